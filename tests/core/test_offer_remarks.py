"""Remarks on the offer itself."""

import tomllib
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from whoknows.core import offer as offers
from whoknows.core.offer import Avatar, Offer

GOOD = offers.from_toml((Path(__file__).parents[2] / "docs" / "offer.toml").read_text(encoding="utf-8"))


def found(offer: Offer) -> set[tuple[str, str]]:
    return {(remark.field, remark.severity) for remark in offers.remarks(offer)}


def with_avatar(**changes: object) -> Offer:
    return replace(GOOD, avatars=(replace(GOOD.avatars[0], **changes),))  # type: ignore[arg-type]


def test_a_good_offer_earns_no_remark() -> None:
    assert offers.remarks(replace(GOOD, avatars=GOOD.avatars[:1])) == ()


def test_an_empty_offer_is_told_where_to_begin() -> None:
    assert {("result", "fault"), ("avatars.name", "fault"), ("trade", "advice")} <= found(Offer())


@pytest.mark.parametrize("result", ["planning services", "production planning", "with planning", "coaching"])
def test_a_trade_instead_of_a_result_is_a_fault(result: str) -> None:
    assert ("result", "fault") in found(replace(GOOD, result=result))


@pytest.mark.parametrize("field", ["result", "trade", "usp"])
def test_a_referral_in_the_offer_is_a_fault_unless_it_is_a_term_of_the_trade(field: str) -> None:
    offer = replace(GOOD, **{field: "win more referrals"})  # type: ignore[arg-type]
    [told] = [r for r in offers.remarks(offer) if "introduction" in r.message]
    assert (told.field, told.severity) == (field, "fault")
    assert not any("introduction" in r.message for r in offers.remarks(offer, referral_is_legal_term=True))


def test_a_result_of_people_who_are_not_the_avatar_is_asked_about() -> None:
    offer = replace(
        with_avatar(role="the manager of an orchestra", firm=""),
        trade="a physiotherapist for musicians", result="play without pain",
    )  # fmt: skip
    assert "Is it the musicians who play without pain?" in next(
        r.message for r in offers.remarks(offer) if r.field == "result"
    )
    assert ("result", "advice") not in found(replace(offer, result="help musicians play without pain"))


@pytest.mark.parametrize(
    "result",
    [
        "ship in two days",
        "keep three in four patients",
        "sell the house before winter",
        "a service people say was him",
        "Kids actually eat the lunches",
        "float through exams",
        "spot fraud early",
        "rehome a nervous dog",
    ],
)
def test_a_result_is_left_alone(result: str) -> None:
    assert "result" not in {field for field, _ in found(replace(GOOD, result=result))}


@pytest.mark.parametrize("role", ["business owners", "anyone", "ambitious founders", "people", "leaders", ""])
def test_a_role_that_nobody_could_look_up_is_a_fault(role: str) -> None:
    assert ("avatars.role", "fault") in found(with_avatar(role=role))


@pytest.mark.parametrize("role", ["a dentist", "the founder of a brewery", "head of people", "runs a care home"])
def test_a_role_from_an_address_book_is_left_alone(role: str) -> None:
    assert "avatars.role" not in {field for field, _ in found(with_avatar(role=role))}


def test_a_job_alone_fits_thousands() -> None:
    assert ("avatars.firm", "fault") in found(with_avatar(firm="", size="", place="", event=""))
    with_house = with_avatar(role="a vet with a practice of their own", firm="", size="", place="", event="")
    assert ("avatars.firm", "fault") not in found(with_house)


def test_what_may_be_left_empty_is_no_fault_and_of_the_four_that_narrow_a_job_one_is_enough() -> None:
    four = [question.path.removeprefix("avatars.") for question in offers.QUESTIONS if question.one_of]
    assert four == ["event", "firm", "size", "place"]
    for kept in four:
        only = with_avatar(**{name: "" for name in four if name != kept})
        assert "fault" not in {severity for _, severity in found(only)}
    optional = [question for question in offers.QUESTIONS if question.optional]
    bare = with_avatar(**{q.path[8:]: type(getattr(GOOD.avatars[0], q.path[8:]))() for q in optional if "." in q.path})
    assert "fault" not in {severity for _, severity in found(replace(bare, usp="", worth=None, currency=""))}


@pytest.mark.parametrize("reason", ["to work with me", "learn about what I do", "a chat about planning", "my services"])
def test_a_reason_that_is_mine_is_a_fault(reason: str) -> None:
    assert ("avatars.reason", "fault") in found(with_avatar(reason=reason))


def test_a_stack_one_layer_deep_is_remarked_on() -> None:
    assert ("avatars.cost", "advice") in found(with_avatar(cause="", cost="", tried=""))


def test_a_diagnosis_is_no_complaint() -> None:
    assert ("avatars.complaint", "advice") in found(with_avatar(complaint="need a better planning system"))


def test_praise_is_no_difference() -> None:
    assert ("usp", "advice") in found(replace(GOOD, usp="I'm passionate about quality"))


def test_a_worth_without_a_currency_is_remarked_on() -> None:
    assert ("currency", "advice") in found(replace(GOOD, worth=Decimal(5), currency=""))


