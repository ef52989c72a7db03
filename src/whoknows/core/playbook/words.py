"""Plain words to what they mean: stems, and groups of words that say the same."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise

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
    what_do_i_say what_should_i_say what_to_say how_do_i_say wording phrase sentence
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
    think_about_it think_it_through mull have_a_think give_it_some_thought come_back_to_me come_back_to_you get_back
        sleep_on chew think_about i_will_see see_what_i_can_do leave_it_with_me
    nobody_comes not_think_of not_know_anyone not_know_anybody not_come_up come_up_with spring_to_mind come_to_mind
        draw_a_blank drew_a_blank blank no_one_comes occur not_name nobody_suitable no_idea_who empty_head
    already_has have_already has_already already_have got_already have_one has_one own_one well_served provided
        taken_care_of looked_after sorted
    fell_through decide_against decided_against not_work_out came_to_nothing went_nowhere led_nowhere go_nowhere
        lead_nowhere fizzle not_interested nothing_came no_deal not_buy not_hire fail failure flop
    ask_first check_with ask_him_first ask_her_first clear_it_with sound_out permission before_introducing
        before_giving consult talk_to_him_first talk_to_her_first check_first
    still_not not_happen never_happen not_yet keep_forget keeps_forgetting promise has_not have_not did_not_do
        never_did put_it_off drag
    which_point what_point when_do at_which_moment how_soon how_early
    too_early too_soon right_away straight_away immediate premature so_soon at_once
    just_started start_last brand_new new_client new_customer fresh just_signed just_begun
    no_clue no_idea not_know without_asking not_asked never_asked unannounced unaware without_permission
    lose_others miss_out exclude limit restrict too_narrow only_ask one_kind one_type
    several two three four five six seven eight nine ten dozen whole_list
    offend upset annoy cross mad resent angry furious irritate anger
    nervous afraid fear scared anxious frightened dread worry
    decline refuse not_want reject unwilling rather_not will_not
    danger risk ruin damage harm jeopardise spoil strain
    relation relationship friendship rapport
    call_again come_back try_again later ask_again in_spring next_year next_month next_quarter another_time
    hear_nothing heard_nothing not_hear not_heard no_word no_reaction went_quiet silent vanish disappear ghosted
        not_a_peep dead gone_cold
    too_expensive costs_too_much too_much_money more_than out_of_budget over_budget not_afford charge_too_much
        price_too_high beyond
    appreciate appreciation thank grateful gratitude
    win won sign signed become_a_client turned_into became_a_client new_business
    went_badly went_wrong go_wrong bad_job poor_job screw_up mess_up did_badly not_go_well ruined
    structure run agenda open_the_meeting plan_the_meeting
    begin start open subject get_onto bring_up lead_into broach
    introduce connect put_in_touch put_us put_me link hook_up get_in_touch_with vouch
    both_of_us in_one_email one_email same_email copied cc
    wrong_service different_service not_need something_else completely_different not_my not_what_i
    send_me sent_me
    network contact know_many knows_many well_connected
    prompt help_think help_remember jog help_him_think help_her_think
    boss supervisor superior
    adviser consultant accountant agent
    wait_list waiting_list booked_out fully_booked no_capacity
    decide decision_maker up_to
    pilot trial small_project small_order first_project
    for_free free without_pay unpaid no_charge
    look_at examine analyse diagnose solve
    discuss talk_through run_it_by talk_it_over speak_with check_with
    satisfied happy loyal content faithful
    champagne wine gift present flowers chocolate bottle cake
    remind reminder nudge follow_up chase
    ashamed embarrass guilty
    reply answer respond response react
    write formulate word phrase wording
    bad_review good_review review star
    ask_again again twice second_time once_more
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
    ("ness", 3), ("ations", 4), ("ation", 4), ("ments", 3), ("ment", 3), ("tions", 4), ("tion", 4), ("ions", 4),
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


Phrases = dict[tuple[str, str], list[tuple[list[str], str]]]


def _meanings() -> tuple[dict[str, dict[str, None]], Phrases]:
    """The marks of each single stem; and by its first two stems each phrase, with its further stems and its mark."""
    single: dict[str, dict[str, None]] = {}
    phrases: Phrases = {}
    for line in re.split(r"\n {4}(?! )", _GROUPS.strip()):
        members = line.split()
        for member in members:
            first, *rest = (stem(word) for word in member.split("_"))
            if rest:
                phrases.setdefault((first, rest[0]), []).append((rest[1:], f"={members[0]}"))
            else:
                single.setdefault(first, {})[f"={members[0]}"] = None
    return single, phrases


_SINGLE, _PHRASES = _meanings()


def tokens(text: str) -> list[str]:
    """All by which a text can be found: its stems, a mark beginning with “=” for each group they belong to, and every
    two stems that follow one another, with those that mean nothing alone: “let you” tells more than “let”.
    """
    words = _words(text)
    stems = [stem(word) for word in words]
    found: list[str] = []
    for word in words:
        found += _alone(word)
    for at, pair in enumerate(pairwise(stems), 2):
        found.append(" ".join(pair))
        for rest, mark in _PHRASES.get(pair, ()):
            if stems[at : at + len(rest)] == rest:
                found.append(mark)
    return found


@lru_cache(maxsize=8192)
def _alone(word: str) -> tuple[str, ...]:
    """The stem of a word with its marks; nothing for one that means nothing alone."""
    one = stem(word)
    return () if word in _STOP else (one, *_SINGLE.get(one, ()))
