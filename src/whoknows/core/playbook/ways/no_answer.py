"""Hearing: no, not yet, or nothing: further ways in which users put it."""

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
    something" so often that I could print it on a shirt / he said ill let u know / "il get back to you" what does it
    mean / she says shell let me know. how long wait / got the let-u-know answer again / "leave it with me" now what /
    she'll think about it n tell me / What do I reply on the spot to "I'll be in touch if someone comes up"? / How do I
    stop people from parking me with "leave that with me"? / Does "I'll keep you posted" ever lead to something? / What
    should I have said when she told me she would have a think? / Is that phrase a polite no, or does he really need a
    day? / How can I turn a vague promise to report back into a fixed date? / When they say they'll come back to me, who
    makes the next move? / Should I press for a name when the answer was "I'll give you a shout"? / I asked Mr Pereira
    over the counter. "You'll hear from me," he said, and went on slicing ham. / "Let me mull it over and drop you a
    line," said the dean. I said wonderful. In the lift I knew it wasn't. / My client in Leiden wrote back within a
    minute: "Good idea! I'll get back to you on this." That was all of it. / Everyone I ask says the same four words.
    Nine clients, nine times "I'll let you know". / Put the question to the stable owner. She said "aye, if I hear of
    owt I'll tell you" and slapped the horse. / Told my patient Gerda whom I'd like to meet. She promised to ring as
    soon as anyone came to mind.
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
    would love to help, know nobody. / There's nobody among my lot who'd be planning a wedding, they're all divorced. /
    "cant think of any1" what to say / she goes blank, no names / he says no1 springs to mind / client: hmm nobody comes
    to my head / they draw a blank everytime / "off top of my head no one" / How do I help a client whose mind is empty
    when I ask? / What do I say next when the answer is "honestly, nobody occurs to me"? / Why does a woman with two
    thousand contacts tell me she's got none that fit? / Is it my question that's too wide if they search the ceiling
    and find nothing? / Should I name a few people myself when he can't come up with a single one? / When they rack
    their brains in vain, do I drop it or give them a hint? / How can I react without showing disappointment when they
    say "let me see, no, no one"? / Does it mean they're unwilling, or did they really not find a name? / He looked at
    the ceiling, he looked at his shoes. "Sorry mate, not a soul." / "I wish I could help, but I don't know anybody like
    that," said the headmistress, who knows every family in Porto. / I asked the pharmacist in our street. She really
    tried, you could see it. Then she shook her head. / She said "gosh, who... no". The kettle boiled and the subject
    was gone. / My client runs a wholesale market with four hundred stalls. "Nobody comes to mind." I nearly laughed. /
    Asked Henrik who he knew with old windows. He drove home past a whole street of them, but said he couldn't think of
    one.
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
    one little thing? / "I'm afraid the answer's no," wrote the director's own hand. / he just said no / flat no. now? /
    she refused straight out / got a "no thanks" no reason / client wont introduce me, says no / how react 2 a no / What
    is the right thing to say in the moment when they decline? / How do I take a straight refusal without making it
    awkward? / Should I ask for the reason when the reply is simply "I'd rather not"? / Is our working relationship
    damaged now that he turned my request down? / Can I continue as normal at our next session after she's declined? /
    What do I do with my face when the answer is "no"? / Would you answer an e-mail that consists of "No, sorry. Best,
    Mark"? / Does a rejection like that mean they don't think much of my work? / "No," said Mrs Brandt. Just that. Then
    she asked me to hold the ladder. / I asked for one introduction. He took off his glasses and said he wasn't going to
    do that. / Client of five years, always friendly. "I'd prefer not to." And he went on with his soup. / My neighbour
    Joao looked me in the eye and said "no, my friend". No hard feelings in his voice, nothing. / Wrote her three
    careful paragraphs. The reply: "That's not something I want to do." / She said she wouldn't. I said "oh, of course,
    sorry, forget it, sorry". I must've said sorry six times.
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
    of us mentions it. / is "any thoughts on my last mail?" ok to write / no reply to my ask, 2 wks / she read it n
    didnt answer / ghosted after i asked 4 intro / blue ticks nothing else / sent mail asking for names. crickets / he
    ignores my message?? / How long do I leave it when my request for an introduction gets no response? / What could it
    mean that he answers every mail except that one? / Do I write again or ring, after three weeks of hearing nothing? /
    Have I offended her, seeing she hasn't reacted to my request? / Is no answer also an answer? / What do I put in a
    second message when the first one was swallowed? / Could it have landed in her spam, and how do I find that out
    without nagging? / Should I mention at our next appointment that I wrote, when he himself says nothing? / Sent it on
    the 3rd to my old boss in Tampere. Today's the 28th. He's posted two holiday photos since. / I asked in the car. She
    turned the radio up a little. Neither of us has mentioned it again. / Wrote to four clients with the same request.
    One out-of-office, three times nothing at all. / My mail to Sister Bernadette about the other convents has gone
    unanswered since Pentecost. She used to reply the same day. / He replied to the invoice, he replied to the date for
    the inspection, and the paragraph in the middle he stepped over like a puddle. / I left a voice message, forty
    seconds, quite good I thought. Played it again last night to see if I'd said something wrong.
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
    does nothing for two months? / said yes but never did the intro / promised to intro me, 6 wks, nothin / how to chase
    a promised introduction / he agreed then forgot?? / "sure will do" and didnt / she hasnt sent the mail she promised
    / How do I remind someone of a promise to connect us, without sounding like a bailiff? / What's a gentle way to
    nudge a client who agreed and hasn't acted? / Should I draft the message for him so that he only has to press send?
    / When may I assume that her "yes, gladly" has been forgotten? / Is it fair to hold people to an introduction they
    offered in a good mood? / Can I write to the person directly if my contact keeps not getting round to it? / How many
    times does one chase somebody who keeps saying "oh yes, I must do that"? / Why do people say yes so readily and then
    not lift a finger? / At the barbecue Dario swore he'd put me together with his boss. It's snowing now. / She agreed,
    she even chose the day, "I'll do it Monday". There've been seven Mondays. / "Consider it done," said the banker.
    It's not done. / He typed my name into his phone before my eyes, under "things to do". Each time we meet he smites
    his forehead. / My client Solveig said yes to all of it and wanted to write to the hotel owner the same night. I've
    rung the hotel about something else: nobody's heard of me. / I've had three "sorry, totally slipped my mind, this
    week for sure" from the same man.
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
    with it? / not a no, just "wait till things calm down here" / "ask me later" ok when is later / she says not now ask
    in spring / told me to come back after xmas / he said try me again next quater / "after the move, remind me" /
    client wants me to ask another time / When they say "come back to me in the autumn", do I fix a date at once? / How
    do I keep "another time" from meaning never? / What do I put in my message when the month they named has come? / Is
    "not at the moment, try me after the exams" a brush-off? / Should I ring on the very day she told me to, or give it
    a week's grace? / Do I remind him of his own words when I come back? / How do I find out what needs to happen first,
    when the client says "once things are calmer"? / Would I look forgetful if I let the date pass that he gave me for
    asking again? / "Not this month," said the florist, "catch me after Mother's Day." That's Sunday. / He said he'd be
    happy to, but I should raise it again once the merger's through. No one knows when the merger's through. / Mrs
    Nakamura bowed and said the time would be better after the new year. I've made a note in January. / I asked our
    vicar. "After Easter, dear boy, do ask me again after Easter." He said the same about the boiler. / She's eight
    months gone, put a hand on her belly, and said "ask me when I've slept". / It was a "sure, but hit me up in Q3".
    It's the first of July and my finger's over the button.
"""
