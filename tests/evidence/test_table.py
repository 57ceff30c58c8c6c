"""The table of facts: real dates, names, no duplicates, no two people in one office at once."""

from collections import Counter, defaultdict
from itertools import pairwise

import pytest

from timeline_app.evidence.knowledge import COLUMNS, FactKind, date_bounds, known_facts, read_facts
from timeline_app.evidence.text import fold
from timeline_app.model.instant import days_from_civil

ROLES = {"state", "currency", "body", "law", "company", "product", "war", "disease", "happening", "topic", "habit"}


def test_there_is_enough_of_it():
    assert len(known_facts()) >= 8000


def test_no_row_stands_twice():
    twice = [row for row, count in Counter(known_facts()).items() if count > 1]
    assert twice == []


def test_names_are_words():
    for fact in known_facts():
        assert all(name.strip() == name and any(c.isalnum() for c in name) for name in fact.names), fact


def test_nothing_ends_before_it_begins():
    assert [f for f in known_facts() if f.low is not None and f.high is not None and f.low >= f.high] == []


def test_offices_have_titles_and_places():
    titles = {fact.name for fact in known_facts() if fact.kind is FactKind.TITLE}
    places = {fact.name for fact in known_facts() if fact.kind is FactKind.PLACE}
    offices = [fact for fact in known_facts() if fact.kind is FactKind.OFFICE]
    assert {fact.role for fact in offices} <= titles
    assert {fact.where for fact in offices} <= places
    assert all(fact.low is not None for fact in offices)


def test_terms_of_one_office_do_not_overlap():
    shared = {f.name for f in known_facts() if f.kind is FactKind.TITLE and f.where == "several at once"}
    terms = defaultdict(list)
    for fact in known_facts():
        if fact.kind is FactKind.OFFICE and fact.role not in shared:
            first = date_bounds(fact.since)[1] - 1
            last = date_bounds(fact.until)[0] if fact.until else None  # by the narrow reading of both
            terms[fact.role, fact.where].append((first, last, fact.name))
    wrong = [
        (office, before[2], after[2])
        for office, held in terms.items()
        for before, after in pairwise(sorted(held, key=lambda term: term[0]))
        if before[1] is None or before[1] > after[0]
    ]
    assert wrong == []


def test_kinds_have_what_they_need():
    for fact in known_facts():
        if fact.kind is FactKind.THING:
            assert fact.role in ROLES, fact
        if fact.kind is FactKind.EDITION:
            assert int(fact.role) > 0, fact
            assert int(fact.where) > 0, fact
            assert len(fact.since) == 4, fact
        if fact.kind in (FactKind.PERSON, FactKind.EVENT):
            assert fact.low is not None, fact


@pytest.mark.parametrize(
    ("text", "first", "end"),
    [
        ("2005", (2005, 1, 1), (2006, 1, 1)),
        ("2005-12", (2005, 12, 1), (2006, 1, 1)),
        ("2005-11-22", (2005, 11, 22), (2005, 11, 23)),
    ],
)
def test_dates_take_the_widest_reading(text, first, end):
    assert date_bounds(text) == (days_from_civil(*first), days_from_civil(*end))


@pytest.mark.parametrize("row", ["thing,X,,body,,2005-02-30,,", "thing,,,body,,2005,,", "nonsense,X,,,,,,", "thing,X"])
def test_a_bad_row_is_told_with_its_line(tmp_path, row):
    (tmp_path / "bad.csv").write_text(",".join(COLUMNS) + f"\n{row}\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"bad\.csv, line 2"):
        read_facts(tmp_path)


def test_a_wrong_first_line_is_told(tmp_path):
    (tmp_path / "bad.csv").write_text("a,b\n", encoding="utf-8")
    with pytest.raises(ValueError, match="first line"):
        read_facts(tmp_path)


def test_levels_are_of_one_year_each_without_gaps():
    series = defaultdict(list)
    for fact in known_facts():
        if fact.kind is FactKind.LEVEL:
            assert 0 < float(fact.role) <= float(fact.where), fact
            assert fact.since == fact.until, fact
            series[fact.name].append(int(fact.since))
    assert len(series) >= 20
    for name, years in series.items():
        assert sorted(years) == list(range(min(years), max(years) + 1)), name


def test_topics_begin():
    assert all(f.low is not None for f in known_facts() if f.role == "topic")


def test_a_word_is_one_habit_and_nothing_else():
    """Votes are multiplied: a name that stands twice would count twice."""
    rows = defaultdict(list)
    for fact in known_facts():
        if fact.kind not in (FactKind.PLACE, FactKind.LEVEL):  # which are not found by their names
            for name in map(fold, fact.names):
                rows[name].append(fact)
    assert [name for name, facts in rows.items() if len(facts) > 1 and any(f.role == "habit" for f in facts)] == []


def test_habits_begin_or_end():
    assert all(f.low is not None or f.high is not None for f in known_facts() if f.role == "habit")


def test_titles_say_how_they_are_named():
    titles = [fact for fact in known_facts() if fact.kind is FactKind.TITLE]
    assert {fact.role for fact in titles} <= {"", "named with its place only", "named in full only"}
    assert {fact.where for fact in titles} <= {"", "several at once"}
