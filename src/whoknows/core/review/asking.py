"""Whether the text asks for an introduction, and with which question (rules 1 and 2 of the guide)."""

from __future__ import annotations

import re
from dataclasses import dataclass

from .reading import BLANK, Reading
from .verdict import Place

REST = r"[^.?!\n]*"
YOU = r"(?:you|ya|u|ye|y'all|you guys|you all|you folks|anyone|anybody|someone|somebody|any of you|one of you)"
_MAY = r"(?:would|could|can|will|might|may i ask you to|are|any chance|mind|please|do)"
_JOIN = (
    r"(?:(?:re)?introduc(?:e|es|ed|ing|tions?)|intros?|intro'd|connect(?:ing|ion|ed)?|refer(?:ring|ral)?|recommend(?:ing)?"
    r"|put(?:ting)? (?:me|us) (?:in touch|forward|in front|before|on|through)|get(?:ting)? (?:me|us) (?:in|into)"
    r"|hook(?:ing)? (?:me|us) up|point(?:ing)? (?:me|us)|loop(?:ing)? in|put(?:ting)? in a (?:good )?word)"
)
_ANY = (
    r"(?:anyone|anybody|someone|somebody|any|people|person|persons|others|other|another|a|an|some|one|two|three|\d+|a few|a couple"
    r"|more|few|folks|friends?|family|colleagues?|contacts?|neighbou?rs?|clients?|everyone|everybody)"
)
_KIN = r"(?:friends?|family|colleagues?|cowork\w+|co-workers?|neighbou?rs?|mates?|girlfriend|contacts?|clients?|relatives?|network|siblings?|members)"

