"""Further ways in which users put the situations of hearing: an id, then the ways, to be found by."""

TEXT = """
let-you-know: let me have a think / I'll ask around / I'll see what I can do / I'll sleep on it / leave it with me /
    he'll get back to me / promised to come up with names and then nothing / she wants to mull it over / will think
    about it / I'll keep my ears open / vague promise / that's the last I heard of it / leave it with me, he said /
    she'll have a look through her contacts / will check and come back / I need to think about who / give me a few days
    / he's pondering / I'll come back to you / promised to look / I'll put my thinking cap on / she'll see / let me
    sleep on it / if I think of anyone I'll call / they want to think about it / she said she'd think about it / he'll
    let me know / they will get back to me with a name / how long should I wait after I'll let you know / he replied
    good question, I'll think about it / she wants to think it through / they'll come back to me once they have an idea
    / she said she would see what she can do
nobody-comes: drew a blank / no one springs to mind / off the top of my head I don't know anyone / she couldn't come up
    with a name / don't know anybody like that / he shrugged / I don't really know such people / can't think of a soul
    / nobody comes to mind, his answer / no idea who / right now I know none / she really couldn't think of one / empty
    head / there is nobody, she says / I'd have to think / no one in particular / blank look / they can't think of
    anyone / nobody comes to mind / they don't know anyone / my client says she really doesn't know anybody suitable /
    nobody suitable comes to her / he thought hard and found no one / they can't name anyone
no: just said no / rejected, turned down flat / not willing to help / a clear refusal / feels awful to be refused /
    she'd rather not introduce me / I'd prefer not to / damage done by being refused / how to react to a no / she would
    rather not / have I spoiled things / he doesn't want to / I'm not going to do that / he said he'd rather leave it /
    rebuffed / shot down / is she angry with me now / the answer was no / he won't do it / got a cold shoulder / they
    said no when I asked / what if they say no / my client refused / she doesn't want to introduce me / he doesn't want
    to introduce me to his colleagues / is our relationship in danger after the no / she told me she won't do it / he'd
    prefer not to introduce me
silence: crickets / texted her days ago and nothing / left on read / unanswered voicemail / asked by email, no reply /
    he hasn't got back to me since I asked / should I chase him for an answer / waiting for a response to my request /
    radio silence from the person I asked / three voicemails and he never rings back / I only asked who he knows / no
    sound from her since I asked / my mail asking for names went unanswered / no response to my question / he's
    avoiding me since I asked / does silence mean no / she read it but didn't reply / how long before I ask again if
    nobody answers / no answer to my ask / how soon should I follow up after asking / they didn't answer my question /
    I asked and heard nothing / I sent the ask last week and have had no reply / there's been no reaction to my request
    / my client hasn't responded to my question about introductions
not-done: swore she'd introduce me, still waiting / keeps saying he will / reminded twice already / dragging his feet /
    all talk and no action / agreed but never got round to it / promised introduction doesn't happen / been a month
    since she said yes / procrastinates / broken promise / keeps telling me he will mention me / always next week / she
    forgets every time / nothing but promises / it never happens / says yes yes and does nothing / he wanted to call
    his friend months ago / how do I remind him nicely / still hasn't done it / she meant to / waiting for the promised
    introduction / they forget to introduce me / the introducer forgets / they promised and didn't do it / they agreed
    to introduce me but haven't / how do I remind them / she said of course I'll introduce you and it still hasn't
    happened / he has been promising it for months / how can I get them to really do it / it was promised but never
    happened
later: not at the moment, try in a few months / after the holidays I can introduce you / once we're done / wait until
    I'm settled / when things calm down / ask me in the new year / too early for him to introduce me / they want to see
    results first / when the season is over / after Easter, Christmas, summer / in half a year maybe / not yet, he says
    / I'd like to wait until it's finished / after the birth, move, exam / come back then / ask me later / they want me
    to ask again later / not now / he'd like to introduce me but only next year / she wants to wait until our project
    is over / they told me to ask again in spring
stop: leave me alone with this / annoyed by my asking / don't bring it up again / fed up / take me off your list / I
    crossed a line / asked me to quit / she got irritated when I asked again / please don't ask me that any more / I've
    had enough / he was cross / leave it / never ask me again / she snapped at me / they want me to stop / they don't
    want to be asked again / she doesn't want to hear about it any more / my client is annoyed because I keep asking
wont-share: data protection, GDPR / refuses to pass on addresses / guards her contacts / doesn't want to give names
    away / I keep my address book to myself / feels uneasy about handing out details / protective of his network /
    confidentiality of their contacts / his Rolodex is sacred / I don't hand out my people / not giving you my contacts
    / she keeps them to herself / can't give you their number / privacy law / is it allowed to pass on names / he
    doesn't want to bother his friends / they won't give me names / they don't want to give me their contacts / they
    won't share phone numbers / my client is careful with contact details / he doesn't like to hand out addresses / she
    is afraid of bothering her friends
never-mix: business is business and friends are friends / keeps work out of private life / separates job and private /
    it's a principle of mine / church and state / don't do business with friends / I don't talk shop with friends /
    private is private / I keep that apart / my friends are off limits / I make it a rule / they don't mix business
    with friends / they keep friends and business apart / he doesn't want to involve his friends in business / she
    keeps her private contacts out of it
too-personal: it's a private matter, can't tell anybody / they'd have to admit they saw a therapist / embarrassing to
    talk about / intimate subject / nobody should know they came to me / stigma / shame / one doesn't tell others about
    that / then everyone would know I was in therapy / bankruptcy, hair loss, weight, marriage / they're embarrassed to
    have needed me / nobody talks about such things / delicate matter / it's too personal to talk about / they don't
    want to tell others about it / my client doesn't want anybody to know that she needed help / the topic is too
    intimate to recommend me
have-one: hairdresser, broker, plumber they like / friends are well looked after / everybody is sorted / they've all
    got someone / already in good hands / no one needs a new one / market is saturated / everyone at her golf club
    already has a tax man / they're all provided for / each has his own / my friends go to somebody else / no demand
    among my people / everybody's got a photographer / their friends already have someone / everyone has one already /
    she says all her colleagues have a coach already / everybody he knows has got an adviser / there's no need in her
    circle
tells-everybody: sing your praises all over town / but my phone stays silent / always talks about me, no results / she
    recommends me constantly / word of mouth that leads to nothing / big fan but never brings anyone / all my clients
    swear they recommend me, I see nobody / she raves about me and no one calls / I recommend you all the time /
    everyone knows about you thanks to me / where are all these people / they say they recommend me / they already
    recommend me but nothing happens / my client praises me everywhere but no one comes / they all say they recommend
    me
post-in-group: told me to advertise in the neighbourhood chat / put it in the WhatsApp group / stick a note on the
    board / why don't you post it / he pointed me to a mailing list, Slack, Reddit / suggested a directory / there's a
    group for that / write it in the neighbours' chat / put up a poster / advertise in the club magazine / why don't
    you use social media, she said / go on that portal / they tell me to post it / they suggest a group / he thinks I
    should rather advertise online / she told me to write in her group
unethical: says it's wrong / immoral, sleazy, unfair / told me off / accused me of exploiting / objects on principle to
    being asked / thinks badly of me for asking / you shouldn't do that / that's a dirty trick, she said / he called it
    sleazy / someone was offended by my asking / a friend says I'm exploiting people / is what I do wrong / they
    consider it bad manners / they think it's unethical / somebody criticised me for asking / someone says it isn't
    right / my client said she finds it unpleasant to be asked / somebody told me it's bad style
others-rules: not allowed to by his employer / civil servant, GP, bank clerk, judge can't recommend / internal policy /
    compliance department / professional neutrality / hospital prohibits sending patients to particular people /
    conflict with their regulations / hospital staff may not name anyone / the bank forbids it / she works for the
    council and must be neutral / he isn't allowed / their company policy / public service / can't endorse anybody /
    they are not allowed to recommend anyone / their rules forbid it / a doctor may not send me patients / the doctor
    can't recommend me because of the rules of his chamber / she isn't permitted by her company to recommend suppliers
recommendation: nice LinkedIn recommendation / wrote a glowing testimonial / five-star review, Trustpilot, Google /
    letter of praise instead of a name / reference letter but no introduction / quote for my website / I wanted a
    person and got praise on paper / he wrote something nice for my homepage / I asked for names and got praise / a
    thank you letter I can publish / she gave me stars / a kind paragraph about me / reference instead of a contact /
    feedback form / got a quote for my site / they wrote a recommendation / I got a review instead / a testimonial
    instead of an introduction / she thanked me with a five-star review but I wanted to meet her friends / they wrote
    something about me instead of giving me a name / how do I get from a testimonial to an introduction
number-only: texted me a mobile number / ring Steve, say I sent you / just gave me a business card / here's her email,
    write to her / passed me contact details only / no warm handover / do I cold-call the name he gave / address on a
    napkin / use it, he said / here is his card, phone him / tell her I sent you / she forwarded me a contact card /
    just write to this guy / do I simply call / without them knowing / a name, that's all I got / they only gave me a
    phone number / they gave me a name and said call / they gave me a name but don't want to introduce me / I got an
    email address with the remark that I should just write / he told me to call and mention his name / she gave me the
    contact details but won't introduce me herself
ask-first: wants to check with him first / will ask whether she's interested / doesn't give the name until the friend
    agrees / needs permission / let me see if he is open to it / would rather sound her out / push for the number or
    let them do it / she'll ask her neighbour if it's all right / he wants to clear it with them / first has to see
    whether they mind / let me talk to her before / will she be offended if I ask for the number / is it better that he
    speaks to them first / they want to ask first / she'll ask him first / my client prefers to check with her boss
    before introducing us / he'd like to ask his friend whether it's okay / they want to talk to the person beforehand
several: a dozen people / whole list of names / a long list, help / too many introductions at once / half his address
    book / which one do I approach first / order of calling / rattled off seven people / poured out names / a page full
    of contacts / more than I can handle / he sent me his whole list / which of them first / ten introductions at once
    / they gave me several names / I got many names / which name first / they named five people, with whom do I start /
    my client gave me eight names, where do I start / she listed many people / he suggested a whole group of people
wrong-person: student who wants a job / not a buyer / not my kind of client / off-target / someone who sells to me
    instead / wrong department / misunderstood whom I meant / useless contact / irrelevant person / mismatch / a
    competitor who wanted to see my prices / someone who wanted a job, a donation, a favour / the wrong sort of client
    / nothing to do with my field / totally different from what I described / he doesn't need what I do / they didn't
    understand whom I meant / someone tried to sell me something / not what I asked for / I was introduced to the wrong
    person / the introduction doesn't fit / the person doesn't need me / he sent me to someone who needs a completely
    different service / the contact isn't what I asked for / the person doesn't match what I described / it's not my
    kind of customer
no-money: broke, poor, unemployed / can't afford it / no budget / expects me to work for a pittance / penniless cousin
    / charity case / prospect is bankrupt / student, pensioner, start-up without cash / hasn't a penny / wants it for
    nothing / can't pay my price at all / no funds / poor relative / the person can't pay / they have no money / the
    person they introduced has no budget for me / she would love to but has no money
surprise-mail: cc'd with a stranger / copied both of us in / blind introduction / ambushed the other person / no
    heads-up / the recipient had no idea / put us together without warning / forced introduction, awkward / he didn't
    check first / suddenly I'm in an email with a CFO who was never asked / put us both in one message / the other one
    didn't know / she had no warning / does he even want this / connected us without permission / thrown together by
    mail / group chat with a stranger / an introduction by email without asking the other person / they introduced us
    without asking / a surprise introduction / my customer put me and a friend of his in an email and the friend had no
    clue / he introduced us in one email and never asked her / the other person was surprised by the introduction
unasked: came out of nowhere / someone I barely know sent me a client / unsolicited / without my asking / stranger
    recommended me / suddenly got an introduction / who is behind it / I didn't ask and got one / a total surprise /
    someone sends me people and I don't know why / a former client simply did it / stranger rings and says my name was
    given to her / I was introduced without asking for it / someone introduced me and I didn't ask / introduced me out
    of the blue / a client introduced me though I never asked / out of nowhere somebody recommended me to a friend
know-already: I've met her before / he's in my contacts already / we went to school together / suggested someone I've
    worked with / person isn't new to me / we've known each other for years / that's my cousin / we're already in touch
    / he named my own client / I had her on my list / she's my old boss / worked with him before / isn't new / I
    already know the person / I know him already / the name they gave me was someone I know / he wants to introduce me
    to a person I've already met
twice: two people introduced me to the same man / both want credit / same prospect from different sides / duplicate
    introduction / who gets the thanks / the second person to name her / both told me about the same firm / credit to
    whom / do I tell them / two people introduced me to the same person / I got the same name from two clients
without-name: don't say it came from me / keep me out of it / wants to stay anonymous / mustn't mention her / secretly
    gave me a tip / behind her boss's back / off the record / but don't say it was me / nobody may know / I'd get into
    trouble if it came out / confidential tip / leave me out / they don't want their name mentioned / I can't say who
    sent me / I'm not allowed to say who gave me the name / she asked me to keep her name out of it
conflict: opposing party / I represent the other side / ethical wall, mandate conflict / can't act for him / already
    work for their opponent / must refuse without saying why / involved in the same lawsuit / exclusive contract
    forbids / I already act for the other party / the enemy of my client / can't take both sides / they're in a dispute
    with someone I work for / my contract doesn't allow it / loyalty to an existing client / there is a conflict of
    interest / I can't work for them / the person they named is on the other side of a case of mine / I already work
    for a rival of the person they named
dislike: can't stand him / an awful person / bad blood / someone I fell out with / my ex, my enemy / don't want to meet
    that man / refuse an introduction politely / not keen on meeting / that man is horrible / I'd never work for her /
    we have history / anybody but him / I don't want it / my former partner / I don't want that introduction / I don't
    like the person they want to introduce / a person I can't stand / he'd like to introduce me to a person I can't
    bear / the introduction is to somebody I don't want as a client
needs-it-themselves: could you do that for me too / introducer wants to buy / he is interested himself / turns into a
    customer / she needs my help now / the one I asked became the prospect / actually we could use you again ourselves
    / and what about me / can you help me with that, too / he became interested / she booked me instead / the
    introducer wants to hire me / when I asked, he said he could use my help himself
wants-to-join: come along to the meeting / be in the room / third wheel / sit in / chaperone / he insists on being
    present / keep him in copy / can I come along / he'd like to listen in / bring him to the appointment / wants to be
    there / insists on introducing us over lunch / the introducer wants to come with me / the introducer would like to
    be at our meeting / he'd like to sit at the table
price-first: how much are you before I tell my friend / wants my price list / asks about fees before introducing /
    don't want to send someone to somebody dear / what will it cost her / and what does that cost / she asked for my
    prices first / I can't send my friends if you're too dear / how expensive are you / they want to know my price
    before introducing me / before introducing me she'd like to know what I charge / my client asks what it would cost
    his friend
described-wrong: mixed up what I do / sold me as a designer but I'm a developer / false expectations / oversold me /
    wrong picture of my job / exaggerated / told her I could do things I can't / got it all wrong about my services /
    said I do taxes when I do audits / praised me for something I can't do / she told him I was cheap / now they expect
    miracles / wrong impression / introduced me as a coach / they described me wrongly / they told them something wrong
    about my work / the prospect has a wrong picture of what I do / my client told her friend the wrong thing about me
gatekeeper: PA, reception, office manager won't put me through / he has no time, says his secretary / stonewalled /
    can't reach the person directly / fobbed off by the front desk / always in a meeting / her office says she is busy
    / can't get through / he's protected by his staff / switchboard / the secretary wants to know what it's about /
    always told to write to info@ / the assistant blocks me / I can't reach the person / I was introduced but the
    secretary doesn't let me through
moved: changed employer / new role / got promoted / retired, relocated, left the firm / contact is gone from the
    company / my champion left / new job, new town, new firm / she's been made director / my contact quit / started
    elsewhere / has left the company / on maternity leave / my contact changed jobs / my contact left the company / the
    client who wanted to introduce me has a new job
thank: show my gratitude / how do I express thanks / what to send after being put in touch / thank-you card /
    acknowledge the favour / write to the one who connected us / after she made the introduction, what should I say to
    her / present or just words / send flowers or a note / she connected me with her boss / what's the right thank you
    / gratitude / do I ring or write to say thanks / a gift for making the introduction / he vouched for me, how do I
    thank him / thanks for the contact / right after the intro / how do I say thank you / how do I thank someone for
    introducing me / what do I send the introducer after the introduction / what do I send my client as thanks for
    introducing me / a client introduced me to her brother yesterday, how do I thank her / which words do I use to
    thank for an introduction / what's a nice way to thank
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
tell-no: it fizzled out / didn't go anywhere / the prospect wasn't interested / came to nothing, do I report / no deal
    with his friend / she said no to me, how do I break it to him / bad news for the introducer / admit that it failed
    / she didn't want me, must I own up / do I have to tell him it failed / no business came out of it / he declined
    and my client will ask / should I admit it / the talk led nowhere / how do I break it / it was a flop / they chose
    somebody else, and who sent me doesn't know / the introduction didn't work out, what do I tell them / the prospect
    said no, do I tell the introducer / nothing came of it, should I tell them / the introduction went nowhere / the
    person my client introduced decided against me, what do I say to my client / it didn't work out with the friend of
    my client / how do I tell my client that his friend isn't interested / the prospect chose somebody else, should the
    introducer know
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
    reach the person I was introduced to
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
"""
