"""How people ask for introductions, and what only looks like it: one phrase a line."""

from __future__ import annotations

from .notation import phrases

WHO = phrases(
    r"\bwho(?:'s| has) got (?:a|any|some)\b…\?",
    r"\bwho are they\b",
    r"\bwho(?:m|m else| else|'s| is| are|se)?(?: \w+){0,2}? ?(?:do|would|could|can|might|should|did) (?:you|ya|u"
    r"|y'all)\b(?: \w+)? (?:know|think|suggest|recommend|introduce|trust|call|talk|point|like|care|ask|have|want"
    r"|refer|send|see|speak|put|rate|reckon|regard|admire|consider|count|bump|run into|meet|work|deal|buy from|chat"
    r"|hang|train|row|sing|play)…",
    r"\bwho(?:m)?(?: else)? (?:do|would|could|can|might|should) (?:you|ya|u) know\b…",
    r"\bwhom?(?: else)? (?:should|could|can|might|would|do) (?:i|we) …",
    r"\bwho (?:else|here|among|in (?:this|your|the)|at|on|from|within|out of)\b…\?",
    r"\bwho else\b…",
    r"\bwho(?:'s|s| is| was| are| were) (?:the |another |a |one |two |three |a few |some |next|your |that "
    r"|\d)(?:\w+ ){0,9}?(?:you|your|next|right person|best person|to talk|@blank)…",
    r"\bwho(?:'s|s| is| are| was) (?:next|first|that|you bringing|moving|selling|buying|retiring|like you|it going"
    r" to be|going to be|the (?:lucky|lead|head|right|best|one))…",
    r"\bwho(?:'s|s| is| are| were| would)? (?:the )?(?:one|two|three|\d|2 or 3|a few|several) (?:or \w+ )?(?:\w+"
    r" )?(?:people|person|friends?|colleagues?|angels?|names?|coworkers?|co-workers?|clients?|someone)\b…",
    r"\bwho(?: else)?(?: \w+)? (?:comes?|springs?|pops?|jumps?) (?:to|into|up)\b…",
    r"\bwhich\b(?: (?!do\b)[\w'-]+){0,12} (?:do|did|would|can|could) (?:you|ya|u)(?: just)? (?:know|think|call|deal"
    r"|recommend|suggest|work)…",
    r"\bwhich (?:of|two|three|one of|\d) …\b(?:your|you|his|her|their|the|them)\b…",
    r"\bwhich (?:other )?@kin\b…\?",
    r"\bwhich (?:of )?\w+ (?:\w+ )?(?:in|of|around|at|on|from|near) (?:your|our|the)?…\?",
    r"\bwhich\b… still …\?",
    r"\bwhat(?:'s| is| are|'re) the names? of (?:the|your|a) (?!tool|app|book|place|song)…",
    r"\b(?<!, )(?<!one )(?<!person )(?<!someone )who (?:handles|runs|owns|leads|signs|manages|buys|books|sells"
    r"|hires|organi[sz]es|looks after|deals with|is in charge|is responsible|would be|needs|knows|has the|on the)…\?",
    r"\bwho (?:are|is|were) the other (?:one|two|three|few)\b…",
    r"\bwho (?:strikes you|occurs to you|stands out)\b…",
    r"\bif (?:not|it's not you|it isn't you)…,? who (?:is|does|on|else|would)…",
)
"""An open question that presupposes such people."""

