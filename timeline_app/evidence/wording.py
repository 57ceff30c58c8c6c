"""The words of evidence, as a person reads them."""

from __future__ import annotations

from timeline_app.evidence.knowledge import Fact
from timeline_app.model.instant import DAY
from timeline_app.model.wording import MONTHS, date_in_words


def day_words(day: int) -> str:
    """“8 Dec 2021” of days since 1970."""
    return date_in_words(day * DAY, with_weekday=False)


def since_words(text: str) -> str:
    """“2005”, “Nov 2005” or “22 Nov 2005” of a date of the table."""
    parts = text.split("-")
    if len(parts) == 1:
        return parts[0]
    month = MONTHS[int(parts[1]) - 1][:3]
    return f"{month} {parts[0]}" if len(parts) == 2 else f"{int(parts[2])} {month} {parts[0]}"


def term_words(fact: Fact) -> str:
    """For “Olaf Scholz, chancellor (Germany): in office 8 Dec 2021 – 6 May 2025”."""
    start = since_words(fact.since) if fact.since else "…"
    term = f"{start} – {since_words(fact.until)}" if fact.until else f"since {start}"
    return f"{fact.name}, {fact.role} ({fact.where}): in office {term}"


def life_words(fact: Fact) -> str:
    """For “Soviet Union: 30 Dec 1922 – 26 Dec 1991”, “iPhone: not before Dec 2006”."""
    start = since_words(fact.since) if fact.since else "…"
    if not fact.until:
        return f"{fact.name}: not before {start}"
    return f"{fact.name}: {start} – {since_words(fact.until)}"
