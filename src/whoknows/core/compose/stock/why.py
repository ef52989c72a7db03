"""The sentences that say why they would want to meet: the problem, its price, what they would get.

One pattern is one sentence, as in the sentences of the ask; one with a gap that nothing fills is passed over.
``{get}`` is a thing they would get, ``{carried}`` one that can be taken along, ``{gain}`` a clause, ``{clause}`` one
without such a thing; ``{they}`` is a problem told of what they do. ``{trouble}``, ``{toll}``, ``{prospect}``,
``{first_step}`` and ``{work}`` stand after a colon, ``{says}`` in quotation marks, which carry anything that was typed.
Of what is different, ``{act}`` is what I do, ``{fact}`` any clause, ``{different}`` the same after "is", ``{thing}`` a
thing.
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
_HOW_IT_GOES = "[how work is|how it's going|how things are|what's new]"
PROBLEM = patterns(f"""
    {_MOST} {_SAY} that {{problem}}.
    {_OFTEN}, {{they}}.
    What [they|most of them|nearly all of them] [complain about|talk about|struggle with] is [always|nearly
            always|usually|mostly] the same: {{problem}}.
    The {_TROUBLE} [they all have|I hear about most|most of them have|I keep hearing about] is that
            {{problem}}.
    [Ask {_ANY}|Talk to {_ANY}] and they'll [say|tell you|complain|admit] that {{problem}}.
    Ask {_ANY} {_HOW_IT_GOES}, and [sooner or later|before long|soon enough] [they'll tell you|you'll hear] that
            {{problem}}.
    What I hear [again and again|most often|from nearly all of them|from most of them|every week|nearly every week] is
            that {{problem}}.
    You'd [know|recognise|spot] them by [what they say|what they complain about|what they tell you]: {{problem}}.
    What [brings them to me|makes them call me|sends them my way] is [mostly|usually|nearly always|always] the same
            thing: {{problem}}.
""")
PROBLEM_FIRST = patterns("""
    [If|When|Whenever] you [meet|run into|come across|talk to] [somebody|someone] [who says|who complains|who admits|
            who tells you] that {problem}, [that's the person I'd like to meet|that's just the person I'd like to meet|
            that's the kind of person I'd like to meet|that's exactly who I have in mind|that's just who I have in
            mind].
""")
CAUSE = patterns("""
    [Mostly|Usually|As a rule|Nearly always|More often than not|When I look into it|Nine times out of ten|When I look
            closer|Nearly every time|In most cases|Most of the time|Time and again], [it's|that's]
            {cause}[, though few of them say so|, though they seldom know it|].
    [As far as I can see|From what I've seen|In my experience|As I see it|If you ask me|From what I hear], [it's|that's]
            [|mostly |usually |nearly always |mainly |often ]{cause}.
    What I [usually|mostly|nearly always|mainly|often] [find|find underneath|find underneath it|find when I look] is
            that it's {cause}.
    [Look closer|Look underneath|Look into it|Dig a little|Ask why|Ask a little further] and [mostly|usually|nearly
            always|more often than not|nine times out of ten] it's {cause}[, though few of them say so|, though
            they seldom know it|].