NAMED = phrases(
    r"\bcan (?:i|we) (?:get|have) (?P<object8>your [\w-]+'s (?:name|number|contact|details)…)",
    r"\b(?<!have a )(?<!has a )(?<!got a )@join(?: (?:me|us|my [\w ]+?|our [\w ]+?|internally|directly|over|warm"
    r"|quick))* (?:to|with|for|at|on|before|by) (?P<object>…)",
    r"\b(?:(?:introduc\w+|connect\w*|intro) us|put(?:ting)? (?:me|us|you two|the two of us) in touch)\b(?! to|"
    r" with)(?P<us>…)",
    r"\brefer(?:ring)? me\b(?! to)(?P<job>…)",
    r"\brecommend(?:ing)? me\b(?P<job2>…)",
    r"\b(?:pass(?:ing)?|forward(?:ing)?|send(?:ing)?|give|giving) (?:this|my (?:resume|cv|details|note|profile"
    r"|application)|the (?:note|mail|e-?mail|blurb|message|deck|lines)|it)(?: \w+)? (?:on |along )?to (?P<object2>…)",
    r"\b(?:give|send|get) me (?:his|her|their) number(?P<us7>)",
    r"\b(?:give|send|get) (?:me|us) (?:your [\w-]+'s|his|her|mr|ms)\b…(?:number|address|name|mail|email)(?P<us2>)",
    r"\b(?:could|would|can|will|please|have)(?: @you)?(?: please)? (?:ask|tell|have|give) (?P<object3>…(?:call|ring"
    r"|number|phone|contact|write|mail)…)",
    r"\bget (?:me|us) in(?:to)?\b(?P<us5>…)",
    r"\b(?:loop in|put in a (?:good )?word)\b(?P<us6>…)",
    r"\bgood word (?:in )?(?:for (?:me|us) )?(?:w|with|to) (?P<object10>…)",
    r"\bintroduce (?:me|us) (?P<object11>(?:your|the|mr|ms|dr)\b…)",
    r"\b(?:get|give|find) (?:me|us) a (?:contact|way in|connection) (?:at|in|into|with|to) (?P<object6>…)",
    r"\bcontact (?P<object7>at …) (?:you|that you) could (?:introduce|connect)",
    r"\bspecific ask(?: \w+)?: (?P<object4>…)",
    r"\bintros? …\b(?:at|on|with) (?P<object5>…)",
    r"\bmak(?:e|ing) (?:an|the|a|this) (?:\w+ )?(?:introduction|intro|connection)\b(?P<us3>…)",
    r"\bthe intro\b(?P<us4>…)",
    r"\b(?:the name|name and (?:number|extension|e-?mail)|details|number|address) of (?P<object9>(?:the|your"
    r"|whoever)\b…(?:your|@blank|at|on|of|in)\b…)",
    r"\bis (?:it|that) you who (?P<us8>…)",
    r"\bwho (?:looks after|handles|runs|owns|does|buys|manages) …\bor (?:is it )?(?:somebody|someone) else(?P<us9>…)",
)
"""An ask to be put before somebody; to whom decides its form."""

