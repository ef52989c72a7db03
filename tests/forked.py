"""A command in a process of its own, forked from one with the libraries loaded: loading them is most of a command."""

from __future__ import annotations

import atexit
import multiprocessing
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

LOADED = [
    "babel.dates", "babel.numbers", "click", "dj_database_url", "django.contrib.messages.apps",
    "django.contrib.postgres.fields", "django.contrib.staticfiles.apps", "django.core.mail", "django.core.management",
    "django.core.paginator", "django.db.backends.sqlite3.base", "django.db.migrations.executor", "django.db.models",
    "django.db.models.sql.compiler", "django.forms", "django.template.defaultfilters", "django.template.loader",
    "django.template.loader_tags", "django.urls", "django.views.debug", "django.views.generic", "django_htmx", "duckdb",
    "email.policy", "platformdirs.unix", "psycopg",
    "whoknows.atlas.ties", "whoknows.core.compose", "whoknows.core.growth", "whoknows.core.introducer",
    "whoknows.core.month", "whoknows.core.plan", "whoknows.core.playbook", "whoknows.core.review", "whoknows.core.tie",
]  # fmt: skip
_context = multiprocessing.get_context("forkserver")
_context.set_forkserver_preload(LOADED)


class Running:
    """``whoknows words`` under way in an environment, as a user would have it at a prompt of their own."""

    def __init__(self, words: Sequence[str], env: Mapping[str, str], typed: str = "") -> None:
        self.words = list(words)
        self.folder = Path(tempfile.mkdtemp())
        ends = [self.folder / name for name in ("typed", "out", "told")]
        ends[0].write_text(typed, encoding="utf-8")
        self.process = _context.Process(target=_command, args=(self.words, dict(env), [str(end) for end in ends]))
        self.process.start()
        while not ends[-1].exists() and self.process.is_alive():
            time.sleep(0.002)

    def send(self, how: signal.Signals) -> None:
        """Send it a signal, unless it has ended."""
        if self.process.exitcode is None and self.process.pid:
            os.kill(self.process.pid, how)

    def end(self, timeout: float = 120) -> subprocess.CompletedProcess[str]:
        """Wait for its end: its exit code (below zero a signal's), what it printed and what it told."""
        self.process.join(timeout)
        if self.process.exitcode is None:
            self.process.kill()
            raise TimeoutError(f"{self.words} did not end within {timeout} seconds")
        out, told = ((self.folder / name).read_text(encoding="utf-8") for name in ("out", "told"))
        shutil.rmtree(self.folder)
        return subprocess.CompletedProcess(self.words, self.process.exitcode, out, told)


def _command(words: list[str], env: dict[str, str], ends: list[str]) -> None:
    os.environ.clear()
    os.environ.update(env)
    time.tzset()
    signal.signal(signal.SIGINT, signal.default_int_handler)  # which whoever runs the tests may ignore
    from whoknows.__main__ import main

    sys.argv = ["whoknows", *words]
    for number, end in enumerate(ends):
        os.dup2(os.open(end, os.O_RDWR | os.O_CREAT), number)
    sys.stdin, sys.stdout, sys.stderr = (
        open(number, mode, encoding="utf-8", closefd=False)  # noqa: SIM115  they last as long as the process
        for number, mode in enumerate("rww")
    )
    try:
        main()
    finally:
        atexit._run_exitfuncs()
        sys.stdout.flush()
        sys.stderr.flush()
