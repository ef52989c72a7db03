"""What the fields of a letter say."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from whoknows.core.record import Letter, Party
from whoknows.sources.headers import fields, letter
from whoknows.sources.unfit import Unfit

LATEST = datetime(2025, 1, 1, tzinfo=UTC)
PLAIN = "From: Ada <ada@vogel.example>\nTo: ole@berg.example\nDate: Thu, 4 Jan 2024 09:00:00 +0100\n"
NINE = datetime(2024, 1, 4, 8, tzinfo=UTC)


def one(block: str | bytes, envelope: str = "") -> Letter:
    data = block if isinstance(block, bytes) else block.encode()
    found = letter(data, fields(data), latest=LATEST, envelope=envelope)
    assert found is not None
    return found


def test_a_plain_letter_says_who_wrote_to_whom_and_when() -> None:
    assert one(PLAIN) == Letter(NINE, Party("ada@vogel.example", "Ada"), (Party("ole@berg.example"),))


def test_field_names_are_read_in_any_case_and_with_a_blank_before_the_colon() -> None:
    assert one(PLAIN.replace("From:", "FROM :").replace("Date", "date")) == one(PLAIN)


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n"])
def test_lines_end_in_any_way(end: str) -> None:
    assert one(PLAIN.replace("\n", end)) == one(PLAIN)


def test_folded_fields_are_whole() -> None:
    found = one(PLAIN + "Subject: The\n\tharbour\n  plan\nCc: a@x.example,\n b@x.example\n")
    assert found.subject == "The harbour plan"
    assert [party.address for party in found.cc] == ["a@x.example", "b@x.example"]


def test_the_first_sender_with_an_address_holds() -> None:
    assert one("From: Nobody\nFrom: second@x.example\n" + PLAIN).sender.address == "second@x.example"
    assert one(PLAIN.replace("From: Ada <ada@vogel.example>", "From: Ada\nSender: s@x.example")).sender == Party(
        "s@x.example"
    )


def test_all_of_several_to_fields_are_recipients() -> None:
    assert len(one(PLAIN + "To: third@x.example\n").to) == 2


def test_blind_copies_are_recipients() -> None:
    assert [party.address for party in one(PLAIN + "Bcc: x@x.example\n").recipients] == [
        "ole@berg.example",
        "x@x.example",
    ]


@pytest.mark.parametrize("encoding", ["utf-8", "latin-1", "cp1252"])
def test_raw_bytes_in_any_usual_encoding_are_letters(encoding: str) -> None:
    found = one((PLAIN.replace("Ada <", "Ada Vögel <") + "Subject: Größe\n").encode(encoding))
    assert (found.sender.name, found.subject) == ("Ada Vögel", "Größe")


@pytest.mark.parametrize("kind", ["text/plain; charset=koi8-r", "text/plain", "multipart/mixed; boundary=x"])
def test_raw_bytes_are_in_the_letters_own_character_set_or_the_likeliest(kind: str) -> None:
    block = f"Content-Type: {kind}\nSubject: Смета\n" + PLAIN.replace("Ada <", "Пётр Щебетов <")
    found = one(block.encode("koi8-r"))
    assert (found.sender.name, found.subject) == ("Пётр Щебетов", "Смета")


def test_raw_bytes_that_are_not_in_the_character_set_named_are_in_the_likeliest() -> None:
    block = "Content-Type: text/plain; charset=gb2312\nSubject: 王小明\n" + PLAIN.replace("Ada <", "张鎏焜 <")
    assert one(block.encode("gb18030")).sender.name == "张鎏焜"  # its last sign gb2312 has not


def test_two_encodings_in_one_letter_are_each_read() -> None:
    found = one(PLAIN.encode() + "Subject: Größe\n".encode("latin-1") + "Cc: Zoë <z@x.example>\n".encode())
    assert (found.subject, found.cc[0].name) == ("Größe", "Zoë")


class TestItsDate:
    def test_is_that_of_the_relay_where_there_is_none(self) -> None:
        block = "From: a@x.example\nReceived: from b by c; Thu, 4 Jan 2024 09:00:00 +0100 (CET)\n"
        assert one(block).at == NINE

    def test_is_that_of_the_envelope_at_last(self) -> None:
        assert one("From: a@x.example\n", "From a@x.example Thu Jan  4 08:00:00 2024").at == NINE
        assert one("From: a@x.example\n", "From 17@xxx Thu Jan 04 09:00:00 +0100 2024").at == NINE

    @pytest.mark.parametrize("wrong", ["Thu, 4 Jan 2035 09:00:00 +0100", "Thu, 1 Jan 1970 00:00:00 GMT", "soon", ""])
    def test_is_not_believed_in_the_future_or_before_mail(self, wrong: str) -> None:
        block = PLAIN.replace("Thu, 4 Jan 2024 09:00:00 +0100", wrong)
        assert one(block + "Received: by c; Thu, 4 Jan 2024 09:00:00 +0100\n").at == NINE
        with pytest.raises(Unfit, match="no date"):
            one(block)


class TestItsThread:
    OWN = PLAIN + "Message-ID: <own@x>\n"

    def test_is_its_own_id_where_it_answers_nothing(self) -> None:
        assert (one(self.OWN).message_id, one(self.OWN).thread) == ("own@x", "own@x")

    def test_begins_with_the_first_reference(self) -> None:
        assert one(self.OWN + "References: <root@x>\n <mid@x>\nIn-Reply-To: <mid@x>\n").thread == "root@x"

    def test_is_what_it_answers_without_references(self) -> None:
        assert one(self.OWN + "In-Reply-To: Your message of Monday <mid@x>\n").thread == "mid@x"

    def test_is_never_the_prose_of_old_mailers(self) -> None:
        assert one(self.OWN + "In-Reply-To: Your message of Monday\n").thread == "own@x"


class TestAnAutomaticLetter:
    @pytest.mark.parametrize(
        "field",
        [
            "List-Id: Sailors <sail.x.example>",
            "List-Unsubscribe: <mailto:off@x.example>",
            "List-Post: NO",
            "Precedence: Bulk",
            "Precedence: list",
            "Precedence: junk",
            "Auto-Submitted: auto-replied",
            "X-Auto-Response-Suppress: All",
            "X-Autoreply: yes",
            "Feedback-ID: 1:2:3",
            "X-Mailing-List: sail@x.example",
            "Content-Type: multipart/report; report-type=delivery-status",
            "Content-Type: text/calendar; method=REPLY",
            "Return-Path: <>",
            "Return-Path: < >",
        ],
    )
    def test_is_given_away_by(self, field: str) -> None:
        assert one(PLAIN + field + "\n").automatic

    @pytest.mark.parametrize(
        "field",
        ["Auto-Submitted: no", "Precedence: normal", "Return-Path: <a@x.example>", "Content-Type: text/plain", ""],
    )
    def test_is_not_given_away_by(self, field: str) -> None:
        assert not one(PLAIN + field + "\n").automatic


@pytest.mark.parametrize(
    "field",
    [
        "X-Gmail-Labels: Inbox,Spam",
        "X-Gmail-Labels: Trash",
        "X-Gmail-Labels: =?UTF-8?Q?Entw=C3=BCrfe?=",
        "X-Gmail-Labels: Important,Lixeira",
        "X-Gmail-Labels: =?UTF-8?B?0KHQv9Cw0Lw=?=",
        "X-Gmail-Labels: Chat",
        "X-Gmail-Labels: Drafts,Important",
        "X-Mozilla-Status: 0009",
        "X-Mozilla-Draft-Info: internal/draft; vcard=0",
    ],
)
def test_a_draft_a_deleted_letter_spam_and_a_chat_are_no_letters(field: str) -> None:
    block = (PLAIN + field + "\n").encode()
    assert letter(block, fields(block), latest=LATEST) is None


@pytest.mark.parametrize("field", ["X-Gmail-Labels: Inbox,Trashy novels", "X-Mozilla-Status: 0001"])
def test_a_kept_letter_is_a_letter(field: str) -> None:
    assert one(PLAIN + field + "\n") == one(PLAIN)


def test_a_letter_without_a_sender_is_unfit() -> None:
    with pytest.raises(Unfit, match="no From field"):
        one("To: a@x.example\nDate: Thu, 4 Jan 2024 09:00:00 +0100\n")
    with pytest.raises(Unfit, match="no address"):
        one(PLAIN.replace(" <ada@vogel.example>", ""))
