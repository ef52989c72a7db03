"""Hearing: the answer to an ask, the steps of an introduction, calls, the loop closed; each can be taken back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from django.db import transaction

from whoknows.book.errors import WrongStep
from whoknows.book.intake import untold
from whoknows.book.models import Answer, Ask, Call, Correction, Introduction, Member, Person, Step
from whoknows.coach import here, network, noted
from whoknows.core import introduction as steps
from whoknows.core.introduction import Heard
from whoknows.core.person import Kind


@transaction.atomic
def heard(member: Member, who: str, answer: Heard, names: Sequence[str] = (), *, on: date) -> Ask:
    """Record the answer to the open ask, with the prospects that were named.

    Further names may come after the first. Raises ``WrongStep`` when no ask was made, or no name was given with
    *named*.
    """
    one = network.person(member, who)
    names = [n.strip() for n in names if n.strip()]
    if answer is Heard.NAMED and not names:
        raise WrongStep("Say who was named: whoknows heard PERSON named “First Last”")
    if answer is not Heard.NAMED and names:
        raise WrongStep(f"Names go with “named”, not with “{answer}”.")
    ask = _answered(one, answer)
    if ask is None:
        raise WrongStep(_why_no_answer(one, answer))
    on = _not_before(member, on, ask.said_on)
    ask.hear(answer, on=on)
    for name in names:
        _named(member, ask, name, on=on)
    return ask


def _why_no_answer(one: Person, answer: Heard) -> str:
    if one.stopped_on:
        return f"{one} said stop on {one.stopped_on}; they were not asked since."
    who = one.address or one.pk
    if answer is Heard.STOP:
        return f"{one} was not asked yet. To never ask them: whoknows kind {who} no"
    return f"No ask to {one} is open. Record one first: whoknows said {who}"


def _answered(one: Person, answer: Heard) -> Ask | None:
    asks = Ask.objects.filter(person=one).exclude(said_on=None).order_by("-said_on", "-pk")
    still_open = asks.open().first()
    return still_open or (asks.first() if answer in (Heard.NAMED, Heard.STOP) else None)


def _not_before(member: Member, on: date, earliest: date | None) -> date:
    """Today, or tomorrow where something was noted in a zone further east that counts as tomorrow here."""
    eastward = earliest is not None and earliest - on == timedelta(days=1) and on == here.day(member)
    return earliest if eastward and earliest is not None else on


def _named(member: Member, ask: Ask, name: str, *, on: date) -> Introduction:
    """Note one prospect; somebody of exactly that name who is in the network already is that person."""
    same = list(Person.objects.filter(team=member.team, name__iexact=name, machine=False)[:2])
    prospect = same[0] if len(same) == 1 else Person.objects.create(team=member.team, name=name)
    if prospect.pk == ask.person_id:
        raise WrongStep(f"{prospect} can't name themselves.")
    if Introduction.objects.filter(introducer=ask.person, prospect=prospect).exists():
        raise WrongStep(f"{ask.person} named {prospect} already.")
    if not prospect.kinds.filter(replaced_on=None).exists():
        prospect.becomes(Kind.PROSPECT, on=on, through=ask.person)
    introduction = Introduction.objects.create(
        team=member.team, member=member, ask=ask, introducer=ask.person, prospect=prospect, avatar=ask.avatar
    )
    Step.objects.create(team=member.team, introduction=introduction, step=steps.Step.NAMED, on=on)
    return introduction


def moved(
    member: Member, name: str, step: steps.Step, *, on: date, worth: Decimal | None = None, currency: str = ""
) -> Introduction:
    """Take a step of an introduction. Raises ``NotFound``, ``WhichOne`` and ``WrongStep``."""
    introduction = Introduction.objects.filter(team=member.team).of(name)
    on = _not_before(member, on, introduction.now.on)
    introduction.move(step, on=on, worth=worth, currency=currency or member.currency)
    return Introduction.objects.get(pk=introduction.pk)


@transaction.atomic
def thanked(member: Member, who: str, *, on: date) -> list[Introduction]:
    """Record that an introducer was thanked and told: every loop owed to them is closed by it.

    That of a no or a letter of recommendation too, in which case there may be no introduction to return. With none
    owed, it is noted on their latest introduction. Raises ``WrongStep`` when there is nothing to thank them for, or
    there was not yet on that day.
    """
    one = network.person(member, who)
    answers = Answer.objects.filter(ask__person=one, answer__in=(Heard.NO, Heard.TESTIMONIAL), thanked_on=None)
    theirs = list(Introduction.objects.filter(introducer=one).prefetch_related("steps"))
    if not theirs and not answers:
        raise WrongStep(f"{one} has not named anybody yet, so no loop is owed.")
    owed: dict[Answer | Introduction, date] = {answer: answer.on for answer in answers}
    owed |= {i: since for i in theirs if (since := steps.owed_since(i.happened, i.thanked))}
    owed = owed or {theirs[-1]: theirs[-1].happened[0].on}
    ready = {each: day for each, since in owed.items() if (day := _not_before(member, on, since)) >= since}
    if not ready:
        raise WrongStep(f"What {one} is thanked for was on {min(owed.values())}; the thanks can't have been earlier.")
    for each, day in ready.items():
        if isinstance(each, Answer):
            Answer.objects.filter(pk=each.pk).update(thanked_on=day)
        else:
            each.thank(on=day)
    closed = [each.pk for each in ready if isinstance(each, Introduction)]
    return list(Introduction.objects.filter(pk__in=closed))


@transaction.atomic
def unthank(one: Person) -> str:
    """Take back the last thanks to an introducer, and say what for. Raises ``WrongStep`` when there was none."""
    step = Step.objects.filter(introduction__introducer=one, step=Step.THANKED, taken_back_at=None).last()
    answer = Answer.objects.filter(ask__person=one).exclude(thanked_on=None).order_by("thanked_on", "pk").last()
    if step is not None and (answer is None or answer.thanked_on is None or answer.thanked_on <= step.on):
        later = step.introduction.steps.filter(pk__gt=step.pk, taken_back_at=None)
        if later.exists():
            raise WrongStep(f"{step.introduction.prospect} has moved on since; take that back first.")
        Step.objects.filter(pk=step.pk).update(taken_back_at=datetime.now(UTC))
        return f"the thanks for {step.introduction.prospect} on {step.on}"
    if answer is None:
        raise WrongStep(f"No thanks to {one} are noted.")
    return unthank_answer(answer)


@transaction.atomic
def unthank_answer(answer: Answer) -> str:
    """Take back that somebody was thanked for a no or a recommendation, and say what. Raises ``WrongStep``."""
    if answer.thanked_on is None:
        raise WrongStep(f"{answer.ask.person} was not thanked for that.")
    Correction.of(answer.ask.member, answer.ask.person, noted.THANKED[answer.answer], was_on=answer.thanked_on)
    Answer.objects.filter(pk=answer.pk).update(thanked_on=None)
    return f"the thanks for the answer “{answer.answer}” on {answer.thanked_on}"


def called(member: Member, who: str, *, on: date, note: str = "", channel: str = "spoken") -> Call:
    """Note a call or message, the same one once: all that is due with them moves on from its day.

    Raises ``NotFound`` and ``WhichOne``.
    """
    same = {"person": network.person(member, who), "on": on, "channel": channel, "note": note.strip()[:1000]}
    said = {**same, "team": member.team, "member": member, "again": False}
    return Call.objects.filter(**said).first() or Call.objects.create(**said)


def uncall(call: Call) -> None:
    """Take a call back; what was noted is kept."""
    rows = Call.objects.filter(pk=call.pk)
    Correction.of(call.member, call.person, noted.called(call), rows, was_on=call.on)


def step_back(introduction: Introduction) -> None:
    """Take back the last step of an introduction, or the last thanks; its row stays."""
    introduction.step_back(at=datetime.now(UTC))


@transaction.atomic
def unname(introduction: Introduction) -> None:
    """Take back that somebody was named; what was noted is kept. Raises ``WrongStep`` once they have moved on.

    With the only name goes the answer: the ask is open again.
    """
    ask = introduction.ask
    _unname(introduction)
    if ask is None or ask.introductions.exists():
        return
    while (last := ask.heard) is not None and last.answer == Heard.NAMED:
        unhear(ask)


def _unname(introduction: Introduction) -> None:
    if len(introduction.taken) > 1 or introduction.thanked:
        raise WrongStep(f"{introduction.prospect} has moved on since; take those steps back first.")
    rows = Introduction.objects.filter(pk=introduction.pk), Step.objects.filter(introduction=introduction)
    shared = {"team": introduction.team, "member": introduction.member, "prospect": introduction.prospect}
    for step in introduction.steps.exclude(taken_back_at=None):
        assert step.taken_back_at is not None
        Correction.objects.create(
            **shared, person=introduction.introducer, was_on=step.on, words=noted.stepped(step), at=step.taken_back_at
        )
    words, on = noted.stepped(introduction.taken[0]), introduction.now.on
    Correction.of(introduction.member, introduction.introducer, words, *rows, was_on=on, prospect=introduction.prospect)
    _is_no_prospect(introduction.prospect, introduction.introducer)


def _is_no_prospect(one: Person, through: Person) -> None:
    """Let somebody be what they were before they were named, unless another named them too; whoever is here by their
    name alone goes with it."""
    kinds, other = one.kinds.filter(replaced_on=None, kind=Kind.PROSPECT, through=through), one.introduced.first()
    if other is not None:
        kinds.update(through=other.introducer)
    elif kinds.exists():
        one.takes_back_kind()
    kept = list(one.corrected.values_list("pk", flat=True))
    one.corrected.update(prospect=None)  # which stays with the introducer
    if not untold(one.team).filter(pk=one.pk, addresses=None, cards=None, found_in=None).delete()[0]:
        Correction.objects.filter(pk__in=kept).update(prospect=one)


@transaction.atomic
def unhear(ask: Ask) -> None:
    """Take back the last answer to an ask, with the names that came with it; what was noted is kept.

    Raises ``WrongStep`` when names have moved on, or nothing was heard.
    """
    last = ask.heard
    if last is None:
        raise WrongStep("Nothing was heard yet.")
    for introduction in _named_with(last):
        _unname(introduction)
    Correction.of(ask.member, ask.person, noted.answered(last), Answer.objects.filter(pk=last.pk), was_on=last.on)
    before = Ask.objects.get(pk=ask.pk).heard
    closed = before.on if before is not None and before.answer != Heard.THINKING else None
    Ask.objects.filter(pk=ask.pk).update(closed_on=closed)
    if last.answer == Heard.STOP:
        still = Answer.objects.filter(ask__person=ask.person_id, answer=Heard.STOP).order_by("-on").first()
        stops = Person.objects.filter(pk=ask.person_id, stopped_on=last.on)
        stops.update(stopped_on=still.on if still else None)


def _named_with(answer: Answer) -> list[Introduction]:
    """Those named with an answer: noted after it, and before the next that was noted."""
    following = answer.ask.answers.filter(noted_at__gt=answer.noted_at).order_by("noted_at").first()
    until = following.noted_at if following else datetime.max.replace(tzinfo=UTC)
    return [i for i in answer.ask.introductions.all() if answer.noted_at <= i.taken[0].noted_at < until]


def introductions(member: Member) -> list[Introduction]:
    """All introductions with their steps, latest first."""
    rows = Introduction.objects.filter(team=member.team).select_related("introducer", "prospect", "ask")
    return list(rows.prefetch_related("steps").order_by("-pk"))
