"""A text read once: the same letters in one plain form, its sentences, and what in it nobody says.

``flat`` has exactly as many characters as the text, so that a place in one is a place in the other.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from .finding import Beginnings, beginnings, known
from .phrases.notation import NAMES, phrases, words
from .verdict import Place

LONGEST = 12_000  # characters judged; an ask has a few hundred, and nobody reads on

BLANK = NAMES["blank"]
"""A blank that a template leaves open: [Name], {{first_name}}, ${x}, <company>, ____."""

_PLAIN = str.maketrans(
    {"’": "'", "‘": "'", "`": "'", "´": "'", "“": '"', "”": '"', "—": "-", "–": "-", "\xa0": " ", "\0": " ", "\t": " "}
)
_DIRECTION = phrases(
    r"\[(?:pauses?|wait|waits|smiles?|silence|laughs?|beat|listen|nod|slow|they |client |he |she )[^\]\n]{0,60}\]",
    r"\((?:pauses?|wait for|waits|smiles?|silence|laughs?|beat|listen|nods?)[^)\n]{0,60}\)",
    r"(?:(?<=\n)|^) *\(?if (?:they|he|she|yes|no|the client)\b[^:\n]{0,60}:\)?",
    r"\(if (?:they|he|she|yes|no)\b[^)\n]{0,60}\)",
)
_STOP_INSIDE = re.compile(r"[.?!](?:(?<=[\w)\]}].)(?=[\w(\[])|(?<=\b(?:mr|ms|dr|st)\.)|(?<=\bmrs\.)|(?<=\be\.g\.))")
_INSIDE_BLANK = re.compile(BLANK)
_BLANK_SIGNS = frozenset("{[<_")  # one of them stands in every blank
_SPEAKER = re.compile(r"^[ *>-]*([a-z][a-z .']{0,20}?)\**: ", re.MULTILINE)
_ME = words("me you i agent advisor adviser rep seller coach writer realtor salesperson consultant caller")
_THEM = words("client customer prospect them they him her friend contact homeowner neighbour neighbor buyer referrer")
_END = re.compile(r"[.!?…]+[\"')\]*]*(?=\s|$)|\n\s*\n|\n(?=\s*[-•*–\d])|:(?=\s*\n)|[\U0001F300-\U0001FAFF]+")
_WORD = re.compile(r"[a-z0-9€£$%][a-z0-9'&+-]*")


@dataclass(frozen=True)
class Reading:
    """A text and its plain form, with stage directions and other speakers' words blanked out."""

    text: str

    @cached_property
    def flat(self) -> str:
        """The text in lower case with straight quotes, blanks where nobody addresses the reader."""
        plain = self.text[:LONGEST].translate(_PLAIN)
        lower = plain.lower()
        if len(lower) != len(plain):  # a few letters have a longer small form
            lower = "".join(c.lower() if len(c.lower()) == 1 else c for c in plain)
        lower = _DIRECTION.sub(_silence, lower)
        if not _BLANK_SIGNS.isdisjoint(lower):
            lower = _INSIDE_BLANK.sub(lambda m: re.sub(r"[.?!\n:]", "_", m.group()), lower)
        return _ENDLESS.sub(_broken, _STOP_INSIDE.sub("_", _without_other_speakers(lower)))

    @cached_property
    def may_hold_blanks(self) -> bool:
        """Whether there is any of the signs that every blank of a template begins with."""
        return any(sign in self.flat for sign in _BLANK_SIGNS)

    @cached_property
    def sentences(self) -> tuple[Place, ...]:
        """Where each sentence, line of a list or heading stands."""
        places, start = [], 0
        for end in _END.finditer(self.flat):
            places.append((start, end.end()))
            start = end.end()
        places.append((start, len(self.flat)))
        return tuple(trimmed for place in places if (trimmed := self.trim(place))[0] < trimmed[1])

    @cached_property
    def words(self) -> list[str]:
        return _WORD.findall(self.flat)

    def trim(self, place: Place) -> Place:
        """The place without the blanks at its ends."""
        start, end = place
        part = self.flat[start:end]
        return start + len(part) - len(part.lstrip()), start + len(part.rstrip())

    def sentence_of(self, at: int) -> Place:
        """The sentence that holds the character ``at``."""
        return next((s for s in self.sentences if s[0] <= at < s[1]), (0, len(self.flat)))

    def in_subject(self, at: int) -> bool:
        """Whether the character stands in the subject line of a mail."""
        return self.flat.startswith("subject:") and at < (self.flat + "\n").index("\n")

    def all(self, pattern: re.Pattern[str], place: Place | None = None) -> tuple[Place, ...]:
        """Where the pattern stands in the plain form, or in one place of it."""
        found = [self.trim(match.span()) for match in self.matches(pattern, place)]
        return tuple([place for place in found if place[0] < place[1]]) if found else ()

    def matches(
        self, pattern: re.Pattern[str], place: Place | None = None, text: str | None = None
    ) -> list[re.Match[str]]:
        """As ``pattern.finditer`` in the plain form or one place of it, or in a ``text`` that has more blanks."""
        text = self.flat if text is None else text
        start, end = place or (0, len(text))
        number = known(pattern.pattern)
        if number is None:
            return list(pattern.finditer(text, start, end))
        found = []
        for at in self._beginnings.get(number, ()):
            if at >= start and (match := pattern.match(text, at, end)):
                found.append(match)
                start = match.end()
        return found

    @cached_property
    def _beginnings(self) -> Beginnings:
        return beginnings(self.flat)


_ENDLESS = re.compile(r"[^.?!\n]{400}")
"""More than anybody says in one breath: broken up, so that a clause, and the time to read it, is bounded."""


def _broken(found: re.Match[str]) -> str:
    return found.group()[:-1] + "\n"


def _silence(found: re.Match[str]) -> str:
    return " " * len(found.group())


def _without_other_speakers(flat: str) -> str:
    names = {m.group(1).strip() for m in _SPEAKER.finditer(flat)}
    if not names & _THEM or not names & _ME:
        return flat
    lines, silent = [], False
    for line in flat.splitlines(keepends=True):
        speaker = _SPEAKER.match(line)
        if speaker:
            silent = speaker.group(1).strip() in _THEM
        lines.append(re.sub(r"[^\n]", " ", line) if silent else line)
    return "".join(lines)
