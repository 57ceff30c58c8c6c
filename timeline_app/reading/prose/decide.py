"""From the networks' opinions to the blocks that are kept."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from timeline_app.reading.prose.columns import Table
from timeline_app.reading.prose.context import against
from timeline_app.reading.prose.measures import ENDS, SHORT, SIGN, Measured
from timeline_app.reading.prose.network import networks

Kept = NDArray[np.bool_]

_INSIDE = 0.2  # a block that is more likely than that to lie inside the article speaks for a stretch that holds it
_BOUND = 0.2  # weight of the opinions on the first and the last block against those on all blocks
_FOREIGN = 0.03  # inside the stretch, only what is less likely than that to be article is left out
_BEHIND = (
    0.15  # a long sentence behind a single short line (a credit, say) belongs to the article if likelier than that
)
_LONG = 80  # characters
_ON_PAGE = 0.45


def keep(measured: Measured) -> list[bool]:
    """For each block whether it is kept; at least one is."""
    nets = networks()
    lexical = measured.lexical(nets.lexicon)
    opinion = nets.first.answers(measured.table(lexical))
    found = nets.second.answers(second_table(measured, opinion, lexical))
    return [bool(kept) for kept in decided(measured, found)]


def keep_on_page(measured: Measured, marks: Table) -> list[bool]:
    """As `keep`, for a page with marks (one row a block)."""
    nets = networks()
    lexical = measured.lexical(nets.lexicon)
    opinion = nets.first.answers(measured.table(lexical))
    found = nets.page.answers(page_table(measured, opinion, lexical, marks))
    return [bool(kept) for kept in decided_on_page(measured, found)]


def second_table(measured: Measured, opinion: Table, lexical: Table) -> Table:
    """What the second network takes: the blocks against both of the first one's opinions (is article, lies inside)."""
    return np.hstack([measured.table(lexical), against(measured, opinion[:, 1]), against(measured, opinion[:, 0])])


def page_table(measured: Measured, opinion: Table, lexical: Table, marks: Table) -> Table:
    """What the network for pages takes."""
    return np.hstack([second_table(measured, opinion, lexical), marks])


def decided(measured: Measured, opinion: Table) -> Kept:
    """The blocks kept of a plain text. `opinion` has is article, lies inside, is first, is last."""
    kept = _without_last_heading(measured, _best_stretch(measured.length, opinion))
    return _beyond_a_short_line(measured, kept, opinion[:, 0])


def decided_on_page(measured: Measured, opinion: Table) -> Kept:
    """The blocks kept of a page, every block by itself: its marks say enough. `opinion` as in `decided`."""
    article = opinion[:, 0]
    return _without_last_heading(measured, np.asarray(article >= min(_ON_PAGE, float(article.max()))))


def _best_stretch(length: NDArray[np.float64], opinion: Table) -> Kept:
    """The stretch that agrees best with all opinions, without what is foreign in it."""
    article, inside, first, last = opinion.T
    weights = (inside - _INSIDE) * (np.minimum(length, 600) + 15) ** 0.65
    weights = weights / (np.abs(weights).sum() + 1e-9)
    upto = np.concatenate([[0.0], np.cumsum(weights)])
    begin = _BOUND * np.log(first / (first.sum() + 1e-9) + 1e-3) - upto[:-1]
    finish = _BOUND * np.log(last / (last.sum() + 1e-9) + 1e-3) + upto[1:]
    end = int((np.maximum.accumulate(begin) + finish).argmax())
    start = int(begin[: end + 1].argmax())
    kept = np.zeros(len(length), bool)
    kept[start : end + 1] = article[start : end + 1] >= _FOREIGN
    if not kept.any():
        kept[start + int(article[start : end + 1].argmax())] = True
    return kept


def _beyond_a_short_line(measured: Measured, kept: Kept, article: NDArray[np.float64]) -> Kept:
    """Go on behind the end over single short lines to long sentences: a lost paragraph is worse than a kept teaser.

    Not over the items of a list.
    """
    row, passed = int(np.flatnonzero(kept)[-1]) + 1, 0
    while row < len(kept) and passed < 2:
        sentence = measured.own[row, ENDS] > 0 and measured.length[row] >= _LONG
        if sentence and article[row] >= _BEHIND:
            kept[row], passed = True, 0
        elif measured.length[row] < _LONG and not measured.own[row, SIGN]:
            passed += 1
        else:
            break
        row += 1
    return kept


def _without_last_heading(measured: Measured, kept: Kept) -> Kept:
    """Give back a heading with which the kept ends, where sentences stand before it: it belongs to what follows."""
    rows = np.flatnonzero(kept)
    if len(rows) < 2 or rows[-1] + 1 >= len(kept):
        return kept
    last, before = rows[-1], rows[-2]
    ends, short = measured.own[:, ENDS] > 0, measured.own[:, SHORT] > 0
    if short[last] and ends[before] and not short[before] and measured.length[before] > 2 * measured.length[last]:
        kept[last] = False
    return kept
