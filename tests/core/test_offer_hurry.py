"""What is said of answers typed in a hurry, and that nothing is said of good ones."""

import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from whoknows.core import offer as offers
from whoknows.core.offer import Avatar, Offer, OfferRemark, saying

AVATAR = Avatar(
    "X", role="the manager of a care home", place="Kent", event="has just moved house",
    says=("It never works when I need it.",), complaint="wait three weeks for somebody to ring back",
    cause="nobody owns the list", cost="two days a month", tried="asking a neighbour", gathers=("the village fair",),
    reason="a list of what to do first",
)  # fmt: skip
OFFER = Offer("a baker", "sleep through the night again", "I come twice", None, "GBP", 0.5, (AVATAR,))


def with_answer(field: str, said: str, *, trade: str = "a baker", **beside: str) -> Offer:
    answers: dict[str, Any] = {**beside, field: said}
    if "says" in answers:
        answers["says"] = (answers["says"],)
    if field == "size":
        answers |= {"role": "a manager", "firm": "a care home"}
    mine = {name: answers.pop(name) for name in ("trade", "result", "usp") if name in answers}
    return replace(OFFER, **{"trade": trade, **mine}, avatars=(replace(AVATAR, **answers),))


def told(offer: Offer, field: str = "") -> list[OfferRemark]:
    every = [r for r in offers.remarks(offer) if r.field not in ("worth", "currency", "close_rate")]
    return [r for r in every if r.severity != "note" and field in r.field.split(".")[-1]]


@pytest.mark.parametrize(
    ("which", "missed", "unmended", "false"),
    [("typed", 2, 0, 0), ("typed_later", 2, 1, 0), ("typed_more", 6, 0, 2)],
)  # as measured, and one or two that the composer may come to say as they were typed
def test_a_hurried_answer_is_told_how_to_put_it_better_and_a_good_one_is_left_alone(
    which: str, missed: int, unmended: int, false: int
) -> None:
    text = (Path(__file__).parent / "offers" / f"{which}.toml").read_text(encoding="utf-8")
    overlooked, without, alarms = [], [], []
    for each in tomllib.loads(text)["answers"]:
        field, said = each["field"], each["said"]
        offer = with_answer(field, said, trade=each.get("trade", "a baker"), **each.get("beside", {}))
        if not each["hurried"]:
            alarms += [(said, r.message) for r in told(offer)]
        elif not told(offer, field):
            overlooked.append(said)
        elif each.get("better") not in (None, *(r.better for r in told(offer, field))):
            without.append(said)
    counted = len(overlooked) <= missed and len(without) <= unmended and len(alarms) <= false
    assert counted, (overlooked, without, alarms)


@pytest.mark.parametrize(
    ("field", "said", "better"),
    [
        ("role", "nurses, breast care", "a breast care nurse"),
        ("role", "letting agents", "a letting agent"),
        ("place", "uk wide", "UK-wide"),
        ("event", "taken over a pub", "has taken over a pub"),
        ("event", "is up for renewal and the carrier wants new pictures of it", "is up for renewal"),
        ("complaint", "up every hour all night", "are up every hour all night"),
        ("complaint", "panic on roundabouts", "they panic on roundabouts"),
        ("complaint", "torn seats, wobbly chairs, looks tatty", "put up with torn seats and wobbly chairs"),
        ("tried", "new chairs off the internet, lasted a year", "new chairs off the internet"),
        ("reason", "i'd listen to the engine and tell them whats wrong", "know what's wrong"),
        ("result", "moved in a day and nothing broken", "get moved in a day"),
        ("result", "big trees made safe, no mess, no drama with the council", "get big trees made safe"),
        ("usp", "never raise my voice, dual controls, lady instructor", "I never raise my voice"),
    ],
)
def test_a_better_way_to_put_it_is_offered_and_then_nothing_more_is_said(field: str, said: str, better: str) -> None:
    offered = [r.better for r in told(with_answer(field, said), field)]
    assert offered == [better] or (not offered and saying.said(field, said)), "or the composer says it as it is"
    assert not told(with_answer(field, better), field)


@pytest.mark.parametrize(
    ("field", "said", "message"),
    [
        ("role", "a retired couple", "more than one person"), ("place", "anywhere", "narrows nothing"),
        ("complaint", "can't face it", "knows what “it” is"), ("complaint", "breaking down daily", "which thing"),
        ("result", "say goodbye in a way that sounded like him", "knows who “him” is"),
        ("reason", "meet me and see if the cat likes me", "the meeting itself"), ("cost", "stress", "how much of it"),
        ("cause", "never serviced", "leaves out"), ("size", "big", "Write a number"),
    ],
)  # fmt: skip
def test_what_no_rule_can_mend_is_told_in_plain_words(field: str, said: str, message: str) -> None:
    [remark] = told(with_answer(field, said), field)
    assert message in remark.message and not remark.better


@pytest.mark.parametrize(
    ("said", "better"),
    [("septic guy, pumping and repairs", "a septic guy"), ("upholstery, mainly pubs", "I work in upholstery")],
)
def test_a_trade_that_could_but_stand_in_brackets_is_made_somebody_or_a_field(said: str, better: str) -> None:
    assert [r.better for r in told(with_answer("trade", said))] == [better]
    assert not told(with_answer("trade", better))


def test_where_the_event_is_of_their_patients_it_is_asked_whose_the_trouble_is() -> None:
    offer = with_answer("complaint", "hide", role="a nurse", event="patients just finished treatment")
    assert {r.field: r.better for r in told(offer)} == {
        "result": "help patients sleep through the night again",
        "avatars.complaint": "have patients who hide",
        "avatars.event": "has patients who have just finished treatment",
    }


def test_a_place_that_narrows_nothing_leaves_a_job_alone() -> None:
    assert ("avatars.firm", "fault") in {
        (r.field, r.severity) for r in told(with_answer("place", "anywhere", event="", role="a manager"))
    }


def test_a_slip_is_the_least_of_what_is_said_of_an_answer() -> None:
    [remark] = told(with_answer("place", "leeds"))
    assert (remark.severity, remark.better) == ("slip", "Leeds")
    [remark] = told(with_answer("complaint", "dont have a clue whats under their recieving bay"))
    assert remark.better == "don't have a clue what's under their receiving bay"


def test_an_offer_put_right_has_no_slip_and_its_avatar_is_still_called_by_its_role() -> None:
    offer = with_answer("role", "letting agents", name="letting agents", place="leeds", says="ive no idea")
    now = offers.put_right(offer)
    assert [(a.name, a.role, a.place, a.says) for a in now.avatars] == [
        ("a letting agent", "a letting agent", "Leeds", ("I've no idea",))
    ]
    assert not told(now) and offers.put_right(now) == now and offers.put_right(OFFER) == OFFER
