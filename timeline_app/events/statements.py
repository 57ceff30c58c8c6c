"""Titles of what somebody says: the words in quotation marks, what is reported, or at least what it is about."""

from __future__ import annotations

from timeline_app.events.english.inflection import possessive, present
from timeline_app.events.english.people import COUNTRY_OF
from timeline_app.events.english.verbs import REPORTING
from timeline_app.events.phrases import BARE, FULL, PLAIN, WITH_OF, Phrases, spaced
from timeline_app.events.predicates import LEVELS, fitted, is_plural
from timeline_app.events.syntax import Word, auxiliaries, is_passive, prepositional, subject
from timeline_app.model.event import Status

_CLAUSES = ("conj", "advcl", "ccomp", "parataxis")
_FUTURE = ("will", "would", "shall", "'ll", "wo")
_MODALS = ("may", "might", "can", "could", "must", "should")
_FEW = 3  # words
_ANNOUNCING = ("announce", "reveal", "promise", "propose")
_MARKS = ('"', "``", "''", "“", "”")


def statement(verb: Word, phrases: Phrases, longest: int) -> str:
    """Such as "Jobs says Apple offers free case"; "" for verbs that report nothing."""
    clause, speaker = verb.child("ccomp") or _in_writing(verb), subject(verb)
    is_clause = clause is not None and (clause.is_verb or clause.lemma == "be") and _is_told(clause)
    if clause is None or not is_clause or verb.lemma not in REPORTING or speaker is clause:
        return ""
    speakers = _speakers(speaker, phrases)
    if not speakers:
        return ""
    quoted = _quotation(verb, clause, longest - len(speakers[0]) - 4)
    if quoted:
        return f"{speakers[0]}: “{quoted}”"
    said = present("say" if verb.lemma == "tell" else verb.lemma, is_plural(speaker, phrases))
    reported = [_reported(f"{who} {said}", speakers[0], clause, phrases, longest) for who in speakers]
    best = min(reported, key=lambda found: found[1])
    if best[0]:
        return best[0]
    plural = is_plural(speaker, phrases)
    on = present(verb.lemma, plural) if verb.lemma in _ANNOUNCING else f"{present('comment', plural)} on"
    return _about(speakers, on, clause, phrases, longest)


def _in_writing(verb: Word) -> Word | None:
    """The clause that the parser hangs on a memo: "announced in a memo that he would leave"."""
    clauses = (clause for _, target in prepositional(verb) for clause in target.kids("relcl", "acl"))
    return next((c for c in clauses if any(w.tag == "IN" and w.lemma == "that" for w in c.kids("mark"))), None)


def _is_told(clause: Word) -> bool:
    """Not "showed the seamen leaving": what is seen, not said."""
    return clause.text[:1].isalpha() and (clause.tag != "VBG" or clause.child("aux") is not None)


def _speakers(speaker: Word | None, phrases: Phrases) -> list[str]:
    """The speaker in full, then shorter."""
    names = [phrases.noun(speaker, PLAIN), phrases.noun(speaker, BARE)]
    if phrases.discourse.names.is_person(names[0]):
        names.append(names[0].split()[-1])
    return [name for name in dict.fromkeys(names) if name]


def _quotation(verb: Word, clause: Word, room: int) -> str:
    """The first whole clause in quotation marks, as it was said; "" where there is none, or where it is in pieces."""
    inside = clause.subtree()
    around = [w.index for w in verb.subtree() if w.text in _MARKS]
    if not inside or not around or min(around) > max(w.index for w in inside):
        return ""
    heads = [clause, *(w for w in clause.kids(*_CLAUSES) if w.child("nsubj", "nsubjpass"))]
    pieces = [_own_words(head) for head in heads]
    first = min((piece for piece in pieces if piece), key=lambda piece: piece[0].index, default=[])
    if len(first) < _FEW or first[0].index < min(around) or first[-1].index - first[0].index + 1 != len(first):
        return ""
    if not first[0].text[:1].isalnum() or first[0].text[:1].islower():
        return ""  # a piece of a sentence
    while len(spaced(first)) > room and any(w.text == "," for w in first):
        first = first[: max(number for number, w in enumerate(first) if w.text == ",")]
    whole = len(first) >= _FEW and len(spaced(first)) <= room and any(w.is_verb for w in first[1:])
    return spaced(first) if whole else ""


def _own_words(clause: Word) -> list[Word]:
    """The words of a clause without those of the clauses that hang on it; marks at its ends are cut off."""
    others = [w for w in clause.kids(*_CLAUSES) if w.dep != "ccomp" or w.index < clause.index]
    left_out = {w for other in others for w in other.subtree()}
    found = [w for w in clause.subtree() if w not in left_out and w.dep not in ("cc", "mark")]
    while found and found[-1].dep == "punct":
        found.pop()
    while found and found[0].dep == "punct":
        found.pop(0)
    return found if not any(w.text in _MARKS for w in found) else []


