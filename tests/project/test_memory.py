import sqlite3
from contextlib import closing

import pytest

from tests.builders import event
from timeline_app.errors import ProjectError
from timeline_app.model.edtf import from_edtf
from timeline_app.project.codec import edit_to_text
from timeline_app.project.edits import Join, Separate, SetHidden, SetPublicationDate, SetTitle, key_of
from timeline_app.project.memory import Memory, Step

FIRST, OTHER = event(), event(name="d2")
DATE = Step(SetPublicationDate("d1", from_edtf("2023-09-09")), 5)
TITLE = Step(SetTitle(key_of(FIRST), "Mine"), 2)
BOTH = Step(SetHidden((key_of(FIRST), key_of(OTHER)), True), 7)


def test_corrections_come_back_by_document_in_order(tmp_path):
    memory = Memory(tmp_path / "deep" / "memory.sqlite")
    assert memory.recall("d1") == ()
    assert memory.latest() == 0
    memory.remember(["d1", "d2"], [TITLE, DATE, BOTH])
    assert Memory(tmp_path / "deep" / "memory.sqlite").recall("d1") == (TITLE, DATE, BOTH)
    assert memory.recall("d2") == (BOTH,)
    assert memory.latest() == 7


def test_what_was_taken_back_is_forgotten_and_other_articles_keep_theirs(tmp_path):
    memory = Memory(tmp_path / "memory.sqlite")
    memory.remember(["d1", "d2"], [TITLE, BOTH])
    memory.remember(["d1"], [])
    assert memory.recall("d1") == ()
    assert memory.recall("d2") == (BOTH,)
    memory.remember(["d1"], [TITLE, BOTH])
    assert memory.recall("d2") == (BOTH,)
    memory.remember(["d1"], [TITLE], [BOTH])
    assert memory.recall("d2") == ()


def test_nothing_to_keep_makes_no_file(tmp_path):
    Memory(tmp_path / "memory.sqlite").remember(["d1"], [])
    assert not list(tmp_path.iterdir())


def test_a_damaged_file_is_told_in_one_sentence(tmp_path):
    path = tmp_path / "memory.sqlite"
    path.write_text("rubbish " * 1000)
    with pytest.raises(ProjectError, match="cannot be read"):
        Memory(path).recall("d1")
    with pytest.raises(ProjectError, match="cannot be kept"):
        Memory(path).remember(["d1"], [TITLE])


def old_file(path, **edits):
    """As the first version left it: the edits of each article with their places in a log."""
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("CREATE TABLE edit (document TEXT NOT NULL, position INTEGER NOT NULL, content TEXT NOT NULL)")
        rows = [(name, place, edit_to_text(edit)) for name, known in edits.items() for place, edit in enumerate(known)]
        database.executemany("INSERT INTO edit VALUES (?, ?, ?)", rows)
    return Memory(path)


def test_a_file_without_serials_is_read_in_the_order_that_its_articles_tell(tmp_path):
    first, second = key_of(OTHER), key_of(event(name="d2", trigger="burned"))
    join, part, across = Join((first, second)), Separate((second,)), Join((key_of(FIRST), second))
    # The first article was corrected again alone: there the edit of both stands at another place.
    memory = old_file(tmp_path / "m.sqlite", d1=[across, TITLE.edit], d2=[join, part, join, part, across])
    steps = {*memory.recall("d1"), *memory.recall("d2")}
    found = [step.edit for step in sorted(steps, key=lambda step: step.serial)]
    assert [edit for edit in found if edit != TITLE.edit] == [join, part, join, part, across]
    assert found.index(TITLE.edit) > found.index(across)
    assert memory.latest() == len(found)
    memory.remember(["d3"], [])
    assert {*memory.recall("d1"), *memory.recall("d2")} == steps
    memory.remember(["d1"], [Step(TITLE.edit, 9)])
    assert memory.recall("d1") == (Step(TITLE.edit, 9),)


def test_old_articles_that_contradict_one_another_lose_nothing(tmp_path):
    hide, show = BOTH.edit, SetHidden(BOTH.edit.events, False)
    memory = old_file(tmp_path / "m.sqlite", d1=[hide, show], d2=[show, hide])
    assert {step.edit for step in memory.recall("d1")} == {step.edit for step in memory.recall("d2")} == {hide, show}
