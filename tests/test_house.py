"""The house itself: what may be loaded, who may know whom, and that nothing is undocumented."""

from __future__ import annotations

import doctest
import importlib
import os
import pkgutil
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

import whoknows
import whoknows.core

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
CORE = sorted(m.name for m in pkgutil.walk_packages(whoknows.core.__path__, "whoknows.core."))
TEXTS = {".py", ".md", ".toml", ".txt", ".sql", ".html", ".css", ".js", ".sh", ".jsonl", ".tsv", ""}


def python(code: str) -> str:
    return subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout


class TestLoading:
    def test_importing_whoknows_and_all_of_core_loads_no_django_no_database_and_no_arrays(self) -> None:
        heavy = {"django", "duckdb", "numpy", "highspy", "sqlite3", "babel", "icalendar", "whoknows.settings"}
        loaded = python(f"import sys, importlib\nfor m in {CORE!r}: importlib.import_module(m)\nprint(*sys.modules)")
        assert not heavy & set(loaded.split())

    def test_help_and_reviewing_load_no_django(self) -> None:
        for words in (["--help"], ["review", "--help"], ["listen", "--help"]):
            code = f"import sys\nfrom whoknows.cli import prompt\nprompt.main({words!r}, standalone_mode=False)\n"
            loaded = python(f"{code}print('LOADED', *sys.modules)").partition("LOADED")[2].split()
            assert not {"django", "duckdb", "numpy"} & set(loaded)

    def test_a_fault_is_told_without_loading_what_has_raised_none(self) -> None:
        told = "from whoknows.cli.errors import sentence\ntry: sentence(KeyError())\nexcept KeyError: pass\n"
        assert "django" not in python(f"import sys\n{told}print(*sys.modules)").split()

    def test_only_a_question_loads_the_ways_to_put_it_and_only_serving_a_client_of_the_web(self) -> None:
        loaded = python("import sys, whoknows.core.month, whoknows.cli.serving\nprint(*sys.modules)").split()
        assert not {"whoknows.core.playbook.ways", "urllib.request"} & set(loaded)

    @pytest.mark.parametrize("module", CORE)
    def test_the_examples_in_core_are_true(self, module: str) -> None:
        assert doctest.testmod(importlib.import_module(module)).failed == 0


class TestArrows:
    def lint(self, folder: Path) -> subprocess.CompletedProcess[str]:
        command = Path(sys.executable).with_name("lint-imports")
        env = {**os.environ, "PYTHONPATH": str(folder / "src")}
        return subprocess.run([command, "--no-cache"], cwd=folder, env=env, capture_output=True, text=True)

    @pytest.fixture
    def copy(self, tmp_path: Path) -> Path:
        shutil.copytree(ROOT / "src", tmp_path / "src", ignore=shutil.ignore_patterns("__pycache__", "static"))
        shutil.copy(ROOT / "pyproject.toml", tmp_path)
        return tmp_path

    def test_they_point_down_only(self, copy: Path) -> None:
        done = self.lint(copy)
        assert done.returncode == 0, done.stdout

    @pytest.mark.parametrize(
        ("room", "forbidden"),
        [
            ("core/tie.py", "import django"),
            ("core/plan.py", "from whoknows.book import errors"),
            ("book/errors.py", "from whoknows.atlas import engine"),
            ("atlas/engine.py", "import django.db"),
            ("coach/here.py", "from whoknows.cli import words"),
        ],
    )
    def test_a_forbidden_import_is_seen(self, copy: Path, room: str, forbidden: str) -> None:
        place = copy / "src" / "whoknows" / room
        place.write_text(place.read_text(encoding="utf-8") + f"\n{forbidden}\n", encoding="utf-8")
        done = self.lint(copy)
        assert done.returncode == 1, done.stdout
        assert "BROKEN" in done.stdout


def test_the_migrations_say_all_that_the_models_say() -> None:
    command = [sys.executable, "-m", "django", "makemigrations", "--check", "--dry-run"]
    done = subprocess.run(
        command, env={**os.environ, "DJANGO_SETTINGS_MODULE": "whoknows.settings"}, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_only_settings_reads_the_environment() -> None:
    for file in (ROOT / "src").rglob("*.py"):
        if file.name != "settings.py":
            read = re.findall(
                r"os\.environ\b(?!\.setdefault\(\"DJANGO_SETTINGS_MODULE\")|os\.getenv", file.read_text("utf-8")
            )
            assert not read, file


def tracked() -> Iterator[Path]:
    try:
        listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True, text=True).stdout
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("this is no clone")
    yield from (ROOT / name for name in listed.split("\0") if name and (ROOT / name).is_file())


def test_no_file_names_a_package_registrys_host() -> None:
    hosts = re.compile(r"pypi\.(org|python)|pythonhosted\.|registry\.npmjs|proxy\.golang|crates\.io|jfrog|artifactory")
    here = Path(__file__).resolve()
    for file in tracked():
        if file.suffix in TEXTS and file.resolve() != here:
            found = hosts.search(file.read_text("utf-8", errors="replace"))
            assert not found, f"{file}: {found and found[0]}"


class TestDocumented:
    def test_every_command_and_option(self) -> None:
        rows = (DOCS / "commands.md").read_text("utf-8").replace("\n| `… ", " `").splitlines()
        for words, command in commands():
            told = "\n".join(row for row in rows if re.match(rf"\| `{re.escape(words)}[ `]", row))
            assert told, f"docs/commands.md lacks: {words}"
            for option in command.params:
                if isinstance(option, click.Option) and not option.hidden and option.opts[0] not in ("--json", "--on"):
                    assert re.search(rf"[` ]{option.opts[0]}[` ]", told), f"docs/commands.md: {words} {option.opts[0]}"

    def test_every_setting(self) -> None:
        text = (DOCS / "settings.md").read_text("utf-8")
        read = (ROOT / "src" / "whoknows" / "settings.py").read_text("utf-8")
        names = set(re.findall(r"\b(?:WHOKNOWS_[A-Z]+|DATABASE_URL|LC_[A-Z]+|LANG)\b", read))
        assert len(names) >= 6
        assert not {name for name in names if f"`{name}`" not in text}

    def test_every_page(self) -> None:
        from django.urls import URLPattern, get_resolver

        text = (DOCS / "pages.md").read_text("utf-8")
        for entry in get_resolver("whoknows.web.urls").url_patterns:
            if isinstance(entry, URLPattern):
                address = "/" + re.sub(r"<\w+:\w+>", "N", str(entry.pattern))
                assert f"`{address}`" in text, f"docs/pages.md lacks: {address}"


def commands() -> Iterator[tuple[str, click.Command]]:
    """Every command that is not a group, with its words."""
    from whoknows.cli import prompt

    context = click.Context(prompt)
    for name in prompt.list_commands(context):
        command = prompt.get_command(context, name)
        assert command is not None
        if isinstance(command, click.Group):
            yield from ((f"whoknows {name} {below}", one) for below, one in command.commands.items())
        else:
            yield f"whoknows {name}", command
