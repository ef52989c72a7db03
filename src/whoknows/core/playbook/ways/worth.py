"""Selling: what introduced clients bring: further ways in which users put it."""

TEXT = """
grow: repeat orders / upsell / keep them coming back / long-term contract / one small job, now what / deepen the
    relationship / retainer / become their regular / bigger projects / from single order to ongoing / from one lesson to
    a regular / how do I get the next order / only ordered once / keep her as a customer / they come once and never
    again / bigger jobs / make them stay / how do I get more work from a client / how do I keep a client / how do I turn
    a small job into a big one / how do I keep a client for years / how do I make a small order into a steady client /
    turn a one-time job into a regular customer / upsell without pushing / get more work from an existing client / first
    small job done, how to get the next / from single project to retainer / small order, big company, how to grow /
    repeat business from a little job / what do I say at the end of a small job / How do I point out other things I've
    noticed without seeming greedy? / What do I ask at the end of a small commission? / When's the right time to talk
    about more work? / How can I make a maintenance contract out of a repair? / Is it pushy to mention the rotten gutter
    while I'm there for the tap? / How does a translator get from one leaflet to all the texts of a firm? / What makes a
    customer come back each month? / Do I offer something bigger straight after the little one's done? / How do I find
    out whether what I saw beside the job worries them? / Should I put the next step in the final invoice? / I did the
    hallway. They were delighted. Behind the hallway there's a house. / While fixing her printer I saw that nobody there
    makes backups. / The order was for one workshop, it went well, hugs, goodbye. I'd have eleven more ideas for them. /
    I wrote the one contract for him. He's got twenty suppliers without any. / They tried me out with a brochure. It's
    printed. The man's pleased. And now I stand there with my hat on. / I came for a tooth, so to speak, and noticed the
    jaw. / She had her portrait taken, for her site. Her whole team has passport photos from the machine. / He pays on
    time, praises, and never orders again. / I've lots of customers who came once. If each of them came twice a year I'd
    be set. / One flat let for the owner. I happened to hear that he's got nine. / We look after their computers on
    call. When it burns, they phone. I'd rather we were there before it burns. / The company's got four hundred people,
    and I coach one of them. / My little job's finished on Friday, and I've seen things in that cellar. / Trainer: she
    booked five sessions for her back, now she's fine. Bye-bye? / I'm the man for little things there. I'd like to be
    the man for the big ones. / The boy passed his exam, thank you, flowers. His sister has the same teacher. / They
    think that I only do taxes. I noticed that they've no emergency plan for the firm at all. / I planned their summer
    party. There's a jubilee coming up, an opening, a hundred birthdays. / How do I go from fling to marriage,
    customer-wise? / The restaurant asked for a menu in English. Everything else on the wall's a disaster too. / did a
    tiny job for em, went mint, how do i get the rest of it / Party has given one small order only, how to convert to
    regular business / aus einem kleinen Auftrag something lasting make / foot in the door, and then the room / land and
    expand for one-man bands / noticed something else on the job, speak up how / small job now, how 2 get more from em /
    1 off order into regular? / they only bought the tiny thing / want retainer after project how / upsell w/o being
    icky / client comes once n never again, fix? / How do I turn somebody who's bought a single workshop into a house I
    visit every month? / What do I suggest at the end of a little commission, so there's a next one? / Should I tell a
    new customer early on what else I could be doing for him? / Is it greedy to propose a yearly contract to a lady who
    had only a tap repaired? / When they've been pleased with one text, how do I get the whole website? / Can a
    photographer stay with a family beyond the wedding, through births and birthdays? / What do I look for in a firm
    that gave me a crumb, to know if there's a loaf? / How would you bring up regular maintenance with people who think
    of you only when it breaks? / Did a logo for the dental practice. They loved it, paid, waved. They've got five
    practices, and their signs are from 1988. / I translated one letter for the shipyard. In reception I saw the shelf
    with the manuals, forty metres, all in bad English. / The lady had me for one funeral song. She organises, it turns
    out, everything at that crematorium. / He booked two hours, for a speech. It went well. There's a speech in his
    calendar every single month, his secretary told me. / We've got one team of eight people on our tool since spring.
    They're happy. The company has nine thousand and doesn't know we exist. / I fixed the hinge on the old count's gate,
    and while I was at it I counted the windows.
worth-introduced: are introduced clients better / more loyal / stay longer / spend more / compared with ads, website,
    cold calls / average value / quality of clients by source / do warm contacts pay more / do they stay longer / is it
    better than ads / are people who come through friends worth more / better customers / introduced versus strangers /
    what is an introduced client worth / is a client from an introduction more valuable than others / what is an
    introduced client worth beside others / are introduced clients better than others / do referrals really close more
    often, statistics / value of an introduced customer vs one from ads / lifetime value of introduced clients / do
    introduced people stay longer / is it true that referred leads buy faster / compare introductions with google ads /
    where do my best customers come from / source of clients, what to count / Is there any proof that people who come
    through a friend are worth more? / How do I work out whether my introduced clients bring more money than the rest? /
    What should I write down to compare them? / Do they haggle less, stay longer, pay better, or does it just seem so? /
    How many do I need before the comparison means something? / Should I believe the figures on the internet about
    referrals? / Are the ones from my website really worse? / How do I compare by turnover, by hours or by nerves? / Can
    I stop paying for ads if introductions are worth more? / Does the number for introduced customers in Growth come
    from my own data? / My marketing lady says four times the closing rate. Where's she got that from? / I have the
    feeling that those who come by way of a friend are nicer. But is a feeling a number? / The big one last year came
    through the paper, not through anyone I know. So much for theory. / Of my thirty patients, twelve were sent by
    somebody. Do those twelve bring in more? I wouldn't know how to tell. / Everyone says that they're gold. Mine
    complain as much as the others. / My boss wants it in euros: a brother of a client against a click. / I read that
    they're loyal for ever. Two of mine left after a month. / We spend nine hundred a month on the portal. I'd like to
    see what a house that comes by word of mouth earns in comparison. / Perhaps I only take better care of them, since I
    know their friend. / I looked at last year's weddings: seven from fairs, five through brides. I couldn't see which
    were better. / A colleague swears they never argue about money. Mine do. / I'd like a column in my list where they
    came from, but what do I do with that? / Does one who was sent by a neighbour in his turn send more, I wonder. / I
    compare three with eighty. My son, who studies maths, laughed. / Is that old wisdom still true, that a customer by
    recommendation counts double? / I've got lawyers' fees from cold enquiries that were enormous, and from a friend's
    friend a parking ticket. / The trainer at the seminar threw around percentages. I asked for the source, he laughed.
    / My adviser wants to know the worth per channel: fair, web, introduced. / Do they cost me more time, with all the
    coffee and the thank-yous? / are mates-of-mates actually better punters or is that a myth / Kindly tell the
    difference in value of reference client and normal client / Ist der empfohlene Kunde really more worth, are there
    numbers / average invoice by origin, small sales team / own figures against folklore about warm business / quality
    of customers by where they came from / is a referred client worth more? / intro vs ad client which pays better /
    whats 1 introduced customer worth in £ / r referrals better than cold leads or not / ltv of intro clients?? / do
    introd ppl stay longer / How do I work out what somebody who came by recommendation brings me over the years? / Are
    customers sent by friends really better than those who found me through an advert? / What figures should I put side
    by side to compare people from Google with people from mouth to mouth? / Should I spend my effort on warm contacts
    or on paid clicks, if I look at the money? / Is it true that those who were introduced bargain less and complain
    less? / How much may winning such a client cost me in time, dinners and cake? / Does one count only his own
    invoices, or also the people he'll bring along in turn? / Which kind of customer remains longer, the one that was
    sent or the one that walked in off the street? / My accountant asked where the profitable ones come from. I said
    "from all over". She lifted one eyebrow. / We paid 340 euros in ads for each new member of the studio. Then I saw
    that Heike had brought eleven, for nothing. / Went through nine years of invoices on a rainy Sunday with two
    highlighters, pink for recommended, yellow for the yellow pages. A lot of pink. / The investor wants customer
    acquisition cost by channel. For introductions our sheet just says "dunno, lunch?". / My colleague swears by his
    radio spot. I swear by old Mrs Ritter. Neither of us has ever done the sum. / I looked it up: the stables I got via
    other stables are with me eleven years on average. The ones from the leaflet, two.
close-rate: percentage that converts / win rate / statistics / keep score / track results / how many of them buy / ratio
    / figures on introductions / funnel / number of deals from introductions / out of ten introductions, how many / what
    share becomes customers / keep count / my hit rate / numbers / how many introductions become clients / what is my
    success rate / what share of introductions turns into business / how many of my introductions become clients /
    conversion rate of introductions / what's a normal closing rate for introduced leads / half of them close, is that
    realistic / how do I calculate my close rate / out of ten introductions how many sign / track intros to sales / what
    percentage should I expect / measure success of introductions / How do I work out how many of those I'm introduced
    to end up buying? / What do I count as an introduction, the name or the meeting? / How many do I need before I can
    speak of a rate? / Do the ones still open count in? / Is one in three good or bad? / Which steps should I note, and
    on which day? / How do I plan my year if I don't know my hit rate? / Can I take the fifty per cent from the book as
    my own? / How do I compare with other coaches' figures? / Where do I see in the tool how many turned into customers?
    / I've had nine people sent to me this year. Three bought, two said no, four are still thinking. What's that in per
    cent? / My boss wants a forecast. I said half. He asked on what grounds. / I keep it all in my head, and in there I
    win almost every time. / The young colleague says he lands every second one. I doubt he writes down the flops. / So
    many names, so many talks, so many orders: I'd like to put it in a row, like a funnel or what you call it. / If I
    want five new couples, how many brides' friends must I get to know? / Is four out of six luck or skill? / Last
    autumn everyone I met through others said yes; this spring not one. / I'd need two new pupils by summer. How many
    mothers would have to mention me? / I only remember those who became customers. The others have sort of evaporated.
    / Some people I was put in touch with never even answered. Do I include them? / My wife asked how often it works. I
    said "often". She raised an eyebrow. / We've a list in Excel: contact, date, outcome. Outcome's mostly empty. / It's
    a guess, I said one to four. I'd like to know it properly. / For the bank I'm to write how much business comes from
    being passed along, and with what probability. / After how many finished cases can I trust the number? / I had two
    and got both, so a hundred per cent, ha. / From the sheet of paper: 14 names, 9 meetings, 5 offers, 2 contracts.
    Tell me what I am to make of that. / What's the batting average of a decent estate agent with warm contacts? / How
    do the steps hang together, and where do I enter them? / wots a decent hit rate from intros, im on like 2 in 7 /
    What should be conversion ratio from references, how to compute / Abschlussquote of my introductions, how I reckon
    it right / ratio of names to signatures / figure of my own instead of a guess, after how many endings / share of
    introduced people who buy, small sales team / whats a normal hit rate on intros / out of 10 intros how many buy / is
    3 of 8 ok? / conversion % for referrals anyone? / how many shud i expect 2 sign / avrg close rate introd leads /
    What share of the people I'm put in touch with ends up hiring me, if it goes normally? / How many names do I need in
    order to come to one order? / Is one out of two realistic, as I read somewhere, or is that boasting? / From how many
    introductions on does a percentage say anything at all? / Should I count those who never answered in the sum, or
    only the ones I've met? / How do I keep a simple tally of introductions, talks and contracts? / What numbers do
    other notaries, coaches or craftsmen have, roughly, when people are sent to them? / Can I plan my year with such a
    quota, and what would the arithmetic look like? / I made a list for the first time: nineteen I was introduced to
    last year, eleven talks, six customers. No idea if I should be proud. / My brother-in-law in insurance says half. My
    boss says a fifth. The man on the podcast said eighty per cent. / Our VP wants a forecast: X intros, Y deals. I
    wrote "some" in the cell and he sent it back. / Got my fourth name this quarter from the choir ladies. If I knew how
    many make a pupil, I could tell when I may stop asking. / Three came from the midwife, two of them stayed. I told a
    colleague and she said "only two?", and another one "two, wow!" / I've put a jar on the shelf: a white bean for each
    person I'm sent, a black one when they book. By Christmas I'd like to know what I'm looking at.
low-close: nobody buys / lots of meetings, few contracts / conversations go nowhere / don't convert / why do I lose them
    / bad at selling / my introductions lead to nothing / success rate is poor / they like me but don't buy / many
    talks, no orders / everyone is nice, no one buys / why do they all drop out / I get introductions and they don't
    turn into business / I never win / my introductions don't become clients / I get many introductions but hardly any
    contracts / I have good meetings but don't win clients / my introductions don't turn into clients / lots of
    introductions, no sales / intros never buy / I get names but no business out of it / why don't they close / everyone
    I'm introduced to says no / what am I doing wrong with introduced people / plenty of meetings, nobody signs /
    introductions fizzle out / What's the reason if ten introductions lead to nothing? / How do I find the place where
    they all stop? / Is it my talk, my price or the people I'm being sent? / Why do they meet me happily and then not
    buy? / Could it be that I described my ideal client too loosely? / What do I check first when nothing comes of any
    of them? / Are my introducers the problem? / Do I need better contacts or better conversations? / Should I stop
    asking since nothing comes of the names anyway? / How can I tell whether it breaks off before or after the meeting?
    / Eight people were sent to me since New Year. Eight nice chats. My account doesn't know about it. / They come,
    they're friendly, they drink my coffee, they go home. All of them. / My neighbours do their best and send me
    everyone with a pulse. / I'm the queen of first talks. The second ones happen elsewhere. / He passes me one contact
    after another, and none of them needs what I do. / Either they don't call back or they call and have no money. / It
    works up to the handshake. And then, every time, as if somebody had switched off the light. / I get introduced more
    than anyone in my network group, and I earn least. / So much goodwill, so many cups of tea, zero mandates. / Five
    couples through last year's brides, five times "we've decided differently". / My rep had twenty warm contacts this
    quarter. Not a single one on the board. / I must be doing something that scares them off. My friends say I'm
    charming. / They think they're getting a free tip from a friend's friend, I think that they're becoming clients. /
    The names are good. It's me, I fear. / Parents come for a taster because another mum raved. After the taster,
    nothing. Four in a row. / The last three dried up at the same point: right after I'd said that I'd get back to them.
    / I don't understand it, cold calls from my site sign more often than those who come with greetings. / The agent
    upstairs gets two contacts a year and sells both houses. I get a dozen and sell none. / I've started to be
    embarrassed towards those who keep sending me people. / Each one has a different excuse, so it can't be a pattern.
    Or can it? / loads of intros, no dosh, whats broken / References are coming but not maturing to business, where is
    the fault / viele Kontakte, null Aufträge, where does it hang / bottleneck between being introduced and being hired
    / dud leads from kind people / leaky pipe: warm names in, nothing out, coach / lots of intros no sales why / intros
    never turn in2 clients / 8 introd 0 bought whats wrong w me / ppl meet me then dont buy / referrals keep fizzling /
    nice chats zero money / What am I doing wrong if plenty of people are put in touch with me and scarcely one stays? /
    Where do I look first: at who's sent to me, at how I'm announced, or at what I do in the talk? / Should I stop
    asking for introductions until I know why they come to nothing? / Is it me, my price, or the kind of folk my friends
    think of? / How do I find the spot at which they drop out one after another? / Can I ask those who didn't buy what
    put them off? / When nine of ten recommended people wander off, is the description that I hand out too vague? / Why
    do cold strangers off the internet sign with me, and warm contacts of friends don't? / Eleven meetings since
    January, all of them through people who adore me. I've got eleven new acquaintances and not one contract. / My
    book-keeper circled the zero. "You've told me you had so many introductions, Yusuf." / The sixth came yesterday. She
    listened, she thanked me, she bought a plant in the shop next door and went. / Everyone I'm sent is charming,
    retired and curious. I sell payroll software. / Our adviser made four intros in a month, great names. Four first
    calls, no second. He's stopped asking how it went. / The midwife sends, the GP sends, the priest sends. They come
    once, take off their coat, and then I don't see them again.
tell-introducer-progress: how much do I reveal / my client's privacy / he wants details about the job / nosy introducer
    / may I report on our work / curious friend / keep him posted without breaking confidence / he asks how his friend
    is doing with me / what can I say about her case / is it okay to report / she wants to know what we do / nosy / what
    can I tell the introducer about the client / my client asks how it is going with the friend he introduced, what may
    I say / what may I tell the introducer about the client / how much do I tell my introducer about his friend's case /
    introducer wants to know how his friend is doing with me / confidentiality towards the person who sent the client /
    can I report back on the work / she asks what her sister told me / client asks details about the person he sent /
    professional secrecy versus introducer's curiosity / he wants to know what his friend is paying me / feedback to
    introducer without breaking confidence / What can I say to the one who sent me a client without giving anything
    away? / Do I need the client's permission before I tell our mutual friend how it's going? / How do I answer a nosy
    introducer in a friendly way? / Is it breaking a secret just to say that we've met? / How do I thank her for the
    contact without talking about the matter? / What do I tell the boss who sent me his employee for coaching? / May a
    therapist tell the sister that the brother has come? / Should I ask my client what I may pass on to the person who
    brought him? / What do I do when the mother pays and wants to hear everything about her grown-up son? / How far does
    "it's going well" already go too far? / "So, what's wrong with him?" she asked, when we met at the market. She'd
    sent him, she thinks she's a right to know. / He rings me every other week: is she leaving her husband or isn't she?
    I'm her lawyer. He's her tennis partner. / My old client wants to hear if his brother's tax thing was as bad as
    they'd feared. / You can tell me, I was the one who got him to come. / The colleague who'd passed the patient to me
    asked about the X-rays, in the lift. / She'd love to hear that her friend's better. The friend hasn't told me who
    may know. / They share everything, she says, those two. Still I don't know if the other would like it. / He wanted
    to see the pictures of his cousin's wedding before the cousin did. / The uncle who recommended me is curious what
    the house fetched. / I let it slip that they'd been to see me. I only wanted to say thanks for the contact. / As I'm
    coaching the deputy whom the head sent me, the head looks at me as if I were going to say something. / Everyone in
    that family assumes that I report to the one who found me. / The fellow who brought me into the company would like
    to know what I've found on their servers. / "How's my protégé doing?" He means well. The protégé's in deep trouble,
    and that's between us. / She asked straight out about the sum in the will. They're best friends, she said. / It's
    natural that he's interested, he connected us. I'd like to give him something, just not the wrong thing. / I'm a
    translator and the letters are intimate. The lady who got me the job wants to hear what's in them. / What do I say
    at the barbecue when he asks how far I've got with his neighbour's debt? / I met the go-between on the train, and
    she pumped me for an hour about her colleague's divorce. / nosy mate who sent me the job wants all the goss on the
    client / Reference person is asking the status of his friend's matter, up to what extent can be disclosed /
    Schweigepflicht, the one who sent her asks how it goes, what may I tell / discretion with the source of a client /
    keep mum about the matter and still be nice to the middleman / what's allowed: that we met, that it ended well, and
    beyond that? / can i tell my friend how its going w her cousin / introducer keeps askin about the client / how much
    do i share w/ person who sent them / is it ok 2 gossip lol, she sent him / he wants updates on the guy he sent me /
    privacy vs thanks?? / What am I allowed to let slip to the man who sent me his sister, now that she's my client? /
    How do I answer a curious introducer without betraying what I hear in my practice? / Should I agree with the new
    client which things I may pass on to the friend who brought us together? / Is a simple "yes, we're working together"
    already too much to say? / When the one who recommended me asks for details of the divorce, how do I get out of it
    gracefully? / Can I report a success to the introducer, or does it belong to the client alone? / What do you tell a
    boss who sent you his employee and would like to know how she's coming on? / Do introducers have a right to news
    about the people they've put in my hands? / "So, is he drinking less?" asked his sister at the market, loudly. She'd
    found him for me. I looked at the radishes. / My client wanted to know what his neighbour is paying in tax now. He'd
    introduced him, so he thought he might ask. / The mother of one pupil asked how the other's son was getting on. "I
    sent you Oskar, after all." Oskar's getting on badly. / Over lunch our investor says, "How's usage at my friend's
    company, are they really live?" We've an NDA with that friend. / The vet who'd sent me the stable wants to hear what
    state the hooves were in. The owner asked me to keep that to myself. / She beams at me every time: "Tell me
    everything! I feel like a godmother." I'm their marriage counsellor.
"""
