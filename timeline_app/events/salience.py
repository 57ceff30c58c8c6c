"""What a reader would want first: a number from 0 to 1."""

from __future__ import annotations

from dataclasses import dataclass

from timeline_app.model.event import Status


@dataclass(frozen=True, slots=True)
class Signs:
    """What speaks for and against a mention."""

    own_date: bool
    lent_date: bool
    in_title: bool
    in_lead: bool
    main_clause: bool
    is_state: bool
    is_reporting: bool
    says_much: bool
    has_names: bool
    quoted: bool
    is_bare: bool
    is_part: bool
    status: Status


def salience(signs: Signs) -> float:
    """A weighted sum; 0.5 and above is shown at first."""
    value = 0.16
    value += 0.26 * signs.own_date + 0.06 * signs.lent_date
    value += 0.26 * signs.in_title + 0.1 * signs.in_lead
    value += 0.06 * signs.main_clause + 0.08 * signs.says_much + 0.06 * signs.has_names
    value -= 0.3 * signs.is_state + 0.26 * signs.is_reporting + 0.3 * signs.quoted
    value -= 0.1 * signs.is_bare + 0.2 * signs.is_part
    value -= 0.25 * (signs.status is Status.HYPOTHETICAL) + 0.05 * (signs.status is Status.PLANNED)
    return round(min(1.0, max(0.02, value)), 2)
