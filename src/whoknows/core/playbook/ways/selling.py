"""Further ways in which users put the situations of selling: an id, then the ways, to be found by."""

TEXT = """
first-reply: cc'd me with a new prospect this morning / respond to an intro mail / how quickly / same day, 24 hours /
    reply all or only to her / bcc / opening email / just got introduced, what now / someone connected us by mail /
    initial message / how soon to get in touch / an introduction just landed in my inbox / what do I answer / she put
    us in touch today / he introduced me, my turn / write back to both / how do I react to an intro / a new contact by
    mail, the first line / answer now or tomorrow / should I call her or write back
meeting-form: video call, lunch, coffee or site visit / where should we meet / Zoom or in person / length of the first
    appointment / invite them to my place / go to their premises / which format / phone or visit / their place or mine
    / half an hour enough / lunch / online or real / where to sit down together / what kind of meeting first
prepare: homework before the meeting / brief them beforehand / do research / pre-meeting email / make good use of their
    time / send an agenda / what should they know in advance / questionnaire beforehand / what do I send ahead /
    homework / how do I get ready / should they fill in something / look them up first / material before the
    appointment / plan the talk
first-meeting: how do I run it / agenda of the first appointment / meeting a prospect on Thursday / conduct the initial
    consultation / what to cover / get to know each other / first date with a client / break down the conversation /
    how to behave / structure / tomorrow I sit down with somebody my client sent / what do we talk about / how should
    it go / how do I start / what do I say in the first hour / I'm seeing the new person on Monday / first appointment,
    how do I make a good impression / the course of the talk / they come in and then
questions: discovery questions / dig deeper / diagnose / understand what they need / uncover the real issue / what to
    ask in a needs analysis / learn about their situation / what keeps them up at night / what to ask / how do I find
    the real issue / they can't say what they need / learn more about her problem / get them talking / ask the right
    things / what lies underneath
talk-too-much: I ramble / monologue / can't shut up / interrupt people / go into presentation mode / lecture / babble
    when nervous / dominate the conversation / let the other one speak / I never let them finish / I lecture / half an
    hour about me / my wife says I talk over people / too many words / how do I shut up
name-introducer: refer to the friend in common / drop his name / say who sent me / name-dropping / should I bring up
    Tom / does it help to cite the introducer / quote what he said about them / should I say that Tom sent me / use his
    name / talk about our friend / is it weird to mention him / say hello from
what-do-you-do: pitch myself in one line / elevator speech / describe my job at a party / short introduction of myself
    / tagline / answer to so what's your job / explain my business quickly / at a barbecue someone asked about my job /
    I never know how to describe myself / one sentence about me / and what are you doing
serious: tyre kicker / time waster / just being nice / genuine interest / real buyer or window shopper / only here as a
    favour to our friend / are they going to buy / test their intention / feel out commitment / is he just being kind
    because of my client / does she mean it / real or fake interest / wasting my time / how do I find out if they want
    it / polite smile
postponed: moved our call three times / keeps rescheduling / stood me up / didn't turn up / no-show / cancels at short
    notice / always something comes up / can't pin him down to a date / again no time / the date was moved for the
    fourth time / she didn't show up / forgot our appointment / never finds a slot / calls off every time / we can't
    find a date
end-meeting: parted without agreeing anything / wrap up / next step, action items / great talk but no commitment / left
    hanging / how to finish the conversation / leave with a follow-up date / we'll be in touch, and then nothing /
    lovely coffee, no outcome / pleasant but nothing agreed / we just said goodbye / how to get to the next step /
    leaving without a date / it petered out / what do I say at the end / good vibes, no decision / chatted for two
    hours and that was it
send-info: wants a brochure / email me something / send your website and price list / asks for documents / put it in an
    email / fobs me off with send me details / flyer, PDF, slides / he asked for a leaflet / mail me your stuff / can
    you send me something / I'd like to read about it first / send documents / get rid of me with please email
free-advice: milk me for ideas / pick my brain / freebies / unpaid consulting / how much do I give away / charge for
    the initial consultation / ask for tips and never hire me / squeeze me for know-how / working for nothing in the
    first session / draw the line / gave away the solution / an hour on the phone every week and not a penny / wants
    everything for free / asks and asks / they take my ideas and do it themselves / where do I stop / first session
    free or paid / am I a charity / they suck me dry / tells me her problems for hours / only one more quick question
new-in-group: several people turn up / whole team / panel of interviewers / group presentation / more attendees than
    expected / I face five strangers / suddenly six people / whole family at the table / they brought colleagues / a
    jury
when-price: talk money in the first conversation / too soon to mention fees / how early / who brings up money first /
    at the start or the end / hold back the price / money talk / disclose the cost upfront / is it rude to talk about
    money on the first day / when to name figures / do I say the price straight away / wait with money / bring up costs
    / before or after the offer / they haven't asked the price yet
name-fee: my voice goes up when I say the number / embarrassed to charge / mumble my rate / stutter / state my price
    firmly / blush / feel guilty about my fee / say it with a straight face / how to present the figure / I whisper
    when it comes to money / I always say it's only / I turn red / how do I say a big number / I apologise for my price
    / feel like a fraud asking that much
too-expensive: gasped at my fee / sticker shock / out of our budget / can't afford you / I didn't expect that much /
    that's a lot of money / pricey / more than they wanted to spend / balked at the price / cheaper would be nice /
    overpriced / went pale when he saw the figure / whoa, that much / she thought it would be half / I haven't got that
    kind of money / they swallowed hard / over the limit / it's more than we planned / what, so much / he says I'm too
    dear
discount-mutual: friend of a friend price / since we both know Tom / special conditions thanks to our mutual
    acquaintance / buddies' deal / wants it cheaper because she was introduced / lower my price for a friend's friend /
    but we're friends of Tom / do me a price / since he sent us, make it cheaper / a nicer price among friends
friend-paid-less: heard what our friend paid / I've raised my prices since / old price / inconsistent prices / why do I
    pay more than she did / used to charge less / price went up / he paid 60, why do I pay 80 / she knows what our
    friend was charged / I charged him less at the time
haggle: beats me down / bargaining / wants to strike out items / squeeze the price / negotiates every position / knock
    something off / penny-pinching / tough negotiator / salami tactics / wants to get the price down / always ten
    percent less / crosses out positions / asks for a better price again / tries to press me
package: hourly or flat / day rate, retainer, subscription / fixed fee / price per project / how to structure pricing /
    bundle / menu of options / bill by time / per hour or all in / lump sum / how do I bill / sell sessions one by one
    or as a set of ten / abonnement, monthly / all-inclusive
comparing: up against two other agencies / shopping around / getting bids / beauty contest, pitch, tender /
    alternatives on the table / why should they choose me / other offers / best of three / stand out / she is asking
    three others / they're looking at several / another offer on the table / we're one of four / competition is in the
    race / how do I win against others / they want to compare
cheaper: lost the job to a low-cost rival / went with somebody half my price / undercut / chose the budget option /
    competitor won on price / dumping / online provider is cheaper / someone did it for less / he took the cheapest / a
    student does it for half / lost because of the price / they got it cheaper elsewhere / a discounter
guarantee: promise results / money back / what if it doesn't work / assure me / certainty / are you sure it'll help /
    take the risk / success fee / and if it doesn't help / do I get my money back / will I definitely pass / she wants
    my word / promise that it lasts
samples: no portfolio / nothing to show / everything under wraps / can't publish past projects / proof without examples
    / how do they see my quality / work samples are confidential / demonstrate skill / I can't show anything / my work
    is under lock and key / no pictures allowed / how do I convince without examples / show them something
references: talk to someone you've worked for / name a few customers / who can vouch for you / proof / call a past
    client / credentials / may I contact your clients / who else have you worked for / can I call one of your customers
    / names of clients / she'd like to hear from others
pay-late: net 60, net 90 / instalments / pay on completion / thirty days / deposit upfront / cash flow / pay in stages
    / slow payer terms / credit / wants to pay at the end / can we pay next year / in three months / he wants to pay
    when he sells / bit by bit / no advance / on credit / payment in rates
trial: one sample treatment, lesson, room / before committing / pilot project / give it a go / small test / probation /
    taster / try before you buy / dip a toe in the water / they'd book one lesson and see / just one session first / a
    small job to begin with / try me / let's see how it goes / start with one room / test me / one month on approval
proposal: write something up after one call / quick quote / wants an offer by tomorrow / estimate / tender document /
    put together a proposal for free / pitch deck / asked me to quote without details / long offer that nobody reads /
    send me a quote by Friday / he wants it in writing at once / how detailed should the offer be / asks for a concept
    / wants my plan for free / should I write an offer already
close: I hate asking for the sale / get to yes / seal the deal / no pressure, no tricks / pop the question / ask for
    their business / finalise / push over the line / get a commitment politely / hard sell / how do they become clients
    without me being pushy / get them to commit without twisting arms / how do I get the yes / I never ask for the job
    / finish the sale / how to ask do you want it / I hate selling / bring it to a decision / when do I ask for the
    signature / without pressure
partner: run it by my husband / ask my wife / check with my co-founder / needs approval at home / talk it through with
    my boss / can't decide alone / spouse has to agree / consult the business partner / I'd have to check with my
    co-owner / my wife handles that / needs to talk to his boss / must discuss with the family / not without my husband
    / she'll ask her partner / have to clear it internally
one-wants: he is keen, she isn't / wife against it / two owners, one says no / parents disagree / split opinion / half
    the pair objects / couple in disagreement / she's for it, he's against / the father says yes, the mother no /
    brothers who can't agree / one of the partners blocks it
committee: board, panel, council, works council, buying centre / many people have a say / decision by a group / never
    met the people who decide / steering committee / my contact must sell it internally / sign-off from above /
    multiple stakeholders / the council decides next month / four directors vote / my contact likes it but others
    decide / the works council / who are the people behind / a jury I can't meet / it goes to the board
loyal: same broker for fifteen years / already has someone / switching is a hassle / content with their current
    provider / sticks with his old supplier / won't leave her accountant / existing relationship / married to a
    competitor / the same cleaner since the eighties / his cousin does it / never changes / has her own man for that /
    we're happy with ours / old ties to another firm / they've been with them for decades / why would they switch to me
    / he doesn't want to leave his present one
timing: try again after the summer / not this year / no budget until January / call me next quarter / bad time / too
    much going on / on hold / delayed decision / wait until after the move / maybe later / not before the new budget /
    next year perhaps / too early, too late / when the children are out of school / first the move / now is difficult /
    not at the moment / we'll see in spring / ask again in the new year
not-urgent: can wait / nice to have / no hurry / low on their list / live with it / doesn't hurt enough / someday /
    we've managed so far / no burning need / drag on / there's no rush / it has worked for years / they keep putting it
    off since it doesn't burn / it isn't important enough / one day / we can live with that
distrust: ran off with her deposit / wary, sceptical / once bitten / burned by a previous agency / had terrible
    experiences / doesn't believe in coaches / all advisers are crooks / cheated before / win their confidence /
    suspicious / someone cheated them before I came along / they've been ripped off / she no longer believes anyone /
    bad luck with the last one / careful after a disappointment / thinks we're all the same / betrayed / scared of
    being cheated again
quote-silence: sent an estimate, not a peep / no feedback on my offer / after the price they vanished / ghosted after
    the proposal / haven't heard since I quoted / waiting for a decision on my proposal / offer unanswered / went cold
    / the estimate's been with them for a month / I hear nothing since I sent the price / no reaction to the offer /
    they don't call back after my quote / has my proposal disappeared / the prospect vanished / no yes and no no /
    waiting for an answer on the offer
follow-up: ring before it's harassment / how many reminders / pester a prospect / keep calling / persistence / nudge
    without nagging / how long between contacts / chasing / get on their nerves / stalker / cadence / I've called four
    times, is a fifth one too many / when do I become a nuisance to the prospect / how often to call / the right number
    of reminders / again and again / how many mails / am I annoying them / next attempt when
let-go: lost cause / flogging a dead horse / when to stop / cut my losses / write off / draw a line / give up hope /
    waste of time / accept that it's over / drop a prospect / should I bury this one / is it dead / still hoping after
    months / stop wasting time / forget about her / how long do I try / close the book / no point any more / leave it
    at that / is it over
stay-in-touch: after they declined / keep the door open / remain in contact / rejected but friendly / keep warm / worth
    nurturing / check in with someone who said no / long-term / they didn't buy, do I keep writing / a no but a nice
    talk / send Christmas cards to those who declined / maybe next time / don't want to lose her altogether
dont-like: bad gut feeling / red flags / don't want to work with her / difficult person / not my type of client / must
    I accept / refuse a job without offending our friend / no chemistry / say no to a client / values clash / he's rude
    / I have a bad feeling / she is impossible / how do I get out of it / must I work for him / say no although my
    client sent her / not for me / I'd rather not take them
full: no free slots / booked out until autumn / can't take more on / overloaded / waiting list / too much work already
    / no time for new people / turn away business / stop introductions for now / I'm booked out until March / no time
    for anyone new / my calendar is full / can't cope with more / should I say no to introductions / too many requests
    / six months wait
unsigned: verbal agreement, contract not returned / said yes and disappeared / hasn't signed / deal is stuck / agreed
    but doesn't start / cold feet / deposit never came / backing out / keeps delaying the signature / he agreed and now
    nothing / promised to sign / contract lies on her desk / wanted to start and didn't / said yes weeks ago / the
    paper never came back / got cold feet / won't transfer the deposit
said-yes: they accepted / got the job, hooray / what happens after the yes / deal done / next steps with a new client /
    kick-off / they want to start / won / hooray, they want me / she said yes, and now / what do I do first / it's a
    deal
first-weeks: great start / onboarding / welcome a new client / first month / how to delight / make sure he is satisfied
    from the beginning / early days of the work / don't let our friend down / begin the collaboration well / keep
    someone who came through Tom happy / starting with someone a friend sent / make the beginning good / how do I look
    after the new one / the first days / don't disappoint him / settle in / what matters at the start
ask-new-client: just signed, can I ask him / brand-new customer / right after the contract / how long before I ask a
    fresh client / too soon to ask a new customer for names / ask on day one / he has only been with me for a week /
    just bought, ask already / new customers, when / is day one too soon / fresh client
grow: repeat orders / upsell / keep them coming back / long-term contract / one small job, now what / deepen the
    relationship / retainer / become their regular / bigger projects / from single order to ongoing / from one lesson
    to a regular / how do I get the next order / only ordered once / keep her as a customer / they come once and never
    again / bigger jobs / make them stay
worth-introduced: are introduced clients better / more loyal / stay longer / spend more / compared with ads, website,
    cold calls / average value / quality of clients by source / do warm contacts pay more / do they stay longer / is it
    better than ads / are people who come through friends worth more / better customers / introduced versus strangers
close-rate: percentage that converts / win rate / statistics / keep score / track results / how many of them buy /
    ratio / figures on introductions / funnel / number of deals from introductions / out of ten introductions, how many
    / what share becomes customers / keep count / my hit rate / numbers
low-close: nobody buys / lots of meetings, few contracts / conversations go nowhere / don't convert / why do I lose
    them / bad at selling / my introductions lead to nothing / success rate is poor / they like me but don't buy / many
    talks, no orders / everyone is nice, no one buys / why do they all drop out / I get introductions and they don't
    turn into business / I never win
tell-introducer-progress: how much do I reveal / my client's privacy / he wants details about the job / nosy introducer
    / may I report on our work / curious friend / keep him posted without breaking confidence / he asks how his friend
    is doing with me / what can I say about her case / is it okay to report / she wants to know what we do / nosy
"""
