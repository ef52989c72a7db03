"""Hearing: names that do not suit, or come unasked: further ways in which users put it."""

TEXT = """
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
    only heard of it from the fourth family. / some1 introduced me i never asked / got an intro i didnt ask for! /
    client sent friend w/o me asking. react? / out of nowhere she recommended me / unrequested intro, what do i do w it
    / he sent ppl my way on his own / What do I owe someone who brings me a customer without my having said a word? /
    How do I thank a client who put me in touch with her cousin of her own accord? / Does it mean he'd do so again, if
    he did it once all by himself? / Should I now ask her for another, seeing that the first one came unprompted? / How
    do I find out what made a client mention me spontaneously? / Is it clever to ask somebody who's already introducing
    me voluntarily? / Would it spoil his goodwill to tell him which people I'd most like to meet? / What do I say to a
    supplier who, to my surprise, sent a lady my way? / The phone rings. "Sandro says I should talk to you." I hadn't
    asked Sandro for anything. / Found a mail this morning from a past patient: her brother would like an appointment,
    she's told him all about me. I was quite moved. / I've never requested anything of anybody. Yesterday the baker's
    wife brought her sister along to my sewing class by the hand. / My quietest client, never praises, never smiles.
    Turns out he's recommended me to his whole floor. / A farmer I'd helped once with a calf sent me the neighbour. He'd
    even told him my hours. / Somebody I trained in 2016 just put me forward with her new employer in Gothenburg. First
    I've heard from her in years.
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
    been in my phone / not new to me but maybe a push from a 2nd side would do it? / she named some1 i know already / he
    wants to intro me to my own client lol / i alredy know that person, say so? / intro to a guy i met b4 / name she
    gave is my ex colleague / client suggests sb i already talk to / What do I say when the one name that he comes up
    with is an old acquaintance of mine? / How do I tell her, without deflating her, that I've known this lady for
    years? / Can an introduction still help if I've already met the man in question? / Should I pretend not to know him,
    so as not to discourage my client? / Do I ask for a second name at once when the first isn't new to me? / Is it
    worthwhile having her put in a good word with someone who knows me slightly? / How do I use the fact that we turn
    out to have a common acquaintance? / Would it be dishonest to let him introduce me to a person whose number is in my
    phone? / "You ought to talk to Margot!" Margot's been my client for eleven years. / He thought long and hard and
    then said, proudly, the name of my brother-in-law. / My client offers to connect me with the head of the trade fair.
    I had dinner with the head of the trade fair on Friday. / She named Dr Petrescu. We shared a flat as students. I
    still have his kettle. / I asked the coach for other coaches of swimmers. He gave me one. It's the one that had sent
    me to him. / Two weeks of waiting, then the big name came: the woman who cuts my hair.
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
    how to be fair / Two friends of hers independently gave her my name; may I make use of that? / 2 ppl introduced me
    to same guy / got intro'd twice to same person, awkward / second intro to sb i already got introd to / two clients,
    same lead. who do i thank / he recieved my name from 2 people / double intro same lady what to say / Whom do I
    credit when two different clients have put me in touch with the same director? / How do I react to the second mail
    introducing me to someone I'm already in contact with? / Do I tell the second introducer that somebody was there
    before him? / Is it embarrassing for the lady that two friends of hers have sent her to me? / Should I mention to
    the prospect that now both Carl and Yvonne have spoken of me? / Can I turn it to advantage that she's heard my name
    from two sides? / What do I write to all concerned, so that neither of my two helpers feels superfluous? / If the
    second introduction is stronger than the first, do I start afresh with that one? / In May it was Fatou who connected
    us. In July it was Jean-Luc. Same Madame Sarr both times. / My mailbox has two mails: "Meet Greg" from my coach,
    "Meet Greg" from my landlord. Poor Greg. / Had already met with the museum on Monday, through the curator. On
    Wednesday a sponsor wrote to introduce me to the museum. / He replied to the second one: "Ha, you again! You're
    everywhere." I hope that was friendly. / Two brides from last season both sent me the same maid of honour. She
    forwarded me both messages. / The first introduction fell asleep a year ago. Now a new client introduces me again to
    that same headmaster, as though for the first time.
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
    act? / "dont say it came from me" / she doesnt want 2 be named / can contact him but not mention her / he gave name
    but stay anonymous / how to call without saying who sent me / client: keep me out of it pls / What do I say to
    somebody when I may not reveal who gave me their name? / How do I open a call if my source wishes to stay in the
    background? / Is it a lie to say "I heard about you", when I know very well from whom? / Should I decline the tip
    when she won't stand behind it? / What if he asks straight out who sent me, and I've promised to keep quiet? / Can I
    persuade her to let me mention her, or must I respect that? / Does an introduction without a sponsor have any more
    value than a cold call? / Which reason can I give for getting in touch, since I can't give the true one? / "Leave my
    name out," said the councillor, and looked over his shoulder. "You haven't got it from me." / A client told me which
    of her friends is in trouble with the taxman. I'm to help, but the friend mustn't know that she's talked. / He gave
    me the name of his own boss. "For God's sake don't tell her I said so." / Mrs Hoang tells me her neighbour needs a
    lawyer like me. She'd like to remain, as she says, only a little bird. / I've got a hot tip from inside the
    hospital: whom to call, when, and why. And the condition that no one told me. / The sacristan whispered that the
    parish in Tarbes wants a new bell. I cast bells. "I've said nothing," he said.
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
    do i say to the freind who named him / not permitted to serve both sides, decline without explanation wording /
    conflict of intrest w the person named / cant act for him, i act for his wife / she named my clients competitor, not
    allowed / legally cant take that person / he introduced me to the other side lol / have exclusivity, cant serve the
    one named / What do I tell the introducer when I'm barred from working for the person they've named? / How do I
    decline without betraying that the other party is a client of mine? / Should I pass her on to a colleague, if I
    mayn't accept her myself? / Is it a breach of confidence to say why I can't act for that firm? / Can I still meet
    the man, although my contract forbids me to serve his company? / What do I answer when my client wants to introduce
    me to the one I'm suing? / Do I have to say at once that I'm not free, or first hear what it's about? / How do I
    keep the introducer willing, when the only name they had was one I'm obliged to refuse? / He says "my friend Gunnar
    needs a good divorce lawyer". I've been Gunnar's wife's lawyer since August. I couldn't say a thing. / My client's
    introducing me to a paint factory. I signed a non-compete with the other paint factory. / I'm the auditor of that
    company. I may not advise them as well, it's against the law. She'd already told the CFO that I'd ring. / Delighted
    client, perfect name. Only it's the landlord in the case where I represent the tenants. / I'm court-appointed expert
    in a dispute about that very bridge. And a builder wants to put me in touch with the engineer. / They'd like to pass
    me on to a candidate for the council. I do the campaign for the one he's running against.
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
    to my client that I don't wish this contact / they wanna intro me 2 someone i cant stand / dont want this intro, guy
    has bad rep / how refuse an intro politely / she offers to connect me w a creep / client wants me to meet a bully i
    know of / i'd rather not meet that person, say what / How do I say no thank you to an introduction offered with the
    best intentions? / What excuse is honest enough when I'd prefer to keep away from the man she suggests? / Should I
    tell my client what I've heard about his friend, or hold my tongue? / Do I have to take up every name that's given
    to me, even that one? / Can I steer her to somebody else without running down the lady she's so fond of? / Will he
    stop introducing me if I turn down the first he proposes? / Is a bad gut feeling reason enough to let an offered
    contact go by? / How do I get out of meeting a fellow who, years ago, left me sitting on my bill? / "You must work
    for Roderick!" I did once. I had hives for a month. / My best client wants to put me together with the developer who
    tore down our street. I looked into my glass. / She's got a cousin who'd be ideal. I know her cousin. He shouts at
    waiters. / He offered to introduce me to an arms dealer, nicely put, "export business". I design websites. / It's a
    big name and would bring in money. My business partner says that over her dead body does she sit in a room with that
    man again. / Told Keiko the kind of owner I'm looking for. She at once named my ex-husband's best man.
"""
