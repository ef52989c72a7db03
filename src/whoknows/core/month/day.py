"""The act of one day, from what really waits; and which day of the month it is."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from whoknows.core.act import Due, What, of_the_day
from whoknows.core.month.plan import FOR_AN_ANSWER, MONTH, OTHERWISE, Deed, Planned
from whoknows.core.playbook.sources import SOURCES, Source

FIRST = 5  # the guess is about the first five people who answer
SATURDAY = 5

Away = tuple[date, date]  # from, to, both included


@dataclass(frozen=True, slots=True)
class ToAsk:
    """One person who may be asked today, with the value they named, the words, and through whom they came to me."""

    name: str
    id: int
    value: str = ""
    spoken: str = ""
    through: str = ""


@dataclass(frozen=True, slots=True)
class Queue:
    """What really waits on a day, each best first."""

    people: bool = False
    kinds: bool = False
    offer: bool = False
    asks: tuple[ToAsk, ...] = ()
    due: tuple[Due, ...] = ()
    weak: tuple[str, ...] = ()  # remarks on the offer
    unsaid: tuple[str, ...] = ()  # warm people of whom I have not said what they are to me
    no_value: tuple[tuple[str, int], ...] = ()  # clients and others with no value noted: name, id
    quiet: tuple[tuple[str, int], ...] = ()  # people I may ask, untouched for long
    enough: str = ""  # why nobody else is asked, when as many asks wait as may
    sentence: str = ""  # what the avatar says on a bad day
    counted: str = ""  # the guess beside what came of it
    last: date | None = None  # the day of the month before this one, on which something was done


@dataclass(frozen=True, slots=True)
class Act:
    """One small act: the sentence, the words to say if there are any, and why in two sentences with their sources."""

    deed: Deed
    words: str
    why: str
    sources: tuple[Source, ...]
    say: str = ""
    person_id: int | None = None


def act_of_day(number: int, queue: Queue) -> Act:
    """The act of one day of the month (1 to 20), or of any day after it (21 and more).

    What is missing to begin comes first, then a loop newly owed, then what the day is for, then what else waits. A loop
    that was owed before the last day waits for its turn: nobody is sent to the same person twenty days running.
    After the month it is the act of the day as ``core.act`` gives it.
    """
    planned = MONTH[number - 1] if 1 <= number <= len(MONTH) else None
    if not (queue.people and queue.kinds and queue.offer) or planned is None:
        return _plain(queue)
    new = tuple(d for d in queue.due if d.what is What.LOOP and (queue.last is None or d.since >= queue.last))
    queue = replace(queue, due=(*new, *queue.due), asks=_asks(queue.asks, remind="chain" in planned.sources))
    first = (Deed.LOOP, planned.deed) if new else (planned.deed,)
    for deed in dict.fromkeys((*first, *(deed for deed in MAKERS if deed is not Deed.LOOK))):
        made = MAKERS[deed](queue)
        if made:
            return _act(made, *_why(made[0], queue, planned))
    return _plain(queue)


def _asks(asks: tuple[ToAsk, ...], *, remind: bool) -> tuple[ToAsk, ...]:
    """Whom to ask: on the day to remind people of how they came, those who came through somebody before the others."""
    return tuple(sorted(asks, key=lambda one: not one.through) if remind else (replace(a, through="") for a in asks))


Made = tuple[Deed, str, str, int | None]  # the deed, the sentence, the words to say, whom


def _why(deed: Deed, queue: Queue, planned: Planned | None = None) -> tuple[str, tuple[str, ...]]:
    """The reason of the day, or that of the deed which takes its place; thanks for an answer have their own."""
    if deed is Deed.LOOP and not next(d for d in queue.due if d.what is What.LOOP).prospect:
        return FOR_AN_ANSWER
    return (planned.why, planned.sources) if planned and deed is planned.deed else OTHERWISE[deed]


def _act(made: Made, why: str, keys: tuple[str, ...]) -> Act:
    deed, words, say, person = made
    return Act(deed, words, why, tuple(SOURCES[key] for key in keys), say, person)


def _plain(queue: Queue) -> Act:
    """The act of the day as on any day, with the reason for its kind."""
    first = queue.asks[0] if queue.asks else None
    words = of_the_day(
        due=queue.due, ask=(first.name, first.spoken) if first else None, people=queue.people, kinds=queue.kinds,
        offer=queue.offer, enough=queue.enough,
    )  # fmt: skip
    loops = [d for d in queue.due if d.what is What.LOOP]
    deed, say, person = Deed.REST, "", None
    if not (queue.people and queue.kinds and queue.offer):
        deed = Deed.BEGIN
    elif loops:
        deed, say, person = Deed.LOOP, loops[0].say, loops[0].person_id
    elif first:
        deed, say, person = Deed.ASK, first.spoken, first.id
    elif queue.due:
        deed, say, person = Deed.DUE, queue.due[0].say, queue.due[0].person_id
    return _act((deed, words, say, person), *_why(deed, queue))


def _ask(queue: Queue) -> Made | None:
    if not queue.asks:
        return None
    one = queue.asks[0]
    named = f" They told you what they got from you: “{one.value.rstrip('.')}”." if one.value else ""
    came = f" They came to you through {one.through}: say so." if one.through else ""
    return Deed.ASK, f"Ring {one.name} and ask.{came or named}", one.spoken, one.id


def _loop(queue: Queue) -> Made | None:
    return _first(queue, Deed.LOOP, (What.LOOP,))


def _due(queue: Queue) -> Made | None:
    return _first(queue, Deed.DUE, (What.THINKING, What.ANSWER, What.STEP))


def _first(queue: Queue, deed: Deed, kinds: Collection[What]) -> Made | None:
    found = next((d for d in queue.due if d.what in kinds), None)
    return (deed, found.words, found.say, found.person_id) if found else None


def _value(queue: Queue) -> Made | None:
    if not queue.no_value:
        return None
    name, id_ = queue.no_value[0]
    words = f"Ask {name} what has changed for them since you worked together, and note the words they use."
    return Deed.VALUE, words, "What is different now from before we began?", id_


def _offer(queue: Queue) -> Made | None:
    return (Deed.OFFER, f"Make one answer of your offer better. {queue.weak[0]}", "", None) if queue.weak else None


def _triage(queue: Queue) -> Made | None:
    if not queue.unsaid:
        return None
    some = queue.unsaid[:3]
    names = some[0] if len(some) == 1 else f"{', '.join(some[:-1])} and {some[-1]}"
    return Deed.TRIAGE, f"Say what they are to you, one key each: {names}.", "", None


def _quiet(queue: Queue) -> Made | None:
    if not queue.quiet:
        return None
    name, id_ = queue.quiet[0]
    return Deed.QUIET, f"Ring {name}, whom you haven't spoken to for long, and ask only how they are.", "", id_


def _listen(queue: Queue) -> Made | None:
    if not queue.sentence or not queue.asks:
        return None
    one = queue.asks[-1]
    words = f"Give {one.name} one sentence to listen for, when you next speak."
    return Deed.LISTEN, words, f"One day somebody will say to you: “{queue.sentence}” Then think of me.", one.id


def _look(queue: Queue) -> Made | None:
    return (
        Deed.LOOK,
        f"{queue.counted} Look at Growth, and choose the moment at which you'll ask next month.",
        "",
        None,
    )


MAKERS = {
    Deed.ASK: _ask, Deed.DUE: _due, Deed.LOOP: _loop, Deed.VALUE: _value, Deed.OFFER: _offer, Deed.TRIAGE: _triage,
    Deed.QUIET: _quiet, Deed.LISTEN: _listen, Deed.LOOK: _look,
}  # fmt: skip


def is_working(day: date, away: Iterable[Away] = ()) -> bool:
    """Monday to Friday, and not on holiday.

    >>> is_working(date(2026, 11, 20)), is_working(date(2026, 11, 21))
    (True, False)
    """
    return day.weekday() < SATURDAY and not any(first <= day <= last for first, last in away)


def next_working(day: date, away: Sequence[Away] = ()) -> date:
    """The first working day after a day.

    >>> next_working(date(2026, 11, 20), [(date(2026, 11, 23), date(2026, 11, 24))])
    datetime.date(2026, 11, 25)
    """
    while True:
        day += timedelta(days=1)
        if is_working(day, away):
            return day


def number_of(day: date, done: Iterable[date]) -> int:
    """Which day of the month it is: one more than the days before on which something was done.

    A day left out is no day lost; the month waits. More than 20 means that the month is over.

    >>> number_of(date(2026, 11, 25), [date(2026, 11, 20), date(2026, 11, 23), date(2026, 11, 25)])
    3
    """
    return 1 + len({d for d in done if d < day})


def guess_and_truth(guess: int | None, named: Sequence[bool]) -> str:
    """The guess beside what came of it, in one or two sentences.

    ``guess`` is how many of the first five would name somebody; ``named`` says of each ask that was answered, oldest
    first, whether they did.

    >>> guess_and_truth(1, [True, False, True])
    'You guessed that 1 of the first 5 would name somebody; so far 2 of 3 have.'
    """
    first = named[:FIRST]
    count = f"{sum(first)} of {len(first)}"
    if guess is None:
        return f"Of those who have answered, {count} named somebody." if first else "Nobody has answered yet."
    said = f"You guessed that {guess} of the first {FIRST} would name somebody"
    if not first:
        return f"{said}; nobody has answered yet."
    return f"{said}; so far {count} have." if len(first) < FIRST else f"{said}; {sum(first)} did."
