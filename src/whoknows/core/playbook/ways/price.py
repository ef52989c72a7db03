"""Selling: price, terms, and proof: further ways in which users put it."""

TEXT = """
when-price: talk money in the first conversation / too soon to mention fees / how early / who brings up money first / at
    the start or the end / hold back the price / money talk / disclose the cost upfront / is it rude to talk about money
    on the first day / when to name figures / do I say the price straight away / wait with money / bring up costs /
    before or after the offer / they haven't asked the price yet / when should I talk about price / when do I say the
    price / should I mention the price in the first meeting / at which point do I tell them what I cost / how early
    should the price come up / do I talk about money in the first talk / should the price come up in the first call /
    talk about price in the first conversation or later / when do I bring up the price / when to talk about money / too
    early to mention my fee? / price at the beginning or end of the conversation / they ask for the price in the first
    five minutes / at what point do I tell them what it costs / money talk, first or second meeting / should the price
    come before the proposal / what if they ask the cost right away / delay the price question or answer it / When in
    the conversation is the right moment for the price? / Do I wait till they ask, or do I raise the subject of money
    myself? / Should I say what I charge before I know what they need? / Is it bad to name costs at the very start? /
    How do I react if the first sentence is "how much are you?" / Do I talk money before I write anything down for them?
    / What has to have been said before a figure makes sense? / Is it unfair to keep them in the dark about the cost
    until the second meeting? / How do I get round to the fee after they've told me sad things? / Can I put a price
    range on my site so that I needn't raise it? / Two hours of good talk, nobody said a word about money, and then they
    got the bill shock by mail. / I told him the sum before he'd told me what hurt. He whistled and that was it. / I
    kept putting it off, and in the doorway I shouted the amount after her. / "Before we start: what's the damage?" And
    I hadn't even seen the bathroom. / It comes up when I'm packing my bag, always, and then there's no time to talk
    about it. / We'd got to the third appointment when it came out that they'd never imagined paying for it. / She
    hinted twice at her budget. I overheard it, I think I'm scared of that part. / I like to finish the picture first
    and then the frame costs. My wife says customers sit there calculating in their heads the whole time. / A widow,
    with her file on her knees. When would it be decent to speak about my hourly rate? / First thing on the phone, they
    all want to know what a pass photo or a wedding costs. Do I tell them? / My boss wants us to "anchor late". The
    customers get fidgety. / He'd just told me what the stoppages cost him each month. Would that have been the moment?
    / I waited for her to ask. She waited for me to tell. So we parted. / If I'm quick with the sum they think it's all
    about that, and if I'm slow they think I'm hiding it. / Do I let the mother know at the taster lesson or afterwards
    by text? / The talk was half over, and he interrupted: "that's all very well, but where are we in terms of numbers?"
    / I'd rather write it in the offer, in black and white, at the bottom of page six. Coward, I know. / In England
    nobody mentions it, in Holland they start with it. I work in both. / We get on like a house on fire, and I'm afraid
    of spoiling it by bringing up the readies. / do u say ur rates upfront or after the chat, personal trainer / At what
    stage commercials should be discussed with the client / when in the course of the talk I come to the price, before
    or after the needs / timing of the fee conversation for therapists in private practice / raise the topic of cost,
    sooner or later / asked for a number before I understand the job
name-fee: my voice goes up when I say the number / embarrassed to charge / mumble my rate / stutter / state my price
    firmly / blush / feel guilty about my fee / say it with a straight face / how to present the figure / I whisper when
    it comes to money / I always say it's only / I turn red / how do I say a big number / I apologise for my price /
    feel like a fraud asking that much / how do I say my price / what do I say when they ask how much I charge / what do
    I say about price / how do I name my fee / I get nervous when I have to say what I cost / how do I say my fee with
    confidence / how do I say my price without stammering / i get nervous when I say my fee / naming my rate out loud /
    my voice goes up when I say the price / i apologise for my prices / afraid to say the number / how to state my fee
    confidently / i mumble when it comes to money / say the price and shut up / I always add "but we can talk about it"
    / How do I get the figure over my lips? / What do I do in the silence after I've said what it costs? / How can I
    stop giving a discount before anyone has asked for one? / Is there a way of training to speak my fee aloud? / Why do
    I go red as soon as it's about money? / Should I explain the price straight after saying it? / How do I say four
    thousand two hundred as if it were the time of day? / What do I do with my eyes when I name the sum? / Do others
    also feel like a fraud when they tell what they charge? / How do I pronounce a large amount calmly in a second
    language? / I opened my mouth to say 1,800 and heard 1,200 come out. / "It's, um, well, it'd be around, it depends,
    roughly..." She had to say it for me. / The amount's on my sheet, I can see it, and I cough. / I named it and then
    talked for three minutes to make up for it. / My ears were burning. He had only said "and what would that be?" / On
    the phone I can do it. Face to face it sticks in my throat like a fishbone. / After the figure I laughed, God knows
    why, and said "mad, isn't it". / I whispered it, and the old gentleman said "pardon?". I then said less. / I was
    brought up not to talk about money. Now I have to, four times a week. / Before anyone reacts I've already taken a
    third off. / I say it as a question. "Ninety an hour?" And look at them like a puppy. / I'd practised on the dog.
    The dog accepted. / When the bride's mother asked, my lips went dry and I said I'd send it by mail. / I know what
    I'm worth, on paper. In the room I turn into a schoolgirl. / They said nothing for two seconds and I couldn't bear
    it, so I said "of course that includes everything and the follow-up and, and". / My partner can just say it, like
    the weather. I'm envious. / Out it came, much too fast, like ripping off a plaster. / It's daft, I can speak in
    front of a jury, but "my fee is three hundred an hour" makes me sweat. / I wrote it on a Post-it and pushed it
    across the table. He thought it funny. / mirror, car, shower: where do you rehearse saying the damn figure / My
    voice becomes low at time of quoting amount, how to overcome hesitation / I become rot when I must tell my Honorar /
    just can't say it with a straight face, i'm a junior designer / choking on the number every single time / stuttering
    at the moment the money comes up, tricks?
too-expensive: gasped at my fee / sticker shock / out of our budget / can't afford you / I didn't expect that much /
    that's a lot of money / pricey / more than they wanted to spend / balked at the price / cheaper would be nice /
    overpriced / went pale when he saw the figure / whoa, that much / she thought it would be half / I haven't got that
    kind of money / they swallowed hard / over the limit / it's more than we planned / what, so much / he says I'm too
    dear / they think it's too expensive / the prospect thinks I charge too much / my price is too high for them / they
    say I am too expensive / the customer says that's more than he wanted to spend / he thinks my price is too high /
    she can't afford me, she says / they told me my offer is too dear / my offer is too expensive / the price scared
    them / they find me expensive / too dear for the prospect / that's too expensive / client says I'm too dear / what
    do I answer when they find the price too high / objection price too high / out of our budget they say / he gasped
    when he heard the figure / they like it but it's more than they wanted to spend / wow, that's a lot of money /
    reduce scope or reduce price / how do i react to sticker shock / What do I say when somebody tells me I'm expensive?
    / Should I justify my price when they pull a face? / How do I find out what they're comparing my price with? / Is it
    better to take something out than to come down? / What's a calm answer to "ouch"? / Do I go lower when I really want
    this job? / How can I tell whether they can't pay or don't want to? / What do I do if it's above what their board
    has set aside? / How do I stay friendly when told my work isn't worth that? / Can I offer a smaller version without
    looking weak? / "For that I could buy a car." I'd only named the cost of the windows. / She put down the pen. "Good
    Lord. For a few pictures?" / He sucked air through his teeth like a mechanic, and he's the customer. / They'd
    reckoned with half, they said, and looked at each other. / Her eyebrows went up and stayed up. / The board chair
    closed the folder: it's a fine piece of work, but we aren't made of money. / "My hourly wage is eighteen euros,"
    said the nurse whom I'd just told what I take. / He folded his arms: that's steep. I started to defend every single
    item. / The mother went quiet, then said that they'd have to skip the holiday. / I got a mail: lovely concept, sadly
    beyond our means. Four words of it made me want to knock off a thousand on the spot. / "You're having a laugh," he
    said. I wasn't. / They choked on my number. My friend says ask them what they'd expected. I didn't dare. / A partner
    in a law firm earning God knows what told me that sixty cents a line was robbery. / I watched his smile go out when
    it came to the sum. / She said she loved it, she wanted it, but her husband would kill her. / It's beyond what
    they'd earmarked. All the rest is fine. I could leave out the second workshop, but then? / He told me I'd have to
    sharpen my pencil. / "Daylight robbery" he shouted, in front of my apprentice. / Not a no, just a long "hmmm" and
    then "that's quite something". / they reckon i'm pricey, do i drop it or stand firm / Client is saying rates are on
    higher side, how to respond / zu teuer they say, and then? I make less work for less money? / sticker price scares
    them, compared with what though / can't afford you, is that true or a move / prohibitively costly, the parish said,
    we want it, what can be cut
discount-mutual: friend of a friend price / since we both know Tom / special conditions thanks to our mutual
    acquaintance / buddies' deal / wants it cheaper because she was introduced / lower my price for a friend's friend /
    but we're friends of Tom / do me a price / since he sent us, make it cheaper / a nicer price among friends / they
    want a discount / can I give a discount because we know the same person / he expects a discount because a friend
    sent him / since a friend introduced us he wants it cheaper / they want a discount because we know the same people /
    friend of a client asks for a friend's price / since Paul sent me, you can do something about the price, can't you?
    / introduced prospect expects special treatment on fees / new customer wants money off because of our mutual friend
    / can I get the family rate, she's my cousin's client / he plays the friendship card for a lower price / we're
    practically family, make me a good price / discount request from an introduced client / rebate due to common
    acquaintance? / How do I say no to a price cut when the person came through my best friend? / Do I have to be
    cheaper for people whom someone dear to me has sent? / What can I give the friend of a friend in place of money off?
    / How do I answer "as a friend of Anna's I thought you'd make me an offer"? / Is it fair to the others if those with
    connections pay less? / Will my introducer be cross if his mate pays the full fee? / What's a nice way of saying
    that the price is the same for everybody? / Should the person who was introduced get a little extra instead? / How
    do I refuse without it getting back to the one who sent him as meanness? / Does a common friend oblige me to
    anything when it comes to money? / "We're among friends here." He'd known me for eleven minutes. / She lowered her
    voice: "Birgit said that you'd treat me specially." Birgit will have meant my kindness. She meant my invoice. / He
    slapped me on the back, dropped the mayor's name twice, and asked what was in it for him off the list price. / My
    sister's neighbour thinks she's a relative when it comes to paying. / Same club, same tie, same school. So couldn't
    I see my way to knocking something off? / "Come on, we both know Steve." Yes, and Steve pays in full. / Her opening
    was how close she and my client are. I could smell where it was heading. / I photograph the wedding of my bride's
    bridesmaid. Bridesmaid's fiancé: "there's surely a friends rate." / I'm a dentist. He was my squash partner's
    colleague, and wondered about the implants "under brothers". / They came warmly recommended, and they want that
    warmth to show on the bottom line. / My landlord's son wants his lesson cheaper, his father being such a good friend
    of mine. / "Tell her I sent you, then it's half," her aunt seems to have promised. I know nothing of it. / The man
    drags our common friend into it each time we get to the money. / He says he'd be embarrassed to pay as much as a
    stranger would. / I'm a trainer in a small town, everyone's somebody's friend. If I begin with that I can close. /
    What'd Carla think, he asked, if I charged him the whole amount? A bit of blackmail, with a smile. / Fellow Rotarian
    through a fellow Rotarian. "I suppose there's a Rotarian price." / It's a favour to our mutual friend, he said, if I
    give him a better one. / For old Henry's sake, the widow asked, couldn't I make it less? / mates of mates always
    want mates rates, how do i bat it off / He is known to our common friend so asking concession, how to politely deny
    / because of the common Bekannte he wants it cheaper / same acquaintances, so he wants to pay less / one price for
    all but they came via my brother / perk instead of rebate for a customer with connections
friend-paid-less: heard what our friend paid / I've raised my prices since / old price / inconsistent prices / why do I
    pay more than she did / used to charge less / price went up / he paid 60, why do I pay 80 / she knows what our
    friend was charged / I charged him less at the time / they paid less before / our friend got a lower price / the new
    client knows that his friend paid less than I charge today / our friend paid less than I charge now / introducer got
    the old price, new one will find out / prices went up since I worked for her friend / they'll compare what they
    paid, I've raised my rates / she knows her sister paid 300, I now take 450 / price increase and introduced clients /
    but Tom only paid half of that / do i tell them upfront that their friend had a lower rate / he expects the price
    our friend got three years ago / different price for introducer and introduced, explain? / the one who sent him is
    still on my early bird rate / How do I explain that my fee's higher than when I worked for the one who sent them? /
    Should I mention it first or hope that they don't talk about it? / Do I honour the old price for friends of old
    clients? / What do I say when they quote the sum on their friend's invoice? / Is it unfair to charge the second
    sister more than the first? / How do I tell a new client that what she's heard about my prices is out of date? /
    Will my old customer feel bad if his friend pays more than he did? / Can I keep two prices for two people who have
    lunch together? / How do I justify the difference to someone who has seen his colleague's contract? / "My brother
    told me what he gave you." That was when I was just starting out. / They sit in the same office, side by side, and
    one pays me seventy and the other's going to pay a hundred. / She had her friend's bill in her handbag. From 2020. /
    I started out cheap, far too cheap. Now people come because of those days and want those days' prices. / He'd done
    his sums with what his neighbour laid out for the same kind of roof, before timber went mad. / The bride's cousin
    had me for nine hundred. I was a student. What do I tell the bride? / I let her mother have the lessons for twenty.
    That was a mistake then, and now the aunt wants to start. / "Strange," he said, "Martin told me something quite
    different." I know what Martin told him. / Everyone in that choir knows what the first one paid. / My client is a
    chatterbox, so her colleague knows to the cent what I used to take. / I'm just waiting for it: they'll meet on
    Sunday and put the two offers side by side. / The friend got a launch price, there were four of those. How do I
    break it to the fifth? / They've been told a sum by the person who recommended me, and my new list's out since
    January. / For the landlord's flat I'd asked one per cent, years ago. His daughter assumes it's still that. / It's
    the same treatment on the same tooth, only four years on, and the couple keeps accounts together. / My rates have
    doubled as I'm good now. The introducer remembers the me from before. / It'd be embarrassing if she learned it from
    her friend and not from me. / She looked puzzled at the quote and said nothing, but I bet she phones him tonight. /
    I charged a pal's firm peanuts for their intranet. Now the pal has passed me on, peanuts included. / Old translation
    client, eleven cents. New one, sent by him, eighteen. They share an accountant. / her m8 got it for 40 quid, now im
    65, she's gonna kick off / Earlier reference customer was given old rate, new party is asking for same, now rates
    are revised / the friend has it cheaper gotten, before the increase, must I say that / legacy pricing leaks through
    word of mouth / say it before they ask: higher fee than our common friend had
haggle: beats me down / bargaining / wants to strike out items / squeeze the price / negotiates every position / knock
    something off / penny-pinching / tough negotiator / salami tactics / wants to get the price down / always ten
    percent less / crosses out positions / asks for a better price again / tries to press me / they negotiate the price
    / they want a lower price / they try to push down my price / she wants to negotiate each position / they haggle over
    every line / client picks my quote apart item by item / negotiating every position / he wants each line cheaper /
    how do i stop the nitpicking about the estimate / bargaining like at a flea market / customer crosses things out of
    my offer / line items invite haggling? / one price instead of a list / procurement squeezes every single item / How
    do I deal with somebody who bargains about every screw? / Should I show a total only, without breaking it down? /
    What do I do when they knock something off at each point of the offer? / How do I end the horse trading? / Is it
    wise to leave a bit of air in the quote for hagglers? / What do I say to "and can you do that bit cheaper?" the
    tenth time? / Do I have to explain why the travel is forty euros? / How can less price mean less result, and how do
    I put that kindly? / Should I walk off when a buyer argues about the coffee on the bill? / How do other cultures
    take it if I don't haggle at all? / He came with a ruler and a red pen. After two hours we'd got to the skirting
    boards. / "What's this? And this? Do we need this?" She went down the page with her fingernail. / They want the
    photos, but without the travel, with fewer hours, and the album thrown in at half. / Every mail has another thing
    that could be a bit less. I'm bleeding from a hundred little cuts. / The mother-in-law bargains for the napkins,
    then the chairs, then the candles, as if it were a bazaar. / He offered to bring his own pipes so I'd take those
    off. / We agreed on the whole, I thought. Then came the spreadsheet with his "counter" in each cell. / I wrote
    twenty-two positions, to be transparent. That was my downfall. / The purchasing man has to win, it seems, so he wins
    a fiver here and a tenner there. / Round it down. And leave out phase two's workshop, but keep what comes out of it.
    / He's disputing the minutes on the phone. Minutes! / A retired engineer. He's calculated what my ink costs. / She
    asked why proofreading costs extra, why the stamp costs extra, and why the second stamp isn't half. / They scrape at
    it from all sides and I say yes to each scratch, and at the end I'm working for free. / My junior comes back from
    each negotiation with a lower sum for the very same work. / One more euro per lesson off, then he'd take the
    twelve-pack, then one more. / I sell gardens, he buys shrubs. He wants to talk about each shrub. / They asked for
    the hours behind each task, and now discuss whether a logo takes nine or seven. / Nothing's too small for him: he
    wanted the parking fee out. / customer chisels at every bloody thing on the estimate / Client is bargaining on each
    and every item of the quotation, how to handle / he feilscht about every Posten, I'm getting mad / death by a
    thousand deductions, agency owner / salami tactics on my offer, slice after slice / picking apart an itemised bill
    before they've even signed
package: hourly or flat / day rate, retainer, subscription / fixed fee / price per project / how to structure pricing /
    bundle / menu of options / bill by time / per hour or all in / lump sum / how do I bill / sell sessions one by one
    or as a set of ten / abonnement, monthly / all-inclusive / fixed price or hourly rate / how should I charge / should
    I charge by the hour or per project / is a fixed price better / package or by the hour / hourly rate or fixed price
    / flat fee vs time / how should I price, retainer or project / should i sell a bundle / pricing model for a
    freelancer / monthly fee or per job / lump sum or billing by time / ten-session package or single sessions / day
    rate, project rate or subscription / Which is better for a new client, a fixed sum or my hourly rate? / Should I
    offer three packages, small, medium and large? / When does it make sense to charge by the month? / How do I price
    something if I don't know how long it will take? / Do clients like it better if they know the whole cost beforehand?
    / What's a good first thing to sell at a set price? / Is charging for time unfair to me when I'm quick? / How do I
    change a customer from hours to a monthly sum? / Should a translator charge by word, by hour or by project? / What
    do I do with the part of the work nobody can foresee? / I'm fast. What took me a week takes a day now, and with my
    clock ticking I earn less for it. / She watched the clock through our whole session since every minute costs her. /
    They'd like to know what it will come to. I can't say, there's a hundred years of wiring in those walls. / My lawyer
    colleague has gone over to flat sums and swears by it. I'm still filling in six-minute slips. / The owner asked if
    there's something like a Netflix for IT support. / I've got bronze, silver and gold on my site. Everyone mails to
    ask for something in between. / He got my bill and wrote: eleven hours? for that? With a sum agreed up front he'd
    have been happy. / I sell single lessons; they come when the sun isn't shining. / What do I put in front of somebody
    who was sent by a friend and wants "a bit of help with the marketing"? My rate card or a set of things? / The bride
    wants all-in. I'd rather count the hours, as I know what all-in turns into. / I wonder if I should pack it: look,
    plan, do, for one sum. / After the first job they keep ringing for little things. How do I bill little things? / My
    coaching's at a hundred and twenty a time, a friend tells me I should sell the half year. / A fixed sum frightens
    me: what if it takes three times as long? / They asked what I take per day and from then on all we talked about was
    days. / The estate pays by commission, the valuation by the hour, and what's fair for sorting out grandma's attic? /
    I'd like a steady income, not always counting from nought on the first of the month. / My estimates are always out.
    So I charge time, and so they're always surprised. / They want something with a lid on it, they said, no open end. /
    retainer or pay as you go for a small firm's computers?? / Whether to quote consolidated amount or man-hour basis
    for new party / Is it more clever to make a Festpreis or on Zeit / productise my consulting or keep selling days /
    what should be included in an offer at a set sum, and what goes on the meter / billing method for a first small
    project with someone a client introduced
comparing: up against two other agencies / shopping around / getting bids / beauty contest, pitch, tender / alternatives
    on the table / why should they choose me / other offers / best of three / stand out / she is asking three others /
    they're looking at several / another offer on the table / we're one of four / competition is in the race / how do I
    win against others / they want to compare / they compare me with others / they are talking to my competitors / they
    have other offers / they've also invited two competitors to make an offer / the customer wants to compare offers /
    there are other bidders / they are comparing several quotes / client gets three offers / how do I stand out among
    other quotes / prospect is talking to two other agents / tender with competitors, what to do / they want to see
    other providers first / beauty contest, we're one of four / he's shopping around / should i ask who else is quoting
    / comparing apples with oranges, quotes / How do I react when I hear that I'm not the only one asked? / What do I
    tell people who want to get more offers before choosing? / Should I match what the others offer? / How can I help
    them compare so that it isn't only about price? / Is it a bad sign if somebody who was sent by a friend is still
    asking around? / What should they ask all of us so that the difference shows? / Do I ask to be the last to present?
    / How do I stay relaxed when they're looking at my competitors? / Is it wrong to point out what the other quotes
    leave out? / What do I say about a rival if they want my opinion of him? / "We're seeing three." She said it like
    someone choosing curtains. / Her friend swears by me, but her husband insists on getting at least two more figures.
    / I saw the folder of the other architect on their sideboard. / He told me honestly that he'd meet another coach on
    Friday, and one next week. / They've set up a table with points: price, experience, chemistry. I'm column B. / The
    school has to get three estimates by law. How do I make sure that they look at the right things? / My offer has the
    scaffolding in it, theirs don't. On paper I'm the dear one. / "You're the first we've talked to." Damn. / The couple
    is meeting five photographers in a single weekend. I'm Sunday at four. / The seller had the other broker in the
    kitchen when I rang the bell. / They'll take their time and look at everyone. Good for them, nerve-racking for me. /
    I was asked to send in my bid by noon with the other lawyers. And I'd thought I was the one they'd been told about.
    / What do the others take, he wanted to know. And what do I do that they don't? / All of us got the same four-line
    brief, and none of us knows what they want. / She said that the choice was between me and a guy from Leipzig, and
    asked if I could tell her why me. / It's a pitch, unpaid of course, against two big agencies. / They want to sleep
    on it, and talk to a few more dance schools. / My neighbour's mum tries out three piano teachers for her kid. Trial
    at each, then she picks. / I'd love to give them a list of what to ask the other caterers. Is that cheeky? / theyre
    getting other prices in, do i chase or chill / Client has called quotation from 3 vendors, how to make ours L1
    without cutting rate / They holen three Angebote, it is normal, but how do I be not only the price / side by side
    with rivals and I do one thing they don't / in the running with two others, decision next week / how to coach a
    buyer to choose well even among competitors
cheaper: lost the job to a low-cost rival / went with somebody half my price / undercut / chose the budget option /
    competitor won on price / dumping / online provider is cheaper / someone did it for less / he took the cheapest / a
    student does it for half / lost because of the price / they got it cheaper elsewhere / a discounter / they chose
    someone cheaper / I lost because of my price / the job went to a cheaper provider / they decided for somebody who
    costs less / I lost to somebody cheaper / client chose a cheaper provider / undercut by a competitor, deal gone /
    they went with the low bid / lost a job on price / what do i write after losing to a cheaper offer / can i win them
    back from the cheap one / we decided for another offer, the price was lower / should I ask why they took the other /
    come back after the cheap guy messes up / How do I respond when they tell me that they've given the work to someone
    for less? / Is it worth staying in touch with people who took the cheaper one? / When do I ring somebody who chose a
    low-cost rival? / Do I match the price after the decision, to turn it round? / How do I lose gracefully to a bargain
    basement firm? / What one question can I ask after losing on price? / Should I warn them about the one they've
    picked? / What do I tell my introducer if his friend went for cheap? / How do I avoid sounding bitter in my answer
    to a refusal because of money? / Do clients who left for less ever come back? / Two hundred pounds. For two hundred
    pounds' difference she's now got a cowboy on her roof. / He thanked me for all my ideas and gave them to a firm in
    Poland to carry out. / The bride's mail was sweet. Her uncle's got a camera and does it for a crate of beer. / I
    know the outfit they've chosen. I usually get called afterwards to clean up. / It's gone to an online translation
    mill. I'd done a free sample page too. / "Nothing personal, it's the numbers." Three weeks' work on that bid. / They
    were already mine, in my head. Then somebody turned up who'd do it for half. / Her message ended with "maybe next
    time". The next kitchen, in twenty years? / They took the discount broker: one and a half per cent less. I wanted to
    send them a link to his reviews. / A gym chain opened at nineteen ninety-nine. So long, says my client of four
    years' standing whom I'd nearly had for another year. / The board went for the lowest bidder, as boards do. The one
    who recommended me is embarrassed. / He told me straight: same thing, cheaper. It isn't the same thing! / I answered
    too quickly and too sour. What should I have written? / They'll have a nice new website by autumn, from a nephew. I
    give it till Christmas. / The dentist in Hungary got the job. All six crowns. / When'll the other fellow be done?
    I've half a mind to look in then, with a cake. / Missed out by a whisker, the purchasing lady said, the others were
    just that bit keener. / I feel like shaking him: you buy cheap, you buy twice! / We were favourites until the sheet
    with the sums went round. / got undercut AGAIN, some lad with no insurance, do i say owt / They gave order to other
    vendor at lower rate, how to keep relation for future / Der Billigste has won. I wish him luck or I keep silent? /
    outbid by a low-coster, gracious loser's note / they preferred a bargain, is the door closed for good / priced out
    by a freelancer abroad, follow up in six months?
guarantee: promise results / money back / what if it doesn't work / assure me / certainty / are you sure it'll help /
    take the risk / success fee / and if it doesn't help / do I get my money back / will I definitely pass / she wants
    my word / promise that it lasts / they want a guarantee / they ask me to promise / the customer wants a guarantee
    that it works / they ask me to guarantee the result / client wants a guarantee / can I promise results / and what if
    it doesn't work? / money back guarantee or not / he wants it in writing that we win the case / success guarantee for
    coaching / promise top ranking on google? / they want certainty before they sign / guarantee of sale price demanded
    / What do I answer when somebody wants assurance that it'll work? / How do I say what I can promise and what I
    can't? / Should I give a money-back promise to win a hesitant buyer? / Is a lawyer even allowed to guarantee an
    outcome? / How can I give people security without lying? / What do I say to a mother who asks if her son will
    definitely pass? / Do I promise more because a friend sent them? / How do I react to "if you're so good, you'll
    surely guarantee it"? / Can I put in the contract what I'll do, rather than what will come out? / Is it weak to
    admit that I can't be sure? / "Swear to me that it'll hold." It's a two-hundred-year-old wall. / She's burnt her
    fingers already, so she'd pay only if the rash goes away. I'm a dermatologist, not a wizard. / He asked what
    percentage of my clients lose weight. And whether he'd get the fee back if he didn't. / Black on white he wants it:
    thirty new customers within ninety days. / They're asking that I vouch for the sun on the wedding day, more or less.
    / "My friend said that you always manage it." I had to swallow. Always? / I could say yes. Everybody else in the
    business says yes. / The founder wants the grant or no invoice. I can write the application, but I don't sit on the
    jury. / What happens if the team's still quarrelling afterwards, the boss wanted to know, do I come back for
    nothing? / He said that his last adviser had promised eight per cent a year, so what did I offer? / I'm selling
    their flat. They want it signed that I'll get half a million. / My patient wants to hear it'll never hurt again. /
    "Then what am I paying you for?" he said, when I told him that it isn't in my power alone. / I blurted out a yes.
    Now I can't sleep, since half of it depends on their own people. / They want a penalty clause if the server's down
    even once. / A dad wants his daughter to be at B2 by June, or he isn't paying. / The judge decides, not me. But how
    do you say that to a man who is afraid? / Sitting there with the person who vouched for me next to him, I promised
    the moon. Never again, but what do I say next time? / The garden'll be green, I told her, if it rains. That wasn't
    what she wanted to hear. / can u guarantee i'll have abs by summer, they ask, what do i say lol / Client is
    insisting on assured result, but it is depending on department also / They want Erfolgsgarantie, I can only promise
    my Mühe / no cure no pay demanded / assurance wanted, outcome depends on them / certainty that their house will sell
    by Easter
samples: no portfolio / nothing to show / everything under wraps / can't publish past projects / proof without examples
    / how do they see my quality / work samples are confidential / demonstrate skill / I can't show anything / my work
    is under lock and key / no pictures allowed / how do I convince without examples / show them something / I can't
    show my work / I have no examples to show / I have no references I may show / how do I prove my quality when
    everything is secret / I can't show examples of my work / all my work is under NDA, they want samples / no portfolio
    because of confidentiality / show references when everything is secret / they ask for case studies, I've none I may
    show / ghostwriter can't show texts / how to prove quality without work samples / therapist, they want to see
    results / what do i show if i just started and there's nothing / my best projects are internal and confidential /
    How do I convince somebody when I'm not allowed to show what I've made? / What can I do in place of a portfolio? /
    Should I make up an example or anonymise one? / Is it allowed to show a client's documents with the names blacked
    out? / How can they judge me if I have nothing to lay on the table? / Could I do a little bit of their own job in
    front of them? / What do I bring to a meeting if my work is invisible? / How do I answer "can we see something
    you've done?" when the answer's no? / Do I ask old customers to release me from secrecy for one picture? / Can I
    show how I go about it rather than what came out? / "Let's have a look at your folder then." I've no folder. I
    mediate between brothers. / Everything I've written carries somebody else's name on the cover. / She'd love to see
    some of the crisis plans I wrote. If I showed them I'd be sued. / The hard disk is full of wonderful work, and every
    page has "strictly confidential" across it. / My pictures are of rich people's houses from the inside. They'd never
    want them shown round. / He clicked through my site and asked where the projects were. There's only a picture of a
    bridge. / The translations I'm proudest of are court files. / I'm an IT forensics guy. What am I supposed to show,
    the break-ins? / They asked to sit in on a coaching hour with another client. Of course that's out of the question.
    / I did a fantastic thing for a bank. That's all I can say about it: a fantastic thing, for a bank. / As a young
    interior designer I've done my own flat and my mum's. They want to see ten. / The committee wants three specimens by
    Monday. My contracts forbid me to even mention the customers. / What I do vanishes: a good speech is spoken and
    gone. / "Send me some before and after." I'm a family solicitor. / I tune voices. There's nothing to look at. / My
    last five years were for one company, locked behind their firewall. Now I'm free, and naked. / I could take one page
    of theirs and do it while they watch. Would that be giving it away? / The other bidders brought glossy books, I
    brought a pencil. / A parent wants to hear recordings of other pupils. Their mums wouldn't like that. / got nowt to
    show, all nda, client wants to see my stuff / We can't share earlier drawings due to NDA, party is insisting for
    sample of work / I may not show Arbeitsproben, all geheim / proof of skill without showing anyone else's papers /
    demonstrate rather than display, consultant with secret clients / nothing to show for twenty years, literally, as it
    belongs to the clients
references: talk to someone you've worked for / name a few customers / who can vouch for you / proof / call a past
    client / credentials / may I contact your clients / who else have you worked for / can I call one of your customers
    / names of clients / she'd like to hear from others / they want references / they want to speak to other clients /
    the prospect would like to talk to one of my clients / they ask for references / client wants to talk to previous
    customers / who can I give as a reference / can I use the introducer as a reference / prospect wants three names to
    call / may i give out a client's phone number as reference / references before signing / how to ask a client to be a
    reference / he wants to hear from someone I worked for / reference letter or reference call / What do I do when
    somebody wants to speak with people I've worked for? / Do I need to ask my clients before I name them as references?
    / Who's the best person to vouch for me to a prospect? / How many contacts should I give when they ask for
    references? / Can the one who introduced us also be the one they ring? / What if my customer says something lukewarm
    on the phone about me? / Is it normal that they want to check me out with others? / How often can I have the same
    client rung up by prospects? / How do I prepare the person who's going to be called about me? / Do I give numbers or
    let my client ring them? / "Is there anybody we could ask about you?" Yes, but would they like being asked? / The
    school wants to speak to two other heads. One of them and I parted in a huff. / She wants the phone numbers of
    brides from last summer. / He'd been told about me by his own brother, and still he wants to hear it from a
    stranger. / Their form has three boxes: name, firm, telephone. Due on Thursday. / I have had one customer rung up
    four times this year because of me. I don't dare any more. / The landlord-to-be asked for people whose houses I look
    after. I'd have to get permission first, wouldn't I? / I've worked mostly for a single big firm, and its policy says
    that they don't speak about suppliers. / They want to call somebody for whom it went wrong. Interesting idea, but
    whom? / "Give me the name of somebody who isn't your friend," he said. / My patients can't be rung up, obviously. So
    what do I offer the hospital that wants to check on me? / I told her that I'd find someone for her to talk with, and
    now I'm sitting over my list, embarrassed to ask. / Procurement asks for proof from three comparable projects with a
    contact each. / An old client said yes at once, gladly, then told the caller how late I'd been. / The parents would
    like a word with other parents. / Nice talk, but she won't decide before she's spoken to one of mine. / I've got
    good words on my website. That's not enough for him, he wants to ring a living human being. / Would it be odd if I
    told him just to ask Marianne, who'd brought us together, for ten more minutes? / They did a background check on me.
    I'd have liked to line up someone nice. / they want 2 refs, can i put my brother in law lol / Client asking for
    contact details of existing customers for feedback, is it ok to share / They will Referenzen, must I ask my
    customers before, because of Datenschutz / someone to speak up for me before the contract / people who can be phoned
    about my work, whom / vetting call with a former client, how do I set it up
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
    from someone I hardly know / stagger the bill without souring the start
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
    which terms / modest beginning that stands on its own feet
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
    from a one-woman business
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
    dearer
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
    moonlighting request, tax evasion, quick kind refusal / customer proposes to dodge the sales tax, estate clearance
"""
