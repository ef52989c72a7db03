"""Asking: what should be clear before: further ways in which users put it."""

TEXT = """
wrong-moment: same call as bad news / while announcing a price increase / they are in crisis right now / is it tactless
    to ask today / right after I sent a big bill / during a dispute / stressful week / project is delayed and I want to
    ask / I must tell him it costs more / their house burned down / in the middle of an argument / I was late today,
    still ask / is today bad / should I ask today although there's bad news / is this a bad moment to ask / I have to
    raise my prices, can I ask at the same time / they are having a hard week, should I wait with asking / bad news for
    client, also ask? / not on the day I raise my prices / we missed the deadline, planned to ask / asking while
    delivering a bad result / client lost his case, was going to ask / having to tell them about a delay / invoice
    higher than expected, ask in the same call? / price increase letter and request together / wrong day to ask /
    postpone the ask when something went wrong / must tell them the diagnosis / cancel the ask due to bad figures /
    Should I still ask if I also have to announce that it's going to cost more? / Today I've to tell him the permit was
    refused. Do I ask all the same? / Can I combine the talk about the late delivery with my question? / How long after
    bad tidings should I wait until I ask? / We lost the appeal but she was pleased with how I fought. Ask on the same
    day? / My fees go up in January. Before or after should I ask for introductions? / The numbers in the annual report
    are awful, not my doing. May I ask in the same meeting? / As a vet who's had to put the dog to sleep, when may I ask
    again? / What if the appointment in my diary for asking turns out to be the one with the complaint of his wife's
    illness? / the scan isnt good. i had the ask on my list for today. skip? / is it tactless to ask while their house
    sale has just collapsed / When the fund fell by 12% I'd still got "ask" in the notes. What do I do with it? / the
    buyer pulled out and I have to ring the seller now, asking can wait right? / can one do both in one mail, the
    unpleasant and the wish / I had it all prepared, and then the surveyor found dry rot. / He'd just read that his
    father's claim was thrown out. My neat little sentence was lying beside the file. / I phoned to say the flowers
    won't be peonies. And then I was meant to go on to my other point. / On my note for the call: 1. boiler is dead, 2.
    who does she know. I only managed the first. / "So it's another six weeks and eight thousand more", he repeated
    slowly. There was my cue gone. / It would be like passing the hat round at the funeral. / We've got to tell them the
    launch slips into autumn. Our sales lead still wants us to raise the other thing. / Her biopsy came back and I'm
    only the dental hygienist, but she told me. I put my question away. / I was to break it to the parents that he won't
    pass the year. / The venue has gone bust, four weeks before their day. I'm the one who has to make the call. / The
    tax office wants nineteen thousand from him. He went white. I turned over the sheet with my plan. / Nobody's fault,
    only the weather, but the marquee is gone and so's the mood. / I've one meeting with the board per quarter, and this
    quarter I come with red figures. / Sugar with the medicine, my boss says: say the bad thing, then ask quickly. That
    can't be right. / the flight to the retreat's cancelled, ten angry yogis, and im supposed to ask 4 intros today /
    redundancies at the client's, announced this morning, my slot with him at 2 / raising rates and asking a favour in
    one breath, no go? / must I skip the question if the translation has to be delivered late / grim day, bad report,
    still a good relationship. when can i come back to it / had to tell bad news, ask anyway? / not when i deliver a
    bill increase right / client in hospital ask or no / project late n i wanted to ask today / just told him he owes 9k
    tax, ask? / funeral coming up prob not the time / When should I definitely keep quiet about it? / Is it tactless to
    ask in the same conversation in which I announce a price rise? / Should I drop my plan to ask, since today I have to
    report a delay? / How long after a piece of sad tidings may I return to the subject? / Can I ask a customer who's
    just been laid off? / What occasions are taboo for such a request? / Do I still bring it up if the test results I'm
    presenting are poor? / If I've to tell the parents that their son will fail the year, may I combine the two? / I
    drove there to ask her. In the hall she told me the mother had died that night. I stayed for tea and the thing
    stayed in my bag. / Audit's done: there's a hole of forty thousand. I'm to present it at eleven. My notes for that
    meeting also say 'ask for contacts'. / I'm a vet. I had it scheduled for the visit at the Kellers, and then the
    X-ray showed what it showed. / "The foundation's got dry rot," I had to tell them. My wife asked afterwards if I'd
    got any names. / Portfolio's down eighteen percent. Review with the Whitmores is on Wednesday, and the form has a
    referral box to tick. / Our server was down all weekend. On Monday the script in the CRM told me to ask for
    introductions. The client was still shouting in the background.
unhappy: job went badly / customer grumbled, complained, was disappointed / ask despite a mistake I made / they weren't
    thrilled / things went wrong at the end / result was poor, could I still ask / treatment or repair didn't help /
    extension was months late / the wall is crooked / she complained twice / we had a quarrel about the bill / he left a
    bad review / I messed up, can I ask anyway / not everything went well / they were let down / can I ask an unhappy
    client / the last job didn't go well / it went badly, should I ask this client / they are not satisfied / the client
    had a complaint, may I still ask / something went wrong in the project, should I ask for an introduction / client is
    dissatisfied / complaint open, can I ask / they may not be happy with me / customer annoyed, ask anyway? / I sense
    something is wrong / bad mood between us / mistake on my side, how before asking / lukewarm client, should I ask /
    he's grumbling about the result / after a complaint / repair the relationship first / job went badly for this client
    / Can I ask somebody who's cross with me about a delay for an introduction? / How do I put things right with a
    customer before I think of asking? / Do I have to fix the error first, or is it possible to ask in spite of it? /
    What if I don't know whether she's disappointed, but she's been curt lately? / When is a client who complained ready
    to be asked again? / How do I find out what bugs him without making it worse? / Does it make sense to ask clients
    for whom the outcome was only so-so? / We messed up the invoice twice. Would an ask now be suicide? / He gave us
    three stars. Is he a candidate or not? / Is it possible to turn an unhappy customer into someone who introduces me?
    / she's not raving about us lately, shall i ask or mend first / how do I react to a bride who doesn't like her
    pictures, and can I ask her ever? / my client is not satisfied since our trainer changed, what's to be done before
    asking / clients that moan all the time, do you ask them at all / They pay, but they've stopped saying please. / The
    tiles are crooked in one corner. He's never said a word, but he looks there each time I come. / She used to write
    "best wishes, lots of love". Now it's "regards". / I forgot a deadline in March. He said "never mind". I don't
    believe him. / There's still this business with the scratched parquet hanging in the air. / The filling fell out
    twice. She's polite, she comes, she doesn't laugh any more. / The last two mails were answered by his deputy, in one
    line. / They had expected forty guests through my marketing and got nine. / He slammed the folder on the table and
    said it wasn't what he'd ordered. A month ago. Since then we talk as if nothing had been. / On my list she's got a
    tick for "ask", and in my stomach a knot. / The ice is thin. Something about the last bill has upset them, and
    nobody says so. / My colleague said just ask, he'll forget the dispute. I reckon that's the surest way to lose him.
    / The heating works now, after the fourth visit. I wouldn't call them fans. / He told the caterer that he'd pictured
    it differently. The caterer told me. / cust is pissed off bc of the outage. ask later or never / we had words, he
    and me, about the change requests / My pupil failed the driving test for the third time and the mum blames me. Can't
    ask that one, can I? / she left a bad review then deleted it, wtf, is she ok with me or not / they aren't thrilled
    and honestly they're right / think shes not happy w me, ask? / client seems meh about my work / he complained last
    month can i still ask / not sure theyre satisfied so dont dare / got 3 stars from him lol ask or no / they had
    issues w us. intro? / Can I ask somebody who has grumbled about me? / What if they weren't thrilled with what I
    delivered? / Should I make good the mistake first and only then ask? / How do I deal with a client who I suspect is
    disappointed? / Is it foolish to ask those with whom something went wrong? / Do I risk waking a complaint if I ask
    them? / After a quarrel over the invoice, is that person lost as a source of names? / Could I be asking people who
    secretly regret having hired me? / The parquet creaks. Mr Toth says it's fine. He says it with his jaw. / We
    delivered the app five weeks late. Since then her mails begin without 'Dear'. / I mistranslated one clause in 2022.
    It was put right. They still order, but I always feel it between us. / Her face when she saw the fringe! "It'll
    grow," she said. She's been back twice since, and I'm afraid to ask her a thing. / The customer who knows everyone
    in town is also the one whose skirting board I had to do three times. / He paid, but only after two reminders, and
    wrote 'as agreed' in the reference. As agreed! What does that mean?
are-they-happy: gauge whether they liked it / measure satisfaction / do they value what I did / find out what changed
    for them / survey my customers / tell if he got any benefit / know whether she is pleased / how do I get them to say
    what they got out of it / does she even like it / how would I know / they never say anything / quiet customers /
    what did it bring them / feedback / ask what they got from me / are my people content / how do I know if my clients
    are happy / is the client satisfied / how do I ask for feedback / I'm not sure whether my client is satisfied / how
    can I find out what they liked / how do I find out what my clients value about my work / what do they like about me
    / what was the benefit for them / how do I find out whether clients are happy / satisfaction survey or just ask /
    how to know if they got value / no feedback from client, good or bad / client never says anything / measure
    satisfaction before asking / nps and introductions / quiet customer, is he content / what question to find out what
    changed for them / how to get feedback without fishing for compliments / value question / signs of a satisfied
    client / How can I tell whether a client is really content or only polite? / What do I ask to hear what my work has
    brought them? / Should I send a questionnaire before I dare to ask for introductions? / He never praises and never
    complains. How do I find out where I stand? / Do people who stay for years automatically like what I do? / How do I
    get a client to put the benefit into words himself? / Is there a good question for the end of a project, to hear
    what's better now? / What do I do with the nice things they tell me, do I note them? / I have three hundred
    patients. How do I know which are glad of me? / Can one ask "are you satisfied" or does everybody just say yes? /
    how do u check if ur clients like u, im terrible at reading people / My Japanese customers always say everything is
    fine. How do I see the truth? / how to discover the value moment in a long mandate / as IT provider you only hear
    from people when it's broken, how will I know if they're pleased / They nod, they pay, they go. What goes on inside
    them I've no idea. / In Norfolk "not bad" is the highest form of praise. Or it isn't. You tell me. / Since the
    course I've not had a single word from anyone, neither flowers nor tomatoes. / I've tuned her piano for nine years.
    Does she love it, or is she just used to it? / He says "passt" after each training. Passt! That could mean anything.
    / My invoices are settled within two days. Is that applause? / I'd love to be a fly on the wall when they talk of me
    at supper. / A client of mine has a face like a door. I can't for the life of me guess what he thinks. / She keeps
    coming back, but perhaps only because I'm round the corner. / My survey has a response rate of four percent, and
    those are the four who like ticking boxes. / I hand over the translation and hear nothing. Silence is good, the
    others say. Is it? / Asked them if everything was all right. "Yes, yes." That's all I know. / We've got smileys at
    the exit. Green, yellow, red. Children press them. / Before I go knocking for names I'd better know if they even
    think anything of me. / "It did something for us", he muttered. What did it do? I didn't dig. / My wife can see it
    in their faces, I can't. / didnt hear a peep after launch, are they thrilled or planning to sue lol / do I ask
    straight out what's different since we've worked together? / I suspect a few would sing my praises, only I don't
    know which / how know if clients happy / want to check satisfaction b4 asking / survey or just ask? / how to test if
    they like me / what q shows theyre happy / nps before asking or nah / What do I ask to learn if they're really
    content with my service? / How can I tell a polite customer from a delighted one? / Is there a signal by which you
    recognise a truly satisfied person? / Should I send out a questionnaire before I ask for anything? / Which question
    makes a reserved client say what it has brought him? / How do I sound them out without fishing for compliments? /
    Can I take it as a good sign that they never complain? / What's a good way to check the temperature with somebody
    who only says "fine"? / Finns. My clients are Finns. They say nothing when they're happy and nothing when they're
    not. / I asked "everything OK?" and she said "everything OK". I've been asking that for six years. / Sent a form
    with ten smileys to tick. Two came back, one of them from my own sister. / Mr Abernathy renews each January without
    a word. I couldn't tell you whether he likes me or can't find the cancel button. / They pay on the dot and don't
    ring. My father would have said that's praise. My coach says find out. / As a teacher of Italian to adults I only
    ever see them nod. What it's done for them in Rome I never hear.
how-specific: small business owners, is that enough / narrow it down / will I lose opportunities / target everyone / I
    help all kinds of people / describe my ideal client precisely / must I choose a speciality / too vague or too tight
    / several different kinds of customers / can't I leave it broad / isn't a small niche limiting / we do websites for
    anyone who pays / is everybody too wide / all kinds of clients / I work for anyone / do I have to limit myself / my
    market is everyone / why so exact / won't I exclude people / too many types / a generalist / choose one group / how
    do I describe my ideal client / how specific should I be / must I be so specific / who is my ideal client / what
    kind of person should I ask for / everybody can be my client / if I only ask for bakeries don't I lose all the
    others / should I ask for several kinds of people / does a narrow description cost me business / can I ask for
    anyone with a company / my services suit any company, which people should I ask for / I can help everybody / my
    offer fits everyone / what type of person do I name / how do I choose whom to look for / describe the ideal person
    exactly / do I have to narrow it down / too narrow and I lose others? / target group description for the ask /
    specialise first, then ask? / I can work with anybody, how to describe / what details: job, place, event / small
    businesses in general, is that enough? / how precise a profile / isn't being specific limiting / one kind of client
    or several kinds / How exactly do I have to describe whom I'm looking for? / If I only mention dentists, don't I
    lose all the physiotherapists? / I take any sort of job, from socket to entire house. Whom do I name then? / Is
    "entrepreneurs with ambition" a precise description? / Do I mention age, place and trade, or is that overdone? /
    What if my offer suits practically everyone? / Can I have a different description for each person I ask? / Do I need
    an avatar before I open my mouth? / How do I decide on one type when I have four types of customers? / What's
    better: "people with back trouble" or "hairdressers over forty who stand all day"? / Should I say what's just
    happened in their lives, like new job, new baby? / will i not shrink my market if i ask so narrowly / everyone's got
    teeth, so how do i describe my ideal patient / my work is brand, web and packaging for startups, cafés, anyone
    really, must i pick one? / As a generalist lawyer in a small town, I do everything. How to be specific? / I said
    "companies which want to grow" and he looked at me as though I'd said "people who breathe". / She asked: "So whom do
    you want?" I said "anyone, really". She said "okay" and that was the end of it. / Photos of babies, dogs, managers,
    houses. I can't stand there and recite the lot. / My coach wants me to say "managing director of a joinery with
    twenty people in our district who's just taken over from his father". That's one man! / I'm scared that if I say
    florists they'll never think of me for funerals. / They can't look me up anybody under "nice people". / When I named
    just the one street and just the one sort of shop, he had a face in front of him straight away. Was that luck? / My
    elevator pitch has seven target groups. By the third they're asleep. / I don't want to put myself in a pigeonhole, I
    like variety. / The tighter I draw the circle, the more I feel the money outside. / I teach German to nurses, to
    engineers, to au pairs. I said "foreigners" and heard crickets. / Women. That's my target, women. Too big? / A
    removal firm moves whoever moves. What on earth should be exact about that? / "SMEs in the Midlands" it says in our
    plan. My client couldn't come up with a single one. / how much detail's too much detail / is a job title sufficient
    or also situation plus town? / im a VA i do everything for everyone. narrow?? how / can i swap the type from ask to
    ask, mums this month, landlords next? / how narrow shld i describe the person / too specific = nobody fits? / do i
    say job title age etc / how detailed describe who i want / "small businesses" specific enough? / is "stressed women"
    too vague / How precisely do I paint the kind of customer I'm looking for? / Can a description be so tight that it
    excludes everybody? / What belongs in it: trade, size, town, trouble, age? / Should I give features one can see, or
    describe what's on their mind? / Is "entrepreneurs between 30 and 60" sharp enough? / How do I boil down my avatar
    to something a client can picture? / Which detail makes somebody think of a face? / If I'm good for all kinds of
    people, do I still have to draw one of them? / I said I'm looking for companies with growing pains. "That's all of
    them," Henk replied, "or none." / My profile has a name, two kids, a Volvo and a gluten problem. My husband thinks
    I've gone mad. / Told her: dentists. She asked which dentists. I said all sorts. That was the end of it. / I help
    anybody with a back. My trainer struck out 'anybody' and 'back'. / Said to a customer I want to meet 'HR directors
    in mid-sized manufacturers with a second site in Slovakia'. He laughed and said there's one and she's dead. / For my
    pottery courses I described 'creative people'. They sent me a lad who plays the tuba.
several-names: ask for three names / how many introductions at a time / one contact or a whole list / should I push for
    more than one / greedy / quantity / is one enough / should I ask who else / as many as possible / how many people to
    ask for / how many names should I ask for / should I ask for one person / should I ask for more than one name / is
    asking for three people too much / ask for one name or several / should I ask for three names at once / who else
    question / how many names to ask for in one talk / one person or a list / plural or singular in the question / ask
    for a handful? / is asking for more than one greedy / after the first name, do I continue / stop after one? / get
    two names from one conversation / give me five names / Do I ask for one person or for as many as possible? / When
    she's given me one, may I ask for another straight away? / How often can I say "and who else"? / Is it more likely
    that they think of somebody if I ask for only one? / Should I hand them a pen and a sheet for several names? / Do I
    get less if I ask for just a single one? / The old insurance way was ten names or you don't leave. Is that still
    right? / Would it be wiser to take one now and come back in autumn? / Should my sentence be "which person" or "which
    people"? / How do I end it after the second name without seeming ungrateful? / one good name or three so-so's, what
    should i aim for / with a piano mum, is it one other mum or straight the lot of them / is "two or three" a good
    number to say out loud to a client / In the single conversation, where shall I stop with asking for names? / My
    uncle in insurance never left a kitchen table with fewer than five. People hid when he rang. / He'd said "my
    brother". I was so pleased that I packed my things. In the car I thought: and? / When I asked for three, she stared
    at the ceiling. When I asked the next for one, out it came. / She gave me Olga, then Olga's boss, and at the third I
    felt her stiffen. / Our manager wants "minimum three" on the form. We're a small sales team and everyone fudges it.
    / Like crisps, I said, can't stop at one. She smiled. It was a bit much, I reckon. / I'd be happy with just one
    soul. But am I selling myself short? / Is a single bird in the hand the better thing? / I keep a line on my pad: 1,
    2, 3. My client saw the empty 2 and 3. / First name came in a second. Then I pushed on and it turned into an exam. /
    Should I be satisfied when the first one's on the table or is there usually a second behind it? / The form from the
    training says five empty boxes. It makes everyone sweat. / I asked whom she knew, plural, all of them. Her head went
    empty. / "Who'd be the first that springs to mind?" Is the word first clever? / He was in the flow and I cut him off
    because one was all I'd dared to want. / 1 or many?? pls / do you aim for singular because its easier on them /
    Would "another one like her" be OK to say in the same breath? / bride: one friend or the whole hen party? in my
    question i mean / ask for 1 name or 5 / how many names per person is ok / one good intro or a list / can i ask for
    three at once / limit to 1? / greedy to want more than one name / Should my request be for a single contact or for a
    handful? / Is it better to aim for one solid name, or get as many as possible while she's at it? / When I ask who
    she knows, do I say 'one person' or leave the number open? / How many people can I fairly expect from one
    conversation? / Would asking for three be pushing my luck? / Do I stop after the first name he gives, or say "and
    who else"? / Can asking for a certain figure help the other to think? / Does the quality suffer if I go for
    quantity? / The trainer in the video says get ten from everyone. I've trouble imagining my cleaning lady's lawyer
    coming up with ten. / I asked Mrs Sato for the name of one headmistress. She gave me one headmistress. Later I heard
    she's in touch with fourteen. / He said "let me think, there's Colin", and I put my pen away. On the stairs it
    struck me that there could have been a Steve. / My form has five empty lines for names. Half my clients look at the
    lines and go quiet. / Two, I told her, just two. My partner at the firm said I'd thrown away eight. / We argue at
    the surgery: Anil wants one per patient, properly done, I'd take whatever number they're good for.
explain: complicated product / they don't understand technical stuff / jargon / how deep do I go into my method / do
    friends have to know my services / too abstract to explain / nobody knows what my profession does / teach them what
    I do / nobody understands cyber security, tax law, actuarial work / my mother still doesn't know what I do / it's
    hard to describe / too complex / I do something nobody has heard of / need they know the details / how do I explain
    what I do to the introducer / do they need to understand my work / my work is so special that nobody understands it
    / how can I explain it simply to somebody who should introduce me / do they have to understand what I do / my work
    is complicated, how can a client explain it / too technical to be introduced / nobody gets what I do / clients can't
    describe my job / how to explain my service so they can pass it on / abstract service, hard to describe / systemic
    something coaching, people don't get it / what should client know about my method / make my offer understandable /
    my own mother can't say what I do / put the trouble in plain words for laymen / How is a client to introduce me if
    he can't explain what I do? / Do I need to teach my clients my whole range first? / I do data governance. How's a
    normal person ever to think of somebody for that? / Should I explain the method or rather the trouble people have? /
    What does the person I'm looking for say when things go wrong? / My patients feel better but don't know why. How
    would they tell others? / How do I put osteopathy in words a neighbour can repeat? / Is it necessary that the
    introducer knows my prices, packages and process? / What would someone grumble over breakfast who needs a cloud
    architect? / Which words would a sufferer use, rather than my technical ones? / they are happy with my work but ask
    them what it is and they shrug / in tax law nobody understands the details, how should they then describe me? / how
    deep must the other understand the product before he can recommend / Explaining Six Sigma to the owner's wife, must
    I? / "He does something with processes", I heard my best client say to his neighbour. I wanted to sink into the
    ground. / I gave my usual ten minutes on methodology and watched his eyes glaze over. / My customers say: she's
    great, no idea what it is, but go there. / I'm an ontologist for hospital terminology. Good luck with that at a
    party. / Asked my client to say in her words what I do. She said "you fix it". I thought that was poor, perhaps it's
    perfect. / Kinesiology, polarity, all those words. And in the end a woman just sleeps again. / Our IT is invisible
    when it works. What should he tell his mate in the golf club? / I drew him a diagram with arrows. He kept the
    diagram and thought of nobody. / It took me a degree to understand it. They've got thirty seconds between two
    courses. / Nobody wakes at night and says "I need change management". / They mix me up with a bookkeeper, a
    controller and a banker in the same sentence. / When I began with "leverage" and "alignment", she asked if I'd like
    more tea. / Everybody knows what a plumber's for. Everybody but me has it easy. / A chap I helped out thought I was
    from the council. / my job title is 6 words long and none of them means anything to normal ppl / Is it enough that
    they recognise a person in a mess? / Could they simply describe a bad Monday morning instead of my craft? / im in
    devops... my clients r bakers. how explain lol / do i need to do a proper presentation to my introducers so they can
    sell me right? / my client doesnt get what i do / do they need to understand my work to intro me / my stuff is so
    complicated to explain / she thinks i fix computers. matters? / how much must they know abt my job / nobody gets
    what i do, ask anyway? / Must the person I ask be able to describe my profession? / How do I make my work plain to a
    layman before I ask him for names? / Is it necessary that my contact grasps the technical side? / Should I teach
    people what my method is first? / Can someone pass me on though he hasn't a clue what actuaries do? / What's the
    least he needs to understand of my business? / How do I put quantum sensing to a hairdresser, so that she can think
    of somebody? / Do I ask first and explain afterwards, or the other way round? / I do transfer pricing. After twelve
    years my own client introduced me at a dinner as "the tariffs man". / "Something with hormones," said Frau Lenz,
    when I asked what she'd tell her friends about me. I'm a kinesiologist. / Spent twenty minutes on the difference
    between UX and UI. By then her soup was cold and my courage gone. / I'm a craniosacral therapist. People lie down,
    stand up and feel better. Ask them what I did and they say she held my head. / We sell middleware. My champion there
    loves us. He can't say a sentence about it without the word 'thingy'. / Told my neighbour I'm in reinsurance. He
    asked if I could look at his car policy.
"""
