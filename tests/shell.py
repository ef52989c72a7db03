"""The command line as a user has it: a process of its own, in a home of its own."""

from __future__ import annotations

import atexit
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from functools import cache
from pathlib import Path
from typing import Any
from uuid import uuid4

from tests.forked import Running

PROMPT = (sys.executable, "-m", "whoknows")


class Shell:
    """A home, and commands run in it. On PostgreSQL each home has a database of its own.

    With ``begun`` it has its empty tables already, copied from those that were made once: a first run is mostly that.
    """

    def __init__(self, home: Path, *, begun: bool = False, **also: str) -> None:
        self.home = home
        url = os.environ.get("DATABASE_URL", "")
        self.env = {**os.environ, "WHOKNOWS_HOME": str(home), **also}
        if url.startswith("postgres"):
            self.env["DATABASE_URL"] = _database(url, _tables(url) if begun else "")
        elif begun:
            home.mkdir(parents=True, exist_ok=True)
            shutil.copy(_tables(), home)

    def start(self, *words: object, typed: str = "") -> Running:
        """Begin a command without waiting for its end."""
        return Running([str(word) for word in words], self.env, typed)

    def run(self, *words: object, code: int | None = 0, typed: str = "") -> subprocess.CompletedProcess[str]:
        """Run a command to its end, which must be ``code``."""
        done = self.start(*words, typed=typed).end()
        assert code is None or done.returncode == code, f"{words}: {done.returncode}\n{done.stdout}\n{done.stderr}"
        assert "Traceback" not in done.stderr, done.stderr
        return done

    def json(self, *words: object, code: int | None = 0) -> Any:
        """Run a command with ``--json`` and read the one document it prints."""
        return json.loads(self.run(*words, "--json", code=code).stdout)

    def count(self, table: str) -> int:
        """How many rows a table has, asked past Whoknows."""
        if self.env.get("DATABASE_URL", "").startswith("postgres"):
            import psycopg

            with psycopg.connect(self.env["DATABASE_URL"]) as server:
                row = server.execute(f"select count(*) from {table}").fetchone()  # type: ignore[arg-type]
        else:
            with closing(sqlite3.connect(self.home / "whoknows.sqlite3")) as file:
                row = file.execute(f"select count(*) from {table}").fetchone()
        return int(row[0]) if row else 0

    def people(self) -> Any:
        """Everybody in the home, without the numbers that a database gives them."""
        return [{**one, "id": 0} for one in self.json("people", "--on", "2026-11-21")]

    def lying(self) -> list[str]:
        """The endings of the files that hold its letters and meetings."""
        return sorted(f.suffix for f in (self.home / "segments").iterdir())

    def let_go(self) -> None:
        """Wait until PostgreSQL has seen that a killed process is gone: what it was about to commit, it still does."""
        if not self.env.get("DATABASE_URL", "").startswith("postgres"):
            return
        import psycopg

        others = """select count(*) from pg_stat_activity where datname = current_database()
                    and backend_type = 'client backend' and pid <> pg_backend_pid()"""
        with psycopg.connect(self.env["DATABASE_URL"], autocommit=True) as server:
            for _ in range(1000):
                if server.execute(others).fetchone() == (0,):
                    return
                time.sleep(0.03)
        raise AssertionError("a killed process still holds its session")


@cache
def _tables(url: str = "") -> str:
    """A database with all tables and no rows, made once: a file, or on PostgreSQL the address of one."""
    home = Path(tempfile.mkdtemp())
    atexit.register(shutil.rmtree, home, ignore_errors=True)
    made = {"DATABASE_URL": _database(url)} if url else {}
    open_house = "from whoknows import coach; coach.open_house()"
    subprocess.run([PROMPT[0], "-c", open_house], env={**os.environ, "WHOKNOWS_HOME": str(home), **made}, check=True)
    return made.get("DATABASE_URL", str(home / "whoknows.sqlite3"))


def _database(url: str, like: str = "") -> str:
    """A new database on a PostgreSQL server, empty or with all that another one has."""
    import psycopg

    server, _, _ = url.rpartition("/")
    name, template = f"whoknows_{uuid4().hex[:12]}", f"template {like.rpartition('/')[2]}" if like else ""
    with psycopg.connect(url, autocommit=True) as there:
        there.execute(f"create database {name} {template}")  # type: ignore[arg-type]
    return f"{server}/{name}"
