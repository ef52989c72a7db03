"""Cues come from the introducer's own world."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from whoknows.core.cue import Cue, Shared, World, reminders, texts
from whoknows.core.introducer import Acquaintance, Between
from whoknows.core.offer import Avatar

PLANTS = Avatar(
    "Plant managers",
    role="an operations director",
    firm="a food maker",
    place="Leeds",
    gathers=("the Leeds Food Forum",),
)
DAY = date(2026, 3, 2)
WROTE, MET = Between(sent=2, got=1, out=2.0), Between(met=1, met_strength=1.0)


def shared(name: str, them: Between, me: Between = WROTE, position: str = "Operations Director") -> Shared:
    return Shared(name, them, me, f"someone@{name.split()[0].lower()}.example", firm="Hill Foods", position=position)


def world(*people: Shared, **more: object) -> World:
    return World("Ada Berg", people=people, **more)  # type: ignore[arg-type]


def test_people_who_fit_and_wrote_with_both_of_us_come_to_mind() -> None:
    [cue] = reminders(world(shared("Ole Lind", WROTE)), PLANTS)
    assert (cue.text, cue.kind) == ("the circle around Ole Lind", Cue.PERSON)
    assert cue.evidence == "Ole Lind fits “Plant managers” and was on letters with Ada Berg (3 times) and with you"


def test_who_sat_with_us_comes_before_who_wrote() -> None:
    found = reminders(world(shared("Wrote", WROTE, MET), shared("Sat", MET, MET)), PLANTS)
    assert texts(found)[:2] == ("the circle around Sat", "the circle around Wrote")
    assert "was at meetings with Ada Berg (once) and with you" in found[0].evidence


def test_who_does_not_fit_or_is_known_to_one_of_us_alone_is_no_cue() -> None:
    nothing = Between()
    people = (
        shared("Tea Cher", WROTE, position="Violin teacher"), shared("Mine", nothing), shared("Theirs", WROTE, nothing),
    )  # fmt: skip
    assert [cue.text for cue in reminders(world(*people), PLANTS)] == ["the circle around Tea Cher"]


def test_colleagues_to_whom_both_of_us_write_come_to_mind_where_nothing_else_does() -> None:
    ole = Shared("Ole Lind", WROTE, WROTE, "ole@hill.example")
    mia = Shared("Mia Ross", MET, MET, "mia@hill.example")
    [cue] = reminders(
        world(ole, mia, Shared("Mia", WROTE, WROTE, "mia2@hill.example"), address="ada@hill.example"), None
    )
    assert (cue.text, cue.kind) == ("the circle around Mia Ross and Ole Lind", Cue.CIRCLE)
    assert cue.evidence.startswith(
        "Mia Ross was at meetings with Ada Berg (once) and with you; Ole Lind was on letters"
    )
    closer = world(Shared("Ole Lind", MET, MET, "ole@hill.example"), mia, address="ada@hill.example")
    assert not reminders(closer, None, without=cue.keys - {cue.text.casefold()}), "it was removed before they changed"
    found = reminders(world(ole, address="ada@hill.example", groups=("Sea Choir",)), None)
    assert [one.kind for one in found] == [Cue.GROUP]


def test_who_was_only_in_copy_or_is_a_colleague_of_mine_alone_is_no_circle_of_theirs() -> None:
    ole = Shared("Ole Lind", WROTE, WROTE, "ole@rota.example")
    ina = Shared("Ina Holm", Between(copied=9), WROTE, "ina@berg.example")
    mine = frozenset({"rota.example", "gmail.com"})
    assert not reminders(world(ole, ina, address="ada@berg.example", my_domains=mine), None)
    for address in ("ada@rota.example", "ada@leeds.rota.example"):
        assert texts(reminders(world(ole, ina, address=address, my_domains=mine), None)) == (
            "the circle around Ole Lind",
        )


touches = st.builds(
    Between, sent=st.integers(0, 2), got=st.integers(0, 2), met=st.integers(0, 2), copied=st.integers(0, 2),
    crowd=st.integers(0, 2), firm=st.sampled_from(["", "Berg"]), said=st.sampled_from([None, *Acquaintance]),
)  # fmt: skip


@given(st.lists(touches, max_size=4))
def test_a_person_is_a_cue_only_by_a_letter_or_meeting_the_introducer_was_on(ties: list[Between]) -> None:
    """Never by what the user or a card says of two people: that is what others told."""
    people = [shared(f"Person {number}", tie) for number, tie in enumerate(ties)]
    told = world(*people, last_met=DAY)
    for cue in reminders(told, PLANTS, most=10):
        for number, tie in enumerate(ties):
            if f"Person {number}" in f"{cue.text} {cue.evidence}":
                assert tie.sent + tie.got + tie.met + tie.copied > 0
                assert tie.said is None


def test_a_group_where_such_people_gather_comes_first() -> None:
    told = world(shared("Ole Lind", WROTE), groups=("Choir", "Leeds Food Forum"), lists=(("bakers@lists.example", 4),))
    assert texts(reminders(told, PLANTS, most=4)) == (
        "Leeds Food Forum", "the circle around Ole Lind", "Choir", "the bakers list",
    )  # fmt: skip


def test_what_the_user_files_people_under_for_themselves_is_nothing_of_the_introducers_world() -> None:
    told = world(groups=("Clients", "Imported on 3/4/24", "VIP", "Red category", "Old Friends", "Rowing Club"))
    assert texts(reminders(told, PLANTS)) == ("Rowing Club",)


def test_who_sat_with_us_on_the_day_we_last_met_is_a_cue() -> None:
    then = Between(met=2, met_strength=1.0, last_met=DAY)
    before = Between(met=2, met_strength=1.0, last_met=date(2026, 2, 1))
    people = shared("Ole Lind", then, then), shared("Zoë Quist", then, before), shared("Emil Serra", WROTE, then)
    [cue] = reminders(world(*people, last_met=DAY), None, most=1)
    assert (cue.text, cue.kind) == ("our meeting with Ole Lind in March 2026", Cue.MEETING)
    assert cue.evidence == "you and Ada Berg met Ole Lind on 2 March 2026"
    three = [shared(name, then, then) for name in ("Ole Lind", "Zoë Quist", "Emil Serra", "jsmith")]
    [cue] = reminders(world(*three, last_met=DAY, today=date(2026, 4, 1)), None, most=1)
    assert cue.text == "our meeting with Emil Serra, Ole Lind and others in March"


def test_a_firm_where_both_of_us_write_is_a_cue_but_not_theirs_nor_mine_nor_a_mail_provider() -> None:
    def at(domain: str) -> list[Shared]:
        return [Shared(name, WROTE, WROTE, f"x@{domain}", "Quay Boats") for name in ("Ole Lind", "Zoë Quist")]

    domains = ("quay.example", "berg.example", "lists.rota.example", "gmail.com", "leeds.rr.com")
    people = [one for domain in domains for one in at(domain)]
    told = world(*people, address="ada@berg.example", my_domains=frozenset({"rota.example"}))
    [cue] = reminders(told, None)
    assert (cue.text, cue.evidence) == (
        "the team at Quay Boats", "Ada Berg and you both are on letters with Ole Lind and Zoë Quist at quay.example",
    )  # fmt: skip
    [circle] = reminders(told, None, without={"the people at quay.example"})
    assert circle.kind == Cue.CIRCLE, "the firm was removed when it went by its domain"


def test_a_firm_nobody_there_names_is_told_by_its_people_and_left_out_where_they_have_no_names() -> None:
    def told(*stated: str, name: str = "Ole Lind") -> list[str]:
        people = [Shared(name, WROTE, WROTE, "x@quay.example", firm) for firm in stated]
        return [cue.text for cue in reminders(world(*people), None)]

    assert told("Hill Foods") == told("") == told("Self-employed") == ["the circle around Ole Lind"]
    assert told("Hill Foods", "Hill Foods") == ["the team at Hill Foods"]
    assert told("The Quay Boatyard") == ["the team at The Quay Boatyard"]
    assert told("", name="jsmith") == []


@given(st.lists(touches, max_size=3), st.sampled_from(["", "Hill Foods", "-"]))
def test_no_cue_is_a_bare_domain_or_an_address(ties: list[Between], firm: str) -> None:
    people = [Shared(f"Person {n}", tie, tie, f"p{n}@dom{n}.example", firm) for n, tie in enumerate(ties)]
    told = world(*people, last_met=DAY, lists=(("bakers@lists.example", 2), ("all@hill.example", 9)))
    assert not [cue for cue in texts(reminders(told, PLANTS, most=20)) if "@" in cue or ".example" in cue]


def test_firms_are_those_on_their_own_card_earlier_ones_first() -> None:
    found = reminders(world(firms=("Hill Foods", "Berg Dairy")), None)
    assert texts(found) == ("the old team at Berg Dairy", "the circle around Hill Foods")
    assert found[0].evidence == "an earlier card of Ada Berg says Berg Dairy"
    assert reminders(world(firms=("Self-employed", "-")), None) == []


def test_a_place_is_a_cue_where_it_is_the_one_i_look_in() -> None:
    assert texts(reminders(world(place="Leeds"), PLANTS)) == ("the scene around Leeds",)
    assert reminders(world(place="Ghent"), PLANTS) == []


def test_a_cue_that_was_removed_does_not_come_back_and_the_next_moves_up() -> None:
    told = world(groups=("Choir", "Guild", "Club", "Union"))
    assert texts(reminders(told, PLANTS)) == ("Choir", "Guild", "Club")
    assert texts(reminders(told, PLANTS, without={"guild"})) == ("Choir", "Club", "Union")
