"""The sentences that say why they would want to meet: the problem, its price, what they would get.

One pattern is one sentence, as in the sentences of the ask; one with a gap that nothing fills is passed over.
``{get}`` is a thing they would get, ``{gain}`` a clause, ``{clause}`` one without such a thing; ``{they}`` is a problem
told of what they do. Of what is different, ``{act}`` is what I do, ``{fact}`` any clause, ``{different}`` the same
after "is", ``{thing}`` a thing.
"""

from .patterns import patterns

_MOST = "[Most of them|Nearly all of them|The ones I meet|The ones I know|The ones I work with|One after another, they]"
_OFTEN = "[More often than not|Usually|Nine times out of ten|As a rule|Mostly]"
_TROUBLE = "[trouble|problem|complaint|headache]"
PROBLEM = patterns(f"""
    {_MOST} [say|tell me|complain|grumble] that {{problem}}.
    {_OFTEN}, {{they}}.
    What [they|most of them|nearly all of them] [complain about|grumble about|struggle with] is [always|nearly
      always|usually] the same: {{problem}}.
    The {_TROUBLE} [they all have|I hear about most|they have in common|most of them have] is that {{problem}}.
    [Ask any of them|Ask one of them|Talk to any of them|Talk to one of them] and they'll [say|tell you|complain|
      grumble] that {{problem}}.
    What I hear [again and again|most often|from nearly all of them|from most of them|every week] is that {{problem}}.
    You'd [know|recognise|spot] them by [what they say|what they complain about|what they grumble about]: {{problem}}.
""")
PROBLEM_FIRST = patterns("""
    [If|When|Whenever] you [meet|run into|come across|talk to] somebody [who says|who complains|who grumbles|who tells
      you] that {problem}, [that's the person I'd like to meet|that's just the person I'd like to meet|that's the kind
      of person I'd like to meet|that's exactly who I have in mind|that's just who I have in mind].
""")
CAUSE = patterns("""
    [Mostly|Usually|As a rule|Nearly always|More often than not|When I look into it|Nine times out of ten|When I look
      closer], [it's|that's] {cause}[, in my experience|, as far as I can see|, from what I've seen|, though few of them
      say so|].
    [What I usually find|What I mostly find|What I find nearly every time|What I tend to find|What I find underneath] is
      that it's {cause}.
    [Nearly every time|In most cases|Most of the time|Time and again|Eight times out of ten], [it's|that's] {cause}[,
      in my experience|, from what I've seen|].
""")
PROBLEM_SAID = patterns("""
    [They're the ones|They're the people|I mean the ones|I mean the people] [who say|who'll say|who keep saying],
      "{says}": {problem}.
    [If you've ever heard|If you've heard|If you ever hear|When you hear] [somebody|someone] [say|sigh],
      "{says}", [you've met one|that's who I mean|you know the kind|you know the ones]: {problem}.
    "{says}" is [what they say|how they put it|what I hear from them|what they tell me|what I keep hearing|how one of
      them put it]: {problem}.
""")
COST = patterns("""
    [All told|When they add it up|One way or another|By their own count|On top of that|If you ask them|Taken together|By
      their own reckoning|Before they know it|As most of them know], {cost}.
    [They'll tell you|They'll also say|Most of them will tell you|They tell me|Most of them say|They'd also tell you|
      Many of them say|What they add is] that {cost}.
    [Ask what it costs|Ask a little further|Keep listening|Let them go on|Ask again|Hear them out] and [you'll hear|
      they'll tell you|they'll say|they'll add|you'll find out] that {cost}.
    [Most of them|Nearly all of them|The ones I know|The ones I meet|The ones I work with] [also say|find|will also tell
      you|reckon|have found] that {cost}.
    [When|Once] [they count|they add it up|they look at it|they look back], [it turns out that|they find that] {cost}.
""")
TRIED = patterns("""
    [So far|Until now|By the time we meet|More often than not|Usually|Before we meet], {tried}, [and they're still
      stuck|and they're still looking|and they're no further on|but they're back where they were|and the trouble is
      still there|and it's still not solved].
    [Most of them|Many of them|Nearly all of them|The ones I meet|The ones I know] [will tell you|tell me|say] that
      {tried}, [and they're still stuck|and they're still looking|and they're no further on|but they're back where they
      were|and the trouble is still there|and it's still not solved].
""")
_MEETING = "[a first meeting|a first conversation|one conversation|a first chat|a first talk]"
_AFTER = """[from a first meeting|from a first conversation|after one conversation|from a first chat|if you brought us
      together|if they and I talked|once they've met me|by the end of a first meeting]"""
_BEFORE = """[From a first meeting|From a first conversation|After one conversation|From a first chat|If you brought us
      together|If they and I talked|Once they've met me|By the end of a first meeting]"""
