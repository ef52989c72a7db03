"""Selling: closing, letting go, and the first weeks: further ways in which users put it."""

TEXT = """
close: I hate asking for the sale / get to yes / seal the deal / no pressure, no tricks / pop the question / ask for
    their business / finalise / push over the line / get a commitment politely / hard sell / how do they become clients
    without me being pushy / get them to commit without twisting arms / how do I get the yes / I never ask for the job
    / finish the sale / how to ask do you want it / I hate selling / bring it to a decision / when do I ask for the
    signature / without pressure / how do I close the sale / how do I close / how do I get a decision / how do I ask
    for the order / without pushing / I never know how to ask for the contract / how do I bring them to a decision /
    how do I get them to say yes / what do I say to win the contract / what's a good way to ask whether they want to
    work with me / how do I ask a prospect to become a client / do you want to work with me, how do I ask that / asking
    for the yes
partner: run it by my husband / ask my wife / check with my co-founder / needs approval at home / talk it through with
    my boss / can't decide alone / spouse has to agree / consult the business partner / I'd have to check with my
    co-owner / my wife handles that / needs to talk to his boss / must discuss with the family / not without my husband
    / she'll ask her partner / have to clear it internally / they have to ask their partner / she must talk to her
    husband / they'd like to discuss it with their business partner first / he has to talk to his wife before deciding
    / she wants to talk to her husband before she decides / he needs his partner's okay
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
    with / he doesn't want to change his adviser / they already have a designer they like / the prospect already works
    with somebody else / satisfied with the present one
timing: try again after the summer / not this year / no budget until January / call me next quarter / bad time / too
    much going on / on hold / delayed decision / wait until after the move / maybe later / not before the new budget /
    next year perhaps / too early, too late / when the children are out of school / first the move / now is difficult /
    not at the moment / we'll see in spring / ask again in the new year / they say it's not the right time / they want
    to wait / maybe next year / next year would be better / they say come back later / call us again after the merger /
    they say it is too early / they'd like to decide next year / not this quarter / the prospect says not now / the
    prospect wants to decide later / they say now isn't a good time to start / the prospect has no time for it now
not-urgent: can wait / nice to have / no hurry / low on their list / live with it / doesn't hurt enough / someday /
    we've managed so far / no burning need / drag on / there's no rush / it has worked for years / they keep putting it
    off since it doesn't burn / it isn't important enough / one day / we can live with that / it's not urgent for them
    / they don't see the problem / they know the problem but don't do anything / it isn't a priority for them
distrust: ran off with her deposit / wary, sceptical / once bitten / burned by a previous agency / had terrible
    experiences / doesn't believe in coaches / all advisers are crooks / cheated before / win their confidence /
    suspicious / someone cheated them before I came along / they've been ripped off / she no longer believes anyone /
    bad luck with the last one / careful after a disappointment / thinks we're all the same / betrayed / scared of
    being cheated again / they don't trust me / they had bad experiences / they are suspicious / they were cheated by
    somebody in my trade / how do I win the trust of a suspicious customer / my prospect had bad experiences with
    coaches / the prospect has had a bad experience
quote-silence: sent an estimate, not a peep / no feedback on my offer / after the price they vanished / ghosted after
    the proposal / haven't heard since I quoted / waiting for a decision on my proposal / offer unanswered / went cold
    / the estimate's been with them for a month / I hear nothing since I sent the price / no reaction to the offer /
    they don't call back after my quote / has my proposal disappeared / the prospect vanished / no yes and no no /
    waiting for an answer on the offer / no answer to my proposal / the prospect ghosted me after the proposal / they
    don't answer since I sent the price / since I sent the offer I haven't heard anything / no reaction to my quote for
    weeks / they don't respond to my proposal / I sent a quote and they haven't replied / no answer to my quote /
    waiting for weeks after the quote
follow-up: ring before it's harassment / how many reminders / pester a prospect / keep calling / persistence / nudge
    without nagging / how long between contacts / chasing / get on their nerves / stalker / cadence / I've called four
    times, is a fifth one too many / when do I become a nuisance to the prospect / how often to call / the right number
    of reminders / again and again / how many mails / am I annoying them / next attempt when / how often should I
    follow up with the prospect / how many times do I follow up / when do I follow up / how many reminders can I send
    to a prospect / when should I get in touch again / how long do I wait before I call again / how often can I contact
    a prospect before it gets annoying / how frequently should I contact a prospect
let-go: lost cause / flogging a dead horse / when to stop / cut my losses / write off / draw a line / give up hope /
    waste of time / accept that it's over / drop a prospect / should I bury this one / is it dead / still hoping after
    months / stop wasting time / forget about her / how long do I try / close the book / no point any more / leave it
    at that / is it over / when should I let go / when do I give up / when should I stop chasing a prospect / should I
    give up on this one / how long should I keep trying with a prospect who never decides / when is enough / should I
    forget about this prospect / should I give up on a prospect who keeps hesitating / a prospect who can't decide, how
    long
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
    months, should I still accept introductions / I can't take on anybody right now / I'm booked out and still get
    introductions / what to do with introductions when I'm full
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
    the contract is signed / when is a new client ready to be asked / when may I ask a customer I've only just won /
    how soon may I ask a new client for introductions
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
