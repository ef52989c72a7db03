"""What the learned part has learned, written by scripts/train_review.py."""

WEIGHTS = """\
always	0 -740 1 -579 2 -610 3 -372 4 85 5 -196 6 -513 7 -551 8 -281 9 -536 10 -472 11 -496 12 -513 13 -122 14 -154 15 -81
b ! !	1 20 3 -21 4 25 6 -43 7 22 8 93 9 20 11 -38 12 96
b ? ?	0 38 1 20 4 -15 6 37 7 -14 8 -16 9 84 12 46
b MONEY !	12 -69
b MONEY NUMBER	0 -17 12 -17
b MONEY SHARE	0 24 12 -15
b MONEY a	0 -35 1 -23 6 17
b MONEY and	9 -26
b MONEY each	0 19
b MONEY for	0 -20 1 -33 7 -20 8 -20 12 74
b MONEY get	1 -15 12 29
b MONEY in	9 -20 12 -19
b MONEY is	0 27 6 -14 9 -24
b MONEY m	9 14
b MONEY off	0 49 6 -18 7 62 10 55 12 43
b MONEY on	1 32
b NUMBER !	0 -85 1 -48 9 55 12 -30
b NUMBER ?	0 -18 6 -46 7 16 8 -14 10 23
b NUMBER NUMBER	0 37 1 93 3 40 4 -29 6 21 8 -50 9 -50 10 195 11 -24 12 -53
b NUMBER PROPER	0 -61 6 -30 7 -20 8 132 9 -49 10 31 12 -42
b NUMBER SHARE	0 52 4 14 7 -14 8 -35 10 34 12 69
b NUMBER [KIND]	1 -23 9 53
b NUMBER a	0 -37 9 19
b NUMBER am	1 -19 6 -26 9 17 12 19
b NUMBER and	4 -51 5 41 6 35 7 67 10 14 12 18
b NUMBER before	0 -20
b NUMBER child	6 20 10 16
b NUMBER days	1 39 9 -48
b NUMBER down	0 15 1 27
b NUMBER families	6 -17 9 -15 12 37
b NUMBER free	12 15
b NUMBER friends	0 14 10 -14 12 19
b NUMBER has	1 31 9 14
b NUMBER hours	1 -44 9 -24 10 25
b NUMBER how	0 -28
b NUMBER hrs	0 -32 1 -57 12 28
b NUMBER in	1 22 6 15 9 31
b NUMBER k	0 40 1 -19 4 -15 5 23 6 -20 9 -14 12 -35
b NUMBER kg	0 27
b NUMBER m	0 -28 9 -14
b NUMBER miles	9 -15
b NUMBER minutes	1 -36 6 27 9 -18
b NUMBER months	1 17 6 -16 12 24
b NUMBER more	1 -27 8 20 12 34
b NUMBER nd	0 15 1 56
b NUMBER of	0 -44
b NUMBER or	0 21 1 20 6 17 10 16
b NUMBER paying	1 -27
b NUMBER people	0 53 4 19 10 34
b NUMBER percent	1 41 8 -23 12 22
b NUMBER quid	12 51
b NUMBER rd	9 15
b NUMBER s	1 157 10 -22
b NUMBER seats	0 40 1 17
b NUMBER sold	9 19
b NUMBER spots	1 37
b NUMBER st	0 59 6 32 8 -14 12 24
b NUMBER th	0 -50 1 -37 6 -25 8 -33 12 24
b NUMBER the	1 33 9 -16 10 -17
b NUMBER to	0 -16 1 28 3 17 6 34 9 59 10 26
b NUMBER weeks	6 21
b NUMBER with	4 -15
b NUMBER x	1 14 10 26
b NUMBER years	8 18
b NUMBER yrs	0 65 1 45 6 17
b PROPER !	0 -55 1 -27 8 -48 9 -38 10 -15
b PROPER ?	0 25 1 101 2 16 3 -45 5 -35 6 -73 7 -60 8 -42 9 -64 10 -53 11 -14 12 -24
b PROPER NUMBER	0 85 5 22 6 -15 7 47 8 17 9 -25 10 94
b PROPER PROPER	0 87 1 170 2 -21 3 206 4 -117 5 -135 6 -57 7 -41 8 22 9 33 10 -79 11 -37
b PROPER a	1 -62 6 -38 7 50 8 66 9 -30 12 27
b PROPER about	0 17 1 24
b PROPER after	0 -26 9 -18
b PROPER alhamdulillah	9 30
b PROPER and	1 -76 2 -23 4 36 6 -57 7 -46 8 20 9 20 10 -69 12 86
b PROPER are	1 15 2 25 4 -28 6 57 10 49 12 -15
b PROPER area	0 17 1 40 6 -26 7 19
b PROPER as	0 -23 1 65 8 15 9 -23
b PROPER at	4 23 5 -17 7 77 8 24 10 33
b PROPER back	0 -26 6 48
b PROPER be	11 21 12 49
b PROPER because	1 -15
b PROPER been	0 31 1 26 8 44 9 -15
b PROPER before	0 -15 1 32 6 -33 10 -19 12 69
b PROPER branch	1 -29 6 25
b PROPER bridge	1 33 8 -15 9 18
b PROPER built	1 51 8 14
b PROPER by	6 -21 8 -24
b PROPER chain	1 -66 9 18
b PROPER could	0 16 1 23
b PROPER dinner	1 51
b PROPER do	0 -90 1 23 2 65 4 -45
b PROPER does	0 -17 1 -19 6 39
b PROPER eleven	1 -51
b PROPER engineer	1 16
b PROPER ever	1 47
b PROPER everybody	1 -22 6 -28 12 16
b PROPER first	9 29 12 30
b PROPER for	0 39 1 80 3 17 4 -40 6 -36 10 -20 12 18
b PROPER four	1 32 6 19
b PROPER from	0 -24 1 -27 8 -38 9 48 12 -18
b PROPER full	9 49 12 -16
b PROPER gets	0 -30 1 -21 12 41
b PROPER got	0 -35 1 20
b PROPER group	0 20 6 -25 9 25 10 19
b PROPER had	0 -18 1 20
b PROPER has	0 -61 1 -14 8 -21 9 -53
b PROPER hasn't	6 -20
b PROPER head	1 -18
b PROPER here	1 -20 6 -23
b PROPER hope	9 -42
b PROPER hours	1 -15
b PROPER house	1 -25 3 -14 4 16
b PROPER i	0 33 1 112 4 -14 5 15 6 -25 7 16 9 -16 11 -26 12 -28
b PROPER i'd	0 18 1 26 3 40 4 -31 7 33
b PROPER i'm	0 34 3 -14 4 17 8 73 10 20 11 25 12 74
b PROPER i've	0 -15 1 68 6 -14 9 -24
b PROPER if	0 45 1 42 3 30 4 -47 6 -19 8 16 10 -20 11 169
b PROPER in	0 -64 1 -77 3 -20 4 19 8 20 10 48 11 39 12 -16
b PROPER introduced	0 -21
b PROPER is	1 53 8 -39 9 -40 10 63 11 -27 12 -22
b PROPER it	1 -17 9 52 10 25
b PROPER it's	1 -58 9 56
b PROPER its	9 60
b PROPER job	1 -18
b PROPER kindly	0 43 1 29 3 17 4 -21 10 15
b PROPER know	1 -15 12 50
b PROPER lady	0 -18
b PROPER last	0 -14 1 15 9 -46
b PROPER lead	0 32 1 23
b PROPER let	0 16 1 24
b PROPER link	1 -16 9 -34
b PROPER looks	5 25
b PROPER lovely	1 -16 9 15
b PROPER lunch	0 34 1 -36 3 14
b PROPER may	0 23 1 31 3 22
b PROPER me	0 -66 1 -53 7 36 9 -32 10 104
b PROPER meeting	0 16 6 48 9 21 12 -16
b PROPER midnight	12 18
b PROPER might	0 32 1 37 3 34 4 -16
b PROPER morning	0 -17
b PROPER moved	0 -19
b PROPER my	0 54 1 -26 4 -24 5 30 6 -16 8 20 12 26
b PROPER new	0 49 6 -14 12 34
b PROPER next	1 -18
b PROPER night	0 41
b PROPER no	0 40 1 -23 9 87 11 55 12 34
b PROPER not	6 32 9 -14
b PROPER now	0 -19 1 66 9 -17
b PROPER number	0 78
b PROPER of	0 34 1 73 3 38 4 -14 5 -24 7 -26 9 14 10 14 12 -16
b PROPER office	0 -19 1 21 6 -42 8 -23
b PROPER on	0 -65 1 -69 3 34 6 -18 9 -17 12 -25
b PROPER only	0 26 1 26 11 42
b PROPER or	0 -29 3 30 4 -46 5 31 7 -16 8 -45 9 -15 10 -17 11 -23
b PROPER order	0 16 9 34
b PROPER our	0 -17
b PROPER person	6 14
b PROPER plant	9 24
b PROPER please	1 15 10 -25
b PROPER position	1 -44
b PROPER post	1 100 9 -24
b PROPER quick	1 -23 12 -18
b PROPER r	1 29
b PROPER raising	0 -15
b PROPER recommendation	0 -33
b PROPER review	0 -27
b PROPER right	0 -50 1 -36
b PROPER role	0 39 1 49 6 23
b PROPER runs	0 -15
b PROPER saw	1 19
b PROPER says	1 -22
b PROPER seminar	1 -28
b PROPER send	0 -40
b PROPER should	4 16 6 16
b PROPER side	0 34 1 101 2 20 6 27 10 32 12 -18
b PROPER since	8 -15 9 50
b PROPER sings	1 -24
b PROPER six	0 -24
b PROPER so	0 -32 1 69 9 22 12 30
b PROPER still	0 -17 1 38
b PROPER surgery	1 -21
b PROPER team	1 -16
b PROPER tell	0 -14
b PROPER thank	0 -18 9 20
b PROPER thanks	0 -18 9 35
b PROPER that's	6 19
b PROPER the	0 -43 1 -167 6 23 8 15 9 141 10 -21 11 33 12 -27
b PROPER their	6 61
b PROPER these	0 21 2 15 3 -29 9 15
b PROPER thinking	0 -38
b PROPER this	0 24 1 51 4 25 10 28
b PROPER thner	9 32 12 -15
b PROPER time	1 25 6 -15
b PROPER to	0 -43 1 32 4 -35 5 23 6 -32 8 24 10 20 12 29
b PROPER tonight	0 34 1 82 12 69
b PROPER twice	1 54 6 -34 9 -15
b PROPER valley	0 29 1 15
b PROPER very	0 14 7 18
b PROPER ward	1 21 12 46
b PROPER was	0 28 6 28
b PROPER we	0 -21 6 17 8 -39
b PROPER we're	1 -18
b PROPER what	9 21
b PROPER when	0 21 1 15 6 35 9 21
b PROPER where	0 25 4 -19 5 18 6 35
b PROPER which	0 -15 1 14 2 24
b PROPER who	0 -16 1 14 2 -19 4 14 6 15 7 -16 8 60 9 -20 12 -17
b PROPER who's	0 15 2 23 6 14
b PROPER who've	1 30 6 20 9 -26
b PROPER whose	1 27 3 16 6 42
b PROPER wi	1 18 10 59
b PROPER with	0 29 1 -58 3 26 4 17 7 -15 8 36 9 29
b PROPER would	1 72 4 24 5 -23 7 -18 8 23 10 33
b PROPER yes	1 38 12 -17
b PROPER you	0 -66 1 34 3 -18 4 38 6 50 7 31 12 50
b PROPER you'll	0 17 9 -15 12 20
b PROPER you've	9 53
b PROPER your	0 -81 1 35 6 59 9 -45 11 15
b PROPER 🎉	1 -24
b SHARE for	0 31 1 32 12 21
b SHARE of	0 21 3 -16 4 22 6 28 12 35
b SHARE off	6 -28 9 -14 12 50
b [FIRM] ?	0 23 1 -23 4 -18 6 -50
b [FIRM] and	1 15 8 27
b [FIRM] is	1 41
b [KIND] !	0 -24 9 -39
b [KIND] ?	1 19 9 -33
b [KIND] PROPER	0 21 1 -44 10 25
b [KIND] [KIND]	0 -20 10 25 11 94
b [KIND] and	3 45 5 -33 10 65
b [KIND] at	0 19 1 44 4 -14 6 48 9 -29
b [KIND] companies	1 33
b [KIND] do	1 -17
b [KIND] for	6 18 10 19 12 17
b [KIND] i	0 -16 1 62 7 -15 9 -23
b [KIND] i'd	9 32
b [KIND] in	0 35 1 22 2 -17 5 42 7 15 12 -14
b [KIND] is	1 -23 6 -50
b [KIND] of	1 91 6 38 10 -23
b [KIND] off	6 -17 7 -28 12 21
b [KIND] opening	1 33 9 -14
b [KIND] owner	0 19 1 30 2 21 4 -15 7 15
b [KIND] s	0 39 6 35
b [KIND] that's	1 39
b [KIND] was	1 29 9 23
b [KIND] who	0 16 1 52 2 -30 4 24 6 45
b [KIND] with	1 30 6 22
b [KIND] would	0 15 1 48 3 15
b [KIND] years	1 -15
b [KIND] you'd	0 39 1 45 4 -21 5 42 6 21
b [NAME] !	9 -44 12 -33
b [NAME] ?	1 133 6 -17
b [NAME] PROPER	1 -37 12 56
b [NAME] [KIND]	1 -73 9 -22 10 49 11 94
b [NAME] are	1 -37
b [NAME] at	0 51 1 24 3 25 6 -17 8 -26
b [NAME] do	1 48
b [NAME] i	0 23 1 -21
b [NAME] i'd	1 -20
b [NAME] if	0 28 1 -28 7 21
b [NAME] in	1 44 6 28
b [NAME] it's	6 -17 9 27
b [NAME] just	12 28
b [NAME] thank	9 20
b [NAME] thanks	9 47
b [NAME] we	1 109 6 57 9 15
b [NAME] we've	6 -17
b [NAME] who	0 29 1 -39 2 24 3 38 4 -47 6 44 7 37 10 35
b [NAME] who's	1 16 2 27 4 -19 6 -14
b [NAME] would	1 34
b [NAME] you	1 -22 9 38
b [PROBLEM] ?	0 40 1 31 6 92
b [PROBLEM] since	1 16
b a MONEY	1 31 7 -25
b a NUMBER	0 -31 1 -35 6 17 7 24 9 60 12 -25
b a PROPER	0 42 1 53 3 -38 4 46 5 -16 6 73 7 23 8 52 9 -23 10 23 11 -17 12 15
b a [KIND]	0 18 1 57 6 -20 7 16
b a baby	1 61
b a badge	0 16
b a bag	12 18
b a bakery	1 19
b a band	1 -26 6 -33
b a bank	1 -41
b a barbecue	0 -27
b a bear	1 -22 10 -14 11 67 12 32
b a bed	6 42
b a beer	10 42
b a big	0 23 1 37 6 -16 7 53
b a bit	0 -22 1 -21 6 68 10 21 12 84
b a blurb	0 -35
b a board	6 61
b a boarding	3 -14 4 20
b a boat	0 24 1 39 9 22
b a booking	11 26
b a bookkeeper	0 -17 1 -48 6 -24 8 27
b a bother	1 19
b a box	1 -16 6 16 9 47
b a boy	6 16
b a buddy	1 -21
b a bursar	3 -14 4 20
b a bus	0 -14 6 17 9 -15
b a business	1 -84 6 -45
b a caf	1 53
b a cafe	1 26
b a call	0 45 1 24 3 21 4 -22 9 -14 12 -16
b a car	1 -45
b a care	0 14 5 15
b a carrier	1 -17
b a case	0 -18 1 -16
b a certificate	6 27
b a chat	0 -17
b a cheesemaker	0 17 6 29
b a child	1 26 6 56
b a client	0 -39 1 70 2 21 4 -18 6 44
b a clinic	1 22
b a closed	11 41
b a closing	0 20 1 88
b a co	1 -20
b a coach	0 -47 1 -52 8 15
b a code	1 88 10 -39
b a coffee	0 -21 6 -41 7 -25 11 45 12 -19
b a colleague	0 -48 1 14 3 81 4 -73 7 -24 10 23 11 -44
b a contact	0 -58 3 17 4 -22
b a conversation	0 27 10 -20
b a copy	3 18 4 -18 10 31
b a corporate	0 19
b a couple	0 17 1 30 3 -46 4 48 6 -28 7 -16 8 -48 9 20 10 -19 12 50
b a cross	9 69
b a customer	0 46 6 -17 10 -54 12 -15
b a data	0 14 1 -26
b a daughter	0 25 2 -16 4 26 10 50
b a day	0 62 1 -30 4 -36 5 56 6 53 9 -55 12 -17
b a decent	0 33 1 -96 6 -19 7 35
b a demo	0 -28
b a dentist	1 38 8 -15
b a department	6 -20 9 -22 10 14
b a desk	1 27 6 -18 9 -18
b a divorce	1 31 7 18
b a dog	1 30 6 38
b a drawer	1 14 4 -20 5 14 6 16
b a dream	7 -20 9 -20
b a driver	0 15 6 17
b a drummer	1 42 8 26
b a face	0 -27
b a facilities	0 23 5 14
b a family	0 18 1 -54 6 -23 8 -80 10 23 11 -14
b a fan	1 -32
b a farm	6 25
b a father	6 19
b a fellow	0 52 1 30 3 -39 4 31 7 23
b a fence	0 34 1 27
b a few	0 -18 1 -47 3 -49 4 39 5 20 6 -23 9 -16 10 26 11 14 12 30
b a fifth	1 -22 6 61 9 -15
b a final	1 -44 9 -15
b a fine	9 44
b a firm	1 25 3 -16 4 29 6 79 9 -14 10 14
b a first	0 -30 1 -14 7 -20 9 54 10 37 11 18 12 -18
b a fit	7 16 9 -18 11 44
b a fixed	1 19
b a flat	6 -25 8 -26 10 -19
b a food	1 -33 4 23 6 15
b a former	1 -23
b a fortnight	1 18
b a founder	0 15 6 20 10 40
b a fourth	0 -25 12 51
b a free	0 53 4 21 6 -70 7 120 9 -24 10 23 12 22
b a friend	0 73 1 -64 2 -45 3 -41 4 88 5 -33 6 -28 7 98 8 -26 9 -17 10 -28 12 -31
b a friend's	0 112 1 19 2 -23 3 -23 4 56 6 15 7 30 10 41
b a full	11 40
b a gap	0 19
b a garage	4 -22 5 24
b a garden	1 18 6 15 10 -14
b a gardener	1 -43
b a girl	1 -15 12 28
b a good	0 66 1 16 3 -36 5 26 6 14 7 40 8 -32 9 -18 10 -41 12 -30
b a grandparent	1 -16
b a great	1 30 6 -38 7 46 8 20 9 -29 10 14 11 -14
b a grey	0 -28
b a group	0 -28 1 -34 6 27 11 18
b a half	6 21 9 21 10 24
b a hand	0 -16 1 -21 10 -23 12 66
b a headache	1 22 6 32 9 14
b a headmistress	1 33 6 -29
b a hello	0 35 1 17 3 32 4 -16 11 30
b a hip	6 22
b a hole	0 18
b a home	0 -49 8 -18
b a hotel	0 -21 1 23
b a house	0 -22 1 -20 4 -20 6 21 10 -14
b a human	6 26 12 -18
b a jar	0 15
b a job	0 -25 1 27
b a joy	1 -23 6 -19
b a key	1 16 6 24 10 -23
b a kid	1 45
b a lady	0 -21
b a landlord	1 -25 6 28 10 -15
b a large	0 29 4 -24 5 22 6 -16
b a laugh	0 -19
b a lead	1 -81 6 -19
b a lease	0 23 1 29 6 -17 12 14
b a letter	0 -25 1 20 9 17
b a letting	6 28
b a line	1 -50 3 26 4 -32 6 45
b a link	1 20
b a list	1 -41
b a listed	0 15
b a little	0 45 1 -27 4 -26 5 28 10 36
b a loan	1 -22 12 56
b a logo	12 38
b a look	0 -19 1 -43 11 -21
b a lot	0 -42 1 -17 6 -66 7 -28 8 -37 9 28 10 -14 12 34
b a lovely	1 92 9 -36
b a loyal	9 65
b a m	0 -28 9 26
b a man	0 24 6 65 10 -21 12 -20
b a match	0 15 1 -25 11 29
b a mate	0 23 1 -19 4 15 6 -39 7 42 12 24
b a message	1 -15 12 -14
b a million	6 -22
b a mission	6 -14 7 -14
b a month	0 -92 6 30 7 59 9 16 12 -26
b a morning	1 -25 6 16 10 -19
b a museum	0 32
b a musician	0 19 1 37 7 18
b a name	0 -38 1 -38 3 31 6 -19 7 -25 8 -42 9 37 10 60 11 -89
b a napkin	1 -16
b a nasty	6 64
b a neighbor	6 14 12 18
b a neighbour	0 56 4 24 10 -16 11 -15 12 -24
b a new	0 48 1 127 6 15 9 -34 11 -19 12 17
b a night	2 -14 4 19 6 26 10 15
b a no	6 -24 7 -15 11 81 12 -18
b a notary	1 -25
b a note	1 -20 6 -28 8 14 12 -15
b a novel	1 41
b a nudge	0 25 1 30 3 19 4 -16 6 14
b a nurse	0 46 1 40 2 -24 4 38 7 -18 8 -14 10 -24 12 73
b a one	10 14
b a page	1 18 10 -74
b a painter	0 17
b a pal	0 77 3 -19 4 43 8 -17 11 -27
b a paper	1 -27
b a paragraph	0 -42 1 -14 10 75 12 -22
b a parent	1 -20 6 -32 10 25
b a part	1 26
b a partner	0 -19 6 -18
b a pastry	1 24
b a pencil	10 56
b a percent	0 -14
b a perfect	1 26 6 19
b a perfectly	6 -14 11 17
b a person	1 -58 10 42
b a personal	1 25 12 43
b a phone	1 -29 12 -14
b a pic	10 44 11 48
b a picture	0 -40
b a pint	0 -46 1 -33 6 -21 12 43
b a place	0 -33 1 25
b a plain	0 -22
b a plan	1 -16
b a planner	1 -24
b a pleasure	1 -29 9 48
b a plumber	1 -65 8 -17 12 -21
b a portal	6 19
b a portfolio	1 -30 2 15
b a postcard	0 -28 1 -17 10 56 11 19
b a privilege	1 -22 9 29
b a property	1 -27 6 -30
b a quarter	9 -28
b a question	0 23 1 58 6 14
b a quick	0 37 3 15 4 -33
b a quote	0 19 1 -22 6 -16 7 18
b a real	1 -17
b a realtor	0 19 1 -22 7 18
b a referee	0 -16
b a reference	0 -28
b a referral	1 -98 7 26 10 -31 11 -19 12 -18
b a relative	0 28 1 54
b a rent	2 20 4 -19
b a reply	0 -34 1 -18 10 -21
b a resource	0 20 1 -17
b a retired	0 17 1 19
b a review	0 41 1 27 3 33 4 -17 7 -14 8 14
b a ring	0 25 1 60 6 -14 12 44
b a roof	1 -14 12 50
b a room	1 -23
b a row	1 -20
b a sale	0 15
b a sales	0 16 1 18 10 15
b a scale	0 -43
b a school	0 -32 1 73 2 -16 4 35 6 20
b a second	0 -42 6 21 7 28 12 -24
b a seller	0 -16
b a sentence	0 -36
b a separate	6 -15 10 26
b a set	0 -15
b a sheet	9 -15
b a shift	6 40
b a shoebox	1 -34 4 17 6 21 9 16
b a shop	0 37 1 -46 6 22 11 39
b a short	0 -56 1 -36 7 -26 10 40
b a shout	0 -31 10 -22
b a shy	1 72
b a similar	0 16 11 23
b a simple	11 54
b a single	0 21 9 -14 12 93
b a site	0 16 1 -20 6 26
b a slate	0 -15
b a slip	11 16
b a small	0 -40 1 -109 3 -14 6 -28 8 29 9 46
b a smoothie	1 -32 12 14
b a soul	0 50 1 -21 2 -24 4 39 6 16 8 14 10 -22 12 28
b a sounding	0 17 1 -14 7 24
b a sous	1 93
b a spare	1 31
b a sparky	0 22 10 16
b a spreadsheet	6 18
b a spring	1 -15
b a staircase	0 22 1 33 6 36
b a strong	1 15 7 55
b a student	0 37 1 45 4 17 9 49
b a surname	10 16
b a surveyor	6 37
b a table	6 19 9 29
b a teacher	0 -51 1 -20
b a team	0 15 1 20
b a tenth	1 38 6 20
b a thatched	0 -26
b a thing	0 -39 1 -40
b a think	0 22 8 -21 11 -15
b a third	1 -14 7 -14 8 -15 12 132
b a three	0 23
b a trade	0 31
b a trailer	0 31
b a treasurer	1 85
b a treat	9 107 12 -20
b a tree	1 43
b a trustee	1 -41
b a two	0 -29 10 56
b a vet	1 43 6 -15 7 33 9 -18
b a visit	1 31
b a walk	0 -35
b a way	0 16
b a website	1 -17 10 -19
b a wedding	0 44 5 31 8 -17
b a week	1 58 9 -14 10 19 12 -30
b a weekend	0 55 6 -17 9 28 12 27
b a whole	1 -18 9 25
b a win	6 -17 7 18
b a woman	1 -16 6 14
b a word	0 48 1 17 3 63 4 -81 5 30 7 -27 8 17 9 -25 11 31 12 17
b a workshop	0 -14 1 -30 6 24
b a written	6 20
b a year	0 -40 1 -84 6 27 9 15 10 -17 12 14
b a young	6 -24 7 18
b able to	3 23 4 -17 9 20 10 28
b about ?	2 25 4 -15
b about PROPER	0 -39
b about [KIND]	1 -23
b about a	1 35 6 54 10 -25
b about buying	1 19
b about her	0 70 1 38 2 -15 4 35
b about in	12 30
b about it	1 57 6 -43 8 -16 10 -23 11 -58 12 -19
b about me	1 -38 3 -23 4 28 6 -16 8 38 10 -19
b about moving	0 -19
b about our	0 -16 1 -19 7 39
b about selling	0 27 1 15 10 17
b about something	1 -30
b about that	1 -32 6 -23 9 32 11 18
b about the	0 20 1 -16 3 31 4 -34 6 40 7 -16 8 -49 9 -14 10 16 11 -16 12 -22
b about their	0 21 1 26 6 21 10 16
b about theirs	1 25
b about those	0 -23 12 51
b about to	0 -22 1 -36 6 -51 7 47
b about us	0 -29 1 -25 10 -21 12 -14
b about what	0 -20 6 20 9 -18 12 -15
b about who	0 -35 4 -18 9 30
b about you	0 -41
b about your	0 28 9 -28 12 46
b above NUMBER	1 36
b abroad ?	1 17
b abroad and	1 26 6 14
b according to	6 39
b account ?	0 25 1 15 9 18
b account and	6 16
b account number	0 -28
b accountant ?	0 -32 3 -28
b acquainted with	6 24
b across a	0 33 4 22 7 37
b across from	1 -18
b across the	1 17 10 26
b act as	0 -22
b add to	0 43
b address in	0 -16 1 21 9 -17
b advance !	9 -24
b advert and	0 -17 7 18
b advice on	1 -23 9 -26
b adviser ?	0 59 1 -81 3 44
b adviser in	0 -41
b after NUMBER	1 -15 9 -26
b after a	1 74 8 47 10 44
b after dark	0 29 1 16 6 14
b after her	0 14 1 38
b after my	9 -15
b after nine	9 -24
b after our	9 16
b after school	1 -34
b after that	6 -17 9 -28
b after the	0 40 1 32 3 -38 4 27 5 23 7 23 8 17 9 49 11 22 12 45
b after them	0 31 1 60 7 52 10 -14 12 -15
b after two	1 20 6 34
b after we	9 35
b after work	0 -17
b after you	0 33 1 23 7 23 9 17
b afternoon PROPER	0 -14 1 -60
b afternoon and	1 18
b again !	0 -23
b again ?	0 -44 1 -32 12 -49
b again about	0 28 12 100
b again and	12 -56
b again for	1 -27 6 -14 9 29 12 -23
b again on	12 22
b age and	1 19
b agent ?	1 -21
b agent good	1 -14
b agent you	1 49 6 19 11 -21
b ago i	1 18 6 -28 8 34 9 -30
b ago you	9 31
b agree to	0 -16
b agreed on	1 -37
b all !	1 -16 11 -24
b all NUMBER	9 60
b all at	1 -38 10 14
b all day	0 34 1 43 2 15
b all down	6 15 10 41
b all good	6 -16 9 -15 11 71
b all i	1 -39 8 -48 10 63 11 -45 12 -22
b all i'm	1 35 8 22
b all is	9 -28 10 18 11 -52
b all of	1 -14 7 -19 10 -15
b all people	0 -23 8 -52 12 45
b all recommend	0 -23
b all right	0 17 12 16
b all spring	9 21
b all summer	1 -15
b all that	1 -17 9 -28 11 14
b all the	0 30 1 40 3 16 4 -21 8 47 9 -20 11 69
b all you	10 -15 11 -26
b allow me	0 -35
b alone and	0 -29
b alone in	0 -15 1 15
b along and	0 -30
b along my	1 16 11 28
b along the	0 36 1 16 6 46
b along to	0 31 1 -19 3 42 4 -53 10 -20
b along with	10 40
b already have	6 -21 12 30
b already in	0 37 4 15 6 14
b alright PROPER	0 19 1 23 9 14
b also an	10 17 11 63
b alumni our	1 60
b always open	1 18 5 18
b always the	1 -18 12 25
b always welcome	0 57 4 15 5 -27 6 25 7 -25 10 36 12 -17
b am a	1 -15 8 15
b am and	6 -22 9 -19
b am at	0 -14 9 39 12 17
b am new	8 20
b among the	0 64 1 33 2 32 3 -21 4 -32 5 19 6 32
b among them	0 28
b among your	0 35 1 39 2 26 4 -38 6 15 10 15 11 43
b amongst your	0 16 1 14 4 -15 6 43
b an PROPER	0 14 1 29
b an accountant	0 -49 1 -59
b an adviser	0 -41
b an afternoon	0 -18 1 37
b an answer	1 -14 10 39 11 61
b an employee	0 25
b an empty	11 17
b an envelope	1 -29
b an excellent	6 -15 7 18
b an honor	9 16
b an honour	9 17
b an hour	0 -43 1 -34 6 76 9 -20 10 -15 11 -31 12 -19
b an idea	1 -23
b an intro	0 71 1 -31 2 -16 3 93 4 -46 6 -19 10 -50 11 15 12 -23
b an introduction	0 51 1 -55 2 -21 3 24 5 -40 8 -92 10 17 11 -27 12 -33
b an ipad	0 -61 1 70 7 -14
b an offer	9 20 11 27
b an old	0 26 1 20 9 -14 10 18
b an opening	6 -14 8 -21 9 -17
b an uncle	1 17
b an upright	1 16
b and PROPER	1 44 3 -27 4 -14 5 20 7 -17 8 -16 9 40 10 -28 12 -35
b and [KIND]	1 23 9 27
b and a	0 70 1 -51 2 -29 5 14 6 48 7 35 8 -19 9 -29 10 42 11 15 12 24
b and am	6 -37 8 28
b and an	11 15
b and are	0 24 1 24 6 -21 9 -14
b and at	1 -26 8 -33 12 14
b and attention	6 -26
b and bring	0 -19
b and buckets	0 23
b and by	9 -36 10 -15
b and can't	1 -27
b and copy	0 -35
b and could	0 -18
b and did	0 14
b and do	0 -15 1 53 6 -57 7 18
b and does	0 -50 1 14 2 -19
b and dreading	6 28
b and dreads	6 17
b and drives	6 30
b and eats	0 25 1 15 6 19
b and every	1 -28 7 14 9 28
b and everyone	0 15 1 25 12 -14
b and family	4 18 12 -30
b and for	0 -17 1 -35 9 37
b and found	1 -32
b and four	1 -24 6 26
b and friends	1 -34
b and get	0 63 8 -39 12 65
b and gets	0 16 6 53
b and give	0 -25 1 -14 6 29
b and go	6 20
b and goes	0 28 1 27
b and had	0 16
b and hand	1 -35
b and happy	1 30 6 17 9 75
b and has	0 88 1 46 2 58 4 -43 6 51 10 -18
b and hasn't	6 34
b and have	4 -34 5 23 6 40 8 36 11 19
b and haven't	1 23
b and he	0 -28 9 -49 10 -15
b and he'd	1 -19 6 65
b and he's	6 -29
b and hear	0 -41
b and her	0 -17
b and his	6 17 10 -15
b and i	0 -94 1 25 7 -33 8 -14 9 21 10 -26 11 34
b and i'd	0 -39 1 51 6 -35 7 -23 8 115
b and i'll	1 -31 3 -14 4 31 6 -22 7 33 9 -23 10 -17 11 38 12 -40
b and i'm	0 29 1 -42 3 18 6 -34 7 -17 8 29 9 -15 12 -36
b and i've	1 -19 8 -46 9 43 12 18
b and if	0 -19 1 -60 6 -86 7 22 8 -23 9 16 10 68 11 103 12 -39
b and in	0 45 12 25
b and introductions	8 16
b and is	0 71 1 61 2 35 3 -20 4 -16 6 78 9 -23 10 -22
b and it	1 40 6 15 9 39 12 -20
b and it's	1 72 9 -31 10 74 11 24
b and just	10 14 11 17
b and keep	1 -20
b and keeps	6 27
b and leave	0 -15 1 -16 10 45
b and let	6 -23
b and lives	0 42 1 56
b and loses	9 16
b and may	0 16 1 -37
b and might	6 -35 7 39
b and most	1 -32
b and my	0 25 1 -20 4 25 6 -20 9 15 12 42
b and never	1 -16 6 -15 8 -18 9 37 12 50
b and no	0 18 1 44 4 -18 6 16 9 -18 10 -16 12 -18
b and nobody	0 -33 1 -22 6 41 9 38 10 -20 11 22 12 -31
b and nobody's	10 24
b and not	1 -23 6 -30 9 53 10 57 11 48 12 -17
b and nothing	6 -34
b and noticed	1 19 6 -15 12 34
b and number	0 62 1 64 2 43 4 -62 10 -24 12 43
b and of	1 -27 6 41 11 14
b and once	0 25 10 34 12 23
b and one	0 -38 1 -15 6 22 12 34
b and only	0 74 1 14 3 19 4 -30 10 -15 11 66 12 -14
b and our	1 -56 10 -20
b and paid	1 -16 6 29
b and paste	0 -32 1 -14 10 45
b and pays	6 24
b and people	1 59 6 24
b and saw	1 -29 9 33
b and say	0 18 1 16 12 23
b and see	0 -16
b and send	0 17 1 40 4 14 6 -58 10 -28 11 -24 12 35
b and share	0 -37
b and she'd	1 -18 6 48
b and shipped	1 46 9 -28
b and should	0 -34 1 34 3 19 11 65
b and sits	0 18 4 -18 5 32
b and so	1 -14 6 -19
b and sons	1 22
b and spends	6 30
b and still	0 45 6 -20
b and talk	0 -24
b and telephone	0 -15
b and tell	0 -17 1 -37 2 -14 4 36 6 -21 10 17
b and telling	6 23
b and thank	9 -68
b and thanks	6 -15 8 -14 9 -35
b and that	9 52 10 -58 11 18 12 -15
b and that's	1 -29 9 79
b and the	0 -14 1 -71 2 16 3 28 4 -39 6 31 8 72 9 31 10 -62 11 -29
b and their	1 -14
b and then	1 30 6 26 9 -17 12 -16
b and there's	9 -14
b and they	0 -38 1 -98 6 18 9 64 10 -33 12 -14
b and they'd	0 -18
b and think	6 -18
b and thinks	0 23 1 21 6 26
b and this	12 52
b and thought	1 -18
b and three	1 -23 6 -27 9 -31
b and two	0 28 10 17 12 36
b and understand	1 19
b and up	1 77
b and uses	0 -29
b and wait	1 -24 6 14
b and want	0 -25
b and wants	0 26 1 38 3 45 4 -27 6 -32 8 -19
b and was	1 23
b and we	0 -39 1 -66 6 -24 8 -40 9 -26 12 18
b and we'd	6 30 9 -17
b and we'll	0 24 1 -53 3 -14 4 24 6 -26 10 57 11 30 12 -39
b and we're	1 -16 6 -28 10 -37 12 78
b and we've	6 16
b and went	0 28
b and what	0 -17 1 -45
b and when	0 20
b and whether	0 -17
b and which	0 -37
b and who	1 -20 12 66
b and why	0 -138
b and wish	9 -16
b and would	1 56 3 83 4 -41 5 -23 6 -60 7 -31 8 101 9 -18 10 -16 11 16
b and write	1 36 12 23
b and you	1 -94 2 -22 4 24 6 -17 9 185 12 -69
b and you'll	7 71 9 -23
b and you're	0 -17 7 22 12 22
b and you've	1 16 9 14
b and your	0 20 1 -50 3 42 4 -15 6 -74 7 -20 10 28 11 -22 12 48
b and yours	6 18 12 21
b angels who	0 32
b annual meeting	1 -22
b annual report	6 25
b another [KIND]	1 33
b another team	1 15 6 26 10 33
b another winter	0 17
b another year	1 -22
b answer i	11 39
b answers mails	0 39 1 28 6 18
b antenatal group	1 17 6 15
b any NUMBER	0 44 1 67 4 14 8 -17
b any PROPER	10 29
b any [KIND]	0 16 1 38 2 -14 4 34 6 -16 7 29
b any accountants	6 -30
b any case	11 53 12 -18
b any chance	0 19 1 14 3 61 4 -49 12 -19
b any clients	1 17 2 -20 6 24
b any founders	6 33
b any friend	1 15 7 18
b any friends	7 -24
b any hour	0 -18
b any mates	1 29
b any more	1 -15 3 24 4 -32 6 17 9 16 11 -14
b any morning	0 -20
b any names	0 -28 9 30
b any of	0 50 1 -15 2 -33 4 27 5 -20 6 -35 7 -30 8 -17 9 -29 10 15 11 -21 12 -24
b any other	0 20 1 26 2 -21 4 19 7 15
b any restaurant	2 -16 4 22
b any teacher	0 17 1 64
b any time	0 -33
b any way	1 21 3 22 4 -29
b anybody at	0 30 3 -41 4 38 6 -43
b anybody here	0 -28
b anybody on	1 14 6 39
b anybody reading	1 32
b anybody who	0 -39 2 -18
b anybody you	0 37 8 -24
b anyone ?	0 -32 1 -138 6 -15 8 69 11 22 12 22
b anyone at	0 71 1 32 2 -14 3 -34 4 39 8 21 10 -26
b anyone else	0 24 3 31 4 -17
b anyone have	0 19
b anyone here	1 19 4 29
b anyone hiring	1 -38
b anyone i	7 22
b anyone in	0 -47 2 -23 3 -25 4 47 6 38 7 50 10 18 12 -15
b anyone know	0 -52 6 -24 7 -15
b anyone on	1 29 6 -29 8 -30 10 17
b anyone springs	0 33 11 -32
b anyone who	0 -68 1 -113 2 -24 4 20 6 -23 7 34 9 38 10 -17 11 14
b anyone who'd	0 21 1 -29 6 69 7 33 11 99 12 -24
b anyone who's	1 25 6 -28
b anyone with	0 70 1 -15 6 -17 7 -16
b anyone you	0 84 1 16 3 -18 4 20 7 -18
b anything else	0 -29
b anything in	1 81 12 53
b anything you	1 -26 10 15
b anywhere in	4 21
b app under	0 21 10 15
b applications for	1 71
b applying for	0 -21 1 -59 8 45
b applying to	1 52 8 28
b appreciate an	0 19 1 32 3 37 5 -32 11 21
b appreciate the	1 -36 9 -17 10 -27
b are a	0 -31 1 16 6 -32 8 -28 12 40
b are all	9 16
b are always	0 24 5 -25 6 28
b are at	1 -16 6 -21
b are attached	6 -22 10 -41
b are being	1 -21
b are down	6 -23
b are having	0 16 1 23
b are in	1 23 10 54
b are looking	1 20 6 -14
b are missing	12 35
b are most	0 57 1 -15 9 21
b are now	1 16
b are on	1 -22
b are one	0 14 1 -16 4 -23
b are open	0 -14 1 -14 10 109
b are sick	1 35 6 23
b are still	0 25 2 15 6 16
b are the	0 45 1 20 2 26 4 -45 5 31 6 -40 7 16 9 23 10 -18 12 18
b are there	0 32 1 18 3 -19 4 43 6 -16
b are they	0 15 1 -25 2 29 4 -14 6 -63 7 -26
b are three	6 -26
b are too	1 48 6 28
b are two	0 20 1 49 11 -27
b are up	9 70 12 -47
b are what	1 36
b are worth	0 16
b are you	0 -49 1 -68 3 19 4 14 6 15 9 -19 12 45
b aren't a	11 41
b aren't that	1 44 12 -14
b around PROPER	1 16
b around the	1 24
b arrive with	1 -30
b as a	1 87 6 -42 7 -38 8 50 9 74 10 -14 11 16 12 46
b as agreed	1 -37
b as always	11 16
b as an	0 -15 6 15 11 28
b as discussed	0 17 12 24
b as ever	9 -26
b as good	7 22
b as i	0 61 3 25 4 -33 5 16 6 -25 7 37
b as it	6 -19 10 43
b as many	0 59
b as much	1 -26 7 61 9 16 11 33 12 -17
b as my	0 -35
b as our	1 -22 9 19
b as promised	0 -21
b as the	0 -60 1 -17 6 112
b as to	3 15 4 -17
b as we	0 23 1 34 9 23
b as well	6 86 7 16 9 44
b as you	0 37 1 -17 6 14 7 48 8 45 9 -39 11 -18
b as your	0 -14
b as yours	4 -14 5 25
b ask PROPER	0 -35 1 24
b ask about	1 -29 9 -15
b ask again	1 -14 11 48 12 -16
b ask for	0 -35 1 -97 6 -26 8 20 10 59 11 -22
b ask her	0 16 1 -44 4 -17 6 -25
b ask him	0 35 1 -23 4 -19 6 -30 8 29
b ask is	0 30 5 18 6 23
b ask me	0 -25
b ask nothing	11 58
b ask them	1 -14 11 24
b ask this	1 15 10 -14
b ask today	0 27 1 17 3 17 8 -14
b ask what	0 27 10 14 11 18
b ask whether	0 17 1 23
b ask which	0 -53
b ask who	0 24 1 20 2 20 6 -20
b ask you	0 96 1 107 4 14 7 15 8 30 9 18 11 -30
b ask your	1 71 3 17 4 -30 11 -27 12 -15
b asked PROPER	12 29
b asked for	1 31 9 22 10 22 11 22 12 18
b asked in	12 84
b asked me	0 -36
b asked to	6 21
b asked you	0 -42 10 25 12 22
b asking ?	0 -25
b asking PROPER	12 19
b asking about	1 41
b asking again	8 -19 12 51
b asking for	1 47
b asking when	1 -46
b asking you	12 -21
b asks about	0 33
b asks for	0 -27 1 -69 6 58
b assuring you	1 -15
b at NUMBER	0 -84 1 -84 6 79 8 25 9 132 10 -32 12 -20
b at PROPER	0 97 1 113 3 127 4 -136 5 -32 6 -32 7 34 8 26 9 -45 10 -76 11 30 12 -90
b at [FIRM]	0 45 1 89 3 23 4 -30 7 -20 8 17 9 -64 12 -16
b at [KIND]	0 16 1 45 7 26
b at a	0 43 1 26 3 -17 6 86 7 33 9 -25 12 -29
b at all	0 41 1 -36 6 -29 8 -14 9 -15 10 -23 11 31 12 -37
b at another	6 22
b at any	0 -38
b at closing	1 -28
b at every	1 26
b at five	6 15 9 -29
b at four	9 34 12 42
b at garden	0 42 1 14 5 25 6 23
b at half	0 23 6 -41 12 33
b at her	0 -16 1 63 10 33
b at home	4 -16 5 42 6 -20 8 38 9 -36
b at it	0 -24 1 -45 6 -38 7 -26 8 29 9 35 12 42
b at last	9 70 12 -15
b at least	7 22 10 -25 11 15 12 40
b at midnight	0 34 1 30 4 19 6 23 8 -36 10 28 12 25
b at my	0 -31 10 -19
b at night	1 -29 9 -22
b at no	0 71 1 26 4 37 6 18 9 39 10 -35 11 -18
b at number	0 46 1 65
b at once	1 25
b at one	2 -93 4 96
b at our	6 15 9 18
b at present	0 -52
b at six	0 -29 9 71 12 -19
b at that	1 21 6 -14
b at the	0 17 1 -88 2 34 3 -14 5 -59 6 -44 7 -56 8 49 9 -56 10 61 11 -39 12 22
b at them	1 -16
b at this	0 -55 1 -15
b at three	0 -17 1 -27 6 14 10 -21 12 35
b at two	1 -33 6 -17 12 -19
b at universities	1 54
b at work	0 41 12 -17
b at your	0 51 2 48 3 -23 4 -51 7 28 9 -22 10 -35 11 -19 12 71
b at yours	0 -24 1 -14 11 17
b attached for	10 37
b attached my	0 -19
b attached so	10 25
b aunt at	0 28 1 23 12 18
b autumn ?	1 -29 2 16 6 15
b autumn and	1 14
b awake about	6 36
b awake over	12 42
b away !	0 114
b away from	0 25 1 42 6 18 7 -20 9 -30 10 -19 12 38
b b NUMBER	0 44 1 69 4 14 6 14 8 -17
b baby ?	1 -24
b baby and	1 17
b back ?	1 44 6 49 10 16
b back a	6 21
b back and	1 15
b back at	0 27 1 -73 9 38 12 40
b back for	12 -14
b back in	1 18 6 34 9 61
b back of	1 -44 6 -65 7 -22 9 -22 10 72 12 21
b back on	1 22 9 60
b back row	1 -16 9 15
b back the	1 -14 6 30
b back to	1 31 6 -40 8 34 9 -23
b back with	9 45 11 -20
b bag and	6 43
b bag of	9 -14 12 15
b baker you	1 -37
b bank ?	0 -18
b bank and	1 -18
b bank for	1 16
b be ?	1 -61 6 -38 9 21
b be PROPER	0 19 1 27
b be a	0 21 1 75 2 -14 3 -24 4 50 6 -39 7 135 9 -26 10 21 11 18 12 -20
b be asked	7 -14
b be at	0 -36 1 -20
b be brief	9 -14
b be brought	0 60 1 34 5 23
b be cheeky	1 16
b be comfortable	0 63 1 22 11 -18
b be delighted	0 20 4 23 9 28
b be easier	1 -36 6 -26
b be glad	0 23 3 -18 5 45 6 66 7 22 10 22
b be gone	9 56 12 44
b be grateful	1 54 7 -54 8 18 9 -18 11 -20
b be great	1 16
b be handed	10 54
b be happy	0 -52 1 -15 6 -14 7 32 11 30
b be helpful	0 16 7 23
b be highly	1 19
b be honoured	1 -48 3 -19 4 17 7 34
b be in	0 -17 1 17 6 -58 7 37 10 -17
b be interested	0 36 1 -27 3 -15 4 25 6 -28 7 110 10 -22
b be introduced	0 77 3 24 4 -40 6 15 8 15
b be keen	1 -29 6 -14
b be let	6 17
b be looking	0 23 4 17 7 -29 10 21
b be lovely	0 36 1 19 3 14 4 -31 5 25 9 20 10 -15
b be made	1 18 9 -24
b be mentioned	0 37 6 35
b be my	0 -51
b be nice	10 -25 12 42
b be obliged	0 26 6 -16 11 -16
b be of	0 27 1 -36 5 -16 6 -21 7 81 9 -18
b be on	0 -53 2 -14 6 14 11 33
b be open	0 -26 7 -18 9 47
b be pleased	0 27 1 29 3 -18 5 20
b be proud	1 22 9 -14
b be put	0 58 6 -25 8 -28
b be ringing	0 -23
b be so	1 18 4 -17 6 -16 7 -20 9 21 11 -14
b be talking	0 22 1 37 6 -27 9 30 12 29
b be thankful	0 25 3 64 4 -39 6 18 7 -16
b be the	0 -16 1 -16 2 55 4 -37 6 -55 7 -37 10 -15 11 39 12 41
b be thrilled	1 -17 4 24 7 -27
b be treated	0 -45 1 -24 6 -17
b be true	0 -38
b be up	0 24 1 -28 7 -18
b be useful	0 -33
b be very	0 -18 7 -14
b be weird	1 26 12 46
b be well	0 37 7 67
b be willing	3 -15 4 19 6 -14 7 -16
b be worth	1 28 7 -18
b be your	0 -16
b because a	0 -17
b because he	0 25 4 17
b because her	1 64 6 27
b because i	1 -49
b because nobody	1 73 6 19
b because of	1 -38
b because the	0 80 1 65 3 -14 5 14 6 90
b because there's	2 20 4 -22
b because they	0 -18 1 16
b because we	6 -15 9 -19
b because you	0 -17
b become a	1 16 6 25 8 14
b bed ?	0 -28 1 21
b bedroom and	0 24 6 17
b been a	0 -15 1 -45 6 -35 7 -14 8 -15 9 78 10 -16 12 -14
b been dying	6 -17 8 34
b been given	0 65 1 30 4 21 6 60
b been great	9 28
b been on	0 16
b been out	1 14 6 -19 8 40 9 -36
b been paying	6 21
b been thinking	6 -26 8 -40
b been three	9 29
b been told	0 23 4 17 6 40
b been waiting	1 47 6 16 9 -18 12 62
b been with	1 -15
b beer mat	1 -15 10 42
b before NUMBER	1 23 10 84
b before PROPER	0 29 2 -14 4 33 11 -18
b before an	0 27 4 -22 5 27
b before i	0 -32 1 -30 2 21 9 -17 10 -40 12 -19
b before midnight	0 44 1 15 6 -42 10 -26 12 42
b before noon	0 17 10 -26 12 17
b before school	0 -25 6 -21
b before the	0 66 1 60 2 36 4 -39 5 33 6 56 8 -25 9 37 10 -56 11 -22 12 59
b before they	12 -18
b before we	0 -16 6 -25 9 -24
b before you	0 -16 1 -15 3 -14 4 16 9 -22 11 15 12 -54
b before your	1 18 12 -14
b behind the	1 -20
b behind us	9 -21
b behind you	0 19 11 15
b being a	9 47
b being behind	9 -23
b being dragged	1 42 6 33
b being such	9 33
b being the	1 -27
b believe i'd	1 15 7 55
b believe in	1 -18
b believe it's	11 25
b believe that	1 26
b below and	0 75 3 -14 4 23
b below or	0 18 6 21 11 -24
b below to	1 23
b benefit ?	0 24 1 -40 7 54 11 35
b benefit from	0 54 1 -35 3 -17 6 -70 7 111 9 17 10 -16
b beside a	1 16
b beside the	4 15
b beside them	0 21 1 22 4 -17 5 33
b beside you	0 20 1 15 9 38
b best customer	9 15
b best in	0 -37
b best services	1 -15
b best thing	9 32
b best work	1 53 8 -17
b beta testers	1 14 6 -14
b better than	0 -16 1 -32 11 16
b between the	1 -43 6 24 9 17
b between two	0 -17 1 77
b between us	12 39
b bids because	1 14
b bill ?	0 30 4 34
b bill went	6 24
b bin this	11 51
b bit of	6 65 10 26
b board ?	0 -19
b board for	0 15 6 -30 9 35 11 21
b board in	0 -20 1 -54 9 -14 12 41
b board meeting	9 53
b board through	6 32
b boarding school	3 -14 4 20
b boiler and	1 -39
b book ?	2 16
b book a	0 49 1 -20
b book club	1 37
b book on	0 -15
b booking widget	7 16 11 26
b bookkeeper who	0 -18 1 -48
b books for	1 -40 6 -30
b books the	0 28 3 -20 6 -28
b both get	0 35 10 -15
b both of	0 -19 10 -35
b both save	0 18 6 -18 7 76 10 65 12 21
b bought a	0 -29 1 21 6 -37
b bought the	1 -38
b bowls club	0 44 1 41 6 14
b brass plate	6 -24 8 -19 9 -14
b breakfast with	10 17
b bridesmaids is	1 -25 6 -28
b bring a	0 27 1 -25 10 -34 11 23
b bring him	10 31
b bring it	1 -17 6 54 10 -18 11 24 12 -25
b bring me	0 108 1 14 8 -33 9 -42 10 -18 11 -16 12 66
b bring one	0 20 6 -23 7 -14 10 -18
b bring that	1 -15
b bring the	0 -59 9 -15 10 -38 11 20 12 -15
b bring them	0 14 1 43 10 32
b bring your	0 -45
b brings a	0 -45 1 -20 12 42
b brother PROPER	1 -21 9 30
b brother at	1 17 6 14
b brother in	0 -52 6 -60 7 -15 9 -18
b brown envelopes	0 14 5 24 6 36
b buddy to	1 -20
b building a	1 -58 6 -30 8 24
b building in	6 23
b building my	7 -16 8 14
b built the	1 41 6 14 8 14 9 -20
b bump into	0 49 1 51 3 -14 4 24 9 -30 10 18
b bumping this	1 -16 10 -20 12 57
b buongiorno PROPER	1 -23 9 35
b bursar at	3 -14 4 20
b bursting at	1 19 4 -19 5 24 6 29
b business ?	1 -61 6 -36
b business and	1 -20 7 15
b business owners	1 -33 6 39
b busy for	0 23 4 32 5 -15
b but a	0 47 2 -20 4 43 8 -27 11 44
b but do	0 32 7 14 11 21
b but i'm	1 24
b but no	1 61
b but only	10 32 11 69
b but the	0 14 6 56 10 15
b but we	1 26
b but who	2 18 4 -25 11 35
b but you	0 17 1 -15 6 -40 9 32 11 -30 12 40
b buy you	0 -18
b buyer for	1 21
b buyer who	1 -19
b buyers at	0 42 1 14 5 25 6 23
b buyers in	1 -18 6 17 10 24
b buyers stuck	0 -14 1 15
b buying or	1 24 7 -17
b buys the	0 17 2 15 3 -19
b by NUMBER	0 31 1 -14 6 24 12 34
b by PROPER	0 -25 1 64 5 24 7 -15 8 30 9 34 10 -16 12 94
b by a	0 -36 1 -56 9 -31
b by before	0 26 1 21 2 -14 5 27 6 23 12 -24
b by email	4 14 10 58
b by five	0 -16 1 -22 6 27 9 22
b by four	6 23
b by half	1 42 6 68 9 14
b by hand	0 16 1 -29 6 30 10 -34
b by introduction	6 -22 8 45 10 -17
b by introductions	8 -40
b by mail	0 -16 1 -15 10 19
b by me	0 -26
b by midnight	0 -22
b by noon	0 43
b by now	0 19 1 -37 9 17 12 -16
b by phone	9 -14
b by referral	0 -20 1 -28
b by replying	10 32
b by the	0 -33 1 22 3 -34 4 21 5 25 6 -25 8 -51 9 -82 10 118 11 23 12 -29
b by their	1 15 6 25
b by two	1 29
b by what	1 22 6 18
b by word	0 35 8 -30
b by you	0 33 1 19 6 -14 9 33
b by your	1 -16 3 -20 4 34 9 42
b call ?	1 53 6 29
b call PROPER	1 43 10 -35 12 40
b call from	0 62 1 24 3 27 4 -29
b call in	1 -21
b call it	1 -24 10 -19
b call me	0 14 1 28 3 22 10 -90 11 -26 12 -27
b call on	0 -37
b call or	11 -16
b call out	12 22
b call the	1 -45
b call with	0 28 1 40 4 -24
b calls ?	0 -70 1 -17 11 68
b came from	0 -34 1 -15
b came in	9 22
b came out	9 50 12 33
b came through	9 41
b came to	1 -41 6 -20 9 -28 10 16
b came up	1 -26 9 46 12 31
b came with	9 22
b can anyone	0 -34 4 -20
b can ask	0 15
b can be	0 -38 6 49 7 26 10 28
b can do	0 44 1 52 3 20 6 21 9 66 10 -36 12 73
b can forward	0 -40 10 17 12 -14
b can get	7 -31
b can give	0 42 1 14 6 17 7 -24 8 -14 12 -20
b can go	1 22
b can help	1 50 6 -48 7 29 9 -33 10 -18
b can i	0 62 3 21 10 -16 12 -20
b can pass	10 22
b can paste	6 -19 12 -18
b can pay	0 27
b can read	1 -17
b can refer	0 -19
b can ring	1 -14
b can say	11 70
b can send	1 -27 6 17 10 15
b can share	0 -33
b can still	1 -19 9 -24
b can subscribe	0 -39
b can think	0 -38 1 -33 4 14 6 -22 7 20 12 40
b can u	0 56 8 23 10 -17
b can wait	6 51
b can you	0 15 1 57 3 44 4 -52 6 16 7 -17 9 -32 12 -33
b can't be	0 -15 1 -15
b can't find	6 66 9 -25
b can't get	0 27 1 30 6 46
b can't keep	0 15 4 14
b can't stand	0 52 1 14 4 -19 5 23
b car ?	0 73 1 62 2 -60 3 101 6 -25
b car park	1 -25 9 20 11 33
b card ?	1 30 2 -21 4 23
b card and	0 -35 1 -33
b card comes	0 -19
b card for	10 -19
b card to	0 23 10 30 12 30
b cards are	10 28
b cards with	0 14 1 29
b care about	0 36 1 -30 6 -18 7 16 9 -22 11 18
b care and	6 -35 7 24
b care home	0 14 5 15
b care homes	1 48
b care of	5 20 6 -14 7 56 10 29
b caretakers in	6 26
b carrier bag	1 -28
b catch up	0 -27 1 -23
b cc is	10 14 11 -24
b cc me	0 -20 10 67
b cellar floods	0 20 1 26
b cent since	9 44
b certificate that	6 27
b chair for	0 -19 6 19
b chairs the	1 -83
b chance you'd	0 16 1 -23 3 35 4 -24
b change ?	1 -56
b change whatever	10 64
b charge of	1 20
b chat and	1 -27 10 28
b chat on	0 -19
b cheers for	9 39
b child has	0 -19
b child in	0 22 1 16 6 -18
b child who	6 34
b choosing PROPER	9 69
b circle has	0 18
b circle is	6 19
b class !	1 37 9 84
b class for	0 19
b class is	6 -25
b class of	1 26 9 -18
b class you	10 31 12 -27
b clause NUMBER	0 -22
b clean ?	0 -19
b clearing the	1 -17 9 22
b client for	0 -50 7 33
b client of	1 26 6 45
b clients like	0 18 9 64
b clients who	1 17 2 -20 6 24
b climate funds	1 14
b clinic and	0 21 1 -17
b clinic in	6 -21
b close enough	0 23
b close on	1 68
b close to	0 53 3 -14 4 22 7 34 10 -17
b close your	0 -15
b closed PROPER	1 -18 9 -16
b closes on	0 24 9 -23 10 23
b club of	12 41
b club still	0 38 1 38
b club who	1 15
b club who'd	1 15 3 -21 4 27 7 35
b co founder	12 26
b co op	1 33 8 14
b coach ?	0 -44
b code PROPER	0 30 4 16 6 -14 7 57 10 17
b code [KIND]	9 -17
b coffee machine	10 27
b coffee morning	1 37
b cold chain	6 24
b colleague PROPER	0 -36
b colleague at	1 16 3 27 4 -31
b colleague is	3 18
b colleague of	0 30 3 -33 4 34 6 25
b colleague on	3 27 4 -14
b colleague who	6 27
b colleague who's	1 25
b colleagues be	1 -32 11 27
b colleagues in	1 19
b colleagues is	6 -17
b colleagues of	0 -15 12 31
b come ?	0 58 1 -41
b come across	0 57 1 27 3 -15 4 34 7 26
b come alone	0 -22
b come and	0 -26 4 -15 6 26 11 -42
b come back	2 21
b come by	0 -41
b come down	1 -16
b come for	1 -15 12 -21
b come in	6 14 10 34
b come on	0 -23 1 -31 6 -60 8 -30 10 -34 11 -14 12 125
b come out	0 15 6 19 9 14
b come to	1 19 4 17 7 55
b comes from	0 -23 8 72
b comes home	0 18 1 -16 6 57
b comes to	0 -18 1 -38 2 34 4 -33 6 -30 11 33
b comes up	0 -26
b comfortable introducing	1 71 4 43 7 22
b comfortable making	0 18
b comfortable passing	1 18
b comfortable putting	0 27
b comfortable referring	1 -19
b coming home	1 14
b coming in	1 -16 6 -20 10 16
b coming off	1 19
b comment PROPER	0 39 2 -14 4 36 6 -16
b community nurses	0 -14 1 15
b companies like	1 -43
b company ?	0 14 1 15 4 -16
b company that	6 -33
b complain of	0 44 1 58 6 22
b complaining about	1 -20
b completely different	1 -30 6 -16 8 15
b completely understand	0 29 11 26
b compliment is	0 40 4 28
b compliment you	0 17 4 20
b congrats on	9 99 12 -21
b congratulations again	12 -24
b connect me	0 48 1 67 3 47 4 -29 7 28 8 -20
b connect us	1 -27
b connect you	0 -38
b connected to	0 118 1 22 3 26 5 -15
b connected with	1 14
b consider it	0 23 1 38 11 -19 12 40
b consider referring	0 22
b contact at	1 14 3 17 4 -22
b contact card	0 -17 1 -14
b contact with	0 34
b contacts in	12 35
b content with	10 -26
b cook for	1 -18 9 20
b copy and	1 19 3 28 4 -25 6 47 10 56
b copy me	0 -25 10 14 11 29
b copy of	10 34
b copy the	0 27
b copy would	10 14
b could be	0 21 4 18 7 30 11 -23
b could benefit	0 46 1 -33 2 -19 4 32 6 -26 7 75 9 35
b could do	0 32 1 -47 6 -17 7 19 9 -15 12 21
b could ever	1 -36
b could get	1 25 3 23 4 -31 6 17 9 19 12 -15
b could have	1 16 6 22
b could help	0 22 1 -40 3 -23 4 21 10 29 12 -16
b could i	0 -51 2 14 4 15 12 -16
b could refer	0 32 8 15
b could send	10 -32
b could u	0 55 8 68
b could use	0 -29 1 -24 6 -22 8 15 9 26 10 -17
b could we	1 22 12 57
b could you	0 -106 1 32 2 -76 3 192 4 -144 7 -60 8 -33 9 -23 11 -22 12 -64
b could your	0 37 1 18 3 17 4 -19
b count you	1 36 9 45
b counter is	10 27
b counterpart in	6 21
b counts !	8 -16
b couple in	0 21 1 34
b couple of	0 17 1 -44 3 -34 4 25 6 -28 7 -16 8 -32 9 34 10 -31 12 69
b couple with	1 22
b course if	11 25
b cousin ?	0 -27 1 27 9 -18
b cousin of	0 -18
b coworker who'd	1 53
b crew at	1 -23
b cried in	1 -20 9 29
b cross word	9 69
b crosses your	0 18 1 26 4 18 9 24
b cryo PROPER	0 23
b curious what	0 -28
b current account	6 24
b customer since	9 19
b d'you know	0 46 2 28 3 21 4 -31
b dale that	1 22
b dance ?	0 -30
b dark ?	0 18 6 14
b data team	1 -67
b daughter or	0 23
b daughters and	1 22
b day ?	0 22 1 26
b day NUMBER	9 -18
b day and	1 31 4 -21 5 24 9 -14
b day because	4 -14
b day for	1 -16
b day in	1 -35
b day off	9 -27
b day one	6 33 9 -14
b day since	1 -16 9 31
b day week	1 16 6 44 9 -29
b days ?	0 69 1 49 3 -18 6 -68
b days a	1 -33 6 -32 9 -23
b days and	1 27 2 14
b days at	0 -55
b days in	9 19 10 20
b days off	6 16
b days on	6 -23
b days to	1 -18
b deal ?	0 -16 1 -23
b deal if	0 29
b deal with	1 -23 11 -15 12 23
b dealing with	1 -42
b deals with	6 -65
b dear PROPER	0 -34 1 -23 3 14 4 -21 6 -34 8 32 10 -26 11 14 12 -55
b dear [NAME]	1 -42 12 47
b dear all	1 -23 9 48
b dear colleagues	1 19
b dear friends	0 -28 1 -28
b dear members	1 -14
b dear parents	1 -67
b decides on	0 54 1 17 2 -20 3 46
b deck ?	0 -14
b delighted to	0 66 4 19 5 -14 7 30 9 -19
b deliver to	0 -16
b department at	0 18 1 36
b desk and	6 15
b desk is	1 -32
b desk with	1 23 9 -18
b details are	0 -20
b details to	0 16 1 50
b diary is	1 -33 12 31
b did ?	1 16 7 18
b did a	1 -31 9 -15
b did anyone	0 -22
b did at	1 -21
b did it	6 -20 11 34
b did not	9 15 12 -29
b did that	1 -18
b did the	5 25 11 -21 12 -23
b did you	0 21 1 43 9 -52 10 25
b did your	1 -15 6 -24 8 -44 12 38
b died ?	6 28
b direct me	1 -19
b directors at	1 -38
b directors in	0 14 1 35 2 15 7 42
b dm me	0 -19 1 -15 10 22 11 24
b do ?	1 -49 6 -28 7 47
b do PROPER	0 28 1 -32
b do a	12 -17
b do adverts	8 19
b do and	10 72
b do any	4 24
b do anything	9 -25 11 74
b do give	10 -22
b do have	1 -35
b do house	0 -52
b do i	0 -46
b do in	9 -27
b do is	0 50 1 59 3 20 9 44 10 -27 12 77
b do it	6 22 11 -18 12 52
b do keep	0 22 1 -19 3 -19 4 28 8 -21
b do know	0 -15
b do me	1 56 6 -14 8 -18 10 -14 11 -18
b do my	1 55
b do nothing	0 -17 11 23
b do pass	0 36 7 -16 10 -38 11 15
b do say	0 -17
b do send	0 45
b do so	11 15
b do something	1 14 7 24
b do tell	1 -23 10 -17
b do the	6 27 8 25 10 30 12 14
b do they	1 49
b do to	0 -27 1 -41
b do u	1 -30 6 -20
b do understand	11 19
b do we	0 -18
b do with	0 29 1 -56 6 14 10 19
b do you	0 -24 1 111 2 48 4 -54 5 -23 6 38 7 47 8 -19 9 -41
b do your	0 30 2 18 12 19
b doctor in	1 -24
b does ?	1 -19 4 -14 11 -25
b does a	1 31
b does and	0 18
b does anybody	0 17 2 -20 4 25 7 27 8 -19 12 24
b does anyone	0 -94 2 -17 4 24 6 -26 7 -17
b does it	0 -24 11 -14
b does not	0 -21
b does she	0 -32
b does the	0 28 1 38 3 42 4 -27 6 -19
b does your	0 -20
b doesn't feel	12 41
b doesn't get	0 -79
b doesn't say	0 21 10 18
b doing the	0 -23 1 67 7 -27 9 18
b doing while	1 -47
b don't and	11 28
b don't ask	0 -48
b don't be	6 -64 12 90
b don't call	1 -14
b don't do	8 19
b don't feel	0 -16 11 47 12 -20
b don't forget	0 31
b don't have	6 15 9 -27 10 21 12 -20
b don't know	0 52 1 45 12 -37
b don't let	1 34 12 47
b don't like	6 -19 11 -41
b don't sleep	6 -25 8 -20 10 21 11 -34 12 63
b don't suppose	12 35
b don't tell	9 -17 12 52
b don't want	0 -36 11 -20 12 15
b done and	0 15 1 37 6 24 9 39
b done by	0 -28
b done in	0 -19 1 -25
b done so	1 -16 6 -18 9 -14
b door is	0 -15 9 -21 11 14
b door to	1 -19
b door's open	0 37 8 -24
b down ?	1 40 6 39
b down and	1 -22 6 -75 8 32 9 -21
b down as	0 -18
b down by	1 15 9 30
b down the	2 22 3 -15 4 -27 9 36
b down three	0 38
b down to	0 27 1 44 4 16
b draft the	10 29
b drafted the	1 17
b drafting a	8 29
b drawer of	4 -20 5 14 6 15
b dreads the	4 19
b dream introduction	0 53 4 -16
b dreamed of	1 -23 8 19
b drink with	0 35 10 19
b drive after	1 -27
b drive for	6 -14 12 -17
b drivers ?	0 -15
b drivers get	1 -16 6 23 9 23
b drop it	0 -16 1 -18 10 -35 11 18
b drop me	1 -17
b drop your	0 67 1 21
b drove out	1 -24 6 -21 8 -21 9 64
b drowning in	6 49
b dry at	9 70 12 -15
b dying to	1 -23 6 -18 8 42 9 -14
b e mail	6 -24
b each PROPER	0 32 6 14
b each friend	10 15 12 26
b each get	7 28
b each gets	0 -16
b each month	0 19 1 26 6 23
b each night	6 27
b each of	0 -42 6 -34 7 18
b each one	0 14
b each other	0 -37 9 24
b each other's	9 55
b each time	2 14
b each way	6 40
b earns you	0 21 10 18 12 35
b easy to	0 79 10 -29
b eh ?	1 -27 9 34
b eight weeks	1 24 6 40
b either of	1 39
b either way	11 92
b electricity bill	6 45 10 23
b eleven minutes	1 -15
b eleven months	9 -26
b eleven years	12 -15
b else ?	1 -93 7 -15 12 76
b else do	0 25 1 24 2 21 4 -19 6 -30 7 -53 9 20 11 22 12 -18
b else from	0 17 1 18 3 33 4 -25
b else has	6 -37 7 24 12 54
b else i	1 -21
b else in	0 53 1 64 6 -44 7 70
b else on	0 41 1 53 2 19 6 33 7 22
b else should	0 -45 1 -66
b else would	0 16 1 -31 2 14 6 -21 7 15
b em ?	0 30 1 24 3 29 4 -14
b em a	1 19
b em my	10 77
b email or	10 21
b email to	1 18
b employee referral	0 25 1 64 8 18 12 42
b end of	1 -14 6 -30 12 22
b end that	6 39
b ended up	0 -20 9 15
b ends in	6 26
b engaged in	7 47
b engineer PROPER	0 -18
b engineer and	1 -31 6 28
b engineer to	0 -61
b enjoy it	1 31 11 22
b enjoy the	1 -18 7 17 9 -37
b enjoyed our	9 39
b enjoyed the	1 -14
b enjoyed your	0 -14
b enough i	10 39
b enough of	0 -32 1 -18 10 28
b enough to	1 -34 9 42
b enter it	0 -21
b envelopes ?	0 15 6 36
b esteemed organisation	1 40 9 20
b even if	9 71
b even one	6 14
b evening ?	1 20 4 -18
b evening with	1 -15
b evenings at	0 -24
b ever need	0 -54
b ever you	0 -15
b every PROPER	0 26 1 23 3 21 6 30 9 -17 10 35 12 50
b every buddy	0 48 3 -16 4 30 6 -15 7 -16 12 52
b every day	1 -28
b every evening	6 16
b every morning	0 34 1 23 3 50 4 -26 12 15
b every name	12 29
b every new	0 18 10 23 12 26
b every night	0 -15 1 60 6 29
b every one	9 66
b every time	6 21
b every year	1 47
b everyone else	6 42
b everyone who	0 -39 1 -44 6 -26 7 -15 12 41
b everyone you	0 -46
b everything and	1 15 6 22 10 -15 12 60
b exactly this	1 -35
b excellent fit	6 -15 7 18
b exist ?	0 65
b expecting two	0 59 4 -45 5 33 12 25
b exploring a	1 -21
b face i	1 -19
b face the	6 14
b facilities manager	1 15 6 -23
b fair ?	0 -66
b families who	0 20 1 -23 9 44
b family !	0 14 9 -16 12 -30
b family ?	0 23 1 17 6 -23
b family and	0 21 1 -49 4 20 6 -14
b family at	0 16 1 36 10 22
b family firms	1 34
b family member	7 31
b family of	7 -27 9 45
b family offices	0 30 1 32 4 -27 5 21
b family or	6 23
b family that	12 17
b family who	1 -53 7 23
b family you	0 16 1 -19 10 19
b farmer in	1 22 6 -19
b father still	6 -32
b fed up	6 35
b fee from	0 15
b feedback on	1 31 7 41 10 -48
b feel comfortable	1 32 4 21 7 19
b feel free	0 39 1 -28 3 18 4 -32 7 -29 8 -14 9 -15 11 45 12 -33
b feel good	1 23 11 23
b feel it	4 -26 5 19 10 -27 11 69
b feel like	0 -27 1 -22 8 -30 9 32 12 37
b feel that	0 16
b feel you	11 47 12 -19
b fell by	1 -34 9 19
b fell through	1 18 9 -24
b fetch ?	0 -18
b fetch the	0 95 3 -26 4 44
b few people	1 -16
b few words	0 -16
b fewer than	1 20 10 16
b fifteen minutes	0 -19
b fifth of	6 26
b fill my	1 41
b fill them	0 -18
b filling a	1 98 6 40
b final year	1 -46 7 48 9 -22
b find [KIND]	1 -18
b find a	1 -47 11 25
b find anyone	1 32 6 43
b find enclosed	0 -19
b find him	10 26
b find it	1 -26 6 -46 7 90 9 43 10 18 11 -20
b find me	0 35 1 49 3 -33 4 40 7 15 10 34 12 -15
b find our	1 26 7 66
b find out	0 25 6 37 12 -16
b find the	6 41 9 -14 10 14
b find them	1 -23 9 36
b find this	1 20 6 -14 7 46
b find us	7 38
b fine answer	11 23
b fine but	6 24 11 -19 12 -14
b fine if	1 -17
b fine to	10 71 11 65
b finest compliment	0 29 10 -15
b finished the	1 -25 6 -27
b firm ?	0 -23
b firm is	1 15
b firm of	1 24 10 14
b firm to	0 20 1 26
b firm with	1 22 6 30
b firm would	0 -18
b first ?	0 -16 1 -25 2 49 4 -36 6 -52 8 58 9 20
b first MONEY	12 -22
b first PROPER	1 30
b first clean	6 -18 7 30
b first home	1 24 7 -19 10 15
b first hour	1 17
b first month	0 15 12 32
b first month's	0 24 7 24 12 111
b first name	0 -83 1 -51 6 48 9 -15 10 71 11 48 12 -25
b first names	0 19 1 27 12 -49
b first of	1 -23 11 23
b first offer	1 19
b first one	0 50
b first person	1 30 6 -39
b first session	0 -15
b first term	6 20
b first three	1 18
b first time	9 30 11 -15 12 -25
b first two	1 48 9 -18
b first year	1 -25 6 -29 9 40 12 18
b fit ?	7 33
b fit for	1 -24 4 34 6 -34 7 67 10 23
b five stars	0 -32
b five years	1 25 7 20 8 26 9 -29
b fixed rate	1 32
b fixed the	1 -17
b flat NUMBER	1 30 8 27
b flat number	1 -17
b flat with	0 16 1 29
b floating in	1 -20
b floor with	0 26
b folk i'd	3 -15 4 17
b folks behind	0 21 1 26 3 23 4 -14 6 18 10 16
b follow up	12 29
b following up	8 -27 9 -18 10 -17 12 81
b fond of	12 -15
b food bank	0 25
b food logistics	1 41
b for ?	1 -28 12 38
b for NUMBER	0 -17 1 -37 6 -18 8 28 12 -41
b for PROPER	1 75 3 23 8 -14 9 -20 10 48 12 -31
b for [KIND]	1 53 8 35 10 22
b for [PROBLEM]	1 -32
b for a	0 -29 1 29 3 59 4 -34 5 -26 6 26 7 43 9 29 10 -28 12 -29
b for ads	0 38 4 17
b for an	0 45 1 31 2 -18 3 28 6 59 7 -15 8 -26 9 -19 11 -15
b for and	1 63 9 -14 10 -18
b for another	0 -17 9 20
b for any	0 54 1 -25 7 -38
b for anyone	0 -37
b for anything	12 50
b for being	1 15 9 50
b for children	1 -18
b for choosing	9 71
b for coming	8 -18
b for each	0 14 1 -48 6 -65 7 19 10 19 12 65
b for eleven	9 18
b for every	8 -38
b for five	0 -24 1 17 12 20
b for four	1 -30 9 43
b for fourteen	1 -14
b for free	1 -25 6 -29 10 23
b for having	9 90
b for her	0 -42 1 -34 6 -42 7 36 10 -20 12 -21
b for his	6 25
b for introducing	0 -18
b for introductions	0 37 3 -23 4 -14 5 27 6 14
b for it	6 33 9 -45 10 -23 11 60 12 -30
b for last	9 -43
b for letting	0 -14 1 -26 9 26
b for life	0 34 1 35 5 -14 12 33
b for market	1 -33
b for me	0 156 1 -48 3 -35 4 -33 5 70 6 21 7 -26 8 -40 9 -50 10 -62 12 71
b for men	1 49
b for my	0 -48 1 59 6 -28 8 -27 10 -21
b for new	1 23 8 15
b for nine	1 51
b for nothing	0 77 3 -20 4 23 10 29 11 -17 12 30
b for once	1 -19 12 41
b for one	0 -15 1 26 6 20 9 29
b for our	0 16 1 -23 9 -18 10 23
b for people	0 -30 6 -30 12 30
b for recommending	0 -15
b for renewing	9 21
b for six	0 -15 1 -29 6 -21 7 -14 9 27 12 52
b for small	1 64 8 30
b for someone	0 -19 4 28 6 51 11 49
b for ten	0 -25 1 -17 6 -14 8 -38 12 48
b for that	0 -39 1 -47 3 19 4 -23 9 15 10 28 11 41
b for the	0 17 2 24 3 36 4 -48 5 -17 6 -38 7 51 8 67 9 -55 10 -16 11 -70 12 -50
b for their	1 -26
b for them	1 -54 3 -14 4 16 7 48 8 76 11 40 12 14
b for this	1 -27 3 18 7 -23 8 20 9 -23
b for those	6 34 12 -15
b for three	0 70 1 44 8 -23 9 62
b for trusting	9 34
b for twelve	0 -39
b for twenty	6 16 9 -24
b for two	0 -23 1 47 6 -35 8 -51 12 37
b for u	9 -52 11 14 12 -23
b for us	0 -37 1 40 6 42 10 -41
b for want	6 60
b for years	6 -29 8 30 9 47
b for you	0 59 1 -20 3 -14 4 24 7 -24 8 -32 9 33 10 35 11 22 12 53
b for your	0 40 1 -81 3 -33 4 56 5 -22 6 41 7 -17 8 -40 9 15 10 57 11 -15 12 -44
b forgive me	10 -14
b forgot to	0 18 9 16
b form has	0 -16
b form is	1 25 12 49
b former colleague	6 -15
b former pupil	0 -15
b forms are	1 22
b forty minutes	6 24
b forty years	1 48 6 -18 8 17 9 -31
b forward it	0 -60
b forward my	0 35 1 14
b forward them	0 -15 6 -22 7 23
b forward this	1 26 7 29 10 84 11 -30 12 -17
b forwardable email	6 -15 10 34
b found the	1 -25
b four day	1 16 6 44 9 -29
b four hours	1 -39 9 45
b four hundred	12 19
b four in	1 -14 9 25 12 38
b four lines	0 -18
b four months	6 22
b four more	0 -19 6 -15 7 20
b four of	0 -20 1 -41
b four or	0 22
b four times	10 15 12 22
b four to	0 -17 1 34 10 32
b four years	1 -32 8 33 9 -31
b free and	0 24 1 23 6 25 10 18 11 -18
b free class	0 25 10 30 12 -15
b free from	1 91 12 -22
b free half	12 -22
b free month	0 24
b free on	6 18 12 -26
b free places	1 -16
b free that	0 33 1 17 6 -14
b free to	0 21 1 -58 3 18 4 -32 7 -29 8 -14 9 -16 11 45 12 -34
b fridge magnet	6 32 10 50
b friend PROPER	0 -32
b friend and	0 -61 12 -31
b friend at	1 24 3 29 4 -32 12 21
b friend of	0 20 1 -46 4 17 6 37 7 26 11 -16
b friend or	0 18 7 31
b friend referred	0 -36
b friend that	0 -81
b friend to	0 81 1 -18 6 -20 7 26 8 -20 12 71
b friend who	0 -29 2 -15 4 25 6 -18 10 -15 12 42
b friend who'd	0 -87
b friend who's	1 33
b friend whose	0 20 1 42 2 -24 4 -32 5 50 10 -19
b friend with	0 -26 1 28
b friend you	0 54 7 -19 10 -15 12 -77
b friends !	0 -43 9 -21 10 -14 12 -27
b friends ?	0 -45 1 37 2 -16 3 -77 4 84 7 -19 9 16 12 -25
b friends a	0 -17 1 -28 4 -19 5 21
b friends and	0 -25 4 24 6 -19 7 27
b friends are	9 -15 12 78
b friends get	0 15 7 36
b friends has	1 19
b friends in	11 25
b friends of	5 -18 7 36 10 47
b friends or	1 -33 11 -16
b friends to	12 -25
b friends who	0 -47 1 -34 2 -20
b friends who'd	0 32 7 15
b friends with	1 30 6 23
b frightened of	4 15
b from ?	0 -59
b from NUMBER	1 31 3 18 7 -17 8 84 9 -23 10 -14
b from PROPER	0 -64 1 -17 3 -19 5 19 6 23 9 26 12 -41
b from [KIND]	1 21 7 27 9 61 12 -19
b from a	1 -17 2 19 4 -15 7 61 9 24 10 -29 11 21 12 -15
b from another	1 -42 6 -32 7 21 10 21
b from day	6 34 9 -38
b from her	0 18 1 20 3 33 4 -26
b from his	9 45
b from me	1 48 3 51 4 -44 6 -49 7 -18 8 -27 12 25
b from my	10 -22
b from nine	1 -36
b from now	9 42
b from nursing	0 -30
b from one	9 -22
b from our	0 42 4 17 6 -27 7 21
b from people	0 -29
b from scratch	1 25
b from six	1 -21 9 24
b from somebody	1 -17
b from the	0 40 2 27 3 -40 4 29 6 -17 7 -16 8 -39 9 32 10 27
b from there	0 -15 10 39 11 24
b from this	0 16 1 20 9 16
b from what	1 63 6 -21 9 -15
b from you	0 39 1 -25 3 18 4 -44 5 33 8 22 9 -27 12 85
b from your	0 125 3 -43 4 59 6 16 8 -42 9 -82 12 34
b front desk	0 -18 1 63 10 -42
b front of	0 21 1 20 3 35 4 -33 7 -23 9 -18 10 -14 12 39
b front room	9 31
b full time	0 30 1 84 6 15
b fund is	1 53
b funerals and	1 42
b garden centres	0 54 1 29 3 -14 5 24 6 24
b garden that	1 26 4 -17 6 29
b gardener ?	1 -43
b gave me	0 -18
b get MONEY	0 96 1 -19 3 -26 4 31 9 -34 12 22
b get NUMBER	0 -44 1 -22 6 -15 7 22 8 -19 12 75
b get PROPER	0 -21 1 22
b get SHARE	0 34 6 -25 7 42
b get [KIND]	6 -17 10 -15 12 -30
b get a	1 -24 3 28 6 33 7 14 10 -29 12 58
b get an	1 34 6 20
b get as	1 14 7 30
b get him	1 37 4 17
b get home	1 -18 6 23 9 22
b get in	7 -22 9 33 10 -16
b get it	0 -24 11 22 12 -19
b get me	0 78 1 44 3 53 4 -42 6 -14 7 -16 8 33 10 -37 12 52
b get most	1 -18
b get my	1 -18
b get one	0 51 1 -24 6 -23 7 -19 12 55
b get paid	8 39
b get something	6 -15 7 68 10 15 11 -23 12 -14
b get that	1 -18 6 33 12 47
b get the	7 52 8 27 12 -38
b get their	0 14 6 -46 7 14 12 49
b get this	9 24
b get through	6 48 12 -15
b get to	1 -17 2 18 7 -14 12 -21
b get us	0 41 1 26 4 -15
b get value	7 19 9 19
b get your	0 100 1 61 8 -26 9 17 10 -14 12 78
b gets a	1 -79 6 37 7 92 9 -24
b gets the	0 21 1 18 6 26
b gets you	0 59 6 -41 12 24
b getting married	0 28 1 22 2 -24 3 -17 4 37
b gimme the	1 42 3 39 6 -15 9 43 10 27 12 17
b gin distillery	1 24 3 29 4 -32 12 21
b give MONEY	1 -15 12 29
b give em	1 -18 6 41 7 -18 8 -18 10 37 11 -18
b give her	0 71 1 -36 3 18 4 -19 7 -16 10 -18
b give him	1 -14 6 37 10 19
b give me	2 14 3 -14 4 -19 5 27 6 -14 7 -27 8 -15 9 -26 10 -70 12 92
b give them	1 14 3 -21 4 25 7 18 9 18 10 38 11 -35
b give you	0 -18 12 -14
b give your	0 -70 10 30 12 -25
b given to	1 -24
b glad if	0 25 3 16 10 33
b glad of	3 -14 4 -19 5 35 6 27 7 -30
b glad the	1 -21 6 -26 9 77
b glad to	0 -33 4 -19 8 18 9 -16 10 -23 11 17
b glad we	9 32
b glad you	1 -20 7 41
b go and	6 -15 8 -22
b go down	0 28 4 -31 5 18 6 -25
b go home	0 43 1 38 4 -18 5 28 6 21 10 18
b go live	9 66
b go out	1 -25 6 27 12 -17
b go through	0 -30
b go to	0 -54
b go who	0 16 7 16 9 -14
b goes to	0 -26 1 -26 6 17 8 42
b going back	1 39
b going through	0 29 1 45 7 18
b going to	0 -38 1 -32 6 -25 7 -15 12 84
b golf club	12 41
b gone by	9 56 12 44
b gone out	1 -26 6 -15 8 18
b gone quiet	0 15 2 -19 4 27
b good ?	0 -24 1 -18 9 233
b good about	1 23 11 23
b good afternoon	0 -15 1 -28 7 -14 9 -35
b good at	0 -24
b good book	0 -14
b good care	7 26
b good day	6 -23
b good fit	6 -28 7 57
b good hands	1 22
b good introduction	6 17
b good job	1 20
b good match	0 61 1 61 3 -18 4 16 7 60 11 -19
b good morning	9 -33
b good people	7 18
b good price	1 -15 7 42
b good referral	0 58 1 39 4 -43 5 46 6 37 7 -17 10 -15
b good to	1 -17 9 79
b good word	1 33
b got ?	0 24 1 -41 2 18 4 -22
b got NUMBER	9 22
b got a	0 73 1 30 8 -39 9 -20 10 29
b got an	1 15
b got any	0 -37 1 -65 9 30
b got away	1 35 6 15 9 -14 10 -18
b got engaged	0 -49
b got five	0 43 1 -14 6 -27
b got four	9 -14 12 23
b got friends	0 32 7 15
b got from	0 -14
b got it	11 -67
b got my	1 -27 8 30 9 -36 10 -19
b got on	1 29
b got one	1 -30 9 -22
b got that	1 40
b got the	2 18 4 -30 8 -32 9 98 10 26 12 29
b got to	0 32
b got two	8 44 12 -16
b got your	0 -29 1 -16 6 62 9 20
b graduates of	0 27 5 26 6 -15
b grand to	0 28 1 -19 9 43
b grant closes	0 24 10 23
b grants please	1 22
b grateful for	0 17 1 34 4 -15 6 14 7 -37 8 -19 11 -25
b grateful if	1 21 9 27 11 -21
b grateful to	0 -20 10 21 11 19
b great fit	1 -18 4 25 7 49 10 25
b great opportunity	1 26 7 70
b great referral	1 14 6 -23
b great to	9 27
b great working	9 40
b greatest compliment	0 44 5 30 7 -15
b greetings from	1 -14
b groan about	6 17
b ground floor	6 48 10 -16
b grounds maintenance	0 -23 1 -54 8 -40
b group chat	1 -42 10 48 11 26
b group for	0 -20 1 51
b group has	0 24 2 15 6 -14
b group is	1 42 10 22
b group who	0 14 2 -15 4 25 5 15
b groups with	0 37 1 20 5 17
b grow by	1 -15 3 -15 4 47 5 -28 8 -28
b growing and	0 26
b growing fast	1 -19 6 -23
b growing my	9 24
b grows by	0 -20
b grumbled to	6 32
b guest passes	12 54
b guy who	1 14 10 31 12 18
b h i	8 -24 10 75
b had a	1 48 2 16 4 -21 6 -38 8 -14 12 17
b had enough	0 -33 1 -19 11 69
b had not	0 49 12 17
b had the	6 20 12 18
b had three	0 -30 6 -29
b had two	1 -16
b had your	1 -16 9 16
b half a	0 16 6 32
b half an	1 25
b half full	1 -15 9 19
b half hour	9 -21
b half of	6 25
b half past	0 -14 1 34 10 15
b half price	0 40 6 -57 7 41 12 46
b half term	0 14
b half the	1 24 6 81
b hall floor	0 -14
b hall this	1 -14 11 64
b hand ?	0 28 1 32
b hand each	0 30 1 34
b hand her	0 32 10 41
b hand it	1 -17 2 -15 3 -21 4 41 12 27
b hand my	10 -16
b hand on	10 33 12 -17
b hand over	0 50 4 17 10 15
b hand them	1 24 6 -16 10 -23
b hand you	1 -14
b handed in	0 -33
b handed over	1 -16
b handle below	0 49 4 22
b hang up	9 -17
b happen to	0 68 2 -23 4 25 7 14 8 14
b happy ?	0 -27
b happy clients	0 35 9 27
b happy for	0 -17 9 -71 12 -26
b happy to	1 -34 3 -15 4 31 5 -21 6 -30 7 50 9 -41 10 20 12 -21
b happy where	9 -29
b happy with	0 32 1 -37 3 -19 6 -16 7 -25 9 75 10 -15
b hard feelings	1 -19 11 20
b hard to	0 -48 10 -29
b hardware at	0 15 1 30 6 -49
b has NUMBER	1 -17
b has a	0 92 1 109 2 64 4 -28 5 -17 6 60 7 -31 9 -22 11 -15 12 26
b has an	1 61 8 -21
b has anyone	0 -18
b has been	0 16 1 -33 2 16 6 49 8 -48 10 -14
b has begun	6 -18
b has closed	1 -40
b has come	9 18
b has doubled	0 22 1 43 6 27
b has ever	1 21 6 24
b has gone	0 -14 9 -17 12 36
b has had	0 -30 1 28 9 -27
b has just	1 50
b has left	1 22
b has lost	1 -34 6 21
b has moved	0 -16 1 -26 6 20
b has my	9 -14
b has never	0 -33 6 -26
b has no	0 14
b has now	0 -19 1 -37
b has one	1 18 6 -51 8 -28
b has patients	1 56
b has run	1 -24 9 28
b has said	6 16
b has signed	0 -16
b has stopped	6 38
b has the	0 -22 1 16 6 -44
b has to	0 28 1 -30 2 -71 4 85 11 27
b has two	0 19 6 -62 8 21
b hasn't got	1 -20
b hasn't had	2 15 4 -21
b hasn't seen	0 -18 6 18 12 22
b hate to	0 65 1 -44 4 -17 5 40 6 19 12 47
b have ?	1 -18
b have PROPER	0 -15 1 56 7 -15 8 24
b have a	0 27 1 96 2 -20 3 19 4 -18 5 17 6 -24 7 25 8 -22 9 -43 10 -25 11 -37
b have an	0 17 4 36 7 21
b have any	4 22
b have been	1 -15 6 68 9 -31
b have fifteen	0 -14
b have followed	1 26 6 -25
b have friends	0 38 1 15 3 -14 4 18 11 15
b have had	6 32 10 22
b have heard	9 -14
b have her	1 15 6 23 10 47
b have him	6 36
b have in	0 18 6 -21
b have it	0 -17 1 16 6 22
b have kept	12 -15
b have lost	1 20 6 18
b have lunch	11 42
b have me	0 -35
b have my	1 173
b have never	6 -37 12 55
b have nine	1 -14
b have no	6 -41
b have one	0 -16 1 -53
b have opened	1 -17 6 -32
b have room	1 30 6 -37
b have seen	1 -29 9 17
b have the	1 -26 2 17 4 -14 6 71 8 -14 9 -25
b have them	0 21 1 -17 7 -36 9 -14 10 25 12 -19
b have thought	0 -14 6 -15 8 -18 12 41
b have three	0 101 1 -23 6 -17
b have to	0 -41 1 -17 6 29 10 24 12 53
b have two	0 -17 4 37 6 33 12 -20
b have you	2 -29 3 30 6 -16
b haven't got	6 -18 11 -23
b haven't heard	1 43 8 -17 12 18
b haven't met	1 27
b having me	9 53
b having us	1 16 9 35
b having you	9 -23
b he can	1 -14 10 32
b he can't	0 -16 4 -21 5 14 6 16 9 -18
b he gets	6 54
b he has	1 -21
b he is	9 29 11 23
b he keeps	1 -22
b he pays	6 19
b he said	0 -16 1 -15
b he was	9 23
b he will	6 20
b he would	1 35
b he wrote	1 -35
b he'd be	6 32
b he'd get	6 38 12 -17
b he'd not	10 -25
b he's got	0 108 4 38 6 -21
b head ?	0 17 4 -14
b head and	0 -15 1 -21
b head of	1 70 3 58 4 -32 5 -14 6 -24 8 -19 10 -24
b head teacher	0 31 1 -19 3 -15 4 33 12 51
b headaches ?	1 37 6 37
b heads of	0 28 1 20 3 -35 5 28 6 -14 8 -15
b hear a	1 -40 9 18
b hear about	1 -62 6 -23
b hear from	7 -22 9 -22
b hear how	0 -16 6 -21 8 19 9 -21
b hear it	0 19 1 23 9 -22 11 -21
b hear of	0 71 1 84 3 -16 4 32 7 -14 8 27 9 -18 10 -25 11 -22
b hear the	0 -27 9 53
b hear what	0 -20
b heard about	0 31 1 23
b heard from	1 34 9 39 12 19
b heard me	9 17 11 34
b heard of	1 -16
b heard you	0 -21 1 19 6 25 11 -33 12 75
b hello PROPER	6 -29 12 -17
b hello [NAME]	8 33
b hello i	1 -50
b hello my	9 52 10 -20
b help ?	0 16 1 -50 6 -27
b help NUMBER	0 21 7 -40 12 31
b help a	1 -17 11 27 12 25
b help each	0 -14
b help in	1 -41 6 -22
b help me	0 15 12 -16
b help them	0 -16 11 -20
b help we'd	1 -36 6 -16
b helped you	1 -23
b her ?	0 17 2 -18 3 45 4 -18
b her PROPER	0 31 1 -28
b her a	12 67
b her at	0 23
b her by	2 -15
b her father's	1 -17 10 32
b her first	11 28
b her hand	0 21 1 25 10 27
b her i	0 -21 1 -40 6 44 10 18
b her last	6 21
b her my	0 85 2 55 3 -26 4 -27 10 -43
b her name	0 -22 4 16 10 16 11 -16
b her number	0 -29
b her or	0 27
b her over	0 31 1 31 4 18 10 -32 12 41
b her own	0 -42 4 21 6 44 9 -14
b her residents	6 26
b her space	6 -16 8 23
b her that	0 45
b her the	0 -35 1 -19 10 78 11 43
b her this	0 40 1 17 10 86
b her to	1 -24 6 -23 7 -23
b her voice	0 15 6 18
b here ?	0 -172 1 -76 9 98
b here [KIND]	0 109
b here and	1 58
b here have	0 -37
b here in	1 19
b here is	0 -51 1 19 6 -14
b here know	0 24 7 23
b here or	0 21 9 22
b here they	6 22
b here to	0 -24
b here who	6 -15
b here with	1 67 6 26 10 -14
b here's a	8 20 10 66
b here's my	0 54 1 -14 6 22 10 20
b here's the	1 -30
b hey PROPER	1 -53 6 -29 9 -16 10 -22 12 -27
b hey [NAME]	1 33 2 16 4 -20 6 40
b hi !	9 -15
b hi PROPER	3 19 4 -29 5 -27 6 15 7 -28 9 15 10 -32 11 36 12 -65
b hi [KIND]	1 63 3 18 7 15 9 42
b hi [NAME]	0 -14 2 29 3 16 4 -16 9 48 10 -32 11 -32
b hi again	12 20
b hi all	1 18 8 22 9 -17
b hi everyone	6 -35 12 -14
b hi i	0 -14
b hi it's	1 46 6 -17 9 -14
b highlight of	9 29
b highly obliged	1 19
b him ?	0 59 1 -31 3 32 4 -38
b him a	0 -17 1 -57 3 20 4 -24 10 55 11 39
b him about	1 19 2 24 9 28
b him and	0 -15 1 27
b him at	0 -16
b him be	11 17
b him for	0 -57
b him i	0 29 7 14
b him if	0 14
b him in	10 -27 12 108
b him my	1 27 10 58 11 39
b him on	1 -16 11 35
b him the	0 -52 1 -22 6 24
b him to	1 22 4 19 12 -22
b him tonight	7 -14 12 39
b him with	1 69 10 -18
b hip ?	1 18
b hiring !	8 69
b hiring ?	1 -39
b hiring a	0 -28 1 19
b hiring manager	1 22 6 19
b hiring two	0 -16 1 15
b his insta	11 22
b his labels	1 -20
b his name	0 38 1 -23 10 -44
b his number	0 -15 1 -43 10 34
b his own	0 26 6 24 9 62
b his practice	0 -20
b his time	6 -40
b hit forward	10 43
b hit reply	0 -15 1 -20 6 -36 7 14 9 -15 10 32 11 21
b hiya its	1 -14
b hold the	1 63 9 -59
b holds a	0 18
b hole in	0 18
b home ?	1 14 6 -15
b home and	0 20 1 15 6 31 10 35
b home by	0 -16 6 63 9 16
b home from	1 17 10 22
b home this	10 16
b home to	0 37 1 22 6 51
b home with	0 29 1 -38 4 -27 5 28 6 16 10 16
b homes went	0 -16
b honor to	9 16
b honoured if	1 -22
b hope the	8 -28 9 97
b hope you	9 -51
b hope you'll	1 -15 11 16
b hope you're	9 -52
b hoping for	1 27 6 15
b hoping to	1 -36 6 -27 7 18
b hoping you	1 41
b hot water	1 33
b hour ?	0 14
b hour a	6 31
b hour and	1 24 6 14
b hour of	1 27
b hour on	0 -16 1 -43 9 -21
b hour with	6 20
b hours a	1 29 6 15
b hours and	1 -19
b hours instead	1 -25
b house ?	0 -20 1 69 6 -36 7 -15
b house calls	0 -52
b house in	6 -19 10 -16
b house is	1 59 6 61
b house or	1 20 6 -14
b house to	0 38 9 39
b house you	1 -21
b housing association	1 23
b housing associations	0 37 1 50
b how PROPER	1 67 8 14 9 -24
b how did	0 -16
b how do	0 -33
b how i	0 23 1 -57 6 -29 9 67 12 -17
b how likely	0 -34
b how many	0 -26
b how the	1 -29 9 49
b how they	6 -14 7 -19
b how to	1 -57 3 14 4 -14 6 34 10 20
b how we	0 -25 1 -14 6 38
b how you	0 -25 7 -32 9 -49
b how's the	0 -17 1 -46
b hunting for	6 32 10 -25
b i am	0 -50 1 -91 6 -28 7 -34 8 62 9 -14 11 -14
b i appreciate	1 18 9 -18
b i ask	0 44 1 -43 9 33 10 -16 11 29 12 -15
b i asked	0 28 1 -24 8 -88 9 -54 12 167
b i be	0 49 1 -80 2 30 3 22 4 -57 6 -15 7 -30 9 29
b i beg	1 81
b i believe	0 -16 1 61 7 123 9 -30 12 -19
b i bring	12 -22
b i call	0 44 6 -17 12 80
b i came	12 36
b i can	0 -82 1 -20 6 54 7 54 8 -18 10 14 11 -24 12 17
b i can't	1 66 6 16 11 -14
b i close	0 -24
b i come	0 -28
b i completely	0 29 11 26
b i could	0 97 1 -22 3 -16 7 65 10 19 11 -51
b i did	0 27 1 -62 7 -14 8 -26 9 -62 12 59
b i do	0 -36 5 19 6 112 7 -15 8 96 9 -46 11 -24 12 -40
b i don't	0 -18 1 -41 3 -17 4 24 6 -34 7 -22 10 -23 11 -27 12 -52
b i drew	9 14
b i drop	1 21
b i drove	1 -27 6 -36 8 -21 9 98 12 95
b i enjoyed	9 53
b i exist	0 40
b i fill	1 -14 6 112
b i find	1 -24 6 68
b i gather	1 91 9 -31
b i get	0 121 1 47 2 -21 4 25 6 27 8 25 10 -19
b i give	7 32
b i go	1 -29 12 -23
b i got	0 -20 1 -32 8 18 9 48 11 -65
b i had	0 -20
b i happen	0 27 6 -17
b i have	0 -20 2 21 3 -15 4 14 6 -35 8 23 9 -83 10 53
b i haven't	1 28 8 -25 9 -19 12 47
b i hear	0 31 1 -27 12 18
b i heard	0 -24 6 25 9 47 11 -33 12 73
b i help	1 147 6 36
b i hope	1 -19 9 136 11 16 12 -14
b i imagine	7 16
b i interview	1 -47 6 -33 8 -43
b i introduce	0 -77
b i just	10 -23
b i keep	1 14 6 42 7 59 12 -32
b i kept	12 58
b i know	0 17 2 -14 3 49 6 17 7 -22 8 -75 9 -25 12 40
b i left	0 22
b i let	1 -18 2 17 6 -34 8 -18 9 36
b i live	0 64
b i looked	6 -16
b i love	6 -20
b i loved	1 -19 6 -27 7 -18 9 59
b i may	0 45 1 21 4 -19 7 -15 8 -26 9 14 10 -35
b i mean	1 114 6 28 9 -19 10 -24 11 62 12 -17
b i might	0 29 7 -61
b i moved	9 34 12 41
b i need	0 14 1 100 4 20 6 -53 7 -23 8 44 10 35 11 23 12 98
b i never	11 71
b i noticed	0 47 1 24 3 25 9 -43
b i offer	12 -20
b i only	0 27 6 33 8 76 9 -21 10 39 11 -22
b i pass	0 -39
b i passed	0 -14
b i picture	1 22
b i promise	0 19 1 -16 6 -16 7 48
b i promised	0 23 1 20 4 19
b i put	0 -68 10 97
b i quite	11 36
b i ran	6 -50 8 50
b i read	1 -14
b i realise	9 -14 11 56
b i reckon	6 -37 7 42 9 18 12 47
b i ring	9 19 10 -21
b i run	1 -99 8 70
b i said	0 -16
b i sat	1 -16 9 51
b i saw	0 20 8 -75 9 -26
b i say	6 -25 8 21 9 63
b i see	0 -20 1 115 6 -15 9 -41
b i sell	0 58
b i send	0 -51
b i sent	10 25 11 43
b i shall	0 -36
b i shan't	9 -15 11 55 12 -29
b i should	0 -14 3 27 5 -20 6 21 7 -67 11 26
b i show	1 -20
b i sit	1 -44 9 -16
b i speak	0 14 1 29
b i started	1 -19
b i stayed	0 35 8 -17 9 45 12 39
b i still	0 -37 1 -27 9 61 12 -14
b i suspect	8 -33 9 -25
b i take	1 -45 6 31 11 27
b i talk	1 56
b i think	0 -38 6 35 7 92 8 30 11 -32 12 -37
b i trouble	0 39 3 19
b i trust	0 19 1 21 7 20 9 -24 12 21
b i turn	1 -29 9 14 12 -18
b i understand	1 42
b i use	0 51
b i walk	0 -19
b i want	0 -48 1 -23 4 -15 6 -74 7 -21 8 39 11 -14 12 -25
b i wanted	9 -22
b i was	6 -35 7 -22 8 21 9 55 10 -16
b i will	0 -48 1 -17 7 14 9 -17 12 -37
b i won't	0 -31 1 -39 7 -17 8 -21 9 -27 12 -28
b i wonder	0 72 1 27 2 -14 3 50 6 21
b i work	1 56 6 -24 8 -79 9 45 10 -29 12 -15
b i would	0 31 1 40 3 -17 5 33 7 -44 8 -34 9 -18 10 -33 11 29
b i write	6 -15 8 36 10 -32
b i'd appreciate	7 -15 11 20
b i'd ask	3 -18 4 46 7 -14 9 -14 11 -14 12 -14
b i'd be	0 41 1 65 2 -14 4 14 10 -36 11 -40 12 -36
b i'd do	1 -22 7 24 10 -16 12 67
b i'd get	0 -28 11 14
b i'd give	6 -17 7 15
b i'd guess	1 24 10 21
b i'd have	0 -17 1 -15 6 43 8 -18 9 37 12 40
b i'd like	0 -49 1 -48 2 -21 3 21 6 53 7 -22 10 -23 12 -14
b i'd look	1 39 7 30
b i'd love	0 36 3 19 4 -37 5 -18 6 -17 8 -21 9 -22 10 -27 11 17 12 -17
b i'd need	10 78
b i'd rather	9 -18 11 39
b i'd recommend	0 -16
b i'd sooner	0 32 9 39
b i'd take	6 -21 7 16
b i'd understand	11 30
b i'd value	0 17
b i'd want	0 15 6 73
b i'd welcome	6 -15
b i'd write	10 69
b i'll be	0 -29 1 -42 6 -16 9 -19
b i'll bring	0 -15 10 -38 12 -19
b i'll do	0 23 12 16
b i'll drop	12 -28
b i'll hold	12 75
b i'll keep	10 -14 12 64
b i'll knock	1 44 8 -19 12 41
b i'll leave	11 -28
b i'll look	0 33 1 19 7 34 9 -19 10 85
b i'll mention	0 31 12 34
b i'll not	11 60
b i'll pop	12 -14
b i'll put	0 -15
b i'll ring	0 19 1 20 6 -22 12 25
b i'll see	6 25
b i'll send	0 -25 1 -27 7 32 10 46 11 -20 12 -67
b i'll still	11 85
b i'll take	10 20
b i'll tell	11 -25 12 19
b i'll text	10 20
b i'll think	11 14
b i'll wait	8 -24 12 97
b i'll write	0 -20 11 45 12 -27
b i'm PROPER	0 50
b i'm a	0 -39 1 -127 6 -18 7 -31 8 -27 9 -20
b i'm about	0 33 1 -34 8 24 9 39
b i'm afraid	0 -18
b i'm after	1 -30 6 -15
b i'm always	0 45 7 33 10 -16
b i'm applying	0 -24 1 20 8 73
b i'm asking	0 14 1 25 8 -26 12 57
b i'm at	10 -17 11 -18 12 -16
b i'm building	0 -15 7 -16
b i'm doing	8 27
b i'm drafting	8 31 10 -14
b i'm exploring	1 -74 8 14
b i'm filling	1 98 6 40
b i'm glad	0 -27 1 -15
b i'm growing	0 24 8 14 9 24
b i'm happy	0 -31 8 -18 9 -94 11 -28
b i'm hoping	1 -34 5 23 6 16 7 19
b i'm keen	0 29 5 22 6 68 8 21
b i'm leaving	1 96 8 22
b i'm looking	0 93 1 125 4 -25 6 61 8 -92
b i'm never	0 23 4 32 5 -15
b i'm new	1 -26 8 16
b i'm not	1 -33 6 -27 8 -57 11 -34 12 43
b i'm on	0 23 1 38 6 -23 7 -16 10 22
b i'm opening	0 -38 1 -14
b i'm out	0 35 1 21 3 48 4 -41 6 -21 7 -14 11 26
b i'm raising	1 -63
b i'm reaching	6 -18
b i'm so	8 21 12 -14
b i'm standing	1 -17
b i'm still	1 -22 9 36
b i'm taking	0 -16 6 18 8 19 12 -27
b i'm the	0 -17 1 -31 8 -34 10 16 12 -16
b i'm thinking	1 72 6 38 7 -22 8 22
b i'm thrilled	9 29
b i'm trying	0 -45 1 18 6 -23 8 -22
b i'm working	0 -19
b i'm writing	0 -22 1 -39 6 -46 7 -15 8 52 10 -17
b i've NUMBER	1 38
b i've a	1 22 6 -15 12 -15
b i've been	1 -40 6 -24 9 -26 12 21
b i've built	6 17
b i've done	6 88 8 -21 12 -14
b i've drafted	1 16 11 26
b i've gone	8 20
b i've got	1 78 8 -14 10 30 12 18
b i've had	0 46 1 -16 9 50
b i've just	0 25 1 -16 8 60 12 -26
b i've left	1 -15 9 89
b i've no	0 14 1 28 9 -17
b i've opened	8 18
b i've put	10 57 12 -19
b i've read	1 45
b i've told	9 -17 12 60
b i've two	1 27 12 -18
b i've typed	10 62
b i've wanted	1 24 8 16 9 -21
b i've written	1 -19 6 -14 7 -18 10 24
b ice bucket	1 -18 6 19
b idea where	1 18
b ideal client	0 -27 1 25 7 29
b ideal referral	0 100 1 78 4 -20 5 24
b if a	0 68 1 60 3 -42 4 39 6 59 7 22 8 -25 11 -47 12 -17
b if any	0 62 3 -25 4 15 10 37 11 -24 12 -15
b if anyone	0 59 1 79 8 -37 9 -15 11 -38 12 20
b if ever	0 -15
b if he	0 -19 1 34 11 14
b if he'd	11 30
b if he's	1 18
b if i	0 -89 1 -17 7 -16 9 55 11 -29 12 -19
b if i'm	1 -46 4 -15 11 25
b if it	0 26 1 26 3 15 6 -50 8 38 9 -25 10 17 11 64 12 -22
b if it's	0 -45 1 -45 3 -17 9 -17 11 14 12 -29
b if no	0 -21
b if nobody	10 -15 11 35
b if none	0 -36 1 -14 11 47
b if not	0 31 3 33 4 -57 6 -26 8 -34 10 -40 11 -56 12 -17
b if one	1 27 4 23 6 27 9 -18 10 27
b if she	0 -23 1 -23 6 -29 10 -17 11 -61
b if she'd	0 33 3 14 4 -37 11 33
b if she's	0 -19 1 -21 6 -20 10 19 11 67
b if so	0 -42 1 -27 10 21
b if somebody	0 -22 1 -23 3 -20 4 17 8 16 9 22
b if someone	0 45 1 -35 4 14 11 -14
b if that	1 -28 6 -16
b if that's	0 -32 1 -27 7 -25 9 -18 10 21
b if the	0 -20 1 15 3 32 4 -15 6 -22 7 29 9 21 11 38
b if there	1 -31 6 -25 10 -28 11 38
b if there's	0 58 1 37 2 -26 3 27 6 29 7 40 10 14 11 -31
b if they	6 46 10 15 11 14 12 44
b if they'd	11 16
b if they're	11 20
b if this	0 -21 4 20 7 -20
b if u	1 20 4 14 10 59 11 35
b if ur	0 52 1 29 9 39 10 -28 11 -16
b if we	1 -27
b if you	1 28 5 -38 6 -36 7 40 8 58 9 -44 11 -21 12 114
b if you'd	0 -60 3 36 4 -22 6 -26 7 -23 9 -40 10 -51 11 18 12 -63
b if you're	0 40 1 -45 3 -20 4 22 6 47 9 62 10 -21 11 -27 12 20
b if you've	0 60 1 48 3 -18 4 33 6 19 9 22 11 41 12 -16
b if your	0 59 1 15 7 28 8 63 9 -28 10 35 11 64 12 -16
b ignore me	0 -25 1 -18 11 45
b ignore this	7 -15 11 20
b ill ?	0 -45
b imogen PROPER	1 25
b importers of	0 30
b in !	9 124 12 -19
b in ?	0 -61 1 -25 7 25
b in NUMBER	0 -29 1 29 7 -21 8 43 9 31 10 -27 12 -16
b in PROPER	0 22 1 70 2 51 3 -105 4 -46 5 91 6 -60 7 38 8 21 9 -32 10 -30 11 22 12 -71
b in [KIND]	0 64 1 100 2 -17 6 41 7 -21 8 -35 9 20
b in a	0 25 1 42 3 37 4 -15 5 -15 6 16 7 -18 8 21 9 27 10 47 11 19 12 -80
b in advance	9 -38
b in after	1 -19
b in an	1 15 11 -17
b in and	0 -16 7 26 9 16 10 30
b in any	0 -22 11 53 12 -18
b in at	0 23 1 55 12 -14
b in before	12 15
b in business	1 -52
b in by	0 25 1 30 3 39 4 -16 6 20
b in case	0 19 1 19
b in catering	6 -16
b in charge	1 22
b in contact	1 -29
b in copy	0 23 1 29 10 26
b in each	1 -19
b in every	1 -30 6 -18
b in five	6 32
b in food	1 54
b in for	6 20
b in four	1 -18 9 20 10 23
b in front	0 21 1 20 3 35 4 -33 7 -23 9 -18 10 -14 12 39
b in good	1 22
b in green	0 15
b in hand	1 17 4 27 6 28
b in her	1 20 3 -14 4 33 6 22
b in his	6 -17
b in housing	1 32
b in i'll	12 -15
b in it	0 -22 12 -26
b in its	0 23 6 -24
b in last	9 14
b in law	1 19 3 44 4 -36 6 -71 7 -21 8 -28 9 -27 10 -16 12 44
b in law's	0 44 1 -40 6 23
b in local	6 19
b in mind	0 68 1 -32 3 -44 4 57 5 -17 6 -29 8 -25 11 -22 12 26
b in my	0 -39 1 26 6 17 10 37 12 -18
b in need	1 -31
b in nine	0 -60 1 -35 6 74 9 -26 10 -14
b in ninety	0 -14
b in on	1 -14 4 16 9 17 11 29
b in one	1 36 9 -38 10 -26 12 -16
b in our	0 -16 1 27 2 16 6 -32 9 46
b in peace	11 15
b in place	1 -36
b in public	6 19
b in retail	1 20 2 24 7 21 9 22
b in return	6 -14 12 74
b in room	1 -20 6 23
b in spreadsheets	1 16
b in spring	0 -16 1 21
b in ten	0 -17 1 25 9 21
b in that	0 -58 1 21 6 -48 9 36 12 55
b in the	0 35 1 34 3 -76 4 96 5 -42 7 35 10 57 11 -19 12 57
b in their	0 32 3 -14 4 -39 5 45 6 32 9 17 10 -35 12 -14
b in this	2 17 4 -50 5 31 6 23 7 -18 8 -23 9 22 10 22
b in three	0 -30 6 48 10 46
b in to	1 33
b in touch	0 38 1 -21 6 -33 7 -14 8 -48 9 -19 10 -31
b in town	0 -49 1 -32 6 -16 8 -21
b in two	0 40 1 -46 6 -23 9 52
b in week	0 -27
b in well	1 -18 7 23
b in what	1 -30
b in whatever	1 -41
b in wind	1 66
b in with	0 -14 1 26 6 16 10 22
b in you	1 -26
b in your	0 128 2 17 3 -29 4 24 5 -41 6 54 7 130 8 -16 9 -49 10 58 11 -24
b inbox again	1 -15 10 -20 12 44
b inbox is	0 55 11 -19
b inherited a	0 27 6 14
b initials and	10 21 11 -27
b inside a	6 44
b inside out	1 23
b insta or	10 47 11 87
b instead ?	1 -36
b instead of	6 39 10 29
b instructional design	1 103 8 39
b insurance ?	1 14 3 14 6 19
b interested ?	0 -34 7 145
b interested in	0 25 1 -16 2 15 7 55
b interested or	1 -38
b interview ?	0 22 1 -55 4 -19
b into PROPER	0 29 1 74 3 15 9 44
b into a	0 34 1 42 3 -16 6 45
b into care	0 -22
b into one	1 19
b into something	6 24
b into that	1 -23 6 -31
b into the	0 34 1 -22 2 15 6 26 11 27
b into two	0 -14
b into your	1 -59 6 -20
b intro ?	0 14 1 -52 3 28 4 -15
b intro me	0 14 1 96 3 33 12 -26
b intro to	0 63 1 -33 2 -15 3 24 4 16 7 16 12 -14
b introduce a	0 39 1 45 6 -16 9 50
b introduce me	0 15 1 36 2 -23 3 -49 4 45 7 -55 9 -55 10 -47 11 14 12 26
b introduce myself	0 -39
b introduce to	1 -38 2 19
b introduce us	0 156 1 27 2 -14 3 128 4 -144 6 15 10 23 11 -39
b introduce you	0 -160
b introduced by	1 -19 9 -25 10 18
b introduced to	0 58 1 39 3 24 4 -40 6 17
b introduced us	0 -21
b introducing me	0 19 4 28 7 55 9 -31 12 14
b introducing us	4 14 9 53
b introduction ?	0 77 1 -27 3 23 4 -18
b introduction at	0 24 10 -46
b introduction fee	0 -17
b introduction for	0 20 6 29
b introduction from	0 -26 1 -23 12 34
b introduction of	0 -31
b introduction or	1 -22
b introduction over	0 -32 1 -27 6 -14 10 21
b introduction to	1 58 2 -18 4 17 5 -24 8 -71
b introductions and	0 -18
b introductions are	6 -21
b introductions this	0 34
b introductions to	0 114 1 178 3 -44 4 -119 5 89 8 -36
b intros to	1 63 4 -39 5 36 6 -27 7 29 8 -16
b invite a	0 82 4 22
b invite as	0 59
b invited to	0 14
b is ?	0 -39 1 -60 2 -20 4 27 6 -24
b is NUMBER	0 -32 6 -25 8 -24 10 -114
b is PROPER	0 -30
b is [KIND]	0 -21 1 31 6 -14 10 -34
b is [NAME]	0 89 1 53 4 -17 5 27
b is a	0 -40 1 22 4 -38 5 34 6 -22 8 -35 10 -24 11 72 12 -52
b is about	0 -56 1 46 6 -16
b is all	1 -35 7 22 9 37 10 81
b is almost	12 32
b is already	1 -17 12 84
b is also	0 21 1 17 10 17 11 63
b is always	0 19 1 47 4 15 10 -18
b is an	1 -27
b is anyone	0 -42 1 -83
b is at	0 -43 1 -21
b is attached	1 -21 9 -21 11 -18 12 -14
b is back	1 -21 9 52
b is coming	1 14
b is done	6 22
b is due	0 64 6 -28 12 71
b is enclosed	1 -14 10 55
b is enough	10 88 11 19
b is fine	10 48 11 -39
b is fixed	1 -17
b is for	1 20 9 -14 12 45
b is free	0 19 1 22 3 25 4 -24 12 17
b is getting	1 24 6 53
b is going	1 -16
b is hiring	1 69 8 -44
b is in	0 22 1 -31 6 -44 7 -21 8 -16 9 -45 10 -16
b is it	0 25 1 -73 2 22 3 -20 10 -17 11 -36
b is just	0 17
b is killing	12 -50
b is literally	1 -19 6 15 12 55
b is looking	0 -22 1 -39
b is marrying	0 33 6 -20 8 29 10 50
b is moving	0 -47
b is my	0 -14 1 -21 8 25 9 -30
b is next	1 -25 6 -28
b is not	0 -32 1 -26 8 -19 9 -23 11 24 12 37
b is off	1 -14
b is on	0 54 1 23 2 35 4 -28 7 15 8 17 10 -18 12 -27
b is one	0 -36 10 -17 11 47
b is open	0 22 6 -30 8 26 10 15 11 -22 12 -37
b is out	0 -17 1 -29 12 32
b is payable	0 -16
b is planning	0 21 1 16
b is plenty	0 -45 1 -31 10 65 11 -20
b is ready	1 -15 7 36 9 89 10 14
b is retiring	1 19 2 30 4 -26 9 28
b is right	0 44 1 -18 11 20
b is she	0 45
b is short	1 43
b is shut	9 -17
b is sick	4 17
b is sitting	6 16
b is somebody	0 26
b is someone	7 30
b is still	0 18 1 37 5 23 6 44 9 25 12 -24
b is sufficient	1 -21
b is that	0 -17 1 -27 7 -23 12 94
b is the	0 -17 1 -28 3 60 5 -19 6 -24 7 -59 8 -26 9 -16 10 -23 11 16 12 55
b is there	0 43 2 -55 3 -33 4 88 6 24 7 49 9 -34 10 -15 11 -16 12 -40
b is thinking	1 35 11 14
b is this	0 18 6 21
b is three	1 -17 9 -29
b is tired	1 27 6 35
b is to	0 51 3 -23 5 31
b is too	1 15 6 37
b is turned	1 16 6 19
b is up	0 -31
b is waiting	0 33 11 22 12 -21
b is what	1 -23
b is your	0 -84 1 20 6 -29 8 28 9 51 12 22
b is yours	0 39 10 26 12 22
b isn't for	6 -39 10 18
b isn't you	1 -53 10 33 11 -42
b isn't your	4 -20 6 -26 9 -22 11 21
b it !	1 55 12 21
b it ?	0 36 1 -49 3 18 4 -30 6 -42 7 -19 11 30 12 48
b it a	0 36 1 37 3 24 4 -23 7 -18 8 19 11 -22 12 27
b it all	6 20 9 -27
b it an	1 -14
b it and	6 66 7 31 9 -23 10 -18
b it appropriate	11 21
b it as	6 -19 10 29
b it at	3 -15 7 31 10 48 12 83
b it back	0 -14 1 -19 12 -23
b it be	0 -30 1 26 4 -15 7 -16
b it before	6 40 10 -27
b it blank	11 21
b it comes	0 -34 1 14
b it costs	1 -15
b it could	11 33
b it doesn't	12 41
b it feel	1 -32 11 14
b it feels	0 -17 1 -14 10 -18 11 33
b it for	0 -28 1 88 2 19 6 58 9 -28 11 -20 12 25
b it forward	0 -30 10 -45
b it from	1 23
b it goes	1 85
b it has	0 -18 1 -17 6 -46 9 39 11 -14 12 -14
b it helps	0 33
b it here	0 109
b it i	10 -20 11 19
b it if	0 -31 1 -27 9 -14 10 -16 11 -37
b it in	1 27 2 20 6 22 10 27 12 -19
b it interesting	0 15 7 51
b it is	0 -31 1 -32 6 -15 8 25 9 -21 12 41
b it isn't	1 -39 6 -55 9 -14 10 33 11 -39
b it may	0 -29 1 16 11 58
b it off	0 -39
b it on	0 24 7 -19 10 47 11 -18
b it proper	0 -47 1 -18 11 32
b it rains	0 49 1 16 4 -14 5 15 6 57
b it says	1 22 6 65
b it sit	0 28 1 22 11 54
b it sits	11 34
b it so	0 -26 1 -20 12 -19
b it stands	1 37 10 42
b it takes	1 -16 6 17 7 23 9 -25 10 -23 12 25
b it than	0 -19
b it there	11 16
b it to	1 44 2 -16 3 -27 4 34 6 15 8 -21 9 47 11 -54
b it today	0 71
b it took	0 22 1 42 9 35
b it up	1 -17 7 22 11 25
b it was	0 -45 1 -47 6 -25 7 -42 8 -21 11 -31 12 -26
b it with	0 -44 1 -34 6 -20 7 36 9 -24 11 35
b it would	0 73 5 17 6 -21 7 20 8 -19 10 -14 12 37
b it wouldn't	0 30 3 22 4 -46 5 19 11 52
b it yet	6 -48
b it you	0 -19 6 41 11 17
b it'd be	0 31 6 -54 7 46 9 -14 12 33
b it's PROPER	0 -23 1 -26 9 76 12 -20
b it's a	0 -17 1 -47 6 -19 11 20 12 30
b it's awkward	10 -14
b it's been	1 -28 6 -54 9 81
b it's fine	10 71 11 41
b it's his	6 58
b it's me	8 -48
b it's not	1 -15 3 -17 9 -28 10 50 12 -23
b it's one	1 65 6 18 9 14
b it's only	0 24 9 14 12 32
b it's open	1 54
b it's right	6 15 11 25
b it's the	1 43 6 20 8 14 9 -26 10 -19
b it's weird	10 -24 11 26
b it's your	9 -36 10 39 11 -19
b its PROPER	8 -17 9 41
b its back	1 -17
b jar of	0 15
b job PROPER	1 -43
b job for	0 29 8 -29 12 19
b joining [FIRM]	1 -19
b joy to	1 -20 6 -19 9 34
b judge it	0 -47 1 -18 11 32
b just a	1 18 9 -17
b just as	11 14
b just bought	0 -33
b just bumping	1 -15 10 -20 12 44
b just can't	6 24
b just forward	6 -21
b just gone	0 29 8 19
b just got	1 30 6 -37 8 21 10 14
b just had	0 24 1 17 9 25
b just have	11 15
b just hit	10 35
b just moved	1 33
b just one	0 27 10 -17
b just put	0 26 1 28 6 -14 10 55 11 -26
b just qualified	12 -17
b just reply	1 -20 7 -18 10 49
b just say	0 -17 1 -14 6 -29
b just send	0 -36 6 -15 11 34
b just shout	0 -27 10 23
b just tell	0 -20 3 -17
b just text	0 61 10 -34
b just that	1 20 6 37
b keen on	1 -46 6 -15 7 22
b keen to	0 31 1 19 5 22 6 60
b keep a	1 -18
b keep me	0 52 3 -28 4 30 7 14 8 -20
b keep one	6 -41 7 59
b keep the	1 -19 9 27
b keep their	1 29 6 25
b keep us	0 35 3 -23 4 28 7 -19
b keep your	0 -23 1 -47 9 -39 11 29 12 -18
b keeps getting	0 20 1 15 6 58
b keeps the	0 -16 1 -50 6 24
b kept that	12 -16
b kept the	6 -33 9 -21
b key a	0 -14
b keys stick	1 16
b keys to	1 -26
b kind as	3 15 4 -17
b kind enough	9 23
b kind of	10 -21
b kind regards	1 -42
b kindly introduce	0 36 3 16
b kindly refer	0 25 3 14 7 37 12 -15
b kindly take	0 46
b kindly tell	1 21 6 -29 10 -20
b kitchen table	1 22
b knew anyone	0 -14
b know !	0 -70 9 -14
b know ?	0 -27 1 -145 2 42 4 -16 6 18 9 34
b know PROPER	0 -45 1 36
b know [KIND]	1 47
b know a	0 124 1 92 2 -100 3 -75 4 174 6 -20 7 -60 8 -22 10 20 11 -44 12 -31
b know another	1 43 2 -16 4 17
b know any	0 108 1 28 2 -73 3 -19 4 75 5 -14 6 22 8 60 9 15 12 -25
b know anybody	0 -23 2 -20 3 -32 4 36 6 -19 7 -71
b know anyone	1 -48 2 -14 3 -36 4 41 6 26 7 70 8 51 9 17 10 -21 12 -24
b know at	0 47 1 30 2 15 4 -16
b know best	0 -73
b know could	7 16
b know her	0 -20
b know how	0 -17 1 -46 6 18 8 -26 9 69 12 -23
b know i	1 -79 12 19
b know i'd	7 -26 12 74
b know if	0 -48 1 39
b know in	0 48 1 86 2 27 6 -49 7 35 9 17
b know me	0 -26
b know more	0 -26
b know of	1 -23 4 17 6 15 7 20 10 21
b know on	0 23 1 38 6 -16
b know one	0 22 1 -60 3 -18 4 14 10 19 11 -35 12 -17
b know other	1 26 4 24
b know people	0 66 12 69
b know running	0 15 1 16 6 30
b know somebody	1 39 7 -19 8 -19 10 43 11 -14 12 48
b know someone	0 39 1 -82 2 -45 4 27 6 18 7 37 11 -16 12 -42
b know that	0 -43 2 29 3 24 4 -67 6 -41 7 -21 9 -14 12 -29
b know that's	0 53 2 14 4 -23 7 54 8 30 12 -14
b know the	0 -45 1 27 3 22 4 -18 6 -21 9 -46 12 -28
b know them	11 38
b know there	0 22 6 -14
b know two	0 -38
b know what	0 -44 1 -33 6 38
b know where	0 28 1 -37 6 18 8 -27 10 -17
b know which	1 -19
b know who	0 -18 2 19 6 -26 7 31 12 59
b know who'd	1 -36 6 -15 7 -29
b know who's	1 -51 7 -17 12 15
b know whose	0 41 1 64 6 104
b know with	0 58 1 83 2 68 4 -55 6 26 12 14
b know you	12 64
b know your	1 31 12 -15
b known to	1 65
b knows PROPER	6 -21 8 -34
b knows a	1 14 2 24 4 -16
b knows the	0 -69 1 91
b knows where	0 -30
b lab and	6 24
b labels floating	1 -20
b lack tenors	1 78
b lads who	1 17 2 -21
b lady at	0 -18 1 -24
b lady in	1 18
b lady who	1 -32
b laid off	8 64
b landed on	10 -17
b last PROPER	1 -31 9 19 12 -23
b last chance	0 28 8 -37 9 -19 12 61
b last couple	6 -18
b last month	1 -22 9 25
b last one	0 31 1 15 6 40 9 -19 12 -23
b last question	0 37 4 -25 6 -14
b last thing	0 -28 6 15 12 -15
b last three	12 -15
b last time	0 -28
b last two	1 20 12 24
b last week	1 -18 6 -39 8 34 9 20 12 -14
b last year	0 -29 2 -18 3 25 4 14 5 -15 9 -16 12 -23
b last year's	6 31
b late ?	1 43 6 40 10 27
b late PROPER	1 33 6 -20
b lately ?	0 21 1 -25 6 -23
b law PROPER	0 -14 6 -14
b law is	6 -33
b lead ?	3 40 4 -18 10 36
b lead at	0 30 1 21 6 15
b leads a	9 33
b learn from	0 -16
b learn how	1 45 6 -18 7 -17 8 19
b least like	1 -17 6 14
b least one	1 40
b least three	1 -20 7 24 12 34
b least you	0 55 1 62 4 19 10 -22 12 52
b leave a	0 -19 10 26
b leave her	11 27
b leave him	11 17
b leave it	0 -41 1 -36 6 -25 10 17 11 92
b leave my	9 -14 10 -39
b leave the	1 24 6 19 10 -30
b leave this	11 17
b leave until	12 15
b leave us	0 -35
b leave with	6 41
b leaves at	1 -15 12 -17
b left before	1 17
b left in	0 -14 1 -36 6 -27 7 75 9 -25 12 59
b left the	6 -29 9 50
b left with	1 53
b less than	1 -21 10 -20
b let me	3 -25 4 33 6 32 7 18 8 31 11 -18 12 -37
b let the	0 -18
b let them	1 31 3 21 4 -22 6 -33
b let us	0 -34 6 -20 8 23
b let you	1 -25 2 18 6 -31 9 23 12 -29
b let your	12 22
b letter ?	0 16
b letter about	0 15 1 -23 6 48
b letter from	0 -15 1 21
b letter of	0 -41
b letter or	1 -15
b letters from	0 -15
b letting agent	6 28
b letting agents	1 30
b letting me	1 -19
b licence and	0 14 1 16
b lie awake	1 18 6 43
b lieber PROPER	1 -21
b life ?	1 -67
b lifeblood of	0 -39 1 -27 8 19
b lift broke	6 15
b lights on	6 -24 9 -20
b like a	6 68 8 -21 9 21 10 38 12 35
b like an	0 -34 1 24 8 -15 9 14
b like gold	7 51 12 -17
b like her	0 -16
b like introductions	6 23
b like is	1 -19
b like it	1 -16 6 -21
b like me	0 -26 6 -34 10 53 12 78
b like our	0 22 1 40 7 39
b like that	0 72 1 -98 10 35
b like the	1 -23 2 15 3 -17 6 -24 7 19 9 86
b like their	1 -20 11 62
b like there's	0 28
b like this	0 19 1 45 4 -15 6 19 7 73 10 -40 11 28
b like to	0 -90 2 -19 3 68 5 24 6 44 7 -60 8 56 11 -23 12 -25
b like what	1 57 7 28
b like you	0 -41 1 -25 7 -24 8 38 9 48 10 55 12 -49
b like yours	0 -33 1 -43 4 24 9 21
b like yourself	1 -37
b liked the	6 17 9 -16 11 -49
b likely are	0 -23
b limit !	0 28
b line NUMBER	9 18
b line is	10 -110
b line of	0 22
b line on	1 14
b line to	0 -32
b line together	0 40
b line with	1 -17 11 28
b lines and	0 -30 1 39 12 -22
b lines to	1 62
b link [KIND]	10 21 12 18
b link and	0 40 7 25
b link in	1 -27
b link to	10 -45
b link you	1 21
b linked to	1 16
b list ?	0 -17
b list in	6 -27
b list of	1 22 10 -43 12 -14
b listen for	1 25
b listen i	12 -14
b little PROPER	9 27
b little one	1 20
b little ones	6 -43 8 34
b live by	0 70 1 26 4 -45 5 53 10 -29
b live in	0 20 1 72 4 14 6 22 8 -24
b live on	0 -15 1 -27 6 18
b lives in	0 -46
b lives within	0 26 1 17
b loads of	6 -14 10 33 12 49
b lock and	1 74
b log in	0 -22
b logging in	0 -42
b long and	0 25
b long time	6 -29 12 -20
b longer in	11 33
b look ?	1 -21
b look after	0 74 1 97 3 -20 4 23 6 -22 7 103 10 -17 12 -22
b look at	0 -18 1 -19 3 23 4 -16
b look out	0 -36
b look over	0 -15
b look up	0 -26 10 90
b looked after	0 14 1 -24 9 97
b looked at	0 24 6 -14
b looking at	1 -19
b looking back	1 -28 12 35
b looking for	1 32 4 -20 6 -21 7 -46 8 60 9 -19 10 -27 12 -23
b looking forward	0 -16
b looking to	0 76 1 113 3 -22 4 -28 5 15 6 -32 8 -76
b looks after	0 -21 1 -29 3 -17 4 28 6 -41 8 -50 9 -21 10 -15
b looms and	9 27
b lose an	1 -16 6 14
b lose their	1 -41
b loses an	1 -14
b lost a	0 35 1 61
b lost her	1 41 9 -18
b lost if	10 -15 11 39
b lost its	1 -27
b lot about	9 -26 12 -16
b lot in	9 27
b lot of	0 -33
b lot to	0 -22 1 -23 9 27 12 19
b love a	0 16 1 -55 6 -52 7 53
b love an	0 23 1 -22 3 17 4 -15 11 30
b love it	0 21 1 -44 7 32 9 36 11 -22
b love our	1 142
b love to	0 -52 1 -19 5 -25 6 29 7 18 8 -29 9 -31 10 -24 11 -39 12 43
b love your	0 18
b loved your	1 -20 9 -93
b lovely to	0 -28 9 28
b lunch ?	0 17 1 29 2 15 6 -43 7 36 10 -16
b lunch with	0 -19
b machine is	0 34 10 28 12 -18
b made redundant	9 -22
b made the	0 40
b made you	0 -27
b mail ?	1 27
b mail me	1 18 10 22 11 -18
b mail to	0 -23
b mail with	1 -18 10 21
b make an	1 -32 11 -17
b make intros	0 -58
b make it	0 52 1 -17 3 22 10 41 12 24
b make my	10 -16
b make the	0 -14 6 39 11 -16
b makes a	1 -38
b making an	0 26 1 -32 3 36 4 -17
b man beyond	0 30 1 17 4 18
b man i	1 15 6 22 12 -15
b man who	0 26 6 23
b manager ?	0 57 1 67 3 15 4 -21 6 -24 8 21 11 35
b manager at	1 49 3 23 5 -31
b manager for	0 19
b manager in	0 -50 1 20
b manager of	0 24 3 -15 6 -29 8 -22
b manager they	1 15
b manager's name	1 27
b managers at	6 17
b managers in	0 21 4 15 5 21 12 38
b managers of	0 25 5 17 6 23
b managers with	6 37
b many as	0 59
b many of	0 -32 9 -16
b many thanks	9 -20
b map was	0 15 1 14 6 16
b market and	1 17
b market gardeners	1 -33
b marketing and	11 29
b match for	1 36
b mate who'd	0 16 1 -14 7 62
b mates are	1 47 10 -27
b matter to	0 -15
b may be	0 17 1 -50 3 16 6 -19
b may have	11 16
b may i	0 42 2 -34 3 41 4 17 9 -15 10 92
b may ring	0 36 1 25
b may well	0 -20 1 19 10 -30
b maybe a	0 17 1 -15 2 -17 4 24
b maybe you	1 -15 7 20
b maybe your	0 23 1 -24 4 18 11 -38
b me ?	0 41 1 -75 2 17 6 -44 7 82 8 -19 10 -27 11 -18
b me NUMBER	1 23 12 -23
b me PROPER	0 58 1 16 3 -44 4 52 9 68 12 59
b me a	0 -53 1 -22 3 23 4 -36 6 29 7 -35 8 -16 10 50 12 -20
b me about	0 -69 1 -33 7 28 9 -42
b me again	0 -22 3 24 4 -19 8 -15 9 -25 12 34
b me along	0 28 1 -21 3 45 4 -53 10 -20
b me and	1 -30 6 -32 7 16 8 29 9 31 11 23
b me ask	1 32 7 25
b me at	6 14 10 17 12 18
b me before	0 -22 11 -15
b me by	0 -82 1 -17 10 37 12 21
b me do	9 27
b me five	12 30
b me for	0 -19 1 66 9 21
b me gets	1 26 6 -15 9 -16 12 38
b me her	10 20
b me his	1 -16 9 -20 10 -18 11 39 12 -16
b me how	0 -38 9 -33
b me i	10 -16
b me i'm	11 -18
b me if	0 -28 10 -21 11 79
b me in	0 52 1 30 2 -20 3 34 4 -15 5 -16 6 -30 9 -21 10 -25
b me introduce	0 -18 11 34
b me is	0 35 1 39 3 -15 4 -48 5 57 7 27
b me it	9 22
b me know	1 30 4 27 6 20 9 -43 11 -15 12 -20
b me no	0 19
b me off	0 -17
b me on	0 -33 1 -23 9 40 10 35 12 -23
b me once	1 53 9 -49 11 22
b me one	10 20 11 18 12 27
b me onto	1 46
b me or	0 -20 1 -36 3 15 10 16
b me please	0 -71 10 -34
b me round	1 -14
b me she	1 -16 9 -14
b me since	9 25
b me so	0 -24 1 -21 9 62 10 23 11 20 12 -16
b me that	1 35 6 25
b me the	0 -20 1 -32 7 35 10 113 12 -43
b me their	0 -30 10 37 12 37
b me then	0 56 1 66 2 -14 5 31 6 45 10 19
b me there's	12 35
b me this	0 22 1 24 5 19 6 -29
b me three	0 -30 1 -31 8 -14 9 -15 12 18
b me through	1 -40 6 -19 9 16 10 38 11 -29
b me to	0 18 1 31 2 -16 3 16 4 15 5 -24 6 -25 9 -65 10 -73 11 43 12 -14
b me today	1 -52
b me tonight	0 35 1 28 10 -25 12 26
b me two	0 33 3 -26 4 44 6 -14 8 -39 9 -32 10 -81 11 -14 12 114
b me up	0 15 11 -17
b me what	0 -19
b me when	1 -31 10 36 11 -23
b me which	0 -44 3 14 6 -22
b me who	0 21 1 55 3 49 4 -20 5 24 10 -28
b me with	0 28 3 22 4 -20 8 -14 11 30 12 -28
b me would	6 15
b me your	0 -60 8 30 9 -93 10 -16 12 38
b mean the	1 43
b meant for	1 21 6 -16 12 38
b meet ?	1 -25
b meet PROPER	0 -49
b meet a	1 40 2 -15 4 32 6 16 10 42
b meet at	0 -85
b meet my	0 -19
b meet them	6 -20
b meeting you	1 19 9 -20
b mention it	10 -29
b mention me	0 87 4 31 7 35 10 -42 11 41 12 27
b mention my	1 36 10 -15
b mention the	0 17
b mention us	0 23 7 21 10 -20 11 37
b mention you	0 -16
b mention your	6 15 12 29
b mentioned PROPER	1 54 6 -34 9 -15
b mentioned at	0 22
b mentioned that	0 -45 1 36 6 77 9 42
b mentioned your	0 -40 9 -27 10 -23 12 -27
b mentioning me	0 23
b merry PROPER	11 18
b message me	1 -18 10 48 11 -27 12 -20
b met but	0 14 1 53
b met in	0 20
b met that	0 19 1 34
b met the	0 -14
b midnight ?	0 -29 6 67 10 39
b midnight and	0 28 8 -32 12 34
b midnight don't	10 33
b might be	0 24 1 -50 2 -14 4 19 6 -65 7 32 11 -15 12 -15
b might benefit	1 -24
b might fancy	2 -15 7 29
b might find	7 29 9 52 11 20
b might i	0 33 2 -18 3 28
b might like	1 113 2 30 4 -22 6 -21 7 69 9 -14
b might one	1 -20 3 -29 4 48
b might say	0 39
b might want	4 18 12 25
b might you	7 -17 10 -23 11 15
b miles ?	1 15 3 -17 4 36 6 27
b million in	0 -33
b mind !	1 47 6 62 10 29 11 22
b mind ?	0 37 1 -90 4 18 6 -24 11 29
b mind if	0 -43
b mind making	1 -22 3 27
b mind that	0 20 1 18 7 25
b mind that's	6 -21
b mind the	9 -14
b mind who	0 15 1 14 6 21
b minutes and	0 -15
b minutes at	1 -16 6 33
b minutes now	1 -14
b minutes of	1 -18
b minutes on	0 -20 1 -24
b miss it	1 21 12 28
b miss out	12 23
b miss the	9 35
b mission to	6 -14 7 -14
b moaning about	1 25 6 73
b moment is	0 45 1 -18 11 20
b money ?	1 -21 6 14
b money goes	6 20
b money the	1 25 6 27
b month !	12 60
b month ?	0 -28 6 26
b month and	1 58 9 -15
b month at	0 14
b month end	0 18 6 -22 9 -14
b month so	0 50 1 18
b month that	0 17 1 54
b month to	1 -30 9 24
b months ?	0 -21
b months of	4 18 6 -23 8 25 9 15
b months since	9 43
b more [KIND]	1 39 6 15
b more about	0 -28 1 -27 6 -16
b more flats	12 14
b more girls	0 31 1 18
b more people	0 -16 8 42
b more than	0 31 1 -17 3 39 4 -19 6 44 9 19
b more thing	1 -16
b morning ?	0 36 3 51 4 -28
b morning PROPER	0 15 1 22 8 -17 9 -18 12 -23
b morning all	1 -17 9 -23
b morning and	1 -32 10 -19
b mortgage adviser	1 -14
b most are	1 -18
b most get	9 -28
b most grateful	9 19
b most of	0 -62 1 28 6 41
b most overworked	1 34
b most welcome	0 74 1 27 5 20 6 -19 7 30
b move ?	1 41
b move into	0 -18 1 -44 7 -14
b moved a	0 -17 1 -18
b moved from	0 -20
b moved in	0 20 1 37
b moved into	0 -21
b moved to	6 -23
b moving ?	1 32
b moving to	0 -24 1 -18 8 26
b mr PROPER	3 23 9 -32
b mrs PROPER	1 76 8 19 9 18
b much !	1 79 9 -14 12 -31
b much as	1 -31
b much for	0 -20 8 -18 9 -24
b much like	0 31 1 18
b much out	1 14 6 -34 7 37 12 -21
b much to	6 -14 8 -16 12 41
b mums at	4 24
b museum work	1 -20
b music at	1 58
b must be	0 -14 5 25 12 18
b must have	0 26 1 -21 10 -14 12 17
b must know	0 33 1 37 3 39 4 -15 6 -35 10 31 12 64
b my PROPER	0 27 1 28 3 27 8 -86 9 -30 10 45 12 -32
b my application	8 -59 10 -25
b my ask	0 44 1 23 4 -16 5 29 6 24 10 -21
b my best	1 42 8 -37
b my bonus	8 17
b my book	0 54 1 42 8 19
b my brass	6 -24 8 -19 9 -14
b my business	8 49
b my calendar	8 32
b my card	1 14 6 23 7 -16 9 -21 10 80 11 -18 12 -25
b my cards	0 -16 6 -21 10 34
b my client	6 30
b my clients	0 -26 1 -27
b my colleague	0 -47
b my contact	7 14 10 28
b my dad	1 -20 6 -21 8 19
b my desk	1 19
b my details	0 33 1 38 11 -18
b my diary	1 27 8 28
b my door	1 -19 7 42
b my door's	0 37 8 -24
b my dream	0 48 4 -16 8 48 9 -21
b my first	9 -18
b my follow	12 29
b my ideal	0 60 1 112 8 -37
b my inbox	0 57
b my kitchen	1 -14
b my last	1 -14 12 29
b my leaflet	10 49
b my list	10 -16
b my month	1 -42
b my name	0 106 1 -55 2 46 3 -63 4 19 6 -26 7 -16 8 16 9 17 10 -168 11 19 12 -25
b my next	1 -50
b my number	0 39 5 -14 6 46 8 -17 9 -27 10 -34 11 17 12 -36
b my number's	10 62
b my own	0 -14 1 -56 8 34 9 -44 12 -18
b my parents	1 16
b my practice	0 -30 7 -14
b my question	0 14 1 -16 6 20
b my role	8 25 9 -17
b my services	0 -42
b my side	12 60
b my signature	10 49
b my sister	0 -25
b my spring	1 21
b my studio	1 -25
b my target	1 -18 8 16
b my team	0 14 1 -33
b my thesis	1 -33
b my way	0 16 2 35 4 -18 9 -15 10 -42 12 20
b my whole	6 40
b my year	0 63 1 54 9 20
b myself a	8 17
b myself i'm	0 -16
b myself to	0 23
b n il	11 46
b name ?	0 -73 1 -40 10 -16
b name along	0 23 9 38 10 -20
b name and	0 -14 1 28 6 -34 10 82 11 -16 12 -43
b name at	1 -24 6 -27 10 41
b name by	11 14
b name for	0 35 3 18 4 -15 6 -24
b name i'll	0 -25 11 -31 12 -22
b name in	0 18 1 -65 10 23 12 37
b name is	0 -26 1 -61 6 -32 10 26
b name no	11 29
b name of	0 33 2 20 4 -32 7 -17 10 -38
b name on	1 -101 3 -69 4 70 7 28 8 14 9 -43 11 -16
b name only	0 -39 1 -21 10 22
b name or	10 38 11 48
b name that	12 29
b name the	1 41 6 26
b name to	0 60 1 30 2 -16 3 14 7 37 10 -23 12 -21
b name two	12 47
b name would	0 18 1 21 2 67 4 -54 10 -65
b names and	0 37 4 17 6 -18 12 55
b names before	1 -19
b names by	0 -15 10 -23
b names from	0 -31 8 -25 12 20
b names of	1 42 6 14
b names on	10 16
b napkin and	1 -17
b naturally only	11 36
b near PROPER	1 37 3 -20 4 32
b near misses	1 -26
b near the	0 -24
b near you	0 25 1 -15 6 26 9 -14 10 -16
b need NUMBER	6 -22 8 42 12 34
b need a	0 -30 1 87 6 -23 7 -23 10 -58 11 -22 12 -35
b need an	0 -19
b need and	10 30
b need of	1 -31
b need only	0 48 10 89 11 15 12 49
b need the	0 -66 1 -15 8 15
b need to	1 30 10 37 11 75
b need two	0 24 1 -27 8 -49 12 36
b needn't sell	10 35 11 -19
b needs a	0 -25 1 -150 3 33 4 -16
b needs it	0 35 9 -15
b needs to	0 25
b neighbour PROPER	0 -15
b neighbour has	6 33 10 39
b neighbour or	1 -18
b neighbours on	0 -15
b neighbours want	1 -47
b network that	1 -22
b never ask	11 -28
b never asked	6 -19 10 -18 11 -23 12 30
b never been	0 -44
b never met	0 22 6 -14
b never mind	0 -25 1 42 11 41
b never once	1 -18 9 46
b never too	0 22 4 32 5 -15
b new and	0 24 9 -21
b new clients	8 30 12 -16
b new in	0 -30 6 -17
b new member	0 28 9 -26 12 22
b new one	1 47 6 -14
b new parents	1 -35
b new patients	0 20 8 -41 9 -16
b new place	1 -19
b new school	1 -63
b new shop	9 27
b new tax	0 -15
b new to	1 14 7 16
b new varifocals	9 67
b next ?	0 23 1 -135 2 31 3 -19 4 -26 6 -36 9 29 12 50
b next PROPER	0 -16
b next desk	0 14 1 -17 9 15 10 22 12 28
b next door	0 44 1 -14 4 26 6 -24 7 47 9 38
b next in	0 16 6 22
b next month	0 28 1 21 6 17
b next one	0 28 1 -24 4 -15 6 20
b next quarter	1 -18
b next time	0 20 1 20 3 18
b next to	0 20 1 19 2 14 3 15 4 -33 6 -18 12 -19
b next week	0 -37
b next year	6 -15 7 27
b nice to	1 -19 9 -16 10 -27 12 37
b night ?	6 34 9 19
b night and	1 -28
b night before	4 -15
b night bus	0 -16 1 29 6 -20
b night porters	1 31 6 -15 8 -15
b night shift	4 15 6 17 9 34
b night the	1 -18 9 21
b night to	6 19
b night with	0 15 10 15
b nights ?	0 19 1 20
b nine and	0 18 6 -51
b nine days	0 -57 1 -40 9 -19
b nine months	9 26
b nine times	1 70
b nine years	1 -21 6 -30 8 25 9 15 10 -15
b ninety days	9 17
b no ?	0 -42 1 -33 6 -39 9 -34 11 -71 12 80
b no NUMBER	9 64
b no PROPER	0 -29
b no advisories	1 -21 9 45
b no and	11 19
b no budget	6 -21 11 -19
b no charge	0 24 1 25 4 18
b no good	0 -25
b no hard	1 -19 11 20
b no harm	0 27 1 -17
b no idea	1 30 6 29 9 20
b no is	6 -16 11 58
b no limit	0 28 6 -24 11 -31 12 111
b no longer	1 -35 6 23 11 27
b no more	1 40
b no nights	1 16
b no obligation	6 -22 10 -17 11 19
b no one	0 -38 1 29 11 14
b no pressure	1 -15 6 -24 11 33
b no problem	0 -19 1 -18 11 40
b no room	6 -35
b no rush	6 -16 11 -31 12 -17
b no weekends	1 31
b nobody asks	1 -24
b nobody can	1 -22
b nobody comes	1 -28
b nobody dares	0 52 1 32 6 25
b nobody else	0 -34
b nobody has	11 25
b nobody in	9 23
b nobody opens	1 -14
b nobody then	6 -31 9 -18 11 21 12 54
b nobody to	0 -14
b nobody told	0 -20
b nobody under	1 -47
b nobody you	0 56
b noon and	0 24 10 -26 12 17
b not a	6 -14 9 60 11 43
b not asking	0 -21
b not at	0 48
b not be	3 38 4 -18 11 51 12 -15
b not for	1 18 11 23 12 -35
b not i	1 42 6 14
b not know	6 28
b not now	11 31
b not one	0 48 6 -17 9 24 12 149
b not sure	6 32 9 -17
b not the	0 -22 1 34 8 -39
b not to	0 -16 1 -18 10 -20 11 34
b not work	0 -28
b not yet	12 43
b not you	0 51 1 45 3 23 4 -49 10 34 11 -91 12 -37
b not your	9 -34 10 -25
b note on	6 -26 8 14 10 -17
b note to	0 -15 1 -15
b note you	10 18
b nothing but	4 19 6 -38 10 24 11 37
b nothing for	0 16
b nothing of	11 -25
b nothing to	11 -17
b noticed that	9 -29 12 31
b noticed you're	0 74 1 -17 3 23
b now PROPER	1 68
b now and	0 22 8 -21 9 24 11 28 12 19
b now have	1 -20
b now it's	1 54 9 -20 12 16
b now on	0 -14 1 -19
b now that	0 -15 1 -29 6 -28 9 69
b now the	0 -24 6 21
b now who	0 46 2 32 4 -15 7 -15 12 16
b now you	0 -19 1 -16 9 32 12 -59
b nowhere to	0 17
b number !	12 -45
b number ?	0 21 1 35 12 -19
b number NUMBER	0 -37 1 29 9 -31 10 -46 12 -14
b number and	12 -16
b number below	1 -31 6 -23
b number four	0 16 1 36 10 22
b number i	6 50
b number in	6 -20
b number is	0 -24
b number it's	6 21
b number on	0 -39 1 -18 9 21 10 39
b number to	0 -26 10 20
b number two	6 -24 10 -16 12 61
b number's on	10 102
b nurse and	0 30 6 -26 12 40
b nurse for	1 19 6 17 12 43
b nurse in	2 -19 4 19
b nursery class	1 -17
b nurses in	0 -14 1 24 12 40
b nurses on	1 22 7 24 12 -16
b obligation to	11 -37
b obliged if	0 50 1 55 6 -16 11 -22
b of NUMBER	0 -24 6 -20 12 25
b of PROPER	1 85 3 44 5 -26 6 -41 7 -31 8 -17 9 -22 10 -15 12 -51
b of [KIND]	1 -17
b of a	0 82 1 107 2 -49 3 -46 4 71 5 42 6 132 9 -24 11 -42 12 -30
b of accounts	9 34
b of all	1 88 6 24 12 42
b of an	0 18 1 -32 3 30 4 -25 10 34 11 -14
b of any	4 15
b of anybody	7 31
b of anyone	0 30 1 18 7 -18 8 -16 12 48
b of asking	12 29
b of being	1 14 6 23 10 -18
b of claims	1 25
b of course	6 -19 11 74
b of day	11 38
b of each	6 30
b of families	1 23 6 16
b of family	1 40
b of forty	1 -14
b of four	0 37 1 35 6 18
b of friends	0 -33 1 -16 6 21
b of help	0 -19 10 -19
b of her	1 37 6 -25 7 -24 8 -25 12 14
b of him	9 48
b of his	1 -40 6 -39 7 -14 10 14
b of interest	6 -14 10 24
b of it	0 -22 1 -43 2 14 6 62 7 41 10 21 12 -42
b of just	0 16
b of letters	6 49
b of me	0 22 1 53 6 34
b of mine	0 -16 1 -28
b of mouth	0 29 8 -30
b of moving	1 20 6 -19
b of my	0 -67 1 -50 6 -28 7 53 8 50 9 44 10 33 12 -15
b of names	0 25 1 -38 8 -22 9 37 12 28
b of nights	0 15 1 15
b of nurses	1 26
b of old	0 39 1 16 6 17
b of one	0 -19 6 -15 7 -28 12 -25
b of our	1 -35 7 37 8 -15 9 41 10 48 12 -17
b of ours	6 64
b of people	0 15 1 -39 6 -28 10 -31 12 46
b of person	1 25
b of recommendation	0 -34
b of service	0 58 1 -26 7 78
b of somebody	3 19 4 -25 6 -19 10 24
b of someone	0 28
b of something	0 -17
b of state	1 15 6 -30
b of ten	0 29 1 -22 7 23
b of that	0 -22 1 -35 3 -20 6 -22 7 -17 10 29 11 26 12 -14
b of the	0 100 1 129 2 57 3 25 4 -53 5 20 6 112 7 -33 8 47 9 -21 10 37 11 59
b of their	0 53 1 -31 4 15 6 26 7 -16 12 15
b of them	0 -14 1 28 2 19 7 22 9 -31 10 -22 12 -25
b of these	0 -92 1 -19 4 -22 6 -26
b of thing	1 -24
b of this	0 -72 1 -17 6 -40 7 -24 8 -15 9 -15 10 16 12 22
b of those	0 57 1 24 3 -15 4 -23 5 16 6 70 9 -27 11 28 12 -15
b of three	6 -34 8 21 12 36
b of town	1 -21
b of twenty	0 -25 6 43
b of two	0 34 1 -26 10 45 12 68
b of ur	7 -19 8 -40 10 34
b of us	0 -24 1 -42 3 28 4 -28 6 -16 8 -22 9 -23 10 -50 12 -14
b of use	0 -24 1 -14 6 -23 8 -15 9 21
b of what	1 -39 8 15
b of when	6 -27
b of years	1 14 6 -20
b of you	1 -33 3 26 4 -41 6 -66 8 -60 9 24 12 16
b of your	0 103 1 73 2 87 3 -34 4 -46 5 -38 7 50 8 20 9 48 10 -53 12 18
b of yours	0 23 1 -14 2 -57 4 66 5 -19 8 -28 10 14 11 23 12 66
b off ?	0 -23 1 17 6 16
b off PROPER	7 -18 8 59 10 21
b off a	10 38
b off and	1 -21 6 -40 12 20
b off for	1 -28
b off in	1 -25 6 24
b off on	9 39
b off the	1 -54
b off their	0 21 7 45
b off to	0 -17
b off you	1 25 9 77 12 -14
b off your	0 28 1 57 7 -37 9 19 12 61
b offer ?	6 21
b offer and	1 15
b office ?	0 17 1 27 6 -17
b office in	6 -40
b office on	1 16
b oh PROPER	1 18
b oh and	9 -34
b oh by	0 46 1 -17 4 -14 5 31 10 -16
b ok ?	0 -20
b okay bye	11 -16
b okay so	1 51
b old PROPER	0 27 5 22 6 -27 9 -24
b old and	1 21 10 38
b old boss	0 -19
b old crew	1 -23
b older than	0 48 1 48
b on ?	0 32 1 -30 2 38 3 -54
b on NUMBER	0 62 1 65 3 42 4 -28 6 -17 8 -17 9 -43 10 71 12 -31
b on PROPER	1 18 4 20 5 24 6 14 7 -22 9 -15 10 71 11 64 12 -25
b on [KIND]	6 -47 9 15
b on a	0 -27 2 17 6 45 8 -61 10 26 12 -35
b on and	1 23
b on another	1 -33 2 17 4 -19 6 -16 7 -14
b on call	0 -71
b on day	6 27 12 -16
b on for	0 29
b on four	0 18 1 98
b on her	1 69 9 18
b on here	1 -28 9 -53
b on his	9 55
b on how	1 -19
b on it	1 -25 4 -30 5 33 7 27 8 32 9 -32 11 -15 12 36
b on joining	1 -19
b on market	6 -23
b on me	7 29 11 22
b on my	0 -49 6 -15 8 -22 9 -30 10 -86 11 -23 12 98
b on one	0 -21 9 17 12 -14
b on our	1 46 7 -21 12 34
b on referrals	0 -22 9 32
b on site	1 33 10 -21
b on stage	0 -58 1 16
b on that	1 17 8 -18
b on the	0 62 2 32 3 63 4 -53 5 -19 8 -27 9 30 10 80 12 -22
b on their	3 -14 4 21 6 -23 7 29
b on this	0 19 1 -23 2 -28 3 -17 4 14 5 30 9 -39 10 31 11 -42 12 24
b on three	6 24 9 -20 12 -21
b on time	0 -15 1 33 6 67 12 -18
b on to	10 41 12 26
b on two	1 -44 9 21 10 -16
b on ur	7 24 10 18
b on us	0 53 4 16 6 -18 7 55 9 -20 12 69
b on your	0 81 1 150 2 41 3 -52 6 58 8 -31 9 -70 11 -22 12 -36
b once more	1 -20
b one ?	0 24 1 41 2 -87 3 -19 4 75 6 -71 7 20 12 -38
b one and	0 -15 1 -35
b one at	0 -14 1 -24 3 16 4 -22 10 35
b one come	1 15 11 15
b one comes	0 -21
b one day	6 30
b one every	0 -30
b one free	0 27 7 -16
b one friend	0 20 1 -41 7 14
b one in	0 -17 1 -19 10 -15 12 -21
b one is	1 -54
b one line	10 14
b one month	6 -22 12 35
b one more	1 -24 10 -19 12 43
b one name	0 -14 11 19
b one of	1 110 3 -34 4 61 7 23 8 16 9 38 11 40 12 100
b one on	0 19 6 41
b one or	0 46 3 -30 4 24 5 17 11 32
b one page	1 -31 9 27 10 55 12 -14
b one patient	0 121 1 40 4 -45 5 26 12 67
b one person	0 -22 1 54 6 -36 12 33
b one question	1 -41 2 30 4 -28 6 -23 8 20
b one sentence	0 17 1 33
b one such	1 -20
b one that	0 14 1 18 6 -51
b one thing	9 -28
b one to	2 20 4 -15 6 -34 10 -21 12 -14
b one too	1 -22 6 -19 7 -31 11 31
b one under	1 -14 6 14
b one we	0 14
b one who	1 -37 2 -19 3 25 4 -26 5 25 6 -103 8 30 12 18
b one who's	1 30
b one whose	2 -14 4 15 6 27
b one with	0 -19 1 71 3 17 4 -16 6 -25 8 33
b one year	1 40 6 27
b one you	6 19 11 26
b one you'd	1 -14 11 16
b ones ?	1 70
b ones on	0 14
b ones who	1 31 6 52
b only NUMBER	1 31 7 45 8 -38 9 -29
b only PROPER	9 -20
b only ask	0 -27
b only at	1 28 6 17
b only count	11 -16
b only do	0 31 6 43
b only if	0 32 6 -23 7 32 9 30 11 117 12 -26
b only in	0 -43 1 -23
b only me	8 -21
b only one	9 15
b only should	0 24 1 21 11 77
b only the	1 -42 6 25
b only then	1 -20 4 17 7 36 9 32 11 39
b only this	11 23 12 63
b only where	0 -19 11 67
b only with	1 -20
b open ?	0 -14
b open again	12 26
b open and	1 14 6 -25
b open in	0 -18 6 -23 9 -22
b open plan	1 20 4 22
b open the	1 -15 6 16
b open to	0 56 1 -16 3 -14 4 23 6 -33 8 24 9 32 10 -28 12 -18
b opened a	1 -24 4 -15 6 15 8 15
b opening ?	1 22
b opening a	1 85 8 -17
b opening in	0 -24 1 -46 6 17
b opens a	0 -16 7 -17
b opens the	0 33 5 19 6 -31
b opportunity for	1 19 7 90
b ops lead	1 59
b opt out	1 -14 9 21
b or NUMBER	0 48 4 -77 5 43 6 -16 10 16 12 36
b or PROPER	1 189 4 -30 5 38 10 -31 11 -16 12 -15
b or a	0 82 4 23 6 23 11 -24
b or an	0 -74 6 25 7 27
b or anyone	0 21 1 20 3 31 4 -24 7 -16
b or better	6 33 10 20
b or colleague	1 -16 6 14
b or colleagues	0 14 1 15
b or don't	6 -17 10 72 11 96 12 -38
b or family	7 30
b or five	0 16
b or hand	1 -19
b or have	6 18 10 22 11 68
b or in	0 15
b or introduce	1 18
b or introduction	1 -15 12 33
b or is	0 -52 11 68
b or know	1 -33 2 -20 6 -17
b or more	0 23 1 47 5 16 6 20
b or next	6 -16 12 56
b or not	0 21 1 -21 6 52 10 -18 11 14
b or over	1 16
b or relations	1 -28
b or relative	0 24
b or selling	1 24 7 -17
b or send	1 -30 7 -17
b or share	1 -22
b or simply	10 52
b or so	0 17 1 28
b or somebody	1 -17
b or someone	1 -42 4 19 6 -15 7 34 9 -14 10 29 11 -21
b or tag	10 -14
b or tell	10 19 11 67
b or text	11 -16
b or the	2 21
b or their	0 -18 6 -19
b or three	0 -42 1 -46 6 -17
b or to	1 -29 11 -14
b or two	0 25 1 23 3 -28 4 22 5 17 10 -16 11 23 12 17
b or your	4 24 12 43
b order and	0 23 9 15
b order is	9 -49
b other [KIND]	0 23 1 29 6 15
b other companies	1 -54
b other department	1 20
b other families	1 -23 10 -17
b other housing	1 -15
b other landlords	6 26
b other parents	0 26
b others in	1 -45 7 20 10 -14
b others who	6 14
b otherwise ?	1 24 6 20
b our PROPER	1 -33 6 -21 7 29 9 -29
b our app	0 -20
b our best	1 -21 7 57 9 -35
b our board	0 -31
b our card	0 22 12 26
b our clinic	1 -26
b our field	0 -16
b our first	1 18
b our grants	1 22
b our name	0 21 1 -27 7 32
b our new	0 -16
b our page	0 -65
b our panel	0 19
b our practice	0 14
b our pre	1 -15
b our rooms	1 22 6 24
b our school's	0 18 3 18
b our shop	1 18 10 -19
b our strings	0 19 1 37 7 18
b our team	0 -25
b our way	0 55 7 -18 9 35 10 -19 11 -20
b our website	0 -22
b our year	6 -18
b ours is	6 14
b out !	1 -19 6 -16 8 -21 9 -18 12 66
b out ?	1 34 4 15 6 78 9 23 12 -21
b out a	0 23 1 42
b out and	12 21
b out at	6 35 9 -26 12 -16
b out because	6 -17
b out before	0 28 1 21 10 20
b out by	1 17 6 58 10 28
b out every	1 14
b out i	6 39 10 -15
b out in	0 -41 1 -36 6 34 8 15 9 67 12 -14
b out loud	10 38 11 26
b out of	0 63 2 18 3 20 4 -19 6 -24 7 68 8 -46 10 14 12 -80
b out on	0 -20 6 -19 8 -18 9 23 12 69
b out since	1 14 6 -19 8 40 9 -36
b out the	0 25 1 59 9 19 10 -15
b out to	1 -14
b out who	0 -31
b out with	1 -24 9 43
b out your	2 -18 6 17 9 16 10 36
b over PROPER	0 35 1 23 6 27 12 19
b over a	1 -16 2 14 6 -22 7 37
b over an	6 -35
b over asking	0 -61 6 -16 8 -34
b over at	0 -52
b over fifty	1 53
b over from	1 -17 10 33 11 28
b over in	0 35 1 -129 2 14 4 -16
b over it	9 17 12 33
b over my	1 -18
b over seventy	1 71
b over something	1 -14
b over the	0 -26 1 -16 3 27 4 -15 6 -27 8 14 9 47 12 -23
b over there	0 -15 1 17 6 -36 8 59
b over this	0 54
b over your	0 -23
b owe me	0 39 4 16 11 29
b own bed	0 16
b own the	1 14 6 26
b owner in	0 37 1 28
b owner who	4 -15
b owners in	1 33 3 -21 4 29 9 29
b owners of	0 31 1 22 2 -14 5 35 6 -29 8 21
b owners with	1 19
b owns a	0 21
b owns the	0 -46 1 19 6 -34
b p s	1 -24 8 -15
b packaging waste	1 -46
b page is	10 19
b page that	1 31
b page with	0 -64 1 -20 6 -23 7 18
b paid for	1 -36 6 36 9 38 12 -33
b paid in	8 39
b paid off	1 15
b paid on	0 -14
b paid the	6 33
b pair of	1 -20 9 15
b panel that	1 15 9 -20
b paper ?	4 -16
b paper that	1 -44 6 15
b paragraph about	0 -32
b paragraph below	0 27
b paragraph for	10 49
b paragraph you	12 -14
b paragraphs and	0 -22
b parcels a	1 47
b parents are	1 -62
b parents at	0 19
b parents in	0 24
b parents of	0 15 1 -45
b parish clerk	6 18
b part of	1 14 8 19 9 47
b part time	1 30
b partner ?	1 18 6 -16 12 41
b partner at	0 14 1 27 3 23 4 -23
b partners in	1 16 8 24
b party in	6 -66 8 28
b pass along	11 28
b pass it	0 54 1 21 3 -23 4 17 7 -15 10 55 12 21
b pass me	0 40 3 33 4 -49 9 45 10 -26 11 -15
b pass my	0 63 1 -18 3 -66 4 86 8 -16 10 -29
b pass on	0 24 1 -33 6 24 7 33 10 -53 11 -26 12 -24
b pass our	0 28 1 24 7 -19 12 25
b pass this	0 14 1 -14 3 21 4 -16
b pass your	0 -60
b past a	0 26 1 16 6 30
b past seventy	0 27 1 33 6 21
b past year	9 15
b past your	1 -16 9 16
b paste into	1 17
b pastry chef	1 24
b pavel PROPER	1 -19
b pay for	0 19 1 -45 4 22 6 28 9 32 11 -14
b pay in	9 15
b pay the	6 54 10 35
b paying a	0 24 6 15
b paying farms	1 -27
b paying for	0 51 1 52 4 -19 5 24 10 -17
b paying the	6 20
b pays a	6 16
b pays for	0 -21 1 24 6 37 10 -21
b pays nothing	6 19
b pays the	1 -30
b peer group	0 19 1 24
b people !	0 92 1 -45 3 -18
b people ?	0 37 3 -36 4 40
b people at	0 -19 2 14
b people i	1 -20 8 -38 12 32
b people in	1 -52 4 -20 7 34
b people keep	0 -21
b people like	0 -23 1 -29 9 -19 12 -32
b people on	1 26
b people or	0 -18 1 23
b people to	0 15
b people who	1 82 4 38 6 25 7 37 9 -14 12 17
b people whose	0 -20
b people with	0 15 6 -15 12 36
b people you	1 -58 2 51 4 -29 6 -30 12 17
b perfect referral	1 26 6 19
b perhaps a	1 29 4 21 12 55
b perhaps another	0 25
b perhaps you	6 53 11 15
b person and	0 -42
b person at	0 34 3 17 4 -14 6 -32
b person by	0 23 1 24
b person for	0 16 1 -23 3 25
b person has	1 -17
b person i	7 -20
b person in	0 45 1 42 3 41 4 -36 7 -18 10 -19
b person or	1 -40 12 32
b person to	1 52 7 -22
b person who	6 -16 8 -37 10 -21
b person would	6 23 10 35
b person you	1 70 6 23
b personal link	0 18 7 29
b phone call	1 -30 9 35 12 -18
b phone don't	12 35
b phone lines	0 -29
b phone me	10 46 12 -16
b phone number	10 -14
b phone you	0 27
b photo of	9 24 12 -14
b photos of	1 -20
b pic of	10 44 11 48
b picked up	1 -37 12 51
b picks up	6 29 12 -18
b picture a	1 22
b piece on	6 -23 9 -27
b place ?	0 37 1 35 2 -19 6 17
b place i'd	1 15 11 21
b place in	1 27 6 29
b place of	1 -35
b place on	0 -31
b place to	0 -15 10 -33
b places in	6 -24
b places left	7 59 9 -14 12 51
b plan ?	0 17 7 25
b plan and	6 14
b planner at	0 -24
b planning a	0 29 1 30
b planning something	0 15
b planning tool	1 -33
b plant is	9 15
b plant manager	0 46 1 26 4 -18 6 14
b plant managers	0 20 12 40
b play in	10 -18
b play the	6 14
b please !	0 66 12 40
b please ?	0 -73
b please bring	0 -27
b please copy	0 27
b please do	0 -24 1 -21 3 -15 7 24 10 -34
b please don't	0 -15 1 -17 11 39 12 -37
b please feel	7 -20 10 25
b please find	0 -25
b please forward	0 23
b please introduce	1 25 3 19 4 -21 12 -19
b please keep	1 17
b please let	11 36
b please mention	0 44 3 -21 4 31 12 -36
b please pass	0 40 1 -41 3 16 10 -44
b please put	1 -16
b please quote	0 -19
b please refer	0 -29 1 -25 3 51 4 -38 5 -18 12 -19
b please send	3 -41 4 46 6 21 12 51
b please share	0 -36 1 -24
b please sir	1 35 11 -16 12 55
b please tell	0 27 1 27 3 23 10 19
b please would	0 68 3 18 4 -18 10 -54
b pleased to	1 50 3 -18 5 20
b pls tell	1 -25 7 16
b pocket MONEY	12 35
b point at	10 16
b point me	1 31 4 -29 9 -16 10 -17 11 15
b point them	0 27 10 -28
b poll for	0 -33
b poor soul	6 -17
b pop round	12 -14
b pops into	1 -18
b portal ?	0 23 1 -22
b portal and	0 27 12 26
b position at	8 16
b post to	0 -14
b practice and	0 -21
b practice grows	0 -20
b practice managers	0 18 6 21 10 18
b pre seed	1 -17 8 26
b prefer to	9 19
b present me	0 23
b press send	10 53
b pressure !	11 24
b pressure at	6 -22 11 42
b price and	0 15
b price for	0 25 6 -17 7 49
b price is	0 -17 6 14
b primary school	6 20
b privilege to	0 15 1 -14 6 -14 7 -21 8 17 9 30
b problem !	11 58
b profit from	0 24 4 18 7 64
b promise to	7 32
b promised me	9 -18 12 26
b promotion ?	0 21
b property in	1 -17 6 -29
b proud to	1 18 9 -14
b published the	1 155
b put by	6 24 12 -18
b put forward	1 20
b put in	0 18 1 18 3 23 6 -37 7 -17 8 -19 9 -25 10 42 12 33
b put it	10 24
b put me	0 47 1 65 2 -15 3 16 9 -32 10 19 11 -40
b put my	0 18 1 -49 3 30 4 -25
b put the	0 22 1 -33 10 15 12 62
b put us	1 -19
b put you	0 -28
b put your	0 17
b putting us	0 27
b q NUMBER	0 65 1 17 3 -21 5 34
b qualified in	1 -18
b quarter and	1 -24
b question do	1 24
b question for	0 29 1 -58 2 34 4 -20 7 16
b question from	0 14
b question i	1 39
b question to	0 -42
b questions ?	0 -24
b questions about	0 -14
b quick call	0 28 1 40 4 -24
b quick one	1 -29 6 -17 12 -41
b quick poll	0 -19
b quick question	0 -16 1 22 4 16 6 14
b quid a	6 40
b quiet ?	0 34 1 24 6 -16
b quite right	11 32
b quite see	11 36
b quote ?	1 -33 6 -17 7 18
b quote PROPER	10 21
b quote code	7 33 12 -27
b quote for	0 -32
b quote in	6 20
b raising MONEY	0 -15
b raising NUMBER	1 -28 6 -20 8 50
b raising a	1 -14
b ran out	1 -24
b rate ?	6 -16
b rather keep	0 -23 11 45
b rather not	1 -17 7 -15 11 43 12 37
b rather than	6 18 10 46 11 -20
b rather you	9 -18 11 44
b rd and	9 15
b re the	0 20 1 15
b reaching out	6 -18
b read PROPER	0 -55
b read out	1 30
b read that	9 28
b read their	0 -67
b reading group	0 -17
b reads the	1 25
b ready !	9 -49
b ready for	1 -73
b ready to	4 15 7 37 9 -30
b recall the	9 27
b receive [KIND]	6 -19 7 15 12 47
b recently bought	1 27
b reckon the	6 83
b reckon would	1 34 7 30
b reckon you	0 -19
b recommend a	1 19 12 25
b recommend me	0 60 1 -25 3 -34 4 34 7 17
b recommend to	0 -174
b recommend us	0 -16 1 -41 3 -69 4 45 9 31
b recommendation for	0 -28
b recommending us	0 -15
b recruiter for	0 19
b refer PROPER	0 -23
b refer a	0 25 1 -15 3 -28 4 42 5 -33 6 -24 8 -22 10 -26 12 32
b refer him	1 -17
b refer me	0 159 3 91 4 -102 5 -34 7 17 8 68 10 -37 11 39 12 -48
b refer one	10 26 11 17 12 14
b refer them	1 20 7 -56 10 -18 12 35
b refer to	0 -109
b refer us	0 47 9 -21 10 25 11 -22 12 22
b refer you	0 -51
b refer your	0 26 3 -17 4 37 12 -39
b reference for	0 -22
b reference number	0 -14
b referral PROPER	0 -43
b referral bonus	1 52 8 -25 12 49
b referral fee	0 -14
b referral for	0 118 1 109 4 -71 5 57 6 32 7 -19 10 -21 12 -20
b referral from	0 -39 1 -22 12 -14
b referral is	0 70 1 77 5 18
b referral of	7 -15
b referral or	0 -18 1 -49 7 22 8 -15 12 46
b referral to	0 -56 1 27
b referral would	0 18 1 34
b referrals !	0 72 4 18
b referrals and	1 -17
b referrals are	0 37 1 -29
b referrals come	1 -22
b referrals for	0 46 4 -15 7 -21
b referrals from	9 32
b referrals i	1 17
b referrals so	8 30
b referrals to	0 24 1 31
b referred to	6 15
b referring me	0 34 1 -42
b relocating to	0 14 1 26 4 23
b remember the	1 -25 6 -18
b remember your	1 -18
b rent and	0 -14
b reply and	7 23 10 31 11 -15
b reply to	10 50
b reply with	0 -44 1 -50 4 19 6 -45 9 -14 10 66 11 -17
b report goes	1 -30 6 19
b request you	0 53 1 -21 3 22
b resource for	0 20 1 -17
b rest to	10 -14
b restaurant owners	1 51
b resume and	0 -15
b retired teacher	1 -95
b retiring and	2 28 4 -23
b return is	10 50
b returns at	0 -16 1 -36
b right ?	0 -66 1 -39
b right about	0 38 1 -17
b right and	4 23
b right in	1 27 6 41
b right now	6 16 7 26 10 -23
b right one	1 65 7 46 10 34
b right person	0 25 1 22 3 17 4 -21 6 -15 7 14 10 -19
b right that	0 -18 1 32 9 40
b right too	11 32
b right up	7 53
b ring ?	0 29 1 -21 10 -34
b ring NUMBER	0 -25 10 43
b ring PROPER	0 56 1 62 3 42 4 -24 6 54 10 44
b ring before	0 -30
b ring him	0 -96
b ring me	1 21 6 35 9 16 10 73 11 -21
b ring road	0 20
b ring the	1 -36 6 -47 10 27
b ring us	0 -22 12 -19
b ring when	1 -18
b ringing round	6 14
b river who	6 -32
b road and	6 17
b role PROPER	0 50
b role in	8 24
b roles in	1 -34
b roof ?	1 45
b roof and	0 17
b room NUMBER	6 21
b room and	0 24 1 20
b room for	0 -17 6 -25
b room in	1 -14 9 42
b room knows	0 80 4 -53 5 39 6 -16
b room with	0 -17 1 -24 6 25 9 -23
b round PROPER	0 -22 1 39
b round for	1 -59 6 14
b round here	0 19 1 18
b round in	1 -15 6 18
b round since	1 27
b round the	4 16 6 31 9 42
b round to	0 -37 1 -42 11 -22 12 -14
b round your	0 18
b rowing club	0 -37
b rules of	1 -28
b run ?	1 -61 6 -14
b run a	6 -31 8 48
b run across	7 17
b run for	9 24
b run into	0 35 1 32 4 14 6 -43 7 16
b run marketing	11 29
b run out	0 41 1 44
b run the	0 -52 1 -31 6 30 9 -24 11 -28
b running a	0 15 1 16 6 30
b running club	0 -52 1 35
b runs PROPER	0 -20
b runs a	1 -81 4 20
b runs it	1 -14
b runs out	0 -19 6 31
b runs the	0 15 1 33 3 43 4 -25 10 30 12 19
b runs to	1 -75
b s at	0 24 6 15
b s in	4 18 6 20
b said at	0 -20 1 -29
b said in	1 -19
b said on	6 14 12 -19
b said so	0 -15 1 -18 12 17
b said the	2 15 6 37 10 -23
b said you'd	0 -30 9 25
b said your	1 -14 9 39 12 -14
b sale of	1 -16
b sales team	1 17
b salut PROPER	1 -36
b same ?	0 40 1 -47 6 -16 7 32
b same care	6 -22 7 16
b same day	1 27 6 -55 12 159
b same eight	1 18 12 25
b same pickle	0 14 1 -46 6 -17 7 30
b same service	1 -30
b same situation	1 23
b same trouble	0 25 6 -15 7 34
b same week	1 -18 6 137
b sat in	1 -14 9 49 10 -15
b sat through	9 16
b save MONEY	0 14 7 37 12 -63
b save the	11 28
b save them	1 -29 6 60
b saw PROPER	0 -15 1 70
b saw his	1 -20
b saw on	1 33
b saw that	1 -19 6 -26 8 -22
b saw you	1 58
b saw you're	0 25
b say ?	0 23
b say a	0 15 1 22
b say i	0 25
b say if	10 -18
b say in	1 -23
b say is	0 -46
b say it	0 32 1 37 6 -26 7 45 9 -28 11 -25
b say no	0 -24 1 -33 6 -27 11 63
b say nothing	11 -64
b say so	0 -56 1 -28 9 62 10 -16 11 28
b say that	0 -14
b say the	0 -47 1 -14 6 27 9 30
b say they	1 -42
b say they've	1 25 6 -14
b say you	9 -20 12 40
b say you'd	9 -25
b says no	6 -54 7 37 11 -34
b says so	6 19 9 -36 11 25
b says the	0 40 1 31 9 27 10 -14
b says they	1 18
b scale of	0 -31
b scared of	2 -16 6 28
b school ?	6 -16
b school and	1 -17 4 -18 5 33
b school caretakers	6 23
b school office	1 -33
b school run	0 -19
b school starts	0 -27 6 -18
b school to	1 19
b school's name	1 14
b scribble it	10 52
b scribble the	1 -19 10 46
b script NUMBER	0 -35
b search for	1 41
b second ?	0 -24
b second PROPER	1 -44
b second baby	1 -23
b second generation	6 -32
b second opinion	4 14 7 38
b second shop	0 -60
b second site	0 28
b see ?	0 -28 1 -68
b see a	1 -20 6 -22 11 74 12 41
b see her	0 16 1 19 9 42
b see if	0 -18
b see it	0 -14
b see me	2 -18 3 19 11 -30
b see that	6 -19 8 18 9 -36
b see the	1 14 8 -14 9 26 11 -42
b see them	7 28 12 -15
b see this	0 16
b see you	0 -25 1 65 9 -41 10 -26 12 -22
b seeing the	6 44 9 26
b seems to	0 -15
b seen a	0 -21
b seen the	6 18 12 21
b self employed	1 40 6 42
b sell ?	0 14 1 24 6 -15
b selling a	0 21 1 20
b selling his	0 -20
b selling this	7 -19
b send NUMBER	0 24 10 -40 12 36
b send PROPER	0 -24
b send a	0 25 2 16 6 -34 7 -16 8 -20 10 57 12 -23
b send em	0 37 9 38 10 -84
b send her	0 36 1 46 4 17 6 -56 7 42 10 14 12 94
b send him	0 -21 1 29 10 40 11 40 12 -15
b send his	0 -33
b send it	1 55 3 81 4 -76 10 31 11 -20
b send me	0 -21 1 -69 2 34 3 -81 4 34 6 44 7 -17 10 -93
b send my	0 -20 2 37 4 -31
b send on	10 20
b send the	7 15 11 -16
b send them	0 105 3 -33 4 61 5 -22 6 -29 7 -27 9 -19 11 -35
b send to	0 16 2 -29 4 61
b send us	0 26 4 24 7 20 10 14
b send you	0 -47 1 -26
b send your	0 -36
b sent me	0 -25 1 -38 6 -15 7 -15 12 61
b sent you	0 -14 10 78 11 43 12 -16
b sentences about	0 -16
b sentences below	10 32
b separate thread	6 -15 10 26
b service ?	1 -38 7 31
b set myself	8 17
b set on	1 14
b set up	6 -20 7 22 8 31 9 -14 10 -15 12 21
b set your	9 20
b settled before	6 27
b shall be	0 20 1 17 2 -19 4 26
b shall i	0 -70 1 -24 10 17 12 60
b shall we	0 -34
b share a	0 -20 4 16 6 14 12 30
b share it	0 46 11 -31
b share my	0 58 1 -29 4 17 7 18 10 50
b share or	0 16 10 -19
b share our	0 -80
b share the	0 -41 1 19 12 54
b share this	0 25 1 -23 7 25 11 20 12 23
b share your	0 63 10 22 12 14
b shared a	0 24 9 -24
b she can	1 21 6 30
b she can't	6 25
b she gets	0 20 10 31 12 -27
b she had	9 -14
b she has	0 -43 9 -16
b she is	1 -14 6 15
b she said	0 -27 1 -43 6 16
b she says	1 -15 6 -27
b she told	1 -30
b she wants	1 -22 6 25 10 -14
b she would	0 41 1 21
b she'd be	1 41
b she'd have	0 28 1 24 4 -24
b she'd take	1 -30
b she's at	1 54
b she's hunting	6 20
b shippers on	0 14
b shoebox ?	0 14 4 15
b shop ?	0 -56
b shop and	1 18
b shop for	0 -47
b shop go	9 18
b shop is	0 -18
b shop like	1 -31 11 45
b shop with	0 20
b shops in	1 27
b shops that	1 32 6 35
b short of	0 44 1 64 3 23 4 -21 5 18 6 -50 8 41
b should a	0 60 1 106 3 -20 4 25 7 35 9 -19
b should any	1 24 4 18 6 14 7 47
b should be	0 -75 1 48 2 -18 6 25 7 22 10 45
b should friends	0 26 1 -17 7 14
b should get	0 19 1 -34
b should have	1 -29 4 -17 7 17
b should i	0 84 1 -65 2 90 3 -55 4 -69 7 -59 8 -32 9 30
b should it	7 -17 11 125
b should meet	7 -16
b should one	0 30 1 16 3 -17 4 33 11 -17
b should talk	1 -64
b should the	11 77
b should we	0 -39 4 -22 6 -31
b should you	0 71 1 33 3 -34 4 76 5 -16 7 44 9 -14 10 -23 11 45
b should your	0 48 1 34 6 -14
b shout over	10 23
b shout to	0 -31
b show ?	0 -22
b show on	0 17
b show that	0 -23
b show this	0 37 10 20
b shut at	0 -15 1 -38 12 27
b sick of	0 19 1 37 2 -18 4 44 6 60 10 -19
b side ?	0 21 1 32
b side of	0 -19 1 20 8 -23 10 -17
b sideboard ?	0 32 1 29 3 41 4 -21
b sight of	6 16
b sign for	0 -16
b sign up	0 15
b signed up	0 -29
b signs up	1 -24 6 -18
b silence is	10 30 11 91
b since NUMBER	0 -20 1 -30 8 55
b since PROPER	1 -17 8 -47 12 83
b since [KIND]	1 -20 9 33
b since day	9 15
b since go	9 49
b since i	1 23 8 20
b since last	9 -25
b since school	6 -22 8 15 9 -14
b since spring	4 -14 5 14 6 29 12 21
b since the	1 -19 2 14 6 26 9 67 12 -24
b since we	1 -37 6 38 9 70 12 -19
b since you	1 -19 12 -14
b since you're	0 23
b sing in	6 -14
b sir i	9 21
b sister ?	0 -68 1 -107
b sister PROPER	1 -24 3 36 4 -21 8 -49 9 18
b sister if	0 28 1 40 4 -24
b sister in	0 47 1 39 3 48 4 -32 10 34 12 36
b sister site	1 -17 6 23
b sit at	6 21
b sit beside	1 32
b sit down	6 18
b sit in	1 -28 9 19
b sit on	0 24 1 101 9 33
b sit with	0 -18 1 -43
b site in	1 24
b sits across	1 -18
b sits in	1 -15
b sits on	1 30
b sits right	0 -25 11 37
b sits with	0 28 1 16 3 32 4 -21 9 -16 10 -16
b sitting on	0 14 1 18 6 34
b situation as	1 23
b six PROPER	0 -27
b six and	6 18 9 55 12 -17
b six chairs	0 -39
b six months	0 -21 6 21 12 47
b six weeks	1 -21 6 46 9 -49 10 -17
b six years	1 -29 6 -44 7 -14 8 -45 9 49
b skip it	11 29
b sleep in	9 17
b sleep on	6 -25 8 -20 10 21 11 -34 12 63
b sleep through	10 -21
b sleeping on	1 32
b slept through	1 21 9 29
b slip him	0 27 1 39 4 14 6 -14 10 27
b slip is	11 17
b small business	6 -22 9 33
b small children	0 -25
b small favour	1 -20
b small firms	1 -17
b small team	1 -24 6 70
b so PROPER	0 14
b so all	12 16
b so allow	0 -16
b so and	11 17
b so anyone	0 26
b so do	0 45 1 -26 4 15 7 44 9 -34 12 94
b so don't	12 43
b so far	1 -18 9 19
b so forgive	9 16
b so glad	1 23 7 -23 8 -17 9 20
b so grateful	1 -27 9 35
b so happy	0 -17 9 -71 12 -23
b so he	0 60 10 -36
b so i	9 -29 12 -26
b so i'd	9 35 12 19
b so i'll	9 23
b so i'm	0 -15 8 -27 9 -36
b so if	0 76 1 24 3 -15 4 36 7 17 8 59 9 33 11 19 12 -14
b so it	1 -14 9 31 12 38
b so it's	0 23 10 15 11 35 12 30
b so kind	3 15 4 -17
b so much	1 53 6 -35 8 54 9 -25 12 72
b so no	6 49
b so nobody	1 -32 6 18
b so on	0 -34 1 51 6 36
b so please	0 39 8 -14
b so pleased	9 29
b so that	1 25 6 58 9 14
b so that's	6 -33 8 -20 9 -14 12 -18
b so the	0 -17 1 22 6 89 9 28 10 -19 12 -14
b so they	6 18
b so um	1 -14 9 24
b so well	9 45 12 -28
b so what	1 -16 6 27
b so when	9 -24
b so which	0 18 1 -31 2 16 6 32 9 21
b so who	0 58 1 22 2 35 4 -32 6 -17 12 29
b so who's	0 35 1 -27 3 -15 4 -17
b so yeah	0 20 1 -14 10 -16
b so you	0 -20 1 -62 9 48 12 18
b so you'd	10 55
b so you're	0 -15 9 22 12 -20
b so you've	6 -27 8 26 12 21
b so your	0 -14
b sofa because	0 20 6 14
b sold a	1 -23 6 -25
b some of	1 -26 6 -14
b somebody ?	0 28 1 -21 9 56
b somebody at	1 16 3 85 4 -51 5 -14 6 -15 10 -16
b somebody else	1 -24
b somebody from	0 23 1 15 3 -26 4 30 12 32
b somebody in	0 14 1 -56 3 -14 6 -30 7 -26 8 -15
b somebody like	1 -14
b somebody to	0 -14 1 14
b somebody who	0 -26 1 -30 7 -22 10 16 11 24
b somebody with	1 52 12 14
b somebody you	0 -15 1 25 12 -16
b someone ?	0 29 1 -51
b someone at	0 71 1 49 3 29 4 -19 7 -24 8 -14
b someone close	0 22 1 -14
b someone else	1 37 11 43
b someone in	0 21 1 38 4 23 9 -18 10 54 12 40
b someone to	0 -72 6 36
b someone who	1 -57 2 -65 4 70 6 -20 7 25 9 -16 10 16 12 -20
b someone who'd	0 14 1 -26 6 43 7 37
b someone who's	1 20 6 25
b someone with	1 26 4 14
b someone you	0 36 1 -20 3 -24 4 16 11 -25 12 -18
b something else	1 40 6 15
b something out	6 -15 7 68 10 15 11 -23 12 -14
b something this	1 16
b sooner be	0 29 9 36 11 18
b sooner not	0 -23
b sort of	1 -22 11 34
b sorted your	0 14 1 -23 9 19
b sounding board	0 17 1 -14 7 24
b sounds like	0 36 6 26 9 -33 10 53
b soup in	11 14
b sous chef	0 23 1 -79 6 -43 7 44 10 19
b south facing	1 41
b spare me	0 19 1 31 11 34
b spare parts	0 32 1 34 6 32
b spare room	0 -24 1 15
b speak ?	1 -15
b speak to	0 25 1 19 6 -20
b speak with	0 27 1 33 4 -17 6 -31 8 -57
b speaking to	3 14
b speaking with	1 -18 9 -42
b speaks PROPER	1 -26 2 -17
b specialist PROPER	0 -17
b specific ask	0 27 1 17 3 17 8 -14
b spend MONEY	0 54
b spends PROPER	6 30
b spends the	1 20
b spent four	6 -16 8 33
b sponsor a	0 -22
b spread the	0 66 4 30 5 -20 9 -19 12 -30
b spring ?	1 15 6 16 12 18
b spring and	6 15 9 -15
b spring programme	1 36
b spring to	1 -24
b spring your	9 45
b springs to	0 34 1 15 11 -34
b staff portal	1 -15
b staff room	0 14
b stand in	6 22 9 18
b staring at	6 17
b start with	0 61 2 19 6 -23
b started a	6 -23
b started this	1 -16
b starting a	0 -18
b starting out	8 23
b starts at	0 -15
b starts in	6 15
b stay in	7 -15 8 24
b stay on	11 -26
b stayed up	6 -15 8 17 12 18
b stays on	1 -20
b stick ?	1 16
b still at	1 -32 6 24
b still doing	10 19
b still gets	0 35 1 16 6 14
b still has	0 23 6 -29
b still have	1 20 6 -28
b still hear	1 -18
b still in	1 -55 11 -14
b still need	0 -73 1 24 9 -21
b still on	0 92 1 60 6 -25 8 22 9 -16 11 32 12 -16
b still paying	0 49 1 15 2 -15 3 -25 4 73
b still pays	0 -44 2 15 4 -14 6 16
b still putting	1 27
b still quote	1 -19
b still send	0 -19 12 -20
b still smiling	9 53
b still stuck	1 18
b still there	0 -21
b still waiting	0 20 1 17 9 -22
b still without	0 59 1 23
b stock count	3 40 4 -18 6 18 10 35
b stopped eating	0 24 1 19
b story on	6 -32 7 -22
b street and	1 -28
b struggling to	0 20 1 42 6 74
b struggling with	1 15 6 -14
b stuck behind	6 -23
b stuck on	1 -17
b stuck with	1 49 6 27
b student in	1 -18 4 14
b studio line	10 23
b study group	2 -15 4 56 6 25
b subject a	0 -52 1 -40 12 -15
b subject could	1 -16
b subject intro	1 -17
b subject quick	1 -56
b subject who	1 -17
b subject your	1 -31
b subscribe here	0 -38
b success fee	0 18
b such a	1 -22 6 18 7 -18 9 20 11 -17 12 -19
b suits you	0 28
b summer and	6 25
b supplier would	0 -30
b support queue	1 33
b sure they'd	11 18
b sure they'll	1 25 7 14
b surely you	0 49 10 -14 12 19
b surname and	10 83
b surveyor who	0 -25 1 51
b survived the	9 76
b switch your	1 -16 6 23 9 23
b ta PROPER	1 -80
b ta for	1 -52 6 -20 8 -26 9 19
b table ?	0 32 2 28 4 -21
b table and	9 20
b table at	9 30
b table for	0 -27 1 25
b table on	0 20
b tag a	0 -76
b tag them	0 -30 7 -14 12 -14
b take a	0 42 1 23 3 27 4 -29
b take good	7 17
b take it	0 -20 10 18 12 -17
b take me	0 -47 11 -16
b take on	1 -22 8 59
b take over	6 49 10 33 11 28
b take the	1 -28 9 -16 10 35 11 -27
b takes a	10 16
b taking on	0 -15 6 14 8 19 12 -28
b talk about	0 -52 1 -17 7 -18 11 20
b talk at	9 -14
b talk to	0 14 1 20 3 -18 7 -23 8 18 12 -17
b talking about	12 32
b talking to	0 14 1 36 6 -23 8 29 9 14 10 -15 12 16
b tall one	0 -18
b tax ?	0 15 1 25 2 -19
b tax office	0 14 12 17
b tax return	0 -52
b tea urn	10 40
b teach the	0 14 1 37
b teacher who	0 -48
b teacher you	0 44 1 42 3 -16 4 35 12 50
b teaching hospital	1 34
b team ?	0 25 1 48 4 19 6 -35
b team and	1 50
b team at	0 -16 1 -17 3 29 4 -20 7 44 8 24 10 34
b team deals	6 -60
b team has	1 -26 6 -35 9 34
b team in	6 17
b team now	9 58 12 -17
b team that	6 -17
b team would	0 -29
b telephone number	0 56
b tell PROPER	6 14 10 104
b tell a	0 56 1 49 10 -35 12 17
b tell em	0 -39 1 22 6 42 10 39 11 -15
b tell her	0 32 1 -31 2 62 3 -19 4 -40 6 29 10 -39
b tell him	0 33 1 -16 4 40 6 19 11 -22
b tell me	0 -196 1 71 3 40 4 -28 5 23 6 -33 9 -25 10 -20 11 101 12 -19
b tell the	0 29 3 -23 4 23 10 14
b tell them	0 62 1 -39 4 14 6 31 8 -21 10 20 11 -24 12 -43
b tell ur	12 24
b tell us	1 -28 9 -16 10 18 12 -17
b tell you	1 81 11 -28 12 39
b tell your	0 55 1 -33 2 -15 3 -26 4 30 7 -15 10 -39 12 23
b telling you	12 70
b tells me	1 -19 9 30 10 -24 12 62
b tells them	1 -17
b tells you	12 17
b ten days	1 -34
b ten miles	9 21
b ten minutes	0 -40 1 -31 9 25
b ten new	8 23
b ten to	1 42 6 23
b ten working	1 -17
b ten years	0 -17 6 42
b tend to	1 44
b tender in	1 52
b tenner for	12 31
b tenth of	1 38 6 20
b term ?	0 -18
b terms with	1 16 3 17 4 -25 6 22 11 27
b text PROPER	0 -17 10 39 12 -17
b text is	10 14 11 33
b text me	0 -22 6 -15 10 20 11 -24 12 44
b text us	0 -15 11 47
b than a	6 21 10 -20
b than anyone	0 -25
b than five	0 29 1 26 2 -14 3 41 4 -15
b than forty	6 -14
b than i	0 -19 1 -36 9 -18 11 14
b than ten	9 23
b than the	0 34 1 34
b than you	0 -54
b thank you	0 -72 1 -33 6 -34 7 60 8 -17 9 -23 11 33 12 -30
b thankful for	0 21 1 36 3 52 4 -34 6 15 7 -15
b thanking you	1 -17 9 -20
b thanks for	0 -25 1 -37 6 -35 8 -21 9 62 10 -14 11 -35
b thanks so	8 -18 9 -28
b thanks to	0 -16
b that ?	0 49 1 -47 11 35
b that NUMBER	1 49 10 -14 12 -30
b that PROPER	0 -17 1 50 6 55 9 19 10 -15 11 -24
b that [PROBLEM]	6 14 9 72
b that already	1 19 9 -21
b that as	1 22
b that big	6 -25 7 -25
b that close	1 44 12 -14
b that comes	0 50 1 32 6 44 10 21
b that could	0 38 3 -14 6 -23 7 49 9 19
b that counts	1 -18 6 -22
b that does	0 28 1 25 6 -25
b that doesn't	0 -73
b that door	0 82 1 -14 9 -17
b that for	1 27
b that gets	6 22
b that got	0 -44 1 26
b that had	0 16 9 -18
b that half	1 46 6 33
b that has	0 30 1 42 2 14 7 -17
b that he	1 55 6 73
b that his	1 -20
b that holds	0 18 6 28
b that i	0 15 1 -52 3 19 4 -23 6 -26 11 26 12 22
b that i'm	0 -21
b that i've	1 18 6 -16 8 23
b that in	1 -78
b that is	1 -20
b that isn't	1 -18
b that it	0 32 1 -27 6 27
b that just	0 30 1 28 6 -59
b that keeps	0 29 1 91 6 48
b that last	0 -39
b that leads	1 17
b that leaves	1 -15
b that may	1 39 7 20
b that might	0 17 1 -42 6 -23 10 16
b that needs	0 14 1 -108 6 -36 7 -32
b that never	1 -25 6 26
b that night	0 36 3 25 4 -16 6 -22
b that no	1 16 6 30
b that nobody	6 25 9 -14
b that of	0 29 1 22 4 25
b that one	0 -86
b that only	1 -17
b that our	6 -15 9 62
b that owns	0 28 1 16
b that pays	0 34 1 24 6 30
b that person	1 -119 6 36 10 56 11 18
b that phone	12 35
b that plays	1 49
b that runs	1 -49 6 -30
b that she	1 -15 6 20
b that should	7 34
b that since	1 -20
b that sits	0 14
b that so	0 51
b that somebody	1 16
b that sort	1 -39
b that stays	1 -18 6 20
b that still	0 -20 1 23 6 37
b that stopped	1 -17
b that talk	0 -19
b that teaches	1 21 6 -14
b that the	0 -14 1 -109 3 20 4 -16 6 14 9 111
b that their	0 20 6 27 9 -20
b that they	0 18 1 -14 6 -14 12 35
b that they're	6 -14 9 -16
b that to	1 -17 9 -21
b that too	2 -27 4 17 6 -27
b that uses	6 -17
b that wants	0 25 1 -24 6 17
b that was	1 -54 6 -58 8 -17 9 16
b that we	1 -33 6 -25
b that worries	1 20 6 51
b that would	1 -78 6 -31
b that you	0 -51 2 14 6 -54 7 -19 8 14 9 -15 10 62 11 -30 12 -37
b that you're	1 69
b that your	0 -43 1 66 6 -37 8 -31 9 14
b that's a	1 67 12 53
b that's all	0 34 1 -22 3 -18 4 45 6 -22 8 -30 9 -16 11 -30
b that's been	0 15 1 43 8 32
b that's it	11 -30
b that's losing	1 23 6 20
b that's my	0 44 4 -15 5 32 6 41 8 73 9 -19
b that's not	11 -17
b that's still	9 34
b that's stuck	1 17 6 17
b that's the	1 -37 6 -65 8 -43 9 30 10 -37 11 -23 12 -21
b that's thinking	6 -16
b that's what	0 -21
b that's when	1 -16
b that's you	9 -20 12 -14
b that's your	1 33 9 53
b the NUMBER	0 -54 2 21 6 -20 8 93 9 -25 10 -18
b the PROPER	0 37 1 18 3 -36 4 63 5 -33 6 91 7 -33 8 54 10 -52 11 -28 12 42
b the [KIND]	0 39 1 168 3 -16 5 40 6 -15 8 33 9 27 10 -17
b the account	1 -21
b the ad	6 18
b the afternoon	1 -14 6 23
b the aisle	1 33
b the allotments	0 31 1 50 3 -23 4 29 6 30 10 -25 12 34
b the analyst	0 -16 1 -29 6 19
b the app	10 15
b the appropriate	1 41
b the attached	10 18
b the auction	1 -43
b the autumn	9 -17
b the baby	0 -14 1 -30 9 -14
b the back	0 -37 1 -20 6 -108 8 -25 10 103 12 22
b the background	9 21
b the baker	1 -37
b the bakery	0 -25
b the bank	1 -28
b the bar	0 16 1 -21 10 14
b the beach	0 -22
b the bedroom	0 25 4 16
b the beginning	9 18
b the best	0 60 3 -15 4 -17 5 30 6 -22 7 51 8 19 10 -20 12 -14
b the bid	6 14
b the big	0 37 4 15 6 56
b the bill	9 67
b the billing	1 20 6 -24
b the blue	0 -52 1 -16 10 51
b the board	0 -27 1 37 9 -25 12 30
b the boiler	1 -66
b the books	0 21 4 26
b the bowls	0 29 1 19 10 -17
b the boys	0 19 1 20
b the bride	6 34
b the bridesmaids	6 -22
b the bridge	9 24
b the brochure	0 15
b the brother	0 -21
b the brown	0 14 5 24 6 36
b the building	1 -41 12 14
b the bus	0 -15 1 -41
b the button	0 18 9 -15 10 28
b the call	1 -14 9 -25 12 22
b the calls	6 20 10 -15
b the canal	1 33 10 -14
b the canteen	0 -21
b the car	0 -14 1 -17 8 -38 10 -22 11 33
b the card	1 -14 11 47
b the case	0 -22
b the cat	9 34
b the cellar	0 18
b the ceramics	2 -14 4 15
b the cheese	10 -29 12 47
b the children	6 76
b the choir	1 31 6 -19
b the client	0 -16
b the clinic	9 -28
b the clocks	11 17
b the co	1 51 8 14
b the coffee	10 30
b the colleague	1 -14
b the comments	11 27
b the committee	1 23 6 -25
b the company	9 -27
b the conservatoire	1 30 6 -33 10 16
b the cooperative	1 24 6 16
b the corridor	1 -20
b the council	0 -14 1 -44 6 18
b the counter	1 -18 10 31
b the county	0 -34 8 60 9 -16 12 55
b the credit	1 14 9 33
b the dairy	1 49
b the dale	1 22
b the data	1 -39
b the dates	1 -20
b the day	1 16 6 17 9 28
b the deanery	0 25 1 29
b the deck	0 -17 1 19 9 41
b the depot	1 -16 6 -22 8 -21 9 60
b the desk	6 -29 10 40
b the details	1 -31 12 42
b the diary	6 -26 12 28
b the district	1 22 10 -19
b the dog	1 -27 9 27
b the door	0 -43 10 -39
b the downpipe	0 15
b the draft	0 -21
b the draw	0 17
b the easiest	0 25
b the eleven	9 33
b the email	1 17
b the enclosed	6 -16 10 57
b the end	1 28 8 -19 10 -16 12 22
b the envelope	10 16
b the estate	0 25 1 31 6 46
b the evening	0 -17 1 -18
b the export	6 -33
b the facilities	1 15 6 -28
b the fair	9 -16
b the families	9 38
b the family	1 110 6 -17 9 -15 11 30
b the farm	1 -20
b the federation	1 -42
b the fence	0 22 1 -25 8 27 9 32
b the ferry	0 31 1 -48
b the festival	0 15
b the fete	1 17 8 15
b the file	0 -18
b the finest	0 21 1 -22 7 -22 9 -17 10 -17
b the fire	9 31
b the firm	0 31
b the first	1 -106 2 30 3 18 4 -47 6 59 7 -17 9 33 12 -57
b the flood	1 17 9 23 10 24
b the floor	6 15 10 -23 12 29
b the folks	3 23 4 -14
b the food	0 15
b the form	1 15 4 14 6 15 10 23
b the former	1 -29 8 -35
b the forms	1 18 6 82
b the foyer	1 -15 9 -14
b the friend	0 -81 1 30 4 -34 5 48 10 -36
b the front	0 75 1 49 3 44 4 -32 10 -24
b the garage	6 27
b the garlic	0 -83
b the gate	6 22
b the gin	1 24 3 29 4 -32 12 21
b the glass	1 -34 9 69
b the goat	1 -33 11 36
b the gold	0 80 1 -30 6 -16
b the grant	6 16
b the greatest	0 44 5 30 7 -15
b the green	6 -27 10 35
b the ground	1 -35 6 20
b the group	1 -34 2 27 4 -19 6 15
b the guild	1 56
b the guy	1 51 10 71
b the hall	3 14 10 -15
b the handbook	0 -14
b the harbour	1 56 6 -14
b the harvest	1 21 6 -28 8 -16
b the head	0 28 1 18 12 16
b the hearing	0 -14 1 18
b the hedge	9 16
b the hiring	1 22
b the homework	1 -19
b the honour	1 16 9 -24
b the hospital	1 37 2 -24 4 15
b the hour	9 -49
b the hours	1 -25 8 -26 12 86
b the house	0 -16 6 -18 7 23 9 20 10 100
b the houses	2 14 4 -19
b the ice	1 -18 6 19
b the insurer	1 -19 9 57
b the intro	0 -22
b the introduction	0 -89 11 17
b the introductions	0 36
b the job	1 -28 9 -17
b the junior	1 -18
b the keys	1 19 6 -26 9 15 10 -15
b the kids	1 -22
b the kitchen	1 31 6 26
b the lab	0 -20
b the lady	1 -28
b the lake	1 19 6 -18
b the landing	0 14
b the last	0 -26 2 25 4 -20 6 18 8 -35 10 -25
b the late	0 15 1 30
b the least	0 38 1 48 4 21 12 44
b the left	0 -28
b the letter	0 -25 1 -45 6 -17
b the letters	1 -26 9 -18
b the lifeblood	0 -39 1 -27 8 19
b the lift	1 61 6 21 9 -24 11 52
b the lights	6 -24 9 -20
b the line	0 -15
b the lining	0 19 9 32
b the link	0 39 1 -41 4 17 10 -17 12 -16
b the link's	1 -27 6 -21 10 41
b the list	1 -14 2 15 4 -20 6 21
b the little	0 44 1 25 6 -20 7 31 8 35 9 -18
b the local	1 -18
b the lorry	1 17
b the lot	0 81 1 63 2 -19 3 -14 4 60 6 18
b the lottery	0 -18
b the low	1 -25
b the market	8 -27
b the mat	10 21
b the mate	0 18 1 14
b the matter	0 -15
b the merger	1 -15 8 37
b the mill	0 24 3 24 6 30 10 26
b the minute	1 -21 8 45 10 -19 12 15
b the moment	1 -30 11 73
b the money	6 20
b the month	0 22 1 18 3 25 6 -28 8 -20 12 17
b the morning	0 -19 1 -47 6 -31 9 35 12 26
b the most	1 48 6 54
b the move	1 -14
b the mums	0 28 1 26 4 17 6 14
b the music	1 49
b the name	2 20 4 -32 6 -16 7 -18 8 -19 9 -23 10 49 11 -19 12 -20
b the names	1 42 6 14
b the neighbours	1 -26
b the new	0 -76 1 -112 2 14 6 -30 8 -42 9 80 10 -50 11 -15 12 -41
b the next	3 -16 4 18 10 51
b the night	0 17 2 27 4 -24 9 36
b the notary	1 -71 9 -14
b the number	3 34 6 -40 10 35 12 14
b the number's	8 -27 10 45
b the numbers	0 -31 9 31 10 -22 11 -26
b the nursery	1 -22 6 -36
b the offer	0 -20
b the office	0 -32 1 -51 6 19 9 23
b the old	0 -23 1 53 2 25 3 -14 4 -34 5 20 6 50 9 24 10 -16
b the one	0 -54 1 -25 2 17 3 55 4 -63 6 89 7 -19 8 31 9 33 12 -54
b the ones	0 44 1 56 4 -30 5 15 8 -25 9 -24
b the only	0 -15 1 -43 9 33
b the open	0 -26
b the opening	9 21
b the orchestra	1 29
b the organ	9 17
b the other	0 38 2 24 3 -30 4 -14 5 18 7 -14 8 -16 11 -29 12 -17
b the others	1 -14 9 -19 10 -14
b the owner	0 28 1 16
b the owners	0 26 1 -14
b the pain	1 -46 6 -59
b the panel	9 -19
b the paper	6 41 9 -20
b the paperwork	1 -28 6 -29 9 -53
b the paragraph	0 27
b the parcel	10 36
b the parents	0 14 6 20
b the parish	1 20 8 -24 10 57
b the partners	0 15
b the party	1 39
b the passwords	0 -62 1 31 6 20
b the past	1 -14
b the pen	12 42
b the people	1 -64 2 21 8 -18 9 -18 10 -15
b the person	1 26 3 35 4 -17 6 -30 8 -37 10 -16
b the phone	0 -72 1 -50 9 -19 10 -66 12 51
b the photo	9 24
b the photographs	1 -16
b the photos	1 -24 9 -19
b the piano	1 -17
b the pit	6 -36
b the pitch	0 22 1 -17
b the poor	6 -17
b the port	1 16 6 -26
b the portal	1 -28 6 -30 9 -21
b the post	0 24 5 18 6 -31 9 -18
b the power	1 -16
b the practice	1 -18
b the premium	1 -16 9 15 11 -26
b the quay	0 -21
b the rain	1 -28 9 38
b the rains	0 19
b the record	0 30 1 33 4 15
b the recruiter	0 19
b the referral	0 -33 1 -34 7 -30 10 36
b the refinery	0 14 1 20
b the rent	1 -15 3 18 4 -19
b the reply	10 -42
b the rest	0 -14 1 -17
b the ridge	0 20
b the right	0 82 1 84 2 15 3 60 4 -77 6 -29 7 43 9 -44 10 22 11 -17 12 -22
b the ring	0 19 10 -15
b the river	1 42 10 -16
b the road	1 15 6 27
b the role	1 -20
b the rollout	0 -25
b the roof	0 -59 1 -70 6 42 9 66
b the rules	1 -39 10 -14
b the running	0 16 1 35
b the sale	0 -15 1 -20
b the salon	6 -23
b the same	0 69 3 -37 4 44 7 193 8 -33 10 -21 12 -41
b the scaffold	0 -25
b the school	0 42 3 45 4 -30 6 22 8 -24 10 45
b the screen	10 40
b the seat	0 18
b the second	0 51 1 26 12 19
b the service	1 -40
b the shed	9 28
b the shelf	0 -14 1 -15 9 36
b the shoebox	6 21
b the shop	0 -74 1 -51 9 31 10 40
b the sight	0 -14 6 14
b the sister	0 15 9 15
b the site	4 -14
b the sleeve	1 -30
b the sofa	0 -30 6 23 9 88 10 -19
b the sound	1 -28 9 -14
b the soup	0 48 1 43
b the spare	0 -20
b the spring	0 17 1 -16 4 14 9 28
b the staff	0 17 1 19 6 26
b the stage	0 28 1 -28
b the stair	9 33
b the stairs	1 34 2 16 4 -21 6 29 11 70
b the step	9 32
b the stove	11 44
b the street	10 36
b the studio	6 -22 9 -25 10 14 11 -41
b the summer	1 19
b the switch	1 -16 6 23 9 23
b the table	0 19 1 33 2 27 4 -26 5 15 6 70 8 40 9 -17 11 16 12 -14
b the talk	1 32 4 -19 6 23
b the tall	1 36 6 -24
b the tax	9 -17 10 -19 12 15
b the tea	1 -16 6 14 10 28
b the team	1 -16 7 -15 8 -31
b the tender	0 42 1 76 5 19 6 22
b the tennis	1 20
b the theatre	0 -36
b the thing	0 -18 6 21
b the three	0 30 1 17 5 21 6 -25 7 36 9 35 10 14 12 39
b the till	0 63 1 30 6 -38 10 40
b the time	0 50 6 57 10 39 12 71
b the tin	1 29 10 15
b the title	0 19
b the top	1 -14 9 -15 10 -20 12 44
b the trade	0 19 6 41 9 -14
b the train	1 -14 6 19
b the tram	9 -37
b the tribunal	0 -46
b the trust	1 -25
b the two	0 67 1 -19 3 20 4 -28 6 14 7 18 10 -15 12 -50
b the union	0 -14 10 -19
b the valley	0 -19
b the van	1 -34 8 23
b the video	11 -28
b the village	1 19 8 17
b the visitor	9 32
b the wages	1 22 6 15
b the wall	1 -20 9 18
b the ward	1 -18
b the warehouse	1 -43
b the water	0 23 1 113
b the way	3 -22 5 26 6 -45 7 49 8 -51 9 -16 10 -40
b the wedding	1 -31
b the week	6 25 9 -29 10 16 12 55
b the weekend	0 -32
b the wheel	0 -42
b the whole	0 27 1 -35 2 46 4 -31 8 28 9 75 10 -43 12 -19
b the window	9 -15 11 20 12 53
b the winter	0 24 1 16 4 17 6 -30 8 32 9 16 11 -15
b the woman	0 -89
b the women's	0 19
b the word	0 133 1 43 3 -51 4 89 5 -24 6 -16 7 28 9 -30 12 34
b the work	9 65 10 -23
b the works	9 21
b the workshop	1 -14 6 19
b the world	0 15 1 29
b the wrong	0 14 7 -18 8 -59 9 22 10 -22 12 22
b the yard	0 25 2 17 3 14 4 -35 6 14 9 18 10 27
b the year	0 25 1 42 3 -21 5 26 12 32
b the youth	1 -14
b theatre ?	0 -16
b their PROPER	1 -35 6 40
b their bank	6 26
b their door	1 20
b their ear	1 -19
b their first	0 52 4 31 6 -80 7 113 9 -27 11 -22 12 90
b their handle	0 -20 6 -31
b their hands	0 26 1 32 6 15
b their house	1 38 6 -53 7 -15
b their kids	1 -37 6 -14
b their name	0 19 2 38 6 -29 7 20 12 -24
b their number	12 94
b their own	1 29 6 -18 10 24 11 59
b theirs ?	1 44 6 48
b them !	0 -18
b them ?	1 -47 2 17 3 18 4 -24 6 39 10 60
b them PROPER	0 34 7 -19 10 40 12 52
b them a	0 25 1 -39 6 21 7 62 10 -68
b them about	1 -24 10 -20
b them all	0 -21
b them along	0 -29 1 43 10 32
b them and	0 -65 1 45 7 -72 10 -52 11 20 12 41
b them because	0 -36 1 -23
b them by	0 -42
b them down	0 -42 12 22
b them first	6 39 11 -28
b them here	0 50 1 -21 4 -25 5 28 6 15 10 19
b them how	6 42
b them i	1 28 7 -19 11 24 12 -14
b them in	3 28 4 -28 6 16 9 17 10 47 12 -29
b them is	1 80 6 -26 10 -18
b them know	3 21 4 -22 6 -20
b them my	0 23 1 27 6 18
b them now	0 39
b them on	12 -24
b them or	7 -14
b them our	0 25 1 37 6 -16 7 -30
b them over	0 19 10 14 12 18
b them right	7 47
b them straight	0 -20 1 -19
b them text	12 -14
b them that	1 -28 6 20
b them the	0 67 1 16 3 -29 4 28 7 41 8 16 9 15 10 47 11 -38 12 -24
b them there's	1 24 6 20
b them this	0 21 4 23 6 -30 7 -23 10 78 11 -28
b them through	10 30
b them to	0 39 1 41 3 -25 4 33 7 22 10 51 12 -26
b them too	0 -20 1 18 6 -14 7 29 11 -23
b them with	1 -30 6 -24 7 24 12 -17
b them would	1 -16
b then PROPER	9 50 12 -17
b then let	1 17 7 26
b then maybe	0 24 1 -27 3 -22
b then tell	0 29 2 -14 5 31 10 -15 11 25 12 -19
b then the	12 51
b then who	0 15 2 21 4 -30 11 -21
b there ?	0 25 1 26 3 28 4 -42 6 -20 8 -15 9 24 12 -14
b there a	0 52 1 17 4 20 6 36
b there another	0 22 2 -22 4 41 6 19 9 -15
b there anyone	1 -74 2 -17 6 -17 7 15
b there anything	0 -29
b there are	0 20 1 -33 6 17 10 24
b there at	1 24 11 -19
b there be	0 27 1 16 2 -18 3 -18 4 40
b there is	1 -44 10 -35
b there must	0 -14 12 21
b there or	11 30
b there someone	1 49 7 -19
b there still	0 -36
b there that	0 21 1 36 6 -45
b there with	1 14
b there would	0 26 3 -23 5 28 7 -14 9 23
b there you	1 -27
b there'll be	6 48
b there's MONEY	0 -22
b there's a	1 41 2 -19 3 17 4 20 6 47 7 35 9 -14 10 23 12 -28
b there's another	2 -14 3 39 6 24 10 35
b there's no	0 39 2 19 4 -19 11 -41 12 -20
b there's nobody	12 35
b there's somebody	0 15 1 -45 7 -22
b these days	0 106 1 50 3 18 6 -29
b these two	0 14 3 47 4 -23
b thesis on	1 -16
b they all	10 33 12 19
b they are	6 -39 11 15 12 45
b they can	1 -28 6 54 12 -19
b they can't	0 72 4 -23 5 19 6 14
b they could	1 16 6 22
b they do	1 -15
b they don't	6 36
b they get	0 -25 1 -53 6 -63 7 28 9 -15 10 -23 12 23
b they got	1 -15 6 -33 8 -22
b they hate	0 26 1 34 6 -46
b they have	1 27 6 -37
b they lose	1 -17 6 14
b they need	12 -21
b they never	1 -37 6 16
b they pay	1 64 6 24
b they prefer	1 -27
b they say	6 40
b they sign	10 14
b they spend	0 53
b they stand	0 -20 1 -15
b they tell	1 -19 6 24 12 -14
b they tend	1 19
b they will	0 19 1 17 6 -29 7 81 10 -21 12 59
b they would	1 -15 6 28 7 19 10 -18
b they'd be	7 48 10 -16
b they'd find	1 -34 6 -34 7 63 10 19
b they'd get	0 -17 7 29 12 -15
b they'd welcome	0 -24
b they'll be	1 43 7 37
b they'll get	7 18
b they'll have	6 30 12 -20
b they'll love	7 42
b they'll never	0 18 12 22
b they're the	0 -15 6 15 10 -22
b thing ?	1 -30
b thing at	0 16 1 18
b thing on	1 15
b thing that	1 -39 6 21
b thing they	0 -32
b thing to	11 49
b thing we	1 22 6 15
b thing you	0 17
b think about	0 -59
b think and	0 17
b think he'd	6 38
b think it	0 27 3 44 4 -49 11 77
b think it's	8 15 12 15
b think of	0 43 1 -20 2 -14 3 -40 4 76 7 -34 10 -14 11 -21 12 101
b think our	7 14
b think she	0 -32 11 28
b think we	1 -15 7 23
b think we'd	0 -17 1 86 11 25
b thinking about	0 30 1 49 6 -32 7 -17 8 -43 10 25
b thinking of	0 -29 1 90 7 -20 8 17
b thinks it's	0 19 1 24
b third ?	0 18 1 -14 6 -16 12 93
b third less	6 64 12 -15
b third time	1 -38 6 -17 12 121
b thirty years	0 -34 1 -17 9 -20
b this ?	0 -89 3 15 6 -20 7 41 9 21
b this PROPER	0 30 1 35 6 20 12 -42
b this and	1 -17 10 -20 12 19
b this at	1 -30
b this autumn	0 -35 12 43
b this card	0 75 3 -14 4 21 6 -41 7 32 10 20
b this email	6 -21 7 32 11 -14
b this envelope	10 50 12 -15
b this fall	6 -24
b this flyer	0 24 6 31 10 30
b this house	1 15
b this is	0 -16 1 -35 6 -16 8 14 9 -15 10 -14 11 28 12 46
b this isn't	0 24 3 -22 4 40 10 14 11 -14
b this issue	0 -20
b this letter	0 24 1 -32 10 28
b this link	1 14 6 14 7 -16 10 37
b this list	0 -42
b this mail	0 17 6 -18 10 42 12 -17
b this month	0 35 1 64 7 -17 8 14 9 -25 12 68
b this neighborhood	1 37
b this number	0 -16 12 -19
b this one	7 30 11 27 12 -14
b this page	0 43 1 31 7 27 10 28 11 16
b this photo	0 -84
b this quarter	0 15 1 88 12 -22
b this room	0 82 4 -55 5 38 9 16
b this sheet	1 -17 12 35
b this side	1 17 6 -33 8 -23 10 -16
b this sits	0 20 9 -15 10 -16
b this spring	9 -17
b this street	1 -17
b this summer	6 29
b this time	1 34
b this to	0 56 1 40 3 65 4 -51 9 -14 11 -22 12 34
b this too	1 66 6 -21 7 70
b this valuable	7 40 9 53
b this week	0 35 1 -17 2 22 3 18 4 -51 8 -39 10 -49 11 -20 12 38
b this which	0 21 2 16 6 28
b this winter	0 30 1 54 4 -27 5 17 6 40 8 51 10 -21 11 33 12 -16
b this year	3 -15 4 34 6 -55 8 -15 9 71 11 37 12 -44
b those this	0 16 9 -18 11 38
b those who	6 -39 7 -21 12 58
b thought a	6 -17 8 -18 9 19 12 29
b thought about	0 -17
b thread so	6 -15 10 26
b three PROPER	10 -24
b three days	6 -42 9 -20
b three friends	12 14
b three hours	6 26 12 -16
b three in	0 -14 1 -27
b three introductions	1 40 6 -15 12 32
b three lines	0 -51 10 21 11 17 12 -19
b three months	9 48
b three names	0 103 6 -14 8 -23 9 18 10 -22 12 59
b three nights	6 15
b three of	0 -31 1 -49 6 16 9 14
b three or	6 35
b three people	1 -84 2 27 6 -16 7 40
b three places	1 -17
b three questions	0 -21
b three sentences	0 -23 10 80
b three times	0 43 1 41 6 35
b three weeks	1 -26 6 16 9 45 12 -22
b three year	0 31 6 14
b three years	0 -33 6 -40 9 86
b thrilled to	1 -25 7 -22
b through a	0 -17 1 19 6 32 7 18 9 45
b through it	9 -14 10 27
b through the	1 -25 2 -18 4 39 6 15 8 -14 9 65 12 -27
b through their	0 17 1 19 10 22
b through them	0 -31
b through you	0 28 2 17 4 -15 9 29 10 -16 12 -16
b through your	0 24
b ticket for	0 -20
b till PROPER	0 -38 1 -36 6 19 9 -14 10 -25 12 -14
b till midnight	0 -23 6 84 10 65
b till six	1 -16 11 -18
b till the	1 102 6 36
b till two	1 -16 6 18
b time !	1 46 12 21
b time a	6 15
b time and	6 24 9 -14 12 -16
b time don't	1 29 11 -79 12 24
b time for	9 -20 12 -16
b time i	0 -21
b time lucky	1 -42 12 81
b time of	0 51 1 -27 6 -18 10 38 12 73
b time to	0 -49
b times in	0 24 1 100
b tired of	6 20
b to ?	1 -160 2 51 4 -29 6 -32 7 -45 12 -26
b to MONEY	1 52 8 -25 9 14 12 40
b to NUMBER	0 50 4 23 5 -15 6 22 7 -20 9 -38 10 84 12 35
b to PROPER	0 89 1 58 2 -46 3 134 4 -96 5 -63 7 -30 8 -43 11 18 12 68
b to [KIND]	0 29 1 89 3 17 4 -21 6 51 8 -54 10 26
b to [NAME]	0 56 1 43 3 29 4 -15 8 -15
b to a	0 -33 2 -14 3 -73 4 58 5 41 6 21 8 -55 9 40 10 30 11 -65 12 -60
b to about	0 18 1 52 6 16
b to act	0 -22
b to all	0 -14 1 -19 9 42
b to an	0 -26 6 32
b to and	1 -21
b to another	0 -17
b to answer	9 -34 11 25
b to any	0 -33 1 115 3 -32 4 22 6 -29 7 20 10 -16 11 28
b to anybody	0 29 1 14 4 43 5 -34 8 -24
b to anyone	1 28 4 17 7 25 8 18 10 -17 11 26
b to argue	1 24
b to ask	0 -20 1 -19 6 -55 7 -17 8 30 9 46 10 -39 12 24
b to at	0 46 1 66 2 15 3 -21
b to be	0 77 1 -33 4 -20 6 52 8 -26 9 -46 12 -31
b to bin	11 46
b to book	0 -17 1 -27 2 19 4 -21 6 -18 10 44
b to bring	0 18 1 -22 9 -37
b to build	0 18 1 -38 2 16 6 -20 8 53 9 -17
b to buy	1 61
b to buyers	0 42 1 14 5 25 6 23
b to call	0 -40 1 26 3 22 12 -16
b to catch	1 -16
b to change	12 63
b to check	0 -16
b to come	0 -47 1 -35 9 23
b to connect	0 -46 1 36 8 -22
b to cover	6 -45
b to do	7 40 8 29 10 22 11 85 12 -14
b to double	1 -19
b to drive	1 -39
b to each	0 -39
b to end	9 23
b to family	0 30 4 -27 5 21
b to feel	1 -27 7 101 9 -14 10 30
b to fill	0 -35 6 -43 8 40 9 -28 12 -16
b to find	0 14 5 -21 6 17 7 -43 8 -57 9 23
b to five	1 20
b to forward	1 -16 6 -18 10 23
b to get	0 -73 1 -60 3 22 4 -15 7 -31 8 60 10 -19 12 52
b to give	0 -18 1 -29 7 49 9 25 12 -18
b to go	0 -44 6 -51 9 18 11 26
b to grow	1 -28 8 20
b to hand	1 -18 6 53 10 55 11 -15 12 -22
b to have	0 20 1 48 4 -37 8 26 9 -20 11 -26
b to heads	0 17 3 -14 4 -17 5 21
b to hear	0 -48 1 -98 6 -46 7 -29 8 78 9 55 11 -16
b to help	6 -32 7 92 8 21 9 26 11 -31 12 -21
b to her	0 -49 3 16 7 21 8 -42 10 -38 11 -20 12 59
b to here	1 -35 6 14
b to him	0 59 1 -71 3 33 4 -36 10 28 11 21 12 -21
b to hire	0 14 1 30 6 39
b to importers	0 30
b to introduce	0 47 3 24 6 18 9 34 10 27 11 -33 12 15
b to introducing	9 47
b to it	1 -28 7 -23
b to keep	0 -31 1 -24
b to knock	0 135
b to know	0 -25 3 -21 4 43 6 40 10 -16 12 -32
b to learn	0 -18 1 -54 6 -39 7 -23 8 36
b to leave	0 -35 8 19 11 20
b to list	1 22 6 -51
b to live	1 -15
b to look	0 -37 1 24 6 90
b to make	0 -77 1 -14 7 -18 10 42
b to me	3 -24 4 24 6 27 8 15 9 -21 10 -29 12 -48
b to meet	0 60 1 64 2 -19 3 -23 4 -21 5 72 6 39 8 -82 11 25 12 -22
b to mention	10 -19
b to mind	0 70 1 -26 2 21 3 -27 6 -17 7 49
b to more	1 -14 9 -14
b to move	1 25 7 -24
b to my	0 -79 1 -34 8 -22 10 75 12 19
b to next	2 16 3 -18 9 33
b to nine	1 48 6 21
b to one	0 30 1 -85 3 -15 4 51 6 30
b to open	0 -59 6 17
b to other	0 27 4 -15 8 -20 9 44
b to others	0 19 1 -32 3 -69 4 43 9 49 12 -20
b to our	0 32 4 34 6 -26 7 -56 9 52
b to owners	1 19
b to pass	0 -24 1 -14 3 46 4 -64 6 -17 11 17 12 -19
b to pay	4 14
b to people	0 -14 1 -35 9 28
b to phone	1 25
b to play	1 26
b to put	0 24 1 66 3 14
b to quote	0 -39
b to raise	11 44
b to reach	0 49 1 77 3 40 6 36 10 25
b to read	1 20 9 39
b to recommend	0 21 1 -27 3 -34 4 34 7 15
b to refer	0 24 1 25 4 25 12 -17
b to retire	1 28 6 33
b to ring	0 50 6 14 8 -39
b to run	0 -43 6 27 11 -26
b to say	0 -54 1 -33 9 -53 10 36 11 76 12 -26
b to school	6 23
b to see	0 51 1 -109 3 -18 4 -21 5 36 6 -15 9 77 12 27
b to sell	1 24
b to send	6 27 8 -19 10 40 12 41
b to set	1 -28 9 20
b to shake	0 -14
b to share	0 -29 10 -19
b to show	0 -17 1 16 6 57
b to sing	6 -14
b to sit	1 -23 4 15 6 39
b to somebody	0 22 3 63 4 -32 8 -18
b to someone	0 -61 1 59 4 -20 7 30 8 35 10 24 11 15
b to speak	1 18 4 -17 6 -40 8 -58
b to stand	1 -24 9 32
b to take	6 28 11 -27
b to talk	0 -112 1 -29 7 -24
b to tell	0 -23 10 -21 12 75
b to thank	0 40
b to that	0 36 6 -17
b to the	0 56 1 92 3 143 4 -103 5 -52 6 -20 7 35 9 42 10 -19 11 -71 12 89
b to them	0 -31 6 -14 10 20 11 -39
b to think	0 -16
b to thirty	1 42 6 23
b to this	6 -18 10 52
b to three	1 29 4 19 9 -35
b to twenty	0 -15
b to two	0 30 1 -64 4 37 6 27 7 31
b to understand	8 16
b to us	0 -41 4 26 7 55 9 32 10 -30
b to walk	0 15 1 -43 4 19 6 32
b to whoever	0 51 1 -19 2 -25 3 34 6 -14 7 32 9 -19 11 -38 12 22
b to whom	0 -51 2 21 3 19 4 -31 6 -18
b to work	0 -32 1 -17 6 -27 7 -16 8 125 11 -20 12 31
b to write	0 -26 5 22 6 14 11 15
b to you	0 -65 1 -30 7 58 8 -15 9 40 10 -41 11 59 12 -31
b to your	0 59 1 106 3 47 4 -59 5 -15 6 -29 7 -15 9 -53 10 -33 12 -30
b to yours	1 17 3 15 4 -17
b to yourself	11 18
b today ?	0 -27
b today and	0 -14
b today is	1 -60 4 -16 7 18
b today who	1 -14 6 19
b together and	1 -17 9 35
b together at	1 -15 6 -19 9 -49
b together in	6 -34
b together the	9 39
b together you	9 20
b told about	0 -18
b told at	1 31
b told by	0 20 1 21 4 21
b told her	0 75
b told me	0 -42 1 25 6 67 9 17 10 -16 12 -36
b told my	0 -53 12 68
b told the	1 -48 6 17 10 -19
b told you	9 58
b tomorrow which	0 -63
b tonight ?	0 -87
b tonight and	0 19 1 25 12 25
b too ?	0 -63 6 -42 7 -29
b too big	1 69 6 74
b too busy	0 22 4 32 5 -15
b too late	12 79
b too many	1 31 6 25 11 39
b too much	0 -38 1 -22 6 -14 8 -16 9 33 11 16 12 37
b too small	1 21 6 18
b took over	0 31 1 52 3 28 4 -27
b took you	1 -16 12 55
b tool for	1 -39
b tool you	0 -15
b top of	1 -15 10 -20 12 44
b totally fine	1 -16
b totally get	0 -22 11 20
b totally understand	10 -14
b touch ?	0 30 1 -21 4 -14 6 -14
b touch with	0 28 1 61 6 -26 9 -40 10 -24 11 -16
b town and	6 -22 8 -21
b trade press	6 28
b trade references	0 -19
b trained with	0 32 1 22 6 21 9 -14
b transport isn't	11 30
b treat them	7 16 12 -16
b treat to	9 59
b tree ?	0 47 1 -27 3 -20 10 25
b trouble i	0 21 1 -19
b trouble with	1 25
b trouble you	0 38 3 19 10 21 11 -33
b true for	0 -38
b trust ?	1 53 6 15
b trust me	0 31 3 -16 11 25
b trust that	12 110
b trust with	1 -17
b trusting me	9 34
b trying to	0 -50 1 -18 8 17 12 -15
b turn up	0 -20 1 27 6 35 9 15
b turned down	1 35 6 25
b turned into	0 -31
b turned up	9 56 12 -21
b turning NUMBER	0 39 1 31
b turning to	1 -47
b twenty minutes	0 -14 6 45
b twenty years	9 -23
b twice a	1 55 9 31
b twice and	1 22 6 -35 8 -53 12 60
b two ?	1 -79 2 54 4 -55 6 -19 10 -16 12 64
b two PROPER	1 -22
b two agents	0 -16
b two and	1 98 6 22
b two aren't	1 44 12 -14
b two cards	10 22
b two chairs	6 -30 12 39
b two community	0 -14 1 21
b two contacts	0 58 5 33 6 33 12 27
b two councils	1 51 9 -29
b two days	6 35
b two free	6 -14 8 54 12 -19
b two hours	0 -17
b two houses	1 -48
b two hundred	1 48 5 22 6 33
b two in	6 -18 12 -19
b two know	1 20
b two languages	1 28
b two lines	1 -19 3 32 4 -18 10 42 12 -47
b two minute	0 -29
b two months	0 -27 1 -21 9 -24 12 45
b two more	1 50 6 -41 8 -82 12 30
b two names	0 18 9 -34 10 -77 12 29
b two new	8 -48
b two of	0 40 1 -29 3 25 4 -49 5 17 7 20 9 -25 11 25 12 -52
b two or	0 -42 1 -46 6 -17
b two other	3 -20 4 46 6 16
b two people	0 -35 2 31 6 25 7 43 12 -18
b two phone	0 -18
b two places	1 27
b two referees	0 -16
b two references	0 -63
b two referrals	0 -26
b two things	1 -14 6 -31 8 -16 9 15 10 -15 12 24
b two thirds	12 -24
b two to	1 14
b two trade	0 -19
b two weeks	0 -14
b two would	10 -14
b two years	0 42 4 48 6 61 8 -14 9 43
b u can	8 -20 12 18
b u get	0 36 1 35 3 25 4 -20 7 16 8 27 9 -15 10 26
b u intro	1 35
b u know	0 68 1 93 3 -35 4 27 6 -23 8 -29 12 -31
b u put	0 22 1 21
b u said	1 -17 9 31 12 74
b uncle PROPER	0 -14 9 68
b under NUMBER	6 15
b under PROPER	0 21 10 15
b under fifty	1 -22
b under it	1 -27 10 -18
b under my	10 49
b under ten	0 34 1 14
b under the	0 27 1 40 6 66 8 -60
b under your	0 -24
b understand how	1 38 8 16
b understand if	0 23 10 -15 11 39
b understand that	1 49 6 -16
b university and	6 -45
b until PROPER	8 -22 9 -19 10 -14 11 -36 12 18
b until the	1 -47
b up ?	0 54 1 123 6 18
b up SHARE	6 -28
b up a	1 -41 9 45 12 -26
b up again	12 25
b up and	0 -27 1 -19 6 35 8 -21 9 -16 12 -15
b up at	0 -15 11 30
b up for	0 34 1 -33 3 16 6 -23 7 -25 9 -16 10 20
b up four	9 34 10 15
b up in	0 17 1 -16 6 -16 10 -16
b up my	9 -21
b up on	0 -21 6 35 8 -30 10 -25 12 94
b up put	0 -28 1 -16
b up the	0 -15 1 -69 2 25 8 75 12 52
b up three	0 15 1 39 6 34
b up to	1 -23 10 -18 11 30 12 38
b up with	0 -16 1 33 6 39
b up you	1 -26 6 -18 9 -14 12 -16
b up your	0 14 1 20 5 19 6 21 9 -23 12 -14
b ur friends	1 18
b ur mates	1 54 9 41 10 43
b ur sleeve	1 30 9 106
b us !	0 -26 10 -15 11 -16
b us ?	0 36 1 -76 2 -15 3 85 4 -95 6 29 7 -18 12 -17
b us a	0 48 1 -19 3 14 8 29 9 -31 10 -46 12 67
b us an	10 -41
b us and	1 -14 9 -19 12 26
b us are	9 16
b us at	0 -33 1 -14 10 21
b us both	9 35
b us by	1 -16 3 17 4 -16
b us for	0 -16 9 -34
b us her	0 -46 1 -25
b us his	0 -79 10 91
b us how	0 14
b us in	0 74 1 -54 3 32 4 -14 6 -40 7 -30 8 52 10 70
b us on	0 -21 9 14 10 -35
b us over	9 17
b us so	1 55
b us that	0 -19 1 147 12 -15
b us the	0 -37 11 64
b us they	1 -15 6 22
b us to	0 121 1 52 5 -18 6 -22 7 14 8 -21 9 89 10 32
b us with	7 -15 9 30 10 18
b us without	9 15
b us your	0 61 7 31
b use ?	0 -14
b use a	0 40 1 -63 6 -19 9 26 10 -17
b use for	0 -56
b use the	10 58
b use this	0 31 1 -17
b use to	1 -14 7 35 9 21
b used to	1 40 6 24
b useful ?	7 17
b uses PROPER	6 -17
b uses one	0 -29
b usually find	1 -20
b usually it's	1 25
b valley ?	0 28 1 15
b value a	1 22
b value from	7 19 9 19
b very best	7 25
b very first	6 -20
b very much	0 31 1 18
b very welcome	0 20 1 32 7 40
b via the	0 44 1 -21 4 14 10 37 12 27
b voice note	10 45 11 20
b voice when	1 -18
b vouch for	0 37 1 -14 10 -15
b w the	0 22 1 40 3 53 4 -32 6 25
b waiting for	0 38 9 -24
b waiting room	0 21 1 19
b waiting to	1 35 8 19 9 -21
b walk them	0 50 4 -24 5 28 10 95
b walk through	0 -14
b walk with	0 -30
b walk you	0 -20
b walking distance	1 14
b want a	0 25 1 -31 3 43 4 -18 6 54 7 30 10 -18
b want is	0 34
b want me	0 -141
b want of	6 60
b want the	0 99 3 45 4 -19 5 -16 6 69 12 23
b want to	0 -39 1 -178 6 -98 8 72 9 -40 10 -15 12 55
b wanted introductions	8 -33
b wanted to	1 15 6 -15 9 -29
b wanting a	0 39 1 39 6 -30
b wants a	0 29 1 69 6 -26 8 -19 10 27
b wants someone	1 -37 6 43
b wants to	0 -14 6 -39 7 34 9 35
b ward and	1 37 12 46
b ward who	6 23
b warehouse manager	1 -41
b warm ?	0 33 1 -14
b warm intros	0 33 1 26 4 -21 5 26 10 -16
b was a	0 -40 1 -16 7 -34 9 33 10 -19
b was an	9 35
b was at	0 -44 1 30
b was gold	0 -14 6 -27 9 -32
b was good	9 67
b was hoping	1 41
b was in	1 -26
b was it	6 15
b was looking	1 -28 12 35
b was never	0 -17
b was nine	1 20 6 65 8 19 9 -41
b was so	9 15
b was that	0 19
b was the	0 -48 1 -30 2 20 6 -41 9 53
b was wondering	1 29
b was wrong	0 51 1 33 5 19 6 51
b was your	1 -41 9 58
b wasn't a	0 -15 12 19
b watched me	1 -20 6 32 9 33
b way !	0 37 9 35 11 -17
b way ?	0 -23 12 -14
b way and	6 28
b way i	0 -14 1 40 9 41 10 -17 12 42
b way i'm	0 27 4 26
b way to	3 63 4 -38 8 -22
b way you	3 22 4 -31 6 18 7 26 9 -16
b way your	0 30 11 23
b we ?	1 -22 12 25
b we achieved	0 23
b we are	0 -20 6 -67 7 -21 8 63 9 -22 12 14
b we began	6 61
b we both	1 24 9 33
b we bring	6 55
b we came	0 -14
b we can	1 30 7 59 8 16 12 17
b we close	9 -26
b we could	1 -26
b we cut	6 47 9 -51 12 -30
b we did	1 32 9 129 10 -21 11 16
b we do	0 15 8 -60 9 -14
b we find	6 -28
b we finish	0 -16 6 -14
b we finished	1 -18 9 19
b we get	1 14 6 15 10 15 12 41
b we go	0 26 1 20
b we got	1 -21 6 -20 9 86
b we grow	0 53 3 -15 4 47 5 -28 8 -21
b we had	0 -15 1 -23 6 43 10 26
b we have	0 25 1 -75 6 -31 7 27 8 -23 9 -21 12 -39
b we haven't	1 22 6 -16
b we just	1 31 6 53
b we keep	6 52
b we leave	11 23
b we live	0 -17 8 28
b we look	1 17
b we lost	0 36
b we love	0 24
b we loved	9 -53
b we meet	0 -20
b we met	1 -36 9 15
b we moved	1 -18 12 -17
b we need	0 -16 1 44 8 56 9 -21
b we ought	0 17
b we pay	0 14 1 -15 6 22 9 -26 12 56
b we seek	1 25
b we sell	8 67
b we shall	11 43 12 -14
b we shared	1 -16 6 -31
b we should	3 15 10 27 11 -14
b we started	1 -15
b we supply	0 -20
b we take	8 -43 9 -32 12 -17
b we think	6 -18 7 29
b we took	1 36 6 18 9 -35 12 53
b we turn	0 -45 6 32 12 -14
b we want	0 197 1 171 6 -31 8 -99
b we were	0 -30 6 -30 9 61
b we will	0 -15
b we work	1 -19
b we worked	1 -23 6 -36 9 41
b we would	0 29 1 -26 3 -15 4 27 7 26
b we'd be	0 48 1 88 3 -17 4 26 6 -30 7 40 9 20
b we'd do	6 -41 7 39
b we'd like	0 20 3 18 5 18
b we'd look	0 16 7 30
b we'd love	0 -56 6 -32 7 77 11 -17
b we'd pay	1 -20 6 23 12 -16
b we'd welcome	0 56 1 -28 4 22
b we'll just	11 26
b we'll take	10 35
b we're a	0 27 6 -18 7 47
b we're building	1 -55
b we're done	9 -35
b we're growing	1 32 6 -23 8 16
b we're hiring	0 -40 1 20
b we're looking	6 -27 8 57
b we're now	6 -14
b we're opening	1 33 6 17
b we've NUMBER	8 45
b we've a	1 77
b we've been	1 -21
b we've got	8 26 9 -64
b we've had	0 24 3 -22 5 27 6 -57 8 22 9 63
b we've shared	9 42
b website ?	0 -23
b wedding planner	1 32
b week !	9 -28
b week ?	0 -17
b week NUMBER	0 -27
b week a	9 -18
b week and	0 29 6 29 9 -25 12 31
b week before	0 29 12 25
b week i	1 -40
b week i'd	6 -16
b week in	0 -18 1 29
b week is	3 22 5 -30 6 -60 10 -15 11 36 12 34
b week of	0 -19 6 -18 9 28
b week on	0 36
b week so	10 15 12 28
b week that	1 -19
b week the	1 22 6 20
b week to	0 -24
b week who	1 -36 2 26 4 -17
b week you	9 89 12 -27
b weekend ?	0 -28
b weeks ?	4 29
b weeks ago	9 60
b weeks ahead	6 35
b weeks and	1 -20 9 16
b weeks of	0 -15
b weeks off	1 -15 6 -17
b weeks on	6 18
b weeks since	1 -15 9 -25
b weeks to	9 26
b weird one	12 -22
b weird to	1 19 10 -21
b welcome !	0 30 4 -37 12 -23
b welcome a	1 -16 3 18
b welcome an	6 -14
b welcome it	0 -23 11 23
b welcome they'd	7 33
b welcome to	1 -20
b well !	9 38
b well after	1 -14
b well with	0 39 1 21 6 -16 7 42 9 -35 11 33
b went from	1 34
b went into	6 27
b went live	1 -16 9 -28
b went through	1 -24 10 21
b went well	1 46 9 -39
b went with	9 -15
b were in	0 14 1 16 6 25 7 30
b were introduced	0 -35
b were me	0 -17
b were my	9 17
b were on	6 -36 8 -45 9 37
b were the	1 -18 9 25
b were you	0 23 1 22
b what a	1 -21 9 39
b what are	1 -16 12 33
b what can	0 -32 6 21
b what he	1 -21 6 -16
b what i	1 -28 6 38 7 20
b what i'd	12 -14
b what i'm	6 -43
b what our	1 24
b what the	0 15 1 -65 6 74 9 17 10 14
b what they	1 -24 11 17 12 54
b what to	0 23 1 67 6 37 10 32
b what we	0 38 1 130 6 -30 11 23 12 -17
b what would	0 -55 1 24 6 36
b what you	0 -28 1 -28 8 -29 9 -17 11 43 12 -24
b what you've	7 30
b what your	0 -29
b what yours	0 -22
b what's the	0 16 1 32 2 38 3 -48 6 -19 10 -21
b what's your	0 -49
b whatever you	11 98
b whatsapp me	0 -17 1 -14 10 27
b when a	1 24 9 -29 12 -24
b when i	0 49 4 -30 6 -56 12 17
b when it	0 -16 10 -19 11 -15
b when it's	12 47
b when one	0 47 1 84 6 -26 10 -20 12 32
b when people	1 -28
b when the	0 23 1 -29 6 34 9 41 11 14 12 -14
b when they	0 85 7 -20 10 -18
b when we	0 -28 1 -41 9 62 10 -16 11 31 12 -18
b when you	0 -45 1 26 2 29 4 -22 6 55 7 20 9 23 10 40 11 -25 12 -17
b when you're	0 -85 1 -15
b when your	0 -72 1 -63 11 15
b where a	2 22 4 -17 6 19
b where he	1 -15 10 15
b where i	1 -33 8 -26 11 -69
b where the	0 109 1 49 2 18 3 -28 4 29 6 119 9 -17 10 -31
b where they	1 -15 2 18 6 -21
b where to	1 25 6 18
b where two	1 57
b where you	0 -29 2 -14 4 14 9 -55 10 -33 11 64 12 -16
b wherever you	0 87 1 -20 3 -29 5 28 12 -25
b whether he'd	1 35
b whether i	0 21
b whether or	10 -20
b whether she	0 39
b whether the	1 -29
b whether to	1 -16
b which PROPER	0 19 6 28
b which colleague	3 22
b which families	1 16 2 14
b which hospital	0 14
b which i	1 -21 9 15
b which is	0 -37 1 -57 6 21 9 65
b which of	0 21 1 104 2 101 3 -46 4 -91 5 -14 6 63 7 20 8 52 9 -32 10 -18 12 -21
b which one	0 -27
b which other	0 38 1 -53 2 26 4 -17 6 -19 7 27
b which plumber	10 46
b which supplier	0 -30
b which they	1 -23
b which two	0 36 1 64
b which would	0 -37
b which you	1 -47
b while i	1 -26 6 -15 12 68
b while it's	0 17
b while the	0 -17
b while you	0 -18 8 129 9 -31 10 64 12 -18
b while you're	12 49
b whisper the	10 41
b who ?	0 -56 1 -70 11 -21
b who among	0 78 2 68 3 -18 4 -76 6 30 11 42
b who amongst	0 16 1 14 4 -15 6 43
b who are	0 86 1 -24 2 33 4 -36 6 -77 7 16 12 15
b who at	0 96 1 21 2 24 6 28 8 46
b who books	0 53 1 50 3 21 4 -19 6 -30 8 -37
b who brought	0 -15
b who buys	0 21 2 17 6 -19 10 -17
b who came	1 -50
b who can	1 -32 6 -17 7 -23
b who can't	0 31 1 16 2 -15 4 30 6 54
b who chairs	1 -83
b who comes	0 28 1 -21 6 -15 11 32
b who could	1 -83 3 -32 4 51 6 -38 7 41 9 31 11 20 12 -26
b who d'you	6 -14
b who did	1 27 9 36
b who do	0 29 1 -28 2 127 3 -25 4 -121 7 45 9 -27 10 -26 12 -41
b who does	0 -49 6 -33 12 17
b who else	0 59 1 -100 2 76 3 -21 4 -57 6 -59 7 51 9 25 12 26
b who from	0 40 1 44
b who gets	1 -34 6 29
b who has	0 -51 1 32 2 -32 4 26 5 49 6 91 8 14 9 -15 10 39 12 -22
b who hasn't	0 -23 1 -18 2 19 4 -26 6 30 12 21
b who hates	10 37
b who have	1 43 6 18
b who here	0 14 2 16 4 -17 6 -15
b who i	0 -33
b who i'm	0 -17
b who in	0 35 1 39 2 58 4 -74 6 71 10 -34 12 -28
b who is	0 56 1 66 2 -56 3 46 4 16 7 15 10 -14 12 -18
b who just	1 22 10 15
b who keeps	0 -74 1 -28
b who know	0 -19 1 -15
b who knows	0 -79 1 -55 4 15 6 -53 7 -14 8 -34 10 20
b who left	0 14 1 31
b who lives	0 24 2 19 4 -24
b who looks	0 -46 1 -53 6 -25 8 -49 9 -17
b who lost	0 17
b who may	0 28 1 -65 10 26
b who might	0 19 1 -44 2 -32 3 -14 4 76 6 -48 7 132 9 42 10 -24 11 -19
b who needed	0 -14
b who needs	0 -67 1 -39 4 17 10 -22 11 29
b who of	0 44 1 50 2 25 4 -24
b who on	0 129 1 35 2 26 3 -26 4 -31 5 28 6 -47 9 20 12 -16
b who only	1 18 6 16
b who own	1 20
b who owns	0 -47 1 18 6 -22 12 31
b who pay	0 15 2 -14 5 18 6 36
b who pays	0 -23
b who read	0 -15 1 -19
b who recently	1 14 6 -16
b who round	0 43
b who run	1 14
b who runs	0 49 1 41 2 23 3 22 4 -14 7 14 10 30
b who sat	0 26 1 19
b who says	0 -41 6 -42
b who should	1 33 4 -35 6 -14 7 -38
b who signs	0 26 1 -20 6 -55 12 37
b who sit	1 29
b who sits	1 23 6 52
b who speaks	1 -28
b who still	0 -39 2 -14 3 30 4 25 6 45 10 29
b who took	1 19
b who understands	0 -18
b who wants	6 -23 7 32
b who was	0 73 1 89 2 36 3 -16 6 21 9 -29
b who were	0 24 1 35 9 -20
b who will	1 -29
b who work	6 -19
b who would	0 -17 1 15 3 -30 4 34 7 54 10 42
b who write	0 32 1 47
b who you	1 -26 12 46
b who'd appreciate	1 -32 7 30
b who'd be	0 49 1 -93 2 48 4 -25 9 -14
b who'd benefit	0 39 1 53 3 -14 6 -27 7 44 12 20
b who'd enjoy	0 -62
b who'd find	1 55 7 58
b who'd get	0 -27 1 21
b who'd like	0 24 1 51 6 47 7 63
b who'd love	0 43 1 -44 6 49
b who'd want	6 15
b who's PROPER	1 -92 6 -19
b who's a	0 26 4 16 6 -34
b who's about	1 -40 6 -30
b who's been	0 20 1 50 2 -26 4 36 6 49
b who's got	0 29 2 28 4 -40 6 -44
b who's just	0 -15 1 60 6 20
b who's looking	1 -120 7 -18
b who's moving	1 -36 12 16
b who's next	0 21 1 -15 7 29
b who's on	0 -69
b who's one	1 77 6 25 7 39
b who's that	0 34 2 24
b who's the	0 78 1 14 2 98 3 -58 4 -53 6 -19 7 -17 8 -17 9 -27 10 -22
b who's up	0 -21 10 15
b who's where	1 -41
b who've had	1 19
b who've you	0 76 1 36 2 76 3 -28 4 -40 6 -20 9 -35
b whoever does	1 -14 3 38 4 -21 11 -25
b whoever is	1 -33
b whoever looks	0 16 1 21 3 -14 4 30
b whoever runs	3 28 4 -17
b whoever you	0 28 1 -17 2 -32 4 59 7 27 8 17 12 18
b whom among	0 17 6 15
b whom at	1 31 2 16
b whom do	0 -17
b whom i	0 -23
b whom should	0 44 1 17 2 24 3 -37
b whom would	1 -26
b whom you	0 56 1 21 2 -19 3 36 12 -16
b whose PROPER	0 24 5 25 6 29
b whose cellar	0 20 1 26
b whose father	6 -32
b whose kid	1 24 2 -20
b whose name	0 -61
b why ?	0 -70
b why that	0 -65
b why the	6 23
b why your	0 -20 1 30 9 -30 12 42
b widowed and	10 24
b widowed this	0 17
b will be	0 -27 1 18 4 16 6 -28 7 46 10 -18 11 47
b will do	10 121 12 -15
b will gladly	0 -15
b will go	10 25
b will thank	0 36 1 33 7 52 12 57
b will you	0 44 1 -47 3 -69 4 89 7 -33 9 -16 10 -22 11 -17 12 98
b willing to	3 -15 4 19 6 -14 7 -16
b window is	11 21 12 61
b windows done	0 43 9 88 12 -30
b wine is	0 -14
b winter and	9 14
b winter of	0 17
b winter paid	12 -21
b wish to	0 59 1 19 3 -14 4 29 6 75 8 16 9 54
b with ?	0 64 2 35 3 -19 6 -57 7 -18 11 23
b with PROPER	0 16 1 117 3 26 7 46 8 32 9 76 12 -18
b with [KIND]	1 -36 9 -15
b with [PROBLEM]	1 51 2 -18 6 59
b with a	0 23 1 67 2 70 3 -52 4 -36 5 25 6 45 7 -38 8 -14 9 -51 10 28 11 -36
b with an	0 22 1 16 3 -18 7 -47 9 -16 10 15 11 -16
b with and	10 28 12 60
b with anyone	0 69 1 -21 5 -18
b with at	0 18
b with big	1 42 6 32
b with both	0 -20 10 44
b with code	0 16 7 26 12 38
b with fewer	1 17
b with forty	1 -15
b with her	0 -70 1 -73 7 -14 9 -53 10 16 11 55
b with him	0 14 1 -34 6 -18 12 34
b with i	1 -28
b with is	6 18 10 20
b with me	0 -35 1 -88 3 -27 4 25 6 -18 7 31 9 79 11 -25 12 -23
b with more	1 15 8 26
b with my	0 -56 1 -24 11 23
b with no	0 -23 6 26 9 17
b with nothing	1 16 4 19 6 16 10 25
b with one	0 -19 1 67 6 54 10 19
b with our	0 -23 1 -71
b with people	0 -23 1 -21
b with real	1 -20
b with respect	6 -25
b with sixty	1 24
b with somebody	3 18
b with someone	0 56 1 21 3 17
b with such	0 -38 1 -22
b with that	1 -19 6 -19 7 -21 10 23 11 15 12 112
b with the	0 14 1 32 4 20 5 -18 7 34 8 -14 9 74 10 -53 12 -43
b with their	0 30 1 36 4 16 7 41 10 38
b with them	1 -57 6 -26 8 -29 10 -39 11 41 12 -21
b with this	1 -15 6 -22 10 25
b with three	0 40 5 16
b with twins	12 21
b with two	0 -31
b with under	0 23
b with us	0 -47 6 -18 8 55 10 -39 11 -15 12 -28
b with warm	1 -31
b with what	0 17 9 43
b with who	0 35 2 15 4 -17 6 18
b with whoever	1 18 2 -14 3 27
b with whom	0 21 1 17
b with you	1 -47 9 94 11 30 12 -25
b with your	0 36 1 44 3 71 4 -60 6 -55 7 27 8 35 9 22 10 -32 12 -46
b within NUMBER	1 -20 6 -32 8 -26 10 24
b within a	0 77 2 -14 5 31 6 -19 9 -14
b within an	1 27
b within ten	1 -30
b within the	6 17 10 18
b within walking	1 14
b without a	0 69 1 19 4 14 6 -36 8 27 9 105 11 -16 12 -46
b without one	1 -15 9 24
b without your	1 -16 9 26 11 62
b woman who	0 -59
b women over	1 89
b women who	1 28
b won't ask	11 23 12 -14
b won't you	0 54 1 38 3 26 4 -21
b wonder who	1 23
b word and	10 -19 12 -26
b word for	1 -14
b word in	0 58 1 16 4 -35 5 36
b word is	1 -15
b word of	0 29 8 -30
b word to	0 21 3 32 4 -24 7 -15 9 -16
b word with	0 -43 3 41 4 -27 6 -27 8 23 9 -18 12 24
b words for	9 -16
b work !	9 65
b work ?	1 -18 4 27 7 36
b work at	0 -18 1 39
b work by	0 27 9 24
b work for	1 38 8 -41 10 -21
b work from	6 -14
b work on	1 39 6 -26 8 18
b work out	0 -22
b work that	1 18
b work there	8 27 9 -31
b work with	0 -44 1 -23 10 -22 11 -15 12 37
b working days	1 -29
b working on	0 -17 6 -35 8 -33
b working with	1 -45 6 17
b works council	9 21
b works for	1 15
b works nights	1 21 6 -31
b works with	1 14 6 17
b world of	1 15
b worn out	1 20
b worries about	1 20 6 51
b worth a	1 22 6 -20 7 -35 8 -19 9 32 12 44
b worth his	6 -41 7 27
b would PROPER	0 -29
b would a	0 -32 1 -15
b would an	0 31 1 -14
b would any	0 14 3 -27 4 24
b would appreciate	0 20 1 34 3 42 5 -32 7 14
b would be	0 72 2 20 3 -16 4 -57 5 17 6 51 7 -73 10 -26 11 -48 12 19
b would benefit	1 -59 2 37 4 -46 6 -16 7 35 11 40
b would do	1 -28 6 -15 7 -15 8 -19
b would enjoy	0 20 1 14 6 -29 7 59
b would get	0 26 6 -23 7 64 10 15 11 -20 12 -20
b would go	1 -15 6 35
b would have	0 -30
b would help	0 42 7 -74 11 19
b would it	3 18 4 -23 11 -28
b would like	1 21 2 -18 3 -17 4 40 6 -14 7 18 8 17
b would love	0 21 1 -64 3 -15 4 19 7 -50
b would make	0 -17 1 -15 10 -16
b would profit	1 17 7 46
b would rather	1 -18
b would see	0 -18
b would take	0 47 1 59 4 -14 5 19 7 27 11 -16
b would there	0 23 2 -17 4 33
b would u	1 38
b would value	1 17 2 -29 4 19 6 -27
b would welcome	1 14 3 19 4 -19 8 28 11 49
b would you	0 -124 3 17 4 26 5 -14 6 63 7 -35 9 60 10 82 11 46 12 -85
b would your	0 -77
b write a	0 31 1 -29 6 -15 9 19
b write down	0 -30 1 -31 12 35
b write it	10 -79
b write me	0 -24 10 26 12 20
b write the	0 54 1 18 3 19 4 -17 10 41
b write three	10 19
b write to	2 16 3 -28 5 21 8 -52 10 -16 11 74
b write two	1 -17
b write your	0 14
b writing a	6 -39 8 17 10 -16
b writing because	1 -45
b writing to	0 -15
b written a	10 32
b written to	1 -22
b wrong desk	8 -27
b wrong person	8 -20 10 22 12 30
b wrote about	0 -16 1 43
b wrote that	1 -19
b xmas ?	1 17 4 15
b yard ?	6 26
b yeah ?	1 -41 3 -14 4 14
b year ?	0 -104 1 -14 2 -17 4 31 6 -31
b year and	0 48 2 14 6 35
b year at	1 -14 9 -15
b year i	1 -18
b year of	6 50 9 -18 10 -14 12 38
b year old	1 31 6 22 10 38
b year olds	6 56
b year student	1 -34
b year to	1 -14
b year without	1 -24 9 43
b years ?	2 15 4 -24
b years ago	0 -19 1 36 6 -36 8 34 9 -21
b years and	0 -21 1 22 2 -21 4 15 6 -70 9 59 12 -18
b years at	9 -31
b years has	0 -33
b years i'm	8 16
b years i've	0 49 9 28 12 18
b years in	1 -16
b years now	9 16 12 17
b years of	0 -15 1 31 6 -14 9 46
b years on	9 21
b years we've	9 42
b yes ?	0 23 1 66 9 -22
b yes then	1 -20 12 75
b yet ?	0 26 1 17 12 52
b yo PROPER	12 -22
b you !	0 -19 8 -14 9 -32 10 22 12 -30
b you ?	0 -93 1 -26 2 44 3 -26 7 -17 9 -40 10 -43 12 43
b you NUMBER	0 18 9 18 10 23 12 30
b you PROPER	0 -14 1 -16 8 40 9 -52 10 -15 12 70
b you a	0 -32 2 -22 4 27 6 -40 9 14 10 55 11 -30 12 35
b you about	6 44
b you again	9 36 10 21 11 -34
b you agree	0 -16
b you all	0 -27 9 -34
b you and	0 -41 1 -70 6 -15 9 -23 10 -19 11 23 12 -44
b you any	2 -20 4 14 6 21
b you are	0 -44 1 -34 9 -20
b you as	1 -30 6 -18 10 -47
b you ask	0 100 1 14 4 -37 11 -27
b you asked	0 -29 9 -38
b you at	1 -58 6 31 12 70
b you be	1 -39 2 -16 3 34 4 -35 7 -27 9 42 10 -33 12 -19
b you before	0 -16 1 -18 9 65
b you believe	1 -16 11 25
b you both	0 16 7 29 10 48 12 -15
b you bring	0 76 1 24 4 31 7 -19 8 -27 10 -33 12 62
b you bump	0 50 1 56 3 -14 4 24 10 22
b you but	1 19 6 -46 10 52 11 -23 12 -14
b you by	0 45 4 -30 5 34 12 26
b you called	0 -17 1 -65 9 40
b you came	0 -19 9 55 10 -15
b you can	0 15 1 82 3 -26 4 38 5 24 6 -28 7 -43 8 -21 9 -34 10 20 12 28
b you can't	9 -20 11 18 12 -15
b you care	0 36 1 -29 6 -18 7 16 9 -22 11 18
b you choose	0 -28
b you climbed	0 28 1 14 9 14
b you close	0 23 9 -40
b you collect	0 14 6 -42 9 -33 12 24
b you come	0 20 3 -14 4 23 7 52 9 -14 10 36
b you confirm	0 -34
b you connect	0 33 3 24
b you consider	0 19
b you could	0 -51 7 -61 10 -41 11 -45
b you danced	1 -16 9 73
b you deal	1 31
b you deliver	0 -16
b you did	0 47 1 -18 4 23 9 39 11 -22 12 -23
b you direct	1 -41
b you do	0 14 6 61 7 16 9 -20 12 -24
b you don't	0 -30 1 -26 6 -14 9 -44 10 -29 12 16
b you down	0 -18
b you drink	0 15 10 19
b you drive	1 16 12 58
b you drop	0 20
b you ever	0 -57 4 30 7 -29 9 -40 11 -27
b you feel	0 97 3 45 4 -59 5 22 7 29 10 -69 11 96 12 -22
b you find	1 24
b you for	0 -26 1 -58 3 17 6 -28 7 42 8 -14 9 150 10 -27 11 14 12 -36
b you forward	0 33 3 34 4 -26 7 26 11 -20
b you four	12 22
b you free	0 -14
b you gave	12 -14
b you get	0 26 1 -23 4 -14 6 -28 7 -20 9 -46
b you give	0 -68 1 -23 2 -18 3 26 4 -29 6 38 7 -18 9 -24 10 -44 11 -16 12 44
b you go	0 15 1 -20 2 19 3 -20 6 -31 8 17 9 15 12 -46
b you going	0 -49 6 21 12 30
b you got	0 61 1 -22 2 54 3 -33 4 -14 9 68
b you had	0 30 6 -45 12 -14
b you hand	0 16 1 39 3 -16 4 23 6 -19 10 15
b you happen	0 36 1 55 2 -23 3 -15 4 41 7 17
b you has	4 -14 6 -28 8 -15
b you have	0 -37 2 -41 4 79 6 -54 8 -32 12 49
b you haven't	0 20 1 -24 11 -97
b you hear	0 92 1 139 3 -29 4 42 6 46 8 17 9 -50 10 -48 11 -57 12 -21
b you heard	1 17
b you her	0 -15
b you hired	9 28
b you i	1 -14 12 -17
b you if	0 -27
b you in	0 -33 1 -36 7 -20 9 64 11 48 12 -32
b you introduce	0 57 3 46 4 -94 7 -36 8 17 10 -33 11 40
b you is	6 19
b you it's	0 27 1 17 12 16
b you judge	0 -47 1 -38 11 26
b you just	1 -78 6 -23 9 20
b you keep	1 -17 6 21 11 42
b you kindly	0 19 3 18
b you know	0 -85 1 28 2 18 3 -130 4 47 6 36 7 14 8 44 9 50 10 25 11 -82 12 71
b you last	0 41 1 39 6 18
b you laughed	12 31
b you learn	0 -30
b you leave	0 -21 1 -20 11 15
b you let	0 52 1 -14 3 18 4 -19 9 30
b you like	0 23 1 32 4 22 6 -55 7 36 10 48 11 26
b you liked	4 -17 6 15 9 17 11 -20
b you look	0 -17
b you loop	3 47 4 -22 10 34
b you lot	0 50
b you love	0 46 9 -15
b you lunch	0 -15
b you make	0 111 1 17 3 25 4 -16 11 -21
b you manage	1 32
b you may	0 44 1 -39 3 -20 4 30 7 17 8 33 9 59 10 -15 11 54 12 -24
b you meet	0 23 1 -15 4 21 6 22 7 39 10 39 11 25 12 -15
b you mention	0 21 1 -14 4 18 10 17 11 79
b you mentioned	0 -131 1 76 6 44 7 42 8 71 9 -48 10 -37 12 -50
b you met	1 34
b you might	0 37 1 42 3 40 4 -39 10 50
b you mind	1 -19 3 49 4 -46 10 35 11 -28
b you must	0 69 6 -30 9 -17 10 -18 11 36 12 71
b you name	0 -70 1 17
b you need	8 -27 10 -18 12 -18
b you needn't	1 -30 10 35 11 -19
b you never	11 -29 12 -34
b you no	0 -15
b you of	7 57 9 -14 12 40
b you off	12 -16
b you on	0 -55 8 -22 10 -23 12 -18
b you once	1 -15
b you one	0 16 9 35
b you only	0 -18 1 -19
b you open	0 88 1 -21
b you or	0 54 3 -16 4 51 6 54 7 46 8 14 9 -26 10 91 12 -28
b you out	6 49 9 20 10 24
b you owe	0 39 4 16 11 29
b you pass	0 19 1 23 3 -57 4 71 6 22 10 -22
b you pay	0 -28
b you perhaps	4 35 6 30
b you phoning	9 33
b you picture	0 -53
b you plays	0 14
b you point	0 127 9 -16 11 18 12 -15
b you prefer	1 -14 10 -14 11 23
b you present	0 33 1 -22
b you promised	9 -21 12 63
b you put	0 68 2 -23 3 20 8 19 9 -21
b you raised	0 -18
b you rate	0 33 1 41
b you read	0 -35 1 -28 6 17
b you reckon	1 50 7 30
b you recommend	0 -172 1 -21 3 -69 4 45 9 31
b you refer	0 54 1 -37 6 -24 7 -14 10 44 12 26
b you remember	1 -30 9 40 12 35
b you reply	11 -28
b you ring	0 -107 1 -113 2 17 9 17
b you run	0 26 1 75 3 -14 4 19 6 -38 7 32 9 -19 11 15
b you said	0 -48 1 58 2 14 6 42 9 69 10 -31 11 23 12 -23
b you sat	0 16 6 -32 9 26 10 -18 12 -20
b you say	0 -20 1 -47 3 -18 9 17
b you see	0 59 2 40 4 -69 5 20 9 -19 11 72 12 -18
b you send	2 25 3 -22 4 14 9 41 10 64 11 -21 12 25
b you sent	0 -30 1 -40 9 43 12 35
b you share	4 16 6 14 12 87
b you sit	0 -14 1 78
b you sleep	9 21
b you so	0 25 9 32 12 36
b you stayed	1 -20 12 -18
b you still	0 -78 1 34 4 15 6 25 9 34 12 -54
b you swap	0 -32
b you take	0 -40
b you taught	9 35
b you teach	0 -41 1 -22 6 -22
b you tell	0 19 2 -50 3 42 6 -20 7 -19 9 27 10 24 11 -23 12 -46
b you that	0 18 1 -33 3 -21 4 20 9 -19
b you the	0 -75 1 -29 9 24 11 40 12 -15
b you then	0 42 1 20 11 -33
b you think	0 42 3 19 11 114 12 -33
b you three	1 -18 12 35
b you to	0 -93 2 -16 3 15 5 -15 6 -33 8 -28 9 -45 10 22 11 16
b you told	0 66 1 56 3 48 4 -46 6 20 9 110 10 -15 12 -32
b you tomorrow	0 -63
b you too	9 -18 12 -19
b you trained	0 21 5 21
b you trust	2 20 3 -19 6 -20 11 35
b you two	0 -38 1 46 6 66 9 31 12 -33
b you up	0 -31
b you used	1 35 6 21
b you vouch	0 21 1 -23
b you walk	0 20 1 18 4 -16
b you want	0 -68
b you was	9 35
b you watched	1 -20 6 32 9 33
b you we	6 24 12 -16
b you went	6 20
b you were	1 -76 3 -18 4 18 6 -23 8 24 9 182 10 -41 11 -21
b you what	0 -14 1 85 9 35 12 28
b you who	0 36 2 29 3 -21 6 -23 8 33 10 17 12 -18
b you will	2 -17 7 -16 10 -38 11 -14
b you wish	0 -50
b you with	1 -24 6 -19 10 21 12 -20
b you work	1 30 3 34 4 -40 8 27 9 -36
b you would	1 75 2 56 4 -36 7 27 10 27 11 22 12 -34
b you write	0 20 1 -43 10 25 12 59
b you wrote	0 -35 1 -46 9 55
b you yourself	9 141
b you'd be	1 45 9 -15 11 36
b you'd hate	0 37 1 -28 4 -20 5 40
b you'd introduce	9 -15
b you'd know	1 -29 6 -27 12 -45
b you'd least	1 -17 6 14
b you'd like	0 -17 4 16
b you'd only	10 58
b you'd put	1 -25
b you'd rather	1 -19 10 -19 11 -14 12 31
b you'd refer	1 24
b you'd sooner	0 -33 1 -19 10 -16 11 71
b you'd vouch	0 17
b you'll be	1 15 9 -22 12 65
b you'll have	0 -32 1 -41 9 -22 12 18
b you'll ring	0 54 1 38 3 26 4 -21
b you're a	0 -19
b you're at	1 50 12 46
b you're connected	0 118 1 26 3 26 5 -15
b you're covered	6 19
b you're happy	0 39 1 -21 3 -18 6 -14 7 -24 9 55 12 102
b you're linked	0 -15 1 24
b you're on	1 -29
b you're open	1 -17
b you're still	1 -70 11 -14
b you're the	6 -19 12 16
b you've a	0 74 1 89 4 20 10 44 11 -17
b you've already	1 -16 11 18
b you've been	0 -65 1 -15 9 25 12 16
b you've done	12 -16
b you've found	0 17 6 48 9 77
b you've got	0 19 1 -15 2 -15 4 36 7 31 9 -51 10 -14 12 17
b you've had	0 -20 1 -27 6 -29 9 22 11 60 12 14
b you've seen	6 -15
b you've told	0 -28 9 -18
b young farmer	1 22
b your MONEY	0 -16
b your NUMBER	0 -23
b your PROPER	0 -22 1 83 4 -14 8 -27 10 18 11 -24 12 -36
b your [KIND]	1 -24
b your account	0 -39
b your advice	1 -31
b your antenatal	1 17 6 15
b your area	0 62 1 37 2 -27 3 73 4 -39 11 29 12 -16
b your aunt	0 27 1 79 9 -14 12 15
b your bank	0 -43
b your barn	1 -21
b your batchmates	6 -21
b your best	0 -19
b your block	4 -15
b your books	0 19 1 27 9 -21
b your boss	1 36 8 75 9 -27 12 61
b your bowls	0 14 6 14
b your boy	6 -26 8 -28 9 38
b your bridesmaids	1 -21 6 -15
b your brother	0 -16 1 96 3 45 4 -39 9 -88 10 -20 12 44
b your brother's	1 89 8 72 12 -28
b your building	0 -32
b your business	1 14 12 43
b your buyers	0 -15 1 -54 6 -43 9 38 10 25
b your call	10 -17 11 62 12 -17
b your capital	0 33 3 18
b your card	1 29
b your chairman	1 17
b your child	0 -45
b your choir	1 16
b your circle	1 -110
b your clinic	0 16
b your club	7 27
b your code	1 -21 9 -25 10 62 12 -35
b your cohort	1 -16
b your colleagues	0 -38 1 -27 6 36 7 47 10 36 11 20
b your company	0 -38 1 27 3 16 7 -20 12 -16
b your contacts	0 28
b your corridor	0 73 1 72 3 35 4 -20
b your counterpart	6 21
b your cousin	1 -27 7 -17 10 28 12 65
b your cousin's	0 37 1 35 2 -18 3 14 10 51
b your cousins	0 15
b your crew	1 -14 9 24
b your department	0 -17 1 22
b your desk	1 58 3 -20 4 15
b your dock	6 41
b your drivers	1 -31 6 33 9 14
b your esteemed	1 40 9 20
b your ex	0 17 1 24 3 23 4 -19 6 38
b your family	3 -17 6 66 9 -14 10 19 12 25
b your father	1 23
b your fellow	0 47 1 39 6 39 11 -16
b your file	0 -35
b your first	0 -21 1 -20 9 34
b your former	0 18 1 33 9 -20
b your friend	0 25 1 39 3 18 4 -18 6 -37 7 46 8 30 12 27
b your friends	0 138 1 -41 2 14 3 -99 4 69 5 -15 6 -20 7 -43 9 -18 10 -38 11 31
b your gutters	0 25 12 17
b your hair	6 -19
b your hall	11 38
b your head	1 -92 3 22 6 -17 9 -25
b your help	7 -18 8 25
b your house	0 17 6 20 10 39
b your inbox	1 -15 10 -20 12 44
b your introduction	0 -20
b your kitchen	0 -28 9 44
b your last	12 18
b your lenders	9 -20
b your life	0 23 1 -69 3 -16 4 17 6 15 7 38 9 -15
b your line	9 25
b your link	0 52 1 -20 9 -14 10 46
b your list	0 -20 6 17
b your lot	1 15 6 20
b your manager	0 -55
b your mates	0 17 1 -41 10 -52
b your membership	1 -22 9 -19
b your mind	1 -50 4 14 6 -24 7 22 9 23 10 15
b your mother	0 26 1 18
b your name	3 15 6 106 7 17 9 -50 12 72
b your nan	0 -15 1 -38 9 37
b your neighbors	0 -38 6 93 9 -40
b your neighbour	9 16 10 35 11 -40
b your neighbour's	0 60
b your neighbours	0 -20 1 -28 6 -63 7 -47 8 50 10 -20 11 -20
b your network	1 -71 6 -29 9 -19
b your new	0 -33 1 -67
b your next	0 58 1 19 4 21 6 -24 9 -30 12 67
b your night	0 -23 1 -33 6 18 9 50
b your number	0 -83
b your office	0 40 1 63 2 -15 3 -14 4 25 6 42 7 -16 10 -15 11 -14 12 -14
b your old	0 24 1 34 3 -17 6 35
b your opinion	0 -30
b your order	9 -49
b your organisation	0 54 1 36 3 19 4 -27 9 -16
b your other	11 -18
b your own	0 14 1 -125 3 -22 4 41 6 48 12 -17
b your patch	1 -14
b your path	0 39 1 40 4 43
b your peers	1 -52
b your pension	0 -28
b your people	1 -63 3 -29 4 30 9 -15 12 -26
b your personal	0 41 7 26 9 -21
b your phone	0 40 1 -20 4 20 6 -24 7 19
b your piece	1 34 9 -56
b your place	6 -41 9 41 10 -27 11 25 12 -16
b your plant	0 16 1 40 9 -24
b your policy	10 -16 11 15
b your porch	0 -14
b your position	0 -23 6 -18 7 -16 12 46
b your reading	1 22
b your referral	0 -46
b your referrals	0 51 1 -34 3 -23 5 19 8 -29
b your rules	11 20
b your running	0 -64
b your sellers	9 14 12 31
b your side	0 -20 6 -17 12 45
b your sister	0 52 1 75 2 -15 3 81 4 -55 6 24 7 48 9 -24 10 36 11 -21 12 32
b your site	0 -42 1 53
b your size	6 15 9 -20
b your son	0 -44
b your street	0 15 1 -21
b your suppliers	1 24
b your syndicate	6 20
b your table	0 -16 1 -15 11 18
b your team	0 -63 1 -14 6 -114 8 26 9 51
b your team's	1 24
b your thoughts	1 -24
b your three	0 -44
b your time	0 -18 9 -23
b your trust	1 -26
b your uncle	0 -40 1 14 9 -19
b your voice	1 -18
b your wall	0 63
b your ward	1 17 6 23
b your way	0 16 1 50 3 -17 5 19 10 38 12 -17
b your wife	0 -28
b your work	0 88
b your world	1 -32 3 14
b your year	1 26
b yours !	1 28 6 -18
b yours ?	0 -15 6 -32
b yours and	0 -28 9 30
b yours could	1 -30
b yours has	6 33
b yours have	0 30 1 33 6 18
b yours i	0 -20 7 -17 12 22
b yours is	1 52 6 29 7 25 9 41 12 16
b yours might	7 16
b yours to	0 19
b yours would	0 -14
b yourself ?	6 -14
b zero pressure	11 50
b 💸 💸	0 24 8 -17
c ANY	0 102 2 -32 3 -254 4 220 5 45 6 171 7 45 10 52 11 -57 12 84
c ASK	0 217 1 126 2 -123 3 24 4 70 5 -38 6 55 7 33 8 -54 9 -109 10 -36 11 65 12 27
c BRANCH	0 184 1 289 2 72 3 42 4 -142 5 144 6 91 8 113 9 -52 11 -91 12 -130
c DONE	0 37 2 78 3 -53 4 -38 5 19 6 73 8 40 9 300 12 -47
c EASE	0 -60 1 -53 2 48 4 -26 5 27 6 -100 7 -67 8 -59 9 -78 10 -65 11 419 12 -73
c EVENT	0 162 1 262 2 51 3 -120 5 15 6 -64 7 -32 8 121 11 -87 12 -139
c GAIN	1 -111 2 -57 3 -75 4 105 5 -20 6 181 7 321 8 103 9 -16 10 -96 11 30 12 -46
c GLAD	0 22 1 -120 2 -25 3 -49 4 39 5 45 6 -191 7 197 8 -104 9 401 10 -147 11 -92 12 -75
c GROUP	0 67 1 119 2 32 3 42 4 -27 5 17 6 33 7 -49 8 157 9 -43 10 -33 12 -51
c HAND	0 192 1 54 2 -68 3 33 4 89 5 -103 7 -155 8 -131 9 -63 10 362 11 -28 12 34
c HURRY	1 18 2 98 3 94 4 -135 5 -14 7 45 8 77 9 71 10 -58 11 -122 12 234
c IF	0 162 1 40 2 -73 3 29 4 103 5 -171 6 65 7 -53 8 39 9 -17 10 49 11 251 12 -65
c JOIN	0 294 1 183 2 -159 4 -163 5 257 6 -182 7 -94 8 -186 9 -223 10 -18 11 -140 12 98
c KIN	0 316 1 129 2 -153 3 -143 4 231 5 -38 7 187 8 -161 9 -60 11 -151 12 102
c LACK	2 143 3 -74 4 -37 5 -16 6 282 7 -82 8 -84 9 23 10 -64 11 207 12 140
c MAY	0 61 1 -43 2 -141 3 186 4 -52 5 -89 6 -112 7 271 8 98 9 -62 10 107 11 173 12 -21
c ME	1 -57 2 -18 3 125 4 -66 6 -54 7 127 8 117 9 -25 10 -61 11 62
c MEANS	0 105 1 -29 2 25 3 39 4 34 5 -68 6 -40 7 -88 8 -182 9 -107 10 566 11 -77 12 61
c MUST	0 69 1 69 2 23 3 38 4 25 6 86 7 55 8 -40 9 66 10 -133 11 144 12 300
c MY	1 -40 2 14 3 45 6 -39 7 55 8 181 9 95 10 -89 11 -86 12 -29
c OBJ	0 115 1 -32 2 -69 3 190 4 -96 5 -42 6 -106 7 65 8 41 9 134 10 -16 11 -80 12 45
c OFFER	0 -17 1 66 2 32 3 -23 4 16 6 -20 7 140 8 113 9 -45 10 -46 12 -107
c PLACE	0 126 1 144 2 56 3 -16 4 -27 7 76 9 -77 10 15 11 -71 12 -73
c REWARD	0 50 1 51 2 -20 3 33 4 17 5 -16 6 31 7 141 9 74 12 311
c ROLE	0 222 1 467 2 -32 3 -38 4 -47 5 187 6 86 7 -16 8 90 9 -88 10 -120 11 -134 12 -25
c RUNS	0 108 1 152 2 30 3 -32 4 17 5 43 6 165 8 59 9 95 10 -54 11 -77 12 -137
c SEEK	0 116 2 -70 3 -33 4 -26 5 100 6 -82 7 21 8 210 10 -53 11 -45 12 -104
c SOMEBODY	0 215 1 155 2 -149 3 -238 4 358 5 -151 6 -23 7 88 8 16 9 -66 10 -51 11 -99 12 72
c THANKS	0 -58 1 -111 4 21 6 -154 8 -102 9 45 10 -65 12 -102
c THEIR	0 128 1 84 2 86 3 66 4 -70 6 300 7 201 8 77 9 21 10 156 11 32 12 -16
c THEM	0 147 1 -43 2 -45 3 94 4 -40 5 -29 6 138 7 210 8 -82 9 -118 10 136 11 -18 12 79
c THEY	1 -28 2 56 3 61 4 -35 6 247 7 271 8 30 9 -75 11 70
c TIME	0 32 1 31 2 66 3 39 4 -55 6 223 7 -115 8 150 9 135 10 -259 11 -132 12 -32
c TROUBLE	0 57 1 109 2 24 3 29 4 -69 5 83 6 395 8 136 9 79 10 -77 11 -72 12 -34
c WHO	0 405 1 367 2 602 3 -274 4 -310 5 -20 6 306 7 86 8 -19 9 -126 10 -94 11 -131 12 -34
c YOU	0 75 1 -28 2 20 3 61 5 -138 6 -221 7 22 8 -230 9 167 11 44 12 126
c YOUR	0 143 1 118 2 32 3 148 4 -20 5 -173 6 -40 7 63 8 -70 9 225 10 -20 11 49 12 56
d b ! !	14 -16
d b ! |	13 -37 14 42
d b ? ?	13 19
d b ? the	13 -78 14 71
d b ? |	14 -38 15 45
d b MONEY a	14 -21
d b MONEY off	14 -26 15 36
d b MONEY on	13 39 14 -35
d b MONEY |	13 -18 14 -47 15 30
d b NUMBER ?	14 -22 15 20
d b NUMBER NUMBER	14 -24
d b NUMBER PROPER	13 25 14 40 15 -37
d b NUMBER a	13 -43 14 46
d b NUMBER and	13 14 15 -14
d b NUMBER child	14 -19
d b NUMBER friends	14 -15
d b NUMBER hours	13 -37 14 44
d b NUMBER k	13 18
d b NUMBER more	13 -21 14 -30 15 55
d b NUMBER nd	13 18 14 -15
d b NUMBER people	14 -17 15 16
d b NUMBER s	13 19 14 -15
d b NUMBER |	13 69 14 -71 15 15
d b PROPER !	13 21 14 -24 15 18
d b PROPER ?	13 45 14 -31 15 -40
d b PROPER NUMBER	13 -76 14 52 15 20
d b PROPER PROPER	13 28 15 -81
d b PROPER a	13 -21 14 55 15 -14
d b PROPER and	13 -54 14 51
d b PROPER are	13 56 14 -47
d b PROPER area	14 21
d b PROPER at	13 23 14 -51 15 32
d b PROPER by	14 -23 15 37
d b PROPER dinner	13 -19 14 37
d b PROPER engineer	14 -22
d b PROPER ever	13 20 14 -23
d b PROPER for	14 -24 15 23
d b PROPER from	14 16
d b PROPER got	13 22 14 -14
d b PROPER i	13 39 14 -50
d b PROPER i've	13 -34 14 33
d b PROPER in	13 71 14 -74
d b PROPER is	13 -32 14 69 15 -24
d b PROPER looks	13 16 14 -27
d b PROPER me	14 27
d b PROPER meeting	14 -15
d b PROPER new	14 -39 15 52
d b PROPER of	13 61 14 -70
d b PROPER office	13 -40 14 25
d b PROPER on	13 -50 14 58
d b PROPER or	13 -14 14 16
d b PROPER post	13 17
d b PROPER role	13 -20 14 30
d b PROPER so	13 -40 14 44
d b PROPER the	13 -39 14 43
d b PROPER their	13 75 14 -88
d b PROPER these	14 15
d b PROPER this	13 56 14 -45
d b PROPER time	13 15
d b PROPER to	13 25 14 -23
d b PROPER twice	13 21
d b PROPER valley	13 17 14 -20
d b PROPER who	13 41 14 -61
d b PROPER who's	14 30
d b PROPER would	14 14
d b PROPER you	13 31 15 -22
d b PROPER your	13 -24 14 18
d b PROPER |	13 -15 14 -19 15 65
d b SHARE off	13 -26 15 15
d b [FIRM] and	13 -29 14 29
d b [FIRM] is	13 -40 14 40
d b [FIRM] |	13 21 14 -43
d b [KIND] and	14 -32 15 22
d b [KIND] at	14 -20
d b [KIND] i	13 17
d b [KIND] in	13 28 14 -19
d b [KIND] is	13 -22 14 51
d b [KIND] of	13 15 14 -19
d b [KIND] opening	13 73 14 -52
d b [KIND] owners	13 52 14 -22 15 -20
d b [KIND] s	13 34 14 -35
d b [KIND] who	13 -15 14 33
d b [KIND] with	15 -27
d b [KIND] |	13 -45 15 30
d b [NAME] at	13 45 14 -50
d b [NAME] i	13 -29 14 40
d b [NAME] |	13 -55 14 59 15 27
d b [PROBLEM] |	14 18
d b a MONEY	15 16
d b a NUMBER	14 -30 15 15
d b a PROPER	13 25 14 43 15 -62
d b a [KIND]	13 -14 14 16
d b a baby	13 -17 14 21 15 -14
d b a bare	14 -36 15 26
d b a beer	14 -14
d b a bookkeeper	13 -21 14 16
d b a buddy	13 -21 14 -24 15 36
d b a bus	14 -21 15 35
d b a business	14 -29 15 54
d b a caf	14 60 15 -42
d b a car	14 -97 15 88
d b a chair	13 -68 14 61
d b a cheesemaker	13 20 14 -39
d b a child	13 -71 14 80
d b a class	13 -24
d b a client	14 24
d b a closing	14 48 15 -43
d b a coach	14 -65 15 46
d b a code	13 16
d b a colleague	13 -143 14 152
d b a contact	13 -58 14 44
d b a couple	13 46 14 -56
d b a cousin	14 38 15 -22
d b a daughter	13 20 14 -14
d b a day	13 -17 15 23
d b a decent	13 -17 15 24
d b a dentist	13 -30 14 26
d b a desk	14 21
d b a divorce	13 -20 14 22
d b a dog	13 -20 14 42 15 -17
d b a drawer	14 15
d b a driver	13 51 14 -60
d b a family	13 35 14 -71 15 41
d b a father	13 -55 14 57
d b a fellow	13 -29 14 67 15 -34
d b a fence	13 30 14 -17
d b a few	13 -20
d b a firm	13 14 14 -14
d b a first	13 51 14 -57
d b a flat	13 50 14 -60
d b a food	14 14
d b a former	13 45 14 -26
d b a founder	13 -30 14 20
d b a free	13 -24 15 43
d b a friend	13 -33 14 -120 15 70
d b a friend's	13 -14
d b a garden	14 29
d b a gardener	14 -20 15 15
d b a good	13 -17 15 28
d b a great	13 18
d b a group	13 -14
d b a half	13 16 14 -22
d b a hand	14 -35
d b a hip	14 40 15 -15
d b a hospital	13 14
d b a hotel	14 -14
d b a house	13 -49 14 49
d b a human	13 -44 14 34 15 32
d b a landlord	14 20
d b a large	13 43 14 -31
d b a letter	14 31
d b a letting	13 21
d b a line	13 -18 14 23
d b a link	14 20 15 -14
d b a logo	13 -64 14 31 15 52
d b a lot	14 -25 15 22
d b a man	14 23
d b a manager	13 -60 14 54
d b a mate	14 -29 15 22
d b a message	13 -26 14 43
d b a month	13 16
d b a mortgage	13 -17 14 16
d b a move	14 -14
d b a museum	13 41 14 -20
d b a musician	14 14
d b a nasty	13 21 14 -22
d b a neighbor	13 26 14 -15 15 -23
d b a neighbour	13 -44 14 33
d b a new	13 -45 14 60
d b a night	13 14 14 -15
d b a nurse	13 20 14 44 15 -44
d b a page	14 -18
d b a pal	13 26 14 -67 15 27
d b a parent	13 -53 14 45
d b a pastry	13 -17 14 15
d b a person	13 -17 14 15
d b a plumber	14 -14 15 17
d b a practice	13 23 14 -16
d b a question	14 27
d b a quote	14 -37
d b a real	15 23
d b a realtor	14 -17
d b a relative	13 20 15 -15
d b a rent	13 -19 14 19
d b a retired	13 -16 14 18
d b a ring	13 -49 14 34 15 21
d b a sales	14 14
d b a school	13 -41 14 63
d b a second	13 46 14 -59
d b a shop	13 -35 15 45
d b a shy	13 -32 14 53
d b a similar	15 17
d b a single	13 -51 14 55
d b a small	13 22 14 -29
d b a soul	13 -36 15 21
d b a sparky	13 -22 14 53 15 -24
d b a staircase	14 15
d b a strong	13 -30 14 40
d b a student	13 22 14 -16 15 -16
d b a team	13 79 14 -52 15 -23
d b a tenant	13 -30
d b a tenth	14 -15
d b a third	14 -40 15 18
d b a treasurer	13 19
d b a tree	14 17 15 -34
d b a two	13 51 14 -18 15 -14
d b a visit	13 21
d b a wedding	13 -33 14 49
d b a week	13 -62 14 45
d b a weekend	14 -14
d b a word	13 100 14 -97
d b a year	13 -26 15 29
d b a young	13 -26 14 35
d b a |	13 133 14 -46 15 -58
d b able to	13 22
d b about a	13 31 14 -32
d b about buying	14 26
d b about it	14 67 15 -43
d b about me	13 26 14 -48 15 31
d b about selling	13 14 14 -23
d b about the	13 -88 14 108
d b about their	13 -43 14 24
d b about theirs	13 -27 14 27
d b about this	14 -14
d b about to	13 -25 14 42 15 -24
d b about us	13 -26 14 19
d b about who	15 19
d b about |	13 44 14 -77
d b account |	14 54 15 -67
d b accountant |	13 -30 14 35
d b accounts |	13 67 14 -16 15 -43
d b acquainted with	13 36 14 -34
d b across a	13 23 14 -16
d b across anybody	13 -21 14 -22 15 31
d b across from	13 -36 14 35
d b after that	13 -61 14 40
d b after the	13 16 14 -28
d b again |	14 -19 15 20
d b agent |	13 36 14 -56 15 18
d b all day	13 24 15 -15
d b all i	14 -17 15 16
d b all it	14 -35 15 45
d b all |	13 -38 15 28
d b alone |	13 17 14 -15
d b along the	14 -21
d b along to	13 -19 15 36
d b among the	13 31 14 -68
d b among you	13 -16 14 46
d b among your	14 39 15 -41
d b amongst your	13 18 14 42 15 -54
d b an PROPER	15 19
d b an empty	13 -24 14 15
d b an hour	13 76 14 -52 15 -36
d b an introduction	13 23 14 -41
d b an opening	13 -17
d b an uncle	13 -14 14 29
d b and PROPER	13 26 14 -35
d b and a	13 -57 14 22 15 54
d b and are	13 27 14 -18
d b and could	14 40 15 -29
d b and do	13 -16 14 69 15 -39
d b and does	13 48 14 -29
d b and eats	13 19 14 -16
d b and family	13 -18
d b and go	13 24 14 -16
d b and has	13 35 14 -57
d b and hasn't	13 14 14 -15
d b and have	14 14
d b and haven't	13 35 14 -33
d b and i'd	14 -18
d b and i'll	13 -45 15 78
d b and i'm	13 -40 15 65
d b and is	13 36 14 -41
d b and it's	13 -17 14 27
d b and lives	13 63 14 -49
d b and might	13 32
d b and my	13 -41 14 43
d b and no	13 45 15 -28
d b and noticed	13 -56 14 31 15 19
d b and now	13 19 14 -29
d b and our	14 -16
d b and pays	13 24 14 -21
d b and people	14 21
d b and send	14 26 15 -15
d b and should	13 15
d b and spends	14 -19
d b and telling	13 -19 14 44
d b and their	13 -24
d b and then	13 17 14 -16
d b and they	13 -17 14 -56 15 19
d b and thinks	13 15 15 -17
d b and wants	14 18
d b and we	13 27 14 -14
d b and we'd	13 -73 14 61
d b and we'll	14 -26
d b and who	13 15
d b and within	13 25 15 -17
d b and would	13 -29 14 61
d b and your	13 -44 14 40
d b another |	13 56 15 -74
d b answers mails	13 -55 14 62
d b antenatal group	13 35 14 -25
d b any NUMBER	13 20 14 30 15 -44
d b any [KIND]	14 28 15 -24
d b any chance	13 16 14 -29
d b any clients	13 -30 14 35
d b any dentists	13 -28 14 21
d b any friends	13 16
d b any mates	13 58 15 -44
d b any of	13 17 14 -30
d b any other	13 73 15 -44
d b any restaurant	13 34 14 -32
d b any small	13 -22 14 40
d b any teacher	14 26 15 -22
d b any |	13 111 14 -25 15 -51
d b anybody at	13 -22 15 26
d b anybody on	13 89 14 -74 15 -14
d b anybody who	13 -46 14 53
d b anybody you	14 -43 15 16
d b anybody |	13 -24 14 42 15 -22
d b anyone ?	14 -94 15 94
d b anyone at	13 44 14 26 15 -22
d b anyone else	13 -66 15 32
d b anyone here	13 58 14 -22
d b anyone hiring	13 -20 14 -15 15 44
d b anyone i	14 -17 15 20
d b anyone in	13 44 14 -31 15 -20
d b anyone on	13 14
d b anyone springs	14 -23
d b anyone who	14 -81 15 49
d b anyone who'd	13 -18 14 -20 15 34
d b anyone who's	14 26
d b anyone with	13 -15 14 -58 15 61
d b anyone you	13 -20
d b anyone |	13 -47 14 -47 15 79
d b app under	14 -18 15 25
d b applying for	13 -34 14 30
d b appreciate an	14 -29
d b appreciated |	13 -34 14 83 15 -45
d b are at	13 25 14 -19
d b are having	13 17
d b are looking	14 -31 15 39
d b are open	13 41 14 -41
d b are worth	13 -29 14 46
d b are you	13 40 14 -18 15 -17
d b area |	13 46 14 -54
d b arm |	14 -23
d b around the	13 27 14 -29
d b as a	13 -26 14 45
d b as i	13 26
d b as many	15 15
d b as much	13 -29 15 16
d b as you	15 24
d b ask about	14 -15
d b ask for	13 26 14 -18
d b ask him	13 19
d b ask you	14 17
d b ask your	13 18
d b ask |	13 -44
d b asked by	14 -17
d b asking about	13 53 14 -50
d b at NUMBER	13 -43 14 46
d b at PROPER	13 -98 14 53 15 -29
d b at [FIRM]	13 -63 14 61 15 -28
d b at [KIND]	13 25 15 -21
d b at a	13 57 14 -69 15 29
d b at all	13 -17 14 -32 15 31
d b at another	13 54 14 -62
d b at four	13 40 14 -33 15 -15
d b at her	13 15 14 -18
d b at home	13 -16
d b at hotel	13 16 14 -17
d b at least	14 -22 15 15
d b at midnight	13 17 14 -28
d b at number	13 28 15 -27
d b at once	13 14
d b at one	14 38 15 -36
d b at our	13 28 14 -26
d b at ten	14 19
d b at that	13 -40 14 39
d b at the	13 -18 15 76
d b at three	13 -23 15 18
d b at two	13 19
d b at universities	13 14
d b at work	13 -32 14 48 15 -25
d b at your	13 -96 14 90
d b at |	13 78 14 -45
d b audit |	13 24 14 -24
d b away from	14 30 15 -22
d b away |	14 -19
d b b NUMBER	13 20 14 30 15 -44
d b baby and	13 26 14 -29
d b baby on	14 24 15 -14
d b back at	15 19
d b back of	13 -16 14 -20 15 48
d b back on	13 48 14 -35 15 -15
d b back |	13 -35 14 59 15 -44
d b band |	13 -14 14 33
d b be a	14 37 15 -45
d b be brought	13 78 14 -27 15 -45
d b be glad	13 -17 14 -23 15 17
d b be interested	15 19
d b be keen	14 -29
d b be looking	13 18 14 -18
d b be made	13 -32 14 62
d b be on	13 -21 14 62
d b be proud	13 -30 14 33
d b be put	13 -46 14 27
d b be thankful	13 36
d b be the	13 28
d b be well	14 -19 15 18
d b be willing	14 16 15 -35
d b be |	13 -24 14 -43 15 56
d b because he	14 -16
d b because her	13 -34 14 22
d b because of	13 28 14 -20
d b because the	13 -18
d b because there's	13 -21
d b bed |	13 -43 14 39
d b been given	13 23 14 -16
d b been told	14 -14
d b been waiting	13 -21 14 46 15 -15
d b before NUMBER	13 52 14 -28 15 -20
d b before PROPER	13 -62 14 73
d b before midnight	13 -21 14 63 15 -27
d b before school	13 48 14 -43
d b before the	13 -36 15 43
d b before they	14 -17 15 19
d b before |	14 -16
d b being dragged	13 64 14 -56
d b believe i'd	13 -30 14 40
d b below and	13 -29 15 37
d b benefit ?	13 -33 14 26
d b benefit from	13 -36 14 27 15 -19
d b benefit |	14 -32 15 27
d b best |	13 67 14 -19 15 -57
d b between PROPER	13 23 14 -23
d b board |	13 25 14 -24
d b book club	14 27 15 -24
d b book |	13 -63 14 61
d b books for	14 -15
d b books the	13 -43 14 65
d b books |	13 -37 14 63 15 -15
d b both save	14 -27 15 23
d b bought a	13 42 14 -36
d b bowls club	13 37 14 -43
d b bridesmaids is	13 -64 14 86
d b bring a	13 -26 14 -54 15 70
d b bring me	14 25 15 -21
d b bring the	13 16 15 -16
d b brother in	13 -66 14 61
d b bucket |	14 -15
d b bump into	13 -35 14 42
d b bursting at	13 18
d b bus |	13 -26 14 35
d b business owners	13 -41 14 34 15 17
d b business |	14 -24 15 39
d b but a	13 -19 14 -21 15 39
d b buyer for	14 -18
d b buyers in	13 -34 14 38
d b buying a	13 18 14 -25
d b buying or	14 22
d b by PROPER	13 -75 14 65 15 14
d b by half	14 48 15 -34
d b by hand	13 27 14 -35
d b by their	13 -18 14 25
d b by you	13 62 14 -26 15 -23
d b call me	13 54 15 -23
d b call |	13 -64 14 52
d b can i	13 -29 15 25
d b can paste	14 28
d b can think	14 -47 15 36
d b can you	13 -48
d b can't get	13 17 14 -25
d b can't make	13 -24 14 28
d b car |	13 -34 15 58
d b card to	14 -18 15 25
d b card |	15 16
d b care about	13 -16 14 -44 15 50
d b care and	14 24 15 -14
d b care homes	13 36 14 -34
d b care |	13 -42 14 39
d b catering |	13 -29 14 39
d b cellar floods	13 -22 14 25
d b chair |	13 16
d b change |	14 -45 15 42
d b chat |	13 24 14 -57 15 25
d b cheers |	13 -76 14 49 15 30
d b child in	13 -21 14 23
d b child who	14 15
d b children and	13 15 14 -19
d b circle has	13 15 14 -20
d b class |	13 -20 14 21
d b client |	13 -19 14 19
d b clients who	13 -30 14 35
d b clients |	13 92 14 -67 15 -24
d b clinic owners	13 24 14 -18
d b close to	14 -35 15 18
d b closing |	14 -17 15 26
d b club still	13 35 14 -41
d b club who	13 41 14 -28
d b club who'd	13 -19 14 50 15 -17
d b club |	14 14
d b coach |	14 -65 15 46
d b code PROPER	13 -26 15 30
d b codes |	13 22 14 -17
d b colleague at	13 -78 14 87
d b colleague of	14 66 15 -66
d b colleague |	13 74 14 -33 15 -16
d b colleagues is	13 -28 14 30
d b colleagues |	14 -26
d b come across	13 44 14 -25
d b come to	13 64 14 -23 15 -51
d b comes home	13 23 14 -23
d b comes to	13 -41 15 43
d b coming home	13 33 14 -17
d b companies like	13 -21 15 26
d b company that	13 49 14 -48
d b company |	13 -54 14 34
d b complain of	14 -14
d b connect me	13 -18 14 15
d b contact at	13 19
d b contact with	13 25 14 -52
d b could be	13 -44 14 40
d b could benefit	13 -21 14 -45 15 29
d b could do	13 -14 14 28 15 -15
d b could have	13 -18 14 30
d b could help	14 -38 15 24
d b could introduce	14 27
d b could refer	14 35
d b could use	13 -18 14 21 15 -14
d b could you	14 70 15 -14
d b could your	13 25
d b council who	13 29 14 -29
d b counsel |	15 14
d b couple in	13 60 14 -41
d b couple of	14 -48 15 25
d b cousin at	13 15 14 -17
d b cousins |	14 46 15 -44
d b coverage |	14 -17
d b cries over	13 -39 14 30
d b crosses your	13 -43 14 28
d b customer |	13 -18 14 15
d b d be	13 -27 14 -16 15 38
d b d'you know	13 -30 14 75 15 -42
d b dale that	13 29 14 -14
d b day and	14 26
d b day |	14 -14 15 21
d b days ?	13 -18 14 43
d b deal with	14 -21 15 32
d b dealing with	14 -38 15 79
d b deals with	13 30 14 -29
d b dear PROPER	13 54 15 -46
d b decides on	13 56 14 -60
d b dentists |	13 -29 14 24
d b department at	13 -18 14 29
d b desk with	13 -30 14 29
d b desk |	14 -22 15 26
d b details to	14 22
d b diary |	13 -34 14 32
d b did you	15 -21
d b direct me	13 -22
d b directors in	13 17 14 -20
d b distance of	13 19 15 -14
d b distillery |	13 21
d b divorce |	13 46 14 -68
d b do any	14 -19
d b do pass	14 -20
d b do something	13 17 14 -23
d b do that	14 -15
d b do the	14 -15
d b do with	14 -46 15 25
d b do you	13 -44 14 84 15 -30
d b do |	13 29 14 -42 15 27
d b doctor in	13 -54 14 45
d b does |	13 -18 14 -47 15 62
d b doing while	13 -16 14 -21 15 40
d b done |	13 -40 14 23 15 15
d b door's open	14 -20 15 16
d b down the	13 -65 14 85
d b down |	13 21 15 -36
d b downsizing |	13 -16 14 16
d b dr PROPER	13 19
d b drawer of	13 -24 14 28
d b drink with	13 70 14 -51
d b drop her	13 -19 14 -20 15 52
d b drop me	13 -23 14 23
d b drowning in	14 21
d b each month	14 22 15 -16
d b each of	13 -16
d b easy to	14 -41 15 43
d b eight |	13 21 14 -18
d b else ?	14 -53 15 18
d b else i	14 -35
d b else in	13 -64 14 102 15 -45
d b else |	13 30 14 -28
d b em my	13 -22 15 25
d b email |	14 -18
d b end of	14 19 15 -28
d b end |	13 31 14 -16
d b esteemed organisation	13 -15 14 43
d b every PROPER	13 -22
d b every morning	13 14
d b every name	14 -17
d b every night	14 17
d b every time	13 29 14 -18
d b everything and	13 30 14 -27
d b everything |	13 -27 14 54 15 -18
d b exist ?	13 -21 14 26
d b expecting two	14 -48 15 40
d b family and	14 -28 15 19
d b family in	14 27
d b family member	13 -27 15 22
d b family offices	13 69 15 -66
d b family or	13 -59 14 79
d b family |	14 -20 15 33
d b farmer in	13 29 14 -16
d b feel comfortable	15 19
d b feel that	14 -14
d b fellow |	13 29 14 37 15 -53
d b filling a	14 23
d b find a	14 -18
d b find anyone	14 28
d b find it	14 -18
d b find our	13 18
d b find this	14 14
d b firm of	13 -38 14 43
d b firm |	13 -15 14 27
d b first ?	13 -33 15 39
d b first and	13 -23 14 31
d b first home	13 -14
d b first one	14 -18
d b first person	13 -21 14 21
d b first time	13 -20
d b first two	13 29 14 -23
d b first |	13 -21 14 37 15 -16
d b fit for	13 -37 15 35
d b fit |	14 32 15 -36
d b flat |	13 70 14 -84
d b folks behind	14 56 15 -44
d b food logistics	13 14 14 -21
d b for PROPER	13 -64 14 64
d b for [KIND]	14 -59 15 44
d b for a	13 -33 14 76 15 -25
d b for an	13 -24 14 81 15 -43
d b for every	15 38
d b for free	13 -16 14 -19 15 30
d b for it	13 -28 14 19
d b for me	13 -164 14 59 15 61
d b for my	13 25 14 -24
d b for nothing	13 20 14 -25
d b for one	13 28 14 -19
d b for people	13 -31 14 53
d b for small	13 -23 14 17
d b for someone	13 28 14 -14
d b for ten	13 -28 14 34
d b for the	13 -39 14 52 15 -33
d b for them	13 -17 15 25
d b for this	13 -16 15 40
d b for two	14 -16
d b for us	13 48 14 -22 15 -16
d b for years	13 -25 14 18
d b for you	13 -49 14 29 15 28
d b for your	14 -46 15 32
d b for |	13 200 14 -128 15 -65
d b former colleague	13 45 14 -26
d b forward my	13 18
d b forward this	13 -28 14 31
d b forward to	13 28 14 -27
d b forward |	13 -39 14 50
d b four or	14 -14
d b four |	14 -28
d b free to	15 40
d b free |	13 -14 14 -24 15 30
d b friend at	13 21
d b friend in	13 -41 14 64 15 -14
d b friend of	14 -68 15 39
d b friend or	13 -16 15 22
d b friend to	14 -59 15 39
d b friend who	13 -32 14 54
d b friend who's	14 50 15 -27
d b friend whose	13 -22 14 66 15 -24
d b friend you	14 -22
d b friend |	14 -39 15 14
d b friends ?	14 41 15 -35
d b friends and	13 -19
d b friends getting	13 50 14 -44
d b friends of	13 -18 14 20
d b friends or	13 -14 14 -34 15 38
d b friends with	14 24 15 -16
d b friends |	14 73 15 -32
d b from PROPER	13 -26 14 77 15 -30
d b from [KIND]	14 -18
d b from a	13 56 14 -67 15 18
d b from another	13 -17 14 -27 15 40
d b from me	13 89 15 -60
d b from our	15 -47
d b from the	13 64 14 -58 15 16
d b from this	13 14 14 16 15 -32
d b from what	13 -30 14 81 15 -38
d b from you	13 -49 14 -18 15 59
d b from your	13 -58 14 -24 15 85
d b front of	13 -30 14 26
d b full of	13 26 14 -33
d b full time	13 17
d b garden centres	13 16 14 -19
d b gardener |	14 -20 15 15
d b gate |	14 -15
d b get a	13 -21 14 -55 15 57
d b get as	13 -14
d b get something	13 -42 14 31 15 23
d b get the	13 -45 14 46
d b get their	13 24 14 -19
d b get value	14 17 15 -15
d b getting engaged	13 29 14 -44
d b gin distillery	13 21
d b girls |	13 -16 14 19
d b give em	13 -22 15 25
d b give me	13 -33 14 89 15 -58
d b give them	14 -17
d b given up	13 -21 14 38
d b glad of	14 20
d b glad to	13 -22 14 -28 15 33
d b going back	13 14
d b going to	14 -52 15 57
d b good afternoon	13 -39 14 34
d b good price	14 -22
d b good word	13 -29 14 27
d b got a	13 -31 14 72 15 -35
d b got an	13 22
d b got friends	14 -20
d b got one	13 -17 15 21
d b got the	14 -22 15 24
d b got |	14 -33 15 14
d b graduates of	13 25 14 -21
d b grants |	13 29 14 -14
d b gratefully received	15 -14
d b group is	13 40 14 -23
d b group text	13 -14
d b group |	13 -14
d b groups with	13 17
d b grumbling about	14 19
d b had the	13 20 14 -16
d b half of	13 24 15 -15
d b hall |	13 -49 14 60
d b hand each	13 20 14 -24
d b hand in	15 15
d b hand over	13 -23 14 -17 15 29
d b hand |	13 26 14 -16
d b hands |	14 15
d b happy with	14 -16
d b hard to	13 -15 14 31
d b hardware at	13 48 14 -39
d b has a	13 111 15 -62
d b has an	13 -35 14 33
d b has been	13 -17 15 30
d b has given	13 -21 14 38
d b has gone	13 -74 14 75
d b has had	13 29 14 -31
d b has just	13 -21
d b has no	13 -36 14 27
d b has the	13 40 14 -32
d b has to	14 -26 15 18
d b hasn't got	14 -23 15 25
d b have PROPER	13 -40 14 37
d b have a	13 75 15 -83
d b have an	13 30 14 -23
d b have had	13 21
d b have it	13 -18 14 30
d b have lost	13 -20 14 44 15 -25
d b have no	14 -24 15 17
d b have the	14 38
d b have them	14 -32
d b have two	14 22
d b have |	14 -14
d b having us	14 -18
d b he can't	13 -17 14 15
d b he's got	14 15
d b head of	13 37 14 -33
d b head or	13 -24 14 28
d b heads of	13 53 14 -39
d b hear a	13 16 14 -33
d b hear of	13 -44 14 88 15 -34
d b heard about	13 64 14 -26 15 -29
d b hello from	15 -34
d b help |	13 -33 14 15 15 16
d b her PROPER	13 -79 14 58
d b her a	14 -20
d b her own	13 18 14 -16
d b her |	13 14 14 41 15 -29
d b here in	14 -18
d b here is	14 18
d b here with	13 -45 14 64
d b hi PROPER	13 68 14 -46 15 -14
d b hi [KIND]	13 29 14 -17
d b hi [NAME]	13 -39 15 21
d b him ?	13 34 14 -30
d b him a	14 -19
d b him for	14 16
d b him my	13 -24 14 39
d b him to	13 78 14 -26 15 -18
d b him |	13 -54 14 50
d b hire |	14 30
d b hiring ?	14 -53 15 45
d b hiring a	13 -38 14 32
d b hiring |	13 25 14 -20
d b his own	13 -31 14 21
d b home and	14 -19
d b home from	13 33 14 -16
d b home this	14 -16
d b home to	13 23 14 -23
d b hook me	13 23 14 -20
d b hot water	13 -39 14 33
d b hotel managers	14 -21
d b hour a	13 25
d b hours a	13 -37 14 29
d b house in	13 -43 14 35
d b house is	13 26 15 -16
d b house or	14 37
d b house |	13 -32 14 26
d b housing associations	14 30
d b how PROPER	14 -15
d b how to	14 14
d b hr directors	14 -16
d b hr managers	14 -18
d b hunting for	13 21 14 -26
d b i am	14 -21 15 14
d b i ask	13 14 14 -45 15 30
d b i be	13 -43 14 23 15 38
d b i believe	13 -30 14 39
d b i call	13 23 14 -18
d b i can	13 27 14 -27
d b i can't	14 21
d b i could	13 -45 14 14
d b i do	13 -20 14 14
d b i exist	13 -21 14 26
d b i gather	13 -38 14 30
d b i have	13 -17
d b i haven't	15 16
d b i help	13 26 14 72 15 -63
d b i know	13 17 14 -18
d b i mean	13 25 14 -24
d b i need	14 24 15 -39
d b i noticed	14 -14
d b i say	13 -32 14 45
d b i see	13 -33 14 28
d b i should	14 66 15 -41
d b i want	14 14
d b i was	13 -29 14 22 15 18
d b i work	15 15
d b i'd be	13 19 14 -20
d b i'd love	13 37 14 -33
d b i'll send	13 -38 14 55
d b i'll text	13 14 14 -15
d b i'm always	13 -25 14 48 15 -14
d b i'm applying	13 -44 14 43
d b i'm filling	14 23
d b i'm looking	14 -20
d b i'm the	13 -14 14 14
d b i'm thinking	13 26 14 -27
d b i've read	14 -23
d b i've wanted	13 -48 14 59
d b ice bucket	14 -15
d b if any	13 -19 15 15
d b if it	13 17
d b if not	14 -15 15 23
d b if the	13 23 14 -43
d b if they	14 14
d b if you're	13 -49 14 59
d b importers of	13 14 14 -14
d b in NUMBER	13 35 14 -27
d b in PROPER	13 140 14 -126 15 -74
d b in [KIND]	13 106 14 -91 15 -39
d b in a	13 -71 14 42 15 46
d b in construction	13 16 14 -22
d b in contact	14 -28
d b in food	13 14 14 -23
d b in front	13 -26 14 54
d b in her	14 -44
d b in his	13 -28 14 19
d b in housing	13 19
d b in law	13 -62 14 41
d b in law's	13 -76 14 67
d b in local	13 14
d b in mind	14 -43 15 14
d b in my	13 -39 14 41
d b in need	13 -18 15 27
d b in our	13 -26 14 35
d b in procurement	13 47 14 -28
d b in public	13 -66 14 42
d b in retail	15 -16
d b in that	13 53 14 -52 15 24
d b in the	13 16 15 -14
d b in their	13 40 14 16 15 -31
d b in this	13 -22 14 16
d b in three	14 14 15 -20
d b in touch	13 -29
d b in what	13 -16 14 -20 15 24
d b in wind	13 17 14 -25
d b in with	15 -19
d b in your	14 -26 15 43
d b in |	13 -27 14 -27 15 17
d b inherited a	13 -33 14 24
d b inside out	13 -29 14 42
d b instead ?	13 -41 14 46
d b instead of	13 23
d b into PROPER	13 -37 14 33
d b into a	13 14 14 15 15 -22
d b into the	13 25 14 -27
d b into your	13 -34 15 52
d b introduce me	13 42
d b introduce us	13 -53 14 -17 15 28
d b introduced to	13 -44 14 41
d b introduction to	13 33 14 -17 15 -15
d b invite a	13 -22 14 -18 15 41
d b invite as	15 15
d b is a	13 -39 14 48
d b is about	14 28 15 -19
d b is all	13 -22 15 39
d b is also	13 14
d b is always	14 32 15 -45
d b is back	13 -14 14 50 15 -30
d b is coming	13 35 14 -21
d b is getting	13 21 15 -15
d b is in	13 -31 14 15
d b is next	13 -64 14 86
d b is on	13 23 14 -23
d b is paying	13 -45 14 45
d b is planning	13 -18
d b is right	13 -14
d b is sitting	14 -19
d b is still	13 29 14 -46
d b is the	13 71 14 -106
d b is too	13 16 14 -20
d b is |	14 49 15 -62
d b it ?	13 -20 14 22
d b it and	13 -23 14 46
d b it as	14 -42 15 27
d b it at	13 24 14 -22
d b it could	13 -19 14 23
d b it for	13 -43 14 52
d b it from	13 16
d b it has	14 -32 15 42
d b it rains	14 -14
d b it takes	14 -32 15 45
d b it to	13 51 14 -25 15 -17
d b it too	14 22
d b it was	14 19
d b it would	13 32 14 -27
d b it |	14 86 15 -86
d b it's not	14 20
d b jakob at	14 -22
d b join |	13 -22 14 43
d b juno PROPER	13 22 14 -25
d b just had	13 37 14 -27
d b keep asking	13 28 15 -16
d b keep me	13 -20 14 -22 15 37
d b keep us	13 -17
d b keep your	15 16
d b keeps getting	13 -17
d b know PROPER	13 18 14 -27
d b know a	13 24 14 14 15 -47
d b know any	13 -16
d b know anyone	13 -50 14 -30 15 75
d b know could	14 -18
d b know in	13 19 14 -15
d b know of	13 69 14 -54
d b know one	13 35 15 -31
d b know somebody	13 -34 14 30
d b know someone	13 76 14 -61
d b know that	13 26 14 -31
d b know that's	13 -27 14 69 15 -42
d b know the	13 -22 14 39
d b know where	13 -28 14 19 15 17
d b know who	14 -36 15 67
d b know who's	14 -15
d b know |	13 -64 15 74
d b known to	13 -16 14 37
d b knows PROPER	13 23 14 -28
d b knows a	13 -31 14 32
d b labels peel	14 -15
d b lads who	13 -28
d b landlord with	13 17 14 -22
d b last week	13 18
d b lately |	13 -15
d b law is	13 -50 14 19
d b leads a	13 -15 14 19
d b least three	14 -16 15 15
d b left before	14 -14 15 23
d b left |	13 50 14 -19 15 -24
d b let me	13 25 14 -16
d b let you	15 17
d b let |	13 -27 14 27
d b letter about	13 35 14 -27
d b letting agent	13 21
d b letting agents	14 24
d b licensed trade	13 24 14 -33
d b lie awake	14 20
d b like a	14 42 15 -16
d b like our	14 35 15 -27
d b like that	13 -22 14 15 15 19
d b like the	13 -33 14 29
d b like this	14 17 15 -28
d b like to	13 81 14 -65 15 -26
d b like what	13 29
d b like you	14 -22 15 19
d b like yours	13 -38 14 28
d b like yourself	14 -18 15 24
d b like |	14 32 15 -32
d b lines and	13 -45 14 60
d b lines to	13 22
d b link to	13 18
d b link |	13 -18 14 -18 15 20
d b list of	13 -15 15 26
d b live in	13 48 15 -14
d b look after	13 18 14 -19
d b look at	13 -14 15 17
d b looking for	13 49 14 -14 15 -47
d b looking to	13 -14 14 46 15 -21
d b looking |	13 -20 14 -32 15 65
d b looks after	15 -27
d b lost a	15 -16
d b lost her	14 25 15 -25
d b lost his	13 23
d b lot of	14 -15 15 17
d b lot |	13 -74 14 72
d b love a	13 -38 14 -35 15 54
d b love it	13 -18 15 19
d b love |	14 40 15 -34
d b lunch |	13 -28 14 27
d b m |	13 -44 14 46
d b mail to	13 -16 14 17
d b mail |	14 -15
d b make head	13 -24 14 28
d b manager in	13 39 14 -34
d b manager |	13 55 14 -70
d b managers do	14 -18
d b managers in	13 -31 14 30
d b managers with	13 14 14 -17
d b managers |	13 38
d b many as	15 15
d b many of	13 14
d b married in	13 26
d b match |	14 -66 15 50
d b mates are	13 -22 14 30
d b may be	13 -19
d b maybe a	13 -32
d b maybe |	13 26 14 -21
d b me ?	13 34 14 -103 15 56
d b me PROPER	13 25 14 -48 15 23
d b me a	13 -37
d b me along	15 18
d b me and	13 -48
d b me at	14 61
d b me by	13 32
d b me for	13 59 14 -34
d b me in	13 -48 14 50 15 25
d b me is	14 14
d b me know	13 43 15 -28
d b me on	13 26 14 -39
d b me once	13 -20
d b me or	13 -22
d b me that	13 22 15 -15
d b me their	13 -14 14 14
d b me to	13 79 15 -47
d b me two	13 -25 14 31 15 -18
d b me up	13 23 14 -20
d b me which	13 29
d b me with	13 -104 14 29 15 30
d b me |	13 -16 14 -58 15 71
d b meet a	14 21 15 -17
d b meet |	13 78 14 -31 15 -41
d b mention it	14 -17
d b mention me	13 -32 14 -20 15 15
d b mention my	13 61 14 24 15 -52
d b mention the	14 -14
d b mentioned PROPER	13 21
d b mentioned that	13 16
d b mentioning me	13 23 15 -18
d b midnight and	14 -14
d b midnight |	14 73 15 -43
d b might be	13 22 14 -28
d b might benefit	14 -41 15 16
d b might find	13 -27 15 18
d b might like	14 82 15 -42
d b might one	14 -43 15 34
d b might you	13 42 15 -18
d b mind |	13 34 14 -41
d b moaning about	13 14 15 -20
d b moment is	13 -14
d b month and	13 19
d b month end	13 -15 14 -20 15 52
d b month |	13 14 14 20 15 -31
d b more flats	13 -14 15 18
d b more girls	13 27 14 -26
d b morning ?	13 21 14 -32
d b most overworked	13 -14 14 16
d b most welcome	13 -23 14 29
d b move |	13 -32 14 46 15 -16
d b moving |	13 -39 14 44
d b mr PROPER	14 -15
d b ms PROPER	13 31 14 -46
d b much out	13 -26 14 25
d b mum or	14 -16
d b my PROPER	13 -16 14 16
d b my ask	13 89 14 -27 15 -39
d b my calendar	14 37 15 -48
d b my card	14 -14 15 22
d b my details	14 22
d b my door	14 -25
d b my inbox	14 -58 15 45
d b my name	14 39 15 -41
d b my number	15 19
d b my r	13 17
d b my team	13 47 14 -47
d b name and	13 16 15 -14
d b name in	13 -39 14 29
d b name is	13 -19 15 36
d b name of	13 -51 14 46
d b name on	13 -37 15 34
d b name that	14 -17
d b name to	13 70 14 -35 15 -15
d b name |	13 -16 14 16
d b names of	13 -14 14 36
d b near PROPER	13 33 14 -27
d b near you	13 24 15 -35
d b need a	13 78 14 -72
d b need of	13 -18 15 27
d b need to	13 -39 14 18
d b needed |	13 38 14 -50
d b needs a	13 -40 14 -68 15 99
d b neighbours want	13 -16 14 -21 15 40
d b network that	14 -17
d b new one	13 26 14 -36
d b next ?	13 -34 14 55 15 -25
d b next door	13 -42 15 60
d b next one	13 23 14 -16
d b next to	14 14
d b next |	13 -57 14 -87 15 134
d b night porters	13 20
d b night with	13 14 14 -16
d b nights |	13 -35 14 40
d b nine |	14 51 15 -30
d b no one	14 -16
d b nobody dares	13 -30 14 21
d b not the	13 -29 14 44
d b not you	13 -22 14 83 15 -34
d b not your	14 -23 15 18
d b not |	14 -40 15 32
d b notes |	13 23
d b nothing but	15 20
d b nothing |	13 23 14 -29
d b noticed that	15 19
d b now ?	13 24 14 -19
d b now and	15 23
d b now who	13 15 14 -18 15 28
d b now |	14 -15
d b number at	13 24 15 -15
d b number to	13 -41 14 46
d b number |	13 83 14 -25 15 -46
d b nurse |	13 86 15 -43
d b nurses in	13 -48 14 50
d b of NUMBER	14 21
d b of PROPER	14 15
d b of a	13 47 14 -44
d b of an	13 -37 14 20
d b of anybody	13 53 14 -47
d b of anyone	14 17
d b of being	14 19 15 -18
d b of claims	13 14
d b of four	14 -16
d b of friends	14 -15
d b of her	13 100 14 -36 15 -46
d b of his	13 -19 14 -24 15 64
d b of it	13 -39 14 45
d b of me	13 -24 14 80 15 -19
d b of moving	13 -37 14 38
d b of nights	13 25 14 -30
d b of old	13 34 14 -23
d b of people	14 -15 15 18
d b of selling	13 14
d b of somebody	13 -21 14 23
d b of someone	14 25 15 -32
d b of the	14 51 15 -113
d b of their	13 -14 14 -30 15 20
d b of them	13 23 14 -63 15 66
d b of these	13 -28 14 24
d b of this	13 -27 14 23 15 27
d b of town	13 -14 15 30
d b of two	14 -29 15 48
d b of ur	14 62 15 -38
d b of you	14 -30 15 29
d b of your	13 -25 15 -27
d b of |	13 47 14 -35
d b off the	13 -29 14 34
d b off your	13 -17
d b off |	13 -45 14 41
d b offer |	14 -22
d b office in	13 24 14 -31
d b office |	13 -69 14 59
d b okay so	13 22 14 -21
d b old and	13 41 14 -21
d b older than	13 33 14 -36
d b on NUMBER	14 29 15 -28
d b on PROPER	13 -66 14 75 15 21
d b on a	13 55 14 -79
d b on and	13 -39 14 38
d b on another	13 56 14 -46
d b on her	13 24 14 -23
d b on my	14 -18 15 25
d b on our	13 -29 14 52 15 -16
d b on that	13 19 15 -45
d b on the	13 -17 14 -24 15 40
d b on their	13 -38 14 48 15 15
d b on this	14 29 15 -16
d b on three	13 -46 14 39
d b on your	13 90 14 -16 15 -73
d b on |	13 -24
d b one ?	13 -50 14 124 15 -30
d b one family	14 -35
d b one friend	13 -18 15 30
d b one in	13 27 14 -16
d b one of	13 115 14 -47 15 -55
d b one on	13 16 14 -23
d b one or	13 29 15 -14
d b one sentence	14 14
d b one to	14 -23 15 27
d b one too	14 -52 15 55
d b one who	13 20 14 -21
d b one who's	14 -20
d b one whose	13 -52 14 41
d b one with	14 27
d b one |	13 -39 14 114 15 -102
d b only PROPER	13 25 14 -19
d b open in	14 21
d b open the	14 14
d b open to	14 -15
d b open |	13 47 14 -59
d b opening a	13 -54 14 52
d b operations director	13 15
d b or PROPER	13 24 14 -17
d b or a	13 -19 14 -17 15 60
d b or an	14 20 15 -15
d b or anyone	14 42 15 -23
d b or at	14 38
d b or dad	14 -16
d b or introduction	15 19
d b or know	13 -20 14 20
d b or more	13 23
d b or relations	14 -31 15 34
d b or relative	14 -24
d b or selling	14 22
d b or so	13 20 14 -22
d b or somebody	14 15 15 -15
d b or tail	13 -24 14 28
d b or their	15 17
d b or two	13 -19 14 76 15 -29
d b or your	13 67 14 -25 15 -32
d b organisation |	13 -42 14 36
d b other parents	13 25
d b other |	13 104 14 -19 15 -56
d b others in	13 -16 14 -26 15 24
d b others |	13 -23 15 26
d b our card	13 25 15 -14
d b our grants	13 29 14 -14
d b our name	14 -14
d b our rooms	14 20
d b our strings	14 14
d b our way	14 -39 15 19
d b out ?	13 23 15 -20
d b out before	13 -49 14 81 15 -18
d b out by	13 26 14 -31
d b out every	13 27
d b out of	13 -72 15 89
d b out the	13 16
d b out your	14 14
d b out |	14 27 15 -24
d b over a	13 -16 15 24
d b over at	14 -28
d b over in	14 23
d b over seventy	13 36 14 -30
d b over this	13 -17
d b over to	13 23
d b own the	13 26 15 -24
d b own |	14 30 15 -15
d b owner in	13 -38 14 38
d b owner who	14 37 15 -15
d b owners in	14 20
d b owners of	13 23 14 -18
d b owners |	13 -66 14 75
d b owns a	13 -23 14 32
d b owns the	13 45 14 -59
d b page |	13 -23 14 22
d b paid |	13 36 14 -17 15 -17
d b pal |	13 70 14 -15 15 -58
d b partner ?	13 -19 14 25 15 -16
d b partner at	13 33
d b partners in	13 26 14 -31
d b partnerships at	13 -44 14 48
d b pass it	13 35 14 -31
d b pass me	14 -26 15 47
d b pass my	13 -86 14 63
d b pass on	13 28 15 -18
d b past |	13 64 14 -19 15 -36
d b paste into	14 28
d b pastry chef	13 -17 14 15
d b paying for	13 40 14 -42
d b peel in	14 -15
d b peer group	13 -31
d b people at	13 115 14 -33
d b people i	14 -21
d b people in	13 -41 14 37
d b people like	13 -17 15 14
d b people who	13 -22 14 47
d b people with	13 -27 14 25
d b people you	14 16
d b people |	13 -116 14 -43 15 108
d b perhaps another	13 18 14 -30
d b perhaps you	13 20 14 -23
d b person at	13 -34 14 31 15 -21
d b person for	13 -35 14 28
d b person in	13 -102 14 78
d b person to	13 35 15 -41
d b person you	13 -41 14 48
d b person |	13 16 14 -20
d b picks up	14 -14 15 38
d b place |	13 66 14 -47
d b planning a	13 -44 14 43
d b plant manager	13 56 14 -32 15 -30
d b plant managers	13 16 14 -27
d b please pass	13 27
d b please |	14 -26
d b pls tell	14 -26
d b pls |	13 21
d b poor soul	13 41 14 -15 15 -24
d b pops into	13 -21
d b portal |	13 -27 14 51
d b present me	13 20 15 -14
d b price for	14 -21 15 29
d b price |	13 -34 14 -17 15 17
d b procurement |	13 61 14 -48
d b promotion |	13 -23 14 16
d b proud to	13 -30 14 33
d b put in	13 -75 14 56
d b quarter |	14 -16
d b r sum	13 17
d b read out	13 25 15 -15
d b ready for	14 -36 15 44
d b ready to	14 26 15 -22
d b realtor |	14 -17
d b received |	14 42 15 -21
d b recently bought	13 24 14 -14
d b refer a	14 -69 15 51
d b refer him	13 23 14 -29
d b refer me	13 -55 14 91 15 74
d b refer us	14 -28 15 16
d b refer your	14 -16
d b refer |	13 -14 14 116 15 -127
d b referral |	13 42 14 -64 15 31
d b referrals are	13 -19 14 -43 15 38
d b referrals for	13 42 14 -28 15 -23
d b referrals to	13 -15 14 78 15 -58
d b referrals |	14 -57 15 76
d b referred to	13 54 14 -38
d b referring me	13 37 14 -50 15 25
d b relocating to	13 21 14 -14
d b remember me	15 16
d b rent |	13 -32 15 22
d b restaurant owners	13 77 14 -87
d b revenue |	13 34 14 -30
d b right now	13 -14 14 -15 15 27
d b right one	14 15
d b right person	13 -48 14 49 15 -26
d b right |	13 22 14 -20
d b ring me	13 16
d b ring road	13 34 14 -27
d b ring the	14 33
d b ring when	13 38 14 -33
d b ring |	13 15 14 -21 15 17
d b river who	13 17
d b road |	13 -35 14 33
d b roof |	15 -28
d b room knows	14 -21
d b room |	13 44 14 -33
d b round PROPER	13 29 14 -42
d b round since	13 -59 14 65
d b round the	13 28
d b round your	14 -15
d b round |	15 22
d b run a	14 -14
d b run into	14 -19 15 41
d b running club	14 39
d b runs a	13 -15 15 48
d b runs payroll	13 14
d b runs the	13 32 14 -45
d b s in	13 33 14 -35
d b said in	13 -57 14 31
d b said so	14 -16
d b sales team	13 -15 14 19
d b same pickle	13 -42 14 -19 15 53
d b same way	14 -17 15 16
d b same |	13 -17 14 -25
d b sat in	13 -23 14 21
d b sat next	13 -51 14 61
d b save MONEY	14 -31 15 23
d b saw you	13 14 14 -15
d b say ?	13 39 14 -34
d b scared of	14 22
d b school bursars	13 -73 14 60
d b school caretakers	13 67 14 -63
d b school gate	13 -24 14 26
d b school |	13 17 14 -18
d b second generation	13 20 14 -16
d b see me	13 14 14 -27
d b see that	13 21 14 -33
d b see you	13 33 15 -17
d b self employed	13 19
d b sell |	13 -52 14 76 15 -15
d b selling a	13 19
d b selling this	14 -21
d b selling |	13 -30 14 40
d b send a	13 71 14 -65
d b send her	13 -18 14 68 15 -31
d b send him	14 -24
d b send it	14 16 15 -19
d b send me	13 -61 15 17
d b send the	13 -43 14 58
d b send them	13 -20 14 43 15 -38
d b send to	13 49 14 -34
d b send us	13 -31
d b send your	14 -18 15 50
d b send |	13 15 14 -23
d b sending me	13 27 14 -17
d b service |	14 -55 15 41
d b share a	13 -20 15 28
d b share my	13 31 14 -14
d b share your	13 -24 14 -16 15 20
d b shared a	13 -27 14 27
d b she said	13 16 14 -31
d b she wants	14 -15
d b she'd take	13 19 14 -27
d b shifts |	13 28 14 -35
d b shop and	13 -21 14 17
d b shop like	15 19
d b shops that	13 14
d b short of	13 21 14 -20
d b should be	13 -15 14 49 15 -30
d b should get	13 -22 14 15
d b should have	14 -21 15 32
d b should i	14 40 15 -24
d b should meet	13 78 14 -31 15 -41
d b should talk	13 -17 14 -61 15 54
d b show this	13 -14
d b sick of	13 31 14 -41
d b side of	14 -25 15 18
d b signature |	13 34 14 -30
d b signs up	13 -25 15 33
d b signs |	13 -34 14 -20 15 61
d b since i	14 26
d b since spring	13 25 14 -26
d b since the	13 34 14 -33
d b since we	13 31 14 -23
d b sister in	14 -28
d b sit on	13 -19
d b sit with	13 15 14 -14
d b site |	13 56 14 -52
d b sits across	13 -36 14 35
d b six months	14 19
d b sleep |	13 28 14 -14 15 -20
d b sleeping on	14 19
d b slip him	13 -30 14 40
d b small brewery	14 -15
d b so much	14 15
d b so on	14 -17
d b so that	14 -15 15 21
d b so who	13 -40 14 38
d b some of	13 -16 14 -15 15 22
d b somebody at	13 -81 14 17 15 23
d b somebody else	14 -28
d b somebody in	14 -14 15 52
d b somebody with	14 24
d b somebody you	14 52 15 -29
d b somebody |	13 57 14 -21 15 -27
d b someone at	13 -151 14 123
d b someone close	14 -18
d b someone else	13 22 14 23 15 -53
d b someone in	13 -15 14 18
d b someone to	13 -29 15 36
d b someone who	13 48 14 -34
d b someone who'd	14 -68 15 38
d b someone who's	13 -20 14 33
d b someone with	13 18 14 14
d b someone you	13 -65 14 71
d b someone |	13 15 14 -35
d b something else	13 35 14 -35
d b something out	13 -42 14 31 15 23
d b something this	13 19 14 -17
d b something with	14 20
d b speak to	13 -28 14 -66 15 84
d b speak with	13 -43 14 54 15 -14
d b speaks PROPER	13 53 14 -35
d b spends PROPER	14 -19
d b spread the	13 -33 15 28
d b spring to	14 -14 15 20
d b spring |	14 -26
d b springs to	13 -18 14 14
d b staff portal	14 16
d b stand in	13 16 14 -31 15 21
d b staring at	13 15
d b start with	13 -19 15 29
d b still at	14 16
d b still have	13 -19
d b still in	14 -30
d b still on	13 -45 14 66
d b still paying	13 17
d b still putting	13 22 14 -25
d b still without	13 19 14 -27
d b street that's	14 -16
d b strings |	14 14
d b struggling to	14 14
d b struggling with	13 25 14 -28
d b student in	14 -14
d b studio |	13 -26 14 32
d b such a	14 15 15 -16
d b suppliers |	13 86 14 -77
d b surgery |	13 -54 14 36
d b table is	14 -20
d b tail of	13 -24 14 28
d b take a	14 -27
d b take it	13 17
d b taking on	14 -20
d b talk about	13 24 14 -20
d b talk to	13 -19 14 36
d b talk |	14 -17 15 15
d b tax office	13 -35 14 30 15 19
d b teacher you	14 60 15 -30
d b team ?	13 18
d b team at	13 -26 14 14
d b team that	13 38 14 -35
d b team |	13 22 14 -14
d b tell a	13 -15 14 44 15 -38
d b tell her	13 -35 14 36
d b tell him	13 17 14 36 15 -20
d b tell me	13 31 14 -19
d b tell the	14 -35 15 29
d b tell them	14 -27
d b tell ur	13 39 14 -43
d b tell us	14 19
d b tell your	13 -26 14 -17 15 31
d b ten miles	13 -41 14 32
d b ten years	13 -47 14 38 15 22
d b tenth of	14 -15
d b terms with	13 -46 14 73
d b testers |	13 22
d b text me	13 45 14 -47
d b than five	13 17 14 -20
d b than one	13 -37 14 33
d b thank you	13 -20 14 36 15 -20
d b thankful for	13 36
d b that ?	13 28 14 -28
d b that NUMBER	13 47 14 -38
d b that PROPER	13 19 14 -24
d b that big	13 -47 15 56
d b that could	13 -39 14 19 15 18
d b that does	13 43 14 -48
d b that for	14 -17
d b that half	13 24 15 -15
d b that has	13 33 14 -25
d b that i	13 -18 14 35 15 -19
d b that is	13 50 14 -40
d b that keeps	13 -65 14 70 15 -19
d b that leads	13 -15 14 19
d b that may	13 38 14 -17
d b that might	13 16 14 -38
d b that needs	14 -36 15 28
d b that never	15 27
d b that nobody	13 34 14 -29
d b that of	13 22 14 20 15 -32
d b that owns	13 -23 14 32
d b that pays	13 -63 14 69
d b that plays	13 21
d b that runs	14 -31 15 37
d b that she	13 30 14 -28
d b that somebody	14 -18
d b that still	13 -32 14 18
d b that teaches	13 45 14 -28
d b that the	13 14
d b that their	14 -14
d b that they	15 21
d b that wants	13 -19
d b that worries	13 -21 14 22
d b that would	14 -74 15 54
d b that you	13 28 14 -41 15 16
d b that you're	13 24 14 -17
d b that |	13 28 15 -28
d b that's a	13 19
d b that's all	14 -17 15 16
d b that's been	13 -16 14 22 15 -14
d b that's still	13 -23 14 18
d b that's stuck	13 -35 14 26
d b that's the	13 29 15 -16
d b that's thinking	13 -16
d b the PROPER	14 17 15 -50
d b the [KIND]	14 47 15 -14
d b the aisle	13 -21 14 44
d b the app	14 -18 15 25
d b the appropriate	14 19
d b the back	13 -18 15 24
d b the best	13 20 14 -28 15 26
d b the big	13 37 14 -41
d b the billing	13 30 14 -37
d b the board	13 -21 14 44
d b the books	13 34 14 -38
d b the budget	13 21 14 -17
d b the building	13 -51 14 34 15 18
d b the ceramics	14 43 15 -20
d b the cheese	13 -28 14 -17 15 51
d b the children	13 16 14 -18
d b the choir	13 -17 14 23
d b the colleague	13 15 14 -17
d b the committee	13 -30 14 37
d b the conservatoire	13 70 14 -34 15 -20
d b the council	13 38 14 -32
d b the credit	14 18
d b the dale	13 29 14 -14
d b the deanery	13 20 14 -24
d b the desk	14 -14 15 26
d b the details	13 -25 15 44
d b the end	13 47 14 -14 15 -28
d b the estate	13 21 14 -21
d b the family	14 63 15 -59
d b the festival	14 -14
d b the first	13 26 14 -58
d b the floor	14 -19 15 23
d b the folks	14 47 15 -27
d b the form	13 18 14 -14
d b the friend	14 20
d b the front	13 -35 14 39
d b the gin	13 21
d b the gold	15 25
d b the group	13 -17 14 16
d b the guild	13 -31 14 30
d b the guy	13 21 14 -28
d b the hall	13 -35 14 27
d b the harbour	13 24 14 -25
d b the hospital	13 15 14 -14
d b the house	13 55 14 -30 15 -27
d b the ice	14 -15
d b the last	13 -20
d b the licensed	13 24 14 -33
d b the lift	14 15
d b the link	14 14
d b the low	14 -24
d b the market	13 -29 14 28
d b the moment	13 -14
d b the month	13 34 14 -14 15 -26
d b the most	13 19 14 -22
d b the mums	14 -32
d b the name	13 -58 14 38 15 26
d b the names	13 -14 14 36
d b the neighbours	13 -14 15 30
d b the new	13 39 14 -23
d b the next	13 44 14 -28
d b the night	14 -15
d b the office	14 27
d b the old	14 24
d b the one	13 25 14 -53
d b the ones	14 -14
d b the operations	13 20 14 -28
d b the orchestra	14 -20
d b the other	13 -16 14 45
d b the owners	13 27 14 -28
d b the paper	13 -43 14 28
d b the paperwork	13 19
d b the parish	13 -47 14 85
d b the partners	13 19 14 -31
d b the party	13 18 14 -26
d b the people	13 20 14 -17
d b the person	13 40 14 -78
d b the pitch	13 -40 15 48
d b the playground	13 -15 14 29
d b the portal	13 -52 14 66
d b the recruiter	14 -14
d b the right	13 -108 14 109 15 -35
d b the ring	13 34 14 -27
d b the river	13 21 14 -18
d b the road	13 -35 14 33
d b the running	14 39
d b the same	13 -50 14 -15 15 70
d b the school	13 -66 14 98 15 -27
d b the second	13 18 14 -25
d b the staff	13 -16 14 28
d b the stairs	14 -65 15 62
d b the table	13 -27 14 33
d b the tall	13 19 14 -17
d b the tax	13 -34 14 29 15 19
d b the team	13 -96 14 94
d b the tennis	13 22 14 -17
d b the third	13 -45 14 44
d b the valley	13 15 14 -16
d b the warehouse	13 14 14 -17
d b the way	13 -51 14 73
d b the word	13 -27 14 -21 15 33
d b the wrong	14 26 15 -25
d b the year	14 -14 15 16
d b their PROPER	13 60 14 -65
d b their bank	14 15
d b their door	13 22
d b their first	14 -29 15 15
d b their hands	13 23
d b their house	13 -29 14 18
d b their kids	14 -26 15 42
d b their number	13 -28 14 55 15 -20
d b theirs |	13 -69 14 63
d b them ?	13 -56 14 49
d b them PROPER	13 -14
d b them a	14 -17 15 19
d b them and	13 -19 14 21 15 24
d b them first	13 15 14 -15
d b them is	13 33 14 -32
d b them my	13 19 15 -30
d b them our	14 -47 15 25
d b them over	14 24
d b them the	13 15
d b them this	13 59 14 -59
d b them to	14 25
d b them with	14 15
d b them |	13 -57 14 66 15 -26
d b then |	14 -31 15 25
d b therapy |	13 30 14 -27
d b there be	13 73 15 -64
d b there is	13 -27
d b there that	13 72 14 -34 15 -41
d b there |	13 -57 14 30 15 22
d b there's a	14 52 15 -37
d b there's no	13 -22 14 29 15 -16
d b there's somebody	14 -58 15 85
d b these days	13 -44 14 58
d b they can	14 29 15 -18
d b they could	13 -18 14 30
d b they get	13 20 14 -44 15 30
d b they have	14 -16
d b they lose	13 25
d b they never	13 -25 15 19
d b they will	14 -24
d b they would	13 32 14 39 15 -81
d b they |	13 64 14 -55
d b they'd get	13 -45 14 54
d b they'll love	13 -16 15 17
d b thing |	15 -15
d b think of	13 -48 14 30 15 28
d b thinking about	13 -22 14 23
d b thinking of	13 19
d b this ?	13 -17 14 29
d b this PROPER	13 22 14 -33 15 32
d b this autumn	13 -16
d b this card	13 -42 14 -17 15 45
d b this link	14 18 15 -15
d b this month	13 -50 14 59 15 -29
d b this number	13 78 14 -67
d b this page	13 -25 14 24
d b this room	13 -61 14 51
d b this side	14 -23 15 18
d b this to	14 17
d b this too	13 15
d b this week	13 51 14 -26
d b this winter	13 31 14 -28
d b this year	13 41 14 27 15 -55
d b this |	13 -21 15 36
d b three months	13 30 14 -22
d b three names	13 -16
d b three people	13 -27 14 -23 15 25
d b three weeks	14 32
d b three |	13 -27 14 33
d b through a	13 -20 14 22
d b through the	13 -46 14 74 15 -15
d b through you	14 -16
d b through your	13 19 14 -28
d b till the	13 37 14 -25
d b time |	13 34 14 -22
d b times in	13 19 14 -24
d b to ?	13 41 14 -43
d b to MONEY	14 28
d b to NUMBER	14 -16
d b to PROPER	14 -72 15 120
d b to [KIND]	14 -31 15 24
d b to a	13 15 14 83 15 -48
d b to about	13 -22 14 117 15 -54
d b to any	13 -42 14 92 15 -57
d b to anybody	14 44 15 -37
d b to anyone	14 -24
d b to ask	14 -16
d b to at	13 -79 14 91
d b to be	13 -35 14 38 15 21
d b to build	13 30 14 -30
d b to buy	13 -15 14 35 15 -18
d b to call	13 54 15 -23
d b to change	14 -15
d b to do	13 57 14 -54
d b to fill	13 -33 14 30
d b to find	14 -31 15 40
d b to get	13 -27 14 25
d b to give	13 17
d b to hand	14 -28 15 23
d b to have	13 -22 14 16
d b to her	14 23 15 -14
d b to here	13 -48 14 16 15 46
d b to him	13 45 14 -23
d b to list	13 24 14 -22
d b to live	13 27
d b to look	15 22
d b to me	14 -26
d b to mind	13 -18 14 -27 15 21
d b to move	14 33 15 -15
d b to next	13 22 14 -27
d b to one	13 -18 14 32
d b to others	13 -17
d b to our	13 -18 14 -25 15 27
d b to pass	15 40
d b to retire	14 28 15 -28
d b to ring	13 23 14 -21
d b to see	13 -17 15 21
d b to send	13 -31 14 16
d b to share	13 -28 15 33
d b to show	13 -29 14 21
d b to somebody	13 35 14 -35
d b to someone	13 -16
d b to speak	13 18 15 -15
d b to take	13 -39 14 18
d b to that	13 -25 15 25
d b to the	13 16 14 31 15 -30
d b to them	14 -17
d b to two	13 46 14 -69 15 43
d b to walk	13 25 14 -17
d b to whoever	13 49 15 -15
d b to whom	13 -28 14 19
d b to work	14 -23
d b to your	13 30 14 -77 15 26
d b to |	13 51 15 -39
d b today |	14 37 15 -28
d b together |	15 21
d b told by	13 -17 14 25
d b told me	14 26 15 -31
d b tonight |	14 15
d b too big	13 26 15 -16
d b too small	14 -22
d b too |	13 -74 14 21 15 52
d b took over	13 31 14 -47
d b touch with	13 -30
d b trained with	13 25 14 -17
d b treasurer |	13 14 14 14 15 -19
d b tree |	13 -40 14 -19 15 77
d b trust me	13 -42 15 18
d b trust |	15 -19
d b twice a	13 -23 14 20
d b twice and	13 -36 14 36
d b twice |	13 17
d b two ?	13 -50 14 -23 15 63
d b two and	13 19
d b two best	13 29 14 32 15 -59
d b two hundred	13 23
d b two lines	13 -20 14 46
d b two more	13 -18 14 -16 15 19
d b two names	13 -16 15 25
d b two other	13 45 14 -20
d b two people	13 -21 15 19
d b two places	13 -28 14 39
d b two years	13 23
d b two |	13 -122 14 26 15 58
d b u know	14 19
d b under PROPER	14 -18 15 25
d b under a	13 -15 14 22
d b under ten	13 20 14 -16
d b under the	14 -15
d b up ?	13 29 14 -27
d b up for	13 -28 14 31
d b up in	13 26 14 -38
d b up on	14 25
d b up the	13 -19 14 35
d b up to	13 -63 14 67
d b up your	13 17 14 -15
d b up |	13 -22 15 39
d b ur friends	13 -45 14 112 15 -35
d b ur mates	15 -16
d b us a	13 81 14 -48
d b us and	13 23 14 -29
d b us in	13 -31 14 21
d b us to	13 -114 14 21 15 36
d b us your	13 -15
d b us |	13 -35 14 30
d b use a	14 -71 15 43
d b use this	14 -14 15 33
d b used to	14 29 15 -14
d b useful |	13 -32 14 60 15 -18
d b value from	14 17 15 -15
d b ve you	13 -76 14 51 15 16
d b vendors |	14 -39 15 48
d b visit |	13 -18 14 14
d b vouch for	13 14
d b w the	13 -17 14 33 15 -16
d b waiting room	13 44 14 -36
d b walking distance	13 25 14 -14 15 -14
d b want a	13 19 14 -19
d b want the	13 -36 14 36
d b want to	13 14 14 -28
d b wanted to	13 -29 14 25
d b wants a	13 -67 14 118 15 -43
d b wants one	14 -15
d b wants to	13 21 15 -14
d b warm |	14 -15 15 16
d b was it	13 30 14 -18
d b was |	13 38 14 -23 15 -17
d b water |	13 -39 14 30
d b way to	13 68 14 -78
d b way you	13 -16 14 34
d b way |	13 -34 15 18
d b we are	13 47 14 -35 15 -25
d b we can	13 28 14 -27
d b we did	13 -19 14 42 15 -19
d b we do	14 17
d b we need	13 50 14 -43
d b we should	13 -14 15 22
d b we want	14 45 15 -30
d b we'd be	13 -24
d b we're hiring	13 -37 14 29
d b we're looking	13 18 14 -17
d b we're opening	13 -38 14 34
d b week and	13 15 14 -19
d b week of	13 16
d b week |	14 21
d b weekend |	13 -33 14 47
d b welcome |	13 -28 15 24
d b were in	13 -87 14 68
d b what i	13 -23
d b what the	13 30 14 -43 15 -15
d b what to	13 32 14 -26
d b what we	13 -16 14 39
d b what you	13 -33 14 30
d b when a	13 45 14 -33
d b when i	13 -32 14 45
d b when one	13 16
d b when you	13 32 14 -41
d b where i	14 -14 15 17
d b where the	13 51 14 -41
d b where two	14 18
d b where you	13 -25 14 31
d b wherever you	13 -54 14 18
d b which colleague	13 29
d b who are	13 -31 14 29
d b who books	13 22 14 -15
d b who can	13 19
d b who can't	13 22 14 -43
d b who could	13 -29 15 32
d b who cries	13 -39 14 30
d b who did	15 15
d b who do	14 -53 15 83
d b who does	13 25 14 -33
d b who has	13 72 14 -66 15 -17
d b who hasn't	13 -28 15 24
d b who is	13 -40 14 31
d b who keeps	13 18
d b who leads	14 -16
d b who may	14 -36 15 15
d b who might	13 -105 14 121
d b who needs	13 -27 14 29 15 -24
d b who read	13 33 14 -18
d b who recently	13 -32
d b who runs	13 -14 15 14
d b who should	13 -19
d b who sit	14 34
d b who speaks	13 48 14 -28
d b who were	14 39 15 -40
d b who write	13 18
d b who'd appreciate	14 -39 15 37
d b who'd be	13 -17 14 -50 15 67
d b who'd benefit	14 34 15 -26
d b who'd find	14 34 15 -24
d b who'd get	14 35 15 -20
d b who'd like	14 26 15 -44
d b who'd love	13 -26 14 -50 15 45
d b who'd want	14 -22
d b who's a	13 16 14 -48 15 33
d b who's been	13 19 15 -25
d b who's got	13 22
d b who's just	13 -26 14 36
d b who's looking	13 -27 15 57
d b whoever does	13 17 14 -15
d b whoever runs	13 -22 14 22
d b whoever you	13 -26 14 -15 15 27
d b whoever |	13 35 14 -27
d b whom among	13 53 14 -17 15 -25
d b whose PROPER	13 -27 14 33
d b whose cellar	13 -22 14 25
d b whose kid	13 -43 14 67
d b whose labels	14 -15
d b why |	14 18
d b widowed this	13 19 15 -14
d b will be	13 -41 14 -24 15 42
d b will thank	14 42
d b will you	13 -24 14 -46 15 39
d b will |	14 14
d b willing to	14 16 15 -35
d b winter |	13 35 14 -30
d b wish to	13 77 14 -55
d b with ?	13 -17 15 27
d b with PROPER	13 49 14 -71
d b with [PROBLEM]	13 35 14 -48
d b with a	13 35 14 -31
d b with an	13 -36 14 58 15 -30
d b with at	13 39 14 -34
d b with friends	15 16
d b with i	14 -18
d b with it	13 -29 14 28
d b with me	13 -17
d b with more	13 44 14 -46
d b with no	13 27 14 -18
d b with one	13 14 14 -18
d b with our	14 -27 15 18
d b with someone	13 -32 14 35
d b with that	13 -70 14 69
d b with the	13 35 14 -87 15 31
d b with their	13 44 15 -25
d b with them	13 -61 14 76
d b with three	13 21
d b with us	14 -30 15 22
d b with your	13 36 14 -29
d b with |	13 40 14 -49 15 29
d b within a	14 -23 15 17
d b within walking	13 25 14 -14 15 -14
d b without a	13 49 14 -46
d b women over	13 44 15 -35
d b word for	13 -19
d b word in	14 -17
d b word to	13 22
d b word with	13 15 14 -17
d b word |	14 -28 15 23
d b work on	14 -16
d b work there	13 -34 14 31
d b work with	14 -27 15 17
d b work |	14 -60 15 58
d b worked the	14 -14
d b worked with	13 41 14 -31
d b works nights	13 -46 14 50
d b worn out	13 27 14 -32
d b worries about	13 -21 14 22
d b worth |	13 21 15 -15
d b would any	13 -35 14 101 15 -35
d b would appreciate	14 -19 15 15
d b would be	13 15 14 25 15 -21
d b would benefit	13 -44 14 77 15 -33
d b would enjoy	13 -48 14 49
d b would get	13 -46 15 50
d b would love	13 -16 15 41
d b would take	13 21
d b would there	13 73 15 -64
d b would you	13 118 14 -49 15 -73
d b write down	13 -51 14 28 15 21
d b write the	15 27
d b write to	13 -60 14 66
d b wrong |	14 16
d b wrote about	13 17 14 -31
d b yara PROPER	13 22 14 -33
d b yeah |	13 -16
d b year ?	13 -59 14 75
d b year NUMBER	13 -33 14 38
d b year and	13 19 14 -20
d b year of	13 -25 15 27
d b year old	13 41 14 -22
d b year |	13 103 14 -106 15 -19
d b years and	13 22 14 -17
d b years |	13 -14 14 20
d b yet |	14 -27 15 22
d b you !	14 18 15 -26
d b you ?	14 -26
d b you PROPER	14 -15
d b you a	13 16 14 -21
d b you and	13 -28 15 24
d b you as	13 -19 15 36
d b you ask	13 33
d b you at	15 -31
d b you be	13 -19 14 25
d b you both	14 -23 15 20
d b you bring	13 -17 14 34 15 -21
d b you bump	13 -35 14 42
d b you but	14 33
d b you can	13 -29 14 37 15 21
d b you care	13 -16 14 -44 15 50
d b you come	13 -16
d b you could	14 38 15 -37
d b you deal	13 29
d b you did	14 24
d b you do	13 -26 14 32
d b you drink	13 68 14 -50
d b you drive	13 60 14 -35 15 -19
d b you ever	14 -18
d b you feel	13 -20 14 -43 15 44
d b you find	13 -85 14 65
d b you for	13 -19
d b you get	13 21 14 -19
d b you go	14 -16 15 20
d b you going	14 -19
d b you got	13 -24
d b you had	13 -56 14 70 15 -15
d b you hand	13 16
d b you happen	13 28
d b you has	13 -29 14 36
d b you have	13 59 14 -57
d b you hear	13 -29 14 76 15 -42
d b you introduce	13 -40
d b you just	13 25 14 -28
d b you know	13 97 14 -39 15 -70
d b you last	13 16
d b you let	13 22
d b you like	13 -24
d b you love	14 14 15 -16
d b you meet	13 25 14 -22
d b you mentioned	13 39 14 -45
d b you must	13 -24 15 43
d b you of	13 22 15 -14
d b you or	13 -16 14 49 15 -16
d b you please	13 21 14 -14
d b you present	13 26 15 -14
d b you refer	13 -25 15 49
d b you run	14 -26 15 43
d b you sat	14 14
d b you say	13 31 15 -37
d b you see	13 -38 14 40
d b you send	14 -33 15 32
d b you sit	13 14
d b you still	14 116 15 -83
d b you tell	14 -17 15 17
d b you to	13 -51 14 75
d b you told	14 17 15 -31
d b you trust	13 -36 15 17
d b you used	14 29 15 -14
d b you vouch	13 15
d b you walk	13 20 14 -15
d b you were	13 -27 14 -29 15 38
d b you what	14 21 15 -19
d b you work	13 -31 14 28
d b you would	14 -19
d b you write	14 -22 15 17
d b you |	13 -32 14 -20 15 77
d b you'd be	14 60 15 -55
d b you'd introduce	13 14 14 -23
d b you'd sooner	13 14 14 -17
d b you're at	13 19
d b you're linked	13 14
d b you're still	14 -30
d b you've a	14 62 15 -25
d b you've got	14 -40 15 18
d b young farmer	13 29 14 -14
d b your PROPER	13 72 14 -44 15 -34
d b your agent	13 38 14 -43
d b your allotment	13 26
d b your antenatal	13 35 14 -25
d b your aunt	13 14
d b your boss	13 33 14 -42
d b your bridesmaids	14 20
d b your brother	13 86 14 -33 15 -22
d b your brother's	13 19
d b your building	13 38 14 -25
d b your choir	13 23
d b your circle	14 -23 15 17
d b your clients	13 38 14 -18 15 -27
d b your code	14 34
d b your cohort	13 25 14 -16
d b your colleagues	13 -44 14 15
d b your counterpart	13 41 15 -49
d b your cousin	13 -34 14 29
d b your cousins	13 -113 14 71
d b your esteemed	13 -15 14 43
d b your family	14 71 15 -22
d b your fellow	13 64 14 -36 15 -20
d b your firm	13 -58 14 65
d b your friend	13 37 14 -28
d b your friends	13 37 14 -36
d b your head	14 -66 15 72
d b your house	13 -17 14 53 15 -17
d b your life	13 -42 15 22
d b your link	13 -19 14 -16 15 20
d b your list	13 20 15 -26
d b your lot	13 -59 14 114 15 -44
d b your manager	13 16
d b your mates	13 -27 15 33
d b your mind	13 -28 14 19 15 25
d b your name	15 20
d b your neighbour	13 32 14 -19
d b your neighbours	13 -18 14 -21 15 32
d b your network	13 -39 14 -20 15 20
d b your next	13 -19 15 14
d b your office	13 20
d b your old	13 39 14 -52
d b your organisation	13 -45 14 44
d b your own	15 15
d b your path	13 -16 14 30
d b your peers	13 -26 14 -14 15 53
d b your people	14 -29 15 32
d b your phone	13 -57 14 18 15 32
d b your place	13 -24 15 21
d b your reading	13 -58 14 37
d b your referrals	13 -32 15 19
d b your sister	13 28 14 -35
d b your street	13 -18 14 17
d b your surgery	13 -54 14 35
d b your table	13 -35 14 28 15 15
d b your ward	13 24 14 -21
d b your way	13 17 15 -15
d b your world	13 -34 14 21 15 19
d b yours ?	13 -63 14 78
d b yours be	15 27
d b yours is	13 -39 14 74 15 -26
d b yours |	13 49 14 -40
d b yourself |	13 29 14 -27
d b | ?	13 52 14 -42
d b | MONEY	15 15
d b | NUMBER	14 -16 15 30
d b | PROPER	14 17
d b | a	14 17
d b | anyone	14 -46 15 56
d b | at	15 -14
d b | by	14 22 15 -14
d b | could	13 -35 14 35
d b | do	14 -43 15 21
d b | drop	13 -25 15 44
d b | each	13 -20 14 31
d b | every	14 -17
d b | for	13 -65 14 64 15 27
d b | forward	14 15
d b | give	13 28 14 -34
d b | got	13 18 14 -30 15 22
d b | he	13 21 14 -28
d b | her	14 -18
d b | i	13 37 14 -39 15 -29
d b | i'm	13 35 14 -45
d b | in	13 -25 14 17
d b | it's	14 22
d b | looking	14 47 15 -46
d b | on	13 -29 14 30
d b | one	15 -15
d b | only	13 38 14 16 15 -29
d b | or	13 23 14 17 15 -29
d b | pass	13 50 15 -16
d b | please	13 -23 14 22
d b | refer	13 -46 14 50 15 19
d b | referring	13 49 14 -42
d b | send	13 -64 14 95
d b | share	14 -22 15 21
d b | she	13 23 14 -35
d b | she'd	13 31 14 -36
d b | should	13 28
d b | so	13 17
d b | somebody	13 27 14 -22
d b | someone	13 60 15 -61
d b | tell	13 -18 14 20
d b | that	13 -30 14 17
d b | the	14 -16
d b | their	13 27 14 -27
d b | them	13 22
d b | there	13 -70 14 47
d b | they	13 -27 14 -18 15 59
d b | they'd	13 -28 14 25
d b | they'll	14 19
d b | they're	14 22 15 -18
d b | they've	13 -46 14 36
d b | think	13 30 14 -21
d b | who	14 51 15 -37
d b | whoever	14 -15
d b | would	13 44 14 -43
d b | you	13 50 15 -38
d b | you'd	13 23
d b | you're	13 21 14 -32
d b | your	13 14
d b | |	14 -15
d b 👍 |	14 -29 15 41
d c ANY	13 -41 14 24
d c ASK	15 14
d c BRANCH	13 91 14 -119
d c DONE	14 -27
d c EASE	13 -116 14 54 15 72
d c EVENT	13 32 14 -15 15 -80
d c GAIN	14 -52 15 75
d c GLAD	13 -92 14 -22 15 78
d c GROUP	14 -33 15 18
d c HAND	13 -41 14 -43 15 128
d c HURRY	13 46 14 -45 15 -18
d c IF	13 33 14 -35
d c JOIN	13 -219 14 95 15 88
d c KIN	13 -220 14 56 15 139
d c LACK	13 -20 15 -51
d c MAY	13 -190 15 199
d c ME	15 19
d c MEANS	13 43 14 -157 15 114
d c MUST	14 -37 15 -20
d c MY	13 -68 15 78
d c OBJ	13 -54 14 -44 15 129
d c OFFER	13 -52 14 118 15 -118
d c PLACE	13 89 14 -118 15 39
d c REWARD	13 -43 15 100
d c ROLE	13 50 14 18 15 -161
d c RUNS	13 91 14 -35 15 -118
d c SEEK	13 -135 14 -57 15 166
d c SOMEBODY	14 42 15 -102
d c THANKS	13 -127 14 68 15 38
d c THEIR	13 -30 14 25 15 -32
d c THEM	13 -35 14 49 15 -21
d c THEY	13 -29 14 31 15 -28
d c TIME	15 -34
d c TROUBLE	13 49 14 -44 15 -85
d c WHO	13 100 14 -58 15 -88
d c YOU	13 -76 14 -58 15 90
d c YOUR	13 49 14 -80 15 31
d end |	14 -36
d form anyone	13 -131 14 39 15 175
d form named	13 118 14 -18 15 -331
d form none	13 -36 14 -19 15 155
d form who	13 48
d k ! !	14 -16
d k ! |	13 -37 14 42
d k ? ?	13 19
d k ? ME	14 49 15 -40
d k ? MY	13 15
d k ? THEY	13 -16 14 41 15 -14
d k ? the	13 -78 14 71
d k ? |	14 -38 15 45
d k ANY ?	13 -101 14 37 15 60
d k ANY ANY	13 28 14 -33
d k ANY BRANCH	13 -91 14 160 15 -73
d k ANY EVENT	13 25 14 -20
d k ANY GROUP	14 -95 15 49
d k ANY HAND	14 -36 15 15
d k ANY KIN	14 -59 15 39
d k ANY ME	14 -35
d k ANY MEANS	13 -37 15 33
d k ANY NUMBER	13 20 14 30 15 -44
d k ANY OFFER	13 20 14 -36
d k ANY REWARD	14 -19 15 25
d k ANY ROLE	13 -112 14 121 15 -49
d k ANY RUNS	13 66 14 -40 15 -17
d k ANY SOMEBODY	13 -82 14 31 15 41
d k ANY TIME	13 29
d k ANY TROUBLE	14 -17
d k ANY YOU	14 -17
d k ANY [KIND]	14 20 15 -24
d k ANY and	13 18
d k ANY best	13 29 14 32 15 -59
d k ANY chance	13 16 14 -29
d k ANY has	13 -35 14 36
d k ANY hundred	13 27
d k ANY in	13 -17 14 77 15 -55
d k ANY lads	13 -25
d k ANY more	13 33 14 -56 15 14
d k ANY of	13 106 14 -107
d k ANY on	13 16 14 -23
d k ANY or	13 50 14 -23 15 -14
d k ANY patients	13 -32 14 56 15 -15
d k ANY places	13 -28 14 39
d k ANY sentence	14 14
d k ANY side	14 34
d k ANY small	13 -22 14 40
d k ANY the	13 14
d k ANY times	13 -29 14 35
d k ANY to	14 -25 15 21
d k ANY too	14 -52 15 55
d k ANY with	14 40 15 -14
d k ANY |	13 37 14 95 15 -151
d k ASK ANY	13 23 15 -20
d k ASK MAY	13 -22
d k ASK ME	13 14
d k ASK OBJ	14 -33 15 24
d k ASK PROPER	13 41 14 -55
d k ASK SOMEBODY	13 -36 14 15 15 41
d k ASK THEM	13 26 14 -23
d k ASK WHO	13 21 14 -58 15 66
d k ASK a	14 33 15 -66
d k ASK about	13 -27 14 23
d k ASK at	13 16 14 -20
d k ASK home	13 23 14 -23
d k ASK in	13 30 14 -21
d k ASK it	13 23
d k ASK of	14 55
d k ASK that	13 24 14 -37
d k ASK that's	13 -31 14 55 15 -26
d k ASK the	13 -16 14 31
d k ASK to	13 -60 15 54
d k ASK where	13 -26 15 17
d k ASK with	13 14 14 -21
d k ASK |	13 48 14 -65 15 41
d k BRANCH ?	13 -160 14 74 15 91
d k BRANCH BRANCH	13 41 15 -57
d k BRANCH GROUP	13 81
d k BRANCH HAND	15 23
d k BRANCH KIN	13 26 14 -71 15 59
d k BRANCH MAY	14 37 15 -17
d k BRANCH MEANS	13 25 14 -19
d k BRANCH PLACE	13 -14 15 30
d k BRANCH PROPER	13 17 14 -22
d k BRANCH REWARD	14 29
d k BRANCH ROLE	13 -83 14 125 15 -65
d k BRANCH RUNS	13 30 14 -45
d k BRANCH SEEK	13 -23 14 63 15 -45
d k BRANCH SOMEBODY	13 -30 14 58 15 -22
d k BRANCH TROUBLE	13 82 14 -53 15 -14
d k BRANCH WHO	13 83 14 -117
d k BRANCH YOU	13 15 14 -16
d k BRANCH YOUR	14 -14
d k BRANCH and	13 56 14 -61
d k BRANCH at	13 -22 14 -40 15 45
d k BRANCH centre	13 -38 14 47
d k BRANCH does	13 27 14 -31
d k BRANCH for	13 -55 14 56
d k BRANCH gate	13 -19 14 25
d k BRANCH groups	13 21
d k BRANCH in	13 52 14 -54
d k BRANCH inside	13 -27 14 40
d k BRANCH is	13 -76 14 40
d k BRANCH on	14 -14
d k BRANCH or	14 15 15 -27
d k BRANCH owner	15 -17
d k BRANCH owners	13 -17 14 26 15 -20
d k BRANCH starts	14 -17
d k BRANCH suppliers	13 43 15 -30
d k BRANCH that	14 49 15 -20
d k BRANCH that's	13 16 14 -22
d k BRANCH the	14 -15
d k BRANCH there	13 41 14 -48
d k BRANCH this	13 -17 15 27
d k BRANCH to	13 43 14 -21
d k BRANCH with	13 -14 14 36
d k BRANCH |	13 -88 14 15 15 113
d k DONE THEIR	13 25 15 -31
d k DONE a	15 -18
d k DONE in	13 -50 15 51
d k DONE over	13 -22 14 15
d k DONE the	13 34 14 -38 15 -22
d k DONE with	13 71 14 -50
d k EASE ?	13 -21
d k EASE OBJ	13 37 14 -15
d k EASE SOMEBODY	13 -58 14 50
d k EASE about	13 -21 14 22
d k EASE and	13 -25 14 47
d k EASE in	14 -26
d k EASE so	13 22 14 -21
d k EASE |	13 51 14 -61 15 23
d k EVENT ?	13 -56 14 76
d k EVENT ANY	14 -35 15 32
d k EVENT ROLE	13 16 14 -15
d k EVENT a	13 33 14 -43
d k EVENT and	14 19 15 -21
d k EVENT before	13 19 14 -33
d k EVENT from	13 16 14 -15
d k EVENT in	13 92 14 -73
d k EVENT on	13 -42 14 58 15 -14
d k EVENT or	13 17 14 26 15 -14
d k EVENT this	13 -43 14 27 15 -16
d k EVENT to	13 40 14 -43
d k EVENT |	13 -97 14 145 15 -82
d k GAIN MONEY	14 -31 15 23
d k GAIN MY	14 45
d k GAIN NUMBER	15 17
d k GAIN RUNS	13 27 15 -24
d k GAIN YOUR	13 41 14 -25
d k GAIN at	14 -19 15 18
d k GAIN from	13 -41 14 44 15 -34
d k GAIN in	13 -34 14 15
d k GAIN it	13 -49 14 95 15 -17
d k GAIN of	14 19 15 -28
d k GAIN with	14 -22 15 26
d k GAIN |	13 93 14 -112
d k GLAD SOMEBODY	14 18
d k GLAD an	14 -29
d k GLAD for	13 20 14 26
d k GLAD of	14 19
d k GLAD the	13 -15 15 17
d k GLAD to	13 -37 14 -21 15 47
d k GLAD with	14 -16
d k GLAD |	13 -32 14 81 15 -45
d k GROUP ?	13 44 14 -28
d k GROUP ANY	13 -69 14 49
d k GROUP MAY	13 -38 14 -29 15 55
d k GROUP MUST	13 25 14 -47 15 16
d k GROUP ROLE	13 18
d k GROUP RUNS	13 34 14 -55
d k GROUP SEEK	13 53 14 -61
d k GROUP WHO	13 41
d k GROUP at	13 -86 14 90 15 -14
d k GROUP has	13 -66 14 47
d k GROUP is	13 61 14 -53
d k GROUP of	13 28 14 -15 15 -15
d k GROUP on	14 -15
d k GROUP owners	13 -41 14 34 15 17
d k GROUP that	13 103 14 -127
d k GROUP to	13 -27 14 23
d k GROUP where	13 18 14 -17
d k GROUP who'd	13 -19 14 41 15 -15
d k GROUP |	13 -129 14 110
d k HAND ?	13 -54 14 16
d k HAND ANY	13 -66 14 75 15 20
d k HAND IF	13 42 14 -35
d k HAND MEANS	13 -28 14 -14 15 41
d k HAND MY	13 24 14 39 15 -63
d k HAND OBJ	13 79 14 -57
d k HAND PLACE	13 34 14 -27
d k HAND PROPER	13 19 14 -22 15 21
d k HAND SOMEBODY	13 -26 14 -30 15 43
d k HAND THEIR	13 -69 14 82 15 20
d k HAND THEM	15 -40
d k HAND YOUR	13 -33 14 -103 15 115
d k HAND [KIND]	14 28
d k HAND a	14 -62 15 40
d k HAND along	13 -21 14 74 15 -39
d k HAND and	14 -15
d k HAND at	14 15
d k HAND by	13 45 15 -19
d k HAND down	13 -51 14 28 15 21
d k HAND each	13 20 14 -24
d k HAND em	13 -20 14 34 15 -22
d k HAND first	13 35 14 -38
d k HAND in	13 -15 15 37
d k HAND into	14 28
d k HAND is	13 -20 14 42
d k HAND it	13 43 14 -76
d k HAND of	13 -19 14 31
d k HAND on	13 -53 14 72
d k HAND over	13 -23 14 -17 15 29
d k HAND that	13 38 14 -34
d k HAND the	13 -52 14 21 15 52
d k HAND this	13 22 14 -21
d k HAND to	13 38 14 -18 15 -17
d k HAND with	13 19 14 -26
d k HAND |	13 60 14 -14 15 -63
d k HURRY ?	13 25 14 -19
d k HURRY BRANCH	13 -24 14 39
d k HURRY HAND	13 24 14 -15
d k HURRY LACK	13 -24 14 48 15 -15
d k HURRY PROPER	14 -24
d k HURRY SOMEBODY	13 -56 14 29
d k HURRY TIME	13 32 14 -18
d k HURRY WHO	13 16 14 -20 15 28
d k HURRY and	14 -24 15 28
d k HURRY before	14 -14 15 23
d k HURRY for	13 -20 14 21
d k HURRY to	14 -15 15 25
d k HURRY |	13 16 14 90 15 -89
d k IF ME	13 -42 14 42
d k IF SOMEBODY	14 -33 15 46
d k IF THEY	13 -15
d k IF YOU	13 22 14 -19
d k IF a	14 96 15 -68
d k IF it	13 23 14 -22
d k IF not	14 -15 15 23
d k IF the	13 14 14 -55 15 17
d k IF |	13 26 14 -21
d k JOIN OBJ	13 -21 14 -16 15 124
d k JOIN THEM	13 19
d k JOIN WHO	14 -16
d k JOIN YOUR	14 -16
d k JOIN a	13 -35 14 -27 15 49
d k JOIN are	13 -19 14 -43 15 38
d k JOIN for	13 42 14 -29 15 -23
d k JOIN from	15 19
d k JOIN is	13 18
d k JOIN or	15 23
d k JOIN to	13 35 14 91 15 -117
d k JOIN with	13 -29 14 27
d k JOIN |	14 34 15 -41
d k KIN ?	13 47 15 -58
d k KIN EVENT	13 101 14 -114
d k KIN HAND	13 -25 14 32
d k KIN IF	14 -23 15 23
d k KIN MAY	14 -56 15 33
d k KIN ME	14 14
d k KIN MUST	13 -45 14 66
d k KIN MY	14 -15
d k KIN PROPER	13 47 14 -29
d k KIN ROLE	13 -17 14 -24 15 63
d k KIN RUNS	13 44 14 -22
d k KIN SEEK	13 -35 14 -14 15 43
d k KIN WHO	13 -54 14 170 15 -89
d k KIN YOU	13 -14 14 -77 15 46
d k KIN a	14 -19 15 30
d k KIN and	13 -50 15 23
d k KIN are	13 -69 14 57 15 27
d k KIN at	13 -100 14 132
d k KIN be	14 -21
d k KIN before	14 -27 15 15
d k KIN from	13 26 14 -97 15 66
d k KIN getting	13 32 14 46 15 -48
d k KIN has	13 32 14 -24
d k KIN have	13 22 14 -28
d k KIN in	13 22 15 -22
d k KIN is	13 -29 14 64 15 -21
d k KIN member	13 -27 15 22
d k KIN of	13 -14 14 -30 15 31
d k KIN offices	13 69 15 -66
d k KIN on	14 -26 15 21
d k KIN or	13 -92 14 20 15 63
d k KIN that	13 -43 15 51
d k KIN that's	13 39 14 -21
d k KIN to	13 -22 14 32 15 -40
d k KIN who'd	14 -16
d k KIN with	13 -50 14 69 15 -42
d k KIN |	13 145 14 -111
d k LACK ?	13 -19 14 44
d k LACK ANY	14 -23
d k LACK ASK	13 20
d k LACK EASE	13 18 14 -17
d k LACK GAIN	13 -44 14 45
d k LACK HAND	14 36 15 -27
d k LACK MAY	13 18
d k LACK MEANS	13 21 14 -26
d k LACK ROLE	13 -17
d k LACK TROUBLE	13 14
d k LACK YOU	13 -17 14 22
d k LACK a	13 60 14 -61
d k LACK been	13 26 14 -25
d k LACK but	15 20
d k LACK dares	13 -30 14 21
d k LACK got	14 -25 15 28
d k LACK had	14 -16 15 19
d k LACK make	13 -24 14 28
d k LACK on	14 30
d k LACK pay	13 -23 14 18
d k LACK say	13 53 14 -39
d k LACK see	15 21
d k LACK to	13 31 14 -34
d k LACK |	13 23 14 -18
d k MAY ANY	13 -14 14 41
d k MAY ASK	13 41 14 -34
d k MAY GAIN	13 -77 14 -14 15 41
d k MAY GLAD	13 -63 14 55
d k MAY HAND	13 51 14 -26 15 -23
d k MAY JOIN	13 -19 14 53
d k MAY ME	13 -18 14 17
d k MAY SEEK	13 -22 14 28
d k MAY THANKS	14 42
d k MAY THEY	14 15
d k MAY YOU	13 96 14 -44 15 -55
d k MAY YOUR	13 17 15 21
d k MAY a	13 -35 14 19
d k MAY be	13 -72 14 25 15 14
d k MAY do	14 18 15 -16
d k MAY find	14 -22 15 17
d k MAY get	13 -63 14 24 15 44
d k MAY have	13 -37 15 39
d k MAY read	13 25 15 -15
d k MAY receive	13 34 14 -18 15 -16
d k MAY sit	14 34 15 -14
d k MAY take	13 21
d k MAY talk	13 -20 14 -77 15 60
d k MAY there	13 73 15 -64
d k MAY use	14 18 15 -24
d k MAY |	14 14
d k ME ASK	14 -28
d k ME DONE	13 17 14 -31
d k ME GAIN	13 26 14 70 15 -63
d k ME HAND	13 -31 14 24 15 39
d k ME LACK	13 -37 14 42
d k ME SEEK	13 35 14 117 15 -152
d k ME TROUBLE	13 -46 15 29
d k ME a	13 22
d k ME always	13 -38 14 51 15 -15
d k ME am	14 -21 15 14
d k ME are	13 47 14 -35 15 -25
d k ME ask	13 14 14 -45 15 30
d k ME be	13 -48 14 14 15 43
d k ME believe	13 -30 14 39
d k ME climb	13 16 14 17 15 -29
d k ME did	13 -19 14 42 15 -19
d k ME do	13 -22 14 28 15 18
d k ME done	14 -17 15 19
d k ME exist	13 -21 14 26
d k ME filling	14 23
d k ME gather	13 -38 14 30
d k ME got	13 31 14 -26
d k ME have	13 -24
d k ME mean	13 25 14 -24
d k ME noticed	14 -14
d k ME offer	14 -20
d k ME read	14 -25
d k ME right	13 34 14 -18
d k ME say	13 -32 14 45
d k ME see	13 -33 14 28
d k ME the	13 -14 14 14
d k ME thinking	13 26 14 -27
d k ME was	13 -29 14 22 15 18
d k ME work	15 15
d k MEANS ?	14 -46 15 28
d k MEANS ANY	13 -49 15 55
d k MEANS ME	13 21
d k MEANS PROPER	13 -26 15 30
d k MEANS ROLE	13 20
d k MEANS SOMEBODY	13 -14 15 22
d k MEANS YOU	13 -22 14 27
d k MEANS [KIND]	13 57 14 -18 15 -29
d k MEANS and	13 -51 14 67
d k MEANS for	14 -40 15 25
d k MEANS in	13 23 14 -27
d k MEANS is	14 -24 15 43
d k MEANS of	13 -63 14 82
d k MEANS on	13 -40 14 -14 15 35
d k MEANS that	14 -42
d k MEANS the	13 17
d k MEANS to	13 44
d k MEANS under	14 -20 15 14
d k MEANS with	13 55 15 -58
d k MEANS |	13 36 14 20 15 -23
d k MONEY REWARD	14 -26 15 36
d k MONEY a	14 -21
d k MONEY on	13 39 14 -35
d k MONEY |	13 -18 14 -47 15 30
d k MUST HAND	13 61 14 -48
d k MUST LACK	13 21 14 -34
d k MUST have	13 -24
d k MUST in	14 -30
d k MUST on	13 -45 14 66
d k MUST paying	13 17
d k MUST putting	13 22 14 -25
d k MUST room	13 44 14 -36
d k MUST |	14 -23 15 29
d k MY BRANCH	14 -75 15 81
d k MY GAIN	14 -18 15 18
d k MY GROUP	13 50 14 -53
d k MY KIN	13 31 14 -16
d k MY MEANS	14 -65 15 60
d k MY OFFER	14 -26
d k MY PROPER	13 -20
d k MY REWARD	13 -15 15 26
d k MY ROLE	13 -33 14 22
d k MY TIME	13 -21 14 26
d k MY TROUBLE	14 -50 15 63
d k MY ask	13 89 14 -27 15 -39
d k MY calendar	14 37 15 -48
d k MY details	14 22
d k MY door	14 -25
d k MY grants	13 29 14 -14
d k MY r	13 17
d k MY rooms	14 20
d k MY strings	14 14
d k MY way	14 -44
d k NUMBER ?	14 -22 15 20
d k NUMBER KIN	14 -20 15 20
d k NUMBER NUMBER	14 -24
d k NUMBER PROPER	13 25 14 40 15 -37
d k NUMBER REWARD	13 -55 14 39
d k NUMBER ROLE	13 14 14 -34
d k NUMBER SOMEBODY	14 -17 15 16
d k NUMBER a	13 -43 14 46
d k NUMBER and	13 14 15 -14
d k NUMBER child	14 -19
d k NUMBER hours	13 -37 14 44
d k NUMBER k	13 18
d k NUMBER more	13 -21 14 -30 15 55
d k NUMBER nd	13 18 14 -15
d k NUMBER s	13 19 14 -15
d k NUMBER |	13 69 14 -71 15 15
d k OBJ ?	13 22 14 -111 15 68
d k OBJ ANY	13 -33 14 19 15 17
d k OBJ ASK	13 43 15 -28
d k OBJ DONE	15 21
d k OBJ HURRY	13 -32 14 31
d k OBJ LACK	14 18
d k OBJ PROPER	13 25 14 -48 15 23
d k OBJ SOMEBODY	14 81 15 -92
d k OBJ THEIR	13 -17 14 34
d k OBJ WHO	13 40 14 -17
d k OBJ YOUR	13 -18
d k OBJ a	13 44 14 -37
d k OBJ along	15 18
d k OBJ and	13 -25 14 -25
d k OBJ at	14 61
d k OBJ best	13 37 14 -15
d k OBJ by	13 32
d k OBJ for	13 59 14 -34
d k OBJ in	13 -79 14 70 15 25
d k OBJ is	14 14
d k OBJ on	13 35 14 -42
d k OBJ once	13 -20
d k OBJ or	13 -22
d k OBJ that	13 31 14 -14 15 -16
d k OBJ to	13 -35 14 15
d k OBJ up	13 23 14 -20
d k OBJ with	13 -104 14 29 15 30
d k OBJ |	13 -51 14 -27 15 74
d k OFFER ROLE	13 35 14 -62
d k OFFER and	13 -35 14 32
d k OFFER each	14 -37 15 27
d k OFFER is	13 20 14 -25
d k OFFER of	13 -19 14 19
d k OFFER |	13 -18 14 -21 15 19
d k PLACE HAND	13 -41 14 38
d k PLACE ME	13 17
d k PLACE PLACE	13 21 15 -15
d k PLACE PROPER	13 19 14 -36 15 27
d k PLACE THEY	14 17
d k PLACE WHO	14 17
d k PLACE YOU	13 25 15 -35
d k PLACE and	13 -54 14 62
d k PLACE do	14 -16
d k PLACE hall	13 14 14 -14
d k PLACE in	13 25 14 -33
d k PLACE is	14 18
d k PLACE that's	13 28 14 -19 15 -15
d k PLACE the	13 27 14 -29
d k PLACE who'd	13 22
d k PLACE with	14 33
d k PLACE |	13 16 14 -42 15 20
d k PROPER !	13 21 14 -24 15 18
d k PROPER ?	13 45 14 -31 15 -40
d k PROPER ANY	13 32 14 -24
d k PROPER BRANCH	13 76 14 -60
d k PROPER DONE	14 -25
d k PROPER GROUP	13 -26 14 16
d k PROPER HAND	13 -34 14 14
d k PROPER HURRY	13 31 14 -52
d k PROPER KIN	14 29
d k PROPER MAY	14 14
d k PROPER ME	13 17
d k PROPER MEANS	13 75 15 -65
d k PROPER NUMBER	13 -76 14 52 15 20
d k PROPER OBJ	14 27
d k PROPER PLACE	13 20
d k PROPER PROPER	13 28 15 -81
d k PROPER ROLE	13 51 14 -114 15 18
d k PROPER RUNS	13 31 14 -41
d k PROPER SOMEBODY	13 31 14 -30
d k PROPER THEIR	13 75 14 -88
d k PROPER TIME	14 -18
d k PROPER WHO	13 40 14 -41
d k PROPER YOU	13 31 15 -22
d k PROPER YOUR	13 -24 14 18
d k PROPER a	13 -21 14 55 15 -14
d k PROPER and	13 -54 14 51
d k PROPER are	13 56 14 -47
d k PROPER at	13 23 14 -51 15 32
d k PROPER by	14 -23 15 37
d k PROPER dinner	13 -19 14 37
d k PROPER ever	13 20 14 -23
d k PROPER for	14 -24 15 23
d k PROPER from	14 16
d k PROPER got	13 22 14 -14
d k PROPER in	13 71 14 -74
d k PROPER is	13 -32 14 69 15 -24
d k PROPER meeting	14 -15
d k PROPER new	14 -39 15 52
d k PROPER of	13 61 14 -70
d k PROPER on	13 -50 14 58
d k PROPER or	13 -14 14 16
d k PROPER post	13 17
d k PROPER role	13 -20 14 30
d k PROPER so	13 -40 14 44
d k PROPER the	13 -39 14 43
d k PROPER these	14 15
d k PROPER this	13 56 14 -45
d k PROPER time	13 15
d k PROPER to	13 25 14 -23
d k PROPER twice	13 21
d k PROPER |	13 -15 14 -19 15 65
d k REWARD PROPER	13 26 14 -27 15 19
d k REWARD THEIR	14 18
d k REWARD TIME	13 -53 14 29 15 28
d k REWARD YOUR	13 -18 14 -26 15 26
d k REWARD a	13 -29 14 33
d k REWARD and	13 56 14 -41 15 -25
d k REWARD the	13 -29 14 34
d k REWARD to	15 40
d k REWARD |	13 -80 14 -98 15 133
d k ROLE !	14 29
d k ROLE ?	13 -88 14 70
d k ROLE ASK	13 -46 14 -19 15 74
d k ROLE BRANCH	13 16 14 -20
d k ROLE GROUP	13 34 14 -28
d k ROLE HAND	13 -53 14 38 15 22
d k ROLE IF	14 -17 15 24
d k ROLE JOIN	13 -15 14 25
d k ROLE MAY	13 -78 14 105 15 -27
d k ROLE MY	13 -19 14 49
d k ROLE PLACE	13 69 14 -59
d k ROLE PROPER	13 47 14 -92
d k ROLE ROLE	14 27
d k ROLE RUNS	13 -94 14 77
d k ROLE TIME	13 -26 14 27
d k ROLE WHO	13 194 14 -172 15 -51
d k ROLE YOU	13 82 14 -58
d k ROLE a	13 -54 15 66
d k ROLE about	13 57 14 -47 15 20
d k ROLE among	13 -113 14 71
d k ROLE and	13 -56 14 65
d k ROLE are	13 -92 14 101 15 44
d k ROLE ask	13 -54 14 31
d k ROLE at	13 159 14 -150 15 -23
d k ROLE by	13 -46 14 60
d k ROLE crosses	13 -38 14 40
d k ROLE do	14 25 15 -25
d k ROLE for	14 -40
d k ROLE from	13 33 14 -20
d k ROLE in	13 16 15 -45
d k ROLE is	13 -16
d k ROLE of	13 95 14 -86 15 -29
d k ROLE on	13 42 14 -22
d k ROLE or	13 30 15 -36
d k ROLE out	14 20
d k ROLE over	14 -14
d k ROLE ran	14 -17
d k ROLE so	13 -32 14 48
d k ROLE there	13 123 14 -112
d k ROLE to	13 -54 14 74 15 -15
d k ROLE up	13 -16 14 36
d k ROLE with	13 81 14 -86
d k ROLE |	13 -75 15 80
d k RUNS BRANCH	13 18
d k RUNS GROUP	14 39
d k RUNS ROLE	13 63 14 -58
d k RUNS YOUR	13 15
d k RUNS a	14 -22 15 38
d k RUNS across	13 -40 14 31
d k RUNS after	15 -27
d k RUNS an	13 -23
d k RUNS at	13 76 14 -58 15 -17
d k RUNS for	14 -46 15 27
d k RUNS getting	13 -17
d k RUNS in	13 -55 14 21
d k RUNS into	14 -19 15 41
d k RUNS it	14 -24
d k RUNS more	13 -37 14 33
d k RUNS nights	13 -46 14 50
d k RUNS on	13 18
d k RUNS out	13 -58 14 94 15 -17
d k RUNS over	13 33 14 -56
d k RUNS payroll	13 14
d k RUNS that	13 23 14 -16
d k RUNS the	13 70 14 -53 15 -32
d k RUNS up	13 -25 15 33
d k RUNS with	13 38 14 -42
d k RUNS |	13 -38 14 68
d k SEEK ?	13 18 14 -58 15 43
d k SEEK ANY	14 -24
d k SEEK BRANCH	13 -20 15 32
d k SEEK MY	14 24
d k SEEK OBJ	14 -24
d k SEEK PROPER	13 35 15 -20
d k SEEK ROLE	13 -17 14 33
d k SEEK SOMEBODY	13 -30 15 36
d k SEEK TIME	13 -19 14 31
d k SEEK YOU	14 -22 15 19
d k SEEK YOUR	13 -38 14 28
d k SEEK a	13 -140 14 47 15 92
d k SEEK an	13 -16 14 -37 15 62
d k SEEK for	13 48 14 -15 15 -54
d k SEEK in	14 -15 15 14
d k SEEK it	13 -31 14 -46 15 48
d k SEEK of	13 -40 14 -20 15 64
d k SEEK on	14 -30
d k SEEK that	13 -41 14 18 15 32
d k SEEK the	13 -86 14 122 15 -53
d k SEEK theirs	13 -17 14 -23 15 43
d k SEEK this	13 66 15 -66
d k SEEK to	13 108 14 -86 15 -29
d k SEEK what	13 29 14 -26
d k SEEK yourself	13 -32 15 20
d k SEEK |	13 39 14 -24 15 -15
d k SHARE REWARD	13 -26 15 15
d k SOMEBODY ?	13 35 14 -49 15 26
d k SOMEBODY ANY	13 -66 14 15 15 -14
d k SOMEBODY ASK	14 -22
d k SOMEBODY BRANCH	13 22 15 -15
d k SOMEBODY EVENT	13 15 15 -20
d k SOMEBODY GROUP	13 56 14 -88 15 16
d k SOMEBODY HAND	13 15 14 -22
d k SOMEBODY IF	13 -16 14 -19 15 21
d k SOMEBODY MAY	13 28 15 18
d k SOMEBODY ME	13 25 14 -46 15 16
d k SOMEBODY MEANS	13 -19 15 35
d k SOMEBODY MY	14 -26
d k SOMEBODY PLACE	13 65 14 -34
d k SOMEBODY PROPER	13 -16 14 51 15 -14
d k SOMEBODY SEEK	14 -59 15 80
d k SOMEBODY SOMEBODY	13 -28 14 42
d k SOMEBODY TIME	13 -17 15 26
d k SOMEBODY TROUBLE	13 -37 14 70 15 -14
d k SOMEBODY WHO	13 -35 14 -20 15 51
d k SOMEBODY YOU	13 -134 14 68 15 25
d k SOMEBODY and	13 37 14 -31
d k SOMEBODY at	13 -107 14 114
d k SOMEBODY behind	14 56 15 -44
d k SOMEBODY close	14 -32 15 21
d k SOMEBODY for	14 16
d k SOMEBODY from	13 31
d k SOMEBODY in	13 -87 14 18 15 38
d k SOMEBODY is	13 -47 14 19 15 26
d k SOMEBODY new	14 17
d k SOMEBODY of	13 -16
d k SOMEBODY on	13 114 14 -152 15 47
d k SOMEBODY or	13 22 14 -36
d k SOMEBODY over	13 44 15 -35
d k SOMEBODY planning	13 61 14 -42
d k SOMEBODY say	13 -25 14 17
d k SOMEBODY that	14 21
d k SOMEBODY there	13 -81 14 94
d k SOMEBODY thinking	13 30 14 -37
d k SOMEBODY to	14 -29
d k SOMEBODY who'd	13 -24 14 -88 15 75
d k SOMEBODY who've	13 19 14 -26
d k SOMEBODY with	13 -55 14 57 15 27
d k SOMEBODY |	13 94 14 -106
d k THANKS YOU	13 -20 14 36 15 -20
d k THANKS for	14 -45 15 23
d k THANKS |	13 -76 14 49 15 30
d k THEIR BRANCH	13 -24 14 22
d k THEIR GAIN	13 49 14 -20 15 -28
d k THEIR GROUP	14 -15
d k THEIR HAND	13 19 14 -18
d k THEIR KIN	13 -34 14 -34 15 84
d k THEIR ME	13 -37 14 38
d k THEIR MEANS	13 -36 14 57
d k THEIR MY	13 15
d k THEIR PROPER	13 -16 14 -15
d k THEIR ROLE	13 -55 14 46
d k THEIR RUNS	13 -17 14 17
d k THEIR SOMEBODY	14 -31 15 36
d k THEIR TIME	13 -54 15 53
d k THEIR a	14 -20
d k THEIR door	13 22
d k THEIR first	14 -29 15 15
d k THEIR house	13 -29 14 18
d k THEIR over	13 -16 14 84 15 -43
d k THEIR |	13 14 14 41 15 -29
d k THEM ?	13 -22 14 19
d k THEM HAND	13 20 14 -30
d k THEM HURRY	13 -22 14 17
d k THEM ME	13 -15 14 23
d k THEM PROPER	13 -14
d k THEM a	14 -36 15 19
d k THEM and	13 -18 14 21 15 24
d k THEM first	13 15 14 -15
d k THEM for	14 16
d k THEM is	13 33 14 -32
d k THEM over	14 18
d k THEM the	13 17
d k THEM this	13 59 14 -59
d k THEM to	13 67 15 -31
d k THEM with	13 17
d k THEM |	13 -112 14 117 15 -34
d k THEY EVENT	13 22 14 -29
d k THEY GAIN	14 -14 15 14
d k THEY HAND	14 -15
d k THEY LACK	13 -42 14 27
d k THEY MAY	13 32 14 74 15 -100
d k THEY MY	14 37 15 -14
d k THEY SEEK	14 -32 15 17
d k THEY TROUBLE	13 26 15 -17
d k THEY be	13 -15
d k THEY get	13 -27 14 35
d k THEY got	14 31
d k THEY had	14 -18
d k THEY have	14 -17
d k THEY just	15 17
d k THEY said	13 -51 14 14
d k THEY see	14 22
d k THEY |	13 53 14 -29
d k TIME ?	14 42 15 -26
d k TIME BRANCH	13 19
d k TIME EVENT	13 24 14 -14
d k TIME GAIN	14 -22 15 51
d k TIME IF	13 -16 14 17
d k TIME LACK	13 -18 14 28
d k TIME NUMBER	13 -30 14 31
d k TIME REWARD	13 -84 14 94
d k TIME ROLE	13 -72 14 55
d k TIME THEIR	13 -17
d k TIME TIME	13 37 14 -30
d k TIME WHO	13 -62 14 58 15 24
d k TIME a	13 23 14 -22
d k TIME and	13 96 14 -79
d k TIME because	13 -18
d k TIME before	13 15
d k TIME in	13 -50 14 39
d k TIME of	14 -30 15 28
d k TIME old	13 50 14 -26
d k TIME on	13 -47 14 19 15 19
d k TIME that	13 21
d k TIME the	13 51 14 -41
d k TIME to	13 -28 14 -16 15 59
d k TIME with	13 14
d k TIME |	13 98 14 -49 15 -84
d k TROUBLE ?	13 48 14 -56 15 -16
d k TROUBLE OFFER	13 21 14 -22
d k TROUBLE PROPER	14 -19
d k TROUBLE ROLE	14 -16
d k TROUBLE SOMEBODY	13 -23 14 23
d k TROUBLE WHO	13 23
d k TROUBLE a	13 14 14 -24
d k TROUBLE about	13 17 14 -15 15 -28
d k TROUBLE an	13 25
d k TROUBLE at	13 20
d k TROUBLE by	13 -20 14 25
d k TROUBLE in	13 -63 14 94 15 -28
d k TROUBLE loudest	13 22 14 -25
d k TROUBLE of	13 28
d k TROUBLE over	13 -36 15 24
d k TROUBLE the	13 20 14 -33
d k TROUBLE to	13 58 14 -17 15 -33
d k TROUBLE with	13 -18 14 41
d k TROUBLE |	13 -165 14 82 15 66
d k WHO ANY	13 -69 14 77
d k WHO ASK	13 21 14 -15
d k WHO DONE	14 60 15 -15
d k WHO EVENT	13 55 14 -68
d k WHO HAND	13 31 14 -16
d k WHO KIN	13 41 14 -20
d k WHO LACK	13 27 14 -43
d k WHO MAY	13 -130 14 82 15 59
d k WHO MEANS	13 -77 14 95 15 -14
d k WHO PROPER	13 -27 14 33
d k WHO ROLE	13 63 14 -69
d k WHO RUNS	13 20 14 -44
d k WHO SEEK	13 -99 14 75 15 26
d k WHO SOMEBODY	13 30 15 -14
d k WHO TROUBLE	14 -26
d k WHO YOU	13 -25 14 -24 15 30
d k WHO a	13 16 14 -48 15 33
d k WHO among	13 53 14 -17 15 -25
d k WHO are	13 -31 14 29
d k WHO been	13 19 15 -25
d k WHO cellar	13 -22 14 25
d k WHO did	15 15
d k WHO do	14 -53 15 83
d k WHO does	13 42 14 -48
d k WHO got	13 24 14 -14
d k WHO has	13 72 14 -66 15 -17
d k WHO is	13 -30
d k WHO just	13 -31 14 44
d k WHO kid	13 -43 14 67
d k WHO labels	14 -15
d k WHO of	13 -42 14 39
d k WHO read	13 33 14 -18
d k WHO sit	14 34
d k WHO speaks	13 48 14 -28
d k WHO were	14 39 15 -40
d k WHO |	14 63 15 -24
d k YOU !	14 18 15 -26
d k YOU ?	14 -26
d k YOU ANY	13 -47 14 52
d k YOU ASK	13 42 14 -47 15 -14
d k YOU DONE	13 20 14 -18
d k YOU EASE	13 -36 14 14
d k YOU HAND	14 -53 15 55
d k YOU HURRY	13 16
d k YOU JOIN	13 -90 14 44 15 49
d k YOU MAY	14 24
d k YOU MEANS	13 26 14 -14
d k YOU MUST	13 -22 14 72 15 -27
d k YOU MY	13 -43 14 41
d k YOU PROPER	14 -15
d k YOU RUNS	13 28 14 -50 15 39
d k YOU SEEK	13 -55 14 30
d k YOU TROUBLE	13 16 14 -17
d k YOU a	14 41 15 -27
d k YOU and	13 -28 15 24
d k YOU as	13 -19 15 36
d k YOU ask	13 33
d k YOU at	13 25 15 -40
d k YOU be	14 76 15 -59
d k YOU both	14 -23 15 20
d k YOU bump	13 -35 14 42
d k YOU but	14 33
d k YOU care	13 -16 14 -44 15 50
d k YOU deal	13 30
d k YOU did	14 24
d k YOU do	13 -26 14 32
d k YOU drink	13 68 14 -50
d k YOU drive	13 60 14 -35 15 -19
d k YOU ever	13 -38 14 51
d k YOU feel	13 -20 14 -43 15 44
d k YOU find	13 -85 14 65
d k YOU for	13 -19
d k YOU get	13 21 14 -19
d k YOU go	14 -16 15 20
d k YOU going	14 -19
d k YOU got	13 -26 14 -39 15 30
d k YOU had	13 -53 14 59 15 -15
d k YOU happen	13 28
d k YOU has	13 -29 14 36
d k YOU have	13 59 14 -57
d k YOU just	13 25 14 -28
d k YOU let	13 43 15 -28
d k YOU linked	13 14
d k YOU of	13 22 15 -14
d k YOU open	13 -24
d k YOU or	13 -16 14 49 15 -16
d k YOU please	13 21 14 -14
d k YOU present	13 26 15 -14
d k YOU rate	14 -14
d k YOU sat	13 -49 14 55
d k YOU say	13 31 15 -37
d k YOU see	13 -33 14 33
d k YOU sit	13 14
d k YOU sooner	13 14 14 -17
d k YOU to	13 -51 14 75
d k YOU told	14 16 15 -31
d k YOU trust	13 -41 15 18
d k YOU used	14 29 15 -14
d k YOU vouch	13 15
d k YOU walk	13 -34 14 30
d k YOU were	13 -27 14 -29 15 38
d k YOU what	14 21 15 -19
d k YOU work	13 -31 14 28
d k YOU |	13 -32 14 -20 15 77
d k YOUR ?	13 -63 14 78
d k YOUR ASK	13 -28 14 19 15 25
d k YOUR BRANCH	13 36 14 31 15 -95
d k YOUR GROUP	13 -113 14 138 15 -17
d k YOUR HAND	13 -61 15 39
d k YOUR JOIN	13 -27 14 -14 15 17
d k YOUR KIN	13 -48 14 42
d k YOUR MAY	14 -71 15 44
d k YOUR MEANS	13 -28 15 34
d k YOUR PLACE	13 52 14 -43 15 -20
d k YOUR PROPER	13 72 14 -44 15 -34
d k YOUR ROLE	13 -33 14 24 15 57
d k YOUR RUNS	13 -23 14 43
d k YOUR SEEK	13 38 14 -25
d k YOUR allotment	13 26
d k YOUR antenatal	13 35 14 -25
d k YOUR aunt	13 14
d k YOUR be	15 27
d k YOUR bridesmaids	14 20
d k YOUR cohort	13 25 14 -16
d k YOUR counterpart	13 41 15 -49
d k YOUR esteemed	13 -15 14 43
d k YOUR fellow	13 64 14 -36 15 -20
d k YOUR house	13 -17 14 53 15 -17
d k YOUR is	13 -39 14 74 15 -26
d k YOUR life	13 -42 15 22
d k YOUR list	13 20 15 -26
d k YOUR lot	13 -63 14 101 15 -27
d k YOUR next	13 -19 15 14
d k YOUR old	13 41 14 -63
d k YOUR path	13 -16 14 30
d k YOUR peers	13 -26 14 -14 15 53
d k YOUR place	13 -24 15 21
d k YOUR reading	13 -58 14 37
d k YOUR table	13 -35 14 28 15 15
d k YOUR way	13 17 15 -15
d k YOUR world	13 -34 14 21 15 19
d k YOUR |	13 49 14 -40
d k [FIRM] and	13 -29 14 29
d k [FIRM] is	13 -40 14 40
d k [FIRM] |	13 21 14 -43
d k [KIND] GROUP	14 28 15 -16
d k [KIND] MAY	13 24
d k [KIND] ME	13 29 14 -17
d k [KIND] SEEK	13 73 14 -52
d k [KIND] WHO	13 -15 14 33
d k [KIND] and	14 -32 15 22
d k [KIND] at	14 -20
d k [KIND] in	13 28 14 -19
d k [KIND] is	13 -22 14 51
d k [KIND] of	13 15 14 -19
d k [KIND] owners	13 52 14 -22 15 -20
d k [KIND] s	13 34 14 -35
d k [KIND] with	15 -27
d k [KIND] |	13 -45 15 30
d k [NAME] ME	13 -27 14 35
d k [NAME] at	13 45 14 -50
d k [NAME] |	13 -55 14 59 15 27
d k [PROBLEM] |	14 18
d k a ANY	13 31 14 -17 15 -14
d k a BRANCH	13 -34 15 66
d k a EASE	13 -43 14 29 15 37
d k a EVENT	13 -35 14 34 15 -18
d k a GLAD	13 31 14 -42 15 22
d k a GROUP	13 42 14 -57 15 18
d k a HAND	13 -87 15 40
d k a KIN	13 -168 14 18 15 72
d k a LACK	14 20
d k a MEANS	13 38 15 -27
d k a MONEY	15 16
d k a NUMBER	14 -30 15 15
d k a OFFER	13 -19 14 -46 15 21
d k a PROPER	13 25 14 43 15 -62
d k a REWARD	13 -22 15 43
d k a ROLE	13 -22 14 93 15 -49
d k a RUNS	13 -24 15 31
d k a SEEK	15 -20
d k a SOMEBODY	13 -28 15 48
d k a TIME	13 -82 15 52
d k a TROUBLE	14 20
d k a [KIND]	13 -14 14 16
d k a bare	14 -36 15 26
d k a beer	14 -14
d k a buddy	13 -21 14 -24 15 36
d k a bus	14 -21 15 35
d k a caf	14 60 15 -42
d k a chair	13 -68 14 61
d k a child	13 -71 14 80
d k a closing	14 48 15 -43
d k a decent	13 -17 15 24
d k a desk	14 21
d k a dog	13 -20 14 42 15 -17
d k a drawer	14 15
d k a fellow	13 -29 14 67 15 -34
d k a fence	13 30 14 -17
d k a first	13 51 14 -57
d k a flat	13 50 14 -60
d k a former	13 45 14 -26
d k a friend's	13 -14
d k a garden	14 29
d k a good	13 -17 15 28
d k a half	13 16 14 -22
d k a hip	14 40 15 -15
d k a house	13 -49 14 49
d k a human	13 -44 14 34 15 32
d k a large	13 43 14 -31
d k a letter	14 31
d k a logo	13 -64 14 31 15 52
d k a lot	14 -25 15 22
d k a mortgage	13 -17 14 16
d k a nasty	13 21 14 -22
d k a new	13 -45 14 60
d k a pal	13 26 14 -67 15 27
d k a practice	13 23 14 -16
d k a question	14 27
d k a real	15 23
d k a rent	13 -19 14 19
d k a sales	14 14
d k a second	13 46 14 -59
d k a shy	13 -32 14 53
d k a similar	15 17
d k a single	13 -51 14 55
d k a small	13 22 14 -29
d k a soul	13 -36 15 21
d k a sparky	13 -22 14 53 15 -24
d k a staircase	14 15
d k a strong	13 -30 14 40
d k a tenth	14 -15
d k a third	14 -40 15 18
d k a tree	14 17 15 -34
d k a visit	13 21
d k a word	13 100 14 -97
d k a young	13 -26 14 35
d k a |	13 133 14 -46 15 -58
d k able to	13 22
d k about BRANCH	13 -31 14 16
d k about EVENT	14 20
d k about OBJ	14 -30 15 38
d k about SOMEBODY	13 66 14 -27 15 -25
d k about THEIR	13 34 14 -19 15 -21
d k about TROUBLE	14 -35
d k about WHO	15 19
d k about a	13 31 14 -32
d k about it	14 67 15 -43
d k about the	13 -88 14 108
d k about theirs	13 -27 14 27
d k about this	14 -14
d k about to	13 -25 14 42 15 -24
d k about |	13 44 14 -77
d k account |	14 54 15 -67
d k accounts |	13 67 14 -16 15 -43
d k across ANY	13 51 14 -54
d k across SOMEBODY	13 -34 14 40
d k across a	13 23 14 -16
d k across from	13 -36 14 35
d k after ANY	14 41 15 -28
d k after BRANCH	14 -17
d k after that	13 -61 14 40
d k after the	13 16 14 -28
d k afternoon MY	13 -39 14 34
d k all ME	13 -22
d k all TIME	13 33 15 -15
d k all it	14 -35 15 45
d k all |	13 -38 15 28
d k alone |	13 17 14 -15
d k along the	14 -21
d k along to	13 -19 15 36
d k always GLAD	13 -23 14 -38 15 53
d k among ROLE	13 -32 14 20
d k among YOU	13 -16 14 46
d k among YOUR	14 39 15 -41
d k among the	13 31 14 -68
d k amongst YOUR	13 18 14 42 15 -54
d k an JOIN	13 20 15 -42
d k an PROPER	15 19
d k an ROLE	13 54 14 -67 15 15
d k an SEEK	13 -17
d k an empty	13 -24 14 15
d k an hour	13 76 14 -52 15 -36
d k an uncle	13 -14 14 29
d k and ANY	14 16
d k and ASK	13 15 15 -17
d k and GLAD	13 -25 14 44
d k and HAND	13 -33 14 43
d k and HURRY	13 19 14 -29
d k and KIN	13 -43 14 17
d k and LACK	13 124 14 -93 15 -44
d k and MAY	13 20 14 74 15 -54
d k and ME	13 -107 15 129
d k and MY	13 -30 14 27
d k and PROPER	13 26 14 -35
d k and ROLE	13 -56 14 64
d k and SEEK	14 15 15 -14
d k and THEIR	13 -23
d k and THEY	13 14 14 -83 15 37
d k and TROUBLE	14 -17
d k and WHO	13 -16 14 15
d k and YOU	14 -17
d k and YOUR	13 -44 14 40
d k and a	13 -57 14 22 15 54
d k and are	13 27 14 -18
d k and do	13 -16 14 69 15 -39
d k and does	13 48 14 -29
d k and eats	13 19 14 -16
d k and go	13 24 14 -16
d k and has	13 35 14 -57
d k and have	14 14
d k and is	13 36 14 -41
d k and it's	13 -17 14 27
d k and lives	13 63 14 -49
d k and noticed	13 -56 14 31 15 19
d k and pays	13 24 14 -21
d k and spends	14 -19
d k and then	13 17 14 -16
d k and within	13 25 15 -17
d k answers mails	13 -55 14 62
d k antenatal GROUP	13 35 14 -25
d k are GAIN	13 -29 14 46
d k are SEEK	14 -31 15 39
d k are TROUBLE	13 33 14 -18
d k are YOU	13 40 14 -18 15 -17
d k are at	13 25 14 -19
d k are having	13 17
d k are open	13 41 14 -41
d k arm |	14 -23
d k as ME	13 26
d k as YOU	15 24
d k as a	13 -26 14 45
d k as many	15 15
d k as much	13 -29 15 16
d k ask THEM	13 19
d k ask YOU	14 17
d k ask YOUR	13 18
d k ask about	14 -15
d k ask for	13 26 14 -18
d k ask |	13 -44
d k asked by	14 -17
d k asking about	13 53 14 -50
d k at ANY	13 33 15 -43
d k at BRANCH	13 40 14 -45
d k at HURRY	13 17 14 -28
d k at MEANS	13 28 15 -27
d k at MY	13 28 14 -26
d k at NUMBER	13 -43 14 46
d k at PROPER	13 -98 14 53 15 -29
d k at SOMEBODY	13 54 14 -62
d k at THEIR	13 16 14 -20
d k at TIME	13 -18 14 26
d k at YOUR	13 -95 14 121 15 -36
d k at [FIRM]	13 -63 14 61 15 -28
d k at [KIND]	13 25 15 -21
d k at a	13 57 14 -69 15 29
d k at all	13 -17 14 -32 15 31
d k at home	13 -16
d k at least	14 -22 15 15
d k at once	13 14
d k at ten	14 19
d k at that	13 -40 14 39
d k at the	13 -18 15 76
d k at work	13 -32 14 48 15 -25
d k at |	13 78 14 -45
d k audit |	13 24 14 -24
d k away from	14 30 15 -22
d k away |	14 -19
d k b NUMBER	13 20 14 30 15 -44
d k back at	15 19
d k back of	13 -16 14 -20 15 48
d k back on	13 48 14 -35 15 -15
d k back |	13 -35 14 59 15 -44
d k backs MUST	14 -15
d k be GAIN	13 -23 14 -17 15 32
d k be GLAD	14 20
d k be HAND	13 37 14 -14
d k be JOIN	13 -41 14 60
d k be SEEK	13 14 14 -57 15 16
d k be SOMEBODY	13 46 14 -22 15 -26
d k be a	14 37 15 -45
d k be brought	13 78 14 -27 15 -45
d k be interested	15 19
d k be made	13 -32 14 62
d k be on	13 -21 14 62
d k be put	13 -46 14 27
d k be the	13 28
d k be well	14 -19 15 18
d k be willing	14 16 15 -35
d k be |	13 -24 14 -43 15 56
d k because LACK	13 14 14 -17
d k because THEIR	13 -45 14 35
d k because THEY	13 21 14 -26
d k because of	13 28 14 -20
d k because the	13 -18
d k because there's	13 -21
d k bed |	13 -43 14 39
d k been MUST	13 -21 14 46 15 -15
d k been SEEK	14 -19
d k been given	13 23 14 -16
d k been told	14 -14
d k before BRANCH	13 48 14 -43
d k before HURRY	13 -21 14 63 15 -27
d k before ME	15 17
d k before NUMBER	13 52 14 -28 15 -20
d k before PROPER	13 -62 14 73
d k before THEY	14 -17 15 19
d k before TIME	13 30 15 -17
d k before the	13 -36 15 43
d k before |	14 -16
d k being dragged	13 64 14 -56
d k believe ME	13 -30 14 40
d k below and	13 -29 15 37
d k best SOMEBODY	13 52 14 -25
d k best |	13 67 14 -19 15 -57
d k between PROPER	13 23 14 -23
d k book GROUP	14 27 15 -24
d k book |	13 -63 14 61
d k both GAIN	14 -27 15 23
d k bowls GROUP	13 37 14 -43
d k bridesmaids is	13 -64 14 86
d k bucket |	14 -15
d k bump into	13 -35 14 42
d k bursting at	13 18
d k bus |	13 -26 14 35
d k but LACK	14 15
d k but ME	13 -28 14 45
d k but a	13 -19 14 -21 15 39
d k by ANY	13 -15 14 22
d k by HAND	13 27 14 -28
d k by HURRY	14 -19 15 23
d k by PROPER	13 -75 14 65 15 14
d k by THEIR	13 -28 14 46 15 -15
d k by YOU	13 62 14 -26 15 -23
d k by half	14 48 15 -34
d k care about	13 -16 14 -44 15 50
d k care and	14 24 15 -14
d k care homes	13 36 14 -34
d k care |	13 -42 14 39
d k cellar TROUBLE	13 -22 14 25
d k chair |	13 16
d k chance YOU	13 15 14 -26
d k change |	14 -45 15 42
d k chat |	13 24 14 -57 15 25
d k child WHO	14 15
d k child in	13 -21 14 23
d k close to	14 -35 15 18
d k closing |	14 -17 15 26
d k co ROLE	13 -34 14 27
d k come across	13 44 14 -25
d k come to	13 64 14 -23 15 -51
d k coming home	13 33 14 -17
d k coverage |	14 -17
d k crosses YOUR	13 -43 14 28
d k customer |	13 -18 14 15
d k d be	13 -27 14 -16 15 38
d k d'you ASK	13 -30 14 75 15 -42
d k dale that	13 29 14 -14
d k deal with	14 -21 15 32
d k dealing with	14 -38 15 79
d k dear KIN	14 14
d k dear PROPER	13 54 15 -46
d k decides on	13 56 14 -60
d k desk with	13 -30 14 29
d k desk |	14 -22 15 26
d k details to	14 22
d k diary |	13 -34 14 32
d k did YOU	15 -21
d k direct OBJ	13 -76 14 49
d k distance of	13 19 15 -14
d k do ANY	13 29 14 -24
d k do HAND	13 -38 14 70 15 -30
d k do ME	13 -28 14 31
d k do YOU	13 -70 14 45 15 53
d k do something	13 17 14 -23
d k do that	14 -15
d k do the	14 -15
d k do with	14 -46 15 25
d k do |	13 29 14 -42 15 27
d k does BRANCH	13 47 14 -27
d k does SOMEBODY	13 66 14 -42 15 -21
d k does YOUR	13 -14 14 53 15 -34
d k does |	13 -18 14 -47 15 62
d k doing while	13 -16 14 -21 15 40
d k done |	13 -40 14 23 15 15
d k door's open	14 -20 15 16
d k down ANY	14 -22 15 22
d k down the	13 -65 14 85
d k down |	13 21 15 -36
d k dr PROPER	13 19
d k drawer of	13 -24 14 28
d k drink with	13 70 14 -51
d k dry TIME	13 29 15 -15
d k each TIME	13 34 14 -25 15 -21
d k each of	13 -16
d k easy to	14 -41 15 43
d k eight |	13 21 14 -18
d k em MY	13 -22 15 25
d k esteemed GROUP	13 -15 14 43
d k every MEANS	14 -17
d k every PROPER	13 -22
d k every ROLE	14 -46 15 77
d k every TIME	15 -17
d k every time	13 29 14 -18
d k everything and	13 30 14 -27
d k everything |	13 -27 14 54 15 -18
d k exist ?	13 -21 14 26
d k feel EASE	15 19
d k feel that	14 -14
d k fellow |	13 29 14 37 15 -53
d k fill MY	13 -48 14 57
d k filling a	14 23
d k find MY	13 18
d k find OBJ	14 41 15 -20
d k find SOMEBODY	14 28
d k find a	14 -18
d k find it	14 -18
d k find this	14 14
d k first ?	13 -33 15 39
d k first ANY	13 32 14 -46
d k first KIN	13 -43 14 50
d k first SOMEBODY	13 -21 14 21
d k first and	13 -23 14 31
d k first home	13 -14
d k first time	13 -20
d k first |	13 -21 14 37 15 -16
d k fit for	13 -37 15 35
d k fit |	14 32 15 -36
d k flat |	13 70 14 -84
d k for ANY	13 75 14 -97 15 29
d k for BRANCH	13 85 14 -112
d k for LACK	13 20 14 -25
d k for MY	13 26 14 -24
d k for OBJ	13 -116 14 37 15 45
d k for PROPER	13 -64 14 64
d k for REWARD	13 -16 14 -19 15 30
d k for SOMEBODY	14 32 15 -19
d k for THEIR	13 -39 14 74 15 -16
d k for THEM	14 -15 15 25
d k for TIME	13 -25 14 18
d k for WHO	15 19
d k for YOU	13 -49 14 29 15 28
d k for YOUR	14 -46 15 32
d k for [KIND]	14 -59 15 44
d k for a	13 -33 14 76 15 -25
d k for an	13 -24 14 81 15 -43
d k for every	15 38
d k for it	13 -28 14 19
d k for small	13 -23 14 17
d k for ten	13 -28 14 34
d k for the	13 -39 14 52 15 -33
d k for this	13 -16 15 40
d k for |	13 200 14 -128 15 -65
d k former KIN	13 45 14 -26
d k from BRANCH	15 15
d k from MY	15 -46
d k from OBJ	13 89 15 -60
d k from PROPER	13 -26 14 77 15 -30
d k from SOMEBODY	13 -17 14 -27 15 40
d k from YOU	13 -49 14 -18 15 59
d k from YOUR	13 -58 14 -24 15 85
d k from [KIND]	14 -18
d k from a	13 56 14 -67 15 18
d k from the	13 64 14 -58 15 16
d k from this	13 14 14 16 15 -32
d k from what	13 -30 14 81 15 -38
d k front of	13 -30 14 26
d k full of	13 26 14 -33
d k full time	13 17
d k garden centres	13 16 14 -19
d k gate |	14 -15
d k get GAIN	14 17 15 -15
d k get THEIR	13 24 14 -19
d k get a	13 -21 14 -55 15 57
d k get as	13 -14
d k get something	13 -42 14 31 15 23
d k get the	13 -45 14 46
d k gets EVENT	14 15
d k getting EVENT	13 57 14 -59
d k gin BRANCH	13 21
d k girls |	13 -16 14 19
d k give OBJ	13 -24 14 82 15 -59
d k give THEM	14 -22
d k give em	13 -22 15 25
d k given up	13 -21 14 38
d k goat ROLE	13 -26 14 47 15 -16
d k going back	13 14
d k going to	14 -52 15 57
d k good ROLE	13 -27 14 41
d k good afternoon	13 -39 14 34
d k good price	14 -22
d k good word	13 -29 14 27
d k got ANY	13 -18 14 -25 15 35
d k got KIN	14 17 15 -16
d k got a	13 -31 14 72 15 -35
d k got an	13 22
d k got the	14 -22 15 24
d k got |	14 -33 15 14
d k grants |	13 29 14 -14
d k gratefully received	15 -14
d k groups with	13 17
d k had the	13 20 14 -16
d k half of	13 24 15 -15
d k hall |	13 -49 14 60
d k hard to	13 -15 14 31
d k hardware at	13 48 14 -39
d k has ANY	13 61 14 -14 15 -46
d k has DONE	13 -36 15 32
d k has LACK	13 -32 14 20
d k has a	13 111 15 -62
d k has an	13 -35 14 33
d k has been	13 -17 15 30
d k has given	13 -21 14 38
d k has gone	13 -74 14 75
d k has had	13 29 14 -31
d k has just	13 -21
d k has the	13 40 14 -32
d k has to	14 -26 15 18
d k have DONE	13 -20 14 44 15 -25
d k have KIN	13 28
d k have LACK	14 -24 15 17
d k have PROPER	13 -40 14 37
d k have THEM	14 -32
d k have a	13 75 15 -83
d k have an	13 30 14 -23
d k have had	13 21
d k have it	13 -18 14 30
d k have the	14 38
d k have |	14 -14
d k having OBJ	14 -18
d k heard about	13 64 14 -26 15 -29
d k hello from	15 -34
d k hi PROPER	13 68 14 -46 15 -14
d k hi [KIND]	13 29 14 -17
d k hi [NAME]	13 -39 15 21
d k hire |	14 30
d k home and	14 -19
d k home from	13 33 14 -16
d k home this	14 -16
d k home to	13 23 14 -23
d k hot water	13 -39 14 33
d k hour a	13 25
d k hours a	13 -37 14 29
d k house in	13 -43 14 35
d k house is	13 26 15 -16
d k house or	14 37
d k house |	13 -32 14 26
d k how PROPER	14 -15
d k how ROLE	13 -30 14 37
d k how to	14 14
d k hunting for	13 21 14 -26
d k ice bucket	14 -15
d k in ANY	15 -25
d k in ASK	14 -43 15 14
d k in BRANCH	13 16 14 -24 15 -40
d k in GAIN	13 -28 14 51
d k in HAND	14 19
d k in KIN	14 -28
d k in MY	13 -64 14 76
d k in NUMBER	13 35 14 -27
d k in PLACE	13 18
d k in PROPER	13 140 14 -126 15 -74
d k in ROLE	13 56 14 -48
d k in SEEK	13 -18 15 27
d k in THEIR	13 24 15 -29
d k in TIME	13 -24
d k in TROUBLE	13 -50 14 41
d k in YOUR	13 -28 14 51 15 27
d k in [KIND]	13 106 14 -91 15 -39
d k in a	13 -71 14 42 15 46
d k in front	13 -26 14 54
d k in law's	13 -76 14 67
d k in public	13 -66 14 42
d k in that	13 53 14 -52 15 24
d k in the	13 16 15 -14
d k in this	13 -22 14 16
d k in touch	13 -29
d k in what	13 -16 14 -20 15 24
d k in with	15 -19
d k in |	13 -27 14 -27 15 17
d k inside out	13 -29 14 42
d k instead ?	13 -41 14 46
d k instead of	13 23
d k into ANY	13 -27 14 -41 15 81
d k into BRANCH	13 -28 14 25
d k into PROPER	13 -37 14 33
d k into SOMEBODY	13 -37 14 71 15 -31
d k into YOUR	13 -34 15 52
d k into a	13 14 14 15 15 -22
d k into the	13 25 14 -27
d k invite a	13 -22 14 -18 15 41
d k invite as	15 15
d k is ANY	13 -45 14 56
d k is GAIN	13 19 15 -15
d k is MUST	13 20 14 -50
d k is ROLE	13 -21 14 16
d k is SEEK	14 15
d k is SOMEBODY	14 -21
d k is TROUBLE	14 -15
d k is a	13 -39 14 48
d k is about	14 28 15 -19
d k is all	13 -22 15 39
d k is also	13 14
d k is always	14 32 15 -45
d k is back	13 -14 14 50 15 -30
d k is coming	13 35 14 -21
d k is getting	13 21 15 -15
d k is in	13 -31 14 15
d k is next	13 -64 14 86
d k is on	13 23 14 -23
d k is paying	13 -45 14 45
d k is planning	13 -18
d k is right	13 -14
d k is sitting	14 -19
d k is the	13 71 14 -106
d k is too	13 16 14 -20
d k is |	14 49 15 -62
d k it ?	13 -20 14 22
d k it MAY	13 14
d k it and	13 -23 14 46
d k it as	14 -42 15 27
d k it at	13 24 14 -22
d k it for	13 -43 14 52
d k it from	13 16
d k it has	14 -32 15 42
d k it rains	14 -14
d k it takes	14 -32 15 45
d k it to	13 51 14 -25 15 -17
d k it too	14 22
d k it was	14 19
d k it |	14 86 15 -86
d k it's THEIR	14 -23
d k it's not	14 20
d k jakob at	14 -22
d k join |	13 -22 14 43
d k juno PROPER	13 22 14 -25
d k just DONE	13 14 14 -15
d k just EVENT	13 -15
d k just HURRY	15 44
d k just LACK	13 -41 14 44
d k just had	13 37 14 -27
d k keep OBJ	13 -37 14 -23 15 42
d k keep YOUR	15 16
d k keep asking	13 28 15 -16
d k known to	13 -16 14 37
d k labels peel	14 -15
d k lads WHO	13 -28
d k least ANY	14 -18 15 14
d k leave THEIR	13 27 14 -30
d k let OBJ	13 25 14 -16
d k let YOU	15 17
d k let |	13 -27 14 27
d k letter about	13 35 14 -27
d k licensed GROUP	13 24 14 -33
d k lie awake	14 20
d k list of	13 -15 15 26
d k live in	13 48 15 -14
d k look after	13 18 14 -19
d k look at	13 -14 15 17
d k lot of	14 -15 15 17
d k lot |	13 -74 14 72
d k lunch |	13 -28 14 27
d k m |	13 -44 14 46
d k make ROLE	13 -24 14 28
d k many as	15 15
d k many of	13 14
d k match |	14 -66 15 50
d k moment is	13 -14
d k more flats	13 -14 15 18
d k more girls	13 27 14 -26
d k most TROUBLE	13 -14 14 16
d k most welcome	13 -23 14 29
d k mr PROPER	14 -15
d k ms PROPER	13 31 14 -46
d k much out	13 -26 14 25
d k needed |	13 38 14 -50
d k new ANY	13 26 14 -36
d k new BRANCH	13 23 14 -17
d k new EVENT	13 30 14 -31
d k new ROLE	13 -17 14 -18 15 49
d k next ?	13 -34 14 55 15 -25
d k next ANY	13 29 14 -18
d k next TIME	13 -15 14 -14 15 22
d k next door	13 -42 15 60
d k next to	14 14
d k next |	13 -57 14 -87 15 134
d k nights |	13 -35 14 40
d k nine TIME	13 -25 14 -20 15 53
d k nine |	14 51 15 -30
d k not YOU	13 -22 14 83 15 -34
d k not YOUR	14 -23 15 18
d k not the	13 -29 14 44
d k not |	14 -40 15 32
d k noticed YOU	13 -33 14 23
d k noticed that	15 19
d k of ANY	13 -17 14 -32 15 54
d k of BRANCH	14 -16 15 17
d k of EVENT	13 -40 14 36
d k of HAND	13 -18 14 46
d k of KIN	14 -20
d k of NUMBER	14 21
d k of OBJ	13 -23 14 79 15 -19
d k of PLACE	14 -17 15 28
d k of PROPER	14 15
d k of ROLE	13 46 14 -59
d k of SOMEBODY	14 17 15 -18
d k of THEIR	13 68 14 -90 15 38
d k of THEM	13 26 14 -69 15 66
d k of TROUBLE	13 14 14 -21
d k of YOU	14 -30 15 29
d k of YOUR	13 -37 14 74 15 -68
d k of a	13 47 14 -44
d k of an	13 -37 14 20
d k of being	14 19 15 -18
d k of claims	13 14
d k of it	13 -39 14 45
d k of nights	13 25 14 -30
d k of old	13 34 14 -23
d k of the	14 51 15 -113
d k of these	13 -28 14 24
d k of this	13 -27 14 23 15 27
d k of |	13 47 14 -35
d k offer |	14 -22
d k old ROLE	14 -34
d k old and	13 41 14 -21
d k older than	13 33 14 -36
d k on ANY	13 -54 14 67
d k on MY	13 -29 14 34
d k on NUMBER	14 29 15 -28
d k on OBJ	14 -33
d k on PROPER	13 -66 14 75 15 21
d k on SOMEBODY	13 56 14 -46
d k on THEIR	13 -14 14 25
d k on TIME	13 -19
d k on YOUR	13 104 14 -40 15 -73
d k on a	13 55 14 -79
d k on and	13 -39 14 38
d k on that	13 19 15 -45
d k on the	13 -17 14 -24 15 40
d k on this	14 29 15 -16
d k on |	13 -24
d k only ANY	13 -15 15 20
d k only PROPER	13 25 14 -19
d k open in	14 21
d k open the	14 14
d k open to	14 -15
d k open |	13 47 14 -59
d k or ANY	14 22 15 -28
d k or ASK	13 -20 14 20
d k or BRANCH	13 -15 14 15
d k or EVENT	13 53 14 -16
d k or JOIN	15 19
d k or KIN	14 -44
d k or PROPER	13 24 14 -17
d k or ROLE	13 21 14 -28
d k or SOMEBODY	13 24 14 21 15 -32
d k or THEIR	15 17
d k or YOUR	13 67 14 -25 15 -32
d k or a	13 -19 14 -17 15 60
d k or an	14 20 15 -15
d k or at	14 38
d k or more	13 23
d k or relations	14 -31 15 34
d k or so	13 20 14 -22
d k or tail	13 -24 14 28
d k out ?	13 23 15 -20
d k out YOUR	14 14
d k out before	13 -49 14 81 15 -18
d k out by	13 26 14 -31
d k out every	13 27
d k out of	13 -72 15 89
d k out the	13 16
d k out |	14 27 15 -24
d k outside ROLE	14 -20
d k over a	13 -16 15 24
d k over at	14 -28
d k over in	14 23
d k over seventy	13 36 14 -30
d k over this	13 -17
d k over to	13 23
d k owner WHO	14 37 15 -15
d k owner in	13 -38 14 38
d k owners SEEK	14 -15 15 14
d k owners WHO	13 15 14 -28
d k owners in	14 20
d k owners of	13 23 14 -18
d k owners |	13 -66 14 75
d k paid |	13 36 14 -17 15 -17
d k pal SEEK	13 -19 15 17
d k pal |	13 70 14 -15 15 -58
d k partner ?	13 -19 14 25 15 -16
d k partner at	13 33
d k partners in	13 26 14 -31
d k partnerships at	13 -44 14 48
d k past |	13 64 14 -19 15 -36
d k paying for	13 40 14 -42
d k peel in	14 -15
d k peer GROUP	13 -31
d k picks up	14 -14 15 38
d k place |	13 66 14 -47
d k planning a	13 -44 14 43
d k please HAND	14 -18
d k please |	14 -26
d k pls HAND	14 -26
d k pls |	13 21
d k poor soul	13 41 14 -15 15 -24
d k pops into	13 -21
d k practice ROLE	13 29 14 -18
d k present OBJ	13 26 15 -14
d k press HAND	13 19 15 -15
d k price for	14 -21 15 29
d k price |	13 -34 14 -17 15 17
d k promotion |	13 -23 14 16
d k put in	13 -75 14 56
d k r sum	13 17
d k read out	13 25 15 -15
d k reading GROUP	13 -58 14 37
d k ready for	14 -36 15 44
d k ready to	14 26 15 -22
d k received |	14 42 15 -21
d k remember OBJ	15 16
d k rent |	13 -32 15 22
d k revenue |	13 34 14 -30
d k right ANY	14 15
d k right HURRY	13 -14 14 -15 15 27
d k right SOMEBODY	13 -48 14 49 15 -26
d k right |	13 22 14 -20
d k river WHO	13 17
d k roof |	15 -28
d k room ASK	14 -21
d k room |	13 44 14 -33
d k round PROPER	13 29 14 -42
d k round TIME	13 -59 14 65
d k round YOUR	13 56 14 -28 15 -19
d k round the	13 28
d k round |	15 22
d k s in	13 33 14 -35
d k said in	13 -57 14 31
d k said so	14 -16
d k sales GROUP	13 -15 14 19
d k sales ROLE	13 21 14 -22
d k same GAIN	14 -16 15 24
d k same OFFER	15 17
d k same TROUBLE	14 -29 15 20
d k same pickle	13 -42 14 -19 15 53
d k same way	14 -17 15 16
d k same |	13 -17 14 -25
d k sat in	13 -23 14 21
d k sat next	13 -51 14 61
d k saw YOU	13 20 14 -19
d k say ?	13 39 14 -34
d k say ME	14 18 15 -19
d k second TIME	13 27 14 -34
d k second generation	13 20 14 -16
d k see ANY	14 17 15 -16
d k see OBJ	13 14 14 -27
d k see YOU	13 -32 14 52 15 -17
d k see that	13 21 14 -33
d k self employed	13 19
d k sell |	13 -52 14 76 15 -15
d k shared a	13 -27 14 27
d k she'd take	13 19 14 -27
d k shifts |	13 28 14 -35
d k short of	13 21 14 -20
d k show this	13 -14
d k sick of	13 31 14 -41
d k side of	14 -25 15 18
d k signature |	13 34 14 -30
d k sit on	13 -19
d k sit with	13 15 14 -14
d k sleeping on	14 19
d k slip THEM	13 -30 14 40
d k small BRANCH	13 17 14 -24
d k small GROUP	13 -28 14 50
d k so HAND	14 -17 15 31
d k so ME	13 21
d k so WHO	13 -79 14 75
d k so much	14 15
d k so on	14 -17
d k so that	14 -15 15 21
d k something ANY	13 35 14 -35
d k something out	13 -42 14 31 15 23
d k something this	13 19 14 -17
d k something with	14 20
d k speak to	13 -28 14 -66 15 84
d k speak with	13 -43 14 54 15 -14
d k speaks PROPER	13 53 14 -35
d k spends PROPER	14 -19
d k spread the	13 -33 15 28
d k staff MEANS	14 16
d k stand in	13 16 14 -31 15 21
d k start with	13 -19 15 29
d k steer THEM	13 -24 14 65 15 -15
d k strings |	14 14
d k such a	14 15 15 -16
d k suppliers |	13 86 14 -77
d k table is	14 -20
d k tail of	13 -24 14 28
d k take a	14 -27
d k take it	13 17
d k taking on	14 -20
d k talk about	13 24 14 -20
d k talk to	13 -19 14 36
d k talk |	14 -17 15 15
d k teaching BRANCH	13 -23 14 18
d k ten TIME	13 -47 14 38 15 22
d k ten miles	13 -41 14 32
d k tenth of	14 -15
d k terms with	13 -46 14 73
d k testers |	13 22
d k than ANY	13 -20
d k that ?	13 28 14 -28
d k that EASE	15 -17
d k that GROUP	13 33 14 -27
d k that LACK	14 -26 15 24
d k that MAY	13 17 14 -122 15 88
d k that ME	13 -39 14 59
d k that MUST	14 -15
d k that NUMBER	13 47 14 -38
d k that PROPER	13 19 14 -24
d k that RUNS	14 15
d k that SEEK	13 -32 14 -36 15 41
d k that SOMEBODY	13 39 14 -57
d k that THEIR	13 15 14 -17
d k that THEY	13 53 14 -75 15 18
d k that YOU	13 52 14 -58 15 14
d k that big	13 -47 15 56
d k that does	13 43 14 -48
d k that for	14 -17
d k that half	13 24 15 -15
d k that has	13 33 14 -25
d k that is	13 50 14 -40
d k that of	13 22 14 20 15 -32
d k that pays	13 -63 14 69
d k that plays	13 21
d k that the	13 14
d k that |	13 28 15 -28
d k that's DONE	13 -21 14 14
d k that's EVENT	13 19 14 -19
d k that's MUST	13 -23 14 18
d k that's TROUBLE	13 -52 14 50
d k that's a	13 19
d k that's all	14 -17 15 16
d k that's been	13 -16 14 22 15 -14
d k that's the	13 29 15 -16
d k that's thinking	13 -16
d k the ANY	13 18 14 -20
d k the BRANCH	13 -27 14 -25 15 65
d k the EASE	13 -70 14 57
d k the GAIN	13 49 14 -19 15 -28
d k the GROUP	13 -85 14 147 15 -53
d k the HAND	13 19
d k the HURRY	13 -20
d k the KIN	14 37 15 -28
d k the MEANS	13 -61 14 97
d k the OFFER	14 20
d k the PLACE	14 32 15 -15
d k the PROPER	14 17 15 -50
d k the REWARD	14 18
d k the ROLE	14 -72
d k the RUNS	13 22
d k the SEEK	13 -50 14 29 15 18
d k the SOMEBODY	13 104 14 -149
d k the TIME	13 83 14 -73 15 -34
d k the TROUBLE	13 28 14 -39
d k the [KIND]	14 47 15 -14
d k the aisle	13 -21 14 44
d k the back	13 -18 15 24
d k the best	13 20 14 -28 15 26
d k the big	13 37 14 -41
d k the billing	13 30 14 -37
d k the budget	13 21 14 -17
d k the committee	13 -30 14 37
d k the conservatoire	13 70 14 -34 15 -20
d k the dale	13 29 14 -14
d k the deanery	13 20 14 -24
d k the desk	14 -14 15 26
d k the details	13 -25 15 44
d k the first	13 26 14 -58
d k the floor	14 -19 15 23
d k the front	13 -35 14 39
d k the gin	13 21
d k the gold	15 25
d k the hall	13 -35 14 27
d k the house	13 55 14 -30 15 -27
d k the ice	14 -15
d k the licensed	13 24 14 -33
d k the lift	14 15
d k the low	14 -24
d k the moment	13 -14
d k the most	13 19 14 -22
d k the new	13 39 14 -23
d k the next	13 44 14 -28
d k the old	14 24
d k the ones	14 -14
d k the owners	13 27 14 -28
d k the partners	13 19 14 -31
d k the party	13 18 14 -26
d k the pitch	13 -40 15 48
d k the playground	13 -15 14 29
d k the right	13 -108 14 109 15 -35
d k the river	13 21 14 -18
d k the same	13 -50 14 -15 15 70
d k the second	13 18 14 -25
d k the staff	13 -16 14 28
d k the stairs	14 -65 15 62
d k the table	13 -27 14 33
d k the tall	13 19 14 -17
d k the tennis	13 22 14 -17
d k the third	13 -45 14 44
d k the way	13 -51 14 73
d k the word	13 -27 14 -21 15 33
d k the wrong	14 26 15 -25
d k theirs |	13 -69 14 63
d k then |	14 -31 15 25
d k therapy |	13 30 14 -27
d k there MAY	13 -30 14 21
d k there be	13 73 15 -64
d k there is	13 -27
d k there that	13 72 14 -34 15 -41
d k there |	13 -57 14 30 15 22
d k there's LACK	13 -22 14 29 15 -16
d k there's SOMEBODY	13 23 14 -89 15 53
d k there's a	14 52 15 -37
d k these TIME	13 -44 14 58
d k thing |	15 -15
d k thinking about	13 -22 14 23
d k thinking of	13 19
d k this ?	13 -17 14 29
d k this MEANS	14 -35 15 17
d k this PLACE	13 29
d k this PROPER	13 22 14 -33 15 32
d k this TIME	13 73 15 -91
d k this room	13 -61 14 51
d k this side	14 -23 15 18
d k this to	14 17
d k this too	13 15
d k this |	13 -21 15 36
d k through YOU	14 -16
d k through YOUR	13 19 14 -28
d k through a	13 -20 14 22
d k through the	13 -46 14 74 15 -15
d k till the	13 37 14 -25
d k time ROLE	13 28 14 -30
d k time |	13 34 14 -22
d k times in	13 19 14 -24
d k to ?	13 41 14 -43
d k to ANY	13 -24 14 49
d k to ASK	14 -61 15 30
d k to BRANCH	13 23 14 -21
d k to DONE	14 -15 15 25
d k to EVENT	14 61 15 -43
d k to GAIN	14 -37 15 37
d k to HAND	15 52
d k to MONEY	14 28
d k to MY	14 -36 15 28
d k to NUMBER	14 -16
d k to OBJ	13 18 14 -22
d k to PLACE	13 -48 14 16 15 46
d k to PROPER	14 -72 15 120
d k to ROLE	13 27 14 -24
d k to RUNS	14 18
d k to SOMEBODY	14 -16 15 -18
d k to THEIR	13 28 15 -18
d k to THEM	13 46 14 -41
d k to TROUBLE	13 17 14 -15
d k to WHO	13 25 15 -17
d k to YOUR	13 30 14 -77 15 26
d k to [KIND]	14 -31 15 24
d k to a	13 15 14 83 15 -48
d k to about	13 -22 14 117 15 -54
d k to ask	14 -16
d k to at	13 -79 14 91
d k to be	13 -35 14 38 15 21
d k to build	13 30 14 -30
d k to buy	13 -15 14 35 15 -18
d k to change	14 -15
d k to do	13 57 14 -54
d k to fill	13 -33 14 30
d k to find	14 -31 15 40
d k to get	13 -27 14 25
d k to give	13 17
d k to have	13 -22 14 16
d k to list	13 24 14 -22
d k to live	13 27
d k to look	15 22
d k to next	13 22 14 -27
d k to see	13 -17 15 21
d k to show	13 -29 14 21
d k to speak	13 18 15 -15
d k to take	13 -39 14 18
d k to that	13 -25 15 25
d k to the	13 16 14 31 15 -30
d k to walk	13 25 14 -17
d k to work	14 -23
d k to |	13 51 15 -39
d k told OBJ	14 26 15 -31
d k told by	13 -17 14 25
d k too big	13 26 15 -16
d k too small	14 -22
d k too |	13 -74 14 21 15 52
d k took over	13 31 14 -47
d k touch with	13 -30
d k tree |	13 -40 14 -19 15 77
d k trust OBJ	13 -42 15 18
d k trust |	15 -19
d k twice a	13 -23 14 20
d k twice and	13 -36 14 36
d k twice |	13 17
d k under PROPER	14 -18 15 25
d k under a	13 -15 14 22
d k under ten	13 20 14 -16
d k under the	14 -15
d k up ?	13 29 14 -27
d k up ANY	13 49 14 -42
d k up YOUR	13 17 14 -15
d k up for	13 -28 14 31
d k up in	13 26 14 -38
d k up on	14 25
d k up the	13 -19 14 35
d k up to	13 -63 14 67
d k up |	13 -22 15 39
d k use a	14 -71 15 43
d k use this	14 -14 15 33
d k used to	14 29 15 -14
d k useful |	13 -32 14 60 15 -18
d k ve YOU	13 -76 14 51 15 16
d k visit |	13 -18 14 14
d k vouch for	13 14
d k w the	13 -17 14 33 15 -16
d k walking distance	13 25 14 -14 15 -14
d k warm |	14 -15 15 16
d k was it	13 30 14 -18
d k was |	13 38 14 -23 15 -17
d k water |	13 -39 14 30
d k way ME	14 -18 15 23
d k way YOU	13 -16 14 34
d k way to	13 68 14 -78
d k way |	13 -34 15 18
d k welcome THEY	14 46
d k welcome |	13 -28 15 24
d k were GLAD	14 -26 15 22
d k were in	13 -87 14 68
d k what ME	13 -18 14 20
d k what YOU	13 -33 14 17
d k what the	13 30 14 -43 15 -15
d k what to	13 32 14 -26
d k where ANY	14 15
d k where ME	14 -14 15 17
d k where THEY	15 17
d k where YOU	13 -25 14 31
d k where the	13 51 14 -41
d k wherever YOU	13 -54 14 18
d k who'd GAIN	14 34 15 -26
d k who'd GLAD	14 -57 15 46
d k who'd SEEK	14 -46
d k who'd be	13 -17 14 -50 15 67
d k who'd find	14 34 15 -24
d k who'd get	14 35 15 -20
d k why |	14 18
d k willing to	14 16 15 -35
d k with ?	13 -17 15 27
d k with ANY	14 16 15 -19
d k with BRANCH	13 16
d k with KIN	15 16
d k with LACK	13 37 14 -22
d k with ME	14 -18
d k with MY	14 -29 15 18
d k with OBJ	14 -42 15 35
d k with PROPER	13 49 14 -71
d k with REWARD	14 29
d k with ROLE	13 -20 14 36 15 -14
d k with SOMEBODY	13 -25 14 30
d k with THEIR	13 52 15 -37
d k with THEM	13 -60 14 73
d k with YOUR	13 36 14 -29
d k with [PROBLEM]	13 35 14 -48
d k with a	13 35 14 -31
d k with an	13 -36 14 58 15 -30
d k with at	13 39 14 -34
d k with it	13 -29 14 28
d k with more	13 44 14 -46
d k with that	13 -70 14 69
d k with the	13 35 14 -87 15 31
d k with |	13 40 14 -49 15 29
d k within a	14 -23 15 17
d k within walking	13 25 14 -14 15 -14
d k word for	13 -19
d k word in	14 -17
d k word to	13 22
d k word with	13 15 14 -17
d k word |	14 -28 15 23
d k work on	14 -16
d k work there	13 -34 14 31
d k work with	14 -27 15 17
d k work |	14 -60 15 58
d k worn out	13 27 14 -32
d k wrong |	14 16
d k wrote about	13 17 14 -31
d k yara PROPER	13 22 14 -33
d k yeah |	13 -16
d k yet |	14 -27 15 22
d k young ROLE	13 -26 14 35
d k yourself |	13 29 14 -27
d k | ?	13 52 14 -42
d k | ANY	13 -32 14 32
d k | ASK	13 56 14 -44
d k | HAND	13 -42 14 23 15 40
d k | IF	13 18 14 -16
d k | MAY	13 45 14 -22 15 -18
d k | ME	13 71 14 -44 15 -56
d k | MONEY	15 15
d k | NUMBER	14 -16 15 30
d k | PROPER	14 17
d k | ROLE	13 -49 14 35
d k | SEEK	14 47 15 -46
d k | SOMEBODY	13 76 15 -39
d k | THEIR	13 38 14 -45
d k | THEM	13 24
d k | THEY	13 -84 14 49 15 29
d k | WHO	13 19 14 22 15 -37
d k | YOU	13 100 14 -39 15 -55
d k | YOUR	13 14
d k | a	14 17
d k | at	15 -14
d k | by	14 22 15 -14
d k | do	14 -43 15 21
d k | each	13 -20 14 31
d k | every	14 -17
d k | for	13 -65 14 64 15 27
d k | give	13 28 14 -34
d k | got	13 18 14 -30 15 22
d k | in	13 -25 14 17
d k | it's	14 22
d k | on	13 -29 14 30
d k | only	13 38 14 16 15 -29
d k | or	13 23 14 17 15 -29
d k | please	13 -23 14 22
d k | she'd	13 31 14 -36
d k | so	13 17
d k | that	13 -30 14 17
d k | the	14 -16
d k | there	13 -70 14 47
d k | |	14 -15
d k 👍 |	14 -29 15 41
d length	13 318 14 -163 15 -135
d more than 0	13 -32 14 294 15 -211
d more than 1	13 152 14 -135 15 -67
d more than 2	13 19 14 -54 15 -81
d s !	13 -14 14 80 15 -63
d s ?	13 -61 14 44
d s ? |	13 -61 14 44
d s ANY	13 68 14 -99 15 50
d s ANY ANY	13 81 14 -101 15 20
d s ANY BRANCH	13 -26 14 17
d s ANY KIN	13 23 14 52 15 -70
d s ANY MEANS	13 -32 14 -27 15 40
d s ANY NUMBER	13 25 14 38 15 -56
d s ANY ROLE	13 16 14 -15 15 -33
d s ANY SOMEBODY	13 35 14 -133 15 59
d s ANY best	13 36 14 40 15 -74
d s ANY lads	13 -31 14 15
d s ANY of	13 -22 14 165 15 -100
d s ANY or	13 52 14 -35
d s ANY small	13 -28 14 50
d s ASK	13 -111 14 62 15 40
d s ASK of	14 18
d s ASK to	13 -63 15 54
d s BRANCH	13 -33 14 56 15 -72
d s BRANCH BRANCH	13 -34 14 57 15 -23
d s BRANCH ROLE	13 -55 14 37
d s BRANCH SOMEBODY	14 23
d s BRANCH owners	13 -72 14 81
d s DONE	13 63 14 -15 15 -53
d s EASE	13 22 14 -42 15 21
d s EASE so	13 28 14 -26
d s EVENT	13 -99 14 18 15 121
d s GLAD	14 24 15 -26
d s GROUP	13 -15 14 17
d s HAND	14 -67 15 36
d s HAND MY	14 73 15 -43
d s HAND OBJ	13 62 14 -81
d s HAND SOMEBODY	13 -15 14 -36 15 29
d s HAND THEIR	13 -24 14 88 15 -39
d s HAND THEM	14 -34
d s HAND YOUR	14 -70 15 102
d s HAND a	13 -53 14 -29 15 43
d s HAND the	13 -40 14 54 15 -15
d s HAND this	13 -28 14 26
d s HURRY	13 66 14 -27 15 -30
d s IF	13 -18 14 111 15 -88
d s IF ANY	14 17
d s IF YOU	13 31 14 -41
d s IF a	13 -62 14 164 15 -83
d s JOIN	13 -33 14 -37
d s JOIN OBJ	13 31 14 -77 15 115
d s JOIN YOUR	14 -20
d s JOIN a	13 -16 14 -42 15 58
d s JOIN to	14 127 15 -118
d s JOIN |	14 49 15 -108
d s KIN	14 95 15 -81
d s KIN WHO	13 -39 14 43
d s KIN YOU	15 23
d s KIN at	14 25
d s KIN in	13 -44 14 84 15 -19
d s KIN of	14 -20
d s KIN offices	13 87 15 -83
d s KIN or	14 -49 15 47
d s KIN that	13 -31 15 49
d s KIN with	13 21 15 -33
d s KIN |	13 141 14 -77 15 -61
d s MAY	13 123 14 -195
d s MAY ANY	13 -47 14 95 15 -32
d s MAY GAIN	14 -31
d s MAY ME	13 -50 14 -17 15 50
d s MAY SEEK	14 -46 15 27
d s MAY YOU	13 195 14 -134 15 -57
d s MAY YOUR	13 31
d s MAY be	13 -14
d s MAY there	13 91 15 -80
d s ME	13 -26 14 115 15 -105
d s ME ASK	14 -21
d s ME GAIN	13 33 14 90 15 -78
d s ME HAND	13 -48 14 28
d s ME MAY	14 -60 15 63
d s ME SEEK	13 101 14 27 15 -144
d s ME TROUBLE	13 -53 14 29
d s ME are	13 51 14 -36 15 -31
d s ME be	14 -33 15 54
d s ME have	13 -49 14 80
d s ME noticed	14 -17
d s ME read	14 -29
d s ME saw	13 -35 14 33
d s ME see	13 -64 14 46
d s MEANS	13 -20 14 -26 15 47
d s MONEY	13 -37 14 -24 15 56
d s MONEY |	13 -22 14 -15 15 28
d s MUST	13 40 14 -96 15 71
d s MY	13 130 14 -78 15 -33
d s MY BRANCH	13 -21 14 -62 15 92
d s MY MEANS	13 17
d s NUMBER	13 -43 14 -27 15 58
d s PLACE	13 -33 15 16
d s REWARD	13 -55 14 84
d s ROLE	13 -25 14 47 15 -34
d s ROLE MAY	13 -74 14 95 15 -33
d s ROLE PROPER	13 22 14 -56
d s ROLE ROLE	13 41 14 -62
d s ROLE YOU	13 86 14 -97
d s ROLE and	13 -43 14 71 15 -14
d s ROLE at	13 22 14 -24
d s ROLE do	14 20
d s ROLE in	13 23 14 -41
d s ROLE of	13 -24 14 39 15 -18
d s ROLE so	13 -40 14 60
d s ROLE |	13 -102 14 154 15 -31
d s RUNS	14 23 15 -32
d s RUNS a	13 17 14 -19
d s RUNS after	13 -57 14 79 15 -30
d s RUNS the	13 -22 14 48
d s RUNS |	13 33 14 -47 15 43
d s SEEK	14 38 15 -54
d s SEEK for	14 24 15 -17
d s SEEK to	14 -31 15 21
d s SHARE	13 -40 15 22
d s SHARE REWARD	13 -33 15 19
d s SOMEBODY ANY	13 -114 14 54 15 -17
d s SOMEBODY ASK	14 -34 15 21
d s SOMEBODY EVENT	13 -29 14 41
d s SOMEBODY ME	13 -15 14 -31 15 28
d s SOMEBODY PLACE	13 72 14 -28
d s SOMEBODY PROPER	13 -29 14 73 15 -17
d s SOMEBODY SEEK	14 -75 15 58
d s SOMEBODY WHO	13 -26 15 21
d s SOMEBODY YOU	14 -45 15 21
d s SOMEBODY at	13 87 14 -40 15 40
d s SOMEBODY close	14 -22 15 14
d s SOMEBODY in	14 82 15 -46
d s SOMEBODY on	13 38 14 -105 15 75
d s SOMEBODY to	13 -26
d s SOMEBODY who'd	13 -25 14 -74 15 66
d s SOMEBODY with	13 -34 14 21
d s SOMEBODY |	14 -111 15 134
d s THANKS	14 -16 15 26
d s THANKS for	14 -35 15 28
d s THEIR	13 37 14 -45
d s THEM	13 64 14 58 15 -119
d s THEY	13 138 15 -121
d s THEY MAY	14 65 15 -81
d s TIME	13 33 15 -14
d s TIME ROLE	13 25
d s TROUBLE	13 69 14 -29 15 -44
d s WHO	13 -141 14 61 15 115
d s WHO EVENT	13 86 14 -121
d s WHO MAY	14 -55 15 39
d s WHO MEANS	13 -28 14 58 15 -18
d s WHO ROLE	13 50 14 -62
d s WHO RUNS	13 -115 14 98 15 16
d s WHO SEEK	13 -48 14 -44 15 104
d s WHO SOMEBODY	13 37 15 -17
d s WHO among	13 67 14 -21 15 -31
d s WHO is	13 32 14 -36
d s WHO |	13 -33 14 112 15 -38
d s YOU	13 -14 14 -24 15 55
d s YOU ASK	13 42 14 70 15 -106
d s YOU HAND	13 -44 14 27 15 24
d s YOU MAY	13 -14 14 -20 15 38
d s YOU MUST	13 57 14 -16 15 -28
d s YOU RUNS	13 35 14 -53 15 45
d s YOU a	14 33 15 -24
d s YOU bump	13 -44 14 53
d s YOU come	15 15
d s YOU ever	14 -22
d s YOU feel	14 -42 15 42
d s YOU got	13 -14
d s YOU has	13 -40 14 52
d s YOU have	13 93 14 40 15 -113
d s YOU sit	13 15
d s YOU were	14 -33 15 27
d s YOUR	13 26 15 -26
d s YOUR BRANCH	14 -15
d s YOUR JOIN	13 -31 14 -17 15 25
d s YOUR KIN	13 -41 14 64
d s YOUR PROPER	14 55 15 -29
d s YOUR ROLE	13 -140 14 134 15 -14
d s YOUR SOMEBODY	13 35 14 -42 15 29
d s YOUR counterpart	13 52 15 -61
d s [KIND]	13 26 14 -33 15 16
d s [KIND] at	13 33 14 -31
d s [KIND] |	13 -31 14 -24 15 48
d s [NAME]	13 36 14 -53 15 56
d s [NAME] at	13 56 14 -63
d s [NAME] |	13 -23 15 57
d s a	14 39 15 -51
d s a BRANCH	13 24 14 18 15 -24
d s a EVENT	13 -24 14 25
d s a KIN	13 -97 14 101 15 -33
d s a REWARD	13 -16 14 -63 15 49
d s a ROLE	14 -22 15 -34
d s a SOMEBODY	13 18 14 -68 15 107
d s a good	14 17 15 -23
d s a pal	14 -77 15 61
d s a word	13 43 14 -40
d s about	13 16 14 -36
d s among	13 44 14 -109 15 61
d s among YOUR	14 -60 15 62
d s among the	13 39 14 -39
d s amongst	13 23 14 52 15 -67
d s amongst YOUR	13 23 14 52 15 -67
d s and	13 -41 14 27
d s are	13 14 14 -46 15 26
d s ask	13 14 14 -14
d s ask YOUR	13 14 14 -14
d s at	13 -159 14 108 15 36
d s at PROPER	13 -176 14 180
d s at YOUR	14 -55 15 35
d s at least	14 -21 15 19
d s at the	13 -55 14 59
d s before	14 -29 15 22
d s before ME	14 -14 15 22
d s by	13 -39 14 -50 15 70
d s by PROPER	13 -24 14 -40 15 48
d s come	13 16 14 19 15 -20
d s d	13 -43 14 -29 15 56
d s d be	13 -34 14 -20 15 47
d s dear	14 64 15 -73
d s dear KIN	14 17 15 -15
d s dear PROPER	13 68 14 -14 15 -58
d s did	13 48 14 -42
d s did YOU	13 48 14 -42
d s direct	13 -95 14 61
d s direct OBJ	13 -95 14 61
d s do	14 61 15 -64
d s do ANY	13 33 14 -20 15 -16
d s do HAND	13 -25
d s do YOU	13 36 14 24 15 -50
d s does	13 -61 14 111
d s does SOMEBODY	13 83 14 -53 15 -26
d s door's	14 -26 15 21
d s door's open	14 -26 15 21
d s dr	14 -14
d s dr PROPER	14 -14
d s every	13 -42 14 -47 15 83
d s first	13 -42 15 42
d s first SOMEBODY	13 -27 14 27
d s for	13 -28
d s for PROPER	13 -47 14 49
d s for YOUR	14 -14
d s for the	13 -58 14 77
d s from	13 20 14 -15
d s front	14 -27
d s front of	14 -27
d s give	13 -25 14 100 15 -106
d s going	14 35 15 -24
d s good	13 -53 14 36
d s good afternoon	13 -49 14 42
d s got	13 -43
d s got ANY	14 -33 15 18
d s got KIN	15 -15
d s got a	13 -55 14 57
d s has	13 71 14 -45
d s has ANY	13 53 15 -55
d s heard	13 80 14 -33 15 -36
d s heard about	13 80 14 -33 15 -36
d s hello	13 -33 14 47
d s hi	13 47 14 -40
d s hi PROPER	13 85 14 -58 15 -18
d s hi [KIND]	13 36 14 -21
d s hi [NAME]	13 -49 15 26
d s in	13 -177 14 204 15 -100
d s in BRANCH	14 23 15 -26
d s in PROPER	13 -128 14 108
d s in YOUR	13 -26 14 32
d s in the	13 15 14 14 15 -17
d s in this	13 -60 14 38
d s into	13 -46 14 41
d s into PROPER	13 -46 14 41
d s invite	13 -42 14 -42 15 81
d s invite a	13 -27 14 -23 15 51
d s is	14 47 15 -15
d s it	13 20 14 -98 15 94
d s it's	13 28 15 -19
d s jakob	13 17 14 -27
d s jakob at	13 17 14 -27
d s keep	13 -29 14 -47 15 50
d s keep OBJ	13 -41 14 -28 15 50
d s lives	13 39 14 -27 15 -39
d s mr	14 -19
d s mr PROPER	14 -19
d s ms	13 47 14 -59
d s ms PROPER	13 38 14 -58
d s next	13 21 14 -66 15 14
d s next door	13 -18
d s next in	13 -27 15 14
d s not	13 -14 14 21
d s of	13 67 14 -48 15 -22
d s of the	13 72 14 -36 15 -22
d s oh	14 -17
d s old	14 -15
d s on	13 22 14 -17 15 -43
d s on PROPER	13 -52 14 29 15 27
d s on YOUR	13 49 15 -51
d s on the	13 -32 14 19
d s on to	13 -23
d s only	13 -100 15 111
d s or	13 23 14 30 15 -32
d s or an	13 41 14 -20 15 -19
d s owner	13 -32 14 56 15 -21
d s partner	14 40
d s please	13 -24 14 -17 15 17
d s please HAND	13 -24 14 -17 15 17
d s poor	13 51 14 -19 15 -30
d s poor soul	13 51 14 -19 15 -30
d s practice	13 -19 14 36 15 -17
d s remember	13 -16 14 -15 15 20
d s remember OBJ	13 -16 14 -15 15 20
d s s	13 -53 14 -22 15 70
d s sat	13 72 14 -65
d s sat in	13 18 14 -24
d s saw	13 27
d s saw PROPER	13 26
d s she'd	13 15
d s she'd have	13 15
d s small	13 49 14 -24 15 -21
d s so	13 65 14 -17 15 -25
d s spread	13 -42 15 35
d s spread the	13 -42 15 35
d s stands	13 -14 15 16
d s subject	13 -25 14 23
d s that	13 -211 14 126 15 97
d s that EASE	13 17 14 15 15 -21
d s that MAY	14 -77 15 69
d s that ME	14 -20 15 21
d s that RUNS	13 28 14 -24
d s that SEEK	13 -39 14 -67 15 93
d s that has	13 -33 14 28
d s that's	13 -178 14 64 15 141
d s that's TROUBLE	13 -84 14 91
d s that's been	13 -27 14 35 15 -17
d s the	13 35 14 -68 15 48
d s the BRANCH	13 -38 14 22
d s the GROUP	13 -80 14 72
d s the ROLE	13 16 14 -30
d s the SOMEBODY	13 21 14 -39
d s the right	13 -15
d s the same	13 77 14 -27
d s there	13 58 14 -28 15 -33
d s there's	13 68 14 -37 15 -31
d s there's SOMEBODY	13 35 14 -63
d s there's a	14 37 15 -26
d s this	14 54 15 -42
d s this TIME	13 -52 14 79 15 -35
d s those	13 33 14 -35
d s to	13 -69 14 62 15 30
d s ve	13 -95 14 63 15 20
d s ve YOU	13 -95 14 63 15 20
d s was	13 84 14 -49 15 -33
d s was |	13 47 14 -29 15 -21
d s welcome	13 -19 14 -27 15 37
d s what	13 35 14 -30
d s what ME	13 32 14 -28
d s whichever	13 -69 14 28
d s who'd	13 -41 14 -49 15 79
d s who'd be	13 -21 14 -49 15 78
d s with	13 -127 14 127 15 -21
d s with a	13 -40 14 40
d s yara	13 28 14 -41
d s yara PROPER	13 28 14 -41
d s |	13 78 15 -44
d slot blank	13 122 14 -33 15 -210
d slot branch	14 16 15 -64
d slot event	13 72 15 -202
d slot firm	14 -17
d slot group	13 34 14 18 15 -72
d slot named	13 172 14 -84 15 -187
d slot place	13 100 14 -57 15 -97
d slot right	13 -56 14 77 15 -22
d slot role	13 48 14 -32 15 -100
d slot situation	13 28 14 -26 15 -87
d slot size	13 68 14 -71
d slot window	13 77 14 -42 15 -67
d t ! | HAND	13 -44 14 56
d t ! | YOU	13 26
d t ? ? |	13 14
d t ? | ANY	13 -23 14 27
d t ? | HAND	14 31 15 -34
d t ? | JOIN	13 25
d t ? | MAY	13 -21 14 17
d t ? | ME	14 24 15 -20
d t ? | THEIR	13 14
d t ? | WHO	13 19 14 -28
d t ? | YOU	13 16 15 -16
d t ? | it	13 -17 14 26
d t ANY ? |	13 -75 14 27 15 45
d t ANY ANY BRANCH	14 23 15 -16
d t ANY ANY GROUP	13 -15 14 -15 15 27
d t ANY ANY ROLE	13 23
d t ANY ANY |	14 -17
d t ANY BRANCH ROLE	13 -70 14 70
d t ANY BRANCH in	14 -14
d t ANY BRANCH owners	13 58 14 -47
d t ANY EVENT ROLE	13 18 14 -14
d t ANY GROUP owners	15 17
d t ANY HAND MEANS	13 -14
d t ANY KIN WHO	13 -29 14 40
d t ANY KIN YOU	14 -38 15 16
d t ANY KIN getting	14 39 15 -32
d t ANY KIN of	14 27
d t ANY KIN on	15 16
d t ANY ME MAY	14 -26
d t ANY MEANS to	13 17
d t ANY OFFER ROLE	13 23 14 -39
d t ANY ROLE ?	13 -21
d t ANY ROLE PLACE	13 24 14 -18
d t ANY ROLE YOU	14 20 15 -16
d t ANY ROLE at	13 36 14 -21
d t ANY ROLE in	13 26 14 -29
d t ANY ROLE of	13 18 14 -19
d t ANY ROLE on	13 34 14 -16
d t ANY ROLE |	13 -115 14 119
d t ANY SOMEBODY WHO	14 21 15 -21
d t ANY SOMEBODY YOU	13 -19 14 24
d t ANY SOMEBODY at	13 -42 14 34
d t ANY SOMEBODY in	13 19 14 -21
d t ANY SOMEBODY |	13 -23 15 30
d t ANY TIME REWARD	13 -42 14 40
d t ANY [KIND] s	13 25 14 -24
d t ANY chance YOU	14 -19
d t ANY in PROPER	13 20
d t ANY in YOUR	14 -18
d t ANY in the	13 -33 14 55
d t ANY more girls	13 20 14 -19
d t ANY of THEIR	13 54 14 -38
d t ANY of THEM	13 26 14 -55 15 45
d t ANY of YOUR	13 -22 14 66 15 -53
d t ANY of the	13 27 14 -55
d t ANY of these	13 -21 14 18
d t ANY or ANY	13 30
d t ANY too |	14 -39 15 41
d t ANY with the	14 20
d t ASK ANY |	14 38 15 -20
d t ASK MAY GAIN	14 -18
d t ASK OBJ |	14 -14
d t ASK PROPER PROPER	13 14 14 -26
d t ASK SOMEBODY ?	14 -65 15 67
d t ASK SOMEBODY WHO	13 -28 14 -14 15 26
d t ASK SOMEBODY who'd	15 14
d t ASK SOMEBODY with	13 14
d t ASK SOMEBODY |	14 -17
d t ASK a KIN	14 -25
d t ASK a ROLE	13 -23 14 63 15 -36
d t ASK a SOMEBODY	14 -15
d t ASK a good	14 27 15 -14
d t ASK about OBJ	13 -20 14 17
d t ASK home to	13 17 14 -17
d t ASK of ANY	14 17
d t ASK of OBJ	13 -18 14 60 15 -14
d t ASK of SOMEBODY	13 14 14 -25
d t ASK of a	13 37 15 -24
d t ASK of an	13 -28 14 15
d t ASK to ASK	13 -44 15 35
d t BRANCH ? |	13 -58 15 70
d t BRANCH BRANCH PROPER	14 -15
d t BRANCH BRANCH and	13 14 14 -23
d t BRANCH BRANCH inside	13 -20 14 30
d t BRANCH BRANCH |	13 -48 14 64 15 -22
d t BRANCH GROUP ?	13 45 14 -26
d t BRANCH GROUP WHO	13 -17 14 33
d t BRANCH GROUP |	13 31
d t BRANCH KIN |	13 14 14 -46 15 44
d t BRANCH MAY YOU	13 25
d t BRANCH PLACE PROPER	15 22
d t BRANCH ROLE YOU	13 -29 14 35
d t BRANCH ROLE at	14 -16
d t BRANCH ROLE |	14 -20
d t BRANCH RUNS |	14 -17
d t BRANCH SOMEBODY ?	13 -26 14 27
d t BRANCH and spends	14 -14
d t BRANCH at PROPER	13 17 14 -15
d t BRANCH at [FIRM]	13 -35 14 26
d t BRANCH at the	14 -25 15 35
d t BRANCH in PROPER	13 35 14 -24
d t BRANCH over there	13 20 14 -18
d t BRANCH owners |	13 -58 14 62
d t BRANCH that MAY	13 -20 14 49 15 -14
d t BRANCH this TIME	15 20
d t BRANCH with a	13 -45 14 51
d t BRANCH | HAND	15 33
d t BRANCH | THEY	14 19
d t DONE a ROLE	13 -16
d t EASE ? |	13 -16
d t EASE OBJ best	13 28
d t EASE SOMEBODY in	13 -43 14 38
d t EVENT ? |	13 -42 14 57
d t EVENT ROLE |	13 -15 14 17
d t EVENT in the	13 34 14 -25
d t EVENT on the	14 18
d t EVENT or EVENT	13 40
d t EVENT this TIME	13 24 14 -20
d t GAIN from MY	14 22 15 -43
d t GAIN from a	13 18 14 -27 15 16
d t GAIN from what	13 -23 14 61 15 -29
d t GAIN of the	13 22 15 -19
d t GLAD an JOIN	14 -22
d t GLAD for a	13 27
d t GLAD of a	14 22
d t GLAD to have	13 -19
d t GROUP ? |	13 33 14 -21
d t GROUP ROLE in	14 -19
d t GROUP SEEK YOUR	13 -16 15 20
d t GROUP WHO MAY	13 -21 14 23
d t GROUP at PROPER	13 -25 14 15
d t GROUP at [FIRM]	13 -23 14 19
d t GROUP has just	13 -28 14 14
d t GROUP of YOUR	13 -29 14 31
d t GROUP | JOIN	13 -14 14 22
d t GROUP | THEY	13 19
d t HAND ? |	13 -41
d t HAND ANY MEANS	13 -17 14 38
d t HAND MEANS PROPER	15 20
d t HAND MY MEANS	13 -15 14 37 15 -31
d t HAND MY details	14 16
d t HAND OBJ ANY	13 -17 14 27 15 -15
d t HAND OBJ THEIR	13 -14 14 28
d t HAND OBJ WHO	13 30
d t HAND OBJ a	13 51 15 -27
d t HAND OBJ along	14 -14 15 30
d t HAND OBJ in	13 -22 14 38
d t HAND OBJ on	14 -27
d t HAND OBJ to	14 -14
d t HAND OBJ |	15 -22
d t HAND PROPER |	14 15 15 -21
d t HAND SOMEBODY YOU	14 -16 15 19
d t HAND THEIR ME	13 -28 14 28
d t HAND THEM HURRY	13 -17
d t HAND THEM MY	13 14 14 -25
d t HAND THEM a	14 -20
d t HAND THEM this	13 54 14 -43
d t HAND THEM to	13 34 14 -20
d t HAND THEM |	13 -17 14 23
d t HAND YOUR KIN	13 -32 14 -39 15 68
d t HAND YOUR MEANS	13 -18 14 -15 15 17
d t HAND YOUR ROLE	13 46 14 -16
d t HAND a ANY	13 28
d t HAND a KIN	14 -46 15 30
d t HAND a MEANS	15 19
d t HAND a buddy	13 -16 14 -18 15 27
d t HAND each TIME	13 15 14 -18
d t HAND it to	13 35
d t HAND on MY	13 36
d t HAND on PROPER	13 -29 14 21 15 16
d t HAND on this	13 -22 14 17
d t HAND the ANY	15 19
d t HAND the GROUP	13 -22 14 23
d t HAND the KIN	14 16
d t HAND the SOMEBODY	14 -23 15 17
d t HAND this MEANS	13 40 14 -38
d t HAND to at	13 -49 14 54
d t HURRY ? |	13 18 14 -14
d t HURRY WHO MAY	14 -15 15 21
d t HURRY and ME	15 17
d t IF ANY of	14 -19
d t IF ME say	13 -24 14 34
d t IF SOMEBODY SEEK	15 15
d t IF YOU EASE	13 -21 14 21
d t IF YOU were	15 16
d t IF a KIN	14 -15
d t IF a ROLE	13 -24 14 17
d t IF not |	15 17
d t JOIN OBJ for	13 44 14 -25
d t JOIN OBJ in	14 38
d t JOIN OBJ to	13 -26
d t JOIN OBJ up	13 17 14 -15
d t JOIN OBJ |	13 -59 14 -26 15 77
d t JOIN a KIN	14 -70 15 29
d t JOIN for OBJ	14 -21
d t JOIN to ANY	13 62 14 -38 15 -16
d t JOIN to the	14 -15
d t JOIN to |	13 -31 14 30
d t JOIN with ANY	13 -24 14 22
d t KIN ? |	13 35 15 -44
d t KIN MAY GAIN	15 15
d t KIN MUST on	13 -33 14 49
d t KIN SEEK theirs	14 -17 15 33
d t KIN SEEK to	14 18
d t KIN WHO DONE	13 21
d t KIN WHO MAY	14 -33 15 14
d t KIN WHO are	13 -19 14 19
d t KIN WHO is	13 -23 14 28
d t KIN WHO kid	14 33
d t KIN YOU SEEK	14 -26
d t KIN a TIME	14 -14 15 23
d t KIN and KIN	13 -33
d t KIN at PROPER	13 -23 14 24
d t KIN at YOUR	13 -25 14 30
d t KIN at the	13 -34 14 42
d t KIN before HURRY	14 -21
d t KIN from the	13 25 14 -18
d t KIN getting EVENT	13 38 14 -33
d t KIN has a	13 20 14 -14
d t KIN in PROPER	14 18
d t KIN in the	14 -27
d t KIN is EVENT	13 14 14 -17
d t KIN of YOUR	14 -15 15 16
d t KIN on the	14 -16 15 16
d t KIN or KIN	14 -25
d t KIN or relations	14 -23 15 26
d t KIN that MAY	14 -21 15 18
d t KIN to PROPER	14 -18 15 18
d t KIN who'd SEEK	14 -36
d t KIN with a	13 -52 14 61
d t KIN with the	13 21 14 -39
d t KIN | HAND	13 -29 14 18
d t KIN | THEY	14 -14
d t LACK ? |	13 -14 14 33
d t LACK a ROLE	13 14 14 -20
d t LACK but a	15 15
d t LACK find SOMEBODY	14 21
d t LACK had a	15 14
d t LACK make ROLE	13 -18 14 21
d t MAY ANY of	14 -22
d t MAY ASK OBJ	14 21
d t MAY ASK about	13 -20 14 17
d t MAY ASK of	14 -40 15 28
d t MAY ASK |	13 59 14 -23 15 -31
d t MAY GAIN ?	13 -25 14 20
d t MAY GAIN MY	14 36
d t MAY GAIN from	13 -24
d t MAY GAIN |	14 -37 15 22
d t MAY HAND OBJ	14 -22
d t MAY HAND into	14 21
d t MAY HAND the	13 20 14 -18
d t MAY ME ask	13 27 14 -19
d t MAY ME be	14 28
d t MAY SEEK the	13 -25 14 43
d t MAY SEEK to	13 26 15 -25
d t MAY THANKS YOU	14 32
d t MAY YOU ASK	13 -30
d t MAY YOU HAND	13 56
d t MAY YOU JOIN	13 -25 14 16
d t MAY YOU ask	13 25
d t MAY YOU be	14 -14
d t MAY YOU happen	13 21
d t MAY YOU present	13 19
d t MAY YOU say	13 23 15 -28
d t MAY YOU trust	13 -27
d t MAY be GAIN	13 -18 15 24
d t MAY be GLAD	13 -17 14 48
d t MAY be SEEK	14 -14
d t MAY be a	13 14 15 -16
d t MAY be interested	14 -19
d t MAY be talking	14 25 15 -16
d t MAY be the	13 40 15 -29
d t MAY do with	14 21
d t MAY get as	14 -31 15 20
d t MAY get something	13 -32 14 23 15 17
d t MAY have it	14 23
d t MAY have the	14 -16 15 24
d t MAY talk to	13 -18 14 -57 15 45
d t MAY there be	13 55 15 -48
d t MAY use a	14 -32 15 15
d t ME HAND YOU	13 17
d t ME HAND the	13 -43 14 40
d t ME MAY ASK	13 59 14 -23 15 -31
d t ME MAY GAIN	14 -22 15 15
d t ME MAY be	13 -40 14 57 15 -17
d t ME MAY talk	13 -18 14 -40 15 44
d t ME SEEK a	14 40 15 -44
d t ME SEEK to	13 63 14 -23 15 -36
d t ME are SEEK	13 18 15 -19
d t ME be GLAD	13 18 14 -31
d t ME be a	13 -22 14 25
d t ME believe ME	13 -23 14 30
d t ME do |	15 18
d t ME exist ?	13 -16 14 19
d t ME filling a	14 17
d t ME have ANY	14 16
d t ME have a	13 18 14 -16
d t ME see YOU	13 -41 14 44
d t ME see that	13 15 14 -22
d t ME thinking of	13 20 14 -20
d t MEANS ? |	14 -33 15 21
d t MEANS PROPER NUMBER	13 -19 15 23
d t MEANS [KIND] |	13 43 14 -14 15 -22
d t MEANS and ME	13 -14 15 20
d t MEANS of the	13 -50 14 57
d t MEANS on the	15 23
d t MEANS on |	13 -18
d t MEANS to ANY	13 -31 14 35
d t MEANS to HAND	14 -17 15 18
d t MEANS to a	14 23
d t MEANS under PROPER	15 19
d t MEANS | HAND	14 15
d t MONEY a TIME	14 -16
d t MUST HAND to	13 44 14 -34
d t MUST LACK a	13 14 14 -20
d t MUST have a	13 -15
d t MUST in touch	14 -23
d t MUST on the	13 -29 14 35
d t MY MEANS on	13 -21
d t MY MEANS |	14 41 15 -36
d t MY OFFER |	14 -19
d t MY details to	14 16
d t MY grants |	13 22
d t MY way |	14 -27
d t NUMBER ? |	14 -16 15 15
d t NUMBER PROPER |	14 26 15 -19
d t NUMBER SOMEBODY YOU	15 18
d t OBJ ? |	14 -80 15 51
d t OBJ THEIR MEANS	13 -26 14 50 15 -14
d t OBJ WHO KIN	13 22
d t OBJ a MEANS	14 31 15 -18
d t OBJ along to	15 14
d t OBJ and ME	14 23
d t OBJ for the	13 62 14 -54
d t OBJ in ASK	13 -21 15 17
d t OBJ in YOUR	13 -20 14 33
d t OBJ through YOUR	13 14 14 -21
d t OBJ to ANY	13 -18
d t OBJ to PROPER	13 34 14 -14
d t OBJ to SOMEBODY	13 -37 14 22
d t OBJ to WHO	13 38 15 -15
d t OBJ to YOUR	14 -17
d t OBJ to the	13 -28 14 24
d t OBJ to |	15 -18
d t OBJ up with	13 17 14 -15
d t OBJ with |	13 -28 15 15
d t PLACE PROPER |	15 22
d t PROPER ! !	15 15
d t PROPER ? |	13 20 15 -29
d t PROPER ANY TIME	13 22 14 -16
d t PROPER GROUP for	13 -27 14 27
d t PROPER GROUP |	13 -32 14 25
d t PROPER MAY be	14 14
d t PROPER PLACE |	13 22 14 -30
d t PROPER PROPER HURRY	14 -26
d t PROPER PROPER PROPER	13 -33
d t PROPER PROPER RUNS	13 22 14 -30
d t PROPER PROPER WHO	14 17
d t PROPER PROPER YOUR	13 -24 14 16
d t PROPER PROPER and	13 21 14 -28 15 15
d t PROPER PROPER at	13 19 14 -35
d t PROPER PROPER got	13 17
d t PROPER PROPER has	14 -26
d t PROPER PROPER in	13 53 14 -55
d t PROPER PROPER on	13 -32 14 36
d t PROPER PROPER or	13 -15 14 21
d t PROPER PROPER role	13 -15 14 22
d t PROPER PROPER |	13 -108 14 140 15 -36
d t PROPER ROLE in	14 -19
d t PROPER ROLE |	13 17 14 -55 15 14
d t PROPER RUNS after	14 -20
d t PROPER WHO RUNS	14 -21
d t PROPER YOU told	13 34 14 -16 15 -14
d t PROPER and MAY	14 21
d t PROPER and ME	13 -70 14 74
d t PROPER and PROPER	13 23 14 -38
d t PROPER and THEY	13 15 14 -16 15 14
d t PROPER and does	13 36 14 -22
d t PROPER and has	13 14 14 -16
d t PROPER at PROPER	13 75 14 -71
d t PROPER at the	13 -50 14 48
d t PROPER by the	15 20
d t PROPER for OBJ	13 -24 14 43
d t PROPER for a	13 22 14 -21
d t PROPER is SEEK	13 26 14 -26
d t PROPER of PROPER	13 16 14 -25
d t PROPER on the	13 -23 14 32
d t PROPER this TIME	13 18 14 -25
d t PROPER to the	13 18 14 -17
d t PROPER with a	13 17 14 -18
d t PROPER | ANY	13 -17 14 16
d t PROPER | HAND	13 35 14 -47
d t PROPER | JOIN	13 -24
d t PROPER | MAY	13 24 14 -21
d t PROPER | PROPER	14 16
d t PROPER | SOMEBODY	14 37 15 -43
d t PROPER | THEY	13 -76 14 34 15 28
d t PROPER | YOU	13 15 14 -17
d t PROPER | at	13 -32 14 35
d t PROPER | got	13 31 14 -19
d t REWARD to HAND	15 30
d t ROLE ! |	14 22
d t ROLE ? |	13 -66 14 52
d t ROLE JOIN THEM	14 19
d t ROLE MAY YOU	13 -30 14 32
d t ROLE PLACE PROPER	13 24 14 -21
d t ROLE PROPER PROPER	14 -25
d t ROLE ROLE YOU	14 16
d t ROLE WHO MAY	14 45 15 -22
d t ROLE WHO TROUBLE	13 25 14 -20
d t ROLE YOU ASK	13 41 14 -56
d t ROLE YOU JOIN	14 18 15 23
d t ROLE YOU SEEK	14 20 15 -16
d t ROLE YOU had	14 -28
d t ROLE about OBJ	13 35 14 -22 15 16
d t ROLE among YOUR	13 -85 14 53
d t ROLE and ROLE	14 23
d t ROLE at PROPER	14 -18
d t ROLE at YOUR	13 24
d t ROLE at the	13 34 14 -41
d t ROLE crosses YOUR	13 -29 14 30
d t ROLE do YOU	13 -25 14 30
d t ROLE every TIME	14 -15
d t ROLE for OBJ	13 -22 14 31
d t ROLE for the	14 -14
d t ROLE from the	13 21
d t ROLE has been	13 18
d t ROLE has gone	13 -18 14 17
d t ROLE in PROPER	13 81 14 -101
d t ROLE in YOUR	13 -48 14 90
d t ROLE in law's	13 -57 14 50
d t ROLE of BRANCH	13 18 14 -15
d t ROLE of PROPER	13 -95 14 88
d t ROLE of YOUR	13 55 14 -64
d t ROLE of a	13 -31 14 34
d t ROLE of the	13 20 14 -23
d t ROLE on YOUR	13 18 14 -15
d t ROLE or ROLE	13 16 14 -21
d t ROLE or a	14 14 15 -20
d t ROLE or tail	13 -18 14 21
d t ROLE there |	13 75 14 -63
d t ROLE with a	13 28 14 -31
d t ROLE | SOMEBODY	13 31 14 -19
d t RUNS ROLE |	13 40 14 -28
d t RUNS a GROUP	13 -20 14 -14 15 41
d t RUNS a sales	14 14
d t RUNS across from	13 -27 14 27
d t RUNS after that	13 -46 14 30
d t RUNS after the	14 -18
d t RUNS at the	13 32 14 -17
d t RUNS it |	14 -18
d t RUNS more than	13 -28 14 25
d t RUNS over at	13 25 14 -42
d t RUNS the BRANCH	13 23 14 -35
d t RUNS up |	13 -19 15 25
d t SEEK ? |	14 -40 15 34
d t SEEK ROLE ?	14 28
d t SEEK SOMEBODY to	13 -23 15 27
d t SEEK YOUR |	13 -28 14 24
d t SEEK a second	13 27 14 -36
d t SEEK a sparky	15 14
d t SEEK for [KIND]	14 -14
d t SEEK for a	13 17 15 -16
d t SEEK it |	14 -26 15 19
d t SEEK the same	13 -26 14 45 15 -37
d t SEEK this ?	14 35 15 -30
d t SEEK this TIME	13 45 15 -28
d t SEEK to be	13 59 14 -28 15 -26
d t SEEK to buy	14 18
d t SEEK to fill	13 -26 14 24
d t SEEK to see	14 -29 15 42
d t SEEK to speak	13 29
d t SEEK what ME	13 22
d t SOMEBODY ? |	13 26 14 -36 15 20
d t SOMEBODY ANY ?	14 -40 15 14
d t SOMEBODY ANY ME	14 -26
d t SOMEBODY ANY in	13 -49 14 78 15 -34
d t SOMEBODY ASK to	14 -23
d t SOMEBODY ME MAY	13 15
d t SOMEBODY SEEK that	13 -14
d t SOMEBODY WHO DONE	13 -29 14 54
d t SOMEBODY WHO EVENT	13 -15 14 25
d t SOMEBODY WHO MAY	14 -79 15 29
d t SOMEBODY WHO ROLE	13 -17 14 16
d t SOMEBODY WHO SEEK	14 -42 15 37
d t SOMEBODY WHO does	13 14 14 -20
d t SOMEBODY WHO has	13 14
d t SOMEBODY WHO is	13 -24 14 25
d t SOMEBODY YOU ASK	13 -79 14 82 15 14
d t SOMEBODY YOU HAND	14 -15
d t SOMEBODY YOU MAY	14 -21
d t SOMEBODY YOU SEEK	14 44 15 -46
d t SOMEBODY YOU care	14 -24 15 28
d t SOMEBODY and has	13 17
d t SOMEBODY at PROPER	13 -110 14 110
d t SOMEBODY at YOUR	15 -17
d t SOMEBODY at [FIRM]	13 -63 14 66
d t SOMEBODY at the	13 29 14 -70 15 59
d t SOMEBODY at work	14 -21 15 16
d t SOMEBODY close to	14 -24 15 16
d t SOMEBODY from YOUR	13 19
d t SOMEBODY in BRANCH	13 -46 14 31
d t SOMEBODY in PROPER	13 47 14 -41
d t SOMEBODY in THEIR	13 34 14 -26
d t SOMEBODY in YOUR	13 -90 14 53 15 17
d t SOMEBODY in the	14 42 15 -25
d t SOMEBODY of SOMEBODY	13 -22 15 14
d t SOMEBODY on the	13 57 14 -87 15 37
d t SOMEBODY there |	13 -31 14 34
d t SOMEBODY thinking about	14 -24
d t SOMEBODY to speak	13 -32 14 17
d t SOMEBODY to talk	13 58 14 -36
d t SOMEBODY who'd GAIN	14 -15
d t SOMEBODY who'd SEEK	14 -40 15 35
d t SOMEBODY with a	14 24
d t SOMEBODY | HAND	13 28 15 -20
d t SOMEBODY | THEY	13 -23
d t THANKS YOU |	14 34
d t THEIR BRANCH |	13 -17 14 57 15 -22
d t THEIR HURRY BRANCH	13 -18 14 29
d t THEIR MEANS |	13 -21 14 41 15 -15
d t THEIR PROPER |	13 -39 14 30
d t THEIR house |	13 -21
d t THEM ? |	13 -16 14 15
d t THEM HURRY |	13 -17
d t THEM MY MEANS	13 -16 14 26
d t THEM MY way	14 -16
d t THEM and ME	15 29
d t THEM for OBJ	13 15
d t THEM over to	13 16
d t THEM to HAND	13 54 14 -16 15 -14
d t THEM to OBJ	13 17 14 -18
d t THEM to the	13 -30 14 57 15 -20
d t THEY EVENT a	14 -15
d t THEY LACK get	13 -19 14 19
d t THEY LACK make	13 -18 14 21
d t THEY MAY HAND	13 42 14 -24
d t THEY MAY be	14 -52 15 14
d t THEY MAY have	14 22
d t THEY TROUBLE an	13 19
d t THEY get THEIR	13 18 14 -14
d t THEY get a	14 -28 15 30
d t THEY get the	13 -27 14 41
d t THEY said in	13 -42 14 24
d t TIME ? |	14 32 15 -19
d t TIME EVENT a	13 18
d t TIME ME SEEK	13 -21
d t TIME NUMBER |	13 -28 14 35
d t TIME PROPER |	13 37 14 -31
d t TIME ROLE |	13 -87 14 59
d t TIME TIME ME	13 23 14 -16
d t TIME TIME and	13 15 14 -17
d t TIME and is	14 -17
d t TIME old and	13 31 14 -16
d t TIME to ASK	15 15
d t TIME | a	13 -21 14 34
d t TROUBLE ? |	13 16 14 -28
d t TROUBLE OFFER |	13 15 14 -16
d t TROUBLE about THEIR	13 -34 14 26
d t TROUBLE an hour	13 19
d t TROUBLE in a	14 23
d t TROUBLE with [PROBLEM]	13 14 14 -24
d t WHO EVENT |	13 30 14 -40
d t WHO MAY GAIN	14 -63 15 32
d t WHO MAY SEEK	13 -29 14 71 15 -37
d t WHO MAY be	13 -38 15 18
d t WHO MAY find	13 -14
d t WHO MAY use	14 47 15 -25
d t WHO ROLE has	13 -18 14 17
d t WHO RUNS it	14 -18
d t WHO RUNS the	13 36 14 -52
d t WHO SEEK a	13 -33 15 24
d t WHO SEEK for	13 -15 14 -33 15 52
d t WHO TROUBLE over	13 -29 14 23
d t WHO YOU HAND	13 -18 15 17
d t WHO cellar TROUBLE	13 -17 14 19
d t WHO do YOU	13 -14 14 -31 15 62
d t WHO is the	13 27 14 -35
d t WHO is |	13 -30 14 24
d t WHO just had	13 -20 14 27
d t WHO speaks PROPER	13 36 14 -21
d t YOU ! |	14 14 15 -19
d t YOU ? |	14 -20
d t YOU ASK ANY	13 20
d t YOU ASK MAY	13 -17
d t YOU ASK ME	14 18
d t YOU ASK OBJ	13 -19
d t YOU ASK PROPER	14 -20
d t YOU ASK SOMEBODY	13 27 14 -29
d t YOU ASK WHO	14 -36 15 60
d t YOU ASK a	13 26 15 -43
d t YOU ASK in	13 18
d t YOU ASK of	14 35 15 -25
d t YOU ASK the	13 -17 14 29
d t YOU ASK with	14 -16
d t YOU ASK |	13 -42 15 56
d t YOU HAND OBJ	13 19
d t YOU HAND PROPER	14 21
d t YOU HAND a	13 27
d t YOU HAND on	15 19
d t YOU HAND the	15 14
d t YOU HAND |	13 -16
d t YOU JOIN OBJ	13 -25 14 16
d t YOU JOIN with	13 -24 14 22
d t YOU JOIN |	14 18 15 23
d t YOU LACK ASK	14 15
d t YOU MAY ASK	14 -19 15 23
d t YOU MAY GAIN	14 38
d t YOU MUST have	13 -37 14 22
d t YOU MUST in	14 -23
d t YOU RUNS into	14 -14 15 31
d t YOU SEEK to	14 -15 15 19
d t YOU SEEK |	14 52 15 -52
d t YOU a KIN	14 22
d t YOU ask THEM	13 15
d t YOU at PROPER	13 22 14 -23
d t YOU be willing	14 24 15 -38
d t YOU both GAIN	14 -17 15 15
d t YOU bump into	13 -26 14 32
d t YOU care about	14 -33 15 37
d t YOU deal with	13 22
d t YOU did |	14 26
d t YOU drink with	13 51 14 -38
d t YOU feel EASE	15 15
d t YOU going to	14 -14
d t YOU happen to	13 21
d t YOU has a	13 -21 14 27
d t YOU have a	13 38 14 31 15 -53
d t YOU let OBJ	13 32 15 -21
d t YOU or SOMEBODY	13 -27 14 46
d t YOU or a	13 15
d t YOU please |	13 16
d t YOU present OBJ	13 19
d t YOU sat next	13 -38 14 46
d t YOU told OBJ	14 21 15 -23
d t YOU trust OBJ	13 -31 15 14
d t YOU used to	14 21
d t YOU were GLAD	14 -20 15 16
d t YOU were in	13 -28 14 20
d t YOU work there	13 -25 14 23
d t YOUR ? |	13 -47 14 59
d t YOUR ASK |	13 -18 14 34
d t YOUR BRANCH ?	13 -67 14 62
d t YOUR BRANCH GROUP	13 36 14 -33
d t YOUR BRANCH |	13 -64 14 52
d t YOUR GROUP RUNS	13 23 14 -35
d t YOUR GROUP has	13 -19 14 36
d t YOUR GROUP that	13 54 14 -43
d t YOUR GROUP |	13 -125 14 127
d t YOUR KIN MAY	14 -26 15 23
d t YOUR KIN PROPER	13 37 14 -15
d t YOUR KIN are	13 -33 14 48
d t YOUR KIN at	13 -39 14 45
d t YOUR KIN has	13 19 14 -14
d t YOUR KIN in	13 17 14 -28
d t YOUR KIN is	13 21 14 -21
d t YOUR KIN or	13 -41 14 70
d t YOUR KIN |	13 126 15 -71
d t YOUR MEANS |	13 -14 15 15
d t YOUR PROPER ?	13 18 14 -17
d t YOUR PROPER GROUP	13 23 14 -29
d t YOUR PROPER |	14 -14
d t YOUR ROLE IF	15 18
d t YOUR ROLE about	13 43 14 -14
d t YOUR ROLE in	13 -15 14 24
d t YOUR ROLE of	13 14
d t YOUR ROLE |	13 -121 14 122
d t YOUR RUNS |	13 -14 14 48
d t YOUR SOMEBODY in	13 19 14 -34
d t YOUR SOMEBODY |	13 -62 14 30 15 17
d t YOUR antenatal GROUP	13 26 14 -19
d t YOUR esteemed GROUP	14 32
d t YOUR old ROLE	14 -15
d t YOUR reading GROUP	13 -43 14 27
d t [FIRM] is SEEK	13 -30 14 31
d t [FIRM] | JOIN	13 37 14 -29
d t [KIND] WHO MAY	13 -20 14 37
d t [KIND] and ME	15 19
d t [KIND] at [FIRM]	14 -34
d t [KIND] in [KIND]	13 17
d t [KIND] s in	13 25 14 -24
d t [NAME] at [FIRM]	13 34 14 -38
d t a ANY SOMEBODY	13 19 14 -14
d t a BRANCH BRANCH	14 20
d t a BRANCH SEEK	15 14
d t a BRANCH or	13 14 14 -15
d t a BRANCH with	13 37 14 -21
d t a BRANCH |	13 -56 15 59
d t a EVENT in	14 -17
d t a EVENT on	14 18
d t a EVENT |	13 -67 14 54
d t a GROUP in	13 -22 14 25
d t a GROUP that	13 28 14 -25
d t a GROUP |	14 -28 15 29
d t a HAND |	13 -22 15 24
d t a KIN HAND	13 -14 14 30
d t a KIN WHO	14 53 15 -37
d t a KIN and	14 -15
d t a KIN at	13 -36 14 41
d t a KIN from	14 -24 15 20
d t a KIN of	14 15 15 -23
d t a KIN or	13 -16 14 -15 15 22
d t a KIN to	14 -44 15 29
d t a KIN who'd	14 -54 15 25
d t a KIN |	13 -17 14 -25 15 37
d t a MEANS that	14 -19
d t a MEANS |	14 -21 15 18
d t a PROPER ROLE	14 -16
d t a PROPER |	13 38 14 16 15 -34
d t a REWARD TIME	13 -26 14 32
d t a ROLE TIME	13 -20 14 20
d t a ROLE WHO	13 55 14 -66
d t a ROLE at	13 35 14 -26
d t a ROLE crosses	13 -29 14 30
d t a ROLE for	13 -16
d t a ROLE in	13 17
d t a ROLE or	14 32 15 -20
d t a ROLE to	14 15
d t a ROLE with	13 25 14 -26
d t a ROLE |	13 75 14 -137 15 85
d t a SOMEBODY WHO	13 14
d t a SOMEBODY in	13 22
d t a SOMEBODY of	13 -21
d t a SOMEBODY |	13 -27 14 18 15 25
d t a TIME and	13 25 14 -24
d t a TIME in	13 -37 14 31
d t a TIME |	13 -39 15 17
d t a [KIND] WHO	14 21
d t a desk with	13 -22 14 22
d t a drawer of	13 -18 14 21
d t a fellow |	13 -22 14 51 15 -26
d t a flat |	13 37 14 -45
d t a former KIN	13 34 14 -20
d t a good word	13 -22 14 21
d t a house in	13 -33 14 26
d t a new EVENT	13 22 14 -23
d t a pal SEEK	13 -14
d t a pal |	13 52 15 -43
d t a sales GROUP	14 14
d t a word for	14 -24
d t a word |	13 17 14 -16
d t a young ROLE	13 -19 14 26
d t about OBJ ?	13 -22 15 28
d t about OBJ |	13 37
d t about it |	14 43 15 -31
d t about theirs |	13 -20 14 21
d t across SOMEBODY |	13 -16 14 -17 15 23
d t across from YOU	13 -27 14 27
d t all ME SEEK	13 -14 14 19
d t all TIME and	14 19
d t along to ANY	15 -16
d t among YOUR KIN	13 106 15 -65
d t among YOUR SOMEBODY	13 -83 14 53
d t among the ANY	13 24 14 -38
d t among the PROPER	13 18
d t an JOIN to	13 25
d t an JOIN |	14 38 15 -34
d t an hour a	13 19
d t and KIN |	13 -14 14 -21
d t and MAY GAIN	13 -15 14 34
d t and MAY be	13 25 15 -14
d t and ME HAND	13 -19 15 32
d t and ME SEEK	13 -22 14 21
d t and PROPER PROPER	13 15 14 -14
d t and THEY MAY	14 -54 15 14
d t and a REWARD	14 21
d t and a TROUBLE	13 -20 14 23
d t and a half	14 -17
d t and a mortgage	13 -15 14 17
d t and are TROUBLE	13 15
d t and has a	13 17
d t and has had	13 21 14 -22
d t and noticed YOU	13 -24 14 17
d t and spends PROPER	14 -14
d t are SEEK for	13 18 15 -19
d t are open |	13 31 14 -31
d t ask THEM for	13 15
d t at ANY |	13 -15 14 16 15 -19
d t at PROPER BRANCH	13 37 14 -19
d t at PROPER PROPER	13 -52 14 30 15 -15
d t at PROPER is	13 35 14 -36
d t at PROPER |	13 -115 14 108
d t at TIME |	13 -14 14 20
d t at YOUR BRANCH	13 -87 14 108 15 -40
d t at YOUR GROUP	13 -56 14 48 15 15
d t at YOUR place	13 -18 15 16
d t at [FIRM] and	13 -25 14 23
d t at [FIRM] |	13 -16
d t at [KIND] |	13 14 15 -14
d t at a BRANCH	14 -16
d t at all |	13 -17 14 -20 15 26
d t at home |	13 -17
d t at least ANY	14 -14
d t at the BRANCH	13 30 14 -70 15 56
d t at the GAIN	13 20 15 -18
d t at the PLACE	13 -35 14 44
d t at the PROPER	13 -65 14 70
d t at the TIME	15 14
d t at the desk	15 19
d t at the gin	13 16
d t at work |	13 27 15 -27
d t back of this	14 -15 15 36
d t back on the	13 17
d t back to PROPER	13 -36 14 32
d t be GLAD for	13 15 14 20
d t be GLAD of	14 15
d t be a GLAD	13 15 14 -19
d t be a ROLE	13 -19 14 26
d t be a good	14 28 15 -25
d t be a strong	13 -23 14 30
d t be put in	13 -35 14 21
d t be the right	14 14 15 -19
d t be willing to	15 -26
d t because the old	13 -34 14 38
d t because there's LACK	13 -16
d t before NUMBER |	13 39 14 -21 15 -15
d t before the BRANCH	13 -28 15 38
d t believe ME be	13 -23 14 30
d t below and ME	13 -20 15 35
d t between PROPER and	13 17 14 -17
d t bowls GROUP MUST	13 26 14 -31
d t bridesmaids is next	13 -48 14 64
d t bump into SOMEBODY	13 -23 14 30
d t by HAND each	13 15 14 -18
d t by HAND |	13 22 14 -31
d t by PROPER and	13 -21 14 17
d t by PROPER |	13 -40 14 18 15 16
d t by the way	13 -22 14 17 15 14
d t close to YOU	14 -24 15 16
d t come across ANY	13 38 14 -40
d t come across SOMEBODY	13 -22 14 33
d t come across a	13 17
d t come to ASK	13 33 15 -34
d t crosses YOUR path	13 -29 14 30
d t d be the	13 -15 15 21
d t d'you ASK that's	13 -22 14 56 15 -31
d t dale that MAY	13 22
d t dear PROPER PROPER	13 -24 14 14
d t did YOU drive	13 43 14 -24 15 -14
d t did YOU just	13 19 14 -21
d t direct OBJ to	13 -57 14 37
d t do ANY of	13 70 14 -74
d t do HAND OBJ	13 -14
d t do YOU ASK	14 -44 15 57
d t do YOU MUST	13 -58 14 93 15 -16
d t do YOU have	14 -37 15 34
d t do with an	14 27 15 -15
d t door's open to	14 -15
d t down ANY KIN	14 -16 15 16
d t down the aisle	13 -16 14 34
d t every TIME ?	13 16 14 -24
d t exist ? |	13 -16 14 19
d t first ? |	13 -25 15 29
d t first ANY TIME	13 22 14 -20
d t first SOMEBODY YOU	13 -16 14 16
d t first time ROLE	13 21 14 -22
d t fit for [KIND]	14 -29 15 26
d t for ANY more	13 34 14 -24
d t for LACK |	13 15 14 -19
d t for OBJ ?	14 -26 15 22
d t for OBJ with	13 -47 14 21
d t for OBJ |	13 19 14 -50
d t for PROPER PROPER	14 -18
d t for PROPER |	13 -38 14 23 15 18
d t for REWARD |	14 -15 15 22
d t for SOMEBODY WHO	13 -37 14 53
d t for THEM |	14 -27
d t for YOU to	13 -30 14 37
d t for YOU |	15 16
d t for [KIND] |	14 -32 15 34
d t for a BRANCH	14 -24
d t for a ROLE	13 17
d t for a new	13 -64 14 97 15 -18
d t for a word	13 27
d t for every ROLE	15 29
d t for the MEANS	14 23
d t for the PROPER	14 -17
d t for the [KIND]	13 -31 14 65
d t for the first	14 -14
d t for this |	15 30
d t from OBJ |	13 59 15 -19
d t from PROPER PROPER	13 -19 14 64 15 -17
d t from PROPER |	13 16
d t from the BRANCH	13 -14
d t from the PROPER	13 32 14 -20
d t from what ME	13 -23 14 60 15 -29
d t front of YOUR	13 -52 14 36
d t front of the	14 -18
d t get something out	13 -32 14 23 15 17
d t get the same	14 17
d t getting EVENT |	13 -20
d t gin BRANCH |	13 16
d t give THEM the	13 14
d t give em MY	13 -16 15 19
d t given up the	13 -16 14 28
d t going through a	13 -15 14 17
d t going to HAND	14 -14
d t good ROLE |	14 17
d t good afternoon MY	13 -30 14 25
d t good fit |	14 33 15 -27
d t got KIN WHO	14 28 15 -21
d t got a BRANCH	13 -24 14 19
d t got a KIN	13 -45 14 27
d t got a new	13 21 14 -22
d t had a EVENT	13 -23 14 16
d t had a letter	14 23
d t has a SOMEBODY	13 -24 14 31
d t has been MUST	13 -16 14 36
d t has given up	13 -16 14 28
d t have LACK idea	14 -18
d t have a KIN	13 -52 14 65
d t have had a	13 15
d t have the same	14 -16 15 24
d t hi PROPER ME	13 20
d t hi [KIND] ME	13 21
d t hi [NAME] ME	13 -23 14 29
d t hours a TIME	13 -27 14 22
d t in ASK |	14 -21
d t in BRANCH BRANCH	13 23 14 -26
d t in BRANCH at	13 24 14 -22
d t in BRANCH is	13 -37 14 14
d t in BRANCH that	14 17
d t in BRANCH |	13 -32 14 41
d t in KIN |	14 -21
d t in MY grants	13 22
d t in PROPER ?	13 -38 14 28
d t in PROPER WHO	13 24 14 -19
d t in PROPER and	13 -25 14 22
d t in PROPER for	13 19 14 -28
d t in PROPER with	13 20 14 -18
d t in PROPER |	14 -22 15 -14
d t in SEEK of	13 -14 15 20
d t in THEIR RUNS	13 -18 14 14
d t in TIME NUMBER	13 -29 14 24
d t in YOUR BRANCH	13 31 14 -32
d t in YOUR GROUP	13 -52 14 40
d t in YOUR HAND	13 -43 15 24
d t in YOUR KIN	14 26
d t in YOUR PLACE	13 30 14 -19
d t in YOUR SEEK	13 29 14 -19
d t in YOUR esteemed	14 32
d t in YOUR house	14 40
d t in YOUR life	13 -31 15 17
d t in YOUR world	13 -25 14 15 15 14
d t in [KIND] MAY	13 18
d t in [KIND] with	15 -20
d t in [KIND] |	13 35 14 -28
d t in a BRANCH	13 -36 14 54
d t in front of	13 -19 14 41
d t in the BRANCH	13 -46 14 76 15 -21
d t in the GROUP	13 36 14 -24
d t in the KIN	14 58 15 -39
d t in the MEANS	13 -19 15 18
d t in the PLACE	13 33 14 -32
d t in the PROPER	14 -28
d t in the SEEK	13 -38 14 25
d t in the TIME	13 19
d t in the [KIND]	13 28 14 -24
d t in the dale	13 22
d t in the deanery	13 15 14 -18
d t in the first	13 32 14 -26
d t in the licensed	13 18 14 -25
d t in the next	13 16
d t in the same	13 -41 15 41
d t in this PLACE	13 21
d t in this room	13 -46 14 38
d t in touch with	13 -23
d t in what ME	14 -15 15 18
d t instead ? |	13 -31 14 35
d t interested in MY	13 22
d t interested in what	14 -15 15 18
d t into YOUR ROLE	14 -41 15 54
d t is EVENT ANY	14 16
d t is GAIN |	13 14
d t is MUST putting	13 16 14 -19
d t is SEEK for	13 27 14 -28
d t is SEEK |	13 19 14 -15
d t is a ROLE	13 17 14 -20
d t is about to	14 22 15 -14
d t is all it	14 -26 15 34
d t it ? |	13 -15 14 17
d t it MAY YOU	13 -14 14 20
d t it at YOUR	13 23
d t it for a	13 -14
d t it to ANY	14 17 15 -16
d t it to THEM	13 33 14 -26
d t it | YOU	14 -15
d t it's not YOU	14 15
d t jakob at PROPER	14 -16
d t just had a	14 15
d t keep OBJ in	13 -27 14 -17 15 32
d t let OBJ ASK	13 32 15 -21
d t let | THEY	13 -20 14 20
d t make ROLE or	13 -18 14 21
d t more than ANY	13 -15
d t ms PROPER |	13 21 14 -26
d t much out of	13 -19 14 19
d t new ROLE |	14 24
d t next ? |	15 -19
d t next to at	14 15
d t not YOU but	14 25
d t of BRANCH BRANCH	13 -17 14 28
d t of BRANCH |	14 -15 15 27
d t of PROPER ?	13 27 14 -22
d t of PROPER PROPER	13 18 14 -25
d t of PROPER at	13 33 14 -27
d t of PROPER |	13 16 14 -17
d t of SOMEBODY EVENT	13 24
d t of SOMEBODY WHO	14 -19 15 24
d t of SOMEBODY YOU	14 17 15 -22
d t of SOMEBODY at	14 26
d t of SOMEBODY |	13 -29 14 -43 15 50
d t of THEIR KIN	13 -21 14 -18 15 50
d t of THEM is	13 33 14 -30
d t of THEM |	13 -31 15 33
d t of YOU |	14 -20 15 23
d t of YOUR BRANCH	15 -14
d t of YOUR KIN	13 -67 14 65
d t of YOUR MAY	14 -53 15 33
d t of YOUR ROLE	14 14
d t of YOUR bridesmaids	14 15
d t of YOUR fellow	13 47 14 -26 15 -15
d t of YOUR is	13 -29 14 55 15 -19
d t of YOUR lot	14 23
d t of YOUR old	13 26 14 -26
d t of YOUR |	13 41 14 -53
d t of a BRANCH	13 22 14 -14
d t of a GROUP	13 58 14 -35 15 -17
d t of a ROLE	14 18
d t of a child	13 -64 14 64
d t of a young	13 22
d t of it as	14 -31 15 20
d t of it |	14 24
d t of the ANY	13 -81 14 112 15 -21
d t of the BRANCH	13 14 14 -16
d t of the KIN	15 22
d t of the PROPER	13 30 14 -56
d t of the ROLE	14 -35
d t of the SOMEBODY	14 -20
d t of the TIME	13 24 15 -19
d t of the partners	13 15 14 -23
d t of the river	13 15
d t old ROLE PROPER	14 -15
d t on MY MEANS	13 20 14 -14
d t on NUMBER PROPER	14 25 15 -19
d t on OBJ |	14 -25
d t on PROPER PROPER	13 52 14 -58
d t on PROPER and	13 -36 14 46
d t on PROPER |	13 -62 14 59
d t on YOUR GROUP	14 21
d t on YOUR RUNS	14 36
d t on YOUR list	13 15 15 -20
d t on a PROPER	13 47 14 -51
d t on the HAND	13 24 14 -19
d t on the MEANS	13 14
d t on the PLACE	13 17 14 -18
d t on the PROPER	14 -16
d t on the back	13 -16 14 -18 15 38
d t on the way	14 18
d t on to a	13 20
d t open to SOMEBODY	14 -15
d t or ANY SOMEBODY	13 -19 14 27
d t or ASK SOMEBODY	13 -15 14 15
d t or HAND OBJ	14 -14
d t or KIN WHO	14 -21
d t or SOMEBODY YOU	13 -25 14 50
d t or YOUR ROLE	13 28
d t or a KIN	13 16 14 -18
d t or a ROLE	14 14 15 -20
d t or an JOIN	13 25
d t or tail of	13 -18 14 21
d t out ? |	13 26 14 -18
d t out before PROPER	13 -39 14 64
d t out of PROPER	13 19
d t out of YOUR	14 -33 15 27
d t out of a	14 -35 15 21
d t out of it	13 -41 14 43
d t out of the	14 26
d t over at PROPER	14 -21
d t over there |	13 20 14 -18
d t owner WHO MAY	14 27
d t owners in [KIND]	13 22
d t owners of BRANCH	13 15
d t partner ? |	13 -14 14 19
d t picks up |	15 29
d t pls HAND YOUR	14 -19
d t pops into YOUR	13 -16
d t present OBJ to	13 19
d t press HAND |	13 15
d t price for THEM	14 -16 15 22
d t right SOMEBODY for	13 -26 14 21
d t right SOMEBODY to	15 -19
d t same TROUBLE |	14 -18 15 15
d t sat next to	13 -38 14 46
d t saw PROPER PROPER	13 16
d t say ? |	13 29 14 -25
d t see that YOU	13 15 14 -22
d t shared a desk	13 -22 14 22
d t side of PLACE	15 22
d t side of the	13 15
d t six TIME |	14 15
d t slip THEM MY	13 -23 14 30
d t so that THEY	15 16
d t something out of	13 -32 14 23 15 17
d t speak to about	13 20 14 -24
d t speak to |	13 -41 14 -26 15 64
d t speak with ROLE	13 19
d t spread the word	13 -25 15 21
d t tail of |	13 -18 14 21
d t take a HAND	14 -20
d t talk to OBJ	14 -18
d t talk to about	14 22 15 -17
d t talk to |	13 -18 14 -40 15 44
d t talking to ?	13 -21
d t that ? |	13 21 14 -21
d t that EASE about	13 -16 14 16
d t that MAY GAIN	13 -18 14 14
d t that MAY be	13 43 14 -41
d t that ME MAY	13 22 15 -19
d t that PROPER PROPER	13 14 14 -17
d t that RUNS a	15 22
d t that RUNS an	13 -20
d t that RUNS at	13 44 14 -23
d t that SEEK a	14 -23 15 15
d t that THEY LACK	14 -18 15 14
d t that YOU ASK	14 -18
d t that has a	13 33 14 -23
d t that's EVENT a	13 16 14 -15
d t that's TROUBLE in	14 18
d t the ANY ROLE	13 -38 15 19
d t the ANY SOMEBODY	13 19 14 -21
d t the ANY WHO	13 17 14 -18
d t the ANY with	13 -16 14 26
d t the BRANCH ?	13 -16 14 -46 15 72
d t the BRANCH BRANCH	13 33 14 -25
d t the BRANCH GROUP	13 -19 14 39
d t the BRANCH MAY	13 -19 14 18
d t the BRANCH MEANS	13 19
d t the BRANCH ROLE	13 17 14 -27
d t the BRANCH RUNS	14 -14
d t the BRANCH SOMEBODY	13 -16 14 20
d t the BRANCH TROUBLE	13 23 14 -22
d t the BRANCH WHO	13 30 14 -34
d t the BRANCH is	13 -25 14 20
d t the BRANCH that	13 -16 14 27
d t the BRANCH |	13 38 14 -80 15 27
d t the EASE SOMEBODY	13 -43 14 38
d t the GAIN of	13 22 15 -19
d t the GAIN |	13 14
d t the GROUP ROLE	14 25
d t the GROUP at	13 -82 14 85
d t the GROUP is	13 14
d t the GROUP |	13 -22 14 32
d t the HAND PLACE	13 26 14 -21
d t the KIN |	14 61 15 -39
d t the MEANS of	13 -49 14 62
d t the MEANS under	15 19
d t the MEANS |	13 25
d t the NUMBER nd	13 14
d t the PLACE and	13 -45 14 53
d t the PLACE with	13 19 14 -19
d t the PLACE |	13 -26 14 24
d t the PROPER BRANCH	14 -16
d t the PROPER GROUP	13 -54 14 51
d t the PROPER MEANS	14 23
d t the PROPER PROPER	13 -51 14 29
d t the PROPER ROLE	13 24 14 -51
d t the PROPER of	14 -14
d t the PROPER this	13 37 14 -25
d t the ROLE for	13 -19 14 28
d t the ROLE |	13 74 14 -82
d t the RUNS GROUP	14 29
d t the SOMEBODY WHO	13 20 14 -31
d t the SOMEBODY at	13 27 14 -55
d t the SOMEBODY behind	14 42 15 -33
d t the SOMEBODY in	14 -28
d t the TIME and	15 14
d t the TIME |	13 38 14 -20 15 -20
d t the TROUBLE ?	13 20 14 -15
d t the TROUBLE |	14 -24
d t the [KIND] GROUP	14 16
d t the [KIND] SEEK	13 54 14 -39
d t the [KIND] at	13 -40 14 35
d t the back of	14 -15 15 36
d t the dale that	13 22
d t the desk |	15 19
d t the first ANY	13 24 14 -34
d t the gin BRANCH	13 16
d t the licensed GROUP	13 18 14 -25
d t the next ANY	13 22
d t the right SOMEBODY	13 -36 14 37 15 -20
d t the same GAIN	15 18
d t the same TROUBLE	14 -22 15 15
d t the same pickle	13 -32 14 -14 15 40
d t the same |	14 -18
d t the way YOU	14 26
d t the way |	13 -24 14 36
d t the word |	13 -14 15 19
d t there be a	13 40 15 -29
d t there is a	13 -19
d t there's SOMEBODY in	14 -31 15 46
d t there's a KIN	14 -15
d t there's a ROLE	14 46 15 -23
d t these TIME ?	13 -34 14 50
d t thinking about EVENT	14 21
d t thinking of EVENT	14 16
d t this ? |	14 -15 15 27
d t this MEANS |	13 33 14 -43 15 14
d t this PROPER |	15 29
d t this TIME ?	13 -38 14 42
d t this TIME ME	13 -18
d t this TIME ROLE	13 -71 14 54
d t this TIME and	13 19
d t this TIME |	13 126 14 -80 15 -35
d t this room ASK	14 -16
d t this side of	14 -17 15 14
d t this to the	13 -18 14 18
d t through a EVENT	13 -15 14 17
d t through the staff	13 -14 14 24
d t till the NUMBER	13 14
d t time | HAND	13 31 14 -36
d t to ? |	13 31 14 -32
d t to ANY KIN	14 -16
d t to ANY ROLE	13 -34 14 57 15 -17
d t to ANY SOMEBODY	13 -18
d t to ASK |	14 -27 15 18
d t to EVENT |	14 28
d t to HAND THEM	14 15
d t to HAND the	13 24 14 -18
d t to HAND |	13 -27 14 22
d t to OBJ |	13 -35 14 66 15 -15
d t to PROPER PROPER	13 56 14 -34
d t to PROPER and	13 -32 14 15
d t to PROPER at	13 -38 14 25 15 27
d t to PROPER for	14 -17 15 19
d t to PROPER |	14 -18 15 30
d t to ROLE of	13 20 14 -17
d t to SOMEBODY YOU	14 -33 15 18
d t to SOMEBODY |	13 36 15 -32
d t to THEM |	13 32 14 -27
d t to WHO RUNS	13 15
d t to YOU MAY	14 -16
d t to YOU |	14 17
d t to YOUR ASK	14 -18 15 21
d t to YOUR KIN	14 -15
d t to a KIN	13 -28 14 67
d t to a MEANS	14 -18
d t to a SOMEBODY	14 32 15 -20
d t to at the	13 -48 14 54
d t to be put	13 -35 14 21
d t to be |	13 -18 14 -14 15 37
d t to do something	14 -17
d t to do with	13 18
d t to have PROPER	13 -31 14 31
d t to speak to	13 20 14 -24
d t to speak with	14 14
d t to talk to	14 21 15 -17
d t to the EASE	14 15
d t to the right	13 -22 14 19
d t to | THEY	13 18 14 -18
d t told OBJ that	13 17
d t trust OBJ with	13 -31 15 14
d t twice a TIME	13 -18 14 20
d t under PROPER |	15 19
d t up ? |	13 22 14 -20
d t up with YOUR	13 17 14 -15
d t ve YOU got	14 -16
d t walking distance of	13 14
d t was it at	13 23
d t were in PROPER	13 -27 14 39
d t were in |	14 -37
d t what ME did	13 -14 14 31 15 -14
d t what ME do	15 18
d t what to do	13 24 14 -17
d t where YOU were	13 -19 14 36
d t who'd GAIN from	14 28 15 -25
d t who'd SEEK a	14 -28
d t who'd SEEK to	13 -19 15 17
d t who'd be a	14 -20
d t with ? |	15 20
d t with OBJ |	13 -22 14 -21 15 27
d t with PROPER PROPER	13 28 14 -27
d t with THEIR HAND	13 17
d t with THEM ?	13 -33 14 23
d t with THEM |	13 -20 14 17
d t with [PROBLEM] |	13 26 14 -33
d t with a BRANCH	14 -56 15 58
d t with a EVENT	14 18
d t with a ROLE	13 -79 14 52 15 28
d t with an old	14 -15
d t with more than	14 -20
d t with the ANY	13 14
d t with the same	13 -15 14 -32 15 49
d t within a TIME	15 15
d t within walking distance	13 19
d t word for OBJ	13 -14
d t work there |	13 -25 14 23
d t work with OBJ	13 -14
d t yara PROPER |	13 16 14 -24
d t young ROLE in	13 -19 14 26
d t | ? |	13 39 14 -31
d t | ANY KIN	14 14
d t | ANY of	14 -19
d t | ASK ME	13 23 14 -16
d t | HAND OBJ	13 -22 14 39
d t | HAND THEIR	13 -39 15 38
d t | HAND THEM	13 27 15 -32
d t | HAND it	13 31 14 -17
d t | JOIN OBJ	14 26
d t | JOIN THEM	13 25 14 -29
d t | MAY ANY	13 19 14 -14
d t | MAY ME	13 27 14 -19
d t | MAY YOU	13 -21
d t | ME SEEK	14 29 15 -22
d t | SEEK for	14 36 15 -34
d t | SOMEBODY WHO	13 20
d t | SOMEBODY YOU	14 16
d t | SOMEBODY from	13 19
d t | SOMEBODY there	13 -16 14 21
d t | SOMEBODY |	15 -23
d t | THEM |	13 16
d t | THEY MAY	13 81 14 -39 15 -29
d t | THEY TROUBLE	13 15
d t | THEY be	14 -15
d t | THEY get	13 -39 14 47
d t | THEY said	13 -40 14 20
d t | THEY |	13 -30 15 28
d t | WHO MAY	14 57 15 -26
d t | YOU ASK	13 46 15 -38
d t | YOU LACK	14 -15
d t | YOU have	15 16
d t | YOU or	13 -16 14 38 15 -14
d t | a ANY	13 -25 14 17
d t | at the	13 28 14 -19
d t | do YOU	14 -16 15 16
d t | got a	14 -22 15 16
d t | in YOUR	13 -21 14 16
d t | she'd take	13 14 14 -21
d t | the ANY	14 -14
d w !	13 -43 14 20 15 22
d w ?	13 -55 14 59 15 42
d w MONEY	13 -48 14 -95 15 109
d w NUMBER	13 75 14 -131 15 52
d w PROPER	13 79 14 -37 15 -138
d w SHARE	13 -58 15 21
d w [FIRM]	13 -58 14 69 15 -40
d w [KIND]	13 158 14 -166 15 -17
d w [NAME]	13 -25 15 51
d w a	13 -54 14 63 15 -41
d w able	13 27 14 -15
d w about	13 30 14 48 15 -114
d w above	13 36 14 -20 15 -17
d w abroad	13 33 15 -35
d w account	13 -21 14 48 15 -35
d w accountant	13 -38 14 44 15 15
d w accounting	13 77 14 -61 15 -20
d w accounts	13 84 14 -19 15 -54
d w acquainted	13 45 14 -42
d w actually	13 -52 14 56
d w add	13 -21 14 21 15 16
d w address	13 31 15 -22
d w adviser	14 -71 15 71
d w after	13 47 14 15 15 -99
d w afternoon	13 -49 14 86 15 -34
d w again	13 -67 14 60
d w agencies	14 -28
d w agency	13 27
d w agent	13 92 14 -89 15 19
d w agents	14 17
d w aisle	13 -26 14 55 15 -15
d w all	14 -120 15 114
d w alone	13 81 14 -46 15 -21
d w along	13 28 14 -35
d w already	13 81 14 -91
d w also	14 49 15 -48
d w always	13 -30 14 24 15 -30
d w am	13 28 14 -23 15 16
d w among	13 45 14 40 15 -92
d w amongst	13 23 14 52 15 -67
d w an	13 28 14 60 15 -65
d w analyst	13 -40 14 33
d w and	14 -55 15 27
d w angels	14 18 15 -18
d w annual	13 19
d w another	13 188 14 -93 15 -119
d w answers	13 -29 14 36
d w antenatal	13 44 14 -32
d w any	13 44 14 161 15 -244
d w anybody	13 -66 14 90
d w anyone	13 -177 15 140
d w anyone's	13 -43 14 100 15 -24
d w anything	13 -66 14 32 15 35
d w anywhere	13 -33 14 30
d w app	14 -23 15 31
d w applications	13 -31 14 55
d w applying	13 -55 14 54
d w appreciate	13 42 14 -99 15 41
d w appreciated	13 -42 14 103 15 -56
d w appropriate	14 22
d w architects	14 18
d w are	14 -35 15 51
d w area	13 64 14 -17 15 -16
d w arguing	13 -25 15 30
d w arm	13 16 14 -29
d w around	13 83 14 -61 15 -26
d w as	13 -39 14 -20 15 57
d w ask	13 15
d w asked	13 -62 14 18
d w asking	13 83 14 -43 15 -37
d w asks	13 -103 14 25 15 106
d w assistant	13 31
d w associates	14 -24
d w association	13 39 14 -47
d w associations	14 37 15 -14
d w at	13 113 14 -134 15 -16
d w attorney	13 43 14 -45
d w aunt	13 19 14 -24
d w aunts	14 -30 15 31
d w authority	14 23
d w awake	13 -26 14 57 15 -15
d w away	13 51 14 -33 15 -30
d w b	13 57 14 14 15 -61
d w baby	15 -19
d w back	14 29 15 -45
d w backed	14 -14
d w backend	13 -23 14 81 15 -46
d w backs	14 -19
d w bad	13 -40 14 44
d w badly	13 19
d w bakery	13 38 14 -38
d w band	14 36
d w banking	13 -30 14 41
d w banks	14 16
d w bar	13 -49 15 59
d w bare	14 -48 15 33
d w barn	13 33 14 -40
d w batch	13 48 14 -42
d w be	13 -122 15 133
d w because	14 -20 15 -35
d w become	13 50 14 -41
d w bed	13 -40 14 28
d w bedrooms	13 16
d w been	13 -150 14 157 15 -50
d w beer	14 -17
d w before	13 123 14 -70 15 -46
d w behind	13 -67 14 135 15 -59
d w being	13 80 14 -63 15 -33
d w believe	13 -38 14 26
d w below	14 -37 15 43
d w benefit	13 -103 14 26
d w beside	13 23 14 14 15 -14
d w best	13 60 14 27 15 -59
d w beta	13 16 14 -17
d w better	13 63 14 -56 15 -14
d w between	13 52 14 -39 15 -22
d w bid	13 16
d w big	14 -23 15 30
d w bike	13 30 14 -17 15 -19
d w bill	13 -34 14 57 15 -26
d w billing	13 37 14 -46
d w bills	14 -14
d w birds	13 29
d w block	13 55 14 -60
d w blue	13 39 14 -33
d w board	13 -36 14 110 15 -30
d w boards	14 -18
d w boat	14 -20
d w boiler	14 26
d w bonus	13 -41 14 79
d w book	13 -100 14 149 15 -42
d w booked	13 22 14 -26
d w booking	14 -22
d w bookkeeper	13 -26 14 20
d w books	13 -20 14 82 15 -30
d w boss	13 39 14 -61
d w both	14 -30 15 28
d w bought	13 61 14 -71
d w bowls	13 48 14 -63
d w box	14 -18
d w boy	13 -35 14 55
d w branch	13 -117 14 105
d w brand	13 41 14 -23
d w break	13 -20 14 -28 15 46
d w brewers	13 -56 14 86
d w brewery	13 24 14 -23
d w brides	13 -67 14 36
d w bridesmaids	14 47 15 -24
d w bridge	13 94 14 -49 15 -20
d w bring	13 58 14 -61 15 33
d w bringing	13 -16 14 -19 15 32
d w brings	13 -37 15 64
d w broken	13 16 14 -14
d w broker	14 -24
d w brother	13 16 14 50 15 -43
d w brother's	13 24
d w brothers	14 -14
d w brought	13 117 14 -45 15 -57
d w bucket	14 -20
d w buckets	13 23 14 -29
d w buddy	13 -33 14 -43 15 53
d w budget	13 47 14 -41
d w build	13 39 14 -39
d w builders	13 17
d w building	13 59 15 -30
d w built	14 -23
d w bump	13 -44 14 53
d w bursar	14 -14
d w bursars	13 -91 14 75
d w bursting	13 23
d w bus	14 24
d w business	13 -35 14 -32 15 99
d w but	13 -64 15 81
d w buy	13 -19 14 44 15 -22
d w buyer	14 -41 15 47
d w buyers	13 -15 14 14
d w buying	14 28 15 -21
d w by	13 -57 14 43 15 60
d w caf	13 42 14 30 15 -72
d w cafe	13 -59 14 82
d w calendar	13 14 14 46 15 -60
d w call	14 56 15 -66
d w came	14 -73 15 43
d w can	13 22 14 -47 15 22
d w can't	14 23 15 -53
d w car	13 -129 14 70 15 72
d w card	13 -49 14 -26 15 72
d w cards	13 84 15 -76
d w care	14 -43 15 76
d w career	13 -20 14 72 15 -19
d w carers	14 14
d w caretakers	13 84 14 -79
d w carrier	13 14
d w case	13 -19 14 27
d w cash	13 -28 14 -15 15 55
d w cause	13 34 15 -30
d w cc	13 -17 14 31
d w centre	13 -35 14 34
d w centres	13 21 14 -24
d w ceramics	14 41 15 -26
d w chain	14 -16
d w chair	13 -113 14 98
d w chairman	13 -29 14 49
d w chairs	13 98 14 -39 15 -48
d w chambers	13 29 14 -42
d w chance	13 20 14 -37
d w change	13 18 14 -75 15 47
d w charge	14 -15
d w chasing	13 16 14 -30
d w chat	14 -73 15 46
d w cheers	13 -96 14 61 15 37
d w cheese	13 -35 14 -22 15 64
d w cheesemaker	13 26 14 -49
d w chefs	13 18 14 -31
d w cheques	13 40 14 -26 15 -18
d w chief	13 64 14 -29 15 -25
d w child	15 -19
d w children	13 25 14 -30
d w choir	14 39 15 -36
d w church	14 -36 15 31
d w circle	13 17 14 -54 15 21
d w claims	13 84 14 -40 15 -19
d w class	13 -51 14 16 15 14
d w clean	13 174 14 -116 15 -28
d w clears	13 -35 14 96 15 -42
d w client	14 28
d w clients	13 90 14 -48 15 -50
d w climate	13 33 14 -17 15 -18
d w climb	13 20 14 21 15 -36
d w clinic	13 48 14 -51
d w clinics	13 15 14 -21
d w clocks	13 -55 14 65
d w close	14 -17 15 14
d w closes	14 -26
d w closing	14 39 15 -22
d w club	13 108 14 -33 15 -57
d w clubs	13 16 14 -16
d w clue	14 -17
d w co	13 69 14 -52 15 -23
d w coach	14 -81 15 58
d w code	13 -39 15 49
d w codes	13 27 14 -21
d w coffee	13 -47 14 42
d w cohort	13 31 14 -20
d w cold	13 15 14 -27
d w colleague	13 27 14 80 15 -58
d w colleagues	13 -89 14 31 15 18
d w collectors	13 -185 14 168
d w come	13 84 14 -86 15 15
d w comes	13 -19 14 -54 15 49
d w comfortable	13 -48 14 18 15 27
d w coming	13 62 14 -60 15 -15
d w comment	14 31
d w committee	13 -23 14 33
d w community	13 16 14 -24
d w companies	13 -15 14 -27 15 17
d w company	13 57 14 -88
d w complain	13 28 14 -34
d w complaining	13 21 14 -15
d w complains	13 -42 14 20
d w compliment	15 14
d w connect	13 -32 14 59 15 -15
d w conservatoire	13 87 14 -42 15 -25
d w construction	13 39 14 -37
d w contact	14 89 15 -136
d w contacts	13 -28 14 -83 15 82
d w contractor	13 -64 14 66
d w cooperative	13 56 14 -35
d w could	13 -130 14 103 15 65
d w council	13 57 14 -60
d w counsel	14 -26 15 17
d w count	15 -24
d w counter	13 -81 14 72
d w counterpart	13 52 15 -61
d w county	14 -16
d w couple	13 82 14 -96 15 -18
d w couples	13 48 14 -39
d w course	14 14
d w cousin	13 -81 14 128 15 -43
d w cousin's	13 -14 14 16
d w cousins	13 49 14 62 15 -106
d w cover	13 36 14 -52
d w coverage	14 -21
d w coworkers	13 -16 14 25 15 14
d w cpas	13 -19 14 26
d w credit	14 21
d w crew	14 -14
d w cries	13 -49 14 38
d w cross	13 29 14 -16
d w crosses	13 -53 14 35 15 15
d w crowd	13 -53 14 50
d w crowns	13 30 15 -16
d w curry	13 55 14 -55
d w customer	13 -19 14 15
d w customers	13 -75 14 24
d w customs	13 18
d w cut	13 -19 15 26
d w cutting	14 -14
d w d	13 29 14 -56 15 18
d w d'you	13 -37 14 94 15 -52
d w dad	13 57 15 -19
d w dairy	13 23 14 -36
d w dale	13 36 14 -17
d w damage	13 31 15 -20
d w dares	13 -55 14 49
d w dark	13 -37 14 37 15 -18
d w data	13 -38 14 27
d w date	13 33 14 -18
d w daughter	13 34 14 -26
d w day	15 20
d w days	13 -33 15 47
d w deal	14 -72 15 92
d w dealing	13 -15 14 -48 15 99
d w deals	13 -49 14 21
d w deanery	13 25 14 -29
d w dear	14 95 15 -93
d w decent	14 -18 15 25
d w decides	13 112 14 -61 15 -31
d w deliver	13 -31 14 23
d w delivery	13 16 14 -27
d w dental	13 31 14 -30 15 -14
d w dentist	13 -26 14 59 15 -23
d w dentists	13 -63 14 48
d w department	13 -23 14 34 15 -14
d w departments	14 23
d w depot	13 -110 14 101
d w deputies	13 -22 14 22
d w design	14 43 15 -58
d w designers	13 -74 14 107
d w desk	14 -47 15 18
d w details	13 -37 14 33 15 43
d w developer	13 14 14 -16
d w diary	13 -42 14 38
d w did	13 -95 14 77
d w didn't	13 23 14 -15
d w different	14 -16
d w dinner	13 -18 14 35
d w direct	13 -93 14 61
d w directly	13 32 14 -35
d w director	13 55 14 -62
d w directors	13 42 14 -41
d w discount	13 15
d w distance	13 31 14 -18 15 -18
d w distillery	13 27 14 -14
d w district	13 34 14 -15 15 -14
d w divorce	13 58 14 -86
d w do	13 -83 14 70 15 32
d w doctor	13 -67 14 57
d w does	13 102 14 -48 15 -32
d w doesn't	13 51 14 -32 15 -15
d w dog	13 -25 14 52 15 -22
d w doing	14 -96 15 84
d w don't	13 -56 14 76
d w done	14 -79 15 76
d w door	13 -44 14 15 15 34
d w door's	14 -26 15 21
d w doubled	14 26 15 -21
d w down	13 -143 14 155
d w dr	13 24 14 -17
d w dragged	13 80 14 -70
d w drama	13 14 14 -19
d w drawer	13 -63 14 97
d w dread	14 -15
d w dream	13 22 15 -26
d w drink	13 92 14 -79 15 24
d w drive	13 65 15 -58
d w driver	13 34 14 -43
d w drivers	13 -80 14 39 15 26
d w drives	13 51 14 -51
d w driving	13 50 14 -63
d w drop	13 -86 14 16 15 88
d w dropping	13 -15 14 17
d w drowning	14 26 15 -14
d w drummer	13 14
d w dry	13 38 15 -19
d w due	13 64 14 -23 15 -21
d w each	14 -36 15 21
d w earns	13 -54 14 53
d w ears	13 -18 15 24
d w easy	14 -52 15 54
d w eat	13 -21 14 -34 15 51
d w eats	13 49 14 -40
d w editor	13 67 14 -83
d w eight	13 47 14 -34
d w eighties	13 29 14 -34
d w eighty	14 -30
d w either	13 19 14 -40 15 15
d w electric	13 -27 14 26
d w eleven	13 -25 14 22
d w else	13 -20 14 -56 15 -23
d w em	13 25 14 25
d w employed	13 23
d w employment	13 21 14 -15
d w empty	13 -33 14 29
d w end	13 26 14 -31 15 26
d w energy	13 -22 14 -27 15 67
d w engaged	15 -26
d w engineer	13 62 14 -57 15 -15
d w enjoy	13 -80 14 72
d w estate	14 -30 15 31
d w esteemed	13 -18 14 53
d w even	13 46 14 -23 15 -20
d w evening	13 -101 14 55 15 22
d w ever	13 -93 14 31 15 55
d w every	14 -100 15 93
d w everybody	14 -25 15 27
d w everyone	13 -15
d w everything	15 -25
d w example	13 -33 14 31
d w exist	13 -26 14 32
d w expecting	14 -60 15 47
d w experience	13 -14 14 16
d w f	13 26 14 -42
d w face	13 -14
d w facilities	13 35 14 -31
d w facing	14 -17
d w fair	14 -33 15 57
d w fall	13 43 14 -62
d w families	13 38 14 45 15 -86
d w family	15 40
d w far	13 14
d w farm	13 23 14 -22
d w farmer	13 18 14 17 15 -20
d w farmers	13 57 14 -47
d w fast	13 -19 14 -18 15 18
d w father	13 -38
d w favourite	13 -20 14 45 15 -16
d w feel	13 -46 14 -115 15 132
d w feels	13 42 14 -33
d w fees	13 -41 14 20 15 28
d w fella	14 25
d w fellow	13 46 14 36 15 -67
d w fence	13 38 14 -21
d w festival	13 -28 14 38
d w few	13 -17
d w field	14 23
d w fifteen	13 -24 14 14
d w fifth	13 16 14 -19
d w fifty	13 15 14 -16
d w fill	13 -54 14 65
d w filling	14 29
d w finance	13 41 14 -22
d w find	13 -55 14 20 15 24
d w fine	14 20
d w finest	13 14
d w firm	13 -40 14 43
d w first	13 -72 15 54
d w fit	13 -61 14 78
d w five	13 61 14 -129 15 66
d w fixed	13 22
d w flat	13 43 14 -66
d w flats	13 14 14 -52 15 23
d w fleet	13 29 14 -30
d w flood	14 -29
d w floods	13 -28 14 31
d w floor	14 -17 15 25
d w floors	13 16 14 -16
d w florists	13 -18 14 27
d w flow	14 15
d w flower	13 -56 14 53
d w fly	13 29 14 -14
d w flyer	13 -21 14 57 15 -21
d w folk	13 -32 14 -110 15 138
d w folks	13 22 14 26 15 -17
d w follow	14 -17
d w followed	13 -23 14 -22 15 28
d w food	14 -25 15 29
d w for	13 -22 14 26
d w forklift	13 -70 14 49
d w form	13 44 14 -51
d w former	13 56 14 -38
d w forty	13 42 15 -38
d w forward	14 40
d w founder	13 -37 14 24
d w founders	13 51 14 -65
d w four	13 92 14 -46 15 -47
d w fourteen	13 52 14 -40
d w fractions	13 -24 14 27
d w free	14 -74 15 98
d w freight	15 -16
d w friend	13 -148 15 148
d w friend's	13 -17
d w friends	13 -40 14 -134 15 147
d w frightened	13 28
d w from	14 -90 15 142
d w front	13 -36 14 44
d w fuel	14 -15 15 19
d w full	13 55 14 -39 15 -17
d w fully	13 -28 14 64 15 -26
d w fun	13 -18
d w funds	13 52 14 -20 15 -18
d w funeral	13 -25 14 38
d w gap	14 -16 15 14
d w garage	13 22
d w garden	13 46 14 -69 15 41
d w gardener	14 -25 15 18
d w gate	13 -16
d w gather	13 -47 14 37
d w gear	13 30 14 -20
d w generation	13 34 14 -36
d w get	13 -119 14 81 15 51
d w gets	13 -54 14 53 15 -24
d w getting	13 -14 14 100 15 -60
d w gimme	14 22
d w gin	13 27 14 -14
d w girls	13 -35 14 24
d w give	13 -41
d w given	14 26
d w gives	13 -37 14 55
d w glad	13 -48 14 -31 15 54
d w glass	14 -16
d w go	13 -18
d w goat	13 22 15 -22
d w goes	13 84 14 -41 15 -41
d w going	13 -18 15 43
d w gold	13 -16 14 -15 15 32
d w gone	13 -92 14 100
d w good	13 -46 14 33 15 33
d w got	13 -25 14 -26 15 22
d w graduates	13 31 14 -27
d w grandparent	13 -14 14 -50 15 83
d w grant	13 -20 14 36
d w grants	13 36 14 -18
d w gratefully	14 14 15 -18
d w great	13 -35 14 49 15 -16
d w groan	13 45 14 -49
d w ground	13 34 14 -30
d w group	13 -30 15 -16
d w groups	13 26 15 -15
d w grumbling	13 -14 14 23
d w guest	13 37 14 -41
d w guild	13 -39 14 38
d w guy	14 -62 15 77
d w gym	13 -36 14 -22 15 67
d w had	14 16 15 -23
d w hail	14 33
d w hair	13 -23 15 48
d w half	14 28 15 -38
d w hall	14 25
d w hand	13 54 14 -154 15 58
d w handed	13 21 15 -20
d w handles	13 74 14 -65
d w hands	13 57 15 -14
d w happen	13 14
d w happy	13 59 14 -74
d w harbour	13 30 14 -32
d w hard	13 -21 15 29
d w hardware	13 61 14 -49
d w has	13 42 15 -84
d w hasn't	13 -53 14 36
d w hates	14 -15
d w haulier	13 21 14 -15
d w have	14 15 15 -36
d w haven't	14 -43 15 27
d w having	13 31 14 -37
d w he	13 -33 14 36 15 -26
d w he'd	13 19 14 -20
d w he's	14 36 15 -21
d w head	13 -21 14 -33 15 76
d w headache	13 -35 15 18
d w headaches	13 -27 14 60 15 -19
d w heading	13 227 14 -77 15 -112
d w heads	13 94 14 -90
d w hear	13 -20 14 81 15 -62
d w heard	13 85 14 -37 15 -40
d w hearing	13 25
d w hectares	13 23 14 -20
d w hedge	13 -19 14 57 15 -28
d w held	14 -83 15 24
d w hello	13 -18 14 43 15 -45
d w help	14 -38 15 26
d w helped	14 -15 15 16
d w her	13 55 14 45 15 -113
d w here	13 -131 14 52 15 65
d w here's	14 -36 15 30
d w hers	14 -24 15 17
d w herself	13 22 14 -21
d w hi	13 59 14 -72 15 21
d w hill	13 25 14 -30
d w him	13 60 15 -47
d w hip	13 -63 14 109 15 -20
d w hire	14 37 15 -15
d w hiring	13 54 14 -46 15 25
d w his	13 35 14 -136 15 70
d w hit	13 -14 14 -23 15 31
d w hold	13 -26 14 19
d w holds	14 -16
d w holes	13 26 15 -16
d w home	13 139 14 -149 15 -18
d w homes	14 17
d w hook	13 29 14 -25
d w hospice	13 -27 14 34
d w hospital	13 -40 14 30
d w hot	13 -48 14 39
d w hour	13 112 14 -81 15 -46
d w hours	13 -87 14 191 15 -121
d w house	13 -20 14 107 15 -94
d w household	13 63 14 -77
d w houses	13 134 14 -117 15 -27
d w housing	13 -22 14 66 15 -22
d w how	13 -42 14 36
d w hr	13 28 14 -43
d w human	13 -55 14 43 15 40
d w hundred	13 19 14 -69 15 48
d w hunting	13 29 14 -43
d w hurt	13 -48 14 74 15 -19
d w hurts	14 -17
d w i	13 22 14 -81 15 61
d w i'd	13 81 14 -115
d w i'll	13 -28 15 72
d w i'm	13 -178 14 112 15 25
d w i've	13 -109 14 138 15 -28
d w ice	14 -22
d w ideally	14 39 15 -44
d w if	13 -41 15 42
d w im	13 -47 14 38
d w importers	13 18 14 -18
d w in	13 43 14 -48 15 -83
d w inbox	13 -14 14 -73 15 56
d w inherited	13 -39 14 22
d w inside	13 -34 14 49 15 -15
d w inspection	13 48 15 -47
d w inspector	13 21
d w instead	13 -22 14 41
d w insurance	13 41 14 -43
d w interested	14 -36 15 24
d w interesting	13 28 14 -16
d w into	13 -52 14 51 15 42
d w intro	13 -27 14 132 15 -89
d w introduce	13 -40 14 -54 15 83
d w introduced	13 -48 14 45
d w introduction	13 28 14 -73 15 21
d w invite	13 -42 14 -43 15 82
d w is	13 64 14 32 15 -205
d w isn't	13 28 14 -17
d w it	13 -25 14 -40 15 87
d w it's	14 61 15 -47
d w its	13 45 14 -20
d w ive	14 -25 15 34
d w jakob	13 17 14 -27
d w job	13 -25 14 51
d w join	13 -27 14 53 15 -14
d w jump	13 -37 14 49
d w juno	13 28 14 -31
d w just	13 -99 14 59 15 38
d w k	13 23
d w keen	14 -37 15 14
d w keep	13 18 14 -91 15 44
d w keepers	13 -42 14 51
d w keeps	13 -58 14 71 15 -28
d w kept	14 -19
d w kid	13 42 14 30 15 -33
d w kids	13 -69 14 29 15 46
d w kindergarten	13 15
d w kindly	13 61 14 -22 15 -14
d w kitchen	14 -18
d w knees	13 63 14 -33 15 -14
d w know	14 33
d w known	13 -21 14 46
d w knows	15 -22
d w lab	13 78 14 -46 15 -14
d w label	14 -14
d w labels	13 35 14 -32
d w lack	13 -96 14 57
d w ladder	13 -52 14 55
d w ladies	13 61 14 -36 15 -18
d w lads	13 -31
d w lady	13 30 15 -20
d w lamp	13 28
d w land	13 -76 14 60
d w landlord	13 -45 14 82 15 -52
d w landlords	15 -21
d w large	13 55 14 -45
d w last	13 93 14 -71 15 -21
d w late	13 34 14 -32
d w laugh	13 30 14 -20
d w law	13 -71 14 47 15 -16
d w law's	13 -95 14 84
d w lead	13 31 14 -42
d w leads	13 -90 14 58
d w leaflet	14 -14
d w learning	13 18 15 -20
d w lease	13 -92 14 139 15 -34
d w least	14 -53 15 51
d w leave	13 59 14 -63
d w leaves	14 49 15 -33
d w leaving	14 38 15 -75
d w ledger	13 -38 14 41
d w left	13 61 14 -24 15 -31
d w legal	13 62 14 -69 15 36
d w lent	13 -52 14 55
d w lets	13 63 14 -49
d w letter	13 22
d w letters	14 -15
d w letting	14 17
d w level	15 15
d w licence	13 42 14 -35
d w licensed	13 31 14 -42
d w lie	13 14 14 25 15 -14
d w life	13 -45 15 45
d w like	13 -96 14 43 15 25
d w likes	13 52 14 -32
d w lines	13 -25 14 59 15 -14
d w link	14 19 15 -24
d w linked	13 17 14 -14
d w list	14 -29
d w listen	13 80 14 -72
d w listing	13 -29 14 40
d w literacy	13 33 15 -31
d w live	13 32 14 41 15 -38
d w lives	13 95 14 -95 15 -20
d w living	14 28 15 -16
d w local	13 48 14 -45
d w locked	13 -14 14 32 15 -15
d w lodger	13 -15 14 -53 15 83
d w logistics	13 34 14 -55
d w logo	13 -80 14 38 15 65
d w look	13 44 14 -115 15 53
d w looked	13 -72 14 88
d w looking	13 -28 14 71
d w looks	14 16 15 -38
d w lorry	14 34
d w lose	13 28 14 -40 15 21
d w loses	13 18 15 -16
d w lost	13 76 14 -30 15 -60
d w lot	13 -62 14 75
d w loudest	13 27 14 -31
d w love	13 -57 14 -92 15 115
d w lovely	13 24
d w low	13 16 14 -30
d w lower	13 -27 14 42
d w m	13 -42 14 45
d w machine	14 -17
d w made	13 -104 14 183 15 -91
d w mails	13 -69 14 78
d w maintenance	13 41 14 -52
d w making	13 20 14 -22
d w man	13 79 14 34 15 -104
d w manager	13 142 14 -139 15 -47
d w managers	13 114 14 -118 15 -20
d w many	13 23 14 -35 15 17
d w map	13 27 15 -15
d w market	13 -15 14 17
d w marketing	13 68 14 -66
d w master	13 -19 14 76 15 -29
d w match	13 -35 14 -42 15 65
d w mate	15 19
d w mates	13 31 15 -58
d w mats	13 -32 14 32 15 22
d w may	13 -38 14 -23 15 46
d w maybe	14 -34 15 16
d w me	13 -39 14 44 15 60
d w meals	14 -27
d w mean	13 35 14 -32
d w mechanic	14 51 15 -39
d w meet	13 65 14 -15 15 -58
d w meeting	13 39 14 -40
d w member	13 -59 14 -21 15 110
d w members	13 -20 14 40
d w mention	13 56 14 -38 15 -34
d w mentioned	13 42 14 -69 15 21
d w mentioning	13 38 14 -24 15 -22
d w merchants	14 -24
d w message	13 -46 14 84 15 19
d w met	14 16
d w metres	13 34 14 -14 15 -17
d w mid	13 23
d w midwife	14 -17
d w midwives	13 31 15 -15
d w miles	13 -43 14 33
d w mill	13 16 14 -15
d w mills	13 17 14 -26
d w mind	13 30 14 -100 15 60
d w mine	15 24
d w miss	13 -31 15 44
d w missing	13 -67 14 60
d w moaning	13 20 15 -25
d w mobile	14 -16
d w model	13 -18 14 25
d w moment	13 -16
d w money	13 -23 14 24 15 -25
d w month	13 -36 14 59 15 -23
d w months	13 55 14 -37 15 -14
d w more	13 95 14 -172 15 56
d w morning	13 35 15 -31
d w mornings	14 17
d w mosque	13 40 14 -55
d w most	14 19
d w mostly	13 30 14 -33
d w mother	14 -24
d w motor	13 19 15 -20
d w mould	13 23 14 -22
d w move	13 -18 14 24 15 -20
d w moving	13 -61 14 18 15 112
d w mr	14 -19
d w ms	13 47 14 -59
d w much	13 -25
d w mum	13 55 14 -45
d w mums	13 -19 14 -33
d w museum	14 34 15 -24
d w musician	14 18
d w must	13 -24 14 -22 15 53
d w my	13 -46 14 46 15 38
d w n	13 32 14 -36
d w name	13 -94 15 108
d w names	13 -71 14 -20 15 58
d w nasty	13 27 14 -28
d w nd	13 23 14 -19
d w near	13 87 14 -48 15 -52
d w need	14 -88 15 75
d w needed	13 48 14 -62
d w needs	13 -124 14 -44 15 92
d w neighbor	13 21 15 -33
d w neighbors	13 -37 14 23
d w neighbours	13 -39 14 -15 15 50
d w network	13 44 14 -87
d w never	13 -82 14 67 15 22
d w new	13 -43 15 106
d w next	13 -92 14 -95 15 216
d w night	13 73 14 -71 15 -21
d w nine	13 -37 14 28 15 28
d w no	13 -32 14 33 15 -26
d w nobody	13 61 14 -29 15 -33
d w not	13 -101 14 92
d w note	13 19 14 -14
d w notes	13 30 14 -16
d w nothing	13 63 14 -86 15 16
d w notice	13 18 14 -39 15 24
d w noticed	13 -57 14 20 15 23
d w notices	13 -56 14 55
d w now	13 27 14 -74 15 54
d w number	13 120 14 -56 15 -57
d w number's	13 27 14 -14
d w numbers	14 -30 15 25
d w nurse	13 25 14 54 15 -55
d w nursery	13 24
d w nurses	13 -56 14 63
d w nursing	13 19 14 -27
d w of	13 77 14 -81 15 32
d w off	13 34 15 -65
d w offer	13 26 14 -40
d w office	13 -37 14 33 15 14
d w officer	13 57 14 -58
d w offices	13 87 15 -83
d w oh	14 -17
d w okay	13 28 14 -26
d w old	13 183 14 -180 15 -50
d w older	13 41 14 -44
d w on	13 44 14 -54 15 -25
d w one	13 -63 14 157 15 -70
d w online	13 22 14 -16
d w only	13 -18 14 -34 15 88
d w onto	13 24 14 29 15 -66
d w op	14 -17
d w opened	14 -25
d w opening	13 29
d w operations	13 53 14 -71
d w opposite	14 -14
d w or	13 48 14 -133 15 89
d w orchard	14 23
d w orchestra	14 -28
d w order	13 28 14 -39
d w orders	13 31 14 -26
d w organisation	13 -74 14 108
d w other	13 -16 14 38 15 16
d w others	13 -50 14 -90 15 115
d w otherwise	13 26
d w our	13 -37 14 -16 15 17
d w ours	13 21 14 -20
d w out	13 120 14 -108
d w outside	13 67 14 -62
d w over	13 97 14 -69 15 -103
d w overworked	13 -18 14 19
d w own	14 32 15 -43
d w owner	13 -39 14 122 15 -92
d w owners	13 77 14 -40 15 -39
d w owns	13 -17
d w p	14 62 15 -50
d w page	13 15 14 -23
d w paid	13 101 14 -53 15 -25
d w painter	13 26 14 -28
d w pal	13 33 14 -83 15 34
d w pallets	13 -31 14 23
d w panel	14 -14
d w panels	13 36 14 -27
d w paper	13 -48 14 15
d w paperwork	13 19
d w parcels	13 20 14 -14
d w parent	13 -139 14 139
d w parents	13 103 14 -149 15 52
d w parish	13 -106 14 71 15 84
d w park	13 45 14 -42
d w part	13 25 14 -37
d w partner	14 47 15 -33
d w partners	13 120 14 -64
d w partnerships	13 -55 14 60
d w party	13 23 14 -33
d w pass	13 -19 14 -51 15 46
d w passed	13 -29 14 20
d w passing	13 24 14 -23
d w past	13 103 14 -38 15 -66
d w paste	14 26
d w pastry	13 -21 14 19
d w path	13 -44 14 30 15 34
d w patient	14 -82 15 77
d w patients	13 -39 14 46
d w pay	13 22
d w paying	13 -67 14 38
d w payroll	13 44 14 -42
d w pays	13 -41 14 43
d w peel	14 -19
d w peer	13 -39
d w peers	13 -33 14 -17 15 66
d w people	13 -87 14 -94 15 196
d w per	13 -19 14 -17 15 35
d w perhaps	13 14 14 54 15 -60
d w person	13 -54 14 130 15 -116
d w personal	14 -16 15 16
d w pharmacists	13 -33 14 23
d w pharmacy	13 19 14 -36
d w phone	13 -74 14 29 15 32
d w phones	14 -16
d w photo	13 -60 14 95 15 -24
d w pickle	13 -53 14 -23 15 66
d w picks	13 -15 14 -17 15 48
d w picture	13 17 14 -17
d w pictures	13 16 14 -19
d w pilot	14 -15
d w pitch	13 -49 15 59
d w place	13 61 14 -45
d w places	13 -33 14 49
d w plan	15 -14
d w planners	14 53 15 -15
d w planning	13 19
d w plans	14 22 15 -16
d w plant	13 122 14 -94 15 -40
d w play	13 -24 14 47 15 -37
d w playground	13 -19 14 36
d w plays	13 33
d w pleased	14 -31 15 17
d w pls	13 23 14 -41
d w plumber	13 -78 14 61 15 17
d w pocket	13 -16 14 -70 15 70
d w podcast	14 -14
d w point	13 19 15 -21
d w points	13 33 14 -43
d w poor	13 62 14 -23 15 -30
d w pop	14 -41 15 31
d w pops	13 -40 14 44
d w portal	13 -80 14 118
d w porters	13 25
d w post	13 84 14 -77
d w posting	14 -20
d w pour	13 -42 14 112 15 -44
d w practice	13 36 14 -44
d w precisely	14 -20
d w present	13 32 15 -17
d w press	13 25 15 -19
d w price	13 -57 14 -42 15 57
d w priest	13 27 14 -34
d w primary	14 -16
d w private	13 20 14 -20
d w procurement	13 -14 14 25
d w producers	13 -39 14 63
d w product	13 -22 14 23
d w profit	14 -32 15 14
d w programme	13 -32 14 48
d w promise	13 -16 15 19
d w promotion	13 -29 14 19
d w proper	13 -16
d w property	13 -39 14 30
d w proud	13 -38 14 41
d w public	13 -83 14 53
d w pump	13 38 15 -19
d w pumps	13 -26 14 35
d w pupils	13 -19 14 28
d w put	13 -118 14 131 15 -20
d w putting	13 38 14 -58
d w quarrels	13 16
d w quarter	13 23 14 -33
d w question	13 -40 14 32 15 20
d w queue	13 -37 14 31
d w queues	13 -62 14 51
d w quick	13 14 14 -17
d w quiet	13 -82 14 84
d w quit	14 -14
d w quite	14 -16
d w quote	14 -55 15 28
d w r	13 40 14 -29 15 -14
d w rains	14 -18
d w raising	13 -40 14 47
d w ran	14 -21
d w rate	13 -26 14 -20 15 21
d w rates	13 21 14 -24
d w rather	14 -19
d w reach	14 -22 15 32
d w read	13 77 14 -70 15 -19
d w reading	13 -72 14 45
d w ready	13 -23 15 28
d w real	14 -18 15 37
d w really	13 -55 15 80
d w realtor	14 -22 15 15
d w receipts	13 19
d w receive	13 42 14 -23 15 -21
d w received	13 -15 14 52 15 -26
d w recommend	13 -31 14 29
d w recommendations	14 27
d w recruiter	14 -18
d w refer	13 -100 14 49 15 42
d w referral	13 40 14 -120 15 96
d w referrals	14 -61 15 25
d w referring	13 46 14 -62 15 31
d w register	13 -38 14 32
d w relations	13 22 14 -63 15 37
d w relative	13 23 14 -32
d w reliable	13 17 14 -25
d w relocating	14 25
d w remember	13 -22 14 -24 15 29
d w renewal	13 14 14 -18
d w rent	13 -37 14 16 15 19
d w renting	14 22 15 -17
d w rents	14 -17
d w report	14 17
d w residents	13 -90 14 78
d w restaurant	13 50 14 -19 15 -26
d w restaurants	14 15
d w retail	15 -20
d w retire	14 32 15 -35
d w retired	13 -52 14 45
d w retirement	14 20
d w retiring	13 -42 14 34
d w returns	13 -29 14 46
d w revenue	13 43 14 -37
d w reviews	14 -30
d w rich	13 27 14 -17
d w ride	13 24 14 -15
d w right	13 -164 14 118
d w ring	13 20 14 36
d w ringing	15 -16
d w rings	13 -28 14 52
d w risk	13 19
d w river	13 26 14 -23 15 -15
d w role	14 20
d w roll	13 48 14 -22 15 -21
d w roof	13 21 15 -35
d w room	15 -25
d w rooms	14 26 15 -14
d w rota	13 -50 14 45
d w round	13 69 14 -48
d w route	13 14
d w row	13 125 14 -110 15 -23
d w rules	13 21 14 -35
d w run	13 -44 14 47 15 29
d w runs	13 37 14 -75 15 47
d w rural	13 38 14 -17 15 -16
d w s	14 -22
d w safe	14 -22 15 14
d w said	13 -19 14 -16 15 -23
d w sales	14 23
d w salon	13 -36 14 21
d w same	13 -65 14 -35 15 99
d w sat	13 -70 14 95
d w save	13 -46 15 78
d w saw	13 24
d w sawmills	14 31 15 -26
d w say	13 69 14 -76 15 33
d w says	13 -42
d w scared	14 27
d w scheme	13 23 14 -55
d w school	13 42 14 21 15 -65
d w schools	14 24
d w science	14 -19
d w screen	13 -24
d w search	13 61 15 -30
d w season	13 36 15 -19
d w seat	13 14
d w second	13 120 14 -154
d w secretary	14 -15
d w security	13 -33
d w see	13 -136 14 113 15 53
d w seed	13 19 14 -21
d w seeking	14 94 15 -107
d w seen	13 22 14 -27
d w self	13 45 14 -22
d w sell	13 -58 14 86 15 -19
d w selling	13 33 14 -19 15 -20
d w sells	14 -22
d w send	13 -149 14 41 15 54
d w sending	13 -35 14 24
d w senior	13 63 14 -46
d w sent	14 -32 15 23
d w sentence	14 17
d w served	14 -19
d w service	14 40 15 -67
d w services	14 -15
d w set	13 -60 14 23
d w sets	13 -41 14 54
d w seventy	13 78 14 -45 15 -34
d w several	13 -64 14 74
d w share	13 -81 14 -15 15 82
d w shared	13 -33 14 33
d w she	13 118 14 -117
d w she'd	13 67 14 -69
d w sheep	14 -15
d w sheet	13 -28 15 22
d w shelf	13 21 14 -26
d w shift	13 62 14 -41 15 -14
d w shifts	13 36 14 -45
d w ship	13 22
d w shipping	13 -33 14 56 15 -16
d w shoe	15 -16
d w shoebox	13 15
d w shop	13 -54 14 -17 15 55
d w shops	14 40 15 -24
d w short	13 27 14 -29
d w should	13 -120 14 125
d w show	13 104 14 -18 15 -52
d w shows	13 -34 14 95 15 -42
d w shuts	13 40 15 -19
d w shy	13 -52 14 62
d w sick	13 39 14 -51
d w side	13 33 14 -71
d w sign	14 -23 15 31
d w signature	13 42 14 -38
d w signed	13 16
d w signs	13 -59 14 -55 15 112
d w silence	14 38
d w similar	14 -31 15 23
d w since	13 -38 14 58 15 -28
d w single	13 -64 14 69
d w sister	13 25 14 -32 15 -18
d w sisters	13 60 14 -51
d w sit	13 -17 14 66 15 -27
d w site	13 52 14 -77 15 27
d w sites	13 25
d w sits	13 58 15 -68
d w sitting	14 -25
d w six	13 -26 15 50
d w sixties	13 56 14 -42
d w sixty	13 32 14 14 15 -43
d w sleep	14 18 15 -33
d w sleeping	13 -14 14 100 15 -41
d w sleeps	13 -17 14 22
d w slip	13 -38 14 49
d w small	13 -14 14 39 15 -40
d w smaller	13 16 14 -24
d w so	14 -40 15 45
d w society	13 112 14 -82
d w soil	13 20 14 -27
d w some	13 -80 14 131 15 -18
d w somebody	13 -123 14 65 15 39
d w someone	13 -133 14 36 15 75
d w something	13 -49 15 34
d w sooner	13 17 14 -22
d w sort	15 -16
d w sound	13 22 14 -36
d w soup	13 -48 14 84 15 -20
d w sous	13 -20 14 78 15 -44
d w spare	13 76 15 -62
d w sparky	13 -27 14 67 15 -30
d w speak	13 -85 14 -20 15 88
d w speaking	13 -120 14 -15 15 122
d w speaks	13 67 14 -44
d w spends	13 18 14 -40
d w sponsor	13 23
d w spot	13 -34 14 26
d w spread	13 -42 15 35
d w spreadsheet	13 15
d w spreadsheets	13 -43 14 57
d w spring	13 22 14 -25
d w springs	13 -22 14 17
d w square	13 -17 15 37
d w staff	14 -21
d w stage	13 -46 14 71 15 -18
d w staircase	13 -15 14 19
d w stairs	14 -36 15 62
d w stand	13 30 14 -46 15 31
d w standing	13 -29 14 42
d w stands	14 -32 15 27
d w staring	13 19
d w start	13 -34 14 -23 15 44
d w started	13 23 14 26 15 -16
d w starts	13 67 14 -70
d w station	13 40
d w stay	14 39 15 -17
d w stays	14 -22
d w steer	13 -30 14 81 15 -18
d w still	13 106 14 -25 15 -139
d w stock	15 -24
d w stop	13 59 14 -69
d w stopped	14 18
d w stories	13 27 14 -17
d w story	13 27 14 33 15 -26
d w straight	13 -48 14 52
d w street	13 -75 14 78
d w stress	13 -24 15 18
d w strings	14 18
d w strong	13 -42 14 69
d w struggling	13 35 14 -18 15 -15
d w stuck	13 -15
d w student	13 30 14 -28 15 -20
d w students	14 -30
d w studio	14 26
d w study	13 51 14 -16 15 -24
d w subcontractors	13 101 14 -117
d w subject	13 -24 14 20
d w such	15 -20
d w suit	14 20 15 -16
d w sum	13 21 15 -14
d w summer	14 -20 15 22
d w suppliers	13 40 14 -44
d w supply	14 -35 15 60
d w surely	13 -15 14 -63 15 80
d w surgeons	13 16 14 23 15 -17
d w surgery	13 -57 14 36
d w table	13 33 15 -23
d w tag	15 15
d w tail	13 -30 14 35
d w take	13 16 14 -40
d w taken	14 25
d w takes	13 28 14 -57 15 36
d w taking	13 17 15 -44
d w talk	14 -71 15 77
d w talked	13 16 14 -42 15 33
d w talking	13 -29 14 26
d w talks	13 21 14 -26
d w tall	13 23 14 -22
d w tan	14 75 15 -52
d w tanker	13 28 14 -30
d w tape	13 -35 14 53
d w tax	14 -15 15 48
d w taxi	13 -45 14 28
d w tea	14 -58 15 49
d w teach	13 24 15 -20
d w teacher	14 74 15 -47
d w teachers	13 44 14 -49
d w teaches	13 32
d w teaching	13 -30 14 82 15 -75
d w team	13 163 14 -143
d w teams	13 16
d w teenager	13 -37 14 114 15 -31
d w tell	13 -53 14 72 15 18
d w telling	13 -24 14 55 15 -15
d w tells	13 20 14 -32
d w template	14 14
d w ten	13 -76 14 70 15 17
d w tenant	13 -86 14 57
d w tenants	14 -109 15 109
d w tend	13 16
d w tender	14 -14
d w tennis	13 27 14 -21
d w tenors	13 -62 14 59 15 -16
d w tenth	13 15 14 -19
d w term	13 40 14 -14 15 -35
d w terms	13 -57 14 91
d w terraces	14 30 15 -18
d w testers	13 105 14 -73
d w text	13 125 14 -118 15 -19
d w than	13 41 14 -30 15 -39
d w thank	13 -19 14 24 15 -25
d w thankful	13 45 14 -14
d w thanks	15 14
d w that	13 -22
d w that'd	14 -27
d w that's	13 -65 14 31 15 62
d w thats	13 -100 14 83
d w the	13 60 14 -44 15 -60
d w their	13 -120 14 114
d w theirs	13 -24 15 24
d w them	13 -95 14 40 15 26
d w therapy	13 37 14 -34
d w there	13 84 14 -44 15 -90
d w there's	13 23 14 -22
d w these	13 -120 14 141 15 -18
d w they	13 -60 14 61
d w they'd	13 -44 14 50
d w they'll	13 -26 15 29
d w they're	13 51 14 -29 15 -24
d w they've	13 -64 14 49
d w thing	13 33 14 -39
d w things	13 -55 14 67
d w think	15 36
d w thinking	14 17 15 -27
d w thinks	14 42 15 -34
d w third	13 -49 15 20
d w thirty	13 17 14 -27
d w this	13 39 14 -50
d w those	13 53 14 -41
d w thousand	14 -26 15 18
d w three	13 -21 15 33
d w through	13 -71 14 140 15 -91
d w throw	13 -16 15 29
d w tickets	14 -19
d w till	13 16 14 -26
d w time	13 48 15 -36
d w times	14 14
d w tired	13 107 14 -68 15 -19
d w title	13 -45 15 37
d w to	13 -26 14 15 15 36
d w today	13 -97 14 59
d w toddlers	14 25
d w together	14 -19 15 26
d w told	14 14 15 -42
d w tonight	14 19
d w too	13 73 14 -29 15 -59
d w took	13 53 14 -62
d w touch	13 -37 15 16
d w town	13 14 14 -40 15 35
d w trade	13 -60 15 37
d w train	14 -18
d w trained	13 38 14 -31
d w training	13 18 14 -32
d w transfer	13 54 15 -23
d w transport	13 22 14 -27
d w travel	13 -45 14 34
d w treasurer	13 19 15 -24
d w tree	13 -49 15 54
d w trim	13 -14 14 -65 15 55
d w truck	13 -22 14 34
d w trust	13 -37
d w try	13 30 14 21 15 -51
d w tune	14 -24
d w turn	13 -22 14 47
d w turned	14 18 15 -30
d w turning	14 20
d w turnover	13 20 14 -39
d w twenty	14 -16
d w twice	13 -44 14 50
d w twins	13 -19 14 30 15 -16
d w two	13 -77 14 -128 15 213
d w type	13 74 14 -75
d w typing	13 25 14 -31
d w u	13 39 14 -44
d w um	13 28 14 -26
d w uncle	13 -38 15 77
d w under	13 69 14 -57 15 -21
d w understand	13 17 14 -14
d w understands	13 14 14 -15
d w undertakers	13 -18 14 34
d w universities	13 29 14 -20
d w unlock	15 20
d w until	13 -40 14 31
d w up	13 -23 14 -24 15 57
d w ups	14 -19 15 31
d w upstairs	13 73 14 24 15 -98
d w ur	13 54 14 61 15 -120
d w us	14 -93 15 50
d w use	13 -88 14 31 15 47
d w used	14 36 15 -17
d w useful	13 -29 14 47 15 -16
d w uses	14 20 15 -17
d w usually	13 17 14 -20
d w valley	13 41 14 -45
d w valuable	14 -21
d w value	13 23 14 16 15 -20
d w van	13 -16 14 -22 15 35
d w vans	13 18 15 -37
d w ve	13 -95 14 63 15 20
d w vendor	13 35 14 -29
d w vendors	14 -49 15 60
d w venue	14 -32
d w vet	13 -15 14 27
d w via	13 -25 14 52
d w village	13 -72 14 64
d w visit	15 -20
d w visitors	13 -28 14 47
d w voice	14 33 15 -33
d w vouch	13 19 14 -14
d w voucher	14 -27 15 15
d w w	13 89 14 -35 15 -34
d w wage	13 -41 14 48
d w wages	13 32 14 -36
d w wait	13 81 14 -50
d w waiting	13 26
d w wakes	13 24 14 -22 15 -23
d w walk	14 -19 15 24
d w walking	14 40 15 -20
d w walks	13 61 14 -56
d w wall	13 -81 14 145 15 -43
d w want	13 -74 14 14 15 64
d w wanted	14 51 15 -20
d w wanting	13 -30 15 30
d w wants	13 -107 14 120 15 -30
d w ward	13 42 14 -40
d w warehouse	13 51 14 -66
d w warm	14 -20 15 19
d w was	13 84 14 -60 15 -17
d w watching	13 21 14 -33
d w water	13 -37 14 15
d w way	13 27 14 -95 15 35
d w we	13 42 14 66 15 -76
d w we'd	13 -19 14 58 15 -52
d w we'll	14 -33
d w we're	13 -63 14 69
d w we've	13 39 14 -24
d w web	13 20 14 -29
d w website	13 -16 14 20
d w wedding	13 -31 14 50
d w week	13 14 14 -16
d w weekend	13 -42 14 42
d w weekends	13 -92 14 82
d w weeks	13 20 14 14
d w welcome	13 -71 14 14 15 65
d w welder	13 -21 14 92 15 -68
d w well	13 18 14 -52 15 26
d w went	13 -69 14 72
d w were	13 -152 14 101
d w wet	13 52 14 -36 15 -17
d w what	13 81 14 -36 15 -38
d w whatever	13 -20 14 -20 15 37
d w wheel	13 -23 14 57
d w when	13 50 14 -76
d w where	13 -77 14 31 15 29
d w wherever	13 -67 14 23 15 15
d w whether	14 33
d w whichever	13 -40
d w while	14 -64 15 72
d w who	14 -35
d w who'd	13 -33 14 -152 15 170
d w who'll	13 -21 14 20 15 21
d w who's	13 28 14 -17 15 48
d w who've	13 45 14 -58
d w whoever	13 -34 15 37
d w whom	13 71 14 -72 15 -32
d w whos	14 17
d w whose	14 68 15 -118
d w why	13 -60 14 88
d w widowed	13 119 14 -52 15 -38
d w wife	13 65 14 -28 15 -16
d w will	13 -88 14 -16 15 96
d w willing	14 20 15 -44
d w win	14 25
d w wind	13 22 14 -31
d w windows	13 -49 15 29
d w wine	14 -17
d w winter	13 55 14 -61
d w wish	13 97 14 -69
d w with	13 26 14 -17
d w without	13 64 14 -72
d w women	13 59 14 -15 15 -44
d w won't	13 -86 14 82
d w word	13 55 14 -113 15 44
d w work	13 14 14 -101 15 80
d w worked	13 20 14 16 15 -17
d w working	14 -14
d w works	13 44 14 -21 15 -15
d w world	13 -87 14 143 15 -17
d w worn	13 33 14 -40
d w worries	13 -26 14 27
d w worth	14 32 15 -29
d w would	14 54 15 -28
d w write	13 -99 14 70 15 43
d w writes	13 134 15 -131
d w writing	13 31 14 -43
d w wrong	13 -29 14 46
d w wrote	13 28 14 -49
d w xmas	13 55 14 -81
d w xx	13 23
d w yara	13 28 14 -41
d w yard	13 -80 14 107 15 -37
d w yeah	13 -20
d w year	13 15 14 -18 15 27
d w years	15 16
d w yoga	13 -98 14 79
d w you	13 -15 15 31
d w you'd	13 -46 15 -15
d w you'll	13 20
d w you're	13 -41 14 17
d w you've	13 -101 14 154 15 -22
d w young	13 -73 14 86
d w youngster	14 39 15 -36
d w your	14 -105 15 108
d w yours	13 -52 14 36 15 19
d w yourself	13 -89 14 68
d w youth	13 16 14 47 15 -81
d w |	14 -36
d w 👍	13 -18 14 -37 15 53
end !	0 75 1 -42 2 -18 3 -72 4 132 5 -90 6 -138 7 -45 8 -69 9 65 10 -83 12 78
end ?	0 248 1 158 2 286 3 75 4 -158 5 -339 6 -35 7 -58 8 -204 9 -64 10 -192 11 -155 12 -15
end ANY	0 -64 1 -69 5 21 7 -18 8 -72 9 38 10 -79 11 -48 12 98
end ASK	0 -43 1 73 3 27 5 -21 6 -27 8 -54 10 -64 12 -36
end BRANCH	0 -106 1 -88 3 -38 5 37 6 -62 7 -33 9 -84 10 -20 12 52
end DONE	1 -44 6 -47 8 -70 9 65 11 -15 12 -28
end EASE	0 -76 1 -75 2 -17 5 39 7 -25 8 -33 9 -63 10 -20 12 -66
end EVENT	0 -26 8 -74 9 -18
end GAIN	0 -54 7 61 8 54 9 32 10 -38 11 -45 12 -39
end GLAD	0 96 1 -34 4 -88 5 53 6 -42 7 -88 8 -42 9 66 10 -36 11 -29 12 -49
end GROUP	1 -66 3 81 4 -65 6 -86 7 -36 9 -65 10 -15 11 -32 12 -43
end HAND	0 -98 1 -73 3 -34 4 39 6 -37 9 -31 11 43 12 -91
end HURRY	1 63 3 106 4 -68 5 -21 6 -43 7 21 8 -16 9 95 11 15
end IF	0 -28 1 -78
end JOIN	0 87 1 -169 3 39 4 -47 5 15 6 -50 7 -89 8 143 9 -33 12 -27
end KIN	0 132 1 -40 3 23 5 -47 6 -88 7 -72 10 -87 11 -25 12 40
end LACK	1 -76 3 -22 4 48 6 -55 7 -24 8 -66 9 -20 10 55 11 -98 12 -71
end MAY	2 -21 4 16 7 -80 10 -70 11 101
end ME	0 -16 1 -20 8 -46 12 37
end MEANS	0 28 1 46 2 -37 3 41 5 -15 6 -46 7 -54 9 -38 10 -44 11 -102 12 -21
end MONEY	0 29 1 -45 6 -74 7 -43 8 16 9 79 10 -72 12 94
end MUST	0 -60 1 -95 8 26 9 -80 10 -29 11 26
end MY	0 44 1 43 6 46 7 -14 10 -24
end NUMBER	0 41 3 -34 4 70 5 -47 6 -124 7 -53 8 -90 9 -104 10 29 11 -32 12 -49
end OBJ	1 -76 5 -31 6 -77 7 25 9 63 10 -90 11 -62 12 -54
end OFFER	0 17 1 -22 6 -44 7 -38 8 91 9 -46
end PLACE	0 -79 1 -75 7 23 8 -49 9 -92 10 -37 12 54
end PROPER	0 20 1 -55 2 -47 3 -18 4 -38 5 72 6 -124 7 -37 8 -53 9 -157 10 48
end REWARD	0 -84 1 -124 6 -34 7 107 8 15 9 -101 10 24 11 -28 12 -58
end ROLE	0 -120 1 -62 4 -18 5 31 6 -116 7 59 10 -21 11 -30 12 -54
end RUNS	0 -51 1 17 4 31 6 -52 8 35 9 73 10 -19 11 -25 12 30
end SEEK	0 -44 1 -21 3 -14 4 18 6 -80 7 -42 8 20 10 47 11 -16 12 -39
end SHARE	1 42 12 -18
end SOMEBODY	0 -25 1 -192 4 -49 5 39 6 -22 7 -35 8 -20 9 67 11 -27 12 88
end THANKS	0 17 1 -36 3 -16 4 15 7 -59 8 22 9 -23 11 20
end THEIR	0 -21 1 -41 2 19 3 20 4 -14 7 86 8 -37 9 -33 10 -71 12 66
end THEM	1 -97 2 -21 3 -16 7 115 9 -18 10 -24 11 28 12 -138
end TIME	0 -77 1 -15 2 -53 3 77 4 -36 5 45 6 24 7 -98 8 -95 9 -24 10 -70 12 -22
end TROUBLE	0 -60 1 -62 2 -19 6 -124 7 -21 8 45 9 63 10 -55 12 -64
end YOU	1 54 2 -19 3 -23 4 24 5 22 6 -107 7 103 9 -27 10 54 12 100
end YOUR	0 27 1 -70 4 17 6 -55 7 46 8 112 9 -92 10 18 11 -16 12 85
end [FIRM]	1 103 6 -62 7 -23 8 -89 9 -17 10 -21
end [KIND]	0 -20 1 -67 4 17 6 -96 8 -27 9 -54 10 47 12 -29
end [NAME]	0 48 1 -24 3 -14 4 -21 5 33 6 -23 7 -28 8 -30 9 -85 10 -34 11 -33 12 -26
end [PROBLEM]	0 45 1 116 4 -24 5 54 6 169 9 48
end about	0 14 9 42
end above	1 15
end account	1 -34 6 -20 12 21
end after	0 -36
end afternoon	1 -14
end ahead	6 49
end all	1 -29 6 -20 9 -59 10 34 12 -15
end allowed	11 162
end along	0 -37 1 -25 6 35 9 46 12 -24
end always	11 80
end answer	1 -17 6 -18 10 24 11 94
end apart	0 21
end applications	8 69
end apply	8 -20
end appointment	7 -22 11 -46
end are	0 -34 1 -72 6 -46 7 -16 9 -50 11 14 12 92
end ask	0 -27 1 -22 8 -21 9 81 10 -14 11 -55
end asked	11 -24
end asking	6 -24 8 -25
end asks	0 -21
end at	0 -14 1 -25 6 17
end attention	6 -39 12 -18
end away	0 -24 6 46 9 -28 10 -25
end b	0 -16
end back	0 -39 1 -32 6 137 9 -60 10 -33 12 -29
end background	1 -14 9 41
end bag	1 -24
end barbecue	0 -34
end basket	0 -14
end be	0 -26 10 -21 11 41
end bed	0 15
end beds	6 -29 8 19
end believe	1 49 7 -15 9 16
end below	0 -34 10 17
end best	1 -16 9 22 10 55
end bill	0 -21 6 179 9 -20 10 -15
end bio	10 133
end both	9 39
end bottom	10 15
end brief	9 -21 11 -14
end bus	0 22 1 48 6 53
end button	10 75
end bye	8 -29 9 -16 11 -25
end cake	1 -20 6 28 9 22
end case	1 30 11 65 12 -23
end chair	0 -22 1 74 9 -17 10 54
end clean	9 38
end coffee	1 -17 11 -21
end cold	1 -17
end committee	9 -19
end corridors	1 -20
end costs	1 -25 6 31
end cough	0 -18
end courtroom	1 -14
end customer	0 74 1 75 6 -14 9 25 10 -63 12 25
end dance	11 33
end darling	0 30 1 17 9 -28
end deal	1 -20 12 91
end decide	6 -34 11 115
end desk	0 -31 1 -36 6 -53 7 -14 8 -38 9 -66 10 -29
end details	1 -16
end diary	1 63
end did	0 -15 1 -18 8 -60 9 35 12 81
end do	0 -42 7 -22 8 -18 10 92 12 -37
end does	1 -30 6 42 12 40
end done	0 84 1 -16 3 56 4 -24 5 -20 6 -55 8 52 9 -24 10 -29
end doors	0 -14 1 -18 10 -25
end down	0 -19 1 -58 9 24 10 50
end drink	1 87 11 89
end each	0 39 12 34
end ear	1 -23
end early	7 23 9 29
end eight	0 -26 6 -14 8 45 9 -20 11 -14 12 27
end eleven	1 55
end em	0 137 1 29 7 22 9 53 10 -148
end empty	6 -32 8 -61
end enough	0 -21 1 -25 11 17 12 -29
end envelope	10 76 12 -18
end ever	1 27
end example	10 216 12 -16
end experience	1 19
end fee	0 -27 1 -46 12 27
end fence	9 -15
end fete	1 21 8 19
end fifth	1 -14
end file	0 -25
end first	0 -17 6 47 9 28
end fit	1 34 7 19 9 -25
end flat	1 26
end floor	0 -19
end floors	1 -19 9 42
end for	0 -23 7 -14 8 32 9 -46 12 -53
end fortnight	1 22
end fridge	9 18 10 -26
end get	0 -27 9 -21 12 60
end go	0 48 6 -60 12 -21
end goat	1 -25 9 57
end gold	0 -21 7 59 9 -59 12 -26
end gone	0 20 1 -21 6 -14 10 -25 12 79
end good	1 -27 6 -21 7 -42 11 40
end grand	0 -27 1 -31 10 106
end grant	6 84
end ha	8 -42 9 -56 12 64
end had	1 -19 6 -23 9 63
end hair	1 15 6 -24 10 14
end hall	0 -30 6 -29 9 -21 10 -34
end heard	1 -25 6 51 9 -26 12 -15
end hire	1 -23
end history	6 -47 8 -29 12 57
end hm	10 -17
end hold	0 -27 9 87 12 87
end home	1 -24 6 -17 8 22 9 -15 12 -24
end hour	0 -28 1 -29 6 -33 9 -19 11 -34
end hours	1 -37 12 47
end house	0 -14 1 -52 7 33
end in	0 -35 1 -143 6 50 7 -34 10 -33 12 102
end interesting	0 18 7 73
end invoice	1 -14 6 -35 12 -17
end is	0 15 11 -44
end it	0 -169 1 -101 4 -14 5 37 6 -129 10 -44 12 -144
end job	0 21 6 -20 7 34
end join	1 14 7 -18 12 55
end k	0 61
end kitchen	9 38
end knock	0 201
end late	0 -16 10 42 12 -29
end laws	0 -17
end letter	1 -14
end letters	6 62
end life	0 32 1 43 6 18 12 37
end lift	11 65
end limit	6 -30 11 -22
end list	1 -16 6 48 10 15 11 -20
end live	0 -46 9 21
end lol	0 22 1 -48 6 -52 9 94 12 48
end look	0 -25
end lot	0 23 1 54 3 -16 7 -16 8 -27 9 35 10 -16 12 45
end lunch	1 -46 6 47 10 20 11 39 12 -28
end m	0 20 1 -34 9 -25
end ma	0 63 1 18
end many	1 57
end mat	1 55
end match	0 44 3 -21 4 15 7 61 11 14
end matteo	9 -42
end matters	0 -30 1 -59 7 31 10 -24 11 -19
end minutes	0 -19 1 -27 6 23
end more	0 -24 1 -94 6 -22 8 -17 9 71 11 30 12 92
end most	1 16
end mostly	6 -16
end mouth	0 -31 8 -23
end myself	0 -25 10 62
end nd	1 52 6 -26 9 -14
end needed	1 17 6 14
end nine	0 -30 1 40 6 30 9 -34
end none	0 -24 1 -22 9 58 10 86
end noon	0 38 10 -17 12 42
end not	0 48 1 -31 6 27 7 -15 8 138 10 -48 11 -15 12 34
end o	1 -17
end of	0 -19 1 -46 6 17 9 38
end offer	0 -20
end on	1 -41 7 -32 8 -52 9 70 10 -24
end once	1 91 8 -15 9 -85 11 -15 12 19
end ones	1 -25
end only	10 -34 11 -18 12 -17
end op	1 63 8 18
end open	0 15 7 39 10 154 12 -45
end org	1 -20 10 68
end out	0 -40 1 -37 6 -117 7 -15 8 -20 9 -86 10 -72 11 -24 12 119
end over	0 -41 6 -41 7 -24 10 -52 12 54
end owners	0 71 1 51 8 -25
end p	10 84
end pages	9 -25
end paid	1 54 6 134 9 -21
end pay	1 43 6 -40 9 -15 12 18
end pencil	10 71
end photos	9 -23
end pint	0 -69 1 -42 6 -31 7 -14 8 -21
end place	0 -16 1 -23 6 25 9 39 12 57
end plate	0 -18
end please	0 34 1 31 4 -64 5 52 6 -27 10 42 12 92
end plenty	0 -38 1 -21
end pls	10 36
end post	0 20 1 -35 2 -15 5 24 6 -33 10 78 11 -29
end pounds	0 20 1 24 6 37
end practice	6 -30
end price	0 44 1 -26 6 -20 7 54 12 -18
end private	10 17
end purchase	9 36
end purpose	10 57
end quay	0 -26
end question	0 -30 1 -18 8 -28 10 -17 12 -22
end questions	1 -45
end r	1 22
end rains	0 38 4 -15 5 21 6 28 9 86
end rate	0 40
end really	0 -19 8 -73
end received	0 48 1 27 5 15 7 -21 10 -31 11 24
end reception	0 -29
end red	6 67
end regards	6 -26
end renewing	9 26
end rent	1 -36 7 -25 8 37 10 33 12 14
end rest	0 -15 1 -38
end revenue	9 -23
end right	0 -25 1 36 6 16 7 22 9 -34 11 45 12 -22
end role	0 -16
end roof	0 -33 1 -63 12 65
end room	0 -34 1 -30 6 -55 9 -30 10 -24
end rooms	0 25 1 54
end round	0 30 1 105 4 32 8 25 10 21 12 -17
end rules	10 29 11 60
end rush	6 -15 11 -33
end s	1 -36 6 -16 8 -19 10 -16 11 -16
end said	1 -15
end same	6 -16 11 25 12 -21
end say	1 -19 9 -31 11 31
end scratch	0 -21
end screen	1 75 9 18
end second	1 -17
end seconds	6 36
end seven	10 17
end sheep	1 -22 6 24
end sheet	1 -21 7 -15 12 44
end shelves	0 -17 1 -45 12 -14
end shift	0 -18
end short	6 -14 8 14
end show	6 -30 8 21
end side	1 145 12 61
end sign	1 -31
end signature	1 -14 10 59
end sites	1 121
end six	0 165 1 -36 4 35 6 -34 8 -38 10 -30 11 -26 12 -19
end sixty	1 -18 6 42 9 21
end sleeps	1 102 10 -36
end slip	0 21 9 28 10 30 12 -14
end so	0 -87 1 -41 6 -23 8 -29 9 -51 11 88 12 -50
end sofa	10 -24
end sorry	8 -16 12 14
end soul	12 42
end soup	9 36
end speaker	1 30
end stand	0 36 6 -17 10 -14
end stands	10 32
end start	1 -26
end starts	1 -26 6 21
end stove	11 54
end sufficient	1 -42 11 23
end suppliers	1 26 12 34
end swap	0 30
end system	1 14
end table	0 16 6 71 9 -83 10 57 12 -20
end taken	11 -52
end talk	0 -20 6 -34 12 -25
end target	1 -23 8 20
end tea	6 15 8 50 9 -15 10 25
end ten	1 66
end th	0 -62 1 -48 6 -23 9 -58 12 -20
end that	0 -101 1 -68 6 -106 7 -35 9 -30 10 29 11 46 12 108
end theirs	6 51 9 -28
end then	1 -25 9 -16 10 -31 12 88
end therapy	1 17
end there	0 -59 1 30 3 -19 4 33 6 -53 7 39 8 80 9 -45 10 44 12 -27
end these	1 -38 6 -23
end thing	0 -19 1 -44 9 -32 12 -23
end things	12 -33
end third	9 -31 12 40
end this	0 -17 1 -63 6 -25 8 -43 9 -23 10 -48 11 79 12 119
end those	1 -30 11 71
end thought	12 -17
end through	0 -18
end till	0 68 1 31 6 -53 10 50
end time	0 -46 1 -27 7 36 9 -16 12 -15
end to	6 23 7 -20 9 -34 12 -30
end too	0 -21 6 20 7 132 8 56 10 -27 11 43
end train	0 -15 6 27
end travel	1 -25
end tree	0 -14
end twelve	1 -41
end twice	0 -25 1 -21 6 117 9 -23 11 41 12 -29
end understood	11 19 12 -17
end up	0 -71 6 -48 7 -36 8 -37 9 139 10 -66 11 20 12 -85
end use	9 40
end useful	3 -29 4 37 6 -26 7 30
end v	1 -17
end van	10 43
end video	10 17
end visits	9 16
end vote	0 -86 1 -30 6 24 9 -42
end wait	6 -81 8 56 10 65 12 49
end wall	1 -41 9 -24
end wallet	0 -20
end water	1 107
end way	0 -23 1 -58 3 -31 5 19 6 -81 8 -46 10 -78
end welcome	0 -56 3 -15 6 -29 7 19 10 -26
end well	0 -35 1 -33 6 -29 7 17 9 -43 10 63
end windows	0 54
end with	1 -38 7 28 11 48
end word	0 23 3 -17 4 45 5 -25 6 -58 8 -38 12 48
end words	0 -20
end work	0 45 1 -23 6 -23 8 -20 9 35 10 27 11 22 12 -26
end wrong	0 51 1 22 2 -14 5 24 6 28 7 144 12 -24
end wrote	11 16
end x	0 134 1 60 3 62 5 -55 6 -18 8 -54 11 59 12 -29
end xx	10 -31
end yeah	1 15 10 47
end yet	0 -17 1 71 6 -18 9 -35 12 -19
end yourself	9 -34 11 -15
end 🍂	12 -24
end 🎉	1 -48 12 -14
end 🏡	8 -24
end 👍	0 16 1 -103 6 -25 8 -40 9 55 10 17 11 -15 12 -15
end 💛	1 -24 11 -20
end 💸	0 30 1 -15 8 -22
end 🔥	8 -21 12 210
end 😂	1 24 8 -21 10 21 12 -22
end 😄	0 -15
end 😅	11 -18
end 😉	10 -105
end 😊	1 22 8 -29 9 103 10 -16
end 😭	9 130
end 🙈	1 -40 12 93
end 🙏	0 17 6 -15 8 -35 10 -28 11 -15
end 🚨	6 -17 8 -23
k ! !	1 20 3 -21 4 25 6 -43 7 22 8 93 9 20 11 -38 12 96
k ? ?	0 38 1 20 4 -15 6 37 7 -14 8 -16 9 84 12 46
k ANY ?	0 92 1 -207 2 -55 3 -67 4 88 6 -87 10 -46 12 95
k ANY ANY	1 59 2 -19 3 -26 4 65 8 -29 9 -17 10 58
k ANY ASK	0 -54 6 -29 9 21
k ANY BRANCH	1 121 3 -28 4 37 6 -31 9 23 10 -21 11 23 12 -29
k ANY EVENT	10 20
k ANY GROUP	1 -16 5 30 6 56 7 16 8 47 12 25
k ANY HAND	2 21 4 -74 5 42 12 46
k ANY HURRY	12 -21
k ANY JOIN	6 -36 7 -40 8 -16 10 -34 12 38
k ANY KIN	0 103 1 42 2 -37 3 -41 4 74 5 18 6 56 11 -15 12 81
k ANY LACK	1 99 6 67 11 16
k ANY MAY	0 -65 1 -102 3 20 4 -16 6 -46 7 -74 9 17 10 -22 11 -15
k ANY ME	1 -23 4 -20 7 -14 9 34 12 -23
k ANY MEANS	0 -44 1 -104 3 34 4 18 5 -17 7 -18 8 -59 9 27 10 31 12 67
k ANY MUST	1 -36 6 -29
k ANY NUMBER	0 44 1 67 4 14 8 -17
k ANY OFFER	6 28
k ANY PLACE	6 -23
k ANY PROPER	0 -49 1 -55 6 -41 7 67 8 -29 12 -17
k ANY REWARD	0 15 1 -18 6 -17 7 -22 8 49 12 24
k ANY ROLE	0 103 1 203 2 -40 3 -86 4 117 6 -30 7 38 9 22 10 17 11 -24
k ANY RUNS	1 -18 4 -14 5 17 9 16 12 34
k ANY SEEK	0 41 1 -19 11 62
k ANY SOMEBODY	0 -31 1 -21 2 52 3 -31 6 -38 7 42 9 21 10 -45 11 -17
k ANY TIME	1 -71 2 -60 3 -16 4 117 5 -26 6 75 8 16 9 140 10 21 11 -35 12 -39
k ANY TROUBLE	6 37 9 -16
k ANY WHO	0 77 1 33 3 16 4 -46 5 62 6 -19 8 30
k ANY YOU	1 -29 6 34 9 51 10 -19 11 36 12 -41
k ANY [KIND]	0 38 1 66 4 39 7 29 10 49
k ANY a	1 -14 6 -30
k ANY afternoon	10 19
k ANY and	0 -31 1 46 6 24 12 -22
k ANY apps	6 -19
k ANY at	1 -32 3 16 4 -35 10 34
k ANY beds	1 -18
k ANY boxes	0 27
k ANY case	0 -20 11 53 12 -18
k ANY chance	0 19 1 14 3 61 4 -49 12 -19
k ANY come	1 15 11 15
k ANY councils	1 51 9 -29
k ANY customers	0 25
k ANY desks	1 29
k ANY do	0 25 1 24 2 21 4 -19 6 -30 7 -53 9 20 11 22 12 -18
k ANY empty	1 -34
k ANY every	0 -30
k ANY ex	1 -42
k ANY fell	1 18 9 -24
k ANY flats	0 45 4 15
k ANY flights	1 29
k ANY from	1 18 3 33 4 -25
k ANY good	0 -23
k ANY has	6 -36 7 24 12 53
k ANY hour	0 -25 1 -22
k ANY hours	0 -22 1 -43 6 40 9 28 12 -24
k ANY houses	1 -46
k ANY hundred	0 21 1 47 5 21 6 42 9 -15 12 16
k ANY in	0 27 6 -55 7 74 12 -23
k ANY is	1 -55 9 -20
k ANY languages	1 28
k ANY letters	0 -14
k ANY minute	0 -36
k ANY minutes	6 36
k ANY more	1 47 3 16 4 -26 6 -47 7 38 8 -87 10 -31 11 -23 12 70
k ANY new	0 -19 1 -16 6 -30 8 -59 9 -23 12 46
k ANY nights	1 18 6 29 9 -16
k ANY of	0 23 1 -56 2 -25 3 -38 4 46 5 -14 6 -39 8 -36 9 21 10 38 11 57
k ANY on	0 55 1 63 2 28 4 -18 6 74 7 22
k ANY or	0 34 1 -23 2 22 3 -33 4 15 5 16 6 27 11 27 12 -20
k ANY paid	1 26 9 34
k ANY patient	0 121 1 40 4 -45 5 26 12 67
k ANY patients	1 15
k ANY places	12 -15
k ANY please	7 24
k ANY question	1 -41 2 30 4 -28 6 -23 8 20
k ANY questions	0 -42
k ANY references	0 -63
k ANY roofs	1 -18
k ANY room	1 27 10 -18
k ANY sentence	0 14 1 33 10 23
k ANY sentences	0 -37 10 82 12 -19
k ANY short	6 -19
k ANY side	1 23
k ANY small	0 14 1 16
k ANY stars	0 -33
k ANY such	1 -22 6 79 9 -35
k ANY that	0 32 1 47 6 -51
k ANY the	0 -38
k ANY thing	9 -28
k ANY things	1 -33 6 -15 8 -16 9 15 10 -15 12 19
k ANY thirds	12 -24
k ANY thousand	1 51
k ANY time	0 -35
k ANY times	0 43 1 50 2 26 4 -17 6 34 10 15 12 20
k ANY to	0 -16 1 56 2 21 4 -27 12 -17
k ANY too	1 -22 6 -19 7 -31 11 31
k ANY under	1 -14 6 14
k ANY way	1 15 3 22 4 -29 11 29
k ANY who'd	0 24 1 -41
k ANY winters	1 -33 6 -42 9 50
k ANY with	0 -19 1 88 3 17 4 -15 8 33 9 -14 10 -26
k ANY words	0 -16
k ASK !	0 -67 1 35 6 60 7 16 8 -14 9 -22 10 27 11 20 12 -17
k ASK ?	0 24 1 -216 2 44 4 -16 7 -35 9 26 11 17 12 -17
k ASK ANY	0 66 1 -29 2 -84 3 -41 4 79 6 -46 8 62 12 68
k ASK BRANCH	0 44 1 -15
k ASK EASE	0 -24
k ASK HAND	0 15 1 -40 3 21 4 -22 8 45 10 38
k ASK IF	0 -117 1 14 2 -16 4 30 6 -33 11 -15
k ASK JOIN	1 -38
k ASK LACK	1 17
k ASK MAY	0 -23 1 -44 7 18 11 -26
k ASK ME	1 -19 2 24 3 -19 6 -14 9 16 12 53
k ASK MY	0 -19 7 14 9 29
k ASK OBJ	0 145 1 77 2 -37 3 51 4 -59 5 -21 7 -71 8 -19 9 -66 10 -27 12 15
k ASK PLACE	0 -182 6 50
k ASK PROPER	0 -108 1 38 6 -28 8 -39
k ASK ROLE	0 86 1 50 3 -14 4 -18 5 34 6 60 8 -62 10 -15 12 57
k ASK RUNS	0 20 1 37 6 44
k ASK SEEK	0 22
k ASK SOMEBODY	0 140 1 -24 2 -101 3 -116 4 156 6 16 7 51 8 21 12 37
k ASK THEIR	0 -19 1 -35 4 15 10 -50 11 19
k ASK THEM	1 -33 4 -18 5 29 6 -32 10 -28 11 35 12 -15
k ASK THEY	0 -30 6 33 10 -14 11 24
k ASK WHO	2 30 6 81 7 43 9 -19 11 -27 12 56
k ASK YOU	0 -128 1 -14 9 -54 12 34
k ASK YOUR	0 38 1 22 2 -26 3 61 4 -22 7 32 12 -34
k ASK [KIND]	1 47
k ASK [NAME]	1 15 6 -20
k ASK a	0 156 1 135 2 -91 3 -87 4 196 5 -25 7 -40 8 -23 9 55 10 53 11 -54 12 -44
k ASK about	0 -50 1 -72 6 -24 9 21
k ASK among	1 14
k ASK and	0 47 6 17 11 -15
k ASK at	0 -52 1 -39 2 22 4 -17 8 -15 10 23
k ASK best	0 -73
k ASK first	11 87
k ASK from	0 -16 1 21 7 -28 8 91 9 -28
k ASK half	1 17
k ASK he'd	6 38
k ASK home	0 18 1 -16 6 57
k ASK how	0 -33 1 -39 9 48 12 -24
k ASK in	0 51 1 97 2 27 6 -50 7 69 9 17 10 -14 11 -14
k ASK it	0 42 3 39 4 -43 9 -24 10 14 11 56
k ASK it's	0 14 6 -17 8 14 10 18
k ASK making	1 -22 3 27
k ASK more	0 -26
k ASK myself	0 -39
k ASK of	0 124 1 41 2 -33 3 -62 4 126 5 -20 6 15 7 -27 8 15 9 -32 10 -18 11 -56 12 80
k ASK on	0 33 1 50
k ASK over	1 -150
k ASK that	0 -31 2 35 3 14 4 -64 6 -54 9 -20 12 -35
k ASK that's	0 62 1 -18 2 14 3 -18 6 -24 7 51 8 24 12 -15
k ASK the	0 -135 1 112 3 68 4 -39 6 -15 10 -22 12 -43
k ASK there	0 20 1 33 6 -17
k ASK there's	6 25
k ASK through	12 -14
k ASK to	0 18 1 -62 2 54 3 -16 4 -34 6 -46 9 -17
k ASK up	0 -22
k ASK what	0 -63 1 -46 6 48
k ASK where	1 -33 3 -15 6 30 8 -27 10 -19
k ASK who'd	1 -36 6 -15 7 -29
k ASK with	0 58 1 84 2 68 4 -55 6 26
k ASK yourself	9 18 12 -17
k BRANCH ?	0 23 2 -22 3 88 4 -29 6 -162 7 -34 8 -14 9 -35 10 -17 12 -30
k BRANCH ANY	0 -21 1 43
k BRANCH BRANCH	0 82 1 136 2 20 3 -45 5 35 7 -32 8 35 9 -28 10 -24 12 -25
k BRANCH DONE	0 16 3 27 5 -15 6 14 8 65
k BRANCH GAIN	0 -24
k BRANCH GROUP	0 41 1 -73 6 -41 8 -15 12 25
k BRANCH HAND	0 22 1 18 6 22
k BRANCH HURRY	1 -27 4 14 7 33 9 -16 10 30
k BRANCH IF	0 85 1 37 2 -16 3 17 8 30 10 44 11 -47
k BRANCH KIN	1 -40 2 15 6 -27 10 32
k BRANCH LACK	0 -29 1 29 9 18 11 29
k BRANCH MAY	0 -39 2 25 7 74 9 19
k BRANCH ME	1 -80 6 16 10 -25
k BRANCH MEANS	6 -25 9 25
k BRANCH MUST	0 20 1 60 10 16
k BRANCH NUMBER	1 -50
k BRANCH OBJ	0 -14 1 -26 9 26
k BRANCH OFFER	1 -35 6 -20
k BRANCH PLACE	0 19 4 15 6 17
k BRANCH PROPER	0 50 1 -37 3 -32 4 33 6 -23 8 -36 9 54 12 21
k BRANCH REWARD	0 -23 1 72
k BRANCH ROLE	0 53 1 24 4 -27 5 31 6 25 8 -88 9 -37 10 -17 11 16 12 60
k BRANCH RUNS	1 22 3 24 4 -24 8 -29 10 -20
k BRANCH SEEK	1 55 6 38 11 36
k BRANCH SOMEBODY	6 -22 8 -44 9 -20
k BRANCH THEM	0 -17 1 -26
k BRANCH THEY	0 -16 1 -26 9 -16
k BRANCH TIME	0 -21
k BRANCH TROUBLE	0 17 3 -14 6 65 10 -23
k BRANCH WHO	0 91 1 30 2 -20 3 -15 5 39 6 87 9 -28
k BRANCH YOU	0 -25 1 56 6 -16 7 -31 9 21
k BRANCH a	0 -44 1 -23
k BRANCH and	1 -91 2 23 3 -32 5 36 6 -42 7 -19 8 63 9 -27 10 -29 11 26
k BRANCH are	6 -31 7 23
k BRANCH at	0 29 6 -46 8 -34 10 -28
k BRANCH audit	9 61 12 -20
k BRANCH between	1 66
k BRANCH centre	6 45 10 24
k BRANCH contracts	9 16
k BRANCH desk	0 -15
k BRANCH does	1 35
k BRANCH for	0 -32 1 -35 8 20
k BRANCH from	1 -15
k BRANCH gives	1 19 9 -15
k BRANCH go	9 18
k BRANCH groups	0 37 1 25 5 17
k BRANCH hall	1 -17
k BRANCH has	0 -28 1 -33 6 -15 8 -16 9 -26
k BRANCH have	0 22 1 36 6 -28 8 24 9 -16
k BRANCH in	0 -76 1 -25 3 -19 4 -27 5 35 6 -46 7 -22 9 -54 10 -19 12 42
k BRANCH inside	1 23
k BRANCH into	1 -21
k BRANCH is	0 -53 1 25 2 44 4 -39 6 -33 9 20
k BRANCH it	0 -39
k BRANCH job	9 15
k BRANCH leaders	1 26
k BRANCH life	1 19
k BRANCH of	0 -25 1 -70 12 -14
k BRANCH on	0 49 1 37 5 18 6 -23 9 -17 10 41
k BRANCH only	1 23 10 -18
k BRANCH or	1 190 3 -15 5 16 6 80 11 30
k BRANCH over	0 -20 1 19 6 -36 7 37
k BRANCH owner	0 52 1 62 2 -14 4 26 5 -16 6 20 12 31
k BRANCH owners	0 60 1 132 2 -14 3 -25 4 17 7 19 8 21 9 -21 11 -14
k BRANCH paid	1 75 6 37
k BRANCH park	1 -25 9 20 11 33
k BRANCH place	6 22 10 32
k BRANCH return	0 -52
k BRANCH round	1 14
k BRANCH rules	6 31
k BRANCH so	1 -22 6 24 9 -56
k BRANCH starts	0 -14 6 -18
k BRANCH suppliers	0 40 1 45
k BRANCH that	0 36 3 17 4 -14 6 47 9 -17 10 16
k BRANCH that's	0 -15 1 -15 10 17
k BRANCH the	0 39 4 -23 5 17 8 21
k BRANCH these	6 -33
k BRANCH this	1 -56 9 39 10 -15 12 65
k BRANCH to	9 33 10 65 11 17
k BRANCH wanting	1 -25
k BRANCH was	9 -14
k BRANCH with	0 57 1 -34 3 -16 4 35 6 -28 8 -15
k BRANCH work	1 -20
k DONE !	9 -43
k DONE ?	0 33 1 15
k DONE ANY	0 -16 9 -22
k DONE HAND	1 23 6 -24 7 14 9 -25 10 78 11 14
k DONE IF	10 -15 11 35
k DONE MY	9 34
k DONE NUMBER	10 16
k DONE OBJ	0 -20 9 45 11 -17
k DONE PROPER	1 -22 6 60 8 87 9 35 10 -14 12 32
k DONE THEIR	1 34 2 17 3 -29 6 15 9 -40
k DONE WHO	2 15 4 -19
k DONE YOU	1 -29 6 -26 7 18 9 60
k DONE YOUR	0 -26 1 -34 6 -31 8 -38 9 130 12 -17
k DONE [KIND]	1 -22
k DONE a	0 17 8 64 9 -28
k DONE all	1 29 6 55
k DONE and	1 -28
k DONE at	6 -61 8 38 9 -62 12 30
k DONE before	6 35
k DONE for	6 -24
k DONE from	6 95 9 31
k DONE half	0 19 1 -31
k DONE in	0 15 1 80 6 -53 7 25
k DONE into	0 -21
k DONE its	1 -27
k DONE on	1 -35 6 25 10 -21
k DONE over	1 22 6 41
k DONE rate	1 32
k DONE so	9 50
k DONE that	1 -17 9 24 12 -21
k DONE the	0 19 1 62 6 -15 8 -22 9 -57 10 -20 12 -24
k DONE to	6 -23
k DONE with	0 26 1 23
k EASE !	11 82
k EASE ?	0 -101 1 21 3 -15 4 24 7 34
k EASE GAIN	9 33 11 64
k EASE HAND	0 -38
k EASE HURRY	0 36
k EASE IF	1 -36 6 -27 7 -14 8 -20 9 -14 10 -32 11 57 12 -21
k EASE JOIN	1 -23 4 40 7 20
k EASE MAY	1 -15 3 16 4 -27 11 41
k EASE ME	0 29 9 37
k EASE OBJ	11 44
k EASE PROPER	0 27 1 32 2 18 4 -14 9 -26 11 -31
k EASE ROLE	0 16
k EASE SOMEBODY	1 40 3 27 4 -20
k EASE YOU	0 25 3 23 4 -28 6 -17 9 48 11 52
k EASE about	1 14 6 49 11 -77
k EASE and	0 61 1 49 3 36 4 -47
k EASE answer	11 23
k EASE at	1 -33 11 28
k EASE but	6 24 11 -19 12 -14
k EASE bye	11 -16
k EASE how	1 38 8 16
k EASE in	1 35
k EASE is	6 -15
k EASE it	1 -15 11 53
k EASE keep	0 -23 11 45
k EASE making	0 18
k EASE not	1 -18 7 -15 11 43 12 36
k EASE of	1 38 11 16
k EASE putting	0 27
k EASE so	1 50
k EASE than	6 18 10 46 11 -20
k EASE that	0 18 1 40 6 -18 11 -14 12 29
k EASE the	0 -27 11 18 12 22
k EASE this	7 -15 11 20
k EASE to	1 -17 3 14 6 -21 10 45 11 19
k EASE too	0 -20 11 29
k EASE way	11 92
k EVENT ?	0 16 1 99 2 -21 6 -59 8 28
k EVENT ANY	0 62 4 -52 5 32 8 14 12 18
k EVENT HAND	0 20 1 63 10 -61
k EVENT KIN	1 29
k EVENT LACK	6 69
k EVENT ME	0 24 1 69 7 47 10 -15
k EVENT MY	0 -14 1 -32 6 30 8 -17
k EVENT NUMBER	0 39 1 31
k EVENT OBJ	0 -16 1 -42 9 38
k EVENT PROPER	0 30 9 -27
k EVENT REWARD	6 23 8 64
k EVENT ROLE	0 42 1 -97 7 -17 8 95
k EVENT THEIR	6 -24 9 -14 10 -17
k EVENT a	0 24 1 22 2 15 4 -16 6 -41 7 -21
k EVENT and	0 55 1 53 2 34 4 -33 5 17 7 59 9 18 10 21
k EVENT before	1 22
k EVENT from	0 -42 6 -22
k EVENT in	0 -25 1 55 2 -14 3 -18 4 23 6 -22 7 39 8 -28 9 -46 10 -19
k EVENT into	0 -18 1 -43 7 -14
k EVENT on	1 29 8 32 9 -15
k EVENT or	0 28 1 37 4 26 6 -44 7 -21 8 -25
k EVENT out	6 -29 12 18
k EVENT the	1 -63
k EVENT this	0 16 1 39 6 31 7 -21
k EVENT to	1 -43 4 21 6 -27 8 33
k GAIN !	7 16 9 -16 12 24
k GAIN ?	1 -60 4 -15 6 -29 7 61 11 32
k GAIN ANY	0 -19 7 -17
k GAIN GROUP	6 20
k GAIN IF	7 -16
k GAIN LACK	1 -14
k GAIN ME	0 40 1 14 6 -48 7 -57 8 58 9 -29 10 -21 11 -22 12 -20
k GAIN MONEY	0 14 7 37 12 -63
k GAIN MY	1 -17 9 21 12 53
k GAIN NUMBER	0 18 6 -23 10 80 12 132
k GAIN OBJ	9 -30 11 33 12 -19
k GAIN REWARD	11 16
k GAIN RUNS	6 24
k GAIN SOMEBODY	1 30 6 36
k GAIN THEIR	6 -51 7 16
k GAIN THEM	1 -29 6 52 10 -18 11 -20
k GAIN TROUBLE	0 24
k GAIN YOU	1 -22 4 -16 7 -19 9 53 10 -20
k GAIN YOUR	0 -15 1 -28 6 31 11 -20
k GAIN a	1 26 6 -26 7 -24 8 -37 9 16 11 32 12 66
k GAIN an	0 36
k GAIN at	0 28 1 -22 2 -72 4 85 6 -35
k GAIN each	0 -14
k GAIN for	1 -24 9 41
k GAIN from	0 57 1 -27 2 20 3 -20 6 -81 7 130 9 36 10 -20 12 -19
k GAIN in	1 -38 6 -22 9 17
k GAIN it	1 48 6 24
k GAIN money	1 -24 6 31
k GAIN of	1 -21 4 17 6 -34 12 20
k GAIN on	0 -34 6 -25 8 -20 10 21 11 39 12 63
k GAIN than	0 -24 1 -33 9 -25 12 -18
k GAIN that	6 15
k GAIN the	1 -18 6 25 9 -28 11 17
k GAIN there	7 48
k GAIN through	10 -21
k GAIN with	0 15 1 -28 2 16 6 -24 9 20
k GLAD !	9 -48
k GLAD ?	0 -27
k GLAD IF	0 16 1 -18 3 15 7 -35 9 64 10 20 11 -24 12 -15
k GLAD JOIN	0 60 1 37 4 -48 5 35 6 -25
k GLAD KIN	0 34
k GLAD LACK	12 112
k GLAD ME	7 -17 8 -22
k GLAD MY	7 14 9 39
k GLAD PROPER	0 -23 7 37 9 -28 10 30
k GLAD RUNS	9 43
k GLAD SEEK	9 48
k GLAD SOMEBODY	1 148
k GLAD YOU	1 -25 7 41 11 14
k GLAD YOUR	0 -25 1 -33 7 -25 9 -99
k GLAD [KIND]	0 -35 9 24
k GLAD a	0 15 1 -36 7 49 9 26
k GLAD about	9 22
k GLAD an	0 19 1 32 3 37 5 -32 11 21
k GLAD and	1 -41 6 -26 7 -22 11 14 12 65
k GLAD by	1 28 6 20 7 17
k GLAD doing	9 30
k GLAD fit	1 -18 4 25 7 49 10 25
k GLAD for	0 20 1 64 3 50 4 -49 6 29 7 -52 8 -19 9 -65 11 -26 12 -39
k GLAD it	0 -23 1 18 11 22
k GLAD job	0 27 12 24
k GLAD of	1 17 3 -14 4 -19 5 35 6 26 7 -31 11 -15
k GLAD opportunity	1 19 7 90
k GLAD that	1 -15 9 50
k GLAD the	1 -93 4 14 6 -38 9 114 10 -28 12 -17
k GLAD this	0 -73
k GLAD to	1 -49 3 -33 4 27 6 -99 7 61 8 32 9 48 10 -25 12 -55
k GLAD where	9 -29
k GLAD with	0 32 1 -39 3 -19 6 -24 7 -25 9 75 10 -17
k GROUP ?	0 30 1 21 2 -21 4 19 6 -132 8 -14 12 -20
k GROUP ANY	0 -34
k GROUP ASK	0 -21 1 15 8 32
k GROUP DONE	1 -38 6 67
k GROUP HURRY	9 58 12 -23
k GROUP LACK	1 18 11 49
k GROUP MAY	0 -53 1 -83 7 -35
k GROUP ME	0 -14 1 28 4 15 8 78 9 25 10 17 11 15 12 43
k GROUP MUST	0 31
k GROUP NUMBER	1 -36 10 58
k GROUP PROPER	0 18 1 45 3 16 8 -27
k GROUP ROLE	0 -16 1 15 5 24 6 40 12 -17
k GROUP RUNS	2 -18 3 20 6 -70 9 -19
k GROUP SEEK	0 -40 1 -23 6 -22 8 -14 10 -20
k GROUP SOMEBODY	1 30
k GROUP THEY	0 -15
k GROUP WHO	1 15 2 -25 4 17 5 21 6 56 7 41 9 21
k GROUP YOU	0 -27 1 16 6 21 12 36
k GROUP about	1 -18
k GROUP all	9 24
k GROUP and	0 49 1 32 4 -17 5 25 7 14 8 20 10 27 12 27
k GROUP at	3 33 4 -28 7 40 8 23 10 32
k GROUP chat	1 -42 10 48 11 26
k GROUP for	0 47 1 51 3 -17 4 16 5 22 6 -47 7 -15 8 -14 11 19
k GROUP from	1 -49 6 16
k GROUP has	0 27 2 28 4 -17 6 -28 9 17
k GROUP in	0 -31 1 42 3 -20 4 23 9 -23 12 35
k GROUP is	0 -31 1 30 7 -20 8 -25
k GROUP meeting	9 53
k GROUP of	0 43 1 26 4 16 8 45 12 39
k GROUP on	1 -25 8 20
k GROUP owners	1 -33 6 39
k GROUP press	6 28
k GROUP references	0 -19
k GROUP so	6 24
k GROUP that	0 54 3 -19 4 15 6 -17 12 -22
k GROUP there	1 20
k GROUP this	0 -14
k GROUP through	6 32
k GROUP to	0 15 1 39 3 21 4 -17
k GROUP where	0 20 2 15 4 -15
k GROUP who'd	3 -21 4 28 7 41
k GROUP with	1 52 6 69
k HAND !	0 -48 10 87 11 34
k HAND ?	0 36 1 26 4 -33 6 79 10 -63 11 60 12 -16
k HAND ANY	0 17 1 -24 5 18 8 14 10 33 11 -14 12 -79
k HAND HAND	0 -16 1 -33 6 -15 7 -21 10 31
k HAND HURRY	0 -72
k HAND IF	0 -22 1 -68 2 23 8 53 11 19
k HAND LACK	0 -15 9 -29 11 36 12 21
k HAND MAY	10 16
k HAND ME	0 112 1 -20 9 29 11 -30
k HAND MEANS	0 28 1 15 4 -56 5 41 6 -23 7 29 10 38 12 -14
k HAND MONEY	0 23 9 -15 10 -16
k HAND MY	0 134 1 60 3 -33 4 19 5 -18 6 17 7 -16 8 -62 9 -56 10 -94 11 -35
k HAND NUMBER	0 -14 9 18 10 17 12 16
k HAND OBJ	0 -53 1 -23 2 18 3 -22 4 15 6 15 8 -58 9 -35 10 140 11 109 12 118
k HAND PLACE	0 20
k HAND PROPER	1 123 3 40 5 -17 6 -22 8 -56 9 58 10 -35 11 -23 12 53
k HAND REWARD	1 -29
k HAND SEEK	1 56 9 88
k HAND SOMEBODY	0 45 1 -16 3 -16 4 21 7 -19 9 30 11 -33 12 -33
k HAND THEIR	0 79 1 61 2 47 3 -18 4 -24 6 -34 7 60 8 -19 10 38 11 -16 12 82
k HAND THEM	0 170 1 25 2 -35 3 19 4 36 5 -39 6 -36 7 -37 8 -45 9 -28 11 -66 12 23
k HAND WHO	0 -62 2 -14 4 37 6 27 10 -27 12 -17
k HAND YOU	0 -71 1 22 8 -18 11 -58 12 72
k HAND YOUR	0 80 2 -40 3 22 9 -44 10 -43 12 70
k HAND [KIND]	0 17 10 34
k HAND a	0 -45 1 -58 3 -24 4 23 5 -15 6 -67 7 -53 8 26 10 -24 12 112
k HAND about	0 -20 1 -44
k HAND across	0 -16 10 44
k HAND along	6 -23 7 18 11 26
k HAND and	0 -29 3 76 4 -43 6 50 7 43 9 -29 10 84 11 -28 12 -33
k HAND at	0 -23 6 25 9 51 10 24 12 -20
k HAND back	0 -14
k HAND before	0 -38
k HAND by	0 70 1 86 4 -16 5 26 6 33
k HAND down	0 -35 1 -41 12 31
k HAND each	0 21 1 31 6 27
k HAND em	0 -17 1 51 6 62 9 32 10 19 11 20 12 -18
k HAND first	0 33 1 28 6 -14 7 29 12 42
k HAND for	0 -55 1 -27 6 52 10 47 12 -33
k HAND from	0 28 1 -22 3 27 4 -29 9 -19 10 39
k HAND in	6 48 10 -14 12 -60
k HAND into	1 17
k HAND is	0 -28 1 -40 6 -18
k HAND it	2 -16 3 31 5 -27 7 -18 9 -32 10 -20 11 -47 12 -31
k HAND of	0 -14 3 16 4 -14 6 23 9 41 10 34 12 -16
k HAND on	0 -19 1 -82 4 21 6 62 7 30 9 -27 11 -41 12 56
k HAND or	1 -21 10 51 11 -16 12 -21
k HAND out	1 50 6 -15 12 46
k HAND over	0 44 1 -20 4 17 10 38
k HAND re	0 18
k HAND round	0 23 4 25 10 30
k HAND six	0 141 4 19 6 -18 10 -16
k HAND so	0 -18 6 -24 10 52 12 -14
k HAND that	0 -95 6 62 8 -17 9 27 10 -28 12 -19
k HAND the	1 -73 2 -19 4 -31 5 42 6 -77 8 -18 9 -34 10 178 11 -24
k HAND this	3 37 4 -32 6 -18 7 79 10 83 11 -20
k HAND to	0 -50 1 34 3 -37 4 53 5 19 7 -18 8 -52 9 -45 10 52 11 66 12 -27
k HAND with	0 -47 1 -70 6 -20 10 76 11 -26 12 -20
k HAND x	12 -14
k HURRY !	0 47 4 15 7 -26 8 -25 12 41
k HURRY ?	0 -140 1 45 6 58 7 30 10 38 12 -15
k HURRY ANY	0 15 6 21 8 -38 9 -31 10 -17 12 -56
k HURRY BRANCH	4 -18 5 33
k HURRY EVENT	0 15
k HURRY GAIN	9 -29 12 14
k HURRY HAND	0 15 1 62 4 -26 6 34 9 -16 10 18 12 -14
k HURRY JOIN	1 -64
k HURRY LACK	0 136 4 32 6 -33 10 20 11 -14 12 86
k HURRY MAY	0 18 9 51 12 22
k HURRY ME	0 -16 1 -21 6 -14 8 18 10 -14 12 -16
k HURRY MUST	0 43 1 17 12 -18
k HURRY OFFER	9 -18
k HURRY PROPER	1 17 4 15 7 34 10 25 12 -38
k HURRY REWARD	12 -18
k HURRY ROLE	1 -23
k HURRY RUNS	6 19
k HURRY SEEK	6 -35 8 25 12 42
k HURRY SOMEBODY	0 32 1 19 3 16 4 -15 6 -18
k HURRY THEY	6 16
k HURRY TIME	0 -41 2 -18 3 23 4 17 5 -18 6 -70 8 17 9 66 12 -83
k HURRY TROUBLE	6 -21
k HURRY WHO	0 41 1 15 2 41 4 -19 7 -16 12 26
k HURRY YOU	6 26 9 30 10 18 12 -70
k HURRY [NAME]	0 -19
k HURRY and	0 42 1 22 3 30 6 -25 7 -20 8 -37 10 -19 11 24 12 66
k HURRY are	12 80
k HURRY at	1 17
k HURRY before	1 17
k HURRY chance	0 28 8 -37 9 -19 12 61
k HURRY child	0 -19
k HURRY for	0 47 1 -15 6 -21 7 16
k HURRY have	1 -20
k HURRY in	0 -24 1 -27 7 75 9 -27 12 51
k HURRY is	1 -63 4 -16 6 -31 8 -20 12 43
k HURRY it's	1 54 9 -20 12 16
k HURRY look	1 -18
k HURRY on	1 -38 8 50 9 42 12 -24
k HURRY open	1 41
k HURRY please	1 -24 8 30 12 52
k HURRY poll	0 -19
k HURRY question	0 21 1 28
k HURRY so	12 22
k HURRY that	1 -26 3 -16 9 64 12 -14
k HURRY the	0 -35 6 -14 8 -16 9 30 12 -16
k HURRY then	0 -27
k HURRY thing	0 -28 6 15 12 -15
k HURRY time	0 -28 12 28
k HURRY to	11 15 12 15
k HURRY with	1 46
k HURRY year's	6 31
k IF ANY	0 104 1 110 2 -14 3 -42 4 48 5 -15 7 -17 9 -29 10 43 11 -39
k IF BRANCH	0 21 1 25 6 19 10 15 11 38
k IF KIN	0 43 1 30 2 -14 4 20 6 32 9 37
k IF LACK	0 -37 1 -34 6 -31 10 -15 11 67
k IF MAY	1 -30 12 144
k IF ME	0 -33 1 -126 2 24 3 27 4 -73 6 -25 7 -34 8 21 9 87 12 -18
k IF PROPER	1 -17
k IF SOMEBODY	0 130 1 21 3 -63 4 60 5 -17 7 -40 8 -54 9 47 10 -19 11 -84
k IF THEY	0 54 1 28 3 29 4 -18 6 -22 7 -49 9 -35 11 88 12 15
k IF YOU	0 -72 1 94 5 -55 6 65 7 31 8 41 10 67 11 53
k IF YOUR	0 50 1 -43 4 24 7 21 8 59 9 18 10 27 11 26 12 -32
k IF a	0 85 1 98 2 -31 3 -46 4 86 5 -18 6 51 7 42 8 -26 9 -41 10 -27 11 -56
k IF ever	0 -15
k IF he'd	1 32 10 -25 11 29
k IF it	0 35 1 26 4 -14 5 16 8 88 9 -32 11 46 12 -24
k IF it's	0 -45 1 -38 3 -17 8 -17 9 -19 12 19
k IF none	0 -36 1 -14 11 47
k IF not	0 31 3 33 4 -57 6 -26 8 -34 10 -40 11 -56 12 -17
k IF or	10 -20
k IF she'd	0 41 3 27 4 -41 11 33
k IF so	0 -42 1 -27 10 21
k IF that	0 -28 1 -40 6 -32
k IF that's	0 -32 1 -27 7 -25 9 -18 10 21
k IF the	0 15 1 -67 2 17 3 18 7 17 9 56 10 -23 11 51 12 -21
k IF there	1 -33 6 -25 10 -28 11 32
k IF there's	0 58 1 37 2 -26 3 27 6 29 7 40 10 14 11 -31
k IF this	0 -21 4 20 7 -20
k IF to	1 -16
k JOIN !	0 72 1 28 4 20 9 -16 12 -19
k JOIN ?	0 55 1 -84 3 51 4 -33
k JOIN ANY	10 25 11 16 12 36
k JOIN HAND	1 -15
k JOIN IF	1 -24
k JOIN LACK	0 -49
k JOIN MAY	0 15 3 23 4 -28 7 -18 8 35 11 -14
k JOIN ME	0 19 11 27
k JOIN MEANS	10 60
k JOIN OBJ	0 283 1 27 2 -24 3 135 4 -51 5 -64 7 82 8 17 9 31 12 -63
k JOIN PLACE	0 18
k JOIN PROPER	0 -102
k JOIN REWARD	0 -16 1 30 6 -18 8 -29 10 19 12 79
k JOIN ROLE	1 46 8 -17 12 34
k JOIN SEEK	1 34
k JOIN SOMEBODY	0 -82 12 45
k JOIN THEIR	0 -14
k JOIN THEM	3 -17 4 30 7 -57 10 -38 12 90
k JOIN THEY	12 -20
k JOIN WHO	1 -23 6 -16 12 -15
k JOIN YOU	0 -138 1 23
k JOIN YOUR	3 -17 4 37 12 -39
k JOIN a	3 -31 4 58 5 -37 6 -27 8 -23 9 -17 10 -28 12 57
k JOIN an	1 24
k JOIN and	0 -60 1 -36 8 -31 12 -14
k JOIN are	0 34 1 -41 4 -23 5 45 6 -31 8 16 10 -14
k JOIN at	0 -21 10 -46
k JOIN but	11 25
k JOIN by	0 -15 1 -47 9 -28 10 32 12 32
k JOIN come	1 -22
k JOIN fee	0 -31
k JOIN for	0 141 1 104 2 -16 4 -98 5 93 6 64 7 -40 9 -15 10 -24 12 -25
k JOIN from	0 -75 1 -49 6 -15 9 16 12 15
k JOIN is	0 83 1 63 3 -20 5 18 10 -14 12 -18
k JOIN letter	0 -16
k JOIN of	0 -38 1 25 6 14 7 -15
k JOIN only	10 -26 11 -19
k JOIN or	0 -29 1 -57 3 -14 4 25 7 15 8 -16 10 27 11 -19 12 37
k JOIN over	0 -32 1 -27 6 -14 10 21
k JOIN please	0 33 1 26 5 20 12 -40
k JOIN really	8 21
k JOIN so	8 30
k JOIN that	0 35
k JOIN the	0 -71
k JOIN this	0 38 1 29 3 21 5 -28
k JOIN to	0 29 1 379 2 -54 4 -141 5 75 7 62 8 -137 9 -41 10 -51 11 -27 12 -63
k JOIN welcome	1 -15 12 -20
k JOIN with	1 28 6 22 8 -27
k KIN !	0 -115 7 -25 9 -19 10 -16 12 -79
k KIN ?	0 -42 3 -80 4 76 6 -57 7 -67 12 -31
k KIN ANY	0 18 6 -23 9 18 12 26
k KIN EVENT	1 33 6 -19
k KIN GAIN	0 14 1 -23 11 -20
k KIN GROUP	1 56
k KIN HAND	0 59 1 -31 4 17 6 -41 7 78 10 22 12 -45
k KIN HURRY	6 15 12 45
k KIN IF	0 -25 1 -85 6 -20 7 21
k KIN JOIN	0 -63
k KIN MAY	0 23 1 -63 2 21 4 -15 7 -35 9 21 11 59 12 -18
k KIN ME	9 38 12 -28
k KIN MEANS	1 -28 6 -35 9 43 10 14 12 16
k KIN MUST	0 55 1 36 2 -19 4 24
k KIN MY	0 50
k KIN PROPER	0 -48 1 24 6 -30 9 -56 10 22 12 -22
k KIN ROLE	1 -51 6 20
k KIN RUNS	0 -37 6 -16 7 -16 8 -46
k KIN SEEK	0 26 1 -106 9 62 10 18 11 -19
k KIN THEY	0 25 12 -43
k KIN TROUBLE	1 15 6 54
k KIN WHO	0 -61 1 105 2 -111 3 -16 4 97 5 41 6 41 9 -14 11 -26 12 17
k KIN YOU	0 110 1 -82 3 -22 4 31 7 -16 9 -19 10 -26 12 -63
k KIN a	0 -17 4 -19 5 21 6 35 12 -15
k KIN about	3 -14 4 21
k KIN and	0 -69 3 -14 4 44 5 -14 6 -35 7 20 9 -21 10 -14 12 -35
k KIN are	1 78 6 -31 7 37 8 -40 9 -18 10 -35 11 -16 12 66
k KIN at	0 23 1 102 3 85 4 -104 7 -16 10 18
k KIN be	6 -14 11 20
k KIN before	0 17 1 -19
k KIN for	0 -51 7 31 8 -49 9 30
k KIN from	0 88 4 -25 5 33 6 -22 10 20 12 26
k KIN get	0 15 7 39 12 24
k KIN gets	0 38 9 -15
k KIN getting	1 32
k KIN has	6 -26 8 60 10 36
k KIN have	1 17 6 -27
k KIN in	0 32 2 31 6 -30 7 21 11 16 12 20
k KIN is	0 24 1 51 2 35 3 15 4 -41 8 -36 11 -36 12 33
k KIN member	7 31
k KIN of	0 50 1 -21 2 -31 4 33 5 -28 6 56 7 35 9 36 10 38 11 -20 12 21
k KIN offices	0 30 1 32 4 -27 5 21
k KIN on	0 27 3 27 4 -14 11 25 12 28
k KIN or	0 42 1 -46 4 14 7 40 10 -20 11 -37
k KIN over	0 -44
k KIN that	0 -66 1 -25 6 -18 7 14
k KIN that's	1 16
k KIN this	6 18
k KIN to	0 67 1 -22 3 -22 4 28 6 -25 8 -32 12 89
k KIN who'd	0 -46 1 -17 6 -29 7 104
k KIN with	0 25 1 108 2 -22 4 47 6 29
k LACK ?	0 -29 1 -21 9 -34 11 -71 12 77
k LACK ANY	0 -89 1 15 6 14 9 19
k LACK ASK	1 78 2 -20 3 74 4 -57 6 59 9 -24 10 16 11 31
k LACK BRANCH	1 14
k LACK EASE	1 -54 6 -70 10 -40 11 -43 12 -40
k LACK GAIN	6 -28 8 38 10 20 11 -32 12 60
k LACK HAND	1 75 6 84 9 -21 10 -42 11 19
k LACK IF	0 29
k LACK KIN	0 -19
k LACK LACK	11 50
k LACK MAY	0 22 2 18 6 14 11 128 12 -26
k LACK ME	1 -29 6 -14 8 -31 10 48 12 23
k LACK MEANS	0 -28 3 -14 4 15 6 27
k LACK NUMBER	9 51 12 36
k LACK PROPER	0 -29
k LACK ROLE	2 23 4 -29 6 36 11 59
k LACK RUNS	1 27 4 18 9 24 11 -17
k LACK SEEK	0 -20 1 -19 6 14 7 -14 9 -21 10 -18 12 33
k LACK THEIR	1 -21
k LACK THEY	0 120 12 -17
k LACK TIME	1 31
k LACK TROUBLE	0 -32 1 -59 6 -48 9 98 10 17 11 -38 12 -24
k LACK WHO	0 33 2 22 3 -19 6 -22 7 33 11 23
k LACK YOU	0 93 3 23 4 -15 9 -14 10 41 11 14
k LACK YOUR	1 -21 4 -28 6 16 11 73 12 -22
k LACK a	0 55 1 39 4 24 8 16 9 137 10 -18 11 15 12 -30
k LACK add	11 29
k LACK advisories	1 -21 9 45
k LACK all	1 24 11 28
k LACK and	6 -14 11 47
k LACK ask	0 -64 1 -16 12 -18
k LACK asked	1 -26 6 -16 9 -15 10 -18 11 -23 12 28
k LACK asks	1 -24
k LACK be	0 45 1 -21 6 -24 12 78
k LACK been	0 -40 6 -14 9 -17
k LACK budget	6 -21 11 -19
k LACK but	4 19 6 -38 10 24 11 37
k LACK by	9 17
k LACK come	9 -19
k LACK dares	0 52 1 32 6 25
k LACK do	1 -25 8 19 11 -17 12 -15
k LACK face	0 15
k LACK feel	0 -17 9 32 11 41 12 21
k LACK find	6 66 9 -25
k LACK for	6 -40 12 15
k LACK from	0 -14 10 -22
k LACK get	1 48 3 -17 4 37 6 55 7 -17 8 -16 10 31 12 -27
k LACK good	0 -30
k LACK got	1 -26 9 14 11 -24
k LACK had	2 15 4 -22 9 42 12 31
k LACK hard	1 -19 11 20
k LACK harm	0 27 1 -17
k LACK has	11 25
k LACK have	1 -19 6 27 9 -27 10 16 12 -22
k LACK heard	1 43 8 -17 12 18
k LACK idea	1 30 6 29 9 20
k LACK in	0 -18 1 -24 11 -32
k LACK is	6 -16 11 57
k LACK keep	0 14 4 14
k LACK leave	1 41 12 43
k LACK let	0 18 1 37 12 47
k LACK limit	0 28 6 -24 11 -31 12 111
k LACK longer	1 -35 6 23 11 27
k LACK make	0 -14
k LACK met	0 21 1 25 6 -27 9 -16
k LACK more	1 40 6 39
k LACK nights	1 16
k LACK of	0 19 7 -14 10 17 11 -34
k LACK on	1 23 6 37 10 -14
k LACK once	1 -18 9 46
k LACK opens	1 -14
k LACK out	1 -25 12 -22
k LACK read	0 -58 1 25
k LACK room	6 -35
k LACK rush	6 -16 11 -31 12 -17
k LACK said	9 45
k LACK say	0 16 1 -14 10 29 11 25
k LACK see	1 -20
k LACK seen	0 -19 1 -16 6 18 12 15
k LACK so	1 -18 11 27
k LACK stand	0 52 1 14 4 -19 5 23
k LACK suppose	12 35
k LACK that	1 44 11 15 12 -15
k LACK the	1 -17
k LACK then	6 -31 9 -18 11 21 12 54
k LACK time	9 -14
k LACK to	1 23 2 14 4 -17 6 32 11 -18 12 -16
k LACK told	0 -20 1 -29
k LACK too	0 22 4 32 5 -15 6 -15 8 -20 11 -15
k LACK under	1 -47
k LACK use	1 22
k LACK wait	6 -85 8 25
k MAY ?	6 23
k MAY ANY	0 74 1 -36 2 -19 3 -51 4 91 5 -14 6 38 7 73 9 -21 11 -23
k MAY ASK	0 -45 1 -50 6 -64 7 -53 11 -21 12 76
k MAY EASE	3 14 4 -14 6 -17 7 -14 9 21
k MAY GAIN	0 92 1 -110 2 -23 3 -50 4 26 5 19 6 -133 7 90 11 57
k MAY GLAD	0 62 1 27 3 32 4 27 5 -35 6 -35 7 148
k MAY HAND	0 -73 1 -88 2 39 4 -50 7 -38 8 -69 9 -33 11 -61 12 -29
k MAY JOIN	8 15 10 31 11 -15 12 -20
k MAY KIN	0 26 1 -17 7 14
k MAY LACK	0 -14 11 59
k MAY ME	0 14 1 -46 2 49 3 22 4 -81 6 -67 7 -62 8 -44 10 88 11 -40 12 74
k MAY MEANS	10 -19 12 46
k MAY MUST	1 -18 9 -24
k MAY PROPER	0 -37
k MAY ROLE	9 29
k MAY SEEK	0 82 1 68 3 -16 4 53 5 -23 6 -54 7 25 8 24 9 22 10 -18 11 -37
k MAY SOMEBODY	0 -22 6 -15 8 -25
k MAY THANKS	0 34 1 32 7 52 12 57
k MAY THEY	0 41 1 25 2 -19 3 26 7 36 10 24 11 30
k MAY YOU	0 15 1 130 2 -128 3 103 5 -38 6 44 7 -116 8 45 9 -48 10 -19 11 54 12 -102
k MAY YOUR	1 62 3 52 4 -25 6 -15
k MAY a	1 73 3 -25 4 33 8 52 9 -19
k MAY actually	9 18
k MAY add	1 -14 7 34
k MAY an	0 31
k MAY ask	0 19 1 22 3 -14 4 14 9 19
k MAY be	1 -18 2 -36 4 41 7 67 8 -19 10 18 11 -29 12 -43
k MAY do	0 46 1 -37 3 20 6 -19 7 -15 8 -34 9 49 10 86 11 -33 12 72
k MAY ever	1 -44
k MAY fancy	2 -15 7 29
k MAY fetch	0 -22
k MAY find	1 -21 7 42 9 46
k MAY get	0 18 3 25 4 -43 7 41 11 -29 12 -35
k MAY give	0 43 1 14 2 28 4 -27 5 30 7 16 8 -14 10 -16 12 -32
k MAY gladly	4 19 11 -19
k MAY go	1 65 6 35
k MAY have	0 -26 1 -37 6 17 7 36 10 -30
k MAY it	1 19 3 25 4 -25 6 -14 7 -23 11 97
k MAY just	0 -14 10 58 11 -40
k MAY keep	0 -17
k MAY kindly	0 21 7 28
k MAY make	1 -21 6 29 10 -20 12 22
k MAY not	0 -16 1 -23 11 37
k MAY only	1 -21
k MAY pay	0 26 6 39
k MAY please	10 46
k MAY profit	0 24 4 18 7 64
k MAY read	1 -17
k MAY really	1 -39
k MAY receive	1 53 6 30
k MAY say	0 42 1 18 3 17 4 -23 10 -16 11 72
k MAY see	0 -62 11 -16
k MAY sit	1 45
k MAY stay	0 20
k MAY subscribe	0 -39
k MAY take	1 34 4 -14 5 19 7 26 10 39 11 -16
k MAY talk	1 -77 7 -15 8 19
k MAY the	0 -19 1 16 11 77
k MAY there	0 26 2 -18 3 -18 4 40 6 22
k MAY use	3 -14 6 -22 8 15 9 26 10 -20
k MAY wait	6 51
k MAY welcome	1 24 3 19 4 -19 8 28 11 49
k MAY well	0 -20 1 19 10 -30
k ME ?	1 -22 12 25
k ME ANY	0 -20 6 15 8 32 9 -18 12 -42
k ME ASK	0 -121 1 -58 2 -14 3 67 4 -30 6 28 7 75 8 -48 9 -26 10 -21 11 -30
k ME BRANCH	0 -23 6 21 10 -23 12 66
k ME DONE	1 -31 6 -17 9 102 10 -18 11 -23 12 -18
k ME EASE	0 -27 1 19 6 -30 9 -32 11 67 12 -21
k ME EVENT	0 20 1 -68 6 47 12 22
k ME GAIN	0 31 1 174 3 41 6 73 7 108 8 -22 9 -22 10 -24 12 -31
k ME GLAD	0 -28 1 -76 3 -18 5 23 6 -41 7 -47 8 -58 9 -30 10 -14 11 -18 12 -32
k ME HAND	0 -44 3 18 4 -38 5 23 6 72 7 60 8 59 10 -60 12 -26
k ME HURRY	1 -57 6 48 8 16 9 61 10 20 12 -29
k ME JOIN	0 -74
k ME LACK	0 -19 1 84 4 34 5 -20 6 -88 7 -54 8 -71 9 -65 10 -22 12 -99
k ME MAY	1 -22 2 -18 6 53 7 28 8 -40 9 -30 10 -22 11 -25 12 -45
k ME MEANS	0 -14 8 23 10 -24 11 23 12 -16
k ME MUST	0 -66 1 -138 4 27 6 -37 7 32 8 32 9 77 10 19 11 82
k ME NUMBER	1 30 8 46 12 -15
k ME PLACE	0 23 7 46 10 -39 12 78
k ME PROPER	0 48 1 -15 8 -17 9 -23 12 -15
k ME REWARD	0 -25 6 23 7 51 12 -22
k ME ROLE	0 39 1 25
k ME RUNS	0 -20 1 -110 6 40 8 25
k ME SEEK	0 122 1 224 2 -45 4 -63 5 70 6 -63 7 -97 8 134 9 21 11 -27 12 -40
k ME TIME	1 -20
k ME TROUBLE	0 29 1 120 2 -18 3 16 6 -60 9 -18 11 15 12 18
k ME a	0 -19 1 -29 6 -35 7 17 8 -27 9 -27 12 -29
k ME about	0 33 1 -34 8 24 9 39
k ME after	1 -16
k ME all	9 -15 12 41
k ME always	0 29 1 -58 7 24 8 14 9 -17 10 -17 12 -16
k ME am	0 -50 1 -91 6 -28 7 -34 8 62 9 -14 11 -14
k ME are	0 -20 6 -67 7 -21 8 63 9 -22 12 14
k ME ask	0 54 1 -51 3 -16 4 22 6 -14 7 -34 11 26 12 -30
k ME asked	0 27 1 -24 8 -88 9 -54 12 167
k ME asking	0 14 1 25 8 -26 12 57
k ME at	1 -20 10 -17 12 -19
k ME be	0 109 1 31 2 23 4 -17 5 -24 6 -73 9 23 10 -44 11 -51 12 -50
k ME been	0 -16 1 -61 6 -15 8 -44 9 -26 12 17
k ME beg	1 81
k ME began	6 61
k ME believe	0 -18 1 59 7 132 9 -31 12 -19
k ME both	1 64 9 32
k ME buy	0 -18
k ME came	0 -18 1 20 12 35
k ME carried	8 -25 9 33
k ME choosing	0 -17
k ME clean	1 -14
k ME close	0 -25 9 -26
k ME come	0 -30
k ME completely	0 29 11 26
k ME describe	0 15 1 -36
k ME did	0 32 1 -30 7 -19 8 -26 9 66 10 -27 12 62
k ME do	1 -39 3 -28 5 19 6 67 7 43 8 33 9 -68 11 -44 12 28
k ME doing	8 27
k ME done	6 85 8 -25
k ME dreamed	1 -23 8 19
k ME drew	9 14
k ME drove	1 -27 6 -36 8 -21 9 98 12 95
k ME exist	0 63
k ME fill	1 -14 6 112
k ME filled	9 -20
k ME filling	1 98 6 40
k ME find	1 -26 6 41 9 -20
k ME finish	0 -16 6 -14
k ME gather	1 91 9 -31
k ME get	0 96 1 52 2 -30 4 34 6 39 8 23 9 -22 10 -19
k ME give	4 14 6 -19 7 70 10 -14 12 -19
k ME go	0 31 7 21 9 -15 12 -24
k ME gone	6 -27 8 20 12 -19
k ME got	0 -42 1 23 3 15 4 -23 6 -29 7 -18 8 53 9 64 10 26 11 -72
k ME had	0 36 1 -54 3 -28 4 20 5 18 6 -20 8 16 9 106 10 22 12 -24
k ME hang	9 -16
k ME happen	0 27 6 -17
k ME have	0 -14 1 -78 2 26 3 -23 6 -23 8 -19 9 -67 10 34 11 -18
k ME heard	0 -24 6 25 9 70 11 -33 12 73
k ME hold	6 66 9 -16 12 68
k ME imagine	6 -14 7 35
k ME interview	1 -47 6 -33 8 -43
k ME just	6 50 8 33 9 -30 10 -34 11 41 12 -39
k ME keep	3 15 6 87 7 58 9 -19 10 -21 11 -15 12 30
k ME knock	1 44 8 -19 12 41
k ME learned	1 -16
k ME leaving	1 96 8 22
k ME lent	12 62
k ME let	1 -21 2 17 6 -54 7 -14 8 -27 9 33 10 -14 12 47
k ME live	0 47
k ME look	0 53 1 62 3 -14 4 18 6 -17 7 91 9 26 10 70
k ME looked	6 -16
k ME made	9 37 10 33
k ME make	6 -15 7 27
k ME mean	1 114 6 28 9 -19 10 -24 11 62 12 -17
k ME measure	10 42 12 -15
k ME met	0 -17 1 -47
k ME new	1 -26 8 16
k ME not	0 -24 1 -41 6 -29 7 -15 8 -57 10 33 11 25 12 31
k ME noticed	0 47 3 25 9 -43
k ME offer	1 -16 12 -21
k ME on	0 23 1 38 6 -23 7 -16 10 22
k ME only	0 26 1 39 6 25 8 76 10 39 11 -23 12 -15
k ME open	1 -17 8 -31
k ME order	0 -17
k ME ought	0 17
k ME out	0 35 1 21 3 48 4 -41 6 -21 7 -14 11 26
k ME paid	1 -18
k ME pay	1 -29 6 38 9 -30 12 74
k ME photograph	0 20 1 73 6 15
k ME picture	1 22
k ME pop	12 -14
k ME put	0 -108 1 -58 10 154 12 -31
k ME quite	11 36
k ME ran	6 -50 8 50
k ME re	1 -19
k ME reaching	6 -18
k ME read	1 30
k ME realise	9 -14 11 56
k ME really	1 -17
k ME reckon	6 -37 7 42 9 18 12 47
k ME right	1 43 7 37
k ME said	0 -16
k ME sat	0 -16 1 -30 9 72
k ME saw	0 20 8 -75 9 -26
k ME say	6 -27 7 -14 8 21 9 62 11 -69
k ME see	0 -25 1 122 7 25 9 -41 12 -19
k ME seek	1 25
k ME sell	0 58 8 70
k ME sent	10 25 11 43
k ME set	0 -26 6 -24 7 24
k ME shan't	9 -15 11 55 12 -29
k ME shared	6 -55 8 42 9 25
k ME shift	1 -14
k ME short	0 55 1 22 3 23 4 -21 5 18 6 -60 8 39
k ME show	1 -29 12 -18
k ME sit	1 -44 9 -16
k ME so	8 20 12 -17
k ME sooner	0 32 9 39
k ME spare	1 -22 9 42
k ME speak	1 24 11 23
k ME spent	6 -16 8 33
k ME standing	1 -17
k ME started	0 -19 1 -46 6 -25 8 22
k ME stayed	0 35 8 -17 9 45 12 39
k ME supply	0 -20
k ME sure	1 -20
k ME suspect	8 -33 9 -25
k ME take	0 -38 1 -69 7 -32 9 -42 10 47 12 -17
k ME taking	0 -18 1 -30 6 18 8 19 12 -28
k ME talk	1 56
k ME talked	1 -29 6 -22 10 19
k ME the	0 -18 1 -37 8 -81 10 14 12 -17
k ME thinking	1 72 6 38 7 -22 8 22
k ME thought	9 -19 12 21
k ME told	1 26 6 49 12 56
k ME took	0 -22 1 23 6 17 9 -35 12 50
k ME trust	1 21 7 20 9 -24 12 21
k ME try	1 22 6 43 10 28
k ME typed	10 62
k ME use	0 51
k ME wait	8 -24 12 97
k ME walk	0 -19
k ME walked	9 14
k ME was	6 -35 7 -22 8 21 9 55 10 -16
k ME watched	9 -16
k ME welcome	0 57 1 -15 4 26 6 -16 8 -16
k ME went	0 -14 1 -27
k ME were	0 -30 6 -30 9 61
k ME wonder	0 72 1 27 2 -14 3 50 6 21
k ME work	1 38 6 -39 8 -61 9 40 10 -29 12 -17
k ME writing	0 -22 1 -39 6 -46 7 -15 8 52 10 -17
k ME written	1 -19 6 -14 7 -18 10 24
k MEANS !	12 -40
k MEANS ?	0 -89 2 -37 4 32 6 56 12 -31
k MEANS ANY	0 15 1 14 2 40 4 -36 6 -29 9 34 10 -31 12 103
k MEANS ASK	0 -19
k MEANS DONE	0 38 9 27 10 17
k MEANS EASE	0 -26 10 17
k MEANS GAIN	0 -45
k MEANS HAND	7 19 10 15
k MEANS HURRY	0 35 9 -22 10 28 12 40
k MEANS IF	0 84 4 -20 6 -16 11 66 12 25
k MEANS JOIN	0 -31
k MEANS LACK	1 -35 4 14 6 56 9 55 10 17
k MEANS MAY	1 51 2 48 3 52 4 -67 6 22 7 -20 8 -14 9 -18 11 -14 12 -14
k MEANS ME	0 -55 4 15 6 110 9 -14 10 18 12 -40
k MEANS MEANS	0 -19 1 -15 10 17
k MEANS MUST	1 -15 10 -20 12 44
k MEANS NUMBER	0 -35 1 14 4 17 8 -20 9 -15 12 -19
k MEANS OBJ	0 20 1 20 10 54 11 19
k MEANS PLACE	0 74 10 25
k MEANS PROPER	0 19 1 -18 4 16 6 -15 7 55 9 -17 12 150
k MEANS ROLE	1 45
k MEANS RUNS	10 -16
k MEANS SOMEBODY	12 36
k MEANS THEY	10 -71 12 -15
k MEANS TIME	1 34 6 29
k MEANS YOU	2 37 4 -19 6 -15 8 -18 9 28 10 18 11 -14 12 -27
k MEANS [KIND]	1 -15 9 -26 10 62
k MEANS a	6 29 8 29 12 -14
k MEANS about	0 -52 7 -16
k MEANS along	0 23 9 38 10 -20
k MEANS and	0 -25 2 -15 4 39 5 -14 6 -98 8 -39 9 19 10 71 11 -20 12 56
k MEANS are	1 15 10 51 11 25
k MEANS as	1 29
k MEANS at	0 15 1 -44 6 -18 7 -19 9 37 10 37
k MEANS back	0 35 7 33 11 -20 12 24
k MEANS before	0 -25 1 -22 9 24
k MEANS below	0 65 3 -14 4 23 6 -31 10 22
k MEANS by	0 -32 12 -27
k MEANS came	9 45 12 -14
k MEANS come	9 35
k MEANS does	0 -16
k MEANS for	0 24 1 -20 8 96 10 14 11 -15 12 -14
k MEANS from	0 -53 8 -25 12 53
k MEANS in	0 -43 1 -61 2 14 6 -55 9 -41 10 61 12 16
k MEANS into	0 -16 6 27 11 29
k MEANS is	1 -14 3 -14 6 -36 7 -15 9 -31 10 -35 11 -44 12 19
k MEANS it	0 15 1 46 10 -18
k MEANS it's	6 20
k MEANS n	0 -14 6 61 10 31 11 46
k MEANS nine	0 18
k MEANS of	0 68 1 45 2 15 3 59 4 -47 5 -27 7 -19 8 -25 12 27
k MEANS on	0 -43 1 -110 2 -17 3 -75 4 89 7 25 8 20 9 -30 10 55 11 -22 12 -16
k MEANS only	0 -40 1 -23 10 22
k MEANS or	10 49 11 40
k MEANS put	0 24 1 30
k MEANS so	0 -23 1 37
k MEANS that	0 62 6 -42 10 19 12 20
k MEANS the	0 23 1 48 8 -49 10 16
k MEANS this	10 -20 12 -19
k MEANS to	0 19 1 49 2 -22 4 14 6 -24 7 22 9 -21 10 44 12 -40
k MEANS under	0 33 1 -17 4 21
k MEANS went	1 -14 9 -29
k MEANS with	0 -43 1 -41 7 18 10 59 11 32
k MONEY !	12 -69
k MONEY IF	10 -15
k MONEY JOIN	1 -17 12 20
k MONEY NUMBER	0 -17 12 -17
k MONEY REWARD	0 51 1 -20 6 -20 7 48 10 51 12 48
k MONEY SHARE	0 24 12 -15
k MONEY a	0 -35 1 -23 6 17
k MONEY and	9 -26
k MONEY each	0 19
k MONEY for	0 -20 1 -33 7 -20 8 -20 12 74
k MONEY get	1 -15 12 29
k MONEY in	9 -20 12 -19
k MONEY is	0 27 6 -14 9 -24
k MONEY m	9 14
k MONEY on	1 32
k MUST !	0 -23
k MUST ?	0 -24 1 -17 12 -50
k MUST ANY	12 35
k MUST ASK	0 38 1 19 3 47 4 -21 6 -38 10 31 12 55
k MUST GAIN	6 31
k MUST HAND	0 -23 4 27 9 78 10 -26 12 -27
k MUST IF	0 22
k MUST LACK	0 37 6 -45 8 -20 11 -21 12 103
k MUST ME	0 23 1 30
k MUST MUST	1 17 9 -22
k MUST OBJ	0 62 4 25 9 -22 10 -23 11 27 12 38
k MUST RUNS	9 14
k MUST SEEK	0 -110 1 35 9 -28 12 -29
k MUST SOMEBODY	0 -16
k MUST THEIR	0 16
k MUST TIME	6 25 9 -19 12 35
k MUST TROUBLE	1 -16 2 18 4 -17 6 27 9 -18
k MUST YOU	0 51 1 16 4 19 9 -19 12 56
k MUST YOUR	1 -21
k MUST about	0 28 12 100
k MUST an	0 -30
k MUST and	12 -56
k MUST at	1 -31 6 28
k MUST be	0 -17 1 -16 5 25 9 -24 12 16
k MUST doing	10 19
k MUST for	0 28 1 -41 6 -17 8 -16 10 -15 11 16 12 -19
k MUST gets	0 35 1 16 6 14
k MUST has	0 23 6 -29
k MUST have	0 16 6 -31 10 -14
k MUST in	0 -23 1 -55 11 -14
k MUST not	12 25
k MUST on	0 89 1 50 6 -31 8 22 9 -18 10 -16 11 31
k MUST paying	0 49 1 15 2 -15 3 -25 4 73
k MUST pays	0 -44 2 15 4 -14 6 16
k MUST putting	1 27
k MUST room	0 21 1 19
k MUST smiling	9 53
k MUST that	1 -25 12 -26
k MUST there	1 -32 9 20
k MUST this	1 61
k MUST to	0 -35 1 37 3 15 4 -15 6 -25 7 30 8 19 9 -24 11 -18 12 52
k MUST up	1 33 6 41 9 15
k MUST with	9 -43
k MY ANY	0 -15 1 -30 8 -22 9 14 10 -27 12 36
k MY BRANCH	1 -85 2 15 6 -69 7 -27 8 26 9 -26 10 -27
k MY GAIN	1 -31 6 -17
k MY GROUP	0 -35 4 23 7 -31 8 22 10 42 12 33
k MY HAND	0 -15 1 -19 9 21 12 -14
k MY HURRY	1 -23 12 28
k MY JOIN	0 -24 1 -23
k MY KIN	0 -123 6 27 8 64 9 39 12 62
k MY MEANS	0 93 1 -43 2 14 3 -81 4 59 5 -23 6 -14 7 -20 8 -47 9 -56 10 -124 12 -51
k MY OFFER	0 -62 1 -50 7 39 9 14 10 -18 11 -20 12 -16
k MY PLACE	1 34
k MY PROPER	0 24 1 -28 2 -17 3 23 4 15 6 -19 7 26 8 -76 9 -60 10 48 12 -41
k MY REWARD	0 56 8 17
k MY ROLE	0 -196 1 -27 6 -46 7 55 9 18 12 -20
k MY RUNS	0 -16 1 -42 8 45 9 -32 12 -19
k MY SEEK	0 36 4 -36 5 22 8 57 9 33
k MY SOMEBODY	0 -51 1 -69 8 54 9 -17 12 -14
k MY TIME	0 42 1 31 3 29 4 -21 6 -37 8 25 9 32
k MY TROUBLE	0 24 1 -31 4 14 9 50
k MY application	8 -59 10 -25
k MY ask	0 51 1 23 3 24 4 -19 5 24 6 24 10 -21
k MY best	1 21 6 -16 7 51 8 -39 9 -25
k MY book	0 54 1 42 8 19
k MY bowls	1 -22 9 -15
k MY brass	6 -24 8 -19 9 -14
k MY calendar	8 32
k MY desk	1 19
k MY details	0 33 1 38 11 -18
k MY diary	1 27 8 28
k MY door	1 -23 7 42
k MY door's	0 37 8 -24
k MY first	9 -17
k MY follow	12 29
k MY grants	1 22
k MY ideal	0 60 1 112 8 -37
k MY is	6 14
k MY kitchen	1 -14
k MY list	0 21 10 -16
k MY little	0 -18 1 -33
k MY new	0 -32
k MY next	1 -50
k MY number's	10 62
k MY old	8 14
k MY panel	0 19
k MY practice	0 -16 1 -21 7 -15
k MY pre	0 -16 1 -15
k MY question	0 14 1 -16 6 20
k MY role	8 25 9 -17
k MY rooms	1 22 6 24
k MY school's	0 18 3 18
k MY side	12 60
k MY signature	10 49
k MY strings	0 19 1 37 7 18
k MY target	1 -18 8 16
k MY thesis	1 -33
k MY very	7 25
k MY wall	1 33 12 38
k MY way	0 71 2 33 3 -16 4 -14 6 -17 7 -25 9 21 10 -61 11 -30
k MY whole	6 62
k MY work	9 30
k NUMBER !	0 -85 1 -48 9 55 12 -30
k NUMBER ?	0 -18 6 -46 7 16 8 -14 10 23
k NUMBER BRANCH	9 -15
k NUMBER DONE	9 19
k NUMBER HURRY	0 38 1 49 7 -14 9 -14
k NUMBER IF	12 24
k NUMBER JOIN	0 -14 1 36 8 -14 12 39
k NUMBER KIN	0 72 4 18 5 -15 6 -14 7 -16 9 -17 10 -24 12 124
k NUMBER ME	0 27 1 14
k NUMBER NUMBER	0 37 1 93 3 40 4 -29 6 21 8 -50 9 -50 10 195 11 -24 12 -53
k NUMBER PROPER	0 -61 6 -30 7 -20 8 132 9 -49 10 31 12 -42
k NUMBER REWARD	1 27 7 26 12 55
k NUMBER ROLE	0 15 1 -29 3 34 6 32
k NUMBER SHARE	0 52 4 14 7 -14 8 -35 10 34 12 69
k NUMBER SOMEBODY	0 35 1 -42 4 19 9 32 10 29 12 28
k NUMBER TIME	0 -49 1 58 6 47 8 21 9 -43
k NUMBER [KIND]	1 -23 9 53
k NUMBER a	0 -37 9 19
k NUMBER am	1 -19 6 -26 9 17 12 19
k NUMBER and	4 -51 5 41 6 35 7 67 10 14 12 18
k NUMBER before	0 -20
k NUMBER child	6 20 10 16
k NUMBER down	0 15 1 27
k NUMBER has	1 31 9 14
k NUMBER hours	1 -44 9 -24 10 25
k NUMBER how	0 -28
k NUMBER in	1 22 6 15 9 31
k NUMBER k	0 40 1 -19 4 -15 5 23 6 -20 9 -14 12 -35
k NUMBER kg	0 27
k NUMBER m	0 -28 9 -14
k NUMBER miles	9 -15
k NUMBER minutes	1 -36 6 27 9 -18
k NUMBER more	1 -27 8 20 12 34
k NUMBER nd	0 15 1 56
k NUMBER of	0 -44
k NUMBER or	0 21 1 20 6 17 10 16
k NUMBER paying	1 -27
k NUMBER percent	1 41 8 -23 12 22
k NUMBER quid	12 51
k NUMBER rd	9 15
k NUMBER s	1 157 10 -22
k NUMBER st	0 59 6 32 8 -14 12 24
k NUMBER th	0 -50 1 -37 6 -25 8 -33 12 24
k NUMBER the	1 33 9 -16 10 -17
k NUMBER to	0 -16 1 28 3 17 6 34 9 59 10 26
k NUMBER with	4 -15
k NUMBER x	1 14 10 26
k NUMBER yrs	0 65 1 45 6 17
k OBJ !	0 -38 9 -15 10 21 11 -18
k OBJ ?	0 77 1 -151 3 86 4 -90 6 -16 7 64 8 -26 10 -40 11 -28
k OBJ ANY	0 -37 1 -32 3 -26 4 44 7 -24 8 -59 9 -63 10 -83 12 188
k OBJ ASK	1 20 4 26 9 -44 10 -20 11 19 12 -28
k OBJ EASE	1 -24
k OBJ GAIN	9 -29
k OBJ HAND	11 -19
k OBJ HURRY	0 41 1 -27 4 -20 10 -26 12 23
k OBJ IF	0 -39 6 15 10 16 11 56 12 -21
k OBJ LACK	0 46 1 24 3 34 4 -23 10 -15 12 -22
k OBJ MAY	0 38 1 -39 3 -38 4 69 6 31 7 58 9 -14 12 66
k OBJ ME	1 -31 7 -21 8 -45 9 20 10 -21 11 -20 12 -17
k OBJ MEANS	10 38
k OBJ MUST	0 -28 3 24 4 -19 8 -15 9 -35 10 -17 12 33
k OBJ NUMBER	1 23 12 -23
k OBJ PROPER	0 58 1 16 3 -44 4 52 9 68 12 55
k OBJ REWARD	0 -17
k OBJ SEEK	0 33 1 -23 3 -19 4 28 7 45 9 -15
k OBJ SOMEBODY	0 43 1 39 3 -23 12 32
k OBJ THEIR	0 -159 1 -37 9 -33 10 143 11 28
k OBJ THEY	0 -15 1 -33 6 40 12 -18
k OBJ TIME	0 -23 9 17
k OBJ WHO	0 -23 1 70 3 50 4 -25 5 22 6 -14 10 -32 11 -14
k OBJ YOU	9 22
k OBJ YOUR	7 19 8 30 9 -89 10 -15 12 45
k OBJ a	1 -41 3 38 4 -47 6 24 7 -29 9 -26 12 47
k OBJ about	0 -75 1 -33 7 28 9 -42
k OBJ along	0 28 1 -21 3 45 4 -53 10 -20
k OBJ an	10 -41
k OBJ and	1 -45 3 -18 4 36 6 -20 8 23 11 19 12 16
k OBJ are	9 16
k OBJ ask	1 32 7 25
k OBJ at	0 -46 10 37 12 16
k OBJ before	0 -22 11 -15
k OBJ best	1 20
k OBJ both	9 35
k OBJ by	0 -80 1 -32 3 16 4 -17 6 -14 9 -14 10 34 11 -15 12 17
k OBJ do	8 -14 9 27 10 -21
k OBJ down	6 -19 8 22 10 20 12 24
k OBJ for	0 -35 1 54
k OBJ gets	1 26 6 -15 9 -16 12 38
k OBJ how	0 -24 1 -21 9 -33 10 24
k OBJ in	0 127 1 -24 2 -26 3 67 4 -28 5 -29 6 -70 7 -35 8 61 9 -24 10 45
k OBJ into	0 36 1 92 3 15 9 45
k OBJ is	0 35 1 39 3 -15 4 -48 5 57 7 27
k OBJ not	0 -21
k OBJ on	0 -54 9 54 12 -24
k OBJ once	1 53 9 -49 11 22
k OBJ onto	1 46
k OBJ or	0 -20 1 -36 3 15 10 16
k OBJ over	9 16
k OBJ please	0 -71 10 -34
k OBJ round	1 -14
k OBJ so	0 -19 1 34 6 45 9 53 10 23 11 30 12 -17
k OBJ that	0 -21 1 182 6 29 10 -31 12 -24
k OBJ the	0 -57 1 -19 7 35 9 22 10 112 11 56 12 -47
k OBJ then	0 56 1 66 2 -14 5 31 6 45 10 19
k OBJ there's	12 35
k OBJ this	0 27 1 28 4 -15 5 18 6 -23
k OBJ through	1 -42 6 -19 9 46 10 38 11 -29
k OBJ to	0 139 1 83 2 -16 5 -43 6 -47 8 -25 9 24 10 -42 11 57
k OBJ up	0 15 11 -17
k OBJ what	0 -21
k OBJ with	0 16 1 -19 3 22 4 -20 8 -25 9 21 11 25 12 -32
k OFFER !	1 37 9 84
k OFFER ?	0 -18 1 -18 7 68
k OFFER DONE	6 -18
k OFFER IF	11 25
k OFFER LACK	1 -16 11 -17
k OFFER ME	0 56 3 -17 7 14 9 14 11 -19
k OFFER ROLE	1 86
k OFFER RUNS	1 -34
k OFFER SEEK	1 -20 9 30 12 25
k OFFER TIME	0 -22
k OFFER WHO	0 31 1 15
k OFFER YOU	1 -30 9 24 10 26 12 -30
k OFFER and	6 32
k OFFER at	1 -15
k OFFER each	9 16
k OFFER for	0 30 1 26 4 15 6 18
k OFFER in	0 42 1 22 10 -14
k OFFER is	0 -22 1 -16 6 -14 11 38
k OFFER of	6 -16 9 -21
k OFFER on	1 -23 9 -26
k OFFER that	1 -25
k OFFER too	0 17 7 27
k OFFER with	1 -14
k PLACE !	0 -14
k PLACE ?	0 -139 2 -19 4 27 6 -51 7 -29 9 89
k PLACE ASK	0 26 7 22
k PLACE BRANCH	1 -43
k PLACE HAND	7 -14 10 -17
k PLACE MAY	0 -53 7 21 11 39
k PLACE ME	0 39 1 21 4 14 6 20 10 45
k PLACE MEANS	1 -15
k PLACE NUMBER	1 21
k PLACE PLACE	1 24 6 44
k PLACE PROPER	0 20 1 -63 3 -22 4 36 6 -14 10 -15
k PLACE ROLE	0 17 4 -14
k PLACE RUNS	1 16
k PLACE THEY	0 17 1 27 6 20
k PLACE TROUBLE	1 -26
k PLACE WHO	1 34 2 16 6 27 10 29
k PLACE YOU	0 19 6 15 9 -14
k PLACE [KIND]	0 109
k PLACE and	0 25 2 14 4 -23 6 -43 7 -23 8 19 12 -15
k PLACE do	6 -18
k PLACE for	0 -18
k PLACE hall	0 16 1 19 3 45 4 -27 8 -17
k PLACE has	0 16 2 18
k PLACE have	0 -37 4 15 10 18
k PLACE in	1 17 6 -31 10 35
k PLACE is	0 -47 1 22
k PLACE on	0 39 1 -15 10 36
k PLACE or	0 21 9 22
k PLACE so	0 -25 12 58
k PLACE that's	1 25 6 54
k PLACE the	1 24
k PLACE to	0 -21
k PLACE who'd	0 16
k PLACE with	1 93 6 52 10 -16
k PROPER !	0 -55 1 -27 8 -48 9 -38 10 -15
k PROPER ?	0 25 1 101 2 16 3 -45 5 -35 6 -73 7 -60 8 -42 9 -64 10 -53 11 -14 12 -24
k PROPER ANY	1 24 6 19 9 43
k PROPER ASK	1 -20 12 47
k PROPER BRANCH	0 97 3 -26 4 28 8 -81 9 19 12 14
k PROPER DONE	0 -25 1 92 6 48 8 83 9 -18
k PROPER EVENT	1 23 9 20
k PROPER GAIN	1 -14
k PROPER GLAD	1 -23 9 37
k PROPER GROUP	2 -16 3 29 6 -63 7 -15 9 -24 12 31
k PROPER HAND	0 -19 1 26 3 -16 4 27 8 -19 9 63 10 35 12 59
k PROPER HURRY	1 111 6 -18 8 -45 9 -89 12 41
k PROPER IF	0 73 1 68 3 51 4 -70 8 65 10 -26 11 159 12 -20
k PROPER JOIN	0 -53
k PROPER KIN	0 14 6 -21 10 -23 12 23
k PROPER LACK	0 40 1 -46 6 -45 8 -19 9 86 12 49
k PROPER MAY	0 86 1 176 2 -38 3 52 5 -25 8 21 9 -40 10 27
k PROPER ME	0 35 1 169 3 25 4 -34 6 -38 7 29 8 36 9 -60 11 -17 12 32
k PROPER MEANS	0 106 1 -25 3 -25 4 51 10 51
k PROPER MUST	1 32 2 19 3 -23 6 -17
k PROPER MY	0 37 1 -41 4 -24 5 30 6 -16 8 20 12 25
k PROPER NUMBER	0 85 5 22 6 -15 7 47 8 17 9 -25 10 94
k PROPER OBJ	0 -68 1 -53 7 36 9 -32 10 104
k PROPER OFFER	0 -32 6 -21 8 35 9 -21 11 -29
k PROPER PLACE	0 65 1 52 2 -15 3 38 6 -38 7 14 8 -18
k PROPER PROPER	0 87 1 170 2 -21 3 206 4 -117 5 -135 6 -57 7 -41 8 22 9 33 10 -79 11 -37
k PROPER ROLE	1 -24 2 14 7 44 8 -76 9 -47
k PROPER RUNS	0 33 3 -23 4 -19 5 36 9 -16 10 -28
k PROPER SEEK	0 -57 1 -25 7 31 8 -48 9 -44
k PROPER SOMEBODY	0 -31 2 42 4 -55
k PROPER THANKS	0 -36 1 -19 9 55
k PROPER THEIR	6 61
k PROPER THEM	10 34
k PROPER THEY	6 15
k PROPER TIME	0 20 1 55 8 -16 9 39 12 -21
k PROPER TROUBLE	1 -20 3 27 4 -14 9 29
k PROPER WHO	1 78 2 42 3 -27 5 -16 6 67 8 51 9 -30 12 -23
k PROPER YOU	0 -59 3 -14 4 35 6 48 7 27 8 -22 9 42 10 -20 12 46
k PROPER YOUR	0 -81 1 35 6 59 9 -45 11 15
k PROPER a	1 -62 6 -38 7 50 8 66 9 -30 12 27
k PROPER about	0 17 1 24
k PROPER after	0 -26 9 -18
k PROPER alhamdulillah	9 30
k PROPER and	1 -76 2 -23 4 36 6 -57 7 -46 8 20 9 20 10 -69 12 86
k PROPER are	1 15 2 25 4 -28 6 57 10 49 12 -15
k PROPER as	0 -23 1 65 8 15 9 -23
k PROPER at	4 23 5 -17 7 77 8 24 10 33
k PROPER back	0 -26 6 48
k PROPER be	11 21 12 49
k PROPER because	1 -15
k PROPER been	0 31 1 26 8 44 9 -15
k PROPER before	0 -15 1 32 6 -33 10 -19 12 69
k PROPER bridge	1 33 8 -15 9 18
k PROPER by	6 -21 8 -24
k PROPER dinner	1 51
k PROPER do	0 -90 1 23 2 65 4 -45
k PROPER does	0 -17 1 -19 6 39
k PROPER eleven	1 -51
k PROPER ever	1 47
k PROPER first	9 29 12 30
k PROPER for	0 39 1 80 3 17 4 -40 6 -36 10 -20 12 18
k PROPER from	0 -24 1 -27 8 -38 9 48 12 -18
k PROPER full	9 49 12 -16
k PROPER gets	0 -30 1 -21 12 41
k PROPER got	0 -35 1 20
k PROPER had	0 -18 1 20
k PROPER has	0 -61 1 -14 8 -21 9 -53
k PROPER hours	1 -15
k PROPER house	1 -25 3 -14 4 16
k PROPER in	0 -64 1 -77 3 -20 4 19 8 20 10 48 11 39 12 -16
k PROPER is	1 53 8 -39 9 -40 10 63 11 -27 12 -22
k PROPER it	1 -17 9 52 10 25
k PROPER it's	1 -58 9 56
k PROPER its	9 60
k PROPER job	1 -18
k PROPER kindly	0 43 1 29 3 17 4 -21 10 15
k PROPER let	0 16 1 24
k PROPER lunch	0 34 1 -36 3 14
k PROPER meeting	0 16 6 48 9 21 12 -16
k PROPER new	0 49 6 -14 12 34
k PROPER next	1 -18
k PROPER not	6 32 9 -14
k PROPER of	0 34 1 73 3 38 4 -14 5 -24 7 -26 9 14 10 14 12 -16
k PROPER on	0 -65 1 -69 3 34 6 -18 9 -17 12 -25
k PROPER only	0 26 1 26 11 42
k PROPER or	0 -29 3 30 4 -46 5 31 7 -16 8 -45 9 -15 10 -17 11 -23
k PROPER order	0 16 9 34
k PROPER please	1 15 10 -25
k PROPER position	1 -44
k PROPER post	1 100 9 -24
k PROPER r	1 29
k PROPER right	0 -50 1 -36
k PROPER role	0 39 1 49 6 23
k PROPER saw	1 19
k PROPER says	1 -22
k PROPER seminar	1 -28
k PROPER side	0 34 1 101 2 20 6 27 10 32 12 -18
k PROPER sings	1 -24
k PROPER six	0 -24
k PROPER so	0 -32 1 69 9 22 12 30
k PROPER that's	6 19
k PROPER the	0 -43 1 -167 6 23 8 15 9 141 10 -21 11 33 12 -27
k PROPER these	0 21 2 15 3 -29 9 15
k PROPER thinking	0 -38
k PROPER this	0 24 1 51 4 25 10 28
k PROPER thner	9 32 12 -15
k PROPER time	1 25 6 -15
k PROPER to	0 -43 1 32 4 -35 5 23 6 -32 8 24 10 20 12 29
k PROPER twice	1 54 6 -34 9 -15
k PROPER very	0 14 7 18
k PROPER was	0 28 6 28
k PROPER what	9 21
k PROPER where	0 25 4 -19 5 18 6 35
k PROPER who've	1 30 6 20 9 -26
k PROPER wi	1 18 10 59
k PROPER with	0 29 1 -58 3 26 4 17 7 -15 8 36 9 29
k PROPER yes	1 38 12 -17
k PROPER 🎉	1 -24
k REWARD !	0 40 3 -14 4 32 7 -17 9 -15
k REWARD ?	0 -26 6 51 12 112
k REWARD ANY	0 -22 12 40
k REWARD BRANCH	1 -59
k REWARD GAIN	12 56
k REWARD GROUP	1 -23
k REWARD HURRY	6 -18 11 16 12 -35
k REWARD IF	0 20 12 23
k REWARD ME	6 20
k REWARD MEANS	0 25 1 -16 10 18 12 35
k REWARD NUMBER	1 29 12 26
k REWARD OFFER	10 30 12 -15
k REWARD PROPER	7 -26 8 49 9 -14 12 18
k REWARD THEIR	0 20 6 -16 7 45 9 44 12 -16
k REWARD THEM	7 16 10 -15 12 -17
k REWARD TIME	0 35 4 16 6 -42 9 -24 12 22
k REWARD YOU	0 18 1 19 6 -18 7 61 9 72 12 54
k REWARD YOUR	0 41 1 55 7 49 12 67
k REWARD [KIND]	1 -17 12 21
k REWARD a	0 -14 1 36 7 -15 8 -24 10 38 12 26
k REWARD an	0 -18 1 76
k REWARD and	0 43 3 42 4 -16 6 -31 7 20 8 -35 9 -17 10 16 11 -19
k REWARD at	9 56
k REWARD for	0 -38 12 14
k REWARD from	1 91 12 -22
k REWARD half	1 -19 12 -27
k REWARD in	0 -14 1 -25 6 24
k REWARD is	0 -24 1 -16
k REWARD on	0 -18 6 14 9 37 10 -17 12 -38
k REWARD places	1 -16
k REWARD that	0 33 1 17 6 -14
k REWARD the	1 -54
k REWARD to	1 -64 3 18 4 -32 7 -52 8 -14 9 38 11 44 12 -41
k ROLE !	0 -15 1 -17 8 65 9 32
k ROLE ?	1 -133 2 22 3 -40 4 36 5 -14 6 -93 7 -60 8 31 9 -21 10 -23 11 30 12 -28
k ROLE ANY	0 45 1 43 6 36
k ROLE ASK	0 18 1 -53 6 -26 8 134
k ROLE BRANCH	0 23 1 -24 3 -17 5 20 6 27
k ROLE EASE	0 -15 1 -52
k ROLE EVENT	8 36
k ROLE GLAD	1 -38 12 66
k ROLE GROUP	0 14 1 24 4 20 6 -26 10 -15
k ROLE HAND	0 36 1 37 4 24 9 14 10 24 11 -23
k ROLE HURRY	0 -26 1 -26 6 -42 9 31
k ROLE IF	1 52 11 -17
k ROLE JOIN	1 20 10 -18 12 80
k ROLE LACK	1 16 12 -21
k ROLE MAY	0 -42 1 -86 2 -19 6 32 7 47 8 34 10 50 12 -27
k ROLE ME	0 22 1 -84 3 -19 4 23 6 -17 7 68 9 -16 10 -26 11 -27
k ROLE MUST	1 -37 6 -14 9 -22
k ROLE MY	1 -16 6 17
k ROLE NUMBER	0 38 1 -37
k ROLE OFFER	0 -24
k ROLE PLACE	0 53 1 -46 3 -26 5 21 6 -30 7 22 8 -15 9 -14
k ROLE PROPER	3 36 4 -31 5 -17 6 29 8 -53 9 -23 10 -28 12 -33
k ROLE REWARD	1 -17 6 21
k ROLE ROLE	0 109 1 109 4 -16 5 18 6 44 7 -17 8 -21 9 -14 12 46
k ROLE RUNS	1 -70 6 29 10 22
k ROLE SEEK	0 -62 1 -28 9 19
k ROLE SOMEBODY	1 -31
k ROLE THEY	0 39 3 38 4 -34 5 21 9 72 10 20 12 17
k ROLE TIME	1 -15
k ROLE TROUBLE	0 -18 1 -27
k ROLE WHO	0 -117 1 46 2 -33 4 28 6 48 7 -15 8 -67 9 -29 10 47 12 -33
k ROLE YOU	0 155 1 27 2 30 5 -34 6 16 8 -44 10 28 11 -37 12 29
k ROLE [KIND]	1 -56 9 36
k ROLE a	0 65 12 37
k ROLE about	0 18 1 16 6 20 12 14
k ROLE above	1 60
k ROLE after	1 -14 6 -16 8 14
k ROLE along	0 19
k ROLE and	0 -91 1 -76 7 -22 8 -34 9 -32 10 -22 11 15
k ROLE are	0 -38 1 17 6 -39 7 -18
k ROLE ask	0 51 1 46 7 38
k ROLE at	0 173 1 91 3 -20 4 51 6 -18 7 -22 9 -17 10 21 12 71
k ROLE be	1 39 3 -37 4 55
k ROLE by	0 35 1 34 3 -16 9 -18 12 31
k ROLE crosses	0 15 1 38 4 19 6 15
k ROLE did	9 24
k ROLE do	0 66 6 -23 10 51
k ROLE every	0 20 1 52 3 51 4 -30
k ROLE for	0 65 1 41 3 15 8 -16 10 -31 12 27
k ROLE from	1 31 6 19 9 -14 10 16 12 -16
k ROLE get	0 -80 1 -36 6 22 9 23 12 23
k ROLE good	1 -17
k ROLE has	0 37 1 17 2 -15 4 45 6 104 9 64
k ROLE have	0 18 1 34
k ROLE in	0 74 1 42 2 -52 3 30 4 19 5 52 6 17 7 65 8 -43 10 15 11 -27 12 37
k ROLE is	1 18 6 14
k ROLE it	0 -47 1 -18 11 32
k ROLE job	6 -24 8 -24
k ROLE let	0 -25
k ROLE of	0 65 1 133 2 -19 4 -65 5 91 6 -23 7 -14 8 -115 9 -31 10 -50 11 22 12 -43
k ROLE on	3 -50 4 70 6 47 7 23 8 -17 10 24 12 -25
k ROLE or	0 38 1 72 4 -37 5 19 6 20 7 -14 8 44 10 -35 11 -18 12 43
k ROLE out	10 36
k ROLE over	6 16
k ROLE pays	6 14
k ROLE please	1 -17
k ROLE ran	1 -34 6 15
k ROLE read	0 -17
k ROLE round	1 15 6 34
k ROLE seat	0 -15 6 -16
k ROLE so	12 61
k ROLE that	0 -55 1 39 6 25
k ROLE the	0 -38 1 -54 10 -17
k ROLE then	1 -17 2 16 4 -17 11 19
k ROLE there	1 53 3 -14 4 17 6 -44 8 20
k ROLE this	1 51 6 -21 8 -20
k ROLE to	0 -82 1 132 2 26 9 41 10 -23 12 27
k ROLE told	1 -28
k ROLE too	1 -25
k ROLE up	0 14 1 14 5 18 6 28
k ROLE was	1 35
k ROLE who'll	6 41
k ROLE who've	1 22 6 51
k ROLE with	0 39 1 86 3 17 6 46 9 -24 10 -55 12 -14
k RUNS !	9 -20
k RUNS ?	1 32 3 46 4 -26 6 14 8 26 9 -15 10 35
k RUNS ANY	0 -17 1 34 6 19
k RUNS BRANCH	0 -16 2 -14 6 -34 8 -43 11 27
k RUNS DONE	1 -22 6 -18
k RUNS GROUP	0 -50 1 17 11 62
k RUNS HURRY	6 -14 12 39
k RUNS LACK	1 41 10 -15
k RUNS MEANS	9 19
k RUNS REWARD	1 38
k RUNS ROLE	1 59 6 -22 9 -26
k RUNS THEIR	9 -23
k RUNS TIME	1 -30
k RUNS YOUR	0 -42 1 49 3 32 4 -21 6 -25 9 18 10 -19
k RUNS a	0 24 1 -71 3 -16 6 -14 8 54 9 25 12 -14
k RUNS across	0 24 1 -29 7 17 10 16
k RUNS after	0 -21 1 -29 3 -17 4 28 6 -41 8 -50 9 -21 10 -15
k RUNS an	0 16 1 41
k RUNS and	1 -26 6 31
k RUNS anything	1 -16
k RUNS at	0 27 1 156 6 15
k RUNS bed	0 16
k RUNS for	1 -76 6 -47 7 -17 8 14 9 23
k RUNS from	0 -25 1 -45 6 15
k RUNS getting	0 20 1 15 6 58
k RUNS in	0 14 2 19 3 -16
k RUNS into	0 35 1 32 4 14 6 -43 7 16
k RUNS it	6 18
k RUNS next	6 29
k RUNS nights	1 21 6 -31
k RUNS of	0 17 1 23 5 14
k RUNS on	0 -15 6 -34 8 -32 9 -16
k RUNS out	0 20 1 17 6 27
k RUNS right	0 -25 11 37
k RUNS support	0 24 1 14
k RUNS the	0 -34 1 -91 4 -41 9 -32 10 18 11 -33
k RUNS there	1 29 9 29
k RUNS to	1 -78
k RUNS up	1 -24 6 -18
k RUNS with	0 52 3 30 4 -14 5 -24 6 -34 7 -16 9 -14 10 -21 11 -19
k SEEK !	0 -22 1 -20 7 -15 8 69 9 -18 12 -19
k SEEK ?	0 20 1 -39 4 17 7 21
k SEEK ANY	0 -27 1 28 4 27 6 -21 7 -47 8 -33 12 24
k SEEK BRANCH	0 -16 1 -72 6 -16 7 -14 8 -52
k SEEK GAIN	6 72
k SEEK HAND	1 -15
k SEEK HURRY	6 -16
k SEEK JOIN	0 133 1 25 2 -17 4 -26 6 24 8 -47
k SEEK KIN	0 27 1 20
k SEEK LACK	0 28 7 -15 8 -37 11 51
k SEEK ME	0 -38 1 -51
k SEEK MONEY	0 -15
k SEEK MY	0 -53 1 99 6 -29 8 16 11 40
k SEEK NUMBER	0 -19 1 -34 6 -42 8 92 12 31
k SEEK OBJ	0 -171 6 -38 7 -25 8 20 9 -15 10 36 12 74
k SEEK OFFER	1 32
k SEEK PROPER	1 30
k SEEK ROLE	0 17 1 15 6 30 8 68
k SEEK RUNS	0 76 5 -16 6 -27
k SEEK SOMEBODY	0 -29 1 -51 6 76
k SEEK THEIR	0 -21 1 -28 6 -32 7 16 8 17 10 -20 11 62
k SEEK THEM	0 -26 6 35
k SEEK THEY	1 -21 6 -42 12 30
k SEEK TIME	1 17
k SEEK YOU	0 -55 6 -24 7 -35 9 -94 10 39 12 -52
k SEEK YOUR	0 -17 1 -50 3 -16 4 26 7 -20 9 -37
k SEEK a	0 -33 1 -43 2 -22 3 55 5 -31 6 -46 7 22 8 15 11 -56 12 -29
k SEEK an	1 -76 7 -20 8 -47 11 26
k SEEK and	3 -16 4 22 8 18 10 32
k SEEK at	0 -16 1 -71 7 45 8 103 9 -25
k SEEK back	1 -56 6 -32 8 17 12 34
k SEEK by	1 -15 3 -15 4 47 5 -28 8 -28
k SEEK for	0 -30 1 59 6 -41 7 -26 8 57 9 -85 10 -33 12 -34
k SEEK from	9 87 10 -15
k SEEK gold	7 51 12 -17
k SEEK how	1 68 8 22 9 33
k SEEK in	0 14 6 33
k SEEK is	1 -22 9 48 10 -17
k SEEK it	0 49 1 -67 4 17 6 -36 7 44 8 -15 9 28 10 -22 11 -65
k SEEK more	1 78
k SEEK of	1 -49 6 56
k SEEK on	0 -19 1 -53 6 -15 7 21 9 16
k SEEK only	0 48 10 89 11 15 12 49
k SEEK or	0 -14 11 20
k SEEK out	0 16 8 23
k SEEK something	1 15 7 45
k SEEK ten	6 -20
k SEEK that	0 48 1 -56 6 -24 10 34 11 -15
k SEEK the	1 -24 3 24 4 -17 5 -18 6 26 7 18 9 169 11 -22
k SEEK theirs	1 -71 6 38 10 39
k SEEK there's	0 28
k SEEK this	1 61 4 -15 6 18 7 83 9 -16 10 -43 11 25
k SEEK to	0 -77 2 -14 3 18 5 56 6 -23 7 -38 8 92 9 -59 10 -29
k SEEK up	6 17
k SEEK what	0 32 1 46 7 71
k SEEK with	1 -15 9 126
k SEEK yourself	6 28
k SHARE REWARD	6 -28 9 -14 12 50
k SHARE TIME	1 -15 6 -28 8 -15
k SHARE for	0 31 1 32 12 21
k SHARE of	0 21 3 -16 4 22 6 28 12 35
k SOMEBODY !	0 61 1 -59 3 -20 8 -30 9 -19 10 -27 12 -25
k SOMEBODY ?	0 34 1 -195 2 -33 3 -118 4 126 6 -50 7 -19 8 64 9 21 12 -17
k SOMEBODY ANY	1 33 2 -15 3 47 4 -43 6 19 7 -33 9 -31 11 33 12 -28
k SOMEBODY ASK	1 42 2 14 4 -24 6 -28 7 -25 11 -34
k SOMEBODY BRANCH	1 25 2 -14 6 22
k SOMEBODY EVENT	0 42 1 29 4 18 6 -35 7 34 8 -14 10 21
k SOMEBODY GAIN	10 -21
k SOMEBODY GROUP	0 33 1 -36 3 30 4 -19 6 19 9 24 10 69
k SOMEBODY HAND	1 23 10 19 12 37
k SOMEBODY IF	0 15 4 -25 11 -16
k SOMEBODY JOIN	0 -34
k SOMEBODY KIN	0 -53 6 -16 12 -19
k SOMEBODY MAY	0 -16 1 61 3 17 4 -22 6 42 7 17 9 -16 10 24 11 -28 12 56
k SOMEBODY ME	0 -27 1 -119 2 40 4 -44 6 -32 7 -17 8 -27 9 -18 10 -22 11 -30 12 42
k SOMEBODY MEANS	0 16 1 -43 2 21 10 -54
k SOMEBODY MUST	0 -59 1 51 7 94
k SOMEBODY MY	0 83 1 -57 4 24 10 36 12 -20
k SOMEBODY PLACE	0 -42 4 37 7 20
k SOMEBODY PROPER	0 20 1 -27 2 -26 3 32 8 -51 9 38 12 -25
k SOMEBODY REWARD	1 94
k SOMEBODY ROLE	0 -39 1 -32 6 24
k SOMEBODY RUNS	1 -18
k SOMEBODY SEEK	0 24 1 -85 3 -15 4 15 6 -55 9 88 12 -17
k SOMEBODY SOMEBODY	0 23 4 16 8 75 10 40
k SOMEBODY TIME	1 -26 9 20
k SOMEBODY TROUBLE	0 35 1 65 6 19
k SOMEBODY WHO	0 -200 1 -104 2 -101 4 161 5 -34 6 -62 7 27 8 -43 9 84 10 50 11 22
k SOMEBODY YOU	0 113 2 40 3 -79 4 36 5 -21 6 -37 7 -16 8 -35 10 -35 11 -29
k SOMEBODY [KIND]	1 33
k SOMEBODY a	0 -26 1 30
k SOMEBODY about	1 -32
k SOMEBODY always	6 24
k SOMEBODY and	0 -61 11 19
k SOMEBODY are	0 -29 1 -30
k SOMEBODY at	0 146 1 131 3 41 4 -21 5 -20 6 -38 7 -30 9 -25 10 -67 12 -51
k SOMEBODY behind	0 20 3 23 4 -14 6 18 10 16
k SOMEBODY beyond	0 30 1 17 4 18
k SOMEBODY by	0 22 1 22 6 -15 10 23
k SOMEBODY close	0 44 1 -20 7 34 10 -16
k SOMEBODY does	0 -27
k SOMEBODY for	1 -25 3 25
k SOMEBODY from	0 17 3 -30 4 39 9 -23 12 23
k SOMEBODY has	6 20
k SOMEBODY have	0 36 1 15
k SOMEBODY house	1 19 6 26
k SOMEBODY in	0 158 1 24 2 -43 3 30 4 -44 5 24 6 -47 7 41 8 -65 9 -98 10 49 11 -26 12 26
k SOMEBODY is	0 18 1 14 4 31 10 35
k SOMEBODY just	1 -14
k SOMEBODY keep	0 -21
k SOMEBODY new	0 24 1 20 7 17
k SOMEBODY of	1 -40 3 -34 4 26 6 -21 7 -16 8 -32 9 34 10 -19 12 62
k SOMEBODY on	0 49 1 73 2 -14 4 20 6 26 8 -32 9 -14 10 18
k SOMEBODY ops	1 52
k SOMEBODY or	0 -46 6 -23 10 -21 12 61
k SOMEBODY over	1 83
k SOMEBODY past	9 48
k SOMEBODY planning	1 36
k SOMEBODY please	1 -32 12 -14
k SOMEBODY reading	1 32
k SOMEBODY saw	0 -14 9 23
k SOMEBODY say	11 45
k SOMEBODY so	7 23 8 33
k SOMEBODY the	0 -14
k SOMEBODY there	1 -30 3 30 4 -39 6 23
k SOMEBODY thinking	0 15 1 15 10 26
k SOMEBODY this	0 -15 1 -46 8 17
k SOMEBODY to	0 -81 1 18 2 22 6 70 7 -36 8 -43 12 -16
k SOMEBODY used	0 -14
k SOMEBODY was	0 -14
k SOMEBODY who'd	0 -18 1 -58 4 20 6 99 7 47 10 -20 11 89
k SOMEBODY who've	1 28
k SOMEBODY with	0 137 1 101 4 -61 5 31 6 -70 7 -34 8 -16 9 -14 12 87
k THANKS IF	0 50 1 55 6 -16 11 -22
k THANKS YOU	0 -72 1 -33 6 -34 7 60 8 -17 9 -23 11 33 12 -30
k THANKS for	1 -51 6 -42 8 -40 9 119 10 -17 11 -36 12 -15
k THANKS so	8 -18 9 -28
k THANKS to	0 -16
k THEIR ?	0 17 2 -18 3 45 4 -18
k THEIR ANY	0 -34 1 -40 6 -18 10 29
k THEIR ASK	1 -19
k THEIR BRANCH	1 -62 3 -17 4 30 6 60 7 37 9 23 12 21
k THEIR GAIN	1 71
k THEIR GROUP	1 60 10 -15
k THEIR HAND	0 34 1 17 3 37 4 -16 6 47 9 -20 10 135
k THEIR HURRY	6 44 9 -21 10 14
k THEIR IF	0 19 1 -32 4 -17
k THEIR KIN	0 -22 1 -61 6 -30
k THEIR ME	1 -50 6 22
k THEIR MEANS	0 -73 1 -60 2 46 3 -32 6 -76 9 -32 11 -35 12 54
k THEIR MY	0 115 2 55 3 -17 4 -35 10 -43
k THEIR OFFER	6 19 9 15
k THEIR PROPER	0 38 1 -62 6 78
k THEIR ROLE	2 24 3 -20 6 46 9 32 12 -15
k THEIR RUNS	0 -26 1 50 3 22 6 64 9 59 10 49 11 56
k THEIR SOMEBODY	0 -25 1 -23 4 34 6 18
k THEIR TIME	1 -34
k THEIR TROUBLE	0 -23
k THEIR a	12 67
k THEIR account	9 18 12 -33
k THEIR at	0 23
k THEIR best	1 -19
k THEIR by	2 -15
k THEIR door	1 20
k THEIR ear	1 -19
k THEIR ears	0 41 1 62 4 -28 5 50 6 19 11 -16
k THEIR first	0 44 4 31 6 -83 7 110 9 -33 10 16 12 88
k THEIR house	1 38 6 -53 7 -15
k THEIR insta	10 27 11 30
k THEIR labels	1 24
k THEIR life	6 21
k THEIR nan	6 17
k THEIR or	0 27
k THEIR over	0 49 1 39 4 14 6 -41 9 -20 10 -32 12 40
k THEIR place	9 -14 12 63
k THEIR practice	0 -20
k THEIR residents	6 26
k THEIR say	1 -15 11 18
k THEIR space	6 -16 8 23
k THEIR stock	0 -16 10 35
k THEIR that	0 45
k THEIR the	0 -35 1 -19 10 78 11 43
k THEIR this	0 40 1 17 10 86
k THEIR time	6 -40
k THEIR to	1 -24 6 -23 7 -23
k THEIR voice	0 15 6 18
k THEIR weight	6 30
k THEIR work	6 -17 8 14
k THEM !	0 -18
k THEM ?	0 51 1 -78 3 51 4 -61 6 46 7 -19 10 69
k THEM ANY	0 -29 1 -17
k THEM ASK	0 36 1 -15 3 26 4 -28 6 -20 10 -15
k THEM HAND	1 17 7 -16 9 -14 10 17 12 -35
k THEM HURRY	0 23 7 -23 9 32 12 101
k THEM IF	0 39 1 -26 4 -15 6 -17 10 -38 11 47
k THEM MAY	0 34 10 28
k THEM ME	6 -14 10 31 11 23 12 -30
k THEM MY	0 42 1 91 3 -28 4 23 7 -29 8 -29 9 -14 10 64 11 18
k THEM PLACE	0 50 1 -21 4 -25 5 28 6 15 10 19
k THEM PROPER	0 40 3 -17 4 21 7 -19 10 46 12 48
k THEM SEEK	1 -45 6 24
k THEM TIME	0 46 6 -28 8 -45 9 14 12 33
k THEM YOU	12 -16
k THEM a	1 -96 6 21 7 62 11 36
k THEM about	0 26 2 24 9 24 10 -19
k THEM all	0 -21
k THEM along	0 -29 1 43 10 32
k THEM and	0 -81 1 72 7 -72 9 -20 10 -69 11 20 12 38
k THEM at	10 -41
k THEM back	10 -16
k THEM be	11 17
k THEM because	0 -36 1 -23
k THEM by	0 -43 6 18
k THEM down	0 -42 12 22
k THEM first	6 39 11 -28
k THEM for	0 -66
k THEM how	6 42
k THEM in	1 -14 3 28 4 -28 6 22 7 -26 9 17 10 19 12 80
k THEM is	1 80 6 -26 10 -18
k THEM on	2 -16 3 32 11 33 12 -30
k THEM or	7 -14
k THEM over	0 19 10 46 12 14
k THEM right	7 47
k THEM round	1 23
k THEM so	0 68
k THEM straight	0 -20 1 -19
k THEM that	1 -28 6 20
k THEM the	0 16 3 -29 4 28 7 41 8 16 10 47 11 -38 12 -31
k THEM there's	0 17 1 24 6 25 10 -21
k THEM this	0 26 4 36 5 -17 6 -30 7 -23 10 81 11 -28
k THEM through	10 30
k THEM to	0 39 1 63 3 -18 4 51 6 15 7 15 10 40 11 -15 12 -48
k THEM too	0 -20 1 18 6 -14 7 29 11 -23
k THEM with	0 -18 1 39 6 -68 7 15 9 -16 12 -17
k THEY ?	0 17 1 -49
k THEY ASK	0 51 1 -41 3 47 4 -44 6 45 10 -38
k THEY DONE	0 27 3 -14 6 -39 8 -33 10 27 12 18
k THEY EASE	0 24 10 15 11 22
k THEY EVENT	1 -24
k THEY GAIN	1 -28
k THEY HAND	0 24 1 21 6 58 10 24 12 -29
k THEY HURRY	9 -19
k THEY LACK	1 -18 2 18 4 -44 5 32 6 80 7 -19 9 -75 12 -35
k THEY MAY	0 61 1 48 4 22 6 99 7 67 9 -24 10 -26 11 -18 12 14
k THEY MUST	0 30 1 60 3 24 4 -19 6 21
k THEY MY	1 22
k THEY PROPER	1 -14 9 46 12 26
k THEY RUNS	1 112 7 -14 8 40 9 -28
k THEY SEEK	0 -33 1 48 7 44 9 -18 10 -18 12 -25
k THEY TROUBLE	4 19 6 -93 9 -14 12 43
k THEY all	8 -40 10 33 12 18
k THEY already	1 25
k THEY are	6 -39 11 15 12 45
k THEY asked	0 -17
k THEY at	1 54
k THEY be	1 49 7 85 10 -21
k THEY do	1 -15
k THEY ever	1 19 6 -22
k THEY find	1 -39 6 -37 7 63 10 19
k THEY get	0 -29 1 -65 6 -85 7 75 9 -17 10 -35
k THEY gets	0 19 6 49 12 -31
k THEY got	0 108 3 -14 4 33 6 -54 7 -21 8 -23
k THEY had	1 59 9 -14
k THEY has	0 -45 1 -16 9 -18
k THEY have	1 26 2 14 12 -28
k THEY hunting	1 -22 6 21
k THEY is	0 -20 1 -25 6 24 9 24 11 21
k THEY just	1 -20
k THEY often	6 33
k THEY pay	1 64 6 24
k THEY pays	6 29
k THEY said	0 -44 1 -60 6 36
k THEY say	6 40
k THEY says	1 -23 6 -16 11 -69
k THEY see	1 19
k THEY sign	10 14
k THEY spend	0 53
k THEY stand	0 -20 1 -15
k THEY tend	1 19
k THEY the	1 -21 6 15 10 -23
k THEY told	0 -19 1 -43 9 -17 10 -16
k THEY was	9 23
k THEY welcome	0 -24
k THEY were	6 26
k THEY wrote	1 -35
k TIME !	0 -28 9 -31 12 58
k TIME ?	0 -19 1 122 2 47 4 -40 5 -17 6 -21 8 22 9 -17 12 -29
k TIME ANY	1 -24 6 65 12 -39
k TIME BRANCH	0 32 1 93 8 15 9 -21
k TIME DONE	1 -28 6 -26 8 24 9 16
k TIME EVENT	1 14
k TIME GAIN	1 -28 6 -27 8 -20 9 -17 12 21
k TIME GROUP	1 -15 9 -14
k TIME HAND	0 20 1 -21 10 32
k TIME HURRY	0 -18 6 -29 9 -30
k TIME IF	0 49 1 49 3 16 4 -23 12 34
k TIME LACK	0 -15 1 -18 12 20
k TIME ME	0 15 1 29 4 16 5 23 6 -99 8 73 9 55 10 -36 12 45
k TIME MY	0 25 9 -16
k TIME NUMBER	0 -57 1 -40 8 64 9 -35 12 -40
k TIME OFFER	1 27 7 -45 9 -19
k TIME PROPER	1 -14 8 -77 9 -20 12 104
k TIME REWARD	0 -18 6 19 7 18 8 -19 9 -56
k TIME ROLE	0 -25 6 -25 7 39 8 -41
k TIME RUNS	1 -27 6 46 9 -18
k TIME SEEK	1 -36 8 30 9 -21
k TIME SOMEBODY	1 -16 6 39 8 -26 9 -46 12 33
k TIME THEIR	9 -14
k TIME THEY	1 -19 6 27 9 58
k TIME TIME	0 -30 1 34 5 14 8 63 9 21 10 -19 12 -29
k TIME WHO	1 94 2 40 4 -32 6 105 9 19 10 -15
k TIME YOU	1 -45 4 -14 6 -54 7 -14 8 -15 9 188
k TIME YOUR	6 -19 9 53
k TIME [KIND]	1 -20 9 33
k TIME a	0 -38 1 -46 6 -24 9 -52
k TIME after	0 -15 1 -22 9 18
k TIME ahead	6 46
k TIME all	1 -35 9 28
k TIME and	0 36 1 -25 3 -35 5 22 6 -29 9 20 10 -44 11 -24 12 -23
k TIME as	0 23 6 32
k TIME at	0 -52 1 -28 6 -59 9 -52 12 21
k TIME back	1 14 6 -21
k TIME because	0 32 2 27 4 -17
k TIME before	8 -15 12 21
k TIME bus	0 -16 1 29 6 -20
k TIME by	0 14
k TIME for	0 88 1 17 11 38
k TIME from	6 51 9 30
k TIME get	0 44 6 -33 7 -26 8 -14 12 94
k TIME go	9 49
k TIME has	0 -33
k TIME in	0 -32 1 -52 6 -27 7 -14 8 19 10 17
k TIME into	8 22
k TIME is	3 20 5 -31 6 -52 9 -22 10 -21 11 36 12 36
k TIME it	1 -15 9 -64 12 -17
k TIME long	0 25
k TIME of	0 -60 8 72 9 81 10 -37 11 -15 12 18
k TIME old	0 20 1 35 6 22 10 38
k TIME olds	6 56
k TIME on	0 49 1 -33 4 32 6 -33 8 -25 9 26 12 -41
k TIME or	1 -20 6 -27 12 56
k TIME over	1 -20 6 -15
k TIME paid	12 -21
k TIME pick	0 -34
k TIME please	1 16
k TIME she'd	0 23
k TIME shift	4 15 6 17 9 34
k TIME so	0 85 1 20 4 16 7 47 8 27 9 -24 12 17
k TIME that	0 16 1 26
k TIME the	0 -23 1 -41 4 -15 6 38 8 40 9 80 12 -33
k TIME to	0 34 1 -73 6 42 9 27
k TIME where	0 19 1 26
k TIME with	0 19 4 18 6 39 10 14
k TROUBLE ?	1 24 3 -20 4 28 6 62 7 29 9 -21
k TROUBLE ANY	1 -49 6 16 9 -14
k TROUBLE HAND	6 -21 10 18
k TROUBLE LACK	6 20
k TROUBLE MAY	1 -17 9 -47
k TROUBLE ME	1 -42
k TROUBLE MY	1 -36 8 -39
k TROUBLE OFFER	1 40
k TROUBLE PROPER	0 40 1 14 12 17
k TROUBLE REWARD	1 -20
k TROUBLE ROLE	1 25 6 27
k TROUBLE SOMEBODY	0 -23 1 -14 6 64
k TROUBLE THEIR	0 -36 1 -36 9 15
k TROUBLE THEM	6 -39
k TROUBLE WHO	0 -37
k TROUBLE YOU	0 51 3 17 4 -33 5 19 10 21
k TROUBLE a	1 -24 6 62
k TROUBLE about	0 64 1 56 3 -18 6 139 7 35 9 27
k TROUBLE an	1 -30 6 15
k TROUBLE and	0 -21 1 -39 6 -36 8 25
k TROUBLE at	1 -77 3 29 4 -20 6 -19 7 -22 8 25 9 -21
k TROUBLE behind	6 -23
k TROUBLE by	1 17 6 -26
k TROUBLE every	0 15 6 18 12 16
k TROUBLE for	6 17 12 55
k TROUBLE in	0 -35 1 124 4 -17 6 20
k TROUBLE it	6 -49 8 -15 12 -18
k TROUBLE loudest	0 23 5 22
k TROUBLE of	0 28 1 57 2 -17 6 66
k TROUBLE on	0 -22 1 -57 6 -31
k TROUBLE out	6 -133 8 -45 9 -16 12 95
k TROUBLE over	0 43 1 -14 6 20 10 16
k TROUBLE say	0 26
k TROUBLE that	0 -25 1 31 6 16 9 -25
k TROUBLE the	0 -48 5 22 6 18 10 -26 11 18
k TROUBLE this	6 -26 8 28
k TROUBLE to	0 77 1 105 3 -14 5 37 6 174 9 -18 12 38
k TROUBLE under	0 14
k TROUBLE with	1 83 6 17 7 25 9 22
k WHO ?	0 -56 1 -70 11 -21
k WHO ANY	0 114 1 39 2 125 3 -26 4 -96 5 -20 6 -61 7 94 8 -27 11 -16 12 72
k WHO ASK	0 -76 1 -57 6 -35 7 -16 8 -34 10 19 11 27 12 -14
k WHO BRANCH	0 28 1 -49 2 53 4 -32 5 -27 6 48
k WHO DONE	0 49 1 85 6 -29 10 -15
k WHO EASE	0 -94
k WHO EVENT	0 26 2 -17 4 25 6 -24 12 15
k WHO GAIN	0 -34
k WHO GLAD	0 -27 9 44
k WHO HAND	0 -47 1 64 5 15 6 -36 10 -14 12 38
k WHO HURRY	1 52 3 -15 4 -19 5 33 6 -20 8 -39 9 -25
k WHO KIN	0 21 3 22 4 -19
k WHO LACK	0 -47 6 25
k WHO MAY	0 -24 1 -200 2 27 3 -125 4 114 6 -137 7 149 8 -23 9 60 10 53 11 -17
k WHO ME	0 -82 1 -56 9 25
k WHO MEANS	0 -34 1 38 2 28 3 20 4 -28
k WHO MUST	0 -33 2 -23 3 30 4 32 6 34 9 19 10 27
k WHO PLACE	2 16 4 -17 6 -15
k WHO PROPER	0 36 1 -61 5 25 6 98
k WHO ROLE	0 38 1 66 3 -29 4 28 6 37 8 18 10 76 12 -18
k WHO RUNS	0 76 1 55 2 -15 3 59 4 -15 6 -153 8 -89 9 -42 10 -33 11 -36 12 40
k WHO SEEK	0 -76 1 -112 6 -30 8 -17 10 -29 11 26 12 -17
k WHO SOMEBODY	0 49 1 101 2 72 4 -53 6 26 9 -15
k WHO THEY	0 -32 1 -52 6 -73 12 26
k WHO TIME	1 25 6 -25
k WHO TROUBLE	0 15 2 -24 4 28 5 16 6 111 10 63
k WHO YOU	0 142 1 -90 2 -61 3 29 4 108 5 -17 6 -14 7 50 8 15 10 -30 12 47
k WHO YOUR	0 -65 9 17
k WHO a	0 26 4 16 6 -34
k WHO about	1 -40 6 -30
k WHO among	0 95 2 78 3 -20 4 -82 6 45 11 41
k WHO amongst	0 16 1 14 4 -15 6 43
k WHO are	0 86 1 -24 2 33 4 -36 6 -77 7 16 12 15
k WHO at	0 103 1 51 2 40 4 -24 6 15 8 45
k WHO been	0 20 1 50 2 -26 4 36 6 49
k WHO brought	0 -15
k WHO came	1 -50
k WHO cellar	0 20 1 26
k WHO child	6 -17
k WHO d'you	6 -14
k WHO did	1 27 9 36
k WHO do	1 -20 2 130 3 -25 4 -125 7 44 9 -27 10 -27 12 -41
k WHO does	0 -39 1 -58 3 28 4 -23 6 -33 7 -14 9 -14 11 -29 12 15
k WHO from	0 40 1 45
k WHO gets	1 -34 6 29
k WHO got	0 47 1 23 2 26 4 -40 6 27
k WHO has	0 -57 1 24 2 -32 4 26 5 49 6 100 8 14 9 -19 10 39 12 -22
k WHO have	1 16 6 15
k WHO in	0 30 1 65 2 59 4 -75 5 -14 6 72 9 -14 10 -37 12 -29
k WHO is	0 38 1 -19 2 -55 3 46 4 22 6 45 9 50 10 -20 12 -24
k WHO just	1 82 6 21 10 14
k WHO kid	1 24 2 -20
k WHO lives	0 24 2 19 4 -24
k WHO needed	0 -14
k WHO next	0 21 1 -15 7 29
k WHO of	0 64 1 154 2 126 3 -51 4 -114 5 -19 6 71 7 19 8 51 9 -34 10 -21 12 -25
k WHO on	0 68 1 48 2 34 3 -27 4 -39 5 28 9 20 12 -16
k WHO only	1 19 6 23
k WHO pay	0 15 2 -14 5 18 6 36
k WHO pays	0 -23
k WHO read	0 -15 1 -19
k WHO round	0 43
k WHO sat	0 26 1 19
k WHO says	0 -41 6 -42
k WHO sit	1 29
k WHO speaks	1 -28
k WHO supplier	0 -30
k WHO that	0 34 2 24
k WHO the	0 71 1 16 2 98 3 -58 4 -53 6 -21 7 -19 8 -17 9 -31 10 -26
k WHO took	1 19
k WHO up	0 -21 10 15
k WHO was	0 73 1 89 2 36 3 -16 6 21 9 -29
k WHO were	0 24 1 35 9 -20
k WHO where	1 -41
k WHO work	6 -19
k YOU !	0 -21 8 -14 9 -78 10 21 12 -51
k YOU ?	0 -93 1 -26 2 44 3 -26 7 -17 9 -40 10 -43 12 43
k YOU ANY	0 -35 1 21 2 -21 6 79 7 -32 8 16 9 45 12 19
k YOU ASK	0 178 1 84 3 -94 5 -39 6 45 9 -15 10 107 11 -34
k YOU BRANCH	0 14
k YOU DONE	0 -25 1 -69 5 21 6 19 8 -19 9 55 10 -17 12 -27
k YOU EASE	0 -18 1 -36 10 -37 11 17 12 24
k YOU EVENT	9 28
k YOU GAIN	0 -34 9 21
k YOU GLAD	1 -37 3 -18 6 -23 7 -32 9 46 10 -16 12 90
k YOU HAND	0 195 2 -54 3 21 4 75 5 -27 6 -17 7 15 8 77 9 -47 12 124
k YOU HURRY	0 33 6 17 9 -29 11 15 12 -29
k YOU IF	0 -20 4 35 6 29 7 16
k YOU JOIN	0 69 1 37 2 -16 3 29 4 26 5 -21 6 -19 7 -31 8 38 9 20 10 59
k YOU LACK	0 29 1 -44 6 21 7 -14 8 -16 9 -68 10 -42 11 -73 12 -14
k YOU MAY	0 54 1 183 2 14 4 -25 6 -46 7 -102 9 -34 11 25 12 66
k YOU ME	0 19 1 20 3 -20 6 15 7 -35 9 -24 11 -26 12 -33
k YOU MEANS	0 -43 1 83 4 25 10 -19
k YOU MUST	0 42 1 -27 2 -21 3 73 4 -20 5 -18 6 -32 8 -23 12 120
k YOU MY	8 -61 10 -23 12 82
k YOU NUMBER	0 15 8 -18 10 23 12 92
k YOU PROPER	0 -30 1 -16 8 27 9 -53 10 -16 12 116
k YOU REWARD	1 -19 10 18
k YOU ROLE	0 -47 1 -38 11 26
k YOU RUNS	1 79 3 -15 4 16 6 -39 7 30 9 -21 11 15
k YOU SEEK	0 -97 1 16 3 -31 4 60 5 -19 6 -28 7 43 8 -62 10 53 11 -15
k YOU THEIR	0 -15
k YOU TIME	0 -64
k YOU TROUBLE	0 60 1 -17 2 14 4 -36 5 40 6 25 8 -16 12 -22
k YOU WHO	0 45 1 16 2 33 3 -21 6 -21 8 33 10 17 12 -19
k YOU YOU	1 -16 11 -34 12 72
k YOU a	0 22 1 83 2 -32 4 46 6 -40 7 20 10 99 11 -48 12 40
k YOU about	6 44
k YOU agree	0 -16
k YOU all	0 -27 9 -19
k YOU already	1 -18 6 -28 11 15 12 32
k YOU always	9 -14 12 -17
k YOU and	0 -41 1 -70 6 -15 9 -23 10 -19 11 23 12 -44
k YOU are	0 -44 1 -34 9 -20
k YOU as	1 -30 6 -18 10 -47
k YOU ask	0 100 1 14 4 -37 11 -27
k YOU asked	0 -29 9 -38 12 -19
k YOU at	6 29 10 17 12 115
k YOU be	1 21 2 -14 3 33 4 -34 6 -24 7 -41 10 -36 11 23 12 36
k YOU been	0 -65 1 -15 9 25 12 16
k YOU before	0 -16 1 -18 9 65
k YOU believe	1 -16 11 25
k YOU both	1 -18 6 -15 7 64 10 78
k YOU bump	0 50 1 56 3 -14 4 24 10 22
k YOU but	1 19 6 -46 10 52 11 -23 12 -14
k YOU by	0 45 4 -30 5 34 12 26
k YOU called	0 -17 1 -65 9 40
k YOU came	0 -19 9 55 10 -15
k YOU care	0 36 1 -29 6 -18 7 16 9 -22 11 18
k YOU change	0 -15
k YOU choose	0 -28
k YOU climbed	0 28 1 14 9 14
k YOU close	0 23 9 -40
k YOU collect	0 14 6 -42 9 -33 12 24
k YOU come	0 26 1 16 3 -15 4 34 7 52 9 25 10 36
k YOU confirm	0 -34
k YOU consider	0 19
k YOU covered	6 19
k YOU cried	1 -20 9 29
k YOU danced	1 -16 9 73
k YOU deal	1 -18
k YOU deliver	0 -16
k YOU did	0 47 1 -18 4 23 9 39 11 -22 12 -23
k YOU direct	1 -41
k YOU do	6 61 7 14 9 -45 12 -24
k YOU done	9 -14 12 30
k YOU down	0 -18
k YOU drink	0 15 10 19
k YOU drive	1 16 12 58
k YOU each	7 28
k YOU ever	0 -46 1 35 4 30 6 -34 7 -29 9 -41 11 -27
k YOU feel	0 97 3 45 4 -59 5 22 7 29 9 -15 10 -70 11 96 12 -22
k YOU find	1 23 7 -23 10 32
k YOU for	0 -26 1 -58 3 17 6 -28 7 42 8 -14 9 150 10 -27 11 14 12 -36
k YOU found	6 48 9 78
k YOU gave	12 -14
k YOU get	0 53 3 27 4 -32 6 -30 8 23 9 -68 10 26
k YOU give	0 -68 1 -23 2 -18 3 26 4 -29 6 38 7 -18 9 -24 10 -44 11 -16 12 44
k YOU go	0 15 1 -20 2 19 3 -20 6 -31 8 17 9 15 12 -46
k YOU going	0 -49 6 21 12 30
k YOU got	0 79 1 -37 2 39 3 -37 4 22 6 17 7 28 9 16 10 -15
k YOU had	1 -45 6 -74 9 19 11 57
k YOU happen	0 36 1 55 2 -23 3 -15 4 41 7 17
k YOU has	4 -14 6 -28 8 -15
k YOU have	0 -58 1 -32 2 -38 4 79 6 -75 8 -33 9 -23 10 -14 12 66
k YOU having	9 -36
k YOU heard	1 26 11 34
k YOU in	0 -33 1 -49 7 -20 9 62 10 -22 11 18 12 -33
k YOU is	6 19
k YOU it's	0 27 1 17 12 16
k YOU just	0 26 1 -80 6 -24 8 -18
k YOU keep	1 -17 6 21 11 42
k YOU kindly	0 19 3 18
k YOU laughed	12 31
k YOU learn	0 -30
k YOU least	1 -17 6 14
k YOU leave	0 -21 1 -20 11 15
k YOU let	0 52 1 -18 3 18 4 -19 9 29
k YOU liked	4 -17 6 15 9 17 11 -24
k YOU linked	0 -15 1 24
k YOU look	0 -17
k YOU lunch	0 -15
k YOU make	0 110 3 25 4 -16 11 -36
k YOU manage	1 32
k YOU met	1 40
k YOU needn't	1 -30 10 35 11 -19
k YOU next	7 38
k YOU not	11 43
k YOU of	7 57 9 -14 12 40
k YOU on	0 -60 1 -42 8 -20 10 -23 12 -18
k YOU once	1 -15
k YOU only	0 -23 1 -19 10 48 12 -17
k YOU open	0 88 1 -38
k YOU or	0 53 3 -16 4 51 6 54 7 46 8 14 9 -26 10 91 12 -28
k YOU out	6 49 9 20 10 24
k YOU pay	0 -29 6 -19 9 43
k YOU phoning	9 33
k YOU picture	0 -53
k YOU plays	0 14
k YOU present	0 33 1 -22
k YOU put	0 101 2 -27 3 52 4 -35 9 -27
k YOU raised	0 -19
k YOU rate	0 39 1 31 7 27
k YOU read	0 -38 1 -28 6 17
k YOU receive	6 -19 7 15 12 47
k YOU reckon	1 50 7 30
k YOU remember	1 -32 6 -17 9 35 12 42
k YOU said	0 -50 1 38 2 14 6 41 7 34 8 -16 9 122 10 -34 12 46
k YOU sat	0 17 6 -35 7 -14 9 26 10 -19 12 -20
k YOU say	1 -15 3 -27 4 16 9 17 11 -21
k YOU see	0 48 2 40 4 -69 5 20 6 14 9 -19 11 71 12 -27
k YOU seen	6 -15
k YOU sent	0 -30 1 -40 9 43 12 35
k YOU sit	0 -14 1 78
k YOU so	0 23
k YOU sooner	0 -33 1 -19 10 -16 11 71
k YOU stayed	1 -20 12 -18
k YOU swap	0 -32
k YOU take	0 -40
k YOU teach	0 -41 1 -22 6 -22
k YOU that	0 18 1 -33 3 -21 4 20 9 -19
k YOU the	0 -81 1 -33 6 -31 9 33 11 40
k YOU then	0 42 1 20 11 -33
k YOU to	0 -94 2 -16 3 15 5 -15 6 -33 8 -28 9 -45 10 22 11 16
k YOU told	0 38 1 65 3 48 4 -46 9 91 10 -15 12 -35
k YOU too	9 -37 12 -45
k YOU trust	1 -15 2 20 3 -21 6 -22 9 -17 11 34
k YOU up	0 -32
k YOU use	0 -42
k YOU used	1 35 6 21
k YOU vouch	0 38 1 -23 10 -16 11 20
k YOU walk	0 24 1 20 6 16
k YOU was	9 35
k YOU watched	1 -22 6 32 9 45
k YOU well	9 -15
k YOU went	6 20
k YOU were	1 -76 3 -18 4 18 6 -23 8 24 9 182 10 -41 11 -21
k YOU what	0 -14 1 85 9 35 12 28
k YOU with	1 -24 6 -19 10 21 12 -20
k YOU work	1 30 3 34 4 -40 8 27 9 -36
k YOU wrote	0 -35 1 -46 9 55
k YOU yourself	9 141
k YOUR !	1 28 6 -18
k YOUR ?	0 -15 6 -32
k YOUR ANY	0 -47 6 16 9 -36 10 43 11 -19
k YOUR ASK	1 -55 4 14 6 -24 7 22 9 19 10 15
k YOUR BRANCH	0 -62 1 157 2 33 3 49 4 -64 7 -15 8 -49 11 19 12 -19
k YOUR EVENT	0 -43
k YOUR GAIN	1 -22 7 -18 8 25 9 15
k YOUR GLAD	1 -18
k YOUR GROUP	1 52 2 -24 6 -81 9 15 10 -55 11 -43
k YOUR HAND	1 -56 4 20 6 -25 9 53 10 -14 11 124
k YOUR HURRY	12 18
k YOUR JOIN	0 51 1 -38 3 -37 4 17 5 46 6 -17 8 -31 9 -18
k YOUR KIN	0 180 1 -120 3 -123 4 96 5 -36 6 21 7 31 9 -93 10 14 11 -21
k YOUR MAY	0 -20 1 -38 11 -39
k YOUR ME	0 -20 7 -17 12 22
k YOUR MEANS	0 -102 2 -15 3 19 6 90 9 -54 10 80 11 -31 12 78
k YOUR MONEY	0 -16
k YOUR MUST	9 -36 12 16
k YOUR NUMBER	0 -23
k YOUR OFFER	1 -32 6 34 7 -23 9 -37 10 -17
k YOUR PLACE	0 99 1 37 3 63 4 -50 9 -17 11 26 12 -27
k YOUR PROPER	0 -24 1 72 4 -14 8 -32 9 -17 11 -26 12 -49
k YOUR ROLE	0 -22 1 -95 2 15 3 95 4 -94 5 -25 6 18 7 23 8 64 9 16 10 -29 12 39
k YOUR RUNS	0 -29 1 -99 2 20 3 -31 4 25 6 66 9 -29 12 -18
k YOUR SEEK	0 -28 3 -15 4 16
k YOUR SOMEBODY	0 17 1 165 2 -55 3 97 4 -63 7 19 8 59 9 -153 10 81 11 -50 12 48
k YOUR TIME	0 -34 7 -43 9 25 11 33 12 14
k YOUR TROUBLE	0 -24 1 -40 6 -57 9 23
k YOUR WHO	0 15 1 20
k YOUR [KIND]	1 -24
k YOUR account	0 -39
k YOUR and	0 -28 9 30
k YOUR antenatal	1 17 6 15
k YOUR at	6 -25
k YOUR aunt	0 27 1 79 9 -14 12 15
k YOUR barn	1 -21
k YOUR batchmates	6 -21
k YOUR best	0 -19
k YOUR bowls	0 14 6 14
k YOUR boy	6 -26 8 -28 9 38
k YOUR bridesmaids	1 -21 6 -15
k YOUR capital	0 33 3 18
k YOUR child	0 -45
k YOUR cohort	1 -16
k YOUR corridor	0 73 1 72 3 35 4 -20
k YOUR counterpart	6 21
k YOUR crew	1 -14 9 24
k YOUR desk	1 58 3 -20 4 15
k YOUR dock	6 41
k YOUR esteemed	1 40 9 20
k YOUR ex	0 17 1 24 3 23 4 -19 6 38
k YOUR fellow	0 47 1 39 6 39 11 -16
k YOUR file	0 -35
k YOUR first	0 -21 1 -20 9 34
k YOUR former	0 18 1 33 9 -20
k YOUR gutters	0 25 12 17
k YOUR hair	6 -19
k YOUR hall	11 38
k YOUR has	6 33
k YOUR have	0 30 1 33 6 18
k YOUR house	0 17 6 20 10 39
k YOUR is	1 52 6 29 7 25 9 41 12 16
k YOUR kitchen	0 -28 9 44
k YOUR life	0 23 1 -69 3 -16 4 17 6 15 7 38 9 -15
k YOUR list	0 -20 6 17
k YOUR lot	1 -46 6 20 8 -19 10 -19
k YOUR membership	1 -22 9 -19
k YOUR nan	0 -15 1 -38 9 37
k YOUR neighbour's	0 60
k YOUR new	0 -28 1 -40 9 41 12 -28
k YOUR next	0 51 1 19 4 21 6 -24 9 -30 12 67
k YOUR old	0 31 1 36 3 -16 6 34
k YOUR opinion	0 -30
k YOUR order	9 -49
k YOUR patch	1 -14
k YOUR path	0 39 1 40 4 43
k YOUR peers	1 -52
k YOUR personal	0 41 7 26 9 -21
k YOUR piece	1 34 9 -56
k YOUR place	6 -41 9 41 10 -27 11 25 12 -16
k YOUR porch	0 -14
k YOUR position	0 -23 6 -18 7 -16 12 46
k YOUR reading	1 22
k YOUR rules	11 69
k YOUR sellers	9 14 12 31
k YOUR side	0 -20 6 -17 12 45
k YOUR size	6 15 9 -20
k YOUR sleeve	1 30 9 106
k YOUR story	0 17
k YOUR suppliers	1 24
k YOUR table	0 -16 1 -15 11 18
k YOUR team's	1 24
k YOUR thoughts	1 -24
k YOUR time	0 -18 9 -23
k YOUR to	0 19
k YOUR trust	1 -26
k YOUR uncle	0 -40 1 14 9 -19
k YOUR voice	1 -18
k YOUR wall	0 63
k YOUR way	0 16 1 50 3 -17 5 19 10 38 12 -17
k YOUR work	0 88
k YOUR world	1 -32 3 14
k [FIRM] ?	0 23 1 -23 4 -18 6 -50
k [FIRM] DONE	1 -19 9 -27
k [FIRM] and	1 15 8 27
k [FIRM] is	1 41
k [KIND] !	0 -24 9 -39
k [KIND] ?	1 19 9 -33
k [KIND] GROUP	1 132 6 -22
k [KIND] HAND	10 33
k [KIND] KIN	9 32
k [KIND] MAY	0 21 1 52 3 14 9 27
k [KIND] ME	1 21 9 22
k [KIND] MUST	0 14 6 33
k [KIND] PROPER	0 21 1 -44 10 25
k [KIND] REWARD	6 -17 7 -28 12 21
k [KIND] SEEK	1 33 9 -14
k [KIND] THANKS	9 -24
k [KIND] TIME	1 -22 7 -15 9 -18
k [KIND] WHO	0 16 2 -30 4 24 6 45
k [KIND] YOU	0 36 1 35 4 -15 5 42 6 23 9 22
k [KIND] [KIND]	0 -20 10 25 11 94
k [KIND] and	3 45 5 -33 10 65
k [KIND] at	0 19 1 44 4 -14 6 48 9 -29
k [KIND] do	1 -17
k [KIND] for	6 18 10 19 12 17
k [KIND] in	0 35 1 22 2 -17 5 42 7 15 12 -14
k [KIND] is	1 -23 6 -50
k [KIND] of	1 91 6 38 10 -23
k [KIND] owner	0 19 1 30 2 21 4 -15 7 15
k [KIND] s	0 39 6 35
k [KIND] that's	1 39
k [KIND] was	1 29 9 23
k [KIND] with	1 30 6 22
k [NAME] !	9 -44 12 -33
k [NAME] ?	1 133 6 -17
k [NAME] ASK	0 15 6 43
k [NAME] IF	0 28 1 -28 7 21
k [NAME] MAY	1 34
k [NAME] ME	1 84 6 34 7 -23 8 54 12 -19
k [NAME] PROPER	1 -37 12 56
k [NAME] THANKS	9 67
k [NAME] WHO	0 33 1 -23 2 51 3 28 4 -67 6 30 7 38 10 35
k [NAME] YOU	1 -22 9 38
k [NAME] YOUR	1 -17
k [NAME] [KIND]	1 -73 9 -22 10 49 11 94
k [NAME] are	1 -37
k [NAME] at	0 51 1 24 3 25 6 -17 8 -26
k [NAME] do	1 48
k [NAME] in	1 44 6 28
k [NAME] it's	6 -17 9 27
k [NAME] just	12 28
k [PROBLEM] ?	0 40 1 31 6 92
k [PROBLEM] TIME	1 16
k a ANY	0 -49 1 -46 3 -50 4 43 5 18 6 -15 9 -25 10 110 11 30
k a ASK	0 22 8 -21 11 -15
k a BRANCH	1 22 3 -57 4 47 5 58 6 85 7 -29 8 -62 9 -84 10 -39 12 -31
k a DONE	6 19 11 37
k a EASE	1 18 3 23 4 -41 9 38 11 16 12 -21
k a EVENT	0 50 1 147 6 -28 7 17 9 -17 10 17
k a GAIN	6 -16
k a GLAD	1 39 6 -97 7 22 11 -33 12 -32
k a GROUP	0 50 1 -61 3 -16 5 26 6 78 8 113 9 -48 10 86 12 -19
k a HAND	0 44 2 -14 3 42 4 -42 6 -56 7 58 8 -64 9 -29 10 39 11 -40 12 34
k a HURRY	0 37 3 15 4 -33
k a JOIN	0 -27 1 -66 4 22 6 -21 7 60 8 -34 10 -19 11 -25 12 27
k a KIN	0 60 1 26 2 -47 3 32 4 32 5 -63 6 -33 7 49 8 -113 9 -38 11 -77 12 -54
k a LACK	1 -15 6 -25 7 -26 11 79 12 29
k a MEANS	0 -113 1 -45 3 45 4 -37 6 39 7 -47 8 44 9 17 11 -129 12 -71
k a MONEY	1 31 7 -25
k a MUST	9 -47 12 14
k a NUMBER	0 -31 1 -35 6 17 7 24 9 60 12 -25
k a OFFER	0 -20 1 -32 3 33 4 -28 6 15 8 26 9 21 12 21
k a PLACE	0 -18
k a PROPER	0 42 1 53 3 -38 4 46 5 -16 6 73 7 23 8 52 9 -23 10 23 11 -17 12 15
k a REWARD	0 18 1 -72 4 21 6 -73 7 110 9 64 10 19 11 -14 12 112
k a ROLE	0 49 1 -84 2 -53 3 -90 4 180 5 -51 6 -28 7 -53 8 -52 11 -65 12 -44
k a RUNS	6 -14 9 -18
k a SEEK	6 26 7 -25 9 -25
k a SOMEBODY	0 110 1 -42 2 -29 3 -61 4 96 8 -62 11 -22
k a TIME	0 -54 1 -111 2 -22 5 43 6 163 7 53 9 -43 11 -31 12 -40
k a TROUBLE	0 22 4 24 6 79 7 -23 8 38 9 29 12 -20
k a [KIND]	0 18 1 57 6 -20 7 16
k a badge	0 16
k a bag	12 18
k a barbecue	0 -27
k a bear	1 -22 10 -14 11 67 12 32
k a bed	6 42
k a beer	10 42
k a big	0 23 1 37 6 -16 7 53
k a bit	0 -22 1 -21 6 68 10 21 12 84
k a boarding	3 -14 4 20
k a boat	0 24 1 39 9 22
k a booking	11 26
k a box	1 -16 6 16 9 47
k a boy	6 16
k a buddy	1 -21
k a bus	0 -14 6 17 9 -15
k a caf	1 53
k a care	0 14 5 15
k a carrier	1 -17
k a case	0 -18 1 -16
k a certificate	6 27
k a chat	0 -17
k a child	1 26 6 56
k a closing	0 20 1 88
k a co	1 -20
k a coffee	0 -21 6 -41 7 -25 11 45 12 -19
k a conversation	0 27 10 -20
k a corporate	0 19
k a cross	9 69
k a customer	0 46 6 -17 10 -54 12 -15
k a decent	0 33 1 -96 6 -19 7 35
k a desk	1 27 6 -18 9 -18
k a dog	1 30 6 38
k a drawer	1 14 4 -20 5 14 6 16
k a face	0 -27
k a facilities	0 23 5 14
k a fan	1 -32
k a fellow	0 52 1 30 3 -39 4 31 7 23
k a fence	0 34 1 27
k a fifth	1 -22 6 61 9 -15
k a final	1 -44 9 -15
k a first	0 -30 1 -14 7 -20 9 54 10 37 11 18 12 -18
k a fit	7 16 9 -18 11 44
k a flat	6 -25 8 -26 10 -19
k a former	1 -23
k a fortnight	1 18
k a fourth	0 -25 12 51
k a friend's	0 112 1 19 2 -23 3 -23 4 56 6 15 7 30 10 41
k a full	11 40
k a gap	0 19
k a garden	1 18 6 15 10 -14
k a girl	1 -15 12 28
k a good	0 66 1 16 3 -36 5 26 6 14 7 40 8 -32 9 -18 10 -41 12 -30
k a grey	0 -28
k a half	6 21 9 21 10 24
k a headmistress	1 33 6 -29
k a hello	0 35 1 17 3 32 4 -16 11 30
k a hip	6 22
k a hole	0 18
k a home	0 -49 8 -18
k a house	0 -22 1 -20 4 -20 6 21 10 -14
k a human	6 26 12 -18
k a jar	0 15
k a job	0 -25 1 27
k a key	1 16 6 24 10 -23
k a kid	1 45
k a large	0 29 4 -24 5 22 6 -16
k a laugh	0 -19
k a lease	0 23 1 29 6 -17 12 14
k a letter	0 -25 1 20 9 17
k a list	1 -41
k a listed	0 15
k a little	0 45 1 -27 4 -26 5 28 10 36
k a loan	1 -22 12 56
k a logo	12 38
k a look	0 -19 1 -43 11 -21
k a lot	0 -42 1 -17 6 -66 7 -28 8 -37 9 28 10 -14 12 34
k a loyal	9 65
k a m	0 -28 9 26
k a match	0 15 1 -25 11 29
k a million	6 -22
k a mission	6 -14 7 -14
k a napkin	1 -16
k a nasty	6 64
k a new	0 48 1 127 6 15 9 -34 11 -19 12 17
k a novel	1 41
k a nudge	0 25 1 30 3 19 4 -16 6 14
k a pal	0 77 3 -19 4 43 8 -17 11 -27
k a part	1 26
k a partner	0 -19 6 -18
k a pencil	10 56
k a percent	0 -14
k a perfect	1 26 6 19
k a perfectly	6 -14 11 17
k a personal	1 25 12 43
k a pic	10 44 11 48
k a picture	0 -40
k a pint	0 -46 1 -33 6 -21 12 43
k a place	0 -33 1 25
k a plain	0 -22
k a postcard	0 -28 1 -17 10 56 11 19
k a question	0 23 1 58 6 14
k a real	1 -17
k a reference	0 -28
k a rent	2 20 4 -19
k a resource	0 20 1 -17
k a roof	1 -14 12 50
k a room	1 -23
k a row	1 -20
k a sale	0 15
k a sales	0 16 1 18 10 15
k a scale	0 -43
k a second	0 -42 6 21 7 28 12 -24
k a seller	0 -16
k a sentence	0 -36
k a separate	6 -15 10 26
k a set	0 -15
k a sheet	9 -15
k a shift	6 40
k a short	0 -56 1 -36 7 -26 10 40
k a shy	1 72
k a similar	0 16 11 23
k a simple	11 54
k a single	0 21 9 -14 12 93
k a slate	0 -15
k a slip	11 16
k a small	0 -40 1 -109 3 -14 6 -28 8 29 9 46
k a smoothie	1 -32 12 14
k a soul	0 50 1 -21 2 -24 4 39 6 16 8 14 10 -22 12 28
k a sounding	0 17 1 -14 7 24
k a sous	1 93
k a spare	1 31
k a sparky	0 22 10 16
k a spreadsheet	6 18
k a staircase	0 22 1 33 6 36
k a strong	1 15 7 55
k a surname	10 16
k a table	6 19 9 29
k a tenth	1 38 6 20
k a thatched	0 -26
k a thing	0 -39 1 -40
k a third	1 -14 7 -14 8 -15 12 132
k a trailer	0 31
k a tree	1 43
k a visit	1 31
k a walk	0 -35
k a way	0 16
k a whole	1 -18 9 25
k a word	0 48 1 17 3 63 4 -81 5 30 7 -27 8 17 9 -25 11 31 12 17
k a written	6 20
k a young	6 -24 7 18
k able to	3 23 4 -17 9 20 10 28
k about ?	2 25 4 -15
k about ANY	1 -20
k about BRANCH	1 -15 9 14
k about EVENT	1 27 8 33
k about JOIN	0 16 1 59
k about MY	0 18 1 -21 6 -14 7 36 8 19 9 49
k about OBJ	0 -26 1 -63 3 -22 4 25 6 -21 8 33 9 -16 10 -40 12 -20
k about PROPER	0 -39
k about SOMEBODY	0 -16
k about THEIR	0 88 1 63 2 -19 4 44 6 15 7 -15
k about TIME	1 19
k about TROUBLE	0 22 1 42
k about WHO	0 -35 4 -18 9 30
k about YOU	0 -41
k about YOUR	0 26 9 -28 12 46
k about [KIND]	1 -23
k about a	1 35 6 54 10 -25
k about in	12 30
k about it	1 57 6 -43 8 -16 10 -23 11 -58 12 -19
k about something	1 -30
k about that	1 -32 6 -23 9 32 11 18
k about the	0 20 1 -16 3 31 4 -34 6 40 7 -16 8 -49 9 -14 10 16 11 -16 12 -22
k about theirs	1 25
k about those	0 -23 12 51
k about to	0 -22 1 -36 6 -51 7 47
k about what	0 -20 6 20 9 -18 12 -15
k above NUMBER	1 36
k abroad ?	1 17
k abroad and	1 26 6 14
k absolutely SOMEBODY	12 16
k according to	6 39
k account ?	0 25 1 15 9 18
k account MEANS	0 -28
k account and	6 16
k across ANY	0 32 4 21 7 17
k across a	0 33 4 22 7 37
k across from	1 -18
k across the	1 17 10 26
k act as	0 -22
k add to	0 43
k advance !	9 -24
k advert and	0 -17 7 18
k after ANY	9 -15 10 18
k after BRANCH	1 -22 6 48
k after EVENT	1 15
k after ME	9 69 12 47
k after NUMBER	1 -15 9 -26
k after THEIR	0 14 1 38
k after THEM	0 31 1 60 7 52 10 -14 12 -15
k after YOU	0 33 1 23 7 23 9 17
k after a	1 74 8 47 10 44
k after dark	0 29 1 16 6 14
k after nine	9 -24
k after that	6 -17 9 -28
k after the	0 40 1 32 3 -38 4 27 5 23 7 23 8 17 9 49 11 22 12 45
k after work	0 -17
k afternoon PROPER	0 -14 1 -60
k afternoon and	1 18
k age and	1 19
k agree to	0 -16
k agreed on	1 -37
k all !	1 -16 11 -24
k all JOIN	0 -31
k all ME	8 -26 10 63 11 -34 12 -23
k all MY	1 -22
k all NUMBER	9 60
k all SOMEBODY	0 -23 8 -52 12 45
k all THANKS	9 55
k all THEIR	9 24
k all TIME	0 29 1 42 2 17 9 64
k all YOU	10 -15 11 -26
k all at	1 -38 10 14
k all down	6 15 10 41
k all good	6 -16 9 -15 11 71
k all is	9 -28 10 18 11 -52
k all of	1 -14 7 -19 10 -15
k all right	0 17 12 16
k all that	1 -17 9 -28 11 14
k all the	0 30 1 40 3 16 4 -21 8 47 9 -20 11 69
k allow OBJ	0 -44
k alone and	0 -29
k alone in	0 -15 1 15
k along MY	1 16 11 28
k along and	0 -30
k along the	0 36 1 16 6 46
k along to	0 31 1 -19 3 42 4 -53 10 -20
k along with	10 40
k already EVENT	0 18 6 32
k already have	6 -21 12 30
k already in	0 37 4 15 6 14
k also an	10 17 11 63
k alumni MY	1 60
k always GLAD	0 51 7 40 9 -14 10 -17
k always SEEK	8 14
k always TROUBLE	0 -79 1 19
k always open	1 18 5 18
k always the	1 -18 12 25
k always welcome	0 57 4 15 5 -27 6 25 7 -25 10 36 12 -17
k am GLAD	10 26
k am SEEK	1 16
k am a	1 -15 8 15
k am and	6 -22 9 -19
k am at	0 -14 9 39 12 17
k am new	8 20
k among ROLE	1 50
k among THEM	0 28
k among YOUR	0 35 1 39 2 26 4 -38 6 15 10 15 11 43
k among the	0 64 1 33 2 32 3 -21 4 -32 5 19 6 32
k amongst YOUR	0 16 1 14 4 -15 6 43
k an BRANCH	0 22 4 -24
k an GLAD	0 24 9 48 12 32
k an JOIN	0 122 1 -61 2 -37 3 117 4 -34 5 -50 6 -29 7 -17 8 -100 9 -18 10 -33 12 -56
k an PROPER	0 14 1 29
k an ROLE	0 -93 3 -25 4 26 8 79 11 -16
k an SEEK	6 -14 8 -21 9 -17
k an afternoon	0 -18 1 37
k an answer	1 -14 10 39 11 61
k an employee	0 25
k an empty	11 17
k an envelope	1 -29
k an excellent	6 -15 7 18
k an hour	0 -43 1 -34 6 76 9 -20 10 -15 11 -31 12 -19
k an idea	1 -23
k an ipad	0 -61 1 70 7 -14
k an offer	9 20 11 27
k an old	0 26 1 20 9 -14 10 18
k an uncle	1 17
k an upright	1 16
k and ANY	0 -27 1 -50 4 -61 5 43 9 -37 12 55
k and ASK	0 -30 2 19 10 15
k and BRANCH	0 -24 8 16 10 69
k and EASE	1 18 6 -14 8 17
k and EVENT	0 28 9 -20
k and GLAD	1 75 6 16 8 30 9 64
k and HAND	0 -55 1 -17 3 -36 4 67 5 -15 9 -51 10 65 11 -34 12 42
k and HURRY	1 -24 8 53
k and IF	0 -41 1 -59 6 -97 8 -28 10 57 11 93
k and JOIN	8 16
k and KIN	1 38 4 38 12 -38
k and LACK	0 14 2 30 4 -31 6 69 8 36 9 18 10 -16 12 -38
k and MAY	0 -29 1 49 3 86 4 -60 5 -25 6 -96 8 98 9 38 11 72 12 -41
k and ME	0 -144 1 -143 2 -18 3 -24 4 71 6 -141 7 -46 8 54 9 -27 10 -70 11 72
k and MEANS	0 51 1 53 2 40 4 -51 10 -27 12 67
k and MUST	0 42 12 -15
k and MY	1 -78 4 25 6 16 9 23 10 -21 12 32
k and OFFER	6 -16 8 -93
k and PROPER	1 44 3 -27 4 -14 5 20 7 -17 8 -16 9 40 10 -28 12 -35
k and REWARD	7 -17 12 53
k and ROLE	1 33 8 60
k and RUNS	0 20 4 -19 5 30 6 61
k and SEEK	1 24 3 26 4 -16 6 -51 8 17 9 -23
k and SOMEBODY	1 63 7 32 8 -28 11 39 12 -29
k and THANKS	6 -22 7 -14 8 -20 9 -103
k and THEIR	0 -20 1 -18 2 16 6 34 10 -17
k and THEY	0 -77 1 -115 3 -14 4 20 8 -37 10 -55 11 -14 12 -14
k and TROUBLE	2 15 6 29
k and WHO	1 67 2 18 4 -18 6 -65 12 118
k and YOU	0 -22 1 -81 2 -24 4 26 6 -27 7 104 8 -18 9 164 10 -15 12 -44
k and YOUR	1 -40 3 42 4 -24 6 -57 7 -20 9 -30 10 24 11 -30 12 69
k and [KIND]	1 23 9 27
k and a	0 70 1 -51 2 -29 5 14 6 48 7 35 8 -19 9 -29 10 42 11 15 12 24
k and am	6 -37 8 28
k and an	11 15
k and are	0 24 1 24 6 -21 9 -14
k and at	1 -26 8 -33 12 14
k and attention	6 -26
k and buckets	0 23
k and by	9 -36 10 -15
k and did	0 14
k and do	0 -15 1 53 6 -57 7 18
k and does	0 -50 1 14 2 -19
k and eats	0 25 1 15 6 19
k and every	1 -28 7 14 9 28
k and for	0 -17 1 -35 9 37
k and found	1 -32
k and get	0 63 8 -39 12 65
k and gets	0 16 6 53
k and give	0 -25 1 -14 6 29
k and go	6 20
k and goes	0 28 1 27
k and had	0 16
k and has	0 88 1 46 2 58 4 -43 6 51 10 -18
k and have	4 -34 5 23 6 40 8 36 11 19
k and he'd	1 -19 6 65
k and in	0 45 12 25
k and is	0 71 1 61 2 35 3 -20 4 -16 6 78 9 -23 10 -22
k and it	1 40 6 15 9 39 12 -20
k and it's	1 72 9 -31 10 74 11 24
k and just	10 14 11 17
k and keep	1 -20
k and leave	0 -15 1 -16 10 45
k and let	6 -23
k and lives	0 42 1 56
k and most	1 -32
k and nobody's	10 24
k and not	1 -23 6 -30 9 53 10 57 11 48 12 -17
k and noticed	1 19 6 -15 12 34
k and of	1 -27 6 41 11 14
k and once	0 25 10 34 12 23
k and only	0 74 1 14 3 19 4 -30 10 -15 11 66 12 -14
k and paid	1 -16 6 29
k and pays	6 24
k and saw	1 -29 9 33
k and say	0 18 1 16 12 23
k and see	0 -16
k and she'd	1 -18 6 48
k and shipped	1 46 9 -28
k and so	1 -14 6 -19
k and sons	1 22
k and spends	6 30
k and talk	0 -24
k and telephone	0 -15
k and that	9 52 10 -58 11 18 12 -15
k and that's	1 -29 9 79
k and the	0 -14 1 -71 2 16 3 28 4 -39 6 31 8 72 9 31 10 -62 11 -29
k and then	1 30 6 26 9 -17 12 -16
k and there's	9 -14
k and this	12 52
k and thought	1 -18
k and up	1 77
k and uses	0 -29
k and wait	1 -24 6 14
k and was	1 23
k and went	0 28
k and what	0 -17 1 -45
k and why	0 -138
k annual meeting	1 -22
k annual report	6 25
k answer ME	11 39
k answers mails	0 39 1 28 6 18
k antenatal GROUP	1 17 6 15
k anything ANY	0 -29
k anything YOU	1 -26 10 15
k anything in	1 81 12 53
k anywhere in	4 21
k applications for	1 71
k are ANY	0 34 1 31 2 15 4 -29 6 -31 11 -27 12 -18
k are EVENT	4 19
k are GAIN	0 15 6 -22
k are HAND	6 -22 10 -22
k are HURRY	1 16
k are JOIN	6 34
k are MUST	0 24 2 15 6 16
k are REWARD	11 31
k are SEEK	0 19 1 36 6 -22 7 -25 8 22 9 -16
k are SOMEBODY	0 27
k are THEY	0 15 1 -25 2 29 4 -14 6 -63 7 -26
k are TROUBLE	9 14 10 -23 12 31
k are YOU	0 -49 1 -68 3 19 4 14 6 15 9 -19 12 45
k are a	0 -31 1 16 6 -32 8 -28 12 40
k are all	9 16
k are always	0 24 5 -25 6 28
k are at	1 -16 6 -21
k are being	1 -21
k are down	6 -23
k are having	0 16 1 23
k are in	1 23 10 54
k are most	0 57 1 -15 9 21
k are on	1 -22
k are open	0 -14 1 -14 10 109
k are sick	1 35 6 23
k are the	0 45 1 20 2 26 4 -45 5 31 6 -40 7 16 9 23 10 -18 12 18
k are there	0 32 1 18 3 -19 4 43 6 -16
k are too	1 48 6 28
k are up	9 70 12 -47
k are what	1 36
k arrive with	1 -30
k as GLAD	11 17
k as ME	0 95 1 26 3 20 4 -32 5 16 6 -38 7 54 9 17
k as MUST	0 -21
k as MY	0 -37 1 -53 9 39
k as YOU	0 29 1 -20 7 49 8 45 9 -45 11 -18 12 -14
k as YOUR	4 -14 5 25
k as a	1 87 6 -42 7 -38 8 50 9 74 10 -14 11 16 12 46
k as agreed	1 -37
k as always	11 16
k as an	0 -15 6 15 11 28
k as discussed	0 17 12 24
k as ever	9 -26
k as good	7 22
k as it	6 -19 10 43
k as many	0 59
k as much	1 -26 7 61 9 16 11 33 12 -17
k as the	0 -60 1 -17 6 112
k as to	3 15 4 -17
k as well	6 86 7 16 9 44
k ask HURRY	0 27 1 17 3 17 8 -14
k ask IF	0 29 1 21 4 -15
k ask LACK	11 58
k ask ME	6 -22
k ask MUST	1 -14 11 48 12 -16
k ask OBJ	0 -25
k ask PROPER	0 -35 1 24
k ask THEIR	0 16 1 -44 4 -17 6 -25
k ask THEM	0 26 1 -38 4 -19 6 -43 7 -16 8 29 11 21
k ask WHO	0 -29 1 23 2 27 3 -17 6 -20
k ask YOU	0 96 1 107 4 14 7 15 8 30 9 18 11 -30
k ask YOUR	1 71 3 17 4 -30 11 -27 12 -15
k ask about	1 -29 9 -15
k ask for	0 -35 1 -97 6 -26 8 20 10 59 11 -22
k ask is	0 30 5 18 6 23
k ask this	1 15 10 -14
k ask what	0 27 10 14 11 18
k asked OBJ	0 -38
k asked PROPER	12 29
k asked YOU	0 -42 10 25 12 22
k asked for	1 31 9 22 10 22 11 22 12 18
k asked in	12 84
k asked to	6 21
k asking ?	0 -25
k asking IF	1 -82 9 16
k asking MUST	8 -19 12 51
k asking PROPER	12 19
k asking YOU	12 -21
k asking about	1 41
k asking for	1 47
k asks about	0 33
k asks for	0 -27 1 -69 6 58
k assuring YOU	1 -15
k at ANY	0 -43 1 -80 2 -89 4 90 6 27 10 -49 12 37
k at BRANCH	1 31 5 20 6 -34 8 -87 10 41 11 45
k at HURRY	0 28 1 20 4 19 6 23 8 -36 9 65 10 26
k at LACK	0 71 1 24 4 37 6 18 9 39 10 -35 11 -18
k at MEANS	0 46 1 65
k at MY	0 -22 3 20 4 -18 10 -22 12 -20
k at NUMBER	0 -84 1 -84 6 79 8 25 9 132 10 -32 12 -20
k at PROPER	0 97 1 113 3 127 4 -136 5 -32 6 -32 7 34 8 26 9 -45 10 -76 11 30 12 -90
k at SOMEBODY	6 22
k at THEIR	1 58 4 15 10 29
k at THEM	1 -16
k at TIME	6 37 9 -23
k at YOUR	0 29 1 20 2 53 3 -33 4 -51 6 -15 7 38 9 -23 10 -37 12 62
k at [FIRM]	0 45 1 89 3 23 4 -30 7 -20 8 17 9 -64 12 -16
k at [KIND]	0 16 1 45 7 26
k at a	0 43 1 26 3 -17 6 86 7 33 9 -25 12 -29
k at all	0 41 1 -36 6 -29 8 -14 9 -15 10 -23 11 31 12 -37
k at closing	1 -28
k at every	1 26
k at garden	0 42 1 14 5 25 6 23
k at half	0 23 6 -41 12 33
k at home	4 -16 5 42 6 -20 8 38 9 -36
k at it	0 -24 1 -45 6 -38 7 -26 8 29 9 35 12 42
k at least	7 22 10 -25 11 15 12 40
k at once	1 25
k at present	0 -52
k at six	0 -29 9 71 12 -19
k at that	1 21 6 -14
k at the	0 17 1 -88 2 34 3 -14 5 -59 6 -44 7 -56 8 49 9 -56 10 61 11 -39 12 22
k at this	0 -55 1 -15
k at work	0 41 12 -17
k aunt at	0 28 1 23 12 18
k awake about	6 36
k awake over	12 42
k away !	0 114
k away from	0 25 1 42 6 18 7 -20 9 -30 10 -19 12 38
k b NUMBER	0 44 1 69 4 14 6 14 8 -17
k back ?	1 44 6 49 10 16
k back HURRY	1 17
k back a	6 21
k back and	1 15
k back at	0 27 1 -73 9 38 12 40
k back for	12 -14
k back in	1 18 6 34 9 61
k back of	1 -44 6 -65 7 -22 9 -22 10 72 12 21
k back on	1 22 9 60
k back row	1 -16 9 15
k back the	1 -14 6 30
k back to	1 31 6 -40 8 34 9 -23
k back with	9 45 11 -20
k backs MUST	0 25 1 34 3 18 6 18
k bag and	6 43
k bag of	9 -14 12 15
k be ?	1 -61 6 -38 9 21
k be ANY	0 -15
k be DONE	0 29 1 -21 4 35 7 36 9 36
k be EASE	0 70 10 35 11 -27
k be EVENT	1 43
k be GAIN	0 31 1 -18 7 -65 11 -18
k be GLAD	0 88 1 49 2 -18 4 -38 5 60 6 48 8 32 9 -14 11 -18 12 -32
k be HAND	0 74 6 14 7 -46 10 -25 11 -17 12 43
k be HURRY	11 22
k be JOIN	0 110 1 59 3 23 4 -43 6 18 9 -26
k be MY	0 -62
k be PROPER	0 19 1 27
k be ROLE	0 -22 12 -19
k be SEEK	0 83 1 -42 4 30 6 -27 10 17
k be SOMEBODY	1 16 6 22
k be THANKS	0 26 6 -16 11 -16
k be TROUBLE	1 -14 10 -26
k be YOUR	0 -16
k be a	0 21 1 75 2 -14 3 -24 4 50 6 -39 7 135 9 -26 10 21 11 18 12 -20
k be asked	7 -14
k be at	0 -36 1 -20
k be brief	9 -14
k be brought	0 60 1 34 5 23
k be cheeky	1 16
k be gone	9 56 12 44
k be handed	10 54
k be helpful	0 16 7 23
k be highly	1 19
k be in	0 -17 1 17 6 -58 7 37 10 -17
k be interested	0 36 1 -27 3 -15 4 25 6 -28 7 110 10 -22
k be let	6 17
k be made	1 18 9 -24
k be nice	10 -25 12 42
k be of	0 27 1 -36 5 -16 6 -21 7 81 9 -18
k be on	0 -53 2 -14 6 14 11 33
k be open	0 -26 7 -18 9 47
k be put	0 58 6 -25 8 -28
k be ringing	0 -23
k be so	1 18 4 -17 6 -16 7 -20 9 21 11 -14
k be talking	0 22 1 37 6 -27 9 30 12 29
k be the	0 -16 1 -16 2 55 4 -37 6 -55 7 -37 10 -15 11 39 12 41
k be treated	0 -45 1 -24 6 -17
k be true	0 -38
k be up	0 24 1 -28 7 -18
k be useful	0 -33
k be very	0 -18 7 -14
k be weird	1 26 12 46
k be well	0 37 7 67
k be willing	3 -15 4 19 6 -14 7 -16
k because LACK	0 15 1 84 6 30
k because ME	1 -24 6 -25 8 25 9 -21
k because THEIR	1 78 6 35
k because THEY	0 19 1 18 4 23 6 14
k because YOU	0 -17
k because a	0 -17
k because of	1 -38
k because the	0 80 1 65 3 -14 5 14 6 90
k because there's	2 20 4 -22
k become a	1 16 6 25 8 14
k bed ?	0 -28 1 21
k bedroom and	0 24 6 17
k been ANY	9 29
k been DONE	1 -26
k been GLAD	9 28
k been MUST	1 47 6 16 9 -18 12 62
k been SEEK	6 28
k been TROUBLE	0 -51
k been a	0 -15 1 -45 6 -35 7 -14 8 -15 9 78 10 -16 12 -14
k been dying	6 -17 8 34
k been given	0 65 1 30 4 21 6 60
k been on	0 16
k been out	1 14 6 -19 8 40 9 -36
k been paying	6 21
k been thinking	6 -26 8 -40
k been told	0 23 4 17 6 40
k been with	1 -15
k beer mat	1 -15 10 42
k before BRANCH	9 -15
k before HURRY	0 44 1 15 6 -42 10 -26 12 42
k before ME	0 -50 1 -30 2 26 6 -31 10 -46 12 -14
k before NUMBER	1 23 10 84
k before PROPER	0 29 2 -14 4 33 11 -18
k before THEY	1 40 6 58 10 25 12 -24
k before TIME	1 -35 2 15 8 59
k before YOU	0 -20 1 -15 3 -14 4 16 9 -22 11 15 12 -54
k before YOUR	1 18 12 -14
k before an	0 27 4 -22 5 27
k before noon	0 17 10 -26 12 17
k before the	0 66 1 60 2 36 4 -39 5 33 6 56 8 -25 9 37 10 -56 11 -22 12 59
k behind OBJ	9 -21
k behind YOU	0 19 11 15
k behind the	1 -20
k being a	9 47
k being behind	9 -23
k being dragged	1 42 6 33
k being such	9 33
k being the	1 -27
k believe ME	7 43 9 -15
k believe in	1 -18
k believe it's	11 25
k believe that	1 26
k below and	0 75 3 -14 4 23
k below or	0 18 6 21 11 -24
k below to	1 23
k beside THEM	0 21 1 22 4 -17 5 33
k beside YOU	0 20 1 15 9 38
k beside a	1 16
k beside the	4 15
k best BRANCH	0 22
k best JOIN	0 37
k best OFFER	1 -15
k best SOMEBODY	9 -30
k best customer	9 15
k best in	0 -37
k best thing	9 32
k best work	1 53 8 -17
k beta testers	1 14 6 -14
k between ANY	0 -18 1 77
k between OBJ	12 39
k between the	1 -43 6 24 9 17
k bids because	1 14
k big BRANCH	1 -20 6 19
k big GROUP	1 25
k big SEEK	1 -22
k bill ?	0 30 4 34
k bill went	6 24
k bin this	11 51
k bit of	6 65 10 26
k boarding BRANCH	3 -14 4 20
k book ?	2 16
k book GROUP	1 37
k book a	0 49 1 -20
k book on	0 -15
k booking widget	7 16 11 26
k both GAIN	0 18 6 -18 7 76 10 65 12 21
k both GLAD	1 40 11 25
k both MEANS	1 -14 11 30
k both TROUBLE	0 -25
k both get	0 35 10 -15
k both of	0 -19 10 -35
k bowls GROUP	0 44 1 41 6 14
k brass plate	6 -24 8 -19 9 -14
k breakfast with	10 17
k bridesmaids is	1 -25 6 -28
k brown envelopes	0 14 5 24 6 36
k buddy to	1 -20
k bump into	0 49 1 51 3 -14 4 24 9 -30 10 18
k bumping this	1 -16 10 -20 12 57
k buongiorno PROPER	1 -23 9 35
k bursting at	1 19 4 -19 5 24 6 29
k busy for	0 23 4 32 5 -15
k but LACK	0 21 1 74 4 -19 5 33 6 25
k but MAY	1 43
k but ME	0 -40 1 48 6 25
k but WHO	0 27 2 26 4 -34 6 21 11 34
k but YOU	0 29 6 -40 9 31 10 15 11 -32 12 39
k but a	0 47 2 -20 4 43 8 -27 11 44
k but do	0 32 7 14 11 21
k but only	10 32 11 69
k but the	0 14 6 56 10 15
k buy YOU	0 -18
k by ANY	0 -21 6 62 12 -30
k by HAND	1 -41 3 43 4 -16 6 27 9 -17 10 75 12 -28
k by HURRY	1 -38 12 21
k by JOIN	0 -34 1 -33 6 -46 8 34 10 -23 12 -23
k by MEANS	0 -28
k by NUMBER	0 31 1 -14 6 24 12 34
k by OBJ	0 -26
k by PROPER	0 -25 1 64 5 24 7 -15 8 30 9 34 10 -16 12 94
k by THEIR	1 45 4 -50 5 50 6 28 10 -28
k by YOU	0 33 1 19 6 -14 9 33
k by YOUR	1 -16 3 -20 4 34 9 42
k by a	0 -36 1 -56 9 -31
k by before	0 26 1 21 2 -14 5 27 6 23 12 -24
k by half	1 42 6 68 9 14
k by noon	0 43
k by the	0 -33 1 22 3 -34 4 21 5 25 6 -25 8 -51 9 -82 10 118 11 23 12 -29
k by what	1 22 6 18
k by word	0 35 8 -30
k came from	0 -34 1 -15
k came in	9 22
k came out	9 50 12 33
k came through	9 41
k came to	1 -41 6 -20 9 -28 10 16
k came up	1 -26 9 46 12 31
k came with	9 22
k care about	0 36 1 -30 6 -18 7 16 9 -22 11 18
k care and	6 -35 7 24
k care home	0 14 5 15
k care homes	1 48
k care of	5 20 6 -14 7 56 10 29
k carrier bag	1 -28
k catch up	0 -27 1 -23
k cellar TROUBLE	0 20 1 26
k cent TIME	9 44
k certificate that	6 27
k chair for	0 -19 6 19
k chance YOU	0 17 1 -15 3 45 4 -36 12 -17
k change ?	1 -56
k change whatever	10 64
k chat ME	0 27 7 27 11 -14
k chat and	1 -27 10 28
k chat on	0 -19
k child WHO	6 34
k child has	0 -19
k child in	0 22 1 16 6 -18
k choosing PROPER	9 69
k clause NUMBER	0 -22
k clean ?	0 -19
k clearing the	1 -17 9 22
k close YOUR	0 -15
k close enough	0 23
k close on	1 68
k close to	0 53 3 -14 4 22 7 34 10 -17
k closes on	0 24 9 -23 10 23
k closings ANY	6 -35
k co ROLE	1 -14 6 34 12 26
k co op	1 33 8 14
k coffee TIME	1 37
k coffee machine	10 27
k cold BRANCH	0 -18 6 26
k come ?	0 58 1 -41
k come across	0 57 1 27 3 -15 4 34 7 26
k come alone	0 -22
k come and	0 -26 4 -15 6 26 11 -42
k come back	2 21
k come by	0 -41
k come down	1 -16
k come for	1 -15 12 -21
k come in	6 14 10 34
k come on	0 -23 1 -31 6 -60 8 -30 10 -34 11 -14 12 125
k come out	0 15 6 19 9 14
k come to	1 19 4 17 7 55
k coming REWARD	1 19
k coming home	1 14
k coming in	1 -16 6 -20 10 16
k comment PROPER	0 39 2 -14 4 36 6 -16
k completely EASE	0 19 11 32
k completely different	1 -30 6 -16 8 15
k compliment YOU	0 17 4 20
k compliment is	0 40 4 28
k congrats on	9 99 12 -21
k congratulations MUST	12 -24
k consider JOIN	0 22
k consider it	0 23 1 38 11 -19 12 40
k content with	10 -26
k cost THEIR	9 16
k count YOU	1 36 9 45
k counter is	10 27
k counterpart in	6 21
k counts !	8 -16
k crew at	1 -23
k cried in	1 -20 9 29
k cross word	9 69
k crosses YOUR	0 18 1 26 4 18 9 24
k cryo PROPER	0 23
k curious what	0 -28
k current account	6 24
k customer JOIN	6 -16 7 16 12 -17
k customer TIME	9 19
k customers HURRY	0 23 6 17 12 20
k d'you ASK	0 63 1 52 2 28 3 36 4 -45
k dale that	1 22
k dance ?	0 -30
k dark ?	0 18 6 14
k daughters and	1 22
k deal ?	0 -16 1 -23
k deal IF	0 29
k deal with	1 -23 11 -15 12 23
k dealing with	1 -42
k dear KIN	0 -29 1 -26 6 -26 7 -17 10 -16
k dear PROPER	0 -34 1 -23 3 14 4 -21 6 -34 8 32 10 -26 11 14 12 -55
k dear ROLE	0 -15 1 -72
k dear [NAME]	1 -42 12 47
k dear all	1 -23 9 48
k decent ROLE	0 -22
k decides on	0 54 1 17 2 -20 3 46
k deliver to	0 -16
k desk HURRY	1 69 9 28
k desk MAY	3 -21 4 25
k desk and	6 15
k desk is	1 -32
k desk with	1 23 9 -18
k details are	0 -20
k details to	0 16 1 50
k diary is	1 -33 12 31
k did ?	1 16 7 18
k did ME	0 16 6 -14
k did SOMEBODY	0 -29
k did YOU	0 21 9 -53 10 25 12 68
k did YOUR	1 18 6 -27 8 -44 9 45 12 34
k did a	1 -31 9 -15
k did at	1 -21
k did it	6 -20 11 34
k did not	9 15 12 -29
k did that	1 -18
k did the	5 25 11 -21 12 -23
k died ?	6 28
k direct OBJ	1 -18
k discussed ME	0 19 12 25
k do ?	1 -49 6 -28 7 47
k do ANY	0 29 2 -15 4 32 6 23
k do ASK	0 -49
k do EASE	11 19
k do HAND	0 98 3 65 4 -59 6 -18 7 35 9 41 10 -60
k do JOIN	1 -22 11 16
k do LACK	0 -17 11 23
k do MAY	12 -15
k do ME	1 18 6 -19
k do MY	1 55
k do OBJ	1 56 6 -14 8 -18 10 -14 11 -18
k do PROPER	0 28 1 -32
k do THEY	1 49
k do YOU	1 65 2 48 4 -51 5 -27 7 38 8 -27 9 -41 10 -23
k do YOUR	0 30 2 18 12 19
k do a	12 -17
k do adverts	8 19
k do and	10 72
k do anything	9 -25 11 74
k do give	10 -22
k do have	1 -35
k do house	0 -52
k do in	9 -27
k do is	0 50 1 59 3 20 9 44 10 -27 12 77
k do it	6 22 11 -18 12 52
k do keep	0 22 1 -19 3 -19 4 28 8 -21
k do say	0 -17
k do so	11 15
k do something	1 14 7 24
k do the	6 27 8 25 10 30 12 14
k do to	0 -27 1 -41
k do with	0 29 1 -56 6 14 10 19
k does ?	1 -19 4 -14 11 -25
k does BRANCH	1 -60
k does SOMEBODY	0 -74 2 -42 3 -20 4 58 6 -18 8 -26 12 20
k does THEY	0 -32
k does YOUR	0 -20
k does a	1 31
k does and	0 18
k does it	0 -24 11 -14
k does not	0 -21
k does the	0 28 1 38 3 42 4 -27 6 -19
k doing the	0 -23 1 67 7 -27 9 18
k doing while	1 -47
k done ANY	0 19 6 28
k done and	0 15 1 37 6 24 9 39
k done by	0 -28
k done in	0 -19 1 -25
k done so	1 -16 6 -18 9 -14
k door is	0 -15 9 -21 11 14
k door to	1 -19
k door's open	0 37 8 -24
k down ?	1 40 6 39
k down ANY	0 38 9 30 10 32 12 60
k down HAND	1 19 6 29
k down and	1 -22 6 -75 8 32 9 -21
k down as	0 -18
k down by	1 15 9 30
k down the	2 22 3 -15 4 -27 9 36
k down to	0 27 1 44 4 16
k drawer of	4 -20 5 14 6 15
k dreamed of	1 -23 8 19
k drink with	0 35 10 19
k drive after	1 -27
k drive for	6 -14 12 -17
k drove out	1 -24 6 -21 8 -21 9 64
k dry TIME	0 14 6 30
k dry at	9 70 12 -15
k dying to	1 -23 6 -18 8 42 9 -14
k e HAND	6 -24
k each ANY	0 -23 6 -25 9 21 12 28
k each KIN	6 16 10 15 12 26
k each PROPER	0 32 6 14
k each TIME	0 65 1 49 6 59 9 -29
k each get	7 28
k each gets	0 -16
k each of	0 -42 6 -34 7 18
k each other's	9 55
k each time	2 14
k each way	6 40
k easy to	0 79 10 -29
k eh ?	1 -27 9 34
k eight TIME	6 27
k electricity bill	6 45 10 23
k eleven TIME	1 -28 12 -15
k eleven minutes	1 -15
k em ?	0 30 1 24 3 29 4 -14
k em MY	10 77
k em a	1 19
k employee JOIN	0 25 1 64 8 18 12 42
k empty TIME	1 -20
k ended up	0 -20 9 15
k enough ME	10 39
k enough of	0 -32 1 -18 10 28
k enough to	1 -34 9 42
k enter it	0 -21
k envelopes ?	0 15 6 36
k estates ROLE	0 18 5 15
k esteemed GROUP	1 40 9 20
k even ANY	6 14
k even IF	0 17 9 69 11 -16
k evenings at	0 -24
k ever ASK	0 25 7 -19 11 -14
k ever SEEK	0 -49
k ever YOU	0 -15
k every ANY	0 -15 9 63
k every BRANCH	12 61
k every HAND	0 -31
k every MEANS	12 29
k every PROPER	0 26 1 23 3 21 6 30 9 -17 10 35 12 50
k every ROLE	0 46 12 36
k every TIME	0 21 1 92 3 40 4 -38 5 14 6 37 9 -27 12 -44
k every buddy	0 48 3 -16 4 30 6 -15 7 -16 12 52
k every new	0 18 10 23 12 26
k every time	6 21
k everything and	1 15 6 22 10 -15 12 60
k ex BRANCH	1 -18
k exactly this	1 -35
k excellent fit	6 -15 7 18
k exist ?	0 65
k face ME	1 -19
k face the	6 14
k facilities ROLE	1 15 6 -23
k fed up	6 35
k fee from	0 15
k feedback on	1 31 7 41 10 -48
k feel EASE	1 -39 4 19 7 15
k feel REWARD	0 39 1 -28 3 18 4 -32 7 -29 8 -14 9 -15 11 45 12 -33
k feel SEEK	0 -27 1 -22 8 -30 9 32 12 37
k feel YOU	11 47 12 -19
k feel good	1 23 11 23
k feel it	4 -26 5 19 10 -27 11 69
k feel that	0 16
k fell by	1 -34 9 19
k fell through	1 18 9 -24
k fellow ROLE	0 37 1 24
k fetch ?	0 -18
k fetch the	0 95 3 -26 4 44
k fifteen minutes	0 -19
k fifth of	6 26
k fill MY	1 73 6 21
k fill THEM	0 -18
k filling a	1 98 6 40
k final TIME	1 -46 7 48 9 -22
k find HAND	0 -20
k find MY	1 26 7 66
k find OBJ	0 28 1 49 3 -36 4 39 6 -14 7 53 10 34 12 -16
k find SOMEBODY	1 32 6 43
k find THEM	1 -30 9 36 10 25
k find [KIND]	1 -18
k find a	1 -47 11 25
k find it	1 -26 6 -46 7 90 9 43 10 18 11 -20
k find out	0 25 6 37 12 -16
k find the	6 41 9 -14 10 14
k find this	1 20 6 -14 7 46
k finest compliment	0 29 10 -15
k first ?	0 -16 1 -25 2 49 4 -36 6 -52 8 58 9 20
k first ANY	0 53 1 62 2 32 4 -24 9 -15
k first BRANCH	1 -18 9 22
k first HAND	0 -28
k first KIN	1 -20 10 22
k first MEANS	0 -66 1 -31 6 47 10 69 11 37 12 -74
k first MONEY	12 -22
k first OFFER	0 -18 1 -17 10 -22
k first PROPER	1 30
k first ROLE	0 -26 1 -31 9 42
k first SOMEBODY	1 30 6 -39
k first TIME	1 -52 4 15 6 -59 7 17 9 31 10 -28 12 48
k first clean	6 -18 7 30
k first home	1 24 7 -19 10 15
k first hour	1 17
k first month's	0 24 7 24 12 111
k first of	1 -23 11 23
k first offer	1 19
k first term	6 20
k first time	9 30 11 -15 12 -25
k fit ?	7 33
k fit for	1 -24 4 34 6 -34 7 67 10 23
k flat MEANS	1 -17
k flat NUMBER	1 30 8 27
k flat with	0 16 1 29
k floating in	1 -20
k floor with	0 26
k folk ME	3 -15 4 17
k follow up	12 29
k following up	8 -27 9 -18 10 -17 12 81
k fond of	12 -15
k for ?	1 -28 12 38
k for ANY	0 57 1 68 2 16 5 -14 6 -76 7 -41 8 -101 9 119 10 -36 11 -17 12 42
k for BRANCH	0 70 1 -77 5 22 8 66 10 39 12 -19
k for GROUP	1 -38 11 24
k for HAND	0 -25 9 15
k for HURRY	1 21 6 18 9 -45
k for JOIN	0 -21 3 -23 4 -14 5 27 7 31 9 -15
k for LACK	0 77 3 -20 4 23 10 29 11 -17 12 30
k for MY	0 -34 1 36 6 -31 8 -22 9 -28
k for NUMBER	0 -17 1 -37 6 -18 8 28 12 -41
k for OBJ	0 119 3 -36 4 -32 5 70 6 64 7 -26 8 -44 9 -54 10 -103 12 61
k for PROPER	1 75 3 23 8 -14 9 -20 10 48 12 -31
k for REWARD	0 -20 1 -25 6 -29 10 23
k for ROLE	0 14 1 -63 4 25 7 -17 8 126 11 -20
k for SEEK	6 59 9 111
k for SOMEBODY	0 -97 1 -41 4 29 8 20 11 42 12 15
k for THEIR	0 -38 1 -67 2 15 7 36 9 -16 12 -21
k for THEM	1 -56 3 -16 4 15 7 59 8 76 9 -14 10 15 11 38
k for TIME	6 -29 8 30 9 47
k for YOU	0 56 1 -23 3 -14 4 24 7 -27 8 -32 9 -20 10 31 11 36 12 30
k for YOUR	0 40 1 -81 3 -33 4 56 5 -22 6 41 7 -17 8 -40 9 15 10 57 11 -15 12 -44
k for [KIND]	1 53 8 35 10 22
k for [PROBLEM]	1 -32
k for a	0 -29 1 29 3 59 4 -34 5 -26 6 26 7 43 9 29 10 -28 12 -29
k for ads	0 38 4 17
k for an	0 45 1 31 2 -18 3 28 6 59 7 -15 8 -26 9 -19 11 -15
k for and	1 63 9 -14 10 -18
k for anything	12 50
k for being	1 15 9 50
k for choosing	9 71
k for coming	8 -18
k for each	0 14 1 -48 6 -65 7 19 10 19 12 65
k for eleven	9 18
k for every	8 -38
k for fourteen	1 -14
k for having	9 90
k for it	6 33 9 -45 10 -23 11 60 12 -30
k for life	0 34 1 35 5 -14 12 33
k for new	1 23 8 15
k for nine	1 51
k for once	1 -19 12 41
k for renewing	9 21
k for six	0 -15 1 -29 6 -21 7 -14 9 27 12 52
k for small	1 64 8 30
k for ten	0 -25 1 -17 6 -14 8 -38 12 48
k for that	0 -39 1 -47 3 19 4 -23 9 15 10 28 11 41
k for the	0 17 2 24 3 36 4 -48 5 -17 6 -38 7 51 8 67 9 -55 10 -16 11 -70 12 -50
k for this	1 -27 3 18 7 -23 8 20 9 -23
k for those	6 34 12 -15
k for trusting	9 34
k for twelve	0 -39
k for twenty	6 16 9 -24
k forgive OBJ	10 -14
k forgot to	0 18 9 16
k former KIN	6 -15
k former ROLE	0 -52
k forty HURRY	1 -25
k forty ROLE	0 -15 10 -20
k forty TIME	1 48 6 -18 8 17 9 -31
k forty minutes	6 24
k found the	1 -25
k fourteen TIME	9 -36
k fridge magnet	6 32 10 50
k from ?	0 -59
k from ANY	1 29 9 -41
k from BRANCH	1 -60 7 15
k from HURRY	9 42
k from MY	0 33 4 18 6 -27 7 19 10 -26
k from NUMBER	1 31 3 18 7 -17 8 84 9 -23 10 -14
k from OBJ	1 47 3 51 4 -44 6 -49 7 -18 8 -27 12 24
k from PROPER	0 -64 1 -17 3 -19 5 19 6 23 9 26 12 -41
k from SOMEBODY	0 -39 1 -67 6 -38 8 42
k from THEIR	0 27 1 -23 3 31 4 -29 6 16 9 45
k from THEM	1 29 6 14 9 -16 10 -18
k from TIME	6 34 9 -38
k from YOU	0 39 1 -25 3 18 4 -44 5 33 8 22 9 -27 12 85
k from YOUR	0 125 3 -43 4 59 6 16 8 -42 9 -82 12 34
k from [KIND]	1 21 7 27 9 61 12 -19
k from a	1 -17 2 19 4 -15 7 61 9 24 10 -29 11 21 12 -15
k from nine	1 -36
k from nursing	0 -30
k from scratch	1 25
k from six	1 -21 9 24
k from the	0 40 2 27 3 -40 4 29 6 -17 7 -16 8 -39 9 32 10 27
k from there	0 -15 10 39 11 24
k from this	0 16 1 20 9 16
k from what	1 63 6 -21 9 -15
k front desk	0 -18 1 63 10 -42
k front of	0 21 1 20 3 35 4 -33 7 -23 9 -18 10 -14 12 39
k front room	9 31
k full time	0 30 1 84 6 15
k funerals and	1 42
k garden centres	0 54 1 29 3 -14 5 24 6 24
k garden that	1 26 4 -17 6 29
k gave OBJ	0 -22
k get ANY	0 38 1 -24 6 -23 7 -19 12 70
k get BRANCH	9 -18
k get DONE	0 -14
k get GAIN	7 19 9 19
k get JOIN	0 -18
k get MONEY	0 96 1 -19 3 -26 4 31 9 -34 12 22
k get MY	1 -18
k get NUMBER	0 -44 1 -22 6 -15 7 22 8 -19 12 75
k get OBJ	0 118 1 70 3 59 4 -57 6 -14 7 -20 8 33 10 -37 12 46
k get PROPER	0 -21 1 22
k get SHARE	0 34 6 -25 7 42
k get THEIR	7 14 12 37
k get THEM	1 32 4 17
k get YOUR	0 100 1 61 8 -26 9 17 10 -14 12 78
k get [KIND]	6 -17 10 -15 12 -30
k get a	1 -24 3 28 6 33 7 14 10 -29 12 58
k get an	1 34 6 20
k get as	1 14 7 30
k get home	1 -18 6 23 9 22
k get in	7 -22 9 33 10 -16
k get it	0 -24 11 22 12 -19
k get most	1 -18
k get paid	8 39
k get something	6 -15 7 68 10 15 11 -23 12 -14
k get that	1 -18 6 33 12 47
k get the	7 52 8 27 12 -38
k get this	9 24
k get through	6 48 12 -15
k get to	1 -17 2 18 7 -14 12 -21
k gets EVENT	1 36 6 18
k gets YOU	0 59 6 -41 12 24
k gets a	1 -79 6 37 7 92 9 -24
k gets the	0 21 1 18 6 26
k getting EVENT	0 17 1 37 2 -23 3 -17 4 36
k gimme the	1 42 3 39 6 -15 9 43 10 27 12 17
k gin BRANCH	1 24 3 29 4 -32 12 21
k give MONEY	1 -15 12 29
k give MY	0 16 7 42 12 -19
k give OBJ	1 160 2 14 3 -14 4 -19 5 27 6 -14 7 -27 8 -15 9 -28 10 -94 12 85
k give THEIR	0 71 1 -36 3 18 4 -19 7 -16 10 -18
k give THEM	0 -17 3 -18 4 26 5 -14 6 46 7 17 9 14 10 57 11 -24 12 -22
k give YOU	0 -18 12 -14
k give YOUR	0 -70 10 30 12 -25
k give em	1 -18 6 41 7 -18 8 -18 10 37 11 -18
k given to	1 -24
k go WHO	0 16 7 16 9 -14
k go and	6 -15 8 -22
k go down	0 28 4 -31 5 18 6 -25
k go home	0 43 1 38 4 -18 5 28 6 21 10 18
k go live	9 66
k go out	1 -25 6 27 12 -17
k go through	0 -30
k go to	0 -54
k goat ROLE	0 61 1 43 3 -15 4 -55 5 40 8 -14
k goes to	0 -26 1 -26 6 17 8 42
k going back	1 39
k going through	0 29 1 45 7 18
k going to	0 -38 1 -32 6 -25 7 -15 12 84
k gone by	9 56 12 44
k gone out	1 -26 6 -15 8 18
k gone quiet	0 15 2 -19 4 27
k good ?	0 -24 1 -18 9 233
k good HAND	1 22
k good JOIN	0 79 1 28 4 -50 5 54 6 54 7 -17 10 -16 12 -14
k good KIN	0 -42
k good ROLE	0 -24 2 18 7 -22
k good SOMEBODY	7 16
k good TIME	0 -15 1 -16 6 -27 9 -58
k good about	1 23 11 23
k good afternoon	0 -15 1 -28 7 -14 9 -35
k good at	0 -24
k good book	0 -14
k good care	7 26
k good fit	6 -28 7 57
k good job	1 20
k good match	0 61 1 61 3 -18 4 16 7 60 11 -19
k good price	1 -15 7 42
k good to	1 -17 9 79
k good word	1 33
k got ?	0 24 1 -41 2 18 4 -22
k got ANY	1 -130 2 -29 4 27 6 -20 7 -15 8 46 9 -22 10 -34
k got EVENT	0 -46
k got KIN	0 -33 1 21 2 -25 4 21 6 15 7 15
k got MY	0 -31 1 -27 8 30 9 -36 10 -19
k got NUMBER	9 22
k got OBJ	0 -42
k got TROUBLE	6 -55
k got YOUR	0 -30 1 -21 6 52 9 83
k got a	0 73 1 30 8 -39 9 -20 10 29
k got an	1 15
k got away	1 35 6 15 9 -14 10 -18
k got from	0 -14
k got it	11 -67
k got on	1 29
k got that	1 40
k got the	2 18 4 -30 8 -32 9 98 10 26 12 29
k got to	0 32
k grand to	0 28 1 -19 9 43
k grant closes	0 24 10 23
k grants please	1 22
k greatest compliment	0 44 5 30 7 -15
k greetings from	1 -14
k ground floor	6 48 10 -16
k grounds maintenance	0 -23 1 -54 8 -40
k groups with	0 37 1 20 5 17
k grows by	0 -20
k guest passes	12 54
k h ME	8 -24 10 75
k had ANY	0 -53 1 -34 6 -39
k had MY	9 15
k had THEIR	1 -31
k had YOUR	1 -16 9 16
k had a	1 48 2 16 4 -21 6 -38 8 -14 12 17
k had enough	0 -33 1 -19 11 69
k had not	0 49 12 17
k had the	6 20 12 18
k half TIME	12 -20
k half a	0 16 6 32
k half an	1 25
k half full	1 -15 9 19
k half hour	9 -21
k half of	6 25
k half past	0 -14 1 34 10 15
k half price	0 40 6 -57 7 41 12 46
k half term	0 14
k half the	1 24 6 81
k hall floor	0 -14
k hall this	1 -14 11 64
k handed in	0 -33
k handed over	1 -16
k hang up	9 -17
k happen to	0 68 2 -23 4 25 7 14 8 14
k hard EASE	1 -19 11 20
k hard to	0 -48 10 -29
k hardware at	0 15 1 30 6 -49
k has ANY	0 21 2 -19 4 15 6 -125 8 -22
k has DONE	1 -103 4 -18 6 23 7 24 9 30
k has EVENT	0 21 2 27 4 -24 6 44 9 22
k has HURRY	0 -25 1 -15
k has LACK	6 -14 9 -22
k has MY	9 -14
k has NUMBER	1 -17
k has ROLE	1 -15 11 19
k has RUNS	1 -24 9 28
k has SOMEBODY	4 23 6 -42
k has a	0 92 1 109 2 64 4 -28 5 -17 6 60 7 -31 9 -22 11 -15 12 26
k has an	1 61 8 -21
k has been	0 16 1 -33 2 16 6 49 8 -48 10 -14
k has begun	6 -18
k has come	9 18
k has ever	1 21 6 24
k has gone	0 -14 9 -17 12 36
k has had	0 -30 1 28 9 -27
k has just	1 50
k has patients	1 56
k has said	6 16
k has signed	0 -16
k has stopped	6 38
k has the	0 -22 1 16 6 -44
k has to	0 28 1 -30 2 -71 4 85 11 27
k have ?	1 -18
k have ANY	0 73 1 -106 3 -15 4 64 6 -30 7 -36 8 48 9 -23 10 -18 12 -35
k have DONE	6 40
k have EVENT	1 -17 6 -47 8 -43
k have KIN	0 48 1 40 3 -19 4 21 7 17 11 14
k have LACK	6 -57 8 28 9 -14 12 42
k have MY	1 167
k have OBJ	0 -35
k have PROPER	0 -15 1 56 7 -15 8 24
k have SOMEBODY	0 -16 1 -39
k have THEIR	0 27 1 -24 3 21 6 31 10 94 12 -18
k have THEM	0 24 6 31 7 -36 9 -14 10 28 11 -14 12 -23
k have TIME	1 -29 6 -35 8 25
k have YOU	2 -29 3 30 6 -16
k have a	0 27 1 96 2 -20 3 19 4 -18 5 17 6 -24 7 25 8 -22 9 -43 10 -25 11 -37
k have an	0 17 4 36 7 21
k have been	1 -15 6 68 9 -31
k have fifteen	0 -14
k have followed	1 26 6 -25
k have had	6 32 10 22
k have heard	9 -14
k have in	0 18 6 -21
k have it	0 -17 1 16 6 22
k have lunch	11 42
k have nine	1 -14
k have room	1 30 6 -37
k have seen	1 -29 9 17
k have the	1 -26 2 17 4 -14 6 71 8 -14 9 -25
k have thought	0 -14 6 -15 8 -18 12 41
k have to	0 -41 1 -17 6 29 10 24 12 53
k having OBJ	9 88
k having YOU	9 -23
k he'd be	6 32
k he'd get	6 38 12 -17
k he'd not	10 -25
k heard OBJ	9 17 11 34
k heard YOU	0 -21 1 19 6 25 11 -33 12 75
k heard about	0 31 1 23
k heard from	1 34 9 39 12 19
k heard of	1 -16
k hello ME	1 -20 8 23 9 -17
k hello MY	9 52 10 -20
k hello PROPER	6 -29 12 -17
k hello [NAME]	8 33
k here's MY	0 54 1 -14 6 22 10 20
k here's a	8 20 10 66
k here's the	1 -30
k hey PROPER	1 -53 6 -29 9 -16 10 -22 12 -27
k hey [NAME]	1 33 2 16 4 -20 6 40
k hi !	9 -15
k hi ME	0 -15 8 -45 9 -15
k hi MUST	12 20
k hi PROPER	3 19 4 -29 5 -27 6 15 7 -28 9 15 10 -32 11 36 12 -65
k hi SOMEBODY	6 -35 12 -14
k hi [KIND]	1 63 3 18 7 15 9 42
k hi [NAME]	0 -14 2 29 3 16 4 -16 9 48 10 -32 11 -32
k hi all	1 18 8 22 9 -17
k hi it's	1 46 6 -17 9 -14
k highlight of	9 29
k highly THANKS	1 19
k hip ?	1 18
k hiya its	1 -14
k hold the	1 63 9 -59
k holds a	0 18
k hole in	0 18
k home ?	1 14 6 -15
k home and	0 20 1 15 6 31 10 35
k home by	0 -16 6 63 9 16
k home from	1 17 10 22
k home this	10 16
k home to	0 37 1 22 6 51
k home with	0 29 1 -38 4 -27 5 28 6 16 10 16
k homes went	0 -16
k hot water	1 33
k hour ?	0 14
k hour a	6 31
k hour and	1 24 6 14
k hour of	1 27
k hour on	0 -16 1 -43 9 -21
k hour with	6 20
k hours a	1 29 6 15
k hours and	1 -19
k hours instead	1 -25
k house ?	0 -20 1 69 6 -36 7 -15
k house HAND	0 -52
k house YOU	1 -21
k house in	6 -19 10 -16
k house is	1 59 6 61
k house or	1 20 6 -14
k house to	0 38 9 39
k how ME	1 -71 9 71 12 -18
k how PROPER	1 67 8 14 9 -24
k how ROLE	1 129
k how THEY	6 -24 7 -25 8 24
k how YOU	0 -25 7 -32 9 -49
k how did	0 -16
k how do	0 -33
k how likely	0 -34
k how many	0 -26
k how the	1 -29 9 49
k how to	1 -57 3 14 4 -14 6 34 10 20
k how's the	0 -17 1 -46
k hundred SOMEBODY	0 -23
k hunting for	6 32 10 -25
k ice bucket	1 -18 6 19
k idea where	1 18
k ideal JOIN	0 110 1 81 4 -25 5 38 6 14
k ideal KIN	0 -27 1 25 7 29
k ill ?	0 -45
k imogen PROPER	1 25
k in !	9 124 12 -19
k in ?	0 -61 1 -25 7 25
k in ANY	0 -21 1 -23 4 26 5 -14 6 69 9 25 10 21 11 27 12 -33
k in ASK	0 68 1 -32 3 -44 4 57 5 -17 6 -29 8 -25 11 -22 12 26
k in BRANCH	0 22 1 65 2 39 3 29 4 -74 5 18 6 -98 8 -26 9 -21 10 -27 12 31
k in GAIN	11 15
k in GROUP	1 -50
k in HAND	0 26 1 48 3 24 6 14 10 32
k in HURRY	0 -19 9 14
k in JOIN	0 36 8 39
k in KIN	1 -29
k in ME	12 -15
k in MEANS	0 -21
k in MY	0 -54 1 53 2 16 6 -15 9 32 10 35 12 -20
k in NUMBER	0 -29 1 29 7 -21 8 43 9 31 10 -27 12 -16
k in PLACE	0 -45 1 -31 8 -21
k in PROPER	0 22 1 70 2 51 3 -105 4 -46 5 91 6 -60 7 38 8 21 9 -32 10 -30 11 22 12 -71
k in REWARD	6 -18 7 15
k in ROLE	1 42
k in RUNS	1 22
k in SEEK	1 -31
k in THEIR	0 44 1 26 3 -34 5 40 6 37 7 -18 8 48 10 -44 12 -22
k in TIME	0 -42 1 21 2 21 4 -27 6 49 8 -22 9 46 10 -17 12 -36
k in TROUBLE	0 -35 1 32
k in YOU	1 -26
k in YOUR	0 145 1 50 2 34 3 -29 4 19 5 -43 6 59 7 130 8 -16 9 -49 10 57 11 -24
k in [KIND]	0 64 1 100 2 -17 6 41 7 -21 8 -35 9 20
k in a	0 25 1 42 3 37 4 -15 5 -15 6 16 7 -18 8 21 9 27 10 47 11 19 12 -80
k in advance	9 -38
k in after	1 -19
k in an	1 15 11 -17
k in and	0 -16 7 26 9 16 10 30
k in at	0 23 1 55 12 -14
k in before	12 15
k in by	0 25 1 30 3 39 4 -16 6 20
k in case	0 19 1 19
k in each	1 -19
k in every	1 -30 6 -18
k in for	6 20
k in front	0 21 1 20 3 35 4 -33 7 -23 9 -18 10 -14 12 39
k in good	1 22
k in green	0 15
k in it	0 -22 12 -26
k in its	0 23 6 -24
k in law's	0 44 1 -40 6 23
k in nine	0 -60 1 -35 6 74 9 -26 10 -14
k in ninety	0 -14
k in on	1 -14 4 16 9 17 11 29
k in place	1 -36
k in public	6 19
k in return	6 -14 12 74
k in room	1 -20 6 23
k in spreadsheets	1 16
k in ten	0 -17 1 25 9 21
k in that	0 -58 1 21 6 -48 9 36 12 55
k in the	0 35 1 34 3 -76 4 96 5 -42 7 35 10 57 11 -19 12 57
k in this	2 17 4 -50 5 31 6 23 7 -18 8 -23 9 22 10 22
k in to	1 33
k in touch	0 38 1 -21 6 -33 7 -14 8 -48 9 -19 10 -31
k in well	1 -18 7 23
k in what	1 -30
k in whatever	1 -41
k in with	0 -14 1 26 6 16 10 22
k inside a	6 44
k inside out	1 23
k insta or	10 47 11 87
k instead ?	1 -36
k instead of	6 39 10 29
k instructional design	1 103 8 39
k interested ?	0 -34 7 145
k interested in	0 25 1 -16 2 15 7 55
k interested or	1 -38
k interview ?	0 22 1 -55 4 -19
k into ANY	0 -14 1 18
k into BRANCH	1 -32 6 -22
k into OFFER	0 -14
k into PROPER	0 29 1 74 3 15 9 44
k into SOMEBODY	0 29 1 65 4 14 6 -15 10 14
k into THEIR	1 23 10 29
k into YOUR	1 -59 6 -20
k into a	0 34 1 42 3 -16 6 45
k into care	0 -22
k into something	6 24
k into that	1 -23 6 -31
k into the	0 34 1 -22 2 15 6 26 11 27
k invite a	0 82 4 22
k invite as	0 59
k invited to	0 14
k is ?	0 -39 1 -60 2 -20 4 27 6 -24
k is ANY	0 -41 1 -15 6 -14 9 -29 10 -27 11 45
k is BRANCH	1 -16 10 -19
k is DONE	1 -18 9 23 10 -16
k is EASE	10 48 11 -39
k is EVENT	0 -21 1 30 2 38 4 -25 6 -58 8 27 9 64 10 44
k is GAIN	0 -22 6 22
k is HAND	3 47 4 -45 9 -21 10 38 11 -19 12 19
k is MUST	0 49 1 27 3 -14 5 22 6 44 8 -27 9 25 11 31 12 -48
k is MY	0 -15 1 -21 8 25 9 -30
k is NUMBER	0 -32 6 -25 8 -24 10 -114
k is PROPER	0 -30
k is REWARD	3 25 4 -24 12 16
k is ROLE	1 56 6 23
k is SEEK	0 -29 6 -24 8 -42 10 -17
k is SOMEBODY	0 -44 1 -62 6 -22 7 27 10 -26
k is THEY	0 21 1 -21 11 67
k is TROUBLE	0 18 1 99 6 38 9 -21
k is YOUR	0 -45 1 32 6 -22 8 27 9 49 10 25 12 44
k is [KIND]	0 -21 1 31 6 -14 10 -34
k is [NAME]	0 89 1 53 4 -17 5 27
k is a	0 -40 1 22 4 -38 5 34 6 -22 8 -35 10 -24 11 72 12 -52
k is about	0 -56 1 46 6 -16
k is all	1 -35 7 22 9 37 10 81
k is almost	12 32
k is already	1 -17 12 84
k is also	0 21 1 17 10 17 11 63
k is always	0 19 1 47 4 15 10 -18
k is an	1 -27
k is at	0 -43 1 -21
k is back	1 -21 9 52
k is coming	1 14
k is done	6 22
k is due	0 64 6 -28 12 71
k is enough	10 88 11 19
k is for	1 20 9 -14 12 45
k is getting	1 24 6 53
k is going	1 -16
k is in	0 22 1 -31 6 -44 7 -21 8 -16 9 -45 10 -16
k is it	0 25 1 -73 2 22 3 -20 10 -17 11 -36
k is just	0 17
k is killing	12 -50
k is literally	1 -19 6 15 12 55
k is next	1 -25 6 -28
k is not	0 -32 1 -26 8 -19 9 -23 11 24 12 37
k is on	0 54 1 23 2 35 4 -28 7 15 8 17 10 -18 12 -27
k is open	0 22 6 -30 8 26 10 15 11 -22 12 -37
k is out	0 -17 1 -29 12 32
k is payable	0 -16
k is planning	0 21 1 16
k is plenty	0 -45 1 -31 10 65 11 -20
k is ready	1 -15 7 36 9 89 10 14
k is right	0 44 1 -18 11 20
k is short	1 43
k is shut	9 -17
k is sick	4 17
k is sitting	6 16
k is sufficient	1 -21
k is that	0 -17 1 -27 7 -23 12 94
k is the	0 -17 1 -28 3 60 5 -19 6 -24 7 -59 8 -26 9 -16 10 -23 11 16 12 55
k is there	0 43 2 -55 3 -33 4 88 6 24 7 49 9 -34 10 -15 11 -16 12 -40
k is thinking	1 35 11 14
k is this	0 18 6 21
k is to	0 51 3 -23 5 31
k is too	1 15 6 37
k is turned	1 16 6 19
k is up	0 -31
k is what	1 -23
k it !	1 55 12 21
k it ?	0 36 1 -49 3 18 4 -30 6 -42 7 -19 11 30 12 48
k it ASK	0 -34 1 14
k it EASE	3 18 4 -23 11 55
k it GAIN	0 36 1 -14 7 -20 8 52 10 -17 11 -26
k it HAND	0 -31 1 -31 7 26 10 -24 11 -15 12 -17
k it HURRY	0 54 1 -19 9 -14
k it IF	1 -30 7 -15 9 23 10 -18 11 -48 12 -16
k it LACK	1 -46 6 -59 8 -24 9 15 10 28 11 -45 12 22
k it MAY	0 36 5 17 6 -25 7 27 8 -19 10 -18 11 102 12 20
k it ME	1 -18 7 24 10 18 11 46
k it MUST	9 -34
k it PLACE	0 109
k it REWARD	0 -40
k it RUNS	0 -27 11 34
k it WHO	1 -14
k it YOU	0 -19 6 41 11 17
k it a	0 36 1 37 3 24 4 -23 7 -18 8 19 11 -22 12 27
k it all	6 20 9 -27
k it an	1 -14
k it and	6 66 7 31 9 -23 10 -18
k it as	6 -19 10 29
k it at	3 -15 7 31 10 48 12 83
k it back	0 -14 1 -19 12 -23
k it be	0 -30 1 26 4 -15 7 -16
k it before	6 40 10 -27
k it blank	11 21
k it costs	1 -15
k it feel	1 -32 11 14
k it feels	0 -17 1 -14 10 -18 11 33
k it for	0 -28 1 88 2 19 6 58 9 -28 11 -20 12 25
k it from	1 23
k it goes	1 85
k it has	0 -18 1 -17 6 -46 9 39 11 -14 12 -14
k it in	1 27 2 20 6 22 10 27 12 -19
k it interesting	0 15 7 51
k it is	0 -31 1 -32 6 -15 8 25 9 -21 12 41
k it on	0 24 7 -19 10 47 11 -18
k it rains	0 49 1 16 4 -14 5 15 6 57
k it says	1 22 6 65
k it sit	0 28 1 22 11 54
k it so	0 -26 1 -20 12 -19
k it stands	1 37 10 42
k it takes	1 -16 6 17 7 23 9 -25 10 -23 12 25
k it than	0 -19
k it there	11 16
k it to	1 44 2 -16 3 -27 4 34 6 15 8 -21 9 47 11 -54
k it took	0 22 1 42 9 35
k it up	1 -17 7 22 11 25
k it was	0 -45 1 -47 6 -25 7 -42 8 -21 11 -31 12 -26
k it with	0 -44 1 -34 6 -20 7 36 9 -24 11 35
k it wouldn't	0 30 3 22 4 -46 5 19 11 52
k it yet	6 -48
k it'd be	0 31 6 -54 7 46 9 -14 12 33
k it's ANY	1 63 9 14
k it's EASE	10 56 11 47
k it's LACK	0 17 12 18
k it's OBJ	8 -48
k it's PROPER	0 -23 1 -26 9 76 12 -20
k it's THEIR	0 20 6 59
k it's YOUR	1 14 9 -44 10 38 11 -19
k it's a	0 -17 1 -47 6 -19 11 20 12 30
k it's been	1 -28 6 -54 9 81
k it's not	1 -15 3 -17 9 -28 10 50 12 -23
k it's only	0 24 9 14 12 32
k it's open	1 54
k it's right	6 15 11 25
k it's the	1 43 6 20 8 14 9 -26 10 -19
k it's weird	10 -24 11 26
k its PROPER	8 -17 9 41
k its ROLE	0 19 1 -36 6 -16
k its back	1 -17
k jar of	0 15
k job PROPER	1 -43
k job YOU	6 21
k job for	0 29 8 -29 12 19
k joining [FIRM]	1 -19
k just ANY	0 27 10 -17
k just DONE	0 -14 1 23 6 -25 8 49 9 -42 10 28
k just EVENT	0 -14 6 -22 8 -77
k just HAND	0 -31 1 -38 3 28 4 -39 6 -78 8 -29 10 89 12 -36
k just HURRY	0 -17 1 -16
k just LACK	6 24
k just a	1 18 9 -17
k just as	11 14
k just bumping	1 -15 10 -20 12 44
k just gone	0 29 8 19
k just got	1 30 6 -37 8 21 10 14
k just had	0 24 1 17 9 25
k just have	11 15
k just put	0 26 1 28 6 -14 10 55 11 -26
k just qualified	12 -17
k just say	0 -17 1 -14 6 -29
k just that	1 20 6 37
k keep ANY	6 -41 7 59 12 -16
k keep OBJ	0 87 3 -51 4 59 5 -18 8 -33 11 -20
k keep THEIR	0 -21 1 15 6 26
k keep YOUR	0 -23 1 -47 9 -39 11 29 12 -18
k keep a	1 -18
k keep the	1 -19 9 27
k key a	0 -14
k keys stick	1 16
k keys to	1 -26
k kind as	3 15 4 -17
k kind enough	9 23
k kind of	10 -21
k kind regards	1 -42
k kindly ASK	0 42 6 14
k kindly HAND	0 45 1 59 4 -19 6 -35 10 53
k kindly JOIN	0 32 7 36 12 -15
k kindly take	0 46
k kitchen table	1 22
k knew SOMEBODY	0 -14
k known to	1 65
k labels floating	1 -20
k lack ROLE	1 78
k lads WHO	1 17 2 -21
k land ROLE	0 25 1 69
k late ?	1 43 6 40 10 27
k late PROPER	1 33 6 -20
k learn from	0 -16
k learn how	1 45 6 -18 7 -17 8 19
k least ANY	1 20 7 24 12 24
k least SEEK	1 -17 6 14
k least YOU	0 59 1 74 3 20 10 -26 12 84
k leave BRANCH	1 23
k leave MY	9 -14 10 -39
k leave OBJ	0 -40 12 25
k leave THEIR	0 25 11 27
k leave THEM	11 17
k leave a	0 -19 10 26
k leave it	0 -41 1 -36 6 -25 10 17 11 92
k leave the	1 24 6 19 10 -30
k leave this	11 17
k leave until	12 15
k leave with	6 41
k leaves at	1 -15 12 -17
k let OBJ	0 -26 4 20 8 54 10 -18 11 -18 12 -37
k let THEIR	6 -33 8 -14 12 63
k let THEM	0 34 1 25 3 26 4 -28 6 -33
k let YOU	1 -26 2 18 6 -34 8 -18 9 74 12 -29
k let YOUR	12 22
k let the	0 -18
k letter ?	0 16
k letter about	0 15 1 -23 6 48
k letter from	0 -15 1 21
k letter of	0 -41
k letter or	1 -15
k letters from	0 -15
k licence and	0 14 1 16
k lie awake	1 18 6 43
k lieber PROPER	1 -21
k life ?	1 -67
k lifeblood of	0 -39 1 -27 8 19
k lift TROUBLE	6 15
k lights on	6 -24 9 -20
k liked the	6 17 9 -16 11 -49
k likely are	0 -23
k limit !	0 28
k linked to	1 16
k list ?	0 -17
k list in	6 -27
k list of	1 22 10 -43 12 -14
k listen ME	12 -16
k listen for	1 25
k little ANY	1 20
k little PROPER	9 27
k little ones	6 -43 8 34
k live by	0 70 1 26 4 -45 5 53 10 -29
k live in	0 20 1 72 4 14 6 22 8 -24
k live on	0 -15 1 -27 6 18
k lives in	0 -46
k lives within	0 26 1 17
k loads of	6 -14 10 33 12 49
k lock and	1 74
k log in	0 -22
k logging in	0 -42
k long and	0 25
k long time	6 -29 12 -20
k longer RUNS	1 -19
k longer in	11 33
k look ?	1 -21
k look after	0 74 1 97 3 -20 4 23 6 -22 7 103 10 -17 12 -22
k look at	0 -18 1 -19 3 23 4 -16
k look out	0 -36
k look over	0 -15
k look up	0 -26 10 90
k looked after	0 14 1 -24 9 97
k looked at	0 24 6 -14
k looms and	9 27
k lot about	9 -26 12 -16
k lot in	9 27
k lot of	0 -33
k lot to	0 -22 1 -23 9 27 12 19
k lunch ?	0 17 1 29 2 15 6 -43 7 36 10 -16
k lunch with	0 -19
k machine is	0 34 10 28 12 -18
k made EVENT	9 -22
k made MY	1 -44 9 25
k made YOU	0 -27
k made the	0 40
k make JOIN	0 -58
k make MY	10 -16
k make THEM	0 21
k make an	1 -32 11 -17
k make it	0 52 1 -17 3 22 10 41 12 24
k make the	0 -14 6 39 11 -16
k makes a	1 -38
k making an	0 26 1 -32 3 36 4 -17
k manager's MEANS	1 27
k many THANKS	9 -20
k many as	0 59
k many of	0 -32 9 -16
k map was	0 15 1 14 6 16
k match for	1 36
k matter to	0 -15
k mean the	1 43
k meant for	1 21 6 -16 12 38
k meeting YOU	1 19 9 -20
k member MAY	12 41
k member YOU	1 -14 7 25 9 -25 12 62
k merry PROPER	11 18
k met but	0 14 1 53
k met in	0 20
k met that	0 19 1 34
k met the	0 -14
k miles ?	1 15 3 -17 4 36 6 27
k million in	0 -33
k minutes HURRY	1 -14
k minutes and	0 -15
k minutes at	1 -16 6 33
k minutes of	1 -18
k minutes on	0 -20 1 -24
k miss it	1 21 12 28
k miss out	12 23
k miss the	9 35
k mission to	6 -14 7 -14
k moment is	0 45 1 -18 11 20
k money ?	1 -21 6 14
k money ME	0 38 12 -18
k money goes	6 20
k money the	1 25 6 27
k more BRANCH	1 53 12 40
k more KIN	0 -20 1 -23
k more SOMEBODY	0 -22 8 51
k more [KIND]	1 39 6 15
k more about	0 -28 1 -27 6 -16
k more flats	12 14
k more girls	0 31 1 18
k more than	0 31 1 -17 3 39 4 -19 6 44 9 19
k more thing	1 -16
k mortgage ROLE	1 -14
k most GLAD	9 19
k most LACK	1 25 11 -21
k most TROUBLE	1 34
k most are	1 -18
k most get	9 -28
k most of	0 -62 1 28 6 41
k most welcome	0 74 1 27 5 20 6 -19 7 30
k mr PROPER	3 23 9 -32
k mrs PROPER	1 76 8 19 9 18
k much !	1 79 9 -14 12 -31
k much ME	12 23
k much SEEK	0 31 1 16
k much as	1 -31
k much for	0 -20 8 -18 9 -24
k much out	1 14 6 -34 7 37 12 -21
k much to	6 -14 8 -16 12 41
k myself ME	0 -14
k myself a	8 17
k myself to	0 23
k n ME	0 37 1 -14 7 -21 8 93 10 22
k n il	11 46
k napkin and	1 -17
k naturally only	11 36
k needn't sell	10 35 11 -19
k new ANY	1 47 6 -14
k new BRANCH	0 -14 1 -59 8 48
k new EVENT	6 14
k new GROUP	0 -38
k new KIN	0 -18 8 30 12 -16
k new MEANS	0 -15
k new PLACE	0 -14 1 -36
k new ROLE	3 44 4 -28
k new TIME	9 -14
k new TROUBLE	1 -38 6 -45 12 46
k new and	0 24 9 -21
k new in	0 -30 6 -17
k new member	0 28 9 -26 12 22
k new patients	0 20 8 -41 9 -16
k new place	1 -19
k new to	1 14 7 16
k new varifocals	9 67
k next ?	0 23 1 -135 2 31 3 -19 4 -26 6 -36 9 29 12 50
k next ANY	0 19 1 -21
k next BRANCH	4 19
k next HAND	7 18 10 21
k next PROPER	0 -16
k next TIME	4 18 7 18 8 -16 9 -24
k next desk	0 14 1 -17 9 15 10 22 12 28
k next door	0 44 1 -14 4 26 6 -24 7 47 9 38
k next in	0 16 6 22
k next time	0 20 1 20 3 18
k next to	0 20 1 19 2 14 3 15 4 -33 6 -18 12 -19
k nice to	1 -19 9 -16 10 -27 12 37
k nights ?	0 19 1 20
k nine TIME	0 -64 1 -80 8 15 9 22 10 -27
k nine and	0 18 6 -51
k nine times	1 70
k ninety TIME	9 17
k none ASK	0 -31
k noon and	0 24 10 -26 12 17
k not ANY	0 48 6 -17 9 24 12 149
k not ASK	6 28
k not HAND	0 -19 11 45
k not HURRY	11 30
k not LACK	0 -15 10 27
k not MAY	0 -15 1 -19 3 19 11 -35
k not ME	1 24 8 -21 10 -35
k not SEEK	11 18
k not WHO	0 15 2 17
k not YOU	0 51 1 45 3 23 4 -49 10 34 11 -91 12 -37
k not YOUR	9 -34 10 -25
k not a	6 -14 9 60 11 43
k not asking	0 -21
k not at	0 48
k not be	3 38 4 -18 11 51 12 -15
k not for	1 18 11 23 12 -35
k not sure	6 32 9 -17
k not the	0 -22 1 34 8 -39
k not to	0 -16 1 -18 10 -20 11 34
k not work	0 -28
k not yet	12 43
k noticed YOU	0 62 1 -14 3 23
k noticed that	9 -29 12 31
k number's on	10 102
k of ANY	0 59 1 -15 3 -14 4 30 6 -38 7 -31 10 41 12 72
k of BRANCH	0 74 1 54 2 -22 3 67 4 -43 5 14 6 14 7 31 8 37 9 16 10 33
k of EASE	1 16 6 39
k of EVENT	0 -35 1 -47 6 -43 8 23
k of GAIN	0 -18
k of HAND	1 32 6 31 12 47
k of HURRY	0 -14 1 -14 12 -24
k of IF	6 -27
k of JOIN	0 -42 12 -14
k of KIN	0 -24 1 24 6 14 9 40
k of MEANS	0 23 1 -39 8 -22 9 37 10 -34 12 27
k of MY	0 -67 1 -104 6 32 7 90 8 34 9 80 10 74 12 -34
k of NUMBER	0 -24 6 -20 12 25
k of OBJ	3 16 4 -22 6 17 8 -26 9 -25 10 -62 11 -18 12 -21
k of OFFER	0 47 1 -43 6 -28 7 66 11 69
k of PLACE	0 -20 6 -28
k of PROPER	1 85 3 44 5 -26 6 -41 7 -31 8 -17 9 -22 10 -15 12 -51
k of REWARD	6 -27 12 -23
k of ROLE	1 30 3 -47 5 24 6 46 8 -27 10 -25
k of RUNS	0 -19 1 -25
k of SOMEBODY	0 73 4 14 6 -48 7 35 8 -22 9 -20 10 -17 11 -15 12 82
k of THEIR	0 43 1 -34 4 21 6 -37 7 -53 8 15 9 -15 12 21
k of THEM	0 -14 1 17 2 19 7 33 9 17 10 -24 12 -29
k of TIME	0 14 4 -17 6 -19 11 37
k of TROUBLE	1 -18 6 16
k of WHO	2 -22
k of YOU	0 -56 1 -33 3 26 4 -41 6 -66 8 -60 9 24 12 16
k of YOUR	0 139 1 56 2 28 3 -40 4 33 5 -59 7 25 8 -48 9 54 12 76
k of [KIND]	1 -17
k of a	0 82 1 107 2 -49 3 -46 4 71 5 42 6 132 9 -24 11 -42 12 -30
k of accounts	9 34
k of all	1 88 6 24 12 42
k of an	0 18 1 -32 3 30 4 -25 10 34 11 -14
k of asking	12 29
k of being	1 14 6 23 10 -18
k of claims	1 25
k of each	6 30
k of forty	1 -14
k of interest	6 -14 10 24
k of it	0 -22 1 -43 2 14 6 62 7 41 10 21 12 -42
k of just	0 16
k of letters	6 49
k of mouth	0 29 8 -30
k of nights	0 15 1 15
k of old	0 39 1 16 6 17
k of something	0 -17
k of ten	0 29 1 -22 7 23
k of that	0 -22 1 -35 3 -20 6 -22 7 -17 10 29 11 26 12 -14
k of the	0 100 1 129 2 57 3 25 4 -53 5 20 6 112 7 -33 8 47 9 -21 10 37 11 59
k of these	0 -92 1 -19 4 -22 6 -26
k of thing	1 -24
k of this	0 -72 1 -17 6 -40 7 -24 8 -15 9 -15 10 16 12 22
k of those	0 57 1 24 3 -15 4 -23 5 16 6 70 9 -27 11 28 12 -15
k of twenty	0 -25 6 43
k of use	0 -24 1 -14 6 -23 8 -15 9 21
k of what	1 -39 8 15
k offer ?	6 21
k offer and	1 15
k oh PROPER	1 18
k oh and	9 -34
k oh by	0 46 1 -17 4 -14 5 31 10 -16
k old BRANCH	0 -16 1 -93 8 14 9 21
k old PROPER	0 27 5 22 6 -27 9 -24
k old ROLE	0 -38 1 -18 6 28
k old and	1 21 10 38
k old crew	1 -23
k older than	0 48 1 48
k on ?	0 32 1 -30 2 38 3 -54
k on ANY	0 -17 1 43 6 57 9 18 10 -29 12 -44
k on BRANCH	6 18
k on GROUP	1 -18 6 -27
k on HAND	0 -72 9 108 12 -24
k on HURRY	0 -41
k on JOIN	0 -22 9 32
k on LACK	1 -39 12 53
k on MEANS	1 33 10 -21
k on MY	0 -56 1 34 7 -27 8 -14 9 -36 10 -89 11 -24 12 132
k on NUMBER	0 62 1 65 3 42 4 -28 6 -17 8 -17 9 -43 10 71 12 -31
k on OBJ	0 57 1 -14 4 23 6 -21 7 84 8 -28 9 -23 11 19 12 65
k on PLACE	1 -28 9 -53
k on PROPER	1 18 4 20 5 24 6 14 7 -22 9 -15 10 71 11 64 12 -25
k on SOMEBODY	1 -33 2 17 4 -19 6 -16 7 -14
k on THEIR	0 24 1 70 3 -16 4 24 7 29 9 67 10 -14
k on TIME	2 27 4 -24 9 76 12 -18
k on YOUR	0 77 1 146 2 28 3 -52 6 56 7 33 8 98 9 -82 10 26 11 -26 12 -40
k on [KIND]	6 -47 9 15
k on a	0 -27 2 17 6 45 8 -61 10 26 12 -35
k on and	1 23
k on for	0 29
k on how	1 -19
k on it	1 -25 4 -30 5 33 7 27 8 32 9 -32 11 -15 12 36
k on joining	1 -19
k on stage	0 -58 1 16
k on that	1 17 8 -18
k on the	0 62 2 32 3 63 4 -53 5 -19 8 -27 9 30 10 80 12 -22
k on this	0 19 1 -23 2 -28 3 -17 4 14 5 30 9 -39 10 31 11 -42 12 24
k on time	0 -15 1 33 6 67 12 -18
k on to	10 41 12 26
k once more	1 -20
k ones ?	1 70
k ones WHO	1 31 5 18 6 15
k ones on	0 14
k only ANY	1 -14 10 -14 12 37
k only HAND	0 48 10 -18
k only IF	0 32 6 -26 7 30 11 143 12 -29
k only JOIN	0 -16 8 58 12 -16
k only MAY	0 24 1 21 11 77
k only NUMBER	1 31 7 45 8 -38 9 -29
k only OBJ	8 -21
k only PROPER	9 -20
k only SEEK	6 -16 10 43
k only ask	0 -27
k only at	1 28 6 17
k only count	11 -16
k only do	0 31 6 43
k only in	0 -43 1 -23
k only the	1 -42 6 25
k only then	1 -20 4 17 7 36 9 32 11 39
k only this	11 23 12 63
k only where	0 -19 11 67
k only with	1 -20
k open ?	0 -14
k open MUST	12 26
k open SEEK	1 20 4 22
k open and	1 14 6 -25
k open in	0 -18 6 -23 9 -22
k open the	1 -15 6 16
k open to	0 56 1 -16 3 -14 4 23 6 -33 8 24 9 32 10 -28 12 -18
k opens a	0 -16 7 -17
k opens the	0 33 5 19 6 -31
k opportunity for	1 19 7 90
k ops RUNS	1 59
k opt out	1 -14 9 21
k or ANY	2 21 3 -29 4 17 5 14 8 24 10 -23 11 19 12 58
k or ASK	0 18 1 -15 2 -20 4 22 6 -18
k or BRANCH	1 56 6 27
k or EVENT	0 15 1 31 6 -23 7 -20
k or GAIN	6 33 10 20
k or HAND	1 -110 3 28 4 -14 10 78 12 -46
k or IF	0 22
k or JOIN	0 -14 1 -34 12 25
k or KIN	0 44 1 -42 4 18 7 42 11 -19
k or LACK	0 -14 1 -33 6 -16 10 69 11 96 12 -38
k or MAY	0 -14
k or NUMBER	0 48 4 -77 5 43 6 -16 10 16 12 36
k or PROPER	1 189 4 -30 5 38 10 -31 11 -16 12 -15
k or ROLE	0 14 1 -40 10 -24
k or SOMEBODY	0 31 1 -16 3 21 7 14 8 14 9 -20 10 42 11 -33 12 -21
k or THEIR	0 -18 6 -19
k or THEY	11 -15
k or YOU	12 32
k or YOUR	4 24 12 43
k or a	0 82 4 23 6 23 11 -24
k or an	0 -74 6 25 7 27
k or have	6 18 10 22 11 68
k or in	0 15
k or is	0 -52 11 68
k or more	0 23 1 47 5 16 6 20
k or next	6 -16 12 56
k or not	0 21 1 -21 6 52 10 -18 11 14
k or over	1 16
k or relations	1 -28
k or simply	10 52
k or so	0 17 1 28
k or the	2 21
k or to	1 -29 11 -14
k order and	0 23 9 15
k order is	9 -49
k otherwise ?	1 24 6 20
k out !	1 -19 6 -16 8 -21 9 -18 12 66
k out ?	1 34 4 15 6 78 9 23 12 -21
k out ME	6 39 10 -15
k out TIME	6 -19 8 40 9 -18
k out WHO	0 -28 1 -52
k out YOUR	2 -18 6 17 9 16 10 36
k out a	0 23 1 42
k out and	12 21
k out at	6 35 9 -26 12 -16
k out because	6 -17
k out before	0 28 1 21 10 20
k out by	1 17 6 58 10 28
k out every	1 14
k out in	0 -41 1 -36 6 34 8 15 9 67 12 -14
k out loud	10 38 11 26
k out of	0 63 2 18 3 20 4 -19 6 -24 7 68 8 -46 10 14 12 -80
k out on	0 -20 6 -19 8 -18 9 23 12 69
k out the	0 25 1 59 9 19 10 -15
k out to	1 -14
k out with	1 -24 9 43
k outside MY	0 -18
k outside ROLE	1 19
k over ANY	6 23
k over MY	1 -18
k over PROPER	0 35 1 23 6 27 12 19
k over YOUR	0 -23
k over a	1 -16 2 14 6 -22 7 37
k over an	6 -35
k over asking	0 -61 6 -16 8 -34
k over at	0 -52
k over fifty	1 53
k over from	1 -17 10 33 11 28
k over in	0 35 1 -129 2 14 4 -16
k over it	9 17 12 33
k over seventy	1 71
k over something	1 -14
k over the	0 -26 1 -16 3 27 4 -15 6 -27 8 14 9 47 12 -23
k over there	0 -15 1 17 6 -36 8 59
k over this	0 54
k owner ME	0 17
k owner WHO	4 -15
k owner in	0 37 1 28
k owners SEEK	1 -49 6 29
k owners in	1 33 3 -21 4 29 9 29
k owners of	0 31 1 22 2 -14 5 35 6 -29 8 21
k owners with	1 19
k p s	1 -24 8 -15
k paid REWARD	1 15
k paid for	1 -36 6 36 9 38 12 -33
k paid in	8 39
k paid on	0 -14
k paid the	6 33
k pair of	1 -20 9 15
k pal SEEK	0 37 11 -15
k panel that	1 15 9 -20
k parcels a	1 47
k part of	1 14 8 19 9 47
k part time	1 30
k partner ?	1 18 6 -16 12 41
k partner ROLE	0 28
k partner at	0 14 1 27 3 23 4 -23
k partners in	1 16 8 24
k party in	6 -66 8 28
k past TIME	9 -18
k past YOUR	1 -16 9 16
k past a	0 26 1 16 6 30
k past seventy	0 27 1 33 6 21
k pavel PROPER	1 -19
k pay for	0 19 1 -45 4 22 6 28 9 32 11 -14
k pay in	9 15
k pay the	6 54 10 35
k paying BRANCH	1 -27
k paying a	0 24 6 15
k paying for	0 51 1 52 4 -19 5 24 10 -17
k paying the	6 20
k pays LACK	6 29
k pays a	6 16
k pays for	0 -21 1 24 6 37 10 -21
k pays the	1 -30
k peer GROUP	0 19 1 24
k perfect JOIN	1 26 6 19
k personal JOIN	1 -17
k personal MEANS	0 23 7 28
k photo of	9 24 12 -14
k photos of	1 -20
k pic of	10 44 11 48
k picked up	1 -37 12 51
k picks up	6 29 12 -18
k picture a	1 22
k piece on	6 -23 9 -27
k place ?	0 37 1 35 2 -19 6 17
k place ME	1 16 11 21
k place in	1 27 6 29
k place of	1 -35
k place on	0 -31
k place to	0 -15 10 -33
k places HURRY	7 59 9 -14 12 51
k places in	6 -24
k planning OFFER	1 -33
k planning a	0 29 1 30
k planning something	0 15
k play BRANCH	1 -22 6 14
k play in	10 -18
k play the	6 14
k please !	0 66 12 40
k please ?	0 -73
k please ASK	1 16 3 19 4 -21 6 15 12 -21
k please HAND	0 47 1 14 4 59 5 -24 7 16 9 -15 10 -19 11 -25
k please JOIN	0 -29 1 -43 3 50 4 -38 5 -18 10 -15 12 -23
k please LACK	0 -15 1 -17 11 39 12 -37
k please MAY	0 31 3 18 4 -18 10 -55
k please do	0 -24 1 -21 3 -15 7 24 10 -34
k please feel	7 -20 10 25
k please find	0 -25
k please keep	1 17
k please let	11 36
k please put	1 -16
k please sir	1 35 11 -16 12 55
k plenty ME	10 33 11 -20
k pls HAND	0 26 3 -14 4 22 7 16 10 31
k pls JOIN	1 17 3 24 4 -20 7 25 12 -24
k pocket MONEY	12 35
k poll for	0 -33
k poor soul	6 -17
k pop round	12 -14
k pops into	1 -18
k position at	8 16
k post to	0 -14
k practice ROLE	0 21 6 18 10 19
k practice and	0 -21
k practice grows	0 -20
k pre seed	1 -17 8 26
k present OBJ	0 33 1 -22
k press HAND	10 79
k price and	0 15
k price for	0 25 6 -17 7 49
k price is	0 -17 6 14
k primary BRANCH	6 20
k profit from	0 24 4 18 7 64
k promotion ?	0 21
k prospective ROLE	0 53
k ps WHO	0 -39
k published the	1 155
k put ANY	10 38 12 -18
k put HAND	1 20
k put MY	0 32 1 -48 3 34 4 -26
k put OBJ	0 47 1 46 2 -15 3 16 9 -33 10 18 11 -40
k put THEIR	9 72
k put THEM	10 23
k put YOU	0 -28
k put YOUR	0 17
k put by	6 24 12 -18
k put in	0 18 1 18 3 23 6 -37 7 -17 8 -19 9 -25 10 42 12 33
k put it	10 24
k put the	0 22 1 -33 10 15 12 62
k putting OBJ	0 22
k q NUMBER	0 65 1 17 3 -21 5 34
k q WHO	1 19 6 -14
k qualified in	1 -18
k quality ROLE	0 27 4 -22 5 27
k question ME	1 30 6 -17
k question WHO	6 23
k question do	1 24
k question for	0 29 1 -58 2 34 4 -20 7 16
k question from	0 14
k question to	0 -42
k questions ?	0 -24
k questions about	0 -14
k quid a	6 40
k quiet ?	0 34 1 24 6 -16
k quite right	11 32
k quite see	11 36
k ran out	1 -24
k rate ?	6 -16
k rd and	9 15
k re the	0 20 1 15
k reaching out	6 -18
k read PROPER	0 -55
k read THEIR	0 -68
k read out	1 30
k read that	9 28
k reading GROUP	1 22
k reads the	1 25
k ready !	9 -49
k ready for	1 -73
k ready to	4 15 7 37 9 -30
k recall the	9 27
k receive [KIND]	6 -19 7 15 12 47
k reckon MAY	1 34 7 30
k reckon YOU	0 -19 6 -28 12 -14
k reckon the	6 83
k reference MEANS	0 -14
k reference for	0 -22
k regional BRANCH	0 36 1 15 2 27 4 -21 5 21
k remember YOUR	1 -18
k remember the	1 -25 6 -18
k rent and	0 -14
k report goes	1 -30 6 19
k request YOU	0 53 1 -21 3 22
k resource for	0 20 1 -17
k rest to	10 -14
k return is	10 50
k returns at	0 -16 1 -36
k right ?	0 -66 1 -39
k right ANY	1 52 7 46 10 34
k right HURRY	6 16 7 26 10 -23
k right SOMEBODY	0 25 1 22 3 17 4 -21 6 -15 7 14 10 -19
k right about	0 38 1 -17
k right and	4 23
k right in	1 27 6 41
k right that	0 -18 1 32 9 40
k right too	11 32
k right up	7 53
k ringing round	6 14
k river WHO	6 -32
k role PROPER	0 50
k role in	8 24
k roles in	1 -34
k roof ?	1 45
k roof and	0 17
k room ASK	0 80 4 -53 5 39 6 -16
k room NUMBER	6 21
k room and	0 24 1 20
k room for	0 -17 6 -25
k room in	1 -14 9 42
k room with	0 -17 1 -24 6 25 9 -23
k round PLACE	0 19 1 18
k round PROPER	0 -22 1 39
k round TIME	1 27
k round YOUR	0 22
k round for	1 -59 6 14
k round in	1 -15 6 18
k round the	4 16 6 31 9 42
k round to	0 -37 1 -42 11 -22 12 -14
k rowing GROUP	0 -37
k rules of	1 -28
k s at	0 24 6 15
k s in	4 18 6 20
k said LACK	6 -14 9 54 11 30
k said THEY	1 55 6 20
k said YOU	0 -33 1 -15 12 94
k said YOUR	1 -14 9 39 12 -14
k said at	0 -20 1 -29
k said in	1 -19
k said on	6 14 12 -19
k said so	0 -15 1 -18 12 17
k said the	2 15 6 37 10 -23
k sale of	1 -16
k sales GROUP	1 17
k salut PROPER	1 -36
k same ?	0 40 1 -47 6 -16 7 32
k same GAIN	1 -33 6 -25
k same TIME	6 82 12 144
k same TROUBLE	0 28 1 -29 4 18 6 -40 7 34
k same care	6 -22 7 16
k same eight	1 18 12 25
k same pickle	0 14 1 -46 6 -17 7 30
k same situation	1 23
k sat in	1 -14 9 49 10 -15
k sat through	9 16
k saw PROPER	0 -15 1 70
k saw THEIR	1 -31 9 21
k saw YOU	0 18 1 68
k saw YOUR	8 -17 9 -26
k saw on	1 33
k saw that	1 -19 6 -26 8 -22
k say ?	0 23
k say IF	10 -18
k say LACK	0 -14 1 -29 2 17 3 -16 6 -25 10 -18 12 -15
k say ME	0 73 1 25 3 -38 4 46 9 57
k say THEY	1 -23
k say YOU	9 -45 12 28
k say a	0 15 1 22
k say in	1 -23
k say is	0 -46
k say it	0 32 1 37 6 -26 7 45 9 -28 11 -25
k say so	0 -56 1 -28 9 62 10 -16 11 28
k say that	0 -14
k say the	0 -47 1 -14 6 27 9 30
k says LACK	6 -53 7 37 11 -34
k says THEY	1 16 6 14
k says so	6 19 9 -36 11 25
k says the	0 40 1 31 9 27 10 -14
k scale of	0 -31
k school's MEANS	1 14
k scribble it	10 52
k scribble the	1 -19 10 46
k script NUMBER	0 -35
k search for	1 41
k second ?	0 -24
k second BRANCH	0 -60
k second EVENT	1 -23
k second MEANS	0 28
k second PROPER	1 -44
k second TIME	6 -21
k second generation	6 -32
k second opinion	4 14 7 38
k see ?	0 -28 1 -68
k see OBJ	2 -18 3 19 11 -30
k see THEIR	0 18 1 28 4 20 6 24 9 41
k see THEM	7 28 12 -15
k see YOU	0 -25 1 74 9 -44 10 -26 12 -25
k see a	1 -20 6 -22 11 74 12 41
k see it	0 -14
k see that	6 -19 8 18 9 -36
k see the	1 14 8 -14 9 26 11 -42
k see this	0 16
k seeing the	6 44 9 26
k seems to	0 -15
k seen a	0 -21
k seen the	6 18 12 21
k self employed	1 40 6 42
k sell ?	0 14 1 24 6 -15
k sell LACK	11 -21
k sent OBJ	0 -27 1 -38 6 -15 7 -15 9 27 12 61
k sent YOU	0 -14 10 78 11 43 12 -16
k sentence ME	0 -55
k sentences about	0 -16
k sentences below	10 32
k separate thread	6 -15 10 26
k set THEIR	1 -29
k set YOUR	9 20
k set myself	8 17
k set on	1 14
k set up	6 -20 7 22 8 31 9 -14 10 -15 12 21
k shake YOU	9 -21
k shared a	0 24 9 -24
k she'd SEEK	0 -14
k she'd be	1 41
k she'd have	0 28 1 24 4 -24
k she'd take	1 -30
k shingles REWARD	0 19
k short HAND	0 -25 10 17
k short MEANS	7 -17 10 31
k short of	0 44 1 64 3 23 4 -21 5 18 6 -50 8 41
k show ?	0 -22
k show THEM	1 -16 11 -24
k show on	0 17
k show that	0 -23
k show this	0 37 10 20
k shut at	0 -15 1 -38 12 27
k sick of	0 19 1 37 2 -18 4 44 6 60 10 -19
k side ?	0 21 1 32
k side WHO	0 14 3 24 4 -16 6 16
k side of	0 -19 1 20 8 -23 10 -17
k sideboard ?	0 32 1 29 3 41 4 -21
k sight of	6 16
k sign for	0 -16
k sign up	0 15
k signed up	0 -29
k silence is	10 30 11 91
k sing in	6 -14
k sir ME	9 21
k sit at	6 21
k sit beside	1 32
k sit down	6 18
k sit in	1 -28 9 19
k sit on	0 24 1 101 9 33
k sit with	0 -18 1 -43
k sitting on	0 14 1 18 6 34
k situation as	1 23
k six PROPER	0 -27
k six RUNS	0 -43
k six TIME	0 -28 1 -43 6 72 7 -16 8 -45 10 -18 12 50
k six and	6 18 9 55 12 -17
k sleeping on	1 32
k slept through	1 21 9 29
k slip THEM	0 25 1 35 4 14 6 -14 10 42
k slip is	11 17
k small BRANCH	0 -17 1 34 8 35
k small GROUP	1 -42 6 47 9 14
k small MUST	1 -20
k small SOMEBODY	0 -25
k so GLAD	0 -27 1 -14 6 -15 7 -37 8 -21 9 86 11 -16 12 -62
k so HURRY	1 60 9 -42 12 -19
k so IF	0 73 1 23 3 -15 4 36 8 59 11 15
k so LACK	1 -37 6 69 9 -23 12 38
k so MAY	0 72 1 23 3 -42 4 47 7 39
k so ME	0 -63 1 -22 2 -15 3 31 6 -14 9 -30 11 -35 12 -24
k so PROPER	0 14
k so SEEK	7 -19
k so SOMEBODY	0 26
k so THEY	0 55 1 22 6 29 9 -26 10 -51 12 -16
k so WHO	0 111 1 -35 2 60 3 -25 4 -58 9 25 12 20
k so YOU	0 -42 1 -94 6 -33 8 21 9 113 10 65
k so YOUR	0 -14
k so all	12 16
k so allow	0 -16
k so and	11 17
k so do	0 45 1 -26 4 15 7 44 9 -34 12 94
k so far	1 -18 9 19
k so forgive	9 16
k so it	1 -14 9 31 12 38
k so it's	0 23 10 15 11 35 12 30
k so kind	3 15 4 -17
k so much	1 53 6 -35 8 54 9 -25 12 72
k so on	0 -34 1 51 6 36
k so please	0 39 8 -14
k so that	1 25 6 58 9 14
k so that's	6 -33 8 -20 9 -14 12 -18
k so the	0 -17 1 22 6 89 9 28 10 -19 12 -14
k so um	1 -14 9 24
k so well	9 45 12 -28
k so what	1 -16 6 27
k so yeah	0 20 1 -14 10 -16
k sofa because	0 20 6 14
k something ANY	1 40 6 15
k something ME	1 -31
k something out	6 -15 7 68 10 15 11 -23 12 -14
k something this	1 16
k sooner be	0 29 9 36 11 18
k sooner not	0 -23
k sort THEM	1 25 6 77
k sort of	1 -22 11 34
k soul WHO	0 50 2 -24 4 38 6 23
k sounding GROUP	0 17 1 -14 7 24
k sounds SEEK	0 36 6 26 9 -33 10 53
k soup in	11 14
k sous ROLE	0 23 1 -79 6 -43 7 44 10 19
k south TROUBLE	1 41
k spare OBJ	0 19 1 31 11 34
k spare THEM	6 61
k spare parts	0 32 1 34 6 32
k spare room	0 -24 1 15
k speak ?	1 -15
k speak to	0 25 1 19 6 -20
k speak with	0 27 1 33 4 -17 6 -31 8 -57
k speaking to	3 14
k speaking with	1 -18 9 -42
k speaks PROPER	1 -26 2 -17
k specific ask	0 27 1 17 3 17 8 -14
k spend MONEY	0 54
k spends PROPER	6 30
k spends the	1 20
k spent ANY	1 15 6 -16 8 33
k sponsor a	0 -22
k spot ME	11 23
k spread the	0 66 4 30 5 -20 9 -19 12 -30
k staff MEANS	1 -15
k staff room	0 14
k stand in	6 22 9 18
k start with	0 61 2 19 6 -23
k started a	6 -23
k started this	1 -16
k starts at	0 -15
k starts in	6 15
k stay in	7 -15 8 24
k stay on	11 -26
k stayed up	6 -15 8 17 12 18
k stays on	1 -20
k steer THEM	1 44 6 -16 11 -16
k stick ?	1 16
k stock count	3 40 4 -18 6 18 10 35
k stopped eating	0 24 1 19
k story on	6 -32 7 -22
k strings ME	0 19 1 37 7 18
k study GROUP	2 -15 4 56 6 25
k subject ANY	12 -14
k subject HURRY	1 -56
k subject JOIN	0 -26 1 -14
k subject MAY	1 -16
k subject WHO	1 -17
k subject YOUR	1 -31
k subject a	0 -52 1 -40 12 -15
k subscribe PLACE	0 -38
k success fee	0 18
k such SOMEBODY	1 -20
k such a	1 -22 6 18 7 -18 9 20 11 -17 12 -19
k supplier MAY	0 -30
k support TROUBLE	1 33
k sure ME	1 -14
k sure THEY	1 22 7 74 11 16
k surname and	10 83
k survived the	9 76
k switch YOUR	1 -16 6 23 9 23
k table ?	0 32 2 28 4 -21
k table and	9 20
k table at	9 30
k table for	0 -27 1 25
k table on	0 20
k take ANY	0 -25 9 33
k take OBJ	10 -21 11 -16
k take a	0 42 1 23 3 27 4 -29
k take good	7 17
k take it	0 -20 10 18 12 -17
k take on	1 -22 8 59
k take over	6 49 10 33 11 28
k take the	1 -28 9 -16 10 35 11 -27
k takes ANY	6 42
k takes a	10 16
k taking on	0 -15 6 14 8 19 12 -28
k talk about	0 -52 1 -17 7 -18 11 20
k talk at	9 -14
k talk to	0 14 1 20 3 -18 7 -23 8 18 12 -17
k talking about	12 32
k talking to	0 14 1 36 6 -23 8 29 9 14 10 -15 12 16
k tall ANY	0 -18
k tea urn	10 40
k teach the	0 14 1 37
k teaching BRANCH	0 37 1 38 6 38
k telephone MEANS	0 56
k ten MEANS	10 16 12 37
k ten RUNS	1 -17
k ten TIME	0 -21 1 -56 6 42
k ten miles	9 21
k ten minutes	0 -40 1 -31 9 25
k ten new	8 23
k ten to	1 42 6 23
k tend to	1 44
k tender in	1 52
k tenner for	12 31
k tenth of	1 38 6 20
k term ?	0 -18
k terms with	1 16 3 17 4 -25 6 22 11 27
k than ANY	0 32 3 40 4 -15
k than HAND	1 -20
k than ME	0 -20 1 -38 9 -29 11 14
k than SOMEBODY	0 -23 1 -19
k than YOU	0 -54
k than a	6 21 10 -20
k than forty	6 -14
k than ten	9 23
k than the	0 34 1 34
k thanking YOU	1 -17 9 -20
k that ?	0 49 1 -47 11 35
k that ANY	0 -94 1 -37 12 -16
k that ASK	0 50 1 32 6 44 10 21
k that BRANCH	1 -39 8 -39 9 125 12 16
k that EASE	0 34 1 40 6 44
k that EVENT	0 16 6 46
k that HAND	0 -14 6 79 12 33
k that HURRY	0 -42 6 27
k that JOIN	0 -15
k that KIN	0 28 1 52 3 53 4 -32
k that LACK	0 -66 1 -17 6 90 9 -30 11 -26 12 -25
k that MAY	0 66 1 -90 2 29 3 -23 6 -98 7 94 12 -16
k that ME	1 -70 3 23 4 -31 6 -83 8 53 9 -38 11 36
k that MUST	1 33 6 37
k that MY	6 -15 9 62
k that NUMBER	1 49 10 -14 12 -30
k that PROPER	0 -17 1 50 6 55 9 19 10 -15 11 -24
k that ROLE	1 -58 2 16 6 17 9 19 10 -17 12 -19
k that RUNS	0 72 1 104 2 16 3 -14 4 -15 10 22
k that SEEK	0 37 1 -132 6 -19 7 -33
k that SOMEBODY	0 22 1 -51 3 -14 4 27 7 47 9 -39 10 53 12 -18
k that THEIR	1 -18 6 34 9 -23
k that THEY	0 26 1 30 4 14 6 70 7 18 8 -27 9 -41 10 -15 12 28
k that TIME	0 28 1 -21 3 25 4 -16 6 15 9 18
k that TROUBLE	0 21 6 16 12 15
k that YOU	0 -115 1 60 6 -64 7 -21 9 -27 10 61 11 -38 12 -42
k that YOUR	0 -43 1 66 6 -37 8 -31 9 14
k that [PROBLEM]	6 14 9 72
k that already	1 19 9 -21
k that as	1 22
k that big	6 -25 7 -25
k that close	1 44 12 -14
k that counts	1 -18 6 -22
k that does	0 28 1 25 6 -25
k that door	0 82 1 -14 9 -17
k that for	1 27
k that gets	6 22
k that got	0 -44 1 26
k that had	0 16 9 -18
k that half	1 46 6 33
k that has	0 30 1 42 2 14 7 -17
k that holds	0 18 6 28
k that in	1 -78
k that is	1 -20
k that it	0 32 1 -27 6 27
k that just	0 30 1 28 6 -59
k that leaves	1 -15
k that of	0 29 1 22 4 25
k that only	1 -17
k that pays	0 34 1 24 6 30
k that plays	1 49
k that so	0 51
k that sort	1 -39
k that stays	1 -18 6 20
k that stopped	1 -17
k that talk	0 -19
k that the	0 -14 1 -109 3 20 4 -16 6 14 9 111
k that to	1 -17 9 -21
k that too	2 -27 4 17 6 -27
k that uses	6 -17
k that was	1 -54 6 -58 8 -17 9 16
k that's ANY	9 -29
k that's DONE	0 14 1 39 2 20 4 -14 9 -27
k that's EASE	0 -21 6 -22
k that's EVENT	6 -28
k that's GAIN	1 -19 6 107 9 34 12 52
k that's IF	1 -16
k that's MUST	9 34
k that's MY	0 44 4 -15 5 32 6 41 8 73 9 -19
k that's TROUBLE	1 61 6 91
k that's YOU	9 -20 12 -14
k that's YOUR	1 33 9 53
k that's a	1 67 12 53
k that's all	0 34 1 -22 3 -18 4 45 6 -22 8 -30 9 -16 11 -30
k that's been	0 15 1 43 8 32
k that's it	11 -30
k that's not	11 -17
k that's the	1 -37 6 -65 8 -43 9 30 10 -37 11 -23 12 -21
k that's thinking	6 -16
k that's what	0 -21
k the ANY	0 78 1 -14 2 63 3 40 4 -119 5 21 6 71 7 20 9 44 11 -24 12 -83
k the BRANCH	0 -45 1 31 2 19 3 26 5 -72 6 -89 7 -36 8 -57 9 64 11 -39 12 -18
k the EASE	0 26 1 30 3 21 4 -22 6 25 8 -15 9 -37 10 -14 11 -17
k the EVENT	1 -60 2 14 8 28 9 -81 10 -44
k the GAIN	0 -18 1 57 6 26 8 -19 12 20
k the GLAD	1 17 9 -24
k the GROUP	0 -23 1 -79 2 16 3 21 5 -24 6 17 7 -38 8 -34 9 -47 10 -53 12 40
k the HAND	0 -42 1 14 3 -28 4 32 6 19 7 -18 8 112 9 -40 10 -34 11 -38 12 42
k the HURRY	0 -56 1 -15 2 25 4 -20 6 17 8 -37 9 15 10 -26
k the JOIN	0 -122 1 -25 4 14 6 -17 7 -31 8 -15 10 38
k the KIN	0 -65 1 69 4 -52 5 39 6 15 9 -31 10 -27 11 18 12 -18
k the MEANS	0 -27 1 27 5 -26 8 -37 10 98 11 -15 12 -69
k the NUMBER	0 -54 2 21 6 -20 8 93 9 -25 10 -18
k the OFFER	0 21 1 -42 4 21 6 39 10 22
k the PLACE	1 92 2 26 4 -38 6 95 7 -24 8 54 9 -40 10 -42 12 19
k the PROPER	0 37 1 18 3 -36 4 63 5 -33 6 91 7 -33 8 54 10 -52 11 -28 12 42
k the REWARD	0 -14 6 -23 10 -24
k the ROLE	0 39 1 -105 2 36 3 59 4 -66 5 -47 7 -26 8 -30 9 86 10 -17 11 49 12 -35
k the RUNS	0 45 1 27 4 29 6 -27 8 -14 10 -14
k the SEEK	1 -29 6 -24 7 -26 8 -17 9 26 10 -24
k the SOMEBODY	0 -22 1 -30 2 47 3 63 4 -81 5 -23 6 38 7 -29 8 -34 10 33 12 -41
k the TIME	0 20 2 14 3 -17 6 -42 7 -28 9 76 10 20 11 -24 12 90
k the TROUBLE	1 -112 3 16 4 -34 5 27 6 -24 8 -15 9 -48 12 -23
k the [KIND]	0 39 1 168 3 -16 5 40 6 -15 8 33 9 27 10 -17
k the account	1 -21
k the ad	6 18
k the afternoon	1 -14 6 23
k the aisle	1 33
k the back	0 -37 1 -20 6 -108 8 -25 10 103 12 22
k the background	9 21
k the beach	0 -22
k the bedroom	0 25 4 16
k the beginning	9 18
k the best	0 60 3 -15 4 -17 5 30 6 -22 7 51 8 19 10 -20 12 -14
k the bid	6 14
k the big	0 37 4 15 6 56
k the bill	9 67
k the billing	1 20 6 -24
k the blue	0 -52 1 -16 10 51
k the bowls	0 29 1 19 10 -17
k the boys	0 19 1 20
k the bridesmaids	6 -22
k the bridge	9 24
k the brown	0 14 5 24 6 36
k the bus	0 -15 1 -41
k the button	0 18 9 -15 10 28
k the canal	1 33 10 -14
k the case	0 -22
k the cat	9 34
k the cellar	0 18
k the clocks	11 17
k the co	1 51 8 14
k the coffee	10 30
k the comments	11 27
k the committee	1 23 6 -25
k the conservatoire	1 30 6 -33 10 16
k the corridor	1 -20
k the counter	1 -18 10 31
k the dale	1 22
k the dates	1 -20
k the deanery	0 25 1 29
k the desk	6 -29 10 40
k the details	1 -31 12 42
k the diary	6 -26 12 28
k the dog	1 -27 9 27
k the door	0 -43 10 -39
k the downpipe	0 15
k the draw	0 17
k the easiest	0 25
k the eleven	9 33
k the envelope	10 16
k the facilities	1 15 6 -28
k the fence	0 22 1 -25 8 27 9 32
k the fete	1 17 8 15
k the file	0 -18
k the finest	0 21 1 -22 7 -22 9 -17 10 -17
k the first	1 -106 2 30 3 18 4 -47 6 59 7 -17 9 33 12 -57
k the floor	6 15 10 -23 12 29
k the former	1 -29 8 -35
k the foyer	1 -15 9 -14
k the front	0 75 1 49 3 44 4 -32 10 -24
k the garlic	0 -83
k the gate	6 22
k the gin	1 24 3 29 4 -32 12 21
k the goat	1 -33 11 36
k the gold	0 80 1 -30 6 -16
k the grant	6 16
k the greatest	0 44 5 30 7 -15
k the green	6 -27 10 35
k the ground	1 -35 6 20
k the hall	3 14 10 -15
k the handbook	0 -14
k the harvest	1 21 6 -28 8 -16
k the hearing	0 -14 1 18
k the hedge	9 16
k the homework	1 -19
k the hour	9 -49
k the hours	1 -25 8 -26 12 86
k the house	0 -16 6 -18 7 23 9 20 10 100
k the houses	2 14 4 -19
k the ice	1 -18 6 19
k the job	1 -28 9 -17
k the junior	1 -18
k the keys	1 19 6 -26 9 15 10 -15
k the kitchen	1 31 6 26
k the lake	1 19 6 -18
k the landing	0 14
k the late	0 15 1 30
k the least	0 38 1 48 4 21 12 44
k the letter	0 -25 1 -45 6 -17
k the letters	1 -26 9 -18
k the lifeblood	0 -39 1 -27 8 19
k the lift	1 61 6 21 9 -24 11 52
k the lights	6 -24 9 -20
k the lining	0 19 9 32
k the link's	1 -27 6 -21 10 41
k the list	1 -14 2 15 4 -20 6 21
k the little	0 44 1 25 6 -20 7 31 8 35 9 -18
k the lorry	1 17
k the lot	0 81 1 63 2 -19 3 -14 4 60 6 18
k the lottery	0 -18
k the low	1 -25
k the mat	10 21
k the matter	0 -15
k the minute	1 -21 8 45 10 -19 12 15
k the moment	1 -30 11 73
k the money	6 20
k the most	1 48 6 54
k the new	0 -76 1 -112 2 14 6 -30 8 -42 9 80 10 -50 11 -15 12 -41
k the next	3 -16 4 18 10 51
k the number's	8 -27 10 45
k the offer	0 -20
k the old	0 -23 1 53 2 25 3 -14 4 -34 5 20 6 50 9 24 10 -16
k the ones	0 44 1 56 4 -30 5 15 8 -25 9 -24
k the only	0 -15 1 -43 9 33
k the open	0 -26
k the organ	9 17
k the owner	0 28 1 16
k the owners	0 26 1 -14
k the panel	9 -19
k the parcel	10 36
k the partners	0 15
k the party	1 39
k the passwords	0 -62 1 31 6 20
k the past	1 -14
k the pen	12 42
k the photo	9 24
k the photographs	1 -16
k the photos	1 -24 9 -19
k the piano	1 -17
k the pit	6 -36
k the pitch	0 22 1 -17
k the poor	6 -17
k the post	0 24 5 18 6 -31 9 -18
k the power	1 -16
k the practice	1 -18
k the premium	1 -16 9 15 11 -26
k the quay	0 -21
k the rain	1 -28 9 38
k the rains	0 19
k the record	0 30 1 33 4 15
k the rent	1 -15 3 18 4 -19
k the rest	0 -14 1 -17
k the ridge	0 20
k the right	0 82 1 84 2 15 3 60 4 -77 6 -29 7 43 9 -44 10 22 11 -17 12 -22
k the river	1 42 10 -16
k the role	1 -20
k the rollout	0 -25
k the roof	0 -59 1 -70 6 42 9 66
k the rules	1 -39 10 -14
k the sale	0 -15 1 -20
k the same	0 69 3 -37 4 44 7 193 8 -33 10 -21 12 -41
k the scaffold	0 -25
k the screen	10 40
k the seat	0 18
k the second	0 51 1 26 12 19
k the shed	9 28
k the shelf	0 -14 1 -15 9 36
k the sight	0 -14 6 14
k the sleeve	1 -30
k the sofa	0 -30 6 23 9 88 10 -19
k the sound	1 -28 9 -14
k the soup	0 48 1 43
k the spare	0 -20
k the staff	0 17 1 19 6 26
k the stage	0 28 1 -28
k the stair	9 33
k the stairs	1 34 2 16 4 -21 6 29 11 70
k the step	9 32
k the stove	11 44
k the switch	1 -16 6 23 9 23
k the table	0 19 1 33 2 27 4 -26 5 15 6 70 8 40 9 -17 11 16 12 -14
k the talk	1 32 4 -19 6 23
k the tall	1 36 6 -24
k the tea	1 -16 6 14 10 28
k the tender	0 42 1 76 5 19 6 22
k the tennis	1 20
k the thing	0 -18 6 21
k the till	0 63 1 30 6 -38 10 40
k the time	0 50 6 57 10 39 12 71
k the tin	1 29 10 15
k the title	0 19
k the top	1 -14 9 -15 10 -20 12 44
k the train	1 -14 6 19
k the tram	9 -37
k the tribunal	0 -46
k the trust	1 -25
k the van	1 -34 8 23
k the video	11 -28
k the visitor	9 32
k the wages	1 22 6 15
k the wall	1 -20 9 18
k the water	0 23 1 113
k the way	3 -22 5 26 6 -45 7 49 8 -51 9 -16 10 -40
k the wheel	0 -42
k the whole	0 27 1 -35 2 46 4 -31 8 28 9 75 10 -43 12 -19
k the window	9 -15 11 20 12 53
k the women's	0 19
k the word	0 133 1 43 3 -51 4 89 5 -24 6 -16 7 28 9 -30 12 34
k the work	9 65 10 -23
k the world	0 15 1 29
k the wrong	0 14 7 -18 8 -59 9 22 10 -22 12 22
k the yard	0 25 2 17 3 14 4 -35 6 14 9 18 10 27
k the youth	1 -14
k theirs ?	1 44 6 48
k then EASE	0 -14 1 -16 11 45
k then HAND	0 51 2 -14 5 24 7 -40 9 33 11 25 12 18
k then IF	0 24 1 -27 3 -22
k then MAY	1 19 2 -19 3 22 7 34
k then PROPER	9 50 12 -17
k then WHO	0 25 1 -50 2 31 4 -34 11 -21
k then let	1 17 7 26
k then the	12 51
k there ?	0 25 1 26 3 28 4 -42 6 -20 8 -15 9 24 12 -14
k there ANY	2 23 3 -17
k there MAY	3 -23 5 27 6 -25 7 -18 8 52 9 21
k there MUST	0 -50 12 21
k there SOMEBODY	0 35 1 -33 2 -39 3 -16 4 54 7 43 9 -23 12 -17
k there YOU	1 -27
k there a	0 52 1 17 4 20 6 36
k there anything	0 -29
k there are	0 20 1 -33 6 17 10 24
k there at	1 24 11 -19
k there be	0 27 1 16 2 -18 3 -18 4 40
k there is	1 -44 10 -35
k there or	11 30
k there that	0 21 1 36 6 -45
k there with	1 14
k there'll be	6 48
k there's LACK	0 29 2 21 4 -23 9 -18 10 -14 11 -42 12 15
k there's MONEY	0 -22
k there's SOMEBODY	0 49 1 -79 2 -18 4 14 7 -21 12 -15
k there's a	1 41 2 -19 3 17 4 20 6 47 7 35 9 -14 10 23 12 -28
k these ANY	3 47 4 -23 6 -19 7 18
k these TIME	0 106 1 50 3 18 6 -29
k thesis on	1 -16
k thing ?	1 -30
k thing ME	1 17 6 16 9 32
k thing THEY	0 -32
k thing WHO	0 40 1 18 2 28 4 -16
k thing YOU	0 17
k thing at	0 16 1 18
k thing on	1 15
k thing that	1 -39 6 21
k thing to	11 49
k thinking about	0 30 1 49 6 -32 7 -17 8 -43 10 25
k thinking of	0 -29 1 90 7 -20 8 17
k third ?	0 18 1 -14 6 -16 12 93
k third GAIN	6 64 12 -15
k third TIME	6 29
k third time	1 -38 6 -17 12 121
k thirty TIME	0 -34 1 -17 9 -20
k this ?	0 -89 3 15 6 -20 7 41 9 21
k this ANY	7 30 11 27 12 -14
k this BRANCH	0 15 1 -42 6 -16
k this GROUP	0 -39 6 23
k this HAND	6 -45 7 42 8 -19 10 57 11 -23 12 -31
k this LACK	0 24 3 -22 4 40 10 14 11 -14
k this MEANS	0 134 1 21 2 -14 3 -27 4 58 5 -20 7 52 10 119 11 31 12 -34
k this PLACE	1 -22 6 -21 7 -22 8 -23
k this PROPER	0 30 1 35 6 20 12 -42
k this RUNS	0 20 9 -15 10 -16
k this SEEK	9 -20
k this TIME	0 96 1 190 2 29 4 -69 5 42 7 -51 10 -70 11 45 12 57
k this WHO	0 23 2 18 6 28
k this and	1 -17 10 -20 12 19
k this at	1 -30
k this envelope	10 50 12 -15
k this house	1 15
k this is	0 -16 1 -35 6 -16 8 14 9 -15 10 -14 11 28 12 46
k this issue	0 -20
k this letter	0 24 1 -32 10 28
k this list	0 -42
k this photo	0 -84
k this room	0 82 4 -55 5 38 9 16
k this sheet	1 -17 12 35
k this side	1 17 6 -33 8 -23 10 -16
k this time	1 34
k this to	0 56 1 40 3 65 4 -51 9 -14 11 -22 12 34
k this too	1 66 6 -21 7 70
k this valuable	7 40 9 53
k those KIN	0 -20
k those ROLE	1 -22
k those TIME	0 37 1 42 4 15
k those WHO	6 -39 7 -21 12 58
k those this	0 16 9 -18 11 38
k thought a	6 -17 8 -18 9 19 12 29
k thought about	0 -17
k thread so	6 -15 10 26
k through ANY	6 28 9 -47
k through THEIR	0 17 1 19 10 22
k through THEM	0 -31
k through YOU	0 28 2 17 4 -15 9 29 10 -16 12 -16
k through YOUR	0 24
k through a	0 -17 1 19 6 32 7 18 9 45
k through it	9 -14 10 27
k through the	1 -25 2 -18 4 39 6 15 8 -14 9 65 12 -27
k ticket for	0 -20
k till ANY	1 -16 6 18
k till HURRY	0 -23 6 84 10 65
k till PROPER	0 -38 1 -36 6 19 9 -14 10 -25 12 -14
k till TIME	0 20
k till six	1 -16 11 -18
k till the	1 102 6 36
k time !	1 46 12 21
k time HURRY	9 -16
k time LACK	1 26 6 -27 11 -82
k time ME	0 -21
k time ROLE	0 31 1 46 6 -26 10 14
k time a	6 15
k time and	6 24 9 -14 12 -16
k time for	9 -20 12 -16
k time lucky	1 -42 12 81
k time of	0 51 1 -27 6 -18 10 38 12 73
k time to	0 -49
k times in	0 24 1 100
k to ?	1 -160 2 51 4 -29 6 -32 7 -45 12 -26
k to ANY	0 55 3 -83 4 120 7 34 8 -40 9 -20 10 -32 12 -40
k to ASK	0 89 1 -27 3 -49 4 32 5 50 6 24 9 56 10 -15 12 -51
k to BRANCH	0 113 1 80 3 -32 4 -46 5 56 6 -19
k to DONE	9 -14 12 37
k to EASE	1 -15
k to EVENT	1 53 6 47 7 -25
k to GAIN	0 31 1 -47 2 -84 4 86 6 -78 7 61 8 30 9 32 11 -33 12 -26
k to GROUP	6 41
k to HAND	0 -93 1 -66 3 42 4 -48 6 21 7 -52 8 -66 9 -59 10 99 12 18
k to JOIN	0 17 1 38 3 -25 4 44 8 -31 9 54 11 -21 12 -22
k to KIN	0 31 1 44 4 -27 5 21 7 -23
k to LACK	11 62
k to MONEY	1 52 8 -25 9 14 12 40
k to MUST	12 21
k to MY	0 -46 1 -40 4 47 5 -14 6 -31 7 -57 8 -28 9 45 10 87
k to NUMBER	0 50 4 23 5 -15 6 22 7 -20 9 -38 10 84 12 35
k to OBJ	0 -42 3 -32 4 50 6 23 7 48 8 50 10 -59 12 -57
k to OFFER	6 -45
k to PLACE	1 -35 6 14
k to PROPER	0 89 1 58 2 -46 3 134 4 -96 5 -63 7 -30 8 -43 11 18 12 68
k to ROLE	0 140 1 114 2 -14 3 -47 4 -52 5 109 6 -18 7 -51 8 -42
k to RUNS	0 -38 1 18 11 -26
k to SEEK	0 -22 1 -48 6 -25 8 37
k to SOMEBODY	0 -41 3 -22 4 56 5 -45 6 -29 7 53 8 40 9 76 11 24 12 -42
k to THANKS	0 40
k to THEIR	0 -52 3 16 7 21 8 -42 10 -38 11 -21 12 59
k to THEM	0 28 1 -60 3 30 4 -30 6 -15 7 23 10 49 11 -18 12 -31
k to TIME	1 15 10 14
k to TROUBLE	6 52 9 35
k to WHO	1 -16 3 53 4 -42 6 -32 7 26 9 -20 10 -20 11 -38 12 18
k to YOU	0 -65 1 -30 7 58 8 -15 9 40 10 -41 11 59 12 -31
k to YOUR	0 72 1 123 3 62 4 -76 5 -15 6 -28 7 -17 8 -18 9 -54 10 -34 12 -31
k to [KIND]	0 29 1 89 3 17 4 -21 6 51 8 -54 10 26
k to [NAME]	0 56 1 43 3 29 4 -15 8 -15
k to a	0 -33 2 -14 3 -73 4 58 5 41 6 21 8 -55 9 40 10 30 11 -65 12 -60
k to about	0 18 1 52 6 16
k to act	0 -22
k to all	0 -14 1 -19 9 42
k to an	0 -26 6 32
k to and	1 -21
k to answer	9 -34 11 25
k to ask	0 -20 1 -19 6 -55 7 -17 8 30 9 46 10 -39 12 24
k to at	0 46 1 66 2 15 3 -21
k to be	0 77 1 -33 4 -20 6 52 8 -26 9 -46 12 -31
k to bin	11 46
k to book	0 -17 1 -27 2 19 4 -21 6 -18 10 44
k to build	0 18 1 -38 2 16 6 -20 8 53 9 -17
k to buy	1 61
k to catch	1 -16
k to change	12 63
k to check	0 -16
k to come	0 -47 1 -35 9 23
k to do	7 40 8 29 10 22 11 85 12 -14
k to drive	1 -39
k to each	0 -39
k to feel	1 -27 7 101 9 -14 10 30
k to fill	0 -35 6 -43 8 40 9 -28 12 -16
k to find	0 14 5 -21 6 17 7 -43 8 -57 9 23
k to get	0 -73 1 -60 3 22 4 -15 7 -31 8 60 10 -19 12 52
k to give	0 -18 1 -29 7 49 9 25 12 -18
k to go	0 -44 6 -51 9 18 11 26
k to have	0 20 1 48 4 -37 8 26 9 -20 11 -26
k to hire	0 14 1 30 6 39
k to it	1 -28 7 -23
k to keep	0 -31 1 -24
k to knock	0 135
k to learn	0 -18 1 -54 6 -39 7 -23 8 36
k to leave	0 -35 8 19 11 20
k to list	1 22 6 -51
k to live	1 -15
k to look	0 -37 1 24 6 90
k to make	0 -77 1 -14 7 -18 10 42
k to more	1 -14 9 -14
k to next	2 16 3 -18 9 33
k to nine	1 48 6 21
k to open	0 -59 6 17
k to owners	1 19
k to pay	4 14
k to play	1 26
k to put	0 24 1 66 3 14
k to raise	11 44
k to reach	0 49 1 77 3 40 6 36 10 25
k to read	1 20 9 39
k to say	0 -54 1 -33 9 -53 10 36 11 76 12 -26
k to see	0 51 1 -109 3 -18 4 -21 5 36 6 -15 9 77 12 27
k to sell	1 24
k to set	1 -28 9 20
k to shake	0 -14
k to show	0 -17 1 16 6 57
k to sing	6 -14
k to sit	1 -23 4 15 6 39
k to speak	1 18 4 -17 6 -40 8 -58
k to stand	1 -24 9 32
k to take	6 28 11 -27
k to talk	0 -112 1 -29 7 -24
k to that	0 36 6 -17
k to the	0 56 1 92 3 143 4 -103 5 -52 6 -20 7 35 9 42 10 -19 11 -71 12 89
k to thirty	1 42 6 23
k to this	6 -18 10 52
k to twenty	0 -15
k to walk	0 15 1 -43 4 19 6 32
k to work	0 -32 1 -17 6 -27 7 -16 8 125 11 -20 12 31
k to yourself	11 18
k told MY	0 -53 12 68
k told OBJ	0 -53 1 24 6 67 9 25 10 -16 12 -37
k told THEIR	0 75
k told THEM	1 -18
k told THEY	1 15 6 30
k told YOU	9 58
k told about	0 -18
k told at	1 31
k told by	0 20 1 21 4 21
k told the	1 -48 6 17 10 -19
k too ?	0 -63 6 -42 7 -29
k too big	1 69 6 74
k too busy	0 22 4 32 5 -15
k too late	12 79
k too many	1 31 6 25 11 39
k too much	0 -38 1 -22 6 -14 8 -16 9 33 11 16 12 37
k too small	1 21 6 18
k took ANY	9 42
k took YOU	1 -16 12 55
k took over	0 31 1 52 3 28 4 -27
k top of	1 -15 10 -20 12 44
k totally EASE	1 -19 8 -15 9 -25 10 -15
k totally get	0 -22 11 20
k touch ?	0 30 1 -21 4 -14 6 -14
k touch LACK	0 -20
k touch with	0 28 1 61 6 -26 9 -40 10 -24 11 -16
k tree ?	0 47 1 -27 3 -20 10 25
k true for	0 -38
k trust ?	1 53 6 15
k trust OBJ	0 31 11 35
k trust YOU	0 22 1 15 12 21
k trust that	12 110
k trust with	1 -17
k trusting OBJ	9 34
k turned down	1 35 6 25
k turned into	0 -31
k turned up	9 56 12 -21
k twelve TIME	6 48
k twenty TIME	9 -23
k twenty minutes	0 -14 6 45
k twice a	1 55 9 31
k twice and	1 22 6 -35 8 -53 12 60
k um YOU	1 44 9 18
k uncle PROPER	0 -14 9 68
k under ANY	1 44
k under MY	10 49
k under NUMBER	6 15
k under PROPER	0 21 10 15
k under YOUR	0 -24
k under fifty	1 -22
k under it	1 -27 10 -18
k under ten	0 34 1 14
k under the	0 27 1 40 6 66 8 -60
k until ME	6 -38 8 17 12 14
k until PROPER	8 -22 9 -19 10 -14 11 -36 12 18
k until the	1 -47
k up ?	0 54 1 123 6 18
k up ANY	0 16 1 44 6 32 9 33 10 15
k up HURRY	0 -14 9 77
k up IF	11 -17
k up ME	1 -14 7 -19 12 19
k up MUST	12 25
k up MY	9 -21
k up SHARE	6 -28
k up THEIR	6 -33 7 78
k up WHO	0 23
k up YOU	1 -26 6 -18 12 -19
k up YOUR	0 14 1 20 5 19 6 21 9 -23 12 -14
k up a	1 -41 9 45 12 -26
k up and	0 -27 1 -19 6 35 8 -21 9 -16 12 -15
k up at	0 -15 11 30
k up for	0 34 1 -33 3 16 6 -23 7 -25 9 -16 10 20
k up in	0 17 1 -16 6 -16 10 -16
k up on	0 -21 6 35 8 -30 10 -25 12 94
k up put	0 -28 1 -16
k up the	0 -15 1 -69 2 25 8 75 12 52
k up to	1 -23 10 -18 11 30 12 38
k up with	0 -16 1 33 6 39
k use ?	0 -14
k use a	0 40 1 -63 6 -19 9 26 10 -17
k use for	0 -56
k use the	10 58
k use this	0 31 1 -17
k use to	1 -14 7 35 9 21
k used to	1 40 6 24
k useful ?	7 17
k useful ME	11 25
k uses ANY	0 -29
k uses PROPER	6 -17
k usually find	1 -20
k usually it's	1 25
k very GLAD	0 -18
k very best	7 25
k very first	6 -20
k very much	0 31 1 18
k very welcome	0 20 1 32 7 40
k via the	0 44 1 -21 4 14 10 37 12 27
k voice IF	1 -18
k voice MEANS	10 45 11 17
k vouch for	0 37 1 -14 10 -15
k w the	0 22 1 40 3 53 4 -32 6 25
k walk REWARD	12 19
k walk THEM	0 50 4 -24 5 28 10 95
k walk YOU	0 -20
k walk through	0 -14
k walk with	0 -30
k walking distance	1 14
k wanting a	0 39 1 39 6 -30
k warm ?	0 33 1 -14
k warm JOIN	0 33 1 40 4 -21 5 26 10 -17
k was DONE	9 -14 10 22
k was GLAD	9 50
k was LACK	0 -17
k was MY	9 -37
k was SEEK	9 -16 12 31
k was TROUBLE	9 -16
k was YOUR	1 -41 9 58
k was a	0 -40 1 -16 7 -34 9 33 10 -19
k was an	9 35
k was at	0 -44 1 30
k was gold	0 -14 6 -27 9 -32
k was good	9 67
k was in	1 -26
k was it	6 15
k was nine	1 20 6 65 8 19 9 -41
k was so	9 15
k was that	0 19
k was the	0 -48 1 -30 2 20 6 -41 9 53
k was wondering	1 29
k was wrong	0 51 1 33 5 19 6 51
k watched OBJ	1 -20 6 32 9 33
k way !	0 37 9 35 11 -17
k way ?	0 -23 12 -14
k way ME	1 37 4 32 5 -14 6 -28 7 16 9 25 10 -20 12 39
k way YOU	3 22 4 -31 6 18 7 26
k way YOUR	0 30 11 23
k way and	6 28
k way to	3 63 4 -38 8 -22
k web BRANCH	1 15 4 -20 5 24
k weird ANY	12 -22
k weird to	1 19 10 -21
k welcome !	0 30 4 -37 12 -23
k welcome JOIN	1 14
k welcome THEY	1 33 7 64
k welcome a	1 -16 3 18
k welcome an	6 -14
k welcome it	0 -23 11 23
k welcome to	1 -20
k well !	9 38
k well ME	1 45 9 -19 12 38
k well after	1 -14
k well with	0 39 1 21 6 -16 7 42 9 -35 11 33
k went from	1 34
k went into	6 27
k went live	1 -16 9 -28
k went through	1 -24 10 21
k went well	1 46 9 -39
k went with	9 -15
k were ANY	1 30
k were GLAD	0 28 9 60 11 -23
k were HURRY	1 58 6 -31
k were JOIN	0 -37
k were MY	9 17
k were OBJ	0 -17
k were TROUBLE	1 -84 12 57
k were YOU	0 23 1 22
k were in	0 14 1 16 6 25 7 30
k were on	6 -36 8 -45 9 37
k were the	1 -18 9 25
k what LACK	1 -15 9 -26
k what MAY	0 -86 1 22 6 57
k what ME	0 46 1 119 6 -46 7 43 8 15 9 20 10 -14 12 -20
k what MY	1 24
k what THEY	1 -59 6 -45 7 -30 8 41 11 14 12 51
k what YOU	0 -38 1 -37 7 20 8 -29 9 -17 11 43 12 -25
k what YOUR	0 -51
k what a	1 -21 9 39
k what are	1 -16 12 33
k what the	0 15 1 -65 6 74 9 17 10 14
k what to	0 23 1 67 6 37 10 32
k what's THEIR	0 84 1 -22 2 51 3 -15 4 -30 10 -16
k what's YOUR	0 -49
k what's the	0 16 1 32 2 38 3 -48 6 -19 10 -21
k whatever YOU	11 98
k where ANY	0 -15 1 73 6 24
k where ME	0 -16 1 -42 8 -26 10 -17 11 -69
k where THEY	1 -31 2 18 6 -21 10 23
k where YOU	0 -29 2 -14 4 14 9 -55 10 -33 11 64 12 -16
k where a	2 22 4 -17 6 19
k where the	0 109 1 49 2 18 3 -28 4 29 6 119 9 -17 10 -31
k where to	1 25 6 18
k wherever YOU	0 87 1 -20 3 -29 5 28 12 -25
k while ME	1 -31 6 -16 12 66
k while YOU	8 126 9 -32 10 68 12 31
k while it's	0 17
k while the	0 -17
k whisper the	10 41
k who'd GAIN	0 39 1 53 3 -14 6 -27 7 44 12 20
k who'd GLAD	0 -60 1 -41 7 45
k who'd SEEK	0 75 4 15 6 111 7 85
k who'd be	0 49 1 -93 2 48 4 -25 9 -14
k who'd find	1 55 7 58
k who'd get	0 -27 1 21
k who've YOU	0 76 1 36 2 76 3 -28 4 -40 6 -20 9 -35
k who've had	1 19
k whole BRANCH	0 33 9 15
k whole TIME	1 15 6 14
k why ?	0 -70
k why YOUR	0 -20 1 30 9 -30 12 42
k why that	0 -65
k why the	6 23
k willing to	3 -15 4 19 6 -14 7 -16
k window is	11 21 12 61
k windows done	0 43 9 88 12 -30
k with ?	0 64 2 35 3 -19 6 -57 7 -18 11 23
k with ANY	1 122 6 69 9 -24 11 -15 12 -20
k with BRANCH	0 35 1 -34 6 -45 8 -15 10 -14
k with GAIN	0 20 1 21 4 -17
k with LACK	0 -16 4 16 6 46 9 17 10 21
k with ME	1 -28
k with MEANS	1 -15 6 -16 7 25 10 36 11 -34 12 35
k with MY	0 -79 1 -95 3 20 4 -14 9 -18 11 17
k with OBJ	0 -82 1 -93 3 -34 4 35 6 -36 7 35 8 52 9 87 10 -43 11 -40 12 -50
k with PROPER	0 16 1 117 3 26 7 46 8 32 9 76 12 -18
k with REWARD	1 14
k with ROLE	1 39 6 -23 8 -31
k with SOMEBODY	0 42 3 30 5 -29 6 -23 7 -22 9 -19
k with THEIR	0 -36 1 -37 4 21 7 27 9 -46 10 59 11 52 12 -24
k with THEM	0 25 1 -91 3 25 6 -44 7 -14 8 -29 10 -28 11 39
k with WHO	0 69 3 62 9 -16
k with YOU	1 -47 9 94 11 30 12 -25
k with YOUR	0 36 1 44 3 71 4 -60 6 -55 7 27 8 35 9 22 10 -32 12 -46
k with [KIND]	1 -36 9 -15
k with [PROBLEM]	1 51 2 -18 6 59
k with a	0 23 1 67 2 70 3 -52 4 -36 5 25 6 45 7 -38 8 -14 9 -51 10 28 11 -36
k with an	0 22 1 16 3 -18 7 -47 9 -16 10 15 11 -16
k with and	10 28 12 60
k with at	0 18
k with big	1 42 6 32
k with both	0 -20 10 44
k with forty	1 -15
k with is	6 18 10 20
k with more	1 15 8 26
k with real	1 -20
k with respect	6 -25
k with sixty	1 24
k with such	0 -38 1 -22
k with that	1 -19 6 -19 7 -21 10 23 11 15 12 112
k with the	0 14 1 32 4 20 5 -18 7 34 8 -14 9 74 10 -53 12 -43
k with this	1 -15 6 -22 10 25
k with twins	12 21
k with under	0 23
k with warm	1 -31
k with what	0 17 9 43
k within NUMBER	1 -20 6 -32 8 -26 10 24
k within a	0 77 2 -14 5 31 6 -19 9 -14
k within an	1 27
k within ten	1 -30
k within the	6 17 10 18
k within walking	1 14
k wonder WHO	1 23
k wondering IF	1 29
k word and	10 -19 12 -26
k word for	1 -14
k word in	0 58 1 16 4 -35 5 36
k word is	1 -15
k word of	0 29 8 -30
k word to	0 21 3 32 4 -24 7 -15 9 -16
k word with	0 -43 3 41 4 -27 6 -27 8 23 9 -18 12 24
k words for	9 -16
k work !	9 65
k work ?	1 -18 4 27 7 36
k work ME	9 27
k work at	0 -18 1 39
k work by	0 27 9 24
k work for	1 38 8 -41 10 -21
k work from	6 -14
k work on	1 39 6 -26 8 18
k work out	0 -22
k work that	1 18
k work there	8 27 9 -31
k work with	0 -44 1 -23 10 -22 11 -15 12 37
k world of	1 15
k worn out	1 20
k writing a	6 -39 8 17 10 -16
k writing because	1 -45
k writing to	0 -15
k written a	10 32
k written to	1 -22
k wrong MEANS	1 24 9 -20 10 -39
k wrong SOMEBODY	8 -20 10 22 12 30
k wrong desk	8 -27
k wrote about	0 -16 1 43
k wrote that	1 -19
k xmas ?	1 17 4 15
k yard ?	6 26
k yeah ?	1 -41 3 -14 4 14
k yes ?	0 23 1 66 9 -22
k yes then	1 -20 12 75
k yet ?	0 26 1 17 12 52
k yo PROPER	12 -22
k young ROLE	1 -15 6 -20 7 18
k young SOMEBODY	1 23 6 -16
k yourself ?	6 -14
k youth BRANCH	1 -33
k zero EASE	11 50
k 💸 💸	0 24 8 -17
s ANY	0 43 1 -23 2 -35 3 28 4 36 5 22 6 -91 8 -98 9 53 10 112 11 49 12 -68
s ANY ANY	7 28 10 92
s ANY BRANCH	1 -26 4 22
s ANY JOIN	0 -55 1 -21
s ANY KIN	1 22 10 -16 12 -33
s ANY MEANS	0 -28 1 -19 10 22 11 41 12 43
s ANY ROLE	1 14 4 27
s ANY TIME	0 -36 1 -63 6 -20 9 82 10 -16 12 -31
s ANY WHO	0 29 1 16 4 -31 5 39
s ANY YOU	12 -32
s ANY chance	0 20 3 64 4 -55
s ANY hours	0 -24 1 -27 6 16 9 -25
s ANY more	1 -19 6 -14 7 28
s ANY of	0 -37 1 129 2 -23 4 47 6 20 7 -21 8 -28 10 -35 12 52
s ANY question	0 18 1 -37 2 30 4 -24
s ANY questions	0 -25
s ANY sentences	10 100
s ANY thing	0 17 1 -23
s ASK	1 -54 2 -80 3 -34 4 114 5 -19 6 -28 7 22 8 -86 9 -34 10 -25 11 -23 12 -30
s ASK ANY	0 72 1 28 8 -34 12 45
s ASK IF	0 -62
s ASK ME	0 -22 1 -20 7 49
s ASK OBJ	1 -24 3 -26 4 26 9 -15
s ASK SOMEBODY	0 78 1 -20 2 -16 3 -49 4 48 7 26 8 -40 12 -36
s ASK a	0 -77 1 36 2 -55 4 50 7 -32
s ASK making	1 -27 3 34 4 -14
s ASK of	12 -16
s BRANCH	0 -61 1 188 6 28 8 30 9 -22 10 -15 11 -23
s BRANCH ROLE	0 -30 1 41 6 32
s BRANCH owners	0 -14 1 72 11 -14
s DONE	1 -25 9 36 10 36 11 18 12 -40
s DONE HAND	6 -34 9 -14 10 21 11 40
s EASE	0 56 1 57 2 29 4 -15 6 -31 8 16 9 37 10 -61 11 -174 12 24
s EASE PROPER	0 23 1 24
s EASE bye	11 -21
s EASE so	1 62
s EASE way	11 87
s EVENT	0 -56 1 -149 8 98 9 83 10 -18
s GAIN	0 -22 1 -23 12 -14
s GLAD	0 -30 1 -93 4 20 5 -19 6 -60 7 -26 8 -29 9 -128 10 -56
s GLAD PROPER	9 22
s GLAD YOUR	0 -17
s GLAD having	9 -39
s GLAD opportunity	1 -36 7 65
s GLAD the	6 -30 9 102 10 -34
s GLAD to	0 75 7 -18
s GROUP	0 -37 1 25 9 -19
s HAND	0 50 1 -213 2 17 3 -200 4 170 5 -43 6 -60 8 -96 9 -81 10 87 11 24 12 -42
s HAND ANY	10 -14
s HAND MY	0 68 4 25 10 32 12 34
s HAND NUMBER	1 -17 10 -32 12 38
s HAND OBJ	0 -86 1 -19 2 28 3 -32 6 119 8 -17 9 -50 10 86 11 110 12 -121
s HAND PROPER	0 -123 9 -16 10 -107
s HAND THEIR	0 -21 1 -50 6 24 7 -16 8 -14 10 46 12 -24
s HAND THEM	0 100 1 -57 3 -30 4 50 5 -25 6 -39 8 -16 10 -71 11 51
s HAND YOU	1 102 10 -16 12 50
s HAND YOUR	0 97 1 -55 3 -51 4 63 6 -22 9 -26 12 18
s HAND a	0 86 1 -44 6 -25 10 -73 11 27 12 42
s HAND em	0 -19 1 -17
s HAND it	0 16 1 41 4 24 5 -18 6 -62 10 -99 12 69
s HAND or	10 40 11 -20 12 -15
s HAND that	0 -36
s HAND the	0 -59 1 14 2 -15 4 -45 5 64 10 -24
s HAND this	0 -32 7 33 10 34
s HAND with	6 -20 7 40 11 -17
s HURRY	0 30 2 61 3 -20 4 -29 6 20 7 -42 8 -90 9 -24 10 -29 11 -25 12 105
s HURRY ANY	6 28 9 -24 12 -47
s HURRY ME	0 -16 12 -37
s HURRY TIME	0 -52 1 -39 6 -14 9 37 12 -53
s HURRY WHO	0 55 1 65 2 39 4 -19 12 21
s HURRY YOU	12 -70
s HURRY are	12 100
s HURRY chance	0 39 1 -14 8 -41 12 43
s HURRY poll	0 -24
s HURRY question	0 59 1 35 8 -15 12 -14
s HURRY that	1 -14 9 54
s HURRY thing	12 -18
s IF	0 136 1 106 2 -34 3 -46 4 124 5 -122 7 39 8 -34 9 -71 10 90 11 97 12 -30
s IF ANY	0 106 1 69 2 -16 3 -43 4 52 6 -19 7 -23 8 21 9 -26 10 89 11 -62 12 16
s IF LACK	0 -35 1 -25 11 38
s IF MAY	1 -37 6 -15 11 -15 12 179
s IF ME	0 -27 1 -116 4 -16 7 -19 9 34 10 16 11 30 12 -25
s IF SOMEBODY	0 104 1 102 3 -55 4 48 5 -16 6 17 7 -28 8 -50 9 16 11 -81
s IF THEY	0 -47 1 -28 6 -40 10 -30 11 79
s IF YOU	0 41 3 -40 4 30 5 -42 6 141 7 72 9 27 10 64 11 -54 12 -66
s IF YOUR	0 47 1 69 7 34 8 39 9 22 10 -54
s IF a	0 42 1 78 3 -38 4 48 5 -16 6 85 7 14 8 -23 9 -17 11 -31 12 -43
s IF ever	0 -19
s IF it	0 22 1 33 6 -53 7 -38 8 48 9 -18 11 -37 12 -15
s IF it's	0 -69 1 -26 6 -26 10 47
s IF none	0 -35 1 -14 11 52
s IF not	3 46 4 -73 6 -26 8 -29 10 -84 11 23
s IF she'd	11 28
s IF so	0 -41 1 -33
s IF that	1 -40 6 -14
s IF that's	0 -15 1 -26 7 -30
s IF the	0 37 1 22 3 48 4 -35 6 -29 7 41 8 -30 9 -19 11 22
s IF there	1 -34 6 -24 7 15
s IF there's	0 69 1 35 2 -18 3 37 6 22 7 45 11 -37
s IF this	0 -26 3 14 4 25 11 14
s JOIN	0 138 3 -55 5 22 6 -30 7 29 8 -51 9 -72 10 47 11 -20 12 85
s JOIN ANY	0 38 6 19 10 33 12 62
s JOIN OBJ	0 53 1 41 4 37 5 -26 7 51 11 42 12 34
s JOIN PROPER	0 -106
s JOIN THEM	1 -16 12 32
s JOIN a	0 59 3 -15 4 44 5 -41 6 -27 7 46 8 -22 9 -20 10 -28 12 48
s JOIN are	1 -29
s JOIN please	12 -49
s JOIN to	0 -30 1 81 4 -61 5 58 6 -19 7 17 10 -17 12 -14
s JOIN welcome	1 -19 12 -25
s KIN	1 81 2 -41 3 -24 4 102 6 115 7 -78 8 -44 9 126 10 43 11 -14 12 -48
s KIN !	0 -37 9 -17 12 -26
s KIN ME	9 53
s KIN a	0 -42 1 -45 12 -15
s KIN of	0 -23 1 19 6 52 9 -16
s LACK	0 -59 1 -61 2 -29 3 81 4 -42 6 -148 7 120 8 -67 9 -41 10 -38 12 77
s LACK ?	0 -40 1 -34 12 -42
s LACK ASK	0 47
s LACK EASE	0 34 1 -24 6 -29 9 37 11 69 12 -27
s LACK SEEK	6 55 11 96
s LACK is	11 52
s LACK limit	11 -34
s LACK rush	6 -20 11 -38 12 -21
s MAY	0 -26 1 20 2 -259 3 130 4 55 5 -71 6 41 7 -112 8 -22 9 -158 10 -31 11 126 12 -195
s MAY ANY	0 70 3 -41 4 65 5 -14 6 43 7 20 11 -26
s MAY HAND	0 -35
s MAY KIN	0 32 1 -21 4 14 7 18
s MAY ME	0 -180 1 -32 2 -30 3 18 4 16 7 -14 10 66 11 -17 12 -32
s MAY PROPER	0 -30
s MAY SOMEBODY	0 -27 4 -14 6 -19 8 -32
s MAY THEY	0 39 1 -30 6 25 10 32 11 38
s MAY YOU	0 48 1 26 2 -181 3 111 4 -46 5 -35 6 34 7 -69 9 -128 10 -87 11 -20 12 -122
s MAY YOUR	0 -21 1 25 6 -30
s MAY a	3 -26 4 27 6 28 7 -38
s MAY an	0 39 1 14 3 14
s MAY it	1 -57 3 19 4 -26 6 -15 11 34
s MAY the	1 27 11 62
s MAY there	0 33 1 19 2 -22 3 -23 4 51
s ME	0 -87 1 -31 2 -77 3 95 4 -104 5 80 7 20 8 174 9 -163 10 -195 11 -141 12 72
s ME ANY	0 -16 1 -39 8 34 9 -18 12 -37
s ME ASK	0 -44 1 -27 6 25 7 65 8 -83 9 -27 11 -14 12 34
s ME DONE	0 -50 1 -43 8 -38 9 68
s ME EASE	6 -34 9 -20 11 43 12 -21
s ME EVENT	0 43 8 43 12 29
s ME GAIN	0 50 1 161 6 83 12 -19
s ME GLAD	0 -18 4 -32 5 30 6 -51 7 -43 8 -71 9 74 12 -25
s ME HAND	1 -36 7 58 8 103 9 -29 10 -56 11 -16 12 70
s ME HURRY	0 -20 1 -74 6 47 8 15 9 83 12 -31
s ME JOIN	0 -30
s ME LACK	0 74 1 -92 3 16 4 19 6 -114 7 -38 8 29 9 -31 10 -20 11 52
s ME MAY	0 -45 1 -26 3 31 4 -50 5 26 6 78 7 -108 8 -94 9 -35 11 -18 12 -44
s ME MEANS	8 25 10 -24 12 -18
s ME MUST	4 24 12 15
s ME NUMBER	1 46 8 37 12 -17
s ME PROPER	0 61 8 -21 9 -24 12 -17
s ME REWARD	6 -16 7 66 12 -24
s ME RUNS	0 -27 6 80
s ME SEEK	0 94 1 103 2 -26 3 -53 5 45 6 25 7 -79 8 -55 9 -92 10 17 12 -91
s ME TROUBLE	0 14 1 76 12 29
s ME a	1 -57 6 -17 7 -34 8 -41 9 -14 12 -34
s ME after	0 -29 1 45 8 15
s ME always	0 52 1 -70 7 29 8 18 12 -18
s ME am	6 -46 7 -27 8 79 9 -59 10 25 12 45
s ME are	1 -15 6 -39 8 56 12 -17
s ME ask	9 30 10 -15 11 56
s ME asked	1 -15 8 -85 12 110
s ME asking	0 44 1 40
s ME be	0 79 1 32 3 41 4 -24 7 -37 8 -42 11 35 12 -21
s ME been	1 -27 6 -21 7 -14 8 -55
s ME believe	7 122 9 -14 12 -18
s ME came	12 45
s ME choosing	0 -21
s ME completely	0 36 11 33
s ME did	0 25 1 -30 8 -100 9 -24 12 148
s ME do	0 -40 1 68 6 16 8 37 10 -28 11 -18 12 -45
s ME doing	1 29 8 18
s ME done	1 -20 6 112
s ME drove	1 -29 6 -26 8 -26 9 80
s ME fetch	1 -17 12 -15
s ME fill	6 137
s ME find	0 -15 1 -46 6 59 9 -16
s ME get	0 -19 1 -21 6 58 9 -15 12 -18
s ME go	1 -35 9 -18 12 -25
s ME gone	8 25
s ME got	0 -18 1 23 6 -43 7 -18 8 59 9 71 12 -42
s ME had	0 -21 1 -44 6 -79 8 38 12 -15
s ME have	0 -64 1 52 7 26 8 17 9 -20 11 -18
s ME hold	6 57 12 91
s ME imagine	6 -16 7 40
s ME just	0 25 1 -55 6 -15 9 -20 10 -38 12 -38
s ME keep	0 -15 1 -55 6 144 12 -33
s ME learned	1 -20
s ME live	0 67 8 -59
s ME look	0 -26 1 -40 6 -22 7 21 9 56 10 -14
s ME looked	6 -20
s ME make	6 -19 7 33
s ME mean	1 39 6 19
s ME met	1 -14
s ME new	1 -32 8 20
s ME not	12 65
s ME noticed	9 -49
s ME often	12 -15
s ME on	1 17 6 -26 7 -19 8 21 12 -14
s ME only	6 37 9 -21
s ME open	1 -20
s ME pay	1 -20 6 18 9 -20 12 70
s ME picture	1 27
s ME put	0 -17 1 -20 10 104 12 -35
s ME reaching	1 15 6 -22
s ME read	1 27
s ME realise	9 -17 11 71
s ME really	1 -15
s ME reckon	6 -27 7 56 9 -19
s ME saw	0 31 8 -66 9 -23
s ME see	1 64 6 -36 7 40 9 -18 12 -15
s ME sell	1 -14 8 15
s ME show	12 -22
s ME sit	0 -18 1 -49
s ME so	8 26 12 -18
s ME spent	1 -14 6 -19 8 41
s ME standing	1 -21
s ME started	1 -52 6 -31 8 27
s ME stayed	0 44 8 -21 9 56 12 49
s ME take	1 -21 6 -14 12 -14
s ME taking	0 -22 1 -37 6 22 8 24 12 -35
s ME the	0 -25 1 -14 6 -18 12 -18
s ME thinking	0 -15 1 89 6 37 7 -28 8 27
s ME told	1 34 6 61 9 -23 12 72
s ME typed	10 77
s ME wait	12 122
s ME was	1 23 6 -22 8 -31 9 95 12 25
s ME welcome	6 -18
s ME were	0 -36 9 46
s ME wonder	0 70 1 33 2 -27 3 62
s ME work	1 52
s ME writing	1 -48 6 -58 7 -14 8 38 10 -21
s ME written	1 -17 6 -16 7 -22 10 37
s MEANS	0 -24 1 18 3 -17 5 47 7 -21 8 -35 9 -16 10 137 11 17 12 -53
s MEANS NUMBER	0 44 1 32 9 -18
s MEANS by	0 -19 10 -28
s MONEY	0 -51 1 -36 6 -18 7 -21 8 -46 9 -62 10 -14 12 85
s MONEY each	12 65
s MONEY for	0 -20 1 -30 9 -35 12 68
s MUST	0 -96 1 -78 6 -92 7 -36 8 -15 9 -42 10 -52 11 -45 12 66
s MUST LACK	0 -15 6 -30 9 -20 11 -15 12 81
s MUST YOU	0 61 10 -18 12 23
s MY	1 -36 2 -21 3 95 4 -56 6 107 8 84 9 -88 10 -17 11 -59 12 -88
s MY BRANCH	1 -22 6 -53
s MY GROUP	0 -56 1 -15 6 25 9 -15 10 65
s MY KIN	6 37
s MY MEANS	0 -35 1 -31 6 -38 10 -87
s MY PROPER	1 -21 9 -37 10 42
s MY ROLE	0 -21 1 -16 8 -39
s MY SEEK	0 17 1 15 3 29 4 -26 5 -14
s MY SOMEBODY	0 -31 1 -62 6 24
s MY ask	0 30 1 19 3 32 10 -18
s MY calendar	1 16
s MY ideal	0 74 1 139 8 -46
s MY little	0 -22 1 -41
s MY number's	10 78
s MY practice	0 -29
s NUMBER	0 122 1 -59 3 -15 4 59 5 -44 6 -31 7 24 8 -99 9 -48 10 -128 12 -106
s NUMBER BRANCH	9 -19
s NUMBER NUMBER	0 -37 1 -25 10 -48
s OBJ	0 32 3 28 4 -34 5 33 6 -19 9 69 10 -18 12 -37
s OBJ ME	1 -21
s OBJ MUST	0 24 3 30 4 -23
s OBJ so	12 -19
s OFFER	1 44 6 43 10 -14 12 -18
s PLACE	0 -29 8 -16
s PLACE is	0 -64
s PROPER	0 41 1 -185 4 -65 5 63 6 -44 8 -41 10 -36 12 -40
s PROPER NUMBER	1 14 6 -28
s PROPER to	1 21
s REWARD	0 15 1 43 8 -40 12 37
s ROLE	0 -180 1 -156 2 -55 3 209 4 -35 6 -116 7 -79 8 -113 9 43 11 -31
s ROLE GLAD	1 -48 12 84
s ROLE MAY	0 -27 1 -17 10 21
s ROLE ME	0 -29 1 52 6 29 9 -35 12 -16
s ROLE PROPER	1 66
s ROLE WHO	1 31 6 -18
s ROLE YOU	0 -22 1 -35 3 52 4 -22 6 -21 9 45 10 37
s ROLE [KIND]	1 -70 9 44
s ROLE for	1 -24 6 -25 8 -33 9 26
s ROLE good	1 -22
s ROLE in	0 59 1 -59
s ROLE so	1 20 6 -32 12 81
s ROLE then	2 19 4 -22 6 -17
s RUNS	0 -22 6 -18 8 -33 9 16
s RUNS with	6 -19
s SEEK	0 -82 1 132 2 -25 4 -132 5 109 6 -135 7 -36 8 23 9 -103 10 -49 11 -27 12 -15
s SEEK ANY	0 -31
s SEEK JOIN	8 -49
s SEEK MY	1 -69
s SEEK NUMBER	6 -14 8 77
s SEEK OBJ	0 -106
s SEEK YOU	9 -62
s SEEK a	0 -48 1 -28 6 -33 8 -23
s SEEK for	0 -60 1 -31 5 18 6 -56 8 87
s SEEK the	9 90
s SEEK to	0 63 8 -38
s SOMEBODY	0 51 1 -44 2 -91 3 -72 4 99 5 34 6 -19 7 27 8 -48 10 -34 11 -21 12 15
s SOMEBODY ANY	1 24
s SOMEBODY MAY	0 -17 6 -29 12 43
s SOMEBODY ME	1 -35 8 16 12 45
s SOMEBODY PLACE	0 24 4 19 7 30
s SOMEBODY PROPER	1 -27 9 18 12 -26
s SOMEBODY WHO	0 -30 1 -22 2 -39 4 24 6 -60 12 51
s SOMEBODY YOU	0 -66 1 -32
s SOMEBODY at	0 73 1 -76 2 -16 3 -36 4 51
s SOMEBODY from	1 20
s SOMEBODY in	0 101 4 -51 5 52 6 57
s SOMEBODY on	1 39
s THANKS	0 -83 1 -100 6 -51 7 -66 8 -76 9 -24 10 -56 11 14 12 -79
s THANKS YOU	0 -46 1 -43 7 -41 9 28 10 -26 11 41 12 -41
s THANKS for	0 -21 1 -39 6 -27 8 -35 9 94
s THANKS so	8 -22 9 -35
s THEIR	0 -93 1 -27 6 128 7 31 9 -69 10 -76 11 -26 12 67
s THEIR GROUP	1 17
s THEIR HURRY	1 -30 6 19
s THEIR MEANS	0 -14
s THEIR ROLE	1 -29
s THEIR first	6 -19 7 31 12 112
s THEM	0 28 1 111
s THEY	0 -130 6 130 7 92 9 -115 10 62 11 -102 12 -48
s THEY EVENT	0 -15 1 -32
s THEY HAND	1 -14
s THEY MAY	0 -31 1 -86 6 48 10 24 12 -47
s THEY SEEK	1 217 6 -26 7 65
s THEY TROUBLE	6 16
s THEY be	7 61 10 -21
s THEY get	1 -21 7 29 10 -25
s THEY got	0 142 1 -15
s THEY has	1 51 6 16
s THEY have	6 -33
s THEY just	1 -23 6 -20 10 14
s THEY often	6 41
s THEY pay	1 104
s THEY said	0 -26 1 -80 6 22
s THEY tend	1 30
s THEY the	1 -34 10 -25
s THEY told	0 -24 1 -54 6 14 9 -21 10 -20
s THEY wrote	0 -16 1 -44
s TIME	0 54 1 39 2 27 6 -39 8 -149 9 67 10 -17 12 -19
s TIME ME	0 35 1 36 2 15 9 34 12 64
s TIME PROPER	1 -24 8 -17 12 -28
s TIME ROLE	1 106 6 -24 8 -54
s TIME SOMEBODY	12 -17
s TIME YOU	0 51 3 14 4 -17 8 -16 9 58
s TIME all	1 -21 9 -21
s TIME the	1 -20 6 28 9 34
s TROUBLE	0 -59 1 -23 6 -124 8 -56
s WHO	0 210 1 -54 2 538 3 -338 4 -436 5 -142 6 -61 7 -76 9 -259 10 -123 12 -232
s WHO ANY	0 41 2 48 4 -60 6 -115 7 52 8 -20 9 -31 12 -53
s WHO ASK	0 -53 1 -79 2 -19 4 17 6 -67
s WHO BRANCH	0 -16 1 -71 6 14
s WHO DONE	0 62 1 42 6 -45 9 -16
s WHO EASE	0 -95
s WHO EVENT	1 -38
s WHO MAY	0 -69 1 -93 2 55 3 -38 6 -28 7 -99 11 -14 12 -16
s WHO MEANS	0 22 1 26
s WHO PLACE	0 -25 6 -19
s WHO PROPER	0 33 1 -93 6 87
s WHO ROLE	0 115 1 26 2 27 3 -26 4 -15 6 47 10 56
s WHO RUNS	1 36 2 18 3 -17 4 -14 6 16
s WHO SOMEBODY	0 31 1 27 2 19 4 -22 6 -26
s WHO among	0 74 2 26 4 -24 6 42
s WHO amongst	0 20 1 18 2 16 4 -18 6 54
s WHO are	0 90 1 -55 2 16 4 -34 6 -50 7 29 12 20
s WHO at	0 51 1 31 2 51 3 -60 4 -14 6 24 8 56
s WHO d'you	6 -17
s WHO did	0 -38
s WHO do	0 -32 1 -112 2 81 3 -18 4 -95 5 -14 7 24 8 -29 9 -24 10 -29 12 -65
s WHO does	0 -104
s WHO from	0 50 1 55
s WHO got	0 43 2 20 4 -23 6 -49
s WHO in	0 -44 2 41 3 -18 4 -26 6 113 7 15 10 -37 12 -14
s WHO is	0 -41
s WHO next	0 16 1 -26 6 -35 7 36
s WHO of	0 -45 1 152 2 53 3 -17 4 -73 6 97 8 64 9 -45 12 -20
s WHO on	2 25 3 -18 4 -20 6 -44
s WHO round	0 54
s WHO sat	0 32 1 24
s WHO says	0 -33 6 -52
s WHO supplier	0 -38
s WHO that	0 28 1 -20 2 22
s WHO the	0 41 2 41 3 -18 4 -37 6 56 7 -15 9 -21
s WHO was	0 64 1 31 6 29
s YOU	0 -100 1 -60 2 -40 3 -28 4 74 6 -50 7 -76 8 16 9 85 10 -64 11 44 12 35
s YOU ASK	0 -65 1 66 6 -67 11 34 12 106
s YOU DONE	0 19 9 -71
s YOU GLAD	9 -40 12 130
s YOU HAND	0 123 1 94 2 -14 3 -18 4 39 6 62 8 83 9 -55 10 -51 12 -87
s YOU HURRY	1 -30 12 -18
s YOU LACK	11 -16 12 27
s YOU MAY	0 -48 1 -66 9 -22 10 120 11 85 12 -28
s YOU MUST	0 36 1 37 3 27 4 -26 9 -50 11 -15 12 84
s YOU PROPER	8 34 9 -14 12 85
s YOU SEEK	0 59
s YOU and	8 20 9 51 12 -19
s YOU asked	0 -27
s YOU be	0 -18
s YOU been	9 26 12 -16
s YOU both	0 -32
s YOU did	0 40 1 -39 11 -23
s YOU get	0 -31 9 -31 12 -20
s YOU got	2 -15 10 -33 12 36
s YOU had	6 -19 9 18 11 77
s YOU have	1 -21 2 -15 4 16 6 29 9 -53 12 64
s YOU just	0 17
s YOU needn't	12 -14
s YOU raised	0 -22
s YOU said	0 -46 1 23 7 55 9 144 10 -16 11 -19 12 83
s YOU sat	1 -16 6 -32 10 -22
s YOU see	0 -17 12 -15
s YOU sit	1 131
s YOU the	0 -36 1 28 6 -29 9 -22 12 22
s YOU told	0 15 6 41 9 107 12 -16
s YOU watched	9 29
s YOU were	0 -23 1 -26 8 -21 9 105 12 -30
s YOU wrote	1 -14
s YOUR	0 -222 1 -108 5 39 6 -19 8 -22 9 -31 10 -33 11 66 12 -80
s YOUR GROUP	1 33
s YOUR JOIN	0 23 6 -20
s YOUR KIN	4 15 6 -20 7 -23 9 -46 12 46
s YOUR MEANS	0 -22 1 -31 6 37 9 -54 10 69
s YOUR PROPER	0 -52 12 -19
s YOUR ROLE	0 -60 1 -29
s YOUR SOMEBODY	0 -47 1 85 7 63 9 -32 11 -18
s YOUR order	9 -62
s YOUR sincerely	1 -14 12 -17
s [FIRM]	1 -38
s [KIND]	1 -91 7 -25 8 54 9 -89 10 27 11 -26
s [KIND] PROPER	10 38
s [NAME]	6 -59 7 23 8 26 10 -21 11 -19 12 -26
s [NAME] ME	1 14 6 -22 9 -14
s a	0 -150 1 -53 4 -56 5 60 6 61 7 -40 8 -36 9 -66 10 105 11 29 12 -85
s a ANY	10 14 11 39
s a BRANCH	0 -28
s a GLAD	1 17 6 -29
s a HAND	1 -21 6 -20 7 -17 8 -19 10 24 11 -34
s a HURRY	0 -15
s a JOIN	0 -39 1 -57 12 -21
s a LACK	6 -17 11 21
s a MEANS	0 -27 1 71 7 -14 12 -17
s a PROPER	0 -36
s a ROLE	1 -92
s a first	10 28
s a good	0 54 1 28 4 -39 5 50 6 56 7 -21 10 -20 12 -14
s a perfect	1 32 6 23
s a question	0 24
s a short	10 15
s a surname	10 18
s after	0 14 1 -62 4 -23 5 32 6 -53 7 -24 9 -15 10 -21 12 113
s after ME	12 65
s after nine	1 -16 9 -30
s after the	0 40 4 -23 5 32 6 -25 7 -15 8 -23 9 70 12 70
s all	0 -17 6 -15 7 -30 9 82 12 -18
s always	11 -30
s among	0 19 5 30
s among the	0 19 5 30
s an	0 -132 1 -79 6 -17 10 -27 12 -25
s an JOIN	0 -111 1 -58 5 -25 6 -20 7 -33 10 -26 12 -22
s and	0 -85 1 -152 2 -39 3 -15 4 53 6 -247 7 -44 8 -135 9 -123 10 -71 11 94 12 158
s and IF	1 -84 3 -21 4 27 6 -60 9 35 11 91 12 -61
s and LACK	1 -19
s and MAY	0 -58 3 24 4 -17 10 -14 11 74 12 -22
s and ME	12 -41
s and MEANS	10 -18
s and THANKS	6 -25 7 -17 8 -24 9 -88
s and WHO	1 33 6 -64 12 84
s and YOUR	1 -46 11 -19 12 82
s and a	0 45 1 -15 6 -14 12 38
s and do	0 -23 1 51
s and that's	9 44
s anneke	1 21
s anything	1 78
s apply	0 -14
s are	0 -58 1 34 4 26 6 -27 12 -27
s are YOU	0 -69 1 22 3 32
s are there	3 -21 4 33 6 -27 12 -16
s as	0 20 1 -15 6 -63 7 -14 8 27 9 49 10 -23 12 75
s as ME	0 21 9 24 12 21
s as MUST	0 -18
s as YOU	0 -17 1 -23 7 -17 8 33
s as a	0 36 1 37 6 -14 9 69 12 74
s as of	0 -15
s ask	1 -33 8 -20 10 20 12 -21
s ask OBJ	0 -24
s ask THEM	0 -24 1 -26 10 23 11 22
s asks	0 97 1 15 5 31 6 -26 7 39 8 -32 10 -24 12 -27
s asks this	1 -15 12 -17
s at	0 -41 1 39 12 -23
s at PROPER	9 -21
s at YOUR	0 -29 1 21
s at the	1 24
s back	0 -14 1 53 6 40 9 46
s because	0 -16 6 19
s been	1 -21 6 -35 8 55 9 72
s before	1 -58 2 31 3 -27 4 18 6 -53 7 32 9 -41 12 -20
s before ME	1 -27 2 27 6 -58 7 29 9 -29 12 -15
s before YOU	0 48 1 -28 3 -18 4 21 10 28
s best	0 30 1 -53 7 -16 8 -14 9 -15 10 -68 12 -14
s big	6 -46 8 68
s bin	12 -14
s book	0 -14
s brand	1 108
s bro	1 -19 9 -15
s buongiorno	1 -28 9 43
s buongiorno PROPER	1 -28 9 43
s but	0 54 2 37 3 25 4 -77 6 -16 7 -22 8 32 9 17 10 -53 11 -21 12 145
s but WHO	0 23 2 19 4 -33 6 33
s but YOU	0 22 1 -27 9 40 12 68
s by	0 -59 4 24 6 17 7 22 9 -16 11 19 12 -19
s by the	0 -33 1 16 4 24 7 22 11 20
s c	0 -68
s chef's	1 77
s chuck	10 44 11 36
s coffee	0 -30 1 24 6 -22 9 -16 10 -38 11 -39
s come	0 -24 1 -43 6 -60 8 -25 9 -25 11 -47 12 29
s come and	11 -51
s come on	1 -38 6 -55 8 -25 10 -40
s comment	0 40 2 -18 4 48 6 -22 9 -14
s comment PROPER	0 54 2 -18 4 45 6 -19 9 -14
s congrats	12 -25
s congrats on	12 -25
s congratulations	12 -30
s curious	0 -24
s curious what	0 -24
s deal	1 -27
s deal ?	1 -27
s dear	0 -71 1 -39 2 26 4 -60 5 25 6 -122 8 55 9 28 10 -66 12 -37
s dear KIN	0 -36 1 -22 6 -32 9 14 10 -20 12 -17
s dear PROPER	0 -42 1 -28 3 18 4 -26 6 -43 8 40 10 -30 11 18 12 -69
s dear ROLE	0 -19 1 -90
s dear [NAME]	1 -52 6 -15 8 -14 9 -14 12 58
s dear all	1 -28 6 -15 9 60
s dearest	10 -15
s dearest PROPER	10 -15
s did	0 -46
s did SOMEBODY	0 -28
s do	0 -27 1 -68 2 -166 3 38 4 127 5 -15 6 70 7 -32 9 -28 10 -50 12 -80
s do ANY	0 35 2 -21 4 46 6 28
s do HAND	0 100 1 34 3 95 4 -92 7 22
s do YOU	0 -170 1 -78 2 -145 3 -31 4 158 6 50 7 -73 8 -21 9 -22 10 -33 12 -68
s do keep	0 23 1 -20 8 -14
s does	0 85 1 32 2 -78 3 -36 4 141 8 -21 9 -20
s does SOMEBODY	0 -48 2 -52 3 -22 4 70 7 16
s dr	1 -34
s each	1 -44 9 -17 12 36
s each gets	0 -20 1 -14 6 15 12 -17
s entirely	10 -14 11 116
s even	0 -79 1 -23 7 -88 12 16
s every	0 139 1 -58 3 -22 4 60 5 -24 6 -106 7 -32 9 20 10 -56 12 195
s every buddy	0 59 1 -14 3 -20 4 38 6 -19 7 -19 12 65
s fancy	0 -18
s feel	10 -14 11 67 12 -15
s feel REWARD	10 -14 11 67 12 -15
s fetch	0 110 10 65 12 -19
s first	9 19 10 -15
s flick	10 37 11 54 12 -14
s following	10 -19 12 67
s following up	9 -14 10 -19 12 69
s for	0 14 1 117 3 -14 4 44 6 46 7 -17 9 -38 10 46
s for MY	1 61
s for every	10 -15
s for the	0 -65
s forty	0 -25 1 18 6 -55 8 58 9 -25
s from	1 -47
s from the	1 -42
s give	0 100 1 68 3 -42 4 60 7 -61 8 -36 9 -23 10 85 12 114
s give MONEY	1 -19 12 37
s give OBJ	0 -47 1 131 10 -46
s give THEM	0 -33 1 -14 10 63
s give YOUR	0 35 12 -31
s give em	0 -21 6 52 10 -17
s god	1 -15
s god bless	1 -15
s good	0 -43 1 -57 6 -41 9 -72 11 -39 12 -16
s good TIME	0 -19 1 -17 6 -33 8 -16 9 -51
s good afternoon	0 -18 1 -34 6 -16 7 -16 8 29 9 -17
s good to	9 15
s got	0 29 1 -57 2 -55 4 56 6 18 7 33 8 36 9 -22 12 -46
s got ANY	0 17 1 -56 2 -19 8 51 12 -21
s got KIN	0 -45 1 26
s got a	0 65 2 -30 4 39 7 31 8 -15
s greetings	1 -20
s hail	1 -37 12 -17
s half	1 -24 6 23
s has	0 35 1 14 2 -42 3 45 4 26 6 -55 8 -28 9 -31
s has SOMEBODY	2 -17 4 35 6 -53
s have	1 -66 2 -78 3 47 4 25 7 -15 8 -37 9 -20 10 51 11 -23 12 -32
s have THEIR	0 -14 10 25
s have THEM	0 -17 1 -42 6 -22
s have YOU	2 -78 3 48 4 24 9 -17
s have a	0 25 6 15 11 -19
s he'd	1 -41
s hello	0 -37 1 -39 4 19 6 -55 7 -16 8 24 10 -58 11 -31 12 -34
s hello ME	1 -25 8 29 9 -22
s hello MY	0 -17 9 64 10 -25
s hello PROPER	0 -16 2 14 3 15 6 -37 9 16 10 -16 12 -21
s hello [NAME]	8 41
s here's	1 -55 10 57
s here's a	10 76
s here's the	1 -37
s hey	1 29 3 16 4 -32 7 -24 8 -43 9 -42 10 -45 11 -38 12 -80
s hey PROPER	1 -66 6 -36 9 -20 10 -27 12 -34
s hey [NAME]	1 41 2 20 4 -25 6 50 9 -14
s hi	0 -40 1 -44 2 20 3 67 4 -61 5 -44 6 -59 7 -19 8 -71 10 -97 11 -21 12 -36
s hi !	9 -18 12 -15
s hi ME	0 -19 1 -15 8 -57 9 -19
s hi MUST	12 25
s hi PROPER	3 24 4 -36 5 -34 6 19 7 -35 9 19 10 -40 11 44 12 -81
s hi SOMEBODY	6 -44 12 -17
s hi [KIND]	1 79 3 23 7 18 9 53
s hi [NAME]	0 -17 2 36 3 19 4 -20 9 60 10 -40 11 -40 12 15
s hi all	1 22 8 27 9 -21
s hiya	0 -17 1 -29 8 -64 9 21 10 -19 11 -14 12 -38
s hiya PROPER	10 -14
s hiya its	1 -18
s how	0 -60 1 75 7 -15 8 20
s how do	0 -41
s how's	0 -18 1 -51
s how's the	0 -18 1 -51
s im	6 22
s in	0 14 1 -61 6 -31 7 29 10 127 12 -28
s in PROPER	0 -17 1 -20
s in YOUR	0 39 1 44 2 21 4 -15 6 21
s in case	0 23 1 24 6 -15
s in that	1 -35
s interested	0 -30 1 -47 7 -15
s interested or	1 -47 7 -15
s invite	0 207 1 -19 3 -25 4 55 5 -27 7 21 8 -21 9 -17 12 96
s invite a	0 30 4 24
s invite as	0 74
s is	0 -41 2 -89 4 90 7 -32 9 55 10 -17 12 101
s is SOMEBODY	0 -60 1 -39
s is that	1 -18 7 -28 12 129
s is there	0 57 1 63 2 -89 4 90 9 -16 10 -16 12 -26
s it	0 -14 1 84 3 20 5 20 6 44 7 -49 8 -32 9 70 12 84
s it HAND	1 -20
s it MAY	0 64 1 62 3 26 4 -20 5 22 6 -41 7 17 10 -23 11 57 12 -15
s it RUNS	1 17
s it has	0 -15 1 -40 6 -14 9 40 12 -14
s it is	0 -30 1 14 7 -14 9 -23 11 -24 12 64
s it was	0 -15 1 -39 6 -36 7 -34 9 89 11 -15 12 -14
s it'd	6 -19
s it'd be	6 -19
s it's	0 -36 1 23 6 100 9 22 10 -46 11 47 12 55
s it's a	6 38 11 56 12 112
s it's been	1 -26 6 -42 9 68
s it's the	1 73 6 80 9 -21 10 -20 11 -16
s just	0 21 1 -49 3 56 4 -58 6 -71 8 74 9 -53 10 -35 11 -95 12 39
s just DONE	6 -14 8 77 9 -17
s just HAND	0 73 3 56 4 -58 6 -46 12 -20
s keep	0 66 1 -26 3 -38 4 37 7 -15 8 -15 9 -47 11 -20
s keep OBJ	0 79 3 -38 4 37 7 -15 8 -15
s kindly	0 58 1 30 3 44 4 -49 10 30 12 -29
s kindly JOIN	0 16 1 20 4 -15 12 -18
s kindly take	0 58
s lads	9 19
s least	0 26 1 33 3 36 4 -34 10 -28 12 50
s least YOU	0 26 1 33 3 36 4 -34 10 -28 12 50
s leave	10 94
s leave it	10 -19
s let	0 -59 1 -27 6 28 8 -19 9 -18 12 -18
s let OBJ	0 -59 1 -27 6 28 8 -19 9 -18 12 -18
s let's	0 -46
s lindqvist	1 32
s listen	1 -16 7 22 12 -24
s listen ME	7 17 12 -20
s long	6 -28
s long time	6 -28
s look	1 -18 8 -63 10 -28 12 28
s many	6 18 9 -21
s many of	9 -19
s marit	0 20
s met	0 -19
s money	9 -20
s most	0 -53 1 -52 6 38 9 -37 11 -27 12 -29
s most of	0 -51 1 -28
s mr	0 22 3 28 9 -33 12 -14
s mr PROPER	0 23 1 16 3 28 9 -40
s mrs	1 -30 9 88 12 -19
s mrs PROPER	1 -29
s naturally	1 -16 11 40 12 70
s naturally only	11 45
s new	0 -41 6 35 8 26 9 -18
s new in	0 -20
s next	0 -16 9 -15 12 43
s next step	9 -15
s ngozi	1 -40 9 47
s nice	9 -15 12 -36
s nine	1 -14 6 -29 9 29
s nine TIME	6 -34 9 32
s not	0 -37 1 -117 6 -31 7 133 9 -34 11 -36 12 67
s not YOU	0 -14 12 -29
s not YOUR	0 25 1 -41
s not asking	0 -26
s not for	1 20 12 -40
s not the	1 -18
s of	0 47 1 -27 2 45 4 -38
s of OFFER	6 -20
s of all	0 20 1 30 2 15 6 24
s of the	1 -55 2 14
s oh	0 36 1 -59 2 -28 5 38 6 -30 7 -14 9 -58 10 -22 12 -18
s oh and	6 -14 9 -42
s oh by	0 57 1 -22 4 -17 5 38 6 -15 10 -20
s old	0 -33 1 54
s on	0 -50 1 31 10 47
s on a	0 -35
s only	0 -35 1 -22 3 -19 4 30 6 -43 7 91 8 -70 9 -27 10 -89 11 113 12 43
s only ANY	6 -26
s only IF	0 21 1 -26 3 -19 4 30 7 40 9 24 10 -33 11 85 12 -15
s only NUMBER	1 39 7 56 8 -47 9 -36 12 -14
s open	0 -50 1 -19 6 -22 8 58 9 -20 12 -14
s open to	0 -44 1 -17 6 -22 8 58
s or	1 -78 3 20 4 -71 5 51 6 -41 10 -40 11 180
s or LACK	6 -19 12 -22
s over	0 -22 1 61
s over the	1 -18
s oyelaran	0 -39 1 48
s p	1 -30 6 -16 8 -19 10 -16 11 -16
s p s	1 -30 6 -16 8 -19 10 -16 11 -16
s partner	1 42 12 41
s pavel	1 -24 12 -16
s pavel PROPER	1 -24 12 -16
s petra	0 -20
s picture	1 -18 9 -24
s please	0 48 1 95 3 67 5 -53 7 -34 9 -46 10 -64
s please ASK	1 18 3 23 4 -24 6 20 12 -23
s please HAND	0 84 1 36 3 -27 4 69 5 -22 6 16 7 -15 9 -15 10 -48 12 26
s please JOIN	8 -14 10 -16
s please MAY	0 37 10 -69
s please find	0 -30
s pls	0 47 1 29 6 15 7 50 10 25 12 -40
s pls HAND	0 32 3 -17 4 28 6 16 7 19 10 39
s pls JOIN	0 15 1 21 3 30 4 -25 7 31 10 -14 12 -30
s prof	0 -32
s ps	0 43 1 31 2 69 3 -16 4 -28 6 -30 7 54 8 -21 10 -19 11 -14
s ps WHO	0 -48
s put	0 -26 1 -36 6 -34 10 14
s q	6 -21 8 -29
s re	1 -23
s reader	0 -14 1 -22 9 -28
s really	0 -82 1 -66 11 99
s reckon	6 71
s regards	8 -17
s register	1 -28 10 36
s remember	0 -61 1 -34 9 83
s rent	0 69
s respected	1 -15
s respected PROPER	1 -15
s respectfully	1 -26
s right	0 -22 1 -46 6 -16 7 -56 8 -28 9 127 11 -43
s salaam	9 14 12 -14
s salut	1 -45
s salut PROPER	1 -45
s saw	0 -17 1 83 9 -30
s saw PROPER	0 -17 1 45
s say	0 15 3 -21 4 38 7 58 9 -22 10 -29 11 106 12 -15
s say LACK	11 24
s say the	0 -16
s scribble	1 -29 10 122
s scribble it	10 65
s scribble the	1 -24 10 57
s script	0 -44
s script NUMBER	0 -44
s see	0 -53 1 -25 9 -42 10 -27 12 -16
s see YOU	0 -16 9 -42 10 -27 12 -16
s she'd	1 -49 6 62 10 32
s sir	9 84 12 -22
s six	9 23
s six TIME	9 50
s sixty	1 -36 12 -18
s slide	0 -22 10 15 12 -19
s slip	0 -20 10 18
s small	1 170 6 76 9 -26
s so	0 114 1 -15 2 103 3 -37 4 -78 5 -14 6 -44 8 -63 9 -175 10 -41 11 -62 12 81
s so GLAD	0 -26 12 -22
s so IF	0 25 1 47 4 20 9 -42 11 -24 12 14
s so ME	0 36 1 33 9 -62
s so WHO	0 85 1 -57 2 54 3 -29 4 -55 6 -16 7 -14 12 28
s so YOU	12 16
s so here's	0 14 9 -14 12 -15
s so that's	6 -41 8 -25 9 -17 12 -22
s sorry	0 -37 8 -27
s sous	0 -21 1 -21 7 59
s sous ROLE	0 -21 1 -21 7 59
s specific	0 33 1 21 3 21 8 -17
s specific ask	0 34 1 21 3 21 8 -17
s spend	0 -23
s spread	10 -15
s spread the	10 -15
s stick	10 48
s subject	0 -153 1 -130 6 -36 7 -23 8 -54 9 -47 10 -87 11 -37 12 -93
s subject ANY	1 -14 12 -17
s subject HURRY	1 -70
s subject JOIN	0 -33 1 -18
s subject MAY	1 -20
s subject WHO	1 -22
s subject YOUR	1 -39
s subject a	0 -65 1 -50 12 -18
s surname	10 93
s take	10 35
s talk	0 254
s tap	10 65 11 117
s ten	6 -33 8 59 9 16
s thanking	1 -21 9 -25
s thanking YOU	1 -21 9 -25
s that	0 -38 1 -106 6 -15 8 -23 9 -24 10 -27 11 -26 12 -29
s that SOMEBODY	1 -48
s that is	1 -20
s that was	1 -15 6 -61 8 -21 9 -30
s that's	1 -35 6 -57 7 -28 8 -67 9 -26 10 -55 11 19 12 82
s that's IF	1 -19
s that's MY	0 57 8 91 9 -16
s that's a	1 65 6 21 12 73
s that's all	6 -23 8 -54 9 -15
s that's it	11 -34
s that's the	1 -18 6 -30 8 -18 9 -44 10 -31
s the	0 -48 1 -110 2 -153 3 89 4 23 5 40 6 27 7 -47 8 127 9 -95 10 -80 11 -80 12 -21
s the ANY	1 22
s the BRANCH	0 -76 1 -97 8 -52 9 21
s the GROUP	1 18 8 -55 10 -25
s the HAND	10 32
s the JOIN	0 29
s the PROPER	0 -34 1 -89 8 -15 10 -35 12 -18
s the ROLE	0 -28 1 14 9 58
s the TIME	1 -35
s the best	0 55
s the grant	9 -16
s the greatest	7 -18
s the new	1 -14
s the number's	8 -33 10 56
s the old	0 -35 1 149
s then	0 122 1 112 2 -15 5 -16 8 -14 9 -45 10 97 12 69
s then IF	0 30 1 -34 3 -27 4 15
s then MAY	0 24 1 78 2 -23 3 35 4 -18
s then let	1 31 3 -17 4 16 7 32
s there	0 -14 1 -68 6 -14 10 -23 12 36
s there are	1 -36
s there is	1 -18 6 26 10 -15
s there's	0 -74 1 -87 6 22 10 -26 11 -37 12 -69
s there's LACK	6 -26 11 -34 12 -24
s there's a	0 -45 1 -78 6 49 10 -17 12 -15
s theres	6 18 12 62
s third	0 -25 1 -26 8 -17 12 90
s third time	0 -24 1 -26 12 72
s this	0 -21 1 14 4 -27 5 38 8 -21 9 -59 10 -51 11 -24 12 36
s this TIME	1 40 4 -27 5 38 9 -27 12 -14
s this is	1 -21 6 -19 8 25 9 -17 12 74
s those	1 -18 6 -35 12 75
s to	1 -69 2 41 4 -27 6 -20 7 -30 9 26 10 51 12 -16
s to MY	1 -21
s to WHO	2 31 4 -24
s to all	1 -19 9 64
s to the	1 -26 9 -28
s totally	0 -32 1 -24 6 -23 9 -35 11 232 12 -25
s totally EASE	1 -21 9 -29
s totally get	0 -27 11 25
s trust	12 128
s try	0 -17
s use	10 76
s use the	10 76
s warm	0 14 1 41 10 -21
s warm JOIN	0 14 1 46 10 -21
s warmly	1 -16 10 -17 12 -17
s warmly PROPER	10 -14
s welcome	0 -32 9 -17
s well	1 -34 6 -22 12 50
s were	0 29 1 27
s were YOU	0 29 1 27
s what	0 85 1 90 6 -26 8 18 9 -83 12 19
s what MAY	0 -47
s what ME	0 58 4 -17 6 -26 8 19
s what a	1 -19
s what are	1 -21 12 41
s what's	0 70 2 111 3 -78 4 -55 6 -19 10 -57
s what's THEIR	0 105 1 -28 2 64 3 -18 4 -38 10 -20
s what's the	0 20 1 40 2 47 3 -60 4 -17 6 -24 10 -26
s where	0 -36
s whichever	0 67 1 73 3 53 4 -39 10 50
s while	0 39 2 20 4 -23 6 16
s who'd	0 41 1 -14 2 113 3 -16 4 -82 6 -29
s who'd be	0 34 2 66 4 -41 6 -29
s with	0 -36 1 -102 6 -49 7 -57 8 -18 9 -36 10 -34 11 -24
s with OBJ	6 17
s with respect	6 -31
s with warm	1 -39
s x	0 -31 1 -26 10 -25 11 -26
s yes	0 -45 6 79 10 -23
s yo	0 -37 1 47 9 -26 12 -40
s yo PROPER	9 -15 12 -27
s zero	11 37
s zero EASE	11 37
s 🏡	8 -24
s 😂	10 -18
s 🙏	8 -24
t ! ! !	1 46 7 29 8 -41 9 46 12 105
t ANY ANY BRANCH	1 61
t ANY ANY GROUP	1 -45
t ANY ANY ROLE	3 -16 4 46 7 18
t ANY ASK to	0 -16
t ANY BRANCH BRANCH	6 -14
t ANY BRANCH ROLE	1 -30 4 26
t ANY BRANCH SOMEBODY	1 15
t ANY BRANCH in	6 15
t ANY BRANCH owners	1 40 2 -15 4 21 7 20
t ANY GROUP ROLE	1 14
t ANY GROUP owners	1 -34 6 36
t ANY GROUP references	0 -15
t ANY HAND MEANS	1 27 4 -46 5 32 12 26
t ANY JOIN this	0 26
t ANY JOIN to	1 17
t ANY KIN ?	9 16
t ANY KIN MEANS	0 25 10 14 12 30
t ANY KIN WHO	2 -26 4 26 6 22
t ANY KIN getting	1 18
t ANY KIN of	0 -14 1 24 12 15
t ANY KIN on	12 28
t ANY KIN that	1 -28
t ANY LACK that	1 33
t ANY MAY ME	0 -47 1 -20
t ANY MAY YOU	0 14 3 17
t ANY ME MAY	1 -15
t ANY ME SEEK	1 15
t ANY MEANS HURRY	0 27 9 -16 12 22
t ANY MEANS ME	11 19
t ANY MEANS YOU	9 25
t ANY MEANS and	0 -18 6 -18 10 -39 12 63
t ANY MEANS for	6 37
t ANY MEANS from	0 -24
t ANY MEANS to	1 46
t ANY OFFER ROLE	1 26
t ANY ROLE ?	1 21
t ANY ROLE ANY	0 36
t ANY ROLE ME	0 -14
t ANY ROLE WHO	4 14 7 22
t ANY ROLE YOU	1 51
t ANY ROLE are	1 29
t ANY ROLE at	6 -20 9 16 12 35
t ANY ROLE in	0 -15
t ANY ROLE on	3 -15 4 41
t ANY SOMEBODY WHO	0 14 2 18 4 17 7 32
t ANY SOMEBODY YOU	2 23 9 -15 12 -14
t ANY SOMEBODY at	0 -23 1 34
t ANY SOMEBODY in	1 -31 6 26 7 32
t ANY SOMEBODY who'd	12 15
t ANY SOMEBODY with	1 -16 6 -25 12 38
t ANY TIME ?	0 22 1 24 4 22 6 15
t ANY TIME ME	0 38 1 17 4 23 9 34
t ANY TIME REWARD	1 -25 9 -14 12 -22
t ANY TIME TIME	6 15 9 33
t ANY TIME a	6 -22
t ANY TIME and	0 -20 6 -58 9 35
t ANY TIME at	1 19
t ANY TIME of	1 21 9 24
t ANY TIME old	0 26 6 16 10 29
t ANY TIME to	0 26 1 14
t ANY WHO ANY	6 -31
t ANY WHO RUNS	1 -34 6 -33 12 24
t ANY WHO TROUBLE	1 -26
t ANY WHO among	0 14
t ANY [KIND] GROUP	0 14 1 18
t ANY [KIND] WHO	1 15
t ANY [KIND] s	0 22
t ANY and ME	1 -23
t ANY and THEY	1 -33
t ANY at YOUR	0 17
t ANY at the	0 -16
t ANY chance YOU	3 34 4 -27
t ANY do YOU	0 19 1 20 2 16 4 -15 6 -23 7 -40 9 15
t ANY fell through	9 -18
t ANY has DONE	1 -22
t ANY hundred SOMEBODY	0 -17
t ANY in YOUR	1 -44 6 -15 7 24
t ANY in the	0 18 7 27 9 21 10 17
t ANY more [KIND]	1 20
t ANY more girls	0 23
t ANY of MY	0 -30 1 -14 6 15
t ANY of OBJ	0 31 3 21 4 -21 9 -14
t ANY of THEM	0 30 1 46 5 -14 6 -42 7 -41 9 -16 10 -27 12 -15
t ANY of YOU	0 -94 1 -39 3 27 4 -39 7 -14 8 -38 9 32 12 21
t ANY of YOUR	0 23 1 -27 2 -16 3 -47 4 68 6 14 7 22 9 32 11 -18
t ANY of the	1 34 3 -39 4 56 10 34 11 55
t ANY of these	0 14 4 -16 6 -16
t ANY of those	4 -22 5 14 9 -14 11 29
t ANY on YOUR	0 18 1 39 7 17
t ANY or ANY	2 15 3 -22 6 20 11 26 12 -14
t ANY question for	1 -25 2 17
t ANY sentences below	10 24
t ANY to HAND	0 19
t ANY with the	0 -28 1 46 6 -22 8 24
t ASK ANY ?	0 44 1 -97 12 -21
t ASK ANY ANY	1 -25 6 -17
t ASK ANY EVENT	1 14
t ASK ANY ROLE	1 56 4 27 9 14
t ASK ANY SOMEBODY	1 -43 6 -38 12 38
t ASK ANY [KIND]	1 34 4 21
t ASK ANY in	1 24
t ASK IF ME	0 -42
t ASK IF YOU	1 42
t ASK IF a	1 -28 2 -15 4 20 6 -23
t ASK JOIN OBJ	1 -19
t ASK MAY GAIN	7 16
t ASK ME ASK	1 -28
t ASK ME MAY	1 -29
t ASK ME asked	0 21 8 -15 12 30
t ASK ME be	1 32 6 -19 9 18
t ASK OBJ ?	0 60 1 -41 3 33 4 -35 7 -14
t ASK OBJ by	1 -24
t ASK OBJ to	0 110 1 100 2 -20 7 -34 8 -39 9 -47
t ASK PROPER PROPER	0 -26 6 -15
t ASK ROLE of	0 25 1 16 5 17 6 44
t ASK RUNS a	6 23
t ASK SOMEBODY ?	0 -25 1 -159 3 -23 4 23 6 -17 8 52
t ASK SOMEBODY ANY	0 14 1 -15
t ASK SOMEBODY EVENT	1 27 7 27
t ASK SOMEBODY ME	7 25
t ASK SOMEBODY SEEK	0 28 8 15
t ASK SOMEBODY WHO	0 -55 1 -84 2 -51 4 30 6 -52 7 -19 9 24 11 27 12 -22
t ASK SOMEBODY at	1 31 3 -47 4 38
t ASK SOMEBODY in	1 36 7 18
t ASK SOMEBODY please	1 -22
t ASK SOMEBODY who'd	0 -25 1 -59 6 80
t ASK SOMEBODY with	0 20 1 52
t ASK THEM ?	1 -19
t ASK WHO MAY	1 -34 7 50 10 15
t ASK WHO RUNS	0 -30 1 29
t ASK WHO SEEK	0 17 1 -54
t ASK WHO TROUBLE	6 23
t ASK YOU LACK	0 39
t ASK YOU at	0 -24
t ASK YOU to	0 -75
t ASK YOUR voice	1 -14
t ASK a BRANCH	4 16
t ASK a KIN	1 -66 7 39
t ASK a ROLE	0 18 1 22 2 -18 3 -20 4 32 7 -28 8 -18 9 35 10 -20 11 -15 12 -14
t ASK a SOMEBODY	0 29 4 16 6 -26 10 42
t ASK a [KIND]	1 17
t ASK a decent	0 39 1 -45
t ASK a good	1 54
t ASK a soul	0 15 1 -14 2 -14 4 15
t ASK about WHO	0 -28
t ASK about the	1 -58 6 -14
t ASK at SOMEBODY	6 16
t ASK at a	0 15
t ASK at the	0 -49 6 -23 10 17
t ASK from SOMEBODY	0 -17
t ASK he'd get	6 28
t ASK how ME	0 17 1 -28 9 51
t ASK how to	0 -19 6 26
t ASK in BRANCH	0 16 2 16 9 16
t ASK in PROPER	6 -49 7 42
t ASK in the	1 24
t ASK it from	0 14
t ASK making an	1 -16 3 20
t ASK of ANY	0 -16 1 -20 4 21 6 -19 12 15
t ASK of OBJ	0 16 1 40 6 25
t ASK of SOMEBODY	0 45 1 -18 6 -16 7 31 12 33
t ASK of a	0 32 1 44 2 -14 3 -20 4 45 6 57 10 36
t ASK of an	1 -21
t ASK on the	0 19 1 26 6 -24
t ASK that EASE	1 15 6 38
t ASK that MAY	0 22 1 -83 6 -27
t ASK that ME	0 42 1 -44 3 18 4 -22 6 -22 7 23 8 15
t ASK that MUST	0 -41
t ASK that RUNS	0 29 1 26 6 15
t ASK that SEEK	0 23 1 -119
t ASK that does	0 21 1 19 6 -19
t ASK that got	0 -40
t ASK that has	0 16 1 27 6 -16
t ASK that just	6 -26
t ASK that's TROUBLE	1 37 6 41
t ASK that's been	1 25 6 -24 8 24
t ASK the ANY	1 -29 9 -25
t ASK the MEANS	0 -14 1 19
t ASK the SOMEBODY	1 28
t ASK to ASK	0 34 1 -19 2 21 4 -19 6 -31
t ASK what the	0 -15 1 -26 6 27
t ASK where ME	1 -46 8 -19
t ASK where the	0 -28
t ASK where to	1 18
t ASK who'd SEEK	1 16
t ASK who'd be	1 -43
t ASK with a	0 31 2 42 4 -31 6 35
t ASK with twins	1 16 12 16
t BRANCH BRANCH PROPER	0 24
t BRANCH BRANCH WHO	0 19 6 15
t BRANCH BRANCH and	1 43
t BRANCH BRANCH in	0 15 1 -31
t BRANCH BRANCH inside	1 17
t BRANCH GROUP ?	1 18 6 -22
t BRANCH GROUP WHO	1 19
t BRANCH GROUP in	1 -20
t BRANCH GROUP of	1 20 12 30
t BRANCH GROUP that	6 26
t BRANCH LACK YOUR	11 23
t BRANCH MAY YOU	0 -30 1 -24
t BRANCH PROPER PROPER	0 39 3 -19 4 18 12 26
t BRANCH PROPER the	0 19
t BRANCH ROLE ?	4 17 11 29
t BRANCH ROLE PROPER	1 -23 8 -38
t BRANCH ROLE RUNS	1 -40
t BRANCH ROLE YOU	0 18 1 26 6 32
t BRANCH ROLE at	1 -20 5 -27
t BRANCH ROLE in	1 27 3 -20 7 15 8 -32 12 27
t BRANCH ROLE or	0 17 3 15
t BRANCH SOMEBODY ?	1 18
t BRANCH SOMEBODY at	1 -23
t BRANCH and ME	0 -20 1 -40 6 -24 8 41
t BRANCH and RUNS	4 -14 5 24
t BRANCH and WHO	0 14 1 16
t BRANCH and spends	6 23
t BRANCH and wait	1 -18
t BRANCH are TROUBLE	1 14 6 -14
t BRANCH at PROPER	1 -42 8 -26 9 14
t BRANCH at [FIRM]	6 -17
t BRANCH at the	0 14 1 -15 6 -28
t BRANCH for ANY	1 -20 6 -19 9 14
t BRANCH for a	0 -28
t BRANCH groups with	0 28 1 15
t BRANCH has DONE	1 -14
t BRANCH in PROPER	0 -15 1 27 3 -14 6 -24 8 -27 9 -31
t BRANCH in YOUR	1 -27 6 -30
t BRANCH in the	0 -43 1 -33 12 46
t BRANCH is EVENT	0 -27
t BRANCH is a	6 -25
t BRANCH on YOUR	10 33
t BRANCH on the	0 37 1 17 5 14
t BRANCH or BRANCH	1 42 6 20
t BRANCH or a	1 25 6 27
t BRANCH over a	0 -15
t BRANCH owners with	1 14
t BRANCH so ME	6 16 9 -51
t BRANCH that LACK	6 22
t BRANCH that MAY	1 14 9 16
t BRANCH that counts	6 -17
t BRANCH that stays	1 -15
t BRANCH that the	0 19 3 17 10 18
t BRANCH these TIME	6 -25
t BRANCH this TIME	1 -42 9 30
t BRANCH where the	1 -20
t BRANCH with a	0 38 4 19 6 -34
t DONE HAND and	10 14
t DONE HAND with	6 -26 10 14 11 22
t DONE YOU ?	1 -17
t DONE YOU and	9 15
t DONE YOUR TROUBLE	1 -26 6 -43 9 17
t DONE a BRANCH	1 -21 6 -36 8 43
t DONE at NUMBER	12 26
t DONE at the	6 -15 9 -47
t DONE half of	1 -20
t DONE in ?	0 15 1 28
t DONE in a	1 20
t DONE its ROLE	1 -29
t DONE on the	1 -20 10 -16
t DONE the ROLE	9 33
t DONE the co	1 38
t DONE the tender	0 24 1 53 6 17
t EASE IF YOU	0 18 1 -17 10 -15 11 23
t EASE JOIN OBJ	1 -14 4 30 7 15
t EASE MAY YOU	4 -20 11 23
t EASE OBJ best	1 15
t EASE SOMEBODY in	1 18
t EASE at all	1 -26 6 -20 11 21
t EASE making an	0 14
t EASE putting OBJ	0 20
t EASE that PROPER	1 33 6 -16
t EASE that YOU	1 27 12 24
t EASE to say	10 47
t EVENT ME be	1 33 7 27
t EVENT ROLE in	0 29
t EVENT THEIR practice	0 -15
t EVENT a second	6 -14
t EVENT and MAY	5 15 7 46
t EVENT and has	2 21 4 -17
t EVENT in ANY	1 -28
t EVENT in PROPER	7 35
t EVENT in YOUR	1 20 9 -16
t EVENT in the	1 34 2 -15 6 -26
t EVENT on PROPER	1 23 8 26 9 -15
t EVENT or EVENT	1 23 6 -17 7 -15
t EVENT this TIME	1 14 6 16 7 -14
t EVENT to PROPER	1 -22 8 20
t EVENT to the	1 19
t GAIN ME SEEK	1 -27
t GAIN OBJ a	0 16
t GAIN YOUR KIN	1 -17 11 -15
t GAIN a HAND	1 28 7 -24 8 -14
t GAIN a look	1 19
t GAIN an JOIN	0 27
t GAIN from [KIND]	7 20 9 23
t GAIN from a	11 18
t GAIN from the	1 -18
t GAIN from this	9 14
t GAIN from what	1 47 6 -16
t GAIN of the	8 -14 12 20
t GAIN on PROPER	0 -21
t GAIN on this	11 -24 12 41
t GAIN than ME	1 -22
t GLAD IF YOU	7 -18 9 15 10 15 11 -18
t GLAD JOIN for	0 41 1 24 4 -29 5 20 6 -18
t GLAD PROPER PROPER	0 -20
t GLAD an JOIN	0 14 1 24 3 28 5 -24 11 16
t GLAD fit for	4 19 7 18 10 20
t GLAD for JOIN	1 17
t GLAD for YOU	9 -54 12 -19
t GLAD for a	3 37 4 -23 6 27
t GLAD for the	1 45 9 16 11 -15
t GLAD having YOU	9 -18
t GLAD it HAND	0 -18
t GLAD job for	0 20 12 18
t GLAD of ANY	7 -19
t GLAD of YOU	0 -18
t GLAD of a	0 37 1 16 4 -14 5 27
t GLAD opportunity for	1 14 7 67
t GLAD the same	1 -35
t GLAD to ASK	0 -16 4 -20 5 14 7 -17 9 -21 11 31
t GLAD to GAIN	0 25 1 16 7 41
t GLAD to HAND	0 -47
t GLAD to be	0 63 1 21 6 -22 7 32 8 34 9 -17 11 25
t GLAD to give	9 26
t GLAD to have	7 -17 11 -16
t GLAD to make	0 -53
t GLAD to read	9 25
t GLAD to see	9 49
t GLAD to work	9 14
t GLAD with the	0 15 1 -14 9 24
t GLAD with what	9 32
t GROUP DONE PROPER	1 -14 6 50
t GROUP MAY YOU	0 -33
t GROUP ME MAY	1 16 10 18
t GROUP ROLE at	5 19
t GROUP ROLE in	1 16
t GROUP RUNS with	6 -45
t GROUP SEEK YOUR	1 -32
t GROUP WHO MAY	1 -21 7 24
t GROUP and ME	1 20
t GROUP at PROPER	7 34 8 18
t GROUP at YOUR	1 15
t GROUP at [FIRM]	1 -27 6 -18
t GROUP for SOMEBODY	1 37 4 21 6 14 11 16
t GROUP has DONE	9 32
t GROUP has just	0 24
t GROUP in PROPER	1 17 3 -15 4 21 6 20
t GROUP in [KIND]	6 -14
t GROUP in the	6 -31 12 32
t GROUP is about	0 -49
t GROUP of YOUR	1 15 6 -20
t HAND ANY MEANS	1 -15 6 27
t HAND HAND OBJ	12 24
t HAND LACK HAND	12 27
t HAND MEANS PROPER	0 18 7 24 12 -20
t HAND MEANS and	0 -22 1 29 6 16
t HAND MY GROUP	1 -22
t HAND MY KIN	10 21
t HAND MY MEANS	0 51 1 -20 3 -49 4 66 8 -17 10 -22
t HAND MY PROPER	1 27 10 -36
t HAND MY application	8 -15 10 -19
t HAND MY details	0 14 1 32
t HAND MY way	2 28 4 -24
t HAND NUMBER NUMBER	0 -22 10 31
t HAND OBJ ?	0 36 7 34 12 17
t HAND OBJ ANY	1 19 3 -14 4 22 8 -27 10 -30 12 67
t HAND OBJ HAND	11 -14
t HAND OBJ IF	1 -14 10 17
t HAND OBJ LACK	1 14
t HAND OBJ PROPER	0 46 1 16 3 -31 4 38 12 42
t HAND OBJ THEIR	0 -118 1 -18 6 -23 10 119 11 14 12 16
t HAND OBJ THEY	6 21 9 16
t HAND OBJ WHO	1 52 2 -20 3 38 5 18 10 -24
t HAND OBJ YOUR	0 37 7 20 9 -21
t HAND OBJ a	0 -27 1 -58 6 54 8 -18 11 -14
t HAND OBJ along	0 20 1 -23 3 40 4 -48 11 -28
t HAND OBJ and	6 -14 10 -22 11 26
t HAND OBJ at	1 20 12 17
t HAND OBJ by	0 -47
t HAND OBJ in	0 -20 10 14 11 21
t HAND OBJ on	0 42 9 34 10 15 11 14
t HAND OBJ or	0 -24
t HAND OBJ so	0 -14 11 23
t HAND OBJ the	0 -38 1 -15 6 -15 11 44 12 -29
t HAND OBJ there's	12 27
t HAND OBJ this	2 14
t HAND OBJ to	0 48 2 21 3 15 4 -45 6 -15 7 19 9 21 10 -22 11 73 12 23
t HAND OBJ what	0 -16
t HAND PROPER !	9 80
t HAND PROPER NUMBER	0 -15
t HAND PROPER PROPER	0 49 1 105 3 37 4 -23 8 -29 9 -15 12 54
t HAND PROPER and	6 14 12 37
t HAND PROPER at	1 -14 10 29
t HAND PROPER on	0 -15 1 -21
t HAND SOMEBODY YOU	0 22 9 -14 10 -14
t HAND THEIR ME	6 21
t HAND THEIR MEANS	0 -32 6 -21
t HAND THEIR MY	2 51 3 -27 4 -25 10 -26
t HAND THEIR that	0 34
t HAND THEIR this	0 43 1 20 6 14 10 37
t HAND THEIR to	1 15 10 21
t HAND THEM HURRY	0 18 7 -17 12 82
t HAND THEM MY	0 -22 1 29 6 -32 7 -14
t HAND THEM PROPER	0 26 10 45
t HAND THEM a	0 17 7 18 10 -24 11 34 12 -16
t HAND THEM about	1 -18 10 -24
t HAND THEM along	0 -22 1 32 10 24
t HAND THEM and	0 14
t HAND THEM in	6 18
t HAND THEM over	10 14
t HAND THEM the	6 -25 10 32
t HAND THEM there's	1 18 6 19 10 -16
t HAND THEM this	6 -20 10 48 11 -17
t HAND THEM to	0 54 1 21 4 17 7 19 12 -20
t HAND YOU ANY	0 -16
t HAND YOU LACK	0 23
t HAND YOU a	0 -14 10 15
t HAND YOU only	11 -14
t HAND YOU what	1 61 12 30
t HAND YOUR BRANCH	0 -19
t HAND YOUR KIN	0 35 1 -46 3 -15 4 22 10 -27 12 36
t HAND YOUR MEANS	0 71 6 14 10 15 12 34
t HAND YOUR PROPER	0 -46
t HAND YOUR ROLE	1 39 3 19 4 -25 12 14
t HAND YOUR RUNS	0 -15
t HAND YOUR SOMEBODY	1 -27 2 -18 9 -28 10 -15 12 -28
t HAND a KIN	0 51 1 -43 6 -32 8 -17 10 -37 11 18 12 78
t HAND a MEANS	12 -16
t HAND across the	10 20
t HAND along MY	11 21
t HAND and HAND	0 -25 10 34
t HAND and ME	0 21 1 40 3 28 4 -20 6 -17 7 27
t HAND at NUMBER	0 -46
t HAND at the	0 17 10 45
t HAND down the	0 -23
t HAND each TIME	0 22 1 25
t HAND for YOUR	0 -24 10 34
t HAND for the	0 -29
t HAND from OBJ	0 30 1 39
t HAND in a	0 22 12 -30
t HAND in the	0 18
t HAND is all	11 24
t HAND it on	0 26 1 17 10 -37
t HAND it to	0 -32 1 23 3 -33 4 41 10 15 11 -42
t HAND it up	11 19
t HAND on MY	1 14 10 -64 12 -14
t HAND on PROPER	0 -33 1 -64 12 35
t HAND on the	9 -15 10 19
t HAND on this	0 15 1 -31 6 16 7 28 10 23
t HAND or HAND	10 16 11 -20
t HAND over the	10 17
t HAND so YOU	10 47
t HAND that PROPER	0 -22 1 23 6 65
t HAND that YOU	9 -16
t HAND that YOUR	0 -17 1 14
t HAND the ANY	0 32 1 -25
t HAND the BRANCH	0 -20 1 -49 6 -17 10 54
t HAND the HAND	10 36
t HAND the KIN	1 48 4 -39 5 38
t HAND the MEANS	0 41 1 22 6 -14
t HAND the SOMEBODY	0 18 1 -35
t HAND the letter	0 -15
t HAND this HAND	0 -19 7 26 10 26
t HAND this MEANS	0 16 1 -17 7 41 10 22 11 15
t HAND this to	0 39 1 36 3 40 4 -37 10 25 11 -15
t HAND to OBJ	0 -28
t HAND to SOMEBODY	0 -26
t HAND to THEIR	10 -16
t HAND to THEM	10 21
t HAND to YOUR	0 -20
t HAND to at	0 16
t HAND to the	0 28 2 -16 4 19 5 16
t HAND to this	6 -14 10 14
t HAND with OBJ	0 20 1 28 4 -18
t HAND with THEIR	0 15 6 -36
t HAND with a	0 -23 1 -17 6 -16 11 29
t HAND with the	0 -32 1 -20
t HURRY ! !	7 -19 8 -16 12 30
t HURRY ANY TIME	1 14
t HURRY ANY WHO	6 -31
t HURRY HAND with	0 21 1 30 4 -18
t HURRY LACK GAIN	10 22 12 30
t HURRY ME LACK	12 -18
t HURRY ME SEEK	0 -28 8 14
t HURRY ME do	0 19 12 14
t HURRY TIME ?	0 -27
t HURRY TIME YOU	9 71 12 -22
t HURRY TIME a	0 -23 1 -18 9 -17
t HURRY TIME and	0 43 8 -22
t HURRY TIME it	9 -25
t HURRY TIME the	1 15
t HURRY WHO MAY	1 -18 2 17 12 22
t HURRY WHO do	6 14
t HURRY YOU ANY	0 17
t HURRY and LACK	1 -15 6 -27
t HURRY and ME	0 23 8 -23 10 -17
t HURRY and MY	9 19
t HURRY and say	0 15 1 19 12 19
t HURRY child has	0 -14
t HURRY in PROPER	1 -15
t HURRY in the	1 21 12 26
t HURRY poll for	0 -14
t HURRY question do	1 18
t HURRY that YOU	9 16
t HURRY that YOUR	1 -14 9 38
t HURRY thing THEY	0 -24
t IF ANY KIN	1 17
t IF ANY of	0 75 1 49 3 -22 4 31 7 -20 9 -17 10 19 11 -19
t IF LACK ANY	0 -16
t IF MAY YOU	1 -18
t IF ME HAND	0 32 10 -15 11 28 12 22
t IF ME MAY	0 35 4 -23
t IF ME do	0 23
t IF ME say	0 14 1 29 6 -19 9 51
t IF SOMEBODY ASK	0 33 1 -24 11 -25
t IF SOMEBODY SEEK	0 15 1 -27 8 -14 9 18
t IF SOMEBODY YOU	0 28 1 68 12 18
t IF SOMEBODY at	6 17 7 16 10 -18
t IF SOMEBODY in	7 -15
t IF SOMEBODY on	0 15 10 14
t IF THEY EASE	11 17
t IF THEY MAY	0 29 1 31
t IF THEY SEEK	12 -15
t IF THEY is	11 17
t IF THEY says	6 -24 11 -51
t IF THEY spend	0 41
t IF YOU ANY	1 30 11 14
t IF YOU ASK	0 80 1 118 2 -23 4 28 5 -15 6 17 7 77 8 58 10 77 11 -28 12 -23
t IF YOU EASE	1 -14 10 -28 12 -27
t IF YOU GLAD	1 -19 4 14 9 60
t IF YOU HAND	0 46 3 25 12 67
t IF YOU JOIN	1 21 7 -16
t IF YOU LACK	6 -17 9 -28 10 -25 11 -37
t IF YOU MAY	0 -31 3 18 4 -14 9 -14 11 -22
t IF YOU ROLE	1 -23
t IF YOU RUNS	0 18 1 21
t IF YOU SEEK	0 -95 6 24 11 14
t IF YOU a	0 46 1 51 10 25
t IF YOU ask	0 -21
t IF YOU bump	0 20 1 29 10 20
t IF YOU come	0 16 7 26 10 28
t IF YOU covered	6 14
t IF YOU do	0 48 1 -20 7 -16
t IF YOU ever	0 -14 7 -20 11 -19
t IF YOU feel	7 22 10 -31 11 62
t IF YOU get	1 16 12 -19
t IF YOU give	10 -15 12 30
t IF YOU have	1 40 4 15 6 -32 12 -14
t IF YOU keep	11 35
t IF YOU liked	11 -18
t IF YOU make	11 -23
t IF YOU or	0 20 10 24 11 -24
t IF YOU sooner	0 -25 1 -14 11 54
t IF YOU teach	1 -23
t IF YOU were	1 -41 3 -14 7 -14 8 34 9 45 10 -23 11 -23
t IF YOUR BRANCH	0 -33
t IF YOUR KIN	0 -19 1 30 7 17 9 27 11 -36
t IF YOUR PROPER	0 39
t IF YOUR ROLE	1 -15
t IF YOUR RUNS	1 -54
t IF YOUR rules	11 15
t IF a BRANCH	1 -16
t IF a KIN	0 -30 1 -16 2 -16 4 29 12 -17
t IF a ROLE	1 31 4 18 6 25 10 14
t IF a SOMEBODY	0 28 1 -15
t IF a pal	0 21 7 18
t IF it ASK	0 -24
t IF it GAIN	0 26
t IF it LACK	1 -32 6 -33 10 27 11 -21
t IF it RUNS	11 25
t IF it feels	11 25
t IF it rains	0 28 6 38
t IF it's not	10 21 11 -30
t IF it's the	11 19
t IF it's weird	10 -18 11 20
t IF none ASK	0 -23
t IF not LACK	10 20
t IF not ME	1 -16 8 -16 10 -31
t IF not YOU	0 29 1 26 3 30 4 -41 10 -14 11 -35
t IF or not	10 -15
t IF she'd have	0 21 1 30 4 -18
t IF she'd take	1 -22
t IF the BRANCH	0 23 1 16 10 19
t IF the JOIN	0 -20
t IF the KIN	1 -50 11 15
t IF the moment	0 34 11 15
t IF there is	1 -22 6 -14
t IF there's SOMEBODY	0 18 1 -36
t IF there's a	1 36 3 16 7 29
t IF this LACK	0 18 3 -17 4 30
t JOIN IF YOU	1 -14
t JOIN MAY be	0 -52 1 -20
t JOIN ME SEEK	11 23
t JOIN OBJ ?	1 -95 3 34 4 -44 7 18
t JOIN OBJ for	0 14 1 52
t JOIN OBJ in	1 21 3 40 4 -22
t JOIN OBJ through	0 15 1 -17
t JOIN OBJ to	0 55 1 34 3 -59 4 86 5 -15 7 27 8 -16 9 59 11 -33
t JOIN OBJ with	0 31 1 32 3 25 4 -17 7 20 9 -15
t JOIN PROPER PROPER	0 -19
t JOIN SOMEBODY YOU	12 34
t JOIN THEM and	7 -42 12 42
t JOIN THEM to	1 15
t JOIN YOU ANY	0 -17
t JOIN YOU to	0 -37
t JOIN YOU with	0 -24
t JOIN YOUR KIN	0 19 4 28 12 -29
t JOIN a BRANCH	0 -68 1 39
t JOIN a KIN	0 50 1 -25 7 20 12 -66
t JOIN a PROPER	0 68 4 18 5 -14 12 63
t JOIN a pal	12 15
t JOIN and JOIN	1 -14
t JOIN are the	1 -21 8 14
t JOIN at PROPER	0 -21
t JOIN at the	10 -34
t JOIN by PROPER	9 -20
t JOIN for OBJ	0 74 1 26 4 -57 5 58 6 52 7 -24 12 -17
t JOIN for PROPER	1 27
t JOIN from YOU	0 -14 1 -17 12 16
t JOIN of the	0 -19
t JOIN or ANY	12 17
t JOIN or JOIN	12 20
t JOIN or a	1 -16
t JOIN or an	1 -17 6 15
t JOIN over the	0 -17 1 -18 10 19
t JOIN to ?	1 -31
t JOIN to ANY	0 -30 1 -46 4 -31
t JOIN to BRANCH	0 70 1 41 3 -22 4 -31 5 37
t JOIN to GROUP	6 31
t JOIN to KIN	0 23 4 -20 5 16
t JOIN to MY	0 -48
t JOIN to OBJ	1 -26
t JOIN to PROPER	0 62 1 17 2 -16 3 27 5 -36 8 -17 12 -16
t JOIN to ROLE	0 39 1 52 3 -19 4 -43 5 30 7 -35 8 -21
t JOIN to SOMEBODY	0 -16 1 46 3 -20 4 64 5 -29 8 20
t JOIN to YOU	0 -40
t JOIN to YOUR	0 23 1 38 3 15 8 -22
t JOIN to [KIND]	0 14 6 40 8 -37
t JOIN to [NAME]	1 47
t JOIN to a	0 -84 1 42 3 -15 5 21 7 31 8 -35
t JOIN to an	0 -20
t JOIN to owners	1 14
t JOIN to the	1 -29 3 42 4 -15 5 -20 7 -15 8 16
t JOIN with ANY	1 17
t KIN HAND THEM	1 -32
t KIN HAND this	0 -20
t KIN IF YOU	0 -28
t KIN JOIN OBJ	0 -26
t KIN MAY GAIN	1 -31 2 23 4 -34 11 32
t KIN MAY be	0 -22
t KIN MEANS and	0 20 10 21 12 17
t KIN MUST on	0 47 1 41 2 -14 4 18
t KIN MY way	0 37
t KIN PROPER PROPER	0 -25
t KIN RUNS BRANCH	1 26 8 -33
t KIN SEEK YOU	0 15 9 53
t KIN SEEK theirs	1 -50
t KIN WHO DONE	1 19
t KIN WHO MAY	0 43 1 -34 2 -17 4 28 7 21 10 29
t KIN WHO are	1 14 2 -20 4 26
t KIN WHO kid	2 -15
t KIN YOU HAND	0 47 1 -15 4 19 12 21
t KIN YOU both	0 17 7 -20 12 -58
t KIN and KIN	1 28 4 29 12 -28
t KIN and YOU	7 49 12 -31
t KIN and why	0 -16
t KIN at MEANS	1 27 10 17
t KIN at PROPER	4 -15
t KIN at YOUR	4 -17
t KIN at the	1 37 3 35 4 -31 12 15
t KIN for OBJ	0 -38
t KIN from the	0 21 1 17
t KIN has a	6 -30 10 29
t KIN in PROPER	1 -15
t KIN in that	12 27
t KIN in the	1 22 4 18 9 15
t KIN is EVENT	2 24 4 -21 9 20
t KIN is a	1 28
t KIN of KIN	0 22 6 17 9 32
t KIN of MY	0 27 7 31 10 40
t KIN of YOUR	0 29 1 -28 2 -29 4 25 6 15 9 -14 11 -14 12 29
t KIN of the	0 -19
t KIN on PROPER	0 32 1 -18 11 20
t KIN on the	1 18 3 20 12 28
t KIN or KIN	0 28 1 -24 7 29
t KIN or relations	1 -21
t KIN that MAY	1 -21 7 16
t KIN this TIME	6 14
t KIN to MY	0 40 7 -40 8 -15
t KIN to PROPER	12 18
t KIN to the	0 -29 1 -26 6 -20 7 47 12 48
t KIN who'd GLAD	0 -46
t KIN who'd SEEK	0 27 1 -35 7 32
t KIN who'd be	7 32
t KIN with a	0 -16 1 23
t LACK ANY ASK	0 -40 6 -15
t LACK ASK !	1 36 11 18
t LACK ASK a	1 -19
t LACK EASE !	11 46
t LACK EASE ME	0 22
t LACK EASE at	1 -23 6 -20 11 21
t LACK EASE to	11 -28
t LACK GAIN on	6 -19 8 -15 10 15 11 -25 12 48
t LACK HAND OBJ	10 -17 11 -14 12 33
t LACK HAND it	12 -15
t LACK SEEK it	11 -33
t LACK SEEK to	0 -15 11 55 12 33
t LACK WHO MAY	0 20
t LACK YOU ASK	0 40 10 18 11 41
t LACK YOUR PLACE	11 23
t LACK a ROLE	0 44 1 18
t LACK and ME	11 22
t LACK ask MUST	11 18
t LACK asked for	12 33
t LACK come out	6 15
t LACK do adverts	8 14
t LACK feel YOU	11 36 12 -14
t LACK find SOMEBODY	1 24 6 32
t LACK find a	1 -15
t LACK for YOU	0 15 6 -30
t LACK got ANY	0 -18 1 -19
t LACK had a	9 22 12 25
t LACK hard EASE	1 -15 11 15
t LACK has to	11 21
t LACK have to	6 22 12 -14
t LACK heard from	1 34 12 16
t LACK in YOUR	9 16 11 -14
t LACK is a	11 44
t LACK limit !	0 21
t LACK longer RUNS	1 -14
t LACK longer in	11 25
t LACK met but	0 16 1 41
t LACK that close	1 33
t LACK too busy	0 16 4 24
t MAY ANY of	0 31 1 -21 4 43 7 52
t MAY ASK of	0 -15 1 -34 6 -17 12 26
t MAY GAIN ?	0 31 1 -25 7 60 11 27
t MAY GAIN ME	1 47 9 -21
t MAY GAIN MY	12 41
t MAY GAIN OBJ	0 16
t MAY GAIN a	1 14 11 20
t MAY GAIN from	0 22 1 -63 6 -28 7 58 9 22
t MAY HAND ?	0 26
t MAY HAND MY	0 -19
t MAY HAND OBJ	0 33 1 -34 2 33 4 -22 10 -51 12 45
t MAY HAND THEM	0 20 1 18
t MAY HAND into	1 14
t MAY HAND on	10 15
t MAY HAND to	8 -32
t MAY JOIN OBJ	0 15 3 25 4 -24 10 19
t MAY JOIN YOU	0 -23
t MAY ME ASK	0 -27 3 33
t MAY ME HAND	0 -42 1 18 12 33
t MAY ME TROUBLE	0 29 3 14
t MAY ME ask	0 25 1 -33 3 17
t MAY ME be	0 37 1 -60 2 23 3 16 4 -43 7 -22 9 22
t MAY ME come	0 -20
t MAY ME get	0 66 1 77 12 29
t MAY ME have	0 23 1 -54 10 34
t MAY ME put	0 -52
t MAY ME say	0 -22
t MAY ME talk	1 42
t MAY ME use	0 38
t MAY SEEK a	1 -33
t MAY SEEK the	0 19 1 23 6 -17 7 18 12 18
t MAY SEEK to	0 38 1 41 4 37 5 -17 7 -78 8 25 9 25 11 -18
t MAY SOMEBODY JOIN	0 -25
t MAY THANKS YOU	0 26 1 24 7 39 12 42
t MAY YOU ?	0 39 1 -27 2 35 3 -66 4 44 10 -30 12 97
t MAY YOU ASK	0 106 1 -19 3 -15 4 29 6 26 7 -44 8 -19 12 -47
t MAY YOU GAIN	0 -24
t MAY YOU HAND	0 -124 1 34 2 -45 3 36 6 -27 8 22 10 46 11 25 12 -42
t MAY YOU IF	4 26 6 22
t MAY YOU JOIN	0 -39 1 34 3 15 4 -16 7 -14 8 34 9 22 10 53 12 -17
t MAY YOU MEANS	0 -20 1 20 4 19
t MAY YOU RUNS	0 16
t MAY YOU SEEK	0 -77
t MAY YOU all	0 -18
t MAY YOU ask	0 109 4 -27 11 -20
t MAY YOU be	1 -24 3 29 4 -34 6 -19 7 -18 9 36
t MAY YOU confirm	0 -26
t MAY YOU consider	0 15
t MAY YOU do	0 -35
t MAY YOU feel	0 40 1 29 4 18
t MAY YOU get	0 54 1 15 4 -18 8 26 12 -14
t MAY YOU give	0 16 3 19 4 -22 6 30 10 -48 12 -18
t MAY YOU happen	0 16 1 20 4 24
t MAY YOU have	0 -99 4 23
t MAY YOU kindly	0 14
t MAY YOU leave	0 -14
t MAY YOU let	0 30 3 15 4 -29
t MAY YOU make	0 83 1 16 3 19
t MAY YOU present	0 24 1 -16
t MAY YOU put	0 37 1 26 2 -15 3 29 4 -22 9 -20 10 -20
t MAY YOU say	1 -27
t MAY YOU take	0 -40
t MAY YOU trust	1 -16 2 15 3 -17 6 -15 11 19
t MAY YOU vouch	0 16
t MAY YOUR ROLE	0 -27
t MAY a KIN	0 39 1 40 3 -16 4 17 6 17
t MAY a OFFER	0 -20
t MAY a ROLE	0 -30
t MAY an JOIN	0 23
t MAY be ?	1 -16 9 15
t MAY be GAIN	0 21 1 -32 6 19 7 -33
t MAY be GLAD	0 38 4 -53 5 35 6 29 10 17
t MAY be SEEK	0 17 7 -22 10 16
t MAY be a	0 26 1 28 3 -14 10 27 11 -25
t MAY be helpful	7 18
t MAY be highly	1 15
t MAY be in	0 -16
t MAY be interested	0 27 6 -52 7 67 10 -16
t MAY be most	1 15
t MAY be of	7 34
t MAY be on	0 -34
t MAY be talking	1 41 4 15 7 18 12 24
t MAY be the	1 14 6 26 7 -16
t MAY be treated	1 -17
t MAY do is	0 44 1 55 3 15 10 -19 12 63
t MAY do the	0 14 10 17 12 17
t MAY do with	1 -35
t MAY find it	9 36 11 -18
t MAY get OBJ	1 15
t MAY get a	1 -24
t MAY get as	7 16
t MAY get something	0 20 7 32 11 -15
t MAY get that	6 25
t MAY give OBJ	0 35 1 16 2 21 4 -20 5 22
t MAY go home	1 38 6 14 10 -14
t MAY have it	6 16
t MAY have the	1 -19
t MAY have to	0 -31
t MAY it be	1 23
t MAY it feel	1 -24
t MAY it sit	0 20 1 16 11 41
t MAY not be	11 29
t MAY profit from	0 18 4 14 7 48
t MAY talk to	0 24 1 -49 8 14
t MAY there be	0 20 3 -14 4 30
t MAY use a	1 -39 9 20
t ME ANY places	1 14
t ME ASK ANY	0 -45
t ME ASK ME	7 22 8 -15 12 17
t ME ASK YOU	12 34
t ME ASK a	0 -19
t ME ASK he'd	6 28
t ME ASK how	6 25
t ME ASK that	1 39
t ME DONE ANY	0 -14 9 -16
t ME DONE THEIR	1 14 9 -20
t ME DONE WHO	4 -14
t ME DONE YOU	6 -19 7 15 9 15 12 14
t ME DONE YOUR	1 -35 6 -42 8 -29 9 90
t ME DONE the	0 17 1 42 6 47 9 -27
t ME EASE YOU	9 -14 11 33
t ME EASE that	1 41
t ME EVENT MY	6 29
t ME EVENT the	1 -26
t ME GLAD JOIN	0 38 1 18 4 -19 5 18
t ME GLAD MY	9 31
t ME GLAD YOUR	9 -83
t ME GLAD that	9 37
t ME GLAD the	1 -17
t ME GLAD to	0 -24 9 -42 11 -21
t ME HAND ANY	6 36 10 14 12 -40
t ME HAND MY	6 35
t ME HAND THEIR	0 -20 7 35 12 43
t ME HAND THEM	0 78 10 -53 12 22
t ME HAND YOU	0 -54 1 -30 10 21 11 -36 12 24
t ME HAND YOUR	0 54 1 36 3 53 4 -40 12 30
t ME HAND a	0 -27 1 -16 9 15 10 27 12 -37
t ME HAND it	0 -27 6 32 10 -22 12 -17
t ME HAND the	0 -17 1 -17 10 23 11 -16 12 -15
t ME HAND to	11 47
t ME HURRY have	1 -15
t ME JOIN YOU	0 -30
t ME LACK ASK	1 -19
t ME LACK SEEK	0 -27 1 -14 11 -18 12 -35
t ME LACK TROUBLE	6 -31 10 16
t ME LACK ask	11 -22
t ME LACK do	8 14
t ME LACK heard	1 33
t ME LACK met	0 18 1 41
t ME LACK so	11 20
t ME LACK suppose	12 26
t ME LACK too	0 16 4 24
t ME MAY ASK	0 -25
t ME MAY EASE	0 -16 12 16
t ME MAY GAIN	1 -35 6 -40 7 84 11 -16
t ME MAY HAND	3 20 4 -26 6 34 8 -32 10 -15 11 -14
t ME MAY JOIN	0 -23
t ME MAY SEEK	0 16 3 17 4 14 6 18 7 -25
t ME MAY add	7 26
t ME MAY ask	11 22
t ME MAY be	0 64 1 40 5 17 7 25 9 -25 10 26
t ME MAY do	1 -19 6 15 9 16
t ME MAY get	6 25
t ME MAY give	6 19 7 28 12 -14
t ME MAY go	10 19
t ME MAY see	0 -26
t ME MAY take	10 33
t ME MAY talk	1 -35 8 14
t ME MEANS a	8 22
t ME MUST ASK	1 -14
t ME MUST HAND	1 -14
t ME MUST LACK	9 23
t ME MUST SEEK	1 22
t ME MUST YOU	9 -14 12 27
t ME MUST have	1 -14 6 -21
t ME MUST to	0 -26 7 24
t ME NUMBER HURRY	1 28
t ME PROPER ME	0 44
t ME RUNS a	0 14 8 29
t ME SEEK JOIN	0 28 1 14 5 -16 6 15 8 -18
t ME SEEK LACK	0 -17
t ME SEEK MY	0 -15 1 -29 7 -23 8 17
t ME SEEK NUMBER	8 15
t ME SEEK PROPER	1 -24
t ME SEEK RUNS	6 -21
t ME SEEK SOMEBODY	0 -15
t ME SEEK YOU	0 -37 8 -34
t ME SEEK a	0 -92 1 127 6 -39 8 82 12 -16
t ME SEEK an	0 31 1 14 4 -15 8 -29 11 22
t ME SEEK and	0 16 10 22
t ME SEEK by	4 35 5 -21 8 -21
t ME SEEK for	0 35 1 14 3 17 6 40 8 31 9 -18
t ME SEEK it	0 16 1 -29 9 35
t ME SEEK on	1 -14
t ME SEEK ten	6 -15
t ME SEEK that	1 -30
t ME SEEK the	0 -14 6 54 8 23
t ME SEEK to	0 22 1 92 2 -23 3 19 4 -57 5 67 7 39 8 39 9 -39 10 -42 11 -44 12 -41
t ME TIME SEEK	1 -15
t ME TROUBLE YOU	0 29 3 14
t ME TROUBLE for	1 25
t ME TROUBLE to	0 15 1 32 12 32
t ME a ROLE	1 -43
t ME a final	1 -33
t ME always GLAD	0 38 7 30
t ME am GLAD	10 19
t ME am SEEK	1 15
t ME am new	8 15
t ME are SEEK	0 16 1 49 8 15
t ME are a	12 32
t ME ask LACK	11 43
t ME ask YOU	0 35 1 28 9 28
t ME ask for	1 -26 8 25
t ME asked YOU	12 18
t ME asked in	12 64
t ME asking MUST	8 -14 12 38
t ME asking for	1 35
t ME be GLAD	0 36 1 34 7 -34 10 -21 12 -15
t ME be JOIN	1 -37
t ME be THANKS	0 17
t ME be a	0 -18 1 41 7 77
t ME be so	9 17
t ME be talking	9 25
t ME be very	0 -14
t ME believe ME	7 32
t ME come by	0 -19
t ME completely EASE	0 22 11 20
t ME did at	1 -16
t ME do ?	1 -34 6 -25 7 28
t ME do EASE	11 14
t ME do MY	1 41
t ME do PROPER	1 -24
t ME do a	1 22
t ME do have	1 -26
t ME do house	0 -39
t ME do in	9 -20
t ME do it	12 50
t ME do the	6 55
t ME dreamed of	1 -17 8 14
t ME drove out	1 -18 6 -16 8 -16 9 48
t ME exist ?	0 49
t ME filling a	1 74 6 30
t ME find out	6 28
t ME find the	6 31
t ME get an	0 24 1 27
t ME get paid	8 29
t ME get that	12 39
t ME give THEM	7 14
t ME give YOU	7 15
t ME give YOUR	0 -41
t ME go to	0 20
t ME got ANY	6 -21
t ME got YOUR	0 -15 1 -25 6 39 9 62
t ME got the	4 -17 10 22 12 29
t ME had ANY	6 -41
t ME had a	0 -14 1 -20
t ME had not	0 37
t ME happen to	0 20
t ME have ANY	8 21 12 -23
t ME have EVENT	1 -19
t ME have LACK	6 -27 12 40
t ME have TIME	1 -22 6 -26 8 19
t ME have YOU	1 -28
t ME have a	1 -29 6 49 7 41 12 -14
t ME have the	6 48 9 -14
t ME have thought	8 -14 12 31
t ME heard YOU	0 -16 1 14 6 19 11 -25 12 56
t ME just gone	0 21 8 14
t ME keep a	1 -14
t ME leave it	11 18
t ME let YOU	1 -14 6 -25 8 -14 9 27
t ME live by	0 40
t ME look after	0 54 1 64 4 14 7 74 9 -14
t ME look up	10 68
t ME mean the	1 22
t ME noticed YOU	0 55 1 -21 3 17
t ME only do	0 23 6 35
t ME out of	0 26 1 16 3 36 4 -31 6 -15 11 20
t ME paid REWARD	1 -14
t ME pay for	1 -17
t ME picture a	1 16
t ME put ANY	10 28
t ME put YOU	0 -19
t ME put YOUR	0 -18
t ME put a	1 -17
t ME quite see	11 27
t ME sat in	9 39
t ME saw THEIR	1 -15
t ME saw YOU	0 19 1 16
t ME saw that	8 -16
t ME say LACK	11 -50
t ME say THEY	1 19
t ME see THEM	7 27
t ME see YOU	1 64
t ME see that	1 31 9 -18
t ME short of	0 41 1 16 3 18 4 -16 5 14 6 -45 8 29
t ME so GLAD	9 21
t ME speak to	1 24
t ME spent ANY	8 25
t ME take on	1 -16
t ME take over	1 -14 10 25 11 21
t ME take the	6 -23
t ME taking on	1 -22 8 14 12 -21
t ME talk to	1 42
t ME the ANY	1 -19
t ME thinking of	1 54 6 22 7 -17 8 16
t ME told MY	12 52
t ME was SEEK	12 23
t ME was nine	1 16 8 14 9 -28
t ME was wondering	1 22
t ME were JOIN	0 -21
t ME were on	9 28
t ME work by	0 20 9 18
t ME work with	0 -16 1 14 6 -29 8 -31
t ME writing a	6 -30
t ME writing because	1 -34
t ME written a	10 24
t MEANS ANY ?	2 38 4 -43 10 -19 12 47
t MEANS IF YOU	11 19
t MEANS MAY YOU	0 19 1 23 2 46 3 -16 4 -23 6 14
t MEANS MAY be	3 42 4 -24 7 -14 10 -16
t MEANS ME HAND	0 -16 11 41 12 -15
t MEANS ME MAY	0 -29
t MEANS ME do	6 14
t MEANS PROPER NUMBER	0 29 7 44
t MEANS YOU MAY	2 21 8 -14 10 20 12 -35
t MEANS a TIME	6 22
t MEANS and HAND	10 20
t MEANS and ME	0 14 1 -14 7 20 10 -29 12 22
t MEANS and MEANS	0 51 1 45
t MEANS and a	6 -22 10 20
t MEANS and let	6 -17
t MEANS and the	10 15
t MEANS and uses	0 -22
t MEANS are in	1 17
t MEANS at the	6 -21
t MEANS back with	11 -15
t MEANS before ME	9 27
t MEANS below and	0 57 4 17
t MEANS for OBJ	1 -15 3 -17 4 20
t MEANS for YOU	12 -15
t MEANS for the	0 24 10 26
t MEANS from YOU	0 -25 9 17 12 14
t MEANS in PROPER	1 24 2 16 6 -17
t MEANS in YOUR	1 -21 10 28
t MEANS in front	3 17 4 -22
t MEANS in the	1 -37 3 -14 4 28 10 24 11 17 12 19
t MEANS into the	11 23
t MEANS is HAND	10 14
t MEANS is NUMBER	0 -23 10 -85
t MEANS is all	10 38 11 -25
t MEANS is open	0 39 11 -14
t MEANS is plenty	0 -21 10 16 11 -15
t MEANS n il	11 35
t MEANS of YOUR	0 31 1 19
t MEANS of the	0 21 1 23 2 14 3 32 4 -29
t MEANS on ?	3 -40 4 40
t MEANS on a	10 15
t MEANS on it	7 26
t MEANS on the	0 -37 1 -56 6 20 10 32
t MEANS or HAND	10 23
t MEANS that YOU	10 31
t MEANS this TIME	10 -15 12 -14
t MEANS to ANY	0 17
t MEANS to OBJ	10 43
t MEANS to PROPER	0 -30 1 53
t MEANS to THEM	0 -18
t MEANS to a	0 47 4 15 10 14 12 -30
t MEANS to the	1 14 10 -14 12 18
t MEANS under PROPER	0 16
t MEANS with MY	10 14
t MEANS with THEIR	11 20
t MEANS with THEM	6 -16
t MEANS with WHO	1 -22
t MEANS with an	0 22
t MONEY a TIME	0 -26 1 -18
t MONEY get MONEY	12 22
t MUST ASK YOUR	1 -14
t MUST HAND to	1 16
t MUST LACK a	0 44 1 18
t MUST LACK got	9 22
t MUST OBJ ANY	0 24 9 -15
t MUST OBJ a	0 28
t MUST SEEK that	1 32
t MUST TROUBLE with	1 17
t MUST YOU ASK	0 -34 12 30
t MUST about those	0 -17 12 38
t MUST at the	6 22
t MUST for BRANCH	9 21
t MUST for YOUR	0 25 12 -24
t MUST have ANY	0 78 6 -21
t MUST have a	0 -58
t MUST in touch	1 -21
t MUST pays for	0 -45
t MUST the lights	6 -18 9 -15
t MUST to ASK	8 14 9 -17
t MY GROUP has	1 -14
t MY JOIN come	1 -17
t MY KIN PROPER	0 -37
t MY MEANS ?	0 -25 1 -26 4 24 6 19
t MY MEANS MAY	2 48 3 -29 4 -16
t MY MEANS along	0 17 9 28 10 -15
t MY MEANS for	10 -14
t MY MEANS in	1 -24 3 19 4 -24
t MY MEANS is	0 29 10 -77 11 -15 12 32
t MY MEANS it's	6 16
t MY MEANS on	1 -36 3 -40 4 40
t MY MEANS to	0 84 2 -15 4 16 7 26
t MY MEANS with	0 -63 10 20
t MY PROPER and	0 -14
t MY PROPER are	0 -19 10 35
t MY PROPER to	1 14
t MY ROLE ?	0 -46
t MY ROLE did	9 18
t MY ROLE of	0 -28
t MY RUNS BRANCH	1 -24
t MY SEEK JOIN	0 40
t MY SEEK is	9 41
t MY SOMEBODY ROLE	0 -14
t MY TIME OFFER	1 27
t MY best work	1 41
t MY brass plate	6 -18 8 -14
t MY details to	1 37
t MY door's open	0 27 8 -18
t MY first ANY	1 30 9 -14
t MY follow up	12 22
t MY grants please	1 17
t MY number's on	10 47
t MY practice grows	0 -15
t MY question for	6 15
t MY strings ME	0 15 1 28
t MY very best	7 19
t MY way !	0 28 9 26
t NUMBER NUMBER ?	0 16 1 19 10 22
t NUMBER NUMBER NUMBER	0 20 1 45 3 42 4 -21 6 19 8 -27 9 -15 10 242 12 -27
t NUMBER NUMBER ROLE	0 -19 1 -19
t NUMBER NUMBER x	10 19
t NUMBER PROPER ?	0 -22
t NUMBER PROPER PROPER	8 54
t NUMBER PROPER and	0 27 1 -16 8 21
t NUMBER ROLE ?	0 26 1 -14
t NUMBER SOMEBODY YOU	0 38
t NUMBER TIME and	1 31 9 21
t NUMBER a m	0 -21 9 19
t NUMBER am and	6 -17 9 -14
t NUMBER and ME	1 19
t NUMBER and the	6 55 9 -22 12 19
t NUMBER down to	1 20
t NUMBER how likely	0 -21
t NUMBER minutes on	1 -18
t NUMBER paying BRANCH	1 -20
t NUMBER to NUMBER	1 30 6 25
t NUMBER to a	9 48
t OBJ ANY JOIN	12 24
t OBJ ANY MEANS	9 -21 10 -24 12 39
t OBJ ANY of	1 -18
t OBJ ASK IF	1 29
t OBJ ASK WHO	0 17 1 19 4 18 6 17
t OBJ ASK myself	0 -14
t OBJ HAND OBJ	11 -14
t OBJ IF YOU	0 -20 10 24 11 24
t OBJ IF that's	11 21
t OBJ LACK MEANS	1 14
t OBJ MAY YOU	0 52 1 -17 3 -28 4 44 12 54
t OBJ MAY be	6 27
t OBJ MAY do	0 -18
t OBJ MUST about	0 26 12 61
t OBJ THEIR MEANS	0 -37 11 -16 12 58
t OBJ THEIR insta	10 17 11 29
t OBJ TIME the	9 21
t OBJ WHO KIN	3 17
t OBJ WHO RUNS	0 15 1 16 12 22
t OBJ WHO in	3 14
t OBJ WHO of	6 -15
t OBJ WHO on	0 18 1 18 5 23
t OBJ YOUR KIN	0 33 10 -15
t OBJ a HAND	0 17 1 -19 10 41
t OBJ a MEANS	1 -14 6 32 10 25 12 -20
t OBJ a NUMBER	1 -31
t OBJ a SOMEBODY	0 69 10 -19
t OBJ a first	11 14
t OBJ a letter	0 -26
t OBJ a lot	0 16
t OBJ a single	12 35
t OBJ about the	1 -14
t OBJ along to	0 21 1 -16 3 33 4 -40 10 -15
t OBJ an JOIN	10 -31
t OBJ and ME	9 -22 10 -29
t OBJ and THEY	0 14 9 -17
t OBJ ask YOU	6 15
t OBJ at the	0 -18 10 15
t OBJ by PROPER	0 -37
t OBJ for the	1 36
t OBJ how to	0 15
t OBJ in ?	0 18 1 -36
t OBJ in ASK	0 52 3 -32 4 38 8 -19 11 -15
t OBJ in HAND	10 14
t OBJ in PROPER	0 -24 1 -27 9 34
t OBJ in YOUR	1 14 9 22
t OBJ in a	10 26 11 16
t OBJ in at	0 19 1 20
t OBJ in front	0 16 1 24 3 21 4 -16 12 39
t OBJ in on	0 -18
t OBJ in touch	0 29 3 16
t OBJ into PROPER	0 27 1 69 9 34
t OBJ is SOMEBODY	7 22
t OBJ is a	1 23 4 -21
t OBJ on a	10 22
t OBJ on the	1 -17
t OBJ or HAND	0 -15 1 -17 11 20
t OBJ the SOMEBODY	1 15 9 18
t OBJ there's LACK	12 27
t OBJ this TIME	1 14 5 15
t OBJ through the	1 -15 9 23
t OBJ to ?	1 -37 2 24 4 -18
t OBJ to ANY	0 26 3 -53 4 103 6 -20 7 19 9 36
t OBJ to ASK	0 -37
t OBJ to JOIN	0 -23
t OBJ to PROPER	0 102 2 -14 3 49 4 -75 8 -20 9 -29 11 40 12 18
t OBJ to ROLE	3 -17 4 64 6 25
t OBJ to SOMEBODY	1 -22 3 -32 7 32 9 59 12 -19
t OBJ to THEIR	0 24 1 19 3 18 4 -17 12 53
t OBJ to THEM	0 96 3 39 4 -31 11 18
t OBJ to WHO	0 22 3 31 4 -19 11 -23
t OBJ to YOUR	0 35 1 27 9 -34 12 -15
t OBJ to [KIND]	1 41 3 14
t OBJ to [NAME]	1 -14
t OBJ to a	1 -48 3 -54 4 47
t OBJ to the	0 36 1 104 2 -16 3 35 4 -32 7 -17 8 -14 10 -21 11 -16 12 -14
t OBJ with ANY	1 24 10 15
t OBJ with PROPER	0 21 7 36
t OBJ with THEM	0 14 1 -14
t OBJ with YOUR	1 18
t OBJ with a	0 -48 1 -15
t OFFER ROLE at	1 26
t OFFER for GROUP	1 -25
t OFFER of NUMBER	1 20 9 -14
t PLACE MAY YOU	0 -49
t PLACE do YOU	6 -14
t PLACE is a	0 -35
t PROPER ! !	1 45 8 -23 9 46 12 95
t PROPER ANY TIME	9 39
t PROPER BRANCH PROPER	0 20
t PROPER BRANCH ROLE	1 -65
t PROPER DONE the	1 38
t PROPER GROUP ?	6 -15
t PROPER GROUP and	1 15 12 32
t PROPER GROUP for	1 22
t PROPER HAND OBJ	1 17 10 18 12 29
t PROPER HAND THEM	12 20
t PROPER HURRY TIME	9 -32
t PROPER IF THEY	10 -15
t PROPER IF YOU	0 41 1 63 3 16 4 -25 6 -14 7 -14 11 69
t PROPER JOIN OBJ	0 -15
t PROPER MAY ME	0 71 1 42 2 -14 3 34
t PROPER MAY YOU	1 53 4 16 8 17 10 26
t PROPER MAY be	1 17 5 -15
t PROPER ME DONE	1 -32 6 26 9 35
t PROPER ME GAIN	0 -22
t PROPER ME GLAD	1 -22
t PROPER ME LACK	1 52
t PROPER ME RUNS	1 -17
t PROPER ME SEEK	1 17 7 34
t PROPER ME a	1 22
t PROPER ME are	1 20
t PROPER ME believe	1 53 7 29
t PROPER ME did	9 15
t PROPER ME have	1 26
t PROPER ME take	1 -17
t PROPER MEANS and	1 -14 12 18
t PROPER NUMBER NUMBER	0 -20
t PROPER NUMBER PROPER	1 -22
t PROPER NUMBER ROLE	0 47 1 31 3 25
t PROPER NUMBER and	0 23 7 57
t PROPER NUMBER s	0 -17 1 -28
t PROPER PLACE ?	0 21
t PROPER PROPER !	8 -15 9 20
t PROPER PROPER ?	3 -36 6 -33 8 -15 9 -30
t PROPER PROPER BRANCH	0 -23 3 18 5 -27
t PROPER PROPER DONE	0 -14 1 31
t PROPER PROPER GROUP	0 17 3 18 6 -15
t PROPER PROPER HURRY	1 55 12 45
t PROPER PROPER IF	1 30 3 17 4 -24 6 16 8 15 11 31
t PROPER PROPER JOIN	0 -15
t PROPER PROPER LACK	1 -15 9 66
t PROPER PROPER MAY	1 33 4 22 9 -16 10 27
t PROPER PROPER ME	7 25
t PROPER PROPER MUST	1 20
t PROPER PROPER NUMBER	1 -18 9 -16 10 45
t PROPER PROPER PLACE	6 -17
t PROPER PROPER PROPER	0 -15 1 99 3 41 5 -40 6 52 8 -18 9 56 10 -15 11 21 12 -27
t PROPER PROPER RUNS	1 14 3 -18
t PROPER PROPER THANKS	9 -21
t PROPER PROPER WHO	0 -47 1 -40 3 26 8 51
t PROPER PROPER YOU	1 34 10 -19
t PROPER PROPER YOUR	0 -17 1 37
t PROPER PROPER a	0 18 8 46
t PROPER PROPER about	0 15
t PROPER PROPER and	0 -38 6 -18 8 51
t PROPER PROPER at	0 49 1 44 3 19 7 37 10 15
t PROPER PROPER for	0 22 1 104 3 17 4 -16 8 -17 9 -15 10 -14 12 21
t PROPER PROPER from	1 -34 9 -28
t PROPER PROPER got	0 -26 1 15
t PROPER PROPER had	1 15
t PROPER PROPER has	0 -17 1 37
t PROPER PROPER in	1 -64 9 54 11 33
t PROPER PROPER is	10 -14
t PROPER PROPER of	0 -14 9 -26
t PROPER PROPER on	9 -15
t PROPER PROPER or	0 -21 1 19 3 29
t PROPER PROPER position	1 -33
t PROPER PROPER role	1 36 6 17
t PROPER PROPER the	1 -27 6 -16 8 31 9 38
t PROPER PROPER to	6 -15 10 23 12 32
t PROPER PROPER with	0 14 3 28 9 27
t PROPER ROLE in	1 25 7 36
t PROPER RUNS a	1 -25
t PROPER SEEK YOU	9 -31
t PROPER SOMEBODY ?	1 -14
t PROPER THANKS YOU	0 -14 9 15
t PROPER THANKS for	9 26
t PROPER TIME ?	0 23
t PROPER TIME PROPER	9 17
t PROPER WHO ANY	0 19 2 17
t PROPER WHO BRANCH	3 15
t PROPER WHO MAY	1 30
t PROPER WHO RUNS	0 16 1 -42 2 -14 6 -21
t PROPER WHO are	1 15
t PROPER YOU ASK	0 -37
t PROPER YOU HAND	1 28 9 -17
t PROPER YOU said	0 -14 1 28
t PROPER YOU were	1 18 12 43
t PROPER YOUR KIN	0 -29 1 35
t PROPER YOUR MEANS	6 52
t PROPER a GROUP	9 -18
t PROPER a TIME	6 -25
t PROPER and HAND	6 23
t PROPER and LACK	1 -14 12 30
t PROPER and MAY	1 37 3 31 4 -16 7 -26 8 64 11 18
t PROPER and ME	0 -19 1 -71 6 -33 10 -29 12 17
t PROPER and PROPER	0 21 3 -20 5 15 6 -19 8 -23 9 30 12 -15
t PROPER and SEEK	0 -16 1 -15
t PROPER and THEY	6 -28 12 17
t PROPER and at	1 -16 8 -25
t PROPER and does	0 -34 1 16 2 -14
t PROPER and has	6 17
t PROPER and the	1 -20 6 20 9 24 10 -36 12 -34
t PROPER are open	0 -14 10 50
t PROPER as a	1 42
t PROPER at ANY	12 39
t PROPER at PROPER	7 32 8 28 9 -24 12 -20
t PROPER at the	6 25 10 56
t PROPER before ME	0 -28
t PROPER by PROPER	9 -20
t PROPER by the	6 -29 8 -18
t PROPER do YOU	0 -47 1 17 2 49 4 -34
t PROPER for ANY	1 -48 6 -21 9 25
t PROPER for OBJ	0 35 1 64 3 17 4 -16
t PROPER for a	0 33
t PROPER for the	0 -23
t PROPER from PROPER	8 -18 9 27
t PROPER from the	0 -14 9 15
t PROPER has DONE	1 -26
t PROPER has an	1 41 8 -16
t PROPER has been	9 -26
t PROPER has had	1 31
t PROPER in NUMBER	1 -30 9 58
t PROPER in PROPER	0 -47 1 -72 6 -16
t PROPER in YOUR	1 36 9 -24
t PROPER in the	9 -14 10 42
t PROPER is EVENT	0 -17
t PROPER is REWARD	0 25
t PROPER is SEEK	0 -15 1 30
t PROPER is back	9 -15
t PROPER it was	9 35
t PROPER it's PROPER	1 -43 9 42
t PROPER its PROPER	9 -15
t PROPER kindly HAND	0 32 1 22 4 -16
t PROPER let OBJ	1 18
t PROPER not sure	6 24
t PROPER of PROPER	0 25 1 44 3 36 5 -17 7 -16 8 16
t PROPER on NUMBER	0 -23
t PROPER on PROPER	0 -20 1 -24
t PROPER or PROPER	1 -24 4 -23 5 29
t PROPER right ?	0 -38 1 -27
t PROPER so ME	9 20
t PROPER that THEY	1 25
t PROPER the BRANCH	1 -15 9 25
t PROPER the PROPER	6 -15 8 -22 9 -30
t PROPER the ROLE	0 -18 1 -27
t PROPER these TIME	0 16 3 -22
t PROPER thinking of	0 -29
t PROPER this TIME	0 20 1 31 4 18
t PROPER to HAND	1 18 10 22
t PROPER to MY	0 -38
t PROPER to NUMBER	10 26
t PROPER to PROPER	0 -23
t PROPER to the	1 47
t PROPER very welcome	7 21
t PROPER what a	9 16
t PROPER where the	0 22 4 -14 6 17
t PROPER with OBJ	9 15
t PROPER with THEIR	1 -21
t PROPER with a	6 -31
t PROPER with the	1 15 4 19 6 36
t REWARD NUMBER SHARE	1 22 12 19
t REWARD THEIR first	6 -14 7 33
t REWARD YOU get	7 40 12 32
t REWARD YOUR next	0 23 12 20
t REWARD a DONE	1 14
t REWARD and ME	6 -31 12 22
t REWARD and THEY	1 -20 12 -17
t REWARD and YOU	0 14 1 17 11 -15
t REWARD from PROPER	1 69
t REWARD on PROPER	6 16 12 -19
t REWARD to HAND	0 22 1 -22 3 29 4 -36 11 -27
t REWARD to say	11 38
t REWARD to the	0 -17
t ROLE HAND OBJ	9 18
t ROLE HAND THEM	1 30 10 -14
t ROLE JOIN THEM	1 15 10 -14 12 60
t ROLE MAY ME	1 -52
t ROLE MAY YOU	0 -17 1 -25 8 25 10 42 12 -17
t ROLE MAY be	7 -20
t ROLE ME MUST	1 -16
t ROLE ME SEEK	0 -15 1 -33 6 17
t ROLE ME look	0 47 1 42 7 37
t ROLE PLACE PROPER	1 -57
t ROLE PROPER PROPER	0 34 1 -53 3 29 4 -18 9 -16 10 -18
t ROLE PROPER and	0 -15 1 -36 9 24
t ROLE ROLE YOU	0 21 4 24 12 38
t ROLE ROLE and	1 56
t ROLE ROLE in	1 -21
t ROLE ROLE or	1 16
t ROLE SEEK to	9 30
t ROLE THEY LACK	0 35
t ROLE WHO HAND	0 24
t ROLE WHO MAY	0 -29 1 19 2 -16 4 15
t ROLE WHO RUNS	1 -24
t ROLE WHO TROUBLE	1 22 10 43
t ROLE WHO has	6 -22
t ROLE YOU ASK	0 15 7 19 8 -29
t ROLE YOU DONE	9 27
t ROLE YOU HAND	1 -28
t ROLE YOU JOIN	1 -19 12 45
t ROLE YOU SEEK	1 48
t ROLE YOU TROUBLE	1 -44 2 14
t ROLE YOU ever	0 18
t ROLE [KIND] PROPER	1 -34
t ROLE a TIME	1 19 12 29
t ROLE about OBJ	1 18
t ROLE and ME	0 -15 1 -18 8 14 11 16
t ROLE and PROPER	1 -21
t ROLE at PROPER	0 36 1 33 2 -15 8 21
t ROLE at YOUR	12 35
t ROLE at a	4 22 6 14
t ROLE at garden	0 31 5 19 6 17
t ROLE at the	0 57 4 17 5 -31 6 -35 10 27 12 26
t ROLE crosses YOUR	1 29 4 14
t ROLE do YOU	0 44 6 -14 10 32
t ROLE every TIME	0 17 3 39 4 -22
t ROLE for OBJ	0 27 1 16 10 -14
t ROLE for YOUR	1 -14 9 15
t ROLE for the	0 44 1 52 6 -28 9 -20 12 29
t ROLE from PROPER	0 -14
t ROLE from YOUR	0 14
t ROLE from the	1 19
t ROLE get home	6 17 9 17
t ROLE has been	0 38 1 24 4 16 6 59
t ROLE have YOU	0 14 1 25
t ROLE in ANY	0 -15
t ROLE in PROPER	0 16 1 -23 2 -15 3 -36 4 -29 5 46 7 38 8 -37 9 22
t ROLE in YOUR	0 22 3 -14 4 36 11 -15
t ROLE in a	6 36 9 16
t ROLE in law's	0 33 1 -30 6 17
t ROLE in that	1 20 12 30
t ROLE in the	0 21 1 36 6 -32 9 -18 12 24
t ROLE it EASE	0 -36 11 24
t ROLE of BRANCH	0 17 1 14
t ROLE of PROPER	1 48
t ROLE of ROLE	1 19 3 -18 5 20 6 32 8 -19
t ROLE of a	6 -22
t ROLE of claims	1 19
t ROLE of the	0 43 1 -25 6 -29
t ROLE on ANY	1 -20
t ROLE on PROPER	6 23
t ROLE on YOUR	0 27 2 -16 3 -16 4 28 6 20 7 18
t ROLE on the	3 -18 4 28 10 22
t ROLE or ROLE	1 -30 10 -18
t ROLE or SOMEBODY	0 -15
t ROLE to go	0 -47
t ROLE told OBJ	1 -21
t ROLE up YOUR	5 15
t ROLE with a	0 15 1 76
t RUNS BRANCH in	1 21 6 -22
t RUNS a BRANCH	1 18 4 17 6 18
t RUNS a GROUP	1 -64 6 -22
t RUNS after the	1 18 3 -16 4 23
t RUNS at a	0 24 1 18 6 14
t RUNS for the	1 31 6 17
t RUNS it ?	1 15
t RUNS on a	1 31 6 -22
t RUNS the ANY	1 14
t RUNS the BRANCH	0 -19 3 -20 9 -17
t RUNS the MEANS	11 -19
t RUNS the PROPER	0 15
t RUNS there ?	9 22
t RUNS to the	1 -56
t RUNS up YOU	1 -18
t RUNS with ROLE	6 -16
t RUNS with SOMEBODY	6 -21
t RUNS with YOU	1 -25 6 -14
t SEEK ANY GROUP	0 -14
t SEEK ANY more	1 -20 8 -37 12 27
t SEEK JOIN to	0 55 1 24 3 -16 8 -33
t SEEK MY strings	0 15 1 28
t SEEK NUMBER k	8 20
t SEEK NUMBER more	8 15
t SEEK OBJ to	0 -118
t SEEK ROLE !	8 37
t SEEK ROLE ?	1 18
t SEEK RUNS with	0 60 6 -21
t SEEK SOMEBODY WHO	6 39
t SEEK SOMEBODY to	1 -27 6 18
t SEEK YOU ?	0 32
t SEEK YOU HAND	1 15 9 26
t SEEK YOU MAY	1 31
t SEEK YOU had	9 -37
t SEEK YOU to	0 -41 8 -19 12 14
t SEEK YOUR ?	1 -25
t SEEK a HAND	0 -30
t SEEK a JOIN	7 19 10 16
t SEEK a OFFER	0 45 1 26 3 26 7 29 8 20
t SEEK a PROPER	0 -25 6 -20
t SEEK a ROLE	0 -62 1 -20 6 -21 12 -23
t SEEK a TROUBLE	1 18
t SEEK a co	1 -15
t SEEK a second	0 15 1 31
t SEEK a sparky	1 -28
t SEEK an JOIN	0 -20 1 14 4 -15 8 -29 11 22
t SEEK and ME	10 14 11 -26
t SEEK at YOUR	0 14 1 -15
t SEEK back at	1 -21 12 26
t SEEK by JOIN	0 -36
t SEEK for JOIN	0 45 3 -14 5 14 6 14 8 -19
t SEEK for MY	1 -49
t SEEK for ROLE	1 -73
t SEEK for SOMEBODY	0 -26 1 40
t SEEK for [KIND]	8 27
t SEEK for a	0 -63 1 65 3 26 5 -26 6 -53
t SEEK for an	0 18 6 28 8 -25
t SEEK for the	0 -18 1 -43 8 15 9 -18
t SEEK from the	9 65
t SEEK it IF	0 18 1 -16
t SEEK on joining	1 -14
t SEEK the same	1 22 6 31 7 15 12 18
t SEEK there's LACK	0 21
t SEEK this ?	1 39 7 39
t SEEK this TIME	1 24
t SEEK to ASK	0 20 1 19 4 -21 5 38 9 41
t SEEK to EASE	1 28
t SEEK to EVENT	1 -14 6 23 7 -18
t SEEK to GAIN	0 -19 1 -51 6 -16 9 14
t SEEK to HAND	0 45 3 -15 5 15
t SEEK to JOIN	8 -19
t SEEK to RUNS	1 22 6 -22
t SEEK to SEEK	1 -21 8 15
t SEEK to ask	1 -15 6 -28 8 38
t SEEK to be	0 53 4 -25 6 58 7 18 8 -41
t SEEK to do	0 -21 1 -36 6 -16 7 34 11 57
t SEEK to feel	1 -17 7 48
t SEEK to fill	6 -29 8 22
t SEEK to find	1 -32 8 -41
t SEEK to get	0 -37 1 -33 6 -28 7 -17 8 22 12 -20
t SEEK to give	7 19
t SEEK to have	1 21
t SEEK to learn	0 -14 1 -41 6 -29 7 -17 8 27
t SEEK to leave	1 54
t SEEK to play	1 22
t SEEK to reach	0 20 1 71 6 27
t SEEK to see	0 53 1 -22 7 17
t SEEK to show	0 -16 6 48
t SEEK to sit	1 -23
t SEEK to speak	0 19 1 25 8 -43
t SEEK to talk	1 29
t SEEK to work	0 -27 1 -27 7 -28 8 40 12 34
t SEEK what ME	0 21 1 40 7 31
t SHARE REWARD THEIR	7 21
t SHARE REWARD YOUR	0 21 12 40
t SOMEBODY ! !	1 -34 8 -18
t SOMEBODY ANY ME	0 14 1 -15
t SOMEBODY ANY in	0 32 1 37
t SOMEBODY ASK to	0 33 11 -25
t SOMEBODY GROUP in	1 15
t SOMEBODY IF she'd	0 21 1 30 4 -18
t SOMEBODY MAY ASK	6 -15 12 30
t SOMEBODY MAY be	12 24
t SOMEBODY ME MAY	0 18 7 18 12 -14
t SOMEBODY ME SEEK	1 -21 8 14 12 28
t SOMEBODY PLACE ASK	0 18 7 17
t SOMEBODY PLACE have	0 -28
t SOMEBODY PROPER PROPER	9 -19 12 -14
t SOMEBODY PROPER ROLE	1 -22
t SOMEBODY PROPER from	1 -17
t SOMEBODY SEEK YOU	7 -19 8 29 12 -14
t SOMEBODY SEEK that	1 -30 9 15
t SOMEBODY WHO DONE	1 23
t SOMEBODY WHO EVENT	1 17
t SOMEBODY WHO HAND	6 -18 12 30
t SOMEBODY WHO MAY	1 -113 2 -20 3 -14 4 53 6 -21 7 56 9 61 10 24
t SOMEBODY WHO RUNS	0 14 1 26 3 26 4 -16 6 -25 8 -28
t SOMEBODY WHO SEEK	0 -46 1 -74 7 25 10 -15 11 20
t SOMEBODY WHO TROUBLE	0 -32
t SOMEBODY WHO a	0 16
t SOMEBODY WHO does	0 32 1 -21
t SOMEBODY WHO gets	1 -22 6 17
t SOMEBODY WHO has	0 -70 1 -64 6 50 10 26
t SOMEBODY WHO is	1 -15
t SOMEBODY WHO was	1 26
t SOMEBODY YOU ASK	0 -46 6 21 10 29 11 -31
t SOMEBODY YOU HAND	0 27 8 -18
t SOMEBODY YOU MAY	0 21 1 -15 2 17 3 -22 10 -25
t SOMEBODY YOU SEEK	0 74 1 18 4 22 7 -15 9 -18 10 21 12 32
t SOMEBODY YOU care	0 26 9 -17 11 14
t SOMEBODY YOU told	0 -14
t SOMEBODY about OBJ	1 -24
t SOMEBODY at PROPER	0 89 1 73 3 59 4 -37 5 -14 6 -23 7 -18 8 -16 11 22
t SOMEBODY at YOUR	0 19 1 28 6 -18
t SOMEBODY at [FIRM]	1 19
t SOMEBODY at a	1 -23
t SOMEBODY at the	4 34 6 34 8 14 10 -30
t SOMEBODY at work	0 17 1 -18 6 -33
t SOMEBODY close to	0 33 1 -15 7 25
t SOMEBODY from the	12 25
t SOMEBODY have a	0 23
t SOMEBODY in BRANCH	0 -28 1 14 3 33 4 -27 6 -53 7 -16 8 -21 9 -20 12 33
t SOMEBODY in PROPER	0 16 1 30 10 39
t SOMEBODY in YOUR	0 79 1 -58 2 -31 3 -14 4 49 6 18 7 39 8 -32 9 -41 11 -15
t SOMEBODY in a	0 14 1 18
t SOMEBODY in the	0 -25 1 38 7 16 8 22
t SOMEBODY of KIN	0 -47 1 -19
t SOMEBODY of MEANS	0 19 1 -19 8 -17 9 28 12 25
t SOMEBODY of SOMEBODY	0 36 10 -16 12 26
t SOMEBODY of TIME	6 -15
t SOMEBODY on PROPER	1 23
t SOMEBODY on YOUR	0 30
t SOMEBODY on the	0 26 1 19 6 41
t SOMEBODY ops RUNS	1 39
t SOMEBODY or HAND	1 -30
t SOMEBODY or an	0 -34
t SOMEBODY over fifty	1 40
t SOMEBODY there ?	1 15 3 23 4 -31
t SOMEBODY thinking about	10 25
t SOMEBODY this TIME	1 -35
t SOMEBODY to ASK	6 15
t SOMEBODY to speak	6 -16
t SOMEBODY to talk	6 18
t SOMEBODY who'd GAIN	0 24 1 -18 7 31 12 16
t SOMEBODY who'd SEEK	1 -19 6 97
t SOMEBODY who'd be	7 -29
t SOMEBODY with a	0 26 1 50 4 -15 6 -71 7 -21 12 40
t THANKS IF YOU	0 29 1 33 11 -16
t THANKS YOU MUST	9 28
t THANKS YOU for	0 -52 1 -30 9 120 10 -15 12 -20
t THANKS YOU with	0 25
t THANKS for being	9 51
t THANKS for having	9 54
t THANKS for the	0 33 6 -14 8 -17 9 45 11 -17
t THANKS so much	9 -21
t THEIR HURRY ANY	6 28
t THEIR MEANS ?	0 27 1 -48
t THEIR MEANS and	12 -14
t THEIR MEANS in	0 -18 6 -17
t THEIR MEANS is	0 -22
t THEIR MEANS on	6 -35
t THEIR MY MEANS	2 42 3 -31 10 17
t THEIR PROPER back	6 36
t THEIR ROLE HAND	10 21
t THEIR ROLE TROUBLE	1 -26
t THEIR RUNS MEANS	9 14
t THEIR SOMEBODY in	0 -16
t THEIR at the	1 -19
t THEIR first MEANS	11 17 12 -35
t THEIR first TIME	0 15 1 -15 6 -41 7 18 12 42
t THEIR first home	1 18 7 -14
t THEIR house ?	1 28 6 -40
t THEIR insta or	10 17 11 29
t THEIR labels floating	1 -15
t THEIR this MEANS	0 26 1 46 10 25
t THEIR to MY	1 15 10 21
t THEM ASK that	0 23 1 -14 3 21 4 -21
t THEM HAND OBJ	1 14
t THEM IF ME	0 26
t THEM ME MAY	0 22
t THEM MY MEANS	1 51 6 32 7 -30 10 64 11 15
t THEM MY very	7 19
t THEM MY way	10 -31 12 20
t THEM a HAND	0 21 10 28
t THEM a MEANS	6 19 10 -47
t THEM about OBJ	1 -18 10 -15
t THEM and ME	1 24 10 -15
t THEM and THEY	0 -14 1 27
t THEM and YOU	1 -21 12 25
t THEM for OBJ	0 -48
t THEM in ANY	6 16
t THEM in a	6 20 10 -15
t THEM in the	0 -21 1 -18
t THEM on the	0 17
t THEM the MEANS	0 23 1 -24
t THEM the PROPER	0 -26
t THEM the same	1 43 6 -17 7 20 9 15
t THEM there's a	1 18 6 19 10 -16
t THEM this MEANS	4 15 10 15
t THEM to HAND	1 31 4 15 12 -17
t THEM to OBJ	0 50 1 67 3 -15 6 18 10 -60
t THEM to the	6 -32 10 48
t THEM with OBJ	0 21
t THEY ASK what	1 -21 6 22
t THEY EASE ?	0 23 1 25
t THEY HAND OBJ	0 24 1 17 6 44 10 18 12 -21
t THEY LACK get	6 -30
t THEY LACK have	6 22
t THEY MAY THANKS	1 24 7 39
t THEY MAY be	6 -32 7 14
t THEY MAY go	6 14
t THEY MAY have	6 19 10 -17
t THEY MAY take	1 34
t THEY SEEK a	8 -16 12 -16
t THEY SEEK it	7 32
t THEY SEEK to	1 -51
t THEY TROUBLE that	0 -31
t THEY be in	6 -33 7 30
t THEY find MY	7 18
t THEY find it	1 -21 6 -20 10 16
t THEY get ANY	1 -17
t THEY get THEIR	6 -34 12 37
t THEY get a	7 -22 12 21
t THEY get the	7 24
t THEY gets a	0 15 12 -20
t THEY have a	1 27 6 -16
t THEY hunting for	1 -16 6 16
t THEY pay for	1 -19
t THEY pays LACK	6 22
t THEY said at	1 -22
t THEY says LACK	6 -24 11 -51
t THEY spend MONEY	0 41
t THEY tend to	1 14
t THEY told the	0 -14 1 -32
t THEY welcome it	0 -18
t TIME EVENT a	1 20
t TIME HAND THEM	10 23
t TIME HURRY TIME	9 -14
t TIME IF the	1 -14
t TIME LACK a	6 -27
t TIME ME DONE	9 21
t TIME ME SEEK	3 21 6 -15 9 -18
t TIME ME began	6 46
t TIME ME had	0 56 3 -21 4 15 5 14 9 44
t TIME ME have	1 26 8 29
t TIME ME shared	6 -30 9 19
t TIME ME was	6 -15 8 31 9 -40
t TIME PROPER !	9 23 12 36
t TIME ROLE MAY	1 -54 7 36
t TIME SEEK for	1 -15
t TIME TIME ?	1 19 6 36 12 17
t TIME TIME ME	0 -18 6 -21 8 23
t TIME TIME YOU	6 -17 9 24
t TIME TIME YOUR	1 -18
t TIME TIME and	1 -14 9 -48
t TIME WHO ROLE	0 -36
t TIME YOU GLAD	0 17
t TIME YOU were	1 -14
t TIME a KIN	0 -26
t TIME a ROLE	1 -17
t TIME a TIME	1 -26 6 -24 9 -29
t TIME and LACK	9 24
t TIME and MAY	1 16 2 -14 6 -20
t TIME and ME	0 -16 1 -19 6 -35 8 34
t TIME and THEY	1 -20
t TIME and YOU	1 -20 9 63
t TIME and are	1 15
t TIME and have	1 24
t TIME and is	6 17 9 -14
t TIME and the	1 -38 12 16
t TIME at MY	9 -14
t TIME at PROPER	9 -15
t TIME for a	6 23
t TIME from HURRY	9 31
t TIME go live	9 37
t TIME in PROPER	1 -17
t TIME in and	9 14 10 15
t TIME it was	9 -50
t TIME long and	0 19
t TIME of BRANCH	9 26
t TIME of PROPER	9 31
t TIME of REWARD	6 -20
t TIME of letters	6 37
t TIME of the	0 -19
t TIME old and	1 16 10 29
t TIME on GROUP	6 -17
t TIME on PROPER	1 -27 6 -18
t TIME on a	0 16 1 15
t TIME on the	4 17 9 35
t TIME so LACK	12 20
t TIME so YOU	1 -23
t TIME the PROPER	9 14
t TIME the new	9 18
t TIME the switch	6 17 9 17
t TIME to ANY	1 -26
t TIME to ASK	1 -18
t TIME to a	6 18
t TIME where the	0 16 1 24
t TIME with a	0 19 6 20
t TROUBLE YOU for	0 29 3 14
t TROUBLE about it	1 24
t TROUBLE about the	6 18
t TROUBLE an hour	1 -22
t TROUBLE and LACK	1 -16
t TROUBLE at ANY	1 -29
t TROUBLE at YOUR	1 -16
t TROUBLE in a	1 54 6 -31
t TROUBLE in the	6 16
t TROUBLE of being	6 14
t TROUBLE on the	0 -17 1 -43
t TROUBLE this TIME	6 -20 8 21
t TROUBLE to OBJ	0 -18
t TROUBLE to YOU	6 24
t TROUBLE to see	0 28 1 -21 4 -15 5 30
t TROUBLE with [PROBLEM]	1 22 6 22
t WHO ANY ?	1 -79 12 62
t WHO ANY KIN	1 34 7 29
t WHO ANY MAY	0 -46 1 -74 6 -26 9 22
t WHO ANY ROLE	0 21
t WHO ANY TIME	1 -52
t WHO ANY do	0 19 1 20 2 16 4 -15 6 -23 7 -40 9 15
t WHO ANY has	1 15 6 -28 7 18 12 40
t WHO ANY in	6 -27 7 52
t WHO ANY of	0 -28 1 43
t WHO ANY on	0 31 1 40 2 15 6 25 7 17
t WHO ASK IF	1 -25 2 -15 4 20 6 -22
t WHO ASK to	0 21 1 -17 11 24
t WHO EVENT ?	1 17
t WHO EVENT in	6 -17
t WHO HURRY the	9 -15
t WHO KIN of	1 -19
t WHO LACK get	4 19
t WHO LACK seen	6 14 12 17
t WHO MAY GAIN	0 35 1 -36 2 -31 4 26 7 30 9 26
t WHO MAY ME	0 62 1 30 2 49 3 -38 4 -32 7 -27 12 17
t WHO MAY SEEK	0 27 7 25 12 16
t WHO MAY YOU	0 -124 1 -83 2 40 3 -23 11 19
t WHO MAY be	0 25 1 -68 2 -16 3 -18 4 40 6 -25 7 -21 10 14
t WHO MAY fancy	7 21
t WHO MAY find	9 39
t WHO MAY have	7 30
t WHO MAY use	0 -36
t WHO ME am	0 -19
t WHO PROPER PROPER	6 40
t WHO PROPER RUNS	5 19
t WHO ROLE MAY	1 -23
t WHO ROLE MUST	6 -24
t WHO ROLE at	1 24
t WHO ROLE do	0 34 10 33
t WHO RUNS YOUR	0 -30 1 26 3 24 4 -16
t WHO RUNS a	4 14
t WHO RUNS after	0 -23 1 -25 3 -16 4 23 6 -19 8 -37 9 -15
t WHO RUNS the	1 -22 4 -32 6 -24 10 18
t WHO RUNS up	1 -18
t WHO SEEK a	0 -77 1 -56 6 -20
t WHO SEEK for	1 -92 7 -14
t WHO SOMEBODY in	6 -20
t WHO THEY LACK	1 -16
t WHO TROUBLE of	6 24
t WHO YOU HAND	0 33 2 -23 4 44 7 -17 12 18
t WHO YOU MAY	0 33 1 -15 4 18 7 19 10 -18
t WHO about to	1 -30 6 -23
t WHO among THEM	0 21
t WHO among YOUR	0 14 1 -18 2 30 4 -39 11 33
t WHO among the	0 36 1 14 2 23 4 -16 6 27
t WHO amongst YOUR	6 32
t WHO are ANY	0 25 1 24 4 -22
t WHO are THEY	1 -28 2 22 6 -28 7 -19
t WHO are YOU	0 18 1 -65 12 17
t WHO are the	0 37 1 26 2 16 6 -19 7 16 9 19 12 23
t WHO at PROPER	0 43 1 15 3 18
t WHO at YOUR	0 23 2 18 3 -15
t WHO at the	1 20 2 22 8 35
t WHO cellar TROUBLE	0 15 1 19
t WHO did YOU	0 -21
t WHO do ME	0 -31 1 17
t WHO do YOU	0 40 1 -57 2 97 3 -19 4 -93 6 39 7 43 9 -20 10 -20 12 -28
t WHO does ?	1 -14 11 -19
t WHO does BRANCH	1 -60
t WHO does YOUR	0 -63
t WHO does the	0 21 1 18 3 20 6 -14
t WHO got a	0 23 2 15 4 -24 6 39
t WHO got the	1 20
t WHO has DONE	1 -23 6 18
t WHO has LACK	0 -20
t WHO has a	0 24 1 23 6 20
t WHO has the	0 -31
t WHO in YOUR	1 16 2 21 4 -45 6 14
t WHO in the	0 39 1 19 6 39 10 -17
t WHO in this	2 14
t WHO is ?	1 -53 2 -15
t WHO is MUST	0 -19
t WHO is TROUBLE	1 20 6 30
t WHO is it	0 19
t WHO is the	1 20 3 28 4 -18
t WHO just EVENT	0 -25
t WHO just had	1 34 6 15
t WHO next in	6 17
t WHO of YOU	0 31 6 -20
t WHO of YOUR	1 29 2 47 3 -21 4 -43 6 38 7 22 9 -22
t WHO of the	0 95 1 63 2 31 3 -15 4 -23 6 32 8 45
t WHO on YOUR	0 45 1 25 2 14 4 -14
t WHO speaks PROPER	1 -21
t WHO supplier MAY	0 -23
t WHO the ANY	0 17 6 28
t WHO the BRANCH	1 16
t WHO the KIN	0 -49 1 16 6 22
t WHO the ROLE	1 -60 6 -42
t WHO the SOMEBODY	1 16
t WHO the best	6 -14
t WHO the next	1 27
t WHO the right	1 -16 2 16 6 -14
t WHO took over	1 14
t WHO was the	0 38 2 15 6 -31
t WHO where YOU	1 -31
t YOU ANY ?	0 -17
t YOU ANY ASK	1 15
t YOU ANY KIN	2 -15 6 16
t YOU ANY LACK	1 33
t YOU ASK ?	0 -23 1 -80 6 15 9 25
t YOU ASK ANY	0 32 1 -57 2 -51 3 -24 4 58 6 -17 8 45 11 -27
t YOU ASK HAND	1 -28 3 16 4 -16 8 34 10 28
t YOU ASK MAY	0 -17 1 -25 11 -20
t YOU ASK ME	0 16 6 20 7 -36 12 26
t YOU ASK OBJ	0 25 1 24 2 -20 3 25 4 -52 7 -20 10 -26 11 25
t YOU ASK PROPER	0 -33 1 27
t YOU ASK RUNS	0 15 1 28 6 33
t YOU ASK SEEK	0 16
t YOU ASK SOMEBODY	1 53 2 -43 3 -28 4 55 6 47 7 22 8 -29 10 16 12 -37
t YOU ASK THEIR	0 -25 11 22
t YOU ASK THEM	10 -16 11 26
t YOU ASK THEY	0 -25 11 21
t YOU ASK WHO	1 -26 2 16 4 -18 6 50 12 38
t YOU ASK YOUR	0 -37
t YOU ASK [KIND]	1 35
t YOU ASK a	0 122 1 70 2 -43 3 -40 4 91 6 -37 10 65 11 -32
t YOU ASK at	0 41 2 16 10 17
t YOU ASK best	0 -54
t YOU ASK how	1 -27 9 52
t YOU ASK in	0 42 1 84 2 20 6 -38 7 52
t YOU ASK it	0 36 1 14 3 30 4 -30 9 -17 11 42
t YOU ASK of	0 91 1 24 2 -14 3 -39 4 75 6 14 8 17 11 -28 12 19
t YOU ASK on	0 27 1 34
t YOU ASK that	0 -51 1 -41 2 27 4 -28 6 -41
t YOU ASK that's	0 35 1 -16 7 42 8 22
t YOU ASK the	0 -22 1 20 9 -34 12 -18
t YOU ASK there	0 16
t YOU ASK to	1 -29 2 15
t YOU ASK what	1 -22 9 16
t YOU ASK where	0 21 1 -26 8 -20
t YOU ASK who'd	1 -27 7 -22
t YOU ASK with	0 44 1 63 2 51 4 -41 6 20
t YOU DONE OBJ	9 26
t YOU DONE half	0 15
t YOU DONE that	9 35
t YOU DONE the	9 -46
t YOU EASE keep	11 32
t YOU EASE not	11 29 12 29
t YOU GLAD with	0 31 1 -17 6 -16 7 -15 9 66
t YOU HAND ANY	0 19 10 -16
t YOU HAND IF	1 -53 2 14
t YOU HAND MY	0 66 1 40 2 22 3 -33 9 -17 10 -28
t YOU HAND OBJ	0 -69 1 32 2 -42 3 51 6 -22 7 43 8 -24 9 -16 10 44 11 39 12 49
t YOU HAND PROPER	0 23 1 66 3 17 4 -14 6 -26 9 -19
t YOU HAND THEIR	0 48 1 -20 3 17 10 -21
t YOU HAND THEM	0 -53 1 -16 3 17 6 -15 10 28
t YOU HAND YOUR	0 -17 9 -32 10 -16 12 -43
t YOU HAND a	0 -20 1 -14 4 21 8 52 12 19
t YOU HAND it	11 20
t YOU HAND on	0 16 1 -30 6 22 9 -14
t YOU HAND that	0 -34 1 27 6 57 9 32
t YOU HAND the	0 36 1 16 10 31 12 39
t YOU HAND this	1 -16 7 15 11 -16 12 19
t YOU HAND with	11 -21
t YOU HURRY TIME	0 23 1 14
t YOU IF ME	0 -20
t YOU IF YOU	11 21
t YOU JOIN OBJ	0 82 1 23 3 20 4 -36 7 -14 8 34 9 21 10 17 12 -24
t YOU JOIN WHO	1 -17
t YOU JOIN a	7 -16
t YOU JOIN to	0 -42 3 20
t YOU LACK ASK	0 17 1 29 12 22
t YOU LACK SEEK	11 -32 12 42
t YOU LACK got	0 15 1 -14 11 -17
t YOU MAY ASK	1 -31 12 -20
t YOU MAY GAIN	1 46 7 -45 9 -27 12 30
t YOU MAY HAND	0 -36 1 -20 2 21 3 -14 6 -28 8 -16 9 -20
t YOU MAY JOIN	0 32 1 -19 10 24 12 -15
t YOU MAY SEEK	0 17 1 46 3 -14
t YOU MAY YOU	9 20 11 29
t YOU MAY be	7 36
t YOU MAY do	0 43 1 55 3 15 9 32 10 -20 12 58
t YOU MAY get	1 14 3 24 4 -28
t YOU MAY give	0 35 1 16 2 21 4 -20 5 22
t YOU MAY just	10 44 11 -30
t YOU MAY kindly	0 16 7 21
t YOU MAY pay	4 15
t YOU MAY say	0 29 1 16 11 58
t YOU MAY see	0 -18
t YOU MEANS OBJ	1 16
t YOU MUST ASK	0 29 1 28 3 35 4 -16 6 -26 10 23 12 48
t YOU MUST HAND	0 -19 9 43 12 -16
t YOU MUST OBJ	0 19 9 -16 10 -14 11 20 12 18
t YOU MUST SEEK	0 -32
t YOU MUST for	1 -20 9 24 12 22
t YOU MUST have	1 -15
t YOU MUST in	1 -21
t YOU ROLE it	0 -36 11 24
t YOU RUNS into	1 31 6 -26
t YOU RUNS with	0 -18
t YOU SEEK ME	0 -29
t YOU SEEK OBJ	0 -53
t YOU SEEK an	0 -36
t YOU SEEK in	0 22
t YOU SEEK only	0 37
t YOU SEEK the	0 -32
t YOU SEEK there's	0 21
t YOU SEEK to	0 -61 1 -33 7 33 12 36
t YOU TIME WHO	0 -47
t YOU TROUBLE to	0 28 1 -21 4 -15 5 30
t YOU WHO RUNS	2 23 3 -15
t YOU WHO do	1 14 8 25
t YOU a KIN	0 36 1 70 2 -18 4 18
t YOU a MEANS	1 -15 10 31 11 -25
t YOU a PROPER	0 -22
t YOU a TIME	0 44
t YOU all JOIN	0 -18
t YOU and ME	1 -23 9 55 12 -17
t YOU are JOIN	6 25
t YOU as YOU	0 14
t YOU ask THEIR	0 14 1 -24
t YOU ask THEM	0 39 4 -14
t YOU ask YOUR	0 27 1 72 4 -20 11 -19
t YOU asked about	0 -15
t YOU at PROPER	1 24 9 67
t YOU at it	12 37
t YOU at the	0 14 1 -16 9 -27
t YOU be EASE	0 48 1 17
t YOU be JOIN	1 22 9 -15 12 16
t YOU be MY	0 -40
t YOU be on	11 25
t YOU be open	0 -20 9 35
t YOU be the	11 24
t YOU be willing	4 -16
t YOU believe it's	11 19
t YOU both GAIN	7 43 10 48
t YOU both TROUBLE	0 -19
t YOU both get	0 26
t YOU bump into	0 38 1 42 4 18 10 16
t YOU but YOU	1 21 10 23
t YOU by PROPER	0 43
t YOU care about	0 27 1 -21 6 -14 9 -17 11 14
t YOU come across	0 43 1 20 4 25 7 19
t YOU consider JOIN	0 16
t YOU cried in	1 -15 9 22
t YOU did the	11 -14 12 -15
t YOU do OBJ	0 -35
t YOU do it	0 15
t YOU drink with	10 14
t YOU each get	7 21
t YOU ever ASK	0 19 7 -14
t YOU ever SEEK	0 -40
t YOU feel EASE	1 -29 4 15
t YOU feel good	1 17 11 17
t YOU feel it	4 -19 5 14 10 -20 11 52
t YOU for ANY	9 17
t YOU for JOIN	0 -22
t YOU for YOUR	9 15
t YOU for a	0 19 7 25
t YOU for an	0 38 3 16
t YOU for choosing	9 17
t YOU for having	9 15
t YOU for it	11 36
t YOU get MONEY	0 41 9 -21 10 43 12 -47
t YOU get OBJ	0 54 1 15 4 -18 8 26 12 -14
t YOU get a	3 21 4 -16 6 -16 7 17 10 -14 12 34
t YOU give OBJ	0 -46 9 -15 10 -44 12 48
t YOU give THEIR	0 30 10 -28
t YOU give THEM	0 -39 6 32 10 41 11 -14
t YOU going to	0 -37 6 16 12 22
t YOU got ?	0 18 1 -31 2 14 4 -16
t YOU got ANY	0 34
t YOU got KIN	2 -15
t YOU got MY	0 -19
t YOU got a	10 15
t YOU got the	9 37
t YOU had a	9 -38
t YOU had the	12 15
t YOU happen to	0 27 1 41 2 -17 4 31
t YOU have ANY	0 -15 1 -44 4 18 6 -17 7 -16
t YOU have KIN	0 35 1 24
t YOU have a	1 49 6 -55 12 15
t YOU have an	4 15
t YOU have seen	1 -22
t YOU have to	12 57
t YOU in PROPER	1 -15 11 27
t YOU in advance	9 -22
t YOU in that	0 15
t YOU in the	9 26
t YOU keep YOUR	9 -16
t YOU leave OBJ	0 -14
t YOU let OBJ	9 23
t YOU let THEM	0 23 3 21 4 -21
t YOU liked the	11 -37
t YOU make an	1 -22
t YOU met in	0 15
t YOU met that	0 14 1 26
t YOU needn't sell	10 26 11 -14
t YOU not SEEK	11 17
t YOU on PROPER	0 -23
t YOU on the	0 -20 1 -20 10 -14
t YOU or SOMEBODY	0 29 1 -36 4 19 7 23 10 33 11 -21
t YOU or a	10 14
t YOU present OBJ	0 24 1 -16
t YOU put MY	1 -37 3 23 4 -19
t YOU put OBJ	0 31 1 19 9 -17
t YOU put in	8 15
t YOU receive [KIND]	6 -14 12 36
t YOU reckon MAY	1 26 7 22
t YOU said LACK	11 24
t YOU said YOU	0 -25 12 71
t YOU said YOUR	9 29
t YOU said the	1 24 6 22 10 -16
t YOU say ME	0 18
t YOU say is	0 -35
t YOU see a	11 56
t YOU sent OBJ	0 -18 1 -27 12 27
t YOU sooner not	0 -17
t YOU the ANY	0 -39 9 -16
t YOU to ANY	0 -24
t YOU to ASK	1 49
t YOU to HAND	6 22 9 -25 10 29
t YOU to JOIN	1 -19 3 -25 4 25
t YOU to PROPER	0 -22
t YOU to put	0 25
t YOU told OBJ	0 -26 1 63 6 41 9 36 12 -24
t YOU told THEIR	0 57
t YOU told about	0 -14
t YOU told the	9 26
t YOU trust OBJ	0 23 11 26
t YOU use for	0 -44
t YOU used to	1 28 6 15
t YOU vouch for	0 28
t YOU was the	9 26
t YOU watched OBJ	1 -15 6 24 9 25
t YOU were ANY	1 23
t YOU were GLAD	0 21 9 45 11 -17
t YOU were in	1 -18 6 14 7 23
t YOU were the	0 -14 1 -19 9 33
t YOU what ME	1 63 12 24
t YOU with PROPER	0 -20
t YOU with YOUR	0 26
t YOU with the	1 -14
t YOU work there	8 20 9 -23
t YOUR ANY MEANS	0 -33
t YOUR BRANCH ?	0 17 4 -18
t YOUR BRANCH GROUP	1 20 6 -20 8 -19
t YOUR BRANCH KIN	10 24
t YOUR BRANCH ROLE	0 20 3 15 11 27
t YOUR BRANCH RUNS	0 17 1 20 3 25 4 -15
t YOUR BRANCH is	0 -28
t YOUR GROUP ?	1 -25
t YOUR GROUP DONE	1 -14
t YOUR GROUP MAY	0 -35
t YOUR GROUP RUNS	6 -50
t YOUR GROUP SEEK	0 -23
t YOUR GROUP WHO	6 16 7 26 9 16
t YOUR GROUP has	6 -23 9 31
t YOUR GROUP that	6 -24
t YOUR GROUP who'd	1 -17 3 -16 4 22 7 24
t YOUR JOIN !	0 54
t YOUR JOIN are	0 67 4 -29 5 54
t YOUR JOIN to	0 -35
t YOUR KIN !	9 -21
t YOUR KIN ?	1 -38 3 -51 4 38
t YOUR KIN IF	1 -63 6 -15 12 -16
t YOUR KIN MAY	1 -44 2 22 4 -26 7 -27 9 16 11 47 12 -14
t YOUR KIN PROPER	1 25 6 -22 9 -16 10 17
t YOUR KIN SEEK	1 -45 10 16
t YOUR KIN and	1 -32 4 29 7 16 12 -26
t YOUR KIN are	0 14 1 64 7 -16 8 -31 10 -24 12 19
t YOUR KIN at	1 27 3 25 4 -29 12 16
t YOUR KIN be	1 -24 11 20
t YOUR KIN gets	0 28
t YOUR KIN has	1 20 6 -36 10 29
t YOUR KIN in	1 24 6 -27 7 18 9 16
t YOUR KIN is	6 -17 9 -21 11 -27 12 29
t YOUR KIN or	1 33
t YOUR KIN that	1 -17
t YOUR KIN to	12 -19
t YOUR MEANS ?	0 -66
t YOUR MEANS MAY	1 14
t YOUR MEANS MUST	10 -15 12 33
t YOUR MEANS [KIND]	9 -19 10 19
t YOUR MEANS and	0 -18 9 27
t YOUR MEANS at	1 -17
t YOUR MEANS in	0 23 3 -14 4 29 12 37
t YOUR MEANS on	0 -23 1 -14 6 52 9 -14
t YOUR MEANS to	0 -27
t YOUR OFFER is	6 -17
t YOUR PLACE MAY	7 16 11 30
t YOUR PROPER ?	0 32 1 52 9 -18
t YOUR PROPER GROUP	0 -25 6 -15 8 -17
t YOUR PROPER HAND	0 -33
t YOUR PROPER NUMBER	1 -32 9 19
t YOUR PROPER PROPER	1 -18 9 -25
t YOUR PROPER TIME	0 17 1 32
t YOUR PROPER to	0 -46
t YOUR ROLE ?	1 -62 3 -14 8 19
t YOUR ROLE IF	1 42
t YOUR ROLE TROUBLE	1 -20
t YOUR ROLE about	1 34 3 19 4 -25 12 14
t YOUR ROLE at	12 16
t YOUR ROLE get	6 17 9 17
t YOUR ROLE in	0 -38 1 20 6 20 10 16
t YOUR ROLE of	0 18 3 20
t YOUR RUNS GROUP	0 -48
t YOUR SOMEBODY ?	0 -78 1 -70
t YOUR SOMEBODY IF	0 21 1 30 4 -18
t YOUR SOMEBODY MEANS	6 18
t YOUR SOMEBODY PROPER	0 27 1 23 3 27 4 -19
t YOUR SOMEBODY at	1 24
t YOUR SOMEBODY in	0 16 1 21 3 49 4 -31 6 -18 8 -19 9 -20 10 15 12 33
t YOUR SOMEBODY is	0 17 4 15
t YOUR aunt at	0 21 1 17 12 14
t YOUR counterpart in	6 16
t YOUR desk HURRY	1 52 9 21
t YOUR esteemed GROUP	1 30 9 15
t YOUR former ROLE	0 14
t YOUR has a	1 22 6 44
t YOUR old ROLE	6 16
t YOUR old crew	1 -17
t YOUR order is	9 -37
t YOUR personal MEANS	0 17 7 21
t YOUR place to	10 -25
t YOUR reading GROUP	1 16
t YOUR side of	6 25
t YOUR voice IF	1 -14
t [KIND] GROUP and	1 59
t [KIND] MAY YOU	0 15 1 42 3 14
t [KIND] ME see	1 35
t [KIND] WHO MAY	1 32
t [KIND] WHO is	2 -15
t [KIND] and MAY	1 24 3 35 5 -24
t [KIND] and ME	10 47
t [KIND] at [FIRM]	6 29 9 -15
t [KIND] at [KIND]	0 14 1 17
t [KIND] in [KIND]	0 30 1 33 5 31 6 16
t [KIND] s at	0 18
t [KIND] s in	6 15
t [KIND] with YOU	1 26
t [NAME] IF YOU	1 -20 7 16
t [NAME] ME SEEK	8 33
t [NAME] ME just	1 35 6 46
t [NAME] ME noticed	0 34 1 -24
t [NAME] THANKS YOU	9 15
t [NAME] THANKS for	9 36
t [NAME] WHO ANY	0 24 1 -23 6 25
t [NAME] [KIND] at	1 -48
t [NAME] are YOU	1 -28
t [NAME] at [FIRM]	0 38 1 18 3 18 8 -19
t [NAME] do YOU	1 36
t [NAME] it's been	9 20
t a ANY MEANS	10 19 12 -14
t a ANY TIME	0 25 6 19 10 29
t a BRANCH ?	0 23 6 -49
t a BRANCH BRANCH	4 21 6 32
t a BRANCH ROLE	0 -44 1 37 5 23 6 28 8 -17 12 17
t a BRANCH SEEK	1 -23 11 34
t a BRANCH in	6 -17
t a BRANCH or	0 -33 1 85 6 30
t a BRANCH owner	1 15
t a BRANCH that	1 -33 9 -16
t a BRANCH with	0 47 4 25
t a DONE rate	1 14
t a EASE answer	11 17
t a EVENT ME	0 14 1 15 7 29
t a EVENT ROLE	1 15
t a EVENT in	1 22
t a EVENT into	1 -16
t a EVENT on	1 16
t a GLAD JOIN	6 -17
t a GLAD fit	1 -14 4 19 7 37 10 19
t a GLAD to	1 -38 6 -22 9 51
t a GROUP ?	1 -41 6 -28
t a GROUP and	0 31 1 -25 4 -20 5 21 10 27
t a GROUP in	1 49 4 19 6 26
t a GROUP of	1 -20
t a GROUP with	1 16 6 22
t a HAND ?	1 23
t a HAND HAND	8 -26 10 20
t a HAND MEANS	1 -21
t a HAND for	0 19 10 -26
t a HAND from	0 46 1 18 3 20 4 -22
t a HAND on	0 -15
t a HAND with	0 -26 1 -18
t a HURRY HAND	1 22 4 -18
t a JOIN for	0 38 1 15
t a JOIN from	0 -22 1 -17
t a JOIN or	1 -26 7 17
t a JOIN to	1 45 7 35
t a KIN !	0 -36
t a KIN HAND	0 -14 6 -16 7 28 12 -15
t a KIN JOIN	0 -47
t a KIN ME	12 -18
t a KIN THEY	0 19 12 -32
t a KIN WHO	0 50 1 58 2 -22 4 43 10 24 11 -15
t a KIN YOU	0 29 7 -20 12 -58
t a KIN and	0 -28 1 -22
t a KIN at	0 14 1 22 3 33 4 -40
t a KIN from	1 -14 6 -15
t a KIN in	1 -29
t a KIN of	0 31 1 18 3 -19 4 25 6 70
t a KIN on	0 25 3 20
t a KIN or	0 18 1 -14 11 -15
t a KIN to	1 -38 6 -32 8 -16 12 86
t a KIN who'd	0 -61 1 -50 6 -14 7 57
t a KIN with	0 -22
t a MEANS ME	0 -35 1 -14 11 -16
t a MEANS about	0 -30
t a MEANS and	1 -22 7 -15 10 17 12 -14
t a MEANS for	10 42
t a MEANS is	10 41 11 -41
t a MEANS on	6 -20
t a MEANS that	1 22 10 -14
t a MEANS to	0 -24 1 -17
t a MEANS with	1 -17
t a OFFER ?	7 21
t a OFFER SEEK	1 -15 9 22 12 19
t a OFFER of	1 -22
t a PROPER ?	0 44 1 28 6 50
t a PROPER GROUP	0 -14
t a PROPER OFFER	0 -14
t a PROPER PROPER	1 -81 6 14 8 -18
t a PROPER TIME	0 20
t a PROPER and	0 26 7 18 12 26
t a REWARD OFFER	0 18 10 23
t a REWARD TIME	0 24 6 -24 9 -14
t a REWARD to	9 44
t a ROLE ?	0 -35 1 -56 6 -41
t a ROLE MAY	12 -15
t a ROLE ME	0 33 1 -40 7 38
t a ROLE WHO	0 -54 1 -53 6 44 7 -23 8 -17 10 21
t a ROLE YOU	1 -29 4 16 8 -28
t a ROLE and	0 22 1 -21 10 -17 12 24
t a ROLE at	3 -16 4 25
t a ROLE crosses	1 29 4 14
t a ROLE for	0 36 1 58 4 16 9 -17 12 26
t a ROLE in	4 32 10 14
t a ROLE on	1 -32 10 24
t a ROLE or	0 -20 1 20 4 15
t a ROLE that	0 -38
t a ROLE this	6 -26 8 -15
t a ROLE to	0 32 1 43 9 37
t a ROLE with	6 -31
t a SOMEBODY ?	1 19
t a SOMEBODY MEANS	1 -19
t a SOMEBODY WHO	4 16 6 30
t a SOMEBODY at	1 -18
t a SOMEBODY in	0 15 1 41 6 -27 9 -16
t a SOMEBODY of	1 -40 3 -25 4 27 7 -17 8 -24 9 26 10 -14 12 47
t a SOMEBODY or	0 19
t a SOMEBODY with	6 -21
t a TIME ?	0 -28
t a TIME REWARD	1 15 9 -21 12 23
t a TIME RUNS	1 -28
t a TIME and	1 28 5 17 10 -17
t a TIME for	0 53 6 -21 12 17
t a TIME in	0 -15
t a TIME of	1 -14 9 19
t a TIME so	1 -17 6 15 9 17
t a TIME to	1 -36 9 16
t a TIME with	1 -15
t a TROUBLE ?	1 -37
t a [KIND] WHO	1 17
t a beer mat	10 32
t a boarding BRANCH	4 15
t a buddy to	1 -15
t a carrier bag	1 -21
t a certificate that	6 20
t a chair for	0 -14
t a chat on	0 -14
t a child WHO	6 26
t a cross word	9 52
t a decent ROLE	0 -17
t a desk with	1 18
t a drawer of	4 -15
t a fifth of	6 19
t a final TIME	1 -33
t a first MEANS	0 -33 1 -23 6 36 10 34 11 17
t a garden that	1 19 6 21
t a good JOIN	0 57 1 16 4 -23 5 30 6 33
t a good ROLE	0 18 2 14 6 14 7 -14
t a good fit	6 -21 7 43
t a good job	1 15
t a good match	0 46 1 46 7 45 11 -14
t a good word	1 25
t a hole in	0 14
t a job for	6 -20
t a letter of	0 -26
t a look at	1 -15
t a lot about	9 -20
t a lot of	0 -24 6 -35
t a lot to	0 -17 1 -17 9 20 12 14
t a new ANY	1 35
t a new EVENT	1 15
t a new member	0 21 9 -20 12 17
t a pal SEEK	0 28
t a part time	1 22
t a perfect JOIN	1 19 6 14
t a pic of	10 33 11 36
t a question ME	1 29
t a resource for	0 15
t a scale of	0 -24
t a second BRANCH	0 -45
t a second EVENT	1 -17
t a second MEANS	0 21
t a second opinion	7 29
t a separate thread	10 20
t a short MEANS	10 22
t a small BRANCH	0 -14
t a soul WHO	0 38 2 -18 4 29 6 17
t a sounding GROUP	7 18
t a spare room	1 23
t a tenth of	1 28 6 15
t a third ?	0 14 12 70
t a third GAIN	6 48
t a word in	0 43 4 -26 5 27
t a word with	0 -32 3 30 4 -20 6 -20 8 17 9 -14 12 18
t a young ROLE	6 -18 7 14
t able to get	9 18
t about JOIN OBJ	1 44
t about MY OFFER	1 -14 7 29
t about OBJ !	7 17
t about the BRANCH	1 -79
t about the SOMEBODY	1 -20
t about the same	0 -19
t according to the	6 29
t act as a	0 -17
t after ANY TIME	6 29
t after nine TIME	9 -18
t after the BRANCH	11 25
t after the EVENT	1 -21 8 28
t after the TIME	1 -25 9 35
t afternoon PROPER PROPER	1 -44
t all ME SEEK	0 -20 8 -15 10 50 11 -27
t all the ROLE	0 17 1 20 3 14
t all the passwords	1 22
t all the same	11 31
t allow OBJ to	0 -32
t along MY MEANS	11 21
t along to ANY	0 16 1 -14 11 24
t already in the	0 28
t also an answer	11 47
t always GLAD to	0 39 7 30
t always TROUBLE the	0 -59
t among YOUR KIN	1 35 2 19 4 -35 6 -31 11 33
t among the ROLE	0 22 2 16 4 -14 6 26
t among the SOMEBODY	0 15
t an GLAD to	9 24
t an JOIN !	1 26
t an JOIN ?	0 52 1 -54 3 29 4 -19
t an JOIN MAY	0 -20
t an JOIN at	0 18 10 -34
t an JOIN from	0 -16
t an JOIN or	1 -14
t an JOIN over	0 -24 1 -20 10 16
t an JOIN to	0 86 1 34 2 -23 4 27 5 -26 7 16 8 -53
t an ROLE ?	0 -23
t an employee JOIN	0 19
t an hour a	6 23
t an hour of	1 20
t and ANY more	6 -14 12 36
t and ASK YOU	0 -17
t and HAND MY	0 -15
t and HAND OBJ	0 -15 4 30 10 -21
t and HAND THEM	1 -21 6 -17 12 18
t and HAND YOU	6 16
t and HAND YOUR	0 -25 6 23
t and HAND a	0 -18
t and HAND it	0 18 11 -18
t and IF LACK	11 23
t and IF THEY	3 15 6 -30 10 14 12 31
t and IF YOU	1 -21 6 -21 9 35 12 -47
t and IF a	7 19 12 41
t and IF it	10 16 11 21
t and IF not	11 14
t and IF the	11 15
t and LACK ANY	0 -29
t and LACK KIN	0 -14
t and LACK has	11 21
t and LACK once	9 34 12 15
t and LACK to	1 20
t and MAY GAIN	6 -25 7 15
t and MAY SEEK	0 -15 1 -27 6 -21 8 15
t and MAY YOU	8 -14
t and MAY be	1 20 8 29
t and MAY take	5 14
t and MAY welcome	8 22 11 20
t and ME ASK	0 -24 6 15 8 23
t and ME DONE	6 -25
t and ME GAIN	1 17
t and ME GLAD	0 -20 9 -21
t and ME HAND	1 -21 4 18 6 54 7 21 11 -43 12 -51
t and ME LACK	0 -20 1 -21 11 -17 12 -31
t and ME MAY	0 -43 1 48
t and ME MUST	0 -26 1 -46 9 19 11 65 12 -15
t and ME SEEK	0 58 3 -24 5 16 6 -56 7 -19 8 66 9 20
t and ME be	8 37
t and ME been	12 26
t and ME got	1 17
t and ME have	1 -41 9 -15
t and ME keep	1 19 6 -30 12 49
t and ME out	6 -14
t and ME set	6 -18 7 18
t and ME take	1 -15 10 53 11 19
t and MUST has	6 -27
t and MY OFFER	1 -16
t and MY SOMEBODY	1 -16 8 38
t and PROPER PROPER	1 32 8 22 9 -15
t and PROPER and	6 -14
t and PROPER has	1 22
t and SEEK for	0 18 3 -14
t and SEEK to	0 -25 6 -31
t and THANKS YOU	9 -51
t and THANKS for	9 -26
t and THEY GAIN	12 14
t and THEY MAY	0 26 1 16 6 -17
t and THEY RUNS	1 -14 9 -17
t and THEY get	0 -43 1 -26
t and WHO ANY	6 -20 12 110
t and WHO LACK	0 30
t and WHO MAY	0 -28
t and WHO in	6 -21
t and YOU ASK	2 -16 6 -15
t and YOU DONE	1 -15
t and YOU MUST	0 -18 9 43 10 -15 11 21 12 -19
t and YOU both	7 22
t and YOU have	6 17
t and YOU needn't	1 -22
t and YOU said	0 18
t and YOUR GROUP	9 16
t and YOUR SOMEBODY	10 27 12 51
t and a REWARD	6 -23
t and a ROLE	1 -30 4 -14 6 44
t and a half	6 16 9 15
t and a room	1 -15
t and a third	0 14 12 70
t and are being	1 -15
t and at PROPER	1 -16 8 -25
t and by the	9 -27
t and do THEY	1 36
t and do YOU	0 -31
t and found the	1 -17
t and has LACK	0 17
t and have YOU	0 -21
t and have a	4 -18 5 18 11 15
t and he'd be	6 26
t and is THEY	0 24 1 15
t and it's open	1 40
t and leave it	10 33
t and let THEM	6 -17
t and lives within	0 20
t and only IF	0 45 1 18 3 15 4 -20 11 27
t and say YOU	0 15 1 19 12 19
t and spends PROPER	6 23
t and that was	1 -28 9 23
t and the ANY	1 19 6 -22 12 -32
t and the BRANCH	1 -32 6 27 9 -19
t and the GROUP	1 -17 6 22
t and the MEANS	6 -15 9 19 10 -35
t and the ROLE	1 -20 9 -17
t and the SOMEBODY	0 -20
t and to the	0 -15
t and uses ANY	0 -22
t and why ?	0 -53
t answer ME MAY	11 29
t anywhere in PROPER	4 16
t are ANY or	4 -17
t are SEEK for	1 47
t are YOU MUST	0 -30
t are YOU going	6 16 12 22
t are YOU the	0 -42 1 -25
t are YOU to	0 -17
t are always welcome	0 18 5 -19 6 21
t are down and	6 -17
t are on the	1 -17
t are sick of	1 26 6 17
t are the ANY	0 37 1 19 2 16 6 -19 7 16 9 20 12 24
t are the lifeblood	0 -29 1 -20 8 14
t are there ANY	2 17
t as ME DONE	12 16
t as YOU ASK	1 -21 6 32 12 38
t as YOU MAY	8 25
t as YOU SEEK	0 44 10 31
t as YOU have	7 33
t as YOU were	1 17
t as a ROLE	0 -14
t as agreed on	1 -28
t as it stands	10 32
t as many as	0 44
t as much as	1 -23
t as much out	7 23
t as the SOMEBODY	0 -45
t as to HAND	0 -21
t ask IF ME	0 24 1 19
t ask PROPER PROPER	0 51 1 18
t ask THEIR IF	0 14 1 -24
t ask THEM IF	0 26
t ask YOU WHO	6 15
t ask YOU for	0 41 1 23 7 28 9 -16
t ask YOU to	0 50 3 18
t ask YOUR ROLE	0 -20 1 42
t ask YOUR SOMEBODY	0 21 1 30 4 -18
t ask for PROPER	1 -23 10 54
t ask for an	1 14
t asked YOU TIME	0 -47
t asked YOU at	12 18
t asked in PROPER	12 64
t asking IF ME	0 18 1 -32
t asking for ANY	1 35
t asking for JOIN	0 -23
t at ANY ?	0 20 1 -18 2 -74 4 72 6 -18
t at ANY in	1 -27 6 -23 9 22 12 20
t at ANY time	0 -19
t at ANY with	10 -17
t at HURRY and	0 21 12 25
t at LACK RUNS	1 29 6 14
t at MEANS ANY	1 27 10 17
t at NUMBER a	0 -20 9 19
t at NUMBER and	6 52 9 17
t at PROPER ?	0 21 1 27 6 -33
t at PROPER BRANCH	4 20
t at PROPER MAY	3 15
t at PROPER MUST	0 -22
t at PROPER PROPER	0 -51 1 99 2 15 4 -54 5 -19 7 47 8 76 9 -35 10 -33 12 -37
t at PROPER and	1 -26
t at PROPER for	1 -28 6 -27 9 25
t at TIME and	1 -17
t at YOUR BRANCH	0 14 1 34 4 -28 6 -22 9 15
t at YOUR GROUP	6 -15
t at YOUR SOMEBODY	2 16 6 18
t at YOUR kitchen	0 -19
t at YOUR place	0 15 6 -29 9 40
t at [FIRM] ?	0 17 1 -38 4 -14 6 -38
t at [FIRM] and	1 20 8 20
t at a BRANCH	1 29 7 26
t at a GROUP	4 16
t at a boarding	4 15
t at garden centres	0 31 5 19 6 17
t at least ANY	1 15 7 18 12 18
t at six and	9 42
t at the ANY	1 -29 9 25
t at the BRANCH	0 42 2 -24 3 40 6 -26 7 -16 8 -33
t at the GAIN	6 16
t at the HURRY	0 14 9 33
t at the PLACE	6 -18 8 29
t at the PROPER	0 55 2 22 3 -52 4 33 6 29 8 32 9 -49 12 -20
t at the SOMEBODY	10 30
t at the TIME	0 -20 1 -17 12 26
t at the back	1 25
t at the desk	6 -24 10 14
t at the door	0 -32 10 -29
t at the gate	6 16
t at the gin	1 18 3 22 4 -24 12 16
t at the kitchen	1 26
t at the moment	0 -31
t at the table	6 32
t at the till	0 26 10 27
t at the wheel	0 -32
t at this ?	0 -48
t aunt at the	0 21 1 17 12 14
t away from THEM	1 26 10 -14
t away from the	1 -31
t back at PROPER	0 20 1 -26 9 32
t back at the	1 -21 12 26
t back of this	1 -21 6 -26 7 -15 12 20
t back to the	6 -28
t back with a	11 -15
t be DONE by	1 -14
t be EASE JOIN	1 21
t be EASE putting	0 20
t be GLAD IF	1 -27 3 14 7 -22 9 26 10 18 11 -16
t be GLAD for	0 29 1 82 3 36 4 -29 6 30 7 -31 8 14 9 -15 11 -19
t be GLAD of	4 -14 5 27 6 20 7 -23
t be GLAD to	0 -31 3 -29 5 16 6 -18 7 48 8 23 9 -17 11 40
t be JOIN to	0 84 1 18 3 16 4 -31 6 25
t be THANKS IF	3 14
t be a BRANCH	1 35
t be a GLAD	1 -23 4 19 7 30 10 22
t be a ROLE	1 21 6 16
t be a good	0 51 1 53 6 -15 7 43 11 -17
t be a resource	0 15
t be a sounding	7 18
t be a strong	7 41
t be gone by	9 42 12 33
t be highly THANKS	1 15
t be in good	1 17
t be interested in	0 23 7 44
t be nice to	10 -19 12 32
t be of OFFER	0 39 7 44
t be of use	0 -19
t be on this	0 -32
t be open to	0 -19 9 35
t be put in	8 -21
t be so GLAD	9 17
t be talking to	0 16 1 32 6 -15 9 25
t be the KIN	0 -23
t be the easiest	0 18
t be the right	1 14 7 -16
t be true for	0 -28
t be up for	0 18 1 -21
t be very GLAD	0 -14
t be willing to	4 14
t because THEY LACK	1 16
t because of the	1 -36
t because the old	0 -15
t because there's LACK	2 15 4 -16
t been ANY TIME	9 22
t been GLAD to	9 21
t been a GLAD	1 -25 9 50
t been dying to	8 26
t been out TIME	6 -14 8 30 9 -27
t been thinking about	6 -20 8 -30
t before BRANCH starts	0 -20
t before ME HAND	0 -28
t before ME let	6 -23
t before THEY RUNS	1 39
t before TIME ?	1 -19
t before YOU HAND	1 -17
t before YOU pay	0 -14
t before noon and	0 18 10 -19
t before the BRANCH	10 -22 12 35
t before the GAIN	12 21
t before the TIME	0 15 1 35 6 -50 12 27
t before the first	6 43
t before the rains	0 14
t being such a	9 25
t believe ME be	7 41
t below and HAND	0 20
t below or HAND	6 16 11 -18
t below to PROPER	1 17
t best BRANCH ROLE	0 16
t best work for	1 41
t bill went through	6 18
t both TROUBLE to	0 -18
t both get SHARE	12 16
t bowls GROUP MUST	0 28 1 28
t bridesmaids is next	1 -18 6 -21
t buddy to PROPER	1 -15
t bump into SOMEBODY	0 20 1 29 10 20
t bumping this to	10 -15 12 33
t but ME both	1 20
t but do YOU	0 24 11 16
t but only IF	10 25 11 32
t by HAND ?	6 19 10 -23
t by HAND and	3 39 4 -18 10 25
t by HAND each	0 22 1 25
t by HAND from	1 -25
t by PROPER ?	1 15 4 14 6 57 12 31
t by PROPER and	1 16 9 -28
t by YOUR JOIN	3 -15 4 25
t by a third	12 -21
t by the BRANCH	1 20 10 15
t by the NUMBER	0 -36
t by the lake	1 -16 6 -14
t by the tea	10 31
t by the way	0 22 3 -20 4 15 5 22 6 -45 8 -38 9 -46 10 -22
t by what YOU	1 16 6 14
t by word of	0 26 8 -22
t care and attention	6 -19
t care of THEM	5 15 7 42 10 22
t cent TIME ME	9 33
t chat on PROPER	0 -14
t choosing PROPER PROPER	9 52
t close enough to	0 17
t close to YOU	0 33 1 -15 7 25
t come across ANY	0 24 4 15
t come across a	0 14
t come and talk	0 -18
t come in and	1 15
t come on PROPER	10 -22
t come to ASK	7 43
t coming REWARD a	1 14
t comment PROPER and	0 32
t completely EASE IF	0 22 11 20
t compliment YOU MAY	4 15
t compliment is the	0 30 4 21
t consider JOIN OBJ	0 16
t counterpart in PROPER	6 16
t crew at the	1 -17
t crosses YOUR ASK	9 19
t crosses YOUR path	1 29 4 14
t curious what YOUR	0 -21
t d'you ASK ?	0 16 1 17 2 31 4 -28
t dale that MAY	1 17
t daughters and sons	1 17
t deal with ?	1 -22
t dealing with [PROBLEM]	1 18 6 15
t dear KIN of	0 -21 1 -21
t dear PROPER MAY	0 -22 3 17
t dear PROPER ME	0 -23 1 38 6 -18 7 -19
t dear PROPER PROPER	0 15 1 -58 3 -19 4 29 7 35 8 32 9 -37 10 29 11 20 12 -16
t dear PROPER and	1 -26 9 20
t dear ROLE of	1 -49
t dear all THANKS	9 41
t dear all the	1 -16
t did YOU ASK	1 -25 12 43
t did YOU drive	0 21
t did YOU just	0 15 1 -45
t did at PROPER	1 -16
t do ANY of	1 -16
t do HAND MY	10 -20
t do HAND OBJ	0 29 1 21 9 33 11 14
t do HAND THEM	0 -19 1 -17
t do MY best	1 41
t do OBJ a	0 -35
t do YOU ASK	0 17 1 30 2 65 3 -47 4 -36 5 -15 6 51 7 -22 8 -16 9 -15 10 -42 12 -68
t do YOU MUST	0 -39
t do YOU SEEK	0 -40
t do YOU happen	1 22 2 -15 7 14
t do YOU have	0 69 4 14 7 -18
t do YOU reckon	1 26 7 22
t do YOU see	0 16
t do YOU use	0 -21
t do give THEM	10 -17
t do house HAND	0 -39
t do is HAND	0 16 1 20 3 22 4 -21 10 -17 12 30
t do it for	12 51
t do keep OBJ	0 16 1 -14 3 -15 4 21 8 -16
t do with an	1 -19
t does SOMEBODY ASK	0 -33
t does SOMEBODY PLACE	0 -28
t does SOMEBODY have	0 23
t does the BRANCH	0 14
t done in a	0 -14 1 -19
t door's open to	0 27 8 -18
t down ANY KIN	10 24 12 46
t down to ANY	1 -17 6 -30 9 -17
t down to NUMBER	1 20
t dry at HURRY	9 53
t dying to get	1 -16 8 15
t each TIME to	6 14
t each of THEM	0 -23 1 -17 6 -16 7 18
t each of YOU	1 19
t em MY MEANS	1 -17
t enough to ASK	1 -24
t evenings at the	0 -18
t ever SEEK a	0 -22
t every MEANS that	12 22
t every PROPER ?	6 22
t every TIME ?	0 18 1 15 3 38 4 -22 6 15
t every TIME ME	12 -22
t exactly this at	1 -26
t face ME mean	1 -14
t fed up with	6 27
t feedback on the	1 23 7 31 10 -36
t feel EASE HAND	1 18
t feel EASE JOIN	1 -35 4 37 7 16
t feel REWARD to	0 29 1 -21 3 14 4 -24 7 -22 11 34 12 -25
t feel good about	1 17 11 17
t feel it MAY	11 19
t fell by half	1 -26 9 14
t fifth of each	6 14
t final TIME ROLE	1 -27 7 38
t find HAND MY	0 -14
t find OBJ by	10 28
t find it interesting	7 38
t find the TROUBLE	6 31 10 -17
t first ANY TIME	1 20
t first MEANS is	0 -19 10 25 11 20
t first MEANS only	0 -26 1 -15
t first OFFER is	10 -16
t first SOMEBODY YOU	1 22 6 -29
t first time ROLE	6 -17
t fit for [KIND]	1 -25 10 24
t floating in the	1 -15
t following up on	8 -20 12 39
t for ANY HAND	0 -22
t for ANY JOIN	0 26
t for ANY TIME	0 -19 1 -63 9 37 12 20
t for ANY more	1 82 12 -17
t for ANY of	0 49 1 -40 7 -19
t for ANY winters	1 -25 6 -32 9 37
t for BRANCH OBJ	1 -19 9 20
t for BRANCH ROLE	1 -34
t for GROUP ROLE	1 -25
t for HURRY TIME	9 -32
t for JOIN OBJ	0 -35
t for JOIN to	0 43 1 21
t for MY BRANCH	1 66
t for MY KIN	0 -18
t for OBJ ?	1 -29 2 24 3 -21 6 23 10 -16
t for OBJ HURRY	0 31 1 -18 4 -15 10 -19 12 18
t for OBJ MAY	12 54
t for OBJ is	1 14 4 -26 5 19 7 22
t for OBJ this	1 14 5 15
t for OBJ to	1 -44
t for OBJ with	0 36 1 -30
t for PROPER ?	0 36
t for PROPER PROPER	1 -27 8 -28
t for SEEK of	6 45
t for SOMEBODY TIME	1 -16
t for SOMEBODY WHO	0 -40 1 -18
t for SOMEBODY YOU	1 -14 6 -17 11 14 12 29
t for THEM ?	0 -15 1 -38 10 47
t for TIME and	1 22 6 -29
t for YOU !	9 -53 12 -28
t for YOU ?	0 -20
t for YOU ANY	12 39
t for YOU MAY	9 21
t for YOU but	6 -33
t for YOU so	12 21
t for YOU to	0 -33 10 35 12 -28
t for YOUR KIN	6 45 10 33 12 -18
t for YOUR SOMEBODY	10 21
t for a BRANCH	6 34 8 -22
t for a JOIN	1 -21 6 16
t for a KIN	1 31
t for a PROPER	0 -16 1 -52
t for a ROLE	1 44 6 -40 7 32 9 -14
t for a TIME	0 -39
t for a first	6 -15 9 33 10 -18
t for a job	6 -14
t for a new	0 35 1 40 8 27
t for a place	0 -24
t for a second	1 -35
t for a whole	9 21
t for a word	0 16 1 15 3 39 4 -25
t for an JOIN	0 45 1 54 3 20 6 21 8 -29
t for an hour	1 -45 6 24
t for being a	9 36
t for being such	9 25
t for choosing PROPER	9 52
t for having OBJ	9 67
t for new ROLE	1 17
t for six TIME	1 -16 6 -16 9 21 12 40
t for the BRANCH	0 -21 9 29
t for the HAND	1 26 11 -15
t for the JOIN	0 -18
t for the NUMBER	0 55 1 24
t for the PROPER	0 27 1 -18 6 -39 8 -19 9 -20 12 28
t for the TIME	8 50 9 -20
t for the [KIND]	1 23
t for the first	0 40
t for the hour	9 -28
t for the right	1 23 7 75
t for this ?	1 -15 3 14 7 -15
t for trusting OBJ	9 26
t for twenty TIME	9 -17
t former ROLE PROPER	0 14
t forty ROLE in	1 18 10 -15
t found the drawer	1 -14
t from NUMBER down	1 20
t from PROPER PROPER	1 -24 8 -14 9 33
t from PROPER and	9 16
t from SOMEBODY SEEK	0 -16 1 -14
t from SOMEBODY WHO	0 -14 1 -16
t from THEIR ROLE	9 34
t from TIME ANY	6 25 9 -28
t from YOU PROPER	0 -24 9 17 12 15
t from YOU at	1 -17
t from YOUR PROPER	1 32
t from [KIND] ME	9 24
t from a NUMBER	0 -33
t from a ROLE	1 -14
t from nine TIME	1 -26
t from the BRANCH	0 24 3 -20 4 28 6 -28 9 -23 12 23
t from the PROPER	1 30 9 71
t from the same	0 -17
t from what ME	1 47 6 -16
t front of THEIR	8 -24
t front of YOUR	1 17 12 14
t front of the	12 17
t get GAIN from	7 14 9 14
t get MONEY REWARD	0 35 10 43
t get OBJ in	0 61 1 -15 3 28 4 -28 8 25 9 -22 12 27
t get OBJ into	0 27 1 69 9 34
t get PROPER back	0 -16 1 16
t get SHARE REWARD	0 16 6 -18
t get THEIR first	6 -44 12 39
t get THEM to	1 24
t get [KIND] REWARD	7 -21 12 16
t get a MONEY	7 -17
t get a REWARD	6 -18 7 32 12 39
t get an JOIN	0 24 1 27
t get as much	7 23
t get home by	6 17 9 17
t get it IF	0 -16 11 15
t get paid in	8 29
t get something out	7 51 11 -17
t get the same	0 32 6 -15 7 28
t get to ASK	2 14 12 -16
t gets YOU a	0 48
t gets a REWARD	0 40 7 48 10 20
t give MONEY get	12 22
t give MY MEANS	7 32 12 -14
t give OBJ ANY	0 -29 1 -34 9 -18 10 -37 12 68
t give OBJ a	4 -14
t give THEIR MY	0 77 3 19 4 -18 10 -38
t give THEIR this	10 27
t give THEM MY	0 48 1 14 6 44
t give THEM a	0 -25
t give THEM the	6 -24 7 21 10 33 11 -19
t give THEM this	4 14
t give YOUR MEANS	0 -58
t give em a	1 14
t go home with	0 25 1 -20 6 15 10 14
t go to WHO	0 -47
t goes to the	0 -15 1 -20
t going back to	1 29
t going through a	1 23 7 14
t going to HAND	6 16 12 20
t going to be	0 -33 1 -43 6 -35
t gone by PROPER	9 42 12 33
t gone out on	9 -16
t good JOIN for	0 59 1 21 4 -37 5 41 6 41
t good ROLE ?	0 17 2 14
t good about it	1 17 11 17
t good afternoon PROPER	1 -45
t good care of	7 20
t good fit for	1 -20 7 19
t good match for	1 27
t good to ASK	9 55
t got ANY KIN	1 -33
t got ANY TIME	6 -21
t got KIN WHO	0 -49 1 18
t got KIN who'd	0 24
t got MY MEANS	0 -19
t got a KIN	6 -32 7 21
t got a gap	0 14
t got a new	6 -14
t got away from	1 26 10 -14
t got the BRANCH	6 -21
t grant closes on	0 18 10 17
t groups with ANY	0 28 1 15
t grows by JOIN	0 -15
t had a EVENT	1 14 6 -17
t had a good	1 -17
t had a letter	1 16
t had a single	12 24
t had enough of	0 -24
t half an hour	1 18
t half price for	0 19 7 22
t hall this TIME	11 48
t happen to ASK	0 23 1 28 2 -17 4 36 7 15
t happen to have	0 29 1 29 3 18 4 -17 6 -19
t hard to find	0 -36
t has DONE a	0 -17 1 -23 6 20
t has DONE its	1 -20
t has EVENT a	6 33
t has LACK been	0 -33
t has a BRANCH	1 -23
t has a PROPER	1 -30
t has a SOMEBODY	6 -14
t has a boat	1 17
t has an SEEK	1 34 8 -16
t has been DONE	1 -19
t has been MUST	1 28 12 20
t has been a	1 -22 6 -20 8 -15 9 29
t has had ANY	0 -17
t has just DONE	0 15 1 18
t have ANY KIN	4 45 6 20
t have EVENT MY	8 -14
t have THEIR HAND	6 18 10 35
t have THEM HAND	0 19 10 28 12 -15
t have YOU ANY	2 -15 6 16
t have YOU got	0 23 1 -20 4 14
t have YOU heard	1 15
t have YOU met	1 25
t have a ASK	0 16 8 -15
t have a HURRY	0 21 1 30 4 -18
t have a KIN	0 -19 1 47 3 17 6 -15
t have a ROLE	0 45 1 -24
t have a SOMEBODY	0 -38 1 -19
t have a look	0 -16 1 -20
t have a word	0 -38
t have an JOIN	0 18 4 15
t have had a	10 16
t have room for	1 23 6 -28
t have the same	7 15
t have the wrong	8 -20 10 -20
t have thought a	8 -14 12 33
t have to HAND	0 15 12 56
t have to be	0 -31
t having OBJ in	9 29
t hello PROPER ME	1 62
t hello PROPER PROPER	0 -15 1 -44 9 53
t here's MY MEANS	0 29 10 16
t here's a MEANS	8 57
t hey PROPER MAY	1 16
t hey PROPER its	9 -18
t hey [NAME] MAY	1 20
t hey [NAME] ME	1 22 6 45
t hi MUST PROPER	12 15
t hi PROPER !	9 -15
t hi PROPER ANY	9 41
t hi PROPER GLAD	9 50
t hi PROPER IF	11 16
t hi PROPER MAY	0 55 1 37
t hi PROPER ME	1 65 3 30 4 -19 5 -19 8 24 9 -52
t hi PROPER PROPER	1 -40 9 -28
t hi PROPER SEEK	9 -31
t hi PROPER THANKS	9 34
t hi PROPER WHO	0 17 3 -15 6 -15
t hi PROPER YOU	1 15 9 15
t hi PROPER YOUR	1 27 9 -25
t hi PROPER it's	1 -38
t hi PROPER not	6 24
t hi PROPER the	0 -25 1 -41
t hi [KIND] MAY	1 42 3 14
t hi [KIND] ME	1 42
t hi [NAME] !	9 -24
t hi [NAME] IF	1 -20 7 16
t hi [NAME] ME	0 14 1 36 9 16
t hi [NAME] THANKS	9 42
t hi [NAME] WHO	0 21 1 14 2 32 4 -20 6 26
t hi [NAME] YOU	1 -16 9 28
t hi [NAME] do	1 36
t hi [NAME] it's	9 20
t hi [NAME] just	12 21
t hi all ME	1 26 8 16
t highlight of MY	9 22
t home by ANY	6 23 9 16
t hour of PROPER	1 20
t hour on PROPER	1 -29 9 -16
t hour with OBJ	6 14
t hours a TIME	1 22
t hours instead of	1 -19
t how ME work	9 34
t how PROPER DONE	1 38
t how YOU MAY	7 -23
t how likely are	0 -17
t in ANY TIME	9 22
t in ANY case	0 -15 11 39
t in ASK ?	1 -21
t in BRANCH BRANCH	1 48 8 26
t in BRANCH PROPER	0 -15
t in BRANCH is	6 -25
t in BRANCH that	9 15
t in MY PLACE	1 25
t in MY PROPER	1 21
t in MY TIME	1 27
t in MY grants	1 17
t in NUMBER TIME	1 20 9 -21
t in NUMBER hours	1 -19
t in PLACE and	1 -15 6 -19 8 -15
t in PROPER ?	1 -55 2 47 3 -23 6 -64 7 -23
t in PROPER BRANCH	1 -14
t in PROPER IF	1 -24
t in PROPER LACK	6 -14
t in PROPER ME	1 -30 5 16
t in PROPER PROPER	0 -14 1 15 4 14 6 21
t in PROPER SOMEBODY	9 16
t in PROPER TIME	0 20
t in PROPER WHO	0 -26 1 44 2 -24 6 64
t in PROPER YOU	1 32 6 43 9 33 12 -19
t in PROPER and	0 20 1 -14 4 -28 5 16 6 -23 7 -16 8 -37 9 -28 11 15 12 52
t in PROPER at	6 -16 7 26
t in PROPER for	0 28 1 44
t in PROPER is	1 -15
t in PROPER or	0 33
t in PROPER this	1 14 6 14
t in PROPER to	0 -18
t in PROPER with	1 -27 4 20 8 27 9 37
t in RUNS of	1 17
t in SEEK of	1 -23
t in THEIR RUNS	6 16
t in THEIR ear	1 -14
t in TIME ?	4 -18
t in TIME NUMBER	0 -24 1 14
t in TIME and	0 -16
t in YOUR BRANCH	0 25 1 24
t in YOUR GROUP	0 54 1 25 2 -15 3 20 6 35 8 -15 9 -14 10 -32 11 -18
t in YOUR HAND	0 38 4 15 7 14
t in YOUR KIN	1 -77 4 -19 6 35 7 14 10 14
t in YOUR PLACE	0 14 4 -14 6 -19
t in YOUR PROPER	0 -16 6 -14
t in YOUR RUNS	0 -42
t in YOUR account	0 -30
t in YOUR esteemed	1 36
t in YOUR house	1 24 6 15 10 30
t in YOUR kitchen	9 33
t in YOUR life	0 17 1 -52 7 29
t in YOUR position	12 35
t in YOUR world	1 -24 4 18
t in [KIND] WHO	6 25
t in [KIND] with	6 17
t in a BRANCH	0 23
t in a GROUP	10 28 11 17
t in a TIME	0 -41 1 -63 6 58 10 -19
t in a carrier	1 -15
t in a separate	10 20
t in a word	0 29
t in advance !	9 -18
t in an hour	11 -18
t in and HAND	0 -21
t in at PROPER	0 19 1 20
t in by HAND	0 19 1 23 3 29 6 15
t in front of	0 16 1 15 3 26 4 -25 7 -17 12 30
t in good HAND	1 17
t in it for	9 -15 12 -19
t in nine TIME	0 -44 1 -15
t in on a	0 -18 11 22
t in place of	1 -26
t in ten TIME	1 -15
t in ten minutes	1 -21 9 19
t in that HAND	12 27
t in the BRANCH	1 99 4 24 7 28 9 -24 10 -17
t in the GROUP	0 18 6 23 8 27 12 26
t in the HURRY	1 60 6 -36 8 -32 9 -19
t in the KIN	0 19 1 54
t in the MEANS	1 -20 6 26 10 38
t in the PLACE	0 -33 1 20 6 -25 7 -18 12 40
t in the PROPER	0 39 1 47 3 -19 4 21 6 -20
t in the RUNS	1 19
t in the SEEK	1 -28
t in the TIME	0 -19 6 -23 9 37 12 19
t in the corridor	9 -15
t in the dale	1 17
t in the deanery	0 19 1 22
t in the first	0 -16 1 40 9 -15 10 26
t in the hall	1 -22
t in the homework	1 -14
t in the ice	1 -14 6 14
t in the new	6 -23
t in the next	1 21 2 -14 6 -20 10 14
t in the old	1 -36 9 17
t in the rain	1 -21 9 28
t in the record	0 23 1 24
t in the right	1 18
t in the same	6 -20 7 41
t in the spare	0 -15
t in the yard	9 15
t in this PLACE	6 -14
t in this SEEK	9 -15
t in this envelope	10 35
t in this room	0 63 4 -41 5 29
t in touch ?	0 22 1 -16
t in touch LACK	0 -15
t in touch with	0 21 6 -14 8 -23 10 -18
t in what ME	1 -22
t inside a TIME	6 33
t interested in MY	1 26 7 14
t interested in what	1 -22
t interested or ASK	1 -28
t into THEIR HAND	1 17 10 22
t into YOUR ROLE	1 -45
t invite a KIN	0 47
t invite as many	0 44
t is ANY TIME	9 -22
t is HAND for	10 28
t is HAND so	10 14
t is HAND the	10 22
t is MUST on	11 17
t is MUST putting	1 20
t is NUMBER NUMBER	0 -23 10 -85
t is SEEK for	0 -17 1 -16
t is a BRANCH	0 27 6 23
t is a EASE	11 17
t is a MEANS	1 15
t is a ROLE	1 40 6 -20
t is about to	0 -36 1 18
t is all ME	10 38 11 -25
t is also an	11 47
t is at the	0 -32
t is enough ME	10 30
t is in the	6 -16 9 -28 10 -14
t is it ?	1 -67
t is it YOU	6 30
t is on the	1 24 7 18 9 14
t is plenty ME	10 25 11 -15
t is ready !	9 -37
t is ready to	9 -21 10 20
t is short of	1 32
t is the KIN	0 18
t is the ROLE	0 -36 1 -25 2 14
t is the best	6 -16
t is the finest	7 -16
t is the only	1 -19
t is there MUST	0 -27
t is there SOMEBODY	0 26 1 -25 2 -29 4 40 7 32 9 -17
t is there a	0 39 4 15 6 27
t is there anything	0 -21
t is this WHO	0 14 6 16
t it EASE and	0 33 1 16
t it HAND THEM	7 19
t it IF YOU	0 -17 1 -18 11 -41
t it LACK YOU	1 -27 10 17 11 -19
t it LACK feel	12 31
t it LACK for	6 -29 10 14
t it MAY GAIN	0 18 1 -16 11 35
t it MAY be	1 23 7 20 9 14 12 24
t it PLACE [KIND]	0 82
t it RUNS right	11 25
t it and YOU	6 23
t it before the	6 26
t it for THEM	0 -17 1 -21 10 -22
t it for YOU	9 -14 12 38
t it for a	1 35 6 20
t it has been	1 -30 9 35
t it in a	1 17
t it in the	10 19
t it is a	1 -23 12 -15
t it on a	10 -38
t it on the	10 19
t it on to	0 20 1 21 10 29 12 24
t it to ANY	1 43 6 43
t it to PROPER	0 31 1 14
t it to SOMEBODY	0 -15
t it to THEM	3 -15 11 -28
t it to a	0 -36
t it was MY	9 -28
t it was a	0 -23 7 -23 9 17
t it with OBJ	0 15
t it with a	0 -36 11 29
t it yet ?	6 -36
t it's EASE to	10 53 11 30
t it's PROPER PROPER	9 18
t it's PROPER at	1 -40
t it's been GLAD	9 14
t it's been a	9 28
t it's not YOU	10 31 11 -31
t it's not YOUR	11 19
t its PROPER from	9 50
t job for YOU	0 20 12 17
t just DONE HAND	10 26
t just DONE a	1 16
t just DONE into	0 -16
t just EVENT a	0 -20 6 -20
t just HAND OBJ	0 -54 6 -29 11 25
t just HAND THEM	0 52 3 24 4 -27 6 -25 7 16
t just HAND it	10 19
t just HAND over	10 17
t just HAND with	10 22
t just bumping this	10 -15 12 33
t just got a	1 17 6 -23
t just had a	6 -20
t keep OBJ in	0 66 3 -38 4 44 5 -14 8 -25 11 -15
t kind enough to	9 18
t kindly ASK OBJ	0 27
t kindly HAND MY	0 42 1 22 3 14 4 -16
t kindly HAND OBJ	6 -16 10 39
t kindly take OBJ	0 35
t labels floating in	1 -15
t learn how PROPER	1 38
t least ANY SOMEBODY	1 23 7 18 12 20
t least YOU MAY	0 44 1 55 3 15 10 -19 12 63
t leave OBJ a	0 -17
t leave it blank	11 15
t let OBJ ASK	1 15 9 -20 12 -14
t let OBJ ask	1 24 7 18
t let THEM ASK	0 27 3 20 4 -21 6 -15
t let YOU go	6 -22
t letter from YOUR	0 -17
t letter from the	1 16
t letter of JOIN	0 -29
t lie awake about	6 22
t likely are YOU	0 -17
t list in the	6 -21
t live by JOIN	0 40
t live in a	1 21 6 18
t look after THEM	0 23 1 45 7 39
t look after YOUR	9 16
t look after the	0 29 1 31
t look at MY	1 43 3 18
t look at the	1 -26
t look up to	0 -19
t looked at the	6 -20
t lot to ask	9 28 12 15
t made MY TIME	1 -33 9 19
t make an JOIN	1 -24
t making an JOIN	0 20 1 -24 3 27
t many as YOU	0 44
t meant for SOMEBODY	1 16 12 28
t met but ME	1 19
t met in PROPER	0 15
t minutes on PROPER	0 -15
t moment is right	0 34 1 -14 11 15
t more than ANY	0 25 1 25 3 30
t most of MY	1 -14
t most of OBJ	0 -23
t much SEEK to	0 25 1 28
t much as MY	1 -23
t much for the	9 -22
t much out of	6 -25 7 28 12 -15
t naturally only where	11 27
t new ROLE in	1 -30 8 16
t new in PLACE	0 -20 1 -22 8 -15
t next ANY ?	1 -33
t next TIME to	0 -16
t nine TIME to	1 -26
t not ASK that	6 21
t not MAY YOU	1 -14 3 14 11 -26
t not SEEK to	11 17
t not YOU ?	12 -17
t not YOU but	10 24
t not YOUR place	10 -14 11 20
t not at all	0 36
t not for YOU	12 -24
t noticed YOU JOIN	0 60 3 17
t noticed YOU on	1 -22
t noticed that YOU	1 -14
t number's on the	10 60
t of ANY SOMEBODY	1 -19
t of BRANCH BRANCH	1 17
t of BRANCH ROLE	1 16 6 -16 10 24 12 15
t of BRANCH and	0 -26
t of IF ME	6 -20
t of KIN GROUP	1 21
t of MY GROUP	8 37
t of MY JOIN	1 -17
t of MY MEANS	0 -14 10 33
t of MY PROPER	1 -18
t of MY TIME	9 22
t of NUMBER ?	0 -31
t of NUMBER NUMBER	0 27
t of NUMBER PROPER	1 -15
t of NUMBER to	1 15
t of OBJ ?	1 21
t of OBJ on	0 -15
t of OFFER ?	7 16
t of OFFER IF	11 18
t of PROPER !	1 40
t of PROPER ?	0 26 1 17 6 -44
t of PROPER PROPER	0 -27 1 -19 9 -17
t of PROPER and	1 14
t of PROPER at	0 16
t of SOMEBODY ME	1 -25 7 -17 12 25
t of SOMEBODY SEEK	1 19
t of SOMEBODY WHO	1 -17 4 16 7 32 12 15
t of SOMEBODY YOU	1 38
t of SOMEBODY at	3 17 4 -25
t of SOMEBODY in	1 -21
t of SOMEBODY with	0 -20 1 32
t of THEIR KIN	1 -35
t of THEM ?	1 25 4 -14 6 26
t of THEM and	1 -45
t of THEM is	1 62
t of THEM with	0 -22
t of YOU ASK	3 27 4 -45
t of YOU have	8 -16
t of YOU in	9 51
t of YOU to	0 38
t of YOUR BRANCH	1 17 9 15
t of YOUR KIN	0 16 3 -23 4 16 6 -27 8 -34 11 22 12 -22
t of YOUR MAY	1 -32
t of YOUR MEANS	10 -15 12 32
t of YOUR PLACE	8 -15
t of YOUR ROLE	0 85 1 29 2 22 6 -49 7 38 8 20 9 18
t of YOUR batchmates	6 -15
t of YOUR bridesmaids	1 -16
t of YOUR fellow	0 32 1 26 6 28
t of YOUR hair	6 -14
t of YOUR has	6 25
t of YOUR is	1 31 7 19 9 30
t of YOUR lot	1 -37 8 -14 10 -14
t of YOUR nan	1 -28 9 27
t of YOUR old	0 20 6 17
t of YOUR suppliers	1 18
t of YOUR time	0 -14
t of a BRANCH	0 17 4 16
t of a GROUP	1 27 4 21 6 28
t of a JOIN	1 18
t of a PROPER	2 -17 6 21
t of a ROLE	0 21 4 14 10 28
t of a young	1 17
t of all SOMEBODY	0 -17 12 34
t of all the	1 18 6 14
t of an JOIN	3 20 4 -21
t of each TIME	6 14
t of it ?	1 16
t of it as	7 16
t of the ANY	0 27 1 28 6 16 10 22 11 -14
t of the BRANCH	0 32 1 28 6 -14 8 42 10 -14
t of the HURRY	0 -21
t of the KIN	1 -16
t of the PROPER	0 -35 8 22
t of the ROLE	1 52 3 -21 4 41 6 27 10 19
t of the SOMEBODY	1 -14 2 15 3 17 4 -23 6 -43
t of the TIME	3 14 8 -14 12 14
t of the bridesmaids	6 -17
t of the houses	4 -14
t of the new	0 -16
t of the river	1 31 6 -23
t of this MEANS	6 -20
t of those this	9 -14 11 29
t of use to	7 26 9 16
t of what THEY	6 -14
t oh by the	0 34 5 23
t old BRANCH and	1 -29
t old crew at	1 -17
t older than the	0 30 1 34
t on ANY ANY	1 61
t on GROUP NUMBER	1 -24
t on MY BRANCH	1 -14
t on MY MEANS	0 -18 1 14 10 -82
t on MY RUNS	6 -20 8 24 9 -15
t on MY desk	1 18
t on MY follow	12 22
t on MY wall	1 25 12 28
t on NUMBER NUMBER	0 52 1 37 3 38 4 -21 8 -17 10 57
t on NUMBER PROPER	1 17 9 -22 12 -15
t on PROPER ?	0 -63 1 -31
t on PROPER IF	0 54 3 16 11 49
t on PROPER NUMBER	0 30 1 15
t on PROPER PROPER	0 58 1 54 3 -22 4 40 6 -28 8 -67 9 79 12 83
t on PROPER and	1 47 3 17 6 22 10 20
t on PROPER at	6 -16
t on PROPER has	1 -26
t on THEIR RUNS	1 55
t on YOUR BRANCH	6 29
t on YOUR GROUP	1 34 3 -16 4 15 6 -42 7 17
t on YOUR MEANS	0 -31 1 26
t on YOUR PLACE	0 14 1 17 6 20
t on YOUR RUNS	0 17 1 21 2 15 9 -27
t on YOUR desk	3 -15
t on YOUR list	0 -15
t on a HAND	1 -23 6 -14
t on a PROPER	0 26 1 16 6 39 8 -37 10 26
t on a beer	10 32
t on a postcard	0 -18 10 31
t on a scale	0 -32
t on a third	12 15
t on joining [FIRM]	1 -14
t on the BRANCH	0 14 1 -69 9 14
t on the GROUP	6 -38 12 32
t on the HAND	10 -47
t on the MEANS	1 15 6 -15 7 30 10 17
t on the NUMBER	0 -30 1 -71 6 -21 9 -40 12 22
t on the PLACE	0 15 1 20 6 50
t on the PROPER	0 19
t on the TIME	0 -15
t on the back	1 -39 6 -50 9 -17 10 67 12 20
t on the ground	1 -24
t on the list	6 -22
t on the same	6 -15 8 -33 9 19
t on the screen	10 30
t on the show	0 -16
t on the stairs	1 -16 11 53
t on the step	9 24
t on the table	0 22
t on the wall	1 -25 9 16
t on this MEANS	1 -25 6 16 7 28
t on this PLACE	1 -15
t on this list	0 -32
t on to a	0 20
t only IF THEY	11 20
t only IF YOU	9 30 10 -18 11 33 12 -16
t only IF it	0 26
t only where YOU	0 -14 11 50
t open and the	6 -19
t open in the	1 -38
t open the BRANCH	1 -14
t open to JOIN	0 14 5 15 9 34
t open to SOMEBODY	0 22 8 -18
t open to a	0 -44
t open to it	1 -19 7 -16
t open to work	8 45
t opportunity for the	1 -22 7 39
t or ANY SOMEBODY	1 -37
t or ANY of	11 29
t or ASK SOMEBODY	1 -25 2 -15
t or EVENT this	7 -14
t or HAND MY	10 18
t or HAND OBJ	1 -43 10 47 11 17 12 -15
t or HAND THEIR	1 -14 10 19
t or HAND THEM	3 14 10 -19
t or JOIN OBJ	1 -18
t or KIN WHO	1 -21
t or KIN member	7 23
t or LACK ME	10 42
t or LACK and	11 21
t or SOMEBODY YOU	0 24 1 -33 11 -21
t or YOUR ROLE	0 23
t or YOUR SOMEBODY	0 -22
t or a BRANCH	1 20
t or a JOIN	1 -20
t or an JOIN	1 -17 6 15
t or is there	0 -23
t order is ready	9 -37
t out TIME the	1 17
t out at ANY	9 -18
t out before PROPER	1 41 6 -18
t out of PLACE	6 -23
t out of PROPER	1 -16 6 17
t out of YOUR	0 27 1 15 3 18 6 -16
t out of a	1 -21
t out of it	6 16 7 34 12 -23
t out of the	0 -20 6 14 9 17
t out on MY	9 -16
t out on PROPER	8 -27 9 26 12 58
t out the MEANS	0 20
t over at PROPER	0 -45
t over from there	10 25 11 21
t over in PROPER	1 -108
t over the HAND	0 -19
t over to THEIR	0 -45
t owners of BRANCH	0 17 5 17 6 -14
t owners of KIN	1 16
t paid for the	6 27 9 28
t paid in JOIN	8 29
t parcels a TIME	1 35
t partners in PROPER	8 18
t pay for ANY	1 -27
t paying the BRANCH	6 15
t pays for ANY	0 -22
t pays for the	1 -16
t perfect JOIN for	1 19 6 14
t photo of YOU	9 18
t places in MY	1 16
t places in the	1 -24 6 -14
t planning OFFER for	1 -25
t please ASK OBJ	1 19 3 14 4 -15 12 -14
t please HAND OBJ	0 49 3 -45 4 57 6 15 12 24
t please HAND THEIR	1 14 6 -19
t please HAND THEM	0 -35
t please HAND on	1 -29
t please HAND this	0 29 3 26 4 -20 7 14
t please JOIN OBJ	0 36 1 -32 3 38 4 -36 12 -15
t please JOIN to	0 -37
t please LACK feel	12 -14
t please MAY YOU	0 23 10 -41
t please find HAND	0 -15
t pls HAND YOUR	1 -19
t pls JOIN OBJ	3 18 4 -15 7 18 12 -18
t poll for ROLE	0 -17
t practice grows by	0 -15
t present OBJ to	0 24 1 -16
t price for THEM	0 19 7 37
t profit from a	7 35
t put MY MEANS	1 -24
t put OBJ in	0 20
t put OBJ onto	1 35
t put THEM on	0 -16
t put YOUR MEANS	0 -18
t put in a	0 20 1 27 3 20 8 15
t put it in	10 18
t put the MEANS	0 -18
t putting OBJ in	0 17
t qualified in PROPER	1 -14
t question ME LACK	1 29
t question do YOU	1 18
t question for the	1 -25 2 17
t question to the	0 -38
t quite right too	11 24
t reckon YOU MAY	0 -14
t report goes to	1 -23 6 14
t request YOU to	0 40 1 -15 3 16
t resource for THEM	0 15
t right SOMEBODY at	0 18
t right SOMEBODY for	0 15 3 19
t right SOMEBODY to	1 26 7 -16
t right up THEIR	7 40
t room for ANY	1 -16
t room for NUMBER	1 -18
t round PROPER ?	6 -20
t s in [KIND]	6 17
t said at the	0 -15 1 -22
t same TROUBLE with	1 19
t same situation as	1 17
t same way ?	1 -21
t sat in YOUR	9 25
t sat in the	1 -16
t saw PROPER PROPER	1 27
t saw PROPER is	1 25
t saw THEIR labels	1 -15
t saw that PROPER	1 -20
t say LACK and	11 14
t say it to	0 31 1 17
t say the word	0 -34
t scale of NUMBER	0 -22
t scribble it on	10 39
t search for a	1 31
t second TIME of	6 -17
t see THEM right	7 27
t see YOU ASK	1 35
t see YOU on	9 -18 10 -14
t see that YOU	1 49 6 -14 8 14 9 -27
t sent OBJ a	12 34
t separate thread so	10 20
t shared a desk	1 18
t she'd have a	0 21 1 30 4 -18
t short of a	0 27 1 16 3 19 6 -15
t show this HAND	0 27 10 15
t side of PLACE	1 -16
t side of the	1 31
t silence is also	11 47
t sit on the	9 25
t situation as YOU	1 17
t six TIME ?	0 -16
t six TIME after	9 14
t slip THEM MY	0 19 1 26 10 31
t small SOMEBODY and	0 -19
t so GLAD IF	9 26
t so GLAD ME	9 24
t so GLAD for	0 -20 1 -26 9 -54 12 -17
t so IF ME	9 -18
t so IF YOU	1 -26 7 17 11 -14
t so MAY YOU	0 21 3 -28 4 27
t so ME ASK	1 21
t so ME DONE	6 -17 9 -40
t so ME GLAD	9 -63
t so ME be	0 -14 9 -15 11 -16
t so THEY LACK	6 23
t so WHO ANY	6 14
t so WHO are	1 -27 6 -17 9 25
t so WHO of	0 19
t so YOU ASK	0 -16 1 -27 9 17
t so YOU only	10 42
t so do YOU	0 27 1 -16 7 34 9 -14 12 74
t so much !	1 59 12 -23
t so much for	0 -15 9 -18
t so on the	0 -15
t so that THEY	0 17 1 25 6 30
t so that's the	6 -24 8 -15
t something out of	7 51 11 -17
t something this TIME	1 14
t sort of TIME	1 -23 11 28
t sort of thing	1 -18
t speak to ?	0 17 1 -16
t specific ask HURRY	0 20
t spent ANY TIME	8 25
t spread the word	0 49 4 23 5 -15 9 -14 12 -22
t strings ME SEEK	0 15 1 28
t subject YOUR old	1 -20
t supplier MAY YOU	0 -23
t sure THEY be	1 19
t switch YOUR ROLE	6 17 9 17
t take a HAND	0 44 1 18 3 20 4 -22
t take over from	10 25 11 21
t take the TROUBLE	6 -36
t talk about YOUR	0 -18
t talk about the	0 -15
t talk to ?	1 -30
t talk to OBJ	0 21 1 -29
t talk to at	1 42
t ten TIME and	9 14
t ten to thirty	1 32 6 18
t th and ME	1 -14
t than ME do	9 -21
t than SOMEBODY in	0 -19
t that EASE about	1 15 6 38
t that HAND LACK	12 27
t that MAY SEEK	7 -31
t that MAY be	0 20 6 -27 7 25
t that MAY get	7 23
t that MAY use	0 18 1 16
t that ME LACK	12 20
t that ME MAY	0 14 1 -32 6 -29 8 29 11 20
t that ME exist	0 28 3 23 4 -24
t that PROPER PROPER	0 -22 1 70 6 48 9 -14
t that ROLE PROPER	9 17
t that RUNS a	1 -16 6 -16
t that RUNS an	1 31
t that RUNS at	1 14 6 -19
t that SEEK a	1 -65 6 -21
t that SOMEBODY MAY	6 19
t that SOMEBODY ME	1 -15
t that THEIR BRANCH	1 -16 6 15
t that THEY LACK	0 22
t that YOU ASK	1 37 9 -20
t that YOU HAND	12 24
t that YOU LACK	1 -18
t that YOU MAY	0 -67 1 -21 7 -22 10 51 12 -19
t that YOU and	1 -20
t that YOU had	1 -15
t that for the	1 15
t that half of	1 29 6 25
t that has a	1 19
t that it takes	6 20
t that just got	6 -27
t that sort of	1 -29
t that stays on	1 -15
t that the BRANCH	1 -16
t that the TROUBLE	0 23 1 15 3 18
t that's EVENT a	6 -25
t that's TROUBLE in	1 22 6 31
t that's all ME	8 -34
t the ANY ANY	1 -38
t the ANY BRANCH	2 14 4 -14
t the ANY ME	9 32
t the ANY ROLE	0 15 1 -32 3 -18 4 15 9 31 12 33
t the ANY SOMEBODY	7 22
t the ANY WHO	0 -39 3 17 5 15 8 25
t the ANY best	0 14
t the ANY of	0 20 1 -46 3 20 4 -16 7 18 9 29 12 -41
t the ANY with	1 33
t the BRANCH ?	1 -76 4 26
t the BRANCH BRANCH	1 20 8 17 9 -14
t the BRANCH GROUP	0 21 1 -22
t the BRANCH IF	0 15 3 16 11 -30
t the BRANCH MAY	1 -18 7 37
t the BRANCH ME	1 -32
t the BRANCH MEANS	6 -23 9 19 10 17
t the BRANCH ROLE	1 -33
t the BRANCH SOMEBODY	0 -15 1 30
t the BRANCH THEY	1 -22
t the BRANCH TROUBLE	6 16 10 -17
t the BRANCH WHO	2 -17 6 -14
t the BRANCH and	1 -76 2 18 6 19
t the BRANCH at	1 25 6 26 9 15
t the BRANCH for	0 -26 9 18
t the BRANCH has	1 -32 6 -18 9 -19
t the BRANCH have	1 20
t the BRANCH in	1 -33
t the BRANCH is	9 24
t the BRANCH on	10 33
t the BRANCH owners	6 -17
t the BRANCH that	0 41 1 28 3 15 10 18
t the BRANCH to	9 39
t the BRANCH with	9 17
t the EASE SOMEBODY	1 18
t the GAIN of	6 -14 8 -14 12 19
t the GROUP ROLE	1 24
t the GROUP chat	1 -29
t the GROUP is	0 16
t the GROUP press	6 21
t the GROUP to	0 24
t the HAND MEANS	6 -17 10 17
t the HAND PLACE	0 15
t the HAND of	9 20
t the HAND out	12 17
t the HURRY ANY	6 -27 8 -29 12 -17
t the HURRY ROLE	1 -17
t the HURRY TIME	9 -16
t the HURRY thing	0 -24
t the JOIN to	0 -38
t the KIN ?	1 31 2 -16 4 15
t the KIN WHO	0 -36 1 26
t the KIN YOU	0 33 1 -28
t the KIN at	1 27 10 17
t the KIN that	0 -60
t the KIN with	0 24
t the MEANS ?	0 -20
t the MEANS IF	10 -15
t the MEANS LACK	11 -20
t the MEANS and	0 28
t the MEANS are	1 19
t the MEANS below	0 20 6 -18
t the MEANS in	1 -21
t the MEANS is	1 20
t the MEANS of	0 46 1 45 2 15 3 31 4 -40 7 -16
t the MEANS under	0 27 4 16 10 25
t the NUMBER nd	1 42
t the NUMBER st	6 30
t the NUMBER th	0 -35 1 -27 6 -19 8 -25 12 18
t the PLACE HAND	1 14
t the PLACE WHO	6 21
t the PLACE and	0 28
t the PLACE do	6 -14
t the PLACE with	1 17
t the PROPER BRANCH	9 33
t the PROPER GROUP	1 -21 12 33
t the PROPER HAND	0 16 1 22 6 24
t the PROPER MEANS	0 20 12 19
t the PROPER NUMBER	0 -28
t the PROPER OFFER	1 17
t the PROPER PLACE	0 34 1 28 7 14
t the PROPER PROPER	0 -21 3 -18 6 -31 8 16 9 89 10 -32 12 -19
t the PROPER ROLE	9 -20
t the PROPER RUNS	0 19
t the PROPER SOMEBODY	1 -35
t the PROPER at	10 -18
t the PROPER bridge	1 24 9 14
t the PROPER house	1 -18
t the PROPER of	0 45 1 16 3 32 5 -17 10 16
t the PROPER this	1 19 10 23
t the ROLE HAND	9 25
t the ROLE MAY	6 23 10 25
t the ROLE SEEK	0 -23 1 -38
t the ROLE YOU	2 20 4 -17
t the ROLE and	1 -17
t the ROLE at	0 42 1 15 4 14 5 -20
t the ROLE for	0 28 1 19 10 -15
t the ROLE has	1 -19 9 52
t the ROLE of	0 -21 1 -26 6 -33 10 -14 11 22
t the ROLE on	0 -19
t the ROLE there	1 21 6 -32
t the RUNS BRANCH	9 15
t the RUNS GROUP	1 27
t the RUNS for	6 -19
t the SEEK ROLE	1 16
t the SOMEBODY ME	0 -15 1 -18 6 -17
t the SOMEBODY WHO	0 -23 3 20 4 -26 6 -32 8 -28
t the SOMEBODY YOU	1 -34 9 19
t the SOMEBODY at	6 -17
t the SOMEBODY behind	0 15 3 17 6 14
t the SOMEBODY in	8 -17
t the TIME ?	6 21
t the TIME GAIN	6 -40 8 -15 12 20
t the TIME ME	0 16 5 16 6 -15 9 42 12 39
t the TIME WHO	1 -20 9 17
t the TIME and	0 17 6 22 12 23
t the TIME before	0 17 12 19
t the TIME of	0 -19
t the TIME on	1 -24
t the TIME the	9 16
t the TIME with	1 20
t the [KIND] GROUP	1 71
t the [KIND] SEEK	1 25
t the back of	1 -33 6 -49 7 -16 9 -16 10 54 12 16
t the best SOMEBODY	9 -22
t the big BRANCH	1 -15 6 14
t the brown envelopes	5 18 6 27
t the co op	1 38
t the dale that	1 17
t the facilities ROLE	6 -21
t the finest compliment	0 22
t the first ANY	0 40 1 17 2 24 4 -18
t the first ROLE	1 -23 9 28
t the first SOMEBODY	1 22 6 -29
t the first TIME	10 -20
t the first of	1 -17
t the front desk	1 38
t the gin BRANCH	1 18 3 22 4 -24 12 16
t the greatest compliment	0 33 5 23
t the house YOU	1 -16
t the house is	1 27
t the ice bucket	1 -14 6 14
t the keys to	1 -20
t the kitchen table	1 26
t the late PROPER	1 25 6 -15
t the least YOU	0 28 1 36 4 16 12 33
t the lifeblood of	0 -29 1 -20 8 14
t the lights on	6 -18 9 -15
t the list in	6 -21
t the little ones	6 -14 8 26
t the moment is	0 34 1 -14 11 15
t the money goes	6 15
t the most TROUBLE	1 25
t the new TROUBLE	1 -23 6 -21
t the next ANY	0 14 1 -16
t the next BRANCH	4 14
t the next desk	10 17 12 21
t the number's on	10 29
t the old ANY	0 -21
t the old BRANCH	1 -61 9 17
t the old PROPER	0 26
t the ones WHO	1 23 5 14
t the only ANY	1 -19
t the panel that	1 15 9 -14
t the photo of	9 18
t the right ANY	1 49 7 34 10 26
t the right SOMEBODY	0 19 1 16 4 -16 10 -14
t the river WHO	6 -24
t the same ?	0 30 1 -36 7 24
t the same GAIN	1 -24 6 -18
t the same TIME	6 53
t the same TROUBLE	0 21 1 -22 6 -30 7 26
t the same care	6 -17
t the same eight	1 14 12 19
t the same pickle	1 -35 7 23
t the same situation	1 17
t the second TIME	6 -20
t the show ?	0 -16
t the spare room	0 -15
t the switch YOUR	6 17 9 17
t the tea urn	10 30
t the tender in	1 39
t the thing ME	1 16
t the thing that	1 -29 6 16
t the top of	10 -15 12 33
t the way ME	1 14 4 17 6 -15 9 22
t the way YOU	7 21
t the whole BRANCH	0 25
t the window is	11 16 12 45
t the word and	10 -14 12 -19
t the work !	9 49
t the wrong MEANS	1 18 9 -15 10 -29
t the wrong SOMEBODY	8 -15 10 17 12 23
t then MAY YOU	0 14 1 22
t then let OBJ	7 19
t there MAY be	0 14 3 -17 5 21 9 17
t there MUST be	12 16
t there SOMEBODY ANY	1 19
t there a KIN	0 30
t there a ROLE	4 17
t there anything ANY	0 -21
t there be a	0 18 4 20
t there is a	1 -21
t there's LACK EASE	11 -28
t there's LACK limit	6 -14
t there's SOMEBODY YOU	0 19 3 -19 10 -25
t there's SOMEBODY in	1 -16 7 -16
t there's a BRANCH	1 -18
t there's a KIN	3 20
t there's a ROLE	1 43 4 18 10 19
t there's a SOMEBODY	6 15 10 -16
t these ANY MEANS	3 36 4 -18
t these ANY TIME	7 15
t these TIME ?	0 40 1 31 3 -14 6 -51
t thing at PROPER	1 14
t thinking about EVENT	1 30
t thinking of EVENT	0 -21 1 19 6 -23
t third time lucky	1 -26 12 51
t third time of	12 22
t this HAND and	6 -15 7 18
t this HAND at	0 27 10 15
t this HAND to	0 -16
t this MEANS IF	0 46 11 32
t this MEANS it	1 35 10 -14
t this PROPER and	0 32 6 17 12 -31
t this RUNS with	0 15
t this TIME !	12 45
t this TIME ?	0 -76 4 16 6 -38 7 -21
t this TIME ME	1 31 6 -21
t this TIME ROLE	1 14
t this TIME WHO	1 -23 2 22 4 -18
t this TIME and	0 47 1 30 2 16 6 53 8 14 9 17
t this TIME is	3 17 5 -23 6 -17
t this TIME so	12 20
t this TIME that	0 14 1 51 9 -14
t this and HAND	12 17
t this list ?	0 -32
t this room ASK	0 60 4 -40 5 29
t this side of	6 -25 8 -17
t this to YOUR	1 16 3 14 4 -14
t this to the	0 25 3 24 4 -23 10 33 11 -16 12 27
t those this TIME	9 -14 11 29
t through a EVENT	1 23 7 14
t through the BRANCH	1 -14 9 50
t through the PROPER	1 -30 9 65
t through the TIME	1 18 4 17 9 -24
t through the staff	1 22
t till the NUMBER	1 44
t time ROLE with	1 22
t time of asking	12 22
t to ANY ?	1 -15
t to ANY BRANCH	1 34 8 -15 11 25
t to ANY KIN	1 20
t to ANY ROLE	1 52
t to ANY SOMEBODY	0 14 4 29 7 32 9 29
t to ANY TIME	6 -34 9 -19
t to ANY of	0 -36 1 -46 4 -26
t to ANY or	3 -19 4 54 6 -20
t to ASK ?	0 25 1 -68 6 -18 11 22
t to ASK ANY	0 14 4 -15 5 14
t to ASK OBJ	0 47 1 -31 4 25 7 -20 9 -14 10 20 11 -25
t to ASK ROLE	0 57 1 32 4 -17 5 27 6 48 8 -46
t to ASK THEM	6 -17
t to ASK WHO	6 16
t to ASK YOU	0 -48 9 -24
t to ASK a	0 47 1 55 4 25 6 40 9 51
t to ASK about	1 -43 6 -14
t to ASK from	7 -17 9 -16
t to ASK how	6 -16 8 14 9 -16
t to ASK myself	0 -15
t to ASK that	7 19
t to ASK the	0 -17 9 39
t to BRANCH ROLE	0 18 3 -16
t to EASE how	1 29
t to EVENT ?	1 30
t to EVENT into	1 -17
t to GAIN MY	1 -14 9 16
t to GAIN THEM	11 -14
t to HAND ?	0 19 10 -22
t to HAND OBJ	1 29 3 52 4 -48 6 -14 9 -25 10 30 11 -41
t to HAND PROPER	1 22 6 29
t to HAND THEM	6 28 10 -20
t to HAND YOUR	12 50
t to HAND a	0 16 12 18
t to HAND it	6 15 10 30
t to HAND on	0 14 1 -20 6 29 10 25 11 -19 12 -22
t to HAND round	10 24
t to HAND the	1 24 6 -28
t to HAND to	0 16 5 16
t to JOIN OBJ	0 54 1 29 9 48
t to JOIN YOU	0 -32
t to JOIN YOUR	0 15 4 28
t to KIN offices	0 23 1 24 4 -20 5 16
t to MY GROUP	0 23
t to MY KIN	0 -37
t to MY PROPER	0 15 4 17 7 22 10 21
t to MY ROLE	0 -40 1 -19
t to NUMBER NUMBER	10 20
t to NUMBER TIME	1 34
t to NUMBER how	0 -21
t to OBJ ?	0 -30 1 14 7 20
t to OBJ about	0 -23
t to OBJ and	0 16 9 -22
t to OBJ at	0 -14
t to OBJ on	1 -32 10 21
t to PROPER ?	0 -46 1 -141
t to PROPER PROPER	0 178 1 228 2 -24 3 88 4 -82 5 -41 6 -23 8 -20 9 -45 10 -24 12 33
t to PROPER and	6 24
t to PROPER at	4 15 9 23 10 -26 12 34
t to PROPER for	1 -21
t to PROPER in	0 -29 6 16
t to ROLE ?	0 -26
t to ROLE MAY	1 20 4 -17 7 -23
t to ROLE at	0 31 5 19 6 17
t to ROLE of	0 45 1 21 3 -18 4 -19 5 40 6 -23 8 -44
t to RUNS the	0 -38
t to SOMEBODY SEEK	0 -17
t to SOMEBODY WHO	0 -41 1 20 4 30 7 30 9 36 10 20
t to SOMEBODY YOU	0 49 1 -26 7 18 8 -19 9 31 10 -22
t to SOMEBODY at	0 21 1 26 3 53 4 -49 11 27
t to SOMEBODY in	0 -22 1 -26 3 -19 4 40
t to SOMEBODY there	1 15 3 23 4 -31
t to SOMEBODY with	1 27
t to THEIR ?	0 -45
t to THEIR SOMEBODY	0 -23
t to THEM ME	0 22 1 19
t to WHO MAY	0 -36
t to WHO RUNS	0 19 1 20 4 19
t to WHO YOU	7 27 12 19
t to WHO does	1 -16 3 14 11 -19
t to WHO is	1 -25
t to YOU IF	0 -24
t to YOU MAY	0 30 3 14 7 17
t to YOU about	0 17 6 33
t to YOU on	0 -27 9 29
t to YOUR ASK	1 -18 10 15
t to YOUR BRANCH	1 21 8 -19 11 27
t to YOUR GROUP	8 23
t to YOUR KIN	0 26 1 -18 3 -16 9 -21
t to YOUR ROLE	1 39 3 22 4 -18 10 -24
t to YOUR SOMEBODY	0 30 3 16 4 -21
t to [KIND] ?	1 36
t to [KIND] at	0 28 1 19 6 33 8 -37
t to [NAME] ?	1 68
t to [NAME] at	0 38 3 18
t to a ANY	3 -34 4 23 5 15 7 22
t to a BRANCH	0 38 1 16 5 24 8 -14
t to a HAND	0 -37
t to a KIN	0 -81 1 -49 3 37 4 -41 7 -18 10 27 11 -42 12 -22
t to a MEANS	1 27 6 15
t to a NUMBER	9 48
t to a ROLE	0 -16 6 -17
t to a SOMEBODY	0 33 3 -27 4 49
t to a soul	0 26
t to act as	0 -17
t to an ROLE	6 16
t to ask THEM	10 -15
t to ask for	0 -14 1 16
t to at the	0 25 1 53 3 -14
t to be ?	1 -23 6 -28
t to be HAND	0 58 6 14 7 -34 10 -19
t to be JOIN	0 74 1 53 4 -26 6 20
t to be a	0 -19 1 -30 7 22 11 27
t to be of	1 -17 7 39
t to be put	0 44 6 -19 8 -21
t to be the	0 -33
t to be true	0 -28
t to come and	0 -19
t to do with	0 23 1 26 6 22 10 24
t to each ANY	0 -14
t to each of	0 -15
t to fill MY	1 31
t to get MY	1 -15
t to get OBJ	3 17
t to get in	1 -15 12 18
t to get the	8 20
t to give THEM	0 14 7 27 9 19 10 -14
t to give YOUR	0 -33
t to go to	0 -47
t to have PROPER	1 45 8 18
t to have a	4 -16 7 22 11 -18
t to have the	0 15
t to learn how	1 33 6 -14 8 14
t to leave BRANCH	1 17
t to look at	0 -23
t to make JOIN	0 -44
t to next ?	3 -14 9 25
t to owners of	1 14
t to put OBJ	1 27
t to put in	0 17 1 21
t to say LACK	11 34
t to say YOU	9 -19
t to say it	0 -27
t to see IF	0 -14
t to see that	1 -33
t to see the	9 21
t to set YOUR	9 15
t to sit down	6 14
t to speak with	0 20 1 25 6 -23 8 -43
t to take the	6 14 11 -20
t to talk about	1 -22
t to talk to	0 -55 1 25
t to the ANY	1 21
t to the BRANCH	0 -19 1 35 8 36
t to the EASE	1 31
t to the GROUP	0 -19 1 -38 3 21
t to the HURRY	1 -16
t to the MEANS	0 -14
t to the PLACE	1 30
t to the PROPER	0 -66 1 -63 3 27 5 -18 6 -26 7 -20 8 15 9 -17 12 35
t to the ROLE	0 73 1 51 3 26 4 -22 5 -16 6 -28 10 -15
t to the SEEK	1 15
t to the SOMEBODY	1 26 3 22 4 -22 6 20
t to the new	1 33
t to the next	0 14 10 21 12 23
t to the open	0 -16
t to the right	0 32 1 36 3 25 4 -29 10 33
t to the top	10 -15 12 33
t to the wrong	8 -22 12 24
t to work with	0 -16 8 38 12 33
t told OBJ YOU	1 -15
t told OBJ about	1 -14
t told OBJ it	9 16
t told OBJ on	1 -14
t told OBJ that	1 27 6 19
t told the whole	9 25
t too busy for	0 17 4 24
t too much to	12 31
t took YOU ANY	9 37
t took over the	0 22 1 49
t top of YOUR	10 -15 12 33
t totally EASE IF	1 -14
t totally get it	0 -16 11 15
t trust OBJ with	0 23 11 19
t trusting OBJ with	9 26
t twenty TIME so	9 -17
t twice a TIME	1 41 9 24
t under MY signature	10 37
t under the new	1 -21
t up YOUR way	1 14 5 15
t up at PROPER	11 23
t up on MY	8 -18 9 -17 12 37
t up on the	12 41
t use a OFFER	0 -20 9 21
t uses ANY ?	0 -22
t very GLAD to	0 -16
t very much SEEK	0 24
t voice IF ME	1 -14
t vouch for OBJ	0 16
t warm JOIN to	1 31
t was SEEK YOU	1 31
t was SEEK back	1 -21 12 26
t was a GLAD	1 -21
t was an GLAD	9 24
t was at the	0 -32
t was good to	9 50
t was in PROPER	1 -19
t was the best	0 15
t was wondering IF	1 22
t way ME LACK	0 21 4 19
t way to the	0 -16
t weird to ask	1 15 10 -15
t well with OBJ	7 32
t well with YOU	0 19 1 20 9 -23 11 27
t were ANY TIME	1 23
t were JOIN to	0 -22
t were TROUBLE at	1 -35
t were YOU to	0 17 1 16
t were in ?	1 -22 7 23
t were in PROPER	1 -31
t were in the	1 30
t were on the	9 28
t were the ANY	1 -14
t what MAY be	0 -24
t what MAY have	0 -31
t what ME DONE	0 16 1 -18 6 -15
t what ME MAY	1 -23 9 16 12 27
t what ME SEEK	1 99
t what ME did	1 18 9 17 11 21 12 -18
t what ME do	0 21 6 -19 7 36
t what YOU SEEK	0 -16 1 -17
t what YOUR MAY	0 -17
t what to do	0 26 1 27 6 28 10 24
t what's THEIR MEANS	0 63 1 -17 2 38 4 -23
t what's the MEANS	1 24 2 28 3 -36 6 -14 10 -16
t where ME am	1 -46 8 -19
t where YOU MAY	1 36 9 -19 10 -21
t where YOU were	1 -29 6 15
t where the MEANS	0 -26 1 22
t where the money	6 15
t while YOU at	12 37
t whisper the MEANS	10 31
t who'd GAIN from	0 18 1 49 6 -16 7 16
t who'd SEEK MY	0 15 1 28
t who'd SEEK to	6 58
t who'd SEEK what	0 24 7 32
t who'd be GLAD	0 -24
t who'd be a	0 24 1 -14 6 -16
t who'd be the	0 20 2 39 4 -24 6 -17
t who've YOU got	0 35 2 56 3 -20 4 -29 9 -26
t who've had a	1 14
t willing to ASK	0 14 1 -48 3 -25 4 21
t willing to JOIN	0 20 1 47 3 15 9 15
t willing to act	0 -17
t with ANY of	1 31
t with LACK but	4 14 10 19
t with ME SEEK	1 -14
t with MEANS PROPER	7 19 12 28
t with MEANS and	10 22 11 -26
t with OBJ ?	0 -31 7 -17
t with OBJ TIME	9 21
t with OBJ about	0 -29
t with OBJ in	0 -19 1 22
t with OBJ through	6 -14 9 40
t with PROPER PROPER	0 23 1 97 3 19 6 -14 7 36 8 30 9 -39
t with SOMEBODY at	0 27 1 15 3 27 4 -20
t with THEIR BRANCH	9 20
t with THEIR HAND	0 20 1 24
t with THEIR ME	1 -23
t with THEIR MEANS	6 -40 7 22
t with THEM ?	0 45 1 -21
t with THEM and	11 22
t with YOU HURRY	0 23 1 14
t with YOU and	9 -18
t with YOU on	9 38
t with YOU was	9 26
t with YOUR BRANCH	0 17 1 20 3 25 4 -15
t with YOUR PROPER	0 16 1 21
t with YOUR ROLE	1 -22 8 19
t with YOUR SOMEBODY	0 -21 1 -15
t with [PROBLEM] ?	0 18 6 34
t with a BRANCH	1 -42 6 -26
t with a EVENT	1 16
t with a GROUP	0 25 6 20
t with a KIN	0 -36
t with a MEANS	0 -56 1 -21 11 -32
t with a ROLE	1 -37 6 30 10 22
t with a SOMEBODY	0 17 6 15
t with a TIME	1 -16
t with a TROUBLE	6 28
t with a first	0 -25 1 -15
t with a hole	0 14
t with a house	1 -24 6 15
t with a lease	0 20 1 34
t with a spare	1 23
t with an JOIN	1 -19
t with that SOMEBODY	0 -14 1 -28 10 18
t with the BRANCH	1 64 6 -29 9 -29 10 -16
t with the PROPER	0 14 1 14
t with the ROLE	0 16
t with the [KIND]	9 21
t with the same	1 -78 6 -14 7 68
t with this MEANS	10 18 12 16
t with what ME	9 32
t within NUMBER TIME	6 -21 8 -18
t within a TIME	0 39
t within an hour	1 20
t within the TIME	10 14
t word in THEIR	1 -14
t word of mouth	0 22 8 -22
t word with THEM	1 -14 6 -16 12 28
t word with the	1 16
t work with OBJ	1 -17 7 -19
t writing because ME	1 -33
t young ROLE in	6 -18 7 14
w !	0 75 1 -42 2 -18 3 -72 4 132 5 -90 6 -138 7 -45 8 -69 9 65 10 -83 12 78
w ?	0 245 1 157 2 286 3 75 4 -158 5 -339 6 -35 7 -58 8 -204 9 -63 10 -192 11 -155 12 -16
w MONEY	0 93 1 -133 2 -20 3 -81 4 147 5 -50 6 -127 8 -124 9 26 10 -42 11 -65 12 259
w NUMBER	0 77 4 -18 5 46 6 24 7 -30 8 71 9 99 10 130 11 -157 12 144
w PROPER	0 61 1 127 2 -19 3 110 4 -65 6 -18 7 -119 9 93 10 30 11 -149 12 39
w SHARE	0 27 3 -38 4 82 5 -30 6 27 7 24 8 -61 9 -75 10 38 11 -23 12 196
w [FIRM]	0 43 1 231 3 28 4 -36 6 44 7 -42 8 -114 9 -117 10 -23 11 -21 12 -53
w [KIND]	0 152 1 103 2 -15 7 34 8 36 9 163 10 79 11 -45 12 -97
w [NAME]	0 36 1 21 2 46 3 50 4 -74 5 19 6 -66 8 -170 9 62 11 17 12 -15
w [PROBLEM]	0 58 1 237 3 -15 4 -31 5 52 6 332 9 95 12 -17
w a	0 48 1 89 3 -184 4 214 5 -101 6 87 7 139 8 78 9 -34 10 68 11 -24 12 28
w able	3 29 4 -21 9 25 10 35
w about	0 104 1 228 2 60 3 -39 4 51 5 -50 6 99 7 30 8 39 9 37 10 -42 11 -80 12 23
w above	0 46 1 62 3 15 4 33 6 75 9 78
w abroad	0 31 1 88 6 18
w absolutely	9 -19 11 115 12 18
w academy	1 -31 6 -15 10 -16
w according	6 49
w account	0 -45 1 -17 3 -27 4 46 6 61 10 65
w accountant	0 -46 1 -95 3 -35 8 -30
w accountants	6 -38
w accounting	0 21 1 21 6 -43 7 43 9 -23
w accounts	0 49 1 28 3 20 6 24 9 41
w achieved	0 28
w acquaintance	1 36
w acquainted	1 15 6 30
w across	0 48 1 16 3 -27 4 57 6 15 7 53 8 47 9 -38 10 68 11 -15
w act	0 -26 1 -55
w acting	0 -16
w actually	1 52 9 14 11 -14
w actuary	1 34
w ad	6 22
w add	0 33 1 -53 6 -33 7 28 9 -20 11 33
w address	6 -37 7 -19 9 -37
w admire	1 96 8 93 12 -33
w adored	1 -16 6 -27 9 41
w ads	0 47 1 42 4 22 7 -15 9 42 10 -19 11 -21
w advance	9 -47
w advert	0 -40 1 -33 6 20 7 19
w advertise	12 -14
w adverts	8 23 11 -17
w advice	1 -76 8 16 9 -33 10 40 11 29
w advised	0 -16
w adviser	0 -87 1 -150 3 55 6 -20 7 -14
w advisers	0 -25
w advisories	1 -26 9 56
w affairs	1 -14 11 15
w afraid	0 -18
w after	0 19 1 -82 2 -41 3 -35 4 83 6 30 7 53 8 17 9 100 10 32 11 -31 12 23
w afternoon	0 -50 1 -14 6 14 7 -23 8 17 9 86 10 15 11 -16 12 -24
w afterwards	0 -30 1 -22 6 -34 7 -25 10 29 12 69
w again	0 -59 1 -86 2 21 3 37 4 -38 6 -16 7 -43 8 -38 9 39 10 -75 11 -31 12 31
w against	0 -16 1 -16 6 111 9 -14 11 23 12 28
w age	1 21 6 14 9 -18
w agencies	6 -19 12 -20
w agency	0 -28 1 -48 5 15 8 40 9 -29 10 -20
w agent	0 -60 1 -36 7 -43 8 -17 9 -40 10 -18 11 -48 12 58
w agents	0 -42 4 24 9 -19 11 57
w ago	0 -26 1 35 6 -45 8 43 9 54 10 -15 12 -14
w agree	0 -20
w agreed	0 39 1 -48 6 -15
w agreement	0 -23
w ah	0 53 1 27 9 79
w ahead	0 -16 6 57 9 -15
w aid	0 -18 1 31
w air	0 36 1 44
w airline	1 -15 9 21
w airport	6 -26
w aisle	1 41
w album	12 113
w alhamdulillah	9 37 12 -16
w all	0 38 1 -32 2 19 3 21 4 35 5 -31 6 62 7 36 8 27 9 59 10 55 11 39 12 -40
w allotment	1 61
w allotments	0 37 1 34 3 -29 4 37 6 36 10 -32 12 42
w allow	0 -44 1 -44 11 -29
w allowed	11 160
w almost	12 39
w alone	0 -62 1 106 4 17 6 55 10 -15 11 35 12 -21
w along	0 20 1 129 3 33 4 -46 5 -19 6 83 7 14 8 17 9 37 10 66 12 -52
w aloud	9 -28
w already	0 -30 1 14 2 15 6 16 7 -19 8 -18 9 -60 10 -19 11 22 12 115
w alright	0 51 1 27 2 23 4 -16 8 51 10 -18 11 -23
w also	0 74 1 38 2 -33 3 -14 4 55 7 45 8 69 10 40 11 138 12 -14
w alumni	1 64 9 -32
w always	0 107 3 -20 4 67 5 -70 6 39 7 51 9 -95 11 58 12 66
w am	0 -90 1 -91 6 -113 7 -49 8 107 11 -24 12 16
w amazing	0 35 1 -14 4 22 7 71 10 36 12 36
w among	0 157 1 184 2 85 3 -39 4 -97 6 81 10 16 11 49 12 -21
w amongst	0 20 1 18 2 16 4 -18 6 54
w an	0 23 1 127 3 114 4 -88 5 -40 6 99 7 -27 9 96 12 -92
w analyst	1 -56 3 16 4 -15 6 23 8 19
w and	0 65 1 130 2 180 3 -75 4 -48 6 273 7 14 8 122 9 34 10 39 11 105 12 35
w angels	0 67 1 27 3 -26 4 45 5 27 10 -28 12 70
w angry	0 -18
w anneke	1 21
w annual	6 44 12 -15
w another	0 54 1 81 4 14 6 26 7 108 9 20 10 49 11 61 12 -28
w answer	0 -35 1 -32 4 23 9 -67 10 64 11 70 12 -19
w answers	0 84 1 90 3 31 4 -16 6 40 10 -17
w antenatal	0 31 1 54 6 24
w any	0 348 1 311 2 -280 3 -93 4 383 5 -112 6 -76 7 56 8 19 9 -72 10 46 12 -128
w anybody	0 116 2 -41 3 -82 4 138 5 -59 6 -87 7 -26 8 -21 10 -32 11 -35
w anyone	0 132 1 -71 2 -160 3 -117 4 292 5 -48 7 48 8 -16 9 -65 10 -89 11 60 12 -81
w anyone's	0 91 1 83 2 -38 3 -36 4 138
w anything	0 -91 8 55 9 -43 10 21 11 85 12 16
w anyway	10 -23
w anywhere	0 34 1 22 4 20 10 16
w apart	0 16 9 -29 11 14
w app	0 -36 1 -51 10 14
w appears	1 -16
w apple	1 17
w applicants	1 -47
w application	8 -74 9 -14 10 -31
w applications	1 121 8 69 10 -14
w applied	0 -23
w apply	0 -23 6 -14 8 -20 10 -52
w applying	0 -30 8 92
w appointment	7 -22 11 -46
w appreciate	0 80 3 36 7 67 9 -57 10 -51 12 -15
w appreciated	0 53 1 23 4 -26 5 19 9 -16
w apprentices	1 -53 6 18 9 26
w approach	0 -17
w appropriate	0 14 1 42 9 -17 11 16
w approved	0 -20 1 26 9 16
w apps	6 -24
w architects	1 23
w archive	0 -14 1 47 9 -25
w are	3 -51 4 25 5 24 6 42 8 51 9 -30 10 71 11 34 12 73
w area	0 119 1 108 2 -42 3 77 6 -38 7 24 11 34 12 -23
w aren't	0 -26 1 31 6 73 8 -25 9 -52 11 55 12 21
w argue	1 31
w arguing	0 17 1 -25
w arm	0 17
w around	0 51 1 67 6 28 7 28 10 33 11 -21
w arrange	0 -31
w arrears	1 -18 6 15
w arrive	1 -31 9 -18
w arts	0 15
w as	0 38 1 -111 2 -17 3 47 4 37 5 -28 6 43 7 132 8 115 9 62 10 -27 11 109 12 -41
w ash	0 23
w ask	0 81 1 31 3 76 4 -40 5 -19 6 -92 7 -36 8 -62 9 -36 10 71 11 78 12 -114
w asked	0 -92 1 27 6 66 7 -23 8 -35 9 -86 10 14 12 183
w asking	1 -37 3 -20 4 17 6 35 8 -80 9 63 11 -24 12 57
w asks	0 108 1 -65 3 57 4 -58 5 26 6 28 7 27 8 -63 9 -24 10 16 11 -32 12 -51
w asset	1 -23
w assistance	0 22 7 17
w assistant	0 -19 1 47 6 -24 9 49
w associates	6 23
w association	0 28 1 37 7 -25 10 -15
w associations	0 46 1 63
w assuring	1 -19
w at	0 135 1 226 2 15 3 110 4 -103 5 -52 6 109 7 24 8 -18 9 -16 10 35 11 -64 12 38
w attached	0 -75 1 -41 3 23 4 -22 6 -49 7 -16 8 -23 9 -36 10 -17 11 -34 12 -46
w attention	1 -52 6 -39 12 -19
w attorney	0 -53
w auction	1 -29 3 16 9 -14
w audit	0 21 1 122 4 -29 5 33 9 55 12 -30
w auditor	0 19 1 35 9 14
w auditors	0 -24
w aunt	0 39 1 100 6 -17 9 -18 12 18
w aunt's	1 -15
w aunts	0 33
w aunty	1 25 10 -24
w author	0 -189
w authority	1 58 9 -19
w automotive	0 65 1 24 4 -45 5 26
w autumn	0 -61 1 -24 2 20 6 -25 8 53 9 -26 12 28
w available	12 -21
w average	1 -17 6 21
w avoid	0 -37
w awake	1 14 6 86 12 46
w away	0 155 1 46 6 101 9 -68 10 -51 12 24
w awful	6 -24 9 38
w awkward	0 -18 10 -22 11 18
w aye	1 -42 9 -16
w b	0 -103 1 139 7 42 8 34 9 -21 10 -25
w baby	0 -34 4 -14 6 47 8 -38 9 -76
w back	1 21 2 70 3 -39 6 198 7 87 8 61 9 207 10 66 11 -66 12 -32
w backed	6 -17 11 19
w backend	0 260 1 230 3 -20 4 -44 5 73 7 -15 12 27
w background	1 -66 8 -24 9 14 10 -17
w backs	0 30 1 22 3 23 4 -16 6 22
w bad	0 -35 6 65 9 46
w badge	0 19 9 -16
w badly	0 -15 1 -17 9 -42 11 30
w bag	0 -39 1 -59 6 28 9 -27 10 78 12 14
w baker	1 -93
w bakeries	5 16
w bakery	0 -33 1 -21
w ball	1 -20 9 14
w band	1 -53 6 -56 8 -61 9 41 12 -16
w bank	0 -75 1 -95 4 -17 6 61 9 31 12 -29
w banks	1 19
w bar	0 -77 1 -65 10 17
w barbecue	0 -62
w barber	0 -29 1 -61 6 -30 9 -23
w bare	0 14 6 14
w barley	6 -73
w barn	0 -21 1 -33 6 -43
w barrel	0 17 9 -31
w based	1 25
w batch	0 -37 1 32 6 -27 12 -15
w batchmates	6 -26
w bathroom	6 17
w batteries	6 -17
w be	0 140 1 36 2 -42 3 35 5 23 6 43 7 146 8 -88 9 -80 10 -119 12 33
w beach	0 -31
w bear	0 -23 1 -23 10 -18 11 83 12 33
w beat	0 -15
w beats	10 -53
w because	0 84 1 163 2 82 3 -32 4 -46 6 376 9 -14 10 -31 11 -25 12 -51
w become	1 30 6 36 8 18
w bed	0 -16 1 24 6 61 10 -15
w bedroom	0 30 4 15 6 31
w bedrooms	4 -19 10 28
w beds	1 -26 6 -62 12 -17
w been	0 -30 1 -16 2 -14 3 -30 4 60 7 -46 9 166 10 -104 11 -49
w beer	10 52
w bees	1 -15
w before	0 112 1 112 2 67 3 -54 4 -30 5 35 6 191 7 -39 9 -42 10 19 11 -65 12 85
w beg	1 102
w began	1 -14 6 66 9 -50
w begging	1 -25 12 83
w begin	1 -19 9 86
w beginner	0 -28
w beginning	9 22
w begins	0 -35
w begun	6 -22
w behaving	9 35
w behind	0 35 3 26 4 -23 6 28 8 63 9 -41 11 18
w being	4 37 6 136 7 -31 9 38 10 -39 11 19 12 -26
w believe	0 -15 1 36 7 159 8 -46 10 -16 11 19 12 -32
w bell	9 100
w below	0 66 1 -26 3 -19 4 29 6 -44 7 -34 8 -44 9 -30 10 287 11 75 12 -44
w bench	0 -32 9 -26
w benches	6 44
w benefit	0 120 1 -113 3 -30 6 -105 7 230 9 35 10 -24 11 36
w benefits	6 27
w beside	0 71 1 95 3 -18 5 34 8 -29 9 42 10 -18
w best	0 -100 1 41 2 21 3 -40 4 -19 5 42 6 -104 7 129 8 -48 9 -19 10 114 11 -24 12 -61
w besties	0 63 10 -28 11 -20 12 80
w bet	0 -15 6 64
w beta	1 18 6 -17
w better	0 -84 1 34 6 -27 7 -17 8 25 9 -14 10 -25 11 24 12 -39
w between	0 -14 1 171 6 -14 8 77 10 -21 12 20
w beyond	0 28 4 23 9 -16
w bhai	9 27
w bicycle	1 15 9 76 10 18
w bid	6 24 9 76 12 -23
w bidding	6 38 10 -22
w bids	1 18
w big	0 154 1 142 2 -15 4 34 5 -14 6 88 7 15 8 73 9 -50 10 -35 11 24 12 -31
w bikes	0 -28
w bill	0 67 1 88 3 -14 4 55 6 296 9 33 10 14 12 -25
w billing	1 25 6 -30
w bills	1 -80 6 68 12 -19
w bin	1 -17 9 48 10 -19 11 109 12 -24
w bins	1 -32 6 36
w bio	10 133
w birds	0 25 6 -29 9 -14
w birth	0 -15
w birthday	0 -23
w birthdays	1 -39
w biscuit	6 -31 9 -17
w biscuits	9 -32
w bit	1 -71 2 14 6 34 8 45 9 -20 12 84
w black	2 20 4 -20
w blank	0 -17 1 -20 11 39
w blankets	1 15 9 -19
w bless	0 -17 1 -37 9 -35 12 -22
w blind	1 -35
w block	0 21 1 20
w blocked	0 15
w bloke	1 -29
w blue	10 64
w blunt	1 -21 6 81
w blurb	0 -45 1 -15 10 14
w board	0 -44 3 25 6 40 7 23 8 -64 9 90 10 -24 12 75
w boarding	3 -17 4 25
w boards	0 25 1 37 6 36 9 -14
w boat	0 21 1 69 6 27 8 29 9 21 12 -15
w boats	0 29 1 38
w body	1 32 6 -20
w boiler	1 -72 2 18 6 19 10 -18
w bonus	0 66 1 56 4 -50 5 41 6 -31 8 -18 10 32 12 112
w book	0 73 2 17 3 23 6 -42 7 15 8 35 9 -28 10 58 11 -30 12 -31
w bookbinding	0 16
w booked	1 22 6 -17
w booking	1 -20 11 32
w bookings	6 39
w bookkeeper	0 -61 1 -59 6 -30 8 34
w books	0 60 2 33 6 -60 7 -24 8 -50 9 -63 10 -25 12 -23
w booth	0 14 6 53
w boots	1 -31 9 -15 10 27
w boss	1 43 2 -16 3 61 4 -22 8 115 9 28 10 57 12 74
w boss's	0 250 1 -40
w both	0 -62 1 20 3 14 4 -15 7 128 9 82 10 114 11 43 12 -22
w bother	6 42 7 -18 8 -17 9 -15 11 16
w bottom	10 16
w bought	0 -52 1 -55 2 44 4 -37 8 -74 9 53 12 -18
w bowls	0 50 2 18 3 -15 6 28 9 -21 10 -22 12 -16
w box	8 -15 9 53 10 -18 12 46
w boxes	0 14 1 -38 2 -17 3 51 4 -21
w boy	0 -14 8 -36 9 45 11 -19 12 111
w boys	0 23 1 25
w branch	0 28 1 74 3 21 6 23 8 17 9 51
w brand	1 136 6 -24 9 -22
w brass	6 -41 8 -78 9 -19
w bread	0 50 4 -17 6 68 10 37
w break	0 45 6 -30 7 30 8 31 9 -19
w breakfast	0 18 1 66 8 16 9 -18 10 44 11 -18
w breaks	6 39
w breathe	1 -15 9 15
w brewers	1 20 9 -14
w brewery	1 81
w bribe	0 -43
w bride	6 42
w brides	6 -16 9 15 10 16
w bridesmaids	0 80 1 14 6 -74 9 -28
w bridge	0 37 1 111 4 -17 6 15 8 -19 9 49
w brief	0 -19 9 -26 11 -16 12 -33
w brilliant	0 -16 1 55 7 49 9 29 11 17
w bring	0 82 1 39 2 -36 3 -35 5 49 6 56 7 47 8 -58 9 -81 10 -115 12 27
w bringing	1 -61 9 28
w brings	1 -16 4 25 6 17 12 96
w bro	1 -14 9 -28 12 18
w broke	6 -28 9 118
w broken	9 -23
w broker	1 -44 3 17 9 -20
w brokerage	0 -23
w brother	0 -61 1 98 3 52 4 -48 6 -60 7 -25 8 28 9 -76 10 -26 12 37
w brother's	1 111 8 90 12 -35
w brothers	0 19 1 22 6 -22 8 20 12 -15
w brought	0 48 1 37 2 -33 3 24 4 -15 5 29
w brown	0 17 5 30 6 45
w brush	1 -18 6 39
w bucket	1 -22 6 37
w buckets	0 58 1 42 4 -23 5 37 6 63 12 -14
w buddy	0 60 1 -23 3 -20 4 29 6 -33 7 50 10 -24 12 65
w budget	1 37 3 -28 6 15 8 28 9 23 11 -25 12 -20
w build	1 -49 2 20 6 40 8 66
w builder	0 26 2 -17 4 28 6 16
w builders	0 23 3 -18 6 18
w building	0 -57 1 -102 6 -39 7 -26 8 61 10 -21 11 -16
w buildings	1 34
w built	1 32 2 15 4 -26 6 41 8 67 9 -42 12 -19
w bump	0 61 1 64 2 -16 3 -17 4 31 9 -37 10 22
w bumping	1 -20 10 -25 12 71
w bungalow	9 32
w buongiorno	1 -28 9 43
w burned	9 58
w burns	0 -156
w bursar	3 -18 4 48
w bursars	6 -16
w bursting	1 24 4 -24 5 30 6 37
w bus	0 -48 1 33 2 -19 4 18 9 16 10 -16
w buses	6 42 9 -16
w business	0 -77 1 -113 6 -37 8 103 9 23 10 -14 11 23 12 29
w busy	0 38 4 31 5 -19 8 -16 12 -16
w but	0 234 1 164 2 51 3 22 4 -66 5 28 7 -16 9 -62 10 58 11 98 12 69
w button	0 17 8 -20 9 -24 10 103
w buttons	11 154
w buy	0 -21 1 64 6 20 9 -19 11 -43
w buyer	0 46 7 45 9 -24 10 15
w buyers	0 20 1 -45 3 -17 5 31 6 -40 8 28 9 28 10 29 12 -16
w buying	0 80 1 62 7 -36 8 -33
w buys	0 25 1 27 3 -14 6 -40 8 -30 10 -24
w buzz	11 21
w by	0 71 1 -16 2 34 3 -63 5 70 6 366 7 78 8 -36 9 84 10 106 12 -31
w bye	8 -29 9 -16 11 -25
w c	0 -58 8 73 9 51 10 108
w cabinets	1 -19 9 -26
w caf	1 78
w cafe	1 92 4 24 8 -28 9 -32
w cake	0 -48 1 -44 6 27 9 98 12 -21
w calendar	8 40
w call	0 -189 1 33 3 87 4 -93 7 -64 8 -41 10 -145 11 88 12 106
w called	0 18 1 -61 4 24 9 46 10 -14
w calling	9 -32
w calls	0 -98 1 116 6 74 9 45 10 -59 11 78
w calm	6 15 12 -22
w came	0 -74 1 -138 2 23 4 -15 6 -50 8 111 9 255 10 -18 11 -16 12 46
w camera	11 38
w campaign	9 -22
w can	0 -17 1 88 2 -26 3 131 4 -133 6 180 7 -14 8 -37 9 -84 10 38 11 -80
w can't	0 118 1 152 2 23 3 -40 4 -26 5 36 6 268 9 -76 10 -36 11 -35 12 -93
w canal	1 42 10 -18
w cancelled	1 -43 6 -35 9 -21
w canteen	0 -28 1 -50 9 24
w capital	0 40 1 55 3 22 7 -21
w car	0 58 1 17 2 -73 3 119 8 -51 9 25 10 -18 11 34
w card	0 69 1 -48 2 -37 3 -37 4 51 6 -30 7 -17 8 -22 9 -47 10 160 11 22 12 -18
w cardboard	0 16
w cards	0 -16 1 18 3 -15 4 19 10 57 11 80
w care	1 36 3 -15 4 -26 5 41 6 -97 7 116 8 -17 9 -16 12 -34
w career	1 25 12 65
w careers	6 -31 8 -21 10 -28
w carers	1 102
w caretakers	6 28 8 -15
w carried	0 -23 1 -26 8 -31 9 73
w carrier	1 -21
w carries	6 79
w carry	1 -37
w carrying	0 14 1 -48 6 45 9 68
w cartons	1 -31 6 -20
w case	0 -62 4 16 6 -46 7 23 9 -21 10 54 11 62 12 -39
w cases	6 74
w cash	6 51 12 -16
w castings	0 17 1 47 6 40
w cat	0 -25 9 42
w catch	0 -37 1 -38 6 42 9 -15
w caterer	0 -18
w catering	0 48 1 23 3 51 5 -55 6 -26
w cause	6 80
w cc	0 -31 1 -28 6 -14 10 166 11 -34 12 -17
w cell	1 -18
w cellar	0 75 1 65 2 20 6 60 9 -28 10 -37
w cent	1 -14 9 55
w centre	6 58 10 29
w centres	0 67 1 37 3 -17 5 29 6 30
w ceramics	1 16 2 -16 4 18 6 16
w certificate	6 77
w certificates	0 52 4 -20 5 15 6 48 11 -25
w chain	0 -22 1 -16 6 65 10 -14
w chair	1 64 6 38 7 82 8 56 9 -28 10 42
w chairman	0 37 1 39 3 36 4 -26 10 -60
w chairs	1 -39 4 -17 5 15 6 25 12 35
w chamber	1 -15 8 30
w chambers	1 41 6 -27 7 16
w chance	0 58 3 70 4 -35 7 -15 8 -47 9 -35 12 52
w change	0 53 3 25 4 -34 6 -25 7 -18 8 36 9 -27 10 76 11 -35 12 59
w changed	0 -21 1 17 6 35
w changes	0 15
w channel	0 70 1 14 4 -26 5 30
w chaos	1 37
w chapter	1 -88 12 -17
w charge	0 14 1 33 4 14 9 30 11 -20
w chart	0 -41 1 -53
w chasing	1 -15 3 34 4 -18 6 77
w chat	0 17 1 -75 2 32 6 -48 7 38 10 95
w check	0 -36 6 -20
w checkout	1 -18 6 -17 10 82 12 126
w cheeky	0 16 2 -27 3 28
w cheers	0 18 1 -18 9 14 11 -25
w cheese	6 -30 10 -36 12 59
w cheesemaker	0 21 6 36
w chef	1 -47 6 -55 7 55 9 -16 10 20
w chef's	1 77
w chefs	2 -18 6 53 9 -15
w chemicals	0 -19
w cheques	0 44 1 105 5 19
w chief	1 67
w child	0 -19 1 76 6 74 12 -18
w children	0 -65 1 -16 6 100 9 68 12 -17
w chimney	0 -33
w chip	0 -25
w choir	0 25 1 67 3 -17 4 29 6 -17 8 82 11 37
w choose	0 -54
w choosing	0 -22 8 31 9 88
w chuck	10 44 11 36
w chuffed	9 32
w church	1 55
w churn	1 -22 6 -73 12 -16
w circle	1 -135 9 -14 12 41
w cited	1 -19 6 21
w city	0 63 1 16 3 48 4 -19 7 -19 10 61
w claim	9 70 12 51
w claims	1 15 6 68 8 -53 9 -53
w class	0 95 1 112 2 22 3 -38 4 27 5 -14 6 -52 7 47 8 31 11 -17 12 -49
w clause	0 -27
w clay	10 18
w clean	1 -57 2 -18 4 21 7 36 9 54 11 -21 12 -17
w cleaned	10 -15
w cleaning	0 15 1 19
w clearing	1 -21 9 27
w clerk	3 15 6 17
w click	0 -31
w clicks	1 39 9 38 10 -17
w client	0 -189 1 33 2 26 4 -20 6 23 7 -24 8 24 9 31 10 -48 12 -16
w clients	0 40 2 -37 4 35 7 -36 8 112 9 76 10 48 11 -20 12 -80
w climate	0 94 1 20 5 20 6 -16
w climb	0 155 3 -22 4 23 6 44 9 -17 10 25
w climbed	0 35 1 17 9 17
w climbing	0 -16
w clinic	0 60 1 -140 3 22 4 -14 6 -37 7 -18 9 -43 11 24
w clinical	11 110
w clinics	0 15 1 -32
w clocks	0 -14 9 -17 11 21
w close	0 74 1 134 2 -29 4 18 5 35 6 168 7 40 8 -38 9 -52 10 -49
w closed	0 -58 1 -102 6 45 9 -25 11 48 12 72
w closes	0 174 1 66 2 -19 3 21 4 28 6 -52 9 -67 10 36 12 88
w closing	1 69 4 16 6 26 9 -34 12 56
w closings	0 -14 1 -34 6 -66 9 -24 12 30
w club	0 -25 1 127 2 35 3 -53 4 37 5 -18 6 23 7 37 8 -37 10 -18 12 18
w clubs	0 35 1 15 6 20
w clue	0 14 6 14
w co	1 14 8 21 12 27
w coach	0 -51 1 -149 9 -17 12 -49
w coaches	1 20
w coaching	1 -35 4 15 7 67 9 -17 10 37
w coast	1 14
w coat	0 46 1 -18 10 81
w code	0 51 1 57 4 22 6 -43 7 46 8 87 9 -39 10 110 11 -15 12 -31
w codes	1 20
w coffee	0 -52 6 -36 7 -39 12 -29
w cohort	1 -23
w cold	0 -57 6 32 10 -17 12 -14
w colleague	0 -18 1 99 2 -17 3 170 4 -128 5 -18 6 -18 7 -41 9 -20 10 59 11 -61 12 -30
w colleagues	0 -19 1 21 2 -32 4 52 6 36 7 103 9 42 10 53
w collect	6 -30 9 154 12 27
w collectors	1 17 10 35
w college	0 -28 6 23 9 44
w colour	0 -19
w come	1 -72 2 32 3 -43 4 33 5 17 6 28 7 107 9 70 10 34 12 14
w comes	0 -15 1 -17 2 32 4 -19 6 102 7 -15 8 87 9 -23 11 148 12 -40
w comfortable	0 86 1 68 4 40 7 16
w coming	1 51 6 -62 7 -26 9 -29 10 72 12 -31
w comment	0 52 1 -34 2 -18 4 49 6 -29 9 -33 10 67 11 -41 12 -17
w comments	0 -17 10 15 11 34 12 -15
w commission	0 -74 1 -63 9 -49 10 -21 12 -28
w committee	0 -14 1 48 5 32 6 -48
w community	0 -18 1 42
w commute	0 26 1 14 4 23 6 -62 8 -16
w companies	1 -40 2 -17 4 24 8 19 10 18
w company	0 -19 1 84 3 25 4 -14 6 -64 7 -16 8 24 9 -35 10 -19 11 69
w company's	0 80 1 73 3 37 4 -17 10 21
w complain	0 65 1 68 4 -30 6 42
w complaining	1 -28 9 38
w complaint	1 -21 10 22
w complaints	6 -41
w complete	10 -36
w completely	0 25 1 -54 6 -27 8 15 9 50 11 57
w completion	1 -24 6 -14
w compliance	1 -28 12 -27
w compliment	0 112 1 -21 3 -30 4 29 5 34 7 -26 9 -18 10 -28 12 -17
w compressor	0 -24 1 -18 9 21 12 50
w concert	0 23 1 -27
w confidence	0 36 10 -53
w confirm	0 -48
w confirming	0 -15
w congrats	1 -18 9 86 12 -30
w congratulations	1 -22 12 -35
w connect	1 56 3 57 4 -37 7 25 8 -52 10 -18 12 -19
w connected	0 113 1 44 3 33 5 -19 12 -18
w connecting	1 -20 9 -14
w connection	0 17 5 18
w conservatoire	1 37 6 -41 10 20
w conservatory	6 -65 8 -27
w consider	0 36 1 35 4 -25 11 -24 12 49
w considering	1 17 9 -14
w construction	1 14 6 20
w consulting	1 58
w contact	0 40 3 24 4 -86 5 18 6 -28 7 -24 8 -27 9 -19 10 67 12 -24
w contacts	0 15 1 -36 3 -18 4 26 5 34 6 22 8 -21 9 -67 12 85
w containers	1 23
w content	10 -32
w contract	0 -15 1 -22 3 20 4 -25 6 24 8 35 9 15 11 33
w contractor	0 14 1 31
w contracts	0 -21 9 17
w controller	0 14 4 14 6 25
w conversation	0 42 1 -23 10 -26
w cook	6 20 9 23
w cool	11 15
w cooperative	0 17 1 64 6 20 9 14
w copy	0 -61 3 56 4 -53 6 40 8 34 10 198 11 21 12 -36
w copying	1 28
w corner	0 -19 1 -51 10 -16
w corporate	0 18 1 -38
w corridor	0 95 1 68 3 42 6 26
w corridors	1 -38
w cos	0 34 1 59 6 38
w cost	6 31 9 38 10 -28
w costs	0 -24 1 -57 6 123 9 -30 10 -15 12 -14
w cottage	0 -39
w cough	0 -18
w could	0 51 1 16 2 -106 3 190 4 -115 5 -29 6 -30 7 43 8 43 9 19 10 -37 11 -22 12 -59
w couldn't	6 79 9 43
w council	1 -57 2 32 3 -18 4 -14 6 34 8 -21 9 15
w councils	1 65 9 -36
w counsel	0 -46 3 24 4 -26 6 -28 11 23
w count	0 18 1 69 4 22 6 45 9 114 10 33 11 -27 12 -23
w counter	1 -15 10 36
w counterpart	0 14 1 17 6 27
w counting	6 16
w counts	0 -39 1 -24 8 21 9 -20 12 73
w county	0 -46 1 -42 6 -16 8 76 9 -22 10 -14 12 67
w couple	0 49 1 26 3 -50 4 37 6 -63 7 -14 8 163 9 22 10 -27 12 51
w couples	0 19 1 34 7 68
w courier	1 44 3 23 4 -21
w course	0 -19 1 98 6 -29 7 -49 8 -58 9 -21 11 82
w court	0 -28
w courtroom	1 -14
w cousin	0 25 1 35 2 -14 3 -20 4 14 7 -26 8 26 9 -31 10 112 11 -26 12 67
w cousin's	0 46 1 44 2 -23 3 17 10 63
w cousins	0 38 1 25 4 21 8 -20 12 17
w cover	0 -17 1 71 6 -52 8 41 9 -22
w coverage	1 -17
w covered	0 37 9 104
w covers	0 30
w coworker	1 67
w coworkers	1 37 6 -30 10 -19
w crack	10 -29
w credit	7 15 9 46 12 -29
w credits	6 58 9 -21
w crew	0 27 3 22 4 -18 8 35 9 28 11 82 12 -15
w cried	1 -44 9 36 12 -16
w cries	2 -15
w cringe	12 -16
w cross	0 22 4 23 6 -91 9 57 12 -15
w crossed	1 -20 6 27
w crosses	0 22 1 32 4 23 9 30
w crossing	9 21
w crowd	6 26 9 14
w crowns	0 37 4 21 6 35 9 16
w cryo	0 29 6 -17
w curious	0 49 1 -19 8 -51 11 -33
w current	0 -108 1 -37 6 32
w currently	0 -18
w curry	1 35
w curtains	1 -14 9 -64 12 -25
w customer	0 194 1 40 3 -18 4 -21 5 24 6 -46 9 144 10 -54 12 -17
w customers	0 54 3 -16 6 53 9 -20 10 -15 11 -14 12 18
w customs	1 17 3 -15 6 24 9 -34
w cut	0 -61 1 -59 6 157 8 28 9 -58 10 -14 12 45
w cutting	1 -25 6 78
w d	0 58 1 19 4 -17 5 19 6 46
w d'you	0 79 1 65 2 34 3 45 4 -56
w dad	0 16 1 36 4 -29 5 17 8 24 9 -23
w dairy	1 51 6 -56 10 -24
w dale	1 28
w damage	6 84
w damp	0 21 6 21 9 -20
w dance	0 -42 6 57 9 35 11 32 12 -16
w danced	1 -35 9 102
w dancers	0 66
w dares	0 69 1 46 2 20 6 48
w dark	0 28 2 29 4 -34
w darling	0 30 1 17 9 -28
w dashboards	1 -38 6 -26 9 134 12 -23
w data	1 -106 9 -21 10 -21
w date	0 41 1 20 6 23 10 76
w dates	1 -25 6 14 9 -14
w daughter	1 -26 4 22 9 -28 10 53 12 -42
w daughters	0 28 1 53
w day	0 35 1 -49 2 21 4 -66 5 56 6 125 7 -16 8 -51 9 -69 10 -38 12 25
w days	0 31 6 83 8 -22 9 -96 12 -40
w daytime	6 45
w de	0 55
w dead	0 -22
w deal	1 -69 2 -14 4 31 6 26 8 -31 9 56 10 -15 12 79
w dealing	1 -52
w deals	1 -28 6 -58 9 -16
w deanery	0 31 1 36 6 17
w dear	0 -71 1 -51 2 26 4 -60 5 25 6 -137 7 -20 8 55 9 15 10 -38 12 -38
w dearest	10 -15
w debt	0 -18 1 -29
w decade	6 79 10 -25
w decent	0 -39 1 -92 6 -15 7 42
w decide	6 -34 11 115
w decides	0 106 3 53 11 32
w deck	0 -36 1 44 6 14 7 51 9 110 12 -26
w deer	1 -18 6 40 10 -29
w delegation	0 26
w delete	0 14 11 -164 12 -20
w delicate	11 67
w delighted	0 86 1 -24 4 33 5 -20 6 -16 7 24 9 80
w deliver	0 -21 9 -18
w delivery	10 -20
w demo	0 -36 1 -14
w dental	0 45 1 57 4 -14 6 -27
w dentist	0 -41 6 19 8 -19
w dentists	6 -17
w department	1 87 3 66 4 -48 6 -36 7 -27 9 -32 10 16 12 -17
w departments	1 77
w depends	1 -21
w deposit	9 22
w deposits	0 -14
w depot	1 -24 6 -38 8 -27 9 71
w deputies	6 -58
w describe	0 19 1 -45
w design	1 95 7 -24 8 36 9 29 12 -19
w designer	1 21
w designers	1 76
w desk	0 30 1 68 2 21 3 -34 4 40 5 -19 6 63 8 -21 9 -65 11 -27 12 -15
w desks	0 17 1 36
w desperate	1 28 6 -14 8 19 12 68
w dessert	0 -18
w details	0 -19 4 27 6 -21 7 23 8 -16 10 155 11 -42 12 38
w developer	1 65
w dey	0 21 1 29
w diaries	1 91 6 -27 9 -32
w diary	0 -82 1 14 6 -33 7 47 8 35 12 27
w did	0 -79 1 -58 3 -14 5 21 6 -79 7 -28 8 -93 9 256 10 -24 12 121
w didn't	1 -17 9 -32 11 -32 12 46
w died	6 35
w dies	12 21
w diesel	0 30 1 22
w different	8 19
w difficult	1 -14 9 70
w digger	0 -14 9 40
w dinner	0 -26 1 122 3 -14 9 34 10 -22
w diploma	0 17
w direct	0 44 1 -14 3 29 9 -17
w directly	0 15 1 28
w director	0 57 1 -24 2 -16 3 16 5 -20 6 41
w directors	0 31 1 16 2 26 3 -20 4 -18 5 27 6 24 7 50 8 -23
w discretion	0 -56 1 -27
w discussed	0 31 1 28 3 14 12 29
w distance	0 14 1 18
w distillery	1 30 3 36 4 -40 12 26
w district	1 37 6 23 10 -24
w divorce	0 47 1 47 4 -18 6 -16 7 22
w dm	0 -33 10 154 11 14 12 -27
w do	0 124 2 49 3 -24 5 -65 6 34 7 125 8 64 9 -119 10 45 12 -19
w dock	1 -28 6 53 9 -18
w docked	0 18 1 24 6 20
w doctor	1 -31 6 -19
w doctoral	0 -27 1 18
w does	0 91 1 60 2 -65 3 40 4 111 5 -29 6 -65 7 -23 8 -43 9 -99 10 30 11 -26 12 56
w doesn't	0 -96 4 14 6 -61 7 -28 8 -70 9 31 10 19 11 -14 12 31
w dog	6 30 8 -33 9 50
w dogs	1 16
w doing	0 -52 1 28 6 -56 7 -55 8 133 9 90 12 -45
w don't	0 -148 1 -42 2 -51 3 59 6 -156 7 -63 8 -30 9 -63 10 55 11 158 12 168
w done	0 77 1 -104 3 29 5 -30 6 60 8 30 9 134 10 50 11 -22 12 53
w dont	1 20 6 19 10 28 11 121
w door	0 100 1 -114 2 46 4 -20 6 -66 7 101 9 44 10 19 12 -23
w door's	0 46 8 -31 9 15
w doors	0 -23 1 -26 9 -14 10 -25 12 25
w double	0 -30 1 -15 6 26 7 -19 9 -26 12 47
w doubled	0 34 1 55 6 80
w down	0 100 1 30 3 -81 4 61 6 64 7 -15 9 76 11 -40 12 41
w downpipe	0 19
w downsizing	0 -30 1 57
w downstairs	1 -40
w dr	1 -34
w draft	0 -45 1 -17 10 43
w drafted	0 -24 6 22 11 33
w drafting	1 -23 8 39 10 -34
w dragged	1 52 6 41
w drain	1 -33 6 -31
w draw	0 21 1 -28 12 64
w drawer	0 25 1 24 4 -33 5 17 6 22 9 -16 10 -16
w drawing	0 -18 1 -54 6 22 9 24
w dread	0 30 2 23 4 -18
w dreading	1 14 6 35
w dreads	0 14 4 22 6 53
w dream	0 50 1 99 3 14 4 -20 7 -27 8 58 9 -53
w dreamed	1 -29 6 -16 8 23
w drew	9 18
w drink	0 16 1 70 6 40 10 23 11 75 12 -15
w drive	0 24 1 -34 6 29 9 -15 12 49
w driver	0 -74 1 -54 4 17 6 28 12 30
w drivers	1 -22 2 -24 4 46 6 31 10 34
w drives	0 32 4 15 6 82
w driving	0 26 1 72 6 63 9 53 10 33
w drone	1 -23 10 -17
w drop	0 48 1 -14 3 15 7 -19 8 -24 9 -33 10 64 11 44 12 20
w dropped	1 -14 9 45
w dropping	1 25 2 -14 6 41
w drove	0 23 8 -26 9 123 12 111
w drowning	6 43 9 -23
w drummer	1 53 8 33
w dry	0 26 1 -15 6 85 9 70 10 -16 12 -28
w due	0 92 1 38 4 15 5 -21 6 -49 8 37 10 26 11 -14 12 81
w dull	1 50
w dunlin	0 -17
w dust	9 30
w dying	0 15 8 52 9 -24
w e	0 139 3 55 4 -38 5 -15 6 -28
w each	0 80 1 -14 2 17 3 -57 5 24 6 149 7 91 10 21 11 -23 12 116
w ear	0 76 3 -18 4 -35 5 45 6 33
w early	0 21 6 -34 7 22 9 58 12 -16
w earn	6 -32 7 -26 9 25 10 18 12 46
w earns	0 26 1 39 8 -16 10 23 12 92
w ears	0 144 1 65 4 -35 5 57 6 23 10 -35 11 -21
w easier	1 -47 6 -43
w easiest	0 29 1 -14
w easy	0 93 5 -16 6 -36 10 -38
w eat	0 168 3 40 5 -16 6 73 10 -18 12 21
w eaten	9 -38 12 34
w eating	0 29 1 20 6 30 9 -20
w eats	1 62 6 43 9 -32
w edit	0 -15 10 -36
w edited	0 -35
w editing	0 -56
w editor	0 87 1 56 3 65 4 -19 8 14
w education	1 -51
w eggs	1 -47
w eh	0 15 2 -21 4 15 9 85 10 45 12 -21
w eight	0 -44 1 20 6 59 7 -14 8 49 9 94 10 -14 11 -17
w eighteen	9 20
w eighties	0 22 1 18 5 32 6 -22
w eighty	6 16
w eilidh	9 -40
w either	0 -21 1 31 3 34 4 -25 7 15 10 -15 11 92 12 -23
w electric	1 167 6 -25
w electricity	0 15 4 15 6 81 10 28
w eleven	0 -22 1 -148 3 34 5 -19 7 -17 9 119 10 -54 11 -21 12 -56
w else	0 24 1 -16 2 82 4 -73 5 -17 6 -68 7 24 8 -44 10 -28 11 24 12 59
w em	1 31 2 -20 3 32 6 39 7 48 8 -37 9 31 10 137 12 -44
w email	0 -25 4 18 6 -49 7 42 9 -43 10 153 12 -34
w emails	10 -15 12 75
w employed	1 50 6 53
w employee	0 31 1 80 8 22 12 52
w employment	0 51 1 -24
w empty	1 -100 2 30 3 -19 6 76 7 -18 8 191 9 -30 10 -35 12 80
w enclose	10 20
w enclosed	0 -43 1 -15 6 -27 10 164 11 -16 12 -83
w end	0 21 1 61 6 37 7 -19 9 -18 10 -27 11 -21 12 23
w ended	0 -30 9 16
w ends	1 -38 6 72 9 -19 11 -20 12 -41
w energy	1 -79 2 16 6 52
w engaged	0 -70 1 79 4 14 6 15 7 51 8 -20 9 -18
w engagement	1 41
w engineer	0 -107 6 38 7 -16 8 40 9 -20 12 18
w engineers	0 -18 1 25 3 33 4 -23 12 -15
w enjoy	0 -23 3 -14 6 -49 7 143 9 -61 11 18
w enjoyed	0 -49 1 -54 6 -16 7 -32 9 240 12 -17
w enjoying	0 -47
w enormous	1 -22 9 -14
w enough	0 -65 1 -119 3 33 6 -62 9 25 10 104 11 114 12 -53
w enter	0 -26
w entirely	0 -15 1 -24 10 -29 11 234 12 -29
w envelope	1 -53 6 -19 10 80 12 -31
w envelopes	0 36 1 16 4 -18 5 29 6 55
w episode	0 -19
w er	9 -16
w erm	12 -15
w estate	0 58 4 -30 6 62
w estates	0 24 5 18
w esteem	0 -15 10 -28
w esteemed	1 33 9 16
w even	0 -58 1 -35 4 17 6 32 7 -98 9 50 11 -27 12 53
w evening	0 -43 2 23 4 -29 6 69 12 -25
w evenings	1 -46 2 -17 4 19 6 -27 10 159 12 -14
w events	6 -21
w ever	0 22 1 108 2 -25 3 43 4 22 5 -23 6 -65 7 -38 8 -50 9 33 10 -15 11 -14 12 -53
w every	0 178 1 21 3 34 4 23 5 -23 6 144 7 -21 10 -44 11 -46 12 182
w everybody	4 -25 6 -36 9 137 12 26
w everyone	0 -49 1 -46 2 20 4 -71 5 49 9 85 12 63
w everything	0 19 1 79 6 63 10 -44 12 60
w ex	0 24 1 24 4 -22 6 48
w exactly	1 -78 6 63 9 -31 10 -23
w exam	9 -23
w example	7 -16 10 292
w excellent	6 -19 7 22 9 -23 11 -15
w excited	0 -15 1 16 8 56 9 -27
w excuse	1 -15 11 25
w executive	1 -44 6 25
w exist	0 78 1 -15
w expanding	1 -20
w expect	6 -17 9 -23 12 74
w expecting	0 81 1 30 3 -17 4 -26 5 40 8 120 10 66 12 29
w experience	3 -18 4 21 7 27 8 29 9 -14
w explains	0 -22
w exploring	0 -14 1 -93 8 17
w export	6 -35
w extended	1 -21 9 28
w extension	0 -36 1 -51 7 -16 9 93 10 -28
w f	0 44 1 28 4 -16
w face	1 -35 9 76 12 -17
w faces	6 -22 9 -18 12 57
w facilities	0 30 1 94 2 -14 3 45 4 -39 5 17 6 -38 8 -98
w facing	1 53
w fair	1 -26 3 -48 4 77 6 14 8 -14 9 -50 10 -32 11 -41 12 99
w fall	6 -39 7 -54 12 14
w falls	0 53
w families	2 21 4 -17 6 52 7 -20 8 29 9 75 10 -38 12 22
w family	0 126 1 17 2 35 3 -31 4 -19 6 19 7 38 8 -117 10 43 11 18 12 -16
w fan	1 -42 6 -30 8 79 10 -17
w fancy	0 -18 2 -19 4 17 7 29 12 143
w far	1 -17 9 22
w farm	1 -50 6 38
w farmer	0 102 1 137 3 -17 4 -62 5 40 6 -28 10 43
w farms	0 -14 1 -34
w fast	0 -14 6 -37 9 -17 12 15
w father	1 39 5 23 6 25 8 -26 12 -17
w father's	1 -27 10 40
w favour	1 -55 6 -16 7 -14 9 -48 12 -41
w favourite	0 21 7 29 12 -17
w fax	0 20 1 -15 6 157 10 114
w fed	6 44 9 55
w federation	1 -53
w fee	0 -22 7 -16 8 -50 9 -32 10 -14 12 151
w fee's	8 -169 9 -15
w feed	6 20 9 14 12 -22
w feedback	1 37 6 -14 7 48 8 -21 10 -62
w feeds	0 -24
w feel	0 92 1 -141 3 15 4 -20 5 20 6 -80 7 128 8 -60 9 -23 10 -51 11 229
w feelings	1 -27 9 -16 10 -14 11 29 12 -19
w feels	4 19 6 18 7 52 10 -28 11 70
w fees	4 20 6 -17 9 14 12 53
w feet	1 -17
w fell	0 -21 1 -25 6 37
w fella	1 16 6 55 10 44
w fellow	0 139 1 58 3 -56 4 54 6 45 7 64 11 -25
w fellowship	6 41
w felt	6 15
w fence	0 69 3 -16 4 24 6 -41 9 35 11 16 12 -16
w ferry	0 39 1 -60 3 17
w festival	0 51 1 24 6 -16 7 -19 9 -93
w fetch	0 82 1 -22 3 -33 4 54 9 -54 10 64 12 -34
w fete	1 21 8 19
w few	0 -22 1 -71 2 -33 3 -62 4 68 5 25 6 -54 7 15 9 -20 10 32 11 18 12 36
w fewer	0 15 1 24 10 20
w field	0 -46 1 22
w fifteen	6 14
w fifth	1 -28 6 74 9 -20
w fifty	0 -18 1 27 12 -14
w fighting	0 14 9 23
w figures	9 56 12 -28
w file	0 -76 1 -30 9 15
w files	9 18 12 -15
w filing	1 15 6 45
w fill	0 -78 6 112 8 50 9 -60 10 -16 12 -59
w filled	6 21 9 -34 12 -28
w filling	1 115 6 54 9 -17 12 162
w fills	1 -25 6 -18
w film	0 -35 6 23 9 -14
w final	0 -16 1 -61 7 60 9 -15
w finally	0 -26 1 -44 6 -68 8 -30 9 51 12 -21
w finance	0 38 1 62 4 -25 6 -18 7 29
w find	0 -21 1 -23 2 -15 4 45 5 -36 6 45 7 253 8 -40 9 43 10 78 11 -16 12 -95
w finds	1 -46 9 -14
w fine	0 -42 1 -75 3 -29 4 24 6 32 7 21 8 -26 10 107 11 17 12 -45
w fined	0 26 6 19
w fines	0 18 5 31
w finest	0 26 1 -27 6 -14 7 -27 9 -21 10 -21
w fingers	0 32 4 -24 5 41
w finish	9 -27
w finished	0 -15 1 -37 8 -30 9 52 10 -19
w fintech	1 -46
w fire	1 -43 6 -17 9 36
w firm	1 33 3 -29 4 18 6 72 8 46 9 -22 10 48 11 -15 12 -34
w firms	0 57 1 15 6 39 12 -15
w first	0 -28 1 -35 2 91 4 -58 5 -16 6 -32 7 97 8 76 9 172 10 25 11 87 12 -21
w fish	1 59 6 72
w fit	0 30 1 -78 2 36 3 -21 7 242 9 -55 10 31 11 16 12 -32
w fits	0 15 1 49 6 62
w fitted	1 -39 9 239
w fitter	0 -40 1 -41 9 41 10 19 12 -26
w fitters	0 -20 1 -20 9 29
w five	1 26 3 44 4 -40 6 124 7 -17 9 -78 10 75 11 -28 12 31
w fix	1 44 9 -28
w fixed	1 105 6 37 7 -15 8 -57 9 58 10 27 12 -19
w flat	0 23 1 47 4 18 6 -45 7 -21 9 43 10 -30
w flats	0 74 1 16 4 25 6 37 10 -19
w fleet	1 15 10 14
w flick	10 37 11 54 12 -14
w flights	1 17 6 51
w floating	1 -25
w flood	1 49 6 -15 8 51 10 30
w floods	0 25 1 32
w floor	3 35 4 -25 6 91 8 33 10 -25 12 18
w floors	2 14 3 -17 6 -16 8 -36 9 38
w flow	6 40
w flower	10 -14
w flowers	6 18
w fly	1 17 6 -22
w flyer	0 53 1 29 7 15
w flyers	0 17 10 62 12 21
w focus	1 -20 6 50
w fold	0 17
w folk	0 104 3 -34 4 70 5 -15 6 52 7 -15 9 47 11 -23
w folks	0 60 1 -39 2 -18 3 23 5 14 6 -36 8 -21 9 -28 10 -15 12 43
w follow	0 -49 6 14 10 21 11 45 12 23
w followed	0 70 1 16 6 -82 8 17
w followers	1 -38
w following	0 -16 8 -34 10 -22 12 100
w follows	1 -16
w fond	12 -19
w food	0 36 1 33 3 -24 4 31 6 -23 8 31 9 -28
w football	1 40
w for	1 144 2 24 3 -25 4 27 6 135 7 23 8 78 9 64 10 -45 11 -50 12 46
w forbid	0 -14 10 -28 11 35
w foreman	0 16 1 72 3 19 4 -17 11 -20
w forever	6 -36
w forget	0 -20 1 -34 6 -15 9 44 12 20
w forgive	9 45 11 21 12 19
w forgot	0 22 9 19 12 -16
w forgotten	1 -36
w forklift	1 -38 6 60
w form	0 -17 3 -27 4 45 8 41 9 -28 10 81 12 34
w former	0 -64 1 -23 2 -17 3 15 6 -24 8 -43 9 -31
w forms	1 17 6 123 10 28
w fortnight	0 -18 1 30 9 134 10 -20
w forty	0 -61 1 -38 2 25 3 -22 6 147 7 -20 8 89 10 -42 12 -37
w forward	0 -24 1 98 2 -17 3 89 4 -56 5 -16 6 -59 7 21 8 -23 9 -40 10 173 11 -71 12 -73
w forwardable	10 43
w forwarded	0 -50
w forwarders	0 -16
w forwarding	10 47
w found	0 29 1 -26 2 22 3 25 4 -22 6 66 9 45 10 -22 11 -15 12 -23
w foundation	1 46 6 38
w founder	0 18 1 -48 4 15 6 18 10 50 12 33
w founders	0 33 1 27 6 21
w foundry	1 -17 9 -14
w four	0 -167 1 -57 2 14 5 -15 6 112 7 -19 9 188 10 16 11 -56
w fourteen	0 14 9 -47
w fourth	0 -34 8 15 9 22 12 60
w foyer	0 -16 1 -19 6 -17 9 -17
w fractions	6 15
w framed	12 -24
w frames	9 24
w free	0 116 3 48 5 -33 6 -18 7 143 8 53 9 -79 10 19 12 -75
w freelance	1 -14
w freezer	6 58
w freight	0 -25 4 -17 9 74 12 -26
w fridge	0 -19 6 41 9 18 10 37
w friend	0 84 1 -58 2 -86 3 -67 4 107 6 -40 7 154 8 -23 9 -73 10 -63 12 108
w friend's	0 136 1 24 2 -29 3 -29 4 70 6 19 7 38 10 51 12 14
w friendly	3 -15 4 33 7 16
w friends	0 115 1 -173 3 -189 4 179 5 -37 6 -132 7 49 8 -57 10 -64 12 79
w friendship	0 -33 9 22 10 -15 11 35 12 -27
w frightened	0 14 1 20 4 19 6 16
w from	0 116 1 53 2 73 3 -35 4 -22 6 77 7 117 8 124 9 51 10 -14 11 -54
w front	0 133 1 116 3 96 4 -62 5 -22 6 19 7 -40 8 -14 10 -52 11 -17 12 27
w frost	0 -20
w frozen	1 82 9 -29 10 72
w full	1 22 6 21 7 56 9 38 10 -17 11 81 12 -39
w fully	1 33 6 41 7 23 11 32
w fun	1 -18 7 36 9 59 12 -25
w fund	0 -45 1 35 8 49 9 -22
w funds	0 26 1 69 6 -28 7 -52
w funerals	1 53
w funny	1 -14 6 -18
w gaffer	6 -20 7 -15
w gallery	1 -21
w gap	0 29 2 19 7 14 9 -19
w garage	1 14 4 -27 5 29 6 46 10 -15
w garden	0 137 1 118 3 -31 4 -20 5 73 8 31 9 -47 10 -47 12 -57
w gardener	1 -54 6 -14
w gardeners	1 -41
w garlic	0 -104
w gas	0 17 1 45 4 31 6 88 10 -18
w gate	0 38 1 -21 3 -14 4 50 6 49 10 35 12 -16
w gather	1 114 9 -39
w gave	0 -19 9 -14 12 -18
w gear	1 16
w general	1 14
w generation	0 34 1 108 3 -21 5 24 6 -32
w generous	1 -78 6 -22 9 -22
w get	0 196 1 -92 2 -36 3 36 4 66 5 -78 6 -37 7 140 9 -35 10 -98 11 -65 12 277
w gets	0 103 1 23 2 27 3 -35 6 181 7 102 8 53 9 -68 10 -16 12 51
w getting	0 75 1 133 3 -31 4 34 6 114 7 15 9 -19 12 -21
w ghost	9 -34
w gift	1 -45 6 -30 7 -17 12 -14
w gig	1 23 8 16 9 39
w gimme	0 26 1 50 3 48 6 -19 9 54 10 55 12 21
w gin	1 30 3 36 4 -40 12 26
w girl	1 30 12 74
w girls	0 14 1 -58 4 47 6 17 8 61 9 -15
w give	0 169 1 27 3 -62 4 53 6 76 7 93 8 -104 9 -39 10 38 11 -73 12 58
w given	0 69 1 -19 4 26 6 50 8 100
w gives	0 -65 1 -48 6 66 9 -59
w giving	0 33 1 18 4 -17
w glad	1 -16 3 -24 5 56 6 38 9 122 12 -42
w gladly	0 15 11 -29
w glass	1 -34 2 18 4 -20 6 27 9 73
w glazier	0 -32
w glazing	0 -68
w go	0 14 1 37 2 50 3 -36 4 -39 5 44 8 32 9 64 11 -30
w goal	0 -14 8 36
w goat	0 103 1 36 3 -34 4 -56 5 50 6 -21 8 -19 9 52 10 -19 11 40
w god	1 -15
w goes	1 139 6 74 8 53 9 -70 10 14 12 -23
w going	1 33 8 55 12 148
w gold	0 79 1 -46 4 14 6 -60 7 50 9 -76 10 -14 12 81
w golf	1 -15 6 -45 12 51
w gone	1 17 2 -14 4 60 6 -34 8 36 9 83 10 -38 12 140
w good	0 -30 1 -41 2 33 3 -49 4 -36 5 39 6 -70 7 185 8 -115 9 224 10 -91 11 54 12 -131
w got	0 157 1 22 3 -20 4 69 5 -31 7 -17 8 43 9 125 10 -45 11 -142 12 -69
w grab	0 27
w grade	1 -46 6 35
w graduate	1 68
w graduates	1 -31 5 32 6 -22
w grand	1 -39 6 81 9 45 10 94
w grandchildren	0 -16
w grandparent	1 -20 6 -14
w grandson	0 31 9 40 12 -18
w grant	0 26 1 -25 4 17 6 86 7 93 8 65 9 -38 10 25 12 28
w grants	1 -72
w grateful	1 23 7 -95 9 16 11 -42 12 -31
w gratitude	9 102
w great	1 32 4 -35 6 -49 7 41 9 -136 11 -26 12 43
w greatest	0 56 5 38 7 -19
w green	0 22 1 -39 6 -30 10 26
w greens	10 -29
w greetings	1 -60
w grey	0 -35
w groan	0 27 5 26 6 24
w gross	0 -14
w ground	0 -33 6 58 8 195 10 -32 12 -22
w grounds	0 -30 1 -68 8 -50
w group	1 32 2 30 3 -20 4 21 6 73 7 -14 9 -26 10 75 11 19 12 -34
w groups	0 40 1 40 5 21 6 20
w grow	1 -57 3 -18 4 59 5 -36 6 -19
w growers	0 23 1 26 2 24 4 -23
w growing	0 21 1 26 3 -14 5 15 6 -47 7 -21 8 41 9 17 12 -18
w grows	0 -25
w grumbled	6 39
w grumpy	0 69 1 -42 6 79
w guarantee	1 -15
w guess	0 -28 1 20 9 32 10 26
w guessing	0 30 1 38 6 -18
w guest	0 27 1 85 6 -14 8 -30 10 55 12 52
w guesthouse	1 -24
w guests	1 -14
w guide	10 17
w guild	1 86 6 -18 7 79
w gut	11 20
w gutters	0 31 1 -20 6 -24 10 -20 11 -16 12 18
w guy	1 -53 3 50 4 -19 6 -21 8 -52 9 -19 10 76 12 -16
w guys	1 -30 8 20 9 37 12 45
w gym	1 -97 3 -21 4 36 7 46
w h	8 -29 10 93 11 -14
w ha	8 -42 9 -56 12 64
w had	0 75 1 63 2 36 3 -48 5 18 6 34 9 197 11 72 12 -49
w hail	6 29 12 -17
w hair	0 17 1 -17 6 -23
w hairdressers	1 -38
w half	0 40 1 54 2 -26 3 -16 5 23 6 204 7 48 9 -21 10 39 11 -53 12 -35
w hall	2 14 3 70 4 -51 8 -31 9 93 10 -40 11 45 12 -37
w hallway	1 -29
w hand	0 47 1 17 2 -20 3 -22 4 63 6 45 7 68 9 -20 10 107 12 43
w handbook	0 -19 1 -23 9 37
w handed	0 -36 1 -50 6 62 10 59 12 -22
w handing	0 25 1 22 6 -41
w handle	0 16 1 52 3 -15 4 28 6 -44
w handles	3 17 6 -14
w handover	9 32
w hands	0 -19 1 23 2 14 6 24 7 64 8 80 9 18 11 -17 12 -49
w hang	0 -22 9 -21
w hanging	12 32
w hangs	0 80 2 15 4 -68 5 41 12 32
w happen	0 84 2 -28 4 31 7 18 8 18 12 27
w happily	0 -46
w happy	0 -16 1 -74 3 -42 4 56 5 -32 6 112 8 -36 9 -30 12 43
w harbour	1 56 6 -18 10 22
w hard	0 -62 1 53 8 55 9 22 10 -52 12 -28
w hardly	1 -24 11 35
w hardware	0 17 1 66 6 36 9 -24
w harm	0 34 1 -22
w harvest	1 21 6 -29 8 -20
w has	0 85 1 163 2 -17 3 -30 4 81 6 90 7 -49 8 128 9 -57 10 41 11 -32 12 -68
w hasn't	0 135 2 23 3 -16 5 -14 6 60 9 14
w hat	0 47 1 62
w hate	0 82 1 -31 3 -14 4 -22 5 49 6 -68 8 -26 12 53
w hates	6 17 10 47
w haulier	0 17 4 31
w haunted	0 18 1 35 9 -28
w have	0 91 1 -32 2 -47 4 94 5 -28 6 99 7 -39 8 109 9 -65 10 49 11 21 12 -63
w haven't	0 -21 1 52 4 20 6 -35 7 -16 8 -44 9 -47 11 -127 12 97
w having	0 -47 1 31 4 15 6 35 9 54 12 -33
w he	0 61 1 -45 3 49 4 -22 6 101 7 -64 9 103 10 -82 11 56 12 -69
w he'd	0 -37 1 -36 6 117 7 28 9 -29 10 -48 11 37 12 -43
w he'll	0 -39
w he's	0 120 3 16 4 24 6 -80 7 -42 8 -19 9 -40 10 -17 12 -18
w head	0 89 1 -53 2 30 3 43 4 -39 6 39 7 -21 8 -24 9 -52 12 26
w headache	1 -17 2 -14 9 17
w headaches	1 47 6 47
w heading	1 153
w headline	0 38
w headmistress	1 42 6 -36
w heads	1 63 3 -49 5 41 7 14 8 -19 9 -21 10 -15
w healed	1 -15 9 65
w health	0 -19 1 -67
w hear	0 42 5 -19 7 -57 8 84 11 -77 12 -50
w heard	0 -19 1 25 3 -14 4 15 6 67 9 72 10 -15 12 73
w hearing	1 25 9 55 12 -14
w hears	1 -16
w heart	1 18 7 -15 9 -30 11 32
w heat	1 -15
w heating	0 -73 1 19
w hectares	0 15
w hedge	0 14 1 57 6 -90 10 -20 12 108
w hedges	1 -23
w heirs	0 18 2 14 4 -16 9 16
w held	0 -32 6 -21 7 26 9 96 10 -26
w hello	1 -24 3 53 6 -63 7 -19 10 -24 12 -40
w help	0 42 1 -14 3 -62 4 50 5 -20 6 -187 7 135 8 24 9 -47 10 37 12 -15
w helped	1 -53 4 20 6 -22 7 58 12 -19
w helpful	0 15 3 -15 6 -23 7 54 9 -24
w helps	1 -27 11 15 12 -55
w her	0 85 1 44 2 -22 3 115 4 -50 6 43 7 27 8 -34 9 -116 10 37 11 36
w here	0 -122 1 -53 3 -49 4 18 5 35 6 -14 7 59 8 -23 9 74 10 48 11 -38 12 -74
w here's	0 48 1 -50 7 -17 8 17 10 88 11 -23 12 -25
w hers	0 87 1 19 7 150 12 23
w herself	6 20
w hesitate	0 -51 6 -45 7 -19 12 80
w hey	1 29 3 16 4 -32 7 -24 8 -43 9 -42 10 -45 11 -38 12 -80
w hi	0 -48 1 21 2 20 3 67 4 -61 5 -44 6 -59 7 -19 8 -71 10 -97 11 -22 12 -41
w hides	0 14
w highlight	9 47
w highlights	6 -17
w highly	0 14 1 15 6 -30 7 -47 9 -19
w hill	6 23
w him	0 84 1 -39 2 -22 3 175 4 -123 5 -35 6 84 7 71 10 110 11 70 12 65
w hip	1 16 6 24
w hire	6 38 9 -14 10 -17 11 -14
w hired	1 -14 9 35
w hiring	0 -16 1 180 3 44 4 -20 6 -16 7 -26 8 71 9 100 10 -20 11 -31 12 -21
w his	0 -47 1 -65 2 65 3 -26 4 -21 5 -17 6 102 8 132 9 187 10 62 12 -111
w history	6 -29 7 -16 12 53
w hit	0 -25 1 -67 6 -59 7 16 9 -42 10 108 12 31
w hitting	1 24 6 19
w hiya	0 -17 1 -29 8 -64 9 21 10 -19 11 -14 12 -38
w hm	10 -17
w ho	0 -24
w hold	0 -31 1 67 6 135 8 -48 12 67
w holding	9 71
w holds	0 26 1 38 2 15 6 54
w hole	0 19 1 -16 12 -16
w holiday	1 14 2 21 4 -29 6 58
w home	0 31 1 176 3 -30 4 -41 5 95 6 171 7 -37 8 34 10 86 11 -22 12 -80
w homes	0 -34 1 34
w homework	1 -20 6 17 12 -21
w honest	0 -43 7 -16 10 -15
w honestly	0 -24 6 28 7 -14 8 -24 9 -19 12 109
w honey	1 -16 11 -27
w honor	9 20
w honoured	1 -61 3 -24 4 21 6 -14 7 42
w hook	0 -33 1 16 4 -15
w hope	0 -25 1 -55 6 -19 7 -20 8 -65 9 47 10 -25 12 -32
w hoping	1 56 4 -15 5 29 6 -16 7 36 9 -37
w hospice	9 15
w hospital	0 86 1 129 2 -18 6 17 7 41 8 -19 10 -15 12 -17
w host	0 -54 1 123 10 -57
w hosting	1 -14 7 37
w hot	1 44 2 17 6 -19 12 -22
w hotel	0 53 1 102 3 -30 4 -16 5 27 12 -15
w hotels	1 80 6 -22 9 -19
w hour	0 -103 1 -87 6 97 9 -103 10 -19 11 -48 12 -44
w hours	0 -37 6 94 8 -24 10 17 12 52
w house	0 -30 1 107 2 20 3 -35 4 16 6 87 7 22 8 -18 9 20 10 159 11 -34 12 -54
w household	0 -53 1 -18 3 -15 6 -19 7 42 9 -17
w houses	0 48 1 228 2 19 4 -16 6 22
w housing	0 65 1 92 4 -16 6 18 8 -24
w how	0 -214 1 26 2 15 3 21 4 -36 6 20 7 -91 8 107 9 80 11 -34 12 -88
w how's	0 -45 1 -75 6 -27
w hrs	0 -40 1 -71 12 35
w human	6 33 12 -22
w humming	1 -38
w hun	1 -44 12 72
w hundred	0 22 1 16 5 26 6 36 9 43 10 -15
w hungry	0 33 1 -23 9 53 12 -16
w hunting	6 60 10 -37
w hurry	12 82
w hurt	0 -27 1 68
w hurts	0 19 1 33 6 14
w husband	12 -17
w husband's	0 22 1 22 6 14
w hut	1 -19 9 -24
w hybrid	0 -19
w i	0 -38 1 72 2 76 3 35 4 -16 5 -46 6 -42 7 -47 8 88 9 113 10 -18 11 -27 12 64
w i'd	0 38 1 55 2 -58 3 117 5 -77 6 62 7 100 8 -64 9 -29 10 -83 11 -29 12 -28
w i'll	2 -19 5 17 6 -67 8 -182 9 -88 10 149 12 143
w i'm	0 110 1 -41 2 -27 3 27 4 -113 5 75 6 -194 7 -138 8 273 9 -101 10 -52 11 -96
w i've	0 -48 1 -44 2 39 5 -23 6 -147 7 -127 8 68 9 27 10 83 12 108
w ice	0 -18 1 -50 6 32 9 23
w idea	0 -128 6 17 8 19 9 21 10 -16 11 58
w ideal	0 104 1 132 3 -14 4 -31 5 48 7 35 8 -56
w ideally	0 -74 1 369 2 37 4 -18 6 -28 7 -17 12 -18
w ideas	0 89
w idle	0 17 9 -14
w if	0 76 1 78 2 -77 4 105 5 -161 6 -128 7 -31 8 27 9 -58 10 69 11 417 12 -145
w ignore	0 -40 1 -36 7 -18 11 80
w il	0 -15 11 58
w ill	0 -60 1 40
w im	0 144 1 -33 3 56 4 -35 5 -18 8 54 9 -41
w imagine	6 -18 7 44
w imogen	1 32
w importer	1 23 9 33
w importers	0 38
w in	0 125 1 147 2 89 3 -58 5 55 6 198 7 80 8 45 9 45 10 83 11 -96 12 -63
w inbox	0 56 1 -37 7 -15 9 -18 12 40
w incident	9 16
w included	0 -19
w independent	0 32
w information	0 17
w inherited	0 65 1 23
w initials	0 -38 1 -17 10 49 12 -16
w inside	6 38 10 33
w inspection	1 -41 9 29 12 -15
w inspector	0 29
w insta	10 65 11 98
w instead	0 27 1 -31 3 40 4 -25 6 49 10 17 12 -16
w instructional	1 129 8 49
w insurance	0 17 1 59 3 17 6 56 9 -20 10 16
w insurer	9 61
w insurers	0 46 1 -26 11 -25
w intake	1 26 10 16
w interest	1 -16 6 -19 7 28 10 48 12 -14
w interested	1 -107 4 31 6 -50 7 294 10 -33 12 -18
w interesting	0 18 1 52 6 -16 7 125
w internships	0 28
w interview	0 23 1 -40 4 -23 6 -42 8 -55 9 -24
w into	0 55 1 47 3 -28 5 17 6 69 7 -21 8 39 9 24 10 35 12 -44
w intro	2 -33 3 162 4 -55 5 -21 6 -31 8 -24 9 -26 10 30
w introduce	0 109 1 24 2 -23 3 59 4 -80 5 -40 6 -69 7 -34 8 -23 9 -33 10 -34 11 -42 12 107
w introduced	0 -28 3 27 4 -35 6 25 9 -38 12 -21
w introducing	4 52 7 70 9 27 11 -16 12 16
w introduction	0 104 1 -80 2 -32 3 33 6 -22 7 -24 8 -96 9 -24 11 -27
w introductions	0 358 1 89 2 -19 3 -122 4 -291 5 304 6 -43 7 -35 8 -63 9 -43 10 -36 11 -21 12 -37
w intros	0 95 1 70 2 -14 3 -43 4 -74 5 97 6 -25 7 24 8 -35 10 -50
w invitation	0 -30 10 96
w invite	0 279 1 -22 3 -28 4 58 5 -28 8 -21 9 -18 12 96
w invited	0 17 1 -16 9 -41 12 -45
w invoice	1 -17 6 -17 7 20 9 -18 10 -124 12 -25
w invoices	0 -43 1 -53 9 17
w ipad	0 -76 1 88 7 -17
w is	0 80 1 14 2 63 3 -89 4 43 5 -15 6 58 8 -34 10 136 11 93 12 23
w isn't	0 17 1 -82 3 -29 4 22 6 -66 7 -14 8 70 9 -58 10 55 11 -65 12 -58
w issue	0 -45 1 -94 6 -39 7 71 9 -18
w it	1 -122 2 -50 3 86 4 -33 5 18 6 69 7 70 8 -42 9 -27 10 66 11 152 12 45
w it'd	0 39 6 -68 7 58 9 -17 12 41
w it'll	6 -25 12 35
w it's	1 21 2 22 3 -31 5 -17 6 37 8 -23 9 -42 11 110 12 96
w its	1 -77 4 27 8 17 9 105 12 -34
w itself	0 -15 1 -31 11 26
w ive	1 27
w j	1 -34
w jacket	9 25
w january	0 26 1 46 6 128
w jar	0 18 1 -17 10 34
w ji	6 -27
w job	0 23 1 -44 3 -15 6 -31 9 -47 10 83 11 -21
w jobs	0 21 1 19 6 97 10 23
w join	0 -18 1 -41 7 -19 12 47
w joiners	1 19
w joining	0 -17 1 -28 8 16 12 19
w joy	1 -29 6 -24
w judge	0 -73 1 -55 11 72
w jump	0 41 1 -57 6 -15 7 -59
w jumping	1 -51 11 14
w junior	0 88 1 47 3 52 4 -40 8 64
w just	0 -18 1 49 2 17 3 41 4 -24 5 -18 6 19 7 -68 8 69 9 -97 10 120 11 15 12 -94
w k	0 49 1 -24 4 -18 5 29 6 -25 9 -18 10 -17 12 -46
w keen	0 33 1 -56 3 -15 5 28 6 71 7 25 8 28
w keep	0 16 1 -92 4 52 5 -24 6 138 7 35 8 -60 10 -29 11 57
w keepers	1 24
w keeps	0 -43 6 136 12 -16
w kept	1 -66 2 14 3 -15 12 18
w kettle	0 29 1 -18 6 -21 10 -17
w key	0 -17 6 30 9 -49 10 -36
w keys	1 65 6 -32 8 -21 9 131 10 -41 12 -18
w kg	0 34
w kid	1 74 2 -25 4 15
w kids	0 -18 1 -63 8 29 10 -18
w kill	1 -25 11 24
w killing	1 -25 6 60 9 -24 12 -77
w kiln	7 25 9 -18
w kilns	0 -21
w kilometre	1 78 6 58
w kind	1 -30 4 -29 5 29 6 -24 7 55 8 -79 10 -44 11 17 12 -54
w kindly	0 155 1 106 3 99 4 -79 6 -57 7 24 8 -25 9 -37 10 -28 12 -39
w kindness	0 -39 1 64
w kitchen	0 -33 1 15 6 56 8 -25 9 -21 12 -29
w kitchens	0 -18 1 -20 9 -35
w knee	9 49
w knees	0 22 1 64 6 62
w knives	1 -37
w knock	0 183 1 41 4 39 5 -24 7 -17 8 -24 9 -28 10 -15 12 18
w knocking	1 -64 11 23 12 17
w know	0 68 1 105 2 -126 3 -54 4 191 5 -48 6 30 7 -108 8 32 9 -67 10 -24 11 -133
w knowing	0 -23
w known	1 81
w knows	0 42 1 22 3 50 4 -110 5 42 6 -132 7 -31 8 -57 10 -35 11 -18 12 47
w l	1 -14
w lab	1 -20 2 14 4 16 6 37 9 -14 10 64
w label	0 -23 6 145
w labels	0 35 1 39 3 16 4 -15 6 17 9 -15
w lack	1 64 7 -14 8 72 12 -19
w lacks	0 -59
w lad	6 81
w lad's	1 40
w ladder	1 29 6 -21 8 -71 9 51 12 78
w ladders	1 -27 12 -57
w ladies	0 -24 1 -19 6 19 9 74 10 -33
w lads	0 -18 1 -60 2 -26 6 36 9 15
w lady	0 -44 1 192 6 -15 8 -15 9 -40
w laid	8 80 12 -14
w lake	1 23 6 -23
w lamp	0 16 1 31 4 -14 6 42 10 36 12 -19
w land	0 61 1 215 3 25 4 -28 6 19 12 -16
w landed	1 -56 6 -26 7 31 10 -27
w landing	8 31 9 -14 12 16
w landlord	0 74 1 118 2 -18 4 36 6 82 10 -19
w landlord's	0 -40
w landlords	0 21 4 27 6 44
w languages	1 28 6 24
w large	1 15 3 -16 4 -30 5 28 6 -17
w lark	1 -31
w last	0 -28 1 -43 2 41 4 -21 5 -38 6 95 7 -58 8 -70 9 31 10 -49 12 -49
w lasted	0 -29
w lasts	6 57 10 -16
w late	1 104 3 14 6 95 7 -14 9 70 10 63 11 -14 12 62
w lately	0 36 1 -14 6 -37
w later	10 -14 12 -15
w laugh	0 -142 1 25 6 56 9 -27
w laughed	12 38
w laughing	0 -20 1 20 6 35
w launch	0 -23 6 -21
w launching	7 15
w laundry	0 -20
w law	0 -44 1 27 3 51 4 -52 6 31 7 -27 8 -36 9 -36 10 -27 12 53
w law's	0 55 1 -50 6 29
w lawn	1 16
w laws	0 -17
w lawyer	6 -27 7 -25 8 -56
w layoffs	0 18 1 20
w lead	0 100 1 72 3 85 4 -68 5 20 6 -27 7 46 8 15 10 16
w leaders	1 30
w leads	6 23
w leaflet	0 -29 2 -16 4 36 10 91
w leaflets	9 40
w leak	0 -14
w leaks	0 -24
w learn	0 -43 1 55 7 -29 8 60 9 -15 10 49
w learned	1 -20
w learning	1 73
w lease	0 77 1 89 4 38 6 -54 7 39
w least	0 89 1 79 3 17 7 18 9 69 10 -63 11 17 12 154
w leave	0 -143 1 -58 6 39 7 -51 9 81 10 54 11 147 12 -35
w leaves	0 46 1 31 2 -23 4 57 6 -15 9 54 10 -26 12 -33
w leaving	0 -16 1 100 6 27 11 -31 12 118
w ledger	0 33 2 -14 3 22 6 61 10 40
w left	0 -62 1 71 3 -35 5 40 6 -117 7 93 8 23 9 27 11 50
w leg	1 -19
w legal	0 -16 1 18 3 -18 4 28 6 21 8 29
w legends	1 -21 7 -16 9 93
w lemme	0 16 1 14
w lemon	0 -58
w lenders	9 -25
w lent	10 -14 12 61
w less	0 -24 1 -71 6 234 9 34 10 -30 12 -39
w let	2 19 4 14 6 -68 7 -36 8 22 9 122 10 -57 11 21 12 19
w let's	0 -19 11 31 12 25
w lets	0 23 1 22 4 23 12 -15
w letter	0 -55 1 -78 6 70 9 -16 10 44 12 -27
w letterbox	10 79
w letters	0 -35 6 124 9 -16 12 -18
w letting	0 -59 1 32 4 23 6 40 9 31 11 -14 12 -18
w level	1 111 7 24 9 -33 10 -28 12 -52
w librarian	2 22 3 -16
w library	1 -45
w licence	0 45 1 26 6 -21 8 29 9 -17 12 -16
w lid	1 -48 9 108 12 -14
w lie	1 17 6 54
w lieber	1 -26
w life	0 55 1 -53 3 -22 4 30 5 -24 6 25 7 44 8 19 9 -42 11 -16 12 17
w lifeblood	0 -49 1 -34 6 -14 8 24
w lift	1 61 3 23 6 33 10 18 11 54 12 20
w lifting	0 37 1 31 2 15 6 43
w light	0 -32 1 -29 6 23 10 44
w lighting	1 -30
w lights	0 -15 1 -37 9 -31
w like	1 -81 4 78 5 -40 6 89 7 180 8 78 9 106 10 106 11 45
w liked	1 -22 2 14 4 -21 6 19 9 45 11 -30 12 -17
w likely	0 -46
w likes	1 29 6 92 9 -21 10 -22
w limit	0 34 6 -25 9 -14 11 -39 12 138
w lindqvist	1 32
w line	0 -34 1 -75 3 46 4 -45 8 -16 9 31 10 -26 11 -20 12 -55
w lined	1 -21
w linen	7 -14 10 -14
w lines	0 -143 3 40 4 -23 6 68 10 100 11 15 12 -106
w lining	0 24 9 40
w link	0 166 1 -49 2 -15 3 -41 4 48 6 -29 7 -21 9 -104 10 99 11 -20 12 -40
w link's	1 -34 6 -26 10 52
w linked	0 -18 1 29
w list	0 -64 1 -57 4 -27 6 -22 7 -38 9 -27 12 -46
w listed	0 17 1 47 8 -26
w listen	1 90 6 -32 7 22 9 -17 10 -15 11 -14 12 -29
w listing	1 28 6 74
w lists	0 19
w literacy	1 21
w literally	12 68
w little	0 98 1 15 4 -24 5 30 6 -66 7 44 8 -23 10 28 11 -20 12 -22
w live	0 68 3 -18 4 -68 5 99 6 59 7 -18 8 -50 9 19 10 -25 11 21 12 -33
w lived	1 -22
w lives	1 60 4 -23 8 -69 11 57
w living	1 100
w load	1 -37
w loading	1 -17
w loads	6 -19 10 35 12 57
w loan	0 50 1 -30 6 88 9 27 12 70
w local	9 -20
w lock	0 46 1 77 10 -33 12 26
w locked	1 16 4 26 6 135 12 -14
w lodger	0 72 1 -21
w loft	0 -17 1 -31 9 64
w log	0 -29 1 -17 6 47
w logging	0 -53
w logistics	0 14 1 99
w logo	9 -33 12 48
w lol	0 27 2 -20 4 52 6 -55 9 138 10 -21 11 -14 12 31
w long	0 22 1 -56 9 -22 12 -41
w longer	1 -39 6 19 9 31 11 33
w longest	0 -46
w look	0 -23 1 107 3 24 4 -30 6 45 7 110 8 -61 9 55 10 45 11 -38 12 -22
w looked	0 31 6 -28 9 198 12 -15
w looking	0 62 1 115 3 -38 5 22 6 -37 7 -49 8 -31 9 -14 10 -19 11 -33
w looks	1 -42 2 -16 3 -25 4 23 5 31 6 -48 7 -29 8 -25 9 82 10 -23 11 -14
w looms	9 33
w loop	3 58 4 -28 6 15 10 43
w lorry	0 14 1 19 2 17 6 51
w lose	1 -82 6 49 9 -46
w loses	0 30 1 -37 6 81 10 -14 12 16
w losing	0 -22 6 26 9 21
w loss	10 49
w lost	0 80 1 189 6 144 8 88 9 -61 10 -43 11 38 12 -20
w lot	0 161 1 16 2 -24 3 -70 4 54 5 57 7 -50 8 -88 10 -62 11 -22 12 14
w lots	0 21 1 15
w lottery	0 -23
w loud	4 43 10 47 11 32
w loudest	0 28 5 27 6 38
w love	0 26 1 -22 2 -18 3 -21 5 -20 6 -64 7 72 8 -65 9 124 10 -69 11 -44
w loved	0 -49 1 -60 4 16 6 -42 7 -32 9 66 12 -32
w lovely	0 -24 1 107 3 18 4 -39 5 31 7 -45 8 -27 9 -123 10 -34 11 -16 12 47
w low	1 -32 6 -14
w lower	1 73 6 59
w loyal	9 81
w lucky	1 -27 12 101
w lunch	1 -50 2 30 4 -28 6 30 7 42 9 -56 10 25 11 28 12 -53
w m	0 -81 1 -44 6 -28 8 -33 9 80 10 -14 12 -24
w ma	0 83 1 41 3 56 4 -29 10 45 12 58
w machine	0 44 1 -25 4 -23 5 40 6 67 10 32 12 -32
w mad	9 -43
w made	0 14 1 -14 6 -31 7 -40 8 -32 9 137 10 14 12 -32
w magazine	0 -17
w magnet	6 40 10 63
w mail	0 -73 6 45 7 -29 8 -29 10 130 11 -51 12 -53
w mails	1 36 6 23
w main	1 19
w maintenance	1 -27 6 -32 8 -55 11 36 12 48
w make	1 50 3 27 4 -28 6 38 7 34 9 -16 10 14 11 -58
w makes	1 -58 3 59 4 -59 9 -26 11 107
w making	0 78 3 42 4 -47 8 35 9 -27
w mama	1 -14 6 15
w man	6 103 10 -30 12 -38
w manage	1 39
w manager	0 171 1 140 3 69 4 -94 6 38 7 -23 8 -28 9 -44 10 -24 11 39
w manager's	1 34 12 -16
w managers	0 54 1 155 2 -34 3 -47 5 88 6 81 9 -14 12 35
w managing	1 16
w many	0 -19 1 20 6 45 7 -16 9 -95 11 17 12 -67
w map	6 24 9 -18
w marathon	1 -16 9 -31
w march	0 25 1 29 9 -39 10 39
w marina	6 -66
w marit	0 20
w market	1 -66 2 -18 5 32 6 -37 9 -26 10 -29 12 -16
w marketing	1 -23 6 -36 7 -20 8 -27 11 35
w married	0 52 1 28 2 -25 3 -21 4 40 9 95
w marrying	0 41 1 14 6 -25 8 37 10 63
w master	0 75 1 50 3 -21 6 -30 7 17 11 -19
w mat	1 51 10 41
w match	0 94 1 38 2 -23 3 -23 4 42 5 -16 6 17 9 -16 12 -14
w matches	0 29 1 29
w mate	0 145 1 77 2 -32 3 39 4 39 5 -14 6 104 7 59 9 127 10 23 11 -17
w mates	0 103 1 104 2 -36 3 -14 4 58 5 -14 6 -23 7 -21 8 -22 9 34 10 -24 11 -21 12 89
w maths	4 59 6 27
w mats	1 25
w matteo	9 -42
w matter	0 -48 1 29 8 58 9 -30 11 54
w matters	0 -77 1 -65 7 20 8 -54 10 -25 11 -26
w may	0 30 1 -60 2 -56 3 51 4 50 6 -35 7 19 9 47 10 115 11 79 12 -79
w maybe	0 107 1 -112 2 -49 3 -24 4 90 6 24 7 23 9 -21 10 61 11 -61 12 -24
w me	0 63 1 50 2 -27 3 105 4 -80 6 -96 7 -46 8 68 10 30 11 -46 12 99
w meal	2 41 4 -29 6 25 9 33
w meals	6 58
w mean	0 18 1 126 4 24 6 17 9 -24 10 -34 11 57 12 -33
w means	1 -53 6 24 11 17
w meant	1 24 6 -14 11 32 12 46
w measure	1 -19 10 52 12 -19
w mechanic	0 -16 6 -39 8 -27 10 -14
w mediation	9 36
w mediator	0 21
w meet	0 19 1 72 2 -24 3 -38 5 73 6 40 8 -31 9 -16 10 27 11 38 12 -50
w meeting	1 -19 2 17 4 -14 6 62 9 84 12 -37
w member	0 43 1 -53 3 -23 4 29 6 -21 7 19 8 -31 9 -37 10 -47 12 90
w members	1 -23 4 -73 5 34 6 15 7 74 10 -14 11 25 12 -30
w membership	1 -29 6 -14 9 -24
w men	0 -17 1 33
w mend	1 -14
w mention	0 219 1 32 2 -15 3 -16 4 44 5 -18 6 -20 7 55 9 -31 10 -128 11 42 12 55
w mentioned	0 -112 1 133 4 32 6 92 7 34 8 73 10 -59 11 -18 12 -68
w mentioning	0 29 4 -15 7 -15 10 -15 12 56
w mentor	0 -57
w mentoring	0 -14
w menu	6 90 9 -15
w merchants	1 40
w merger	1 -23 8 47 9 49
w merry	11 23 12 -14
w message	1 -38 6 -22 8 -19 9 45 10 183 11 -62 12 -55
w met	1 21 3 42 4 -26 6 -49 8 69 11 -17 12 -15
w metre	6 15 10 16
w metres	0 38 1 57 4 42 6 20
w mid	0 31 1 16 4 19 6 16
w midnight	0 98 1 37 3 21 4 60 5 -36 6 46 7 -23 8 -64 9 -33 10 113 12 235
w midwife	1 15
w midwives	1 26
w might	0 180 1 -23 2 -86 4 90 6 -162 7 226 8 20 12 -22
w miles	3 -21 4 45 6 42
w mill	0 24 3 29 6 42 9 -18 10 23
w million	0 -33 6 -35
w mind	0 109 1 33 4 56 5 -36 6 -29 7 57 8 -45 9 22 10 30 11 128 12 -58
w mine	0 44 1 21 6 35 7 -21 8 -119 9 -28 10 -19 11 53
w mine's	1 -25
w ministry	6 23
w minute	0 -64 1 -26 8 56 9 -14 12 14
w minutes	0 -137 1 -139 6 150 7 -14 8 -23 9 -15 10 -66 11 -18 12 -39
w miss	8 31 9 33 11 -16 12 50
w missed	6 15 9 -16 10 -15 11 25
w misses	1 -32 6 -61 8 35 12 64
w missing	0 -96 1 35 9 -41 10 -37 12 41
w mission	1 -28 6 -26 7 -28
w mix	0 -24 1 -27 11 28
w moaning	0 33 1 41 6 92 9 -28
w mobile	10 53
w mode	1 54 9 -44
w model	1 47 6 27
w mods	11 -200
w moment	1 -23 6 -32 9 -19 10 -15 11 70 12 -14
w money	0 118 1 40 3 -28 4 20 6 142 7 16 8 -15 9 -41 11 -27 12 -44
w monsoon	1 -52
w month	0 105 1 24 2 -26 4 33 7 47 8 19 11 -31 12 117
w month's	0 24 1 -44 7 30 9 -24 12 134
w months	0 -92 1 -114 2 -17 4 31 7 -18 9 -38 12 107
w more	1 111 3 48 4 -72 5 43 6 82 7 15 10 -66 12 176
w morning	0 -42 1 -40 2 -21 3 48 4 -17 6 -47 8 -36 9 -87 10 -39
w mornings	9 -16 10 -14 12 -19
w mortgage	1 15 2 19 4 -37 7 -14 9 -23 12 -21
w mosque	0 23 4 16
w most	0 -98 1 106 2 -15 3 53 4 -24 5 23 6 168 7 17 9 -35 10 -32 11 -28 12 -58
w mostly	0 -22 6 -30 9 18 10 -20
w mother	0 128 1 -49 2 -51 3 180 4 -28 10 -28
w mothers	1 -44 10 15
w motor	1 73
w mould	0 15 1 42 6 75
w mouse	0 -34
w mouth	0 36 1 -16 6 -16 8 -37
w move	0 -53 1 -55 7 -21 9 83 10 -14 12 -16
w moved	0 -66 4 -15 8 -33 9 18 11 -17 12 20
w moving	0 -77 1 15 6 -30 8 19 9 37 10 -36
w mr	0 15 3 28 9 -33 12 -14
w mrs	0 -74 1 93 8 23 9 99 12 -27
w much	1 61 6 -80 7 57 8 58 9 28 10 -23 12 110
w mum	0 20 1 44 3 14 4 -24 6 -16 7 -16 10 -28 12 24
w mum's	0 -34 1 -17
w mums	0 38 1 79 2 -14 4 22 10 57 11 -16 12 -18
w museum	1 26 3 -17 6 -15
w music	1 64
w musical	0 36 1 68
w musician	0 24 1 47 7 22
w must	0 47 3 49 4 -33 5 21 6 -64 8 -25 9 -41 10 19 11 41 12 129
w my	0 51 1 -37 2 35 3 20 4 -66 5 50 6 -171 7 -83 8 194 9 71 10 56 11 -29 12 59
w myself	0 -25 1 -25 4 51 6 -33 7 -32 8 35 9 -16 10 98
w n	0 18 6 23 7 -30 8 82 9 87 10 29 11 59 12 -28
w nah	11 25
w nail	6 79 12 16
w name	0 129 1 66 2 54 7 22 8 -64 9 -73 12 -25
w named	0 -26 1 -29 6 31
w names	0 126 1 -26 2 49 4 32 5 -24 6 -93 7 -26 8 -72 9 -16 10 -63 12 245
w naming	11 27
w nan	0 -23 1 -42 6 21 9 46 12 -27
w nanny	1 -118 8 -104
w napkin	1 -41 6 -19 10 84 12 -14
w nasty	6 96
w naturally	1 -18 9 -88 11 74 12 67
w nd	0 18 1 70 9 -16
w near	3 -32 4 30 5 17 6 44 7 29 9 -30 10 -24 12 -24
w nearly	1 -15
w neck	6 61
w need	0 -125 1 -149 2 -25 3 -37 4 73 5 -21 6 -95 7 -94 8 58 9 -78 10 142 11 63 12 91
w needed	0 -29 6 44 10 34
w needle	0 14 1 -16
w needn't	0 -14 1 -39 10 44 11 -25 12 -19
w needs	0 84 1 -154 3 28 5 -16 6 -35 7 -63 9 -36 10 -27 12 -22
w neighbor	7 -54 12 20
w neighborhood	1 46
w neighbors	0 -59 1 -63 6 98 7 -73 9 -58 11 -21 12 -16
w neighbour	0 31 3 -21 4 39 11 -70 12 -28
w neighbour's	0 75 1 -14
w neighbours	0 22 1 -16 3 -28 4 55 6 -35 7 -73
w net	1 -27 9 20
w network	0 -51 1 -82 2 23 4 -40 6 -50 9 -53 12 -25
w never	0 -78 1 -19 2 18 3 22 5 -22 7 -33 8 47 9 108 11 75
w new	1 24 5 -43 6 -72 7 -30 8 81 10 -94 11 -76
w newly	1 -23 8 21
w news	0 -17 1 -28 9 -34
w next	0 156 1 -117 2 34 3 -40 4 19 5 -29 6 -123 7 110 8 -45 10 63 11 -42 12 169
w ngozi	1 -40 9 47
w nice	1 -42 6 21 8 -18 9 -33 10 -37 11 -18
w night	0 35 1 42 2 17 3 14 4 -44 5 15 6 84 8 38 9 45 10 15 12 -58
w nights	0 29 1 99 4 21 6 24 9 -33 12 -14
w nine	0 -84 1 57 4 -26 5 32 6 127 7 -14 8 130 9 -16 11 -28 12 -67
w nineteen	6 26 9 -16
w ninety	6 15 9 21
w no	0 21 1 21 2 87 3 -50 4 -19 6 44 7 -21 8 -64 9 -50 10 -54 11 108 12 -115
w nobody	1 -93 2 48 4 -22 5 -16 6 166 7 -20 8 -20 10 -68 11 83 12 47
w nobody's	0 15 6 62 10 27
w nod	0 30 1 39 11 59
w noise	6 35
w non	1 -26
w none	0 -65 1 -27 6 20 9 68 10 77 11 98 12 -14
w noon	0 58 3 24 4 -19 8 -49 10 -49 12 63
w noor	1 -19 9 42
w nosy	10 -19 11 24
w not	0 -95 1 -46 3 55 7 32 8 -74 9 -55 10 -78 11 185 12 21
w notary	1 85 6 -30 9 -19
w note	0 -63 1 -39 8 17 9 -28 10 81 12 -28
w notes	0 28 6 -18 8 -24 9 27 10 -22 12 46
w nothing	0 48 1 -36 3 -28 4 34 6 40 8 -57 9 102 11 26 12 -20
w notice	0 27 4 29 5 -15 6 97 12 -23
w noticed	0 42 1 34 3 31 5 -15 6 -24 9 -68 12 30
w notices	6 17
w novel	1 52
w now	0 64 1 -22 2 74 3 -41 4 29 5 -33 6 -53 7 -22 8 18 9 102 10 -42 11 -23 12 -114
w nowhere	0 21 1 58 2 14 4 -15 6 16 10 -18
w nudge	0 26 1 36 3 24 4 -20 7 -16 10 54 11 33
w number	0 43 1 112 2 22 3 95 4 -80 5 -28 6 -70 7 -22 8 -49 9 -49 10 131 11 -25 12 25
w number's	6 -40 8 -34 9 -18 10 137
w numbers	0 19 2 -45 5 47 6 -45 8 -30 9 26 10 -58 11 -36 12 186
w nurse	0 60 1 50 2 -47 4 70 7 -23 8 -18 10 -31 12 91
w nursery	0 -23 1 -70 6 -42 9 -15 10 50
w nurses	0 -42 1 142 6 -44 7 20 8 -53 10 -43 12 23
w nursing	0 -25 1 151 6 29 7 -30 8 107
w o	0 40 1 -20 6 57 9 18 10 21 12 -35
w o'clock	0 76 3 23 4 -46 5 34 6 16 10 35 12 -15
w obligation	6 -27 10 -22 11 24
w obliged	0 76 1 49 6 -22 7 -43 11 -43
w obviously	0 -29 11 25 12 74
w odd	0 30 1 -33 2 24 4 -19 6 -15
w of	0 131 1 124 2 34 5 17 6 96 7 62 8 55 9 -59 11 -18
w off	0 23 3 -47 4 53 6 52 8 20 9 15 10 48 11 37 12 -40
w offer	0 -47 2 16 7 20 8 -23 9 -17 10 -30 11 29 12 -20
w office	2 -23 4 15 6 62 7 -68 8 -32 9 -23 10 28 11 -29 12 -14
w officer	0 18 6 19
w offices	0 31 1 49 4 -33 5 26
w often	0 -56 6 40 11 -21 12 -39
w oh	0 36 1 -62 2 -28 5 38 6 -30 7 -14 9 -58 10 -22 12 -23
w ok	0 14 1 -53 3 -17 4 24 6 -29 7 -14 8 -29 9 74 10 -29 11 -25 12 53
w okay	0 -38 1 -40 6 -32 9 -18 10 22 11 -22
w old	0 99 1 213 2 59 3 -49 4 -66 5 22 6 175 7 -17 8 -17 9 -34 10 38 11 -30 12 -44
w older	0 60 1 68 5 16 6 31
w olds	1 17 6 70
w on	1 97 2 155 3 -99 4 -16 6 129 7 32 8 95 9 19 10 52 11 21
w onboarding	6 -51 8 27
w once	5 22 6 -51 8 -31 10 24 11 47 12 123
w one	0 39 1 55 2 63 3 -54 6 42 7 -36 8 -21 9 19 11 36
w one's	0 30 1 -20
w ones	0 28 1 129 2 28 4 -54 5 18 6 95 7 -16 9 -48 10 -21 12 -29
w online	1 81
w only	0 -29 3 -35 4 40 6 57 8 31 9 -78 10 128 11 238 12 76
w onto	0 16 1 53 6 33 9 -17
w op	1 41 6 -17 8 18
w open	0 54 1 22 2 -35 4 67 6 -59 9 -16 10 100 11 -60 12 -86
w opened	1 -68 2 20 4 -22 6 15 7 -14 8 24 9 -25
w opening	0 -50 1 64 6 41 7 -42 9 -36 10 -26 12 -26
w opens	1 -54 5 23 6 -39 7 -23 8 24 9 -17
w operations	1 17 6 -21
w operators	1 14 6 23
w opinion	0 -34 4 17 6 -16 7 36
w opportunity	1 24 7 112
w ops	0 23 1 87 6 61
w opt	1 -17 9 26
w options	0 24 1 73 6 72
w or	0 227 1 200 2 48 3 -83 4 -56 5 140 6 94 8 -31 9 -128 10 226 11 272
w orchard	1 23
w orchestra	1 39
w order	3 14 6 37
w ordered	9 98
w orders	0 63 1 69 3 34 4 -30 6 104
w org	1 -20 10 68
w organ	9 21
w organisation	0 68 1 96 3 38 4 -39 10 -15
w osei	1 15
w other	0 111 1 123 2 23 3 -91 4 74 5 16 6 51 7 70 8 -43 9 19 11 -64 12 -74
w other's	9 68
w others	0 78 1 -122 2 -15 3 -108 4 91 7 99 8 -51 9 40 10 -24 11 21 12 -22
w otherwise	0 47 1 40 3 20 4 -31 10 -16 11 -15 12 40
w ought	0 23 1 -31 7 -15
w our	0 -82 2 -25 3 14 4 85 5 -51 6 -78 7 196 9 149 10 -68 11 -88 12 -67
w ours	0 -16 1 -58 6 173 8 93 10 -45 11 -27 12 -23
w out	0 116 1 61 2 -23 3 24 4 77 5 21 6 242 8 -19 9 117 12 187
w outside	0 94 1 108 2 -24 3 126 4 -41 5 -15 6 51 12 -19
w oven	0 -25
w over	0 -33 1 95 2 70 3 -16 5 -37 6 26 7 -27 8 -88 9 48 11 59 12 40
w overnight	6 19
w overtime	0 -18 9 41 12 22
w overworked	1 42
w owe	0 36 1 27 4 20 11 36
w owed	12 -14
w owes	1 31 10 20
w own	0 -24 1 -90 2 -23 3 -58 4 89 5 17 6 115 8 38 10 19 11 51 12 -61
w owner	0 127 1 204 3 -36 4 14 5 -21 6 68 7 20 8 -27 9 -22 11 -18 12 55
w owners	0 154 1 193 2 -32 3 -58 4 29 5 50 7 49 8 72 10 -19 11 -34
w owns	1 52 4 -14 6 -70 12 37
w oyelaran	0 -39 1 48
w oysters	1 -14 6 -14 8 -67
w p	0 31 6 -19 8 -44 9 -26 10 67 11 35 12 -17
w packaging	1 -51 3 -15
w page	0 -76 1 -24 6 57 7 18 8 -36 9 69 10 -41 12 -40
w pages	9 -18 12 -15
w paid	0 -33 1 42 4 18 6 108 7 -22 9 41 10 -34 11 -36 12 178
w pain	1 -69 6 -74 9 49
w paint	1 -14 6 -69 12 -21
w painter	0 99 1 29 4 28 6 77
w painting	0 51 4 44 6 -32 8 16 9 43
w pair	1 -27
w pal	0 85 3 -24 4 54 6 45 8 -22 11 -34
w pallet	1 14 6 26
w pallets	1 21 9 24 10 -18 12 -14
w pals	1 -109
w panel	1 -164 7 -67 8 15 9 -15 10 -17
w panels	1 45
w paper	2 17 4 -33 6 68 9 75 10 -32 12 -27
w papers	1 27 6 82 9 -20
w paperwork	1 -53 9 -78
w paragraph	0 -40 1 -22 6 -14 7 -21 10 110 12 -37
w parcel	6 45 10 44
w parcels	1 72 6 59
w parent	0 -14 1 -19 6 -30 10 18
w parents	0 44 1 -176 3 -25 6 92 7 -15 8 23 9 -14 12 -23
w parish	2 33 3 23 4 -31 6 22 7 -14 8 -31 9 -15 10 69
w parishes	1 67 10 -17
w park	1 17 4 15 6 30 9 20 11 40
w part	0 -20 1 27 6 72 8 24 9 59
w partner	0 171 1 158 3 -21 4 27 5 41 6 -32 7 -20 8 -35 10 -19 12 76
w partner's	0 57 4 26 9 -20
w partners	0 52 1 101 8 28 9 -21 10 36
w parts	0 39 1 39 6 83
w party	6 -95 8 -26 9 -19
w pass	0 218 2 -39 3 -54 4 55 7 33 8 -16 10 -63 11 26 12 -24
w passed	0 43 4 38 8 -49 9 30 10 27
w passes	12 67
w passing	0 17 1 29 9 126 12 -26
w passport	1 -14
w passwords	0 -78 1 39 6 25
w past	0 34 1 46 2 23 3 -16 4 24 5 -18 6 96 9 93 11 -26 12 73
w paste	0 -66 1 -17 6 47 8 -18 10 95 12 -43
w pasted	10 67
w pastry	1 31
w patch	1 25 3 -14 4 14
w path	0 73 1 19 3 -20 4 55 6 -34 10 -62
w patience	6 -16 9 -34
w patient	0 183 1 58 2 17 4 -59 5 28 6 -14 12 81
w patients	0 15 1 19 3 -18 4 29 6 27 7 -25 8 -54 9 19 10 52 12 -19
w pavel	1 -24 12 -16
w pay	0 172 1 86 2 25 3 -47 4 14 5 37 6 175 8 -41 9 53 10 -14 11 -31 12 82
w payable	0 -24
w paying	0 148 1 63 3 -43 4 49 5 22 6 123 8 -16 9 -36 12 -23
w payment	6 -20
w payments	1 -14
w payroll	0 14 6 51 12 -14
w pays	0 -68 1 -25 2 19 3 -14 4 -29 5 15 6 231 9 -40 10 -29 11 -15 12 -48
w peace	1 -33 9 -14 11 110 12 -15
w peel	6 15
w peer	0 24 1 30
w peers	1 -65
w pen	12 53
w pencil	10 71
w pencilled	12 145
w penny	9 21
w pension	0 -39 1 -81 6 24 9 39
w pensions	1 14 6 19 9 14
w people	0 41 1 -212 2 119 3 -146 4 -70 5 80 6 -14 7 16 8 65 9 -119 10 -89 11 -35 12 42
w people's	0 -14 1 -51 9 -26
w per	0 -23 1 -46 8 -30 9 -14 12 151
w percent	0 32 1 32 2 -15 4 31 7 34 8 -28 12 26
w perfect	1 -141 6 23
w perfectly	0 -14 1 -17 6 -25 10 47 11 50 12 -21
w perhaps	0 39 2 -26 4 74 6 79 7 22 9 -17 10 -16 12 54
w permit	0 -33 1 -14
w permits	0 23 1 16
w person	0 61 1 103 2 31 3 107 4 -95 5 -17 6 -25 7 -34 8 -95 9 -68 10 69 11 -15 12 21
w personal	0 48 1 -16 6 -24 7 32 9 -27 11 -35 12 32
w petra	0 -20
w pharmacist	1 44 4 16 6 67
w pharmacists	0 30 1 61
w pharmacy	0 25 1 37 4 17
w phone	1 -74 2 -17 4 -42 5 53 7 19 8 -42 9 -21 11 -23 12 108
w phones	0 65 1 38 5 22 6 21 10 16 12 24
w phoning	1 -17 9 42
w photo	0 -97 1 -25 9 28 10 38 11 18 12 -25
w photograph	1 64 6 19 9 -44 10 88 11 -21 12 -20
w photographs	1 -20 9 15
w photos	1 -39 9 -34
w physics	1 25
w physio	0 -22
w piano	8 26 9 72
w pic	0 -18 10 82 11 56
w pick	0 -68
w picked	1 -48 6 -16 12 70
w pickers	1 16
w picking	0 17 6 15
w pickle	0 17 1 -58 6 -21 7 38
w picks	1 -16 12 -22
w picture	0 -89 1 -58 2 22 4 -21 6 14 9 -32
w pictures	0 16 3 14 6 24 9 75 12 -15
w piece	0 -17 1 45 6 51 9 -59
w pieces	4 48 6 36
w pigeonhole	10 91
w pilot	1 -44 9 20
w pinned	10 50 11 -22
w pins	6 19
w pint	0 -65 1 -41 6 -27 7 -14 8 -21 12 54
w pit	6 -44
w pitch	0 26 1 -24
w place	0 -30 1 56 2 -22 6 112 7 -20 8 -31 9 41 10 39 12 17
w placed	0 17 1 -41 9 36
w placement	1 -34
w places	0 -16 1 -35 6 -26 7 71 9 -30 12 45
w plain	12 -17
w plan	4 37 6 27 8 -35 9 47 10 -17 12 -18
w plane	6 45
w planner	1 -99 3 -22 4 -15 5 38 6 20 7 -16 10 -32
w planners	0 -17 1 65
w planning	0 64 1 38 11 -21
w plans	1 163
w plant	0 55 1 100 2 14 3 -15 4 -36 5 30 6 21 9 -16 10 -21 12 39
w planted	0 20 9 18
w plasterer	0 -20
w plate	1 -18 6 -21 8 -24 9 -20 10 -15 12 -18
w play	0 16 1 14 6 45 7 -19 10 -24
w playground	1 -15
w playing	6 -26 12 -19
w plays	0 34 1 68 6 -55
w please	0 61 1 -19 2 -28 3 63 4 -60 6 -123 7 -39 8 -66 9 -79 10 -23 11 -25 12 35
w pleased	0 20 1 46 3 -36 5 25 8 -15 9 92
w pleasure	0 -18 1 -42 8 -16 9 70 12 -17
w plenty	0 -65 1 -26 6 -17 10 79 11 -27
w plot	1 39 6 67 10 -106
w pls	0 89 1 14 3 19 7 49 8 63 9 194 10 40 12 -48
w plum	0 23
w plumber	1 -70 3 -15 6 -29 7 -24 8 39 9 -14 10 46 12 -30
w plz	0 73 7 37
w po	0 66 1 22
w pocket	0 44 1 51 5 -19 6 -30 7 -19 8 -19 9 -25 12 165
w podcast	1 124
w point	0 186 1 95 3 -23 6 64 7 -27 9 -47 10 -29 11 15 12 -49
w policies	1 21
w policy	0 18 3 -21 4 23 9 37 10 -23 12 14
w poll	0 -41
w poor	1 22 6 -17
w pop	0 27 12 -25
w pops	1 -24 6 -21
w porch	0 -24
w port	6 -32
w portal	0 48 1 -63 6 -19 9 -35 10 32 12 24
w porter	0 -14
w porters	1 38 6 -18 8 -19
w portfolio	1 -54 2 19
w position	0 -40 1 -63 3 16 6 -32 7 -25 8 26 9 -17 10 -17 11 19 12 55
w possible	0 19 3 16 4 -20
w post	0 -52 2 -14 5 23 6 -22 8 25 9 -103 10 60 11 -49 12 -24
w postcard	0 -80 1 -31 10 70 11 44
w postcode	12 46
w postdoc	1 -31 9 -15
w posted	1 -23 9 -18 10 52 12 33
w poster	0 -26
w posting	6 35 12 -17
w posts	0 -17 6 27 9 -18
w pot	12 61
w potter	1 -14
w potters	0 19
w pounds	0 34 1 33 3 29 5 -21 6 62
w pour	0 94 3 -30 4 69 10 14
w poured	1 -18 9 34
w power	1 -24 9 15 12 -22
w practice	3 -19 5 35 6 -34 7 -44 8 59 9 -44 11 -17 12 -25
w practices	1 -19
w pre	0 47 4 40 6 -24 7 -14 8 25 12 19
w precisely	1 122 6 16 9 -35
w prefer	0 -18 1 -61 9 22 11 54
w prefers	0 -21 1 -29 11 100
w premium	1 -17 9 19 11 -33
w present	0 -16 1 -70 6 36 9 -48
w press	0 20 1 26 3 17 6 37 10 123 12 -19
w pressure	1 -18 6 -66 11 103 12 -17
w price	0 80 1 40 3 -14 4 20 7 123 8 -17 9 -14 10 -25 11 -17 12 35
w prices	1 -25 6 -27 7 -25 8 -14 9 -14 12 32
w pricing	6 37 10 -26
w priest	0 39 1 40 6 14
w primary	6 25
w principal	1 -35
w print	0 -44 1 -31 6 56 9 16 10 -22 12 62
w printed	0 31 1 16 6 14
w printer	1 -16
w printers	1 44
w private	0 -23
w privilege	0 17 1 -19 6 -20 7 -26 8 21 9 32 10 -15 11 14
w probate	1 -55
w probation	0 36
w problem	11 50
w procurement	0 22 1 30 3 21 5 -15 8 -23
w producers	1 -53
w product	0 -15 6 -20 8 32
w prof	0 -32
w profile	0 -17
w profit	0 30 1 17 4 23 7 80
w programme	0 -15 1 29 6 -16 7 17
w project	1 35 9 37
w promise	0 71 1 -23 6 -20 7 59 11 -16
w promised	1 21 9 -16 12 63
w promoted	6 -15
w promotion	0 27
w proper	1 57 3 25 4 -52 5 38 6 27 11 33 12 -16
w properly	0 80 1 21 7 45 9 -23 10 -19
w property	6 -35 7 -14
w proposal	0 45 1 38 6 21 12 -21
w prospective	0 66
w proud	0 -15 6 -35 7 -14 9 27
w provided	0 17
w provider	0 -100
w ps	0 43 1 31 2 69 3 -16 4 -28 6 -30 7 54 8 -21 10 -19 11 -14
w public	6 25
w published	1 188
w publisher	0 -36 1 24 11 20
w pudding	0 -47
w pump	0 50 6 20 9 57
w pumps	1 68
w pupil	0 -18
w pupils	0 22 1 18 6 48
w purchase	0 -17 3 -18 4 -23 8 -19 9 30
w purchasing	9 -15
w purpose	10 57
w put	0 143 1 24 2 -51 3 69 5 -33 6 -106 7 -48 8 -27 9 50 10 282 11 -30
w puts	0 31 1 -105 3 -20 4 42 12 61
w putting	0 92 1 78 4 -20 5 36 6 74 9 -22 10 -17 11 -27 12 -20
w q	0 101 1 56 3 -25 4 -19 5 41 6 -32 8 -38 9 -23 10 -15 12 -24
w qualified	1 -35 8 67 12 -26
w qualify	1 17
w quality	0 34 4 -28 5 34
w quarrels	1 28 6 23
w quarter	0 -15 1 117 3 21 4 -14 9 14 12 -83
w quarterly	0 67
w quay	0 -17
w queries	0 -53
w question	0 42 1 52 2 99 3 -21 4 -59 6 40 9 -33 10 -38 11 -39 12 -55
w questions	0 -94 1 -47 6 -16
w queue	1 40 9 31
w queues	1 59
w queuing	1 -17 6 20
w quick	0 -28 1 -55 3 25 4 -23 6 -35 7 -17 8 17 9 -55 10 -16 11 -42 12 -110
w quickly	1 56
w quid	6 26 12 63
w quiet	0 79 4 23 6 24 8 82 9 33 10 -24 12 -31
w quit	0 28 6 29 9 -17
w quite	0 -22 6 -15 10 -21 11 81
w quota	1 -37 10 15
w quote	0 -43 1 -68 7 63 10 -17 12 -39
w quotes	0 -19 6 129
w r	0 19 1 30 4 26 6 54 8 -28
w radio	1 20 6 29 9 -15
w rain	1 -35 9 38 12 -15
w rains	0 85 1 35 4 -28 5 58 6 84 9 76 10 -21 12 -16
w raise	0 -18 1 -44 9 85 11 55
w raised	0 -23
w raising	0 -19 1 -72 6 -31 7 -26 8 81 9 -14
w ramp	1 61
w ran	0 -14 1 -42 6 -40 8 63
w random	0 22
w rank	12 26
w rate	0 52 1 117 6 -16 7 109 9 27 10 42 11 -26 12 -22
w rates	6 70 7 173 9 -15 12 55
w rather	0 -40 1 -82 6 -37 7 -25 10 26
w rating	0 -17
w rd	0 -16 1 -14 9 18
w re	1 -31 6 33 8 28 9 23 12 -21
w reach	0 51 1 55 3 50 4 -15 6 78 10 96
w reached	0 -16
w reaches	6 19
w reaching	1 17 6 -23 8 22
w read	0 -161 1 18 6 69 7 -18 9 35 10 -67 11 -15 12 -50
w reader	0 -42 1 -19 9 -28
w reader's	0 -18
w readers	9 16
w reading	1 44 12 -17
w reads	1 31 9 -21
w ready	1 -79 4 17 6 -16 7 31 9 106 11 -22 12 -16
w real	0 -15 1 -34 6 -70 11 -16 12 36
w realise	1 -19 11 69
w really	0 -117 1 -136 6 -55 7 -29 8 -18 9 -55 11 76 12 102
w realtor	0 24 1 -28 7 22
w reason	1 -25 12 72
w reasons	11 63
w rebrand	12 -14
w rebuilding	1 -14
w recall	1 -14 9 40
w receipts	6 21
w receive	1 51 6 14 7 19 12 56
w received	0 45 1 18 5 15 7 -22 10 -34 11 21
w recently	6 -67 7 -17 8 39 9 -14
w reception	0 -30 1 -43
w recipe	0 -71
w reckon	0 -30 1 28 7 87 9 19 10 -16 12 39
w recommend	0 -219 1 -74 3 -132 4 121 9 27 12 23
w recommendation	0 -86 7 20
w recommendations	1 28 6 27 12 -44
w recommended	0 25 1 25 7 -14 8 -14
w recommending	0 -28
w record	1 16 3 -16 4 17 9 48 12 -21
w red	6 75
w redundant	9 -28
w reed	9 -39
w refer	0 116 1 -122 4 124 5 -125 6 -65 8 14 9 -63 10 16 11 32 12 156
w referee	0 -43
w referees	0 -21
w reference	0 -82
w references	0 -103
w referral	0 -103 1 27 3 31 4 -105 5 73 6 -70 8 -61 9 -65 10 -24 11 -51 12 -14
w referrals	0 152 1 -86 3 -65 4 99 5 -41 6 -49 7 -60 8 111 10 -38 11 -48 12 -101
w referred	0 -141 1 54 6 14 8 -16 10 28 12 85
w referring	1 -52 4 -14
w refinery	0 17 1 25
w refund	9 -24
w refusal	0 14
w regarding	0 23
w regards	0 -15 1 -66 6 -30 8 -30 9 -15 10 -24 11 -17 12 -14
w regional	0 82 1 -22 2 43 3 -23 4 -36 5 39 12 -22
w register	1 -27 10 36
w registered	12 51
w rehearse	0 16 1 -46
w relations	6 -22 10 -35
w relative	0 66 1 53 4 16 11 -16
w released	1 -15 9 83
w reliable	6 29
w relocating	0 24 1 54 4 47
w remain	0 -20
w remember	0 -78 1 -152 6 -63 7 -15 8 -36 9 180
w reminder	0 -37 6 -39 8 -17 9 -17 12 22
w renewal	6 -22 10 -53
w renewing	9 26
w rent	0 52 1 -46 2 25 4 -28 5 -22 7 -31 8 56 9 -17 10 61 11 -19 12 135
w renting	1 37 6 -24
w rents	0 77 1 95 6 24
w rep	0 -28 1 -176 6 36
w repair	1 -21 9 34
w repeat	0 46 1 48 12 -16
w reply	0 -82 1 -84 4 27 6 -76 7 31 8 139 9 -51 10 108 12 -56
w replying	10 41
w report	0 -148 1 -18 2 15 4 -14 6 110 9 -24 10 -21 11 -17 12 -21
w reporting	1 -49 9 -25
w represent	1 22
w reps	1 -15 2 -14
w request	0 66 1 -20 3 27
w requests	9 41
w required	0 -21
w residents	1 85 6 14
w resource	0 25 1 -21
w respect	1 -23 6 -39 11 61 12 -16
w respected	1 -15
w respectfully	1 -26
w rest	0 -33 1 -56 6 28
w restaurant	0 37 1 88 2 -21 4 25 6 21
w restaurants	0 57 1 43 4 -16 5 24
w restores	0 -16
w resume	0 -25 10 51 12 -15
w retail	0 14 1 25 2 30 7 27 9 27
w retire	1 37 2 -31 4 20 10 -19
w retired	0 24 1 -107 6 -35 7 -15 8 -22 9 -16
w retirement	0 15 4 -15 5 25 6 -24 7 32
w retiring	0 14 1 55 2 45 4 -40 9 34
w retreat	7 18 10 14
w return	0 -98 1 -41 6 60 8 38 10 59 12 77
w returned	0 -17 6 51 9 -14
w returns	1 -46 3 25 4 -24 9 -30
w reunion	1 -47 9 -29 11 -18
w revenue	1 24 6 75 9 -31 12 -67
w review	0 19 3 40 4 -20 6 -20 8 17 9 24 11 -30
w reviewer	9 38
w reviews	0 70 1 46 3 53 4 -28 8 21
w rewards	6 -16 12 79
w rewrite	1 -22
w ribbon	1 -23
w rich	1 20 6 26
w ride	0 23 6 -22 9 -49
w riders	1 145
w ridge	0 25
w right	0 42 1 31 2 17 3 37 4 -48 6 25 7 196 8 -41 9 42 11 93 12 -64
w ring	0 35 1 72 3 97 4 -82 5 -20 6 -39 7 -52 8 -23 9 -46 10 195 12 37
w ringing	1 17 2 28 4 -17 6 17 12 16
w rings	9 103 10 -30 11 -22
w risk	1 56
w river	1 52 6 -14 10 -20
w road	0 30 1 38 2 16 4 -16 6 45 10 -17
w robotics	0 15 1 -37 3 16
w role	0 56 1 48 3 73 4 -20 5 -46 7 -14 8 61 9 -28
w roles	0 -39 1 -43
w roll	6 70
w rolled	6 81
w rollout	0 -35 1 -23 9 17
w rolls	1 -24 9 -24
w roof	0 -65 1 143 6 53 7 20 9 91 11 -21 12 38
w roofs	1 -23
w room	0 91 1 27 2 30 3 -15 4 -78 5 42 6 21 7 -19 10 -24 11 -15 12 -57
w rooms	0 89 1 149 4 -19 5 33 6 24 7 -17 8 51 12 -23
w root	0 -14
w rose	0 19 1 49
w rota	6 80 9 -15 10 -14
w rotas	0 14 2 -24 3 24
w round	0 40 1 91 3 -30 4 39 5 -15 6 68 8 88 9 -66 10 -29 11 -59 12 21
w roundtable	1 -53
w route	0 22 3 18
w row	1 -17 4 14 6 30 9 14
w rowing	0 -48
w ruin	1 50
w rule	0 -19
w rules	0 -14 1 -96 6 39 10 -16 11 85
w run	1 29 2 -21 3 -37 4 76 5 -16 6 14 7 23 8 23 9 66 10 -29 11 -35 12 -37
w rung	1 -27 6 29
w runners	9 -20
w running	0 -33 1 64 2 41 4 -42 6 85 10 -37 12 -16
w runs	1 -90 2 33 3 48 4 -45 5 -15 6 25 9 -61 10 24 11 -22
w runway	12 -17
w rural	1 36 6 61
w rush	6 -20 11 -38 12 -21
w rye	9 -23
w s	0 31 1 190 2 19 3 -14 6 60 8 -44 9 -36 10 -59 11 -23 12 -34
w sad	10 -14 12 101
w safe	1 37 10 -33
w safety	0 25
w said	0 -90 1 -89 2 28 4 -30 6 193 7 42 8 -36 9 188 10 -49 12 35
w salaam	9 14 12 -14
w sale	1 -32 2 16 6 29 9 17
w sales	0 20 10 16 12 -19
w salon	0 -30 6 -29
w salt	1 15
w salut	1 -45
w same	0 50 1 -39 3 -47 4 54 7 434 8 -56 10 -31 12 114
w sat	1 31 6 -35 7 -18 8 46 9 34 10 -55 12 -49
w saturday	0 -20
w save	0 38 1 -91 6 42 7 62 10 73 11 29 12 111
w saved	0 -45 9 32 12 20
w savings	1 -18 6 20 9 27
w saw	0 -30 1 104 6 -28 8 -110 10 -18 12 -26
w sawmills	1 27 6 -49 8 25
w say	2 18 3 -32 4 53 5 -21 6 -35 7 -14 8 -19 9 87 11 301 12 -75
w saying	1 36 6 17 9 -18
w says	0 -39 1 33 2 -101 4 109 6 68 7 33 9 -48 10 -63 11 -22 12 -39
w scaffold	0 -31 9 72 11 -14 12 -16
w scaffolding	0 -42
w scale	0 -77
w scared	2 -20 6 35
w scheme	0 19 1 58 3 14 6 55 7 37 9 -21
w school	2 -38 3 23 5 36 6 60 7 -32 8 16 9 -18 10 113 11 -16 12 -41
w school's	3 23 4 -15
w schools	0 -20 1 -47 6 -35 8 85
w science	1 21
w scissors	1 -40
w scrap	0 -47
w scratch	0 -21 1 29 6 28
w screams	2 19 6 23
w screen	0 -40 1 75 6 28 10 46
w scribble	1 -31 10 123
w script	0 -44
w scroll	0 26 9 -20 11 18 12 308
w sea	0 -19 1 -69 9 -17
w seamstress	1 -17 9 52
w search	1 76 8 -56 9 -14
w season	0 86 1 38 6 15 7 48 9 59 12 -15
w seasons	1 -15 6 -16 9 78
w seat	1 28 6 -37 7 -14 8 34 9 -16
w seats	0 47 6 17
w second	1 -29 3 -25 7 28 8 26 9 -34 11 -17 12 -21
w seconds	1 -14 8 33 9 -54 12 21
w secret	6 -93
w secretary	1 -38
w section	0 -16
w security	0 16
w see	1 15 2 36 3 -25 4 -85 5 67 6 50 7 28 8 -50 9 -29 10 -82 12 -68
w seed	0 -25 6 -49 7 -20 8 36
w seeing	6 55 9 33
w seek	1 31
w seeking	0 137 1 75 2 -14 4 -61 5 50 6 -21 8 -22
w seem	1 -26
w seems	0 -19 9 67
w seen	0 -77 1 -33 6 -53 8 -14 9 17 10 -16
w self	0 46 1 94 3 -31 4 79 6 53
w sell	0 77 1 46 3 -20 4 -22 5 21 7 -21 8 88 9 -21 10 36 11 -30
w seller	0 -18
w sellers	9 18 12 39
w selling	1 77 6 -33 7 -34 12 -15
w sells	0 -55 1 151 6 25
w seminar	1 -19 7 14 9 -22
w send	0 352 2 27 3 -103 4 129 5 -62 6 -73 8 -80 10 -21 11 -41 12 -26
w sending	0 33 1 -18 4 24 7 -15 10 -43 11 -23 12 49
w sends	1 -22 6 -20 9 102 10 -20
w senior	1 116 7 46
w sensor	1 -18 9 51
w sent	0 -65 1 -86 6 -40 7 -67 8 -43 9 47 10 128 11 47 12 89
w sentence	0 -49 1 44 6 94 10 26 11 43 12 -23
w sentences	0 -53 10 103 11 -14 12 -23
w separate	6 -19 10 33
w september	9 -23 12 40
w series	1 -26
w served	0 15
w service	0 49 2 17 6 -19 7 122 10 22 11 -16
w services	0 -54 1 -26 7 83 9 -16 11 -19
w session	0 -31 1 -53 6 -39
w sessions	6 36
w set	0 -26 1 -28 6 -81 7 -72 8 59 9 106 10 -45 11 -30 12 18
w sets	2 15 4 -24 6 39 9 41
w setting	9 40 10 -16
w settled	1 -15 6 34 9 -38
w seven	0 -17 6 21
w seventies	9 -34
w seventy	0 55 1 135 6 54 11 -23
w several	6 -27 8 22
w shadow	6 15
w shake	0 -37 9 -41 11 39 12 -23
w shall	0 -147 1 -62 2 -25 4 45 7 21 10 14 11 51 12 79
w shan't	0 -14 9 -19 10 -14 11 69 12 -36
w share	0 104 1 -106 2 -15 3 -33 4 59 5 -28 6 -19 8 -15 9 -29 10 48 11 -46 12 64
w shared	0 51 1 15 3 45 4 -21 6 48 8 53 9 -20 10 44
w shares	0 77 1 58 3 44 4 -24
w she	0 -69 1 -77 2 -17 3 24 6 153 7 -62 8 -53 9 -44 10 27 11 -43 12 -43
w she'd	0 49 1 44 3 18 4 -32 6 112 9 26 11 28 12 -19
w she'll	0 -19
w she's	0 -38 6 35 9 64 11 75 12 -33
w shed	0 15 2 15 9 36
w sheds	1 44
w sheep	0 16 1 28 6 24
w sheet	0 -26 6 22 7 -15 9 -21 10 68 12 39
w shelf	9 41
w shelves	1 -47 9 38 12 -14
w shift	1 269 6 104 8 29 9 43 10 -15 11 -18 12 -29
w shifts	0 -23 1 48 6 22
w shingles	0 23
w ship	0 -14 1 -30 6 -51 8 56
w shipped	1 48 6 -28 9 -35
w shippers	0 17 4 -15 6 17
w shipping	0 48 1 22
w shoe	6 54 9 -17 12 21
w shoebox	1 -52 4 16 6 53 9 21
w shoes	3 24 4 -19
w shoot	10 63
w shooting	1 56 6 -21 9 20
w shop	0 -104 1 -30 2 21 3 23 5 -31 7 -34 8 66 9 26 11 30 12 -29
w shopkeepers	1 41 3 -59 4 113
w shopping	0 56
w shops	1 56 4 -28 5 42 6 87 8 -18
w short	0 -25 1 14 2 -17 3 26 4 -28 5 29 6 -65 7 -50 8 67 9 -26 10 46 11 -17 12 -47
w shot	9 23
w should	0 260 1 146 2 72 3 -93 4 108 5 -87 6 -80 9 -16 10 -42 11 357 12 -97
w shoulder	0 -16
w shoulders	0 20 1 32
w shout	0 -95 1 -20 12 -30
w shouted	12 -27
w show	0 27 6 116 7 -15 8 45 9 -56 11 -38 12 -39
w showing	1 -25 6 -15
w shows	0 25
w shrug	1 -41 6 45
w shut	1 -37 2 29 4 -22 6 48 9 -47 10 -29 11 21 12 27
w shuts	0 28 1 97 6 51 9 -16 10 18
w shy	1 54 6 -30 8 -15 9 19 11 35
w siblings	0 -19 1 14 10 -15 12 -25
w sick	0 -68 1 46 2 -23 4 55 6 75 10 -23
w side	0 57 1 227 2 19 4 -15 6 -68 7 -21 8 -70 10 37 11 -14 12 97
w sideboard	0 40 1 37 3 51 4 -26
w sides	0 -40 1 -22 6 -21 9 -16
w sight	6 20
w sign	0 -33 1 -25 6 48 8 42 9 -63 11 -16 12 24
w signature	1 -25 2 19 4 -14 6 19 10 60 12 -14
w signed	0 -100 1 62 9 33 12 -19
w signing	0 24 1 16 7 -24 10 35 12 24
w signs	0 37 2 -15 6 -24 7 14 12 25
w silence	0 -38 6 -19 7 -14 9 -14 10 37 11 151
w similar	0 20 1 -64 11 29
w simple	9 -14 11 60
w simply	8 19 9 -41 10 83 11 37
w since	0 50 1 -74 2 52 4 -41 6 -125 7 -34 8 119 9 269 10 -50 11 -34
w sincerely	1 -14 12 -17
w sing	0 -16 1 -51 6 -17 11 42 12 -25
w single	8 -15 12 112
w sings	1 -30 9 15
w sir	1 21 9 73 11 -27 12 45
w sister	0 36 1 -17 3 84 4 -57 6 42 7 56 8 -65 10 36 11 -36
w sister's	0 17 1 -58
w sisters	0 -76 1 32 8 -15 12 -23
w sit	0 68 1 105 3 -30 4 36 6 135 9 20 11 49 12 -42
w site	1 127 2 16 4 -27 6 60 7 18 10 -78 12 -24
w sites	1 121
w sits	0 66 1 50 3 28 4 -48 5 29 6 65 8 19 9 -56 11 23 12 -15
w sitting	0 35 1 31 2 25 6 77
w situation	1 28
w six	5 -18 6 199 7 -21 8 -76 9 47 10 24 11 -47 12 -24
w sixties	0 15 1 18 4 -25 5 14
w sixty	1 40 6 32 7 -14 8 115 10 -16 12 -40
w size	9 -28 10 -26
w ski	1 18 6 -14 9 16
w skin	12 116
w skip	0 -22 11 36
w slate	0 -25
w sleep	0 37 1 40 6 77 7 -41 8 39 9 25 10 31 11 -40 12 45
w sleeping	0 21 1 61 6 31
w sleeps	1 85 6 34 10 -41
w sleeve	1 -16 9 124 10 15
w slept	9 81
w slide	0 30 1 -19 7 -32 8 -18 10 18 12 -20
w slip	1 30 3 -14 4 32 6 22 9 18 10 134 12 -24
w slipped	0 -20 1 -33
w slots	0 -25 1 -27 6 40 8 69 9 -36 12 -61
w small	0 -23 1 213 6 70 7 -16 8 50 9 -16 11 -23 12 -56
w smaller	1 24 2 45 4 -26 12 -15
w smell	12 -19
w smile	12 -67
w smiling	1 -15 9 82
w smoke	6 -15
w smoothest	1 -35 9 95
w smoothie	0 51 1 -40 7 30 12 38
w snap	6 22
w so	0 66 1 -58 2 105 3 -54 4 36 5 -75 6 50 8 58 9 186 10 -83 11 18 12 60
w societies	0 14
w society	0 30 6 16
w sofa	0 -24 6 24 9 108 10 -33
w sofas	1 -17 9 43
w software	8 70
w soil	1 35 6 -38
w sold	2 24 6 -59 8 -21 9 14 12 -27
w solicitor	1 -65
w some	0 -56 1 -89 4 -21 5 14 6 -20 7 43 8 80 9 14 10 -14 11 70 12 -43
w somebody	0 130 1 -20 2 -48 4 89 5 -33 6 -52 7 -24 8 -26 9 47 11 -25 12 60
w somebody's	0 -16 1 113
w someone	0 120 2 -88 3 -45 4 116 5 -29 6 77 7 34 9 -75 10 46
w something	0 61 2 22 6 55 7 149 8 35 9 -48 10 -16 11 -51 12 -57
w sommelier	0 50 1 -37
w son	0 -50 1 17 4 -17
w sons	1 28
w soon	0 -32
w sooner	1 -37 4 22 6 -26 9 41 10 -26 11 112 12 -19
w sorry	0 -29 6 -24 8 -32 9 35 11 -21
w sort	0 -23 1 41 6 108 7 16 9 -15 11 30
w sorted	1 -23 8 -36 9 59
w soul	0 70 2 -18 3 -20 4 45 8 21 10 -32 11 -17 12 34
w sound	0 -25 1 -70 6 36 9 31
w sounding	0 22 1 -18 7 30 11 15
w sounds	0 44 6 32 9 -43 10 58 11 -17 12 -17
w soup	0 46 1 54 2 31 6 83 9 33 10 -35 11 16
w sourdough	0 -98 9 -27
w sous	0 28 6 -54 7 55 10 24
w south	1 91 10 -18
w space	1 -19 6 -30 8 -23 11 34
w spaces	9 -18
w spare	1 61 2 18 6 74 8 -36 9 21 11 38 12 -22
w sparky	0 27 10 21
w speak	0 30 2 16 4 -25 6 -36 7 -20 8 -73 9 -27 10 -16 11 43 12 -25
w speaker	1 30
w speakers	1 -31 8 -14
w speaking	1 -32 3 17 4 -29 7 -26 9 -67 11 54
w speaks	1 -34 2 -22 4 14
w specialist	0 -29
w specific	0 14 1 19 3 21 8 -17
w spell	10 -42
w spend	0 39 1 -16 6 17 10 -20
w spends	0 22 1 41 3 26 4 -19 6 54
w spent	1 46 6 61 8 41 9 -47 12 -30
w spoke	9 15
w spoken	11 -32 12 -32
w sponsor	0 -41 1 35 6 -46 8 64
w spoon	1 -39 9 22
w spot	1 183 7 60 11 40
w spots	1 44 8 -31 12 93
w spread	0 82 1 -14 4 38 5 -25 8 -15 9 -24 10 -16 12 -37
w spreadsheet	0 17 3 -21 6 34 9 29 10 25 12 -21
w spreadsheets	0 -14 6 72
w spring	0 16 3 -15 4 14 5 16 7 -26 8 -33 9 36 12 -16
w springs	0 43 1 18 11 -42
w square	1 -31 6 -20 7 -14 10 -68 12 96
w st	0 74 6 40 8 -17 12 30
w staff	0 46 1 41 3 36 6 42
w staffroom	1 -22
w stage	0 -16 1 26 6 -23
w stair	9 41
w staircase	0 20 1 41 6 46
w stairs	1 48 2 16 4 -15 6 100 11 87
w stand	1 -35 5 20 6 91 11 14 12 -29
w standing	0 16 1 77 2 24 4 -23 9 109 10 76
w stands	1 25 6 -23 7 40 9 -23 10 34 11 20 12 -15
w star	0 -17
w staring	6 21
w stars	0 -44
w start	0 26 1 -41 2 27 6 57 9 -20 12 -35
w started	0 -17 8 32 9 -18
w starting	0 -15 1 -22 6 -31 8 47
w starts	1 -41 3 -18 4 19 8 -22 9 -41
w state	0 -17 6 41
w statement	0 -26 1 -22
w statements	1 21
w station	0 -29 1 21 4 17 6 -29 9 25 12 42
w stay	1 41 6 14 7 -25 8 83 9 -21 11 -31 12 60
w stayed	0 30 1 -47 6 -23 9 99 12 25
w staying	9 -17
w stays	1 -31 6 108
w steep	0 -19
w steer	1 55 6 -20 11 -20 12 -16
w step	0 -24 1 -36 6 54 9 21 12 41
w steps	1 -14
w stick	9 74 10 48 11 21 12 -22
w still	0 -48 1 89 3 -69 4 69 5 26 6 124 7 -48 8 27 9 254 10 -38 11 63 12 -98
w stock	1 38 3 48 4 -43 6 70 10 36
w stomach	0 50 1 32 6 31
w stone	1 -34
w stood	1 -17 2 14 4 -14 6 15 9 57
w stop	0 42 2 -118 3 44 4 88 6 -30 7 -17 8 -17 10 -14 12 -15
w stopped	0 27 1 21 5 15 6 122 9 21 10 -14
w stopping	0 14
w stops	0 -97 6 64
w store	1 58 3 -16 5 -20 6 30 12 41
w stories	1 16
w story	0 -16 1 27 2 30 6 -30 7 -33 8 19 12 -20
w stove	11 54
w straight	1 -15 6 -19 9 28 12 -14
w strangers	11 98
w street	1 -62 2 17 6 -36 7 31 9 -20 10 52 12 -20
w stress	1 -14 6 23
w strike	6 17
w string	1 -18
w strings	0 18 1 34 7 22 9 -21 10 22 11 -17
w strong	7 61 8 15
w struggling	0 27 1 72 2 -14 6 76
w stuck	1 32 2 24 4 -14 6 29 8 64 9 -42
w student	0 25 7 -17 8 17 9 58 10 15
w students	0 18 7 60
w studies	0 -22 6 -65 8 63
w studio	0 -21 1 -71 4 29 6 -44 7 -17 8 74 9 -34 10 40 11 -59
w study	1 23 2 -19 3 -14 4 70 6 20 9 -34
w subcontractors	4 14
w subject	0 -165 1 -148 6 -31 7 -23 8 -54 9 -47 10 -74 12 -94
w submit	1 -19 9 -15
w subs	0 16
w subscribe	0 -52
w successor	1 -31
w such	0 -61 1 -113 6 148 10 -20 11 68 12 -58
w sufficient	1 -43 11 18
w suit	0 43 1 33 6 -31 7 46 8 16 10 -19
w suits	0 -56 1 23 9 -18
w sum	0 26 7 16
w summary	0 -19
w summer	1 -33 8 -60 9 -26
w summers	0 -30 1 -15 9 33 10 -16 12 -25
w sunday	6 -15 9 33
w supermarket	1 -34
w supermarkets	0 14
w supper	0 -24
w supplier	0 -35 1 63 6 18
w suppliers	0 54 1 81 5 19 8 69 9 -17 11 -14 12 29
w supply	0 41 1 -33 6 -14 8 50 9 -50 10 56 12 54
w support	0 22 1 58 6 79
w suppose	0 29 1 63 4 15 7 -15 12 41
w sure	0 35 1 24 6 17 7 100 8 -17 9 -37 10 -18 12 -21
w surely	0 121 1 -22 6 -21 7 29 9 -26 10 -26 12 69
w surgeons	1 47 3 -25 4 24
w surgery	9 -23 10 26
w surname	1 -16 10 114
w survey	0 -32 4 -20 6 61
w surveyor	0 -16 1 23 2 20 6 26
w surveyors	0 -22
w survived	9 95
w suspect	8 -41 9 -31 11 -14
w swap	0 -17 1 30 6 -15 12 21
w swearing	0 29
w sweet	0 22 1 97
w switch	1 -27 6 31 9 28
w syndicate	6 26
w system	0 32
w ta	1 -193 6 -29 8 -78 12 -20
w table	0 21 1 34 2 42 3 -25 4 -21 6 127 7 -20 8 15 9 -66 10 20 11 35 12 -56
w tables	1 20 6 18 8 20
w tablets	9 -36
w tag	0 -165 1 -69 6 14 7 -21 10 59 11 -28 12 -33
w take	1 -26 3 55 4 -45 6 128 8 66 9 -33 10 91 11 -29 12 -62
w taken	1 -30 4 -26 6 40 11 -15
w takes	4 18 6 28 7 19 9 -37 10 -26 12 22
w taking	0 -20 1 43 8 23 12 -36
w talent	0 15 1 45 6 -27 8 31
w talk	0 188 2 34 3 -34 5 -18 6 28 7 -50 8 27 9 -42 10 -16 12 226
w talked	0 -17 6 -59 10 15
w talking	0 14 1 43 4 16 6 -37 8 78 9 14 12 50
w talks	0 28 1 -27 6 -33 8 48 10 -19 11 -16
w tall	0 -15 1 45 6 -30
w tan	0 63 1 81 3 16
w tanker	0 54 6 19
w tanks	0 -35
w tap	10 65 11 117
w tape	0 33 1 18 7 -20
w target	0 -27 1 -24 8 25 9 -16
w tarp	0 56
w taught	9 38
w tax	0 -28 1 15 2 -30 3 -28 4 93 7 45 8 -14 9 -68 10 -27
w taxi	0 34 1 17 3 47 4 -22 10 42 12 25
w tea	0 -57 1 -56 6 99 7 22 8 50 9 -33 10 54 11 -14 12 -25
w teach	0 -65 1 -21 6 -28 7 -16
w teacher	0 -60 1 -22 2 -17 3 -20 4 47 6 -18 7 -23 9 132 10 -14 12 55
w teachers	1 55 9 27 10 -52
w teaches	0 20 1 53
w teaching	0 39 1 196 6 18 8 58
w team	1 -50 4 33 6 -103 7 15 8 -80 9 40 11 -31 12 -56
w team's	1 31 9 15
w teams	0 32 1 51 9 -16
w tech	1 -63 6 -18 8 99
w teenager	0 18 1 67
w telephone	0 69 3 22 4 -28 6 -14 10 133 11 -16
w tell	0 194 1 29 2 28 3 -47 4 53 6 82 7 -31 8 -71 9 -30 10 -18 12 -20
w telling	6 54 12 80
w tells	0 -53 1 24 8 51 9 25 10 -53 12 87
w telly	1 23 6 15
w template	0 -18 1 -17 10 -25 12 -30
w ten	0 -59 1 -64 6 39 8 32 9 104 11 -20 12 -24
w tenant	6 -25 8 55
w tenants	0 23 1 -127 6 16
w tend	1 55
w tender	0 51 1 90 5 24 6 -22 7 -27 9 -15
w tends	0 -16
w tenner	1 -15 12 39
w tennis	1 25
w tenors	1 146 6 -16 7 -14 8 72
w tenth	1 44 6 26 9 104
w term	0 28 1 63 3 -17 4 17 6 16 7 22 9 -53 12 49
w terms	3 21 4 -31 9 29 11 72
w terrace	1 -15
w terraces	1 207
w terrific	6 -21
w test	0 24 7 -18 8 19 11 -20
w testers	0 56 1 49 6 -22 8 51
w text	0 19 1 -35 3 51 4 -21 7 -18 8 -16 10 149 11 67
w th	0 -63 1 -46 6 -31 8 -41 12 30
w than	0 63 1 -19 3 27 6 98 7 -24 8 17 9 19 10 45 12 -74
w thank	0 -39 1 -46 6 -43 7 74 8 -22 9 -29 11 41 12 -37
w thanked	0 -43 1 69 9 -40
w thankful	0 30 1 19 3 79 4 -49 6 16 7 -35
w thanking	1 -27
w thanks	0 -100 1 -78 6 -68 7 -30 8 -76 10 -38 11 36 12 -48
w that	0 67 1 157 2 199 3 -24 4 -132 5 -56 6 355 7 22 8 -78 9 120 10 -91 11 -40 12 -38
w that'd	0 28 1 -24 3 -15 4 29 6 -17 7 103 9 -17
w that's	0 61 1 44 2 55 3 -50 4 -28 5 21 6 109 7 -20 8 -63 9 71 10 -105 11 38 12 14
w thatched	0 -33
w thats	0 17 1 47 10 14
w the	1 107 2 137 3 187 4 -124 5 -69 6 149 7 -27 8 -58 9 143 10 149 11 -92 12 -130
w theatre	0 -18 6 26
w their	0 80 1 92 2 41 3 -25 4 14 6 173 7 166 8 -22 9 -58 10 70 12 68
w theirs	0 80 1 34 3 69 4 -48 6 107 8 -45 9 -46 10 68 11 -28
w them	0 60 2 -23 3 -81 4 84 6 61 7 139 8 -71 9 -119 10 24 11 -88
w themselves	1 -30 6 31
w then	0 116 4 -34 5 16 6 -37 8 -30 9 107 10 49 11 59 12 108
w therapist	1 23
w therapy	1 17
w there	0 113 1 173 2 -108 3 -63 4 151 5 24 6 38 7 46 8 109 9 -74 10 56 12 -125
w there'll	6 59
w there's	0 43 2 -21 3 23 4 18 5 -19 6 39 7 29 9 -53 11 -106
w theres	6 18 12 62
w these	0 34 1 50 3 79 4 -59 5 -14 6 -65 7 34 8 -15 9 -23
w thesis	0 -18 1 -15 6 -25 8 -21 9 -14 12 -14
w they	0 69 1 -53 2 64 4 -55 5 32 6 117 7 91 9 -83 10 15 11 -73 12 146
w they'd	0 -64 1 119 7 271 9 -25 10 -16 11 14 12 -53
w they'll	0 53 1 39 2 16 3 -16 7 132 9 -17 11 -25 12 28
w they're	0 -48 6 -23 7 -59 8 66 9 -37 10 33 11 18 12 -29
w they've	0 23 1 -47 9 -17 10 21 11 18 12 23
w theyre	1 53
w thing	0 37 2 47 4 -30 6 64 7 18 8 66 9 -40 10 -63 11 41 12 -72
w things	0 -18 1 -67 6 -21 7 57 9 30 10 -30
w think	0 -40 1 -44 2 16 3 20 4 -14 7 134 9 -17 10 -44 11 56 12 36
w thinking	1 167 6 -17 7 -46 8 -32 10 20 12 -23
w thinks	0 19 1 58 6 48
w third	1 -82 2 -89 3 -21 4 102 7 -28 8 -96 9 -38 10 -37 11 -19 12 277
w thirds	12 -30
w thirty	0 -16 1 72 6 80 9 -42 10 -15 12 33
w this	0 -30 1 42 4 -48 5 86 6 -62 7 114 8 -22 9 -41 10 188 11 76 12 97
w thner	9 40 12 -19
w those	0 14 1 -45 3 -19 4 -21 5 20 6 122 7 -50 9 -58 10 -25 11 115 12 61
w though	0 -54 1 -15 11 59 12 -29
w thought	0 -73 1 -63 6 -29 8 -23 9 64 12 55
w thoughts	1 -30
w thousand	1 106
w thread	0 -14 6 -19 7 -17 9 -18 10 32
w three	0 -42 2 60 3 -58 5 26 6 190 8 -37 9 35 10 -15 11 -17 12 106
w thrilled	1 -23 4 30 7 -34 9 32
w through	0 43 1 22 2 15 4 -28 5 17 6 212 8 -41 9 146 10 85 11 -57 12 -102
w throw	6 28 10 -29
w throwing	6 30
w throws	10 -22
w thurs	1 -35
w thursday	10 34
w ticket	0 -46 1 -21 6 152 9 -24 10 181
w ticking	12 91
w tidy	1 -16 6 -58 7 17
w till	0 30 1 73 3 -19 4 26 6 168 7 -14 8 142 9 -24 10 61 11 -37 12 -62
w time	1 109 2 18 6 104 7 71 8 -62 9 -21 11 -149 12 118
w times	0 81 1 156 2 32 4 -19 6 53 8 33 9 37 10 15
w timetable	1 71
w tin	1 41 6 19 10 16
w tips	6 97 9 -67
w tired	1 41 4 14 6 68
w title	0 74 1 -32
w titles	0 58 6 -15 10 20 12 43
w to	0 112 1 122 3 44 4 -32 5 -26 6 114 7 -61 8 65 9 45 11 59 12 -83
w today	0 76 1 -81 2 18 3 84 4 -119 6 -18 7 79 9 153 10 -40 11 -38 12 -109
w toddlers	1 32 10 63
w together	0 59 1 -96 4 -18 5 29 6 -185 9 163 12 -39
w told	0 -54 1 34 3 44 6 222 9 104 10 -29 11 -32
w tomorrow	0 -25 3 17 4 -28 6 -42 9 -18 12 43
w tonight	0 -49 1 102 2 -21 3 57 4 -56 5 25 7 -29 9 -37 10 -32 12 135
w too	0 183 1 109 2 -46 3 -57 4 164 5 -42 6 16 7 157 9 -19 10 -138 11 60 12 54
w took	0 21 1 80 3 33 4 -32 6 37 12 29
w tool	0 -17 1 -31 7 -14 8 22
w tools	0 43 1 31 9 -14
w top	1 -18 9 -19 10 -25 12 55
w totally	0 -33 1 -27 6 -24 8 -18 9 -37 10 -22 11 233 12 -26
w touch	0 36 1 59 6 -14 7 -19 9 -55 10 -38
w towards	0 46
w tower	9 19
w town	0 -76 1 -99 8 -31 12 -14
w track	0 -23
w trade	0 129 4 -49 5 30 6 48 7 15 9 -24 10 19 12 -23
w trades	0 20 3 -19 4 36 6 -26 12 45
w trailer	0 38
w train	0 41 1 15 6 24 8 -23 10 17
w trained	0 69 5 26 6 25 9 34
w tram	6 14 9 -46
w transfer	0 41 1 32 3 15
w translator	7 -19
w transport	1 -16 3 -18 6 -19 8 14 11 36
w travel	0 16 3 33 9 -15
w treasurer	1 131 10 -17
w treasurers	0 18 1 30
w treasury	0 -30
w treat	0 -27 6 -17 7 56 9 120 10 -37 11 20 12 -70
w treated	0 -56 1 -29 6 -21
w treatment	7 19
w treats	1 -59 6 -18 10 -15 12 24
w tree	0 42 1 39 3 -25 4 24 6 -14 7 -18 8 -18 10 22
w trial	1 -40 6 -19 10 -23
w tribunal	1 94 9 -19 10 -20
w trim	1 -47 12 16
w trouble	1 -18 2 -15 3 21 6 -38 7 37 10 25 11 -42
w truck	0 -78 1 -19 4 29 6 38 12 32
w true	0 -49
w truly	1 -37 7 33 10 -17 12 -16
w trust	1 -18 2 24 3 -19 6 -24 7 21 9 -36 11 54 12 130
w trusted	0 -17 1 -29 9 55 10 -22
w trustee	0 -23 1 -51
w trustees	0 22
w trusting	1 -19 9 56
w truth	1 77
w try	1 14 2 16 6 95 9 -35 10 71 11 -19
w trying	0 -63 1 -23 7 -16 8 21 12 -19
w tub	0 16
w tune	12 23
w turn	0 -63 2 23 4 -14 6 86 7 -22 9 -42 12 -27
w turned	0 -14 1 81 4 16 6 57 9 48 10 -16 12 -35
w turning	0 50 6 -23
w turnover	0 -41
w twelve	1 -120 6 95 12 -24
w twenty	0 -64 1 62 6 106 8 -24 9 -45 12 -25
w twice	1 68 6 120 8 -70 9 -21 10 -18 11 32 12 45
w twins	10 -16 12 20
w two	1 -30 2 77 3 -31 4 -15 5 79 6 50 7 -51 8 38 10 -29 11 -55 12 56
w txt	0 -24 10 82
w type	0 16 6 -17 8 81
w typed	10 196
w typing	0 31 1 35 6 16 9 -15
w u	0 134 1 90 2 -26 3 68 4 -38 5 -26 6 -58 9 -22 10 62 11 36 12 120
w um	1 46 8 -31 9 26 12 -22
w uncle	4 19 9 61 10 -15
w under	0 97 2 33 3 -30 4 14 6 150 7 -17 8 -80 9 112 10 26 11 -24 12 -53
w underneath	0 -16 10 17
w understand	0 28 1 48 6 -21 7 -30 9 -25 10 -19 11 117 12 -32
w understands	1 17 2 14
w understood	8 -15 12 -17
w undertakers	1 20
w union	0 -26 10 -24
w unit	1 19 6 148 10 -20
w universities	0 42 1 112
w university	1 43 6 -50
w unless	0 43 1 -23 6 -22 8 60 12 45
w unlock	12 118
w unreal	8 157 9 37
w unsold	0 42 1 14 2 26 4 -19 9 24
w until	0 -54 1 -97 7 -17 8 98 10 -33 11 -53 12 83
w up	0 114 1 -16 2 38 3 21 4 19 5 22 6 19 7 -35 8 18 9 149 10 -34 11 -30 12 60
w update	0 -35 1 -25 9 -16
w upholstery	0 29
w upon	6 -15 11 36
w upright	0 21 1 23 6 21
w ups	1 -15 6 19 12 41
w upstairs	0 123 1 98 2 -23 3 -29 4 81 6 -17 10 44
w ur	0 134 1 150 3 37 4 -17 5 -14 6 34 7 19 8 45 9 23 10 29 11 95 12 -32
w urgent	0 -24
w urn	10 50
w us	0 27 1 -114 2 -42 3 85 4 -16 5 -49 6 -64 7 106 8 74 9 128 10 -45 11 -39
w use	1 -86 6 -107 7 -18 9 69 10 101 11 52 12 -15
w used	0 -19 1 43 6 32 12 -14
w useful	0 -15 3 -23 4 30 6 -59 7 120 8 -35 9 -22 10 17 11 25 12 -16
w uses	0 -34 1 58 6 14
w usually	1 88 6 115 9 -30 10 -21 12 -22
w v	1 -17
w valley	1 19 4 14 10 20
w valuable	6 -21 7 116 9 61
w valuation	9 86 11 -14
w value	0 18 1 47 2 -27 4 14 6 -61 7 93 9 19 12 -15
w van	0 -47 1 -40 6 -73 9 74 10 21 11 54 12 55
w vans	1 48 9 15 10 -16 12 111
w varifocals	9 83
w vendor	0 18 1 57 2 22 4 -15
w vendors	0 73 1 -23 4 15 10 56 12 54
w venue	1 74 12 32
w verger	1 -72 9 41
w very	0 30 4 -26 6 -65 7 93 9 28 10 19 11 -16 12 76
w vet	0 34 1 87 4 -54 5 45 6 -17 7 40 8 18 9 -39
w veterinary	0 55 4 -21 5 36 6 44
w vets	6 14
w via	0 122 1 37 4 -51 5 39 10 45 12 28
w video	6 -24 10 57 11 18 12 -16
w view	0 52 1 -28 3 18 6 -18
w village	1 109 6 -15 7 14 8 21
w villages	1 112
w visit	0 18 2 16 6 22 7 31 10 -14
w visitor	9 40
w visitors	1 121 9 -25
w visits	0 18 9 16
w voice	1 -22 6 58 10 45 11 20 12 -23
w volunteer	0 -51 1 -48 11 78
w volunteers	1 -33 6 29
w vote	0 -97 1 -36 6 24 9 -42
w vouch	0 47 1 -28 3 16 10 -20 11 26
w voucher	0 21 7 14 12 131
w w	0 37 1 69 3 49 6 20 8 -23 12 -16
w wage	0 22 1 32 2 14 4 -18
w wages	0 29 1 31 6 23
w wait	0 18 1 -47 2 -22 4 58 6 14 9 -29 10 58 12 76
w waiting	0 49 1 40 4 14 6 89 8 17 9 -85 10 -21 12 63
w waits	0 -22 1 -54 6 21 9 -31
w waived	0 20 1 22 9 -37 12 47
w wakes	0 19 1 24 6 28 10 -27
w walk	0 42 1 -56 5 29 6 53 9 -17 10 97 11 -66
w walked	0 -15 9 69
w walking	0 -37 1 74 2 39 4 -32 9 36 12 104
w walks	0 17 6 34 9 -21
w wall	0 87 1 -16 3 -31 4 60 8 -31 9 -14 12 25
w wallet	0 -20
w wanna	6 -49 7 -18
w want	0 111 1 48 3 105 4 -105 5 36 6 83 7 59 8 -102 9 -79 10 -46 11 39 12 22
w wanted	0 -20 1 20 4 -76 5 59 6 -37 8 27 9 -17 10 -16 12 -19
w wanting	0 63 1 -54 2 18 3 -15 6 -41 8 92 10 -22
w wants	0 56 3 42 5 -17 7 26 8 -117 10 14 11 -17 12 -16
w war	0 16 1 26 6 41
w ward	0 -17 1 -20 4 31 6 35 7 23 8 -24 9 -25 10 -15 12 46
w warden	0 -14 9 -22
w wardrobe	1 28
w wards	0 27 1 37
w warehouse	2 15 3 29 4 -35 8 19 10 -29 12 73
w warm	0 58 1 79 3 -18 4 -28 5 33 6 -17 9 -19 10 -26 12 -23
w warmly	7 -20 10 -18 12 -18
w was	0 -111 2 53 3 -51 4 -28 6 59 7 -104 9 195 10 -54 11 -68 12 -75
w wash	0 -35 1 -53 12 -23
w wasn't	0 -19 8 -23 12 53
w waste	1 -78 6 25
w watch	0 -23
w watched	0 -18 1 -32 6 40 9 37
w watching	0 19 1 48
w water	0 31 1 236 6 23 8 67 10 -17 11 -16 12 -14
w wave	11 46 12 37
w way	0 125 1 28 2 53 3 36 4 -104 5 24 6 -64 7 50 8 -105 10 -80 11 97 12 -51
w ways	1 -18 6 -18
w we	3 -64 4 61 6 69 7 -22 8 -27 9 250 10 -39 11 -36 12 -86
w we'd	0 90 1 81 2 -14 3 -15 4 41 5 20 7 244 10 -37 12 -71
w we'll	0 24 1 -83 3 -21 4 34 7 128 10 91 11 87
w we're	0 -20 4 -18 6 -94 7 85 8 229 9 -123 10 -65 11 -37 12 25
w we've	0 -57 1 -24 4 -18 5 32 6 34 7 -29 8 54 9 167 10 -32 11 -29 12 -56
w wearing	1 23
w web	0 19 1 19 4 -26 5 29 6 23
w website	0 -30 6 66 10 -30
w wedding	0 80 2 15 3 -17 4 -25 5 33 6 15 8 -30 9 41
w weddings	1 -18 9 55 10 63 11 50
w week	0 -53 1 15 2 47 4 -56 6 185 7 -23 8 -21 9 -95 10 -62 12 -33
w week's	0 -20
w weekend	0 29 1 -16 6 -39 12 22
w weekends	1 63 2 27 4 -27 6 58
w weekly	12 34
w weeks	0 -18 1 -59 2 -18 4 49 6 146 8 -37 9 45 10 -31 11 -15 12 -53
w weight	6 38 9 24
w weird	0 -31 1 16 9 -17 10 -34 11 27 12 26
w welcome	0 174 3 -19 6 -50 7 62 9 -30 11 38 12 -77
w welder	1 78
w well	0 39 3 -24 4 59 6 -34 7 121 8 -25 9 81 11 24 12 -41
w went	1 25 4 20 6 39 9 29 10 19 11 -23 12 -34
w were	3 -29 4 23 6 -33 8 35 9 165 10 -67 11 -29 12 34
w weren't	1 -19
w wet	1 116 6 51 10 -32
w what	0 -153 1 130 2 20 3 -26 4 41 6 206 7 57 8 37 9 144 11 32
w what's	0 63 2 113 3 -78 4 -57 6 35 9 -15 10 -57 12 -23
w whatever	1 -76 10 53 11 126 12 -16
w whatsapp	0 -23 1 -19 10 93
w wheel	0 -17 1 33 3 28 6 42
w wheelbarrow	9 -25 10 -15 12 -17
w when	1 58 2 79 3 41 4 -95 5 -17 6 28 7 -55 8 -50 9 102 11 -74 12 85
w whenever	0 23 1 16 4 -30 5 22 10 -15 11 15
w where	0 120 1 136 2 61 3 -53 4 17 6 254 9 -85 10 -53 11 -34 12 -83
w wherever	0 109 1 -25 3 -36 4 14 5 35 12 -31
w whether	0 -16 1 46 3 20 4 -20 6 61 9 -18 10 -68 12 -19
w which	0 -53 2 364 3 -101 4 -271 5 -60 6 99 7 28 8 24 9 115 11 -46 12 -120
w whichever	0 108 1 97 3 47 6 61 10 50
w while	0 62 1 -70 2 19 3 -43 4 62 6 -27 8 127 9 -61 10 73 11 -23 12 49
w whisper	0 44 10 39
w white	0 31 1 18 3 65 4 -32
w who	0 32 1 77 2 209 3 -124 4 -118 6 19 7 41 8 -86 9 -96 10 -25 11 -67 12 110
w who'd	0 84 1 -102 2 93 3 -84 4 18 5 -20 6 77 7 360 9 -55 10 -55 11 80 12 -49
w who'll	0 15 1 17 6 148
w who's	0 179 1 39 2 189 3 -153 4 -49 5 -40 6 50 8 -47 9 -66 10 -27 11 -27 12 -43
w who've	0 121 1 96 2 94 3 -47 4 -44 5 19 6 46 8 97 9 -72
w whoever	0 122 1 39 2 -104 3 102 4 72 5 -14 6 -72 7 17 9 -43 10 -31 11 37 12 86
w whole	1 -52 2 58 4 -39 6 111 8 35 9 103 10 -57 12 -48
w wholesalers	1 -19
w whom	0 51 1 17 2 65 3 34 4 -66 5 -14 6 57 7 -19 8 -17 10 -46 11 -18 12 -36
w whos	0 24 1 54
w whose	0 212 1 361 2 72 3 -49 4 -43 5 91 6 471 7 -22 8 98 9 -70 10 20 11 -19 12 -92
w why	0 -225 4 27 9 -45 10 28 12 47
w wi	0 20 1 19 10 74
w widget	7 20 11 32
w widowed	0 30 9 -14 10 29
w widowers	1 34
w wife	0 -29 1 26 4 -15 10 -15
w wife's	0 89 1 73
w will	0 -98 1 -69 2 -20 3 -90 4 142 5 -17 7 134 8 15 9 99 10 51 12 209
w willing	3 -19 4 23 6 -17 7 -20 9 16
w win	1 67 6 23 9 59 11 -20
w wind	1 39
w window	1 -26 6 16 9 -19 10 14 11 21 12 55
w windows	0 63 1 24 3 17 9 99 12 -38
w wine	0 -20 3 15 6 -22 9 -14
w wins	0 19
w winter	0 85 1 52 2 16 3 -31 4 -19 5 20 6 31 8 104 11 19 12 -63
w winters	1 -41 6 -53 9 62
w wish	0 20 1 38 3 -26 4 27 5 29 6 97 8 20 9 76
w wishes	1 24
w wishing	0 51 9 -16
w with	0 178 1 206 2 84 3 41 4 -86 6 248 7 35 9 75 10 20 11 40 12 -117
w within	0 110 5 36 8 -42 9 -17 10 48 12 -34
w without	0 -15 1 -84 3 -14 4 17 6 81 8 43 9 199 10 -31 11 43 12 85
w woman	0 -126 1 -20
w women	1 124 6 51 9 -21 12 -15
w women's	0 24
w won't	1 36 3 30 4 -52 6 -97 7 122 8 38 9 -88 10 -28 12 -42
w wonder	0 94 1 42 2 -17 3 61 4 -15 6 35
w wondered	1 15
w wonderful	9 -28
w wondering	1 33 12 45
w wood	1 70 2 16 3 23 4 -27
w word	0 186 1 57 2 -16 4 20 6 -100 7 -18 8 -46 9 -77 10 78 12 99
w words	0 -31 1 -32 6 16 8 -26 9 -21 10 -14 12 -19
w work	1 29 2 -36 3 48 4 45 5 -17 6 -83 7 -20 8 99 9 115 10 44
w worked	1 86 6 -22 8 -33 9 30 10 -16 12 -20
w worker	1 36 6 21
w working	0 -25 1 -88 5 -19 6 -31 7 -22 8 16 9 111
w works	1 24 8 -39 9 69 10 43
w workshop	0 -22 1 -38 4 -20 6 70 7 15
w world	0 30 1 55 3 14 4 25 6 -25 7 18 12 -16
w worn	1 26
w worries	1 19 6 56 11 -17
w worry	11 -96
w worse	0 -16
w worth	3 -17 6 30 7 -28 8 -24 9 27 10 -46 11 -25 12 25
w would	0 86 1 -15 2 30 3 121 4 -98 8 96 9 -105 11 -40 12 -71
w wouldn't	0 18 3 27 4 -58 5 24 9 44 10 -18 11 105
w write	0 -106 1 -67 3 -35 4 -26 5 44 6 -18 7 -18 8 25 9 -28 11 22
w writer	3 -45 4 28
w writes	1 81
w writing	0 -42 1 -29 6 47 7 -20 8 38 9 -58 10 42
w written	0 -15 1 17 6 24 7 -23 10 30 12 -18
w wrong	0 43 4 -24 5 23 7 115 8 -68 10 -35
w wrote	0 -77 1 -45 8 26 9 65 10 -16 11 14 12 -17
w x	0 97 1 51 3 62 5 -55 6 -19 8 -54 11 55 12 -32
w xmas	0 28 1 33 4 18 8 45
w xx	1 -18 10 -31
w yard	0 47 1 -16 2 24 3 17 4 -46 7 -25 8 40 10 29 12 -17
w yards	0 31 1 37 6 21
w yeah	0 38 1 -47 2 -16 3 -22 4 32 6 26 8 45 12 -18
w year	0 24 1 29 2 -29 4 41 6 -22 7 58 9 122 10 43
w year's	6 38 10 15
w years	0 -48 1 -20 3 -29 4 59 5 -19 6 -83 7 -29 8 127 9 114 10 -58 11 -41 12 -110
w yellow	1 18 9 -14
w yes	0 -43 1 15 6 60 8 -38 9 -36 10 -23 11 -24 12 81
w yesterday	0 -45 9 -51
w yet	0 24 1 81 2 -16 4 16 8 -18 9 -65 12 137
w yo	0 -37 1 47 9 -26 12 -40
w yoga	0 14 1 16 4 19
w you	2 70 3 -32 5 -98 7 -19 8 -131 9 155 10 29 11 -21 12 44
w you'd	0 54 1 -113 2 -15 3 52 4 -31 5 31 6 -60 7 -18 9 -71 10 -20 11 32 12 40
w you'll	0 29 1 -17 3 20 4 -14 6 -47 7 64 10 -25 11 44 12 207
w you're	1 -26 4 23 5 -30 6 -21 7 -46 8 -51 11 -96 12 56
w you've	0 -44 1 -58 2 -26 3 -28 4 97 5 -18 6 -71 7 38 8 -90 9 191 10 -36 11 117 12 -23
w young	6 -44 7 20 12 -16
w youngster	1 41
w your	1 76 2 75 3 131 4 -73 5 -152 6 -25 8 -157 9 211 11 44 12 16
w yours	1 -85 2 -42 3 -15 4 60 6 -61 7 45 8 41 11 -32 12 60
w yourself	0 -61 1 -29 2 17 3 22 4 -33 6 29 7 -24 8 164 9 176 11 29 12 86
w yourselves	0 18
w youth	1 -14 9 14
w yr	1 14 9 55 12 -19
w yrs	0 81 1 57 6 21
w zero	1 21 11 62
w zone	1 -27 10 16
w 🍂	12 -24
w 🎉	1 -48 12 -14
w 🏡	8 -24
w 👍	0 16 1 -103 6 -25 8 -40 9 55 10 17 11 -15 12 -15
w 💛	1 -24 11 -20
w 💸	0 30 1 -15 8 -22
w 🔥	8 -21 12 210
w 😂	1 24 8 -21 10 21 12 -22
w 😄	0 -15
w 😅	11 -18
w 😉	10 -105
w 😊	1 22 8 -29 9 103 10 -16
w 😭	9 130
w 🙈	1 -40 12 93
w 🙏	0 17 6 -15 8 -35 10 -28 11 -15
w 🚨	6 -17 8 -23"""  # noqa: E501
