from timeline_app.gui.tones import KeptTones


def test_articles_on_their_way_are_numbered_by_their_places():
    tones = KeptTones()
    for name, place in (("c", 7), ("a", 1), ("b", 4), ("b2", 4)):
        tones.add(name, place)
    assert tones == {"a": 0, "b": 1, "b2": 2, "c": 3}


def test_what_has_a_tone_keeps_it():
    tones = KeptTones()
    tones.add("b", 4)
    tones.settle()
    tones.add("a", 1)
    tones.add("b", 9)
    assert tones == {"b": 0, "a": 1}
    tones.settle()
    tones.add("a", 0)
    assert dict(tones) == {"b": 0, "a": 1}
