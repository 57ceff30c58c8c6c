"""What did not exist before, and what the text treats as existing though it ended: states, currencies, companies."""

from __future__ import annotations

import re

from timeline_app.evidence.clue import Clue, Trust, interval
from timeline_app.evidence.knowledge import Fact
from timeline_app.evidence.names import Named
from timeline_app.evidence.scene import Scene
from timeline_app.evidence.wording import life_words
from timeline_app.model.document import TextRange

_GONE = re.compile(
    r"\b(?:former|defunct|ex|post|bankrupt|collapsed|failed|dissolved|erstwhile"
    r"|(?:collapse|fall|break-?up|dissolution|demise|end|disintegration|bankruptcy|failure|remnants|successors?|ruins|ashes)"
    r" of(?: the)?)[ -]+(?:the )?$",
    re.I,
)
_COLLAPSE = re.compile(r"(?:'s)? (?:collapse|collapsed|bankruptcy|demise|fall|breakup|dissolution|disintegrat\w+|-era|went (?:bankrupt|under))\b")
_ERA = re.compile(r"-(?:era|style|made|built|trained)")
_FORMER = re.compile(r"\b(?:former|ex|post|old|then)[ -]+$", re.I)  # "a former Wang plant" says nothing of Wang
_STATES = {"state", "currency"}
_TRADING = {"company", "currency"}  # news names them for what they do now
_NOT_THIS = re.compile(r"(?:'s)? (?:Jr|Street|Avenue)\b")


def thing_clue(scene: Scene, named: Named, fact: Fact) -> Clue | None:
    """What the name of a thing says; None where it bounds nothing."""
    text = scene.prose.text
    before = text[max(0, named.start - 40) : named.start].replace("\n", " ")
    after = text[named.end : named.end + 30].replace("\n", " ")
    place = TextRange(named.start, named.end)
    if _NOT_THIS.match(after):
        return None
    states_only = fact.role not in _STATES and _FORMER.search(before)
    if fact.high is not None and not states_only and (_GONE.search(before) or _COLLAPSE.match(after)):
        return Clue(f"{life_words(fact)}; here told of as gone", place, (interval(fact.high - 1, None),), Trust.NONE)
    over = fact.high is None or _ERA.match(after) or _FORMER.search(before)
    trust = Trust.NONE if over else scene.trust(named.start, named.end)
    alive = trust is Trust.WEAK and scene.fresh and fact.role in _TRADING and not scene.quoted(named.start)
    fresh = fact.low if fact.role == "happening" else None
    return Clue(life_words(fact), place, (interval(fact.low, fact.high),), trust, fresh, alive)
