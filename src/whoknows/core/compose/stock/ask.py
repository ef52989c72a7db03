"""The sentences of an ask: what they got from me, who they know, what to do, how not to."""

from .patterns import patterns

# What they got from me, and who we are to each other.

SAID_THAT = patterns("""
    You told me {when} that {clause}[, and [I've thought of it since|I still think of it|I haven't forgotten it|I
      was glad to hear it]|, which [I was glad to hear|did me good to hear|made my week]|].
    I [often|still] think of what you told me {when}: {clause}.
    [It was good to hear|I was glad to hear|It did me good to hear|I was so pleased to hear] from you {when} that
      {clause}.
    When you told me {when} that {clause}, [it made my [week|day|month]|I was as glad as you were|I went home
      happy|I was glad for you].
    I [made a note of|wrote down|haven't forgotten] what you told me {when}: {clause}.
""")
SAID_SO = patterns("""
    You told me {when}, {quote}, [and [I've thought of it since|I still think of it|I haven't forgotten it|I was
      glad to hear it]|which made my [week|day]].
    I [still think of|often come back to|haven't forgotten|was glad of] what you told me {when}: {quote}.
    [What|The thing] you told me {when} has [stayed with me|kept me going|been good to think of]: {quote}.
""")
SAID_IT = patterns("""
    I [still think of|often come back to|was glad of|haven't forgotten] what you told me {when}: {clause}.
    [What|The thing] you told me {when} has [stayed with me|kept me going|been good to think of]: {clause}.
    I [made a note of|wrote down] what you told me {when}: {clause}.
""")
SINCE = {
    "client": patterns("""
        Thank you for [trusting me with your work|the work we've done together|letting me work with you] {since}[;
          I've enjoyed it|. I don't take it for granted|].
        [I'm grateful for|I've enjoyed] [the work we've done together|working with you|our work together]
          {since}[, and I'd do any of it again|].
    """),
    "associate": patterns("""
        [I've been glad to work|I've enjoyed working|I've liked working] [with you|alongside you] {since}[, and I
          hope there's more of it to come|, and you've seen how I work|].
        We've worked [together|alongside each other] {since}, [so you know how I go about things, and|and] I've
          [enjoyed|been glad of] it.
    """),
    "friend": patterns("""
        We've been friends {since}, [and you've seen me at work, so|and you know how I work, so|so] [I'll ask you
          straight out|I'll come right out with it|this won't need much explaining].
        You've been a friend {since}[, so you know how I work|; you know how I work], and [I'll ask you straight
          out|I'll come right out with it|this won't need much explaining].
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
        We've been friends [long enough|for long enough] for [a plain question|me to ask you straight out|me to
          come right out with it].
        We've been friends [long enough that|for so long that] [I'll ask you straight out|I'll come right out with
          it|this won't need much explaining].
    """),
}
RELATION_SHORT = {
    "client": patterns("""
        Thank you for [trusting me with your work|our work together|the work we've done].
        I've enjoyed [working with you|our work together].
    """),
    "associate": patterns("""
        I've [enjoyed|liked] [working with you|working alongside you|our work together].
    """),
    "friend": patterns("""
        We've been friends long enough [for this|to just ask|for a question].
        We've been friends a good while[, so I'll ask|].
    """),
}
CHAIN = patterns("""
    [You came to me|We met|You and I met] through {through}, [and I've been glad of it [ever since|since]|which is
      [how I like to meet people|still the best way I know to meet people]].
    It was {through} who [brought us together|introduced us|introduced you to me], [and I've been glad of it
      since|and I think of that often|and I've been glad ever since].
    We met because {through} [introduced us|made an introduction|brought us together], [and I've been glad of it
      [ever since|since]|and I'm asking you for much the same|and here's the same question for you].
""")

# Who do you know.

