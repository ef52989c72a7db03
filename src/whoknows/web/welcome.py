"""Welcome: what this is, and bringing in what one has, with a look before and an undo after."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from whoknows import sources
from whoknows.book.models import Import, Member
from whoknows.coach import network
from whoknows.coach.listen import undo as take_back_last
from whoknows.coach.reading import Look, by_reason
from whoknows.coach.settings import drop_address
from whoknows.web import running, uploads
from whoknows.web.asked import TROUBLE, Asked, Unclear, back, names, noted, page, plain, text

NAMED = 3  # of the things that could not be read for one reason; the others are shown when asked for
_NAMED = {"name", "given", "family", "address"}  # one of which a table must have, to tell of anybody


class Column(NamedTuple):
    """A column of a table looked at: its field in the form, its header, what it is taken for, and its first cells."""

    field: str
    title: str
    meaning: str
    cells: str


def welcome(request: Asked, trouble: str = "") -> HttpResponse:
    """What this is, and what to bring."""
    imports = network.imports(request.member)
    going = running.current(request.member)
    return page(
        request, "welcome.html", trouble=trouble, imports=imports, last=last_of(request.member),
        going=going and not going.is_over,
    )  # fmt: skip


def last_of(member: Member) -> Import | None:
    """The last import that brought or changed something: the one that can be taken back."""
    return Import.objects.brought(member.team).order_by("-pk").first()


@require_POST
def bring(request: Asked) -> HttpResponse:
    """Take in files, or look at them first: at a table always, for its columns are to be seen before they count."""
    sent, path = request.FILES.getlist("files"), text(request, "path")
    try:
        own = _own(request)
        if not sent and not path:
            raise Unclear("Choose a file first: a LinkedIn or Google export is enough.")
        if path and not Path(path).expanduser().exists():
            raise Unclear(f"There is nothing at {path} on this computer.")
        running.clear(request.member)
        places = [str(place) for place in uploads.keep(sent)] + ([path] if path else [])
        running.start(request.member, places, own, dry="look" in request.POST or any(map(sources.tables, places)))
    except TROUBLE as why:
        return welcome(request, plain(why))
    return redirect("progress")


def _own(request: Asked) -> list[str]:
    own = names(request, "own")
    for address in own:
        if "@" not in address or " " in address:
            raise Unclear(f"“{address}” is no e-mail address; write it as you@firm.example.")
    return own


def progress(request: Asked, trouble: str = "") -> HttpResponse:
    """How far it has come; once it is over, what came of it."""
    going = running.current(request.member)
    if going is None:
        return redirect("welcome")
    shown: dict[str, Any] = {"going": going, "files": [Path(place).name for place in going.places]}
    shown |= {"looks": _looks(going), "tables": _tables(going), "meanings": sources.MEANINGS}
    if going.heard:
        shown["unclear"] = unclear = [table.where for table, _ in shown["tables"] if _NAMED.isdisjoint(table.meanings)]
        shown["unreadable"] = unreadable = [one for one in going.heard.unreadable if one.where not in unclear]
        shown["refused"] = [(why, where[:NAMED], where[NAMED:]) for why, where in by_reason(unreadable)]
    if going.heard and going.heard.maybe_me and not request.member.says_not_mine(going.heard.maybe_me):
        shown["maybe_me"] = going.heard.maybe_me
    if request.htmx and not going.is_over:
        return render(request, "part/progress.html", shown)
    response = page(request, "progress.html", trouble=trouble, **shown)
    if request.htmx:
        response["HX-Refresh"] = "true"
    return response


def _looks(going: running.Listening) -> list[tuple[str, Look]]:
    """What each place holds; one of which nothing could be read is told among the unreadable."""
    if going.heard is None:
        return []
    refused = {(one.where, one.why) for one in going.heard.unreadable}
    named = [(Path(look.place).name, look) for look in going.heard.looks]
    return [(name, look) for name, look in named if (name, look.what) not in refused]


def _tables(going: running.Listening) -> list[tuple[sources.Table, list[Column]]]:
    if going.heard is None or not going.heard.dry:
        return []
    return [
        (table, [
            Column(f"column-{number}-{at}", title, meaning, " · ".join(filter(None, (row[at] for row in table.rows))))
            for at, (title, meaning) in enumerate(zip(table.titles, table.meanings, strict=True))
        ])
        for number, table in enumerate(going.heard.tables)
    ]  # fmt: skip


@require_POST
def keep(request: Asked) -> HttpResponse:
    """Read the same files once more: take in what was looked at, its columns as they are said to be, or look again; or
    take in who stands on my letters, once it is said which address is mine."""
    looked = running.current(request.member)
    if looked is None or not looked.is_held:
        return redirect("welcome")
    try:
        own = [*request.POST.getlist("mine"), *_own(request)]
        if looked.nameless and not (own or looked.dry):
            raise Unclear("Choose or write your own e-mail address, as you@firm.example.")
        columns = looked.columns
        for table, there in _tables(looked):
            for column in there:
                if (meaning := request.POST.get(column.field)) in {"", *sources.MEANINGS}:
                    columns.say(table.where, column.title, meaning)
        running.start(request.member, looked.places, (*looked.own, *own), dry="look" in request.POST, columns=columns)
    except TROUBLE as why:
        return progress(request, plain(why))
    return redirect("progress")


@require_POST
def not_me(request: Asked) -> HttpResponse:
    """An address on my letters is not mine: it is not asked about again, and the files go."""
    looked = running.current(request.member)
    if looked is None or not looked.is_held:
        return redirect("welcome")
    try:
        drop_address(request.member, text(request, "address"))
    except TROUBLE as why:
        return progress(request, plain(why))
    if not looked.dry:
        uploads.drop_all()
    noted(request, f"Kept: {text(request, 'address')} is not yours.")
    return redirect("progress")


@require_POST
def discard(request: Asked) -> HttpResponse:
    """Leave what was looked at: nothing of it is kept."""
    try:
        running.clear(request.member)
    except TROUBLE as why:
        return welcome(request, plain(why))
    noted(request, "Nothing was kept.")
    return redirect("welcome")


def undo(request: Asked) -> HttpResponse:
    """Ask whether to take back the last import, then do, whole."""
    if request.method != "POST":
        last = last_of(request.member)
        return page(request, "undo.html", last=last) if last else redirect("welcome")
    try:
        last = take_back_last(request.member)
        running.clear(request.member)
    except TROUBLE as why:
        return welcome(request, plain(why))
    gone = "The last import is taken back, with everything that came with it."
    noted(request, gone if last else "There was nothing to take back.")
    return back(request, "welcome")
