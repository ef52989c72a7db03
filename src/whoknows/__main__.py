"""``whoknows`` and ``python -m whoknows``. Stopped while still loading, it says so like later on, without a trace."""

from __future__ import annotations

import os
import signal
import sys

STOPPED = 130  # by Ctrl-C, as shells have it: 128 and the number of the signal


def main() -> None:
    """Run one command. Once it has come to its end, Ctrl-C makes it no other."""
    try:
        _run()
    except SystemExit as end:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        if end.code == STOPPED:  # at once: Python ends itself by the signal where it came within an exec()
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(STOPPED)
        raise


def _run() -> None:
    try:
        from whoknows.cli import main as prompt
    except KeyboardInterrupt:
        sys.stderr.write("\nStopped before anything was begun.\n")
        sys.exit(STOPPED)
    prompt()
    sys.exit(0)


if __name__ == "__main__":
    main()
