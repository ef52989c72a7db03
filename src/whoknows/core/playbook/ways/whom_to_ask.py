"""Asking: whom to ask, and who else there is to ask: further ways in which users put it."""

TEXT = """
whom-first: huge address book, where to begin / who goes at the top of the list / rank my contacts / pick the first
    person to approach / overwhelmed by so many people in my phone / prioritise whom to speak to / which customer is
    most likely to introduce me / sort my contacts by who to ask / till system full of names, shop with thousands of
    customers / two thousand addresses in my database / whom do I talk to first / should I go by the biggest or the
    nicest / where to start asking / the best one to kick off with / sort them / my first ask ever, with whom / who
    should I ask first / whom should I start with / who should be the first person I speak to / which person first /
    among all my customers which one would you approach / is it better to begin with my best client / which contact is
    the most promising / who is likeliest to say yes / I don't know which customer to speak to first / which of my
    clients first / with which contact do I open / how do I choose whom to ask
former-client: someone I did a job for years back / we never spoke again after the project / customer from 2018 /
    lapsed, inactive, dormant client / drifted apart / write to somebody out of the blue after so long / a client who
    left me last year / rekindle an old relationship / would it be odd to contact an ex-client just to ask a favour / I
    fixed her roof ten years ago / built, painted, treated, taught for them long ago / strange to call after such a
    long time / haven't heard from her since 2015 / has been ages / would he even remember me / customer who moved on /
    pick up the thread again / can I ask an old client / may I contact a former client / someone I used to work for / I
    lost touch with a client / should I get back in touch / can I simply ring a company I worked for five years ago /
    the job was finished long ago, are they still worth asking / we parted well but lost contact / there's a woman I
    treated years ago, may I get back in touch and ask / a customer from earlier, should I write to her
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
    my chamber say / is asking for introductions against the rules for lawyers, doctors, notaries / is asking
    compatible with our professional rules / does my profession allow it / are introductions permitted for tax advisers
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
    about a secret service / my clients would never want anyone to know they use me / no one may know that they're my
    client
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
    office with / people I cooperate with / does my landlord count as someone I can ask / who counts as someone I can
    ask besides clients / someone outside my clients
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
    asking harm our relationship / what if it scares them off / could asking cost me my most important customer / is it
    dangerous to ask a big client
how-many-each: how many names per client is realistic / one client gave me four people, does it dry up / three
    introductions from the same person, can I ask again / how many prospects does a normal client know / is two per
    client a lot / does she have more names in her / the same five people always introduce me, will they run dry / how
    many can I expect from him
"""
