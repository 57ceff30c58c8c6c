"""The words of English that the rules speak of, by category, with their values."""

from __future__ import annotations

from timeline_app.dating.cells import Unit


def _numbered(words: str, first: int = 1) -> dict[str, int | str]:
    return {word: number for number, word in enumerate(words.split(), first)}


def _plain(words: str) -> dict[str, int | str]:
    return dict.fromkeys(words.split(), 0)


MONTHS = _numbered("january february march april may june july august september october november december")
MONTH_ABBREVIATIONS: dict[str, int | str] = {
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10,
    "nov": 11, "dec": 12,
}  # fmt: skip
WEEKDAYS = _numbered("monday tuesday wednesday thursday friday saturday sunday", 0)
WEEKDAY_ABBREVIATIONS: dict[str, int | str] = {
    "mon": 0, "tue": 1, "tues": 1, "wed": 2, "thu": 3, "thur": 3, "thurs": 3, "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip
ONES = _numbered(
    "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
)
TENS: dict[str, int | str] = {
    word: 10 * number
    for number, word in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)  # noqa: SIM905
}
SCALES: dict[str, int | str] = {
    "dozen": 12, "hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000,
    "dozens": -12, "hundreds": -100, "thousands": -1000, "millions": -1_000_000, "billions": -1_000_000_000,
}  # fmt: skip
ORDINALS = _numbered(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
) | {"thirtieth": 30, "final": 4, "last": 4, "opening": 1}  # fmt: skip
DECADES: dict[str, int | str] = {
    "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80,
    "nineties": 90,
}  # fmt: skip

UNIT_SINGULAR: dict[str, int | str] = {
    "second": Unit.SECOND, "minute": Unit.MINUTE, "hour": Unit.HOUR, "day": Unit.DAY, "night": "N", "week": Unit.WEEK,
    "fortnight": "F", "weekend": Unit.WEEKEND, "month": Unit.MONTH, "quarter": Unit.QUARTER, "year": Unit.YEAR,
    "decade": Unit.DECADE, "century": Unit.CENTURY, "millennium": Unit.MILLENNIUM, "semester": Unit.HALF,
}  # fmt: skip
UNIT_PLURAL: dict[str, int | str] = {
    "seconds": Unit.SECOND, "minutes": Unit.MINUTE, "hours": Unit.HOUR, "hrs": Unit.HOUR, "mins": Unit.MINUTE,
    "min": Unit.MINUTE, "days": Unit.DAY, "nights": "N", "weeks": Unit.WEEK, "fortnights": "F",
    "months": Unit.MONTH, "quarters": Unit.QUARTER, "years": Unit.YEAR, "yrs": Unit.YEAR, "decades": Unit.DECADE,
    "centuries": Unit.CENTURY, "millennia": Unit.MILLENNIUM, "semesters": Unit.HALF,
}  # fmt: skip
_CALENDAR = "day week weekend month quarter year decade century millennium"

PARTS_OF_DAY: dict[str, int | str] = {
    "morning": "MO", "mornings": "MO", "midmorning": "MO", "afternoon": "AF", "afternoons": "AF",
    "midafternoon": "AF", "evening": "EV", "evenings": "EV", "night": "NI", "nights": "NI", "dawn": "MO",
    "daybreak": "MO", "sunrise": "MO", "dusk": "EV", "sunset": "EV", "nightfall": "EV", "noontime": "MI",
    "lunchtime": "MI", "nighttime": "NI", "overnight": "ON",
}  # fmt: skip

_IRREGULAR_PAST = (
    "was were had did said told came went took made gave got fell rose began held met won lost left saw found sent "
    "kept stood spoke wrote ran broke led shot fought sold bought built brought thought knew became grew drew flew "
    "drove fed paid felt heard hit struck sat sank slid sought spent swept swore taught threw understood withdrew "
    "wore dealt chose bore blew arose caught hung hid laid lent lit meant overcame oversaw rode shook shrank sang "
    "stole stuck sprang ended tore underwent undertook woke wound fled bid quit reported announced"
)
_FUTURE = (
    "will ll shall would scheduled expected expects expect due upcoming planned plans planning slated going "
    "intends intend "
    "hopes hope aims tomorrow "
    # News tells in the present what is on the calendar: "the summit begins Thursday".
    "begins starts resumes expires convenes kicks opens concludes premieres debuts ends"
)