WHO = re.compile(
    rf"\bwho(?:m|m else| else|'s| is| are|se)?(?: \w+){{0,2}}? ?(?:do|would|could|can|might|should|did) (?:you|ya|u|y'all)\b"
    rf"(?: \w+)? (?:know|think|suggest|recommend|introduce|trust|call|talk|point|like|care|ask|have|want|refer|send|see|speak|put){REST}"
    rf"|\bwho(?:m)?(?: else)? (?:do|would|could|can|might|should) (?:you|ya|u) know\b{REST}"
    rf"|\bwhom?(?: else)? (?:should|could|can|might|would|do) (?:i|we) {REST}"
    rf"|\bwho (?:else|here|among|in (?:this|your|the)|at|on|from|within|out of)\b{REST}\?"
    rf"|\bwho else\b{REST}"
    rf"|\bwho(?:'s|s| is| was| are| were) (?:the |another |a |one |two |three |a few |some |next|your |that |\d)(?:\w+ ){{0,9}}?(?:you|your|next|right person|best person|to talk|{BLANK}){REST}"
    rf"|\bwho(?:'s|s| is| are| was) (?:next|first|that|you bringing|moving|selling|buying|retiring|like you|it going to be|going to be|the (?:lucky|lead|head|right|best|one)){REST}"
    rf"|\bwho(?:'s|s| is| are| were| would)? (?:the )?(?:one|two|three|\d|2 or 3|a few|several) (?:or \w+ )?(?:\w+ )?(?:people|person|friends?|colleagues?|angels?|names?|coworkers?|co-workers?|clients?|someone)\b{REST}"
    rf"|\bwho(?: else)?(?: \w+)? (?:comes?|springs?|pops?|jumps?) (?:to|into|up)\b{REST}"
    rf"|\bwhich\b(?: (?!do\b)[\w'-]+){{0,12}} (?:do|did|would|can|could) (?:you|ya|u)(?: just)? (?:know|think|call|deal|recommend|suggest|work){REST}"
    rf"|\bwhich (?:of|two|three|one of|\d) {REST}\b(?:your|you|his|her|their|the|them)\b{REST}"
    rf"|\bwhich (?:other )?{_KIN}\b{REST}\?|\bwhich (?:of )?\w+ (?:\w+ )?(?:in|of|around|at|on|from|near) (?:your|our|the)?{REST}\?|\bwhich\b{REST} still {REST}\?"
    rf"|\bwhat(?:'s| is| are|'re) the names? of (?:the|your|a) (?!tool|app|book|place|song){REST}"
    rf"|(?<!, )(?<!one )(?<!person )(?<!someone )\bwho (?:handles|runs|owns|leads|signs|manages|buys|books|sells|hires|organi[sz]es|looks after|deals with|is in charge|is responsible|would be|needs|knows|has the|on the){REST}\?"
    rf"|\bif (?:not|it's not you|it isn't you){REST},? who (?:is|does|on|else|would){REST}"
)
_DEFINITE = rf"(?:your|the|my|our|her|his|whoever|mr|ms|mrs|dr|professor|{BLANK})(?!\w)"
NAMED = re.compile(
    rf"(?<!have a )(?<!has a )(?<!got a )\b{_JOIN}(?: (?:me|us|my [\w ]+?|our [\w ]+?|internally|directly|over|warm|quick))* (?:to|with|for|at|on|before|by) (?P<object>{REST})"
    rf"|\b(?:(?:introduc\w+|connect\w*|intro) us|put(?:ting)? (?:me|us|you two|the two of us) in touch)\b(?! to| with)(?P<us>{REST})"
    rf"|\brefer(?:ring)? me\b(?! to)(?P<job>{REST})|\brecommend(?:ing)? me\b(?P<job2>{REST})"
    rf"|\b(?:pass(?:ing)?|forward(?:ing)?|send(?:ing)?|give|giving) (?:this|my (?:resume|cv|details|note|profile|application)|the (?:note|mail|e-?mail|blurb|message|deck|lines)|it)(?: \w+)? (?:on |along )?to (?P<object2>{REST})"
    rf"|\b(?:give|send|get) me (?:his|her|their) number(?P<us7>)|\b(?:give|send|get) (?:me|us) (?:your [\w-]+'s|his|her|mr|ms)\b{REST}(?:number|address|name|mail|email)(?P<us2>)"
    rf"|\b(?:could|would|can|will|please|have)(?: {YOU})?(?: please)? (?:ask|tell|have|give) (?P<object3>{REST}(?:call|ring|number|phone|contact|write|mail){REST})"
    rf"|\bget (?:me|us) in(?:to)?\b(?P<us5>{REST})|\b(?:loop in|put in a (?:good )?word)\b(?P<us6>{REST})"
    rf"|\b(?:get|give|find) (?:me|us) a (?:contact|way in|connection) (?:at|in|into|with|to) (?P<object6>{REST})|\bcontact (?P<object7>at {REST}) (?:you|that you) could (?:introduce|connect)"
    rf"|\bspecific ask(?: \w+)?: (?P<object4>{REST})|\bintros? {REST}\b(?:at|on|with) (?P<object5>{REST})"
    rf"|\bmak(?:e|ing) (?:an|the|a|this) (?:\w+ )?(?:introduction|intro|connection)\b(?P<us3>{REST})|\bthe intro\b(?P<us4>{REST})"
)
ANYONE = re.compile(
    rf"\b(?:do|does|would|did|might|wondering (?:if|whether)) (?:you|ya|u|y'all|anyone|anybody|someone|somebody)(?: guys)?(?: \w+ed to| happen to| might| also| perhaps| maybe)?"
    rf" (?:know|have a contact|have (?:any )?(?:{_KIN}|contact)|think of)(?: of)? (?!how|where|what|when|why|which|who you|anything|the way|the |that |if|whether|anyone's|about|me\b|it\b){REST}"
    rf"|\b(?:if|should|when(?:ever)?|in case|as soon as) (?:you|u|ya|ure|your|one of|any of|anyone|anybody|any|anything|someone|somebody|there's|a |another )(?P<cond>{REST})"
    rf"|(?:^|(?<=[.?!\n:,;-] )|(?<=[.?!\n:,;-]))[ *]*(?:so |but |and |hey |btw |or |ps |p_s_ )?(?:does |do )?(?:know|got|knows|anyone here know|does someone know|do u know)(?: of)? (?:anyone|anybody|someone|somebody|any|a|an|some|one|good)\b{REST}"
    rf"|\b(?:know|knows|think of) (?:anyone|anybody|someone|somebody|any)\b(?!'s){REST}"
    rf"|\b(?:give|gift|treat) your friends?\b{REST}|\bfriends? (?:get|gets|away|will thank)\b{REST}|\bshare (?:it here|away)\b{REST}|\binvite (?:someone|as many|a friend|friends|your){REST}"
    rf"|\b(?:is|are) there (?:{_KIN}|anyone|anybody|someone|any|another|a|other)\b{REST}"
    rf"|\b(?:anyone|anybody|someone|somebody)(?: else)?(?: in| at| that| here| who| you)?{REST}\b(?:mind|you know|you think|you send|you like|needs?|know a|know an|you care about|close to you|got a){REST}"
    rf"|\b(?:or|and)(?: \w+)? (?:know )?(?:someone|anyone|somebody|anybody)(?: you know| who| that)\b{REST}|\byou or (?:someone|anyone|somebody){REST}"
    rf"|\bhave you (?:any|got any|a) {_KIN}\b{REST}|\b(?:would|could|do|can|are|is|if) (?:any|one|some) of your {REST}|\bmaybe a {_KIN}{REST}|\bowe (?:me|us) (?:\w+ )?(?:names|people){REST}|\bsend me anyone\b{REST}|\byou'd like to recommend (?:me|us){REST}"
    rf"|(?:^|(?<=[.?!\n] )|(?<=[.?!\n]))[ *]*any (?:other )?(?:\w+ ){{0,4}}(?:{_KIN}|people|you could|among your|in your|names|spring|looking|getting|about to|remortgaging){REST}"
    rf"|\b(?:send|point|steer|bring|refer|drop|invite|recommend|push)(?:ing)? (?:them|him|her|people|folks|friends?|(?:us|me) (?:your |a couple of |at least |some |two |three |one |any |a |new )*(?:people|friends?|clients?|customers?|names?|anyone|anybody|someone|somebody|referrals?|introductions?|one\b|couple)|anyone|anybody|clients?|customers?|others|your|a (?:friend|buddy|mate|neighbou?r|client|couple|few|name)|two|three|five|\d+|more|at least|somebody|someone|new (?:people|clients?|customers?)|\[\w+\])\b{REST}"
    rf"|\b(?:tell (?:your|a|one|any|every|other|others|people|someone|anyone|him|her|them|all|friends|family)\b|mention (?:me|us)|recommend (?:me|us|this)|refer (?:me|us)|share your|spread the word|pass (?:my|our|along|on|it on|the word)|(?:anyone|anybody) needs me|keep (?:me|us|my|our)|think of (?:me|us)|remember (?:me|us)|give (?:them|him|her) my){REST}"
    rf"|\b(?:your|our|for|you (?:both )?(?:get|earn)) (?:\w+ )?referrals?\b(?! (?:has|arrived|to the|bonus has)){REST}|\bthe (?:greatest|best|biggest) compliment{REST}"
    rf"|\bevery (?:name|friend|neighbou?r){REST}|\beach friend{REST}|\b(?:door's|door is|doors are) (?:always )?open to (?:any|friends){REST}"
    rf"|\b{_MAY} (?:you |u |ya |i |be |comfortable |willing |open |to |up for |feel |mind |please |kindly |possible |for |able |ever ){{0,9}}(?:make|making|share|sharing|give|giving|mention|pass|tell|think of|offer)\w* {REST}(?:introduction|intro|name|names|word|people|others|friends|me to|us to){REST}"
    rf"|\b(?:share|forward|send|pass|copy) (?:this|it|the|my|our|your)(?: [\w']+){{0,4}}? (?:with|to|on to|and send it to) (?:a |any|some|your |other|other )?(?:friend|colleague|anyone|someone|family|neighbou?r|contact|teacher|people)?{REST}(?:friend|colleague|anyone|someone|family|neighbou?r|contact|looking|you like|could help|they){REST}"
    rf"|\b(?:good|ideal|best|great) to hear from (?:anyone|people){REST}|\bfriends (?:and family )?of (?:friends|our patients|clients){REST}|\byou know people\b{REST}"
    rf"|\bcould help a friend{REST}|\b(?:refer|recommend|invite|introduce) (?:a|your|an?other) (?:\w+ )?{_KIN}{REST}|\bdoes your (?:neighbou?r|friend|colleague|boss)'?s?{REST}"
    rf"|\bhear of (?:any|some){REST}|\b(?:passing|sharing|spreading|forwarding) (?:my (?!post)|our (?!post)|the word|along){REST}"
)
STATED = re.compile(
    rf"\b(?:looking for|love|appreciate|welcome|seeking|after|want|need|grateful for|hoping (?:for|to)|thankful|request\w*|great|good|ideal|perfect|best|dream|asks?|asking for|happy to have|keen)\b"
    rf"{REST}\b(?:introduc(?:tions?|ed|e)|intros?|referrals?|connections?|warm intro)\b{REST}"
    rf"|\b(?:introductions?|intros?|referrals?)\b{REST}\b(?:welcome|great|appreciated|wonderful|lovely|wanted|needed|help|grateful|mean){REST}"
    rf"|\b(?:would|'d|want|keen|like|looking|hoping|love) (?:like |love |really |to |be )*(?:to )?(?:meet|be introduced to|get introduced to|be connected|connect with)\b(?! you| up| with you| and| for| next| on){REST}"
    rf"|\b(?:asks?|seeking|looking for|need)\b:? ?(?:intros?|introductions?){REST}|\bbring me introductions{REST}|\blive by introductions{REST}"
)
_OFFERED = re.compile(
    rf"\b(?:thanks|thank you|thankful|grateful|thx)\b[^.?!\n]*? for (?:the|your|that|making|bringing|introducing|connecting|referring|recommending|offering)\b(?! a){REST}"
    rf"|\b(?:i'll|i will|i'd|i can|can i|could i|may i|shall i|should i|let me|happy to|want me to|wanted to|glad to|like to|if i|i've|i|my pleasure to|who can i) (?:now |gladly |also |then |just )?"
    rf"(?:introduc\w+|connect\w*|refer\w*|make|put|pass) (?:a |an )?(?:you|yourself|myself|him|her|them|your|two|our new|intros?\b|this (?:matter|case)|a small|your question){REST}"
    rf"|\b(?:happy|glad) to make (?:intros?|introductions?){REST}|\bif you (?:ever )?need (?:an (?:introduction|intro)|anything|help){REST}"
    rf"|\byour friend \w+ has given{REST}|\bbecause you referred{REST}|\bfor the introductions? (?:you|to){REST}|\bgave me your (?:number|name){REST}"
    rf"|\brefer to (?:the|this|our|section|page|attached|step){REST}|\bmust refer you{REST}|\bthe referral to{REST}|\bpassed (?:\w+ )?referrals{REST}"
    rf"|\bletter of recommendation{REST}|\bif (?:anyone|anybody|someone) asks, i was{REST}|\b(?:has|have) never been{REST}|\bsomebody you know may already{REST}|\byou(?:'d| would) change\b|\bconnected (?:at|on) (?:the|a|here){REST}|\ban introduction to \w+, {REST}|\bhave to be true for you to{REST}"
    rf"|\bwould you recommend to{REST}|\brecommend us to a friend\?|\bhow likely are you{REST}|\bwhich one would you recommend{REST}"
    rf"|\b(?:i|we) know (?:someone|somebody|a|an|anyone) (?:who|that|good){REST}"
)
_EVERYDAY = re.compile(
    r"\bknow (?:best|someone is|anyone's|the|that|how|where|what|when)\b|\binspires? you\b|\byou look up to|\btag a friend\b(?!.*\bme\b)|\bforward (?:this )?(?:it|issue|this issue)\b"
    r"|\bthis (?:report|photo|picture|book)\b|\b(?:trouble|ticket|router|reset)\b"
)
_SMALL_TALK = re.compile(
    r"\bknow (?:best in|the|how|where)\b|\binspires? you\b|\byou look up to|\bof your (?!friends|clients|colleagues|contacts|customers|suppliers|members|neigh|team|other|partners|people|fellow|relatives|family)\w+ (?:did|do|was|is|are)\b"
    r"|\bhas the projector|\bthis (?:report|photo|picture|book)\b|\bvote\b|\bcoming to\b|\bgoing to the\b"
)
_JOBS = re.compile(
    r"\b(?:job|role|position|resume|cv|opening|internally|apply\w*|hiring|recruiter|team|company|policy|portal)\b"
)
_REAL_CONDITION = re.compile(
    r"\b(?:know|knows|hear|hears|meet|think of|thinks of|run into|come across|comes across|mind|mentions?|ever|springs?|need|needs|looking|"
    r"friend|family|mates?|neighbou?rs?|colleagues?|relative|someone|anyone|anybody|somebody|client|contacts|bring|introduce|girlfriend|network|circle|moans?|find|see the|asks who)\b"
)
_SELF_CONDITION = re.compile(
    r"^ ?(?:have|'ve|need|want|'d like|would like|are|'re|would|could|can|feel|think it|enjoyed|liked|were|don't|can't|do not)\b"
)
_PERSON_AT = re.compile(r"\b(?:at|from|on|of|inside|behind|in) (?:the )?(?=([A-ZÀ-Þ\[{$]))")
_PROPER = re.compile(
    r"(?!VPs?\b|CEOs?\b|CFOs?\b|CTOs?\b|COOs?\b|HR\b|Series|SaaS|IT\b|B2B|MDs?\b|[A-Z]+s\b)[A-ZÀ-Þ][\w'’]*"
)
_TITLES = re.compile(r"^(?:mr|ms|mrs|dr|professor)\b")
_WIDE = re.compile(rf"^(?:{_ANY}\b|(?:your|the|my|our) (?:other |wider )?(?:{_KIN}|friends and family|people)\b)")


