import pytest

from timeline_app.model.edtf import to_edtf
from timeline_app.reading import dates


def day(span):
    return span and to_edtf(span)


@pytest.mark.parametrize(
    "line",
    [
        "September 9, 2023",
        "September 09, 2023",
        "Saturday, September 9, 2023",
        "9 September 2023",
        "9th of September 2023",
        "Sept. 9, 2023",
        "Published: 9 September 2023, 10:15 GMT",
        "Published 9 September 2023 by Anna Berg and Ole Dahl",
        "2023-09-09",
        "2023/09/09 10:15",
        "9. September 2023",
        "09.09.2023, 10:15 Uhr",
        "Publié le 9 septembre 2023",
        "9 de septiembre de 2023",
        "9 сентября 2023",
        "2023年9月9日",
    ],
)
def test_a_line_with_a_date(line):
    assert day(dates.date_line(line)) == "2023-09-09"


@pytest.mark.parametrize(
    "line",
    [
        "",
        "September 9",
        "Saturday",
        "31 February 2023",
        "On 9 September 2023 the council closed the bridge.",
        "The harbour bridge of the town, opened in May 1931, will be closed on 9 September 2023 for long repairs",
        "2023-13-09",
    ],
)
def test_no_date_line(line):
    assert dates.date_line(line) is None


@pytest.mark.parametrize(
    ("stamp", "expected"),
    [
        ("2023-09-09T10:15:00Z", "2023-09-09"),
        ("20230909", "2023-09-09"),
        ("Sat Sep 09 2023 10:15:00 GMT+0000", "2023-09-09"),
        ("Sat Sep  9 10:15:00 UTC 2023", "2023-09-09"),
        ("Sat, 09 Sep 2023 10:15:00 GMT", "2023-09-09"),
        ("yesterday", None),
        ("09/10/2023", None),
    ],
)
def test_stamps_of_machines(stamp, expected):
    assert day(dates.stamp(stamp)) == expected


def test_names_and_addresses():
    assert day(dates.in_name("2023-09-09-bridge")) == "2023-09-09"
    assert day(dates.in_name("bridge_20230909")) == "2023-09-09"
    assert dates.in_name("000_79ea87fa954241d2") is None
    assert dates.in_name("16844") is None
    assert day(dates.in_address("https://example.org/news/2023/09/09/bridge")) == "2023-09-09"
    assert day(dates.in_address("https://example.org/2023/sep/9/bridge")) == "2023-09-09"
    assert dates.in_address("https://example.org/news/bridge-2023") is None
