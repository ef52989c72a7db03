"""The sentences that say why they would want to meet me: what they would get, what I do, what is different about it.

One pattern is one sentence, as in the sentences of the ask; one with a gap that nothing fills is passed over.
``{get}`` is a thing they would get, ``{carried}`` one that can be taken along, ``{gain}`` a clause; ``{prospect}``,
``{first_step}`` and ``{work}`` stand after a colon, which carries anything. Of what is different, ``{act}`` is what I
do, ``{fact}`` any clause, ``{different}`` the same after "is", ``{thing}`` a thing. What clients say of me is not made
up: that I work in another way than most is what the offer says, and nobody's praise.
"""

from .patterns import patterns

_MEETING = "[a first meeting|a first conversation|a first talk|half an hour with me|our first meeting]"
_AFTER = """[After a first meeting|After a first conversation|After a first talk|After half an hour together|After an
            hour together|By the end of a first meeting|By the end of a first talk|If you put us in touch|If you
            introduced us|If we met once|If they talked to me once|In half an hour|In one conversation|In one
            meeting]"""
_PUT_IN_TOUCH = """[If you put us in touch|If you introduced us|If you brought us together|If we met|If they got in
            touch|If they said yes|If they'd like to meet]"""
_I_THINK = "[I think, |I'd say, |I believe, |]"
_AT_LEAST = "[|, for a start|, to begin with|, whatever they decide|, if nothing else]"
_OR_KEPT = _AT_LEAST[:-1] + "|, and that's theirs to keep]"
GAIN = patterns(f"""
    {_AFTER}, {_I_THINK}{{gain}}{_AT_LEAST}.
    They'd [come away from|leave] {_MEETING} with {{carried}}{_OR_KEPT}.
    [A first meeting|A first conversation|A first talk|Half an hour together] would [get them|give them|leave them with]
            {{carried}}{_OR_KEPT}.
""")
GAIN_TIMED = patterns(f"""
    {_PUT_IN_TOUCH}, {_I_THINK}{{gain}}{_AT_LEAST}.
    [What they'd get from it|What they'd have from it|What's in it for them|What I can offer them][, I think,|, for a
            start,|, as I see it,|] is {{get}}.
""")
PROSPECT = patterns("""
    [What they'd have|What they'd get|What they'd take away] from [a first meeting|a first conversation|a first
            talk|meeting me|one talk][, I think|, I'd say|, for a start|]: {prospect}.
    What I'd [suggest|offer them|propose] [to begin with|as a first step|for a start|first]: {first_step}.
    [I'd suggest|I'd offer them|My offer would be|I'd propose] [this|one small thing|something simple][ to begin
            with| as a first step| for a start|]: {first_step}.
    [Here's|This is] what I'd [suggest|offer|propose][ to them|] [to begin with|as a first step|for a start|first]:
            {first_step}.
    The first step I'd [suggest|offer|propose][ to them|][, and they can take it from there|, whatever they decide
            after|]: {first_step}.
""")
_PEOPLE = "[people|clients|my clients|the people I work for|most clients]"
_IN_SHORT = "[In short|In a few words|Put plainly|In a sentence|Briefly]"
WORK = patterns(f"""
    What {_PEOPLE} [come to me for|call me for|want from me|hire me for|look for when they call me][, in short|, in a
            few words|, put plainly|, in a sentence|, in the end|, most of all|]: {{work}}.
    {_IN_SHORT}, what {_PEOPLE} [come to me for|call me for|want from me|hire me for|look for when they call me] is
            this: {{work}}.
""")
_AFTER_SMALL = """[after a first meeting|after a first conversation|after a first talk|if you put us in touch|if you
            introduced us|if they talked to me once|by the end of a first meeting|after half an hour|in half an hour|in
            one conversation]"""
