"""Hearing: when a name comes, or it goes another way than one thought; further ways in which users put it."""

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
    him a short text before I pick up the phone? / he says "use my name" and off he goes. is it enough
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
    said they'd sound out the head chef first, what text do i send along / wants her ok 1st, what's my move
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
    brought no bucket
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
    thought, wrong door. / what do I say to Paul, who sent me a bloke that needs a roofer, not a web designer
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
    soaking wet behind the ears and wants a lawyer on credit, because our mutual friend said I was generous.
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
    let the other one slip out gracefully in my opening line?
unasked: came out of nowhere / someone I barely know sent me a client / unsolicited / without my asking / stranger
    recommended me / suddenly got an introduction / who is behind it / I didn't ask and got one / a total surprise /
    someone sends me people and I don't know why / a former client simply did it / stranger rings and says my name was
    given to her / I was introduced without asking for it / someone introduced me and I didn't ask / introduced me out
    of the blue / a client introduced me though I never asked / out of nowhere somebody recommended me to a friend /
    introduced without being asked / somebody recommended me out of the blue / client introduced me on his own
    initiative / new customer says X sent me, I never asked X / unexpected introduction / spontaneous recommendation,
    how to react / a caller mentions my old client / someone sent me a lead unprompted / passed on my name without
    telling me / thank for unrequested introduction / what made them think of me / surprise: a client came through a
    former colleague / How do I react if somebody recommends me without my having asked? / What do I ask a person who
    has sent me someone on his own? / Do I ring the one who brought us together, although I never requested it? / Should
    I note down why she thought of me? / How can I learn from introductions that came by themselves? / Is it fine to ask
    someone for more who's just introduced me of his own accord? / A former pupil has sent me two new pupils, unasked.
    How do I thank him? / My neighbour told her firm of me, and they booked. I had no idea. What now? / What do I do
    with the words with which she recommended me? / When does one thank for a spontaneous introduction, the same day? /
    new client says "ur ex boss told me about u", i had not asked him, how to respond / Somebody whom I never asked has
    given my name to a big hotel. What would be the right next step? / Without any request from my side he has forwarded
    my profile to his director, how to express gratitude / out of nowhere got a booking via a bride from 3 yrs ago.
    message her? / The phone rang, and a woman said: "You were so good to my uncle, he says." I'd not heard of the uncle
    for two years. / I came back from lunch and had three new inquiries, all from the same golf club. Nobody's owned up
    so far. / It simply fell into my lap. Should I've done something? / Turns out that the lady from the dry cleaner's
    has been sending people my way since spring. / I never said a word to him, and he goes and tells his whole
    department. / At the till, a stranger: "Are you the one who fixed Gerda's back? She gave me your name." / My
    competitor, of all people, gave her my number, without so much as a hint from me. / He'd spoken of me on a long
    drive with his partner. I only learnt of it when the partner rang. / Christmas in June: a mail from a foundation,
    "Mr Osei suggested we get in touch". / Something's working behind my back, in the nicest sense. / A supplier brought
    me a customer, just so. I want to know what I did right. / She did it because she felt like it. That's lovelier than
    any answer to a question of mine. / I hadn't lifted a finger, and someone stood in my workshop with greetings from
    Heike. / My therapist colleague sent a patient round, no call, no letter, just like that. / lucky me, a gift from
    heaven, only what's the polite thing to do now? / whoa, random intro from a guy i barely know. say ta and? / An
    ex-colleague dropped my name at dinner, and today they've written to me. / who recommended me?? they said "a
    friend". find out and thank? / Without my knowing, the school secretary has put my card in every welcome pack. I
    only heard of it from the fourth family.
