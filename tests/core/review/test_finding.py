"""Finding phrases: tried only where they may begin, they are found where trying them everywhere finds them."""

from __future__ import annotations

import importlib.util
import json
import re
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from whoknows.core.review.finding import known
from whoknows.core.review.phrases.beginnings import BEGINNINGS
from whoknows.core.review.reading import Reading

ROOT = Path(__file__).parents[3]
CORPUS = Path(__file__).parent / "corpus" / "seen.jsonl"


@pytest.fixture(scope="module")
def script() -> ModuleType:
    spec = importlib.util.spec_from_file_location("phrase_beginnings", ROOT / "scripts" / "phrase_beginnings.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def phrases(script: ModuleType) -> list[re.Pattern[str]]:
    return [one for _, one in script.patterns() if known(one.pattern)]


@pytest.fixture(scope="module")
def pieces() -> list[str]:
    texts = [json.loads(line)["text"] for line in CORPUS.read_text(encoding="utf-8").splitlines()[::40]]
    return [piece for text in texts for piece in re.findall(r"\w+(?:'\w+)?|[^\w]{1,3}|(?:\w+\W+){2}", text)]


def spans(found: object) -> list[tuple[int, int]]:
    return [match.span() for match in found]  # type: ignore[attr-defined]


def test_the_table_holds_the_phrases_as_they_are_written(script: ModuleType) -> None:
    assert script.table() == BEGINNINGS, "run scripts/phrase_beginnings.py"


def test_most_phrases_are_looked_for_by_their_beginnings(script: ModuleType, phrases: list[re.Pattern[str]]) -> None:
    assert len(phrases) > 0.6 * len(list(script.patterns()))


def test_phrases_are_found_where_they_stand_in_every_fortieth_text(phrases: list[re.Pattern[str]]) -> None:
    for line in CORPUS.read_text(encoding="utf-8").splitlines()[::40]:
        reading = Reading(json.loads(line)["text"])
        middle = (len(reading.flat) // 3, 2 * len(reading.flat) // 3)
        for phrase in phrases:
            assert spans(reading.matches(phrase)) == spans(phrase.finditer(reading.flat))
            assert spans(reading.matches(phrase, middle)) == spans(phrase.finditer(reading.flat, *middle))


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_phrases_are_found_in_words_thrown_together(
    phrases: list[re.Pattern[str]], pieces: list[str], data: st.DataObject
) -> None:
    text = "".join(data.draw(st.lists(st.sampled_from(pieces) | st.text(max_size=3), max_size=60)))
    reading = Reading(text)
    for phrase in phrases:
        assert spans(reading.matches(phrase)) == spans(phrase.finditer(reading.flat))
