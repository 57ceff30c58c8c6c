"""Examples by group: what the text says, and what it means on Saturday 9 September 2023.

A positive row is (sentence, expression, type, value, EDTF); a negative one is a sentence in which nothing is a time.
"""

from datetime import date

REFERENCE = date(2023, 9, 9)  # a Saturday

ABSOLUTE = [
    ("The law of 9 September 2023 stands.", "9 September 2023", "DATE", "2023-09-09", "2023-09-09"),
    ("It opened on September 9, 2023.", "September 9, 2023", "DATE", "2023-09-09", "2023-09-09"),
    ("It opened on Sept. 9, 2023.", "Sept. 9, 2023", "DATE", "2023-09-09", "2023-09-09"),
    ("It opened on Saturday, Sept. 9, 2023.", "Saturday, Sept. 9, 2023", "DATE", "2023-09-09", "2023-09-09"),
    ("It opened on the 9th of September, 2023.", "the 9th of September, 2023", "DATE", "2023-09-09", "2023-09-09"),
    ("It opened on Sept. 3.", "Sept. 3", "DATE", "2023-09-03", "2023-09-03"),
    ("On Friday, Sept. 9, it opened.", "Friday, Sept. 9", "DATE", "2022-09-09", "2022-09-09"),
    ("On Saturday, Sept. 10, it opened.", "Saturday, Sept. 10", "DATE", "2022-09-10", "2022-09-10"),
    ("On Wednesday, Sept. 9, it opened.", "Wednesday, Sept. 9", "DATE", "2023-09-09", "2023-09-09"),
    ("It will open on 12 September.", "12 September", "DATE", "2023-09-12", "2023-09-12"),
    ("The entry is dated 2023-09-09 there.", "2023-09-09", "DATE", "2023-09-09", "2023-09-09"),
    ("On 25/12/2021 it snowed.", "25/12/2021", "DATE", "2021-12-25", "2021-12-25"),
    ("On 12/25/2021 it snowed.", "12/25/2021", "DATE", "2021-12-25", "2021-12-25"),
    ("On 25.12.2021 it snowed.", "25.12.2021", "DATE", "2021-12-25", "2021-12-25"),
    ("On 3/4/2021 it snowed.", "3/4/2021", "DATE", "2021-XX-XX", "[2021-03-04,2021-04-03]"),
    ("On 4/4/2021 it snowed.", "4/4/2021", "DATE", "2021-04-04", "2021-04-04"),
    ("She was born in March 1953 there.", "March 1953", "DATE", "1953-03", "1953-03"),
    ("She was born in 1953 there.", "1953", "DATE", "1953", "1953"),
    ("The summer of '93 was hot.", "The summer of '93", "DATE", "1993-SU", "1993-22"),
    ("A nineteen ninety-six attack on it failed.", "nineteen ninety-six", "DATE", "1996", "1996"),
    ("In nineteen ninety-six he left.", "nineteen ninety-six", "DATE", "1996", "1996"),
    ("By the year two thousand it was gone.", "the year two thousand", "DATE", "2000", "[..2000]"),
    ("On the 3rd, it rained.", "the 3rd", "DATE", "2023-09-03", "2023-09-03"),
    ("It fell on March 15, 44 times.", "March 15", "DATE", "2023-03-15", "2023-03-15"),
    ("The week of March 6 was dry.", "The week of March 6", "DATE", "2023-W10", "2023-03-06/2023-03-12"),
]

PERIODS = [
    (
        "In the last week of March 2004 it rained.",
        "the last week of March 2004",
        "DATE",
        "2004-W13",
        "2004-03-22/2004-03-28",
    ),
    ("In the winter of 1941-42 it snowed.", "the winter of 1941-42", "DATE", "1941-WI", "1941-24"),
    ("Since 9/11 they check.", "9/11", "DATE", "2001-09-11", "2001-09-11/.."),
    ("In the month of June it rained.", "the month of June", "DATE", "2023-06", "2023-06"),
    ("In the year 800 he was crowned.", "the year 800", "DATE", "0800", "0800"),
]

