"""Who knows whom: introducers."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

if TYPE_CHECKING:
    from whoknows.core.introducer import Introducer

FILE = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command()
@click.argument("who", nargs=-1, metavar="WHO…")
@click.option("--letters", type=FILE, help="A Parquet table of letters: sent_at, sender, recipients.")
@click.option("--questions", type=FILE, help="Questions, one JSON object a line: id, ego, target, as_of.")
@click.option("--own-mail", is_flag=True, help="Answer each question by the letters its ego sent or got alone.")
def introducers(who: tuple[str, ...], letters: Path | None, questions: Path | None, own_mail: bool) -> None:
    """Who of those you know can introduce you, best first, and why."""
    if letters or questions:
        if who or not (letters and questions):
            raise click.UsageError("Give --letters and --questions together, and nobody's name.")
        _answer(letters, questions, own_mail=own_mail)
        return


def _answer(letters: Path, questions: Path, *, own_mail: bool) -> None:
    from whoknows.coach import bridging

    try:
        for number, found in bridging.answer(letters, questions, own_mail=own_mail):
            click.echo(json.dumps({"id": number, "introducers": [_plain(one) for one in found]}, ensure_ascii=False))
    except bridging.NoLetters as why:
        raise click.BadParameter(str(why), param_hint="--letters") from None
    except bridging.UnclearQuestion as why:
        raise click.BadParameter(str(why), param_hint="--questions") from None


def _plain(one: Introducer) -> dict[str, Any]:
    return {"who": one.who, "score": one.score, "confidence": one.confidence, "because": list(one.because)}