know-already: I've met her before / he's in my contacts already / we went to school together / suggested someone I've
    worked with / person isn't new to me / we've known each other for years / that's my cousin / we're already in touch
    / he named my own client / I had her on my list / she's my old boss / worked with him before / isn't new / I already
    know the person / I know him already / the name they gave me was someone I know / he wants to introduce me to a
    person I've already met / they named somebody I know already / I already know the person they suggest / client names
    one of my own clients / wants to introduce me to someone I've met / "you should meet X" but X is a friend of mine /
    already in contact with that person / she named my existing customer / person is already in my database / I've
    spoken to her before / old acquaintance suggested as introduction / we've met, do I tell / introducing me to my
    neighbour / What do I say when the client suggests somebody I already know? / Should I admit that I know the person
    or play along? / Can a client still help me when I've met the person before? / They name a man whom I've been
    writing to in vain. Would a second word help? / Does it disappoint the introducer to hear that I know her friend? /
    How can I use it that we both know the same person? / He named a lady who's been my client for years. How do I
    respond? / She offers me her brother, with whom I went to school. Take it? / May I ask "who else?" if the first name
    is no news to me? / What if I pitched to that person a year ago and got a no? / Client wants to introduce me to our
    common landlord, lol, what to reply / i know him already but only slightly, still let her do it? / That person is
    known to me since long, but he is not giving any business, so should I accept introduction? / He names one whom I
    have already as Kunde. How do I thank without embarrassing? / "I've got just the one for you: Bettina from the
    pharmacy!" Bettina and I share a garden fence. / She beamed and said his name, and I thought: oh dear, I did his
    roof in 2020. / The name came, and my heart sank a little; we've sat on the same committee for ages. / "You must
    meet Dr Lal." I'd been in his waiting room that very morning. / I let him talk on and nodded as though I'd never
    heard of the woman. Now it's too late to own up. / He named my ex-boss. With shining eyes. / The lady she's thinking
    of is in my Tuesday class, second row. / It wasn't news, it was an old flame, professionally speaking. / I've had
    his card in my drawer for ages and never got through to him. Now my florist offers me the same man. / Funny how
    small the world is: he proposes my own cousin. / We shook hands once at a fair, she and I. Does it count as knowing?
    / His suggestion was the one person in town I'd already asked out for coffee. / "Oh, you two are acquainted already?
    Pity!" said my client and shut the notebook. / I've got that one down as "cold, no reaction". And she plays bridge
    with him! / The gentleman's no stranger to me; I've been trying to win him since winter. / known to me, lol, but she
    so wants to help / he suggested my current client, do i say it (confidential!) / She came up with a name that's long
    been in my phone / not new to me but maybe a push from a 2nd side would do it?
twice: two people introduced me to the same man / both want credit / same prospect from different sides / duplicate
    introduction / who gets the thanks / the second person to name her / both told me about the same firm / credit to
    whom / do I tell them / two people introduced me to the same person / I got the same name from two clients /
    introduced to the same person twice / two people introduced me to the same prospect / double introduction / two
    clients sent me the same woman / whom do I thank when two introduced me / who gets the credit / second intro to same
    guy / same contact from two sides / both recommended me to him / do I tell the second introducer I've already met
    her / duplicate lead from two sources / two introducers, one customer / What do I do when two people introduce me to
    the same person? / Whom do I thank if the client came through two clients? / Should I tell the prospect that two
    people have thought of him? / Do I tell the second one that somebody else was quicker? / How do I avoid either
    introducer feeling hurt? / Which of the two do I mention in my first mail? / How do I enter it in the CRM if it came
    from two sides? / Is it a good sign when two independent people send me to the same one? / I've met her already via
    Ralf and now Ines wants to introduce us. What do I say to Ines? / Does it look pushy to the prospect when she gets
    my name from two corners? / Two patients have both told the same colleague of me. Do both get a thank-you? / got the
    same name from 2 clients in 1 week, spooky. what now / Both my customer gave reference of same company, whom I
    should give credit? / From two sides to the same man introduced, whom do I name? / On Monday Carol put us in touch.
    On Thursday Derek did, with the very same gentleman. / "Oh, you're the one! You're the second person who tells me
    about her," he'd said to the lady. / The kitchen man and the florist have both sent their own mail to the same hotel
    manager, about me. / My two best sources have collided. / I hadn't even answered the first one when the second
    arrived, same lady, other sender. / Each of them thinks they alone brought the job. Who do I send the card to? / Now
    there're two threads in my inbox, with one and the same Mrs Yilmaz in both. / She wrote: "I've been told about you
    from left and right now." / He'd turned me away in spring, when Tom made the link. In autumn Tina made the link. To
    him again. / Do I own up to the second that I was already at the table? / It's flattering, it's funny, and it's a
    bit of an etiquette puzzle. / The headmistress got my name from a father and from a caretaker, within one day. /
    There's a quarrel brewing: both of them say "I sent you that one". / I need to write to Miss Kaur and there're two
    names I might begin with. / A double whammy, same architect, two fans. / Once through my accountant, once through my
    sister-in-law, always to the same chap. / 2 intros 1 guy who do i thank lol / ugh both want to be the matchmaker.
    how to be fair / Two friends of hers independently gave her my name; may I make use of that?
