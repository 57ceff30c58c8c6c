from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog

from timeline_app.gui.dialogs import EventDialog, KeysDialog
from timeline_app.gui.legend_dialog import LegendDialog
from timeline_app.gui.session import Session
from timeline_app.gui.theme import DARK
from timeline_app.model.edtf import from_edtf, to_edtf
from timeline_app.model.event import Status


@pytest.fixture
def event(import_files, session, tmp_path):
    path = tmp_path / "bridge.txt"
    path.write_text("Bridge opens\n\nThe bridge was opened on 3 May 1904.\n")
    import_files([path])
    return session.timeline.dated[0]


def accept(monkeypatch, title, date, status=""):
    def fill(dialog):
        dialog.title.setText(title)
        dialog.entry.line.setText(date)
        dialog.status.setCurrentIndex(dialog.status.findData(str(status)))
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


def test_a_status_is_corrected_told_remembered_and_undone(window, session, event, memory, monkeypatch, qtbot):
    accept(monkeypatch, event.title, "3 May 1904", Status.DENIED)
    window.corrections.correct_event(event.id)
    window.display.select_event(event.id)
    assert session.timeline.event(event.id).status is Status.DENIED
    assert window.passages.status.words == "denied"
    assert "status set by you = denied" in window.passages.derivation.text()
    later = Session(memory)
    with qtbot.waitSignal(later.import_finished, timeout=60_000):
        later.open_paths([Path(session.timeline.documents[0].path)])
    later.close()
    assert later.timeline == session.timeline
    session.undo()
    assert session.timeline.event(event.id) == event
    assert window.passages.status.words == ""


def test_all_that_a_dialog_changes_is_undone_in_one_step(window, session, event, monkeypatch):
    accept(monkeypatch, "The opening", "1905", Status.PLANNED)
    window.corrections.correct_event(event.id)
    changed = session.timeline.event(event.id)
    assert (changed.title, to_edtf(changed.span), changed.status) == ("The opening", "1905", Status.PLANNED)
    session.undo()
    assert session.timeline.event(event.id) == event


def test_a_dialog_that_is_left_as_it_was_changes_nothing(window, session, event, monkeypatch):
    monkeypatch.setattr(EventDialog, "exec", lambda _: QDialog.DialogCode.Accepted)
    window.corrections.correct_event(event.id)
    assert session.timeline.event(event.id) == event
    assert not session.timeline.event(event.id).edited


def test_giving_back_what_was_never_changed_changes_nothing(window, session, event, monkeypatch):
    accept(monkeypatch, "", "")
    window.corrections.correct_event(event.id)
    assert session.edits == ()
    assert not window.actions_.items["undo"].isEnabled()
    accept(monkeypatch, event.title, "3 May 1904", Status.DENIED)
    window.corrections.correct_event(event.id)
    accept(monkeypatch, "", "")
    window.corrections.correct_event(event.id)
    assert len(session.edits) == 2
    assert session.timeline.event(event.id) == event


def test_hidden_events_come_back_by_undo(window, session, event):
    window.corrections.hide_events((event.id, "unknown"))
    assert session.timeline.event(event.id) is None
    assert window.statusBar().currentMessage() == "1 event is hidden; undo brings it back"
    session.undo()
    assert session.timeline.event(event.id) == event


def test_hidden_events_are_counted_and_all_come_back_at_once(window, session, event):
    action = window.actions_.items["show_hidden"]
    assert not action.isEnabled()
    window.corrections.hide_events((event.id,))
    assert "1 hidden" in window.status.counts.text()
    document = session.timeline.documents[0].id
    session.set_publication_date(document, from_edtf("1950"))
    action.trigger()
    assert session.timeline.event(event.id) is not None
    assert "hidden" not in window.status.counts.text()
    session.undo()
    assert session.timeline.event(event.id) is None


def test_the_legend_has_a_window_of_its_own(qtbot):
    dialog = LegendDialog(DARK)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.grab().isNull()
    assert "hypothetical" in dialog.sheet.accessibleDescription()


def test_the_keys_are_listed(qtbot):
    dialog = KeysDialog()
    qtbot.addWidget(dialog)
    assert dialog.windowTitle() == "Keys and gestures"


@pytest.fixture
def two(import_files, session, tmp_path):
    path = tmp_path / "mill.txt"
    path.write_text("The mill\n\nKarl Moe sold the mill on 3 May 1904.\n\nThe bridge burned down on 9 June 1907.\n")
    import_files([path])
    return session.timeline.dated


