"""From labels to remarks: what is wrong, where, in one plain sentence, a better wording and who says so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from ..offer import Avatar, Offer
from . import kept, wording
from .asking import Asked
from .phrases.notation import phrases, words
from .reading import BLANK, LONGEST, Reading
from .traits import traits
from .verdict import Place, Remark

THREE = "Martin Stellar, The Three Components of Asking for Referrals"
WORD = "Marc Wayshak, on introductions"
FORWARD = "Roy Bahat, on introductions and the forward-intro email (2014)"
OPT_IN = "Fred Wilson, The Double Opt-in Introduction (2009)"
REFUSAL = "Newark, Flynn and Bohns, on asking again after a refusal"

LONGEST_NOTE = 120
"""Words in a note that somebody is to forward; longer ones are not read to the end."""

_BLANK = re.compile(BLANK)
_HEDGE = phrases(
    r"\b(?:sorry (?:to|for|about)|apologies for|i (?:really )?hate (?:to ask|asking|to bother)|i feel (?:bad"
    r"|awkward|silly)[^.?!\n,]*|i know (?:you're|this is|it's)[^.?!\n,]*(?:busy|lot to ask|a big ask)|if it's not"
    r" too much(?: trouble| to ask)?|i was (?:just )?wondering (?:if|whether)|maybe (?:you )?(?:happen to|possibly"
    r"|perhaps)|(?:might|maybe) (?:possibly|perhaps|happen to)|just a (?:quick|small|tiny)|i don't want to"
    r" (?:bother|impose|be a))\b",
)
_PITCH = phrases(
    r"\b(?:we offer|our (?:product|platform|solution|software|services|award|team of|packages?|prices?)|state[-"
    r" ]of[- ]the[- ]art|cutting[- ]edge|best[- ]in[- ]class|leading provider|world[- ]class|award[- ]winning|free"
    r" (?:trial|demo|quote|consultation)|book a (?:demo|call)|sign up|limited offer|special offer|one[- ]stop"
    r"|guaranteed?|features?)\b",
)
_OTHER_ASK = phrases(
    r"\b(?:leave (?:me|us)? ?a review|write (?:me|us)? ?a (?:short )?(?:review|testimonial|recommendation)|a"
    r" testimonial|five stars|follow (?:me|us) on|(?:fill|take) (?:in|out|our) (?:the |this |our )?survey|invest in"
    r"|(?:would|could|can) you (?:buy|review|hire|mentor|invest)|(?:spare|have|find) (?:me )?(?:\w+ )?(?:minutes"
    r"|half an hour)|(?:a|for a) (?:\w+ )?(?:quick |short |15-minute |20-minute )?(?:call|chat|coffee|meeting)"
    r" (?:next|this|on|with you)|renew (?:your|the)|your own (?:plan|policy|home))\b",
)
_ATTITUDE = phrases(
    r"\b(?:ambitious|motivated|driven|like-?minded|open-?minded|growth-?minded|forward-?thinking|(?:is|are) serious"
    r" about|ready (?:for|to)|committed to|passionate about|value[s]? (?:quality|good)|positive|coachable|awesome"
    r"|amazing|great people|mindful|willing to (?:invest|learn|grow))\b[^.?!\n,]*",
)

Labels = dict[str, str | bool]
Because = dict[str, tuple[Place, ...]]


@dataclass(frozen=True, slots=True)
class Case:
    """Everything a remark may look at."""

    reading: Reading
    ask: Asked
    labels: Labels
    because: Because
    offer: Offer | None = None
    legal_term: bool = False

    @property
    def avatar(self) -> Avatar | None:
        return self.offer.avatars[0] if self.offer and self.offer.avatars else None

    @property
    def main(self) -> Place:
        """The words that carry the ask, past the subject line where there is more."""
        return next((p for p in self.ask.places if not self.reading.in_subject(p[0])), self.ask.places[0])

    @property
    def described_by(self) -> Place | None:
        """Where the writer's words for the wanted person stand, from the first trait to the last within the ask."""
        start, end = self.main
        inside = [p for p in self.because["person_specific"] if start <= p[0] and p[1] <= end]
        if self.labels["person_specific"] == "vague" or not inside:
            return None
        return min(p[0] for p in inside), max(p[1] for p in inside)

    def question(self, own: wording.Described, *, problem: bool) -> str:
        """The ask as an open question."""
        place = self.described_by
        said = kept.question(self.reading, place) if place else ""
        return wording.question(own, keep=place is not None, kept=said, avatar=self.avatar, problem=problem)


