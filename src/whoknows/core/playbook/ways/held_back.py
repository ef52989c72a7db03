"""Hearing: why they would rather not: further ways in which users put it."""

TEXT = """
stop: leave me alone with this / annoyed by my asking / don't bring it up again / fed up / take me off your list / I
    crossed a line / asked me to quit / she got irritated when I asked again / please don't ask me that any more / I've
    had enough / he was cross / leave it / never ask me again / she snapped at me / they want me to stop / they don't
    want to be asked again / she doesn't want to hear about it any more / my client is annoyed because I keep asking /
    please stop asking me / client is annoyed by my asking / don't ask me that again / told me off for asking / he's
    angry I asked / you're getting on my nerves with this / she wants no more requests / offended client after asking /
    asked too often, now she's cross / never again ask this person / What do I say when a client asks me to stop? / How
    do I apologise to somebody I've pestered? / He snapped at me that I should leave him alone with that. How do I save
    the relationship? / Do I have to delete her from my list for ever? / Is the client lost after such an outburst? /
    How do I make sure nobody in our team asks him again? / Should I explain myself or just say sorry? / What do I do if
    a patient complains that I ask each time? / Can I ever bring it up again with someone who said "enough now"? / Shall
    I write an apology or tell her at the next appointment? / client flipped out bc i asked twice, what now / she said:
    "lass das bitte", leave it please. how do I answer? / A customer told me very firmly to not mention it any more.
    Does he leave us now? / how to react when they feel harassed / "That's the third time. I've told you I'll come to
    you if there's something." His voice was ice. / "Is this going to come up every time I'm in the chair?" she asked
    with cotton in her mouth. / I got a mail, one sentence, no greeting: Kindly refrain from such requests. / He slammed
    down the phone. I was just about to say please. / She laughed, but it wasn't a laugh: "You and your eternal
    question." / I went too far. I saw it in her face as the words were leaving my mouth. / He told my colleague that he
    dreads my visits because of it. / Give it a rest, will you? / "I come here to relax, not to be worked on", the lady
    said from the massage table. / The bride's father took me aside: one more word about his friends and he'd cancel the
    band. / A formal letter: they ask us to desist from asking their employees. / I've overdone it. Now he crosses the
    road when he sees me. / "You've had your answer", and she turned her back. / Ouch. He said he felt like a lemon. / I
    only meant well and now there's thunder. / "unsubscribe" is all he wrote back lol / mate told me to pack it in / fed
    up w me, she is. how do i make good / "If you ask me again I'll find another gardener." Got it. What do I say now? /
    They don't want to be bothered with it, ever. I'd like to do the decent thing. / he told me 2 stop asking / client
    annoyed "please dont ask again" / i asked too much she snapped / "enough with the names already" / got told off for
    asking / she says quit it. apologize? / How do I repair things after a client has told me to leave off? / Should I
    apologise, or just never mention it any more? / What do I reply to "kindly refrain from asking me this"? / Is the
    relationship spoiled now that he's lost patience with my requests? / Do I take her off every mailing with a request
    in it, now she's said she's had enough? / May I ever bring it up with him again after he's forbidden me the subject?
    / How could I have seen earlier that I was getting on her nerves? / Would a box of chocolates make it better or
    worse after such a telling-off? / "You ask me that every single time," said Mrs Vance, "and I'd like you not to." /
    He put down the trowel I'd handed him and said: look, I come here for my roses, not for that. / Got a two-line mail.
    "I've noticed that every call ends the same way. Please let it rest." / Third time I brought it up. My oldest
    patient said: "Doctor, one more time and I'll change practice." / Ines laughed at first, the second time she didn't,
    and last Friday she held up her palm like a traffic policeman. / I'd put the request under every invoice,
    automatically. A client in Ghent circled it in red and sent it back: "Genoeg."
wont-share: data protection, GDPR / refuses to pass on addresses / guards her contacts / doesn't want to give names away
    / I keep my address book to myself / feels uneasy about handing out details / protective of his network /
    confidentiality of their contacts / his Rolodex is sacred / I don't hand out my people / not giving you my contacts
    / she keeps them to herself / can't give you their number / privacy law / is it allowed to pass on names / he
    doesn't want to bother his friends / they won't give me names / they don't want to give me their contacts / they
    won't share phone numbers / my client is careful with contact details / he doesn't like to hand out addresses / she
    is afraid of bothering her friends / I don't give out my contacts / client protects his address book / I don't pass
    on names / my contacts are confidential / won't share phone numbers / data protection as reason / I never give away
    other people's details / gdpr excuse / refuses to hand over names / she doesn't want to give me numbers / privacy
    concerns of my client / What do I answer to "I don't hand out my contacts"? / How do I explain that I don't want any
    phone numbers? / Client says data protection forbids giving me names. What now? / Is there a way to be introduced
    without him giving me addresses? / How do I show that his friend decides and not I? / What if she's afraid I'd ring
    everyone up? / He says he'd had bad experiences with giving out numbers. What can I offer? / Could they speak to the
    person first, if they don't share on principle? / How do I react when someone guards his network like the crown
    jewels? / Is "I can't give you any names" about trust in me? / as data protection officer my client says no to
    sharing contacts lol, other way? / they fear their friends get spam from us, how do i calm them / She says "ich gebe
    keine Kontakte raus" by principle. Respect, but how to go on? / what reply when customer says I can't disclose
    anybody's number without consent / My phone book's nobody's business but mine. / He put his hand flat on his mobile,
    as if I could read through it. / "I wouldn't want anyone to pass on my number, so I don't pass on theirs." Hard to
    argue with. / Once she gave her sister's number to an insurance man. The sister didn't speak to her for a year. /
    "You'll get no names out of me", he joked, like a spy in a film. / I only wanted her to mention me at some point and
    she thought I was after a list. / I'd asked whom he knew and he heard: give me data. / The office manager quoted me
    three paragraphs of regulation. / He likes me, he said, but people's details are sacred to him. / I'm not a
    directory, love. / "Sorry, I don't release that sort of information", she wrote like a bank. / They believe I'd
    cold-call the entire tennis club. / When I reached for the pen she stiffened and said she'd rather not have things
    noted down. / "What's in my Rolodex stays in my Rolodex" – old school, that publisher. / wont give names bc privacy,
    meh / how 2 convince him i dont need the numbers at all / lady at the nursery said she isnt allowed to hand out
    parents' contacts / She would tell them about me herself, I suppose, but that never came up because we got stuck on
    "no names". / I'm not asking for telephone numbers! How do I make that clear to a nervous accountant? / "i dont give
    out contacts" reply? / she wont hand over numbers / he guards his adress book / client says contacts r private /
    wont share ppl's details, gdpr he says / "sorry i never pass on names" / What can I offer a client who never hands
    anybody's details to third parties? / How do I respond to someone who keeps his address book under lock and key? /
    Is there a way in which she could help without giving me a phone number? / Does "I don't pass on data" rule out that
    he rings the person himself? / What if the customer cites data protection when I ask whom he knows? / Should I tell
    them that I don't want the number, just that they mention me? / Do I back off when somebody says that names stay
    with them? / How could my contact protect her people's privacy and still let them hear of me? / "My Rolodex is
    mine," he said, and laid his hand on it. He really has one. / Asked the concierge at the big hotel in Lyon. She
    smiled: monsieur, I know everybody and I give you nobody. / He wrote: "As a matter of principle I don't share e-mail
    addresses." No more, no less. / A headhunter I trained with told me her list is her capital. I felt as if I'd asked
    for her PIN. / The club secretary has six hundred members in a file. "That file doesn't leave this room." / I only
    asked who looks after the other twelve churches. The sexton crossed his arms and said he'd never in his life handed
    out a number.
never-mix: business is business and friends are friends / keeps work out of private life / separates job and private /
    it's a principle of mine / church and state / don't do business with friends / I don't talk shop with friends /
    private is private / I keep that apart / my friends are off limits / I make it a rule / they don't mix business with
    friends / they keep friends and business apart / he doesn't want to involve his friends in business / she keeps her
    private contacts out of it / never mix business and friends / I keep private and work separate / client doesn't want
    business in his friendships / I don't do business with friends / strict separation of private life / friends are
    friends / I don't talk shop with my friends / I don't bring work home / principle: no business in the family / she
    separates work and private / refuses to involve friends / not in my golf club / What do I say to "I never mix
    business and friendship"? / Client says he leaves his friends out of it on principle. Whom can I ask about then? /
    Is there another half of their life I may ask about? / If friends are taboo, can I ask about colleagues? / How do I
    respect that principle without giving up altogether? / She keeps both worlds strictly apart. Do I drop it? / What if
    it's the office he wants to keep clean and not his mates? / Do I try to persuade somebody who says that business
    kills friendship? / How would you answer "I don't want my friends to be sold to"? / He said money and friends don't
    go together. True, but now? / "Dienst ist Dienst und Schnaps ist Schnaps", he said to me. Reaction? / my client says
    pals are off limits, but he's in the trade association too, can i ask abt that? / how to reply when a person tells
    me that private circle is no place for business talk / client says her girlfriends and her job are 2 planets / "On
    the golf course we talk golf." Full stop, and a look. / He lent a mate money once, he told me, and lost both. Since
    then there's a wall. / My evenings with the girls are holy. Nobody does deals there. / She'd gladly say something in
    the company, only not at the riding club, she said. Or did I imagine the first half? / I don't want to be the one
    who brings a broker to the barbecue. / With him there's a door between the office and the living room, and it has
    three locks. / Once you start that, you've got no friends left, only customers. / He has a rule from his father:
    never recommend anything to those you drink with. / I'd never forgive myself if you two fell out, and I'd have to
    choose. / In the choir I'm Lucy, not the managing director. I'd like it to stay so. / They made it a house rule:
    nothing to do with money among neighbours. / Sorry, pal, that's church and state to me. / Her words: I don't exploit
    my friendships. / "At home no one even knows what I do for a living", he winked. / He spoke about his two phones:
    one for work, one for people he likes. I'm in the first. / friends r friends biz is biz he says. ok so ask about
    biz? / not wanting to involve her mates. fair enough. coworkers then? / the chap refuses anything that touches his
    private life, but he's a purchasing manager w loads of peers / She says blending the two always ends in tears. Is
    there any door left? / "i dont mix biz and friends" / she keeps friends n work apart / he never talks business w
    mates / client wont bring friends into it / "friends are friends, work is work" / separates private & work, what
    then / What do I answer when a client says that her circle of friends is off limits for business? / How can I get on
    with a man who keeps his golf buddies strictly out of commercial matters? / Should I ask about colleagues instead if
    he won't involve anybody private? / Is it worth arguing with "money spoils friendship"? / Do I accept that line, or
    is there usually something else behind it? / If someone draws a wall between job and pals, which side can I still
    ask on? / May I suggest her suppliers, given that her girlfriends are taboo for her? / How would you react to "at
    the pub I'm off duty, and I don't recommend anybody there"? / "I've a rule," said Mr Castellano. "Friday's football.
    At football nobody sells and nobody's sold to." / My client lost a friend over a kitchen fitter in 2011. Since then
    she doesn't bring people together any more where money's involved. / She likes me, she pays me, but "my girls are my
    girls", she said, and they're not to hear about my coaching from her. / Asked Rolf about his sailing crew. He said
    on the boat they don't even know what the others do for a living. / He told me: I've two telephones, and they don't
    know of each other. / I do the wills for half of the lodge. When I asked brother Whitcombe for an introduction he
    said within the lodge one doesn't.
too-personal: it's a private matter, can't tell anybody / they'd have to admit they saw a therapist / embarrassing to
    talk about / intimate subject / nobody should know they came to me / stigma / shame / one doesn't tell others about
    that / then everyone would know I was in therapy / bankruptcy, hair loss, weight, marriage / they're embarrassed to
    have needed me / nobody talks about such things / delicate matter / it's too personal to talk about / they don't
    want to tell others about it / my client doesn't want anybody to know that she needed help / the topic is too
    intimate to recommend me / your work is too personal to recommend / client doesn't want to tell others he's in
    therapy / then everyone would know I needed help / too intimate to talk about / ashamed to have used me / I can't
    tell my friends I came to you / embarrassing topic for the client / recommend without outing themselves / private
    problem, won't speak of it / fears for her reputation if she mentions me / How does somebody recommend a therapist
    without admitting to being in therapy? / Client says it's too private to tell others that she came to me. What can
    she say instead? / What do I answer to "nobody must know I've been here"? / Is there a sentence for them that gives
    nothing away about themselves? / She loved the coaching, but won't admit to friends she needed it. Any way? / How do
    I react when a patient blushes and says he can't mention me to anyone? / My client's afraid people would ask "and
    why did you go there?" What do I advise? / What can a customer of a marriage counsellor say without it being about
    his marriage? / Can they speak of me as of "someone I've heard of"? / Should I drop the subject when it's so
    personal for them? / he goes: bro if i recommend u everyone knows i had hair transplant. what do i say to him /
    patient says it's "peinlich", embarrassing, to tell others of haemorrhoids, how reply / clients of my sex therapy
    practice will never speak about me, they said so. what to suggest / they feel shy to disclose they took help for
    addiction, which sentence I can give to them? / And how should I know a stammer therapist? They'd hear that I've got
    one! / He went red to the ears. If he told his mates about me they'd know about the snoring, and the rest. / "I'd
    have to explain how we met", she whispered, "and I don't want to explain that." / She hides my card behind her
    driving licence. / "My colleagues think I'm naturally like that." That was the end of the recommendation of my voice
    lessons. / It would be like walking through the village with a sign round her neck. / He'd rather say he found his
    peace in the garden than in my practice. / "It's my secret weapon", I could've lived with. But he said: "It's my
    shame." / To pass me on they'd first have to drop their trousers, so to speak. / She has told her husband she's at
    Pilates on Thursdays. / I don't want anyone to know the state my finances were in. / The lady's wig is so good no
    one suspects. That's why she can't speak about me. / I tidy up hoarders' flats. Nobody's going to tell a neighbour:
    call her, she did mine. / He's a GP. That he of all people came to see me, about drink, mustn't get out. / "You know
    too much about me", she joked, and then not joking: "and they'd wonder what." / what could they say that isnt about
    themselves, like "a friend of mine knows a good one"? / ppl dont brag about seeing a shrink. so? / fertility coach
    here: she has the baby, she's grateful, and she tells everyone it just happened / I'd sooner eat my hat than tell
    the lads I took dancing lessons / Her reply: it's too close to the bone, my own story hangs on it. / "cant recommend
    a therapist lol" what do i say / my work too intimate to talk about / she says its too personal to pass on / noone
    recommends a divorce lawyer / "everyone has to find their own coach" / clients say its private what u do / How do I
    respond when she says one can't recommend a doula, that's a matter of chemistry? / Can people pass on a
    psychotherapist at all without it sounding like an insult? / What do I say to "I could hardly tell my friend she
    needs you"? / Is there a tactful way for a client to mention a debt adviser to somebody? / How would anyone
    recommend a couples counsellor without implying trouble at home? / Should I help my client to find words that don't
    hurt, if what I do touches shame? / Do I give up on introductions, since hypnosis is, as they tell me, something for
    each to find alone? / When they say my service is too delicate to suggest, is that about me or about them? / "You
    can give somebody the name of a plumber," he said, "but not of someone like you." / I fit wigs after chemo. Mrs
    Abara hugged me and said she could never bring it up with another woman. / Asked a client about other couples. She
    turned pink: "What would I say, hello, I think your marriage needs this?" / I'm a weight coach. "If I recommend
    you," said Leo, "I'm telling my friend that he's fat." / My clients all say that a spiritual director is like a
    spouse, nobody picks one for you. / She thanked me for the funeral speech, and said it'd feel odd to hand out my
    card, as though one wished death on people.
have-one: hairdresser, broker, plumber they like / friends are well looked after / everybody is sorted / they've all got
    someone / already in good hands / no one needs a new one / market is saturated / everyone at her golf club already
    has a tax man / they're all provided for / each has his own / my friends go to somebody else / no demand among my
    people / everybody's got a photographer / their friends already have someone / everyone has one already / she says
    all her colleagues have a coach already / everybody he knows has got an adviser / there's no need in her circle /
    all his contacts already work with another lawyer / they already work with somebody else, says my client / her
    friends are with other providers / everyone he knows is already a customer elsewhere / they all have somebody
    already / no vacancy at any of my client's friends / my friends have an accountant / market saturated, all served /
    they've all got their own dentist / everybody is taken care of / my circle has someone for that / they're happy with
    theirs / client says nobody needs a new one / who hasn't got an insurance broker? / everyone has a cousin who does
    that / How do I answer "the people I know all have somebody"? / Is there any point in asking when everyone already
    has a tax adviser? / What do I ask for when all his friends are served already? / In my trade everybody has one.
    What kind of person should I look for? / What change in someone's life makes them look for a new one? / She said
    "we've all been with the same hairdresser for years". What's my next question? / Should I look for the unhappy ones
    among them? / How do I get in when my client's contacts are all in firm hands? / What do I say as a lawyer when the
    client says all his business friends have got their lawyers? / Who's just moved, grown, fallen out with theirs?
    Could I ask like that? / client says all firms around have IT guy already. now what to ask / saturated town, 9
    dentists, everybody says my friends have one / They answer me "alle versorgt", everybody supplied. How do I go round
    it? / customer replies: my relatives are having their own agents since long time / "There isn't a soul at the club
    without a financial man", he laughed. "Some have two." / "We've all got our bloke." She made it sound like a wife. /
    He counted them off on his fingers: Pete's with Schmidt, Ian's with his brother-in-law, Rob's with the bank. /
    Whoever she thought of had just signed with some agency or other. / "You'd have to wait till somebody dies", he
    said, of his mates' vet. / In this town people inherit their doctor like the silver. / Sorry mate, they're all
    spoken for. / I'd asked about her neighbours. It turns out that the entire street's got the same window cleaner. /
    My ladies are all with Monique and they'd never leave Monique. / She reckons that anyone with a business has long
    since found a bookkeeper. / It's as if I'd come to the dance an hour late. / No one's looking, they've got theirs. /
    Whatever I name, there's a nephew who does it for a crate of beer. / I don't know one single company without a
    website any more. / All cars have a garage, all garages have a lawyer. So I hear. / every1 has a PT already
    apparently / all sorted, they say. all of them. always / What if I asked for someone who has just taken over a firm
    from his father? / People of our age have been with their photographer since the christening. / Coaches are ten a
    penny here, all her pals have got one, she tells me. / "they all got an accountant already" / everyone has some1
    already she says / he says his mates r all sorted / "my friends already have a dentist" / they say all their
    contacts are taken / what if they all have a supplier / What do I reply when a client tells me that everybody round
    her is already provided for? / How do I get past "the people I know have had the same broker for years"? / Is there
    a better description than "someone who needs an architect", when they're all supplied? / Why should anyone introduce
    me to a person who's in good hands elsewhere? / Which question helps if the answer is "none of them is looking"? /
    Should I ask who's unhappy with theirs, or is that stirring up trouble? / Does it matter that they've got one, if I
    do something that theirs doesn't? / When she claims her whole yoga class is served, do I take that at face value? /
    "They've all got a vet," said the breeder. "You can't keep Danes without a vet." / Asked Prakash about the other
    restaurants in the street. "All have their own fishmonger, brother, since before I came." / He thought about it
    properly, went through them one by one: Tim's with PwC, Lara has her uncle, the Novaks have that fellow in Brno. /
    She said every woman at her office already has a girl for her nails and they'd kill for her. / My client, a mayor:
    "Each town hall round here has its IT firm. Long contracts." / Told Eugenie I'd like to meet other widows with
    portfolios. "Cherie, we all inherited the banker along with the portfolio."
tells-everybody: sing your praises all over town / but my phone stays silent / always talks about me, no results / she
    recommends me constantly / word of mouth that leads to nothing / big fan but never brings anyone / all my clients
    swear they recommend me, I see nobody / she raves about me and no one calls / I recommend you all the time /
    everyone knows about you thanks to me / where are all these people / they say they recommend me / they already
    recommend me but nothing happens / my client praises me everywhere but no one comes / they all say they recommend me
    / I tell everyone about you already / client raves about me but no one comes / I recommend you everywhere / says she
    talks about me all the time / I always mention you / he's my biggest fan, zero results / praise everywhere, no
    introductions / I've told all my friends / turn a fan into one introduction / I sing your praises / talks me up but
    nothing happens / What do I say to "I tell everybody about you"? / Why does no one come though she raves about me
    all over the place? / How do I get from "everyone" to one single name? / How can I thank him for spreading the word
    and still ask for something specific? / Is general praise of any use? / My greatest fan recommends me constantly,
    yet nobody's ever rung. What could be done? / Do I ask her whom she told last? / How to make an enthusiast bring me
    one concrete person? / Is it ungrateful to ask for more when somebody already promotes me? / What do I reply when
    the bride says "I've already told all my girlfriends"? / he swears he recommends us to all and sundry, crm says 0 /
    they say they're always talking about my massage, but nobody books by them / "I have already recommended you to the
    half of Munich!" she says. Where's this half? / uncle-type customer says beta I tell your name to everybody. but
    nobody comes / "I'm your walking billboard!" he boomed. The billboard must be facing a wall. / She says the whole
    salon knows about me. I've never had one call from the whole salon. / According to him there's no dinner at which my
    name doesn't come up. / "Haven't they phoned you yet? All of them?" she asked, honestly surprised. / My loudest
    cheerleader in three years: a thousand words, not one handshake. / I'm famous in her family, I hear. A famous
    stranger. / "I've been telling people left, right and centre." Left never called, right never called. / He tweets
    about us, he toasts us, he's got our sticker on his laptop. / My colleagues can't bear to hear it any more, how good
    you are. / She spreads it like butter, and so thin that nobody tastes it. / "Of course I'm telling everyone", with
    such warm eyes. I can't be cross with her. / You don't have to ask me, I do it all day long anyway! / It's lovely to
    be praised. But by now I'd trade all of it for one coffee with one real person. / He shouts it from the rooftops,
    the rooftops don't need a plumber. / "Everybody at the stables knows you're the best." And? / gushes about me
    nonstop, net effect nil / my hype man brings no one lol. how do i use him better / every mum at the pool has heard
    of me, claims my client. like who tho, which mum / So much talk about me and such an empty diary. How do I channel
    it? / Could I ask her to pick just one out of all those she's told? / "i tell everyone about u" but no1 calls / she
    says she raves about me, zero leads / he mentions me all the time supposedly / client: i always recommend you! hmm /
    says she talks about me constantly lol / my fan tells all, nothing comes / What can I ask of somebody who already
    sings my praises to the whole town, without effect? / How do I turn general raving into one actual introduction? /
    Why does nobody turn up although she claims to mention me to each and every one? / Should I thank him and leave it,
    or ask whom exactly he's told? / What do I say to "but I recommend you all the time"? / Can I ask a fan to talk
    about me to fewer people, but properly? / Is a client who spreads the word everywhere of more use than one who rings
    a single friend? / How can I find out what she says about me when she's praising me? / "I'm your best advertising!"
    she called across the market. In two years I've had nobody from her. / Asked Derek for an introduction. Almost hurt,
    he said: but I never stop talking about you. / She told her Pilates group, her book club, the ladies at the school
    gate. It's all air, nobody has called. / My patient Mr Ferrante says he shows his knee to everyone on the beach. I
    operated on that knee. My phone's quiet. / He said, "Everybody who comes into my shop hears your name, everybody." I
    said thank you, what else could I say. / I do tattoos. She takes off her jumper in every bar in Bristol and tells
    them it's by me. Great. No bookings from it.
"""
