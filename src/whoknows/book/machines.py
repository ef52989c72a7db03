"""People told from machines by what they do, as often as the ties change; the user's word stands above it."""

from __future__ import annotations

from collections import defaultdict

from django.db import connection
from django.db.models import Exists, OuterRef

from whoknows.book.batches import batches
from whoknows.book.intake import untold
from whoknows.book.models import Address, OwnAddress, Person, Team, Tie
from whoknows.book.models.network import BY_HAND, HEADERS, ONE_WAY, TOLD_MACHINES
from whoknows.core.likeness.oneway import OFTEN, bears_a_persons_name, is_one_way
from whoknows.core.person import is_machine

# Who has written to me so often, and was never written to nor met.
_UNANSWERED = """
    select address.person_id, sum(mine.wrote)
    from (
        select a as other, touches as wrote, 0 as answered from book_tie
        where team_id = %(team)s and evidence = 'wrote'
          and b in (select address from book_ownaddress where team_id = %(team)s)
        union all
        select b, 0, touches from book_tie
        where team_id = %(team)s and evidence in ('wrote', 'met')
          and a in (select address from book_ownaddress where team_id = %(team)s)
        union all
        select a, 0, touches from book_tie
        where team_id = %(team)s and evidence = 'met'
          and b in (select address from book_ownaddress where team_id = %(team)s)
    ) mine
    join book_address address on address.team_id = %(team)s and address.address = mine.other
    group by address.person_id
    having sum(mine.answered) = 0 and sum(mine.wrote) >= %(often)s
"""


def tell_apart(team: Team) -> None:
    """Tell machines from people by the kept ties, which count no letter that a machine's headers mark.

    Whoever writes one way only is a machine, unless anything else is known of them; whoever writes by hand is none,
    whatever the headers of other letters say. Where no letter of mine is known nothing is concluded. What the user
    said stays.
    """
    told = dict(Person.objects.filter(team=team).exclude(machine_by="").values_list("pk", "machine_by"))
    told |= dict.fromkeys(
        Person.objects.filter(team=team, machine=True, machine_by="").values_list("pk", flat=True), ""
    )
    one_way = _one_way(team)
    by_hand = _by_hand(team) - one_way
    now = {pk: _now(by, pk in one_way, pk in by_hand) for pk, by in told.items()}
    now |= {pk: ONE_WAY for pk in one_way if pk not in told}
    changed: defaultdict[str, list[int]] = defaultdict(list)
    for pk, by in now.items():
        if by != told.get(pk):
            changed[by].append(pk)
    for by, people in changed.items():
        for some in batches(people):
            rows = Person.objects.filter(pk__in=some)
            rows.update(machine_by=by)
            rows.filter(machine_said=None).update(machine=by in TOLD_MACHINES)


def _now(by: str, one_way: bool, by_hand: bool) -> str:
    if by == ONE_WAY:
        return ONE_WAY if one_way else ""
    return BY_HAND if by_hand else HEADERS


def _one_way(team: Team) -> set[int]:
    """Who behaves like a machine, and of whom nothing is known but letters."""
    own = OwnAddress.objects.filter(team=team).values("address")
    if not Tie.objects.filter(team=team, evidence=Tie.WROTE, a__in=own).exists():
        return set()
    with connection.cursor() as cursor:
        cursor.execute(_UNANSWERED, {"team": team.pk, "often": OFTEN})
        wrote = {int(pk): int(times) for pk, times in cursor.fetchall()}
    found: set[int] = set()
    for some in batches(wrote):
        rows = untold(team).filter(pk__in=some, cards=None).values_list("pk", "name", "addresses__address")
        people = {pk for pk, name, address in rows if is_one_way(name, address, wrote=wrote[pk], answered=0, met=0)}
        found |= people - {pk for pk, name, address in rows if bears_a_persons_name(name, address)}
    return found


def _by_hand(team: Team) -> set[int]:
    """Of those whom headers tell to be machines, who has written by hand too, from a person's address."""
    touched = Exists(Tie.objects.filter(team=team, evidence=Tie.WROTE, a=OuterRef("address")))
    theirs = Address.objects.filter(team=team, person__machine_by__in=(HEADERS, BY_HAND))
    return {pk for pk, address in theirs.filter(touched).values_list("person", "address") if not is_machine(address)}