LONG = [
    ("In the early 1990s he moved.", "the early 1990s", "DATE", "199", "1990~/1993~"),
    ("The late 2010s were quiet.", "The late 2010s", "DATE", "201", "2017~/2019~"),
    ("The sixties were loud.", "The sixties", "DATE", "196", "196X"),
    ("In the '80s he sang.", "the '80s", "DATE", "198", "198X"),
    ("A mid-19th century house.", "mid-19th century", "DATE", "18", "1840~/1869~"),
    ("In the 20th century it grew.", "the 20th century", "DATE", "19", "19XX"),
    ("At the turn of the century it grew.", "the turn of the century", "DATE", "2000", "1995~/2005~"),
    ("In the 1800s it grew.", "the 1800s", "DATE", "18", "18XX"),
    ("In the 60s it grew.", "the 60s", "DATE", "196", "196X"),
    ("In the early 80s it grew.", "the early 80s", "DATE", "198", "1980~/1983~"),
    ("In the first decade of the 20th century it grew.", "the first decade of the 20th century", "DATE", "190", "190X"),
    (
        "In the last third of the 18th century it grew.",
        "the last third of the 18th century",
        "DATE",
        "17",
        "1766~/1799~",
    ),
    (
        "In the early years of the 20th century it grew.",
        "the early years of the 20th century",
        "DATE",
        "19",
        "1900~/1924~",
    ),
    (
        "In the first quarter of the 19th century it grew.",
        "the first quarter of the 19th century",
        "DATE",
        "18",
        "1800~/1824~",
    ),
    ("The Roaring Twenties ended.", "The Roaring Twenties", "DATE", "192", "192X"),
    ("It grew 66 million years ago.", "66 million years ago", "DATE", "BC65997978", "Y-66497977~/Y-65497977~"),
    ("It grew 10,000 years ago.", "10,000 years ago", "DATE", "BC7978", "-8477~/-7477~"),
]

PARTS_OF_YEARS = [
    ("In the spring of 1998 it grew.", "the spring of 1998", "DATE", "1998-SP", "1998-21"),
    ("Last summer it grew.", "Last summer", "DATE", "2023-SU", "2023-22"),
    ("It fell in the third quarter of 2012.", "the third quarter of 2012", "DATE", "2012-Q3", "2012-35"),
    ("It fell in Q3 2012.", "Q3 2012", "DATE", "2012-Q3", "2012-35"),
    ("It fell in the first half of 2012.", "the first half of 2012", "DATE", "2012-H1", "2012-40"),
    ("It fell in fiscal 2012.", "fiscal 2012", "DATE", "2012", "2012"),
    ("At the end of May it fell.", "the end of May", "DATE", "2023-05", "2023-05-24~/2023-05-31~"),
    ("It is due by year-end.", "year-end", "DATE", "2023", "2023-10~/2023-12~"),
    ("By mid-May it had fallen.", "mid-May", "DATE", "2023-05", "2023-05-13~/2023-05-22~"),
]

HOLIDAYS = [
    ("It will be closed on Easter Sunday.", "Easter Sunday", "DATE", "2024-03-31", "2024-03-31"),
    ("The shop will be closed on May Day.", "May Day", "DATE", "2024-05-01", "2024-05-01"),
    ("On Easter Sunday they walked.", "Easter Sunday", "DATE", "2023-04-09", "2023-04-09"),
    ("On Easter Monday 2021 they walked.", "Easter Monday 2021", "DATE", "2021-04-05", "2021-04-05"),
    ("On Black Friday 2022 they met.", "Black Friday 2022", "DATE", "2022-11-25", "2022-11-25"),
    (
        "They met the day after Thanksgiving 2022.",
        "the day after Thanksgiving 2022",
        "DATE",
        "2022-11-25",
        "2022-11-25",
    ),
    ("They met on the Monday after Easter 2012.", "the Monday after Easter 2012", "DATE", "2012-04-09", "2012-04-09"),
    (
        "They met on the Tuesday before Christmas 2012.",
        "the Tuesday before Christmas 2012",
        "DATE",
        "2012-12-18",
        "2012-12-18",
    ),
    ("They met on Labor Day weekend.", "Labor Day weekend", "DATE", "2023-W35-WE", "[2023-09-02..2023-09-03]"),
    ("They met on the weekend of May 4.", "the weekend of May 4", "DATE", "2023-W18-WE", "[2023-05-06..2023-05-07]"),
    ("They met last Thanksgiving.", "last Thanksgiving", "DATE", "2022-11-24", "2022-11-24"),
    ("They met on Christmas Eve 1914.", "Christmas Eve 1914", "DATE", "1914-12-24", "1914-12-24"),
    ("They will meet on Labor Day 2024.", "Labor Day 2024", "DATE", "2024-09-02", "2024-09-02"),
    ("They voted on Election Day 2020.", "Election Day 2020", "DATE", "2020-11-03", "2020-11-03"),
    ("On Ramadan eve 2023 they met.", "Ramadan eve 2023", "DATE", "XXXX-XX-XX", "[2023-03-22,2023-03-23]"),
]

