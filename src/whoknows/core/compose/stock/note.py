"""The sentences of the note to forward and of the listening card.

One pattern is one sentence, as in the sentences of the ask. ``{many}`` is the role in the plural, where there is one.
"""

from .patterns import patterns

_PASSED = """[was kind enough to pass this on|kindly offered to pass this on|said this might be for you|thought this
            might be for you|thought this might interest you|thought of you|thought you and I should meet|said you
            might like to hear from me|suggested I write you a line]"""
HELLO = patterns(f"""
    {{i}}, and {{name}} {_PASSED}.
    {{name}} [was kind enough to pass this on|kindly offered to pass this on|said I might write you a few lines|said you
            wouldn't mind a few lines from me|offered to put us in touch|thought a few lines from me might be
            welcome|suggested I say hello|is passing this on for me]; {{i}}.
    [We haven't met, but|We don't know each other yet, but|You don't know me yet, but] {{name}} {_PASSED}; {{i}}.
    [A word of introduction|By way of introduction|To introduce myself|First, who I am|A short hello]: {{i}}, and
            {{name}} {_PASSED}.
    {{name}}, whom we both know, [suggested I write|thought this might be for you|thought this might interest you|kindly
            passed this on]; {{i}}.
    {{name}} {_PASSED}, so [a short hello|a few words about me|a few words first]: {{i}}.
    [We both know {{name}}|You and I both know {{name}}], which is why I'm writing; {{i}}.
""")
HELLO_ALONE = patterns("""
    [A word of introduction|By way of introduction|To introduce myself|First, who I am|A short hello|Briefly]: {i}.
    {i}[, and we haven't met yet|, and I'll be brief|, and this is a short note|].
""")
_WITH = "[work with|meet|know|talk to]"
_I_WITH = """[I work with|I work for|I talk to|I meet|My clients are|I spend a lot of my time with|Much of my work is
            with|A lot of my work is with|Most of my work is with]"""
_MANY = "[most of them|nearly all of them|many of them|plenty of them]"
THEIRS = patterns(f"""
    {_I_WITH} {{role}}, and {_MANY} [tell me|say|will tell you][|, sooner or later,|, before long,|, when I ask,] that
            {{problem}}.
    [Most of|Nearly all|Many of|Plenty of] the {{many}} I {_WITH} [say|tell me][|, sooner or later,|, before long,|, if
            I ask,] that {{problem}}.
    Whenever I [meet|talk to|work with|sit down with] {{role}}, [I hear|it comes out|they tell me] [sooner or
            later|before long] that {{problem}}.
    What I hear from {{role}}, [again and again|more than anything else], is [that|this:] {{problem}}.
""")
COST = patterns("""
    [By their own count|All told|When they add it up|One way or another|Before long|If you ask them|On top of that|Taken
            together|In the end|Sooner or later], {cost}[, they tell me|, as I hear|].
    [Most of them find|They tell me|What they find is|They'd say|Most of them say|They tell me as well|Most of them
            add|What I hear as well is|What I'm told as well is|Many find|Some say openly|What I hear next is|What they
            add is] that {cost}.
    [Any of them|Each of them|Most of them|Nearly all of them|Almost any of them] [will tell you|will say|would tell
            you|will admit|could tell you][, if you ask,|, once you ask,|, sooner or later,|] that {cost}.
    [When|If|Once] [I ask further|I ask what it costs|we look at it|we count|they add it up|we do the sums|I ask a
            little more|we look closer|they're honest about it], [they tell me|they say|I hear|it turns out|they find|it
            comes out|they admit|I learn] that {cost}.
""")
_ABOUT = """[what I hear about most|what comes up again and again|what most of them bring up first|what I get called
            about|what they talk about first|what they struggle with|what most of them struggle with]"""
