"""Taking in what the user has: letters, meetings, cards and clients, each thing once."""

from __future__ import annotations

import errno
import gc
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial

from django.db import DatabaseError, transaction
from filelock import FileLock, Timeout

from whoknows import settings, sources
from whoknows.atlas import letters
from whoknows.atlas.engine import Damaged, Engine
from whoknows.atlas.staging import Staging
from whoknows.book import cards, clients, duplicates, intake, undoing
from whoknows.book.counted import count_rows
from whoknows.book.models import Address, Card, Forgotten, Import, Member, OwnAddress, Person, Segment
from whoknows.book.ties import kept_as_of
from whoknows.coach import here, kept
from whoknows.coach.reading import Look, Read, Tell, read
from whoknows.core.record import Unreadable

ENOUGH_TO_BE_ME = 0.5  # a mailbox's owner stands on nearly all of its letters, anybody else on few
FEW = 5  # letters from which nothing is concluded
NEW_OBJECTS = 20_000  # before Python looks for dead ones


class Busy(Exception):
    """Another import runs; the message says so."""


class NotTakenIn(Exception):
    """An import could not finish and changed nothing; the message says why and what to do."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What one ``listen`` did. ``read`` = ``new`` + ``known``, copies of one letter counting as known; ``moved``: how
    many known meetings are at another time by it, called off, or of other people."""

    read: int = 0
    new: int = 0
    known: int = 0
    moved: int = 0
    unreadable: tuple[Unreadable, ...] = ()
    people: int = 0
    seconds: float = 0.0
    me: tuple[str, ...] = ()  # my addresses, as far as known
    guessed: str = ""  # the address taken to be mine, for want of a word
    maybe_me: str = ""  # an address that looks to be mine too: asked, never taken
    which_me: tuple[str, ...] = ()  # where none is known to be mine: those on the most letters, to choose from
    dry: bool = False
    looks: tuple[Look, ...] = ()  # what each place holds
    tables: tuple[sources.Table, ...] = ()  # how the tables in them were understood


@contextmanager
def only_one() -> Iterator[None]:
    """One writer at a time, readers any number. The lock goes with the process, however it ends. Raises ``Busy``."""
    here.folder()
    lock = FileLock(settings.HOME / "listen.lock")
    try:
        lock.acquire(timeout=0)
    except Timeout:
        raise Busy("Whoknows is taking something in already. Wait until that is done, then do this again.") from None
    try:
        yield
    finally:
        lock.release()


@contextmanager
def seldom_swept() -> Iterator[None]:
    """Let Python look for dead circles of objects less often: taking in makes few, and each look goes through much
    of what is kept, which took a fifth of the time."""
    before = gc.get_threshold()
    gc.set_threshold(NEW_OBJECTS)
    try:
        yield
    finally:
        gc.set_threshold(*before)


@seldom_swept()
def listen(
    member: Member,
    places: Sequence[str],
    *,
    own: Iterable[str] = (),
    dry: bool = False,
    columns: sources.Columns | None = None,
    tell: Tell | None = None,
) -> Heard:
    """Take in every place, each thing once; what can't be read is told and loses nothing else.

    All of it comes at once at the end, or nothing does: killed in the middle, the next run starts clean. ``own`` are
    addresses of mine; unsaid, a mailbox's busiest address is taken to be mine, and told. ``columns`` says what columns
    of tables mean where their headers do not. Raises ``Busy`` and ``NotTakenIn``.
    """
    started = time.monotonic()
    with only_one():
        _sweep(member)
        source = Import.objects.create(
            team=member.team, member=member, places=list(places), started_at=datetime.now(UTC)
        )
        try:
            with _staging(member, source) as staging:
                found = read(places, staging, columns or sources.Columns(), tell)
                heard = _keep(member, source, staging, found, tuple(a.strip().casefold() for a in own), dry)
        except BaseException as why:
            with suppress(DatabaseError):  # Ctrl-C may leave a transaction open; then the next run sweeps
                _sweep(member)  # and not the import alone: what stopped it may have come just after all was kept
            if isinstance(why, OSError | Damaged):
                raise NotTakenIn(
                    f"Nothing was taken in: {_plainly(why)}. Nothing was changed; mend that and listen again."
                ) from why
            raise
        heard = replace(heard, seconds=round(time.monotonic() - started, 2))
        if dry:
            source.delete()
    return heard


