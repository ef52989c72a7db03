"""How an ask treats its reader: one phrase a line."""

from __future__ import annotations

from .notation import phrases

VALUE = phrases(
    r"\b(?:thank you|thanks|ta|cheers)(?: \w+){0,3}? for (?:all |the (?!quick)|your |being |having |letting "
    r"|trusting |choosing |working |a |three |making |renewing|coming (?!on)|staying |allowing |giving me the |us "
    r"|me (?!on)|using |the kind )(?!time\b|help\b|advice\b|answers?|introduc|intro\b|connect|referr|reply"
    r"|considering|guidance|insight|reading)(?!(?:and )?(?:time|help|advice|answers?|introduction|intro|connection"
    r"|referral)\b)…",
    r"\b(?<!'d be )(?<!i'm )(?<!i am )(?<!always )(?<!we're )(?<!would be )(?!love\b)@good\b (?:to (?:have|see|hear"
    r"|help|work|build|hand|serve|be part|paint|do|support|care|put|lift|find|train|get)|(?:that )?(?:we|i)"
    r" (?:could|got|were|was|did|have)|having|working|helping|serving|supporting|building|handing|training|rolling"
    r"|getting|finding|doing|looking|putting|seeing|being|painting|our (?:project|season|sessions|work|time|panel"
    r"|meetings?|calls?|talks|trip|year|chats?)|you (?:love|like|enjoy|could|two)|your \w+ (?:is|was|worked)|the"
    r" [\w']+(?:'s| is| held| works| worked)|with (?:your|you)|it (?:works|worked)|every hour|what we)\b…",
    r"\bso (?:happy|glad|pleased) (?:you|we|to|that|the|your)…",
    r"\bgood to hear…",
    r"\b(?:was|were) fun\b",
    r"\bproudest of\b",
    r"\bto all my past\b…",
    r"\bcare for your\b…",
    r"\bgreat to work with\b…",
    r"\bstarted working together\b",
    r"\bi drew for you…",
    r"\b(?:working|worked) (?:together|with you|with your|beside you|side by side|alongside you)…",
    r"\b(?:we|you and i) (?:were|sat|served|worked|did|studied|built|both (?:sat|served|worked))\b…\b(?:together"
    r"|same|side by side|you and i|good work|board|with you)?",
    r"\bwe(?:'ve| have) (?:had (?:a|such|so|great)|achieved|done|enjoyed|built|saved|worked|loved|been (?:neighbo"
    r"|friends|work|together))…",
    r"\b(?<=\w )came through\b…",
    r"\bsince (?:the )?launch\b…",
    r"\bwas so pleased\b",
    r"\bwe got together\b",
    r"\byou enjoyed\b…",
    r"\bclients like you\b",
    r"\bgot your keys\b",
    r"\bcome (?:so|such a) (?:far|long)…",
    r"\bsince (?:we|the switch|our|you)(?!'re looking)…",
    r"\byou (?:told|said|wrote|rated|dropped|watched|saw|know (?:how|my|what) i?|got|passed|were the first"
    r"|went)(?!\w)(?! your (?:brother|sister|friend|cousin))(?! (?:no|a post))\b…",
    r"\byou(?:'ve| have) (?:rated|been|seen|told|said|trusted|found|come so)…",
    r"\byou (?:will |may |might )?remember…",
    r"\bi remember…",
    r"\bremember (?:the|when|how)…",
    r"\bif you(?:'ve| have|'re| are| were| ever)? (?:enjoyed|happy|liked|loved|satisfied|found|pleased|content|feel"
    r" our|been happy)\b…",
    r"\bif (?:my|our) work…",
    r"\bsince you(?:'re|'ve| are| have) (?:happy|been|found)…",
    r"\byou(?:'ve| have)? (?:been|were) (?:a |an |my |our |such |the |great|one of|with us)…",
    r"\b(?:my|our) (?:favou?rite|past|loyal|best|dear|very first|first)(?: \w+)? (?:clients?|customers?|brides?"
    r"|patients?|buyer|buyers)\b",
    r"\bbeing (?:a |part of |such |our |my |with us)…",
    r"\b(?:i|we)(?:'ve|'d| have| just)? @did (?!it\b)(?:you|your|for you|together|a|the|with|us)?\b…\b(?:you|your"
    r"|together|home|yours)\b…",
    r"\b(?:the|your|that) [\w' ]{2,30} (?:i|we) @did\b…",
    r"\bas your (?:agent|adviser|advisor|accountant|coach|trainer)\b",
    r"\b(?:last|when) (?:time|year|month|spring|we met)\b…\b(?:you|we)\b…",
    r"\bthe (?:results?|work|project|year|audit) (?:we|you)(?:'ve)?\b…",
    r"\bour (?:work|project|time|year|sessions?) together…",
    r"\b(?<!we )(?<!i )(?:went|came down|dropped|fell|rose|grew|passed|halved|doubled) (?:from|by|your|to)\b…",
    r"\byour (?:son (?:passed|got|went)|daughter (?:passed|got|went)|mortgage|smile|[\w]+ (?:review|feedback)|trust"
    r"|confidence|business|win|first|support|loyalty)\b(?! firm| owner)…",
    r"\ball (?:fixed|sorted|done)\b",
    r"\bis behind us\b",
    r"\bi'm (?:so )?(?:glad|thrilled|happy|pleased) (?:that )?(?:the|your|our|\[)…",
    r"\bdone and dusted\b…",
    r"\b(?:same|kind of|type of) [\w ]{2,30} (?:i|we) (?:gave|did for) you\b",
    r"\b(?:been|known|neighbou?rs|friends) (?:\w+ )?(?:for|since) (?:\w+ )?years\b…",
    r"\bour very first\b…",
    r"\bof (?:trust|custom|working together)\b",
    r"\bcongratulations on (?:passing|closing|finishing|the result)…",
    r"\bi(?:'ve| have) got … handled\b…",
    r"\bproud of you\b…",
    r"\byour (?:gift|donation|generosity|support|help|backing|pledge|order|custom) (?!code)(?:\w+ )*?(?:paid|made"
    r"|gave|built|fed|helped|kept|meant|let|bought|sent)\b…",
    r"\b(?:it's|it has|it was|its) been (?:a |an |such a |real )*(?:blast|pleasure|joy|privilege|honou?r|delight"
    r"|ride|adventure|treat|great|lovely|good)\b…",
    r"\b(?:bought|buying|used|worn|read|eaten|drunk|driven|booked|ordered) (?:my|our|from (?:me|us)|with (?:me"
    r"|us))\b…",
    r"\b(?:saves?|saving|saved) you\b…",
    r"\bpleased (?:that )?(?:the|your) …\b(?:complet|went|sold|settled|came|done|finished|through)\w*",
    r"\b(?:good|great|fine|long) run together\b",
    r"\b(?:loved|enjoyed) (?:teaching|training|coaching|treating|minding|walking|looking after|painting|cooking for"
    r"|photographing|tutoring|working on)\b…",
    r"\b(?:thx|ty|thank u|cheers|ta) for (?!the (?:reply|quick|info|help)|your (?:time|help|reply))…",
    r"\bcongrat\w* on (?:hitting|reaching|passing|closing|finishing|the (?:new|sale|result|completion))…",
    r"\b(?:it's|its|this is|here) \w+ (?:that|who) (?:did|fixed|built|painted|cleaned|cut|laid|fitted|sold|found"
    r"|helped)…",
    r"\b(?:pleasure|joy|honou?r|privilege|treat) to \w+ (?:your|you|with|for|the)…",
    r"\bhow's (?:the|your) …\b(?:we|i) …",
    r"\byou(?:'ve| have) (?:now )?been (?:with|using|coming|training|a)…",
    r"\bi (?:so |really |truly )?appreciate (?:how|all|what|your (?:trust|business|custom|loyalty|support)"
    r"|you (?:trust|choos|com))…",
    r"\b(?:i|we) (?:took|attended|joined|sat in|did) your …(?:class|course|seminar|workshop|lecture|module)\b…",
    r"\byou (?:supervised|taught|coached|mentored|trained|hired|managed) (?:me|my|us)\b…",
    r"\b\d+ (?:weeks?|months?|years?),? \d+ (?:kilos?|pounds?|kg|lbs?|stone) …",
)
"""Recalls what the reader got, or what both did together."""

