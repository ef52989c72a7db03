"""The user's own figures and people, as they stand in the coach's answers; only what an answer needs is looked up."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from decimal import Decimal

from whoknows.book.models import Ask, Introduction, Member, Person, ValueMoment
from whoknows.coach import network
from whoknows.coach.offering import current_offer
from whoknows.core.introduction import Heard, Step
from whoknows.core.offer import Avatar

Known = dict[str, str]
LOOPS = ("loop", "turned")  # a word owed to an introducer, and one about a prospect who said no
Named = Collection[str]  # words of the question: a person it names comes before others


def own(member: Member, slots: Collection[str], named: Named, *, on: date) -> Known:
    """What is known for the slots; a slot that is not known is left out."""
    known: Known = {}
    for names, tell in TELL.items():
        if not names.isdisjoint(slots):
            known |= tell(member, named, on)
    return {name: text for name, text in known.items() if text}


def _offer(member: Member, named: Named, on: date) -> Known:
    offer = current_offer(member)
    avatar = offer.avatars[0] if offer.avatars else Avatar("")
    return {
        "whom": _whom(avatar),
        "complaint": avatar.complaint,
        "reason": avatar.reason,
        "says": avatar.says[0] if avatar.says else "",
        "result": offer.result,
    }


def _whom(avatar: Avatar) -> str:
    """The avatar as it can be said in one breath: the job, where, and what has just happened."""
    if not avatar.role:
        return ""
    where = ("at ", avatar.firm) if avatar.firm else ("in ", avatar.place)
    parts = (("", avatar.role), where, ("who ", avatar.event))
    return " ".join(f"{before}{text}" for before, text in parts if text)


def _next(member: Member, named: Named, on: date) -> Known:
    from whoknows.coach.today import today

    first = next(iter(today(member, on=on, most=1).asks), None)
    if first is None:
        return {}
    moment = first.person.moments.filter(on__lte=on).first()
    return {
        "next_ask": first.person.name,
        "next_ask_id": first.person.address or str(first.person.pk),
        "next_value": moment.text.rstrip(".") if moment else "",
    }


def _asks(member: Member, named: Named, on: date) -> Known:
    """The open ask with each answer that waits longest, and the letter of recommendation that came last."""
    asks = Ask.objects.filter(member=member, said_on__lte=on).order_by("said_on", "pk").select_related("person")
    known: Known = {}
    last: dict[int, tuple[Person, Heard | None]] = {}
    cases: dict[str, list[tuple[Person, date]]] = {"thinking": [], "silent": []}
    for ask in asks.prefetch_related("answers"):
        past = network.past(ask, on=on)
        last[ask.person_id] = (ask.person, past.heard)
        if past.is_open:
            cases["thinking" if past.heard is Heard.THINKING else "silent"].append((ask.person, past.said_on))
    for name, several in cases.items():
        if several:
            person, since = min(several, key=lambda c: (not _is_named(c[0], named), c[1]))
            known |= {name: person.name, f"{name}_days": _days(since, on)}
    praised = [p for p, heard in last.values() if heard is Heard.TESTIMONIAL]
    return known | ({"testimonial": praised[-1].name} if praised else {})


def _introductions(member: Member, named: Named, on: date) -> Known:
    """For each step the introduction that has stood there longest, and the loop owed longest."""
    rows = Introduction.objects.filter(team=member.team).select_related("introducer", "prospect")
    known: Known = {}
    cases: dict[str, list[tuple[Introduction, date]]] = {}
    for one in rows.prefetch_related("steps"):
        happened = [h for h in one.happened if h.on <= on]
        if happened:
            cases.setdefault(happened[-1].step.value, []).append((one, happened[-1].on))
            if one.loop_owed:
                owed = ("loop", "turned") if happened[-1].step in (Step.DECLINED, Step.LOST) else ("loop",)
                for name in owed:
                    cases.setdefault(name, []).append((one, happened[-1].on))
    for step, several in cases.items():
        one, since = min(several, key=lambda c: (not _is_named_in(c[0], named), c[1]))
        if step in LOOPS:
            known |= {
                step: one.introducer.name,
                f"{step}_prospect": one.prospect.name,
                f"{step}_days": _days(since, on),
            }
        else:
            known |= {step: one.prospect.name, f"{step}_by": one.introducer.name, f"{step}_days": _days(since, on)}
    all_of_them = sum(map(len, (several for step, several in cases.items() if step not in LOOPS)))
    won = len(cases.get(Step.CLIENT.value, ()))
    return known | {
        "client_prospect": known.get("client", ""),
        "introductions": _count(all_of_them, "introduction", "introductions"),
        "introduced_clients": str(won) if all_of_them else "",
    }


def _figures(member: Member, named: Named, on: date) -> Known:
    from whoknows.coach.money import growth

    g = growth(member, on=on)
    known = {"people": f"{g.network.people.value:,}", "not_asked": str(g.not_asked) if g.not_asked else ""}
    known["came_through"] = str(g.through) if g.through else ""
    known["fear"] = str(g.asked) if g.asked.asks else ""
    if g.worth:
        close, whose = g.habit.close_rate, g.habit.whose.get("close_rate", "your guess")
        known["worth"] = f"{_money(member, g.worth.exact, g.worth.currency)} ({g.worth.whose})"
        known["close_rate"] = f"{close:.0%} ({whose})"
        known["worth_each"] = _money(member, g.worth.exact * Decimal(str(close)), g.worth.currency)
    if g.cost_of_not_asking:
        low, high = g.cost_of_not_asking.low, g.cost_of_not_asking.high
        known["cost_low"] = _money(member, low.total, low.currency)
        known["cost_high"] = _money(member, high.total, high.currency)
    return known


def _counts(member: Member, named: Named, on: date) -> Known:
    asks = Ask.objects.filter(member=member, said_on__lte=on)
    brought = asks.filter(answers__answer=Heard.NAMED, answers__on__lte=on).distinct().count()
    moments = ValueMoment.objects.filter(team=member.team, on__lte=on).count()
    made = asks.count()
    return {
        "asks_made": _count(made, "ask", "asks"),
        "asks_named": f"{brought} of them" if made else "",
        "values": _count(moments, "value moment", "value moments"),
    }


TELL = {
    frozenset({"whom", "complaint", "reason", "says", "result"}): _offer,
    frozenset({"next_ask", "next_ask_id", "next_value"}): _next,
    frozenset({"thinking", "silent", "testimonial"}): _asks,
    frozenset({"named", "introduced", "met", "loop", "turned", "client_prospect", "introductions"}): _introductions,
    frozenset({"people", "not_asked", "came_through", "fear", "worth", "cost_low"}): _figures,
    frozenset({"asks_made", "values"}): _counts,
}


def _is_named(person: Person, named: Named) -> bool:
    return any(word in named for word in person.name.casefold().split())


def _is_named_in(one: Introduction, named: Named) -> bool:
    return _is_named(one.introducer, named) or _is_named(one.prospect, named)


def _days(since: date, on: date) -> str:
    return _count((on - since).days, "day", "days") or "a few hours"


def _count(number: int, one: str, several: str) -> str:
    return f"{number} {one if number == 1 else several}" if number else ""


def _money(member: Member, amount: Decimal, currency: str) -> str:
    """An amount by the member's locale, in whole units."""
    from babel.numbers import format_currency

    whole = amount.quantize(Decimal(1))
    return str(format_currency(whole, currency, locale=member.locale, format="¤#,##0", currency_digits=False))