WEEKDAYS = [
    ("The summit begins Thursday in Rome.", "Thursday", "DATE", "2023-09-14", "2023-09-14"),
    ("It stays shut until at least Thursday.", "Thursday", "DATE", "2023-09-14", "2023-09-14"),
    ("They may appeal against Thursday's ruling.", "Thursday", "DATE", "2023-09-07", "2023-09-07"),
    ("Thursday's vote will decide.", "Thursday", "DATE", "2023-09-14", "2023-09-14"),
    ("They won the cup Thursday.", "Thursday", "DATE", "2023-09-07", "2023-09-07"),
    (
        "This coming Sunday, September tenth, they vote.",
        "This coming Sunday, September tenth",
        "DATE",
        "2023-09-10",
        "2023-09-10",
    ),
    ("He said Thursday that it was over.", "Thursday", "DATE", "2023-09-07", "2023-09-07"),
    ("They will meet Thursday in Rome.", "Thursday", "DATE", "2023-09-14", "2023-09-14"),
    ("They are to meet on Thursday in Rome.", "Thursday", "DATE", "2023-09-14", "2023-09-14"),
    ("He waits until Thursday.", "Thursday", "DATE", "2023-09-14", "../2023-09-14"),
    ("He could come as early as Thursday.", "Thursday", "DATE", "2023-09-14", "2023-09-14"),
    ("It had been due to end Thursday.", "Thursday", "DATE", "2023-09-07", "2023-09-07"),
    ("It happened on Saturday.", "Saturday", "DATE", "2023-09-09", "2023-09-09"),
    ("It happened last Saturday.", "last Saturday", "DATE", "2023-09-02", "2023-09-02"),
    ("They meet on Thursday week.", "Thursday week", "DATE", "2023-09-21", "2023-09-21"),
    ("They meet a week from Thursday.", "a week from Thursday", "DATE", "2023-09-21", "2023-09-21"),
    ("They meet next Saturday.", "next Saturday", "DATE", "2023-09-16", "2023-09-16"),
    ("Early on Tuesday it rained.", "Tuesday", "DATE", "2023-09-05", "2023-09-05~"),
    ("It rained over the weekend.", "the weekend", "DATE", "2023-W36-WE", "[2023-09-09..2023-09-10]"),
]

TIMES = [
    ("It will run until 9 a.m. Tuesday.", "9 a.m. Tuesday", "TIME", "2023-09-12T09:00", "../2023-09-12T09:00:00"),
    ("Three died overnight.", "overnight", "TIME", "2023-09-08TNI", "2023-09-08/2023-09-09"),
    ("Friday night it burned.", "Friday night", "TIME", "2023-09-08TNI", "2023-09-08/2023-09-09"),
    ("It burned last night.", "last night", "TIME", "2023-09-08TNI", "2023-09-08/2023-09-09"),
    ("It burned this morning.", "this morning", "TIME", "2023-09-09TMO", "2023-09-09"),
    ("They left at dawn.", "dawn", "TIME", "2023-09-09TMO", "2023-09-09"),
    ("They left at 3:15 p.m. EST.", "3:15 p.m. EST", "TIME", "2023-09-09T15:15", "2023-09-09T15:15:00"),
    ("They left at 10 a.m. Thursday.", "10 a.m. Thursday", "TIME", "2023-09-07T10:00", "2023-09-07T10:00:00"),
    ("They left at noon Thursday.", "noon Thursday", "TIME", "2023-09-07T12:00", "2023-09-07T12:00:00"),
    ("They left at 0600 hours on 6 June 1944.", "0600 hours on 6 June 1944", "TIME", "1944-06-06T06:00",
        "1944-06-06T06:00:00"),
    ("They left at half past nine on Thursday.", "half past nine on Thursday", "TIME", "2023-09-07T09:30",
        "2023-09-07T09:30:00"),
    ("They left at a quarter to six in the evening.", "a quarter to six in the evening", "TIME", "2023-09-09T17:45",
        "2023-09-09T17:45:00"),
    ("They left late on Monday night.", "Monday night", "TIME", "2023-09-04TNI",
        "2023-09-04/2023-09-05"),
    ("They left at nine o'clock.", "nine o'clock", "TIME", "2023-09-09T09:00", "2023-09-09T09:00:00"),
]  # fmt: skip

