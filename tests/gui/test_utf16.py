from hypothesis import given
from hypothesis import strategies as st

from timeline_app.gui.utf16 import Utf16Map


@given(st.text())
def test_offsets_are_those_of_utf16(text):
    offsets = Utf16Map(text)
    for point in range(len(text) + 1):
        units = len(text[:point].encode("utf-16-le", "surrogatepass")) // 2
        assert offsets.to_units(point) == units
        assert offsets.to_points(units) == point


def test_an_offset_inside_a_pair_belongs_to_its_character():
    assert Utf16Map("a𝒳b").to_points(2) == 1
