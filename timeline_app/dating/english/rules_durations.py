"""Durations and sets."""

from __future__ import annotations

from timeline_app.dating.english import make_durations as make
from timeline_app.dating.grammar import Rule
from timeline_app.model.event import TimexType

DURATION, SET = TimexType.DURATION, TimexType.SET

# fmt: off
RULES = (
    Rule("duration", "(ROUGHLY )?n=CARD( UNITADJECTIVE)?~u=UNITS( or (so|more|less))?", DURATION, make.duration),
    Rule("duration of one", "((ROUGHLY|over) )?n=SINGLE( ONEADJECTIVE)?~u=UNIT( or (so|more|less|two))?", DURATION,
         make.duration, not_before="OFWORD"),
    Rule("and a half", "(ROUGHLY )?n=SINGLE u=ANYUNIT half=ANDAHALF", DURATION, make.duration),
    Rule("adjective", "n=COUNT-u=ANYUNIT", DURATION, make.duration),
    Rule("adjective of some", "n=several-u=UNIT", DURATION, make.duration),
    Rule("adjective in two words", "n=NUMBERWORD u=UNIT", DURATION, make.duration),
    Rule("determined duration", "(the|these|those|its|their|his|her) n=COUNT( UNITADJECTIVE)? u=UNITS",
         DURATION, make.duration),
    Rule("year ended", "(the )?(fiscal |financial )?u=YEARWORD", DURATION, make.one_unit, before="ENDEDWORD"),
    Rule("year that ended", "<(the )?(fiscal |financial )?u=YEARWORD> that ENDEDWORD", DURATION, make.one_unit, rank=1),
    Rule("age of a thing", "n=COUNT-u=UNIT-old", DURATION, make.duration, before="HAPPENING", rank=1),
    Rule("quarter of a century", "((ROUGHLY )?a~|the~|(the )?ANCHORWORD )?quarter(~| of a )u=HALFUNIT", DURATION,
         make.quarter_unit, rank=1),
    Rule("quarter of an hour", "(ROUGHLY )?((a|one) )?quarter of an hour", DURATION, make.minutes(15), rank=1),
    Rule("quarters of an hour", "(ROUGHLY )?three~quarters of an hour", DURATION, make.minutes(45), rank=1),
    Rule("half a unit", "half-u=HALFUNIT|half u=HALFUNIT", DURATION, make.half_unit),
    Rule("so old", "u=UNITS-old", DURATION, make.bare_units),
    Rule("so long", "(n=COUNT~)?u=ANYUNIT(-| )?long|u=DAYLONG", DURATION, make.so_long),
    Rule("two units", "(ROUGHLY )?n=CARD u=ANYUNIT(,? and |, )n2=CARD v=ANYUNIT", DURATION, make.two_units),
    Rule("year-ago months", "(the )?year-(earlier|ago) n=COUNT u=UNITS", DURATION, make.duration),
    Rule("range of durations", "(ROUGHLY )?n=COUNT( to | or |-)COUNT( UNITADJECTIVE)?~u=UNITS",
         DURATION, make.range_duration),
    Rule("first or last of", "<(the )?r=ANCHORWORD n=CARDINAL u=ANYUNIT> of (YEARREF|MONTHREF|DECADE|RELCAL)", DURATION,
         make.duration, rank=1),
    Rule("anchored range", "(the )?r=ANCHORWORD n=COUNT( to | or |-)COUNT u=UNITS", DURATION, make.anchored),
    Rule("anchored", "(the )?r=ANCHORWORD n=CARDINAL( UNITADJECTIVE)? u=ANYUNIT( or (so|more))?", DURATION,
         make.anchored),
    Rule("anchored and a half", "(the )?r=ANCHORWORD u=UNIT half=ANDAHALF", DURATION, make.anchored),
    Rule("digits and a unit", "n=INT u=UNIT", DURATION, make.duration, before="ANYWORD"),
    Rule("units alone", "(the )?u=UNITS( (or|and) UNITS)?", DURATION, make.bare_units, after="DURATIONPREPOSITION",
         not_before="LONGWORD"),
    Rule("a while", "(quite )?a( little| long| short)? while|some time", DURATION, make.some_time,
         after="DURATIONPREPOSITION"),
    # Sets.
    Rule("weekends", "weekends", SET, make.weekends, after="DAYPREPOSITION"),
    Rule("every weekday", "(every|each) (other )?w=WEEKDAYNAME( p=PARTOFDAY)?", SET, make.every),
    Rule("weekdays", "wp=WEEKDAYPLURAL", SET, make.every, after="DAYPREPOSITION"),
    Rule("weekday nights", "w=WEEKDAYNAME p=PLURALPART", SET, make.every, rank=1),
    Rule("every month", "(every|each) m=MONTHNAME", SET, make.every),
    Rule("every day of a month", "(every|each) (m=MON d=DAY(TH)?|d=DAY(TH)?( of)? m=MON)", SET,
         make.every_day_of_month),
    Rule("every season", "(every|each) s=SEASON", SET, make.every),
    Rule("every part", "(every|each) p=PARTOFDAY", SET, make.every),
    Rule("every", "(every|each) other=OTHERWORD u=UNIT|(every|each) (n=COUNT )?u=ANYUNIT", SET, make.every),
    Rule("rate", "<(a|an) u=UNIT>", SET, make.every, after="RATEWORD RATENOUN SCALE INT PLURALWORD",
         not_before="AGO", rank=1),
    Rule("adverb", "a=SETADVERB", SET, make.adverb, not_before="NAME PAPER"),
    Rule("annually", "a=ANNUALLY", SET, make.adverb),
)
# fmt: on
