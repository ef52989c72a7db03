"""The sentences of an ask: who they know, what to do, how not to.

One pattern is one sentence, so that two friends who compare what they were sent find no sentence in both.
"""

from .patterns import patterns

# Who do you know.

_WHERE = """[all the people you meet|the people you work with|the people you've met this year|
            the people you've met lately|the people around you|everybody you've come across this
            year|your friends and clients|the people you see in a year|the people you've worked with|the people you
            talk to|everyone you've met through work]"""
_THINKING = """[look through your contacts|think back over this year|go through your diary|think
            of the people around you|go through your phone|look back over the last few months|think of
            everybody you've met this year|think of the people you work with|think of who you've met lately|think of the
            people you see in a year]"""
_LEAD = """[My question is this|Here's my question|One question|A question for you|Let me ask you this|So here's a
            question|A plain question|So my question is this|What I'd like to ask is this|So let me ask|Just one
            question|This is what I'd like to ask]"""
_HOWEVER = "[|, at work or outside it,|, through work or not,|, well or only a little,|, if only by name,]"
_WELL = "[|, even slightly,|, well or only a little,|, however slightly,]"
ASK_ONE = patterns(f"""
    Who do you know{_HOWEVER} {{who}}?
    Of {_WHERE}, who do you know{_WELL} {{who}}?
    [When you|If you] {_THINKING}, who do you know{_WELL} {{who}}?
    {_LEAD}: who do you know{_HOWEVER} {{who}}?
    {_LEAD}: of {_WHERE}, who do you know {{who}}?
    {_LEAD}: [when you|if you] {_THINKING}, who do you know {{who}}?
""")
_YOU_KNOW = "[you know|you've met|you've come across|you've worked with|you know of]"
_MET = "[you know|you've met|you've come across|you know of]"
ASK_MANY = patterns(f"""
    Who are two {{role}} {_YOU_KNOW}{{where}}?
    {_LEAD}: who are two {{role}} {_YOU_KNOW}{{where}}?
    When you {_THINKING}, who are two {{role}} {_MET}{{where}}?
    {_LEAD}: when you {_THINKING}, who are two {{role}} {_MET}{{where}}?
""")
_SAY_LEAD = """[So tell me|Here's my question|So my question is|Let me ask you this|So here's a question|A question for
            you|One question|A plain question|So let me ask|Just one question|What I'd like to ask is this]"""
_SAY_FROM = """[off the top of your head|of all the people you meet|from work or anywhere else|when you go through your
            phone|looking back over this year|of the people you've met lately|of the people
            around you|of the people you work with|of everybody in your phone|at work or outside it|among friends or at
            work|thinking back over the year|of everyone you've met this year]"""
