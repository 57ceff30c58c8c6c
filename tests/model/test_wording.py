import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model.document import DateSource, Evidence, PublicationDate, Standing
from timeline_app.model.edtf import from_edtf
from timeline_app.model.instant import DAY, HOUR, instant
from timeline_app.model.timespan import Precision, TimeSpan, day_span, within
from timeline_app.model.wording import span_in_words, written_in_words, years_in_words


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2023-09-09", "Sat 9 Sep 2023"),
        ("2020", "2020"),
        ("2023-09", "September 2023"),
        ("-0043", "44 BC"),
        ("-0043-03-15", "15 Mar 44 BC"),
        ("1990~/1993~", "about 1990 – 1993"),
        ("1850~", "about 1850"),
        ("[2021-12-08..2024-05-19]", "some time between 8 Dec 2021 and 19 May 2024"),
        ("2014/..", "since 2014"),
        ("../1989", "until 1989"),
        ("199X", "1990s"),
        ("18XX", "19th century"),
        ("20XX", "21st century"),
        ("2021-21", "spring 2021"),
        ("2021-24", "winter 2021–22"),
        ("2021-35", "third quarter of 2021"),
        ("2021-40", "first half of 2021"),
        ("2023-09-09T15:15:00", "9 Sep 2023, 15:15"),
        ("1992-05/1992-07", "May – July 1992"),
        ("1998/2001", "1998 – 2001"),
        ("2006-03-27/2006-04-02", "week of 27 Mar 2006"),
        ("1992-05-03/1992-05-05", "Sun 3 – Tue 5 May 1992"),
        ("1991-12-29/1992-01-05", "Sun 29 Dec 1991 – Sun 5 Jan 1992"),
        ("Y12000", "12000"),
        ("[2021-03-09,2021-09-03]", "Tue 9 Mar 2021 or Fri 3 Sep 2021"),
    ],
)
def test_a_span_reads_as_a_person_would_say_it(edtf: str, words: str) -> None:
    assert span_in_words(from_edtf(edtf)) == words


@pytest.mark.parametrize(
    ("first_hour", "last_hour", "words"),
    [
        (-6, 6, "Night of 8–9 September 2023"),
        (-4, 5, "Night of 8–9 September 2023"),
        (6, 12, "Sat 9 Sep 2023, morning"),
        (12, 18, "Sat 9 Sep 2023, afternoon"),
        (18, 24, "Sat 9 Sep 2023, evening"),
        (0, 6, "Sat 9 Sep 2023, early hours"),
        (20, 30, "Night of 9–10 September 2023"),
    ],
)
def test_parts_of_the_day(first_hour: int, last_hour: int, words: str) -> None:
    midnight = instant(2023, 9, 9)
    span = within(midnight + first_hour * HOUR, midnight + last_hour * HOUR, Precision.PART)
    assert span_in_words(span) == words


def test_a_night_over_the_end_of_a_month() -> None:
    midnight = instant(2023, 10, 1)
    span = within(midnight - 6 * HOUR, midnight + 6 * HOUR, Precision.PART)
    assert span_in_words(span) == "Night of 30 September – 1 October 2023"


def test_weekday_out_of_a_window() -> None:
    saturdays = tuple((instant(2023, 9, 2) + n * 7 * DAY, instant(2023, 9, 3) + n * 7 * DAY) for n in range(5))
    low, high = saturdays[0][0], saturdays[-1][1]
    span = TimeSpan(low, high, low, high, Precision.DAY, one_of=saturdays)
    assert span_in_words(span) == "a Saturday between 2 Sep 2023 and 30 Sep 2023"


def test_open_ends_inside_an_unknown_period() -> None:
    day = day_span(2020, 5, 1)
    assert span_in_words(within(day.earliest_start, None, Precision.DAY)) == "1 May 2020 or later"
    assert span_in_words(within(None, day.earliest_start, Precision.DAY)) == "before 1 May 2020"


@given(
    st.integers(-(10**12), 10**12),
    st.integers(1, 10**12),
    st.sampled_from(tuple(Precision)),
    st.booleans(),
)
def test_any_span_has_words(start: int, length: int, precision: Precision, approximate: bool) -> None:
    assert span_in_words(within(start, start + length, precision, approximate))


def test_an_inferred_window_is_told_with_its_days_and_its_doubt():
    window = from_edtf("[2021-12-08..2024-05-19]")
    sure = PublicationDate(window, DateSource.INFERRED, weekdays=frozenset({5}))
    assert written_in_words(sure) == "between 8 Dec 2021 and 19 May 2024, likely on a Saturday"
    rule = Evidence(DateSource.INFERRED, "a rule", window=from_edtf("[..2024-05-19]"), standing=Standing.LIKELY)
    doubtful = PublicationDate(window, DateSource.INFERRED, (rule,))
    assert written_in_words(doubtful) == "probably between 8 Dec 2021 and 19 May 2024"
    assert written_in_words(PublicationDate(window, DateSource.USER)) == ""
    assert written_in_words(PublicationDate()) == ""


def test_a_window_in_months():
    assert years_in_words(from_edtf("[2021-12-08..2024-05-19]")) == "Dec 2021 – May 2024"
    assert years_in_words(from_edtf("2024-05-19")) == "May 2024"
    assert years_in_words(from_edtf("[2007-01-09..]")) == "since Jan 2007"
    assert years_in_words(from_edtf("[..2007-01-09]")) == "until Jan 2007"


@pytest.mark.parametrize(
    ("edtf", "words"), [("-04XX", "5th century BC"), ("-00XX", "1st century BC"), ("-1XXX", "2nd millennium BC")]
)
def test_centuries_before_christ(edtf, words):
    assert span_in_words(from_edtf(edtf)) == words
