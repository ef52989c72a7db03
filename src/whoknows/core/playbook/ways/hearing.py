"""Further ways in which users put the situations of hearing: an id, then the ways, to be found by."""

TEXT = """
let-you-know: let me have a think / I'll ask around / I'll see what I can do / I'll sleep on it / leave it with me / he'll get back to me / promised to come up with names and then nothing / she wants to mull it over / will think about it / I'll keep my ears open / vague promise / that's the last I heard of it
nobody-comes: drew a blank / no one springs to mind / off the top of my head I don't know anyone / she couldn't come up with a name / don't know anybody like that / he shrugged / I don't really know such people / can't think of a soul
no: just said no / rejected, turned down flat / not willing to help / a clear refusal / feels awful to be refused / she'd rather not introduce me / I'd prefer not to / damage done by being refused / how to react to a no
silence: crickets / texted her days ago and nothing / left on read / unanswered voicemail / asked by email, no reply / he hasn't got back to me since I asked / should I chase him for an answer / waiting for a response to my request / radio silence from the person I asked
not-done: swore she'd introduce me, still waiting / keeps saying he will / reminded twice already / dragging his feet / all talk and no action / agreed but never got round to it / promised introduction doesn't happen / been a month since she said yes / procrastinates / broken promise
later: not at the moment, try in a few months / after the holidays I can introduce you / once we're done / wait until I'm settled / when things calm down / ask me in the new year / too early for him to introduce me / they want to see results first
stop: leave me alone with this / annoyed by my asking / don't bring it up again / fed up / take me off your list / I crossed a line / asked me to quit / she got irritated when I asked again
wont-share: data protection, GDPR / refuses to pass on addresses / guards her contacts / doesn't want to give names away / I keep my address book to myself / feels uneasy about handing out details / protective of his network / confidentiality of their contacts
never-mix: business is business and friends are friends / keeps work out of private life / separates job and private / it's a principle of mine / church and state / don't do business with friends
too-personal: it's a private matter, can't tell anybody / they'd have to admit they saw a therapist / embarrassing to talk about / intimate subject / nobody should know they came to me / stigma / shame
have-one: hairdresser, broker, plumber they like / friends are well looked after / everybody is sorted / they've all got someone / already in good hands / no one needs a new one / market is saturated
tells-everybody: sing your praises all over town / but my phone stays silent / always talks about me, no results / she recommends me constantly / word of mouth that leads to nothing / big fan but never brings anyone
post-in-group: told me to advertise in the neighbourhood chat / put it in the WhatsApp group / stick a note on the board / why don't you post it / he pointed me to a mailing list, Slack, Reddit / suggested a directory
unethical: says it's wrong / immoral, sleazy, unfair / told me off / accused me of exploiting / objects on principle to being asked / thinks badly of me for asking / you shouldn't do that
others-rules: not allowed to by his employer / civil servant, GP, bank clerk, judge can't recommend / internal policy / compliance department / professional neutrality / hospital prohibits sending patients to particular people / conflict with their regulations
recommendation: nice LinkedIn recommendation / wrote a glowing testimonial / five-star review, Trustpilot, Google / letter of praise instead of a name / reference letter but no introduction / quote for my website / I wanted a person and got praise on paper
number-only: texted me a mobile number / ring Steve, say I sent you / just gave me a business card / here's her email, write to her / passed me contact details only / no warm handover / do I cold-call the name he gave
ask-first: wants to check with him first / will ask whether she's interested / doesn't give the name until the friend agrees / needs permission / let me see if he is open to it / would rather sound her out / push for the number or let them do it
several: a dozen people / whole list of names / a long list, help / too many introductions at once / half his address book / which one do I approach first / order of calling
wrong-person: student who wants a job / not a buyer / not my kind of client / off-target / someone who sells to me instead / wrong department / misunderstood whom I meant / useless contact / irrelevant person / mismatch
no-money: broke, poor, unemployed / can't afford it / no budget / expects me to work for a pittance / penniless cousin / charity case / prospect is bankrupt
surprise-mail: cc'd with a stranger / copied both of us in / blind introduction / ambushed the other person / no heads-up / the recipient had no idea / put us together without warning / forced introduction, awkward / he didn't check first
unasked: came out of nowhere / someone I barely know sent me a client / unsolicited / without my asking / stranger recommended me / suddenly got an introduction / who is behind it
know-already: I've met her before / he's in my contacts already / we went to school together / suggested someone I've worked with / person isn't new to me / we've known each other for years
twice: two people introduced me to the same man / both want credit / same prospect from different sides / duplicate introduction / who gets the thanks
without-name: don't say it came from me / keep me out of it / wants to stay anonymous / mustn't mention her / secretly gave me a tip / behind her boss's back / off the record
conflict: opposing party / I represent the other side / ethical wall, mandate conflict / can't act for him / already work for their opponent / must refuse without saying why / involved in the same lawsuit / exclusive contract forbids
dislike: can't stand him / an awful person / bad blood / someone I fell out with / my ex, my enemy / don't want to meet that man / refuse an introduction politely / not keen on meeting
needs-it-themselves: could you do that for me too / introducer wants to buy / he is interested himself / turns into a customer / she needs my help now / the one I asked became the prospect
wants-to-join: come along to the meeting / be in the room / third wheel / sit in / chaperone / he insists on being present / keep him in copy
price-first: how much are you before I tell my friend / wants my price list / asks about fees before introducing / don't want to send someone to somebody dear / what will it cost her
described-wrong: mixed up what I do / sold me as a designer but I'm a developer / false expectations / oversold me / wrong picture of my job / exaggerated / told her I could do things I can't / got it all wrong about my services
gatekeeper: PA, reception, office manager won't put me through / he has no time, says his secretary / stonewalled / can't reach the person directly / fobbed off by the front desk / always in a meeting
moved: changed employer / new role / got promoted / retired, relocated, left the firm / contact is gone from the company / my champion left
thank: show my gratitude / how do I express thanks / what to send after being put in touch / thank-you card / acknowledge the favour / write to the one who connected us / after she made the introduction, what should I say to her / present or just words
late-thanks: never even thanked her / months ago, embarrassing / belated thanks / ungrateful / I forgot to get back to the person who introduced us / neglected to say anything / too late now to thank
became-client: they signed, we won the job / introduction led to a contract / it paid off, big order / new customer thanks to him / how to celebrate with the introducer / proper thank-you for a sale / turned into business
tell-no: it fizzled out / didn't go anywhere / the prospect wasn't interested / came to nothing, do I report / no deal with his friend / she said no to me, how do I break it to him / bad news for the introducer / admit that it failed
nothing-yet: wants an update / keeps asking for news / impatient introducer / hasn't happened yet / any progress / what do I tell him meanwhile / still pending
prospect-silent: emailed the woman twice, she doesn't respond / introduced person went quiet / new contact ignores me / never rang back / other party didn't react to the intro / can't get hold of the person they named / no sign of life after the introduction / he put us in touch and she doesn't reply
messed-up: I blew it / made a mess at her friend's house / ruined the job / let down somebody they sent / screwed up, apologise / quality was bad / delayed and over budget for an introduced client / my fault
fell-out: they're not on speaking terms / row, argument, lawsuit between the two / enemies now / caught in the middle / bad blood between them
commission: ten percent of whatever I earn / cut, share, kickback, finder's fee / wants to be paid / he sees it as brokerage / expects money for contacts / asks for a slice / charge me for each contact
in-it-for-me: what do I get / why should I / nothing in it for them / quid pro quo / what's my benefit / do you pay for that
friends-discount: group discount / deal for her friends / would I make it cheaper for his mates / reduced rate for people she sends / family and friends price / extra for her circle
free-favour: owes me one / expects a freebie / work for nothing because he helped / do my garden for free / wants something gratis / feels entitled / payback in kind
introduce-back: wants access to my clients / asks for my contacts in exchange / you scratch my back / swap / return the favour / I'd have to introduce him and don't trust him / reciprocate
hard-times: bereavement, cancer, divorce, burnout, redundancy / funeral / bad moment in her life / he lost his wife / is it heartless to ask someone who is ill / serious illness
introducer-leaving: cancels her contract with me / ends our relationship / he's quitting, will his friends go too / lose the source of my clients / introducer no longer a client
"""
