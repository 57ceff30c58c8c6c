"""Widths of many short texts at once, from a table of advances: no call a character, no font."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from timeline_app.layout.columns import Floats

LONGEST = 160  # characters that are looked at; a label is cut long before


def text_widths(texts: Sequence[str], advances: npt.NDArray[np.float32]) -> Floats:
    """Pixels of each text: the sum of the advances of its code points (those beyond the table count as the last).

    Kerning and the joining of letters are left out: they make a text of ordinary length some pixels narrower.
    """
    cut = [text[:LONGEST] for text in texts]
    lengths = np.fromiter(map(len, cut), dtype=np.int64, count=len(cut))
    codes = np.frombuffer("".join(cut).encode("utf-32-le", "surrogatepass"), dtype=np.uint32)
    each = advances[np.minimum(codes, len(advances) - 1)]
    sums = np.concatenate(([0.0], np.cumsum(each, dtype=np.float64)))
    ends = np.cumsum(lengths)
    return np.asarray(sums[ends] - sums[ends - lengths])
