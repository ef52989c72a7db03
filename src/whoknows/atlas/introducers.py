"""Many questions "who can introduce me?" over a table of letters, each as of its own instant."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from itertools import groupby
from pathlib import Path
from typing import Any

from whoknows.atlas.engine import Engine
from whoknows.core.introducer import FEW, HALF_LIFE, Between, Bridge
from whoknows.core.tie import CROWD

COLUMNS = {"sent_at", "sender", "recipients"}


class NoLetters(ValueError):
    """The table of letters can't be used; the message says why."""


@dataclass(frozen=True, slots=True)
class Question:
    """Who can introduce ``ego`` to ``target``, by what was written before an instant?"""

    id: str
    ego: str
    target: str
    as_of: datetime  # aware


def bridges(
    letters: Path, questions: Sequence[Question], folder: Path, *, own_mail: bool = False, half_life: float = HALF_LIFE
) -> Iterator[tuple[Question, list[Bridge]]]:
    """Each question, in the order given, with everybody between its two people.

    ``letters`` is a Parquet file of ``sent_at`` (UTC), ``sender`` and ``recipients``; one row is one letter. With
    ``own_mail`` each question is answered by the letters its ego sent or got; ``half_life`` is in days.
    Raises ``NoLetters``.
    """
    with Engine(folder) as engine:
        _read(engine, letters)
        engine.session.execute("create temp table questions (id bigint, ego varchar, target varchar, as_of timestamp)")
        rows = [(n, q.ego, q.target, q.as_of.astimezone(UTC).replace(tzinfo=None)) for n, q in enumerate(questions)]
        if rows:
            engine.session.executemany("insert into questions values (?, ?, ?, ?)", rows)
        found = engine.rows("introducers", half_life=half_life * 86400, crowd=CROWD, few=FEW, own_mail=own_mail)
    between = {number: [_bridge(row[1:]) for row in rows] for number, rows in groupby(found, key=lambda row: row[0])}
    for number, question in enumerate(questions):
        yield question, between.get(number, [])


def _read(engine: Engine, letters: Path) -> None:
    path = str(letters).replace("'", "''")
    try:
        engine.session.execute(f"create temp view given as select * from read_parquet('{path}')")
        columns = {row[0] for row in engine.session.execute("describe given").fetchall()}
    except Exception as why:
        raise NoLetters(f"{letters} can't be read as Parquet: {str(why).splitlines()[0]}") from why
    if missing := sorted(COLUMNS - columns):
        raise NoLetters(f"{letters} lacks the column {missing[0]}; it needs sent_at, sender and recipients.")
    # The session's zone is UTC, so an instant with a zone becomes one without it, as the questions are.
    statement = (
        "create temp table letters as select row_number() over () as letter, cast(sent_at as timestamp) as sent_at, "
        "cast(sender as varchar) as sender, cast(recipients as varchar[]) as recipients from given"
    )
    try:
        engine.session.execute(statement)
    except Exception as why:
        raise NoLetters(
            f"{letters} does not hold letters: sent_at is an instant, sender a text, recipients a list of texts "
            f"({str(why).splitlines()[0]})."
        ) from why


def _bridge(row: tuple[Any, ...]) -> Bridge:
    letters, together, last = row[17:]
    return Bridge(row[0], _between(*row[1:9]), _between(*row[9:17]), together, letters, _day(last))


def _between(
    sent: int, got: int, crowd: int, out: float, back: float, last: datetime | None, among: int | None, copied: int
) -> Between:
    to_many = sent + got == 1 and (among or 0) > FEW
    return Between(
        sent=sent, got=got, crowd=crowd, copied=copied, out=out, back=back, last=_day(last), to_many=to_many
    )  # fmt: skip


def _day(instant: datetime | None) -> date | None:
    return instant.date() if instant else None
