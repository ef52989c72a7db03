"""The sentences of an ask: what they got from me, who they know, what to do, how not to.

One pattern is one sentence, so that two friends who compare what they were sent find no sentence in both.
"""

from .patterns import patterns

# What they got from me, and who we are to each other.

_GLAD = """[and [I was glad to hear it|I was so pleased for you|I haven't forgotten it|it has stayed with me|I've
      thought of it since]|which [I was glad to hear|did me good to hear|made my week|made my day]]"""
SAID_THAT = patterns(f"""
    You told me {{when}} that {{clause}}, {_GLAD}.
    I [often|still] think of what you told me {{when}}: {{clause}}.
    [It was good to hear|I was glad to hear|It did me good to hear|I was so pleased to hear|I was happy to hear] from
      you {{when}} that {{clause}}.
    When you told me {{when}} that {{clause}}, [it made my [week|day|month]|I was as glad as you were|I went home
      happy|I was glad for you].
    I haven't forgotten what you told me {{when}}: {{clause}}.
""")
SAID_SO = patterns(f"""
    You told me {{when}}, {{quote}}, {_GLAD}.
    I [still think of|often think of|haven't forgotten|was glad of] what you told me {{when}}: {{quote}}.
    What you told me {{when}} has [stayed with me|kept me going|been good to think of]: {{quote}}.
""")
SAID_IT = patterns("""
    I [still think of|often think of|was glad of|haven't forgotten] what you told me {when}: {clause}.
    What you told me {when} has [stayed with me|kept me going|been good to think of]: {clause}.
""")
SAID_SHORT = patterns("You told me {when}{told}.")
_AFTER_WORK = """[, and I'd do any of it again|, and I don't take it for granted|, and I've learned from it|, every part
          of it|, more than I've told you|]"""
_RELATION = {
    "client": f"""
        Thank you for [trusting me with your work|the work we've done together|letting me work with you|our work
          together|having me work with you] {{since}}; [I've enjoyed it|I don't take it for granted|I'd do any of it
          again|it's been good work|I've liked every part of it|it's been a pleasure|I've learned from it].
        [I've enjoyed|I've taken pleasure in] [the work we've done together|our work together|what we've done
          together] {{since}}{_AFTER_WORK}.
        [I'm grateful for|I've been glad of|I'm thankful for] [the work we've done together|our work together|what
          we've done together] {{since}}{_AFTER_WORK}.
    """,
    "associate": """
        [I've been glad to work|I've enjoyed working|It's been good to work|It's been a pleasure to work] [with
          you|together with you|side by side with you] {since}[, and I hope there's more of it to come|, and you've
          seen how I work|, and you know how I go about things|, and I've learned from you|].
        We've worked [together|alongside each other|side by side] {since}, and [I've enjoyed it|I've been glad of it|
          it's been a pleasure|it's been good work], so [I'll ask you plainly|I'll just ask|I'll come right out with
          it|here's a plain question].
        We've worked [together|alongside each other|side by side] {since}, so you know [how I go about things|how I
          work|what I do|what I'm like to work with].
    """,
    "friend": """
        We've been friends {since}, and [you've seen me at work|you know how I work|you know my work|you've seen what I
          do|you know me], so [I'll come right out with it|I'll ask you plainly|I'll keep it short|I won't beat about
          the bush|I'll just ask|here's a plain question].
        You've been a [friend|good friend] {since}, and [you know how I work|you've seen me at work|you know my work|
          you've seen what I do|you know me], so [I'll come right out with it|I'll ask you plainly|I'll keep it short|
          I won't beat about the bush|I'll just ask|here's a plain question].
    """,
}
SINCE = {kind: patterns(page) for kind, page in _RELATION.items()}
_YEARS = "[for years|for many years|for a good few years]"
RELATION = {
    "client": patterns(_RELATION["client"].replace(" {since}", "")),
    "associate": patterns(_RELATION["associate"].replace(" {since}", "")),
    "friend": patterns(_RELATION["friend"].replace("{since}", _YEARS)),
}
RELATION_SHORT = {
    "client": patterns("""
        Thank you [again|] for [trusting me with your work|our work together|the work we've done|letting me work with
          you|having me work with you|working with me|the time we've worked together|being so good to work with|all the
          work we've done|the good work we've done|the trust you've put in me|having worked with me].
        [I've enjoyed|I've been glad of|I'm grateful for|I'm thankful for] [our work together|the work we've done
          together|all we've done together|everything we've done together].
    """),
    "associate": patterns("""
        [It's been good|It's been a pleasure|I've enjoyed|I've always enjoyed|It's been good fun] working [with you|
          alongside you|together].
        [I've been glad to work|It's been good to work|It's been a pleasure to work] [with you|alongside you|together].
        We've worked [together|side by side|alongside each other] [for years|for a good while|for a long time], and I've
          [enjoyed it|been glad of it].
    """),
    "friend": patterns(f"""
        We've been friends {_YEARS}, and you [know how I work|know my work|have seen my work|have seen me at work].
        You've [known me|been a good friend|been a friend] {_YEARS}, and you've seen [me at work|how I work|my work|what
          I do].
        Thank you for being a [good|true|real] friend [all these years|for so long|to me].
    """),
}
_GLAD_OF_IT = """[I've been glad of it [ever since|since|to this day]|I think of that often|that's how I like to meet
      people|that's still the best way I know to meet people]"""
