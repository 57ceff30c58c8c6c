from dataclasses import replace

import pytest

from tests.events.conftest import published_on, with_trigger
from timeline_app.events import assemble
from timeline_app.model.edtf import to_edtf
from timeline_app.model.event import Status

STORY = (
    "Spain's defence ministry said on Saturday that French forces had fired on its ships overnight.\n\n"
    "It said French units opened fire on Spanish sailors in Rota.\n\n"
    "France and Spain fought a war in 1990."
)
TITLE = "Spain says French forces fired on its ships"


def edtf(event):
    return to_edtf(event.span) if event.span else None


def test_headline_lead_and_detail_are_one_event(events_of):
    events = events_of(STORY, TITLE)
    fire = with_trigger(events, f"{TITLE}\n\n{STORY}", "opened")
    passages = {dated.mention.passage for dated in fire.mentions}
    assert len(passages) == 3
    assert edtf(fire) == "2023-09-08/2023-09-09"
    assert (fire.status, fire.source) == (Status.ALLEGED, "Spain's defence ministry")
    assert "overnight" in fire.derivation
    assert fire.merged_because.startswith("merged: ")


def test_without_a_date_of_publication_nothing_is_invented(analyse):
    article = analyse(STORY, TITLE, published=None)
    events = assemble([article], {})
    fire = with_trigger(events, article.document.text, "opened")
    assert fire.span is None
    assert fire.waits_for_publication
    war = with_trigger(events, article.document.text, "war")
    assert edtf(war) == "1990"
    waiting = [event for event in events if event.span is None]
    starts = [event.mentions[0].mention.trigger.start for event in waiting]
    assert starts == sorted(starts)


def test_a_date_of_publication_moves_events_and_keeps_their_ids(analyse):
    article = analyse(STORY, TITLE, published=None)
    before = assemble([article], {})
    after = assemble([article], {"d": published_on((2023, 9, 9))})
    later = assemble([article], {"d": published_on((2023, 9, 16))})
    assert {event.id for event in before} == {event.id for event in after} == {event.id for event in later}
    text = article.document.text
    assert edtf(with_trigger(after, text, "opened")) == "2023-09-08/2023-09-09"
    assert edtf(with_trigger(later, text, "opened")) == "2023-09-15/2023-09-16"
    assert edtf(with_trigger(later, text, "war")) == edtf(with_trigger(after, text, "war")) == "1990"


def test_calls_told_in_three_paragraphs_are_one(events_of):
    text = (
        "On Saturday, Maltese Prime Minister Maria Lund held phone talks with Secretary of State Henry Park and "
        "with the rulers of France and Spain.\n\n"
        "Her office said Lund told Park that the talks were urgent.\n\n"
        "Radio Malta said Lund had similar talks with French President Jean Roche."
    )
    calls = with_trigger(events_of(text), text, "held")
    assert len({dated.mention.passage for dated in calls.mentions}) == 3
    assert calls.status is Status.HAPPENED
    assert edtf(calls) == "2023-09-09"
    assert "Henry Park" in calls.participants


def test_the_vote_is_the_election(events_of):
    text = "Spain condemned the calling on Saturday of a presidential election in Malta. It said the vote was illegal."
    election = with_trigger(events_of(text), text, "election")
    assert [dated.mention.trigger.of(text) for dated in election.mentions] == ["election", "vote"]
    assert election.title == "Presidential election in Malta"


def test_the_same_happening_in_two_articles(analyse):
    one = analyse("The Lund Bank bought Nordic Steel on 3 May 1998.", name="a")
    other = analyse("Nordic Steel was acquired by the Lund Bank in May 1998.", name="b")
    event = with_trigger(assemble([one, other], {}), one.document.text, "bought")
    assert event.documents == ("a", "b")
    assert edtf(event) == "1998-05-03"


def test_two_happenings_of_a_kind_stay_two(events_of):
    text = "The Lund Bank bought Nordic Steel in 1998. The Lund Bank bought Western Glass in 2004."
    events = [event for event in events_of(text) if "buys" in event.title]
    assert [edtf(event) for event in events] == ["1998", "2004"]


def test_different_dates_are_kept_side_by_side(analyse):
    one = analyse("Maria Lund was born in Valletta on 3 May 1950.", name="a")
    other = analyse("Maria Lund was born in Valletta on 5 May 1950.", name="b")
    event = with_trigger(assemble([one, other], {}), one.document.text, "born")
    assert event.documents == ("a", "b")
    assert len(event.conflicts) == 1


