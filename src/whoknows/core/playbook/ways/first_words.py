"""Asking: the words, the way and the moment: further ways in which users put it."""

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
    lawyer would be ace, no cheesy stuff / give me the exact words pls / script for asking? / what do i say word 4 word
    / need a sentence i can use tmrw / example ask for a hairdresser plz / whats the phrase to use / How should the
    request be worded from start to finish? / Can you write the lines for me, for a heating engineer? / What's a good
    formula that I can learn by heart? / Which sentence comes after "who do you know"? / Could you show me a model I can
    adapt for my veterinary practice? / What are the parts of a good request, and in which order do they go? / Is my
    wording all right: "Who in your team has trouble with audits and would like to sleep again"? / How would you phrase
    it if you were a mortgage broker speaking with a teacher? / I've a meeting at four with Mrs Dubois. I know whom I
    want and why. It's the sentence itself that I haven't got. / Wrote eleven versions on the back of a delivery note.
    They all sound like a leaflet. / My sales trainer said be concrete. I said give me one then. He said "it depends". /
    Yoga teacher. In my head it's "so, um, who do you have who has, like, a stiff back?" That can't be it. / Asked
    ChatGPT for a script and got three paragraphs with 'synergy' in them. Mr Novak drives a digger. / I say it
    differently each time, and each time it comes out longer. Yesterday it lasted from the starter to the cheese.
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
    photos?" is too soft, right? / whats wrong w do u know anyone / i say "if u hear of anybody" bad? / why not ask do
    you know someone / "anyone who needs me?" never works why / keep me in mind for anyone, ok? / do u know anyone =
    always no. why / Why does "do you know anybody who could use my help" lead nowhere? / Is there a difference between
    "who do you know" and "do you know anyone"? / What should replace my usual question, which can be answered with yes
    or no? / How come an open invitation to name any person at all brings in nobody? / Should I drop "anyone" from my
    vocabulary? / Does it really matter if I say who instead of whether? / Isn't it politer to leave it wide open than
    to press for a name? / Can a single word spoil the request? / I always end my treatments with "and if you know
    anyone who's interested...". In six years two people have come. / "Do you know anybody who needs a lawyer?" I asked
    the bridge club. They all shook their heads at once, like in a play. / It's printed on the back of my card: 'Know
    someone who needs a hand? Pass me on!' Box of five hundred. I've three hundred left. / Asked Gus if there's anyone
    at all he could think of. "Anyone at all?" he said, and looked at the ceiling. / My signature in the mail says that
    I'm glad of every recommendation. Every one. It's said so since 2017. / At the end of the lesson I throw in "tell me
    if somebody's looking". They say will do, and take their coat.
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
    no? / referal or introduction which word / is "referral" bad word / what to call it, recomendation? / intro vs
    referral whats the diff / german: empfehlung or vorstellung?? / Why do some sales people avoid the term "referral"?
    / What's the better name for what I'm asking for? / Is it only semantics, or do clients understand something else by
    "recommendation"? / Should I delete "referral programme" from my website? / Which expression do I use in French,
    where "référence" means three things? / Does it change anything if I say "introduce" and not "refer"? / Can I go on
    calling it word of mouth, or does that blur what I want? / How do I name it so that people don't think I want a
    testimonial? / I asked for a referral and got a beautiful letter with a stamp, addressed to nobody. / "Referral?"
    said Mrs Bright. "Do I need that from my GP?" I'm an osteopath, so she's got a point. / Our whole form is headed
    Client Referral Request. The intern asked whether it was about the hospital. / In my Dutch mails I write
    'doorverwijzing', and people think I'm sending them off to somebody else. / A colleague at the bank corrected me:
    "We never use the R word here." He wouldn't tell me why. / Said to my customer I live on referrals. He gave me five
    stars on Google and was very proud of himself.
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
    here / before i ask, what's the medium: letter, fax haha, phone, doorstep? / call or email to ask / whatsapp ok or
    ring her / ask in person or text? / phone vs mail for intro request / cn i do it by voice note / is email too cold /
    Which channel suits such a request best? / Should I put it in writing or wait until we sit across from each other? /
    Does a message get fewer yeses than a conversation? / Is a video call as good as being in the same room for this? /
    When my client lives in Singapore and I in Kent, how do I put the question to him? / Can I ask in a chat thread,
    under the picture of the finished bathroom? / Would a handwritten letter be too much? / Do I ring out of the blue,
    or announce by SMS that I'd like to ask something? / I'm better on paper than aloud. My husband says people delete
    paper and can't delete a face. / Typed it all out to Mrs Moretti, hovered over Send, then thought perhaps I should
    drive over instead. It's forty minutes. / He only answers to voice messages. She only to mails. The third one has no
    computer and a hen-house. I was going to send all three the same. / Our customers are all online, never met one. The
    sales chief says book a Zoom for it; I say just put two lines in Slack. / Got her on the line but she was in the
    supermarket, at the till. I said I'd write. Now I don't know if writing's any good. / I once put it in a newsletter,
    once in a Christmas card and once on a doorstep. The doorstep was the best, but it might have been the weather.
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
    good icebreaker before the ask, sort of warm up line / how to bring it up / how start the convo about intros / whats
    a good opener / how do i get from weather to asking lol / need a bridge into the topic / dont know how to raise it /
    How do I steer a friendly chat towards my request? / What's a natural lead-in, so that it doesn't fall from the sky?
    / Should I announce beforehand that I've a question of that sort? / Can I put it on the agenda of our meeting as a
    separate item? / How does one change the subject from the invoice to such a thing? / With what sort of first
    sentence do I turn the talk that way? / Is there an elegant transition from small talk? / Do I ask permission to
    ask, or jump right in? / We were on holidays, then on knees, then on the price of butter. An hour. I never found the
    turning. / The checklist for the handover has eleven points. I'd like to smuggle in a twelfth and don't know under
    what heading. / Started with "By the way". He looked at his watch, as people do when a seller says by the way. / Had
    coffee with Birgit. She talks without commas. I couldn't find a gap to put a toe in. / I opened with "I'd like to
    ask you something a bit odd", and you should have seen her pull her handbag closer. / Physio. They're lying face
    down, we chat. How do you get from hamstrings to that?
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
    i need to wait until project close formally to pop the question / sales cycle's 9 months, at what stage do we ask? /
    when to ask best time / ask at start middle or end of project / right after they pay? / before or after invoice /
    whens the sweet spot / too soon after 2 sessions? / At what point of the job is a client most willing? / Is straight
    after delivery better, or some weeks later when it has proved itself? / Should I wait until the final bill is
    settled? / Does it matter which day of the week or season I put the question? / How early in our collaboration can I
    come out with it? / When in the course of a year-long coaching would you do it? / Is the annual review a fitting
    occasion? / Do I strike while they're delighted, or when they've calmed down? / We'll hand over the keys on Friday,
    there'll be sekt and the whole street. Or I do it at the snagging visit in June. / Braces take two years. There's
    the day they go on, the first photo, the day they come off. I've asked on none of them. / I shoot the wedding in
    May, deliver in July, album in October. Three chances, and my assistant and I each swear by another. / Our software
    takes ninety days to show a saving. Sales want to ask on day one, support on day ninety-one. / Tax return signed,
    refund of 2,300 on its way. He'll only feel it when it's on the account, in autumn. / The midwife in the next
    practice asks at the last visit. I thought at the first bath, when they're all melted.
"""
