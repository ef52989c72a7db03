"""What a review says: nine labels, the words each rests on, and remarks."""

from __future__ import annotations

from dataclasses import dataclass, field

Place = tuple[int, int]

LABELS = (
    "is_ask",
    "question_form",
    "person_specific",
    "reason_for_them",
    "vocabulary",
    "value_received",
    "easy_next_step",
    "gives_out",
    "pressure",
)


@dataclass(frozen=True, slots=True)
class Remark:
    """One finding: which component, how bad, where, what is wrong, a better wording and who says so.

    ``severity`` is "fault" (it will earn "I'll let you know"), "advice" or "note". ``text[start:end]`` is the place;
    ``better`` may stand there instead, and is empty where only the writer can know what should.
    """

    component: str
    severity: str
    start: int
    end: int
    message: str
    better: str
    source: str


@dataclass(frozen=True, slots=True)
class Review:
    """The nine labels of one text, the places each rests on, and what to do better."""

    labels: dict[str, str | bool]
    because: dict[str, tuple[Place, ...]] = field(default_factory=dict)
    remarks: tuple[Remark, ...] = ()

    @property
    def ready(self) -> bool:
        """Whether there is no fault."""
        return not any(remark.severity == "fault" for remark in self.remarks)