DEICTIC = [
    ("They grew in recent weeks and months.", "recent weeks and months", "DURATION", "PXW", "2023-08-05~/2023-09-09~"),
    ("It will one day be great.", "one day", "DATE", "FUTURE_REF", None),
    ("He came today.", "today", "DATE", "2023-09-09", "2023-09-09"),
    ("He came yesterday.", "yesterday", "DATE", "2023-09-08", "2023-09-08"),
    ("He came the day before yesterday.", "the day before yesterday", "DATE", "2023-09-07", "2023-09-07"),
    ("He comes tomorrow.", "tomorrow", "DATE", "2023-09-10", "2023-09-10"),
    ("He came this week.", "this week", "DATE", "2023-W36", "2023-09-04/2023-09-10"),
    ("He came last month.", "last month", "DATE", "2023-08", "2023-08"),
    ("He came earlier this year.", "earlier this year", "DATE", "2023", "2023"),
    ("He came three years ago.", "three years ago", "DATE", "2020", "2020"),
    ("He came two weeks ago.", "two weeks ago", "DATE", "2023-W34", "2023-08-21/2023-08-27"),
    ("He came the other day.", "the other day", "DATE", "PAST_REF", None),
    ("He came in recent days.", "recent days", "DATE", "PAST_REF", "2023-09-04~/2023-09-09~"),
    ("He is rich now.", "now", "DATE", "PRESENT_REF", "2023-09-09"),
]

DURATIONS = [
    ("A centuries-old feud ended.", "centuries-old", "DURATION", "PXC", None),
    ("A year-long study ended.", "year-long", "DURATION", "P1Y", None),
    ("He stayed for three weeks.", "three weeks", "DURATION", "P3W", None),
    ("He stayed for two and a half years.", "two and a half years", "DURATION", "P2Y6M", None),
    ("He stayed for more than 2 1/2 years.", "more than 2 1/2 years", "DURATION", "P2Y6M", None),
    ("He stayed a minute and a half.", "a minute and a half", "DURATION", "PT1M30S", None),
    ("He stayed for several months.", "several months", "DURATION", "PXM", None),
    ("He stayed for half an hour.", "half an hour", "DURATION", "PT30M", None),
    ("A 10-year-old truce ended.", "10-year-old", "DURATION", "P10Y", None),
    ("A 30-year bond fell.", "30-year", "DURATION", "P30Y", None),
    ("In the past decade it grew.", "the past decade", "DURATION", "P10Y", "2013-09-09~/2023-09-09~"),
    ("In the past fortnight it grew.", "the past fortnight", "DURATION", "P2W", "2023-08-26~/2023-09-09~"),
    ("In the past three weeks it grew.", "the past three weeks", "DURATION", "P3W", "2023-08-19~/2023-09-09~"),
    (
        "In the past year and a half it grew.",
        "the past year and a half",
        "DURATION",
        "P1Y6M",
        "2022-03-09~/2023-09-09~",
    ),
    ("It lost money in the fiscal year that ended then.", "the fiscal year", "DURATION", "P1Y", None),
    ("In the next year or so it grows.", "the next year or so", "DATE", "2024", "2024"),
    ("In the next two years it grows.", "the next two years", "DURATION", "P2Y", "2023-09-09~/2025-09-09~"),
    ("After eleven years and seven months it ended.", "eleven years and seven months", "DURATION", "P11Y7M", None),
    ("It took two decades to build.", "two decades", "DURATION", "P20Y", None),
]

SETS = [
    ("They meet on weekends.", "weekends", "SET", "XXXX-WXX-WE", None),
    ("It is open daily.", "daily", "SET", "P1D", None),
    ("They meet every Monday.", "every Monday", "SET", "XXXX-WXX-1", None),
    ("They meet on Mondays.", "Mondays", "SET", "XXXX-WXX-1", None),
    ("They meet annually.", "annually", "SET", "P1Y", None),
    ("They meet twice a week.", "a week", "SET", "P1W", None),
    ("They meet each July.", "each July", "SET", "XXXX-07", None),
    ("They meet every two years.", "every two years", "SET", "P2Y", None),
    ("They meet every other day.", "every other day", "SET", "P2D", None),
]

