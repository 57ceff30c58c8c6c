"""Draft -> Document: what is the article, what is not, the title and the date."""

from __future__ import annotations

from pathlib import Path

from timeline_app.model.document import Document, Excluded, ExcludedKind, PublicationDate, TextRange
from timeline_app.reading import language, prose, published
from timeline_app.reading.draft import Draft


def document(draft: Draft, path: Path, identity: str) -> Document:
    """The document of a draft; `identity` is the hash of the file's content."""
    kept = prose.article_blocks(draft.text, draft.blocks)
    title, title_range = _title(draft, kept, path)
    clues = published.clues(draft, kept, path.stem)
    datelines = {clue.range for clue in clues if clue.range is not None}
    body: list[TextRange] = []
    excluded: list[Excluded] = []
    for block, keep in zip(draft.blocks, kept, strict=True):
        if block.range == title_range:
            continue
        if block.range in datelines:
            excluded.append(Excluded(block.range, ExcludedKind.DATELINE))
        elif keep:
            body.append(block.range)
        else:
            excluded.append(Excluded(block.range, _kind(block.range, body)))
    article = "\n".join(found.of(draft.text) for found in body) or draft.text
    return Document(
        id=identity,
        path=str(path),
        title=title,
        text=draft.text,
        published=PublicationDate(*published.weigh(clues)),
        language=draft.language or language.guess(article),
        title_range=title_range,
        body=tuple(body),
        excluded=tuple(excluded),
    )


def _kind(_: TextRange, body: list[TextRange]) -> ExcludedKind:
    return ExcludedKind.TEASER if body and len(body) > 3 else ExcludedKind.CREDIT


def _title(draft: Draft, kept: list[bool], path: Path) -> tuple[str, TextRange | None]:
    if draft.title:
        wanted = draft.title.casefold()
        for block in draft.blocks:
            if block.range.of(draft.text).casefold() == wanted:
                return draft.title, block.range
        return draft.title, None
    if draft.blocks:
        first = draft.blocks[0].range
        words = first.of(draft.text)
        if len(words) <= 200 and not kept[0] and not words.endswith((".", ",", ";")):
            return words, first
    return path.stem, None
