"""Few are read for a few, and nobody who matters is passed over."""

from __future__ import annotations

import random

import pytest
from tests.core.likeness.test_pairs import known, pairs

from whoknows.core.likeness import Known, common_names, likenesses, near, read
from whoknows.core.likeness.near import last_word


@pytest.fixture(scope="module")
def network() -> dict[int, Known]:
    """The entries of all pairs as one network."""
    entries = (known(row, side) for row in pairs() for side in "ab")
    return dict(enumerate(entries))


@pytest.mark.parametrize("seed", range(3))
def test_a_few_compared_with_those_near_them_are_a_few_compared_with_all(network: dict[int, Known], seed: int) -> None:
    traits = {number: read(one) for number, one in network.items()}
    common = common_names((last_word(n) for one in network.values() for n in one.names), len(network))
    few = set(random.Random(seed).sample(sorted(network), 30))
    is_near = near(traits[number] for number in few)
    some = {number: traits[number] for number, one in network.items() if number in few or is_near(one)}
    found = list(likenesses(some, few, common))
    assert found == list(likenesses(traits, few, common)) and len(found) > 10


def test_of_many_strangers_few_are_read() -> None:
    is_near = near([read(Known(("Ada Quist",), ("ada@kiln.example",)))])
    strangers = [Known((f"Olaf Maro{chr(97 + n)}",), (f"olaf{n}@berg.example",)) for n in range(20)]
    assert not any(map(is_near, strangers))
    assert is_near(Known(("QUIST Ada",))) and is_near(Known(("Ada Qvist",))) and is_near(Known(("Ada Larkham-Quist",)))
    assert is_near(Known((), ("quist.ada@moss.example",))) and is_near(Known(("A. Quist",), ("aq@kiln.example",)))
