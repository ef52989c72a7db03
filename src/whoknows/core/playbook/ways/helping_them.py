"""Asking: making it easy, and what they have from it: further ways in which users put it."""

TEXT = """
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
    instead of text? / wording for an intro mail to a hospital director, to be sent by her colleague / write a text he
    can fwd? / she said send me smth to forward / draft intro mail for him, what goes in / blurb to pass on, how long /
    template for forwardable email plz / can i write the message for my client / What do I put in a few lines that my
    client can send on to her friend? / Should I draft the introduction so that he merely needs to press forward? / How
    long ought a piece to be that's meant to be handed on? / In whose voice do I write the thing, hers or mine? / Does a
    ready-made paragraph make it easier for the introducer, or does it look pushy? / Is a link to my site enough for
    them to pass along? / Could you write me three sentences my patient can paste into WhatsApp for his cousin? / What
    subject line should it have, if it travels from her to someone I've never met? / He said, "Gladly, but I'm no
    writer. Put something together and I'll shoot it over to Martine." / I sent her a page and a half to pass along. She
    told me that she hadn't liked to, it was so long. / The chairman wants a paragraph from me by tonight, for his mail
    to the other chairmen. I'm a stage designer, I draw. / Wrote my own introduction in the third person. 'Julia is an
    outstanding...' I felt ill and shut the laptop. / She forwarded my message as it was, including the part where I ask
    about her divorce. / My customer asked for "something with words, to copy in". I've only a brochure from 2018.
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
    a chap says his back-ups have "never been tested" / how do they remember me later / they forget me after 2 days /
    card w keywords to listen for? / give them smth so they think of me / stay top of mind w clients how / what should
    they listen out for / How do I make sure I come to their mind when the chance arises, weeks on? / What can I leave
    with people so that they recognise a case for me in conversation? / Is there something better than a business card
    for being remembered? / Which phrases should my clients prick up their ears at? / Should I tell them what to
    overhear at the hairdresser's? / Can I give my contact a list of remarks which mean 'ring Agnes'? / Do fridge
    magnets work for being kept in memory? / How do I get into the head of somebody who'll be at dinner with my future
    client in June? / A month after we'd talked, her colleague needed exactly me. "Oh God," she said, "I didn't connect
    it!" / I handed out 300 pens. Everyone writes with them, nobody thinks. / Ask Lorna in the moment and nothing comes.
    But she's at four parties a week where people complain about their cellars. / My cards live in the drawer with the
    batteries and the takeaway menus. / He told me, "The minute someone mentions it I'll think of you." It was
    mentioned, in his presence, twice. I know since I was told. / Printed a small slip for my clients: If you hear 'we
    can't sleep', 'he's teething again', 'I'm at my wits' end'. Not sure it's the right three.
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
    little list of situations on paper help, before the meeting? / they go blank how help them think / prompts to help
    her come up w names / bring a list of names for him to pick? / jog their memory how / go thru their linkedin
    together ok? / what q triggers names / How do I assist somebody in searching his memory for suitable people? /
    Should I suggest places, clubs and occasions so that faces turn up? / Can I show him a list of firms and let him
    point? / Is it better to ask by circle: the choir, the office, the street? / What helps a person get from "hm" to a
    first name? / How do I lead her through her own acquaintances without its becoming an interrogation? / Would it be
    too much to scroll through her contacts side by side? / Do categories help, such as 'the people from your old firm'?
    / Gave him the description, he looked at the lamp. Then I said 'at the rowing club, for instance' and he gave me
    two. I'd like more such tricks. / Mrs Oyelaran wants to help, she sat there with her eyes closed. All she could see
    was her sister. / I prepared: went through his connections the night before and picked six. Then I didn't dare put
    the sheet on the table. / She only remembers people when she sees them, she told me. So we'd have to walk through
    town. / Asked the retired pilot who he knew. "Hundreds," he said. After a while: "None of them now." / I keep silent
    for ten seconds, as the manual says. He keeps silent too. We're both very good at it.
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
    people introduce for reasons i dont get, explain / Is the gain that their friend finally sleeps at night? / whats in
    it for the one who intros me (not money) / why wld a client bother introducing me / feel like only i profit / how is
    it good for them?? / do they gain anything by connecting me / What does the introducer win by bringing two people
    together? / Why should a busy woman do me this service at all? / Is there any benefit for the person making the
    link? / How do I show my client that he'll come out of it well himself? / Don't I take without giving when I ask for
    a contact? / Can it be to somebody's advantage to have brought me along? / What do people like about acting as
    go-between? / Would she look good in front of her friend, or is that just what sales trainers say? / I counted it
    up: I get a customer, her friend gets a solution, and Annette, who made the call, gets zilch. Or does she? / My
    husband, a physicist, says nobody moves without a force. What's the force on Mr Grant? / Before I ask I always
    wonder what I'd answer if he wanted to know why on earth he should. He never has wanted to know. / I teach people to
    swim. If Karin tells her friend, the friend swims. What does Karin do? Stand on the edge and wave? / I've looked at
    it from the customer's side of the counter, and I can see the effort, the risk, the mail she has to write. The plus
    column is empty. / An older colleague swears they enjoy it. "They're heroes for a day," he says. I sell drains.
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
    like in a gangster movie / the client enquired what my intention with said persons was, quite formal / he asked why
    i want to meet them / "why such people?" didnt know what to say / client suspicious why i want intro / she goes what
    do u want from them / asked me for the reason, blanked / "what do u want w my friends" help / What do I answer when
    he wants to know why I'm after exactly that kind of person? / How do I explain my interest without saying "to sell
    them something"? / Is it all right to tell the plain truth when she asks what I'm up to? / Which reason do I give
    for being keen on headmasters? / What if my client is puzzled about my choice of people? / Should I have a
    justification ready before I describe whom I'm looking for? / How honest can I be, if the real motive is that they
    pay well? / Do I answer from my point of view or from that of those I'd meet? / "Orthodontists? Why orthodontists?"
    Mr Halloran asked. I sell air filters. I said because. I actually said because. / I told Ms Varga I'd like to get to
    know young widows. Her eyebrows went up to her hair. I'm a pension adviser. / She listened to the end and then said
    slowly, "And what is it you want with the abbots?" I tune bells. / The moment I said 'people with a second home' he
    leaned back: "What are you after?" / He repeated my words like a policeman: "Families. With an au pair. And why's
    that?" / I answered that there's a big market there. It wasn't the right thing, one could see it in her shoulders.
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
    of a dance school, I'm planning a premium for members who recruit members. Good plan? / pay for names yes no / offer
    50 eur voucher per intro? / give discount if they bring friend / is finders fee ok to offer / bottle of wine as
    incentive? / amazon gift card for referals good idea? / Should I promise the client something for each person he
    brings? / Is a free month a good bait for members who recommend me? / Does a bonus make people more inclined, or
    does it cheapen the thing? / How big should an incentive be, if I offer one at all? / Can I announce a percentage
    from the start? / What do I do about a rewards scheme my partner wants to launch? / Would a present beforehand make
    them feel bought? / Do points, prizes and lotteries have any place in this? / The gym next door gives a hundred off
    for every mate you drag in. I've got a small Pilates room and wonder if I have to do likewise. / I put up a notice:
    'Bring a friend, get a facial.' One client brought her mum, who cried all through hers. / My cofounder has built a
    credits system into the app. You invite, you earn. We've had eleven fake addresses from one user. / Offered Mrs
    Brandt fifty euros for the introduction. She said, quite cold, "I'd have done it for nothing." / Thinking of a
    raffle: each name's a ticket, the prize is a weekend in the Eifel. / Our bank hands out toasters. I mean it, in
    2026.
"""
