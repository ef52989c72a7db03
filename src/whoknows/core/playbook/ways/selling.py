"""Further ways in which users put the situations of selling: an id, then the ways, to be found by."""

TEXT = """
first-reply: cc'd me with a new prospect this morning / respond to an intro mail / how quickly / same day, 24 hours /
    reply all or only to her / bcc / opening email / just got introduced, what now / someone connected us by mail /
    initial message / how soon to get in touch / an introduction just landed in my inbox / what do I answer / she put
    us in touch today / he introduced me, my turn / write back to both / how do I react to an intro / a new contact by
    mail, the first line / answer now or tomorrow / should I call her or write back / what do I write in the first
    message to the person I was introduced to / how do I answer an introduction / I've been introduced, what do I write
    / first message after the introduction / how fast should I reply / someone introduced me by email an hour ago, what
    should my reply look like / how do I react to an introduction email / what's a good first mail to the prospect /
    what do I write to the person and to the introducer
meeting-form: video call, lunch, coffee or site visit / where should we meet / Zoom or in person / length of the first
    appointment / invite them to my place / go to their premises / which format / phone or visit / their place or mine
    / half an hour enough / lunch / online or real / where to sit down together / what kind of meeting first / phone or
    meeting / how long should the first meeting be / do we meet in person or online the first time / is a phone call
    enough to begin with
prepare: homework before the meeting / brief them beforehand / do research / pre-meeting email / make good use of their
    time / send an agenda / what should they know in advance / questionnaire beforehand / what do I send ahead /
    homework / how do I get ready / should they fill in something / look them up first / material before the
    appointment / plan the talk / how do I prepare / prepare the first meeting / what should I send before the meeting
    / what do I need to know before the first talk / should I send something before we meet
first-meeting: how do I run it / agenda of the first appointment / meeting a prospect on Thursday / conduct the initial
    consultation / what to cover / get to know each other / first date with a client / break down the conversation /
    how to behave / structure / tomorrow I sit down with somebody my client sent / what do we talk about / how should
    it go / how do I start / what do I say in the first hour / I'm seeing the new person on Monday / first appointment,
    how do I make a good impression / the course of the talk / they come in and then / what do I say in the first
    meeting / how do I start the first meeting / how does the first meeting go / how do I turn an introduction into a
    sale / how should I structure the first talk with someone I was introduced to / what's a good way to open the first
    meeting / how do I lead the first conversation / what belongs in a first meeting
questions: discovery questions / dig deeper / diagnose / understand what they need / uncover the real issue / what to
    ask in a needs analysis / learn about their situation / what keeps them up at night / what to ask / how do I find
    the real issue / they can't say what they need / learn more about her problem / get them talking / ask the right
    things / what lies underneath / what questions should I ask the prospect / how do I understand their problem / what
    should I ask in the meeting / how do I find out what they really need / which questions do I ask in the first talk
talk-too-much: I ramble / monologue / can't shut up / interrupt people / go into presentation mode / lecture / babble
    when nervous / dominate the conversation / let the other one speak / I never let them finish / I lecture / half an
    hour about me / my wife says I talk over people / too many words / how do I shut up / I talk too much in meetings /
    how do I listen more / I always talk more than the customer / I explain too much
name-introducer: refer to the friend in common / drop his name / say who sent me / name-dropping / should I bring up
    Tom / does it help to cite the introducer / quote what he said about them / should I say that Tom sent me / use his
    name / talk about our friend / is it weird to mention him / say hello from / should I mention the introducer / do I
    say who introduced me / should I talk about our mutual friend / is it good to mention who recommended me
what-do-you-do: pitch myself in one line / elevator speech / describe my job at a party / short introduction of myself
    / tagline / answer to so what's your job / explain my business quickly / at a barbecue someone asked about my job /
    I never know how to describe myself / one sentence about me / and what are you doing / what do I say when they ask
    what I do / how do I describe what I do / elevator pitch / people ask me about my job and I don't know what to say
    / how do I introduce myself briefly
serious: tyre kicker / time waster / just being nice / genuine interest / real buyer or window shopper / only here as a
    favour to our friend / are they going to buy / test their intention / feel out commitment / is he just being kind
    because of my client / does she mean it / real or fake interest / wasting my time / how do I find out if they want
    it / polite smile / how do I know if they are serious / are they really interested / is the prospect interested /
    how can I tell whether the prospect is really interested / does he only meet me out of politeness
postponed: moved our call three times / keeps rescheduling / stood me up / didn't turn up / no-show / cancels at short
    notice / always something comes up / can't pin him down to a date / again no time / the date was moved for the
    fourth time / she didn't show up / forgot our appointment / never finds a slot / calls off every time / we can't
    find a date / they cancelled the meeting / they keep cancelling / the meeting was postponed / the prospect keeps
    moving our meeting / they cancelled at the last minute again
end-meeting: parted without agreeing anything / wrap up / next step, action items / great talk but no commitment / left
    hanging / how to finish the conversation / leave with a follow-up date / we'll be in touch, and then nothing /
    lovely coffee, no outcome / pleasant but nothing agreed / we just said goodbye / how to get to the next step /
    leaving without a date / it petered out / what do I say at the end / good vibes, no decision / chatted for two
    hours and that was it / how do I end the meeting / what is the next step after the meeting / the meeting went well
    but nothing happened / how can I make sure that something happens after a good meeting / we had a nice meeting and
    nothing followed / what should we agree at the end
send-info: wants a brochure / email me something / send your website and price list / asks for documents / put it in an
    email / fobs me off with send me details / flyer, PDF, slides / he asked for a leaflet / mail me your stuff / can
    you send me something / I'd like to read about it first / send documents / get rid of me with please email / they
    want information by email / they asked for material / he told me to send something / the prospect only wants
    documents / she asked me to send some information first
free-advice: milk me for ideas / pick my brain / freebies / unpaid consulting / how much do I give away / charge for
    the initial consultation / ask for tips and never hire me / squeeze me for know-how / working for nothing in the
    first session / draw the line / gave away the solution / an hour on the phone every week and not a penny / wants
    everything for free / asks and asks / they take my ideas and do it themselves / where do I stop / first session
    free or paid / am I a charity / they suck me dry / tells me her problems for hours / only one more quick question /
    they want free advice / how much should I give for free / they want me to solve it for free / the prospect wants me
    to look at her problem for free first / how do I stop giving everything away / is the first talk free
new-in-group: several people turn up / whole team / panel of interviewers / group presentation / more attendees than
    expected / I face five strangers / suddenly six people / whole family at the table / they brought colleagues / a
    jury / several people come to the meeting / the prospect brings three colleagues to the first meeting
when-price: talk money in the first conversation / too soon to mention fees / how early / who brings up money first /
    at the start or the end / hold back the price / money talk / disclose the cost upfront / is it rude to talk about
    money on the first day / when to name figures / do I say the price straight away / wait with money / bring up costs
    / before or after the offer / they haven't asked the price yet / when should I talk about price / when do I say the
    price / should I mention the price in the first meeting / at which point do I tell them what I cost / how early
    should the price come up / do I talk about money in the first talk
name-fee: my voice goes up when I say the number / embarrassed to charge / mumble my rate / stutter / state my price
    firmly / blush / feel guilty about my fee / say it with a straight face / how to present the figure / I whisper
    when it comes to money / I always say it's only / I turn red / how do I say a big number / I apologise for my price
    / feel like a fraud asking that much / how do I say my price / what do I say when they ask how much I charge / what
    do I say about price / how do I name my fee / I get nervous when I have to say what I cost / how do I say my fee
    with confidence
too-expensive: gasped at my fee / sticker shock / out of our budget / can't afford you / I didn't expect that much /
    that's a lot of money / pricey / more than they wanted to spend / balked at the price / cheaper would be nice /
    overpriced / went pale when he saw the figure / whoa, that much / she thought it would be half / I haven't got that
    kind of money / they swallowed hard / over the limit / it's more than we planned / what, so much / he says I'm too
    dear / they think it's too expensive / the prospect thinks I charge too much / my price is too high for them / they
    say I am too expensive / the customer says that's more than he wanted to spend / he thinks my price is too high /
    she can't afford me, she says
discount-mutual: friend of a friend price / since we both know Tom / special conditions thanks to our mutual
    acquaintance / buddies' deal / wants it cheaper because she was introduced / lower my price for a friend's friend /
    but we're friends of Tom / do me a price / since he sent us, make it cheaper / a nicer price among friends / they
    want a discount / can I give a discount because we know the same person / he expects a discount because a friend
    sent him
friend-paid-less: heard what our friend paid / I've raised my prices since / old price / inconsistent prices / why do I
    pay more than she did / used to charge less / price went up / he paid 60, why do I pay 80 / she knows what our
    friend was charged / I charged him less at the time / they paid less before / our friend got a lower price / the
    new client knows that his friend paid less than I charge today
haggle: beats me down / bargaining / wants to strike out items / squeeze the price / negotiates every position / knock
    something off / penny-pinching / tough negotiator / salami tactics / wants to get the price down / always ten
    percent less / crosses out positions / asks for a better price again / tries to press me / they negotiate the price
    / they want a lower price / they try to push down my price / she wants to negotiate each position
package: hourly or flat / day rate, retainer, subscription / fixed fee / price per project / how to structure pricing /
    bundle / menu of options / bill by time / per hour or all in / lump sum / how do I bill / sell sessions one by one
    or as a set of ten / abonnement, monthly / all-inclusive / fixed price or hourly rate / how should I charge /
    should I charge by the hour or per project / is a fixed price better
comparing: up against two other agencies / shopping around / getting bids / beauty contest, pitch, tender /
    alternatives on the table / why should they choose me / other offers / best of three / stand out / she is asking
    three others / they're looking at several / another offer on the table / we're one of four / competition is in the
    race / how do I win against others / they want to compare / they compare me with others / they are talking to my
    competitors / they have other offers / they've also invited two competitors to make an offer / the customer wants
    to compare offers / there are other bidders
cheaper: lost the job to a low-cost rival / went with somebody half my price / undercut / chose the budget option /
    competitor won on price / dumping / online provider is cheaper / someone did it for less / he took the cheapest / a
    student does it for half / lost because of the price / they got it cheaper elsewhere / a discounter / they chose
    someone cheaper / I lost because of my price / the job went to a cheaper provider / they decided for somebody who
    costs less
guarantee: promise results / money back / what if it doesn't work / assure me / certainty / are you sure it'll help /
    take the risk / success fee / and if it doesn't help / do I get my money back / will I definitely pass / she wants
    my word / promise that it lasts / they want a guarantee / they ask me to promise / the customer wants a guarantee
    that it works
samples: no portfolio / nothing to show / everything under wraps / can't publish past projects / proof without examples
    / how do they see my quality / work samples are confidential / demonstrate skill / I can't show anything / my work
    is under lock and key / no pictures allowed / how do I convince without examples / show them something / I can't
    show my work / I have no examples to show / I have no references I may show / how do I prove my quality when
    everything is secret
references: talk to someone you've worked for / name a few customers / who can vouch for you / proof / call a past
    client / credentials / may I contact your clients / who else have you worked for / can I call one of your customers
    / names of clients / she'd like to hear from others / they want references / they want to speak to other clients /
    the prospect would like to talk to one of my clients
pay-late: net 60, net 90 / instalments / pay on completion / thirty days / deposit upfront / cash flow / pay in stages
    / slow payer terms / credit / wants to pay at the end / can we pay next year / in three months / he wants to pay
    when he sells / bit by bit / no advance / on credit / payment in rates / they want to pay later / they want to pay
    in instalments / the client wants to pay only after months / they ask for instalments
trial: one sample treatment, lesson, room / before committing / pilot project / give it a go / small test / probation /
    taster / try before you buy / dip a toe in the water / they'd book one lesson and see / just one session first / a
    small job to begin with / try me / let's see how it goes / start with one room / test me / one month on approval /
    they want to start small / they want a test first / the prospect wants a small pilot before the big project /
    they'd like to test me with a little job
proposal: write something up after one call / quick quote / wants an offer by tomorrow / estimate / tender document /
    put together a proposal for free / pitch deck / asked me to quote without details / long offer that nobody reads /
    send me a quote by Friday / he wants it in writing at once / how detailed should the offer be / asks for a concept
    / wants my plan for free / should I write an offer already / they want a proposal / should I write a proposal /
    they want an offer right away / after one phone call they already want an offer / should I send a quote right after
    the first talk
close: I hate asking for the sale / get to yes / seal the deal / no pressure, no tricks / pop the question / ask for
    their business / finalise / push over the line / get a commitment politely / hard sell / how do they become clients
    without me being pushy / get them to commit without twisting arms / how do I get the yes / I never ask for the job
    / finish the sale / how to ask do you want it / I hate selling / bring it to a decision / when do I ask for the
    signature / without pressure / how do I close the sale / how do I close / how do I get a decision / how do I ask
    for the order / without pushing / I never know how to ask for the contract / how do I bring them to a decision /
    how do I get them to say yes / what do I say to win the contract
partner: run it by my husband / ask my wife / check with my co-founder / needs approval at home / talk it through with
    my boss / can't decide alone / spouse has to agree / consult the business partner / I'd have to check with my
    co-owner / my wife handles that / needs to talk to his boss / must discuss with the family / not without my husband
    / she'll ask her partner / have to clear it internally / they have to ask their partner / she must talk to her
    husband / they'd like to discuss it with their business partner first / he has to talk to his wife before deciding
one-wants: he is keen, she isn't / wife against it / two owners, one says no / parents disagree / split opinion / half
    the pair objects / couple in disagreement / she's for it, he's against / the father says yes, the mother no /
    brothers who can't agree / one of the partners blocks it / one wants it and the other doesn't / they don't agree /
    one of the two owners is against it / she wants it but her husband doesn't
committee: board, panel, council, works council, buying centre / many people have a say / decision by a group / never
    met the people who decide / steering committee / my contact must sell it internally / sign-off from above /
    multiple stakeholders / the council decides next month / four directors vote / my contact likes it but others
    decide / the works council / who are the people behind / a jury I can't meet / it goes to the board / several
    people decide / a group decides / the board decides / the decision is made by people I don't know / several
    managers have to agree
loyal: same broker for fifteen years / already has someone / switching is a hassle / content with their current
    provider / sticks with his old supplier / won't leave her accountant / existing relationship / married to a
    competitor / the same cleaner since the eighties / his cousin does it / never changes / has her own man for that /
    we're happy with ours / old ties to another firm / they've been with them for decades / why would they switch to me
    / he doesn't want to leave his present one / they already have someone / they are happy with someone else / they
    won't change / she's been with her tax adviser for 20 years and feels loyal / they have a supplier they are happy
    with / he doesn't want to change his adviser
timing: try again after the summer / not this year / no budget until January / call me next quarter / bad time / too
    much going on / on hold / delayed decision / wait until after the move / maybe later / not before the new budget /
    next year perhaps / too early, too late / when the children are out of school / first the move / now is difficult /
    not at the moment / we'll see in spring / ask again in the new year / they say it's not the right time / they want
    to wait / maybe next year / next year would be better / they say come back later / call us again after the merger /
    they say it is too early / they'd like to decide next year / not this quarter
not-urgent: can wait / nice to have / no hurry / low on their list / live with it / doesn't hurt enough / someday /
    we've managed so far / no burning need / drag on / there's no rush / it has worked for years / they keep putting it
    off since it doesn't burn / it isn't important enough / one day / we can live with that / it's not urgent for them
    / they don't see the problem / they know the problem but don't do anything / it isn't a priority for them
distrust: ran off with her deposit / wary, sceptical / once bitten / burned by a previous agency / had terrible
    experiences / doesn't believe in coaches / all advisers are crooks / cheated before / win their confidence /
    suspicious / someone cheated them before I came along / they've been ripped off / she no longer believes anyone /
    bad luck with the last one / careful after a disappointment / thinks we're all the same / betrayed / scared of
    being cheated again / they don't trust me / they had bad experiences / they are suspicious / they were cheated by
    somebody in my trade / how do I win the trust of a suspicious customer
quote-silence: sent an estimate, not a peep / no feedback on my offer / after the price they vanished / ghosted after
    the proposal / haven't heard since I quoted / waiting for a decision on my proposal / offer unanswered / went cold
    / the estimate's been with them for a month / I hear nothing since I sent the price / no reaction to the offer /
    they don't call back after my quote / has my proposal disappeared / the prospect vanished / no yes and no no /
    waiting for an answer on the offer / no answer to my proposal / the prospect ghosted me after the proposal / they
    don't answer since I sent the price / since I sent the offer I haven't heard anything / no reaction to my quote for
    weeks / they don't respond to my proposal
follow-up: ring before it's harassment / how many reminders / pester a prospect / keep calling / persistence / nudge
    without nagging / how long between contacts / chasing / get on their nerves / stalker / cadence / I've called four
    times, is a fifth one too many / when do I become a nuisance to the prospect / how often to call / the right number
    of reminders / again and again / how many mails / am I annoying them / next attempt when / how often should I
    follow up with the prospect / how many times do I follow up / when do I follow up / how many reminders can I send
    to a prospect / when should I get in touch again / how long do I wait before I call again
let-go: lost cause / flogging a dead horse / when to stop / cut my losses / write off / draw a line / give up hope /
    waste of time / accept that it's over / drop a prospect / should I bury this one / is it dead / still hoping after
    months / stop wasting time / forget about her / how long do I try / close the book / no point any more / leave it
    at that / is it over / when should I let go / when do I give up / when should I stop chasing a prospect / should I
    give up on this one / how long should I keep trying with a prospect who never decides / when is enough / should I
    forget about this prospect
stay-in-touch: after they declined / keep the door open / remain in contact / rejected but friendly / keep warm / worth
    nurturing / check in with someone who said no / long-term / they didn't buy, do I keep writing / a no but a nice
    talk / send Christmas cards to those who declined / maybe next time / don't want to lose her altogether / should I
    stay in touch / they turned me down, should I keep in touch / they decided against me, should I stay in contact /
    what do I do after a rejection
dont-like: bad gut feeling / red flags / don't want to work with her / difficult person / not my type of client / must
    I accept / refuse a job without offending our friend / no chemistry / say no to a client / values clash / he's rude
    / I have a bad feeling / she is impossible / how do I get out of it / must I work for him / say no although my
    client sent her / not for me / I'd rather not take them / I don't like the prospect / I don't want to work with
    them / how do I say no to a prospect / I was introduced to someone I don't want to work with / how do I turn down a
    client I was introduced to
full: no free slots / booked out until autumn / can't take more on / overloaded / waiting list / too much work already
    / no time for new people / turn away business / stop introductions for now / I'm booked out until March / no time
    for anyone new / my calendar is full / can't cope with more / should I say no to introductions / too many requests
    / six months wait / I'm fully booked / I have no time for new clients / no capacity / my waiting list is six
    months, should I still accept introductions / I can't take on anybody right now
unsigned: verbal agreement, contract not returned / said yes and disappeared / hasn't signed / deal is stuck / agreed
    but doesn't start / cold feet / deposit never came / backing out / keeps delaying the signature / he agreed and now
    nothing / promised to sign / contract lies on her desk / wanted to start and didn't / said yes weeks ago / the
    paper never came back / got cold feet / won't transfer the deposit / they said yes but didn't sign / no contract
    yet / they agreed weeks ago but the contract isn't signed / she said yes and doesn't sign
said-yes: they accepted / got the job, hooray / what happens after the yes / deal done / next steps with a new client /
    kick-off / they want to start / won / hooray, they want me / she said yes, and now / what do I do first / it's a
    deal / they said yes / what do I do after the yes / the prospect agreed, what's next
first-weeks: great start / onboarding / welcome a new client / first month / how to delight / make sure he is satisfied
    from the beginning / early days of the work / don't let our friend down / begin the collaboration well / keep
    someone who came through Tom happy / starting with someone a friend sent / make the beginning good / how do I look
    after the new one / the first days / don't disappoint him / settle in / what matters at the start / what do I do in
    the first weeks with a new client / how do I start with a new client / what matters in the first weeks with a
    client who was introduced / how do I make a new client happy
ask-new-client: just signed, can I ask him / brand-new customer / right after the contract / how long before I ask a
    fresh client / too soon to ask a new customer for names / ask on day one / he has only been with me for a week /
    just bought, ask already / new customers, when / is day one too soon / fresh client / when can I ask a new client /
    can I ask a new client right away / is it too early to ask a client who started last week / may I ask right after
    the contract is signed / when is a new client ready to be asked
grow: repeat orders / upsell / keep them coming back / long-term contract / one small job, now what / deepen the
    relationship / retainer / become their regular / bigger projects / from single order to ongoing / from one lesson
    to a regular / how do I get the next order / only ordered once / keep her as a customer / they come once and never
    again / bigger jobs / make them stay / how do I get more work from a client / how do I keep a client / how do I
    turn a small job into a big one / how do I keep a client for years
worth-introduced: are introduced clients better / more loyal / stay longer / spend more / compared with ads, website,
    cold calls / average value / quality of clients by source / do warm contacts pay more / do they stay longer / is it
    better than ads / are people who come through friends worth more / better customers / introduced versus strangers /
    what is an introduced client worth / is a client from an introduction more valuable than others
close-rate: percentage that converts / win rate / statistics / keep score / track results / how many of them buy /
    ratio / figures on introductions / funnel / number of deals from introductions / out of ten introductions, how many
    / what share becomes customers / keep count / my hit rate / numbers / how many introductions become clients / what
    is my success rate / what share of introductions turns into business
low-close: nobody buys / lots of meetings, few contracts / conversations go nowhere / don't convert / why do I lose
    them / bad at selling / my introductions lead to nothing / success rate is poor / they like me but don't buy / many
    talks, no orders / everyone is nice, no one buys / why do they all drop out / I get introductions and they don't
    turn into business / I never win / my introductions don't become clients / I get many introductions but hardly any
    contracts / I have good meetings but don't win clients
tell-introducer-progress: how much do I reveal / my client's privacy / he wants details about the job / nosy introducer
    / may I report on our work / curious friend / keep him posted without breaking confidence / he asks how his friend
    is doing with me / what can I say about her case / is it okay to report / she wants to know what we do / nosy /
    what can I tell the introducer about the client / my client asks how it is going with the friend he introduced,
    what may I say
"""
