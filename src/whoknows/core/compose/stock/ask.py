"""The sentences of an ask: who they know, what to do, how not to.

One pattern is one sentence, so that two friends who compare what they were sent find no sentence in both.
"""

from .patterns import patterns

# Who do you know.

_OF = "[Of|Out of|Among]"
_PEOPLE = """[all the people you know|all the people you meet|the people you work with|the people you've met this
      year|the people in your phone|the people you've met lately|the people around you|everybody you've come across
      this year|your friends and clients|the people you see in a year]"""
_WHEN = """[[When you|If you] [go through your phone|look through your contacts|think back over this year|go through
      your diary|think of the people around you|run through the names in your phone|look back over the last few
      months|think of everybody you've met this year]|Next time you [go through your phone|look through your contacts|
      go through your diary|run through your messages]]"""
_LEAD = """[My question is this|Here's my question|One question|A question for you|Let me ask you this|So here's a
      question|A plain question|So my question is this]"""
ASK_ONE = patterns(f"""
    Who do you know {{who}}?
    {_OF} {_PEOPLE}, who do you know {{who}}?
    {_WHEN}, who do you know {{who}}?
    {_LEAD}: who do you know[, at work or outside it,|] {{who}}?
    [At work or outside it|Through work or outside it|Among friends or through work|In your trade or outside it], who
      do you know {{who}}?
    {_LEAD}: [of all the people you know|of all the people you meet|from work or from anywhere else|among the people
      you've met this year|among the people you work with|out of everybody in your phone], who do you know {{who}}?
""")
_YOU_KNOW = "[you know|you've met|you've come across|you could name]"
ASK_MANY = patterns(f"""
    Who are two {{role}} {_YOU_KNOW}{{where}}?
    {_LEAD}: who are two {{role}} {_YOU_KNOW}{{where}}?
    {_WHEN}, who are two {{role}} [you know|you've met|you've come across]{{where}}?
    {_OF} {_PEOPLE}, who are two {{role}}{{where}}?
""")
_SPOKEN_LEAD = """[So tell me|Here's my question|So my question is|Let me ask you this|So here's a question|A question
      for you|One question|A plain question]"""
_SPOKEN_FROM = """[Off the top of your head|Of all the people you meet|From work or anywhere else|When you go through
      your phone|At work or outside it|Looking back over this year|Of the people you've met lately|Of all the people you
      know|Of the people around you|Among the people you work with|Of everybody in your phone]"""
_SPOKEN_AFTER = """[off the top of your head|of all the people you meet|from work or anywhere else|when you go through
      your phone|looking back over this year|of the people you've met lately|of all the people you know|of the people
      around you|among the people you work with|of everybody in your phone]"""
ASK_SPOKEN = patterns(f"""
    [So who|So, who|Now, who] do you know {{who}}?
    {_SPOKEN_LEAD}: who do you know[, at work or outside it,|] {{who}}?
    {_SPOKEN_FROM}, who do you know {{who}}?
    {_SPOKEN_LEAD}: {_SPOKEN_AFTER}, who do you know {{who}}?
""")
ASK_SPOKEN_MANY = patterns(f"""
    [So who|So, who|Now, who] are two {{role}} [you know|you've met|you can think of|you've come across|you could
      name]{{where}}?
    {_SPOKEN_LEAD}: who are two {{role}} [you know|you've met|you've come across|you can think of|you could
      name]{{where}}?
    {_SPOKEN_FROM}, who are two {{role}}{{where}}?
    {_SPOKEN_LEAD}: {_SPOKEN_AFTER}, who are two {{role}}{{where}}?
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
      my list is|Ideal would be|First on my list is|Most of all I'd like to meet|What I'd like best is] [someone|
      somebody] {event}[, if [there is one|you know one|you can think of one|one comes to mind|you've met one]|, even
      if you hardly know them|, however little you know them|].
    [If you think of|If you know|If you've met|If you can think of|If you've come across|If you hear of|If there is]
      [somebody|one] {event}, [start there|that's the one I'd like to meet first|put them first|tell me that name
      first|so much the better|better still|all the better].
""")
CUE = patterns("""
    [It may help to think of|You might start with|A good place to start might be|You could begin with|I'd start with|I
      thought first of|The first thing I thought of was|My first thought was] {cue}.
    [Maybe|Perhaps|It may be|It might be] [somebody|someone] [from|you know from|you've met through|you know through]
      {cue}.
    {cue} [came to mind first|is where I'd look|is where I'd start|would be my first thought|is the first place I'd
      look|might be a place to start].
""")
CUE_TOLD = patterns("""
    {cue}, so [start there|that's where I'd start|that may be the place to start|I'd begin there|that may be where to
      look].
    {cue}; [I'd start there|I'd begin there|that may be where to look|that's where I'd look first|you might start
      there].
""")

