"""Which files a place holds, and how large they are."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path

# What mail programs call drafts, deleted letters and spam, in the languages that they write folders and labels in.
ASIDE = {
    *("draft", "drafts", "trash", "spam", "junk", "deleted items", "deleted messages", "junk e-mail", "junk email"),
    *("entwurf", "entwürfe", "papierkorb", "gelöschte elemente", "gelöschte objekte", "unerwünschte werbung"),
    *("brouillon", "brouillons", "corbeille", "éléments supprimés", "indésirables", "courrier indésirable"),
    *("borrador", "borradores", "papelera", "elementos eliminados", "correo no deseado"),
    *("concept", "concepten", "prullenbak", "verwijderde items", "ongewenste e-mail", "bozza", "bozze", "cestino"),
    *("posta eliminata", "posta indesiderata", "rascunho", "rascunhos", "lixo", "lixeira", "kosz", "wersje robocze"),
    *("utkast", "papperskorgen", "papperskorg", "skräppost", "kladder", "kladde", "papirkurv", "søppelpost"),
    *("luonnokset", "roskakori", "roskaposti", "koncepty", "koš", "черновики", "корзина", "спам"),
    *("taslaklar", "çöp kutusu", "下書き", "ゴミ箱", "迷惑メール"),
}
_NOT_WANTED = ASIDE | {"templates", "unsent messages", "[gmail].drafts", "[gmail].trash", "[gmail].spam"}
_COMPANIONS = (
    *(".msf", "thumbs.db", "desktop.ini", "popstate.dat", "msgfilterrules.dat", "filterlog.html"),
    *("profiles.ini", "installs.ini"),  # of Thunderbird, beside its profiles
    *("archive_browser.html", "user settings.json", "blocked addresses.json", "filters.json"),  # of Google Takeout
    *("table_of_contents", "maildirfolder", "maildirsize", "subscriptions"),  # of Apple Mail, of Maildirs
    *("dovecot-uidlist", "dovecot-uidvalidity", "dovecot-keywords"),
    *("dovecot.index", "dovecot.index.log", "dovecot.index.cache"),
    *(".jpg", ".jpeg", ".png", ".gif", ".webp", ".heic"),  # faces beside the cards
)
_OF_A_PROFILE = ("mail", "imapmail")  # what of a Thunderbird profile holds letters
_BOOK = re.compile(r"(?:abook|history).*\.(?:sqlite|mab)")  # its address books
CONNECTIONS = "connections.csv"


def files(place: Path) -> Iterator[Path]:
    """The files of a place in the order of their names; a file is its own place.

    Left out in a folder: hidden files; the indexes that mail programs keep beside their mail, and what is empty beside
    its own; their settings and pictures, and of a Thunderbird profile all but mail and address books; what they call
    drafts, trash or spam; and the other tables of a LinkedIn export, for only its Connections.csv tells of people by
    name.
    Links to folders are not followed. Handed back themselves are the folders that hold a Maildir's letters, and any
    that may not be looked into.
    """
    if not _is_folder(place):
        yield place
        return
    closed: list[Path] = []
    for folder, below, names in os.walk(place, onerror=lambda error: closed.append(Path(error.filename))):
        here = Path(folder)
        if is_maildir(here):
            below[:] = sorted(name for name in below if name in ("cur", "new") or _is_mail_folder(here / name))
        elif is_letters(here):
            below.clear()
            yield here
        else:
            below[:] = sorted(name for name in below if not (name.startswith(".") or is_unwanted_folder(name)))
            if "prefs.js" in names:
                below[:] = [name for name in below if name.lower() in _OF_A_PROFILE]
                names[:] = filter(_BOOK.fullmatch, names)
            linkedin = any(name.lower() == CONNECTIONS for name in names)
            indexed = {name.removesuffix(".msf") for name in names if name.endswith(".msf")}
            for name in sorted(names):
                if is_wanted(name.lower(), linkedin) and not (name in indexed and not length(here / name)):
                    yield here / name
    yield from closed


def is_maildir(folder: Path) -> bool:
    return (folder / "cur").is_dir() and (folder / "new").is_dir()


def is_letters(folder: Path) -> bool:
    """Whether a folder is one of the two of a Maildir that hold letters."""
    return folder.name in ("cur", "new") and is_maildir(folder.parent)


def in_maildir(file: Path) -> bool:
    return is_letters(file.parent)


def length(path: Path) -> int:
    """The bytes of a file, or of the letters in a Maildir's folder; 0 for anything else."""
    try:
        if path.is_file():
            return path.stat().st_size
        if is_letters(path):
            with os.scandir(path) as letters:
                return sum(one.stat().st_size for one in letters if one.is_file())
    except (OSError, ValueError):
        pass
    return 0


def _is_folder(place: Path) -> bool:
    try:
        return place.is_dir()
    except OSError:
        return False


def is_wanted(name: str, linkedin: bool) -> bool:
    """Whether a file of this name (in lower case) is one to read; ``linkedin``: it stands in a LinkedIn export."""
    if linkedin and name.endswith(".csv"):
        return name == CONNECTIONS
    return not (name.startswith(".") or name.endswith(_COMPANIONS) or name.removesuffix(".mbox") in _NOT_WANTED)


def _is_mail_folder(folder: Path) -> bool:
    return is_maildir(folder) and not is_unwanted_mail_folder(folder.name)


def is_unwanted_mail_folder(name: str) -> bool:
    """Whether a Maildir of this name holds drafts, deleted letters or spam: ".Trash"."""
    return name.lstrip(".").lower() in _NOT_WANTED


def is_set_aside(name: str) -> bool:
    """Whether a letter in a Maildir is deleted (T) or a draft (D), by the marks in its name."""
    marks = name.rpartition(",")[2] if ":2," in name else ""
    return "T" in marks or "D" in marks


def is_unwanted_folder(name: str) -> bool:
    """Thunderbird's Trash.sbd, Apple Mail's Junk.mbox; a folder simply named so may be anybody's."""
    stem, _, suffix = name.lower().rpartition(".")
    return suffix in ("mbox", "sbd") and stem in _NOT_WANTED
