"""The front door: one function for each sentence a user says. It joins the rooms and holds no rule of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from whoknows.book.models import Member


def open_house() -> None:
    """Make Django ready and bring the database up to date. Cheap when there is nothing to do."""
    import os

    import django

    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "whoknows.settings")
    django.setup()
    from whoknows.book.opening import bring_up_to_date

    bring_up_to_date()


def me() -> Member:
    """The user of this machine; meetings that have taken place meanwhile count from now on."""
    from datetime import UTC, datetime

    from whoknows.coach import here

    member = here.me()
    if member.team.next_touch_at is not None and member.team.next_touch_at <= datetime.now(UTC):
        from whoknows.coach.listen import count_what_took_place

        count_what_took_place(member)
    return member
