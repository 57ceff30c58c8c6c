"""The day of the week on which news was likely written: the one that its first reports count from."""

from __future__ import annotations

import re

from timeline_app.evidence.scene import Scene

_DAYS = ("Mon", "Tues", "Wednes", "Thurs", "Fri", "Satur", "Sun")
_BARE = re.compile(r"\b(?P<day>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
_OTHER_WEEK = re.compile(r"\b(?:last|next|past|every|each|until|by|for|Black|Bloody|Good|Easter|Super)\s$")
_DATED = re.compile(r",? (?:the )?(?:\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))")
_FIRST_SENTENCES = 3


def likely_weekdays(scene: Scene) -> frozenset[int]:
    """One day (Monday is 0), or none where the first sentences name none or several."""
    prose = scene.prose
    end = len(prose.text)
    starts = [start for start in prose.starts if start >= prose.title_end and prose.text[start : start + 200].strip()]
    if len(starts) > _FIRST_SENTENCES:
        end = starts[_FIRST_SENTENCES]
    found = []
    for match in _BARE.finditer(prose.text, 0, end):
        before = prose.text[max(0, match.start() - 8) : match.start()]
        if not _OTHER_WEEK.search(before) and not _DATED.match(prose.text, match.end()):
            found.append(_DAYS.index(match["day"]))
    return frozenset(found) if len(set(found)) == 1 else frozenset()
