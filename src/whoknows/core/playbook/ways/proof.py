"""Selling: comparisons and proof: further ways in which users put it."""

TEXT = """
package: hourly or flat / day rate, retainer, subscription / fixed fee / price per project / how to structure pricing /
    bundle / menu of options / bill by time / per hour or all in / lump sum / how do I bill / sell sessions one by one
    or as a set of ten / abonnement, monthly / all-inclusive / fixed price or hourly rate / how should I charge / should
    I charge by the hour or per project / is a fixed price better / package or by the hour / hourly rate or fixed price
    / flat fee vs time / how should I price, retainer or project / should i sell a bundle / pricing model for a
    freelancer / monthly fee or per job / lump sum or billing by time / ten-session package or single sessions / day
    rate, project rate or subscription / Which is better for a new client, a fixed sum or my hourly rate? / Should I
    offer three packages, small, medium and large? / When does it make sense to charge by the month? / How do I price
    something if I don't know how long it will take? / Do clients like it better if they know the whole cost beforehand?
    / What's a good first thing to sell at a set price? / Is charging for time unfair to me when I'm quick? / How do I
    change a customer from hours to a monthly sum? / Should a translator charge by word, by hour or by project? / What
    do I do with the part of the work nobody can foresee? / I'm fast. What took me a week takes a day now, and with my
    clock ticking I earn less for it. / She watched the clock through our whole session since every minute costs her. /
    They'd like to know what it will come to. I can't say, there's a hundred years of wiring in those walls. / My lawyer
    colleague has gone over to flat sums and swears by it. I'm still filling in six-minute slips. / The owner asked if
    there's something like a Netflix for IT support. / I've got bronze, silver and gold on my site. Everyone mails to
    ask for something in between. / He got my bill and wrote: eleven hours? for that? With a sum agreed up front he'd
    have been happy. / I sell single lessons; they come when the sun isn't shining. / What do I put in front of somebody
    who was sent by a friend and wants "a bit of help with the marketing"? My rate card or a set of things? / The bride
    wants all-in. I'd rather count the hours, as I know what all-in turns into. / I wonder if I should pack it: look,
    plan, do, for one sum. / After the first job they keep ringing for little things. How do I bill little things? / My
    coaching's at a hundred and twenty a time, a friend tells me I should sell the half year. / A fixed sum frightens
    me: what if it takes three times as long? / They asked what I take per day and from then on all we talked about was
    days. / The estate pays by commission, the valuation by the hour, and what's fair for sorting out grandma's attic? /
    I'd like a steady income, not always counting from nought on the first of the month. / My estimates are always out.
    So I charge time, and so they're always surprised. / They want something with a lid on it, they said, no open end. /
    retainer or pay as you go for a small firm's computers?? / Whether to quote consolidated amount or man-hour basis
    for new party / Is it more clever to make a Festpreis or on Zeit / productise my consulting or keep selling days /
    what should be included in an offer at a set sum, and what goes on the meter / billing method for a first small
    project with someone a client introduced / hourly or fixd price? / shld i sell a bundle of sessions / flat fee v by
    the hr?? / 10er card or pay each time / day rate or project rate dunno / can i stop billing by hrs n do a set offer
    / What suits a new client better, one sum for everything or a clock that runs? / Should I offer three sizes of my
    service, like small, medium and large? / Is it smarter for a divorce lawyer to charge a fixed sum per case instead
    of writing down every six minutes? / How do I put my scattered services together into something that has a name and
    one figure? / When the work is hard to foresee, can I still give a lump sum? / Do clients buy more readily if they
    get a programme of three months rather than loose appointments? / How does a fast worker avoid being punished for
    being fast, if he's paid for time? / What goes into a retainer, and how do I stop it from becoming all-you-can-eat?
    / New lady said, "I don't mind what it is, as long as I know it beforehand." I've only ever written down hours. / I
    told the publisher 0.14 a word, he wants it for the whole book, and my last whole book took me twice as long as
    thought. / He asked if he could just buy an hour here and there "when something's up". My best results come with
    people who stay eight weeks. / I fixed the server in twenty minutes. He paid me twenty minutes. Took me nineteen
    years to learn that. / Did the garden for a round sum last spring. Then it rained for three weeks and I earned four
    euros an hour. / The personal training studio next door sells blocks of twelve. My people come, pay 60, and vanish
    until their back hurts again.
comparing: up against two other agencies / shopping around / getting bids / beauty contest, pitch, tender / alternatives
    on the table / why should they choose me / other offers / best of three / stand out / she is asking three others /
    they're looking at several / another offer on the table / we're one of four / competition is in the race / how do I
    win against others / they want to compare / they compare me with others / they are talking to my competitors / they
    have other offers / they've also invited two competitors to make an offer / the customer wants to compare offers /
    there are other bidders / they are comparing several quotes / client gets three offers / how do I stand out among
    other quotes / prospect is talking to two other agents / tender with competitors, what to do / they want to see
    other providers first / beauty contest, we're one of four / he's shopping around / should i ask who else is quoting
    / comparing apples with oranges, quotes / How do I react when I hear that I'm not the only one asked? / What do I
    tell people who want to get more offers before choosing? / Should I match what the others offer? / How can I help
    them compare so that it isn't only about price? / Is it a bad sign if somebody who was sent by a friend is still
    asking around? / What should they ask all of us so that the difference shows? / Do I ask to be the last to present?
    / How do I stay relaxed when they're looking at my competitors? / Is it wrong to point out what the other quotes
    leave out? / What do I say about a rival if they want my opinion of him? / "We're seeing three." She said it like
    someone choosing curtains. / Her friend swears by me, but her husband insists on getting at least two more figures.
    / I saw the folder of the other architect on their sideboard. / He told me honestly that he'd meet another coach on
    Friday, and one next week. / They've set up a table with points: price, experience, chemistry. I'm column B. / The
    school has to get three estimates by law. How do I make sure that they look at the right things? / My offer has the
    scaffolding in it, theirs don't. On paper I'm the dear one. / "You're the first we've talked to." Damn. / The couple
    is meeting five photographers in a single weekend. I'm Sunday at four. / The seller had the other broker in the
    kitchen when I rang the bell. / They'll take their time and look at everyone. Good for them, nerve-racking for me. /
    I was asked to send in my bid by noon with the other lawyers. And I'd thought I was the one they'd been told about.
    / What do the others take, he wanted to know. And what do I do that they don't? / All of us got the same four-line
    brief, and none of us knows what they want. / She said that the choice was between me and a guy from Leipzig, and
    asked if I could tell her why me. / It's a pitch, unpaid of course, against two big agencies. / They want to sleep
    on it, and talk to a few more dance schools. / My neighbour's mum tries out three piano teachers for her kid. Trial
    at each, then she picks. / I'd love to give them a list of what to ask the other caterers. Is that cheeky? / theyre
    getting other prices in, do i chase or chill / Client has called quotation from 3 vendors, how to make ours L1
    without cutting rate / They holen three Angebote, it is normal, but how do I be not only the price / side by side
    with rivals and I do one thing they don't / in the running with two others, decision next week / how to coach a
    buyer to choose well even among competitors / theyre getting 3 quots, im one of em / client talking 2 other firms
    aswell / how 2 stand out when shes shopping round / said "were seeing a few ppl" hmm / he has 4 estimates on his
    desk incl mine / still in the running w/ 2 others wat now / How do I keep from being set in a table beside two
    rivals and picked by the bottom row? / What can I do while they're still looking at the other offers, apart from
    waiting? / Should I ask who else has been invited, or is that none of my business? / Is it clever to go first or
    last when someone meets three architects in one week? / When a buyer says she'll look round a bit more before she
    picks, how do I help her to judge? / Can I tell them what to look out for in the offers of others without running
    anyone down? / Do I still have an edge through our mutual acquaintance if they get bids from the whole town anyway?
    / What should I answer to "could you match the format of your two competitors, so we can line them up"? / "You're
    the second of four," the landlady told me at the door, and she had a clipboard. / The couple liked my band. They're
    hearing two others on Saturday, and they'll tell us all on Sunday. / He said it openly: his wife's colleague
    recommended me, his bank recommended another, and the internet a third. He'll see all of us. / The hospital's letter
    says they need a minimum of three bids by their rules. Ours is in. So are, I suppose, the usual two. / I was
    measuring the stairs when another joiner rang the bell. We know each other. We both measured. / On the screen she
    was sharing was a spreadsheet, my company in column D. Columns B and C were filled in already.
cheaper: lost the job to a low-cost rival / went with somebody half my price / undercut / chose the budget option /
    competitor won on price / dumping / online provider is cheaper / someone did it for less / he took the cheapest / a
    student does it for half / lost because of the price / they got it cheaper elsewhere / a discounter / they chose
    someone cheaper / I lost because of my price / the job went to a cheaper provider / they decided for somebody who
    costs less / I lost to somebody cheaper / client chose a cheaper provider / undercut by a competitor, deal gone /
    they went with the low bid / lost a job on price / what do i write after losing to a cheaper offer / can i win them
    back from the cheap one / we decided for another offer, the price was lower / should I ask why they took the other /
    come back after the cheap guy messes up / How do I respond when they tell me that they've given the work to someone
    for less? / Is it worth staying in touch with people who took the cheaper one? / When do I ring somebody who chose a
    low-cost rival? / Do I match the price after the decision, to turn it round? / How do I lose gracefully to a bargain
    basement firm? / What one question can I ask after losing on price? / Should I warn them about the one they've
    picked? / What do I tell my introducer if his friend went for cheap? / How do I avoid sounding bitter in my answer
    to a refusal because of money? / Do clients who left for less ever come back? / Two hundred pounds. For two hundred
    pounds' difference she's now got a cowboy on her roof. / He thanked me for all my ideas and gave them to a firm in
    Poland to carry out. / The bride's mail was sweet. Her uncle's got a camera and does it for a crate of beer. / I
    know the outfit they've chosen. I usually get called afterwards to clean up. / It's gone to an online translation
    mill. I'd done a free sample page too. / "Nothing personal, it's the numbers." Three weeks' work on that bid. / They
    were already mine, in my head. Then somebody turned up who'd do it for half. / Her message ended with "maybe next
    time". The next kitchen, in twenty years? / They took the discount broker: one and a half per cent less. I wanted to
    send them a link to his reviews. / A gym chain opened at nineteen ninety-nine. So long, says my client of four
    years' standing whom I'd nearly had for another year. / The board went for the lowest bidder, as boards do. The one
    who recommended me is embarrassed. / He told me straight: same thing, cheaper. It isn't the same thing! / I answered
    too quickly and too sour. What should I have written? / They'll have a nice new website by autumn, from a nephew. I
    give it till Christmas. / The dentist in Hungary got the job. All six crowns. / When'll the other fellow be done?
    I've half a mind to look in then, with a cake. / Missed out by a whisker, the purchasing lady said, the others were
    just that bit keener. / I feel like shaking him: you buy cheap, you buy twice! / We were favourites until the sheet
    with the sums went round. / got undercut AGAIN, some lad with no insurance, do i say owt / They gave order to other
    vendor at lower rate, how to keep relation for future / Der Billigste has won. I wish him luck or I keep silent? /
    outbid by a low-coster, gracious loser's note / they preferred a bargain, is the door closed for good / priced out
    by a freelancer abroad, follow up in six months? / lost job 2 a guy half my price / went with the low bidder :( /
    undercut again!! every time / they chose sum1 on fiverr instead / beaten by 200 quid, worth calling back? / cheap
    lot got it not me / What do I write to somebody who has given the job to a rival that asked less? / Should I have
    gone down when I heard they'd signed with the bargain firm? / Is it ok to tell them that I'm there if it goes wrong
    with the low-cost people? / How do I find out whether it was truly the sum that made them go elsewhere? / Can I
    learn anything from a tender that was won by someone at sixty per cent of my figure? / When a prospect has picked
    the budget option, do I let my introducer know and in which tone? / What can I do next time, so that the lowest bid
    doesn't win by itself? / Does it make sense to complain that nobody can do it properly for that sum? / "We were very
    impressed. In the end another office came in well below you." That was the mail, from a notary's client. / Drove
    past the house this morning. Another firm's van in the drive, two lads on the roof without a harness. I know what
    they take. / She told me honestly that a student does her daughter's maths now, for a third. / The ministry gave it
    to a bureau in another time zone which translates at four cents. I wished them luck and closed the door rather
    loudly. / They've booked a DJ. With a laptop. He took 300, I'd said 1,400 with the pianist. / He rang, decent of
    him, and said it had been between the two of us till the last minute, and then his accountant chose.
guarantee: promise results / money back / what if it doesn't work / assure me / certainty / are you sure it'll help /
    take the risk / success fee / and if it doesn't help / do I get my money back / will I definitely pass / she wants
    my word / promise that it lasts / they want a guarantee / they ask me to promise / the customer wants a guarantee
    that it works / they ask me to guarantee the result / client wants a guarantee / can I promise results / and what if
    it doesn't work? / money back guarantee or not / he wants it in writing that we win the case / success guarantee for
    coaching / promise top ranking on google? / they want certainty before they sign / guarantee of sale price demanded
    / What do I answer when somebody wants assurance that it'll work? / How do I say what I can promise and what I
    can't? / Should I give a money-back promise to win a hesitant buyer? / Is a lawyer even allowed to guarantee an
    outcome? / How can I give people security without lying? / What do I say to a mother who asks if her son will
    definitely pass? / Do I promise more because a friend sent them? / How do I react to "if you're so good, you'll
    surely guarantee it"? / Can I put in the contract what I'll do, rather than what will come out? / Is it weak to
    admit that I can't be sure? / "Swear to me that it'll hold." It's a two-hundred-year-old wall. / She's burnt her
    fingers already, so she'd pay only if the rash goes away. I'm a dermatologist, not a wizard. / He asked what
    percentage of my clients lose weight. And whether he'd get the fee back if he didn't. / Black on white he wants it:
    thirty new customers within ninety days. / They're asking that I vouch for the sun on the wedding day, more or less.
    / "My friend said that you always manage it." I had to swallow. Always? / I could say yes. Everybody else in the
    business says yes. / The founder wants the grant or no invoice. I can write the application, but I don't sit on the
    jury. / What happens if the team's still quarrelling afterwards, the boss wanted to know, do I come back for
    nothing? / He said that his last adviser had promised eight per cent a year, so what did I offer? / I'm selling
    their flat. They want it signed that I'll get half a million. / My patient wants to hear it'll never hurt again. /
    "Then what am I paying you for?" he said, when I told him that it isn't in my power alone. / I blurted out a yes.
    Now I can't sleep, since half of it depends on their own people. / They want a penalty clause if the server's down
    even once. / A dad wants his daughter to be at B2 by June, or he isn't paying. / The judge decides, not me. But how
    do you say that to a man who is afraid? / Sitting there with the person who vouched for me next to him, I promised
    the moon. Never again, but what do I say next time? / The garden'll be green, I told her, if it rains. That wasn't
    what she wanted to hear. / can u guarantee i'll have abs by summer, they ask, what do i say lol / Client is
    insisting on assured result, but it is depending on department also / They want Erfolgsgarantie, I can only promise
    my Mühe / no cure no pay demanded / assurance wanted, outcome depends on them / certainty that their house will sell
    by Easter / wants me 2 promise it works / "money back if not?" um / asks for garantee on results, cant / how can i
    garuntee he passes the exam / client: what if it doesnt work tho / they want it in writing that sales go up / What
    can I promise instead when somebody wants certainty that my coaching will work? / Should I offer a refund in case
    they don't get what they came for? / Is there an honest reply to "can you assure me that we'll win the case"? / How
    do I explain that half of the outcome depends on what they do themselves? / When the founder insists on a clause
    with target figures, do I sign? / Can a physiotherapist say how many visits it'll take till someone is free of pain?
    / How would a marketing person react to "I pay once the leads come in, deal?" / What lies behind it when people
    demand I swear it'll turn out well? / "And if she fails her A-levels all the same?" asked the mother. I said I'd do
    my best. "That's not what I asked." / He wants me to sign that he'll lose twelve kilos by June. I've seen what he
    has in his fridge. / The vineyard owner wrote: please confirm the new label will increase turnover by 15 per cent,
    otherwise no fee is due. / I told him that an operation is an operation. He folded his arms: "My garage gives me two
    years on an exhaust." / "Will the horse be rideable after that, yes or no?" I'm a behaviour trainer and he's a
    colonel. / She nodded through the lot, then asked which part of my fee she'd get back if her husband didn't come
    round.
samples: no portfolio / nothing to show / everything under wraps / can't publish past projects / proof without examples
    / how do they see my quality / work samples are confidential / demonstrate skill / I can't show anything / my work
    is under lock and key / no pictures allowed / how do I convince without examples / show them something / I can't
    show my work / I have no examples to show / I have no references I may show / how do I prove my quality when
    everything is secret / I can't show examples of my work / all my work is under NDA, they want samples / no portfolio
    because of confidentiality / show references when everything is secret / they ask for case studies, I've none I may
    show / ghostwriter can't show texts / how to prove quality without work samples / therapist, they want to see
    results / what do i show if i just started and there's nothing / my best projects are internal and confidential /
    How do I convince somebody when I'm not allowed to show what I've made? / What can I do in place of a portfolio? /
    Should I make up an example or anonymise one? / Is it allowed to show a client's documents with the names blacked
    out? / How can they judge me if I have nothing to lay on the table? / Could I do a little bit of their own job in
    front of them? / What do I bring to a meeting if my work is invisible? / How do I answer "can we see something
    you've done?" when the answer's no? / Do I ask old customers to release me from secrecy for one picture? / Can I
    show how I go about it rather than what came out? / "Let's have a look at your folder then." I've no folder. I
    mediate between brothers. / Everything I've written carries somebody else's name on the cover. / She'd love to see
    some of the crisis plans I wrote. If I showed them I'd be sued. / The hard disk is full of wonderful work, and every
    page has "strictly confidential" across it. / My pictures are of rich people's houses from the inside. They'd never
    want them shown round. / He clicked through my site and asked where the projects were. There's only a picture of a
    bridge. / The translations I'm proudest of are court files. / I'm an IT forensics guy. What am I supposed to show,
    the break-ins? / They asked to sit in on a coaching hour with another client. Of course that's out of the question.
    / I did a fantastic thing for a bank. That's all I can say about it: a fantastic thing, for a bank. / As a young
    interior designer I've done my own flat and my mum's. They want to see ten. / The committee wants three specimens by
    Monday. My contracts forbid me to even mention the customers. / What I do vanishes: a good speech is spoken and
    gone. / "Send me some before and after." I'm a family solicitor. / I tune voices. There's nothing to look at. / My
    last five years were for one company, locked behind their firewall. Now I'm free, and naked. / I could take one page
    of theirs and do it while they watch. Would that be giving it away? / The other bidders brought glossy books, I
    brought a pencil. / A parent wants to hear recordings of other pupils. Their mums wouldn't like that. / got nowt to
    show, all nda, client wants to see my stuff / We can't share earlier drawings due to NDA, party is insisting for
    sample of work / I may not show Arbeitsproben, all geheim / proof of skill without showing anyone else's papers /
    demonstrate rather than display, consultant with secret clients / nothing to show for twenty years, literally, as it
    belongs to the clients / no portfolio i can show / all my work is under nda / they want to c past work but i cant
    show / got no pics of my jobs / just started, nothing 2 show yet / ghostwriter = no samples lol / How do I prove
    that I'm good if everything I've made lies in other people's safes? / What can I put on the table when someone would
    like to look at earlier projects and I've signed to keep them secret? / Is it permitted to blacken the names in an
    old report and let a prospect leaf through it? / Can I make up an invented case so that they can see how I work? /
    What do I send instead of a folder, given that my craft leaves nothing you could photograph? / How would a therapist
    answer someone who'd like to "have a look at one of your results"? / Should I do a small piece for free so there's
    something to look at? / When the designs belong to my former employer, am I allowed to bring them along to a
    meeting? / "Lovely, can you send over three speeches you wrote?" Each of them has been delivered by somebody who
    says he wrote it himself. / She wanted pictures of the noses. I'm a plastic surgeon in a small town, the noses shop
    at the same butcher's. / He scrolled through my site and asked where the gallery was. I do damp-proofing. After me
    you see a wall. / The bank I built it for doesn't exist any more and the code stayed there. The lady from the new
    bank wants to see a screen at least. / I told the CFO that my best audit is locked away with the regulator.
    "Convenient," he said. / The bride asked for a video of me singing. For twenty years nobody's filmed me, they were
    all dancing.
references: talk to someone you've worked for / name a few customers / who can vouch for you / proof / call a past
    client / credentials / may I contact your clients / who else have you worked for / can I call one of your customers
    / names of clients / she'd like to hear from others / they want references / they want to speak to other clients /
    the prospect would like to talk to one of my clients / they ask for references / client wants to talk to previous
    customers / who can I give as a reference / can I use the introducer as a reference / prospect wants three names to
    call / may i give out a client's phone number as reference / references before signing / how to ask a client to be a
    reference / he wants to hear from someone I worked for / reference letter or reference call / What do I do when
    somebody wants to speak with people I've worked for? / Do I need to ask my clients before I name them as references?
    / Who's the best person to vouch for me to a prospect? / How many contacts should I give when they ask for
    references? / Can the one who introduced us also be the one they ring? / What if my customer says something lukewarm
    on the phone about me? / Is it normal that they want to check me out with others? / How often can I have the same
    client rung up by prospects? / How do I prepare the person who's going to be called about me? / Do I give numbers or
    let my client ring them? / "Is there anybody we could ask about you?" Yes, but would they like being asked? / The
    school wants to speak to two other heads. One of them and I parted in a huff. / She wants the phone numbers of
    brides from last summer. / He'd been told about me by his own brother, and still he wants to hear it from a
    stranger. / Their form has three boxes: name, firm, telephone. Due on Thursday. / I have had one customer rung up
    four times this year because of me. I don't dare any more. / The landlord-to-be asked for people whose houses I look
    after. I'd have to get permission first, wouldn't I? / I've worked mostly for a single big firm, and its policy says
    that they don't speak about suppliers. / They want to call somebody for whom it went wrong. Interesting idea, but
    whom? / "Give me the name of somebody who isn't your friend," he said. / My patients can't be rung up, obviously. So
    what do I offer the hospital that wants to check on me? / I told her that I'd find someone for her to talk with, and
    now I'm sitting over my list, embarrassed to ask. / Procurement asks for proof from three comparable projects with a
    contact each. / An old client said yes at once, gladly, then told the caller how late I'd been. / The parents would
    like a word with other parents. / Nice talk, but she won't decide before she's spoken to one of mine. / I've got
    good words on my website. That's not enough for him, he wants to ring a living human being. / Would it be odd if I
    told him just to ask Marianne, who'd brought us together, for ten more minutes? / They did a background check on me.
    I'd have liked to line up someone nice. / they want 2 refs, can i put my brother in law lol / Client asking for
    contact details of existing customers for feedback, is it ok to share / They will Referenzen, must I ask my
    customers before, because of Datenschutz / someone to speak up for me before the contract / people who can be phoned
    about my work, whom / vetting call with a former client, how do I set it up / they want names of past clients 2 call
    / asks for 3 refs, dont wanna bother ppl / can i give out my customers number for a ref / whos a good referee /
    wants to ring my old clients 1st / need testimonal or phone no?? they asked / Which of my customers do I let a
    newcomer telephone? / How do I prepare the lady who's going to be asked what I was like to work with? / Should I be
    offended that he wishes to hear from others, although his own friend brought him to me? / Is it too much to trouble
    the same two loyal people each time somebody wants to check me out? / When do I hand over the list of people who'll
    vouch for me, before or after they've got the offer? / What if the single person who could speak for me is the one
    who introduced us? / Can I say no to giving names and offer written words from clients instead? / How do I make sure
    that the person called says something useful, rather than "yeah, he was nice"? / "Would you mind if I spoke to two
    or three people you've worked for?" said the headmistress. I thought at once of four who mustn't be spoken to. / The
    form from the council has five empty lines: organisation, contact, telephone. I've got one and a half. / He wants to
    hear from a client with whom it went wrong. I respect that. I also broke out in a sweat. / I gave her Mrs Okafor's
    number. Mrs Okafor is eighty-six and told her at length about the hip, and nothing of the wills I did. / The stud
    owner won't let me near a hoof till he's had three trainers on the line who swear by me. / Due diligence, they call
    it: two customer calls, thirty minutes each, with people from firms our size. Our customers hate calls.
"""
