"""Titles of what somebody says: the words in quotation marks, what is reported, or at least what it is about."""

from __future__ import annotations

from timeline_app.events.agreement import is_plural, told
from timeline_app.events.complements import asks, finite
from timeline_app.events.english.inflection import present
from timeline_app.events.english.people import COUNTRY_OF
from timeline_app.events.english.verbs import REPORTING
from timeline_app.events.noun_slots import actor_slot, noun_slot
from timeline_app.events.phrases import Phrases
from timeline_app.events.premodifiers import PLAIN
from timeline_app.events.slots import Slot, composed
from timeline_app.events.spelling import spaced
from timeline_app.events.syntax import Word, is_passive, prepositional, subject

_CLAUSES = ("conj", "advcl", "ccomp", "parataxis")
_FEW = 3  # words
_ANNOUNCING = ("announce", "reveal", "promise", "propose")
_MARKS = ('"', "``", "''", "“", "”")
_PLAINLY = frozenset(
    {"tell", "add", "note", "remark", "reply", "answer", "comment", "state", "go", "continue", "respond"}
)


_ADDRESSING = frozenset({"tell", "ask", "warn", "remind", "advise"})


def statement(verb: Word, phrases: Phrases, longest: int) -> str:
    """Such as "Jobs says Apple offers free case"; "" for verbs that report nothing."""
    if verb.lemma not in REPORTING:
        return ""
    speaker, clause = subject(verb), content(verb)
    if clause is None or speaker is clause:
        return ""
    if is_passive(verb) and speaker is not None and speaker.text.lower() == "it":
        with phrases.reporting(""):
            return composed(finite(clause, phrases, 0), longest)[0]  # "It is expected that films will cost more"
    who = actor_slot(speaker, phrases)
    if who is None:
        return ""
    name = phrases.noun(speaker, PLAIN)
    plural = is_plural(speaker, phrases)
    hears = is_passive(verb) and verb.lemma in _ADDRESSING
    said = present("say" if verb.lemma in _PLAINLY else verb.lemma, plural)
    said = f"{present('be', plural)} {verb.text.lower()}" if hears else said  # "Lund was told that ..."
    actor = subject(clause)
    own = actor is not None and actor.text.lower() in ("we", "i", "you")  # as it was said, not as it is reported
    return (
        quotation(who, verb, clause, longest)
        or (reported(who, f" {said}", name, clause, phrases, longest) if not own else "")
        or reported(who, ":", name, clause, phrases, longest)
        or _about(who, verb, clause, phrases, longest)
    )


def content(verb: Word) -> Word | None:
    """The verb of what is said: "... that he would leave", "The ship, she said, would sail", "“Stop me”, he said"."""
    told_in = [*verb.kids("ccomp"), *_in_writing(verb)]
    told_in.extend(w for w in verb.kids("xcomp") if w.tag == "VB" and w.child("aux") is None)
    above = verb.head
    if verb.dep in ("parataxis", "intj") and above is not None and (above.is_verb or above.pos == "AUX"):
        told_in.append(above)
    return next((w for w in told_in if (w.is_verb or w.lemma == "be") and _is_told(w) and not asks(w)), None)


def _in_writing(verb: Word) -> list[Word]:
    """The clause that the parser hangs on a memo: "announced in a memo that he would leave"."""
    clauses = (clause for _, target in prepositional(verb) for clause in target.kids("relcl", "acl"))
    return [c for c in clauses if any(w.tag == "IN" and w.lemma == "that" for w in c.kids("mark"))]


def _is_told(clause: Word) -> bool:
    """Not "showed the seamen leaving": what is seen, not said."""
    return clause.text[:1].isalpha() and (clause.tag != "VBG" or clause.child("aux") is not None)


def reported(who: Slot, said: str, name: str, clause: Word, phrases: Phrases, longest: int) -> str:
    """A reported clause in a few words behind "X says" or "X:"; "" where none can be said."""
    shorter = [(text + said, loss) for text, loss in who.others()]
    start = Slot(who.full + said, lambda: shorter)
    with phrases.reporting(name):
        parts = _there(clause, phrases) or finite(clause, phrases, 0)
        if not parts:
            return ""
        text, _ = composed([start, *parts], longest)
    before, mark, rest = text.partition(f"{said} ")
    return f"{before}{mark}{_uncapitalised(rest, clause, phrases)}"


def _there(clause: Word, phrases: Phrases) -> list[Slot]:
    """Such as "there were nine ships"."""
    number = clause.child("attr")
    what = noun_slot(number, phrases)
    if clause.lemma != "be" or clause.child("expl") is None or what is None or number is None:
        return []
    plural = is_plural(number, phrases)
    more = [w for w in number.subtree() if w.tag == "VBN" and w.pos == "VERB" and w.dep in ("acl", "relcl")][:1]
    return [
        Slot(f"there {told(clause, plural) or present('be', plural)}"),
        what,
        *(Slot(w.text.lower(), lambda: (("", 2.0),)) for w in more),
    ]


