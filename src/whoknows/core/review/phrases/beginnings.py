# ruff: noqa: E501
"""How phrases can begin, written by scripts/phrase_beginnings.py."""

BEGINNINGS = """\
car|dea|dro|fac|fed|goi|lea|man|own|run|sel|sic|sta|str|stu|thi|tir|try|wit|wor	71308141
aga|all|are|at |bar|by |can|cou|did|doe|don|eve|fro|hal|har|has|hav|isn|nev|no|on |ove|pas|sti|una|unt|was|wer|wit|won	141774230
exp|fil|hea|hel|hir|hun|i h|ide|in |int|kee|lea|lik|lis|loo|nee|on |ope|opp|pla|rec|res|rol|roo|sam|sea|see|sel|spa|spe|stu|und|vac|wan|we |wor	196451693
1|a b|a c|a e|a f|a l|a m|a n|a o|a p|a q|a r|a s|a t|a w|an |and|ans|ask|att|bel|blu|bri|cal|can|car|cc |cod|con|cop|cou|dm |dro|e-m|eas|ema|ent|fir|for|get|gie|giv|gla|han|hap|hav|her|hit|how|i a|i b|i c|i d|i g|i h|i i|i j|i p|i s|i w|i'd|i'l|i'v|in |ini|jus|kin|lea|let|lin|mai|men|mes|my |nam|num|on |one|onl|or |pag|pas|pho|pin|ple|poi|por|pre|put|quo|rep|res|rin|sca|sen|sha|sho|sig|sim|ste|tag|tel|tex|the|thr|to |two|use|usi|via|wha|wit|wri|you	209780248
Tha|for|ide|it'|may|per|pre|suc	210359154
any|app|bes|con|cor|mos|pro|rel|rig|som|tea|the	281011806
by |for|hal|in |nev|the|wit	365990710
awa|bes|boo|cut|fea|fre|gua|lea|lim|one|our|sig|spe|sta|we |wor	382811288
any|bro|fri|peo|sis|som|tha|who	423600398
get|hav|kin|sam|sim	534851961
i a|i'm|we |we'	613632041
if |wha|whi|who	618629727
a n|abs|all|als|any|com|dis|don|eit|ent|fee|fin|for|ful|get|i g|i u|i w|i'd|i'l|i'm|if |ige|ign|is |it'|iun|jus|mig|nev|no |not|of |onl|per|qui|say|sho|tha|tot|und|up |wit|wou|you|zer	664136787
fit|he |her|his|in |mat|mee|rig|she|squ|sui|the|wit	682734114
ama|amb|are|awe|coa|com|dri|for|gre|gro|is |lik|min|mot|ope|pas|pos|rea|val|wil	840059866
our|sam|sim|the|thi|wha	899373530
afr|beh|bin|bro|bur|can|cha|com|cou|cri|cry|dea|doe|don|dre|dro|fac|fed|fin|flo|fri|fru|gro|gru|has|hat|hav|hea|hel|hur|isn|kil|lat|lea|lie|lim|los|mis|moa|nev|no |out|ove|pai|pas|pay|pen|pro|que|sca|sho|sic|spe|sti|str|stu|thr|tir|too|wak|was|wit|won|wor	917387357
her|his|its|the|who	948693272
a |can|cou|fil|fin|fiv|fol|for|hav|inv|lea|ren|spa|tak|wou|wri|you	1014681969
apo|i d|i f|i h|i k|i r|i w|if |jus|may|mig|sor	1069502756
cli|co-|col|con|cow|fam|fri|gir|mat|mem|nei|net|rel|sib	1077456837
i a|i b|i c|i d|i e|i f|i g|i h|i j|i k|i l|i m|i n|i p|i r|i s|i t|i w|i'd|i'l|i'v|it |it'|min|my |our|tha|we |we'|whi|who	1097959339
giv|he |he'|hel|she|the	1180901662
0|1|2|3|4|5|6|7|8|9|bri|ear|if |int|inv|rec|ref|sen|tel|we |we'	1181371421
fil|hir|job|joi|loo|ope|pos|rec|rol|sea|vac|we 	1227901027
a b|a f|a g|a m|a p|bot|eac|eve|fam|fir|for|fri|giv|he |he'|nei|she|the|you	1245279816
inv|sel|wor	1259938154
acr|amo|aro|at |fro|in |ins|of |on |thr|wit	1295367888
fam|fri|lis|mai|mes|not|pla|rep|spo|til	1317046616
and|bec|but|no |nob|tha|whe|who|yet	1578779373
adv|age|bro|exp|one|per|pro|rea|som|spe	1702927399
dea|hel|hey|hi |hi,	1753788029
fit|for|in |lik|mat|one|rea|suc|tha	1756656510
so 	1789595169
bri|bui|cle|cou|cut|dou|ear|end|fin|fix|fou|hal|i h|is |lik|los|mak|red|sav|sol|sto|we |wou	2028484136
acr|alo|amo|aro|at |fro|her|in |int|loc|nea|of |on |to |up 	2207467850
am |bee|bui|cur|hir|i a|i'm|job|jus|lai|lau|loo|mov|my |ope|put|rai|see|sta|thi|try|we |we'	2320627952
a b|ann|app|aud|bet|buy|cha|div|dow|eng|exp|ext|fir|fix|fre|get|goi|gon|gra|hir|hon|hou|inh|jus|lai|lau|lea|lik|los|lov|mar|mov|new|ope|out|pre|pro|rai|red|rel|rem|ren|ret|sca|sel|sta|swi|tak|too|tur|ups|wed	2356636518
tha|who	2633781754
adm|eag|exc|fan|fol|get|hop|i w|i'd|i'v|imp|lov|pas|pic|we'|wou	2687029124
amo|at |fro|in |ins|on |wit	2704621798
'd |als|app|are|as |ask|be |ben|can|cou|cur|des|els|enj|fin|hel|in |int|is |lik|loo|lov|may|mig|nee|ope|rea|sho|tal|tha|val|wan|whi|who|wil|wou	2728436835
he |he'|she|tha|the|whi|who	2743920257
an |ask|avo|bec|can|cli|col|con|cou|cus|don|for|fri|gav|gla|gra|hap|has|hav|he |her|how|i a|i c|i g|i i|i j|i k|i m|i n|i p|i r|i t|i w|i'd|i'l|i'v|if |ins|let|lik|may|mus|my |nei|nev|pas|rat|rec|ref|say|sha|she|sho|som|sto|tha|the|thx|try|wan|we |whi|who|wou|you	2789628023
big|bre|dou|exp|fil|goa|gro|hel|i n|int|my |nee|our|roo|to |wan	2905982530
sam|sim|tha|thi|wha	2980312187
add|can|con|cou|det|dir|fin|for|get|giv|goo|hav|hoo|int|is |loo|mak|nam|num|pas|ple|poi|put|rec|ref|rei|sen|spe|ste|the|who|wil|wou	3104351830
ass|be |cre|del|do |eas|fee|get|giv|gla|hap|hel|hon|i c|lik|loo|lov|mak|ple|see|ser|som|tak|the|tre|ver|we |wou	3121224797
if 	3160655544
com|gro|gru|i c|i'm|i'v|mar|men|moa|mut|my|our|say|sig|we |we'|why	3255824396
any|ask|bri|car|cir|cli|col|com|con|cou|eve|fam|fin|fri|gir|hea|int|kno|loo|mat|mee|men|min|moa|nee|nei|net|rel|run|see|som|spr|thi|wan|wou	3307570766
'd |aft|app|ask|bes|bri|dre|eve|get|goo|gra|gre|hap|hop|ide|int|kee|lik|liv|loo|lov|nam|nee|per|pic|ref|req|see|tha|thi|wan|wel|wou|you	3321439711
goo|int|ope|who	3389614492
ama|be |bes|exc|goo|gre|he |he'|nic|per|rig|she|str|the	3426883928
0|1|2|3|4|5|6|7|8|9|a h|all|ama|as |bee|bei|bla|boo|bou|buy|cam|car|che|cli|com|con|del|don|dou|dri|dro|dru|eat|enj|fel|fin|fri|fun|gla|goo|got|gre|hal|hap|her|hon|how|i '|i a|i b|i c|i d|i f|i g|i h|i i|i j|i l|i m|i p|i r|i s|i t|i'd|i'm|i'v|if |inc|is |it |it'|its|joy|kin|kno|las|lon|lov|my |nei|of |ord|our|pas|ple|pri|pro|rea|rem|ros|sam|sav|sin|so |sta|ta |tha|the|thi|thr|thx|to |tre|ty |typ|use|was|we |we'|wen|wer|whe|won|wor|you	3442761134
a r|an |ref	3446502531
'd |any|som|tha|the|who|wou	3482256388
add|ben|fin|get|mut|see|wor|wou	3490971746
com|goi|has|ins|kno|of |thi|vot|you	3528704985
'd |aft|app|ben|cur|enj|int|lik|lov|ope|val|wan|wel	3548602724
ask|at |bef|by |for|hav|in |loo|of |tel|to |wit	3562235825
bec|bus|i a|i b|i c|i d|i f|i g|i h|i j|i l|i m|i n|i o|i p|i q|i r|i s|i u|i w|i'd|i'm|i'v|it |jus|min|mos|our|thi|tra|we |we'|wor	3564703870
adv|age|bet|bro|des|exp|fee|fre|pay|pro|rea|sto|thi	3699928992
and|any|are|as |ask|bes|bri|btw|but|can|cop|cou|did|do |doe|doo|dro|eac|emp|eve|for|fri|gif|giv|goo|got|gre|hav|hea|hey|ide|if |in |int|inv|is |kee|kno|may|men|mig|min|or |our|owe|p_s|pas|per|ple|poi|pos|ps |pus|rec|ref|rem|sen|sha|sho|so |som|spr|ste|tel|thi|tre|whe|wil|won|wou|you	3754827680
aft|aro|at |bef|by |for|in |nex|ove|ret|sin|thi|unt|wit	3805288825
act|aft|and|ask|bef|beg|boo|bou|bri|bum|but|by |c'm|che|com|don|end|eve|fil|fol|get|giv|go |goi|hat|hav|hel|hur|i d|i e|i k|i t|i w|i'm|if |kno|las|lim|me |mus|nag|nea|nud|onc|onl|per|ple|pls|pro|rem|rig|sec|sel|spo|sti|sur|thi|tod|una|wai|we |whe|who|won|you	3819343736
for|ins|is |kno|res|rou|tag|thi|tic|tro|you	3866944046
acr|alo|aro|at |fro|in |nea|on |out|rou|to |up 	3981053131
0|1|2|3|4|5|6|7|8|9|a d|at |big|ear|fam|fif|fir|for|gro|hun|ind|lat|mid|ove|pre|sec|see|ser|six|sol|ten|thi|twe	4061361515
abs|ach|afr|ang|ann|anx|are|arg|arr|ash|at |bac|bad|baf|bat|beh|ber|bin|ble|bor|bot|bre|bro|bur|can|cha|chu|clu|col|com|con|cop|cra|cri|cru|cry|cur|cut|dam|dea|deb|del|des|dis|dow|dra|dre|dri|dro|emb|err|exh|fac|fai|fal|fed|fel|fig|fin|fir|flo|fre|fri|fru|fur|gra|gri|gro|gru|gue|has|hat|hau|hea|hel|hol|hom|hur|ins|is |iso|jam|jug|kep|lai|law|lea|let|lie|lim|loa|lon|los|lyi|max|mes|mig|mis|moa|mol|mou|mut|neg|ner|nig|no-|noi|on |out|ove|pai|pan|pap|pas|pay|pen|pil|plu|pro|put|qua|que|qui|rec|red|rej|res|ret|rew|rip|rot|run|sag|sca|scr|shi|sho|shr|sic|ski|sle|sli|slu|sno|sor|spe|sta|sti|str|stu|sub|sue|suf|sui|swa|the|thr|tir|too|tra|tro|tur|und|unh|uni|unp|uns|up |wai|wal|was|win|wor|wre	4146877468
hop|lik|lov|try|wan	4253600322
"""
