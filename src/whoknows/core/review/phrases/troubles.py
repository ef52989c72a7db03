"""What people live with: words and short phrases, an asterisk for any ending."""

from __future__ import annotations

from .notation import phrases, stems

SUFFERS = """
    struggl*, wrestl*, drown*, juggling, dread*, hate, hates, hated, loath*, chas*, suffer*, worr*, fret*, stress*,
    panic*, complain*, moan*, grumbl*, groan*, mutter*, curs*, cries, cry, crying, ach*, hurt*, limp*, winc*, wast*,
    leak*, drip*, flood*, crack*, crumbl*, collaps*, rots, rotting, sag, sags, sagging, jams, jammed, broke, broken,
    breaks down, fail*, crash*, stall*, missing, misses, missed, slips, slipping, overrun*, overpay*, overspen*,
    overcharg*, queue*, delay*, cancel*, quarrel*, argu*, snor*, quits, quitting, sued, suing, threaten*, haunt*,
    retyp*, redo, redoing, firefight*, scrambl*, guess, guesses, guessing, neglect*, grapple*, grappling, battl*,
    fighting, lie awake, lies awake, lying awake, kept awake, up at night, lose, loses, losing, bleed*, burn*,
    shrinking, slump*, plummet*, faces, facing, dealing with, coping, copes, drags, stares, staring, buried,
    freezes, freezing, shiver*, stumbl*, fall* apart, fell apart, fell through, falls through, laid up, stranded,
    trapped, cut off, turned down, let down, ripped off, walked out, rewrit*, redone, spend* hours, spend* days,
    spend* too, pay* for, pay* twice, pay* too, throw* away, throw* out, bins, put* off, putting off
"""
FEELS = """
    stuck, tired, exhaust*, fed up, sick of, frustrat*, annoyed, overwhelm*, swamped, snowed under, stretched,
    understaff*, short-staff*, short-hand*, shorthand*, short of, overwork*, overdue, behind on, behind with, behind
    schedule, falling behind, fallen behind, running behind, lonely, anxious, nervous, scared, afraid, frighten*,
    ashamed, embarrass*, confus*, baffl*, clueless, unsure, desperat*, restless, sleepless, sore, stiff, damp,
    mouldy, moldy, draughty, drafty, noisy, cramped, outdated, clunky, messy, chaotic, skint, underpaid, uninsured,
    underinsured, unhappy, dissatisf*, disappoint*, bored, worn out, run down, at their wits*, heartbroken,
    grieving, bereaved, isolated, homesick, furious, angry, maxed out, on hold, held up, held back, passed over, out
    of, too much, too many, too long, too slow, too late, too big, too small, too expensive, too few, is late, are
    late, running late, pay late, paid late, pays late
"""
THINGS = """
    headache*, nightmare*, mess, chaos, backlog*, bottleneck*, shoebox*, piles, piling, heap*, damage, damaged,
    leak, mould, mold, subsidence, debt*, arrears, fine, fines, fined, penalt*, lawsuit*, disputes, complaints,
    churn, turnover, no-show*, waiting list*, shortage*, burnout, insomnia, pain*, migraine*, bad back*, bad knee*,
    bad hip*, bad teeth, anxiety, grief, trouble*, problem*, challeng*, hassle*, crisis, crises, red tape,
    paperwork, errors, mistakes, downtime, overtime, scrap, shrinkage, theft*, burglar*, break-in*, mistrust,
    rejection*, rejected, unpaid, hold-ups, rework, recalls, resignation*, sick leave, absence*
"""
LACKS = """
    can't, cannot, can not, couldn't, won't, doesn't, don't, isn't, aren't, hasn't, haven't, wasn't, weren't,
    didn't, never, nobody, nothing, hardly, barely, no longer, not enough, no, nowhere, unable, without, still,
    again and again, over and over, every night, every sunday, every monday, at midnight, by hand, on paper, all
    night, half the night, until midnight, past midnight, from scratch
"""


TROUBLE = phrases(stems(f"{SUFFERS}, {FEELS}, {THINGS}") + r"[^.?!\n,]*")
LACKING = phrases(stems(LACKS) + r"[^.?!\n,]*")
OF_SOMEBODY = phrases(
    r"\b(?:who|that|whose|which|where)\b[^.?!\n]*$",
    r"\b(?:my|their|his|her) \w+ [^.?!\n,]*$",
    r"@kin [^.?!\n,]*$",
    r"\b(?<!it )(?:is|are|has|have|been)(?: \w+)? $",
)
"""Before a lack: it is one of the person told of."""
