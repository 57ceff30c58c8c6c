import pytest

from timeline_app.layout.columns import Flag, Kind, columns_of, kind_of
from timeline_app.layout.scale import FIRST_INSTANT, LAST_INSTANT
from timeline_app.model.edtf import from_edtf
from timeline_app.model.event import Event, Status
from timeline_app.model.instant import instant


def event(name, edtf, **more):
    return Event(name, name, from_edtf(edtf) if edtf else None, (), **more)


@pytest.mark.parametrize(
    ("edtf", "kind"),
    [
        ("2020", Kind.WITHIN),
        ("2023-09-09", Kind.WITHIN),
        ("199X", Kind.WITHIN),
        ("-0044", Kind.WITHIN),
        ("1992-05/1992-07", Kind.STRETCH),
        ("1990~/1993~", Kind.STRETCH),
        ("[2021-12-08..2024-05-19]", Kind.FLOATING),
        ("[2023-09-09,2023-09-16]", Kind.FLOATING),
    ],
)
def test_kinds(edtf, kind):
    assert kind_of(from_edtf(edtf)) is kind


def test_columns_are_sorted_and_leave_out_the_undated():
    found = columns_of([event("b", "2020"), event("no", None), event("a", "1990~/1993~", status=Status.ALLEGED)], {})
    assert found.row.tolist() == [2, 0]
    assert found.start.tolist() == [instant(1990), instant(2020)]
    assert found.sure_start[0] == instant(1991)
    assert found.sure_end[0] == instant(1993)
    assert found.flags[0] == Flag.APPROXIMATE
    assert found.extent == (instant(1990), instant(2021))
    assert found.touching(instant(1992), instant(2020)) == 1


def test_open_sides_reach_the_edge_of_time_but_not_the_extent():
    found = columns_of([event("since", "2014/.."), event("until", "../1953")], {})
    assert found.start.tolist() == [FIRST_INSTANT, instant(2014)]
    assert found.end.tolist()[1] == LAST_INSTANT
    assert found.extent == (instant(1953), instant(2015))


def test_no_events():
    found = columns_of([], {})
    assert len(found) == 0
    assert found.extent == (0, 0)
    assert found.whole[0] < found.whole[1]
