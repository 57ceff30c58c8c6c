"""The days of the week on which news was likely written: the one that its first reports count from, or the next.

Counted on 107 articles of 1989 to 2019 whose top names one day: they were published on that day in 56 of 100, on the
next one in 28. Where no other day is named and that one twice or more (32 articles), on that day in 63, on the next
in 25. So it is a proposal, never a reason to exclude a day.
"""

from __future__ import annotations

import re

from timeline_app.evidence.scene import Scene

_DAYS = ("Mon", "Tues", "Wednes", "Thurs", "Fri", "Satur", "Sun")
_BARE = re.compile(r"\b(?P<day>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
_OTHER_WEEK = re.compile(r"\b(?:last|next|past|every|each|until|by|for|Black|Bloody|Good|Easter|Super)\s$", re.I)
_DATED = re.compile(r",? (?:the )?(?:\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))")
_TOP = 600  # characters in which news says when


def likely_weekdays(scene: Scene) -> frozenset[int]:
    """Monday is 0: one day where the text keeps to it, two where its top names one, else none."""
    text = scene.prose.text
    first = scene.prose.title_end
    found = [
        (match.start(), _DAYS.index(match["day"]))
        for match in _BARE.finditer(text)
        if not _OTHER_WEEK.search(text, max(0, match.start() - 8), match.start())
        and not _DATED.match(text, match.end())
    ]
    top = {day for at, day in found if at < first + _TOP}
    if len(top) != 1:
        return frozenset()
    (day,) = top
    keeps_to_it = len(found) > 1 and all(other == day for _, other in found)
    return frozenset({day}) if keeps_to_it else frozenset({day, (day + 1) % 7})
