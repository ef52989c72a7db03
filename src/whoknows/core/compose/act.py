"""Which first words act on what follows, where what somebody does was asked for: "rip costumes", "set a crop"."""

from __future__ import annotations

import re

from .noun import is_plural
from .nouns import COUNTABLE, MASS
from .sure import ACTED, NO_NOUN, OBJECT, PARTICLES
from .verbs import base
from .words import AUXILIARIES, DETERMINERS, JOINERS, NOUNISH, PAST, PREPOSITIONS, PRONOUNS, VERBS, words_on


def on_things(words: list[str], *, helped: bool = False) -> bool:
    """Whether a first word that is noun and verb acts on what follows it: "rip costumes", "set a full crop".

    Where one is ``helped`` to do it, what is done was asked for, and a plural is acted on: "post results".

    >>> [on_things(p.split()) for p in ("rip costumes", "stock parts nobody buys", "stock levels fall", "price rises")]
    [True, True, False, False]
    >>> [on_things(p.split()) for p in ("hand back the keys", "time off work", "breaking down all the time")]
    [True, False, False]
    >>> on_things("post results".split(), helped=True), on_things("label printers".split())
    (True, False)
    >>> [on_things(p.split(), helped=True) for p in ("pass osha now", "drill once", "care home", "clean linen")]
    [True, True, False, False]
    >>> [on_things(p.split(), helped=True) for p in ("stage a fight", "food a toddler eats", "meals a child likes")]
    [True, False, False]
    """
    first, after, then = [*words, "", "", ""][:3]
    plain = first == base(first) and first not in (*NO_NOUN, *PAST) and not first.endswith(("ing", "ed"))
    if plain and after in PARTICLES and then in DETERMINERS - {"all", "every", "each"}:  # "run down all the time"
        return True
    said = next((at for at, word in enumerate(words) if at and word in JOINERS | PRONOUNS | _UNTIL), len(words))
    if set(words[2:said]) & (AUXILIARIES | ACTED):  # "stock a shop can't sell"
        return False
    told_of = any(word != base(word) and base(word) in VERBS - NOUNISH for word in words[2:said])  # "food a child eats"
    if helped and plain and after in ("a", "an"):  # "stage a fight"
        return not told_of and not re.search(r"[^s]s$", first)
    if first not in _ON_THINGS | _ALSO_DONE | (VERBS - _CALM if helped else frozenset()):
        return False
    if helped and (_named(first, after) or after in _HOW_OFTEN):
        return True
    pairs = zip(words[1:], words[2:], words[3:], strict=False)
    if first in _ALSO_DONE and any(one == "and" and two in VERBS and three in OBJECT for one, two, three in pairs):
        return True  # "spray by the calendar and watch it all come back"
    if first in _ALSO_DONE - MASS and after in _SOMEWHERE and len(words) > 3:  # "spray by the calendar"
        return True
    if after in OBJECT - JOINERS - {"one", "two", "three"} or (
        first in _ON_THINGS and after in PARTICLES and not (after in ("up", "off") and is_plural(then))
    ):
        return True
    known = base(after) in VERBS or after in _SECOND_HALF
    if not is_plural(after) or (known and first in _NOUNS_TOO) or (first not in _ON_THINGS and not helped):
        return False
    return then not in VERBS | AUXILIARIES | ACTED | {"up", "down", "out", "off"} and not then.endswith("ed")


def _named(first: str, after: str) -> bool:
    """Whether what follows is something that a verb acts on and no noun is the first half of: "pass OSHA"."""
    small = NO_NOUN | PARTICLES | OBJECT | COUNTABLE | MASS | {"to", "of"}
    return first in VERBS and after.isalpha() and after not in small and not after.endswith(("s", "ed", "ing", "ly"))


_CALM = words_on(
    "clean clear open close dry cool double live free complete slow light warm calm empty perfect secure fit"
)
_HOW_OFTEN = frozenset(["once", "twice", "again", "only", "less", "more", "ahead"])
_SOMEWHERE = PREPOSITIONS - {"of", "for", "with", "between", "on", "at", "without", "about", "per", "from", "than"}
_UNTIL = frozenset(["before", "after", "until", "since"])
_NOUNS_TOO = frozenset(["rent", "stock", "price"])
_ON_THINGS = _NOUNS_TOO | words_on("rip patch set scrap dump swap trim clog ditch panic")
_SECOND_HALF = words_on(
    """
    arrears bills fees results levels shortages patterns yields trips delays rates terms losses problems issues
    records lists prices times costs hours photos images answers rooms points tags bands wars
    """
)
_ALSO_DONE = words_on(  # nouns more often than verbs
    """
    aid aim air anchor arrest attack attempt award bag band bank bar batch bill blend board bolt bond boost
    bottle box brand breach bridge brief brush budget cap cast challenge charm chart chip claim coach coat
    comfort command comment commission contact contest contract control correct counsel couple craft credit crop
    cure cycle damage date deadhead debate decline decrease delay demand deposit discharge discount dispatch
    display dispute dive dose download draft drag drain dress drill dump dust dye ease echo edge empty encounter
    escape estimate exchange excuse exercise exhaust exhibit experience experiment exploit extract farm fear
    fence field finance fire flag flash float flow fold force forecast form foster frame fuel garden gift glue
    grade graft grant graze grease grip groom ground guarantee guard guide halt hammer harm harness harvest haul
    head heat hem highlight hoist honor honour host house hug hunt impact influence interest interview iron
    issue jail joint judge key kick kill knock label lace ladder land lap lease level license lime limit line
    link list load loan lodge log lower map march mark market massage master match matter measure mess milk mill
    mind mine mix model monitor moor mould mount mulch nail name nest net note notice number nurse object oil
    outline overhaul pack package paint panel parcel patch pattern pave peak phase phone photograph pilot pin
    pipe pitch place plate plough plow plug point poison polish pool pop position post pot present press price
    prime process profile program programme project prompt pump purchase purse query question queue quilt quote
    race rack rally rank rate ration recall record reel refit refresh refund register release remedy remodel
    report request research reserve reset resort respect result reverse review reward ride rig rip risk roast
    rob rock roll roof root rope rotate round route row rub rule rush sack sail salt sample sand saw scan scent
    schedule score scrap screen seal search season seat seed sense sentence service set shade shake shape shave
    shed shell shelter shield shine shock shoot shop shovel shred sieve signal site size sketch skim skin slash
    slaughter slice slide smoke smooth snag snow spark spawn speed spell spin splash sponsor spray spread sprout
    spruce squeeze stable stack stain stake stalk stamp staple stash station steam stem stir stitch stock strain
    strap stream stress stretch strike string strip structure study style sum supply support surf surface
    surprise survey suspect swap sweep swing tag tailor tame tap tape target taste tax team tease telephone term
    thatch thin tick tie tile time tip tire title tone top total touch tour tow trace track trade transfer
    transport trap trigger trim triple truck tune turf tutor twin twist type update upgrade upload value view
    vote warm wash wax weed weight welcome wet wheel whip wind wire witness wrap wreck yield zip
    """
)
