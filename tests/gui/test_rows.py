from timeline_app.gui.rows import _detail_lines


def test_details_that_are_too_long_for_a_line_are_parted_between_two(qapp):
    words = "9 Sep 2023 · 5 of 32 events · set by you"
    assert _detail_lines(words, "", 2000) == [words]
    assert _detail_lines(words, "", 200) == ["9 Sep 2023 · 5 of 32 events", "set by you"]
    assert " · ".join(_detail_lines(words, "no date", 150)) == words
    whole = "its events cannot be found"
    assert _detail_lines(whole, "not English", 180) == ["", whole]
    assert _detail_lines(whole, "", 20) == [whole]
