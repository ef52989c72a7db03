"""Who may be asked on a day, and in words why not: once a year at least and twice at most, with rests."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from whoknows.core.candidate import POOL, Candidate, a_year_after, count_open, got_value, waiting
from whoknows.core.introduction import Heard
from whoknows.core.person import Kind

LATER = timedelta(days=7)  # somebody put off comes up again: our judgement


@dataclass(frozen=True, slots=True)
class Habits:
    """How often, at the most; the user's own settings."""

    most_a_year: int = 2
    most_open: int = 15
    between: timedelta = timedelta(days=120)  # from one ask to the next
    rest: timedelta = timedelta(days=182)  # after a no, and after the third silence


USUAL = Habits()


def why_not_now(candidate: Candidate, *, today: date, habits: Habits = USUAL) -> str:
    """Why this person is not to be asked today, in words; empty when they are.

    Asked once a year at least and twice at most, one open ask at a time, rest after a no, never who said stop.
    """
    if candidate.stopped:
        return "said stop: never asked again"
    if candidate.kind not in (Kind.CLIENT, Kind.ASSOCIATE, Kind.FRIEND):
        return "not for asking" if candidate.kind == Kind.NO else "you have not said what they are to you"
    if not got_value(candidate):
        return "no value noted"
    return _why_not_again(candidate, today, habits) or _why_put_off(candidate, today)


def _why_not_again(candidate: Candidate, today: date, habits: Habits) -> str:
    if open_ask := waiting(candidate, today=today):
        said = "thinking" if open_ask.heard is Heard.THINKING else "no answer yet"
        return f"asked in {_month(open_ask.said_on, today)}, {said}"
    until = free_from(candidate, habits=habits)
    if until is None or until <= today:
        return ""
    last = candidate.asks[-1]
    if last.heard is Heard.NO or until in _rests_after_no(candidate, habits):
        return f"said no; resting until {_day(until)}"
    if last.is_at_rest(today=today):
        return f"asked in {_month(last.said_on, today)} and heard nothing three times; resting until {_day(until)}"
    named = f" and named {candidate.named} so far" if candidate.named >= POOL else ""
    return f"asked in {_month(last.said_on, today)}{named}; again from {_day(until)}"


def _why_put_off(candidate: Candidate, today: date) -> str:
    """A value moment noted since comes before it."""
    since = candidate.put_off_on
    if since is None or today - since >= LATER or any(m.on > since for m in candidate.moments[:1]):
        return ""
    return f"put off until {_day(since + LATER)}"


def free_from(candidate: Candidate, *, habits: Habits = USUAL) -> date | None:
    """The first day on which somebody whose last ask is settled may be asked again by the caps; None if never asked."""
    asks = candidate.asks
    if not asks:
        return None
    days = [asks[-1].said_on + habits.between, *_rests_after_no(candidate, habits)]
    days += [since + habits.rest for ask in asks if (since := ask.rests_from)]
    if candidate.named >= POOL:  # nobody is left whom they may think of, until they have met others
        days.append(a_year_after(asks[-1].said_on))
    if len(asks) >= habits.most_a_year:
        days.append(a_year_after(asks[-habits.most_a_year].said_on))
    return max(days)


def _rests_after_no(candidate: Candidate, habits: Habits) -> list[date]:
    """The end of the rest after each no: one of two people made one may have said it before their last ask."""
    return [(ask.heard_on or ask.said_on) + habits.rest for ask in candidate.asks if ask.heard is Heard.NO]


def enough(candidates: Iterable[Candidate], *, today: date, habits: Habits = USUAL) -> str:
    """Why nobody is asked just now who otherwise might be, and what to do; empty while fewer asks wait than may."""
    still_open = count_open(candidates, today=today)
    if still_open < habits.most_open:
        return ""
    wait = "1 ask waits" if still_open == 1 else f"{still_open} asks wait"
    return f"{wait} for an answer, as many as you allow: note what you heard, or allow more in the settings"


def _day(day: date) -> str:
    return f"{day.day} {day:%B %Y}"


def _month(day: date, today: date) -> str:
    """The month of a day gone by, with its year where the month alone would mean a later one."""
    return f"{day:%B}" if a_year_after(day) > today else f"{day:%B %Y}"
