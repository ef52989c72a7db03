"""What went wrong, in one sentence, with its exit code."""

from __future__ import annotations


def sentence(why: Exception) -> tuple[str, int]:
    """The sentence for the user and the exit code. A fault of ours is raised again, with its trace."""
    if isinstance(why, OSError):  # first of all: the home itself may be what can't be read
        return f"{why.strerror or why}: {why.filename or ''}".rstrip(": ") + ". Nothing was changed.", 1
    from django.apps import apps
    from django.db import DatabaseError

    from whoknows.book.errors import BookError
    from whoknows.coach.listen import Busy, NotTakenIn
    from whoknows.core.offer import OfferError

    if isinstance(why, NotTakenIn):
        return str(why), 1
    if isinstance(why, BookError | Busy | OfferError):
        text = str(why)
        if apps.ready:  # the book is open, so that it is known who is here
            from whoknows.coach import here

            text = here.days_written(here.me(), text)
        return text[:1].upper() + text[1:], 2
    if isinstance(why, DatabaseError):
        said = str(why).strip().splitlines()[0]
        said = "the disk is full" if "disk is full" in said or "No space left" in said else said
        return f"The database could not do that: {said}. Nothing was changed.", 1
    raise why
