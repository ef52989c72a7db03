"""How the ask treats the reader: value received, an easy step, a way out, pressure (rules 6 to 9 of the guide)."""

from __future__ import annotations

import re

from .asking import Asked
from .reading import Reading
from .verdict import Place

_REST = r"[^.?!\n]*"
_GOOD = r"(?:pleasure|honou?r|honou?red|joy|privilege|delight\w*|blast|enjoyed|loved|love|fun|great|wonderful|lovely|amazing|incredible|proud|glad|happy|pleased|thrilled|a highlight)"
_DID = (
    r"(?:fixed|sorted|built|rebuilt|planted|painted|helped|saved|found you|moved you|handled|installed|drew|finished|set up|did|made|designed|carried|repaired|rolled out|"
    r"did together|achieved|accomplished|have done|could help|could fix|got you|'ve done|put in|lowered|cut your)"
)

VALUE = re.compile(
    rf"\b(?:thank you|thanks|ta|cheers)(?: \w+){{0,3}}? for (?:all |the (?!quick)|your |being |having |letting |trusting |choosing |working |a |three |making |renewing|coming (?!on)|staying |allowing |giving me the |us |me (?!on)|using |the kind )"
    rf"(?!time\b|help\b|advice\b|answers?|introduc|intro\b|connect|referr|reply|considering|guidance|insight|reading)"
    rf"(?!(?:and )?(?:time|help|advice|answers?|introduction|intro|connection|referral)\b){_REST}"
    rf"|(?<!'d be )(?<!i'm )(?<!i am )(?<!always )(?<!we're )(?<!would be )\b(?!love\b){_GOOD}\b (?:to (?:have|see|hear|help|work|build|hand|serve|be part|paint|do|support|care|put|lift|find|train|get)|(?:that )?(?:we|i) (?:could|got|were|was|did|have)|having|working|helping|serving|supporting|"
    rf"building|handing|training|rolling|getting|finding|doing|looking|putting|seeing|being|painting|our (?:project|season|sessions|work|time|panel|meetings?|calls?|talks|trip|year|chats?)|you (?:love|like|enjoy|could|two)|your \w+ (?:is|was|worked)|the [\w']+(?:'s| is| held| works| worked)|with (?:your|you)|it (?:works|worked)|every hour|what we)\b{_REST}"
    rf"|\bso (?:happy|glad|pleased) (?:you|we|to|that|the|your){_REST}|\bgood to hear{_REST}|\b(?:was|were) fun\b|\bproudest of\b|\bto all my past\b{_REST}|\bcare for your\b{_REST}|\bgreat to work with\b{_REST}|\bstarted working together\b|\bi drew for you{_REST}"
    rf"|\b(?:working|worked) (?:together|with you|with your|beside you|side by side|alongside you){_REST}|\b(?:we|you and i) (?:were|sat|served|worked|did|studied|built|both (?:sat|served|worked))\b{_REST}\b(?:together|same|side by side|you and i|good work|board|with you)?"
    rf"|\bwe(?:'ve| have) (?:had (?:a|such|so|great)|achieved|done|enjoyed|built|saved|worked|loved|been (?:neighbo|friends|work|together)){_REST}|\b\w+ came through\b{_REST}|\bsince (?:the )?launch\b{_REST}|\bwas so pleased\b|\bwe got together\b|\byou enjoyed\b{_REST}|\bclients like you\b|\bgot your keys\b|\bcome (?:so|such a) (?:far|long){_REST}|\bsince (?:we|the switch|our|you)(?!'re looking){_REST}"
    rf"|\byou (?:told|said|wrote|rated|dropped|watched|saw|know (?:how|my|what) i?|got|passed|were the first|went)(?!\w)(?! your (?:brother|sister|friend|cousin))(?! (?:no|a post))\b{_REST}|\byou(?:'ve| have) (?:rated|been|seen|told|said|trusted|found|come so){_REST}|\byou (?:will |may |might )?remember{_REST}|\bi remember{_REST}|\bremember (?:the|when|how){_REST}"
    rf"|\bif you(?:'ve| have|'re| are| were| ever)? (?:enjoyed|happy|liked|loved|satisfied|found|pleased|content|feel our|been happy)\b{_REST}|\bif (?:my|our) work{_REST}|\bsince you(?:'re|'ve| are| have) (?:happy|been|found){_REST}"
    rf"|\byou(?:'ve| have)? (?:been|were) (?:a |an |my |our |such |the |great|one of|with us){_REST}|\b(?:my|our) (?:favou?rite|past|loyal|best|dear|very first|first)(?: \w+)? (?:clients?|customers?|brides?|patients?|buyer|buyers)\b|\bbeing (?:a |part of |such |our |my |with us){_REST}"
    rf"|\b(?:i|we)(?:'ve|'d| have| just)? {_DID} (?!it\b)(?:you|your|for you|together|a|the|with|us)?\b{_REST}\b(?:you|your|together|home|yours)\b{_REST}|\b(?:the|your|that) [\w' ]{{2,30}} (?:i|we) {_DID}\b{_REST}"
    rf"|\bas your (?:agent|adviser|advisor|accountant|coach|trainer)\b|\b(?:last|when) (?:time|year|month|spring|we met)\b{_REST}\b(?:you|we)\b{_REST}|\bthe (?:results?|work|project|year|audit) (?:we|you)(?:'ve)?\b{_REST}|\bour (?:work|project|time|year|sessions?) together{_REST}"
    rf"|(?<!we )(?<!i )\b(?:went|came down|dropped|fell|rose|grew|passed|halved|doubled) (?:from|by|your|to)\b{_REST}|\byour (?:son (?:passed|got|went)|daughter (?:passed|got|went)|mortgage|smile|[\w]+ (?:review|feedback)|trust|confidence|business|win|first|support|loyalty)\b(?! firm| owner){_REST}|\ball (?:fixed|sorted|done)\b|\bis behind us\b|\bi'm (?:so )?(?:glad|thrilled|happy|pleased) (?:that )?(?:the|your|our|\[){_REST}|\bdone and dusted\b{_REST}"
    rf"|\b(?:same|kind of|type of) [\w ]{{2,30}} (?:i|we) (?:gave|did for) you\b|\b(?:been|known|neighbou?rs|friends) (?:\w+ )?(?:for|since) (?:\w+ )?years\b{_REST}|\bour very first\b{_REST}|\bof (?:trust|custom|working together)\b|\bcongratulations on (?:passing|closing|finishing|the result){_REST}|\bi(?:'ve| have) got {_REST} handled\b{_REST}"
)
_AFTER = r"(?:me|us|back|him|her|them|their|his|the|a|an|one|your|with|this|our|my|it|on)"
STEP = re.compile(
    rf"\b(?:just |simply |please |can you |could you |kindly |or |and )?(?:reply|respond|answer|hit reply|press reply|hit return)\b(?: \w+){{0,2}} (?:with|by|and){_REST}|\b(?:hit|press) reply\b{_REST}|\breply (?:to|here|below|yes){_REST}"
    rf"|\b(?:text|call|ring|phone|e-?mail|message|dm|whatsapp|write (?!to at)|mail|cc|copy|ping|shoot) (?:or (?:text|call|message|dm|e-?mail|phone) )?(?:me|us|him|anja|\w+ at|or)\b(?! back if you){_REST}"
    rf"|\b(?:just |please )?(?:give|shoot|send|drop) (?:me|us) (?:a |an |their |her |his |your |the |one |two |some |first )*(?:call|text|message|ring|line|note|e-?mail|name|names|number|first names?|details?|handle|dm)\b(?! of (?:a few|some)){_REST}"
    rf"|\b(?:first names?|initials|one (?:first )?name|a (?:first )?name|name and (?:a )?(?:number|town)|three lines|one line|a one-line|a quick (?:cc|email|mail|text|intro (?:by|over|text|email))|an? (?:e-?mail|text|mail) with|two lines){_REST}\b(?:is|are|will|would|by|enough|fine|plenty|do|it takes|all|i need)\b{_REST}|\b(?:just|only) (?:a |their |the )?(?:first )?names?\b{_REST}"
    rf"|\b(?:forward|pass on|share|send|copy|paste|attach|hand|scan|use|show) (?:her |him |them |it |over )?(?:this|the (?:note|link|blurb|code|card|leaflet|paragraph|page|checklist|flyer|form|article|one|attached|invitation)|my (?:card|link|number|contact|details|booking|calendar|e-?mail|direct)|our (?:card|link|page|number)|your (?:link|code|personal|unique)|a card|these links|it as|them this|them (?:my|the|to my)|an? (?:card|link)){_REST}"
    rf"|\b(?:i'll|i will|i can|i could|i'd|i would|happy to|glad to|let me|i have|i've|i) (?:gladly |also |happily |just )?(?:draft|send|write|put|pasted?|include|included|attach|attached|prepare|write up|be happy to send|share)(?:ten)?\b{_REST}\b(?:forward|blurb|lines?|note|draft|paragraph|paste|pass on|mail|pass along|summary|one-pager|words|use|sentences)\b{_REST}"
    rf"|\b(?:blurb|forwardable|one-pager|easy to forward|to forward|you can forward|for you to forward|you may forward|you could forward|paste|(?:here's|here is|with) (?:a|the|your|my) (?:code|link|flyer|card|guide)\b|my address in copy|\btwo-line note\b|link below|code below|leaflet|below to forward|attached for)\b{_REST}"
    rf"|\b(?:ask|have|tell|get|let) (?:them|him|her|[\w' ]{{1,30}}) (?:to )?(?:call|contact|ring|text|message|e-?mail|write|mention|phone|reach|scan)\b(?! me up for)(?:{_REST})"
    rf"|\b(?:give|hand|pass|send|share) (?:them|him|her|anyone|it)? ?(?:along |on )?(?:my|our|this) (?:card|number|link|direct|details|name and number|phone|leaflet|page|contact info\w*|contact details|e-?mail|flyer){_REST}|\b(?:with|and) (?:my|their|her|his) number\b|\bnumber's on\b|\bcard to hand\b|\bput (?:their|the|her|his) names? (?:on|in)\b{_REST}"
    rf"|\b(?:text|call|send|give|write|drop|tag|mail|e-?mail) (?:me |us )?(?:their|her|his) (?:number|name|e-?mail|handle|details|street|first names?|address){_REST}|\bcall \d{{3}}|\b(?:ring|call|phone) (?:the|our) (?:office|desk|number|practice|shop|line){_REST}|\bcopying me\b{_REST}|\ba (?:one-line|quick) (?:e-?mail|intro|mail|cc)\b{_REST}"
    rf"|\b(?:1\.|1\)|step 1|how it works)\s*:?{_REST}|\bmessage (?:me|us|any time|bev)\b|\b(?:call|text|phone|ring|message|email) (?:or|/) ?(?:text|call|message|email|mail)\b{_REST}|\bpress send\b|\bshare your (?:\w+ )?(?:link|code)\b{_REST}|\bcopy your (?:link|code)|\b(?:drop|tag|put) (?:their|the|your|a) \w+ (?:in|below|here){_REST}|\bsend (?:them|people|him|her|anyone) to (?:my|our)\b{_REST}"
)
OUT = re.compile(
    rf"\b(?:no|zero|without|absolutely no|any) (?:pressure|worries|worry|problem(?= (?:if|at all))|obligations?|hard feelings|stress|bother|harm done|big deal|sweat)\b(?: (?:to|because)\b)?(?! in (?:our|the|handling)){_REST}|\b(?:no|not a) problem(?:(?= if)|!|$|(?= at all)){_REST}"
    rf"|\bonly (?:if|when|share|say yes){_REST}|\b(?:either|any) way\b(?! works for (?:me|us)){_REST}|\b(?:totally|completely|fully|quite|absolutely|perfectly|also|i'd|i'll|would|i)? ?(?:understand|get it|get that|understandable) (?:if|should|that you|when|too)\b{_REST}|\btotally (?:ok|okay|fine|cool|get it|understand)\b{_REST}"
    rf"|\bif (?:it |you |that |this |they )?(?:feels?|sits?|sits|makes sense|seems? (?:right|proper|appropriate)|(?:think|feel|believe|sense|see) (?:it|they|she|he|we|there|you|a|the|that|comfortable|good|of a|them|ms|mr|fit)\b|see (?:a|any) (?:fit|match)|(?:'re|are) (?:comfortable|ok|okay|up for)|'d rather|would rather|prefer|trust us|you're comfortable)(?! like talking| free to call){_REST}"
    rf"|\bif (?:appropriate|comfortable|not|none|nobody|no one|no-one|you can't|you can not|you don't|it's (?:not|awkward|weird|a bad|too)|it is (?:not|awkward)|that's (?:not|too|awkward)|you two aren't|you'd prefer|you've none|that doesn't|it doesn't|it isn't|this isn't|your policy|she gets|your hands|he's|possible){_REST}\b(?:fine|ok|okay|worries|problem|alright|all right|understand|bother|ignore|forget|delete|stress|matter|harm|never mind|tell me|say so|just|i won't|glad|wonder\w*|changes|too|welcome|mind|yourself|deal|appropriate|comfortable|possible)\b{_REST}"
    rf"|\b(?:if (?:appropriate|comfortable|possible and appropriate))\b|\bfeel free to (?:ignore|say no|decline|pass|delete){_REST}|\b(?:just )?(?:ignore|forget|disregard) (?:this|i asked|me|it)\b{_REST}|\bnever mind\b|\bdon't worry if{_REST}|\b(?:it's|that's|is|perfectly|absolutely|totally|completely) (?:absolutely |totally |also |perfectly |completely |quite |just |all )*(?:fine|okay|ok|alright|good answer)\b(?: too| if| either)?{_REST}|\bfine (?:if|too){_REST}"
    rf"|\b(?:a )?no is (?:a )?(?:perfectly |totally )?(?:fine|good|okay|ok){_REST}|\bsay no\b{_REST}|\bnothing changes\b{_REST}|\b(?:just )?say so\b|\bi (?:won't|wouldn't) (?:ask again|mind)\b{_REST}|\bshould (?:it be|you see|you feel|you think it|it feel)\b{_REST}|\bno need to{_REST}|\bnot too much to ask\b|\bmight she welcome\b|\bforget i asked\b|\bi'm still glad\b{_REST}"
    rf"|\bif not,? (?:no|that's|that is|all|totally|just|i|it's|don't|nothing){_REST}|\bwould understand\b{_REST}|\bif you like, no big deal{_REST}|\bthanks either way\b"
)
PUSH = re.compile(
    rf"\b(?:you|surely you|but you|everyone) must know\b{_REST}|\bsurely you\b{_REST}|\byou owe\b{_REST}|\bby midnight\b{_REST}|\bbegging you\b|\bafter (?:all|everything) (?:i|we)(?:'ve)? (?:did|done|have){_REST}|\bc'mon\b|\bcome on\b{_REST}|\bafter all i\b{_REST}|\bi did you a favou?r\b{_REST}|\byour turn\b|\bonly fair\b{_REST}|\bwaived\b{_REST}"
    rf"|\b(?:follow(?:ing)? up|checking in|bumping|asking|nag|nudge|reminding) (?:\w+ ){{0,4}}(?:again|one more time|once more|time|this)\b{_REST}|\bthird time\b|\bonce more\b|\bme again\b(?!, sorry){_REST}|\basked (?:twice|three times|before|already)\b{_REST}|\bhaven't heard back\b{_REST}|\byou promised\b{_REST}|\bpromised me\b|\bonly \w+ (?:slots?|spots?|places|seats) left\b|\bi'm telling you\b|\bstill (?:haven't|have not) (?:got|had|seen|received)\b{_REST}|\bhate to nag\b|\bi (?:won't|will not) leave (?:until|before|without)\b{_REST}"
    rf"|\b(?:and )?(?:who's|who is) the (?:second|third|next one|lucky)\b|\band (?:a|the) third\b|\bsecond\? and\b|\bpersonal disappointment\b|\bwe expect\b{_REST}|\bi expect\b{_REST}|\bi trust you'll\b{_REST}|\byou have to\b{_REST}|\bdon't tell me\b{_REST}|\byou'll (?:share|send)\b{_REST}|\bif you're my friend\b{_REST}|\bthink hard\b|\bgoing to give me\b{_REST}|\bbefore i leave\b{_REST}|\byou said no\b{_REST}|\bwhen will you\b"
    rf"|\b(?:last chance|don't miss|act (?:now|fast)|(?<!no )hurry|nearly gone|going fast|go fast|won't come (?:round|around)|before prices|only \w+ (?:slots?|spots?|places|seats) left|ends? tonight|don't sleep on|limited (?:time|spots)|spots are|right now, i'll|this week and|today i'll){_REST}"
)
_MONEY = r"(?:[$€£] ?\d|\d+ ?[€£%]|\d+ (?:euros?|dollars|pounds|off)|ten euros|an? (?:free|\$)|\[(?:amount|reward|discount|\$)|\{+(?:amount|reward|bonus|discount)|[$€£]?\d{2,}|free |discount|weekend|cash|credit|bonus|reward)"
REWARD = re.compile(
    rf"\b(?:get|gets|earn|earns|receive|receives|win|worth|pay|pays|give|take|knock|save|owe you)\b(?: (?:you|both|them|each|of you|your|a|an|up to|one|our|another|their|for))* ?{_MONEY}{_REST}"
    rf"|\byou (?:both|each) (?:get|earn){_REST}|\bboth (?:of you )?(?:get|earn|got){_REST}|\b\d+ ?% (?:off|discount){_REST}|\bfor (?:free|nothing)\b|\b(?:done|is|one) free\b|\b(?:into cash|and win|weekend for two|thank-you bonus|gift card|discount)\b{_REST}"
)
QUID_PRO_QUO = re.compile(
    rf"\bif you (?:introduce|refer|bring|send|recommend){_REST}(?:[$€£%]|free|off|nothing|discount){_REST}|\b(?:refer|recommend|bring|send|introduce|invite|tell){_REST}(?:\n|[.!] )?{_REST}(?:[$€£]\d+ off|% off|discount|free (?:month|clean|session)|knock|done free|is free|for nothing){_REST}|\b\d+ ?% discount if{_REST}|\bwe(?:'ll| will) (?:take|give you a?){_REST}(?:off|discount){_REST}|\bearns you a free{_REST}"
)


def value_received(reading: Reading, ask: Asked) -> tuple[Place, ...]:
    """Where the text, up to the end of the first ask's sentence, recalls what the reader got from the writer."""
    first = next((start for start, _ in ask.all if not reading.in_subject(start)), ask.all[0][0])
    return reading.all(VALUE, (0, reading.sentence_of(first)[1]))


def easy_next_step(reading: Reading) -> tuple[Place, ...]:
    """Where the text says exactly what the reader should do."""
    return reading.all(STEP)


def gives_out(reading: Reading) -> tuple[Place, ...]:
    """Where the text makes it comfortable to say no."""
    return reading.all(OUT)


def pressure(reading: Reading, *, met_for: str, value: bool) -> tuple[Place, ...]:
    """Where the text pushes, or pays.

    A reward alone is pressure only when nothing else says why the wanted person should be met (``met_for``, the value
    of the reason label) and the text recalls no value; a discount against names always is.
    """
    places = reading.all(PUSH) + reading.all(QUID_PRO_QUO)
    if met_for in ("self", "none") and not value:
        places += reading.all(REWARD)
    return places
