"""Many questions "who can introduce me to …?" over a table of letters: no book is opened."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from whoknows.atlas.introducers import NoLetters, Question, bridges
from whoknows.core.introducer import Introducer, rank

__all__ = ["NoLetters", "UnclearQuestion", "answer", "read_questions"]


class UnclearQuestion(ValueError):
    """A line of the questions can't be read; the message says which, why and what to write."""


def answer(letters: Path, questions: Path, *, own_mail: bool = False) -> Iterator[tuple[str, list[Introducer]]]:
    """Each question's id with those who can introduce, best first, by what was written before its instant.

    With ``own_mail`` only letters that the ego sent or got are read, as one mailbox holds them. Raises ``NoLetters``
    and ``UnclearQuestion`` before the first answer.
    """
    asked = read_questions(questions)
    with TemporaryDirectory(prefix="whoknows-") as folder:
        for question, between in bridges(letters, asked, Path(folder), own_mail=own_mail):
            yield question.id, rank(between, question.target, on=question.as_of.date())


def read_questions(file: Path) -> list[Question]:
    """The questions of a file, one JSON object a line: id, ego, target, as_of. Raises ``UnclearQuestion``."""
    try:
        lines = file.read_text(encoding="utf-8-sig").split("\n")
    except UnicodeDecodeError:
        raise UnclearQuestion(f"{file} is no text in UTF-8; save it as that.") from None
    return [_question(line, f"{file}, line {number}") for number, line in enumerate(lines, 1) if line.strip()]


def _question(line: str, where: str) -> Question:
    try:
        told: dict[str, Any] = json.loads(line)
        as_of = datetime.fromisoformat(told["as_of"])
        as_of = (as_of if as_of.tzinfo else as_of.replace(tzinfo=UTC)).astimezone(UTC)
        return Question(str(told["id"]), _named(told["ego"]), _named(told["target"]), as_of)
    except KeyError as missing:
        raise UnclearQuestion(f"{where}: {missing} is missing; a question has id, ego, target and as_of.") from None
    except (ValueError, TypeError, OverflowError) as why:
        raise UnclearQuestion(
            f"{where} is no question ({why}); write {{“id”, “ego”, “target”, “as_of”: “2026-11-21T12:00:00Z”}}."
        ) from None


def _named(who: object) -> str:
    if not isinstance(who, str) or not who:
        raise TypeError("ego and target are addresses")
    return who
