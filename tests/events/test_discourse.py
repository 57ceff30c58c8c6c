"""Who a pronoun is."""


def test_a_name_that_he_stands_for_stays_a_person(analyse):
    text = (
        "Napoleon was sent to Paris in 1795.\n\nHe returned to France in 1799. In December 1812 the army crossed the "
        "river.\n\nHe abdicated in 1814."
    )
    titles = {m.trigger.of(text): m.title for m in analyse(text).mentions}
    assert titles["abdicated"] == "Napoleon abdicates"


def test_a_possessor_is_spoken_of(analyse):
    text = "Judge Renner heard the case of Karl Kolm. Karl Kolm's former partner testified that he left the country."
    titles = {m.trigger.of(text): m.title for m in analyse(text).mentions}
    assert "Renner" not in titles["left"]


def test_a_second_time_dates_the_happening_before_it(analyse):
    text = "Prosecutors on Monday charged an engineer over the collapse of the bridge on 12 March 2020."
    dates = {m.trigger.of(text): m.expression for m in analyse(text).mentions}
    assert dates["charged"] != dates["collapse"]
    assert dates["collapse"] is not None
