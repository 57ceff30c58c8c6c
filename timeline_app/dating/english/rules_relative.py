"""Relative expressions: deictics, shifts by a count, what the narrative stands at, vague references."""

from __future__ import annotations

from timeline_app.dating.cells import Unit
from timeline_app.dating.english import make_relative as make
from timeline_app.dating.grammar import Rule
from timeline_app.model.event import TimexType

DATE, DURATION = TimexType.DATE, TimexType.DURATION

# fmt: off
RULES = (
    Rule("yesterday", "yesterday", DATE, make.fixed_shift(Unit.DAY, -1)),
    Rule("today", "today", DATE, make.fixed_shift(Unit.DAY, 0)),
    Rule("tomorrow", "tomorrow", DATE, make.fixed_shift(Unit.DAY, 1)),
    Rule("day before yesterday", "the day before yesterday", DATE, make.fixed_shift(Unit.DAY, -2)),
    Rule("day after tomorrow", "the day after tomorrow", DATE, make.fixed_shift(Unit.DAY, 2)),
    Rule("next unit in the narrative", "the=THE r=NEXTWORD u=CALUNIT", DATE, make.calendar_unit),
    Rule("last decade", "(the )?r=SHIFTBACK u=LONGUNIT", DURATION, make.long_unit),
    Rule("fortnight", "(the )?r=SHIFTBACK fortnight", DURATION, make.fortnight),
    Rule("the other day", "the other (day|night|week)", DATE, make.reference("PAST_REF")),
    Rule("relative unit", "(the )?r=SHIFTWORD( same| coming| past)? (fiscal |calendar |business |working |"
         "school )?u=CALUNIT( or so)?",
         DATE, make.calendar_unit),
    Rule("running quarter", "(the|this|that) (latest |most recent |current )?(quarter|period)",
         DATE, make.running_quarter,
         not_before="QUARTEROF"),
    Rule("quarter ended", "<(the |its )?(latest |fiscal )?(quarter|period)> (that )?ENDEDWORD x=MONTHDAY", DATE,
         make.quarter_ended, rank=1),
    Rule("the day", "the day", DATE, make.the_day, alone=False),
    Rule("the decade", "the u=LONGUNIT", DATE, make.calendar_unit, alone=False),
    Rule("day's end of trading", "on <the day>", DATE, make.the_day, not_before="ANYWORD"),
    Rule("running unit", "the u=RUNNINGUNIT", DATE, make.calendar_unit, not_before="OFWORD"),
    Rule("ago", "((q=ROUGHLY|q=OVER) )?n=CARD( UNITADJECTIVE)?~u=ANYUNIT( or (so|more))? w=AGO", DATE, make.ago),
    Rule("half a century ago", "(ROUGHLY )?((a|one) half~|half a )u=HALFUNIT w=AGO", DATE, make.half_ago, rank=2),
    Rule("quarter of a century ago", "(ROUGHLY )?(a|one) quarter(~| of a )u=HALFUNIT w=AGO", DATE, make.quarter_ago,
         rank=2),
    Rule("to the day", "n=CARD u=ANYUNIT w=AGO (today|to the day)", DATE, make.to_the_day),
    Rule("from now", "((q=ROUGHLY|q=OVER) )?n=CARD( UNITADJECTIVE)? u=ANYUNIT( or (so|more))? w=FROMWORD now", DATE,
         make.ago),
    Rule("very long ago", "(not )?(long|ages) ago", DATE, make.reference("PAST_REF")),
    Rule("in future", "in <future>", DATE, make.reference("FUTURE_REF"), not_before="ANYWORD"),
    Rule("long ago", "u=UNITS w=AGO", DATE, make.ago),
    Rule("then", "(by|until|till) <then>", DATE, make.then),
    Rule("year-ago", "year-(ago|earlier)", DATE, make.year_ago_quarter),
    Rule("year-ago quarter", "(the )?(comparable |corresponding |same )?year~(ago|"
         "earlier)( fiscal)?( ORDINAL)? (quarter|period)",
         DATE, make.year_ago_quarter),
    Rule("the quarter a year ago", "the (quarter|period) a year (ago|earlier)|last year's (quarter|period)", DATE,
         make.year_ago_quarter),
    Rule("period last year", "(the )?(same|corresponding|comparable|like) (quarter|period)( of)? (last year|"
         "a year (ago|earlier))",
         DATE, make.year_ago_quarter),
    Rule("so much before", "((q=ROUGHLY|q=OVER) )?n=CARD( UNITADJECTIVE)? u=ANYUNIT w=BEFOREAFTER",
         DATE, make.ago, not_before="ANYNEXT"),
    Rule("full year", "(the )(full |full-|latest )?(fiscal |calendar )?year", DATE, make.fixed_shift(Unit.YEAR, 0),
         not_before="OFWORD"),
    Rule("before or after", "the u=CALUNIT w=BEFOREAFTER", DATE, make.around_unit, not_before="ANYNEXT"),
    Rule("recent stretch", "(the )?recent u=STRETCH( (and|or) UNITS)?", DURATION, make.recent_stretch),
    Rule("recent", "(the )?(recent|past|last) u=UNITS( (and|or) UNITS)?", DATE, make.recent),
    Rule("coming", "(the )?(coming|future|upcoming) u=UNITS( (and|or) UNITS)?|the u=UNITS( (and|or) UNITS)? ahead",
         DATE, make.coming),
    Rule("weekday of week", "w=WEEKDAYNAME of r=SHIFTWORD week|w=WEEKDAYNAME r=SHIFTWORD week",
         DATE, make.weekday_of_week),
    Rule("now", "(right |just |until |till )?<now>", DATE, make.reference("PRESENT_REF"), not_before="NAMEDWORD"),
    Rule("right now", "right <now>|these days|at (the|this) <moment>|nowadays|at present",
         DATE, make.reference("PRESENT_REF")),
    Rule("this moment", "this (ANYWORD )?moment|the present( day)?|the current (moment|time)", DATE,
         make.reference("PRESENT_REF")),
    Rule("currently", "currently|presently", DATE, make.reference("PRESENT_REF")),
    Rule("current", "current", DATE, make.reference("PRESENT_REF")),
    Rule("recently", "(more |most |very )?(recently|lately)", DATE, make.reference("PAST_REF"), not_after="ASWORD"),
    Rule("the past", "the( recent| distant)? past", DATE, make.reference("PAST_REF")),
    Rule("the future", "the( near| foreseeable| immediate| not too distant)? future",
         DATE, make.reference("FUTURE_REF")),
    Rule("later date", "a (later|future) (date|time)", DATE, make.reference("FUTURE_REF")),
    Rule("near term", "the (near|short|long) term", DATE, make.reference("FUTURE_REF")),
    Rule("some day", "FUTUREWORD <one day>", DATE, make.reference("FUTURE_REF")),
    Rule("soon", "soon", DATE, make.reference("FUTURE_REF"), not_before="AFTERAS", not_after="ASWORD"),
)
# fmt: on
