"""Patterns as they stand on a page: one begins at each line, a line set further in goes on with it."""

from __future__ import annotations

import re
import textwrap


def patterns(page: str) -> tuple[str, ...]:
    """The patterns of a page, each on one line.

    >>> patterns('''
    ...     Who do you know {who}?
    ...     Who do you know, [past or present|
    ...       near or far], {who}?
    ... ''')
    ('Who do you know {who}?', 'Who do you know, [past or present|near or far], {who}?')
    """
    unbroken = re.sub(r"(\||\[)?\n[ ]+", lambda end: end[1] or " ", textwrap.dedent(page).strip("\n"))
    return tuple(line.strip() for line in unbroken.splitlines() if line.strip())
