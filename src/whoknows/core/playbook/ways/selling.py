"""Further ways in which users put the situations of selling: an id, then the ways, to be found by."""

TEXT = """
first-reply: cc'd me with a new prospect this morning / respond to an intro mail / how quickly / same day, 24 hours / reply all or only to her / bcc / opening email / just got introduced, what now / someone connected us by mail / initial message / how soon to get in touch
meeting-form: video call, lunch, coffee or site visit / where should we meet / Zoom or in person / length of the first appointment / invite them to my place / go to their premises / which format
prepare: homework before the meeting / brief them beforehand / do research / pre-meeting email / make good use of their time / send an agenda / what should they know in advance / questionnaire beforehand
first-meeting: how do I run it / agenda of the first appointment / meeting a prospect on Thursday / conduct the initial consultation / what to cover / get to know each other / first date with a client / break down the conversation / how to behave / structure
questions: discovery questions / dig deeper / diagnose / understand what they need / uncover the real issue / what to ask in a needs analysis / learn about their situation / what keeps them up at night
talk-too-much: I ramble / monologue / can't shut up / interrupt people / go into presentation mode / lecture / babble when nervous / dominate the conversation / let the other one speak
name-introducer: refer to the friend in common / drop his name / say who sent me / name-dropping / should I bring up Tom / does it help to cite the introducer / quote what he said about them
what-do-you-do: pitch myself in one line / elevator speech / describe my job at a party / short introduction of myself / tagline / answer to so what's your job / explain my business quickly
serious: tyre kicker / time waster / just being nice / genuine interest / real buyer or window shopper / only here as a favour to our friend / are they going to buy / test their intention / feel out commitment
postponed: moved our call three times / keeps rescheduling / stood me up / didn't turn up / no-show / cancels at short notice / always something comes up / can't pin him down to a date
end-meeting: parted without agreeing anything / wrap up / next step, action items / great talk but no commitment / left hanging / how to finish the conversation / leave with a follow-up date / we'll be in touch, and then nothing
send-info: wants a brochure / email me something / send your website and price list / asks for documents / put it in an email / fobs me off with send me details / flyer, PDF, slides
free-advice: milk me for ideas / pick my brain / freebies / unpaid consulting / how much do I give away / charge for the initial consultation / ask for tips and never hire me / squeeze me for know-how / working for nothing in the first session / draw the line / gave away the solution
new-in-group: several people turn up / whole team / panel of interviewers / group presentation / more attendees than expected / I face five strangers
when-price: talk money in the first conversation / too soon to mention fees / how early / who brings up money first / at the start or the end / hold back the price / money talk / disclose the cost upfront
name-fee: my voice goes up when I say the number / embarrassed to charge / mumble my rate / stutter / state my price firmly / blush / feel guilty about my fee / say it with a straight face / how to present the figure
too-expensive: gasped at my fee / sticker shock / out of our budget / can't afford you / I didn't expect that much / that's a lot of money / pricey / more than they wanted to spend / balked at the price / cheaper would be nice / overpriced
discount-mutual: friend of a friend price / since we both know Tom / special conditions thanks to our mutual acquaintance / buddies' deal / wants it cheaper because she was introduced / lower my price for a friend's friend
friend-paid-less: heard what our friend paid / I've raised my prices since / old price / inconsistent prices / why do I pay more than she did / used to charge less / price went up
haggle: beats me down / bargaining / wants to strike out items / squeeze the price / negotiates every position / knock something off / penny-pinching / tough negotiator / salami tactics
package: hourly or flat / day rate, retainer, subscription / fixed fee / price per project / how to structure pricing / bundle / menu of options / bill by time
comparing: up against two other agencies / shopping around / getting bids / beauty contest, pitch, tender / alternatives on the table / why should they choose me / other offers / best of three / stand out
cheaper: lost the job to a low-cost rival / went with somebody half my price / undercut / chose the budget option / competitor won on price / dumping / online provider is cheaper
guarantee: promise results / money back / what if it doesn't work / assure me / certainty / are you sure it'll help / take the risk / success fee
samples: no portfolio / nothing to show / everything under wraps / can't publish past projects / proof without examples / how do they see my quality / work samples are confidential / demonstrate skill
references: talk to someone you've worked for / name a few customers / who can vouch for you / proof / call a past client / credentials / may I contact your clients
pay-late: net 60, net 90 / instalments / pay on completion / thirty days / deposit upfront / cash flow / pay in stages / slow payer terms / credit / wants to pay at the end
trial: one sample treatment, lesson, room / before committing / pilot project / give it a go / small test / probation / taster / try before you buy / dip a toe in the water
proposal: write something up after one call / quick quote / wants an offer by tomorrow / estimate / tender document / put together a proposal for free / pitch deck / asked me to quote without details / long offer that nobody reads
close: I hate asking for the sale / get to yes / seal the deal / no pressure, no tricks / pop the question / ask for their business / finalise / push over the line / get a commitment politely / hard sell / how do they become clients without me being pushy
partner: run it by my husband / ask my wife / check with my co-founder / needs approval at home / talk it through with my boss / can't decide alone / spouse has to agree / consult the business partner
one-wants: he is keen, she isn't / wife against it / two owners, one says no / parents disagree / split opinion / half the pair objects / couple in disagreement
committee: board, panel, council, works council, buying centre / many people have a say / decision by a group / never met the people who decide / steering committee / my contact must sell it internally / sign-off from above / multiple stakeholders
loyal: same broker for fifteen years / already has someone / switching is a hassle / content with their current provider / sticks with his old supplier / won't leave her accountant / existing relationship / married to a competitor
timing: try again after the summer / not this year / no budget until January / call me next quarter / bad time / too much going on / on hold / delayed decision / wait until after the move / maybe later
not-urgent: can wait / nice to have / no hurry / low on their list / live with it / doesn't hurt enough / someday / we've managed so far / no burning need / drag on
distrust: ran off with her deposit / wary, sceptical / once bitten / burned by a previous agency / had terrible experiences / doesn't believe in coaches / all advisers are crooks / cheated before / win their confidence / suspicious
quote-silence: sent an estimate, not a peep / no feedback on my offer / after the price they vanished / ghosted after the proposal / haven't heard since I quoted / waiting for a decision on my proposal / offer unanswered / went cold
follow-up: ring before it's harassment / how many reminders / pester a prospect / keep calling / persistence / nudge without nagging / how long between contacts / chasing / get on their nerves / stalker / cadence
let-go: lost cause / flogging a dead horse / when to stop / cut my losses / write off / draw a line / give up hope / waste of time / accept that it's over / drop a prospect
stay-in-touch: after they declined / keep the door open / remain in contact / rejected but friendly / keep warm / worth nurturing / check in with someone who said no / long-term
dont-like: bad gut feeling / red flags / don't want to work with her / difficult person / not my type of client / must I accept / refuse a job without offending our friend / no chemistry / say no to a client / values clash
full: no free slots / booked out until autumn / can't take more on / overloaded / waiting list / too much work already / no time for new people / turn away business / stop introductions for now
unsigned: verbal agreement, contract not returned / said yes and disappeared / hasn't signed / deal is stuck / agreed but doesn't start / cold feet / deposit never came / backing out / keeps delaying the signature
said-yes: they accepted / got the job, hooray / what happens after the yes / deal done / next steps with a new client / kick-off / they want to start / won
first-weeks: great start / onboarding / welcome a new client / first month / how to delight / make sure he is satisfied from the beginning / early days of the work / don't let our friend down / begin the collaboration well / keep someone who came through Tom happy
ask-new-client: just signed, can I ask him / brand-new customer / right after the contract / how long before I ask a fresh client / too soon to ask a new customer for names / ask on day one
grow: repeat orders / upsell / keep them coming back / long-term contract / one small job, now what / deepen the relationship / retainer / become their regular / bigger projects / from single order to ongoing
worth-introduced: are introduced clients better / more loyal / stay longer / spend more / compared with ads, website, cold calls / average value / quality of clients by source / do warm contacts pay more
close-rate: percentage that converts / win rate / statistics / keep score / track results / how many of them buy / ratio / figures on introductions / funnel / number of deals from introductions
low-close: nobody buys / lots of meetings, few contracts / conversations go nowhere / don't convert / why do I lose them / bad at selling / my introductions lead to nothing / success rate is poor / they like me but don't buy
tell-introducer-progress: how much do I reveal / my client's privacy / he wants details about the job / nosy introducer / may I report on our work / curious friend / keep him posted without breaking confidence
"""