_SAY_MID = "[|, even slightly,|, well or only a little,|, at work or outside it,|, if only by name,]"
_SO_WHO = "[So who|So, who|Now, who|Now who]"
ASK_SPOKEN = patterns(f"""
    {_SO_WHO} do you know{_SAY_MID} {{who}}?
    {_SAY_LEAD}: who do you know{_SAY_MID} {{who}}?
    {_SAY_LEAD}: {_SAY_FROM}, who do you know {{who}}?
    [Now|So], {_SAY_FROM}, who do you know{_WELL} {{who}}?
""")
ASK_SPOKEN_MANY = patterns(f"""
    {_SO_WHO} are two {{role}} {_MET}{{where}}?
    {_SAY_LEAD}: who are two {{role}} {_YOU_KNOW}{{where}}?
    {_SAY_LEAD}: {_SAY_FROM}, who are two {{role}} you know{{where}}?
    [Now|So], {_SAY_FROM}, who are two {{role}} {_MET}{{where}}?
""")
_BRIEFLY = "[|, even slightly,|, if only by name,]"
ASK_SPOKEN_NAMED = patterns(f"""
    [{{name}}|So, {{name}}|Now, {{name}}|Well, {{name}}], who do you know{_BRIEFLY} {{who}}?
    [So tell me, {{name}}|Tell me, {{name}}|One question, {{name}}|Let me ask you, {{name}}|A question, {{name}}|A
            question for you, {{name}}|So here's my question, {{name}}|Here's my question, {{name}}|Just one question,
            {{name}}]: who do you know{_BRIEFLY} {{who}}?
    {{name}}, [a question|one question|tell me|my question|a quick question|let me ask you|here's my question|just one
            question]: who do you know{_BRIEFLY} {{who}}?
    [Who|So who|Now who|So, who|Now, who] do you know, {{name}}, {{who}}?
""")
ASK_SPOKEN_SHORT = tuple(pattern.replace(_BRIEFLY, "") for pattern in ASK_SPOKEN_NAMED)
_WHO = "[someone|somebody|a person]"
EVENT = patterns(f"""
    [Best of all would be|Better still would be|The one I'd most like to meet is|Ideal would be|Most of all I'd like to
            meet|I'd most like to meet|I'd be happiest to meet|The best would be] {_WHO} {{event}}[, if you know one|,
            if you can think of one|, if one comes to mind|, should you know one|, even if you hardly know them|, but
            any of them would do|, but the rest are just as welcome|].
    [If you think of|If you know|If you've met|If you can think of|If you've come across|If you hear of|If there is]
            [somebody|one|someone] {{event}}, [start there|please start there|I'd start there|then I'd start
            there|that's the one I'd like to meet first|so much the better|better still|all the better].
""")
SIGN = patterns("""
    [The sign to look for|What to look for|The thing to look for|What would tell you|The surest sign|How you'd know the
            right one|What I'd look for first|What would make it urgent|What I mean by the right moment][, if you know
            of it|, in a few words|, if it comes up|, above all|, most of all|, if you hear of it|]: {sign}.
""")
_FROM_THERE = "[from|you know from|you've met through|you know through|you see through]"
CUE = patterns(f"""
    [It may help to think of|You might start with|A good place to start might be|You could begin with|I'd start with|I
            thought first of|The first thing I thought of was|My first thought was|I'd think first of|I was thinking
            of|I had in mind] {{cue}}[, but you'll know better|, but I may be wrong|, but that's only a guess|].
    [Maybe|Perhaps|It may be|It might be|It could be|There may be|I thought of|I was thinking of] [somebody|someone]
            {_FROM_THERE} {{cue}}[, but you'll know better|, but I may be wrong|, but that's only a guess|, though I may
            be wrong|].
    {{cue}} [came to mind first|is where I'd look|is where I'd start|would be my first thought|is the first place I'd
            look|might be a place to start|is what came to my mind|is where I'd begin|is one place to look][, but you'll
            know better|, but I may be wrong|].
""")
CUE_TOLD = patterns("""
    {cue}, so [start there|that's where I'd start|that may be the place to start|I'd begin there|that may be where to
            look|I thought of that first|that came to mind first|you may find them there|you'll have met a few|it may
            help to think of that][, if you like|, if it helps|].
    {cue}; [I'd start there|I'd begin there|that may be where to look|that's where I'd look first|you might start
            there|I thought of that first|you may have met one there|it may help to think of that][, if you like|, if it
            helps|].
    [I thought of this first|It may help|One place to start|To give you a place to start|In case it helps|I was thinking
            of this]: {cue}.
    {cue}, [and|which is why] I thought [of you|of asking you|of you first|you might know one].
""")

# What to do, and how not to.

