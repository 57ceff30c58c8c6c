"""Examples grouped by what they show, and beside them what must not be believed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.evidence.helpers import article, infer, window
from timeline_app.dating import find_time_expressions
from timeline_app.evidence import infer_publication
from timeline_app.model.document import DateSource, Standing
from timeline_app.model.edtf import from_edtf, to_edtf

IN_OFFICE = {
    "German Chancellor Olaf Scholz said on Monday that talks would go on.": "[2021-12-08..2025-05-06]",
    "Olaf Scholz, the German chancellor, said on Monday that talks would go on.": "[2021-12-08..2025-05-06]",
    "US Secretary of State Antony Blinken arrived on Tuesday.": "[2021-01-26..2025-01-20]",
    "Iranian President Ebrahim Raisi said on Monday he would not go.": "[2021-08-03..2024-05-19]",
    "Nicolas Sarkozy, president of France, said on Monday he would go.": "[2007-05-16..2012-05-15]",
    "Prime Minister Thatcher said yesterday she would stay.": "[1979-05-04..1990-11-28]",
    "Federal Reserve Chairman Alan Greenspan said yesterday rates would rise.": "[1987-08-11..2006-02-01]",
    "Apple CEO Steve Jobs said on Monday it was ready.": "[1997-09-16..2011-08-24]",
    "Pope Benedict XVI said on Sunday that he prayed.": "[2005-04-19..2013-02-28]",
    "The Clinton administration said yesterday it would wait.": "[1993-01-20..2001-01-20]",
    "Labour Prime Minister Tony Blair said on Monday he would stay.": "[1997-05-02..2007-06-27]",
    "Labour leader Neil Kinnock said on Monday he would stay.": "[1983-10-02..1992-07-18]",
    "Sen. Sam Nunn of Georgia said on Monday he would stay.": "[1985-01-01..1997-12-31]",
    "White House Chief of Staff John H. Sununu said on Monday he would stay.": "[1989-01-20..1991-12-15]",
    "Presidents Jacques Chirac of France and Boris Yeltsin of Russia met on Friday.": "[1995-05-17..1999-12-31]",
    "GM chairman Roger Smith said on Monday that General Motors would grow.": "[1981-01-01..1990-07-31]",
    "UN Secretary-General Kofi Annan said on Friday he would travel.": "[1997-01-01..2007-01-01]",
}
NOT_IN_OFFICE = {
    "Former US President Ronald Reagan said on Monday he was well.": "[1989-01-20..2004-06-05]",
    "Then-President Jacques Chirac said he would wait.": "[1995-05-17..]",
    "The late Israeli Prime Minister Yitzhak Rabin is remembered on Sunday.": "[1995-11-04..]",
    "The visit came after President Nixon went to China, officials said on Monday.": "[1969-01-20..]",
    "Olaf Scholz spoke on Monday.": None,
    "Chairman Roger Smith of the chess club spoke on Monday.": None,
    "Chancellor Palpatine spoke on Monday.": None,
    "The president of the chess club, Anna Ford, spoke on Monday.": None,
}
THINGS = {
    "Analysts at Shearson Lehman Hutton said yesterday the market would fall.": "[1983-05-02..1991-02-27]",
    "The Soviet Union said on Monday that it would withdraw.": "[1979-01-01..1991-12-26]",
    "After the collapse of the Soviet Union the village emptied.": "[1991-12-26..]",
    "Towns of the former Yugoslavia and the former Soviet Union took part.": "[1991-12-26..]",
    "She paid with bitcoin and went home.": "[2008-10-31..]",
    "Lehman Brothers collapsed and the street emptied.": "[2008-09-15..]",
}
LIVING_NAMES = {
    "Officials said on Friday that the Quaker State 400 will go ahead.": None,
    "Corus said on Friday it will cut 200 jobs at Global News.": None,
    "The Ministry of Posts and Telecommunications of Cambodia said on Friday that it opened.": None,
    "Officials said on Friday that talks on Third World debt will go on.": None,
    "Officials said on Friday that the sanctions on Serbia-Montenegro will stay.": "[1992-04-01..]",
    "The Department of Energy said on Friday that North Sea oil output rose.": "[1973-01-01..]",
    "Officials said on Friday that drones were shot down, RIA Novosti reported.": None,
    "Sovran said on Friday it agreed to buy 40 stores.": None,
    "The Atomic Energy Commission of India said on Friday that it will build.": None,
    "Ceylon tea rose on Friday, the board said.": None,
    "The bank, formerly known as Sovran Financial, said on Friday that it will grow.": "[1982-01-01..]",
}
COUNTED = {
    "Clint Eastwood, 89, said on Monday he was not tired.": "[2019-05-31..2020-05-30]",
    "The 89-year-old Clint Eastwood said on Monday he was not tired.": "[2019-05-31..2020-05-30]",
    "Berlin marked the 20th anniversary of the fall of the Berlin Wall on Monday.": "[2008-10-05..2010-10-04]",
    "The 96th Academy Awards will be held next month.": "[2023-01-01..2025-12-31]",
}
OWN_DATES = {
    "The bridge was opened on 3 May 2004. It was closed in 2006.": "[2006-01-01..]",
    "The bridge will be opened in June 2030, the mayor said.": "[..2030-06-30]",
    "Since 1998 it has stood.": "[1998-01-01..]",
    "The 1990 budget is long.": None,
}
_EXAMPLES = IN_OFFICE | NOT_IN_OFFICE | THINGS | LIVING_NAMES | COUNTED | OWN_DATES


@pytest.mark.parametrize(("text", "expected"), _EXAMPLES.items())
def test_window(text, expected):
    assert window(text) == expected


def test_all_holders_together_narrow_the_window():
    text = (
        "Armenian Prime Minister Nikol Pashinyan spoke on Saturday with German Chancellor Olaf Scholz and with "
        "Iranian President Ebrahim Raisi, officials said on Saturday."
    )
    found = infer(text)
    assert to_edtf(found.span) == "[2021-12-08..2024-05-19]"
    assert found.source is DateSource.INFERRED
    assert found.weekdays == {5}


def test_evidence_has_words_range_and_its_own_window():
    document = article("German Chancellor Olaf Scholz said on Monday that talks would go on.")
    (found,) = infer_publication(document, find_time_expressions(document.text)).evidence
    assert found.words == "Olaf Scholz, chancellor (Germany): in office 8 Dec 2021 – 6 May 2025"
    assert found.range.of(document.text) == "Chancellor Olaf Scholz"
    assert to_edtf(found.window) == "[2021-12-08..2025-05-06]"
    assert found.standing is Standing.USED


def test_a_teaser_is_not_the_article():
    teaser = "President Donald Trump signed the bill on Tuesday, 1 July 2025."
    assert window("The river rose on Monday, and the mayor closed the road.", teaser=teaser) is None


def test_nothing_known_is_unknown():
    found = infer("The river rose. The mayor closed the road.")
    assert (found.span, found.source, found.evidence, found.contradicted) == (None, DateSource.UNKNOWN, (), False)


def test_contradiction_gives_no_window_but_is_told():
    found = infer("German Chancellor Olaf Scholz said on Monday that US President Ronald Reagan will visit on Tuesday.")
    assert found.span is None
    assert found.contradicted
    assert {e.standing for e in found.evidence} == {Standing.CONFLICT}
    assert len(found.evidence) == 2


def test_history_is_not_dated_by_those_it_names():
    text = (
        "In January 1983 the talks stalled. On 8 March 1983 President Ronald Reagan spoke in Florida. On 23 March 1983 "
        "he announced a shield. On 1 September 1983 an airliner was shot down. On 2 November 1983 the exercise began. "
        "On 11 November 1983 it ended. Soviet leader Yuri Andropov was ill. Chancellor Helmut Kohl waited."
    )
    assert window(text) == "[1983-11-11..]"


def test_a_history_of_1914_may_be_of_any_later_day():
    text = (
        "On 28 June 1914 the archduke was shot. Austria declared war on 28 July 1914. Germany declared war on 1 August "
        "1914 and on 3 August 1914. Britain followed on 4 August 1914. Japan joined on 23 August 1914."
    )
    assert window(text) == "[1914-08-23..]"


def test_a_novel_has_no_news():
    text = '"I saw him yesterday," said Anna, "and he will leave on Monday." She was born in 1840, and he died in 1852.'
    assert window(text) == "[1852-01-01..]"


def test_a_speech_that_names_the_dead():
    text = 'Caesar did not look back. Today President Trump says to me: "President Reagan was the greatest of all."'
    assert window(text) == "[2017-01-20..]"


def test_a_memoir_names_what_is_gone():
    text = "I worked at Salomon Brothers in 1987. My boss knew me well, and I left in 1991. It is all gone today."
    assert window(text) == "[1991-01-01..]"


def test_the_late_is_dead():
    text = "The late Prime Minister Margaret Thatcher would agree, the minister said today."
    assert window(text) == "[2013-04-08..]"


def test_history_that_names_officials_is_history():
    text = (
        "In November 1983 the alliance held an exercise. Soviet leader Yuri Andropov, officials said, feared it. "
        "In September 1983 an airliner had been shot down. In March 1983 President Ronald Reagan had spoken of it. In "
        "June 1982 he was in London. The files were opened in May 2015."
    )
    assert window(text) == "[2015-05-01..]"


def test_freshness_is_marked_as_likely():
    found = infer("The company said on Tuesday that sales rose. It bought a mill in March 1998.")
    assert to_edtf(found.span) == "[1998-03-01..2001-12-31]"
    assert [e.standing for e in found.evidence] == [Standing.USED, Standing.LIKELY]


def test_a_weekday_with_its_date_chooses_among_the_years():
    text = (
        "Chancellor Angela Merkel said on Monday that she would come on Saturday, September 9, with President Macron."
    )
    assert window(text) == "[2017-05-14..2018-03-27]"


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("The mayor resigned on Saturday. She told the council on Saturday night.", {5}),
        ("The mayor resigned on Sunday.", {6, 0}),
        ("The mayor resigned on Sunday. The council met on Monday.", set()),
        ("The mayor resigned on Sunday, 3 May. Next Monday the council meets.", set()),
        ("The mayor resigned.", set()),
    ],
)
def test_likely_weekdays(text, days):
    assert infer(text).weekdays == days


NEWS = {  # published, text: those it names from history pull no side
    "2022-07-08": (
        "Shinzo Abe, Japan's longest-serving prime minister, was shot dead on Friday. Prime Minister Fumio Kishida "
        "called it barbaric."
    ),
    "1999-06-10": (
        "NATO Secretary-General Javier Solana halted the bombing on Thursday. President Slobodan Milosevic pulled out. "
        "Secretary of State Madeleine Albright and German Foreign Minister Joschka Fischer were in Cologne."
    ),
    "2014-08-12": (
        "Forty years after President Richard Nixon resigned, President Obama said on Tuesday that the tapes "
        "matter. President Nixon had recorded them himself. The library opened in 1990."
    ),
    "2021-08-16": (
        "Taliban fighters entered Kabul on Sunday. President Ashraf Ghani fled. The Soviet Union withdrew in "
        "1989. President Joe Biden said on Monday he stood by his decision."
    ),
    "2018-05-02": (
        "As President John F. Kennedy said, ask not what your country can do for you. The mayor opened the "
        "school on Wednesday and quoted President Lincoln, too."
    ),
    "2019-05-05": (
        "Konrad Adenauer was chancellor of West Germany from 1949 to 1963. His house is open to visitors "
        "today. French President Charles de Gaulle stayed there once."
    ),
    "2023-11-30": (
        "Henry Kissinger, who was secretary of state under President Richard Nixon and President Gerald Ford, "
        "died on Wednesday, aged 100. Secretary of State Antony Blinken said he had asked for his advice a "
        "month ago."
    ),
    "2018-10-15": (
        "The department store filed for bankruptcy on Monday. It opened its doors in 1925, and merged in 2005."
    ),
    "2009-01-10": (
        "President-elect Barack Obama said on Saturday that his plan would save jobs. Treasury Secretary "
        "Henry Paulson has spent half of the money."
    ),
    "2022-09-09": (
        "Queen Elizabeth II died on Thursday. Prime Minister Liz Truss, whom she appointed on Tuesday, said "
        "Britain was devastated. Winston Churchill was her first prime minister."
    ),
    "1962-10-29": (
        "President Kennedy welcomed the decision of Soviet Premier Nikita Khrushchev on Sunday. Prime "
        "Minister Harold Macmillan was told."
    ),
}


@pytest.mark.parametrize(("published", "text"), NEWS.items())
def test_the_window_holds_the_true_day(published, text):
    span = infer(text).span
    true = from_edtf(published).earliest_start
    assert span is not None
    assert span.earliest_start is None or span.earliest_start <= true
    assert span.latest_end is None or true < span.latest_end


def test_facts_never_make_an_exact_day():
    assert infer("Apple unveils iPod nano on Monday and drops the iPod mini.").reference is None


@given(st.text(max_size=300))
def test_any_text_is_read(text):
    document = article(text or "x")
    infer_publication(document, find_time_expressions(document.text))


@pytest.mark.shared
def test_the_seed(seed):
    from timeline_app.reading import read_documents

    (document,) = read_documents(seed)
    found = infer_publication(document, find_time_expressions(document.text))
    assert to_edtf(found.span) == "[2021-12-08..2024-05-19]"
    assert found.weekdays == {5}
    assert not any("Trump" in e.words for e in found.evidence)


def test_who_is_quoted_speaks_now_of_whatever_year():
    now = "It was $3 million in 1988, according to a clerk of U.S. Trade Representative Carla Hills. Officials said so."
    then = "In 1990 U.S. Trade Representative Carla Hills signed it, officials said. They were glad on Monday."
    assert window(now) == "[1989-02-06..1993-01-20]"
    assert not (window(then) or "").endswith("1993-01-20]")


def test_a_period_is_compared_with_the_one_after_it():
    text = "Acme expects to report a gain for the third quarter. In the 1988 third quarter, it lost money."
    assert window(text) == "[1988-07-01..1991-12-31]"
