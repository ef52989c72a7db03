"""The sentences of the note to forward and of the listening card."""

from .patterns import patterns

HELLO = patterns("""
    [My name is|I'm] {me}, and {trade}; {name} [is passing this on|knows me and is passing this on|offered to pass
      this on|thought this might be for you].
    {name} [is passing this on for me|offered to pass this on|knows me and is passing this on]: [my name is|I'm]
      {me}, and {trade}.
""")
HELLO_ALONE = patterns("""
    [My name is|I'm] {me}, and {trade}.
""")
THEIRS = patterns("""
    [Most|Many|Nearly all the] {role} I [meet|talk to|speak with|sit down with] [tell me|say] [the same|the same
      thing|one thing first|much the same]: {problem}.
    [What I hear from|What I hear most from|What I keep hearing from|What comes up with] {role} is [this|always
      the same|nearly always the same]: {problem}.
    [When I talk to|When I sit down with|Whenever I meet] {role}, [one thing comes up|it comes down to this|I hear
      the same|they tell me this first]: {problem}.
""")
COST = patterns("""
    [By their own count|All told|When they add it up|Over time|One way or another|Taken together|Once they work it
      out], {cost}.
""")
HELP = patterns("""
    [That's my work|That's what I do|That's where I come in|That's my trade|There I can be of use|My part is
      simple]: {help}.
""")
HELP_DIFFERENT = patterns("""
    [That's my work|That's what I do|That's where I come in|That's my trade|There I can be of use|My part is
      simple]: {help}, and [what's different|the difference|what sets it apart|where I differ] is {different}.
    {help}, and [what's different|the difference|what sets it apart|where I differ] is {different}.
""")
YOURS = patterns("""
    If [that sounds familiar|you know that feeling|you recognise it|that's your week too], [a first conversation|
      half an hour together|one talk|a short call] [would be worth it|would be worth your while|is worth having]:
      {gain}.
    What you'd [take away from|get from|take home from|gain from] [a first conversation|half an hour together|one
      talk|a short call|one phone call|twenty minutes together]: {get}.
""")
INVITE = patterns("""
    Would [twenty minutes|half an hour|a quarter of an hour] on the phone[ this month| one of these weeks| some
      time|] [suit you|be of use to you]? [A line to me|A short reply|One line] is enough, and if [it's not for
      you|it's of no use|it's not the moment|not], [there's no need to answer|that's fine|no harm done].
    If [you'd like that|that would help], [write|send|drop] me a line and we'll find [twenty minutes|half an hour|
      a quarter of an hour][ this month| one of these weeks|]; if not, [that's fine|there's no need to answer|no
      harm done].
""")
CARD = patterns("""
    Who do you know {who} [and talks like this|and says things like this|and could have said this|and sounds like
      this]?
    [Listen for this|Something to listen for|A card to keep|Keep this by you|For your ears|One to keep in mind]:
      who do you know {who} [and talks like this|and says things like this|and could have said this|and sounds
      like this]?
""")
WHERE = patterns("""
    [Over coffee|Over lunch|On the phone|On the way out|At the end of a day|On a Friday|On a Monday morning|In the
      car|At a dinner|In passing|With a sigh|Half joking|At the door|Late in the day|When you ask how it's going|
      When nobody else is listening|After a bad week|Over a drink|On the train|In a quiet moment|After a long day|
      Halfway through a story|Out of the blue|On a walk]
""")
CARD_END = patterns("""
    When you hear [it|something like it|words like these|words to that effect], think of me: {help}. [Tell|Text|
      Send] me the name and I'll [write|draft] the introduction[ for you to forward|, ready to forward]. {out}
    [If somebody|When somebody|Once somebody] [says it|says something like it|talks like this], think of me,
      because {help}. [Tell|Text|Send] me [the name|their name] and I'll [write|draft] the introduction[ for you
      to forward|, ready to forward]. {out}
""")
CARD_OUT = patterns("""
    If [you never hear it|nobody says it|it never comes up], [that's fine|no harm done|no worries].
    [Only|And only|But only] if you're comfortable[, of course| with it|].
""")
