import numpy as np
import pytest

from timeline_app.layout.columns import sorted_columns


def columns(spans, salience=None):
    start = np.array([low for low, _ in spans], dtype=np.int64)
    end = np.array([high for _, high in spans], dtype=np.int64)
    zeros = np.zeros(len(spans), dtype=np.int64)
    worth = np.full(len(spans), 0.5) if salience is None else np.array(salience)
    rows = np.arange(len(spans), dtype=np.int32)
    return sorted_columns(start, end, start, end, zeros, zeros, zeros, zeros, zeros + 1, worth.astype(np.float32), rows)


@pytest.fixture
def make_columns():
    return columns
