"""Where the person I'd like to meet is, as one says it: "in Yorkshire", "on Lake Erie", "near Leeds"."""

from __future__ import annotations

import re

from .phrase import shortened, tidy
from .words import ADJECTIVES, DETERMINERS, EVERYWHERE, PREPOSITIONS, WITH_THE, words_on


def place(text: str) -> str:
    """Where, with its preposition: "in Yorkshire", "in the UK", "near Leeds".

    >>> place("UK"), place("near Leeds"), place("online"), place("the north of England")
    ('in the UK', 'near Leeds', '', 'in the north of England')
    """
    if stretch := re.search(r"(?:^|, )([A-Z]\w+(?: [A-Z]\w+)* to (?:[A-Z]\w+ ?)+)$", text.strip()):
        return f"from {stretch[1]}"
    if side := re.match(
        r"(?:the )?((?:north|south|east|west)(?:ern)? (?:side|edge|bank)\b.*)", text.strip(), re.IGNORECASE
    ):
        return f"on the {side[1]}"
    if about := re.fullmatch(r"(?:down|over|up|out)? ?([A-Z]\w+) way", text.strip()):
        return f"around {about[1]}"
    phrase = places(shortened(tidy(re.sub(r"^\w+ [–—-] ", "", text)), 8))
    words = phrase.split()
    if not words or words[0].lower() in EVERYWHERE:
        return ""
    if words[0].lower() in PREPOSITIONS or (
        len(words) > 1
        and words[1] in ("of", "from")
        and words[0].lower() in ("north", "south", "east", "west", "outside")
    ):
        return phrase
    if not _ONE_PLACE.search(phrase):  # one person is in one of them
        phrase = re.sub(r"(?<=[a-z]) and (?=(?:the )?[A-Z])", " or ", phrase)
    the = phrase.lower() in WITH_THE or bool(_REGION.search(phrase))
    if re.search(r"^(?:Lake|River) |\b(?:[Cc]oast|Islands?|Isles?|Isle of \w+)$", phrase):
        return f"on {phrase}" if phrase.startswith(("Lake ", "the ")) else f"on the {phrase}"
    first = re.split(r",? (?:and|or) |, ", phrase)[0]
    the = the or (first != phrase and (first.lower() in WITH_THE or bool(_REGION.search(first))))
    return f"in the {phrase}" if the else f"in {phrase}"


_REGION = re.compile(
    r"^(?!the )(?!.*\b(?:or|and|in)\b).*\b"
    r"(?:(?:North|South|Mid)[ -]?(?:[Ee]ast|[Ww]est)|Midwest|Coast|Valley|Islands|Isles|Borders|[Aa]rea|[Dd]istrict|"
    r"[Cc]ountry|"
    r"[Cc]ounties|[Mm]idlands|Highlands|Levels|Downs|Moors|Riviera|[Cc]orridor|[Bb]elt|[Tt]riangle|"
    r"[Pp]eninsula|[Bb]asin|[Dd]elta)$"
)
_REGIONS = words_on("wolds lakes peaks moors downs valleys levels islands rockies plains panhandle bay peninsula")
_ONE_PLACE = re.compile(
    r"\b(?:Tyne and Wear|Brighton and Hove|Hammersmith and Fulham|Kensington and Chelsea|Dumfries and Galloway|"
    r"Perth and Kinross|Argyll and Bute|Windsor and Maidenhead|Telford and Wrekin|Redcar and Cleveland|"
    r"Barking and Dagenham|Yorkshire and the Humber|Bath and North East Somerset|Bosnia and Herzegovina|"
    r"Trinidad and Tobago|Newfoundland and Labrador|between)\b"
)
_LANDS = words_on(
    """
    uk gb england scotland wales ireland britain usa us america canada australia europe germany france italy spain
    portugal austria switzerland netherlands belgium denmark norway sweden finland iceland poland india japan china
    singapore malaysia brazil mexico argentina chile nigeria kenya ghana egypt morocco israel turkey greece hungary
    romania croatia slovenia alabama alaska arizona arkansas california colorado connecticut delaware florida
    georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan
    minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah
    vermont virginia washington wisconsin wyoming ontario quebec alberta manitoba saskatchewan victoria queensland
    tasmania bavaria hesse saxony tuscany lombardy catalonia provence normandy brittany al ak az ar ca co ct de fl
    ga ia id il in ks ky la ma md me mi mn mo ms mt nc nd ne nh nj nm nv ny oh ok or pa ri sc sd tn tx ut va vt wa
    wi wv wy nz
    """
)
_COUNTIES = words_on(
    """
    bedfordshire beds berkshire berks buckinghamshire bucks cambridgeshire cambs cheshire cornwall cumbria
    derbyshire devon dorset durham essex gloucestershire glos hampshire hants herefordshire hertfordshire herts kent
    lancashire lancs leicestershire lincolnshire lincs london norfolk northamptonshire northants northumberland
    nottinghamshire notts oxfordshire oxon rutland shropshire somerset staffordshire staffs suffolk surrey sussex
    warwickshire warks wiltshire wilts worcestershire worcs yorkshire yorks fife lothian ayrshire perthshire
    aberdeenshire powys gwent dyfed gwynedd
    """
)


