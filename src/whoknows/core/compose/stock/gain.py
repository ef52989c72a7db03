"""The sentences that say why they would want to meet me: what they would get, what I do, what is different about it.

One pattern is one sentence, as in the sentences of the ask; one with a gap that nothing fills is passed over.
``{get}`` is a thing they would get, ``{carried}`` one that can be taken along, ``{gain}`` a clause, ``{clause}`` one
without such a thing; ``{prospect}``, ``{first_step}`` and ``{work}`` stand after a colon, which carries anything.
Of what is different, ``{act}`` is what I do, ``{fact}`` any clause, ``{different}`` the same after "is", ``{thing}`` a
thing.
"""

from .patterns import patterns

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
    [What they'd have|What they'd take away|What they'd get] from [a first meeting|a first conversation|half an
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
    [What they'd have|What they'd take away|What they'd get] from [a first meeting|a first conversation|a first
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
