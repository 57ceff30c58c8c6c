"""Verbs by what they tell about a happening. Lemmas, separated by blanks."""


def words(text: str) -> frozenset[str]:
    """The words of a text as a set."""
    return frozenset(text.split())


# Verbs of saying: who says so, not what happened. Those in PERFORMATIVE make their content true or official.
REPORTING = words(
    """say tell report state add note explain describe call argue claim allege insist maintain contend assert believe
    think suggest indicate estimate predict forecast warn comment remark respond reply answer ask write tweet post
    declare quote cite mention complain admit acknowledge concede confirm announce reveal disclose deny reject dispute
    dismiss accuse blame criticise criticize condemn denounce praise welcome hail stress emphasise emphasize reiterate
    testify conclude recall joke hint speculate expect attribute credit define term dub mean imply show express"""
)
SAYING = words(
    "say tell add state explain claim insist warn argue comment remark reply answer admit think believe hope"
)
PERFORMATIVE = words("announce confirm reveal disclose acknowledge admit concede show note find recall")
ASSERTING = words("claim allege insist maintain contend assert accuse argue believe think suggest speculate blame")
DENYING = words("deny reject dispute refute")

# What is, not what happens. They are kept with the least salience: present-tense facts of the day of publication.
STATES = words(
    """be have own contain include comprise consist belong involve feature seem appear look sound feel know understand
    love like hate want need wish hope fear mean matter remain stay stand lie live resemble lack deserve depend concern
    cost weigh measure fit suit exist tend contain hold account equal represent reside border surround possess support
    enable allow require use keep consider deem regard prefer intend plan aim rely face enjoy wait expect trust run come
    range compare differ vary reflect cover total exceed form constitute populate recognise recognize base locate
    situate describe read stem price"""
)

# Verbs that add nothing but a subject and a tense to the event noun that is their object.
LIGHT = words(
    "hold have take make give do stage conduct launch carry undergo see mark host open wage mount deliver pay"
)
# So do these where the noun is a step at law: "filed a lawsuit" is "sued".
FILING = words("file bring lodge")
ASPECTUAL = words(
    "begin start continue stop cease finish end resume keep go proceed help manage try attempt seek come get"
)

# Without them the headline would say another thing: "tried to steal" is not "stole".
GOING_ON = words("begin start continue stop cease finish resume keep try attempt seek threaten struggle")

# Nothing is done to anything: they have no passive.
INTRANSITIVE = words(
    """die fall arrive go come happen occur appear disappear vanish emerge exist rise sleep laugh collapse perish
    abdicate depart erupt elapse retire"""
)

# With "to" and a verb, or as "is ...ed to": the verb has not happened yet.
PLANNING = words(
    """plan intend schedule slate set expect aim promise vow pledge agree decide prepare propose due poise arrange
    project announce commit design want book destine"""
)
# What is done now and lasts until the day that is told: "adjourned until Tuesday".
PUTTING_OFF = words(
    """adjourn postpone extend delay suspend put push call defer shelve hold keep remand reserve close shut ban bar
    renew prolong cancel halt pause recess move freeze block"""
)
WISHING = words(
    """want hope wish ready willing able urge call demand threaten consider offer refuse ask request order beg
    advise recommend encourage tell invite allow let enable permit need require seek try attempt propose suggest
    should eligible likely unlikely possible"""
)
IMPLYING = words("prompt force cause lead make help manage allow enable get compel oblige induce persuade happen")
# What stands behind them does what comes next: "asked the crew to leave", not "sold the yard to pay a debt".
GIVING_TASKS = (
    WISHING
    | IMPLYING
    | words(
        """ask tell urge order persuade convince like expect warn teach train instruct command challenge inspire
        motivate retain engage exhort implore lobby appoint elect choose nominate select name hire pay bribe send bring
        assign design programme program prepare assist empower authorise authorize entitle qualify intend mean know
        believe consider find prove show report see hear watch feel leave trust recruit deploy dispatch commission call
        drive lead push pressure summon direct set help free prohibit forbid bar ban schedule estimate say declare"""
    )
)
MOTION = words("return come go move appear arrive travel fly rush gather step make walk drive meet take beat defeat")
FAILING = words("fail refuse decline neglect avoid prevent stop bar ban prohibit forbid block unable cease refrain")
POSSIBLE_MODALS = words("may might could can should must ought would")
FUTURE_MODALS = words("will shall 'll wo")

# Verbs that mean the same happening, and the event nouns that name it: one kind. First the kind.
SYNONYMS = (
    "launch release introduce unveil debut",
    "die death demise dying decease",
    "kill killing murder slay assassinate assassination",
    "resign resignation quit stepdown",
    "fire shell bombard shoot shooting shelling gunfire fire_on",
    "attack assault raid strike offensive bombing bomb airstrike ambush",
    "war conflict fighting battle combat",
    "elect election vote poll ballot referendum",
    "talk talks conversation call phone discuss discussion negotiation negotiate dialogue speak",
    "meet meeting summit",
    "sue lawsuit suit litigation",
    "settle settlement",
    "agree agreement deal accord pact treaty",
    "acquire acquisition buy purchase takeover",
    "merge merger",
    "arrest detain detention",
    "crash collide collision",
    "explode explosion blast",
    "found establish foundation founding",
    "born birth",
    "win victory",
    "lose loss defeat",
    "sell sale",
    "sign signing",
    "leave departure depart exit",
    "visit trip",
    "invade invasion",
    "withdraw withdrawal pullout",
    "protest demonstration demonstrate rally",
    "collapse fall",
    "appoint appointment",
    "open opening",
    "close closure closing",
    "rule ruling judgment verdict",
    "marry marriage wedding",
    "flood flooding",
    "file filing",
    "order",
    "cancel cancellation",
    "delay postpone postponement",
    "deliver delivery",
    "fly flight",
    "increase rise gain climb jump surge",
    "decrease fall drop decline slide slump plunge",
    "cut reduce reduction",
    "fight struggle",
    "announce announcement",
    "say statement state",
    "undergo",
    "invite invitation",
    "investigate investigation probe inquiry",
)
SETTING_KINDS = frozenset({"war"})  # what is done in it is a part of it
KIND = {word: group.split()[0] for group in SYNONYMS for word in group.split()}
