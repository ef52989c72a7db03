"""What went wrong, in one sentence, with its exit code."""

from __future__ import annotations

import sys


def sentence(why: Exception) -> tuple[str, int]:
    """The sentence for the user and the exit code. A fault of ours is raised again, with its trace."""
    if isinstance(why, OSError):  # first of all: the home itself may be what can't be read
        return f"{why.strerror or why}: {why.filename or ''}".rstrip(": ") + ". Nothing was changed.", 1
    if _is(why, "whoknows.coach.listen", "NotTakenIn"):
        return str(why), 1
    if _is(why, "whoknows.core.offer", "OfferError"):  # it begins with the field, as the file has it
        return _with_days(str(why)), 2
    if _is(why, "whoknows.book.errors", "BookError") or _is(why, "whoknows.coach.listen", "Busy"):
        said = _with_days(str(why))
        return said[:1].upper() + said[1:], 2
    if _is(why, "django.db", "DatabaseError"):
        said = str(why).strip().splitlines()[0]
        said = "the disk is full" if "disk is full" in said or "No space left" in said else said
        return f"The database could not do that: {said}. Nothing was changed.", 1
    raise why


def _is(why: Exception, module: str, name: str) -> bool:
    """Whether it is such an error of a module. One that was never loaded has raised none, and is not loaded for it."""
    there = sys.modules.get(module)
    return there is not None and isinstance(why, getattr(there, name))


def _with_days(text: str) -> str:
    """The sentence with its days as the user writes them, once the book is open, so that it is known who is here."""
    apps = sys.modules.get("django.apps")
    if apps is None or not apps.apps.ready:
        return text
    from whoknows.coach import here

    return here.days_written(here.me(), text)