def _keep(member: Member, source: Import, staging: Staging, found: Read, own: tuple[str, ...], dry: bool) -> Heard:
    """Settle the facts in a segment, then write everything into the book at once."""
    known_own = set(member.own_addresses.values_list("address", flat=True))
    with letters.laid_out(staging) as engine:
        seen, others = _whose_mailbox(member, engine, staging, known_own.union(own))
        guessed = "" if known_own or own else seen
        maybe = _whose_mailbox(member, engine, staging, {guessed})[0] if guessed else seen
        added = [a for a in dict.fromkeys((*own, guessed)) if a and a not in known_own]
        mine = sorted(known_own.union(added))
        now = datetime.now(UTC)
        settled = letters.settle(
            engine, staging, here.segments(member), here.folder(), team=member.team_id, source=source.pk, own=mine,
            dry=dry, by=now, as_of=kept_as_of(member.team), kept=partial(kept.of, member, now=now),
        )  # fmt: skip
    with transaction.atomic():
        new, people = _into_the_book(member, source, settled, found, added)
        if people:
            count_rows(Person, Address, Card)
        source.read, source.new, source.known = found.records, settled.new + new, found.records - settled.new - new
        source.people, source.own_added = people, added
        source.unreadable = [{"where": u.where, "why": u.why} for u in found.unreadable]
        source.finished_at = datetime.now(UTC)
        source.save()
        if settled.file is not None:
            kept.keep_change(member, settled.change, now=now)
        if source.new:
            duplicates.settle(member.team, on=here.day(member), source=source)
        if dry:
            transaction.set_rollback(True)
    return Heard(
        read=source.read, new=source.new, known=source.known, moved=settled.moved, people=people,
        unreadable=tuple(found.unreadable), me=tuple(mine), guessed=guessed, maybe_me=maybe,
        which_me=() if mine else others, dry=dry,
        looks=tuple(found.looks), tables=tuple(found.tables),
    )  # fmt: skip


def _into_the_book(
    member: Member, source: Import, settled: letters.Settled, found: Read, added: list[str]
) -> tuple[int, int]:
    OwnAddress.objects.bulk_create(OwnAddress(team=member.team, member=member, address=a) for a in added)
    source.were_me = intake.drop_own(member.team, added)
    if settled.file is not None:
        Segment.objects.create(team=member.team, source=source, file=settled.file.name, rows=settled.rows)
    people = intake.take_people(source, settled.correspondents)
    if people:
        count_rows(Person, Address)
    described, new_people = cards.take_cards(source, found.cards)
    told = clients.take_clients(source, found.clients, on=here.day(member), currency=member.currency)
    found.unreadable += told.unclear
    return described + told.new, people + new_people + told.people


def count_what_took_place(member: Member) -> None:
    """Count the meetings that have taken place since the ties were kept; while something is taken in, that does it."""
    with suppress(Busy), only_one(), transaction.atomic():
        kept.count(member, now=datetime.now(UTC))


def is_demo(member: Member) -> None:
    """Note that what is here is invented, so that the pages say so and offer to clear it."""
    member.team.demo = True
    member.team.save(update_fields=["demo"])


def undo(member: Member) -> Import | None:
    """Take back the last import that brought something, whole. None when there is none."""
    with only_one():
        last = Import.objects.brought(member.team).order_by("-pk").first()
        if last is None:
            return None
        gone = [(here.folder() / segment.file, segment.rows) for segment in last.segments.all()]
        with transaction.atomic():
            undoing.undo(last, at=datetime.now(UTC))
            for file, rows in gone:
                kept.keep_without(member, file, rows, now=datetime.now(UTC))
        for file, _ in gone:
            file.unlink(missing_ok=True)
    return last


def _whose_mailbox(member: Member, engine: Engine, staging: Staging, own: set[str]) -> tuple[str, tuple[str, ...]]:
    """The address that most of the letters without me are from or to, if it is most of them; and who is on the most."""
    seen = [one for one in letters.busiest(engine, own=sorted(own)) if not member.says_not_mine(one[0])]
    most = [address for address, count, of in seen if count >= max(FEW, ENOUGH_TO_BE_ME * of)]
    if own and most:
        most = _called_like(own, most, staging) or _unknown(member, engine, own, most)
    return next(iter(most), ""), tuple(address for address, *_ in seen)


def _called_like(own: set[str], some: Sequence[str], staging: Staging) -> list[str]:
    """Those of some addresses that bear a name of my own ones, or are the same before the @."""
    names = staging.names(own.union(some))

    def called(address: str) -> set[str]:
        return {address.partition("@")[0], *map(str.casefold, names.get(address, ()))}

    mine = set().union(*map(called, own))
    return [address for address in some if mine & called(address)]


def _unknown(member: Member, engine: Engine, own: set[str], some: Sequence[str]) -> list[str]:
    """Those of some addresses that nobody has whom I know: with whom I am in touch is not me."""
    known = set(Address.objects.filter(team=member.team, address__in=some).values_list("address", flat=True))
    known |= letters.beside(engine, some, own=sorted(own))
    return [address for address in some if address not in known]


@contextmanager
def _staging(member: Member, source: Import) -> Iterator[Staging]:
    place = here.folder() / f"{source.pk}.jsonl"
    gone = frozenset(Forgotten.objects.filter(team=member.team).values_list("digest", flat=True))
    staging = Staging(place, key=bytes(member.team.key), owner=member.pk, gone=gone)
    try:
        yield staging
    finally:
        staging.close()
        place.unlink(missing_ok=True)


def _sweep(member: Member) -> None:
    """Remove what an import that did not finish has left."""
    Import.objects.filter(team=member.team, finished_at=None).delete()
    letters.clean(here.folder(), set(Segment.objects.values_list("file", flat=True)))


def _plainly(why: BaseException) -> str:
    if getattr(why, "errno", None) in (errno.EFBIG, errno.ENOSPC):
        return f"the disk is full ({settings.HOME} needs room)"
    return (str(why) or type(why).__name__).strip().splitlines()[0].rstrip(".")
