import pytest

from tests.reading.tongues import REPORTS, UNICODE
from timeline_app.reading import encoding

CASES = [
    (language, name, text)
    for language, (names, text) in REPORTS.items()
    for name in (*names.split(), *UNICODE.split())
    if text.encode(name, "ignore").decode(name) == text
]
ENOUGH = 0.96


def right(cases, most):
    heads = [(language, name, text[:most]) for language, name, text in cases]
    wrong = [(language, name) for language, name, head in heads if encoding.decode(head.encode(name)) != head]
    return 1 - len(wrong) / len(cases), wrong


@pytest.mark.parametrize("most", [60, 120, 250, 10_000])
def test_nearly_all_of_a_mixed_set_are_read_right_however_short_they_are(most):
    share, wrong = right(CASES, most)
    assert share >= ENOUGH, wrong


def test_long_texts_are_read_right_in_every_encoding():
    assert right([(language, name, f"{text}\n\n" * 30) for language, name, text in CASES], 10**6) == (1.0, [])


@pytest.mark.parametrize(("language", "name"), [("fr", "cp1252"), ("ru", "koi8_r"), ("ja", "cp932"), ("zh", "gb18030")])
def test_the_encoding_is_told_and_can_be_set_right(language, name):
    text = REPORTS[language][1]
    assert encoding.read(text.encode(name)) == (text, name)
    assert encoding.read(text.encode(name), "utf-8")[0] != text
    assert encoding.read(text.encode(name), name) == (text, name)


def test_one_letter_in_a_long_english_text_is_enough():
    plain = "The harbour bridge will close in spring, the council said on Monday. " * 40
    for name, word in (
        ("cp1252", "café"),
        ("cp1252", "“no”"),
        ("mac_roman", "don’t"),
        ("cp1252", "5 €"),
        ("cp1252", "a bridge—a long one"),
        ("cp1252", "a bridge – long"),
        ("mac_roman", "a bridge—a long one"),
    ):
        assert encoding.decode((plain + word).encode(name)) == plain + word
