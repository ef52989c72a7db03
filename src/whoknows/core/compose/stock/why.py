"""The sentences that say what they live with: the problem, what is under it, its price, what they tried.

One pattern is one sentence, as in the sentences of the ask; one with a gap that nothing fills is passed over.
``{they}`` is a problem told of what they do. ``{trouble}`` and ``{toll}`` stand after a colon, ``{says}`` in quotation
marks, which carry anything that was typed.
"""

from .patterns import patterns

_MOST = """[Most of them|Nearly all of them|The ones I meet|The ones I know|The ones I work with|The ones I've met|The
            ones who come to me|Plenty of them|Many of them]"""
_SAY = """[[say|will tell you|admit][|, sooner or later,|, before long,|, if you ask,]|tell me[|, sooner or later,|,
            before long,|, if I ask,]|complain]"""
_OFTEN = (
    "[More often than not|Usually|Nine times out of ten|As a rule|Mostly|Most of the time|In most cases|By and large]"
)
_TROUBLE = "[trouble|problem|complaint|headache]"
_ANY = "[any of them|one of them|almost any of them]"
PROBLEM = patterns(f"""
    {_MOST} {_SAY} that {{problem}}.
    {_OFTEN}, {{they}}.
    The {_TROUBLE} [most of them have|I hear about most|I keep hearing about] is that {{problem}}.
    [Ask {_ANY}|Talk to {_ANY}] and they'll [say|tell you|admit] that {{problem}}.
    What I hear [again and again|most often|from nearly all of them|from most of them] is that {{problem}}.
""")
PROBLEM_FIRST = patterns("""
    [If|When] you [know|meet|come across|talk to|hear of] [somebody|someone] [who says|who complains|who admits|who
            tells you] that {problem}, [that's who I mean|that's who I'd like to meet|that's the person I'd like to
            meet|that's exactly who I have in mind|that's just who I have in mind].
""")
CAUSE = patterns("""
    [Mostly|Usually|As a rule|Nearly always|More often than not|Nine times out of ten|Nearly every time|In most
            cases|Most of the time|Time and again], [it's|that's] {cause}[, though few of them say so|, though they
            seldom know it|].
    [As far as I can see|From what I've seen|In my experience|As I see it|If you ask me|From what I hear], [it's|that's]
            [|mostly |usually |nearly always |mainly |often ]{cause}.
    When I [look into it|look closer|ask further|ask why], it's [|mostly |usually |nearly always |mainly |often
            ]{cause}.
    [Look closer|Look underneath|Look into it|Dig a little|Ask why|Ask a little further] and [mostly|usually|nearly
            always|more often than not|nine times out of ten] it's {cause}[, though few of them say so|, though they
            seldom know it|].
""")
_ONES = """[They're the ones|They're the people|I mean the ones|I mean the people|Think of the ones|Think of the people|
            I'm thinking of the ones|I'm thinking of the people]"""
PROBLEM_SAID = patterns(f"""
    {_ONES} [who say|who'll say|who might say|who tell you], "{{says}}": {{problem}}.
    [If you've ever heard|If you've heard|If you ever hear|When you hear|Next time you hear|Whenever you hear]
            [somebody|someone] say, "{{says}}", [that's who I mean|that's the kind I mean|that's the person I
            mean|that's who I have in mind]: {{problem}}.
    "{{says}}" is [what they say|how they put it|what I hear from them|what they tell me|how one of them put it|what
            you'd hear from them|what you'll hear from them]: {{problem}}.
    [I mean|Think of|I'm thinking of|I have in mind] [somebody|someone] who [says|might say|tells you], "{{says}}":
            {{problem}}.
""")
_WHO_SAYS = "[Most of them|Nearly all of them|They all|Many of them|Plenty of them|The ones I meet|The ones I know]"
_NAMED = """[is this|is always the same|is nearly always the same|is mostly the same|hardly ever changes|is soon
            said]"""
