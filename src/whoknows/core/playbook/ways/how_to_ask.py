"""Asking: when, by what way, and in which words: further ways in which users put it."""

TEXT = """
words: sample sentence, template, wording, example / how would you say it / exact phrase to use on the phone / formulate
    the request / what do I actually say / give me a line / help me to word it / a script I can read out / is there a
    formula for asking / what do I literally say to her / how would you ask / tell me how to ask / an example of an ask
    / read me the question / which sentence works / my mind is blank, what are the words / how does a good ask sound /
    write me an ask / what should I say / what do I ask / how do I ask for an introduction / how should I ask / what do
    I say on the phone when I ask / exact question / what would a good question sound like / I'm bad with words, how do
    I phrase it / how do I formulate the ask / give me a sentence to use / which sentence do you recommend for asking /
    what is the best sentence / how exactly do I put it to a client / tell me the wording / what exactly do I say /
    script for asking for an introduction / exact wording please / give me a sentence I can use / template for asking /
    phrase to ask for intro / how do I word it / sample dialogue for the question / formulation for asking clients /
    what are the three components of the request / good opening line and then what / a formula for the ask / How do I
    phrase the question so that it works? / Could you write out the sentence for me, word by word? / What belongs into a
    good request and in what order? / How would a pro say it, literally? / What are the right words for a masseuse to
    ask her regulars? / What do I say after I've said whom I'm looking for? / Do I have to give a reason in the sentence
    too? / How long should the request be, one sentence or three? / What would a wedding planner actually say aloud? /
    Is there a version that doesn't sound American? / do I keep silent after the question or go on explaining / pls give
    example for IT support company, what to say to client / I need a text, no theory, only what leaves my mouth. Have
    you got one? / which sentence is best, I tried five versions and all sound wooden / What does the perfect request
    consist of? / I know whom, I know when, I sit opposite him with my tea, and then there's simply no line in my head.
    / What came out was: "so, erm, if ever, you know, somebody, like, needs, well, me." My colleague recorded it. Awful.
    / Wrote it on a beer mat, crossed it out, wrote again. It always turns into a brochure. / I read the article about
    the three parts and nodded. And now please for a chimney sweep. / My coach says speak from the heart. My heart says
    "uhhh". / I translate other people's sentences all day and can't find this one. / She said "go on then, ask me" and
    I had not one decent phrase ready. / Whatever I put together, it sounds like the man with the vacuum cleaners at the
    door. / I'd pay for a piece of paper with four lines on it which I could learn by heart. / Practised in the van:
    version one too long, version two too pushy, version three I forgot. / I'm good with wires, bad with speech. Just
    tell me what to say, mate. / After "Mrs Novak, may I ask you something" there's a hole in my script. / Got my three
    bits: who, whom, why. But how do I glue them together so it sounds like me? / hey what's the magic sentence / Should
    "who do you know" be at the front or the end? / our sales team wants one common wording, five people, what would you
    give them / how say it in simple words for my cleaning firm, i am not good in talk / an example for a criminal
    lawyer would be ace, no cheesy stuff
anyone: I always say if you know anyone send them over / tell your friends about me / spread the word / why does do you
    know anybody fail / my usual line gets no names / keep me in mind if you hear of anything / should I phrase it as do
    you know someone / my flyer says tell your friends / please recommend us, nothing happens / I ask everybody if they
    know someone / sign in my shop, footer in my mail / is spread the word enough / if you hear of someone / is it right
    to ask do you know anyone / do you know anyone who / what's wrong with do you know anyone / I usually ask whether
    they know someone who needs me / why doesn't do you know anybody work / why doesn't "do you know anybody who needs"
    work / do you know anyone vs who do you know / yes no question problem / open versus closed question in asking / "if
    you hear of someone" gets me nothing / keep me in mind if anyone / is "do you know someone" a bad question / who
    instead of anyone / difference between whether and whom / let me know if you know anybody / my standard question
    never works why / Why does everybody answer "not off the top of my head" to my question? / What is the mistake in
    asking "do you know someone who might be interested in my help"? / Isn't "do you know anyone who" the politest form?
    / Why should one little word, who, change anything? / Should I say "who do you know" even if it sounds presumptuous?
    / I always say "if you ever come across somebody". Is it too vague? / Is asking openly better than a question one
    can say no to? / My line is "would you happen to know anyone needing a plumber?" Where's the fault? / Why do I get
    only "hmm, no, not really" with my sentence? / what do i replace anybody with / Is "kennen Sie jemanden" a bad way
    of asking, and why? / Does the polite conditional, could you perhaps know someone, harm me? / "do you know any
    people who need an accountant" - what do you think of this phrase / I ask them whether they know one. Everyone says
    no. Where do I go wrong? / Always the same: I ask if there's anybody, they look up at the lamp, they shake their
    head. Ten seconds and it's over. / It's on the back of my card: "Know anyone who needs a gardener? Pass me on!" Not
    one in four years. / I thought I was being courteous by leaving it wide open. / My trainer crossed out one word in
    my sentence with red pen and grinned. It was the third one. / They can get rid of me with one syllable, and they do.
    / I said it just like everybody says it. He said what everybody says. / "Anybody who might, perhaps, want to." I
    heard myself on tape and cringed. / It's such a lazy question, said my wife. I'd be lazy too in answering it. / I
    end each lesson with the same friendly line about somebody somewhere, and it runs off them like water. / They don't
    even think. I can see that they don't think. The no comes before I've finished. / My whole team is using that line
    from the old handbook: "if you know of someone, send them along." / Compare: "is there somebody" and "which one is
    it". Same thing, isn't it? / Could it be the grammar? I'm serious. I ask for existence and not for a person. / Asked
    eleven times if they knew a single soul. Eleven shakes of the head. / i say any1 who needs a logo? they say nah. so
    is the q the problem? / with vague questions come vague replies, but what is the alternative to anyone / Stopped
    asking "whether". What now instead? / why shouldn't I say anybody? it leaves them free / "Would anyone you know want
    photos?" is too soft, right?
referral-word: which word is better / do I say recommendation, referral or introduction / terminology / vocabulary /
    does it matter how I call it / why not say referral / is the word refer bad / introduce or recommend / the term /
    referral or introduction / can I say referral / does it matter whether I say introduction or recommendation / is
    referral the wrong word / what to call it / referral vs recommendation vs introduction / why say introduction / the
    word referral sounds salesy / which term should I use / Empfehlung or Vorstellung / different words for the same
    thing / do you call it intro or referral / term for asking, buzzword / should i avoid the r-word / Why do you all
    say introduction and never referral? / Is there a difference between a referral and an introduction? / What word do
    clients understand best? / Does it matter if I say recommend, refer or introduce? / In medicine referral means
    something else; what should a physio say then? / Our CRM has a field called referrals, should I rename it? / Is
    "word of mouth" the same thing as an introduction? / What do I call it in German, everybody understands something
    different? / If I say referral, do people think of a letter? / Is "warm lead" a word I can say in front of a client?
    / isnt this just semantics, refferal, introduction, whatever / in India we say reference, is it same like
    introduction or not / should a solicitor speak of referrals when referral fees have such a bad name / Would "could
    you connect us" be a nicer verb? / My boss says referrals, the coach says introductions, the customer says tips. Are
    we speaking of one thing? / Every newsletter shouts REFERRALS at me and the word makes me think of hospital
    corridors. / I used the R-word in a meeting and she asked whether I wanted a letter for my file. / We had a row in
    the team over one noun. Half an hour. In the end nobody had phoned anyone. / The sales guru on YouTube hates that
    term. Is it a fad, or is there something behind it? / "You want me to refer you? Like, to a doctor?" my client said.
    / I looked it up: to refer means to carry back. Carry what back? / The leaflet says "refer a friend". It feels like
    a supermarket. / My customers get that look as soon as the buzzword drops. / I find vocabulary matters, I'm a
    linguist. Which noun makes a person act? / I put it on the agenda as "referral talk", and people came with folded
    arms. / A small thing: on the form, shall I print "recommended by" or "introduced by"? / In our firm the term's been
    used for kickbacks, so nobody wants to hear it. / Could you explain the vocabulary you use, why that one word all
    the time? / Does the name you give the child change what you get? / is it "asking for referrals" what u do here or
    sth else / lead, contact, referral, intro, testimonial, im confused pls sort / Whenever I translate the sales book
    for them I stumble over this term: there's no good one for it. / My nan says "put in a good word", that's the same,
    no?
voice-or-mail: pick up the phone or type / which channel / SMS, text, Slack, LinkedIn message, email / would a message
    do / Zoom or in person / written or spoken / is it fine to ask electronically / letter or visit / does a call work
    better than writing / I prefer writing to talking / I hate phones / does writing hurt my chances / would an email be
    okay / voice message / handwritten note / call them up / face to face is hard for me / by post / should I ask by
    email / should I call or write / can I ask by email or by phone / is it better to ask in person / is a LinkedIn
    message good enough or must I talk to them / do I have to speak to them / can I do it in writing / may I send a
    message / will a short mail do or do I have to phone / must I phone / can I just text / is writing enough / phone or
    email to ask / in person or by letter / can I ask by whatsapp / ask via text message ok? / email request for
    introduction or call / face to face better? / which channel for asking / is it ok to ask in a video call / send the
    request in writing? / linkedin message or telephone / voice message asking / asking in zoom / Is it better to ring
    or to write when I want to ask a client? / Can I put the question in an e-mail so they have time to think? / My
    clients live all over the world. Do I have to ask on the telephone? / I hate phoning. May I do it in writing? / Is a
    handwritten letter a good way to ask? / Do I ask on site or call in the evening? / Why not in a mail, where I can
    word it properly? / When I only ever chat with them on Slack, which form do I choose? / Does a text feel less pushy
    than standing before them? / Could I leave it on the answering machine? / Would you write a mail in advance to
    announce it and then speak? / wats app is how all my customers talk to me, so asking there is normal or? / should i
    do it by post, as a notary's office we write letters / Can the question be asked on camera or is it better at the
    coffee machine? / I typed it three times into the chat window and deleted it three times. Perhaps it wants a voice.
    / She's deaf in one ear and hates the phone, but answers mails within the hour. / In thirty years I have never met
    my customers, we write. Manuscripts go to and fro. / I sent it to fourteen people with a nice subject line. Two
    opened it, it says. No reply. / My tongue is slow and my pen is quick. / He reads everything on his watch. Two lines
    at most. / I thought: in writing nobody turns red. Neither them nor me. / On a screen there are always four others
    in the little boxes. / Drive an hour to ask one thing, or pick up the receiver? / My generation doesn't ring people.
    We text before we ring. And yet everyone tells me to speak. / Would a nice card with my request on it, tucked in
    with the invoice, do the job? / The coach said look them in the eyes. My clients sit in Singapore. / I left a voice
    note of four minutes. He sent a thumb. / Between dropping by, dialling and typing, what gets the most? / can i slide
    into their DMs with it lol / i would write, my partner would phone. who is right? / I'm a translator, everything's
    by mail with me, asking by mail seems natural, but nobody reacts / insta story reply as the place to ask? photog
    here / before i ask, what's the medium: letter, fax haha, phone, doorstep?
begin: how do I open / first words / work it into the conversation / lead into the question smoothly / slip it in /
    segue / break the ice before asking / transition from small talk / how to raise it without sounding off / mention it
    casually at the end / how do I get onto it / the first sentence is the hardest / how to steer the talk there / at
    the end of a treatment, lesson or haircut / while I pack my tools / bring it up over coffee / where in the
    conversation / how do I start / how do I begin the conversation / how do I bring it up / how can I mention it /
    what's an elegant way to get onto the subject / how do I change the subject to this / how do I introduce the topic /
    when we talk, how do I get there / how to start the conversation about introductions / transition from small talk to
    the ask / segue into asking / first sentence before the question / how to broach the subject / ask for permission to
    ask / opening line at end of a meeting / raise the topic naturally / how to lead into it without awkwardness / at
    what point in the meeting / bridge from review to request / How do I get from the weather to the question? / What is
    a natural way to steer the talk towards it? / Do I announce that I'm about to ask something? / Should it come at the
    beginning or at the end of the appointment? / How do I change the topic without it sounding like a trap? / What do I
    say just before the actual question? / Is it good to say it'll take two minutes? / How can I slip it in when the
    client is putting on her coat? / May I put it on the agenda of our annual review? / How does a tax adviser get from
    figures to people in one sentence? / how to come to the point w/o being abrupt / In my culture one can't just start,
    tea comes first. How to open? / What's an elegant lead-in for a personal trainer between two sets? / could you tell
    me how to open the theme, I never find the start / I know what I want to say, I just don't know how to get on to it.
    / We talk about her dog, her back, her dog again, and the hour's up. / It always feels as though I'm pulling a
    lever: and now, ladies and gentlemen, the commercial. / There's that little gap when the papers are signed and the
    coffee isn't finished. I look into it and let it go by. / I blurted it out in the middle of her sentence about her
    mother. / "By the way" was my entry. By the way! As if it had only just struck me. / He had one hand on the door
    handle when I began. Bad timing in the minute, good timing in the week. / With the tradesmen among my clients it's
    easy, but with the polite ones I circle like a plane that can't land. / I look for the thread from her praise to my
    wish and drop it each time. / Could I warn them earlier: "at the end I'd like to ask you something"? / It's not the
    question itself, it's the ten seconds in front of it. / On my agenda it's item five. We never reach item five. / The
    talk flows so nicely that I'd feel like a burglar turning it in another direction. / My colleague just goes "can I
    ask you something cheeky?" and everybody laughs and says yes. / There's no smooth turn from root canal to that. /
    how do u get into it, i mean the very first words / At handover I give them the keys, explain the heating, and then
    I should somehow change gear. / the conversation's over, i'm at the door, NOW? or before the summing up / whats a
    good icebreaker before the ask, sort of warm up line
moment: right time / how soon after handing over the keys, finishing, delivering / before or after the invoice / at the
    kick-off, midway or at the finish / is now too early / wait for results first / when do they feel most thankful / is
    it too late now / which stage of the work / kitchen is installed but worktop comes later / half finished / three
    weeks to go / ask now or after / should I ask right away / at handover / after the last session / when the results
    are in / the ideal point / when they pay / before the holidays / when should I ask / when is the right time / is it
    too early to ask / best time to ask / should I wait until the end / before or after the end of the project / wait
    with the ask until it is finished / when do I ask, the training ends in two weeks / is it better to ask at the
    beginning or at the end / the project isn't finished, can I ask already / how long after the job should I ask /
    we've just handed over, should I ask now or wait a month / the work is delivered, is now the time / wait a little or
    ask today / directly after finishing or later / optimal point in time for the request / when should I ask for
    introductions / right moment in the project / in the middle or at the end / timing of the request / when is a client
    most willing / ask at handover, completion, signing? / how soon can I raise it / beginning, halfway or finish line /
    is friday afternoon bad / when to ask a patient, during treatment or when cured / At which point of a job does one
    ask a customer? / Do I wait till everything's finished and paid before I ask? / Is it too early to ask halfway
    through the renovation? / When is a house seller in the best mood for such a question? / Should I ask right after a
    good result or leave it a couple of weeks? / What time in a coaching programme of six months is the ideal one? / Is
    the annual review a good date or is it too late then? / Can I ask as early as the first success, though the contract
    runs till December? / Do you ask on delivery of the album or at the wedding itself? / What's the sign by which I see
    that now is the time? / when the software goes live everybody is happy but also stressed, ask then? / before the
    exam or after, for a tutor / Which hour is wise for a lawyer, judgment day or the day the money arrives? / in which
    phase is best to put the question, sir, kick-off or closing phase / I always thought first finish, then clean up,
    then invoice, then ask. By then they've forgotten my face. / The key turned, the light went on, the whole family
    clapped. Should I've said something right there among the dust sheets? / She wrote at midnight: "passed!!!" I
    answered with a smiley and missed, I think, the window. / After the last session they shake hands and are off. In
    week three they were over the moon. / Half of the garden is laid, the other half is mud. She's already sitting in
    the good half with her friends. / The braces come off in June, but the smile's been there since March. / My instinct
    says strike while the iron is hot, my manners say not today. / He'd just got his refund, four thousand, and was
    dancing through my office. I asked whether he wanted a receipt. / Too soon and I look hungry, too late and they've
    moved on. / The server was saved on Sunday at four in the morning. When do I ring, Sunday at five? / It took the
    estate agent next door till the removal van to speak up. She says she's always been lucky with the van. / They've
    only seen the first draft and are already raving. / Somewhere between the first cheer and the last bill there must
    be a good day. / is there a season? christmas, summer hols, after tax deadline / when the client sends that relieved
    mail, is this it? / day 1, day 30, day 90? just give me a date / I feel I always come a week too late with it. / do
    i need to wait until project close formally to pop the question / sales cycle's 9 months, at what stage do we ask?
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
    still a good relationship. when can i come back to it
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
    and honestly they're right
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
    know which
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
    ask, mums this month, landlords next?
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
    question i mean
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
    sell me right?
note-to-forward: something they can send on / a paragraph about me to copy and paste / email they can relay to a friend
    / can you put that in writing for me / a flyer, blurb or few lines for her colleague / draft the text for my
    introducer / what goes into the message that gets passed along / two or three lines for his sister / something short
    to send on / could you write me something / what shall I put in the mail she passes along / he wants it in writing /
    a text to copy / write it for them / she asked me to send her an email she can forward / short description of me for
    a friend / what should they forward / write a text they can forward / they want me to send something they can pass
    on / a client offers to forward my details to a friend, what do I write / she'd like something to forward / he asked
    for a few sentences about me he can send / text they can forward / short email for my introducer to pass on / write
    a blurb for intro / template of a forwardable note / what do I put in the note to the third person / intro email
    draft / how long should the forwardable text be / he wants something in writing he can send on / should I write it
    for them / paragraph about me to copy and paste / forwardable intro, what's in it / attachment or no attachment /
    What do I write when the client says "send me a few lines I can pass on"? / To whom is such a note addressed, my
    client or the new person? / How many sentences should it have? / Do I put my website and brochure in the text they
    forward? / May I praise myself in it or must it be modest? / Should it be in my voice or in theirs? / How do I make
    it so easy that he only has to press forward? / Will she mind if I phrase the message to her friend? / Could you
    show me four sentences for a photographer? / She's willing but hates writing. What can I give her? / what text for
    whatsapp so the sister can copy it / is it manipulative to prewrite what they say about me / As a lawyer, what may
    stand in a message which my client passes to his partner? / in which language shall the note be, mine or theirs,
    they are french / "Just drop me something I can send him", he said. I've been sitting in front of a blank window
    since. / My draft is a page and a half and sounds like an application for a job. / She wanted two lines. I gave her
    the company presentation, 14 slides. Nothing went out. / He says he doesn't know how to put it. I could put it for
    him, couldn't I? / I'd written "the best trainer in the region". My client laughed and cut it. / I've now a document
    called note_v9_final_final and it's meant to be four sentences. / The lady would gladly do it, only she's afraid of
    saying something wrong about me. / Do I begin with Dear Mr Whatshisname, though it's not me who sends it? / They may
    change each word, I told her. She changed none, and it sounded like me at the pulpit. / I had a nice thing ready to
    be passed along and then added two PDFs and my logo. It got stuck in a spam folder. / A ready-made snippet, sort of.
    Something between a postcard and a telegram. / My client is dyslexic and a darling. I want to spare him the typing.
    / They copy and paste. So what I write is what arrives. / The agent said "give me words and I'll give you people". /
    what should go in there and what not, flattery? price? link? / hi can u write me the lines my client can send on,
    cleaning company / the mail thats passed along should it end w a question / send a voice message he can forward
    instead of text? / wording for an intro mail to a hospital director, to be sent by her colleague
listening-card: slip their mind / never think of me when it counts / out of sight, out of mind / be the first name they
    think of / keep me present / people recall somebody else / trigger, cue words, what to listen for / remind them of
    me without asking again / people say oh I should have thought of you / it occurs to them too late / how do I stay in
    their heads / they forget what I do / my name doesn't come up / stick in the memory / how do they remember me / they
    only think of me when it is too late / how do I make people think of me / people don't think of me at the right
    moment / how can I make sure they remember what I do / what can I do so that my clients think of me when somebody
    mentions a problem / how will they think of me in the right moment / how do I stay in mind / so that people remember
    me when a friend has the problem / how do they keep me in mind / give client something to listen for / remember me
    when it comes up / card with a sentence instead of brochure / leave behind for introducers / stay top of mind with
    clients / business cards to hand out, useful? / what can I leave with them / keyword that should remind them of me /
    trigger phrase / fridge magnet, pen, flyer / out of sight out of mind / How do I make my clients think of me when
    somebody mentions the problem? / Should I give them ten business cards to pass round? / What could I leave if no one
    comes to mind today? / Which sentence should they prick up their ears at? / Is a leaflet any good for being
    remembered? / How does one stay in someone's head without newsletters? / What's a listening card and what does it
    say? / How does a hearing person in daily life know "that's one for her"? / Would a calendar with my picture on it
    help, so they don't forget me? / How do I plant something in their memory so that it rings in the right moment? /
    they like me but forget me as soon as the door shuts / what is the one line my customers should listen for, gutter
    cleaning / As a tax adviser, which phrase overheard at dinner should make my client think of me? / can giveaways
    like pens replace asking, so they remember my company / I handed out five hundred leaflets. They're all still in the
    cars, I bet. / At the party somebody complained for an hour about exactly my thing, and my client only thought of me
    in the taxi home. / "Oh, if I'd thought of you!" she said. "Last week my neighbour needed one." Grr. / He kept my
    flyer in the drawer with the batteries and the takeaway menus. / I'd like a little bell to ring in their heads. /
    People moan "I can't get up the stairs any more" and nobody thinks: stairlift man. / She can't recall my job between
    two appointments, but she can recall every song from 1984. / One line on a tiny piece of cardboard, next to the
    phone: could that do something? / He promised to keep his ears open. For what, though? I never told him. / Nobody
    came to her right then, so I wanted to leave something lighter than a brochure. / They need to hear it at the school
    gate: "he cries before every maths test". Then it should click. / My magnets are on all the fridges in the village.
    They hold up other people's bills. / After three months they don't even know my surname. / The moment passes by them
    in the canteen because they don't recognise it as mine. / We printed mugs. They drink from them. That's all. / whats
    better than a biz card, serious q / some kind of cue, a phrase, so that they go aha! / I'd want my mums to hear "we
    never get a seat at the table" and think of me, the wedding singer, haha no, the planner / they should spot it when
    a chap says his back-ups have "never been tested"
jog-memory: prompt her, hints, nudges / triggers to think of someone / she knows hundreds of people but her head is
    empty / help him go through his contacts / where in their life should they look / assist them in identifying people
    / brainstorm together / well-connected person, board member / committees, boards, clubs, he knows so many / wants to
    help but is stuck / help him think / nudge her memory / how do I get her thinking / which questions bring names to
    mind / give him ideas / walk her through it / how do I help them think of someone / how can they come up with a name
    / make it easier to think of somebody / she has a huge network but can't come up with names, what helps / how do I
    help my client to remember people / he knows hundreds of people but none come to mind / help them think of names /
    how to jog their memory / client can't think of anyone, help him / memory prompts, places in their life / go through
    their contacts together? / lead them through clubs, family, work / ask about the choir, the board, the school gate /
    categories to help them remember people / should I bring a list of names from linkedin / prompting questions /
    mental walk through their circles / narrow it to one area of life / How do I help a client to come up with people? /
    What places can I name so that faces appear? / Is it a good idea to look through their phone together with them? /
    Which questions wake up the memory, like "who sits beside you at the club"? / Do I go from former employer to
    neighbours to sports, or pick just one? / How long do I keep still while she's thinking? / May I suggest some names
    I've found on her profile? / How can I make it easier to see someone instead of asking into the blue? / They would
    like to help, but their mind's blank when I ask. What's the trick? / What would you ask a teacher in order that she
    thinks of other people than teachers? / how to nudge their brain without making it an interrogation / my client
    knows hundreds of people, how do i get him to see one of them / For a pensioner: church, allotment, card table, how
    do I put this? / what helps people remembering, some memory technique or such / He rubs his forehead and says he
    knows loads of people, only right now none. / Everyone goes empty as soon as you put a general question, me too. /
    My client's in a male voice choir, a shooting club and the fire brigade. There must be one in there. / I said: think
    of the people at your old firm. Suddenly there were three. / She's got a WhatsApp list as long as my arm, but ask
    her for one person and it's fog. / I want to walk her through her week: Monday gym, Tuesday school, Wednesday
    market. / When I said "who's on the committee with you?" his eyes went up and left, and then it came. / The head is
    like a wardrobe, you've got to open the right door. Which doors are there? / He's moved house twice, changed jobs
    four times. All of these have neighbours and colleagues in them. / I brought a print-out of his online connections
    and he found it spooky. / Waiting's the hard part; I start talking after two seconds and chase away the thought. /
    They need hooks. Mothers from the antenatal class, say, or the row in the stadium. / I want to avoid reading out a
    catalogue of groups to her. / It's on the tip of their tongue, I can see it. / I ask about people and get nothing; I
    ask about places and they smile. / what cues work for a bride? hen do, uni, work, family? / gimme prompts for
    jogging a lawyers memory / with my seniors i go through the bridge table in my mind, is that the idea? / Would a
    little list of situations on paper help, before the meeting?
their-gain: benefit for the one who introduces / give them a reason to help / why should they bother / what do they get
    out of it / do I point out the advantages / motivation of my introducer / win-win / appeal to their interest / why
    on earth would she go out of her way for me / what's the point for them / why should he help me / there is nothing
    in it for her, is it fair to ask / they gain nothing / what's in it for the introducer / why should they introduce
    me / what do they get from it / what can I tell them they get from it / is there a benefit for the introducer / what
    do they get out of introducing me / benefit for the introducer / why should a client introduce me / motivation of
    people to introduce others / what's the advantage for my client / why would anyone do that for me / their gain
    without money / reasons why people like to connect others / how does the friend benefit / a motive on the other
    side, what might it be / give them a reason to introduce / what could the third one look forward to / What does my
    client gain if he brings me together with his sister? / Why would a busy man go to the trouble of introducing me? /
    Do people have anything from it when no reward is paid? / How can I show that it's good for them too? / Beyond
    "she's competent", what makes the stranger curious about an hour with me? / What's the benefit for the third person,
    and must I name it? / Isn't it all to my advantage and nothing to theirs? / How do I put it so that the introducer
    looks good in front of his friend? / What do I promise the introducer about how I'll treat his people? / Why does
    anyone ever make an introduction, psychologically? / how to make it a win win win / In what words do I say what the
    other gets, as a bookkeeper? / what does a bride have from recommending her photographer to the next, she's done
    with it / can you tell my why clients should bother? they have enough to do / I'd get the job, the friend would get
    a bill, and she would get what? / When I turn it round and imagine being asked, I find no reason to say yes. That's
    my problem. / He'd have the trouble of ringing, the risk if I'm rubbish, and me the profit. / Then I recalled how
    proud I was when my brother liked the vet I'd told him about. / I can't see why anybody'd go out of their way for
    their plumber. / It's only me who wins, that's how it feels when I write it down. / The neighbour would stop being
    woken by that pump. My customer would be the hero. Is it that? / Why did I send my own mother to that dentist?
    Nobody gave me a toaster. / My partner keeps repeating "what's in it for the client?" and I've no answer but good
    karma. / There's a line missing in my request, the one which begins with "because she would". / Sure, she likes me.
    But liking isn't a reason to set up a date with her boss. / I'd love to tell them something better than "you'd be
    doing me a favour". / A favour for me, and for them a warm feeling. Does that suffice? / What good is it to a
    managing director to bring in his competitor's trainer? / We treat those who come through somebody with more time.
    Should I tell the ones I ask? / why would they lol, no really, why / whats the upside for the person in the middle /
    people introduce for reasons i dont get, explain / Is the gain that their friend finally sleeps at night?
why-do-you-want: they asked what I am after / what's your interest in such people / suspicious about why I ask / justify
    my request / explain my motive / so why her of all people / what do you want from them / they asked what it's about
    / they ask me why / why do I want to meet them / my client wonders why I'd like to meet his friend / why on earth
    such people? / client asks what I want from them / what are you after / are you looking for new business / they ask
    the reason behind my request / honest answer to why / what for? / suspicious question from client / asked why I need
    introductions / explain motive / are you short of work? / what do you want with my brother / What do I answer when
    she asks why I want to meet dentists? / How do I explain my interest without sounding greedy? / Do I admit that I'm
    looking for customers? / Is it better to say the other one's benefit first? / He asked "and what do you want from
    him?" What's an honest reply? / If they suspect I only want to sell, how should I react? / What do you say when
    somebody asks if business is going badly? / Should I say that I'm growing, or that I'd like to help? / Client wants
    to know my intentions before he gives a name. What's good to say? / She asked what would happen to her friend if she
    introduced us. How to answer? / how to respond to "why them?" / "Wozu?" he asked, just that. How to react to such a
    dry question? / they ask my motive, do I tell that it's about money / My client asked me why divorced people in
    particular. Good question, I had no reply. / He put down his fork. "Hang on, why would you like to know that?" /
    "What's this about?" she said, and I felt caught out like a boy with his hand in the biscuit tin. / I said it was
    for a study. It wasn't. I hate myself. / A raised eyebrow and: "You're not going to sell them something, are you?" /
    He wasn't unkind, he was curious. "Architects? What do you need architects for?" / I waffled about synergies and he
    said "so you want customers". / She's a psychologist, she sees through everything. "And what is it that you wish for
    here?" / The question came back like a tennis ball and I'd no racket. / "Running out of patients, doctor?" he joked.
    I laughed too long. / Before they give me anything they want to hear the purpose. Fair enough. But which one do I
    say first? / "Is that for you or for her?" Ouch. / My granddad of a client looked over his glasses. "Young lady,
    whatever do you want with farmers?" / He wanted to know whether I was paid per head. / You've never asked that
    before. Is everything all right with the firm? / They're not against it, they want to know what's behind it. / she
    goes "why u asking" and i went red / I'd rather be open about it, only in what order? / "Who wants to know?" he said
    like in a gangster movie / the client enquired what my intention with said persons was, quite formal
reward: ten percent off next order / bring-a-friend bonus / voucher, cash, cake, wine, gift card / thank-you present for
    each new customer / referral scheme, programme / should I pay people who send me work / free session for everyone
    who introduces someone / incentivise / is a free massage, haircut, month okay / give something for every new person
    / present, treat / thank with money / tenner, percent off / pay for introductions / loyalty points / a token /
    should I pay for introductions / should I give a reward / gift for an introduction / can I offer money / would a
    bottle of champagne for every successful introduction help / may I thank with money or presents beforehand / does a
    reward bring more introductions / do I need to give people something when they send me somebody / what do I owe
    people who introduce me / must I reward them / is it usual to give a present / should I offer a reward / referral
    fee for clients? / voucher for each new customer / free session for bringing a friend / bonus for introductions /
    gift card programme / bring a friend and get 20 euros / incentive scheme / bottle of wine for each name / finder's
    fee, do I propose it / discount as thank-you in advance / Should I promise my clients something if they bring me
    people? / Does money make people introduce more? / Is a free month of gym a good carrot for members who bring
    someone? / Would a raffle among those who name somebody work? / Do I offer ten percent to whoever sends me a house
    seller? / All my competitors have a referral programme with points. Do I need one too? / Is it harmful to give a
    voucher beforehand? / What should I set as reward for an introduction in a hair salon? / May I give theatre tickets
    to people who've sent me others? / How much is usual for passing on a customer? / can i do a "refer a friend" thing
    like dropbox for my physio practice / shall we put a prize on it, team wants to give away an ipad / is offering cash
    crude in the legal trade / do I have to give something in return to people who introduce me, like a small bonus /
    Our app shop pays a tenner for each friend. I sew wedding dresses. Should I print coupons? / I was going to
    announce: the first three who bring me someone get a hamper. My wife finds it tacky. / He did it for nothing,
    gladly. If I wave twenty quid at him now, will he feel bought? / My trainer colleague gives away a month for every
    head. His studio is full of bargain hunters. / Had some nice cards designed: "Your friend saves 15%, you save 15%."
    They're still in the box. / A software firm paid me to recommend them once. Since then I can't recommend them with a
    straight face. / I'm wondering about chocolates beforehand, as a sort of push. / Nobody moves a finger without an
    incentive, says our head of sales. / I thought of planting a tree for each person who's sent to us. / The estate
    agent opposite hangs a banner: £500 for your tip! / Carrot first, or thank you later? I'm torn. / We could knock the
    next cleaning off the bill for whoever talks about us. / If she gets a free facial per friend, does she bring the
    friend or the facial? / I want to sweeten it somehow so that they do get round to it. / The neighbour's osteopath
    hands out stamps like a coffee bar: ten friends, one treatment on the house. / gift cards: yay or nay / loyalty
    points for intros?? or is that cringe / would affiliate percentages make sense for my photography clients / As head
    of a dance school, I'm planning a premium for members who recruit members. Good plan?
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
    six dates a year with this agency. At all six of them?
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
    get to the question
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
    our whole trade meets twice a year and gossips, so i dont dare
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
    members, one pinned thread with my wish should be sufficient, no?
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
    my team? who's better placed to do it
second-language: not a native speaker / my grammar is bad / foreigner / heavy accent / worried people won't understand
    me / I speak poor German or English / immigrant / I'm from Poland, Brazil, China / people don't understand me well /
    my English isn't good enough / foreign name / I don't speak the language well / it's not my mother tongue / I'm not
    fluent, how do I ask / they don't understand my accent / my english is not good, how to ask / asking in a foreign
    language / accent, embarrassed / I ask in german but I'm spanish / language barrier asking clients / broken english
    but good work / afraid of making grammar mistakes / short sentences for non-natives / immigrant business owner
    asking locals / polite forms in another language / how to ask when I don't speak well / How do I ask in English if
    my mother tongue is Polish? / Is my accent a problem when I ask a client? / Can you give me simple words, I'm not so
    fluent? / Should I apologise for my language before I ask? / I always get tangled up in long sentences in French.
    How do I keep it easy? / Is it better to write because I speak the language badly? / In which language do I ask a
    bilingual client? / How do I not sound rude when I don't know the polite little words? / May I read it from a paper
    when it's not my language? / Does a client mind mistakes? / i am from brazil live in ireland, how i ask for
    introduction with my poor english / my dutch is okay for massage but not for asking difficult things / ich mean, how
    say this in good English that it doesn't sound like order? / I am Ukrainian seamstress in Leeds, customers love me,
    but words are missing me for this / With needle and thread I'm quick, with the words of this country I'm slow. They
    wait kindly and I give up. / At home I'd know how to put it. Here it comes out either like an order or like a
    prayer. / She answered "pardon?" twice and I said never mind. / I've lived here twenty years and still dream in
    Farsi. For work it's enough. For this it's not. / I learned it off by heart, but he asked something back and I was
    lost. / My tongue makes knots when it has to be subtle. / "Could you would you might you", all these little verbs.
    In my country one says: give. / The children correct me. The customers don't, they only smile. / I cook in perfect
    Italian and I ask in terrible Danish. / I'm frightened they think I'm stupid because my endings are wrong. / My
    daughter translated the sentence for me. In her mouth it's nice, in mine it's a stone. / Locals have this soft way
    of speaking around things. I've only straight words. / When I'm nervous the Scottish lady gets the Vietnamese
    version. / Every time I use the formal "Sie" wrong I see them blink. / The vowels go, then the confidence goes, then
    the moment goes. / im hungarian physio in austria, dialect kills me, how do i ask granny huber / sorry for bad
    english. how i can tell customer he bring friend? / Would it be charming or unprofessional to stumble through it
    with my French r? / is grammar important when asking for names? my clients are all native speakers, educated
freeze: chicken out / tongue-tied / heart pounding / I keep postponing the call / can't get the sentence out /
    butterflies / dread picking up the phone / courage / how do I get over my nerves / I back off at the last second /
    role play / my mouth goes dry / palms sweat / I stutter, shake, blush / can't bring myself to do it / too timid / I
    back out / every time I lose courage / the sentence gets stuck / how do I get brave / I'm afraid of asking / I'm too
    nervous to ask / I'm shy about asking / how do I practise asking / I don't dare to ask / I had the phone in my hand
    and then I didn't dare / I prepared everything and then said nothing / I'm scared of the conversation / what helps
    against nerves / I can't get myself to make the call / I keep avoiding the call / I don't manage to ask / something
    holds me back from asking / I need courage to ask / I get nervous and freeze / words don't come out / blackout when
    I want to ask / heart racing before asking / fear of asking, stage fright / chicken out every time / shy, can't
    bring myself to / how to overcome the anxiety / I practise and then don't say it / lose my nerve at the last second
    / throat closes up / too scared to open my mouth / How do I get over the fear in the second before the question? /
    What helps against a dry mouth and sweaty hands when I'm about to ask? / I plan to ask and then I don't. How do I
    get it out? / Is there an exercise for people who go blank? / How can an introvert do it without a panic attack? /
    Do I start with the easiest person to lose my fright? / Should I learn the sentence by heart so it comes on its own?
    / Why can I speak before 200 people but not ask one person one thing? / Can I fix the moment beforehand so as not to
    dither? / What do I do if my voice shakes? / i prepare, i rehearse, i chicken out. tips? / is it normal to be so
    afraid from a simple question / I'm a grown man with a meisterbrief and I can't get it over my lips, help / bolted
    again. what now / There it was, the perfect gap. I looked at her, she looked at me, I asked for the bathroom. / My
    hands go cold, my ears go hot, and I say "well then, see you next month". / I say it in the shower, I say it to the
    dog. In front of humans I say goodbye. / It sat behind my teeth the whole afternoon. / In the lift going down I did
    it brilliantly. Alone. / I trip, I cough, I look at my watch. Anything but that. / My heart thumped so hard I was
    sure he could hear it through the phone. / I had it written on my palm. It smeared. / Eleven appointments this week,
    eleven firm resolutions, zero sentences. / "Was there anything else?" she asked. Yes! "No", I said. / Suddenly I'm
    six again and have to recite the poem. / I've coached people in courage for fifteen years. Don't laugh. / As soon as
    it gets serious my brain shows me a test card. / I walked twice round the block, rang his bell, and sold him a
    window instead. / The coffee went cold while I looked for my bravery. / legs like jelly, mind blank, same story each
    time / heeelp my mind goes white when i sit opposite the client / I rehearse with the mirror and the mirror's never
    said no. / got the jitters bad, any trick to just blurt it
"""
