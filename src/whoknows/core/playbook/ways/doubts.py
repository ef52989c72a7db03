"""Asking: nerves and doubts: further ways in which users put it."""

TEXT = """
second-language: not a native speaker / my grammar is bad / foreigner / heavy accent / worried people won't understand
    me / I speak poor German or English / immigrant / I'm from Poland, Brazil, China / people don't understand me well /
    my English isn't good enough / foreign name / I don't speak the language well / it's not my mother tongue / I'm not
    fluent, how do I ask / they don't understand my accent / my english is not good, how to ask / asking in a foreign
    language / accent, embarrassed / I ask in german but I'm spanish / language barrier asking clients / broken english
    but good work / afraid of making grammar mistakes / short sentences for non-natives / immigrant business owner
    asking locals / polite forms in another language / how to ask when I don't speak well / How do I ask in English if
    my mother tongue is Polish? / Is my accent a problem when I ask a client? / Can you give me simple words, I'm not so
    fluent? / Should I apologise for my language before I ask? / I always get tangled up in long sentences in French.
    How do I keep it easy? / Is it better to write because I speak the language badly? / In which language do I ask a
    bilingual client? / How do I not sound rude when I don't know the polite little words? / May I read it from a paper
    when it's not my language? / Does a client mind mistakes? / i am from brazil live in ireland, how i ask for
    introduction with my poor english / my dutch is okay for massage but not for asking difficult things / ich mean, how
    say this in good English that it doesn't sound like order? / I am Ukrainian seamstress in Leeds, customers love me,
    but words are missing me for this / With needle and thread I'm quick, with the words of this country I'm slow. They
    wait kindly and I give up. / At home I'd know how to put it. Here it comes out either like an order or like a
    prayer. / She answered "pardon?" twice and I said never mind. / I've lived here twenty years and still dream in
    Farsi. For work it's enough. For this it's not. / I learned it off by heart, but he asked something back and I was
    lost. / My tongue makes knots when it has to be subtle. / "Could you would you might you", all these little verbs.
    In my country one says: give. / The children correct me. The customers don't, they only smile. / I cook in perfect
    Italian and I ask in terrible Danish. / I'm frightened they think I'm stupid because my endings are wrong. / My
    daughter translated the sentence for me. In her mouth it's nice, in mine it's a stone. / Locals have this soft way
    of speaking around things. I've only straight words. / When I'm nervous the Scottish lady gets the Vietnamese
    version. / Every time I use the formal "Sie" wrong I see them blink. / The vowels go, then the confidence goes, then
    the moment goes. / im hungarian physio in austria, dialect kills me, how do i ask granny huber / sorry for bad
    english. how i can tell customer he bring friend? / Would it be charming or unprofessional to stumble through it
    with my French r? / is grammar important when asking for names? my clients are all native speakers, educated / my
    english not so good how to ask / accent is strong can i stil ask / german is my 3rd language, ask wrong / afraid of
    mistake in grammer when i ask / asking in dutch but im from brasil / dont know polite words in this langauge / How
    to make such request in English when I know only simple words? / Do people mind when the grammar is broken, or do
    they find it charming? / Is it better that I write it, have a native speaker check it, and send it? / Which short
    sentences could a Polish tiler learn by heart for this? / Can I let a translation app write my request, or will they
    notice at once? / Should I apologise for my accent before I come to my point? / What is the natural way in French to
    say "who do you know", I only learned it at thirty? / How polite must I be in British English, since in Hebrew we
    just say it straight? / I said "Give me please one person." The lady laughed, but I think it was rude how I said it.
    / In Portuguese I could sell you the moon. In Danish I point at the tiles and say "good, yes?" / I am Ukrainian
    dentist in Lisbon. My patients nod when I talk, later I find out they have understood another thing. / My mail to
    Herr Baumann took two hours with the dictionary, and then I used "du" where it should have been "Sie". / Came from
    Vietnam in 2009, I do nails. With Vietnamese customers I ask all day long. With the English ladies I keep quiet. /
    Prepared everything in my head in Spanish, opened my mouth at Mr Whitlock's and out came soup.
freeze: chicken out / tongue-tied / heart pounding / I keep postponing the call / can't get the sentence out /
    butterflies / dread picking up the phone / courage / how do I get over my nerves / I back off at the last second /
    role play / my mouth goes dry / palms sweat / I stutter, shake, blush / can't bring myself to do it / too timid / I
    back out / every time I lose courage / the sentence gets stuck / how do I get brave / I'm afraid of asking / I'm too
    nervous to ask / I'm shy about asking / how do I practise asking / I don't dare to ask / I had the phone in my hand
    and then I didn't dare / I prepared everything and then said nothing / I'm scared of the conversation / what helps
    against nerves / I can't get myself to make the call / I keep avoiding the call / I don't manage to ask / something
    holds me back from asking / I need courage to ask / I get nervous and freeze / words don't come out / blackout when
    I want to ask / heart racing before asking / fear of asking, stage fright / chicken out every time / shy, can't
    bring myself to / how to overcome the anxiety / I practise and then don't say it / lose my nerve at the last second
    / throat closes up / too scared to open my mouth / How do I get over the fear in the second before the question? /
    What helps against a dry mouth and sweaty hands when I'm about to ask? / I plan to ask and then I don't. How do I
    get it out? / Is there an exercise for people who go blank? / How can an introvert do it without a panic attack? /
    Do I start with the easiest person to lose my fright? / Should I learn the sentence by heart so it comes on its own?
    / Why can I speak before 200 people but not ask one person one thing? / Can I fix the moment beforehand so as not to
    dither? / What do I do if my voice shakes? / i prepare, i rehearse, i chicken out. tips? / is it normal to be so
    afraid from a simple question / I'm a grown man with a meisterbrief and I can't get it over my lips, help / bolted
    again. what now / There it was, the perfect gap. I looked at her, she looked at me, I asked for the bathroom. / My
    hands go cold, my ears go hot, and I say "well then, see you next month". / I say it in the shower, I say it to the
    dog. In front of humans I say goodbye. / It sat behind my teeth the whole afternoon. / In the lift going down I did
    it brilliantly. Alone. / I trip, I cough, I look at my watch. Anything but that. / My heart thumped so hard I was
    sure he could hear it through the phone. / I had it written on my palm. It smeared. / Eleven appointments this week,
    eleven firm resolutions, zero sentences. / "Was there anything else?" she asked. Yes! "No", I said. / Suddenly I'm
    six again and have to recite the poem. / I've coached people in courage for fifteen years. Don't laugh. / As soon as
    it gets serious my brain shows me a test card. / I walked twice round the block, rang his bell, and sold him a
    window instead. / The coffee went cold while I looked for my bravery. / legs like jelly, mind blank, same story each
    time / heeelp my mind goes white when i sit opposite the client / I rehearse with the mirror and the mirror's never
    said no. / got the jitters bad, any trick to just blurt it / i go blank everytime / mouth dry cant say it /
    chickened out again today / voice shakes wen i ask / practised 100x then nothing comes out / too shy to get the
    sentence out / How do I get over the lump in my throat when the moment comes? / What helps against stage fright
    right before I put the question? / Is there some trick for people who blush and stammer at this point? / Can I read
    it off a card if I'm too jittery to remember it? / How do shy people manage this, those of us who sweat through the
    shirt? / What do I do in that second when my heart pounds and my head is empty? / Should I confess to the client
    that I'm anxious about what I'm going to say? / Will it get easier after the tenth time, or am I simply not built
    for it? / Had it ready on my palm in biro. Shook hands with the man and smudged it. / Got as far as "By the way, Mrs
    Keane," and then asked her where she'd bought the curtains. / I can speak to six hundred people in a tent. One widow
    in a kitchen, one small request, and I'm gone. / Three coffees with Anders, three times I had my line ready, three
    times I paid and left with my ears burning. / I'm a tax adviser, 54, and my knees actually wobbled. He asked was I
    all right and gave me a glass of water. / On Zoom I started, he froze, no wait, it was me that froze, and I
    pretended the wifi had gone.
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
    like a collection plate / I hate owing people. / whats the difference between asking and begging anyway / feels like
    im beging / hate feeling needy wen i ask / dont want 2 look desperate / like holding out a hat / makes me feel small
    asking / too proud to ask tbh / How do I do this without feeling like a man with a cup on the pavement? / Isn't it
    humiliating to go to one's own clients cap in hand? / Why do I feel so low when I ask for a name, as if I were
    asking for money? / What can I tell myself so that I don't feel like a charity case? / How can I say it with my head
    up rather than from my knees? / Won't they conclude that my business is going under if I request introductions? / Is
    there a way to ask as an equal, not as somebody who needs rescuing? / Does a surgeon with a full list not lose face
    by asking for patients? / My father ran a shop for forty years and never asked anybody for anything. I hear him
    every time I open my mouth. / Asked a client on Tuesday. He said "oh dear, are things slow?" and looked at me with
    such pity that I could have crawled under the desk. / I wrote "I would be so grateful, even just one name would
    help". Read it again in the evening and was ashamed. / She took out her purse, honestly, her purse, because of the
    way I'd said it. I teach her boy the cello. / I charge four hundred an hour. Then I come round the table and want a
    favour like a boy who's lost his bus fare. / My wife heard me on the phone and said "why do you sound as if you were
    apologising for being alive".
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
    auditing company / Does it make a poor impression if a therapist with a doctorate puts such questions? / is asking
    unproffesional / do serious ppl do this or is it tacky / not the done thing in my field? / looks cheap for a lawyer
    to ask no? / is it bad form to ask / wd a proper consultant ask tho / Does it hurt my standing as an expert if I ask
    clients to introduce me? / Is this something that respectable architects do, or only people who sell vacuum
    cleaners? / Will a board member think less of me for asking outright? / Are there good manners about this, and would
    I be breaking them? / Can a psychologist with two doctorates do this without looking like a salesman? / How would it
    come across at my level, partner in an old firm, to request introductions? / Would you call it amateurish to bring
    up my own business during an appointment? / Should a person of some reputation leave such things to the marketing
    department? / My senior partner says "we are not that kind of house" and that ended the discussion. / I'm an
    actuary. In my world, you publish, you get quoted, you get called. Asking is for the brokers downstairs. / Put it in
    the closing letter of a project. My colleague struck it out in red and wrote "tone!" beside it. / When the estate
    agent asked me for names I thought, how cheap. And now I'm to do it myself with my clients. / I told my mentor at
    the conservatoire I intended to ask my pupils' parents. She raised an eyebrow and said "how very enterprising". /
    Wear a white coat all day. It seems to me the coat and that sentence don't go together.
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
    table than open my mouth. Can a workshop live on that? / if im good they come by themself right / good work speaks 4
    itself?? / why ask, quality is enuf / word of mouth just happens no / do great job = get clients, or not / i let my
    work talk, is that wrong / Why should I have to ask when every one of my clients is delighted? / Doesn't excellence
    spread on its own sooner or later? / If my results are outstanding, shouldn't the phone ring without my doing
    anything? / How come the sloppy painter down the road is booked out and I, who do it properly, am not? / Can't I
    simply rely on satisfied people telling others? / Is it not more honest to put the effort into the craft and let the
    rest follow? / What is missing when five-star clients never send anyone? / When will my reputation begin to bring
    people in without a push? / Thirty-one years of dovetails by hand. Everyone strokes the drawers and says
    "beautiful". Nobody has ever sent me a soul. / My teacher always told us: make the best violins, the world will find
    the workshop. The world hasn't found the street yet. / Zero complaints in nine years, average rating 4.98. My
    competitor has 4.3 and a waiting list. / I believe that whoever deserves it gets recommended. My wife, who does the
    accounts, believes something else. / Client after client says they've never had books this clean. And then they're
    silent to everybody else about it, it seems. / I spend the hours others spend networking on making the soup better.
    The room's half empty on Fridays.
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
    all / After a handful of attempts with no yield I'm inclined to call the entire idea humbug. / tried it, dosnt work
    / asked 3 ppl got zilch / did it twice no result give up? / asked around nothing happend / 0 from 4 asks so far /
    this intro stuff doesnt work for me / How many failed attempts are normal before the first one bears fruit? / What
    am I doing wrong if four clients said "sure" and not one name came out? / Should I change my question, or the
    people, after five blanks? / Is my trade simply unsuited to this, seeing that my attempts led nowhere? / When do I
    conclude that the method isn't for me? / Why do others get results on the first try, when my little round brought
    none? / What would you look at first if somebody's efforts had all fizzled out? / Is two or three a fair test, or
    have I drawn my verdict too early? / In January I asked my three best patients. It is now August, and that's the
    whole story. / I went through with it, like the book said. Mrs Lim, Mr Osei, the twins from the bakery. Not a single
    name from any of them. / Gave it a go last spring with a couple of brides. They were sweet about it. My diary looks
    exactly as before. / We tried introductions as a channel in Q2. Founder asked five customers, pipeline impact nil,
    channel closed. / I told my coach I'd do it and I did. Five vets, five friendly chats, no leads. He says do it
    again, and I ask what for. / Asked the accountant, asked my landlord, asked the choir. All three asked me back how
    my knee was.
"""
