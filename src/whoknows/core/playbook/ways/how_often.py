"""Asking: how often, and where else: further ways in which users put it."""

TEXT = """
how-often: asked him in January, is April too soon / minimum gap between asks / wear out my welcome / overuse / every
    quarter, yearly / same person again / limit per year / without becoming a pest / when is it too much / bothered her
    once this year already / the same people again and again / when is the next time / once, twice, three times / I've
    asked him before / is it annoying to ask again / how long between asks / not too many times / how often can I ask /
    how often may I ask one client / when can I ask again / can I ask the same person again / I asked my neighbour last
    autumn, may I ask again this spring / it was a while ago since I asked, is it time again / I asked only recently /
    how often can I ask the same person / ask the same client again / twice a year too much? / how many times per client
    / returning to a previous introducer / frequency for one person / when may I ask her again / how long between two
    asks / not wear out my best introducer / repeat asking same contact / is yearly ok / second round with the same
    helper / How much time should pass before I turn to the same customer once more? / She introduced me in spring; is
    autumn too soon for another? / Can I ask each time we meet, or does it get on their nerves? / May I ask again
    although the last request is still open? / What's a healthy rhythm for asking one and the same person? / Do I need a
    new reason or a new type of person for the second ask? / Would you ask a loyal client every quarter? / How do I
    avoid overusing the one who has already brought me two weddings? / If he said yes and did it, how soon can I come
    again? / Is it impolite to go to the well twice? / i ask my clients at every appointment, monthly, is that too much?
    / she has helped once already, how greedy is it to want a second time / same person, second request, other topic, ok
    after 4 months or not / My best source is a notary; can I ring him every few weeks about it? / Klaus opened a door
    for me at Easter. Now it's August and I've got another door in mind. / I don't want her to see my number on the
    display and think: oh no, again. / He did it so gladly the first time that I wonder whether he'd mind a second
    helping. / I've a handful of loyal souls and I ring them in turn, round and round. It's starting to feel like a
    carousel. / Every review meeting has that item now, four times a year. Some of them start smiling before I begin. /
    The goose and the golden eggs, that's what I think of when I look at her number. / I asked in March about landlords,
    now I would have a question about nursery owners. Same lady. / She's still working on the last thing I wanted and
    I've already got the next. / My old teacher helped me to two pupils. Surely that's my ration for life? / Once
    bitten, no, once kind, twice kind? / Between the first favour and the next there should lie, what, a year? / I keep
    wearing out the same three people while the others never hear from me. / They say a cow can be milked daily, a
    friend can't. / Jane's birthday is in June, we speak then, and again before Christmas. Could those be the two? /
    same guy, how many asks pa / ask again after she alr gave me 1? how long wait / The vicar introduced us to one
    parish already. I'd want another parish. Sin? / is there a limit per person so as not to burn the relation / I book
    six dates a year with this agency. At all six of them? / how often can i ask 1 client / asked her in jan can i again
    in june / same person twice a yr ok? / dont want to nag the same ppl / he gave me 2 already, ask for more? / once n
    done or repeat / How many times a year may I go back to one and the same customer? / Is there a decent interval
    between two requests to a person who's already helped? / Should it be a regular part of each of our meetings, or
    once for all? / When does asking a client again turn into pestering? / Can I return to the well if she's given me a
    contact just last month? / What's a good rhythm for repeating the question to regulars? / Do I wear people out by
    bringing it up at every quarterly review? / How long do I let a generous introducer rest? / Leo has brought me four
    people in two years. I feel I've milked him dry, yet he keeps going to parties. / I see my patients weekly. If I
    asked each time they'd cross the street. / We talked about it at Easter and she came up with a really good one. It's
    Whitsun. I've got the next idea already. / My wife counted: three times at Carol's since last summer. "Give the
    woman a breather," she says. / In the CRM there's a field 'asked on'. For Mr Dahl it holds five dates, and I'm the
    one who entered all of them. / She says yes every time, that's the trouble. She never shows if it's too much.
how-many: number of people a week / daily target / pace / weekly routine / quota / how many conversations before I get a
    client / volume / how many should I ask / one a day / is three a week enough / how long until it works / how much
    time does it take / how do I get more introductions from existing clients / how many people should I ask / how do I
    get more introductions / how many a week / how many clients should I ask each month / what is a good number / how
    can I get more people to introduce me / how many people should I ask per week / weekly target for asking / number of
    asks a day / how many requests until something happens / quota for asking / how much asking is enough / one a day or
    ten a day / set a goal for introductions / activity plan for asking / number of people to ask in total this year /
    how many should our sales team ask / daily dose / What's a good number of people to speak to each week about it? /
    How many times do I have to ask till I have a full diary? / Is one question per working day realistic for a
    one-woman practice? / Should everyone on my list be asked within a year? / How many do our five reps need to ask in
    a month? / Can you do too many a week? / If I want ten new clients, how many people do I have to ask? / Do I set
    myself a number or only ask when it fits? / Is three a week lazy? / how many asks per day do top salespeople do / as
    a part time coach how many asks in a week make sense / should I do all my 80 clients in one week and be done with
    it, or spread it out / what pace, slow and steady or a big campaign in january? / pls tell a fixed quantity per week
    for a beginner in insurance, so I can plan / I did forty on Monday and then nothing for six weeks. Something's off
    with my dosage. / Boss wants "ten asks a day" on the whiteboard. Ten! With whom? / It says little and often. How
    little's little? / I made a tally chart next to the fridge. What should I be aiming at? / In the first week I
    managed two. Is it worth counting at all? / I like having a figure to work towards, like steps on a watch. / I see
    four patients an hour. I couldn't ask them all, and wouldn't want to. / My friend does a "marathon day" once a year
    and rings everybody. I'd rather do a stroll. / Could somebody give me a ration? Otherwise I overdo or drop it. /
    There's a hundred and twenty names in my file and fifty weeks in the year. You do the sums. / We've agreed to track
    it, but not how much. / A fella on a podcast swore by five before lunch. / I run out of steam after the second one
    in the week. / What would be an honest workload with two school kids and a full shop? / it's a numbers game they
    say, ok which numbers / weekly kpi for asks? 5? 15? / is 1 per day enough to live from it / One hundred in a month
    would kill me, what's the minimum dose that works? / We're a clinic with six dentists, what would you set for each?
    / how many ppl to ask per week / 5 a week enough? / daily target for asking? / ask everyone at once or few / quota
    for intro asks pls / how many asks to get 1 client / What number of people should I approach in a normal week? / Is
    it better to ask one a day, or all of them in a single push? / How many conversations does it take till one turns
    into an appointment? / Should I set myself a weekly goal for requests, and how high? / Can I get by with two a
    month, as a part-timer? / What's a realistic pace if I've sixty contacts and four hours? / When do I know that I'm
    asking too few? / Do I work through the whole customer base by Christmas, or trickle it over the year? / I've set up
    a bead jar: a bead for every person I ask. This week there's one bead and it's Thursday. / My sales manager put 25
    on the board, per head, per week. I sell grand pianos. / Asked four last Monday, then none for a month. My buddy at
    the chamber says steady beats heroic. / I did twenty-two in one day, in a fury, and spent the rest of the week being
    unable to keep track of who'd said what. / Did the arithmetic for my translation office: I need six new clients a
    year. How many mouths must hear the question for that? / Plumber on my own. I meet about nine customers from Monday
    to Friday. All nine? Every other?
meet-somewhere: bump into him at a trade show, wedding, gym, school gate / at a networking breakfast / chance encounter
    / run into a client in the supermarket / should I ask face to face at an exhibition / during a conference dinner /
    I'll see her at the market, the match, a birthday / at church, on the playground, in the sauna / we're both invited
    / should I ask there / can I ask at an event / I'll meet him at a party / ask at a fair / we will both be at the
    trade fair, should I ask there / I'm having dinner with a client, may I ask / ask at a trade fair / at a party or
    event / networking event, can I ask there / met a client at a wedding / ran into customer at the supermarket /
    asking on the conference floor / bumping into someone by chance / at the chamber's summer reception / BNI breakfast,
    raise hand? / standing with a drink in my hand, do I ask / chance encounter at kids' football / asking in a crowd of
    people / Can I ask a client for introductions when I meet her by chance in town? / How do I do it at a busy trade
    show with people queueing? / Is it bad form to raise this at somebody's birthday? / What do I do at a networking do
    where everybody wants something from everybody? / Should I ask there and then or arrange a time afterwards? / May I
    ask a guest at a wedding where I'm the photographer? / We'll be at the same conference next week as our best client.
    Ask during the coffee break? / How do I behave when my client introduces me loudly to a circle of people? / What's a
    good way to use the garden party of a client without being a pest? / Is the sauna an okay spot to ask lol? / at the
    industry expo i see all my customers on one day, use it for asking or no? / when i meet patients on the street
    should i say something / Met my ex-client at the airport gate, half an hour to kill. Is this an occasion? / At the
    Oktoberfest table with clients, is it good or bad moment for such questions? / I bumped into the Hendersons between
    the frozen peas and the tills. They raved about the conservatory. Next to us somebody was weighing bananas. / Two
    hundred people with name tags and bad wine. My favourite customer among them, surrounded. / He clinked glasses with
    me and shouted something about how good I was. The band was too loud to go on. / It was the interval at the opera
    and she had ten minutes and a queue for the loo. / At the stand she hugged me, the next visitor was already tugging
    at her sleeve. / Saw him at the sauna. We were both wearing towels. / There's the annual dinner of the guild,
    everyone in black tie, everyone in a good mood. / On the touchline, both our lads playing. He starts talking of how
    I rescued his server. / Our street party's on Saturday. Half of those coming have had their boilers fixed by me. /
    In the lift with my biggest fan, eleven floors. / The reception's packed, I've a canapé in one hand and her card in
    the other. / I go to these meetups, shake thirty hands, and come home with sore feet. / At the funeral of a mutual
    acquaintance of all places he praised me. / She pulled me into a group: "this is the man!" and I just grinned at
    them. / on holiday in mallorca who sits at the pool? my client. ask or leave him be / conference app lets u message
    everyone, shall i ask there / met @ gym, talked, should i have popped the q in the changing room / what about asking
    at the open day of the school where forty parents are milling round / at the fair booth, 3 mins per person, how to
    get to the question / at a networking event do i ask strangers / party on sat lots of good ppl how ask / trade fair
    tmrw how get intros there / wedding guest, talk biz? / conference, want host to intro me / bbq w neighbors ask or
    leave it / How do I ask for an introduction at a reception, glass in hand? / Is a birthday party a suitable place
    for it? / Can I get my client to present me to people while we're both at the congress? / What do I say at a
    breakfast club to somebody I met four minutes ago? / Should I ask the organiser beforehand whom she can bring me
    together with? / How do I do it at a stand in hall 7, with everyone rushing by? / When I spot the right person
    across the room beside someone I know, what then? / Do I follow up the next day, or do it on the spot between the
    canapés? / Vernissage on Thursday. Two of my collectors will be there, and they know everyone with walls. / Came
    home from the fair in Frankfurt with 71 cards. Talked to all, asked none of them anything. / At the hunt ball my
    client stood with the very landowner I'd love to meet. I went to get a drink. Then another. / The Chamber does a
    speed thing: three minutes, bell, next. By the time I've said 'chartered surveyor' it rings. / Village fête, I had
    the cake stall. The school's governor bought lemon drizzle, next to her the lady from the surgery. / "Mingle!" said
    my boss, and left me by a fern at a conference of eight hundred cardiologists.
community: everyone in my town knows each other / parents, congregation, sports club, choir / small world, rumours
    spread / tight-knit neighbourhood / a village where word gets round / same circle of mothers / our parish is small /
    people gossip / everyone is related / the village / on the allotment / in our school everybody will know / what will
    they say about me / everyone knows everyone here / small town / in my village / in my village everybody knows what
    everybody does / everybody knows everybody here / village, word gets round / small town, asking is delicate / island
    with 900 people / tight-knit community / expat community, all know each other / parish, gossip if I ask / small
    industry where all talk / religious community / if I ask one, all know it by evening / one kindergarten, forty mums,
    one chat / asking in a closed circle / How do I ask in a place where the news travels faster than the bus? / Will I
    get a bad name in the village if I go asking? / Should I ask one by one or is it unavoidable that they compare
    notes? / In our diaspora everyone's cousin with everyone. How do I proceed? / What if someone I asked tells the
    whole choir about it? / Does it hurt if two neighbours find out that I asked both of them? / How does the only vet
    in the valley ask without pressing people? / In a small scene such as harpsichord makers, can one ask at all? / I'm
    the newcomer in a farming village. How do I get passed along? / Is it smart to ask the vicar first, since he knows
    the lot? / our mosque community is very close, how to ask with dignity, people will talk / how not to become "the
    one who asks everyone" in a town of 3000 / They all meet in the same bakery. How can I ask someone without the rest
    knowing? / we are an army base, all families know each other, I do kids photos. how do i ask / Tell Brenda something
    at nine and by noon the harbour has heard it. / I teach half of the valley's kids to ski. Their parents all sit in
    the same inn. / I asked the butcher's wife, discreetly, and on Sunday after mass three people winked at me. / There
    are two surnames in this place and four hundred inhabitants. / If I get one refusal, the next one I ask will know
    about it already. / We're about sixty sign language interpreters in the country. You can't ask one without the
    others hearing. / On the playground bench they sit in a row, knitting. Speak to one and eight needles stop. / Among
    us Greeks in Stuttgart you're either everyone's electrician or nobody's. / My reputation's all I've got on this
    island and the ferry only goes twice a week. / She said no and I was a bit short with her, and now the whole parish
    seems to know. / In our branch there are forty firms and one trade journal. Everybody's slept with everybody, pardon
    me. / I'm scared they'd sit at the regulars' table: "Has he asked you too?" / On the allotments, you know, no secret
    lasts longer than a lettuce. / A kibbutz: three hundred people, one dining hall, and me with my yoga mats. / The
    retirement complex has 80 flats and a very efficient grapevine. / small pond, big mouths. how ask? / everyone's
    related here m8, one wrong move and im done / Is it good or bad for me that all of my customers know each other? /
    our whole trade meets twice a year and gossips, so i dont dare / small village evryone knows evryone / island 900
    ppl, word spreads fast / expat comunity tiny how ask / same church all of us ask there? / small town if i ask 1 all
    know / parish gossip, scared theyll say im desperate / How do I ask in a place where by evening the whole valley has
    heard of it? / Is it different in a tiny town, since the butcher knows my business already? / Should I be careful
    within a congregation where we're all acquainted? / What does one do on an island with nine hundred souls? / Can I
    ask for introductions when all possible clients have known me from childhood? / Why introduce me, if everybody has
    met me at the bus stop? / How do I avoid becoming the talk of the diaspora? / Do the usual methods work in a closed
    community like ours? / I'm the vet in a fjord with three hundred people. I asked Solveig on Monday. By Wednesday the
    shop knew, and the shop is Solveig's sister. / We're about sixty Armenian families in Lyon, one church, one hall.
    You can't ask one without asking the lot. / The kibbutz. Need I say more? I offered a massage course at breakfast
    and by lunch the opinions were in. / Moved to Gozo as an accountant. They're all cousins. My landlord said "no need
    to ask, they already know what you had for dinner". / In our barracks town every wife's on the same Facebook group.
    I sell insurance and must weigh every word. / I said to the baker I'd be glad to see some more pupils. On Sunday
    three people outside church said "we hear you're struggling".
social-post: announce it to all my followers / status update / broadcast / write a post that I want introductions /
    newsletter to my whole list / one message to everybody at once / group mail / is it more efficient to ask all of
    them publicly / can I just post it / put it on my website or in my status / my followers / tell everyone in one go /
    send a circular / instead of talking to each / should I post on social media / should I ask on LinkedIn / can I ask
    everyone at once / wouldn't it be easier to write one post / can I ask all my contacts in a newsletter / what about
    a LinkedIn post saying I'm looking for introductions / is a public post a good idea / post on linkedin instead of
    asking / facebook post looking for clients / instagram story asking for recommendations / tag a friend post /
    newsletter asking everyone / banner or noticeboard in the studio / mass mail to all my contacts / shoutout on social
    / is a post the same as asking / broadcast in my status / announcement to a roomful of people / Does a LinkedIn post
    with my request bring anything? / Can I spare myself the asking by writing one big post? / Why does nobody react
    when I ask on Facebook for introductions? / Should I send a circular to my 800 newsletter readers? / Is it OK to put
    the question into my whatsapp status? / Would a poster in the waiting room work, "we're taking new patients, tell
    your friends"? / Can a sign at the till replace talking to people? / What's the use of a mail to all customers with
    "pass us on"? / Does an appeal to all the participants after a workshop bring anything? / How do I word a post so
    that someone does introduce me? / is it better to dm people one by one or one post for all / I'm on Insta with 4k
    followers, surely asking there is faster than one by one? / we got 60 likes on our call for introductions and 0
    introductions, why / shall I print it in the parish newsletter, that I take on new pupils / I wrote it beautifully,
    with a picture of me in the workshop. Ninety-one hearts. That's where it ended. / "Please share!" I begged. My aunt
    shared it. / I stood up at the end of class and asked all of them together. They looked at their mats. / The mail
    went out to everybody in bcc on Thursday. By Monday: two out-of-office replies. / I thought: why be embarrassed
    thirty times when I can be embarrassed once? / It had reach, says the statistic. It didn't reach anyone, say I. / A
    banner across the van: "Recommend us!" People overtake. / My social media girl wants a campaign with hashtag. I've
    got a feeling that nobody will feel meant. / Comment "so deserved!" from an old school friend. That was the best
    one. / Nobody put up a hand when I put it to the room. / I've been tagging people under my own picture. It got
    weird. / One story, 24 hours, three flames from my cousin. / On the back of each receipt it says "tell your
    friends", for nine years now. / Our agency schedules such calls for help each quarter, a carousel with a nice CTA. /
    Why aren't they reacting, when to my face they're all so enthusiastic? / tweet it or ask irl? / can i just send 1
    msg to all my contacts, broadcast list, saves time / posting vs asking, whats the verdict / I run a forum with 2000
    members, one pinned thread with my wish should be sufficient, no? / can i just post on linkedin instead / fb post
    asking for clients ok? / insta story "looking for clients" work? / one post to 2k followers easier than asking /
    posted, got likes no leads / tweet it or ask 1by1 / Isn't it enough to put my request online for all my followers? /
    Should I write a public update that I've places free, in place of asking people singly? / Does a call on LinkedIn
    bring as much as a personal request? / How do I word a Facebook post with which I look for introductions? / Can a
    story on Instagram take the place of eighty conversations? / Why do I get hearts under my post and not one name? /
    Is a newsletter to all clients the same as asking each? / What's lost if I broadcast it rather than say it to
    somebody's face? / Posted on Sunday: 'Looking for brides for 2027!' 140 likes, most from other photographers. / My
    reach is nine thousand. I wrote who I'd like to meet. A bot congratulated me. / I asked my network publicly for
    contacts to school boards. "Commenting for reach!" wrote six people. / Our intern made a carousel with five slides
    about whom we want to be introduced to. It did well in Brazil. We're in Linz. / I'd rather press one button than
    make thirty calls, I told my mentor. He sighed. / Put it on Nextdoor between a lost tortoise and a row about bins.
staff: my secretary, apprentice, receptionist, sales rep asks for me / can I hand this off / employees in contact with
    customers / get my team to do it / outsource asking / my wife at the desk, my trainee, my crew / should employees be
    asking / let the front desk do it / train the team to ask / can my staff ask / can my assistant ask / should my
    employees ask / may I let my receptionist ask / can a colleague ask in my place / can my staff ask for me / let
    employees ask clients for introductions / receptionist asking patients / my assistant could do the asking / delegate
    asking to the team / hygienist asks instead of the dentist / fitters on site, should they ask / train my team to ask
    / can the sales rep ask or must I / virtual assistant writes the requests / apprentice hears compliments / May my
    receptionist ask the patients whether they know someone? / Who should ask, the boss or the one who does the work on
    site? / How do I get my technicians to bring introductions back? / Is it possible to hand this over to the front
    desk? / What should my people do when a customer praises them? / Could my wife, who does the office, ask for me? /
    Do I pay staff a bonus for asking? / My nurses hear all the thanks, not I. How can we use it? / Should the stylist
    at the chair ask or the salon owner? / Can I have a call centre do it? / my employees dont want to ask, they say its
    not their job. what now / as chief of a small cleaning company, must I personally do it or can the cleaner / Our
    account managers have the relation, I only sign. So who puts the question? / I would like that my secretary does
    these enquiries by telephone, is it advisable? / The customers love Ali. They don't know me. Ali lays the floor and
    then they give him cake. / At the front desk they cry and laugh and thank, and by the time they reach my consulting
    room it's forgotten. / I wrote a script for the girls on reception. They read it out like a parking ticket. / I've
    no time, so I thought the trainee could ring through the list. / My foreman said: "I'll do drains, I'll do roofs, I
    won't do that." / She does everything for me: calendar, tax, flowers. Why not this too? / The hygienist spends an
    hour with every one of them, I pop in for three minutes. / My lads on the scaffold hear the nicest things from the
    balconies. It all evaporates. / I asked our instructors to note it down when a pupil is beaming. They asked if
    they'd get overtime. / Somebody from the team did it on her own initiative and I was a bit embarrassed in front of
    the client. / Can it come out of another mouth than mine? / I pay a VA by the hour in Manila. She's kind, efficient,
    never met a client of mine. / Our night porter gets more praise than the manager. Should he say something? / My
    junior lawyers are closer to the clients than I am. But is it fitting if they ask? / It'd be so much easier for me
    if somebody else did the talking. / boss here. can i make the guys ask? they're shy af / delegating the ask to my
    PA, thoughts / what do I tell my crew to listen for while they're in people's homes? / The clients answer to me or
    my team? who's better placed to do it / can my receptionist do the askin / shd i let my techs ask customers 4 names
    / team asking on my behalf ok?? / want my hygenist to ask patients not me / apprentice asks instead of me y/n / can
    my VA send the request for me / Is it all right if the girl at our front desk raises it with patients while they
    pay? / How do I train my four fitters to bring up introductions at the end of a job without sounding like parrots? /
    Should the request come from the owner, or may the account managers make it on the firm's behalf? / What do I give
    my employees to say when a customer is thrilled and I'm not on site? / When my paralegal has the better rapport,
    could she be the one who raises introductions? / Do I pay my stylists something if they bring the salon a name they
    got from their own chair? / Is my foreman the right mouth for this, or does it lose weight when it isn't the boss? /
    Would it be rude to have my assistant write to clients requesting introductions under my signature? / Told the
    Monday meeting that everybody should ask. Six plumbers looked at their boots. Nobody has done it since. / My
    bookkeeper Denise chats with every client for an hour each month. I see them once a year at best. She offered to do
    it for me. / Our junior vet asked Mrs Haldane for names, and Mrs Haldane rang me to say she'd have preferred to hear
    it from me. / I run three nail bars in Leeds. The girls have the clients, I only have the keys and the lease. I
    wrote them a line to say. / Gave my two trainers a script for the gym floor. One of them reads it out like a hostage
    video. / My secretary of twenty years knows the families better than I do, said she'd gladly put in the request when
    they come to sign.
"""
