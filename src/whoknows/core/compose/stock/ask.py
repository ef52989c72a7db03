"""The sentences of an ask."""

from .patterns import patterns

# -- what they got from me, and who we are to each other ----------------------------------------------------------

SAID_THAT = patterns("""
    You told me {when} that {clause}[, and I['ve thought of it since| still think of it| haven't forgotten
      it| was glad to hear it]|, which [I was glad to hear|did me good to hear|made my week]|].
    I [often|still] think of what you told me {when}: {clause}.
    [It was good to hear|I was glad to hear|It did me good to hear|I was so pleased to hear] from you {when}
      that {clause}.
    When you told me {when} that {clause}, [it made my [week|day|month]|I was as glad as you were|I went home
      happy|I was glad for you].
    I [made a note of|wrote down|haven't forgotten] what you told me {when}: {clause}[. It was good to hear|. I
      was glad of it|. That was good news|].
""")
SAID_SO = patterns("""
    You told me {when}, {quote}[, and I['ve thought of it since| still think of it| haven't forgotten it| was
      glad to hear it]].
    I [still think of|often come back to|haven't forgotten|was glad of] what you told me {when}: {quote}.
    {when} you told me, in your own words, {quote}[, and I was glad to hear it|, and it made my [week|day]|, and
      I haven't forgotten it].
    [What|The thing] you told me {when} has [stayed with me|kept me going|been good to think of]: {quote}.
""")
SAID_IT = patterns("""
    I [still think of|often come back to|was glad of|haven't forgotten] what you told me {when}: {clause}.
    [What|The thing] you told me {when} has [stayed with me|kept me going|been good to think of]: {clause}.
    I [made a note of|wrote down|was glad of] what you told me {when}: {clause}[. That was good news|. It was
      good to hear|].
""")
SINCE = {
    "client": patterns("""
        Thank you for [trusting me with your work|the work we've done together|letting me work with you]
          {since}[; I've enjoyed it|. I don't take it for granted|].
        [I'm grateful for|I've enjoyed] [the work we've done together|working with you|our work together]
          {since}[, and I'd do any of it again|].
    """),
    "associate": patterns("""
        [I've been glad to work|I've enjoyed working|I've liked working] [with you|alongside you] {since}[, and
          I hope there's more of it to come|, and you've seen how I work|].
        We've worked [together|alongside each other] {since}[, so you know how I go about things|, and you've
          seen what I do|], and I've [enjoyed|been glad of] it.
    """),
    "friend": patterns("""
        We've known each other {since}, so [I'll ask you straight out|I'll come right out with it|this won't
          need much explaining].
        You've known me {since}, [so you know how I work|and you know how I work|long enough for a plain
          question|so I'll ask you straight out].
        We've been friends {since}, [and you've seen me at work|and you know how I work], so I'll [ask you
          straight out|come right out with it].
    """),
}
RELATION = {
    "client": patterns("""
        Thank you for [trusting me with your work|the work we've done together|letting me work with you][; I've
          enjoyed it|. I don't take it for granted|].
        [I'm grateful for|I've enjoyed] [the work we've done together|working with you|our work together][, and
          I'd do any of it again|].
    """),
    "associate": patterns("""
        [I've been glad to work|I've enjoyed working|I've liked working] [with you|alongside you][, and I hope
          there's more of it to come|, and you've seen how I work|].
        We've worked [together|alongside each other] [often enough for you to know how I go about things|long
          enough for you to know how I work], and I've [enjoyed|been glad of] it.
    """),
    "friend": patterns("""
        [We've known each other|We've been friends|You've known me] long enough for [a plain question|me to ask
          you straight out|me to come right out with it].
        We've been friends [long enough that|for so long that] [I'll ask you straight out|I'll come right out
          with it|this won't need much explaining].
    """),
}
CHAIN = patterns("""
    [You came to me|We met|You and I met] through {through}, [and I've been glad of it [ever since|since]|which
      is [how I like to meet people|still the best way I know to meet people]].
    It was {through} who [brought us together|introduced us|introduced you to me], [and I've been glad of it
      since|and I think of that often|and that's how I'd like to meet the next one].
    We met because {through} [introduced us|made an introduction|brought us together], [and I've been glad of it
      [ever since|since]|and I'm asking you for much the same|and here's the same question for you].
""")
# -- who do you know ----------------------------------------------------------------------------------------------

