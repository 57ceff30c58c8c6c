"""What was corrected comes back with the articles, whichever is opened first."""

import random

import pytest

from tests.builders import TEXT, document, event
from timeline_app.gui.session import Session
from timeline_app.model.timeline import Article
from timeline_app.project.edits import Join, Separate, SetHidden, SetTitle, key_of

NAMES = ("d1", "d2", "d3")
WORDS = ("opens", "opened", "burned", "said")


def article(name):
    """An article in which four things happen; nothing has a date."""
    found = [event(word.capitalize(), None, name, word).mentions[0].mention for word in WORDS]
    return Article(document(name, TEXT.replace("bridge", name)), (), tuple(found))


ARTICLES = [article(name) for name in NAMES]
KEYS = tuple(key_of(event(name=name, trigger=word)) for name in NAMES for word in WORDS)


def open_articles(session, order):
    for place in order:
        session.imports.article_imported.emit(ARTICLES[place], place)
    session.imports.finished.emit()


@pytest.fixture
def new_session(qtbot, memory):
    sessions = []

    def make(order=()):
        sessions.append(Session(memory))
        open_articles(sessions[-1], order)
        return sessions[-1]

    yield make
    for session in sessions:
        session.close()


def test_joining_and_parting_come_back_in_the_order_in_which_they_were_done(new_session):
    mill, bridge, ferry = KEYS[0], *KEYS[4:6]
    live = new_session((0, 1))
    for edit in (Join((bridge, ferry)), Separate((ferry,)), Join((mill, ferry))):
        live.edit(edit)
    for order in ((0, 1), (1, 0)):
        later = new_session()
        for place in order:
            open_articles(later, [place])
        assert later.timeline == live.timeline
        assert later.edits == live.edits


def test_what_was_done_twice_comes_back_twice(new_session):
    live = new_session((0,))
    live.hidden.hide(live.timeline.events[:1])
    live.hidden.show_all()
    live.edit(SetHidden((KEYS[0],), True))
    assert len(live.timeline.events) == len(WORDS) - 1
    assert new_session((0,)).timeline == live.timeline


def random_edit(chance):
    keys = tuple(chance.sample(KEYS, chance.randint(1, 3)))
    kinds = (Join, Join, Separate, lambda keys: SetHidden(keys, chance.random() < 0.5))
    return chance.choice((*kinds, lambda keys: SetTitle(keys[0], chance.choice(("X", "Y", "")))))(keys)


@pytest.mark.parametrize("seed", range(25))
def test_any_script_and_any_order_of_opening_give_the_same_timeline(new_session, seed):
    chance = random.Random(seed)
    live = new_session((0, 1, 2))
    for _ in range(chance.randint(3, 12)):
        act = chance.choice((live.undo, live.redo, *[lambda: live.edit(random_edit(chance))] * 6))
        act()
    order = chance.sample(range(3), 3)
    later = new_session()
    for place in order:
        open_articles(later, [place])
    assert later.timeline == live.timeline


def test_an_article_that_is_opened_again_changes_no_edit(new_session):
    live = new_session((0, 1))
    for edit in (Join(KEYS[:2]), Separate(KEYS[:1]), Join(KEYS[:2]), SetTitle(KEYS[4], "X")):
        live.edit(edit)
    before, edits = live.timeline, live.edits
    live.close_article("d1")
    open_articles(live, [0])
    assert (live.timeline, live.edits) == (before, edits)


def test_a_closing_is_undone_though_older_edits_came_back_since(new_session):
    earlier = new_session((1,))
    earlier.edit(SetTitle(KEYS[4], "X"))
    live = new_session((0, 2))
    live.edit(SetTitle(KEYS[0], "Y"))
    live.close_article("d3")
    open_articles(live, [1])
    live.undo()
    assert [one.id for one in live.timeline.documents] == list(NAMES)
