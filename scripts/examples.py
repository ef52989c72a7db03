"""Write docs/examples.md: twenty asks for the invented people of examples.toml, in all four forms.

Run it after a change of wording and read the page aloud: every ask should be one that its sender would send as it is.
"""

from __future__ import annotations

import sys
import tomllib
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from whoknows.core.ask import Asker, Introducer, Moment
from whoknows.core.compose import compose
from whoknows.core.offer import Avatar, Offer, from_dict, from_toml

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "examples.md"
TODAY = date(2026, 11, 21)

Example = tuple[str, Introducer, Offer, Avatar, Asker]


def examples() -> Iterator[Example]:
    """The title, who is asked, for which offer and avatar, and who asks."""
    told = tomllib.loads((ROOT / "scripts" / "examples.toml").read_text(encoding="utf-8"))
    offers = {name: from_dict(offer) for name, offer in told["offers"].items()}
    offers["docs/offer.toml"] = from_toml((ROOT / "docs" / "offer.toml").read_text(encoding="utf-8"))
    for ask in told["asks"]:
        offer = offers[ask["offer"]]
        avatar = offer.avatar(ask.get("avatar", ""))
        yield ask["title"], introducer(ask["introducer"]), offer, avatar, Asker(**ask["asker"])


def introducer(told: Mapping[str, Any]) -> Introducer:
    """The person to ask, from plain values."""
    plain = dict(told)
    moments = (Moment(**plain.pop("told")),) if "told" in plain else ()
    return Introducer(**plain | {"cues": tuple(plain.get("cues", ())), "moments": moments})


def page() -> str:
    """The whole page, in Markdown."""
    head = (
        "# Twenty asks\n\nWritten by `scripts/examples.py` from offers and notes such as a user types "
        "(`scripts/examples.toml`). Everybody here is invented. "
        f"The day is {TODAY:%d %B %Y}.\n"
    )
    return head + "".join(one(number, *example) for number, example in enumerate(examples(), 1))


def one(number: int, title: str, who: Introducer, offer: Offer, avatar: Avatar, asker: Asker) -> str:
    """One ask, in its four forms."""
    ask = compose(who, offer, avatar, asker=asker, today=TODAY)
    forms = {
        "Say": ask.spoken,
        f"Write ({ask.subject})": ask.message,
        "To forward": ask.forwardable,
        "Listening card": ask.listening,
    }
    blocks = "".join(f"\n**{name}**\n\n{quoted(text)}\n" for name, text in forms.items())
    asked = f"{who.name} is asked by {asker.name} ({asker.tone}, {asker.locale})."
    return f"\n## {number}. {title}\n\n{asked}\n{blocks}"


def quoted(text: str) -> str:
    """A text as a Markdown quotation, line for line."""
    return "\n".join(f"> {line}  " if line else ">" for line in text.split("\n"))


def main() -> int:
    text = page()
    PAGE.write_text(text, encoding="utf-8")
    print(f"{text.count('**Say**')} asks written to {PAGE.relative_to(ROOT)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
