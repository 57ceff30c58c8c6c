"""Quoted levels choose years; a level of the past or of nowhere chooses none."""

import pytest

from tests.evidence.helpers import infer, window
from timeline_app.evidence.amounts import conversions
from timeline_app.evidence.knowledge import Fact, FactKind
from timeline_app.evidence.levels import Levels
from timeline_app.model.document import Standing


@pytest.mark.parametrize(
    ("text", "currency", "low", "high"),
    [
        ("It pays 28.4 billion yen ($203 million) for it.", "yen", 135, 145),
        ("It pays 316 pence ($5.01) a share.", "pounds", 0.625, 0.640),
        ("It raises C$264 million (US$225 million).", "Canadian dollars", 1.16, 1.19),
        ("It costs $60 million (€50 million) to build.", "euro", 0.69, 1.01),
        ("It costs 549,000 marks (dlrs 305,000) to build.", "marks", 1.79, 1.81),
        ("It costs #301 million ($473 million).", "pound", 0.634, 0.639),
    ],
)
def test_conversions_give_a_rate_as_far_as_their_digits_say(text, currency, low, high):
    ((start, end, found, least, most),) = conversions(text)
    assert text[start:end].endswith(("million", "5.01", "305,000"))
    assert found == currency
    assert low < least < most < high


@pytest.mark.parametrize("text", ["It costs $5 (five dollars).", "It fell (by 3%).", "5 marks (Jim got 4)", "¥ ($)"])
def test_no_conversion(text):
    assert list(conversions(text)) == []


LEVELS = {
    "The Dow Jones industrial average fell 39.5 points to 2613.7 on Monday, traders said.": "[1987-01-01..1991-12-31]",
    "The Nikkei index closed at 38,500.25 on Tuesday, dealers said.": "[1989-01-01..]",
    "Crude oil rose to $147.10 a barrel on Tuesday, traders said.": "[2008-01-01..2008-12-31]",
    "The bank raised its prime rate to 20.5% on Tuesday, it said.": "[1980-01-01..1981-12-31]",
    "Acme said on Monday it pays 501 million marks ($147 million) for a mill.": "[1985-01-01..1985-12-31]",
}
NO_LEVELS = (
    "The Dow Jones industrial average fell to 1,738.74 on Oct. 19, 1987, and it is higher today.",
    "The Dow fell 2613.73 points on Monday.",
    "Silver rose to $480.10 an ounce on Monday, and nobody knew why.",
)


@pytest.mark.parametrize(("text", "expected"), LEVELS.items())
def test_levels_choose_years_as_likely(text, expected):
    assert window(text) == expected
    assert Standing.LIKELY in {e.standing for e in infer(text).evidence}


@pytest.mark.parametrize("text", NO_LEVELS)
def test_no_level(text):
    assert not any("near" in e.words for e in infer(text).evidence)


def test_a_level_that_no_year_had_says_nothing():
    facts = [
        Fact(FactKind.LEVEL, "Pip", ("Pip",), "10", "20", since=str(year), until=str(year)) for year in (1990, 1991)
    ]
    (series,) = Levels(facts)._series.values()
    assert series.window(25, 26) is None
    assert series.window(15, 16) is not None
