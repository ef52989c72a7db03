"""Why the wanted person would care: clues of three kinds, one phrase a line."""

from __future__ import annotations

from .notation import phrases

CONCRETE = {
    "complaint": phrases(
        r"\b(?:moan|groan|grumble|complain|mutter|sigh|mention)s?\b[^.?!\n]{0,40}(?:\"|'(?=\w)|\babout\b|\bthat\b)…",
        r"\b(?:say|says|saying)\b[^.?!\n]{0,12}(?:\"|(?<= )'(?=\w))…",
        r"\b(?<=[a-z,:] \")(?:i'm|i've|i can't|we're|we can't|my|our|why|marking)…",
    ),
    "problem_blank": phrases(
        r"[\[{<][^\]}>\n]{0,40}(?:problem|pain|challenge|struggl|issue|frustrat|bottleneck|this"
        r" problem)[^\]}>\n]{0,60}[\]}>]+",
    ),
    "trouble": phrases(
        r"\b(?:their|her|his|whose|its)\b (?:\w+ ){1,4}(?:is|are|was|were|keeps?|went|wakes?|leaks?|peel|fails?"
        r"|slipped|spends?|floods?|looks?|said|says|floating|rings|calls?|brings?|loses?|takes?)…",
    ),
    "so_that": phrases(
        r"\bso that @they\b…",
        r"\bso (?:they|she|he|nobody|no one|customers|clients|patients|tenants|drivers|owners|the insurer)\b(?! can"
        r" (?:decide|see if|call))…",
    ),
    "result": phrases(
        r"\b(?:we|i|our \w+|my \w+|ours|mine|which|that|who|it)(?:'ll|'ve|'d)?(?: can| could| will| help\w* (?:them"
        r"|\w+))? (?:also |just )?(?:cuts?|halves?|halve|saves?|stops?|ends?|reduces?|bring|brings|brought|g(?:et"
        r"|ot|ets) (?:such|the|them|their|it|those|\w+s)|fix(?:es)?|patch|solves?|mends?|doubles?|turns?|keeps?"
        r"|lowers?|removes?|draft|writes?|convert|receive|sits? with|books? the|shows?|shipped|avoids?|prevents?"
        r"|recovers?|catch(?:es)?|negotiates?|takes? (?:the|a) \w+ (?:out|off|from))\b(?! (?:you|it from|the"
        r" (?:mail|note|email|wrong)|to\b))…\b(?:by|from|to|in|within|under|below|so|before|without|no|home|half"
        r"|off|out|for less|down|never|that|\d[\d_]*|the|every|who)\b…",
    ),
    "others_result": phrases(
        r"\b(?:cut|halved|saved|doubled|reduced|lost|ended|stopped) (?:their|his|her|its)\b…",
        r"\b(?:i|we) help(?:ed|s)? (?!you\b|me\b|us\b|each\b|people like you"
        r"|companies like yours)(?:[\w'-]+ ){1,5}(?:with their|get|find|stop|cut|save|sort|keep|sleep|sell|pass|win|"
        r"avoid|reduce|turn|grow|fill|hire|pay|make|move|walk|lose|build|run|raise|settle|learn|feel|land|protect"
        r"|plan|understand|choose|out of|through)\b…",
        r"\b(?:could do with|could use|earn|make|bring in|like) (?:an )?extra [$€£] ?\d+…",
        r"\b(?:would be|is) worth (?:something|a lot|gold|money|plenty) to (?:them|her|him)\b…",
        r"\b(?:sold|fixed|built|found|cleared|finished) (?:\w+ ){1,4}in \w+ (?:days?|hours?|weeks?|minutes)\b…",
    ),
    "without": phrases(
        r"\b(?:without (?:a|the|any|having|touching|paying|raising|losing|closing)|half the|the same day|in (?:one"
        r"|a|two|ten|five) (?:days?|hours?|minutes?|weekend|weeks?|pages?)|by (?:five|noon|\d)|never (?:rings out"
        r"|fined|been opened)|in ninety|for less)…",
    ),
    "they_get": phrases(
        r"\b(?:they|she|he)(?:'d| would|'ll| will| can| could)(?: be able to)? (?:get (?!as much|the same|one too"
        r"|value)|see|save|know|stop|finally|sleep|offer|keep|go home|pay less|find out)\b…",
        r"\bgives? (?:them|her|him)\b(?! (?:this|my|our|the|your|a (?:card|link)|some|same|very))…",
        r"\b(?:helps?|help) (?:them|her|him|people|\[\w[^\]]*\]|\{+\w+\}+) (?!with\b|any\b|too\b|the (?:way|same)"
        r"|as\b|in any)(?:\w+)…",
    ),
    "match": phrases(
        r"\b(?:fits?|match(?:es)?|in line with|within|meets?|suits?|right in|squarely in) (?:her|his|their|the|your"
        r"|its) (?:\w+'?s? )?(?:thesis|search|brief|mandate|focus|remit|criteria|priorit\w+|strategy|portfolio"
        r"|guidelines|aims|mission)\b…",
        r"\b(?:her|his|their|the) (?:ad|thesis|post|call|advert|job ad|talk|fund|letter)\b…\b(?:says?|said|wants?"
        r"|asks?|looking)…",
        r"\b(?:she|he|they) (?:wrote|said|posted|told|says)\b…",
    ),
    "who_will": phrases(
        r"\b(?:agent|realtor|expert|professional|adviser|advisor|someone|somebody|one|broker|specialist|person)(?:"
        r" (?:who|that|to)(?:'ll| will| can)?|'ll) (?!really|both|knows?|understands?|cares?)\w+…\b(?:them|their|so"
        r" that|sold|for less|the (?:stress|paperwork|plan|letters|sale))\b…",
    ),
    "attraction": phrases(
        r"\b(?:hiring|role|position|vacancy|opening|post|job|search for|recruit\w*|fill(?:ing)?|we need|looking for"
        r"|join(?:ing)? (?:us|our))\b"
        r"[^?]{0,160}(?P<attraction>\b(?:(?:\w+|\d)-day (?:week|fortnight)|(?:fully |partly )?remote|hybrid"
        r"|work(?:ing)? from home|flexible"
        r" (?:hours|shifts|working)|part-time|no (?:on-call|nights?|weekends?|sundays?|evenings?|late shifts?"
        r"|shifts|overtime"
        r"|commute|travel)|closed (?:sundays?|mondays?|weekends?)|weekends (?:off|free)|sundays off|home (?:by"
        r"|every|at)|equity|profit[- ]shar\w+"
        r"|share options|pension|paid (?:training|holidays?|overtime|apprenticeship)|train(?:ing)? (?:given"
        r"|provided|paid|on the job)"
        r"|your (?:own|name on)|own (?:desk|van|kitchen|section|team|menu|budget|p&l)|company (?:van|car)"
        r"|sign(?:ing)?-on bonus"
        r"|(?:pays?|salary|wages?) [£$€]?\d+k?|above (?:the )?(?:scale|rate|average)|double time|free hand"
        r"|relocation (?:paid|package))\b)",
    ),
    "gain": phrases(
        r"\b(?:interested in|open to|curious about|benefit from|(?<!companies )(?<!people )(?<!firms )like|love"
        r"|enjoy|appreciate|welcome|want|wants|after|value|'d like) (?:to |an? |some |the"
        r" |their |his |her |having |getting )*(?:\w+ )?(?:lower(?:ing)?|cheaper|faster|quicker|fewer|less|shorter"
        r"|safer|quieter|warmer|drier"
        r"|cut(?:ting)?|sav(?:e|ing)(?! money\b)|halv(?:e|ing)|reduc(?:e|ing)|stop(?:ping)?|end(?:ing)?"
        r"|free(?:ing)? up|get(?:ting)? rid|sleep(?:ing)?"
        r" (?:better|again|through)|win(?:ning)? (?:back|more)|fill(?:ing)? (?:their|his|her|the)"
        r"|pay(?:ing)? (?:less|off))\b…",
    ),
    "wish": phrases(
        r"\b(?:like|love|wants?|hopes?|trying|try) to (?:finally )?(?:achieve|reduce|lose|stop|sleep|save|pay less"
        r"|get rid|retire early|lower|cut|avoid|get (?:out|back|their))\b…",
    ),
}
"""What that person lives with, or would get."""

