"""The sentences of the note to forward and of the listening card.

One pattern is one sentence, as in the sentences of the ask.
"""

from .patterns import patterns

HELLO = patterns("""
    [My name is|I'm] {me}, and {trade}; {name} [is passing this on|is passing this on for me|knows me and is passing
      this on|offered to pass this on|thought this might be for you].
    {name} [is passing this on for me|offered to pass this on|knows me and is passing this on]: [my name is|I'm] {me},
      and {trade}.
""")
HELLO_ALONE = patterns("""
    [My name is|I'm] {me}, and {trade}.
""")
_THIS = "[is this|is always the same|is nearly always the same|is mostly this]"
THEIRS = patterns(f"""
    [What I hear from|What I hear most from|What I keep hearing from|What comes up with|What comes up again and again
      with|What I hear first from] {{role}} {_THIS}: {{problem}}.
    [Whenever I talk to|Whenever I meet|Whenever I sit down with|Whenever I listen to|Each time I talk to|Each time I
      meet|Each time I sit down with] {{role}}, [sooner or later |as a rule |nearly always |][it comes down to this|I
      hear the same|this comes up|they tell me this|this is what I hear|it's this]: {{problem}}.
""")
COST = patterns("""
    [By their own count|All told|When they add it up|Over time|One way or another|Taken together|Once they work it
      out|In plain figures], {cost}[, year in, year out|, as they tell me|, and they know it|, and it adds up|, month
      after month|].
    [Most of them find|They tell me|What they find is|They'd say] that {cost}[, year in, year out|, and it adds up|,
      month after month|, one way or another|].
""")
_MINE = """[[That's|This is] [my work|what I do|where I come in|my trade|what I'm for|the work I do]|[There|Here] I
      can be of use|My [part|work|side of it] is [simple|this|soon told]|What I do [about it|for them|] is [simple|
      this|soon told]]"""
HELP = patterns(f"""
    {_MINE}: {{help}}.
""")
HELP_DIFFERENT = patterns(f"""
    {_MINE}: {{help}}, and [what's different|the difference|what sets it apart|where I differ] is {{different}}.
    {{help}}, and [what's different|the difference|what sets it apart|where I differ] [from others in my trade|from
      the rest|] is {{different}}.
""")
_TALK = "[a first conversation|half an hour together|one talk|a short call|twenty minutes together|one phone call]"
YOURS = patterns(f"""
    If [that sounds familiar|that rings true|that's your week too|you've been there|that could be you|that's how it is
      with you], {_TALK} [would be worth it|would be worth your while|is worth having]: {{gain}}.
    What you'd [take away from|get from|take home from|gain from|have from] {_TALK}: {{get}}.
""")
_WHILE = (
    "[twenty minutes|half an hour|a quarter of an hour|ten minutes|fifteen minutes] [on the phone|by phone|on a call]"
)
INVITE = patterns(f"""
    Would {_WHILE} [this month|one of these weeks|some time|before long|some time soon|] [suit you|be of use to you|be
      worth your while]?
    Shall we find {_WHILE} [this month|one of these weeks|some time|before long|some time soon]?
""")
ANSWER = patterns("""
    [A line to me|A short reply|One line|A word back|One line by reply|A line back|A line when it suits] is [enough|
      plenty|all it takes][, and|;] if [it's not for you|it's of no use|it's not the moment|it doesn't suit you|it's
      not your thing], [there's no need to answer|that's fine|no harm done|that's quite all right].
""")
_TALKS = """[talks like this|says things like this|could have said this|sounds like this|might say this|has said this
      lately|tells you this|says this sort of thing]"""
CARD = patterns(f"""
    Who do you know {{who}} and {_TALKS}?
    [Listen for this|Something to listen for|A card to keep|Keep this by you|For your ears|One to keep in mind|A thing
      to listen for|To keep at the back of your mind|Listen out for this|To keep in your pocket|To have ready|Worth an
      ear]: who do you know {{who}} and {_TALKS}?
""")
WHERE = patterns("""
    [Over coffee|Over lunch|On the phone|On the way out|At the end of a day|On a Friday|On a Monday morning|In the
      car|At a dinner|At the door|Late in the day|When you ask how it's going|When nobody else is listening|After a
      bad week|Over a drink|On the train|In a quiet moment|After a long day|Halfway through a story|On a walk|In the
      middle of something else]
""")
MANNER = patterns("""
    [, with a sigh|, half joking|, quite calmly|, more than once|, with a shrug|, as if in passing|, sooner or later|,
      half to themselves|, a little too loud|, shaking their head|, with a laugh|]
""")
_HEAR = (
    """[it|something like it|words like these|words to that effect|that from anybody|the like|that|anything like it]"""
)
_SOMEBODY = """[If|When|Once|Whenever|As soon as] [somebody|anybody|someone] [says it|says something like it|talks
      like this|sounds like this|says so]"""
CARD_THINK = patterns(f"""
    [When|If|Whenever|Once|The day] you hear {_HEAR}, [think of me|I'm the one to think of|you might think of me]:
      {{help}}.
    {_SOMEBODY}, [think of me|I'm the one to think of|you might think of me], because {{help}}.
""")
CARD_NAME = patterns("""
    [Tell|Text|Send|Give] me [the name|their name|the first name] and I'll [write|draft|prepare] the introduction[ for
      you to forward|, ready to forward| to forward]; [if [you never hear it|nobody says it|it never comes up],
      [that's fine|no harm done|no worries]|only if you're comfortable[, of course| with it|]].
""")
