"""Selling: naming the price and keeping to it: further ways in which users put it."""

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
    sooner or later / asked for a number before I understand the job / when do i say what it costs / bring up price 1st
    call or later / too early to talk money? / do i wait til they ask the price / price on website or in meeting / money
    talk.. start or end / At what point does the cost belong in the conversation? / Should I mention my rates before
    they enquire? / How early is too early to speak about the budget? / Is it better to wait with the figure until they
    see the value? / Can I hold back the sum when they want it in the first minute? / When somebody doesn't mention
    money, who begins? / Do I put fees in the opening mail or save them for the end? / What's the right moment for the
    number, after the need or ahead of it? / Three long talks with the Moreau family, and nobody's said a word about
    what the tutoring costs. Lesson one is on Monday. / "And what's the damage?" asked the skipper before I'd even seen
    the engine. / I told the dentist my day rate in the second sentence. It was rather quiet after that. / I waited
    until the contract. There she saw the sum for the first time and her pen stopped. / On the call with the nursery
    chain we ran out of time precisely when I'd been about to say it. / Mr Sørensen got the whole tour, the loom, the
    wool, the carpets. He left without a price and I think he was too shy to ask.
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
    at the moment the money comes up, tricks? / i choke on teh number evry time / cant get the amount out my mouth help
    / voice goes squeaky when i tell them what it costs / i mumble my rate n blush / hw 2 state fee w/o going red /
    always say "uhm around maybe like" before the sum lol / Is there a trick for pronouncing a four-figure sum as calmly
    as I'd tell somebody the time? / What should I do with my face and hands after the figure has left my lips? / Should
    I rehearse the amount in front of a mirror, or does that make it sound learned by heart? / Can I just stop talking
    once I've told them the sum, even if the pause is horrible? / How does a bookkeeper who hates talking about money
    tell a stranger "that is 380 a month" in a firm voice? / Why do I always knock something off in mid-sentence before
    the other has even reacted? / Is it ok to write the figure on a piece of paper and push it across, since my throat
    closes up? / What words come right before and right after the sum so that I don't apologise for it? / Yesterday I
    meant to say two thousand four hundred. What I heard myself say was "eighteen hundred, or so, depending". She hadn't
    even opened her mouth. / The farmer asked straight out what I take for shoeing six horses. I looked at my boots,
    laughed like a donkey, and told him we'd sort it out some day. / On the video call I said the monthly rate, and then
    I talked for four more minutes explaining why. He finally interrupted: "It's fine, I said fine." / My voice teacher
    ear notices it on the recording: everything is in my chest until the sentence with the euros, then I'm up in my head
    like a choirboy. / I told the couple my rate for the wedding set and the words "sorry, I know" just followed on
    their own. The groom asked what I was sorry for. / He asked, I turned scarlet, my husband in the next room heard me
    say "um" eleven times. He counted.
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
    we want it, what can be cut / they say im to pricey wat now / "way over budget" reply pls?? / cust says its a lot of
    money / got told "ouch" at my qoute / he says he cant afford me, do i beleive him / sed my price is mad / What do I
    answer when the lady gasps and says she didn't expect such a sum? / How can I find out whether they really lack the
    funds or just don't see what they'd get for it? / Should I drop my figure or drop part of the work if somebody calls
    it steep? / Is it a mistake to justify myself when the other side says it's more than they had in mind? / When a
    managing director says "we don't have that kind of budget", what would be a good next sentence? / Can I ask back
    "compared to what?" or does that come over as cheeky? / What does it tell me if four out of five people tell me it
    is beyond their means? / Do I offer instalments right away when the father says that's a fortune for a tutor? / Told
    the owner of the guest house nine grand for the new boiler. He whistled, shook his head, and said "you're having a
    laugh". / "For that I can fly to Bali," said the woman when I read her the cost of ten yoga therapy hours. / The
    founder's answer to my number: "Love it, but it's honestly way out of what we can spend pre-seed." / I'm a tax
    adviser. He was all smiles, then heard my yearly retainer and muttered "that's more than I pay for my car". / My
    English is not so good and the customer say "it's a bit rich". I thanked him. Then my nephew explained to me what it
    means. / She read my page with the sums, closed the folder slowly and said: we had thought of something around half.
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
    all but they came via my brother / perk instead of rebate for a customer with connections / wants mates rates cos we
    both kno dave / shes a freind of my clients so wants money off / "since we're practicaly family" now wants 20% less
    / same golf club = cheaper?? no thx how say it / he name drops our pal 2 get a deal / does knowing joe mean i gotta
    go lower lol / How do I refuse a reduction to someone whose only argument is that we were both at Ingrid's wedding?
    / Is there a friendly way of telling a person that a shared acquaintance is not a coupon? / Should people who reach
    me through Pavel get better terms than strangers, given that they hint at it? / What can I give instead of cutting
    my rate when they appeal to our common circle? / Can I say no without it getting round our whole village, since all
    of us know one another? / When somebody opens with "Marta said you'd look after me", does it mean I have to charge
    less? / What if I grant it once, will everybody in that rowing club then expect it? / How would you answer: "but
    surely not the full rate, between people who have the same friends"? / He'd barely sat down. "Well, seeing as you
    and Brendan go way back, and me and Brendan go way back, what's the real number?" / The lady whose teeth I'm to
    straighten sings in the choir with my hygienist. She winked and asked what the choir tariff was. / "We're all one
    community here," said the uncle of my customer, "you can't ask from us like from the outside people." / Got a voice
    message from the broker that Luisa brought: she thinks that having Luisa in common ought to be worth ten per cent. /
    At the solicitor's Christmas do I met Anand, through Tim. On Monday he wrote asking for "the Tim tariff". There is
    no such thing. / Our kids are in the same kindergarten group as the kids of the woman who recommended me. She
    brought this up when I gave the sum for the pergola.
