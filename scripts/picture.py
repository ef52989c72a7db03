"""Make docs/today.png, the README's picture: the Today page of the demo, in a real browser.

WHOKNOWS_HOME=.demo .venv/bin/python scripts/picture.py   # after `make run` has taken the demo in
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).parent.parent
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-dev-shm-usage"]

command = [str(Path(sys.executable).parent / "whoknows"), "serve"]
with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server, sync_playwright() as play:
    assert server.stdout is not None
    address = server.stdout.readline().strip()
    browser = play.chromium.launch(executable_path="/usr/bin/chromium", args=FLAGS)
    page = browser.new_page(viewport={"width": 1180, "height": 820}, locale="en-GB")
    page.goto(address)
    page.screenshot(path=ROOT / "docs" / "today.png")
    browser.close()
    server.terminate()
print("docs/today.png")
