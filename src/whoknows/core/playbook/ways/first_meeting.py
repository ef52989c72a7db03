"""Selling: the first message and the first meeting: further ways in which users put it."""

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
    lessons / my response to "I'd like you to meet", sales team of four, who answers / just got introd by mail what do i
    answr / 1st msg after intro?? / reply all or just her / cc intro came in, what write / what 2 text the new contact /
    intro mail here. how fast, how long / What goes into my opening message to somebody I've just been put in touch
    with? / How quickly should I respond to a connecting mail? / Do I keep our mutual friend in copy or drop him? / Is
    it too soon to propose a date in my very first lines? / Should I say what I offer when I write to a new contact for
    the first time? / How long ought the initial note to a recommended stranger to be? / Can I begin with a joke about
    the person who linked us? / What subject line do I use for somebody who's never heard from me before? / Five minutes
    ago: "Meet Valentina, she runs the clinic I told you about. I'll let you two take it from here." The cursor blinks.
    / Deborah wrote us both such a warm paragraph. I have typed "Hi Ahmed" and deleted it six times. / My client made a
    WhatsApp group with three people in it, me, him and the man from the quarry. He wrote "there you go". Everybody's
    waiting for me. / Got the go-ahead to write to Dr Kwan. I've a draft of two pages with our entire history in it. /
    "Over to you," wrote Sigrid, and put the bishop's secretary in cc. I'm a stonemason, I don't write much. / The intro
    landed while I was under a sink. I'd like to send something off before my lunch break ends.
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
    to / zoom or coffee for 1st talk / ring them or drive over, for a 1st get together / her place or mine lol (office)
    / lunch too much? just a call? / shd i drive 2h or do video / cafe vs their office vs teams / What's the better
    setting for getting acquainted with a prospect, in person or on screen? / Should I travel to see them or suggest a
    video chat? / How do I choose between a quick ring and a proper visit? / Is a restaurant too much for somebody I
    hardly know? / Can I invite a new prospect to my workshop instead of going to theirs? / When is face-to-face worth
    the train fare? / Do I propose the place or leave that to them? / What's best for half an hour with a busy doctor:
    her practice, a walk or the phone? / Mr Demir wrote, "Happy to meet, where would suit you?" I've been staring at
    that since breakfast. / She suggested a bar at seven in the evening. I'd hoped for her showroom at ten. / The
    orchard's ninety kilometres off. He says he's fine with Skype but I would like to see the trees. / My first talks
    were always in the sauna, being Finnish. The new prospect's from Madrid and he has asked me for a meeting room. /
    "Just call me in the car," said the director. I sell with drawings, I can't show anything in his car. / We've got a
    date, Wednesday, and under "location" it says TBD. Her assistant wants to know by tonight.
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
    theirs / reminder mail two days before, content? / anything 2 mail her ahead of weds? / what to send beforehand.
    agenda? / meeting thurs what do i email them now / portfolio in advance or not / do i research them or send smth
    first / pre meeting stuff - what n when / What should reach them before we sit down together? / Should I mail my
    brochure ahead of the appointment? / How much material is too much ahead of a first date with a prospect? / Is an
    agenda stiff for a chat over tea? / Can I ask them to fill in a questionnaire prior to our talk? / When is the best
    time for a short confirming line, the evening before? / Do I tell them in advance what I want to ask? / What could
    they look at beforehand so we don't waste the hour? / We're on for Monday at Mr Castellanos's mill. His wife mailed:
    anything we should read by then? / I've put together twenty-two slides for the meeting next week. My brother says
    don't let them out of the house. / She's expecting me on the sixth. I could send her the book I wrote, or three
    questions, or nothing at all. / "Send over whatever you have so I can prep," wrote the CTO before our Thursday slot.
    / My colleague posts every prospect a box of biscuits two days ahead. I sent the last one a PDF and he'd not opened
    it. / The parents are coming to meet me on Saturday. I've typed out my method, my certificates and my timetable, and
    I'm hovering over Send.
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
    meeting before, what happens in it / 1st meeting tmrw what do i even talk about / first coffee w her friend,
    topics?? / how start the convo, small talk? / meeting new prospect. structure? / im sitting in the car b4 first
    meeting wht do i say / what 2 say in first 30 mins / What belongs in an opening conversation with somebody who was
    sent to me? / How do I spend the initial half hour with a prospect? / Should I present myself or let them begin? /
    What order do I go through things when we sit down for the very first time? / Is it all right to chat about our
    mutual friend for a while? / When do I come to the point after the weather and the parking? / Can I leave my laptop
    closed and just talk? / How do I keep the initial chat from turning into a sales pitch? / Tomorrow at nine I'm at
    the Silvas' kitchen table. I've never met either of them and I've no plan beyond hello. / My first sit-down with the
    head of the hospice is on Wednesday. Last time, elsewhere, I talked about my training for a quarter of an hour and
    saw her yawn. / We've forty-five minutes with the plant manager. My co-founder wants a demo, I want to hear what
    they do all day. / He said, "Well, here we are." I said, "Yes." Then the waiter came, luckily. / With the last
    couple I admired the dog, the view and the tart, and all at once our hour was up. / "Tell me why we're here," said
    the solicitor before I'd sat down. I began at my school days.
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
    engineers / what to ask on the phone to see how bad their IT mess is / what qs do i ask 2 find the real prob / good
    discovery questions? / he just says "its fine". how dig / what ask so they open up / need list of questions 4 first
    chat / ask deeper w/o prying how / Which questions bring out what really bothers a client? / How do I dig below "we
    need a new website"? / What can I ask so that they tell me what it costs them? / Should I write my questions down or
    improvise? / How do you find out what lies beneath a vague complaint? / Is it nosy to ask what happens if they do
    nothing? / Can I ask about money troubles in a first interview? / When the answers stay short, what do I ask next? /
    I asked Mr Bauer what the matter was. "Cash flow," he said. I nodded and wrote down cash flow, and I still don't
    know what he meant. / She said she wanted to sing better. I gave her scales. Months later I heard that it was about
    her father's funeral. / The headmaster told me they need "more digital". I wanted to ask what for and didn't dare. /
    "Just fix the tap," said the lady. It was the whole pipe; had I asked two things I'd have known. / I went through my
    form of thirty items, name, address, budget, goals. Oskar got wearier by the line. / He explained his trouble in one
    sentence and I jumped in with my product. On the drive home I realised I hadn't understood the half of it.
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
    people, can't help it, always finishing their sentences / i cant shut up in meetings / talked 50 of 60 min again /
    how do i stop rambling / i babble wen nervous w clients / said way 2 much, again / help me listen more lol / How do
    I keep my mouth closed long enough to hear the other person? / What stops me from explaining everything I know at
    once? / Should I time myself while a prospect is with me? / Is there a trick for someone who fills every pause? /
    Can an enthusiastic person learn to be brief? / When I notice I'm lecturing, how do I get out of it gracefully? /
    Why do I answer a simple thing with a twenty-minute speech? / How do I bear the silence after I've asked something?
    / Recorded my call with the nursery school. Forty-one minutes me, six minutes them, the rest hold music. / My wife
    sat next to me at the meeting with the landlord. In the car she said, "Did you notice he tried to say something four
    times?" / I told Ms Osei about the history of the loom, the warp, the dyes. She'd come to order a cushion. / "I've
    got to run, but fascinating," said the vet. I hadn't got round to asking him a thing. / By the time I'd finished
    with the tax reform the couple were holding hands under the table, I think for comfort. / Demoed every feature to
    the buyer from Lyon, including the ones we haven't shipped. He'd wanted one export.
"""
