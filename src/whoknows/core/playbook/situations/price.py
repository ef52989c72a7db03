"""Selling: price, terms, and proof."""

TEXT = """
== when-price: When do I bring up the price?
? at what point do we talk about money
? too early to speak about cost
? should I wait until they ask what it costs
When they have said what the trouble costs them, and before you write anything. If they ask sooner, give a range at
once.
> You said it costs you two penalties a month. What I'd do costs once about what three of them do. Shall I go on?
Why: A price has no size until it stands beside the cost of the trouble.
From: three, judgement

== name-fee: How do I say my price without stammering?
? naming my fee with a steady voice
? I mumble or apologise when I say what I cost
? confidence in my rates
Say the number, then close your mouth and count to seven. Practise it on the bathroom mirror, with the real number.
> It's 4,850 for the whole of it.
Why: In experiments an exact first price was taken as better founded than a round one, and was haggled down less.
From: precise, judgement

== too-expensive: “That's too expensive”
? your price is too high for me
? they can't or won't pay that much
? cost objection, over their budget
Ask “compared with what?”, and listen. Then take away a piece of the work rather than of the price.
> Compared with what? … I can make it smaller: the first site only, for 2,900. Cheaper for the same, I can't, and you'd
  not believe the first price any more.
Why: The cost that they named themselves is the only fair measure.
From: three, judgement

== discount-mutual: They want a discount because we know the same people
? friends' price, mates' rates
? a reduction since our common friend introduced us
? special deal for a friend of a friend
One price for all; give the friend something else.
> Everybody Peter sends me pays the same, so that he never has to wonder. But you needn't wait in the queue: I've kept
  you June.
Why: A price that depends on whom one knows makes your introducer the one who paid too much.
From: judgement

== friend-paid-less: Our friend paid less than I charge now
? my rate has gone up since the introducer was my client
? they know the old price
? different prices for different people
Tell them before they ask.
> Peter had my price of two years ago. Since then I've learnt a lot, and it's 95 now. He knows.
Why: They will talk to each other; let it be you they have it from. Then tell Peter, too.
From: judgement

== haggle: They haggle over every line
? negotiating each item of the offer
? nibbling at the price again and again
? line by line bargaining
Take the lines away: one result, one price. Whoever wants less price may choose less result.
> I see I've made it look like a shopping list. It's one thing: it runs by May, for 11,400. What could be left out?
Why: Lines invite scissors.
From: judgement

== package: A package or by the hour?
? hourly rate, day rate or fixed price
? how do I structure my fee
? flat fee versus time
A fixed price for a first thing that can be seen; by the month or by time for what comes after.
> The first step has a fixed price, so that you know what it costs to get to know me.
Why: Somebody new can weigh a result; hours they have to trust.
From: judgement

== comparing: They are comparing several quotes
? three other offers, a tender, competitors for the same job
? they get bids from others too
? how do I stand out from the competition
Good; help them compare. Tell them what to ask all of you, and let one of the questions be the thing you do that others
don't.
> You should. Ask each of us three things: who will be there on the day, what happens if it's late, and whom we did it
  for last.
Why: Your USP is best seen in the question that the others cannot answer.
From: three

== cheaper: I lost to somebody cheaper
? they chose a competitor with a lower price
? undercut by another
? beaten on price
Wish them well, ask one question, and come back when the other one should be finished.
> Thank you for telling me. One thing I'd like to learn: besides the price, what spoke for them? I'll ask in autumn how
  it went.
Why: The answer is worth more than the job. And tell your introducer, who will wonder.
From: outcome, judgement

== guarantee: They ask me to guarantee the result
? can you promise that it will work
? they want certainty, a money-back warranty
Promise what is in your hands, exactly; say what is not. Never more because a friend is listening.
> I can't promise that he'll walk by June, nobody honest can. I can promise that by the third time we know whether it
  helps.
Why: Your introducer's good name stands behind your promise.
From: judgement

== samples: I can't show examples of my work
? no portfolio, everything is secret
? prove that I am good without samples
? case studies that I may not publish
Show how you work instead of what you made: do a small piece of theirs in front of them.
> I can't show you theirs, and one day I won't show anybody yours. Give me your first page, and I'll do it here, in
  twenty minutes.
Why: Secrecy is itself a proof to somebody who will need it.
From: judgement

== references: They ask for references
? may I give names of other clients
? they want to talk to a customer of mine
? proof from others, testimonials
The best one is the person who introduced you; ask them for ten minutes. Else ask a client first whether they may be
rung.
> You know Peter; he'd tell you the bad things as well. If you'd like a stranger, I'll ask two people whether you may
  ring them.
Why: The same rule: nobody's number goes out before their yes.
From: optin

== pay-late: They want to pay late
? payment terms of sixty days, instalments
? they ask for longer credit
? deposit, payment in advance
Split it: a third to begin, the rest by steps. Or a date against something in return.
> Sixty days is long for a small firm. A third to begin, a third in the middle, a third at the end: then neither of us
  lends.
Why: Terms show how somebody will be to work with; better to learn it now.
From: judgement

== trial: They want to try me out with something small
? a test job, a pilot, a tiny first order
? start small before the real project
Yes, if it is whole in itself, paid, and says what comes after if it is good.
> Gladly. Let it be the two small rooms, paid as always. And if you like them, we do the house in spring; shall we
  write that down?
Why: A small whole thing is how trust is tested. Half a big one is not.
From: judgement

== proposal: They want a proposal straight after the first call
? write me an offer, a quote, at once
? should I send a quotation this early
? putting a lot of work into an offer nobody reads
Not before you have said the price and heard how they decide. Offer a page that you go through together.
> Happy to. So that it fits on one page: who else will read it, and what must be in it for a yes? I'd bring it on
  Thursday.
Why: A proposal should write down what has been agreed. It should not do the talking.
From: judgement

== too-low: I have named too low a price
? I quoted way less than I should have, can I go back
? my quote was a mistake and they accepted it
? I undercharged the first job from an introduction
Keep your word for this job and say once what it will cost next time. Only if the work itself has grown, go back now.
> I've quoted you less than I should have. I'll keep to it this time, as you came through a friend. The next one will
  cost more, and I'd be glad if you told nobody this figure.
Why: Two people are watching how you keep your word, and the one who introduced you counts for more than this job.
From: judgement

== in-cash: They want to pay in cash without an invoice
? he asks for a price without tax
? she wants it off the books since we have a friend in common
Say no in one sentence, kindly and without a lecture, and go on to the next practical thing.
> I write an invoice for everybody, for friends of friends too. Shall I put it in two instalments?
Why: A friend in common makes the question easier to put, not better to grant. One plain sentence leaves everybody's
face whole.
From: judgement
"""
