import os
import signal
import time

import pytest

from timeline_app.errors import Reason
from timeline_app.workers import WorkerPool

NEWS = "Ferry sinks off Varn\n\nThe ferry sank on 9 September 2023.\n"


@pytest.fixture
def pool():
    pool = WorkerPool(size=1)
    yield pool
    pool.close()


def finish(pool, seconds=60):
    outcomes, end = [], time.monotonic() + seconds
    while pool.unfinished and time.monotonic() < end:
        outcomes += pool.poll()
        pool.wait(0.1)
    assert not pool.unfinished
    return outcomes


def test_articles_and_problems_come_back(pool, tmp_path):
    good, missing = tmp_path / "good.txt", tmp_path / "missing.txt"
    good.write_text(NEWS)
    pool.warm_up()
    pool.submit([good, missing])
    outcomes = {outcome.job: outcome for outcome in finish(pool)}
    article = outcomes[good].articles[0]
    assert article.document.title == "Ferry sinks off Varn"
    assert article.mentions
    assert outcomes[missing].problems[0].reason is Reason.MISSING
    pool.submit([article.document])
    assert finish(pool)[0].articles == (article,)


def test_a_worker_that_dies_costs_one_file_only(pool, tmp_path):
    files = [tmp_path / "a.txt", tmp_path / "b.txt"]
    for file in files:
        file.write_text(NEWS + file.name)
    pool.submit(files)
    os.kill(pool._workers[0].process.pid, signal.SIGKILL)
    outcomes = {outcome.job: outcome for outcome in finish(pool)}
    assert outcomes[files[0]].problems[0].reason is Reason.READER_FAILED
    assert outcomes[files[1]].articles


def test_a_file_that_takes_too_long_is_given_up(tmp_path):
    pool = WorkerPool(size=1, time_limit_seconds=0.0)
    file = tmp_path / "a.txt"
    file.write_text(NEWS)
    pool.submit([file])
    outcome = finish(pool)[0]
    pool.close()
    assert "no answer within" in outcome.problems[0].sentence()


def test_cancel_forgets_what_nobody_has_begun(pool, tmp_path):
    files = [tmp_path / f"{i}.txt" for i in range(5)]
    for file in files:
        file.write_text(NEWS + file.name)
    pool.submit(files)
    assert pool.cancel() == files[1:]
    assert [outcome.job for outcome in finish(pool)] == files[:1]
