import pytest
from PySide6.QtWidgets import QDialog

from timeline_app.gui.dialogs import EventDialog, KeysDialog
from timeline_app.model.edtf import to_edtf


@pytest.fixture
def event(import_files, session, tmp_path):
    path = tmp_path / "bridge.txt"
    path.write_text("Bridge opens\n\nThe bridge was opened on 3 May 1904.\n")
    import_files([path])
    return session.timeline.dated[0]


def accept(monkeypatch, title, date):
    def fill(dialog):
        dialog.title.setText(title)
        dialog.entry.line.setText(date)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(EventDialog, "exec", fill)


def test_title_and_date_are_corrected_and_given_back(window, session, event, monkeypatch):
    accept(monkeypatch, "The opening", "June 1904")
    window.corrections.correct_event(event.id)
    corrected = session.timeline.event(event.id)
    assert (corrected.title, to_edtf(corrected.span)) == ("The opening", "1904-06")
    session.undo()
    assert session.timeline.event(event.id) == event
    session.redo()
    accept(monkeypatch, "", "")
    window.corrections.correct_event(event.id)
    assert session.timeline.event(event.id) == event


def test_a_dialog_that_is_left_as_it_was_changes_nothing(window, session, event, monkeypatch):
    monkeypatch.setattr(EventDialog, "exec", lambda _: QDialog.DialogCode.Accepted)
    window.corrections.correct_event(event.id)
    assert session.timeline.event(event.id) == event
    assert not session.timeline.event(event.id).edited


def test_hidden_events_come_back_by_undo(window, session, event):
    window.corrections.hide_events((event.id, "unknown"))
    assert session.timeline.event(event.id) is None
    assert "undo" in window.statusBar().currentMessage()
    session.undo()
    assert session.timeline.event(event.id) == event


def test_the_keys_are_listed(qtbot):
    dialog = KeysDialog()
    qtbot.addWidget(dialog)
    assert dialog.windowTitle() == "Keys and gestures"
