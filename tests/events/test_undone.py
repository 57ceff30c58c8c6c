"""What is not told as done."""

from __future__ import annotations

import pytest

from timeline_app.model.event import Status


@pytest.mark.parametrize(
    ("text", "word", "status"),
    [
        ("Instead of selling the mill on 2 March 2008, the owner closed it.", "selling", None),
        ("Rather than sell the mill on 2 March 2008, the owner closed it.", "sell", None),
        ("The owner left without selling the mill on 2 March 2008.", "selling", None),
        ("Karl Moe was accused of stealing a boat in 1990.", "stealing", Status.ALLEGED),
        ("Karl Moe was charged with stealing a boat in 1990.", "stealing", Status.ALLEGED),
        ("Karl Moe was cleared of stealing a boat in 1990.", "stealing", Status.DENIED),
        ("Karl Moe was convicted of stealing a boat in 1990.", "stealing", Status.HAPPENED),
        ("The court ruled that the law be changed.", "changed", Status.HYPOTHETICAL),
    ],
)
def test_status(analyse, text, word, status):
    found = {m.trigger.of(text): m.status for m in analyse(text).mentions}
    assert found.get(word) == status


def test_a_report_of_what_is_wanted_does_not_say_that_it_is_so(analyse):
    text = "The court ruled on 3 March 2008 that the law be changed."
    assert {m.trigger.of(text): m.title for m in analyse(text).mentions}["ruled"] == "Court rules law be changed"
