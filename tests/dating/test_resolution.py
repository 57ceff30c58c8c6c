"""What expressions mean under a reference, under another one, and under none."""

import pickle
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.dating.examples import POSITIVE
from timeline_app.dating import find_time_expressions, resolve_all, tag
from timeline_app.model.edtf import to_edtf
from timeline_app.model.event import Reference
from timeline_app.model.instant import Civil, civil_from_days
from timeline_app.model.timespan import Precision

SATURDAY = Civil(2023, 9, 9)
EVERYTHING = " ".join(row[0] for rows in POSITIVE.values() for row in rows)
EXPRESSIONS = find_time_expressions(EVERYTHING)


def only(text, reference):
    expressions = find_time_expressions(text)
    assert len(expressions) == 1
    return resolve_all(expressions, reference)[0]


def edtfs(text, reference):
    return [r.span and to_edtf(r.span) for r in resolve_all(find_time_expressions(text), reference)]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("on Saturday", "XXXX-WXX-6"),
        ("yesterday", "XXXX-XX-XX"),
        ("last week", "XXXX-WXX"),
        ("last month", "XXXX-XX"),
        ("last year", "XXXX"),
        ("on March 3", "XXXX-03-03"),
        ("in March", "XXXX-03"),
        ("last summer", "XXXX-SU"),
        ("in the third quarter", "XXXX-Q3"),
        ("over the weekend", "XXXX-WXX-WE"),
        ("at Christmas", "XXXX-12-25"),
        ("overnight", "XXXX-XX-XXTNI"),
        ("Friday night", "XXXX-WXX-5TNI"),
        ("at 10 a.m.", "XXXX-XX-XXT10:00"),
    ],
)
def test_without_a_reference_the_text_alone_speaks(text, value):
    found = only(text, None)
    assert found.value == value
    assert found.span is None
    assert len(found.steps) == 1


def test_absolute_dates_need_no_reference():
    assert only("in March 1953", None).value == "1953-03"
    assert to_edtf(only("in March 1953", None).span) == "1953-03"


def test_a_corrected_reference_moves_everything_at_once():
    expressions = find_time_expressions("He came on Thursday and left yesterday.")
    assert [r.value for r in resolve_all(expressions, SATURDAY)] == ["2023-09-07", "2023-09-08"]
    assert [r.value for r in resolve_all(expressions, Civil(1989, 10, 27))] == ["1989-10-26", "1989-10-26"]


def test_resolving_is_pure_and_expressions_survive_pickling():
    again = pickle.loads(pickle.dumps(EXPRESSIONS))
    assert again == EXPRESSIONS
    assert resolve_all(again, SATURDAY) == resolve_all(EXPRESSIONS, SATURDAY)


def test_the_derivation_reads_well():
    assert only("He spoke on Saturday.", SATURDAY).steps == ("“on Saturday”", "published Sat 9 Sep 2023")
    assert only("He spoke in 2020.", SATURDAY).steps == ("“in 2020”",)
    text = "On 1 May 1990 he fell. The next day he rose."
    assert resolve_all(find_time_expressions(text), SATURDAY)[1].steps == (
        "“The next day”",
        "the text stands at Tue 1 May 1990",
    )


def test_a_night_is_no_more_precise_than_a_part_of_a_day():
    span = only("Three died overnight.", SATURDAY).span
    assert span.precision is Precision.PART
    assert to_edtf(span) == "2023-09-08/2023-09-09"


def test_overnight_belongs_to_the_day_before_it_in_its_clause():
    text = "On Saturday, three died overnight."
    assert edtfs(text, Civil(2023, 9, 11)) == ["2023-09-09", "2023-09-08/2023-09-09"]
    assert edtfs("Three died overnight into Saturday.", Civil(2023, 9, 11)) == ["2023-09-08/2023-09-09"]
    assert edtfs("It rained on Friday. Three died overnight.", Civil(2023, 9, 11))[1] == "2023-09-10/2023-09-11"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("On 6 June 1944 they landed. The next day they marched.", ["1944-06-06", "1944-06-07"]),
        ("On 6 June 1944 they landed. Two days later they marched.", ["1944-06-06", "1944-06-08"]),
        ("On 6 June 1944 they landed. The same year they won.", ["1944-06-06", "1944"]),
        ("On 6 June 1944 they landed. A month earlier they trained.", ["1944-06-06", "1944-05"]),
        ("On 6 June 1944 they landed. The following Tuesday they rested.", ["1944-06-06", "1944-06-13"]),
        ("In May 1941 they landed. That summer they won.", ["1941-05", "1941-22"]),
        ("In May 1941 they landed. The following spring they lost.", ["1941-05", "1942-21"]),
        ("In May 1941 they landed. The previous March they trained.", ["1941-05", "1941-03"]),
        ("In 1944 they landed. By then all was ready.", ["1944", "[..1944]"]),
    ],
)
def test_the_narrative_is_carried_along(text, expected):
    assert edtfs(text, SATURDAY) == expected


