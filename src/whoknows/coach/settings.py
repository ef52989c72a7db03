"""Settings: how the user is called, where they are, how they write, and which addresses are theirs."""

from __future__ import annotations

from zoneinfo import available_timezones

from django.db import transaction
from django.db.models import Q

from whoknows.book.errors import BookError
from whoknows.book.intake import drop_own
from whoknows.book.models import Address, Member, OwnAddress, Person, Tie
from whoknows.coach.listen import only_one
from whoknows.core.person import spoken_name

TONES = ("plain", "warm", "formal")
CAPS = {
    "asks_a_year": (1, 2, "Asks of one person in a year, at most"),
    "asks_open": (1, 100, "Asks that wait for an answer, at most"),
    "days_between": (30, 365, "Days from one ask of a person to the next, at least"),
    "days_of_rest": (30, 730, "Days without asking after a no, or after three silences"),
}


def save(
    member: Member, *, name: str, zone: str, locale: str, currency: str, tone: str, referral_is_legal_term: bool
) -> Member:
    """Keep the user's settings. Raises ``BookError`` for a zone, locale, currency or tone there is none of."""
    from babel import Locale, UnknownLocaleError
    from babel.numbers import is_currency

    if zone not in available_timezones():
        raise BookError(f"There is no time zone called “{zone}”; write one such as Europe/London.")
    try:
        Locale.parse(locale)
    except (ValueError, UnknownLocaleError, TypeError) as why:
        raise BookError(f"There is no locale called “{locale}”; write one such as en_GB or de_DE.") from why
    if not is_currency(currency.upper()):
        raise BookError(f"There is no currency called “{currency}”; write three letters such as EUR or GBP.")
    if tone not in TONES:
        raise BookError(f"The tone is one of {', '.join(TONES)}.")
    member.name, member.zone, member.locale = name[:200], zone, locale
    member.currency, member.tone, member.referral_is_legal_term = currency.upper(), tone, referral_is_legal_term
    member.save()
    return member


def save_caps(
    member: Member, *, asks_a_year: int | None = None, asks_open: int | None = None, days_between: int | None = None,
    days_of_rest: int | None = None,
) -> Member:  # fmt: skip
    """Keep how often I ask, at the most; what is left out stays. Raises ``BookError`` beyond what the rule allows.

    Once a year at least and twice at most is the rule of the method; an introducer can't be asked daily by a setting.
    """
    said = {
        "asks_a_year": asks_a_year,
        "asks_open": asks_open,
        "days_between": days_between,
        "days_of_rest": days_of_rest,
    }
    for field, (low, high, what) in CAPS.items():
        value = said[field]
        if value is None:
            continue
        if not low <= value <= high:
            too = "few" if value < low else "many"
            raise BookError(f"{what}: write a number from {low} to {high}; {value} is too {too}.")
        setattr(member, field, value)
    member.save(update_fields=list(CAPS))
    return member


def add_address(member: Member, address: str) -> OwnAddress:
    """Note an address of mine: it is no contact from now on. Raises ``BookError`` when it is none, and ``Busy``."""
    address = address.strip().casefold()
    if address.count("@") != 1 or not all(address.split("@")) or " " in address:
        raise BookError(f"“{address}” is no e-mail address; write it as me@firm.example.")
    with only_one(), transaction.atomic():
        own, new = OwnAddress.objects.get_or_create(team=member.team, address=address, defaults={"member": member})
        member.say_mine(address, True)
        if new:
            drop_own(member.team, [address])
    return own


def drop_address(member: Member, address: str) -> None:
    """Take an address to be a contact's like any other, whether it was mine or was asked about: it is not asked about
    again. Raises ``Busy``."""
    with only_one(), transaction.atomic():
        member.say_mine(address, False)
        if not member.own_addresses.filter(address=address).delete()[0]:
            return
        if Tie.objects.filter(Q(a=address) | Q(b=address), team=member.team).exists():
            one = Person.objects.create(team=member.team, name=spoken_name("", address))
            Address.objects.create(team=member.team, person=one, address=address)