without-name: don't say it came from me / keep me out of it / wants to stay anonymous / mustn't mention her / secretly
    gave me a tip / behind her boss's back / off the record / but don't say it was me / nobody may know / I'd get into
    trouble if it came out / confidential tip / leave me out / they don't want their name mentioned / I can't say who
    sent me / I'm not allowed to say who gave me the name / she asked me to keep her name out of it / they don't want to
    be mentioned / but don't say it came from me / introducer wants to stay anonymous / leave my name out of it / tip
    without permission to name the source / not allowed to say who sent me / you didn't hear it from me / anonymous tip
    about a prospect / he gave me a name but I can't mention him / source wants to remain secret / What do I do when a
    client gives me a name but doesn't want to be mentioned? / Can I contact a person if I may not say who told me about
    him? / Is an anonymous tip still an introduction? / How do I explain how I came to her name when I may not say? /
    Should I ask why he doesn't want to be named? / May I hint at the source without saying it? / What use is a name
    when I can't say whose friend I am? / Do I ring the person cold or look for someone else who'd lend me their name? /
    He tells me the firm's in trouble but I'm not to say from whom I know it. What do I do? / How do I keep my word and
    still reach the person? / Should I call anyway and say "a mutual acquaintance"? / she said call my boss but never
    say i told u. huh? / He wishes that his name is not to be disclosed, in this case how to approach the party? /
    Client gives me a Tipp, but his name must remain out. What's it worth? / There's somebody in procurement who's fed
    up with their supplier. But I never said that, right? / She looked over her shoulder before she gave me the address.
    "And I wasn't here." / My neighbour knows that the Wilsons are selling. He doesn't want them to know he knows. /
    He'd hand me the key but he doesn't want to be seen near the door. / If he asks, you found him on the internet. /
    I'd have to lie about how I came upon her. I don't want to. / A brown envelope, so to speak, with a managing
    director in it. / The nurse whispered which consultant is unhappy with his billing service. She'd be sacked if it
    got out. / Do what you like with it, only forget where you've got it from. / I've a fantastic lead and nobody I can
    quote. / She's willing to tell me who, but not to vouch. / I had to swear that his brother would never find out
    who'd been talking. / They're in the middle of a court case with each other, so of course he can't be the one who
    suggested it. / "My name's not to come up under any circumstances", wrote the ex-employee. / He fears the friend
    would be cross with him for passing on his worries. / It's a whisper, not a recommendation. / mum at school told me
    who's looking for a tutor, "but shh". can i text that mum? / good tip, no name to drop. useless? / gave me a lead
    off the record. do i use it or bin it / So I know he's unhappy with his vet and I'm not supposed to know. How do I
    act?
