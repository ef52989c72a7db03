"""The offer as plain values and as TOML, both ways, nothing lost."""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping
from dataclasses import asdict, fields
from decimal import Decimal, InvalidOperation
from typing import Any

from .avatar import Avatar, Offer, OfferError
from .session import QUESTIONS

EXAMPLES = {question.path: question.example for question in QUESTIONS}


def to_dict(offer: Offer) -> dict[str, Any]:
    """The offer as plain values that JSON holds, every field present; ``from_dict`` gives the same offer back."""
    plain = asdict(offer)
    plain["worth"] = None if offer.worth is None else str(offer.worth)
    for each in plain["avatars"]:
        each.update(says=list(each["says"]), gathers=list(each["gathers"]))
    plain["avatars"] = list(plain["avatars"])
    return plain


def from_dict(plain: Mapping[str, Any]) -> Offer:
    """An offer from plain values. Raises ``OfferError`` for an unknown field or a value of the wrong kind."""
    refuse_unknown(plain, Offer, "")
    return Offer(
        trade=text(plain, "trade"),
        result=text(plain, "result"),
        usp=text(plain, "usp"),
        worth=money(plain, "worth"),
        currency=currency(plain, "currency"),
        close_rate=share(plain, "close_rate"),
        avatars=avatars(plain.get("avatars")),
    )


def to_toml(offer: Offer) -> str:
    """The offer as TOML, empty fields left out; ``from_toml`` gives the same offer back."""
    import tomli_w  # only who writes an offer pays for it

    plain = {key: value for key, value in to_dict(offer).items() if value not in (None, "", [])}
    if offer.worth is not None:
        plain["worth"] = int(offer.worth) if offer.worth == offer.worth.to_integral_value() else offer.worth
    if offer.avatars:
        plain["avatars"] = [without_empty(avatar) for avatar in plain["avatars"]]
    return tomli_w.dumps(plain)


def from_toml(text: str) -> Offer:
    """An offer from TOML. Raises ``OfferError`` saying which line or field is wrong and what to write there."""
    import tomllib

    try:
        plain = tomllib.loads(text, parse_float=Decimal)
    except tomllib.TOMLDecodeError as wrong:
        such = 'write one field a line, its text in quotes, such as trade = "a planner"'
        raise OfferError(f"this is not TOML: {unread(text, str(wrong))}; {such}") from wrong
    try:
        return from_dict(plain)
    except OfferError as wrong:
        raise OfferError(f"{at_line(text, str(wrong))}{wrong}") from wrong


def unread(text: str, wrong: str) -> str:
    """Which line no reader of TOML can read, in its own words; else what the reader says.

    >>> unread('trade = "a"\\nresult = open doors', "Invalid value (at line 2, column 10)")
    "line 2, “result = open doors”, can't be read"
    """
    number = int(found[1]) if (found := re.search(r"at line (\d+)", wrong)) else 0
    line = text.split("\n")[number - 1].strip()[:60] if 0 < number <= text.count("\n") + 1 else ""
    return f"line {number}, “{line}”, can't be read" if line else wrong


def at_line(text: str, wrong: str) -> str:
    """Where the field stands that heads an error, as "line 7: "; empty where that can't be told.

    >>> at_line('[[avatars]]\\nname = "A"\\n[[avatars]]\\nname = 3', "avatars[2].name: write text")
    'line 4: '
    """
    found = re.match(r"(?:avatars\[(\d+)\]\.)?([\w-]+): ", wrong)
    number, under = int(found[1] or 0) if found else 0, 0
    for line, said in enumerate(text.split("\n") if found else (), 1):
        under += bool(re.match(r"\s*\[\[\s*avatars\s*\]\]", said))
        if found and under == number and re.match(rf"\s*['\"]?{re.escape(found[2])}['\"]?\s*=", said):
            return f"line {line}: "
    return ""


def without_empty(avatar: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in avatar.items() if key == "name" or value not in ("", [])}


def avatars(value: Any) -> tuple[Avatar, ...]:
    if value is None:
        return ()
    if not isinstance(value, list | tuple) or not all(isinstance(item, Mapping) for item in value):
        raise OfferError("avatars: write each avatar as a table of its own, under a line that says [[avatars]]")
    found = tuple(avatar(item, f"avatars[{place}].") for place, item in enumerate(value, 1))
    names = [each.name.casefold() for each in found]
    for place, name in enumerate(names):
        if name in names[:place]:
            raise OfferError(
                f"avatars[{place + 1}].name: “{found[place].name}” is taken; give each avatar its own name"
            )
    return found


def avatar(plain: Mapping[str, Any], at: str) -> Avatar:
    refuse_unknown(plain, Avatar, at)
    name = text(plain, "name", at) if text(plain, "name", at).strip() else text(plain, "role", at).strip()
    if not name:
        raise OfferError(f"{at}name: give the avatar a name, such as “{EXAMPLES['avatars.name']}”")
    lists = {field: texts(plain, field, at) for field in ("says", "gathers")}
    phrases = {each.name: text(plain, each.name, at) for each in fields(Avatar) if each.name not in lists}
    phrases["name"] = name  # left empty, it is the job
    return Avatar(**phrases, **lists)  # type: ignore[arg-type]  # the two kinds of field are told apart above


def refuse_unknown(plain: Mapping[str, Any], kind: type, at: str) -> None:
    known = [each.name for each in fields(kind)]
    for key in plain:
        if key not in known:
            near = difflib.get_close_matches(str(key), known, n=1)
            hint = f"did you mean {near[0]}?" if near else f"the fields here are {', '.join(known)}"
            raise OfferError(f"{at}{key}: there is no such field; {hint}")


def wanted(at: str, field: str, what: str) -> OfferError:
    return OfferError(f"{at}{field}: {what}")


def text(plain: Mapping[str, Any], field: str, at: str = "") -> str:
    value = plain.get(field, "")
    if not isinstance(value, str):
        example = EXAMPLES[f"avatars.{field}" if at else field]
        raise wanted(at, field, f"write text in quotes, such as “{example}”")
    return value


def texts(plain: Mapping[str, Any], field: str, at: str) -> tuple[str, ...]:
    value = plain.get(field, ())
    if not isinstance(value, list | tuple) or not all(isinstance(each, str) for each in value):
        raise wanted(at, field, f'write a list of texts, such as ["{EXAMPLES[f"avatars.{field}"]}"]')
    return tuple(value)


def number(plain: Mapping[str, Any], field: str) -> Decimal | None:
    value = plain.get(field)
    if value is None:
        return None
    try:
        if isinstance(value, bool):
            raise InvalidOperation
        figure = Decimal(str(value))
    except InvalidOperation:
        figure = Decimal("NaN")
    if not figure.is_finite():
        raise wanted("", field, f"write a number, such as {EXAMPLES[field]}")
    return figure


def money(plain: Mapping[str, Any], field: str) -> Decimal | None:
    figure = number(plain, field)
    if figure is not None and figure < 0:
        raise wanted("", field, f"write an amount of zero or more, such as {EXAMPLES[field]}")
    return figure


def share(plain: Mapping[str, Any], field: str) -> float | None:
    figure = number(plain, field)
    if figure is not None and not 0 <= figure <= 1:
        raise wanted("", field, f"write a share from 0 to 1, such as {EXAMPLES[field]} for one in two")
    return None if figure is None else float(figure)


def currency(plain: Mapping[str, Any], field: str) -> str:
    code = text(plain, field)
    if code and not (len(code) == 3 and code.isascii() and code.isalpha()):
        raise wanted("", field, f"write the three letters of the currency, such as {EXAMPLES[field]}")
    return code
