"""The running time of a text: what “the next day” and “that year” count from, carried along in text order."""

from __future__ import annotations

from collections.abc import Sequence

from timeline_app.dating.daytime import PartOfDay
from timeline_app.dating.sense import Base
from timeline_app.dating.senses import Fixed, Shift, Weekday
from timeline_app.dating.shaping import Bounded, Edge, Said, inmost
from timeline_app.dating.yearly import Yearly
from timeline_app.model.event import Reference, Resolution, TimeExpression, TimexType
from timeline_app.model.instant import DAY, Civil, civil, days_from_civil
from timeline_app.model.timespan import Precision, TimeSpan

_DATED = (TimexType.DATE, TimexType.TIME)
_LOOKING_BACK = (" ago", " earlier", "-ago", "-earlier")  # comparisons: the narrative does not go there
_YEARS_AWAY = 2  # a year so far from the publication is history
_TOLD = 3  # news hardly ever says "the next day" or "that year" so often
_EXACT, _SOME, _ENOUGH = 2, 3, 6  # so many such dates, and few of those that count from today, make a text historical


def resolve_all(expressions: Sequence[TimeExpression], reference: Civil | None) -> tuple[Resolution, ...]:
    """The resolutions of a document's expressions, in order. Pure.

    `reference` is the day of publication, or None. The running time of the narrative ("the next day") is
    carried along in the order of the expressions.
    """
    historical = is_historical(expressions, reference)
    narrative = day = quarter = None
    resolutions = []
    for expression in expressions:
        given = Reference(reference, narrative, day, quarter, historical)
        resolution = expression.meaning.resolve(given)
        resolutions.append(resolution)
        span = resolution.span
        if expression.type is TimexType.DURATION and resolution.value in ("P9M", "P6M", "P1Y", "P12M"):
            quarter = None  # the figures of a longer period follow
        if expression.type not in _DATED or span is None or resolution.value.endswith("_REF"):
            continue
        anchored = _own((_bound(expression, given) if historical else None) or span)
        if anchored is None:
            continue
        if expression.text.endswith(_LOOKING_BACK):
            continue
        narrative = anchored
        if anchored.precision.rank >= Precision.DAY.rank:
            day = anchored
        if anchored.precision is Precision.QUARTER and not _compares(expression):
            named = anchored if expression.rule != "quarter ended" or quarter is None else quarter
            quarter = _running(quarter, named, reference)
    return tuple(resolutions)


def _bound(expression: TimeExpression, reference: Reference) -> TimeSpan | None:
    """The time itself that an event lies before: the text stands there after “by 6 December”."""
    sense = expression.meaning.sense if isinstance(expression.meaning, Said) else None
    bound = isinstance(sense, Bounded) and sense.edge in (Edge.BY, Edge.UNTIL)
    return sense.inner.at(reference).span if bound and isinstance(sense, Bounded) else None


def _own(span: TimeSpan) -> TimeSpan | None:
    """What the narrative stands at after such a span."""
    if span.one_of or span.earliest_start is None:
        return None
    return span


def _compares(expression: TimeExpression) -> bool:
    """Whether the quarter is only held against the one that the text speaks of: a year ago, the 1988 period."""
    return "ago" in expression.rule or "last" in expression.rule or expression.rule == "period of a year"


def _running(quarter: TimeSpan | None, named: TimeSpan, published: Civil | None) -> TimeSpan:
    """The quarter that the text speaks of after it has named one: one that is not over is a forecast beside it."""
    if quarter is None or published is None:
        return named
    now = days_from_civil(published.year, published.month, published.day) * DAY
    return quarter if (named.latest_end or 0) > now >= (quarter.latest_end or 0) else named


def is_historical(expressions: Sequence[TimeExpression], reference: Civil | None) -> bool:
    """Whether the text tells mostly of years far from that of its publication, and of days or months in them."""
    if reference is None:
        return False
    far = near = exact = told = 0
    for expression in expressions:
        if expression.type not in _DATED or not isinstance(expression.meaning, Said):
            continue
        sense = inmost(expression.meaning.sense)
        if isinstance(sense, PartOfDay):
            sense = sense.day
        if isinstance(sense, Yearly) and sense.year is not None:
            sense = sense.year
        if isinstance(sense, (Weekday, Shift)):
            near += sense.base is Base.PUBLISHED
            told += sense.base is Base.NARRATIVE
        elif isinstance(sense, Fixed) and sense.span is not None and sense.span.earliest_start is not None:
            away = abs(civil(sense.span.earliest_start).year - reference.year) >= _YEARS_AWAY
            far += away
            exact += away and sense.span.precision.rank >= Precision.MONTH.rank
    if told >= _TOLD and far >= _EXACT and far + told > 3 * near:  # a story that goes on from its own dates
        return True
    if not near:
        return bool(exact) and exact + told >= _EXACT and far + told >= _SOME
    return exact >= _EXACT and far >= _ENOUGH and far > 4 * near
