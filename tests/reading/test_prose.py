import pytest

from tests.reading.texts import ARTICLE, TEASERS
from timeline_app.reading import plain_text
from timeline_app.reading.prose import article_blocks

MENU = ("Home", "World", "Sport", "Weather", "Sign in", "Subscribe", "Contact")


def keep(*lines):
    draft = plain_text.read("\n\n".join(lines))
    return article_blocks(draft.text, draft.blocks)


def test_nothing_is_cut_from_a_clean_text():
    assert all(keep(*ARTICLE))


def test_menu_and_teasers_are_left_out():
    lines = (*MENU, *ARTICLE, *TEASERS)
    assert keep(*lines) == [line in ARTICLE for line in lines]


@pytest.mark.parametrize("lines", [("Word",), ("One", "two"), ("1", "2", "3"), ("©",), ("日本",), ("...", "???")])
def test_at_least_one_block_is_kept_of_whatever(lines):
    assert any(keep(*lines))


def test_no_block_no_answer():
    assert article_blocks("", ()) == []


def test_in_a_very_long_text_only_the_ends_are_judged():
    found = keep(*MENU, *(f"{line} {number}." for number in range(900) for line in ARTICLE), *TEASERS)
    assert found[: len(MENU)] == [False] * len(MENU)
    assert all(found[100:-100])
