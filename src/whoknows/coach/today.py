"""Today: whom to ask and why, with the ask; what is due; and the act of the day."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from django.db.models import Q, QuerySet

from whoknows.book.models import Answer, Ask, Call, Introduction, Member, Person
from whoknows.book.models.ask import answered_since, asked_since
from whoknows.coach import asking, here, loops, network, planning
from whoknows.coach.offering import current_offer, sayable
from whoknows.core import act
from whoknows.core.act import Due, What
from whoknows.core.candidate import Candidate
from whoknows.core.caps import enough
from whoknows.core.introduction import Heard, asks_introducer
from whoknows.core.offer import Offer
from whoknows.core.plan import Suggestion, suggest
from whoknows.core.week import Planned


@dataclass(frozen=True, slots=True)
class Suggested:
    """One person to ask today, why, and with what words (None before there is an offer)."""

    person: Person
    suggestion: Suggestion
    draft: asking.Draft | None
    planned: Planned | None = None  # about whom, which prospects are likely, and the sum of what it should bring


@dataclass(frozen=True, slots=True)
class Today:
    """What one day holds."""

    day: date
    act: str
    asks: tuple[Suggested, ...]
    due: tuple[Due, ...]
    people: int
    askable: int
    offer: Offer  # with the avatars of which an ask can be made
    enough: str = ""  # why nobody is asked, when as many asks wait for an answer as may
    wanted: str = ""  # what an offer that was begun still wants before anybody can be asked


def today(member: Member, *, on: date, most: int = 3) -> Today:
    """Say whom to ask, what is due and the one act to do, as of a day."""
    everybody = network.candidates(member, on=on)
    offer, wanted = sayable(current_offer(member), on=on)
    by_id = {c.id: c for c in everybody}
    chosen = suggest(everybody, today=on, most=most, habits=member.habits)
    rows = Person.objects.filter(pk__in=[s.id for s in chosen]).prefetch_related("addresses", "cards")
    people = {p.pk: p for p in rows}
    to_ask = [by_id[s.id] for s in chosen]
    helped = planning.helped(member, to_ask, offer, on=on) if offer.avatars and to_ask else {}
    drafts = _drafts(member, to_ask, people, helped, on=on, offer=offer)
    asks = tuple(Suggested(people[s.id], s, drafts.get(s.id), helped.get(s.id)) for s in chosen)
    owed = loops.with_words(member, due(member, on=on), on=on, offer=offer)
    first = asks[0] if asks else None
    no_more = enough(everybody, today=on, habits=member.habits)
    return Today(
        day=on,
        act=act.of_the_day(
            due=owed,
            ask=(first.person.name, first.draft.ask.spoken if first.draft else "") if first else None,
            people=Person.objects.filter(team=member.team, machine=False).exists(),
            kinds=bool(everybody),
            offer=bool(offer.avatars),
            enough=no_more,
        ),
        asks=asks,
        due=owed,
        people=Person.objects.filter(team=member.team, machine=False).count(),
        askable=len(everybody),
        offer=offer,
        enough=no_more,
        wanted="" if offer.avatars else wanted,
    )


def _drafts(
    member: Member, chosen: Sequence[Candidate], people: Mapping[int, Person], helped: Mapping[int, Planned], *,
    on: date, offer: Offer,
) -> dict[int, asking.Draft]:  # fmt: skip
    """The words for each, about the avatar where they help most; none before there is an offer."""
    drafts: dict[int, asking.Draft] = {}
    for avatar in dict.fromkeys(h.avatar for h in helped.values()):
        alike = [c for c in chosen if c.id in helped and helped[c.id].avatar == avatar]
        cues = asking.cues_of(member, [people[c.id] for c in alike], offer, avatar, on=on)
        for one in alike:
            drafts[one.id] = asking.draft_for(
                member, one, people[one.id], on=on, prefer=avatar, offer=offer, cues=cues[one.id]
            )
    return drafts


def due(member: Member, *, on: date, ahead: timedelta = timedelta(0)) -> tuple[Due, ...]:
    """All that is due by a day: loops owed for an introduction, then answers and steps to ask after, longest first.

    No filter hides any of it. ``ahead``: also what comes due so much later if nothing is heard.
    """
    seen = here.seen(member, on)
    introductions = (
        Introduction.objects.filter(team=member.team).select_related("introducer", "prospect").prefetch_related("steps")
    )
    asks = Ask.objects.filter(team=member.team, said_on__lte=seen).select_related("person")
    still_open = (Q(closed_on=None) | Q(closed_on__gt=seen)) & ~answered_since(on__lte=seen)
    asks = asks.filter(still_open | Q(answers__in=_unthanked())).distinct()
    asks = asks.annotate(asked_since=asked_since(said_on__lte=seen)).prefetch_related("answers", "person__calls")
    calls = _calls(member, on=seen)
    found = [
        *(d for i in introductions if (d := _of_introduction(i, calls, seen, on + ahead))),
        *(d for a in asks if (d := _of_ask(a, seen, on, ahead))),
    ]
    return tuple(sorted(found, key=lambda d: (not (d.prospect and d.what is What.LOOP), d.since, d.person, d.prospect)))


def _unthanked() -> QuerySet[Answer]:
    return Answer.objects.filter(answer__in=(Heard.NO, Heard.TESTIMONIAL), thanked_on=None)


def _calls(member: Member, *, on: date) -> dict[int, list[date]]:
    """The days of the calls with each person."""
    calls: dict[int, list[date]] = {}
    for person, day in Call.objects.filter(team=member.team, on__lte=on).values_list("person", "on"):
        calls.setdefault(person, []).append(day)
    return calls


def _of_introduction(
    introduction: Introduction, calls: Mapping[int, list[date]], seen: date, until: date
) -> Due | None:
    happened, thanked = introduction.as_of(seen)
    if not happened:
        return None
    introducer = introduction.introducer
    to_ask = introducer.pk if asks_introducer(happened[-1].step) else introduction.prospect_id
    return act.due_of_introduction(
        introducer.name, introduction.prospect.name, happened, thanked, introducer_id=introducer.pk,
        introduction_id=introduction.pk, today=until, calls=calls.get(to_ask, ()), stopped=_stopped(introducer, seen),
    )  # fmt: skip


def _of_ask(ask: Ask, seen: date, on: date, ahead: timedelta) -> Due | None:
    since: bool = ask.asked_since  # type: ignore[attr-defined]
    return act.due_of_ask(
        ask.person.name, ask.past(on=seen), introducer_id=ask.person_id, ask_id=ask.pk, today=on, ahead=ahead,
        asked_since=since, stopped=_stopped(ask.person, seen),
    )  # fmt: skip


def _stopped(one: Person, seen: date) -> bool:
    return one.stopped_on is not None and one.stopped_on <= seen