GAIN_HELP = patterns(f"""
    {{help}}, and {_AFTER_SMALL}, {{gain}}{_AT_LEAST}.
    {_IN_SHORT}, {{help}}, and {_AFTER_SMALL}, {{gain}}.
    {{help}}, and they'd [come away from|leave] {_MEETING} with {{carried}}{_AT_LEAST}.
    {_IN_SHORT}, {{help}}, and they'd [come away from|leave] {_MEETING} with {{carried}}.
""")
_FROM_MOST = (
    "[ from most| from the rest| from others in my trade| from most in my trade| from others who do this|"
    " from most people who do this|]"
)
_AS_I_SEE_IT = "[, I think,|, as I see it,|, I'd say,|]"
_MY_WAY = "[the way I work|how I work|working with me|the way I go about it]"
_SMALL_DIFFERENCE = "[what's different|the difference|the one difference|the main difference]"
_UNLIKE = """[unlike most|unlike most in my trade|unlike others in my trade|unlike the rest|unlike most people who do
            this]"""
_ONE_THING = """[one thing I do differently|one thing others in my trade don't do|one thing that's different about me|
            one
            more thing to know]"""
HELP_DIFFERENT = patterns(f"""
    {{help}}, and {_SMALL_DIFFERENCE}{_FROM_MOST}[, I think,|, as I see it,|] is {{different}}.
    {_IN_SHORT}, {{help}}, and {_SMALL_DIFFERENCE}{_FROM_MOST}[, I think,|, as I see it,|] is {{different}}.
    {{help}}, and what I do differently{_FROM_MOST} is that {{act}}.
    {{help}}, and what's different about {_MY_WAY} is {{different}}.
    {_IN_SHORT}, {{help}}, and what's different about {_MY_WAY} is {{different}}.
    {{help}}, and {_UNLIKE}, {{act}}.
    {_IN_SHORT}, {{help}}, and {_UNLIKE}, {{act}}.
    {{help}}; {_ONE_THING}: {{fact}}.
    {{help}}; [{_SMALL_DIFFERENCE}|what I do differently|where I differ]{_FROM_MOST}: {{thing}}.
    {_IN_SHORT}, {{help}}; [{_SMALL_DIFFERENCE}|what I do differently|where I differ]{_FROM_MOST}: {{thing}}.
""")
_DIFFERENCE = "[What's different|The difference|The main difference|One difference|Where I differ]"
DIFFERENT = patterns(f"""
    {_DIFFERENCE}{_FROM_MOST}{_AS_I_SEE_IT} is {{different}}.
    What's different about {_MY_WAY}{_AS_I_SEE_IT} is {{different}}.
    What I do differently{_FROM_MOST}{_AS_I_SEE_IT} is that {{act}}.
    [Unlike most|Unlike most in my trade|Unlike others in my trade|Unlike the rest|Unlike most people who do this],
            {{act}}.
    [One thing I do differently|One thing others in my trade don't do|One thing that's different about me|One more thing
            about me|One thing to know about me]: {{fact}}.
    What sets me apart{_FROM_MOST}{_AS_I_SEE_IT} is {{different}}.
    [It may help to know|It helps to know|I should add|I'd add|I might add|One thing to know is|It may matter]
            {{different}}.
    {_DIFFERENCE}{_FROM_MOST}[, I think|, as I see it|, I'd say|]: {{thing}}.
    What's different about {_MY_WAY}[, I think|, as I see it|, I'd say|]: {{thing}}.
    What sets me apart{_FROM_MOST}[, I think|, as I see it|, I'd say|]: {{thing}}.
""")
HELP = patterns(f"""
    {{help}}, and [I'd gladly tell them how|I could show them how|I'd be glad to show them how|I'd like to tell them
            how][, if you put us in touch|, if you introduced us|, if they'd like that|].
    {_IN_SHORT}, {{help}}, and [I'd gladly tell them how|I could show them how|I'd be glad to show them how|I'd like to
            tell them how|that's what we'd talk about|that's what I'd tell them about|that's why I think they'd say
            yes|that's why they might want to meet].
    {{help}}, and [that's what we'd talk about|that's what I'd tell them about|that's why I think they'd say yes|that's
            why they might want to meet|that's what I could do for them].
    What I'd tell them[ first| when we meet| in a first conversation|] is [this|simple]: {{help}}.
""")