friend-paid-less: heard what our friend paid / I've raised my prices since / old price / inconsistent prices / why do I
    pay more than she did / used to charge less / price went up / he paid 60, why do I pay 80 / she knows what our
    friend was charged / I charged him less at the time / they paid less before / our friend got a lower price / the
    new client knows that his friend paid less than I charge today / our friend paid less than I charge now /
    introducer got the old price, new one will find out / prices went up since I worked for her friend / they'll
    compare what they paid, I've raised my rates / she knows her sister paid 300, I now take 450 / price increase and
    introduced clients / but Tom only paid half of that / do i tell them upfront that their friend had a lower rate /
    he expects the price our friend got three years ago / different price for introducer and introduced, explain? / the
    one who sent him is still on my early bird rate / How do I explain that my fee's higher than when I worked for the
    one who sent them? / Should I mention it first or hope that they don't talk about it? / Do I honour the old price
    for friends of old clients? / What do I say when they quote the sum on their friend's invoice? / Is it unfair to
    charge the second sister more than the first? / How do I tell a new client that what she's heard about my prices is
    out of date? / Will my old customer feel bad if his friend pays more than he did? / Can I keep two prices for two
    people who have lunch together? / How do I justify the difference to someone who has seen his colleague's contract?
    / "My brother told me what he gave you." That was when I was just starting out. / They sit in the same office, side
    by side, and one pays me seventy and the other's going to pay a hundred. / She had her friend's bill in her
    handbag. From 2020. / I started out cheap, far too cheap. Now people come because of those days and want those
    days' prices. / He'd done his sums with what his neighbour laid out for the same kind of roof, before timber went
    mad. / The bride's cousin had me for nine hundred. I was a student. What do I tell the bride? / I let her mother
    have the lessons for twenty. That was a mistake then, and now the aunt wants to start. / "Strange," he said,
    "Martin told me something quite different." I know what Martin told him. / Everyone in that choir knows what the
    first one paid. / My client is a chatterbox, so her colleague knows to the cent what I used to take. / I'm just
    waiting for it: they'll meet on Sunday and put the two offers side by side. / The friend got a launch price, there
    were four of those. How do I break it to the fifth? / They've been told a sum by the person who recommended me, and
    my new list's out since January. / For the landlord's flat I'd asked one per cent, years ago. His daughter assumes
    it's still that. / It's the same treatment on the same tooth, only four years on, and the couple keeps accounts
    together. / My rates have doubled as I'm good now. The introducer remembers the me from before. / It'd be
    embarrassing if she learned it from her friend and not from me. / She looked puzzled at the quote and said nothing,
    but I bet she phones him tonight. / I charged a pal's firm peanuts for their intranet. Now the pal has passed me
    on, peanuts included. / Old translation client, eleven cents. New one, sent by him, eighteen. They share an
    accountant. / her m8 got it for 40 quid, now im 65, she's gonna kick off / Earlier reference customer was given old
    rate, new party is asking for same, now rates are revised / the friend has it cheaper gotten, before the increase,
    must I say that / legacy pricing leaks through word of mouth / say it before they ask: higher fee than our common
    friend had / my old price was lower n now her freind knows / he sez his m8 only payd 500. its 800 now / intro'd
    client found out what her pal paid.. awkward / raised rates, new guy quotes old 1 at me / "but you only charged tom
    60" 😬 / they compared notes, mine went up since / How do I explain that my rate has gone up since I worked for the
    woman who recommended me? / Do I owe the newcomer the conditions that his brother got in 2021? / Should I warn the
    one who introduces me that I charge more nowadays, before she tells people the old sum? / What can I say to someone
    who has seen the invoice I once wrote to his neighbour? / Is it fair that the second sister pays a third more for
    the same massage as the first one did? / Can I keep the old rate for Carla and ask the new one from the person
    Carla brings? / How would I put it that my first customers had a beginner's tariff, without making the new one feel
    robbed? / What if the newcomer runs back and tells the introducer she's on an outdated rate, will I have to raise
    hers? / "Jürgen told me it was ninety an hour," he said, when I sent him the sheet with a hundred and thirty.
    Jürgen started with me seven years ago. / I did the logo for Fatou's bakery for 400 as a student. Now Fatou's
    landlord wants one, and he came with 400 in cash in an envelope. / The new mum says, a little pale: "Oh. Sophie
    said twelve a lesson." That was when I taught in my parents' cellar. / The second dairy farmer pulled out the first
    dairy farmer's bill. Same job, four years earlier, steel was half the price then. / My earliest customer praises me
    everywhere and adds proudly what she gave for it. Everyone she sends arrives with that figure in the head. / In the
    chat he pasted a screenshot of what we'd billed his co-founder in our beta. "Same plan please."
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
    before they've even signed / wants 2 cut every item on my list / nitpicks evry single line of the estimate ugh / "do
    we realy need this bit" x 20 / customer bargains over the screws / chips away at each posn, do i stay firm /
    haggling about 15 quid for skirting bd wtf / How do I stop somebody from going through my estimate with a red
    pencil, position by position? / Should I hand out one total in future, so there are no single figures to pick at? /
    When they've got me down on the delivery, the tiles and the disposal, how do I draw a line? / What's a graceful way
    of saying: if this goes, then that goes too? / Is it wise to build in some air, knowing that this purchasing man
    will squeeze each row of the spreadsheet? / Can I tell a bride that the arrangement of flowers isn't a buffet from
    which she takes out the roses? / Do people who wrangle over pennies before we begin go on like that until the end? /
    How many times do I let him come back with "one last thing" about the costs before I get up? / He has my four pages
    lying there, a ruler under each row. "Travel, forty euros. Why forty? Thirty." / We got to an agreement on Monday.
    Tuesday he wanted the scaffolding for nothing, Wednesday the skip, and today it's the primer. / The procurement lady
    in Rotterdam sent my proposal back with 31 comments, each one a smaller number. / "And if I hold the ladder, what
    does that save me?" the old man asked, after the paint and the sandpaper had already been through his hands. / She
    crossed out the second fitting, halved the lace, supplied her own buttons, and then asked for something off the
    rest. / In my country this is sport, I know. But here in Leeds the restaurant man argues with me over each chair,
    two hours, tea, again from the beginning.
"""
