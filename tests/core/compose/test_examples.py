"""The twenty asks of docs/examples.md: up to date, and nothing in them for a grammar checker."""

from __future__ import annotations

import importlib.util
import re
from pathlib import Path
from types import ModuleType

import pytest

from whoknows.core.ask import Ask
from whoknows.core.compose import compose
from whoknows.core.review import review

ROOT = Path(__file__).parents[3]

# What the checker says wrongly of good English: a verb taken for a noun, a participle for an infinitive.
FALSE_ALARMS = re.compile(
    r"The noun form is `complaint`|to complete the infinitive|may be missing a preposition|mean the compound adjective|"
    r"`listing` is a mass noun|spelling is all-caps|possessive pronoun `its`"  # "Hello, it's Owen Pryce."
)


@pytest.fixture(scope="module")
def examples() -> ModuleType:
    found = importlib.util.spec_from_file_location("examples", ROOT / "scripts" / "examples.py")
    assert found and found.loader
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    return module


def test_the_page_of_examples_is_what_the_script_writes(examples: ModuleType) -> None:
    assert (ROOT / "docs" / "examples.md").read_text(encoding="utf-8") == examples.page()


@pytest.fixture(scope="module")
def asks(examples: ModuleType) -> list[tuple[str, str, Ask]]:
    """The title of each example, the asker's locale, and the ask."""
    return [
        (title, asker.locale, compose(who, offer, avatar, asker=asker, today=examples.TODAY))
        for title, who, offer, avatar, asker in examples.examples()
    ]


def test_every_example_passes_the_reviewer(asks: list[tuple[str, str, Ask]]) -> None:
    for title, _, ask in asks:
        for text in (ask.spoken, ask.message, ask.forwardable, ask.listening):
            assert review(text).ready, (title, text)
        assert review(ask.message).labels["value_received"] is True, title


def test_a_grammar_checker_finds_nothing_in_the_examples(asks: list[tuple[str, str, Ask]]) -> None:
    harper = pytest.importorskip("harper", reason="harper-py is a development extra")
    linters = {
        "en_GB": harper.Linter(harper.Dialect.BRITISH),
        "en_US": harper.Linter(harper.Dialect.AMERICAN),
    }
    for _, locale, ask in asks:
        for text in (ask.spoken, ask.message, ask.forwardable, ask.listening):
            found = [lint for lint in linters[locale].lint(text) if not excused(lint, text)]
            assert not found, [(lint.message, text[lint.span.start - 30 : lint.span.end + 30]) for lint in found]


def excused(lint: object, text: str) -> bool:
    """Whether the lint is about the spelling of a name, or one of the checker's known mistakes."""
    words = text[lint.span.start : lint.span.end]  # type: ignore[attr-defined]
    name = lint.lint_kind == "Spelling" and (words[:1].isupper() or words in ("van", "der"))  # type: ignore[attr-defined]
    return name or bool(FALSE_ALARMS.search(lint.message))  # type: ignore[attr-defined]
