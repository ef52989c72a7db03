"""Hearing: thanking, telling how it went, and what introducers ask in return."""

TEXT = """
== thank: How do I thank for an introduction?
? what do I write to my client after she introduced me
? a thank you note or message to the introducer
? say thanks after the first contact
The same day, three sentences: what happened, what it means to you, what comes next. No gift is needed.
> You've put me in touch with Jana, thank you. We speak on Tuesday, and I'll tell you how it went. It means a lot that
  you lent me your good name.
Why: People who thank in writing think it will be awkward, and too little. Those who are thanked are gladder than that.
From: thanks, outcome
Yours: You owe {loop} a word about {loop_prospect}.

== late-thanks: I forgot to say thank you
? the thanks are overdue, it has been months
? is it too late to thank somebody
? I never told them what came of it
It is never too late, and the late one touches most. Do it today, without excuses longer than half a sentence.
> This comes far too late: thank you for bringing me together with Jana. It has led to … and I should have told you in
  spring.
Why: Those who wrote thanks in experiments underestimated how glad they would make somebody.
From: thanks
Yours: {loop} has been waiting for {loop_days}.

== became-client: The introduction became a client
? it worked, they signed, how do I thank my introducer
? a big thank you for business that came of it
? what do I give to somebody who brought me a customer
Ring them before the ink is dry, and tell them what their friend will have from it. A handwritten card says more than
wine.
> I wanted you to hear it first: Jana and I begin on Monday. She'll have her evenings back, and that's your doing.
Why: Thank and tell the outcome. And people who came through an introduction introduce more themselves, most of all
when they are reminded of it.
From: thanks, chain, outcome
Yours: {client_prospect} became a client through {client_by}.

== tell-no: The person turned me down; how do I tell the introducer?
? the prospect declined, what do I say to the one who named him
? it did not lead to anything
? reporting back a failure
? no business came of the introduction
Tell them soon, in two sentences, without blame. It is good news for them that they will not have to wonder.
> Jana would rather leave it for now, and she said so very kindly. Thank you for asking her; I value it as if it had
  been a yes.
Why: Those who introduce want to hear what came of it; a no is easier to bear than silence.
From: outcome
Yours: {turned} has not heard yet about {turned_prospect}.

== nothing-yet: They ask how it went, and nothing has happened
? the introducer wants news but there is none
? still waiting, what do I report
? no progress to tell
Tell them just that, and when you will know more.
> Nothing yet: I've written twice and will ring on Thursday. You'll hear from me on Friday either way. Do I need to
  know anything?
Why: “Nothing yet, and here is when” is news. Silence is not.
From: outcome

== prospect-silent: The person I was introduced to does not answer
? the introduced person never called back
? they did not reply after the introduction mail
? no response from the prospect, do I inform the one who introduced us
Two attempts on two ways within ten days. Then tell the introducer, without complaint, and let them choose to give a
nudge.
> (to the introducer) Jana hasn't come back to me, which is fine. Leave it, or would you like to ask her whether it
  suits?
Why: They know whether she is ill, on holiday or not interested; you do not.
From: outcome, judgement
Yours: {introduced} was introduced by {introduced_by} {introduced_days} ago.

== messed-up: I did a bad job for the person they sent me
? I disappointed somebody who came through an introduction
? a mistake at a friend's friend, what do I tell the introducer
? it went wrong and they will hear of it
First mend it with the client. Then tell the introducer yourself, before they hear it from the other side.
> You should hear it from me: I made a mistake at Jana's. It's been put right since Tuesday, at my cost, and she knows
  all about it.
Why: They lent you their good name. What you do when it goes wrong is how you give it back whole.
From: judgement

== fell-out: The two of them have fallen out
? my introducer and the client quarrelled
? I am stuck between introducer and prospect
? conflict after the introduction
Stay out of it, tell neither anything about the other, and do your work.
> I'm fond of you both and don't carry anything from one to the other. Our work goes on as it was.
Why: An introduction makes no spy of you, and no judge.
From: judgement

== commission: They want a commission
? the introducer asks for money or a percentage
? he expects a share of every sale
? kickback, finder's fee demanded
Say no kindly and once, with the reason: their word is worth more unpaid.
> I'd rather not, for your sake: as soon as I pay you, your friends will wonder why you praise me. But I'll always
  thank you, and you'll always know how it went.
Why: Rewards make those who are recommended to suspect a motive; in some professions they are forbidden.
From: reward

== in-it-for-me: “What's in it for me?”
? they want to know what they get out of it
? he asked why he should bother
? what do you give me for it
Answer honestly: nothing but a friend who is helped, and you who does not forget it.
> No money, if you mean that. You'd have done her a good turn, and I'd owe you one. Whom would you like to meet?
Why: Most people like to help somebody they know. To be asked back is the best thing you can give.
From: reward, judgement

== friends-discount: They want a discount for their friends
? a special price for the people she sends
? what would you do for my friends
? cheaper for everybody who comes through me
Give something that costs you time, not price: the first slot, a longer first talk.
> No special price, or it wouldn't be the price. But your friends get my first free Thursday, and an hour instead of
  half.
Why: A lower price says that the right one was too high. Time says “you matter”.
From: judgement

== free-favour: They expect free work for having introduced me
? he wants a job done for nothing because he sent me somebody
? she thinks I owe her a service
? do something gratis in return
Separate gratitude from the bill. Thank with words; offer the work at its price, or one small thing that you choose
yourself.
> I'm truly grateful for Jana. The kitchen I'd do for you as for everybody, properly and with a bill. The lamp I'll
  hang on the way.
Why: An introduction that has to be paid off was a deal that nobody spoke about.
From: reward, judgement

== introduce-back: They want me to introduce them in return
? he expects introductions from me
? I am asked for my contacts as a favour back
? reciprocity, and I do not want to
Ask him to put it as exactly as you do; then think about it honestly. If you would not send your sister to him, say a
kind no.
> Tell me exactly whom, and why they'd like to meet you. I'll only name somebody when I'm sure it suits them, and I'd
  ask them first.
Why: The same rules hold for you as introducer: exact, both agree first, and never out of debt.
From: optin, judgement

== hard-times: My introducer is going through a hard time
? somebody who could introduce me is ill, grieving or divorcing
? a death in the family, shall I wait
? they have lost their job
Be a person first. Ask how they are, do one thing for them, and take them off your list for half a year.
> I've heard, and I'm so sorry. I'm not ringing about anything. Shall I bring you soup on Thursday?
Why: A network is people. This is the part of it that no list should decide.
From: judgement

== introducer-leaving: The one who introduced my client is leaving me
? the introducer has quit as a customer, what about those who came through them
? an introducer is going away
Ring those who came through them, without a reason, in the same month.
> I was thinking about how we met. Is everything still as you'd like it?
Why: Introduced clients leave less, but that held only as long as the one who had introduced them stayed.
From: stay
Yours: Clients of yours who came through an introduction: {came_through}.

== partner-elsewhere: A partner I send work to recommends somebody else
? I gave him three clients and he sends his to a competitor of mine
? it is one-sided, I give and get nothing back
? my associate passes her clients to another firm
Ask before you judge: perhaps they don't know whom you are for. Tell them exactly, once. If it stays one-sided, go on
giving only where it serves the client.
> I may never have told you whom I'm best for: it's {whom}. When you meet one, would you think of me? And for whom
  should I think of you?
Why: Most partners simply remember another name first. What is exactly described is remembered when the moment comes.
From: three, cues
"""