STEP = phrases(
    r"\b(?:just |simply |please |can you |could you |kindly |or |and )?(?:reply|respond|answer|hit reply|press"
    r" reply|hit return)\b(?: \w+){0,2} (?:with|by|and)…",
    r"\b(?:hit|press) reply\b…",
    r"\breply (?:to|here|below|yes)…",
    r"\b(?:text|call|ring|phone|e-?mail|message|dm|whatsapp|write (?!to at)|mail|cc|copy|ping|shoot) (?:or (?:text"
    r"|call|message|dm|e-?mail|phone) )?(?:me|us|him|anja|\w+ at|or)\b(?! back if you)…",
    r"\b(?:just |please )?(?:give|shoot|send|drop) (?:me|us) (?:a |an |their |her |his |your |the |one |two |some "
    r"|first )*(?:call|text|message|ring|line|note|e-?mail|name|names|number|first names?|details?|handle|dm)\b(?!"
    r" of (?:a few|some))…",
    r"\b(?:first names?|initials|one (?:first )?name|a (?:first )?name|name and (?:a )?(?:number|town)|three lines"
    r"|one line|a one-line|a quick (?:cc|email|mail|text|intro (?:by|over|text|email))|an? (?:e-?mail|text|mail)"
    r" with|two lines)…\b(?:is|are|will|would|by|enough|fine|plenty|do|it takes|all|i need)\b…",
    r"\b(?:just|only) (?:a |their |the )?(?:first )?names?\b…",
    r"\b(?:forward|pass on|share|send|copy|paste|attach|hand|scan|use|show) (?:her |him |them |it |over )?(?:this"
    r"|the (?:note|link|blurb|code|card|leaflet|paragraph|page|checklist|flyer|form|article|one|attached"
    r"|invitation)|my (?:card|link|number|contact|details|booking|calendar|e-?mail|direct)|our (?:card|link|page"
    r"|number)|your (?:link|code|personal|unique)|a card|these links|it as|them this|them (?:my|the|to my)|an?"
    r" (?:card|link))…",
    r"\b(?:i'll|i will|i can|i could|i'd|i would|happy to|glad to|let me|i have|i've|i) (?:gladly |also |happily "
    r"|just )?(?:draft|send|write|put|pasted?|include|included|attach|attached|prepare|write up|be happy to send"
    r"|share)(?:ten)?\b…\b(?:forward|blurb|lines?|note|draft|paragraph|paste|pass on|mail|pass along|summary"
    r"|one-pager|words|use|sentences)\b…",
    r"\b(?:blurb|forwardable|one-pager|easy to forward|to forward|you can forward|for you to forward|you may"
    r" forward|you could forward|paste|(?:here's|here is|with) (?:a|the|your|my) (?:code|link|flyer|card|guide)\b"
    r"|my address in copy|\btwo-line note\b|link below|code below|leaflet|below to forward|attached for)\b…",
    r"\b(?:ask|have|tell|get|let) (?:them|him|her|[\w' ]{1,30}) (?:to )?(?:call|contact|ring|text|message|e-?mail"
    r"|write|mention|phone|reach|scan)\b(?! me up for)(?:…)",
    r"\b(?:give|hand|pass|send|share) (?:them|him|her|anyone|it)? ?(?:along |on )?(?:my|our|this) (?:card|number"
    r"|link|direct|details|name and number|phone|leaflet|page|contact info\w*|contact details|e-?mail|flyer)…",
    r"\b(?:with|and) (?:my|their|her|his) number\b",
    r"\bnumber's on\b",
    r"\bcard to hand\b",
    r"\bput (?:their|the|her|his) names? (?:on|in)\b…",
    r"\b(?:text|call|send|give|write|drop|tag|mail|e-?mail) (?:me |us )?(?:their|her|his) (?:number|name|e-?mail"
    r"|handle|details|street|first names?|address)…",
    r"\bcall \d{3}",
    r"\b(?:ring|call|phone) (?:the|our) (?:office|desk|number|practice|shop|line)…",
    r"\bcopying me\b…",
    r"\ba (?:one-line|quick) (?:e-?mail|intro|mail|cc)\b…",
    r"\b(?:1\.|1\)|step 1|how it works)\s*:?…",
    r"\bmessage (?:me|us|any time|bev)\b",
    r"\b(?:quote|use|enter|mention|give) (?:the |your |my |our |this )?(?:code|name|discount code|reference|ref)\b…",
    r"\b(?:the )?(?:form|link|page|portal|sign-up|signup)(?: \w+)? (?:is|are) (?:here|below|at|on|attached)…",
    r"\b(?:telephone|phone|ring|contact) (?:our|the|my|us|me)\b…",
    r"\b(?:through|via|on|in|using) (?:your|the|our) (?:\w+ )?(?:portal|form|app|link|system|intranet)\b",
    r"\ba (?:line|note|word|card|postcard|text|ring|call|bell|shout|ping) to (?:me|us)\b…",
    r"\bpoint (?:him|her|them) out\b…",
    r"\bask for [A-ZÀ-Þa-z]+ (?:on|at|by)\b…",
    r"\btell [\w' ]{2,25} (?:my|our) (?:number|name and|address|website|handle)…",
    r"\bgive them (?:this|my|our) …\b(?:number|address|card|link|e-?mail|name|leaflet)\b",
    r"\bdrop (?:me|us)\b…",
    r"\b(?:give|gie|hand|send) (?:em|'em) (?:my|our|the)…",
    r"\bsend (?:them|him|her|'em|people) (?:straight |over |along |round |down |directly )*to (?:\w+ )…",
    r"\bgive [\w' ]{2,25} (?:their|his|her|the) (?:first )?(?:names?|number)\b",
    r"\bbring (?:them|him|her|'em) (?:along|with you|to)\b…",
    r"\bwrite (?:it|them|their \w+ ?\w*|the names?) (?:down|on)\b…",
    r"\b(?:call|text|phone|ring|message|email) (?:or|/) ?(?:text|call|message|email|mail)\b…",
    r"\bpress send\b",
    r"\bshare your (?:\w+ )?(?:link|code)\b…",
    r"\bcopy your (?:link|code)",
    r"\b(?:drop|tag|put) (?:their|the|your|a) \w+ (?:in|below|here)…",
    r"\bsend (?:them|people|him|her|anyone) to (?:my|our)\b…",
)
"""Says what to do, or hands over the means."""

