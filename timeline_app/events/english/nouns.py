"""Nouns that name happenings."""

from timeline_app.events.english.verbs import words

# Happenings by themselves: strong triggers.
EVENT_NOUNS = words(
    """war conflict battle fighting combat invasion offensive attack assault raid strike airstrike bombing bombardment
    shelling shooting gunfire ambush siege clash skirmish massacre genocide killing murder assassination execution
    revolution revolt uprising rebellion insurgency mutiny coup riot unrest protest demonstration rally march boycott
    ceasefire truce armistice surrender retreat withdrawal pullout evacuation liberation occupation annexation blockade
    election vote ballot referendum poll inauguration coronation abdication resignation appointment nomination dismissal
    impeachment campaign summit meeting conference talks negotiation conversation discussion dialogue visit trip tour
    speech address keynote interview debate hearing trial verdict ruling judgment conviction sentencing appeal lawsuit
    suit litigation arrest raid detention extradition deportation investigation inquiry probe indictment settlement
    agreement deal accord pact treaty contract merger acquisition takeover purchase buyout bailout bankruptcy
    default flotation launch release unveiling introduction debut premiere premier opening closure shutdown
    announcement statement declaration proclamation ceremony celebration festival wedding marriage divorce funeral
    burial birth death demise suicide accident crash collision derailment explosion blast fire wildfire flood flooding
    earthquake quake tsunami eruption hurricane storm typhoon cyclone tornado drought famine epidemic pandemic outbreak
    collapse crisis recession depression boom slump downturn crackdown reform discovery invention expedition landing
    voyage mission match game final championship tournament race victory defeat win loss draw rescue escape kidnapping
    abduction hijacking robbery theft heist leak breach hack outage recall walkout layoff restructuring renaming
    expansion delivery shipment flight takeoff sale auction bid offer order cancellation delay postponement suspension
    ban embargo sanction decree emancipation unification reunification partition secession independence
    establishment foundation founding creation formation dissolution disbandment abolition adoption ratification
    departure arrival return transfer expulsion exile migration surgery transplant operation diagnosis treatment leave
    demonstration presentation decision dispute controversy move reaction invitation appearance absence rise fall
    decline drop increase decrease surge gain cut reduction growth slide pre-order keynote event update upgrade
    switch transition shift holding request farewell report survey study case demand"""
)

# Happenings only when something dates them or when they have a complement: weak triggers.
WEAK_NOUNS = words(
    """fire leave event update upgrade switch transition shift move decision dispute controversy reaction report survey
    study growth order offer bid game match race final draw win loss cut gain drop decline increase decrease rise fall
    slide flight mission operation treatment appearance absence return request sale campaign fighting reform crisis
    order statement debate delay holding support address study contract independence tour recall purchase growth case
    demand"""
)

# With nothing but an owner they don't tell what happened: "the mayor's announcement".
SAYING_NOTHING = words(
    "announcement decision move statement reaction breach plan comment deal agreement report conference interview"
)

# Happenings that are everybody's: a headline need not say whose.
PUBLIC = words(
    """war conflict battle invasion revolution revolt uprising rebellion coup riot unrest election referendum famine
    epidemic pandemic outbreak crisis recession depression drought storm hurricane typhoon cyclone tornado earthquake
    quake tsunami flood flooding fire wildfire blaze explosion blast eruption crash collision accident massacre genocide
    independence championship tournament final festival celebration ceremony"""
)

# What breaks in upon people: as the subject of a verb it takes place when the verb does.
BURSTS = words(
    """storm hurricane typhoon cyclone tornado earthquake quake tsunami flood fire wildfire blaze explosion blast
    eruption attack assault raid bombing shelling shooting airstrike crash collision accident war battle avalanche
    landslide"""
)

# Nouns that hold an event noun: "the holding of an election", "the start of the war", "an outbreak of fighting".
HOLDER_NOUNS = words("holding start beginning end outbreak series wave round anniversary conclusion opening")

# Settings in which things are said and done: what is done there has its date.
SETTING_PREPOSITIONS = words("in during at on amid throughout")
THROUGHOUT = words("during amid throughout")  # what is done in it may be short: its date is not that of the whole
# After these the date or event is not that of the verb.
OTHER_TIME_PREPOSITIONS = words("after before since until till following despite without")
