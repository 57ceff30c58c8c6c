"""The tense of the clause around a weekday."""

from datetime import date

import pytest

from timeline_app.dating import tag

PAST, FUTURE = "2023-09-07", "2023-09-14"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Thursday was cold.", PAST),
        ("He said on Thursday that it will rain.", PAST),
        ("It rained on Thursday; it will snow soon.", PAST),
        ("It rained. He will come on Thursday.", FUTURE),
        ("The vote is to be held on Thursday.", FUTURE),
        ("The vote, scheduled for Thursday, is open.", FUTURE),
        ("The vote will be postponed on Thursday.", FUTURE),
        ("He'll come on Thursday.", FUTURE),
        ("He said he would come on Thursday.", FUTURE),
        ("On Thursday the court is expected to rule.", FUTURE),
        ("Thursday's vote failed.", PAST),
        ("Thursday", PAST),
    ],
)
def test_past_or_future(text, value):
    assert [found.value for found in tag(text, date(2023, 9, 9)) if "hursday" in found.text] == [value]
