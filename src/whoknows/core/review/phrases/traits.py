"""What fills the slots of the wanted person: one phrase a line."""

from __future__ import annotations

from .notation import phrases

EVENT = phrases(
    r"\b(?:mov(?:e|es|ing|ed)(?! to pay)|relocat\w+|(?:buy|sell)(?:s|ing)?(?: or (?:buying|selling|sell|buy))?(?:"
    r" (?:a|an|their|his|her|my) )?(?:\w+ )?(?:home|house|flat|apartment|place|condo|property|business|firm"
    r"|practice|company)?|retir\w+|getting (?:married|divorced)|engaged|married|marry\w*|wedding|divorc\w+|newborn"
    r"|(?:a|new|first) baby|pregnan\w+|expecting|just (?:started|bought|hired|moved|had|got|lost|opened|adopted"
    r"|been|taken|left|become)|hiring|raising|scaling|expanding|downsiz\w+|upsiz\w+|inherit\w*|promoted|laid off"
    r"|lost (?:their|his|her|a) job|taken over|took over|remortgag\w+|graduat\w+|turn(?:ing|s|ed) \d\d|outgrown"
    r"|start(?:ing|ed)? a (?:business|company|family)|opened|launch\w*|house-?hunting|(?:renewal|audit|lease|fixed"
    r" rate)[^.?!\n]{0,20}(?:date|coming|ends?|due|up)|changing jobs?|switched|honeymoon|anniversary|first (?:home"
    r"|flat|house)|gone out|redoing|renovat\w+|fresh start|better jobs?|applying for|extending|(?:love|like) to"
    r" live|going abroad)\b",
)
"""A life event or trigger."""

SIZE = phrases(
    r"\b(?<!are )(?<!is )(?<!your )(?<!who's )(?:\d[\d,._]*\+?|ten|twenty|thirty|forty|fifty|sixty|a dozen"
    r"|hundred)(?: ?(?:to|-|or more|or so|and) ?(?:\d[\d,._]*|ten|twenty|thirty|forty|fifty|sixty|hundred)?)?"
    r" ?(?:or more )?(?:people|employees|staff|vans|bikes|stores|shops|branches|locations|chairs|seats|beds|rooms"
    r"|flats|homes|acres?|units|years|drivers|million|m\b|k\b|users|members)",
    r"\bseries [a-d]\b",
    r"\b(?:pre-?seed|seed|early|late|growth)-?(?: |-)?stage\b",
    r"\b(?:mid-?size\w*|independent|family-(?:owned|run)|family (?=firm|business|brew|baker|farm))\b",
    r"\bbiggest\b",
    r"\bat (?:pre-?)?seed\b",
    r"\bsole[- ]traders?\b",
    r"\bover an acre\b",
    r"\bsecond site\b",
    r"\b(?:first|second)[- ]time\b",
)
"""Size, revenue or stage."""

WINDOW = phrases(
    r"\b(?:this|next|in the (?:next|coming)|before|by|since|within) (?:years?|months?|weeks?|days|spring|summer"
    r"|autumn|fall|winter"
    r"|season|quarter|christmas|easter|january|february|march|april|may|june|july|august|september|october|november"
    r"|december|\w+ (?:years?|months?|weeks?))\b",
    r"\bin the (?:last|past) (?:\w+ ){0,3}(?:years?|months?|weeks?)\b",
    r"\bretires? this\b",
    r"\b(?:over|around|at|after|before|for|until) (?:the )?(?:christmas|easter|holidays?|new year|summer|winter"
    r"|autumn|spring|weekend|half-term|year[- ]end"
    r"|ramadan|eid|diwali|thanksgiving|harvest)\b",
)
"""A window of time."""

PLACE = phrases(
    r"\b(?:in|near|around|on|of|across|along|at|from|to|into|up|among) (?:the |this |our |your |my |old |east |west"
    r" |north |south )*(?:area|neighbou?rhood|town|city|county|region|street|road|village|block|building|valley"
    r"|coast|side|parish|postcode|state|country|quarter|island|estate|dale|community|midlands|arcade|square"
    r"|canal|bypass|port)\b",
    r"\b(?:in|near) \[?(?:city|location|area|place|town)\b",
    r"\bhere in\b",
    r"\blocal (?!expert)\w+",
)
"""A place or a named community."""

GROUP = phrases(
    r"\b(?:in|on|at|from|of|with|among|around|within|inside|across|through) (?:your|the|our|this|their|his|her"
    r"|my)(?: old| new| local| other)?"
    r" (?!(?:wider |whole |personal |professional )?(?:network|circle|life|family|world|contacts|area"
    r"|phone)\b)(?:[\w'-]+ ){0,2}?"
    r"(?:team|board|department|dept|division|office|company|firm|business|club|group|chapter|church|parish"
    r"|congregation|mosque|synagogue|temple"
    r"|class|course|school|choir|band|orchestra|gym|estate|allotments?|yard|market|association|guild|society|union"
    r"|council|ward|unit|floor|site"
    r"|plant|factory|depot|branch|practice|clinic|hospital|surgery|university|college|faculty|lab|studio|agency"
    r"|industry|trade|sector|field|line of work"
    r"|profession|squad|crew|league|staff room|staffroom|playground|nursery|forum|channel|cohort|alumni|year group"
    r"|portfolio|supply chain|pta|lodge"
    r"|co-op|cooperative|consortium|federation|committee|panel|regiment|barracks|marina|harbour|quay|cul-de-sac"
    r"|close|terrace|crescent|lane|avenue"
    r"|cohort|programme|program|accelerator|incubator|ecosystem|scene|circuit|side|end)s?\b(?! of)",
)
"""A firm, team or community that the reader is in."""

