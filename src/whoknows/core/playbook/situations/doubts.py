"""Asking: the doubts that come before."""

TEXT = """
== begging: It feels like begging
? I look needy or desperate when I ask
? asking makes me seem as if business was bad
? I am ashamed to ask, it feels like selling my friends
? I don't want to be a nuisance
You are asking for two people to meet who may both be glad of it. Say that you have room for one more, not that you
need one.
> I've room for one more client this spring, and I'd rather have somebody you'd enjoy sending me.
Why: People expect that others mind being asked far more than they do. The other one also gets something: a friend
helped.
From: compliance

== unprofessional: Is it unprofessional to ask?
? does it harm my reputation, look cheap
? serious people do not ask
? is it dignified for someone in my position
It is as professional as the way you do it: exact, short, with a way out, and without a reward.
> I take on few new people, and most of them come through somebody I trust. That's why I ask you.
Why: In one survey of advisers the most successful asked far more regularly than the rest; that shows no cause, but it
shows who does it.
From: elite, judgement

== good-work: Isn't good work enough?
? I prefer to be recommended without asking
? word of mouth comes by itself
? if I am good, people will talk about me
Good work is what makes an ask possible; it does not ask. Most people who would gladly introduce you never think of it.
> You've said you'd tell people about me any time. May I make it easier: who do you know who is {whom}?
Why: Of about a thousand clients of advisers 83 per cent said they would be comfortable introducing somebody, and 29
per cent had. Others found that asking brings little; so count your own.
From: survey, engaged
Yours: Not asking may have cost between {cost_low} and {cost_high} last year. The chance of a yes in it is a guess.

== nothing-came: I asked a few people and nothing came of it
? two or three asks without a result, does the method work
? I tried and it did not work
? should I give up asking
? is it worth going on
Three is too few to know anything. Look at the words you used before you look at the people: was it “who”, was it
exact, was there a reason of theirs?
> I asked you badly in spring; it was far too wide. May I try once more, with one kind of person?
Why: Most people give up after two or three asks made with the wrong question. That is the very thing this is about.
From: three
Yours: You have made {asks_made} so far, and {asks_named} brought a name.

== after-no: May I ask again after a no?
? she turned me down last time
? he refused once, is that for ever
? second attempt with the same person
After half a year, and with something narrower. Say that you remember the no.
> You said no last year, and that was quite all right. Today it's a smaller question, and you may say no again.
Why: Whoever has said no once is likelier to say yes the next time than the one who asks expects. “Stop” is another
thing: it holds for ever.
From: again

== compliment: Somebody has just praised my work
? a client says thank you, what do I do with that
? I got a compliment, how do I use it
? they wrote that they are delighted
Write their words down with the day, say thank you, and ask within the fortnight.
> That does me good to hear. May I take you at your word? Who do you know who'd like to be able to say that too?
Why: This is value received, in their own words; there is no better moment.
From: word
Yours: The last one you noted: “{next_value}” ({next_ask}).

== worth-it: Is it worth the trouble?
? what do I gain from asking, in money
? how much is one introduction worth
? return on my network
? does it pay
Take what a client is worth to you over the years, and halve it for the ones that do not close. That is an
introduction.
> (to yourself) Ten minutes, one question, and the worst that can happen is a friendly no.
Why: The network is an asset that you paid for over years; the return on it comes from asking.
From: three
Yours: A client is worth {worth} to you; with {close_rate} of introductions closed, one is worth about {worth_each}.

== manipulative: I don't want to use people
? it feels calculating to keep notes about friends
? is this not manipulating my contacts
? treat relationships as business
Tell them openly what you are doing. If you would not mind them reading it, it is clean.
> I'm asking everybody who liked our work the same thing this month, and you may of course say no.
Why: No tricks are needed: a clear question, the truth about why, a way out, and a thank you.
From: judgement

== no-time: I have no time for this
? asking takes too long, my days are full already
? I never get round to it
? how much time does it take
Ten minutes a working day, one person, one question. Fix the moment, and leave out every day on which it does not fit.
> (to yourself) When I've poured the second coffee, I ring one person.
Why: Who planned when and where did things clearly more often, over 94 tests. And a day or two left out did no harm to a
habit.
From: plans, habit
Yours: Whom to ask is chosen for you: today {next_ask}.

== enough: Are my few clients enough to work with?
? I only have a handful of past customers, is it worth it
? how many people do I need before introductions work
? small list of contacts
A dozen people who got something from you are enough to begin. Write their names down, and beside each what they got;
ask the first two this week.
> You were one of my first clients, so I'd like to ask you before anybody else: who do you know who is {whom}?
Why: Two introductions from each client and year, half of them closed, would double a business. It does not begin with a
large list, but with every name on it.
From: word, judgement
"""
