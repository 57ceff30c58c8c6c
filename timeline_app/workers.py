"""Worker processes that import articles, so that a window never waits and a crash takes down one file only.

The parent polls: no threads, no callbacks. Each worker is a process with a pipe; it answers one job at a time.
A worker that dies or takes too long is replaced, and its file is reported.
"""

from __future__ import annotations

import multiprocessing
import os
import pickle
import time
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import count
from multiprocessing.connection import Connection, wait
from pathlib import Path

from timeline_app.errors import Problem, ReadError, Reason
from timeline_app.model.document import Document
from timeline_app.model.timeline import Article

TIME_LIMIT_SECONDS = 120.0


@dataclass(frozen=True, slots=True)
class Again:
    """A file to be read again, in an encoding that the reader named (Python's name)."""

    path: Path
    encoding: str


Job = Path | Document | Again


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one job: the articles of a file, and the problems with it or with parts of it.

    `number` is its place in the queue.
    """

    job: Job
    number: int
    articles: tuple[Article, ...] = ()
    problems: tuple[Problem, ...] = ()


def _name(job: Job) -> str:
    return str(job if isinstance(job, Path) else job.path)


def _work(pipe: Connection) -> None:
    """Answer jobs until the pipe closes."""
    # Each worker is one core's worth: threads of numpy's own would only get into each other's way.
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
        os.environ.setdefault(name, "1")
    try:
        _answer(pipe)
    except (EOFError, OSError, KeyboardInterrupt):
        return  # the window has gone


def _answer(pipe: Connection) -> None:
    from timeline_app.pipeline import warm_up

    while True:
        task: tuple[int, Job] | None = pipe.recv()
        if task is None:
            warm_up()
            continue
        number, job = task
        try:
            outcome = Outcome(job, number, *_done(job))
        except ReadError as error:
            outcome = Outcome(job, number, problems=(error.problem,))
        except Exception as error:  # noqa: BLE001 - whatever a file does to a parser is reported, the others go on
            problem = Problem(_name(job), Reason.READER_FAILED, type(error).__name__)
            outcome = Outcome(job, number, problems=(problem,))
        pipe.send(outcome)


def _done(job: Job) -> tuple[tuple[Article, ...], tuple[Problem, ...]]:
    from timeline_app.pipeline import analyse, import_file

    match job:
        case Document():
            return (analyse(job),), ()
        case Again(path, encoding):
            return import_file(path, encoding)
        case _:
            return import_file(job)


@dataclass(slots=True)
class _Worker:
    process: multiprocessing.process.BaseProcess
    pipe: Connection
    task: tuple[int, Job] | None = None
    started: float = 0.0


@dataclass(slots=True)
class WorkerPool:
    """At most `size` processes, started when there is work; call `poll` now and then, `close` at the end."""

    size: int = 2
    time_limit_seconds: float = TIME_LIMIT_SECONDS
    _workers: list[_Worker] = field(default_factory=list)
    _waiting: deque[tuple[int, Job]] = field(default_factory=deque)
    _numbers: Iterator[int] = field(default_factory=count)

    @property
    def unfinished(self) -> int:
        """How many jobs are waiting or under way."""
        return len(self._waiting) + sum(worker.task is not None for worker in self._workers)

    def warm_up(self) -> None:
        """Start one worker and let it load the parser before there is work."""
        if not self._workers:
            self._start().pipe.send(None)

    def submit(self, jobs: Iterable[Job]) -> None:
        """Add jobs to the end of the queue."""
        self._waiting.extend(zip(self._numbers, jobs, strict=False))
        self._hand_out()

    def cancel(self) -> list[Job]:
        """Forget the jobs that nobody has begun; return them. Those under way finish."""
        dropped = [job for _, job in self._waiting]
        self._waiting.clear()
        return dropped

    def poll(self) -> list[Outcome]:
        """Take what has finished since the last call; never waits."""
        outcomes = [self._look_at(worker) for worker in list(self._workers) if worker in self._workers]
        self._hand_out()
        return [outcome for outcome in outcomes if outcome is not None]

    def wait(self, seconds: float) -> None:
        """Wait until a worker has answered or ended, at most so long; then `poll`."""
        wait([worker.pipe for worker in self._workers if worker.task is not None], seconds)

    def close(self) -> None:
        """End all workers."""
        for worker in self._workers:
            self._end(worker)
        self._workers.clear()
        self._waiting.clear()

    def _look_at(self, worker: _Worker) -> Outcome | None:
        try:
            answer = worker.pipe.recv_bytes() if worker.pipe.poll() else None
        except (EOFError, OSError):
            return self._lost(worker, "it crashed")
        if answer is not None:
            worker.task = None
            self._hand_out()  # it goes on while the answer is unpacked
            outcome: Outcome = pickle.loads(answer)
            return outcome
        if not worker.process.is_alive():
            return self._lost(worker, "it crashed")
        if worker.task is not None and time.monotonic() - worker.started > self.time_limit_seconds:
            return self._lost(worker, f"no answer within {self.time_limit_seconds:.0f} seconds")
        return None

    def _lost(self, worker: _Worker, why: str) -> Outcome | None:
        self._workers.remove(worker)
        self._end(worker)
        if worker.task is None:
            return None
        number, job = worker.task
        return Outcome(job, number, problems=(Problem(_name(job), Reason.READER_FAILED, why),))

    def _hand_out(self) -> None:
        while self._waiting:
            idle = next((worker for worker in self._workers if worker.task is None), None)
            if idle is None:
                if len(self._workers) >= self.size:
                    return
                idle = self._start()
            idle.task, idle.started = self._waiting.popleft(), time.monotonic()
            try:
                idle.pipe.send(idle.task)
            except OSError:
                self._waiting.appendleft(idle.task)
                self._workers.remove(idle)
                self._end(idle)

    def _start(self) -> _Worker:
        # "spawn" on every system: a fork of a process with a window is not safe.
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(target=_work, args=(theirs,), daemon=True, name="timeline-app worker")
        process.start()
        theirs.close()
        worker = _Worker(process, ours)
        self._workers.append(worker)
        return worker

    @staticmethod
    def _end(worker: _Worker) -> None:
        worker.pipe.close()
        worker.process.kill()
        worker.process.join(timeout=2)