conflict: opposing party / I represent the other side / ethical wall, mandate conflict / can't act for him / already
    work for their opponent / must refuse without saying why / involved in the same lawsuit / exclusive contract forbids
    / I already act for the other party / the enemy of my client / can't take both sides / they're in a dispute with
    someone I work for / my contract doesn't allow it / loyalty to an existing client / there is a conflict of interest
    / I can't work for them / the person they named is on the other side of a case of mine / I already work for a rival
    of the person they named / conflict of interest with the person they want to send me / cant act for the man my
    client named, already represent his wife / lawyer, the name I was given is the opposing party in a running case /
    what do I tell a client when I'm barred from taking on his friend / recused, how to turn down a friend of a client
    without saying why / clash check came back red on an intro, now what / tax adviser, I already do the books of his
    business rival's holding, may I accept? / can an accountant act for both partners who are breaking up their firm /
    how do I refuse an introduction when even the reason is privileged / estate agent: they named the buyer but I act
    for the seller / non compete clause says I mustn't work for that company, my customer doesn't know / exclusivity
    agreement with his competitor, he wants to put me in touch with them / Is it allowed to say "I can't, I'm on the
    other side" or is that already breaching secrecy? / They named someone I'm forbidden to take. How do I say thanks
    without hinting at why? / What is a neutral sentence for declining somebody I am legally not permitted to advise? /
    Am I allowed to meet the person for a coffee if my firm acts against her employer? / My client is keen to put me
    together with her brother-in-law, and I sit on the arbitration panel in his dispute. What do I say? / Do I have to
    inform the bar association if a client suggests a person I act against? / How do I get out of this one, sworn
    interpreter, the man he named is a witness in my trial? / If I say I have a conflict, doesn't that tell him his
    neighbour has a lawyer already? / Therapist here. My patient wants to send her husband, whom his sister already
    described to me in her own sessions. Can I see him? / Auditor and independence rules: can I follow up on a contact
    at a company we audit? / She beamed and said "you must take on Ulrich". Ulrich is the one my other client is about
    to sue. / He wrote down a name on the back of the card and my stomach dropped, because that file is lying on my desk
    from the other side. / I heard the surname and knew at once it was the ex-husband. I mumbled something about being
    busy and now she keeps asking. / Nice gesture, but the firm he mentions is the landlord I've been fighting for two
    years on behalf of a tenant, which he must not know. / He thinks he's doing me a favour. In fact I signed a paper
    with the other bakery chain that shuts me out of his cousin's one. / Our compliance lady flagged the guy as
    restricted. My client will be ringing me tonight to hear how it went. / I coach the CEO. Now the chair of the works
    council, who is negotiating against him, is being offered to me by a participant of my workshop. / I mediate between
    these two families. Last night the aunt told me that one of them would like me as her own counsel. / My colleague on
    the second floor represents the bank. The fellow named to me owes that bank a lot. / The valuation I did was for her
    opponent. Nobody at the dinner table knew, and they all said I should help her. / I'd be judged biased. I'm the
    expert witness, and the plaintiff's best friend wants me to survey his house too. / He said "my partner needs
    someone like you, but don't tell anyone", and his partner's the one I've been asked to investigate. / As an
    Amtsträger I may not take private jobs from applicants, and now the applicant's uncle is recommended to me by my
    dentist friend. / I just froze and said "I'm afraid I can't", and he wanted to know why, and I had nothing. / sir my
    client has given reference of one gentleman but we are already appearing for the other side in same matter, how to
    regret politely / notary, must stay impartial, somebody wants to send me one party to a deal I already certify / IT
    security: can't pentest the firm they suggest because I work for their insurer / bloody awkward, the mate he wants
    to pass me to is the one whose divorce I'm doing from the wife's side / headhunter with an off limits agreement:
    client names a director in a company I mustn't poach from / confidentiality means I can't even admit that I know the
    man, how to answer / Chinese wall, small office of two, they named the counterparty / doubel mandate forbidden, what
    do i say to the freind who named him / not permitted to serve both sides, decline without explanation wording
