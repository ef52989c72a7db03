"""How many minutes the breakthrough session takes: the real page, in Chromium, answered by the offers of examples.toml.

Nobody waits: the time is worked out from what is shown and typed. Every text is read once, at 200 words a minute (of
the ask that grows beside the questions, what is new in it); each question is thought about for 15 seconds, and typed at
30 words of five letters a minute. An answer that somebody may leave empty, and has none for, costs only the reading.

    python scripts/offer_minutes.py [OFFER…]
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import Page, sync_playwright

from whoknows.core.review import review

OFFERS = tomllib.loads((Path(__file__).parent / "examples.toml").read_text(encoding="utf-8"))["offers"]
WORTH = {"worth": "6000", "currency": "GBP", "close_rate": "0.3"}
READ, THINK, TYPE = 60 / 200, 15, 60 / (30 * 5)  # seconds a word, a question, a letter


@dataclass
class Clock:
    """The seconds a person would have spent, and what they have read by then."""

    seconds: float = 0.0
    read_so_far: set[str] = field(default_factory=set)

    def read(self, text: str) -> None:
        for sentence in re.split(r"(?<=[.?!:])\s+|\n+", text):
            if sentence not in self.read_so_far:
                self.read_so_far.add(sentence)
                self.seconds += READ * len(sentence.split())

    def answer(self, text: str) -> None:
        self.seconds += THINK + TYPE * len(text)


@contextmanager
def served() -> Iterator[str]:
    """The address of a new user's own server."""
    with tempfile.TemporaryDirectory() as home:
        command = [str(Path(sys.executable).with_name("whoknows")), "serve"]
        server = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=os.environ | {"WHOKNOWS_HOME": home})
        assert server.stdout
        try:
            yield server.stdout.readline().strip()
        finally:
            server.terminate()
            server.wait()


def timed(page: Page, answers: dict[str, Any]) -> tuple[float, float]:
    """Seconds to the first ask without a fault, and to the offer kept and its remarks read."""
    clock, first = Clock(), 0.0
    clock.read(page.inner_text("header.head"))
    for question in page.locator(".question").all():
        if not question.is_visible():
            continue
        box = question.locator("input, textarea")
        clock.read(f"{question.inner_text()}\n{box.get_attribute('placeholder')}")
        answer = answers.get((box.get_attribute("name") or "").removeprefix("avatar-0-"), "")
        if not answer:
            continue
        text = "\n".join(answer) if isinstance(answer, list) else answer
        clock.answer(text)
        with page.expect_response("**/offer/sample"):
            box.fill(text)
        page.wait_for_timeout(50)
        ask = page.inner_text("#sample")
        clock.read(ask)
        if not first and page.locator("#sample .script").count() and sound(page.inner_text("#sample .script")):
            first = clock.seconds
    page.get_by_role("button", name="Keep the offer").last.click()
    page.wait_for_load_state()
    clock.read("\n".join(page.locator(".told, .remark").all_inner_texts()))
    return first, clock.seconds


def sound(ask: str) -> bool:
    """Whether a friend could answer it: no fault, exactly whom, and why they would want to meet."""
    found = review(ask)
    labels = found.labels
    return found.ready and (labels["person_specific"], labels["reason_for_them"]) == ("specific", "concrete")


def main(names: list[str]) -> None:
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu"])
        for name in names or list(OFFERS):
            offer = OFFERS[name]
            with served() as address:
                page = browser.new_page()
                page.goto(f"{address}offer")
                first, whole = timed(page, {**WORTH, **offer, **offer["avatars"][0]})
                page.close()
            print(f"{name:12} first good ask {first / 60:4.1f} min, whole session {whole / 60:4.1f} min")


if __name__ == "__main__":
    main(sys.argv[1:])
