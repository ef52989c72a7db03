"""Hearing: thanking and telling how it went: further ways in which users put it."""

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
    club's captain about me, how do I thank her same day / how say thx for an intro / flowers? card? what do u give / he
    connected me, whats a nice thankyou / thanks msg, what 2 write / wine ok as thank u for a name? / quick: thank her
    how / How do I show gratitude to the lady who put my name forward? / What's a fitting gesture for someone who opened
    a door for me? / Is a handwritten card too old-fashioned? / Should I send something before I know whether it leads
    anywhere? / Can I give a bottle to a civil servant who put in a word for me? / When do I express my appreciation,
    right after the mail or after the meeting? / What words don't sound like a form letter when a customer has spoken up
    for me? / Do I owe more than a sentence for a simple connecting mail? / This morning Aisha wrote three kind lines
    about me to her old headmistress. I want to answer her properly today. / Mr Novak walked me over to the next stall
    and said, "This is the man who fixed my press." I've got till Friday to do something nice. / My dentist mentioned me
    to her bridge club and one of them rang at noon. I was thinking of chocolates, but, well, dentist. / I put "cheers
    mate" under his mail to the brewery. Felt thin the second it went off. / My yoga student brought her colleague along
    to class. I hugged her and would like to do something more than a hug. / A customer recommended our SaaS to her CFO
    in a Slack channel, screenshots and all. Swag feels cheap.
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
    of gratitude to a mentor who set me up with my first buyer / late thank-you card text, no grovelling / forgot 2
    thank him, its been months / never said thx for the intro omg / too late to say thank u?? / she introd me in may i
    said nothing / its been a year.. still thank? / crap i never thanked her / How do I make up for having kept silent
    after someone did me a good turn? / Is half a year too long for a word of gratitude? / What do I write if the polite
    moment slipped by ages ago? / Should I apologise at length or keep it short? / Can I still ask her for anything
    after such rudeness? / When you've been ungrateful by accident, how do you begin the letter? / Do I pretend I wrote
    and it got lost? / Does she even remember that I never got back to her? / I cleared my drafts folder last night.
    There it was, "Dear Simone, I can't thank you enough", unsent since February. / Bumped into Graham at the tip. He
    said, "So did that lad ever call you?" The lad's been a customer since last summer. / My wife asked what I'd given
    Mr Tanaka for sending us the hotel. I looked at her, she looked at me. / The hotel job is done, invoiced and paid.
    Only today I noticed that I'd never told the lady at the tourist office. / Our intern updated the CRM and found five
    people who'd sent us somebody last year. Not a single note went out. / I was up to my neck in the move, then the
    baby came, and poor Anneliese has been waiting for a sign from me since Easter.
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
    what to say to that customer / should I report the sum when I tell them their friend said yes / she signed! tell the
    introducer? / the one he sent me bought. what do i do now w him / intro turned into a deal yay next step / got the
    job thru anna, what does anna get / closed it!! who do i tell / referred guy is now a customer, ask for more? / What
    do I owe the person whose friend has just become a customer of mine? / How do I let him know that his tip bore
    fruit? / Should I reward my source once the order is signed? / When the person you were sent to says yes, do you go
    straight back to the sender for more? / Is a success a good occasion to ask the same source again? / Can I tell my
    introducer how large the order is? / What's the right thing to do for the lady whose neighbour I'm now working for?
    / How do I turn one lucky hit into a habit with the same source? / Signed this morning, two years, the whole fleet.
    It all began with Dmitri's text to his brother-in-law. / My tenant's sister bought the house. The tenant doesn't
    know yet that I got her a sale out of it. / Mrs Bianchi sent her son to me for maths. Now he comes twice a week and
    she keeps asking who else teaches him, unaware that he's mine for good. / The choir director gave me a bride's
    number in March and the bride paid the deposit today. I want the choir director to hear it from me. / We won the
    clinic. The nurse who'd whispered my name to the purchasing lady is on holiday in Crete. / "Your friend and I are
    starting on Monday," I could tell him tonight at the pub. I don't know what comes after that sentence.
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
    or is it between me and the prospect / his friend said no. do i tell him / she rejected me, what do i say 2 her
    sister / didnt get the job, introducer asks? / how report a no w/o blaming / prospect not interested, break it to my
    contact / told no. dont want her to feel bad / How do I break it to my supporter that her friend decided against me?
    / Should I mention the refusal at all to the one who set it up? / What do I say so that he doesn't feel it's his
    fault, or mine? / Is it disloyal to tell him why his brother preferred not to hire me? / Can I keep the goodwill of
    a source whose acquaintance gave me the thumbs down? / When it came to nothing because the other person declined,
    who informs whom? / How honest may I be about a rejection towards the matchmaker? / Does she need the reason, or is
    "it wasn't for him" enough? / Nora's colleague wrote back politely: "We've decided to stay as we are." Nora will be
    at the school fair on Sunday. / The baker listened, thanked me, and declined. It was my brother's best man who'd
    sent me there with such big hopes. / "Not for us," said the couple. My old teacher had driven me to their gate
    herself. / I lost the pitch at the cinema. Adrian, who'd vouched for me there, has texted a question mark and a
    popcorn. / The widow chose not to sell through me. Her priest, who'd praised me, asks after her every week. / They
    went for doing it in-house. The board member who'd pushed for me doesn't know it yet.
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
    reply when asked for results before there are any / he asks how it went. havent called yet / she wants update,
    theres none / "and??" nothing yet what do i reply / introducer asking, im still waiting on the guy / no news to
    report, say what / he keeps asking 4 news lol none / What do I tell my contact when she asks for news and there
    isn't any? / How do I answer "did you two talk?" if we only have a date in three weeks? / Is it all right to admit I
    haven't rung the man yet? / Should I invent some progress to keep him happy? / Can I ask for patience from the
    person who did me the kindness? / When a supporter wants a result, what do I say while everything's still open? /
    How do I own up that her friend's card has been in my glovebox since Monday? / Do I report at each stage or only
    when there's something to say? / Bumped into Rosa at the market. "So, how did you and my cousin get on?" We haven't
    met; he's abroad until the tenth. / Every Thursday at rehearsal the tenor asks me about his landlord. The landlord
    and I have exchanged two mails about a date. / "Any luck with Piotr?" texted my client. I got the number a fortnight
    ago and my week exploded. / My mentor wants to hear whether her publisher liked me. The publisher has my pages and
    is at the book fair. / He gave me a name at the christening. Today at the car wash he winked and said, "Well?" I
    said, "It's coming along," and it isn't. / The consul asked at the reception whether his friend and I were in
    business. We've had one pleasant chat with no outcome so far.
"""
