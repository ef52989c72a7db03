"""Hearing: thanking, telling how it went, and what introducers ask in return: further ways in which users put it."""

TEXT = """
thank: show my gratitude / how do I express thanks / what to send after being put in touch / thank-you card /
    acknowledge the favour / write to the one who connected us / after she made the introduction, what should I say to
    her / present or just words / send flowers or a note / she connected me with her boss / what's the right thank you /
    gratitude / do I ring or write to say thanks / a gift for making the introduction / he vouched for me, how do I
    thank him / thanks for the contact / right after the intro / how do I say thank you / how do I thank someone for
    introducing me / what do I send the introducer after the introduction / what do I send my client as thanks for
    introducing me / a client introduced me to her brother yesterday, how do I thank her / which words do I use to thank
    for an introduction / what's a nice way to thank / what should I write to thank my client for the introduction / a
    thank-you message for an introduction / how to thank someone for an introduction / thank you note after an intro /
    what gift for a person who connected me / do i send wine or flowers for a name / when do i say thanks, now or after
    it worked out / thank you wording short / is a text enough as thanks / card or email to the one who put me in touch
    / how do i show gratitude w/o overdoing it / proper way to acknowledge somebody who opened a door / What do I write
    to the man who has just brought me together with his boss? / Should I thank even if nothing has come of it so far? /
    Is chocolate too much, or an insult, or just right? / How soon should I thank the person who made the link for me? /
    What belongs in a thank you apart from the word thanks? / Do I thank again when there's news, or once and be done? /
    Must I give her something back when she gives me a contact? / Can a present for introducing somebody be a tax or
    compliance problem? / How can I say I'm grateful so that they feel like doing it again? / How do the British do
    this, is a handwritten letter over the top? / She's just pressed send on the mail that brings the two of us
    together. I want to answer her properly, not with a thumbs-up. / He rang his sister for me on the spot and passed me
    the receiver. I was so surprised I left without a word about it. / This morning a name, a number and "she's
    expecting your call". What does one say to that? / My old landlady walked me over to the doctor's and said kind
    things about me. Now I feel I owe her a cake. / He stuck his neck out for me, he really did. A bottle of red seems
    feeble. / A customer spent her lunch hour bringing me and the school board together, and asks nothing in return. / I
    typed "thx a lot!!" and deleted it again three times. / Three lines from a man who doesn't write mails, and all so
    that I'd meet his builder. It moved me. / I don't want it to look like payment, but saying nothing would be shabby.
    / My gran would have written a letter. I've got the stamps, I haven't got the sentences. / Someone did me a good
    turn yesterday by telling her choir leader about my lessons. / The vet next door now tells folk who I am and what I
    do. I nod at him over the fence, that can't be all. / She got me into a room I'd never have got into. I'm terrible
    with feelings on paper. / He put in a good word at the town hall. What's decent: a call, a voucher, a dinner? / I
    always say "I owe you one", and then I hear myself and it sounds like the mafia. / Got the intro an hour ago,
    haven't met the guy yet, is it too early for a thank you / Want to appreciate my senior who has given contact of his
    MD, please share few lines / my accountant gave me two of his clients' names, in Germany is a gift for this allowed
    / fruit basket, yes or no? / template for saying cheers to a mate who sent somebody my way / say thanks for opening
    the door to her boss / public thank you on LinkedIn for the intro or privately? / gratitude mail to introducer, what
    goes in besides niceties / do I thank the assistant too who set it up / physio: a patient told her whole running
    club's captain about me, how do I thank her same day
late-thanks: never even thanked her / months ago, embarrassing / belated thanks / ungrateful / I forgot to get back to
    the person who introduced us / neglected to say anything / too late now to thank / never let Jim know that his tip
    worked out / that's a year ago / I've been rude / totally forgot / feel bad because I said nothing / should have
    thanked her long ago / haven't told him / owe somebody thanks / left him in the dark / I forgot to thank them / I
    never said thank you / I'm ashamed that I never thanked him for the contact / can I still thank her after a year / I
    forgot to tell her that it worked / forgot to say thank you months ago / never thanked the person who introduced me
    / is it too late to thank someone / it's been a year, can I still thank him / embarrassed, I didn't thank for a
    contact / belated thank you for an introduction / overdue thanks, what excuse / how do i apologise for not having
    thanked / i owe somebody a thank you since last summer / thank you that slipped through / Would it be odd to write
    after eighteen months to say how much that contact meant? / How do I bring up that I never said anything when she
    put me in touch? / What do I say to a man whose kindness I've ignored for half a year? / Better late than never, or
    does it only make it worse? / Do I explain why I was silent, or just say it? / Can I ring him now and ask for
    something too, or only thanks? / Does it help to send a bigger present because I'm so late? / Is a plain letter
    enough after such a long time of nothing? / How do I get over the shame of having taken a favour and vanished? /
    Going through old mails I found the one where Hilde brought me together with my biggest customer. I never answered
    her. / He asked his wife the other day whether "that painter" had ever got the job. I had. In 2022. / She must think
    I've got no manners. Her nephew's been coming to my lessons since Easter and I haven't so much as nodded. / I was
    busy with the new people straight away, and the one who'd made it happen fell off the table. / Bumped into him at
    the bakery and went scarlet: he was the one who'd told the hotel about me. / It's been lying on my conscience since
    before the baby came. / The person who got me my start died a little inside, I imagine, when nothing came back from
    me. It's four years now. / Found her business card in my winter coat. That's the coat I wore when she sent me to the
    museum. Winter before last. / My best case ever came through a word of his, and what did he get? Radio silence. / I
    kept waiting until I'd have good news to report, and now it's so long ago I daren't. / Only when the bookkeeper
    asked where that account came from did it hit me: through Jo, and Jo's never heard a peep. / I always meant to. Then
    my mother fell ill, then the move, then it was too embarrassing. / We've had two Christmases since he walked me into
    that office. I sent cards to everyone except him. / Mum asked "and did you thank Mr. Özdemir?" and I'm forty-six and
    felt like six. / She did such a lot for me that week and my gratitude stayed in the drafts folder, literally. / He's
    stopped greeting me at the club. I believe I know why: I never acknowledged what he did. / One line from me would've
    been enough at the time. Now it feels as if it needs a page. / I'm an ungrateful sod, someone set me up with three
    landlords in autumn and I haven't even texted / I did not revert with thanks to my ex colleague after his help, 7
    months passed, is it still proper / i totaly blanked on thanking, awkward now / after so long time a thank you, is
    it not strange, I am from Bremen and here one says nothing / missed the window to thank, can it be mended / long-ago
    favour never acknowledged, how to make up / feel guilty, she gave me a name and I never told her a thing / old debt
    of gratitude to a mentor who set me up with my first buyer / late thank-you card text, no grovelling
became-client: they signed, we won the job / introduction led to a contract / it paid off, big order / new customer
    thanks to him / how to celebrate with the introducer / proper thank-you for a sale / turned into business / his
    friend has just signed / she bought / the tip turned into a big order / we got the contract through him / I'm now
    working for her neighbour / they hired me / made a sale thanks to somebody / how big should my thank-you be / the
    introduction became a client, how do I thank / they bought, how do I thank the introducer / the introduction was a
    success / thank the person after an introduction turned into a client / thanks to my client I've just won a new
    customer, how should I show my appreciation / the person he introduced has bought / how do I thank for a new client
    / the introduction led to a big contract / an introduction brought me a contract, how do I thank the introducer /
    the person they introduced has signed with me, what do i do for the introducer / intro turned into a job, how to
    thank / referral bought, gift for the one who sent them? / contact became a customer, tell the one who made it
    happen? / wine, card or hamper after a closed deal from an introduction / their friend is now my client, next step
    with the introducer / what do I send when an intro pays off big / do i owe a bonus now that his mate signed / thanks
    after a win through somebody / when to ring the introducer, before or after contract is signed / ok to ask the
    introducer again now that his friend bought? / How do I thank someone whose tip brought me a forty thousand job? /
    Should the present be in proportion to what I earn from their friend? / What do I tell my introducer when his sister
    has decided for me? / Do I have to keep quiet about the deal, or may I say that she's come on board? / Is a
    handwritten card better than a bottle when it has worked out? / How quickly must the one who brought us together
    hear that we have a contract? / What do I say on the phone besides "it worked"? / Can I give my client a free month
    because his colleague has signed up too? / Who should tell him the good news, his friend or me? / She moved in on
    Saturday, commission's in the bank, and I only got to show her that flat because Rolf gave her my number. / We shook
    hands on it at four. It all started with one sentence by Magda at her tennis club. / The bride's cousin booked the
    whole package this morning. The bride must have sung my praises. / The ink isn't dry yet and I want to shout it to
    the woman who sat us at the same table. / First invoice paid. That's thanks to my dentist, who'd told his
    hygienist's husband about me. / The two of them meet every Sunday at the pool. One has been mine for years, the
    other since yesterday. / He sent his brother over in February, and from today I look after the brother's vineyard as
    well. / Got the mandate! The notary who steered them to me hasn't heard yet. / My neighbour says her boss can't stop
    talking about the new website. I made it, and it was she who'd told him to ring me. / Whoever gave me this account
    ought to get a parade. It'll carry the whole year. / So the school said yes, three classes, thirty weeks. The
    caretaker who'd walked me to the office just shrugs and grins. / It's done, they ordered, both floors. I feel a case
    of champagne wouldn't be enough for what Ines did. / She'd put her hand in the fire for me, and he bought. I'd like
    to do something that isn't a voucher. / The patient my colleague sent over has started her treatment with me. Do I
    buy lunch? / Her son starts lessons on Monday, paid till summer, and the mum next door had nudged her. / Landed the
    whale. The chap who opened the door drives a Fiat and refuses any gift. / The job my brother-in-law's boss gave me
    is signed and sealed. / yesss they took me, the one that Karo brought. what do you get someone like that, flowers??
    / Deal is closed from his reference sir, kindly guide what courtesy to be shown to him / closed an introduced sale,
    thank you call wording / introduction successful, order is there, how do I show myself grateful without it becomes a
    bribe / won the client, introducer deserves more than an email / the friend has hired me for two years, and the one
    who sent him is over the moon or would be if she knew / IT support contract started via a customer's recommendation,
    what to say to that customer / should I report the sum when I tell them their friend said yes
tell-no: it fizzled out / didn't go anywhere / the prospect wasn't interested / came to nothing, do I report / no deal
    with his friend / she said no to me, how do I break it to him / bad news for the introducer / admit that it failed /
    she didn't want me, must I own up / do I have to tell him it failed / no business came out of it / he declined and
    my client will ask / should I admit it / the talk led nowhere / how do I break it / it was a flop / they chose
    somebody else, and who sent me doesn't know / the introduction didn't work out, what do I tell them / the prospect
    said no, do I tell the introducer / nothing came of it, should I tell them / the introduction went nowhere / the
    person my client introduced decided against me, what do I say to my client / it didn't work out with the friend of
    my client / how do I tell my client that his friend isn't interested / the prospect chose somebody else, should the
    introducer know / the introduced person isn't interested, how do I report that / how do I report a no to the
    introducer / he wasn't interested, do I tell who introduced us / prospect said no, do I tell the person who
    introduced us / how to tell the introducer it didn't work out / the intro turned me down, what do I say to my client
    / his friend didn't want me, inform him? / report a rejection to the go-between / didn't get the job, the one who
    brought me in will ask / they chose someone else, how do I break it to my contact / bad news for the introducer,
    phone or mail / her sister declined, awkward / feedback to my contact after a lost deal / What do I say to someone
    who put in a word for me when it led to nothing? / Should I wait until he asks, or tell him that his colleague
    decided against it? / How do I tell her without making her cousin look bad? / Do I give the reason why his partner
    didn't want to work with me? / Will my introducer feel guilty if I say his friend wasn't interested? / Is it
    disloyal to the other person if I report that she refused? / Who tells him first, me or the one who said no? / Can I
    ask for another name in the same breath as telling him that this one fell through? / How short may the message be:
    it was nice, it didn't fit, thanks anyway? / She'd gone to such trouble, and now her brother has hired the other
    firm. I dread the next parents' evening. / He put his reputation on the line, the boss listened politely for an hour
    and passed. How do I face him at the gym? / "So, did you two get together?" she'll ask. We did. And he doesn't want
    me. / Well, the gallery said thank you but no. Anselm has no idea, he's still wishing me luck. / Her mother-in-law
    has gone with a cheaper caterer. I'd rather crawl under a stone than tell the poor girl. / The lady heard me out,
    smiled, and went home to her old physio. My patient is waiting for news. / I've been dodging my neighbour since
    Friday because his chum gave me the thumbs down. / He'd told me it was as good as done with his brother. It isn't.
    I've got the letter of refusal here. / I didn't click with the chap. He wrote me a kind refusal, cc nobody. The one
    who linked us is left in the dark. / We'd both been so sure, the old headmistress and I. The board voted for
    somebody from Leeds. / The vet nurse sent her aunt; the aunt looked round the house and withdrew the offer. Do I
    mention it at the next vaccination? / I got a thanks but no thanks from the man my tax adviser found for me. / Three
    months of talks, then a two-line mail: they're going another way. Her husband, who'd set it all up, doesn't know
    yet. / His tennis partner backed out. I'd hate it if he heard it in the changing room instead of from me. / Out of
    shame I said nothing to her, and last night she congratulated me on the new client. / I lost the pitch his niece
    invited me to. I don't want him to think badly of the niece. / The pianist I was put in touch with found my rates
    fine and my face not, it seems. / what do i text my mate when his missus' boss doesnt want the extension after all /
    the party refused after two sittings, should I update the gentleman who had given reference / it was a no from the
    other side, how do I explain it my customer, no blame / telling a referrer their friend passed, wording two lines /
    closing the loop when the answer was negative / they did not hire me, and I still want to keep the goodwill of the
    one who connected us / translator, publisher turned me down, the author who brought us together asks nothing, do I
    speak up / turned down by the in-laws of my best client lol help / do i let the middleman know about the rejection
    or is it between me and the prospect
nothing-yet: wants an update / keeps asking for news / impatient introducer / hasn't happened yet / any progress / what
    do I tell him meanwhile / still pending / he keeps asking whether we've met / have you called her yet / no news to
    give / she wants to know how it's going / we haven't managed to meet / the introducer asks for news / what do I tell
    them if nothing has happened / my client asks whether I've met his friend yet / there's no news for the introducer /
    introducer asks how it went and nothing has happened yet / "and? did you meet?" no we didn't / client wants an
    update, i have none / what to say when there's no news / havent even called the person yet and he's asking / they
    keep asking for progress / how do I answer "how did it go with my friend" when we've not met / nothing to report yet
    to the one who introduced me / still waiting for a date, she wants to know / status update to introducer, no result
    so far / progress report without progress / How do I tell my client that his contact and I haven't found a day yet?
    / What do I answer when someone asks about a talk that's only next month? / Should I pretend it's going well while
    it's all still open? / Is it all right to say "too early to tell"? / Do I have to give an interim report when it's
    just slow? / What if she thinks I've dropped the ball because there's nothing to tell? / How do I admit that I
    haven't rung her brother yet? / What should I say to keep him from pushing his friend for a decision? / Do I say
    when they'll next hear from me, even if I don't know? / He slapped me on the shoulder: "so, are you two in
    business?" We've swapped two texts. / Her first words at the counter: well, how did you get on with Lena? Lena and I
    are still looking for a free hour. / Every Wednesday at choir she lifts her eyebrows at me. I shake my head. It's
    getting silly. / She wants to hear a story and there isn't one. The architect is on holiday until the twentieth. /
    The vicar popped his head round: any joy? I've got an appointment in three weeks, that's all there is. / I've just
    had a friendly mail, "curious how the coffee with Tom went". There was no coffee. Not yet. / He's like a kid before
    Christmas, wants to know if his mate has bitten. They're still thinking about it. / I'm between the first and the
    second meeting, nothing's decided, and the one who set it up is phoning for the result. / She asked in front of the
    whole team whether her tip had been any use. I hadn't got round to it. I went hot. / The decision falls in the
    autumn, and my landlord wants a bulletin every time I take out the bins. / It's in the pipeline, if you like. How do
    I say that to a grandma who wants to know if I've "taken" her grandson? / My supplier keeps nudging: has he called
    you? He hasn't, and I haven't called him. / I put the piece of paper with the number under a magnet and forgot it,
    and now she's asking what her friend said. / No yes, no no, just a date in the diary. What do you tell somebody
    who's hoping? / "Tell me everything!" she wrote, with three exclamation marks. There's nothing to tell. / He'd like
    to hear what his colleague thought of me. We haven't sat down together, the man's in Dubai. / Just been asked about
    it at the school gate. I said "all good", which isn't true in any sense. / Since I mentioned that I'd ring her dad,
    she looks at me expectantly at each fitting. / he pings me 'any update???' every 2 days about his cousin / Sir is
    asking outcome of the meeting with his friend but same is pending from their end, what to reply / not happened yet.
    how do i tell w/o sounding lazy / They ask me for the stand of things with their acquaintance and there is no stand
    / introducer is curious, talks still running / i feel i owe news to my introducer but it's all in limbo / what do I
    reply when asked for results before there are any
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
    my neighbour warmly announced
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
    with shoddy work
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
    ended badly, I serve both households / loyalty problem after their bust-up
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
    prospects / lawyer, not allowed to share fees, and an accountant insists on one
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
    hear first what was in the pot
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
    introduced, yes or no / better price for her relatives as condition for the intro
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
    hours, how do I get out / gratitude is being used against me, want to charge normal price again
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
    pupils' parents in exchange / reverse introduction request, I'm not convinced of her quality
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
    introducer's, what is the human thing to do / sick leave, insolvency, mourning: pause asking?
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
    lost, what with the branch that grew from it
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
    think of him with every second client
"""