ASK_ONE = patterns("""
    Who do you know {who}?
    Who do you know, [from work or outside it|past or present|near or far|from now or from years back|in work or
      out of it|old friends included|however slightly|by name or by sight], {who}?
    [Going through|Running through|Thinking through|Looking through] [your contacts|your address book|your diary|
      the people you met this year|the people you've met lately|the names you know], who do you know {who}?
    [My question is this|Here's my question|Here's what I'd like to ask|So this is my question|One question|What
      I'd like to ask is this|So I'd like to ask]: who do you know[, from work or outside it,|, past or present,|,
      near or far,|] {who}?
    [When you think of|If you picture|Thinking of|Among all] the people [you deal with|you meet|you've worked
      with|you run into|around you|you see in a year], who do you know {who}?
""")
ASK_MANY = patterns("""
    Who are two {role} [you know|you've met|you're in touch with|you can think of|you've come across|you know by
      name]{where}?
    [My question is this|Here's my question|Here's what I'd like to ask|So this is my question|One question|What
      I'd like to ask is this|So I'd like to ask]: who are two {role} [you know|you've met|you're in touch with|
      you've come across|you could name]{where}?
    Who are two {role} you [know best|see most|met last|talk to most]{where}?
    [Going through|Running through|Thinking through|Looking through] [your contacts|your address book|your diary|
      the people you met this year|the names you know], who are two {role} [you know|you've met|you're in touch
      with]{where}?
""")
ASK_SPOKEN = patterns("""
    Who do you know {who}?
    [So tell me|Tell me|Question for you|So here's my question|So my question is|Here's what I'm asking|May I
      ask]: who do you know {who}?
    Who do you know, [past or present|near or far|work or not|old friends included|from any time], {who}?
    [Off the top of your head|Just thinking out loud|Of all the people you meet|From work or wherever|Thinking of
      everybody you've met|In all your years], who do you know {who}?
""")
ASK_SPOKEN_MANY = patterns("""
    Who are two {role} [you know|you've met|you can think of|you've come across|you run into]{where}?
    [So tell me|Tell me|Question for you|So here's my question|So my question is|May I ask]: who are two {role}
      [you know|you've met|you've come across]{where}?
    [Off the top of your head|Just thinking out loud|From work or wherever], who are two {role} [you know|you've
      met|you've come across]{where}?
""")
EVENT = patterns("""
    [Best of all would be|Better still would be|The one I'd most like to meet is|The first I'd like to meet is]
      [someone|somebody|one] {event}.
    [If one of them is|If you think of|If there's] [someone|somebody] {event}, [start there|that's the name I'd
      like first|that's the one].
""")
CUE = patterns("""
    [It may help to think of|I thought of|You might start with|A place to start is] {cue}.
    [To jog your memory|If it helps|To give you a start]: [think of|think back to] {cue}.
    {cue} [came to mind first|comes to mind first|is where I'd look|is where I'd start].
""")
CUE_TOLD = patterns("""
    {cue}, so [start there|that's where I'd start|that may be the place to start].
    {cue}; [I'd start there|I'd begin there|that may be where to look].
""")

# What to do, and how not to.

