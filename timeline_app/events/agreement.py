"""Number and tense: whether a subject is in the plural, and a verb as a report has it."""

from __future__ import annotations

from timeline_app.events.english.inflection import present
from timeline_app.events.english.people import COUNTRY_OF
from timeline_app.events.names import place_of
from timeline_app.events.phrases import Phrases
from timeline_app.events.syntax import Word, auxiliaries, coordinated, is_passive
from timeline_app.events.undone import is_wanted

_FUTURE = ("will", "would", "shall", "'ll", "’ll", "wo")
_WHOLE = {"'re": "are", "’re": "are", "'m": "am", "’m": "am", "'s": "is", "’s": "is", "'ve": "have", "’ve": "have"}
_PEOPLES = ("ch", "sh", "ese", "ss")
_MODALS = {h: h for h in ("may", "might", "can", "could", "must", "should")} | {"ca": "can"}


def is_plural(word: Word | None, phrases: Phrases) -> bool:
    """Whether a subject takes a plural verb in the title; nobody does."""
    if word is None:
        return True
    if word.text.lower() in ("they", "them"):
        stands_for = phrases.discourse.resolve(word)
        return stands_for in ("", phrases.discourse.several)
    if word.text == "I" and phrases.told_by is None:
        return False
    name = phrases.discourse.names.name(word)
    if word.text.endswith(_PEOPLES) and word.child("det") is not None and not word.kids("compound", "amod"):
        return True if word.text in COUNTRY_OF else word.tag in ("NNS", "NNPS")  # "the French"
    agrees = _agrees(word)
    if agrees is not None and len(coordinated(word)) == 1:
        return agrees
    if phrases.discourse.names.is_person(name) or (name and word.tag == "NNPS" and not _are_people(word)):
        return len(coordinated(word)) > 1
    return (
        word.lemma in ("many", "some", "few", "most", "several")
        or word.tag in ("NNS", "NNPS")
        or len(coordinated(word)) > 1
        or word.text.lower() in ("they", "we", "i", "you", "those", "people")
    )


def _agrees(noun: Word) -> bool | None:
    """Whether the verb of a subject is in the plural in the text; None where its form doesn't tell."""
    verb = noun.head
    if verb is None or noun.dep not in ("nsubj", "nsubjpass") or noun.pos == "PRON":
        return None
    if verb.tag in ("VBZ", "VBP") and not verb.kids("aux", "auxpass"):
        return verb.tag == "VBP"
    forms = {w.text.lower() for w in (verb, *verb.kids("aux", "auxpass"))}
    if forms & {"have", "are", "were", "do"}:
        return True if not forms & {"will", "would", "to", "may", "might", "can", "could", "should", "must"} else None
    return False if forms & {"has", "is", "was", "does"} else None


def _are_people(noun: Word) -> bool:
    """Such as "the Dutch", "Americans", "Virginia Democrats": many, not one company like "Volta Motors"."""
    before = [w.text for w in noun.kids("compound", "amod")]
    counted = noun.child("det", "nummod") is not None
    return counted or not before or place_of(before[0]) != "" or noun.lemma.title() in COUNTRY_OF


_TURNING = ("only", "still")  # "will still be chief": already is


def told(verb: Word, plural: bool) -> str:
    """The verb as the report has it: "will buy", "has bought", "bought", "does not buy"; "" for the present."""
    helpers = [h for h in auxiliaries(verb) if h != "to"]
    no = " not" if verb.child("neg") is not None else ""
    no += "".join(f" {w.lemma}" for w in verb.kids("advmod") if w.lemma in _TURNING and w.index < verb.index)
    form = _WHOLE.get(verb.text.lower(), verb.text.lower())
    modal = "will" if any(h in _FUTURE for h in helpers) else next((_MODALS[h] for h in helpers if h in _MODALS), "")
    if is_wanted(verb):
        return f"be {form}" if is_passive(verb) else verb.lemma  # "rules that the law be changed"
    if is_passive(verb):
        past = any(h in ("was", "were", "been", "had") for h in helpers)
        be = f"{modal}{no} be" if modal else (("were" if plural else "was") if past else present("be", plural)) + no
        return f"{be} {form}"
    if modal:
        return f"{modal}{no} {verb.lemma}"
    if verb.tag == "VBN" and any(h in ("have", "has", "had", "'ve", "’ve", "'s", "’s") for h in helpers):
        return f"{present('have', plural)}{no} {form}"
    if verb.tag == "VBG":
        return f"{present('be', plural)}{no} {form}"
    if verb.lemma == "be":
        return f"{('were' if plural else 'was') if verb.tag == 'VBD' else present('be', plural)}{no}"
    if no.startswith(" not"):
        return f"did not {verb.lemma}" if "did" in helpers else f"{present('do', plural)} not {verb.lemma}"
    if verb.tag == "VBD":
        return f"{no} {form}".lstrip()
    return f"{no} {present(verb.lemma, plural)}".lstrip() if no else ""
