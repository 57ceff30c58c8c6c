import pytest

from timeline_app.errors import ProjectError, Reason
from timeline_app.gui.session import Session
from timeline_app.model.edtf import from_edtf
from timeline_app.project.edits import SetDate, SetTitle, key_of
from timeline_app.project.memory import Memory

NEWS = "Ferry sinks off Varn\n\nThe ferry sank on Saturday, the harbour master said.\n"


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "ferry.txt"
    path.write_text(NEWS)
    return path


def days(session):
    return [event.span.earliest_start for event in session.timeline.dated]


def test_a_date_moves_events_and_is_undoable(session, import_files, article):
    import_files([article])
    assert not session.timeline.dated
    document = session.timeline.documents[0].id
    session.set_publication_date(document, from_edtf("2023-09-11"))
    assert set(days(session)) == {from_edtf("2023-09-09").earliest_start}
    session.undo()
    assert not session.timeline.dated
    session.redo()
    assert days(session)
    session.set_publication_date(document, None)
    assert not session.timeline.dated


def test_corrections_survive_saving_and_opening(session, import_files, article, tmp_path, qtbot):
    import_files([article])
    event = session.timeline.events[0]
    session.edit(SetTitle(key_of(event), "The ferry"))
    session.edit(SetDate(key_of(event), from_edtf("2020")))
    project = tmp_path / "a.timeline"
    session.save(project)
    assert session.is_saved
    article.unlink()
    other = Session(Memory(tmp_path / "elsewhere.sqlite"))
    with qtbot.waitSignal(other.import_finished, timeout=60_000):
        other.load(project)
    again = next(e for e in other.timeline.events if e.id == event.id)
    other.close()
    assert (again.title, again.span) == ("The ferry", from_edtf("2020"))
    assert other.is_saved
    with pytest.raises(ProjectError):
        session.load(tmp_path / "missing.timeline")


def test_corrections_stick_to_the_article_without_a_project(session, memory, import_files, article, qtbot):
    import_files([article])
    session.set_publication_date(session.timeline.documents[0].id, from_edtf("2023-09-11"))
    later = Session(memory)
    with qtbot.waitSignal(later.import_finished, timeout=60_000):
        later.open_paths([article])
    later.close()
    assert later.timeline == session.timeline
    assert later.timeline.documents[0].published.source.value == "user"


def test_hiding_several_events_is_one_step(session, import_files, samples):
    import_files(samples)
    before = session.timeline.events
    session.hidden.hide(before[:3])
    assert len(session.timeline.events) == len(before) - 3
    session.undo()
    assert session.timeline.events == before


def test_the_same_text_twice_is_told_not_doubled(session, import_files, article, qtbot):
    import_files([article])
    with qtbot.waitSignal(session.already_open, timeout=60_000):
        session.open_paths([article])
    assert len(session.timeline.documents) == 1


def test_problems_gather_and_can_be_dismissed(session, import_files, article, tmp_path):
    import_files([tmp_path / "missing.txt", article])
    assert len(session.timeline.documents) == 1
    told = []
    session.problems_changed.connect(told.append)
    import_files([tmp_path / "gone.txt"])
    assert [problem.reason for problem in told[-1]] == [Reason.MISSING, Reason.MISSING]
    session.clear_problems()
    assert told[-1] == ()


def test_articles_keep_the_order_in_which_they_were_given(session, import_files, samples):
    import_files(list(reversed(samples)))
    assert [document.path for document in session.timeline.documents] == [str(path) for path in reversed(samples)]
