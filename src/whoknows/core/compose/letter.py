"""A message around its paragraphs: the greeting above, the signature below."""

from __future__ import annotations

from ..ask import Asker, Introducer
from .address import called, greeting
from .voice import Voice


def letter(introducer: Introducer, asker: Asker, voice: Voice, *paragraphs: str) -> str:
    """The paragraphs with a greeting by relation, tone and country, and a signature."""
    hello = greeting(called(introducer.name), introducer.kind, asker)
    return "\n\n".join(part for part in (hello, *paragraphs, sign_off(asker, voice)) if part)


def sign_off(asker: Asker, voice: Voice) -> str:
    """How the message ends: a closing by tone and country, and my name where I have given one."""
    american = voice.american
    by_tone = {
        "plain": ("Best,",) if american else ("Best wishes,",),
        "warm": ("Warmly,", "All the best,") if american else ("All the best,", "Best wishes,"),
        "formal": ("Sincerely,",) if american else ("With kind regards,",),
    }
    closing = voice.pick("sign-off", by_tone.get(asker.tone, by_tone["warm"]))
    return f"{closing}\n{asker.name.strip()}" if asker.name.strip() else closing.rstrip(",")