GENERIC = {
    "benefit": phrases(
        r"\bbenefit\w*\b…",
        r"\b(?:get|find|add|see) (?:\w+ ){0,3}(?:value|valuable|useful|helpful|interesting)\b…",
        r"\bworth (?:his|her|their) (?:time|while)\b",
        r"\bmutual\w*\b",
        r"\bwould (?:value|enjoy|like|appreciate|love) (?:what|it|this|our|the same|to (?:chat|talk|try))\b…",
    ),
    "would_like": phrases(
        r"\b(?:who|that|friends?|brother|sister|somebody|someone|anyone|people)\b[^.?!\n,]{0,25}?(?:might|would|'d"
        r"|may|could) (?:also )?(?:like|love|appreciate|value|want|find|enjoy)\b(?! to\b| if\b)…",
    ),
    "interested": phrases(
        r"\b(?<!i'm )(?<!i am )(?<!if you're )(?<!you are )(?<!very )(?<!you'd be )(?:interested|open to (?:it"
        r"|this))\b(?! in (?:the|your|working|joining|mov))…",
        r"\b(?<!find this )interesting\b…",
        r"\bwho(?:'s| is| are)(?: also)? curious\b…",
        r"\bgood to (?:meet|know)\b",
    ),
    "care": phrases(
        r"\bhelp each other\b…",
        r"\bthe (?:same )?way (?:we|i)(?:'ve)? (?:helped|served)\b…",
        r"\b(?:take (?:great |good |excellent |the best )?care of (?!you\b)|look(?:ed)? after|treat(?:ed)?|be of"
        r" (?:help|service)|see them right|give them my|serve|do wonders|do (?:hers|theirs|his|as good|the same)"
        r"|make sure they|wouldn't be disappointed|easy to work with)\b…",
        r"\b(?:happy|glad|love|delighted|honou?red|pleased|like) to (?:also )?(?:help|assist|advise|offer|meet them"
        r"|have the same|chat|take a look|be a sounding|plan|support)\b…",
        r"\b(?:help|assist) (?:them|others|people|your friends|friends|him|her|\w+ (?:the|in any))\b…",
        r"\bi (?:can|could) (?:really )?help\b…",
        r"\bget as much out of\b…",
        r"\bfeel the way you\b",
        r"\bvery kind things\b",
        r"\bbe a resource\b",
        r"\bsomeone i (?:can|could) help…",
        r"\bwe can help\b",
        r"\bcreate something special\b",
    ),
    "fit": phrases(
        r"\b(?:good|great|strong|right|perfect|nice|best) (?:fit|match)\b…",
        r"\bbe a (?:\w+ )?(?:fit|match)\b…",
        r"\b(?:great|exciting|amazing) (?:opportunity|role|service|chance)\b",
        r"\bthey(?:'ll| will) (?:love|thank|save)\b…",
        r"\b(?:she|he|they)(?:'d| would| might|'ll) (?:like|love|enjoy|want)\b…",
    ),
    "same": phrases(
        r"\b(?:same|similar|kind of) (?:\w+ )?(?:service|results?|price|deal|help|way|attention|protection|care"
        r"|experience"
        r"|problems?|challenges?|worr\w+|outcomes?|level|as you|for them|conversation|get the same)\b…",
        r"\bhave the same\b",
        r"\bget the same\b",
    ),
    "treat": phrases(
        r"\b(?:you )?both (?:of you )?(?:get|gets|receive|earn|save|enjoy|got)\b…",
        r"\bboth (?:\w+ )?(?:get|gets|receive|earn|save)\b…",
        r"\b(?:your|a|each|the|every) (?:friend|buddy|mate|guest|pal|plus[- ]one)s?(?: \w+)? (?:free|half price"
        r"|on us|at no charge)…",
        r"\byou (?:and|&) (?:your|a|the|each) \w+ (?:both |each )?(?:get|receive|earn|save)…",
        r"\b(?:they|them|friends?|she|he|family|neighbou?rs?)(?:'ll| will| each| both| also)? (?:get|gets|got"
        r"|receive|receives|save|saves|enjoy|earn)"
        r" (?:(?:a|an|their|her|his|the|one|your|\w+) ){0,3}?(?:@money|\w+ (?:free|off)\b|first \w+ (?:free|half"
        r"|on)|half price|\d+ ?%|reward|\[|\{|one too)…",
        r"\bgive (?:them|friends?|your friends?|him|her|a friend)? ?(?:[$€£] ?\d+|\d+ ?%|\[\w)…",
        r"\bfirst (?:one|month|lesson|session|class|visit|wash|clean|cut|drink|coffee|week|box|hour|walk)(?:'s"
        r"| is)? (?:on (?:me|us|the house)|free|half price)\b",
        r"\bfor friends of (?:my|our)\b…",
    ),
    "may_fit": phrases(
        r"\b(?:who|that|they|someone|anyone)(?: you know)? (?:might|would|may|could|'d) (?:fit|suit|be (?:a |an "
        r"|the )?(?:right|perfect|ideal|suitable|suited|good|great|up for))\b(?! person)…",
        r"\b(?:would|who'd|they'd|'d) (?:kill|die) for\b…",
    ),
    "deserve": phrases(
        r"\b(?:deserves?|better sleep|feel better|fresh start)…",
        r"\b(?:agent|realtor|expert|professional|adviser|advisor|broker) who\b(?! (?:will|can)\b)…",
        r"\bthis kind of help\b",
        r"\bpay(?:ing|s)? too much\b",
        r"\bstop (?:losing|paying)\b",
    ),
}
"""A benefit without content."""

