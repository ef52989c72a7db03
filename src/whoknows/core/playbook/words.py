"""Plain words to what they mean: stems, and groups of words that say the same."""

from __future__ import annotations

import re
from functools import lru_cache

_WORD = re.compile(r"[a-z0-9à-öø-ÿ']+")
_SHORT = {"ll": "will", "re": "are", "ve": "have", "m": "am", "d": "would"}
_SHORT_NOT = {"can't": "can", "won't": "will", "shan't": "shall"}
_FORMS = """
    said=say told=tell gave=give given=give got=get gotten=get went=go gone=go came=come knew=know known=know
    thought=think wrote=write written=write met=meet paid=pay sent=send spoke=speak spoken=speak forgot=forget
    forgotten=forget left=leave lost=lose felt=feel kept=keep brought=bring bought=buy sold=sell found=find
    chose=choose chosen=choose took=take taken=take fell=fall fallen=fall heard=hear done=do did=do does=do
    cannot=not wont=not dont=not didnt=not doesnt=not isnt=not cant=not people=person men=man women=woman
    children=child wives=wife better=good best=good worse=bad worst=bad began=begin begun=begin hid=hide
    """
_IRREGULAR = dict(pair.split("=") for pair in _FORMS.split())
_STOPPED = """
    a about after all also am an and any are as at be been being but by can could do for from get go had has have
    he her here hers him his how i if in into is it its just like me more most much my myself of off on one or our
    out over really rather same she should shall so some such than that the their them then there these they thing
    this those to too up us very was we were what when where which while who whom whose why will with would you your
    yours anything something now may might must ok okay please even ever well way got them make lot around
    """
_STOP = frozenset(_STOPPED.split())

# Words that say the same, a group a line. A phrase in a group stands for its words in that order.
_GROUPS = """
    introduce intro introduction introducer refer referral recommend put_in_touch bring_together connect connection
    client customer buyer patient student pupil account guest member patron
    prospect contact
    ask request question enquire
    price cost fee rate charge tariff expensive afford
    expensive pricey too_much dear too_high
    cheap cheaper low_price undercut lower_price
    discount reduction rebate special_price mates_rate voucher percent_off deal
    money pay cash budget funds
    late overdue forgot forget
    offer proposal quote quotation estimate bid tender
    call phone ring telephone dial
    mail email message letter text whatsapp write dm
    face person in_person meet
    meeting appointment conversation talk chat first_call session consultation coffee
    thank thanks gratitude grateful appreciate
    in_it_for benefit advantage gain get_out_of_it
    recommendation testimonial review letter_of_recommendation endorsement stars praise
    think_about_it let_me_know let_you_know let_know get_back_to consider think_it_over keep_you_in_mind ponder
    forget memory remember remind reminder keep_in_mind top_of_mind
    silence no_reply no_answer not_answer not_reply not_respond not_call_back no_response quiet ghost ignore unanswered
        never_called never_answered
    no decline refuse reject rejection refusal turn_down turned_down say_no said_no turns_down
    friend mate buddy pal bestie
    family relative wife husband spouse brother sister parent mother father cousin in_law
    boss manager ceo decision_maker director chief head
    assistant secretary pa receptionist gatekeeper front_desk
    staff employee team worker
    lawyer solicitor attorney barrister notary
    doctor physician gp therapist
    rule regulation forbid allow permit prohibit compliance ban legal code_of_conduct
    secret confidential nda discreet non_disclosure anonymous private
    ethical unethical moral improper wrong_to_ask
    afraid fear scare worry anxious dare frighten
    nervous freeze stammer stutter stage_fright tongue_tied shaky lose_nerve
    annoy bother pester nag nuisance irritate nerve stalk harass pushy
    beg desperate needy
    weird strange awkward odd uncomfortable embarrass cringe
    happy satisfied delighted pleased content glad
    unhappy dissatisfied disappoint complain complaint angry
    mistake wrong error mess screw bad_job fault botch
    commission kickback percentage finder cut_of share_of
    reward gift bottle incentive present bonus voucher
    free gratis for_nothing nothing pro_bono unpaid
    sign contract signature agreement
    decide decision
    close closing seal_deal salesy
    committee board panel council
    partner wife husband other_half business_partner spouse
    loyal faithful happy_with already_have already_has
    competitor rival competition compete competing
    compare comparing other_quotes other_offers several_quotes
    haggle bargain negotiate nibble line_by_line
    guarantee promise warranty certain
    sample portfolio example show_work case_study
    reference referee
    time timing moment when
    wait patience
    often frequent frequency times
    follow_up chase persist nudge
    give_up let_go move_on stop_trying quit
    stop leave_alone
    cancel postpone reschedule put_off no_show
    serious genuine qualify
    polite courtesy politeness
    trust mistrust distrust suspicious sceptical skeptical burnt
    urgent urgency pressing priority
    busy full booked capacity waiting_list
    practise practice rehearse train
    specific narrow exact precise niche particular detail
    everybody everyone anybody anyone
    name names named
    several many multiple list
    group forum facebook linkedin instagram social_media post
    event fair conference party reception trade_fair
    community village club school parish
    competent professional reputation
    unprofessional undignified cheap_look
    start begin open bring_up raise
    word phrase sentence script wording say
    forward pass_on share pass_along
    listen quiet
    talk_too_much explain
    understand grasp
    problem trouble pain issue need
    result outcome
    useless not_work nothing_came nothing_came_of no_result without_result
    worth value lifetime_value
    client_for_life repeat regular steady recurring retain
    move job_change new_company new_job
    old former past ex years_ago ago left
    reconnect get_back_in_touch dormant lost_touch
    new beginner just_started starting_out newcomer
    shy introvert
    network circle
    supplier vendor subcontractor trades associate candidate
    colleague peer profession
    important powerful famous senior
    junior low_rank subordinate
    duplicate twice double
    surprise unasked unexpected out_of_the_blue spontaneous
    number phone_number
    wrong_person wrong_fit unsuitable bad_fit not_fit mismatch
    fit suit match
    dislike hate not_stand can_not_stand not_like
    conflict other_side opponent
    quarrel falling_out fall_out argue
    sick ill grief death divorce
    language accent english
    pick choose select
    package bundle fixed_price flat_fee
    hour hourly day_rate
    trial pilot test tiny try
    what_do_you_do elevator pitch tagline
    small little
    information brochure leaflet info material
    advice tip
    couple pair
    mention tell
    post_it
    tell_how report inform news
    hour time_spent
    wish want
    conversion close_rate success_rate
    week day month
    """


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """The stem of an English word: enough to bring its forms together, no more.

    >>> [stem(w) for w in ("introduces", "introduced", "introduction", "happiness", "met", "asking")]
    ['introduc', 'introduc', 'introduc', 'happi', 'meet', 'ask']
    """
    word = _IRREGULAR.get(word, word)
    for ending, least in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= least:
            word = word[: -len(ending)]
            break
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "sle":
        word = word[:-1]
    if len(word) > 3 and word[-1] in "ey":
        word = word[:-1] + ("i" if word[-1] == "y" else "")
    return word


