"""What was noted, in words: the same on a page, at the prompt, and in what is kept of a correction."""

from __future__ import annotations

from whoknows.book.models import Answer, Ask, Call, Step
from whoknows.core.introduction import Heard

STEPS = {
    "named": "{prospect} was named", "agreed": "{prospect} would like to meet",
    "introduced": "you and {prospect} were introduced", "met": "you met {prospect}",
    "client": "{prospect} became a client", "declined": "{prospect} would rather not",
    "lost": "it did not work out with {prospect}", Step.THANKED: "you thanked {introducer} and told them of {prospect}",
}  # fmt: skip
THANKED = {"no": "you thanked them for the plain answer", "testimonial": "you thanked them for the recommendation"}
EXPECTING = {None: "", True: ", expecting a name", False: ", expecting no name"}
PUT_OFF = "put off for a week"


def asked(ask: Ask) -> str:
    return f"you asked {'in writing ' if ask.channel == 'message' else ''}for {ask.avatar}{EXPECTING[ask.guess]}"


def answered(answer: Answer) -> str:
    return f"they {Heard(answer.answer).words}"


def called(call: Call) -> str:
    again = f"you asked once more{f' for {call.avatar}' if call.avatar else ''}"
    what = again if call.again else "you were in touch"
    return f"{what}: {call.note}" if call.note else what


def stepped(step: Step) -> str:
    introduction = step.introduction
    return STEPS[step.step].format(prospect=introduction.prospect, introducer=introduction.introducer)