@pytest.mark.parametrize("later", ["Two days later", "The next day", "That evening"])
def test_days_are_not_counted_from_a_year_nor_from_publication(later):
    assert edtfs(f"In 1944 they landed. {later} they marched.", SATURDAY)[1] is None


def test_the_day_of_a_report_is_the_last_one_told_if_it_is_recent():
    assert edtfs("On Thursday they landed. Earlier in the day it rained.", SATURDAY)[1] == "2023-09-07"
    assert edtfs("In 2014 they landed. Earlier in the day it rained.", SATURDAY)[1] == "2023-09-09"


def test_a_list_of_days_to_come_goes_on_in_their_year():
    text = "The 2024 shows:\nApril 5: Rome\nMay 3: Paris, ON\nJune 9: Oslo, CA\nJuly 1: Bonn"
    assert edtfs(text, SATURDAY) == ["2024", "2024-04-05", "2024-05-03", "2024-06-09", "2024-07-01"]


def test_a_night_goes_on_after_midnight():
    text = "The night of 13/14 February 1945 was clear. At 3:15 a.m. it began. Ten minutes later it was over."
    assert edtfs(text, SATURDAY) == ["1945-02-13/1945-02-14", "1945-02-14T03:15:00", "1945-02-14T03:25:00~"]


def test_a_story_that_goes_on_from_its_own_dates_is_history():
    text = (
        "They fought on 14 October 1066. He was crowned on Christmas Day of the same year. Twenty-one years later he "
    )
    assert edtfs(text + "died, on 9 September.", SATURDAY)[-1] == "1087-09-09"


HISTORY = "The war began on 30 November 1939 and ended on 12 March 1940. "


@pytest.mark.parametrize(
    ("text", "words", "edtf"),
    [
        ("The talks of 5 October 1939 failed. At 2:45 p.m. on 26 November shells fell.", -1, "1939-11-26T14:45:00"),
        ("By 6 December 1939 they were there. It fell by the end of the month.", -1, "1939-12-24~/1939-12-31~"),
        ("They met on 12 December 1939. On 1 February shells fell.", -1, "1940-02-01"),
        ("They met on 12 December 1939. It stood until mid-February.", -1, "1940-02-12~/1940-02-21~"),
        ("They met on 12 December 1939. The next year they fled.", -1, "1940"),
        ("They met on 12 December 1939. On 7 May of the following year they fled.", -1, "1940-05-07"),
        ("They met on the night of June 16-17. That same night it fell.", -1, "1940-06-16/1940-06-17"),
        ("They met on 4 May 1940. A year later to the day they fled.", -1, "1941-05-04"),
        ("They met on 4 May 1940. They had not met since 1914. In June they fled.", -1, "1940-06"),
        ("They met on 4 May 1940. That August they fled.", -1, "1940-08"),
        ("They met in the first days of May 1940.", -1, "1940-05-01~/1940-05-08~"),
        ("On 4 May 1940, at 8:14 that morning, they fled.", -1, "1940-05-04T08:14:00"),
        ("On 4 May 1940 they ate. By 5 o'clock the next morning they fled.", -1, "1940-05-05"),
        ("They fled at ten o'clock on the morning of 4 May 1940.", -1, "1940-05-04T10:00:00"),
        ("On 4 May 1940, at twenty past ten in the morning, they fled.", -1, "1940-05-04T10:20:00"),
        ("They met on 4 May 1940. Two nights later they fled.", -1, "1940-05-06/1940-05-07"),
        ("They met on the 28th and 29th of May 1940.", -1, "1940-05-29"),
    ],
)
def test_a_history_counts_from_its_own_time(text, words, edtf):
    assert edtfs(HISTORY + text, SATURDAY)[words] == edtf


