"""Selling: terms: further ways in which users put it."""

TEXT = """
pay-late: net 60, net 90 / instalments / pay on completion / thirty days / deposit upfront / cash flow / pay in stages /
    slow payer terms / credit / wants to pay at the end / can we pay next year / in three months / he wants to pay when
    he sells / bit by bit / no advance / on credit / payment in rates / they want to pay later / they want to pay in
    instalments / the client wants to pay only after months / they ask for instalments / they want to pay late / client
    asks for ninety days to pay / payment in instalments requested / can they pay after the project is finished /
    deposit or everything at the end / new customer wants credit / we can only pay in the new year / payment terms too
    long / they want to pay when they get their own money / a third up front, ok to ask? / How do I answer when somebody
    says yes but can't pay until autumn? / What terms of payment should I offer an introduced client? / Is it rude to
    ask a friend of a friend for money before I begin? / What can I ask for in return if I wait for my money? / Should I
    start work before anything's been paid? / How do I word instalments so that everyone's clear? / Do big firms really
    only settle after sixty days, or can I haggle about that? / How do I avoid becoming my customer's bank? / Do I agree
    if a start-up wants to settle once the funding has come in? / What's usual for a down payment with a kitchen or a
    wedding? / She wants to book the date and settle after the honeymoon, out of the gift money. / He agreed to
    everything and then, by the by, "you'll send the invoice in March, won't you?" It's September. / Their accounts
    department runs every quarter, they say, and new suppliers go to the bottom of the pile. / "I'm good for it, ask my
    brother." His brother sent him to me. I've got wages on Friday. / They'd love to begin tomorrow, the grant comes in
    eight months. / The old couple would like to do it in little amounts, fifty a month, from the pension. / I'm
    supposed to lay out for the tiles and the boiler, and he pays once the flat's let. / My new client has a cash
    squeeze. He's honest about it. I like him and I've got rent to pay. / When the house is sold I'll get my fee. When
    will the house be sold? / Half now, half at the end, I said. She: all at the end, surely? / The contract came back
    with "net 120". A hundred and twenty days, I'm a translator, I eat every day. / The father asks if the lessons can
    run up and be settled at Christmas. / He shook my hand and said that we'd sort out the money side when it's all
    standing. / They signed, but "the budget's only released in Q1". / I don't mind spreading it. I mind not knowing
    when. / My dentist software says treatment plan, her purse says twelve rates. / A mate of my best client wants me to
    carry him over the winter. / I can wait for my fee if I get something for it, but what could I ask for? / He won't
    part with a penny before he has seen it working. / they're skint till payday want it done now, how do i split it /
    Party is asking 90 days credit period, we are small firm, how to negotiate / Zahlungsziel too long, can I want a
    Anzahlung from a new customer? / pay as we go by milestones, photographer and hotel chain / deferred payment wish
    from someone I hardly know / stagger the bill without souring the start / can i pay u next month? / wants 90 day
    terms!! / they want 2 settle after its done n sold / "invoice us in january" its june / asks 4 credit basicly / no
    deposit, wants to pay whenever / What do I reply to a firm that only transfers money after a quarter of a year? /
    Should I start without a deposit, given that they come from a good friend of mine? / How do I say kindly that the
    first half is due before I unpack my tools? / Is it normal that a big company sets the date on which a one-woman
    office gets its money? / Can I ask for a surcharge when they'd like to stretch it over a year? / When the couple
    would rather transfer after the wedding than before, do I hold firm? / What terms do I name to a start-up that'll
    "have the cash after the round closes"? / How risky is it to agree that I get my fee once his house has been sold? /
    "You'll have it when the harvest's in," he said, and we shook hands on the shoeing, and now it's raining. / The
    order came today, and in the small print: payment 120 days after the end of the month of receipt of the invoice. I
    had to read it aloud. / She'd love to begin on Monday with the lessons. The money would come when her tax refund
    does. / "Our accounts department only does a run every second month, it's just how we are." A museum. I've two
    guides to pay by Friday. / He was charming till I mentioned forty per cent on signing. Then: "My word isn't enough
    for you? I was sent by Rolf!" / The film people want the subtitles now, and they'll remit, quote, upon distribution.
trial: one sample treatment, lesson, room / before committing / pilot project / give it a go / small test / probation /
    taster / try before you buy / dip a toe in the water / they'd book one lesson and see / just one session first / a
    small job to begin with / try me / let's see how it goes / start with one room / test me / one month on approval /
    they want to start small / they want a test first / the prospect wants a small pilot before the big project / they'd
    like to test me with a little job / they'd like to do a small project first / start with something small / they want
    to try me out with something small / client wants a trial project first / test job before the big contract / can we
    start with a small piece / prospect wants a free trial / paid pilot or free sample / should I agree to a probation
    period / taster session paid or unpaid / let's begin with one and see how it goes / small first order as a test /
    How do I make a test job that leads on to more? / Should I charge for a trial? / What has to be agreed before I do a
    little pilot for them? / Is it a bad sign if they only want a tiny bit to start with? / How small may a first job be
    so that it still shows what I can do? / What do I say when they'd like me to do one page for nothing, as a test? /
    How do I settle beforehand what'll happen if they like it? / Can I turn down a trial that proves nothing? / Should I
    do a pilot with half a team? / Is a cheap try-out price a trap for later? / Do the hallway. If we like the hallway,
    you get the house. / She wants a single lesson first, and then she'll see. I don't see what one lesson can show. /
    They'll send me three pages of their manual to find out what I'm made of. / He said he'd give me one branch out of
    forty, for two months. / The couple would like an engagement shoot to test whether they can stand me. / One contract
    to look over, and if they're pleased there'd be the whole legal department behind it. / They're dipping a toe in.
    I'd hoped for at least a leg. / His brother told him wonders about me, still he'd rather start with one workstation
    than with the entire office. / A single menu, an evening for eight, and then maybe the wedding. / I'm on approval,
    like a lamp. / The boss wants a half-day with four people before he lets me near the other ninety. / They proposed
    that I work for a week without pay to get to know each other. / "No commitment, just a little something." I like
    little somethings, if they have got a beginning and an end. / The lady hands me one rose bed. Behind it lie two
    acres. / The museum gave me a leaflet to translate. The catalogue's to follow, perhaps, no one's said it. / Do I
    take the crumbs, hoping for the loaf? / I did such a test for a firm last year, it went down well, and then nobody
    had thought about what came next. / The seller gives me four weeks with the house instead of six months. / He wants
    to see how we get on, so I'm to fix one tap. / they want a freebie tester session, do i charge, im a PT / Client is
    telling first do one sample job FOC then we will give regular order / they will me ausprobieren with a mini order,
    what do I put in the agreement / proof of concept with a customer's sister firm / dry run, pilot, probation: on
    which terms / modest beginning that stands on its own feet / they want a small test job 1st / 1 session to try me
    out ok? / asks for pilot, worth it? / "lets start tiny n see" / free tester?? or charge / only wants a taster, not
    the whole thing / How big should a first little job be, so that it shows something and doesn't ruin me? / Should a
    probe be paid, or do I give it away because it may lead to the main order? / When a publisher wants two pages
    translated to see how I do, what do I ask in return? / Is a pilot with one department a good sign or a polite way to
    get rid of me? / What do we have to agree beforehand, so that the test doesn't just fizzle out? / Can I turn down
    the mini job and insist on the complete thing? / How do I say that a single hour of yoga proves nothing about three
    months of it? / Do I give them my very best on a crumb, or exactly what I'd do each day? / "Do one horse," he said,
    "and if he walks straight afterwards, you get the other eleven." / The agency wants me to retouch a single picture,
    "then we'll see about the catalogue". / She ordered one chair. She has a restaurant with sixty seats, and my card is
    on the fridge of her chef, who sent her. / The CTO is ready to give us five users for a month. We'd come for four
    hundred. / They'll let me do the Tuesday group, without a contract. If the residents like it, the home wants me for
    all wards. / He gave me his late father's tax return to do, an easy one. His own, with the three companies, he'd
    keep back till he'd seen mine.
proposal: write something up after one call / quick quote / wants an offer by tomorrow / estimate / tender document /
    put together a proposal for free / pitch deck / asked me to quote without details / long offer that nobody reads /
    send me a quote by Friday / he wants it in writing at once / how detailed should the offer be / asks for a concept /
    wants my plan for free / should I write an offer already / they want a proposal / should I write a proposal / they
    want an offer right away / after one phone call they already want an offer / should I send a quote right after the
    first talk / they want a proposal straight after the first call / client wants a written offer right away / should I
    write a quote after one conversation / send us a proposal by friday / writing proposals that never get answered /
    how long should an offer be / proposal before price talk? / can i refuse to write an offer so early / go through the
    proposal together or mail it / one page offer instead of twenty / What do I say when they ask for an offer after
    twenty minutes on the phone? / Should I name the price by word of mouth before it stands in the proposal? / How do I
    find out how they decide before I sit down to write? / Is it rude to ask for another talk before I send anything in
    writing? / How do I present an offer rather than just sending it? / Do I spend a weekend on a concept for people
    I've talked to once? / What belongs in the offer when they already know everything? / Is it a good sign or a
    brush-off if they want something on paper that fast? / Who else will read what I write, and do I ask? / How do I get
    them to look at the draft with me on a screen? / "Great. Put something together for us." Put what together? I don't
    know half of it. / He hung up with "let me have your offer, then". We hadn't spoken of money, or of who's got the
    say. / I've written eleven of those things since spring, each a day's work. I've had three answers. / She wants it
    by tomorrow noon, for the board. I've only seen her garden from the road. / The call lasted a quarter of an hour.
    They want a concept, with timeline, budget and team. / I always rush home and write. My husband says I write novels
    for strangers. / They asked for a cost estimate for the whole house, over the phone, unseen. / The director likes
    the idea and needs "a document". / I put all my thoughts into eighteen pages, they used them to brief somebody else.
    / My rep's so proud each time he's been asked for a quotation. I'm not. / He's keen to have a paper in his hand, I'd
    like to have an understanding first. / A wedding for ninety: "just send us what it would be". Where, when, with
    what? / First talk with the parents went well, and now I'm to hand in a plan for the school year. / It's the friend
    of a client, so I don't want to be difficult, yet an offer at this stage is guesswork. / They've a form for bids,
    and I've a feeling that they only need three for the files. / I don't know whether they've five thousand or fifty,
    and I'm to write something that fits. / She asked for a draft contract after our hello. / Instead of a fat dossier
    I'd love to bring one sheet and sit down with them. / As a coach what do I write, "we'll talk and you'll feel
    better"? He wants an offer. / quote asap they say, i've not even seen the job / Client is asking techno-commercial
    offer just after introduction call / They will an Angebot immediately, is one talk enough for it / too soon for
    paperwork, how to slow it kindly / write-up demanded before we've agreed on anything / RFP style answer expected
    from a one-woman business / 1 call n they want a proposal already / "send us an offer by fri" after 20 min chat /
    askd for a quote b4 i know anythin / can u put something on paper?? too soon / do i write proposl after 1st talk /
    they want a doc, ive barely met them / What do I reply to "great, just send us your offer" when we've spoken for
    half an hour? / Should I write up ten pages for somebody whose problem I haven't understood yet? / How do I get a
    second conversation before I commit anything to paper? / Is it a good or a bad sign if they ask for a written
    concept right after hello? / Can I ask what they mean to do with the document, and who'll be reading it? / What's
    the least I have to know before drafting terms for a new customer? / When a client wants everything in writing the
    very same day, do I hurry or slow down? / Would a one-page summary do, rather than the full thing they want after
    one telephone call? / "Sounds perfect! Pop it all in a PDF, scope, timeline, costs," she said in minute eighteen,
    and had to jump to another call. / He showed me the attic through his phone, upside down, for two minutes. "So when
    can I have your estimate?" / The trustees' chair rang once. She's a lovely voice, no idea of numbers, and expects my
    paper on Monday morning. / They closed the laptop with "we look forward to your concept". I still don't know who
    they sell to. / My boss's cousin: "I've heard enough, write something up." I've heard almost nothing. / I spent the
    weekend on the last one, twenty-two pages with diagrams. It was after a single chat as well, and it's now in a
    drawer in Antwerp.
too-low: I gave her a price that doesn't cover my costs / I said a figure without thinking, now I regret it / can I
    raise my offer after they accepted / sold myself too cheap / I forgot half the work in my quote / my price was too
    low and now I lose money / how do I ask for more than I quoted / undersold myself to a friend's friend / I have
    named too low a price / I quoted too little / underpriced the job, can I raise it now / made a mistake in my quote /
    said a number too fast and it's too low / I undersold myself / how do i get out of a price that's too cheap / he
    said yes at once, so I was too cheap / can I go back and ask for more / calculation error in my offer, in my
    disfavour / Do I have to stand by a price I blurted out? / How do I tell them that the next one will cost more? /
    May I correct my quote if I forgot the travel? / What if the work's become bigger than what I had priced? / Is it
    dishonest to ask for more after a handshake? / How do I say once what it'd normally cost, without whining? / Should
    I grit my teeth and do it at the agreed sum? / How do I recover if a friend of a client got a silly price out of me?
    / Can I make up for it by doing a bit less? / When is it fair to reopen the question of money? / "Done!" he said,
    before I'd closed my mouth. That's when I knew. / She was so relieved at the figure that I went cold. / I did the
    sums again at home. I'm working for six euros an hour, till Whitsun. / I'd wanted to be nice because Ralf had sent
    him, and halved it in my head while speaking. / Forgot the scaffolding. It's in writing. Signed. / They agreed so
    quickly and so cheerfully. The others must have asked for double. / My number was for a flyer, what they're
    describing now is a brand. / I wrote words where I should've written pages, and the rate's now a third of what it
    should be. / He's told everyone what a bargain he made with me. / On the way home in the tram I could have slapped
    myself. / I said eight hundred for a wedding that goes from seven in the morning till the brawl. / It's a steal for
    them and a loss for me. And we've shaken hands. / I've given her the price from my old list. / Halfway through the
    job it turns out that there's a second cellar. / I thought they were poor. They've got a boat. / One slip of the
    tongue and I'm translating four hundred pages for peanuts. / I'm a lawyer, I named a flat sum, the file's got nine
    ring binders. / The parents pay me twelve a lesson since I didn't dare. Now their friends want in as well. / My gut
    said three thousand, my mouth said two. / i lowballed it like an idiot, can i bump it up / By mistake less amount
    quoted, PO already received, what can be done / I have myself verkalkuliert, must I eat it / cheap by accident: keep
    my word or speak up / scope grew after I'd set the sum, entitled to go back? / regret about my figure, next time
    dearer / quoted way 2 low help / undercharged, can i go back up / gave wrong price, too cheap / said 300 shouldve
    been 900 / lowballed myself can i fix it / forgot half the hrs in my quote / Can I correct my figure upwards after
    I've said it aloud? / How do I confess to a customer that I've calculated far below what it'll cost me? / Should I
    swallow the loss because I gave my word? / What do I write when I notice at night that a nought's missing from my
    offer? / Is there a decent way of raising what I named in the heat of the talk? / When they say yes so fast that I
    know I've been a fool, what can still be saved? / Do I do the first job at that sum and the next at a proper one,
    and how do I announce it? / Can I shrink the work to fit the little money that I asked for? / "Deal!" he cried,
    before I'd finished the word. Then I saw his wife's face. It was the face of people who've found a wallet. / I
    forgot the scaffolding. It isn't a detail, it's four thousand. He's got it in writing with my stamp. / The publisher
    accepted in nine minutes. I'd offered for standard pages, it turned out the book has footnotes in Latin. / I was so
    glad that Nadia's boss wanted us, I blurted out our student tier. They're a bank. / I told the lady sixty for the
    horse. It's a Shire. It has feet like dustbin lids and it leans. / The groom asked what we take, I gave him the sum
    from before we were a quintet. Now five of us will be splitting what was for two.
in-cash: can we do this without a bill / cash in hand asks the new client / he wants to skip the tax / no receipt needed
    he says / under the table / she wants to pay me privately / cash job for a friend of a friend / without an invoice
    it's cheaper, isn't it / they want to pay in cash without an invoice / client asks for no receipt / cash in hand, no
    VAT / do we need a bill? / he wants it off the books / refuse under the table payment / new customer suggests
    skipping the tax / without invoice cheaper? / black money offered for the renovation / How do I say no to somebody
    who'd like to do it without paperwork? / What do I answer to "surely we can do that without the taxman"? / Do I lose
    the order if I insist on an invoice? / How do I refuse without sounding like a priest? / Is taking notes all right
    as long as I write a receipt? / What do I say if the introducer has told them I'm flexible about VAT? / How do I
    move on quickly after turning down a dodgy payment? / What if everybody else in my trade does it? / Can I report
    something smaller and be safe, he asked. What do I say? / Do I need to explain the risk, or is a single sentence
    enough? / He winked and rubbed two fingers: "with or without?" / There was an envelope beside the coffee cup, thick,
    and no one said a word about it. / Between neighbours you don't need all that paper, do you? / She'd book twelve
    massages at once, if it stays between us. / He'd pay on the spot, today, the lot, provided my computer stays off. /
    Their uncle is used to builders who take it in hand on a Friday. / "What the revenue doesn't know..." he said and
    laughed. I laughed too. Now I need to write to him. / The landlord wants the flat painted, but it isn't to show up
    anywhere. / I've a licence to lose, and he's got a wad of fifties. / They said that my client did it the same way
    with me. He did not! / The mother wants to slip me twenties for the lessons so that the ex doesn't see it. / He
    suggested two prices, the official one and the real one. / The bride's father carries rolls of notes and dislikes
    papers. / I was asked to put something else on the bill so that his firm pays for his kitchen. / Nineteen per cent,
    for nothing! Let's split that. / The restaurant has a lot of money in the till on Sundays, and that's how they'd
    like to settle with the photographer. / Old school customer: handshake, banknotes, no trail. / As a notary's spouse
    I'm hardly the one to moonlight. How do I put it to the nice man? / If I say no I'm a prig, if I say yes I'm a
    crook. / It was all agreed, and then at the garden gate: "and we do it the short way, yes?" / bloke wants it done
    for cash no questions, i'm vat registered / Party is offering full payment in cash without GST bill, how to refuse
    politely / ohne Rechnung they want it, I say no but friendly how / no paper trail please, says the new client /
    moonlighting request, tax evasion, quick kind refusal / customer proposes to dodge the sales tax, estate clearance /
    wants 2 pay cash no invoice / "do we need a bill?" wink / cash in hand off the books, say no how / no receipt no vat
    he says / customer wants it black / under the table offer, friend of a friend / How do I decline when someone offers
    me notes in an envelope and wants nothing on paper? / What do I say to "and without the VAT?"? / Is it ok to take
    the money like that, seeing that he's been sent by a good friend? / Can I get into trouble if I do a job without
    writing a bill? / Should I tell the introducer that his friend wanted to do it past the tax office? / How do I say
    no without making him feel like a crook? / When everybody in the village does it this way, how do I stay straight
    and still get the job? / Do I lose my insurance cover if nothing's been written down about the work? / He peeled
    fifties off a roll in the kitchen and said, "We don't have to trouble anyone with this, do we." / "My brother-in-law
    told me you were flexible," said the lady, rubbing thumb and finger. I'd fixed her brother-in-law's pipes with a
    proper bill. / I'm a tax adviser. A TAX adviser. He asked if we could do my fee "privately". / The landlord at the
    inn would book the band at once, half officially, half "from the till". / The horse people all pay from their back
    pocket. The new one, who came by way of Gitta, was downright insulted when I got out my block. / He's a dentist, he
    wanted to pay my Portuguese lessons from "the drawer". He opened it. There was a lot in the drawer.
"""