@dataclass(frozen=True, slots=True)
class Asked:
    """The ask in a text: its form, where the words that carry that form stand, and where any ask stands."""

    form: str
    places: tuple[Place, ...]
    all: tuple[Place, ...]


def asked(reading: Reading) -> Asked | None:
    """The best-formed ask in the text; None when nobody is asked for an introduction."""
    flat = _OFFERED.sub(lambda m: " " * len(m.group()), reading.flat)
    found: dict[str, list[Place]] = {"who": [], "named": [], "anyone": [], "none": []}
    for match in WHO.finditer(flat):
        if not _SMALL_TALK.search(match.group()) and not _embedded(flat, match.start()):
            found["who"].append(reading.trim(match.span()))
    for match in NAMED.finditer(flat):
        if form := _form_of_object(reading, flat, match):
            found[form].append(reading.trim(match.span()))
    for match in ANYONE.finditer(flat):
        if _EVERYDAY.search(match.group()) or not _asks_for_somebody(match):
            continue
        found["anyone"].append(reading.trim(match.span()))
    for match in STATED.finditer(flat):
        if re.search(r"\b(?:an?|the) (?:warm |quick )?(?:intro|introduction)\b(?! to)", match.group()) and named_before(
            reading
        ):
            found["named"].append(reading.trim(match.span()))
            continue
        wide = re.search(r"\b(?:anyone|anybody|someone|somebody)\b", match.group())
        found[
            "anyone" if wide and not match.group().startswith(("good", "great", "ideal", "perfect", "best")) else "none"
        ].append(reading.trim(match.span()))
    everything = tuple(sorted(place for places in found.values() for place in places))
    for form, places in found.items():
        if places:
            return Asked(form, tuple(sorted(places)), everything)
    return None


