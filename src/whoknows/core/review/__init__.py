"""The reviewer: an ask judged as a careful reader would judge it.

>>> review("Who do you know who runs a bakery in Leeds and can't get flour on time?").ready
True
"""

from .fixing import fix
from .judge import review
from .verdict import LABELS, Remark, Review

__all__ = ["LABELS", "Remark", "Review", "fix", "review"]