def _reported(start: str, who: str, clause: Word, phrases: Phrases, longest: int) -> tuple[str, int]:
    """A reported clause in a few words behind "X says", and how much was left out; "" where none can be said."""
    missing = ("", len(LEVELS) + 1)
    there = clause.child("expl")
    if clause.lemma == "be" and there is not None:
        number = phrases.noun(clause.child("attr"), WITH_OF)
        text = f"{start} there {_told(clause, is_plural(clause.child('attr'), phrases))} {number}"
        return (text, 0) if number and len(text) <= longest else missing
    if subject(clause) is None or (clause.lemma == "be" and clause.child("attr", "acomp", "prep") is None):
        return missing
    told = _told(clause, is_plural(subject(clause), phrases))
    text, left_out = fitted(clause, phrases, Status.HAPPENED, longest - len(start) - 1, told)
    actors = [actor.split()[0] for level in (PLAIN, BARE) if (actor := phrases.noun(subject(clause), level))]
    if not text or not (is_passive(clause) or (actors and text.startswith(tuple(actors)))):
        return missing
    return f"{start} {_own_pronouns(_uncapitalised(text, clause, phrases), who, clause)}", left_out


def _own_pronouns(text: str, speaker: str, clause: Word) -> str:
    """Such as "Jobs says his company ..." where a pronoun stood for the speaker, whose name has just been said."""
    actor = subject(clause)
    if actor is not None and actor.tag == "PRP" and text.startswith(f"{speaker} "):
        text = actor.text.lower() + text[len(speaker) :]
    pronoun = next((w.text.lower() for w in clause.subtree() if w.tag == "PRP$"), "")
    return text.replace(possessive(speaker), pronoun, 1) if pronoun in ("his", "her", "its", "their") else text


def _told(verb: Word, plural: bool) -> str:
    """The verb as the report has it: "will buy", "has bought", "bought", "does not buy"; "" for the present."""
    helpers = [h for h in auxiliaries(verb) if h != "to"]
    no = " not" if verb.child("neg") is not None else ""
    form = verb.text.lower()
    modal = "will" if any(h in _FUTURE for h in helpers) else next((h for h in helpers if h in _MODALS), "")
    if is_passive(verb):
        past = any(h in ("was", "were", "been", "had") for h in helpers)
        be = f"{modal}{no} be" if modal else (("were" if plural else "was") if past else present("be", plural)) + no
        return f"{be} {form}"
    if modal:
        return f"{modal}{no} {verb.lemma}"
    if verb.tag == "VBN" and any(h in ("have", "has", "had", "'ve", "'s") for h in helpers):
        return f"{present('have', plural)}{no} {form}"
    if verb.tag == "VBG":
        return f"{present('be', plural)}{no} {form}"
    if verb.lemma == "be":
        return f"{('were' if plural else 'was') if verb.tag == 'VBD' else present('be', plural)}{no}"
    if no:
        return f"did not {verb.lemma}" if "did" in helpers else f"{present('do', plural)} not {verb.lemma}"
    return form if verb.tag == "VBD" else ""


def _about(speakers: list[str], comments: str, clause: Word, phrases: Phrases, longest: int) -> str:
    """Such as "Jobs comments on full refund for accessory"; where nothing can be named "Statement by Jobs"."""
    topics = [*clause.kids("dobj", "attr"), *clause.kids("nsubj", "nsubjpass")]
    for level in (FULL, WITH_OF, PLAIN):
        for topic in topics:
            about = phrases.noun(topic, level) if topic.pos in ("NOUN", "PROPN") else ""
            for who in speakers:
                text = f"{who} {comments} {_own_pronouns(about, speakers[0], clause)}"
                if about and about not in speakers and len(text) <= longest:
                    return text
    return next((f"Statement by {who}" for who in speakers if len(who) <= longest - 13), "")


def _uncapitalised(text: str, clause: Word, phrases: Phrases) -> str:
    """Without the capital of the start of a sentence: in "says ..." it stands in the middle."""
    first = min(clause.subtree(), key=lambda w: w.index)
    begins = not any(w.index < first.index for above in clause.ancestors() for w in (above, *above.children))
    named = first.start in phrases.discourse.names.chunk_of
    starts = (
        begins
        and not named
        and text.startswith(first.text)
        and first.tag not in ("NNP", "NNPS")
        and first.text not in COUNTRY_OF
    )
    return text[:1].lower() + text[1:] if starts else text
