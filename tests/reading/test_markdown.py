import pytest

from timeline_app.model.edtf import to_edtf
from timeline_app.reading import markdown, read_documents

TEXT = """---
title: "Bridge will close"
date: 2023-09-10
lang: en
---

# Bridge will close

The council said on **Monday** that it would [close the bridge](https://example.org) in spring.

- The first stage of the repairs begins in March 2024.
- The second stage of the repairs ends in June 2024.

> "It is a good bridge," said the mayor of the town.
"""


def read(tmp_path, text, name="a.md"):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    return read_documents(path)[0]


def test_readable_text_title_and_date(tmp_path):
    document = read(tmp_path, TEXT)
    assert document.text.startswith("Bridge will close\n\nThe council said on Monday that it would close the bridge in")
    assert document.title == document.title_range.of(document.text) == "Bridge will close"
    assert to_edtf(document.published.span) == "2023-09-10"
    assert len(document.body) == 4


def test_the_first_heading_is_the_title_without_front_matter(tmp_path):
    document = read(tmp_path, TEXT.split("---\n", 2)[2])
    assert document.title == "Bridge will close"
    assert document.published.span is None


@pytest.mark.parametrize("text", ["> " * 5000 + "Deep.", "* " * 3000 + "deep", "[" * 5000])
def test_deep_nesting_ends(text):
    assert markdown.read(text).text
