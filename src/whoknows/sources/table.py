"""Contacts as CSV of any origin: Google (old and new), Outlook, Thunderbird, or your own with sensible headers.

Headers are taken by their meaning, in some twenty languages, or as the user says. Google's several values in one cell
(`` ::: ``) are all taken.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import datetime
from functools import partial
from types import MappingProxyType
from typing import BinaryIO

from whoknows.core.record import Card, Unreadable
from whoknows.sources.addresses import address, addresses, parties
from whoknows.sources.columns import Said, titled
from whoknows.sources.phones import phones
from whoknows.sources.rows import body, header
from whoknows.sources.text import decoded, tidy, whole_name
from whoknows.sources.unfit import Unfit

NAME = "a table of contacts (CSV)"

# Which of somebody's addresses a column holds, said before it or behind it.
_WHICH = (
    r"work|home|other|personal|business|private?|mailing|billing|gesch[äa]ftliche?|berufliche|dienstliche|privat"
    r"|weitere\w*|professionnel(?:le)?|personnel(?:le)?|priv[ée]e?|perso|pro|bureau|domicile|autre|(?:del? )?trabajo"
    r"|particular|comercial|lavoro|ufficio|uff|ab|casa|zakelijk|werk|arbete|s[łl]u[żz]bow[ya]|prywatn[ya]"
    r"|adres s[łl]u[żz]bowy -|adres domowy -|werkadres,|huisadres,"
)
_ASIDE = re.compile(rf"(?:{_WHICH}) (?P<before>.+)|(?P<behind>.+?) (?:- )?\(?(?:{_WHICH}) ?\)?")
_MEANINGS = (  # the first that fits holds; "" means: known, and not wanted
    ("", r".*\b(type|label|typ|status|fax|pager|manager|yomi|phonetic|e-?mail.* display name)\b.*"),
    ("", r".*\b(assistante?|assistente?n?|asistente|asystenta)\b.*"),
    ("", r".*\b(mailing list|birth|anniversary|notes?|street|zip|post(al)?\s?code|po box|spouse|referred by)\b.*"),
    ("address", r"((primary|secondary|contact|work|home|other|personal|business|private) )?e[- ]?mail( ?\d)?"
                r"([- ]?address(es)?)?( ?\d)?( ?-? ?(value|home|work|other|personal|business))?"),
    ("address", r"mail|address|e-?mail( \d:? )?-?adres(se)?( \d)?|adresse (e-?mail|de messagerie)( \d)?|courriel"),
    ("address", r"(direcci[oó]n del? )?correo( electr[oó]nico)?( \d)?"),
    ("address", r"(indirizzo )?(di )?(e-?mail|posta elettronica)( \d)?"),
    ("address", r"endere[cç]o (de )?(e-?mail|correio elec?tr[oôó]nico)( \d)?|e-?post(adresse?)?( \d)?"),
    ("address", r"adres e-?mail( \d)?"),
    ("address", r"(адрес )?(\d )?эл(ектронн(ая|ой))? почт[аы]|e-?mail адрес|почта|电子邮[件箱]( \d)? ?(地址)?|邮箱"),
    ("address", r"電子郵件( \d)? ?(地址)?|(電子|e)?メール( \d)? ?(アドレス)?|(이|전자 ?)?메일( \d)?( ?주소)?"),
    ("address", r"e-?posta( \d)?( adresi)?|e-?mail c[íi]m|s[äa]hk[öo]posti(osoite)?|e-?mailov[áa] adresa( \d)?"),
    ("address", r"ηλεκτρονική διεύθυνση|דוא[\"״']?ל|אימייל|البريد( الإلكتروني)?"),
    ("given", r"first( name)?|given( name)?|forename|vorname|pr[ée]nom|nombre de pila|voornaam|f[öo]rnamn"),
    ("given", r"fornavn|imi[ęe]|primeiro nome"),
    ("given", r"ad[ıi]?|keresztn[ée]v|ut[óo]n[ée]v|k[řr]estn[íi] jm[ée]no|etunimi|prenume|όνομα|שם פרטי|الاسم الأول"),
    ("given", r"名|名字"),
    ("middle", r"(middle|additional|weitere) (names?|vornamen)|middle|zweiter vorname|deuxi[eè]me pr[ée]nom"),
    ("middle", r"segundo nome|segundo nombre|middelste naam|tweede naam|secondo nome|отчество|drugie imi[ęe]"),
    ("middle", r"ikinci ad[ıi]?|(druh[ée] )?jm[ée]no druh[ée]|druh[ée] jm[ée]no|ミドル ?ネーム"),
    ("family", r"last( name)?|family( name)?|surname|nachname|nom de famille|apellidos?|achternaam|cognome"),
    ("family", r"sobrenome|apelidos?|efternamn|efternavn|etternavn|nazwisko|фамилия|p[řr][íi]jmen[íi]|soyad[ıi]"),
    ("family", r"soyad|vezet[ée]kn[ée]v|sukunimi|nume de familie|επώνυμο|שם משפחה|اسم العائلة"),
    ("family", r"姓|姓氏|성"),
    ("suffix", r"(name )?suffix|suffixe|sufijo|suffisso|sufixo|sufiks|achtervoegsel"),
    ("name", r"(full |display |contact |complete )?name|displayname|anzeigename|nom( complet)?|nombre( completo)?"),
    ("name", r"naam|(contact )?person|contact|file as|nome( completo)?|namn|navn|imi[ęe] i nazwisko|имя|фио"),
    ("name", r"jm[ée]no|姓名|名前|氏名|이름|성명"),
    ("name", r"ad[ıi]? soyad[ıi]?|(teljes )?n[ée]v|(koko )?nimi|nume|ονοματεπώνυμο|שם( מלא)?|الاسم( الكامل)?"),
    ("phone", r".*\b(phones?|mobile|cell|tel|telephone|handy|mobil|t[ée]l[ée]phone|tel[ée]fono|m[oó]vil|telefoon)\b.*"),
    ("phone", r".*telefon.*|cellulare|celular|telem[óo]vel|(mobil|telefon)nummer|.*телефон.*|мобильный.*|komórka"),
    ("phone", r".*(电话|手机|電話|手機|携帯|휴대폰|전화).*"),
    ("firm", r"(company|organi[sz]ation|business|firm|employer)( ?\d)?( ?-? ?name)?|firma|unternehmen"),
    ("firm", r"bedrijf|works? at|soci[ée]t[ée]|entreprise|empresa|compañ[ií]a|organisatie|societ[àa]|azienda"),
    ("firm", r"organizaci[oó]n|organiza[cç][aã]o|organizzazione|organizacja"),
    ("phone", r"cep( telefonu)?|puhelin(numero)?|τηλέφωνο|κινητό|טלפון|נייד|(رقم )?الهاتف|الجوال"),
    ("firm", r"c[ée]g(n[ée]v)?|spole[čc]nost|yritys|companie|εταιρε[ίι]α|חברה|الشركة"),
    ("firm", r"account( name)?|(associated|current|primary) company|arbeitgeber|employeur"),
    ("firm", r"f[öo]retag|virksomhed|bedrift|компания|организация|фирма|公司|会社(名)?|회사|[şs]irket"),
    ("position", r"(job[ -]?)?(title|position|role|function|occupation)|organi[sz]ation( \d)? ?-? ?title"),
    ("position", r"beruf|funktion|fonction|poste|cargo|puesto|functie|posizione|fun[çc][ãa]o|stanowisko"),
    ("position", r"(titre|intitul[ée]) du poste|job ?titel|qualifica|rolle"),
    ("position", r"(i[şs] )?unvan[ıi]?|funkce|职务|職稱|직책|직함"),
    ("position", r"beoszt[áa]s|pozice|titteli|func[țt]ie|θέση|תפקיד|المسمى الوظيفي"),
    ("position", r"stilling|ruolo|befattning|должность|职位|役職|직위"),
    ("town", r"(.* )?(city|town|locality|ort|stadt|ville|ciudad|stad|plaats|woonplaats)"),
    ("town", r"(.* )?(citt[àa]|cidade|miasto|miejscowo[śs][ćc]|localidad|localit[àaé]|poblaci[oó]n|город)"),
    ("town", r"城市|市区町村|m[ěe]sto|[şs]ehir"),
    ("country", r"(.* )?(country|land|pays|pa[ií]s|nazione|paese|kraj|страна)([/ ](o )?r[ée]gi[oóã]+n?)?"),
    ("country", r"国家?|zem[ěe]|[üu]lke"),
    ("place", r"location|place|region"),
    ("url", r"url|linkedin( url| profile)?|profile( url)?|(personal )?web ?(site|page)( \d)?( - value)?"),
    ("url", r"homepage|site web|sitio web"),
    ("groups", r"group membership|labels|categor(y|ies)|groups?|tags?|kategorien?|cat[ée]gories"),
    ("groups", r"categor[ií](as|e|e[ëe]n)|kategori(e|er|ler)|类别|類別|分類項目"),
    ("uid", r"uid"),
)  # fmt: skip
_COMPILED = tuple((meaning, re.compile(pattern)) for meaning, pattern in _MEANINGS)
_LONGEST_HEADER = 60
_NEXT_WORD = re.compile(r"(?<=[a-z])(?=[A-Z])")  # FirstName
_TITLES = {"title", "unvan"}
_SEVERAL = re.compile(r"\s*:::\s*")


def meanings(titles: Sequence[str], told: Said = MappingProxyType({})) -> list[str]:
    """What each header is taken for, one of ``MEANINGS``, or nothing where its column is not read."""
    said = [_said(title) for title in titles]
    meant = [
        _meaning(one) or _meaning(_said(_NEXT_WORD.sub(" ", title))) for one, title in zip(said, titles, strict=True)
    ]
    if meant.count("position") > 1:  # Outlook's Title is Mr or Dr where it has a Job Title too
        meant = ["" if one in _TITLES else meaning for one, meaning in zip(said, meant, strict=True)]
    if {"given", "family"} <= set(meant):  # by which somebody is sorted is not what they are called
        meant = ["" if one == "file as" else meaning for one, meaning in zip(said, meant, strict=True)]
    return [told.get(titled(title), meaning) for title, meaning in zip(titles, meant, strict=True)]


def _said(title: str) -> str:
    return tidy(title.replace("_", " ").replace(".", " ")).strip("* :").lower().replace("i\u0307", "i")


def _meaning(said: str) -> str:
    if len(said) > _LONGEST_HEADER:
        return ""
    meaning = next((meaning for meaning, pattern in _COMPILED if pattern.fullmatch(said)), None)
    if meaning is None and (aside := _ASIDE.fullmatch(said)):
        left = _meaning(aside["before"] or aside["behind"])
        return left if left in ("town", "country") or (left == "address" and "mail" in said) else ""
    return meaning or ""


def is_header(cells: list[str], told: Said = MappingProxyType({})) -> bool:
    """A line of headers names a column of addresses or of names, and holds no address itself."""
    if any("@" in cell for cell in cells):
        return False
    meant = {meaning for title, meaning in zip(cells, meanings(cells, told), strict=True) if title.strip()}
    named = "name" in meant or {"given", "family"} <= meant
    said = any(titled(title) in told for title in cells)
    return "address" in meant or (named and (said or len(meant) > 1))


def _is_of_names_alone(cells: list[str]) -> bool:
    return meanings(cells) == ["name"]


def recognises(head: bytes, name: str) -> bool:
    if name.lower().endswith((".csv", ".tsv")):
        return True
    found = header(decoded(head), is_header)
    return found is not None and len(found[0].cells) > 1


def read(
    file: BinaryIO, where: str, latest: datetime, told: Said = MappingProxyType({})
) -> Iterator[Card | Unreadable]:
    text = decoded(file.read())
    found = header(text, partial(is_header, told=told)) or header(text, _is_of_names_alone)
    if not found:
        raise Unfit(
            "No line names the columns; put one on top, such as: Name, Email, Phone, Company, Position, City, Country;"
            " or say what each of its columns means."
        )
    head, delimiter = found
    meant = meanings(head.cells, told)
    anybody = False
    for row in body(text, head, delimiter):
        try:
            if row.torn:
                raise Unfit("A quotation mark in this line is not closed; close it or take it out.")
            one = card(meant, row.cells)
            anybody = True
            yield one
            if lost := _no_address(meant, row.cells):
                raise Unfit(f"'{lost}' is no e-mail address; correct it. The rest of the line is read.")
        except Unfit as unfit:
            yield Unreadable(f"{where}, line {row.line}", str(unfit))
    if not anybody:
        raise Unfit("There are no people in it below the line of headers; export it again with the contacts in it.")


def card(meant: Sequence[str], cells: Sequence[str]) -> Card:
    """The card that the cells of one row make. Raises ``Unfit`` where it is nobody."""
    said: dict[str, list[str]] = {}
    for meaning, cell in zip(meant, cells, strict=False):
        if meaning and cell.strip():
            said.setdefault(meaning, []).extend(text for part in _SEVERAL.split(cell) if (text := tidy(part)))
    where = tuple(dict.fromkeys(found for text in said.get("address", ()) for found in addresses(text)))
    name = full_name({meaning: values[0] for meaning, values in said.items() if values}, meant)
    if "@" in name and not where and (named := parties(name)):
        name, where = named[0].name, tuple(one.address for one in named)
    if not name and not where:
        raise Unfit("This line has neither a name nor an address, so it is nobody; complete it or take it out.")
    return Card(
        name="" if address(name) in where else name,
        addresses=where,
        phones=tuple(dict.fromkeys(one for text in said.get("phone", ()) for one in phones(text))),
        firm=_first(said, "firm"),
        position=_first(said, "position"),
        place=_first(said, "place") or ", ".join(filter(None, (_first(said, "town"), _first(said, "country")))),
        url=_first(said, "url"),
        groups=tuple(group for text in said.get("groups", ()) for group in _groups(text)),
        uid=_first(said, "uid"),
    )


def _no_address(meant: Sequence[str], cells: Sequence[str]) -> str:
    """What stands where an address should, was to be one, and is none."""
    said = (tidy(cell) for meaning, cell in zip(meant, cells, strict=False) if meaning == "address" and "@" in cell)
    return next((cell for cell in said if not addresses(cell)), "")


def full_name(said: Mapping[str, str], meant: Collection[str]) -> str:
    """A person's whole name. Where a table has but one half of it beside the name ("Name; Vorname", "Nome; Cognome"),
    the name is the other half, unless it holds both."""
    name = said.get("name", "")
    if name and ("given" in meant) != ("family" in meant):
        half = said.get("given" if "given" in meant else "family", "")
        if half.casefold() not in name.casefold():
            return whole_name(half, name) if "given" in meant else whole_name(name, half)
    given, family = said.get("given", ""), " ".join(filter(None, (said.get("family"), said.get("suffix"))))
    return name or whole_name(" ".join(filter(None, (given, said.get("middle")))), family)


def _first(said: dict[str, list[str]], meaning: str) -> str:
    return next(iter(said.get(meaning, ())), "")


def _groups(text: str) -> list[str]:
    """Google marks its own groups with a star and puts everybody in one of them, which says nothing."""
    parts = [part.strip() for part in re.split(r"[;,]", text)]
    return [part for part in parts if part and not part.startswith("*")]
