"""The few hundred common words that tell a verb from a noun well enough to place a phrase in a sentence."""

from __future__ import annotations


def words_on(page: str) -> frozenset[str]:
    """The words of a page."""
    return frozenset(page.split())


VERBS = words_on(
    """
    accept achieve act add afford agree answer apologise apologize appear argue ask attract avoid bake balance be
    beat become begin believe bleed book borrow brew bring build burn buy call cancel care carry catch chase check
    choose clean clear close collect come compete complain compare connect continue convince cook cope cover create
    cut deal decide deliver depend die discover do double draw drive drop drown earn eat employ end enjoy expand
    expect explain export extend face fail fall feel fight file fill find finish fit fix focus follow forget fund
    gain get give go grow guess halve handle hang happen hate have hear help hide hire hold import improve increase
    inherit insist invest invoice join keep know lack launch learn leave lend let lie lift listen live lock look
    lose love make manage meet miss move need negotiate offer open organise organize outgrow overpay own park pass
    pay pick plan plant play prepare prevent print produce promise protect prove publish pull push put quit raise
    reach read reassure rebuild recover recruit reduce refuse relax remember remove renew rent repair replace resign
    rest retain retire return ring rise run save say scale see sell send serve settle share shift ship shorten show
    sign sit skip sleep slip slow solve sort speak spend split spot stand start stay steal stick stop store struggle
    succeed suffer survive switch take talk teach tell test think throw train travel treat trust try turn understand
    use visit wait wake walk want waste watch wear win wish wonder work worry wrestle write hit pour juggle postpone
    overrun oversee repeat redo undo redesign relocate leak disagree freeze stall crash clash vanish drift jam
    overlap rot rust bounce charge expire apply ache argue attend bark bite block breathe burst chew climb crack cry
    dry flood ghost graduate heal hurt limp nag peel perform practise practice pronounce rehearse reply scratch
    shout sing smell snap sue swell swim tear accuse adapt adjust admit admire advise allow amend announce annoy
    appoint approve arrange arrive assemble assess assign assist assume assure attach bother breed calculate
    celebrate collapse combine communicate compensate compile comply confess confirm confuse consider construct
    consult contain contribute convert crush dare dedicate defend define delete deny deserve destroy detect develop
    differ dig diagnose disappear disappoint discuss dislike dissolve distribute divide dread duplicate educate
    eliminate embarrass enable encourage endure engage ensure enter entertain establish exceed exclude exist explore
    express fetch forbid forgive frighten gather generate greet hesitate identify ignore imagine inform injure
    inspect install insure intend interrupt introduce invent involve irritate knit mend mention merge misjudge
    mislay misplace misread misunderstand modify mourn mow multiply neglect obey obtain occur offend omit operate
    oppose overheat overlook overspend owe permit persuade possess predict prefer preserve pretend proceed proofread
    propose prune pursue qualify quarrel rebook receive recommend reconcile recycle refer refill rehome reject rely
    remain remind reorder reprint require rescue resent resist respond restore resume retype reveal revise rinse
    ruin satisfy scare scold seek select separate sew shrink shut soak specify spoil starve steer strive stumble
    submit substitute suggest suppose surrender suspend tempt tend threaten tidy tolerate unload untangle upset urge
    vary warn weave weigh weld wipe withdraw
    abandon abolish absorb accelerate accompany accomplish accumulate acknowledge acquire activate administer
    adopt advertise aggravate alter amaze amuse analyse analyze anticipate appraise authorise authorize await
    befriend behave belong bend bind bolster bury cease certify clarify classify cling collaborate collide
    comprehend conceal concentrate conclude condemn confide congratulate conserve consolidate consume
    contaminate contemplate convey cooperate coordinate correspond crave creep criticise criticize cultivate
    darken deceive decorate deepen defer demolish demonstrate depart deploy deprive derive descend describe
    deter deteriorate determine devise devote diminish disable disassemble discard disclose disconnect
    discourage dismantle dismiss dispose disregard disrupt distinguish distort distract disturb donate dwell
    edit elect elevate emerge emphasise endanger endorse enforce enhance enlarge enlist enquire enrich enrol
    enroll entitle equip erase erect evacuate evade evaluate evict evolve examine excavate excite execute expose
    extinguish facilitate fasten feed fertilise flatten flee flourish forage foresee formulate frustrate fulfil
    fulfill furnish glaze grab grieve grind harden heighten hinder illuminate illustrate impair implement impose
    impress inflate inhabit inhibit initiate inject innovate inquire insert inspire instruct insulate integrate
    intensify interact interfere interpret intervene invade investigate invite irrigate isolate itemise
    jeopardise justify kneel launder lay lengthen lessen litigate locate loosen lubricate maintain maximise
    maximize mediate memorise minimise minimize modernise moisten motivate navigate nominate notify nurture
    observe obstruct occupy outlast outperform outsource overcharge overcome overtake participate penalise plead
    pollute prescribe prevail procure prolong promote prosecute prosper provide provoke publicise punish purify
    quantify reap reassign rebrand recite reclaim recognise recognize rectify redecorate redeem refine refurbish
    refute regain regulate rehabilitate reheat reinforce reinstate reinvent reinvest relate relaunch relieve
    reload renegotiate renovate reopen reorganise repaint repay replant represent reproduce resell reshape
    reside resolve restart restrain restrict resurface retell rethink retrain retrieve reunite reupholster
    revive rewire rid sanitise secure seize sharpen shear shrug simplify soften soothe sow specialise specialize
    stabilise sterilise strengthen subcontract submerge subscribe summarise summon supervise suppress surpass
    sustain swallow tackle terminate thaw thicken thrive thwart tighten transcribe transform translate transmit
    transplant undercut undergo underpin undertake unearth unify unite unlock unpack unplug unravel unveil
    unwind uphold uproot utilise vaccinate validate ventilate verify visualise weaken widen
    """
)
# Verbs that are at least as often nouns: alone they prove nothing.
NOUNISH = words_on(
    """
    act answer balance book brew burn call care cause chase check clean close complain cook cost cover cut deal
    drive drop end export face fall fight file fill fit fix focus fund gain guess hand hire hold import increase
    invoice lack launch lift live lock look love move need offer open order park pass pay pick plan plant play
    print promise push raise repair rent rest return ring rise run sale scale share shift ship show sign sleep
    slip sort split spot stand start stay step stick stop store struggle switch talk test train travel treat
    trust turn use visit wait walk wake want waste watch win wish wonder work worry hit lead head double care
    ache bark bite block climb crack cry dry flood ghost graduate nag peel practice reply scratch shout smell snap
    sue swell swim tear
    mean help overrun
    """
)
PAST = {
    "began": "begin", "bled": "bleed", "bought": "buy", "broke": "break", "brought": "bring", "built": "build",
    "came": "come", "caught": "catch", "chose": "choose", "cut": "cut", "did": "do", "drew": "draw",
    "drove": "drive", "fell": "fall", "felt": "feel", "found": "find", "forgot": "forget", "fought": "fight",
    "gave": "give", "got": "get", "grew": "grow", "had": "have", "heard": "hear", "held": "hold", "hit": "hit",
    "kept": "keep", "knew": "know", "left": "leave", "let": "let", "lost": "lose", "made": "make",
    "met": "meet", "outgrew": "outgrow", "paid": "pay", "put": "put", "ran": "run", "read": "read",
    "rose": "rise", "said": "say", "saw": "see", "sold": "sell", "sent": "send", "slept": "sleep",
    "spent": "spend", "stood": "stand", "stuck": "stick", "stopped": "stop", "taught": "teach",
    "thought": "think", "threw": "throw", "told": "tell", "took": "take", "tried": "try",
    "understood": "understand", "went": "go", "woke": "wake", "won": "win", "wore": "wear", "wrote": "write",
}  # fmt: skip
AUXILIARIES = words_on(
    """
    am is are was were be been isn't aren't wasn't weren't has have had hasn't haven't hadn't does do did
    doesn't don't didn't can can't cannot could couldn't will won't would wouldn't should shouldn't must mustn't
    may might shall
    """
)
ADVERBS = words_on(
    """
    always never often just still only already barely hardly rarely usually constantly no-longer now recently
    finally really simply even also almost nearly suddenly actually ever
    """
)
DETERMINERS = words_on(
    """
    a an the this that these those my our your his her its their some any no every each both all many much more
    most fewer less enough several two three four five six seven eight nine ten half another one
    """
)
PRONOUNS = words_on(
    """
    i we they he she it you nobody everybody everyone someone somebody anyone anybody everything nothing
    something there who whoever what i'm i've i'd i'll we're we've we'd we'll they're they've they'd they'll
    he's she's it's you're you've you'd you'll
    """
)
PREPOSITIONS = words_on(
    """
    about above across after against along among around at before behind below between beyond by down during for
    from in inside into near of off on onto out outside over past round since than through throughout to toward
    towards under until up upon via with within without
    """
)
JOINERS = words_on(
    """
    and or but nor so because that which who whose whom when where while if as than then
    """
)
NOT_GERUNDS = words_on(
    """
    nothing something everything anything morning evening king ring spring string thing wedding building ceiling
    during sibling wing sting beijing boeing outstanding long-standing existing missing leading growing ageing
    aging wiring heating marketing accounting engineering manufacturing printing
    """
)
# In -ing, and a thing where another noun follows ("landing pages", "planning permission", "letting agents").
NAMING = words_on(
    """
    billing booking buying camping catering cleaning closing coaching consulting cooking dining fishing filing
    fitting funding hearing housing hiring landing learning lending letting lettings lighting living meeting opening
    packaging parking planning pricing purchasing recruiting reporting roofing running sailing selling shipping
    shopping staffing steering swimming teaching testing training trading washing waiting walking working
    """
)
# Words that keep their capital wherever they stand; nobody types the name of a firm where a trouble is asked for.
PROPER = words_on(
    """
    monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays
    sundays january february march april may june july august september october november december christmas easter
    ramadan english british scottish welsh irish american german french spanish italian portuguese dutch polish
    russian ukrainian turkish greek arabic hebrew hindi urdu punjabi bengali tamil sanskrit latin chinese mandarin
    cantonese japanese korean vietnamese thai indian african asian european swedish norwegian danish finnish swiss
    austrian belgian canadian australian brazilian mexican romanian hungarian czech bavarian parisian alexander
    pilates feldenkrais montessori braille somali persian gaelic iranian israeli mexican roman georgian victorian
    edwardian tudor google facebook instagram linkedin amazon microsoft excel apple shopify salesforce quickbooks
    xero sage wordpress brexit covid god
    """
)
# Written small inside a sentence even when a form capitalises them.
ROLE_WORDS = words_on(
    """
    accountant administrator adviser advisor agent analyst architect assistant baker board broker builder buyer
    chair chairman chairwoman chief clerk coach commercial consultant contractor controller coordinator cook
    councillor dentist deputy designer developer director directors doctor editor engineer executive executives
    facilities farmer finance financial fleet founder founders freelance general head heads hotel hr human
    inspector landlord lawyer lead leader leaders manager managers managing marketing midwife nurse office
    officer officers operations operating owner owners parent partner partners people pharmacist planner plant
    plumber practice president principal procurement producer product production professor project property
    publisher purchasing quality regional resources restaurant sales school secretary senior service shop site
    small solicitor specialist supervisor supply surveyor teacher team technical technology therapist trainer
    treasurer trustee vet vice warehouse works
    """
)
AGENTS = (
    "er", "or", "ist", "ian", "ant", "ent", "eur", "ect", "man", "woman", "ee", "coach", "chef", "vet", "guide",
    "cook", "nurse", "scribe", "smith", "wright", "head", "lead", "chief", "ceo", "cfo", "coo", "cto", "md",
    "gp", "vp", "lord", "lawyer", "midwife", "agent", "buyer", "secretary", "clerk", "judge", "pilot", "editor",
    "executive", "host", "partner", "attorney", "mechanic", "notary", "medic", "path",
)  # fmt: skip
IRREGULAR_PLURALS = {
    "person": "people", "man": "men", "woman": "women", "child": "children", "wife": "wives", "half": "halves",
    "life": "lives", "shelf": "shelves", "thief": "thieves", "medium": "media", "series": "series",
    "staff": "staff", "business": "businesses", "bus": "buses", "campus": "campuses", "boss": "bosses",
    "chef": "chefs", "foot": "feet", "tooth": "teeth", "mouse": "mice", "goose": "geese", "louse": "lice",
    "sheep": "sheep",
}  # fmt: skip
# Words that say which house: "Law firms" is a kind, "Tesco stores" are somebody's.
WHICH = words_on(
    """
    accountancy accounting advertising architecture boutique building care construction craft dairy dental design
    distribution education engineering estate family fashion food health high housing independent insurance law legal
    machine manufacturing marketing medical private primary property recruitment secondary software sports state
    technology travel veterinary wedding wholesale
    """
)
HOUSES = words_on(
    """
    academy agency airport bakery bank brewery builder café cafe charity church cinema clinic college company council
    distillery factory farm firm gallery garage gym hospital hotel importer library manufacturer museum nursery
    orchestra pharmacy practice printer pub restaurant school shop start-up startup store studio supplier surgery
    theater theatre university warehouse winery
    """
)
WITH_THE = words_on(
    """
    uk us usa u.s. u.k. netherlands philippines midlands cotswolds highlands alps ruhr bay-area emirates uae
    balkans baltics solent fens wirral weald broads borders hebrides dales pennines chilterns marches potteries north
    south east west north-east north-west south-east south-west midwest northeast northwest southeast southwest algarve
    dordogne caribbean gulf
    """
)
# Of these one works "in", not "at".
SECTORS = words_on(
    """
    services logistics manufacturing banking publishing engineering construction education hospitality retail healthcare
    finance insurance law tech technology government agriculture pharma advertising marketing advertising energy
    media farming shipping haulage housing transport catering aviation biotech mining defence defense telecoms
    """
)
EVERYWHERE = words_on(
    """
    anywhere everywhere nationwide worldwide locally online remote remotely global any all
    """
)
INVARIANT = words_on(
    """
    sales operations logistics works premises news goods ethics physics economics analytics communications
    facilities series staff resources hr it
    """
)
ADJECTIVES = words_on(
    """
    small large big medium mid-size mid-sized medium-sized local independent family-owned private public
    regional owner-managed owner-led growing fast-growing family-run new old good bad poor late high low young busy
    cheap expensive other many few most some sore tired cold hot hidden dirty dry wet weak strong
    """
)
THE_ACRONYMS = words_on("NHS BBC EU UN UK US FBI")
