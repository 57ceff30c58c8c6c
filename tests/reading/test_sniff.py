import pytest

from timeline_app.reading.sniff import kind_of


@pytest.mark.parametrize(
    ("text", "ending", "kind"),
    [
        ("<!DOCTYPE html><p>Hello", ".txt", "html"),
        ("<?xml version='1.0'?>\n<!-- a --><!-- b -->\n<html>", "", "html"),
        ("<p>One</p><p>Two</p>", ".html", "html"),
        ("# Title\n\nText", ".md", "markdown"),
        ("# Title\n\nText", ".txt", "plain"),
        ("The sign < stands between two words, and <this> too.", ".txt", "plain"),
        ("Just words.", ".html", "plain"),
    ],
)
def test_kind(text, ending, kind):
    assert kind_of(text, ending) == kind


@pytest.mark.parametrize("text", ["<!-- -->" * 3000 + "x", "<!-- " * 5000, "<?xml " * 5000])
def test_no_start_takes_long(text):
    assert kind_of(text, ".txt") == "plain"