OUT = phrases(
    r"\b(?:no|zero|without|absolutely no|any) (?:pressure|worries|worry|problem(?= (?:if|at all))|obligations?|hard"
    r" feelings|stress|bother|harm done|big deal|sweat)\b(?: (?:to|because)\b)?(?! in (?:our|the|handling))…",
    r"\b(?:no|not a) problem(?:(?= if)|!|$|(?= at all))…",
    r"\bonly (?:if|when|share|say yes)…",
    r"\b(?:either|any) way\b(?! works for (?:me|us))…",
    r"\b(?:(?:totally|completely|fully|quite|absolutely|perfectly|also|i'd|i'll|would|i) ?)?(?:understand|get it|get"
    r" that|understandable) (?:if|should|that you|when|too)\b…",
    r"\btotally (?:ok|okay|fine|cool|get it|understand)\b…",
    r"\bif (?:it |you |that |this |they )?(?:feels?|sits?|sits|makes sense|seems? (?:right|proper|appropriate)"
    r"|(?:think|feel|believe|sense|see) (?:it|they|she|he|we|there|you|a|the|that|comfortable|good|of a|them|ms|mr"
    r"|fit)\b|see (?:a|any) (?:fit|match)|(?:'re|are) (?:comfortable|ok|okay|up for)|'d rather|would rather|prefer"
    r"|trust us|you're comfortable)(?! like talking| free to call)…",
    r"\bif (?:appropriate|comfortable|not|none|nobody|no one|no-one|you can't|you can not|you don't|it's (?:not"
    r"|awkward|weird|a bad|too)|it is (?:not|awkward)|that's (?:not|too|awkward)|you two aren't|you'd prefer|you've"
    r" none|that doesn't|it doesn't|it isn't|this isn't|your policy|she gets|your hands|he's|possible)…\b(?:fine|ok"
    r"|okay|worries|problem|alright|all right|understand|bother|ignore|forget|delete|stress|matter|harm|never mind"
    r"|tell me|say so|just|i won't|glad|wonder\w*|changes|too|welcome|mind|yourself|deal|appropriate|comfortable"
    r"|possible)\b…",
    r"\b(?:if (?:appropriate|comfortable|possible and appropriate))\b",
    r"\bfeel free to (?:ignore|say no|decline|pass|delete)…",
    r"\b(?:just )?(?:ignore|forget|disregard) (?:this|i asked|me|it)\b…",
    r"\bnever mind\b",
    r"\bdon't worry if…",
    r"\b(?:it's|that's|is|perfectly|absolutely|totally|completely) (?:absolutely |totally |also |perfectly "
    r"|completely |quite |just |all )*(?:fine|okay|ok|alright|good answer)\b(?: too| if| either)?…",
    r"\bfine (?:if|too)…",
    r"\b(?:a )?no is (?:a )?(?:perfectly |totally )?(?:fine|good|okay|ok)…",
    r"\bsay no\b…",
    r"\bnothing changes\b…",
    r"\b(?:just )?say so\b",
    r"\bi (?:won't|wouldn't) (?:ask again|mind)\b…",
    r"\bshould (?:it be|you see|you feel|you think it|it feel)\b…",
    r"\bno need to…",
    r"\bnot too much to ask\b",
    r"\bmight she welcome\b",
    r"\bforget i asked\b",
    r"\bi'm still glad\b…",
    r"\bif not,? (?:no|that's|that is|all|totally|just|i|it's|don't|nothing)…",
    r"\bwould understand\b…",
    r"\bif you like, no big deal…",
    r"\bthanks either way\b",
    r"\b(?:entirely|completely|totally|of course|all) (?:your|up to you)(?: call| choice| decision)?\b",
    r"\b(?:your call|up to you|no is okay|no hard feelings)\b",
    r"\bif you know (?:him|her|them|\w+) well enough\b",
    r"\bif you'd rather not\b…",
)
"""Makes it comfortable to say no."""
