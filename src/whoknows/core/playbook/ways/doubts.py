"""Asking: the doubts that come before: further ways in which users put it."""

TEXT = """
begging: seem needy / as if I were short of work / they'll think my firm is struggling / humiliating / ashamed / looks
    desperate / like a door-to-door salesman / imposing on people / don't want to be a burden / feels pushy and salesy
    to ask / asking for favours is embarrassing / won't it sound as if I have no work / charity / I'm too proud /
    they'll pity me / it's embarrassing / do I look poor / like a hungry salesman / feels wrong to ask for help / I feel
    like a beggar / bothering people / using up goodwill / I don't like asking / I hate asking / how do I ask without
    being pushy / I feel pushy / I feel bad asking / it feels wrong / I don't want to look desperate / doesn't asking
    look a bit desperate / isn't it embarrassing to ask for introductions / I don't want to seem as if I needed it /
    asking makes me uncomfortable / I feel awkward asking / it's embarrassing to need help / I don't like to ask for
    favours / asking for introductions makes me feel small / feels like begging / I don't want to look needy / seem
    desperate when I ask / asking looks like I need work / humiliating to ask / like holding out my hat / pride, I can't
    ask / appearing as if business is bad / not wanting to be a burden / asking for help feels weak / I'm ashamed to ask
    / is it needy / How do I ask without sounding as if I'd nothing to eat? / Won't they think I'm desperate for
    customers? / How can I get rid of the feeling that I'm asking for alms? / Does asking make me small in front of my
    clients? / How do I show that I don't need it but would like it? / Would a successful person ask? / What do I say so
    that it doesn't look like my diary is empty? / Is there a way to ask with my head held high? / I was brought up
    never to ask for anything. How do I deal with that? / Do clients lose respect when one asks? / feels so cheap to ask
    ppl for customers, how do you cope / in my family asking is weakness, one shows strength. and now? / as a well known
    surgeon, asking patients would look like I've not enough / I don't want to go cap in hand to people I've sent
    invoices to / My mother cleaned other people's houses and never asked a soul for a thing. It's in my bones. / When I
    hear myself say it, I see the chap outside the station with the paper cup. / He looked at me with pity, I could
    swear: "Things a bit slow, are they?" / I'd sooner eat the carpet than have them think I can't fill my books on my
    own. / They pay me three hundred an hour. And then I stand there with a little bowl. / My cheeks burn, as if I were
    borrowing money. / I have my dignity. A master craftsman's sought out, he doesn't go from door to door. / Now even
    I, says a voice in my head, after eighteen years in the trade. / It's like ringing an ex. / I feel I slide down from
    expert to pedlar in one sentence. / "I'm just a poor freelancer", that's how it sounds, whatever I say. / To me it
    smells of hardship, of last resort. / They'd think the winter had been bad for me. It had been, but that's none of
    their business. / I want to come as someone who gives and it always comes out as someone who takes. / cant shake the
    thought that im a charity case when i do it / needy vibes, how to avoid / it's beneath me, isn't it, going round
    like a collection plate / I hate owing people. / whats the difference between asking and begging anyway
unprofessional: beneath my dignity / tacky / would a surgeon, professor, dentist do that / bad image / does it damage my
    standing / cheapens me / do respected people do this / not the done thing in my field / would my doctor ever ask me
    that / a person of my rank / it lowers me / classy people don't ask / does it seem cheap / am I degrading myself /
    is it professional to ask / is it okay for a dentist to ask / does it look bad / isn't it unprofessional for a
    consultant / do serious professionals do that / is it unprofessional to ask / does it look bad for someone of my
    standing / is asking beneath a professional / image damage by asking / serious firms don't ask / will I appear less
    expert / asking clients, is it good style / business etiquette introductions / not done in my circles / does it
    cheapen my brand / premium provider asking, does it fit / is it tacky / Is it unprofessional for a lawyer to ask his
    clients whom they know? / Would a serious consultant do such a thing? / Does it harm my image as a high-end
    photographer when I ask? / Do renowned people ask, or are they only ever asked? / How do I ask so that it stays
    classy? / Does a doctor who asks look like a salesman? / Is it against good manners among business people to ask? /
    What makes such a request look professional and what amateurish? / Isn't it odd when an expert with a title goes
    looking for contacts? / Can a luxury brand afford to ask? / does asking lower my status in front of clients / my
    partner at the firm says it's tacky, is she right? / in british business culture is it crass to ask for
    introductions? / Is asking serious, seriös as we say in German, or does it smell of door-to-door sales? / My mentor
    raised an eyebrow: "A person of our calibre has no need for that." / We've got marble in the entrance hall and a
    brass plate. I can't picture one of the partners uttering it. / The architects I admire let their buildings talk. Me
    with my little question among them... / It would be like a surgeon handing out flyers after the operation. / My
    business partner's afraid our letterhead would lose its shine. / I charge top fees, wear a suit, and then that? It
    doesn't go together in my mind. / At the academy they taught us bearing, diction and discretion. Not this. / She's a
    big name in interior design and she does it quite casually, I heard her. I was stunned. / I'd think less of my
    notary if he did that to me. Or wouldn't I? / We pride ourselves on being sought out by clients only on merit, says
    the website. / What would my peers say if they got wind of it? / I've built a brand around calm and exclusivity.
    Asking feels like a neon sign. / The senior partner calls it "touting". The junior ones call it normal. / Nothing
    wrong with me needing it; I simply wonder whether it's proper. / "One doesn't," said my grandmother, who ran a bank.
    / asking = amateur hour? / is it a faux pas in corporate circles, be honest / looks unserious no? at least for an
    auditing company / Does it make a poor impression if a therapist with a doctorate puts such questions?
good-work: word of mouth has always been enough / why ask if my work speaks for itself / 20 years without asking /
    customers come on their own / isn't quality the best marketing / I never had to ask / sit back and wait for
    recommendations / if people like my bread they'll talk / quality sells itself / I live from recommendations already
    / shouldn't they do it by themselves / why ask at all / good wine needs no bush / happy people talk anyway /
    everything comes by itself / why should I ask / do I have to ask / people recommend me anyway / I get
    recommendations without asking / I've never asked and still get clients, why start / my clients come by themselves /
    isn't it better if people recommend me of their own accord / isn't good work enough / do good work and they'll come
    / quality speaks for itself / word of mouth should happen by itself / why ask if I'm good / if I'm good people will
    recommend me anyway / satisfied clients tell others automatically? / my work is my advertisement / waiting for
    recommendations / excellence doesn't need asking / why don't my happy clients send anyone / good product sells
    itself / Why should I ask if my work is excellent? / Don't happy customers recommend me without being told? / Is it
    not enough to just do a first-class job? / Why does nobody pass me on although all of them are delighted? / Can't I
    simply wait till word gets around? / If I have to ask, doesn't that prove that I'm not good enough? / Why do worse
    competitors get more customers than me? / Should I invest in being even better rather than in asking? / How come
    that five-star reviews don't turn into introductions? / Does quality not win in the end? / people rave about me yet
    the phone is silent, how come? / as an artisan I believe in handwork not in talk. is it naive / The Swabian says:
    not scolded is praised enough, good goods need no bush. Is that wrong? / i am best cardiologist in district, why
    patients dont send others on their own / My father had a cobbler's shop and never asked anyone. There was a queue
    out the door. I've no queue. / My joints are so tight you can't get a hair in. And the cowboy in the next street is
    booked till spring. / I give two hundred percent every time and then I wait. And wait. / All of them say "you're the
    best". And then they go home and say it to nobody. / I've been perfecting my art for twenty years, in the firm
    belief that it'd be noticed. / He'd gladly have named me, he told me. It had just never crossed his mind! / If the
    bread's good, people come. That's what I thought till the bakery closed. / My pupils win competitions, one after the
    other. The parents clap. The new ones go to the man with the posters. / I'm of the opinion that real skill makes
    itself known. / Shouldn't they come of their own accord? / Let the results do the talking, my supervisor says. The
    results are very quiet. / Not one complaint in eleven years. Not one new face either. / I refuse to do anything more
    than be brilliant. My husband says that's the mistake. / The best translators I know of are starving, the chatty
    ones are fed. / surely cream rises to the top? / isnt it enough to be f***ing good at what u do / We've a net
    promoter score of 72, so where are all those promoters? / does excellence not go viral / I'd rather polish one more
    table than open my mouth. Can a workshop live on that?
nothing-came: asked four, zero names / it doesn't work for me / no success so far / what am I doing wrong when I ask /
    discouraged / tried it, failed / keep going or stop / still no introductions after several attempts / is this method
    rubbish / my asks lead nowhere / eight people asked, not one introduction / weeks of asking and no result / asked a
    lot, got nothing / nobody gives me names / useless / it isn't working / all in vain / I asked everyone and have
    nothing to show / my success is zero / it doesn't work / I asked and got nothing / nobody introduces me / should I
    stop asking / no introductions so far / I followed the advice and there's no introduction yet / I asked five clients
    without success / nothing has come of my asking so far / how long until it works / I've been asking for a month and
    not one person has introduced me / no one has introduced me so far / lots of asking, no introductions / after many
    tries still nobody / I tried asking but it didn't work / asked a few people, no result / nothing came of it / three
    asked, none delivered / asking doesn't work for me / gave up after a few attempts / zero introductions so far /
    results are nil / why is my asking fruitless / everyone says yes nobody does / tested it, failed / no success with
    asking for introductions / I asked four clients and got nothing. Does it even work? / How many must I ask before I
    can say it doesn't work? / Why did none of the five I asked come up with anyone? / What am I doing wrong if there's
    never an outcome? / Is it my wording or the people, when nothing results? / After six weeks of asking: zero. Should
    I stop? / How do I find the mistake in my asking? / Is it normal that the first attempts lead nowhere? / Should I
    try others or change the sentence? / It works for everybody else, why not in my trade? / tried it last year, waste
    of time, change my mind? / i asked my 3 best brides and got 3 maybes and no bride. is photography different / Asked
    seven patients, no introduction came out. Is my sample too little? / I have done enquiries at several persons but
    there was no fruit, what is the fault? / I plucked up the courage, twice even. Both were charming. And then the sea
    closed over it. / My little experiment: two tax clients, one neighbour. Outcome: a jar of jam. / It's been tried,
    it's been tested, it's been put in the drawer. / I've thrown out the line a handful of times and pulled up an old
    boot. / We had a "referral week" in the team. Cake, flipchart, enthusiasm. And at the end of it a zero on the
    flipchart. / They'd all been so positive! I had already ordered new business cards. / I've asked Eva, Tom and the
    lady with the poodle. So that's that then. / My colleague lives on it. With me it's like sowing on concrete. / My
    husband asks each evening "and?" And I shake my head. / I was told this was the easiest way to customers. For whom?
    / So far: eight tries, six smiles, two "we'll see". / Maybe I'm just not the type; my half-dozen attempts fizzled
    out. / I gave it a whirl, nowt happened, I'm back to leaflets. / Not one meeting has come out of it since spring,
    not one, although I've spoken to a good few folk. / 0 out of 5. quit? / did all u said, not 1 lead / asked round at
    the club, had high hopes, got silence from the lot of em / what should i check first if i get no introductions at
    all / After a handful of attempts with no yield I'm inclined to call the entire idea humbug.
after-no: he declined in spring, try again / second chance / somebody who refused once / is no final / re-ask / how long
    after a rejection can I come back / she wasn't willing last time / once refused, can I try again / he didn't want to
    last year / maybe she has changed her mind / a new attempt after a no / can I ask again after a no / they said no
    last time / ask someone who refused again / is it okay to ask someone a second time who once said no / last year she
    didn't want to / may I ask again after a no / client refused once, can I come back / second attempt after refusal /
    no last year, try again this year? / how long after a no / re-ask someone who declined / is a no forever / turned me
    down before, circumstances changed / when to revive a refused request / asking again without pestering / he said no
    in january / how to word it the second time / Can I ask the same client again who said no last spring? / How much
    time should lie between a refusal and the next try? / Should I mention the former no or act as though nothing had
    happened? / Is it pushy to come back to it after half a year? / What should be different in the second request? /
    Does no mean no for all time in this matter? / She declined because she was busy with the move. May I try again now
    that she's settled? / How do I show that I remember her answer and still would like to ask? / Should the question be
    narrower the second time? / Is there a rule how many refusals one should accept before leaving it? / client said
    "I'd rather not" eight months ago, we had great results since. ask? / once refused, how can I knock again without
    losing my face / he'd declined flat out a year ago, then today he praises me to my assistant. hm / In German law
    firm, mandant said no last summer, may I make a new attempt? / Last autumn it was "sorry, I don't do that". Since
    then I've saved his whole harvest. I've a feeling it might sound different today. / The door was closed politely,
    but I can see light underneath. / She once shook her head. We've never talked of it again, though so much has
    happened. / I don't want to be the sort who can't take an answer. But it's been ages. / He has a new job, a new wife
    and a new attitude. The old answer belongs to the old Frank. / It was my own fault then, I'd asked for "anybody at
    all". I'd do it better now. / My notes say: "asked 3 March, declined, kindly". It's December. / Two summers ago she
    said thanks but no thanks. Statute of limitations? / I got a refusal from the head teacher as the school was under
    inspection. The inspection is over. / Is there a decent waiting period, like a mourning period? / "Never say never",
    she said as she said no. / If I bring it up once more, do I wear out my welcome? / It's gnawing at me, there'd be
    precisely one person I'd want from him. One. He refused me the lot back then. / People change their minds, don't
    they? My wife took three proposals. / no in 2024, retry 2025? / how do i come back w something smaller after he shut
    me down / asked my yoga regular, got a nope, waited 7 months. now? / would a different kind of person make it fair
    to bring up again after the refusal / The garden lady turned me away kindly in March; it's October, tulips are in.
    May I?
compliment: they raved about me / customer is over the moon / got a lovely thank you note / praise, kudos / he said I
    saved his life / client told me how glad she is, what next / seize the moment after good feedback / he hugged me /
    she wrote thank you so much / five hearts on WhatsApp / client is thrilled / I just got great feedback / they're so
    happy with the result / what do I do with a thank you / strike while the iron is hot / a client praised me / a
    client thanked me / my client said something very nice about my work, what now / I've just been praised / client
    just praised me / got a compliment, what now / thank you mail from a customer / they said I'm brilliant / client
    raves about me / how to react to praise / use a compliment to ask / five star review just came in / she thanked me
    with tears / customer wrote a glowing message / praise, ask right away or later? / what do I answer to "you saved
    us" / What do I say when a client tells me how great I was? / Do I use the compliment for asking in the very same
    second? / Is it cheap to answer praise with a request? / How many days after a compliment may I still ask? / What
    should I write down when somebody lauds my work? / He told me I was the best trainer they'd had. How could I have
    reacted? / How do I get from "you were amazing" to an introduction? / I never know how to take compliments, I play
    them down. What should I do instead? / Somebody left a wonderful Google review. Do I contact them? / A bride wrote a
    whole page of thanks. Would it spoil it if I asked? / the boss praised our team in front of everyone, is it a
    chance? / got flowers and a card from a patient today!! do i strike now / client wrote "absolutely delighted, thank
    you so so much" this morning, next step? / sir the customer gave very nice feedback on call, how to utilise this /
    "I tell you, I slept through for the first time since Easter", she said and pressed my hand. I said that's nice. /
    He drummed on the dashboard and yelled: "Unbelievable, woman, you've done it!" / A box of pralines on my desk, with
    a note: for our angel. / There's a voice message on my phone, a minute long, nothing but enthusiasm. I've listened
    to it four times. / They clapped when the lights went on. All of them, even the grumpy uncle. / She framed my
    drawing, hung it over the sofa and sent a photo of herself pointing at it. / I mumbled "oh, it was nothing". I
    could've kicked myself. / The old gentleman isn't one for words, and yet he took his hat off to me at the gate. /
    The judge himself said it was well pleaded, and my client heard it, and beamed. / "If I'd known you ten years ago!"
    he said, and I blushed and went back to the cables. / A mum sent a picture of the report, with a B in maths and
    three exclamation marks. / I've just put the phone down. So much kindness at once. What does one do with such a
    treasure? / The whole board stood up at the end of my presentation. / My editor said she'd never had so little to
    correct. That's practically a love letter. / Out of the blue she says I've changed her life. I was just looking for
    my pen. / omg she said im the best planner ever. screenshot and then? / wow mail from ceo "outstanding job". act
    fast? / He called it "a stroke of genius" and I fumbled it. / When someone gushes over my work I go all awkward and
    the chance flies out of the window.
worth-it: is all this effort justified / cost benefit / does it bring in money / pay off / how much business can come
    out of it / value of an introduction in pounds or dollars / what is my network worth / is it worth my time / what's
    in it in the end / how much is one name worth / do the sums / is it worth it / what does it bring / how much money
    is it worth / how much can I earn with this / does asking really pay / is it worth the effort / value of an
    introduction in money / what's an introduction worth / roi of asking / does asking pay off / cost benefit of
    introductions / compare with ads / how much turnover from one introduction / is it worth my time financially /
    calculate the value / should I invest in a session or course about this / better than google ads? / Is it worth the
    trouble for a one-man business? / How do I calculate what an introduction brings me in pounds? / What's the return
    compared with advertising? / Does it pay for cheap services, where a customer only spends forty euros? / How much is
    a client worth who stays for six years? / Would my time be better spent on cold calls? / When a referred person
    becomes a client, how much is that client worth? / Is it true that one can double the business by asking? / Should I
    spend my energy on SEO instead of on this? / Is asking profitable if only every second one buys? / are introductions
    really more lucrative than leads one buys on portals / i pay 60 per lead at the portal, what would an intro save me
    / As a dentist, what's the lifetime value of a patient who was brought by another? / one hour a week on this, what
    do I get out at the end of the year, in rupees or whatever / My accountant wants to see numbers before I put an hour
    into anything. / Fifty pounds profit per haircut. And for that I should sweat over a sentence? / The flyers cost me
    nine hundred, brought one call. I'd like to compare. / A wedding earns me three thousand, once. A company party
    every year. I'm doing sums on a napkin. / I've paid for ads, for a fair, for a stand with balloons. Now they want me
    to talk to people. Show me the figures first. / All that fuss for one coffee with one stranger? / I can't be
    bothered unless somebody convinces me it beats what I'm doing now. / My partner puts the agency budget in front of
    me: clicks cost this, contacts cost that. What's in the other scale? / Nine out of ten things I've tried for getting
    customers weren't worth the stamp. / If only half of them sign, and the average matter's four thousand, then... then
    what? / What's the catch? It's free, so it can't be worth much, right? / I do translations at 12 cents a word; would
    one more publisher make a dent? / Is the juice worth the squeeze? / How long till it earns its keep? / seems a lot
    of faff for little money tbh / numbers pls: 1 intro = ? € / does the maths add up w low ticket products / Convince a
    sceptical managing director, please, that asking yields more than our billboard. / what do i gain per introduction
    on average if i sell houses
manipulative: fake, instrumental / exploiting friends / keeping a list of people feels creepy / using people for
    business / is it cold to treat contacts like that / don't want to manipulate anyone / I'd feel like a fake / aren't
    these tricks / people aren't tools / it seems sneaky / playing with people / is this manipulation / I don't want to
    use my friends / it feels calculating / I feel like I'm using my clients / is it honest / I don't want to use people
    / is it manipulative / feels like exploiting my clients / psychological tricks, I don't like that /
    instrumentalising friends / ethical worry about asking / is this a technique to trick people / using relationships
    for money / feels dirty, calculating / honest way to ask without tricks / abusing trust / are scripted questions
    dishonest / How do I ask without manipulating anybody? / Am I exploiting their gratitude if I ask just after a
    success? / Isn't it calculating to write down compliments in order to use them? / Where does asking end and using
    people begin? / Do I abuse the trust of my patients for my business? / Is it dishonest to have planned the moment? /
    How would I know that I'm being fair? / What distinguishes a clean request from a sales trick? / I feel false when I
    ring to hear how they are and have the question at the back of my mind. Is that wrong? / Should I be open with them
    about what I'm up to? / is keeping a list of my friends with "value moments" creepy / it feels like turning people
    into tools, how do you see this / As a coach I work with open questions all day; using them for my own ends, is it
    abuse? / Mir kommt das berechnend vor, so calculated, to wait for praise and then strike / I read "ask when they're
    emotional" and felt sick. That's what cults do. / I've got feelings for these people, I don't want to treat them as
    a quarry. / My sister asked if I'm nice to them because I like them or because of their contacts. I couldn't sleep.
    / To me relationships are not an asset. The word leverage makes me want to shower. / They open up to me, and then I
    come round the corner with my agenda. / It's as if I'd put a coin in people and wait for something to drop out. / I
    once had a financial guy who was my best friend for exactly three meetings. I swore never to be like that. / All
    those techniques, pauses, wording. I'd feel like a puppet player. / A salesman used my own words against me to get
    at my brother. I'd not forgive myself for doing the same. / When I praise her garden she mustn't think it's oil for
    the machine. / She trusts me with her deepest stuff. And I trust myself with... her address book? / I'd be fine with
    it if they could look over my shoulder and it still looked all right. / Being kind with an ulterior motive isn't
    being kind. / I see how it works, and precisely therefore I've got scruples. / I'm not comfortable w treating mates
    as stepping stones / so basically we trick grateful clients? ugh / not a user, dont wanna be one / Is silence after
    the question a trick to put people under pressure? / feels sly to time it like that
no-time: I have no time for this / too busy to ask / when am I supposed to do that / my days are full / I never get
    round to asking / how long does it take each day / it takes too much time / there is always something more urgent
    than asking / I'm too busy for introductions / how can I fit this into my day / how to fit it in my day / how much
    time does asking take per week / overworked, no room for it / ten minutes a day enough? / it always gets pushed to
    tomorrow / how to make a habit / procrastinate on asking / schedule for asking / running a business alone, no
    capacity / full days, kids, where to put it / How do I find time for asking when I'm on building sites from six till
    six? / How long does one have to spend on it each day? / When during a working week do you do this, with forty
    patients a day? / Is it possible to do it in five minutes? / How do I stop putting it off? / What's the smallest
    portion that still counts? / I'm a single mum with a salon; when should I do that on top? / Should I block a time in
    the calendar for asking? / Is it something one can do while driving? / What do I leave out if I've only ten minutes?
    / always something more urgent, how do you people get round to it / on which weekday is it easiest for busy lawyers
    to do the asking / we are stressed, three sales reps, no slot in week. proposals? / time management pls: teaching,
    correcting, preparing, and asking?? / My day has no seams. From the first tooth to the last tooth, then paperwork,
    then bed. / I sit down at nine in the evening, with the list. At five past nine I'm asleep on the list. / It's on my
    to-do since February. It moves from week to week like a snail. / Between nursery run, client calls and VAT there's a
    gap of eleven minutes. I use it for eating. / First the fires, then the invoices, then the family. Then there's no
    more day. / I always think: when the season's over. The season's never over. / I've the best of intentions each
    Sunday night. On Monday at eight the first pipe bursts. / There's simply no air in my calendar. / I can't even
    return the calls I get. / If I had a free hour I'd sleep. / My wife says I've time for football. True. But not the
    head for it. / As soon as I've got something on, I stop; as soon as I've nothing on, I panic and start. / It'd need
    to be so small that I could do it while the kettle boils. / Someday, when it's calmer. / aint got a minute mate /
    crazy busy, is it doable in 2 min slots / between two photo shoots i edit till 3am. where do i squeeze that in / I'd
    need someone to tell me: now. For I never get round to it by myself. / My diary's double booked till harvest; can
    this wait or does one do it in drips?
enough: my network is tiny but I do have twenty clients / I've got maybe fifteen old clients, is that enough / do I need
    hundreds of contacts for this / is a dozen names worth the trouble / only five customers so far / how large must my
    list be / too few clients to bother / I started last year and have eight clients / are my few clients enough / only
    a handful of clients / I have just 8 customers / small client base sufficient? / too few clients to ask / how many
    clients do I need before asking makes sense / a dozen contacts enough to start / tiny practice, does it work / seven
    buyers in total, thin ice? / not enough people to work with / is my base too small / few but good clients / Do I
    have enough clients to start with introductions? / How large must a customer base be for this to work? / I've only
    six mandates. Isn't the pool too small? / We've got ten customers after two years. Is there any point in asking
    them? / Is it worth starting with nine satisfied people or should I first get more by adverts? / With only four big
    contracts, can I build on introductions alone? / What's the minimum number of happy people? / Won't I have asked
    everyone within a fortnight with my little list? / Do small numbers suffice for a designer who only needs three
    projects a year? / How many people who got something from me do I need? / i got like 11 clients total lol, can i do
    this method / founded last winter, four users who pay. isn't it laughable to talk of a base? / As a niche translator
    I've seven regular clients, is it too thin a base? / we have twelve schools as customers, can that be base to grow
    from? / I counted twice. Nine. With the one in hospital, ten. / My whole business fits round one table at Christmas.
    / Others talk about databases. Mine's a page in a notebook, and there's room at the bottom. / I only take six
    families a year. There isn't a crowd behind me. / All of my success stories can be counted on two hands. / The coach
    spoke of working through your hundred best. I've not even got a hundred worst. / When I've rung those seven, what do
    I do in week two? / Small village practice, thirty patients and most of them are over eighty. / My little list won't
    feed me for long, I fear. / I'm proud of each one of them but there's so few. / A mate has 600 customers in his
    system, naturally it works for him. / Does the well have enough water for daily drawing? / I fear that I'll burn
    through my people by Easter. / The pond's tiny, is it even worth casting? / only 3 happy ones, rest meh. enough? /
    small but loyal bunch, is that a start / not a beginner, just a very small circle of customers. What now? / we do 2
    houses a year, so after ten years 20 families. too little? / Before I begin: is a dozen a joke or a basis?
"""
