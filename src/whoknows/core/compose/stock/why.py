"""The sentences that say why they would want to meet: the problem, its price, what they would get.

One pattern is one sentence, as in the sentences of the ask.
"""

from .patterns import patterns

_SIGH = "[complain|grumble|sigh]"
PROBLEM = patterns(f"""
    [Sit next to one|Get them talking|Ask how the week went|Give them five minutes|Ask how things are] and [before
      long|soon enough|at once|sooner or later] they'll {_SIGH} that {{problem}}.
    [Nearly all of them|Most of them|One after another, they|The ones I mean] {_SIGH}[ to me|] that {{problem}}.
    What [they|most of them|such people] [complain|grumble] about is [always|nearly always|mostly|usually] the same:
      {{problem}}.
    You'd [know|recognise|spot|tell] [them|one] by what they [complain|grumble] about: {{problem}}.
    [If|When|Whenever] you hear [somebody|someone|anybody] [complain|grumble|mention|sigh] that {{problem}}, [that's
      who I mean|that's the person I mean|you've found one].
""")
CAUSE = patterns("""
    [And mostly|Mostly|And as a rule|As a rule|And nearly always|Nearly always|And more often than not|More often than
      not|If you ask me|When I look into it|Seen from outside|Underneath], [it's|that's] {cause}[, [as far as I can
      see|from what I've seen|and they half know it|though few of them say so|so I find]|].
""")
_KNOW = """[who say|who tell you|who'll say|who'll tell you|who keep saying]"""
PROBLEM_SAID = patterns(f"""
    [They're the ones|They're the people|I mean the ones|Those are the people|I mean the people] {_KNOW}, "{{says}}":
      {{problem}}.
    [If you've ever heard|If you've heard|If you ever hear|When you hear] [somebody|someone|one of them] say
      "{{says}}", [you know the kind|you know who I mean|you know the ones|you've met one]: {{problem}}.
    "{{says}}" is [what they say|how they put it|what you'd hear|what I hear from them|what they tell me|how it
      sounds]: {{problem}}.
""")
_COUNT = """[By their own count|All told|When they add it up|Over time|One way or another|Taken together|Once they
      work it out|In plain figures]"""
COST = patterns(f"""
    {_COUNT}, {{cost}}[, year in, year out|, as they'll tell you|, and they know it|, and it adds up|, month after
      month|, so they tell me|].
    [Ask further|Stay a little|Listen on|Ask what it costs|Keep listening|Let them go on] and you'll [hear|learn|find|
      be told] that {{cost}}.
""")
_SO_FAR = "[so far|until now|along the way|in the meantime|over the years]"
_NO_USE = """[and the trouble [is still there|came back|hasn't gone away]|but [little|not much] has changed|but
      they're [back where they were|no further on]|and it [wasn't the answer|didn't last|didn't hold]]"""
COST_TRIED = patterns(f"""
    {_COUNT}, {{cost}}; {_SO_FAR}, {{tried}}, {_NO_USE}.
""")
TRIED = patterns(f"""
    [So far|Until now|As a rule|Before we meet|In the meantime|Along the way|By the time we meet], {{tried}},
      {_NO_USE}.
    [Many of them will tell you|Most will tell you|They'll tell you] that {_SO_FAR}, {{tried}}, {_NO_USE}.
""")
_IF_MET = """[If you brought us together|From a first meeting|From half an hour with me|From one talk with me|Out of
      one meeting|Over one coffee with me|If they met me|If they and I talked]"""
_WHY = """[Why they'd want to meet|What's in it for them|Why they'd say yes|Why they'd thank you|What they'd have
      from meeting me|What they'd take away]"""
_TRADE = """[That's where I come in|That's my trade|That's my work|That's what I'm for|There I can be of use|That's
      what I do]"""
GAIN = patterns(f"""
    {_WHY}[, in a word|, in short|, as I see it|, I think|]: {{gain}}.
    {_IF_MET}, {{gain}}[, [at the least|for a start|to begin with|whatever comes of it|at no cost]|].
""")
GAIN_HELP = patterns(f"""
    {_TRADE}: {{help}}, and [from a first meeting|from half an hour with me|if you brought us together|from one talk
      with me|out of one meeting|over one coffee with me|if they met me|if they and I talked], {{gain}}.
    {_WHY}: {{get}}; [after that|from there on|in the long run|beyond that|later on|in time], {{help}}.
    {_IF_MET}, {{gain}}; [after that|from there on|in the long run|beyond that|later on|in time], {{help}}.
""")
HELP = patterns(f"""
    {{help}}, [and|so] [that's what we'd talk about|that's why they'd want to meet|that's why they'd want to meet me|
      that's what one talk would be about|that's what they'd have from meeting me].
    {_WHY}[, in a word|, in short|, as I see it|, I think|]: {{help}}.
    {_TRADE}[ for them|]: {{help}}.
""")
DIFFERENT = patterns("""
    [What's different|The difference|What sets it apart|Where I differ|The one difference] [from others in my trade|
      from what they're used to|from the rest|from what they've tried|] is {different}[, and it shows|, and they
      notice|, and that's no small thing|].
""")
_ALL = "[all|nearly all|mostly|always|tend to|often|usually]"
_SAID = "[complain|grumble|sigh|complain to me]"
WHY_SPOKEN = patterns(f"""
    They {_ALL} {_SAID} that {{problem}}.
    [You'll|You] [hear|have heard|often hear] them {_SIGH} that {{problem}}.
    [They're easy to spot|You can't miss them|You know the type|You'll know the type]: they {_SIGH} that {{problem}}.
    What they [complain|grumble] about is [no secret|simple|soon told|easily said]: {{problem}}.
    I [keep hearing|hear|often hear|always hear] them {_SIGH} that {{problem}}.
    [I mean|I'm thinking of] [the sort|those|the ones|people] who {_SIGH} that {{problem}}.
    [Get them talking|Give them a minute|Ask how it's going|Sit next to one] and they'll {_SIGH} that {{problem}}.
""")
WHY_TERSE = patterns("""
    [They|They all|Most of them|Nearly all|Many of them|They mostly] [complain|grumble|sigh|say|tell me] that
      {problem}.
""")
