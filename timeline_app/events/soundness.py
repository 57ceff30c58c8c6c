"""Whether a headline built from the parse can be right: the small model attaches some words wrongly."""

from __future__ import annotations

import re
from collections.abc import Iterable

from timeline_app.events.english.verbs import words
from timeline_app.events.spelling import spaced
from timeline_app.events.statements import own_words
from timeline_app.events.syntax import Word, auxiliaries, is_passive, subject

# Verbs that say nothing without what they are done to.
_NEEDS_OBJECT = words(
    """make give put take hold have get bring send set cause force enable allow receive include introduce provide own
    use remove replace reveal achieve obtain acquire seize create raise describe announce mention contain represent
    ignore need want like love hate know blame praise prevent suppress outlast publish purchase reject deny accuse
    arouse prompt spark trigger oust appoint unveil found establish award grant fire kill hit damage
    destroy confirm deploy inform tell remind urge persuade convince"""
)
_LOST_AT_END = words(
    """would will could should may might must can had has was were been be is are do does did from to of at with which
    who whose whom that into per than if because and or but the a an its his her their"""
)
_FEWEST = 3  # words


def is_sound(text: str, verb: Word, names: Iterable[str]) -> bool:
    """Not where it ends in a word that something must follow, says a name twice, or lacks the object of its verb."""
    last = text.split(" ")[-1].lower()
    if last in _LOST_AT_END and verb.text.lower() != last:
        return False
    if any(text.count(name) > 1 and not _is_joined(text, name) for name in names if " " in name):
        return False
    alone = text.lower().endswith(_forms(verb))
    return not (alone and verb.lemma in _NEEDS_OBJECT and not is_passive(verb) and verb.dep not in ("acl", "relcl"))


def _is_joined(text: str, name: str) -> bool:
    return re.search(rf"{re.escape(name)}(?:, | and |’s |'s )", text) is not None


def _forms(verb: Word) -> tuple[str, ...]:
    stem = verb.lemma.rstrip("ey")
    return (f" {verb.text.lower()}", f" {verb.lemma}", f" {verb.lemma}s", f" {verb.lemma}es", f" {stem}ies")


def plainly(verb: Word, longest: int) -> str:
    """The clause as it stands in the text, without those that hang on it; "" where it is in pieces or too long."""
    piece = own_words(verb)
    actor = subject(verb)
    if len(piece) < _FEWEST or piece[-1].index - piece[0].index + 1 != len(piece) or actor is None:
        return ""
    if verb.tag not in ("VBD", "VBZ", "VBP") and not auxiliaries(verb):
        return ""
    if actor.pos == "PRON" or piece[0].tag in ("IN", "WDT", "WP", "WRB", "RB", "CC") or actor not in piece:
        return ""
    text = spaced(piece)
    return text if len(text) <= longest and text.split(" ")[-1].lower() not in _LOST_AT_END else ""