SELF = {
    "doing": phrases(
        r"\b(?:i'm|i am|we're|we are)(?: \w+ly| also| now| just| still| always)? (?!looking|hoping|trying|going"
        r"|reaching|writing|following|wondering|asking|calling|checking|sending|getting back"
        r"|thinking|talking|working with you|hearing|seeing|being|doing well|missing|touching|coming|taking|deliver"
        r"|enclos|bringing|giving|everything|anything|nothing|something)\w{2,}ing\b (?!you\b|your\b)…",
    ),
    "seeking": phrases(
        r"\b(?:i'm|i am|we're|we are|am|currently|been|just) (?:\w+ )?(?:looking|hiring|raising|growing|expanding"
        r"|trying|exploring|building|hoping|applying|interviewing|researching|reporting|doing (?:interviews"
        r"|customer|research)|opening|open to work|launching|hunting|taking on|moving|fundraising|between jobs"
        r"|writing a|preparing|reaching out because i'm|starting|short of|keen on|interested|job|new in|working on"
        r"|starting out|seeking|on the lookout|on a mission|very interested|keen to)\b(?! (?:for|to be|to get|to)"
        r" (?:an? |some |the |more |get |be )*(?:warm |personal )?(?:intro|referr|connect|meet))…",
        r"\b(?:launching|putting together|starting out|thinking of doing|moving to)\b…",
        r"\b^(?:hiring|looking|trying|raising|seeking|building|job hunt\w*)\b(?! (?:for|to get|to be|to) (?:an? "
        r"|some |the |more |get |be )*(?:warm |personal )?(?:intro|referr|connect|meet))…",
        r"\bopen to work\b",
        r"\blaid off\b",
        r"\bmy next (?:role|job)\b…",
    ),
    "my_goal": phrases(
        r"\b(?:my|our) (?:goals?|dream|first (?:sales )?hire|business|practice|list|next|own studio|target|new "
        r"|spring group|studio|thesis|startup|company)\b…",
        r"\b(?:big goals|help (?:me|us) (?:a lot|grow)|grow(?:ing)? (?:my|our)|double my|break into|fill (?:my|our"
        r"|the)|i need (?:the |work|two)|need (?:practice|helpers)|goal of|expanding into|to hire \w+|interested in"
        r" (?:the|your|working|joining)|i need \d|room for (?:one|two)|want(?:ed)? to (?:grow|sell|meet|get into"
        r"|move|work|go|fill|double|help more|help four))\b…",
    ),
    "i_wish": phrases(
        r"\bget in front of\b…",
        r"\b(?:i'd|i would|we'd|would) (?:really )?(?:love|like|hope) to (?:have|learn|pick|gain|ask|hear|make"
        r" plates|join|work|get listed|sell|be part|talk|chat)\b…",
        r"\b(?:admire|admired|admiring|impressed|fan since|excited|passionate|i've (?:always )?wanted|followed?"
        r"|following the company|eager to|love her|love his|love their)\b…",
        r"\bpick (?:her|his|their) brain\b",
        r"\bhoping to\b…",
    ),
    "i_do": phrases(
        r"\b(?:i|we)(?:'ve| have)?(?: just| recently)? (?:launched (?!our referral)|opened|started|built|sell|make"
        r"|print|created|founded|run a|set up|released|work for)\b…",
        r"\b(?:i'm|i am) (?:a|an) (?!friend|big|huge|firm)\w+…",
        r"\b(?:we|i) have (?:several|many|a (?:list|few|waiting)|lots of|plenty|\d+|some) (?!questions?|months"
        r"|years|minutes|sentences|lines)…",
        r"\bi(?: have|'ve got|'ve)? (?:some |a bit of |a little )?(?:bandwidth|capacity|openings?)\b…",
        r"\b(?:things|business|work|trade|it) (?:is|are|'s|has been|have been)(?: \w+)? (?:quiet|slow|dead)\b…",
        r"\bi (?:really |could |badly |urgently )*(?:use|need) (?:the |some |more |a )?(?:work|jobs?|clients"
        r"|customers|money|cash)\b…",
        r"\bi(?:'ve| have)? (?:recently |just |now |also )*(?:applied|graduated|moved|left|joined|retired|qualified"
        r"|finished (?:my|a)|started|quit)\b…",
        r"\bmost of (?:my|our) (?:business|clients|work|customers) (?:comes?|came)\b…",
        r"\bwe have a \w+…",
        r"\bi have (?:room|space|none)\b…",
        r"\bwe need\b…",
        r"\b(?:i|we) (?:have|am having|bring|spent|worked|did)\b[^.?!\n]{0,20}\b(?:years?|months)\b(?:'| of| in| as"
        r"| at| with| experience)…",
        r"\bbecause we (?:work|sell|make|build|help|supply|offer)\b…",
        r"\b(?:ours|mine) (?:has|is|was|let|just|went|quit|broke)\b…",
        r"\b(?:i'd|i would|i) (?:like|want|love) to (?:ask|hear|interview|pick|learn)\b…",
        r"\bjust got my\b…",
        r"\bwe just\b…",
        r"\bi've (?:just )?(?:gone|got|opened)\b…",
    ),
}
"""Only the writer's wish or story."""
