import pickle
from dataclasses import replace

import pytest

from tests.events.conftest import a_document
from timeline_app.dating import find_time_expressions
from timeline_app.events import find_mentions
from timeline_app.model.document import DateSource, Evidence, PublicationDate, TextRange
from timeline_app.model.edtf import to_edtf
from timeline_app.model.event import DateBasis, Status
from timeline_app.model.timespan import day_span


def mention(article, word):
    text = article.document.text
    found = [m for m in article.mentions if m.trigger.of(text) == word]
    assert found, f"no mention on {word!r}: {[m.trigger.of(text) for m in article.mentions]}"
    return found[0]


@pytest.mark.parametrize(
    ("sentence", "word", "status"),
    [
        ("France signed a treaty with Spain on 3 May 1990.", "signed", Status.HAPPENED),
        ("The company will open a plant in Ohio in March.", "open", Status.PLANNED),
        ("The city plans to build a bridge in 2030.", "build", Status.PLANNED),
        ("Police claimed on Monday that students had burned the car.", "burned", Status.ALLEGED),
        ("The rebels said the army had shelled the town on Friday.", "shelled", Status.ALLEGED),
        ("The minister denied attacking the village on Monday.", "attacking", Status.DENIED),
        ("If the talks fail, the union may strike in May.", "strike", Status.HYPOTHETICAL),
        ("Reportedly the bank collapsed on Monday.", "collapsed", Status.ALLEGED),
        ("The firm announced on Monday that it had sold the mine.", "sold", Status.HAPPENED),
    ],
)
def test_status(analyse, sentence, word, status):
    assert mention(analyse(sentence), word).status is status


@pytest.mark.parametrize(
    "sentence",
    [
        "The army did not attack the city on Monday.",
        "Nobody attacked the city in 1990.",
        "No soldiers attacked the city in 1990.",
        "The general never attacked the city.",
        "The army failed to attack the city on Monday.",
    ],
)
def test_what_did_not_happen_is_no_mention(analyse, sentence):
    article = analyse(sentence)
    assert all("attack" not in m.trigger.of(article.document.text) for m in article.mentions)


def test_who_says_so(analyse):
    article = analyse("Spain's defence ministry said on Monday that French troops had fired on its ships overnight.")
    fired = mention(article, "fired")
    assert (fired.status, fired.source) == (Status.ALLEGED, "Spain's defence ministry")
    assert {"France", "Spain"} <= set(fired.participants)


def test_those_who_tell_of_their_own_acts_are_believed(analyse):
    article = analyse("The French government said on Monday that French troops had crossed the river on Sunday.")
    assert mention(article, "crossed").status is Status.HAPPENED


@pytest.mark.parametrize(
    ("text", "word", "words"),
    [
        ("In April the paper obtained the letter and published parts of it.", "published", "In April"),
        ("Critics denounced the holding on Sunday of an election in Malta.", "election", "on Sunday"),
        ("Malland won its freedom in a war in the early 1990s.", "war", "the early 1990s"),
        ("Malland won its freedom in a war in the early 1990s.", "won", "the early 1990s"),
        ("At an August 3 briefing, Maria Lund said the boats were safe.", "said", "August 3"),
        ("The ministry said on Saturday that troops had fired on the port overnight.", "fired", "overnight"),
        ("The ministry said on Saturday that troops had fired on the port overnight.", "said", "on Saturday"),
        ("The ferry was launched in 1987 and rebuilt in 1998.", "launched", "in 1987"),
        ("The ferry was launched in 1987 and rebuilt in 1998.", "rebuilt", "in 1998"),
        ("The vote was on Sunday.", "vote", "on Sunday"),
        ("While opening the fair on Monday, the mayor praised the builders.", "praised", "on Monday"),
    ],
)
def test_the_expression_that_dates_it(analyse, text, word, words):
    article = analyse(text)
    found = mention(article, word)
    assert found.basis is DateBasis.EXPRESSION
    assert found.expression is not None
    expression = article.expressions[found.expression]
    assert expression.text in words or words in expression.text


def test_the_running_date_reaches_sentences_without_one(analyse):
    text = "The minister opened the fair on Thursday. She praised the builders."
    praised = mention(analyse(text), "praised")
    assert praised.basis is DateBasis.EXPRESSION


def test_no_date_out_of_thin_air(analyse):
    text = (
        "The minister opened the fair on Thursday.\n\n"
        "The hall had been damaged before a storm. If it rains, it may close."
    )
    article = analyse(text)
    assert mention(article, "damaged").basis is DateBasis.NONE
    assert mention(article, "close").basis is DateBasis.NONE


def test_a_year_in_a_name_is_no_date(analyse):
    article = analyse("Maria Lund opened Robot Fair 2031 on Thursday.")
    opened = mention(article, "opened")
    assert article.expressions[opened.expression].text.endswith("Thursday")


