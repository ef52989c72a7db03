"""Hearing: when a name comes: further ways in which users put it."""

TEXT = """
number-only: texted me a mobile number / ring Steve, say I sent you / just gave me a business card / here's her email,
    write to her / passed me contact details only / no warm handover / do I cold-call the name he gave / address on a
    napkin / use it, he said / here is his card, phone him / tell her I sent you / she forwarded me a contact card /
    just write to this guy / do I simply call / without them knowing / a name, that's all I got / they only gave me a
    phone number / they gave me a name and said call / they gave me a name but don't want to introduce me / I got an
    email address with the remark that I should just write / he told me to call and mention his name / she gave me the
    contact details but won't introduce me herself / my client just gave me her friend's phone number / got only a
    number / here's his number, give him a call / a phone number instead of an introduction / here is the number, just
    call / got a phone number instead of an introduction / just ring him, say I sent you / cold number from client /
    only a name and number / client gives contact but won't introduce / how to call a number I was given / a business
    card of someone, "give him a call" / call her, she knows nothing yet / got an email address and "good luck" / how do
    I turn the number into an introduction / What do I do when the client only hands me a phone number? / Do I call
    straight away or ask him to say a word first? / How do I ask her to announce me, without being difficult? / May I
    say who gave me the number when I ring? / What do I say on the phone to someone who has no idea that I'm calling? /
    Is a number the same as an introduction? / He says "just call, no need for me to say anything". Is he right? / What
    if the client's too lazy to write one line in advance? / I got a visiting card of his boss's wife. Do I ring, write
    or wait? / How do I begin the call as a guest rather than as a cold caller? / i got a name but no one told the
    person about me, ok to phone? / customer gave me mobile no. of his cousin & told to call directly, how to go about
    it / he texted me a vcard w/o any comment lol. now? / Is it allowed by data privacy to ring a private number which a
    client has given? / He scribbled eleven digits on the back of a receipt and said "that's Ken, off you go." / She
    read me out the mobile of her sister and went back to her potatoes. / I've a napkin with a number and not the
    faintest idea whether that person expects me. / Oh, you don't need me for that. Just give her a tinkle. / He slid a
    card over the bar: "Him. Call him. Bye." / I dialled, and a voice said "who are you, and where did you get this
    number?" / So I've a direct line to the boss of the sawmill and feel like a burglar with a key. / She's always at
    home around six, just ring through. / No mail, no word, no coffee for three. Eleven digits. / I asked if he couldn't
    tell her in advance. "Nah, she doesn't bite." / She airdropped me the contact and considered the matter closed. / My
    patient dictated the extension of her head of department, whom I'm simply to "try". / He'd rather I got on with it
    on my own: number's there, the rest is up to me. / The slip of paper's been next to my telephone for a week. I don't
    know how to begin. / Sent me the LinkedIn link of a friend: "write to him". That's all. / just got digits. cold call
    or ask for a heads up first / "ring my uncle, 9 to 5" - how do I prevent it from being a cold call / Could she send
    him a short text before I pick up the phone? / he says "use my name" and off he goes. is it enough / got a number,
    "just call him" / she gave me a mobile no, no intro / he only txt me the contact card / "heres the email go ahead" /
    name+number but he doesnt know im calling / how to turn number into real intro / What do I say when I'm given only a
    telephone number rather than being introduced? / How do I get my client to ring ahead before I use the number she
    gave me? / Is it a cold call if all I have is a scrap of paper with his mobile on it? / Should I phone straight off
    or first request a word from my contact? / May I say "Mr Lund gave me your number", and is that enough? / What is a
    friendly way of telling him that a few words from him would help more than digits? / Could I send my client two
    lines to forward, now that she's handed me an address? / When somebody shares a vCard and says "tell her I said hi",
    what comes next? / He tore off the corner of the newspaper: "Here, Mustafa, he's the man. Ring him." Mustafa has no
    idea. / She forwarded a contact with the words "go for it!!" That was the entire introduction. / My client dictated
    his cousin's landline to me through the car window, and the light went green. / "Tell him Big Al sent you," said Big
    Al, and gave me ten digits on a beer mat. / I asked the abbess. She had Sister Clare write out an extension for me
    in very beautiful handwriting. / It's the direct line of the head of cardiology. My patient got it off his own
    phone. He thinks he's done me a great service, and in a way he has.
ask-first: wants to check with him first / will ask whether she's interested / doesn't give the name until the friend
    agrees / needs permission / let me see if he is open to it / would rather sound her out / push for the number or let
    them do it / she'll ask her neighbour if it's all right / he wants to clear it with them / first has to see whether
    they mind / let me talk to her before / will she be offended if I ask for the number / is it better that he speaks
    to them first / they want to ask first / she'll ask him first / my client prefers to check with her boss before
    introducing us / he'd like to ask his friend whether it's okay / they want to talk to the person beforehand / my
    client would first like to know whether her friend agrees / wants her friend's permission / only if the friend
    agrees / they want to ask the other person first / let me check with her first / I'll ask him whether it's okay /
    client wants to get permission from friend / he'll sound her out first / double opt in intro / I need to ask if she
    wants to / approval by the friend beforehand / wants to check first, how long do I wait / should I let them ask
    first / I'd have to see if he's interested / let me run it by my sister / Is it good or bad when the client wants to
    ask the friend before? / What do I give my client so that she can ask her friend properly? / How do I agree on a day
    when I'll hear what the friend said? / Should I be disappointed that I don't get the number at once? / What do I say
    to "I'd rather ask him first"? / May I suggest what he should tell the other person? / What if she asks first and
    then I never hear what came of it? / Would two lines help which she can read out to her boss? / How do I leave it up
    to them without it petering out? / Client says he must first find out if the neighbour is willing. What's a good
    reply? / Is it right that the person decides before I get the contact? / she'll ask her husband's boss first, do i
    send something in the meantime? / he wants to feel out whether his partner is open, fine, and how do I follow up? /
    They'd like to obtain consent of the concerned person beforehand, should I wait or what? / "I don't want to go over
    her head," he said, "I'll put it to her on Thursday at rehearsal." / She won't hand me anything until she's spoken
    to Marge herself. Suits me, but what's Marge going to hear? / "Let me test the waters," he said. / I could feel that
    she'd do it, only in her own order: first the cousin, then me. / He told me he never gives anyone away without a nod
    from them. I liked him for it. / I'll have a quiet word with him on Sunday at the allotment and see how he takes it.
    / Before the notary says yes, he'd like to hear what his colleague thinks. / My client asked me to put on paper what
    it's about, so she has something in her hand when she raises it at home. / Give me till the weekend to see what she
    says. / He's going to enquire at the club, discreetly, if it's wanted. / "If Pia's happy for you to ring, I'll give
    you her number." So it hangs on Pia. / The lady's careful. She wants to clear it with her daughter before anything
    else happens. / I'm waiting for a thumbs up from a man I don't know, via a woman I do. / "Wouldn't want to spring
    you on him," said my mentor. / She'll enquire whether it suits. And I? I sit and hope she finds the right words. /
    He insists on getting a green light first. / gonna check w his mate b4 giving me details. cool or stalling? / they
    said they'd sound out the head chef first, what text do i send along / wants her ok 1st, what's my move / she wants
    2 ask her friend first / "let me check with him first" ok? / he says hell see if shes open to it / client checks w
    the person b4 intro / wants permission first, how do i help / "i'd have to ask them" what now / What can I give her
    so that she puts it well when she asks her friend's permission? / How do I keep it moving when he wants to sound out
    the other party beforehand? / Is it a good or a bad sign that she'd like to check with him first? / Should I suggest
    a day by which he tells me whether his sister-in-law is willing? / What do I say to "I'd rather run it by them
    before I give you their name"? / Can I offer a couple of lines that he copies when he enquires on my behalf? / Do I
    ask who it is, or wait until the person has agreed? / When is it all right to enquire whether she's had a chance to
    find out? / "I know just the man," said Ingrid, "but I don't do that behind people's backs. I'll have a word with
    him." / My client won't tell me who. First he wants to hear from her whether she'd mind. / She's seeing her on
    Saturday at the christening and means to raise it there. I've no idea how she'll word it. / He told me that in his
    family one always asks before giving someone away. I'm a wedding videographer, so we laughed. / "Double opt-in,
    always," replied the investor. "Send me a blurb and I'll check with both CTOs." / The pastor knows a widow who could
    use me. He'll ask her gently, after the service, whether she'd like a visit.
several: a dozen people / whole list of names / a long list, help / too many introductions at once / half his address
    book / which one do I approach first / order of calling / rattled off seven people / poured out names / a page full
    of contacts / more than I can handle / he sent me his whole list / which of them first / ten introductions at once /
    they gave me several names / I got many names / which name first / they named five people, with whom do I start / my
    client gave me eight names, where do I start / she listed many people / he suggested a whole group of people / they
    named several people at once / got a whole list of names / she gave me 30 names / client gave five contacts at once
    / too many introductions at a time / a list of people, how to go about it / he reeled off names / spoilt for choice
    / how to handle ten names / do I contact all of them / got an excel of contacts from client / What do I do when a
    client names four people in one breath? / Do I write to all of them at the same time or one after the other? / How
    do I find out which of the names is the best? / Is the whole register really intended for me, or only two or three
    of them? / Is it bad to leave some of the names for later in the year? / Should I ask him who on the list would be
    happiest to hear from me? / How do I keep track of seven names from one talk? / Do I say thank you and pick one, or
    follow up on everything? / How do I limit an enthusiastic client who'd send me to everybody? / May I go back for the
    others on the list in autumn? / My client mailed his entire address book with "have fun". What now? / she named her
    sister, boss, neighbour and hairdresser, whom do i take? / kindly guide, customer has shared 12 references, how to
    prioritise / So many names, I'm overwhelmed, which the first and what with the remainder? / He was unstoppable:
    "There's Rob, and Rob's brother, and the two at the marina, oh, and Clive!" My pen couldn't keep up. / On the napkin
    there are now six names and a gravy stain. / I'd wished for one. I got a football team. / She opened her phone,
    scrolled, and for each letter of the alphabet she'd somebody. / "Take them all!" he laughed, and shoved the
    committee list across the table. / An abundance for once. And I sit before it like a rabbit and ring none of them. /
    She wrote me a page, both sides. Half are relatives, I reckon. / The whole of the rowing eight, with numbers. / I
    thanked him for five and heard myself say I'd ring all five tomorrow. I can't. / He mentions a dentist, two vets and
    a farmer. Only I don't know which of them's really got the trouble. / "Pick and choose", she said, like at the
    market. / Out of the nine, one must be the one. How do I get her to tell me? / He forwarded eleven profiles with no
    comment. / I fear if I take just one she'll be hurt on behalf of the other three. / They came at me thick and fast,
    and now I've a mess of scraps of paper. / The list she gave me ran to two pages; quality unknown. / 7 names wtf
    where to begin / bulk names from happy bride: all 5 bridesmaids. one by one? / It rained names today, and I'd
    brought no bucket / she gave me 5 names at once / got whole list, who first / he rattled off 8 ppl, overwhelmd / too
    many names what now / client named 4 friends all together / she knows loads, named em all. how handle / With which
    of the seven do I begin, if a client gives me all of them in one breath? / How do I ask her to choose the two who
    fit best out of her long list? / Should I contact every one of the people he mentioned, or would that be too much? /
    Is it better to have her introduce me to one after another or to all in a single mail? / What do I do so that none
    of the six names gets lost? / Can I ask him about each in turn, or will that tire him out? / Do I follow them up in
    parallel, or wait how the first one goes? / How do I rank a dozen suggestions when I know nothing about any of them?
    / He took my pen and wrote down eleven farms with a little map. It's my first week of asking. / "There's Paul,
    there's Annika, there's both the Fischers, oh, and Wim!" I couldn't write that fast. / She forwarded a spreadsheet.
    Thirty-two rows, with columns. I make hats. / I hoped for one paediatrician. Dr Salgado named four and said he'd
    mail all of them tonight. / My pupil's grandmother counted them off on her fingers and started on the second hand. /
    Got a voice message from Chidi: nine founders in three minutes, half of them without a surname.
wrong-person: student who wants a job / not a buyer / not my kind of client / off-target / someone who sells to me
    instead / wrong department / misunderstood whom I meant / useless contact / irrelevant person / mismatch / a
    competitor who wanted to see my prices / someone who wanted a job, a donation, a favour / the wrong sort of client /
    nothing to do with my field / totally different from what I described / he doesn't need what I do / they didn't
    understand whom I meant / someone tried to sell me something / not what I asked for / I was introduced to the wrong
    person / the introduction doesn't fit / the person doesn't need me / he sent me to someone who needs a completely
    different service / the contact isn't what I asked for / the person doesn't match what I described / it's not my
    kind of customer / I was introduced to somebody who isn't my customer / somebody outside my field / not the sort of
    person I wanted / they introduced me to the wrong person / pleasant but unsuitable contact / not my target, nice
    though / wrong kind of contact / doesn't need what I do / mismatch, how do I tell the introducer / person isn't
    right for me / not in my field at all / what do I do with someone who doesn't fit / unsuitable introduction / got
    introduced to someone outside my area / he needs something else / What do I do when the person I was introduced to
    doesn't need me at all? / How do I treat someone nice who isn't a fit? / Do I meet a person though I know beforehand
    that nothing will come of it? / How do I tell the introducer kindly that it was the wrong kind of person? / She
    needs a tax adviser and I'm a lawyer. Do I pass her on? / Will my client be offended if I don't take his friend? /
    How do I get better-fitting introductions the next time? / Should I say right in the meeting that I can't help? / He
    sent me a company with 500 people, I only do one-man shops. What now? / I do kids' portraits and was brought
    together with a man who wants his tractors photographed. How to react? / Do I have to help somebody who's been sent
    to me by mistake? / introduced to her nephew who wants a job, i dont hire. awkward / They presented me a person from
    total different industry, how do I deal respectfully? / He introduced me to somebody who searches exactly the
    opposite, how can I say it? / We'd a lovely cup of tea, she and I, and after ten minutes both of us knew that
    somebody had mixed something up. / I teach beginners. In came a concert pianist. / The chap was charming and in need
    of a divorce lawyer. I do patents. / "Marion said you do something with computers?" No, I do something with
    commuters. Town planning. / He'd thought of his sister since she's lonely, not since she's got a garden. / My
    client's so proud of the match. It's like being given a jumper in the wrong size. / I'd asked for nursery owners and
    I got a plant nursery. / She lives in Aberdeen. I go as far as Bristol. / He was looking for an investor, I was
    looking for a customer. We looked at each other. / Great fellow, shares my taste in music, has nothing whatever to
    do with my line. / The contact turned out to be a student writing her thesis. I gave her an hour. / I can't do
    anything for her, she can't do anything for me, and in the middle there's Helen beaming. / It was obvious from the
    first sentence that he'd have been better off with a plumber. / Somehow she'd got hold of the wrong end of the stick
    about whom I was hoping to see. / Barking up the wrong tree, the pair of us. / nice guy, zero match. how do i let my
    client know / not a fit!! do i waste an hr out of politeness / The friend runs a hospice, we sell gym machines. Kind
    thought, wrong door. / what do I say to Paul, who sent me a bloke that needs a roofer, not a web designer / got
    introd to wrong person / intro is totally wrong fit / she sent me some1 who doesnt need me / he intro me to the
    intern not the boss / wrong guy, what do i tell the introducer / not my target at all, how be polite / What do I do
    with a person who was introduced to me and has no use for what I do? / How do I tell the introducer that it was the
    wrong one, without seeming ungrateful? / Should I meet her all the same, although she's got nothing to do with my
    field? / Could the misdirected introduction still lead me to the right one? / Was my description too vague, if they
    send me a student when I wanted a school head? / How do I politely end a call where within two minutes both of us
    notice that it's a mistake? / Is it my job to find a place for someone who was sent to the wrong address? / What do
    I say to my client so that next time it's someone who fits? / I do forensic accounting. He put me in touch with a
    lady who wanted her receipts sorted. / "You two MUST meet!" Well, we met. He's in fish, I'm in acoustics. We had a
    nice hour. / I'd asked for owners of old mills. I got a man called Mills. / She introduced me to the deputy of the
    deputy. Very friendly boy, three weeks in the job. / Asked for horse people, got a lady with a donkey sanctuary in
    another country. / Mrs Dubois sent me her neighbour. The neighbour needs a podiatrist. I'm a paediatrician.
no-money: broke, poor, unemployed / can't afford it / no budget / expects me to work for a pittance / penniless cousin /
    charity case / prospect is bankrupt / student, pensioner, start-up without cash / hasn't a penny / wants it for
    nothing / can't pay my price at all / no funds / poor relative / the person can't pay / they have no money / the
    person they introduced has no budget for me / she would love to but has no money / they named somebody who can't pay
    / the person they named can't pay / introduced to someone without money / introduced to somebody who cannot pay /
    the person has no money / can't afford me / intro to a student who is broke / poor contact, friend of my best client
    / they need help but have no money / should I lower my price for someone introduced / my client's friend is bankrupt
    / person on benefits wants my help / low-income prospect via client / I really can't afford that / What do I do when
    the person I was introduced to can't pay my fee? / Must I make it cheaper out of politeness to the introducer? / How
    much time do I give somebody who'll never be able to pay? / How do I say honestly that I can't work for less? / Is
    it heartless to send away someone without means who came through my best client? / Where can I send a person who
    can't afford a lawyer? / What useful step can I give in half an hour to someone with empty pockets? / Should I do it
    for free this once because her friend's a big customer? / How do I spot before the meeting that there's no budget? /
    What do I tell the introducer if his friend is skint? / My client sent me a charity with no funds at all. What do I
    do? / she cried bc she has no cash for therapy, sent by a regular. what's fair / the startup has no funding yet,
    they want us to build the app for equity / Person is in real difficulty, unemployed also, came by reference of good
    client, how to handle? / Her eyes got bigger when I mentioned my hourly rate. She earns that in two days. / He needs
    me more than anyone, that's what makes it so hard. And there's nothing in the kitty. / They sat there, holding
    hands, and turned out a purse with four hundred pounds in it. For a wedding. / The lad's living on noodles. My
    client thought I'd "sort something out". / "I could pay you five euros a month", he said, quite earnestly. / She'd
    sold the car already. I heard the story, I saw the letters, I couldn't write her an invoice. / A village theatre,
    full of enthusiasm; the till's empty since 1998. / My client's cleaning lady. Lovely woman. My treatment costs what
    she makes in a week. / The friend was in insolvency himself, as it came out over the second coffee. / I felt like a
    monster saying numbers in that cold flat. / He'd be the ideal case, were it not for his bank balance. / They've a
    great idea and not two pennies to rub together. / I threw in a discount without being asked, because I thought of
    Mrs Palmer who'd sent her. I regret it. / An au pair with pocket money wants my premium course. / skint prospect via
    top client, do i do it pro bono / no dosh at all, poor thing. half an hr and out? / The widow can't manage more than
    a token amount; do I bend my rates as her neighbour sent her? / broke af but sweet. help? / The gardener's lad is
    soaking wet behind the ears and wants a lawyer on credit, because our mutual friend said I was generous. / intro
    cant afford me / they sent me some1 thats broke / nice person, no budget at all / introduced to a startup w no money
    / she cant pay, my client sent her. help? / lead from friend has zero cash / What do I do when the person I've been
    introduced to hasn't the means for my fee? / How do I turn somebody down for lack of funds without embarrassing our
    common friend? / Should I work for less because it's an introduction, though she hasn't got it? / Is it fair to tell
    the introducer that their acquaintance couldn't afford me? / Can I offer something smaller to a family who are
    counting their pennies? / How do I avoid being sent only people whose purses are empty? / Would you refer her on to
    a free advice centre, or help out this once? / When it turns out after the first talk that there's no budget, how do
    I take my leave kindly? / A charming painter, sent by my best client. He asked if I'd take a picture instead of a
    fee. / Farah sent me her niece. Twenty-two, three jobs, wants braces. I'm the orthodontist. / They're four
    volunteers and a cat shelter. My client thought we'd be "a perfect match". My day rate's their year. / He pulled out
    his lining for me, literally, to show there was nothing in the pockets. We were in a café in Naples and I paid. /
    The founder was brilliant. "We'll have money after the seed round." There's no seed round yet. / I was introduced to
    a widow with a huge house and a leaking roof. She's got the house, she told me, and nothing else.
surprise-mail: cc'd with a stranger / copied both of us in / blind introduction / ambushed the other person / no
    heads-up / the recipient had no idea / put us together without warning / forced introduction, awkward / he didn't
    check first / suddenly I'm in an email with a CFO who was never asked / put us both in one message / the other one
    didn't know / she had no warning / does he even want this / connected us without permission / thrown together by
    mail / group chat with a stranger / an introduction by email without asking the other person / they introduced us
    without asking / a surprise introduction / my customer put me and a friend of his in an email and the friend had no
    clue / he introduced us in one email and never asked her / the other person was surprised by the introduction / my
    client connected us by email but the other woman never asked for it / the other person didn't ask to be introduced /
    introduced us both by email without asking / surprise intro email / cc'd without warning / "meet each other" mail
    out of the blue / introducer put both in one mail / the other person was never asked / unannounced e-mail
    introduction / forced introduction by mail / I'm in cc with a stranger / you two should talk! / blind intro mail /
    whatsapp group of three suddenly made / What do I reply when a client has introduced two of us by e-mail without
    asking anyone? / How do I give the other person a way out after a surprise introduction? / Do I take my client out
    of the mail when I answer? / Who answers first in such a three-way mail? / What's the first line to somebody who may
    not have wanted this? / Is reply-all right or wrong here? / How do I know the other one agreed at all? / Should I
    tell the introducer he ought to ask first next time? / He made a WhatsApp group "You + Petra". What do I do in
    there? / The stranger in the mail hasn't reacted. Do I write nonetheless? / What should I do if the intro mail was
    full of exaggeration and the other one was caught off guard? / got cc'd w a ceo outta nowhere, wat do i write /
    Suddenly there's a mail in which my client presents me to a lady. She surely knows nothing. How to answer? / He
    connected both of us on email without prior intimation, what is the etiquette / Subject line: "You two!!!" Inside:
    "Bob, meet Ana. Ana, meet Bob. Over to you." Neither Bob nor Ana knew. / I was on the train, and all at once my name
    stood beside that of a museum director in the same address line. / My patient means well, she fired off a mail to me
    and her boss, with three smileys. / The poor man must've thought he was being ambushed. / It was like being pushed
    on to a dance floor with somebody. / She didn't ask me, she didn't ask him, she just pressed send. / "Lars, this is
    the genius I spoke of. Genius, this is Lars." And Lars now sits there with it. / I'd have liked some warning. So
    would the other one, I suppose. / A group chat with three people has popped up, one of them clapping. / He
    introduces people like others throw rice. / It arrived at 23.40 and both of us were in the To field. / I saw in her
    first reply that she was being polite with clenched teeth. / My old boss does it all the time: two addresses, one
    sentence, off to golf. / I feel obliged, the other feels obliged, and the one who tied us together's proud as punch.
    / So there we are, thrown together in one thread, two strangers who'd never asked for it. / Out of nowhere an
    "intro!" mail in my inbox, with a headmaster copied in. / accidental blind date via outlook, help me reply / bcc?
    cc? reply all? my customer just linked us both w/o a heads up / Three in one thread and two of us blushing; how do I
    let the other one slip out gracefully in my opening line? / she cc'd us both out of the blue / double intro mail no
    warning, reply how / he just introduced us by email w/o asking / cold cc intro, embarassing / mail "meet each
    other!" neither knew / surprise intro in my inbox what do i write / Who answers first when somebody throws two
    people together in one e-mail unannounced? / How do I rescue an introduction mail that nobody had agreed to? /
    Should I apologise to the other person, who was put in copy without being consulted? / What do I write in a
    reply-all when she looks as surprised as I am? / Do I move the introducer to bcc, and at which point? / Can I ask my
    client to check with people before she puts them on the same mail? / Is it safe to assume that the other one wants
    to hear from me, given that he never asked for it? / How quickly should one respond to such an ambush, with all
    three in copy? / Subject line: "You two!!!" Text: "Bob, meet Alice. Alice, meet Bob. Take it from here x". I'm
    Alice. / Came out of surgery and there it was, me and a hospital director side by side in the To field. I'd asked
    for the name, merely the name. / My client meant to be quick. Within five minutes of our call he'd written to us
    both. I've not heard a peep from her. / I'm in copy with a lady from the Vatican library. I bind books. I hadn't
    even known he'd write. / Rashid connected me on LinkedIn chat with a stranger. Group of three. He left the group
    straight after. / She put us both in one mail and spelled my name wrong and his firm too. He's not replied, would
    you?
"""
