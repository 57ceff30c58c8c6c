"""Times of day: parts of it, and clock times."""

from __future__ import annotations

from timeline_app.dating.english import make_times as make
from timeline_app.dating.english.make_relative import ago
from timeline_app.dating.grammar import Rule
from timeline_app.dating.sense import Base
from timeline_app.model.event import TimexType

TIME = TimexType.TIME

_CLOCK = "h=HOUR:mi=MINUTE(:s=MINUTE)?( ?pm=AMPM)?( ?(ZONE|LOCAL time))?"
_DOTTED = "h=HOUR.mi=MINUTE ?pm=AMPM( ?(ZONE|LOCAL time))?"
_HOUR = "h=HOUR ?pm=AMPM( ?(ZONE|LOCAL time))?"
_ABOUT = "((about=APPROXIMATE|about=shortly (before|after)|about=just (before|after)) )?"
_ITS_DAY = "( ?pm=AMPM| in the p=PARTOFDAY)?(( on)? d=DAYREF)?"
_ITS_PART = "( on the p=PARTOFDAY of d=DAYREF| (that|the same) p=PARTOFDAY)"

# fmt: off
RULES = (
    Rule("part of a day", "((the )?e=EARLY~)?d=DAYREF p=PARTOFDAY", TIME, make.part_of_day),
    Rule("late on a part", "e=EARLY on <d=DAYREF p=PARTOFDAY>", TIME, make.part_of_day),
    Rule("part of the day of", "(the )?((e=EARLY)~)?p=PARTOFDAY( of| on)? d=DAYREF", TIME, make.part_of_day),
    Rule("this part", "((e=EARLY)~)?this p=PARTOFDAY", TIME, make.shifted_part(0)),
    Rule("last part", "((e=EARLY)~)?last p=LASTPART", TIME, make.shifted_part(-1)),
    Rule("next part", "(the next|the following) p=PARTOFDAY", TIME, make.shifted_part(1, base=Base.NARRATIVE)),
    Rule("previous part", "the previous p=PARTOFDAY", TIME, make.shifted_part(-1, base=Base.NARRATIVE)),
    Rule("hours later", "(ROUGHLY )?n=CARD( UNITADJECTIVE)?~u=CLOCKUNIT( or (so|more))? w=AGO", TIME, ago,
         rank=1),
    Rule("hours long later", "u=CLOCKUNIT w=AGO", TIME, ago, rank=1),
    Rule("nights later", "n=COUNT~u=NIGHTUNIT w=AGO", TIME, make.nights_later, rank=1),
    Rule("early in a part", "e=EARLY (in the|that) p=PARTOFDAY", TIME, make.part_of_story_day),
    Rule("that part", "that same p=PARTOFDAY|(that|the same) p=PARTOFDAY", TIME,
         make.shifted_part(0, base=Base.NARRATIVE)),
    Rule("tonight", "((e=EARLY)~)?tonight", TIME, make.shifted_part(0, "NI")),
    Rule("overnight", "overnight", TIME, make.shifted_part(-1, "ON")),
    Rule("overnight into", "overnight (into|to) d=DAYREF", TIME, make.overnight_into),
    Rule("overnight from", "overnight (on |from )?d=DAYREF", TIME, make.overnight_from),
    Rule("the part", "the ((e=EARLY)~)?p=PARTOFDAY", TIME, make.part_of_day, after="TIMEPREPOSITION"),
    Rule("early part", "e=EARLY~p=PARTOFDAY", TIME, make.part_of_day),
    Rule("dawn", "p=DAWN", TIME, make.part_of_day, after="TIMEPREPOSITION"),
    Rule("clock", _ABOUT + _CLOCK, TIME, make.clock),
    Rule("clock of a day", _ABOUT + _CLOCK + "(,? on |,? )d=DAYREF( PARTOFDAY)?", TIME, make.clock),
    Rule("dotted clock", _ABOUT + _DOTTED + "((,? on |,? )d=DAYREF)?", TIME, make.clock),
    Rule("military hour", "<n=FOURDIGITS (hours|hrs)( ZONE| local time)?( on d=DAYREF)?>", TIME, make.military,
         after="HOURPREPOSITION", rank=1),
    Rule("military hour of a zone", "n=FOURDIGITS ZONE", TIME, make.military),
    Rule("early hours", "(the )?e=EARLY( morning)? hours of d=DAYREF", TIME, make.early_hours),
    Rule("hour", _ABOUT + _HOUR, TIME, make.clock),
    Rule("hour in the morning", _ABOUT + "n=HOURNUMBER in the p=PARTOFDAY(( on)? d=DAYREF)?", TIME, make.oclock),
    Rule("hour of a day", _ABOUT + _HOUR + "(,? on |,? )d=DAYREF( PARTOFDAY)?", TIME, make.clock),
    Rule("o'clock", _ABOUT + "n=HOURNUMBER o'clock( in the p=PARTOFDAY)?(( on)? d=DAYREF)?", TIME, make.oclock),
    Rule("first of two hours", "<h=HOUR>( to | and | until |_-_)(HOUR) ?pm=AMPM", TIME, make.clock,
         after="HOURPREPOSITION"),
    Rule("minutes past", _ABOUT + "k=COUNT( minutes)? past n=HOURNUMBER" + _ITS_DAY, TIME, make.minutes_past),
    Rule("half past", _ABOUT + "half~past n=HOURNUMBER" + _ITS_DAY, TIME, make.oclock_and(30)),
    Rule("quarter past", _ABOUT + "(a )?quarter past n=HOURNUMBER" + _ITS_DAY, TIME, make.oclock_and(15)),
    Rule("quarter to", _ABOUT + "(a )?quarter to n=HOURNUMBER" + _ITS_DAY, TIME, make.oclock_and(-15)),
    Rule("clock of a part", _ABOUT + _CLOCK + _ITS_PART, TIME, make.clock),
    Rule("o'clock of a part", _ABOUT + "n=HOURNUMBER o'clock" + _ITS_PART, TIME, make.oclock),
    Rule("noon", "((about=APPROXIMATE|about=(shortly|just) (before|past=after)) )?n=NOON(( on)? d=DAYREF)?", TIME,
         make.noon),
    Rule("iso time", "d=ISODAY ?t?h=DAY2:mi=MINUTE(:s=MINUTE)?(z| ZONE)?", TIME, make.iso_time),
)
# fmt: on
