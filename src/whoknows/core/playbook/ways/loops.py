"""Hearing: thanking, telling how it went, and what introducers ask in return: further ways in which users put it."""

TEXT = """
thank: show my gratitude / how do I express thanks / what to send after being put in touch / thank-you card /
    acknowledge the favour / write to the one who connected us / after she made the introduction, what should I say to
    her / present or just words / send flowers or a note / she connected me with her boss / what's the right thank you
    / gratitude / do I ring or write to say thanks / a gift for making the introduction / he vouched for me, how do I
    thank him / thanks for the contact / right after the intro / how do I say thank you / how do I thank someone for
    introducing me / what do I send the introducer after the introduction / what do I send my client as thanks for
    introducing me / a client introduced me to her brother yesterday, how do I thank her / which words do I use to
    thank for an introduction / what's a nice way to thank / what should I write to thank my client for the
    introduction / a thank-you message for an introduction
late-thanks: never even thanked her / months ago, embarrassing / belated thanks / ungrateful / I forgot to get back to
    the person who introduced us / neglected to say anything / too late now to thank / never let Jim know that his tip
    worked out / that's a year ago / I've been rude / totally forgot / feel bad because I said nothing / should have
    thanked her long ago / haven't told him / owe somebody thanks / left him in the dark / I forgot to thank them / I
    never said thank you / I'm ashamed that I never thanked him for the contact / can I still thank her after a year /
    I forgot to tell her that it worked
became-client: they signed, we won the job / introduction led to a contract / it paid off, big order / new customer
    thanks to him / how to celebrate with the introducer / proper thank-you for a sale / turned into business / his
    friend has just signed / she bought / the tip turned into a big order / we got the contract through him / I'm now
    working for her neighbour / they hired me / made a sale thanks to somebody / how big should my thank-you be / the
    introduction became a client, how do I thank / they bought, how do I thank the introducer / the introduction was a
    success / thank the person after an introduction turned into a client / thanks to my client I've just won a new
    customer, how should I show my appreciation / the person he introduced has bought / how do I thank for a new client
    / the introduction led to a big contract / an introduction brought me a contract, how do I thank the introducer
tell-no: it fizzled out / didn't go anywhere / the prospect wasn't interested / came to nothing, do I report / no deal
    with his friend / she said no to me, how do I break it to him / bad news for the introducer / admit that it failed
    / she didn't want me, must I own up / do I have to tell him it failed / no business came out of it / he declined
    and my client will ask / should I admit it / the talk led nowhere / how do I break it / it was a flop / they chose
    somebody else, and who sent me doesn't know / the introduction didn't work out, what do I tell them / the prospect
    said no, do I tell the introducer / nothing came of it, should I tell them / the introduction went nowhere / the
    person my client introduced decided against me, what do I say to my client / it didn't work out with the friend of
    my client / how do I tell my client that his friend isn't interested / the prospect chose somebody else, should the
    introducer know / the introduced person isn't interested, how do I report that / how do I report a no to the
    introducer / he wasn't interested, do I tell who introduced us
nothing-yet: wants an update / keeps asking for news / impatient introducer / hasn't happened yet / any progress / what
    do I tell him meanwhile / still pending / he keeps asking whether we've met / have you called her yet / no news to
    give / she wants to know how it's going / we haven't managed to meet / the introducer asks for news / what do I
    tell them if nothing has happened / my client asks whether I've met his friend yet / there's no news for the
    introducer
prospect-silent: emailed the woman twice, she doesn't respond / introduced person went quiet / new contact ignores me /
    never rang back / other party didn't react to the intro / can't get hold of the person they named / no sign of life
    after the introduction / he put us in touch and she doesn't reply / Bob introduced me to Sue, Sue has not written
    back / they connected us and then silence from her / new contact doesn't pick up / the friend of my client never
    answers / he said she'd call, she didn't / left messages for the person I was told to call / introduced but no
    reaction / how often do I try / the person I was introduced to doesn't answer / they introduced me but the person
    hasn't replied / the introduced person doesn't reply / the other one didn't answer after the introduction / I wrote
    to the man my client connected me with and he isn't responding / her friend doesn't answer my emails / I can't
    reach the person I was introduced to / the prospect my friend introduced doesn't get back to me / the new contact
    doesn't get back / introduced, but she never gets back to me / no answer from the one I was introduced to
messed-up: I blew it / made a mess at her friend's house / ruined the job / let down somebody they sent / screwed up,
    apologise / quality was bad / delayed and over budget for an introduced client / my fault / I flooded the bathroom
    / broke something, missed the deadline, forgot the appointment / at his mother's / it went wrong at the home of
    somebody's friend / she's furious with my work and he sent her / I embarrassed the one who recommended me / how do
    I tell who introduced me that I failed / I made a mistake with the person they introduced / I did bad work for an
    introduced client / the job for my client's sister went badly wrong / I disappointed the friend of my client / how
    do I tell my client that I made a mistake at his friend's
fell-out: they're not on speaking terms / row, argument, lawsuit between the two / enemies now / caught in the middle /
    bad blood between them / they hate each other now / he won't speak to her / divorce of the two / they blame me /
    the introducer and the client have a conflict / my client and the person he introduced are in a dispute
commission: ten percent of whatever I earn / cut, share, kickback, finder's fee / wants to be paid / he sees it as
    brokerage / expects money for contacts / asks for a slice / charge me for each contact / sure, for fifteen percent
    / what's my percentage / he'd like a cut / pay me per head / wants money for each name / a fee for contacts / asked
    for a finder's fee / they want money for introductions / my client wants 10% for each introduction / they ask for a
    commission / how do I react when someone asks for a percentage / may I pay an introducer a share / he only
    introduces me for money
in-it-for-me: what do I get / why should I / nothing in it for them / quid pro quo / what's my benefit / do you pay for
    that / he laughed and said what do I get / and me, what do I get out of it / so where's my benefit / what would I
    gain / why should I do that for you / buy me dinner then / they ask what they get / what's in it for me / what do I
    get for it / she asked what she gets out of it / he'd like to know his advantage
friends-discount: group discount / deal for her friends / would I make it cheaper for his mates / reduced rate for
    people she sends / family and friends price / extra for her circle / cheaper for her sister / will my friends get a
    better price / ten percent off for everyone from the club / a deal for his team / they want a discount for friends
    / my client asks for a special price for his friends
free-favour: owes me one / expects a freebie / work for nothing because he helped / do my garden for free / wants
    something gratis / feels entitled / payback in kind / now he wants his fence done for nothing / as a thank-you I
    should work free / she assumes I'll do it gratis / he expects me to return it with free hours / they want free work
    in return / he introduced me and now expects free work
introduce-back: wants access to my clients / asks for my contacts in exchange / you scratch my back / swap / return the
    favour / I'd have to introduce him and don't trust him / reciprocate / he'd like to meet my clients now / wants me
    to open doors for him / tit for tat / I'd rather not introduce him / should I give him names too / they want
    introductions from me / they want me to introduce them too / she wants me to introduce her to my clients in return
hard-times: bereavement, cancer, divorce, burnout, redundancy / funeral / bad moment in her life / he lost his wife /
    is it heartless to ask someone who is ill / serious illness / his wife died / she has cancer / they are splitting
    up / bankrupt / burnt out / in mourning / a stroke / the introducer is ill / they have problems at the moment / my
    client has a serious illness, may I ask her / they are going through a crisis
introducer-leaving: cancels her contract with me / ends our relationship / he's quitting, will his friends go too /
    lose the source of my clients / introducer no longer a client / he gave notice / she stops working with me / my
    best introducer leaves / will the clients he brought leave too / the introducer leaves / the client who introduced
    many others has cancelled
partner-elsewhere: I send him work all the time and he never sends me any / she recommends my rival although I recommend
    her / the accountant I feed passes his clients to another adviser / nothing comes back from my partner / all give
    and no take with an associate / he has his own people for what I do / they use somebody else for my trade / my
    referring partner prefers a competitor
"""