def _embedded(flat: str, at: int) -> bool:
    """Whether a *who* stands inside a clause ("the person who …", "let me know who …")."""
    before = flat[max(0, at - 40) : at].rstrip()
    return bool(
        re.search(
            r"(?:let (?:me|us) know|tell (?:me|us)|know|someone|anyone|anybody|somebody|person|people|one|those|any|about|\w+s)$",
            before,
        )
    ) and not (
        re.search(
            r"(?:so|question|curious|ask|is this|wondering|days|ps|thanks|months|works|names|results|years)$", before
        )
    )


def _asks_for_somebody(match: re.Match[str]) -> bool:
    condition = match.group("cond")
    if condition is None:
        return True
    if re.search(r"\bknow (?:your|you|that|how|what|the way)\b", condition):
        return False
    if _SELF_CONDITION.search(condition) and re.match(r"\w+ (?:you|u|ya)\b", match.group()):
        return bool(re.search(rf"\b(?:{_KIN}|someone|anyone|anybody|somebody|introduce|refer|tell)\b", condition))
    return bool(_REAL_CONDITION.search(condition))


def _form_of_object(reading: Reading, flat: str, match: re.Match[str]) -> str:
    """Which form an ask to be introduced has: that depends on to whom."""
    groups = match.groupdict()
    for name in ("object", "object2", "object3", "object4", "object5", "object6", "object7"):
        if groups[name] is not None:
            return _by_object(reading, flat, match, name, groups[name])
    if groups["job"] is not None or groups["job2"] is not None:
        return "named" if _JOBS.search(flat) or "?" in flat[match.end() : match.end() + 1] else "anyone"
    if groups["us2"] is not None:
        return "named"
    sentence = flat[slice(*reading.sentence_of(match.start()))]
    if re.search(r"\b(?:if you (?:know|think of)|anyone|someone|somebody|anybody|others)\b", sentence):
        return "anyone"
    return "named" if named_before(reading) or "us" in match.group() else "anyone"


