"""Productions of relative expressions: deictics, shifts, narrative anchors, vague references."""

from __future__ import annotations

from collections.abc import Callable

from timeline_app.dating.beside import Around, Beside
from timeline_app.dating.cells import Unit
from timeline_app.dating.daytime import Hours
from timeline_app.dating.english.make_durations import duration_value
from timeline_app.dating.grammar import Match
from timeline_app.dating.hedges import Hedge, Hedged
from timeline_app.dating.running import QuarterEnded, RunningQuarter, Standing, TheDay
from timeline_app.dating.sense import Base, Direction, Sense
from timeline_app.dating.senses import Fixed, Lasting, Present, Shift, ToTheDay, Weekday
from timeline_app.dating.shaping import About, Rounded, Spanned, Valued

_SECONDS = {Unit.HOUR: 3600, Unit.MINUTE: 60, Unit.SECOND: 1}
_COUNTS = {"last": -1, "past": -1, "previous": -1, "prior": -1, "preceding": -1, "this": 0, "current": 0, "same": 0,
           "that": 0, "next": 1, "coming": 1, "upcoming": 1, "following": 1, "latest": 0}  # fmt: skip
_WEEKEND = Around(Unit.WEEKEND)
_LATER = frozenset(("later", "after", "afterward", "afterwards", "from", "hence", "on"))
_FAR = 1000  # so many units nobody counts to the day
_SOME = 5  # as many of them as "recent days" are taken to be
_NARRATIVE = frozenset(("previous", "prior", "preceding", "same", "that", "following"))


def fixed_shift(unit: Unit, count: int, base: Base = Base.PUBLISHED) -> Callable[[Match], Sense]:
    """A production that always gives the same shift: "yesterday"."""
    sense = Shift(unit, count, base)
    return lambda m: sense  # noqa: ARG005


def reference(value: str) -> Callable[[Match], Sense]:
    """A production of PRESENT_REF, PAST_REF or FUTURE_REF."""
    sense: Sense = Present() if value == "PRESENT_REF" else Fixed(value)
    return lambda m: sense  # noqa: ARG005


def calendar_unit(m: Match) -> Sense | None:
    """Last month, this week, the next day, the previous year, that century."""
    unit = m.value("u", "UNIT")
    if unit == "N" or not isinstance(unit, Unit):
        return None
    if not m.has("r"):  # "the week", "the year"
        if unit is Unit.WEEKEND:
            return Beside(Weekday(5, Direction.FUTURE if m.direction is Direction.FUTURE else Direction.PAST), _WEEKEND)
        return Shift(unit, 0, Base.NARRATIVE if unit is Unit.DAY else Base.STORY)
    words = m.words("r")
    if unit is Unit.WEEKEND and words[0] == "this":
        return Beside(Weekday(5, Direction.PAST if m.direction is Direction.PAST else Direction.FUTURE), _WEEKEND)
    if unit is Unit.WEEKEND and words[0] in ("last", "past"):
        return Beside(Weekday(5, Direction.LAST), _WEEKEND)
    count = _COUNTS[words[0]]
    narrative = words[0] in _NARRATIVE or (words[0] == "next" and m.has("the") and unit is Unit.DAY)
    base = Base.NARRATIVE if narrative else Base.STORY if words[0] == "next" else Base.PUBLISHED
    shift = Shift(unit, count, base)
    if words[0] == "past" and unit is not Unit.QUARTER:  # the span ends today, the value is TimeBank's
        return Spanned(shift, Lasting(duration_value(1, unit), unit, 1, -1))
    return shift


def long_unit(m: Match) -> Sense | None:
    """The past decade: ten years up to now."""
    unit = m.value("u", "LONGUNIT")
    if not isinstance(unit, Unit):
        return None
    return Lasting(duration_value(1, unit), unit, 1, -1 if m.words("r")[0] in ("last", "past") else 1)


def fortnight(m: Match) -> Sense:
    """The past fortnight: fourteen days up to now."""
    return Lasting("P2W", Unit.WEEK, 2, -1 if m.words("r")[0] in ("last", "past") else 1)


def _base(word: str) -> Base:
    return Base.PUBLISHED if word in ("ago", "from", "hence", "back") else Base.NARRATIVE


def ago(m: Match) -> Sense | None:
    """Two years ago, three days later, a month earlier."""
    unit = m.value("u", "ANYUNIT") if m.has("u") else ""
    count = m.number("n") if m.has("n") else None
    word = m.words("w")[0]
    later = word in _LATER
    sign = 1 if later else -1
    base = _base(word)
    if count is not None and count > 0 and unit is Unit.DECADE:  # "a decade ago" is some year, about ten years ago
        return About(Shift(Unit.YEAR, sign * round(10 * count), base)) if count < 1000 else None
    if count is None or count < 0 or count != int(count):
        return Fixed("FUTURE_REF" if later else "PAST_REF")
    number = int(count)
    if number > 100_000_000:
        return Fixed("FUTURE_REF" if later else "PAST_REF")
    if unit == "N":
        unit = Unit.DAY
    if unit == "F":
        unit, number = Unit.WEEK, 2 * number
    if not isinstance(unit, Unit):
        return None
    if unit in _SECONDS:
        return Hours(sign * number * _SECONDS[unit], base)
    shift = Shift(unit, sign * number, base, keep=unit is Unit.YEAR and number == 1)
    spread = _roundness(number) if unit is Unit.YEAR else 0
    if spread:
        return Rounded(shift, spread)
    return Hedged(shift, _hedge(m.words("q"))) if m.has("q") else shift


