"""The sentences of an ask: what they got from me, who they know, what to do, how not to.

One pattern is one sentence, so that two friends who compare what they were sent find no sentence in both.
"""

from .patterns import patterns

# What they got from me, and who we are to each other.

SAID_THAT = patterns("""
    You told me {when} that {clause}, [and [I've thought of it since|I still think of it|I haven't forgotten it|I was
      glad to hear it|I was pleased for you|it has stayed with me]|which [I was glad to hear|did me good to hear|made
      my week|made my day]].
    I [often|still] think of what you told me {when}: {clause}.
    [It was good to hear|I was glad to hear|It did me good to hear|I was so pleased to hear|I was happy to hear] from
      you {when} that {clause}.
    When you told me {when} that {clause}, [it made my [week|day|month]|I was as glad as you were|I went home happy|I
      was glad for you|I wrote it down].
    I [made a note of|wrote down|haven't forgotten] what you told me {when}: {clause}.
""")
SAID_SO = patterns("""
    You told me {when}, {quote}, [and [I've thought of it since|I still think of it|I haven't forgotten it|I was glad
      to hear it|I was pleased for you|it has stayed with me]|which made my [week|day|month]].
    I [still think of|often think of|haven't forgotten|was glad of|made a note of|wrote down] what you told me {when}:
      {quote}.
    [What|The thing] you told me {when} has [stayed with me|kept me going|been good to think of]: {quote}.
""")
SAID_IT = patterns("""
    I [still think of|often think of|was glad of|haven't forgotten] what you told me {when}: {clause}.
    [What|The thing] you told me {when} has [stayed with me|kept me going|been good to think of]: {clause}.
    I [made a note of|wrote down] what you told me {when}: {clause}.
""")
_RELATION = {
    "client": """
        Thank you for [trusting me with your work|the work we've done together|letting me work with you|our work
          together|having me work with you] {since}; [I've enjoyed it|I don't take it for granted|I'd do any of it
          again|it's been good work|I've liked every part of it|it's been a pleasure|I've learned from it].
        [I've enjoyed|I often think back to|I've taken pleasure in] [the work we've done together|working with you|our
          work together|what we've done together] {since}[, and I'd do any of it again|, and I don't take it for
          granted|, every part of it|, more than I've told you|].
        [I'm grateful for|I've been glad of] [the work we've done together|our work together|what we've done together]
          {since}[, and I'd do any of it again|, and I don't take it for granted|, every part of it|, more than I've
          told you|].
    """,
    "associate": """
        [I've been glad to work|I've enjoyed working|I've liked working|It's been good to work|It's been a pleasure to
          work] [with you|alongside you|side by side with you] {since}[, and I hope there's more of it to come|, and
          you've seen how I work|, and you know how I go about things|, and I'd do any of it again|, and I don't take
          it for granted|].
        We've worked [together|alongside each other|side by side] {since}, [and [I've enjoyed it|I've been glad of it|
          it's been a pleasure|I've liked it|I'd do any of it again][, so I'll ask you straight out|, so let me ask
          you plainly|]|and I've been glad of it, because you know [how I go about things|how I work]].
    """,
    "friend": """
        We've been friends {since}, [and you've seen me at work, so|and you know how I work, so|and we know each other
          well, so|and you've heard me talk about my work, so|so] [I'll ask you straight out|I'll come right out with
          it|this won't need much explaining|I can ask you plainly|I'll make it short|I won't beat about the bush|you
          won't mind a plain question|I'll just ask].
        You've been a friend {since}, [and you know how I work|and you've seen me at work|and you know what I do|and
          there's nobody I'd sooner ask], so [I'll ask you straight out|I'll come right out with it|this won't need
          much explaining|I can ask you plainly|I'll make it short|I won't beat about the bush|you won't mind a plain
          question|I'll just ask].
    """,
}
SINCE = {kind: patterns(page) for kind, page in _RELATION.items()}
_YEARS = "[a good while|for a long time|for years|for a good few years]"
RELATION = {
    "client": patterns(_RELATION["client"].replace(" {since}", "")),
    "associate": patterns(_RELATION["associate"].replace(" {since}", "")),
    "friend": patterns(_RELATION["friend"].replace("{since}", _YEARS)),
}
RELATION_SHORT = {
    "client": patterns("""
        Thank you for [trusting me with your work|our work together|the work we've done|letting me work with you|
          having me work with you].
        I've [enjoyed|been glad of|liked] [working with you|our work together|the work we've done together].
    """),
    "associate": patterns("""
        [I've enjoyed|I've liked|It's been good] [working with you|working alongside you|working side by side].
        [I've enjoyed|I've liked] our work together.
    """),
    "friend": patterns("""
        We've been friends [long enough|a good while|for years|a long time|for long], so [I'll just ask|I'll ask|let
          me ask|I'll make it short|I'll come right out with it|I'll ask you plainly].
    """),
}
CHAIN = patterns("""
    [You came to me|We met|You and I met|We came together] through {through}, [and I've been glad of it [ever since|
      since|to this day]|and that's [how I like to meet people|still the best way I know to meet people]].
    It was {through} who [brought us together|introduced us|introduced you to me], [and I've been glad of it since|and
      I think of that often|and I've been glad ever since|and that's how I like to meet people].
    We met because {through} [introduced us|brought us together|put us in touch], [and I've been glad of it [ever
      since|since]|and now I'm asking you for much the same|and that's what I'd like to ask of you].
""")

