"""The sentences that say why they would want to meet: the problem, its price, what they would get."""

from .patterns import patterns

PROBLEM = patterns("""
    [Sit next to one|Get them talking|Ask how the week went|Give them five minutes] and [before long|soon enough|
      at once] they'll [complain|sigh|grumble] that {problem}.
    [Nearly all of them|Most of them|One after another, they|The ones I mean] [complain|grumble|will complain]
      that {problem}.
    What they [complain|grumble] about is [always|nearly always|mostly] the same: {problem}.
    You'd [know|recognise|spot|tell] them by what they [complain|grumble] about: {problem}.
    [If|When] you hear [somebody|someone|one of them] [complain|grumble|mention] that {problem}, [that's who I
      mean|that's the person I mean|you've found one].
""")
CAUSE = patterns("""
    [Mostly|As a rule|Nearly always|More often than not|If you ask me|When I look into it|Seen from outside],
      [it's|that's] {cause}.
    And [mostly|as a rule|nearly always|more often than not|if you ask me|seen from outside], [it's|that's]
      {cause}.
""")
PROBLEM_SAID = patterns("""
    [They're the ones|They're the people|I mean the ones|Those are the people] who [say|tell you|will say|will
      tell you], "{says}": {problem}.
    If you've [ever|] heard [somebody|someone|one of them] say "{says}", [you know the kind|you know whom I mean|
      those are the ones]: {problem}.
    "{says}" is [what they say|how they put it|what you'd hear|what I hear from them]: {problem}.
""")
COST = patterns("""
    [By their own count|All told|When they add it up|Over time|One way or another|Taken together|Once they work it
      out|In plain figures], {cost}[, year in, year out|, as they'll tell you|, and they know it|, and it adds up|
      ].
    [Ask further|Stay a little|Listen on|Ask what it costs] and you'll [hear|learn|find] that {cost}.
""")
COST_TRIED = patterns("""
    [So far|Until now|Meanwhile], {tried}, [and the trouble is still there|and the trouble came back|but little
      has changed|but they're back where they were|and it wasn't the answer].
""")
TRIED = patterns("""
    [So far|Until now|As a rule|Before we meet], {tried}, [and the trouble is still there|and the trouble came
      back|but little has changed|but they're back where they were|and it wasn't the answer].
""")
GAIN = patterns("""
    [Why they'd want to meet|What's in it for them|Why they'd say yes|Why they'd thank you]: {gain}.
    [If you brought us together|If we met|From one meeting with me|From a first meeting|From one talk|If the two
      of us talked|From half an hour with me], {gain}.
""")
GAIN_HELP = patterns("""
    [That's where I come in|That's my trade|That's my work|That's what I'm for|There I can be of use]: {help}, and
      [if we met|from a first meeting|from half an hour with me|if you brought us together|if the two of us
      talked|from one talk|out of one meeting], {gain}.
    [Why they'd want to meet|What's in it for them|Why they'd say yes|What they'd have from meeting me|What they'd
      take away|Why they'd thank you]: {get}, and [after that|from there on|in the long run|beyond that|later on]
      {help}.
    [If we met|If you brought us together|From a first meeting|From half an hour with me|From one talk|If the two
      of us talked], {gain}[; after that|, and from there on|, and in the long run|, and later on|; beyond that]
      {help}.
""")
HELP = patterns("""
    [That's where I come in|That's my trade|That's my work|That's what I'm for|There I can be of use]: {help}, and
      [if we met|from a first meeting|from half an hour with me|if you brought us together|if the two of us
      talked|from one talk|out of one meeting], {gain}.
    [Why they'd want to meet|What's in it for them|Why they'd say yes|What they'd have from meeting me|What they'd
      take away|Why they'd thank you]: {get}. [After that|From there on|In the long run|And then|Beyond that],
      {help}.
    [If we met|If you brought us together|From a first meeting|From half an hour with me|From one talk|If the two
      of us talked], {gain}[; after that|, and from there on|, and in the long run|. Beyond that] {help}.
""")
HELP = patterns("""
    {help}, [and that's what we'd talk about|and that's why they'd want to meet|which is why they'd want to meet
      me|and one talk would show them how].
    [Why they'd want to meet|What's in it for them|Why they'd say yes|What they'd have from meeting me]: {help}.
    [That's where I come in|That's my trade|That's my work|That's what I'm for|There I can be of use]: {help}.
""")
DIFFERENT = patterns("""
    [What's different|The difference|What sets it apart|Where I differ] is {different}.
""")
WHY_SPOKEN = patterns("""
    They [all|nearly all|mostly|always|tend to] [complain|grumble|complain to me|sigh] that {problem}.
    You'll [hear|have heard|soon hear|often hear] them [complain|grumble|sigh] that {problem}.
    You'd [know|tell|spot] them by what they [complain|grumble|sigh] about: {problem}.
    What they [complain|grumble] about is [always the same|no secret|simple|soon told]: {problem}.
    I [keep hearing|hear|often hear|always hear] them [complain|grumble|sigh] that {problem}.
    I mean [the sort|those|the ones] who [complain|grumble|sigh] that {problem}.
""")