def test_every_remark_names_a_field_of_the_session_and_gives_an_example() -> None:
    fields = {question.path for question in offers.QUESTIONS}
    for offer in (
        Offer(),
        Offer(avatars=(Avatar("X"),)),
        with_avatar(role="people", reason="advice", says=("a " * 30,) * 2),
    ):
        for remark in offers.remarks(offer):
            assert remark.field in fields and remark.example and remark.message.endswith(".")


@pytest.mark.parametrize(
    ("result", "said"),
    [
        ("fitted wardrobes and staircases", "what you make"), ("I capture their day", "what you do"),
        ("peace of mind", "Nobody can picture"),
    ],
)  # fmt: skip
def test_a_thing_an_act_of_mine_and_an_empty_word_are_no_result(result: str, said: str) -> None:
    assert [said in r.message for r in offers.remarks(replace(GOOD, result=result)) if r.field == "result"] == [True]


def test_a_household_is_told_from_others_by_what_has_happened_to_it() -> None:
    plain = {"role": "couples", "firm": "", "size": "", "event": ""}
    assert ("avatars.role", "fault") in found(with_avatar(**plain))
    assert ("avatars.role", "fault") in found(with_avatar(**{**plain, "event": "love natural pictures"}))
    assert ("avatars.role", "fault") not in found(with_avatar(**{**plain, "event": "have just got engaged"}))
    assert ("avatars.firm", "fault") in found(with_avatar(**{**plain, "place": ""}))


def test_what_i_would_do_and_what_anybody_promises_is_no_reason_of_theirs() -> None:
    for reason in ("I'd come round and measure up", "clarity and confidence", "they'd save time and stress"):
        assert ("avatars.reason", "advice") in found(with_avatar(reason=reason))


def test_a_complaint_is_offered_in_the_words_they_were_heard_to_say() -> None:
    offer = with_avatar(complaint="", says=("It's the van.", "We're always firefighting."))
    [remark] = [r for r in offers.remarks(offer) if r.field == "avatars.complaint"]
    assert remark.better == "are always firefighting"


def test_an_example_is_of_the_users_own_kind_of_trade() -> None:
    [remark] = [r for r in offers.remarks(replace(GOOD, trade="a wedding photographer", usp="")) if r.field == "usp"]
    assert remark.example == "I never pose anybody"
    assert {*offers.examples("a joiner")} == {question.path for question in offers.QUESTIONS}


def test_an_answer_of_more_words_than_an_ask_has_room_for_is_told_so() -> None:
    offer = with_avatar(reason="a page that shows each shop by Monday and " * 5)
    told = [r for r in offers.remarks(offer) if r.field == "avatars.reason"]
    assert ["45 words" in r.message and r.better for r in told] == ["a page that shows each shop by Monday"]


def test_a_sentence_too_long_for_one_breath_is_offered_shorter() -> None:
    said = "They sent us ninety questions and I have no idea who in the whole of this firm is meant to fill them in"
    [remark] = [r for r in offers.remarks(with_avatar(says=("It never ends.", said))) if r.field == "avatars.says"]
    assert remark.better == "It never ends.\nThey sent us ninety questions"


def test_answers_in_another_language_are_told_that_asks_are_in_english() -> None:
    avatar = replace(GOOD.avatars[0], role="eigenaar van een bakkerij", complaint="weten nooit waar ze staan")
    bare = Avatar(avatar.name, role=avatar.role, complaint=avatar.complaint)
    offer = Offer(trade="boekhouder", result="sluiten de maand af in twee dagen", avatars=(bare,))
    assert "English" in next(r.message for r in offers.remarks(offer) if r.field == "result")


KINDS = {
    "result": {"result"}, "role": {"avatars.role", "avatars.firm", "avatars.event"}, "reason": {"avatars.reason"},
    "stack": {"avatars.cause", "avatars.complaint", "avatars.cost", "avatars.tried"},
}  # fmt: skip


@pytest.mark.parametrize(("which", "missed", "false"), [("seen", 0, 0), ("unseen", 2, 1)])
def test_offers_are_remarked_on_as_a_careful_reader_would(which: str, missed: int, false: int) -> None:
    text = (Path(__file__).parent / "offers" / f"{which}.toml").read_text(encoding="utf-8")
    overlooked, alarms = [], []
    for each in tomllib.loads(text)["offers"]:
        wrong = set(each.pop("wrong"))
        work = {"trade": each.pop("trade"), "result": each.pop("result"), "usp": "I come twice"}
        avatar = Avatar("X", says=("It never works.",), gathers=("a fair",), **each)
        fields = {
            r.field for r in offers.remarks(Offer(**work, avatars=(avatar,))) if r.severity in ("fault", "advice")
        }
        told = {kind for kind, of_kind in KINDS.items() if fields & of_kind}
        overlooked += [(work["result"], kind) for kind in wrong - told]
        alarms += [(work["result"], kind) for kind in told - wrong]
    assert (len(overlooked), len(alarms)) <= (missed, false), (overlooked, alarms)
