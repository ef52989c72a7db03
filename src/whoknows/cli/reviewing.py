"""Review: an ask judged by the method, or mended."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path
from typing import IO, Any

import click

from whoknows.cli.common import as_json, say_json


@click.command()
@click.argument("words", metavar="[FILE | TEXT]", nargs=-1)
@click.option("--jsonl", is_flag=True, help='Read {"id", "text"} a line and answer a line each.')
@click.option("--fix", is_flag=True, help="Mend its faults: on a terminal the change is shown, else the text printed.")
@click.option("--plain", is_flag=True, help="With --fix, print the mended text alone.")
@click.option("--legal-referral", is_flag=True, help="“Referral” is the legal word in my trade.")
@as_json
def review(words: tuple[str, ...], jsonl: bool, fix: bool, plain: bool, legal_referral: bool, as_json: bool) -> None:
    """Judge an ask by the method.

    Reads FILE, or judges TEXT as it stands; with neither, what is typed or piped. Exit 0 whatever it finds.
    """
    from whoknows.core.review import fix as mended
    from whoknows.core.review import review as judge

    asked = _to_judge(words)
    if jsonl:
        for number, line in enumerate(asked, 1):
            if line.strip():
                _review_line(line, number, legal_referral)
        return
    text = asked.read()
    if fix:
        better = mended(text, referral_is_legal_term=legal_referral)
        shown = better if plain or not sys.stdout.isatty() else _change(text, better)
        click.echo(shown, nl=not shown.endswith("\n"))
        return
    found = judge(text, referral_is_legal_term=legal_referral)
    if as_json:
        from whoknows.cli.words import reviewed

        say_json(reviewed(found))
        return
    for remark in found.remarks:
        quoted = " ".join(text[remark.start : remark.end].split())
        click.echo(f"{remark.severity}: {remark.message}" + (f"\n    “{quoted}”" if quoted else ""))
        if remark.better:
            click.echo(f"    better: {remark.better}")
        click.echo(f"    ({remark.source})")
    click.echo("Ready: it has no fault." if found.ready else "Not ready yet.")


def _to_judge(words: tuple[str, ...]) -> IO[str]:
    """The text to judge: what is piped or typed, a file's, or the words themselves where no file is called so.

    Raises ``UsageError`` for one word that is no file: it is a name mistyped, and no ask.
    """
    if words in ((), ("-",)):
        if sys.stdin.isatty():
            click.echo("Type or paste the ask; end it with Ctrl-D on a line of its own.", err=True)
        return click.open_file("-", encoding="utf-8", errors="replace")
    text = " ".join(words)
    several = len(text.split()) > 1
    if not text.strip() or not _is_there(text):
        if several or not text.strip():
            return io.StringIO(text)
        raise click.UsageError(f"there is no file “{text}”; to judge a text, write it in quotes")
    if several:
        click.echo(f"“{text}” is a file: its text is judged.", err=True)
    try:
        return click.open_file(text, encoding="utf-8-sig", errors="replace")
    except OSError as why:
        raise click.UsageError(f"“{text}” can't be read: {why.strerror}") from why


def _is_there(name: str) -> bool:
    try:
        return Path(name).exists()
    except OSError:  # longer than any name
        return False


def _change(before: str, after: str) -> str:
    """What changed, word by word: struck out what went, underlined what came."""
    from whoknows.core.review.change import changes

    if before == after:
        return f"{before.rstrip()}\n\nThere is no fault to mend."
    looks: dict[str, dict[str, Any]] = {
        "kept": {}, "removed": {"fg": "red", "strikethrough": True}, "added": {"fg": "green", "underline": True},
    }  # fmt: skip
    shown = "".join(click.style(one.text, **looks[one.what]) for one in changes(before, after))
    return f"{shown.rstrip()}\n\nThe text alone: whoknows review --fix --plain"


def _review_line(line: str, number: int, legal_referral: bool) -> None:
    from whoknows.cli.words import reviewed
    from whoknows.core.review import review as judge

    try:
        asked = json.loads(line)
        text = asked["text"]
        if not isinstance(text, str):
            raise TypeError
    except (ValueError, KeyError, TypeError):
        raise click.UsageError(f'line {number} is not of the form {{"id": …, "text": …}}') from None
    found = judge(text, referral_is_legal_term=legal_referral)
    sys.stdout.write(json.dumps({"id": asked.get("id"), **reviewed(found)}, ensure_ascii=False) + "\n")
