from tests.builders import event, timeline
from timeline_app.gui.search import Finder

OPENED, BURNED = event(places=("Varn",)), event("Fire", None, trigger="burned")


def test_all_words_must_stand_in_title_names_or_passages():
    both = timeline(OPENED, BURNED)
    assert Finder().find(both, "") is None
    assert Finder().find(both, "MAYOR overnight") == {BURNED.id}
    assert Finder().find(both, "varn") == {OPENED.id}
    assert Finder().find(both, "mayor varn") == frozenset()
