"""Hearing: when a name comes, or it goes another way than one thought; further ways in which users put it."""

TEXT = """
number-only: texted me a mobile number / ring Steve, say I sent you / just gave me a business card / here's her email,
    write to her / passed me contact details only / no warm handover / do I cold-call the name he gave / address on a
    napkin / use it, he said / here is his card, phone him / tell her I sent you / she forwarded me a contact card /
    just write to this guy / do I simply call / without them knowing / a name, that's all I got / they only gave me a
    phone number / they gave me a name and said call / they gave me a name but don't want to introduce me / I got an
    email address with the remark that I should just write / he told me to call and mention his name / she gave me the
    contact details but won't introduce me herself / my client just gave me her friend's phone number / got only a
    number / here's his number, give him a call / a phone number instead of an introduction
ask-first: wants to check with him first / will ask whether she's interested / doesn't give the name until the friend
    agrees / needs permission / let me see if he is open to it / would rather sound her out / push for the number or
    let them do it / she'll ask her neighbour if it's all right / he wants to clear it with them / first has to see
    whether they mind / let me talk to her before / will she be offended if I ask for the number / is it better that he
    speaks to them first / they want to ask first / she'll ask him first / my client prefers to check with her boss
    before introducing us / he'd like to ask his friend whether it's okay / they want to talk to the person beforehand
    / my client would first like to know whether her friend agrees / wants her friend's permission / only if the friend
    agrees
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
    kind of customer / I was introduced to somebody who isn't my customer / somebody outside my field / not the sort of
    person I wanted
no-money: broke, poor, unemployed / can't afford it / no budget / expects me to work for a pittance / penniless cousin
    / charity case / prospect is bankrupt / student, pensioner, start-up without cash / hasn't a penny / wants it for
    nothing / can't pay my price at all / no funds / poor relative / the person can't pay / they have no money / the
    person they introduced has no budget for me / she would love to but has no money / they named somebody who can't
    pay / the person they named can't pay / introduced to someone without money
surprise-mail: cc'd with a stranger / copied both of us in / blind introduction / ambushed the other person / no
    heads-up / the recipient had no idea / put us together without warning / forced introduction, awkward / he didn't
    check first / suddenly I'm in an email with a CFO who was never asked / put us both in one message / the other one
    didn't know / she had no warning / does he even want this / connected us without permission / thrown together by
    mail / group chat with a stranger / an introduction by email without asking the other person / they introduced us
    without asking / a surprise introduction / my customer put me and a friend of his in an email and the friend had no
    clue / he introduced us in one email and never asked her / the other person was surprised by the introduction / my
    client connected us by email but the other woman never asked for it / the other person didn't ask to be introduced
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
    his friend / my client wants to know my prices before she mentions me / the introducer asks about my price
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
"""
