"""What Whoknows remembers. Every row belongs to a team; a solo user is a team of one."""

from whoknows.book.models.address import Address, Signature
from whoknows.book.models.alike import Alike
from whoknows.book.models.ask import Answer, Ask, Call
from whoknows.book.models.correction import Correction
from whoknows.book.models.forgotten import Forgotten
from whoknows.book.models.intake import Import, Segment, Tie, ToCome
from whoknows.book.models.introduction import Introduction, Step
from whoknows.book.models.knowing import Acquaintance, DroppedCue
from whoknows.book.models.later import PutOff
from whoknows.book.models.merge import Merge
from whoknows.book.models.month import DaysAway, Month, MonthDay
from whoknows.book.models.network import Card, Kind, Person, ValueMoment
from whoknows.book.models.offer import Offer
from whoknows.book.models.team import Member, OwnAddress, Team

__all__ = [
    "Acquaintance",
    "Address",
    "Alike",
    "Answer",
    "Ask",
    "Call",
    "Card",
    "Correction",
    "DaysAway",
    "DroppedCue",
    "Forgotten",
    "Import",
    "Introduction",
    "Kind",
    "Member",
    "Merge",
    "Month",
    "MonthDay",
    "Offer",
    "OwnAddress",
    "Person",
    "PutOff",
    "Segment",
    "Signature",
    "Step",
    "Team",
    "Tie",
    "ToCome",
    "ValueMoment",
]
