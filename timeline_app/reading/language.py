"""A cheap guess at the language of a text, by its commonest small words."""

from __future__ import annotations

import re
from collections import Counter

_SMALL_WORDS = {
    "en": "the of and to in that is was for on with as by at from has have not it he said",
    "de": "der die das und ist nicht mit den von zu dem ein eine im auf für sich auch wurde des",
    "fr": "le la les et des est dans une du que pour qui sur pas au avec par plus ce en",
    "es": "el la los de que y en del las por con una para se no al es su como más",
    "it": "il di che la e un per non una sono della con del si le gli nel è dei alla",
    "pt": "o de que e do da em um para com não uma os no se na por mais dos ao",
    "nl": "de het een van en dat is niet op te met voor zijn aan er door ook bij maar naar",
    "ru": "и в не на что с по как из у за от это к для его так но",
    "sv": "och att det som en på är av för med den till inte om ett han men var jag",
    "pl": "w na i się nie z do to że jest o jak po od za przez dla są ale przy",
    "tr": "ve bir bu için ile da de olarak daha çok olan en gibi kadar sonra",
}
_FEW = 10  # words: with fewer there is nothing to count
_SCRIPTS = (
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("ko", re.compile("[\uac00-\ud7a3]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
)
_WORD = re.compile(r"[^\W\d_]+")


def guess(text: str) -> str:
    """An ISO 639-1 code; "en" for a text too short to tell in Latin letters, "" where nothing fits."""
    head = text[:2000]
    for code, script in _SCRIPTS:
        if not head.isascii() and len(script.findall(head)) * 5 > len(head):
            return code
    words = Counter(_WORD.findall(text[:20_000].lower()))
    total = sum(words.values())
    shares = {code: sum(words[w] for w in small.split()) / (total or 1) for code, small in _SMALL_WORDS.items()}
    best = max(shares, key=lambda code: shares[code])
    if total >= _FEW and shares[best] >= 0.08:
        return best
    latin = sum(len(w) * n for w, n in words.items() if w.isascii())
    return "en" if total < _FEW and latin * 2 >= sum(len(w) * n for w, n in words.items()) else ""
