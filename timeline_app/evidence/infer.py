"""The whole of it: what the words of an article give away -> a window for its publication."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from timeline_app.evidence.clue import ALWAYS, Clue, Interval, Window, common, hull_span, interval
from timeline_app.evidence.dates import dated_clues, weekday_clues
from timeline_app.evidence.holders import holder_clue
from timeline_app.evidence.joint import narrow_together
from timeline_app.evidence.knowledge import FactKind
from timeline_app.evidence.levels import levels
from timeline_app.evidence.likely import narrow
from timeline_app.evidence.names import Named, lexicon
from timeline_app.evidence.occasions import anniversary_clue, edition_clue
from timeline_app.evidence.people import person_clue
from timeline_app.evidence.quotes import quote_clues
from timeline_app.evidence.scene import Scene
from timeline_app.evidence.text import read
from timeline_app.evidence.things import thing_clue
from timeline_app.evidence.titles import title_reader
from timeline_app.evidence.weekdays import likely_weekdays
from timeline_app.evidence.weigh import weigh
from timeline_app.evidence.wording import day_words
from timeline_app.evidence.years import newest_fact_clue, year_clues
from timeline_app.model.document import DateSource, Document, Evidence, PublicationDate, Standing
from timeline_app.model.event import TimeExpression

_A_WEEK = 7
_ABOUT = {
    FactKind.THING: thing_clue,
    FactKind.PERSON: person_clue,
    FactKind.EVENT: anniversary_clue,
    FactKind.EDITION: edition_clue,
}


def infer_publication(
    document: Document, expressions: Sequence[TimeExpression], saved_day: int | None = None
) -> PublicationDate:
    """The window in which the article was written, with the evidence for it; UNKNOWN where there is none.

    `saved_day` (days since 1970, local) is when its file was last changed: never a date of publication, only the
    last day that is offered where the words leave the window open to later ones.

    Title and body count, what is excluded does not. Evidence that contradicts itself gives no window, and is
    listed with `Standing.CONFLICT`. The source is experience where a piece of evidence is LIKELY, and
    `resources/knowledge` or the text's own dates for the rest. Pure; never raises.
    """
    scene = Scene(read(document), expressions)
    found = tuple(lexicon().find(scene.prose))
    clues = list(_clues(scene, found))
    window, weighed = weigh([clue for clue in clues if not clue.likely])
    evidence = [_evidence(clue, standing) for clue, standing in weighed]
    if not any(standing is Standing.CONFLICT for _, standing in weighed):
        window, told = _narrowed(scene, window, [clue for clue, _ in weighed], [c for c in clues if c.likely])
        evidence += [_evidence(clue, standing) for clue, standing in told]
        fitting, habits = narrow_together(scene, found, {clue.range for clue in clues}, window or ALWAYS)
        window = None if fitting == ALWAYS else fitting
        evidence += habits
    window = _not_too_narrow(window) if window else None
    if window and saved_day is not None and window[-1][1] > saved_day + 1 and window[-1][0] <= saved_day:
        window = common(window, (_until_saved(saved_day),))
        evidence.append(_saved(saved_day))
    ordered = sorted(evidence, key=lambda one: _weight(one, window))
    weekdays = likely_weekdays(scene)
    if window is None:
        source = DateSource.INFERRED if evidence else DateSource.UNKNOWN
        conflicts = tuple(one for one in ordered if one.standing is Standing.CONFLICT)
        return PublicationDate(None, source if conflicts else DateSource.UNKNOWN, conflicts, weekdays)
    return PublicationDate(hull_span(window), DateSource.INFERRED, tuple(ordered), weekdays)


def _narrowed(
    scene: Scene, window: Window | None, facts: Sequence[Clue], likely: Sequence[Clue]
) -> tuple[Window | None, list[tuple[Clue, Standing]]]:
    """The window within what experience says; what it says tells nothing where both its sides stay open."""
    newest = newest_fact_clue(scene, facts)
    narrowed, told = narrow(window or ALWAYS, [*likely, *year_clues(scene, facts), *([newest] if newest else [])])
    return (None, []) if narrowed == ALWAYS else (narrowed, told)


def _not_too_narrow(window: Window) -> Window:
    """Facts of a table never make an exact date: at least a week."""
    low, high = window[0][0], window[-1][1]
    return window if high - low >= _A_WEEK else ((low, low + _A_WEEK),)


def _clues(scene: Scene, found: Sequence[Named]) -> Iterator[Clue]:
    yield from dated_clues(scene)
    yield from weekday_clues(scene)
    yield from quote_clues(scene)
    yield from levels().find(scene)
    for named in found:
        yield from _named_clues(scene, named)


def _named_clues(scene: Scene, named: Named) -> Iterator[Clue]:
    holder = holder_clue(scene, named, title_reader())
    if holder is not None:
        yield holder
    for fact in named.facts:
        find = _ABOUT.get(fact.kind)
        clue = find(scene, named, fact) if find else None
        if clue is not None:
            yield clue


def _until_saved(day: int) -> Interval:
    return interval(None, day + 1)


def _saved(day: int) -> Evidence:
    """The file's own limit: nothing is in it that was written later."""
    limit = hull_span((_until_saved(day),))
    return Evidence(DateSource.INFERRED, f"The file was last changed on {day_words(day)}", None, limit)


def _evidence(clue: Clue, standing: Standing) -> Evidence:
    return Evidence(DateSource.INFERRED, clue.words, clue.range, hull_span(clue.window), standing)


def _weight(evidence: Evidence, window: Window | None) -> tuple[int, int]:
    """What sets a side of the window first, then in text order, then what was set aside."""
    place = evidence.range.start if evidence.range else 0
    if evidence.standing is Standing.SET_ASIDE:
        return 2, place
    sides, own = hull_span(window) if window else None, evidence.window
    if sides is None or own is None:
        return 1, place
    first = own.earliest_start is not None and own.earliest_start == sides.earliest_start
    last = own.latest_end is not None and own.latest_end == sides.latest_end
    return (0 if first or last else 1), place