# What to do, and how not to.

_INTRODUCE = "[as|for] the introduction"
STEP = patterns(f"""
    [Just reply|Reply|Write back|Just write back] with a [first name|name], and I'll [send|write] you [two|three|four|a
      few|a couple of] lines [to forward|you can forward] {_INTRODUCE}.
    A [first name|name] [in reply|in one line|] is [enough|plenty|all I need]; I'll [write|draft] the introduction, [and
      you just forward it|so you only have to forward it|so all you do is forward it|and you can put it in your own
      words|ready for you to forward].
    [Send me|Reply with] [the name|a name|one name] [and check with them|but ask them] first; once they've said yes,
      [forward my note|forward the note I'll send you] and the introduction is [made|done].
    [If a name comes up|When a name comes to you|Once you have a name|If a name comes to you], [just reply with it|
      send it to me in one line|let me have it] and I'll [write|draft] the introduction for you to forward[, so it's a
      minute's work|, so you needn't write a word|].
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
_GIVE = "[Tell|Text|Send] me [a first name|a name]"
_LATER = "[ now or later| when you have one|]"
STEP_SPOKEN = patterns(f"""
    {_GIVE}{_LATER}, and I'll [send|text] you [a line|two lines|a couple of lines] to forward [for|as] the
      introduction.
    [Just text|Text|Send] me a [first name|name]{_LATER}; I'll send you [two|three|a couple of] lines to forward [as|
      for] the introduction.
    A [first name|name] by text is [plenty|enough]; I'll [write|draft] the introduction for you to forward.
    {_GIVE}{_LATER}, and I'll [write|draft] the introduction for you to forward.
""")
_FINE = "[that's fine|that's absolutely fine|no harm done|no problem at all|no worries]"
OUT = patterns(f"""
    If [nobody comes to mind|nobody fits|no name comes to mind|you draw a blank|you can't think of anybody][{{name}}|],
      {_FINE}[; thanks either way|, and thank you either way|, and thanks for reading this|].
    [And if|If] [you'd rather not|it doesn't feel right|it's not for you][{{name}}|], [that's fine too|just say so|
      {_FINE}] [; thanks either way|, and thank you all the same|].
    [There's no pressure|No pressure][ at all|][{{name}}|], and [thanks either way|thank you either way|it's fine if
      nobody comes to mind|it's fine to say no|thank you for thinking about it].
    Only if you're [comfortable with it|happy to], of course; [if not, that's fine|if not, no harm done|if not, no
      worries|and if not, thanks all the same].
""")
OUT_FORMAL = patterns("""
    If [nobody comes to mind|you would rather not|no name comes to you|it does not suit you|nobody fits|it does not
      feel right], that is [perfectly fine|quite fine|fine, of course|quite all right][, and thank you either way|;
      thank you in either case|, and I am grateful either way|].
    Only if [you are comfortable with it|it suits you|it feels right to you|you are happy to], of course; [if not,
      that is perfectly fine|if not, I will understand|if not, that is quite fine|if not, please think no more of it|if
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
OUT_SPOKEN = patterns("""
    [And if|If] [nobody comes to mind|you draw a blank|no name comes|nobody fits|you can't think of one|nobody springs
      to mind|you can't think of anybody], [that's fine|no worries|no harm done|that's fine too|that's fine by me].
    [And if|If] [you'd rather not|it's not for you|it doesn't feel right|it's awkward], [that's fine|no worries|no harm
      done|that's fine too|that's fine by me|just say so].
    [And no|No] pressure[ at all|], [thanks either way|and thanks either way|and it's fine to say no|and thank you
      either way|and it's fine if nobody comes to mind].
    [Only|And only|But only] if [you're comfortable|you'd like to|you're happy to][, of course|].
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
    [A|One|A short|A quick|A small] question[ for you|][: | about ]{role}
    [Who comes to mind|Who do you know|One name|One introduction|A name or two]: {role}
    [An introduction to {one}|Meeting {role}]
    {role}: [who do you know|who comes to mind|whom would you name]?
    {role}: [one question|a short question|a question for you]
""")