AT_FIRM = phrases(
    r"\b(?:at|from|with|in|on|among|inside) (?:the |your |our |a |an |another |other |their )(?!same|moment|end"
    r"|market|process|area|need|way|best|most|next|hope|future|past|life|loop|last|network|phone|circle|world"
    r"|person)(?:\w+ ){0,2}\w+",
)
"""An organisation or a group."""

PROBLEM = phrases(
    r"\bheadaches?\b",
    r"\b(?:struggl\w+|frustrat\w+|stuck|tired|fed up|sick of|los(?:e|es|ing)|can't|cannot|can not|couldn't|won't"
    r"|doesn't|don't|isn't|hasn't|haven't|never|behind|overwhelm\w+|drown\w+|worr\w+|wast\w+|no (?!pressure|problem"
    r"|worries|obligation|idea if)\w+|fac(?:es|ing)|dealing with|deals with|dread\w*|scared|frightened|afraid"
    r"|hates?|complain\w*|moans?|groan\w*|grumbl\w*|chas(?:e|es|ing)|lies? awake|too (?:much|many|long|slow|late)"
    r"|still|spends?|pays? (?:for|twice|too|more|a (?:fifth|third|quarter|half|fortune))|pain\w*|problem\w*"
    r"|challeng\w*|hurts?|kill\w*|burn\w*|leak\w*|flood\w*|broken|broke|late|missing|miss(?:es)?|throws? away|bins?"
    r"|queue\w*|fine[sd]?|penalt\w*|out of|cries|cry|limping|passed over|held back|buried|stress\w*|short of|wakes?"
    r"|without)\b",
)
"""A problem that somebody lives with."""

TAIL = phrases(
    r"(?:,|;| -) ?(?:and |then |so |but )?(?:please|kindly|i|i'd|we|we'd|i'm|we're|i'll|just|feel free|let me|do"
    r"|send|give|tell|pass|have|call|text|reply|you|it|that would|forward|hand|ring|ask|bring|point|thanks|would"
    r" you|if)\b(?! who)",
    r" (?:please|kindly) (?:call|have|tell|send|let|pass|give|ask)\b",
    r" (?:means a lot|would (?:help|be (?:great|lovely|wonderful|welcome|very))|are (?:always )?welcome|and (?:i"
    r"|we)'d)\b",
)
"""Where the description ends and the sentence turns to something else."""

LEAD = phrases(
    r"^(?:which(?: of)?(?: your| the| two| three| other)?|what(?:'s| is) the name of|who(?:'s|s| is| was| are)"
    r" (?:the|that)(?: \w+est| one| right)?|specific ask[^:]*:)\b",
    r"^[^.?!\n]{0,80}?\b(?:(?:introduc(?:e|ed|ing|tions?)|intros?|connect(?:ed|ing)?|referral|point|put|get)(?: me|"
    r" us| for me)?(?: today| this week)?(?: in touch| is| be| in)?(?: to| with)?(?: meet)?|(?:who|whom|which)(?:'s"
    r"| is| are| was)?(?: else)?(?: do| would| could| can| should| might)? (?:you|ya|u|i|we)(?: just| happen to)?"
    r" (?:know|think|recommend|suggest|speak|talk|meet|be)(?: to| with| of| at| talking)?|(?:know|knows|think|hear"
    r"|comes? across|meet|run into)(?: of)?|meet|if|should|is there|are there|have (?:you|an?|any)|who(?:'s| is|"
    r" are)?(?: else)?)\b(?: right now| in your life| in your circle| personally| also| another| other)*",
)
"""What leads to the description."""

WANTED = phrases(
    r"\bideal (?:client|customer|referral|introduction)(?: partner)?(?: is|:)(?=(?P<ideal>…))",
    r"\b(?:looking for|hiring|seeking|hunting for|searching for|want to meet|like to meet|keen to meet|need"
    r"|specifically thinking of|listen out for|search for|opportunity for|role for|working with|work with|selling"
    r" to|like (?:one|someone|somebody)|interviewing|(?:learn\w*|underst\w+|study\w*|research\w*|hear"
    r"|explor\w*) (?:about )?how(?! (?:they|he|she|it|you))|work with more"
    r"|filling|recruiting|in search of|on the hunt for|opening for|vacancy for|same for|help more|help other"
    r"|on the lookout for|(?:room|space|spaces|places) for(?: \w+ more)?|(?:i|we) help)\b(?! (?:a job|my next|your"
    r"|help|you|to\b"
    r"|it|this|new (?:job|role)|the right|more|intro|introductions?|referrals?))(?P<whom>…)",
)
"""Says outside the ask whom the writer is after."""
