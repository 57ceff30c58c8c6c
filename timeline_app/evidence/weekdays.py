"""The day of the week on which news was likely written: the one that its first reports count from."""

from __future__ import annotations

import re

from timeline_app.evidence.scene import Scene

_DAYS = ("mon", "tues", "wednes", "thurs", "fri", "satur", "sun")
_BARE = re.compile(r"\b(?:(?P<before>last|next|past|every|each|until|by|for) )?(?P<day>mon|tues|wednes|thurs|fri|satur|sun)day\b", re.I)
_DATED = re.compile(r",? (?:the )?(?:\d|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))", re.I)
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
        if match["before"] or _DATED.match(prose.text, match.end()):
            continue
        found.append(_DAYS.index(match["day"].lower()))
    return frozenset(found) if len(set(found)) == 1 else frozenset()
