"""Words inside noun phrases: which a headline drops, and which it must keep."""

from timeline_app.events.english.verbs import words

# Dropped always, and where room is short.
PASSING = words(
    """recent latest reported so-called own upcoming alleged purported last first-ever long-awaited awaited anticipated
    much-anticipated current following then now such very"""
)
MINOR = words("similar same other several various certain further additional previous popular existing")

# Determiners and adjectives without which another thing is meant.
TELLING = words("no all both another every half double twice triple")
MULTIPLES = words("double twice triple")  # with their article: "twice the price"
TELLING_ADJECTIVES = words(
    """next first second third fourth fifth former acting deputy chief vice false fake only sole final medical little
    few fewer less more most least nuclear civil military naval presidential parliamentary general financial fiscal
    foreign federal criminal chemical biological"""
)

# Say nothing without their "of".
PARTS = words(
    """number percentage percent % part rest series majority half kind type sort hundred thousand million billion dozen
    lot lack amount pair couple share range piece group many some most one each any few several all both third quarter
    bit remainder level rate version use form act case wave string handful host variety set result"""
)

# What one has doing something: "had trouble finding it", "does a good job running it".
TROUBLES = words("issue problem trouble difficulty job time success luck hour")

EVERYBODY = words("everyone everybody everything someone somebody nobody nothing anyone anything")
KEPT_PREPOSITIONS = words("of with over between against in on for at to from by into near about under off among as")
