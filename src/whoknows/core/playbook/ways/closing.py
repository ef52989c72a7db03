"""Selling: closing, letting go, and the first weeks: further ways in which users put it."""

TEXT = """
close: I hate asking for the sale / get to yes / seal the deal / no pressure, no tricks / pop the question / ask for
    their business / finalise / push over the line / get a commitment politely / hard sell / how do they become clients
    without me being pushy / get them to commit without twisting arms / how do I get the yes / I never ask for the job /
    finish the sale / how to ask do you want it / I hate selling / bring it to a decision / when do I ask for the
    signature / without pressure / how do I close the sale / how do I close / how do I get a decision / how do I ask for
    the order / without pushing / I never know how to ask for the contract / how do I bring them to a decision / how do
    I get them to say yes / what do I say to win the contract / what's a good way to ask whether they want to work with
    me / how do I ask a prospect to become a client / do you want to work with me, how do I ask that / asking for the
    yes / how do I close without being salesy / asking for the order / how do i get to yes without pressure / closing
    techniques that aren't sleazy / I can't ask for the sale / what do I say at the end to get the job / how to ask if
    they want to do it / final step of the sale feels pushy / close a deal politely / soft close for coaches / wording
    for "shall we do it?" / How do I ask for the decision in plain words? / What comes between a good proposal and a
    signed contract? / How do I let them decide and still make sure that they do? / What's the last question in a sales
    talk? / Why do I lose courage just when they're ready? / Do I wait for them to say "we'll take it"? / Is it pushy to
    ask "would you like to go ahead?" / How does a therapist bring someone to book without selling? / How do I close if
    I hate everything about selling? / All clear, all said, price known, both of us smiling. And then neither says it. /
    I keep adding another advantage because I don't dare to put the question. / He was waiting for me to ask, his wife
    told me later. / I circled round it like a cat round hot porridge and then he had another appointment. / I'd rather
    paint the whole house than ask "do I get it?" / They've seen the house three times, they've measured the sofa,
    they've picked the nursery. How do I say the sentence? / My boss says "always be closing". I want to crawl under the
    table. / I'm fine till the point where I'd need to say what I want them to do. / She said "that all sounds great",
    so did I, and we went on drinking tea. / Used-car-dealer feeling, as soon as it gets to the order. / With the pen in
    his hand he looked at me, and I said "take your time". / The parents are sold on it. I ended with "you know where to
    find me". / How do the good ones do it? They say what they heard, what they'd do, what it costs, and then? / I
    talked him out of it. He had already nodded. / I got a book from America with forty tricks. I want one honest
    sentence. / We've been engaged, so to speak, for months; who proposes? / The director had understood it all, she
    knew the sum, she knew when I could start. I thanked her for her time. / I say "let me know" when I should be saying
    something else. / It's as if I'd need to ask a girl to dance. / dont wanna be that pushy sales guy but i need the
    yes, how / How to take order confirmation from client in decent way / the Abschluss, how I bring it without to press
    / sealing the deal as an introvert / get to the signature with decency / the ask for the business itself, designer,
    words please
partner: run it by my husband / ask my wife / check with my co-founder / needs approval at home / talk it through with
    my boss / can't decide alone / spouse has to agree / consult the business partner / I'd have to check with my
    co-owner / my wife handles that / needs to talk to his boss / must discuss with the family / not without my husband
    / she'll ask her partner / have to clear it internally / they have to ask their partner / she must talk to her
    husband / they'd like to discuss it with their business partner first / he has to talk to his wife before deciding /
    she wants to talk to her husband before she decides / he needs his partner's okay / they have to talk to somebody
    else first / I need to ask my wife / I must check with my partner / he says he'll discuss it with his business
    partner / decision maker isn't in the room / she has to run it past her husband / client wants to consult his tax
    adviser first / they need the boss's ok / should I offer to talk to the partner too / What do I say when they'd like
    to ask their spouse before deciding? / Is "I have to talk it over at home" an excuse or real? / How can I help my
    contact answer the questions his partner is going to ask? / Should I suggest a meeting of the three of us? / What
    can I give her to show to her husband? / How do I find out what the other half will want to know? / Do I invite the
    wife along from the beginning next time? / How do I keep it alive while he talks it through with his brother? / Is
    it pushy to offer to be there when they discuss it? / What if the person they've got to ask has never heard of me? /
    "I can't do this without Gerd." I'd never heard of Gerd. / She'd love to. But there's a man at home who keeps the
    purse. / We were at the point of signing, and he put the cap back on: his sister owns half. / He's sold on it, he
    said, only his missus will skin him if he buys a kitchen on his own. / They'd like to run it by grandpa. Grandpa
    paid for the house. / The founder's got a silent partner. He's silent, but he has a vote. / "Let me sleep on it with
    my husband," she giggled. / He must first hear what his accountant thinks of it. His accountant thinks nothing of
    anything. / The bride wants me, Mum's paying. Mum hasn't seen me. / I talked to the wrong half, it seems: in that
    practice the other dentist decides on machines. / My coachee says yes, her boss has to say yes to the yes. / I'd
    explained it to him so well. How's he going to explain it to her? / There's somebody in the background whom they
    keep looking round for. / He wants to phone his son in Toronto before he lists the house. / Two names are on the
    lease, I've met one. / The lady needs a word with her lawyer about my contract first, quite right too. / They said
    "we", and it dawned on me that I'd only ever spoken to a half. / I'm to wait until she's shown it to her other half,
    who's on an oil rig. / His mother's eighty-eight and has the last word on the roof. / It's lost each time it's
    carried home to the one who wasn't there. / he has to ask her indoors, do i just wait / He will confirm after
    consulting his elder brother, what to do meantime / must first with his Mann speak, what can I offer / second person
    needs to agree, unknown to me / absent co-owner has to be asked, estate agent / "got to square it with my business
    partner", next move
one-wants: he is keen, she isn't / wife against it / two owners, one says no / parents disagree / split opinion / half
    the pair objects / couple in disagreement / she's for it, he's against / the father says yes, the mother no /
    brothers who can't agree / one of the partners blocks it / one wants it and the other doesn't / they don't agree /
    one of the two owners is against it / she wants it but her husband doesn't / one of the two wants it, the other
    doesn't / couple disagrees about hiring me / wife wants, husband doesn't / partners divided over my offer / one
    founder is for it, one against / she's keen, he's blocking / split decision between two owners / do i side with the
    one who likes me / convincing the reluctant husband / How do I deal with a pair where only one is in favour? /
    Should I speak to the sceptical one alone? / What do I ask the one who is against it? / Is it wrong to win her over
    against her husband's will? / What would need to be true for him to say yes, and can I ask him that? / How do I keep
    out of a marital quarrel about a kitchen? / Do I drop it when one half says no? / How can I avoid being used by one
    against the other? / What do I say when they start arguing in front of me? / Can I work with two partners if one
    never wanted me? / She beams and strokes the fabric; he's standing by the door with his arms crossed. / "It's her
    thing," he said. "I think it's a waste of money." / The brothers run the bakery together. The elder calls me daily,
    the younger leaves the room. / He wants to sell, she wants to stay till she's carried out. / I was in the middle.
    Each explained to me why the other's wrong. / "We've lived without it for twenty years," grumbled the husband, while
    she was already picking colours. / Two managing directors, one pro, one con, and I've only dined with the pro. / She
    whispered to me at the door that she'd bring him round. I felt awkward about that. / Mum wants violin, Dad wants
    football, they both looked at me. / He likes my pictures, the groom does. The bride finds them "a bit cold". / One
    surgeon's all for my training, the other calls it kindergarten, and they share a practice. / They kicked each other
    under the table. I saw it. / The daughter's pushing for the care plan; the old man says over my dead body. / I got a
    yes on the phone from her and a no by mail from him. Same evening. / It's a tie, and I'm neither's mother. / I know
    I could get it through with her vote, but I'd have him as an enemy in the house for eight weeks. / He was dragged
    here by his girlfriend. She's booked the whole course for two. / The one partner pulls, the other brakes, and my
    offer lies in between getting old. / Her face lit up, his fell. What do you do with that? / Half of the couple
    adores the flat. The other half counts the stairs. / shes well up for it, hes having none of it / Husband is not
    agreeing though madam is fully convinced / One half wants, the other half bremst, whom I talk with / disunited
    clients, mediator's own sale, ironically / in favour and against under one roof / house divided over the pool
committee: board, panel, council, works council, buying centre / many people have a say / decision by a group / never
    met the people who decide / steering committee / my contact must sell it internally / sign-off from above / multiple
    stakeholders / the council decides next month / four directors vote / my contact likes it but others decide / the
    works council / who are the people behind / a jury I can't meet / it goes to the board / several people decide / a
    group decides / the board decides / the decision is made by people I don't know / several managers have to agree / a
    committee decides and I've never met it / board decides next month without me / my contact has to present me to the
    panel / how do I win over a committee / parish council votes on my offer / the steering group will discuss it /
    owners' meeting decides on my bid / they put it on the agenda of the board / procurement committee, only know one
    member / How do I find out who on the committee would be against it? / Can I talk to the sceptic before the session?
    / What do I give my contact for the meeting of the trustees? / How many people will vote, and do I ask? / Is there a
    way of getting ten minutes in front of the jury? / What does a school board look at when choosing a provider? / Who
    usually kills such a thing in a works council? / Should I send each member something beforehand? / How do I handle a
    decision taken behind closed doors by people I don't know? / What do I ask her before she carries my proposal into
    the round? / "The elders will decide on the 14th." I've met the organist. / She's one of nine. The other eight have
    never heard of me. / He believes in me, but he's a single voice among the partners, and they sit once a quarter. /
    My fate's item seven on the agenda, between the car park and any other business. / The residents' association has to
    approve the heating. There's a retired colonel who's against everything. / It goes to "the gremium", she said.
    Sounds like a mushroom. / I'd convinced the head. Then she told me that the governors have the last word. / They'll
    talk about me for five minutes, without me, after lunch. / The hospital has a group for purchases. My nurse contact
    isn't in it. / Eleven honorary members, average age seventy-four, will vote on my website. / The tennis club's
    committee meets on Thursday. The treasurer says no on principle, I'm told. / Seven signatures, and I know one of
    them. / I'd love to be a fly on the wall at that sitting. / Nobody can tell me who's on it. "The circle", they call
    it. / My man says leave it to me, I'll present it. He mixes up the figures. / The foundation's jury decides about my
    translation grant project; my editor is only allowed to hand it in. / The partners' vote in that law firm has to be
    unanimous. / It was turned down in the round, by someone whose name I never heard, for a reason I could've answered
    in a sentence. / The kindergarten parents' council wants to put my photo day to the vote. / There's a panel
    interview of my offer, in my absence. / faceless board says yay or nay, my mate's the caretaker there / Purchase
    committee will take final call, we have contact of only one member / The Vorstand decides in the Sitzung and I am
    not invited / vote of the co-op on my IT contract / unknown decision makers in a sitting, who's the naysayer / get a
    slot before the allotment association's general meeting
loyal: same broker for fifteen years / already has someone / switching is a hassle / content with their current provider
    / sticks with his old supplier / won't leave her accountant / existing relationship / married to a competitor / the
    same cleaner since the eighties / his cousin does it / never changes / has her own man for that / we're happy with
    ours / old ties to another firm / they've been with them for decades / why would they switch to me / he doesn't want
    to leave his present one / they already have someone / they are happy with someone else / they won't change / she's
    been with her tax adviser for 20 years and feels loyal / they have a supplier they are happy with / he doesn't want
    to change his adviser / they already have a designer they like / the prospect already works with somebody else /
    satisfied with the present one / they are loyal to somebody they already have / we already have someone / prospect
    is happy with his current provider / she's been with her accountant for thirty years / can't leave his old lawyer /
    they're married to another agency / how do I sell to someone who has a supplier they like / second in line, how to
    become the next choice / they have a family dentist / What do I say to somebody who's content with the one he's got?
    / Is there any point in staying in touch if they're faithful to another? / How do I become the name they think of
    when something changes? / Do I respect it or try to get a foot in the door? / How do I answer "we've always gone to
    Müller's"? / What could I ask them about the one they have? / Is it indecent to woo a colleague's customer? / How do
    I praise their loyalty and leave something behind? / Can I offer to help out on the side while they keep their old
    one? / When do people leave somebody they've been with for ages? / "Thirty years with the same man. He did my
    father's will." And folded his napkin. / He was kind about it: I'd never do that to Doris. / The wine was good, the
    talk too, but their heart belongs to another architect. / They only came because of my client. Their own adviser was
    best man at their wedding. / She wouldn't hear a word about changing hairdressers. I liked her for it, to be honest.
    / Their IT is done by a chap who comes on a bike, and they'd feel like traitors. / The other translator knows all
    their terms and the names of their cats. / You seem very good. But we're sorted, love. / Nothing's wrong with the
    one they've got. That's the whole trouble. / He's grumbling about his agent the whole time and yet he'd never leave
    him. / The coach they have is retiring, some day, maybe. / Her photographer's done all her babies. I'm supposed to
    do the fourth? / I'd want customers like that myself, so how can I be cross? / I was introduced to a man who sings
    the praises of my competitor. / The farmers here have had the same vet since the old king. / When I asked what'd
    have to happen for him to switch, he said "he'd have to die". / They feel that it'd be cheating to let me have a
    look at it. / She owes her present trainer a lot, he got her through her illness. / Nice try, he said, but we don't
    change horses. / We get on, they'd like to work with me, "if it weren't for Mr. Abbott". / got a plumber already,
    been with him donkeys years, fair play, do i leave my card / Party is having old relation with existing vendor, not
    ready to shift / They are treu to their Steuerberater, I find it nice but what now / incumbent is beloved, runner-up
    position / wedded to a rival out of gratitude / plan B provider for the day their usual one stops
timing: try again after the summer / not this year / no budget until January / call me next quarter / bad time / too
    much going on / on hold / delayed decision / wait until after the move / maybe later / not before the new budget /
    next year perhaps / too early, too late / when the children are out of school / first the move / now is difficult /
    not at the moment / we'll see in spring / ask again in the new year / they say it's not the right time / they want
    to wait / maybe next year / next year would be better / they say come back later / call us again after the merger /
    they say it is too early / they'd like to decide next year / not this quarter / the prospect says not now / the
    prospect wants to decide later / they say now isn't a good time to start / the prospect has no time for it now /
    it's not the right time / prospect says not now / bad timing they say / after the summer, after christmas, after the
    move / they want it but not at the moment / when do I come back if the timing isn't right / put off until the next
    budget / let's talk again in six months / What do I say when a buyer tells me that the moment is wrong? / How do I
    find out whether "not now" means "never"? / What'll be different in the autumn, may I ask that? / Should I put a
    date in both our calendars there and then? / How do I keep in touch until their right time comes? / Is it pushy to
    ask for a day when they say "later in the year"? / What do I do if they're in the middle of a reorganisation? / How
    many times do I accept "after the holidays"? / Do I make an offer now that's good later? / Can I begin with
    something little until the time is right? / "Ask us when the baby's here." The baby's here. Now it's "when he sleeps
    through". / First the merger has to be over the stage, she said, and that's going to take as long as it takes. / He
    likes it, he'd do it, but his head's full with the harvest. / In principle yes, but not this season. / There's an
    election, then there's the budget, then there's August. / They want to wait until the kids have left home. The
    youngest is eleven. / She's in the middle of a divorce, and a new kitchen can wait, she thinks. / Two viewings, both
    good, and then: we'll wait for spring, for the interest rates. / I'm told that the school can't think about it till
    the new head's in post. / He smiled, tapped his calendar: full till Michaelmas. / As soon as the auditors are gone.
    As soon as the ERP's live. As soon as Heinz is back. / They're moving offices, everything's in boxes, and my
    training would be the last straw. / Her words: wonderful, but I've no room in my head for it. / I got "this isn't
    our year". / My client's friend wants to start coaching, right after the marathon, the exam and the wedding. / The
    couple wants to marry in 2028. Shall I ring in 2027? / It's just that everything's coming at once at the moment. /
    The restaurant's reopening first, photos would be for afterwards, whenever that is. / I never know if I should wait
    or go. / He wants to get through his operation before thinking about the will. / nah mate not just now, they say, so
    when? / Client telling to hold till March closing, how to keep it warm / Es passt grad nicht, they say, how I ask
    when it fits / wrong moment for them, and I'd like a day in the diary / on ice till Q3 / put on the long finger, as
    my Irish customer says
not-urgent: can wait / nice to have / no hurry / low on their list / live with it / doesn't hurt enough / someday /
    we've managed so far / no burning need / drag on / there's no rush / it has worked for years / they keep putting it
    off since it doesn't burn / it isn't important enough / one day / we can live with that / it's not urgent for them /
    they don't see the problem / they know the problem but don't do anything / it isn't a priority for them / they don't
    see it as urgent / no urgency on the client's side / how to create urgency without scaring people / we've lived with
    it so long / problem not painful enough / it works somehow, they say / prospect knows the problem but doesn't act /
    should I frighten them with what could happen / cost of doing nothing / How do I show what it costs to leave it for
    a year, without fear mongering? / What can I ask so that they reckon up the loss themselves? / Why do people do
    nothing although it's costing them money? / Is it manipulative to talk about the risks? / How do I react to "it
    isn't that bad"? / What do I do when someone shrugs at a hole in the roof? / How can I make a firm see that their
    old server is a danger, without panic? / Do I let people be if it doesn't itch enough? / How do you sell prevention?
    / How do I get somebody moving who says "it'll hold for a while yet"? / "The bucket catches it," he said, about the
    leak. / They know that their contracts are full of holes. They've known it for nine years. / She limps, but she's
    got used to it. / He agreed with every word I said and then put the file back on the shelf. / They lose a customer a
    week on account of that website, and he says it's fine, it's up. / "Never touch a running system." It isn't running,
    it's crawling. / Nobody's died of it so far, said the foreman. / There's no will, three kids, a house, and he's
    sixty-nine. He says there's plenty of time. / The team hasn't spoken to one another since Easter. The boss says
    it'll sort itself out. / They yawn at it. I could tell them horror stories, I've got plenty, but I don't want to. /
    A backup? Haven't needed one yet! / It's on her list, at place fourteen. / The tooth doesn't hurt any more, so he
    cancelled. / "One day we'll get round to it." The wiring is from 1958. / He sees the damage, he doesn't mind it. I
    mind it more than he does. / Their English brochure makes guests giggle, and they find that charming. / They'll only
    do something when it's burning, my client told me about his brother. / The kid's got until the final exams, so why
    start with maths now, says Dad. / I'm selling insurance to immortals. / Everyone nodded, nobody moved. / they cba
    basically, its not bothering them enough / Party not feeling necessity, they are adjusting with the present problem
    / Kein Leidensdruck, how I wake them without Angst to make / complacent customer, slow drip of losses / do the sum
    of a year's delay together / laid-back about a real danger, sort of "she'll be right"
distrust: ran off with her deposit / wary, sceptical / once bitten / burned by a previous agency / had terrible
    experiences / doesn't believe in coaches / all advisers are crooks / cheated before / win their confidence /
    suspicious / someone cheated them before I came along / they've been ripped off / she no longer believes anyone /
    bad luck with the last one / careful after a disappointment / thinks we're all the same / betrayed / scared of being
    cheated again / they don't trust me / they had bad experiences / they are suspicious / they were cheated by somebody
    in my trade / how do I win the trust of a suspicious customer / my prospect had bad experiences with coaches / the
    prospect has had a bad experience / they had a bad experience with somebody in my trade / prospect was burned before
    / they don't trust coaches any more / last builder cheated them / how do I win trust after a bad predecessor / you
    lawyers are all the same / client had a terrible agency before / once bitten twice shy customers / they lost money
    with an adviser / What do I say to people who've been let down by one of my colleagues? / Should I defend my
    profession when somebody runs it down? / How do I ask what went wrong without opening the wound? / How small does a
    first step have to be for someone who's been cheated? / What can I offer so that they can get out at any time? / Do
    I distance myself from the one who did bad work? / How do I deal with a mistrustful client who checks everything? /
    Is it right to say "I'm different"? / How long does it take for a burnt customer to relax? / What if the one who let
    them down is a friend of mine? / "Your lot took eleven thousand off my mother." Those were her first words. / He had
    a folder with him: letters, photos, a court ruling, all about the roofer before me. / She keeps her hand on her bag
    while we're talking. The last estate agent sold her a dream. / They'd hired a photographer once. He never sent the
    pictures. / The dentist back then drilled the wrong one. She's shaking in my chair. / I hear "consultants!" and a
    snort. / Three web designers in four years, each vanished with the passwords. / The man didn't look at me, he looked
    at my contract, with a magnifying glass. / They've sworn never to let anybody like me into the house again. Only
    because of Rosi did I get a cup of tea. / He said therapy's for crooks and fools, he'd know, he paid for two years
    of it. / "And what's your catch?" she wanted to know. The last one had had a catch. / Their previous tutor talked
    the boy into thinking he's stupid. / I felt like a burglar, they were that wary. / A planner ran off with the
    deposit a week before the party. Now I want a deposit from her. / I'm paying for the sins of the chap who did their
    tax before. / He told me for an hour how the trainer at his former gym wrecked his shoulder, and then asked what I'd
    do with it. / They want to see the money-back clause before I've told them my name. / Someone in my line of work has
    done a lot of harm in that village. / She says it kindly, but she says it: I don't believe you people. / I started
    explaining that most of us are decent. It got frosty. / cowboy builders before me have ruined it, they think im one
    too / Earlier consultant has cheated them so they are not trusting any, how to build confidence / gebranntes Kind,
    how I deal with such a customer / scepticism because of a rogue in my business / scarred by a swindler, first step
    easy to leave / their faith in translators is gone after a machine job sold as human
quote-silence: sent an estimate, not a peep / no feedback on my offer / after the price they vanished / ghosted after
    the proposal / haven't heard since I quoted / waiting for a decision on my proposal / offer unanswered / went cold /
    the estimate's been with them for a month / I hear nothing since I sent the price / no reaction to the offer / they
    don't call back after my quote / has my proposal disappeared / the prospect vanished / no yes and no no / waiting
    for an answer on the offer / no answer to my proposal / the prospect ghosted me after the proposal / they don't
    answer since I sent the price / since I sent the offer I haven't heard anything / no reaction to my quote for weeks
    / they don't respond to my proposal / I sent a quote and they haven't replied / no answer to my quote / waiting for
    weeks after the quote / I sent the quote and now there's silence / no answer to my offer / ghosted after sending the
    proposal / client doesn't reply after the estimate / how long do I wait after sending a quote / "just checking in"
    alternatives / what do I write when they don't react to my proposal / offer out for three weeks, nothing / follow up
    on a quote once, how / they asked for a price and disappeared / Should I ring or write when nobody answers my offer?
    / What can I bring along that's of use when I ask about the quote? / How do I ask about a proposal without begging?
    / Is silence after an offer always a no? / What do I write in a last mail that lets them off? / How many days after
    the estimate is it decent to call? / Did I do something wrong in my offer that they've gone quiet? / Do I lower the
    price when nothing comes back? / Can I put a date on my quotes so I'm not left hanging? / Should I ask the one who
    introduced us why his friend doesn't react to my offer? / They couldn't wait to have it. "By Monday, please!" That
    was five Mondays ago. / I stayed up till two to get it out in time. The read receipt came at 8:04. And that's all
    that came. / We'd gone through it together, he nodded at the bottom line, said "send it over", and has been under a
    stone since. / My lovely PDF has fallen into a well. / She loved the drawings, so she said. Since the numbers went
    out she's been mute. / I look at my phone like a teenager. Eleven days since the estimate. / All three of our best
    bids are lying somewhere in somebody's inbox. / He doesn't pick up now. Before he'd the figures he called me twice a
    day. / They got the contract draft on the first. It's the twenty-third. Should I be worried or is that normal for
    Swedes? / Since I mailed them the sum for the wedding: nothing, not even a heart. / I drove there, measured,
    calculated, printed, posted. They don't even say no. / I'd rather get a no than this. / The offer's valid until
    Friday, and not a peep. / I wrote "did you have a chance to look at it?" Then again, with a smiley. It's
    undignified. / The school had three questions about my quote, I answered within the hour, and since then it's been
    as quiet as the holidays. / Crickets, as the Americans say, ever since the estimate for the server went out. / He
    was chatty until he'd got the paper in his hand. / I gave the seller my valuation and my terms, and the curtain
    fell. / Ten pages, nine thousand words, zero echo. / sent em the price 3 wks ago, tumbleweed / Quotation submitted
    last month but no revert from client side, how to remind / the Angebot is since two weeks there and nobody makes a
    pip / dead air after the bid / proposal limbo, let them go kindly? / radio silence on the estimate for the loft
follow-up: ring before it's harassment / how many reminders / pester a prospect / keep calling / persistence / nudge
    without nagging / how long between contacts / chasing / get on their nerves / stalker / cadence / I've called four
    times, is a fifth one too many / when do I become a nuisance to the prospect / how often to call / the right number
    of reminders / again and again / how many mails / am I annoying them / next attempt when / how often should I follow
    up with the prospect / how many times do I follow up / when do I follow up / how many reminders can I send to a
    prospect / when should I get in touch again / how long do I wait before I call again / how often can I contact a
    prospect before it gets annoying / how frequently should I contact a prospect / how often may I follow up with a
    prospect / how many times can I chase a lead / follow up cadence / when does following up become stalking / third
    follow-up, what do I write / how long between follow-ups / I don't want to be a pest / rule for reminders to a
    potential client / weekly or monthly follow up / what to send when following up, not only "any news?" / How many
    times is it decent to get back to somebody who's interested but slow? / What should each reminder contain so that
    it's of use to them? / How do I space my calls to a warm contact? / Is three times too much or too little? / How do
    I say goodbye in the final message? / Should I alternate phone and mail when I keep after somebody? / At what
    intervals do good salespeople come back? / Do I need a system so I don't forget whom I've already nudged? / How do I
    know whether I'm annoying or just persistent? / How often would you call a friend of a client before it gets
    embarrassing for the friend? / I've rung her twice, mailed once, and my finger's over the button again. / My
    colleague calls people until they buy or die. I give up after one. There has to be something in between. / He said
    "keep at me, I'm forgetful". But how much keeping at is too much? / There's a list with forty names I ought to get
    back to, and I do it when I feel guilty. / I wait so long, out of tact, that they've forgotten who I am. / My reps
    send five mails in eight days. I find it horrible, but what'd be right? / She said "I'd have booked if you'd called
    again". I'd thought that twice was pushing it. / I can't think of anything new to tell them the fourth time I come
    knocking. / Every reminder I write sounds like a dunning letter. / Mum says one doesn't run after people. / I got
    told off: "You're the third call this week." It was my own trainee calling without my knowledge. / Somewhere between
    a bunch of flowers and a restraining order. / They're interested, they've said so, it's just slow. A nudge a month?
    A fortnight? / The software says to send a drip of nine. Nine! To a man I met in his kitchen. / I send an article
    now and then. Is that a proper nudge or merely decoration? / They're nice and never say stop. How'd I notice that
    I've become a nuisance? / My photographer friend writes to couples at one, four and nine weeks. I've got no rhythm
    at all. / I hate the phrase "bumping this up". What else is there, and how many times? / How's a good rhythm for
    someone who's thinking about selling, some day? / is 4 texts too many lol, he did say he's keen / How many reminders
    are proper to send to client before it is looking desperate / how oft may I nachfassen without to nerve / frequency
    of nudges, with something for them in each / chasing etiquette for solo consultants / pester limit with a potential
    pupil's parents
let-go: lost cause / flogging a dead horse / when to stop / cut my losses / write off / draw a line / give up hope /
    waste of time / accept that it's over / drop a prospect / should I bury this one / is it dead / still hoping after
    months / stop wasting time / forget about her / how long do I try / close the book / no point any more / leave it at
    that / is it over / when should I let go / when do I give up / when should I stop chasing a prospect / should I give
    up on this one / how long should I keep trying with a prospect who never decides / when is enough / should I forget
    about this prospect / should I give up on a prospect who keeps hesitating / a prospect who can't decide, how long /
    when do I give up on a prospect / how do I know it's over / stop chasing a lead that goes nowhere / closing the file
    on an undecided client / should I drop him / let a prospect go politely / breakup email to a lead / is it time to
    move on from this customer / how to say I won't be calling any more / dead leads in my list, delete? / What are the
    signs that a prospect's never going to buy? / How do I take leave of someone who can't make up his mind? / Do I tell
    the introducer that I've stopped trying with his friend? / How do I let go without slamming the door? / Is it all
    right to write "I'll take this off my list"? / How many chances should a person get to say yes? / What if I give up
    the day before they'd have ordered? / How do I stop hoping? / Should I mind a no from this one, or am I relieved? /
    How can I thank somebody for his time who's cost me a year? / I've had him on my list since the year before last.
    He's become a sort of pet. / She says yes to everything, except to beginning. / I noticed that I'd be glad if he
    refused. That must mean something. / My board's full of names that'll never come to anything, and I can't wipe one
    off. / We've been round the block so many times that I know the paving stones by heart. / It's gone on for fourteen
    months. My wife says: he's just not that into you. / One more try? I've said one more try three times. / He's
    wearing me out. Each time I'm about to quit, he sends a crumb. / I've given it everything I've got, and it's like
    pushing a rope. / They string me along, in the nicest way. / Half my week goes on people who won't ever hire me. /
    The lady's seen nineteen flats with me. Nineteen. / As a sales lead I tell my team to cut the dead wood. Then I go
    and ring old Brenner again. / I don't know how to end it decently, as it was my best friend who'd put us together. /
    There's a point where staying polite turns into being a fool, and I'd like to know where. / The choir director has
    "nearly" booked me for three Christmases. / It's hard for me to bury it. I'd already spent the money in my head. /
    I'd like to write him a good last letter. Without reproach, even though I feel some. / If I don't let it drop, I'll
    have no time for those who'd like to. / flogging a dead horse here, when do u walk / Party is only dragging since
    one year, should we close the enquiry / when I make the Deckel on it, with a friendly word / quitting point with
    eternal maybes / farewell line to a never-buyer / cut my losses on a warm lead, photographer
stay-in-touch: after they declined / keep the door open / remain in contact / rejected but friendly / keep warm / worth
    nurturing / check in with someone who said no / long-term / they didn't buy, do I keep writing / a no but a nice
    talk / send Christmas cards to those who declined / maybe next time / don't want to lose her altogether / should I
    stay in touch / they turned me down, should I keep in touch / they decided against me, should I stay in contact /
    what do I do after a rejection / they said no, do I stay in touch / keep contact with people who didn't buy / how to
    stay on the radar after a no / what do I send someone who turned me down / newsletter for people who said no? /
    twice a year hello, is that enough / lost the job but liked each other / christmas card to someone who declined? /
    remain friendly after a refusal / relationship with almost-clients / How often do I write to somebody who decided
    against me? / What can I send that's meant for that person alone? / Is it weird to congratulate a man who rejected
    my offer? / Could someone who said no still put me in touch with others? / Do I put people who turned me down on my
    mailing list? / How do I keep a door open without standing in it? / What's a good occasion to write to her again
    after she declined? / Should I cut the contact when it's a clear no? / Is it false to be nice to people who didn't
    want me? / How do I show there's no grudge? / It was a no, but the nicest I've ever had. We talked about sailing for
    another hour. / She went with a different planner and sent me a picture of the cake. I didn't know what to answer. /
    He decided to keep things as they are. I'd hate to lose sight of him, he's a clever fellow. / The board voted
    against, the chairwoman hugged me. / They won't be customers, that's settled. And yet I come across things that'd
    interest him, about bees, for instance. / I see an article and think of the man who didn't want me. Do I send it? /
    We parted on good terms, I didn't get the house to sell. In a few years there'll be her mother's. / The refusal's
    half a year old, and today I saw that his daughter's opened a café. / I've a shoebox of cards of people who'd said
    "not for us". / My no-sayers like me, I believe. They always greet me first. / Would a postcard from my holidays be
    too much? He only said that he didn't need a coach. / He told me that it was a pleasure and that it wasn't for him.
    End of story or beginning? / My rule so far: whoever says no is gone. My mentor says that's stupid. / A father chose
    the other music school. I meet him at every concert. / They didn't take me, but they enjoyed our talk, and who knows
    whom they know. / I don't want to turn up every month like a debt collector. Nor vanish. / After the rejection I
    felt like unfollowing them all. / Once in spring, once in autumn, I thought. But with what in my hand? / The surgeon
    didn't buy the software, and still he rings me with questions about his laptop. / said no but sound folk, drop em a
    line now n then? / Party denied but relation is good, how to maintain without sales / after an Absage, how I keep
    the thread, honestly meant / keeping warm with people who declined, estate agent / pen pal of a lost deal / friendly
    contact after a turned down offer, what rhythm and what content
dont-like: bad gut feeling / red flags / don't want to work with her / difficult person / not my type of client / must I
    accept / refuse a job without offending our friend / no chemistry / say no to a client / values clash / he's rude /
    I have a bad feeling / she is impossible / how do I get out of it / must I work for him / say no although my client
    sent her / not for me / I'd rather not take them / I don't like the prospect / I don't want to work with them / how
    do I say no to a prospect / I was introduced to someone I don't want to work with / how do I turn down a client I
    was introduced to / I don't want this client / bad gut feeling about a prospect, turn him down / how to refuse a
    customer / introduced person isn't a fit for me / can I say no to someone my client sent me / he's rude, I don't
    want to work with him / wrong chemistry with an introduced prospect / decline a job without offending the introducer
    / point them to a colleague instead / How do I tell somebody that I'm not going to work for them? / Do I let my
    introducer know before I turn his friend down? / How early should I say no when I know it isn't going to work? /
    What do I give as a reason when I simply can't bear them? / Is it unprofessional to choose one's customers? / Whom
    do I send them to if I don't want them? / Should I take a difficult person for the money? / How can I put it so it's
    about fit and not about them? / What if I need the income, but dread each call with him? / Can I get out of it after
    I've already half agreed? / We'd met for thirty minutes, and he had insulted the waiter, his wife and my shoes. /
    She wants everything yesterday, for nothing, and she's been through five architects. I'd be the sixth. / My stomach
    knots up whenever I see the number of the man Irina sent me. / He's my best client's brother, and he'd like me to
    make his competitors look bad. Not with me. / They shouted at the agency girl before me. They'll shout at me. / I've
    been to see the couple. He talks over her all the time. I don't want to spend a wedding day with those two. / It'd
    be good money, and I'd be grinding my teeth for a year. / What he asks for isn't my thing at all, and he isn't my
    kind of person either. / She rang at eleven at night, before we've even signed. / The fellow told me proudly how
    he'd done his last plumber out of his pay. / I felt dirty after the talk. My neighbour has no idea what sort of man
    his colleague is. / I'm a trainer, she wants to be thin for her divorce party in three weeks, and won't hear a word
    about health. / There's something off about him. I can't put my finger on it. / He's nice, but I'd be the wrong one.
    How do I let him down? / They're demanding, moody and rich. My business partner says take them. / I'd like to send
    her to Gabi, who's good with that sort. / When he said "you people", I knew. / As a lawyer I needn't believe my
    client, but I needn't take each of them either. How do I say it? / A mother who sits in and corrects me. The trial
    lesson was enough for a lifetime. / The start-up bros called it "a passion project", at midnight, with no contract.
    / dont wanna work for this guy, hes a nightmare, but he's my mates boss / Client nature is not good, want to say no
    politely, reference is from old friend / I will him not as customer, how I say it without that my introducer is
    beleidigt / nope out of an introduced job with grace / turning away business that smells / not my cup of tea as a
    person, hand over to somebody better suited
full: no free slots / booked out until autumn / can't take more on / overloaded / waiting list / too much work already /
    no time for new people / turn away business / stop introductions for now / I'm booked out until March / no time for
    anyone new / my calendar is full / can't cope with more / should I say no to introductions / too many requests / six
    months wait / I'm fully booked / I have no time for new clients / no capacity / my waiting list is six months,
    should I still accept introductions / I can't take on anybody right now / I'm booked out and still get introductions
    / what to do with introductions when I'm full / no capacity for an introduced client / too busy to take someone a
    client sent me / booked out until next summer / waiting list for new customers / what do I say when I have no time
    for a new job / turn down or make them wait / do I still meet people if I'm full / at my limit and another intro
    comes / What do I tell somebody who was recommended to me when I've got no slot? / Should I have the first talk
    anyway, though I can't start before May? / How do I keep them from going elsewhere while they wait? / What can they
    do in the meantime till I have time? / Do I name a month, or leave it open? / Is it better to pass them on to a
    colleague when I'm overloaded? / How do I stop asking for introductions without losing the habit? / Should I squeeze
    in a friend of my best client? / Will my introducer be annoyed if I've no room for his brother? / Do I raise my
    prices when I'm drowning in work? / "Whenever you've got a moment," she said. I haven't had one since Lent. / My
    diary's black until the autumn, and here comes the headmistress's cousin, with a burst of hope in her mail. / I'd
    asked around when it was quiet. Now they're all coming at the same time. / There are six roofs ahead of his. He's a
    friend of a friend and it rains in. / Every Saturday till September is taken, and the bride's the sister of last
    year's bride. / I could clone myself and there'd still be too much. / I said yes to too many. The lovely lady from
    the choir is one too many. / He's ready to start on Monday, I'm not. / My pupils fill each afternoon; the
    neighbour's twins would have to wait for someone to leave. / I hate sending people away who come with warm greetings
    from somebody I love. / It's a luxury problem, I know: no hands free. / Two of my staff are ill, the phone doesn't
    stop, and an old client sends his boss. / I'm working nights already. Then the vicar gave my name to the bishop. /
    The translation's due in four weeks, and in the following eight there's another, and now this nice publisher. / The
    earliest that I could see him is in eleven weeks. Do I say it straight out? / I'd love to take her on. It's a
    question of hours in the day. / Up to my eyes in kitchens, and one more family waiting because their neighbour
    praised me. / A dentist friend passes on his overflow to me, and I'm overflowing. / I've stopped answering new
    requests, out of shame. / My calendar's like a tube train at eight in the morning. / rammed till xmas, mate's sister
    wants her bathroom doing, what do i tell her / We are having no bandwidth presently, reference client is in hurry /
    I am ausgebucht, must I send them away or let them wait / swamped solo, a warm introduction arrives / next opening
    in spring, keep the interested one until then / overbooked coach, how to treat someone sent by a favourite client
unsigned: verbal agreement, contract not returned / said yes and disappeared / hasn't signed / deal is stuck / agreed
    but doesn't start / cold feet / deposit never came / backing out / keeps delaying the signature / he agreed and now
    nothing / promised to sign / contract lies on her desk / wanted to start and didn't / said yes weeks ago / the paper
    never came back / got cold feet / won't transfer the deposit / they said yes but didn't sign / no contract yet /
    they agreed weeks ago but the contract isn't signed / she said yes and doesn't sign / they said yes and never signed
    / verbal yes but no signature / contract lies there unsigned / client agreed but doesn't send the contract back /
    docusign still pending for weeks / they want to start but won't sign / deposit never arrived after they said yes / a
    yes that doesn't turn into an order / handshake deal, paperwork missing / What's in the way if somebody agrees and
    then doesn't sign? / How do I ask for the signature without sounding distrustful? / Can I begin the work without a
    signed contract? / Should I offer to start with a smaller part if they don't put pen to paper? / How long do I wait
    for the countersigned copy? / What do I ask a man who's said yes three times and hasn't signed once? / Do they have
    second thoughts, or are they just messy? / Is the contract too long, maybe? / How do I find out whether legal's
    blocking it or he is? / When do I treat an oral yes as a no? / "Consider it done!" he cried, and lifted his glass.
    The paper's still on his desk, I saw it. / She's told everyone that I'm doing her wedding. The form and the deposit?
    Any day now. / They've given me a key, a parking space and a coffee mug. What they haven't given me is an autograph.
    / It was all "when do we start" and "can't wait". The agreement has been in her inbox since Candlemas. / The link
    shows that he's opened it fourteen times. / The seller shook my hand on it. He's "just reading through" the mandate.
    It's two pages. / We agreed on everything, even on the colour of the folder. His line's empty. / I've blocked out
    June for them on the strength of a nod. / He keeps asking for a new version with a comma changed. / She'd definitely
    come to me with her boy, she said in the spring. The registration form's still in the car. / Their lawyer's looking
    at it. Their lawyer's been looking at it for six weeks. / I ordered the windows since he'd said yes. Now I'm afraid.
    / They congratulated me! The whole team did! And the order number doesn't come. / Each time I bring it up he says
    "oh yes, that, tonight". / My new coachee has started telling me her problems, but she hasn't got round to the
    paperwork. / A clear yes, eye to eye. Ever since she's been odd with me. / He's keen, his wife's keen, and the pen
    must have run dry. / I feel petty asking for a signature after so much friendliness. / It hangs on the last
    millimetre. / They accepted by text with a thumbs up. Is that anything? / said yes, buzzing n all, but hasnt signed
    the bloody thing / Order is confirmed verbally, PO not yet released, follow up how / Zusage is there, Unterschrift
    not, what is the matter with them / agreement without ink / pending signature, what's the hold-up, ask straight? /
    accepted in principle, IT maintenance contract stuck on his desk
said-yes: they accepted / got the job, hooray / what happens after the yes / deal done / next steps with a new client /
    kick-off / they want to start / won / hooray, they want me / she said yes, and now / what do I do first / it's a
    deal / they said yes / what do I do after the yes / the prospect agreed, what's next / they said yes, what now /
    first steps after a client says yes / what do I do right after the yes / I got the job! next? / email after winning
    a client / confirm the agreement, what to write / how to start a new project well / welcome mail for a new client /
    what happens between yes and the start / onboarding first message / What do I send on the day that they've decided
    for me? / What should stand in the first mail after the yes? / Do I ring my introducer as soon as his friend has
    said yes? / How do I keep them from regretting it overnight? / What do they need to do before we begin, and when do
    I tell them? / Should I say how happy I am, or stay cool? / How fast do I have to get going after they've agreed? /
    Which three things do I put in writing straight away? / Do I celebrate first or write first? / How do I confirm
    without a twelve-page contract? / "All right, let's do it." And my mind went blank, I said "oh, great", and left. /
    She wants me! I'm still shaking. I don't know what comes after that, I've only ever practised up to here. / He
    agreed at the kitchen table, at half past five. It's now eight, and I'm wondering if I should send anything. / We've
    clinked glasses. Starting when, doing what first? Neither of us said. / I've never had such a big one. The lady
    nodded, and I nearly fell off the chair. / The board's said go. My introducer's sitting in Tenerife and doesn't
    know. / Yes from the bride! And before the mood's gone I'd like to do it right. / Once I said nothing for a week
    after somebody had agreed, and then they weren't so sure any more. / It's a deal, the old farmer spat in his hand.
    Do I write something all the same? / They picked us. My sales lads are dancing. Who does what now? / My first own
    mandate. Thumbs up from him over the video. Screen black. And now? / I'm so relieved that I want to go to bed.
    There's surely something I ought to do first. / The mum says her son can start with me. What does she need to know
    until the first lesson? / After months it took her two seconds: "I'm in." / I got the listing! Photographer, keys,
    paperwork, thank-you to Jo, in which order? / I can't let him sit there with just a handshake till the fourteenth. /
    They agreed at the end of the call and I'd like to give them the feeling they've done right. / The dental chain has
    decided in favour of my course. What do I do in the first twenty-four hours? / Everything's written about how to get
    a yes, and nothing about the morning after. / YESSS got it!!! ok breathe, what do i do first / Client has given go
    ahead, what should be communicated same day / Sie haben ja gesagt! What do I write them still today / freshly won,
    before the first day of work: to-dos / from agreement to kick-off, short confirming lines / green light from the
    customer, make it feel solid
first-weeks: great start / onboarding / welcome a new client / first month / how to delight / make sure he is satisfied
    from the beginning / early days of the work / don't let our friend down / begin the collaboration well / keep
    someone who came through Tom happy / starting with someone a friend sent / make the beginning good / how do I look
    after the new one / the first days / don't disappoint him / settle in / what matters at the start / what do I do in
    the first weeks with a new client / how do I start with a new client / what matters in the first weeks with a client
    who was introduced / how do I make a new client happy / the first weeks with an introduced client / how do I start
    well with a new client / quick win in the first ten days / first month with a client who came through a friend /
    when to check in with a new client / third week call / early days with a customer, what matters / show something
    fast or work thoroughly first / new client onboarding, keep them happy / first impression after the contract / What
    should a new client see from me within the first days? / When do I ring just to hear how it is for them? / How much
    contact is right in the beginning? / What do I do if the first results need months? / How do I notice early that a
    new client isn't comfortable? / Should I report weekly in the first month? / What do I ask in the call after three
    weeks? / How do I make sure that what she says to her friend about me is good? / Do I write down what they say at
    the beginning, and what for? / Is a small visible thing more important than the big plan at the start? / They signed
    a fortnight ago and I'm working like mad in the background. They don't see any of it. / She started on the third.
    I've heard from her friend that she's wondering what I'm doing all day. / Everybody made such a fuss till he said
    yes, and since then it's been oddly quiet between us. / He's paid, I've begun, and I have a feeling that he's
    looking for a sign that it was right. / The tax file takes half a year. What can I let him have by next Friday? /
    Four lessons in, and I don't know whether the child likes it. / My last new customer jumped off after a month;
    nothing had gone wrong, nothing had gone right either. / They're fresh, they're nervous, they came because of Lotte,
    and Lotte will ask them. / We installed the new computers. Should I drop by, or wait for somebody to complain? / I'd
    like the beginning to be so good that she tells it at the table. / It's day nine. So far I've sent a questionnaire
    and a bill. / The couple booked me for next summer. What do you do for people in the weeks when there isn't anything
    to do? / Trainer: new member, sent by her sister, third session. What do I look out for? / The house has been on the
    market for eight days, and the owner's biting her nails. / I threw myself into the analysis and forgot the person. /
    He mentioned in passing that the folder I made him was already worth it. I should have noted that. / I'm good at
    winning people and bad at the bit just after. / The honeymoon with the new account's almost over, I think, and I
    haven't given them anything to hold. / In the beginning they ring about each little thing. Is that normal? / just
    started w new client thru my mate, dont want to cock it up, what do i do first few weeks / In initial period of
    engagement how to keep the referred client satisfied / Die ersten Wochen, what must he from me see so that he is
    calm / settling-in period for a freshly won customer / early proof for someone who was sent by a friend / landing
    well: the days after day one
ask-new-client: just signed, can I ask him / brand-new customer / right after the contract / how long before I ask a
    fresh client / too soon to ask a new customer for names / ask on day one / he has only been with me for a week /
    just bought, ask already / new customers, when / is day one too soon / fresh client / when can I ask a new client /
    can I ask a new client right away / is it too early to ask a client who started last week / may I ask right after
    the contract is signed / when is a new client ready to be asked / when may I ask a customer I've only just won / how
    soon may I ask a new client for introductions / may I ask a new client for introductions straight away / too early
    to ask a brand new customer for names? / asking for introductions at the signing / how soon after they start can I
    ask who they know / can I ask on the first day / new client, when do I bring up introductions / should I mention at
    the start that I live from introductions / plant the seed early / ask before I've delivered anything? / Is it cheeky
    to ask somebody for contacts who has only just signed? / What do I tell a fresh client about how I find my
    customers? / How long must somebody be with me before I may ask? / Should I wait for the first result? / How do I
    remind them later of how we two met? / Can I agree at the beginning that I'll ask later if they're pleased? / Do I
    lose trust by asking in the first week? / What's a good line at the kick-off about where my clients come from? / Is
    a person who came by introduction more ready to pass me on? / Do I ask them in the same talk in which they've said
    yes? / The contract was still warm, and my trainer from the sales course says: now ask for three names. / She came
    through Ruth. It'd be lovely if someone came through her, but she's only been here since Monday. / He's over the
    moon to have found me. I haven't done a thing yet! Would it be wrong to use the mood? / My old boss had people fill
    in a sheet with five names as they signed. I felt sick. / I'd love to say at the start: this is how it works with
    me, one person brings the next. / We've had one session. She has an enormous family. / They moved in with me as
    their tax adviser in January, and their partner firm would be interesting. February's too soon, isn't it? / On the
    first evening of the course I look around and think: who might each of them know? / I've not even unpacked my tools
    at this house, and there's a neighbour who looks over the fence. / The bride booked yesterday. Her whole hockey
    team's engaged. The wedding's in fifteen months. / My newest customer's so well connected that it itches. / They
    don't know yet if I'm any good, so how can they vouch for me? / He signed this morning because his brother said I
    was good. Can the chain go on right away? / When I told her that I don't advertise, she asked how people find me. I
    stumbled. / How do you get from "I've just hired you" to "I'll tell my friends"? / A fresh mandate, an open person,
    lots of contacts. My head says wait. / First lesson with little Amir, and his mother chairs the parents'
    association. / I worry that if I don't say anything at the beginning it'll come as a surprise later. / Do I bite my
    tongue till there's something to show? / We closed on Friday. The sales manual says ask on Monday. / signed 2 days
    ago, can i ask em who else they know or is that grabby / Newly onboarded client, when to request for further
    references / ganz neuer Kunde, may I now already ask whom he knows / early ask versus later ask / freshly won and
    already fishing for the next, indecent? / lay the ground at the start for an introduction later
grow: repeat orders / upsell / keep them coming back / long-term contract / one small job, now what / deepen the
    relationship / retainer / become their regular / bigger projects / from single order to ongoing / from one lesson to
    a regular / how do I get the next order / only ordered once / keep her as a customer / they come once and never
    again / bigger jobs / make them stay / how do I get more work from a client / how do I keep a client / how do I turn
    a small job into a big one / how do I keep a client for years / how do I make a small order into a steady client /
    turn a one-time job into a regular customer / upsell without pushing / get more work from an existing client / first
    small job done, how to get the next / from single project to retainer / small order, big company, how to grow /
    repeat business from a little job / what do I say at the end of a small job / How do I point out other things I've
    noticed without seeming greedy? / What do I ask at the end of a small commission? / When's the right time to talk
    about more work? / How can I make a maintenance contract out of a repair? / Is it pushy to mention the rotten gutter
    while I'm there for the tap? / How does a translator get from one leaflet to all the texts of a firm? / What makes a
    customer come back each month? / Do I offer something bigger straight after the little one's done? / How do I find
    out whether what I saw beside the job worries them? / Should I put the next step in the final invoice? / I did the
    hallway. They were delighted. Behind the hallway there's a house. / While fixing her printer I saw that nobody there
    makes backups. / The order was for one workshop, it went well, hugs, goodbye. I'd have eleven more ideas for them. /
    I wrote the one contract for him. He's got twenty suppliers without any. / They tried me out with a brochure. It's
    printed. The man's pleased. And now I stand there with my hat on. / I came for a tooth, so to speak, and noticed the
    jaw. / She had her portrait taken, for her site. Her whole team has passport photos from the machine. / He pays on
    time, praises, and never orders again. / I've lots of customers who came once. If each of them came twice a year I'd
    be set. / One flat let for the owner. I happened to hear that he's got nine. / We look after their computers on
    call. When it burns, they phone. I'd rather we were there before it burns. / The company's got four hundred people,
    and I coach one of them. / My little job's finished on Friday, and I've seen things in that cellar. / Trainer: she
    booked five sessions for her back, now she's fine. Bye-bye? / I'm the man for little things there. I'd like to be
    the man for the big ones. / The boy passed his exam, thank you, flowers. His sister has the same teacher. / They
    think that I only do taxes. I noticed that they've no emergency plan for the firm at all. / I planned their summer
    party. There's a jubilee coming up, an opening, a hundred birthdays. / How do I go from fling to marriage,
    customer-wise? / The restaurant asked for a menu in English. Everything else on the wall's a disaster too. / did a
    tiny job for em, went mint, how do i get the rest of it / Party has given one small order only, how to convert to
    regular business / aus einem kleinen Auftrag something lasting make / foot in the door, and then the room / land and
    expand for one-man bands / noticed something else on the job, speak up how
worth-introduced: are introduced clients better / more loyal / stay longer / spend more / compared with ads, website,
    cold calls / average value / quality of clients by source / do warm contacts pay more / do they stay longer / is it
    better than ads / are people who come through friends worth more / better customers / introduced versus strangers /
    what is an introduced client worth / is a client from an introduction more valuable than others / what is an
    introduced client worth beside others / are introduced clients better than others / do referrals really close more
    often, statistics / value of an introduced customer vs one from ads / lifetime value of introduced clients / do
    introduced people stay longer / is it true that referred leads buy faster / compare introductions with google ads /
    where do my best customers come from / source of clients, what to count / Is there any proof that people who come
    through a friend are worth more? / How do I work out whether my introduced clients bring more money than the rest? /
    What should I write down to compare them? / Do they haggle less, stay longer, pay better, or does it just seem so? /
    How many do I need before the comparison means something? / Should I believe the figures on the internet about
    referrals? / Are the ones from my website really worse? / How do I compare by turnover, by hours or by nerves? / Can
    I stop paying for ads if introductions are worth more? / Does the number for introduced customers in Growth come
    from my own data? / My marketing lady says four times the closing rate. Where's she got that from? / I have the
    feeling that those who come by way of a friend are nicer. But is a feeling a number? / The big one last year came
    through the paper, not through anyone I know. So much for theory. / Of my thirty patients, twelve were sent by
    somebody. Do those twelve bring in more? I wouldn't know how to tell. / Everyone says that they're gold. Mine
    complain as much as the others. / My boss wants it in euros: a brother of a client against a click. / I read that
    they're loyal for ever. Two of mine left after a month. / We spend nine hundred a month on the portal. I'd like to
    see what a house that comes by word of mouth earns in comparison. / Perhaps I only take better care of them, since I
    know their friend. / I looked at last year's weddings: seven from fairs, five through brides. I couldn't see which
    were better. / A colleague swears they never argue about money. Mine do. / I'd like a column in my list where they
    came from, but what do I do with that? / Does one who was sent by a neighbour in his turn send more, I wonder. / I
    compare three with eighty. My son, who studies maths, laughed. / Is that old wisdom still true, that a customer by
    recommendation counts double? / I've got lawyers' fees from cold enquiries that were enormous, and from a friend's
    friend a parking ticket. / The trainer at the seminar threw around percentages. I asked for the source, he laughed.
    / My adviser wants to know the worth per channel: fair, web, introduced. / Do they cost me more time, with all the
    coffee and the thank-yous? / are mates-of-mates actually better punters or is that a myth / Kindly tell the
    difference in value of reference client and normal client / Ist der empfohlene Kunde really more worth, are there
    numbers / average invoice by origin, small sales team / own figures against folklore about warm business / quality
    of customers by where they came from
close-rate: percentage that converts / win rate / statistics / keep score / track results / how many of them buy / ratio
    / figures on introductions / funnel / number of deals from introductions / out of ten introductions, how many / what
    share becomes customers / keep count / my hit rate / numbers / how many introductions become clients / what is my
    success rate / what share of introductions turns into business / how many of my introductions become clients /
    conversion rate of introductions / what's a normal closing rate for introduced leads / half of them close, is that
    realistic / how do I calculate my close rate / out of ten introductions how many sign / track intros to sales / what
    percentage should I expect / measure success of introductions / How do I work out how many of those I'm introduced
    to end up buying? / What do I count as an introduction, the name or the meeting? / How many do I need before I can
    speak of a rate? / Do the ones still open count in? / Is one in three good or bad? / Which steps should I note, and
    on which day? / How do I plan my year if I don't know my hit rate? / Can I take the fifty per cent from the book as
    my own? / How do I compare with other coaches' figures? / Where do I see in the tool how many turned into customers?
    / I've had nine people sent to me this year. Three bought, two said no, four are still thinking. What's that in per
    cent? / My boss wants a forecast. I said half. He asked on what grounds. / I keep it all in my head, and in there I
    win almost every time. / The young colleague says he lands every second one. I doubt he writes down the flops. / So
    many names, so many talks, so many orders: I'd like to put it in a row, like a funnel or what you call it. / If I
    want five new couples, how many brides' friends must I get to know? / Is four out of six luck or skill? / Last
    autumn everyone I met through others said yes; this spring not one. / I'd need two new pupils by summer. How many
    mothers would have to mention me? / I only remember those who became customers. The others have sort of evaporated.
    / Some people I was put in touch with never even answered. Do I include them? / My wife asked how often it works. I
    said "often". She raised an eyebrow. / We've a list in Excel: contact, date, outcome. Outcome's mostly empty. / It's
    a guess, I said one to four. I'd like to know it properly. / For the bank I'm to write how much business comes from
    being passed along, and with what probability. / After how many finished cases can I trust the number? / I had two
    and got both, so a hundred per cent, ha. / From the sheet of paper: 14 names, 9 meetings, 5 offers, 2 contracts.
    Tell me what I am to make of that. / What's the batting average of a decent estate agent with warm contacts? / How
    do the steps hang together, and where do I enter them? / wots a decent hit rate from intros, im on like 2 in 7 /
    What should be conversion ratio from references, how to compute / Abschlussquote of my introductions, how I reckon
    it right / ratio of names to signatures / figure of my own instead of a guess, after how many endings / share of
    introduced people who buy, small sales team
low-close: nobody buys / lots of meetings, few contracts / conversations go nowhere / don't convert / why do I lose them
    / bad at selling / my introductions lead to nothing / success rate is poor / they like me but don't buy / many
    talks, no orders / everyone is nice, no one buys / why do they all drop out / I get introductions and they don't
    turn into business / I never win / my introductions don't become clients / I get many introductions but hardly any
    contracts / I have good meetings but don't win clients / my introductions don't turn into clients / lots of
    introductions, no sales / intros never buy / I get names but no business out of it / why don't they close / everyone
    I'm introduced to says no / what am I doing wrong with introduced people / plenty of meetings, nobody signs /
    introductions fizzle out / What's the reason if ten introductions lead to nothing? / How do I find the place where
    they all stop? / Is it my talk, my price or the people I'm being sent? / Why do they meet me happily and then not
    buy? / Could it be that I described my ideal client too loosely? / What do I check first when nothing comes of any
    of them? / Are my introducers the problem? / Do I need better contacts or better conversations? / Should I stop
    asking since nothing comes of the names anyway? / How can I tell whether it breaks off before or after the meeting?
    / Eight people were sent to me since New Year. Eight nice chats. My account doesn't know about it. / They come,
    they're friendly, they drink my coffee, they go home. All of them. / My neighbours do their best and send me
    everyone with a pulse. / I'm the queen of first talks. The second ones happen elsewhere. / He passes me one contact
    after another, and none of them needs what I do. / Either they don't call back or they call and have no money. / It
    works up to the handshake. And then, every time, as if somebody had switched off the light. / I get introduced more
    than anyone in my network group, and I earn least. / So much goodwill, so many cups of tea, zero mandates. / Five
    couples through last year's brides, five times "we've decided differently". / My rep had twenty warm contacts this
    quarter. Not a single one on the board. / I must be doing something that scares them off. My friends say I'm
    charming. / They think they're getting a free tip from a friend's friend, I think that they're becoming clients. /
    The names are good. It's me, I fear. / Parents come for a taster because another mum raved. After the taster,
    nothing. Four in a row. / The last three dried up at the same point: right after I'd said that I'd get back to them.
    / I don't understand it, cold calls from my site sign more often than those who come with greetings. / The agent
    upstairs gets two contacts a year and sells both houses. I get a dozen and sell none. / I've started to be
    embarrassed towards those who keep sending me people. / Each one has a different excuse, so it can't be a pattern.
    Or can it? / loads of intros, no dosh, whats broken / References are coming but not maturing to business, where is
    the fault / viele Kontakte, null Aufträge, where does it hang / bottleneck between being introduced and being hired
    / dud leads from kind people / leaky pipe: warm names in, nothing out, coach
tell-introducer-progress: how much do I reveal / my client's privacy / he wants details about the job / nosy introducer
    / may I report on our work / curious friend / keep him posted without breaking confidence / he asks how his friend
    is doing with me / what can I say about her case / is it okay to report / she wants to know what we do / nosy / what
    can I tell the introducer about the client / my client asks how it is going with the friend he introduced, what may
    I say / what may I tell the introducer about the client / how much do I tell my introducer about his friend's case /
    introducer wants to know how his friend is doing with me / confidentiality towards the person who sent the client /
    can I report back on the work / she asks what her sister told me / client asks details about the person he sent /
    professional secrecy versus introducer's curiosity / he wants to know what his friend is paying me / feedback to
    introducer without breaking confidence / What can I say to the one who sent me a client without giving anything
    away? / Do I need the client's permission before I tell our mutual friend how it's going? / How do I answer a nosy
    introducer in a friendly way? / Is it breaking a secret just to say that we've met? / How do I thank her for the
    contact without talking about the matter? / What do I tell the boss who sent me his employee for coaching? / May a
    therapist tell the sister that the brother has come? / Should I ask my client what I may pass on to the person who
    brought him? / What do I do when the mother pays and wants to hear everything about her grown-up son? / How far does
    "it's going well" already go too far? / "So, what's wrong with him?" she asked, when we met at the market. She'd
    sent him, she thinks she's a right to know. / He rings me every other week: is she leaving her husband or isn't she?
    I'm her lawyer. He's her tennis partner. / My old client wants to hear if his brother's tax thing was as bad as
    they'd feared. / You can tell me, I was the one who got him to come. / The colleague who'd passed the patient to me
    asked about the X-rays, in the lift. / She'd love to hear that her friend's better. The friend hasn't told me who
    may know. / They share everything, she says, those two. Still I don't know if the other would like it. / He wanted
    to see the pictures of his cousin's wedding before the cousin did. / The uncle who recommended me is curious what
    the house fetched. / I let it slip that they'd been to see me. I only wanted to say thanks for the contact. / As I'm
    coaching the deputy whom the head sent me, the head looks at me as if I were going to say something. / Everyone in
    that family assumes that I report to the one who found me. / The fellow who brought me into the company would like
    to know what I've found on their servers. / "How's my protégé doing?" He means well. The protégé's in deep trouble,
    and that's between us. / She asked straight out about the sum in the will. They're best friends, she said. / It's
    natural that he's interested, he connected us. I'd like to give him something, just not the wrong thing. / I'm a
    translator and the letters are intimate. The lady who got me the job wants to hear what's in them. / What do I say
    at the barbecue when he asks how far I've got with his neighbour's debt? / I met the go-between on the train, and
    she pumped me for an hour about her colleague's divorce. / nosy mate who sent me the job wants all the goss on the
    client / Reference person is asking the status of his friend's matter, up to what extent can be disclosed /
    Schweigepflicht, the one who sent her asks how it goes, what may I tell / discretion with the source of a client /
    keep mum about the matter and still be nice to the middleman / what's allowed: that we met, that it ended well, and
    beyond that?
"""