def _by_object(reading: Reading, flat: str, match: re.Match[str], name: str, target: str) -> str:
    start = match.start(name)
    raw = reading.text[start : start + len(target)]
    asks = re.search(
        rf"\b(?:would|could|can|will|might|any chance|would you mind|do) {YOU}\b[^.?!\n]*$",
        flat[max(0, match.start() - 90) : match.start()],
    )
    question = flat[match.end() : match.end() + 1] == "?" or bool(asks)
    if name == "object3" and re.match(r"(?:them|anyone|any|a |someone|her|him|his|me|us|your name|it)", target):
        return ""
    if match.group().startswith(("refer to", "connect to the", "recommend for")) or re.match(
        r"(?:you|this|the terms)\b", target
    ):
        return ""
    if _WIDE.match(target):
        if (
            re.match(r"(?:anyone|anybody|someone|somebody|a (?:contact|person|colleague)|people|person)\b", target)
            and _PERSON_AT.search(raw)
            and not re.search(r"\bif\b", flat[match.start() - 3 : match.start()])
        ):
            return (
                "named"
                if not re.search(r"\b(?:in|of) (?:the )?[A-ZÀ-Þ]", raw)
                or re.search(r"\b(?:at|on|from|behind) (?:the )?[A-ZÀ-Þ\[{$]", raw)
                else "anyone"
            )
        if re.match(
            r"(?:anyone|anybody|someone|somebody|people)\b[^.?!\n]*\b(?:at|on|in) (?:the|your) \w+(?: \w+)? ?(?:team|company|firm|group|office|side)?|(?:anyone|someone) there\b",
            target,
        ):
            return "named"
        pronoun = re.match(
            r"(?:anyone|anybody|someone|somebody|people|others|other people|your|two|three|\d|friends|everyone|one|more)\b",
            target,
        )
        if target.startswith("your friend at"):
            return "named"
        return "anyone" if question or pronoun or re.search(r"\bif\b", target) else "none"
    if re.match(rf"the \w+(?: \w+)? (?:of|at|for) (?:a|an) ", target):
        return "anyone" if question else "none"
    if re.match(rf"{_DEFINITE}", target) and not re.match(r"the (?:kind|sort|type|right people|people)", target):
        kind = re.match(r"\[([^\]]*)\]", target)
        plural = (
            kind
            and re.search(r"role|type|industry|title|ideal|target audience|profession|kind", kind.group(1))
            and not re.search(r"hiring|name", kind.group(1))
        )
        return ("anyone" if question else "none") if plural else "named"
    if name == "object7":
        return "named"
    if _PROPER.match(raw) or re.match(r"them\b|him\b|her\b", target):
        return "named"
    if re.match(r"(?:be|get|see|make|help|learn|give|keep|my|me|us|it|that|what|how|do)\b", target):
        return ""
    return "anyone" if question else "none"