TROUBLE = patterns(f"""
    [Their usual|The usual|Their first|The first|The commonest|Their main|The main] [complaint|trouble|headache|worry][,
            as far as I can see|, from what I hear|, in my experience|, by and large|]: {{trouble}}.
    What [most of them|nearly all of them|they all|many of them] [bring up first|mention first|talk about|come to me
            about|ring me about|complain about] {_NAMED}: {{trouble}}.
    What I [hear about|get called about|get asked about] [most|most often|again and again|every week|more than anything]
            {_NAMED}: {{trouble}}.
    Ask {_ANY} [what the trouble is|what goes wrong|what keeps them busy|what they'd change], and [you'll hear|they'll
            tell you|they'll name] the same [thing|things]: {{trouble}}.
""")
QUOTED = patterns(f"""
    {_ONES} [who say|who'll say|who might say|who tell you], "{{says}}".
    [If you've ever heard|If you've heard|If you ever hear|When you hear|Next time you hear|Whenever you hear]
            [somebody|someone] say, "{{says}}", [that's who I mean|that's the kind I mean|that's the person I
            mean|that's who I have in mind].
    "{{says}}" is [what they say|how they put it|what I hear from them|what they tell me|how one of them put it|what
            you'd hear from them|what you'll hear from them].
    One of them [put it|said it] [like this|this way], and [it's the same with most of them|most of them say the
            same|that's how it is for most of them]: "{{says}}".
    {_WHO_SAYS} [say|tell me] [much the same|the same thing|something like this]: "{{says}}".
""")
QUOTED_FIRST = patterns("""
    [If|When] you [know|meet|come across|talk to|hear of] [somebody|someone] who [says|tells you|admits], "{says}",
            [that's who I mean|that's who I'd like to meet|that's the person I'd like to meet|that's exactly who I have
            in mind|that's just who I have in mind].
""")
TOLL = patterns("""
    [The price of it|The price they pay|The price they pay for it|What they pay for it|What they pay in the end|What it
            costs them|What it costs them in the end][, they say|, they tell me|, as I hear|, more often than not|, as
            most of them know|, by their own count|, when they're honest about it|]: {toll}.
    [There's a price to pay|It has its price|It comes at a price][, they say|, they tell me|, as I hear|, more often
            than not|, as most of them know|, sooner or later|]: {toll}.
    [Ask what it costs|Ask what comes of it|Ask a little further] and [you'll hear it|they'll tell you|they'll say it
            outright|it comes out]: {toll}.
""")
_ANY_OF = "[Any of them|Each of them|Most of them|Nearly all of them|Almost any of them]"
COST = patterns(f"""
    [All told|When they add it up|One way or another|By their own count|On top of that|If you ask them|Taken
            together|Before they know it|As most of them know|In the end|When all's said and done|Sooner or later],
            {{cost}}.
    [They'll tell you|They'll also say|They tell me|Most of them say|They'd also tell you|Many of them say|What they add
            is|What they say next is|What I hear next is|Some of them say outright] that {{cost}}.
    [Ask a little further|Keep listening|Let them go on|Ask again|Ask what comes of it|Wait a little|Listen a little
            longer] and [you'll hear|they'll tell you|they'll say|they'll add|you'll find out|you'll be told|it comes
            out|they'll admit] that {{cost}}.
    [Most of them|Nearly all of them|The ones I know|The ones I meet|The ones I work with|The ones I've met|Many of
            them] [also say|find|will also tell you|reckon|have found|tell me too|will add] that {{cost}}.
    {_ANY_OF} [will tell you|will say|would tell you|will admit|could tell you][, if you ask,|, once you ask,|, sooner
            or later,|] that {{cost}}.
    [It comes out|It turns out|You'll hear|They'll tell you] [soon enough|in the end|before long|if you ask|after a
            while] that {{cost}}.
    [When|Once] [they count|they add it up|they look at it|they look back|they look closer|they've done the sums|they do
            the sums|they're honest about it], [it turns out that|they find that|they see that|it's plain that]
            {{cost}}.
""")
_STILL = """[and they're still stuck|and they're still looking|and they're no further on|but they're back where they
            were|
            and the trouble is still there|and it's still not solved|and nothing has changed|but it hasn't helped]"""
