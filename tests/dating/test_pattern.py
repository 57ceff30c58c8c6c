"""The notation of the rules."""

import re

import pytest

from timeline_app.dating.pattern import Vocabulary

CATEGORIES = {"UNIT": ["day", "week"], "NUMBER": ["one", "two"]}
MACROS = {"COUNT": "INT|NUMBER(~NUMBER){0,2}"}


def piece(pattern):
    vocabulary = Vocabulary(CATEGORIES, MACROS, [pattern])
    return vocabulary, vocabulary.compile(pattern)


def code(vocabulary, text):
    return "".join(vocabulary.codes.get(part, part) for part in re.findall(r"[a-z]+|.", text))


@pytest.mark.parametrize(
    ("pattern", "matching", "other"),
    [
        ("the UNIT", ["the day", "the week"], ["the", "the one", "day"]),
        ("(the )?UNIT", ["the day", "day"], ["the"]),
        ("COUNT~UNIT", ["1 day", "2-week", "one two week"], ["one", "one two one two week"]),
        ("UNIT_,_UNIT", ["day,day", "day , week"], ["day day"]),
        ("INT/INT", ["1/2"], ["1.2", "12"]),
        ("one|two UNIT", ["one", "two day"], ["one day"]),
    ],
)
def test_patterns(pattern, matching, other):
    vocabulary, compiled = piece(pattern)
    for text in matching:
        assert re.fullmatch(compiled.regex, code(vocabulary, text)), text
        assert any(code(vocabulary, text).startswith(start) for start in compiled.starts)
    for text in other:
        assert not re.fullmatch(compiled.regex, code(vocabulary, text)), text


def test_captures_and_extents_are_named():
    vocabulary, compiled = piece("the <n=COUNT u=UNIT>")
    match = re.fullmatch(compiled.regex, code(vocabulary, "the 2 week"))
    assert match.span("extent") == (2, 5)
    assert match["n"] == "2"
    assert match["u"] == vocabulary.codes["week"]


def test_unknown_categories_and_loose_brackets_are_refused():
    with pytest.raises(KeyError):
        piece("the NOTHING")
    with pytest.raises(ValueError, match="unbalanced"):
        piece("the) day")
