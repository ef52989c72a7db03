"""The command line: reads what was typed, calls the coach, shows the answer."""

from __future__ import annotations

import sys

import click

import whoknows

COMMANDS = {
    "listen": "taking", "undo": "taking", "forget": "taking", "export": "taking", "restore": "taking",
    "people": "network", "kind": "network", "value": "network", "triage": "network",
    "same": "once", "shared": "once", "machine": "once", "me": "once",
    "offer": "asking", "today": "asking", "draft": "asking", "review": "reviewing",
    "introducers": "knowing", "knows": "knowing", "cues": "cues",
    "said": "hearing", "heard": "hearing", "moved": "hearing", "thanked": "hearing", "called": "hearing",
    "later": "hearing", "correct": "hearing", "history": "hearing",
    "due": "planning", "week": "planning", "coverage": "planning", "chain": "planning", "caps": "planning",
    "growth": "money", "coach": "coaching", "serve": "serving",
}  # fmt: skip


class Prompt(click.Group):
    """The commands, each loaded when it is called: help answers at once."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        from importlib import import_module

        if cmd_name not in COMMANDS:
            return None
        command = getattr(import_module(f"whoknows.cli.{COMMANDS[cmd_name]}"), cmd_name)
        assert isinstance(command, click.Command)
        return command


@click.command(cls=Prompt, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(whoknows.__version__, prog_name="whoknows")
def prompt() -> None:
    """Turn the network you have into introductions.

    Begin with:  whoknows listen Connections.csv  ·  whoknows triage  ·  whoknows today
    """


def main() -> None:
    """Run one command. Exit 0: done; 1: done, but some of the input could not be read; 2: wrong use; 130: stopped."""
    try:
        prompt.main(standalone_mode=False)
    except click.exceptions.Exit as exit_:
        sys.exit(exit_.exit_code)
    except (click.Abort, KeyboardInterrupt) as why:
        if isinstance(why, click.Abort) and not isinstance(why.__context__, KeyboardInterrupt):
            click.echo("\nLeft as it is.", err=True)  # a question was answered with no, or not at all
            sys.exit(1)
        click.echo("\nStopped. Run it again to go on; nothing comes in twice.", err=True)
        sys.exit(130)
    except click.ClickException as wrong:
        wrong.show()
        sys.exit(2)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(0)
    except Exception as why:
        from whoknows.cli.errors import sentence

        said, code = sentence(why)
        click.echo(said, err=True)
        sys.exit(code)