CHAIN = patterns(f"""
    [You came to me|We met|You and I met|We came together|We know each other] through {{through}}, and {_GLAD_OF_IT}.
    It was {{through}} who [brought us together|introduced us|introduced you to me|put us in touch], and
      {_GLAD_OF_IT}.
    We met because {{through}} [introduced us|brought us together|put us in touch], and [{_GLAD_OF_IT}|now I'm asking
      you for much the same|that's what I'd like to ask of you].
""")

# Who do you know.

_PEOPLE = """[your address book|your diary|your phone|the people you met this year|the people you've met lately|the
      names you know|the people you've worked with|the people you see|your week]"""
_THROUGH = "[Going through|Running through|Thinking through|Looking through|When you go through|Looking over]"
_LEAD = """[My question is this|Here's my question|One question|A question for you|Let me ask you this|So here's a
      question|A plain question|This is my question]"""
_NEAR = "[, at work or outside it,|, past or present,|, near or far,|, in your trade or outside it,|]"
ASK_ONE = patterns(f"""
    Who do you know{_NEAR} {{who}}?
    {_THROUGH} {_PEOPLE}, who do you know {{who}}?
    {_LEAD}: who do you know{_NEAR} {{who}}?
    [When you think of|Thinking of|Among|Out of|Of] [all|] the people [you deal with|you meet|you've worked with|
      around you|you see in a year|you talk to|you know by name|you've come to know], who do you know {{who}}?
    [At work or outside it|Past or present|Near or far|Among friends or clients|In your town or beyond|In your trade
      or outside it|Close by or far away], who do you know {{who}}?
    {_LEAD}: [of all the people you know|of all the people you meet|from work or from anywhere else|among the people
      you've met this year|among the people you work with], who do you know {{who}}?
""")
ASK_MANY = patterns(f"""
    Who are two {{role}} [you've met|you're in touch with|you've come across|you could name]{{where}}?
    {_LEAD}: who are two {{role}} [you've met|you're in touch with|you've come across|you could name]{{where}}?
    {_THROUGH} {_PEOPLE}, who are two {{role}} [you've met|you're in touch with|you've come across]{{where}}?
""")
_SPOKEN_LEAD = """[So tell me|Here's my question|So my question is|Let me ask you this|So here's a question|A question
      for you|One question|A plain question|So this is my question]"""
_SPOKEN_FROM = """[Off the top of your head|Of all the people you meet|From work or anywhere else|When you go through
      your phone|Near or far|At work or outside it|Looking back over this year|Of the people you've met lately|Past or
      present|Of all the people you know|Of the people around you|Among the people you work with]"""
