"""Thanks at every step, and answers to a no and to a letter of recommendation."""

from .patterns import patterns

THANKS = {
    "named": patterns("""
        Thank you for [naming|thinking of] {full}. [Nothing goes from me to {first} before you've had a yes|I won't
          write to {first} before you've had a yes|I'll wait for your word before I write to {first}]. [Once I've met
          {first}, you'll hear how it went|I'll tell you what comes of it|You'll hear what becomes of it].
        {full}: [that's a good name|that's just the kind of person I meant], thank you. [I'll leave the first word to
          you|You have the first word], and [I'll write once {first} has said yes|I'll wait until {first} has said
          yes]. [You'll hear from me how it goes|I'll tell you how it goes].
    """),
    "agreed": patterns("""
        [Good to hear|I'm glad] that {full} [would like to meet|is happy to be introduced]. [A line to the two of us|
          One message with both of us in it] is [enough|all it takes], and I'll take it from there. Thank you for
          asking [for me|on my behalf].
        Thank you for asking {full}[ for me|]. [Whenever it suits you|When you have a minute], a line to both of us
          makes the introduction[; I'll do the rest|, and the rest is mine to do]. [You'll hear how it goes|I'll tell
          you how it goes].
    """),
    "introduced": patterns("""
        Thank you for introducing me to {full}. [I'll take it from here|The rest is up to me], and [you'll hear from
          me|I'll tell you] [what comes of it|how it goes].
        {full} and I have [your line|your message], thank you. [You needn't do a thing more|There's nothing more for
          you to do]; [once we've spoken, you'll hear how it went|I'll tell you how it goes].
    """),
    "met": patterns("""
        {full} and I have met, [and I have you to thank for it|thanks to you]. [Whatever comes of it|However it goes
          on], I [wanted you to hear that it happened|didn't want you to have to ask], and [I'll tell you the rest as
          well|you'll hear the rest as well].
        [A word to tell you|Just so you know]: {full} and I have [met|sat down together]. Thank you for [making that
          happen|the introduction]; [I'll tell you what it leads to|you'll hear what it leads to].
    """),
    "client": patterns("""
        {full} and I [are going to work together|have agreed to work together], and [it began with your introduction|
          you're the one who brought us together]. Thank you. [I'll do for {first} what I'd do for you|I'll look after
          {first} as if you were watching].
        [Good news|I've good news], and it's [your doing|down to you]: {full} is now a client of mine. Thank you for
          [the introduction|bringing us together]. [I hope you'll hear only good things from {first}|I mean to make
          sure that {first} thanks you too].
    """),
    "declined": patterns("""
        {full} [has decided not to meet|would rather not meet], and [that's fine|I quite understand]. [There's nothing
          for you to do|Nothing for you to mend]. Thank you for [asking|the introduction]; [I'm as grateful as if it
          had been a yes|I value it just the same].
        [You should know|So that you know] how it went with {full}: [it's a no for now|the answer was no], and [that's
          quite all right|I'll leave it there]. Thank you all the same for [putting in a word|making the
          introduction]; [it meant a lot|I haven't taken it for granted].
    """),
    "lost": patterns("""
        {full} and I have talked it through, and [we won't be working together|it won't come to anything for now].
          [I'm glad we met all the same|It was still good to meet], and [I'm grateful to you for it|I thank you for
          the introduction].
        [You should know|So that you know] how it ended with {full}: [we won't work together this time|it came to
          nothing this time], [and we parted on good terms|and there are no hard feelings]. Thank you for the
          introduction; [it was worth it|I was glad of it all the same].
    """),
}  # fmt: skip
NO = patterns("""
    Thank you for [the straight answer|telling me straight|saying so plainly]. [It changes nothing between us|That's
      fine by me], and I'll leave [it|the matter] there. [If I can ever open a door for you|If I can do as much for
      you one day], [I'd be glad to|you have only to say so].
    [A clear no is a good answer|I'd rather have a clear no than a polite maybe], so thank you. [Nothing changes
      between us|We're as we were]. [If I can ever open a door for you|If I can do as much for you one day], [I'd be
      glad to|you have only to say so].
""")
TESTIMONIAL = patterns("""
    Thank you for [what you wrote|writing that|putting your name to that]; [it did me good to read|I've read it twice|
      it means a lot to me].
""")
MEANT = patterns("""
    [I had put my question badly|I'd asked in the wrong words|My question wasn't clear, though]: what I had in mind
      was an introduction, one person to another.
    [There's one thing that would do even more|One thing would help me even more]: an introduction[, to one person you
      know|, person to person].
""")
AGAIN = patterns("""
    [My question {when}|The question I put to you {when}|The question I asked you {when}] was [too wide|too broad|too
      broad to answer|too big a one|too wide to be of use], so here's [a narrower one|a smaller one|one that's easier to
      answer|one that's quicker to answer].
    [Forget the wide question|Never mind the long question|Put away the question|Leave aside the question|Forget the
      question|Never mind the question] I asked you {when}; [here's a smaller one|here's one that's quicker to
      answer|here's a narrower one|here's one that's easier to answer].
""")
_PLACE = """[Think only of|Take only|Think just of|Think back to|Keep to|Go no further than]"""
ANGLE_PLACE = patterns(f"""
    Who do you know from {{place}} {{who}}{{where}}?
    {_PLACE} {{place}}[ for a moment|]: who do you know there {{who}}{{where}}?
    [Of all the people you know|Of those you've met|Of those you see|Among the people you know] from {{place}},
      who do you know {{who}}{{where}}?
""")
