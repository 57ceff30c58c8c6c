"""Histories, letters and memos: who "he", "it" and "I" are, what is an event in them, and when it was."""

from __future__ import annotations

import pytest

from tests.events.conftest import a_document
from tests.events.test_titles import title
from timeline_app.events.signature import signer_of
from timeline_app.model.edtf import to_edtf


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Olav Lund was born on 3 May 1811 in Varn.", "born", "Olav Lund is born in Varn"),
        ("The chapel was burned around 1340 and fell into ruin in the 1500s.", "burned", "Chapel is burned"),
        ("The chapel was burned around 1340 and fell into ruin in the 1500s.", "fell", "Chapel falls into ruin"),
        ("Olav Lund was beaten at Varn in 1841 and died on Sundholm in 1850.", "died", "Olav Lund dies on Sundholm"),
        ("Varn was abandoned in May 1807; the next day the Danish entered it.", "entered", "Danish enter Varn"),
        ("The statue was brought back to Bergen in 1870.", "brought", "Statue brought back to Bergen"),
        ("Olav Lund and his sister sold the mill in 1870.", "sold", "Olav Lund and his sister sell mill"),
        ("In 1870 the law made it possible for farmers to vote.", "made", "Law makes it possible for farmers to vote"),
    ],
)
def test_titles_of_a_history(analyse, text, word, expected):
    assert title(analyse(text), word) == expected


def test_an_age_is_no_event(analyse):
    article = analyse("Olav Lund died on 5 May 1821, aged 51.")
    assert [m.title for m in article.mentions] == ["Olav Lund dies"]


def test_what_is_done_during_a_war_does_not_date_the_war(events_of):
    events = events_of("During the Cold War the harbour was closed from May to November 1962.", published=None)
    spans = {event.title: event.span for event in events}
    assert spans["Cold War"] is None
    assert spans["Harbour closed"] is not None


def test_a_time_that_the_parser_takes_for_the_clause_dates_the_verb_behind_it(events_of):
    text = "On 2 May 1804, Olav Lund founded the mill. A year later to the day he won the battle of Varn."
    event = next(event for event in events_of(text, published=None) if "wins" in event.title)
    assert event.span is not None
    assert to_edtf(event.span) == "1805-05-02"


def test_a_war_in_which_something_was_won_is_named_by_whose_it_was(events_of):
    text = "Varnland won independence in a war in 1911, but Estmark took back the coast in 1920."
    events = [event for event in events_of(text) if event.salience >= 0.5]
    assert [event.title for event in events] == ["Varnland's war for independence", "Estmark takes back coast"]


@pytest.mark.parametrize(
    ("end", "signer"),
    [
        ("Sincerely,\nMaria Lund", "Maria Lund"),
        ("Best regards\n\nMaria", "Maria"),
        ("— Maria Lund, Chairwoman", "Maria Lund"),
        ("The ferry will sail again.", ""),
    ],
)
def test_who_signed(end, signer):
    assert signer_of(a_document(f"I sold the ferry on Monday.\n\nThe crew was paid.\n\n{end}")) == signer


def test_i_is_who_signed_a_letter_without_quotation_marks(analyse):
    body = "I sold the ferry on Monday. “I bought the ferry from her on Friday,” said Nils Holm."
    text = f"Dear friends,\n\n{body}\n\nMaria Lund"
    article = analyse(text)
    assert title(article, "sold") == "Maria Lund sells ferry"
    assert "Nils Holm" in title(article, "bought")


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        (
            "Queen Sigrid opened the line in 1854. They blamed the engineer, Tom Reed, who fled. He was arrested.",
            "arrested",
            "Tom Reed arrested",
        ),
        ("Work began under the engineer Poul Lind. He died of fever in 1795.", "died", "Poul Lind dies of fever"),
        ("Anna Dahl met Nils Holm in May. She sold the mill to him.", "sold", "Anna Dahl sells mill"),
        ("Anna Dahl met Nils Holm in May. He bought the mill.", "bought", "Nils Holm buys mill"),
        ("The keeper, Jens Dahl, survived the storm.", "survived", "Jens Dahl survives storm"),
        (
            "German troops occupied the island. They used it as a harbour.",
            "used",
            "German troops use island as harbour",
        ),
        ("Nils Holm bought a ferry in May. It was sold in June.", "sold", "Ferry sold"),
        ("Lund's brother met the mayor. It sold the ferry to the club.", "sold", "Ferry sold to club"),
        ("The Varn Ship Company sold nine ferries. The state bought the company.", "bought", "State buys Varn Ship"),
        ("Anna Dahl spent the summer raising money.", "raising", "Anna Dahl raises money"),
        ("There was a storm in 1830 in which nine sailors drowned.", "drowned", "Nine sailors drown"),
    ],
)
def test_who_does_what_in_a_story(analyse, text, word, expected):
    assert title(analyse(text), word).startswith(expected)


def test_a_noun_that_says_nothing_stays_behind(analyse):
    article = analyse("Maria Lund opened the bridge on Monday. There was a breach. Lund's announcement came late.")
    worth = {m.title: m.salience for m in article.mentions}
    assert worth["Breach"] < 0.2
    assert worth["Maria Lund opens bridge"] >= 0.5


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        ("Lund's announcement that the port was closed upset them.", "announcement", "that port was closed"),
        ("The bank announced a loss for the quarter of $22 million.", "loss", "of $22 million"),
    ],
)
def test_what_was_announced_or_lost(analyse, text, word, expected):
    assert title(analyse(text), word).endswith(expected)


def test_a_time_that_only_says_when_it_starts_is_no_event_of_its_own(analyse):
    article = analyse("The bank asked that the club pay within a week, starting on Saturday.")
    assert "starting" not in [m.trigger.of(article.document.text) for m in article.mentions]


def test_you_will_is_no_order(analyse):
    assert title(analyse("You will find the ferry in the harbour."), "find") == "You will find ferry in harbour"


@pytest.mark.parametrize(
    ("text", "word", "expected"),
    [
        (
            "The suit was settled in 1981 out of court, with the young firm paying $80,000.",
            "settled",
            "Suit settled out of court with young firm paying $80,000",
        ),
        ("The ferry stops when passengers call and offers a free ride.", "offers", "Ferry offers free ride"),
        (
            "Olsson replaces Berg - Lund as No. 1 coal merchant of Sweden.",
            "replaces",
            "Olsson replaces Berg-Lund as No. 1 coal merchant of Sweden",
        ),
    ],
)
def test_what_the_parser_attaches_wrongly(analyse, text, word, expected):
    assert title(analyse(text), word) == expected
