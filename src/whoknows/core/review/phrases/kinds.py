"""Everyday words by what they speak of; an asterisk stands for any ending."""

from __future__ import annotations

KINDS = {
    "JOIN": """
        introduc*, intro, intros, refer, refers, referr*, referral*, connect*, recommend*, loop, hook, acquaint*""",
    "HAND": """
        send*, forward*, reply*, text, texts, texting, call, calls, ring, rings, phone*, email*, e-mail*, mail,
        message*, dm, whatsapp, ping, cc, copy, paste, share, sharing, pass, passing, drop, write, writes, hand,
        hands, tag, mention*, quote, contact*, shout, scan, submit*, attach*, enclos*, bring*, point*, tell, tells,
        telling""",
    "MEANS": """
        number, numbers, name, names, address*, card, cards, link, links, code, codes, note, notes, blurb*, line,
        lines, leaflet*, flyer*, form, forms, portal*, page, paragraph*, pdf, one-pager*, inbox, handle, initials,
        extension*, draft*, deck, cv, resume, résumé, brochure*, checklist*, booklet*, website, site, app""",
    "GLAD": """
        glad, happy, pleased, pleasure, joy, delight*, honour*, honor*, privilege*, proud, loved, enjoy*, thrilled,
        fun, blast, great, lovely, wonderful, brilliant, amazing, fantastic, superb, chuffed, grateful, thankful,
        appreciat*, relieved, satisfied""",
    "THANKS": """
        thanks, thank, thx, cheers, ta, ty, gratitude, obliged, indebted, merci""",
    "DONE": """
        finished, completed, closed, sold, built, fixed, painted, planted, repaired, installed, delivered, moved,
        launched, landed, won, passed, saved, cut, halved, doubled, dropped, rose, grew, helped, worked, trained,
        designed, filed, settled, sorted, handled, supervised, taught, coached, guided, achieved, reached, hit,
        lost, gained, together""",
    "EASE": """
        fine, ok, okay, alright, worries, worry, pressure, problem, problems, obligation*, stress, bother, offended,
        offence, understand*, comfortable, awkward, uncomfortable, decline, ignore, forget, skip, feelings, sweat,
        fair, freely, prefer*, rather, regardless, either, appropriate, proper, suit, suits""",
    "HURRY": """
        hurry, urgent*, now, today, tonight, midnight, immediately, asap, fast, quick*, deadline, last, limited,
        soon, ends, expires, spots, spaces, slots, seats, left""",
    "MUST": """
        must, owe, owes, owed, promise*, expect*, deserve*, surely, again, reminder, remind*, still, waiting,
        favour, favor, fair, turn, kept, obligat*, disappoint*, demand*, insist*""",
    "REWARD": """
        reward*, bonus*, free, discount*, credit*, cash, gift*, voucher*, win, wins, earn*, prize*, off,
        commission*, points, coupon*, treat, bottle, hamper, complimentary""",
    "SEEK": """
        looking, seeking, searching, hiring, recruit*, raising, growing, expanding, building, launching, starting,
        opening, applying, applied, exploring, researching, interviewing, hoping, trying, want, wants, wanted, need,
        needs, wish, keen, eager, love, like, hope, dream, goal*, grow, expand, aim*, plan, plans""",
    "GAIN": """
        save, saves, saving*, cheaper, faster, quicker, easier, better, fewer, less, lower, lowers, reduce*,
        reducing, halve*, avoid*, prevent*, stop, stops, end, ends, solve*, fix, fixes, free, frees, relief,
        results, improve*, increase*, boost*, protect*, recover*, double*, win, help, helps, helping, benefit*,
        value, worth, sleep, peace, calm, comfort""",
    "OFFER": """
        service*, help, advice, product*, course*, class, classes, programme*, program*, coaching, cover, policy,
        plan, quote*, software, platform, tool, tools, workshop*, session*, lesson*, treatment*, consultation*,
        demo, trial, review, estimate*""",
    "EVENT": """
        moving, moved, move, relocat*, retir*, marry*, married, wedding*, engaged, divorc*, baby, pregnant,
        expecting, newborn, inherit*, graduat*, promoted, hired, redundan*, laid, renovat*, buying, selling,
        downsiz*, upsiz*, opened, renewal*, turning, merg*, merger, acquired, sold, bought, birthday*, anniversary,
        funeral, widowed, adopted, birth, school, university""",
    "TIME": """
        day, days, week, weeks, month, months, year, years, spring, summer, autumn, winter, fall, january, february,
        march, april, june, july, august, september, october, november, december, monday, tuesday, wednesday,
        thursday, friday, saturday, sunday, christmas, easter, quarter, season, morning, evening, night, weekend*,
        recently, lately, ago, since, yesterday, tomorrow""",
    "PLACE": """
        area, neighbourhood, neighborhood, town, city, county, region, street, road, village, block, building,
        valley, coast, parish, state, country, island, estate, local, nearby, here, around, near, district, harbour,
        square, avenue, corner""",
    "GROUP": """
        team, board, department, office, company, companies, firm, firms, business, businesses, club, group,
        chapter, church, class, choir, gym, guild, society, union, council, ward, department*, plant, branch,
        organisation*, organization*, agency, charity, association*, network*, circle, community, portfolio,
        industry, trade, sector, field, market""",
    "SOMEBODY": """
        anyone, anybody, someone, somebody, people, person, others, folks, everyone, everybody, another, couple,
        couples, families, women, men, woman, man, lady, ladies, guy, guys, bloke, mum, mums, mom, moms, dad, dads,
        parent*, kids, children, sister*, brother*, son, daughter, cousin*, mother*, father*, wife, husband""",
    "ANY": """
        any, some, one, two, three, four, five, few, several, couple, another, other, others, else""",
    "RUNS": """
        runs, running, run, owns, owning, own, leads, leading, lead, manages, managing, works, working, handles,
        handling, teaches, sells, keeps, sits, chairs, drives, heads, looks, deals, charge, responsible, organises,
        organizes, buys, books, signs""",
    "WHO": """
        who, whom, whose, which, who's, whos, whoever""",
    "ASK": """
        know, knows, think, thinks, mind, hear, hears, meet, meets, comes, springs, introduce, suggest*""",
    "MAY": """
        would, could, can, will, might, may, should, shall, 'd""",
    "IF": """
        if, should, when, whenever, unless, whether, perhaps, maybe""",
    "DULL": """
        a, an, the, this, that, these, those, of, to, in, on, at, for, with, by, from, as, is, are, was, were, be,
        been, am, it, its, it's, and, or, but, so, too, just, very, really, also, there, has, have, had, do, does,
        did""",
}
"""The kinds that are not told by another list; the first that fits counts, and DULL words stay themselves."""
