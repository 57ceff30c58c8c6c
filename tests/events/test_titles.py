"""Titles: what was said, who a pronoun is, what was done; never a dangling word."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.events.conftest import a_document
from timeline_app.events import find_mentions
from timeline_app.events.english.inflection import participle
from timeline_app.events.parsing import _undated
from timeline_app.model.event import Mention
from timeline_app.model.timeline import Article


def title(article: Article, word: str) -> str:
    found: list[Mention] = [m for m in article.mentions if m.trigger.of(article.document.text) == word]
    assert found, [m.title for m in article.mentions]
    return found[0].title


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ('"We love the mountains," said Maria Lund.', "said", "Maria Lund: “We love the mountains”"),
        ("Maria Lund said that her firm sold nine ships.", "said", "Maria Lund says her firm sold nine ships"),
        ("Maria Lund said that the firm would sell nine ships.", "said", "Maria Lund says firm will sell nine ships"),
        ("Maria Lund said there were nine ships in Oslo.", "said", "Maria Lund says there were nine ships in Oslo"),
        ("Maria Lund told reporters that the bridge was closed.", "told", "Maria Lund says bridge was closed"),
        ("Maria Lund said the bank had not bought the bridge.", "said", "Maria Lund says bank has not bought bridge"),
    ],
)
def test_a_statement_says_what_was_said(analyse, text, word, expected):
    assert title(analyse(text), word) == expected


def test_a_statement_too_long_for_a_title_says_what_it_is_about(analyse):
    text = (
        "Maria Lund said that all those who had ever bought one of the expensive blue bicycles of her father "
        "would get a full refund for the machine."
    )
    assert title(analyse(text), "said") == "Maria Lund comments on full refund for machine"


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Though it used an old engine, the ferry Aurora won the race.", "used", "Aurora uses old engine"),
        ("The Aurora was sold. Nobody was hurt, the harbour master said. It sank in 1998.", "sank", "Aurora sinks"),
        ("The researchers watched Jupiter. They got a strong signal.", "got", "Researchers get strong signal"),
        ("The ferry sank off Varn on Monday.", "sank", "Ferry sinks off Varn"),
        ("It was Lund, not Berg, who closed the bridge on Monday.", "closed", "Lund closes bridge"),
    ],
)
def test_pronouns_and_actors(analyse, text, word, expected):
    assert title(analyse(text), word) == expected


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("I founded the club in 1990.", "founded", "Club founded"),
        ("I wrote a novel in 1990.", "wrote", "Novel written"),
        ("Volta Motors sold the car for $3 million on Monday.", "sold", "Volta Motors sells car for $3 million"),
        ("Lund flew to Rome to open the bridge on Monday.", "flew", "Lund flies to Rome to open bridge"),
        ("Americans voted on Monday.", "voted", "Americans vote"),
        ("The lawyer pleaded guilty on Monday.", "pleaded", "Lawyer pleads guilty"),
        ("OSLO (Reuters) - Parliament closed the bridge on Monday.", "closed", "Parliament closes bridge"),
    ],
)
def test_what_was_done(analyse, text, word, expected):
    assert title(analyse(text), word) == expected


def test_a_text_of_another_language_has_no_mentions(parser):
    document = replace(a_document("Die Brücke wurde am Montag geschlossen."), language="de")
    assert find_mentions(document, (), parser) == ()


def test_blanks_stand_for_the_place_of_a_report():
    assert _undated("(CNN) Lund sang.") == "      Lund sang."
    assert _undated("Lund – the founder – sang.") == "Lund – the founder – sang."


def test_participles():
    assert [participle(past) for past in ("wrote", "made", "sank")] == ["written", "made", "sunk"]


BODY = "The ferry sank on Saturday, the harbour master said."


@pytest.mark.parametrize(
    ("headline", "word", "expected"),
    [
        ("Ferry sinks off Varn", "sinks", "Ferry sinks off Varn"),
        ("The company buys faster ferries", "buys", "The company buys faster ferries"),
        ("Will Norrline order new ferries for the sound?", "order", None),
        ("Police say that a ferry sank off Varn", "sank", None),
    ],
)
def test_a_short_plain_headline_is_the_title_as_it_stands(analyse, headline, word, expected):
    article = analyse(BODY, headline)
    found = [m.title for m in article.mentions if m.in_title and m.trigger.of(article.document.text) == word]
    assert found == [expected] if expected else headline not in found


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("The line sold its yard in 1990 to pay a debt.", "pay", "Line to pay debt"),
        ("The police used tear gas to clear the square on Monday.", "clear", "Police clear square"),
        ("The mayor asked the crew to leave the harbour on Monday.", "leave", "Crew leaves harbour"),
        ("The line will close two yards on Monday and cut 200 jobs.", "cut", "Line to cut 200 jobs"),
    ],
)
def test_who_does_what_comes_next(analyse, text, word, expected):
    assert title(analyse(text), word) == expected


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Ford said the mine would be sold for twice the price.", "sold", "Mine to be sold for twice the price"),
        ("Karl Moe said that he will still be the chairman.", "said", "Karl Moe says he will still be chairman"),
        ("Karl Moe said the ferry still belonged to Spain.", "said", "Karl Moe says ferry still belonged to Spain"),
        ("The fare will be available as a free update on 3 May 2030.", "update", "Fare to be available as free update"),
        (
            "The minister signed the new nuclear deal between the many small countries of the eastern sea in Valletta.",
            "signed",
            "Minister signs nuclear deal between countries of eastern sea",
        ),
    ],
)
def test_what_would_be_another_thing_without_its_word_keeps_it(analyse, text, word, expected):
    assert title(analyse(text), word) == expected
