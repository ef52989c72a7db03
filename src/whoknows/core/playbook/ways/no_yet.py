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
    must think about whom / let me think / thinking about it
nobody-comes: drew a blank / no one springs to mind / off the top of my head I don't know anyone / she couldn't come up
    with a name / don't know anybody like that / he shrugged / I don't really know such people / can't think of a soul
    / nobody comes to mind, his answer / no idea who / right now I know none / she really couldn't think of one / empty
    head / there is nobody, she says / I'd have to think / no one in particular / blank look / they can't think of
    anyone / nobody comes to mind / they don't know anyone / my client says she really doesn't know anybody suitable /
    nobody suitable comes to her / he thought hard and found no one / they can't name anyone / she says that nobody
    occurs to her / no name occurred to him / he had no one in mind / my client couldn't name anyone / they say they
    know nobody like that
no: just said no / rejected, turned down flat / not willing to help / a clear refusal / feels awful to be refused /
    she'd rather not introduce me / I'd prefer not to / damage done by being refused / how to react to a no / she would
    rather not / have I spoiled things / he doesn't want to / I'm not going to do that / he said he'd rather leave it /
    rebuffed / shot down / is she angry with me now / the answer was no / he won't do it / got a cold shoulder / they
    said no when I asked / what if they say no / my client refused / she doesn't want to introduce me / he doesn't want
    to introduce me to his colleagues / is our relationship in danger after the no / she told me she won't do it / he'd
    prefer not to introduce me / my customer refused, how should I behave now / how do I react when someone refuses to
    introduce me
silence: crickets / texted her days ago and nothing / left on read / unanswered voicemail / asked by email, no reply /
    he hasn't got back to me since I asked / should I chase him for an answer / waiting for a response to my request /
    radio silence from the person I asked / three voicemails and he never rings back / I only asked who he knows / no
    sound from her since I asked / my mail asking for names went unanswered / no response to my question / he's
    avoiding me since I asked / does silence mean no / she read it but didn't reply / how long before I ask again if
    nobody answers / no answer to my ask / how soon should I follow up after asking / they didn't answer my question /
    I asked and heard nothing / I sent the ask last week and have had no reply / there's been no reaction to my request
    / my client hasn't responded to my question about introductions / my client hasn't replied to the mail in which I
    asked / the one I asked doesn't answer / I asked my client and get no answer / no reply from the person I asked for
    an introduction
not-done: swore she'd introduce me, still waiting / keeps saying he will / reminded twice already / dragging his feet /
    all talk and no action / agreed but never got round to it / promised introduction doesn't happen / been a month
    since she said yes / procrastinates / broken promise / keeps telling me he will mention me / always next week / she
    forgets every time / nothing but promises / it never happens / says yes yes and does nothing / he wanted to call
    his friend months ago / how do I remind him nicely / still hasn't done it / she meant to / waiting for the promised
    introduction / they forget to introduce me / the introducer forgets / they promised and didn't do it / they agreed
    to introduce me but haven't / how do I remind them / she said of course I'll introduce you and it still hasn't
    happened / he has been promising it for months / how can I get them to really do it / it was promised but never
    happened / he said he would introduce me two months ago but he never did / promised the introduction and never did
    it
later: not at the moment, try in a few months / after the holidays I can introduce you / once we're done / wait until
    I'm settled / when things calm down / ask me in the new year / too early for him to introduce me / they want to see
    results first / when the season is over / after Easter, Christmas, summer / in half a year maybe / not yet, he says
    / I'd like to wait until it's finished / after the birth, move, exam / come back then / ask me later / they want me
    to ask again later / not now / he'd like to introduce me but only next year / she wants to wait until our project
    is over / they told me to ask again in spring / my client says I should ask her again in summer / ask me again next
    month, my client said / he wants to introduce me at a later time / the introducer wants to wait
stop: leave me alone with this / annoyed by my asking / don't bring it up again / fed up / take me off your list / I
    crossed a line / asked me to quit / she got irritated when I asked again / please don't ask me that any more / I've
    had enough / he was cross / leave it / never ask me again / she snapped at me / they want me to stop / they don't
    want to be asked again / she doesn't want to hear about it any more / my client is annoyed because I keep asking
wont-share: data protection, GDPR / refuses to pass on addresses / guards her contacts / doesn't want to give names
    away / I keep my address book to myself / feels uneasy about handing out details / protective of his network /
    confidentiality of their contacts / his Rolodex is sacred / I don't hand out my people / not giving you my contacts
    / she keeps them to herself / can't give you their number / privacy law / is it allowed to pass on names / he
    doesn't want to bother his friends / they won't give me names / they don't want to give me their contacts / they
    won't share phone numbers / my client is careful with contact details / he doesn't like to hand out addresses / she
    is afraid of bothering her friends
