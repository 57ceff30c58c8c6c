"""Events as comma-separated values, one row an event: what a spreadsheet opens."""

from __future__ import annotations

import csv
import io

from timeline_app.model.edtf import earliest_text, latest_text, to_edtf
from timeline_app.model.timeline import Timeline

COLUMNS = ("title", "edtf", "earliest", "latest", "status", "source", "derivation", "articles", "passage")


def timeline_csv(timeline: Timeline) -> str:
    """A header and one row an event, in the timeline's order; lines end as RFC 4180 says."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    texts = {document.id: document for document in timeline.documents}
    for event in timeline.events:
        span, first = event.span, event.mentions[0].mention
        writer.writerow(
            [
                _cell(event.title),
                to_edtf(span) if span else "",
                (earliest_text(span) or "") if span else "",
                (latest_text(span) or "") if span else "",
                event.status.value,
                _cell(event.source),
                _cell(event.derivation),
                _cell("; ".join(texts[d].title for d in event.documents if d in texts)),
                _cell(
                    " ".join(first.passage.of(texts[first.document].text).split()) if first.document in texts else ""
                ),
            ]
        )
    return out.getvalue()


def _cell(text: str) -> str:
    """Keep a spreadsheet from running text of an article as a formula."""
    return f"'{text}" if text[:1] in ("=", "+", "-", "@") else text
