from pathlib import Path

import pytest


@pytest.fixture
def fixtures() -> Path:
    """The folder with files that real programs made from the report in `report.py`."""
    return Path(__file__).with_name("fixtures")
