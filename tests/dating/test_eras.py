import pytest

from timeline_app.dating import tag
from timeline_app.model.edtf import to_edtf


@pytest.mark.parametrize(
    ("text", "words", "edtf"),
    [
        ("Caesar was killed on 15 March 44 BC in Rome.", "15 March 44 BC", "-0043-03-15"),
        ("On March 15, 44 BC, he died.", "March 15, 44 BC", "-0043-03-15"),
        ("It began in March 44 B.C., people say.", "March 44 B.C.", "-0043-03"),
        ("The mountain erupted on 24 August AD 79.", "24 August AD 79", "0079-08-24"),
        ("Rome burned in August 410 AD.", "August 410 AD", "0410-08"),
    ],
)
def test_days_and_months_of_an_era_are_one_expression(text, words, edtf):
    (found,) = tag(text)
    assert (found.text, to_edtf(found.span)) == (words, edtf)
