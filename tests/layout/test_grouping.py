from timeline_app.layout.grouping import MOST_GROUPS, order_of_groups


def test_large_groups_come_first_and_what_has_none_last():
    labels = ["No place", "No place", "No place", "Rome", "Paris", "Paris", "Athens"]
    assert order_of_groups(labels) == ["Paris", "Athens", "Rome", "No place"]


def test_what_has_no_group_is_named_even_among_many():
    labels = [f"Town {number}" for number in range(MOST_GROUPS + 9)] + ["Nobody named"]
    order = order_of_groups(labels)
    assert len(order) == MOST_GROUPS
    assert order[-1] == "Nobody named"
