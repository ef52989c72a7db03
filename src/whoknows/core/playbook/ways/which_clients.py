"""Asking: the clients one has, of many kinds: further ways in which users put it."""

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
    lady who booked it, who gets asked earlier? / Is the one who paid me the most also the right one to open with? / got
    140 ppl in phone who do i start w / which client to ask 1st pls / best one or easiest one to begin with?? / list of
    40, where to even start / oldest client or newest one go to first / who on my list is likeliest to say yes / How do
    I pick the right person out of my customer file to approach before the rest? / Should I open with my happiest buyer
    or practise on somebody less precious? / Is there a ranking of sorts, from warmest to coldest, that I ought to
    follow? / What makes one contact a better starting point than another? / Do I go to the chatty one with the small
    account or the quiet one with the large circle? / Of suppliers, buyers, old bosses and neighbours, which crowd comes
    at the front of the queue? / Can I sort my address book by something sensible, revenue or years or how often we
    talk? / When everybody in the CRM likes me about equally, on what basis do I choose? / I printed the whole client
    list, forty-one names, and stared at it over two cups of tea. Still blank on which to ring. / Bookkeeper in Leeds.
    My coach said pick five to ask. I picked none because I couldn't decide on the five. / Made an Excel with columns
    for turnover, years and mood. Mrs Okafor and the garage come out level at the top. / I've got a dentist who adores
    me and knows nobody, and a caterer who's lukewarm and knows the whole county. / My partner at the agency says begin
    with the newest, they're excited. I say the ones from 2014, they've seen it all. We've been arguing since lunch. /
    Went through my phone on the train to Antwerp, A to Z, and gave up at D.
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
    not touched since / we painted their hallway when the queen was still alive, would be odd to phone now wouldn't it /
    client frm 2016 can i still ask / havent spoken 7 yrs, wierd to write now? / old custmer would he even remember me /
    did her kitchen 2012 ok to ring her / long lost client how to get back in touch n ask / 5 yrs no contact then ask
    favour, rude?? / How do I reach out to somebody I last invoiced before the pandemic? / Is a job finished in 2011
    still something I can build on? / Should I have a catch-up first or get straight to what I'm after, given we haven't
    talked in ages? / What do I write to a customer who has probably forgotten my surname? / Does goodwill expire, and
    after how many years? / Can I dig out my archive and contact those whose files are closed long ago? / When the last
    mail in the thread is from 2018, do I answer under it or begin afresh? / How do I explain my silence of so many
    years before I ask him for something? / I found her invoice while clearing the loft: Hannah Voss, garden pond, 2013.
    She was over the moon back then. We haven't exchanged a word since. / He was my second customer ever, a bakery in
    Ghent. I did his first website. He's got six shops now and I've never so much as sent a Christmas card. / Looked up
    an executive I coached nine years back. Now she heads a whole region. I wrote three openings and deleted all of
    them. / The old accounts binder, 2009 to 2015. Some have died, some retired, some I'd quite like to hear from. / I
    rang a family whose extension I built when their twins were born. The twins are at university. / Messaged a startup
    founder I worked with in our twenties. "Wow, blast from the past," he wrote. I haven't got to my question yet.
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
    tact / my custmers arent companys just families / only do homes not businesses does this work / b2c here, ppl not
    firms / housewives n pensioners who wld they intro me to / all this is for b2b, i cut hair / my clients r mums not
    managers / Does this method hold for someone who sells to households? / How do I ask an ordinary family, who have no
    business network to speak of? / Is asking for introductions only for those who deal with directors and firms? / What
    does an introduction look like between neighbours rather than between companies? / Can a retired couple be asked the
    same way as a purchasing manager? / Should I talk differently to consumers than the sales books say? / How would a
    swimming teacher put it to parents, who aren't in trade at all? / What kind of people does a regular homeowner know
    who could need me? / I fit stairlifts. Everyone I work for is at home with their telly and a budgie, not one of them
    has a LinkedIn. / Mrs Petrov said, "Introduce you? I'm not in business, dear, I just wanted my curtains done." / Dog
    groomer in Cork. Read two books on this and both are full of CEOs and VPs. My clients are Labradors with owners in
    wellies. / I asked Mr and Mrs Haas for contacts in their network and they looked at me as if I'd spoken Greek.
    They've got a bowling team and a church. / Piano tuner. I go into living rooms. Nobody there has a network, they
    have aunts. / All the examples were about software for logistics companies. I do nails, in people's kitchens, in
    Rotterdam.
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
    code of conduct is super vague / Law firm, five partners, three opinions about what is permitted. Who's right? /
    lawyer am i even alowed to ask / bar rules forbid soliciting?? what can i do / dr here, ethics code says no / fin
    adviser compliance will kill me if i ask / notary can i ask for intros or not legal / is it against hipaa/gdpr to
    ask patient for names / What may a psychotherapist do within the code of conduct? / Does the law society forbid me
    to request introductions? / How do I check with compliance before I say a word to clients? / Can a physician
    approach patients about this without breaching the statute on advertising? / Is there a form of asking that the
    medical council would not mind? / Should I read the chamber's rules first, and which paragraph am I looking for? /
    Where's the line between a permitted mention and touting, for a barrister? / Are auditors free to ask, given the
    independence requirements? / I'm a notary in Graz. We have a Kammer, and the Kammer has views on advertising that
    were written in 1965. / Asked our compliance lady whether I could mention it in the annual review. "Put it in
    writing and I'll come back to you." That was February. / A colleague got a letter from the disciplinary board for
    giving out little cards. He's a vet, mind you, not a bank robber. / Surgeon. Patient on the ward says her sister has
    the same hip. I said nothing, because the hospital has a policy with a number. / I sell pensions under FCA
    supervision. My manager said anything that smells of inducement goes to the regulator. / Clinical psychologist from
    Utrecht. The supervisor quoted article III.2 at me and said that a power imbalance makes any such request improper.
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
    single transaction business, no loyalty possible, what now / they only buy once then never again / funeral director
    lol no repeat custom / sell a house once in 20 yrs how ask / after job theyre done w me 4ever / 1 wedding per person
    hopefully. ask? / divorce lawer clients dont come back thank god / How do I ask when the job will never come round
    again and we lose touch the day after? / Does it make sense for a trade that people use once and then forget? / What
    do I do when there's no second order in which to bring it up? / Should I ask before the keys are handed over, since
    after that I'll never see them? / Can somebody who has finished with my service for good still be of help to me? /
    When is there still a window, if my whole relationship lasts six weeks? / How does a relocation agent keep families
    warm who will not move again? / Is there any use in staying in touch with buyers who can't ever need another one? /
    I build one staircase per house. They pay, they wave, and I drive off for ever. / Adoption counsellor here. The
    child arrives, the file is closed, there's a photo, and the family wants to be a normal family. / Conducted 80
    weddings last year. Not a single couple has a reason to ring me again, and I'd be alarmed if they did. / My laser
    eye patients leave with perfect sight. "See you!" they say, and we both know it isn't so. / We drilled the well in
    2019. It'll give water for eighty years. The farmer waved from the tractor and that was that. / I help people get
    citizenship. The passport came, Mr Nguyen sent a picture of it with a flag, and our story ended.
"""