_INTRODUCE = "[as|for] the introduction"
_LINES = "[a few|two or three|a couple of] lines"
_A_NAME = "[a first name|a name|one name]"
_ALL_IT_TAKES = "[is enough|is plenty|is all I need|is all it takes|will do]"
STEP = patterns(f"""
    [Just reply|Reply|Write back|Just write back|Come back to me] with {_A_NAME}, and I'll [send|write] you {_LINES} [to
            forward|you can forward] {_INTRODUCE}.
    A [first name|name] [in reply|in one line|by return|] {_ALL_IT_TAKES}; I'll [write|draft] the introduction, [and you
            just forward it|so you only have to forward it|so all you do is forward it|and you can put it in your own
            words|ready for you to forward|in words you can change as you like].
    [Send me|Reply with] [the name|a name|one name] and ask them first; once they've said yes, [you just|you only have
            to] [forward the note I'll send you|pass on the note I'll send you], and the introduction is [made|done].
    [If a name comes up|When a name comes to you|Once you have a name|If a name comes to you|As soon as you have a
            name], [just reply with it|send it to me in one line|let me have it|drop me a line] and I'll [write|draft]
            the introduction for you to forward[, so it's a minute's work|, so you needn't write a word|, in words you
            can change|].
    All I need is {_A_NAME}[ in reply| in one line|]; I'll [write|draft] the introduction for you to forward[, so that
            it's a minute's work|, in words you can change|].
""")
_SHORT_NOTE = "[a short note|a few lines|three lines]"
STEP_FORMAL = patterns(f"""
    A name [in reply|in one line|] [is all I need|would be enough|is enough|is all it takes]; for the introduction
            itself I will [send|prepare|draft|write] {_SHORT_NOTE} [that you can forward|for you to forward] [in your
            own words|or put in your own words|once they have agreed].
    Please reply with [a name|one name], and I will [send|draft|prepare|write] {_SHORT_NOTE} that you can forward as the
            introduction once they [agree|have agreed] [to it|to meet].
    If you [reply with|send me] [a name|one name], I will [write|prepare|draft] the introduction as a short note [that
            you can forward|for you to forward], [so that it takes you no more than a minute|to use or to change as you
            see fit|so that you need not write a word].
    All I need is [a name|one name]; I will [write|prepare|draft] the introduction as {_SHORT_NOTE} [that you can
            forward|for you to forward], [so that it takes you no more than a minute|to use or to change as you see
            fit|once they have agreed].
""")
_SAY = "[Tell|Text|Send|Give|Just text|Just send|Just tell|Just give] me [a first name|a name|one name]"
_LATER = "[ now or later| when you have one|]"
STEP_SPOKEN = patterns(f"""
    {_SAY}{_LATER}, and I'll [send|text] you [a line|two lines|a couple of lines] to forward {_INTRODUCE}.
    {_SAY}{_LATER}, and I'll [write|draft] the introduction for you to forward.
    A [first name|name] by text is [plenty|enough|all I need]; I'll [write|draft] the introduction for you to forward.
""")
STEP_SPOKEN_FORMAL = patterns(f"""
    [Please tell me|Please give me|Please send me|You need only tell me|You need only send me] [a name|one name], [now
            or later|today or another day|whenever you like], and I will [send|write|prepare] you {_SHORT_NOTE} to
            forward {_INTRODUCE}.
    A name[ now| later| by telephone| in a line|] [is enough|is all I need|is all it takes]; I will
            [write|draft|prepare] the introduction for you to forward.
""")
_NOBODY = """[nobody comes to mind|nobody fits|no name comes to mind|you draw a blank|you can't think of anybody|nobody
            springs to mind|no name comes to you]"""
_RATHER = """[you'd rather not|it's not for you|it doesn't feel right|it's awkward|it doesn't suit you|you'd sooner not|
            you're not comfortable with it]"""
_FINE = """[that's fine|that's absolutely fine|no harm done|no problem at all|no worries|that's fine by me|don't give
            it another thought]"""
_THANKS = """[, and thank you either way|, and thank you all the same|, and thanks for reading this|; thanks either
            way|,
            and thank you for thinking about it|]"""