# Who do you know.

_PEOPLE = """[your contacts|your address book|your diary|your phone|the people you met this year|the people you've
      met lately|the names you know|the people you've worked with|everybody you know]"""
_LEAD = """[My question is this|Here's my question|Here's what I'd like to ask|So this is my question|One question|
      What I'd like to ask is this|So I'd like to ask|A question for you|This is what I'd ask]"""
_NEAR = """[, from work or outside it,|, now or in years gone by,|, close by or far away,|, from now or from years
      back,|, friends included,|, by name or by sight,|, in your trade or out of it,|, however slightly,|]"""
ASK_ONE = patterns(f"""
    Who do you know{_NEAR} {{who}}?
    [Going through|Running through|Thinking through|Looking through|If you go through|If you think through] {_PEOPLE},
      who do you know {{who}}?
    {_LEAD}: who do you know{_NEAR} {{who}}?
    [When you think of|If you picture|Thinking of|Among|Out of] [all|] the people [you deal with|you meet|you've
      worked with|you run into|around you|you see in a year|you talk to|you know by name], who do you know {{who}}?
""")
ASK_MANY = patterns(f"""
    Who are two {{role}} [you know|you've met|you're in touch with|you can think of|you've come across|you know by
      name|you know best|you talk to most|you could name|you see from time to time]{{where}}?
    {_LEAD}: who are two {{role}} [you know|you've met|you're in touch with|you've come across|you could name|you can
      think of]{{where}}?
    [Going through|Running through|Thinking through|Looking through|If you go through|If you think through] {_PEOPLE},
      who are two {{role}} [you know|you've met|you're in touch with|you've come across]{{where}}?
""")
_SPOKEN_LEAD = """[So tell me|Tell me|Question for you|So here's my question|So my question is|Here's what I'm
      asking|May I ask|Here's a question|Let me ask you this|So I'll ask you]"""
_SPOKEN_FROM = """[Off the top of your head|Just thinking out loud|Of all the people you meet|From work or wherever|
      Thinking of everybody you've met|In all your years|Among your friends or at work|When you go through your
      phone|Near or far|At work or off it|Out of everybody you know|Looking back over this year]"""
