"""Forms of words that titles need."""

from __future__ import annotations

_THIRD = {"be": "is", "have": "has", "do": "does", "go": "goes", "can": "can"}
# Where the participle is not the past tense.
_PARTICIPLES = {
    "ate": "eaten", "became": "become", "began": "begun", "bit": "bitten", "blew": "blown", "broke": "broken",
    "came": "come", "chose": "chosen", "did": "done", "drank": "drunk", "drew": "drawn", "drove": "driven",
    "fell": "fallen", "flew": "flown", "forbade": "forbidden", "forgot": "forgotten", "forgave": "forgiven",
    "froze": "frozen", "gave": "given", "grew": "grown", "hid": "hidden", "knew": "known", "rang": "rung",
    "rode": "ridden", "rose": "risen", "ran": "run", "sang": "sung", "sank": "sunk", "saw": "seen",
    "shook": "shaken", "showed": "shown", "spoke": "spoken", "stole": "stolen", "swam": "swum", "swore": "sworn",
    "took": "taken", "threw": "thrown", "tore": "torn", "went": "gone", "woke": "woken", "wore": "worn",
    "wrote": "written",
}  # fmt: skip
_VOWELS = "aeiou"


def present(lemma: str, plural: bool) -> str:
    """The present tense of a verb with a singular or plural subject: "fire" -> "fires"."""
    if plural:
        return "are" if lemma == "be" else lemma
    if lemma in _THIRD:
        return _THIRD[lemma]
    if lemma.endswith("y") and lemma[-2:-1] not in _VOWELS:
        return lemma[:-1] + "ies"
    if lemma.endswith(("s", "x", "z", "ch", "sh", "o")):
        return lemma + "es"
    return lemma + "s"


def participle(past: str) -> str:
    """The past participle of a verb in the past tense: "wrote" -> "written", "made" -> "made"."""
    return _PARTICIPLES.get(past, past)


def possessive(name: str) -> str:
    """The possessive of a name: "Azerbaijan's", "the Beatles'"."""
    return name + ("'" if name.endswith("s") else "'s")


def capitalised(text: str) -> str:
    """With a capital at the start, but "iPhone" stays as it is."""
    if text[:1].islower() and not any(letter.isupper() for letter in text.split(" ")[0]):
        return text[0].upper() + text[1:]
    return text
