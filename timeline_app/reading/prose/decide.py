"""From the networks' opinions to the blocks that are kept."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from timeline_app.reading.prose.columns import Table
from timeline_app.reading.prose.context import against
from timeline_app.reading.prose.measures import Measured
from timeline_app.reading.prose.network import networks

_INSIDE = 0.35  # a block that is more likely than that to lie inside the article speaks for a stretch that holds it
_BOUND = 0.06  # weight of the opinions on the first and the last block against those on all blocks
_ON_PAGE = 0.45
_FOREIGN = 0.1  # inside the stretch, only what is less likely than that to be article is left out


def keep(measured: Measured) -> list[bool]:
    """For each block whether it is kept; at least one is."""
    nets = networks()
    opinion = nets.first.answers(measured.table())
    return [bool(kept) for kept in choose(measured.length, nets.second.answers(second_table(measured, opinion)))]


def keep_on_page(measured: Measured, marks: Table) -> list[bool]:
    """As `keep`, for a page with marks (one row a block)."""
    nets = networks()
    opinion = nets.page.answers(page_table(measured, nets.first.answers(measured.table()), marks))
    return [bool(kept) for kept in choose_on_page(opinion)]


def page_table(measured: Measured, opinion: Table, marks: Table) -> Table:
    """What the network for pages takes."""
    return np.hstack([second_table(measured, opinion), marks])


def choose_on_page(opinion: Table) -> NDArray[np.bool_]:
    """On a page, every block by itself: its marks say enough. `opinion` as in `choose`."""
    article = opinion[:, 0]
    return np.asarray(article >= min(_ON_PAGE, float(article.max())))


def second_table(measured: Measured, opinion: Table) -> Table:
    """What the second network takes: the blocks against both of the first one's opinions (is article, lies inside)."""
    return np.hstack([measured.table(), against(measured, opinion[:, 1]), against(measured, opinion[:, 0])])


def choose(length: NDArray[np.float64], opinion: Table) -> NDArray[np.bool_]:
    """The best stretch without what is foreign in it. `opinion` has is article, lies inside, is first, is last."""
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
