"""What the coach answers, as plain values for JSON: the contract that programs build on."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from whoknows.core.ask import FORMS
from whoknows.core.offer import Offer, to_dict

if TYPE_CHECKING:
    from whoknows.book.models import Ask, Introduction, Person
    from whoknows.coach.asking import Draft
    from whoknows.coach.chains import Chains
    from whoknows.coach.covering import Covered
    from whoknows.coach.history import Noted
    from whoknows.coach.listen import Heard
    from whoknows.coach.money import Growth
    from whoknows.coach.network import Known
    from whoknows.coach.planning import ToAsk
    from whoknows.coach.today import Suggested, Today
    from whoknows.core.act import Due
    from whoknows.core.chain import Link
    from whoknows.core.chance import Chance
    from whoknows.core.growth import Figure, Sum
    from whoknows.core.review import Remark, Review

Plain = dict[str, Any]
_CENT = Decimal("0.01")


def person(one: Person) -> Plain:
    return {"id": one.pk, "name": one.name, "address": one.address}


def listened(heard: Heard) -> Plain:
    return {
        "read": heard.read,
        "new": heard.new,
        "known": heard.known,
        "moved": heard.moved,
        "unreadable": [{"where": u.where, "why": u.why} for u in heard.unreadable],
        "people": heard.people,
        "seconds": heard.seconds,
        "me": list(heard.me),
        "maybe_me": heard.maybe_me,
        "which_me": list(heard.which_me),
        "dry_run": heard.dry,
    }


def known(one: Known) -> Plain:
    return {
        **person(one.person),
        "addresses": [a.address for a in one.person.addresses.all()],
        "kind": one.kind,
        "warmth": round(one.warmth.strength, 4),
        "last": _day(one.warmth.last),
        "asked": _day(one.asked),
        "value": _day(one.value),
        "firm": one.firm,
        "position": one.position,
    }


def person_whole(one: Person) -> Plain:
    """One person with what they are to me and the value they got."""
    kind = one.current_kind
    return {
        **person(one),
        "addresses": [a.address for a in one.addresses.all()],
        "kind": kind.kind if kind else "",
        "since": _day(kind.since) if kind else None,
        "until": _day(kind.until) if kind else None,
        "worth": str(kind.worth) if kind and kind.worth is not None else None,
        "currency": kind.currency if kind else "",
        "through": person(kind.through) if kind and kind.through else None,
        "values": [{"on": _day(m.on), "text": m.text} for m in one.moments.all()],
    }


def remark(one: Remark) -> Plain:
    return {
        "component": one.component,
        "severity": one.severity,
        "start": one.start,
        "end": one.end,
        "message": one.message,
        "better": one.better,
        "source": one.source,
    }


def reviewed(one: Review) -> Plain:
    return {"labels": dict(one.labels), "ready": one.ready, "remarks": [remark(r) for r in one.remarks]}


def draft(one: Draft) -> Plain:
    return {
        "person": person(one.person),
        "avatar": one.ask.avatar,
        "cues": list(one.cues),
        **{form: getattr(one.ask, form) for form in FORMS},
        "remarks": [remark(r) for r in one.remarks],
        "edited": one.edited,
        "own": sorted(one.own),
        "not_now": one.not_now,
    }


def suggested(one: Suggested) -> Plain:
    words = draft(one.draft) if one.draft else dict.fromkeys(("spoken", "message", "forwardable", "listening"), "")
    return {
        "cues": [],
        "remarks": [],
        **words,
        "person": person(one.person),
        "value": one.suggestion.score,
        "reasons": list(one.suggestion.reasons),
        "sum": total(one.planned.sum) if one.planned else None,
        "chance": chance(one.planned.chance) if one.planned else None,
    }


def planned(one: ToAsk) -> Plain:
    return {
        "on": _day(one.planned.on),
        "person": person(one.person),
        "avatar": one.planned.avatar,
        "prospects": [person(p) for p in one.prospects],
        "reasons": list(one.reasons),
        "sum": total(one.planned.sum),
        "chance": chance(one.planned.chance),
    }


def covered(one: Covered) -> Plain:
    return {
        "person": person(one.person),
        "kind": one.kind,
        "got_value": one.got_value,
        "value": _day(one.value_on),
        "asked": _day(one.asked_on),
        "asked_this_year": one.asked_this_year,
        "why_not": one.why_not,
        "free_from": _day(one.free_from),
    }


def chains(one: Chains) -> Plain:
    """All links of all chains in their order, each with its depth; and the introducers gone quiet."""
    return {
        "links": [_link(one, link) for root in one.chains for link in root.walk()],
        "quiet": [
            {
                "person": person(one.people[link.id]),
                "days": link.quiet_for.days if link.quiet_for else None,
                "clients": [person(one.people[pk]) for pk in link.clients],
            }
            for link in one.quiet
        ],
    }


def _link(one: Chains, link: Link) -> Plain:
    return {
        "person": person(one.people[link.id]),
        "depth": link.depth,
        "own": {c: str(amount) for c, amount in link.own.items()},
        "below": {c: str(amount) for c, amount in link.below.items()},
        "client": link.client,
    }


def total(one: Sum) -> Plain:
    """A sum with its factors, each with whose it is."""
    return {
        "factors": [figure(f) for f in one.factors],
        "total": str(one.total.quantize(_CENT)),
        "currency": one.currency,
        "whose": one.whose,
        "words": str(one),
    }


def chance(one: Chance) -> Plain:
    """A chance with its interval (four in five) and the outcomes it rests on."""
    low, high = one.interval
    return {
        "mean": round(one.mean, 4), "low": round(low, 4), "high": round(high, 4), "yes": one.yes, "of": one.of,
        "whose": one.whose, "claimed": one.claimed,
    }  # fmt: skip


def due(one: Due) -> Plain:
    return {
        "what": one.what.value,
        "person": {"id": one.person_id, "name": one.person},
        "prospect": one.prospect,
        "since": _day(one.since),
        "words": one.words,
        "say": one.say,
    }


def noted(one: Noted) -> Plain:
    return {
        "on": _day(one.on),
        "words": one.words,
        "taken_back_at": one.taken_back_at.isoformat() if one.taken_back_at else None,
    }


def today(one: Today) -> Plain:
    return {
        "day": _day(one.day),
        "act": one.act,
        "asks": [suggested(s) for s in one.asks],
        "due": [due(d) for d in one.due],
    }


def ask(one: Ask) -> Plain:
    heard = one.heard
    return {
        "id": one.pk,
        "person": person(one.person),
        "avatar": one.avatar,
        "said_on": _day(one.said_on),
        "channel": one.channel,
        "heard": heard.answer if heard else None,
        "heard_on": _day(heard.on) if heard else None,
        "guess": one.guess,
        "due": _day(one.due),
        "spoken": one.spoken,
        "message": one.message,
        "introductions": [introduction(i) for i in one.introductions.all()],
    }


def introduction(one: Introduction) -> Plain:
    return {
        "id": one.pk,
        "name": one.prospect.name,
        "introducer": person(one.introducer),
        "avatar": one.avatar,
        "now": one.now.step.value,
        "steps": [
            {"step": s.step, "on": _day(s.on), **({"worth": str(s.worth), "currency": s.currency} if s.worth else {})}
            for s in one.steps.all()
            if s.taken_back_at is None
        ],
        "loop_owed": one.loop_owed,
        "done": one.is_done,
        "due": _day(one.due),
    }


def offer(one: Offer) -> Plain:
    return to_dict(one)


def growth(one: Growth) -> Plain:
    cost = one.cost_of_not_asking
    return {
        "day": _day(one.day),
        "worth": figure(one.worth) if one.worth else None,
        "network": {
            "people": one.network.people.value,
            "years": one.network.years.value,
            "so_far": {c: str(f.exact) for c, f in one.network.so_far.items()},
            "expected": {c: str(f.exact) for c, f in one.network.expected.items()},
        },
        "cost_of_not_asking": {
            "low": str(cost.low.total.quantize(_CENT)) if cost else None,
            "high": str(cost.high.total.quantize(_CENT)) if cost else None,
            "currency": cost.currency if cost else "",
            "sum": [str(cost.low), str(cost.high)] if cost else [],
        },
        "not_asked": one.not_asked,
        "clients": one.clients,
        "clients_through_introductions": one.through,
        "habit": {name: figure(f) for name, f in one.habit.figures.items()},
        "seed_line": one.seed_line,
        "own_line": [{"mid": round(b.mid, 2), "low": b.low, "high": b.high} for b in one.own_line],
        "asked": one.made,
        "clients_asked": one.asked.asks,
        "lost_by_asking": one.asked.lost_after_ask,
        "asked_and_lost": str(one.asked),
    }


def figure(one: Figure) -> Plain:
    return {"value": str(one.exact), "currency": one.currency, "whose": one.whose, "what": one.what}


def _day(day: date | None) -> str | None:
    return day.isoformat() if day else None