@pytest.mark.parametrize(
    ("text", "word", "title"),
    [
        ("The Lund Bank bought Nordic Steel in 1998.", "bought", "Lund Bank buys Nordic Steel"),
        ("Nordic Steel was bought by the Lund Bank in 1998.", "bought", "Lund Bank buys Nordic Steel"),
        ("The ferry Aurora will enter service in May.", "enter", "Aurora to enter service"),
        ("Peace was restored by the treaty, which ended the war in 1998.", "ended", "Treaty ends war"),
        ("France lost its most recent war with Spain in 2020.", "war", "France's 2020 war with Spain"),
        (
            "The mayor denounced a presidential election in Malta on Sunday.",
            "election",
            "Presidential election in Malta",
        ),
        (
            "Prime Minister Maria Lund held phone conversations with the leaders of France and Spain on Monday.",
            "held",
            "Maria Lund calls leaders of France and Spain",
        ),
        ("Maria Lund resigned from her post in 2001.", "resigned", "Maria Lund resigns from post"),
    ],
)
def test_titles_read_like_headlines(analyse, text, word, title):
    found = mention(analyse(text), word).title
    assert found == title or found.removeprefix("Ferry ") == title


def test_titles_are_short_and_whole(analyse):
    text = (
        "The extraordinarily long-winded association of retired harbour pilots of the northern provinces, which had "
        "met in secret for years, announced on Monday that the celebrated and much repaired lighthouse at the very end "
        "of the old breakwater would at long last be handed over to the local museum of fishery and navigation."
    )
    for found in analyse(text).mentions:
        assert 0 < len(found.title) <= 60
        assert found.title.split()[-1].lower() not in {"which", "that", "the", "of", "and", "to", "at"}


def test_what_is_in_a_quotation_counts_little(analyse):
    article = analyse('"We bought the mine in the north for very little money," said Maria Lund on Monday.')
    assert mention(article, "bought").salience < 0.3


def test_the_excluded_parts_are_not_read(analyse):
    article = analyse("The fair opened on Monday.", title="Fair opens")
    document = article.document
    assert all(
        any(part.contains(m.trigger) for part in (document.title_range, *document.body)) for m in article.mentions
    )


def test_mentions_cross_processes(analyse):
    article = analyse("The fair opened on Monday.")
    assert pickle.loads(pickle.dumps(article.mentions)) == article.mentions


@pytest.mark.parametrize(
    "text",
    [
        " ",
        "Red apples, green pears.",
        "?!?! ... --- \"\" '' “”",
        "Year | Sales\n2019 | 12\n2020 | 14\n" * 20,
        "Am Samstag wurde am 9. September 2023 geschossen. " * 20,
        "the man said that " * 600,
        "war " * 3000,
        "\u202eabc\u0301 \x00\x07 \uff19\u6708 " * 50,
        "Shall we go\nwhere rough winds shake\n\nthe buds of May",
    ],
)
def test_odd_texts_are_read_without_complaint(events_of, text):
    for event in events_of(text):
        assert event.title
        assert event.span is None or to_edtf(event.span)


def test_a_history_is_no_news(analyse):
    text = (
        "On 14 July 1789 a crowd stormed the castle. The king was executed on 21 January 1793. "
        "A general seized power in 1799."
    )
    article = analyse(text, title="The great revolution")
    assert DateBasis.PUBLICATION not in {found.basis for found in article.mentions}


@pytest.mark.parametrize(
    ("text", "word", "title"),
    [
        (
            "Volta Motors opened a plant on Monday. The company sold its mine in 2004.",
            "sold",
            "Volta Motors sells mine",
        ),
        ("Volta Motors opened a plant. VM sold its mine in 2004.", "sold", "VM sells mine"),
        ("Maria Lund, the minister, spoke on Monday. She visited Rome in 2004.", "visited", "Maria Lund visits Rome"),
        ("The king expressed his condolences on Monday.", "expressed", "King expresses condolences"),
        ("Napoleon crowned himself in 1804.", "crowned", "Napoleon crowns himself"),
        ("Parliament is due to debate the law on 3 May 2031.", "debate", "Parliament to debate law"),
        ("A storm killed nine people in Malta on Thursday.", "killed", "Storm kills nine people in Malta"),
        ("He took six months off in 2009.", "took", "Six months taken off"),
    ],
)
def test_pronouns_and_companies_have_their_names(analyse, text, word, title):
    assert mention(analyse(text), word).title == title


def test_acronyms_are_the_names_they_stand_for(analyse):
    article = analyse("Volta Motors opened a plant. VM sold its mine in 2004.")
    assert "Volta Motors" in mention(article, "sold").participants


def test_who_tells_the_rest_does_not_doubt_what_went_before(analyse):
    article = analyse("Press freedom has been shrinking since a coup in July 2016, watchdogs say.")
    assert mention(article, "coup").status is Status.HAPPENED


def test_the_day_of_a_dateline_dates_no_event(parser):
    text = "LONDON, March 14, 2019 (Reuters) - Police detained Karl Moe on Wednesday night, his lawyer said."
    line = Evidence(DateSource.DATELINE, "LONDON, March 14, 2019 (Reuters)", TextRange(0, 32))
    document = replace(a_document(text), published=PublicationDate(day_span(2019, 3, 14), DateSource.DATELINE, (line,)))
    expressions = find_time_expressions(text)
    found = {m.trigger.of(text): m for m in find_mentions(document, expressions, parser)}
    assert expressions[found["detained"].expression].text == "Wednesday night"


@pytest.mark.parametrize(
    ("sentence", "word", "dated"),
    [
        ("The court upheld the victory on 20 November 2018.", "upheld", "20 November 2018"),
        ("The two sides signed the agreement in 1991.", "agreement", "1991"),
    ],
)
def test_a_day_behind_an_object_dates_what_was_done_to_it(analyse, sentence, word, dated):
    article = analyse(sentence)
    found = mention(article, word)
    assert found.expression is not None
    assert article.expressions[found.expression].text == dated
