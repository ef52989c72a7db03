"""The questions of the offer as fields of a form, and what was typed in them as plain values of an offer."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from django.http import QueryDict

from whoknows.core.offer import QUESTIONS, UNNAMED, OfferError, OfferRemark, Question, examples

OF_AVATAR = "avatars."
OF_OFFER = tuple(q for q in QUESTIONS if not q.path.startswith(OF_AVATAR))
OF_EACH = tuple(q for q in QUESTIONS if q.path.startswith(OF_AVATAR))

WHERE = re.compile(r"(?:avatars\[(\d+)\]\.)?(\w+): ")  # the path that heads the sentence of an error, avatars from 1

Plain = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Field:
    """One question with what stands in its answer so far; ``name`` is its name in the form."""

    question: Question
    name: str
    answer: str
    example: str = ""
    remarks: tuple[OfferRemark, ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """The questions about the offer itself, or about one avatar: those of each part, and those that may wait."""

    parts: list[tuple[str, list[Field]]]
    later: list[Field]
    number: int = 0
    name: str = ""

    @property
    def begun(self) -> bool:
        """Whether one that may wait is answered."""
        return any(field.answer for field in self.later)

    @property
    def fields(self) -> list[Field]:
        return [*(field for _, fields in self.parts for field in fields), *self.later]


def work(plain: Plain, found: Iterable[OfferRemark] = ()) -> Asked:
    """The questions about the offer itself."""
    such_as = examples(plain["trade"])
    return _asked(_field(q, q.path, plain, such_as, [r for r in found if not r.avatar]) for q in OF_OFFER)


def whom(plain: Plain, found: Iterable[OfferRemark] = ()) -> list[Asked]:
    """The questions about each avatar, one empty avatar where there is none."""
    listed, such_as = [], examples(plain["trade"])
    for n, each in enumerate(plain["avatars"] or [empty()]):
        theirs = [r for r in found if r.avatar == called(each, n)]
        answers = {**each, "name": "" if each["name"] == called({**each, "name": ""}, n) else each["name"]}
        name = called(each, n) if any(each.values()) else ""
        listed.append(_asked((_field(q, _name(n, q), answers, such_as, theirs) for q in OF_EACH), n, name))
    return listed


def typed(post: QueryDict) -> Plain:
    """The form as plain values of an offer, as typed."""
    count = 0
    while f"avatar-{count}-name" in post:
        count += 1
    return {
        **{q.path: q.read(post.get(q.path, "")) for q in OF_OFFER},
        "avatars": [{_key(q): q.read(post.get(_name(n, q), "")) for q in OF_EACH} for n in range(count)],
    }


def filled(plain: Plain) -> Plain:
    """Without what was left empty; an avatar without a name is called by its role."""
    avatars = [{**a, "name": called(a, n)} for n, a in enumerate(plain["avatars"]) if any(a.values())]
    return {**plain, "worth": plain["worth"] or None, "close_rate": plain["close_rate"] or None, "avatars": avatars}


def called(avatar: Mapping[str, Any], number: int) -> str:
    """What an avatar is called: by its name, else by its role; by its number while it has neither."""
    return str(avatar["name"] or avatar["role"] or f"{UNNAMED}{f' ({number + 1})' if number else ''}")


def wrong(why: Exception, plain: Plain) -> str:
    """The name in the form of the answer that can't be read; empty where it is about none of them."""
    found = WHERE.match(str(why)) if isinstance(why, OfferError) else None
    if found is None or found[1] is None:
        return found[2] if found else ""
    numbers = [number for number, each in enumerate(plain["avatars"]) if any(each.values())]
    return f"avatar-{numbers[int(found[1]) - 1]}-{found[2]}"


def empty() -> Plain:
    """An avatar without any answer."""
    return {_key(q): q.read("") for q in OF_EACH}


def _key(question: Question) -> str:
    return question.path.removeprefix(OF_AVATAR)


def _name(number: int, question: Question) -> str:
    return f"avatar-{number}-{_key(question)}"


def _field(
    question: Question, name: str, answers: Mapping[str, Any], such_as: Mapping[str, str], found: Iterable[OfferRemark]
) -> Field:
    answer = answers.get(_key(question))
    text = "\n".join(answer) if isinstance(answer, list) else "" if answer is None else str(answer)
    return Field(question, name, text, such_as[question.path], tuple(r for r in found if r.field == question.path))


def _asked(fields: Iterable[Field], number: int = 0, name: str = "") -> Asked:
    every = list(fields)
    now = groupby((field for field in every if not field.question.later), key=lambda field: field.question.part)
    parts = [(title, list(theirs)) for title, theirs in now]
    return Asked(parts, [field for field in every if field.question.later], number, name)