STEP = patterns("""
    [Just reply|Simply reply|Write back|Reply][, {name},|] with a [first name|name], and I'll send you [two|three|
      four|a few] lines [you can forward|to forward] [as the introduction|by way of introduction|for the
      introduction].
    A [first name|name] [in reply|by return] is [enough|plenty|all I need]; for the introduction I'll [write|send
      you|draft] [a short note you can forward as it stands|a few lines you can forward as they stand|three lines
      to forward or put in your own words|a short note for you to forward].
    [Send me|Reply with] [the name|a name|one name] and [check with them|ask them] first; once they've said yes,
      [forward my note|forward the note I'll send you] and the introduction [is made|is done].
    [If a name comes up|When a name comes to you|Once you have a name], [reply with it|send it to me in one line]
      and I'll [write|draft] the introduction for you to forward[, so it's a minute's work|, so you needn't write
      a word|].
""")
STEP_FORMAL = patterns("""
    A name [in reply|by return] [is all I need|would be enough]; for the introduction itself I will [send|prepare|
      draft] [a short note|a few lines] [that you can forward|for you to forward] in your own words.
    Please reply with a name, and I will [send|draft|prepare] [a short note|a few lines] that you can forward as
      the introduction once they [agree|have agreed] [to it|to meet].
    If you [reply with|send me] a name, I will [write|prepare|draft] the introduction as a short note [that you
      can forward|for you to forward], [so that it takes you no more than a minute|to use or to change as you see
      fit].
""")
STEP_SPOKEN = patterns("""
    [Give|Tell] me a [first name|name][ now or later|], and I'll [send|text] you a line to forward [for|as] the
      introduction.
    [Just text|Text|Send] me a [first name|name]; I'll send you [two|three|a couple of] lines to forward [as|for]
      the introduction.
    A [first name|name] by text is [plenty|enough]; I'll [write|draft] the introduction for you to forward.
    [Tell|Text] me the name, and I'll [send|text] you the introduction to forward.
""")
OUT = patterns("""
    [If nobody comes to mind|If nobody fits|If no name comes|If you draw a blank][, {name}|], [that's fine|that's
      fine by me|no harm done|no worries at all][; thanks either way|, and thank you either way|, and thanks for
      reading this|].
    Only if [you're comfortable with it|it sits well with you|it feels right to you][, {name}|], [of course|
      naturally]; [if not, that's fine|if not, no harm done|if not, no worries].
    And if [you'd rather not|it doesn't feel right|it's not for you], [that's fine|that's perfectly fine|no harm
      done|no worries at all][; thanks either way|, and nothing changes between us|, {name}|].
    No pressure[ at all|][, {name}|], [and thanks either way|and thank you either way|and it's fine if nobody
      comes to mind|and it's fine to say no].
""")
OUT_FORMAL = patterns("""
    If [nobody comes to mind|you would rather not|no name comes to you|it does not suit you], that is [perfectly
      fine|quite fine|fine, of course][, and thank you either way|; thank you in either case|].
    Only if [you are comfortable with it|it sits well with you|it feels right to you], of course; [if not, that is
      perfectly fine|if not, I will understand|if not, that is quite fine].
    [Please feel no pressure|There is no pressure at all][, and thank you either way|; thank you in either case|;
      it is perfectly fine to say no].
""")
CLOSE_TERSE = patterns("""
    [Text|Send|Tell] me a [first name|name] [and I'll|so I can] [write|draft] the introduction for you to forward;
      [no pressure|only if you're comfortable].
    [Text|Send|Tell] me a [first name|name] and I'll [write the introduction for you|draft the introduction for
      you|text you the introduction|send you the introduction] to forward. [No pressure|If not, that's fine|No
      worries if not|Only if you're comfortable].
""")
CLOSE_SHORT = patterns("""
    [Text|Send] me a [first name|name] for the introduction; [no pressure|only if you're comfortable].
    [Text|Send] me a [first name|name] for the introduction. [No pressure|No worries if not].
""")
SINCE_CHAIN = patterns("""
    since {through} [introduced us|brought us together|made the introduction]
""")
THOUGHT = patterns("""
    I [still|often] think of what you told me {when}.
    What you told me {when} has [stayed with me|kept me going|been good to think of].
    I was so glad to hear what you told me {when}.
""")
OUT_SPOKEN = patterns("""
    [If nobody comes to mind|If you draw a blank|If no name comes|If nobody fits|If you can't think of one],
      [that's fine|no worries|no harm done|that's fine too].
    And if [you'd rather not|it's not for you|it doesn't feel right|it's awkward], [that's fine|no worries|no harm
      done].
    No pressure[ at all|][, and thanks either way|, of course|].
    Only if you're comfortable[, of course| with it|].
""")
HELLO_SPOKEN = patterns("""
    {name}, [while I have you|one thing before you go|before I forget|quick question|something I've wanted to ask
      you].
    {name}, [let me ask you something|can I ask you something|I've a question for you].
""")
SUBJECT = patterns("""
    [A name, if you have one|A short question|Who comes to mind|A question for you|One name]: {role}
    An introduction to {one}
    {role}: [who do you know|who comes to mind]?
""")
