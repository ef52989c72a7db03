"""Hearing: something else than an introduction: further ways in which users put it."""

TEXT = """
post-in-group: told me to advertise in the neighbourhood chat / put it in the WhatsApp group / stick a note on the board
    / why don't you post it / he pointed me to a mailing list, Slack, Reddit / suggested a directory / there's a group
    for that / write it in the neighbours' chat / put up a poster / advertise in the club magazine / why don't you use
    social media, she said / go on that portal / they tell me to post it / they suggest a group / he thinks I should
    rather advertise online / she told me to write in her group / just post it in our group / client says write it in
    the whatsapp group / put it in our Facebook group / offered the club's mailing list / pin it on our noticeboard /
    I'll share it in the parents' chat / send it to our slack channel / instead of an introduction: post in forum / drop
    it in the group chat / client offers a group instead of a person / put up a flyer at our club / invited to post to
    their members / What do I do when she says "just put it in our mums' group"? / Client doesn't name anyone but offers
    to let me post in their association's group. Accept? / How do I get from the group to one single person in it? / Is
    a post in the residents' chat worth anything? / He'd add me to the entrepreneurs' Telegram channel. Is that an
    introduction? / Do I say thanks and still ask whom in the group he's thinking of? / Can I ask her to name the one in
    the group who'd be interested? / What do I write when I'm allowed a single post in the choir's mailing list? /
    Should I accept the offer to hang a notice in the golf club? / How do I say politely that a post won't do? / Is she
    fobbing me off with the neighbourhood app? / they add me in group of 256 people and say introduce yourself, now what
    sir? / she says stick it on nextdoor, i want a person not a board / Kundin says: schreib's doch in die Gruppe. And
    then? I'd rather meet one person. / "There's a hundred and forty of us in there, somebody's bound to bite," she said
    and sent me the invitation link. / I'd asked whom she had in mind. She held up her phone: "Easiest thing, I let you
    in, you write something." / I'm now a member of "Dog Friends West" and don't own a dog. / He meant well: the alumni
    forum, three thousand members, post away. / The janitor says I can pin my card to the board by the lifts, between
    the lost cat and the piano. / My patient runs the school's parents' list and would "send something round". I thanked
    her and drove home empty. / Our newsletter goes to all the members, give me four lines for it. / Instead of the one
    neighbour, I got the entire allotment association, digitally. / It's kind, but in such chats there's a new plumber
    every day between the birthday greetings. / She'd already typed "can anyone use a photographer?" before I could say
    a word. / The chairman offered me the microphone at the end of the assembly instead of the name of the treasurer. /
    I don't want to single anyone out, so do it for all of them. / My client's a moderator of a big founders' community
    and I'd get the pinned spot. / I wanted a hand to shake and was given a wall to write on. / client: lemme add u to
    the discord. me: ...thx? / wg group, yoga group, street group, everyone offers me groups / When they point me at
    their community page, how shall I find the face behind it? / said he'd rather put it to the lodge as a whole /
    "Easier if you announce it in our intranet", the HR lady told me. / "just post it in our group" / he says put it in
    the whatsapp group / told me 2 post in their FB grp / she wants me to write in the slack / "drop a msg in the
    parents chat" / client: stick it on the forum yourself / How do I turn the offer of posting in their group into one
    personal introduction? / What do I answer when somebody says "I'll add you to our Telegram, put it there"? / Is a
    note in her neighbours' chat worth anything at all? / Should I do as he suggests and write in the alumni forum, or
    hold out for a person? / What would I write, if I do accept and post among two hundred strangers? / Can I ask her to
    post it instead of me, since they don't know me there? / Isn't it a polite way of shaking me off, telling me to
    advertise in their channel? / How can I get from the group to the three people in it who really fit? / "We've got a
    Signal group for that," said the ranger, and sent me the link. 340 members. I don't know one. / I asked for Birgit's
    boss. She said it'd be easiest if I left a message on their intranet's bulletin board. / My client added me to "Mums
    of Marbella" on the spot. "Go on, introduce yourself!" Forty people are selling candles in there. / He held out his
    phone: look, the hunters' group, put it in there, everybody reads that. It was mostly boars. / Asked a founder for
    one CFO he knows. He replied: "Just post in #asks, everyone does." / The rabbi was very helpful. He told me to pin
    it up on the congregation's list between the lost cat and the cholent recipe.
unethical: says it's wrong / immoral, sleazy, unfair / told me off / accused me of exploiting / objects on principle to
    being asked / thinks badly of me for asking / you shouldn't do that / that's a dirty trick, she said / he called it
    sleazy / someone was offended by my asking / a friend says I'm exploiting people / is what I do wrong / they
    consider it bad manners / they think it's unethical / somebody criticised me for asking / someone says it isn't
    right / my client said she finds it unpleasant to be asked / somebody told me it's bad style / somebody says asking
    is not right / I find that unethical / client thinks it's immoral / criticised for asking clients / you shouldn't
    ask your patients that / a colleague calls it dubious / accused of taking advantage / that's not proper / told that
    it's indecent to ask / moral objection from the other side / this is pyramid scheme stuff / reproached for asking /
    What do I answer when a client says he finds such questions improper? / How do I respond to the reproach that I take
    advantage of people's gratitude? / A colleague told me it's unethical to ask clients. What do I say to her? / Should
    I defend myself or listen when someone has moral qualms about my asking? / She said it's wrong to make use of
    friendships. How do I explain how I work? / What do I tell someone who calls it a multilevel method? / My supervisor
    says a therapist mustn't ask. Is it a matter of rules or of taste? / How do I stay calm when my decency is
    questioned? / What are my principles, so I can state them: no payment, no pressure, what else? / How to answer
    "you're making a business of trust"? / Client accused me of using her. I didn't mean to. What should I reply? / he
    compared me to scientologists because i asked for an intro!! how to answer / Ein Kunde says that's unanständig. I'm
    shaken. What would you say to him? / they tell that asking customers is against ethics, what reply to be given / "I
    don't think that's right, you know," she said quietly, and it hit me harder than shouting. / He lectured me for ten
    minutes about integrity. I only wanted to know which of his fellow bakers had a leaking roof. / My practice partner
    put down her cup: "We heal people, we don't recruit them." / "That's exploiting a situation where I can't say no,"
    the patient told me. / An older member of the guild took me to task in front of everyone. Morals, he said, have gone
    to the dogs. / The vicar's wife said it left a bad taste. / I was called a huckster today. By someone whom I'd asked
    very nicely. / "Isn't that rather like those Tupperware people?" she asked with her nose up. / My own sister, a
    social worker, thinks it's wicked. / "Shame on you, asking that a grieving family," he wrote. I'd waited eight
    months. / He thinks it's corrupt. No money's flowing at all, but try telling him. / A chap at the chamber said
    decent craftsmen don't do such things. / They raised an eyebrow about conscience, influence and dependency, and I'd
    no ready answer. / I was told off by a mother: I abuse my position as a teacher. / "It's a matter of honour", the
    old lawyer growled at me. / dude said its scummy. is he right n what do i tell him / client thinks i crossed an
    ethical line, i want 2 respond w/o grovelling / What I regard as a friendly question she regards as sleazy, and says
    so to others. / someone lectured me on linkedin that asking for intros is manipulation, reply or ignore? / she says
    its wrong to ask. is it / "thats not ethical" reply? / client called it improper / he said asking is immoral / got
    told its unethical 2 ask patients / colleague says i shouldnt ask, its wrong / What do I answer somebody who finds
    it morally questionable that I ask my clients? / How do I deal with a client who accuses me of taking advantage of
    my position? / Is he right when he says that a healer shouldn't ask? / Should I defend myself or apologise when I'm
    told that this isn't decent? / Could there be something in it, when an elder of our church calls it greed? / Where's
    the line she claims I crossed by requesting introductions? / How do I reply to "that's exploiting a relationship of
    trust"? / Do I keep asking others after one person has given me a moral lecture? / "I'm surprised at you," said the
    retired judge. "One does not make capital of one's clients." / My partner at the clinic took me aside. She said
    asking patients is an abuse of the white coat. / I asked a mother whether she knew other families. She wrote back
    that as a teacher I ought to be ashamed. / He's a Quaker, very quiet. He said he didn't think that it sat well with
    him, nor that it should with me. / The reply came in capitals: DO YOU THINK THAT IS ETHICAL? I'm a financial
    planner, I've never had a complaint. / "In my country we'd call that corruption," said the client from Uppsala, and
    he wasn't joking.
others-rules: not allowed to by his employer / civil servant, GP, bank clerk, judge can't recommend / internal policy /
    compliance department / professional neutrality / hospital prohibits sending patients to particular people /
    conflict with their regulations / hospital staff may not name anyone / the bank forbids it / she works for the
    council and must be neutral / he isn't allowed / their company policy / public service / can't endorse anybody /
    they are not allowed to recommend anyone / their rules forbid it / a doctor may not send me patients / the doctor
    can't recommend me because of the rules of his chamber / she isn't permitted by her company to recommend suppliers /
    they may not introduce anybody by their own rules / client isn't allowed to recommend suppliers / company policy
    forbids it / civil servant may not recommend / compliance at the client's company / I'm not permitted to give
    recommendations / his contract forbids introductions / judge, official, teacher can't recommend / public procurement
    rules / hospital doctor mustn't name a provider / our code of conduct doesn't allow it / the bank forbids staff to
    recommend / What do I do when my client would like to introduce me but his employer forbids it? / How can a public
    official help me without breaking rules? / She works in a ministry and may not recommend anyone. Is there something
    she's allowed to do? / May a teacher name a tutor to parents if the school forbids it? / What can I ask of a nurse
    who isn't permitted to name a particular service? / Is it allowed if he mentions several providers and me among
    them? / Should I try to find a loophole for the client with a compliance policy? / Where do such people look, when
    they can't be told a name? / Client says that their legal department prohibits endorsements. What now? / The social
    worker must stay neutral. How do I respect it and still get known? / bank adviser, happy with me, is not allowed to
    recommend tax advisers. options? / as a government servant he can't refer any vendor, what can I request him / He's
    a Beamter, he may not take nor give. How can he be useful to me without trouble? / their handbook says no
    endorsements, is an intro an endorsement tho / "I'd do it at once, but they'd have my badge for it," the policewoman
    said. / He pointed at the ceiling: "Head office. We've signed something." / She'd have loved to. There's a list at
    the hospital, and only the list may be shown. / The notary wrung his hands: neutrality, impartiality, his oath. /
    "If I name you, I have to name all of them", said the lady from the funeral office at the town hall. / The judge who
    goes to my gym laughed: I can't even recommend you a bakery. / His employment contract has a clause about third
    parties, he showed me. Seven lines. / It isn't that he doesn't want to; his hands are tied from above. / She's on
    the tender board, so she can't so much as have a coffee with me and others. / The union forbids their reps to steer
    members towards any lawyer. / We're obliged to treat every provider equally. / He suggested to do it privately, from
    his own phone, so that nobody at the insurer would know. It made me uneasy. / An auditor must be independent, she
    explained; anything that looks like a favour is out. / The care adviser handed me back my cards: not allowed to have
    them lying about. / At the job centre they're forbidden to say which trainer's good. They all know, though. / gov
    employee client, cant vouch for vendors. dead end? / her firm's policy = no vendor referrals period / The
    headmaster's barred from advertising for anyone, including the choir teacher he adores. / He winked and said there
    are ways round it. Do I go along? / their compliance forbids intros / hes a judge not allowed to recommend / company
    policy says she cant introduce / my contact is civil servant, not alowed / doctor says rules dont let him refer /
    "id get in trouble w legal" / What can I still ask of a client whose code of conduct forbids her to recommend
    suppliers? / How do I react when a contact at the ministry says that he mayn't introduce anybody? / Is there
    something harmless a bank employee could do for me within her firm's policy? / Should I ask to see the rule, or take
    his word that his employer prohibits it? / Which way is left if her chamber prohibits sending people to outsiders? /
    Could he point me to a public list, seeing that he's bound by neutrality? / Am I endangering somebody's job by
    asking for an introduction at a state hospital? / Would it be all right for her to do so once she's left the
    authority? / "I'd love to," said the lady from procurement, "but I signed something." She showed me the paragraph. /
    My client's a notary. He explained that he's to be impartial and can't even hint at which estate agent he likes. /
    Asked a ward sister at the university clinic. There's a circular: staff shall not recommend undertakers. I'm an
    undertaker. / He works for the regulator. He moved his chair back half a metre when I asked. / She wrote from her
    private address: "Please don't send such requests to my work mail, compliance reads it." / The police officer whose
    boat I varnish said in uniform and out of uniform he wasn't allowed to name any firm.
recommendation: nice LinkedIn recommendation / wrote a glowing testimonial / five-star review, Trustpilot, Google /
    letter of praise instead of a name / reference letter but no introduction / quote for my website / I wanted a person
    and got praise on paper / he wrote something nice for my homepage / I asked for names and got praise / a thank you
    letter I can publish / she gave me stars / a kind paragraph about me / reference instead of a contact / feedback
    form / got a quote for my site / they wrote a recommendation / I got a review instead / a testimonial instead of an
    introduction / she thanked me with a five-star review but I wanted to meet her friends / they wrote something about
    me instead of giving me a name / how do I get from a testimonial to an introduction / I asked for an introduction
    and got a written testimonial / wrote a testimonial rather than introduce me / they wrote me a recommendation
    instead / I asked for referrals and got a letter / client wrote a testimonial, I wanted an introduction / got a
    google review instead of names / LinkedIn recommendation instead of an intro / misunderstood, sent me a reference
    letter / reference letter not contact / he gave five stars and thinks it's done / testimonial instead of
    introduction / she wrote a lovely text for my website / I've written you a recommendation! / wrong thing received:
    praise in writing / What do I do if I ask for an introduction and get a testimonial? / How do I say thank you for
    the letter and ask again for what I meant? / Is a LinkedIn recommendation the same thing as an introduction? / Did I
    use the wrong word, when he sends me a certificate of good work? / Can I use the review she wrote to get to an
    introduction after all? / How do I make clear I wanted to meet someone and not a text? / Client thinks with his
    quote for my website he's done his bit. How do I go on? / Is it ungrateful to say that a letter wasn't what I was
    after? / What's a good use of a written recommendation that I've not asked for? / Do I wait before I ask a second
    time when she has just written such a nice reference? / he said done! and i look, its a trustpilot review, haha /
    client has given me a beautiful recommendation letter on letterhead, but no person, how to proceed / I asked for
    Empfehlung and got a Zeugnis. How do I repair the misunderstanding? / they filmed a video testimonial, super cute,
    but i wanted their cousin's number lol / A whole page, signed and stamped, "To whom it may concern". It concerns
    nobody so far. / I'd been hoping for a face, and got a paragraph. / She was so proud of what she'd composed about
    me. It's framed in the hall now. Nobody's come through that hall. / "There, I've put something nice on the internet
    about you." Bless him. / He understood "reference". Now I've a sheet of paper such as apprentices get when they
    leave. / On Sunday evening there was a mail: attachment, two pages, full of superlatives. My question about his
    brother-in-law he'd overlooked. / My wish was to meet the head of the other nursery; what came was a thank-you poem
    by the children. / Four lines for my homepage, with her photo and permission. And I'd thought I'd been so clear. / I
    opened the envelope full of hope for a name. It was a eulogy. / "I've endorsed you for project management", it said.
    / He's ticked it off now. In his eyes he has done what I asked him. / Now I'm holding this wonderful piece of
    writing and don't dare say it was something else I wanted. / The hotel sent a certificate: "excellent yoga
    instructor". Laminated! / She posted the most touching words beneath my pictures; I wanted to be put in touch with
    her maid of honour. / I can wallpaper the office with the praise I've got on paper. / asked for intro got 5 stars,
    whats next step / nice text from client, wrong kind of help tho / Would it be wise to say: your lovely words, could
    you send them to one particular person? / another glowing write-up for the folder, still no handshake / asked 4
    intro got a testimonial / she wrote a google review instead / he sent a reference letter, i wanted a name / got
    linkedin recommendation not intro / wrote me nice text. no introduction tho / client misunderstood, gave me a review
    / What do I do when I ask to meet somebody and get a letter of praise? / How do I say "thank you, lovely, but I
    meant something else"? / Can I use the testimonial she wrote to get the introduction after all? / Was it my wording
    that made him write a review when I wanted a person? / Should I ask again straight away, now that he's spent an hour
    on a glowing letter? / Is a written endorsement as good as being introduced? / How do I explain the difference to a
    client who thinks she's done her bit with five stars? / Could I request that he send the same lines to one
    particular colleague? / Opened the envelope: two pages, embossed paper, "To whom it may concern". I'd only asked for
    his brother's number. / I asked Mrs Yilmaz whom she knew. Next day there were five stars on the map and a photo of
    my van. / He'd gone to such trouble. He had it typed by his secretary and stamped, a whole page on my reliability. /
    She posted three paragraphs on LinkedIn about my training. Eighty-one likes. None of them's the head of nursing I'd
    talked of. / Said I would be glad of an introduction to other vineyards. "Already done!" he beamed, and showed me
    his Tripadvisor entry. / The major gave me what he called a character. It begins "I have known the bearer".
keeps-me: he wants me all to himself / she jokes that I belong to her / they don't want to share me / my best client
    says if I tell others you'll be booked out / he thinks I'd give away his advantage / afraid you will have no time
    for us / they would rather nobody else found out about me / I'm their best kept secret / they want to keep me to
    themselves / client doesn't want to share me / you're my secret weapon / afraid I'd have no time for her any more /
    I don't want you to work for others / possessive client / if I recommend you, you'll be booked up / my competitors
    mustn't have you / keeps me as his hidden gem / jealous of my time / you're mine / fear of losing priority / What do
    I say to a client who jokes that she won't tell anybody about me? / How do I answer "then you'd no longer have time
    for me"? / How can I take away his fear of having to wait longer? / Client doesn't introduce me because I'm his
    competitive advantage. What now? / Should I promise a client a fixed slot so that she's willing to share me? / Is it
    a compliment or a problem when someone wants me all to himself? / Whom could I ask him about who's no rival of his?
    / She's afraid that my price goes up if I get better known. How do I react? / May I guarantee a regular her Thursday
    appointment so that she passes me on? / What do I offer somebody who wants to have me exclusively? / he says nope,
    good cleaners are kept secret haha. serious tho / A client told me: "good craftsmen one doesn't give away". How to
    turn it? / they do not want their friends to have same tailor, because then all look same, what to say / she doesnt
    want other mums to find out abt the tutor cos then her kid loses the edge / "I'm not daft," he grinned. "If the lads
    hear of you, I'll be waiting till Christmas for my own boiler." / She put her finger to her lips: "You're my
    best-kept secret, and it's staying so." / Like a mushroom spot, he said. You don't tell even your own brother where
    it is. / With you I'm two steps ahead of the rest. Why would I arm the rest? / The actress doesn't want any of the
    others to have her voice coach. / She laughed, but she meant it: find your own dressmaker! / I'm the reason why his
    terrace is always the prettiest in the street, so the street's not to know. / There's only one of you, and I need
    that one. / My oldest pupil's mother guards me like a dragon. / She once shared her nanny and then lost her. She's
    not going to make the same mistake with her babysitter-cum-tutor. / The moment I tell anyone, your diary is full and
    I'm out. / He pays a retainer and thinks it includes silence about my existence. / "Don't you dare become famous!"
    she wrote. / Nobody else at the chamber's meant to find out who writes his speeches so well. / The restaurant
    doesn't want any other to have my bread. / She sees it as a zero-sum thing: my hours for others are hours away from
    her. / client treats me like his private property, flattering but no intros / "sharing is not caring, not w my
    trainer" lmao what do i reply / My steadiest customer hoards me. How do I loosen the grip without hurting him? /
    client wont share me w anyone / "ur my secret weapon" ffs / doesnt want her rivals 2 have me / she keeps me 4
    herself / scared id have no time 4 her if others come / "dont tell ppl about u, ill lose my slot" / What can I reply
    to a customer who wants no one else to find out about me? / How do I take away her fear that I'd have less time for
    her once others know me? / Should I promise a jealous client something, so that he's ready to pass me on? / Is it a
    compliment or a cage if they call me their best-kept secret? / Can I offer him to stay out of his trade altogether,
    and ask for people from other ones? / When somebody won't recommend me for fear I'd become dearer, what do I say? /
    How would you answer "if I tell the neighbours, I'll never get an appointment again"? / Do I guarantee him his place
    for life, if he opens his mouth about me? / "Over my dead body," laughed Mrs Conti, when I asked who else might need
    a seamstress. "You'd be booked out in a week and I'd go naked." / The chef told me that he tells nobody where his
    knives are sharpened. Least of all his friends, who are all chefs. / He owns three stables and I'm his man for the
    feet. He introduces me to visitors as "somebody who helps out". / Our biggest user said on the call: "Honestly,
    you're our edge. I'd rather the others kept using spreadsheets." / She praises my gardens till she's asked who made
    them. Then she's forgotten, I've heard her with my own ears. / The barrister says that his speeches are so good
    because of me, and so no colleague of his will ever hear my name.
asked-badly: I blurted it out at the wrong moment, how do I repair it / I sounded desperate, should I say sorry / I
    think I put her on the spot / my ask was embarrassing / he looked offended when I asked / I pushed too hard last
    time / how to apologise for asking / I messed up the ask / I asked badly and want to put it right / botched the ask
    / I was too pushy when I asked / messed up my question, how to repair / asked in front of others, embarrassing /
    asked at the wrong time and regret it / apologise for a clumsy request / I overdid it / I put her on the spot /
    ashamed of how I asked / damage control after asking / came across as greedy / How do I repair it when I asked in a
    stupid way? / Do I apologise for having asked so clumsily, or does that make it worse? / I pressed a client for
    names. How do I make up for it? / Should I ring or write after a badly done request? / May I correct my question
    straight away with a better one? / I asked at the funeral tea, what was I thinking? How do I put it right? / After
    my awkward ask the contact's been cool. What can I do? / When can I ask again after I made a mess of it? / How do I
    say sorry without asking a second time? / I read a script from my phone and it was terrible. Can it be saved? / i
    sounded like a car salesman. want to undo / sir I requested in hurry and customer felt bad, how to correct relation
    / My asking was plump, clumsy, in front of his boss. How do I excuse myself? / I think I came on way too strong
    yesterday. call or let it be? / Out it came, the whole lot, at the buffet, with my mouth full, and her mother-in-law
    listening. / I said "you owe me one". I actually said that. To a client of nine years. / My cheeks still glow when I
    think of how I cornered him by the coats. / I'd had two glasses and thought I was being charming. / It was meant to
    be one sentence; it turned into a lecture of a quarter of an hour, and she kept looking for her keys. / She'd just
    told me about her biopsy and I ploughed on with my plan. / I pushed, he backed away, I pushed more. I watched myself
    doing it. / In my nerves I promised her twenty per cent, which I never wanted to do. / I sent the same text to all,
    and forgot to change the name. "Dear Sandra" to Thomas. / I practically handed him a form. The look on his face! /
    Yesterday I made a proper fool of myself before the nicest customer I've got. / I rushed it between two doors and it
    sounded like a demand. / My tone was off. I'd like to take it back. / I talked about my empty order book and she
    reached for her purse. Mortifying. / It's been bugging me for days. I want to clear the air, only how? / Since then
    there's a chill between us, and it's down to me. / cringe ask, need to fix it asap / i blew it w her, word vomit.
    redo possible? / I put my foot in it: brought it up as she was paying a bill she thought too high / i asked all
    wrong can i fix it / blurted it out, sounded desperate / messed up the ask now shes weird / redo a bad request how??
    / sent a cringe msg asking for clients / asked "know anyone?" too late 2 take back? / How do I repair it when I've
    asked in a clumsy way and felt the chill? / Can I come back to someone and put the same request properly this time?
    / Should I apologise for how I brought it up, or pretend it never happened? / What do I write to the man whom I
    caught off guard in front of his guests? / Is a second attempt allowed if the first was far too vague? / When I've
    sent the same begging text to forty people, how do I get out of this? / How long do I let grass grow over my awkward
    request before I try it better? / Do I make it worse by mentioning how badly I expressed myself? / I asked her while
    she was holding a screaming baby, in a car park. She said "um, sure". I've replayed it for nine days. / I'd had two
    glasses at the guild dinner and told old Ferber he owed me some customers. It was meant as a joke. / I wrote to a
    client: "I need more work, who can you give me?" My daughter read it afterwards and put her hands over her face. /
    Copy-pasted the intro ask to our best customer and left "Hi {{first_name}}" in it. He replied "hi {{founder}}". /
    He'd just told me about his mother's diagnosis and I, out of pure nerves, went on to the sentence I'd practised. /
    In my bad German I've asked the lady, it seems, not for acquaintances but for a "relationship". Her husband was
    there.
"""
