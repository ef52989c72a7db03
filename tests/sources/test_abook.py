"""Thunderbird's own address books."""

from __future__ import annotations

from collections.abc import Callable

from tests.sources.conftest import SAMPLES

from whoknows.core.record import Card, Record, Unreadable

Reads = Callable[..., list[Record | Unreadable]]
BOOK = next(sample.data for sample in SAMPLES if sample.name == "abook.sqlite")


def test_a_contact_is_its_vcard_or_its_properties_with_the_lists_it_stands_in(reads: Reads) -> None:
    assert reads(BOOK) == [
        Card("Ada Vögel", ("ada@vogel.example",), groups=("Sailing",)),
        Card(
            "Ole Berg", ("ole@berg.example", "o@berg.example"), phones=("040 998877",), firm="Berg AS",
            groups=("Sailing",),
        ),
    ]  # fmt: skip


def test_a_contact_of_nobody_loses_no_other(reads: Reads) -> None:
    found = reads(BOOK.replace(b"FN:Ada", b"XX:Ada").replace(b"EMAIL;", b"XMAIL;"), "abook.sqlite")
    assert [type(one) for one in found] == [Unreadable, Card]
    assert isinstance(found[0], Unreadable) and found[0].where == "abook.sqlite, contact 1, card 1 (line 1)"


def test_any_other_database_is_refused(reads: Reads) -> None:
    (found,) = reads(BOOK.replace(b"properties", b"propertiez"), "abook.sqlite")
    assert isinstance(found, Unreadable) and "database" in found.why
