"""Encoded words."""

from __future__ import annotations

from email.header import Header, decode_header, make_header

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from whoknows.sources.words import plain


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("plain words", "plain words"),
        ("=?utf-8?q?Gr=C3=B6=C3=9Fe?=", "Größe"),
        ("=?UTF-8?B?R3LDtsOfZQ==?=", "Größe"),
        ("=?UTF-8?B?R3LDtsOfZQ?=", "Größe"),
        ("=?iso-8859-1?q?Gr=F6=DFe_one?= two", "Größe one two"),
        ("=?iso-8859-1*de?q?Gr=F6=DFe?=", "Größe"),
        ("=?utf-8?q?a?= =?utf-8?q?b?=\n =?utf-8?q?c?=", "abc"),
        ("=?utf-8?q?Gr=C3?= =?utf-8?q?=B6=C3=9Fe?=", "Größe"),
        ("=?utf-8?q?a?= and =?utf-8?q?b?=", "a and b"),
        ("=?no-such-set?q?Gr=C3=B6=C3=9Fe?=", "Größe"),
        ("=?utf-8?q?Gr=F6=DFe?=", "Größe"),
        ("=?utf-8?q?Gr=C3=B6=C3=9Fe with blanks?=", "Größe with blanks"),
        ("=?koi8-r?B?8NLJ18XU?=", "Привет"),
        ("=?utf-8?x?abc?=", "=?utf-8?x?abc?="),
        ("=?utf-8?q?cut", "=?utf-8?q?cut"),
        ("UTF-8'de'Gr%C3%B6%C3%9Fe", "Größe"),
        ("O'Neill's 100%", "O'Neill's 100%"),
        ("one\n two", "one two"),
    ],
)
def test_a_value_is_decoded(written: str, said: str) -> None:
    assert plain(written) == said


@settings(max_examples=200, deadline=None)
@given(
    text=st.text(
        st.characters(codec="utf-8", exclude_categories=["Cc", "Cf", "Zl", "Zp", "Zs"]), min_size=1, max_size=80
    ),
    charset=st.sampled_from(["utf-8", "iso-8859-1"]),
)
def test_what_the_standard_library_encodes_is_read_as_it_reads_it(text: str, charset: str) -> None:
    written = Header(text.encode(charset, "ignore").decode(charset), charset).encode()
    assert plain(written) == " ".join(str(make_header(decode_header(written))).split())
