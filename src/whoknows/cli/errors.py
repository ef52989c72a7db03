"""What went wrong, in one sentence, with its exit code."""

from __future__ import annotations


def sentence(why: Exception) -> tuple[str, int]:
    """The sentence for the user and the exit code. A fault of ours is raised again, with its trace."""
    from django.db import DatabaseError

    from whoknows.book.errors import BookError
    from whoknows.coach.listen import Busy, NotTakenIn
    from whoknows.core.offer import OfferError

    if isinstance(why, NotTakenIn):
        return str(why), 1
    if isinstance(why, BookError | Busy | OfferError):
        text = str(why)
        return text[:1].upper() + text[1:], 2
    if isinstance(why, DatabaseError):
        return f"The database answered: {str(why).strip().splitlines()[0]}. Nothing was changed.", 1
    if isinstance(why, OSError):
        return f"{why.strerror or why}: {why.filename or ''}".rstrip(": ") + ". Nothing was changed.", 1
    raise why