TROUBLE = patterns(f"""
    {_I_WITH} {{role}}, and {_ABOUT} is [this|mostly this]: {{trouble}}.
    [Most of|Nearly all|Many of|Plenty of] the {{many}} I {_WITH} [name|bring up] the same [trouble|thing] [sooner or
            later|before long|first]: {{trouble}}.
    Whenever I [meet|talk to|work with|sit down with] {{role}}, [we soon get|it doesn't take long to get|sooner or later
            we get] to [the same thing|one thing]: {{trouble}}.
""")
QUOTED = patterns(f"""
    {_I_WITH} {{role}}, and {_MANY} [say|tell me] [something like|things like], "{{says}}".
    [Most of|Nearly all|Many of|Plenty of] the {{many}} I {_WITH} [say|tell me][|, sooner or later,|, before long,]
            [something like|things like], "{{says}}".
    Whenever I [meet|talk to|work with|sit down with] {{role}}, I [hear|am told] [something like|things like],
            "{{says}}".
""")
TOLL = patterns("""
    [The price of it|The price they pay|The price they pay for it|What they pay for it|What they pay in the end|What it
            costs them|What it costs them in the end][, they say|, they tell me|, as I hear|, as most of them know|, by
            their own count|]: {toll}.
    [There's a price to pay|It has its price|It comes at a price][, they say|, they tell me|, as I hear|, as most of
            them know|, sooner or later|]: {toll}.
""")
_MEETING = "[a first meeting|a first conversation|a first talk|half an hour together]"
_AFTER = """[After a first meeting|After a first conversation|After a first talk|After half an hour together|Once we've
            talked|Once we've met|By the end of a first meeting|By the end of a first talk|If we talked once|If we met
            once|In half an hour|In one conversation]"""
_AFTER_SMALL = """[after a first meeting|after a first conversation|after a first talk|once we've talked|by the end of a
            first meeting|if we talked once|in half an hour|in one conversation]"""
_I_THINK = "[I think, |I'd say, |I believe, |]"
_AT_LEAST = "[|, for a start|, to begin with|, whatever you decide|, if nothing else]"
_OR_KEPT = _AT_LEAST[:-1] + "|, and that's yours to keep]"
_IN_SHORT = "[In short|In a few words|Put plainly|In a sentence|Briefly]"
_SHOW = f"""[I'd gladly tell you [how|more|how it's done|how I go about it]|{_MEETING} would show you [how|what I mean|
            how
            I go about it|whether it's for you]]"""
HELP = patterns(f"""
    {{help}}, and I'd gladly tell you [how|more|how it's done|how I go about it][ in a first talk| if that's
            useful|whenever it suits you|].
    {{help}}, and {_MEETING} would show you [how|what I mean|how I go about it|whether it's for you].
    {_IN_SHORT}, {{help}}, and {_SHOW}.
""")
HELP_YOURS = patterns(f"""
    {{help}}, and {_AFTER_SMALL}, {{gain}}{_AT_LEAST}.
    {_IN_SHORT}, {{help}}, and {_AFTER_SMALL}, {{gain}}{_AT_LEAST}.
    {{help}}, and you'd [come away from|leave] {_MEETING} with {{carried}}{_AT_LEAST}.
    {_IN_SHORT}, {{help}}, and you'd [come away from|leave] {_MEETING} with {{carried}}{_AT_LEAST}.
""")
YOURS = patterns(f"""
    {_AFTER}, {_I_THINK}{{gain}}{_AT_LEAST}.
    You'd [come away from|leave] {_MEETING} with {{carried}}{_OR_KEPT}.
    [A first meeting|A first conversation|A first talk|Half an hour together] would [leave you with|get you|give you]
            {{carried}}{_OR_KEPT}.
""")
YOURS_TIMED = patterns(f"""
    [What's in it for you|What you'd get from it|What you'd have from it|What I can offer you][, I think,|, for a
            start,|, as I see it,|] is {{get}}.
    [If we met|If we talked|If you said yes|Once we've talked|If you'd like to meet|If we spoke once|If you got in
            touch], {_I_THINK}{{gain}}{_AT_LEAST}.
""")
_IN_IT = """[What's in it for you|What you'd get out of it|What you'd take away|What you'd have from it]"""
PROSPECT = patterns(f"""
    {_IN_IT}[, I think|, in any case|, as I see it|]: {{prospect}}.
    [What you'd have|What you'd take away|What you'd get] [from|after] [a first meeting|a first conversation|a first
            talk|meeting me|one talk]: {{prospect}}.
    What I'd [suggest|offer you|propose] [to begin with|as a first step|for a start|first|before anything else]:
            {{first_step}}.
    [Here's|This is] what I'd [suggest|offer|propose][ to you|] [to begin with|as a first step|for a start|first|before
            anything else]: {{first_step}}.
    [I'd suggest|I'd offer you|My offer would be|I'd propose] [this|one small thing|something simple][ to begin with| as
            a first step| for a start|]: {{first_step}}.
    [If that sounds like you|If you know the feeling|If that's how it is|If you're curious], [here's|this is] what I'd
            [suggest|offer|propose][ first| to begin with|]: {{first_step}}.
    The first step I'd [suggest|offer|propose][ to you|][, and you can take it from there|, whatever you decide after|]:
            {{first_step}}.
""")
_WHILE = "[twenty minutes|half an hour|a quarter of an hour|fifteen minutes] [on the phone|on a call]"
INVITE = patterns(f"""
    If [that sounds useful|that would help|that's of interest|you'd like that|that's of use to you], [a line back|a
            short reply|one line|a word back] is [enough|plenty|all it takes], and I'll [make time for|gladly
            find|happily set aside] {_WHILE}; [if not|if it's not for you|if now isn't the time], [that's fine|no harm
            done|no problem at all].
""")
_TALKS = """[talks like this|says things like this|could have said this|sounds like this|might say this|has said this
            lately|says this sort of thing|has said something like this|might have said this|could say things like
            this|tells you things like this|has lately said something like this|is likely to say this]"""
