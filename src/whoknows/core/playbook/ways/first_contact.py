"""Selling: from the introduction to the end of the first meeting: further ways in which users put it."""

TEXT = """
first-reply: cc'd me with a new prospect this morning / respond to an intro mail / how quickly / same day, 24 hours /
    reply all or only to her / bcc / opening email / just got introduced, what now / someone connected us by mail /
    initial message / how soon to get in touch / an introduction just landed in my inbox / what do I answer / she put
    us in touch today / he introduced me, my turn / write back to both / how do I react to an intro / a new contact by
    mail, the first line / answer now or tomorrow / should I call her or write back / what do I write in the first
    message to the person I was introduced to / how do I answer an introduction / I've been introduced, what do I write
    / first message after the introduction / how fast should I reply / someone introduced me by email an hour ago, what
    should my reply look like / how do I react to an introduction email / what's a good first mail to the prospect /
    what do I write to the person and to the introducer / my client introduced me to a prospect by mail, how do I
    respond / responding to an introduction
meeting-form: video call, lunch, coffee or site visit / where should we meet / Zoom or in person / length of the first
    appointment / invite them to my place / go to their premises / which format / phone or visit / their place or mine
    / half an hour enough / lunch / online or real / where to sit down together / what kind of meeting first / phone or
    meeting / how long should the first meeting be / do we meet in person or online the first time / is a phone call
    enough to begin with
prepare: homework before the meeting / brief them beforehand / do research / pre-meeting email / make good use of their
    time / send an agenda / what should they know in advance / questionnaire beforehand / what do I send ahead /
    homework / how do I get ready / should they fill in something / look them up first / material before the
    appointment / plan the talk / how do I prepare / prepare the first meeting / what should I send before the meeting
    / what do I need to know before the first talk / should I send something before we meet
first-meeting: how do I run it / agenda of the first appointment / meeting a prospect on Thursday / conduct the initial
    consultation / what to cover / get to know each other / first date with a client / break down the conversation /
    how to behave / structure / tomorrow I sit down with somebody my client sent / what do we talk about / how should
    it go / how do I start / what do I say in the first hour / I'm seeing the new person on Monday / first appointment,
    how do I make a good impression / the course of the talk / they come in and then / what do I say in the first
    meeting / how do I start the first meeting / how does the first meeting go / how do I turn an introduction into a
    sale / how should I structure the first talk with someone I was introduced to / what's a good way to open the first
    meeting / how do I lead the first conversation / what belongs in a first meeting / how do I begin the conversation
    in a first meeting / opening a first talk with a prospect / what do I start with
questions: discovery questions / dig deeper / diagnose / understand what they need / uncover the real issue / what to
    ask in a needs analysis / learn about their situation / what keeps them up at night / what to ask / how do I find
    the real issue / they can't say what they need / learn more about her problem / get them talking / ask the right
    things / what lies underneath / what questions should I ask the prospect / how do I understand their problem / what
    should I ask in the meeting / how do I find out what they really need / which questions do I ask in the first talk
    / what do I ask to find the real problem / how do I find the real problem of a prospect
talk-too-much: I ramble / monologue / can't shut up / interrupt people / go into presentation mode / lecture / babble
    when nervous / dominate the conversation / let the other one speak / I never let them finish / I lecture / half an
    hour about me / my wife says I talk over people / too many words / how do I shut up / I talk too much in meetings /
    how do I listen more / I always talk more than the customer / I explain too much
name-introducer: refer to the friend in common / drop his name / say who sent me / name-dropping / should I bring up
    Tom / does it help to cite the introducer / quote what he said about them / should I say that Tom sent me / use his
    name / talk about our friend / is it weird to mention him / say hello from / should I mention the introducer / do I
    say who introduced me / should I talk about our mutual friend / is it good to mention who recommended me
what-do-you-do: pitch myself in one line / elevator speech / describe my job at a party / short introduction of myself
    / tagline / answer to so what's your job / explain my business quickly / at a barbecue someone asked about my job /
    I never know how to describe myself / one sentence about me / and what are you doing / what do I say when they ask
    what I do / how do I describe what I do / elevator pitch / people ask me about my job and I don't know what to say
    / how do I introduce myself briefly
serious: tyre kicker / time waster / just being nice / genuine interest / real buyer or window shopper / only here as a
    favour to our friend / are they going to buy / test their intention / feel out commitment / is he just being kind
    because of my client / does she mean it / real or fake interest / wasting my time / how do I find out if they want
    it / polite smile / how do I know if they are serious / are they really interested / is the prospect interested /
    how can I tell whether the prospect is really interested / does he only meet me out of politeness
postponed: moved our call three times / keeps rescheduling / stood me up / didn't turn up / no-show / cancels at short
    notice / always something comes up / can't pin him down to a date / again no time / the date was moved for the
    fourth time / she didn't show up / forgot our appointment / never finds a slot / calls off every time / we can't
    find a date / they cancelled the meeting / they keep cancelling / the meeting was postponed / the prospect keeps
    moving our meeting / they cancelled at the last minute again
end-meeting: parted without agreeing anything / wrap up / next step, action items / great talk but no commitment / left
    hanging / how to finish the conversation / leave with a follow-up date / we'll be in touch, and then nothing /
    lovely coffee, no outcome / pleasant but nothing agreed / we just said goodbye / how to get to the next step /
    leaving without a date / it petered out / what do I say at the end / good vibes, no decision / chatted for two
    hours and that was it / how do I end the meeting / what is the next step after the meeting / the meeting went well
    but nothing happened / how can I make sure that something happens after a good meeting / we had a nice meeting and
    nothing followed / what should we agree at the end / how do I make sure we agree on a next step / agree a next step
    before we part
send-info: wants a brochure / email me something / send your website and price list / asks for documents / put it in an
    email / fobs me off with send me details / flyer, PDF, slides / he asked for a leaflet / mail me your stuff / can
    you send me something / I'd like to read about it first / send documents / get rid of me with please email / they
    want information by email / they asked for material / he told me to send something / the prospect only wants
    documents / she asked me to send some information first
free-advice: milk me for ideas / pick my brain / freebies / unpaid consulting / how much do I give away / charge for
    the initial consultation / ask for tips and never hire me / squeeze me for know-how / working for nothing in the
    first session / draw the line / gave away the solution / an hour on the phone every week and not a penny / wants
    everything for free / asks and asks / they take my ideas and do it themselves / where do I stop / first session
    free or paid / am I a charity / they suck me dry / tells me her problems for hours / only one more quick question /
    they want free advice / how much should I give for free / they want me to solve it for free / the prospect wants me
    to look at her problem for free first / how do I stop giving everything away / is the first talk free
new-in-group: several people turn up / whole team / panel of interviewers / group presentation / more attendees than
    expected / I face five strangers / suddenly six people / whole family at the table / they brought colleagues / a
    jury / several people come to the meeting / the prospect brings three colleagues to the first meeting
how-many-meetings: three coffees and no decision / when should a decision come / how often do I meet before I make an
    offer / another meeting, and another / how long does it normally take until they say yes / they want to meet again
    and again / fourth call next week, still no order / what is a normal number of conversations
private-told: he told me things about my client I shouldn't know / the prospect speaks badly of the person who
    introduced us / gossip about the introducer / she let slip that my client is broke / they are badmouthing the friend
    who sent me / I learned a secret about my introducer / what do I do with confidential things I was told / he warned
    me about our common friend
junior: my assistant rings the introduced people, is that bad / do I have to do introduced calls myself / should I treat
    introduced people differently from cold ones / our sales team lets introductions go cold / can I hand them to my
    partner / in the CRM they're all the same / who should phone somebody who was introduced / a colleague took over and
    the client was gone
helps-along: can my client put in a good word while they decide / should the introducer ring them again / is it ok to
    ask the friend to nudge him / they hesitate, the introducer offers to talk to them / may I ask her what is holding
    him back / could my client push a bit / shall I bring the introducer to the meeting / the person who introduced us
    could speed it up
"""
