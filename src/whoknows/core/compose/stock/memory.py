"""The sentences that an ask begins with: what they got from me, who we are to each other, who brought us together.

One pattern is one sentence, as in the sentences of the ask.
"""

from .patterns import patterns

_GLAD = """and [I was so pleased for you|I was glad to hear it|I haven't forgotten it|it has stayed with me|I still
            think of it|it made my week|it made my day|I was happy for you|I was as glad as you were|I've often
            thought of it
            since|it did me good to hear it|it cheered me up no end|that was good to hear]"""
_TOLD_ME = "[told me|said|said to me]"
_HEAR = """[It was good|It was so good|It was lovely|It was a pleasure|I was glad|I was so glad|I was really glad|I was
            so pleased|I was happy|It did me good|It made my week|It made my day]"""
_SINCE_THEN = """[, and I haven't forgotten it|, and I still think of it|, and it has stayed with me|, and thank you for
            telling me|]"""
_CAME_BACK = """[still think of|often think of|haven't forgotten|was so glad about|was glad about|was so pleased
            about|have
            thought more than once of|keep coming back to|remember well|was happy about|have kept in mind|thought again
            [today|this week] of]"""
SAID_THAT = patterns(f"""
    You {_TOLD_ME} {{when}} that {{clause}}, {_GLAD}.
    {{when}} you {_TOLD_ME} that {{clause}}, {_GLAD}.
    {_HEAR} to [hear|hear from you] {{when}} that {{clause}}{_SINCE_THEN}.
    When you {_TOLD_ME} {{when}} that {{clause}}, [it made my [week|day]|I was as glad as you were|I went home
            happy|it cheered me up no end|I was so pleased for you|I could have cheered].
    I {_CAME_BACK} what you told me {{when}}: {{clause}}.
    [I was thinking [today|this week|only yesterday]|I've been thinking [today|this week|lately]] of what you told me
            {{when}}: {{clause}}.
    You may not remember it, but {{when}} you told me that {{clause}}, {_GLAD}.
    [I've kept in mind|I made a note of|I wrote down] what you told me {{when}}: {{clause}}.
""")
SAID_SO = patterns(f"""
    You told me {{when}}, {{quote}}, {_GLAD}.
    {{when}} you told me, {{quote}}, {_GLAD}.
    You [said|said to me] {{when}}, {{quote}}, {_GLAD}.
    I {_CAME_BACK} what you told me {{when}}: {{quote}}.
    [I was thinking [today|this week|only yesterday]|I've been thinking [today|this week|lately]] of what you [told
            me|said] {{when}}: {{quote}}.
    You may not remember [it|saying it|saying this], but {{when}} you [told me|said to me], {{quote}}, {_GLAD}.
    Your words {{when}} [have stayed with me[ ever since|]|did me good|made my [day|week]|sent me home
            happy|cheered me up no end|were good to hear]: {{quote}}.
    When you [told me|said to me] {{when}}, {{quote}}, [it made my [week|day]|I was as glad as you were|I went
            home happy|it cheered me up no end|I was so pleased for you|I could have cheered].
    [I've kept in mind|I made a note of|I wrote down] what you told me {{when}}: {{quote}}.
    [What you told me|What you said] {{when}} has stayed with me[ ever since|]: {{quote}}.
    {_HEAR} to hear you say[ it|] {{when}}: {{quote}}.
""")
SAID_OF_ME = tuple(  # what they said of me is no luck of theirs
    each.replace("I was so pleased for you", "I was so pleased to hear it")
    .replace("I was happy for you", "I was happy to hear it")
    .replace("I was as glad as you were", "I was touched by it")
    for each in SAID_SO
)
SAID_IT = patterns(f"""
    I {_CAME_BACK} what you told me {{when}}: {{clause}}.
    What you told me {{when}} has stayed with me[ ever since|]: {{clause}}.
    [I was thinking [today|this week|only yesterday]|I've been thinking [today|this week|lately]] of what you [told
            me|said] {{when}}: {{clause}}.
    [I've kept in mind|I made a note of|I wrote down] what you told me {{when}}: {{clause}}.
    Your news {{when}} [made my [day|week]|has stayed with me|did me good|cheered me up no end|was good to
            hear|sent me home happy]: {{clause}}.
    [You may remember|You'll remember|No doubt you remember] what you told me {{when}}: {{clause}}.
    What you told me {{when}} [made my [day|week]|did me good|cheered me up no end|was good to hear|sent me home
            happy]: {{clause}}.
    [I like to remember|I often remember|I was just remembering|I was reminded today of|I was reminded this week of]
            what you [told me|said|said to me] {{when}}: {{clause}}.
    There's something you [told me|said] {{when}} that [I haven't forgotten|has stayed with me|I still think of|made my
            week|did me good]: {{clause}}.
""")
SAID_SHORT = patterns("""
    You [told me|said|said to me] {when}{told}.
    {when} you [told me|said|said to me]{told}.
    You [told me|said|said to me] {when}{told}, and [I was glad|I was so pleased|it stayed with me|I haven't forgotten].
""")
_LIKED = """[I've enjoyed it|I don't take it for granted|I'd do it all again|it's been good work|it's been a pleasure|
            I've learned a lot from it|I've been glad of it|I look back on it gladly]"""
_AFTER_WORK = """[, and I'd do it all again|, and I don't take it for granted|, and I've learned a lot from it|, and I
            hope there's more of it to come|, and I've told you so too seldom|, and I mean that|]"""
_WORK = "[the work we've done together|our work together|what we've done together|all the work we've done]"
_WHY_YOU = """[which is why I'm asking you|which is why I thought of you|which is why you came to mind|which is why I
            turn to you|and that's why I'm asking you|and that's why I thought of you|and that's why you came to mind|
            which is why I'd like to ask you this]"""
