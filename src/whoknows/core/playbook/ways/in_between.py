"""Hearing: what comes between the name and the meeting: further ways in which users put it."""

TEXT = """
needs-it-themselves: could you do that for me too / introducer wants to buy / he is interested himself / turns into a
    customer / she needs my help now / the one I asked became the prospect / actually we could use you again ourselves /
    and what about me / can you help me with that, too / he became interested / she booked me instead / the introducer
    wants to hire me / when I asked, he said he could use my help himself / I asked for an introduction and she wants to
    hire me herself / funny you should ask, we could do with that ourselves / client answers my question about others
    with his own need / he said that sounds like me / asked who they know, they turned out to be the one / do i drop the
    intro question when they need help themselves / hang on, that describes us! / existing customer wants another
    service after I described my ideal contact / I described the kind of person and he went quiet, then said he was that
    person / my ask became a sale, is that ok / She says she has that very problem. Do I sell to her there and then? /
    What do I do when the one I ask raises his own hand? / Can I come back to the names later if they've just become a
    buyer themselves? / How do I keep the two apart, their own order and the people they could name? / Should I switch
    into a sales talk when a colleague admits he's in the same mess? / Is it pushy to go on asking for others after
    they've said they need me for themselves? / Do I book a separate appointment when my contact says "that would be
    something for me"? / What if they think the whole question was a trick to get them to buy? / How do I answer "could
    you do that for my firm as well"? / I only do her tax return; now she says she needs the very succession planning I
    was describing for others. What next? / I drew him the picture of a landlord who can't sleep because of his roof.
    "That's my roof," he said. / Halfway through my sentence she put her cup down: never mind my neighbours, what about
    my own back? / He laughed out loud. "You've just described my Monday mornings. When can you start?" / I was after
    people she plays bridge with. Forty minutes later we'd talked about nothing but her own will. / Told my accountant
    whom I'm looking for, people drowning in email. He turned his screen round and showed me eleven thousand unread. / I
    wanted a name from him and got an order instead. Nice, but I still don't have the name. / It was meant to be about
    her sister-in-law, and then the tears came, because she's been through it all herself and never told anyone. / My
    old boss listened, scratched his chin and asked what it would cost him. / I'd practised my line about restaurants
    whose menus read like robot English. The baker I said it to fetched his own menu. / "Forget my friends," says the
    dentist, "my own team's at each other's throats. You do that too?" / I have cleaned her windows for six years, and
    when I asked who else has a conservatory like that she said she didn't know I did conservatories and could I do
    hers. / The photographer I share a studio with stared at me. She thought I was hinting at her wedding website. I
    wasn't, but yes it is dreadful. / He took it as an offer. I'd asked about fathers in his football club whose kids
    fail maths, and he goes, oh, our Tim. / Now we've got a date for her own kitchen and I feel daft bringing the other
    thing up again. / Well that backfired nicely: went in for a contact, came out with a job for the man himself. /
    Asked my landlord about other owners with old boilers, he says his one is making noises, come and look / i only
    wanted contacts and now he wants a quote lol, do both at once? / Sir when I told requirement he said our own office
    is needing this only, now how to proceed / in the moment when I ask who he knows, he sees himself in it. I sell
    first or what? / asked for an intro to HR people, the lady said her own department burns / they volunteered
    themselves instead of a friend / she'd no idea I offered that, wants it for her own shop / upsell by accident while
    asking for connections / "me! I need this!" was the answer / own problem came up when I asked about others, park the
    names for another day? / asked 4 a name she goes "oh me pls" / turns out HE wants it lol now what / wanted intro got
    a buyer instead?? / she said what about me tho / he raised his own hand. drop the asking? / i ask who, they say ME /
    How do I switch when the man I hoped would open his address book tells me he's the one with the leaking roof? /
    Should I still go for the names if my contact turns into a customer halfway through my request? / What do I answer
    when somebody listens to my description and says "that's exactly my situation"? / Is it greedy to sign her up and
    afterwards return to the people she might know? / When someone I only meant as a door opener wants to book me, do I
    quote on the spot? / Can I treat a friend who says "sign me up" like any other enquiry? / How would you go on if the
    description of your ideal person fits the one sitting opposite? / Do I park my request and look after his own worry
    first? / I described the dentists I work for, the ones who drown in paperwork. Pavel put his fork down and said,
    "You've just described my Mondays." / My sister-in-law was meant to tell me about her book club. She said, "Forget
    the club, when can you come and look at my knees?" / I explained to Mr Okafor which sort of landlord I look for.
    "I've got three flats with that same damp," he said, and pulled out his phone. / Rang my old accountant for a couple
    of restaurant owners. He wants the training for his own four girls at the front desk. / Told Birgit about heirs who
    quarrel over a farm. She went quiet and then said her brother has not spoken to her since the funeral, could I take
    her on. / The rector asked me to repeat who I was after. Then he shut the door and said the person with that trouble
    was him.
wants-to-join: come along to the meeting / be in the room / third wheel / sit in / chaperone / he insists on being
    present / keep him in copy / can I come along / he'd like to listen in / bring him to the appointment / wants to be
    there / insists on introducing us over lunch / the introducer wants to come with me / the introducer would like to
    be at our meeting / he'd like to sit at the table / introducer wants to come along to the meeting / he wants to sit
    in on my first talk with his friend / client insists on being there when I meet the person / how do i get the
    introducer out of the room / third wheel at first consultation, the one who brought us together / can the mother who
    sent her daughter stay during the session / they want to be cc'd on everything and on the call too / my contact
    wants a three way zoom with the person he introduced / chaperone at a sales meeting / introducer stays for lunch and
    answers all my questions for his friend / Should the one who made the connection be present in the first meeting? /
    How do I tell my client kindly that I'd rather see her friend alone? / Is it good or bad if he joins for the first
    ten minutes? / What do I say when she offers to come too, "to break the ice"? / Does the presence of the go-between
    change what the other person tells me? / How do I handle a lunch for three where the third wants to do the talking?
    / Can I ask him to leave once the hellos are over? / What if the friend only comes if the one who sent him comes as
    well? / As a lawyer, is privilege gone if the friend who brought them listens? / Would it be rude to ask my best
    customer to drop out of a video call halfway? / "I'll come with you," he said, "then it's easier for everyone." I
    doubt it. It's about the man's debts. / She sat down between us, poured the tea and told me what her neighbour's
    trouble was. The neighbour looked at her shoes. / He is so keen that he's blocked the whole morning in his own
    calendar for a talk that isn't his. / We were three at the table. Every time I put a question to the newcomer, his
    pal had the answer. / My client's joining link request just came in. It is her colleague's coaching intro, not hers.
    / I know Petra would never say a word about her marriage with her sister-in-law on the sofa, and it's the
    sister-in-law who fixed the date. / He wants to walk me round his brother's workshop himself and stay till the end.
    Lovely chap, but he talks like a waterfall. / They'd like to do a foursome dinner, partners and all, so that I can
    get to know the new people. When am I supposed to ask about money? / Old lady brings her friend, and takes off her
    coat too, and sits. / I felt like the entertainment: the one who knew me kept praising, the other nodded, and nobody
    said what was wrong. / He's bringing his mate to the showing room and says he'll hang around in case we need him. /
    She asks to be in the room because she "wants to learn how I do it". / The mum who recommended me wants to be at the
    trial lesson of the other family's boy. / "Shall I hold your hand in there?" joked my partner firm's boss, and then
    he really turned up. / His secretary has put him down as attendee number three. I hadn't invited him, he just feels
    responsible. / As the interpreter between them I understood: she would be happier if he were not listening. / I'm
    glad she opens the door for me, but she never goes home. / He's got a stake in it I think, and wants to hear what
    figures his cousin gives me / sir the referrer is telling he will also attend, how to manage so that client can
    speak freely / how long should the matchmaker stay at the table / introducer present yes or no / want them to say
    hello and then leave us / he keeps inviting himself to my talk w his friend grr / she wants to listen in on the
    call. privacy?? / friend of the bride comes to every consultation with the new couple because she recommended me /
    she wants 2 come along to the 1st meeting / introducer wants in on the zoom. ok? / he says ill be there too. awkwrd
    / cn i tell him not to come w us / 3 of us in the room bc she insists / he made it a lunch for three, help / Should
    the friend who connected us have a chair at the table? / How do I keep the matchmaker out of the conversation
    without hurting her? / What part do I give him if he's set on being present? / Is it wise to have a mutual
    acquaintance listening while money is discussed? / Can I suggest he says hello and leaves after ten minutes? / When
    the person who brought us together wants to dial in, do I say yes? / Does a third party on the call help or spoil
    it? / How can I speak about private matters with her neighbour, who set it all up, looking on? / Elena arranged the
    coffee with her boss's wife and then wrote, "Great, I've kept that morning free as well!" / I thought it would be
    the two of us. Mr Lund turned up in his good jacket, ordered for everybody and stayed until the bill. / "I'll just
    be a fly on the wall," said Tomasz, and he put himself in the calendar invite next to the prospect. / My client is
    driving me to the vineyard herself, she says, because her cousin is shy. She means to stay for the tasting and the
    talk. / The vicar fixed the visit to the young couple and announced he'd come with me. They want to see me about
    debts. / Last time Ruth set something up she answered every question before I could. Now she has booked a table for
    three with the headmaster.
price-first: how much are you before I tell my friend / wants my price list / asks about fees before introducing / don't
    want to send someone to somebody dear / what will it cost her / and what does that cost / she asked for my prices
    first / I can't send my friends if you're too dear / how expensive are you / they want to know my price before
    introducing me / before introducing me she'd like to know what I charge / my client asks what it would cost his
    friend / my client wants to know my prices before she mentions me / the introducer asks about my price / they ask
    what I charge before they'll introduce me / client wants to know my rates before giving me a name / "what would it
    cost her?" before he passes me on / how much shall I say when the go-between asks about price / introducer asks for
    my day rate, tell or not / he wont make the connection until he knows the fee / she asks is it expensive bc her
    friend hasn't much / price list for someone who's thinking of recommending me? / my contact wants a ballpark to tell
    his friend / do I name a figure to a person who isn't the buyer / "I can't send you to him without knowing your
    prices." What do I answer? / Should I give a range or dodge when the one who knows them wants a number? / How do I
    keep the person in the middle from scaring the other off with a figure? / What do I say if I don't know yet what the
    friend needs and am asked for the cost anyway? / Is the first consultation free, she wants to know before she tells
    her sister? / Do I send my tariff to somebody who only wants to hand it on? / She'd like to warn her boss what he'd
    be in for. Can I quote without having seen anything? / Will I lose the contact if I say it's four thousand upwards?
    / How do I answer a middleman who asks for my prices, without sounding evasive? / What if he thinks my fee too high
    for his pals and therefore names nobody? / Hm, who I know... first tell me what you take for that sort of thing
    these days. / She had the phone ready to dial and then lowered it. "You're not dear, are you? She's a widow." / I'd
    asked nicely and he came back with a question of his own: how much would my brother have to fork out? / He pays my
    old rate and asked carefully whether others pay the same. He's got somebody in mind, but wants to spare them a
    fright. / Before he'd say the lady's surname he wished to know the damage. / My neighbour is happy to speak with the
    school head if I tell her "in what region it lies". I went red and talked around it. / "I don't want to embarrass
    anybody," said the vicar. "Give me a rough idea and I'll see who can afford it." / He'd put in a word with the
    board, but they'd ask him at once what such a thing costs, so could I tell him please. / I mumbled "depends", and I
    could watch her lose interest in bringing us together. / My painter colleague has someone with a whole villa. He
    wants my square metre price first so he doesn't look stupid. / The old client hasn't bought in years and thinks I've
    become a luxury. That's why she hesitates to give her nephew my name. / She wrote: happy to mention you, could you
    drop me a line on your packages and what they start at? / He's protective of his mate's wallet. I get it, but the
    talk hasn't even happened. / "Are we talking hundreds or thousands?" he asked, and only then would he think about
    who. / I photographed her wedding for eight hundred; now it's two and a half, and she asks "same as mine?" before
    giving me her cousin / My hairdresser would send me her ladies, only she asks each time what the course costs and
    then falls silent. / Kindly suggest, the reference giver is enquiring about our charges beforehand only / wants a
    quote for a person I've never spoken to, else no number / they go on about money before they even tell me who it is
    / cost question from the intermediary not from the customer / is it ok to refuse to tell the introducer what i bill
    / must i give prices to my supplier so he recommends me to his customers / Rough figure for the friend of a friend,
    asked by the friend / lawyer, former client asks what an hour is now, she has somebody for me / ask for the tarif
    before she will mention me, is normal? / wont intro me til i say my rates / "how much do u take?" b4 he gives the
    name / he wants price list then he'll connect us / tell her my fee or not, she's just passing me on / cost?? first
    thing he asked, not even the buyer / do i giv my mate a number to hand on / How do I answer a friend who wants a
    figure before he'll mention me to his boss? / Should the go-between know what I cost? / What do I reply if she'd
    like to "give them a rough idea" of my rates? / Is it sensible to let a third person carry my tariff to somebody
    I've never spoken with? / Can I dodge the money question without looking shifty to the one who's about to vouch for
    me? / When my contact says "they'll want to know what you take", do I quote a range? / What's a fair reason not to
    name an amount to somebody who isn't the one buying? / Do I send my rate card along so that she can forward me? / I
    told Marcel which bakeries I'd like to meet. He got out a pen and said, "Right, and what shall I tell him it costs?"
    / My client offered to ring her aunt about the garden. Then, hand over the receiver: "Per hour or all in?" / "I
    won't send you to my brother if you're dear," said Fatima. She's never bought from me, so she has no idea. / The
    alumni secretary mailed: happy to put you in touch, kindly state your fees so I can pass them on. / Jürgen wants my
    day rate in the chat before he writes to his former colleague at the port. He says otherwise it'd be embarrassing. /
    She liked the idea, had a name on the tip of her tongue, and then stopped: "What are you charging these days?"
described-wrong: mixed up what I do / sold me as a designer but I'm a developer / false expectations / oversold me /
    wrong picture of my job / exaggerated / told her I could do things I can't / got it all wrong about my services /
    said I do taxes when I do audits / praised me for something I can't do / she told him I was cheap / now they expect
    miracles / wrong impression / introduced me as a coach / they described me wrongly / they told them something wrong
    about my work / the prospect has a wrong picture of what I do / my client told her friend the wrong thing about me /
    they told the other person I do something completely different / introducer got my job wrong in the email / he
    introduced me as a web designer, im a copywriter / friend oversold me, now they expect miracles / the intro mail
    says I do taxes. I don't / how to correct a false description without making the introducer look stupid / introduced
    as a "guru", cringe / wrong expectations from an introduction / they think i'm a therapist, i'm a coach / The mail
    that brought us together promises things I don't offer. How do I put it right? / Do I correct it in the group thread
    or privately with the new person? / How can I make sure they describe me properly next time? / She told them I'd do
    it in a week and for nearly nothing. What now? / What do I write if the go-between has mixed me up with another
    profession? / Should I tell my introducer afterwards that he'd put it all upside down? / Is it bad to start a
    relationship with "actually, that's not what I do"? / How do you gently walk back a friend's exaggerations in the
    first minutes? / They expect a plumber and I only do heating controls. Do I still go? / "She'll fix your marriage,"
    he'd told them. I'm a financial planner. / He called me "the best SEO man in the country". I translate legal
    documents. / They had cleared a whole wall for me to paint. I restore furniture. / The couple asked when I'd bring
    the flowers. Turns out their cousin believes a wedding planner is a florist. / In the mail I had a title I don't
    hold, a team I don't have, and an office in Zurich that's my sister's. / It said under my name "helps people find
    jobs". I find people for jobs, which is rather the reverse. / The gentleman had printed out what my customer wrote
    about me, and half of it was fiction. / I sat down and he slid over his broken laptop. Our mutual friend thinks I
    repair computers; I write software. / My client meant to be kind: she praised me for something I stopped doing in
    2019. / He expects a free health check, because that's what she remembers from a campaign we once ran. / I couldn't
    recognise myself in the three lines he'd sent round. / "So you're the energy healer!" I'm a physiotherapist with two
    state exams. / Mum's friend told the headmaster I would come and do magic tricks. I teach presentation skills. / I
    didn't want to contradict her in front of him, so for twenty minutes we talked about roof tiles, and I install
    solar. / He'd said I was an architect. Calling oneself that without being in the register isn't even legal here. /
    The new lady assumes that I buy up old houses. I only value them. / They'd understood I'm cheap and quick. I am
    neither, and he who said so knows it. / It reads like an advert and it's not even for my trade / intro says 'he'll
    get you funding', i do pitch decks, not money / In the mail he is writing I'm attorney, I am only company secretary,
    must clarify or leave it / how correct it friendly when the introducer has explained my business false / told them i
    am specialist for kids, i'm only treating adults / Muddled introduction, who I am and what I offer is garbled / game
    of telephone, my pitch came out as nonsense on the other side / she says I'm a lawyer, now the lady brings me her
    whole court file / photographer introduced as a videographer, the brief is a film / he thinks I'm an estate agent bc
    that's what my client told him, I do mortgages / she told him im a "web guy". im not / they think i do hypnosis lol
    i dont / he sold me as cheap handyman, how fix / intro says wrong job!! correct it? / she mixed up what i do
    completly / they were told im a psychologist. coach! / How do I put right what the go-between said about me without
    making her look foolish? / Should I contradict my introducer in front of the new person? / What do I say when
    somebody arrives expecting a service I've never offered? / Can I quietly rewrite the paragraph he sent about my
    trade? / When the praise is kind but the facts are off, whom do I correct first? / Is it rude to open with
    "actually, that's not quite what I am"? / What do I do if she promised on my behalf things I can't deliver? / How
    might I stop well-meaning people from turning my profession into another one? / In his mail to the director he
    called me "our IT whizz". I audit pension funds. / Dolores told the mothers I cure dyslexia. I give reading lessons,
    no more. / The man opened with, "So you're the one who gets people their money back from the tax office within a
    week." I'd love to know where Henk got that. / Nina wrote that I'm "an artist who also does logos." I run a branding
    firm of nine. / The caller wanted a will read aloud to the family. Our mutual friend had said I'm a lawyer. I write
    obituaries. / He announced me to the whole board as a speaker. I came with a laptop to talk about their warehouse
    software.
gatekeeper: PA, reception, office manager won't put me through / he has no time, says his secretary / stonewalled /
    can't reach the person directly / fobbed off by the front desk / always in a meeting / her office says she is busy /
    can't get through / he's protected by his staff / switchboard / the secretary wants to know what it's about / always
    told to write to info@ / the assistant blocks me / I can't reach the person / I was introduced but the secretary
    doesn't let me through / the secretary won't put me through / assistant says he has no time for meetings this
    quarter / PA blocks me even though I was introduced / cant get past reception / how to get to the boss when his EA
    answers all the mails / "Dr. Keller is not available", fourth time / vorzimmer, front office lady keeps me off /
    executive assistant brushed me off after warm intro / what do i tell the assistant, the truth? / receptionist wants
    to know what it is regarding / dental practice: the practice manager filters me, the dentist was told about me / her
    office manager answers instead of her / How do I treat the assistant who guards the diary of the person I was
    introduced to? / Is it ok to go round the PA and ring the mobile? / Should I ask my introducer to write straight to
    the director if the office keeps stopping me? / What do I say to "he doesn't take calls like that"? / Can I tell his
    secretary about the matter or is that confidential? / How do I win over the person who keeps the calendar? / Does
    the boss even know that I've been trying, or does it all end at the front desk? / Shall I send flowers to the lady
    in the outer office, or is that silly? / Every time I dial, the same friendly voice: can I help you, what's it
    about, I'll pass it on. I don't think she passes it on. / My mail got answered by someone called Office Team. "Mr.
    Brandt asks for your understanding." / He'd told my client "sure, have him call me". I did. I never got further than
    a Mrs. Obermeier. / She asked whether I was selling something, I said no, and since then her tone's been icy. /
    There's a woman between me and the man, and she has been told to keep everyone out till Christmas. / I got as far as
    the glass door and a headset. The young man said my name wasn't in the system. / The chief physician was expecting
    me, or so I'd heard. The ward office wants a form, in duplicate. / "Please send it to info@ and we'll come back to
    you." It was meant to be a personal thing between the two of them and me. / I'm stuck with his right hand. She says
    there's nothing free before the spring, and that he hates coffee appointments. / My contact says he's the
    friendliest chap alive. Could be. I've only met his voicemail and a trainee called Kimberley. / The diary keeper
    gave me nine minutes in seven weeks and then took them away again. / She guards him like a dragon, though his tennis
    partner swore he'd be delighted to hear from me. / I tried half past seven in the morning hoping the boss would pick
    up himself. It was the dragon again. / Wife runs the office of the builder I was sent to. She says they've no need
    of anybody. / Made the mistake of being snooty with the switchboard. Now I can't get through at all. / A lovely
    colleague connected me with a head teacher, whose school office claims he's in lessons all day every day. / the gate
    keeper madam is telling sir is in meeting, daily same reply / sectretary says no. intro was from his own brother! /
    I'm passed from desk to desk in the ministry, the Referent says the head has no appointment free / how do u speak
    with personal assistants so they help you / he is well shielded, any trick which is not a trick / The nurse at the
    front says doctor sees no reps, but I'm not a rep, his colleague sent me / staff member says she decides who sees
    the chef / calendar is full says the assistant, is it an excuse / stonewalled by the office though the big man
    agreed to talk to me / PA blocks me every time / secretary says hes too busy. get past her? / his assistnt wont put
    me thru / "no room in diary" says the PA, intro was warm tho / front desk lady keeps saying no / ea replied not him.
    dead? / How do I get beyond the lady who guards his calendar? / Should I go round the office manager and write to
    the boss directly? / What do I tell a receptionist who asks what it's about? / Is "her schedule is full until
    autumn" the boss talking or only the person in the outer office? / Can I ask my introducer to have a word when the
    secretariat turns me away? / When an aide answers in place of the person I was put in touch with, whom do I write
    back to? / How do I make a friend of the one who keeps the appointments book? / What's the trick with personal
    assistants who filter everything? / The surgeon himself said at dinner, ring my office. Mrs Haas at his office said
    he doesn't see representatives. / I was introduced to the minister's adviser and got a two-line reply from someone
    called Chloe: "Unfortunately diaries do not permit." / Third call to the law firm. "He's in court." "He's in a
    meeting." "May I ask who referred you?" and then, "I'll pass it on." / Our client's brother told me just to phone. A
    voice like a closed shutter said the professor's timetable was complete. / "Mr Adeyemi asked me to handle his mail
    and he isn't taking new conversations," wrote his chief of staff, twenty minutes after the intro. / Sabine at the
    front desk of the clinic says I should send something in writing. She says this to everyone, the porter told me.
moved: changed employer / new role / got promoted / retired, relocated, left the firm / contact is gone from the company
    / my champion left / new job, new town, new firm / she's been made director / my contact quit / started elsewhere /
    has left the company / on maternity leave / my contact changed jobs / my contact left the company / the client who
    wanted to introduce me has a new job / client got a new job, do I get in touch / the person who always gave me names
    left the company / she moved to another firm, what now / linkedin says he started a new position / my champion at
    the customer has gone / old contact with new employer, when to ring / he switched sides to a competitor of my client
    / ansprechpartner has left, new company / congratulate on new job and ask for an introduction? / promoted and
    transferred to Singapore / How soon after somebody begins somewhere new can I ask for something? / Does it make
    sense to follow a buyer into his next firm? / Who takes over the relationship if my only ally there has resigned? /
    What do I write to a woman who was happy with me and now sits elsewhere? / Can he still introduce me at the place he
    left? / Is it tactless to bring up business in the first week of their new post? / Do I tell the old firm that I'm
    still in touch with the one who left? / Will she bring me in where she is now, and how do I go about it? / Should I
    ask for his successor's name before he clears his desk? / My mail came back: "no longer works here, please contact
    info@". / He has a different logo in his signature and a bigger title. Twelve years he'd sat in the same chair. /
    She's packed her mug and gone over to the hospital on the hill, where I know nobody. / The head of facilities who
    opened every door for me now does the same thing for a brewery. / Saw on the feed that Anneke is "thrilled to
    announce". So am I, honestly, but what do I do about it? / Our purchasing lady started at a different plant in
    March. Nobody at the old one even knows my name. / He's been poached. New desk, new city, new team, and he's the
    only one I ever dealt with. / The facility manager I worked for is now with another landlord, with thirty more
    houses. / My coachee took the plunge: out of the bank, into a start-up of nine people. She wrote "let's stay
    connected". / The school head who booked me each June runs a different school now, the far side of the county. / Got
    a card with a change of address. My favourite restaurant chef cooks for a hotel chain these days. / First week in
    his new place. He must be drowning, and yet he'd know exactly whom I should see there. / I lost my man in Rotterdam.
    He is with the shipping people next door from the first of May. / Heard by chance at the hairdresser's that she
    isn't with the council any more, she's at the housing association. / He handed in his notice, so I'm back to square
    one at that account, but maybe ahead somewhere else. / Two of my people left the agency in the same month and each
    went client side. / My practice nurse contact moved to the other clinic and I'm wondering, send a wee note or leave
    her be? / hr woman who loved my trainings is gone to siemens or so, can i call there / contact person got
    transferred to Pune branch, should I approach now only or wait / mate of mine swapped sides to the big lot, want to
    say well done without sounding like I'm after something / new role new company same person, wait how many months /
    she retired from that firm and joined another board / career change of a happy customer, when do i come back to it /
    they restructured and my fan ended up in a different subsidiary / tracking people who hop to other employers, worth
    it? / my guy changed jobs. now? / she left the company who intros me now / contact got new job elsewhere, 2 doors or
    0? / old buyer now at competitor of his old firm / mail bounced "no longer with us" / linkedin says he switched
    firm, write? / How do I use it when my champion takes a post somewhere else? / Should I congratulate first and ask
    for a hand later? / What happens with the old firm once the person who knew me there is gone? / Can she open doors
    at her fresh employer in the first weeks? / Is it tactless to ask somebody in his last days at the office who'll
    take over? / When a faithful customer resigns and turns up at another outfit, how soon may I get in touch? / Do I
    lose the account if the one who hired me packs her desk? / What do I write to someone who has just started elsewhere
    and has her hands full? / Ingrid, who booked me every spring at the insurer, now runs training at a hospital group
    in Graz. I learned it from LinkedIn. / Got the out-of-office: "Mark has left Halden Ltd. Please contact info@." Mark
    was my only friend in that building. / He rang to say goodbye. "Monday I start at the port authority, completely
    different world." I wished him luck and that was it. / The facilities lady at the bank moved across the street to
    the ministry. Same windows to clean, more of them. / New man at the old desk. He asked me who I was and how long I'd
    been doing their catering. / My procurement chap, eight years of orders, got poached by a dairy in Cork. He took his
    mug and, I suppose, my number.
"""
