"""Hearing: when a name comes, or an introduction goes another way than one thought."""

TEXT = """
== number-only: “Here is the number, just call”
? she gave me a name and a phone number without asking the person
? he said ring him and say I sent you
? a contact without an introduction
Ask them to say one word beforehand. If they will not, ask whether you may use their name, and ring as a guest.
> Thank you! Would you tell him in one line that I'll ring? People like to know. If that's too much, may I say it was
  you?
Why: A call after a word from a friend is expected; one without it is a cold call with a famous name in it.
From: optin

== ask-first: They want to ask the other person first
? she would like to check with her friend before she gives the name
? should I insist or leave it to them
? he says let me see whether she is interested
Let them, gladly; it is the best thing they can do. Send two lines they can pass on, and agree when you will hear.
> That's exactly how I'd like it. I'll send you two lines you can forward as they are. Shall I ring you on Monday?
Why: Both sides agree first. Some say “just send it”; the risk of that falls on your introducer.
From: optin, draper, forward
Yours: {named} was named by {named_by} {named_days} ago.

== several: They named several people at once
? a list of five names, whom first
? more contacts than I can take
? which of the names do I pick
Ask which of them would be gladdest to hear from you, and take that one alone. Keep the others for later in the year.
> Five, thank you! Who of them has it most on their mind right now? Let's begin with her, and tell me how she takes it.
Why: One at a time keeps your introducer's good name safe; too many introductions at once wear people out.
From: caps

== wrong-person: They introduced me to the wrong person
? the contact is not the kind of client I am looking for
? a completely unsuitable introduction
? bad fit
Meet them as you would want to be met, help with one thing, and pass them to somebody better. Thank the introducer, and
tell them what you would like more of.
> I liked her, and I've put her in touch with somebody who does that. What you saw was right: she's busy. For me it
  would also have to be {whom}.
Why: Never let an introducer feel foolish. And the fault is usually in the description: narrower next time.
From: three, judgement

== no-money: They introduced me to somebody who cannot pay
? the person has no budget
? a relative without means
? they need it but they can't afford me
Give half an hour, one useful step and an honest sentence. Do not lower the price out of politeness to the introducer.
> I'd be the wrong choice for you now, and I'd rather tell you today. Do this first: … And if it grows, ring me.
Why: Care shown to somebody who could not buy is what your introducer hears about.
From: judgement

== surprise-mail: They introduced us both by e-mail without asking
? the other one was not asked before
? an awkward double introduction out of the blue, in copy
? he put us both in one mail and she seems irritated
Give the other person their way out at once, in the first line, and take your introducer out of the mail.
> Thank you, Tom; I'm moving you to bcc. Ms Weiss, this must come as a surprise, so please feel free to leave it
  unanswered. If it's of use: fifteen minutes, and you'd get {reason}.
Why: Nobody likes to be introduced without having been asked. You can give back the choice that was taken.
From: optin

== unasked: Somebody introduced me without being asked
? an introduction I never requested
? out of nowhere a friend sent me a client
? spontaneous introduction, what now
Thank them the same day, ask what made them think of you, and note their words: that is gold for your next ask.
> What a nice surprise, thank you. What did she say that made you think of me?
Why: The sentence that made them think of you is what others should listen for.
From: cues, thanks

== know-already: They named somebody I know already
? the person is in my contacts anyway
? he mentioned an old acquaintance of mine
Say so, and still let them help: a word from a second friend is worth something.
> I know her a little, and never dared to ask. How do you know her? Would you tell her what we did together?
Why: To know somebody is not to be introduced. The trust of the one who introduces comes along.
From: three

== twice: I was introduced to the same person twice
? two clients named the same prospect
? a double introduction by different people
? whom of the two do I thank
Tell both, thank both, and tell the prospect that two people thought of them.
> Two people who don't know each other have thought of you this month. That made me curious.
Why: Both had trust to lend. Who hears nothing will not lend it again.
From: outcome

== without-name: They don't want to be mentioned
? I may not say who told me
? leave my name out of it
? she named her boss but wants to stay anonymous
Then it is a hint, not an introduction. Thank them, note it as something you know, and look for another who may say
your name.
> I'll keep you out of it, I promise. Then I won't ring him at all; I'll find somebody who doesn't mind being named.
Why: Without a name there is no trust lent, and a secret comes out in the second talk.
From: three, judgement

== conflict: I may not work for the person they named
? conflict of interest, the other side of a case
? the named person is an opponent of a client
? I can't accept because of a professional conflict or secrecy
Decline without a reason, since the reason itself may be a secret. Say thank you and nothing more; your chamber's rules
say the rest.
> Thank you for thinking of me. I can't take this one on, and I can't say why, which has nothing to do with either of
  you.
Why: A secret kept in front of your introducer is the best thing they can see you do.
From: judgement

== dislike: They want to introduce me to somebody I'd rather avoid
? a person I can't stand, an enemy, a rival
? unwanted introduction, how to turn it down politely
Decline before anybody has been asked, and give the introducer somebody else to think of.
> Thank you. We wouldn't suit each other, he and I, and I'd not like you to be in between. But do you know his
  neighbour?
Why: A meeting you do not want costs three people their time, and one of them is your friend.
From: judgement

== needs-it-themselves: “Actually, I need that myself”
? the introducer turns out to be a prospect
? he asked about my service for himself
? she wants to hire me again
Lovely. Keep the two things apart: first their question, on another day; the introduction later.
> Then let's take an hour for you first, next week. And I'll come back with my other question when you've had something
  from it.
Why: Value first; the ask can wait.
From: word

== wants-to-join: The introducer wants to sit in
? he would like to be present at our first meeting
? she wants to come along
? they want to be copied on everything
Yes to the beginning, no to the rest: a person with trouble speaks more freely alone.
> It'd be lovely if you brought us together for the first ten minutes. After that I'd give her room to say what she
  likes.
Why: The introduction is theirs; what is said in it is the other person's.
From: judgement

== price-first: They ask what I charge before they introduce me
? the introducer wants to know the cost first
? tell me your fees, then I'll mention you
? is it expensive for my friend
Give a range and what it hangs on, without blinking. And say that the first talk costs nothing.
> Most pay between so much and so much, depending on size. The first half hour costs her nothing, and she'd get
  {reason}.
Why: They want to spare a friend a shock. A range does that.
From: judgement

== described-wrong: They described my work all wrong
? she described me as something I am not
? he told them that I do things I don't offer
? wrong expectations raised by the introducer
Put it right in the first two sentences, kindly, without correcting your introducer. Next time send a note to forward.
> Maria is generous about me. What I really do is smaller: I help people {result}. Is that of any use to you?
Why: They tell it in their words, and that is good; the note is there so that the heart of it stays right.
From: forward

== gatekeeper: The assistant says they have no time
? I can't get past the secretary
? the front desk or an office blocks me
? he is not available, says his PA
Tell the assistant the truth and ask for help; say who brought you together. Then ask your introducer for one line to
the person.
> Peter Lang has put us in touch and said that he expects me. You know his calendar best: when would ten minutes be
  least of a nuisance?
Why: The assistant guards against strangers. You are not one, and may say so.
From: judgement

== moved: My contact has moved to a new company
? he changed jobs
? she left her employer, new position
? my introducer retired
Congratulate, ask nothing, and ring after three months: then they know people in two firms.
> Congratulations! I won't disturb you now. In spring I'd love to hear how it is, and what they struggle with over
  there.
Why: Old ties in new places bring the newest things. And remember: clients who came through somebody stay longer only
as long as that person stays.
From: dormant, stay
"""
