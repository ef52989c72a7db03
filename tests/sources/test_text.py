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
        ("cp1250", "Jméno;Příjmení\nJiří;Dvořák\nVěra;Kučerová\n"),
        ("cp1250", "Név;Cég\nSzűcs Győző;Kőműves Kft.\nTóth Ágnes;Fűszer Bt.\n"),
        ("cp1250", "Nume;Firma\nMădălina Bălan;Brutărie\nRăzvan Ţepeluş;Câmpia\n"),
        ("iso8859-2", "Imię;Nazwisko\nŁucja;Świąder\nGrażyna;Wąsik\n"),
        ("cp1254", "Ad;Soyadı\nOğuz;Çelikbaş\nGülşen;Yıldız\nİdil;Şahin\n"),
        ("cp1257", "Vardas;Įmonė\nRūta Žąsinaitė;Kepykla Ąžuolas\nEglė Šiaučiūnė;Vėjas\n"),
        ("cp1256", "الاسم,الشركة\nنورة القحطاني,مخبز الربيع\nسالم الدوسري,نجارة\n"),
        ("koi8-u", "Ім'я;Фірма\nНаталія Їжакевич;Пекарня\nЄвген Ґудзь;Столярня\n"),
        ("cp866", "Имя;Фирма\nПётр Щебетов;Пекарня\n"),
        ("iso8859-7", "Όνομα;Επώνυμο\nΓιώργος;Καλαμαράς\nΆννα;Λαμπρινού\n"),
        ("cp874", "ชื่อ,บริษัท\nสมชาย ใจงาม,ร้านขนมปัง\n"),
        ("euc-jp", "名前,会社,メール\n高宮 花子,桜商店,h@x.example\n"),
        ("iso2022_jp", "名前,会社,メール\n高宮 花子,桜商店,h@x.example\n"),
        ("mac-roman", "Vorname;Nachname\nJürgen;Großmann\nZoë;Bäcker\nRené;Köster\n"),
        ("cp850", "Vorname;Nachname\nJürgen;Großmann\nUte;Bäcker\n"),
        ("cp852", "Imię;Nazwisko\nŁucja;Świąder\nGrażyna;Wąsik\nPaweł;Żółtek\n"),
        ("cp1252", "Nombre;Apellidos\nBegoña;Núñez\nÍñigo;Ibáñez\n"),
        ("cp1252", "Nafn\nÞórður Guðmundsson\nSigríður Æsa Örnólfsdóttir\n"),
        ("cp1252", "Name\nSøren Ågård\nJoão Simões\nHélène Bérard\nNiccolò Però\nJürgen Groß\n"),
    ],
)
def test_bytes_of_old_encodings_are_told_by_the_names_they_make(encoding: str, text: str) -> None:
    assert decoded(text.encode(encoding)) == text


def test_a_stray_line_in_a_file_of_today_is_read_by_itself() -> None:
    assert decoded("王小明\nÖzgür\n".encode() + "Müller\n".encode("cp1252") + "Łucja\n".encode()) == (
        "王小明\nÖzgür\nMüller\nŁucja\n"
    )


def test_a_line_that_could_be_utf_8_too_is_as_its_neighbours() -> None:
    text = "姓名,公司\n王小明,北京砖厂\n叶小梅,石英\n张伟,公司甲\n李娜,木坊\n陈静,茶行\n刘洋,瓷窑\n"
    assert "叶小梅".encode("gb18030").decode()  # by chance
    assert decoded(text.encode("gb18030")) == text


@given(st.binary(max_size=200))
def test_any_bytes_are_text(data: bytes) -> None:
    decoded(data).encode()
