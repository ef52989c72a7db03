"""Who is one person: names, addresses, phones and firms compared, with reasons in words. Pure."""

from whoknows.core.likeness.blocks import likenesses
from whoknows.core.likeness.compare import Known, Likeness, Traits, Verdict, both, compare, read

__all__ = ["Known", "Likeness", "Traits", "Verdict", "both", "compare", "likenesses", "read"]
