"""Calendar dates: days, months, years, decades, centuries, seasons, quarters, eras."""

from __future__ import annotations

from timeline_app.dating.english import make_dates as make
from timeline_app.dating.english import make_periods as period
from timeline_app.dating.grammar import Rule
from timeline_app.model.event import TimexType

DATE = TimexType.DATE

# fmt: off
RULES = (
    # Days.
    Rule("month day year", "(WD(SEP))?m=MON d=DAY(TH)?(SEP)y=YEAR", DATE, make.full_date),
    Rule("month ordinal year", "(WD(SEP))?m=MON do=NTH(SEP)(y=YEAR|ys=SPOKEN)", DATE, make.full_date),
    Rule("day month year", "(WD(SEP))?(the )?d=DAY(TH)?( of)?~m=MON(,? |-)(y=YEAR|'y2=YEAR2)", DATE, make.full_date),
    Rule("ordinal month year", "(WD(SEP))?(the )?do=NTH( day)? of m=MON,? y=YEAR", DATE, make.full_date),
    Rule("month day", "((RELATIVE |this coming )?w=WD(SEP)(the )?)?m=MON d=DAY(TH)?", DATE, make.month_day),
    Rule("month ordinal", "((RELATIVE |this coming )?w=WD(SEP))?m=MON (the )?do=NTH", DATE, make.month_day),
    Rule("day month", "(w=WD(SEP))?(the )?d=DAY(TH)?( of)?~m=MON", DATE, make.month_day),
    Rule("ordinal of month", "(w=WD(SEP))?the do=NTH( day)? of m=MON", DATE, make.month_day),
    Rule("iso date", "y=YEAR-mn=MONTH2-d=DAY2", DATE, make.iso_date),
    Rule("iso date with slashes", "y=YEAR/mn=MONTH2/d=DAY2", DATE, make.iso_date),
    Rule("eleventh of September", "a=DAY/b=DAY", DATE, make.nine_eleven),
    Rule("attacks of September", "<m=MON b=DAY(TH)?> (terrorist |terror )?(attack|attacks)", DATE,
         make.nine_eleven, rank=1),
    Rule("numeric date", "a=DAY/b=DAY/(y=YEAR|y2=YEAR2)", DATE, make.numeric_date),
    Rule("numeric date with hyphens", "a=DAY-b=DAY-y=YEAR", DATE, make.numeric_date),
    Rule("numeric date with stops", "a=DAY.b=DAY.y=YEAR", DATE, make.numeric_date),
    Rule("days of month", "m=MON d=DAY_(-|/|to)_d2=DAY((SEP)y=YEAR)?", DATE, make.day_range),
    Rule("days before month", "d=DAY_(-|/)_d2=DAY m=MON( y=YEAR)?", DATE, make.day_range),
    Rule("first of two days", "<(the )?d=DAY(TH)?>( and | to | or )(the )?(DAY)(TH)?( of)? m=MON(,? y=YEAR)?", DATE,
         make.first_of_days),
    Rule("years", "y=YEAR(-|/)(z=YEAR|z2=YEAR2)", DATE, period.year_range),
    Rule("second day", "MON (DAY)(,? and | or |, )<d=DAY>", DATE, make.day_of_running_month),
    Rule("week of", "the week (of|beginning|ending|starting) x=WEEKDATE", DATE, period.week_of),
    Rule("day of the month", "the d=DAY(TH)( of x=RELCAL)?", DATE, make.nth_of_month,
         after="DAYPREPOSITION", not_before="ANYWORD"),
    Rule("weekday the nth", "WD the d=DAY(TH)", DATE, make.nth_of_month),
    # Months.
    Rule("month of a year", "m=MON(,|,? of| in)? yr=YEARREF", DATE, make.month_of_year),
    Rule("iso month", "y=YEAR-mn=MONTH2", DATE, make.iso_month, after="PREPOSITION"),
    Rule("month", "m=SUREMONTH", DATE, make.month),
    Rule("abbreviated month", "m=MONTHABBR.", DATE, make.month, after="PREPOSITION"),
    Rule("month of", "the month of m=MONTHNAME", DATE, make.month),
    Rule("doubtful month", "m=MONTHNAME", DATE, make.month, after="PERIODPREPOSITION LATEEARLY"),
    Rule("relative month", "(the |this )?r=RELATIVE m=MONTHNAME", DATE, make.relative_month),
    Rule("any month", "m=MON", DATE, make.month, alone=False),
    # Years.
    Rule("year after a preposition", "<y=YEAR>",
         DATE, make.year, after="YEARPREPOSITION", not_before="COUNTED", rank=0),
    Rule("year", "y=YEAR", DATE, make.bare_year, not_before="COUNTED", not_after="NUMBERED"),
    Rule("the year", "the year (y=YEAR|ys=SPOKEN)", DATE, make.year),
    Rule("early year", "the year n=BIG", DATE, make.era_year),
    Rule("short year", "'y2=YEAR2", DATE, make.year, after="PERIODPREPOSITION"),
    Rule("spoken year", "ys=SPOKEN", DATE, make.year, after="YEARPREPOSITION MONTHNAME"),
    Rule("year of the last century", "ys=SPOKENCENTURY", DATE, make.year, not_before="COUNTED"),
    Rule("any year", "y=YEAR|'y2=YEAR2|ys=SPOKEN", DATE, make.year, alone=False),
    Rule("fiscal year", "(the )?fiscal( year)? (y=YEAR|'y2=YEAR2)|fy_(y=YEAR|'?y2=YEAR2)", DATE, make.year),
    Rule("day of an era", "(the )?d=DAY(TH)?( of)?~m=MON,? (n=INT ?(bc=BCERA|ADERA)|ADERA n=INT)", DATE, make.era_date),
    Rule("month and day of an era", "m=MON d=DAY(TH)?,? (n=INT ?(bc=BCERA|ADERA)|ADERA n=INT)", DATE, make.era_date),
    Rule("month of an era", "m=MON,? (n=INT ?(bc=BCERA|ADERA)|ADERA n=INT)", DATE, make.era_date),
    Rule("year before Christ", "n=INT ?bc=BCERA", DATE, make.era_year),
    Rule("first of two years BC", "<n=INT>( and | to |_-_)INT ?bc=BCERA", DATE, make.era_year),
    Rule("year of our Lord after", "n=INT ADERA", DATE, make.era_year),
    Rule("year of our Lord", "ADERA n=INT", DATE, make.era_year),
    # Longer than a year.
    Rule("decade", "(the )?(y=YEAR'?s|'y2=YEAR2'?s)", DATE, period.decade),
    Rule("decade in two digits", "the y2=YEAR2s", DATE, period.decade),
    Rule("part of a decade in two digits", "the e=EARLY~x=SHORTDECADE", DATE, period.part_of),
    Rule("any decade in two digits", "y2=YEAR2s", DATE, period.decade, alone=False),
    Rule("decade in words", "the ((roaring|swinging) )?w=DECADEWORD", DATE, period.decade),
    Rule("century", "(the )?(o=ORDINAL|n=INT(TH))~century( bc=BCERA| ADERA)?", DATE, period.century),
    Rule("first of two centuries", "<(the )?(o=ORDINAL|n=INT(TH))> (and|or|to) (ORDINAL|INT(TH))~centuries"
         "( bc=BCERA| ADERA)?", DATE, period.century),
    Rule("second of two centuries", "(o=ORDINAL|n=INT(TH))~centuries( bc=BCERA| ADERA)?", DATE, period.century),
    Rule("decade of a century", "(the )?o=NTHDECADE decade of x=CENTURY", DATE, period.decade_of),
    Rule("fraction of a period", "(the )?o=FRACTIONTH f=FRACTION of x=DECADES", DATE, period.fraction_of),
    Rule("years of a period", "(the )?e=EARLYYEARS (years|decades|part|stages) of x=DECADES", DATE, period.years_of),
    Rule("century in words", "(the )?ten=TWENTY-o=ORDINAL~century", DATE, period.century),
    Rule("millennium", "(the )?(o=ORDINAL|n=INT(TH))~millennium( bc=BCERA| ADERA)?", DATE, period.millennium),
    Rule("turn of the century", "(the )?turn of (the century|x=CENTURY)", DATE, period.turn_of_century),
    # Parts of a year.
    Rule("season of a year", "(the )?s=SEASON(,| of)? yr=YEARREF", DATE, period.season),
    Rule("season of an era", "(the )?s=SEASON( of)? n=INT ?bc=BCERA", DATE, period.season_of_era),
    Rule("season of two years", "(the )?s=SEASON( of)? y=YEAR(-|/)(YEAR2|YEAR)", DATE, period.season_of_years),
    Rule("week of a month", "(the )?o=NTHWORD u=NTHUNIT of x=MONTHOF", DATE, period.nth_of),
    Rule("that season", "(that|the same) s=SEASON", DATE, period.that_season),
    Rule("relative season", "(the )?r=RELATIVE( past| coming)? s=SEASON", DATE, period.season),
    Rule("the season", "the s=SEASON", DATE, period.season),
    Rule("season", "s=SEASON", DATE, period.season, after="SEASONPREPOSITION LATEEARLY"),
    Rule("quarter", "(the )?(fiscal~)?o=QUARTERTH quarter|(fiscal~)?o=QUARTERTH-quarter", DATE, period.quarter),
    Rule("quarter of a year", "(the )?(fiscal~)?o=ANYQUARTERTH~quarter( of)? yr=YEARREF", DATE, period.quarter),
    Rule("year quarter", "(the )?yr=YEAR (fiscal~)?o=QUARTERTH~quarter", DATE, period.quarter),
    Rule("year's quarter", "yr=YEARREF's (fiscal )?o=ANYQUARTERTH~quarter", DATE, period.quarter),
    Rule("short quarter", "q_q=QUARTERNUMBER(( of)? yr=YEARREF)?", DATE, period.quarter),
    Rule("half of a year", "(the )?o=HALFTH~half (of )?(fiscal )?yr=YEARREF", DATE, period.half),
    Rule("short half", "h_q=QUARTERNUMBER( of)? yr=YEARREF", DATE, period.short_half),
    Rule("half of a period", "(the )?o=HALFTH~half of x=LONGPERIOD", DATE, period.half_of),
    # Parts of all these, and about them.
    Rule("early or late", "(the )?e=EARLY(~| in )x=PERIOD", DATE, period.part_of),
    Rule("early or late on", "(the )?e=EARLY on <x=PERIOD>", DATE, period.part_of),
    Rule("edge of a period", "((the|its) )?(very )?g=EDGE of x=PERIOD", DATE, period.part_of),
    Rule("about a date", "(APPROXIMATE|circa|c|ca).? x=ABOUTABLE", DATE, period.about, not_before="COUNTED"),
    Rule("some time in", "some=SOMETIMES (in|during) x=PERIOD", DATE, period.part_of),
    Rule("period of a year", "the y=YEAR (quarter|period)", DATE, period.quarter_of_year),
    Rule("year end", "(the )?(fiscal )?year('s)?~end", DATE, period.year_end),
    # Days of the week.
    Rule("weekday's", "<w=WEEKDAYNAME>'s", DATE, make.owning_weekday),
    Rule("weekday", "w=WEEKDAYNAME", DATE, make.weekday),
    Rule("abbreviated weekday", "w=WEEKDAYABBR.", DATE, make.weekday, after="DAYPREPOSITION"),
    Rule("weekend of a day", "the weekend of x=WEEKDATE|((the|this|last|next|this coming) )?x=HOLIDAY weekend", DATE,
         period.weekend_of),
    Rule("day beside a holiday", "the (w=WEEKDAYNAME|day) e=BEFOREAFTER x=HOLIDAY", DATE, make.day_beside),
    Rule("weekday of the next week", "w=WEEKDAYNAME week|a week (on|from) w=WEEKDAYNAME", DATE, make.weekday_week),
    Rule("relative weekday", "(the )?r=RELATIVE( r2=RELATIVE)? w=WEEKDAYNAME", DATE, make.relative_weekday),
)
# fmt: on
