import pytest

from tests.builders import event
from timeline_app.errors import ProjectError
from timeline_app.model.edtf import from_edtf
from timeline_app.project.edits import SetHidden, SetPublicationDate, SetTitle, key_of
from timeline_app.project.memory import Memory

FIRST, OTHER = event(), event(name="d2")
DATE = SetPublicationDate("d1", from_edtf("2023-09-09"))
TITLE = SetTitle(key_of(FIRST), "Mine")
BOTH = SetHidden((key_of(FIRST), key_of(OTHER)), True)


def test_corrections_come_back_by_document_in_order(tmp_path):
    memory = Memory(tmp_path / "deep" / "memory.sqlite")
    assert memory.recall("d1") == ()
    memory.remember(["d1", "d2"], [TITLE, DATE, BOTH])
    assert Memory(tmp_path / "deep" / "memory.sqlite").recall("d1") == (TITLE, DATE, BOTH)
    assert memory.recall("d2") == (BOTH,)


def test_what_was_taken_back_is_forgotten_and_other_articles_keep_theirs(tmp_path):
    memory = Memory(tmp_path / "memory.sqlite")
    memory.remember(["d1", "d2"], [TITLE, BOTH])
    memory.remember(["d1"], [])
    assert memory.recall("d1") == ()
    assert memory.recall("d2") == (BOTH,)


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
