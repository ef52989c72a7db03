"""Further ways in which users put the situations of asking: an id, then the ways, to be found by."""

TEXT = """
whom-first: huge address book, where to begin / who goes at the top of the list / rank my contacts / pick the first
    person to approach / overwhelmed by so many people in my phone / prioritise whom to speak to / which customer is
    most likely to introduce me / sort my contacts by who to ask / till system full of names, shop with thousands of
    customers / two thousand addresses in my database / whom do I talk to first / should I go by the biggest or the
    nicest / where to start asking / the best one to kick off with / sort them / my first ask ever, with whom
former-client: someone I did a job for years back / we never spoke again after the project / customer from 2018 /
    lapsed, inactive, dormant client / drifted apart / write to somebody out of the blue after so long / a client who
    left me last year / rekindle an old relationship / would it be odd to contact an ex-client just to ask a favour / I
    fixed her roof ten years ago / built, painted, treated, taught for them long ago / strange to call after such a
    long time / haven't heard from her since 2015 / has been ages / would he even remember me / customer who moved on /
    pick up the thread again
private-clients: consumers, households, homeowners, parents / my customers are ordinary families, not companies / their
    problem is embarrassing or intimate / people come to me with health, money or marriage trouble / discretion towards
    patients / B2C / is it appropriate in healthcare to ask a patient / mothers, pensioners, couples, tenants / I
    massage, teach, treat, groom / can I approach them although it's their private life / just normal people with no
    business contacts
regulated: bar association, medical board, law society / advertising restrictions in my profession / solicitors,
    doctors, notaries, tax advisers under professional conduct rules / is it legal for me to ask / am I breaking my
    code of conduct / fee sharing is forbidden in my job / touting ban / my regulator says no inducements /
    psychotherapist, pharmacist, architect with an association / smells of advertising / association is touchy /
    advertising ban / licence at risk / am I in trouble with my chamber / ethics committee of my profession / code of
    ethics
one-off-clients: customers who will never come back / one-time purchase such as a funeral, a roof, a kitchen, a move /
    they only need it once / no recurring need, so do they know others / single project and then goodbye / why would
    somebody who bought once know others who need it / they had their wedding, their loft, their divorce, that was it /
    nobody needs two / they're done with me / once in a lifetime
confidential: customers would never admit they hired me / hush-hush work / private investigator, crisis adviser,
    divorce coach / I can't name anyone I work for / clients who keep me secret / NDA with every client / what may I
    reveal about my projects / nobody talks openly about using me / reputation work for politicians / none of them
    would ever say so / celebrities, executives, scandals / they'd deny knowing me / my best work is invisible / can't
    tell stories about my clients / discretion is everything
junior-contact: my contact has no influence / I deal with an intern, a clerk, a project manager, not the owner / no
    access to the top / is a lower-level employee any use / working level, not senior / she isn't the decision maker /
    the office manager, the apprentice, the assistant is my contact / he just carries out orders / only the foreman /
    does she know anyone that matters
not-a-client: wholesaler, supplier, landlord, banker, postman / former colleagues and trainees / does it have to be a
    client / other craftsmen on the building site / a candidate, participant, student whom I helped / partners I
    exchange work with / neighbours and club mates / someone who never bought from me but likes me / can non-customers
    introduce me / my printer, my banker, my baker, my tax man / he knows every agency in town / the man who delivers
    my material / can a competitor's employee or a teacher help me / somebody who is no customer but sees a lot of
    people / partners I work next to / my mentor
no-network: I don't know many people / no contacts in this city / moved here recently, start from zero / introvert
    freelancer, solo, sitting at home / I have no connections / how do I build up a circle of introducers / nobody to
    ask / few acquaintances / I know nobody / I work remotely from a village / my contacts are all in another country /
    just me and my laptop / I have no friends in business / all my clients came from a platform
no-clients-yet: brand new business / just opened / zero customers so far / fresh out of training / haven't sold
    anything yet / no track record / how do I begin without a single satisfied client / first month self-employed /
    nobody has paid me yet / I'm launching next week / still a student / switched careers / how can people introduce me
    when I've done nothing yet / first assignment
friend: client who is a close friend / pal, buddy whom I also work for / mixing friendship with work when I ask / would
    it hurt our friendship / we play tennis together and he is a customer / my best friend hired me / oldest friend
    from school is paying me / I do his books, his garden, his website / feel funny about asking him / we have known
    each other forever / a friendship at stake / neighbour and friend
family: uncle, aunt, cousin, mum, dad, in-laws / spouse has a big circle / my husband's colleagues / should relatives
    help me get clients / asking at a family gathering / my sister knows half the town / my son works at a big company
    / my father was in the business / asking relatives is awkward
colleague: another practitioner in the same line of work / fellow professional / someone who does what I do / approach
    a peer who is overloaded or specialises in something else / ask another notary or lawyer to send work over /
    overflow work from colleagues / another therapist across the street / people who trained with me / a fellow
    translator with a full diary / competitor who sends away work / someone with the same job title
client-competitors: the rivals of my customer / other companies in his industry / would he introduce me to firms he
    competes against / selling to two competitors / same sector as my best client / ask a baker to introduce me to
    other bakers / he won't like it if I work for his rival / there are only five firms in that industry / would it be
    disloyal / two shops in the same street
one-person: I know exactly whom I want to meet / reach the head of purchasing through a friend / my accountant plays
    golf with her / he is linked to the managing director I want / a specific name on my wish list / second-degree
    connection / get to a particular executive / she sits next to the woman I need / my hairdresser does her hair / he
    is her neighbour, tennis partner, cousin / the woman who owns all the hotels / I want to meet that woman / a dream
    client and somebody knows him / she used to work for the man I want / reach one certain CFO
important-person: intimidating VIP / mayor, professor, celebrity, CEO / out of my league / too senior to bother / she
    is so busy and well-known / afraid of wasting an important man's time / the president of the chamber / a
    millionaire / I feel small next to her / a well-known name / professor who once praised me
lost-prospect: somebody who never became a client but was nice / they went with another firm yet we got along / asking
    a person who rejected my offer for names / unsuccessful pitch, still friendly / she picked someone else but said I
    was great / we lost the tender though they liked us / turned down my quote, could still help
big-client: my best account might get mad / he pays most of my bills, too risky / afraid of losing the customer / will
    he fire me for asking / scared to put the relationship in danger / clients will be offended or upset / jeopardise a
    good relationship / they could resent me / hospital, retailer or concern that is 70% of my turnover / don't dare to
    open my mouth / they could drop me / if he takes it badly I'm finished / too dependent on him to ask / I fear he
    will think badly of me / what if they take offence / upset / put off
words: sample sentence, template, wording, example / how would you say it / exact phrase to use on the phone /
    formulate the request / what do I actually say / give me a line / help me to word it / a script I can read out / is
    there a formula for asking / what do I literally say to her / how would you ask / tell me how to ask / an example
    of an ask / read me the question / which sentence works / my mind is blank, what are the words / how does a good
    ask sound / write me an ask
anyone: I always say if you know anyone send them over / tell your friends about me / spread the word / why does do you
    know anybody fail / my usual line gets no names / keep me in mind if you hear of anything / should I phrase it as
    do you know someone / my flyer says tell your friends / please recommend us, nothing happens / I ask everybody if
    they know someone / sign in my shop, footer in my mail / is spread the word enough / if you hear of someone
referral-word: which word is better / do I say recommendation, referral or introduction / terminology / vocabulary /
    does it matter how I call it / why not say referral / is the word refer bad / introduce or recommend / the term
voice-or-mail: pick up the phone or type / which channel / SMS, text, Slack, LinkedIn message, email / would a message
    do / Zoom or in person / written or spoken / is it fine to ask electronically / letter or visit / does a call work
    better than writing / I prefer writing to talking / I hate phones / does writing hurt my chances / would an email
    be okay / voice message / handwritten note / call them up / face to face is hard for me / by post
begin: how do I open / first words / work it into the conversation / lead into the question smoothly / slip it in /
    segue / break the ice before asking / transition from small talk / how to raise it without sounding off / mention
    it casually at the end / how do I get onto it / the first sentence is the hardest / how to steer the talk there /
    at the end of a treatment, lesson or haircut / while I pack my tools / bring it up over coffee / where in the
    conversation
moment: right time / how soon after handing over the keys, finishing, delivering / before or after the invoice / at the
    kick-off, midway or at the finish / is now too early / wait for results first / when do they feel most thankful /
    is it too late now / which stage of the work / kitchen is installed but worktop comes later / half finished / three
    weeks to go / ask now or after / should I ask right away / at handover / after the last session / when the results
    are in / the ideal point / when they pay / before the holidays
wrong-moment: same call as bad news / while announcing a price increase / they are in crisis right now / is it tactless
    to ask today / right after I sent a big bill / during a dispute / stressful week / project is delayed and I want to
    ask / I must tell him it costs more / their house burned down / in the middle of an argument / I was late today,
    still ask / is today bad
unhappy: job went badly / customer grumbled, complained, was disappointed / ask despite a mistake I made / they weren't
    thrilled / things went wrong at the end / result was poor, could I still ask / treatment or repair didn't help /
    extension was months late / the wall is crooked / she complained twice / we had a quarrel about the bill / he left
    a bad review / I messed up, can I ask anyway / not everything went well / they were let down
are-they-happy: gauge whether they liked it / measure satisfaction / do they value what I did / find out what changed
    for them / survey my customers / tell if he got any benefit / know whether she is pleased / how do I get them to
    say what they got out of it / does she even like it / how would I know / they never say anything / quiet customers
    / what did it bring them / feedback / ask what they got from me / are my people content
how-specific: small business owners, is that enough / narrow it down / will I lose opportunities / target everyone / I
    help all kinds of people / describe my ideal client precisely / must I choose a speciality / too vague or too tight
    / several different kinds of customers / can't I leave it broad / isn't a small niche limiting / we do websites for
    anyone who pays / is everybody too wide / all kinds of clients / I work for anyone / do I have to limit myself / my
    market is everyone / why so exact / won't I exclude people / too many types / a generalist / choose one group
several-names: ask for three names / how many introductions at a time / one contact or a whole list / should I push for
    more than one / greedy / quantity / is one enough / should I ask who else / as many as possible / how many people
    to ask for
explain: complicated product / they don't understand technical stuff / jargon / how deep do I go into my method / do
    friends have to know my services / too abstract to explain / nobody knows what my profession does / teach them what
    I do / nobody understands cyber security, tax law, actuarial work / my mother still doesn't know what I do / it's
    hard to describe / too complex / I do something nobody has heard of / need they know the details
note-to-forward: something they can send on / a paragraph about me to copy and paste / email they can relay to a friend
    / can you put that in writing for me / a flyer, blurb or few lines for her colleague / draft the text for my
    introducer / what goes into the message that gets passed along / two or three lines for his sister / something
    short to send on / could you write me something / what shall I put in the mail she passes along / he wants it in
    writing / a text to copy / write it for them / she asked me to send her an email she can forward / short
    description of me for a friend
listening-card: slip their mind / never think of me when it counts / out of sight, out of mind / be the first name they
    think of / keep me present / people recall somebody else / trigger, cue words, what to listen for / remind them of
    me without asking again / people say oh I should have thought of you / it occurs to them too late / how do I stay
    in their heads / they forget what I do / my name doesn't come up / stick in the memory
jog-memory: prompt her, hints, nudges / triggers to think of someone / she knows hundreds of people but her head is
    empty / help him go through his contacts / where in their life should they look / assist them in identifying people
    / brainstorm together / well-connected person, board member / committees, boards, clubs, he knows so many / wants
    to help but is stuck / help him think / nudge her memory / how do I get her thinking / which questions bring names
    to mind / give him ideas / walk her through it
their-gain: benefit for the one who introduces / give them a reason to help / why should they bother / what do they get
    out of it / do I point out the advantages / motivation of my introducer / win-win / appeal to their interest / why
    on earth would she go out of her way for me / what's the point for them / why should he help me / there is nothing
    in it for her, is it fair to ask / they gain nothing
why-do-you-want: they asked what I am after / what's your interest in such people / suspicious about why I ask /
    justify my request / explain my motive / so why her of all people / what do you want from them / they asked what
    it's about
reward: ten percent off next order / bring-a-friend bonus / voucher, cash, cake, wine, gift card / thank-you present
    for each new customer / referral scheme, programme / should I pay people who send me work / free session for
    everyone who introduces someone / incentivise / is a free massage, haircut, month okay / give something for every
    new person / present, treat / thank with money / tenner, percent off / pay for introductions / loyalty points / a
    token
how-often: asked him in January, is April too soon / minimum gap between asks / wear out my welcome / overuse / every
    quarter, yearly / same person again / limit per year / without becoming a pest / when is it too much / bothered her
    once this year already / the same people again and again / when is the next time / once, twice, three times / I've
    asked him before / is it annoying to ask again / how long between asks / not too many times
how-many: number of people a week / daily target / pace / weekly routine / quota / how many conversations before I get
    a client / volume / how many should I ask / one a day / is three a week enough / how long until it works / how much
    time does it take
meet-somewhere: bump into him at a trade show, wedding, gym, school gate / at a networking breakfast / chance encounter
    / run into a client in the supermarket / should I ask face to face at an exhibition / during a conference dinner /
    I'll see her at the market, the match, a birthday / at church, on the playground, in the sauna / we're both invited
    / should I ask there
community: everyone in my town knows each other / parents, congregation, sports club, choir / small world, rumours
    spread / tight-knit neighbourhood / a village where word gets round / same circle of mothers / our parish is small
    / people gossip / everyone is related / the village / on the allotment / in our school everybody will know / what
    will they say about me
social-post: announce it to all my followers / status update / broadcast / write a post that I want introductions /
    newsletter to my whole list / one message to everybody at once / group mail / is it more efficient to ask all of
    them publicly / can I just post it / put it on my website or in my status / my followers / tell everyone in one go
    / send a circular / instead of talking to each
staff: my secretary, apprentice, receptionist, sales rep asks for me / can I hand this off / employees in contact with
    customers / get my team to do it / outsource asking / my wife at the desk, my trainee, my crew / should employees
    be asking / let the front desk do it / train the team to ask
second-language: not a native speaker / my grammar is bad / foreigner / heavy accent / worried people won't understand
    me / I speak poor German or English / immigrant / I'm from Poland, Brazil, China / people don't understand me well
    / my English isn't good enough / foreign name
freeze: chicken out / tongue-tied / heart pounding / I keep postponing the call / can't get the sentence out /
    butterflies / dread picking up the phone / courage / how do I get over my nerves / I back off at the last second /
    role play / my mouth goes dry / palms sweat / I stutter, shake, blush / can't bring myself to do it / too timid / I
    back out / every time I lose courage / the sentence gets stuck / how do I get brave / I'm afraid of asking
begging: seem needy / as if I were short of work / they'll think my firm is struggling / humiliating / ashamed / looks
    desperate / like a door-to-door salesman / imposing on people / don't want to be a burden / feels pushy and salesy
    to ask / asking for favours is embarrassing / won't it sound as if I have no work / charity / I'm too proud /
    they'll pity me / it's embarrassing / do I look poor / like a hungry salesman / feels wrong to ask for help / I
    feel like a beggar / bothering people / using up goodwill
unprofessional: beneath my dignity / tacky / would a surgeon, professor, dentist do that / bad image / does it damage
    my standing / cheapens me / do respected people do this / not the done thing in my field / would my doctor ever ask
    me that / a person of my rank / it lowers me / classy people don't ask / does it seem cheap / am I degrading myself
good-work: word of mouth has always been enough / why ask if my work speaks for itself / 20 years without asking /
    customers come on their own / isn't quality the best marketing / I never had to ask / sit back and wait for
    recommendations / if people like my bread they'll talk / quality sells itself / I live from recommendations already
    / shouldn't they do it by themselves / why ask at all / good wine needs no bush / happy people talk anyway /
    everything comes by itself
nothing-came: asked four, zero names / it doesn't work for me / no success so far / what am I doing wrong when I ask /
    discouraged / tried it, failed / keep going or stop / still no introductions after several attempts / is this
    method rubbish / my asks lead nowhere / eight people asked, not one introduction / weeks of asking and no result /
    asked a lot, got nothing / nobody gives me names / useless / it isn't working / all in vain / I asked everyone and
    have nothing to show / my success is zero
after-no: he declined in spring, try again / second chance / somebody who refused once / is no final / re-ask / how
    long after a rejection can I come back / she wasn't willing last time / once refused, can I try again / he didn't
    want to last year / maybe she has changed her mind / a new attempt after a no
compliment: they raved about me / customer is over the moon / got a lovely thank you note / praise, kudos / he said I
    saved his life / client told me how glad she is, what next / seize the moment after good feedback / he hugged me /
    she wrote thank you so much / five hearts on WhatsApp / client is thrilled / I just got great feedback / they're so
    happy with the result / what do I do with a thank you / strike while the iron is hot
worth-it: is all this effort justified / cost benefit / does it bring in money / pay off / how much business can come
    out of it / value of an introduction in pounds or dollars / what is my network worth / is it worth my time / what's
    in it in the end / how much is one name worth / do the sums
manipulative: fake, instrumental / exploiting friends / keeping a list of people feels creepy / using people for
    business / is it cold to treat contacts like that / don't want to manipulate anyone / I'd feel like a fake / aren't
    these tricks / people aren't tools / it seems sneaky / playing with people
"""
