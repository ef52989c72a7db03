"""How many minutes the breakthrough session takes: the real page, in Chromium, answered by six newcomers.

Nobody waits: the time is worked out from what is shown and typed. Every text is read once, at 200 words a minute (of
the ask that grows beside the questions, what is new in it); each question is thought about (``THINK``); answers are
typed at 40 words of five letters a minute, on a phone at 25. Each remark is read, and the answer thought about and
typed once more; a wording that is offered is taken. An answer that somebody may leave empty, and has none for, costs
only the reading.

    python scripts/offer_minutes.py [NAME…]
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

from playwright.sync_api import Locator, Page, sync_playwright

from whoknows.core.review import review

NEWCOMERS = tomllib.loads((Path(__file__).parent / "newcomers.toml").read_text(encoding="utf-8"))
READ = 60 / 200  # seconds a word
TYPE = {"desktop": 60 / (40 * 5), "phone": 60 / (25 * 5)}  # seconds a letter
TAP = 3  # seconds: to see that it says what one would say, and take it
THINK = {  # seconds: what everybody knows, what one has to look for, what one has to find words for
    **dict.fromkeys(("trade", "place", "firm", "size", "name", "currency"), 5),
    **dict.fromkeys(("role", "event", "complaint", "cost", "tried", "gathers", "worth", "close_rate"), 15),
    **dict.fromkeys(("result", "says", "cause", "reason", "usp"), 25),
}


@dataclass
class Clock:
    """The seconds a person would have spent, and what they have read by then."""

    letter: float
    seconds: float = 0.0
    words: int = 0
    letters: int = 0
    read_so_far: set[str] = field(default_factory=set)

    def read(self, text: str) -> None:
        for sentence in re.split(r"(?<=[.?!:])\s+|\n+", text):
            if sentence not in self.read_so_far:
                self.read_so_far.add(sentence)
                self.words += len(sentence.split())
                self.seconds += READ * len(sentence.split())

    def answer(self, key: str, text: str) -> None:
        self.letters += len(text)
        self.seconds += THINK[key] + self.letter * len(text)


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


def timed(page: Page, answers: dict[str, Any], clock: Clock, *, later: bool) -> float:
    """Seconds to the first ask without a fault; the clock then stands at the offer kept and read."""
    first = 0.0
    clock.read(page.inner_text("header.head"))
    for question in page.locator(".question").all():
        if later:
            question.evaluate("one => { const d = one.closest('details:not([open])'); if (d) d.open = true }")
        if not question.is_visible():
            continue
        box = question.locator("input, textarea")
        key = (box.get_attribute("name") or "").removeprefix("avatar-0-")
        clock.read(f"{question.inner_text()}\n{box.get_attribute('placeholder')}")
        offered = question.locator("[data-say]:visible")
        for answer in ("",) if offered.count() else (answers.get(key), answers["mended"].get(key)):
            if answer:
                typed(page, box, key, "\n".join(answer) if isinstance(answer, list) else answer, clock)
        if offered.count():
            clock.seconds += TAP
            with page.expect_response("**/offer/sample"):
                offered.click()
        if not first and page.locator("#sample .script").count() and sound(page.inner_text("#sample .script")):
            first = clock.seconds
    page.get_by_role("button", name="Keep the offer").last.click()
    page.wait_for_load_state()
    clock.read("\n".join(page.locator(".told, .remark").all_inner_texts()))
    return first


def typed(page: Page, box: Locator, key: str, text: str, clock: Clock) -> None:
    clock.answer(key, text)
    with page.expect_response("**/offer/sample"):
        box.fill(text)
    page.wait_for_timeout(50)
    clock.read("\n".join(page.locator(".told-here:visible").all_inner_texts()))
    clock.read(page.inner_text("#sample"))


def sound(ask: str) -> bool:
    """Whether a friend could answer it: no fault, exactly whom, and why they would want to meet."""
    found = review(ask)
    labels = found.labels
    return found.ready and (labels["person_specific"], labels["reason_for_them"]) == ("specific", "concrete")


def main(names: list[str]) -> None:
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-gpu"])
        for name in names or list(NEWCOMERS):
            for where, later in (("desktop", False), ("phone", False), ("desktop", True)):
                with served() as address:
                    page = browser.new_page()
                    page.goto(f"{address}offer")
                    clock = Clock(TYPE[where])
                    first = timed(page, NEWCOMERS[name], clock, later=later)
                    page.close()
                print(
                    f"{name:10} {where:8}{'every question' if later else 'what is asked':15} first good ask "
                    f"{first / 60:4.1f} min, whole session {clock.seconds / 60:4.1f} min "
                    f"({clock.words} words read, {clock.letters} letters typed)",
                    flush=True,
                )


if __name__ == "__main__":
    main(sys.argv[1:])
