"""Asking: the doubts that come before: further ways in which users put it."""

TEXT = """
begging: seem needy / as if I were short of work / they'll think my firm is struggling / humiliating / ashamed / looks
    desperate / like a door-to-door salesman / imposing on people / don't want to be a burden / feels pushy and salesy
    to ask / asking for favours is embarrassing / won't it sound as if I have no work / charity / I'm too proud /
    they'll pity me / it's embarrassing / do I look poor / like a hungry salesman / feels wrong to ask for help / I
    feel like a beggar / bothering people / using up goodwill / I don't like asking / I hate asking / how do I ask
    without being pushy / I feel pushy / I feel bad asking / it feels wrong / I don't want to look desperate / doesn't
    asking look a bit desperate / isn't it embarrassing to ask for introductions / I don't want to seem as if I needed
    it / asking makes me uncomfortable / I feel awkward asking / it's embarrassing to need help / I don't like to ask
    for favours / asking for introductions makes me feel small
unprofessional: beneath my dignity / tacky / would a surgeon, professor, dentist do that / bad image / does it damage
    my standing / cheapens me / do respected people do this / not the done thing in my field / would my doctor ever ask
    me that / a person of my rank / it lowers me / classy people don't ask / does it seem cheap / am I degrading myself
    / is it professional to ask / is it okay for a dentist to ask / does it look bad / isn't it unprofessional for a
    consultant / do serious professionals do that
good-work: word of mouth has always been enough / why ask if my work speaks for itself / 20 years without asking /
    customers come on their own / isn't quality the best marketing / I never had to ask / sit back and wait for
    recommendations / if people like my bread they'll talk / quality sells itself / I live from recommendations already
    / shouldn't they do it by themselves / why ask at all / good wine needs no bush / happy people talk anyway /
    everything comes by itself / why should I ask / do I have to ask / people recommend me anyway / I get
    recommendations without asking / I've never asked and still get clients, why start / my clients come by themselves
    / isn't it better if people recommend me of their own accord
nothing-came: asked four, zero names / it doesn't work for me / no success so far / what am I doing wrong when I ask /
    discouraged / tried it, failed / keep going or stop / still no introductions after several attempts / is this
    method rubbish / my asks lead nowhere / eight people asked, not one introduction / weeks of asking and no result /
    asked a lot, got nothing / nobody gives me names / useless / it isn't working / all in vain / I asked everyone and
    have nothing to show / my success is zero / it doesn't work / I asked and got nothing / nobody introduces me /
    should I stop asking / no introductions so far / I followed the advice and there's no introduction yet / I asked
    five clients without success / nothing has come of my asking so far / how long until it works / I've been asking
    for a month and not one person has introduced me / no one has introduced me so far / lots of asking, no
    introductions / after many tries still nobody
after-no: he declined in spring, try again / second chance / somebody who refused once / is no final / re-ask / how
    long after a rejection can I come back / she wasn't willing last time / once refused, can I try again / he didn't
    want to last year / maybe she has changed her mind / a new attempt after a no / can I ask again after a no / they
    said no last time / ask someone who refused again / is it okay to ask someone a second time who once said no / last
    year she didn't want to
compliment: they raved about me / customer is over the moon / got a lovely thank you note / praise, kudos / he said I
    saved his life / client told me how glad she is, what next / seize the moment after good feedback / he hugged me /
    she wrote thank you so much / five hearts on WhatsApp / client is thrilled / I just got great feedback / they're so
    happy with the result / what do I do with a thank you / strike while the iron is hot / a client praised me / a
    client thanked me / my client said something very nice about my work, what now / I've just been praised
worth-it: is all this effort justified / cost benefit / does it bring in money / pay off / how much business can come
    out of it / value of an introduction in pounds or dollars / what is my network worth / is it worth my time / what's
    in it in the end / how much is one name worth / do the sums / is it worth it / what does it bring / how much money
    is it worth / how much can I earn with this / does asking really pay
manipulative: fake, instrumental / exploiting friends / keeping a list of people feels creepy / using people for
    business / is it cold to treat contacts like that / don't want to manipulate anyone / I'd feel like a fake / aren't
    these tricks / people aren't tools / it seems sneaky / playing with people / is this manipulation / I don't want to
    use my friends / it feels calculating / I feel like I'm using my clients / is it honest
no-time: I have no time for this / too busy to ask / when am I supposed to do that / my days are full / I never get
    round to asking / how long does it take each day / it takes too much time / there is always something more urgent
    than asking / I'm too busy for introductions / how can I fit this into my day
enough: my network is tiny but I do have twenty clients / I've got maybe fifteen old clients, is that enough / do I need
    hundreds of contacts for this / is a dozen names worth the trouble / only five customers so far / how large must my
    list be / too few clients to bother / I started last year and have eight clients
"""
