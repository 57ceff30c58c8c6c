import pytest

from tests.evidence.helpers import article
from timeline_app.evidence.knowledge import Fact, FactKind
from timeline_app.evidence.names import Lexicon, surname_of
from timeline_app.evidence.text import read

FACTS = (
    Fact(FactKind.OFFICE, "François Long", ("Frank Long",), "mayor", "Bonn", 0, 10),
    Fact(FactKind.THING, "Long Bridge", (), "body", "", 0),
    Fact(FactKind.THING, "Long Bridge Company", (), "company", "", 5),
    Fact(FactKind.THING, "guilder", ("guilders",), "currency", "", 0),
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Francois Long came.", ["Francois Long"]),
        ("François\nLong came.", ["François\nLong"]),
        ("Mayor Long came.", ["Long"]),
        ("The Long Bridge Company paid in guilders.", ["Long Bridge Company", "guilders"]),
        ("The Long Bridges are long.", ["Long"]),
        ("A longing for guilderland.", []),
    ],
)
def test_finds_the_longest_names(text, expected):
    document = article(text)
    assert [document.text[n.start : n.end] for n in Lexicon(FACTS).find(read(document))] == expected


@pytest.mark.parametrize(
    ("name", "surname"), [("Olaf Scholz", "Scholz"), ("Robert Kennedy Jr", "Kennedy"), ("Charles III", "Charles")]
)
def test_surnames(name, surname):
    assert surname_of(name) == surname
