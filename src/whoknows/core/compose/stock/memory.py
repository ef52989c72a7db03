"""The sentences that an ask begins with: what they got from me, who we are to each other, who brought us together.

One pattern is one sentence, as in the sentences of the ask.
"""

from .patterns import patterns

_GLAD = """and [I was so pleased for you|I was glad to hear it|I haven't forgotten it|it has stayed with me|I still
      think of it|it made my week|it made my day]"""
SAID_THAT = patterns(f"""
    You told me {{when}} that {{clause}}, {_GLAD}.
    {{when}} you told me that {{clause}}, {_GLAD}.
    [It was good to hear|I was glad to hear|I was so pleased to hear|It made my week to hear|I was happy to hear] from
      you {{when}} that {{clause}}.
    When you told me {{when}} that {{clause}}, [it made my [week|day|month]|I was as glad as you were|I went home
      happy].
""")
SAID_SO = patterns(f"""
    You told me {{when}}, {{quote}}, {_GLAD}.
    {{when}} you told me, {{quote}}, {_GLAD}.
    I [still think of|haven't forgotten|was so glad of|was glad of] what you told me {{when}}: {{quote}}.
""")
SAID_IT = patterns("""
    I [still think of|haven't forgotten|was so glad of|was glad of] what you told me {when}: {clause}.
    What you told me {when} has stayed with me: {clause}.
""")
SAID_SHORT = patterns("You told me {when}{told}.")
_AFTER_WORK = """[, and I'd do it all again|, and I don't take it for granted|, and I've learned a lot from it|, and I
          hope there's more of it to come|, all of it|, more than I've told you|]"""
_WORK = """[, and I'd do it all again|, and I don't take it for granted|, and I've learned a lot from it|,
          and I hope there's more of it to come|]"""
_WORK = "[the work we've done together|our work together|what we've done together]"
_RELATION = {
    "client": f"""
        Thank you for [trusting me with your work|the work we've done together|our work together|having me work with
          you] {{since}}; [I've enjoyed it|I don't take it for granted|I'd do it all again|it's been good work|it's been
          a pleasure|I've learned a lot from it].
        [I've enjoyed|I've really enjoyed|I've always enjoyed] {_WORK} {{since}}{_AFTER_WORK}.
        [I'm grateful for|I've been glad of|I'm thankful for] {_WORK} {{since}}{_AFTER_WORK}.
        [It's been a pleasure|It's been good|I've been glad] to [work with you|do this work with you|work together]
          {{since}}{_AFTER_WORK}.
    """,
    "associate": """
        [I've been glad to work|I've enjoyed working|It's been good to work|It's been a pleasure to work] with you
          {since}[, and I hope there's more of it to come|, and you've seen how I work|, and you know how I go about
          things|, and I've learned a lot from you|].
        We've worked [together|alongside each other|side by side] {since}, and [I've enjoyed it|I've been glad of it|
          it's been a pleasure], so [I'll ask you plainly|I'll just ask|I'll come right out with it|here's a plain
          question|let me ask you something].
        We've worked [together|alongside each other|side by side] {since}, so you know [how I go about things|how I
          work|what I do|what I'm like to work with].
    """,
    "friend": """
        We've been friends {since}, and [you've seen me at work|you know how I work|you know my work|you've seen what
          I do|you know me], so [I'll come right out with it|I'll ask you plainly|I'll keep it short|I'll just ask|
          here's a plain question].
        You've been a [friend|good friend] {since}, and [you know how I work|you've seen me at work|you know my work|
          you've seen what I do|you know me], so [I'll come right out with it|I'll ask you plainly|I'll keep it short|
          I'll just ask|here's a plain question].
    """,
}
SINCE = {kind: patterns(page) for kind, page in _RELATION.items()}
_YEARS = "[for years|for many years|for a good few years]"
RELATION = {
    "client": patterns(_RELATION["client"].replace(" {since}", "")),
    "associate": patterns(_RELATION["associate"].replace(" {since}", "")),
    "friend": patterns(_RELATION["friend"].replace("{since}", _YEARS)),
}
RELATION_SHORT = {
    "client": patterns("""
        Thank you [again|] for [trusting me with your work|our work together|the work we've done|letting me work with
          you|having me work with you|working with me|the time we've worked together|being so good to work with|all the
          work we've done|the good work we've done|the trust you've put in me].
        [I've enjoyed|I've been glad of|I'm grateful for|I'm thankful for] [our work together|the work we've done
          together|all we've done together|everything we've done together].
    """),
    "associate": patterns("""
        [It's been good|It's been a pleasure|I've enjoyed|I've always enjoyed|It's been good fun] working [with you|
          alongside you|together].
        [I've been glad to work|It's been good to work|It's been a pleasure to work] [with you|alongside you].
        We've worked [together|side by side|alongside each other] [for years|for a good while|for a long time], and I've
          [enjoyed it|been glad of it].
    """),
    "friend": patterns(f"""
        We've been friends {_YEARS}, and you [know how I work|know my work|have seen my work|have seen me at work].
        You've [known me|been a good friend|been a friend] {_YEARS}, and you've seen [me at work|how I work|my work|what
          I do].
        Thank you for being a [good|true|real] friend [all these years|for so long|to me].
    """),
}
_GLAD_OF_IT = """[I've been glad of it [ever since|since|to this day]|I often think of that|that's how I like to meet
      people|that's still the best way I know to meet people]"""
CHAIN = patterns(f"""
    [You came to me|We met|You and I met|We know each other] through {{through}}, and {_GLAD_OF_IT}.
    It was {{through}} who [brought us together|introduced us|introduced you to me|put us in touch], and
      {_GLAD_OF_IT}.
    We met because {{through}} [introduced us|brought us together|put us in touch], and [{_GLAD_OF_IT}|now I'm asking
      you for much the same|that's what I'd like to ask of you].
""")
SINCE_CHAIN = patterns("""
    since {through} [introduced us|brought us together|made the introduction]
""")