ERAS = [
    ("Caesar died in 44 BC.", "44 BC", "DATE", "BC0044", "-0043"),
    ("Caesar died in 44 B.C.E. in Rome.", "44 B.C.E.", "DATE", "BC0044", "-0043"),
    ("The temple fell in AD 70.", "AD 70", "DATE", "0070", "0070"),
    ("The temple fell in 70 CE.", "70 CE", "DATE", "0070", "0070"),
    ("In the 5th century BC it rose.", "the 5th century BC", "DATE", "BC04", "-04XX"),
    ("In the spring of 480 BC it rose.", "the spring of 480 BC", "DATE", "BC0480-SP", "-0479-21"),
    ("Around 500 BC it rose.", "Around 500 BC", "DATE", "BC0500", "-0499~"),
]

BOUNDED = [
    ("Around 1850 it rose.", "Around 1850", "DATE", "1850", "1850~"),
    ("It rose circa 1850.", "circa 1850", "DATE", "1850", "1850~"),
    ("Some time in 1920 it rose.", "Some time in 1920", "DATE", "1920", "1920~"),
    ("It has risen since 2014.", "2014", "DATE", "2014", "2014/.."),
    ("It rose before 1989.", "1989", "DATE", "1989", "[..1988]"),
    ("It rose after 1989.", "1989", "DATE", "1989", "[1990..]"),
    ("It had risen by 1989.", "1989", "DATE", "1989", "[..1989]"),
    ("In the war of 1914–18 it rose.", "1914–18", "DATE", "1914", "1914/1918"),
]

POSITIVE = {
    "absolute": ABSOLUTE, "periods": PERIODS, "long": LONG, "parts of years": PARTS_OF_YEARS, "holidays": HOLIDAYS,
    "weekdays": WEEKDAYS, "times": TIMES, "deictic": DEICTIC, "durations": DURATIONS, "sets": SETS, "eras": ERAS,
    "bounded": BOUNDED,
}  # fmt: skip

NEGATIVE = {
    "prices": ["It costs $1,984 there.", "He paid £1999 for it.", "They owe € 2010 to us.", "A fee of $20.15 is due."],
    "times that were taken": ["She ran it in 3:40 there.", "He quoted Genesis 11:10 to us."],
    "counts": ["She has 1984 followers.", "It drew 1500 votes."],
    "scores": ["They won 3-2 there.", "It ended 21-14 for us.", "She won 6-4, 6-3."],
    "phone numbers": ["Call 555-1984 for help.", "Ring +44 1632 960123.", "Dial 911 for help."],
    "pages and versions": ["See page 1999.", "See pp. 20-24.", "Version 2.0.1 is out.", "Python 3.12.4 is out.",
        "See No. 1812."],
    "the name May": ["Theresa May resigned.", "Mrs. May resigned.", "May Smith resigned."],
    "the verbs": ["They may go.", "We march on.", "He will march, she may fall.", "They sat in the sun.",
        "Prices fall."],
    "programmes and films": ["He told ABC's \"This Week\" about it.", "She appeared on \"60 Minutes\" there.",
        "They watched High Noon there."],
    "counts of events": ["It was his third visit in as many days.", "Sales rise 8% annually there."],
    "spoken counts": ["Nineteen ninety five people came."],
    "our time": ["He dislikes today's world.", "It is all for today's youth."],
    "papers": ["The Sunday Times reported it.", "The Daily Telegraph reported it.", "The Sun reported it.",
        "She reads the Evening Standard."],
    "novels": ["He read 1984 by Orwell.", "Orwell's 1984 sells well."],
    "numbers of things": ["Flight 1914 crashed.", "He took Highway 101.", "Some 1500 people came.",
        "It has 2000 seats.", "In Room 2012 they slept."],
    "ordinals": ["She came second.", "The 101st Airborne landed.", "The second largest city burned.",
        "A second man came.", "He came 9th there."],
    "people's ages": ["A 34-year-old woman left.", "She is 34 years old.", "Aged 34, she left."],
    "events that are no date": ["After the war it rose.", "Before the vote they ate."],
    "addresses": ["See example.com/2010/05/12/x.html", "The id is a1990b.", "He wrote to x2010@example.org."],
    "temperatures": ["Highs in the 60s are likely.", "Temperatures in the mid 70s are likely."],
    "shares": ["It rose 50% there.", "About 1990 points were lost.", "Three quarters of them left."],
}  # fmt: skip
