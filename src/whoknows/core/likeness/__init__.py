"""Who is one person: names, addresses, phones and firms compared, with reasons in words. Pure."""

from whoknows.core.likeness.blocks import common_names, likenesses
from whoknows.core.likeness.compare import Known, Likeness, Traits, Verdict, both, compare, read
from whoknows.core.likeness.near import near

__all__ = ["Known", "Likeness", "Traits", "Verdict", "both", "common_names", "compare", "likenesses", "near", "read"]
