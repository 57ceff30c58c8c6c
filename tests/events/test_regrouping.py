"""What the reader puts together and takes apart."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.events.conftest import with_trigger
from timeline_app.events import assemble
from timeline_app.events.merging import Group
from timeline_app.events.regrouping import regrouped
from timeline_app.model.document import TextRange
from timeline_app.model.event import DatedMention, Mention
from timeline_app.model.regrouping import BY_READER, MentionKey, Regrouping, can_be_parted

TEXT = (
    "Karl Moe sold the mill on 3 May 1904. The board sold the ferry on 9 June 1907. The bridge burned on 1 July 1911."
)
SIZE = 8
MENTIONS = [DatedMention(Mention("d", TextRange(n, n + 1), TextRange(n, n + 1), "t", "k"), None) for n in range(SIZE)]
KEYS = [MentionKey("d", m.mention.trigger) for m in MENTIONS]

steps = st.lists(
    st.builds(Regrouping, st.lists(st.sampled_from(KEYS), min_size=1, max_size=4).map(tuple), st.booleans()), max_size=6
)
partitions = st.lists(st.integers(0, 3), min_size=SIZE, max_size=SIZE).map(
    lambda marks: [
        Group(tuple(n for n in range(SIZE) if marks[n] == mark), ("alike",) * (marks.count(mark) > 1))
        for mark in sorted(set(marks))
    ]
)


@given(partitions, steps)
def test_every_mention_stays_in_one_group(groups, chosen):
    found = regrouped(groups, MENTIONS, chosen)
    assert sorted(member for group in found for member in group.members) == list(range(SIZE))
    assert all(group.members == tuple(sorted(group.members)) for group in found)
    assert all(group.reasons == () for group in found if len(group.members) == 1)
    own = {member: group.members for group in groups for member in group.members}
    for group in found:  # the reader's word is the reason where the program has another opinion, and only there
        assert (BY_READER in group.reasons) == (len({own[member] for member in group.members}) > 1)


@given(partitions, st.lists(st.sampled_from(KEYS), min_size=1, max_size=4))
def test_what_was_joined_last_is_together_and_what_was_taken_out_is_as_the_program_has_it(groups, keys):
    places = {KEYS.index(key) for key in keys}
    joined = regrouped(groups, MENTIONS, [Regrouping(tuple(keys), joined=True)])
    assert any(places <= set(group.members) for group in joined)
    steps = [Regrouping(tuple(keys), joined=True), Regrouping(tuple(keys), joined=False)]
    out = [set(group.members) for group in regrouped(groups, MENTIONS, steps) if places & set(group.members)]
    own = [part for group in groups if (part := places & set(group.members))]
    assert sorted(out, key=min) == sorted(own, key=min)


def _key(article, word):
    return MentionKey(
        article.document.id, next(m.trigger for m in article.mentions if m.trigger.of(article.document.text) == word)
    )


def test_joined_events_have_all_passages_and_say_why(analyse):
    article = analyse(TEXT)
    keys = (_key(article, "sold"), _key(article, "burned"))
    whole = with_trigger(assemble([article], {}, [Regrouping(keys, joined=True)]), TEXT, "burned")
    assert len(whole.passages) == 2
    assert whole.merged_because == "merged: you put them together"
    assert whole.edited


def test_a_passage_taken_out_has_its_own_title_and_date(analyse):
    article = analyse(TEXT)
    sold, burned = _key(article, "sold"), _key(article, "burned")
    steps = [Regrouping((sold, burned), joined=True), Regrouping((burned,), joined=False)]
    events = assemble([article], {}, steps)
    assert {e.title for e in events} == {e.title for e in assemble([article], {})}
    assert with_trigger(events, TEXT, "burned").edited


def test_mentions_of_articles_that_are_not_open_are_passed_over(analyse):
    article = analyse(TEXT)
    stranger = MentionKey("elsewhere", TextRange(0, 4))
    step = Regrouping((stranger, _key(article, "burned")), joined=True)
    assert assemble([article], {}, [step]) == assemble([article], {})


def test_what_was_joined_in_one_sentence_can_be_parted_again(analyse):
    text = "The bridge burned on 2 July 1911 and the school closed on 9 August 1930. The ferry sank on 9 June 1957."
    article = analyse(text)
    burned, closed, sank = (_key(article, word) for word in ("burned", "closed", "sank"))
    before = assemble([article], {})
    assert not any(can_be_parted(event) for event in before)
    join, part = Regrouping((burned, closed), joined=True), Regrouping((burned, closed), joined=False)
    whole = with_trigger(assemble([article], {}, [join]), text, "burned")
    assert len(whole.passages) == 1
    assert can_be_parted(whole)
    apart = assemble([article], {}, [join, part])
    assert [event.title for event in apart] == [event.title for event in before]
    assert not any(can_be_parted(event) for event in apart)
    with_third = [join, Regrouping((burned, sank), joined=True), part]
    assert [event.title for event in assemble([article], {}, with_third)] == [event.title for event in before]


def test_what_the_program_finds_in_one_sentence_stays_together():
    own = [Group((0, 1), ("alike",)), Group((2,), ())]
    join, part = Regrouping((KEYS[1], KEYS[2]), joined=True), Regrouping((KEYS[0], KEYS[1]), joined=False)
    found = regrouped(own, MENTIONS, [join, part])
    assert [(group.members, group.reasons) for group in found] == [((2,), ()), ((0, 1), ("alike",))]