ASK_SPOKEN = patterns(f"""
    [So who|And who|Now, who] do you know {{who}}?
    {_SPOKEN_LEAD}: who do you know[, past or present,|, near or far,|, at work or outside it,|] {{who}}?
    {_SPOKEN_FROM}, who do you know {{who}}?
    {_SPOKEN_LEAD}: [off the top of your head|of all the people you meet|from work or anywhere else|when you go
      through your phone|looking back over this year|of the people you've met lately|of all the people you know|of
        the people
      around you|among the people you work with], who do you know {{who}}?
""")
ASK_SPOKEN_MANY = patterns(f"""
    [So who|And who|Now, who] are two {{role}} [you've met|you can think of|you've come across|you could
      name]{{where}}?
    {_SPOKEN_LEAD}: who are two {{role}} [you've met|you've come across|you can think of|you could name|you run
      into]{{where}}?
    {_SPOKEN_FROM}, who are two {{role}} [you've met|you've come across|you could name|you run into]{{where}}?
    {_SPOKEN_LEAD}: [off the top of your head|at work or outside it|looking back over this year|past or present|near
      or far], who are two {{role}} [you've met|you've come across]{{where}}?
""")
ASK_SPOKEN_NAMED = patterns("""
    [{name}|So, {name}|Now, {name}|Well, {name}], who do you know {who}?
    [So tell me, {name}|So my question is, {name}|Here's my question, {name}|A question for you, {name}]: who do you
      know {who}?
""")
ASK_BARE = patterns("""
    Who do you know {who}?
""")
EVENT = patterns("""
    [Best of all would be|Better still would be|The one I'd most like to meet is|The first I'd like to meet is|Top of
      my list is|Ideal would be|What I'd like best is] [someone|somebody|one] {event}[, if [there is one|you know one|
        you
      can think of one|one comes to mind]|, however slightly you know them|].
    [If you think of|If there's|If you know|If you've met|If you can think of] [someone|somebody|one] {event}, [start
      there|that's the name I'd like first|begin there|that's the one I'd like to meet first|put that name first|tell
      me that name first|so much the better|better still].
""")
CUE = patterns("""
    [It may help to think of|You might start with|A place to start is|You could begin with|What came to mind was|A good
      place to begin is|I'd start with|I thought first of|The first thing I thought of was|You might think of|My first
      thought was] {cue}.
    [Maybe|Perhaps|It may be|It might be|I could imagine|I thought of|I was thinking of] [somebody|someone] [from|you
      know from|you've met through|you know through] {cue}.
    {cue} [came to mind first|comes to mind first|is where I'd look|is where I'd start|would be my first thought|may
      be where to look|is the first place I'd look|may be a place to start].
""")
CUE_TOLD = patterns("""
    {cue}, so [start there|that's where I'd start|that may be the place to start|I'd begin there|that may be where to
      look].
    {cue}; [I'd start there|I'd begin there|that may be where to look|that's where I'd look first|you might start
      there].
""")

# What to do, and how not to.