_KNOWN = re.compile(
    rf"\b(?:know|knows|connected (?:to|with)|mentioned(?: that)?|met|meet|see that you know|about|guest for my podcast:|via|told me about|saw|came across|built|how) "
    rf"(?P<who>your [\w'-]+|(?:(?:Mr|Ms|Mrs|Dr)\.? )?[A-ZÀ-Þ][\w'’-]+|{BLANK})|\b(?P<kin>[Yy]our (?:neighbou?r|brother|sister|cousin|boss|uncle|aunt|mother|father|wife|husband|partner|chairman|daughter|son)\b)"
)


def named_before(reading: Reading) -> Place | None:
    """The person whom the text has named for an "introduce us" that names nobody itself."""
    for found in _KNOWN.finditer(reading.text[: len(reading.flat)]):
        place = found.span("who") if found.group("who") else found.span("kin")
        if not re.match(
            r"your (?:network|team|company|help|time|work|firm|business|story|post|profile|way|journey)",
            reading.flat[slice(*place)],
        ):
            return place
    return None


_INTRODUCTION = re.compile(r"\b(?:re)?intro(?:s|duc\w*|d|ing|'d)?\b(?! (?:myself|ourselves))")
_REFERRAL = re.compile(r"\brefer(?:s|red|ring|rals?|rers?)?\b(?! (?:to (?:the|this|our|page|section|attached)\b|back))")


def vocabulary(reading: Reading) -> tuple[str, tuple[Place, ...]]:
    """Which of the two words the text uses, and where."""
    introduction, referral = reading.all(_INTRODUCTION), reading.all(_REFERRAL)
    value = {(True, True): "both", (True, False): "introduction", (False, True): "referral", (False, False): "neither"}
    return value[bool(introduction), bool(referral)], introduction + referral
