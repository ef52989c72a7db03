"""Selling: who decides, and when: further ways in which users put it."""

TEXT = """
close: I hate asking for the sale / get to yes / seal the deal / no pressure, no tricks / pop the question / ask for
    their business / finalise / push over the line / get a commitment politely / hard sell / how do they become clients
    without me being pushy / get them to commit without twisting arms / how do I get the yes / I never ask for the job /
    finish the sale / how to ask do you want it / I hate selling / bring it to a decision / when do I ask for the
    signature / without pressure / how do I close the sale / how do I close / how do I get a decision / how do I ask for
    the order / without pushing / I never know how to ask for the contract / how do I bring them to a decision / how do
    I get them to say yes / what do I say to win the contract / what's a good way to ask whether they want to work with
    me / how do I ask a prospect to become a client / do you want to work with me, how do I ask that / asking for the
    yes / how do I close without being salesy / asking for the order / how do i get to yes without pressure / closing
    techniques that aren't sleazy / I can't ask for the sale / what do I say at the end to get the job / how to ask if
    they want to do it / final step of the sale feels pushy / close a deal politely / soft close for coaches / wording
    for "shall we do it?" / How do I ask for the decision in plain words? / What comes between a good proposal and a
    signed contract? / How do I let them decide and still make sure that they do? / What's the last question in a sales
    talk? / Why do I lose courage just when they're ready? / Do I wait for them to say "we'll take it"? / Is it pushy to
    ask "would you like to go ahead?" / How does a therapist bring someone to book without selling? / How do I close if
    I hate everything about selling? / All clear, all said, price known, both of us smiling. And then neither says it. /
    I keep adding another advantage because I don't dare to put the question. / He was waiting for me to ask, his wife
    told me later. / I circled round it like a cat round hot porridge and then he had another appointment. / I'd rather
    paint the whole house than ask "do I get it?" / They've seen the house three times, they've measured the sofa,
    they've picked the nursery. How do I say the sentence? / My boss says "always be closing". I want to crawl under the
    table. / I'm fine till the point where I'd need to say what I want them to do. / She said "that all sounds great",
    so did I, and we went on drinking tea. / Used-car-dealer feeling, as soon as it gets to the order. / With the pen in
    his hand he looked at me, and I said "take your time". / The parents are sold on it. I ended with "you know where to
    find me". / How do the good ones do it? They say what they heard, what they'd do, what it costs, and then? / I
    talked him out of it. He had already nodded. / I got a book from America with forty tricks. I want one honest
    sentence. / We've been engaged, so to speak, for months; who proposes? / The director had understood it all, she
    knew the sum, she knew when I could start. I thanked her for her time. / I say "let me know" when I should be saying
    something else. / It's as if I'd need to ask a girl to dance. / dont wanna be that pushy sales guy but i need the
    yes, how / How to take order confirmation from client in decent way / the Abschluss, how I bring it without to press
    / sealing the deal as an introvert / get to the signature with decency / the ask for the business itself, designer,
    words please / how 2 get the yes w/o being pushy / i never ask 4 the sale / wat do i say at end to get decision /
    hate closing feel like used car guy / asking them to buy = cringe / good talk but i dont ask if they want it / How
    do I put the question whether they'd like to go ahead without turning into a double-glazing man? / What's a natural
    sentence for "shall we do this together"? / Should I wait until they say it themselves that they want me? / Is there
    a way of asking for the order that my grandmother wouldn't be ashamed of? / When do I know that somebody's ready and
    that I may put the pen on the table? / Can a psychologist bring a person to decide without using tricks from a sales
    book? / Do I have to learn those techniques, assumptive this and puppy-dog that? / How would you ask for a
    commitment in a voice that leaves them quite free? / She liked it, he liked it, the dog liked me. And I said: "So,
    well, you have my number, no pressure at all!" and left. / My trainer at the agency says ABC, always be you know
    what. I'm a piano teacher's daughter from Graz, it makes me ill. / I watched my colleague do it: "So which of the
    two dates shall I write down?" She makes it sound like passing the salt. From me it sounds like a stick-up. / He'd
    leaned forward, asked when I could start, told me his hopes. I replied by describing my training once more. / Told
    the farmer everything about the solar thing, he nodded, I nodded. Two grown men nodding, then I drove home. / I once
    said "Are you in?" like in a film. The lady from the diocese looked at me as though I'd whistled.
partner: run it by my husband / ask my wife / check with my co-founder / needs approval at home / talk it through with
    my boss / can't decide alone / spouse has to agree / consult the business partner / I'd have to check with my
    co-owner / my wife handles that / needs to talk to his boss / must discuss with the family / not without my husband
    / she'll ask her partner / have to clear it internally / they have to ask their partner / she must talk to her
    husband / they'd like to discuss it with their business partner first / he has to talk to his wife before deciding /
    she wants to talk to her husband before she decides / he needs his partner's okay / they have to talk to somebody
    else first / I need to ask my wife / I must check with my partner / he says he'll discuss it with his business
    partner / decision maker isn't in the room / she has to run it past her husband / client wants to consult his tax
    adviser first / they need the boss's ok / should I offer to talk to the partner too / What do I say when they'd like
    to ask their spouse before deciding? / Is "I have to talk it over at home" an excuse or real? / How can I help my
    contact answer the questions his partner is going to ask? / Should I suggest a meeting of the three of us? / What
    can I give her to show to her husband? / How do I find out what the other half will want to know? / Do I invite the
    wife along from the beginning next time? / How do I keep it alive while he talks it through with his brother? / Is
    it pushy to offer to be there when they discuss it? / What if the person they've got to ask has never heard of me? /
    "I can't do this without Gerd." I'd never heard of Gerd. / She'd love to. But there's a man at home who keeps the
    purse. / We were at the point of signing, and he put the cap back on: his sister owns half. / He's sold on it, he
    said, only his missus will skin him if he buys a kitchen on his own. / They'd like to run it by grandpa. Grandpa
    paid for the house. / The founder's got a silent partner. He's silent, but he has a vote. / "Let me sleep on it with
    my husband," she giggled. / He must first hear what his accountant thinks of it. His accountant thinks nothing of
    anything. / The bride wants me, Mum's paying. Mum hasn't seen me. / I talked to the wrong half, it seems: in that
    practice the other dentist decides on machines. / My coachee says yes, her boss has to say yes to the yes. / I'd
    explained it to him so well. How's he going to explain it to her? / There's somebody in the background whom they
    keep looking round for. / He wants to phone his son in Toronto before he lists the house. / Two names are on the
    lease, I've met one. / The lady needs a word with her lawyer about my contract first, quite right too. / They said
    "we", and it dawned on me that I'd only ever spoken to a half. / I'm to wait until she's shown it to her other half,
    who's on an oil rig. / His mother's eighty-eight and has the last word on the roof. / It's lost each time it's
    carried home to the one who wasn't there. / he has to ask her indoors, do i just wait / He will confirm after
    consulting his elder brother, what to do meantime / must first with his Mann speak, what can I offer / second person
    needs to agree, unknown to me / absent co-owner has to be asked, estate agent / "got to square it with my business
    partner", next move / has to ask his wife 1st / "need to run it past my boss" / wants 2 talk to hubby b4 deciding /
    says accountant has to ok it / must ask mum lol hes 42 / gotta check w/ co founder she said / How do I help her to
    explain it at home to the one who wasn't in the room? / What do I do when somebody is keen but can't say yes without
    another person's word? / Should I offer to speak to his business partner myself, or is that overstepping? / Is "I'll
    have to discuss it with my other half" an excuse, and how could I tell? / Can I ask at the start of a talk who else
    will have a say in it? / When the daughter wants to consult her father before booking, what do I give her to take
    along? / How would I make sure that both of them are there the next time? / What questions will the absent one put,
    and how can I arm my contact for them? / "Sounds brilliant. Let me sleep on it with Karen." I've never seen Karen.
    Everything hangs on Karen. / The young dentist would sign today; the senior dentist, who owns the chairs, is skiing.
    / He said his brother handles anything over a thousand. The brother lives in Toronto and reads no mails. / She
    folded my sheet into her handbag. "I'll show my son, he does the money things since Ernst died." / My contact at the
    stable would have me tomorrow. It's the owner's call, she says, and she'll catch him at feeding time. / Vikram loved
    the demo. Then: "let me socialise this with my co-founder". He'll tell it worse than I do, I know it.
one-wants: he is keen, she isn't / wife against it / two owners, one says no / parents disagree / split opinion / half
    the pair objects / couple in disagreement / she's for it, he's against / the father says yes, the mother no /
    brothers who can't agree / one of the partners blocks it / one wants it and the other doesn't / they don't agree /
    one of the two owners is against it / she wants it but her husband doesn't / one of the two wants it, the other
    doesn't / couple disagrees about hiring me / wife wants, husband doesn't / partners divided over my offer / one
    founder is for it, one against / she's keen, he's blocking / split decision between two owners / do i side with the
    one who likes me / convincing the reluctant husband / How do I deal with a pair where only one is in favour? /
    Should I speak to the sceptical one alone? / What do I ask the one who is against it? / Is it wrong to win her over
    against her husband's will? / What would need to be true for him to say yes, and can I ask him that? / How do I keep
    out of a marital quarrel about a kitchen? / Do I drop it when one half says no? / How can I avoid being used by one
    against the other? / What do I say when they start arguing in front of me? / Can I work with two partners if one
    never wanted me? / She beams and strokes the fabric; he's standing by the door with his arms crossed. / "It's her
    thing," he said. "I think it's a waste of money." / The brothers run the bakery together. The elder calls me daily,
    the younger leaves the room. / He wants to sell, she wants to stay till she's carried out. / I was in the middle.
    Each explained to me why the other's wrong. / "We've lived without it for twenty years," grumbled the husband, while
    she was already picking colours. / Two managing directors, one pro, one con, and I've only dined with the pro. / She
    whispered to me at the door that she'd bring him round. I felt awkward about that. / Mum wants violin, Dad wants
    football, they both looked at me. / He likes my pictures, the groom does. The bride finds them "a bit cold". / One
    surgeon's all for my training, the other calls it kindergarten, and they share a practice. / They kicked each other
    under the table. I saw it. / The daughter's pushing for the care plan; the old man says over my dead body. / I got a
    yes on the phone from her and a no by mail from him. Same evening. / It's a tie, and I'm neither's mother. / I know
    I could get it through with her vote, but I'd have him as an enemy in the house for eight weeks. / He was dragged
    here by his girlfriend. She's booked the whole course for two. / The one partner pulls, the other brakes, and my
    offer lies in between getting old. / Her face lit up, his fell. What do you do with that? / Half of the couple
    adores the flat. The other half counts the stairs. / shes well up for it, hes having none of it / Husband is not
    agreeing though madam is fully convinced / One half wants, the other half bremst, whom I talk with / disunited
    clients, mediator's own sale, ironically / in favour and against under one roof / house divided over the pool / wife
    keen husband not / 1 partner yes other 1 no help / she wants it he rolls his eyes / two bosses dont agree on hiring
    me / mum says yes dad says waste of money / hes in, shes out. what do i do / What do I do when a couple sits in
    front of me and just one half is for it? / Should I speak with the one who's against it, or leave the convincing to
    the one who's for it? / How do I treat the sceptic of the two without siding with the enthusiast? / Is it right to
    start work for two owners if one of them is dragged along? / Can I win over the co-founder who shakes his head,
    while the other is already planning? / When brothers who run a farm together differ about taking me on, do I keep
    out of it? / How does a marriage counsellor get a husband on board who came only because his wife booked? / What's
    the good of one glowing yes if there's an equal no right next to it? / She had the brochure full of sticky notes. He
    said, without looking up from his phone: "We've been over this, Denise." / One of the two solicitors walked me to
    the door, whispering, "I'll bring him round." The other hadn't come out of his room. / The bride dreams of a harp.
    The groom wants a playlist. They looked at me like at a referee. / Mr Lindqvist wants the garden redone, Mrs
    Lindqvist likes her nettles. We drank tea in the nettles. / Of the two ladies that own the boutique, one hugged me
    and one asked who'd invited me. / The father would pay for tutoring at once. The mother says the boy is thirteen and
    should be out playing football. Both very friendly, to me.
committee: board, panel, council, works council, buying centre / many people have a say / decision by a group / never
    met the people who decide / steering committee / my contact must sell it internally / sign-off from above / multiple
    stakeholders / the council decides next month / four directors vote / my contact likes it but others decide / the
    works council / who are the people behind / a jury I can't meet / it goes to the board / several people decide / a
    group decides / the board decides / the decision is made by people I don't know / several managers have to agree / a
    committee decides and I've never met it / board decides next month without me / my contact has to present me to the
    panel / how do I win over a committee / parish council votes on my offer / the steering group will discuss it /
    owners' meeting decides on my bid / they put it on the agenda of the board / procurement committee, only know one
    member / How do I find out who on the committee would be against it? / Can I talk to the sceptic before the session?
    / What do I give my contact for the meeting of the trustees? / How many people will vote, and do I ask? / Is there a
    way of getting ten minutes in front of the jury? / What does a school board look at when choosing a provider? / Who
    usually kills such a thing in a works council? / Should I send each member something beforehand? / How do I handle a
    decision taken behind closed doors by people I don't know? / What do I ask her before she carries my proposal into
    the round? / "The elders will decide on the 14th." I've met the organist. / She's one of nine. The other eight have
    never heard of me. / He believes in me, but he's a single voice among the partners, and they sit once a quarter. /
    My fate's item seven on the agenda, between the car park and any other business. / The residents' association has to
    approve the heating. There's a retired colonel who's against everything. / It goes to "the gremium", she said.
    Sounds like a mushroom. / I'd convinced the head. Then she told me that the governors have the last word. / They'll
    talk about me for five minutes, without me, after lunch. / The hospital has a group for purchases. My nurse contact
    isn't in it. / Eleven honorary members, average age seventy-four, will vote on my website. / The tennis club's
    committee meets on Thursday. The treasurer says no on principle, I'm told. / Seven signatures, and I know one of
    them. / I'd love to be a fly on the wall at that sitting. / Nobody can tell me who's on it. "The circle", they call
    it. / My man says leave it to me, I'll present it. He mixes up the figures. / The foundation's jury decides about my
    translation grant project; my editor is only allowed to hand it in. / The partners' vote in that law firm has to be
    unanimous. / It was turned down in the round, by someone whose name I never heard, for a reason I could've answered
    in a sentence. / The kindergarten parents' council wants to put my photo day to the vote. / There's a panel
    interview of my offer, in my absence. / faceless board says yay or nay, my mate's the caretaker there / Purchase
    committee will take final call, we have contact of only one member / The Vorstand decides in the Sitzung and I am
    not invited / vote of the co-op on my IT contract / unknown decision makers in a sitting, who's the naysayer / get a
    slot before the allotment association's general meeting / board decides, never met em / its going to a panel i dont
    know / how 2 persuade ppl im not allowed to see / commitee meets thurs w/o me / 5 trustees 1 contact, help / How do
    I reach people round a table at which I have no chair? / What do I give my one ally to carry into the meeting of the
    supervisory board? / Should I ask to present it in person to the panel, or leave it to my contact? / Is there any
    way to learn what matters to each member of a body I've never laid eyes on? / When a steering group votes on
    suppliers, what sort of paper actually gets read? / Can I ask who might vote against and for what reason? / What's
    the use of my good connection to the secretary if nine strangers raise their hands? / How would you prepare an
    insider for the objections of the finance people, the legal people and the chair? / "It's on the agenda for the
    fourteenth," said the vicar, "item nine, after the boiler." I'd never heard of a PCC before. / The head of nursing
    is all for me. It goes to procurement, then to works council, then to a Dr Sattler, who's a name on a sheet. /
    Twelve owners in that block of flats, and I know the one on the ground floor with the wet wall. / The kindergarten
    parents' assembly votes on the language teacher. I'll sit at home with my phone, as if it were Eurovision. / My
    contact wrote: "They'll deliberate without externals." It seems that I'm an external. / The foundation has a jury,
    names aren't public. A mutual friend believes that one is a retired cellist.
loyal: same broker for fifteen years / already has someone / switching is a hassle / content with their current provider
    / sticks with his old supplier / won't leave her accountant / existing relationship / married to a competitor / the
    same cleaner since the eighties / his cousin does it / never changes / has her own man for that / we're happy with
    ours / old ties to another firm / they've been with them for decades / why would they switch to me / he doesn't want
    to leave his present one / they already have someone / they are happy with someone else / they won't change / she's
    been with her tax adviser for 20 years and feels loyal / they have a supplier they are happy with / he doesn't want
    to change his adviser / they already have a designer they like / the prospect already works with somebody else /
    satisfied with the present one / they are loyal to somebody they already have / we already have someone / prospect
    is happy with his current provider / she's been with her accountant for thirty years / can't leave his old lawyer /
    they're married to another agency / how do I sell to someone who has a supplier they like / second in line, how to
    become the next choice / they have a family dentist / What do I say to somebody who's content with the one he's got?
    / Is there any point in staying in touch if they're faithful to another? / How do I become the name they think of
    when something changes? / Do I respect it or try to get a foot in the door? / How do I answer "we've always gone to
    Müller's"? / What could I ask them about the one they have? / Is it indecent to woo a colleague's customer? / How do
    I praise their loyalty and leave something behind? / Can I offer to help out on the side while they keep their old
    one? / When do people leave somebody they've been with for ages? / "Thirty years with the same man. He did my
    father's will." And folded his napkin. / He was kind about it: I'd never do that to Doris. / The wine was good, the
    talk too, but their heart belongs to another architect. / They only came because of my client. Their own adviser was
    best man at their wedding. / She wouldn't hear a word about changing hairdressers. I liked her for it, to be honest.
    / Their IT is done by a chap who comes on a bike, and they'd feel like traitors. / The other translator knows all
    their terms and the names of their cats. / You seem very good. But we're sorted, love. / Nothing's wrong with the
    one they've got. That's the whole trouble. / He's grumbling about his agent the whole time and yet he'd never leave
    him. / The coach they have is retiring, some day, maybe. / Her photographer's done all her babies. I'm supposed to
    do the fourth? / I'd want customers like that myself, so how can I be cross? / I was introduced to a man who sings
    the praises of my competitor. / The farmers here have had the same vet since the old king. / When I asked what'd
    have to happen for him to switch, he said "he'd have to die". / They feel that it'd be cheating to let me have a
    look at it. / She owes her present trainer a lot, he got her through her illness. / Nice try, he said, but we don't
    change horses. / We get on, they'd like to work with me, "if it weren't for Mr. Abbott". / got a plumber already,
    been with him donkeys years, fair play, do i leave my card / Party is having old relation with existing vendor, not
    ready to shift / They are treu to their Steuerberater, I find it nice but what now / incumbent is beloved, runner-up
    position / wedded to a rival out of gratitude / plan B provider for the day their usual one stops / already has a
    plumber 20 yrs / wont leave thier old accountant / "im happy w my guy" but he isnt rly / sticks with the other one
    outta loyalty / how 2 compete w her lifelong hairdresser / hes got sum1 n feels bad switching / What can I offer a
    person who's been with the same adviser since her wedding? / Should I talk badly of the man they have, or praise
    him? / How do I become number two, in case their regular one retires one day? / Is it decent to court somebody who
    feels bound to another office? / When a prospect says he'd feel like a traitor if he changed, what do I answer? /
    Can I take over just a corner that the present supplier doesn't cover? / What would make someone let go of a
    bookkeeper that was at his father's funeral? / Do I withdraw politely once I learn that their long-time lawyer is
    also their godfather? / "You're far better, I can see that. But Herbert's done my books since '94." And she patted
    my hand. / The vet's wife moans about her yoga teacher for an hour, the cold room, the late starts. And on Monday
    she'll go there again. / He let me look at the horse's feet. They're badly done. "I know," he said, "but old Mick's
    been coming since I was a boy." / The publisher's had the same translator for all eight volumes. They aren't pleased
    with her any longer. They can't bring themselves. / Mr Osei listened to everything, then said that his broker had
    once driven him to hospital. End of meeting. / "My wife's cousin does our website." I've seen it. There's a snow
    effect on it, in July.
timing: try again after the summer / not this year / no budget until January / call me next quarter / bad time / too
    much going on / on hold / delayed decision / wait until after the move / maybe later / not before the new budget /
    next year perhaps / too early, too late / when the children are out of school / first the move / now is difficult /
    not at the moment / we'll see in spring / ask again in the new year / they say it's not the right time / they want
    to wait / maybe next year / next year would be better / they say come back later / call us again after the merger /
    they say it is too early / they'd like to decide next year / not this quarter / the prospect says not now / the
    prospect wants to decide later / they say now isn't a good time to start / the prospect has no time for it now /
    it's not the right time / prospect says not now / bad timing they say / after the summer, after christmas, after the
    move / they want it but not at the moment / when do I come back if the timing isn't right / put off until the next
    budget / let's talk again in six months / What do I say when a buyer tells me that the moment is wrong? / How do I
    find out whether "not now" means "never"? / What'll be different in the autumn, may I ask that? / Should I put a
    date in both our calendars there and then? / How do I keep in touch until their right time comes? / Is it pushy to
    ask for a day when they say "later in the year"? / What do I do if they're in the middle of a reorganisation? / How
    many times do I accept "after the holidays"? / Do I make an offer now that's good later? / Can I begin with
    something little until the time is right? / "Ask us when the baby's here." The baby's here. Now it's "when he sleeps
    through". / First the merger has to be over the stage, she said, and that's going to take as long as it takes. / He
    likes it, he'd do it, but his head's full with the harvest. / In principle yes, but not this season. / There's an
    election, then there's the budget, then there's August. / They want to wait until the kids have left home. The
    youngest is eleven. / She's in the middle of a divorce, and a new kitchen can wait, she thinks. / Two viewings, both
    good, and then: we'll wait for spring, for the interest rates. / I'm told that the school can't think about it till
    the new head's in post. / He smiled, tapped his calendar: full till Michaelmas. / As soon as the auditors are gone.
    As soon as the ERP's live. As soon as Heinz is back. / They're moving offices, everything's in boxes, and my
    training would be the last straw. / Her words: wonderful, but I've no room in my head for it. / I got "this isn't
    our year". / My client's friend wants to start coaching, right after the marathon, the exam and the wedding. / The
    couple wants to marry in 2028. Shall I ring in 2027? / It's just that everything's coming at once at the moment. /
    The restaurant's reopening first, photos would be for afterwards, whenever that is. / I never know if I should wait
    or go. / He wants to get through his operation before thinking about the will. / nah mate not just now, they say, so
    when? / Client telling to hold till March closing, how to keep it warm / Es passt grad nicht, they say, how I ask
    when it fits / wrong moment for them, and I'd like a day in the diary / on ice till Q3 / put on the long finger, as
    my Irish customer says / "not a good time rn" / bad timing they say, we r moving / says after summer maybe /
    prospect wants it but not now / "too much on atm" whats my reply / come back in spring he sez / What do I say to a
    prospect for whom it's simply the wrong month? / How can I tell a genuine "we're in the middle of a merger" from a
    no in disguise? / Should I agree on a date to talk again or leave it open? / When somebody wants my help but has a
    baby due, do I wait or suggest a smaller beginning? / Is it pushy to ask what would have to be different for the
    moment to be right? / Can I do anything useful for them between now and the quarter in which they'd be ready? / What
    are good words for: I understand it doesn't suit at present, when shall I ring? / Do I offer to take the load off
    them precisely because they've got too much on? / "Ask me anything, but ask me after lambing," said the man, with
    both arms in a sheep. / She's getting divorced, moving house and her mother's just died. She'd love to learn
    Italian. One day. / The founder said they'd freeze all new tools until the audit was over. She wants us, it's just
    the calendar. / Met the head of the clinic, all for it. Then he pointed at the scaffolding: "First we must get out
    of this building." / The hotel's sold out till October, no one has a head for training. "In the quiet season,
    absolutely." / Couple wants the kitchen done. But she's in her first trimester and can't bear the smell of anything.
"""
