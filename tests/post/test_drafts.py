"""A draft opens in the user's own mail program and says what was drafted."""

from __future__ import annotations

from email import message_from_bytes
from email.policy import default
from urllib.parse import parse_qs, unquote, urlsplit

from hypothesis import given
from hypothesis import strategies as st

from whoknows.post.drafts import MAILTO_MOST, eml, mailto

TEXT = "Dear Ada,\n\nwho do you know …?\n\nInes"
plain = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp")), max_size=60)


def test_a_mail_file_holds_who_what_and_that_it_is_unsent() -> None:
    mail = eml(
        to=("Ada Vögel", "ada@berg.example"), sender=("Ines", "ines@rota.example"), subject="Über\nRota", text=TEXT
    )
    read = message_from_bytes(mail, policy=default)
    assert (read["To"], read["From"], read["Subject"]) == (
        "Ada Vögel <ada@berg.example>", "Ines <ines@rota.example>", "Über Rota"
    )  # fmt: skip
    assert read["X-Unsent"] == "1"
    assert read.get_content().replace("\r\n", "\n").rstrip("\n") == TEXT
    assert "Bcc" not in read and "Date" not in read


def test_without_addresses_it_is_a_draft_all_the_same() -> None:
    read = message_from_bytes(eml(to=("Ada", ""), sender=("", ""), subject="", text="Hi"), policy=default)
    assert read["To"] is None and read["From"] is None


def test_an_address_that_no_standard_allows_is_left_for_the_user_to_mend() -> None:
    assert b"o..dd@@x" in eml(to=("Odd", "o..dd@@x"), sender=("", ""), subject="S", text="T")


@given(name=plain, subject=plain, text=plain)
def test_whatever_is_in_a_name_or_subject_no_further_header_comes_of_it(name: str, subject: str, text: str) -> None:
    mail = eml(to=(name, "ada@berg.example"), sender=("", ""), subject=f"{subject}\r\nBcc: x@y.example", text=text)
    read = message_from_bytes(mail, policy=default)
    assert set(read.keys()) <= {
        "To", "Subject", "X-Unsent", "Content-Type", "Content-Transfer-Encoding", "MIME-Version"
    }  # fmt: skip


@given(subject=plain, text=plain)
def test_a_link_says_the_same_and_nothing_more(subject: str, text: str) -> None:
    link = mailto(to="ada+x@berg.example", subject=subject, text=text)
    if not link:
        return
    parts = urlsplit(link)
    assert (parts.scheme, unquote(parts.path)) == ("mailto", "ada+x@berg.example")
    told = parse_qs(parts.query, keep_blank_values=True, separator="&")
    assert told.get("subject", [""]) == [subject]
    assert told.get("body", [""])[0].replace("\r\n", "\n") == text


def test_a_link_that_would_be_cut_is_none() -> None:
    assert mailto(to="ada@berg.example", subject="S", text="x" * MAILTO_MOST) == ""