ASK_SPOKEN = patterns(f"""
    [So who|And who|Now, who] do you know {{who}}?
    {_SPOKEN_LEAD}: who do you know[, past or present,|, near or far,|, work or not,|, old friends included,|, from
      any time,|, from years back or now,|] {{who}}?
    Who do you know, [past or present|near or far|work or not|old friends included|from any time|from years back or
      now], {{who}}?
    {_SPOKEN_FROM}, who do you know {{who}}?
    {_SPOKEN_LEAD}: [off the top of your head|just thinking out loud|from work or wherever], who do you know {{who}}?
""")
ASK_SPOKEN_MANY = patterns(f"""
    [So who|And who|Now, who] are two {{role}} [you know|you've met|you can think of|you've come across|you run
      into]{{where}}?
    {_SPOKEN_LEAD}: who are two {{role}} [you know|you've met|you've come across|you can think of|you run
      into]{{where}}?
    {_SPOKEN_FROM}, who are two {{role}} [you know|you've met|you've come across|you can think of]{{where}}?
""")
ASK_SPOKEN_NAMED = patterns("""
    [{name}|So, {name}|Now, {name}|And {name}], who do you know {who}?
    [Tell me, {name}|So tell me, {name}|May I ask, {name}|So my question is, {name}|Here's my question, {name}|
      Question for you, {name}]: who do you know {who}?
""")
EVENT = patterns("""
    [Best of all would be|Better still would be|The one I'd most like to meet is|The first I'd like to meet is|The
      name I'd like first is|Top of my list is|Ideal would be|What I'd like best is] [someone|somebody|one] {event}[,
      if [there is one|you know one|you can think of one|one comes to mind]|, however slightly you know them|, near or
      far|].
    [If you think of|If there's|If you know|If you've met|Should you know|Should you think of|If you come upon]
      [someone|somebody] {event}, [start there|that's the name I'd like first|that's the one|begin there|that's the
      one I'd like to meet first|put that name first|tell me that name first].
""")
CUE = patterns("""
    [It may help to think of|I thought of|You might start with|A place to start is|You could begin with|What came to
      mind was|A good place to begin is] {cue}.
    [To jog your memory|If it helps|To give you a start|In case it helps|To make it easier]: [think of|think back to|
      start with|begin with] {cue}.
    {cue} [came to mind first|comes to mind first|is where I'd look|is where I'd start|would be my first thought|may
      be where to look].
""")
CUE_TOLD = patterns("""
    {cue}, so [start there|that's where I'd start|that may be the place to start|I'd begin there|that may be where to
      look].
    {cue}; [I'd start there|I'd begin there|that may be where to look|that's where I'd look first|you might start
      there].
""")

# What to do, and how not to.

