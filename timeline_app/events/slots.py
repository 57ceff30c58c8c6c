"""Headlines that fit: parts with longer and shorter wordings, chosen so that as little as possible is left out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

Wording = tuple[str, float]  # the words ("" for none), and how much they leave out (0: nothing)
# How much is lost with a part: its verb says little without it, says less, or says the same in less detail.
TOLD, MORE, EXTRA = 6.0, 2.5, 1.0
NOTHING_FITS = ("", float("inf"))


def _no_others() -> Iterable[Wording]:
    return ()


@dataclass(slots=True)
class Slot:
    """One part of a headline. The shorter wordings are made only where the full one is too long."""

    full: str
    others: Callable[[], Iterable[Wording]] = _no_others
    _wordings: list[Wording] = field(default_factory=list)

    @property
    def wordings(self) -> list[Wording]:
        """All wordings, each shorter than the one before it."""
        if not self._wordings:
            self._wordings = [(self.full, 0.0)]
            for text, loss in self.others():
                if len(text) < len(self._wordings[-1][0]):
                    self._wordings.append((text, loss))
        return self._wordings


def composed(parts: Sequence[Slot], room: int) -> Wording:
    """The parts in their order in at most `room` characters, and the sum of what they leave out; or NOTHING_FITS.

    Of all choices of wordings the one that leaves out least.
    """
    full = " ".join(part.full for part in parts if part.full)
    if len(full) <= room:
        return full, 0.0
    for length, loss, text in reversed(_choices(parts, room)):
        if length <= room:
            return text, loss
    return NOTHING_FITS


def nested(parts: Sequence[Slot], weight: float = 1.0) -> Slot:
    """Several parts as one. What its wordings leave out counts `weight` times."""
    full = " ".join(part.full for part in parts if part.full)

    def others() -> Iterable[Wording]:
        for length, loss, text in reversed(_choices(parts, len(full))):
            if length < len(full):
                yield text, weight * loss

    return Slot(full, others)


def _choices(parts: Sequence[Slot], room: int) -> list[tuple[int, float, str]]:
    """(length, loss, words) of the choices that fit, shortest first; none is longer than another and loses more."""
    found: list[tuple[int, float, str]] = [(0, 0.0, "")]
    for part in parts:
        longer = [
            (
                length + len(text) + bool(length and text),
                lost + loss,
                f"{words} {text}" if words and text else words + text,
            )
            for length, lost, words in found
            for text, loss in part.wordings
            if length + len(text) < room + 1
        ]
        longer.sort()
        found, least = [], float("inf")
        for choice in longer:
            if choice[1] < least and choice[0] <= room:
                found.append(choice)
                least = choice[1]
    return found


def droppable(slot: Slot, loss: float) -> Slot:
    """The slot, which can be left out as well."""

    def others() -> Iterator[Wording]:
        yield from (wording for wording in slot.others() if wording[1] < loss)
        yield "", loss

    return Slot(slot.full, others)