def quotation(who: Slot, verb: Word, clause: Word, longest: int) -> str:
    """The first whole clause in quotation marks, as it was said; "" where there is none, or where it is in pieces."""
    inside = clause.subtree()
    around = [w.index for w in verb.subtree() if w.text in _MARKS]
    if not around or min(around) > max(w.index for w in inside):
        return ""
    heads = [clause, *(w for w in clause.kids("conj", "ccomp", "parataxis") if w.child("nsubj", "nsubjpass"))]
    own = [piece for head in heads if (piece := own_words(head))]
    first = min(own, key=lambda piece: piece[0].index, default=[])
    for piece in (own_words(clause, ("parataxis",)), first):
        for name in (who.full, *(text for text, _ in who.others())):
            text = verbatim(piece, longest - len(name) - 4, min(around))
            if text:
                return f"{name}: “{text}”"
    return ""


def verbatim(piece: list[Word], room: int, mark: int = -1) -> str:
    """A clause of a quotation as it stands, where it is one piece, behind the word `mark`, and short enough."""
    if len(piece) < _FEW or piece[0].index < mark or piece[-1].index - piece[0].index + 1 != len(piece):
        return ""
    if not piece[0].text[:1].isalnum() or piece[0].text[:1].islower():
        return ""  # a piece of a sentence
    while len(spaced(piece)) > room and any(w.text == "," for w in piece):
        piece = piece[: max(number for number, w in enumerate(piece) if w.text == ",")]
        if piece and piece[0].tag in ("WRB", "IN"):
            return ""  # "When I started, ...": the rest is what was said
    whole = len(piece) >= _FEW and len(spaced(piece)) <= room and any(w.is_verb or w.pos == "AUX" for w in piece)
    return spaced(piece) if whole and any(w.dep in ("nsubj", "nsubjpass") or w.tag == "VB" for w in piece) else ""


def own_words(clause: Word, without: tuple[str, ...] = _CLAUSES) -> list[Word]:
    """The words of a clause without those of the clauses that hang on it; marks at its ends are cut off."""
    others = [w for w in clause.kids(*without) if w.dep != "ccomp" or w.index < clause.index]
    left_out = {w for other in others for w in other.subtree()}
    found = [w for w in clause.subtree() if w not in left_out and w.dep not in ("cc",)]
    while found and (found[-1].dep == "punct" or found[-1].text in _MARKS):
        found.pop()
    while found and (found[0].dep in ("punct", "mark") or found[0].text in _MARKS):
        found.pop(0)
    return found if not any(w.text in _MARKS for w in found) else []


def _about(who: Slot, verb: Word, clause: Word, phrases: Phrases, longest: int) -> str:
    """Such as "Jobs comments on full refund for accessory"; "" where nothing can be named."""
    plural = is_plural(subject(verb), phrases)
    on = present(verb.lemma, plural) if verb.lemma in _ANNOUNCING else f"{present('comment', plural)} on"
    for topic in (*clause.kids("dobj", "attr"), *clause.kids("nsubj", "nsubjpass")):
        about = noun_slot(topic, phrases) if topic.pos in ("NOUN", "PROPN") else None
        if about is not None and about.full != who.full:
            text, _ = composed([who, Slot(on), about], longest)
            before, mark, rest = text.partition(f" {on} ")
            if text:
                return f"{before}{mark}{_uncapitalised(rest, topic, phrases)}"
    return ""


def quoted_behind(who: Slot, verb: Word, longest: int) -> str:
    """What stands in quotation marks behind a verb of saying whose clause the parser does not see; "" where nothing."""
    root = verb
    while root.head is not None:
        root = root.head
    words = [w for w in root.subtree() if w.index > verb.index]
    opens = next((number for number, w in enumerate(words) if w.text in _MARKS), None)
    if opens is None or opens > _FEW:
        return ""
    inside = words[opens + 1 :]
    closes = next(
        (number for number, w in enumerate(inside) if w.text in _MARKS or w.text in (".", "?", "!", ";")), None
    )
    piece = inside[:closes]
    while piece and piece[-1].dep == "punct":
        piece.pop()
    for name in (who.full, *(text for text, _ in who.others())):
        text = spaced(piece)
        if len(piece) >= _FEW and len(text) <= longest - len(name) - 4:
            return f"{name}: “{text}”"
    return ""


def _uncapitalised(text: str, clause: Word, phrases: Phrases) -> str:
    """Without the capital of the start of a sentence: in "says ..." it stands in the middle."""
    first = min(clause.subtree(), key=lambda w: w.index)
    begins = not any(w.index < first.index for above in clause.ancestors() for w in (above, *above.children))
    named = first.start in phrases.discourse.names.chunk_of
    plain = first.tag not in ("NNP", "NNPS") and first.text not in COUNTRY_OF and first.text != "I"
    return text[:1].lower() + text[1:] if begins and not named and plain and text.startswith(first.text) else text
