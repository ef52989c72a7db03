"""Selling: following up and letting go: further ways in which users put it."""

TEXT = """
not-urgent: can wait / nice to have / no hurry / low on their list / live with it / doesn't hurt enough / someday /
    we've managed so far / no burning need / drag on / there's no rush / it has worked for years / they keep putting it
    off since it doesn't burn / it isn't important enough / one day / we can live with that / it's not urgent for them /
    they don't see the problem / they know the problem but don't do anything / it isn't a priority for them / they don't
    see it as urgent / no urgency on the client's side / how to create urgency without scaring people / we've lived with
    it so long / problem not painful enough / it works somehow, they say / prospect knows the problem but doesn't act /
    should I frighten them with what could happen / cost of doing nothing / How do I show what it costs to leave it for
    a year, without fear mongering? / What can I ask so that they reckon up the loss themselves? / Why do people do
    nothing although it's costing them money? / Is it manipulative to talk about the risks? / How do I react to "it
    isn't that bad"? / What do I do when someone shrugs at a hole in the roof? / How can I make a firm see that their
    old server is a danger, without panic? / Do I let people be if it doesn't itch enough? / How do you sell prevention?
    / How do I get somebody moving who says "it'll hold for a while yet"? / "The bucket catches it," he said, about the
    leak. / They know that their contracts are full of holes. They've known it for nine years. / She limps, but she's
    got used to it. / He agreed with every word I said and then put the file back on the shelf. / They lose a customer a
    week on account of that website, and he says it's fine, it's up. / "Never touch a running system." It isn't running,
    it's crawling. / Nobody's died of it so far, said the foreman. / There's no will, three kids, a house, and he's
    sixty-nine. He says there's plenty of time. / The team hasn't spoken to one another since Easter. The boss says
    it'll sort itself out. / They yawn at it. I could tell them horror stories, I've got plenty, but I don't want to. /
    A backup? Haven't needed one yet! / It's on her list, at place fourteen. / The tooth doesn't hurt any more, so he
    cancelled. / "One day we'll get round to it." The wiring is from 1958. / He sees the damage, he doesn't mind it. I
    mind it more than he does. / Their English brochure makes guests giggle, and they find that charming. / They'll only
    do something when it's burning, my client told me about his brother. / The kid's got until the final exams, so why
    start with maths now, says Dad. / I'm selling insurance to immortals. / Everyone nodded, nobody moved. / they cba
    basically, its not bothering them enough / Party not feeling necessity, they are adjusting with the present problem
    / Kein Leidensdruck, how I wake them without Angst to make / complacent customer, slow drip of losses / do the sum
    of a year's delay together / laid-back about a real danger, sort of "she'll be right" / no rush they say, been like
    that 4 yrs / they dont c why now / prospect yawns, "someday" / how 2 make them care sooner w/o scaring / its a nice
    to have 4 them / they no its broke but dont fix it / How do I show somebody that waiting costs him something,
    without playing the prophet of doom? / What do I ask so they work out themselves what another year like this would
    mean? / Should I set a deadline or a last date for my offer to get them going? / Is it manipulative to point at what
    could happen if they leave it? / When people admit the trouble and shrug, is there any point in going on? / Can a
    dentist make a man act whose tooth doesn't hurt yet? / Why do they agree with every word and still treat it as
    something for a rainy day? / How would an insurance broker speak to a family that thinks there's all the time in the
    world for a will? / "It's only a little crack," said the owner, and hung a calendar over it. / We calculated
    together that the leaky process costs them nine thousand a month. "Interesting," said the manager, and put it under
    the plant. / Showed her the rust on the beam. "That's been there since my father-in-law," she said, almost fondly. /
    He knows his knees will go. "They've been going for ages," he laughed, and ran on. / The mother said that Leo has
    until June, it's only November, he's a clever boy. He's on an E. / I asked the pastor what would happen if no one
    did anything about the archive. He thought. "Nothing, I suppose. Mice."
distrust: ran off with her deposit / wary, sceptical / once bitten / burned by a previous agency / had terrible
    experiences / doesn't believe in coaches / all advisers are crooks / cheated before / win their confidence /
    suspicious / someone cheated them before I came along / they've been ripped off / she no longer believes anyone /
    bad luck with the last one / careful after a disappointment / thinks we're all the same / betrayed / scared of being
    cheated again / they don't trust me / they had bad experiences / they are suspicious / they were cheated by somebody
    in my trade / how do I win the trust of a suspicious customer / my prospect had bad experiences with coaches / the
    prospect has had a bad experience / they had a bad experience with somebody in my trade / prospect was burned before
    / they don't trust coaches any more / last builder cheated them / how do I win trust after a bad predecessor / you
    lawyers are all the same / client had a terrible agency before / once bitten twice shy customers / they lost money
    with an adviser / What do I say to people who've been let down by one of my colleagues? / Should I defend my
    profession when somebody runs it down? / How do I ask what went wrong without opening the wound? / How small does a
    first step have to be for someone who's been cheated? / What can I offer so that they can get out at any time? / Do
    I distance myself from the one who did bad work? / How do I deal with a mistrustful client who checks everything? /
    Is it right to say "I'm different"? / How long does it take for a burnt customer to relax? / What if the one who let
    them down is a friend of mine? / "Your lot took eleven thousand off my mother." Those were her first words. / He had
    a folder with him: letters, photos, a court ruling, all about the roofer before me. / She keeps her hand on her bag
    while we're talking. The last estate agent sold her a dream. / They'd hired a photographer once. He never sent the
    pictures. / The dentist back then drilled the wrong one. She's shaking in my chair. / I hear "consultants!" and a
    snort. / Three web designers in four years, each vanished with the passwords. / The man didn't look at me, he looked
    at my contract, with a magnifying glass. / They've sworn never to let anybody like me into the house again. Only
    because of Rosi did I get a cup of tea. / He said therapy's for crooks and fools, he'd know, he paid for two years
    of it. / "And what's your catch?" she wanted to know. The last one had had a catch. / Their previous tutor talked
    the boy into thinking he's stupid. / I felt like a burglar, they were that wary. / A planner ran off with the
    deposit a week before the party. Now I want a deposit from her. / I'm paying for the sins of the chap who did their
    tax before. / He told me for an hour how the trainer at his former gym wrecked his shoulder, and then asked what I'd
    do with it. / They want to see the money-back clause before I've told them my name. / Someone in my line of work has
    done a lot of harm in that village. / She says it kindly, but she says it: I don't believe you people. / I started
    explaining that most of us are decent. It got frosty. / cowboy builders before me have ruined it, they think im one
    too / Earlier consultant has cheated them so they are not trusting any, how to build confidence / gebranntes Kind,
    how I deal with such a customer / scepticism because of a rogue in my business / scarred by a swindler, first step
    easy to leave / their faith in translators is gone after a machine job sold as human / last guy ripped em off, now
    they dont trust me / burned by another builder / "ur all the same" how 2 reply / prev agency took the money n ran /
    shes scared cos of her old dentist / thinks all coaches r frauds / How do I win somebody's confidence that one of my
    colleagues has cheated before? / What do I say about the man who botched it, knowing him slightly? / Should I ask
    what exactly went wrong with the previous one, or leave the wound alone? / Can I build in safeguards so that a
    customer who has been fooled once dares to try again? / When they lump me with the crooks of my line of business, do
    I defend the profession? / How can a therapist begin with someone whose former therapist broke off without a word? /
    Is it better to start small, with people who've lost a deposit to a rogue? / What would calm a lady who has paid
    twice for a roof and still has buckets in the attic? / "The last one had a nice smile too," she said, and didn't
    take off her coat. / He showed me the crooked tiles room by room, like a museum. Then: "And now you." / Our prospect
    spent six figures with another vendor, and nothing ever went live. In each meeting he asks which part's vapourware.
    / She'd had a voice coach who made her cry in front of everybody. She sings with her arms crossed now. / "Brokers,"
    he said, and spat. He meant it in a friendly way, his daughter-in-law had brought me after all. / His stallion was
    lamed by the one before me. He stood over me with a pitchfork through four hooves.
quote-silence: sent an estimate, not a peep / no feedback on my offer / after the price they vanished / ghosted after
    the proposal / haven't heard since I quoted / waiting for a decision on my proposal / offer unanswered / went cold /
    the estimate's been with them for a month / I hear nothing since I sent the price / no reaction to the offer / they
    don't call back after my quote / has my proposal disappeared / the prospect vanished / no yes and no no / waiting
    for an answer on the offer / no answer to my proposal / the prospect ghosted me after the proposal / they don't
    answer since I sent the price / since I sent the offer I haven't heard anything / no reaction to my quote for weeks
    / they don't respond to my proposal / I sent a quote and they haven't replied / no answer to my quote / waiting for
    weeks after the quote / I sent the quote and now there's silence / no answer to my offer / ghosted after sending the
    proposal / client doesn't reply after the estimate / how long do I wait after sending a quote / "just checking in"
    alternatives / what do I write when they don't react to my proposal / offer out for three weeks, nothing / follow up
    on a quote once, how / they asked for a price and disappeared / Should I ring or write when nobody answers my offer?
    / What can I bring along that's of use when I ask about the quote? / How do I ask about a proposal without begging?
    / Is silence after an offer always a no? / What do I write in a last mail that lets them off? / How many days after
    the estimate is it decent to call? / Did I do something wrong in my offer that they've gone quiet? / Do I lower the
    price when nothing comes back? / Can I put a date on my quotes so I'm not left hanging? / Should I ask the one who
    introduced us why his friend doesn't react to my offer? / They couldn't wait to have it. "By Monday, please!" That
    was five Mondays ago. / I stayed up till two to get it out in time. The read receipt came at 8:04. And that's all
    that came. / We'd gone through it together, he nodded at the bottom line, said "send it over", and has been under a
    stone since. / My lovely PDF has fallen into a well. / She loved the drawings, so she said. Since the numbers went
    out she's been mute. / I look at my phone like a teenager. Eleven days since the estimate. / All three of our best
    bids are lying somewhere in somebody's inbox. / He doesn't pick up now. Before he'd the figures he called me twice a
    day. / They got the contract draft on the first. It's the twenty-third. Should I be worried or is that normal for
    Swedes? / Since I mailed them the sum for the wedding: nothing, not even a heart. / I drove there, measured,
    calculated, printed, posted. They don't even say no. / I'd rather get a no than this. / The offer's valid until
    Friday, and not a peep. / I wrote "did you have a chance to look at it?" Then again, with a smiley. It's
    undignified. / The school had three questions about my quote, I answered within the hour, and since then it's been
    as quiet as the holidays. / Crickets, as the Americans say, ever since the estimate for the server went out. / He
    was chatty until he'd got the paper in his hand. / I gave the seller my valuation and my terms, and the curtain
    fell. / Ten pages, nine thousand words, zero echo. / sent em the price 3 wks ago, tumbleweed / Quotation submitted
    last month but no revert from client side, how to remind / the Angebot is since two weeks there and nobody makes a
    pip / dead air after the bid / proposal limbo, let them go kindly? / radio silence on the estimate for the loft /
    sent quote 2wks ago nothing / no reply 2 my estimate / radio silence since i emailed the offer / ghosted after price
    / did they even get my qoute?? / offer sent. crickets / What do I write to somebody who's had my offer for ten days
    and hasn't made a sound? / How long is it normal for a family to brood over an estimate before they answer? / Should
    I ring and ask whether the figures arrived, or does this look needy? / Is it the sum that's shut them up, and how
    could I ask that? / Can I prevent the quiet by fixing a date for the answer before I send anything? / When the
    document's been opened seven times and nobody writes, what's going on in there? / What's a good line to wake up a
    customer who has the numbers and plays dead? / Do I resend the estimate with something changed in it or simply ask
    where things stand? / Sent the estimate for the bathroom on the third, as promised, with drawings. It's the
    twenty-fifth. The drawings took me a Sunday. / She'd written to me every day, hearts, sketches, ideas. I mailed the
    sum for the dress. Since then, not one heart. / "We'll get right back to you once we've had the numbers." They've
    had the numbers since Whitsun. / The tracker says that he's opened my PDF at 23:40, at 23:52, and at 6 in the
    morning. No word though. / I delivered the offer for the school roof by hand. The caretaker took it in. It might as
    well have fallen into a well. / Three calls in one week before, all of them from her. I've put a figure on paper and
    she's forgotten how to dial.
follow-up: ring before it's harassment / how many reminders / pester a prospect / keep calling / persistence / nudge
    without nagging / how long between contacts / chasing / get on their nerves / stalker / cadence / I've called four
    times, is a fifth one too many / when do I become a nuisance to the prospect / how often to call / the right number
    of reminders / again and again / how many mails / am I annoying them / next attempt when / how often should I follow
    up with the prospect / how many times do I follow up / when do I follow up / how many reminders can I send to a
    prospect / when should I get in touch again / how long do I wait before I call again / how often can I contact a
    prospect before it gets annoying / how frequently should I contact a prospect / how often may I follow up with a
    prospect / how many times can I chase a lead / follow up cadence / when does following up become stalking / third
    follow-up, what do I write / how long between follow-ups / I don't want to be a pest / rule for reminders to a
    potential client / weekly or monthly follow up / what to send when following up, not only "any news?" / How many
    times is it decent to get back to somebody who's interested but slow? / What should each reminder contain so that
    it's of use to them? / How do I space my calls to a warm contact? / Is three times too much or too little? / How do
    I say goodbye in the final message? / Should I alternate phone and mail when I keep after somebody? / At what
    intervals do good salespeople come back? / Do I need a system so I don't forget whom I've already nudged? / How do I
    know whether I'm annoying or just persistent? / How often would you call a friend of a client before it gets
    embarrassing for the friend? / I've rung her twice, mailed once, and my finger's over the button again. / My
    colleague calls people until they buy or die. I give up after one. There has to be something in between. / He said
    "keep at me, I'm forgetful". But how much keeping at is too much? / There's a list with forty names I ought to get
    back to, and I do it when I feel guilty. / I wait so long, out of tact, that they've forgotten who I am. / My reps
    send five mails in eight days. I find it horrible, but what'd be right? / She said "I'd have booked if you'd called
    again". I'd thought that twice was pushing it. / I can't think of anything new to tell them the fourth time I come
    knocking. / Every reminder I write sounds like a dunning letter. / Mum says one doesn't run after people. / I got
    told off: "You're the third call this week." It was my own trainee calling without my knowledge. / Somewhere between
    a bunch of flowers and a restraining order. / They're interested, they've said so, it's just slow. A nudge a month?
    A fortnight? / The software says to send a drip of nine. Nine! To a man I met in his kitchen. / I send an article
    now and then. Is that a proper nudge or merely decoration? / They're nice and never say stop. How'd I notice that
    I've become a nuisance? / My photographer friend writes to couples at one, four and nine weeks. I've got no rhythm
    at all. / I hate the phrase "bumping this up". What else is there, and how many times? / How's a good rhythm for
    someone who's thinking about selling, some day? / is 4 texts too many lol, he did say he's keen / How many reminders
    are proper to send to client before it is looking desperate / how oft may I nachfassen without to nerve / frequency
    of nudges, with something for them in each / chasing etiquette for solo consultants / pester limit with a potential
    pupil's parents / how oft can i chase a prospect / whats too many msgs / ring again or wait a wk? / follow up every
    how many days / dont wanna be a stalker lol / 3 nudges enough? 5? / At which point does friendly reminding become
    pestering for someone who may buy? / How many days do I leave between two messages to an interested party? / Should
    I vary the channel, one mail, one call, one card, or is it creepy to come from all sides? / What can I write the
    fourth time that isn't "just checking in"? / Is there a sensible rhythm for keeping after someone who's warm but
    slow? / Can I put it into the first talk how and when I'll get in touch again, so I don't need to guess? / Do busy
    directors mind being nudged, or are they thankful for it? / When do other freelancers write for the second, the
    third and the fifth time? / I wrote on Monday, rang on Wednesday, and left a voice message on Thursday. My wife took
    the phone off me on Friday. / My boss at the dealership says seven touches. I've done two and feel like a debt
    collector already. / He answered my third mail with "sorry, swamped, do keep at me". So I'm to keep at him. In what
    dose, he didn't say. / My CRM wants me to ping Mrs Da Silva every three days until one of us dies. / I let one lady
    be for six weeks out of tact. She'd taken somebody else in week four: "I thought you'd lost interest." / In Japan
    where I come from once is polite, twice is a lot. My British partner sends five and they thank him.
let-go: lost cause / flogging a dead horse / when to stop / cut my losses / write off / draw a line / give up hope /
    waste of time / accept that it's over / drop a prospect / should I bury this one / is it dead / still hoping after
    months / stop wasting time / forget about her / how long do I try / close the book / no point any more / leave it at
    that / is it over / when should I let go / when do I give up / when should I stop chasing a prospect / should I give
    up on this one / how long should I keep trying with a prospect who never decides / when is enough / should I forget
    about this prospect / should I give up on a prospect who keeps hesitating / a prospect who can't decide, how long /
    when do I give up on a prospect / how do I know it's over / stop chasing a lead that goes nowhere / closing the file
    on an undecided client / should I drop him / let a prospect go politely / breakup email to a lead / is it time to
    move on from this customer / how to say I won't be calling any more / dead leads in my list, delete? / What are the
    signs that a prospect's never going to buy? / How do I take leave of someone who can't make up his mind? / Do I tell
    the introducer that I've stopped trying with his friend? / How do I let go without slamming the door? / Is it all
    right to write "I'll take this off my list"? / How many chances should a person get to say yes? / What if I give up
    the day before they'd have ordered? / How do I stop hoping? / Should I mind a no from this one, or am I relieved? /
    How can I thank somebody for his time who's cost me a year? / I've had him on my list since the year before last.
    He's become a sort of pet. / She says yes to everything, except to beginning. / I noticed that I'd be glad if he
    refused. That must mean something. / My board's full of names that'll never come to anything, and I can't wipe one
    off. / We've been round the block so many times that I know the paving stones by heart. / It's gone on for fourteen
    months. My wife says: he's just not that into you. / One more try? I've said one more try three times. / He's
    wearing me out. Each time I'm about to quit, he sends a crumb. / I've given it everything I've got, and it's like
    pushing a rope. / They string me along, in the nicest way. / Half my week goes on people who won't ever hire me. /
    The lady's seen nineteen flats with me. Nineteen. / As a sales lead I tell my team to cut the dead wood. Then I go
    and ring old Brenner again. / I don't know how to end it decently, as it was my best friend who'd put us together. /
    There's a point where staying polite turns into being a fool, and I'd like to know where. / The choir director has
    "nearly" booked me for three Christmases. / It's hard for me to bury it. I'd already spent the money in my head. /
    I'd like to write him a good last letter. Without reproach, even though I feel some. / If I don't let it drop, I'll
    have no time for those who'd like to. / flogging a dead horse here, when do u walk / Party is only dragging since
    one year, should we close the enquiry / when I make the Deckel on it, with a friendly word / quitting point with
    eternal maybes / farewell line to a never-buyer / cut my losses on a warm lead, photographer / when 2 stop chasing /
    is this lead dead? / give up or 1 more try / 6 months n nothing, bin it? / how do i no its over / wasting my time on
    him? / At what point do I strike someone off my list for good? / What are the signs that a prospect will never come,
    whatever he says? / Should I write a last letter in which I close the matter, and how would it sound? / Is it a
    waste to keep hoping for a company that's been "nearly there" since last year? / Can I drop somebody who was
    introduced by a dear friend, or do I owe him more patience? / When is stubbornness still a virtue, and when's it
    just sad? / How do I end it kindly, so they can come back if they'd like to? / What do I do with all the energy I've
    put into one who won't buy in the end? / I've met him five times since Easter of last year. He's always glad. I've
    bought all the coffees. / My assistant's put a little gravestone emoji beside the clinic's name. I keep deleting it.
    / "You're still on my list!" the gallery woman called across the street, for the third summer. / Eighteen months,
    four demos, two champions who left. Our board asked on Tuesday why it was still in the pipeline, and I heard myself
    defend it. / My wife said at dinner: "You talk about that hotel more than about the children." There's no contract
    with the hotel. / The man with the vineyard has had me out four times to measure. Nothing's ever been planted there
    but me.
stay-in-touch: after they declined / keep the door open / remain in contact / rejected but friendly / keep warm / worth
    nurturing / check in with someone who said no / long-term / they didn't buy, do I keep writing / a no but a nice
    talk / send Christmas cards to those who declined / maybe next time / don't want to lose her altogether / should I
    stay in touch / they turned me down, should I keep in touch / they decided against me, should I stay in contact /
    what do I do after a rejection / they said no, do I stay in touch / keep contact with people who didn't buy / how to
    stay on the radar after a no / what do I send someone who turned me down / newsletter for people who said no? /
    twice a year hello, is that enough / lost the job but liked each other / christmas card to someone who declined? /
    remain friendly after a refusal / relationship with almost-clients / How often do I write to somebody who decided
    against me? / What can I send that's meant for that person alone? / Is it weird to congratulate a man who rejected
    my offer? / Could someone who said no still put me in touch with others? / Do I put people who turned me down on my
    mailing list? / How do I keep a door open without standing in it? / What's a good occasion to write to her again
    after she declined? / Should I cut the contact when it's a clear no? / Is it false to be nice to people who didn't
    want me? / How do I show there's no grudge? / It was a no, but the nicest I've ever had. We talked about sailing for
    another hour. / She went with a different planner and sent me a picture of the cake. I didn't know what to answer. /
    He decided to keep things as they are. I'd hate to lose sight of him, he's a clever fellow. / The board voted
    against, the chairwoman hugged me. / They won't be customers, that's settled. And yet I come across things that'd
    interest him, about bees, for instance. / I see an article and think of the man who didn't want me. Do I send it? /
    We parted on good terms, I didn't get the house to sell. In a few years there'll be her mother's. / The refusal's
    half a year old, and today I saw that his daughter's opened a café. / I've a shoebox of cards of people who'd said
    "not for us". / My no-sayers like me, I believe. They always greet me first. / Would a postcard from my holidays be
    too much? He only said that he didn't need a coach. / He told me that it was a pleasure and that it wasn't for him.
    End of story or beginning? / My rule so far: whoever says no is gone. My mentor says that's stupid. / A father chose
    the other music school. I meet him at every concert. / They didn't take me, but they enjoyed our talk, and who knows
    whom they know. / I don't want to turn up every month like a debt collector. Nor vanish. / After the rejection I
    felt like unfollowing them all. / Once in spring, once in autumn, I thought. But with what in my hand? / The surgeon
    didn't buy the software, and still he rings me with questions about his laptop. / said no but sound folk, drop em a
    line now n then? / Party denied but relation is good, how to maintain without sales / after an Absage, how I keep
    the thread, honestly meant / keeping warm with people who declined, estate agent / pen pal of a lost deal / friendly
    contact after a turned down offer, what rhythm and what content / got a no, keep in contact or nah / can i still
    write 2 someone who said no / they declined, do i xmas card them lol / rejected but nicely, what next / add them on
    linkedin after a no? / stay freinds after they turn u down? / How do I keep a door ajar with someone who's decided
    against me? / What can I send now and then to a family that chose not to hire me, without reopening the matter? /
    Should I put a person who turned me down on my newsletter? / Is it odd to congratulate a firm on its anniversary
    after they refused my offer? / Can a no today turn into an order in two years, and what do I do in between? / When
    somebody lets me down gently, how do I answer so that we part as friends? / Do I look like a bad loser if I get in
    touch half a year after their refusal? / How often would you drop a line to people who told you plainly that they
    won't be going ahead? / "We've decided against it, but it was a real pleasure." I believe her. I've now been looking
    at the reply button since Sunday. / He refused, in a letter, by hand, on proper paper. One has to answer something
    like that, hasn't one? / Saw the lady who didn't take me as her lawyer at the opera. We talked about Puccini the
    entire interval, and she asked for my card again. / The CFO said it's a no and he'd like to hear how our product
    gets along. Was that manners? / They aren't going to have a band. Definitely not. They then invited me to the
    wedding as a guest. / I was told no by the school. Yesterday I read an article that's made for the headmaster, and
    my mouse hovers over "share".
"""
