"""Edits in the order in which they were made, whichever article is opened first."""

from __future__ import annotations

import tempfile
from itertools import count
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.builders import event
from timeline_app.project.edits import Join, Separate, SetHidden, SetTitle, documents_of, key_of
from timeline_app.project.history import EditLog, History
from timeline_app.project.memory import Memory, Step

NAMES = ("d1", "d2", "d3")
KEYS = tuple(key_of(event(name=name, trigger=trigger)) for name in NAMES for trigger in ("opened", "burned"))
TITLE, OTHER = SetTitle(KEYS[0], "X"), SetTitle(KEYS[0], "Y")

some_keys = st.lists(st.sampled_from(KEYS), min_size=1, max_size=3, unique=True).map(tuple)
edits = st.one_of(
    st.builds(Join, some_keys),
    st.builds(Separate, some_keys),
    st.builds(SetHidden, some_keys, st.booleans()),
    st.builds(SetTitle, st.sampled_from(KEYS), st.sampled_from(["X", "Y", ""])),
)
# In a session some articles are opened in some order, and then something is done, undone and done again.
orders = st.lists(st.sampled_from(NAMES), min_size=1, unique=True)
sessions = st.tuples(orders, st.lists(edits | st.sampled_from(["undo", "redo"]), max_size=6))


def opened(memory, names):
    history = History(memory)
    for name in names:
        history.recall(name)
    return history


@given(st.lists(sessions, min_size=1, max_size=4), st.permutations(NAMES))
@settings(max_examples=60)
def test_any_order_of_opening_brings_all_edits_in_the_order_in_which_they_were_made(scripts, order):
    with tempfile.TemporaryDirectory() as folder:
        memory = Memory(Path(folder) / "memory.sqlite")
        made, numbers = {}, count()  # what counts, by when it was made
        for names, script in scripts:
            history = opened(memory, names)
            when = {id(step): n for step in history.log.steps for n, one in made.items() if one is step or one == step}
            assert len(when) == len(history.log.steps)
            for act in script:
                if act == "undo":
                    history.undo()
                elif act == "redo":
                    history.redo()
                elif documents_of(act) <= set(names):  # what is not open cannot be edited
                    history.add(act)
                    when[id(history.log.last)] = next(numbers)
                history.remember(names)
                made = {n: step for n, step in made.items() if n not in when.values()}
                made |= {when[id(step)]: step for step in history.log.steps}
        found = opened(memory, order).log.done
        assert found == tuple(made[n].edit for n in sorted(made))


def test_an_edit_that_is_made_again_counts_again(tmp_path):
    memory = Memory(tmp_path / "memory.sqlite")
    history = History(memory)
    for edit in (TITLE, OTHER, TITLE):
        history.add(edit)
    history.remember(["d1"])
    assert opened(memory, ["d1"]).log.done == (TITLE, OTHER, TITLE)
    history.recall("d1")
    assert history.log.done == (TITLE, OTHER, TITLE)


def test_what_is_undone_with_one_article_does_not_come_back_with_the_other(tmp_path):
    memory, both = Memory(tmp_path / "memory.sqlite"), Join((KEYS[0], KEYS[2]))
    history = History(memory)
    history.add(both)
    history.remember(["d1", "d2"])
    later = opened(memory, ["d1"])
    later.undo()
    later.remember(["d1"])
    assert opened(memory, ["d2"]).log.done == ()
    later.redo()
    later.remember(["d1"])
    assert opened(memory, ["d2"]).log.done == (both,)


def test_where_a_project_corrects_an_article_the_memory_of_it_does_not_count(tmp_path):
    memory, both, elsewhere = Memory(tmp_path / "memory.sqlite"), Join((KEYS[0], KEYS[2])), SetTitle(KEYS[2], "Z")
    history = History(memory)
    for edit in (both, TITLE, elsewhere):
        history.add(edit)
    history.remember(["d1", "d2"])
    with_project = History(memory)
    with_project.add_project((both, OTHER))
    for name in ("d1", "d2"):
        with_project.recall(name)
    assert with_project.log.done == (elsewhere, both, OTHER)


def test_an_edit_is_the_latest_though_older_ones_are_not_recalled(tmp_path):
    memory = Memory(tmp_path / "memory.sqlite")
    first = History(memory)
    first.add(SetTitle(KEYS[2], "Z"))
    first.remember(["d2"])
    second = History(memory)
    second.add(TITLE)
    assert second.log.last.serial > first.log.last.serial


def test_without_a_memory_that_can_be_read_edits_count_all_the_same(tmp_path):
    (tmp_path / "memory.sqlite").write_text("rubbish " * 1000)
    history = History(Memory(tmp_path / "memory.sqlite"))
    history.add(TITLE)
    history.add(OTHER)
    assert history.log.done == (TITLE, OTHER)


@given(st.lists(st.sampled_from(["add", "undo", "redo"])))
def test_undo_takes_back_exactly_what_redo_brings(acts):
    log = EditLog()
    for number, act in enumerate(acts):
        before = log
        if act == "add":
            log = log.add(Step(TITLE, number))
            assert not log.undone
            continue
        log = log.undo() if act == "undo" else log.redo()
        assert log.steps + log.undone == before.steps + before.undone
        if act == "undo" and before.steps:
            assert log.redo() == before