ANYONE = phrases(
    r"\bif there(?:'s| is| are) (?:anyone|anybody|someone|somebody|a|an|any)\b…",
    r"\bdo you have (?:a|any|some) (?:\w+ )?@kin\b…",
    r"\b@start(?:anyone|anybody) (?:else )?(?:you|who|that)\b…(?=\?)",
    r"\b@start(?:anyone|anybody|someone|somebody) [^.?!\n]{3,60}, (?:tell|send|give|have|let|pass|get"
    r"|point)…",
    r"\b(?:do|does|would|did|might|wondering (?:if|whether)) (?:you|ya|u|y'all|anyone|anybody|someone|somebody)(?:"
    r" guys)?(?: \w+ed to| happen to| might| also| perhaps| maybe)? (?:know|have a contact|have (?:any )?(?:@kin"
    r"|contact)|think of)(?: of)? (?!how|where|what|when|why|which|who you|anything|the way|the |that |if|whether"
    r"|anyone's|about|me\b|it\b)…",
    r"\b(?:if|should|when(?:ever)?|in case|as soon as) (?:you|u|ya|ure|your|one of|any of|anyone|anybody|any"
    r"|anything|someone|somebody|there's|a |another )(?P<cond>…)",
    r"\b(?:@afresh|(?<=[:,;-] )|(?<=[:,;-]))(?:so |but |and |hey |btw |or |ps |p_s_ )?(?:does |do )?(?:know"
    r"|got|knows|anyone here know|does someone know|do u know)(?: of)? (?:anyone|anybody|someone|somebody|any|a|an"
    r"|some|one|good)\b…",
    r"\b(?:know|knows|think of) (?:anyone|anybody|someone|somebody|any)\b(?!'s)…",
    r"\b(?:give|gift|treat) your friends?\b…",
    r"\bfriends? (?:get|gets|away|will thank)\b…",
    r"\bshare (?:it here|away)\b…",
    r"\binvite (?:someone|as many|a friend|friends|your)…",
    r"\b(?:is|are) there (?:@kin|anyone|anybody|someone|any|another|a|other)\b…",
    r"\b(?:anyone|anybody|someone|somebody)(?: else)?(?: in| at| that| here| who| you)?…\b(?:mind|you know|you"
    r" think|you send|you like|needs?|know a|know an|you care about|close to you|got a)…",
    r"\b(?:or|and)(?: \w+)? (?:know )?(?:someone|anyone|somebody|anybody)(?: you know| who| that)\b…",
    r"\byou or (?:someone|anyone|somebody)…",
    r"\bhave you (?:any|got any|a) @kin\b…",
    r"\b(?:would|could|do|can|are|is|if) (?:any|one|some) of your …",
    r"\bmaybe a @kin…",
    r"\bask (?:your|a|any|some) (?:\w+ )?@kin to…",
    r"\bfor (?:each|every) [\w ]{2,25}? (?:that |who )?(?:you (?:refer|introduce|send|recommend|bring)|who (?:joins"
    r"|signs|books|buys))…",
    r"\b(?:perhaps|maybe|possibly) you (?:know|are|'re|have|may know|might know) …",
    r"\bare you (?:acquainted|in touch|friendly|friends|in contact) with (?:an?|any|some)…",
    r"\b(?:employee )?referral (?:bonus|scheme|reward|programme|program)…",
    r"\bany(?:one|body)(?: here| else| out there| in \w+)? (?:know|knows|got|heard)…",
    r"\b@start(?:have|got) (?:an?|any|some) (?:\w+ )?(?:@kin|sister|brother|cousin|mum|dad"
    r"|parent|son|daughter|boss|flatmate|classmate|teammate)…\?",
    r"\bgive them (?:this|my|our)…",
    r"\bowe (?:me|us) (?:\w+ )?(?:names|people)…",
    r"\bsend me anyone\b…",
    r"\byou'd like to recommend (?:me|us)…",
    r"\b@afresh(?:any) (?:other )?(?:\w+ ){0,4}(?:@kin|people|you could|among your|in your"
    r"|names|spring|looking|getting|about to|remortgaging)…",
    r"\b(?:send|point|steer|bring|refer|drop|invite|recommend|push)(?:ing)? (?:them|him|her|people|folks|friends?"
    r"|(?:us|me) (?:your |a couple of |at least |some |two |three |one |any |a |new )*(?:people|friends?|clients?"
    r"|customers?|names?|anyone|anybody|someone|somebody|referrals?|introductions?|one\b|couple)|anyone|anybody"
    r"|clients?|customers?|others|your|a (?:friend|buddy|mate|neighbou?r|client|couple|few|name)|two|three|five|\d+"
    r"|more|at least|somebody|someone|new (?:people|clients?|customers?)|\[\w+\])\b…",
    r"\b(?:tell (?:your|a|one|any|every|other|others|people|someone|anyone|him|her|them|all|friends|family)\b"
    r"|mention (?:me|us)|recommend (?:me|us|this)|refer (?:me|us)|share your|spread the word|pass (?:my|our|along"
    r"|on|it on|the word)|(?:anyone|anybody) needs me|keep (?:me|us|my|our)|think of (?:me|us)|remember (?:me|us)"
    r"|give (?:them|him|her) my)…",
    r"\b(?:your|our|for|you (?:both )?(?:get|earn)) (?:\w+ )?referrals?\b(?! (?:has|arrived|to the|bonus has))…",
    r"\bevery (?:name|friend|neighbou?r)…",
    r"\beach friend…",
    r"\b(?:door's|door is|doors are) (?:always )?open to (?:any|friends)…",
    r"\b@may (?:you |u |ya |i |be |comfortable |willing |open |to |up for |feel |mind |please |kindly |possible "
    r"|for |able |ever ){0,9}(?:make|making|share|sharing|give|giving|mention|pass|tell|think of|offer)\w*"
    r" …(?:introduction|intro|name|names|word|people|others|friends|me to|us to)…",
    r"\b(?:share|forward|send|pass|copy) (?:this|it|the|my|our|your)(?: [\w']+){0,4}? (?:with|to|on to|and send it"
    r" to) (?:a |any|some|your |other|other )?(?:friend|colleague|anyone|someone|family|neighbou?r|contact|teacher"
    r"|people)?…(?:friend|colleague|anyone|someone|family|neighbou?r|contact|looking|you like|could help|they)…",
    r"\b(?:good|ideal|best|great) to hear from (?:anyone|people)…",
    r"\bfriends (?:and family )?of (?:friends|our patients|clients)…",
    r"\byou know people\b…",
    r"\bcould help a friend…",
    r"\b(?:refer|recommend|invite|introduce) (?:a|your|an?other) (?:\w+ )?@kin…",
    r"\bdoes your (?:neighbou?r|friend|colleague|boss)'?s?…",
    r"\bhear of (?:any|some)…",
    r"\b(?:passing|sharing|spreading|forwarding) (?:my (?!post)|our (?!post)|the word|along)…",
)
"""A yes-or-no escape, a condition or a standing invitation."""

