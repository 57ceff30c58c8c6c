import pickle

import pytest

from timeline_app.errors import SENTENCES, Problem, ReadError, Reason


@pytest.mark.parametrize("reason", Reason)
def test_every_reason_has_one_sentence(reason):
    assert SENTENCES[reason]
    assert "\n" not in Problem("x", reason).sentence()


def test_a_read_error_crosses_processes():
    error = pickle.loads(pickle.dumps(ReadError("a.txt", Reason.DAMAGED, "page 3")))
    assert error.problem == Problem("a.txt", Reason.DAMAGED, "page 3")
