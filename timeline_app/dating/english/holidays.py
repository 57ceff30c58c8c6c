"""Holidays of the English-speaking press: their names, and the rule of each (see `senses.occurrence`).

A name is a pattern. Days of the Islamic calendar depend on the sighting of the moon: each is one of two days.
"""

from __future__ import annotations

from typing import NamedTuple


class Holiday(NamedTuple):
    """The pattern of its name, and what recurs: kind, month, day (or offset, or nth), weekday."""

    pattern: str
    kind: str
    month: int
    day: int
    weekday: str = ""


HOLIDAYS = (
    Holiday("new year's day|new years day", "day", 1, 1),
    Holiday("new year's eve|new years eve", "day", 12, 31),
    Holiday("new year's", "day", 1, 1),
    Holiday("epiphany", "day", 1, 6),
    Holiday("martin luther king( jr.?)?('s)? day", "nth", 1, 3, "0"),
    Holiday("inauguration day", "day", 1, 20),
    Holiday("groundhog day", "day", 2, 2),
    Holiday("(st.? )?valentine's day", "day", 2, 14),
    Holiday("(president's|presidents') day", "nth", 2, 3, "0"),
    Holiday("(st.?|saint) patrick's day", "day", 3, 17),
    Holiday("april fool's day|april fools' day", "day", 4, 1),
    Holiday("earth day", "day", 4, 22),
    Holiday("ash wednesday", "easter", 0, -46),
    Holiday("palm sunday", "easter", 0, -7),
    Holiday("(maundy|holy) thursday", "easter", 0, -3),
    Holiday("good friday", "easter", 0, -2),
    Holiday("holy saturday", "easter", 0, -1),
    Holiday("easter( sunday| day)?", "easter", 0, 0),
    Holiday("easter monday", "easter", 0, 1),
    Holiday("ascension day", "easter", 0, 39),
    Holiday("pentecost|whit sunday", "easter", 0, 49),
    Holiday("may day", "day", 5, 1),
    Holiday("mother's day", "nth", 5, 2, "6"),
    Holiday("memorial day", "nth", 5, 0, "0"),
    Holiday("father's day", "nth", 6, 3, "6"),
    Holiday("independence day|the fourth of july", "day", 7, 4),
    Holiday("bastille day", "day", 7, 14),
    Holiday("labor day", "nth", 9, 1, "0"),
    Holiday("columbus day", "nth", 10, 2, "0"),
    Holiday("halloween", "day", 10, 31),
    Holiday("all saints' day", "day", 11, 1),
    Holiday("guy fawkes (night|day)|bonfire night", "day", 11, 5),
    Holiday("election day", "election", 11, 0),
    Holiday("armistice day|veterans day|veterans' day|remembrance day", "day", 11, 11),
    Holiday("thanksgiving( day)?", "thanksgiving", 11, 0),
    Holiday("black friday", "thanksgiving", 11, 1),
    Holiday("cyber monday", "thanksgiving", 11, 4),
    Holiday("christmas eve", "day", 12, 24),
    Holiday("christmas( day)?", "day", 12, 25),
    Holiday("boxing day", "day", 12, 26),
)

ISLAMIC = (
    Holiday("ramadan eve|the eve of ramadan", "islamic", 9, 0),
    Holiday("eid al-fitr|eid ul-fitr", "islamic", 10, 1),
    Holiday("eid al-adha|eid ul-adha", "islamic", 12, 10),
    Holiday("ashura|ashoura", "islamic", 1, 10),
)