TRIED = patterns(f"""
    [So far|Until now|By the time we meet|More often than not|Usually|Before we meet|Mostly|By the time I meet them|As a
            rule|By then|Most of the time|Nearly always], {{tried}}, {_STILL}.
    [Most of them|Many of them|Nearly all of them|The ones I meet|The ones I know|The ones I've met|Plenty of them|The
            ones I see] [will tell you|tell me|say|will say|mention|have told me] that {{tried}}, {_STILL}.
""")
_THE_ONES = "[the ones|the sort|the kind|the people]"
WHY_SPOKEN = patterns(f"""
    [I mean|I'm thinking of|Think of|I have in mind] {_THE_ONES} who [say|complain|admit|tell you] that {{problem}}.
    {_MOST} {_SAY} that {{problem}}.
    {_OFTEN}, {{they}}.
    The {_TROUBLE} [they all share|most of them share|I keep running into|that comes up again and again] is that
            {{problem}}.
    [Ask {_ANY}|Talk to {_ANY}] and [you'll be told|you'll hear|it comes out|you'll soon hear] that {{problem}}.
    What I hear [the most|first|nearly every time|these days|from them all|over and over] is that {{problem}}.
    The ones [who call me|I see|I talk to|who come to see me] {_SAY} that {{problem}}.
""")
_ADVERB = "[They nearly all|They mostly|They often|They usually|They all|They sometimes|They generally]"
_MANY = """[All of them|Most of those I know|A good half of them|Not a few of them|Half of them|Far too many of them|
            Those I meet|Those I
            talk to|Most of the ones I see|Those who call me]"""
_IN_TIME = "[|, sooner or later,|, before long,|, once asked,|, in the end,]"
WHY_TERSE = patterns(f"""
    {_ADVERB} [say|tell me|complain|admit] that {{problem}}.
    {_MANY} [say|tell me|admit]{_IN_TIME} that {{problem}}.
    {_MANY} complain that {{problem}}.
""")
TROUBLE_SPOKEN = patterns(f"""
    What [I hear|I'm told|I get called|I get asked] about [the most|first|nearly every time|these days|over and over] is
            this: {{trouble}}.
    The {_TROUBLE} [they all share|most of them share|I keep running into|that comes up again and again] is this:
            {{trouble}}.
    [Ask {_ANY}|Talk to {_ANY}] and [it's always|it's mostly|it's nearly always|it's soon] the same story: {{trouble}}.
    [I mean|I'm thinking of|Think of|I have in mind] {_THE_ONES} with [just this|exactly this|this very]
            [trouble|problem|complaint|headache]: {{trouble}}.
    What the ones [who call me|I see|I talk to|who come to see me] [complain about|talk about|bring up] is
            [always|mostly|nearly always|usually] this: {{trouble}}.
""")
TROUBLE_TERSE = patterns("""
    [Their usual|The usual|Their main|The main|Their first|The first] [complaint|trouble|headache|worry][, I hear|, they
            say|, as I hear it|, from what I see|]: {trouble}.
    [They all|They mostly|They often|They nearly all|Most of them] [complain about|talk about|ring me about|come to me
            about] [this|one thing|the same thing]: {trouble}.
""")
QUOTED_SPOKEN = patterns(f"""
    [I mean|I'm thinking of|Think of|I have in mind] {_THE_ONES} who [say|sigh|tell you|might say], "{{says}}".
    [They say|They'll say|You'd hear them say|They tell me|They might say] [things like|something like], "{{says}}".
    You'd [know|recognise|spot] them by what they [say|tell you]: "{{says}}".
    [The ones who call me|The ones I see|The ones I talk to|The ones who come to see me] [say|tell me] [things
            like|something like], "{{says}}".
    What I hear [the most|first|nearly every time|these days|over and over] is, "{{says}}".
""")
QUOTED_TERSE = patterns("""
    [They all|They mostly|They often|They nearly all|Most of them|Many of them|Those I meet|Those who call me] [say|tell
            me|say something like|tell me things like], "{says}".
    [You'd know|You'd recognise|You'd spot] them by [this|one sentence|what they say|what you'd hear|their words]:
            "{says}".
    [The sentence|The words|What] I [hear|keep hearing|hear most|hear first]: "{says}".
    [Think of|I mean|I'm thinking of] somebody who [says|sighs|might say|tells you], "{says}".
""")
