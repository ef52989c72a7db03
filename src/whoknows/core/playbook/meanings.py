"""Words and phrases that say the same, a group each."""

from __future__ import annotations

import re

# A group begins at the margin and is named by its first member; a phrase stands for its words in that order.
_TEXT = """
introduce intro introduction introducer refer referral recommend put_in_touch bring_together connect connection put_us
    put_me link hook_up get_in_touch_with vouch
client customer buyer patient student pupil account guest member patron bride groom tenant seller homeowner
    house_owner pet_owner learner participant subscriber shopper diner
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
    think_it_through mull have_a_think give_it_some_thought come_back_to_me come_back_to_you get_back sleep_on chew
    think_about i_will_see see_what_i_can_do leave_it_with_me
forget memory remember remind reminder keep_in_mind top_of_mind
silence no_reply no_answer not_answer not_reply not_respond not_call_back no_response quiet ghost ignore unanswered
    never_called never_answered
no decline refuse reject rejection refusal turn_down turned_down say_no said_no turns_down
friend mate buddy pal bestie
family relative wife husband spouse brother sister parent mother father cousin in_law
boss manager ceo decision_maker director chief head supervisor superior
assistant secretary pa receptionist gatekeeper front_desk
staff employee team worker
lawyer solicitor attorney barrister notary
doctor physician gp therapist
rule regulation forbid allow permit prohibit compliance ban legal code_of_conduct
secret confidential nda discreet non_disclosure anonymous private
ethical unethical moral improper wrong_to_ask
afraid fear scare worry anxious dare frighten
nervous freeze stammer stutter stage_fright tongue_tied shaky lose_nerve afraid fear scared anxious frightened dread
    worry
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
decide decision decision_maker up_to
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
several many multiple list two three four five six seven eight nine ten dozen whole_list
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
shy introvert quiet_person hate_talking not_good_at_talking hate_this not_talk_to_people timid
network circle contact know_many knows_many well_connected
supplier vendor subcontractor trades associate candidate
colleague peer profession
important powerful famous senior
junior low_rank subordinate trainee intern assistant pa secretary receptionist clerk associate
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
hour hourly day_rate time_spent
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
wish want
conversion close_rate success_rate
week day month
nobody_comes not_think_of not_know_anyone not_know_anybody not_come_up come_up_with spring_to_mind come_to_mind
    draw_a_blank drew_a_blank blank no_one_comes occur not_name nobody_suitable no_idea_who empty_head
already_has have_already has_already already_have got_already have_one has_one own_one well_served provided
    taken_care_of looked_after sorted
fell_through decide_against decided_against not_work_out came_to_nothing went_nowhere led_nowhere go_nowhere
    lead_nowhere fizzle not_interested nothing_came no_deal not_buy not_hire fail failure flop
ask_first check_with ask_him_first ask_her_first clear_it_with sound_out permission before_introducing before_giving
    consult talk_to_him_first talk_to_her_first check_first
still_not not_happen never_happen not_yet keep_forget keeps_forgetting promise has_not have_not did_not_do never_did
    put_it_off drag
which_point what_point when_do at_which_moment how_soon how_early
too_early too_soon right_away straight_away immediate premature so_soon at_once
just_started start_last brand_new new_client new_customer fresh just_signed just_begun
no_clue no_idea not_know without_asking not_asked never_asked unannounced unaware without_permission
lose_others miss_out exclude limit restrict too_narrow only_ask one_kind one_type
offend upset annoy cross mad resent angry furious irritate anger
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
both_of_us in_one_email one_email same_email copied cc
wrong_service different_service not_need something_else completely_different not_my not_what_i
send_me sent_me
prompt help_think help_remember jog help_him_think help_her_think
adviser consultant accountant agent
wait_list waiting_list booked_out fully_booked no_capacity
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
delighted thrilled over_the_moon chuffed amazing fantastic brilliant wonderful awesome hug heart tear cry beam rave
    impressed wow best_ever love_it loved_it love_the loved_the praise compliment saved_my_life well_done so_happy
    pull_that_off how_did_you the_best five_stars
quid buck euro pound dollar grand fiver tenner money
skint broke no_money no_budget cannot_pay not_pay penniless tight_budget not_a_penny not_afford no_funds cash_strapped
mates_rates friend_price friends_price family_price discount special_price cheaper less_money money_off knock_off
blue_ticks seen_it left_on_read not_a_word not_a_peep no_sign nowt heard_nothing hear_nothing not_replied
    not_responded not_answered not_got_back never_wrote_back no_reply no_response no_answer ghosted silence crickets
    radio_silence nothing_since not_react
figure ballpark price how_much what_it_costs number_for estimate
insta instagram tiktok facebook linkedin twitter post hashtag tag page profile newsletter sign poster noticeboard
    notice_board flyer leaflet advert
introduced_to got_introduced sent_by sent_me_to came_through came_via come_through put_me_onto put_me_on_to
    introduced_me_to introduced_person introduced_people introduced_prospect introduced_client was_introduced
    through_a_friend through_a_client by_a_friend by_a_client friend_of_my her_friend his_friend their_friend
    warm_intro
went_round went_to_see came_to_see sat_down visit viewing came_to_my first_call first_meeting first_appointment
    had_a_call met_them met_him met_her drove_out
vp cto cfo coo ceo md chairman chairwoman president boss director owner head managing_director headmaster
    decision_maker founder partner_of_the_firm
postpone cancel moved_it push_back pushed_back something_came_up rearrange reschedule again_and_again call_off
    called_off excuse no_show stood_me_up
aunt uncle mum dad mam mother father brother sister brother_in_law sister_in_law mother_in_law cousin nephew niece son
    daughter gran grandma husband wife family relative
neighbour next_door street road
club choir church school_gate class kindergarten nursery gym team league village parish playground association
    community small_town everybody_knows
party barbecue gala dinner drinks mixer meetup conference fair wedding event reception trade_show
elderly eighty ninety retired pensioner widow old_people over_eighty housebound care_home lonely
salesy pushy sales_pitch sleazy slimy hard_sell salesman salesperson pitch sell_to
cringe embarrass awkward feel_silly feel_stupid feels_wrong felt_wrong uneasy ashamed
angry cross furious annoyed livid irritate snap shout rude told_me_off not_your
fed_up had_enough leave_me_alone leave_them_alone pester quit_asking stop_asking stop_it
promise said_he_would said_she_would said_they_would of_course said_yes agreed_to already_got_two was_going_to
    would_ring would_call meant_to
still_nothing still_waiting weeks_ago months_ago week_ago month_ago days_ago weeks_back months_back three_weeks
    two_weeks four_weeks since_then that_was_in since_spring in_the_spring fortnight nothing_happened ever_since
long_list list_of thirty_names thirty_people 30_names 30_people whole_list spreadsheet
how_often how_many_times once_more a_second_time more_than_once again go_back_to twice_a_year
cut percent percentage slice finders_fee finder per_name for_every_name for_each_name commission kickback
voucher bottle fizz champagne wine flower chocolate present hamper gift reward incentive free_session
breach nobody_must_know nobody_should_know nobody_must nobody_should keep_it_quiet secret confidential discreet
    private nda hush not_tell_anyone stigma hide under_wraps
gdpr privacy data_protection rule regulation bar_association code_of_conduct allowed professional_secrecy law
niche specialise all_sorts narrow exclude specific precise
months_old just_opened new_business startup founded first_customers few_clients few_customers just_started
    starting_out new_to_this only_have_five handful
emergency only_once once one_time once_in_a_lifetime one_off never_need_me_again never_come_back only_need
time_waster tyre_kicker waste_of_time wasted not_a_fit wrong_person not_right_for already_sold no_need
shop_around other_two two_others three_quotes other_agents other_firms other_quotes next_to_the compare comparing
    talking_to_others several_offers
already_have_one have_somebody has_somebody have_someone has_someone own_man their_man my_guy our_guy current_one
    used_to loyal for_years stay_with stick_with
lived_with_it not_bothered used_to_it not_a_priority not_urgent no_hurry no_rush can_wait get_by
go_ahead commit decide decision sign_off say_yes final_answer make_up_their_mind
thought_again changed_their_mind changed_his_mind changed_her_mind change_mind second_thoughts back_out pull_out
    cold_feet withdrew got_cold_feet
paperwork deposit down_payment contract signature sign
somebody_else someone_else another_firm another_one went_with chose_another other_one competitor
spiel patter script sentence line wording phrase my_bit
chicken_out not_dare lose_my_nerve have_not_said tongue lump_in_my_throat freeze dry_mouth
face_to_face in_person at_the_till in_the_chair on_the_table across_the_table on_site
hint mention bring_it_up brought_it_up raise approach touch_on drop_a_hint
too_much_work overloaded no_time busy swamped snowed_under rushed_off plate
free_tips tips free_advice pick_my_brain picked_my_brain brain free_consultation helped_so_much
happy_enough happy satisfied content pleased are_they_happy
old_boss ex_colleague former_colleague ex_boss colleague never_paid never_a_client not_a_client business_associate
    business_partner
turned_out turns_out in_the_end
describe explain tell_them_about
best_time best_moment right_time good_time good_moment when_to when_should best_month time_of_year season
not_pay late_payment unpaid pay_late instalment pay_later
half_the_price cheaper for_less undercut lower_price
one_of_them the_other husband_wants wife_wants one_wants both
wrong_about got_it_wrong misunderstand misunderstood wrong_idea described_wrong thinks_i thinks_that_i
"""

GROUPS: tuple[tuple[str, ...], ...] = tuple(tuple(group.split()) for group in re.split(r"\n(?! )", _TEXT.strip()))