CARD = patterns(f"""
    Who do you know {{who}} and {_TALKS}?
    [Listen for this|Something to listen for|A card to keep|Keep an ear out|One to keep in mind|Listen out for this|To
            keep in mind|For next time you hear it|In case you hear it|Words to listen for|What to listen for|A thing to
            listen for|For when you hear it|To keep at the back of your mind|Should you hear it|To remember|A note for
            later|Just in case|Something to keep an ear open for]: who do you know {{who}} and {_TALKS}?
    [When you hear words like these|When you hear something like this|If you hear words like these|Next time you hear
            something like this], who do you know {{who}}?
""")
_HEARD = """[, with a sigh|, with a shrug|, not for the first time|, as if to themselves|, under their
            breath|, sounding tired|, once again|, in passing|, half joking|, without looking up|]"""
WHERE = patterns(f"""
    [Over coffee|Over lunch|On the way out|At the end of the day|On a Friday|On a Monday morning|Late in the day|When
            you ask how it's going|After a bad week|Over a drink|In a quiet moment|After a long day|Over breakfast|On a
            Sunday evening|Just before a holiday|At the end of the month|When you ask how work is|When you ask what's
            new|After a meeting|On the way home|At the door|On a walk|First thing in the morning|Over a sandwich|In the
            car|At a party|In the queue for coffee|On the train|Between two meetings|Before a meeting starts|At the end
            of a long week|On a Sunday|Halfway through lunch|Out of the blue|On a bad day|At the start of the month|Just
            after the holidays|When you ask about the week|When you ask about the business|At a dinner|In a corridor|On
            the stairs|By the coffee machine|On a rainy Monday|In the middle of the week|Between two
            calls]{_HEARD[:-2]}|, shaking their head|, after a pause|]
    [On the phone|At the end of a call|At the start of a call]{_HEARD}
    You ask [how it's going|about work|what's new|how they are|about the week|what keeps them busy], and [they say|you
            hear|you're told|the answer is|all you get is]
    [Somebody|Someone] [you've just met|at the next table|you meet by chance|you sit next to|behind you in the queue|you
            haven't seen for a while|you've known for years|you run into] [says|sighs|tells you|mutters|lets slip]
    [Somebody|Someone|A friend|One of them] [rings|calls|writes] [to cancel|to put you off|about something else|late in
            the day|to say sorry], and there it is
    [In a message late at night|In a late e-mail|At the end of an e-mail][, not for the first time|, once again|]
""")
_SAID = """[it|something like it|words like these|that|anything like it|any of these|something close to it|one of these|
            that sort of thing]"""
_OF_ME = (
    "[please think of me|think of me|do think of me|I hope you'll think of me|please keep me in mind|keep me in mind]"
)
_COME = "what [people|clients|my clients|most clients] [come to me for|call me for|want from me]"
_SAYS_SO = "[somebody|someone] [says it|says something like it|talks like this|sounds like this|says so]"
CARD_THINK = patterns(f"""
    [When|If|Whenever|The moment] you hear {_SAID}, {_OF_ME}, because {_COME} is [this|just this|just that]: {{work}}.
    [If|When|Whenever] {_SAYS_SO}, {_OF_ME}, because {_COME} is just that: {{work}}.
    [When|If|Whenever|The moment] you hear {_SAID}, {_OF_ME}: {{help}}.
    [If|When|Whenever] {_SAYS_SO}, {_OF_ME}, because {{help}}.
    [Think of me|Please think of me|Do think of me|I hope you'll think of me] [when|if|whenever] {_SAYS_SO}: {{help}}.
""")
_PASS = "[Tell|Text|Send|Give|Just tell|Just send] me [the name|their name|a first name|a name]"
CARD_NAME = patterns(f"""
    {_PASS} and I'll [write|draft|prepare] the introduction[ for you to forward|, ready to forward|]; [if [you never
            hear it|it never comes up|nobody says it], [that's fine|no harm done|no worries]|only if you're comfortable
            with it[, of course|]].
""")
