"""Serving the pages on this machine."""

from __future__ import annotations

import os
import socket
import sys
import threading
import time
from contextlib import closing

import click

from whoknows.cli.common import here

FIRST, LAST = 8770, 8799  # tried in turn when no port is named


@click.command()
@click.option("--port", type=click.IntRange(1, 65535), help=f"Which port (default: the first free from {FIRST}).")
@click.option("--open", "open_", is_flag=True, help="Open it in the browser.")
def serve(port: int | None, open_: bool) -> None:
    """Serve the pages on 127.0.0.1.

    Prints the address once it answers, and runs until stopped.
    """
    here()
    port = _free(port)
    address = f"http://127.0.0.1:{port}/"
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "whoknows.settings")
    from granian import Granian
    from granian.constants import Interfaces
    from granian.log import LogLevels

    threading.Thread(target=_tell, args=(address, open_), daemon=True).start()
    Granian(
        "whoknows.web.wsgi:application", address="127.0.0.1", port=port, interface=Interfaces.WSGI, workers=1,
        blocking_threads=2, log_level=LogLevels.error, log_access=False, websockets=False,
    ).serve()  # fmt: skip


def _free(port: int | None) -> int:
    for candidate in [port] if port else range(FIRST, LAST + 1):
        with closing(socket.socket(socket.AF_INET, socket.SOCK_STREAM)) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", candidate))
                return candidate
            except OSError:
                continue
    raise click.UsageError(
        f"port {port} is taken; name another with --port" if port else "no port is free; name one with --port"
    )


def _tell(address: str, open_: bool) -> None:
    import urllib.error
    import urllib.request

    for _ in range(600):
        try:
            with urllib.request.urlopen(address, timeout=5):
                break
        except urllib.error.HTTPError:
            break
        except OSError:
            time.sleep(0.05)
    click.echo(address)
    sys.stdout.flush()
    if open_:
        import webbrowser

        webbrowser.open(address)