dislike: can't stand him / an awful person / bad blood / someone I fell out with / my ex, my enemy / don't want to meet
    that man / refuse an introduction politely / not keen on meeting / that man is horrible / I'd never work for her /
    we have history / anybody but him / I don't want it / my former partner / I don't want that introduction / I don't
    like the person they want to introduce / a person I can't stand / he'd like to introduce me to a person I can't bear
    / the introduction is to somebody I don't want as a client / they want to put me in touch with someone I can't stand
    / client wants to introduce me to a guy with an awful reputation / how do I refuse an intro I don't want before it
    happens / dont want to meet his brother, how to say no without hurting him / name offered is a known bully / they
    suggested my ex, politely decline? / they want to connect me with somebody I've had a row with years ago / no thanks
    to an introduction, wording / how to dodge being introduced to a shady developer / client's pal is notorious for not
    paying trades / I'd rather eat my own shoe than work with the man he named lol / Can I turn an introduction down
    without offending the one who offers it? / What do I say when a good customer insists I ring somebody I have no wish
    to know? / He's so proud of knowing this person, and I find that person repulsive. Do I go along out of politeness?
    / Is it rude to say "thank you, but not him"? / How do I steer my client to someone other than the loudmouth he has
    in mind? / Should I take the meeting anyway just to keep my customer sweet? / Do I need to give reasons when I'd
    prefer not to be brought together with her cousin? / How to tell a bride that I won't photograph for the friend she
    suggests, who was horrible to my second shooter? / What if the person offered does things I find wrong, like
    evicting old people? / Would I be burning a bridge if I say I don't want that contact? / "I'll tell Bernd to call
    you!" she said, already with the phone in hand. Bernd once shouted at my apprentice until he cried. / He mentioned
    his golf buddy, and I know that buddy from the town council. Slimy. I nodded and now I have a knot in my stomach. /
    They meant well. The lady in question has sued her last three gardeners. / My best client lit up: "you two must
    meet". We've met. He pinched my bottom at a trade fair in 2016. / It's the bloke who still owes my dad for a
    bathroom. She has no idea. / I've been avoiding that woman in the supermarket for five years, and guess whose name
    came up over coffee on Thursday. / He wants to send me his chum with the betting shops. I don't want my name
    anywhere near that. / She would ring him tonight, she said, and he'd be thrilled. I wouldn't be. He talks about
    foreigners in a way I won't sit through. / I design for charities and small publishers. A supplier offered me his
    old schoolmate from a weapons firm, with a grin. / My pal from the chamber wants me to meet a "fantastic guy". I've
    read about the fantastic guy in the paper, under bankruptcies. / I should have said something at once. I said "oh,
    great", and went pale inside, because it's my former boss. / He dropped a name I'd cross the street for. How do I
    stop this before he picks up the receiver? / The surgery's oldest patient offered to send her son in law, whom our
    receptionist had to throw out for swearing. / There's one family in the village nobody wants to work for, and of
    course that is whom they thought of. / I know this fellow from the tennis club, he cheats at tennis and I bet he
    cheats at invoices. / My mentor is pushing me towards an investor who gives me the creeps / ji my client is
    insisting to connect with one party having very bad name in market, how to avoid / can i say no before he asks the
    other one, I do not like this man / don't wanna be linked with that crook, but client is a sweetheart / I trust my
    gut about people and my gut says run, though we've only exchanged two words / Steering clear of a name somebody
    offers me, kindly / translator, they offered me an author whose books I find hateful / the introducer offers a
    bully, how can I give them somebody else to think of instead / ich möchte den nicht, how do I say it in nice English
    to my client that I don't wish this contact
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
    names for another day?
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
    call. privacy?? / friend of the bride comes to every consultation with the new couple because she recommended me
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
    before she will mention me, is normal?
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
    that's what my client told him, I do mortgages
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
    agreed to talk to me
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
    it?
"""
