"""Lists of mailboxes, as mail writes them."""

from __future__ import annotations

from email.utils import formataddr, getaddresses

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from whoknows.core.record import Party
from whoknows.sources.addresses import address, parties


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("Ada@Vogel.Example", [("ada@vogel.example", "")]),
        ("<ada@vogel.example>", [("ada@vogel.example", "")]),
        ('"Vögel, Ada" <ada@vogel.example>', [("ada@vogel.example", "Vögel, Ada")]),
        ("'Ada Vögel' <ada@vogel.example>", [("ada@vogel.example", "Ada Vögel")]),
        ("ada@vogel.example (Ada Vögel)", [("ada@vogel.example", "Ada Vögel")]),
        ("Ada (the planner (harbour)) <ada@vogel.example>", [("ada@vogel.example", "Ada")]),
        ('"ada@vogel.example" <ada@vogel.example>', [("ada@vogel.example", "")]),
        ("ada@vogel.example <ada@vogel.example>", [("ada@vogel.example", "")]),
        ("a@x.example; b@x.example", [("a@x.example", ""), ("b@x.example", "")]),
        ("undisclosed-recipients:;", []),
        ("Us: a@x.example, B <b@x.example>; c@x.ex", [("a@x.example", ""), ("b@x.example", "B"), ("c@x.ex", "")]),
        ("=?utf-8?q?V=C3=B6gel=2C_Ada?= <ada@x.example>", [("ada@x.example", "Vögel, Ada")]),
        ('"=?utf-8?q?V=C3=B6gel=2C_Ada?=" <ada@x.example>', [("ada@x.example", "Vögel, Ada")]),
        ("=?utf-8?q?V=C3=B6gel, Ada?= <ada@x.example>, b@x.ex", [("ada@x.example", "Vögel, Ada"), ("b@x.ex", "")]),
        (r'"Ada \"the planner\" Vögel" <ada@x.example>', [("ada@x.example", 'Ada "the planner" Vögel')]),
        ("<@relay.example,@two.example:ada@x.example>", [("ada@x.example", "")]),
        ("Ada <mailto:ada@x.example>", [("ada@x.example", "Ada")]),
        ("Ada Vögel [mailto:ada@x.example]", [("ada@x.example", "Ada Vögel")]),
        ("Ada <SMTP:ada@x.example>", [("ada@x.example", "Ada")]),
        ("Ada <ada@[192.0.2.1]>", [("ada@[192.0.2.1]", "Ada")]),
        ("Nobody at all", []),
        ("Ada <>", []),
        (",, a@x.example,,", [("a@x.example", "")]),
        ('"Ada <ada@x.example>', [("ada@x.example", "")]),
        ("Mary: Private <m@x.example>", [("m@x.example", "Private")]),
        ("", []),
    ],
)  # fmt: skip
def test_a_list_is_read(written: str, said: list[tuple[str, str]]) -> None:
    found = parties(written)
    assert [party.address for party in found] == [where for where, _ in said]
    if '"Ada <' not in written:  # a quotation mark never closed: any name will do
        assert list(found) == [Party(*one) for one in said]


def test_a_long_list_is_read_like_a_short_one() -> None:
    many = ", ".join(f'"Person {n}, Berg" <p{n}@berg.example>' for n in range(400))
    assert parties(many) == tuple(Party(f"p{n}@berg.example", f"Person {n}, Berg") for n in range(400))


@pytest.mark.parametrize("wrong", ["", "ada", "@x.example", "ada@", "a b@x.example", "/o=berg/cn=ada", "a@b@c"])
def test_what_is_no_address_is_none(wrong: str) -> None:
    assert address(wrong) == ""


NAMES = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Zl", "Zp", "Zs"]), max_size=12).map(
    lambda name: " ".join(name.strip("'\" ").split())
)
WHERE = st.from_regex(r"[a-z0-9][a-z0-9._+-]{0,8}[a-z0-9]@[a-z]{2,8}\.example", fullmatch=True)


@settings(max_examples=200, deadline=None)
@given(people=st.lists(st.tuples(NAMES, WHERE), max_size=5))
def test_what_the_standard_library_writes_is_read_as_it_reads_it(people: list[tuple[str, str]]) -> None:
    written = ", ".join(formataddr(person) for person in people)
    assert [party.address for party in parties(written)] == [where for _, where in getaddresses([written]) if where]


@settings(max_examples=100, deadline=None)
@given(noise=st.text(max_size=200))
def test_noise_is_read_without_complaint(noise: str) -> None:
    for party in parties(noise):
        assert "@" in party.address
        assert party.address == party.address.lower()


@pytest.mark.parametrize("piece", ["=", "a.", "%41", "=?a?q?", "<a@b ", "(", "@:", '"\\', "a b"])
def test_a_list_made_to_be_slow_is_read_all_the_same(piece: str) -> None:
    found = parties(piece * 20_000 + " , ada@x.example")
    assert not found or found[-1].address.endswith("@x.example") or piece == "<a@b "