def remarks(case: Case) -> Iterator[Remark]:
    """The findings in the order of the method: the three components, the word, the manner, the rest."""
    own = wording.described(case.reading, case.main)
    yield from _question(case, own)
    yield from _person(case, own)
    yield from _reason(case, own)
    yield from _word(case)
    yield from _manner(case)
    yield from _rest(case)


def _question(case: Case, own: wording.Described) -> Iterator[Remark]:
    form, (start, end) = case.labels["question_form"], case.main
    better = case.question(own, problem=True)
    if form == "anyone":
        message = "This can be answered with “I'll let you know”, and then nothing happens: ask who, not whether."
        if own.after.startswith("who") and case.reading.flat[end : end + 1] == "?":
            opening = re.match(r"\s*(?:who|that)\b ?(?!')", case.reading.flat[own.escape[1] : end])
            if opening:
                end, better = own.escape[1] + opening.end(), "Who do you know who "
        yield Remark("question", "fault", start, past_mark(case.reading, end), message, better, THREE)
    elif form == "none":
        message = "This states a wish and asks nothing: a question is easier to answer."
        yield Remark("question", "advice", start, past_mark(case.reading, end), message, better, THREE)


def past_mark(reading: Reading, end: int) -> int:
    """The place after the marks that end the sentence, if any stand there."""
    after = re.match(r"[?.!]*", reading.flat[end:])
    return end + (after.end() if after else 0)


def _person(case: Case, own: wording.Described) -> Iterator[Remark]:
    specific = case.labels["person_specific"]
    start, end = _whom(case)
    if specific == "vague":
        message = (
            "Nobody comes to mind for so wide a description: say the role, the kind of firm, the place or the event."
        )
        if case.labels["question_form"] == "named":
            message, better = "It does not say whom you want to meet there.", " to [name] at [company]"
            yield Remark("person", "fault", end, end, message, better, THREE)
            return
        better = wording.who_is(case.avatar)
        if case.reading.flat[start:end] in _PRONOUNS:
            better = f"somebody who {better}"
            if case.reading.flat.startswith((" who ", " that "), end):
                end, better = case.reading.flat.index(" ", end + 1), f"{better} and"
        yield Remark("person", "fault", start, end, message, better, THREE)
    elif specific == "partial":
        place = case.because["person_specific"][0] if case.because["person_specific"] else (start, end)
        message = "One trait fits many people; a second one (firm, size, place, event) brings a face to mind."
        words = case.reading.text[slice(*place)]
        more = next(
            (m for m in _more(case.avatar) if m.split(" ", 1)[1].lower() not in case.reading.flat), "in [place]"
        )
        yield Remark("person", "advice", *place, message, f"{words} {more}", THREE)
    if attitudes := case.reading.all(_ATTITUDE, case.main):
        message = "Nobody can look that up in an address book: name something one can see."
        yield Remark("person", "advice", *attitudes[0], message, wording.who_is(case.avatar), THREE)


_PRONOUNS = words("anyone anybody someone somebody people others friends")


def _more(avatar: Avatar | None) -> list[str]:
    if avatar is None:
        return []
    pieces = (("at", avatar.firm), ("with", avatar.size), ("in", avatar.place))
    return [f"{word} {piece}" for word, piece in pieces if piece]


def _whom(case: Case) -> Place:
    """The word or clause that stands for the wanted person."""
    start, end = case.main
    if case.labels["question_form"] == "who":
        lead = re.match(
            r".*?\b(?:know|think of|mind|talk to|speak (?:to|with)|else)\b ?(?:who |that )?",
            case.reading.flat[start:end],
        )
        if lead and start + lead.end() < end:
            return start + lead.end(), end
    found = re.search(r"\b(?:anyone|anybody|someone|somebody|people|others|friends)\b", case.reading.flat[start:end])
    return (start + found.start(), start + found.end()) if found else (start, end)


_REASONS = {
    "none": "It does not say why that person would want to meet you: name what they live with.",
    "generic": "“Might be interested” is no reason: say which problem they have, or what they would get.",
    "self": "This reason is about you, not about the person you want to meet.",
}