_KNOW_ME = """[how I go about things|how I work|what I do|what I'm like to work with|my work|what I'm good at and what
            I'm not|how I treat people]"""
_GLAD_TO = """[I've been glad to work|I've enjoyed working|It's been good to work|It's been a pleasure to work|It's been
            a joy to work]"""
_FRIEND = """[you've seen me at work|you know how I work|you know my work|you've seen what I do|you know me|you know
            what I do all day|you know my work well|you know what I'm like]"""
_RELATION = {
    "client": f"""
        Thank you for [trusting me with your work|the work we've done together|our work together|having me work with
          you|letting me work with you|all the work we've done] {{since}}; {_LIKED}.
        [I've enjoyed|I've really enjoyed|I'm grateful for|I've been glad of|I'm thankful for]
          {_WORK} {{since}}{_AFTER_WORK}.
        [It's been a pleasure|It's been good|I've been glad|It's been a joy|I've been happy] to [do this
          work with you|work together|work for you] {{since}}{_AFTER_WORK}.
    """,
    "associate": f"""
        {_GLAD_TO} with you {{since}}[, and I hope there's more of it to come|, and you've seen how I work|, and you
          know how I go about things|, and I've learned a lot from you|, and I don't take it for granted].
        We've worked [together|alongside each other|side by side] {{since}}, and [I've enjoyed it|I've been glad of it|
          it's been a pleasure|I've learned a lot from you|I've liked every bit of it], {_WHY_YOU}.
        We've worked [together|alongside each other|side by side] {{since}}, so you know {_KNOW_ME}.
        You've known [my work|me and my work|how I work] {{since}}, {_WHY_YOU}.
        We've seen each other at work {{since}}, {_WHY_YOU}.
    """,
    "friend": f"""
        We've been [friends|good friends] {{since}}, and {_FRIEND}, {_WHY_YOU}.
        You've been a [friend|good friend|true friend] {{since}}, and {_FRIEND}, {_WHY_YOU}.
        You've known me {{since}}, and {_FRIEND}, {_WHY_YOU}.
    """,
}
SINCE = {kind: patterns(page) for kind, page in _RELATION.items()}
_YEARS = "[for some time now|for a good while|for a good while now|for a while now]"
RELATION = {
    "client": patterns(_RELATION["client"].replace(" {since}", "")),
    "associate": tuple(
        each.replace("{since}", "for some time now")
        for each in SINCE["associate"]
        if not each.startswith("You've known")
    ),
    "friend": patterns(_RELATION["friend"].replace("{since}", _YEARS)),
}
_WARMLY = "[|, and I mean that]"
_LONG = "[for a good while|for a good while now|for some time now|for a while now]"
RELATION_SHORT = {
    "client": patterns(f"""
        [Thank you|Thanks|Thank you again|Thanks again|Many thanks] for [trusting me with your work|our work together|
          the work we've done|letting me work with you|having me work with you|working with me|all the
          work we've done]{_WARMLY}.
        [I've enjoyed|I've been glad of|I'm grateful for|I'm thankful for|I've really enjoyed]
            [working for you|doing this work for you|every bit of our work|being of use to you]{_WARMLY}.
        [It's been good|It's been a pleasure|It's been a joy] to [be of use to you|help you|lend you a hand]{_WARMLY}.
    """),
    "associate": patterns(f"""
        [It's been good|It's been a pleasure|I've enjoyed|It's been good fun|I've really
          enjoyed|It's been a joy] working [with you|alongside you|together]{_WARMLY}.
        [I've been glad to work|It's been good to work|It's been a pleasure to work] [with you|
          alongside you]{_WARMLY}.
        We've [worked|been working] [together|side by side|alongside each other] {_LONG}, and I've [enjoyed it|been
            glad of it|
          learned from you|liked it].
        You've [known my work|known how I work|worked next to me|followed my work] {_LONG}.
        [Thank you|Thanks] for [working alongside me|all you've done with me|being good to work beside|the work we've
          shared|all we've shared at work]{_WARMLY}.
    """),
    "friend": patterns(f"""
        We've been [friends|good friends] {_LONG}, and you know [me|my work|how I work].
        You've been a [friend|good friend|true friend] {_LONG}[, and you know me|].
        You've [known me|seen me at work|watched me work|heard about my work]
            {_LONG}.
        It's been good to [have you as a friend|call you a friend|know you] {_LONG}.
        Thank you for being [a good|a true|such a] friend[ to me|].
    """),
}
_GLAD_OF_IT = """[I've been glad of it [ever since|since]|I often think of that|that's how I like to meet people|that's
            still the best way I know to meet people|I've not forgotten it|I'm still grateful for that|
            I'm glad of it to this day|that was a lucky day for me]"""
_BROUGHT = "[brought us together|introduced us|put us in touch|made the introduction]"
CHAIN = patterns(f"""
    [You came to me|We met|You and I met|We know each other|We first met|You found me|I got to know you] through
            {{through}}, and {_GLAD_OF_IT}.
    It was {{through}} who {_BROUGHT}, and {_GLAD_OF_IT}.
    We met because {{through}} {_BROUGHT}, and [{_GLAD_OF_IT}|now I'm asking you for much the same|that's what I'd like
            to ask of you].
    {{through}} {_BROUGHT}, and {_GLAD_OF_IT}.
    It's thanks to {{through}} that [we met|we know each other|I know you|we work together], and [that's how I like to
            meet people|I often think of that|I haven't forgotten it|that's what I'd like to ask of you|now I'm asking
            you for much the same].
""")
SINCE_CHAIN = patterns("""
    since {through} [introduced us|brought us together|made the introduction|put us in touch]
""")
