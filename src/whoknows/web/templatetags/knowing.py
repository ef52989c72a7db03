"""How who knows whom is written on a page."""

from __future__ import annotations

import re

from django import template

from whoknows.core.introducer import Acquaintance

register = template.Library()

COMMAND = re.compile(r"(?:: | \()whoknows [^).]*\)?")  # the terminal's advice
WELL = (
    (Acquaintance.WELL.value, "Well"),
    (Acquaintance.SLIGHTLY.value, "A little"),
    (Acquaintance.NOT.value, "Not at all"),
    ("unsay", "As the letters tell"),
)


@register.filter
def as_page(words: str) -> str:
    """A sentence without the terminal's commands.

    >>> as_page("Say who knows them: whoknows knows NAME NAME well.")
    'Say who knows them.'
    """
    return COMMAND.sub("", words).replace("says whoknows today", "says the page of today")


@register.simple_tag
def how_well() -> tuple[tuple[str, str], ...]:
    """What may be said of how two people know one another, with the words of each button."""
    return WELL