def test_statements_of_one_day_stay_apart(events_of):
    text = "Maria Lund said on Monday that the mine was safe. She also said the port would close."
    said = [event for event in events_of(text) if any(d.mention.kind == "say" for d in event.mentions)]
    assert len(said) == 2


def test_a_happening_after_publication_is_a_plan(events_of):
    text = "The fair opens on 3 May 2031."
    assert with_trigger(events_of(text), text, "opens").status is Status.PLANNED


def test_the_order_is_that_of_time(events_of):
    text = "The mine opened in 1998. The port was closed in 1950. The bank failed in 2004."
    spans = [event.span.earliest_start for event in events_of(text) if event.span]
    assert spans == sorted(spans)


def test_derivations_are_one_line(events_of):
    text = "The ferry was launched in 1987. The mayor resigned on Thursday."
    derivations = {event.derivation for event in events_of(text)}
    assert "“in 1987” = 1987" in derivations
    assert "“on Thursday” + published Sat 9 Sep 2023 = Thu 7 Sep 2023" in derivations
    assert not any("\n" in line for line in derivations)


@pytest.mark.parametrize("count", [1, 3])
def test_copies_of_an_article_are_one_story(analyse, count):
    article = analyse("The Lund Bank bought Nordic Steel on 3 May 1998.")
    copies = [
        replace(
            article,
            document=replace(article.document, id=f"d{number}"),
            mentions=tuple(replace(m, document=f"d{number}") for m in article.mentions),
        )
        for number in range(count)
    ]
    bought = [event for event in assemble(copies, {}) if event.title == "Lund Bank buys Nordic Steel"]
    assert len(bought) == 1
    assert len(bought[0].mentions) == count


def test_what_is_planned_is_not_what_has_happened_to_another(events_of):
    text = (
        "The index lost as much as 800 points on 6 October 2008. "
        "The line will close its yard, and 1,800 workers are expected to lose their jobs."
    )
    events = events_of(text, "Markets fall")
    assert with_trigger(events, f"Markets fall\n\n{text}", "lost") is not with_trigger(
        events, f"Markets fall\n\n{text}", "lose"
    )


def test_talks_about_two_things_are_two(events_of):
    text = "Lund talked about the new bridge on Monday. Lund talked about the old ferries on Monday."
    talks = [event for event in events_of(text, "A week in Varn") if "talk" in event.title]
    assert len([event for event in talks if len(event.passages) == 1 and " about " in event.title]) == 2


def test_a_clock_time_is_not_lent_to_other_sentences(events_of):
    text = "The ferry left Varn on Saturday at 10:29 a.m. A crowd watched the departure."
    events = events_of(text)
    assert edtf(with_trigger(events, text, "left")) == "2023-09-09T10:29:00"
    assert edtf(with_trigger(events, text, "watched")) == "2023-09-09"


def test_what_somebody_is_accused_of_is_alleged(events_of):
    text = "Karl Moe was accused of stealing a boat in 1990. Nils Berg was convicted of burning a mill in 1991."
    events = events_of(text)
    assert with_trigger(events, text, "stealing").status is Status.ALLEGED
    assert with_trigger(events, text, "burning").status is Status.HAPPENED


def test_a_year_that_opens_a_sentence_dates_it_whatever_the_parser_takes_it_for(events_of):
    text = "In 44 BC Julius Caesar was murdered. The empire lasted from 27 BC to 476."
    events = events_of(text, published=None)
    assert edtf(with_trigger(events, text, "murdered")) == "-0043"
    assert edtf(with_trigger(events, text, "lasted")) == "-0026/0476"


def test_who_declines_to_comment_does_not_fall(events_of):
    text = "A spokesman declined to comment on Thursday. The crown fell on Thursday."
    events = events_of(text)
    assert with_trigger(events, text, "declined") is not with_trigger(events, text, "fell")


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("The line began to sell coffee on Monday.", "Line begins to sell coffee"),
        ("At the boss' request, the board granted Ana Moss leave on Monday.", "Board grants Ana Moss leave"),
        ("Many buyers had difficulty finishing their orders.", "Many buyers have difficulty finishing orders"),
    ],
)
def test_one_sentence_gives_one_title_once(events_of, text, title):
    assert [event.title for event in events_of(text)].count(title) == 1
