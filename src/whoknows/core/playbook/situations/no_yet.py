"""Hearing: when the answer is no, not yet, or nothing."""

TEXT = """
== let-you-know: “I'll let you know”
? they said they will think about it
? he wants to think it over and get back to me
? she promised to come back with a name
? I will keep you in mind, leave it with me
? weeks have passed since they said they would have a think
Take it as “I couldn't see anybody in my mind”, not as a no. After two weeks ring with one smaller, sharper question.
> My question was too wide, and that was my fault. Just this one: who do you know who is {whom}?
Why: “I'll let you know” is no answer, and nothing happens by itself afterwards. Two or three of those are no reason to
stop.
From: three
Yours: {thinking} has been thinking for {thinking_days}.

== nobody-comes: “I can't think of anybody”
? their mind goes blank
? nobody springs to mind at the moment
? they do not know a suitable person
Thank them for thinking, and take them to one place in their own life. If it stays blank, leave the listening card.
> Never mind. Just one thing: when you think of your old firm, who there has lately taken over something? … No? Then
  only keep this sentence in your ear: “{says}”
Why: Memories hang on surroundings; cues of one's own bring up more than a general search.
From: cues

== no: A plain no
? she declined, have I damaged the relationship
? he refused to introduce me
? they rejected my request
? flat refusal
Thank them for the straight answer and change the subject. Note it; nobody is asked again for half a year.
> Thank you for telling me straight. It changes nothing between us. How is the new place?
Why: The way you take a no is what makes the next yes possible; it is likelier than you expect.
From: again, judgement

== silence: No answer at all
? they do not reply to my message
? I wrote and heard nothing, when do I follow up with the introducer
? how long should I wait for an answer to my ask
? ignored my email
Wait a week, then ring instead of writing again. Once. After that let it rest until something good happens.
> I wrote to you last week, and I know what inboxes are like. It's one question, shall I ask it now or on Friday?
Why: Asking by e-mail works worse than people think; the voice works better. A week is our rule of thumb.
From: voice, judgement
Yours: {silent} has not answered for {silent_days}.

== not-done: They said yes, and then nothing happened
? promised to introduce me but keeps forgetting
? enthusiastic at first, no introduction since
? how many times may I remind him
? remind somebody of a promise without nagging
Do their work for them: send the two lines to forward, and ask whether you may take it off their hands. Twice, then let
it go.
> You were going to mention me to your sister. Here are two lines to send on as they are. And if it has become awkward,
  tell me, and I'll forget it.
Why: What lies undone is mostly too much work, not bad will.
From: forward, homework

== later: “Ask me again later”
? not now, come back in the autumn
? only after the treatment, the project, the season is finished
? try me next year
Ask for the month, note it, and be there on the first Monday of it.
> Gladly. Shall I ring you in the first week of October? I'll write it down, then neither of us has to think of it.
Why: A fixed time and place gets things done that good will does not.
From: plans

== stop: “Please stop asking me”
? they are annoyed and want me to leave them alone about it
? do not ask me any more
? he asked me to quit asking him
Stop, apologise in one sentence, and mean it. Say stop to Whoknows too, and they never come up again.
> You're right, and I'm sorry. I won't bring it up again. Everything else between us stays as it is.
Why: A stop is worth more than an introduction: it shows that your “no is fine” was true.
From: judgement

== wont-share: “I don't give out my contacts”
? not comfortable sharing names, addresses or phone numbers
? privacy, data protection, they keep their contacts to themselves
? will not hand over their network
Tell them that you do not want any. They speak to the person, and the person decides.
> I don't want the number at all. If it suits you, mention me to her once, and she'll ring me or she won't.
Why: Both sides agree first, and nobody's number changes hands before. That is the rule here anyway.
From: optin

== never-mix: “I never mix business and friends”
? keeps private life and work apart
? on principle they do not recommend to friends
? it is my policy not to
Respect it, and ask about the other half of their life: work, if it is friends they protect.
> That's a good rule, and I'd keep to it. Then leave your friends out: who do you know from work who is {whom}?
Why: A principle is no judgement on you. A narrower question can go around it without pushing at it.
From: judgement

== too-personal: “Your work is too personal to recommend”
? what you do is intimate, one can't tell others
? they would have to reveal that they needed help
? embarrassing for them to speak about it
They need not say “I”. Give them a sentence that tells nothing about themselves.
> You'd never have to say that it was you. “I know of somebody who is good at that” is quite enough.
Why: Make it safe and easy for the one in the middle, and the reason remains the other person's.
From: three, judgement

== have-one: “They all have somebody already”
? all their friends already have a builder, an accountant, a dentist
? everyone I know is taken care of
? no need among his contacts
Ask for a change instead of a gap: who has just moved, grown, fallen out, taken over?
> I'm sure they do. Who do you know whose man is about to retire? Or who has grumbled about theirs this year?
Why: Exactly the kind of person includes what has just happened to them. Everybody “has one” until something happens.
From: three

== tells-everybody: “I tell everyone about you already”
? they keep recommending me but nobody ever comes
? he says he praises me everywhere
Thank them, and swap everybody for one: a name, and a meeting.
> That's kind, thank you. It would help me more to meet one of them. Whom did you tell last? Would they like a call?
Why: Praise in general is word of mouth; an introduction brings two people together.
From: word

== post-in-group: “Just post it in our group”
? they send me to a Facebook group, a forum or a mailing list
? he says advertise there
? put it on the notice board
Accept the hint, and come back to the person behind it.
> I may do that. In that group, who is the one you'd ask yourself? Would she mind if you mentioned me?
Why: A post to everybody reaches nobody; the group, though, is a good cue for a name.
From: three, cues

== unethical: Somebody says that asking is not right
? they find it improper, unethical or pushy
? accused of using people
? criticised for asking
Listen first. Then say what you do and do not do: no reward, no names without a yes, no second push.
> I see why it could look like that. I pay nobody, and I write to nobody who hasn't agreed. If it still seems wrong to
  you, I'll not ask you again.
Why: The fear of asking is about the bad ways of doing it; these are ways you do not use.
From: optin, judgement

== others-rules: They may not introduce anybody by their own rules
? a doctor, banker or civil servant who is forbidden to send people to somebody
? compliance does not let them recommend
? their employer prohibits it
Never help anybody round a rule. Ask whether they may name several, or say where such people look.
> Then of course not. Do you keep a list that people can choose from? And where do they look when they ask you?
Why: Somebody who breaks a rule for you will not enjoy it. A list of three is often allowed.
From: judgement

== recommendation: They wrote me a recommendation instead
? I got a testimonial, a review or a letter, not an introduction
? five stars on Google but nobody introduced
? they praised me in writing instead
Thank them warmly; it is a gift. Then ask for what you meant, in other words.
> What you wrote did me good, thank you. I'd put my question badly: I meant a person. Who do you know who is {whom}?
Why: The seed's author asked for “referrals” so often to get a letter of recommendation that he says “introduction”
now.
From: word
Yours: {testimonial} wrote you one and has not been asked again.

== keeps-me: They want to keep me to themselves
? my client is afraid that I'll have no time for them any more
? he doesn't want his competitors to have me
? she says I'm her secret weapon and she won't share
Say that it honours you, promise what they fear to lose, and ask about people who are no rivals of theirs.
> Your place in my diary is safe, I promise. I wouldn't ask you about a competitor. Who do you know outside your trade
  who is {whom}?
Why: What they fear is losing you, not helping somebody. Take the fear away first, and the question becomes easy.
From: judgement

== asked-badly: I asked badly and want to put it right
? I was clumsy and pushy when I asked, how do I apologise
? it came out all wrong
? I embarrassed her with my question
Ring, say it in one sentence, and ask for nothing. The next ask waits until something good has happened between you.
> I asked you something last week and did it clumsily. Forget it, please. I rang to hear how the move went.
Why: One plain sentence is soon forgotten; a long excuse makes them comfort you. What you want is the friendship, and it
outlasts a clumsy question.
From: judgement
"""