STATED = phrases(
    r"\b(?:looking for|love|appreciate|welcome|seeking|after|want|need|grateful for|hoping (?:for|to)|thankful"
    r"|request\w*|great|good|ideal|perfect|best|dream|asks?|asking for|happy to have|keen)\b…\b(?:introduc(?:tions?"
    r"|ed|e)|intros?|referrals?|connections?|warm intro)\b…",
    r"\b(?:introductions?|intros?|referrals?)\b…\b(?:welcome|great|appreciated|wonderful|lovely|wanted|needed|help"
    r"|grateful|mean)…",
    r"\b(?:would|'d|want|keen|like|looking|hoping|love) (?:like |love |really |to |be )*(?:to )?(?:meet|be"
    r" introduced to|get introduced to|be connected|connect with)\b(?! you| up| with you| and| for| next| on)…",
    r"\b(?:asks?|seeking|looking for|need)\b:? ?(?:intros?|introductions?)…",
    r"\b(?:think of|picture|name) (?:one|a|two|three|the|somebody|someone|\d) …",
    r"\b(?:you|you all|everyone|everybody) must (?:all )?know (?!that|how|what|the)…",
    r"\bget paid in introductions…",
    r"\bgreatest compliment …",
    r"\bbring me introductions…",
    r"\blive by introductions…",
)
"""A wish for introductions that asks nothing."""

