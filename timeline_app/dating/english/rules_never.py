"""What only looks like a time. Longer than the false time that it contains, so it wins."""

from __future__ import annotations

from timeline_app.dating.grammar import Rule

# fmt: off
RULES = (
    Rule("newspaper", "(the )?(WEEKDAYNAME|daily|weekly|evening|morning|sun|sat) PAPER"),
    Rule("paper", "the (sun|mon|sat)"),
    Rule("now and then", "(every )?now and (then|again)"),
    Rule("our time", "today's (world|society|youth|generation|children|kids|consumers|technology|standards|"
         "age)|(usa|voa) today"),
    Rule("television", "meet the press|nightline|good morning america"),
    Rule("price", "$ ?INT(.INT)?( NUMBERWORD)?"),
    Rule("annual rate", "($ ?)?INT(.INT)?( NUMBERWORD| ?%| percent| per cent)?( PLURALWORD)? annually"),
    Rule("as many", "(in )?as many UNITS"),
    Rule("fraction", "(ROUGHLY )?(one|two|three|a)(-(quarter|quarters)|~(quarter|quarters) of)"),
    Rule("percent", "INT(.INT)?( ?%| percent| per cent)"),
    Rule("time that it took", "(in|of) <HOUR:MINUTE>"),
    Rule("scripture", "(john|matthew|mark|luke|genesis|exodus|psalm|psalms|isaiah|acts|romans|revelation) HOUR:MINUTE"),
    Rule("telephone", "+INT(( |-)INT){1,5}|INT-INT-INT-INT"),
    Rule("number of something", "(no|number|page|pages|p|pp|flight|room|route|highway|chapter|section|version|psalm|"
         "apollo|boeing|airbus|channel|figure|table|bus|line|vol|volume|act|article|resolution|model|class)"
         " ?.? ?INT(.INT)?"),
    Rule("unit number", "the INT(TH) (airborne|battalion|brigade|division|regiment|infantry|cavalry|fleet|squadron|"
         "congress|"
         "district|precinct|floor|street|avenue|amendment|parallel|edition|anniversary|birthday|hole|minute)"),
    Rule("name May", "(NAME|theresa|mrs.?|ms.?|mr.?|miss|elaine|brian|james) may|may NAME", not_before="INT"),
    Rule("a second", "(a|the|his|her|its) second~ANYNEXT"),
    Rule("another second", "(a|the|his|her|its) second", not_after="DURATIONPREPOSITION"),
    Rule("second", "second (hand|world|thought|thoughts|class|place|half|only|time|largest|biggest|round|edition)"),
    Rule("age of a person", "COUNT~ANYUNIT~old((,? ANYWORD)? (PERSON|NAME))?|COUNT ANYUNIT of age|(aged|"
         "age) COUNT( ANYUNIT)?"),
    Rule("version number", "v.? ?INT.INT.INT"),
    Rule("address", "(WEEKDAYNAME|MONTHNAME|today|tomorrow|now).(com|org|net|co|io|tv)"),
    Rule("war of years", "(the )?(NUMBERWORD|hundred)~(UNITS|days)('s|')?~(war|wars|siege)"),
    Rule("revolution", "(the )?(february|october) revolution|(the )?(july|august) (revolution|monarchy|plot|crisis)|"
         "(prague|arab|croatian) spring|indian summer|(the )?winter (war|palace)|(winter|summer) (olympics|games)|"
         "man friday|friday night lights"),
    Rule("holiday's name", "(the )?(good friday (agreement|accord|deal)|easter (rising|offensive)|christmas truce|"
         "may day (stakes|mystery))"),
    Rule("historic name", "((the )?(YEAR|six)~(day|days) war|black (monday|tuesday|"
         "wednesday|thursday|sunday)|(super|bloody) (friday|tuesday|sunday)|international NAME 's day)"),
    Rule("novel", "(novel|book|read|reading|wrote|orwell's|film|movie|album|song) <YEAR>|YEAR by orwell|"
         "YEAR(,| is| was) (a|the) (novel|film|book|album)|"
         "YEAR: a space odyssey"),
    Rule("temperature", "(highs|lows|temperatures|temps) (in|into|to) the ((low|mid|upper|high)~)?(YEAR2'?s)"),
    Rule("first name", "(april|june|august) NAME", not_after="PREPOSITION LATEEARLY"),
)
# fmt: on