def places(text: str) -> str:
    """Places as one says them: "herefordshire", "London / remote", "Devon/Dorset".

    >>> places("herefordshire"), places("London / remote"), places("Devon/Dorset"), places("within an hour of Leeds")
    ('Herefordshire', 'London', 'Devon or Dorset', 'within an hour of Leeds')
    >>> place("Grand Union, Braunston to Stoke Bruerne"), place("Worthing way"), place("Maricopa county")
    ('from Braunston to Stoke Bruerne', 'around Worthing', 'in Maricopa County')
    >>> place("the Gulf Coast"), place("Bristol and Cardiff"), place("Brighton & Hove")
    ('on the Gulf Coast', 'in Bristol or Cardiff', 'in Brighton and Hove')
    """
    text = re.sub(r"\s+&\s+(?!remote)", " and ", text)
    text = re.sub(
        r"\b([A-Z]\w+[ -](?:on|upon|under|le|by)[ -])([a-z]{3,})", lambda at: at[1] + at[2].capitalize(), text
    )
    text = re.sub(r"\b([A-Z]\w+ )(county|valley|bay|parish|beach)$", lambda at: at[1] + at[2].capitalize(), text)
    text = re.sub(r"\b(north|south|east|west)(?=[ -](?:east|west|coast)|$)", lambda at: at[0].capitalize(), text)
    text = re.sub(r"(?<=[NS]o[ru]th )(east|west)$", lambda at: at[0].capitalize(), text)
    text = re.sub(r", the .*$|,? (?:mainly|mostly|ideally|preferably|usually)$", "", text)
    row = text.split(", ")
    first, last = row[0].lower(), row[-1].lower()
    wider = _LANDS | (_COUNTIES - {"london"})
    held = (
        len(row) == 2 and last in wider and (first not in wider | {"london"} or (last in _LANDS and first in _COUNTIES))
    )
    if len(row) == 2 and first in wider and not any(word in wider for word in last.split()):
        return f"{places(row[1])}, {places(row[0])}"  # "Cornwall, Newlyn mainly"
    if len(row) > 2 or (len(row) == 2 and not held and not re.search(r"\d|^\w+ing\b", row[1])):  # "Leeds, Yorkshire"
        text = f"{', '.join(row[:-1])} or {row[-1].removeprefix('and ').removeprefix('or ')}"
    named = [each.strip() for each in re.split(r"\s*/\s*|\s+(?:or|&)\s+(?=remote)", text)]
    kept = " or ".join(each for each in named if each and each.lower() not in EVERYWHERE)
    if (land := re.fullmatch(r"(the )(\w+)", kept)) and (land[2] in WITH_THE or land[2] in _REGIONS):
        return land[1] + land[2].capitalize()
    if kept != kept.lower() or set(kept.split()) & (PREPOSITIONS | DETERMINERS | ADJECTIVES):
        return kept
    return re.sub(r"(?<![\w'])(?!(?:and|or|of)\b)[a-z]", lambda at: at[0].upper(), kept)
