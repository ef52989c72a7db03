"""What people type, as it stands in a sentence: nouns where a verb was asked, capitals, two sentences, "we help"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest

from whoknows.core.ask import Asker, Introducer, Moment
from whoknows.core.compose import compose
from whoknows.core.compose.gain import gain
from whoknows.core.compose.matter import is_clause
from whoknows.core.compose.mine import different, helps, trade, work
from whoknows.core.compose.theirs import cause, cost, problem, toll, trouble
from whoknows.core.compose.whom import whom
from whoknows.core.offer import Avatar, Offer, OfferError

BAKER = Avatar(
    "Bakers", role="a baker", place="Kent", complaint="sleep badly", cost="a Sunday a week", reason="a quiet night"
)
ANNA = Introducer("Anna Field", "client", moments=(Moment(date(2026, 3, 4), "We stopped paying penalties."),))


@pytest.mark.parametrize(
    ("typed", "clause"),
    [
        ("Puppy bites the kids", "their puppy bites the kids"),
        ("Tenants ring on a Sunday night", "tenants ring on a Sunday night"),
        ("Reps discount before anyone asks", "reps discount before anyone asks"),
        ("website brings nothing", "their website brings nothing"),
        ("Drowning in admin", "they're drowning in admin"),
        ("Too many meetings", "they have too many meetings"),
        ("live abroad and can't deal with the boiler", "they live abroad and can't deal with the boiler"),
        ("Someone's off sick. Nobody knows why", "someone's off sick"),
        ("declutter their desks", "they declutter their desks"),
        ("Website photos are ten years old", "their website photos are ten years old"),
        ("Big shops don't pay", "big shops don't pay"),
        ("Stuck in customs checks", "they're stuck in customs checks"),
        ("Tired but wired", "they're tired but wired"),
        ("too tired to cook", "they're too tired to cook"),
        ("they're afraid of the dentist", "they're afraid of the dentist"),
        ("Deploying frightens everyone", "deploying frightens everyone"),
        ("no rain three yrs running", "they have no rain three years running"),
        ("rip costumes faster than they can mend them", "they rip costumes faster than they can mend them"),
        ("stock parts nobody buys", "they stock parts nobody buys"),
        ("school trips are cancelled", "their school trips are cancelled"),
        ("not have a spare hour", "they don't have a spare hour"),
        ("truck in hay across two rivers", "they truck in hay across two rivers"),
        ("spray in June and watch it all come back", "they spray in June and watch it all come back"),
        ("nobody to wind the clock", "they have nobody to wind the clock"),
        ("loose whole days waiting for a part", "they lose whole days waiting for a part"),
        ("waiting on the kiln, pots come out cracked", "they're waiting on the kiln"),
    ],
)
def test_a_complaint_stands_as_a_clause_however_it_was_typed(typed: str, clause: str) -> None:
    assert problem(typed) == clause


@pytest.mark.parametrize(
    ("typed", "clause"),
    [
        (
            "we help families settle an estate without falling out.",
            "I help families settle an estate without falling out",
        ),
        ("Hiring a plant manager in 60 days", "I help them hire a plant manager in 60 days"),
        ("Planning permission at the first attempt", "my clients get planning permission at the first attempt"),
        ("Offices you can eat off", "my clients get offices they can eat off"),
        ("outsource their payroll", "I help them outsource their payroll"),
        ("Drivers certified on your site", "my clients get drivers certified on their site"),
        ("back at work within a week", "I get them back at work within a week"),
        ("the bill is what we said", "I see to it that the bill is what we said"),
        ("Grandparents walk without sticks", "I help grandparents walk without sticks"),
        ("boilers that start in January", "my clients get boilers that start in January"),
        ("we get shopkeepers their takings by noon", "I get shopkeepers their takings by noon"),
        ("cut heating bill by half", "I help them cut their heating bill by half"),
        ("not have a mess in the yard", "I help them not have a mess in the yard"),
        ("never lose sleep", "I help them never lose sleep"),
        ("set a full crop", "I help them set a full crop"),
        ("boilers start in January", "I see to it that boilers start in January"),
        ("feed the calves that need it", "I help them feed the calves that need it"),
        ("post scores before the crowd leaves", "I help them post scores before the crowd leaves"),
        ("stage a fire that the inspectors sign off", "I help them stage a fire that the inspectors sign off"),
        ("pass OSHA first time", "I help them pass OSHA first time"),
        ("drill once and find water", "I help them drill once and find water"),
        ("work that lasts", "my clients get work that lasts"),
    ],
)
def test_a_result_is_what_i_help_them_do_or_what_my_clients_get(typed: str, clause: str) -> None:
    assert helps(typed) == clause


@pytest.mark.parametrize(
    ("typed", "clause"),
    [
        ("I come to your home", "that I come to their home"),
        ("We quote the same day. With a number on it", "that we quote the same day"),
        ("30 years as a head myself", "that I have 30 years as a head myself behind me"),
        ("i only do legal", "that I only do legal"),
        ("Both sides pay the same", "that both sides pay the same"),
        ("Fixed fee", "fixed fee"),
        ("Ex-judges. We've sat on the bench.", "that we've sat on the bench"),
        ("works with the cook, not against", "that I work with the cook, not against"),
        ("not owned by a bank", "not owned by a bank"),
        ("You sing, I play", "that they sing and I play"),
    ],
)
def test_what_is_different_is_a_clause_about_me_or_a_thing_to_be_named(typed: str, clause: str) -> None:
    assert different(typed) == clause


@pytest.mark.parametrize(
    ("typed", "clause"),
    [
        ("Virtual Assistant for surgeons", "I'm a virtual assistant for surgeons"),
        ("Japanese interpreter", "I'm a Japanese interpreter"),
        ("CNC shop", "I run a CNC shop"),
        ("recruiting drivers", "I recruit drivers"),
        ("we make kitchens", "I make kitchens"),
        ("Estate planning attorney", "I'm an estate planning attorney"),
        ("death doula", "(death doula)"),
        ("We bottle cider", "I bottle cider"),
        ("Quill & Sons Ltd", "(Quill & Sons Ltd)"),
    ],
)
def test_a_trade_is_said_as_somebody_says_what_they_do(typed: str, clause: str) -> None:
    assert trade(typed) == clause


def test_a_reason_that_asks_is_something_they_would_know() -> None:
    assert gain("what they'd owe today") == "they'd know what they'd owe today"
    assert gain("two numbers, sold and let") == "they'd get two numbers, sold and let"
    assert gain("a week's plan that holds") == "they'd get a week's plan that holds"
    assert gain("they can pronounce the chants") == "they'd be able to pronounce the chants"
    assert gain("a list in a week — ten items, not a hundred") == "they'd get a list in a week"
    assert gain("smell six teas from one hill") == "they'd smell six teas from one hill"


def test_a_number_of_things_is_what_it_costs_and_the_tills_that_talk_are_why() -> None:
    assert cost("twenty appointments a week") == "it costs them twenty appointments a week"
    assert cause("the tills talk to nobody") == "because the tills talk to nobody"


@pytest.mark.parametrize(
    ("typed", "who"),
    [
        (
            Avatar("x", role="PURCHASING MANAGERS", firm="machine builders"),
            "who's a purchasing manager at a machine builder",
        ),
        (Avatar("x", role="owner", firm="small law firms"), "who's the owner of a small law firm"),
        (Avatar("x", role="Founder / CEO", firm="B2B SaaS"), "who's a founder or CEO at a B2B SaaS company"),
        (Avatar("x", role="scaffolders and roofers", place="New York"), "who's a scaffolder or roofer in New York"),
        (Avatar("x", role="Headteacher", firm="Secondary schools"), "who's a headteacher at a secondary school"),
        (Avatar("x", role="American working in London"), "who's an American working in London"),
        (Avatar("x", role="retirees"), "who's a retiree"),
        (Avatar("x", role="people with back pain"), "who has back pain"),
        (Avatar("x", role="whoever hires the band"), "who hires the band"),
        (Avatar("x", role="people who parade at night"), "who parades at night"),
        (Avatar("x", role="someone who passed years ago but never drives"), "who passed years ago but never drives"),
        (Avatar("x", role="people who never drive"), "who never drives"),
        (Avatar("x", role="someone new to keeping bees"), "who's new to keeping bees"),
        (Avatar("x", role="potter", place="Stockport area"), "who's a potter in the Stockport area"),
        (Avatar("x", role="couples awaiting their first"), "who's a couple awaiting their first"),
        (Avatar("x", role="Judges, retired or nearly", place="UK"), "who's a judge, retired or nearly, in the UK"),
        (Avatar("x", role="Heads of Drama", firm="schools (state or private)"), "who's a head of drama at a school"),
        (Avatar("x", role="IT manager", firm="mills still on paper"), "who's an IT manager at a mill still on paper"),
        (
            Avatar("x", role="farmers, land agents", firm="farms and estates"),
            "who's a farmer or land agent at a farm or estate",
        ),
        (Avatar("x", role="wine lovers who've run out of room"), "who's a wine lover who has run out of room"),
        (
            Avatar("x", role="cook", firm="inns, cafes", place="Devon, Dorset"),
            "who's a cook at an inn or cafe in Devon or Dorset",
        ),
        (
            Avatar("x", role="cook", firm="family farms mostly, 80-250 cows"),
            "who's a cook at a family farm with 80 to 250 cows",
        ),
        (
            Avatar("x", role="buyer", firm="professional services", place="leeds"),
            "who's a buyer in professional services in Leeds",
        ),
        (Avatar("x", role="potter", place="Bath / remote"), "who's a potter in Bath"),
        (Avatar("x", role="potter", place="Pacific Northwest"), "who's a potter in the Pacific Northwest"),
    ],
)
def test_a_role_is_said_of_one_person(typed: Avatar, who: str) -> None:
    found = whom(typed)
    assert found.who + found.where(3) == who


def test_an_event_that_was_done_to_them_is_told_as_such() -> None:
    assert whom(replace(BAKER, event="just hired")).event == "who has just been hired"
    assert whom(replace(BAKER, event="in their first headship")).event == "who's in their first headship"
    assert whom(replace(BAKER, event="oven's been out since May")).event == "whose oven has been out since May"


def asked(avatar: Avatar, offer: Offer, who: Introducer = ANNA, *, legal: bool = False) -> str:
    ask = compose(who, offer, avatar, asker=Asker("Sam Reed"), today=date(2026, 11, 21), referral_is_legal_term=legal)
    return "\n".join((ask.spoken, ask.message, ask.forwardable, ask.listening))


def test_referrals_that_are_meant_as_introductions_are_called_so() -> None:
    said = asked(replace(BAKER, reason="a script for asking for referrals"), Offer())
    assert "asking for introductions" in said and "referral" not in said


@pytest.mark.parametrize(
    "who",
    [
        replace(ANNA, moments=(Moment(date(2026, 3, 4), "We had three referrals of it."),)),
        replace(ANNA, cues=("the Kent Referral Club",)),
        replace(ANNA, through="Referral Partners Ltd"),
    ],
)
def test_a_memory_or_a_cue_that_says_referral_is_left_out(who: Introducer) -> None:
    assert "eferral" not in asked(BAKER, Offer(), who)


def test_an_avatar_that_is_called_a_referral_is_refused_and_says_what_to_write_unless_it_is_a_term_of_the_trade() -> (
    None
):
    avatar = replace(BAKER, role="a referral manager")
    with pytest.raises(OfferError, match=r"avatars\.role: “a referral manager” .* write “introduction”"):
        asked(avatar, Offer())
    assert "a referral manager" in asked(avatar, Offer(), legal=True)


def test_words_in_another_language_are_left_out_or_refused_with_the_field_named() -> None:
    with pytest.raises(OfferError, match=r"avatars\.complaint: asks are composed in English, and “schlafen nicht"):
        asked(replace(BAKER, complaint="schlafen nicht und sind müde"), Offer())
    said = asked(replace(BAKER, cost="jeden Monat ein Sonntag", says=("Ich bin müde.",)), Offer())
    assert "Monat" not in said and "Ich bin müde." in said


def test_a_name_written_from_right_to_left_turns_no_other_word_round() -> None:
    said = asked(BAKER, Offer(), replace(ANNA, name="ليلى حداد"))
    assert said.count("\u2068") == said.count("\u2069") == said.count("ليلى") > 0


def test_an_aunt_is_called_so_to_her_face_and_by_her_name_to_others() -> None:
    said = asked(BAKER, Offer(), replace(ANNA, name="Aunt Vera", kind="friend"))
    assert "Hi Aunt Vera," in said and "Aunt Vera offered" not in said


@pytest.mark.parametrize(
    "typed",
    ["Late parts...", "HMRC fines", "buzzing strings", "osmosis, rigging", "material late or never", "it's out again"],
)
def test_a_complaint_that_is_surely_no_clause_is_named_or_quoted_and_never_built_into_one(typed: str) -> None:
    assert problem(typed) == ""
    said = asked(replace(BAKER, complaint=typed, says=()), Offer())
    assert not re.search(r"\bthat (?:they're )?(?:buzzing|material|it's out)|struggle with (?:material|it's)", said)
    assert re.sub(r"\W+", " ", said.lower()).count(re.sub(r"\W+", " ", typed.lower()).split()[0]) > 1


def test_a_complaint_in_half_a_sentence_is_told_in_what_they_say() -> None:
    said = asked(replace(BAKER, complaint="it's out again", says=("The pianist made a face.",)), Offer())
    assert said.count("The pianist made a face") > 2 and "that it's out again" not in said


@pytest.mark.parametrize(
    ("typed", "clause", "after_colon"),
    [
        ("women who never feel finished", "", "women who never feel finished"),
        ("two days a month", "it costs them two days a month", ""),
        ("their best apprentice", "it costs them their best apprentice", ""),
        ("good players don't come back", "good players don't come back", ""),
        ("stock", "", ""),
    ],
)
def test_what_is_paid_is_a_cost_and_what_comes_of_it_is_named(typed: str, clause: str, after_colon: str) -> None:
    assert (cost(typed), toll(typed)) == (clause, after_colon)


@pytest.mark.parametrize(
    ("typed", "clause"),
    [
        ("a list: tune, repair or scrap", "they'd get a list (tune, repair or scrap)"),
        ("Count of the bees on your blossom", "they'd get a count of the bees on their blossom"),
        ("a walk round the house, and what's worth keeping", "they'd get a walk round the house"),
        ("my number, and a straight answer: which one", "they'd get my number, and a straight answer"),
        ("which trees are safe", "they'd know which trees are safe"),
        ("we fly a hawk for one morning", ""),
        ("five jams, and which of them sells", "they'd get five jams and see which of them sells"),
        (
            "ten bars of their hymn, written out for the choir",
            "they'd get ten bars of their hymn, written out for the choir",
        ),
        ("what two lenders would say to them", "they'd know what two lenders would say to them"),
        (
            "a sheet that says how to feed a ewe, a ram and a lamb",
            "they'd get a sheet that says how to feed a ewe, a ram and a lamb",
        ),
        ("ill look at the boat", ""),
    ],
)
def test_what_they_would_get_is_a_thing_with_its_article_or_what_they_would_know(typed: str, clause: str) -> None:
    assert gain(typed) == clause


@pytest.mark.parametrize(
    ("typed", "thing_"),
    [
        ("clean linen on every ward", "my clients get clean linen on every ward"),
        ("own water by summer", ""),
        ("gulls gone without shooting", ""),
        ("roof that lasts 30 yrs", "my clients get a roof that lasts 30 years"),
        ("passes inspection", ""),
        ("seats look new without closing", ""),
        ("turn oak into beams", "I help them turn oak into beams"),
    ],
)
def test_a_result_that_no_sentence_surely_carries_is_left_to_a_colon(typed: str, thing_: str) -> None:
    assert helps(typed) == thing_
    assert bool(work(typed)) == (not thing_)


def test_of_two_loose_halves_the_one_that_says_what_i_do_is_told() -> None:
    assert (
        different("thirty years at one bench and I say when it isn't worth it") == "that I say when it isn't worth it"
    )
    assert different("Our own straw") == "our own straw"
    assert (
        different("We bring them at night, we take them away") == "that we bring them at night, and we take them away"
    )


@pytest.mark.parametrize(
    ("typed", "event", "sign"),
    [
        ("borehole ran dry last summer", "whose borehole ran dry last summer", ""),
        ("they've had a letter from the insurers", "who has had a letter from the insurers", ""),
        ("up for renewal and the carrier wants pictures", "who's up for renewal", ""),
        ("judge threw out a test", "", "judge threw out a test"),
        ("leak or flood", "", "leak or flood"),
        ("lost their florist, retired or closed up", "who lost their florist", ""),
        ("had a baby, moved house or retired", "who had a baby, moved house or retired", ""),
        ("ripped a net on a wreck", "who ripped a net on a wreck", ""),
        ("just got there first horse", "who just got their first horse", ""),
    ],
)
def test_an_event_is_told_of_them_only_where_it_surely_is_theirs(typed: str, event: str, sign: str) -> None:
    found = whom(replace(BAKER, event=typed))
    assert (found.event, found.sign) == (event, sign)


@pytest.mark.parametrize(
    ("typed", "many"),
    [
        ("someone who passed years ago but never drives", "people who passed years ago but never drive"),
        ("someone who rides and shows horses", ""),
        ("someone who was burgled", "people who were burgled"),
        ("someone who lets a flat and lives abroad", "people who let a flat and live abroad"),
        ("landlord or pub manager", "landlords or pub managers"),
        ("farm or estate manager", "farm or estate managers"),
        ("plant or operations manager", "plant or operations managers"),
        ("a partner who tries malpractice cases", "partners who try malpractice cases"),
        ("nurses, breast care", "breast care nurses"),
        ("someone with a big lawn, horses, a bowling green", "people with a big lawn, horses or a bowling green"),
    ],
)
def test_of_several_a_role_is_said_where_it_surely_can_be(typed: str, many: str) -> None:
    assert whom(Avatar("x", role=typed)).many == many


@pytest.mark.parametrize("noted", ["not one lost shoe all show season", "no complaints all show season"])
def test_what_they_told_me_goes_on_after_that_only_where_it_surely_is_a_clause(noted: str) -> None:
    assert not is_clause(noted)
    assert is_clause("the coats lasted the whole tour")


def test_a_list_is_told_whole_or_word_for_word_and_never_cut_at_its_first() -> None:
    assert cause("old yews, preservation orders, nobody has the paperwork") == ""
    assert trouble("torn seats, wobbly chairs, looks tatty") == "torn seats, wobbly chairs, looks tatty"
    assert different("never raise my voice, dual controls, lady instructor") == "that I never raise my voice"


def test_an_answer_all_in_brackets_is_no_answer() -> None:
    odd = replace(BAKER, cost="(none)", complaint="Sleep badly. (again)", reason="(see above)")
    assert compose(ANNA, Offer(result="(all)", usp="(fast)"), odd, asker=Asker("Sam"), today=date(2026, 11, 21)).message


def test_a_bare_domain_is_no_cue() -> None:
    said = asked(BAKER, Offer(), replace(ANNA, cues=("brightwater.example", "info@hill.example")))
    assert ".example" not in said


@pytest.mark.parametrize(
    ("typed", "who"),
    [
        (Avatar("x", role="retired couple", place="the Fens"), "who's half of a retired couple in the Fens"),
        (Avatar("x", role="the chair", firm="a parish council"), "who's the chair of a parish council"),
        (Avatar("x", role="paralegals at small law firms"), "who's a paralegal at a small law firm"),
        (
            Avatar("x", role="a clerk", firm="a town of five thousand people"),
            "who's a clerk in a town of five thousand people",
        ),
        (
            Avatar("x", role="a baker", firm="a firm that runs ovens", size="3 to 9"),
            "who's a baker at a firm that runs ovens",
        ),
        (Avatar("x", role="a baker", place="Hull and Leeds"), "who's a baker in Hull or Leeds"),
    ],
)
def test_one_person_is_asked_for_in_one_place_and_one_firm(typed: Avatar, who: str) -> None:
    assert whom(typed).who + whom(typed).where(3) == who


@pytest.mark.parametrize(
    ("noted", "said"),
    [
        ("Mum wore her good shoes to church", '"Mum wore her good shoes to church"'),
        ("The bank took a month and you took a day", '"The bank took a month and you took a day"'),
        ("that the hearing took six minutes", "the hearing took six minutes"),
        ("best Monday since they opened", "best Monday since you opened"),
    ],
)
def test_what_they_told_me_is_theirs_and_nobody_elses(noted: str, said: str) -> None:
    anna = replace(ANNA, moments=(Moment(date(2026, 3, 4), noted),))
    ask = compose(anna, Offer(), BAKER, asker=Asker("Sam"), today=date(2026, 11, 21))
    assert said in ask.message
    assert "that that" not in ask.message


def test_a_size_is_told_only_of_the_firm_that_stands_before_it() -> None:
    found = whom(Avatar("x", role="the founder", firm="a craft distillery", size="fewer than twenty people"))
    assert found.where(3) == " with fewer than twenty people"
    assert found.where(3, many=True) == ""  # "two founders of craft distilleries you know with …"


def test_nobody_is_congratulated_on_what_they_said_of_me() -> None:
    praise = replace(ANNA, moments=(Moment(date(2026, 3, 4), "You were here before me every morning."),))
    for turn in range(1, 40):
        ask = compose(replace(praise, turn=turn), Offer(), BAKER, asker=Asker("Sam"), today=date(2026, 11, 21))
        assert "for you" not in ask.message.split("\n\n")[1]
