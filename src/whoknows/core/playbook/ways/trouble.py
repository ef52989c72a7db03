"""Hearing: trouble afterwards, and what they ask in return: further ways in which users put it."""

TEXT = """
prospect-silent: emailed the woman twice, she doesn't respond / introduced person went quiet / new contact ignores me /
    never rang back / other party didn't react to the intro / can't get hold of the person they named / no sign of life
    after the introduction / he put us in touch and she doesn't reply / Bob introduced me to Sue, Sue has not written
    back / they connected us and then silence from her / new contact doesn't pick up / the friend of my client never
    answers / he said she'd call, she didn't / left messages for the person I was told to call / introduced but no
    reaction / how often do I try / the person I was introduced to doesn't answer / they introduced me but the person
    hasn't replied / the introduced person doesn't reply / the other one didn't answer after the introduction / I wrote
    to the man my client connected me with and he isn't responding / her friend doesn't answer my emails / I can't reach
    the person I was introduced to / the prospect my friend introduced doesn't get back to me / the new contact doesn't
    get back / introduced, but she never gets back to me / no answer from the one I was introduced to / no reply from
    the contact my client gave me / ghosted by an introduced prospect before we even spoke / intro mail went out, other
    side silent / how many times do I try before telling the introducer / he was told about me but never picks up / warm
    intro gone cold / no response after being connected, write again or call / can i ask the introducer to nudge his
    friend / referral not returning my messages / first message to her brother unanswered / How long do I wait when the
    one I was brought together with stays mute? / Should I tell my client that her friend isn't reacting? / Is it a no
    if the introduced person lets two mails go by? / How do I get hold of somebody who'd agreed to be contacted and now
    doesn't respond? / Which other way can I try if neither text nor mail brings an echo? / Do I go back to the
    matchmaker and complain, or just drop it? / What do I write the second time when the first hello after the
    connection fell flat? / May I phone a person who has ignored the mail in which we were connected? / How do I find
    out whether the contact even got my message? / She made the link on Monday, warm words in both directions. I replied
    within the hour. Since then, crickets from the other lady. / "He'll be thrilled," she'd said. I've written, I've
    rung, I've left word. Thrilled looks different. / The voicemail knows me by now. His friend swears he's keen. / The
    lovely three-way mail sits there with my answer under it and nothing under that. / I sent two dates to choose from,
    as one does. It's been nine days, and the one who brought us together thinks we've long met. / The dentist's sister
    has read my message, I can see the two ticks, but she says nothing. / I'm supposed to ring a Mr. Vogel, friend of
    the family. Rings out every time, no machine. / It's embarrassing: my best customer vouched for me and his partner
    acts as if I were thin air. / I tried him at the office, on the mobile, and through the site. Does he exist? / Her
    nephew had asked for my number himself. That's three weeks ago and I've had neither call nor text, nor an answer to
    mine. / My mail to the contact bounced around or landed in spam, who knows. Nobody's home. / I was so well
    announced. And then: nothing. Not a line, not even an out of office. / I feel like a stalker. Two mails and a
    message on the machine to a woman I've never met, because her yoga teacher said she needed me. / They'd agreed I'd
    get in touch, so I did. The dog's bark on the answering machine is all I have got. / He might be shy, he might be
    swamped, he might have only said yes to please his aunt. / Sales team here: two of five people our customer put us
    in contact with don't respond at all to our hello mails. / I knocked twice at the address, having been told that
    they'd be waiting for a gardener. Curtains moved. / The restaurant owner never rings back although his supplier
    spoke to him about my hygiene training. / i dm'd, emailed, whatsapped. his own mate introduced us ffs / The lead
    from reference is not picking phone, should I inform the reference giver or try again / introduced contact not
    replys, do I bother my introducer with this / second attempt after an intro, on which channel / no sign of life from
    the friend of my client / person on the other end of the connection has gone underground / unreachable stranger whom
    my neighbour warmly announced / got introd by mail, other guy never wrote back / wrote her 3x, her friend sent me.
    crickets / warm intro no response wtf / the new person ghosts me / friend said he'd love to talk. he doesnt reply /
    intro'd prospect silent - ask friend to nudge? / How long do I wait for a sign from somebody I've just been put in
    touch with? / Should I ask the go-between to prod him when my message gets no reply? / What do I do if the stranger
    in the cc line never reacts? / Is it all right to phone when my mail to a recommended person stays unanswered? / Can
    I write a second time to a lady who hasn't taken up the invitation from our mutual friend? / When the connection is
    made and the other end stays mute, whose turn is it? / Why would he ignore me after telling his mate he wanted to
    meet? / How many attempts does one make with a new contact one's never spoken to? / Hamid linked us both in a mail
    on the third. I answered within the hour. From Ms Lindqvist, nothing to this day. / I left two voicemails for the
    farmer my vet told me about. He's got cows, I know, but still. / The bride's cousin supposedly couldn't wait to hear
    my band. She's seen my message, it says so, nine days ago. / My publisher friend wrote "over to you two!" and I was
    over to her at once. She wasn't over to me. / Texted the new landlord Petra gave me. Texted again. The phone does
    ring when I call it, that's all I can tell you. / I thanked Bogdan, moved him to bcc like one should, offered the
    CFO three slots. All three slots have gone by.
messed-up: I blew it / made a mess at her friend's house / ruined the job / let down somebody they sent / screwed up,
    apologise / quality was bad / delayed and over budget for an introduced client / my fault / I flooded the bathroom /
    broke something, missed the deadline, forgot the appointment / at his mother's / it went wrong at the home of
    somebody's friend / she's furious with my work and he sent her / I embarrassed the one who recommended me / how do I
    tell who introduced me that I failed / I made a mistake with the person they introduced / I did bad work for an
    introduced client / the job for my client's sister went badly wrong / I disappointed the friend of my client / how
    do I tell my client that I made a mistake at his friend's / I did a bad job for the person my client sent me / made
    a mistake with a referred client, do I tell the introducer / botched job for a friend of my best customer /
    complaint from the introduced client / the referral is unhappy with me / i ruined it with his brother, how do i face
    him / missed a deadline for the friend she recommended me to / apologise to introducer for poor work at their
    friend's / damage control after a screw up with an introduced person / who do i call first, the angry client or the
    one who brought him / refund the introduced customer? / How do I own up to the person who vouched for me when I've
    let their friend down? / Should my introducer hear it from me or from the one I disappointed? / Does a mistake for a
    friend of a client cost me both of them? / What do I say to someone whose good name suffers because I delivered
    rubbish? / Do I repair first and talk later, or the other way round? / How much detail do I give the introducer
    about what went wrong? / Can I ever ask her for names again after messing up with the last one? / What if the
    introducer already knows and is cross with me? / Is it wise to come clean if the new client hasn't noticed my error
    yet? / I flooded the downstairs flat. The downstairs flat belongs to the lady whose sister had told her how careful
    I am. / Wrong date on four hundred invitations. And she only came to me because her boss swears by me. / I overslept
    the ceremony. Twenty minutes of it are missing in the pictures, and the bride's best friend is my favourite
    customer. / The file went to the wrong court and the term was over. He came through my oldest client. I haven't
    slept. / He'd said "with her you're in safe hands". Then I lost his pal's server backup. / I translated "ohne
    Gewähr" wrongly, his cousin's in trouble with the supplier, and he who sent her to me smiles at me in church. / The
    crown broke after two days. She's the receptionist's mother-in-law, sent over with warm words. / Painted the wrong
    room. Wrong room! It's his sister's house, and he'd stuck his neck out for me. / I shouted at her. I'd had a rotten
    week. She was a present from my kindest customer. / My lad drilled through the pipe at the house of the headmaster's
    parents, and it was the headmaster who had spoken up for us. / We were four weeks late with the kitchen. They've
    been eating on camp stools, and their neighbours, who'd sent them to us, watch through the hedge. / I gave advice
    that cost him money. I can't look his father-in-law in the eye, who brought him to my office. / The coaching did
    harm, if I'm honest. And the woman who'd paid for it for her friend has asked me twice how it's going. / They've
    given me two stars online, the couple that Bea had brought round. / I sold them the house with a wet cellar I ought
    to have seen. Their uncle's been passing people on to me for ten years. / My translation made them look like fools
    at the fair. The fellow who recommended me was standing at the same booth. / The first event I planned for her
    colleague was a shambles: no mic, cold soup, and the speaker in the wrong hotel. / I dropped a clanger at the place
    my mentor got me into. / totally cocked up the wiring at a mates mates house, he vouched for me, gutted / our
    delivery was not proper to the party given by reference, now he is upset, whom to approach first / i have made it
    bad for the friend of my client, it is me very uncomfortable / Their friend wants his money back and I'd like to
    hide from both / lost trust through poor work for somebody's relative, how to mend and tell / trainer injured a
    referred member in the second session, do i tell the member who brought her / ashamed: good word of a client repaid
    with shoddy work / i botched the job for the guy she sent. help / screwed up w referred client, tell introducer? /
    my mistake cost her friend money / did bad work for a mates mate / referral client is furious w me / i let em down.
    how face the one who sent them / How do I face the man who vouched for me after I blundered at his sister's? /
    Should I confess to the introducer before his friend does? / What do I do when the work I delivered to a recommended
    customer was poor? / Can trust be mended with both, the one who got hurt and the one who'd praised me? / When I've
    embarrassed the person who put her name on the line for me, what's the first step? / Is giving the money back enough
    if I've spoilt a friend's friend's wedding? / How do I apologise to two people at once for one mistake? / Will she
    ever recommend me again after what I did to her neighbour? / The tiles I laid at Mrs Crane's came up in a fortnight.
    Mrs Crane is the aunt of the man who swore by me. / I missed the filing date for a client whom my best customer had
    sent. There's a penalty, eleven hundred euros. / Sang flat, forgot the second verse, and the groom's father is the
    agent who got me the booking. / "I thought you were good," said the man whose daughter I'd tutored. She failed. It
    was his boss who told him about me. / We pushed a bug that wiped a day of orders at the shop of my investor's wife.
    He'd brought her in personally. / I mistranslated a clause and they found out in court. The lawyer who'd put me
    forward hasn't phoned since.
fell-out: they're not on speaking terms / row, argument, lawsuit between the two / enemies now / caught in the middle /
    bad blood between them / they hate each other now / he won't speak to her / divorce of the two / they blame me / the
    introducer and the client have a conflict / my client and the person he introduced are in a dispute / introducer and
    my client have fallen out with each other / the two friends are no longer speaking / my client and the one who
    introduced them are suing each other / stuck in the middle of a quarrel between two customers / they had a row and
    both tell me about it / divorce between introducer and introduced / feud between my clients, whose side / he wants
    me to drop his ex friend / they broke up, i work for both / she asks what the other said about her / business
    partners split up, one brought me the other / How do I stay neutral when the friends who brought each other to me
    are at war? / Can I go on working for her now that he, who introduced us, hates her? / What do I say when one
    badmouths the other in my office? / Do I have to give up the client because my introducer has broken with him? /
    Should I try to make peace between the two? / How do I keep each from pumping me for news of the other? / Is it
    disloyal to the man who sent me the job if I finish it for someone he's no longer talking to? / What if he demands
    that I choose: him or her? / May I carry a message from one to the other if they ask me? / Since the funeral the
    sisters don't greet each other. I do the gardens of both; it was the elder who'd brought the younger. / He calls him
    a crook now. A year ago he called him my brother, and gave me his number. / I came to the studio and they'd put up a
    wall in the middle. Two names on the bell. / She'd brought her best friend along to my course. Now one sits left,
    one sits right, and at the break each wants to tell me why. / The engagement's off. The groom's mother found me the
    bride, so to speak, and I've two deposits from two families who'd like to kill each other. / "Don't you dare still
    do his books," she said. It was she who had carried them to me. / They were thick as thieves at that barbecue where
    he put us together. Yesterday he asked me to tell him what she's planning. / It's about a fence. Both are patients
    of mine, the one came by way of the other, and both talk while I've my hands in their mouths. / I hear one version
    on Tuesdays and the other on Thursdays. On Fridays I've a headache. / He's stopped paying because I'm "her"
    designer, and it was he who'd wanted her to have me in the first place. / One of them founded a rival company and
    took half the staff. I support the computers in both places. / Mother and daughter haven't exchanged a word since
    the will. I draft for the daughter, whom the mother had sent to me. / My name was dropped in their quarrel as proof
    of something, God knows what. / The golf friends aren't friends any more. A loan, I gather. I photograph the
    companies of both. / I got an angry call: how could I still train that snake? That snake's the one she'd dragged to
    my gym herself. / The choir has split in two and so has my list of customers. / They ended up in court over the flat
    I'd sold them. They used to be a couple, and her dad's my introducer. / Those two used to run the shop together; now
    they can't be in a room, and I'm their bookkeeper, hello. / both of em slag each other off to me, what do i do, shut
    up? / Brothers are having dispute and I was brought in family business through elder one, whose call should I follow
    / my clients are zerstritten and I sit between the chairs / He brought her to me, now they're enemies and I'm
    expected to take a stand / caught between an angry introducer and his former best mate / neighbourly friendship
    ended badly, I serve both households / loyalty problem after their bust-up / they r not speaking anymore, im in the
    middle / my client n the one who sent her had a row / introducer & client fighting. whose side / the 2 split up,
    both my clients / he hates her now. she sent me to him / dont mention her name he says. shes who introd us / How do
    I stay neutral when my source and my customer have quarrelled? / Should I still greet the one in front of the other
    now that they're enemies? / What do I say if each of them wants to hear what the other has told me? / Can I go on
    working for him after his row with the friend who recommended me? / Is it wise to try and reconcile them? / When
    former partners break up and I got one through the other, whom do I keep? / How do I leave out the name of our
    mutual friend now that it makes him see red? / Do I have to choose between the person who opened the door and the
    person who lives behind it? / Ines sent me her business partner for his taxes. They've dissolved the firm, and each
    asks me what the other's up to. / "If you still train him you needn't come to me," said Lorraine. She was the one
    who'd brought him along. / The two sisters don't talk since the inheritance. The elder one got me the younger one's
    garden. / At lunch he pushed his plate away: "Do not tell me you came here through Viktor. Viktor owes me nine
    thousand." / I cut both their hair. They used to come together on Fridays; now they ask me when the other one's
    booked so they can avoid her. / My introducer called and said I should drop the Hendersons. They've had some bust-up
    about a fence.
commission: ten percent of whatever I earn / cut, share, kickback, finder's fee / wants to be paid / he sees it as
    brokerage / expects money for contacts / asks for a slice / charge me for each contact / sure, for fifteen percent /
    what's my percentage / he'd like a cut / pay me per head / wants money for each name / a fee for contacts / asked
    for a finder's fee / they want money for introductions / my client wants 10% for each introduction / they ask for a
    commission / how do I react when someone asks for a percentage / may I pay an introducer a share / he only
    introduces me for money / client wants a commission for the people he sends / he asks for ten percent of every
    introduction / finder's fee demanded / she wants a kickback / are paid introductions a good idea / refusing a
    referral fee politely / business partner asks for a cut / say no to a provision / affiliate deal with a customer who
    introduces friends? / an agent wants 15% for a name / How do I turn down somebody who'd like a share of the invoice
    for each contact? / What's the argument against paying a percentage to the ones who bring me people? / Should I
    agree to a cut if the deal is really large? / Is it legal in my line to pay people for bringing clients? / Do I tell
    the client if the one who sent him gets money from me? / Why would an unpaid word be worth more than a paid one? /
    What do I answer to "my other suppliers pay me five per cent"? / Can I keep the relationship with him after refusing
    him his slice? / How do I reply to a mail that has a commission agreement attached? / Is there a way to be generous
    without paying per head? / "And what do I get? Ten per cent's normal." He wasn't joking; he'd brought a contract. /
    He sends me a bill for four hundred euros. Subject line: mediation of the Hartmann family. / The concierge opened
    his hand, more or less. For each guest I'd tour round the city, a note. / She wrote that she's got three brides for
    me, provided we find an arrangement. / My old schoolmate has become a tipster by trade, it seems. He'd want his
    share of every roof. / The broker across the road says: I send, you pay. That's how it's done with all the others. /
    He named a figure before he named a person. / A yoga teacher would tell her classes about my practice if I put
    twenty in the jar each time. / The mortgage chap and I always sent each other folk for nothing. Now he has a new
    boss, and there's a tariff. / First he introduced me out of kindness, then came the second one with a hint about a
    "little something", the third with a percentage. / The IT reseller wants a margin on my hours because he'd mentioned
    me to the customer. / He'd talk me up with the mayor, he says, against a share. / I do kitchens, and the estate
    agent wants a cut for each new owner she nudges my way. My colleague says everybody does it. / "Let's make it worth
    my while," he winked, and drew a five and a percent sign on the beer mat. / She'd like twelve per cent for life from
    every pupil that she brings to my music school. / He called it a success fee. I called it strange; he's my patient.
    / There was a clause in the mail: "upon conclusion, 8% net to the introducer". Where did my friendly neighbour go? /
    Never paid a penny for a good word in thirty years, and the young fellow looks at me as if I were a dinosaur. / he
    wants £50 a pop for every name, cheeky git / He is expecting cut on each party he refers, how to deny without
    spoiling relation / bribe or commission? client wants cash per lead / customer demands percent on introduced
    turnover / my mate wants paying for pointing folk at me / revenue share proposal from somebody who knows my
    prospects / lawyer, not allowed to share fees, and an accountant insists on one / he wants 10% for the contact /
    finders fee?? for an intro / she wants a cut. legal? / asks kickback per client, what say / "my percentage" he says
    / friend wants commision on every deal / How do I respond when somebody names a percentage for passing on a name? /
    Should I agree to a finder's fee? / What's usual if a middleman wants a share of the first invoice? / Is a kickback
    allowed in my trade? / Can I say no to a provision without losing the source? / When an agent demands a slice for
    life, what's a decent counter-offer? / Do I have to disclose to the buyer that the one who sent him is paid for it?
    / What would a cut do to the trust between the three of us? / Karim has a hotel owner for me. "Fifteen per cent,
    then you get the number," he said, quite friendly. / The estate agent sent a draft contract: a tenth of everything
    his people ever spend with me. / My hairdresser heard what a kitchen costs and did the sum. She'd like three hundred
    a head. / "In my country it's normal," said Mr Petrov, "you eat, I eat." He held up two fingers, I took it for two
    per cent. / A colleague in Dublin proposed we put it on paper: she brings patients, I wire her a fifth each quarter.
    / After the signing the man who'd connected us sent an invoice. We'd never spoken of it.
in-it-for-me: what do I get / why should I / nothing in it for them / quid pro quo / what's my benefit / do you pay for
    that / he laughed and said what do I get / and me, what do I get out of it / so where's my benefit / what would I
    gain / why should I do that for you / buy me dinner then / they ask what they get / what's in it for me / what do I
    get for it / she asked what she gets out of it / he'd like to know his advantage / "what's in it for me?" he asked /
    client asks what he gets out of introducing me / she says why should I bother / what do i answer when someone wants
    to know their benefit / he asked half joking what he'd get / "and what do I get?" reply / why would they do this for
    me, they asked straight out / answer to wiifm from a customer / he says one hand washes the other / no benefit to
    me, says the client / "whats my reward?" with a wink / How do I respond honestly when somebody asks me what they'd
    gain by it? / What do I say if he laughs and goes "do I get a toaster"? / Should I offer something when she asks
    what she'd have from helping me? / Is "nothing" an acceptable answer to someone asking for his advantage? / How do I
    take it when a client asks, half in jest, for his share of the cake? / What can I say to a sceptic who doesn't see
    why he should do me that favour? / Is he fishing for money or is it only a joke, and what do I say in either case? /
    How do I stay friendly when the first thing they ask is about themselves? / What's the truthful reply to "why would
    I do your marketing for you?" / I'd just finished my sentence about the kind of person. He leaned back: "All right.
    And me?" / "Nice for you," she said. "And where do I come in?" I laughed too loud. / He rubbed thumb and forefinger
    together and grinned. I don't know if he meant it. / Suddenly my sweetest customer sounded like a banker: give me
    one reason why I'd do that. / She said her time's precious too, and what did she have from it, please. / I got "what
    am I, your salesman?" and then a long drink of his beer. / "Do I get loyalty points?" asked the woman at my clinic.
    Everyone in the waiting room giggled, and I had no comeback. / The farmer looked at me for ages. "Why'd I want to do
    that, then?" / He asked it kindly, not greedy at all. He simply wanted to know what good it did him, and I'd never
    thought about it. / "So I'm working for you now?" My landlord's humour. But there was a bit of truth in it. / I told
    her which people I like to help. Quick as a flash: and who helps me? / My brother-in-law asked what it was worth to
    me. To me! I'd fixed his router for a decade. / He sells insurance, he thinks in trades. I'd asked for one name, and
    he turned it round on me. / The tone was playful, the look wasn't. "Convince me it's worth my while." / My team
    member asked a customer for a contact, was told "there had better be cake". Cake? / She wanted to know her upside.
    She works in private equity, they talk like that. / Dead serious question from a pensioner: would he get anything
    for it, since his daughter got a pan set from the electricity people. / With a raised eyebrow: "and that would
    benefit me how, exactly?" / "you scratch my back" he says... i teach guitar, what am i meant to scratch / he asked
    directly what is my profit in this, I became speechless / What have I of it, he asks me. I said, eh, nothing? / they
    want to see a personal advantage before they lift the phone / someone jokes about a free haircut for bringing a
    friend, answer? / Quid pro quo question, how to be frank and warm at once / he'd do it gladly he said, but wanted to
    hear first what was in the pot / "whats in it 4 me?" he says / "why should i" ugh what answer / he goes and what do
    I get lol / wiifm answer needed / they ask whats my benefit, i froze / What do I answer somebody who asks why he
    should bother? / How do I reply to "and where's my advantage" without reaching for my wallet? / Is he joking or
    serious when he wants to know what he gains? / Should I take it as an insult if a customer asks about her own
    benefit? / Can I turn that blunt question into something good? / When they want a reason that helps them, what
    honest one have I got? / What is a good comeback if she says "I'm not a charity"? / Do people who ask this want
    money, or just to hear something? / I asked Leon about the other salon owners. He leaned back, grinned and said,
    "And what does Leon get?" / "So I do your selling," said Mrs Papadakis, "and for me comes out what?" I had no reply.
    / On the phone it was quite sharp: "You'd profit, my friend would profit. Explain my part." / I was halfway through
    my request and the colonel said, "Cui bono, young man?" and waited. / She folded her arms. "I've been in business
    thirty years, nobody does anything for nothing. What's my side of it?" / He replied to my mail with four words, all
    in capitals, ending with FOR ME and a question mark.
friends-discount: group discount / deal for her friends / would I make it cheaper for his mates / reduced rate for
    people she sends / family and friends price / extra for her circle / cheaper for her sister / will my friends get a
    better price / ten percent off for everyone from the club / a deal for his team / they want a discount for friends /
    my client asks for a special price for his friends / client wants a discount for friends she sends me / do my mates
    get a special price? / friends and family rate requested by the introducer / customer negotiates a lower price on
    behalf of the people he introduces / she asks for 10 percent off for her colleagues / bring a friend deal, should I
    give one / introducer wants me to be cheaper for his family / what can i give instead of money off for their friends
    / group rate for the people my client brings? / reduced fee for those who come through him / does her sister get the
    same deal / He'll only put us together if I give his people something off. How do I respond? / What may I offer to a
    client's friends in place of a rebate? / Should people who come by recommendation pay less than the others? / How do
    I say no to a price cut that's asked for on behalf of somebody else? / Is a longer first session a fair replacement
    for a discount? / What do I answer to "you'll make them a good price, won't you"? / Do I lower my fee when a loyal
    customer pleads for her hard-up nephew? / How can I treat his friends specially without touching the rate? / Would
    it be mean to refuse an old lady who'd like a little off for her bridge circle? / "You'll look after her, pricewise,
    I told her that." Nobody had asked me. / She'd send me half the office, she says, if there's a voucher in it for
    them. / He has promised his brother twenty off. On my behalf. I only heard from the brother's wife. / The
    choirmaster wants a choir price. All of them, for ever. / My favourite bride rang: four friends are getting engaged,
    and what could I do for them, she meant money. / He's such a faithful customer, and he'd feel better giving my
    number to his staff if they got a better rate than the shop window says. / She leaned over the counter: "Be a dear
    and make it less for my mum's friend." / I teach his two girls. Now he's got the neighbours' boys lined up and asks
    for a family of friends package. / It's the old song: he knows folk, they're all skint, could I do something about
    the bill. / The sports club's chairman would mention my practice, if members get fifteen per cent. / He thinks a
    reduction is the natural thank-you: his pals come, and his pals save. / They haven't even met me, and already my
    price is being talked down for them by someone I like. / A client said it would be embarrassing for her to pass me
    on at full whack. / "Mates' rates!" he shouted across the yard, pointing at the fellow he'd brought. / The notary's
    wife expects that her ladies get the lesson for half. / She isn't asking for herself, she never would. She asks for
    her godson, for his start-up, could I be gentle with the invoice. / I could give them the early slot or stay an hour
    longer. But she means euros. / He'd send people by the busload if only I "met them halfway". / my customer says for
    his refernces I must do some consideration in rates / do u do a discount code for the people i send u? got asked by
    3 clients / He demands Rabatt for his colleagues when they come to me / asks for a friends price, I'm a solo
    translator, margins are thin / Perks for a client's circle that aren't a rebate / special conditions for people
    introduced, yes or no / better price for her relatives as condition for the intro / she'll send friends if cheaper
    for them / wants 20% off for his mates / promised them a special price without askin / "do my people a deal" ok? /
    discount for everyone she sends? / he tells them id do it cheap / How do I answer when my supporter expects a
    reduction for everybody he sends? / Should people from the same circle pay less? / What do I do if she has already
    promised her sister a lower rate in my name? / Is a friends-and-family price a good idea for those who come through
    one customer? / Can I offer something other than a rebate to the people she brings? / When my best customer asks for
    mates' rates for his rugby team, how do I say no? / Do I set a precedent if I knock off ten per cent for her
    colleagues? / How do I take back a special tariff that was promised by somebody who isn't me? / Samira wants to send
    the whole nursery. "But you'll do something on the fee for my girls, won't you." / The golf captain has six members
    for my osteopathy. He told them they'd all get it at half. / "I said you'd be nice to her," whispered my client when
    she brought her neighbour in. Nice means forty instead of sixty. / Before he'd write the mail Filip wanted to hear
    which terms I'd give his cousins in Brno. / The shop steward offered me eighty colleagues, on condition they pay
    less than he did himself. / A bride came with, "Julia said we'd get the Julia price." There isn't one.
"""