_LINES = "[two|three|four|a few] lines [you can forward|for you to forward]"
STEP = patterns(f"""
    [Just reply|Reply|Write back][, {{name}},|] with a [first name|name], and I'll [send you|write] {_LINES} [as the
      introduction|by way of introduction|for the introduction].
    A [first name|name] [in reply|in one line|] is [enough|plenty|all I need]; for the introduction I'll [write|send
      you|draft] [a short note you can forward as it stands|a few lines you can forward as they stand|three lines to
      forward or put in your own words|a short note for you to forward].
    [Send me|Reply with] [the name|a name|one name] and [check with them|ask them] first; once they've said yes,
      [forward my note|forward the note I'll send you] and the introduction is [made|done].
    [If a name comes up|When a name comes to you|Once you have a name], [reply with it|send it to me in one line] and
      I'll [write|draft] the introduction for you to forward[, so it's a minute's work|, so you needn't write a word|
      ].
""")
STEP_FORMAL = patterns("""
    A name [in reply|in one line] [is all I need|would be enough|is enough]; for the introduction itself I will [send|
      prepare|draft|write] [a short note|a few lines|three lines] [that you can forward|for you to forward] in your
      own words.
    Please reply with [a name|one name], and I will [send|draft|prepare|write] [a short note|a few lines|three lines]
      that you can forward as the introduction once they [agree|have agreed] [to it|to meet].
    If you [reply with|send me] [a name|one name], I will [write|prepare|draft] the introduction as a short note [that
      you can forward|for you to forward], [so that it takes you no more than a minute|to use or to change as you see
      fit|so that you need not write a word].
""")
_GIVE = "[Tell|Text|Send] me [a first name|a name|the name]"
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
_FINE = "[that's fine|that's fine by me|no harm done|no worries at all|that's perfectly fine]"
OUT = patterns(f"""
    If [nobody comes to mind|nobody fits|no name comes|you draw a blank|you can't think of anybody][, {{name}}|],
      {_FINE}[; thanks either way|, and thank you either way|, and thanks for reading this|, and thanks all the same|
        ].
    Only if [you're comfortable with it|it feels right to you|you're happy to|you'd like to|it suits you][, {{name}}|
      ], of course; [if not, that's fine|if not, no harm done|if not, no worries|and if not, thanks all the same].
    And if [you'd rather not|it doesn't feel right|it's not for you|now isn't a good time], {_FINE}[; thanks either
      way|, and nothing changes between us|, and thank you all the same|].
    There's no pressure[ at all| in this|][, {{name}}|], and [thanks either way|thank you either way|it's fine if
      nobody comes to mind|it's fine to say no|thank you for thinking about it|that's how it should be].
""")
OUT_FORMAL = patterns("""
    If [nobody comes to mind|you would rather not|no name comes to you|it does not suit you|nobody fits|it does not
      feel right], that is [perfectly fine|quite fine|fine, of course|quite all right][, and thank you either way|;
      thank you in either case|, and I am grateful either way|, and nothing changes between us|].
    Only if [you are comfortable with it|it suits you|it feels right to you|you are happy to], of course; [if not,
      that is perfectly fine|if not, I will understand|if not, that is quite fine|if not, please think no more of it|
        if
      not, thank you all the same].
    [Please feel no pressure|There is no pressure at all][, and thank you either way|; thank you in either case|; it
      is perfectly fine to say no|; it is quite fine if nobody comes to mind].
""")
_MAKE = "[write|draft] the introduction for you to forward"
CLOSE_TERSE = patterns(f"""
    [Text|Send|Tell|Give|Just text|Just send|Just tell|Just give] me [a first name|a name|one name] and I'll {_MAKE};
      [only if you're comfortable|if nobody fits, that's fine|no worries if not|no harm done if not|and if not,
      that's fine|and if nobody fits, no worries].
""")
CLOSE_SHORT = patterns("""
    [Text|Send|Tell|Give|Just text|Just send] me [a first name|a name|one name] and I'll [write|draft] the
      introduction; [only if you're comfortable|no worries if not|no harm done if not|that's fine if not].
""")
SINCE_CHAIN = patterns("""
    since {through} [introduced us|brought us together|made the introduction]
""")
OUT_SPOKEN = patterns("""
    [And if|If] [nobody comes to mind|you draw a blank|no name comes|nobody fits|you can't think of one|nobody springs
      to mind|you can't think of anybody], [that's fine|no worries|no harm done|that's fine too|that's fine by me].
    [And if|If] [you'd rather not|it's not for you|it doesn't feel right|it's awkward|you'd sooner not], [that's fine|
      no worries|no harm done|that's fine too|that's fine by me|just say so].
    [And no|No] pressure[ at all|], [thanks either way|and thanks either way|and it's fine to say no|and thank you
      either way|and it's fine if nobody comes to mind].
    [Only|And only|But only] if [you're comfortable|you'd like to|you're happy to|it feels right][, of course|].
""")
HELLO_SPOKEN = patterns("""
    {name}, [while I have you|one thing before you go|before I forget|a quick question|something I've wanted to ask
      you].
    {name}, [can I ask you something|I've a question for you].
""")
HELLO_FIRM = patterns("""
    Hello, [this is|it's] {me}.
    Hello, {me} here.
""")
SUBJECT = patterns("""
    [A|One|A short|A quick|A small|A plain|Just one] question[ for you|][: | about ]{role}
    [Who comes to mind|Who do you know|A name, if you have one|One name|One introduction|A name or two]: {role}
    [An introduction to {one}|Meeting {role}|Do they come to mind: {role}?]
    {role}: [who do you know|who comes to mind|whom do you think of|whom would you name]?
    {role}: [one question|a short question|a question for you|a name, if you have one]
""")
