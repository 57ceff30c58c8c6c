from dataclasses import replace

from tests.builders import event
from timeline_app.model.document import DateSource
from timeline_app.model.edtf import from_edtf
from timeline_app.model.event import Status
from timeline_app.model.regrouping import Regrouping
from timeline_app.project.edits import (
    Join,
    Separate,
    SetDate,
    SetGroupOrder,
    SetHidden,
    SetPublicationDate,
    SetStatus,
    SetTitle,
    apply_edits,
    corrected_in,
    documents_of,
    group_order,
    hidden_events,
    key_of,
    keys_of_passage,
    publication_dates,
    regroupings,
)

OPENED = event()
BURNED = event("Bridge burned down", None, trigger="burned")


def test_a_title_and_a_date_replace_what_was_found():
    edits = [SetTitle(key_of(BURNED), "The fire"), SetDate(key_of(BURNED), from_edtf("1900"))]
    first, second = apply_edits([OPENED, BURNED], edits)
    assert (first.title, first.edited) == ("The fire", True)
    assert first.derivation == "set by you = 1900"
    assert second is OPENED


def test_an_empty_title_and_no_date_give_back_what_was_found():
    edits = [SetTitle(key_of(OPENED), "X"), SetTitle(key_of(OPENED), ""), SetDate(key_of(OPENED), None)]
    assert apply_edits([OPENED], edits) == (OPENED,)


def test_a_status_replaces_what_was_found_and_none_gives_it_back():
    denied = SetStatus(key_of(OPENED), Status.DENIED)
    first, second = apply_edits([OPENED, BURNED], [denied])
    assert (first.status, first.edited) == (Status.DENIED, True)
    assert second is BURNED
    assert apply_edits([OPENED], [denied, SetStatus(key_of(OPENED), None)]) == (OPENED,)


def test_who_claims_a_thing_is_not_who_denies_it():
    claimed = event(status=Status.ALLEGED, source="the union")

    def source(status):
        return apply_edits([claimed], [SetStatus(key_of(claimed), status)])[0].source

    assert [source(status) for status in (Status.ALLEGED, Status.DENIED)] == ["the union", ""]


def test_hidden_events_are_left_out_and_come_back():
    hide = SetHidden((key_of(OPENED),), True)
    assert hidden_events([hide]) == (key_of(OPENED),)
    assert hidden_events([hide, SetHidden((key_of(OPENED),), False)]) == ()
    assert apply_edits([OPENED, BURNED], [hide]) == (BURNED,)
    assert apply_edits([OPENED], [hide, SetHidden((key_of(OPENED),), False)]) == (OPENED,)


def test_an_edit_finds_its_event_by_any_mention_of_it():
    merged = event("Both", "1904", trigger="opened")
    merged = type(merged)(merged.id, merged.title, merged.span, BURNED.mentions + merged.mentions)
    assert apply_edits([merged], [SetTitle(key_of(OPENED), "Mine")])[0].title == "Mine"


def test_the_last_publication_date_wins_and_none_takes_it_back():
    day = from_edtf("2023-09-09")
    edits = [SetPublicationDate("d1", from_edtf("2000")), SetPublicationDate("d1", day), SetPublicationDate("d2", day)]
    dates = publication_dates([*edits, SetPublicationDate("d2", None)])
    assert list(dates) == ["d1"]
    assert (dates["d1"].span, dates["d1"].source) == (day, DateSource.USER)


def test_each_grouping_has_an_order_of_its_own_and_the_last_one_counts():
    edits = [
        SetGroupOrder("place", ("A", "B")),
        SetGroupOrder("status", ("Denied",)),
        SetGroupOrder("place", ("B", "A")),
    ]
    assert group_order(edits, "place") == ("B", "A")
    assert group_order(edits, "status") == ("Denied",)
    assert group_order(edits, "article") == ()
    assert apply_edits([OPENED], edits) == (OPENED,)


def test_what_is_put_together_and_taken_apart_keeps_its_order():
    keys = (key_of(OPENED), key_of(BURNED))
    edits = [Join(keys), SetTitle(keys[0], "X"), Separate(keys[1:])]
    assert regroupings(edits) == (Regrouping(keys, joined=True), Regrouping(keys[1:], joined=False))
    assert apply_edits([OPENED, BURNED], [Join(keys)]) == (OPENED, BURNED)
    assert documents_of(Join((*keys, key_of(event(name="d2"))))) == {"d1", "d2"}


def test_a_passage_has_all_mentions_in_it():
    twice = event("Burned", trigger="burned", text="It burned and the fire burned on.\n")
    more = event("Fire", trigger="fire", text="It burned and the fire burned on.\n").mentions
    both = replace(twice, mentions=(*twice.mentions, *more, *OPENED.mentions))
    assert [key.trigger.start for key in keys_of_passage(both, both.mentions[0])] == [3, 18]


def joined(*events):
    """As the program gives it: the first mention is the one that edits of the whole name."""
    return replace(events[0], mentions=tuple(mention for one in events for mention in one.mentions))


def test_of_joined_events_the_last_edit_counts_whichever_mention_it_names():
    both, (first, second) = joined(OPENED, BURNED), (key_of(OPENED), key_of(BURNED))
    old = [SetTitle(second, "Old"), SetDate(second, from_edtf("1900")), SetStatus(second, Status.DENIED)]
    new = [SetTitle(first, "New"), SetDate(first, from_edtf("1905")), SetStatus(first, Status.PLANNED)]
    (now,) = apply_edits([both], old + new)
    assert (now.title, now.span, now.status) == ("New", from_edtf("1905"), Status.PLANNED)
    (now,) = apply_edits([both], new + old)
    assert (now.title, now.span, now.status) == ("Old", from_edtf("1900"), Status.DENIED)
    cleared = [SetTitle(first, ""), SetDate(first, None), SetStatus(first, None)]
    assert apply_edits([both], old + new + cleared) == (both,)
    hidden = [SetHidden((second,), True), SetHidden((first,), False)]
    assert apply_edits([both], hidden) == (both,)


def test_what_is_corrected_is_what_counts_now():
    both, (first, second) = joined(OPENED, BURNED), (key_of(OPENED), key_of(BURNED))
    edits = [SetTitle(second, "Mine"), SetStatus(first, Status.DENIED), SetHidden((first,), False)]
    assert corrected_in(both, edits) == {SetTitle, SetStatus}
    assert corrected_in(OPENED, edits) == {SetStatus}
    assert corrected_in(both, [*edits, SetTitle(first, ""), SetStatus(second, None)]) == set()
