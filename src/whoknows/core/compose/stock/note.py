"""The sentences of the note to forward and of the listening card.

One pattern is one sentence, as in the sentences of the ask.
"""

from .patterns import patterns

_PASSED = """[is passing this on|was kind enough to pass this on|has been kind enough to pass
      this on|was good enough to pass this on|wanted to pass
      this on|said this might be for you]"""
HELLO = patterns(f"""
    [My name is|I'm] {{me}} and {{trade}}; {{name}} [{_PASSED}|thought this might be for you|thought of you|thought of
      you when I spoke of my work].
    {{name}} [was kind enough to pass this on|wanted to pass this on|has been kind enough to pass this on|was good
      enough to pass this on]: [my name is|I'm] {{me}} and {{trade}}.
""")
HELLO_ALONE = patterns("""
    [My name is|I'm] {me} and {trade}.
""")
THEIRS = patterns("""
    [Most|Much|A good part|A large part|The better part] of my work[ this year| lately| nowadays|] is with {role}, and
      what [most of them say|nearly all of them say|I mostly hear|I keep hearing|I hear most|I hear again and
      again|I hear first|I hear most often] is [that|this:] {problem}.
""")
COST = patterns("""
    [By their own count|All told|When they add it up|One way or another|By their own reckoning|If you ask them|As they
      tell me|As most of them know|As far as I can see], {cost}.
    [Most of them find|They tell me|What they find is|They'd say|Most of them say|They tell me as well|What they add
      is|Most of them add|What I hear as well is|What I'm told as well is] that {cost}.
    [When|If|Once] [I ask further|I ask what it costs|we look at it|we count|they add it up], [they tell me|they say|I
      hear|it turns out|they find] that {cost}.
""")
_MINE = "[That's my work|That's what I do|That's where I come in|My work is this]"
_TALK = """[a first conversation|half an hour together|a short call|twenty minutes together|a phone call|a first
      meeting|a quarter of an hour|ten minutes together]"""
HELP = patterns(f"""
    {_MINE}: {{help}}[, and I'd gladly tell you how|, and I'd show you how it's done|, and I can show you how|, and we
      could talk about how|, and I can tell you how].
    {{help}}, and [{_TALK} would show you how|I'd tell you how in {_TALK}|I can show you how in {_TALK}].
""")
HELP_DIFFERENT = patterns(f"""
    [{_MINE}: |]{{help}}, and [what's different|the difference|the one difference] [from the rest|from
      what you may have tried|from most|] is {{different}}.
    [{_MINE}: |]{{help}}, and [where I differ|what sets me apart|what I do differently] [from the rest|from
      most|] is {{different}}.
""")
_AS_I_SEE_IT = "[, as I see it,|, I think,|, to my mind,|, so I'm told,|]"
DIFFERENT = patterns(f"""
    [What's different|The difference|The one difference] [from the rest|from what you may have tried|from most|from the
      others|]{_AS_I_SEE_IT} is {{different}}.
    [Where I differ|What sets me apart|What I do differently] [from the rest|from most|from the
      others|]{_AS_I_SEE_IT} is {{different}}.
    What's different about [the way I work|my work]{_AS_I_SEE_IT} is {{different}}.
""")
HELP_YOURS = patterns(f"""
    [{_MINE}: |]{{help}}, and from {_TALK}, {{gain}}[, for a start|].
    [{_MINE}: |]{{help}}; what you'd [take away from|get from|take home from] {_TALK}: {{get}}.
""")
YOURS = patterns(f"""
    [Just |]{_TALK}, and {{gain}}[, for a start|, at the least|].
    From {_TALK}, {{gain}}[, for a start|, at the least|].
    What you'd [take away from|get from|take home from] {_TALK}: {{get}}.
""")
_WHILE = """[twenty minutes|half an hour|a quarter of an hour|ten minutes|fifteen minutes] [on the phone|by phone|on a
      call]"""
INVITE = patterns(f"""
    [A line back|One line|A short reply|A word back|A line to me] is [enough|plenty], and I'd [gladly spend|be happy
      to spend|make time for] {_WHILE}; if [it's not for you|it's of no use|it doesn't suit you|it's not your thing],
      [that's fine|no harm done|that's all right].
""")
_TALKS = """[talks like this|says things like this|could have said this|sounds like this|might say this|has said this
      lately|tells you this|says this sort of thing|has said something like this|might have said this]"""
CARD = patterns(f"""
    Who do you know {{who}} and {_TALKS}?
    [Listen for this|Something to listen for|A card to keep|Keep this by you|One to keep in mind|Listen out for this|
      To keep in mind|For next time you hear it|In case you hear it|Words to listen for|For your pocket|What to listen
      for]: who do you know {{who}} and {_TALKS}?
""")
WHERE = patterns("""
    [Over coffee|Over lunch|On the phone|On the way out|At the end of a day|On a Friday|On a Monday morning|In the
      car|At a dinner|At the door|Late in the day|When you ask how it's going|When nobody else is listening|After a
      bad week|Over a drink|On the train|In a quiet moment|After a long day|Halfway through a story|On a walk|In the
      middle of something else|Over breakfast|In a queue|At a party|On a Sunday evening|Before a holiday|After a
      holiday|At the school gate|In the car park|On the stairs|At the end of a call|At the end of the month|Between
        two
      meetings|After a meeting|In passing|Over a sandwich|At the bar|In the corridor|On a video call|In a message late
      at night|When you ask about work|When you ask what's new][, with a sigh|, half joking|, more than once|]
""")
_HEAR = "[it|something like it|words like these|words to that effect|that|anything like it|any of these]"
_SOMEBODY = """[If|When|Whenever] [somebody|anybody|someone] [says it|says something like it|talks
      like this|sounds like this|says so]"""
CARD_THINK = patterns(f"""
    [When|If|Whenever|The moment] you hear {_HEAR}, [think of me|I'm the one to think of|I'm the one to call]:
      {{help}}.
    {_SOMEBODY}, [think of me|I'm the one to think of|I'm the one to call|that's when to think of me], because
      {{help}}.
""")
CARD_NAME = patterns("""
    [Tell|Text|Send|Give] me [the name|their name|the first name] and I'll [write|draft|prepare] the introduction[ for
      you to forward|, ready to forward| to forward]; [if [you never hear it|nobody says it|it never comes up],
      [that's fine|no harm done|no worries]|only if you're comfortable[, of course| with it|]].
""")
