"""Pieces of patterns that several rules share."""

from timeline_app.dating.english.holidays import HOLIDAYS

MACROS: dict[str, str] = {
    "MON": "MONTHNAME|MONTHABBR.?",
    "WD": "WEEKDAYNAME|WEEKDAYABBR.?",
    "SEP": ",? |,",
    "DOM": "(DAY)(TH)?",
    "SPOKEN": "ONES~(TENS(~ONES)?|oh ONES|ONES)|ONES hundred|twenty~(TENS(~ONES)?|ONES)"
    "|two thousand( and)?( NUMBERWORD(~ONES)?)?",
    "SPOKENCENTURY": "nineteen (TENS-ONES|oh ONES)",
    "SHORTYEAR": "'YEAR2",
    "SHORTDECADE": "(YEAR2)s",
    # Words and digits that count. A written number is at most six words long.
    "WORDS": "NUMBERWORD(~(and )?NUMBERWORD){0,4}",
    "COUNT": "INT(.INT)?(~INT/INT)?(~SCALE)?(~and~a~half)?|WORDS(~and~a~half)?",
    "CARD": "COUNT( more)?|(a |the |those |these )?(few|couple( of)?|pair of|number of|SCALE)( more)?"
    "|several( more|~SCALE)?|some|many( more)?|various|multiple|numerous|countless|half (a|an)|another COUNT"
    "|an additional COUNT|(a|an)",
    "SINGLE": "(a|an)|one|half (a|an)|(a|an) half|another|an additional|a full|a single|an entire|a good|a further",
    "CARDINAL": "COUNT|few|couple( of)?|several|many|dozen|half|SCALE",
    "ISODAY": "YEAR-MONTH2-DAY2",
    "ROUGHLY": "APPROXIMATE|over more|more than|less than|fewer than|at (least|most)|up to|as (many|much|long"
    "|little|few) as"
    "|no (more|less|fewer|longer|later) than|well over|just (over|under)|under|close to|barely"
    "|(a )?little (over|more than|less than|under)|not more than",
    "OVER": "over",
    "YEARTAIL": "year|fiscal year|calendar year|school year|season",
    "YEARREF": "YEAR|SHORTYEAR|(RELATIVE|that|the (same|RELATIVE|prior|preceding)|the) (calendar |fiscal )?year|SPOKEN"
    "|fiscal( year)?( YEAR| SHORTYEAR)",
    "RELATIVEYEAR": "(RELATIVE|that|the (same|RELATIVE|prior|preceding)) year",
    "RELCAL": "(the )?(RELATIVE|same|prior|preceding)( RELATIVE)? (fiscal |calendar |business |working |school "
    ")?CALUNIT"
    "|that CALUNIT|the (CALUNIT)",
    "MONTHDAY": "MON (DAY)(TH)?|(DAY)(TH)?( of)?~MON|MON NTH",
    "FULLDATE": "MON (DAY)(TH)?(SEP)YEAR|(DAY)(TH)?( of)?~MON(~)?,? ?YEAR",
    "MONTHREF": "MON(,|,? of)? (YEARREF)|(RELATIVE|that) MON|MON",
    "DECADE": "(the )?(YEAR('?)s|'YEAR2('?)s|DECADEWORD)",
    "CENTURY": "(the )?(ORDINAL|INT(TH))~century( BCERA| ADERA)?",
    "SEASONREF": "(the )?SEASON( of)? (YEARREF)|(RELATIVE|that)( past| coming)? SEASON|(the )?SEASON",
    "QUARTERREF": "(the )?(fiscal )?(ORDINAL)~quarter( of (fiscal )?(YEARREF))?"
    "|((the )?(YEAR) )(ORDINAL) quarter|(RELATIVE) year 's (ORDINAL) quarter",
    "AMPM": "a.m.|p.m.|am|pm",
    "ANDAHALF": "and a half",
    "WEEKDATE": "(WD(SEP))?(MON (DAY)(TH)?((SEP)YEAR)?|(DAY)(TH)? MON( YEAR)?)",
    "SOMETIMES": "sometime|some time|at some (time|point)",
    "HOURNUMBER": "HOURWORD|HOUR",
    "FOURDIGITS": "BIG|YEAR",
    "MONTHOF": "MON(,|,? of)? (YEARREF)|MON|(RELATIVE|that) (month|year)|the (month|year)|YEAR",
    "LONGPERIOD": "DECADE|CENTURY|RELCAL",
    "DECADES": "DECADE|CENTURY",
    "BCERA": "b.c.e.|b.c.|bce|bc",
    "ADERA": "a.d.|c.e.|ad|ce",
    "ABOUTABLE": "FULLDATE|MONTHDAY|MONTHREF|DECADE|CENTURY|YEAR|INT BCERA|year~end",
    # A day that a time of day may be joined to.
    "ANCIENTDAY": "(DAY)(TH)?( of)?~MON,? INT ?BCERA|MON (DAY)(TH)?,? INT ?BCERA",
    "DAYREF": "ANCIENTDAY|(DAY)(-|/)(DAY) MON( YEAR)?|MON (DAY)(-|/)(DAY)((SEP)YEAR)?"
    "|(WD(SEP))?(MON (DAY)(TH)?((SEP)YEAR)?|(DAY)(TH)?( of)? MON(,? YEAR)?)|(RELATIVE )?WEEKDAYNAME"
    "|today|yesterday|tomorrow|the (next|following|previous|same) day|that day|MON NTH|the (DAY)(TH)"
    "|the (next|following|previous) (morning|afternoon|evening|night)",
    # What "early", "the end of" and so on may stand before.
    "PERIOD": "ANCIENTDAY|MON,? INT ?BCERA|INT ?BCERA|FULLDATE|MONTHDAY|MONTHREF|DECADE|CENTURY|SEASONREF|QUARTERREF"
    "|YEARREF|RELCAL|(RELATIVE )?WEEKDAYNAME"
    "|today|yesterday|tomorrow|DAYREF",
}
MACROS["HOLIDAY"] = "(" + "|".join(holiday.pattern for holiday in HOLIDAYS) + ")(,? (of )?(YEARREF))?"
MACROS["FULLDATE"] = "MON (DAY)(TH)?(SEP)YEAR|(DAY)(TH)?( of)?~MON(,|~)?_YEAR"
