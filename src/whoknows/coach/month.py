"""The month: which day it is, its act from what really waits, the guess, days away, and the morning as a calendar."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from whoknows.book.errors import BookError
from whoknows.book.models import (
    Answer,
    Ask,
    Call,
    DaysAway,
    Kind,
    Member,
    Month,
    MonthDay,
    Offer,
    Person,
    Step,
    ValueMoment,
)
from whoknows.coach import network
from whoknows.core import month as thinking
from whoknows.core.candidate import got_value
from whoknows.core.caps import why_not_now
from whoknows.core.introduction import Heard
from whoknows.core.month import FIRST, MONTH, Act, Morning, Queue, ToAsk, act_of_day, calendar
from whoknows.core.offer import remarks
from whoknows.core.person import Kind as Is

if TYPE_CHECKING:
    from whoknows.coach.today import Suggested, Today

QUIET = timedelta(days=365)  # untouched for so long, somebody has gone quiet: our judgement


@dataclass(frozen=True, slots=True)
class Day:
    """Where a member is in the month on a day, and the act of it.

    ``number`` is 1 to 20, and 21 once the month is over; before it has begun the act is that of any day. ``title`` is
    empty when something else came before what the day is for. On a day of rest the act may be done all the same.
    ``who`` is the address or the id of whom the act is about, to note it by.
    """

    on: date
    begun: bool
    over: bool
    number: int
    title: str
    rest: bool
    done: bool
    next_on: date
    act: Act
    guess: int | None
    guess_wanted: bool
    counted: str
    who: str = ""

    @property
    def of(self) -> int:
        return len(MONTH)


def day(member: Member, found: Today) -> Day:
    """The day of the month, with its act, from what ``today`` found."""
    on, month = found.day, Month.of(member)
    since = month.begun_by(on)
    done = done_days(member, since=since, until=on) if since else set()
    number = min(thinking.number_of(on, done), len(MONTH) + 1)
    over = number > len(MONTH)
    asked, named = _asked(member, since=since, until=on) if since else (0, [])
    counted = thinking.guess_and_truth(month.guess, named)
    last = max((day for day in done if day < on), default=None)
    waits = replace(queue(member, found), counted=counted, last=last)
    act = act_of_day(number if since else len(MONTH) + 1, waits)
    away = [a.span for a in member.away.all()]
    return Day(
        on=on,
        begun=since is not None,
        over=over,
        number=number,
        title="" if over or act.deed is not MONTH[number - 1].deed else MONTH[number - 1].title,
        rest=not thinking.is_working(on, away),
        done=on in done,
        next_on=thinking.next_working(on, away),
        act=act,
        guess=month.guess,
        guess_wanted=since is not None and month.guess is None and not asked and not over,
        counted=counted if since else "",
        who=_who(act.person_id),
    )


def _who(person: int | None) -> str:
    one = Person.objects.filter(pk=person).first() if person else None
    return (one.address or str(one.pk)) if one else ""


def joined(member: Member, found: Today) -> Today:
    """What ``today`` found, with the act of the month at its head; unchanged before the month and after it."""
    if Month.of(member).begun_by(found.day) is None:
        return found
    now = day(member, found)
    return found if now.over else replace(found, act=now.act.words)


def queue(member: Member, found: Today) -> Queue:
    """What waits on a day, from the book."""
    on, offer = found.day, found.offer
    free = [c for c in network.candidates(member, on=on) if not c.stopped]
    free.sort(key=lambda c: (-c.warmth.strength, c.id))
    through = {c.id: c.through for c in free}
    avatar = offer.avatars[0] if offer.avatars else None
    called = set(Call.objects.filter(team=member.team, on__range=(on - QUIET, on)).values_list("person", flat=True))
    return Queue(
        people=found.people > 0,
        kinds=found.askable > 0,
        offer=avatar is not None,
        asks=tuple(_to_ask(one, through[one.person.pk], on) for one in found.asks),
        due=found.due,
        enough=found.enough,
        weak=tuple(r.message for r in sorted(remarks(offer), key=lambda r: r.severity != "fault")),
        unsaid=_unsaid(member, on=on),
        no_value=tuple(
            (c.name, c.id) for c in sorted(free, key=lambda c: c.kind == Is.FRIEND)  # who paid or worked with me first
            if not c.moments and (not c.asks or not c.asks[-1].is_open)
        ),
        quiet=tuple(
            (c.name, c.id) for c in free
            if got_value(c) and c.warmth.last and on - c.warmth.last > QUIET and c.id not in called
            and not why_not_now(c, today=on, habits=member.habits)
        ),
        sentence=avatar.says[0] if avatar and avatar.says else "",
    )  # fmt: skip


def _to_ask(one: Suggested, through: str, on: date) -> ToAsk:
    value = next((m.text for m in one.person.moments.all() if m.on <= on), "")
    return ToAsk(one.person.name, one.person.pk, value, one.draft.ask.spoken if one.draft else "", through)


def _unsaid(member: Member, *, on: date) -> tuple[str, ...]:
    """The warmest people of whom nothing was said, warmest first."""
    warm = network.warmth(member, on=on)
    first = sorted(warm, key=lambda pk: (-warm[pk].strength, pk))[: network.TRIAGE]
    said = Kind.objects.filter(team=member.team, replaced_on=None).values("person")
    left = Person.objects.filter(pk__in=set(first) - set(member.triage_passed), machine=False).exclude(pk__in=said)
    names = dict(left.values_list("pk", "name"))
    return tuple(names[pk] for pk in first if pk in names)


def done_days(member: Member, *, since: date, until: date) -> set[date]:
    """The days on which something of the method was done: by a row of its own, or ticked off.

    Kinds, value moments and the offer count from the day after ``since``: on the day itself one begins with them.
    """
    offers = map(member.day, Offer.objects.filter(member=member).values_list("made_at", flat=True))
    span, after, team = (since, until), (since + timedelta(days=1), until), member.team
    rows = (
        Ask.objects.filter(member=member, said_on__range=span).values_list("said_on", flat=True),
        Call.objects.filter(member=member, on__range=span).values_list("on", flat=True),
        Answer.objects.filter(team=team, on__range=span).values_list("on", flat=True),
        Answer.objects.filter(team=team, thanked_on__range=span).values_list("thanked_on", flat=True),
        Step.objects.filter(team=team, on__range=span, taken_back_at=None).values_list("on", flat=True),
        Kind.objects.filter(team=team, said_on__range=after, found_in=None).values_list("said_on", flat=True),
        ValueMoment.objects.filter(team=team, on__range=after, found_in=None).values_list("on", flat=True),
        MonthDay.objects.filter(member=member, on__range=span).values_list("on", flat=True),
        (day for day in offers if day != since),
    )
    return {day for found in rows for day in found if day and since <= day <= until}


def _asked(member: Member, *, since: date, until: date) -> tuple[int, list[bool]]:
    """How many asks were made, and of each that was answered, oldest first, whether somebody was named."""
    asks = Ask.objects.filter(member=member, said_on__range=(since, until)).order_by("said_on", "pk")
    heard = [network.past(a, on=until).heard for a in asks.prefetch_related("answers")]
    return len(heard), [one is Heard.NAMED for one in heard if one not in (None, Heard.THINKING)]


def begin(member: Member, *, on: date) -> Month:
    """Begin the month, or begin it anew."""
    return _keep(member, begun_on=on, guess=None)


def guess(member: Member, number: int) -> Month:
    """Keep the guess: of the first five who answer, how many will name somebody. Raises ``BookError`` beyond five."""
    if not 0 <= number <= FIRST:
        raise BookError(f"The guess is about the first {FIRST} people who answer: a number from 0 to {FIRST}.")
    return _keep(member, guess=number)


def wake_at(member: Member, hour: time) -> Month:
    """Set the hour of the member's morning, in their zone."""
    return _keep(member, hour=hour)


