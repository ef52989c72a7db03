"""Asking: when, by what way, and in which words: further ways in which users put it."""

TEXT = """
words: sample sentence, template, wording, example / how would you say it / exact phrase to use on the phone /
    formulate the request / what do I actually say / give me a line / help me to word it / a script I can read out / is
    there a formula for asking / what do I literally say to her / how would you ask / tell me how to ask / an example
    of an ask / read me the question / which sentence works / my mind is blank, what are the words / how does a good
    ask sound / write me an ask / what should I say / what do I ask / how do I ask for an introduction / how should I
    ask / what do I say on the phone when I ask / exact question / what would a good question sound like / I'm bad with
    words, how do I phrase it / how do I formulate the ask / give me a sentence to use / which sentence do you
    recommend for asking / what is the best sentence / how exactly do I put it to a client / tell me the wording
anyone: I always say if you know anyone send them over / tell your friends about me / spread the word / why does do you
    know anybody fail / my usual line gets no names / keep me in mind if you hear of anything / should I phrase it as
    do you know someone / my flyer says tell your friends / please recommend us, nothing happens / I ask everybody if
    they know someone / sign in my shop, footer in my mail / is spread the word enough / if you hear of someone / is it
    right to ask do you know anyone / do you know anyone who / what's wrong with do you know anyone / I usually ask
    whether they know someone who needs me / why doesn't do you know anybody work
referral-word: which word is better / do I say recommendation, referral or introduction / terminology / vocabulary /
    does it matter how I call it / why not say referral / is the word refer bad / introduce or recommend / the term /
    referral or introduction / can I say referral / does it matter whether I say introduction or recommendation
voice-or-mail: pick up the phone or type / which channel / SMS, text, Slack, LinkedIn message, email / would a message
    do / Zoom or in person / written or spoken / is it fine to ask electronically / letter or visit / does a call work
    better than writing / I prefer writing to talking / I hate phones / does writing hurt my chances / would an email
    be okay / voice message / handwritten note / call them up / face to face is hard for me / by post / should I ask by
    email / should I call or write / can I ask by email or by phone / is it better to ask in person / is a LinkedIn
    message good enough or must I talk to them / do I have to speak to them / can I do it in writing / may I send a
    message / will a short mail do or do I have to phone / must I phone / can I just text / is writing enough
begin: how do I open / first words / work it into the conversation / lead into the question smoothly / slip it in /
    segue / break the ice before asking / transition from small talk / how to raise it without sounding off / mention
    it casually at the end / how do I get onto it / the first sentence is the hardest / how to steer the talk there /
    at the end of a treatment, lesson or haircut / while I pack my tools / bring it up over coffee / where in the
    conversation / how do I start / how do I begin the conversation / how do I bring it up / how can I mention it /
    what's an elegant way to get onto the subject / how do I change the subject to this / how do I introduce the topic
    / when we talk, how do I get there
moment: right time / how soon after handing over the keys, finishing, delivering / before or after the invoice / at the
    kick-off, midway or at the finish / is now too early / wait for results first / when do they feel most thankful /
    is it too late now / which stage of the work / kitchen is installed but worktop comes later / half finished / three
    weeks to go / ask now or after / should I ask right away / at handover / after the last session / when the results
    are in / the ideal point / when they pay / before the holidays / when should I ask / when is the right time / is it
    too early to ask / best time to ask / should I wait until the end / before or after the end of the project / wait
    with the ask until it is finished / when do I ask, the training ends in two weeks / is it better to ask at the
    beginning or at the end / the project isn't finished, can I ask already / how long after the job should I ask /
    we've just handed over, should I ask now or wait a month / the work is delivered, is now the time / wait a little
    or ask today / directly after finishing or later
wrong-moment: same call as bad news / while announcing a price increase / they are in crisis right now / is it tactless
    to ask today / right after I sent a big bill / during a dispute / stressful week / project is delayed and I want to
    ask / I must tell him it costs more / their house burned down / in the middle of an argument / I was late today,
    still ask / is today bad / should I ask today although there's bad news / is this a bad moment to ask / I have to
    raise my prices, can I ask at the same time / they are having a hard week, should I wait with asking
unhappy: job went badly / customer grumbled, complained, was disappointed / ask despite a mistake I made / they weren't
    thrilled / things went wrong at the end / result was poor, could I still ask / treatment or repair didn't help /
    extension was months late / the wall is crooked / she complained twice / we had a quarrel about the bill / he left
    a bad review / I messed up, can I ask anyway / not everything went well / they were let down / can I ask an unhappy
    client / the last job didn't go well / it went badly, should I ask this client / they are not satisfied / the
    client had a complaint, may I still ask / something went wrong in the project, should I ask for an introduction
are-they-happy: gauge whether they liked it / measure satisfaction / do they value what I did / find out what changed
    for them / survey my customers / tell if he got any benefit / know whether she is pleased / how do I get them to
    say what they got out of it / does she even like it / how would I know / they never say anything / quiet customers
    / what did it bring them / feedback / ask what they got from me / are my people content / how do I know if my
    clients are happy / is the client satisfied / how do I ask for feedback / I'm not sure whether my client is
    satisfied / how can I find out what they liked / how do I find out what my clients value about my work / what do
    they like about me / what was the benefit for them
how-specific: small business owners, is that enough / narrow it down / will I lose opportunities / target everyone / I
    help all kinds of people / describe my ideal client precisely / must I choose a speciality / too vague or too tight
    / several different kinds of customers / can't I leave it broad / isn't a small niche limiting / we do websites for
    anyone who pays / is everybody too wide / all kinds of clients / I work for anyone / do I have to limit myself / my
    market is everyone / why so exact / won't I exclude people / too many types / a generalist / choose one group / how
    do I describe my ideal client / how specific should I be / must I be so specific / who is my ideal client / what
    kind of person should I ask for / everybody can be my client / if I only ask for bakeries don't I lose all the
    others / should I ask for several kinds of people / does a narrow description cost me business / can I ask for
    anyone with a company / my services suit any company, which people should I ask for / I can help everybody / my
    offer fits everyone / what type of person do I name / how do I choose whom to look for
several-names: ask for three names / how many introductions at a time / one contact or a whole list / should I push for
    more than one / greedy / quantity / is one enough / should I ask who else / as many as possible / how many people
    to ask for / how many names should I ask for / should I ask for one person / should I ask for more than one name /
    is asking for three people too much
explain: complicated product / they don't understand technical stuff / jargon / how deep do I go into my method / do
    friends have to know my services / too abstract to explain / nobody knows what my profession does / teach them what
    I do / nobody understands cyber security, tax law, actuarial work / my mother still doesn't know what I do / it's
    hard to describe / too complex / I do something nobody has heard of / need they know the details / how do I explain
    what I do to the introducer / do they need to understand my work / my work is so special that nobody understands it
    / how can I explain it simply to somebody who should introduce me
note-to-forward: something they can send on / a paragraph about me to copy and paste / email they can relay to a friend
    / can you put that in writing for me / a flyer, blurb or few lines for her colleague / draft the text for my
    introducer / what goes into the message that gets passed along / two or three lines for his sister / something
    short to send on / could you write me something / what shall I put in the mail she passes along / he wants it in
    writing / a text to copy / write it for them / she asked me to send her an email she can forward / short
    description of me for a friend / what should they forward / write a text they can forward / they want me to send
    something they can pass on / a client offers to forward my details to a friend, what do I write / she'd like
    something to forward / he asked for a few sentences about me he can send
listening-card: slip their mind / never think of me when it counts / out of sight, out of mind / be the first name they
    think of / keep me present / people recall somebody else / trigger, cue words, what to listen for / remind them of
    me without asking again / people say oh I should have thought of you / it occurs to them too late / how do I stay
    in their heads / they forget what I do / my name doesn't come up / stick in the memory / how do they remember me /
    they only think of me when it is too late / how do I make people think of me / people don't think of me at the
    right moment / how can I make sure they remember what I do / what can I do so that my clients think of me when
    somebody mentions a problem / how will they think of me in the right moment / how do I stay in mind / so that
    people remember me when a friend has the problem
jog-memory: prompt her, hints, nudges / triggers to think of someone / she knows hundreds of people but her head is
    empty / help him go through his contacts / where in their life should they look / assist them in identifying people
    / brainstorm together / well-connected person, board member / committees, boards, clubs, he knows so many / wants
    to help but is stuck / help him think / nudge her memory / how do I get her thinking / which questions bring names
    to mind / give him ideas / walk her through it / how do I help them think of someone / how can they come up with a
    name / make it easier to think of somebody / she has a huge network but can't come up with names, what helps / how
    do I help my client to remember people / he knows hundreds of people but none come to mind
their-gain: benefit for the one who introduces / give them a reason to help / why should they bother / what do they get
    out of it / do I point out the advantages / motivation of my introducer / win-win / appeal to their interest / why
    on earth would she go out of her way for me / what's the point for them / why should he help me / there is nothing
    in it for her, is it fair to ask / they gain nothing / what's in it for the introducer / why should they introduce
    me / what do they get from it / what can I tell them they get from it / is there a benefit for the introducer
why-do-you-want: they asked what I am after / what's your interest in such people / suspicious about why I ask /
    justify my request / explain my motive / so why her of all people / what do you want from them / they asked what
    it's about / they ask me why / why do I want to meet them / my client wonders why I'd like to meet his friend
reward: ten percent off next order / bring-a-friend bonus / voucher, cash, cake, wine, gift card / thank-you present
    for each new customer / referral scheme, programme / should I pay people who send me work / free session for
    everyone who introduces someone / incentivise / is a free massage, haircut, month okay / give something for every
    new person / present, treat / thank with money / tenner, percent off / pay for introductions / loyalty points / a
    token / should I pay for introductions / should I give a reward / gift for an introduction / can I offer money /
    would a bottle of champagne for every successful introduction help / may I thank with money or presents beforehand
    / does a reward bring more introductions / do I need to give people something when they send me somebody / what do
    I owe people who introduce me / must I reward them / is it usual to give a present
how-often: asked him in January, is April too soon / minimum gap between asks / wear out my welcome / overuse / every
    quarter, yearly / same person again / limit per year / without becoming a pest / when is it too much / bothered her
    once this year already / the same people again and again / when is the next time / once, twice, three times / I've
    asked him before / is it annoying to ask again / how long between asks / not too many times / how often can I ask /
    how often may I ask one client / when can I ask again / can I ask the same person again / I asked my neighbour last
    autumn, may I ask again this spring / it was a while ago since I asked, is it time again / I asked only recently
how-many: number of people a week / daily target / pace / weekly routine / quota / how many conversations before I get
    a client / volume / how many should I ask / one a day / is three a week enough / how long until it works / how much
    time does it take / how do I get more introductions from existing clients / how many people should I ask / how do I
    get more introductions / how many a week / how many clients should I ask each month / what is a good number / how
    can I get more people to introduce me
meet-somewhere: bump into him at a trade show, wedding, gym, school gate / at a networking breakfast / chance encounter
    / run into a client in the supermarket / should I ask face to face at an exhibition / during a conference dinner /
    I'll see her at the market, the match, a birthday / at church, on the playground, in the sauna / we're both invited
    / should I ask there / can I ask at an event / I'll meet him at a party / ask at a fair / we will both be at the
    trade fair, should I ask there / I'm having dinner with a client, may I ask
community: everyone in my town knows each other / parents, congregation, sports club, choir / small world, rumours
    spread / tight-knit neighbourhood / a village where word gets round / same circle of mothers / our parish is small
    / people gossip / everyone is related / the village / on the allotment / in our school everybody will know / what
    will they say about me / everyone knows everyone here / small town / in my village / in my village everybody knows
    what everybody does
social-post: announce it to all my followers / status update / broadcast / write a post that I want introductions /
    newsletter to my whole list / one message to everybody at once / group mail / is it more efficient to ask all of
    them publicly / can I just post it / put it on my website or in my status / my followers / tell everyone in one go
    / send a circular / instead of talking to each / should I post on social media / should I ask on LinkedIn / can I
    ask everyone at once / wouldn't it be easier to write one post / can I ask all my contacts in a newsletter / what
    about a LinkedIn post saying I'm looking for introductions / is a public post a good idea
staff: my secretary, apprentice, receptionist, sales rep asks for me / can I hand this off / employees in contact with
    customers / get my team to do it / outsource asking / my wife at the desk, my trainee, my crew / should employees
    be asking / let the front desk do it / train the team to ask / can my staff ask / can my assistant ask / should my
    employees ask / may I let my receptionist ask / can a colleague ask in my place
second-language: not a native speaker / my grammar is bad / foreigner / heavy accent / worried people won't understand
    me / I speak poor German or English / immigrant / I'm from Poland, Brazil, China / people don't understand me well
    / my English isn't good enough / foreign name / I don't speak the language well / it's not my mother tongue / I'm
    not fluent, how do I ask / they don't understand my accent
freeze: chicken out / tongue-tied / heart pounding / I keep postponing the call / can't get the sentence out /
    butterflies / dread picking up the phone / courage / how do I get over my nerves / I back off at the last second /
    role play / my mouth goes dry / palms sweat / I stutter, shake, blush / can't bring myself to do it / too timid / I
    back out / every time I lose courage / the sentence gets stuck / how do I get brave / I'm afraid of asking / I'm
    too nervous to ask / I'm shy about asking / how do I practise asking / I don't dare to ask / I had the phone in my
    hand and then I didn't dare / I prepared everything and then said nothing / I'm scared of the conversation / what
    helps against nerves / I can't get myself to make the call / I keep avoiding the call / I don't manage to ask /
    something holds me back from asking / I need courage to ask
"""
