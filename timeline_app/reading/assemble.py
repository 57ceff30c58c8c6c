"""Draft -> Document: what is the article, what is not, the title and the date."""

from __future__ import annotations

import re
from pathlib import Path

from timeline_app.model.document import Document, Excluded, ExcludedKind, TextRange
from timeline_app.reading import labels, language, page_people, prose, published, titles
from timeline_app.reading.draft import Draft

_BEHIND_NAME = re.compile(r"\s+[|•·–—-]\s+|,\s+|\s*\|\s*")


def document(draft: Draft, path: Path, identity: str) -> Document:
    """The document of a draft; `identity` is the hash of the file's content."""
    kept = _article_blocks(draft)
    title, title_range = titles.in_text(draft.text, draft.blocks, kept, draft.title)
    clues = published.clues(draft, kept, path.stem)
    datelines = {clue.range for clue in clues if clue.range is not None} - {title_range}
    kept = [
        keep and block.range != title_range and block.range not in datelines
        for block, keep in zip(draft.blocks, kept, strict=True)
    ]
    body = tuple(block.range for block, keep in zip(draft.blocks, kept, strict=True) if keep)
    excluded = _excluded(draft, body, title_range, datelines)
    article = draft.text[body[0].start : body[-1].end] if body else draft.text
    return Document(
        id=identity,
        path=str(path),
        title=title or re.sub(r"[-_\s]+", " ", path.stem).strip(),
        text=draft.text,
        published=published.weigh(clues),
        language=draft.language or language.guess(article),
        title_range=title_range,
        body=body,
        excluded=excluded,
        author=draft.author or _byline(draft.text, excluded),
        source=draft.source,
        encoding=draft.encoding,
    )


def _byline(text: str, excluded: tuple[Excluded, ...]) -> str:
    """The name in the first line that names the author, or ""."""
    found = (part.range.of(text) for part in excluded if part.kind in (ExcludedKind.BYLINE, ExcludedKind.DATELINE))
    lines = filter(labels.is_byline, found)
    return next((name for line in lines if (name := page_people.cleaned(_BEHIND_NAME.split(line, maxsplit=1)[0]))), "")


def _article_blocks(draft: Draft) -> list[bool]:
    """For each block whether it is the article; what the format itself says is none needs no judging."""
    silent = [block for block in draft.blocks if block.kind is None]
    if len(silent) in (0, len(draft.blocks)) or any(block.article is not None for block in draft.blocks):
        return prose.article_blocks(draft.text, draft.blocks)
    judged = iter(prose.article_blocks(draft.text, silent))
    return [block.kind is None and next(judged) for block in draft.blocks]


def _excluded(
    draft: Draft, body: tuple[TextRange, ...], title: TextRange | None, datelines: set[TextRange]
) -> tuple[Excluded, ...]:
    inside = set(body)
    first = body[0].start if body else len(draft.text)
    last = body[-1].end if body else 0
    found = []
    for block in draft.blocks:
        if block.range in inside or block.range == title:
            continue
        words = block.range.of(draft.text)
        kind = labels.kind(block, words, before=block.range.end <= first, after=block.range.start >= last)
        found.append(Excluded(block.range, ExcludedKind.DATELINE if block.range in datelines else kind))
    return tuple(found)
