"""Selling: closing, letting go, and the first weeks."""

TEXT = """
== close: How do I close without being salesy?
? ask for the decision without pressure
? get a yes and still be decent
? I don't like to push people to sign
? asking for the order
Say what you have heard, what you would do, what it costs, when it could begin; then ask what they would like to do.
> That's how I see it. What would you like to do: begin on the 3rd, sleep on it, or leave it? All three are fine.
Why: They came with more trust than a stranger. Pressure spends it, and the friend's too.
From: three, judgement

== partner: They have to talk to somebody else first
? must ask the wife, the husband, the business partner
? I have to discuss it at home
? the other half decides too
Of course. Ask what the other one will ask, and offer to be there.
> What will he want to know first? … Shall the three of us take twenty minutes, so that you needn't explain my part?
Why: Nobody can tell your reasons as well as they heard them.
From: judgement

== one-wants: One of the two wants it, the other doesn't
? a couple or two founders who disagree
? husband yes, wife no
? divided prospect
Talk to the one who does not, about what would have to be true. Do not win with one against the other.
> You'd rather not, and you'll have a reason. What would have to be so that it were right for you, too? If nothing,
  that's an answer.
Why: A yes of one half comes back in the third week.
From: judgement

== committee: A committee decides, and I have never met it
? the board or a group I don't know makes the decision
? several decision makers behind my contact
? procurement, management and others must agree
Ask your contact for the one who would say no, and for ten minutes with them before the sitting.
> Who in the room will have doubts, and rightly? I'd like to hear them before rather than be told afterwards. Who do
  you know there who'd give me ten minutes?
Why: Inside a firm it is the same question: who do you know?
From: three, judgement

== loyal: They are loyal to somebody they already have
? happy with their present accountant, supplier or coach
? too faithful to change
? they already work with someone else
Praise it; you want clients like that. Offer to be the second name for the day something changes.
> I'd not want to change that; I'd like you to be as loyal to me one day. If he ever retires or it gets too big, will
  you ring me?
Why: Everybody has one until something happens; be there when it does.
From: judgement

== timing: “It's not the right time”
? bad moment, come back next quarter
? after the summer, after the merger, next year's budget
? they postpone the decision
Ask what will be different then, and put a day in both your diaries.
> What will be different in April? … Good, then the second of April. I'll ring, and you may say no then too.
Why: Either there is a reason with a date, or it is a polite no. The question tells which.
From: plans, judgement

== not-urgent: They don't see it as urgent
? no pressure to act, they live with the problem
? the prospect says it can wait
? they don't feel the pain
Do not frighten them. Ask what it costs to leave it for a year, and let them do the sum.
> Maybe you're right. What does it cost if it stays as it is until next Christmas? … Is that a lot, or not?
Why: The stack: a complaint alone can wait; the cost of it says how long.
From: three

== distrust: They had a bad experience with somebody in my trade
? the prospect does not trust advisers, builders, coaches
? burnt before, suspicious
? how do I earn trust
Ask what happened, and do not defend your trade. Then make the first step small, and easy to leave.
> What happened? … I'd be careful, too. Let's do one thing for one month, and you can end it by a text message.
Why: What they have tried belongs to the problem-stack, and yours is to be different in exactly that point.
From: three

== quote-silence: I sent the quote, and now there is silence
? no answer to my offer or proposal
? they have gone quiet after I named the price
? ghosted by a prospect
Ring once, without “just checking in”; bring something of use. Then a last mail that lets them go.
> I've thought about your Mondays, and there's one thing you could do even without me: … And the offer, shall I leave
  it or close it?
Why: People answer a question that is easy to say no to.
From: judgement
Yours: You met {met} {met_days} ago.

== follow-up: How often may I follow up with a prospect?
? when does persistence become stalking
? number of reminders after a meeting
? chasing a prospect
? how long between two calls
Three times, each with something for them, a week and then a month apart. The third one says goodbye.
> This is my last note about it, so that you needn't duck. My door stays open, and Peter's friend you remain.
Why: Our rule of thumb: silence after three is an answer, and your introducer's name wears with every further one.
From: judgement

== let-go: When do I give up on a prospect?
? let somebody go, stop trying
? is it time to move on
? how long do I keep hoping
When they have had three chances to say yes and you would not be sad about a no. Say it, thank them, tell the
introducer.
> I'll close the file for now, without any grudge. If it comes up again, you know where I am. And thank you for your
  time.
Why: What is lost is to be called lost: then the introducer can be told, and your head is free.
From: outcome, judgement
Yours: You met {met} {met_days} ago, through {met_by}.

== stay-in-touch: They said no; do I stay in touch?
? is it worth keeping contact after a rejection
? what do I do with people who did not buy
? nurture somebody for later
Twice a year, with something that is only for them. And if they liked the talk, they may know somebody.
> I saw this and thought of your cold store. Nothing to sell; how are your Mondays?
Why: After a no the next yes is likelier than one expects; and quiet ties wake up well.
From: again, dormant

== dont-like: I don't want this client
? must I take somebody on because a friend introduced us
? I don't like the person, how do I decline politely
? turn down a prospect
? not a good match for me
No. Say it early, point to somebody better, and tell the introducer first that it is about fit and not about them.
> I'm not the right one for this, and I'd rather say so today. Ask Eva Lorenz; she's better at it. I'll tell Peter it
  was my choice.
Why: A client you do not want gets worse work, and your introducer hears of that.
From: judgement

== full: I'm fully booked
? no capacity for new clients at the moment
? a waiting list for people I am introduced to
? too busy to take anybody on
Have the first talk all the same, tell them the month, and say what they can do until then.
> I can begin in May, not before. Until then do this one thing: … If that's too late, I'll tell you who is good.
Why: An introduction that ends in “no time” is the last one you get from that friend. A talk costs twenty minutes.
From: outcome, judgement

== unsigned: They said yes and never signed
? agreed on the phone but no contract came
? verbal yes, then nothing
? waiting for the signature
Assume something is in the way, and ask what. Offer to begin with the smaller half.
> You said yes, and then it stuck. Something's in the way, and it may be me. What is it?
Why: Between yes and the signature there is mostly a third person or a doubt.
From: judgement

== said-yes: They said yes! What now?
? they want to work with me, the next steps after closing
? the deal is won
? the client has agreed, what comes first
Write three lines today: what you agreed, when you begin, what they have to do until then. Then ring your introducer.
> I'm glad. I'll send you three lines tonight, so that nothing is lost. And may I tell Peter? He'll be pleased.
Why: A loop is closed while it is warm.
From: outcome, thanks

== first-weeks: The first weeks with an introduced client
? onboarding somebody who came through a friend
? how do I make a good start with the new customer
? keep a new client happy
One thing they can see in the first ten days; one call in the third week that asks only how it is for them. Write down
their words.
> It's been three weeks. What is easier already, and what isn't?
Why: Value received, in their words, with a day: that is what the next introduction grows from.
From: word, judgement

== ask-new-client: May I ask a new client for introductions straight away?
? too early to ask somebody who has just signed
? when can I ask the customer I have just won
Tell them now how you get your clients, and ask when they have had something from you. Remind them then how you met.
> You came to me through Peter. When this works for you, I'll ask you whom you know. For now, let's make it work.
Why: Value first. And people who are reminded that they were introduced themselves introduce more: a fifth more in a
field experiment.
From: word, chain
Yours: Clients of yours who came through somebody: {came_through}.

== grow: How do I make a small order into a steady client?
? repeat business, from a one-off to a regular
? sell more to an existing customer
? turn a trial into a long relationship
At the end of the small one, say what you noticed beside it, and ask whether it is a worry.
> It's done. Something I noticed on the way: … Is that a worry, or is it fine as it is?
Why: What a client is worth counts over all the years, not the first bill.
From: three
Yours: A client is worth {worth} to you over the years.

== worth-introduced: What is an introduced client worth beside others?
? compare clients from introductions with those from advertising
? do introduced customers stay longer or pay more
? lifetime value
Count your own; that is what Growth is for. Until you have enough, assume no difference.
> (to yourself) Who came through whom, and what did it bring? Two minutes a client.
Why: At a bank with some ten thousand customers the introduced ones were worth about a sixth more; what they earned
beyond others wore off, that they stayed did not.
From: bank
Yours: A client is worth {worth} to you; those who came through an introduction: {came_through}.

== close-rate: How many of my introductions become clients?
? my conversion, success rate, share that closes
? know my numbers
? measure the results
Note each step on the day; after ten that have an end you have a figure of your own. Before, it is a guess.
> (to yourself) Named, agreed, introduced, met, client: where do most of mine stop?
Why: The seed closes half. Yours may be another, and the forecast uses yours as soon as you say it.
From: word
Yours: So far {introductions}; clients out of them: {introduced_clients}.

== low-close: My introductions don't turn into clients
? good talks but nobody buys
? what am I doing wrong, my closing rate is low
? many meetings, few deals
Look where they stop. Before the meeting: the description was too wide. After it: no next step, or the wrong people.
> (to the last one who said no) You'd do me a favour: where in our talk did you know that it would be a no?
Why: The avatar and the reason decide who comes; the next step decides who stays.
From: three, judgement

== tell-introducer-progress: What may I tell the introducer about the client?
? how much can I report to the one who introduced us
? secrecy towards my introducer
? they are curious about our work together
That you met, that you thank them, how it ended; nothing about the matter itself unless the client says so.
> We're at work, and you've done us both a good turn. What about, you'd have to ask Jana.
Why: Closing the loop needs an outcome, not a file.
From: outcome, judgement
"""
