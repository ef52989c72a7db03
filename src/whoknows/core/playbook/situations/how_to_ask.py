"""Asking: when, by what way, and in which words."""

TEXT = """
== words: What exactly do I say?
? give me the sentences to ask with
? how do I phrase it, a script
? the right question to ask a client
? what are the words
Three things, aloud: who do you know, exactly whom, and why they would want to meet you. Then be quiet for as long as
it takes.
> Who do you know who is {whom}? I ask because they often {complaint}. They'd get {reason}, whether or not we ever work
  together. And if nobody comes to mind, that's fine.
Why: “Do you know anyone?” earns “I'll let you know”. A name comes when the picture is exact and the reason is theirs.
From: three
Yours: For {next_ask} the words are ready: whoknows draft {next_ask_id}

== anyone: What is wrong with “Do you know anyone …?”
? do you know somebody who needs my services
? why does the usual question not work
? is it ok to ask if they know anyone
It can be answered with no, and with “I'll let you know”, and neither takes any thought. Ask whom, not whether.
> Who do you know who is {whom}?
Why: “Who” sends the mind looking; “anyone” lets it off. That is the first of the three parts of a good ask.
From: three

== referral-word: Is “referral” the wrong word?
? what should I call it, referral or introduction
? which term do I use, recommend, refer, introduce
Say “introduction”. It names an act: one person brings two others together.
> I'd love an introduction to her, if she'd like one too.
Why: “Referral” is vague, and can earn you a letter of recommendation. Where it is the legal word in your trade, you
can say so in your settings.
From: word

== voice-or-mail: By phone, by e-mail, or face to face?
? write or call, which is better
? may I ask in a text message, WhatsApp or mail
? should I ask in person
? send a message instead of ringing
Ask aloud: in person if you see them anyway, else by phone. Write only to fix the moment, and afterwards to send the
note.
> Have you ten minutes on Thursday? I'd like to ask you something that's easier said than written.
Why: People expect too little of asking face to face and too much of asking by e-mail.
From: voice

== begin: How do I bring it up?
? opening the conversation, first sentence
? bring the subject up at the end of a meeting
? a natural way to get to the question
? how to start without it being strange
? raise the topic in a conversation
Ask for permission, and name how long it takes. At the end of a meeting, after they have said what was good about it.
> That's all from me. May I ask you something quite different, two minutes? You can say no.
Why: A permission asked is a small yes, and the way out stands open from the first sentence.
From: judgement

== moment: When is the best moment to ask?
? timing: early or at the end of the project
? must I wait until the job is finished
? too soon or too late
? how long after delivery
When they have just got something and said so: a result, a thank you, a relieved mail. That may be in the middle of the
work.
> I'm glad it's out of your way. While it's fresh: who do you know who is still in the middle of it?
Why: The advice on timing disagrees with itself, from one day to half a year. What it agrees on is value received.
From: word, judgement
Yours: {next_ask} got this from you: “{next_value}”.

== wrong-moment: Not when I bring bad news
? combine the ask with an invoice, a price rise, a delay
? two things in one call
? they are under stress, ill or in trouble at the moment
? ask while there is an open complaint
Keep them apart. Deliver the bad news today and nothing else; ask when the next good thing has happened.
> That's all for today, and thank you for taking it so well. I'll ring you about something nicer next month.
Why: An ask must follow value. After bad news it sounds like a bill for your honesty.
From: word, judgement

== unhappy: They may not be happy with me
? the last job went wrong, may I ask them
? a dissatisfied customer or one with a complaint
? it did not go well this time
Put it right first. Ask how they see it, mend what you can, and ask for an introduction only when they say it is good
again.
> It wasn't as it should have been, and I'd like to mend it. What would make it right for you?
Why: In a survey of advisers' clients, about one in eight of the discontented had introduced anybody. A mended fault,
though, is value.
From: survey, judgement

== are-they-happy: How do I find out whether they are happy?
? check satisfaction before asking
? do I know what they got out of it
? get feedback first
? ask for the value they received
Ask what has changed, and write down their words with the day. That is the value moment, and it belongs in the ask.
> Before I go: what is different now from before we began? … May I write that down as you said it?
Why: Value first. And their own words are the best reason their friends will ever hear.
From: word
Yours: Noted so far: {values}.

== how-specific: How exactly must I describe the person?
? everybody could be my customer, must I choose
? is a narrow description not too small
? I will miss opportunities if I am specific
? do I have to pick a niche or one kind of client
? more than one type of client
So exactly that a friend could look them up in their address book: a job, a kind of firm, a place, something that has
just happened. One kind an ask. You give up nobody: the next person is asked about the next kind.
> Today I'm thinking of just one kind of person: {whom}.
Why: Nobody remembers “small businesses”. Everybody remembers the baker who has just opened a second shop.
From: three, cues

== several-names: One name or several?
? how many people should they tell me
? ask for a list of contacts
? is it greedy to want more than one name
Ask for one. When it has come, ask “who else?” once, and stop there.
> Who is the first who comes to mind? … And who else, if there's one more?
Why: One name is easy; a list is homework. A typical client knows fewer than four ideal people anyway.
From: word, homework

== explain: Do they have to understand what I do?
? my work is technical and hard to explain
? how much detail do introducers need
? they do not understand what I offer
No. They have to recognise a person, not a method. Tell them what that person says on a bad day.
> One day somebody will say to you: “{says}” Then think of me. That's all you need to know.
Why: It must be extremely easy to identify people. Trouble is heard; technology is not.
From: three

== note-to-forward: A note they can pass on
? they want something in writing to send to a friend
? send me a text about you that I can share
? what should the forwardable message contain
? a blurb, a short mail for the third person
? something to hand over
Four sentences, written to the third person, with no flattery and no attachment. They may change every word.
> I help people {result}. You came to mind because those in your place often {complaint}. If you'd like, twenty minutes
  by phone: you'd get {reason}. If not, there's no need to answer.
Why: One forward, with the reason and a way out, is the least work for the one in the middle.
From: forward, homework

== listening-card: How do they keep me in mind?
? nobody thinks of me when it matters
? people forget about me after our talk
? stay on top of mind
? how can they remember what to listen for
Give them one sentence to listen for, not a leaflet about you.
> You'll hear it sooner or later: “{says}” When somebody says that, think of me. Nothing else to remember.
Why: Most introductions begin when somebody mentions a trouble. What is heard again brings the memory back.
From: cues, three

== jog-memory: How do I help them think of names?
? they know so many people, where should they look
? cues: boards, clubs, former jobs
? help my contact to remember somebody
? make it easy to identify people
Take them to one place in their own life at a time: the old firm, the choir, the board, the school gate. Then wait.
> Think of the people on the hospital board. Who there has just taken over something new?
Why: Memories hang on surroundings, and cues somebody makes for themselves beat ours. So ask them where to look.
From: cues

== their-gain: What do they have from introducing me?
? should I tell the introducer how they benefit
? why would they go to that trouble for me
? the advantage for the friend
Tell them what the other person gets, and that you will look after them. Helping a friend is the gain.
> She'd get {reason}, at no cost. And you'll hear from me how it went, either way.
Why: The reason to meet must be the third person's. An introducer wants to look good in front of a friend; make that
safe.
From: three, judgement

== why-do-you-want: “Why do you want to meet such people?”
? they question my motives
? what do I answer when they ask for the reason
Tell them straight, from the other one's side first.
> Because they often {complaint}, and that's what I'm good at. Some become clients, most don't, and all of them get
  {reason}.
Why: A concrete definition of why that person would be interested; never “because they should buy”.
From: three

== reward: Shall I offer a reward?
? a discount, voucher, gift or bottle for every new customer
? pay a finder's fee, an incentive
? give something in return for an introduction
No reward beforehand. Thank them afterwards, with words, at every step, whatever came of it.
> I don't pay for introductions, because then your friends would wonder. But I'll thank you properly, and you'll hear
  how it went.
Why: When a reward is known, those who are recommended to suspect another motive; that is weaker where it is only a
token or goes to both. And in many professions paying is forbidden.
From: reward

== how-often: How often may I ask the same person?
? do not overdo it, pestering, getting on their nerves
? twice a year or every month
? when may I ask again
Twice a year at most, with a different kind of person each time, and never while the last ask is still open.
> In spring I asked you about bakers. Today it's somebody quite different: {whom}.
Why: There is no study; people who introduce a lot speak of two or three a year. So the limit here is two.
From: caps

== how-many: How many people should I ask each week?
? how much asking is enough
? how many asks until I get a client
? a goal per month
One a working day is plenty; three a week is good. What counts is everyone who got value, once a year.
> Today: one person, one question.
Why: Two introductions per client and year, half of them closed, would double a business each year, says the seed. It
stops doubling when the prospects run out: Growth shows both lines.
From: word
Yours: People who got value from you and were not asked within a year: {not_asked}.

== meet-somewhere: Asking at a fair, a party or an event
? I shall run into them at a conference
? may I ask at a reception or in the street
? ask on the spot or arrange a call
Do not ask in the crowd. Enjoy the talk, and take ten minutes with you.
> It's too loud here for what I'd like to ask you. Ten minutes by phone on Thursday?
Why: An ask needs a minute of silence in which somebody can think.
From: cues, judgement

== community: A place where everybody knows everybody
? a village, a school, a club, a parish
? they all talk to each other, I do not want to be pushy
? tight circle, gossip
Ask one person at a time, and let each hear that no is fine. In a small place the way you take a no is what gets
around.
> You know the parents better than I do. Who has a child who has just given up the piano and misses it? Ask her whether
  she'd like to talk, and if not, forget I said it.
Why: Both sides agree first. Nobody feels hunted who was asked before their number was given away.
From: optin

== social-post: Posting instead of asking one by one
? put it on LinkedIn, Instagram or in a newsletter
? tell all my followers I am looking for introductions
? a mass mail to my contacts
Post if you like, but do not count it as asking. A question to everybody is a question to nobody.
> I was going to post this, and then I thought I'd rather ask you: who do you know who is {whom}?
Why: “Anyone who might …” to a hundred people earns a hundred times “I'll let you know”.
From: three

== staff: May my staff ask for me?
? my assistant, receptionist or team could ask customers
? delegate the asking to an employee
They may listen and note what people were glad about. Ask yourself: they know you, and the answer belongs to you.
> (to your staff) When somebody says thank you, write down their words and the day, and tell me.
Why: It rests on who gave the value. A trained line at the counter sounds trained.
From: word, judgement

== second-language: I ask in a language that is not my own
? my English is not perfect
? I have an accent and feel insecure on the phone
Keep it to three short sentences, and say them slowly. Nobody minds an accent; everybody minds a long detour.
> I have one question. Who do you know who is {whom}? Take your time.
Why: An ask is short by nature. Short sentences are good in every language.
From: judgement

== freeze: I get nervous and the words don't come
? rehearse, train, practise the ask
? I lose my nerve and talk about something else
? stage fright on the phone
? I put it off again and again
Say it aloud three times to the wall, then fix the moment: “When I have poured the second coffee, I ask.” Begin with
the person who likes you most.
> I'm a little nervous about this, so I'll just say it: who do you know who is {whom}?
Why: A plan of the form “when this happens, I do that” made people act clearly more often, over 94 tests. And the
answer is likelier to be yes than it feels.
From: plans, compliance
"""
