"""What lasts until a day has not happened by that day."""

import pytest


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Judge Renner adjourned the hearing until next Tuesday.", "adjourned"),
        ("The strike was called off until 5 October.", "called"),
        ("The company extended the deadline until 30 September.", "extended"),
    ],
)
def test_what_is_put_off_is_not_dated_by_its_end(analyse, text, word):
    article = analyse(text)
    found = [m for m in article.mentions if m.trigger.of(text) == word]
    assert found
    assert all(m.expression is None for m in found)


def test_what_lasts_is_dated_by_its_end(analyse):
    text = "The siege lasted until 5 October 1990."
    assert any(m.expression is not None for m in analyse(text).mentions)
