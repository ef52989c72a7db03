"""Further ways in which users put each situation: nobody reads them, but the index finds by them."""

from __future__ import annotations

import re

from . import (
    after_yes,
    before_asking,
    closing,
    delicate_to_ask,
    doubts,
    few_to_ask,
    first_meeting,
    first_words,
    getting_on,
    giving_back,
    held_back,
    helping_them,
    how_often,
    in_between,
    instead,
    letting_go,
    meetings,
    names,
    near_and_far,
    no_answer,
    odd_names,
    price,
    proof,
    second_thoughts,
    terms,
    thanks,
    trouble,
    which_clients,
    worth,
)

PARTS = (
    after_yes, before_asking, closing, delicate_to_ask, doubts, few_to_ask, first_meeting, first_words, getting_on,
    giving_back, held_back, helping_them, how_often, in_between, instead, letting_go, meetings, names, near_and_far,
    no_answer, odd_names, price, proof, second_thoughts, terms, thanks, trouble, which_clients, worth,
)  # fmt: skip


def _read(text: str) -> dict[str, tuple[str, ...]]:
    entries = (entry.split(": ", 1) for entry in re.split(r"\n(?! )", text.strip()))
    return {id_: tuple(" ".join(written.split()).split(" / ")) for id_, written in entries}


WAYS: dict[str, tuple[str, ...]] = {id_: ways for part in PARTS for id_, ways in _read(part.TEXT).items()}