never-mix: business is business and friends are friends / keeps work out of private life / separates job and private /
    it's a principle of mine / church and state / don't do business with friends / I don't talk shop with friends /
    private is private / I keep that apart / my friends are off limits / I make it a rule / they don't mix business
    with friends / they keep friends and business apart / he doesn't want to involve his friends in business / she
    keeps her private contacts out of it
too-personal: it's a private matter, can't tell anybody / they'd have to admit they saw a therapist / embarrassing to
    talk about / intimate subject / nobody should know they came to me / stigma / shame / one doesn't tell others about
    that / then everyone would know I was in therapy / bankruptcy, hair loss, weight, marriage / they're embarrassed to
    have needed me / nobody talks about such things / delicate matter / it's too personal to talk about / they don't
    want to tell others about it / my client doesn't want anybody to know that she needed help / the topic is too
    intimate to recommend me
have-one: hairdresser, broker, plumber they like / friends are well looked after / everybody is sorted / they've all
    got someone / already in good hands / no one needs a new one / market is saturated / everyone at her golf club
    already has a tax man / they're all provided for / each has his own / my friends go to somebody else / no demand
    among my people / everybody's got a photographer / their friends already have someone / everyone has one already /
    she says all her colleagues have a coach already / everybody he knows has got an adviser / there's no need in her
    circle / all his contacts already work with another lawyer / they already work with somebody else, says my client /
    her friends are with other providers / everyone he knows is already a customer elsewhere
tells-everybody: sing your praises all over town / but my phone stays silent / always talks about me, no results / she
    recommends me constantly / word of mouth that leads to nothing / big fan but never brings anyone / all my clients
    swear they recommend me, I see nobody / she raves about me and no one calls / I recommend you all the time /
    everyone knows about you thanks to me / where are all these people / they say they recommend me / they already
    recommend me but nothing happens / my client praises me everywhere but no one comes / they all say they recommend
    me
post-in-group: told me to advertise in the neighbourhood chat / put it in the WhatsApp group / stick a note on the
    board / why don't you post it / he pointed me to a mailing list, Slack, Reddit / suggested a directory / there's a
    group for that / write it in the neighbours' chat / put up a poster / advertise in the club magazine / why don't
    you use social media, she said / go on that portal / they tell me to post it / they suggest a group / he thinks I
    should rather advertise online / she told me to write in her group
unethical: says it's wrong / immoral, sleazy, unfair / told me off / accused me of exploiting / objects on principle to
    being asked / thinks badly of me for asking / you shouldn't do that / that's a dirty trick, she said / he called it
    sleazy / someone was offended by my asking / a friend says I'm exploiting people / is what I do wrong / they
    consider it bad manners / they think it's unethical / somebody criticised me for asking / someone says it isn't
    right / my client said she finds it unpleasant to be asked / somebody told me it's bad style
others-rules: not allowed to by his employer / civil servant, GP, bank clerk, judge can't recommend / internal policy /
    compliance department / professional neutrality / hospital prohibits sending patients to particular people /
    conflict with their regulations / hospital staff may not name anyone / the bank forbids it / she works for the
    council and must be neutral / he isn't allowed / their company policy / public service / can't endorse anybody /
    they are not allowed to recommend anyone / their rules forbid it / a doctor may not send me patients / the doctor
    can't recommend me because of the rules of his chamber / she isn't permitted by her company to recommend suppliers
recommendation: nice LinkedIn recommendation / wrote a glowing testimonial / five-star review, Trustpilot, Google /
    letter of praise instead of a name / reference letter but no introduction / quote for my website / I wanted a
    person and got praise on paper / he wrote something nice for my homepage / I asked for names and got praise / a
    thank you letter I can publish / she gave me stars / a kind paragraph about me / reference instead of a contact /
    feedback form / got a quote for my site / they wrote a recommendation / I got a review instead / a testimonial
    instead of an introduction / she thanked me with a five-star review but I wanted to meet her friends / they wrote
    something about me instead of giving me a name / how do I get from a testimonial to an introduction / I asked for
    an introduction and got a written testimonial / wrote a testimonial rather than introduce me
keeps-me: he wants me all to himself / she jokes that I belong to her / they don't want to share me / my best client
    says if I tell others you'll be booked out / he thinks I'd give away his advantage / afraid you will have no time
    for us / they would rather nobody else found out about me / I'm their best kept secret
asked-badly: I blurted it out at the wrong moment, how do I repair it / I sounded desperate, should I say sorry / I
    think I put her on the spot / my ask was embarrassing / he looked offended when I asked / I pushed too hard last
    time / how to apologise for asking / I messed up the ask
"""
