"""Asking: doubts after the first asks: further ways in which users put it."""

TEXT = """
after-no: he declined in spring, try again / second chance / somebody who refused once / is no final / re-ask / how long
    after a rejection can I come back / she wasn't willing last time / once refused, can I try again / he didn't want to
    last year / maybe she has changed her mind / a new attempt after a no / can I ask again after a no / they said no
    last time / ask someone who refused again / is it okay to ask someone a second time who once said no / last year she
    didn't want to / may I ask again after a no / client refused once, can I come back / second attempt after refusal /
    no last year, try again this year? / how long after a no / re-ask someone who declined / is a no forever / turned me
    down before, circumstances changed / when to revive a refused request / asking again without pestering / he said no
    in january / how to word it the second time / Can I ask the same client again who said no last spring? / How much
    time should lie between a refusal and the next try? / Should I mention the former no or act as though nothing had
    happened? / Is it pushy to come back to it after half a year? / What should be different in the second request? /
    Does no mean no for all time in this matter? / She declined because she was busy with the move. May I try again now
    that she's settled? / How do I show that I remember her answer and still would like to ask? / Should the question be
    narrower the second time? / Is there a rule how many refusals one should accept before leaving it? / client said
    "I'd rather not" eight months ago, we had great results since. ask? / once refused, how can I knock again without
    losing my face / he'd declined flat out a year ago, then today he praises me to my assistant. hm / In German law
    firm, mandant said no last summer, may I make a new attempt? / Last autumn it was "sorry, I don't do that". Since
    then I've saved his whole harvest. I've a feeling it might sound different today. / The door was closed politely,
    but I can see light underneath. / She once shook her head. We've never talked of it again, though so much has
    happened. / I don't want to be the sort who can't take an answer. But it's been ages. / He has a new job, a new wife
    and a new attitude. The old answer belongs to the old Frank. / It was my own fault then, I'd asked for "anybody at
    all". I'd do it better now. / My notes say: "asked 3 March, declined, kindly". It's December. / Two summers ago she
    said thanks but no thanks. Statute of limitations? / I got a refusal from the head teacher as the school was under
    inspection. The inspection is over. / Is there a decent waiting period, like a mourning period? / "Never say never",
    she said as she said no. / If I bring it up once more, do I wear out my welcome? / It's gnawing at me, there'd be
    precisely one person I'd want from him. One. He refused me the lot back then. / People change their minds, don't
    they? My wife took three proposals. / no in 2024, retry 2025? / how do i come back w something smaller after he shut
    me down / asked my yoga regular, got a nope, waited 7 months. now? / would a different kind of person make it fair
    to bring up again after the refusal / The garden lady turned me away kindly in March; it's October, tulips are in.
    May I? / she said no in may, try agian? / can i re-ask some1 who declined / got refused once. 2nd go ok? / asking
    same guy agen after he refused / How much time must pass before I may bring it up a second time with somebody who
    declined? / What would have to change before I return to a person who turned me down? / Should I refer to the
    earlier refusal, or act as though it never happened? / Does "no" in 2023 still hold today, when we've done two more
    projects together since? / Could I come back with a different, smaller wish after the first was rejected? / Is it
    pushy to knock twice at the same door? / Am I allowed another try with a client who wasn't keen last year? / When
    someone has once said they'd rather not, are they off my list for good? / Frau Ott said no at Easter. In the
    meantime her kitchen's finished and she kisses me on both cheeks. I've not dared since. / I asked him far too early,
    in week two, and he said no thanks. It's now week thirty and the site is a hit. / He shook his head when I asked in
    2021. Last month he sold his company and thanked me in his speech. / Our biggest distributor in Ghana declined when
    I asked for two names. A new man has his job, and he has the old file with my request in it. / My pupil's mother
    turned me down before the exam. He passed with honours. She brought me champagne. / She'd told me "no, I don't do
    that sort of thing". Then on Sunday I heard her recommending her hairdresser to half the church hall.
compliment: they raved about me / customer is over the moon / got a lovely thank you note / praise, kudos / he said I
    saved his life / client told me how glad she is, what next / seize the moment after good feedback / he hugged me /
    she wrote thank you so much / five hearts on WhatsApp / client is thrilled / I just got great feedback / they're so
    happy with the result / what do I do with a thank you / strike while the iron is hot / a client praised me / a
    client thanked me / my client said something very nice about my work, what now / I've just been praised / client
    just praised me / got a compliment, what now / thank you mail from a customer / they said I'm brilliant / client
    raves about me / how to react to praise / use a compliment to ask / five star review just came in / she thanked me
    with tears / customer wrote a glowing message / praise, ask right away or later? / what do I answer to "you saved
    us" / What do I say when a client tells me how great I was? / Do I use the compliment for asking in the very same
    second? / Is it cheap to answer praise with a request? / How many days after a compliment may I still ask? / What
    should I write down when somebody lauds my work? / He told me I was the best trainer they'd had. How could I have
    reacted? / How do I get from "you were amazing" to an introduction? / I never know how to take compliments, I play
    them down. What should I do instead? / Somebody left a wonderful Google review. Do I contact them? / A bride wrote a
    whole page of thanks. Would it spoil it if I asked? / the boss praised our team in front of everyone, is it a
    chance? / got flowers and a card from a patient today!! do i strike now / client wrote "absolutely delighted, thank
    you so so much" this morning, next step? / sir the customer gave very nice feedback on call, how to utilise this /
    "I tell you, I slept through for the first time since Easter", she said and pressed my hand. I said that's nice. /
    He drummed on the dashboard and yelled: "Unbelievable, woman, you've done it!" / A box of pralines on my desk, with
    a note: for our angel. / There's a voice message on my phone, a minute long, nothing but enthusiasm. I've listened
    to it four times. / They clapped when the lights went on. All of them, even the grumpy uncle. / She framed my
    drawing, hung it over the sofa and sent a photo of herself pointing at it. / I mumbled "oh, it was nothing". I
    could've kicked myself. / The old gentleman isn't one for words, and yet he took his hat off to me at the gate. /
    The judge himself said it was well pleaded, and my client heard it, and beamed. / "If I'd known you ten years ago!"
    he said, and I blushed and went back to the cables. / A mum sent a picture of the report, with a B in maths and
    three exclamation marks. / I've just put the phone down. So much kindness at once. What does one do with such a
    treasure? / The whole board stood up at the end of my presentation. / My editor said she'd never had so little to
    correct. That's practically a love letter. / Out of the blue she says I've changed her life. I was just looking for
    my pen. / omg she said im the best planner ever. screenshot and then? / wow mail from ceo "outstanding job". act
    fast? / He called it "a stroke of genius" and I fumbled it. / When someone gushes over my work I go all awkward and
    the chance flies out of the window. / client just said im the best!! now what / she lovd it, ask now? / got huge
    praise how to use it / he said amazing job. what do i say / 5 min ago: "youre a genius". ask?? / thx from happy
    customer, next step / What do I answer when a customer tells me they've never been so well looked after? / How do I
    get from "you're wonderful" to a name without spoiling it? / Do I say thank you first and wait, or carry straight on
    to my request? / A patient is raving about her new smile in front of me, should I use that minute? / How do I turn a
    kind word in an e-mail into something more than a warm feeling? / Someone's singing my praises on the phone right
    now, which sentence comes next? / Would it devalue the nice things he said if I follow up with a wish? / When people
    gush I go "oh, it was nothing", what should I be saying? / "I slept through, first time in six years," she said, and
    squeezed both my hands. I said "that's lovely" and gave her the bill. / Opened my phone at breakfast. Voice message,
    two minutes, Mr Adeyemi telling me how his whole office is in love with the new system. / The groom's father came up
    to the stage and said I'd made his wife cry in the good way. I bowed and drank my water. / A card came with the
    post: "You saved our harvest. God bless you." I've stuck it above the desk in the grain office. / He walked round
    the barn conversion twice, said nothing, then: "I would not change a nail." I'm still standing in his yard as I
    type. / The chairman put his arm round me before the whole board and said "this woman is worth every penny".
    Everyone clapped. I went red.
worth-it: is all this effort justified / cost benefit / does it bring in money / pay off / how much business can come
    out of it / value of an introduction in pounds or dollars / what is my network worth / is it worth my time / what's
    in it in the end / how much is one name worth / do the sums / is it worth it / what does it bring / how much money
    is it worth / how much can I earn with this / does asking really pay / is it worth the effort / value of an
    introduction in money / what's an introduction worth / roi of asking / does asking pay off / cost benefit of
    introductions / compare with ads / how much turnover from one introduction / is it worth my time financially /
    calculate the value / should I invest in a session or course about this / better than google ads? / Is it worth the
    trouble for a one-man business? / How do I calculate what an introduction brings me in pounds? / What's the return
    compared with advertising? / Does it pay for cheap services, where a customer only spends forty euros? / How much is
    a client worth who stays for six years? / Would my time be better spent on cold calls? / When a referred person
    becomes a client, how much is that client worth? / Is it true that one can double the business by asking? / Should I
    spend my energy on SEO instead of on this? / Is asking profitable if only every second one buys? / are introductions
    really more lucrative than leads one buys on portals / i pay 60 per lead at the portal, what would an intro save me
    / As a dentist, what's the lifetime value of a patient who was brought by another? / one hour a week on this, what
    do I get out at the end of the year, in rupees or whatever / My accountant wants to see numbers before I put an hour
    into anything. / Fifty pounds profit per haircut. And for that I should sweat over a sentence? / The flyers cost me
    nine hundred, brought one call. I'd like to compare. / A wedding earns me three thousand, once. A company party
    every year. I'm doing sums on a napkin. / I've paid for ads, for a fair, for a stand with balloons. Now they want me
    to talk to people. Show me the figures first. / All that fuss for one coffee with one stranger? / I can't be
    bothered unless somebody convinces me it beats what I'm doing now. / My partner puts the agency budget in front of
    me: clicks cost this, contacts cost that. What's in the other scale? / Nine out of ten things I've tried for getting
    customers weren't worth the stamp. / If only half of them sign, and the average matter's four thousand, then... then
    what? / What's the catch? It's free, so it can't be worth much, right? / I do translations at 12 cents a word; would
    one more publisher make a dent? / Is the juice worth the squeeze? / How long till it earns its keep? / seems a lot
    of faff for little money tbh / numbers pls: 1 intro = ? € / does the maths add up w low ticket products / Convince a
    sceptical managing director, please, that asking yields more than our billboard. / what do i gain per introduction
    on average if i sell houses / is it even worth it / does it pay off or waste of time / intros vs ads whats better /
    whats the point of all this askin / bother or not / is the effort realy worth / What return may I expect for all
    this asking? / Why would I go to the trouble when my Google ads bring me clients anyway? / Does it make any sense
    for a one-woman studio that needs only six customers a year? / How much would my turnover rise if I did this
    seriously for a year? / Is there any proof that asking pays better than cold calling? / What do I gain that I
    couldn't buy from a lead agency for two hundred a month? / Should I invest my energy here or rather in a new
    website? / Can you show me the sums before I begin? / My partner wants to see figures first. He says four coffees
    cost us a day and a day costs us nine hundred. / We spend 3k a month on LinkedIn campaigns. The marketing girl says
    introductions don't scale. / My accountant asked what it brings in, and I couldn't tell her a number, only that it
    would be "nice". / I'm 61, I sell the practice in four years. My son says start now, I say for whom. / Worked it out
    on a napkin: one new family per year pays for my van. I still couldn't decide whether that's a lot or a little. /
    Our agency runs on tenders. Ninety percent comes from the portal, and the boss said "why fiddle about with people".
manipulative: fake, instrumental / exploiting friends / keeping a list of people feels creepy / using people for
    business / is it cold to treat contacts like that / don't want to manipulate anyone / I'd feel like a fake / aren't
    these tricks / people aren't tools / it seems sneaky / playing with people / is this manipulation / I don't want to
    use my friends / it feels calculating / I feel like I'm using my clients / is it honest / I don't want to use people
    / is it manipulative / feels like exploiting my clients / psychological tricks, I don't like that /
    instrumentalising friends / ethical worry about asking / is this a technique to trick people / using relationships
    for money / feels dirty, calculating / honest way to ask without tricks / abusing trust / are scripted questions
    dishonest / How do I ask without manipulating anybody? / Am I exploiting their gratitude if I ask just after a
    success? / Isn't it calculating to write down compliments in order to use them? / Where does asking end and using
    people begin? / Do I abuse the trust of my patients for my business? / Is it dishonest to have planned the moment? /
    How would I know that I'm being fair? / What distinguishes a clean request from a sales trick? / I feel false when I
    ring to hear how they are and have the question at the back of my mind. Is that wrong? / Should I be open with them
    about what I'm up to? / is keeping a list of my friends with "value moments" creepy / it feels like turning people
    into tools, how do you see this / As a coach I work with open questions all day; using them for my own ends, is it
    abuse? / Mir kommt das berechnend vor, so calculated, to wait for praise and then strike / I read "ask when they're
    emotional" and felt sick. That's what cults do. / I've got feelings for these people, I don't want to treat them as
    a quarry. / My sister asked if I'm nice to them because I like them or because of their contacts. I couldn't sleep.
    / To me relationships are not an asset. The word leverage makes me want to shower. / They open up to me, and then I
    come round the corner with my agenda. / It's as if I'd put a coin in people and wait for something to drop out. / I
    once had a financial guy who was my best friend for exactly three meetings. I swore never to be like that. / All
    those techniques, pauses, wording. I'd feel like a puppet player. / A salesman used my own words against me to get
    at my brother. I'd not forgive myself for doing the same. / When I praise her garden she mustn't think it's oil for
    the machine. / She trusts me with her deepest stuff. And I trust myself with... her address book? / I'd be fine with
    it if they could look over my shoulder and it still looked all right. / Being kind with an ulterior motive isn't
    being kind. / I see how it works, and precisely therefore I've got scruples. / I'm not comfortable w treating mates
    as stepping stones / so basically we trick grateful clients? ugh / not a user, dont wanna be one / Is silence after
    the question a trick to put people under pressure? / feels sly to time it like that / dont want 2 use ppl / feels
    sneaky to ask friends / isnt it manipulating them / feel fake when i ask / dont wanna exploit my clients / am i a
    user if i ask / How do I ask without treating people as stepping stones? / Isn't it calculating to be nice to
    somebody and then want something? / Where does a friendly request end and working on somebody begin? / Is it honest
    to choose the moment when they're moved and then come out with my wish? / Can I do this and still look at myself in
    the mirror? / What keeps it from being a trick when I've prepared my wording beforehand? / How can I tell whether I
    like this person or only like whom she knows? / Would I be abusing their trust if I profit from their address book?
    / I teach meditation. A student told me she felt at home here, and in the same breath I thought of her colleagues. I
    was disgusted with myself. / Had lunch with Amara, and all the while I was counting in my head whom she knew. I paid
    and went home feeling dirty. / Read a sales book with "triggers" and "levers". These are old ladies whose feet I
    look after. I threw it in the bin. / My ex used to be like that. Every dinner guest was a rung. I swore I'd never
    collect people. / I sent the birthday card with a second thought. He rang, touched, and said nobody else had
    remembered. I could hardly speak. / As a hospice chaplain turned coach I hear everything. When I thought of asking
    one of the families, my stomach turned over.
no-time: I have no time for this / too busy to ask / when am I supposed to do that / my days are full / I never get
    round to asking / how long does it take each day / it takes too much time / there is always something more urgent
    than asking / I'm too busy for introductions / how can I fit this into my day / how to fit it in my day / how much
    time does asking take per week / overworked, no room for it / ten minutes a day enough? / it always gets pushed to
    tomorrow / how to make a habit / procrastinate on asking / schedule for asking / running a business alone, no
    capacity / full days, kids, where to put it / How do I find time for asking when I'm on building sites from six till
    six? / How long does one have to spend on it each day? / When during a working week do you do this, with forty
    patients a day? / Is it possible to do it in five minutes? / How do I stop putting it off? / What's the smallest
    portion that still counts? / I'm a single mum with a salon; when should I do that on top? / Should I block a time in
    the calendar for asking? / Is it something one can do while driving? / What do I leave out if I've only ten minutes?
    / always something more urgent, how do you people get round to it / on which weekday is it easiest for busy lawyers
    to do the asking / we are stressed, three sales reps, no slot in week. proposals? / time management pls: teaching,
    correcting, preparing, and asking?? / My day has no seams. From the first tooth to the last tooth, then paperwork,
    then bed. / I sit down at nine in the evening, with the list. At five past nine I'm asleep on the list. / It's on my
    to-do since February. It moves from week to week like a snail. / Between nursery run, client calls and VAT there's a
    gap of eleven minutes. I use it for eating. / First the fires, then the invoices, then the family. Then there's no
    more day. / I always think: when the season's over. The season's never over. / I've the best of intentions each
    Sunday night. On Monday at eight the first pipe bursts. / There's simply no air in my calendar. / I can't even
    return the calls I get. / If I had a free hour I'd sleep. / My wife says I've time for football. True. But not the
    head for it. / As soon as I've got something on, I stop; as soon as I've nothing on, I panic and start. / It'd need
    to be so small that I could do it while the kettle boils. / Someday, when it's calmer. / aint got a minute mate /
    crazy busy, is it doable in 2 min slots / between two photo shoots i edit till 3am. where do i squeeze that in / I'd
    need someone to tell me: now. For I never get round to it by myself. / My diary's double booked till harvest; can
    this wait or does one do it in drips? / no time 4 this at all / too busy to ask ppl / how to do it in 5 min a week /
    swamped, cant do intros too / when am i suposed to do this / got kids + clinic, no hours left / How do I squeeze
    this into a week that already has sixty hours? / What is the smallest version of this that still works, ten minutes
    or less? / Could I tie it to something I'm doing anyway, such as handing over the keys? / When would a single mum
    with two jobs fit it in? / Which part of it can I skip if I've only Friday afternoon? / Is there a way of doing it
    that doesn't need any extra meetings? / Do I have to set aside a whole day, or does it work in passing? / Can one do
    this seriously on top of harvest, lambing, and the school run? / My diary's full till the 19th, then the audit, then
    half-term. I've had "ask for introductions" on my list since February. / Surgery from seven, ward round at five,
    dictation till nine. My wife says I ought to "network". I laughed. / I'm on scaffolding all day and in the evening I
    do the quotes. At ten I fall asleep on the keyboard. That was the plan for yesterday too. / Started a list on
    Sunday, got three names down, the baby woke. It's still three names. / Every December I resolve to do it. Every
    December I'm in the van with eleven broken boilers on the sheet. / We're two founders and we ship, support, and
    raise. I told my co-founder I'd ask four users a week. I asked none in nine weeks.
enough: my network is tiny but I do have twenty clients / I've got maybe fifteen old clients, is that enough / do I need
    hundreds of contacts for this / is a dozen names worth the trouble / only five customers so far / how large must my
    list be / too few clients to bother / I started last year and have eight clients / are my few clients enough / only
    a handful of clients / I have just 8 customers / small client base sufficient? / too few clients to ask / how many
    clients do I need before asking makes sense / a dozen contacts enough to start / tiny practice, does it work / seven
    buyers in total, thin ice? / not enough people to work with / is my base too small / few but good clients / Do I
    have enough clients to start with introductions? / How large must a customer base be for this to work? / I've only
    six mandates. Isn't the pool too small? / We've got ten customers after two years. Is there any point in asking
    them? / Is it worth starting with nine satisfied people or should I first get more by adverts? / With only four big
    contracts, can I build on introductions alone? / What's the minimum number of happy people? / Won't I have asked
    everyone within a fortnight with my little list? / Do small numbers suffice for a designer who only needs three
    projects a year? / How many people who got something from me do I need? / i got like 11 clients total lol, can i do
    this method / founded last winter, four users who pay. isn't it laughable to talk of a base? / As a niche translator
    I've seven regular clients, is it too thin a base? / we have twelve schools as customers, can that be base to grow
    from? / I counted twice. Nine. With the one in hospital, ten. / My whole business fits round one table at Christmas.
    / Others talk about databases. Mine's a page in a notebook, and there's room at the bottom. / I only take six
    families a year. There isn't a crowd behind me. / All of my success stories can be counted on two hands. / The coach
    spoke of working through your hundred best. I've not even got a hundred worst. / When I've rung those seven, what do
    I do in week two? / Small village practice, thirty patients and most of them are over eighty. / My little list won't
    feed me for long, I fear. / I'm proud of each one of them but there's so few. / A mate has 600 customers in his
    system, naturally it works for him. / Does the well have enough water for daily drawing? / I fear that I'll burn
    through my people by Easter. / The pond's tiny, is it even worth casting? / only 3 happy ones, rest meh. enough? /
    small but loyal bunch, is that a start / not a beginner, just a very small circle of customers. What now? / we do 2
    houses a year, so after ten years 20 families. too little? / Before I begin: is a dozen a joke or a basis? / only 4
    clients is that enuf 2 ask / 3 customers total can this work / too few ppl for intros? / tiny client base help /
    have like 6 regulars, any use? / need more clients 1st or start now / Is a handful of customers a large enough base
    to live on introductions? / How many happy people must I have served before this way of getting work pays? / Should
    I advertise first till I've a bigger circle, and ask round later? / Can five satisfied families really bring me the
    rest of the year? / What can I get from my seven patients if each knows two suitable others? / When there are so few
    of them, do I risk wearing them out? / Do I do the sums right: eight customers times two names times a half is eight
    new ones? / At which size does a practice start to feed itself through those who are already in it? / I counted them
    on the train. Nine, if I include the lady who moved. I'd thought of myself as established. / The course said "work
    through your list of a hundred clients". I put down my pen after the fifth. / "Just ask your people," said my coach.
    My people are two hotels and a dentist. / Our entire customer base fits round a ping-pong table. My co-founder wants
    us to buy ads rather than ask those six. / I farrier for three yards only, but they're good yards, forty years of
    trust between us. My son says three's nothing. / There are four pupils in my book, all content, all from the same
    street. I need fourteen by the summer.
"""
