"""Asking: whom to ask, and who else there is to ask."""

TEXT = """
== whom-first: Whom do I ask first?
? which of my contacts should I start with
? I have hundreds of names, where do I begin
? who is the best person to ask
? make a list of people to ask
Begin with the three people who thanked you last. Not the most important ones: the ones who got something from you and
said so.
> You told me the other day what our work had changed for you. May I ask you something that takes two minutes?
Why: Clients are happy to introduce you when they have received value. In a survey of advisers' clients most
introductions came from the quarter who felt closest to their adviser (partly because that was how “close” was
measured).
From: word, survey
Yours: Today that would be {next_ask}.

== former-client: A client from years ago
? we have not been in touch for ages, may I still ask
? she used to be a customer but is not any more
? contact an old client after a long silence
? reconnect with somebody I lost touch with
Ring to hear how they are, and ask nothing the first time unless they bring it up. Ask in the second talk.
> I came past your street and thought of you. How did it turn out with what we did together?
Why: Old ties that have gone quiet are worth more than people expect, and people are gladder to be called than the
caller thinks.
From: dormant, reach

== private-clients: My clients are private people
? I work with individuals, not firms
? patients or families, is it proper to ask them
? my customers are not in business
Ask about a situation, never about an illness or a debt, and let them choose whether to speak to the other person
first.
> Who do you know who is in the place you were in last spring? You needn't tell me who. If they'd like, give them my
  card, and they'll ring me or not.
Why: The friend stays in charge of what is told, and nobody is named to you before they have said yes.
From: optin, judgement

== regulated: My profession has rules about this
? I am an attorney, what am I allowed to do
? the bar, the chamber or my code of conduct forbids touting
? professional rules on paying for clients or advertising
? am I permitted to ask, as a doctor or a tax adviser
Look up your own chamber's rules first; they differ from place to place, and this is no legal advice. Most of them are
about paying for clients, pressing people, and secrets. Asking a satisfied person one open question, without any
reward, is a different thing, but only your rules can tell you so.
> There's nothing in it for either of us but the introduction itself. Who do you know who is {whom}?
Why: Whoknows pays nobody and writes to nobody by surprise, so that what is left to check is short.
From: optin, judgement

== one-off-clients: My clients need me only once in their life
? they buy a single time and never again
? a house, a divorce, a wedding: there is no repeat business
? my customers do not need me a second time
They needed you once, but they sit among people for whom it is next. Ask who is a year behind them.
> Who do you know who got engaged this year? Or put it so: whose news made you think “that was us, two summers ago”?
Why: A memory comes back by its surroundings: a year, a group, an event. Somebody's own cues work best of all.
From: cues

== confidential: My work is secret
? clients do not want anybody to know they work with me
? I signed a confidentiality agreement
? nobody may know what I do for whom
? non-disclosure, discreet
You need no names and no case. Describe the trouble, not the client, and let the introducer say “I know somebody who is
good at this” instead of “I used her”.
> You needn't say that we work together. Who do you know who is {whom}? It's enough to say you know of me.
Why: A concrete reason to meet is made of the trouble people live with. It needs no client's name.
From: three

== junior-contact: I know only the assistant, not the boss
? my contact is low in the hierarchy
? she has no power to decide, shall I still ask her
? the person I work with is not the manager
Ask. Somebody in the middle of a firm knows the same kind of person in three others, and is asked far less often.
> You've seen from close by what changed. Who do you know from earlier jobs who sits where you sit and has the same
  Mondays?
Why: Who got the value can speak of it. Ties of middling strength have helped people to jobs more than the closest ones
did; that study is about jobs, not about clients.
From: word, weak

== not-a-client: People who never paid me
? may I ask suppliers, partners, colleagues, neighbours
? somebody I placed, trained or helped, who is not my customer
? other trades that I work alongside
? business associates and subcontractors
Yes: every client and every business associate. What counts is that they have seen your work, or got something from
you.
> We've been on the same jobs for years, and you hear things I don't. Who do you know who is {whom}?
Why: The seed says every single client and business associate; a supplier meets your kind of client every day.
From: word

== no-network: I hardly know anyone
? my network is tiny, I work from home by myself
? where do I find people who could introduce me
? I am new in town
? I am shy and have few contacts
Open your calendar of two years ago and your sent mail, and write down thirty names without judging. You are looking
for people who once said thank you, not for a network.
> We haven't talked since the course. What are you working on now? … And who do you know who is {whom}?
Why: Contacts that have slept for years answer better than one expects. And a typical client knows a few of the right
people, not dozens: ten introducers are plenty.
From: dormant, word
Yours: People of yours that Whoknows knows already: {people}.

== no-clients-yet: I have only just started and have no happy clients
? I am a beginner without customers
? nobody has had anything from me so far
? starting out, first client
Then give first. Help three people with one small, whole thing, note what they say afterwards, and ask those.
> I've just begun, and I'd like to do this once for somebody I know, properly. If it helps you, I'll ask you for one
  name.
Why: People introduce those who gave them something. A small thing, finished, is something.
From: word, judgement

== friend: My client is also my friend
? it feels odd to ask a friend for business
? we are close, I do not want to spoil the friendship
? my best mate is a customer
Say that you are asking as the one who did the work, and that a no costs nothing. Then leave the subject for the
evening.
> May I be at work for two minutes, and then your friend again? Who do you know who is {whom}? If nobody comes to
  mind, that's the end of it.
Why: Naming the two roles takes the strangeness out. People say yes more often than the one who asks expects; there are
hints that this is weaker among friends, so keep it light.
From: compliance, judgement

== family: Asking my family
? may I ask relatives, my parents, my brother-in-law
? my wife knows many people in my field
Ask them as you would ask anybody: one kind of person, one reason. Only do it once a year, and not over dinner.
> I'd like ten minutes of you as somebody who knows half the town. Who do you know who is {whom}?
Why: Families mean “we'll tell everybody”, and that brings nobody. An exact description does.
From: three, judgement

== colleague: Asking somebody in my own profession
? another lawyer, accountant, notary, designer: a fellow in the same trade
? how do I approach a competitor of mine as introducer
? colleagues who turn down work
Say what you take that they don't, and what you would send the other way.
> You don't do wills, and I do nothing else. When somebody at your place needs one, who do you send them to? I'd like
  to be the name you think of, and I've two families a month who need what you do.
Why: Between colleagues the reason has to be the difference between you, that is your USP.
From: three

== client-competitors: I want to meet my client's competitors
? the firms he competes with would suit me
? ask a client about a rival in the same industry
? same branch as my customer
Ask about neighbours first: the same trade in another town, a supplier, a former employer. Ask about a rival only if he
brings it up, and promise in front what you will not carry across.
> Whom do you respect in your trade who fishes in other waters than you? I'd never take anything from your house into
  theirs.
Why: An introduction must cost the introducer nothing. Helping a rival costs something.
From: judgement

== one-person: I want to meet one particular person
? I saw on LinkedIn that he is connected to somebody I would like to meet
? how do I get to a named decision maker through a friend
? she knows exactly whom I want
? ask for an introduction to one specific named person
Ask how well they know each other before you ask for anything. Then give the reason from the other one's side, and a
note that can be forwarded with one click.
> I saw that you and Jana Weiss know each other. How well, really? … Would you ask her whether she'd like to hear how a
  firm her size got there? If it's awkward, say so, and I'll drop it.
Why: A link on a screen is no tie. And both sides agree first: the other may say no without anybody losing face.
From: optin, forward

== important-person: The person I'd ask is too important
? I do not dare to ask somebody famous, a chairman, a big name
? he is far above me, why should he help
? asking a busy, powerful person
Ask for less, and make it shorter: one kind of person, one sentence why, one way out.
> One question, and a no is fine: who do you know who is {whom}? I'd write two lines that you could pass on as they
  are.
Why: People underestimate how often others say yes to a direct request; in the studies by about half.
From: justask, compliance

== lost-prospect: Asking somebody who did not buy
? they chose another supplier but we got on well
? a prospect who said no to my offer, can they introduce me
If the talk was of use to them, ask. If it was not, send them something useful and let it be.
> We didn't come together, and that's fine. Since you know now what I do: who do you know who is {whom}?
Why: They have heard you at length; that is value too, if they say so. Whoever got none is not to be asked.
From: word, judgement

== big-client: I'm afraid to annoy my biggest client
? most of my income comes from him, I dare not risk it
? what if asking costs me the account
? I might lose a customer by asking
? fear that they get angry
Ask somebody else first, and count. When you have asked ten people and lost none, you will ask him too.
> I'd like to ask you something, and I want you to know that “no” changes nothing at all between us.
Why: The seed's author asked thousands of times and lost no client. That is one man's count; yours is kept here.
From: word
Yours: Counted so far: {fear}

== how-many-each: How many people can one client name?
? how many introductions can I expect from each client
? has he run out of names by now
? is there a limit to what one person knows
Reckon with three. Ask for one or two at a time, and when a client has named three or four, thank them and turn to those
whom you have never asked.
> You've named two people already, and both were right. I won't ask for more this year, but I'd like to tell you what
  came of them.
Why: A typical client knows fewer than four people who suit you exactly. What makes the number grow is asking every
client, not one client more often.
From: word
"""