OUT = patterns(f"""
    [If|And if] [{_NOBODY}|{_RATHER}], {_FINE}{_THANKS}.
    [No pressure|No pressure at all|There's no pressure][, and thank you either way|; it's fine to say no|, and it's
            fine if nobody comes to mind|, and thank you for reading this|; a plain no is fine too].
    Only if [you're comfortable with it|it feels right|it suits you|you're happy to][, of course|]; [if not, that's
            fine|if not, no harm done|if not, thanks all the same|if not, no worries].
    [And a plain no is fine too|A plain no is fine too|It's fine to say no|And it's fine to say no][, and thank you
            either way|; thanks either way|, and nothing changes between us|, and I won't mind].
""")
OUT_FORMAL = patterns("""
    [If|And if] [nobody comes to mind|you would rather not|no name comes to you|it does not suit you|nobody fits|it does
            not feel right|you would sooner not], that is [perfectly fine|quite fine|fine, of course|quite all right|no
            trouble at all][, and thank you either way|; thank you in either case|, and I am grateful either way|, and
            thank you for considering it|].
    Only if [you are comfortable with it|it suits you|it feels right to you|you are happy to], of course; [if not, that
            is perfectly fine|if not, I will understand|if not, that is quite fine|if not, please think no more of it|if
            not, thank you all the same].
    [Please feel no pressure|There is no pressure at all][, and thank you either way|; thank you in either case|; it is
            perfectly fine to say no|; it is quite fine if nobody comes to mind].
    Should [nobody come to mind|you prefer not to|no name come to you|it not suit you|nobody fit], [that is perfectly
            fine|that is quite fine|I will quite understand|please think no more of it][, and thank you either way|;
            thank you in either case|, and I am grateful either way|].
""")
_MAKE = "[write|draft] the introduction for you to forward"
_IF_NOT = """[only if you're comfortable with it|if nobody fits, that's fine|no worries if not|no harm done if not|
            and if
            not, that's fine|and if nobody fits, no worries|it's fine if not|no problem if not]"""
CLOSE_TERSE = patterns(f"""
    {_SAY} and I'll {_MAKE}; {_IF_NOT}.
""")
CLOSE_SHORT = patterns(f"""
    [Tell|Text|Send|Give|Just text|Just send|Just tell|Just give] me [a first name|a name] and I'll [write|draft] the
            introduction; {_IF_NOT}.
""")
_IF_NOT_FORMAL = """[only if you are comfortable with it|if nobody fits, that is quite fine|if nobody comes to mind,
            that is
            fine|and if not, I will understand|if it does not suit you, that is fine|only if it suits you, of course]"""
_SAY_FORMAL = """[[Please tell me|Please send me|Please give me|You need only tell me|You need only send me] [a name|one
            name|a first name], and|[If you tell me|If you send me|If you give me] [a name|one name|a first name],]"""
CLOSE_TERSE_FORMAL = patterns(f"""
    {_SAY_FORMAL} I will [write|draft] the introduction for you to forward; {_IF_NOT_FORMAL}.
""")
CLOSE_SHORT_FORMAL = patterns("""
    [Please|You need only|Simply] [tell|send|give] me [a name|one name|a first name], and I will [write|draft|prepare]
            the introduction; [only if it suits you|if not, that is fine|if nobody fits, that is fine|and a no is fine
            too|only if you are comfortable].
""")
OUT_SPOKEN = patterns(f"""
    [And if|If|But if] [{_NOBODY}|no name comes|you can't think of one], [that's fine|no worries|no harm done|that's
            fine too|that's fine by me|never mind].
    [And if|If|But if] {_RATHER}, [that's fine|no worries|no harm done|that's fine too|that's fine by me|just say so].
    [And no|No] pressure[ at all|], [thanks either way|and thanks either way|and it's fine to say no|and thank you
            either way|and it's fine if nobody comes to mind].
    [Only|And only|But only] if [you're comfortable with it|you'd like to|you're happy to][, of course|].
""")
HELLO_SPOKEN = patterns("""
    {name}, [while I have you|one thing before you go|before I forget|a quick question|something I've wanted to ask
            you|there's something I've meant to ask you|one more thing|since we're talking][, if I may|, if you have a
            minute|].
    {name}, [can I ask you something|may I ask you something|have you got a minute]?
    {name}, [I've a question for you|I have something to ask you|there's a question I'd like to put to you|I'd like to
            ask you something][, if I may|, if you have a minute|].
""")
HELLO_FIRM = patterns("""
    [Hello|Good morning], [this is|it's] {me}
    Hello, {me} here
""")
SUBJECT = patterns("""
    [A|One|A short|A quick|A small|A plain] question[ for you|][: | about ]{role}
    [Who comes to mind|Who do you know|One name|One introduction|A name or two|A name]: {role}
    [An introduction to {one}|Meeting {role}|{role}, and whom you'd name]
    {role}: [who do you know|who comes to mind|whom would you name]?
    {role}: [one question|a short question|a question for you]
""")
