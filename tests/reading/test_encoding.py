import pytest

from timeline_app.reading.encoding import decode

GERMAN = "Der Fluß trat über die Ufer. Später wurde die Straße gesperrt, weil die Brücke nicht mehr sicher war."
FRENCH = "L'événement a commencé à Genève. Les élèves étaient déjà là, et la fête a été très belle."
RUSSIAN = "Президент заявил в субботу, что переговоры начнутся завтра. Министр подтвердил это вечером."
JAPANESE = "東京で土曜日に大きな地震がありました。気象庁によると、津波の心配はありません。"
QUOTED = "“No,” she said – and left. The café closed at nine, as always."


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        *(
            (text, code)
            for text in (GERMAN, FRENCH, RUSSIAN, JAPANESE)
            for code in ("utf-8", "utf-8-sig", "utf-16", "utf-32")
        ),
        *((text, code) for text in (GERMAN, RUSSIAN, JAPANESE) for code in ("utf-16-le", "utf-16-be")),
        (GERMAN, "latin-1"),
        (FRENCH, "cp1252"),
        (QUOTED, "cp1252"),
        (RUSSIAN, "cp1251"),
        (RUSSIAN, "koi8-r"),
        (JAPANESE, "iso2022_jp"),
        (JAPANESE, "shift_jis"),
        (JAPANESE, "euc_jp"),
    ],
)
def test_round_trip(text, encoding):
    text = f"{text}\n\n{text}\n"
    assert decode(text.encode(encoding)) == text


def test_line_ends_become_line_feeds_and_nothing_else_changes():
    assert decode(b"One  two\r\n\tthree\rfour\n") == "One  two\n\tthree\nfour\n"


def test_a_page_says_its_encoding_in_its_head():
    assert "Świat" in decode("<html><head><meta charset='iso-8859-2'></head><body>Świat".encode("iso-8859-2"))


def test_utf_8_with_a_broken_byte_stays_utf_8():
    assert decode(GERMAN.encode() + b"\xff" + GERMAN.encode()) == f"{GERMAN}\ufffd{GERMAN}"


@pytest.mark.parametrize("content", [bytes(range(256)) * 8, b"\x00\x01\x02\x03" * 50, b"text" + b"\x00" * 300])
def test_binary_is_no_text(content):
    assert decode(content) is None
