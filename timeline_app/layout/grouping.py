"""By what the lanes are grouped."""

from __future__ import annotations

from enum import Enum


class Grouping(Enum):
    """How the lanes are put under headings."""

    NONE = "none"
    ARTICLE = "article"
    PLACE = "place"
    PARTICIPANT = "participant"
    STATUS = "status"
