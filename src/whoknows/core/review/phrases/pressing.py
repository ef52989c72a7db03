"""How an ask pushes or pays: one phrase a line."""

from __future__ import annotations

from .notation import phrases

PUSH = phrases(
    r"\bgive me \w+ names\b…",
    r"\bknow you know people\b",
    r"\bsurely (?:one|some|somebody)\b…",
    r"\bhelp a (?:girl|guy|friend) out\b",
    r"\b(?:you|surely you|but you|everyone) must know\b…",
    r"\bsurely you\b…",
    r"\byou owe\b…",
    r"\bby midnight\b…",
    r"\bbegging you\b",
    r"\bafter (?:all|everything) (?:i|we)(?:'ve)? (?:did|done|have)…",
    r"\bc'mon\b",
    r"\bcome on\b…",
    r"\bafter all i\b…",
    r"\bi did you a favou?r\b…",
    r"\byour turn\b",
    r"\bonly fair\b…",
    r"\bwaived\b…",
    r"\b(?:follow(?:ing)? up|checking in|bumping|asking|nag|nudge|reminding) (?:\w+ ){0,4}(?:again|one more time"
    r"|once more|time|this)\b…",
    r"\bthird time\b",
    r"\bonce more\b",
    r"\bme again\b(?!, sorry)…",
    r"\basked (?:twice|three times|before|already)\b…",
    r"\bhaven't heard back\b…",
    r"\byou promised\b…",
    r"\bunanswered (?:e-?mails?|messages?|calls?)\b…",
    r"\bstill (?:missing|waiting (?:for|on)|owe|short)\b…(?:names?|introductions?|intros?|of you)\b",
    r"\byou know who you are\b",
    r"\b(?:please|pls),? (?:please|pls)\b",
    r"\b(?:fill(?:ing)?|sell(?:ing)?|book(?:ing)?|go(?:ing)?)(?: up| out)? (?:super |very |really |so "
    r"|too )*(?:fast|quick(?:ly)?)\b…",
    r"\b(?:get|give|bring) me (?:\w+ )?names? (?:right )?now\b…",
    r"\bi kept my (?:side|word|part|end)\b",
    r"\b(?:must|have to|bound to) (?:all )?know\b (?!that|how|what)…",
    r"\bpromised me\b",
    r"\bonly \w+ (?:slots?|spots?|places|seats) left\b",
    r"\bi'm telling you\b",
    r"\bstill (?:haven't|have not) (?:got|had|seen|received)\b…",
    r"\bhate to nag\b",
    r"\bi (?:won't|will not) leave (?:until|before|without)\b…",
    r"\b(?:and )?(?:who's|who is) the (?:second|third|next one|lucky)\b",
    r"\band (?:a|the) third\b",
    r"\bsecond\? and\b",
    r"\bpersonal disappointment\b",
    r"\bwe expect\b…",
    r"\bi expect\b…",
    r"\bi trust you'll\b…",
    r"\byou have to\b…",
    r"\bdon't tell me\b…",
    r"\byou'll (?:share|send)\b…",
    r"\bif you're my friend\b…",
    r"\bthink hard\b",
    r"\bgoing to give me\b…",
    r"\bbefore i leave\b…",
    r"\byou said no\b…",
    r"\bwhen will you\b",
    r"\b(?:last chance|don't miss|act (?:now|fast)|(?<!no )hurry|nearly gone|going fast|go fast|won't come (?:round"
    r"|around)|before prices|only \w+ (?:slots?|spots?|places|seats) left|ends? tonight|don't sleep on|limited"
    r" (?:time|spots)|spots are|right now, i'll|this week and|today i'll)…",
)
"""Guilt, debt, repetition, presumption, hype."""

REWARD = phrases(
    r"\bis on us\b",
    r"\b(?:get|gets|earn|earns|receive|receives|win|worth|pay|pays|give|take|knock|save|owe you)\b(?: (?:you|both"
    r"|them|each|of you|your|a|an|up to|one|our|another|their|for))* ?@money…",
    r"\byou (?:both|each) (?:get|earn)…",
    r"\bboth (?:of you )?(?:get|earn|got)…",
    r"\b\d+ ?% (?:off|discount)…",
    r"\bfor (?:free|nothing)\b",
    r"\b(?:done|is|one) free\b",
    r"\bthrow in\b…",
    r"\breferral bonus\b…",
    r"\byou(?:'ll)? (?:get|receive|earn) (?:a|an|one|two|our) (?!chance|call|reply|copy|note|mail|feel|idea"
    r"|sense)\w+…",
    r"[$€£₹] ?\d[\d,.]* (?:for|per) (?:every|each)\b…",
    r"\b(?:give|get) [$€£] ?\d+…",
    r"\b(?:into cash|and win|weekend for two|thank-you bonus|gift card|discount)\b…",
)
"""Something for the reader or the friend."""

QUID_PRO_QUO = phrases(
    r"\bif you (?:introduce|refer|bring|send|recommend)…(?:[$€£%]|free|off|nothing|discount)…",
    r"\b(?:refer|recommend|bring|send|introduce|invite|tell)…(?:(?:\n|[.!] )…)?(?:[$€£]\d+ off|% off|discount|free"
    r" (?:month|clean|session)|knock|done free|is free|for nothing)…",
    r"\b\d+ ?% discount if…",
    r"\bwe(?:'ll| will) (?:take|give you a?)…(?:off|discount)…",
    r"\bearns you a free…",
)
"""A discount against names."""
