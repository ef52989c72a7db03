"""Hearing: when the answer is no, not yet, or nothing: further ways in which users put it."""

TEXT = """
let-you-know: let me have a think / I'll ask around / I'll see what I can do / I'll sleep on it / leave it with me /
    he'll get back to me / promised to come up with names and then nothing / she wants to mull it over / will think
    about it / I'll keep my ears open / vague promise / that's the last I heard of it / leave it with me, he said /
    she'll have a look through her contacts / will check and come back / I need to think about who / give me a few days
    / he's pondering / I'll come back to you / promised to look / I'll put my thinking cap on / she'll see / let me
    sleep on it / if I think of anyone I'll call / they want to think about it / she said she'd think about it / he'll
    let me know / they will get back to me with a name / how long should I wait after I'll let you know / he replied
    good question, I'll think about it / she wants to think it through / they'll come back to me once they have an idea
    / she said she would see what she can do / I'll have to think about that, my client said / he has to think / she
    must think about whom / let me think / thinking about it / I'll let you know / I'll get back to you if someone comes
    to mind / client said he'll think about it and tell me / what to do after "I'll keep you in mind" / he'll come back
    to me, hasn't / will let you know if I hear of anybody / polite brush-off or real? / how long to wait after i'll let
    you know / I'll have a think / they promise to get in touch if / What does "I'll let you know" really mean? / How do
    I react on the spot when somebody says he'll let me know? / After how many days do I ring if she wanted to have a
    think? / Is "I'll keep it in mind" a hidden no? / What smaller question could I come back with? / Should I ask
    "until when" when someone promises to get back to me? / He said he'd ask around and report back. Do I wait or call?
    / How do I stop people from ending it with that phrase? / Is it okay to remind someone of their "I'll come back to
    you on that"? / What can I say instead of "thanks, great" when I hear this sentence? / everybody tells me theyll let
    me know. nobody ever does / all 6 said "sure i'll let u know" whats the trick to move on from there / "Ich melde
    mich", every client says. No one does. How to go on? / they told me will revert to you shortly, sir. since 3 weeks
    nothing reverted / She tapped her temple: "It's in here, I'll give you a shout." It's still in there, evidently. /
    "I'll sleep on it." That's a long sleep she's having, since the ninth. / "You'll be the first to hear," he said, and
    I've heard nothing first, second or third. / I said thank you, take your time. He's taking it. / A friendly wave, a
    "will do!", and the tail lights of her car. / My question fell into a deep drawer with a nice label on it. / "Leave
    it with me." So I left it with him. It's been with him since the clocks went back. / He wants to "chew it over with
    the wife". Presumably they're still chewing. / It wasn't a refusal. It wasn't a promise either. Something to be
    polite with. / They always want to have a look in their contacts "at home, in peace". / "If anyone pops up, I'll
    ping you." No one's popped. / I can't work out if she truly saw nobody just then or wanted rid of me. / Whatever he
    meant to come back with, it's been a fortnight. / Off the top of my head no, but I shall give it some thought. / do
    i chase the "will lyk" ppl / she's thinking about it. i'm ageing / what to reply to "lemme think who" / The baker's
    wife said she'd prick up her ears and tell me. How do I sharpen it up for her? / I get "I'll be in touch if I hear
    something" so often that I could print it on a shirt
nobody-comes: drew a blank / no one springs to mind / off the top of my head I don't know anyone / she couldn't come up
    with a name / don't know anybody like that / he shrugged / I don't really know such people / can't think of a soul /
    nobody comes to mind, his answer / no idea who / right now I know none / she really couldn't think of one / empty
    head / there is nobody, she says / I'd have to think / no one in particular / blank look / they can't think of
    anyone / nobody comes to mind / they don't know anyone / my client says she really doesn't know anybody suitable /
    nobody suitable comes to her / he thought hard and found no one / they can't name anyone / she says that nobody
    occurs to her / no name occurred to him / he had no one in mind / my client couldn't name anyone / they say they
    know nobody like that / I can't think of anybody / client says no one comes to mind / nobody springs to mind / they
    don't know anyone suitable / I don't know anyone like that / blank face when I ask / he can't come up with a single
    name / my circle is too small / I know no one who needs that / client's memory goes blank / no one occurs to her /
    What do I say when a client can't think of a single person? / How do I react to "honestly, no one comes to mind"? /
    My clients hardly leave the nursing home. Who could they possibly come up with? / Should I give up straight away
    when they come up with nobody? / How can I help someone who'd like to but whose head's empty? / What do I do when
    the client says he hardly knows people? / Do I leave something with them if no name comes? / Is "I can't think of
    anyone" an excuse or the truth? / May I dig deeper after "no, nobody"? / She said all her friends are healthy. How
    do I go on from there? / what now if the reply is: hm, no idea, sorry / They say "in my surroundings there's nobody
    with this problem", what would you respond? / As a software trainer: customer says I know only people inside our
    company, no one outside. / i ask and they go errrm... nobody. then awkward silence. help / He thought for a good
    while, he really tried, I could see the wheels turning. Then he lifted his hands. / "Beats me," she laughed. "Isn't
    that daft? I know half of Leicester." / She looked to the ceiling, to the window, at the dog. Then a sorry little
    smile. / "All the people I know rent, they don't own." And there I stood with my roof windows. / He'd have loved to
    help me, it was plain to see. There just wasn't a face. / In my age group they're all dead, dear. / Nothing. White
    fog. It was almost embarrassing for him. / "Most of my mates are skint", he grinned, "can't see one who'd need a
    wealth planner." / The lighthouse keeper's wife counted whom she meets in a month: the postman, twice. / I get
    shrugs. Honest, friendly, empty-handed shrugs. / "I'm not in touch with people much since I retired", the old
    skipper said. / My client racks his brain and it stays dark in there. / "Ask me something easier", she said. / I had
    expected a yes or a no, not a "who on earth could that be?" / No one in my world does podcasts except me. / client:
    cant think of any1 rn. me: ok 😬 whats the better reply / her mind went blank, mine too / All of them say the same:
    would love to help, know nobody. / There's nobody among my lot who'd be planning a wedding, they're all divorced.
no: just said no / rejected, turned down flat / not willing to help / a clear refusal / feels awful to be refused /
    she'd rather not introduce me / I'd prefer not to / damage done by being refused / how to react to a no / she would
    rather not / have I spoiled things / he doesn't want to / I'm not going to do that / he said he'd rather leave it /
    rebuffed / shot down / is she angry with me now / the answer was no / he won't do it / got a cold shoulder / they
    said no when I asked / what if they say no / my client refused / she doesn't want to introduce me / he doesn't want
    to introduce me to his colleagues / is our relationship in danger after the no / she told me she won't do it / he'd
    prefer not to introduce me / my customer refused, how should I behave now / how do I react when someone refuses to
    introduce me / plain no / client said no / refused outright / No, I don't want to / flat refusal, how to react / got
    a straight no / she declined to introduce me / I'd rather not / rejection hurts / no without a reason / how to take
    a no gracefully / he just said nope / What do I say right after a client has said no? / How do I stay friendly when
    they refuse? / Should I ask why not? / Is the relationship damaged now that she's said no? / How do I get over a
    clear rejection? / Do I try to change his mind when he says no? / What do I talk about after a no so it doesn't get
    awkward? / Does a no mean they don't value my work? / A customer said bluntly "no, I won't do that". What next? / Do
    I strike them off my list after a refusal? / said no to my face, i nearly died. what do u answer / my best client
    told me no thanks, without any explanation. normal? / She answered with only one word, nein. How should I behave
    now? / how to respond politely when the customer is refusing to give introduction / "No." He said it like you'd say
    it to a second helping. Then he asked for the salt. / I put my question, she shook her head, firm, no smile. I could
    hear the clock. / "I don't do that sort of thing", and that was the end of the chapter. / My ears were burning and I
    said "of course, of course, of course" three times. / It's the first time someone turned me down directly. I keep
    going over it at night. / There was no maybe in it, no later, nothing to hold on to. / He raised his palm like a
    traffic policeman. / I'd got used to all the soft ways out. And then comes one who says it straight. I almost
    admired her. / I wanted to sink into the ground. She went on quite cheerfully about her lawn. / She doesn't want to
    and that's that. I've to see her every Tuesday. / I asked the vet's wife, a clear thing, ten seconds, refused.
    Should I avoid her now? / Thanks for asking, but count me out. / Rebuffed. By the one I'd have bet my house on. / He
    didn't hum and haw, he just declined. / nah, he goes. just nah / rejected. is it me / i got turned down cold today
    by a lady i nursed for a year / What helps against the sting, when somebody you've done so much for won't do that
    one little thing? / "I'm afraid the answer's no," wrote the director's own hand.
silence: crickets / texted her days ago and nothing / left on read / unanswered voicemail / asked by email, no reply /
    he hasn't got back to me since I asked / should I chase him for an answer / waiting for a response to my request /
    radio silence from the person I asked / three voicemails and he never rings back / I only asked who he knows / no
    sound from her since I asked / my mail asking for names went unanswered / no response to my question / he's avoiding
    me since I asked / does silence mean no / she read it but didn't reply / how long before I ask again if nobody
    answers / no answer to my ask / how soon should I follow up after asking / they didn't answer my question / I asked
    and heard nothing / I sent the ask last week and have had no reply / there's been no reaction to my request / my
    client hasn't responded to my question about introductions / my client hasn't replied to the mail in which I asked /
    the one I asked doesn't answer / I asked my client and get no answer / no reply from the person I asked for an
    introduction / no answer at all / client doesn't reply to my request / asked by mail, silence / ghosted after asking
    for an intro / no response from my contact / message read but not answered / asked weeks ago, nothing / seen but
    unanswered / he ignores my question / how long to wait for a reply to my ask / he hasn't said yes or no / radio
    silence from my client / What do I do when a client doesn't answer my request for an introduction? / How long do I
    wait before I ring someone who hasn't replied? / Should I write again or call if no answer comes? / Is no answer a
    no? / She's read my message and says nothing. Have I offended her? / How often do I chase a person who didn't
    respond to my request? / Do I pretend I never asked? / Client ignored the question and talked about something else.
    What does it mean? / Could my mail simply have got lost? / What would I say on the phone if he hasn't reacted to my
    letter? / my former head chef saw my text about it and stayed mute, resend? / my mail to her from 2 weeks ago is
    without reaction, write again yes or no? / asked my regular at the clinic by text, three weeks, not a word, she
    still comes to appointments / Keine Antwort. No reaction. For how many days is this normal in business? / Sent it on
    the second. It's the nineteenth. The little envelope on my screen never changes. / I dropped it in our chat, and she
    answered the message above and the message below. / I brought it to him at the boatyard. He looked at the keel, lit
    his pipe, and asked me about varnish. / Dead air. As though I'd thrown a stone down a well and never heard the
    splash. / He used to answer within the hour. Since I brought it up, crickets. / I see that he's online. He's posting
    pictures of his boat. / No yes, no no, no maybe. I'd be glad of a rude word by now. / My letter's lying under her
    fruit bowl, I saw it when I came to measure up. / I've looked in the spam folder so often that I know the princes by
    name. / She liked my holiday picture. My question two lines further up she didn't like, nor dislike. / It's as if
    the sentence had never been spoken. / Who doesn't answer has answered, my dad says. Is he right? / I typed: "did you
    get my mail?" and deleted it. Typed it again. / My former coach trainee, always chatty, went mute on me. /
    delivered, seen, zilch. since the bank holiday. wtf / asked the vicar by email, nowt / nobody's home, it seems:
    asked, waited, tumbleweed / Not a peep from the lady I asked, and meanwhile I meet her at the baker's, and neither
    of us mentions it. / is "any thoughts on my last mail?" ok to write
not-done: swore she'd introduce me, still waiting / keeps saying he will / reminded twice already / dragging his feet /
    all talk and no action / agreed but never got round to it / promised introduction doesn't happen / been a month
    since she said yes / procrastinates / broken promise / keeps telling me he will mention me / always next week / she
    forgets every time / nothing but promises / it never happens / says yes yes and does nothing / he wanted to call his
    friend months ago / how do I remind him nicely / still hasn't done it / she meant to / waiting for the promised
    introduction / they forget to introduce me / the introducer forgets / they promised and didn't do it / they agreed
    to introduce me but haven't / how do I remind them / she said of course I'll introduce you and it still hasn't
    happened / he has been promising it for months / how can I get them to really do it / it was promised but never
    happened / he said he would introduce me two months ago but he never did / promised the introduction and never did
    it / they said yes then nothing happened / promised an introduction and didn't do it / client forgot to introduce me
    / he agreed but never wrote the mail / remind someone of a promised intro / she said she'd talk to her boss, weeks
    ago / promise not kept / waiting for the introduction that was promised / "I'll do it this week" and didn't / follow
    up with introducer who said yes / yes but no action / How do I remind a client of the introduction he promised? /
    How often may I remind somebody who has agreed to put us in touch? / Can I take the work off her by writing the mail
    myself? / He said "of course, I'll call him", and hasn't. What do I do? / When do I let a promised introduction go?
    / Is it rude to ask whether she has spoken to her friend yet? / What do I send so it only takes one click from him?
    / Do people who forget really not want to, or are they just busy? / She was going to set up a lunch for the three of
    us in May. How do I bring it back? / Should I offer to contact the person directly, since he doesn't get round to
    it? / my patient said she will speak to her sister, it's been 5 weeks, remind yes/no? / he had full intention to
    introduce, but every time he says "oh yes I must do that" / As an interpreter I was promised a contact to the court
    by a judge I know, how can I remind him? / how to poke without nagging / She made a knot in her handkerchief so as
    not to forget. The hanky's been ironed a few times since. / "Consider it done!" he cried. I've considered it done
    since Whitsun. / Each time I run into him he slaps his forehead: "Damn, the thing with Robert!" / He had even picked
    up his phone to dial, then the doorbell rang. That's the last I saw of the plan. / The date was set, the name was
    named, and then life got in the way, hers. / She was all fire and flame: I know exactly the one, I'll ring her
    tonight! Which night she didn't say. / "It's on my list", he says. I'd like to see that list. / I can picture it:
    the mail to his cousin sits half-written in his drafts. / I've a name, I've a yes, I've got no meeting. / A month
    ago they were to mention me at the directors' lunch. There've been four directors' lunches. / They meant it, I'm
    sure. It just slid down between the sofa cushions. / He swore he'd tell the headmistress about me. She's had no
    idea, I found out. / My knitting friend vowed to bring me and her landlord together "as soon as". / I don't want to
    be a pain, but without her little mail I can't go on. / The promise is getting mouldy. / she said yes!! then zilch.
    poke again? / still waiting on that email intro from dave, 2nd nudge? / Would two ready lines for forwarding save it
    or is it dead? / keeps saying tomorrow tomorrow, the intro i mean / Is it a hidden no if someone agrees eagerly and
    does nothing for two months?
later: not at the moment, try in a few months / after the holidays I can introduce you / once we're done / wait until
    I'm settled / when things calm down / ask me in the new year / too early for him to introduce me / they want to see
    results first / when the season is over / after Easter, Christmas, summer / in half a year maybe / not yet, he says
    / I'd like to wait until it's finished / after the birth, move, exam / come back then / ask me later / they want me
    to ask again later / not now / he'd like to introduce me but only next year / she wants to wait until our project is
    over / they told me to ask again in spring / my client says I should ask her again in summer / ask me again next
    month, my client said / he wants to introduce me at a later time / the introducer wants to wait / ask me again later
    / in the second half of the year perhaps / come back to me after the summer / client wants to be asked another time
    / postponed the answer / this is a bad time for me / after Christmas / too busy at the moment, later / ask me in
    spring / let's talk about that when the baby is here / What do I say when a client tells me to ask again later? /
    How do I find out which month "later" is? / Is "not right now" a polite refusal? / How do I make sure I don't forget
    to ask again in autumn? / He's got shingles and says after he's over it. Roughly when do I try? / He says after the
    audit. Do I put a date on it? / Should I wait for them to raise it or be there on the agreed day? / What do I write
    when I come back to it after three months? / Is it all right to ask "shall I ring you in September?" / Can I ring
    earlier if I happen to see him before then? / client says: too much on my plate, ask in new year. what to answer /
    how to pin down a vague "some other time" / My customer said nach der Ernte, after harvest. When is this and how do
    I come back? / she will give me introductions after her daughter's marriage only, so what to do till then / Not
    today, darling, I've got the roofers in. / "Once we've moved into the new building." The new building hasn't got a
    roof yet. / He waved it off: the financial year first, then people. / "Remind me when the season's done", said the
    skipper, and put out to sea. / I heard "another time" and asked no further. Now I'm sitting here and don't know
    which time. / She'd love to, but at the minute there's the thesis, the twins, the tax. / The answer was neither yes
    nor no, it was October. / When I've got my head above water again. / He's in the middle of a merger and asked me for
    patience until it's through. / I've got a shoe box full of people who told me: next year. Some of the years are
    over. / "Catch me after Easter." Which Easter? / "Let me first live in the kitchen for a bit", she said, reasonable
    enough. / She's got her exams, she said she'd be all mine from July. / "Give us a bell in the new financial year" –
    that's April, is it? / They want to wait until the website's been online for half a year. / I can't be doing with
    that just now. / said try again in q3, cool, then what / ask again l8r - how much l8r / "Let's see how the spring
    goes, then come back to me", my grower said / He put me off till his retirement do. Do I write it down and turn up
    with it? / not a no, just "wait till things calm down here"
stop: leave me alone with this / annoyed by my asking / don't bring it up again / fed up / take me off your list / I
    crossed a line / asked me to quit / she got irritated when I asked again / please don't ask me that any more / I've
    had enough / he was cross / leave it / never ask me again / she snapped at me / they want me to stop / they don't
    want to be asked again / she doesn't want to hear about it any more / my client is annoyed because I keep asking /
    please stop asking me / client is annoyed by my asking / don't ask me that again / told me off for asking / he's
    angry I asked / you're getting on my nerves with this / she wants no more requests / offended client after asking /
    asked too often, now she's cross / never again ask this person / What do I say when a client asks me to stop? / How
    do I apologise to somebody I've pestered? / He snapped at me that I should leave him alone with that. How do I save
    the relationship? / Do I have to delete her from my list for ever? / Is the client lost after such an outburst? /
    How do I make sure nobody in our team asks him again? / Should I explain myself or just say sorry? / What do I do if
    a patient complains that I ask each time? / Can I ever bring it up again with someone who said "enough now"? / Shall
    I write an apology or tell her at the next appointment? / client flipped out bc i asked twice, what now / she said:
    "lass das bitte", leave it please. how do I answer? / A customer told me very firmly to not mention it any more.
    Does he leave us now? / how to react when they feel harassed / "That's the third time. I've told you I'll come to
    you if there's something." His voice was ice. / "Is this going to come up every time I'm in the chair?" she asked
    with cotton in her mouth. / I got a mail, one sentence, no greeting: Kindly refrain from such requests. / He slammed
    down the phone. I was just about to say please. / She laughed, but it wasn't a laugh: "You and your eternal
    question." / I went too far. I saw it in her face as the words were leaving my mouth. / He told my colleague that he
    dreads my visits because of it. / Give it a rest, will you? / "I come here to relax, not to be worked on", the lady
    said from the massage table. / The bride's father took me aside: one more word about his friends and he'd cancel the
    band. / A formal letter: they ask us to desist from asking their employees. / I've overdone it. Now he crosses the
    road when he sees me. / "You've had your answer", and she turned her back. / Ouch. He said he felt like a lemon. / I
    only meant well and now there's thunder. / "unsubscribe" is all he wrote back lol / mate told me to pack it in / fed
    up w me, she is. how do i make good / "If you ask me again I'll find another gardener." Got it. What do I say now? /
    They don't want to be bothered with it, ever. I'd like to do the decent thing.
wont-share: data protection, GDPR / refuses to pass on addresses / guards her contacts / doesn't want to give names away
    / I keep my address book to myself / feels uneasy about handing out details / protective of his network /
    confidentiality of their contacts / his Rolodex is sacred / I don't hand out my people / not giving you my contacts
    / she keeps them to herself / can't give you their number / privacy law / is it allowed to pass on names / he
    doesn't want to bother his friends / they won't give me names / they don't want to give me their contacts / they
    won't share phone numbers / my client is careful with contact details / he doesn't like to hand out addresses / she
    is afraid of bothering her friends / I don't give out my contacts / client protects his address book / I don't pass
    on names / my contacts are confidential / won't share phone numbers / data protection as reason / I never give away
    other people's details / gdpr excuse / refuses to hand over names / she doesn't want to give me numbers / privacy
    concerns of my client / What do I answer to "I don't hand out my contacts"? / How do I explain that I don't want any
    phone numbers? / Client says data protection forbids giving me names. What now? / Is there a way to be introduced
    without him giving me addresses? / How do I show that his friend decides and not I? / What if she's afraid I'd ring
    everyone up? / He says he'd had bad experiences with giving out numbers. What can I offer? / Could they speak to the
    person first, if they don't share on principle? / How do I react when someone guards his network like the crown
    jewels? / Is "I can't give you any names" about trust in me? / as data protection officer my client says no to
    sharing contacts lol, other way? / they fear their friends get spam from us, how do i calm them / She says "ich gebe
    keine Kontakte raus" by principle. Respect, but how to go on? / what reply when customer says I can't disclose
    anybody's number without consent / My phone book's nobody's business but mine. / He put his hand flat on his mobile,
    as if I could read through it. / "I wouldn't want anyone to pass on my number, so I don't pass on theirs." Hard to
    argue with. / Once she gave her sister's number to an insurance man. The sister didn't speak to her for a year. /
    "You'll get no names out of me", he joked, like a spy in a film. / I only wanted her to mention me at some point and
    she thought I was after a list. / I'd asked whom he knew and he heard: give me data. / The office manager quoted me
    three paragraphs of regulation. / He likes me, he said, but people's details are sacred to him. / I'm not a
    directory, love. / "Sorry, I don't release that sort of information", she wrote like a bank. / They believe I'd
    cold-call the entire tennis club. / When I reached for the pen she stiffened and said she'd rather not have things
    noted down. / "What's in my Rolodex stays in my Rolodex" – old school, that publisher. / wont give names bc privacy,
    meh / how 2 convince him i dont need the numbers at all / lady at the nursery said she isnt allowed to hand out
    parents' contacts / She would tell them about me herself, I suppose, but that never came up because we got stuck on
    "no names". / I'm not asking for telephone numbers! How do I make that clear to a nervous accountant?
never-mix: business is business and friends are friends / keeps work out of private life / separates job and private /
    it's a principle of mine / church and state / don't do business with friends / I don't talk shop with friends /
    private is private / I keep that apart / my friends are off limits / I make it a rule / they don't mix business with
    friends / they keep friends and business apart / he doesn't want to involve his friends in business / she keeps her
    private contacts out of it / never mix business and friends / I keep private and work separate / client doesn't want
    business in his friendships / I don't do business with friends / strict separation of private life / friends are
    friends / I don't talk shop with my friends / I don't bring work home / principle: no business in the family / she
    separates work and private / refuses to involve friends / not in my golf club / What do I say to "I never mix
    business and friendship"? / Client says he leaves his friends out of it on principle. Whom can I ask about then? /
    Is there another half of their life I may ask about? / If friends are taboo, can I ask about colleagues? / How do I
    respect that principle without giving up altogether? / She keeps both worlds strictly apart. Do I drop it? / What if
    it's the office he wants to keep clean and not his mates? / Do I try to persuade somebody who says that business
    kills friendship? / How would you answer "I don't want my friends to be sold to"? / He said money and friends don't
    go together. True, but now? / "Dienst ist Dienst und Schnaps ist Schnaps", he said to me. Reaction? / my client says
    pals are off limits, but he's in the trade association too, can i ask abt that? / how to reply when a person tells
    me that private circle is no place for business talk / client says her girlfriends and her job are 2 planets / "On
    the golf course we talk golf." Full stop, and a look. / He lent a mate money once, he told me, and lost both. Since
    then there's a wall. / My evenings with the girls are holy. Nobody does deals there. / She'd gladly say something in
    the company, only not at the riding club, she said. Or did I imagine the first half? / I don't want to be the one
    who brings a broker to the barbecue. / With him there's a door between the office and the living room, and it has
    three locks. / Once you start that, you've got no friends left, only customers. / He has a rule from his father:
    never recommend anything to those you drink with. / I'd never forgive myself if you two fell out, and I'd have to
    choose. / In the choir I'm Lucy, not the managing director. I'd like it to stay so. / They made it a house rule:
    nothing to do with money among neighbours. / Sorry, pal, that's church and state to me. / Her words: I don't exploit
    my friendships. / "At home no one even knows what I do for a living", he winked. / He spoke about his two phones:
    one for work, one for people he likes. I'm in the first. / friends r friends biz is biz he says. ok so ask about
    biz? / not wanting to involve her mates. fair enough. coworkers then? / the chap refuses anything that touches his
    private life, but he's a purchasing manager w loads of peers / She says blending the two always ends in tears. Is
    there any door left?
too-personal: it's a private matter, can't tell anybody / they'd have to admit they saw a therapist / embarrassing to
    talk about / intimate subject / nobody should know they came to me / stigma / shame / one doesn't tell others about
    that / then everyone would know I was in therapy / bankruptcy, hair loss, weight, marriage / they're embarrassed to
    have needed me / nobody talks about such things / delicate matter / it's too personal to talk about / they don't
    want to tell others about it / my client doesn't want anybody to know that she needed help / the topic is too
    intimate to recommend me / your work is too personal to recommend / client doesn't want to tell others he's in
    therapy / then everyone would know I needed help / too intimate to talk about / ashamed to have used me / I can't
    tell my friends I came to you / embarrassing topic for the client / recommend without outing themselves / private
    problem, won't speak of it / fears for her reputation if she mentions me / How does somebody recommend a therapist
    without admitting to being in therapy? / Client says it's too private to tell others that she came to me. What can
    she say instead? / What do I answer to "nobody must know I've been here"? / Is there a sentence for them that gives
    nothing away about themselves? / She loved the coaching, but won't admit to friends she needed it. Any way? / How do
    I react when a patient blushes and says he can't mention me to anyone? / My client's afraid people would ask "and
    why did you go there?" What do I advise? / What can a customer of a marriage counsellor say without it being about
    his marriage? / Can they speak of me as of "someone I've heard of"? / Should I drop the subject when it's so
    personal for them? / he goes: bro if i recommend u everyone knows i had hair transplant. what do i say to him /
    patient says it's "peinlich", embarrassing, to tell others of haemorrhoids, how reply / clients of my sex therapy
    practice will never speak about me, they said so. what to suggest / they feel shy to disclose they took help for
    addiction, which sentence I can give to them? / And how should I know a stammer therapist? They'd hear that I've got
    one! / He went red to the ears. If he told his mates about me they'd know about the snoring, and the rest. / "I'd
    have to explain how we met", she whispered, "and I don't want to explain that." / She hides my card behind her
    driving licence. / "My colleagues think I'm naturally like that." That was the end of the recommendation of my voice
    lessons. / It would be like walking through the village with a sign round her neck. / He'd rather say he found his
    peace in the garden than in my practice. / "It's my secret weapon", I could've lived with. But he said: "It's my
    shame." / To pass me on they'd first have to drop their trousers, so to speak. / She has told her husband she's at
    Pilates on Thursdays. / I don't want anyone to know the state my finances were in. / The lady's wig is so good no
    one suspects. That's why she can't speak about me. / I tidy up hoarders' flats. Nobody's going to tell a neighbour:
    call her, she did mine. / He's a GP. That he of all people came to see me, about drink, mustn't get out. / "You know
    too much about me", she joked, and then not joking: "and they'd wonder what." / what could they say that isnt about
    themselves, like "a friend of mine knows a good one"? / ppl dont brag about seeing a shrink. so? / fertility coach
    here: she has the baby, she's grateful, and she tells everyone it just happened / I'd sooner eat my hat than tell
    the lads I took dancing lessons / Her reply: it's too close to the bone, my own story hangs on it.
have-one: hairdresser, broker, plumber they like / friends are well looked after / everybody is sorted / they've all got
    someone / already in good hands / no one needs a new one / market is saturated / everyone at her golf club already
    has a tax man / they're all provided for / each has his own / my friends go to somebody else / no demand among my
    people / everybody's got a photographer / their friends already have someone / everyone has one already / she says
    all her colleagues have a coach already / everybody he knows has got an adviser / there's no need in her circle /
    all his contacts already work with another lawyer / they already work with somebody else, says my client / her
    friends are with other providers / everyone he knows is already a customer elsewhere / they all have somebody
    already / no vacancy at any of my client's friends / my friends have an accountant / market saturated, all served /
    they've all got their own dentist / everybody is taken care of / my circle has someone for that / they're happy with
    theirs / client says nobody needs a new one / who hasn't got an insurance broker? / everyone has a cousin who does
    that / How do I answer "the people I know all have somebody"? / Is there any point in asking when everyone already
    has a tax adviser? / What do I ask for when all his friends are served already? / In my trade everybody has one.
    What kind of person should I look for? / What change in someone's life makes them look for a new one? / She said
    "we've all been with the same hairdresser for years". What's my next question? / Should I look for the unhappy ones
    among them? / How do I get in when my client's contacts are all in firm hands? / What do I say as a lawyer when the
    client says all his business friends have got their lawyers? / Who's just moved, grown, fallen out with theirs?
    Could I ask like that? / client says all firms around have IT guy already. now what to ask / saturated town, 9
    dentists, everybody says my friends have one / They answer me "alle versorgt", everybody supplied. How do I go round
    it? / customer replies: my relatives are having their own agents since long time / "There isn't a soul at the club
    without a financial man", he laughed. "Some have two." / "We've all got our bloke." She made it sound like a wife. /
    He counted them off on his fingers: Pete's with Schmidt, Ian's with his brother-in-law, Rob's with the bank. /
    Whoever she thought of had just signed with some agency or other. / "You'd have to wait till somebody dies", he
    said, of his mates' vet. / In this town people inherit their doctor like the silver. / Sorry mate, they're all
    spoken for. / I'd asked about her neighbours. It turns out that the entire street's got the same window cleaner. /
    My ladies are all with Monique and they'd never leave Monique. / She reckons that anyone with a business has long
    since found a bookkeeper. / It's as if I'd come to the dance an hour late. / No one's looking, they've got theirs. /
    Whatever I name, there's a nephew who does it for a crate of beer. / I don't know one single company without a
    website any more. / All cars have a garage, all garages have a lawyer. So I hear. / every1 has a PT already
    apparently / all sorted, they say. all of them. always / What if I asked for someone who has just taken over a firm
    from his father? / People of our age have been with their photographer since the christening. / Coaches are ten a
    penny here, all her pals have got one, she tells me.
tells-everybody: sing your praises all over town / but my phone stays silent / always talks about me, no results / she
    recommends me constantly / word of mouth that leads to nothing / big fan but never brings anyone / all my clients
    swear they recommend me, I see nobody / she raves about me and no one calls / I recommend you all the time /
    everyone knows about you thanks to me / where are all these people / they say they recommend me / they already
    recommend me but nothing happens / my client praises me everywhere but no one comes / they all say they recommend me
    / I tell everyone about you already / client raves about me but no one comes / I recommend you everywhere / says she
    talks about me all the time / I always mention you / he's my biggest fan, zero results / praise everywhere, no
    introductions / I've told all my friends / turn a fan into one introduction / I sing your praises / talks me up but
    nothing happens / What do I say to "I tell everybody about you"? / Why does no one come though she raves about me
    all over the place? / How do I get from "everyone" to one single name? / How can I thank him for spreading the word
    and still ask for something specific? / Is general praise of any use? / My greatest fan recommends me constantly,
    yet nobody's ever rung. What could be done? / Do I ask her whom she told last? / How to make an enthusiast bring me
    one concrete person? / Is it ungrateful to ask for more when somebody already promotes me? / What do I reply when
    the bride says "I've already told all my girlfriends"? / he swears he recommends us to all and sundry, crm says 0 /
    they say they're always talking about my massage, but nobody books by them / "I have already recommended you to the
    half of Munich!" she says. Where's this half? / uncle-type customer says beta I tell your name to everybody. but
    nobody comes / "I'm your walking billboard!" he boomed. The billboard must be facing a wall. / She says the whole
    salon knows about me. I've never had one call from the whole salon. / According to him there's no dinner at which my
    name doesn't come up. / "Haven't they phoned you yet? All of them?" she asked, honestly surprised. / My loudest
    cheerleader in three years: a thousand words, not one handshake. / I'm famous in her family, I hear. A famous
    stranger. / "I've been telling people left, right and centre." Left never called, right never called. / He tweets
    about us, he toasts us, he's got our sticker on his laptop. / My colleagues can't bear to hear it any more, how good
    you are. / She spreads it like butter, and so thin that nobody tastes it. / "Of course I'm telling everyone", with
    such warm eyes. I can't be cross with her. / You don't have to ask me, I do it all day long anyway! / It's lovely to
    be praised. But by now I'd trade all of it for one coffee with one real person. / He shouts it from the rooftops,
    the rooftops don't need a plumber. / "Everybody at the stables knows you're the best." And? / gushes about me
    nonstop, net effect nil / my hype man brings no one lol. how do i use him better / every mum at the pool has heard
    of me, claims my client. like who tho, which mum / So much talk about me and such an empty diary. How do I channel
    it? / Could I ask her to pick just one out of all those she's told?
post-in-group: told me to advertise in the neighbourhood chat / put it in the WhatsApp group / stick a note on the board
    / why don't you post it / he pointed me to a mailing list, Slack, Reddit / suggested a directory / there's a group
    for that / write it in the neighbours' chat / put up a poster / advertise in the club magazine / why don't you use
    social media, she said / go on that portal / they tell me to post it / they suggest a group / he thinks I should
    rather advertise online / she told me to write in her group / just post it in our group / client says write it in
    the whatsapp group / put it in our Facebook group / offered the club's mailing list / pin it on our noticeboard /
    I'll share it in the parents' chat / send it to our slack channel / instead of an introduction: post in forum / drop
    it in the group chat / client offers a group instead of a person / put up a flyer at our club / invited to post to
    their members / What do I do when she says "just put it in our mums' group"? / Client doesn't name anyone but offers
    to let me post in their association's group. Accept? / How do I get from the group to one single person in it? / Is
    a post in the residents' chat worth anything? / He'd add me to the entrepreneurs' Telegram channel. Is that an
    introduction? / Do I say thanks and still ask whom in the group he's thinking of? / Can I ask her to name the one in
    the group who'd be interested? / What do I write when I'm allowed a single post in the choir's mailing list? /
    Should I accept the offer to hang a notice in the golf club? / How do I say politely that a post won't do? / Is she
    fobbing me off with the neighbourhood app? / they add me in group of 256 people and say introduce yourself, now what
    sir? / she says stick it on nextdoor, i want a person not a board / Kundin says: schreib's doch in die Gruppe. And
    then? I'd rather meet one person. / "There's a hundred and forty of us in there, somebody's bound to bite," she said
    and sent me the invitation link. / I'd asked whom she had in mind. She held up her phone: "Easiest thing, I let you
    in, you write something." / I'm now a member of "Dog Friends West" and don't own a dog. / He meant well: the alumni
    forum, three thousand members, post away. / The janitor says I can pin my card to the board by the lifts, between
    the lost cat and the piano. / My patient runs the school's parents' list and would "send something round". I thanked
    her and drove home empty. / Our newsletter goes to all the members, give me four lines for it. / Instead of the one
    neighbour, I got the entire allotment association, digitally. / It's kind, but in such chats there's a new plumber
    every day between the birthday greetings. / She'd already typed "can anyone use a photographer?" before I could say
    a word. / The chairman offered me the microphone at the end of the assembly instead of the name of the treasurer. /
    I don't want to single anyone out, so do it for all of them. / My client's a moderator of a big founders' community
    and I'd get the pinned spot. / I wanted a hand to shake and was given a wall to write on. / client: lemme add u to
    the discord. me: ...thx? / wg group, yoga group, street group, everyone offers me groups / When they point me at
    their community page, how shall I find the face behind it? / said he'd rather put it to the lodge as a whole /
    "Easier if you announce it in our intranet", the HR lady told me.
unethical: says it's wrong / immoral, sleazy, unfair / told me off / accused me of exploiting / objects on principle to
    being asked / thinks badly of me for asking / you shouldn't do that / that's a dirty trick, she said / he called it
    sleazy / someone was offended by my asking / a friend says I'm exploiting people / is what I do wrong / they
    consider it bad manners / they think it's unethical / somebody criticised me for asking / someone says it isn't
    right / my client said she finds it unpleasant to be asked / somebody told me it's bad style / somebody says asking
    is not right / I find that unethical / client thinks it's immoral / criticised for asking clients / you shouldn't
    ask your patients that / a colleague calls it dubious / accused of taking advantage / that's not proper / told that
    it's indecent to ask / moral objection from the other side / this is pyramid scheme stuff / reproached for asking /
    What do I answer when a client says he finds such questions improper? / How do I respond to the reproach that I take
    advantage of people's gratitude? / A colleague told me it's unethical to ask clients. What do I say to her? / Should
    I defend myself or listen when someone has moral qualms about my asking? / She said it's wrong to make use of
    friendships. How do I explain how I work? / What do I tell someone who calls it a multilevel method? / My supervisor
    says a therapist mustn't ask. Is it a matter of rules or of taste? / How do I stay calm when my decency is
    questioned? / What are my principles, so I can state them: no payment, no pressure, what else? / How to answer
    "you're making a business of trust"? / Client accused me of using her. I didn't mean to. What should I reply? / he
    compared me to scientologists because i asked for an intro!! how to answer / Ein Kunde says that's unanständig. I'm
    shaken. What would you say to him? / they tell that asking customers is against ethics, what reply to be given / "I
    don't think that's right, you know," she said quietly, and it hit me harder than shouting. / He lectured me for ten
    minutes about integrity. I only wanted to know which of his fellow bakers had a leaking roof. / My practice partner
    put down her cup: "We heal people, we don't recruit them." / "That's exploiting a situation where I can't say no,"
    the patient told me. / An older member of the guild took me to task in front of everyone. Morals, he said, have gone
    to the dogs. / The vicar's wife said it left a bad taste. / I was called a huckster today. By someone whom I'd asked
    very nicely. / "Isn't that rather like those Tupperware people?" she asked with her nose up. / My own sister, a
    social worker, thinks it's wicked. / "Shame on you, asking that a grieving family," he wrote. I'd waited eight
    months. / He thinks it's corrupt. No money's flowing at all, but try telling him. / A chap at the chamber said
    decent craftsmen don't do such things. / They raised an eyebrow about conscience, influence and dependency, and I'd
    no ready answer. / I was told off by a mother: I abuse my position as a teacher. / "It's a matter of honour", the
    old lawyer growled at me. / dude said its scummy. is he right n what do i tell him / client thinks i crossed an
    ethical line, i want 2 respond w/o grovelling / What I regard as a friendly question she regards as sleazy, and says
    so to others. / someone lectured me on linkedin that asking for intros is manipulation, reply or ignore?
others-rules: not allowed to by his employer / civil servant, GP, bank clerk, judge can't recommend / internal policy /
    compliance department / professional neutrality / hospital prohibits sending patients to particular people /
    conflict with their regulations / hospital staff may not name anyone / the bank forbids it / she works for the
    council and must be neutral / he isn't allowed / their company policy / public service / can't endorse anybody /
    they are not allowed to recommend anyone / their rules forbid it / a doctor may not send me patients / the doctor
    can't recommend me because of the rules of his chamber / she isn't permitted by her company to recommend suppliers /
    they may not introduce anybody by their own rules / client isn't allowed to recommend suppliers / company policy
    forbids it / civil servant may not recommend / compliance at the client's company / I'm not permitted to give
    recommendations / his contract forbids introductions / judge, official, teacher can't recommend / public procurement
    rules / hospital doctor mustn't name a provider / our code of conduct doesn't allow it / the bank forbids staff to
    recommend / What do I do when my client would like to introduce me but his employer forbids it? / How can a public
    official help me without breaking rules? / She works in a ministry and may not recommend anyone. Is there something
    she's allowed to do? / May a teacher name a tutor to parents if the school forbids it? / What can I ask of a nurse
    who isn't permitted to name a particular service? / Is it allowed if he mentions several providers and me among
    them? / Should I try to find a loophole for the client with a compliance policy? / Where do such people look, when
    they can't be told a name? / Client says that their legal department prohibits endorsements. What now? / The social
    worker must stay neutral. How do I respect it and still get known? / bank adviser, happy with me, is not allowed to
    recommend tax advisers. options? / as a government servant he can't refer any vendor, what can I request him / He's
    a Beamter, he may not take nor give. How can he be useful to me without trouble? / their handbook says no
    endorsements, is an intro an endorsement tho / "I'd do it at once, but they'd have my badge for it," the policewoman
    said. / He pointed at the ceiling: "Head office. We've signed something." / She'd have loved to. There's a list at
    the hospital, and only the list may be shown. / The notary wrung his hands: neutrality, impartiality, his oath. /
    "If I name you, I have to name all of them", said the lady from the funeral office at the town hall. / The judge who
    goes to my gym laughed: I can't even recommend you a bakery. / His employment contract has a clause about third
    parties, he showed me. Seven lines. / It isn't that he doesn't want to; his hands are tied from above. / She's on
    the tender board, so she can't so much as have a coffee with me and others. / The union forbids their reps to steer
    members towards any lawyer. / We're obliged to treat every provider equally. / He suggested to do it privately, from
    his own phone, so that nobody at the insurer would know. It made me uneasy. / An auditor must be independent, she
    explained; anything that looks like a favour is out. / The care adviser handed me back my cards: not allowed to have
    them lying about. / At the job centre they're forbidden to say which trainer's good. They all know, though. / gov
    employee client, cant vouch for vendors. dead end? / her firm's policy = no vendor referrals period / The
    headmaster's barred from advertising for anyone, including the choir teacher he adores. / He winked and said there
    are ways round it. Do I go along?
recommendation: nice LinkedIn recommendation / wrote a glowing testimonial / five-star review, Trustpilot, Google /
    letter of praise instead of a name / reference letter but no introduction / quote for my website / I wanted a person
    and got praise on paper / he wrote something nice for my homepage / I asked for names and got praise / a thank you
    letter I can publish / she gave me stars / a kind paragraph about me / reference instead of a contact / feedback
    form / got a quote for my site / they wrote a recommendation / I got a review instead / a testimonial instead of an
    introduction / she thanked me with a five-star review but I wanted to meet her friends / they wrote something about
    me instead of giving me a name / how do I get from a testimonial to an introduction / I asked for an introduction
    and got a written testimonial / wrote a testimonial rather than introduce me / they wrote me a recommendation
    instead / I asked for referrals and got a letter / client wrote a testimonial, I wanted an introduction / got a
    google review instead of names / LinkedIn recommendation instead of an intro / misunderstood, sent me a reference
    letter / reference letter not contact / he gave five stars and thinks it's done / testimonial instead of
    introduction / she wrote a lovely text for my website / I've written you a recommendation! / wrong thing received:
    praise in writing / What do I do if I ask for an introduction and get a testimonial? / How do I say thank you for
    the letter and ask again for what I meant? / Is a LinkedIn recommendation the same thing as an introduction? / Did I
    use the wrong word, when he sends me a certificate of good work? / Can I use the review she wrote to get to an
    introduction after all? / How do I make clear I wanted to meet someone and not a text? / Client thinks with his
    quote for my website he's done his bit. How do I go on? / Is it ungrateful to say that a letter wasn't what I was
    after? / What's a good use of a written recommendation that I've not asked for? / Do I wait before I ask a second
    time when she has just written such a nice reference? / he said done! and i look, its a trustpilot review, haha /
    client has given me a beautiful recommendation letter on letterhead, but no person, how to proceed / I asked for
    Empfehlung and got a Zeugnis. How do I repair the misunderstanding? / they filmed a video testimonial, super cute,
    but i wanted their cousin's number lol / A whole page, signed and stamped, "To whom it may concern". It concerns
    nobody so far. / I'd been hoping for a face, and got a paragraph. / She was so proud of what she'd composed about
    me. It's framed in the hall now. Nobody's come through that hall. / "There, I've put something nice on the internet
    about you." Bless him. / He understood "reference". Now I've a sheet of paper such as apprentices get when they
    leave. / On Sunday evening there was a mail: attachment, two pages, full of superlatives. My question about his
    brother-in-law he'd overlooked. / My wish was to meet the head of the other nursery; what came was a thank-you poem
    by the children. / Four lines for my homepage, with her photo and permission. And I'd thought I'd been so clear. / I
    opened the envelope full of hope for a name. It was a eulogy. / "I've endorsed you for project management", it said.
    / He's ticked it off now. In his eyes he has done what I asked him. / Now I'm holding this wonderful piece of
    writing and don't dare say it was something else I wanted. / The hotel sent a certificate: "excellent yoga
    instructor". Laminated! / She posted the most touching words beneath my pictures; I wanted to be put in touch with
    her maid of honour. / I can wallpaper the office with the praise I've got on paper. / asked for intro got 5 stars,
    whats next step / nice text from client, wrong kind of help tho / Would it be wise to say: your lovely words, could
    you send them to one particular person? / another glowing write-up for the folder, still no handshake
keeps-me: he wants me all to himself / she jokes that I belong to her / they don't want to share me / my best client
    says if I tell others you'll be booked out / he thinks I'd give away his advantage / afraid you will have no time
    for us / they would rather nobody else found out about me / I'm their best kept secret / they want to keep me to
    themselves / client doesn't want to share me / you're my secret weapon / afraid I'd have no time for her any more /
    I don't want you to work for others / possessive client / if I recommend you, you'll be booked up / my competitors
    mustn't have you / keeps me as his hidden gem / jealous of my time / you're mine / fear of losing priority / What do
    I say to a client who jokes that she won't tell anybody about me? / How do I answer "then you'd no longer have time
    for me"? / How can I take away his fear of having to wait longer? / Client doesn't introduce me because I'm his
    competitive advantage. What now? / Should I promise a client a fixed slot so that she's willing to share me? / Is it
    a compliment or a problem when someone wants me all to himself? / Whom could I ask him about who's no rival of his?
    / She's afraid that my price goes up if I get better known. How do I react? / May I guarantee a regular her Thursday
    appointment so that she passes me on? / What do I offer somebody who wants to have me exclusively? / he says nope,
    good cleaners are kept secret haha. serious tho / A client told me: "good craftsmen one doesn't give away". How to
    turn it? / they do not want their friends to have same tailor, because then all look same, what to say / she doesnt
    want other mums to find out abt the tutor cos then her kid loses the edge / "I'm not daft," he grinned. "If the lads
    hear of you, I'll be waiting till Christmas for my own boiler." / She put her finger to her lips: "You're my
    best-kept secret, and it's staying so." / Like a mushroom spot, he said. You don't tell even your own brother where
    it is. / With you I'm two steps ahead of the rest. Why would I arm the rest? / The actress doesn't want any of the
    others to have her voice coach. / She laughed, but she meant it: find your own dressmaker! / I'm the reason why his
    terrace is always the prettiest in the street, so the street's not to know. / There's only one of you, and I need
    that one. / My oldest pupil's mother guards me like a dragon. / She once shared her nanny and then lost her. She's
    not going to make the same mistake with her babysitter-cum-tutor. / The moment I tell anyone, your diary is full and
    I'm out. / He pays a retainer and thinks it includes silence about my existence. / "Don't you dare become famous!"
    she wrote. / Nobody else at the chamber's meant to find out who writes his speeches so well. / The restaurant
    doesn't want any other to have my bread. / She sees it as a zero-sum thing: my hours for others are hours away from
    her. / client treats me like his private property, flattering but no intros / "sharing is not caring, not w my
    trainer" lmao what do i reply / My steadiest customer hoards me. How do I loosen the grip without hurting him?
asked-badly: I blurted it out at the wrong moment, how do I repair it / I sounded desperate, should I say sorry / I
    think I put her on the spot / my ask was embarrassing / he looked offended when I asked / I pushed too hard last
    time / how to apologise for asking / I messed up the ask / I asked badly and want to put it right / botched the ask
    / I was too pushy when I asked / messed up my question, how to repair / asked in front of others, embarrassing /
    asked at the wrong time and regret it / apologise for a clumsy request / I overdid it / I put her on the spot /
    ashamed of how I asked / damage control after asking / came across as greedy / How do I repair it when I asked in a
    stupid way? / Do I apologise for having asked so clumsily, or does that make it worse? / I pressed a client for
    names. How do I make up for it? / Should I ring or write after a badly done request? / May I correct my question
    straight away with a better one? / I asked at the funeral tea, what was I thinking? How do I put it right? / After
    my awkward ask the contact's been cool. What can I do? / When can I ask again after I made a mess of it? / How do I
    say sorry without asking a second time? / I read a script from my phone and it was terrible. Can it be saved? / i
    sounded like a car salesman. want to undo / sir I requested in hurry and customer felt bad, how to correct relation
    / My asking was plump, clumsy, in front of his boss. How do I excuse myself? / I think I came on way too strong
    yesterday. call or let it be? / Out it came, the whole lot, at the buffet, with my mouth full, and her mother-in-law
    listening. / I said "you owe me one". I actually said that. To a client of nine years. / My cheeks still glow when I
    think of how I cornered him by the coats. / I'd had two glasses and thought I was being charming. / It was meant to
    be one sentence; it turned into a lecture of a quarter of an hour, and she kept looking for her keys. / She'd just
    told me about her biopsy and I ploughed on with my plan. / I pushed, he backed away, I pushed more. I watched myself
    doing it. / In my nerves I promised her twenty per cent, which I never wanted to do. / I sent the same text to all,
    and forgot to change the name. "Dear Sandra" to Thomas. / I practically handed him a form. The look on his face! /
    Yesterday I made a proper fool of myself before the nicest customer I've got. / I rushed it between two doors and it
    sounded like a demand. / My tone was off. I'd like to take it back. / I talked about my empty order book and she
    reached for her purse. Mortifying. / It's been bugging me for days. I want to clear the air, only how? / Since then
    there's a chill between us, and it's down to me. / cringe ask, need to fix it asap / i blew it w her, word vomit.
    redo possible? / I put my foot in it: brought it up as she was paying a bill she thought too high
"""
