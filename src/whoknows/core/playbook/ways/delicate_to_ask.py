"""Asking: those one is afraid to ask: further ways in which users put it."""

TEXT = """
lost-prospect: somebody who never became a client but was nice / they went with another firm yet we got along / asking a
    person who rejected my offer for names / unsuccessful pitch, still friendly / she picked someone else but said I was
    great / we lost the tender though they liked us / turned down my quote, could still help / can I ask someone who
    didn't buy / may I ask a prospect who said no / we didn't get the job but they liked us, can I ask them for an
    introduction / asking someone who didn't buy / they said no to my offer, may I ask for an intro / lost the deal but
    good talk / prospect turned me down, can they introduce me / didn't become a client / ask after rejection of a quote
    / non-buyers as introducers / we weren't chosen, still ask? / pitch lost, contact warm / interested party who bought
    elsewhere / turned-down proposal and introduction / ask a no for a name / Can somebody who decided against me still
    introduce me to others? / What do I say to a lady who found the talk helpful but didn't book? / Is it impudent to
    ask for contacts after they've gone with another firm? / When someone can't afford me but liked me, may I ask whom
    else they know? / Do I ask at the end of a lost pitch or some months later? / What could make a non-buyer willing to
    pass me on? / Is it a decent move to ask the runner-up's question: if not you, then who? / We did not win the
    tender, but the jury praised us. Is there something to gain? / They cancelled after the trial lesson, nice family.
    Could they know others? / how to turn a declined offer into a new contact / if someone says no to my coaching can I
    ask who it might suit instead / Would you go back to people who took the free first consultation and nothing more? /
    they did not order with me but they were very friendly, may one ask them? / an estate agent lost the listing, seller
    was nice, ask or not? / She told me the hour alone had been worth its weight in gold. Then she stayed with her
    brother-in-law's firm. / He went for the cheaper roof, and yet he walked me to the car and said I was the only one
    who'd explained it properly. / No contract. But a very long handshake. / They'd decided to do nothing at all. Still,
    the talk over the kitchen table had cleared a few things for them, she said. / The committee went with the agency
    from Berlin. The secretary wrote me afterwards that mine was her favourite. / We got on like a house on fire and
    there was no budget. / I came in second. Out of fourteen. The lady on the phone sounded sadder than me. / Third time
    this year that someone tells me they learnt such a lot in the meeting and then walks. / He stays with his old
    accountant, out of habit. Yet he wrote down two things I said. / My offer was declined in one line. Underneath:
    "really enjoyed meeting you." / The couple took another photographer because of the date, but she still likes all my
    pictures on insta. / Didn't get the mandate. Did get an apple pie. / They'd have loved to. The bank wouldn't let
    them. / I've forty of those in a folder called "dead". Some of them weren't unfriendly at all. / Should the ones who
    walked away be struck off for good? / they chose another trainer but keep quoting my free workshop lol / not a
    customer and wont be one, still a fan. does that count for something? / we demoed, they passed, the CTO said awesome
    tool just not for us. who else then?? / I sent an estimate, they chose not to, but she was touched that I came out
    on a Sunday. / didnt buy but nice, ask him for names? / they said no to my offer can i still ask 4 intro / lost the
    pitch ask them anyway / went w someone else but liked me. intro? / not a fit but maybe knows others / turned me down
    for $ reasons, ask? / Can I ask a person who declined my proposal whom else he knows? / Is it cheeky to want names
    from someone who chose another supplier? / How do I turn a lost deal into an introduction? / What do I say to a lead
    who was keen but couldn't afford it? / Should I put the question right after their refusal, or let a month pass? /
    Would a prospect who passed on my offer still say a good word for me? / Does somebody who's never signed have any
    reason to recommend me? / When the pitch is over and the prize is gone, what may one still ask for? / We came second
    for the museum. The lady wrote that ours was the most thoughtful and that it hurt her to say no. / He told me
    straight: "Great stuff, wrong year, no budget." Nice fellow, knows all the vineyards on that slope. / A couple
    visited the flat twice, adored me, and bought from somebody else. They sent me a postcard from the new place. /
    Pitched our payroll tool to a school. Head loved it, the council blocked it. She's in a ring of twenty heads. / I
    quoted for his barn. He went with his nephew. Shook my hand and said "no hard feelings, eh?" / They tested us for
    thirty days and quit. In the exit form: 'Super product, just too big for us. 9 out of 10.'
big-client: my best account might get mad / he pays most of my bills, too risky / afraid of losing the customer / will
    he fire me for asking / scared to put the relationship in danger / clients will be offended or upset / jeopardise a
    good relationship / they could resent me / hospital, retailer or concern that is 70% of my turnover / don't dare to
    open my mouth / they could drop me / if he takes it badly I'm finished / too dependent on him to ask / I fear he
    will think badly of me / what if they take offence / upset / put off / I'm afraid of losing my client if I ask /
    what if the client gets angry / I'm afraid to ask / will I lose clients by asking / I don't want to upset my client
    / my main customer might be annoyed if I bring this up / I'm nervous about asking my most important client / could
    asking harm our relationship / what if it scares them off / could asking cost me my most important customer / is it
    dangerous to ask a big client / afraid to annoy my biggest client / risk losing main customer by asking / 70% of
    revenue from one client / key account, too dangerous to ask / what if he gets angry and leaves / fear that asking
    drives clients away / my best customer might be irritated / can't afford to lose this one / dependency on one
    account / don't wanna spoil it with our cash cow / is it risky to ask clients / do clients leave because of being
    asked / How likely is it that a client walks off because I asked for an introduction? / What if my most valuable
    account takes it the wrong way? / Should I leave out my bread-and-butter client and only ask the others? / How many
    clients do people lose by asking? / Could the question damage a relationship I've nursed for eight years? / Does he
    think I'm in trouble when I ask, and then cut the contract? / Would you put your largest contract at stake for a
    maybe? / They make up two thirds of our turnover. Is it stupid to ask there? / How do I lose the fear that the big
    one is put off? / most of my turnover hangs on one touchy gentleman at a hotel group, do i keep quiet there? / what
    if the chain store thinks we are begging and squeezes our prices / As an agency with one whale and ten minnows, whom
    may we ask without danger? / If my major customer is cross with me because of this, I must dismiss two people. Worth
    it? / is there a safe manner to test the water before i ask the account that feeds us / One wrong word to him and I
    can give the van back. / My partner says: don't touch it. If they go, we go. / I've got the sentence ready for
    anyone in the world except for the brewery. The brewery pays the mortgage. / He's a hothead. He once threw out a
    supplier because of the wrong coffee. / I write a nice warm mail to them each month and each month I delete the last
    paragraph. / We're eleven people living off one contract. My stomach turns at the thought of rocking the boat. /
    What if she rolls her eyes and rings the other agency? / My biggest sulks. When a supplier wants anything he goes
    cold for weeks. / Never poke the bear, my boss used to say, and this bear signs 80% of my invoices. / I'd ask Frau
    Lindner any time. But Herr Kuhn is the one on whom all depends, and with him my throat tightens. / If I step on
    their toes the whole year is gone. / They'd renewed last week. Now is not the time to be a nuisance, or is it? /
    I've got nightmares in which I ask and he says "I think we'd better look for somebody else". / I could manage
    without any of the small ones. Not without the factory. / Please tell me it doesn't scare customers off. I've a
    family to feed. / lost one account in 2019 for a diff reason and since then im paranoid w the big fish / my main
    account = my salary. ask = gamble? / The freight company's order keeps all three of us translators fed, so nobody
    dares breathe. / won't he be offended?? he spends 200k a year with us / 60% of income is 1 client scared to ask /
    dont want to upset my main acct / what if i ask n they leave / biggest client, terrified lol / cant risk loosing
    them by asking / they pay my rent, ask or leave it / How do I ask the account I live on without putting it at risk?
    / Is it wise to keep the largest customer out of this? / What's the danger if I ask the firm that makes up most of
    my turnover? / Could they think I'm short of work, or want to turn away from them? / Should I test it on small fry
    before I go near my main source of income? / Do people ever lose an important account because they asked? / How can
    I be sure that the one who feeds us won't take it badly? / Would a request like this make my most valuable buyer
    wonder if I've capacity left for him? / Four fifths of what we earn comes from one furniture chain. My partner said,
    "You ask them over my dead body." / I clean for one hotel, all 120 rooms. If Mr Bauer wakes up grumpy I'm on the
    dole. / Our studio does nine campaigns a year for the same insurer. I had the question on my tongue and bit it. / I
    looked at the pie chart for my tax adviser. It's not a pie, it's one slice with crumbs. / The brewery is two thirds
    of my haulage. The manager there has friends in every brewery. I say good morning and load. / She texts me at
    midnight and I answer at midnight, because that's my mortgage texting.
how-many-each: how many names per client is realistic / one client gave me four people, does it dry up / three
    introductions from the same person, can I ask again / how many prospects does a normal client know / is two per
    client a lot / does she have more names in her / the same five people always introduce me, will they run dry / how
    many can I expect from him / how many people can one client name / how many introductions per client / realistic
    number of names per person / does a client know more than three / how much can be expected from each / average
    introductions per customer / is one source ever exhausted / how many names fit in one head / when have I squeezed a
    client dry / 2 per client per year realistic? / upper limit of names for one contact / fifteen from one person,
    possible? / What number of people does a normal customer know who suit me? / Is it greedy to hope for five from one
    client? / When has one person given me all they've got? / Should I plan with two names each or ten? / My client
    knows the whole town, can he bring me twenty? / If somebody has already introduced me to four, should I turn to
    somebody else? / How many suitable folk does a patient have in her circle, roughly? / How do I calculate for next
    year: clients times what? / Do I expect the same yield from everyone, or are there people with many more? / Can a
    bride deliver more than one or two other brides? / does each customer really know only less than four ideal
    prospects as that sales guy says / wieviele, how many per head, is there an experience value? / I trained one HR
    manager, how many other HR managers will she know well enough? / As a financial adviser we were told to get ten
    names per meeting. Is that still a thing? / She's brought me four already. I feel I've been through her whole phone
    book. / My boss has put it in the spreadsheet: 50 customers, 6 each, that makes 300. I laughed. / He named two, then
    paused, then a third, then he looked at the ceiling. Was that the bottom of the barrel? / In the old seminar they
    handed us a sheet with twenty empty lines. / One gave me eight in a row, and all the others one or none. / I've been
    going back to the same lovely lady for years. Is the well dry? / I had thought that a man with nine hundred
    connections would know nine hundred. / Mr Bose is my only source, he has sent me five persons already, can he know
    more or is finished? / Nobody has a dozen neighbours who want a winter garden, do they? / When the third one comes,
    shall I be content and go elsewhere? / I need to tell the bank a figure. Thirty pupils times parents times what? /
    We're dividing up targets. Sales lead says each customer is good for five. Sounds like fantasy to me. / Could it be
    that everyone has just one or two people who really fit and that's simply it? / Two came from Anna, none from Bert,
    seven from Carla. What's normal? / I want to make a forecast for the practice. What do I put per patient? / what's a
    healthy expectation w one person - 1, 3, 10?? / at what point do i stop milking the same customer and go to
    untouched ones / He had a hundred cousins, he said, and came up with two. / is 3 per person low? my upline says 20 /
    how many names from 1 client / is 2 ppl per customer normal / he gave me 1 name is that it / whats max per person,
    3? 10? / how many intros can 1 guy do / dried up after 2 names hmm / How many suitable folks does an ordinary
    customer of mine have around him? / Is it realistic to hope for five contacts from a single satisfied lady? / What
    number do I ask somebody for: one, two, a handful? / Should I be content with a couple of people a year from each
    person I've helped? / When has a customer run through everybody he could possibly send me? / Can a shy bookkeeper
    bring me as many as a club chairman would? / Do I expect too much if I think that every happy patient has four
    friends with bad knees? / What's the most you ever got out of one person's circle? / Bettina thought for a long
    time, wrote down two, and said that this was really everyone. She's lived here for sixty years! / My mate in
    insurance gets ten off each client, he boasts. I got one off mine and she'd to look up the surname. / The vet told
    me she knew "loads". When we went through it at her table, the loads were three, and one was me. / The old professor
    put my name about to a single colleague. For a man with four hundred pupils I'd found that thin. / I'd planned on
    six per customer in our forecast. The first twenty brought us thirty-one all told. Board's on Friday. / Told the
    choir ladies I'd be glad of names. Each gave me precisely one, as if it were a raffle ticket.
"""
