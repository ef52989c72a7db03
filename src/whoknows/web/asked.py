"""What a request asks, read once for every view; and how a view answers."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme

from whoknows.book.errors import BookError, NotFound, WhichOne
from whoknows.book.models import Person
from whoknows.coach import here, network
from whoknows.coach.listen import Busy, NotTakenIn
from whoknows.core.offer import OfferError
from whoknows.core.record import YEARS
from whoknows.sources.figures import Days
from whoknows.sources.unfit import Unfit
from whoknows.web.templatetags.whoknows import as_day

if TYPE_CHECKING:
    from django_htmx.middleware import HtmxDetails

    from whoknows.book.models import Member


class Asked(HttpRequest):
    """A request once it has passed the door."""

    member: Member
    htmx: HtmxDetails


class Unclear(ValueError):
    """Something typed that can't be read; the message says what to write."""


TROUBLE = (BookError, OfferError, Busy, NotTakenIn, Unclear)
COMMAND = re.compile(  # the terminal's advice, of no use on a page
    r"(?: Look with)?: (?:or )?whoknows .*$| Set WHOKNOWS_HOME .*$", re.DOTALL
)
AVATAR = re.compile(r"\bavatar\b")  # no word of the pages
LONGEST = 400  # characters of a sentence that says what is wrong
FIELD = re.compile(r"^(?:avatars(?:\[\d+\])?\.)?\w+: ")  # where in the file it stands


def plain(why: Exception) -> str:
    """The sentence of an error, for a page.

    >>> plain(BookError("No ask is open. Record one first: whoknows said PERSON"))
    'No ask is open. Record one first.'
    >>> plain(BookError("there is no “Ole Lind”")), plain(BookError("is it “Ole?”"))
    ('There is no “Ole Lind”.', 'Is it “Ole?”')
    """
    text = COMMAND.sub("", str(why).strip()).rstrip(":. ") or "That did not work"
    text = AVATAR.sub("kind of person", text)
    if len(text) > LONGEST and not isinstance(why, WhichOne):
        text = f"{text[: LONGEST // 2].rstrip()} … {text[-LONGEST // 2 :].lstrip()}"  # most of it was typed
    if isinstance(why, OfferError):
        text = FIELD.sub("", text)
    return text[0].upper() + text[1:] + ("" if text.rstrip("”")[-1:] in "…?!." else ".")


def text(request: HttpRequest, name: str) -> str:
    """What was typed in a field, without the mark that no database keeps."""
    return request.POST.get(name, "").replace("\0", "").strip()


def looked_for(request: HttpRequest, name: str) -> str:
    """What is looked for by the address of the page."""
    return request.GET.get(name, "").replace("\0", "").strip()[:200]


def day(request: Asked, name: str) -> date | None:
    """A day as a date field sends it or as people write it: 14 Mar 2026, 14/03/2026, March 2026, 2026.

    Day or month first as the member's locale has it. Raises ``Unclear``, also for what can be read as two days.
    """
    from babel import Locale

    typed = text(request, name)
    short = str(Locale.parse(request.member.locale).date_formats["short"].pattern)
    try:
        found = Days([typed], day_first=short.startswith("d")).read(typed)
    except Unfit:
        raise Unclear(f"“{typed}” is no day; write it as 14 Mar 2026, or the year alone.") from None
    if found and found.year not in YEARS:
        raise Unclear(f"“{typed}” is no day from {YEARS[0]} to {YEARS[-1]}.")
    return found


def when(request: Asked, name: str = "on") -> date:
    """The day on which something happened: today unless said. Raises ``Unclear``, also for a day yet to come."""
    today = here.day(request.member)
    said = day(request, name) or today
    if said > today:
        raise Unclear(f"{as_day(said, request.member)} is yet to come; note it once it has happened.")
    return said


AMOUNT = re.compile(r"(\d+(?:[.,]\d{3})*|\d+)(?:[.,](\d{1,2}))?")


def amount(typed: str) -> Decimal | None:
    """An amount as people write it: 9000, 9,000, £9 000 or 9.000,50; None where it is none."""
    found = AMOUNT.fullmatch(re.sub(r"[\s'’£€$]", "", typed))
    if found is None or len(found[1]) > 15:
        return None
    return Decimal(f"{re.sub('[.,]', '', found[1])}.{found[2] or '0'}")


def money(request: HttpRequest, name: str) -> Decimal | None:
    """An amount in a field; None where nothing is typed. Raises ``Unclear``."""
    typed = text(request, name)
    if not typed:
        return None
    read = amount(typed)
    if read is None:
        raise Unclear(f"“{typed}” is no amount; write a number such as 9000.")
    return read


def names(request: HttpRequest, name: str) -> list[str]:
    """Several names: one a line, or with commas, semicolons or an "and" between them."""
    return [n for n in (part.strip() for part in re.split(r"[\n,;]|\s(?:and|&)\s", text(request, name))) if n]


def person(request: Asked, pk: int) -> Person:
    """The person of an address in this house; a stranger's is not found."""
    try:
        return network.person(request.member, str(pk))
    except NotFound as why:
        raise Http404(plain(why)) from why


def page(request: HttpRequest, template: str, *, trouble: str = "", **shown: Any) -> HttpResponse:
    """A page; with ``trouble`` it shows that sentence beside the form, and says 422."""
    shown = {"typed": request.POST if trouble else {}, **shown, "trouble": trouble}
    return render(request, template, shown, status=422 if trouble else 200)


def back(request: HttpRequest, otherwise: str, *arguments: Any) -> HttpResponseRedirect:
    """Go back to where the form stood, else to a named page."""
    wanted = request.POST.get("back", "")
    if wanted.startswith("/") and url_has_allowed_host_and_scheme(wanted, allowed_hosts=None):
        return HttpResponseRedirect(wanted)
    return HttpResponseRedirect(reverse(otherwise, args=arguments))


def noted(request: HttpRequest, words: str, undo: str = "", *arguments: Any) -> None:
    """Say on the next page what was noted; ``undo`` names the page that takes it back."""
    messages.success(request, words, extra_tags=reverse(undo, args=arguments) if undo else "")
