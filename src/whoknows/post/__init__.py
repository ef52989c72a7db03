"""The voice: an ask on its way out, always as a draft that the user sends by their own click."""