def test_selected_events_are_merged_read_on_and_parted_again(window, session, two):
    join, separate = (window.actions_.items[name] for name in ("join_events", "separate"))
    window.display.choose((two[1].id,))
    assert not join.isEnabled()
    assert not separate.isEnabled()
    window.display.choose((two[1].id, two[0].id))
    join.trigger()
    (whole,) = session.timeline.dated
    assert window.display.selected == whole
    assert [m.mention.title for m in whole.passages] == [event.title for event in two]
    assert "you put them together" in window.passages.derivation.text()
    window.passages.next.click()
    window.passages.separate.click()
    assert [event.title for event in session.timeline.dated] == [event.title for event in two]
    assert not window.passages.separate.isVisibleTo(window)
    session.undo()
    session.undo()
    assert session.timeline.dated == two


def test_what_was_merged_comes_back_with_its_articles(window, session, two, memory, qtbot, tmp_path):
    other = tmp_path / "ferry.txt"
    other.write_text("The ferry\n\nThe ferry sank on 4 July 1911.\n")
    with qtbot.waitSignal(session.import_finished, timeout=60_000):
        session.open_paths([other])
    assert window.corrections.join_events([event.id for event in session.timeline.dated[1:]])
    window.corrections.hide_events([two[0].id])
    assert len(session.timeline.dated) == 1
    later = Session(memory)
    with qtbot.waitSignal(later.import_finished, timeout=60_000):
        later.open_paths([other, tmp_path / "mill.txt"])
    later.close()
    assert [len(event.documents) for event in later.timeline.dated] == [2]


def test_several_hidden_events_are_told_as_several(window, two):
    window.corrections.hide_events([event.id for event in two])
    assert window.statusBar().currentMessage() == "2 events are hidden; undo brings them back"


def test_a_joined_event_takes_the_last_title_and_gives_it_back(window, session, two, monkeypatch):
    accept(monkeypatch, "Old", "9 June 1907")
    window.corrections.correct_event(two[1].id)
    window.corrections.join_events([event.id for event in two])
    (whole,) = session.timeline.dated
    assert whole.title == "Old"
    accept(monkeypatch, "New", "9 June 1907")
    window.corrections.correct_event(whole.id)
    assert session.timeline.event(whole.id).title == "New"
    accept(monkeypatch, "", "9 June 1907")
    window.corrections.correct_event(whole.id)
    assert session.timeline.event(whole.id).title in [event.title for event in two]


def test_two_events_of_one_sentence_are_merged_and_parted(window, session, import_files, tmp_path):
    path = tmp_path / "bridge.txt"
    path.write_text("The bridge\n\nThe bridge burned down on 2 July 1911 and the school closed on 9 August 1930.\n")
    import_files([path])
    before = session.timeline.dated
    assert len(before) == 2
    join, separate = (window.actions_.items[name] for name in ("join_events", "separate"))
    window.display.choose(tuple(event.id for event in before))
    join.trigger()
    assert len(session.timeline.dated) == 1
    assert separate.isEnabled()
    assert window.passages.separate.isVisibleTo(window)
    assert not window.passages.next.isVisibleTo(window)
    separate.trigger()
    assert [event.title for event in session.timeline.dated] == [event.title for event in before]
    assert not separate.isEnabled()
    assert "apart" in window.statusBar().currentMessage()


def test_what_was_done_is_told_until_the_next_step_however_long_the_timeline_takes(window, session, two, qtbot):
    session._builder.cost_seconds = 1.0
    with qtbot.waitSignal(session.timeline_changed):
        window.corrections.hide_events([two[0].id])
    assert "1 event is hidden" in window.statusBar().currentMessage()
    session.undo()
    assert window.statusBar().currentMessage() == ""


def test_a_memory_that_fails_is_told_and_nothing_else_in_its_place(
    window, session, memory, import_files, tmp_path, qtbot
):
    memory._path.write_text("rubbish " * 1000)
    path = tmp_path / "mill.txt"
    path.write_text("The mill\n\nKarl Moe sold the mill on 3 May 1904.\n")
    import_files([path])
    qtbot.waitUntil(lambda: "cannot be read" in window.statusBar().currentMessage())
    window.corrections.hide_events([session.timeline.events[0].id])
    qtbot.waitUntil(lambda: "cannot be kept" in window.statusBar().currentMessage())