_ENDINGS = (
    ("iness", 3), ("ations", 4), ("ation", 4), ("ments", 3), ("ment", 3), ("tions", 4), ("tion", 4), ("ions", 4),
    ("ings", 3), ("ing", 3), ("edly", 3), ("ers", 4), ("ies", 2), ("ied", 2), ("ed", 3), ("er", 4), ("es", 3),
    ("ly", 3), ("s", 3),
)  # fmt: skip


def plain(text: str) -> list[str]:
    """The words of a text as stems, in order, without those that mean nothing here.

    >>> plain("She said she'd let me know.")
    ['say', 'let', 'know']
    """
    return [stem(word) for word in _words(text) if word not in _STOP]


def _words(text: str) -> list[str]:
    """Lower case, with short forms written out: they can't → they, can, not."""
    words = _WORD.findall(text.lower().replace("’", "'"))
    return [full for word in words for full in (_full(word) if "'" in word else (word,))]


@lru_cache(maxsize=8192)
def _full(word: str) -> tuple[str, ...]:
    word = word.strip("'")
    if word.endswith("n't"):
        return (_SHORT_NOT.get(word, word[:-3]), "not")
    whole, _, rest = word.partition("'")
    return (whole, _SHORT[rest]) if rest in _SHORT else (whole,)


def _meanings() -> tuple[dict[str, dict[str, None]], dict[str, list[tuple[list[str], str]]]]:
    """The marks of each single stem, and by its first stem each phrase with its mark."""
    single: dict[str, dict[str, None]] = {}
    phrases: dict[str, list[tuple[list[str], str]]] = {}
    for line in re.split(r"\n {4}(?! )", _GROUPS.strip()):
        members = line.split()
        for member in members:
            first, *rest = (stem(word) for word in member.split("_"))
            if rest:
                phrases.setdefault(first, []).append(([first, *rest], f"={members[0]}"))
            else:
                single.setdefault(first, {})[f"={members[0]}"] = None
    return single, phrases


_SINGLE, _PHRASES = _meanings()


def tokens(text: str) -> list[str]:
    """All by which a text can be found: its stems, and a mark beginning with “=” for each group they belong to."""
    words = _words(text)
    found: list[str] = []
    for at, word in enumerate(words):
        alone, phrases = _meaning(word)
        found += alone
        for phrase, mark in phrases:
            if [stem(later) for later in words[at : at + len(phrase)]] == phrase:
                found.append(mark)
    return found


@lru_cache(maxsize=8192)
def _meaning(word: str) -> tuple[list[str], list[tuple[list[str], str]]]:
    """The stem of a word with its marks, nothing for one that means nothing alone; and the phrases it may begin."""
    one = stem(word)
    return ([] if word in _STOP else [one, *_SINGLE.get(one, ())]), _PHRASES.get(one, [])
