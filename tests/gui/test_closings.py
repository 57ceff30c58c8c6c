import pytest

from timeline_app.gui.rows import ID, TONE
from timeline_app.project.edits import SetTitle, key_of


@pytest.fixture
def opened(window, session, import_files, samples):
    import_files(samples)
    return session.timeline


def close_first(window):
    window.display.show_article(window.session.timeline.documents[0].id)
    window.actions_.items["close_article"].trigger()


def test_a_closed_article_comes_back_where_it_stood(window, session, opened, samples):
    assert not window.actions_.items["reopen_article"].isEnabled()
    close_first(window)
    assert session.timeline.documents == opened.documents[1:]
    assert opened.documents[0].title in window.panels.closed.text.text()
    assert window.panels.closed.isVisible()
    window.panels.closed.button.click()
    assert session.timeline == opened
    assert not window.panels.closed.isVisible()
    assert not window.actions_.items["reopen_article"].isEnabled()


def test_colours_stay_when_an_article_is_closed(window, session, opened):
    def colours():
        rows = [window.articles.articles.model().index(row, 0) for row in range(len(session.timeline.documents))]
        columns = window.timeline.content.columns
        marks = {window.timeline.content.key(row): int(columns.tone[row]) for row in range(len(columns))}
        return {row.data(ID): row.data(TONE) for row in rows}, marks

    articles, marks = colours()
    close_first(window)
    fewer, left = colours()
    assert fewer == {name: tone for name, tone in articles.items() if name in fewer}
    assert len(fewer) == 2
    same = [name for name in left if name in marks]
    assert same
    assert all(left[name] == marks[name] for name in same)


def test_the_last_article_can_be_brought_back_from_the_empty_window(window, session, opened):
    for _ in opened.documents:
        close_first(window)
    assert window.panels.pages.currentIndex() == 0
    assert window.panels.closed.isVisible()
    for _ in opened.documents:
        window.actions_.items["reopen_article"].trigger()
    assert session.timeline == opened


def test_closing_is_undone_and_done_again_in_its_turn(window, session, opened):
    event = opened.dated[0]
    session.edit(SetTitle(key_of(event), "Mine"))
    corrected = session.timeline
    session.close_article(corrected.documents[0].id)
    closed = session.timeline
    last = closed.dated[-1]
    session.edit(SetTitle(key_of(last), "Also mine"))
    after = session.timeline
    for expected in (closed, corrected, opened):
        session.undo()
        assert session.timeline == expected
    for expected in (corrected, closed, after):
        session.redo()
        assert session.timeline == expected
    assert not window.actions_.items["redo"].isEnabled()


def test_a_dismissed_notice_stays_away_until_the_next_closing(window, opened):
    notice = window.panels.closed
    close_first(window)
    notice.close_button.click()
    assert not notice.isVisible()
    assert window.actions_.items["reopen_article"].isEnabled()
    close_first(window)
    assert notice.isVisible()


def test_an_article_that_is_opened_from_its_file_again_is_no_longer_closed(
    window, session, opened, import_files, samples
):
    close_first(window)
    import_files(samples[:1])
    assert not window.panels.closed.isVisible()
    session.undo()
    assert len(session.timeline.documents) == len(opened.documents)


def test_colours_stay_when_a_closed_article_is_opened_from_its_file(window, session, opened, import_files, samples):
    before = dict(session.tones)
    assert [before[document.id] for document in opened.documents] == [0, 1, 2]
    close_first(window)
    import_files(samples[:1])
    assert session.timeline.documents[-1] == opened.documents[0]
    assert dict(session.tones) == before
