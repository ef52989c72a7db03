"""Settings: who I am, what was brought in, and everything out, in again, or away."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path
from zoneinfo import available_timezones

from django.http import FileResponse, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from whoknows.coach import here, keeping, network
from whoknows.coach import settings as mine
from whoknows.coach.mine import maybe_mine
from whoknows.web import uploads
from whoknows.web.asked import TROUBLE, Asked, Unclear, back, noted, page, plain, text
from whoknows.web.welcome import last_of

TONES = (("plain", "plain"), ("warm", "warm"), ("formal", "formal"))


def settings(request: Asked, trouble: str = "", at: str = "") -> HttpResponse:
    """All settings; ``at`` names the form that a trouble belongs to."""
    return page(
        request, "settings.html", trouble=trouble, at=at, tones=TONES, zones=sorted(available_timezones()),
        own=list(request.member.own_addresses.order_by("pk")), imports=network.imports(request.member),
        last=last_of(request.member), caps=_caps(request, at), maybe=maybe_mine(request.member), locales=_locales(),
        on=here.day(request.member), said=request.POST if at == "me" else None,
    )  # fmt: skip


def _caps(request: Asked, at: str) -> list[tuple[str, str, int, int, str]]:
    typed = request.POST if at == "caps" else {}
    return [
        (name, what, low, high, typed.get(name) or getattr(request.member, name))
        for name, (low, high, what) in mine.CAPS.items()
    ]


@cache
def _locales() -> list[tuple[str, str]]:
    """The locales of countries, each with its name."""
    from babel import Locale
    from babel.core import parse_locale
    from babel.localedata import locale_identifiers

    english, found = Locale("en"), []
    for key in locale_identifiers():
        language, territory = parse_locale(key)[:2]
        if language in english.languages and territory in english.territories and key == f"{language}_{territory}":
            found.append((key, f"{english.languages[language]} ({english.territories[territory]})"))
    return sorted(found, key=lambda one: one[1])


@require_POST
def save(request: Asked) -> HttpResponse:
    """Keep name, zone, locale, currency and tone."""
    try:
        mine.save(
            request.member, name=text(request, "name"), zone=text(request, "zone"), locale=text(request, "locale"),
            currency=text(request, "currency"), tone=text(request, "tone"),
            referral_is_legal_term="referral_is_legal_term" in request.POST,
        )  # fmt: skip
    except TROUBLE as why:
        return settings(request, plain(why), "me")
    noted(request, "Kept.")
    return redirect("settings")


@require_POST
def caps(request: Asked) -> HttpResponse:
    """Keep how often I ask, at the most."""
    try:
        mine.save_caps(request.member, **{field: _whole(request, field) for field in mine.CAPS})
    except TROUBLE as why:
        return settings(request, plain(why), "caps")
    noted(request, "Kept. From now on nobody is asked more often.")
    return redirect("settings")


def _whole(request: Asked, name: str) -> int | None:
    typed = text(request, name)
    if typed and not typed.isdecimal():
        raise Unclear(f"“{typed}” is no number; write one such as 15.")
    return int(typed[:6]) if typed else None


@require_POST
def address(request: Asked) -> HttpResponse:
    """Add or take away an address of mine."""
    dropped, added = text(request, "drop"), text(request, "address")
    try:
        if dropped:
            mine.drop_address(request.member, dropped)
        else:
            mine.add_address(request.member, added)
    except TROUBLE as why:
        return settings(request, plain(why), "address")
    if dropped:
        noted(request, f"Kept: {dropped} is not yours.")
    else:
        also = " Bring its mailbox in again, and those you know from there come too."
        noted(request, f"Kept: {added} is yours.{also if here.segments(request.member) else ''}")
    return back(request, "settings")


def demo(request: Asked) -> HttpResponse:
    """Ask whether to clear the invented people of the demo, then do."""
    if request.method != "POST":
        return page(request, "demo.html") if request.member.team.demo else redirect("welcome")
    try:
        keeping.clear_demo(request.member)
    except TROUBLE as why:
        return page(request, "demo.html", trouble=plain(why))
    noted(request, "The demo is cleared. Bring in what you have.")
    return redirect("welcome")


@require_POST
def export(request: Asked) -> HttpResponse | FileResponse:
    """Everything in one file."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / f"whoknows-{here.day(request.member).isoformat()}.zip"
        try:
            keeping.export(file)
        except TROUBLE as why:
            return settings(request, plain(why), "keeping")
        return FileResponse(file.open("rb"), as_attachment=True, filename=file.name)


@require_POST
def restore(request: Asked) -> HttpResponse:
    """Fill an empty house from an export."""
    sent = request.FILES.get("file")
    if sent is None:
        return settings(request, "Choose the file of an export.", "keeping")
    [place] = uploads.keep([sent])
    try:
        keeping.restore(place)
    except TROUBLE as why:
        return settings(request, uploads.as_sent(plain(why), place), "keeping")
    finally:
        uploads.drop_all()
    noted(request, "Restored: everything is back.")
    return redirect("today")
