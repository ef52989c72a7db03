"""Selling: what comes up in meetings: further ways in which users put it."""

TEXT = """
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
    the pub / sampler or whole cake? i hand out the cake / they pick my brain 4 free / how much do i give away b4 they
    pay / gave all my tips, no order / "just a quick q" x10 no pay / stop giving free consulting how / she took my ideas
    n left / How much do I reveal before somebody has hired me? / Where's the line between a helpful talk and unpaid
    consultation? / What do I say if a prospect wants the solution in the introductory chat? / Should the first hour
    cost something? / Can I stop answering without seeming stingy? / When does a taster turn into the whole meal? / Is
    it foolish to show a lead how I'd solve it? / How do I change over from gratis tips to a paid job? / The gallery
    owner sent me one more "tiny question" on Sunday night, the seventh. We've no contract. / I drew the couple a
    complete garden on a napkin, with plants. They've since put it in themselves. It looks good, I drove past. / "You've
    helped me so much already," said the young man, "now I know what to write to the landlord." I'm a lawyer. / Prospect
    kept me on the line for an hour and forty with her VAT. At the end she asked if she might call again when something
    comes up. / I felt her shoulder, showed her the three exercises, and she got well on the spot. Never came back. /
    The CTO had four of his devs in the call, all typing along while I whiteboarded.
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
    for each of them / seat plan trick for names / quiet ones and a wise guy, opening round with a bunch of strangers /
    thought 1 person, 5 came / whole team on the call?! who do i talk 2 / met 4 of them at once, lost it / 6 ppl in 1st
    mtg, tips / they bring the legal guy too / group meeting first time. help quick / How do I handle an opening talk
    with five people around the table? / Who's the one that matters if half a department shows up? / What do I do when
    colleagues join whom nobody had announced? / Should I address the eldest, the boss, or everyone in turn? / Can I ask
    beforehand who's coming and why? / When the room is full of strangers at our first encounter, how do I begin? / Is
    it normal that a company sends seven to hear one freelancer? / How do I bring in the silent lady at the end of the
    bench? / I'd been told I would meet Stefan. Behind Stefan came the controller, two engineers and a woman who never
    gave her name. / The screen filled up, tile after tile, eleven of them, nine with cameras off. I had prepared a
    chat. / They were all sitting there when I came in: granny, both sons, the wives and the solicitor. It was to be
    about one little will. / "I hope you don't mind, I asked the team in," said the director of the zoo. There weren't
    enough chairs. / The bride had brought her mother, his mother and three bridesmaids to hear me sing. Each wanted
    another song. / First time at the foundry, and round the table sat works council, safety officer, boss and a
    trainee. They questioned me one after another.
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
    rounds of talks, when's enough / number of visits till contract, kitchen fitter / how many talks b4 they decide /
    3rd meeting still no decision, normal? / 1 call or 2 calls to sell / how long is the sales process usualy / whats
    too many mtgs / 4 coffees in, no yes or no / After how many conversations should an introduced person know whether
    she wants me? / Is it a bad sign if we're meeting for the fourth time and nothing's been settled? / What belongs
    into the first talk, what into the second, and is there a third? / Should I aim to have it decided in one sitting? /
    Can I say at the outset how many appointments it takes till both of us know? / How many rounds are usual with a firm
    of fifty people, compared with a private person? / When they'd like to "get together once more", how do I find out
    what's still missing? / Do I charge for it once we've sat together for the third time without an order? / First we
    met at hers, then at mine, then at the tile shop. On Thursday we're meeting at hers again. / My colleague needs one
    telephone call and they book. I'm on my third cup with a couple that's planning a silver wedding. / The investor
    intro led to a chat, a demo, a deep dive, a "sync", and now there's an invite called "alignment". / He's shown me
    each horse separately, one per visit. There are eleven. / "One more round with the team, then we're there," the
    director said in April. We've had May's round and June's. / The lady had a trial hour, a talk, and a second trial
    hour, and asks if we might have another talk. She's nice, I like her biscuits.
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
    be my introducer / mud slinging at our common friend during the sales call / they gossip about my introducer to me /
    client badmouths the friend who sent him / heard private stuff bout the guy who introd us / he told me her secrets
    wtf do i do / dont wanna know that about my client / shes slagging off our mutual mate / How do I react when the new
    one tells me intimate things about the man who sent him? / What do I say when she starts on the introducer's
    marriage? / Should I warn my friend that his pal chatters about him? / Is it disloyal just to listen when a prospect
    runs down our common acquaintance? / Can I change the subject without offending the one who's confiding in me? /
    When I've learned by accident that my best client's bankrupt, do I act as if I knew nothing? / How do I stop
    somebody from telling me who drinks, in a family I work for? / Do I have to keep it to myself if it concerns the
    very person we both owe this meeting to? / We'd hardly sat down when she leaned over: "You know he's only got that
    house because of his first wife?" He'd sent me to her that morning. / I was fitting the lock. He told me about the
    affair our friend Tibor's having. Tibor's wife does my books. / "Between us, Magda's company is finished by
    Christmas." Magda's my client, Magda introduced us, and Magda owes me three invoices. / The new pupil's mother told
    me why the other mother's husband really moved out. Both stand at my door on Thursdays. / In the first call he
    laughed about the founder who'd connected us: fired from his last job, he said, and for what. / As a notary I know
    much, but not from the mouth of a man whom I've known for ten minutes, and about the one who recommended me.
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
    people within an agency / who takes the intro, me or my staff / can my assistant handle referred ppl / junior rep
    gets the warm leads & blows it / pass introd clients 2 my employee ok? / they expect the boss, got the trainee / shd
    i do all intro calls myself / Who in our office should ring the people that were recommended to the owner? / Is it
    an insult if somebody who was promised me gets my young colleague? / How do I hand over a customer who came because
    of my name to an employee of mine? / Should the partner sit in on the first talk and the associate do the rest? /
    Can an apprentice look after a lady whose brother praised me to the skies? / What do I teach my team, so that they
    treat people who were sent to us differently from walk-ins? / When I've no time to see each one in person, which of
    them must I see nevertheless? / Do I tell the introducer beforehand that his friend will be cared for by my deputy?
    / "I was told I'd get Dr Amari," said the gentleman to my locum, and he put his shirt back on. / Our SDR, who's
    twenty-three, sent the CFO our investor had introduced the same sequence as everyone gets. With a GIF. / The baker's
    widow came because of me. My journeyman opened the door, did everything right, and she rang to ask if I was ill. / I
    gave Hugo's sister to Lena, who's a better teacher than I am. Hugo hasn't greeted me since. / At the law firm they
    go into a pool. Whoever's free takes them. Mr Said's godson got the trainee, in a room without a window. / My son
    does the small horses now. The countess, recommended by another countess, wanted to know where the father was.
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
    once more / prospect wavers can my friend nudge him / ask introducer to put in a word again? / shes unsure, shd i
    get her mate to call / ok 2 ask introducer 4 help closing / hes on the fence, introducer could push / use our mutual
    friend or is that pressure / May I ask the person who brought us together to have another word with her? / How do I
    involve the go-between when his friend can't make up her mind? / Should I let the introducer know that it's stuck,
    or does that put him in a spot? / Is it unfair pressure if his brother tells him again how well it went with me? /
    What exactly could the one who recommended me say to a waverer, so that it's help and not pushing? / When the
    introducer offers to talk to the undecided one, do I accept? / Can I propose that the two of them have a chat about
    what it's like to work with me? / How far may a go-between go in pulling me over the line? / Rosa asked me how it
    stood with her colleague. I said he was torn. "Shall I give him a kick?" she asked, reaching for her phone. / The
    investor who introduced us plays padel with the COO every week, and the COO's been dithering since our second demo.
    / She's nearly there. Her best friend had her kitchen built by me and would show it to her any day, worktop and all.
    / I mentioned to Father Brennan that the couple he'd sent me weren't sure. On Sunday he preached about trusting
    musicians, I swear. / The owner wavers about the mare. The vet, who'd told him about me, says he'd gladly ring him,
    but should he? / He wants it, then he doesn't. His sister, through whom he came, texted me: "Want me to work on
    him?"
"""
