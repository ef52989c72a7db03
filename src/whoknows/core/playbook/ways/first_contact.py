"""Selling: from the introduction to the end of the first meeting: further ways in which users put it."""

TEXT = """
first-reply: cc'd me with a new prospect this morning / respond to an intro mail / how quickly / same day, 24 hours /
    reply all or only to her / bcc / opening email / just got introduced, what now / someone connected us by mail /
    initial message / how soon to get in touch / an introduction just landed in my inbox / what do I answer / she put us
    in touch today / he introduced me, my turn / write back to both / how do I react to an intro / a new contact by
    mail, the first line / answer now or tomorrow / should I call her or write back / what do I write in the first
    message to the person I was introduced to / how do I answer an introduction / I've been introduced, what do I write
    / first message after the introduction / how fast should I reply / someone introduced me by email an hour ago, what
    should my reply look like / how do I react to an introduction email / what's a good first mail to the prospect /
    what do I write to the person and to the introducer / my client introduced me to a prospect by mail, how do I
    respond / responding to an introduction / what do I write after an email introduction / first mail after being
    introduced / reply to intro email, who in cc / move introducer to bcc? / just got introduced by mail, how fast to
    answer / template first message to introduced person / how long should my first reply be / reply all or only to the
    new person / answering a double intro email / propose times in the first mail or ask when it suits / What belongs in
    the first message to somebody I've just been connected with? / How soon must I respond when a client has linked me
    with his partner by mail? / Do I thank the one who connected us in the same mail, or separately? / Should I offer
    two dates straight away, or chat a little first? / Do I attach anything to my first answer to the new contact? / How
    formal should I be with a stranger whom a mutual friend has addressed by first name? / What subject line do I use
    after "Meet Tom, Tom meet Ada"? / Who writes first after an introduction, they or me? / May I put a booking link in
    the first message, or is that cold? / Is it rude to drop the person who introduced us from the thread? / "Jonas,
    meet Frieda. Frieda, meet Jonas. I'll leave you two to it!" And now the cursor's blinking. / It's in my inbox since
    ten this morning: both our names, a nice sentence on each, and now it's my move. / I've started three times with
    "Dear Ms. Farrow, it's a great pleasure", and each time I sound like a bank. / She has put us both in a mail with
    lots of exclamation marks, and the other lady answered "Looking forward!". I've got to come up with something. / My
    client did it, bless her. The opener's mine now. I don't want to make a mess of it with four paragraphs about
    myself. / We've been put in a chat, the three of us, with a waving hand. I waved back. And then? / A judge's been
    connected with me by mail. How does one address her, and what do I say before the tea? / He hit send on Friday
    night. Would I look needy if I answered on the Saturday? / I've got their address, their goodwill and an empty page.
    / The message that joined us is lovely. Anything I add makes it longer. / I drafted a page on my methods. My wife
    read it and said: they only want to know when. / The new one lives three time zones away. What do I suggest in line
    two? / I'd like to get the old friend out of the loop so that he doesn't have to read our to and fro about Tuesdays.
    / It took me two weeks to react to such a mail once. Never again. What's the quickest decent answer? / "Over to you
    two", it ends. I'm the shy one of the two. / My introducer did his bit in one line: "He's the photographer I told
    you about." What do I say to the hotel lady now? / I'm a translator, I should be able to write four sentences to a
    publisher whom I've just been put in contact with. I can't. / They've matched us up. I wrote "Hi", deleted it, wrote
    "Good day", deleted that as well. / ok got connected w/ this HR boss, what do i say back, short pls / I am just
    introduced on mail with one MD, request draft of the reply to both / which Anrede in the first mail after somebody
    made us known / what's the opener when someone's put you in a thread with a stranger / intro landed today, need
    wording: thank him, bcc, three lines, two slots / first text to a mum whose number I got with her blessing, music
    lessons / my response to "I'd like you to meet", sales team of four, who answers
meeting-form: video call, lunch, coffee or site visit / where should we meet / Zoom or in person / length of the first
    appointment / invite them to my place / go to their premises / which format / phone or visit / their place or mine /
    half an hour enough / lunch / online or real / where to sit down together / what kind of meeting first / phone or
    meeting / how long should the first meeting be / do we meet in person or online the first time / is a phone call
    enough to begin with / call or coffee with an introduced person / where should we meet the first time / zoom or in
    person for a first meeting / phone first, then visit? / lunch, coffee or office / should i go to them or they come
    to me / first appointment at their place or mine / is video ok for the first time / invite to dinner or too much /
    site visit straight away or phone beforehand / how long should the first call be / twenty minutes or an hour to
    begin with / Is it better to see the workshop before talking about the job? / Would a phone talk be enough to get to
    know somebody who was put in touch with me? / Do I suggest a café, or wait for them to name a place? / Should I
    drive two hours for somebody I've never spoken to? / What's the right setting for talking about a family quarrel,
    her living room or my chambers? / How do I choose between online and face to face with a busy director? / Is a walk
    in the park too odd as a first business meeting? / Does it make a better start if they come to my studio and see the
    pictures? / Who pays for the coffee if we meet in a café? / She asked "shall we phone or do you want to come round?"
    and I didn't know which to choose. / He suggested the sauna. I'm not joking, he's Finnish. / They've a farm, I sell
    irrigation. I could ring, but I've a feeling I should stand in the mud. / My diary is full of cups of cappuccino
    with nice people, half of whom I could've sorted out over the telephone. / The old lady doesn't do screens and I
    don't do stairs since the operation. / I sat in the café with the client and she burst into tears, with the whole
    bakery looking on. Not there again. / He's in Hamburg, I'm in Linz, and our mutual friend said we've simply got to
    sit down together. / They want me to come to their premises, with a badge and a security form, for what's only a
    hello. / I prefer to see people's faces, but she wrote "quick ring is fine". / I invited him to our office to show
    off a bit. He felt like a schoolboy, I think. / The bride is in Dublin, the groom in Porto, and they'd love a chat
    in whatever form. / I could teach a taster lesson at their home and see the piano, or talk with the dad by telephone
    beforehand. Which is wiser? / I'd go round to look at the boiler, but if it's nothing for me that's half a day and
    the petrol. / Breakfast in a hotel, said the banker. I don't even own the shoes. / With cameras or without? I look
    dreadful on webcam and he's a stranger. / The headmaster proposed the staff room between two bells. / Some
    colleagues swear by lunch. I can't chew and listen. / They'd rather come to us, as nobody at their firm is to see a
    consultant in the building. / Do I meet the seller in the house that's to be sold, or on neutral ground? / shop
    floor or meeting room, where do i learn more / pls tell, telephonic discussion first or directly visit party's
    factory / is a teams meeting ok or do people expect that you drive there, in Germany / quick blether on the phone or
    a proper sit-down, what's better for starters / format of the first conversation with someone a friend connected me
    to
prepare: homework before the meeting / brief them beforehand / do research / pre-meeting email / make good use of their
    time / send an agenda / what should they know in advance / questionnaire beforehand / what do I send ahead /
    homework / how do I get ready / should they fill in something / look them up first / material before the appointment
    / plan the talk / how do I prepare / prepare the first meeting / what should I send before the meeting / what do I
    need to know before the first talk / should I send something before we meet / what do I send before we meet / send
    an agenda before the first meeting? / brochure beforehand or not / pre meeting email to an introduced person / how
    to prepare for a meeting with a contact from a friend / should i send my cv or portfolio in advance / do i confirm
    the appointment with a few lines / questionnaire before the first talk, good idea? / how much research should I do
    on them before we meet / what info to give them ahead of Thursday / How do I get ready for a first talk with
    somebody I only know from my client's stories? / What do I write the day before we see each other? / Should I mail
    my references ahead so that we needn't talk about them? / Is it creepy to show that I've looked them up? / Do they
    want an outline of what we'll talk about, or would that be stiff? / What do I need to know about them before I walk
    in? / Should I ask my introducer for background before the appointment? / Does it help to tell them in advance what
    they will take away from the hour? / How long should the confirmation before our first date be? / Do I put the price
    list in the mail before we meet? / Wednesday at nine is fixed. And now? I feel I ought to let them have something to
    look at before. / She asked for "something to read beforehand". We've a glossy thing of thirty-two pages. / I always
    turn up and hope for the best. This one's too important for that. / He's got forty minutes for me. I'd hate to use
    up half with who I am. / My draft mail for before the appointment has an intro, a history of the firm and two PDFs.
    I fear nobody'll open it. / In the train to the first talk I read their whole website and it made me only more
    nervous. / We've a date. I wonder whether they know why. / I've no idea what our friend told them about me, and in
    two days we'll sit face to face. / The last lady came with a folder of the wrong papers, as I hadn't said what we'd
    do. / I lay awake making a mind map of all that could come up with the couple on Saturday. / The start-up people
    asked for a "pre-read". I take pictures. What should they pre-read? / The secretary phoned: what will the
    conversation be about, so that she can put it in the diary? / My nerves before a first appointment are awful. Would
    a few lines to them the evening before help both of us? / He knows from his brother that I "do something with
    teams". More he doesn't know, and we meet on the 3rd. / Should I let the parents know what the trial lesson is for?
    / I once sent a quiz ahead: twelve questions about their marketing. They cancelled. / The dentist I'm going to see
    is a friend of my patient's; does one send a gift or a paper ahead? / My boss says to send the deck first. My gut
    says that then they won't need me. / Between yes and the day we meet lie three weeks. Do I leave it quiet until
    then? / what do i send over b4 the chat so they dont forget / Please share format of mail before meeting with
    referred client, points to be covered / Vorbereitung for a first appointment with a recommended customer, what do I
    send them before / one pager in advance yes/no, wedding planner / homework before seeing someone new: mine and
    theirs / reminder mail two days before, content?
first-meeting: how do I run it / agenda of the first appointment / meeting a prospect on Thursday / conduct the initial
    consultation / what to cover / get to know each other / first date with a client / break down the conversation / how
    to behave / structure / tomorrow I sit down with somebody my client sent / what do we talk about / how should it go
    / how do I start / what do I say in the first hour / I'm seeing the new person on Monday / first appointment, how do
    I make a good impression / the course of the talk / they come in and then / what do I say in the first meeting / how
    do I start the first meeting / how does the first meeting go / how do I turn an introduction into a sale / how
    should I structure the first talk with someone I was introduced to / what's a good way to open the first meeting /
    how do I lead the first conversation / what belongs in a first meeting / how do I begin the conversation in a first
    meeting / opening a first talk with a prospect / what do I start with / what do I talk about in the first meeting /
    how to run a first conversation with an introduced prospect / structure for the first meeting / first meeting
    agenda, an hour / how to start the talk with someone a friend sent / pitch or listen in the first meeting / what's
    the order of a good first conversation / small talk how long before business / first visit with a new client, how
    should it go / How much of the first hour should be about them and how much about me? / How do I begin when we sit
    down together for the first time? / What should happen between hello and goodbye in a first talk? / Do I bring
    slides to the first meeting with somebody who was recommended to me? / When in the first conversation do I get round
    to what I offer? / Should I give them something useful already in the first meeting? / How do I get from the weather
    to their actual trouble? / What's a good flow for a get-to-know talk with a company boss? / How can I make a first
    appointment pleasant and still useful? / What do I do if they say "well then, fire away" right at the start? / We
    sat down, the waiter came, we ordered, and then both looked at each other. Who starts? / I talked about my training,
    he about his holiday, and after an hour we knew each other's dogs. / They put me at the head of the table with a
    remote control in my hand. I'd come without slides. / It's tomorrow at ten. Couple, early sixties, house too big.
    What do I do for those sixty minutes? / Last time I unpacked my samples at once and saw her eyes glaze over. / He
    opened with "my brother-in-law says you're brilliant, so show me". / I have one shot with the school board's chair.
    I know my subject, I just don't know how such a conversation is built. / As a lawyer I go straight to the facts.
    With people sent by friends it feels brusque. How do others open? / She told me her life, it was lovely, then my
    next patient rang the bell. We hadn't got to why she'd come. / I'm good at the doing. It's the sitting opposite a
    stranger that I haven't learnt. / I walked out not knowing what annoys him, what it costs him, or what he has tried.
    But I knew he supports Everton. / Afterwards I noticed that I'd given my whole lecture and there'd been no time left
    for what comes next. / My junior asks me what she should do in the room with the new people. I just do it by feel
    and couldn't tell her. / Bride, groom, both mothers and me, an hour, first time. Where do I begin? / The founder
    checks his phone under the table while I explain. There must be a better way of going through such a talk. / It felt
    like an exam. He asked, I answered. I'd wanted it the other way about. / In my trade you walk round the house first.
    But with folk that come by way of a friend, do you sit down first? / Our first contact with the hotel went well, I
    believe, but we'd no thread: a bit of this, a bit of that. / Coffee with the publisher a colleague put me on to. I
    don't want to beg for translations and not chat about the weather either. / first sit down with a lead from my
    client, whats the running order / How to conduct first meeting with a referred party, kindly give steps / red thread
    for the Erstgespräch, how do I build it / initial consultation, beginning middle and end / intake talk with a new
    coachee who came through a friend, flow / what to cover in our first hour together / never had a proper business
    meeting before, what happens in it
questions: discovery questions / dig deeper / diagnose / understand what they need / uncover the real issue / what to
    ask in a needs analysis / learn about their situation / what keeps them up at night / what to ask / how do I find
    the real issue / they can't say what they need / learn more about her problem / get them talking / ask the right
    things / what lies underneath / what questions should I ask the prospect / how do I understand their problem / what
    should I ask in the meeting / how do I find out what they really need / which questions do I ask in the first talk /
    what do I ask to find the real problem / how do I find the real problem of a prospect / what should I ask to
    understand their problem / good discovery questions / questions for a sales conversation / how to find out what's
    really wrong / what do I ask a prospect about their pain / list of questions for the first talk / open questions
    examples for consultants / how deep may I dig / they say everything is fine, what do I ask / Which questions bring
    out what the trouble costs them? / How do I ask about money lost without sounding nosy? / What's the first thing to
    ask somebody who comes with a vague complaint? / How do I get a shy man to tell me what keeps him awake? / Is it all
    right to ask what they've already tried, or does that embarrass them? / How long should I stay silent after a
    question? / What do I ask when they only talk about symptoms? / How can I avoid it turning into an interrogation? /
    Which question gets people to say why things are the way they are? / In which order do I ask, the worst first or
    last? / "It's just not running well." That's all I got out of him in forty minutes. / I came home with a full
    notebook and still couldn't say what their actual problem is. / She said she wanted a new logo. I doubt it's about
    the logo. How do I get underneath? / He said "we need training". Why, for whom, since when, I didn't manage to find
    out. / They came about the kitchen, but there's something between the two of them, and that's what's stopping it. /
    I fired fifteen questions off my sheet and she felt like she was at the police. / I knew the solution after five
    minutes and never learnt what it'd cost them to live with it for another year. / As a doctor I'd know how to take a
    history. With a company I don't know what to put to them. / The customer says the computer's slow. It's the fourth
    computer I've replaced. I must be asking the wrong thing. / Their answer was "hm". I filled the gap at once with a
    suggestion. Stupid. / The couple says they want to sell. I haven't found out what hurts about staying. / I never
    dare to ask how bad it is. It's so private. / What did you do about it so far, I asked, and he blushed. Wrong
    question? / I always hear about the leak and never about why nobody's fixed it for three years. / My questions are
    all about my stuff: how many pages, which language, by when. Not about them. / Mum says the boy needs lessons. The
    boy looks at the floor. What do I ask whom? / How did the old hands do it? They'd ask one thing, and the customer
    talked for half an hour. / He gave me all the numbers of his department, and I still don't know what the worst of it
    is. / need 4 or 5 killer questions for estate owners thinking of selling / which all questions to be put to client
    for understanding his pain area / how do i ask so that the client himself notices what it costs him / I want to
    understand before I propose, what do I ask a restaurant owner / asking why without sounding like a toddler or a
    prosecutor / diagnosis before cure: questions for a therapist-turned-coach / questioning technique for quiet
    engineers / what to ask on the phone to see how bad their IT mess is
talk-too-much: I ramble / monologue / can't shut up / interrupt people / go into presentation mode / lecture / babble
    when nervous / dominate the conversation / let the other one speak / I never let them finish / I lecture / half an
    hour about me / my wife says I talk over people / too many words / how do I shut up / I talk too much in meetings /
    how do I listen more / I always talk more than the customer / I explain too much / i can't stop explaining / i fill
    every silence / babbling when nervous with prospects / speaking 80 percent of the time / how to listen more in sales
    talks / i lecture instead of asking / my wife says i don't let customers finish / How can I keep my mouth shut long
    enough for them to say what they need? / Why do I always end up explaining everything in detail? / What trick helps
    against my own flood of words? / How do I notice that I've been talking for too long? / Is there a way to train
    yourself to ask instead of telling? / How do I stand a pause without rushing to fill it? / What can I do with my
    hands so I don't jump in? / How do I break off in the middle of my own speech without looking silly? / Do customers
    mind if someone's enthusiastic and goes on a bit? / I listened to the recording of our call. It's all me. She says
    "mhm" nineteen times. / He looked at his watch, and only then did I realise I was on the history of heat pumps. / I
    know so much about roofs! And out it comes, all of it, before anyone's asked. / My colleague timed it: forty-one
    minutes out of fifty. Me, that is. / She'd just begun to tell me about her father when I cut in with a similar case.
    She never went back to it. / It's when I'm excited. I can feel myself galloping and can't rein it in. / After the
    meeting I knew nothing about them and they knew about my diploma, my dog and my divorce. / I promised myself to be
    quiet this time. I lasted till the sugar bowl. / My apprentice kicked me under the table. Twice. / They'd have told
    me, I'm sure, if there'd been a gap. / I'm a teacher by profession. I see a face and I start teaching. / He asked
    what time it was and I told him how a watch is made, as they say. / As soon as nobody says anything I get hot and
    hear myself going on about terms and conditions. / The poor bride. She wanted to show me her dress, and I'd already
    planned her entire weekend for her. / I had the answer before she'd finished, so I gave it, and the next one, and
    the next. / I'm from the Rhineland, we talk. But the northern customers just look at me. / A prospect said at the
    end: "well, that was informative". Ouch. / I drown people. I mean well, I love my subject, and they leave with wet
    ears. / My mouth runs off, especially with important men. I wish I had a switch. / lads at work call me radio. it
    costs me jobs i reckon / I am having habit of over explaining the features, how to control / too many words from my
    side, the customer gets not to it / motormouth realtor needs help lol / rambling consultant, want to let the other
    one speak / oversharing in first calls out of nerves / coin, egg timer, anything that makes me pause / i interrupt
    people, can't help it, always finishing their sentences
name-introducer: refer to the friend in common / drop his name / say who sent me / name-dropping / should I bring up Tom
    / does it help to cite the introducer / quote what he said about them / should I say that Tom sent me / use his name
    / talk about our friend / is it weird to mention him / say hello from / should I mention the introducer / do I say
    who introduced me / should I talk about our mutual friend / is it good to mention who recommended me / do I mention
    who introduced us / should I say the name of the person who sent me / name dropping the mutual friend / can I quote
    what our friend said about them / how often do i refer to the introducer in the talk / is it ok to say "Karen told
    me you have a problem" / start the call with the friend's name? / using the introducer's name in the first sentence
    / do i bring up the connection or leave it / mention mutual acquaintance at the beginning or later / How do I bring
    in the person who brought us together without overdoing it? / Is it better to let them mention the friend first? /
    Do I say what he told me about her situation, or act as if I knew nothing? / How many times can I say "as Robert
    also found" before it gets annoying? / Should I tell them how well I know the one who sent me? / Do I pass on
    greetings from the friend at the start? / Is it manipulative to lean on the common friend's name when I ring up? /
    What do I say about our mutual contact if they ask how I helped him? / Could it backfire to drop the name if the two
    have fallen out for all I know? / May I put the introducer's name in the subject of my mail? / I rang, and before
    I'd said hello properly she asked "how did you get my number?" / He told me on the quiet that his partner's drowning
    in paperwork. Now I'm sitting opposite the partner and don't know how much I'm supposed to know. / I said "Heinz
    says you're a bit slow with decisions". In my head it'd sounded funnier. / I came back to our common friend at every
    corner, and by the end the lady said "I'm not Beate, you know". / I didn't say a word about who had sent me, out of
    discretion, and he thought I was a cold caller. / Should I open with "your sister sends her love", or is that too
    homey for a bank manager? / My client had said such nice things about the woman, and I wonder if I may repeat them
    to her. / I feel like I'm hiding behind a big name when I begin with the mayor's regards. / At the door: "Hello, I'm
    the one Frau Lindner spoke about." That or just my own name? / We chatted about Dave for half of it. Dave's great.
    But it was meant to be about the wiring. / It's the only thing we've got in common, the lady who runs the riding
    school. Do I lead with her? / There's a sentence that my introducer said about him which I'd like to begin with:
    "nobody knows bread like he does". / When I phone the parents, do I say that the other mother gave me their number?
    / He may not want it known that he's a patient here. Yet without him the caller doesn't know who I am. / I've
    written the mail without the link man and it's just spam. With him in line one it's too chummy. / She asked me what
    I'd heard about her. I'd heard a lot. / Is our friend's story of what I did for him mine to tell, to break the ice?
    / mention the mate who put us in touch once or keep banging on about him? / whether to take reference name in
    starting of call itself / how do I build in the name of the recommender, at the beginning or natural in the talk /
    say who sent you: first line, last line, never? / referring to the friend in common, how much is decent / opening
    line "we both know Anita", photographer to gallery / using somebody's good name on the phone to a stranger /
    awkward: new contact asked what our mutual friend says behind his back, lol, what do I reveal
what-do-you-do: pitch myself in one line / elevator speech / describe my job at a party / short introduction of myself /
    tagline / answer to so what's your job / explain my business quickly / at a barbecue someone asked about my job / I
    never know how to describe myself / one sentence about me / and what are you doing / what do I say when they ask
    what I do / how do I describe what I do / elevator pitch / people ask me about my job and I don't know what to say /
    how do I introduce myself briefly / what do you do? how to answer / short answer when someone asks what I do /
    elevator pitch without cringe / one sentence about my job / people's eyes glaze over when i explain my job /
    introduce myself in ten seconds / how do i describe what I do at a party / tagline for a coach who does lots of
    things / they asked "and what is it that you do?" and I froze / How do I sum up in a sentence what I do for people?
    / What do I reply when a stranger asks me about my job? / Should I name my title or the people I help? / How do I
    explain systems integration to somebody's mother? / What do I ask back after I've said what I do? / How can I answer
    without it becoming a sales speech? / Is "I'm a lawyer" enough, or does that kill the conversation? / How do I put
    three different activities into one line? / What do I say when the person I was introduced to starts with "tell me
    about yourself"? / How do I say it so that a child would understand? / "And you are in...?" he asked with a canapé
    in his hand. I said "well, it's complicated". / My answer's so long that the lift had reached the ground floor
    before I'd got to the verb. / I say "consultant", and people look over my shoulder for someone more interesting. /
    She asked, I told her "I hold space for transformation". She went to fetch another drink. / At the christening the
    uncle wanted to know what I live on. I gave him the org chart. / Everyone thinks that a wedding planner picks
    napkins. How do I say in a breath what it really is? / I say "translator" and they say "oh, there's an app for
    that". / I'm a physio, trainer and nutrition something. When they ask, I recite the diplomas. / The man opposite on
    the train, nice suit, asked about my work. It'd have been such a chance. / If I say "insurance", they flee. If I
    don't, I'm lying. / I've got a website, cards, a logo, but no sentence. / I always mumble something with "IT" and
    wave my hand. / My daughter can say what I do better than me: "Dad makes old people's telly work". / When it's my
    turn in the round I get hot ears and say something different each time. / He listened to my two minutes and then
    said: "so what is it that you actually do?" / "Plumber", I say. "Ah", they say. There must be a nicer way, I mainly
    do old folks' bathrooms so they needn't move out. / There's the moment after shaking hands when they look at you and
    want to hear it. I hate that moment. / I've a job title of seven words that nobody's ever understood, me included. /
    I blurted out "I sell houses". True, but I'd wanted to say something about the widows I help. / whats ur job? ...
    how do i answer that w/o a ted talk / When people ask about my profession what crisp line should I tell / my
    self-presentation in one phrase, in English, I'm a Steuerberaterin / stock reply to "so what are you about then",
    with a question back / explain accountancy for musicians in a breath / simple words for business mediation / thirty
    second intro of me at a breakfast, boring right now
serious: tyre kicker / time waster / just being nice / genuine interest / real buyer or window shopper / only here as a
    favour to our friend / are they going to buy / test their intention / feel out commitment / is he just being kind
    because of my client / does she mean it / real or fake interest / wasting my time / how do I find out if they want
    it / polite smile / how do I know if they are serious / are they really interested / is the prospect interested /
    how can I tell whether the prospect is really interested / does he only meet me out of politeness / are they serious
    or just being polite / how do I tell real interest from politeness / time waster or buyer? / he's nice to me because
    of his friend, does he want anything / is she only meeting me as a favour to my client / how to check whether
    there's genuine interest / polite nodding, no questions, what does it mean / buying signals with introduced people /
    they say "interesting" a lot / how can I give them a way out / How do I find out early if they really want help? /
    What can I ask to see whether he came only to please his brother? / Is it a good sign if they ask nothing about the
    price? / How do you make it easy for a person to say they don't need you? / Can I ask straight out if this is just
    courtesy? / What's the difference between a warm talk and a real wish to buy? / Should I worry that she agrees with
    everything I say? / How do I save myself the third coffee with somebody who'll never order? / Does a long talk mean
    that they're keen? / How can I test if the problem's real for them, without being rude? / He was charming, served
    cake, showed me the garden. About the job he said "certainly, certainly". / She came because her boss had told her
    to. She sat upright and smiled for fifty minutes. / They laughed at my jokes, they admired my samples, they asked
    about my kids. I've a feeling they'd have done so with a burglar. / "Yes, we should do something some time," he says
    each time we meet. Some time. / She'd never have said anything unkind to a friend of her sister's. So what was her
    "lovely"? / Japanese customer, very courteous, bowing. I haven't a clue whether that was a yes. / I can't read him.
    He took my folder with both hands, and put it down behind him. / The couple looked at the flat for an hour, measured
    nothing. / I believe he felt obliged to his golf partner to give me an hour. Fine. But I'd rather know. / Everything
    I suggested was "super". Nothing was ever "when". / They're either my next big customer or two very well brought-up
    people. / The dad nodded through my whole talk about lessons. The boy wasn't mentioned once. / I left happy, and on
    the stairs it struck me that she hadn't asked one single thing. / My gut says he only wanted to be kind to the
    friend we share. My calendar says I've seen him twice. / Brits! "We must have lunch." Do they mean it? / It might be
    that nobody dared say no to me because it was the chairman who'd sent me. / He keeps me warm, I'd say. A reply each
    time, friendly, empty. / I don't want to push a person who's there out of decency alone. How do I open the door for
    her? / is he for real or just humouring me cos his mate asked him to / Client gives positive response every time but
    no commitment, genuine or formality only? / how I recognise if it is only Höflichkeit / tyre kickers sent by a good
    friend / all smiles no substance, worth a further meeting? / tell interest from good manners in ten minutes /
    pretending to be interested for friendship's sake
postponed: moved our call three times / keeps rescheduling / stood me up / didn't turn up / no-show / cancels at short
    notice / always something comes up / can't pin him down to a date / again no time / the date was moved for the
    fourth time / she didn't show up / forgot our appointment / never finds a slot / calls off every time / we can't
    find a date / they cancelled the meeting / they keep cancelling / the meeting was postponed / the prospect keeps
    moving our meeting / they cancelled at the last minute again / they keep putting off our first meeting / third time
    she's cancelled the appointment / prospect reschedules again and again / he moved the date four times / introduced
    contact always has something come up / postponed first meeting, what now / how many times do i accept a reschedule /
    cancelled an hour before, again / never gets to a date / At which point do I stop offering new dates? / What do I
    write when somebody has put me off for the third time? / Is it a hidden no when they go on rearranging? / Should I
    suggest a shorter talk to somebody who can never find an hour? / How do I stay friendly when our coffee has been
    moved since March? / Do I tell my introducer that his friend keeps cancelling on me? / Would it be bold to say
    "shall we just leave it?" / How can I let them decide when, without running after them? / Do I charge for an
    appointment that's cancelled the same morning when it's only a first talk? / What if she really is that busy and I'd
    be hurting her by asking whether she still wants to meet? / Tuesday became Friday, Friday became "after the
    holidays", and now it's her knee. / The van was loaded and he rang from the motorway: could we make it next week.
    For the fourth time. / Our lunch has been in and out of my calendar like a cuckoo. / First the audit, then the flu,
    then the strike. I'm running out of sympathy. / "So sorry!! Crazy day!! Next week??" I've got five of these from
    her. / I was already sitting in the café. Then a text, with a weeping smiley. / His assistant has pushed me from
    October to November to January. / She swears to her friend she's dying to meet me. She's declined six invitations in
    a row. / He doesn't cancel, he just moves the box in the calendar. Every Sunday evening it hops a week further. /
    They'd a childminder problem, twice, then the car. Perhaps it's true. The lesson hasn't taken place yet. / I've
    dressed up three times for that man. / The seller wants a valuation, he says, but whenever I'm due he isn't in town.
    / New date, new excuse, and all so heartfelt that I can't be cross. / We've known each other by mail for half a
    year, his brother connected us, we've never set eyes on each other. / She wrote: I hate doing this to you again.
    Then don't, I thought. / It's always the day before, at about six. I hear the ping and know. / The migraine couple.
    They've moved their viewing so often that I've lost count. / I keep Thursday afternoons free for somebody who's
    never once turned up. / No-show on zoom, then apology, then no-show. / third cancelation in a row from some bloke my
    client said was 'mad keen' / Every time party is shifting the meeting, I'm blocking my time, how to put it politely
    / he verschiebt and verschiebt, when do I make an end / still no sit-down after five attempts, the date keeps
    sliding / hand over the pen: let them pick the time, how do I word it / rain check after rain check / chronic
    canceller, sent by a dear client
end-meeting: parted without agreeing anything / wrap up / next step, action items / great talk but no commitment / left
    hanging / how to finish the conversation / leave with a follow-up date / we'll be in touch, and then nothing /
    lovely coffee, no outcome / pleasant but nothing agreed / we just said goodbye / how to get to the next step /
    leaving without a date / it petered out / what do I say at the end / good vibes, no decision / chatted for two hours
    and that was it / how do I end the meeting / what is the next step after the meeting / the meeting went well but
    nothing happened / how can I make sure that something happens after a good meeting / we had a nice meeting and
    nothing followed / what should we agree at the end / how do I make sure we agree on a next step / agree a next step
    before we part / how do I end a meeting so something happens / good talks but no next step / how to close a meeting
    with a date / what to say in the last ten minutes / meeting ends with "let's stay in touch" / we part nicely and
    then nothing / how do i get the next appointment before i leave / last five minutes of a first talk / ending a
    client meeting properly / wrap up a zoom call with a clear agreement / How do I finish a talk so that we both know
    what comes next? / When should I start to bring a conversation to its end? / Should I sum up at the close, or leave
    that to a mail? / How do I propose a follow-up day without being pushy? / What do I say instead of "well, think it
    over"? / How do I get out my calendar without killing the mood? / Is it better to fix the next date there or to
    write afterwards? / What do I do if time runs out before we've agreed on anything? / How do I make sure that I've
    understood them before I leave? / Who should say what happens next, the customer or me? / Everyone gets up, coats,
    handshakes, "great to have met you". In the car I realise we've settled nothing. / It was the best talk in months,
    and I floated out of there with nothing in my hand. / "We'll be in touch," they said, all four of them. Who? When?
    About what? / The hour was over, her next visitor stood in the door and I'd just got to the interesting bit. / I
    always slink off at the end. Thank you, lovely, bye. As if I'd stolen something. / The call just petered out.
    Somebody's battery died. / I've a drawer of such nice conversations. Not one has a second part. / He walked me to
    the lift, still chatting, the doors closed, and that was that. / We talked and talked, and at ten to eleven I
    thought: now you'd have to say something. I said I had to get the bus. / As a teacher I end with homework. How do I
    do that with a grown-up who's not yet my customer? / They said they'd think it over, I said take your time. That was
    in spring. / After viewing the house they drive off and wave. I'd like them to leave with an appointment. / I never
    know how to get from the nice talk to the calendar. / She summed it up better than I did, and then asked me "so?".
    And I shrugged! / I wished them a good weekend. It was a first consultation about their company's future. A good
    weekend. / At the end we both said "let's" and neither of us said what. / My colleague leaves with a day and a time,
    always. I leave with a biscuit. / I feel it's greedy to put the diary on the table. So I go home and write them a
    mail which nobody answers. / goodbyes are my weak spot, it all fizzles out / How to conclude the meeting with party
    so that next action is fixed then and there / the end of the Gespräch is always wishy-washy with me / leave the room
    with a commitment, not with a maybe / nothing concrete after a pleasant hour, photographer with a hotel manager /
    last sentence of a consultation, what should it be / recap plus date before everyone stands up
send-info: wants a brochure / email me something / send your website and price list / asks for documents / put it in an
    email / fobs me off with send me details / flyer, PDF, slides / he asked for a leaflet / mail me your stuff / can
    you send me something / I'd like to read about it first / send documents / get rid of me with please email / they
    want information by email / they asked for material / he told me to send something / the prospect only wants
    documents / she asked me to send some information first / just send me some information / they want a brochure by
    mail / prospect says send me something and I'll have a look / what do i send when they ask for info / can you email
    me your stuff / send documents or is it a brush off / they asked for material, how long should it be / he wants a
    pdf instead of a meeting / one page about what I do / is send info a polite no / What do I answer when somebody
    would rather read than talk? / How do I find out what they really want to know before I send anything? / Should I
    put everything in, or keep it to a page? / Does anybody ever ring back after they've been sent a folder? / How do I
    stay in the talk when they try to end it with "mail me something"? / May I say on which day I'll call about the
    papers I send? / Is there any point in sending a catalogue to someone a friend introduced? / What should be on the
    page I send to a head of purchasing? / How do I refuse to send prices and leaflets and still remain friendly? / Do I
    send them what they ask for, or ask a question back first? / "Sounds good, shoot me an email with some background."
    Click. / She wanted it in writing. What, she didn't say. So I sent the lot. / I've sent a dozen of those lovely
    folders this year. I imagine them under a dozen coffee cups. / He said he'd read it over the weekend. Which weekend,
    he left open. / We'd spoken for four minutes when he asked if I'd got a leaflet. I've got nine leaflets. / She'd
    like "a few bits and bobs to show my husband". / My presentation has sixty-four slides, and he'd asked for "a short
    overview". / Every second one says it: have you got something I can look at. And I'm glad, and send it, and it's the
    last that I hear. / The school office said they'd put my flyer into the head's tray. The head was expecting my call!
    / "No need to come by, a link will do." I'd rather have come by. / I feel they want to get me off the phone kindly.
    Still I'm up till midnight making a nice PDF. / He wanted "materials". For piano tuning. What materials? / She asks
    for my portfolio, all the weddings, though I'd like to hear first what sort of party it is. / They'd love to see a
    fact sheet. My introducer had already told them everything, I thought. / Once you've sent the stuff you've nothing
    left to talk about. / The farmer said put it in the post. I don't have anything to post, I fix milking robots. / I
    offered a day, and back came: let's begin with some literature. / A hospital asked for "Unterlagen". I sent
    certificates, CV, price sheet, three studies, and never heard a thing. / ugh another 'send me info' what do u
    actually send, i'm a PT / Party is telling to mail the company profile only, not giving time for discussion / please
    mail me something, they say, what do I make of it / fobbed off with a request for brochures / written info wanted
    before they'll speak to me / what goes on the single page if they insist on one / email deck requested after a
    thirty second call
free-advice: milk me for ideas / pick my brain / freebies / unpaid consulting / how much do I give away / charge for the
    initial consultation / ask for tips and never hire me / squeeze me for know-how / working for nothing in the first
    session / draw the line / gave away the solution / an hour on the phone every week and not a penny / wants
    everything for free / asks and asks / they take my ideas and do it themselves / where do I stop / first session free
    or paid / am I a charity / they suck me dry / tells me her problems for hours / only one more quick question / they
    want free advice / how much should I give for free / they want me to solve it for free / the prospect wants me to
    look at her problem for free first / how do I stop giving everything away / is the first talk free / where does free
    advice end / they pick my brain and never book / how much do I give away in the first call / prospect wants all the
    tips for free / brain picking, how to stop it / stop giving everything away before they pay / they took notes of all
    my ideas and went off / can i just ask you a quick question, every day / line between helping and working unpaid /
    how to say "from here it's paid work" / How much may I tell somebody in a first talk before it counts as work? /
    What do I say when the questions get so detailed that I'm really doing the job? / Should I give away the solution or
    only the diagnosis? / How do I refuse tips kindly when the person was sent by a friend? / Do I lose customers by
    being stingy with knowledge? / What's my sentence for when they ask "and how exactly would you do that?" / Can a
    lawyer give an opinion over coffee, or is he liable for it? / How do I stop a friend of a friend from using me as a
    free hotline? / Is it my own fault if people go home happy and fix it themselves? / At which point of the
    conversation do I mention that the rest costs money? / He had a list of eleven items, and we went through all of
    them. Then he thanked me and did it with his nephew. / She filmed my explanations on her phone. "Just so I
    remember." / I drew her the whole garden on a napkin. She framed the napkin, so to speak, and hired nobody. / They
    invite me for the third time "to exchange ideas". The ideas all move in one direction. / An hour of my best stuff,
    and at the end: "brilliant, we can take it from here!" / "While you're here, could you look at the printer?" While I
    was there I looked at four. / I told her which forms, which boxes, which date. She didn't need me any more after
    that, naturally. / The dad wants to know how to practise with his daughter, so I showed him. Lessons weren't
    mentioned again. / I can't help it, I see the mistake in their text and correct it on the spot. They ought to be
    buying that. / He sent voice messages after our talk, nine in all, each with a question that'd fill a session. / The
    start-up boys were so thankful. They've built exactly what I'd described, without me. / Half the town has my
    telephone number for tax riddles. / She wept, I held her, gave her the whole programme really, and she felt better
    and that was that. / I want to be generous, my grandpa was. But he had a pension. / We did a free audit, twenty
    pages. They gave it to their own man to carry out. / I showed them how to light it, where to stand, what lens. They
    took the wedding pictures with an uncle. / Everyone says give value first. I've given so much that nothing's left to
    sell. / It's my neighbour's boss, so I couldn't be short with him. It got dark outside. / dude asks for my full
    training plan 'just to see how i'd do it' / They are taking full guidance on call and then saying we will revert,
    how to limit / I tell them the what and the why, and they want also the how, for nothing / unpaid expertise drains
    me, where's the fence / giving away recipes, chef consultant asks / mates of mates want a quick legal opinion down
    the pub / sampler or whole cake? i hand out the cake
new-in-group: several people turn up / whole team / panel of interviewers / group presentation / more attendees than
    expected / I face five strangers / suddenly six people / whole family at the table / they brought colleagues / a
    jury / several people come to the meeting / the prospect brings three colleagues to the first meeting / several
    people sit in the first meeting / I expected one person and there were five / how do i handle a group in the first
    appointment / whole family turned up at the first consultation / who is who in the meeting, how to keep names /
    meeting with the entire board the first time / first talk with six people around the table / they brought their
    colleagues without telling me / how to start when there's a panel in front of me / talking to many at once in a
    first conversation / How do I begin when there's a whole team looking at me? / Whom do I talk to if I don't know who
    has the say among them? / How can I get each of them to speak in the first hour? / What do I ask the quiet one in
    the corner? / How do I remember eight names I've only just heard? / Should I let them introduce themselves one after
    another? / What if they want different things from me and say so at the table? / Do I go on with my questions about
    what hurts if colleagues are listening? / Is it bad form to ask "and why are you here today?" all round? / How do I
    keep the loud one from answering for the rest? / I'd prepared a chat with the owner. I opened the door and there was
    a semicircle of chairs. / The bride, both mothers, an aunt with a notebook, the best man on a screen. And me. / He
    had said "just us two". On the call there were nine little windows. / I'd shaken so many hands I no longer knew
    which one was my client's friend. / They sat by rank and only the top one talked. The woman who'd have to work with
    me said nothing at all. / Everybody wanted something else: he a terrace, she a pond, the son a trampoline, grandma
    her peace. / The doctor had invited the whole practice to the talk. The receptionist rolled her eyes at every word.
    / Three of them typed while I was speaking. I don't even know what departments they were from. / Heirs, four of
    them, round a kitchen table, and one had put me in touch. I'm the notary's clerk. / I felt like on trial. Seven
    faces, water jug, no one smiled. / I don't do crowds. One to one I'm good. Now it's me against the sales, legal and
    IT of that place. / The man I knew didn't open his mouth because his boss had come along. / She came with her
    sister, her sister's husband and a lawyer, to what I thought was a chat about tuition. / They whispered to one
    another in Turkish. I smiled. / The committee members had each got a different sheet in front of them. / Who's the
    important one? I always guess wrong, last time I took the boss for the driver. / When I asked a question, they
    looked at each other and no one answered. / First time round the table with the whole works council, and it's thanks
    to one fellow who likes me. / turned up for a quote and the whole street was in the kitchen lol, who do i pitch to /
    In first meeting itself their 6-7 persons were sitting, whom to address / In the Erstgespräch sit suddenly five, how
    I bring them into the talk / buying team instead of my one contact, initial meeting / how do i make it a good hour
    for each of them / seat plan trick for names / quiet ones and a wise guy, opening round with a bunch of strangers
how-many-meetings: three coffees and no decision / when should a decision come / how often do I meet before I make an
    offer / another meeting, and another / how long does it normally take until they say yes / they want to meet again
    and again / fourth call next week, still no order / what is a normal number of conversations / how many meetings
    before they decide / how many appointments until a yes / third meeting and still no decision / is two meetings
    normal / how long is the sales process supposed to be / endless meetings with no outcome / can i sell in the first
    meeting / sales cycle for consultants, number of talks / fourth coffee, nothing decided / what is the second meeting
    for / How often do you sit together before somebody signs? / Should I try to get a decision at the first talk? / How
    can I stop a client from wanting yet another conversation? / What's the purpose of a second date if all's been said
    at the first? / Is it a bad sign if they ask for a fourth round? / When do I tell them how many talks I usually
    have? / How many times would a lawyer see people before being instructed? / Does a bigger job need more meetings,
    and how many more? / Am I too slow, needing five visits for an order? / How do I set things up so that the next talk
    is the deciding one? / We've had the get-to-know, the deep dive, the walk-through, and now they'd like a "touch
    base". / My colleague closes on the spot. I go back and back and back, like a dog to the butcher's. / I've sat in
    their meeting room so often that the cleaner greets me by name. There's still no order. / One talk, and they said
    yes. Was that too fast? I felt I'd ambushed them. / They love talking with me. That's the trouble. / It's going to
    be the sixth viewing of the same three rooms. / The founder wants to "jam" again. We've jammed in April, May and
    June. / She says she'll know after the next one. She said so after the last one. / By now I've driven four hundred
    miles to a family that wants one wall painted. / We understand each other, we know what's wrong, we know what it'd
    take. Then they propose yet another session to get to know the method. / How long's a piece of string, says my boss.
    I'd like a number for my new rep all the same. / I give a taster, a chat and another taster, and the parents still
    want to see how it goes. / I'm wondering whether I should say at the start: today we look, next time you decide. /
    In my last job there was a rule: first to hear, then to choose, and that's it. Here they meet for ever. / He isn't
    refusing. He's just always in favour of another get-together. / I hadn't said what the second appointment would be
    about, so they brought cake. / They keep adding a round: first her, then her with him, then him with the tax man,
    then all. / My introduced people need fewer evenings than the ones from the web, I think. Or do I imagine that? /
    When I press for yes or no in the first hour it goes wrong. When I wait it drags on till Michaelmas. / how many
    dates before they pop the question, business wise / How many sittings are generally required for finalising of order
    / how many Termine does one plan until the decision, normal size of job / one call close or several / rounds and
    rounds of talks, when's enough / number of visits till contract, kitchen fitter
private-told: he told me things about my client I shouldn't know / the prospect speaks badly of the person who
    introduced us / gossip about the introducer / she let slip that my client is broke / they are badmouthing the friend
    who sent me / I learned a secret about my introducer / what do I do with confidential things I was told / he warned
    me about our common friend / they tell me private things about the one who introduced us / prospect gossips about my
    client / she told me secrets about our mutual friend / they badmouth the person who sent me / i hear stuff about my
    introducer i shouldn't know / new contact says my customer is bankrupt / do i tell my client what his friend said
    about him / indiscretion about the introducer in the first talk / how to react to gossip about a common friend / he
    told me my client is having an affair / too much info about the person who connected us / What do I say when
    somebody starts on the marriage of the one who brought us together? / How do I get away from tittle-tattle about our
    common friend? / Should I let my client know that his brother tells tales about him? / Is it disloyal just to
    listen? / What do I answer if they say nasty things about the woman who recommended me? / How do I change the
    subject when he complains about the man who gave me his number? / May I use something I learned that way about a
    customer's money worries? / Do I defend my introducer or keep quiet? / What if what they tell me about my client is
    dangerous for me, that he doesn't pay, for instance? / How can I look her in the eye now I've heard that from her
    best friend? / I'd hardly taken my coat off when she leaned over: "You do know he's on the bottle again?" He's my
    oldest customer, and it's him who sent me. / He thought it would bond us. He told me what Sabine earns, whom she
    cheated on and why her son's in a clinic. Sabine had set us up. / "Between ourselves," he said, and then came
    something about my client's operation. / She knows him from school, so she had stories. I laughed along and now I'm
    ashamed. / According to him the firm that brought me in is on the brink. They're my biggest account. / I sat there
    with my tape measure while the lady took apart my favourite client's character. / They've known one another for
    thirty years, and I got all thirty of them for breakfast, including the abortion. / He called her a bitter old cow.
    She'd called him a dear friend, and given me his address. / I teach their kids. Today the one mother told me about
    the other's debts, the other being the one who'd spoken to her about me. / My patient sent her colleague, and the
    colleague spent the treatment talking about my patient. / At the end he asked: "and what does he say about me?" So
    that's what it was for. / I'm a hairdresser, I hear everything. But about the woman who sends me half the street? /
    She cried about what her sister had done to her. The sister's paying my wages, as it were. / We were meant to talk
    about his roof. We talked about why the vicar had to leave his last parish, and the vicar's my man. / He showed me
    messages from our mutual friend on his phone. I didn't want to see them. / I know now why they sold the house, and
    it isn't the reason my client had given me. / "Did she tell you that she was fired?" No. And I'd rather not have
    known. / Funny hour. I know nothing about his problem and everything about our friend's hair transplant. / he
    slagged off the fella who put us in touch for 20 mins, i just nodded like a numpty / Party is telling personal
    matters of the gentleman who had referred me, how to handle / He lästert about my customer, I don't know where to
    look / rumours about a client from his own friend, carry nothing? / confidences about a third person who happens to
    be my introducer / mud slinging at our common friend during the sales call
junior: my assistant rings the introduced people, is that bad / do I have to do introduced calls myself / should I treat
    introduced people differently from cold ones / our sales team lets introductions go cold / can I hand them to my
    partner / in the CRM they're all the same / who should phone somebody who was introduced / a colleague took over and
    the client was gone / who looks after introduced people in our team / which salesperson gets the introductions /
    should the boss call introduced contacts himself / hand over introduced client to a junior / delegating
    introductions to staff / intros die with my colleague / can my employee take over the person I was introduced to /
    distribute referral leads in a small team / introduced lead lost in the crm queue / mark introduced leads separately
    / Who in the firm should ring somebody that a client has connected to me personally? / Can I pass on a person who
    was introduced to me to a colleague with more time? / How quickly does somebody on our side need to call an
    introduced contact? / How do I hand a friend of a client over to my associate without offending him? / Should my
    newest rep be allowed near the people our customers send? / How do we keep introduced people from being treated like
    web leads? / What do I tell the introduced person when my partner will be doing the work? / Is it fair to keep the
    good contacts for myself as the owner? / How do I count introduced leads apart from the rest in our sales list? /
    When does my colleague come into the picture, before or after my first call? / They'd asked for me, by name, because
    of what Dr. Pohl had said. They got Kevin, in his second week. / A customer's best friend wrote to us and landed in
    the general inbox. Five days. / I gave it to the new girl because I was swamped. She sent him the standard mail with
    the wrong salutation. / The friend was told "you'll love Martha". He got a callback from the call centre. / Our lads
    fight over who gets them, as they close so easily, or so they say. / In our practice the recommended ones go to
    whichever dentist has a gap. An old patient's complained. / As the partner I bring them in, then my trainee lawyer
    does the file. Some of them feel passed along. / We've a round robin for enquiries. It also spun the brother of our
    main client round. / My assistant took over the chat with the lady from the museum, whom the director had sent to
    me. She cooled right down. / The sister of my best seller wanted to list with me. I was on leave. My stand-in didn't
    know who she was. / I'm one of four trainers. When somebody comes via a participant of mine, is he mine? / He'd been
    promised the chef and was served by the apprentice. / She expected me at the door and found two of my people whom
    nobody'd told her about. Her face! / They go cold in our office. Each thinks that another is dealing with it. / My
    sales rep treats a friend of a client like a stranger off a list. I cringe. / The engineer took along the intern and
    then stayed away himself from the second meeting on. / Can I send my second photographer to a couple which came
    because of my own pictures of her sister? / No one flagged that the man had been sent by our landlord. He got the
    normal price letter with a reference number. / Team of three. I get introduced, I've no time, the other two have
    time but weren't introduced. / boss gets the intros then dumps them on me, they always ask where he is / Reference
    leads whether senior should handle or can be assigned to executive / who in the shop takes care of the recommended
    ones, the Chef or the Mitarbeiter / handover of a warm contact from founder to account manager, with me in the room
    / I'm the junior, they're disappointed when I ring instead of the founder / two day rule for contacting introduced
    people within an agency
helps-along: can my client put in a good word while they decide / should the introducer ring them again / is it ok to
    ask the friend to nudge him / they hesitate, the introducer offers to talk to them / may I ask her what is holding
    him back / could my client push a bit / shall I bring the introducer to the meeting / the person who introduced us
    could speed it up / prospect hesitates, may the introducer help / can I ask my client to give his friend a push /
    should the introducer put in another word / use the go-between to close the deal / he's undecided, ask our mutual
    friend for help? / get my introducer to nudge the prospect over the line / is it okay to involve the person who
    connected us when it stalls / introducer could talk to her, should I let him / ask introducer for advice how to go
    on with his friend / second word from the introducer / How much may I tell my introducer when his friend wavers? /
    Is it pressure if I ask her sister to speak to her? / What do I ask the one who brought us together when the other
    can't make up his mind? / Would it harm the friendship if I get him to work on his pal? / How can my contact help
    without pushing? / Do I need the prospect's leave before I talk to our common friend about it? / What can the
    matchmaker tell me about why she's holding back? / When is it fair to bring the introducer back in? / Should I turn
    down his offer to "have a word with him"? / May I ask my client what makes his colleague tick, as she's dithering? /
    She likes it, she's got the money, and she can't decide. Her cousin, who sent her to me, asked if there's anything
    he can do. / "Shall I give him a kick?" my neighbour offered. The kick's meant for his boss, who's been brooding
    over my offer for weeks. / They're wavering. Only one person knows both of us, and that's Father Brendan. / I don't
    know what's stopping him. The one who put us in touch has known him since nursery. / It's on a knife edge with the
    headmistress, and her deputy, my client, is dying to tip it. / He says neither yes nor no. His golf friend would
    only need to say one sentence on the ninth hole. / My patient's husband is afraid of the treatment. My patient could
    tell him how it was for her. / He's gone wobbly. I'm tempted to ring up the lady who set us up and ask what she
    thinks is going on. / The seller's torn. Her daughter, who found me, is on my side and wants to storm in. / I'd feel
    like a sneak talking about him behind his back to the pal that introduced us. / I've an ally: the man who first told
    them about me. I've not used him so far. / Since our second meeting she's been hovering. Her colleague, whose idea
    it was, keeps asking if he can assist. / The family stands before the decision, the uncle pulls for me. Can he pull
    harder? / "If it helps I'll tell her how you saved our party," wrote last year's bride about this year's bride, who
    can't make up her mind. / My translator friend got me in there, and she has lunch with the undecided editor on
    Thursday. Do I give her something to say? / The decision hangs in the air. I'd hate it if he only said yes because
    his mate twisted his arm. / I know his reasons for hesitating, he's told me in confidence. His brother asks me what
    they are. / The lad who vouched for me would go round and sort it. I don't know if I want it sorted like that. / I
    could do with a character witness now, and that'd be Gudrun, but is that fair on the new lady? / can i get my mate
    to have a quiet word with his missus' boss, he's sat on the fence / Party is in double mind, can I request reference
    person to convince / the introducer as helper in the hesitation phase, what is allowed / leverage the mutual friend
    or leave him out of it / indecisive buyer, our mutual acquaintance has influence / borrow the introducer's voice
    once more
"""
