"""English as one value."""

from __future__ import annotations

from timeline_app.dating.english import (
    rules_dates,
    rules_durations,
    rules_holidays,
    rules_never,
    rules_relative,
    rules_times,
)
from timeline_app.dating.english.macros import MACROS
from timeline_app.dating.english.numbers import number
from timeline_app.dating.english.words import CAPITALISED, CATEGORIES, LOWERED, TITLES
from timeline_app.dating.grammar import Language

LANGUAGE = Language(
    categories=CATEGORIES,
    macros=MACROS,
    rules=(
        *rules_never.RULES,
        *rules_dates.RULES,
        *rules_holidays.RULES,
        *rules_relative.RULES,
        *rules_times.RULES,
        *rules_durations.RULES,
    ),
    capitalised=CAPITALISED,
    lowered=LOWERED,
    number=number,
    titles=TITLES,
    past_suffix="ed",
    plural_suffix="s",
)
