"""Hearing: favours and give and take: further ways in which users put it."""

TEXT = """
free-favour: owes me one / expects a freebie / work for nothing because he helped / do my garden for free / wants
    something gratis / feels entitled / payback in kind / now he wants his fence done for nothing / as a thank-you I
    should work free / she assumes I'll do it gratis / he expects me to return it with free hours / they want free work
    in return / he introduced me and now expects free work / they expect free work because they introduced me / client
    thinks he gets my service for nothing now that he sent me someone / introducer calls in a favour / she wants unpaid
    help in return for a contact / he says I owe him a free session / how do i stop someone who introduced me from using
    me for free / refuse unpaid work for the one who opened the door / invoice the introducer or not / "after all I did
    for you" and now wants it gratis / can you just quickly look at my laptop, I got you that client / do I have to work
    for free out of gratitude / How do I charge a person to whom I owe my biggest account? / What do I say when he asks
    for a small job and hints at what he's done for me? / Is one free hour all right as a thank you, or does it never
    end? / How do I keep thankfulness and the bill in two separate drawers? / Should I send an invoice to somebody who
    brought me three customers? / What if she takes offence that I want money from her, of all people? / How do I answer
    "I thought that was on the house, since I sent you the Bergers"? / Where do I draw the line with the fellow who
    feels I'm in his debt for ever? / Can I choose a little present of my own instead of doing what he demands for
    nothing? / Ever since he put me in touch with his boss, he rings on Sundays about his own garden. No word about
    paying. / She left the dress with me. "You can do the hem, can't you, seeing as my cousin buys everything from you."
    / He forwards his contracts, "just a quick glance". That's eleven quick glances, and one client he gave me in 2021.
    / I photographed their golden wedding without a fee, because their son-in-law hired me through them. Now it's the
    christening. / He thinks that one good word buys a lifetime of computer help. / My bill came back with a smiley and
    "surely not!". It was she who'd told the headmistress about me. / The broker who once sent me a family wants his own
    flat painted, and he used the word "favour" three times in a sentence. / I've been paying off that one introduction
    for two years now in translated menus. / "You wouldn't have them if it weren't for me." True. But does that mean his
    tax return's a gift? / She sits in my course, front row, hasn't paid, and winks. She's the one who filled the other
    seats. / The dentist next door got my first client for me; his website's been mine to look after ever since, at
    zero. / He asks me to appear at his daughter's party with my guitar. For free, for old times' sake, for having told
    the mayor. / I was glad and said "anything you need!", and she took me at my word. / There was no talk of money when
    he asked me to draft the letter. There was talk of how well I'm doing thanks to him. / The woman who passed me on to
    the hotel now wants the weekly massage thrown in. / I can't say no to him, he made me. That's how he sees it too. /
    They treat me as if I worked off a debt: the contact in spring, my weekends in summer. / He's waving his good deed
    about and I end up under his sink again. / She needs coaching, really needs it, but she reckons that as she brought
    her friend her own place ought to be on me. / cheeky: sends me ONE customer then wants his whole bathroom done for
    nowt / He has given one reference and now asks me do his GST filing complimentary / how to invoice a person who
    thinks we are quits / he expects I work umsonst because he has connected me / payback for an introduction in unpaid
    hours, how do I get out / gratitude is being used against me, want to charge normal price again / he wants freebie
    cuz he introd me / she thinks i owe her free work now / intro = free website apparently?? / "after all i did for u"
    do my taxes / wants it gratis since he got me the client / he keeps cashing in that favor / How do I refuse unpaid
    labour to the man who got me my best account? / Should I do one job for nothing as a return for a good contact? /
    What do I say when a past kindness is turned into a bill of hours? / Is it ungrateful to send my introducer an
    invoice? / Can I put a limit on what I do gratis for somebody who recommended me? / When does returning a good turn
    become exploitation? / Do I owe her lessons for her kids because her boss became my customer? / How do I tell him
    that his good word doesn't entitle him to my Saturdays? / Ron got me the pub job. Now his own bathroom's flooded and
    he said, "You'll not charge me, not after the Red Lion." / My cousin put me on to a gallery owner. Since then she
    sends me texts to translate, "just quickly", no word of a fee. / "Remember who brought you the clinic," wrote the
    dean, and attached the slides for his daughter's thesis. / The broker who'd linked me to the shipowner had a
    contract on the table when I came. "Have a look through, will you? Between us." / I groom the poodle of the lady
    who'd praised me to the whole street. She stopped paying after the second neighbour came. / He wants me at his
    silver wedding with the full band. "Call it quits for the mayor's party," he said, and laughed.
introduce-back: wants access to my clients / asks for my contacts in exchange / you scratch my back / swap / return the
    favour / I'd have to introduce him and don't trust him / reciprocate / he'd like to meet my clients now / wants me
    to open doors for him / tit for tat / I'd rather not introduce him / should I give him names too / they want
    introductions from me / they want me to introduce them too / she wants me to introduce her to my clients in return /
    they want me to introduce them in return / he asks who I know for him / quid pro quo, now I'm supposed to recommend
    his business / she wants an intro to my clients / must I return the favour if I don't rate his work / reciprocity,
    introduce someone I'm not sure about / client asks me for names back / bni style give and take, I don't trust him /
    how do i say no when someone wants me to put them in touch with my customers / swap of contacts demanded / "now it's
    your turn" he said / Am I obliged to send people to a man who's sent people to me? / How do I decline recommending
    her when I wouldn't go there myself? / What do I ask somebody who'd like me to find customers for him? / Can I
    introduce a client to a person whose work I've never seen? / How do I find out whom exactly he wants to meet before
    I promise anything? / What if the one who helped me isn't good at his job and expects the same from me? / Is it all
    right to accept names from somebody and never give any back? / How do I protect my customers from a helpful but
    pushy insurance man? / What do I say to "and whom can you send me?" / Would it be unfair to take and not give in
    this? / He did me a good turn with the school. On the way out: "and you'll tell your parents about my bank, won't
    you?" / She gave me her best contact, and in the same breath she asked for mine. I'd have to open the door of my
    favourite family to her. / Fair enough, he wants something back. But I've heard how he talks to old ladies about
    their roofs. / My turn, apparently. He has sent over a list of which of my patients he'd like to reach. / I wouldn't
    let him near my mother's savings, and he's hoping I'll mention him to my clients. / "Let's help each other," said
    the coach with the crystals. She has already helped me. Help. / We had agreed it'd go both ways. Now it's going my
    way only, as I can't in good conscience name him to anyone. / The caterer put me forward for two weddings, so she
    wants to be on my list. Her canapés were soggy both times. / He's never been exact about whom he needs: "just
    anybody with money", he says. What am I supposed to do with that? / The lawyer upstairs gave me a mandate last
    month, and yesterday he asked who of mine might be getting divorced. / I like her, I owe her one, and I don't
    believe in what she sells. / Somebody helped me get into the brewery, now he wants me to get him into the hospital
    where I train the nurses. / My colleague from the co-working place expects a contact for a contact, counted out like
    marbles. / I was asked to vouch for a builder. I said "let me think", and I'm still thinking, as his scaffolding
    fell down in May. / He said he'd love to meet the marketing head of the firm I do support for. I'd rather not play
    cupid there. / Could I pass her flyer to all my brides? She did bring me one. / The favour bank is open and he
    stands at the counter with a withdrawal slip. I do not trust the man with my people. / My supplier's waiting for his
    reward: that I bring him to my three restaurants. / he gave me 2 names and keeps asking "got anyone for me yet??" /
    In return he is wanting my corporate contacts, I am not confident on his service / mutual back-scratching, but he is
    rubbish at his job, polite way out / I want to give back but don't know who fits him / wants to be passed on to my
    pupils' parents in exchange / reverse introduction request, I'm not convinced of her quality / now he wants names
    from ME / she introd me, i owe her one back? / tit 4 tat intro, dont rate his work / quid pro quo, he wants my
    clients / wants me to refer her n i cant / he helped me now asks same. hmm / How do I respond if the person who
    opened doors for me would like mine opened too? / Should I send my customers to somebody whose work I've never seen?
    / What if I'm asked to return the kindness and don't know a single fitting person? / Is there a duty to reciprocate
    with contacts? / Can I decline to pass on my client list to a man who was generous with his? / When my supporter
    sells something I wouldn't buy, how do I get out of recommending him? / Do both sides have to come out even? / How
    do I ask her whom she wants to meet, so that I can really be of use? / Olivier put me together with his lawyer.
    Yesterday he wrote, "Your turn! Who have you got for me?" / The life insurance man gave me two names. Now he'd love
    to sit down with my pupils' parents, and I'd rather not let him near them. / "Fair's fair," said Mandy, who does
    nails, "you've got all them brides." She wants to be passed on to every one. / My physio sends me runners. He asked
    today if I'd send him my cancer patients, which isn't mine to decide. / I got a minister out of his address book.
    What I could offer from mine is a beekeeper and two choirmasters. / The agency that led me to the bank would like a
    warm hello to my dairy client, whom they'd drown in slides.
hard-times: bereavement, cancer, divorce, burnout, redundancy / funeral / bad moment in her life / he lost his wife / is
    it heartless to ask someone who is ill / serious illness / his wife died / she has cancer / they are splitting up /
    bankrupt / burnt out / in mourning / a stroke / the introducer is ill / they have problems at the moment / my client
    has a serious illness, may I ask her / they are going through a crisis / my introducer is seriously ill / the one
    who sends me people has lost his wife / she's going through a divorce, do I still ask / he was laid off, can i ask
    him for introductions / bereavement, client who always recommended me / my best connector has burnout / introducer's
    firm went bust / cancer diagnosis of the person I wanted to ask / do i take someone grieving off my list /
    condolences to a client who always helped me / she's got a sick child, not the time for my business / What do I say
    to someone in mourning who used to introduce me to others? / How long should I leave a person alone after a death in
    the family? / Is it heartless to follow up on a promised contact when his house has burnt down? / What can I do for
    a client who's in trouble himself, without wanting anything? / Should I still thank her for the name when her
    husband is in intensive care? / How do I behave towards the man who recommended me and now has lost his job? / May I
    remind him of his promise after the funeral? / Do I tell her how her friend is getting on with me, or is she past
    caring now? / When is it decent to come back with business after somebody's breakdown? / I meant to phone Irmgard
    about her brother-in-law. Her daughter answered, whispering. It's in the liver. / He opened half the doors I've
    walked through in this town. Yesterday there was a black-edged card in the post. / She'd promised me two names for
    after Easter. On Good Friday her little boy was hit by a car. / The shop's shut, brown paper in the windows. He used
    to tell every customer about me. / There's talk in the village that he drinks again. He was the one who always spoke
    up for me. / The lady who brings me all the brides has miscarried. I only know from the florist. / He used to be
    full of ideas whom I ought to meet. Now he sits there, grey, and says it's all a bit much. / Her husband walked out
    after thirty years. We'd a coffee fixed for Friday, about people she could put me in touch with. / My mentor's been
    suspended, it was in the local paper, and I owe him everything. / Stroke. He can't find words now, and he was the
    one who found me words, and people. / Everyone else is asking her for something as well. She's nursing both her
    parents. / He said "sorry, I haven't got round to ringing your man, they let four hundred of us go on Tuesday". / I
    saw her at the chemist's and she looked awful. I'd a question on my lips and swallowed it. / Since the flood they've
    been living in the in-laws' loft. On my list there's a note: ask in June. / I'm not family, only the piano teacher,
    but that man has sent me nine pupils, and now his wife's in the hospice. / His company's under investigation, and he
    isn't picking up, and honestly I'm more worried about him than about any contact. / The chemo starts on Monday, she
    told me, and then apologised for not having called her friend. / The bank has called in his loan. He is proud. How
    can I help a customer who's forever been helping me? / I don't know whether to write or keep away. He's my best
    source, and he lost his lad on the motorbike. / mate who gets me work is in a bad way since his missus left, just
    pop round? / Sir's mother expired last week, he was to connect me, how many days to wait / he has Depression and is
    at home since weeks, he brought me so many / grief and business, leave the ask for half a year? / crisis at my
    introducer's, what is the human thing to do / sick leave, insolvency, mourning: pause asking? / my best introducer
    got cancer, still ask? / he lost his wife. was going to send me someone / she's getting divorced leave her alone? /
    promised intro but hes in hospital / her company went bust, what about me asking / he's been laid off. ask later?? /
    How do I behave towards a supporter whose life is falling apart just now? / Should I leave my request alone while
    her child is ill? / What can I do for somebody who always sent me people and is now in trouble himself? / Is it
    heartless to remind a man in mourning that he wanted to connect me? / Can I offer my help without it looking like an
    investment? / When may I bring it up again after someone's bankruptcy? / Do I write at all, or keep away, when the
    lady who recommended me has had a stroke? / How do I take back an open request so that it doesn't weigh on her? /
    Ottilie has sent me half my pupils. On Monday I heard her husband had moved out and she isn't sleeping. / Rashid was
    about to call his uncle for me. Then the earthquake hit their town. / The head nurse who'd always put in a word for
    me is on sick leave. Burnout, said her colleague. / He answered my mail from the oncology ward. "Happy to do that
    intro next week," he wrote. I wish I'd never asked. / Fire took the whole barn. Colm had three other stables lined
    up for me and I couldn't care less, but he keeps mentioning it himself. / Her firm's in administration. She
    introduced me to everybody there was, back when she had a desk.
introducer-leaving: cancels her contract with me / ends our relationship / he's quitting, will his friends go too / lose
    the source of my clients / introducer no longer a client / he gave notice / she stops working with me / my best
    introducer leaves / will the clients he brought leave too / the introducer leaves / the client who introduced many
    others has cancelled / the client who introduced others to me is leaving me / my introducer has cancelled his
    contract, will the others go too / the one who brought me five customers quits / afraid of a domino effect when she
    leaves / introducer switches provider, friends may follow / he's terminated, what about the people he sent / how do
    i keep clients who came through someone who's gone / she left my gym and half the class came through her / losing
    the hub of my network / customer at the centre of all my recommendations gave notice / should I ring those who came
    via him now that he isn't with me any more / Will the clients he brought follow him out of the door? / Do I tell the
    others that the one who'd sent them has left me? / How do I look after people whose link to me was somebody who's
    now with the competition? / What do I say if they ask why their friend doesn't come any more? / Should I call the
    ones who came by way of her, and under what pretext? / How quickly do I need to react when my main source of people
    goes elsewhere? / Can I stay on good terms with a leaving client for the sake of those he brought? / Is it a bad
    sign for the rest of them if the first in the chain breaks away? / Do I ask the leaver to say nothing bad about me
    to the family she brought? / Seven of my forty mandates go back to Mr. Albrecht. This morning his registered letter
    arrived. / She started it all: her sister, her boss, both neighbours. And she is moving to the studio across the
    street. / He's taking his accounts to one of the big firms. His brothers are still with me, for now. / The queen
    bee's flown. I'm looking at the hive. / The mum who got the whole kindergarten to come to me has signed her own two
    off for the autumn. / My first customer ever said goodbye, nicely, too dear. Three others came by way of him, and
    they all have lunch together. / She has a new hairdresser, and I only have those ladies from her bowls club because
    of her. / He retired and sold up. The people that he brought along were really attached to him, not to me, I fear. /
    I do IT for four practices in the medical centre. The one that had told the rest about me is going over to a cloud
    outfit. / Trainer here: he pulled his people out of my programme, and the two firms he led to me have gone strangely
    quiet. / The old gentleman who passed me round his whole regiment now takes his teeth elsewhere. / I'm scared to
    count how many are with me only on account of Yvonne. Yvonne's cancelled. / The head of the family is moving his
    money. His children's accounts are here, as he wished at the time. / The man who'd vouched for me with the allotment
    folk isn't my customer any more, since we disagreed about a fence. What will the folk think? / One went, fine. But
    it's the one on whom the others hang. / She didn't say why she's stopping. I'm wondering what she'll tell the women
    who came because of her. / The chain: Paul brought Jan, Jan brought the twins. And now it's Paul who has had enough
    of me. / They all know one another from the sailing club, and the one I met first has cancelled from next month. /
    My oldest customer's off to a rival. He's the tree, the rest is fruit. / the guy who got me into that whole street
    just sacked me, am I about to lose the street / Party who gave most reference is discontinuing our service, others
    may also go, kindly advise / he jumps off, and I'm worried about the ones he has brought / retain the introduced
    after the introducer churns / should i act as if nothing happened with her friends now she's gone / source client
    lost, what with the branch that grew from it / the one who brought me 4 clients is cancelling / she quits my studio,
    will her friends go too / introducer dropped me. his buddy is still my client / he fires me but his sister stays?? /
    my first client leaves, all others came thru her / losing the guy who got me the big one / What happens to the
    customers a person brought when that person goes elsewhere? / Should I talk to the friend she brought about her
    ending our contract? / How do I part well with a client through whom I found another one? / Is it likely that the
    whole chain breaks if the first link goes? / Can I ask a departing customer not to take the ones he brought along
    with him? / When the source of a good account gives notice, how do I reassure that account? / Do I mention to B that
    A isn't with me any more? / What do I say to hold on to the people who joined because of somebody who's just
    resigned from my class? / Esra is stopping Pilates with me in June. The five on the mats beside her are all her
    colleagues. / The dairy has changed to another accountant. It was the dairy that told the cheese shop about me, and
    the cheese shop is half my turnover. / Mr Wouters gave notice by registered letter. His daughter-in-law's books are
    still lying on my desk. / "Nothing personal," said the yard owner, "I'm going with a younger farrier." Nine of the
    liveries came to me because she'd said so. / Cancelled his seat licence on Friday. He's the one who brought in our
    largest customer, and the two play squash. / My oldest pupil has chosen a new singing teacher. Her friend asked me
    in the corridor why, and I didn't know what I might say.
partner-elsewhere: I send him work all the time and he never sends me any / she recommends my rival although I recommend
    her / the accountant I feed passes his clients to another adviser / nothing comes back from my partner / all give
    and no take with an associate / he has his own people for what I do / they use somebody else for my trade / my
    referring partner prefers a competitor / a partner I send work to recommends someone else / I send him clients and
    he sends his to my competitor / one sided referral partnership / she gets all my brides, she recommends another
    photographer / accountant I always recommend gave the job to another lawyer / not getting anything back from my
    referral partner / why does he never think of me / stop sending people to a partner who doesn't reciprocate? /
    cooperation partner names a rival / he put my competitor on his website, after all I've given him / unequal give and
    take with a colleague / How do I bring it up that I've sent her ten people and got none back? / Should I go on
    passing customers to someone who favours my competitor? / How can I ask a partner why he recommends another
    designer? / Is it petty to count who sent whom how many? / Does he maybe not know what sort of cases I take? / What
    do I do when a fellow professional whom I feed doesn't feed me? / Am I allowed to be hurt, or is it just business? /
    Do I stop recommending her even though she's the best for my clients? / How do I tell a partner exactly for which
    people he should think of me? / I give the physio every bad knee I see. Found out on Monday that she sends hers to
    the trainer at the other gym. / My clients all get his card from me. And whose card lies in his waiting room? Not
    mine. / For six years I've sent every buyer to the same mortgage adviser. He's just sold his mother's house with
    another agent. / She caters at all the weddings I plan. On her website under "planners we love" there are three
    names. / A customer told me innocently that my notary friend had pointed her to somebody else in my field. I smiled,
    but it stung. / I'm the one who always says "go to Frank". Frank says "go to Susi". / He thanked me for the fourth
    job this year. In return I've had a calendar. / The builder I give all my drawings to took a different architect to
    his own client. / I felt like an idiot when I saw my web man at the fair, arm in arm with the agency I compete with.
    / The vet whom I recommend to every dog owner in my school sends the puppies to a different class. / We'd said at
    the time: you for me, I for you. The "you for me" runs. / She probably thinks I only do big companies. Still, I've
    passed her sixteen people. / The florist got the order through me, and then she suggested another band to the
    couple. I'm in a band. She knows. / Two years of handing him my overflow translations, and when he had a job in my
    language pair he gave it to a student. / I asked around who sends people to the new practice in town. My own
    optician, of all people. / I've got no deal with him, fine, but you'd think that somebody who lives on my tips would
    mention me once. / The tax man gets my start-ups, all of them. When one of his needed a contract he rang a chap from
    his rowing club. / He's a good tradesman, so my people are in good hands. It's only that the road's got one lane. /
    "Oh, I'd no idea you did that as well," she said, having sent her cousin to my rival. / i push so much work to this
    sparky and he tells folk to call another plumber, am i daft / We are regularly giving business to him but he is
    referring to other CA firm, should we discontinue / I give, he takes, and to my Mitbewerber he gives / mutual
    referral agreement isn't mutual / ally prefers my rival, talk to him or drop him / colleague forgets me though I
    think of him with every second client / i send him work he recomends sum1 else / my referal partner gives leads to
    my rival / she sends ppl 2 other firm not me wtf / one way street w my partner / i refer u, u refer him?? nice /
    found out he passes jobs to my competitor / What do I do if the architect whom I bring customers keeps naming
    another carpenter? / How do I ask a partner why my people go to her and hers go to somebody else? / Should I stop
    passing my clients on to a man who gives his to my rival? / Is it fair to expect something back from a firm I've
    been sending work to for years? / Can I bring it up without sounding as if I'd kept a ledger? / When a colleague I
    trusted names the other practice to everyone, do I confront him or ask him? / What might be the reason that she
    thinks of the other one first? / How would I turn this lopsided thing with the estate agent into one that runs both
    ways? / I've sent the photographer eleven brides. Saw her post on Sunday: "Couldn't have done it without my
    favourite band!" It's not my band. / The tax office down the hall gets all my start-ups. Yesterday I learnt that for
    contracts they suggest a lawyer in the next town. / I tell every owner to have the teeth done by Dr Quist. Dr Quist
    tells every owner about a farrier called Benny. / We've put their logo on our partner page and routed them thirty
    accounts. They've just announced an integration with our competitor. / A patient mentioned it innocently: "The
    orthopaedist? No, he gave me the card of the other physio." I refer to that man twice a week. / The florist has had
    every funeral from me since 2018. At the last one the mourners had been told to hire a different singer.
"""
