"""Who a pronoun is."""


def test_a_name_that_he_stands_for_stays_a_person(analyse):
    text = (
        "Napoleon was sent to Paris in 1795.\n\nHe returned to France in 1799. In December 1812 the army crossed the "
        "river.\n\nHe abdicated in 1814."
    )
    titles = {m.trigger.of(text): m.title for m in analyse(text).mentions}
    assert titles["abdicated"] == "Napoleon abdicates"
