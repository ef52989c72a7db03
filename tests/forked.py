"""A command in a process of its own, forked from one with the libraries loaded: loading them is most of a command."""

from __future__ import annotations

import atexit
import multiprocessing
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

LOADED = [
    "click", "django.contrib.messages", "django.contrib.postgres.fields", "django.core.management",
    "django.db.backends.sqlite3.base", "django.db.migrations.executor", "django.db.models", "django.forms",
    "django.template.loader", "django.urls", "duckdb", "psycopg",
    "whoknows.core.compose", "whoknows.core.month", "whoknows.core.plan", "whoknows.core.tie",
]  # fmt: skip
_context = multiprocessing.get_context("forkserver")
_context.set_forkserver_preload(LOADED)


def run(words: Sequence[str], env: Mapping[str, str], typed: str, timeout: float) -> subprocess.CompletedProcess[str]:
    """Run ``whoknows words`` in an environment to its end, as ``subprocess.run`` would with its output captured."""
    with tempfile.TemporaryDirectory() as folder:
        ends = [Path(folder, name) for name in ("typed", "out", "told")]
        ends[0].write_text(typed, encoding="utf-8")
        child = _context.Process(target=_command, args=(list(words), dict(env), [str(end) for end in ends]))
        child.start()
        child.join(timeout)
        if child.exitcode is None:
            child.kill()
            raise subprocess.TimeoutExpired(list(words), timeout)
        out, told = (end.read_text(encoding="utf-8") for end in ends[1:])
        return subprocess.CompletedProcess(list(words), child.exitcode, out, told)


def _command(words: list[str], env: dict[str, str], ends: list[str]) -> None:
    os.environ.clear()
    os.environ.update(env)
    time.tzset()
    for number, end in enumerate(ends):
        os.dup2(os.open(end, os.O_RDWR | os.O_CREAT), number)
    sys.stdin, sys.stdout, sys.stderr = (
        open(number, mode, encoding="utf-8", closefd=False)  # noqa: SIM115  they last as long as the process
        for number, mode in enumerate("rww")
    )
    sys.argv = ["whoknows", *words]
    try:
        from whoknows.__main__ import main

        main()
    finally:
        atexit._run_exitfuncs()
        sys.stdout.flush()
        sys.stderr.flush()