def _reason(case: Case, own: wording.Described) -> Iterator[Remark]:
    value = str(case.labels["reason_for_them"])
    if value == "concrete":
        return
    (start, end), better = case.main, wording.why(own, case.offer, case.avatar, one=case.ask.form == "named")
    first = next(iter(case.because["reason_for_them"]), None)
    modal = _MODAL.search(case.reading.flat, start, end) if first else None
    if modal and first and modal.start() <= first[0] < end:  # "who might be interested in …"
        start, end, better = modal.end(), end, wording.trouble_alone(own, case.avatar)
    elif first and not start <= first[0] < end:
        start, end = case.reading.sentence_of(first[0])
    else:
        start = end = past_mark(case.reading, end)
        better = f" {better}"
    severity, message = "fault", _REASONS[value]
    if value == "none" and _tells_something(case):
        severity, message = "advice", "I see no reason to meet in what this says of them; make the problem plain."
    yield Remark("reason", severity, start, end, message, better, THREE)


def _tells_something(case: Case) -> bool:
    """Whether the description goes on to what somebody does: a problem may hide in it, so nobody cries wolf."""
    if case.labels["person_specific"] != "specific":
        return False
    told = traits(case.reading, case.ask)["situation"]
    return any(
        len(case.reading.flat[slice(*p)].split()) > 3 and not case.reading.flat.startswith("with ", p[0]) for p in told
    )


_MODAL = re.compile(r"\b(?:who|that) (?=(?:\w+ )?(?:might|may|could|would|needs?|wants?|will|is|are)\b)")


_REFERRAL = re.compile(
    r"\b(?:an? )?refer(?:s|red|ring|rals?|rers?)?\b(?: (?:me|us)\b(?: internally)?)?(?! to (?:section|the attached))"
)


def _word(case: Case) -> Iterator[Remark]:
    if case.labels["vocabulary"] not in ("referral", "both"):
        return
    severity = "advice" if case.legal_term else "fault"
    message = "Asked for a referral, people write a letter of recommendation; “introduction” leaves no question."
    for start, end in case.reading.all(_REFERRAL):
        yield Remark(
            "word", severity, start, end, message, wording.introduction_for(case.reading.text[start:end]), WORD
        )


def _manner(case: Case) -> Iterator[Remark]:
    after = (past_mark(case.reading, case.main[1]),) * 2
    for place in case.because["pressure"][:3]:
        message = "This pushes or pays; people introduce those who did something for them, not those who press."
        yield Remark("pressure", "fault", *place, message, "", WORD)
    if not case.labels["value_received"]:
        message = "Recall first what this person got from you: those who received value are glad to introduce you."
        yield Remark(
            "value", "advice", case.main[0], case.main[0], message, "You told me [what they got from you]. ", WORD
        )
    if not case.labels["easy_next_step"]:
        better = " Just reply with a first name, and I'll write three lines that you can forward."
        message = "Say what exactly the reader should do, so that it takes a minute."
        yield Remark("next step", "advice", *after, message, better, FORWARD)
    if not case.labels["gives_out"]:
        message = "Make it comfortable to say no: an introduction is made freely, by both sides."
        yield Remark("way out", "advice", *after, message, " If nobody comes to mind, that's fine.", OPT_IN)


def _rest(case: Case) -> Iterator[Remark]:
    reading = case.reading
    for place in reading.all(_BLANK)[:5] if reading.may_hold_blanks else ():
        yield Remark(
            "blank", "advice", *place, "A blank is still open here: fill it in before you send this.", "", THREE
        )
    if (count := len(reading.words)) > LONGEST_NOTE:
        message = f"{count} words: a note to forward is read to the end up to {LONGEST_NOTE}."
        yield Remark("length", "advice", 0, len(reading.text), message, "", FORWARD)
    for place in reading.all(_HEDGE)[:2]:
        message = "No need to excuse yourself: people say yes more often than those who ask expect."
        yield Remark("hedge", "note", *place, message, "", REFUSAL)
    if len(pitches := reading.all(_PITCH)) > 1:
        yield Remark(
            "pitch",
            "advice",
            *pitches[0],
            "This sells to the reader; an ask only says whom you want to meet and why.",
            "",
            THREE,
        )
    if other := reading.all(_OTHER_ASK):
        yield Remark(
            "two asks", "advice", *other[0], "Two different asks at once: keep this one for another day.", "", THREE
        )
    if len(reading.text) > LONGEST:
        message = f"I judged the first {LONGEST:,} characters only."
        yield Remark("length", "note", LONGEST, len(reading.text), message, "", FORWARD)
