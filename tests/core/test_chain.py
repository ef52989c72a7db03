"""Chains: any depth, each currency by itself, no circle without end."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from whoknows.core.chain import Came, chains, quiet

TODAY = date(2026, 11, 21)


@given(st.lists(st.tuples(st.integers(0, 11), st.sampled_from(["EUR", "GBP"]), st.integers(0, 900)), max_size=12))
def test_everybody_who_came_or_brought_stands_in_one_chain_once_and_no_money_is_lost(
    told: list[tuple[int, str, int]],
) -> None:
    came = [Came(n, t if t != n else None, Decimal(w), c, True) for n, (t, c, w) in enumerate(told)]
    found = chains(came, today=TODAY)
    ids = [link.id for one in found for link in one.walk()]
    linked = {n for one in came if one.through is not None and one.through < len(came) for n in (one.id, one.through)}
    assert sorted(ids) == sorted(linked)
    for one in found:
        below = {c: sum((came[k.id].worth or 0 for k in list(one.walk())[1:] if came[k.id].currency == c), Decimal(0))
                 for c in ("EUR", "GBP")}  # fmt: skip
        assert all(one.below.get(c, Decimal(0)) == below[c] for c in below)
        assert all(link.depth > 0 for link in list(one.walk())[1:])


def test_a_chain_of_ten_thousand_links_is_walked() -> None:
    came = [Came(n, n - 1 if n else None, Decimal(1), "EUR", True) for n in range(10_000)]
    [one] = chains(came, today=TODAY)
    assert sum(1 for _ in one.walk()) == 10_000 and one.below == {"EUR": Decimal(9_999)}


def test_a_quiet_introducer_is_flagged_with_the_clients_that_came_through_them() -> None:
    long_ago = TODAY - timedelta(days=300)
    came = [
        Came(1, last=long_ago), Came(2, through=1, client=True, last=TODAY), Came(3, 2, client=True, last=TODAY),
        Came(4, last=TODAY), Came(5, through=4, client=True), Came(6, last=long_ago), Came(7, through=6),
    ]  # fmt: skip
    [flagged] = quiet(chains(came, today=TODAY))
    assert (flagged.id, flagged.clients, flagged.quiet_for) == (1, (2, 3), timedelta(days=300))