def _hedge(words: list[str]) -> Hedge:
    """What "less than", "over", "nearly" make of the number behind them."""
    said = "".join(words)
    if said in ("less than", "fewer than", "under", "at most", "up to") or said.startswith(
        ("no more", "no longer", "not more")
    ):
        return Hedge.LESS
    if said in ("more than", "over", "over more", "well over", "at least") or said.startswith(("no less", "no fewer")):
        return Hedge.MORE
    return Hedge.ABOUT


def to_the_day(m: Match) -> Sense | None:
    """Ten years ago today, a year later to the day."""
    count, unit, word = m.number("n"), m.value("u", "ANYUNIT"), m.words("w")[0]
    if count is None or not 0 < count < _FAR or count != int(count) or not isinstance(unit, Unit) or unit in _SECONDS:
        return None
    return ToTheDay(unit, int(count) if word in _LATER else -int(count), _base(word))


def half_ago(m: Match) -> Sense | None:
    """A half-century ago: about fifty years."""
    return _fraction_ago(m, 2)


def quarter_ago(m: Match) -> Sense | None:
    """A quarter-century later: about twenty-five years."""
    return _fraction_ago(m, 4)


def _fraction_ago(m: Match, part: int) -> Sense | None:
    if m.value("u", "HALFUNIT") is not Unit.CENTURY:
        return None
    word = m.words("w")[0]
    return About(Shift(Unit.YEAR, (1 if word in _LATER else -1) * 100 // part, _base(word)))


def _roundness(years: int) -> int:
    """How many years a round number may be off: 66 million by half a million, 10,000 by 500, 1,987 by none."""
    digits = str(years)
    zeros = len(digits) - len(digits.rstrip("0"))
    return min(10**zeros // 2, years // 20) if zeros >= 2 else 0


def the_day(m: Match) -> Sense:  # noqa: ARG001 - the signature of productions
    """Earlier in the day; down 2% on the day."""
    return TheDay()


def then(m: Match) -> Sense:  # noqa: ARG001 - the signature of productions
    """By then, until then."""
    return Standing()


def year_ago_quarter(m: Match) -> Sense:  # noqa: ARG001 - the signature of productions
    """The year-ago quarter, the year-earlier third quarter."""
    return Shift(Unit.YEAR, -1, Base.PUBLISHED, keep=True)


def running_quarter(m: Match) -> Sense:  # noqa: ARG001 - the signature of productions
    """The quarter, the latest quarter: the one that the text speaks of."""
    return RunningQuarter()


def quarter_ended(m: Match) -> Sense | None:
    """The quarter ended Feb. 28."""
    end = m.sense("x")
    return QuarterEnded(end) if end is not None else None


def around_unit(m: Match) -> Sense | None:
    """The day before, the week after, a day earlier."""
    unit = m.value("u", "UNIT")
    sign = 1 if m.words("w")[0] == "after" else -1
    return Shift(unit, sign, Base.NARRATIVE) if isinstance(unit, Unit) else None


def recent(m: Match) -> Sense | None:
    """Recent days, the last few weeks without a number: some five of them."""
    unit = m.value("u", "UNITS")
    if not isinstance(unit, Unit) or unit in _SECONDS:
        return Fixed("PAST_REF")
    return Valued("PAST_REF", Lasting("PAST_REF", unit, _SOME, -1))


def recent_stretch(m: Match) -> Sense | None:
    """Recent months: PXM, as TimeBank has it (recent days and years are PAST_REF there)."""
    unit = m.value("u", "STRETCH")
    return Lasting(duration_value(None, unit), unit, _SOME, -1) if isinstance(unit, Unit) else None


def coming(m: Match) -> Sense | None:
    """Coming weeks: some five of them."""
    unit = m.value("u", "UNITS")
    if not isinstance(unit, Unit) or unit in _SECONDS:
        return Fixed("FUTURE_REF")
    return Valued("FUTURE_REF", Lasting("FUTURE_REF", unit, _SOME, 1))


def weekday_of_week(m: Match) -> Sense | None:
    """Monday of last week."""
    count = _COUNTS[m.words("r")[0]]
    day = int(m.value("w", "WEEKDAYWORD"))
    return Weekday(day, {-1: Direction.LAST, 0: Direction.THIS, 1: Direction.NEXT}[count])