""")
_ONES = """[They're the ones|They're the people|I mean the ones|I mean the people|Think of the ones|Think of the people|
            I'm thinking of the ones|I'm thinking of the people]"""
PROBLEM_SAID = patterns(f"""
    {_ONES} [who say|who'll say|who might say|who tell you], "{{says}}": {{problem}}.
    [If you've ever heard|If you've heard|If you ever hear|When you hear|Next time you hear|Whenever you hear]
            [somebody|someone] [say|sigh], "{{says}}", [you've met one|that's who I mean|that's the kind I mean|that's
            the one I
            mean|they're one of them|you know the kind]: {{problem}}.
    "{{says}}" is [what they say|how they put it|what I hear from them|what they tell me|how one of
            them put it|what you'd hear from them|what you'll hear from them]: {{problem}}.
    One of them [put it|said it] [like this|this way], and [it's the same with most of them|most of them say the same|
            that's how it is for most of them]: "{{says}}".
""")
_WHO_SAYS = "[Most of them|Nearly all of them|They all|Many of them|Plenty of them|The ones I meet|The ones I know]"
_NAMED = """[is this|is always the same|is nearly always the same|is mostly the same|hardly ever changes|is soon
            said]"""
TROUBLE = patterns(f"""
    [Their usual|The usual|Their first|The first|The commonest|Their main|The main]
            [complaint|trouble|headache|worry][, as far as I can see|, from what I hear|, in my experience|, by and
            large|]: {{trouble}}.
    What [most of them|nearly all of them|they all|many of them] [bring up first|mention first|talk about|come to me
            about|ring me about|complain about] {_NAMED}: {{trouble}}.
    What I [hear about|get called about|get asked about] [most|most often|again and again|every week|more than anything]
            {_NAMED}: {{trouble}}.
    Ask {_ANY} [what the trouble is|what goes wrong|what keeps them busy|what they'd change], and
            [you'll hear|they'll tell you|they'll name] the same [thing|things]: {{trouble}}.
""")
QUOTED = patterns(f"""
    {_ONES} [who say|who'll say|who might say|who tell you], "{{says}}".
    [If you've ever heard|If you've heard|If you ever hear|When you hear|Next time you hear|Whenever you hear]
            [somebody|someone] [say|sigh], "{{says}}", [you've met one|that's who I mean|that's the kind I mean|that's
            the one I mean|they're one of them|you know the kind].
    "{{says}}" is [what they say|how they put it|what I hear from them|what they tell me|how one of
            them put it|what you'd hear from them|what you'll hear from them].
    One of them [put it|said it] [like this|this way], and [it's the same with most of them|most of them say the same|
            that's how it is for most of them]: "{{says}}".
    {_WHO_SAYS} [say|tell me] [much the same|the same thing|something like this]: "{{says}}".
""")
QUOTED_FIRST = patterns("""
    [If|When|Whenever] you [meet|run into|come across|talk to] [somebody|someone] who [says|sighs|tells you|admits],
            "{says}", [that's the person I'd like to meet|that's just the person I'd like to meet|that's the kind of
            person I'd like to meet|that's exactly who I have in mind|that's just who I have in mind].
""")
TOLL = patterns("""
    [The price of it|The price they pay|The price they pay for it|What they pay for it|What they pay in the end|What it
            costs them|What it costs them in the end][, they say|, they tell me|, as I hear|, more often than not|, as
            most of them know|, by their own count|, when they're honest about it|]: {toll}.
    [There's a price to pay|It has its price|It comes at a price][, they say|, they tell me|, as I hear|,
            more often than not|, as most of them know|, sooner or later|]: {toll}.
    [Ask what it costs|Ask what comes of it|Ask a little further] and [you'll hear it|they'll tell
            you|they'll say it outright|it comes out]: {toll}.
""")
_ANY_OF = "[Any of them|Each of them|Most of them|Nearly all of them|Almost any of them]"
COST = patterns(f"""
    [All told|When they add it up|One way or another|By their own count|On top of that|If you ask them|Taken together|
            Before they know it|As most of them know|In the end|When all's said and done|Sooner or
            later], {{cost}}.
    [They'll tell you|They'll also say|They tell me|Most of them say|They'd also tell you|
            Many of them say|What they add is|What they say next is|What I hear next is|Some of them say outright] that
            {{cost}}.
    [Ask a little further|Keep listening|Let them go on|Ask again|Ask what comes of it|Wait a little|
            Listen a little longer] and [you'll hear|they'll tell you|they'll say|they'll
            add|you'll find out|you'll be told|it comes out|they'll admit] that {{cost}}.
    [Most of them|Nearly all of them|The ones I know|The ones I meet|The ones I work with|The ones I've met|Many of
            them] [also say|find|will also tell you|reckon|have found|tell me too|will add] that {{cost}}.
    {_ANY_OF} [will tell you|will say|would tell you|will admit|could tell you][, if you ask,|, once you ask,|,
            sooner or
            later,|] that {{cost}}.
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
            ones I see] [will tell you|tell
            me|say|will say|mention|have told me] that {{tried}}, {_STILL}.
""")
_MEETING = "[a first meeting|a first conversation|one conversation|a first talk|our first meeting]"
_AFTER = """[after a first meeting|after a first conversation|after one conversation|after a first talk|if you
            brought us
            together|if they and I talked|by the end of a first meeting|after half an hour|in a first conversation|by
            the
            end of one conversation]"""
_BEFORE = """[After a first meeting|After a first conversation|After one conversation|After a first talk|If you
            brought us
            together|If they and I talked|By the end of a first meeting|After half an hour together|By the end of a
            first talk|If they and I met|After an hour with me|If we met once]"""
_AT_LEAST = """[, for a start|, if nothing else|, whatever they decide|, even if it goes no further|, whatever comes of
            it|]"""
_OR_KEPT = _AT_LEAST[:-2] + "|, and that's theirs to keep|]"
_WHY = """[What's in it for them|Why they'd want to meet|Why they'd say yes|What they'd get out of it|Why it's worth
            their
            while|What they'd have from it|Why I think they'd say yes|What it's worth to them]"""
_ONE_TALK = """[One conversation|One meeting|Half an hour|A single conversation|A first talk|One talk|One hour|A short
            meeting]"""
_IF_THEY = """[With one conversation|With half an hour|In half an hour|In one conversation|From one meeting|From a
            first talk]"""
GAIN = patterns(f"""
    {_WHY}[, I think|]: {{clause}}.
    {_BEFORE}, {{gain}}{_AT_LEAST}.
    {_IF_THEY}, {{gain}}{_AT_LEAST}.
    {_ONE_TALK}, and {{gain}}{_AT_LEAST}.
    [What they'd have|What they'd take away|What they'd get] [from|out of] [a first meeting|a first conversation|half an
            hour|one talk][, I think|]: {{get}}.
    They'd [come away from|leave] {_MEETING} with {{carried}}{_OR_KEPT}.
    {_WHY}[, I think|]: {{get}}.
    [A first meeting|A first conversation|One conversation|A first talk|Half an hour] [would get them|would
            leave them with|would give them] {{carried}}{_OR_KEPT}.
""")
GAIN_TIMED = patterns(f"""
    {_WHY}[, I think|, as I see it|]: {{clause}}.
    {_WHY}[, I think|, as I see it|]: {{get}}.
    [If you brought us together|If they and I talked|If they and I met|If we met once|If they talked
            to me], {{gain}}{_AT_LEAST}.
    [What they'd have|What they'd take away|What they'd get] [from meeting me|in any case|at the least][, I
            think|]: {{get}}.
""")
PROSPECT = patterns(f"""
    {_WHY}[, I think|]: {{prospect}}.
    [What they'd have|What they'd take away|What they'd get] [from|out of] [a first meeting|a first conversation|a first
            talk|meeting me|one talk][, I think|]: {{prospect}}.
    What I'd [suggest|offer them|propose] [to begin with|as a first step|for a start|first]: {{first_step}}.
    [I'd suggest|I'd offer them|My offer would be|I'd propose] [this|one small thing|something
            simple][ to begin with| as a first step| for a start|]: {{first_step}}.
    [Here's|This is] what I'd [suggest|offer|propose][ to them|] [to begin with|as a first step|for a start|first]:
            {{first_step}}.
    The first step I'd [suggest|offer|propose][ to them|][, and they can take it from there|, whatever they decide
            after|]: {{first_step}}.
""")
_PEOPLE = "[people|clients|my clients|the people I work for|most clients]"
WORK = patterns(f"""
    What {_PEOPLE} [come to me for|call me for|want from me|hire me for|look for when they call me][, in short|, in a
            few words|, put plainly|, in a sentence|, in the end|, most of all|]: {{work}}.
    [In short|In a few words|Put plainly|In a sentence|Briefly], what {_PEOPLE} [come to me for|call me for|want from
            me|hire me for|look for when they call me] is this: {{work}}.
""")
_START = "[, for a start|, whatever they decide|, if nothing else|, whatever comes of it|, to begin with|]"
GAIN_HELP = patterns(f"""
    {{help}}, and {_AFTER}, {{gain}}{_START}.
    [In a sentence|In short|In one line|In a few words|Put plainly|Briefly], {{help}}, and {_AFTER}, {{gain}}.
    [In short|In a few words|Put plainly|Briefly], {{help}}, and they'd [come away from|leave]
            {_MEETING} with
            {{carried}}{_START}.
    {_BEFORE}, {{gain}}; [and if it goes further|and if they like it|after that|if they want more|and beyond that|and if
            they want to go on], {{i_help}}.
    {{help}}, and they'd [come away from|leave] {_MEETING} with {{carried}}{_START}.
""")
_FROM_MOST = "[ from most| from the rest| from others in my trade| from most in my trade|]"
_LIKED = """[what clients like about it|what people like about it|what they like about it|the difference|what's
            different|what they mention first|what they tell others|what they thank me for|what they notice first|what's
            special about it]"""
_UNLIKE = """[unlike most|unlike most in my trade|unlike others in my trade|unlike the rest|unlike most people who do
            this]"""
_WHOM = "[clients|people|my clients|the people I work for]"
_NOTICE = f"{_WHOM} [notice first|notice most|mention first|mention most|remember|like]"
_ONE_THING = """[one thing I do differently|one thing others in my trade don't do|one thing
            that's different about me|one thing you should know|one more thing to know]"""
_MY_WAY = "[the way I work|how I work|working with me|the way I go about it]"
HELP_DIFFERENT = patterns(f"""
    {{help}}, and [what's different|the difference|the one difference|the main difference]{_FROM_MOST} is {{different}}.
    {{help}}, and what I do differently{_FROM_MOST} is that {{act}}.
    {{help}}, and where I differ{_FROM_MOST} is {{different}}.
    {{help}}; [the difference|what's different|the one difference]{_FROM_MOST}[, as I see it,|, I
            think,|] is {{different}}.
    [In a sentence|In short|In one line|In a few words|Put plainly|Briefly], {{help}}; {_ONE_THING}: {{fact}}.
    {{help}}, and what's different about {_MY_WAY} is {{different}}.
    {{help}}, and {_UNLIKE}, {{act}}.
    {{help}}; {_ONE_THING}: {{fact}}.
    [In short|In one line|In a few words|Put plainly|Briefly], {{help}}, and {_UNLIKE}, {{act}}.
    [In short|In one line|In a few words|Put plainly|Briefly], {{help}}, and what's different about {_MY_WAY} is
            {{different}}.
    {{help}}, and what {_NOTICE} is {{different}}.
    [In short|In a few words|Put plainly|Briefly], {{help}}, and what {_NOTICE} is {{different}}.
    {{help}}; {_LIKED}: {{thing}}.
    {{help}}; what {_WHOM} [mention|like|value] [first|most]: {{thing}}.
    [In short|In one line|In a few words|Put plainly|Briefly], {{help}}; what {_WHOM} [mention|like|value]
            [first|most]: {{thing}}.
    [In a sentence|In short|In one line|In a few words|Put plainly|Briefly], {{help}}; {_LIKED}: {{thing}}.
    [In short|In one line|In a few words|Put plainly|Briefly], {{help}}, and what {_WHOM} [like about it|like best
            about it|
            mention first|notice first|remember] is this: {{thing}}.
    {{help}}, and what {_WHOM} [like about it|like best about it|mention first|notice
            first|
            remember] is this: {{thing}}.
    [In a sentence|In short|In one line|In a few words|Put plainly|Briefly], {{help}}, and [what's different|the
            difference]{_FROM_MOST} is {{different}}.
""")
DIFFERENT = patterns(f"""
    [What's different|The difference|The main difference|Where I differ]{_FROM_MOST}[, I think,|,
            as I
            see it,|] is {{different}}.
    What's different about {_MY_WAY}[, I think,|, as I see it,|] is {{different}}.
    What {_NOTICE}[ about me| about my work|] is {{different}}.
    What I do differently{_FROM_MOST}[, I think,|, as I see it,|] is that {{act}}.
    [Unlike most|Unlike most in my trade|Unlike others in my trade|Unlike the rest|Unlike most people who do
            this], {{act}}.
    [One thing I do differently|One thing others in my trade don't do|One thing that's
            different about me|One more thing about me|One thing to know about me]: {{fact}}.
    What {_WHOM} [like|like best|tell me they like] about [it|{_MY_WAY}][, I think|]:
            {{thing}}.
    [What's different|What's different about {_MY_WAY}][, I think|, as I see it|]: {{thing}}.
    What sets me apart{_FROM_MOST}[, I think,|, as I see it,|] is {{different}}.
    [If anybody asks|When I'm asked|Should anybody ask] [what's different|why me|why it should be me], the answer is
            {{different}}.
    What {_WHOM} [tell me they like [most|best]|talk about [first|most]|say first] is
            {{different}}.
    What sets me apart[, I think|, as I see it|]: {{thing}}.
    The reason [clients|people|my clients|most clients] [choose me|come to me|stay with me], [I think|as far as I can
            tell|they tell me|as I see it], is {{different}}.
    [What I'd add|One thing I'd add|What is worth knowing|Worth knowing, too,] is {{different}}.
    [If anybody asks|When I'm asked|Should anybody ask] [what's different|why me|why it should be me]: {{thing}}.
    What {_WHOM} [mention first|like|value|seem to like|thank me for][, I think|, as far as I can tell|, in my
            experience|]: {{thing}}.
""")
HELP = patterns(f"""
    [In a sentence|In short|In one line|In a few words|Put plainly|Briefly], {{help}}, and [that's what we'd talk about|
            that's why they'd want to meet|that's what I'd tell them about|that's what a first conversation would be
            about|I think that's why they'd say yes|that's what they'd get out of meeting me|I'd tell them how|I'd show
            them how].
    What I'd [tell them|talk about with them|say to them][ first| when we meet| in a first conversation|] is [this|
            simple]: {{help}}.
    {{help}}, and [that's what we'd talk about|that's why they'd want to meet|that's why they'd want to meet me|that's
            what a first conversation would be about|that's what they'd get out of meeting me|that's what I'd talk about
            with them|I think that's why they'd say yes|that's what I'd tell them about].
    {_WHY}[, I think|]: {{help}}.
    [That's what I'd talk about with them|That's what they'd hear from me|What I'd tell them|What we'd talk about]:
            {{help}}.
""")
_THE_ONES = "[the ones|the sort|the kind|the people]"
WHY_SPOKEN = patterns(f"""
    [I mean|I'm thinking of|Think of|I have in mind] {_THE_ONES} who [say|complain|admit|tell you] that {{problem}}.
    {_MOST} {_SAY} that {{problem}}.
    {_OFTEN}, {{they}}.
    The {_TROUBLE} [they all share|most of them share|I keep running into|that comes up again and
            again] is that {{problem}}.
    [Ask {_ANY}|Talk to {_ANY}] and [you'll be told|you'll hear|it comes out|you'll soon hear] that {{problem}}.
    What I hear [the most|first|nearly every time|these days|from them all|over and over] is that {{problem}}.
    The ones [who call me|I see|I talk to|who come to see me] {_SAY} that {{problem}}.
""")
_ADVERB = "[They|They all|They nearly all|They mostly|They often|They usually|They always]"
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
    What [I hear|I'm told|I get called|I get asked] about [the most|first|nearly every time|these days|over and over]
            is this: {{trouble}}.
    The {_TROUBLE} [they all share|most of them share|I keep running into|that comes up again and again] is this:
            {{trouble}}.
    [Ask {_ANY}|Talk to {_ANY}] and [it's always|it's mostly|it's nearly always|it's soon] the same story: {{trouble}}.
    [I mean|I'm thinking of|Think of|I have in mind] {_THE_ONES} with [just this|exactly this|this very] [trouble|
            problem|complaint|headache]: {{trouble}}.
    What the ones [who call me|I see|I talk to|who come to see me] [complain about|talk about|bring up] is [always|
            mostly|nearly always|usually] this: {{trouble}}.
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
    [The ones who call me|The ones I see|The ones I talk to|The ones who come to see me] [say|tell me] [things like|
            something like], "{{says}}".
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
