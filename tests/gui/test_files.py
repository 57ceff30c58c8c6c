import json

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QMessageBox

from timeline_app.gui.files import FileDialogs
from timeline_app.model.edtf import from_edtf
from timeline_app.project.edits import SetDate, SetTitle, key_of

NEWS = "Bridge opens\n\nThe bridge was opened on 3 May 1904.\n"


@pytest.fixture
def done():
    return []


@pytest.fixture
def files(window, done):
    return FileDialogs(window, window.session, done.append)


@pytest.fixture
def told(monkeypatch):
    words = []
    monkeypatch.setattr(QMessageBox, "warning", lambda _parent, _title, text: words.append(text))
    return words


@pytest.fixture
def bridge(import_files, tmp_path):
    path = tmp_path / "bridge.txt"
    path.write_text(NEWS)
    import_files([path])


def answer(monkeypatch, name, value):
    monkeypatch.setattr(QFileDialog, name, lambda *_: value)


@pytest.mark.parametrize(
    ("kind", "name", "written"),
    [
        ("Picture (*.png)", "t", "t.png"),
        ("Table of events (*.csv)", "t", "t.csv"),
        ("Data for programs (*.json)", "t", "t.json"),
        ("Picture (*.png)", "my.chart", "my.chart.png"),
        ("Picture (*.png)", "t.CSV", "t.CSV"),
    ],
)
def test_export_writes_what_was_chosen(files, bridge, session, monkeypatch, tmp_path, done, kind, name, written):
    answer(monkeypatch, "getSaveFileName", (str(tmp_path / name), kind))
    files.export(session.timeline)
    path = tmp_path / written
    assert done == [f"Exported to {path}"]
    match path.suffix.lower():
        case ".png":
            assert QImage(str(path)).width() == 3200
        case ".csv":
            assert "1904-05-03" in path.read_text(encoding="utf-8")
        case _:
            assert json.loads(path.read_text(encoding="utf-8"))["format"] == "timeline-app/1"


def test_what_cannot_be_written_is_told_in_a_sentence(files, bridge, session, monkeypatch, tmp_path, told):
    answer(monkeypatch, "getSaveFileName", (str(tmp_path / "no" / "t.csv"), ""))
    files.export(session.timeline)
    assert not files.save_as()
    assert len(told) == 2
    assert all("cannot be written" in words for words in told)


def test_a_project_is_saved_under_its_ending_and_then_without_asking(files, bridge, session, monkeypatch, tmp_path):
    answer(monkeypatch, "getSaveFileName", (str(tmp_path / "work"), ""))
    assert files.save()
    assert session.project_path == tmp_path / "work.timeline"
    answer(monkeypatch, "getSaveFileName", ("", ""))
    assert files.save()
    assert not files.save_as()


def test_a_damaged_project_is_told(files, monkeypatch, tmp_path, told):
    broken = tmp_path / "broken.timeline"
    broken.write_text("rubbish")
    answer(monkeypatch, "getOpenFileNames", ([str(broken)], ""))
    files.open()
    assert "broken.timeline" in told[0]


def test_closing_asks_for_a_changed_project_only(files, bridge, session, monkeypatch, tmp_path):
    asked = []

    def question(*_):
        asked.append(True)
        return QMessageBox.StandardButton.Discard if len(asked) > 1 else QMessageBox.StandardButton.Cancel

    monkeypatch.setattr(QMessageBox, "question", question)
    event = session.timeline.events[0]
    session.edit(SetTitle(key_of(event), "Corrected"))
    assert files.may_close()  # corrections stick to the article without a project
    session.save(tmp_path / "a.timeline")
    assert files.may_close()
    assert not asked
    session.edit(SetDate(key_of(event), from_edtf("1905")))
    assert not files.may_close()
    assert files.may_close()
    assert len(asked) == 2


def test_a_folder_and_files_are_opened(files, session, qtbot, monkeypatch, tmp_path, samples):
    (tmp_path / "a.txt").write_text(NEWS)
    answer(monkeypatch, "getExistingDirectory", str(tmp_path))
    with qtbot.waitSignal(session.import_finished, timeout=60_000):
        files.open_folder()
    answer(monkeypatch, "getOpenFileNames", ([str(samples[0])], ""))
    with qtbot.waitSignal(session.import_finished, timeout=60_000):
        files.open()
    assert len(session.timeline.documents) == 2
