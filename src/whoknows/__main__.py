"""``whoknows`` and ``python -m whoknows``. Stopped while still loading, it says so like later on, without a trace."""

from __future__ import annotations

import sys


def main() -> None:
    """Run one command."""
    try:
        from whoknows.cli import main as prompt
    except KeyboardInterrupt:
        sys.stderr.write("\nStopped before anything was begun.\n")
        sys.exit(130)
    prompt()


if __name__ == "__main__":
    main()
