"""The edits of a session in the order in which they were made, in step with the memory of all sessions.

Articles are opened in any order, and putting events together and taking them apart do not commute. So every edit has
a serial, and what comes back with an article takes its place among the others by it, once.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from timeline_app.project.edits import Edit, documents_of
from timeline_app.project.memory import Memory, Step


@dataclass(frozen=True, slots=True)
class EditLog:
    """Steps by their serials, and those undone that can be done again. Immutable."""

    steps: tuple[Step, ...] = ()
    undone: tuple[Step, ...] = ()

    @property
    def done(self) -> tuple[Edit, ...]:
        """The edits that count, in order."""
        return tuple(step.edit for step in self.steps)

    @property
    def last(self) -> Step | None:
        """The step that an undo takes back."""
        return self.steps[-1] if self.steps else None

    @property
    def latest(self) -> int:
        """The highest serial; 0 where there is none."""
        return max((step.serial for step in (*self.steps, *self.undone)), default=0)

    def add(self, step: Step) -> EditLog:
        """Append a step, the latest of all; what was undone is gone."""
        return EditLog((*self.steps, step))

    def merge(self, steps: Iterable[Step]) -> EditLog:
        """Take earlier steps in, each once and where its serial says; the same where all are there already."""
        known: dict[int, list[Edit]] = {}  # nearly always one each
        for step in self.steps:
            known.setdefault(step.serial, []).append(step.edit)
        fresh = [step for step in steps if step.edit not in known.get(step.serial, ())]
        return EditLog(tuple(sorted((*self.steps, *fresh), key=lambda step: step.serial))) if fresh else self

    def undo(self) -> EditLog:
        """Take the last one back; unchanged where there is none."""
        return EditLog(self.steps[:-1], (self.steps[-1], *self.undone)) if self.steps else self

    def redo(self) -> EditLog:
        """Do the last undone one again; unchanged where there is none."""
        return EditLog((*self.steps, self.undone[0]), self.undone[1:]) if self.undone else self

    def without_undone(self) -> EditLog:
        """Something else was done: nothing can be done again."""
        return EditLog(self.steps)


class History:
    """The log of one session. Only `recall` and `remember` tell of trouble with the memory (ProjectError)."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory
        self._of_project: frozenset[int] = frozenset()  # serials of what projects have brought
        self.log = EditLog()

    def add(self, edit: Edit) -> None:
        """Append an edit: the latest of all sessions."""
        self.log = self.log.add(Step(edit, self._next_serial()))

    def add_project(self, edits: Iterable[Edit]) -> None:
        """Append the edits of a project: they come after those made here."""
        first = self._next_serial()
        steps = tuple(Step(edit, serial) for serial, edit in enumerate(edits, first))
        self._of_project |= {step.serial for step in steps}
        self.log = EditLog((*self.log.steps, *steps))

    def undo(self) -> None:
        """Take the last edit back."""
        self.log = self.log.undo()

    def redo(self) -> None:
        """Do the last undone edit again."""
        self.log = self.log.redo()

    def forget_undone(self) -> None:
        """Nothing can be done again."""
        self.log = self.log.without_undone()

    def recall(self, document: str) -> None:
        """Bring back what was corrected in an article, unless a project has its own corrections of it.

        Raises ProjectError.
        """
        of_project = [step.edit for step in self.log.steps if step.serial in self._of_project]
        if any(documents_of(edit) == {document} for edit in of_project):
            return
        # What speaks of several articles may be in the project as well, under another serial.
        self.log = self.log.merge(step for step in self._memory.recall(document) if step.edit not in of_project)

    def remember(self, documents: Iterable[str]) -> None:
        """Keep what was corrected in these (open) articles. Raises ProjectError."""
        self._memory.remember(documents, self.log.steps, self.log.undone)

    def _next_serial(self) -> int:
        return max(self.log.latest, self._memory.latest()) + 1