def test_the_years_of_a_text_about_antiquity():
    text = "The war of 218 BC went on. In 209 he took it, and in June 203 they met. By late May 201 BC it ended."
    assert edtfs(text, SATURDAY)[:3] == ["-0217", "-0208", "-0202-06"]
    assert edtfs(text, SATURDAY)[3].startswith("-0200-05-2")


def test_the_derivation_quotes_both_ends():
    found = find_time_expressions("It fell between 1998 and 2001.")
    assert [step for r in resolve_all(found, None) for step in r.steps] == ["“between 1998 and 2001”"] * 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It lasted from May to July 1992.", ["1992-05/1992-07", "1992-05/1992-07"]),
        ("It fell between 1998 and 2001.", ["1998/2001", "1998/2001"]),
        ("They fought from 1 to 3 July 1863.", ["1863-07-01/1863-07-03", "1863-07-01/1863-07-03"]),
        ("The games of June–July 1936 ended.", ["1936-06/1936-07", "1936-06/1936-07"]),
        ("It burned on the night of 13/14 February 1945.", ["1945-02-13/1945-02-14"]),
    ],
)
def test_from_one_to_another(text, expected):
    got = edtfs(text, SATURDAY)
    assert got[: len(expected)] == expected


def test_a_history_is_dated_from_its_own_years():
    text = "War came on 3 September 1939. In May 1940 it spread; in 1941 the army waited. In April it moved."
    assert edtfs(text, SATURDAY)[3:] == ["1941-04"]


def test_the_weekdays_of_a_history_follow_its_days():
    text = "It began in 1933, grew in 1935 and in 1938, spread on 10 May 1940, on 14 May 1940 and on 22 June 1940."
    assert edtfs(text + " On Monday it rested.", SATURDAY)[6:] == ["1940-06-24"]


def test_news_with_a_past_is_no_history():
    text = "It was founded in 1998 and sold in 2004 and in 2012. In April it moved."
    assert edtfs(text, SATURDAY)[3:] == ["2023-04"]


def test_an_undated_text_counts_from_its_own_dates():
    assert edtfs("On 6 April 1941 it struck. In June it won.", None) == ["1941-04-06", "1941-06"]


def test_the_other_dates_settle_day_or_month():
    assert edtfs("From 25/12/2021 on. Again on 3/4/2021.", None)[-1] == "2021-04-03"
    assert edtfs("From 12/25/2021 on. Again on 3/4/2021.", None)[-1] == "2021-03-04"
    assert edtfs("Both 12/25/2021 and 25/12/2021. Again on 3/4/2021.", None)[-1] == "[2021-03-04,2021-04-03]"


def test_quarters_of_a_report():
    text = "Profit fell in the third quarter. A year earlier it rose. In the quarter, sales were flat."
    assert [r.value for r in resolve_all(find_time_expressions(text), Civil(1989, 10, 26))] == [
        "1989-Q3", "1988-Q3", "1989-Q3",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "value", "edtf"),
    [
        ("Sales fell in the quarter ended Feb. 28.", "2023-Q1", "2022-12/2023-02"),
        ("Sales fell in the quarter ended June 30.", "2023-Q2", "2023-34"),
    ],
)
def test_a_quarter_by_its_end(text, value, edtf):
    found = tag(text, date(2023, 9, 9))[0]
    assert (found.text, found.value, to_edtf(found.span)) == ("the quarter", value, edtf)


def test_two_centuries():
    assert edtfs("It was built in the 12th and 13th centuries.", SATURDAY) == ["11XX", "12XX"]


def test_a_forecast_beside_a_report_is_not_its_quarter():
    text = "Profit fell in the third quarter. It fears for the fourth quarter. In the latest quarter, sales rose."
    assert [r.value for r in resolve_all(find_time_expressions(text), Civil(1989, 11, 2))][2] == "1989-Q3"


