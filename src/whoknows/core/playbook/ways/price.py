"""Selling: price, terms, and proof: further ways in which users put it."""

TEXT = """
when-price: talk money in the first conversation / too soon to mention fees / how early / who brings up money first /
    at the start or the end / hold back the price / money talk / disclose the cost upfront / is it rude to talk about
    money on the first day / when to name figures / do I say the price straight away / wait with money / bring up costs
    / before or after the offer / they haven't asked the price yet / when should I talk about price / when do I say the
    price / should I mention the price in the first meeting / at which point do I tell them what I cost / how early
    should the price come up / do I talk about money in the first talk / should the price come up in the first call /
    talk about price in the first conversation or later
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
    she can't afford me, she says / they told me my offer is too dear / my offer is too expensive / the price scared
    them / they find me expensive / too dear for the prospect
discount-mutual: friend of a friend price / since we both know Tom / special conditions thanks to our mutual
    acquaintance / buddies' deal / wants it cheaper because she was introduced / lower my price for a friend's friend /
    but we're friends of Tom / do me a price / since he sent us, make it cheaper / a nicer price among friends / they
    want a discount / can I give a discount because we know the same person / he expects a discount because a friend
    sent him / since a friend introduced us he wants it cheaper
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
    they'd like to test me with a little job / they'd like to do a small project first / start with something small
proposal: write something up after one call / quick quote / wants an offer by tomorrow / estimate / tender document /
    put together a proposal for free / pitch deck / asked me to quote without details / long offer that nobody reads /
    send me a quote by Friday / he wants it in writing at once / how detailed should the offer be / asks for a concept
    / wants my plan for free / should I write an offer already / they want a proposal / should I write a proposal /
    they want an offer right away / after one phone call they already want an offer / should I send a quote right after
    the first talk
too-low: I gave her a price that doesn't cover my costs / I said a figure without thinking, now I regret it / can I
    raise my offer after they accepted / sold myself too cheap / I forgot half the work in my quote / my price was too
    low and now I lose money / how do I ask for more than I quoted / undersold myself to a friend's friend
in-cash: can we do this without a bill / cash in hand asks the new client / he wants to skip the tax / no receipt needed
    he says / under the table / she wants to pay me privately / cash job for a friend of a friend / without an invoice
    it's cheaper, isn't it
"""