CATEGORIES: dict[str, dict[str, int | str]] = {
    "MONTHNAME": MONTHS,
    "MONTHABBR": MONTH_ABBREVIATIONS,
    "MONTHWORD": MONTHS | MONTH_ABBREVIATIONS,
    "WEEKDAYNAME": WEEKDAYS,
    "WEEKDAYABBR": WEEKDAY_ABBREVIATIONS,
    "WEEKDAYWORD": WEEKDAYS | WEEKDAY_ABBREVIATIONS,
    "WEEKDAYPLURAL": {f"{word}s": number for word, number in WEEKDAYS.items()},
    "ONES": ONES,
    "TENS": TENS,
    "SCALE": SCALES,
    "NUMBERWORD": ONES | TENS | SCALES,
    "ORDINAL": ORDINALS,
    "NTH": {word: number for word, number in ORDINALS.items() if word not in ("final", "last", "opening")},
    "DECADEWORD": DECADES,
    "TH": _plain("st nd rd th"),
    "UNIT": UNIT_SINGULAR,
    "UNITS": UNIT_PLURAL,
    "ANYUNIT": UNIT_SINGULAR | UNIT_PLURAL,
    "CALUNIT": {word: UNIT_SINGULAR[word] for word in _CALENDAR.split()},
    "SEASON": {"spring": "SP", "summer": "SU", "fall": "FA", "autumn": "FA", "winter": "WI", "springtime": "SP",
               "midsummer": "SU", "midwinter": "WI",
               "summertime": "SU", "wintertime": "WI"},
    "SEASONPLURAL": {"springs": "SP", "summers": "SU", "falls": "FA", "autumns": "FA", "winters": "WI"},
    "PARTOFDAY": PARTS_OF_DAY,
    "EARLY": {"early": "early", "mid": "mid", "late": "late", "earlier": "", "later": "", "sometime": "about",
              "midway": "mid"},
    "EDGE": {"beginning": "start", "start": "start", "middle": "middle", "midpoint": "middle", "end": "end",
             "close": "end", "turn": "start", "outset": "start", "rest": "", "remainder": "", "eve": "",
             "conclusion": "end", "dawn": "start", "onset": "start"},
    "RELATIVE": {"last": -2, "next": 2, "this": 3, "past": -1, "coming": 1, "current": 3, "previous": -2,
                 "following": 2, "upcoming": 1},
    "ZONE": _plain("est edt cst cdt mst mdt pst pdt gmt utc bst cet cest et pt ct mt eet jst ist msk aest aedt"),
    "LOCAL": _plain("local eastern pacific central mountain moscow london beijing tokyo paris"),
    "UNITADJECTIVE": _plain("trading consecutive straight full whole working business calendar long more additional "
                            "solid successive fiscal entire further other short"),
    "APPROXIMATE": _plain("about around nearly almost approximately roughly some"),
    "PREPOSITION": _plain("in on at since until till before after by during for from between around over of through "
                          "throughout within circa about to and within into past"),
    "PERIODPREPOSITION": _plain("in since until till before after by during from between circa around of through "
                                "throughout early late mid to and"),
    "SUREMONTH": {word: number for word, number in MONTHS.items() if word not in ("may", "march")},
    "LATEEARLY": _plain("early late mid last next this each every late since"),
    "DAYPREPOSITION": _plain("on by until till before after since of and from to"),
    "YEARPREPOSITION": _plain("born died in on since until till before after by during from between circa around of "
                              "through throughout early late mid to and for than"),
    "SEASONPREPOSITION": _plain("in by since until this last next during through late early mid"),
    "QUARTERTH": {"first": 1, "second": 2, "third": 3, "fourth": 4},
    "ANYQUARTERTH": {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "last": 4},
    "NTHWORD": {"first": 1, "second": 2, "third": 3, "fourth": 4, "last": 0, "final": 0},
    "NTHUNIT": {"day": Unit.DAY, "week": Unit.WEEK, "weekend": Unit.WEEKEND},
    "NTHDECADE": {**{word: nth for word, nth in ORDINALS.items() if int(nth) <= 10}, "last": 10, "final": 10,
                  "closing": 10},
    "FRACTION": {"third": 3, "quarter": 4},
    "FRACTIONTH": {"first": 1, "second": 2, "third": 3, "middle": 2, "fourth": 4, "last": 0, "final": 0},
    "EARLYYEARS": {"early": "start", "first": "start", "opening": "start", "middle": "middle", "later": "late",
                   "late": "late", "latter": "late", "last": "end", "final": "end", "closing": "end"},
    "HALFTH": {"first": 1, "second": 2, "last": 2, "latter": 2},
    "SHIFTWORD": _plain("last past this next coming upcoming current previous prior preceding same that following"),
    "STRETCH": {word: UNIT_PLURAL[word] for word in ("weeks", "months", "quarters")},
    "SHIFTBACK": _plain("last past next coming"),
    "LONGUNIT": {word: UNIT_SINGULAR[word] for word in ("decade", "century", "millennium")},
    "NEXTWORD": _plain("next"),
    "THE": _plain("the"),
    "OFWORD": _plain("of ended ending ago earlier old end long round to"),
    "QUARTEROF": _plain("of ago earlier"),
    "RUNNINGUNIT": {word: UNIT_SINGULAR[word] for word in ("week", "weekend", "month", "year")},
    "AGO": _plain("ago earlier later afterward afterwards"),
    "FROMWORD": _plain("from"),
    "BEFOREAFTER": _plain("before after"),
    "NAMEDWORD": _plain("famous defunct"),
    "AFTERAS": _plain("as after"),
    "ASWORD": _plain("as so too how"),
    "RATENOUN": _plain("times twice once share dollars cents pounds euros"),
    "RATEWORD": _plain("times twice once thrice"),
    "ANCHORWORD": _plain("last past next previous preceding prior coming following first latest ensuing final recent"),
    "DURATIONPREPOSITION": _plain("for in over during within after take took taking takes last lasted the about "
                                  "several "
                                  "spent spend recent and despite need needs follow follows followed following"),
    "PLURALPART": {word: PARTS_OF_DAY[word] for word in ("mornings", "afternoons", "evenings", "nights")},
    "OTHERWORD": _plain("other"),
    "ANNUALLY": {"annually": Unit.YEAR},
    "YEARWORD": {"year": Unit.YEAR},
    "ENDEDWORD": _plain("ended ending"),
    "SETADVERB": {"annually": Unit.YEAR, "yearly": Unit.YEAR, "monthly": Unit.MONTH, "weekly": Unit.WEEK,
                  "daily": Unit.DAY, "hourly": Unit.HOUR, "nightly": Unit.DAY},
    "LASTPART": {word: PARTS_OF_DAY[word] for word in ("night", "evening")},
    "TIMEPREPOSITION": _plain("in at during on before after by until till since throughout of"),
    "DAWN": {word: PARTS_OF_DAY[word] for word in ("dawn", "daybreak", "sunrise", "dusk", "sunset", "nightfall",
                                                   "night", "lunchtime", "evening")},
    "HOURWORD": {word: number for word, number in ONES.items() if int(number) <= 12},
    "NOON": _plain("noon midday midnight"),
    "PAPER": _plain("times post mail telegraph mirror express news star tribune herald observer independent journal "
                    "sun "
                    "standard globe"),
    "DAYLONG": {"daylong": Unit.DAY, "weeklong": Unit.WEEK, "monthlong": Unit.MONTH, "yearlong": Unit.YEAR,
                "hourlong": Unit.HOUR, "decadelong": Unit.DECADE, "nightlong": Unit.DAY},
    "HALFUNIT": {"hour": Unit.HOUR, "century": Unit.CENTURY, "year": Unit.YEAR, "decade": Unit.DECADE},
    "ONEADJECTIVE": _plain("full whole working long more further additional solid"),
    "PERSON": _plain("boy girl man woman son daughter child baby infant toddler student mother father grandmother "
                     "grandfather teenager victim suspect veteran brother sister widow driver cyclist pensioner "
                     "resident "
                     "businessman actor actress singer player striker farmer soldier pilot teacher lawyer doctor nurse "
                     "husband wife cousin nephew niece boys girls men women children twin twins male female"),
    "HOLIDAYTHING": _plain("tree trees card cards carol carols gift gifts present presents egg eggs bunny island "
                           "islands "
                           "resolution resolutions party parties sales sale shopping season parade market stocking "
                           "song songs bonus"),
    "HAPPENING": _plain("war truce ceasefire conflict strike dispute ban embargo rebellion insurgency crisis standoff "
                        "blockade siege occupation law campaign feud marriage reign rule investigation case"),
    "HOURPREPOSITION": _plain("at by around until from about before after since between"),
    "SOMETIME": _plain("sometime"),
    "LONGWORD": _plain("long old"),
    "SEASONOF": _plain("of"),
    "NTHTHING": _plain("century centuries anniversary anniversaries floor floors street streets avenue place places "
                       "armies army divisions division brigades brigade editions edition"),
    "CLOCKUNIT": {word: unit for word, unit in (UNIT_SINGULAR | UNIT_PLURAL).items()
                  if unit in (Unit.SECOND, Unit.MINUTE, Unit.HOUR)},
    "NIGHTUNIT": {"night": "N", "nights": "N"},
    "TWENTY": _plain("twenty"),
    "COUNTED": _plain("people men women children troops soldiers percent per points votes miles kilometers "
                      "kilometres km feet "
                      "meters metres tons tonnes pounds dollars euros barrels jobs homes houses acres hectares units "
                      "shares employees workers members students words pages seats copies cases deaths dead civilians "
                      "passengers guests refugees prisoners times calories degrees cc rpm gmt hours years "
                      "mph kph kg hp bc bce followers friends fans signatures migrants patients fighters rebels "
                      "protesters demonstrators vehicles buildings species doses yards villagers inmates detainees "
                      "pupils"),
    "NUMBERED": _plain("pin isbn code windows office photoshop orion session flight no number page pages room route "
                       "highway "
                       "interstate euro chapter section article act model "
                       "version line bus train vol volume box suite unit channel boeing airbus"),
    "FUTUREWORD": _plain(_FUTURE),
    "PASTVERB": _plain(_IRREGULAR_PAST),
    "BEWORD": _plain("be being is are s re not"),
    "WHENWORD": _plain("in on"),
    "WONTWORD": _plain("won"),  # the verb's past, and the half of "won't"
    "BEENWORD": _plain("been"),
    "UNTILWORD": _plain("until till"),
    "SOONWORD": _plain("soon early late"),
    "STARTWORD": _plain("starting beginning effective begin resume"),
    "ASWORDS": _plain("as"),
    "FUTURETO": _plain("is are set was were"),
    "DETERMINER": _plain("the a an this that his her their its our my your"),
}  # fmt: skip

# Words that are times only with a capital: the month and the verb, the paper and the star.
CAPITALISED = frozenset("may march mar sun sat august jan jun mon wed".split())  # noqa: SIM905

# An abbreviation that is another one in capitals: circa, and California.
LOWERED = frozenset(("ca",))

# Words that end names of programmes and films: “This Week”, “60 Minutes”, “High Noon”.
TITLES = frozenset((*UNIT_SINGULAR, *UNIT_PLURAL, "noon", "midnight", "tonight", "today", "now")) - {"day"}  # holidays
