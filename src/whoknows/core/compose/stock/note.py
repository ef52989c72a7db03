"""The sentences of the note to forward and of the listening card.

One pattern is one sentence, as in the sentences of the ask. ``{many}`` is the role in the plural, where there is one.
"""

from .patterns import patterns

_PASSED = """[was kind enough to pass this on|kindly offered to pass this on|said this might be for you|thought this
      might be for you|thought this might interest you|thought of you|thought you and I should meet]"""
HELLO = patterns(f"""
    {{i}}, and {{name}} {_PASSED}.
    {{name}} [was kind enough to pass this on|kindly offered to pass this on|said I might write you a few lines]; {{i}}.
""")
HELLO_ALONE = patterns("""
    {i}.
""")
_WITH = "[work with|meet|know|talk to|see]"
_HEAR = """[most of them say|nearly all of them say|most of them tell me|I keep hearing|I hear most|I hear again and
      again|I hear first|I hear most often]"""
THEIRS = patterns(f"""
    [Most|A lot] of my work[ this year| lately| these days|] is with {{role}}, and what {_HEAR} is [that|this:]
      {{problem}}.
    [Most of|Nearly all|Many of|Plenty of] the {{many}} I {_WITH} [say|tell me|complain] that {{problem}}.
    [The|Most of the|Nearly all the] {{many}} I {_WITH} [have one thing in common|mostly say the same|say much the same|
      have the same trouble|have the same complaint]: {{problem}}.
    What I hear from {{role}}, [again and again|more than anything else|most weeks|nearly every time], is [that|this:]
      {{problem}}.
    [Again and again|Most weeks|Nearly every week|Week after week], {{many}} tell me that {{problem}}.
""")
COST = patterns("""
    [By their own count|All told|When they add it up|One way or another|By their own reckoning|If you ask them|On top
      of that|Taken together], {cost}.
    [Most of them find|They tell me|What they find is|They'd say|Most of them say|They tell me as well|Most of them
      add|What I hear as well is|What I'm told as well is] that {cost}.
    [When|If|Once] [I ask further|I ask what it costs|we look at it|we count|they add it up], [they tell me|they say|I
      hear|it turns out|they find] that {cost}.
""")
_WHERE = "[That's where I come in: |]"
_MEETING = "[a first meeting|a first conversation|one conversation|a first call|a first chat]"
_AFTER = """[from a first meeting|from a first conversation|after one conversation|from a first call|from a first chat|
      once we've talked|by the end of a first call|by the end of a first meeting]"""
_BEFORE = """[From a first meeting|From a first conversation|After one conversation|From a first call|From a first
      chat|Once we've talked|Once we've met|After a first call|After a first meeting|By the end of a first call|By the
      end of a first meeting]"""
_AT_LEAST = """[, for a start|, if nothing else|, whatever you decide|, even if it goes no further|, whatever comes of
      it|]"""
HELP = patterns(f"""
    {_WHERE}{{help}}, and I'd gladly tell you [how|more|how it's done|how I go about it][ in a first call| in a first
      chat| if that's useful|].
    {_WHERE}{{help}}, and {_MEETING} would show you how.
""")
HELP_YOURS = patterns(f"""
    {_WHERE}{{help}}, and {_AFTER}, {{gain}}[, for a start|, whatever you decide|, if nothing else|].
    {_WHERE}{{help}}, and you'd [come away from|leave] {_MEETING} with {{get}}[, for a start|, whatever you decide|,
      if nothing else|].
""")
YOURS = patterns(f"""
    {_BEFORE}, {{gain}}{_AT_LEAST}.
    You'd [come away from|leave] {_MEETING} with {{get}}{_AT_LEAST}.
    [A first meeting|A first conversation|One conversation|A first call|A first chat] would leave you with
      {{get}}{_AT_LEAST}.
    [What's in it for you|What you'd get out of it|What you'd take away]: {{get}}.
""")
_WHILE = "[twenty minutes|half an hour|a quarter of an hour|fifteen minutes] [on the phone|on a call]"
INVITE = patterns(f"""
    If [that sounds useful|that would help|that's of interest|you'd like that|that's of use to you], [a line back|a
      short reply|one line|a word back] is [enough|plenty|all it takes], and I'll [make time for|gladly find|happily set
      aside] {_WHILE}; [if not|if it's not for you|if now isn't the time], [that's fine|no harm done|no problem at all].
""")
_TALKS = """[talks like this|says things like this|could have said this|sounds like this|might say this|has said this
      lately|says this sort of thing|has said something like this|might have said this|keeps saying things like this|
      tells you things like this]"""
CARD = patterns(f"""
    Who do you know {{who}} and {_TALKS}?
    [Listen for this|Something to listen for|A card to keep|Keep an ear out|One to keep in mind|Listen out for this|To
      keep in mind|For next time you hear it|In case you hear it|Words to listen for|What to listen for]: who do you
      know {{who}} and {_TALKS}?
""")
WHERE = patterns("""
    [Over coffee|Over lunch|On the phone|On the way out|At the end of the day|On a Friday|On a Monday morning|Late in
      the day|When you ask how it's going|After a bad week|Over a drink|In a quiet moment|After a long day|Over
      breakfast|On a Sunday evening|Just before a holiday|At the end of a call|At the end of the month|In passing|When
      you ask how work is|When you ask what's new|In a message late at night|After a meeting|On the way home|At the
      door|On a walk|First thing in the morning|Over a sandwich][, with a sigh|, half joking|, more than once|,
      shaking their head|, as if it were normal|]
""")
_SAID = "[it|something like it|words like these|that|anything like it|any of these]"
CARD_THINK = patterns(f"""
    [When|If|Whenever|The moment] you hear {_SAID}, [please think of me|think of me|do think of me|I'm the one to
      think of]: {{help}}.
    [If|When|Whenever] [somebody|someone] [says it|says something like it|talks like this|sounds like this|says so],
      [please think of me|think of me|do think of me|I'm the one to think of], because {{help}}.
""")
CARD_NAME = patterns("""
    [Tell|Text|Send|Give] me [the name|their name|a first name] and I'll [write|draft|prepare] the introduction[ for
      you to forward|, ready to forward|]; [if [you never hear it|it never comes up], [that's fine|no harm
      done|no worries]|only if you're comfortable[, of course| with it|]].
""")
