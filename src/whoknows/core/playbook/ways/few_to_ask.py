"""Asking: where few seem to be there to ask: further ways in which users put it."""

TEXT = """
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
    wording?? / A cosmetic dentist for actors. They'd kill me if it got out. / nda on everything how cn i ask / cant say
    who my clients r / work is hush hush, nobody can know / my clients hide that they use me / ghostwriter noone may
    know i exist / secret job so no one can mention me / How do I ask someone who must never admit that he hired me? /
    What can a client say about me when the fact of our contract is classified? / Is there a way to be passed along
    without revealing that he ever needed my help? / Can an investigator ask at all, considering nobody talks about
    having used one? / Should I offer them a cover story for how they know me? / How do crisis consultants get new
    business if every case is sealed? / When discretion is my selling point, doesn't asking spoil it? / Do I let the
    client decide what may be told, or is it better not to touch the matter? / I write speeches for two ministers. If
    either mentioned my name, both would be finished, and so would I. / Rehab counsellor to people you'd know from
    television. One of them said, "You've saved my life, and if anyone asks, you're my dietician." / We clean up after
    ransom attacks. The contract's first page says that the contract does not exist. / I helped a family firm in Modena
    through a kidnapping threat. They sent a ham. That's all the reference I shall get. / Hair replacement in Harley
    Street. They come in by the back door with a cap on, and go out the same way. / Signed an NDA that forbids me even
    to say I've signed one. My last six jobs are like that.
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
    chap who looks after their servers rates me highly, but he's no say in money matters. Do I bother him with this? /
    only know the PA not the ceo / my contact is too low down to intro me / intern likes me boss doesnt know me. ask
    intern? / how get from secretary to director / know buyer asst only, not the buyer / my guy has no say there. who do
    i ask / How do I ask a junior employee to bring me up the ladder? / Is it fair to ask a trainee to bring me before
    her superior? / What if the one I deal with daily isn't senior enough to open any door? / Should I go over my
    contact's head to reach the decision maker? / Can an office administrator put in a word with the managing partner
    without getting into trouble? / Whom do I address: the receptionist who loves me or the chief who's never heard of
    me? / How can I make it safe for someone at the bottom to mention me at the top? / Does an introduction from a
    person in the mailroom carry any weight? / I've supplied flowers to that bank for four years. The only soul I know
    there is Denise at the front desk. / Everything goes via Tomek, who keeps the calendar. I've never set eyes on the
    woman whose calendar it is. / Our training was booked by the HR assistant. She said it was brilliant. Her director
    signs the budgets and sits on the ninth floor. / I asked Lena who runs marketing there. "Oh, I'm just the working
    student," she said, "I don't really talk to him." / Translator. The project coordinator sends me six jobs a month
    with smileys. The head of department thinks a machine does it. / Site foreman and me have breakfast together every
    Thursday. The man who owns the building company flies over us in a helicopter.
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
    all eaten my cake! / what about the folks at my former employer, they'd vouch for me I guess / can i ask ppl who
    never bought from me / my old boss, neighbors etc never paid me ok? / ask non clients too? / supplier of mine can i
    ask him / ex colleagues never hired me. ask? / only clients or also ppl i just know / Do introductions have to come
    from buyers, or may acquaintances give them as well? / Is it strange to ask my landlord, my vet or my old professor?
    / How does the request change when the person has never experienced my service? / What can somebody vouch for who's
    never been my customer? / Should I include former bosses and classmates on the list of people to approach? / Can the
    printer I pay every month open a door for me? / Would someone from my running club, who only knows me sweaty, be a
    fit person to ask? / Why would a person with whom I've never done business bother to help me? / My accountant knows
    half of Bristol's restaurants. I'm his client, he's never been mine. I've not said anything to him. / At the PTA
    there's a lady who chairs everything. She's never needed an electrician from me, but she always asks how work's
    going. / I worked under Marchetti for nine years before I set up on my own. He's never bought a thing from me, he
    just knows I'm good. / Told my physio what I do, as she was kneading my back. "Oh, I know loads of those," she said.
    But I pay her, not the other way round. / My university flatmate is a judge now. We've shared a fridge, never an
    invoice. / The guy who delivers our timber visits forty workshops a week. He's friendly, he isn't a customer.
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
    have had nice exchanges by mail over the years but would never call that a network / i dont know anybody here / just
    moved country zero contacts / no network no friends in biz help / have like 6 ppl in my phone / introvert, know
    nobody, how start / new in town noone knows me / How do I ask for introductions when my address book is empty? /
    Where does a person begin who has hardly any acquaintances? / Can this work for a loner? / What if I've lived abroad
    for years and all my ties are on another continent? / Is it hopeless without a circle of people around me? / Should
    I first build up connections, or can I start with the three I have? / How many contacts must one have before asking
    is of any use? / Who counts as part of a network, if you're a hermit like me? / Moved from Porto to Malmö in March.
    I know my landlord, a Syrian barber and the man at the recycling. / I worked from home for eleven years for one
    employer in another city. They let me go, and I've found I don't know a soul. / Counted them on Sunday: my sister,
    two ex-colleagues, the dentist. My coach said think harder. I did. / Everyone else at the course had hundreds on
    LinkedIn. I've 23, and four of them are recruiters. / I was a night nurse, then a carer for Mum. Now I've trained as
    a masseuse and everybody I knew is Mum. / Came out of the army after twenty years. All my mates are still in it, in
    places I'm not to name.
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
    employers, never a client, starting on my own now / trial clients gratis first? then ask? / just started 0 clients
    who wld vouch / no happy customers yet cos no customers / week 2 of biz nobody to ask / new coach no results yet can
    i ask / not sold anything yet ask anyway? / how ask w no track record / What does a beginner lean on when there's no
    satisfied buyer to ask? / Can I ask for introductions before my first sale? / How do I ask if nobody has yet seen my
    work? / Is it too soon, three weeks after registering the firm? / Should I do a few jobs for nothing so that I've
    someone who can speak well of me? / Who'd stick out his neck for a freelancer whose portfolio is one page? / When
    you open your practice tomorrow, how do you get the very first patient through others? / Do I have to admit that
    nobody has used it so far? / Opened my physio room on the first of the month. The couch still has the plastic on. /
    I qualified as a celebrant in June. I have a lovely robe, a microphone and no couples. / "And who have you done this
    for?" my uncle's friend asked. I said I was just about to begin. / We launched on Monday: twelve sign-ups, of which
    nine are our mothers. / Handed in my notice at the insurance, got the stamp from the chamber, printed cards. Now I
    sit in the Coworking and refresh my inbox. / First season as a beekeeping instructor. No one has completed my
    course, because it starts in April.
"""
