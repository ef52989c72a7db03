"""Asking: friends, colleagues, and those one hardly dares to ask for: further ways in which users put it."""

TEXT = """
friend: client who is a close friend / pal, buddy whom I also work for / mixing friendship with work when I ask / would
    it hurt our friendship / we play tennis together and he is a customer / my best friend hired me / oldest friend from
    school is paying me / I do his books, his garden, his website / feel funny about asking him / we have known each
    other forever / a friendship at stake / neighbour and friend / should I ask a friend / my friend is my client / I
    don't like to ask friends / I work for my best friend's company / is it strange to ask a friend for introductions /
    she is a client and a close friend / client is also a friend / asking a friend I worked for / my mate is my customer
    / friendship and business, awkward to ask / don't want to spoil the friendship / best friend is also client, can i
    ask her / drinking buddy whose books I do / close pal, paid me, loved it, how to ask / mixing friendship with asking
    for contacts / godmother of my kid is my client / ask friend without making it weird / How do I ask a good friend
    whose kitchen I built without it becoming strange between us? / My client has become a friend over the years. Can I
    still ask? / Is it all right to raise it at a barbecue with someone who's both mate and customer? / What if a friend
    says yes only out of friendship? / How do I make clear it's okay for her to say no and that we stay pals? / May I
    mix it up, asking as a pro and then going to the cinema together? / How do I put on the business hat with my oldest
    buddy? / Will he think I'm only friends with him for his contacts? / I coach a friend of mine. Should I ask her the
    same way as the others? / can my bestie introduce me or is it too close / She's godmother to my son and I do her
    tax. What would I say to her? / how does one ask somebody who you go on holiday with / Do I owe a friend something
    if she brings me people? / We were at university together, now I represent his company. Is it smarter to leave him
    out of it? / Every Thursday we play squash and he's forever telling me how good the website does. I never found the
    bridge from squash to that. / I've known Tess since we were six. I fitted her bathroom last summer. We talk about
    everything under the sun, except that. / If it goes wrong I don't lose a customer, I lose my Friday nights. / She
    said "just ask, silly", but when I started, it was like somebody else was speaking out of my mouth. / We've cried on
    each other's sofas. And now I'm supposed to say the sentence with the kind of person and the reason. / He'd do it
    like a shot. That's why I hesitate, he can't say no to me. / I was best man at his wedding and he pays my invoices
    on time. When I hinted he thought I was joking. / My closest pal's company is my customer too. As soon as I open my
    mouth about work, we both put on voices. / I wouldn't for the world have her think that all the Sunday walks were
    leading up to this. / She switched to another topic, quite quickly, and since then it's hung over us. / He laughed
    out loud: "You sound like a salesman, man!" We've been mates for twenty years. / Our wives are close, our kids share
    a tent, I run his payroll. / I do her highlights, she pours me wine. Somewhere between the foils I wanted to say
    something. / I'd rather ask a hundred strangers than one Paula. / With her I can be silly, and now I've to be
    professional for two minutes. How? / its easier w strangers tbh, mates take the mick / asking a friend who pays me
    feels like charging for a hug / Freund und Kunde at the same time, where is the border? / good friend, great
    contacts, i designed her logo. dare i / We began as trainer and trainee, now we go hiking together, and the line's
    got blurry. / my client is my best mate akward to ask / dont wana ruin frendship by asking / shes a friend n also a
    customer hmm / ask a buddy who pays me? / we r friends now so asking feels off / mate is client, money talk weird /
    How do I ask a customer with whom I go on holiday? / Can business requests harm a friendship that grew out of the
    work? / Should I separate the beer from the business when I bring it up? / Is it harder to ask those I'm close to
    than strangers, and why? / What tone do I use with a pal whose books I also do? / Where do I bring it up, at her
    kitchen table or in the office, when we're both? / Does he do it then out of affection and not because I'm good? /
    How do I keep her from feeling that I'm only nice to her for this? / Ruben was my first tenant, then my lodger at
    Christmas, now my best man. I've managed his flats throughout. / We started as therapist for her horse and owner;
    now our kids share a bath. I've never asked her for anything work-ish. / Nadia's paid me to run her payroll for ten
    years and she's godmother to my twins. She has a whole guild of shop owners around her. / I do Pete's teeth and Pete
    does my Saturday nights. Told him over darts I was looking for more patients. "Shut up and throw," he says. / We've
    gone sailing together every August since I designed his house. He knows all the harbour folk. I bring wine, not
    requests. / I'd drafted the mail to Claire. Very correct. Then I read it aloud and it sounded as if I'd been
    kidnapped, so I deleted it. We normally write in memes.
family: uncle, aunt, cousin, mum, dad, in-laws / spouse has a big circle / my husband's colleagues / should relatives
    help me get clients / asking at a family gathering / my sister knows half the town / my son works at a big company /
    my father was in the business / asking relatives is awkward / should I ask my family / can I ask relatives / my
    brother-in-law knows many business people / should I ask my wife to introduce me / asking family members for
    introductions / my dad knows a lot of business people / can my mother in law introduce me / relatives as source /
    uncle with big network / ask my wife's colleagues through her / brother has a company, may i ask him / cousin who
    knows everyone / family dinner and business / siblings, in-laws, aunts, is that okay / husband could open doors / my
    sister works at the hospital I want to get in / How do I ask my father for contacts without feeling twelve years old
    again? / Is it embarrassing to ask your in-laws who they know? / Should you keep relatives out of business
    completely? / How often can I come to my uncle with such a wish? / May I ask my husband to bring me together with
    his boss? / What if my brother says he'd rather not and it hangs over every birthday? / Could grandma be of any use?
    She knows the whole parish. / Would you do it at the family gathering or ring them separately? / How to ask my son
    who works in a bank, without making him uncomfortable? / in our family everybody helps everybody, uncle is having
    big factory, how to ask him properly with respect / my aunt brags about me but to the wrong ppl, how do i steer her
    / Is nepotism a problem if my father introduces me to his golf partners? / When my wife introduces me, is it worth
    anything, or does everyone think she has to? / what do i say to a cousin who thinks my job isn't a real job / Dad
    was a judge for thirty years. He never talks about my work, and I never ask. He'd only need to pick up the phone. /
    Christmas at ours: twenty-two people, all with jobs. And I pass the potatoes. / My mum tells everybody at the
    hairdresser's that I "do something with computers". / Brother-in-law runs the biggest haulage firm round here. We
    get on, as long as nobody mentions money. / She's my sister, she'd say yes to anything, and then complain about it
    to mum. / At my niece's christening I got started on it and my wife kicked me under the table. / "Not at the table!"
    said my mother. That's how it is with us. / My parents' generation has all the addresses, and they think I'm still
    finding myself. / I married into a clan of doctors. I sell practice software. Nobody's said a word about it so far
    and neither have I. / He'd always promised to put in a word for me, my uncle, since I was at school. / My old man
    reckons I should make it on my own like he did. / We've the same surname, so if it goes badly it's going to be
    talked about at each funeral. / My daughter's father-in-law owns four hotels. He calls me "family" and I'd like to
    furnish them. / I gave my cousin's wife a free massage and she has a hundred colleagues. But blood is blood. / ask
    my bro or not, we fight about everything / My twin sells houses, I stage houses. We've never sent each other a soul.
    / The grandparents know the whole village. I'd only like them to say the right thing once. / My spouse sits in the
    same office with eighty engineers, exactly my folk. He doesn't want to be the salesman of his wife. / would asking
    my stepdad be pathetic? he is CFO somewhere / ask my mum for contacts or no / bro in law knows evryone, ask him? /
    is asking relatives cringe / uncle has big network dont like asking / my family thinks my job is a hobby / cousins
    wife works at right place ask? / How do I bring up my work with relatives without spoiling Sunday lunch? / Can my
    father be asked like any other contact? / Should I keep aunts and in-laws out of my business altogether? / Is a
    recommendation from a mother worth anything to a stranger? / What do I say to a sister who doesn't take my
    profession seriously? / How do I stop them pestering the whole clan on my behalf once I've asked? / When everyone's
    gathered at the christening, may I mention what I'm after? / Does blood make people more willing, or less, to open
    their address book? / Told my dad I need to meet restaurant owners. "Get a proper job," he said, and passed the
    potatoes. / My mother in law plays bridge with the wives of three judges. I'm a mediator. We get on all right, she
    and I. / At my niece's communion Uncle Paco asked what I do, for the ninth year running. / My husband's whole side
    is in shipping. Piraeus, Hamburg, Oslo. I insure cargo and I've never said a word at table. / I asked my brother. He
    said "sure" and then told the group chat 'Vicky's desperate for work, anyone?' with a crying face. / Grandma tells
    the whole care home I'm a doctor. I'm a doctor of geology, I look for groundwater.
colleague: another practitioner in the same line of work / fellow professional / someone who does what I do / approach a
    peer who is overloaded or specialises in something else / ask another notary or lawyer to send work over / overflow
    work from colleagues / another therapist across the street / people who trained with me / a fellow translator with a
    full diary / competitor who sends away work / someone with the same job title / can I ask other professionals in my
    field / should I ask a competitor to send me clients / may I ask a colleague who does the same / how do I ask
    another practice to send me people / ask another lawyer to send me cases / competitor in the same trade as referral
    source / asking peers for introductions / fellow coaches, can they pass on clients / colleague with full diary /
    same profession different specialty / send each other overflow / other photographers in my town / specialists and
    generalists passing on work / GP to specialist / can another translator introduce me, she has other languages / Can
    I ask fellow tradesmen to pass me the jobs they don't take? / How do I ask a colleague without it looking as if I
    was after her customers? / What do I offer another therapist with a waiting list? / Is it wise to talk to the
    competition about introductions? / How should two tax advisers agree who gets what? / How do I ask the bigger firm
    for the small matters they turn down? / Would another planner give me weddings on dates when she's booked already? /
    What makes a dentist refer to an orthodontist he hardly knows? / I do criminal law only; how do I let the divorce
    people know? / Should I ask people from my own guild, or will they keep everything to themselves? / how do i tell
    other web designers that i do only accessibility and want their leftovers / is it fair to get clients from a peer
    who's overbooked / My supervisor's group is full of coaches like me. Can one raise it there in private with someone?
    / Among ourselves we electricians moan about too much work. Could I say I take the small ones? / Within the
    profession, how do you word what you take and what you don't? / We sit at the same conference every year, all of us
    with the same letters behind our names, each pretending to be fully booked. / He does only commercial leases, I do
    only tenants. We've shared a corridor for six years and not one case has crossed it. / She turns brides away each
    June because she can't split herself in two. I've got free Saturdays. / The other plumber hates heating. I love
    heating. We met at the merchant's counter and talked about football. / She is better known than me, same training,
    same town. I'd like to take what she has to leave. / I was afraid he'd think I wanted to poach, so I talked about
    the weather. / There's a fellow vet who does just horses. Whenever I see him I think of all the cats he sends home.
    / A speech coach like myself told me she's weary of corporate groups. I adore corporate groups. I said "aha". / Old
    hand in our line is retiring slowly. Everyone hovers round him like vultures; I'd prefer to simply ask. / We're both
    interpreters, she has Polish and I've Portuguese. Clients keep asking each of us for more languages. / My rival
    across the street and I nod at each other. He does the quick cuts, I do the colour. / The surgeon sends everyone to
    physio, but to whom? I've never once knocked on his door. / They do the very large sites and we're happy with the
    little ones, yet their rejects go to some bloke in Derby. / "You're not exactly competition to me", he said. That
    might have been my cue. / two yoga teachers one town, do we share or fight / kollegin with same job but she wants
    only kids, me only adults. how to ask / We learnt the trade together at college, he went into roofs and I into
    chimneys. / IT freelancer, other freelancers are drowning in work and post about it. How do I ask them to hand on
    some? / ask another plumber for work?? / can i ask my compettitor for intros / fellow coach, would she send me ppl /
    same trade as me is that stupid to ask / other photographer overflow jobs ask how / ask peers in my field or rivals
    not / How do I ask someone who does precisely what I do? / Would a rival ever send me anybody, and on what grounds?
    / Is it sensible to approach fellow practitioners who are booked out? / What could another osteopath pass to me that
    she doesn't want herself? / Should I ask the older solicitor round the corner for the cases he turns down? / Can two
    people of the same trade open doors for one another without quarrelling? / Does a peer lose by introducing me, and
    how do I take away his fear of it? / How do I tell another bookkeeper which jobs I'd gladly take off her hands? /
    There are four wedding DJs in our town. I've had a pint with all of them and never breathed a word about work. /
    Marta translates from Polish, as I do. She told me she turned down three agencies in May. I nodded and stirred my
    coffee. / Met a rival roofer at the merchant's. "Mad busy, turning folk away." I said lucky you, and drove home. /
    At our supervision group we're nine therapists. We discuss cases, cry, eat biscuits. Nobody ever says "I've got a
    free slot". / He does large animals, I do small. Both vets, same valley. People ring him about their guinea pigs. /
    A notary two streets away is retiring by degrees. He greets me very nicely. I don't dare.
client-competitors: the rivals of my customer / other companies in his industry / would he introduce me to firms he
    competes against / selling to two competitors / same sector as my best client / ask a baker to introduce me to other
    bakers / he won't like it if I work for his rival / there are only five firms in that industry / would it be
    disloyal / two shops in the same street / can I ask a client for competitors / introduce me to competitors of my
    client / may I ask my client to introduce me to companies in his own industry / does he mind if I work for his
    rivals / want to meet my client's competitors / ask client to introduce me to his rivals / same industry, client may
    feel betrayed / working for two competing firms / can I ask a restaurant for other restaurants / introduction to a
    competitor of my customer / how to ask without giving away secrets / exclusivity fear, other firms in the sector /
    would a dealer introduce me to another dealer / my niche is so narrow everyone's a rival / ask hotel A for hotel B /
    Is it okay to ask a client for contacts in companies he fights with? / How do I get to the other firms in his trade
    without upsetting him? / Will my client be angry if I work for the shop across the street? / How do I assure him
    that I don't carry his figures over to the others? / Should I ask for the same trade in another region rather than
    the direct rival? / All my best prospects are on the same tender lists as my customer. How to ask? / What do I
    promise in advance if I'd like to meet those who sell the same thing as he does? / Can former employees of his be a
    way in to the other companies? / I'm specialised in breweries. Who'd introduce me to the next brewery? / If one law
    firm is happy with my software, is it naive to ask for the firm next door? / how to ask a supplier of my client
    rather than the competition / May a marketing adviser serve two gyms in one town, and ask one about the other? /
    they are number one in solar, i want number 2 and 3. do i dare / my customer knows all competitors personally from
    the trade association, could he...? / He knows everyone in the business, of course. He also wants to see half of
    them bankrupt. / Two driving schools, one street. I did the website of one. The other one's looks like 1998. / I
    looked at his trade fair map and thought: every stand here needs me. And every stand is his enemy. / When I
    mentioned the dental lab in the next street his eyes narrowed. / I train the sales force of one insurance company.
    Guess who else has a sales force. / She said "as long as you don't do it for those lot over the road". / I've
    learned his industry inside out. The logical next step would be those he curses every morning. / The vintner poured
    me a glass and asked who else I was working for. I nearly said: nobody, but I'd love your neighbour. / They meet at
    the guild dinner, smile and clink, and steal each other's chefs. / My knowledge is worth most exactly there where
    he'd least like to see me. / He has a map on the wall with pins: red ones are the others. I want the red pins. /
    Signed a non-compete for half a year only, and it's over in May. / Cousins with two bakeries who don't speak. I
    advise the one; the other would be perfect. / We keep the recipes of one sauce maker on our server and would gladly
    host another's. / Our software runs in three car dealerships of the same brand. The fourth one's the arch foe of all
    three. / What he pays me for is to be ahead of them. So I can hardly ask him to open their door. / Would it be
    better to say "someone like you, but in Bristol"? / i only do vet clinics. every vet clinic hates every other vet
    clinic. ideas?? / my customer's market opponents are precisely my target group, problem / One asks the cheese stall
    for other cheese stalls? On the same market? Hm. / want to meet my clients rivals lol how / he wont intro me to his
    compettion obv / all good leads r his competitors / how ask client abt other firms same market / they dont want me
    working for rivals / niche small, everyone competes, ask? / How do I ask a buyer to bring me to the very firms he
    fights with? / Is it disloyal to want the bakery opposite as a customer too? / What if those I'm best suited to help
    are the enemies of those I already help? / Can I ask a hotelier for other hoteliers in the same resort? / Should I
    steer clear of direct opponents and look one valley further? / Why would she help me to make her rivals stronger? /
    How do I specialise in one industry if each client wants me for himself alone? / Do I need to promise I won't carry
    his know-how to the others? / We do the till software for one of three ice cream chains in the Veneto. The other two
    are who I'd love to meet. He calls one of them "the Devil". / I said I'd like to work with more breweries. "Not the
    ones on my shelf, I hope," said Kev, and he wasn't laughing. / My best account makes caravan windows. There are four
    makers of caravan windows in Europe. I've one and want four. / I optimise ads for a dentist in Kassel. He got to the
    top. The next dentist in Kassel would be a natural, except it's about staying above him. / Ms Iwu asked whether I
    also cut the trailers for the other festival. I don't. I'd like to. / Over lunch I let slip the name of the other
    dairy. He put the fork down. "If you go to them, you leave here."
one-person: I know exactly whom I want to meet / reach the head of purchasing through a friend / my accountant plays
    golf with her / he is linked to the managing director I want / a specific name on my wish list / second-degree
    connection / get to a particular executive / she sits next to the woman I need / my hairdresser does her hair / he
    is her neighbour, tennis partner, cousin / the woman who owns all the hotels / I want to meet that woman / a dream
    client and somebody knows him / she used to work for the man I want / reach one certain CFO / how do I get
    introduced to a certain person / I want an introduction to somebody specific / can she introduce me to one person I
    picked / my client knows the director I want to meet / through whom can I get to a particular director / I know
    precisely who I'd like to meet, how do I ask / I saw they are connected / want to meet a specific person / how to
    get introduced to one particular CEO / my client knows someone I really want to meet / dream client, shared contact
    / saw on LinkedIn that he's connected to her / ask for introduction to a named person / mutual connection to my
    target / how to get to Mr X through Y / specific name on my wish list / can you introduce me to this one lady / want
    intro to the head of a certain school / there's one investor i need / How do I ask someone to bring me together with
    one specific woman he knows? / I have a certain person in mind. Do I say the name straight out? / How do I find out
    how well my contact really knows him before I ask? / What reason do I give if I want to be introduced to precisely
    one individual? / Is a LinkedIn connection a sign that they truly know each other? / Should I name my dream customer
    or describe the kind of person? / My client plays tennis with the very purchasing manager I've been chasing. How to
    put it? / Three people could introduce me to the same person, whom do I ask and how? / What do I do if my contact
    barely knows the person I'm after? / How can I be introduced to the mayor, the one and only mayor of our town? / is
    it creepy to say ive seen on facebook that you're friends with my dream client / Could you ask for one conductor
    only, when there's exactly one orchestra in town? / Do I write a note about why she in particular should speak with
    me? / I would like to be presented to the chief doctor of clinic X, my patient is his cousin. How? / For two years
    I've had her picture, figuratively, over my desk. Now it turns out my bookkeeper sings in the same choir as she
    does. / There he was, on my customer's holiday photo, arm in arm with the man whose building I want to clean. / It's
    not "people like". It's him. Only him. Nobody else signs for the whole chain. / I need exactly one editor, at
    exactly one publishing house. My proofreader used to share an office with her. / Turns out my patient's neighbour is
    the lady who decides about all the kindergartens here. / I googled who could take me to the festival director. One
    shared face turned up: my own landlord. / He let slip that he's the godfather of the founder's daughter. THE
    founder. / I've written to her four times over the years, nothing. And then my client says "oh, Maren? we row
    together". / We've one venue in the county worth having, and one person who fills its supplier list. / Should I ask
    straight, "can you take me to Ms Adeyemi", or come round the corner? / They're connected, says the little line under
    his profile. But how connected? / "I've met him once at a funeral" was the answer. Is that enough? / My whole plan
    for this year hangs on one conversation with one lady at the water board. / All roads lead to the same desk, and my
    old trainee sits opposite that desk. / there's this one guy, owns 9 gyms, my client trains w him / I'd swap all the
    other names for hers. / target account: one bank, one head of procurement, and my cousin's boss is her ex colleague.
    how tf do I phrase that / Only interested in this single architect, whom my customer had for his villa. / the
    headmistress. just her. how / want intro to 1 specific guy how / need to get to the CEO of x, who knows her / dream
    client, mutual contact, how ask / theres this one woman i need to meet / saw on linkedin my client knows mr y. ask?
    / how do i get to 1 name not a type / How do I ask for a specific individual whom my client happens to know? / Is it
    too forward to name the person straight out? / What do I give as reason for wishing to meet this very lady and
    nobody else? / Can I tell him I've seen on LinkedIn that the two of them are linked? / Should I find out how well
    they know each other before I ask for her? / How do I trace a path to the head of the opera, one link at a time? /
    If there's exactly one man I must speak with, do I still describe a type? / Who in my circle stands nearest to the
    chap I'm after, and how do I find out? / The woman who buys textiles for the whole Alpine hotel group is called
    Brigitte Falk. My client went to school with her. I know that from a photo. / I've wanted to catalogue the Hartog
    collection since I was a student. Old Mr Hartog plays chess with my notary. / Saw that Sunil is tagged next to the
    procurement director of the airport. I've been circling that director for three years. / My customer mentioned in
    passing that she rents her holiday house to the founder of that oat milk. THE founder. / There's one conductor who
    could change everything for my strings. He buys cheese where I buy cheese. The cheesemonger is a client. / "You know
    Wallace at the port authority?" I asked. "I know him," he said, and waited. And I didn't know how to go on.
important-person: intimidating VIP / mayor, professor, celebrity, CEO / out of my league / too senior to bother / she is
    so busy and well-known / afraid of wasting an important man's time / the president of the chamber / a millionaire /
    I feel small next to her / a well-known name / professor who once praised me / can I ask somebody important / he is
    too important to be asked / is it okay to ask the head of a big company / he is so senior, should I ask him at all /
    too important to ask / asking a CEO for an introduction / he's way above me / famous client, dare I ask / the
    chairman, professor, minister / how to ask a very busy VIP / intimidated by senior person / celebrity customer / my
    client is a millionaire and I'm nobody / asking up the ladder / respect too big / what do I say to somebody so high
    up / Can I ask a board member of a DAX company something so small? / How short must the question be for a person who
    has no minute to spare? / Is it presumptuous for a simple gardener to ask a count? / How do I approach a professor
    whom everybody wants something from? / She has an assistant for her assistants. How do I ask her? / Would I make a
    fool of myself asking the director general? / What would a person of that rank possibly gain from helping me? /
    Should I go via the office or say it to his face when he's so prominent? / I tutor the children of an actor. May I
    ask him at all, or do stars hate it? / How do you ask a person whose hour costs ten times yours? / my client is a
    retired judge, very distinguished gentleman, I feel small in front of him / do important people even do
    introductions / respected madam is trustee in many boards, how I can request her with due respect / am i allowed to
    bother a surgeon general w my little thing / I stood in front of him with my toolbox and he had the minister of
    transport on the other line. / She signed the cheque with a gold pen and asked if there was anything else. I said
    no, madam. / When he walks in everybody stands up. I'm just the one who tunes his piano. / Next to her, I feel like
    the boy who brings the newspapers. / He'd be the one with the golden address book. But you don't walk up to a man
    like that. / His time is planned in slots of five minutes and I got two of them. / I coach the wife of an
    ambassador. Gulp. / Everyone wants something of him. I was proud to be the one who didn't. / The bishop loved the
    restored altar. He shook my dusty hand. I bowed, I think. / I saw him on the cover of a magazine, and on Tuesday I'm
    under his sink. / I stammer already when I have to say his title. / She is in the news, she's charming to me, and I
    can't get over the thought: who am I? / The general manager answers my mails with one word. "Fine." "Thx." / I've
    got his private mobile. I've never once dared to use it except for the alarm system. / Her calendar opens in March.
    / My dad always said: don't talk to the big animals unless they talk to you. / big shot, huge network, me tiny. how
    do I word it so he can answer in 10 secs / a football pro comes to my practice, could fill it w one word. afraid to
    ask / He has a doctorate, a castle and a foundation. I have a hoover and a question. / hes a ceo why wld he help me
    / too big a name to ask / scared to ask my most famous client / shes way above me cant bother her / ask a minister??
    im a gardener / client v rich n powerful feel tiny / How does a nobody ask a somebody? / Is it presumptuous to ask a
    professor emeritus for a favour of this kind? / Can I take up the time of a person whose hours cost more than my
    month? / Should one ask people of high standing differently, or through their office? / What would a chairman think
    of his gardener if he asked? / May I trouble a celebrity I work for with my small concerns? / Do the great and the
    good do that sort of thing for people like me? / How small must the request be, so that a very busy lady won't mind?
    / I upholster for a countess. She calls me "my dear Franz" and knows everyone with old chairs. I take my cap off and
    say nothing. / My client is on the evening news most days. I do her tax. We talk about receipts. / He sold his
    company for ninety million and then let me teach him the cello. I come by bus. / The judge whose roof I mended said
    call if I ever need anything. People like him say that. / I've been the dietician of a national coach for two years.
    He signs balls. I've never asked him for as much as an autograph. / Had the dean of the faculty on the phone, and
    she was charming. I thought, now. Then I thought, who am I. "Goodbye, Professor," I said.
"""
