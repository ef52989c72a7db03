"""Further ways in which users put the situations of asking: an id, then the ways, to be found by."""

TEXT = """
whom-first: huge address book, where to begin / who goes at the top of the list / rank my contacts / pick the first
    person to approach / overwhelmed by so many people in my phone / prioritise whom to speak to / which customer is
    most likely to introduce me / sort my contacts by who to ask / till system full of names, shop with thousands of
    customers / two thousand addresses in my database / whom do I talk to first / should I go by the biggest or the
    nicest / where to start asking / the best one to kick off with / sort them / my first ask ever, with whom / who
    should I ask first / whom should I start with / who should be the first person I speak to / which person first /
    among all my customers which one would you approach / is it better to begin with my best client / which contact is
    the most promising / who is likeliest to say yes
former-client: someone I did a job for years back / we never spoke again after the project / customer from 2018 /
    lapsed, inactive, dormant client / drifted apart / write to somebody out of the blue after so long / a client who
    left me last year / rekindle an old relationship / would it be odd to contact an ex-client just to ask a favour / I
    fixed her roof ten years ago / built, painted, treated, taught for them long ago / strange to call after such a
    long time / haven't heard from her since 2015 / has been ages / would he even remember me / customer who moved on /
    pick up the thread again / can I ask an old client / may I contact a former client / someone I used to work for / I
    lost touch with a client / should I get back in touch / can I simply ring a company I worked for five years ago /
    the job was finished long ago, are they still worth asking / we parted well but lost contact
private-clients: consumers, households, homeowners, parents / my customers are ordinary families, not companies / their
    problem is embarrassing or intimate / people come to me with health, money or marriage trouble / discretion towards
    patients / B2C / is it appropriate in healthcare to ask a patient / mothers, pensioners, couples, tenants / I
    massage, teach, treat, groom / can I approach them although it's their private life / just normal people with no
    business contacts / can I ask private individuals / my clients are private persons / may I ask my patients / can I
    ask families / my customers are neighbours and families, is it allowed to ask them / can a physiotherapist ask
    patients / my clients aren't companies
regulated: bar association, medical board, law society / advertising restrictions in my profession / solicitors,
    doctors, notaries, tax advisers under professional conduct rules / is it legal for me to ask / am I breaking my
    code of conduct / fee sharing is forbidden in my job / touting ban / my regulator says no inducements /
    psychotherapist, pharmacist, architect with an association / smells of advertising / association is touchy /
    advertising ban / licence at risk / am I in trouble with my chamber / ethics committee of my profession / code of
    ethics / I am a lawyer and may not ask for clients / I'm not allowed to advertise / as a doctor I may not ask / as
    a tax adviser I must not solicit clients / my profession forbids it / may lawyers ask for introductions / rules of
    my profession / are we permitted by our code to ask for introductions / would that count as advertising / what does
    my chamber say / is asking for introductions against the rules for lawyers, doctors, notaries
one-off-clients: customers who will never come back / one-time purchase such as a funeral, a roof, a kitchen, a move /
    they only need it once / no recurring need, so do they know others / single project and then goodbye / why would
    somebody who bought once know others who need it / they had their wedding, their loft, their divorce, that was it /
    nobody needs two / they're done with me / once in a lifetime / they only buy once / my clients don't come back /
    one-time clients / after the sale I never see them again / do people who built a house know others who build /
    brides don't come back
confidential: customers would never admit they hired me / hush-hush work / private investigator, crisis adviser,
    divorce coach / I can't name anyone I work for / clients who keep me secret / NDA with every client / what may I
    reveal about my projects / nobody talks openly about using me / reputation work for politicians / none of them
    would ever say so / celebrities, executives, scandals / they'd deny knowing me / my best work is invisible / can't
    tell stories about my clients / discretion is everything / my work is confidential / I may not talk about my
    clients / my clients want to stay anonymous / how can someone introduce me if it's a secret / nobody will admit to
    knowing me / my clients are ashamed of needing me / I have to protect their identity / what can people tell others
    about a secret service
junior-contact: my contact has no influence / I deal with an intern, a clerk, a project manager, not the owner / no
    access to the top / is a lower-level employee any use / working level, not senior / she isn't the decision maker /
    the office manager, the apprentice, the assistant is my contact / he just carries out orders / only the foreman /
    does she know anyone that matters / should I ask an employee / my contact isn't the boss / my contact doesn't
    decide / the secretary loves my work but her boss doesn't know me / my contact is a simple employee / should I ask
    an assistant
not-a-client: wholesaler, supplier, landlord, banker, postman / former colleagues and trainees / does it have to be a
    client / other craftsmen on the building site / a candidate, participant, student whom I helped / partners I
    exchange work with / neighbours and club mates / someone who never bought from me but likes me / can non-customers
    introduce me / my printer, my banker, my baker, my tax man / he knows every agency in town / the man who delivers
    my material / can a competitor's employee or a teacher help me / somebody who is no customer but sees a lot of
    people / partners I work next to / my mentor / can I ask someone who isn't a client / may I ask people who never
    bought from me / can I ask partners or suppliers / someone who is not my customer / would it be fine to ask the
    designer I often work with / my tax adviser, could he introduce me / is it only for clients / someone I share an
    office with / people I cooperate with
no-network: I don't know many people / no contacts in this city / moved here recently, start from zero / introvert
    freelancer, solo, sitting at home / I have no connections / how do I build up a circle of introducers / nobody to
    ask / few acquaintances / I know nobody / I work remotely from a village / my contacts are all in another country /
    just me and my laptop / I have no friends in business / all my clients came from a platform / I don't have a
    network / I don't know enough people / my network is small / I've just moved and don't know a soul / how do I find
    introducers / who could introduce me if I know no one
no-clients-yet: brand new business / just opened / zero customers so far / fresh out of training / haven't sold
    anything yet / no track record / how do I begin without a single satisfied client / first month self-employed /
    nobody has paid me yet / I'm launching next week / still a student / switched careers / how can people introduce me
    when I've done nothing yet / first assignment / I have no clients yet / I'm just starting / I'm new and have no
    customers / I haven't finished a single job / there's nobody who could vouch for me yet / I start my practice next
    month
friend: client who is a close friend / pal, buddy whom I also work for / mixing friendship with work when I ask / would
    it hurt our friendship / we play tennis together and he is a customer / my best friend hired me / oldest friend
    from school is paying me / I do his books, his garden, his website / feel funny about asking him / we have known
    each other forever / a friendship at stake / neighbour and friend / should I ask a friend / my friend is my client
    / I don't like to ask friends / I work for my best friend's company / is it strange to ask a friend for
    introductions / she is a client and a close friend
family: uncle, aunt, cousin, mum, dad, in-laws / spouse has a big circle / my husband's colleagues / should relatives
    help me get clients / asking at a family gathering / my sister knows half the town / my son works at a big company
    / my father was in the business / asking relatives is awkward / should I ask my family / can I ask relatives / my
    brother-in-law knows many business people / should I ask my wife to introduce me
colleague: another practitioner in the same line of work / fellow professional / someone who does what I do / approach
    a peer who is overloaded or specialises in something else / ask another notary or lawyer to send work over /
    overflow work from colleagues / another therapist across the street / people who trained with me / a fellow
    translator with a full diary / competitor who sends away work / someone with the same job title / can I ask other
    professionals in my field / should I ask a competitor to send me clients / may I ask a colleague who does the same
    / how do I ask another practice to send me people
client-competitors: the rivals of my customer / other companies in his industry / would he introduce me to firms he
    competes against / selling to two competitors / same sector as my best client / ask a baker to introduce me to
    other bakers / he won't like it if I work for his rival / there are only five firms in that industry / would it be
    disloyal / two shops in the same street / can I ask a client for competitors / introduce me to competitors of my
    client / may I ask my client to introduce me to companies in his own industry / does he mind if I work for his
    rivals
one-person: I know exactly whom I want to meet / reach the head of purchasing through a friend / my accountant plays
    golf with her / he is linked to the managing director I want / a specific name on my wish list / second-degree
    connection / get to a particular executive / she sits next to the woman I need / my hairdresser does her hair / he
    is her neighbour, tennis partner, cousin / the woman who owns all the hotels / I want to meet that woman / a dream
    client and somebody knows him / she used to work for the man I want / reach one certain CFO / how do I get
    introduced to a certain person / I want an introduction to somebody specific / can she introduce me to one person I
    picked / my client knows the director I want to meet / through whom can I get to a particular director / I know
    precisely who I'd like to meet, how do I ask / I saw they are connected
important-person: intimidating VIP / mayor, professor, celebrity, CEO / out of my league / too senior to bother / she
    is so busy and well-known / afraid of wasting an important man's time / the president of the chamber / a
    millionaire / I feel small next to her / a well-known name / professor who once praised me / can I ask somebody
    important / he is too important to be asked / is it okay to ask the head of a big company / he is so senior, should
    I ask him at all
lost-prospect: somebody who never became a client but was nice / they went with another firm yet we got along / asking
    a person who rejected my offer for names / unsuccessful pitch, still friendly / she picked someone else but said I
    was great / we lost the tender though they liked us / turned down my quote, could still help / can I ask someone
    who didn't buy / may I ask a prospect who said no / we didn't get the job but they liked us, can I ask them for an
    introduction
big-client: my best account might get mad / he pays most of my bills, too risky / afraid of losing the customer / will
    he fire me for asking / scared to put the relationship in danger / clients will be offended or upset / jeopardise a
    good relationship / they could resent me / hospital, retailer or concern that is 70% of my turnover / don't dare to
    open my mouth / they could drop me / if he takes it badly I'm finished / too dependent on him to ask / I fear he
    will think badly of me / what if they take offence / upset / put off / I'm afraid of losing my client if I ask /
    what if the client gets angry / I'm afraid to ask / will I lose clients by asking / I don't want to upset my client
    / my main customer might be annoyed if I bring this up / I'm nervous about asking my most important client / could
    asking harm our relationship / what if it scares them off
words: sample sentence, template, wording, example / how would you say it / exact phrase to use on the phone /
    formulate the request / what do I actually say / give me a line / help me to word it / a script I can read out / is
    there a formula for asking / what do I literally say to her / how would you ask / tell me how to ask / an example
    of an ask / read me the question / which sentence works / my mind is blank, what are the words / how does a good
    ask sound / write me an ask / what should I say / what do I ask / how do I ask for an introduction / how should I
    ask / what do I say on the phone when I ask / exact question / what would a good question sound like / I'm bad with
    words, how do I phrase it / how do I formulate the ask / give me a sentence to use
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
    message
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
    beginning or at the end / the project isn't finished, can I ask already / how long after the job should I ask
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
    satisfied / how can I find out what they liked
how-specific: small business owners, is that enough / narrow it down / will I lose opportunities / target everyone / I
    help all kinds of people / describe my ideal client precisely / must I choose a speciality / too vague or too tight
    / several different kinds of customers / can't I leave it broad / isn't a small niche limiting / we do websites for
    anyone who pays / is everybody too wide / all kinds of clients / I work for anyone / do I have to limit myself / my
    market is everyone / why so exact / won't I exclude people / too many types / a generalist / choose one group / how
    do I describe my ideal client / how specific should I be / must I be so specific / who is my ideal client / what
    kind of person should I ask for / everybody can be my client / if I only ask for bakeries don't I lose all the
    others / should I ask for several kinds of people / does a narrow description cost me business / can I ask for
    anyone with a company
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
    right moment / how can I make sure they remember what I do
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
    / does a reward bring more introductions
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
    ask everyone at once / wouldn't it be easier to write one post / can I ask all my contacts in a newsletter
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
    helps against nerves
begging: seem needy / as if I were short of work / they'll think my firm is struggling / humiliating / ashamed / looks
    desperate / like a door-to-door salesman / imposing on people / don't want to be a burden / feels pushy and salesy
    to ask / asking for favours is embarrassing / won't it sound as if I have no work / charity / I'm too proud /
    they'll pity me / it's embarrassing / do I look poor / like a hungry salesman / feels wrong to ask for help / I
    feel like a beggar / bothering people / using up goodwill / I don't like asking / I hate asking / how do I ask
    without being pushy / I feel pushy / I feel bad asking / it feels wrong / I don't want to look desperate / doesn't
    asking look a bit desperate / isn't it embarrassing to ask for introductions / I don't want to seem as if I needed
    it / asking makes me uncomfortable
unprofessional: beneath my dignity / tacky / would a surgeon, professor, dentist do that / bad image / does it damage
    my standing / cheapens me / do respected people do this / not the done thing in my field / would my doctor ever ask
    me that / a person of my rank / it lowers me / classy people don't ask / does it seem cheap / am I degrading myself
    / is it professional to ask / is it okay for a dentist to ask / does it look bad / isn't it unprofessional for a
    consultant / do serious professionals do that
good-work: word of mouth has always been enough / why ask if my work speaks for itself / 20 years without asking /
    customers come on their own / isn't quality the best marketing / I never had to ask / sit back and wait for
    recommendations / if people like my bread they'll talk / quality sells itself / I live from recommendations already
    / shouldn't they do it by themselves / why ask at all / good wine needs no bush / happy people talk anyway /
    everything comes by itself / why should I ask / do I have to ask / people recommend me anyway / I get
    recommendations without asking / I've never asked and still get clients, why start / my clients come by themselves
    / isn't it better if people recommend me of their own accord
nothing-came: asked four, zero names / it doesn't work for me / no success so far / what am I doing wrong when I ask /
    discouraged / tried it, failed / keep going or stop / still no introductions after several attempts / is this
    method rubbish / my asks lead nowhere / eight people asked, not one introduction / weeks of asking and no result /
    asked a lot, got nothing / nobody gives me names / useless / it isn't working / all in vain / I asked everyone and
    have nothing to show / my success is zero / it doesn't work / I asked and got nothing / nobody introduces me /
    should I stop asking / no introductions so far / I followed the advice and there's no introduction yet / I asked
    five clients without success / nothing has come of my asking so far / how long until it works
after-no: he declined in spring, try again / second chance / somebody who refused once / is no final / re-ask / how
    long after a rejection can I come back / she wasn't willing last time / once refused, can I try again / he didn't
    want to last year / maybe she has changed her mind / a new attempt after a no / can I ask again after a no / they
    said no last time / ask someone who refused again / is it okay to ask someone a second time who once said no / last
    year she didn't want to
compliment: they raved about me / customer is over the moon / got a lovely thank you note / praise, kudos / he said I
    saved his life / client told me how glad she is, what next / seize the moment after good feedback / he hugged me /
    she wrote thank you so much / five hearts on WhatsApp / client is thrilled / I just got great feedback / they're so
    happy with the result / what do I do with a thank you / strike while the iron is hot / a client praised me / a
    client thanked me / my client said something very nice about my work, what now / I've just been praised
worth-it: is all this effort justified / cost benefit / does it bring in money / pay off / how much business can come
    out of it / value of an introduction in pounds or dollars / what is my network worth / is it worth my time / what's
    in it in the end / how much is one name worth / do the sums / is it worth it / what does it bring / how much money
    is it worth / how much can I earn with this / does asking really pay
manipulative: fake, instrumental / exploiting friends / keeping a list of people feels creepy / using people for
    business / is it cold to treat contacts like that / don't want to manipulate anyone / I'd feel like a fake / aren't
    these tricks / people aren't tools / it seems sneaky / playing with people / is this manipulation / I don't want to
    use my friends / it feels calculating / I feel like I'm using my clients / is it honest
no-time: I have no time for this / too busy to ask / when am I supposed to do that / my days are full / I never get
    round to asking / how long does it take each day / it takes too much time / there is always something more urgent
    than asking / I'm too busy for introductions / how can I fit this into my day
"""
