"""Selling: those one takes on, and the first weeks: further ways in which users put it."""

TEXT = """
dont-like: bad gut feeling / red flags / don't want to work with her / difficult person / not my type of client / must I
    accept / refuse a job without offending our friend / no chemistry / say no to a client / values clash / he's rude /
    I have a bad feeling / she is impossible / how do I get out of it / must I work for him / say no although my client
    sent her / not for me / I'd rather not take them / I don't like the prospect / I don't want to work with them / how
    do I say no to a prospect / I was introduced to someone I don't want to work with / how do I turn down a client I
    was introduced to / I don't want this client / bad gut feeling about a prospect, turn him down / how to refuse a
    customer / introduced person isn't a fit for me / can I say no to someone my client sent me / he's rude, I don't
    want to work with him / wrong chemistry with an introduced prospect / decline a job without offending the introducer
    / point them to a colleague instead / How do I tell somebody that I'm not going to work for them? / Do I let my
    introducer know before I turn his friend down? / How early should I say no when I know it isn't going to work? /
    What do I give as a reason when I simply can't bear them? / Is it unprofessional to choose one's customers? / Whom
    do I send them to if I don't want them? / Should I take a difficult person for the money? / How can I put it so it's
    about fit and not about them? / What if I need the income, but dread each call with him? / Can I get out of it after
    I've already half agreed? / We'd met for thirty minutes, and he had insulted the waiter, his wife and my shoes. /
    She wants everything yesterday, for nothing, and she's been through five architects. I'd be the sixth. / My stomach
    knots up whenever I see the number of the man Irina sent me. / He's my best client's brother, and he'd like me to
    make his competitors look bad. Not with me. / They shouted at the agency girl before me. They'll shout at me. / I've
    been to see the couple. He talks over her all the time. I don't want to spend a wedding day with those two. / It'd
    be good money, and I'd be grinding my teeth for a year. / What he asks for isn't my thing at all, and he isn't my
    kind of person either. / She rang at eleven at night, before we've even signed. / The fellow told me proudly how
    he'd done his last plumber out of his pay. / I felt dirty after the talk. My neighbour has no idea what sort of man
    his colleague is. / I'm a trainer, she wants to be thin for her divorce party in three weeks, and won't hear a word
    about health. / There's something off about him. I can't put my finger on it. / He's nice, but I'd be the wrong one.
    How do I let him down? / They're demanding, moody and rich. My business partner says take them. / I'd like to send
    her to Gabi, who's good with that sort. / When he said "you people", I knew. / As a lawyer I needn't believe my
    client, but I needn't take each of them either. How do I say it? / A mother who sits in and corrects me. The trial
    lesson was enough for a lifetime. / The start-up bros called it "a passion project", at midnight, with no contract.
    / dont wanna work for this guy, hes a nightmare, but he's my mates boss / Client nature is not good, want to say no
    politely, reference is from old friend / I will him not as customer, how I say it without that my introducer is
    beleidigt / nope out of an introduced job with grace / turning away business that smells / not my cup of tea as a
    person, hand over to somebody better suited / dont wanna work w this person / how 2 turn down a client politely /
    bad vibe, can i say no / hes rude but rich / gut says no wallet says yes / she was sent by a m8 but i cant stand her
    / How do I refuse somebody who was recommended to me and whom I can't bear? / What reason do I give for not taking a
    man on if the true one is his manner? / Am I obliged to accept everyone that my best customer sends? / Can I turn
    away a wealthy person because he shouts at waiters? / Should I pass her on to a colleague, or would that be nasty to
    the colleague? / What will the introducer think of me if I decline his brother-in-law? / When the chemistry's wrong
    in the first meeting, is it wiser to leave before it starts? / Is it unprofessional to say no because somebody makes
    my skin crawl? / He clicked his fingers at my apprentice. He wants the whole villa done. I said I'd look at my
    diary. / She spent the hour telling me how useless her last four translators were. I'd be number five. / A prospect
    told me in the demo that he doesn't "do" women engineers. My co-founder said it's sixty grand. I know what it is. /
    The father answered every question for the boy and called him a lump. I'm to teach the lump maths, twice a week, in
    that house. / "You'll do it my way, or I'll have your licence," said the gentleman, laughing. I didn't laugh. He'd
    come with greetings from my oldest patient. / His horses are afraid of him. I saw it from the gate, before he'd even
    said good morning.
full: no free slots / booked out until autumn / can't take more on / overloaded / waiting list / too much work already /
    no time for new people / turn away business / stop introductions for now / I'm booked out until March / no time for
    anyone new / my calendar is full / can't cope with more / should I say no to introductions / too many requests / six
    months wait / I'm fully booked / I have no time for new clients / no capacity / my waiting list is six months,
    should I still accept introductions / I can't take on anybody right now / I'm booked out and still get introductions
    / what to do with introductions when I'm full / no capacity for an introduced client / too busy to take someone a
    client sent me / booked out until next summer / waiting list for new customers / what do I say when I have no time
    for a new job / turn down or make them wait / do I still meet people if I'm full / at my limit and another intro
    comes / What do I tell somebody who was recommended to me when I've got no slot? / Should I have the first talk
    anyway, though I can't start before May? / How do I keep them from going elsewhere while they wait? / What can they
    do in the meantime till I have time? / Do I name a month, or leave it open? / Is it better to pass them on to a
    colleague when I'm overloaded? / How do I stop asking for introductions without losing the habit? / Should I squeeze
    in a friend of my best client? / Will my introducer be annoyed if I've no room for his brother? / Do I raise my
    prices when I'm drowning in work? / "Whenever you've got a moment," she said. I haven't had one since Lent. / My
    diary's black until the autumn, and here comes the headmistress's cousin, with a burst of hope in her mail. / I'd
    asked around when it was quiet. Now they're all coming at the same time. / There are six roofs ahead of his. He's a
    friend of a friend and it rains in. / Every Saturday till September is taken, and the bride's the sister of last
    year's bride. / I could clone myself and there'd still be too much. / I said yes to too many. The lovely lady from
    the choir is one too many. / He's ready to start on Monday, I'm not. / My pupils fill each afternoon; the
    neighbour's twins would have to wait for someone to leave. / I hate sending people away who come with warm greetings
    from somebody I love. / It's a luxury problem, I know: no hands free. / Two of my staff are ill, the phone doesn't
    stop, and an old client sends his boss. / I'm working nights already. Then the vicar gave my name to the bishop. /
    The translation's due in four weeks, and in the following eight there's another, and now this nice publisher. / The
    earliest that I could see him is in eleven weeks. Do I say it straight out? / I'd love to take her on. It's a
    question of hours in the day. / Up to my eyes in kitchens, and one more family waiting because their neighbour
    praised me. / A dentist friend passes on his overflow to me, and I'm overflowing. / I've stopped answering new
    requests, out of shame. / My calendar's like a tube train at eight in the morning. / rammed till xmas, mate's sister
    wants her bathroom doing, what do i tell her / We are having no bandwidth presently, reference client is in hurry /
    I am ausgebucht, must I send them away or let them wait / swamped solo, a warm introduction arrives / next opening
    in spring, keep the interested one until then / overbooked coach, how to treat someone sent by a favourite client /
    no space till march, new lead tho / im maxed out cant take any1 on / diary full what do i tell them / waiting list
    ok? / too much work!! new intro arrives / booked solid, dont wanna lose her / What do I say to somebody who was sent
    to me and for whom I haven't got a free hour? / How do I put a person on a waiting list so they don't feel brushed
    off? / Should I hand new people on to a colleague while my books are closed? / Is it foolish to go on meeting folks
    if I couldn't begin before autumn? / Can I ask my friends to stop introducing anyone for a while and start again
    later? / When every slot is taken, do I raise my rates or send people away? / Would it be wrong to squeeze in just
    this one because she came through my best client? / How do I tell the introducer that his cousin will have to wait
    until I've got capacity? / "You're exactly who I've been looking for," said the lady, and I looked at my calendar
    behind the screen: June, July, August, all green. / Two apprentices ill, eleven bathrooms open, and my neighbour
    stands at the fence with his boss, who'd like a twelfth. / I shoe forty horses a week and my back can't do
    forty-one. Now Lady Something rings, and she has nine. / Every Saturday until next September is taken. The bride
    cried. She'd been told by three friends that it has to be me. / Our onboarding team is three people and they're at
    their limit. Sales has just brought in the best logo of the year. / Told him I couldn't see him before Lent. "I'll
    wait," he said. People who say that have usually found somebody by Advent.
unsigned: verbal agreement, contract not returned / said yes and disappeared / hasn't signed / deal is stuck / agreed
    but doesn't start / cold feet / deposit never came / backing out / keeps delaying the signature / he agreed and now
    nothing / promised to sign / contract lies on her desk / wanted to start and didn't / said yes weeks ago / the paper
    never came back / got cold feet / won't transfer the deposit / they said yes but didn't sign / no contract yet /
    they agreed weeks ago but the contract isn't signed / she said yes and doesn't sign / they said yes and never signed
    / verbal yes but no signature / contract lies there unsigned / client agreed but doesn't send the contract back /
    docusign still pending for weeks / they want to start but won't sign / deposit never arrived after they said yes / a
    yes that doesn't turn into an order / handshake deal, paperwork missing / What's in the way if somebody agrees and
    then doesn't sign? / How do I ask for the signature without sounding distrustful? / Can I begin the work without a
    signed contract? / Should I offer to start with a smaller part if they don't put pen to paper? / How long do I wait
    for the countersigned copy? / What do I ask a man who's said yes three times and hasn't signed once? / Do they have
    second thoughts, or are they just messy? / Is the contract too long, maybe? / How do I find out whether legal's
    blocking it or he is? / When do I treat an oral yes as a no? / "Consider it done!" he cried, and lifted his glass.
    The paper's still on his desk, I saw it. / She's told everyone that I'm doing her wedding. The form and the deposit?
    Any day now. / They've given me a key, a parking space and a coffee mug. What they haven't given me is an autograph.
    / It was all "when do we start" and "can't wait". The agreement has been in her inbox since Candlemas. / The link
    shows that he's opened it fourteen times. / The seller shook my hand on it. He's "just reading through" the mandate.
    It's two pages. / We agreed on everything, even on the colour of the folder. His line's empty. / I've blocked out
    June for them on the strength of a nod. / He keeps asking for a new version with a comma changed. / She'd definitely
    come to me with her boy, she said in the spring. The registration form's still in the car. / Their lawyer's looking
    at it. Their lawyer's been looking at it for six weeks. / I ordered the windows since he'd said yes. Now I'm afraid.
    / They congratulated me! The whole team did! And the order number doesn't come. / Each time I bring it up he says
    "oh yes, that, tonight". / My new coachee has started telling me her problems, but she hasn't got round to the
    paperwork. / A clear yes, eye to eye. Ever since she's been odd with me. / He's keen, his wife's keen, and the pen
    must have run dry. / I feel petty asking for a signature after so much friendliness. / It hangs on the last
    millimetre. / They accepted by text with a thumbs up. Is that anything? / said yes, buzzing n all, but hasnt signed
    the bloody thing / Order is confirmed verbally, PO not yet released, follow up how / Zusage is there, Unterschrift
    not, what is the matter with them / agreement without ink / pending signature, what's the hold-up, ask straight? /
    accepted in principle, IT maintenance contract stuck on his desk / said yes but contract not back / agreed weeks ago
    no signature / verbal ok, nothing in writing / they keep forgetin to sign / "yes yes well sign" for 1 month /
    docusign sitting unopened ffs / How do I get a signature from somebody who's agreed long ago and doesn't move? /
    What does it mean when they're all for it and the paper stays on the desk? / Should I begin the work on a handshake,
    although nothing has come back? / Can I ask straight out if something's changed since they told me yes? / When is a
    spoken agreement no longer worth anything? / Is it better to make the contract shorter so that they actually put
    their name on it? / How do I remind them about the form without sounding as if I doubted their word? / Do I keep the
    date free for a couple who's promised and not returned the agreement? / "Absolutely, we're on board!" That was five
    weeks ago. The envelope with the two copies is on his windowsill, I can see it from the pavement. / She hugged me
    and said welcome to the family. HR has the contract. HR has had the contract since the hug. / We celebrated, I
    opened a bottle. My co-founder asked today where the countersigned order form was. I poured him what was left. / The
    farmer gave me his hand, that counts here. The bank says that a hand doesn't count. / "Printer's broken," said the
    landlord. Then he was away, then the wife had to read it again, and then the printer again. / He told our mutual
    friend that I'm doing his roof. He's told the whole village. He just hasn't told it to the dotted line.
said-yes: they accepted / got the job, hooray / what happens after the yes / deal done / next steps with a new client /
    kick-off / they want to start / won / hooray, they want me / she said yes, and now / what do I do first / it's a
    deal / they said yes / what do I do after the yes / the prospect agreed, what's next / they said yes, what now /
    first steps after a client says yes / what do I do right after the yes / I got the job! next? / email after winning
    a client / confirm the agreement, what to write / how to start a new project well / welcome mail for a new client /
    what happens between yes and the start / onboarding first message / What do I send on the day that they've decided
    for me? / What should stand in the first mail after the yes? / Do I ring my introducer as soon as his friend has
    said yes? / How do I keep them from regretting it overnight? / What do they need to do before we begin, and when do
    I tell them? / Should I say how happy I am, or stay cool? / How fast do I have to get going after they've agreed? /
    Which three things do I put in writing straight away? / Do I celebrate first or write first? / How do I confirm
    without a twelve-page contract? / "All right, let's do it." And my mind went blank, I said "oh, great", and left. /
    She wants me! I'm still shaking. I don't know what comes after that, I've only ever practised up to here. / He
    agreed at the kitchen table, at half past five. It's now eight, and I'm wondering if I should send anything. / We've
    clinked glasses. Starting when, doing what first? Neither of us said. / I've never had such a big one. The lady
    nodded, and I nearly fell off the chair. / The board's said go. My introducer's sitting in Tenerife and doesn't
    know. / Yes from the bride! And before the mood's gone I'd like to do it right. / Once I said nothing for a week
    after somebody had agreed, and then they weren't so sure any more. / It's a deal, the old farmer spat in his hand.
    Do I write something all the same? / They picked us. My sales lads are dancing. Who does what now? / My first own
    mandate. Thumbs up from him over the video. Screen black. And now? / I'm so relieved that I want to go to bed.
    There's surely something I ought to do first. / The mum says her son can start with me. What does she need to know
    until the first lesson? / After months it took her two seconds: "I'm in." / I got the listing! Photographer, keys,
    paperwork, thank-you to Jo, in which order? / I can't let him sit there with just a handshake till the fourteenth. /
    They agreed at the end of the call and I'd like to give them the feeling they've done right. / The dental chain has
    decided in favour of my course. What do I do in the first twenty-four hours? / Everything's written about how to get
    a yes, and nothing about the morning after. / YESSS got it!!! ok breathe, what do i do first / Client has given go
    ahead, what should be communicated same day / Sie haben ja gesagt! What do I write them still today / freshly won,
    before the first day of work: to-dos / from agreement to kick-off, short confirming lines / green light from the
    customer, make it feel solid / they said yes!!! now what / got the client omg what do i do 1st / he wants 2 go
    ahead, next step? / just won my 1st intro'd client 🎉 / yes on the phone, what do i send / shes in! help / What
    happens in the first hour after somebody has agreed to hire me? / Should I tell the one who introduced us straight
    away that it's a deal? / How do I keep from talking on after they've told me they want it? / What do I put into the
    mail that confirms it, and what's better left out? / Do I send the bill the same day, or does it look greedy? / Is
    there something I should agree with new customers on the spot, while everyone's happy? / Which things must be fixed
    before I hang up with a person who's just taken the offer? / Can I celebrate in front of them, or should I keep a
    cool face? / She put down her cup and said, "Good. When do we start?" I'd rehearsed all objections, but not that. /
    "Let's do it," from the CFO, at 16:02. At 16:03 I was on a chair with my arms up. At 16:04 I realised I've no
    process. / He shook on it over the gate. Twelve horses, all year. I drove home and have not the faintest what I do
    on Monday. / The bride's mail has just one word in it, in capitals, with eleven exclamation marks. / I'm nineteen, I
    give drum lessons, and the father of that boy said okay. I've never had anybody say okay to me. / The lady from the
    foundation rang: the money's granted, they want me. I said "oh" and thanked her, and then I hung up without asking
    anything.
first-weeks: great start / onboarding / welcome a new client / first month / how to delight / make sure he is satisfied
    from the beginning / early days of the work / don't let our friend down / begin the collaboration well / keep
    someone who came through Tom happy / starting with someone a friend sent / make the beginning good / how do I look
    after the new one / the first days / don't disappoint him / settle in / what matters at the start / what do I do in
    the first weeks with a new client / how do I start with a new client / what matters in the first weeks with a client
    who was introduced / how do I make a new client happy / the first weeks with an introduced client / how do I start
    well with a new client / quick win in the first ten days / first month with a client who came through a friend /
    when to check in with a new client / third week call / early days with a customer, what matters / show something
    fast or work thoroughly first / new client onboarding, keep them happy / first impression after the contract / What
    should a new client see from me within the first days? / When do I ring just to hear how it is for them? / How much
    contact is right in the beginning? / What do I do if the first results need months? / How do I notice early that a
    new client isn't comfortable? / Should I report weekly in the first month? / What do I ask in the call after three
    weeks? / How do I make sure that what she says to her friend about me is good? / Do I write down what they say at
    the beginning, and what for? / Is a small visible thing more important than the big plan at the start? / They signed
    a fortnight ago and I'm working like mad in the background. They don't see any of it. / She started on the third.
    I've heard from her friend that she's wondering what I'm doing all day. / Everybody made such a fuss till he said
    yes, and since then it's been oddly quiet between us. / He's paid, I've begun, and I have a feeling that he's
    looking for a sign that it was right. / The tax file takes half a year. What can I let him have by next Friday? /
    Four lessons in, and I don't know whether the child likes it. / My last new customer jumped off after a month;
    nothing had gone wrong, nothing had gone right either. / They're fresh, they're nervous, they came because of Lotte,
    and Lotte will ask them. / We installed the new computers. Should I drop by, or wait for somebody to complain? / I'd
    like the beginning to be so good that she tells it at the table. / It's day nine. So far I've sent a questionnaire
    and a bill. / The couple booked me for next summer. What do you do for people in the weeks when there isn't anything
    to do? / Trainer: new member, sent by her sister, third session. What do I look out for? / The house has been on the
    market for eight days, and the owner's biting her nails. / I threw myself into the analysis and forgot the person. /
    He mentioned in passing that the folder I made him was already worth it. I should have noted that. / I'm good at
    winning people and bad at the bit just after. / The honeymoon with the new account's almost over, I think, and I
    haven't given them anything to hold. / In the beginning they ring about each little thing. Is that normal? / just
    started w new client thru my mate, dont want to cock it up, what do i do first few weeks / In initial period of
    engagement how to keep the referred client satisfied / Die ersten Wochen, what must he from me see so that he is
    calm / settling-in period for a freshly won customer / early proof for someone who was sent by a friend / landing
    well: the days after day one / new client started mon, how do i not screw up / 1st month w/ referred client tips /
    keep em happy at the start how / shes regretting it already? / just onboarded, how oft do i check in / wk 2 and hes
    gone a bit quiet / What should a newcomer who was sent by a friend experience in the first fourteen days? / How
    often do I report to someone who has only just begun with me? / Is there a quick success I should aim for in the
    beginning, so they know they chose well? / What do I do when the new customer starts to doubt shortly after the
    start? / Should I let the introducer know that we've begun and that it's going fine? / When is a good time for the
    first honest "how is it for you so far"? / How do I make up for a shaky start with a patient my colleague entrusted
    to me? / Can I treat those who were sent to me like everybody else at the beginning, or do they need more? / We
    began on the first. It's the ninth, and he's asked twice in passing how one can get out of the contract. / The nanny
    placement started last week. Every evening I get a photo and a question mark from the mother. / Day three with the
    new stable. One of the mares lost a shoe overnight. The woman who recommended me rides there too. / Kick-off was
    brilliant, all cameras on. In the second call two of nine turned up, and one of them was me. / "I thought it'd feel
    different by now," she told me after the third lesson. She plays "Ode to Joy" with both hands! / I've had the books
    of Margot's brother for two weeks. There's a shoebox with receipts from 2017 and he rings every day to ask if I'm
    done.
ask-new-client: just signed, can I ask him / brand-new customer / right after the contract / how long before I ask a
    fresh client / too soon to ask a new customer for names / ask on day one / he has only been with me for a week /
    just bought, ask already / new customers, when / is day one too soon / fresh client / when can I ask a new client /
    can I ask a new client right away / is it too early to ask a client who started last week / may I ask right after
    the contract is signed / when is a new client ready to be asked / when may I ask a customer I've only just won / how
    soon may I ask a new client for introductions / may I ask a new client for introductions straight away / too early
    to ask a brand new customer for names? / asking for introductions at the signing / how soon after they start can I
    ask who they know / can I ask on the first day / new client, when do I bring up introductions / should I mention at
    the start that I live from introductions / plant the seed early / ask before I've delivered anything? / Is it cheeky
    to ask somebody for contacts who has only just signed? / What do I tell a fresh client about how I find my
    customers? / How long must somebody be with me before I may ask? / Should I wait for the first result? / How do I
    remind them later of how we two met? / Can I agree at the beginning that I'll ask later if they're pleased? / Do I
    lose trust by asking in the first week? / What's a good line at the kick-off about where my clients come from? / Is
    a person who came by introduction more ready to pass me on? / Do I ask them in the same talk in which they've said
    yes? / The contract was still warm, and my trainer from the sales course says: now ask for three names. / She came
    through Ruth. It'd be lovely if someone came through her, but she's only been here since Monday. / He's over the
    moon to have found me. I haven't done a thing yet! Would it be wrong to use the mood? / My old boss had people fill
    in a sheet with five names as they signed. I felt sick. / I'd love to say at the start: this is how it works with
    me, one person brings the next. / We've had one session. She has an enormous family. / They moved in with me as
    their tax adviser in January, and their partner firm would be interesting. February's too soon, isn't it? / On the
    first evening of the course I look around and think: who might each of them know? / I've not even unpacked my tools
    at this house, and there's a neighbour who looks over the fence. / The bride booked yesterday. Her whole hockey
    team's engaged. The wedding's in fifteen months. / My newest customer's so well connected that it itches. / They
    don't know yet if I'm any good, so how can they vouch for me? / He signed this morning because his brother said I
    was good. Can the chain go on right away? / When I told her that I don't advertise, she asked how people find me. I
    stumbled. / How do you get from "I've just hired you" to "I'll tell my friends"? / A fresh mandate, an open person,
    lots of contacts. My head says wait. / First lesson with little Amir, and his mother chairs the parents'
    association. / I worry that if I don't say anything at the beginning it'll come as a surprise later. / Do I bite my
    tongue till there's something to show? / We closed on Friday. The sales manual says ask on Monday. / signed 2 days
    ago, can i ask em who else they know or is that grabby / Newly onboarded client, when to request for further
    references / ganz neuer Kunde, may I now already ask whom he knows / early ask versus later ask / freshly won and
    already fishing for the next, indecent? / lay the ground at the start for an introduction later / too soon 2 ask new
    client 4 names? / just signed can i ask who else they know / day 1 ask for intros y/n / wait til results b4 asking?
    / new cust is happy alr, ask now? / how long after start do i ask / May I beg the next contact from somebody who's
    only been with me for a week? / How early is too early to have a fresh customer open his address book? / Should a
    first result be there before I say "who do you know"? / Is it cheeky to bring up further introductions in the same
    meeting in which they've signed? / What can I say at the start, so that it's no surprise when I ask them later on? /
    Can someone who came through a friend be asked sooner than a stranger, as he knows how it works? / When the newcomer
    himself says he must tell his sister about me, do I take him up on it although we've hardly begun? / Do I wreck the
    young trust if I talk of other people in our second week? / He signed at ten. At eleven we had coffee and he told me
    about his brother's three clinics. I bit my tongue till it bled. / My sales trainer insists: ask at the moment of
    signing, that's when they love you most. I've delivered nothing yet! / Her first lesson was Tuesday. On Wednesday
    she told me that her entire office wants to learn Spanish. I've said "how nice". / I've had the farmer as a customer
    since last Thursday, and he knows every stable between here and the sea. / "This is already better than with the
    last one," wrote the lady on day four. Is that enough to stand on? / We onboarded them in March, it's still March.
    Our investor asks why I haven't got three more names out of them.
"""
