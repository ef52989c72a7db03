"""Selling: getting from talk to something: further ways in which users put it."""

TEXT = """
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
    awkward: new contact asked what our mutual friend says behind his back, lol, what do I reveal / do i say who gave me
    her number / drop the friends name or no / mention mike in the mail? / can i use his name when i call / "got ur
    number from X" ok?? / name in subject line y/n / Should I open with the name of our common acquaintance? / How often
    may I bring up the person who put us in touch? / Is it clumsy to lean on somebody else's good name? / What if she
    isn't so fond of the one who gave me her details? / Can I repeat what our friend told me about him? / When I phone,
    do I say straight away through whom I come? / Does it help me or look like borrowed plumes if I name my source? / Do
    I need permission to say who sent me? / I'm about to ring the vineyard. Hélène said I could call, but not whether I
    can say "Hélène told me to." / In my letter to the colonel I've written "at the suggestion of your sister" and
    crossed it out again, and put it back. / First line of my draft: "Bruno says you're the best orthodontist in Turin
    and also the most impatient." My wife says cut it. / I called and just said my name. "And how did you get this
    number?" she asked. I stuttered. / My pitch starts with Nikhil, Nikhil's company and Nikhil's results. Our angel
    says there's too much Nikhil in it. / Told the manager that his neighbour had spoken of leaks. He went red, "What
    else does she tell people?"
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
    second intro of me at a breakfast, boring right now / "so what do u do?" i mumble every time / elevator pitch pls,
    im an actuary / need one line 4 what i do / asked what i do said "computers". dumb / how explain my job in 10 sec /
    at party ppl ask my job and glaze over / How do I say in a sentence what I do for a living? / What's a good reply
    when a stranger enquires about my profession? / Should I give my job title or the result people get from me? / How
    do I present my business at a dinner without boring everybody? / Is "I help people with…" a worn-out opening? / Can
    I answer that question differently depending on who's asking? / When someone at the bar wants to know my line of
    work, how long may I go on? / Why do eyes wander off as soon as I name my occupation? / Lady beside me on the plane
    asked about my work. "Actuarial consulting," I said, and she put on her headphones. / "And you, what's your thing?"
    asked the banker at the school fête. I heard myself say, "Oh, this and that, mostly PDFs." / The dentist, mouth full
    of instruments himself by trade, wanted to hear my trade. "Ontologies," I said. He said rinse. / I said I was a
    mediator. "Like yoga?" asked the man with the sausages. / At the round of introductions everyone had twenty seconds.
    Mine were over before I'd got to the second of my three businesses. / Met the new neighbour at the bins. "I'm in
    compliance," I said. He said he was in number fourteen.
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
    pretending to be interested for friendship's sake / is she really interested or just nice / he says "sounds great"
    to everything. real? / can't tell if they want it / polite or buying?? / how know if prospect is serious / they
    smile n nod, means what / How can I tell a courteous listener from someone who means to buy? / What signs show that
    a prospect is in earnest? / Should I ask outright whether there's a real wish behind the kind words? / Is "very
    interesting" a yes, or good manners? / Can I test whether he's only seeing me as a favour to our friend? / When
    somebody compliments everything I say, do I believe it? / How do I find out if there's a need at all, or just
    sympathy? / What would a person do who really wanted this? / Lovely afternoon at Mrs Yamamoto's. She praised my
    samples, poured more tea and said it had been most instructive. I don't know what that was. / "Love it, love it,
    love it," said the creative director. I've heard him say the same about the sandwiches. / The farmer heard me out,
    said, "Aye, could be," and showed me to the gate. / He took my brochure, thanked me three times and sent greetings
    to the uncle who'd arranged it. Did he want anything? I couldn't say. / They asked nothing about dates, nothing
    about money. They did ask if I wanted more cake. / "We should definitely do something together some time," said the
    curator and kissed me on both cheeks.
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
    canceller, sent by a dear client / moved the meeting 4x now / "can we reschedule" again?? / he cancels every tues.
    give up? / first mtg keeps slipping / she pushes it to next wk always / date no.5, still not met / How often do I
    accept a new date before I say something? / What do I reply when a prospect cancels at short notice once more? /
    Should I stop offering slots to somebody who keeps shifting our appointment? / Does shifting a first appointment
    three times mean she is swamped, or that she would rather not see me? / Can I suggest ten minutes by phone instead
    of the lunch that never takes place? / When he asks to reschedule for the third time, do I tell our mutual friend? /
    How do I make a first date stick? / Do I stay patient with someone I've never managed to sit down with? / Booked for
    the third with Ms Farah. Then the seventeenth, then after half-term. Today: "So sorry, could we look at November?" /
    I was on the train already when the text arrived. "Something came up, same time next week?" That was also last
    week's text. / He confirmed on Monday, unconfirmed on Tuesday, and sent a new invite on Wednesday that he declined
    himself on Thursday. / "The calves are coming," said the farmer. Before that it was hay, before that his hip. I
    haven't set foot on that farm. / My calendar has "Coffee Beatriz??" in five different weeks. I've drunk all five
    alone. / The curator has put me off until after the opening, after the fair, after the flu. Each time she adds, "but
    then for sure!"
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
    last sentence of a consultation, what should it be / recap plus date before everyone stands up / great chat then
    nothing. how end it / how do i wrap up w a next step / meeting ends "lets stay in touch" ugh / what 2 say last 5 min
    / end of call i just say bye lol / next step?? how ask for it / How do I finish a conversation so that it carries
    on? / What should be fixed before everybody stands up? / Is it pushy to take out my diary at the door? / Should I
    sum up before leaving, and how? / How can I leave with a date instead of a handshake? / What's my last sentence if I
    don't want to hear "we'll be in touch"? / When time is nearly over, how do I steer towards what comes next? / Can I
    ask at the close what they'd like to do now? / We got up, he helped me into my coat, we both said it'd been a
    pleasure. On the pavement I noticed that we'd agreed on nothing. / "So, yeah, cool," said Jonas. "Cool," said I, and
    clicked Leave. / The time was up, the next patient was knocking, and Dr Alvarez said, "Let's talk again." When, how,
    about what? I didn't ask. / All my consultations with brides fizzle out in the doorway with waving. / The mill visit
    went splendidly until ten past four. Then someone looked at the clock and it fell apart into thank-yous. / I always
    say "don't hesitate to contact me". They never hesitate, and never contact me either.
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
    thirty second call / "just email me some info" = no? / asks 4 brochure instead of talking / send info?? to get rid
    of me / wants pdf not a call / "send me something" what do i send / he says drop me a mail w details / How do I
    react when somebody would rather have a leaflet than a conversation? / Is the wish for documents a polite way out? /
    What do I post to a man who wants "a bit of material"? / Should I refuse to send a brochure before we've spoken? /
    Can I ask what exactly they'd like to read about? / When I'm told to put it in writing, how do I keep the talk
    alive? / Do I attach the whole catalogue or a single page? / How soon do I follow up on the folder they wanted? /
    Rang the hotel that Patrizia had told me about. "Could you mail us your documentation?" said the manager, and hung
    up nicely. / "Pop something in the post, dear," said the old lady. I'm a conveyancer, what would I pop? / Mr Jansen
    was walking already. "Shoot me a one-pager!" he called over his shoulder. / I offered two times for a call. He
    answered: "Please send deck." No comma, nothing. / I sent the clinic eighteen pages, as requested, and then a link,
    as requested. That was before the clocks changed. / She'd barely let me finish. "Have you got a flyer or something?"
    I haven't, I'm a piano tuner.
"""