def _keep(member: Member, **changes: object) -> Month:
    return Month.objects.update_or_create(member=member, defaults={"team": member.team, **changes})[0]


def done(member: Member, *, on: date) -> None:
    """Tick off the act of a day that leaves no row of its own."""
    MonthDay.objects.get_or_create(member=member, on=on, defaults={"team": member.team})


def not_done(member: Member, *, on: date) -> None:
    """Take the tick of a day back."""
    MonthDay.objects.filter(member=member, on=on).delete()


def go_away(member: Member, first: date, last: date) -> DaysAway:
    """Set days on which nothing is asked of the member. Raises ``BookError`` when they end before they begin."""
    if last < first:
        raise BookError(f"The days away end on {last}, before they begin on {first}.")
    return DaysAway.objects.create(team=member.team, member=member, first=first, last=last)


def come_back(member: Member, away: int) -> None:
    """Take days away back, by their id."""
    member.away.filter(pk=away).delete()


def morning(member: Member, found: Today) -> Morning:
    """One morning in words, at the member's hour and zone: the act, what to say, why, and what is due."""
    now = day(member, found)
    where = f"Day {now.number} of {now.of}\n" if now.begun and not now.over else ""
    say = f"\nSay: {now.act.say}\n" if now.act.say else ""
    owed = "".join(f"\n· {d.words}" for d in found.due if d.words != now.act.words)
    text = f"{where}{now.act.words}\n{say}\nWhy: {now.act.why}" + (f"\n\nDue:{owed}" if owed else "")
    starts = datetime.combine(now.on, Month.of(member).hour, ZoneInfo(member.zone))
    return Morning(now.on, starts, now.act.words, text)


def feed(member: Member, *, on: date) -> str:
    """The mornings as a calendar to subscribe to (.ics): today's, if it is a working day, and that of the next."""
    from whoknows.coach.today import today

    away = [a.span for a in member.away.all()]
    days = [on] * thinking.is_working(on, away) + [thinking.next_working(on, away)]
    key = member.team.digest(f"mornings of {member.pk}")
    return calendar([morning(member, today(member, on=d)) for d in days], key=key, stamp=datetime.now(UTC))