STEP = patterns("""
    [Just reply|Simply reply|Write back|Reply][, {name},|] with a [first name|name], and I'll send you [two|three|
      four|a few] lines [you can forward|to forward] [as the introduction|by way of introduction|for the
      introduction].
    A [first name|name] [in reply|by return] is [enough|plenty|all I need]; for the introduction I'll [write|send you|
      draft] [a short note you can forward as it stands|a few lines you can forward as they stand|three lines to
      forward or put in your own words|a short note for you to forward].
    [Send me|Reply with] [the name|a name|one name] and [check with them|ask them] first; once they've said yes,
      [forward my note|forward the note I'll send you] and the introduction [is made|is done].
    [If a name comes up|When a name comes to you|Once you have a name], [reply with it|send it to me in one line] and
      I'll [write|draft] the introduction for you to forward[, so it's a minute's work|, so you needn't write a word|
      ].
""")
STEP_FORMAL = patterns("""
    A name [in reply|by return|in one line] [is all I need|would be enough|is enough]; for the introduction itself I
      will [send|prepare|draft|write] [a short note|a few lines|three lines] [that you can forward|for you to forward]
      in your own words.
    Please reply with [a name|one name], and I will [send|draft|prepare|write] [a short note|a few lines|three lines]
      that you can forward as the introduction once they [agree|have agreed] [to it|to meet].
    If you [reply with|send me] [a name|one name], I will [write|prepare|draft] the introduction as a short note [that
      you can forward|for you to forward], [so that it takes you no more than a minute|to use or to change as you see
      fit|so that you need not write a word].
""")
_GIVE = "[Give|Tell|Text|Send] me [a first name|a name|the name|one name]"
_LATER = "[ now or later| when one comes| when you have one|]"
STEP_SPOKEN = patterns(f"""
    {_GIVE}{_LATER}, and I'll [send|text] you [a line|two lines|a couple of lines] to forward [for|as] the
      introduction.
    [Just text|Text|Send] me a [first name|name]{_LATER}; I'll send you [two|three|a couple of] lines to forward [as|
      for] the introduction.
    A [first name|name] by text is [plenty|enough|all it takes]; I'll [write|draft] the introduction for you to
      forward.
    {_GIVE}{_LATER}, and I'll [write|draft] the introduction for you to forward.
""")
OUT = patterns("""
    [If nobody comes to mind|If nobody fits|If no name comes|If you draw a blank][, {name}|], [that's fine|that's fine
      by me|no harm done|no worries at all][; thanks either way|, and thank you either way|, and thanks for reading
      this|; thank you for reading this far].
    Only if [you're comfortable with it|it sits well with you|it feels right to you][, {name}|], [of course|
      naturally]; [if not, that's fine|if not, no harm done|if not, no worries].
    And if [you'd rather not|it doesn't feel right|it's not for you], [that's fine|that's perfectly fine|no harm done|
      no worries at all][; thanks either way|, and nothing changes between us|, and thank you all the same|, {name},
      and thank you].
    There's no pressure[ at all| in this|][, {name}|], [and thanks either way|and thank you either way|and it's fine
      if nobody comes to mind|and it's fine to say no].
""")
OUT_FORMAL = patterns("""
    If [nobody comes to mind|you would rather not|no name comes to you|it does not suit you|nobody fits|it does not
      feel right], that is [perfectly fine|quite fine|fine, of course][, and thank you either way|; thank you in
      either case|, and I am grateful either way|, and nothing changes between us|].
    Only if [you are comfortable with it|it sits well with you|it feels right to you], [of course|naturally]; [if not,
      that is perfectly fine|if not, I will understand|if not, that is quite fine|if not, please think no more of it].
    [Please feel no pressure|There is no pressure at all][, and thank you either way|; thank you in either case|; it
      is perfectly fine to say no|; it is quite fine if nobody comes to mind].
""")
_MAKE = """[write|draft] the introduction for you to forward|text you the introduction to forward|send you the
      introduction to forward"""
CLOSE_TERSE = patterns(f"""
    [Text|Send|Tell|Give] me [a first name|a name|one name] and I'll [{_MAKE}]; [no pressure|only if you're
      comfortable|if nobody fits, that's fine|no worries if not|no harm done if not|and no pressure].
    [Text|Send|Tell|Give] me [a first name|a name|one name] so I can [write|draft|text you|send you] the introduction
      to forward; [no pressure|only if you're comfortable|no worries if not].
""")
CLOSE_SHORT = patterns("""
    [Text|Send] me [a first name|a name|one name|the name] for the introduction; [no pressure|only if you're
      comfortable|no worries if not|no harm done if not|and no pressure].
""")
SINCE_CHAIN = patterns("""
    since {through} [introduced us|brought us together|made the introduction]
""")
OUT_SPOKEN = patterns("""
    [And if|If] [nobody comes to mind|you draw a blank|no name comes|nobody fits|you can't think of one|nobody springs
      to mind|you can't place one], [that's fine|no worries|no harm done|that's fine too|that's fine by me|no matter].
    [And if|If] [you'd rather not|it's not for you|it doesn't feel right|it's awkward|you'd sooner not], [that's fine|
      no worries|no harm done|that's fine too|that's fine by me|just say so].
    [And no|No] pressure[ at all|][, and thanks either way|, and it's fine to say no|, and thank you either way|, and
      it's fine if nobody comes to mind].
    [Only|And only|But only] if you're comfortable[, of course| with it|, naturally|, mind].
""")
HELLO_SPOKEN = patterns("""
    {name}, [while I have you|one thing before you go|before I forget|quick question|something I've wanted to ask
      you].
    {name}, [let me ask you something|can I ask you something|I've a question for you].
""")
HELLO_FIRM = patterns("""
    Hello, [this is|it's] {me}.
    Hello, {me} here.
""")
SUBJECT = patterns("""
    [A name, if you have one|A short question|Who comes to mind|A question for you|One name]: {role}
    An introduction to {one}
    {role}: [who do you know|who comes to mind]?
""")