ASK_ONE = patterns("""
    Who do you know {who}?
    Who do you know, [from work or outside it|past or present|near or far|from now or from years back|in work or
      out of it|old friends included|however slightly], {who}?
    [Going through|Running through|Thinking through] [your contacts|your address book|the people you met this
      year|the people you've met lately|the names you know], who do you know {who}?
    [My question is this|Here's my question|Here's what I'd like to ask|So this is my question|One question]:
      who do you know[, from work or outside it,|, past or present,|] {who}?
    [When you think of|If you picture|Thinking of] the people [you deal with|you meet|you've worked with|you run
      into|around you], who do you know {who}?
""")
ASK_MANY = patterns("""
    Who are two {role} [you know|you've met|you're in touch with|you can think of|you've dealt with|you know by
      name]{where}?
    [My question is this|Here's my question|Here's what I'd like to ask|So this is my question|One question]:
      who are two {role} [you know|you've met|you're in touch with|you've dealt with]{where}?
    Who are [the ]two {role} you [know best|see most|met last|talk to most]{where}?
    [Going through|Running through|Thinking through] [your contacts|your address book|the people you met this
      year|the names you know], who are two {role} [you know|you've met|you're in touch with]{where}?
""")
ASK_SPOKEN = patterns("""
    Who do you know {who}?
    [So tell me|Tell me|Question for you|So here's my question|A question]: who do you know {who}?
    Who do you know, [past or present|near or far|work or not|old friends included], {who}?
    [Off the top of your head|Just thinking out loud|Of all the people you meet|From work or wherever], who do
      you know {who}?
""")
ASK_SPOKEN_MANY = patterns("""
    Who are two {role} [you know|you've met|you can think of|you've dealt with|you run into]{where}?
    [So tell me|Tell me|Question for you|So here's my question|A question]: who are two {role} [you know|you've
      met|you've dealt with]{where}?
    [Off the top of your head|Just thinking out loud], who are two {role} [you know|you've met|you've dealt
      with]{where}?
""")
EVENT = patterns("""
    [Best of all would be|Better still would be|The one I'd most like to meet is] [someone|somebody] {event}.
    [If one of them is|If you think of] [someone|somebody] {event}, [start there|that's the name I'd like first|
      that's the one].
""")
CUE = patterns("""
    [It may help to think of|I thought of|You might start with|A place to start is] {cue}.
    [To jog your memory|If it helps|To give you a start]: [think of|think back to] {cue}.
    {cue} [came to mind|comes to mind|is where I'd look|is where I'd start][ first|].
""")
CUE_TOLD = patterns("""
    {cue}, so [start there|that's where I'd start|that may be the place to start].
    {cue}; [I'd start there|I'd begin there|that may be where to look].
""")
# -- why they would want to meet ----------------------------------------------------------------------------------

PROBLEM = patterns("""
    You'd [know|recognise|spot] them by [one thing|this|what you hear from them]: {problem}.
    [Their|The] [trouble|headache|story] is [always the same|easily told|one you'll have heard]: {problem}.
    [The people|The ones] I mean [have|share] [one thing in common|the same trouble|one headache]: {problem}.
    [What I hear from them|What they tell me|What I hear|What they say first] is [always|nearly always|mostly]
      the same: {problem}.
    [What|The thing that] [wears them down|spoils their week|gets in their way|keeps them busy] is [simple|soon
      told|always the same]: {problem}.
    [Ask them how it's going|Ask how the week went|Get them talking] and you'll hear [it|this] [soon enough|at
      once|before long]: {problem}.
""")
COST = patterns("""
    [By their own count|All told|When they add it up|Over time], {cost}.
    {cost}[, year in, year out|, as they'll tell you|, and they know it].
""")
COST_TRIED = patterns("""
    [By their own count|All told|When they add it up|Over time], {cost}. {tried}, [and the trouble is still
      there|and the trouble came back|but little has changed|but they're back where they were|and it wasn't the
      answer].
    {cost}, and though {tried}, [the trouble hasn't gone away|the trouble came back|little has changed|they're
      back where they were].
""")
TRIED = patterns("""
    [So far|Up to now|As a rule] {tried}, [and the trouble is still there|and the trouble came back|but little
      has changed|but they're back where they were|and it wasn't the answer].
""")
GAIN = patterns("""
    [Why they'd want to meet|What's in it for them|Why they'd say yes|What they'd have from meeting me]: {get}.
    [If you brought us together|If we met|From one meeting with me|From a first meeting], {gain}.
""")
GAIN_HELP = patterns("""
    {help}, [and if we met|and from a first meeting|and if you brought us together|and from one conversation],
      {gain}.
    {help}. [Why they'd want to meet|What's in it for them|Why they'd say yes|What they'd have from meeting me]:
      {get}.
    {help}. [If you brought us together|If we met|From one meeting with me|From a first meeting|From half an
      hour with me], {gain}.
""")
HELP = patterns("""
    {help}, [and that's what we'd talk about|and that's why they'd want to meet|which is why they'd want to meet
      me].
    [Why they'd want to meet|What's in it for them|Why they'd say yes|What they'd have from meeting me]: {help}.
""")
DIFFERENT = patterns("""
    [What's different|The difference|What sets it apart] is {different}.
""")
WHY_SPOKEN = patterns("""
    [You'd know them by this|You'll have heard it|Same story every time|You'd hear it soon enough|It's the same
      everywhere|You know the kind]: {problem}.
    [Mostly|Most weeks|More often than not|Week after week|Day in, day out], {problem}.
    [They all say|They tell me|I keep hearing|I hear it all the time]: {problem}.
    {problem}[, as you'll have heard|, time and again|, and it wears them down|].
""")
# -- what to do, and how not to -----------------------------------------------------------------------------------

