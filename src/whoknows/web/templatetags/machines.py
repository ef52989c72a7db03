"""Why somebody is taken for a machine, or for a person."""

from __future__ import annotations

from django import template

from whoknows.book.models import Person
from whoknows.coach.machines import why

register = template.Library()


@register.filter
def machine_why(one: Person) -> str:
    return why(one)