def test_the_quarter_held_against_it_is_not_the_quarter_of_a_report():
    text = "Profit fell in the third quarter. It rose in the 1988 period. In the quarter, sales were flat."
    assert [r.value for r in resolve_all(find_time_expressions(text), Civil(1989, 11, 2))] == [
        "1989-Q3", "1988-Q3", "1989-Q3",
    ]  # fmt: skip


def test_a_time_elsewhere_and_the_day_behind_it():
    found = tag("It left at 3:35 p.m. (1935 GMT) on Thursday, and landed at 5 p.m. there.", date(2023, 9, 9))
    assert [one.value for one in found] == [
        "2023-09-07T15:35", "2023-09-07T19:35", "2023-09-07", "2023-09-07T17:00",
    ]  # fmt: skip


def test_names_in_headlines_are_no_titles():
    assert [one.text for one in tag("President Visits Rome This Week\n\nHe came.", date(2023, 9, 9))] == ["This Week"]


@pytest.mark.parametrize(
    ("text", "reference", "value"),
    [
        ("yesterday", Civil(2024, 3, 1), "2024-02-29"),
        ("a year ago", Civil(2024, 2, 29), "2023"),
        ("next month", Civil(2023, 1, 31), "2023-02"),
        ("yesterday", Civil(1, 1, 1), "BC0001-12-31"),
        ("tomorrow", Civil(9999, 12, 31), "10000-01-01"),
        ("last week", Civil(2021, 1, 8), "2020-W53"),
        ("this week", Civil(2021, 1, 3), "2020-W53"),
        ("last Saturday", Civil(-43, 3, 15), "BC0044-03-09"),
        ("on February 29", Civil(2023, 12, 1), "2024-02-29"),
        ("last year", Civil(-43, 3, 15), "BC0045"),
    ],
)
def test_corners_of_the_calendar(text, reference, value):
    assert only(text, reference).value == value


def test_a_month_after_the_31st_of_january():
    found = only("in the next one months", Civil(2023, 1, 31))
    assert to_edtf(found.span) == "2023-01-31~/2023-02-28~"


@given(st.integers(-4_000_000, 4_000_000))
def test_any_reference_will_do(days):
    year, month, day = civil_from_days(days)
    for resolution in resolve_all(EXPRESSIONS, Civil(year, month, day)):
        assert resolution.value
        assert resolution.steps
        assert resolution.span is None or to_edtf(resolution.span)


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)))
def test_a_weekday_in_the_past_is_within_a_week(day):
    span = tag("He came on Wednesday.", day)[0].span
    ahead = (day - date(1970, 1, 1)).days * 86400 - span.earliest_start
    assert 0 <= ahead < 7 * 86400


def test_a_meaning_alone_resolves_too():
    expression = find_time_expressions("yesterday")[0]
    assert expression.meaning.resolve(Reference(SATURDAY)).value == "2023-09-08"
    assert expression.rule == "yesterday"


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("In January, it bought a bank.", "2023-01"),
        ("In November, it bought a bank.", "2022-11"),
        ("The bank was sold in November.", "2022-11"),
        ("The bank will be sold in November.", "2023-11"),
        ("The plan for a bank in November was bold.", "2023-11"),
        ("It opens on Jan. 5 at last.", "2024-01-05"),
        ("It opens on April 5 at last.", "2024-04-05"),
        ("The law of April 5 is old.", "2023-04-05"),
    ],
)
def test_the_year_of_a_month_by_tense_and_nearness(text, edtf):
    assert edtfs(text, SATURDAY) == [edtf]


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("The night of 13/14 February 1945 was clear. They put it out before dawn.", "1945-02-13/1945-02-14"),
        ("At about 6.40 p.m. it began.", "2023-09-09T18:40:00~"),
        ("They were gone shortly before 8 p.m.", "2023-09-09T20:00:00~"),
        ("They declared mourning starting on Thursday.", "2023-09-14"),
        ("The talks begin on Thursday.", "2023-09-14"),
        ("It grew from the 8th to the 6th century BC.", "-07XX/-05XX"),
        ("It grew in the 190s BC.", "-0198/-0189"),
        ("It grew in late 49 BC.", "-0048-09~/-0048-12~"),
    ],
)
def test_what_a_stranger_found(text, edtf):
    assert edtfs(text, SATURDAY)[-1] == edtf