STEP = patterns("""
    [Just reply|Simply reply|Write back|Reply] with a [first name|name], and I'll send you [two|three|four|a
      few] lines [you can forward|to forward] [as the introduction|by way of introduction|for the introduction].
    A [first name|name] [in reply|by return] is [enough|plenty|all I need]; for the introduction I'll [write|
      send you|draft] [a short note|a few lines] [you can forward as it stands|you can forward or put in your
      own words|for you to forward].
    [Send me|Reply with] [the name|a name|one name] and [check with them|ask them] first; once they've said yes,
      [forward my note|forward the note I'll send you] and the introduction [is made|is done].
    [If a name comes up|When a name comes to you|Once you have a name], [reply with it|send it to me in one
      line] and I'll [write|draft] the introduction for you to forward[, so it's a minute's work|, so you
      needn't write a word|].
""")
STEP_FORMAL = patterns("""
    A name [in reply|by return] [is all I need|would be enough]; for the introduction itself I will [send|
      prepare] [a short note|a few lines] [that you can forward|for you to forward] in your own words.
    Please reply with a name, and I will [send|draft] [a short note|a few lines] that you can forward as the
      introduction once they [agree|have agreed] to it.
    If you reply with a name, I will [write|prepare] the introduction as a short note [that you can forward|for
      you to forward], [so that it takes you no more than a minute|to use or to change as you see fit].
""")
STEP_SPOKEN = patterns("""
    [Give|Tell] me a [first name|name], and I'll send you a line to forward [for|as] the introduction.
    Just text me a [first name|name]; I'll send you [two|three] lines to forward [as|for] the introduction.
    A [first name|name] by text is [plenty|enough]; I'll write the introduction for you to forward.
    [Tell|Text] me the name, and I'll send you the introduction to forward.
""")
OUT = patterns("""
    [If nobody comes to mind|If nobody fits|If no name comes|If you draw a blank], [that's fine|that's quite all
      right|no harm done|no worries at all][; thanks either way|, and thank you either way|, and thanks for
      reading this|].
    [Only if you're comfortable with it|Only if it sits well with you|Only if it feels right to you], [of
      course|naturally]; [if not, that's fine|if not, no harm done|if not, no worries].
    [And if you'd rather not|And if it doesn't feel right|And if it's not for you], [that's fine|that's
      perfectly fine|no harm done|no worries at all][; thanks either way|, and nothing changes between us|].
    [No pressure|No pressure at all], [and thanks either way|and thank you either way|and it's fine if nobody
      comes to mind|and it's fine to say no].
""")
OUT_FORMAL = patterns("""
    [If nobody comes to mind|If you would rather not|If it does not suit you], [that is perfectly fine|I quite
      understand|I will understand][, and thank you either way|; thank you in either case|].
    [Only if you are comfortable with it|Only if it sits well with you], of course; [if not, that is perfectly
      fine|if not, I will understand].
""")
OUT_SPOKEN = patterns("""
    [If nobody comes to mind|If you draw a blank|If no name comes], [that's fine|no worries|no harm done].
    [And if you'd rather not|And if it's not for you], [that's fine|no worries|no harm done].
    No pressure[, and thanks either way|].
    Only if you're comfortable[, of course|].
""")
HELLO_SPOKEN = patterns("""
    {name}, [while I have you|one thing before you go|before I forget|quick question|something I've wanted to
      ask you].
    {name}, [let me ask you something|can I ask you something|I've a question for you].
""")
SUBJECT = patterns("""
    [A name, if you have one|A short question|Who comes to mind|A question for you|One name]: {role}
    An introduction to {one}
    {role}: [who do you know|who comes to mind|a question]?
""")
