"""The sentences that say why they would want to meet: the problem, its price, what they would get.

One pattern is one sentence, as in the sentences of the ask.
"""

from .patterns import patterns

_SIGH = "[complain|grumble]"
_SAY = "[complain|grumble|say]"
PROBLEM = patterns(f"""
    [Sit next to one|Ask how the week went|Ask how things are|Ask how work is|Ask how business is] and they'll [soon |
      ]{_SAY} that {{problem}}.
    [Nearly all of them|Most of them|One after another, they|Many of them|They nearly all|They mostly]
      {_SAY}[ to me|] that {{problem}}.
    What [they|most of them|nearly all of them] {_SIGH} about is [always|nearly always|mostly|usually] the same:
      {{problem}}.
    You'd [know|recognise|spot] them by what they {_SIGH} about: {{problem}}.
    The [one complaint|complaint|one grumble|trouble] [I hear first|they come to me with|they all have|they share|they
      have in common] is that {{problem}}.
    [Wherever I go|Year after year|As far as I hear|By all accounts], [they|most of them|nearly all of them] {_SAY}
      that {{problem}}.
    [Ask any of them|Ask one of them|Talk to any of them|Talk to one of them] and they'll {_SAY} that {{problem}}.
""")
PROBLEM_FIRST = patterns("""
    [If|When|Whenever] you [meet|sit next to|run into|come across] [somebody|someone|anybody] [who says|who complains|
      who grumbles|who admits] that {problem}, [that's who I mean|that's the person I mean|that's the kind of
      person I mean|that's the one I mean].
""")
CAUSE = patterns("""
    [Mostly|As a rule|Nearly always|More often than not|Usually|If you ask me|When I look into it|When I look closer|
      In nine cases out of ten], [it's|that's] {cause}[, as far as I can see|, from what I've seen|, though few of
        them
      say so|, and they half know it|].
    [What I find when I look|What I usually find|What I find underneath|My guess, nearly every time,] is that [it's|
      that's] {cause}.
""")
PROBLEM_SAID = patterns("""
    [They're the ones|They're the people|I mean the ones|I mean the people] [who say|who'll say|who keep saying|who
      are heard to say], "{says}": {problem}.
    [If you've ever heard|If you've heard|If you ever hear|When you hear] [somebody|someone|one of them|anybody] [say|
      sigh], "{says}", [you've met one|that's who I mean|you know the kind|you know the ones]: {problem}.
    "{says}" is [what they say|how they put it|what I hear from them|what they tell me|how it sounds|what I keep
      hearing|how one of them put it|how they tell it]: {problem}.
    "{says}," they [say|sigh|tell me|will say], [and no wonder|and they mean it|one after another|and I know why]:
      {problem}.
""")
COST = patterns("""
    [By their own count|All told|When they add it up|One way or another|By their own reckoning|If
      you ask them|As they'll tell you|As most of them know], {cost}.
    [Ask further|Listen on|Ask what it costs|Keep listening|Let them go on|Ask again] and [you'll [hear|learn|find|
      be told]|they'll [tell you|say|admit]] that {cost}.
    [They'll tell you|They'll say|Most of them say|Most will tell you|Many of them say|They tell me|Most of them tell
      me] [as well|too] that {cost}.
""")
_NO_USE = """[and the trouble [is still there|came back|hasn't gone away]|but [little|not much] has changed|but
      they're [back where they were|no further on]|and it [wasn't the answer|didn't last|didn't help]]"""
TRIED = patterns(f"""
    [So far|Until now|Before we meet|By the time we meet|As often as not|More often than not], {{tried}}, {_NO_USE}.
    [Many of them will tell you|Most will tell you|They'll tell you|Many will tell you|They tell me|Most of them tell
      me] that {{tried}}, {_NO_USE}.
""")
_FROM = """[from a first meeting|from half an hour with me|from a first conversation|over a coffee with me|if you
      brought us together|if they and I talked|from twenty minutes with me]"""
_BEFORE = """[If you brought us together|From a first meeting|From half an hour with me|From a first conversation|
      Over a coffee with me|If they and I talked|From twenty minutes with me]"""
_WHY = """[Why they'd want to meet|What's in it for them|Why they'd say yes|Why they'd thank you|What they'd have
      from meeting me|What they'd take away]"""
_TRADE = "[That's where I come in|That's my work|That's what I do]"
_MORE = """[and if they'd like more|and if it goes further|and if we go on from there|and if they'd like to go on|and
      if they want to go further]"""
GAIN = patterns(f"""
    {_WHY}[, in a word|, in short|, as I see it|, I think|]: {{get}}.
    {_BEFORE}, {{gain}}[, at the least|, for a start|, to begin with|, whatever they decide|].
""")
_AS_I_SEE_IT = "[, as I see it,|, I think,|, to my mind,|, so I'm told,|]"
DIFFERENT = patterns(f"""
    [What's different|The difference|The one difference] [from the rest|from what they've tried|from most|from the
      others|]{_AS_I_SEE_IT} is {{different}}.
    [Where I differ|What sets me apart|What I do differently] [from the rest|from most|from the
      others|]{_AS_I_SEE_IT} is {{different}}.
    What's different about [the way I work|my work]{_AS_I_SEE_IT} is {{different}}.
""")
GAIN_HELP = patterns(f"""
    [{_TRADE}: |]{{help}}, and {_FROM}, {{gain}}[, for a start|, to begin with|].
    {_WHY}: {{get}}[, for a start|]; {_MORE}, {{help}}.
    {_BEFORE}, {{gain}}; {_MORE}, {{help}}.
""")
HELP_DIFFERENT = patterns(f"""
    [{_TRADE}: |]{{help}}, and [what's different|the difference|the one difference] [from others in my trade|from the
      rest|from what they're used to|from what they've tried|from most|] is {{different}}.
    [{_TRADE}: |]{{help}}, and [where I differ|what sets me apart|what I do differently] [from others in my trade|
      from the rest|from most|] is {{different}}.
""")
HELP = patterns(f"""
    {{help}}, and [that's what we'd talk about|that's why they'd want to meet|that's why they'd want to meet me|that's
      what one talk would be about|that's what they'd have from meeting me].
    {_WHY}[, in a word|, in short|, as I see it|, I think|]: {{help}}.
    {_TRADE}[ for them|]: {{help}}.
""")
_TO_ME = "[complain|grumble|complain to me|grumble to me]"
WHY_SPOKEN = patterns(f"""
    [I mean|I'm thinking of|Think of] [the sort|those|the ones|the kind] who {_SIGH} that {{problem}}.
    [Ask how it's going|Sit next to one|Ask how work is|Ask how the week went|Ask how business is|Ask how things are]
      and they'll {_SIGH} that {{problem}}.
    The [one complaint|complaint|one grumble] [they share|they all have|they have in common] is that {{problem}}.
    [Wherever I go|Year after year|As far as I hear|By all accounts], [they|most of them|nearly all of them]
      {_TO_ME} that {{problem}}.
    [Ask any of them|Ask one of them|Talk to any of them|Talk to one of them] and they'll {_SIGH} that {{problem}}.
    [Most of|Nearly all|Many of] [the ones I meet|the ones I know|those I work with|those I've met] {_TO_ME} that
      {{problem}}.
""")
WHY_TERSE = patterns(f"""
    [They|They all|They nearly all|They mostly|They often|They usually|They always|Many of them|Most of them|Nearly all
      of them|All of them] {_TO_ME} that {{problem}}.
    [Mostly|By and large|Often], they {_TO_ME} that {{problem}}.
""")
