from tests.builders import event, timeline
from timeline_app.gui.search import find_events

OPENED, BURNED = event(places=("Varn",)), event("Fire", None, trigger="burned")


def test_all_words_must_stand_in_title_names_or_passages():
    both = timeline(OPENED, BURNED)
    assert find_events(both, "") is None
    assert find_events(both, "MAYOR overnight") == {BURNED.id}
    assert find_events(both, "varn") == {OPENED.id}
    assert find_events(both, "mayor varn") == frozenset()
