"""Bytes to text, and text to what may be shown."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from whoknows.sources.addresses import address
from whoknows.sources.text import decoded, tidy


@pytest.mark.parametrize(
    "written",
    [
        "Ada \x1b[31mBerg",  # a terminal would obey it
        "Ada\x07 Berg\x7f",
        "\u202eAda Berg\u202c",  # what stands after it would be read from right to left
        "\ufeffAda\u00a0Berg\u200b",
        "Ada\r\n Berg\0",
    ],
)
def test_what_prints_nothing_is_left_out(written: str) -> None:
    assert tidy(written).replace("[31m", "") == "Ada Berg"


@pytest.mark.parametrize("written", ["نیک‌نام", "👩‍🌾 Ada", "王小明", "a\u0308"])
def test_what_joins_letters_and_signs_stays(written: str) -> None:
    assert tidy(written) == written


def test_an_address_pasted_with_marks_around_it_is_the_address() -> None:
    assert address("\u202aada@berg.example\u202c\u200b") == "ada@berg.example"
    assert address("a\x1bda@berg.example") == "ada@berg.example"


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("cp1252", "Vorname;Nachname\nJürgen;Großmann\nZoë;Çelik\n"),
        ("cp1252", "ÉÉ;À\nŒuvre de Noël;Mª José\n"),
        ("cp1250", "Imię;Nazwisko\nŁucja;Żak\nPaweł;Wójcik\n"),
        ("cp1251", "Имя;Фамилия;Эл. почта\nПётр;Щебетов;p@x.example\n"),
        ("koi8-r", "Имя;Фамилия;Эл. почта\nПётр;Щебетов;p@x.example\n"),
        ("cp1253", "Όνομα;Επώνυμο\nΓιώργος;Καλαμαράς\nΕλένη;Λαμπρινού\n"),
        ("cp1255", "שם;חברה\nשירה אבוטבול;מאפייה\n"),
        ("gb18030", "姓名,公司,电子邮件\n王小明,公司甲,m@x.example\n张伟,北京砖厂,z@x.example\n"),
        ("big5", "姓名,公司,電子郵件\n王小明,茶行,m@x.example\n陳雅婷,陶器坊,c@x.example\n"),
        ("cp932", "名前,会社,メール\n高宮 花子,桜商店,h@x.example\n"),
        ("cp949", "이름,회사,이메일\n김민준,한지공방,k@x.example\n"),
    ],
)
def test_bytes_of_old_encodings_are_told_by_where_they_stand(encoding: str, text: str) -> None:
    assert decoded(text.encode(encoding)) == text


def test_a_stray_line_in_a_file_of_today_is_read_by_itself() -> None:
    assert decoded("王小明\nÖzgür\n".encode() + "Müller\n".encode("cp1252") + "Łucja\n".encode()) == (
        "王小明\nÖzgür\nMüller\nŁucja\n"
    )


@given(st.binary(max_size=200))
def test_any_bytes_are_text(data: bytes) -> None:
    decoded(data).encode()
