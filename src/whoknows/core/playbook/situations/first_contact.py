"""Selling: from the introduction to the end of the first meeting."""

TEXT = """
== first-reply: What do I write after we have been introduced?
? my answer to an introduction by e-mail, the first message
? how fast must I reply when somebody has put us in touch
? reply all, thank, propose a time
? first mail to the prospect
The same day. Thank the introducer in the first line and move them to bcc; then three sentences to the new person, and
two times to choose from.
> Thank you, Peter (to bcc, to spare you). Jana, Peter says you've just taken over the second site. I'd like to hear
  how that goes. Tuesday at ten or Thursday at four, twenty minutes by phone?
Why: The trust that was lent to you is freshest today. A choice of two is easier than an open question.
From: three, judgement
Yours: {introduced} was introduced by {introduced_by} {introduced_days} ago.

== meeting-form: A call, a coffee, or their office?
? where and how do we meet the first time
? video, phone or face to face for the first talk
? how long should the first meeting be
Twenty minutes by phone first, unless they would rather meet. Then go where their trouble is: their shop floor, their
kitchen.
> Shall we begin with twenty minutes by phone? If it's worth more, I'd like to come and see it.
Why: A short first step is easy to say yes to. What they cannot describe you will see on the spot.
From: judgement

== prepare: What do I send before we meet?
? prepare a first meeting so that nobody's time is wasted
? an agenda, questions or documents beforehand
? get ready for the first talk
Three lines: what I know from our friend, what I'd like to ask, what you will have at the end. No brochure.
> From Peter I know two things: the second site and the Mondays. I'd like to ask what you've tried. At the end you'd
  have {reason}.
Why: Somebody who knows what they get from the meeting comes to it.
From: three

== first-meeting: What do I talk about in the first meeting?
? how to run the first conversation with somebody I was introduced to
? structure of a first talk
? how do I begin a sales conversation
Their story for two thirds of the time. Begin with the introducer's sentence, walk down the stack: what annoys you, why
is it so, what does it cost, what have you tried. Then one thing they can use. Then the next step.
> Peter said you'd been firefighting since spring. What does a Monday look like at yours?
Why: The problem-stack is not only for asking: it is the order in which people tell their trouble.
From: three

== questions: What should I ask to understand their problem?
? good questions for discovery
? how do I get to the real need
? find out what is behind the complaint
Four questions, in this order, each followed by silence: What is the worst of it? Why is it like that? What does it
cost you? What have you tried?
> And what have you tried already? … What happened then?
Why: Complaint, cause, cost, what they tried: whoever has told all four has told themselves why it is worth solving.
From: three

== talk-too-much: I talk too much
? I explain and explain instead of listening
? I can't keep quiet in sales talks
? how do I listen better
Put a coin on the table and move it each time you have asked something. No explaining before it has moved four times.
> Tell me more about that. … And then?
Why: They were promised somebody who understands their trouble. That shows in questions.
From: three, judgement

== name-introducer: Do I mention the person who introduced us?
? bring up our mutual friend, or is it strange
? may I tell what the introducer said about them
? how much do I say about our common acquaintance
Yes, once, at the very beginning, and only what the friend would like to hear repeated.
> Peter thinks the world of you, and said you were the one to ask about cold stores. How do you two know each other?
Why: An introduced buyer arrives with more trust; naming where it comes from lets it arrive.
From: three
Yours: With {introduced} that is {introduced_by}.

== what-do-you-do: “What do you do?”
? my elevator pitch, introduce myself in a sentence
? how do I describe my work to a prospect
? they want to know my job
One sentence: whom you help, to do what. Then a question back.
> I help people {result}. How is that at your place?
Why: A result can be seen; a job title cannot.
From: three

== serious: Are they serious, or only polite?
? find out whether the prospect really wants something
? is she only talking to me for our friend's sake
? real interest or courtesy
? qualify somebody without offending
Make the way out wide and look whether they take it.
> You may be here for Peter's sake, and that's quite all right. If it weren't for him, would this be on your list this
  year?
Why: A no today saves three people months. Who stays after an honest way out has chosen.
From: judgement

== postponed: They keep putting off our first meeting
? cancelled the appointment twice
? rescheduled again, did not show up
? no-show at the first call
After the second time, hand them the pen: shorter, later, or not at all.
> It seems a bad month. Shall we make it fifteen minutes in June, or leave it? Both are fine, and I'll tell Peter it
  was me.
Why: Nobody likes to be chased by a friend's friend. A way out brings an answer.
From: judgement
Yours: {introduced} was introduced {introduced_days} ago.

== end-meeting: How do I end a meeting so that something happens?
? a nice chat without a result
? agree a next step, keep the momentum
? close a conversation with a date
? it was friendly but nothing came of it
Ten minutes before the end say what you have heard, ask whether it is right, and put a day to the next step while you
are both still there.
> I've heard three things … Is that it? Then the next step would be an hour on your plan. Thursday the 12th at nine?
Why: Plans that say when and where get done clearly more often than good intentions.
From: plans
Yours: You met {met} {met_days} ago; the next step has no day yet.

== send-info: “Just send me some information”
? he only wants a brochure, a leaflet, a link
? send something by mail, then we will see
? fobbed off with send me your documents
Send one page, not ten, but ask first what it should answer; and say when you will ring.
> Gladly. So that it's short: what would you need to see to know whether it's of use? I'll send that today and ring on
  Friday.
Why: “Send me something” is the cousin of “I'll let you know”. One question brings the talk back.
From: three, judgement

== free-advice: Where does free advice end?
? they want the solution in the first talk without paying
? I worked an hour for nothing, should I charge for the first conversation
? picking my brain
? giving away too much
Give what and why; the how is the work. Say the line aloud when you reach it.
> That's the point where it becomes work. What it is and why it happens I've told you gladly; how to mend it, I'd do
  with you, for so much.
Why: A first talk should leave them with something. It should not leave you with their homework.
From: judgement

== new-in-group: Several of them sit in the first meeting
? a panel, a team of people I don't know
? three colleagues come along
? presenting to a group for the first time
Ask each what would have to happen for it to be a good hour, and write the names in the order they sit.
> Before I say anything: what should be different for each of you when we leave?
Why: In a group each lives with another layer of the same trouble.
From: three, judgement

== how-many-meetings: How many meetings before they decide?
? we have met three times and still nothing is decided
? how many conversations does it take
? it goes on and on with coffees
Two, as a rule: one to understand, one to decide. At the end of the first say what the second is for, and fix its day.
> Next time I'll bring one page with what I would do and what it costs, and then you say yes or no. Is Thursday good?
Why: People who came through somebody they trust need less time, not more. What drags on is mostly a meeting without a
purpose.
From: engaged, judgement

== private-told: They tell me private things about the one who introduced us
? the prospect gossips about my client
? she complained about our mutual friend
? I heard something confidential about the introducer
Let it pass, say one good thing about your introducer, and come back to their own matter. Carry nothing either way.
> I only know her as somebody who keeps her word. You were telling me about the warehouse.
Why: Whoever tells you such things is watching what you do with them. Both must be able to trust you.
From: judgement

== junior: Who looks after introduced people?
? introduced prospects are passed to a junior colleague and lost
? should they go through the ordinary sales process
? who in the team should take them
Whoever was introduced makes the first call, in person and within two days; a colleague comes along and is named there.
Mark them as introduced, and count them apart.
> Dana told me about you, so I wanted to ring you myself. Ravi, who would do the work, is with me on the line.
Why: The trust was given to you, not to your firm, and it is lent for a short time. Introduced clients stay longer and
are worth more; it pays to treat them as what they are.
From: stay, judgement

== helps-along: They hesitate: may the introducer help?
? the prospect dithers, should I ask my client to put in a word
? can I use the introducer to push the deal
? may I tell the introducer that the other one hesitates
Tell the introducer what they may know anyway, and ask for advice, not for pressure. The prospect's reasons stay yours.
> Ravi is still thinking, and that's fine. You know him: is there something I should have understood better?
Why: Who introduced you may tell you how somebody decides. Once they push, they pay for your sale with their friendship.
From: outcome, judgement
"""
