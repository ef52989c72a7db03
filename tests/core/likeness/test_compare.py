"""Who is one person, who may be, and who is not."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from whoknows.core.likeness import Known, Verdict, both, compare, likenesses, near, read
from whoknows.core.likeness.blocks import CROWD, SWITCHBOARD


def judged(one: Known, other: Known, common: frozenset[str] = frozenset()) -> tuple[Verdict, tuple[str, ...]]:
    verdict, _, reasons = compare(read(one), read(other), common)
    return verdict, reasons


def entry(name: str = "", address: str = "", phone: str = "", firm: str = "", **more: object) -> Known:
    return Known((name,), (address,) if address else (), (phone,), (firm,), **more)  # type: ignore[arg-type]


def test_one_address_is_one_person_and_says_which() -> None:
    verdict, reasons = judged(
        entry("Ada Quist", "ada@quist.example"), entry("A. Quist", "ADA@quist.example", "07700 900001")
    )
    assert verdict is Verdict.SAME
    assert reasons[0] == "the same address, ada@quist.example"


def test_a_domain_written_in_ascii_is_the_same_domain() -> None:
    one, other = entry("", "ada@bücher.example"), entry("", "ada@xn--bcher-kva.example")
    assert judged(one, other)[0] is Verdict.SAME
    assert near([read(one)])(other) and near([read(other)])(one)
    assert judged(entry("", "ada@xn--.example"), other)[0] is Verdict.APART


def test_a_couple_with_one_address_stays_two() -> None:
    assert judged(entry("Ada Quist", "quist@gmx.example"), entry("Olaf Quist", "quist@gmx.example"))[0] is Verdict.APART


def test_a_word_that_says_nothing_does_not_make_a_couple_one() -> None:
    one = Known(("Petra Lindhagen", "Mum"), ("lindhagens@posteo.example",))
    assert judged(one, entry("Olof Lindhagen", "lindhagens@posteo.example"))[0] is Verdict.APART


def test_an_office_address_settles_nobody() -> None:
    verdict, _ = judged(entry("Ada Quist", "info@kiln.example"), entry("Ada Quist", "info@kiln.example"))
    assert verdict is Verdict.LIKELY


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ada Quist", "QUIST, Ada"),
        ("Jürgen Weißkopf", "Juergen Weisskopf"),
        ("Сергей Щебетов", "Sergej Schtschebetow"),
        ("Sun Yutong", "孙雨桐"),
        ("Dr. Ada Quist", "Ada Maria Quist"),
        ("محمد الخطيب", "Mohammed Al-Khatib"),
        ("Maarten van den Broeck", "Maarten Vandenbroeck"),
        ("Emily Ash (née Larkham)", "Emily Larkham"),
    ],
)
def test_one_number_and_one_name_however_written_settle(one: str, other: str) -> None:
    assert judged(entry(one, phone="020 7946 0222"), entry(other, phone="+44 20 7946 0222"))[0] is Verdict.SAME


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Bill Quist", "William Quist"),
        ("A. Quist", "Ada Quist"),
        ("Ada Quist", "Ada Holm"),
        ("Yuri Zhuravkin", "Juri Schurawkin"),
        ("Hana Kimura", "Hanae Kimura"),
        ("José García", "María José García"),
        ("Robert Hargreave", "Robert Hargreave Jr."),
    ],
)
def test_one_number_and_nearly_one_name_are_asked_about(one: str, other: str) -> None:
    assert judged(entry(one, phone="020 7946 0222"), entry(other, phone="020 7946 0222"))[0] is Verdict.LIKELY


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ada Quist", "Olaf Quist"),
        ("Robert Hargreave Sr.", "Robert Hargreave Jr."),
        ("Ivan Petrovich Zorin", "Ivan Sergeevich Zorin"),
    ],
)
def test_one_number_and_two_names_are_two_people(one: str, other: str) -> None:
    assert judged(entry(one, phone="020 7946 0222"), entry(other, phone="020 7946 0222"))[0] is Verdict.APART


def test_two_with_a_desk_each_and_a_switchboard_are_colleagues() -> None:
    one = entry("Anna Berg", "anna.berg@kiln.example", "020 7946 0100")
    other = entry("Anna Lindgren", "anna.lindgren@kiln.example", "020 7946 0100")
    assert judged(one, other)[0] is Verdict.APART


def test_who_moved_is_asked_about_and_namesakes_are_not() -> None:
    kiln = entry("David Jones", "david.jones@kiln.example", seen=(date(2013, 3, 1), date(2017, 6, 1)))
    moss = entry("David Jones", "djones@moss.example", seen=(date(2017, 8, 1), date(2024, 3, 1)))
    always = entry("David Jones", "djones@moss.example", seen=(date(2014, 8, 1), date(2024, 3, 1)))
    verdict, reasons = judged(kiln, moss)
    assert verdict is Verdict.LIKELY and "the one address falls silent as the other begins" in reasons
    assert judged(kiln, always)[0] is Verdict.APART


def test_a_rare_name_is_asked_about_wherever_it_stands() -> None:
    verdict, reasons = judged(entry("Ada Quillfeather", "ada@kiln.example"), entry("Ada Quillfeather", firm="Moss"))
    assert verdict is Verdict.LIKELY and "few bear this name" in reasons
    assert (
        judged(
            entry("Ada Quillfeather", "a@kiln.example"),
            entry("Ada Quillfeather", "ada@moss.example"),
            frozenset({"quillfeather"}),
        )[0]
        is Verdict.APART
    )


def test_a_firm_that_numbers_its_namesakes_knows_them_apart() -> None:
    one, other = entry("Wei Zhang", "wei.zhang@kiln.example"), entry("Wei Zhang", "wei.zhang2@kiln.example")
    assert judged(one, other)[0] is Verdict.APART


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Tsehay Woldemariam", "Tsehay Wolde Mariam"),
        ("Abdul Rahman Al-Khudairi", "Abdulrahman Alkhudairy"),
        ("Youssef ben Haddouchi", "Yusuf Benhaddouchi"),
        ("J. R. Fotheringay", "Jasper Rupert Fotheringay"),
        ("P.K. Thirunavukkarasu", "Palani Kumar Thirunavukkarasu"),
        ("Pyo Jin-hyuk", "Jinhyeok Pyo"),
        ("Đặng Thị Quỳnh Mai", "Mai Dang"),
        ("Đorđe Vukašinac", "Djordje Vukasinac"),
    ],
)
def test_a_name_parted_joined_cut_to_initials_or_spelt_by_another_school_is_asked_about(one: str, other: str) -> None:
    assert judged(entry(one, firm="Kiln"), entry(other, firm="Kiln Ltd"))[0] is Verdict.LIKELY


@pytest.mark.parametrize("handle", ["jquist", "joquist", "quistj", "quist", "jquist2"])
def test_an_address_without_a_name_that_a_name_in_its_firm_spells_is_asked_about(handle: str) -> None:
    bare, named = entry(handle, f"{handle}@kiln.example"), entry("Jo Quist", firm="Kiln")
    assert judged(bare, named)[0] is Verdict.LIKELY
    assert [*likenesses({1: read(bare), 2: read(named)})]
    assert judged(bare, entry("Jo Quist", firm="Moss"))[0] is Verdict.APART
    assert judged(bare, entry("Ada Maro", firm="Kiln"))[0] is Verdict.APART
    two = {1: read(bare), 2: read(named), 3: read(entry("Jim Quist", firm="Kiln"))}
    assert not [*likenesses(two)] or handle in ("joquist", "quistj")  # else it may be either's


def test_mr_and_mrs_with_one_number_are_two() -> None:
    for one, other in (("Mr. Quist", "Mrs. Quist"), ("Sir Edmund Quist", "Lady Quist"), ("Herr Quist", "Quist, Frau")):
        assert judged(entry(one, phone="01632 960111"), entry(other, phone="01632 960111"))[0] is Verdict.APART
    assert judged(entry("Steffi Graf"), entry("Graf, Steffi"))[0] is Verdict.LIKELY
    assert judged(entry("Mrs. Ada Maro"), entry("Ada Maro"))[0] is Verdict.LIKELY


def test_who_took_over_a_mailbox_is_not_who_had_it() -> None:
    one, other = entry("Petra Lind", "anna.berg@kiln.example"), entry("Anna Berg", "anna.berg@hearth.example")
    assert judged(one, other)[0] is Verdict.APART


def test_a_married_name_is_found_by_the_address_that_kept_the_old_one() -> None:
    one, other = entry("Rowena Ash", "rowena.tippett@kiln.example"), entry("Rowena Tippett", firm="Kiln")
    assert judged(one, other)[0] is Verdict.LIKELY


def test_likenesses_finds_what_comparing_all_would_find() -> None:
    people = {
        number: read(one)
        for number, one in enumerate(
            [
                entry("Ada Quist", "ada@kiln.example", "020 7946 0222"),
                entry("Quist, Ada", phone="+44 20 7946 0222"),
                entry("Bill Overhill", "bill@kiln.example"),
                entry("William Overhill", "w.overhill@moss.example"),
                entry("Cornelius Hatherleigh", "ch@moss.example"),
                entry("Cornelius Hatherliegh", "c@oak.example"),
                entry("A. Overhill", "ao@oak.example"),
                entry("", "solveig.tangstad@norrsken.example"),
                entry("Solveig Tangstad", "solveig@icloud.example"),
            ]
        )
    }
    by_keys = {(one, other) for one, other, _ in likenesses(people)}
    by_all = {(a, b) for a in people for b in people if a < b and compare(people[a], people[b]).verdict}
    assert by_keys == by_all == {(0, 1), (2, 3), (4, 5), (7, 8)}
    assert {pair[:2] for pair in likenesses(people, among={3})} == {(2, 3)}


def test_a_switchboard_settles_nobody_and_a_crowd_of_namesakes_is_let_be() -> None:
    number = {n: read(entry("Ada Quist", firm=f"Firm {n}", phone="020 7946 0222")) for n in range(SWITCHBOARD)}
    assert {likeness.verdict for _, _, likeness in likenesses(number)} == {Verdict.SAME}
    number[99] = read(entry("Ada Quist", firm="Firm 99", phone="020 7946 0222"))
    assert {likeness.verdict for _, _, likeness in likenesses(number)} <= {Verdict.LIKELY}
    crowd = {n: read(entry("Ada Quist", f"ada@firm{n}.example")) for n in range(CROWD + 1)}
    assert not list(likenesses(crowd))


@pytest.mark.parametrize(
    ("one", "other", "found"),
    [
        ("Lauren Quillfeather", "Quillfeather Laurex", True),  # a last letter wrong, the order another
        ("Ada Brackenbuth", "Ada Brackenbuht", True),  # the last two swapped
        ("Martin Quillfeather", "Martina Quillfeather", False),
        ("Ada Overadam", "Ada Overadams", False),
    ],
)
def test_a_slip_at_the_end_is_one_unless_languages_mean_it(one: str, other: str, found: bool) -> None:
    people = {n: read(entry(name, f"x{n}@firm{n}.example")) for n, name in enumerate((one, other))}
    assert bool([*likenesses(people)]) is found


def test_with_one_number_a_slip_in_a_short_name_is_looked_at_and_two_given_names_are_a_couple() -> None:
    ern, erin, tim = (entry(f"{given} Quist", phone="020 7946 0222") for given in ("Ern", "Erin", "Tim"))
    assert judged(ern, erin)[0] is Verdict.LIKELY
    assert judged(erin, tim)[0] is Verdict.APART


def test_both_hold_all_that_either_held() -> None:
    one = entry("Ada Quist", "ada@kiln.example", seen=(date(2020, 1, 1), date(2021, 1, 1)))
    other = entry("A. Quist", "aq@moss.example", "020 7946 0222", seen=(date(2019, 1, 1), date(2020, 6, 1)))
    together = both(one, other)
    assert together.names == ("Ada Quist", "A. Quist") and together.seen == (date(2019, 1, 1), date(2021, 1, 1))
    assert together.addresses == ("ada@kiln.example", "aq@moss.example") and "020 7946 0222" in together.phones


TEXT = st.text(max_size=40) | st.sampled_from(
    ["Dr.", "O'", "Ó x", "王", "(née )", "jr", "a@b", "@", "+", "0", "-", "J.-P. v.d. X"]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(TEXT, max_size=3), st.lists(TEXT, max_size=3), st.lists(TEXT, max_size=2), st.lists(TEXT, max_size=2))
def test_any_text_is_read_and_is_alike_from_both_sides(
    names: list[str], addresses: list[str], phones: list[str], firms: list[str]
) -> None:
    one = read(Known(tuple(names), tuple(addresses), tuple(phones), tuple(firms)))
    other = read(Known(tuple(reversed(names)), tuple(a.upper() for a in addresses), (), tuple(firms)))
    assert compare(one, other).verdict is compare(other, one).verdict
