"""What all tests share: no display, own samples, and texts of `../shared` where they are."""

import os
from pathlib import Path

import pytest
from hypothesis import settings

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

# A busy machine is slow now and then: speed is a matter for the benchmarks, never for a test.
settings.register_profile("patient", deadline=None)
settings.load_profile("patient")

TOP = Path(__file__).resolve().parent.parent
SHARED = TOP.parent / "shared"


def pytest_collection_modifyitems(items):
    if not SHARED.is_dir():
        missing = pytest.mark.skip(reason="../shared is not here")
        for item in items:
            if "shared" in item.keywords:
                item.add_marker(missing)


@pytest.fixture
def samples():
    return sorted((TOP / "resources" / "samples").iterdir())


@pytest.fixture
def seed():
    return next((SHARED / "seeds").glob("*.txt"))