_AT_LEAST = """[, for a start|, if nothing else|, whatever they decide|, even if it goes no further|, whatever comes of
      it|]"""
_WHY = "[What's in it for them|Why they'd want to meet|Why they'd say yes|What they'd get out of it|Why it's worth it]"
_WHERE = "[That's where I come in: |]"
GAIN = patterns(f"""
    {_WHY}[, I think|]: {{clause}}.
    {_BEFORE}, {{gain}}{_AT_LEAST}.
    They'd come away from {_MEETING} with {{get}}{_AT_LEAST}.
    {_WHY}[, I think|]: {{get}}.
    [A first meeting|A first conversation|One conversation|A first chat|A first talk] would get them {{get}}{_AT_LEAST}.
    [They'd go home from|They'd leave|They'd walk away from] {_MEETING} with {{get}}{_AT_LEAST}.
""")
GAIN_HELP = patterns(f"""
    {_WHERE}{{help}}, and {_AFTER}, {{gain}}[, for a start|, whatever they decide|, if nothing else|].
    {_BEFORE}, {{gain}}; [and if it goes further|and if they like it|and after that|and if they want more], {{help}}.
    {_WHERE}{{help}}, and they'd [come away from|leave] {_MEETING} with {{get}}[, for a start|, whatever they decide|,
      if nothing else|].
""")
_FROM_MOST = "[ from most| from the rest| from others in my trade| from most in my trade|]"
_LIKED = """[what clients like about it|what people like about it|what they like about it|the difference|what's
      different]"""
_UNLIKE = """[unlike most|unlike most in my trade|unlike others in my trade|unlike the rest|unlike most people who do
      this]"""
_NOTICE = "[clients|people|my clients] [notice first|notice most|mention first|mention most|remember]"
_ONE_THING = """[one thing I do differently|one thing others in my trade don't do|one thing that sets me apart|one thing
      that's different about me]"""
HELP_DIFFERENT = patterns(f"""
    {_WHERE}{{help}}, and [what's different|the difference|the one difference]{_FROM_MOST} is {{different}}.
    {_WHERE}{{help}}, and what I do differently{_FROM_MOST} is that {{act}}.
    {_WHERE}{{help}}, and [where I differ|what sets me apart]{_FROM_MOST} is {{different}}.
    {{help}}, and what's different about [the way I work|how I work|working with me] is {{different}}.
    {_WHERE}{{help}}, and {_UNLIKE}, {{act}}.
    {{help}}; {_ONE_THING}: {{fact}}.
    {_WHERE}{{help}}, and what {_NOTICE} is {{different}}.
    {{help}}; {_LIKED}: {{thing}}.
""")
DIFFERENT = patterns(f"""
    [What's different|The difference|What sets me apart]{_FROM_MOST}[, I think,|] is
      {{different}}.
    What's different about [the way I work|how I work|working with me][, I think,|] is {{different}}.
    What {_NOTICE}[ about me| about my work|]: {{fact}}.
    What {_NOTICE} is {{different}}.
    What I do differently{_FROM_MOST}[, I think,|] is that {{act}}.
    [Unlike most|Unlike most in my trade|Unlike others in my trade|Unlike the rest|Unlike most people who do
      this], {{act}}.
    [One thing I do differently|One thing others in my trade don't do|One thing that sets me apart|One thing that's
      different about me]: {{fact}}.
    What [clients like|people like|they like|my clients like best|people tell me they like|most of them like|they
      thank me for] about [it|the way I work|how I work|working with me]: {{thing}}.
    [What's different|What's different about [the way I work|how I work|working with me]][, I think|]: {{thing}}.
""")
HELP = patterns(f"""
    {{help}}, and [that's what we'd talk about|that's why they'd want to meet|that's why they'd want to meet me|that's
      what a first conversation would be about|that's what they'd get out of meeting me].
    {_WHY}[, I think|]: {{help}}.
    [That's where I come in|That's what I'd talk about with them|That's what they'd hear from me]: {{help}}.
""")
WHY_SPOKEN = patterns(f"""
    [I mean|I'm thinking of|Think of] [the ones|the sort|the kind] who [say|complain|grumble] that {{problem}}.
    {_MOST} [say|tell me|complain|grumble] that {{problem}}.
    {_OFTEN}, {{they}}.
    The {_TROUBLE} [they all have|they have in common|most of them have] is that {{problem}}.
    [Ask any of them|Ask one of them|Talk to any of them|Talk to one of them] and they'll [say|tell you|complain|
      grumble] that {{problem}}.
    What I hear [again and again|most often|from nearly all of them|every week] is that {{problem}}.
""")
WHY_TERSE = patterns("""
    [They|They all|They nearly all|They mostly|They often|They usually|They always|Many of them|All of them|Plenty of
      them] [say|tell me|complain|grumble|sigh|admit] that {problem}.
""")
