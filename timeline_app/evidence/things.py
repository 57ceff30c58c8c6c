"""What did not exist before, and what the text treats as existing though it ended: states, currencies, companies."""

from __future__ import annotations

import re

from timeline_app.evidence.clue import Clue, Trust, interval
from timeline_app.evidence.habits import HABIT
from timeline_app.evidence.knowledge import Fact
from timeline_app.evidence.names import Named
from timeline_app.evidence.scene import Scene
from timeline_app.evidence.wording import life_words, since_words
from timeline_app.model.document import TextRange

_GONE = re.compile(
    r"\b(?:former|defunct|ex|post|bankrupt|collapsed|failed|dissolved|erstwhile|(?:collapse|fall|break-?up|"
    r"dissolution|demise|end|disintegration|bankruptcy|failure|remnants|successors?|ruins|"
    r"ashes) of(?: the)?)[ -]+(?:the )?$",
    re.I,
)
_COLLAPSE = re.compile(
    r"(?:'s)? (?:collapse|collapsed|bankruptcy|demise|fall|breakup|dissolution|disintegrat\w+|-era|"
    r"went (?:bankrupt|under))\b"
)
_ERA = re.compile(r"-(?:era|style|made|built|trained)")
_FORMER = re.compile(
    r"\b(?:former|formerly|ex|post|old|then)[ -]+(?:known as |called )?$", re.I
)  # "a former Wang plant" says nothing of Wang
_STATES = {"state", "currency"}
_BRING = r"\b(?:unveil|introduc|launch|announc|releas|debut)(?:s|e|es|ed|d|ing)?"
_LAUNCH = re.compile(
    _BRING + r" (?:(?:the|its|a|an) )?(?:(?!new|for|to|on|in|at|of|with|by|as|an? )[a-z-]+ ){0,2}$|\bbrand[ -]new $",
    re.I,
)
_LAUNCH_OF_MODEL = re.compile(_BRING + r" [^.;]*$|\b(?:new|latest) $", re.I)  # "the new iPhone 4", not "the new iPhone"
_NEAR_THE_TOP = 800  # characters in which news says what is new
_TOPIC_AT = 1500
_LAUNCH_YEARS = 2
_HAPPENING_YEARS = 3
_BEFORE_DAYS = {"company": 365, "product": 30}
_AFTERLIFE_DAYS = 180
_TRADING = {"company", "currency"}  # news names them for what they do now
_OF_OLD = {"company", "state", "currency"}
_NOT_THIS = re.compile(
    r"(?:'s)? (?:Jr|Street|Avenue|Flight|flight|Building|Center|Centre|Tower|Field|Stadium|Arena|Park|"
    r"Museum|Foundation|bombing|disaster|crash|scandal|case|trial|fraud)\b"
)


def thing_clue(scene: Scene, named: Named, fact: Fact) -> Clue | None:
    """What the name of a thing says; None where it bounds nothing."""
    text = scene.prose.text
    before = text[max(0, named.start - 40) : named.start].replace("\n", " ")
    after = text[named.end : named.end + 30].replace("\n", " ")
    place = TextRange(named.start, named.end)
    if _NOT_THIS.match(after) or fact.role == HABIT:
        return None
    if fact.role == "topic":
        return _topic(scene, named, fact)
    states_only = fact.role not in _STATES and _FORMER.search(before)
    is_sold = fact.role == "product"  # "the failed iPod": products end in the shops, not in the news
    if fact.high is not None and not states_only and not is_sold and (_GONE.search(before) or _COLLAPSE.match(after)):
        return Clue(f"{life_words(fact)}; here told of as gone", place, (interval(fact.high - 1, None),), Trust.NONE)
    over = fact.high is None or _ERA.match(after) or _FORMER.search(before)
    trust = Trust.NONE if over else scene.trust(named.start, named.end)
    if trust is Trust.WEAK and fact.role not in _TRADING:  # people keep what is not sold, and remember what has fallen
        trust = Trust.NONE
    alive = trust is Trust.WEAK and scene.fresh and fact.role in _TRADING and not scene.quoted(named.start)
    if scene.personal:
        trust, alive = Trust.NONE, False
    launched = fact.role == "product" and _is_launch(scene, named)
    told = fact.role == "happening" and named.start < scene.prose.title_end + _NEAR_THE_TOP
    fresh = fact.low if told or launched else None
    years = _LAUNCH_YEARS if launched else _HAPPENING_YEARS
    return Clue(
        life_words(fact),
        place,
        (interval(_first(fact), _last(fact)),),
        trust,
        fresh,
        years,
        alive,
        topical=fact.role not in _OF_OLD,
    )


def _topic(scene: Scene, named: Named, fact: Fact) -> Clue | None:
    """What news wrote of in some years, and seldom before or after: “glasnost”, “subprime”."""
    far = named.start > scene.prose.title_end + _TOPIC_AT  # below the top stands what is remembered
    if far or scene.shown(named.start) or not scene.fresh or scene.trust(named.start, named.end) is Trust.NONE:
        return None
    years = (
        f"of {since_words(fact.since)} – {since_words(fact.until)}"
        if fact.until
        else f"since {since_words(fact.since)}"
    )
    words = f"{fact.name}: news mostly {years}"
    place = TextRange(named.start, named.end)
    return Clue(words, place, (interval(fact.low, fact.high),), Trust.WEAK, likely=True)


def _is_launch(scene: Scene, named: Named) -> bool:
    """Whether it comes into the world as news: "Apple unveils iPod nano", "introduced the iPad on Tuesday"."""
    text, sentence = scene.prose.text, scene.prose.sentence(named.start)
    if named.start > scene.prose.starts[0] + _NEAR_THE_TOP or not scene.fresh or scene.dated_in(sentence):
        return False
    before = text[max(sentence.start, named.start - 90) : named.start].replace("\n", " ")
    is_model = any(letter.isdigit() for letter in text[named.start : named.end])
    return _LAUNCH.search(before) is not None or (is_model and _LAUNCH_OF_MODEL.search(before) is not None)


def _first(fact: Fact) -> int | None:
    """From when it can be named: a company when it is announced, months before it begins; a product when it leaks."""
    return None if fact.low is None else fact.low - _BEFORE_DAYS.get(fact.role, 0)


def _last(fact: Fact) -> int | None:
    """Until when it is spoken of as if it existed: products are sold off, companies keep their names for a while."""
    return fact.high if fact.high is None or fact.role == "state" else fact.high + _AFTERLIFE_DAYS