OFFERED = phrases(
    r"\b(?:someone|somebody) you know (?:just|may|already|has just)…",
    r"\bhere's an introduction to…",
    r"\bif (?:someone|somebody|anyone) other than you…",
    r"\b(?:thanks|thank you|thankful|grateful|thx)\b…? for (?:the|your|that|making|bringing|introducing|connecting"
    r"|referring|recommending|offering)\b(?! a)…",
    r"\b(?:i'll|i will|i'd|i can|can i|could i|may i|shall i|should i|let me|happy to|want me to|wanted to|glad to"
    r"|like to|if i|i've|i|my pleasure to|who can i) (?:now |gladly |also |then |just )?(?:introduc\w+|connect\w*"
    r"|refer\w*|make|put|pass) (?:a |an )?(?:you|yourself|myself|him|her|them|your|two|our new|intros?\b|this"
    r" (?:matter|case)|a small|your question)…",
    r"\b(?:happy|glad) to make (?:intros?|introductions?)…",
    r"\b(?:don't|never|stop|instead of|rather than|avoid) (?:ask|say|asking|saying)(?:ing)? (?!me|us|no\b|you)…",
    r"\b(?:ask|say|try) instead…",
    r"\bif you (?:ever )?need (?:an (?:introduction|intro)|anything|help)…",
    r"\byour friend \w+ has given…",
    r"\bbecause you referred…",
    r"\bfor the introductions? (?:you|to)…",
    r"\bgave me your (?:number|name)…",
    r"\brefer to (?:the|this|our|section|page|attached|step)…",
    r"\bmust refer you…",
    r"\bthe referral to…",
    r"\bpassed (?:\w+ )?referrals…",
    r"\bletter of recommendation…",
    r"\bif (?:anyone|anybody|someone) asks, i was…",
    r"\b(?:has|have) never been…",
    r"\bsomebody you know may already…",
    r"\byou(?:'d| would) change\b",
    r"\bconnected (?:at|on) (?:the|a|here)…",
    r"\ban introduction to \w+, …",
    r"\b(?:client|friend|customer|colleague|neighbou?r|somebody|someone|he|she|they) (?:who )?introduced (?:me"
    r"|us) to…",
    r"\b(?:ask|asking|asks) for (?:referrals|introductions)\b…",
    r"\bsomething you can (?:pass on|forward|send): …",
    r"\bwould you recommend to (?:your|a)…",
    r"\bhave to be true for you to…",
    r"\bwould you recommend to…",
    r"\brecommend us to a friend\?",
    r"\bhow likely are you…",
    r"\bwhich one would you recommend…",
    r"\b(?:i|we) know (?:someone|somebody|a|an|anyone) (?:who|that|good)…",
)
"""Introductions thanked for, made or offered, and other uses of the words."""

SMALL_TALK = phrases(
    r"\bknow (?:best in|the|how|where)\b",
    r"\binspires? you\b",
    r"\byou look up to",
    r"\bof your (?!friends|clients|colleagues|contacts|customers|suppliers|members|neigh|team|other|partners|people"
    r"|fellow|relatives|family)\w+ (?:did|do|was|is|are)\b",
    r"\bhas the projector",
    r"\bthis (?:report|photo|picture|book)\b",
    r"\bvote\b",
    r"\bcoming to\b",
    r"\bgoing to the\b",
)
"""Questions with *who* and *which* about other things."""

EVERYDAY = phrases(
    r"\bis there a (?:committee|way|chance|time|problem|reason)\b",
    r"\bknow of a good (?:time|way|place|moment)\b",
    r"\bknow (?:best|someone is|anyone's|the|that|how|where|what|when)\b",
    r"\binspires? you\b",
    r"\byou look up to",
    r"\btag a friend\b(?!.*\bme\b)",
    r"\bforward (?:this )?(?:it|issue|this issue)\b",
    r"\bthis (?:report|photo|picture|book)\b",
    r"\b(?:trouble|ticket|router|reset)\b",
)
"""Questions with *know* and *anyone* about other things."""

ABOUT_PEOPLE = phrases(
    r"\b(?:wants to|could do with)\b",
    r"\b(?:care about|could use|would like)\b",
    r"\b(?:know|knows|hear|hears|meet|think of|thinks of|run into|come across|comes across|mind|mentions?|ever"
    r"|springs?|need|needs|looking|friend|family|mates?|neighbou?rs?|colleagues?|relative|someone|anyone|anybody"
    r"|somebody|client|contacts|bring|introduce|girlfriend|network|circle|moans?|find|see the|asks who)\b",
)
"""What makes a condition one about third persons."""

ABOUT_READER = phrases(
    r"^ ?(?:have|'ve|need|want|'d like|would like|are|'re|would|could|can|feel|think it|enjoyed|liked|were|don't"
    r"|can't|do not)\b",
)
"""What makes it one about the reader."""
