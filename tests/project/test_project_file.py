import json
import sqlite3
from contextlib import closing
from dataclasses import replace

import pytest

from tests.builders import document, event
from timeline_app.errors import ProjectError
from timeline_app.model.document import (
    DateSource,
    Evidence,
    Excluded,
    ExcludedKind,
    PublicationDate,
    Standing,
    TextRange,
)
from timeline_app.model.edtf import from_edtf
from timeline_app.model.event import Status
from timeline_app.project.codec import edit_from_text, edit_to_text
from timeline_app.project.edits import (
    Join,
    Separate,
    SetDate,
    SetGroupOrder,
    SetHidden,
    SetPublicationDate,
    SetStatus,
    SetTitle,
    Together,
    key_of,
)
from timeline_app.project.project_file import VERSION, load_project, save_project

KEY = key_of(event())
EDITS = (
    SetPublicationDate("d1", from_edtf("2023-09-09")),
    SetPublicationDate("d1", None),
    SetTitle(KEY, "Das Brückenfest 🌉"),
    SetDate(KEY, from_edtf("1990~/1993~")),
    SetDate(KEY, from_edtf("[2023-09-10,2023-10-09]")),
    SetHidden((KEY,), True),
    Join((KEY, key_of(event(trigger="burned")))),
    Separate((KEY,)),
    SetGroupOrder("place", ("Paris", "No place")),
    *(SetStatus(KEY, status) for status in (*Status, None)),
    Together((SetTitle(KEY, "All"), SetDate(KEY, from_edtf("1904")), SetStatus(KEY, Status.DENIED))),
)


def full_document():
    published = PublicationDate(
        from_edtf("1904-05-04"),
        DateSource.META,
        (
            Evidence(DateSource.META, "date", TextRange(0, 3)),
            Evidence(DateSource.INFERRED, "an office", None, from_edtf("[1900-01-01..]"), Standing.SET_ASIDE),
        ),
        frozenset({2, 5}),
        "10:15Z",
    )
    excluded = (Excluded(TextRange(3, 9), ExcludedKind.TEASER),)
    said = {"author": "A. Berg", "source": "Coast", "encoding": "cp1252"}
    return replace(document(), published=published, excluded=excluded, **said)


def test_what_was_saved_comes_back(tmp_path):
    documents = (full_document(), document("d2", "Tiny 𝒳 text"))
    save_project(tmp_path / "a.timeline", documents, EDITS)
    project = load_project(tmp_path / "a.timeline")
    assert project.documents == documents
    assert project.edits == EDITS


@pytest.mark.parametrize("version", [1, 2])
def test_a_project_of_an_older_version_is_read(tmp_path, version):
    save_project(tmp_path / "a.timeline", [document()], EDITS)
    with sqlite3.connect(tmp_path / "a.timeline") as database:
        database.execute(f"PRAGMA user_version = {version}")
    database.close()
    assert load_project(tmp_path / "a.timeline").edits == EDITS


def test_a_program_without_joining_is_told_that_the_file_is_newer(tmp_path):
    save_project(tmp_path / "a.timeline", [document()], EDITS)
    with closing(sqlite3.connect(tmp_path / "a.timeline")) as database:
        assert database.execute("PRAGMA user_version").fetchone()[0] > 2


def test_what_cannot_be_made_together_is_refused_not_dropped():
    parts = [edit_to_text(SetTitle(KEY, "All")), edit_to_text(SetHidden((KEY,), True))]
    with pytest.raises(ValueError, match="together"):
        edit_from_text(json.dumps({"do": "together", "edits": parts}))


def test_saving_again_replaces_and_leaves_nothing_else(tmp_path):
    path = tmp_path / "a.timeline"
    save_project(path, [document()], EDITS)
    save_project(path, [], ())
    assert load_project(path).documents == ()
    assert list(tmp_path.iterdir()) == [path]


def test_what_is_no_project_is_told_in_one_sentence(tmp_path):
    text, other, newer, broken = (tmp_path / name for name in ("text", "other", "newer", "broken"))
    text.write_text("no database " * 200)
    sqlite3.connect(other).execute("CREATE TABLE t (x)").connection.close()
    for path in (newer, broken):
        save_project(path, [document()], ())
    with sqlite3.connect(newer) as database:
        database.execute(f"PRAGMA user_version = {VERSION + 1}")
    database.close()
    with sqlite3.connect(broken) as database:
        database.execute("UPDATE document SET content = '{}'")
    database.close()
    for path, words in (
        (text, "damaged or not a timeline project"),
        (other, "not a timeline project"),
        (newer, "newer version"),
        (broken, "damaged"),
        (tmp_path / "missing", "no such file"),
    ):
        with pytest.raises(ProjectError, match=words):
            load_project(path)


def test_a_folder_that_cannot_be_written_leaves_no_crumbs(tmp_path):
    with pytest.raises(ProjectError, match="cannot be written"):
        save_project(tmp_path / "missing" / "a.timeline", [], ())
