"""Asking: whom to ask, and who else there is to ask: further ways in which users put it."""

TEXT = """
whom-first: huge address book, where to begin / who goes at the top of the list / rank my contacts / pick the first
    person to approach / overwhelmed by so many people in my phone / prioritise whom to speak to / which customer is
    most likely to introduce me / sort my contacts by who to ask / till system full of names, shop with thousands of
    customers / two thousand addresses in my database / whom do I talk to first / should I go by the biggest or the
    nicest / where to start asking / the best one to kick off with / sort them / my first ask ever, with whom / who
    should I ask first / whom should I start with / who should be the first person I speak to / which person first /
    among all my customers which one would you approach / is it better to begin with my best client / which contact is
    the most promising / who is likeliest to say yes / I don't know which customer to speak to first / which of my
    clients first / with which contact do I open / how do I choose whom to ask / who should be first on my list / whom
    do i start with / which client to ask first for introductions / order of asking, best first candidate / got 60
    customers where do i begin / start with biggest or happiest customer / who is the easiest one to begin with /
    choosing among my clients, ranking them / top three people to ask, how chosen / first name on the list?? / which of
    my patients do I speak to first about sending friends / should I start with my most important account or with the
    little old lady who bakes me cake / I have forty past brides in my spreadsheet, which of them gets the first call? /
    Do I go through the alphabet or is there some cleverer order? / How do I choose between a long-standing client and
    one who was thrilled last week? / Is it better to practise on someone unimportant before the heavyweights? / out of
    all my contacts how to decide who gets the question on monday morning / Who would be the safest person to try this
    out on first? / I want to start asking tomorrow, but looking at my contact list I don't know where to put my finger.
    Any criterion? / Should the newest customers come before the oldest ones when I start this? / As a bookkeeper with
    thirty small firms, with which one would you kick off? / Do I begin with the client who pays most, the one who knows
    most people, or the one who likes me best? / sir kindly tell me which customer I should approach at the very first /
    wer zuerst, I mean which of my customers is the right start? / We are four reps with 200 accounts, how do we sort
    who is approached in week one? / Is there a sequence, like warmest first, then lukewarm? / would you go for the well
    connected banker or the grateful grandma first / Sat down with a coffee and the whole customer file open. Scrolled
    up, scrolled down, closed the laptop again. Everybody seemed as good or bad as the next. / I've got the sentence,
    I've got the courage, I've got Monday morning free. Now only the choice is missing. / Printed all 85 names and stuck
    them on the wall. My wife said throw a dart. / The hotel director knows half the town, but the hairdresser cried
    with joy when her kitchen was done. I'd pick him, my gut says her. / I was going to ring the mayor because he knows
    everyone, then I thought maybe that's the wrong end. / My mate reckons go for the richest one straight away. I
    reckon that's daft but can't say why. / Three cards on my desk this month: the Millers, the dentist and that lovely
    widow. And then there is the big factory that never says a word to me. / My list has stars next to some and question
    marks next to others and I keep rearranging it instead of picking up the phone. / Two yoga students sent me flowers
    last week, one CEO has been with me for nine years. Which door do I knock at? / I translate for about twenty
    agencies and a few direct customers. Somebody has to be number one on the list and I go round in circles. / Everyone
    tells me to just start. Start with WHOM, nobody says. / If you could only ring one single person this week, who'd it
    be? / pls help me prioritise, 140 contacts in crm, all tagged "client", no clue who goes first / i allways end up
    picking the most frightening one first and then i dont ring at all / Funny thing, I could name the last people who
    said ta very much, but my eye goes to the big names. / Trainer here: participants of last spring's course or the HR
    lady who booked it, who gets asked earlier? / Is the one who paid me the most also the right one to open with?
former-client: someone I did a job for years back / we never spoke again after the project / customer from 2018 /
    lapsed, inactive, dormant client / drifted apart / write to somebody out of the blue after so long / a client who
    left me last year / rekindle an old relationship / would it be odd to contact an ex-client just to ask a favour / I
    fixed her roof ten years ago / built, painted, treated, taught for them long ago / strange to call after such a long
    time / haven't heard from her since 2015 / has been ages / would he even remember me / customer who moved on / pick
    up the thread again / can I ask an old client / may I contact a former client / someone I used to work for / I lost
    touch with a client / should I get back in touch / can I simply ring a company I worked for five years ago / the job
    was finished long ago, are they still worth asking / we parted well but lost contact / there's a woman I treated
    years ago, may I get back in touch and ask / a customer from earlier, should I write to her / asking old clients /
    client from 5 years ago / haven't spoken in ages, can I still ask / past customer lost touch / reviving dormant
    contacts for introductions / people i worked for back in 2017 / getting back in touch w ex clients / old file,
    finished years ago, worth ringing? / reconnect after long silence then ask / is it weird to phone someone after 6
    years / will they even remember me lol / How do I ring a customer I last saw before the pandemic without it looking
    like I only want something? / Can I ask for introductions from people whose job was done and paid a decade ago? /
    What do I say to somebody whose extension I built in 2015 and never contacted since? / Is it too late to go back to
    those I coached at the start of my career? / Do I mention right away why I'm calling when we've had no contact for
    years? / How long may a client have been gone before it gets embarrassing to call on them? / I did their wedding
    pictures eight years back, now they've three kids. May I just write out of the blue? / She was my very first patient
    as a physio, moved house since then. How do I pick up the thread? / What is a decent way to warm up a relationship
    that has gone cold over the years, before I ask for anything? / should i ask in the first phone call after years or
    first only chat / My old customers have all gone quiet since the projects ended; how do I wake that up? / Would a
    Christmas card be a way back to clients of long ago? / Is it rude to turn up again after such a long time only
    because business is slow? / old customers from the former company phase, contact lies long back, how to begin the
    talk? / Found a folder in the loft with all my jobs from 2012. Half of these folk waved me off like family. Since
    then not a peep from either side. / Walked past the bakery I did the branding for ages ago. Still the same sign,
    still looks good. Didn't dare go in. / I scrolled back to the very beginning of my invoices. Nice people. I never
    rang them once after the last payment and now I feel like a stranger. / Bumped into Mrs Okafor at the garden centre,
    I'd sorted her will when her youngest was still in a pram. He's at uni now. / Dug out a phone number that may not
    even work any more. We had such a good run together, and then, well, life. / It's been so long that I'd have to
    explain who I am before I could say anything else. / The last thing between us is an email from 2018 saying "it was
    great working with you, let's keep in touch". We didn't. / He used to send a card each Christmas, then it stopped,
    and I never wrote either. That was three flats and one divorce ago. / I sold them their first house. By now they
    must have outgrown it. I drove by and their name is still on the bell. / She remembered me straight away at the
    school reunion and told her husband I'd saved her company back then. I hadn't even saved her number. / My accountant
    says the gold is in the archive. All I see in the archive are people who'll think: what does she want after all this
    time? / The project ended, we both meant to stay in contact, and suddenly five summers are over. / i feel ashamed i
    never called them once, and now i call bc i need work / Their kids were in nappies when I fitted that boiler. Surely
    they've forgotten the bloke. / long ago customer, very content in those days, since then radio silence from both of
    us / How do I explain the gap, like "sorry for not being in touch since forever"? / Trained the sales team of that
    brewery ten yrs ago. The boss retired I think. Do ghosts count? / Would you start with how are you and leave the
    question for a second conversation? / old students of my language school from 2014 onwards, hundred of addresses,
    not touched since / we painted their hallway when the queen was still alive, would be odd to phone now wouldn't it
private-clients: consumers, households, homeowners, parents / my customers are ordinary families, not companies / their
    problem is embarrassing or intimate / people come to me with health, money or marriage trouble / discretion towards
    patients / B2C / is it appropriate in healthcare to ask a patient / mothers, pensioners, couples, tenants / I
    massage, teach, treat, groom / can I approach them although it's their private life / just normal people with no
    business contacts / can I ask private individuals / my clients are private persons / may I ask my patients / can I
    ask families / my customers are neighbours and families, is it allowed to ask them / can a physiotherapist ask
    patients / my clients aren't companies / my clients are private individuals not companies / therapist, how do I ask
    patients / debt counsellor asking for introductions, delicate / illness, money trouble, nobody talks about it / B2C
    clients who are ordinary people at home / asking people in a vulnerable situation / my patients don't want to talk
    about their health with friends / divorce mediator - who do you know sounds awful / sensitive topics: weight,
    drinking, money / can a psychologist ask this at all / consumers not businesses, does it work too / How do I ask
    someone for friends with the same problem when the problem is depression? / How can a fertility nurse ask for
    introductions without anybody having to out themselves? / Is there a way to describe whom I help without naming the
    disease? / My customers come because of debts. How should they know who else has some? / What does a speech
    therapist say to parents so that no other child is labelled? / I help families with a parent who has dementia; can I
    ask them who else is in that position? / Do I let the client talk with the person first before I hear any name, when
    it is about private troubles? / As a hearing aid acoustician, how do I ask my old ladies and gents about others who
    don't hear well? / Nobody admits to bed bugs. How does an exterminator get passed on between neighbours? / my people
    are simple families, not business folk, they have no "network". how to ask them? / What kind of question is decent
    towards somebody who came to me because of anxiety? / How do nutrition coaches ask, when it would mean calling the
    friend fat? / Couples counselling: may I ask the couple whether they know others who are stuck? / Are there words
    for a hair replacement studio, our gentlemen are very discreet with each other / asking privately persons and not
    firms, in the health area, how? / She looked at me and said: shall I go to my neighbour and tell her she drinks too
    much? / I sort out people's unopened letters and reminders. They're relieved as anything afterwards, but would you
    tell your bowling mates about that drawer? / He was delighted with his new teeth. I wanted to say something about
    others, but that would have meant: who else has ugly ones. / My folks are pensioners, nurses, a bus driver. None of
    them has a "prospect" to offer, they have sisters and neighbours. / She'd lost twenty kilos with me and was glowing.
    But pointing at someone else's belly, who does that? / Whoever comes to me has just buried somebody. I write the
    funeral speeches. Afterwards I can hardly say who's next. / A mum told me about another mum whose boy also doesn't
    sleep, and then she stopped and went red, as if she had told on her. / I teach grown-ups to read. They've hidden it
    for thirty years. It isn't a topic for the pub. / They sit in my practice with the door closed and two tissues in
    the hand. Outside nobody knows they come. / People whisper when they ring me. It's about incontinence pants, for
    heaven's sake. How would word ever spread? / I'm a sleep coach for burnt-out teachers; the staff room is full of
    them, and none says a word about it to the others. / I wouldn't want my own doctor to ask me who in my family has
    got the same thing. / My client said "I'd rather talk to her myself, it's her business, you know". And she was right
    I think. / is it okay to ask for someone going through a divorce or is that ghoulish / Home carer here. The daughter
    is so thankful, and of course half her choir has an old mum too. But I can't go picking names of frail people, can
    I? / What they buy from me is about their own four walls, their savings, their marriage. Not a thing one hawks
    around at work. / lactation consultant, mums r super happy but its intimate stuff innit / I advise folks over their
    insolvency, they'd never say aloud who else is broke / private customers with private worries, how do i word it with
    tact
regulated: bar association, medical board, law society / advertising restrictions in my profession / solicitors,
    doctors, notaries, tax advisers under professional conduct rules / is it legal for me to ask / am I breaking my code
    of conduct / fee sharing is forbidden in my job / touting ban / my regulator says no inducements / psychotherapist,
    pharmacist, architect with an association / smells of advertising / association is touchy / advertising ban /
    licence at risk / am I in trouble with my chamber / ethics committee of my profession / code of ethics / I am a
    lawyer and may not ask for clients / I'm not allowed to advertise / as a doctor I may not ask / as a tax adviser I
    must not solicit clients / my profession forbids it / may lawyers ask for introductions / rules of my profession /
    are we permitted by our code to ask for introductions / would that count as advertising / what does my chamber say /
    is asking for introductions against the rules for lawyers, doctors, notaries / is asking compatible with our
    professional rules / does my profession allow it / are introductions permitted for tax advisers / lawyer, am I
    allowed to ask / bar association rules on client introductions / medical chamber advertising ban / doctor asking
    patients for referrals legal? / financial adviser compliance, what may I do / tax adviser professional code / is
    asking clients forbidden in my profession / professional conduct rules solicitor / notary may not solicit / ethics
    code psychotherapist referrals / pharmacist law on recommending / compliance dept wont let me / FCA rules introducer
    / Am I breaking my licence if I ask a patient whether they know somebody? / May an attorney ask a satisfied client
    to introduce him, or is that touting? / Where do I find out what my chamber says about asking for introductions? /
    Our board of dentistry is strict about advertising, does a question to a patient count as such? / As a chartered
    accountant under ICAI rules I cannot solicit, so what remains allowed? / Does the ban on paying for patients also
    cover simply asking for them? / What may I say without getting a letter from the professional body? / Could I lose
    my registration as a psychologist if I ask former patients? / I work in a bank, everything has to pass compliance.
    Is a question to a customer already a problem? / are there rules about insurance brokers asking for names, data
    protection and so on / Is it different for regulated professions, like auditors, vets, architects? / Berufsordnung
    says no advertising that is unbecoming, is this question unbecoming? / my solicitor mate says the SRA would have my
    head. is he right / Wanted to put a line in the discharge letter. The practice manager went pale and said the
    chamber would be on us in a week. / A colleague two streets further got a warning from our association because of a
    voucher for new patients. Since then I don't dare say anything at all. / At law school they drummed it into us: no
    ambulance chasing. It still rings in my ears when a client thanks me. / My licence hangs framed behind the desk and
    every time I open my mouth I see it falling off the wall. / I'm a notary. Impartial, dignified, and by statute not
    allowed to go fishing. So do I simply wait? / The ethics course had one slide about gaining patients, and it was
    red. / In my country the vets' board fines you for less. Nobody could tell me where exactly the line runs. / We've
    got a twenty-page conduct booklet. I read it twice. Nothing on asking, a lot on paying. / The regulator audits us
    each spring; I'd have to explain any note in the file that says "asked for intro". / Compliance said put it in
    writing, legal said don't put it in writing. So I ask nobody. / I'm an independent mortgage adviser, authorised and
    all that. Is there a paragraph which stops me from speaking to happy borrowers? / My old professor would say a
    surgeon does not ask. The statute says something softer, I believe. / is there any danger legally, like fine or
    complaint, when a physiotherapist asks / i do not want trouble with the authorities because of one sentence / Can
    somebody tell me whether the professional secrecy act touches this, I'm an auditor / The old rulebook of our guild
    knows words like "unsolicited approach" and "dignity of the profession". Does my little question fall under that? /
    Clinic manager: which of the rules must I look up before my doctors ask anything? / whats legal for a midwife. our
    code of conduct is super vague / Law firm, five partners, three opinions about what is permitted. Who's right?
one-off-clients: customers who will never come back / one-time purchase such as a funeral, a roof, a kitchen, a move /
    they only need it once / no recurring need, so do they know others / single project and then goodbye / why would
    somebody who bought once know others who need it / they had their wedding, their loft, their divorce, that was it /
    nobody needs two / they're done with me / once in a lifetime / they only buy once / my clients don't come back /
    one-time clients / after the sale I never see them again / do people who built a house know others who build /
    brides don't come back / single purchase customers / they need me once and never again / funeral director, how ask
    for introductions / locksmith, one time jobs / nobody gets married twice (well) / house sale only every 20 years /
    wedding planner no repeat business / emergency plumber one visit and gone / once in a lifetime service / how to get
    intros when there's no follow up job / estate agent: buyers vanish after completion / after the job they've no
    reason to ever see me again / Does asking make sense when every customer only comes a single time? / How do I ask
    somebody whose need is over, like a family that has moved house with us? / What should a driving instructor ask
    pupils who've just passed the test? / I do estate clearances after a death; there is no second time. Whom could
    these people know? / Who comes after a bride? I mean, whom does she know who is about to need me? / When is the
    right point for a removal company, before the van is gone or weeks later? / Is there any use in staying in contact
    with people who've bought their one kitchen? / My work is a one-time thing, roof on, bye. How do I still get
    introduced? / for a midwife every mother is done after 8 weeks, so how can that be a source / visa lawyer here, when
    they have got the passport they don't need me any more, what to do? / What about professions where client and need
    disappear on the same day? / Can I ask a couple right after the big day, or is it over by then? / tattoo removal,
    once gone its gone. any way to build on that / customer only one time in the life, is introduction even possible
    then? / They handed me the keys, we shook hands, and I know I'll never set foot in that flat again. Lovely people.
    On to finding the next from scratch. / Every Saturday a new pair of faces, every Monday they're on honeymoon and I'm
    back at zero. / I organise christenings. After the cake it's finished, unless they have another one. / The swimming
    pool will last thirty years. So will the silence, I'm afraid. / He passed his exam, threw his arms round me and ran
    off. Next term another lad. / I wrote the eulogy for her father. It would be strange to wish to see her again. / My
    daughter asked me why I always look for new people. Because nobody sells the same farm twice, I said. / The bride's
    little sister caught the bouquet. I only thought of it when I was back in the car. / Adopted the dog, did the puppy
    course, dog is good now. End of story. / She said "hopefully we'll never need you again!" and we both laughed, and
    that was that. / Their visa came through, there was a party with drums, and I was in the photo. From tomorrow
    they'll forget there was ever an office like mine. / In my trade, if you did it properly, they are gone for good. /
    Solar roofs. One roof each. Their neighbours have roofs as well, mind you. / I prepare school leavers for medical
    school interviews. They get in, they leave town. / A loft conversion happens to a family once, and they're all too
    busy with the dust to chat. / They came with a problem, now they have none, and without a problem there's no me. /
    Genealogist: when the family tree is printed the customers vanish, ha / prenup lawyer. hopefully nobody comes back /
    single transaction business, no loyalty possible, what now
confidential: customers would never admit they hired me / hush-hush work / private investigator, crisis adviser, divorce
    coach / I can't name anyone I work for / clients who keep me secret / NDA with every client / what may I reveal
    about my projects / nobody talks openly about using me / reputation work for politicians / none of them would ever
    say so / celebrities, executives, scandals / they'd deny knowing me / my best work is invisible / can't tell stories
    about my clients / discretion is everything / my work is confidential / I may not talk about my clients / my clients
    want to stay anonymous / how can someone introduce me if it's a secret / nobody will admit to knowing me / my
    clients are ashamed of needing me / I have to protect their identity / what can people tell others about a secret
    service / my clients would never want anyone to know they use me / no one may know that they're my client / under
    NDA can't talk about clients / my work is secret / client doesn't want anyone to know they used me / discreet
    service, nobody may be named / private investigator asking for introductions / crisis PR confidential clients /
    ghostwriter can't be credited / security consultant after breach / how to be introduced without revealing the client
    / nobody admits having hired me / anonymous introductions possible? / executive coach, the CEO hides me / How does a
    ghostwriter get introduced when the author pretends he wrote it himself? / What may a client say about me if it must
    not come out that he was one? / I'm bound by non-disclosure; how can I describe my work at all? / How can somebody
    recommend me without admitting they were in trouble? / Is there a sentence the client can use that doesn't give away
    that we worked together? / I restructure firms close to bankruptcy. Which of them would ever say so? / Can you ask
    for introductions when even the existence of the contract is classified? / Plastic surgeon: every lady tells her
    friends it was the holiday. How do I ever get mentioned? / In M&A we can't say who we talk with. What kind of ask is
    possible at all? / How do I ask a firm for whom I handled a fraud case? / We do penetration tests. Nobody wants it
    known that we found eleven holes. So how do I get passed along? / my customers swore me to silence, can they
    themselves talk? / top secret projects for the military, how shall anyone introduce me haha / I am a matchmaker,
    couples tell everyone they met in a bookshop. how to get around this? / She said thank you with her whole heart and
    then: but you don't know me if we meet in the street. / The book's on the bestseller table. My name is nowhere, and
    that's what I was paid for. / They lost customer data, we cleaned it up over one weekend, and in the papers there
    was not a word. Perfect job. And perfectly invisible. / He pays in person and parks two streets away. / At the gala
    we sat at neighbouring tables and he looked through me as agreed. / I trained a minister for the TV debate. You'd
    have heard of him. That's exactly the trouble. / Signed a paper as thick as a thumb: no logo, no mention, not even
    the sector. / Nothing I'm proud of may leave the room, and still I should get new work from it. / A managing
    director was drinking and I got him through it. He's my best case and I can't so much as hint at it. / The family
    office wants to stay unseen. They'd be in a position to open ten doors, only they don't exist officially. / Whoever
    calls me in has already got the police or the press at the door. Afterwards they want the whole thing never to have
    been. / My best work sits in a safe. / I write speeches for the chairman, he'd rather die than say so at his club. /
    His words: "If my shareholders hear that I've needed you, I'm finished." / I feel like a spy, everything good I ever
    did is under lock and key / how can i let the introducer say he knows me without saying from where / we found a mole
    in their company, they wont exactly tweet about it / forensic accountant... clients grateful, lips sealed. Any
    wording?? / A cosmetic dentist for actors. They'd kill me if it got out.
junior-contact: my contact has no influence / I deal with an intern, a clerk, a project manager, not the owner / no
    access to the top / is a lower-level employee any use / working level, not senior / she isn't the decision maker /
    the office manager, the apprentice, the assistant is my contact / he just carries out orders / only the foreman /
    does she know anyone that matters / should I ask an employee / my contact isn't the boss / my contact doesn't decide
    / the secretary loves my work but her boss doesn't know me / my contact is a simple employee / should I ask an
    assistant / only know the assistant / my contact is a junior not the decision maker / I deal with the secretary
    never the boss / contact too low in the hierarchy / middle manager, can she introduce me / the office manager is all
    i've got / how to get from project lead to director / my contact has no power but is nice / reach the CEO through
    the PA / working student is my only contact in the firm / can a clerk introduce me to anyone / ask the foreman or
    the owner? / Does it make sense to ask somebody who has nothing to decide in the firm? / How do I get upstairs when
    I only ever talk to the trainee? / Can I ask the team assistant for introductions without going over her head? / Is
    an employee in purchasing a good person to ask, or should I wait until I meet the boss? / What can I ask of a site
    manager who's happy with our scaffolding but doesn't sign anything? / Whom does a marketing intern know that could
    be useful for me? / Should I try to get to the head of department first and only then ask for introductions? / Will
    it embarrass my contact if I ask him, since he's only third in line? / The only person I know at the hospital is a
    ward nurse; the purchasing people I've never seen. What now? / how do i ask a caretaker who lets me in to the
    building for the people above him / he's just a developer, not the CTO, can he still open doors in other companies /
    my point of contact is an executive assistant, she loves us, the chief doesn't know I exist / In Germany I'd ask the
    Sachbearbeiter, but he has nothing to say. Ask him anyway? / I translate contracts for a paralegal. Lovely girl,
    answers within minutes. The partners up there wouldn't know my face. / Every week I chat with the lady at reception
    while I refill the plants. The ones with the fat budgets rush past us. / He said "I'm only the one who orders the
    toner, mate." / She laughed and said nobody listens to her anyway. / Been delivering lunch there for two years. I
    know the receptionist's cat's name, and not a single name from the top floor. / My training was booked by someone
    from HR who's been there six months. She thinks it was brilliant. Upstairs I'm an invoice number. / The boy who runs
    their Instagram can't sign a thing, but he was with two other agencies before. / I know the man on the shop floor
    who uses my tool every day. The one who'd pay for it sits in another town. / Three levels lie between my person and
    the woman who could say yes. / She is a temp, but has seen more offices from inside than I ever will. / The trainee
    keeps telling me how great the slides were. Nobody above her has even seen them. / Jens is the apprentice, he'd do
    anything for me, the master I have met one time. / It's always the same voice on the phone, friendly, no title on
    her mail signature. / I've got a foot in the door, but it's the back door, with the bins. / He keeps saying he'd
    have to pass it on to someone higher up and I don't want to put him in a spot. / my only fan in that corporation is
    a 24 yr old analyst lol / We clean their windows, the facility guy's a gem, never met a director / is it worth
    asking people without a title / Can a deputy's deputy introduce me to his opposite numbers in other firms? / The
    chap who looks after their servers rates me highly, but he's no say in money matters. Do I bother him with this?
not-a-client: wholesaler, supplier, landlord, banker, postman / former colleagues and trainees / does it have to be a
    client / other craftsmen on the building site / a candidate, participant, student whom I helped / partners I
    exchange work with / neighbours and club mates / someone who never bought from me but likes me / can non-customers
    introduce me / my printer, my banker, my baker, my tax man / he knows every agency in town / the man who delivers my
    material / can a competitor's employee or a teacher help me / somebody who is no customer but sees a lot of people /
    partners I work next to / my mentor / can I ask someone who isn't a client / may I ask people who never bought from
    me / can I ask partners or suppliers / someone who is not my customer / would it be fine to ask the designer I often
    work with / my tax adviser, could he introduce me / is it only for clients / someone I share an office with / people
    I cooperate with / does my landlord count as someone I can ask / who counts as someone I can ask besides clients /
    someone outside my clients / ask people who never bought from me / suppliers as introducers / non-customers who know
    my skills / neighbours, business associates, not customers / they've seen me at work but no money ever flowed /
    volunteers i worked with on a charity project / asking my accountant for introductions / does it need to be a client
    / my landlord, my bank manager, my printer / newsletter readers who never paid / fellow parents, club mates, people
    from the board / can only customers introduce me? / May I ask the printer who does my brochures whom he knows? / Do
    people count who only came to my free lecture? / How about old classmates and fellow students, can I bring it up
    with them? / Is it cheeky to ask someone who has never spent a penny with me? / What do I say to my former manager,
    who knows my work but never was a customer? / Can subcontractors introduce me to their other clients? / Should I
    limit myself to buyers or include every business associate too? / I sit on the board of our sports club. Are these
    people allowed targets for the question? / My podcast guests like me a lot, may I ask them though nothing was ever
    sold? / do people who saw my work from outside count, e.g. the architect on the same building site / The caterer and
    I have done ten weddings side by side. She isn't a customer of mine, so may I? / can my own suppliers bring me
    people, i pay them after all / How do I ask a person I've mentored for nothing? / As a freelancer, can I ask the
    team I used to be employed with? / I gave a talk at the chamber, loads of nods. Not one of them has ever signed with
    me though. / My dentist and I chat about my job each time I'm in the chair. It's me who pays him, not the other way
    round. / My florist, my insurance man, the lad who does my web hosting. They all know dozens of folk and they all
    get my money. / She was head of the department when I was employed there. Saw me run the whole relaunch. There has
    never been an invoice between us. / We built the playground together as volunteers and he was impressed by how I
    handled the council. / Our kids are in the same crèche and she has seen my portfolio because I left it in the car.
    Nothing more than that. / Never earned a cent from him, but I helped him out with a contract once, over a beer. /
    The engineer on the other side of the table said he'd never had such a pleasant opponent. He's no customer, he's the
    opponent. / Half the people who rate me highly have never been on my books. / I only ever thought about those with a
    customer number. My wife said: and what about Dieter from the depot? / My professor from back then still follows
    everything I do and congratulates me each time. / The wholesaler's rep visits thirty shops a week. He likes my
    stuff. He's selling to me, mind. / He borrowed my tools, I borrowed his van. Business between us, zero. / My sports
    physio knows all the runners in town, I'm a running coach but she has never trained with me. / somebody i helped for
    free on reddit said my advice saved his company. ask him? / people on my mailing list reply nicely but never ever
    purchased / I've sublet a desk from an advertising agency for years. They've watched me work every day without ever
    needing a translator. / We're on the same wedding supplier list, photographer and band and me the cake lady. They've
    all eaten my cake! / what about the folks at my former employer, they'd vouch for me I guess
no-network: I don't know many people / no contacts in this city / moved here recently, start from zero / introvert
    freelancer, solo, sitting at home / I have no connections / how do I build up a circle of introducers / nobody to
    ask / few acquaintances / I know nobody / I work remotely from a village / my contacts are all in another country /
    just me and my laptop / I have no friends in business / all my clients came from a platform / I don't have a network
    / I don't know enough people / my network is small / I've just moved and don't know a soul / how do I find
    introducers / who could introduce me if I know no one / no contacts at all / new in town, no one knows me /
    introvert without network / I'm not connected / moved abroad and left all contacts behind / who would I ask, my list
    is empty / I've got like 5 people in my phone / small circle, hardly any acquaintances / not a networker, never was
    / hermit freelancer / How do I begin when I've got hardly anyone to ask? / Where do I find names if I believe I know
    no one? / What if my address book is basically my mum and the pizza place? / How can I make a list of people when
    I've worked alone at home for ten years? / I moved from Chennai to Leeds and don't know a soul here; whom can I ask?
    / Is there a method for digging out forgotten acquaintances? / Do I need to go to networking events first before any
    of this makes sense? / How many contacts does one need at minimum? / I've worked inside one single company for 20
    years. Outside, nobody knows my name. What now? / my whole career was remote, never met anyone in person, who shall
    i ask / As a career changer I have left my old world, the new world doesn't know me. How to start? / can a shy
    translator in a village find anybody to ask / Is LinkedIn with 43 connections enough to do anything? / I am not from
    this country and I don't have any circle, sir, how to ask introduction / Opened the phone, scrolled through. Mum,
    dentist, vet, wrong number, pizza. That's it. / Everyone talks of "leveraging your network". I looked behind me and
    there was only the cat. / At the business breakfast they all hug each other. I stood by the croissants for an hour.
    / I've been sitting in my little room translating manuals since 2009 and the postman is my social life. / We've
    moved four times for my husband's job. Each time I start with a blank page. / I got a sheet of paper to write down
    people. After six I was done, two of them are dead. / After the divorce he kept the friends. I kept the business. /
    My brother knows half of the county. I'm the other brother. / I hardly ever leave my workshop. Violins come by
    parcel, go by parcel. / They said write a list of a hundred. A hundred! I couldn't fill a minibus. / No old boys'
    club, no university mates, no rich uncle. / I never collected cards, never went to the do's, always went straight
    home to the kids. / I deleted Facebook and with it everyone I ever met. / Night shifts for fifteen years, you don't
    exactly meet people. / everybody else seems to have been born with connections, i wasnt / "It's who you know", they
    say. Well then I'm stuffed. / started over at 52 in a strange city, zero vitamin B as we say in Germany / im a
    nobody nobody knows me lol what now / I was abroad with the army, came home, and every number I had is dead. / I
    have had nice exchanges by mail over the years but would never call that a network
no-clients-yet: brand new business / just opened / zero customers so far / fresh out of training / haven't sold anything
    yet / no track record / how do I begin without a single satisfied client / first month self-employed / nobody has
    paid me yet / I'm launching next week / still a student / switched careers / how can people introduce me when I've
    done nothing yet / first assignment / I have no clients yet / I'm just starting / I'm new and have no customers / I
    haven't finished a single job / there's nobody who could vouch for me yet / I start my practice next month / just
    started, no customers yet / zero clients, who do I ask / no testimonials, no happy clients / first client how /
    fresh out of training as coach / launched last month / career starter, nobody has bought from me so far / opened my
    practice 3 weeks ago / what if nobody has got any value from me yet / startup pre revenue introductions / got
    diploma, no customers / Can I ask for introductions before I've ever had a paying customer? / How do beginners do
    this when there isn't anybody who could be satisfied with them? / I finish my training as a yoga teacher in June;
    how do I get the first people? / Should I work for free at first so that someone can say something good about me? /
    How many free jobs does one do before it's all right to ask? / Whom do you ask when the list of customers is a white
    sheet? / What is there to say about me if I've nothing to show so far? / As a newly minted solicitor, no matter of
    my own yet, may I already ask? / Is it dishonest to ask to be introduced before I have proven that I can do it? / we
    founded in january, product is ready, not a single user. who will introduce us / how does a photographer without any
    paid shoot get introduced to couples / Do practice clients from my coach training count? / opening my salon on first
    of next month, no costumer base at all. how start with introductions? / I became self-employed on Monday and today
    is Wednesday. What's step one? / The sign is up, the phone is connected, and it hasn't rung. / All the advice begins
    with "think of your happiest client". Well, I'd first have to have one. / I've a lovely website, a logo, business
    cards, and a diary with nothing in it. / Quit my job for this. My husband asks at dinner if anyone came in. Nope. /
    I could help a couple of folk for nothing to begin with, but then I'd be the one who's for nothing. / My
    certificate's still warm from the printer. / My first ever session is next week, with my cousin's boyfriend, as
    guinea pig. / The bank wants to see orders by spring. I've got a van, tools and enthusiasm. / Everybody asks whom
    I've done it for already. I mumble something. / I've trained for three years to do this and nobody has had a thing
    from me yet. / Who should sing my praises? There's no one who's ever heard me. / I had a launch party. Forty people
    drank my prosecco. Orders: none. / Back from parental leave, out of the firm, in for myself. From nought. / You
    can't harvest what you haven't sown, my gran would say. But I've to eat in the meantime. / two weeks in, no
    customer. is all this stuff only for old hands / newbie VA here, no reviews, nobody to ask. do i give away something
    first? / I've only ever done it for myself, my own garden. People say wow. Nobody's hired me. / only ever had
    employers, never a client, starting on my own now / trial clients gratis first? then ask?
friend: client who is a close friend / pal, buddy whom I also work for / mixing friendship with work when I ask / would
    it hurt our friendship / we play tennis together and he is a customer / my best friend hired me / oldest friend from
    school is paying me / I do his books, his garden, his website / feel funny about asking him / we have known each
    other forever / a friendship at stake / neighbour and friend / should I ask a friend / my friend is my client / I
    don't like to ask friends / I work for my best friend's company / is it strange to ask a friend for introductions /
    she is a client and a close friend / client is also a friend / asking a friend I worked for / my mate is my customer
    / friendship and business, awkward to ask / don't want to spoil the friendship / best friend is also client, can i
    ask her / drinking buddy whose books I do / close pal, paid me, loved it, how to ask / mixing friendship with asking
    for contacts / godmother of my kid is my client / ask friend without making it weird / How do I ask a good friend
    whose kitchen I built without it becoming strange between us? / My client has become a friend over the years. Can I
    still ask? / Is it all right to raise it at a barbecue with someone who's both mate and customer? / What if a friend
    says yes only out of friendship? / How do I make clear it's okay for her to say no and that we stay pals? / May I
    mix it up, asking as a pro and then going to the cinema together? / How do I put on the business hat with my oldest
    buddy? / Will he think I'm only friends with him for his contacts? / I coach a friend of mine. Should I ask her the
    same way as the others? / can my bestie introduce me or is it too close / She's godmother to my son and I do her
    tax. What would I say to her? / how does one ask somebody who you go on holiday with / Do I owe a friend something
    if she brings me people? / We were at university together, now I represent his company. Is it smarter to leave him
    out of it? / Every Thursday we play squash and he's forever telling me how good the website does. I never found the
    bridge from squash to that. / I've known Tess since we were six. I fitted her bathroom last summer. We talk about
    everything under the sun, except that. / If it goes wrong I don't lose a customer, I lose my Friday nights. / She
    said "just ask, silly", but when I started, it was like somebody else was speaking out of my mouth. / We've cried on
    each other's sofas. And now I'm supposed to say the sentence with the kind of person and the reason. / He'd do it
    like a shot. That's why I hesitate, he can't say no to me. / I was best man at his wedding and he pays my invoices
    on time. When I hinted he thought I was joking. / My closest pal's company is my customer too. As soon as I open my
    mouth about work, we both put on voices. / I wouldn't for the world have her think that all the Sunday walks were
    leading up to this. / She switched to another topic, quite quickly, and since then it's hung over us. / He laughed
    out loud: "You sound like a salesman, man!" We've been mates for twenty years. / Our wives are close, our kids share
    a tent, I run his payroll. / I do her highlights, she pours me wine. Somewhere between the foils I wanted to say
    something. / I'd rather ask a hundred strangers than one Paula. / With her I can be silly, and now I've to be
    professional for two minutes. How? / its easier w strangers tbh, mates take the mick / asking a friend who pays me
    feels like charging for a hug / Freund und Kunde at the same time, where is the border? / good friend, great
    contacts, i designed her logo. dare i / We began as trainer and trainee, now we go hiking together, and the line's
    got blurry.
family: uncle, aunt, cousin, mum, dad, in-laws / spouse has a big circle / my husband's colleagues / should relatives
    help me get clients / asking at a family gathering / my sister knows half the town / my son works at a big company /
    my father was in the business / asking relatives is awkward / should I ask my family / can I ask relatives / my
    brother-in-law knows many business people / should I ask my wife to introduce me / asking family members for
    introductions / my dad knows a lot of business people / can my mother in law introduce me / relatives as source /
    uncle with big network / ask my wife's colleagues through her / brother has a company, may i ask him / cousin who
    knows everyone / family dinner and business / siblings, in-laws, aunts, is that okay / husband could open doors / my
    sister works at the hospital I want to get in / How do I ask my father for contacts without feeling twelve years old
    again? / Is it embarrassing to ask your in-laws who they know? / Should you keep relatives out of business
    completely? / How often can I come to my uncle with such a wish? / May I ask my husband to bring me together with
    his boss? / What if my brother says he'd rather not and it hangs over every birthday? / Could grandma be of any use?
    She knows the whole parish. / Would you do it at the family gathering or ring them separately? / How to ask my son
    who works in a bank, without making him uncomfortable? / in our family everybody helps everybody, uncle is having
    big factory, how to ask him properly with respect / my aunt brags about me but to the wrong ppl, how do i steer her
    / Is nepotism a problem if my father introduces me to his golf partners? / When my wife introduces me, is it worth
    anything, or does everyone think she has to? / what do i say to a cousin who thinks my job isn't a real job / Dad
    was a judge for thirty years. He never talks about my work, and I never ask. He'd only need to pick up the phone. /
    Christmas at ours: twenty-two people, all with jobs. And I pass the potatoes. / My mum tells everybody at the
    hairdresser's that I "do something with computers". / Brother-in-law runs the biggest haulage firm round here. We
    get on, as long as nobody mentions money. / She's my sister, she'd say yes to anything, and then complain about it
    to mum. / At my niece's christening I got started on it and my wife kicked me under the table. / "Not at the table!"
    said my mother. That's how it is with us. / My parents' generation has all the addresses, and they think I'm still
    finding myself. / I married into a clan of doctors. I sell practice software. Nobody's said a word about it so far
    and neither have I. / He'd always promised to put in a word for me, my uncle, since I was at school. / My old man
    reckons I should make it on my own like he did. / We've the same surname, so if it goes badly it's going to be
    talked about at each funeral. / My daughter's father-in-law owns four hotels. He calls me "family" and I'd like to
    furnish them. / I gave my cousin's wife a free massage and she has a hundred colleagues. But blood is blood. / ask
    my bro or not, we fight about everything / My twin sells houses, I stage houses. We've never sent each other a soul.
    / The grandparents know the whole village. I'd only like them to say the right thing once. / My spouse sits in the
    same office with eighty engineers, exactly my folk. He doesn't want to be the salesman of his wife. / would asking
    my stepdad be pathetic? he is CFO somewhere
colleague: another practitioner in the same line of work / fellow professional / someone who does what I do / approach a
    peer who is overloaded or specialises in something else / ask another notary or lawyer to send work over / overflow
    work from colleagues / another therapist across the street / people who trained with me / a fellow translator with a
    full diary / competitor who sends away work / someone with the same job title / can I ask other professionals in my
    field / should I ask a competitor to send me clients / may I ask a colleague who does the same / how do I ask
    another practice to send me people / ask another lawyer to send me cases / competitor in the same trade as referral
    source / asking peers for introductions / fellow coaches, can they pass on clients / colleague with full diary /
    same profession different specialty / send each other overflow / other photographers in my town / specialists and
    generalists passing on work / GP to specialist / can another translator introduce me, she has other languages / Can
    I ask fellow tradesmen to pass me the jobs they don't take? / How do I ask a colleague without it looking as if I
    was after her customers? / What do I offer another therapist with a waiting list? / Is it wise to talk to the
    competition about introductions? / How should two tax advisers agree who gets what? / How do I ask the bigger firm
    for the small matters they turn down? / Would another planner give me weddings on dates when she's booked already? /
    What makes a dentist refer to an orthodontist he hardly knows? / I do criminal law only; how do I let the divorce
    people know? / Should I ask people from my own guild, or will they keep everything to themselves? / how do i tell
    other web designers that i do only accessibility and want their leftovers / is it fair to get clients from a peer
    who's overbooked / My supervisor's group is full of coaches like me. Can one raise it there in private with someone?
    / Among ourselves we electricians moan about too much work. Could I say I take the small ones? / Within the
    profession, how do you word what you take and what you don't? / We sit at the same conference every year, all of us
    with the same letters behind our names, each pretending to be fully booked. / He does only commercial leases, I do
    only tenants. We've shared a corridor for six years and not one case has crossed it. / She turns brides away each
    June because she can't split herself in two. I've got free Saturdays. / The other plumber hates heating. I love
    heating. We met at the merchant's counter and talked about football. / She is better known than me, same training,
    same town. I'd like to take what she has to leave. / I was afraid he'd think I wanted to poach, so I talked about
    the weather. / There's a fellow vet who does just horses. Whenever I see him I think of all the cats he sends home.
    / A speech coach like myself told me she's weary of corporate groups. I adore corporate groups. I said "aha". / Old
    hand in our line is retiring slowly. Everyone hovers round him like vultures; I'd prefer to simply ask. / We're both
    interpreters, she has Polish and I've Portuguese. Clients keep asking each of us for more languages. / My rival
    across the street and I nod at each other. He does the quick cuts, I do the colour. / The surgeon sends everyone to
    physio, but to whom? I've never once knocked on his door. / They do the very large sites and we're happy with the
    little ones, yet their rejects go to some bloke in Derby. / "You're not exactly competition to me", he said. That
    might have been my cue. / two yoga teachers one town, do we share or fight / kollegin with same job but she wants
    only kids, me only adults. how to ask / We learnt the trade together at college, he went into roofs and I into
    chimneys. / IT freelancer, other freelancers are drowning in work and post about it. How do I ask them to hand on
    some?
client-competitors: the rivals of my customer / other companies in his industry / would he introduce me to firms he
    competes against / selling to two competitors / same sector as my best client / ask a baker to introduce me to other
    bakers / he won't like it if I work for his rival / there are only five firms in that industry / would it be
    disloyal / two shops in the same street / can I ask a client for competitors / introduce me to competitors of my
    client / may I ask my client to introduce me to companies in his own industry / does he mind if I work for his
    rivals / want to meet my client's competitors / ask client to introduce me to his rivals / same industry, client may
    feel betrayed / working for two competing firms / can I ask a restaurant for other restaurants / introduction to a
    competitor of my customer / how to ask without giving away secrets / exclusivity fear, other firms in the sector /
    would a dealer introduce me to another dealer / my niche is so narrow everyone's a rival / ask hotel A for hotel B /
    Is it okay to ask a client for contacts in companies he fights with? / How do I get to the other firms in his trade
    without upsetting him? / Will my client be angry if I work for the shop across the street? / How do I assure him
    that I don't carry his figures over to the others? / Should I ask for the same trade in another region rather than
    the direct rival? / All my best prospects are on the same tender lists as my customer. How to ask? / What do I
    promise in advance if I'd like to meet those who sell the same thing as he does? / Can former employees of his be a
    way in to the other companies? / I'm specialised in breweries. Who'd introduce me to the next brewery? / If one law
    firm is happy with my software, is it naive to ask for the firm next door? / how to ask a supplier of my client
    rather than the competition / May a marketing adviser serve two gyms in one town, and ask one about the other? /
    they are number one in solar, i want number 2 and 3. do i dare / my customer knows all competitors personally from
    the trade association, could he...? / He knows everyone in the business, of course. He also wants to see half of
    them bankrupt. / Two driving schools, one street. I did the website of one. The other one's looks like 1998. / I
    looked at his trade fair map and thought: every stand here needs me. And every stand is his enemy. / When I
    mentioned the dental lab in the next street his eyes narrowed. / I train the sales force of one insurance company.
    Guess who else has a sales force. / She said "as long as you don't do it for those lot over the road". / I've
    learned his industry inside out. The logical next step would be those he curses every morning. / The vintner poured
    me a glass and asked who else I was working for. I nearly said: nobody, but I'd love your neighbour. / They meet at
    the guild dinner, smile and clink, and steal each other's chefs. / My knowledge is worth most exactly there where
    he'd least like to see me. / He has a map on the wall with pins: red ones are the others. I want the red pins. /
    Signed a non-compete for half a year only, and it's over in May. / Cousins with two bakeries who don't speak. I
    advise the one; the other would be perfect. / We keep the recipes of one sauce maker on our server and would gladly
    host another's. / Our software runs in three car dealerships of the same brand. The fourth one's the arch foe of all
    three. / What he pays me for is to be ahead of them. So I can hardly ask him to open their door. / Would it be
    better to say "someone like you, but in Bristol"? / i only do vet clinics. every vet clinic hates every other vet
    clinic. ideas?? / my customer's market opponents are precisely my target group, problem / One asks the cheese stall
    for other cheese stalls? On the same market? Hm.
one-person: I know exactly whom I want to meet / reach the head of purchasing through a friend / my accountant plays
    golf with her / he is linked to the managing director I want / a specific name on my wish list / second-degree
    connection / get to a particular executive / she sits next to the woman I need / my hairdresser does her hair / he
    is her neighbour, tennis partner, cousin / the woman who owns all the hotels / I want to meet that woman / a dream
    client and somebody knows him / she used to work for the man I want / reach one certain CFO / how do I get
    introduced to a certain person / I want an introduction to somebody specific / can she introduce me to one person I
    picked / my client knows the director I want to meet / through whom can I get to a particular director / I know
    precisely who I'd like to meet, how do I ask / I saw they are connected / want to meet a specific person / how to
    get introduced to one particular CEO / my client knows someone I really want to meet / dream client, shared contact
    / saw on LinkedIn that he's connected to her / ask for introduction to a named person / mutual connection to my
    target / how to get to Mr X through Y / specific name on my wish list / can you introduce me to this one lady / want
    intro to the head of a certain school / there's one investor i need / How do I ask someone to bring me together with
    one specific woman he knows? / I have a certain person in mind. Do I say the name straight out? / How do I find out
    how well my contact really knows him before I ask? / What reason do I give if I want to be introduced to precisely
    one individual? / Is a LinkedIn connection a sign that they truly know each other? / Should I name my dream customer
    or describe the kind of person? / My client plays tennis with the very purchasing manager I've been chasing. How to
    put it? / Three people could introduce me to the same person, whom do I ask and how? / What do I do if my contact
    barely knows the person I'm after? / How can I be introduced to the mayor, the one and only mayor of our town? / is
    it creepy to say ive seen on facebook that you're friends with my dream client / Could you ask for one conductor
    only, when there's exactly one orchestra in town? / Do I write a note about why she in particular should speak with
    me? / I would like to be presented to the chief doctor of clinic X, my patient is his cousin. How? / For two years
    I've had her picture, figuratively, over my desk. Now it turns out my bookkeeper sings in the same choir as she
    does. / There he was, on my customer's holiday photo, arm in arm with the man whose building I want to clean. / It's
    not "people like". It's him. Only him. Nobody else signs for the whole chain. / I need exactly one editor, at
    exactly one publishing house. My proofreader used to share an office with her. / Turns out my patient's neighbour is
    the lady who decides about all the kindergartens here. / I googled who could take me to the festival director. One
    shared face turned up: my own landlord. / He let slip that he's the godfather of the founder's daughter. THE
    founder. / I've written to her four times over the years, nothing. And then my client says "oh, Maren? we row
    together". / We've one venue in the county worth having, and one person who fills its supplier list. / Should I ask
    straight, "can you take me to Ms Adeyemi", or come round the corner? / They're connected, says the little line under
    his profile. But how connected? / "I've met him once at a funeral" was the answer. Is that enough? / My whole plan
    for this year hangs on one conversation with one lady at the water board. / All roads lead to the same desk, and my
    old trainee sits opposite that desk. / there's this one guy, owns 9 gyms, my client trains w him / I'd swap all the
    other names for hers. / target account: one bank, one head of procurement, and my cousin's boss is her ex colleague.
    how tf do I phrase that / Only interested in this single architect, whom my customer had for his villa. / the
    headmistress. just her. how
important-person: intimidating VIP / mayor, professor, celebrity, CEO / out of my league / too senior to bother / she is
    so busy and well-known / afraid of wasting an important man's time / the president of the chamber / a millionaire /
    I feel small next to her / a well-known name / professor who once praised me / can I ask somebody important / he is
    too important to be asked / is it okay to ask the head of a big company / he is so senior, should I ask him at all /
    too important to ask / asking a CEO for an introduction / he's way above me / famous client, dare I ask / the
    chairman, professor, minister / how to ask a very busy VIP / intimidated by senior person / celebrity customer / my
    client is a millionaire and I'm nobody / asking up the ladder / respect too big / what do I say to somebody so high
    up / Can I ask a board member of a DAX company something so small? / How short must the question be for a person who
    has no minute to spare? / Is it presumptuous for a simple gardener to ask a count? / How do I approach a professor
    whom everybody wants something from? / She has an assistant for her assistants. How do I ask her? / Would I make a
    fool of myself asking the director general? / What would a person of that rank possibly gain from helping me? /
    Should I go via the office or say it to his face when he's so prominent? / I tutor the children of an actor. May I
    ask him at all, or do stars hate it? / How do you ask a person whose hour costs ten times yours? / my client is a
    retired judge, very distinguished gentleman, I feel small in front of him / do important people even do
    introductions / respected madam is trustee in many boards, how I can request her with due respect / am i allowed to
    bother a surgeon general w my little thing / I stood in front of him with my toolbox and he had the minister of
    transport on the other line. / She signed the cheque with a gold pen and asked if there was anything else. I said
    no, madam. / When he walks in everybody stands up. I'm just the one who tunes his piano. / Next to her, I feel like
    the boy who brings the newspapers. / He'd be the one with the golden address book. But you don't walk up to a man
    like that. / His time is planned in slots of five minutes and I got two of them. / I coach the wife of an
    ambassador. Gulp. / Everyone wants something of him. I was proud to be the one who didn't. / The bishop loved the
    restored altar. He shook my dusty hand. I bowed, I think. / I saw him on the cover of a magazine, and on Tuesday I'm
    under his sink. / I stammer already when I have to say his title. / She is in the news, she's charming to me, and I
    can't get over the thought: who am I? / The general manager answers my mails with one word. "Fine." "Thx." / I've
    got his private mobile. I've never once dared to use it except for the alarm system. / Her calendar opens in March.
    / My dad always said: don't talk to the big animals unless they talk to you. / big shot, huge network, me tiny. how
    do I word it so he can answer in 10 secs / a football pro comes to my practice, could fill it w one word. afraid to
    ask / He has a doctorate, a castle and a foundation. I have a hoover and a question.
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
    on a Sunday.
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
    dares breathe. / won't he be offended?? he spends 200k a year with us
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
    untouched ones / He had a hundred cousins, he said, and came up with two. / is 3 per person low? my upline says 20
"""
