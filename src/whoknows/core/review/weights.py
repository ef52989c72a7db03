"""What the learned part has learned, written by scripts/train_review.py."""

WEIGHTS = """\
always	0 -727 1 -668 2 -510 3 -386 4 99 5 -245 6 -489 7 -526 8 -292 9 -539 10 -456 11 -476 12 -508 13 -177 14 -178 15 -14
b ! !	0 36 3 -23 4 25 6 -30 7 26 8 92 9 57 11 -36 12 84
b ? ?	0 40 1 33 6 18 7 -17 8 -19 9 91 10 -22 12 36
b MONEY NUMBER	0 -15
b MONEY SHARE	0 17 12 -14
b MONEY a	0 -17
b MONEY each	0 16
b MONEY for	0 -14 8 -25 9 -23 12 75
b MONEY m	9 16
b MONEY off	0 40 7 -25 10 60
b NUMBER !	0 -91 1 -51 9 57 12 -25
b NUMBER ?	0 16 6 -38 7 25 8 -20 10 33
b NUMBER NUMBER	1 66 5 23 6 -32 8 -26 9 -28 10 203 12 -19
b NUMBER PROPER	3 14 6 -16 7 -20 8 124 9 -19 10 24 12 -35
b NUMBER SHARE	0 55 1 14 8 -30 10 47 12 75
b NUMBER a	0 -66 8 -20 9 47
b NUMBER am	1 -18 6 -33 9 16 12 20
b NUMBER and	1 22 6 52 7 57
b NUMBER b	0 -15
b NUMBER before	0 -18
b NUMBER child	0 16 10 20
b NUMBER days	6 38 8 29 9 -40 12 32
b NUMBER free	6 14 12 -20
b NUMBER friends	0 15 7 -20 10 -18 12 36
b NUMBER hours	1 -27 9 -20
b NUMBER how	0 -15
b NUMBER hrs	0 -30 1 -50 12 33
b NUMBER in	9 16
b NUMBER k	0 36 1 -15 4 -25 5 38 9 -14 12 -33
b NUMBER m	0 -16
b NUMBER minutes	1 -28 6 22
b NUMBER months	1 22 12 46
b NUMBER more	8 17
b NUMBER nd	1 21
b NUMBER of	0 -47
b NUMBER or	0 16 1 18 6 14
b NUMBER paying	1 -25
b NUMBER people	0 41
b NUMBER percent	0 16 1 30 8 -22 12 23
b NUMBER pm	1 22
b NUMBER rd	1 -16 9 17
b NUMBER s	1 34 9 14
b NUMBER spots	1 41
b NUMBER st	0 40 6 22 9 -15 12 30
b NUMBER th	0 -35 9 -23 10 -24 12 30
b NUMBER to	1 39 3 18 6 30
b NUMBER weeks	9 21
b NUMBER years	8 19 9 22
b NUMBER yrs	1 59
b PROPER !	0 -61 1 -31 8 -43 9 -30 10 -14 12 35
b PROPER ?	1 95 2 26 3 -39 5 -19 6 -73 7 -51 8 -36 9 -55 10 -35
b PROPER NUMBER	0 29 1 -26 4 14 6 -15 7 48 8 -30 9 -27 10 79
b PROPER PROPER	0 94 1 221 2 -32 3 209 4 -108 5 -113 6 -32 7 -38 8 42 9 32 10 -46 11 -61 12 -52
b PROPER a	0 -21 1 -61 6 -47 7 46 8 71 9 -17 10 -18 12 28
b PROPER about	1 35
b PROPER after	0 -22
b PROPER alhamdulillah	9 32 12 -15
b PROPER and	0 22 1 -31 2 -37 3 19 4 33 6 -27 7 -40 8 87 10 -52 11 -32 12 40
b PROPER are	0 -18 1 34 10 102
b PROPER area	0 23 1 54 6 -25 7 21
b PROPER as	0 -29 1 68 6 19 7 -15 8 22
b PROPER at	0 19 3 20 5 -16 7 73 8 51 9 -37 12 -28
b PROPER before	1 22 6 -17 10 -15 12 47
b PROPER bridge	1 36 8 -14 9 23
b PROPER built	1 51 8 18
b PROPER by	8 -28 9 -25
b PROPER chain	1 -64 9 20
b PROPER could	1 28
b PROPER director	3 15
b PROPER do	0 -38 1 27 2 46 4 -39
b PROPER does	0 -24
b PROPER evenings	0 -33
b PROPER ever	0 34 1 48
b PROPER everybody	1 -14 6 -19 12 15
b PROPER file	9 15
b PROPER for	0 65 1 17 4 -36 6 -40
b PROPER four	1 18
b PROPER from	8 -33 9 68
b PROPER got	0 -21 1 19
b PROPER group	0 -25 1 -18 10 23
b PROPER had	0 -14 1 14
b PROPER has	0 -22 9 -18
b PROPER hasn't	6 -22
b PROPER here	6 -23
b PROPER hope	9 -51
b PROPER house	9 15
b PROPER i	0 24 1 88 4 -16 7 -21 8 -22 9 -36 12 -18
b PROPER i'd	0 -20 5 -23 7 55
b PROPER i'm	0 53 1 -46 8 17 9 25 10 -15 12 70
b PROPER if	0 45 1 49 4 -21 6 -17 11 119
b PROPER in	0 -76 1 -85 3 -29 4 25 8 -19 9 37 10 40 12 -18
b PROPER is	1 35 3 21 7 17 9 -62 10 -14 11 -21 12 -25
b PROPER it	9 59 10 19
b PROPER it's	1 -66 9 59
b PROPER its	9 69
b PROPER job	1 -23
b PROPER kindly	0 43 1 39 3 26 4 -23 10 20
b PROPER know	12 52
b PROPER lady	0 -28
b PROPER last	1 34 9 -33
b PROPER lovely	9 44
b PROPER may	0 -29
b PROPER me	7 30 9 -20
b PROPER might	1 23 3 24 4 -17
b PROPER morning	0 -23
b PROPER moved	0 -23
b PROPER new	0 49 12 35
b PROPER next	1 -17
b PROPER no	0 46 1 -19 9 87 11 45 12 37
b PROPER now	1 18
b PROPER of	0 34 1 67 2 18 3 39 4 -30 5 -21 6 -14 7 -28
b PROPER office	1 15 6 -34
b PROPER on	0 -45 1 -69 6 -16 12 -20
b PROPER or	0 -39 1 39 5 19 6 25 10 -16
b PROPER our	0 -16
b PROPER plant	9 29
b PROPER please	1 23
b PROPER position	1 -39
b PROPER quick	1 -17
b PROPER r	1 35
b PROPER raising	0 -14
b PROPER review	0 -25
b PROPER role	1 35 6 41
b PROPER said	1 -14
b PROPER seminar	1 -19
b PROPER sent	0 -16
b PROPER so	0 -39
b PROPER still	1 34
b PROPER surgery	1 -30 9 -18
b PROPER team	1 -21
b PROPER thank	0 -14 1 -14 9 22 12 -14
b PROPER thanks	0 -18 9 27
b PROPER that	0 14 3 -15 6 -17 9 -17
b PROPER the	0 -38 1 -91 6 -20 8 44 9 94 12 -17
b PROPER their	6 63
b PROPER these	0 51 1 16 2 17
b PROPER thinking	0 -30
b PROPER this	1 39 9 -17 10 34 12 15
b PROPER time	12 16
b PROPER to	0 26 1 27 4 -25 5 61 12 -22
b PROPER twice	1 50 6 -28 9 -17
b PROPER very	7 25
b PROPER we	1 82
b PROPER we're	1 -17
b PROPER where	0 38 1 14 4 -17 5 25 6 44
b PROPER who	0 26 1 76 3 15 6 26 8 60 9 -19 12 -15
b PROPER who've	1 28 6 20 9 -27
b PROPER whose	1 23 3 16 6 56
b PROPER with	0 -26 1 -97 6 -29 7 -15 8 43 9 46
b PROPER would	1 42 3 -20 4 43 5 -20 7 -19 8 22 10 43
b PROPER yes	1 52
b PROPER you	0 -60 1 27 3 -18 4 41 7 28 9 34 12 47
b PROPER you'll	12 19
b PROPER you've	9 61
b PROPER your	0 -62 1 14 6 66 9 -37 11 24
b PROPER 🎉	1 -35
b SHARE of	0 14 4 18 6 45 12 33
b SHARE off	0 -17 6 -29 12 53
b [FIRM] ?	0 33 1 16 3 21 4 -27 6 -46 10 19
b [FIRM] and	8 30
b [FIRM] is	1 51
b [KIND] !	0 -18 9 -33
b [KIND] ?	1 51
b [KIND] PROPER	0 20 1 -46 10 26
b [KIND] [KIND]	1 39 6 -17 10 -16
b [KIND] and	1 21 3 47 5 -29 7 23 10 69
b [KIND] at	1 58 6 64 7 14 9 -22
b [KIND] companies	1 32
b [KIND] for	6 23 10 24 12 16
b [KIND] i	1 69 9 -19
b [KIND] i'd	9 26
b [KIND] in	6 -22 12 -14
b [KIND] is	1 -16 6 -17
b [KIND] of	1 57 6 -20 10 -25
b [KIND] s	0 17 1 14 6 33
b [KIND] was	1 21 9 24
b [KIND] who	1 33 2 -37 4 30 6 44
b [KIND] with	0 19 1 32 6 32
b [KIND] would	1 43
b [KIND] years	1 -14
b [NAME] !	9 -44 12 -20
b [NAME] ?	1 124 6 -15
b [NAME] PROPER	1 -45 12 54
b [NAME] could	0 -14
b [NAME] do	1 60
b [NAME] i	0 22
b [NAME] if	0 28 1 -22 7 20
b [NAME] in	6 36 12 -17
b [NAME] it's	6 -17 9 22
b [NAME] just	12 30
b [NAME] thanks	9 44
b [NAME] we	0 -16
b [NAME] who	2 22 4 -21
b [NAME] who's	1 19 2 33 4 -26
b [NAME] would	1 29
b [PROBLEM] ?	0 31 1 46 6 100
b a MONEY	1 43 7 -14
b a NUMBER	0 -47 1 -35 6 19 7 34 12 -22
b a PROPER	0 22 1 27 3 -33 4 41 6 35 8 27 9 -27 10 34
b a [KIND]	1 41 6 -14
b a baby	1 55 6 -20
b a bag	12 34
b a bank	1 -44
b a barbecue	0 -31
b a beer	1 15 10 19
b a big	0 20 1 26 7 37
b a bit	0 -26 1 -21 6 35 12 63
b a blurb	0 -23 10 16
b a boarding	4 27
b a boat	0 34 1 42 9 24
b a book	0 -16
b a booking	11 31
b a bookkeeper	0 -21 6 -28 8 16
b a buddy	1 -16
b a bursar	4 27
b a business	1 -76 6 -38
b a caf	1 44
b a call	1 -18 7 -15 9 -16 10 -19
b a car	1 -40
b a care	1 14
b a carrier	1 -22
b a case	0 -23 1 -14
b a certificate	6 20
b a chair	1 -31
b a cheesemaker	0 16 6 26
b a child	1 21 6 73
b a clean	1 14
b a client	0 -27 1 79 2 20 4 -18 6 59 7 -18 8 14 9 17
b a closing	0 23 1 91
b a coach	0 -56 1 -48 8 17
b a colleague	3 49 4 -52 10 27 11 -49
b a contact	0 -38 3 24 4 -21
b a conversation	0 32 10 -17
b a copy	3 15 4 -19 10 30
b a couple	0 52 3 -36 4 34 6 -27 7 -18 8 -47 9 27 10 -20 12 47
b a cousin	0 -37 4 15
b a customer	6 -16 9 15 12 -14
b a data	1 -34
b a daughter	0 23 1 20 2 -15 4 31 10 53
b a day	0 45 1 -36 6 26 9 -30
b a decent	0 -24
b a dentist	1 18
b a department	6 -24 9 -14
b a desk	1 24 6 -23 9 -16
b a divorce	1 35 7 17
b a drawer	1 15
b a dream	7 -15
b a driver	0 25 4 14
b a drummer	1 61 8 20
b a family	1 -18 6 -37 8 -93
b a fan	1 -21
b a favour	1 -17 12 15
b a fence	0 38 1 22
b a few	0 -19 1 -22 5 21 6 -19 10 33 11 18 12 32
b a fifth	6 21
b a final	1 -26
b a firm	1 25 6 51 9 -17
b a first	6 17 10 46 11 -19
b a fit	7 21 9 -18 11 36
b a flat	1 14
b a food	1 -27 4 25
b a fourth	0 -30 8 16 12 47
b a free	0 36 1 30 6 -37 7 95 10 20 12 -22
b a friend	0 66 1 -58 2 -32 3 -37 4 67 5 -22 6 -36 7 64 10 -18 11 15 12 -52
b a friend's	0 64 1 36 3 -14 4 21 6 23 10 27 12 15
b a garden	1 21 10 -15
b a gardener	1 -46
b a good	0 54 3 -21 5 31 7 24 8 -36 9 19 10 -43 12 -32
b a great	0 16 1 45 6 -35 7 45 8 15 9 -23 10 14
b a half	0 19 6 31 9 22
b a hand	0 -20 10 -16 12 74
b a headache	1 18 6 31 9 22
b a highlight	9 22
b a hip	1 15 6 31
b a hospital	1 14
b a house	6 29
b a job	0 -23 1 50 6 16
b a joy	1 -15 6 -21
b a key	1 25 6 20 10 -19
b a lab	0 24
b a lady	0 -19
b a landlord	1 -34 6 19
b a large	0 30 1 14 3 -17 4 -24 5 31 6 -19
b a lead	1 -58 6 -24
b a lease	1 -14
b a letter	0 -23
b a line	1 -31 3 28 4 -34
b a list	1 -19
b a loan	1 -26 12 53
b a logo	1 15 12 32
b a look	0 -16 1 -36 11 -18
b a lot	0 -14 6 -49 7 -21 8 -38 9 29 12 30
b a lovely	9 -34
b a loyal	9 58
b a m	0 -66
b a man	0 17 6 28 10 -32
b a mate	12 42
b a message	1 -35
b a million	6 -17
b a mobile	0 16
b a month	0 -35 1 -44 6 44 7 59 9 36 12 -18
b a musician	0 21 1 40 7 23
b a name	0 -29 7 -20 8 -43 10 54 11 -46 12 -43
b a napkin	1 -18
b a nasty	6 64
b a neighbor	6 14
b a neighbour	0 28 1 -42 4 21 6 -27 7 22 10 -14 12 -21
b a new	0 33 1 81 6 -33 8 14 9 -19 11 -14 12 15
b a night	2 -16 4 24 6 34
b a no	6 -22 7 -14 11 88
b a note	1 -16 6 -29 8 20 12 -14
b a novel	1 34
b a nurse	7 -15
b a one	10 18
b a page	1 29
b a pal	0 64 1 14 4 24 10 19 11 -24
b a paper	1 -30
b a paragraph	10 64
b a parent	6 -15
b a part	1 16
b a perfectly	6 -14 11 16
b a person	1 -48 3 -14 4 19 10 43
b a personal	1 17 12 41
b a phone	1 -26
b a pint	0 -33 1 -27 12 53
b a plain	12 -15
b a plan	1 -14
b a pleasure	1 -16 9 48
b a portal	6 16
b a postcard	10 42
b a privilege	1 -22 9 32
b a property	1 -28 6 -33
b a quarter	0 -17 9 -26
b a quick	0 21 3 18 4 -32
b a quote	1 -42 6 -14 7 14
b a real	1 -14
b a referral	1 -93 7 17 11 -14
b a reply	0 -19 10 -27
b a resource	0 15
b a retired	0 19 1 25
b a review	0 41 1 23 3 33 4 -18 7 -17
b a ring	0 45 1 73 3 23 6 -23 12 39
b a role	0 14
b a roof	1 16 6 33
b a room	6 24
b a sales	0 16 1 17 10 17
b a scale	0 -37
b a school	0 -35 1 91 6 18
b a second	1 -34 7 17 12 -30
b a seller	0 -22
b a share	6 14
b a sheet	6 15
b a shoebox	1 -36 4 18 6 28 9 16
b a shop	0 21 6 29
b a short	0 -36 6 -14 7 -15 10 47
b a similar	11 24
b a simple	11 44
b a single	6 -23 12 83
b a small	0 -23 1 -71 3 -17 5 14 6 -55 8 19 9 25 10 -14
b a smoothie	1 -48
b a soul	0 54 1 -20 2 -25 4 30 6 22 10 -27 12 22
b a sounding	0 17 1 -15 7 22
b a sparky	0 18 1 19 10 15
b a staircase	0 16 1 33 6 32
b a star	0 -21
b a surveyor	1 18
b a table	1 18 6 18 9 47
b a teacher	0 -47
b a team	0 18 1 26 4 16
b a thing	1 -28
b a third	0 29 1 -24 6 -24 8 -23 9 -14 12 112
b a trustee	1 -43
b a two	0 -24 10 56
b a walk	0 -37
b a warm	0 -17
b a way	0 24
b a website	1 -20 10 -24
b a wedding	0 49 3 -20 5 24
b a week	0 -21 1 37 6 -20 9 -15 12 -22
b a weekend	0 43 1 -28 9 37 12 24
b a woman	0 -19 6 17
b a word	1 16 3 34 4 -17 8 20 11 50 12 15
b a workshop	1 16 6 37
b a year	0 -17 1 -23 6 38 9 -25 12 22
b a young	1 21
b able to	0 25 3 28 4 -17 9 15 10 25
b about ?	2 24 4 -17
b about [KIND]	1 -31
b about a	1 30 6 47 10 -29
b about her	0 64 1 52 2 -14 4 30
b about it	0 23 1 52 6 -26 10 -16
b about me	0 15 8 39 10 -14 12 25
b about our	0 -17 1 -16 7 34
b about selling	10 19
b about something	1 -29
b about that	1 -24
b about the	1 -20 3 22 4 -33 6 21 7 -14 8 -56 12 -17
b about their	0 27 1 26 8 -16 10 16
b about to	0 24 6 -40 7 46 8 15
b about us	0 -27 1 -34 10 -20 12 -15
b about what	0 -33 6 16 9 -16 12 -20
b about who	0 -32 9 35 12 14
b about you	0 -20
b about your	0 33 9 -18 12 52
b abroad ?	1 22
b account ?	0 23 9 20
b account and	6 15
b account number	0 -28
b accountant ?	0 21 1 -15 3 -14
b acquainted with	1 15 6 31
b across a	0 32 3 -15 4 23 7 35
b across anybody	7 -15
b across from	1 -15
b ad says	1 16
b address book	0 16
b address in	0 -21 1 19 9 -15
b advance !	9 -23
b advice on	1 -21
b after NUMBER	9 -14
b after a	1 73 8 33 10 37
b after school	1 -34
b after that	9 -16
b after the	0 37 3 -18 5 33 9 23 10 -22 12 44
b after them	1 40 7 37
b after two	1 18 6 26
b after work	0 -15
b afternoon PROPER	1 -62 9 14
b again ?	0 -40 1 -40 12 -48
b again PROPER	12 38
b again about	0 40 1 14 12 80
b again for	1 -15 12 -20
b again on	10 -16 12 14
b agent ?	1 -35
b agent you	1 49 6 18 11 -22
b ago you	1 -24 9 44
b all !	11 -35
b all NUMBER	9 70
b all at	1 -38 10 14
b all day	0 18 1 61
b all down	6 18 10 38
b all i	1 -22 10 61 11 -27 12 -27
b all i'm	1 45 8 23
b all is	9 -20 11 -62
b all of	1 -16 7 -18
b all people	0 -17 7 -15 8 -48 12 45
b all that	1 -17 10 -15 11 18
b allow me	0 -20
b along the	0 19 1 27 6 28
b along to	0 17 3 27 4 -39 10 -23
b along with	10 38
b already have	6 -21 12 31
b alright PROPER	0 33 1 23 9 14
b always welcome	0 29 4 16 5 -23 6 31
b am a	1 -17 8 14
b among the	0 30 1 31
b among them	0 17 1 27
b among your	0 14 2 26 4 -44 11 37
b an accountant	1 -54
b an afternoon	0 -20
b an answer	10 31
b an envelope	1 -30
b an honour	9 19
b an hour	0 -26 1 -16 6 92 9 -14 10 -17 12 -15
b an ideal	1 -17
b an intro	0 63 3 86 4 -33 5 -19 10 -17 12 -29
b an introduction	0 66 1 -49 2 -21 3 56 4 -21 5 -17 7 -22 8 -74 10 23 12 -25
b an ipad	0 -55 1 89 7 -22
b an offer	11 35
b an old	1 33
b and PROPER	0 -41 1 -20 5 15 6 39 8 19 9 33 10 -21 12 -30
b and a	0 15 1 -39 2 -41 4 49 7 -27 8 -15 11 16
b and am	6 -30
b and are	0 29 1 36 6 -25
b and attention	6 -18
b and copy	6 -14
b and does	2 -16
b and every	1 -24 7 19 9 14
b and family	4 17 12 -33
b and friends	1 -22 9 -15
b and get	0 49 4 18 12 45
b and gets	6 54
b and give	0 -22 6 43
b and hand	0 23 1 -22
b and has	0 86 1 37 2 52 3 -14 4 -38 6 64 10 -21
b and hasn't	0 32 1 21 6 19
b and have	4 -16 6 26 8 28 11 15
b and haven't	1 21
b and he	1 -24
b and he'd	1 -15 6 71
b and hear	0 -19
b and his	10 -17
b and i	0 -75 1 -61 4 -20 6 -33 7 -27 8 41 10 -42 11 14 12 -41
b and i'd	1 66 6 -21 7 -27 8 100
b and i'll	1 -16 7 15 9 -25 10 -23 11 66 12 -30
b and i'm	0 -26 1 -16 6 -18 7 -17 9 -32 10 -18
b and i've	1 -15 6 21 9 23 12 16
b and if	0 -27 1 -83 6 -90 7 18 8 -25 9 -32 10 39 11 109 12 -38
b and in	0 39 12 42
b and introductions	8 24
b and is	0 32 1 21 2 30 4 -15 6 53
b and it	1 -20 6 14 9 48
b and it's	1 74 9 -31 10 79 11 33
b and just	4 -15 11 28
b and keep	1 -30
b and let	6 -20
b and lives	0 18 1 41
b and loses	9 22
b and may	1 -26
b and might	6 -33 7 46
b and my	0 28 8 -40 12 47
b and no	1 28 2 17 4 -23 6 16 9 -18 10 17 11 -25
b and nobody	0 -23 6 52 9 33 10 -19 11 30 12 -24
b and not	0 -15 9 21
b and noticed	1 24 6 -15 9 -14 12 33
b and now	1 -15
b and number	0 22 1 67 10 -20 12 38
b and of	1 -27 6 42 11 17
b and once	0 31 10 32 12 22
b and one	0 -28 6 45
b and only	0 66 1 25 3 19 4 -30 9 16 11 66 12 -25
b and our	1 -24
b and paste	0 -30 10 47
b and people	1 66 6 22
b and send	6 -19 9 -16 10 -18 11 -30
b and shipped	1 47 9 -23
b and should	0 -26 11 42
b and so	6 -18 12 15
b and spends	6 35
b and still	0 28 6 -40
b and tell	1 -28 2 -15 4 36 6 -25 9 -15 10 24
b and that	0 14 1 -30 9 46 10 -17 11 29
b and that's	1 -27
b and the	0 -31 1 -51 3 31 4 -36 6 35 7 -17 8 92 9 25 10 -55 11 -30
b and their	1 -29
b and then	1 31 6 22 9 -15
b and there's	6 16 9 -15
b and they	1 -62 10 -32
b and thinks	1 25
b and this	12 63
b and thought	1 -17
b and three	9 -28
b and understand	1 17
b and want	0 -22
b and wants	0 27 1 31 3 49 4 -31 6 -29 8 -25
b and we	0 -18 1 -15 6 -20 8 -59 9 -17 12 30
b and we'll	1 -44 4 17 6 -28 10 68 11 14 12 -33
b and we're	6 -23 8 25
b and what	0 -33
b and who	0 22 1 -25 4 -22 5 18 6 22 12 67
b and why	0 -93
b and will	12 -14
b and would	0 22 1 55 3 68 4 -33 5 -15 6 -63 7 -15 8 90
b and you	0 -18 1 -80 7 20 9 117 11 20 12 -82
b and you'll	6 -15 7 66 12 14
b and you've	1 19
b and your	0 30 1 -40 3 28 6 -76 7 -18 9 24 11 -15 12 61
b and yours	6 26 12 20
b annual meeting	1 -25
b another [KIND]	0 15 1 45
b any PROPER	0 -17
b any [KIND]	1 42 7 35
b any accountants	6 -37
b any chance	1 23 3 42 4 -39 12 -18
b any clients	1 25 2 -24 4 23 6 26
b any founders	6 36
b any friend	7 21
b any friends	7 -20
b any mates	0 16 1 26
b any more	3 14 4 -20
b any names	0 -22 9 35
b any of	0 44 1 -38 2 -24 5 -20 6 -47 7 -17 9 -28 12 -31
b any other	1 31 2 -27 4 23 6 -31 7 19 10 -14
b any restaurant	2 -16
b any small	1 21
b any teacher	1 49
b any time	0 -23
b anybody at	0 23 3 -27 4 28 6 -48
b anybody here	0 -18
b anybody who	2 -16
b anybody you	0 47 8 -25
b anyone ?	0 70 1 -127 6 -16 7 -15 8 57 11 29 12 33
b anyone at	0 47 2 -18 3 -21 4 46 6 19 10 -29
b anyone else	0 -33 1 -16
b anyone have	0 14
b anyone hiring	1 -36
b anyone i	6 -14 7 15
b anyone in	0 -27 2 -15 4 21 6 26 7 34 10 18 12 -18
b anyone know	0 -29 1 20 6 -27 7 -14
b anyone on	1 20 6 -27 8 -32 10 18
b anyone springs	0 24 11 -21
b anyone who	0 -96 1 -82 2 -22 4 23 6 -22 7 40 9 32 10 -15 11 14 12 -15
b anyone who'd	1 -16 6 62 7 29
b anyone who's	1 34 6 -32
b anyone with	0 101 1 -29 4 -20 5 15 7 -18
b anyone you	0 75 1 36 3 -14 4 23 7 -19 8 14 9 -16
b apart i	11 15
b applying for	0 -20 1 -54 8 50
b applying to	1 39 8 29
b appreciate an	0 17 1 34 3 42 5 -29 11 25
b appreciate the	1 -28 10 -34
b are a	0 -30 1 14 12 43
b are all	9 21
b are always	0 29 4 16 5 -23 6 31
b are at	1 -16 6 -22
b are attached	6 -20
b are being	1 -14
b are below	0 -14
b are down	6 -22
b are in	1 25 12 -16
b are looking	1 16 6 -14
b are missing	12 37
b are most	0 46 9 17
b are now	12 -14
b are one	2 15 4 -30
b are open	0 -21
b are still	0 29 1 -21 4 -15
b are the	2 18 4 -20 6 -28 7 22 8 17 12 -19
b are there	2 -23 3 -18 4 39 6 -24
b are they	0 18 6 -60 7 -20
b are three	6 -24
b are two	1 40 11 -16
b are up	9 83 12 -42
b are worth	0 15 6 -15
b are you	0 -47 1 -83 3 18 6 19 12 21
b aren't that	1 55 12 -17
b as a	0 -51 1 24 6 -28 7 -37 8 25 9 66 11 30 12 43
b as always	11 15
b as an	1 -23 11 37
b as ever	9 -20
b as good	7 25
b as i	0 55 3 23 4 -28 5 20 6 -28 7 25
b as it	6 -19 10 28
b as much	7 63 11 19 12 -21
b as our	1 -24
b as to	1 15 3 18 4 -19
b as we	9 21 12 -15
b as well	9 50 11 18
b as you	0 59 6 24 7 37 8 38 9 -21 10 23 11 -26 12 26
b as your	0 -19
b ask PROPER	0 -25
b ask again	11 29 12 -15
b ask for	0 -22 1 -20 6 -16 8 -15 10 38 11 -15
b ask her	0 26 1 -34 3 20 4 -19 6 -20
b ask him	0 18 1 -26 6 -41 8 19
b ask is	6 22
b ask me	0 -20
b ask of	9 -17
b ask them	6 -15 11 28
b ask today	0 37 3 20 4 -14
b ask who	0 21 2 21 6 -16
b ask you	0 41 1 57 4 18 6 25 7 -18 8 33 11 -21
b ask your	0 18 1 42 4 -23 7 -15 11 -21 12 -14
b asked about	0 -20
b asked for	1 40 9 19 12 27
b asked in	12 29
b asked to	6 31 9 -15
b asked you	1 14 10 34 12 33
b asks for	1 -38 6 53
b at NUMBER	0 -105 1 -52 6 50 8 16 9 112
b at PROPER	0 27 1 118 2 32 3 100 4 -110 5 -37 6 -36 10 -57 12 -69
b at [FIRM]	0 57 1 99 3 30 4 -39 6 23 7 -14 9 -50 10 16
b at [KIND]	1 16 7 27
b at a	0 30 4 17 6 52 7 30 9 -17 10 -18 12 -16
b at all	0 58 1 -52 3 14 6 -25 11 47 12 -32
b at any	0 -28
b at closing	1 -23
b at eight	0 14 6 18
b at her	1 62 10 41
b at home	0 -14 1 17 6 -15 9 -27
b at it	0 -14 6 -37 7 -23 8 27 12 47
b at least	1 14 7 24 10 -30 12 48
b at midnight	10 22 12 15
b at my	1 -19
b at no	0 41 9 40 10 -14
b at number	0 14 1 32
b at one	1 28 6 26
b at our	9 23
b at the	1 -43 4 44 5 -46 6 -63 7 -24 8 14 9 -109 10 38 11 -33 12 17
b at them	0 -18 1 -14
b at this	0 -56
b at three	1 -19 6 20 10 -16 12 34
b at universities	1 55
b at work	0 33 8 -15 12 -14
b at your	0 39 1 27 2 35 4 -42 6 -30 7 40 10 -16 11 -16 12 43
b at yours	0 -26
b attached for	10 37
b autumn and	1 21
b awake about	6 33
b awake over	1 23 6 15 12 36
b away from	0 33 1 62 6 35 7 -20 9 -19 12 41
b b NUMBER	1 78 6 24
b baby ?	1 -19
b back ?	1 52 6 46
b back and	1 20
b back at	0 22 1 -74 9 44 12 32
b back in	1 27 6 34 9 59
b back of	1 -25 6 -43 7 -15 9 -28 10 66 12 26
b back to	0 -29 1 27 6 -22 8 40 9 -25
b back with	9 52 12 15
b bag and	6 48
b bag of	9 -18 12 36
b bank ?	1 -26
b bank and	0 14 3 -17 5 14
b bank for	1 14
b be ?	1 -56 6 -31
b be a	0 47 1 58 3 -39 4 57 6 -30 7 126 9 -17 10 23 12 -19
b be at	0 -31
b be comfortable	0 59
b be easier	1 -36 6 -21
b be glad	4 -14 5 19 6 26 7 21 10 20
b be gone	9 52 12 52
b be grateful	0 29 1 78 3 14 4 -14 6 17 7 -52 8 16 9 -30 10 18
b be great	1 18
b be happy	0 -21 1 -14 6 -18 7 32 11 31
b be helpful	0 16 7 30
b be highly	1 16
b be honoured	0 14 1 -30 3 -17 4 21 7 37
b be interested	0 27 1 -16 2 -18 4 30 6 -27 7 107 10 -23
b be introduced	0 85 3 37 4 -35 6 29 8 17
b be looking	0 21 4 18 7 -27 10 18
b be lovely	9 31
b be made	0 14 1 23 9 -22
b be my	0 -63
b be nice	6 15 10 -28 12 43
b be of	1 -33 7 35
b be on	0 -36
b be open	1 -32 3 -18 4 21 9 50
b be pleased	0 21 1 36 5 17
b be put	8 -34
b be so	1 32 4 -17 6 -15 7 -15
b be talking	0 14 1 25 4 22 6 -20 9 29 12 29
b be thankful	6 25
b be the	2 64 3 -14 4 -41 6 -58 7 -29 10 -17 11 36 12 33
b be treated	0 -36
b be true	0 -31
b be up	0 21 1 -42 7 -17
b be very	7 -14
b be weird	1 22 12 46
b be willing	1 -14 3 -14 4 20 7 -14
b be worth	1 28 6 18
b because i	1 -42 12 16
b because nobody	6 19
b because of	1 -16
b because the	0 55 5 15 6 55
b because we	1 -16
b become a	1 19 6 27 8 16
b bed ?	0 -22 1 26
b beds and	9 -16
b been a	1 -35 6 -30 7 -16 9 91 10 -20 12 -19
b been great	9 28
b been my	9 16
b been out	9 -24
b been thinking	6 -21 8 -40
b been told	0 19 6 32
b been waiting	1 41 6 26 9 -16 12 49
b before NUMBER	2 15 4 -24 6 15
b before PROPER	0 31 1 21 2 -16 4 25 6 -22
b before i	1 -27 10 -46 12 -21
b before the	0 82 1 97 2 45 4 -30 6 35 7 -16 8 -52 9 25 10 -33 11 -16 12 78
b before we	0 -21 6 -19 9 -20
b before you	3 -14 4 21 9 14 10 14 12 -14
b before your	12 -15
b behind the	1 -20
b behind us	9 -27
b behind you	11 15
b being a	9 44
b being behind	9 -30
b being dragged	1 35 6 44
b being such	9 32
b believe in	1 -22 6 -17 9 14
b believe it's	11 31
b believe that	1 26
b below and	0 62 4 15
b below or	0 15 1 17 6 20 11 -17
b below to	0 14 1 20
b benefit ?	0 18 1 -31 6 -15 7 60 11 33
b benefit from	0 32 1 -22 6 -54 7 93
b best customer	9 16
b best in	0 -88
b best work	1 46 8 -17
b beta testers	1 21 6 -17
b better than	1 -21
b between the	9 24
b between two	1 74
b bids because	1 16
b board for	0 16 6 -20 9 48 11 20
b board in	0 -18 1 -48 6 14 9 -18 12 38
b boarding school	4 27
b book a	0 30
b book club	0 -15 1 38
b book on	0 -18
b booking widget	7 20 11 31
b books for	1 -37 6 -34
b both get	0 19 7 24
b both save	0 17 7 47 12 -46
b bought a	1 32 6 -26
b bought the	1 -39
b bowls club	0 47 1 52 6 18
b bridesmaids is	1 -15 6 -20
b bring a	0 49 1 -15 7 -47 10 -36 11 28 12 -16
b bring her	10 21
b bring it	1 -14
b bring me	0 58 1 33 8 -22 9 -35 12 66
b bring one	6 -27 7 -16 10 -47 12 17
b bring the	0 -41 9 -17
b bring your	0 -48
b brings a	0 -35 1 -14 12 53
b brother PROPER	1 -15 9 34
b brother at	1 17 6 14
b brother in	0 -39 1 14 6 -36 9 -19
b bucket ?	6 15
b buddy to	1 -16
b building a	1 -46
b building my	7 -17
b built the	1 51 8 18
b bumping this	1 -19 10 -18 12 62
b buongiorno PROPER	9 35
b bursar at	4 27
b business ?	1 -49 6 -26
b business owners	1 -26 6 35
b busy for	0 33 4 26 12 -14
b but a	1 31
b but do	11 29
b but no	1 49
b but only	11 47
b but the	6 38
b but we	1 42
b but you	0 31 1 -22 9 28 11 -37 12 50
b buyers in	1 -22 6 21 10 25
b buying or	1 30 7 -20
b by NUMBER	6 29 12 36
b by PROPER	0 -62 1 37 9 43 12 69
b by a	0 -38 1 -58 6 -17 9 -19
b by email	0 16 1 17 4 14 10 50
b by five	0 -22 1 -16 6 37 9 20 12 -15
b by half	0 15 1 38 6 27 9 24
b by hand	1 -18 6 24 10 -28
b by introductions	0 27 8 -63
b by mail	10 23
b by noon	0 36
b by now	0 41 1 -32 9 20
b by referral	1 -17 12 -19
b by the	0 -19 1 38 4 24 6 22 8 -42 9 -69 10 91 11 33 12 -30
b by their	1 17 6 28
b by word	0 53
b call ?	1 44 6 28
b call PROPER	6 -16
b call entirely	10 -17
b call me	1 25 3 21 10 -72 11 -16 12 -20
b call or	10 15
b call with	0 18 1 31 4 -23
b came from	0 -31
b came out	1 16 9 32
b came to	1 -31 6 -24 9 -20 10 25
b came up	1 -37 12 45
b can anyone	0 -38
b can be	1 -28 6 64 10 29
b can do	0 16 1 14 6 27 10 -17 12 48
b can forward	0 -26
b can get	0 -14 7 -33 9 -14
b can give	0 49 1 22 7 -17 8 -14 10 -16
b can go	1 16
b can help	6 -38 7 27
b can i	1 42 3 28 4 -17 10 -17 12 -20
b can introduce	0 -22
b can paste	6 -19 12 -24
b can say	11 69
b can send	1 -28 6 18 10 26
b can take	0 -18
b can think	0 -38 1 -23 4 18 7 21 12 35
b can u	0 28 10 -18
b can you	1 35 3 37 4 -46 7 -15 9 -21 11 -14 12 -24
b can't find	6 70 9 -17
b can't think	12 -20
b card and	0 -44 1 -23
b care about	0 28 1 -26 6 -19 7 18 9 -21 11 18
b care and	6 -33 7 31
b care home	1 14
b care of	5 21 7 56 10 27
b caretakers in	6 21
b carrier bag	1 -22
b catch up	1 -17
b cellar floods	1 30
b certificate that	6 20
b chance you	3 17
b change ?	0 19 1 -29
b change whatever	10 77
b charge of	1 17
b chat and	1 -17 10 35
b child in	0 19 1 21 6 -16
b child who	6 35
b children and	0 -29 1 14
b circle has	0 14
b class ?	0 14
b class for	0 19
b class is	6 -30
b class you	10 34 12 -27
b clause NUMBER	0 -23
b client for	0 -49 1 -17 7 29 9 19
b client of	1 21 6 61
b clients like	0 19 9 61 11 -14
b clients who	1 25 2 -24 4 23 6 26
b close to	0 31
b closes on	0 25
b club still	0 36 1 47
b club who	1 21
b club who'd	7 22
b co op	1 36 6 -17 8 18
b coach ?	0 -53
b coach you	0 -24 1 -15
b code PROPER	0 26 7 57
b coffee machine	10 28
b colleague PROPER	0 -17
b colleague at	3 19 4 -20
b colleague of	0 30 1 14 4 17 6 20
b colleague who	6 16 11 -15
b colleague who's	1 25
b colleagues in	1 18
b come across	0 31 3 -16 4 20 7 27
b come back	1 25 2 20 4 -15
b come in	1 14 6 16 10 43
b come on	8 -18 10 -14
b come to	0 -22 4 14 7 52
b comes to	1 -25 2 18 6 -26 11 50
b comes up	0 -20
b comfortable introducing	1 18 3 -18 4 48 7 25
b comfortable putting	0 29
b coming back	1 15
b coming in	9 -15 10 14
b comment PROPER	0 42 2 -15 4 35 6 -16
b companies like	1 -45
b company that	6 -26
b completely understand	11 32
b congrats on	9 87 12 -14
b congratulations again	12 -21
b connect me	0 45 1 53 3 43 4 -20 7 25
b connect us	1 -21
b connect you	0 -53
b connected to	0 98 3 28 5 -17
b consider it	0 16 1 31 12 39
b consider referring	0 20 1 -15
b contact at	0 15 3 24 4 -21
b contact with	0 48 3 19
b content with	10 -29
b cook for	1 -21 9 26
b copy me	0 -19 10 14 11 30
b copy the	0 17
b copy would	10 16
b could be	11 -22
b could benefit	0 22 1 -32 2 -27 4 33 6 -29 7 85 9 28 10 -14
b could do	0 29 1 -37 6 -16 12 27
b could ever	1 -29
b could get	6 21
b could have	6 16
b could help	1 -32 3 -29 4 27 6 -15 10 34 12 -14
b could i	0 14 2 30 4 14 12 -24
b could refer	0 23 3 16 8 15 12 -20
b could send	12 -14
b could u	0 48
b could use	1 -41 6 -23 7 14 9 26
b could you	0 -56 1 19 2 -80 3 147 4 -99 7 -50 8 -25 12 -52
b counter is	10 26
b counterpart in	6 28
b couple in	1 21 4 -18 5 15
b couple of	0 40 1 -38 3 -27 4 16 6 -18 7 -17 8 -27 9 35 10 -37 12 69
b couple with	1 36
b coworker who'd	1 43
b curious what	0 -24
b customer since	9 24
b d'you know	0 42 1 35 2 -16 3 40
b dale that	1 24
b daughter or	0 21
b day NUMBER	9 -18
b day and	1 51
b day in	1 -33
b day week	1 25 6 46 9 -15
b days ?	0 54 1 21 6 -42
b days a	1 -22 6 -37
b days in	9 21 10 24
b days off	1 15 6 18
b days on	0 -15 6 -20
b deal ?	1 -19
b deal with	9 -14 12 24
b dealing with	1 -52
b deals with	6 -52
b dear PROPER	0 -27 1 -16 2 14 6 -29 7 -20 8 44 10 -35 11 -14 12 -52
b dear [NAME]	1 -46 6 -15 12 47
b dear parents	1 -39
b dearest PROPER	10 -15 12 -16
b delighted to	0 26
b department at	0 19 1 34
b desk and	1 -16
b desk is	1 40
b desk with	1 21 9 -16
b diary is	12 28
b did ?	7 18
b did it	1 -21 6 -23 11 36
b did that	1 -16
b did the	11 -29
b did you	1 47 3 17 9 -37 10 33 12 17
b did your	1 -14 12 34
b died ?	0 14 6 23
b direct me	1 -14
b dm me	0 -16 10 19 11 32
b do ?	0 28 1 -57 6 -27 7 54
b do PROPER	0 16
b do a	7 -17 12 -15
b do any	1 17
b do have	1 -38
b do i	0 -40
b do is	0 21 1 24 6 20 12 46
b do it	6 19 9 18
b do me	1 58
b do my	1 48
b do pass	10 -23
b do something	1 14
b do tell	1 -29 10 -16
b do the	9 -18 12 25
b do to	0 -18 1 -31
b do u	1 -42 6 -18 12 -16
b do understand	11 21
b do with	0 29 1 -47 6 20 9 -15 10 32
b do you	0 51 1 65 2 44 3 -34 4 -40 5 -20 6 29 7 35 8 -24 9 -28 10 -19 12 -19
b do your	0 51 2 16 12 22
b does ?	1 -21 3 15 11 -18
b does anybody	0 -18 7 29
b does anyone	4 33 6 -17 7 -16 8 -16
b does not	0 -28
b does the	1 16 6 -16
b doesn't feel	12 45
b doing the	0 -21 1 64 9 14
b don't advertise	12 -17
b don't ask	0 -56
b don't be	6 -58 12 82
b don't forget	0 37
b don't know	6 -15 12 -27
b don't let	1 33 12 25
b don't sleep	6 -22 10 24 11 -20 12 56
b don't suppose	12 22
b don't want	0 -20 12 45
b done and	1 36 6 32 9 48
b done so	1 -23 9 -22
b door's open	0 47 8 -25
b down and	1 -32 6 -64 8 23 9 -31
b down by	0 -14 9 26
b down for	1 25
b down the	6 -21 9 48
b down three	0 23
b down to	0 20 1 56 4 16 6 16
b draft the	10 30
b dream introduction	0 57 4 -18
b drivers ?	0 -14
b drivers get	6 26 9 22
b drivers in	0 -15
b drivers out	6 14
b drop me	1 -15
b drowning in	6 43
b e mail	6 -28
b each friend	0 30 10 19 12 33
b each get	7 22
b each month	0 18 1 43 6 28
b each night	0 19 6 31
b each of	0 -27 6 -34
b each other	0 -17
b each time	1 -18
b easy to	0 64 10 -27
b eight weeks	1 33 6 53
b either of	0 -26
b either way	11 79
b eleven months	1 -22 9 -19
b else ?	1 -100 6 -18 12 73
b else do	0 15 1 30 2 21 4 -16 6 -18 7 -40 9 22
b else in	6 -16 7 47
b else on	1 29 6 -17
b else should	0 17 1 -67 6 -15
b em my	8 -14
b email or	10 28
b end of	1 -23 6 -33 8 16 12 34
b ends in	0 -20
b engineer and	1 -31 6 24
b enjoy it	1 18 7 15 11 19
b enjoy the	11 24
b enjoyed our	9 30
b enjoyed the	1 -18
b enjoyed your	0 -21
b enough i	10 42
b enough of	0 -28 10 38
b enough to	0 26 9 20
b esteemed organisation	1 17 9 16
b even if	9 71
b ever get	1 16
b every PROPER	1 27 6 15 12 64
b every buddy	0 47 4 27 6 -18 7 -17 12 58
b every day	1 -23
b every morning	0 28 1 18 3 52 4 -25
b every night	1 60 6 27
b every time	9 14
b everyone who	0 -50
b everyone you	0 -33
b everything and	1 -18 6 18 12 68
b exist ?	0 58
b exploring a	1 -28
b face the	6 16
b families who	1 -33 9 37
b family ?	0 20 6 -19
b family and	0 45 1 -26 4 19 6 -20
b family at	0 14 1 34 10 25
b family firms	1 28
b family member	7 35
b family of	1 25 9 29
b family or	6 23
b farmer in	1 24
b fed up	1 16 6 41
b feel comfortable	0 15 4 27 7 23
b feel free	0 32 1 -29 2 14 3 14 4 -23 6 -15 7 -28 11 25 12 -32
b feel good	1 15 11 21
b feel it	1 -14 4 -31 5 24 10 -18 11 72
b feel like	0 -25 9 33 11 17 12 40
b fetch the	0 108 3 -16 4 44
b few lines	6 -15
b few people	1 -18
b few words	0 -15
b fewer than	1 21
b fifth of	6 21
b fill it	0 -20
b final year	1 -29 7 53
b find a	1 -43 11 30
b find it	0 21 1 -23 6 -29 7 66 9 51 10 26
b find me	12 -17
b find our	1 30 7 62
b find the	6 40
b find them	1 -17 9 28
b find this	1 21 2 -14 4 14 7 46
b fine answer	11 26
b fine but	6 16 11 -28
b fine if	1 -18
b fine to	10 78 11 49
b finished the	6 -24
b firm of	1 19
b firm to	0 19 1 39
b firm with	1 34 6 42
b firms in	1 19
b first ?	1 -39 6 -51 8 53 9 34 12 15
b first MONEY	6 15 12 -15
b first and	10 -15
b first clean	6 -34 7 45
b first home	1 25 7 -22 10 15
b first name	0 -35 6 47 10 46 11 -18 12 -20
b first of	1 -14
b first person	0 15 1 20 2 14 6 -36
b first time	1 17 12 -15
b first two	1 61
b first year	1 -23 6 -23 12 43
b fit ?	7 35
b fit for	1 -14 4 36 6 -18 7 69 10 25
b five stars	0 -22
b five years	1 26 6 14 9 -18
b fixed rate	1 34
b floating in	1 -20
b folks behind	1 21 3 25 4 -18
b follow up	12 39
b following up	12 65
b food bank	0 23 3 -17 5 14
b food logistics	1 40
b for ?	1 -27 12 33
b for NUMBER	12 -32
b for PROPER	0 -22 8 27 10 37 12 -20
b for [KIND]	0 -21 1 37 8 35 10 22
b for [PROBLEM]	1 -22
b for a	1 18 2 22 3 39 4 -16 5 -33 6 48 7 39 9 -17 10 -24 11 -31
b for ads	0 50 6 -15
b for an	0 37 1 57 2 -16 3 28 6 64 7 -14 9 -20 10 -16
b for and	6 14
b for any	0 53 1 -24 7 -33
b for anyone	0 -34
b for being	1 24 6 15 9 77
b for beta	1 18
b for children	1 -21
b for choosing	9 59
b for each	1 -49 6 -27 10 24 12 41
b for every	1 -14 8 -40 12 15
b for free	1 -14 6 -30 10 27
b for having	9 73
b for her	0 -34 1 -36 6 -41
b for introducing	0 -18
b for introductions	0 25 1 39 3 -18 5 15 8 -14
b for it	1 22 6 45 9 -45 10 -19 11 57 12 -28
b for letting	1 -19
b for life	0 38 1 44 5 -19 12 23
b for market	1 -31
b for me	0 59 1 -38 4 -48 5 47 6 -16 7 -25 8 -41 9 -36 10 -46 12 15
b for men	1 40
b for my	0 -36 1 60
b for new	1 14
b for next	0 14 9 -15
b for nothing	0 68 10 39 11 -16 12 38
b for one	0 -26 1 58
b for our	0 25 1 -17 9 -21 10 21
b for people	0 -28 6 -23 12 27
b for six	1 -26 6 -23 9 42 12 45
b for someone	1 23 4 29 6 39 11 19
b for ten	0 -14 1 -20 6 -20 8 -40 10 -19 12 50
b for that	10 35
b for the	3 37 4 -18 6 -36 7 27 8 44 9 -26 10 -27 11 -43 12 -57
b for them	1 -24 3 -14 4 16 6 17 7 36 8 62 9 -15 11 51
b for this	0 -19 1 -32 7 -18 8 21 9 -30
b for those	12 -19
b for three	1 24 8 -21 9 60
b for trusting	9 39
b for twenty	9 -24
b for two	0 45 1 71 6 -25 8 -45
b for us	1 57 6 68
b for you	0 20 1 -25 3 -17 4 14 6 -23 11 55
b for your	1 -63 4 42 5 -16 6 59 7 -16 8 -41 9 50 10 43 12 -19
b forgot to	9 29
b form NUMBER	0 -15
b form has	0 -21
b form is	12 55
b forms are	1 21
b forty years	0 -16 1 40 6 -25 8 19 9 -25
b forward it	0 -35
b forward them	6 -25 7 20
b forward this	0 16 1 35 7 23 10 87 11 -28
b forwardable email	10 39
b found the	1 -16
b four day	1 25 6 46 9 -15
b four months	6 22
b four of	0 -16 1 -26 9 40
b four to	1 32 10 33
b free PROPER	1 18 12 35
b free and	0 17 1 24 6 30 10 23
b free half	12 -14
b free places	1 -15
b free that	0 37 1 21 6 -23
b free to	0 25 1 -57 2 14 3 14 4 -23 7 -28 11 25 12 -33
b fridge magnet	6 48 10 44
b friend and	0 -46
b friend at	1 23 3 28 4 -25 12 23
b friend of	1 -37 2 -24 3 -14 4 35
b friend or	7 35
b friend to	0 44 6 -19 7 -21
b friend who	0 -19 1 24 2 -21 4 26 6 -15 12 33
b friend with	0 -41 1 25 4 16
b friend you	0 33 12 -31
b friends !	0 -52 9 -14
b friends ?	0 -34 1 47 2 -21 3 -69 4 79 7 -21
b friends and	0 15 4 24 9 -15 12 -15
b friends are	6 -14 9 -16 12 73
b friends get	0 17 7 32 12 27
b friends in	11 26
b friends of	5 -14 6 -34 7 55
b friends or	0 18 1 -17 10 -14 11 -17
b friends to	7 -14 12 -31
b friends who	0 -41 1 -35
b friends who'd	0 23 7 17
b from NUMBER	1 40 3 18 7 -17 8 82 9 -17 10 -14
b from PROPER	0 -36 1 -32 5 14 6 47 9 24 12 -28
b from [KIND]	1 -17 7 28 9 71
b from a	1 -29 2 20 4 -36 7 61 10 -32 11 24 12 -16
b from day	9 -35
b from me	0 -14
b from my	0 -14 10 -19
b from nine	1 -27
b from one	0 14 9 -18
b from our	0 46 4 17 7 22
b from people	0 -39
b from scratch	1 30
b from six	9 28
b from somebody	1 -17
b from the	0 21 2 22 3 -16 6 42 7 -17 8 -33 10 37 12 -25
b from there	10 18 11 29
b from this	0 18 1 25 7 14 9 18
b from what	1 66 6 -22 9 -20
b from you	0 -34 1 -46 7 -20 12 71
b from your	0 123 1 14 3 -23 4 42 7 -15 8 -14 9 -76 12 27
b front desk	1 41
b front of	0 22 1 27 3 14 7 -21
b gardener ?	1 -46
b gave me	9 40
b get MONEY	0 74 3 -14 4 19 9 -47 11 -14 12 55
b get NUMBER	0 -51 1 -33 6 -25 7 14 8 -16 12 85
b get SHARE	0 31 6 -27 7 49 12 34
b get [KIND]	1 -14 6 -16 7 36 12 -50
b get a	0 -31 3 22 4 -16 7 23 10 -21 12 39
b get an	6 25 7 -22
b get as	7 30 12 -15
b get home	6 26 9 22
b get in	1 -17 7 -22 12 31
b get it	0 -34 6 14 11 14 12 -14
b get lost	0 -15
b get me	0 26 3 34 4 -23 10 -36 12 24
b get most	1 -16
b get one	0 26
b get paid	8 38
b get something	0 24 7 57
b get that	1 -14 6 48 12 40
b get the	7 49 8 36 12 -24
b get this	9 19
b get to	1 -21 7 -15 12 -26
b get us	0 46 1 55
b get value	7 24 9 22
b get your	0 90 1 60 3 23 8 -32 9 22 10 -15 12 84
b gets a	1 -61 6 31 7 97
b gets the	1 15 6 23
b gets you	0 52 6 -23 12 19
b gimme the	0 25 1 45 3 47 4 -16 6 -16 9 50 10 23 12 14
b gin distillery	1 23 3 28 4 -25 12 23
b give em	1 -19 6 45 8 -16 10 74 11 -16
b give her	0 99 3 17 4 -16 7 -16 10 -26
b give him	10 23
b give it	12 -15
b give me	0 -20 1 28 4 -27 5 26 7 -22 8 -17 9 -18 10 -39 12 31
b give them	0 54 1 17 3 -20 4 30 6 29 7 38 9 18 10 33 11 -31
b give you	7 16 9 -15
b give your	0 -38 12 -25
b given to	1 -24
b glad of	0 -23 1 38 6 33 7 -27
b glad the	1 -14 6 -30 9 33
b glad to	4 -25 5 21 8 15 9 -24 10 -24 11 26
b glad we	9 23
b glad you	1 -24 7 39
b go down	1 17
b go home	1 39 6 16
b go live	9 33
b go out	6 28
b go through	0 -21
b go to	0 -37 1 -15
b go who	1 -16 7 15
b goes to	0 -18 1 -49 6 22
b going through	1 35 7 17
b going to	0 -39 6 -18 7 -16 12 63
b gone by	9 52 12 52
b gone out	1 -23 6 -21 8 20
b good a	7 15
b good about	1 15 11 21
b good afternoon	1 -26 7 -16 8 23 9 -14
b good book	0 -18
b good care	7 29
b good fit	6 -28 7 64
b good introduction	6 24
b good match	0 45 1 71 7 40
b good morning	8 -18 9 -20
b good people	7 14
b good price	7 18
b good referral	0 28 1 17 4 -24 5 27 7 -18 10 -16
b good to	9 136
b good word	1 40 11 -14
b got NUMBER	12 24
b got a	0 81 1 50 2 -16 4 21 7 -20 8 -38 10 34 12 -14
b got an	1 21
b got any	0 -27 1 -14 9 34
b got friends	0 23 7 17
b got my	1 -38 8 39
b got one	1 -27 9 -15
b got the	4 -20 8 -39 9 37 10 24 12 47
b got your	0 -32 6 69 9 -14
b grants please	1 24
b grateful for	0 18 1 51 3 20 4 -16 7 -34 8 -22 11 -21
b grateful if	1 24 9 20 11 -22
b grateful to	0 -22 11 23
b great fit	1 -16 4 28 7 51 10 28
b great referral	1 19 6 -15
b great to	9 26
b great working	9 37
b grounds maintenance	0 -15 1 -50 8 -35
b group for	0 -19 1 44
b group is	1 36 10 22
b groups with	0 39 1 27 4 -14 5 23
b grow by	0 18 8 -40
b growing and	0 31 8 18
b growing fast	1 -14 6 -18
b growing my	9 17
b grows by	0 -28
b guest passes	12 45
b guy who	1 16 6 -14 10 30 12 14
b had a	1 31 6 -40 8 -16 12 15
b had enough	0 -29 1 -15 11 67
b had not	0 43
b had the	6 16 9 21 12 19
b had three	0 -23 6 -17
b had two	6 -22
b half a	6 19
b half of	1 27 6 31
b half term	0 15
b half the	1 19 6 81
b hand ?	1 34 10 16
b hand her	0 31 10 32
b hand in	0 24 10 -18
b hand on	10 32 12 -17
b hand over	0 49 4 19 11 14
b hand them	6 -23 10 26
b hand with	0 -19
b handed in	0 -25
b handle below	0 49 4 14
b happen to	0 51 1 34 2 -18 3 17 4 17 8 14
b happy to	1 -24 3 -15 4 37 5 -22 6 -35 7 41 9 -47
b happy where	9 -36
b happy with	1 -26 3 -16 7 -25 9 38 11 -15
b hard feelings	1 -15
b hard to	0 -48 1 26
b hardware at	1 29 6 -49
b has NUMBER	1 -14
b has a	0 57 1 114 2 29 4 -18 7 -29 9 -19 10 17 12 32
b has an	1 40
b has anyone	0 -24
b has asked	1 -20
b has been	0 -15 1 -35 2 20 8 -19 9 23 10 -15
b has closed	1 -31
b has come	9 24
b has drivers	6 14
b has ever	6 28
b has gone	1 25 12 27
b has had	0 -25 6 15
b has just	1 19 6 18
b has lost	1 -32
b has never	0 -41 6 -14
b has no	9 -15
b has now	1 -34
b has the	0 -14 1 19 2 -15 4 15 6 -23
b has to	1 -22 6 22 11 36
b hasn't got	1 -22
b hasn't seen	6 27 12 20
b have ?	1 -14
b have PROPER	1 59
b have a	1 118 2 -15 6 -54 7 45 8 -19 9 -29 10 -24 11 -34 12 -19
b have an	0 24 4 41 7 22
b have been	6 64
b have friends	0 38 1 15 3 -24 4 32 11 15
b have gone	9 14
b have had	6 30
b have her	0 16 6 27 10 63
b have in	6 -24
b have it	0 -17 6 16
b have kept	12 -25
b have lost	1 28 6 21
b have my	1 127
b have never	6 -41 12 56
b have no	6 -21
b have one	1 -24 12 -22
b have opened	1 -21
b have room	1 33 6 -24
b have seen	0 -22 1 -30 9 22
b have the	2 21 4 -18 6 63 8 -25 9 -34 10 -30
b have them	0 21 1 -24 7 -49 10 20 12 -16
b have thought	6 -14 8 -19 12 38
b have three	1 -23
b have to	0 -21 1 -14 12 48
b have you	0 -15 1 -49 2 -27 3 33 6 -19
b haven't got	6 -22 9 21 11 -34
b haven't heard	12 28
b haven't met	1 42
b having me	9 54
b having us	1 15 7 16 9 15
b he can	10 29
b he gets	6 51
b he is	9 27 11 30
b he keeps	1 -19
b he pays	6 21
b he said	1 -18
b he will	1 -14 6 25
b he would	1 38
b he'd be	6 37
b head ?	0 30 3 21
b head of	0 -34 1 67 3 24 4 -21 12 -14
b headaches ?	1 26 6 33
b heads of	0 24 1 18 3 -22 5 15
b hear about	1 -70 6 -14
b hear how	0 -23 9 -16
b hear it	9 -18
b hear of	0 59 1 74 3 -17 4 21 8 41 9 -20 10 -29 11 -14
b hear the	9 74
b hear your	1 -17
b heard from	8 14 12 32
b heard of	1 23
b heard you	0 -18 1 19 6 33 11 -36 12 68
b hello PROPER	0 -27 1 16 9 21 10 -14 12 -18
b hello i	1 -37
b help ?	0 21 1 -45 6 -32
b help a	1 -22 6 -14 11 24 12 37
b help each	0 -14
b help me	0 31 8 18
b help them	0 -16 11 -19
b help we'd	1 -40 6 -14 7 -16
b help with	6 -17
b her ?	0 28 1 -19 2 -18 3 46 4 -24
b her PROPER	0 39 8 -16
b her a	12 76
b her at	0 21
b her father's	1 -15 10 41
b her i	0 -15
b her last	0 -14
b her my	0 90 1 14 2 50 3 -14 4 -29 10 -35
b her name	0 -51 6 -14 10 16
b her number	0 -16
b her own	0 -31 1 -30 6 49
b her space	6 -16 8 30
b her the	0 -25 10 41 11 50 12 -15
b her this	0 66 1 54 6 14 10 61 11 -14
b her to	6 -20 7 -21
b her voice	0 16 6 22
b here [KIND]	0 81
b here and	0 -19
b here have	0 -29
b here in	10 14
b here who	6 -18
b here with	1 59 9 23
b here's a	8 60 10 19
b here's my	0 52 1 -17 6 18 10 27 11 -16
b here's the	1 -17
b hey PROPER	0 29 1 -16 6 -16 9 -25 12 -16
b hey [NAME]	0 -15 4 -18
b hi !	9 -15
b hi PROPER	5 -27 7 -21 8 -30 9 20 10 -35 11 30 12 -61
b hi [KIND]	1 55 3 15 9 38
b hi [NAME]	2 18 3 19 4 -16 6 -34 7 19 9 30 10 -16 11 -16
b hi all	1 26 8 23 9 -16
b hi everyone	6 -30 12 -14
b highly obliged	1 16
b him ?	0 59 3 30 4 -35
b him a	1 -20 3 18 4 -25 10 56 11 47
b him about	2 23 4 -14 9 27
b him at	0 -18
b him for	0 -62
b him i	0 25 7 16
b him in	10 -42 12 112
b him my	10 20
b him the	0 -25
b him to	3 16 10 -15 12 -16
b hiring !	8 60 9 -17
b hiring manager	0 20 1 26 6 15
b his account	0 16
b his insta	10 22 11 29
b his labels	1 -20
b his name	0 -33 1 -21 6 19 10 -33
b his number	0 24 1 -27
b his own	0 22 1 18
b his practice	0 -19
b his time	6 -31
b hit reply	0 -14 6 -39 10 19
b hiya PROPER	9 14
b hiya its	8 -14
b home ?	1 14 7 -14
b home and	0 30 1 15 6 45 10 42
b home by	0 -22 1 -22 6 71 9 15 12 -16
b home from	1 19 10 23
b home with	1 -15 6 28 10 -14
b hope the	9 48
b hope you	9 -40
b hope you'll	1 -16 11 14
b hope you're	9 -27
b hoping to	1 -29 6 -26 7 24
b hoping you	1 42
b hot water	1 36
b hour of	1 25
b hour with	6 28
b hours a	1 27 6 21
b house ?	1 56 6 -40 7 -17
b house in	9 15
b house is	1 19 6 44
b how PROPER	1 71 8 18 9 -20
b how did	0 -16
b how do	0 -23
b how i	0 28 1 -52 6 -22 9 70 12 -17
b how likely	0 -34
b how the	0 19 1 -19 9 27
b how they	1 -18 6 -17 8 15
b how to	1 -59 3 24 4 -23 10 16
b how we	0 -25
b how you	0 -18 7 -32 8 -21 9 -41
b how's the	1 -39
b hunting for	0 -16
b i am	0 -25 1 -71 6 -28 7 -25 8 60 10 -19 11 -15 12 -30
b i appreciate	1 27 9 -18
b i ask	0 16 1 -54 3 17 4 -14 6 24 10 -14
b i asked	1 -20 12 64
b i be	1 -111 7 -15 9 35
b i believe	1 70 7 78 9 -29 12 -16
b i bring	12 -24
b i call	1 21 6 -17 12 83
b i can	0 -44 1 -41 4 -16 5 14 6 33 7 54 8 -15 11 -51
b i can't	1 34 6 34
b i close	0 -18
b i completely	11 32
b i could	0 89 3 -18 4 17 7 62 9 -16 10 23 11 -28 12 21
b i did	0 44 1 -31 8 -28 9 -35 12 79
b i do	0 -20 5 20 9 -20 12 -26
b i don't	1 -43 4 19 6 -30 7 -24 8 -27 10 -17 12 -21
b i drop	0 -20
b i enjoyed	9 35
b i exist	0 52
b i fill	6 117
b i find	6 27
b i gather	1 100 9 -23
b i get	0 108 1 67 3 25 6 52 8 27 10 -16
b i give	0 -17
b i go	1 -24
b i got	0 -24 1 -18 8 32 11 -39
b i had	0 -14
b i happen	0 30 6 -17
b i have	4 18 8 36 9 -71 10 27
b i haven't	8 -15 9 -15 12 58
b i hear	0 30
b i heard	0 -18 1 19 6 33 11 -36 12 68
b i help	1 142 6 41
b i hope	9 137 11 14
b i introduce	0 -66
b i just	8 -17
b i keep	1 -16 6 61 7 58 12 -17
b i know	0 -32 7 -20 8 -29 9 -17 12 37
b i let	6 -31 8 -15 9 47
b i looked	6 -20
b i love	1 18 6 -17
b i loved	7 -17 8 -17
b i may	8 -33 9 24 10 -34
b i might	0 35 7 -46 11 -17
b i need	0 -15 1 25 6 -42 7 -23 8 66 9 -22 10 41 11 15 12 81
b i never	11 53
b i noticed	0 46 1 36 3 27 9 -35
b i only	0 33 1 15 6 36 8 87 10 55
b i pass	0 -36
b i passed	0 -15
b i promise	1 -15 6 -19 7 56
b i put	0 -30 10 87
b i quite	10 -14 11 34
b i ran	6 -47 8 42
b i realise	11 30
b i run	1 -109 6 23 8 65
b i said	0 -19
b i saw	0 14 8 -46 9 -32
b i say	1 29 6 -21 9 69
b i see	1 82 8 -16 9 -33
b i sell	0 45
b i send	0 -21
b i shall	0 -32
b i shan't	11 19
b i should	1 -31 3 35 5 -14 7 -55 11 40
b i sit	1 -26
b i speak	1 30
b i started	1 -17
b i stayed	0 33 8 -16 9 47 12 36
b i still	0 -31 9 41
b i take	1 -32 6 30 11 31
b i talk	1 61
b i think	0 -33 1 36 6 25 7 85 8 29 9 -18 11 -31 12 -38
b i trouble	0 28 3 23
b i turn	1 -15 12 -16
b i understand	1 46 11 16
b i want	0 19 4 -16 6 -50 7 -17 12 -15
b i was	0 -22 7 -25 9 67
b i will	7 15 10 -27 12 -23
b i won't	0 -35 1 -28 8 -14 9 -24 12 -24
b i work	0 18 1 14 6 -21 8 -81 9 43 10 -19 12 -19
b i would	1 31 9 -23 10 -18 11 49 12 -15
b i write	0 18 8 27 9 24 10 -26
b i'd appreciate	7 -16 9 -15 11 25
b i'd ask	3 -17 4 55 6 -21 9 -18
b i'd be	0 36 1 74 10 -31 11 -31 12 -32
b i'd do	1 -18 10 -15
b i'd give	1 14 7 18 10 -17
b i'd have	0 -16 6 49 8 -19 9 37 12 34
b i'd like	0 -57 8 -16 10 -14
b i'd look	1 40 7 18
b i'd love	0 18 3 32 4 -46 6 -30 9 -19 10 -22 11 14 12 -19
b i'd rather	11 34
b i'd really	1 -17 7 15
b i'd take	6 -23 7 18
b i'd value	0 14 1 16
b i'd want	1 -18
b i'd welcome	1 14 6 -14
b i'll be	6 -16 9 -24 12 -14
b i'll bring	10 -40
b i'll drop	12 -34
b i'll hold	12 72
b i'll keep	12 34
b i'll knock	1 44 8 -16 12 39
b i'll leave	11 -18
b i'll look	0 -17 10 16 12 15
b i'll see	6 22
b i'll send	1 -15 7 16 10 30 12 -61
b i'll text	10 14
b i'll write	12 -19
b i'm PROPER	0 34 1 14
b i'm a	0 -28 1 -69 6 -19 7 -28 8 -37
b i'm about	0 47 1 -22 6 -16 8 28 9 40
b i'm always	0 25 7 25 8 21 10 -16
b i'm applying	0 -17 8 80
b i'm asking	8 -28 12 57
b i'm at	1 -15 12 -16
b i'm building	7 -18
b i'm doing	1 -16 6 -15 8 30
b i'm drafting	8 19 10 -16
b i'm exploring	1 -79 8 14
b i'm glad	9 -24
b i'm growing	0 29 8 19 9 17
b i'm happy	0 -38
b i'm hoping	1 -25 4 -15 5 25 7 24
b i'm keen	0 18 5 24 6 71 8 25
b i'm looking	0 63 1 128 3 26 4 -31 6 64 8 -96
b i'm never	0 33 4 26 12 -14
b i'm new	1 -23 6 -15
b i'm not	1 -28 11 -21 12 -18
b i'm on	1 24 7 -22
b i'm opening	0 -30 1 -14
b i'm raising	1 -49
b i'm reaching	1 20
b i'm standing	1 -14
b i'm still	1 -18 9 49
b i'm taking	1 -15 8 17
b i'm the	1 -14 10 24
b i'm thinking	1 78 6 31
b i'm thrilled	9 43
b i'm trying	0 -32 1 30 6 -31 7 -14
b i'm working	0 -14
b i'm writing	1 -46 6 -45 7 -17 8 52 10 -16
b i've NUMBER	1 38 12 -18
b i've attached	12 -15
b i've been	1 -38 6 -24 9 -33 12 16
b i've done	1 -16 6 25 9 -17
b i've gone	8 20
b i've got	1 75 8 -28 10 22 12 36
b i've had	0 43 9 21 12 14
b i've just	1 -15 12 -21
b i've no	1 44 9 -20
b i've opened	8 15
b i've put	10 44 12 -19
b i've told	12 27
b i've written	1 -15 7 -16 10 27
b ice bucket	1 -17 6 24
b idea where	1 34
b ideal client	0 -34 7 22
b ideal referral	0 100 1 75 4 -26 5 34
b if a	0 109 3 -28 4 28 6 17 7 38 10 -27 11 -32
b if any	0 51 1 26 3 -18 4 17 6 -19 9 -15 10 30 12 -22
b if anyone	0 25 1 56 6 16 8 -40 9 -19 11 -14 12 19
b if anything	0 -15
b if he	1 38 11 21
b if i	0 -32 3 16 4 -33 6 15 7 -17 9 65 11 -22 12 -16
b if i'm	1 -23 11 47
b if it	1 20 6 -22 7 -16 8 43 9 -19 10 23 11 76 12 -20
b if it's	0 -25 1 -32 6 -15 12 -19
b if no	0 -16 11 19
b if nobody	6 -19 11 43
b if not	0 35 3 32 4 -49 6 -23 8 -28 10 -33 11 -67 12 -17
b if one	1 14 4 18 6 24 10 16
b if she	6 -39 11 -63
b if she'd	0 28 3 22 4 -37 11 28
b if she's	1 -19 11 25 12 -18
b if so	0 -32 1 -15 10 19
b if somebody	3 -18 4 15 8 15 9 24
b if someone	0 15 1 -18 4 14
b if that	1 -28 6 -23
b if that's	0 -34 9 -15 10 33 11 -23
b if the	0 -58 1 -33 4 15 6 -15 9 20 10 -28 11 63
b if there's	0 45 1 21 4 18 6 27 11 -19
b if they	6 36 10 15 11 22 12 51
b if they'd	11 22
b if this	7 -16 10 15 11 22 12 -14
b if u	1 21 10 18 11 30
b if ur	1 33 9 48
b if you	0 33 1 32 3 20 4 -24 5 -35 6 -49 7 23 8 68 9 -63 10 17 11 66 12 92
b if you'd	0 -39 6 -14 7 -17 9 -31 10 -22 12 -50
b if you're	1 -41 4 17 6 48 9 22 11 -20 12 22
b if you've	0 19 1 24 3 -17 4 31 6 23 9 27 11 31 12 -20
b if your	0 30 4 23 7 32 8 27 9 -17 10 26 11 21 12 -17
b ignore me	1 -28 11 28
b ignore this	7 -15 11 26
b imogen PROPER	1 30
b in ?	1 -35 7 30
b in NUMBER	0 -35 1 36 7 -25 8 38 9 37 10 -23
b in PROPER	1 61 2 58 3 -96 4 -50 5 78 6 -34 7 36 8 -21 9 -42 10 -39 11 47 12 -94
b in [KIND]	0 53 1 102 5 -26 6 33 7 -14 8 -39 9 27
b in a	0 17 1 31 3 28 6 -33 8 20 9 18 10 25 12 -70
b in advance	9 -30 11 -14
b in and	0 -25 1 19 6 -18 7 22 9 17 10 44
b in before	12 18
b in business	1 -43
b in catering	6 -22
b in charge	1 20
b in confidence	1 15
b in contact	0 14 1 -27
b in copy	10 16
b in each	1 -21
b in food	1 40
b in four	10 18
b in front	0 22 1 27 3 14 7 -21
b in her	4 29 6 32
b in it	9 -15 11 -16
b in law	1 36 3 49 4 -29 6 -38 7 -15 9 -28 12 37
b in local	1 17 6 21
b in mind	0 14 4 15 6 -23 12 30
b in my	0 -40 1 47 10 19 12 -19
b in need	1 -30
b in nine	1 -14 6 56 9 -26
b in ninety	0 -21
b in on	0 -15 9 17 11 33
b in one	0 -15 6 34
b in our	9 42
b in peace	0 -16 11 18 12 -19
b in place	1 -32
b in return	6 -19 12 73
b in spreadsheets	1 15
b in ten	1 -15
b in that	6 -49 7 18 9 21 12 71
b in the	0 47 1 53 2 -21 3 -26 4 65 5 -26 6 -28 7 18 8 36 9 -45 10 64 12 35
b in their	1 24 9 19 10 -25
b in this	0 -20 1 15 4 -46 5 43 6 -23 7 -23 8 -28 10 28 12 24
b in three	0 -24 1 40 6 53 10 42
b in touch	0 40 6 -24 8 -38 9 -18
b in town	0 -56 1 -16
b in two	0 40 6 -23 9 38
b in well	1 -18 7 20
b in what	1 -27
b in whatever	1 -31
b in wind	1 59
b in with	0 -16 9 14 10 21
b in your	0 140 1 18 5 -26 6 56 7 124 9 -31 10 82 12 -19
b inbox again	1 -19 10 -18 12 45
b inside out	1 36
b insta or	10 37 11 90
b instead of	0 25 1 16
b insurance ?	1 14 3 19 6 24
b interested ?	7 136
b interested in	0 16 1 -15 3 17 7 46
b interested or	1 -29 7 -15
b into PROPER	0 22 1 83
b into a	0 14 1 18 6 30
b into something	6 32
b into the	1 -23 9 16
b intro ?	0 26 1 -49 3 27
b intro me	0 17 1 67 3 33 4 -26 12 -34
b intro to	0 33 3 26 4 15 5 -16 7 16
b introduce me	0 76 1 49 2 -24 3 -32 4 19 7 -50 9 -52 10 -37 11 36 12 17
b introduce myself	0 -29
b introduce us	0 126 1 23 2 -22 3 103 4 -100 9 15 10 14 11 -31
b introduce you	0 -113
b introduced to	0 64 1 21 3 37 4 -35 6 31
b introducing me	1 50 4 42 7 59 9 -21 12 23
b introducing us	3 -22 4 22 9 53
b introduction ?	0 56 1 -33 3 21 4 -17
b introduction at	10 -49
b introduction for	0 30 6 32
b introduction from	1 -16 12 31
b introduction of	0 -25
b introduction over	0 -27 1 -25 10 21
b introduction to	0 -36 1 64 2 -17 3 17 5 -15 6 14 8 -70 9 -16
b introductions are	0 20 6 -29 8 19
b introductions to	0 90 1 160 3 -44 4 -97 5 87 6 16 8 -39 9 -15
b intros to	1 45 4 -14 5 19 6 -18 7 41 10 -14
b invite a	0 68 6 15
b is ?	0 -37 1 -51 2 -15 6 -19
b is NUMBER	6 -19 8 -24
b is PROPER	0 -22
b is [NAME]	0 98 1 50 3 -14 4 -15 5 32
b is a	0 23 1 54 4 -38 5 49 6 38 7 -18 8 -49 9 -18 10 -23 11 93 12 -45
b is about	1 39
b is all	7 18 10 67 11 -23
b is almost	12 29
b is already	12 77
b is always	1 40
b is anyone	0 -21 1 -42
b is at	0 -36
b is attached	1 -17 10 -20
b is back	1 -21 9 42
b is coming	1 18
b is enclosed	1 -14 10 53
b is enough	10 85 11 19
b is fine	10 25
b is for	1 -20 12 54
b is free	0 24 1 28 3 29 4 -25 12 15
b is hiring	1 45
b is in	0 30 1 -17 3 14 6 -30 7 -25 8 -21 9 -29 10 -26
b is it	0 26 1 -21 2 18 6 16
b is literally	12 67
b is looking	0 -19 1 -50
b is my	1 -19
b is next	1 -15 6 -20
b is not	0 -37 1 -24 9 -19 10 14 11 35 12 33
b is on	0 50 1 17 2 43 4 -46 6 21 7 23 9 17 10 -17
b is one	0 -27 1 -18
b is open	0 -20 1 18 8 40 10 16 12 -33
b is out	1 -25 12 26
b is planning	0 20 1 24
b is plenty	0 -29 1 -18 10 70
b is ready	7 32 9 92 10 18
b is retiring	1 19 2 31 4 -29 9 27
b is right	0 37 1 -23 11 27
b is short	1 42
b is someone	7 25
b is still	6 38 9 22 10 -23
b is sufficient	1 -21
b is that	0 -18 1 -33 7 -22 12 96
b is the	0 -84 1 -44 2 21 6 -59 7 -50 10 -24 12 60
b is there	0 20 1 -49 2 -52 3 -22 4 83 6 19 7 47 9 -20 10 -16 12 -44
b is thinking	1 21
b is three	1 -14
b is tired	1 21 4 18 6 36
b is to	0 65 1 17 3 -32 4 15 5 25
b is up	0 -43
b is your	0 -109 1 29 6 -23 8 15 9 75 12 23
b is yours	0 45 10 25 12 25
b isn't you	1 -34 10 37 11 -28
b isn't your	3 14 4 -23 6 -21 9 -15 11 29
b it !	1 47 12 24
b it ?	0 18 1 29 3 25 4 -21 6 -18 7 -32 11 29 12 48
b it a	0 31 1 35 3 28 4 -20 7 -18 8 14 11 -19 12 26
b it all	6 23 9 -28
b it and	0 33 6 16 7 28 9 -14 10 -15 11 -15
b it appropriate	11 26
b it as	1 -14 6 -22 10 28 12 -15
b it at	0 24 1 14 2 15
b it back	1 -16 12 -14
b it be	1 18 7 -14
b it before	6 45 10 -39
b it costs	1 -14
b it could	11 29
b it doesn't	12 45
b it feels	0 -25 11 39
b it for	0 -30 1 34 9 -20 10 19 11 -17
b it has	0 -27 8 -30 9 47 11 -18 12 -14
b it helps	0 28
b it here	0 81
b it i	11 14
b it if	0 -45 1 -27 11 -28
b it in	0 -26
b it interesting	0 21 7 49
b it is	1 -25 6 -16 9 17 12 31
b it isn't	1 -22 10 18 11 -16
b it on	0 29 6 -15
b it rains	0 50 1 34 5 24 6 35 10 -14
b it takes	1 -16 7 19 9 -23 10 -22 12 16
b it to	0 19 1 51 3 14 7 -18 9 -19 11 -34
b it took	0 17 1 42 9 28
b it up	1 -17 7 20 9 -15
b it was	0 -31 1 -44 6 -21 11 -24 12 -18
b it with	1 -40 6 -25 7 35 9 -24 11 37
b it would	0 40 1 -21 7 42 12 36
b it you	0 -24 6 34 11 17
b it'd be	6 -27 7 78 12 34
b it's PROPER	0 -21 1 -34 9 65 10 -17 12 -18
b it's a	1 -22 6 -16 12 38
b it's been	1 -23 6 -56 9 81
b it's fine	10 78 11 49
b it's not	9 -19 10 15 11 14 12 -17
b it's one	1 57 6 20
b it's only	12 35
b it's open	1 68
b it's right	6 22 11 25
b it's the	1 16 6 18 9 -25 11 24
b it's your	0 -15 1 -16 9 -36 10 26 11 -19 12 14
b its PROPER	8 -18 9 43
b job PROPER	1 -39
b job for	0 29 7 -14 12 22
b joining [FIRM]	1 -22 8 16
b joy to	6 -17 9 28
b just a	1 23 9 -15
b just bumping	1 -19 10 -18 12 45
b just can't	6 29
b just forward	6 -25
b just got	1 29 6 -37 8 30 10 22
b just had	0 22 1 33 9 25
b just have	11 36
b just moved	1 21
b just one	0 29 1 -18 10 -22
b just reply	1 -19 7 -15 10 58 11 -14
b just send	0 -21 11 51
b just that	1 15 6 35
b keen on	1 -53 7 22 8 16
b keen to	0 23 5 24 6 66
b keep a	1 -19
b keep asking	1 20
b keep coming	1 15
b keep me	0 18 4 15 7 14
b keep the	1 -18 6 17 9 24
b keep their	1 77
b keep you	12 21
b keep your	0 -27 1 -34 9 -43 11 34
b keeps getting	1 16 6 51
b keeps the	1 -15 6 33
b kept that	12 -25
b kept the	6 -36
b key a	1 25
b kind as	1 15 3 18 4 -19
b kind regards	1 -40
b kindly do	1 19
b kindly introduce	0 39 3 16
b kindly refer	1 -22
b know !	0 -14
b know ?	1 -137 6 20 9 37
b know PROPER	0 -52 1 33
b know [KIND]	1 51
b know a	0 99 1 129 2 -103 3 -47 4 158 6 -15 7 -56 11 -51 12 -24
b know another	1 45 2 -14 4 17 6 15
b know any	0 113 2 -58 3 -16 4 66 5 -15 6 22 8 36 10 -16 12 -21
b know anybody	2 -19 3 -24 4 31 6 -18 7 -76
b know anyone	0 30 1 -81 2 -15 3 -22 4 39 6 14 7 60 8 43 9 15 10 -17 11 32
b know at	0 16
b know best	0 -84
b know her	0 -18
b know how	0 -44 1 -40 8 -30 9 78 12 -18
b know i	0 -17 1 -64
b know if	0 -59 1 45
b know in	0 41 1 105 2 29 4 -15 6 -43 7 33 9 19
b know of	0 19 1 -18 7 24 10 20
b know on	1 27
b know one	0 31 1 -61 3 -20 4 23 6 -16 10 19 11 -28
b know people	8 -19 12 44
b know running	1 16 6 32
b know somebody	1 -17 7 -23 10 37 11 -16 12 41
b know someone	0 14 1 -91 2 -46 4 32 6 21 7 36 10 -14 11 -15 12 -39
b know that	0 -72 1 -35 2 38 3 19 4 -60 6 -39 7 -25 10 -14 12 -27
b know that's	0 29 1 -26 7 53 8 32
b know the	0 -48 1 60 6 -15 9 -49 12 -19
b know there	6 -25
b know what	0 -38 1 -53 6 31
b know where	1 -50 6 25 8 -27 10 -14
b know who	0 -38 2 25 4 -20 6 -43 7 22 12 63
b know who'd	1 -44 6 -15 7 -27
b know who's	1 -63 7 -15 12 15
b know whose	0 21 1 51 4 -18 6 100
b know with	0 40 1 69 2 54 4 -52 6 20 12 16
b know you	8 -18 12 73
b know your	0 -56
b known to	1 68
b knows a	1 21 2 23 4 -14
b lab and	6 39
b labels floating	1 -20
b labels peel	6 15
b lack tenors	1 57
b lady who	1 -24
b laid off	8 66 12 -19
b landlord with	6 15
b last month	9 30
b last one	0 35 1 19 6 -14 12 -24
b last question	0 49 2 20 4 -33
b last thing	6 25 12 -21
b last two	6 26 12 24
b last week	0 -23 6 -20 8 43 9 -36 12 -20
b last year	0 -23 2 -16 3 23 9 35 10 15 12 -26
b last year's	6 32
b late ?	0 -29
b late PROPER	1 45 6 -22
b law PROPER	0 -19
b lead at	0 34 1 15
b leads a	9 35
b learn from	0 -15
b learn how	1 47 6 -19 8 24
b least one	1 34
b least three	7 27 9 15 12 32
b leave a	0 -19 10 32 11 22
b leave her	11 35 12 -16
b leave it	0 -19 11 46
b leave my	9 -21 10 -27
b leave this	11 17
b leave until	12 25
b leave us	0 -40
b leave with	6 43
b left before	1 18
b left in	6 -22 7 73 9 -20 11 14 12 59
b left the	9 45 12 -14
b left with	1 52 9 15
b less than	1 -17
b let me	1 18 2 17 3 -19 6 22 7 24 8 31 9 14 12 -30
b let them	0 31 1 33 3 24 4 -20 6 -29 12 26
b let us	0 -29
b let you	1 -23 6 -31 9 24 12 -24
b letter of	0 -27
b letting agents	1 40
b letting me	1 -17
b licensed trade	1 15
b lie awake	1 32 6 50
b lieber PROPER	1 -21
b life ?	1 -51
b lifeblood of	0 -35 1 -27
b like a	6 47 8 -16 9 29 10 48 12 39
b like introductions	6 16 8 -15
b like me	6 -30 9 -15 10 64 12 81
b like our	0 21 1 40 7 23
b like that	0 74 1 -86 9 16 10 23 11 -14
b like the	2 22 4 -26 6 -18 9 91
b like this	0 -17 1 22 6 -20 7 76 10 -33 11 27
b like to	0 -54 1 31 2 -22 3 41 5 20 6 21 7 -18 8 29 9 -23 11 -34 12 -24
b like what	1 41 7 32
b like you	1 -21 8 -20 9 47 10 66 12 -41
b like yours	0 -33 1 -55 6 22 7 -17 9 30
b like yourself	1 -40
b line to	0 -23
b lines about	0 -17
b lines and	1 35 12 -14
b lines to	10 17
b link [KIND]	10 29 12 24
b link and	6 -14 7 20
b link is	0 15 9 -14
b link to	10 -35
b list ?	0 -32
b list in	6 -32
b list of	10 -44
b listen i	7 24
b little PROPER	9 23
b little one	1 31
b little ones	0 16 6 -32
b live on	0 -21 6 21
b loads of	6 -16 10 31 12 47
b local radio	1 21
b log in	0 -17
b logging in	0 -42
b long time	6 -17
b longer in	11 22
b look after	1 54 6 -14 7 74
b look at	0 -43 1 -43
b look over	0 -19
b look up	0 -20 10 23
b looked at	1 -17
b looking at	0 15 1 -24
b looking back	1 -23 12 34
b looking for	1 72 4 -18 5 14 7 -38 8 50 9 -26 10 -30 12 -25
b looking to	1 105 4 -22 6 -32 8 -57
b looks after	0 -37 1 -50 6 -40 8 -47 9 -16
b lost a	0 21 1 44
b lost her	1 44 9 -16
b lost its	1 -25
b lot about	9 -28 12 -22
b lot in	9 17 10 15
b lot of	0 -25 1 16 6 -33
b lot to	1 -17 9 29 12 22
b love a	1 -59 6 -51 7 49
b love an	3 29 4 -29 7 -27 11 23
b love it	0 18 1 -35 9 37 11 -25
b love our	1 134
b love to	0 -40 4 21 5 -21 6 27 7 27 8 -24 9 -27 10 -23 11 -29 12 34
b love your	8 15
b loved having	9 24
b loved your	1 -24 9 -65
b lunch with	0 -18
b made you	0 -40
b mail and	1 15
b mail that	12 -14
b mail to	0 -21 10 16
b mail with	1 -19 10 24
b make an	1 -23 7 15 11 -14
b make intros	0 -42
b make it	0 35 1 -18
b make the	0 -20
b makes a	1 -30
b making an	0 21 1 -28 3 30 4 -15
b manager ?	0 79 1 67 3 20 4 -17 6 -15 8 20 11 36
b manager at	3 32 5 -43
b manager in	1 22
b manager of	0 27 3 -24 5 16 6 -25 8 -19
b managers in	12 41
b market and	1 24
b market gardeners	1 -31
b match for	1 40 7 19
b mates are	1 44
b may be	0 22 1 -30 4 17 6 -14 7 14 10 20 11 -16
b may have	11 20
b may i	1 -55 3 -23 4 28 10 83
b maybe a	1 -31 2 -24 4 28 6 -20
b maybe you	7 22
b maybe your	0 24 1 -16 11 -37
b me ?	0 101 1 -104 4 32 6 -26 7 54 8 -14 9 -20 11 -14
b me NUMBER	1 20 12 -34
b me PROPER	0 68 1 17 3 -31 4 47 9 62 12 64
b me a	0 -32 4 -21 6 20 7 -32 10 36
b me about	0 -40 7 23 9 -30
b me again	3 35 4 -25
b me along	3 31 4 -39 10 -23
b me and	6 -28 7 18 8 31 10 37 11 18 12 -32
b me ask	1 29 6 16 7 30
b me at	10 42 12 28
b me before	0 -17
b me better	0 -15
b me by	0 -47 12 -18
b me for	0 -28 1 52
b me his	9 -14 11 46 12 -17
b me how	0 -29 9 -26
b me if	0 -26 11 69
b me in	0 17 2 -20 3 30 9 17
b me is	0 54 1 42 3 -27 4 -33 5 61 7 22 10 -17
b me know	1 15 9 -37 12 -21
b me no	1 28
b me on	0 34 10 55 11 -14 12 -17
b me or	0 -23 1 -25 3 24 4 -24
b me so	0 -17 1 -17
b me that	1 49 6 34
b me the	3 -15 4 17 7 33 9 14 10 35 12 -19
b me their	0 -25 10 36 12 28
b me this	6 -32
b me three	7 -16 8 -19 9 -18 12 21
b me through	1 -17 9 -20 10 38 11 -33
b me to	0 27 1 59 3 25 4 -15 5 -21 6 -26 7 -26 8 -16 9 -71 10 -75 11 20
b me today	1 -46
b me two	0 20 1 15 4 22 8 -27 9 -19 10 -58 12 87
b me which	0 -47
b me who	1 22 3 20 12 -14
b me with	0 60 1 29 3 25 4 -19 6 15 7 22 11 51 12 -14
b me your	0 -59 8 28 9 -48 10 -16 12 52
b meant for	1 43 12 37
b meet ?	1 -20 7 -15
b meet PROPER	0 -25
b meet a	1 41 4 21 10 40
b meet them	6 -17
b meet you	0 -30
b mention it	0 -15 10 -28 11 16
b mention me	0 68 1 -16 10 -25 11 34 12 40
b mention the	0 14
b mention us	0 26 1 15 7 23 10 -20
b mention your	6 15 12 26
b mentioned PROPER	1 50 6 -28 9 -17
b mentioned that	0 -25 1 44 6 70 9 42
b mentioned your	0 -41 1 15 9 -34 10 -22 12 -30
b message me	1 -16 10 70 11 -24 12 -16
b met but	1 42
b met in	0 28
b midnight ?	0 -28 6 84 10 39
b midnight don't	6 -14 10 29 12 20
b might be	0 15 1 -31 2 -16 4 21 6 -65 7 39 11 -20 12 -19
b might benefit	1 -18 7 16
b might find	7 38 9 50 11 24
b might i	0 16 3 23
b might like	1 106 2 34 4 -30 6 -21 7 46 9 -19
b might one	0 18 1 -21 3 -26 4 47
b might you	3 18 4 -18 7 -18 11 26
b million in	0 -24
b mind !	1 55 6 67 10 20 11 28
b mind ?	0 27 1 -59 6 -16 11 46
b mind making	1 -16 3 27
b mind that	0 21 1 36 7 18
b mind who	1 15 6 18
b minutes and	0 -22
b minutes at	1 -16 6 42
b minutes on	0 -18
b miss it	1 30 12 27
b miss the	9 35
b moaning about	1 32 6 62
b moment is	0 37 1 -23 11 27
b money ?	1 -30 6 18
b money goes	1 32 6 23
b month ?	0 22 1 17 6 30
b month and	0 -16 1 -16 6 -14
b month end	1 -16
b month that	0 20 1 52
b months ?	0 -15
b months ago	1 -14
b months of	4 18
b months since	9 36
b more [KIND]	1 40 6 23
b more families	1 -16 6 -15 8 18
b more of	1 18
b more people	0 -15 8 15
b more than	0 37 1 -18 2 -18 3 56 4 -20 6 65 9 26
b more thing	1 -14
b morning ?	0 28 1 18 3 52 4 -25
b morning PROPER	0 14 1 42 8 -16 9 -15 12 -17
b morning all	9 -20
b morning and	1 -23
b most grateful	9 15
b most of	6 41
b most welcome	0 63 1 26 4 -19 5 23 6 -28 7 28
b move ?	1 36
b move into	1 -40
b moved in	0 19 1 39
b moved into	0 -18
b moved to	6 -23
b moving to	0 -18 8 23
b mr PROPER	9 -27
b mrs PROPER	8 17 9 18
b much !	1 73 9 -15 12 -23
b much for	0 -17 8 -17 9 -30
b much like	0 29 1 14
b much out	6 -34 7 42 12 -25
b much to	8 -18 12 32
b must be	6 -14 12 30
b must have	0 -55
b must know	6 -28 7 14 10 29 12 50
b my PROPER	1 20 10 83 12 -19
b my application	8 -24 10 -31
b my ask	1 25 10 -17
b my best	1 47
b my business	8 58
b my calendar	8 29
b my card	0 26 4 -15 7 -15 9 -21 10 59 11 -18 12 -22
b my client	6 32
b my clients	0 -19 1 -26
b my colleague	0 -17
b my contact	10 30
b my desk	1 17
b my details	4 20
b my door's	0 47 8 -25
b my dream	0 57 4 -18
b my follow	12 39
b my ideal	0 58 1 96 8 -51
b my last	12 26
b my leaflet	10 57
b my list	10 -16
b my mail	6 -17
b my name	0 113 1 -37 2 41 3 -56 4 18 6 -16 9 30 10 -123 11 24
b my network	0 -14
b my number	0 49 1 33 6 55 7 21 8 -18 10 -61 12 -28
b my number's	10 48
b my own	1 -52 6 36 8 29 9 -37
b my practice	0 -36 1 -15 7 -16
b my question	0 20 6 23
b my resume	12 -19
b my sister	0 -16
b my spring	1 31
b my studio	1 -32
b my target	1 -20
b my thesis	1 -39
b my very	1 -15
b my way	10 -21 12 31
b n il	11 38
b name ?	0 -99 1 -28
b name and	1 61 3 26 6 -26 10 16 12 -31
b name for	0 39 3 23 4 -15 6 -30
b name i'll	0 -17 11 -59 12 -19
b name in	0 39 1 -68 4 25 12 41
b name is	1 -25 6 -23 11 -25
b name no	10 18 11 29
b name of	0 15 1 23 2 28 3 -22 4 -17 6 20 10 -15
b name on	0 43 1 -70 3 -60 4 60 6 31 7 28 9 -35
b name only	10 15
b name to	0 64 1 41 3 14 10 -17
b name two	12 43
b name would	10 -37
b names and	0 28 10 15 12 26
b names before	1 -20 10 -15
b names from	9 19
b names of	1 46
b names today	12 18
b near PROPER	1 32 3 -21 4 35
b near the	0 -25
b near you	1 -28 6 25 9 -16
b need NUMBER	6 -26 8 58 12 39
b need a	0 -25 1 47 8 14 10 -26
b need of	1 -30
b need only	0 38 10 22
b need to	1 -16
b needs a	0 -16 1 -108 3 34 4 -18
b needs to	0 35
b neighbour PROPER	0 -18
b neighbour has	6 40 10 33
b network that	1 -14 4 -17
b never ask	11 -28
b never asked	6 -21 11 -33 12 39
b never been	0 -53
b never mind	0 -22 1 55 11 42
b never too	0 31 4 26 12 -15
b new PROPER	0 -16
b new clients	8 27
b new here	0 -21
b new in	0 -27 8 23
b new member	0 23 12 17
b new one	6 -21
b new parents	1 -41 6 19
b new shop	9 29
b new tax	0 -17
b new to	1 17 7 19
b next ?	1 -96 2 26 4 -32 6 -30 7 14 9 33 12 43
b next door	0 47
b next quarter	1 -17 8 -16
b next step	9 -14
b next to	9 14 12 -17
b next year	0 24 6 -15 7 30
b nice to	1 -15 6 15 10 -29 12 39
b night ?	6 19
b night bus	0 -19 1 27 6 -20
b night shift	4 16 6 27 9 17
b night to	6 16
b nine days	1 -32 6 25
b nine years	1 -17 6 -31 10 -16
b ninety days	9 21
b ninety minutes	0 -21
b no ?	0 -19 1 -18 6 -43 11 -72
b no PROPER	0 -23
b no hard	1 -15
b no idea	1 40 6 46
b no is	6 -17 11 82
b no limit	6 -29 11 -23
b no longer	6 26 11 21
b no more	1 39
b no one	0 -28 1 25
b no pressure	6 -27 11 61
b no problem	0 -24 1 -16 11 23
b no room	6 -37
b nobody asks	1 -23
b nobody can	1 -23
b nobody else	0 -27
b nobody has	11 36
b nobody in	9 28
b nobody under	1 -17
b not a	1 15 6 42 9 -18 11 38
b not at	0 40
b not be	11 43
b not now	1 15 11 33
b not one	0 43 1 14 6 -26 9 30 12 130
b not sure	1 17 6 42
b not to	10 -18 11 43
b not work	0 -36
b not yet	12 40
b not you	0 53 1 54 3 27 4 -42 11 -72 12 -29
b not your	0 -33 1 -28 10 -31
b note on	6 -28 8 21 10 -17
b noticed that	0 -14 1 -17 9 -26 12 29
b noticed you're	0 68 3 24
b now and	0 36 6 -16 7 -16 8 -16 9 35 10 -22 11 28 12 24
b now have	1 -16
b now it's	1 48 12 21
b now that	0 -23 1 -19
b now who	1 14 12 29
b now you	0 -16 12 -49
b number !	12 -37
b number ?	1 48 3 26 4 -17 12 -19
b number below	1 -27 6 -24
b number four	0 14 1 34 10 25
b number i	6 49
b number is	10 15
b number on	0 -22 1 -26 9 19 10 27
b number two	0 -27 1 -16 6 -33 10 -14 12 53
b number's on	9 -20 10 90
b nurse in	2 -26 4 31
b nursery class	1 -17
b nurses in	1 30 8 -15 12 35
b nurses on	1 -25
b obliged if	0 41 1 45 11 -22
b of NUMBER	0 17 4 -16 5 23 6 -18 12 25
b of PROPER	1 63 3 36 5 -21 6 -30 7 -25 12 -27
b of [KIND]	1 -23
b of a	0 23 1 85 4 19 6 89 9 -15 11 -32 12 -41
b of all	0 -18
b of an	1 -18 3 20 4 -22 9 -18 10 43
b of anybody	0 16 7 30
b of anyone	12 41
b of being	1 25 6 39
b of course	0 -21 11 46
b of each	6 24
b of family	1 34
b of friends	0 -19 1 -16
b of help	7 14
b of her	1 -19 7 -22 8 14
b of his	1 -35
b of it	1 -35 2 15 6 80 7 32 9 -14 12 -33
b of just	0 21 1 -17 10 -17
b of me	1 44 3 -18 6 38
b of mouth	0 45
b of moving	1 17
b of my	0 -51 1 -51 6 -23 7 48 8 60 10 22 12 -16
b of names	0 30 1 -42 8 -22 9 38 12 20
b of nights	1 17
b of one	0 -19 6 -24 7 -26 12 -25
b of our	0 -18 1 -30 6 -23 7 54 9 39 12 -14
b of people	1 -35 3 -17 6 -15 10 -31 12 23
b of person	1 18
b of service	0 53 1 -23 7 66
b of someone	0 28
b of state	1 27 6 -23
b of ten	0 35 7 30
b of that	0 -35 6 -39 7 -18 10 35 11 34 12 -18
b of the	0 80 1 130 2 25 3 37 4 -29 6 70 7 -15 8 37 10 45
b of their	0 27 1 -51 4 22 6 23 12 18
b of them	6 23 7 -21 9 -20 10 -20 12 -25
b of these	0 -69 1 -15 6 -21
b of thing	1 -20
b of this	0 -64 9 -21 12 22
b of those	0 27 4 -46 5 24 6 56 11 42 12 -16
b of three	6 -16 8 22 12 32
b of two	0 37 1 -50 7 14 10 49 12 77
b of ur	7 -16 8 -35 10 31 11 -14
b of us	0 24 1 -25 3 30 4 -28 10 -30
b of use	0 -20 6 -16 7 -25 9 17
b of what	1 -21
b of years	1 14
b of you	0 37 1 -28 3 14 4 -23 6 -75 8 -45 11 20 12 33
b of your	0 93 1 70 2 78 3 -59 4 -24 5 -15 6 32 7 21 9 51 10 -68
b of yours	0 40 1 37 2 -58 3 23 4 51 6 -22 11 43 12 26
b off ?	6 22
b off PROPER	8 63 10 17
b off a	1 14 10 46
b off and	6 -28 12 23
b off for	1 -16
b off on	9 40 12 -16
b off the	6 -33
b off their	0 19 7 44
b off to	0 -15
b off you	1 27 9 25
b off your	0 22 7 -17 12 70
b offer ?	6 24
b office ?	1 14 6 -22
b office in	6 -30
b oh by	6 -20 10 -17
b old PROPER	0 44 1 23 9 -27
b old and	1 21 10 33
b older than	0 31 1 52 5 19
b on ?	0 23 3 -48 4 39
b on NUMBER	0 19 1 50 10 53 12 -18
b on PROPER	0 -47 1 46 4 29 7 -20 8 -22 10 -16 11 35 12 -26
b on [KIND]	6 -16
b on a	0 -65 7 -18 8 -56 11 20 12 -33
b on and	1 24
b on four	0 18
b on here	10 15
b on his	9 65
b on how	1 -19
b on it	0 -18 7 27 9 -14 10 44 12 22
b on joining	1 -22 8 16
b on market	6 -20
b on me	7 28
b on my	0 -20 8 -19 9 -21 10 -105 12 98
b on one	0 -17 1 14 6 18 9 24
b on our	0 -27 1 41 7 -15
b on referrals	0 -36 9 26
b on that	1 14 8 -15 9 16
b on the	0 19 1 44 3 49 4 -41 5 21 6 -20 8 -46 9 32 10 121 11 20
b on their	4 20 6 -24 7 41 12 37
b on this	0 17 1 -35 2 -19 4 27 9 -44 10 40 11 -27 12 28
b on time	1 35 6 78 12 -19
b on to	10 57
b on two	9 -16
b on ur	7 29 9 -20 10 21
b on us	0 61 4 16 7 35 9 -17
b on your	0 104 1 137 2 42 4 -45 6 58 8 -31 9 -35 10 -26 12 -28
b one ?	0 38 1 55 2 -21 3 -19 4 26 6 -24 7 26 12 -23
b one and	0 -14 1 -36 6 14
b one at	0 -26
b one day	6 19
b one for	0 28
b one free	0 35 7 -19 12 15
b one friend	0 17 6 16 7 25
b one in	1 -22 12 -23
b one is	0 24 1 -67
b one more	0 14 1 -28 10 -22
b one of	0 -71 1 97 2 -19 3 -27 4 81 6 -27 9 -18 10 -27 11 -16 12 136
b one on	0 20 6 32
b one or	0 39 1 43 2 14 3 -34 5 23 6 14 11 38
b one page	1 -25 9 39 10 50
b one person	1 64
b one place	12 -14
b one question	1 -28 2 30 4 -21 8 17
b one such	1 -24
b one thing	0 -14 9 -24
b one to	1 -18 2 14 4 -18 6 -24 10 -18
b one too	0 16 1 -15 6 -23 7 -22 11 32
b one who	1 -55 3 18 6 -44 8 17 12 -14
b one who's	1 35 6 20
b one whose	1 15 6 25
b one with	1 50
b one year	1 33 6 21
b one you	11 29
b ones ?	0 20 1 23
b ones who	6 18
b only NUMBER	7 45 9 -22
b only PROPER	0 -16 1 20 9 -21
b only do	0 35 6 38
b only if	0 33 1 29 3 20 4 -25 6 -21 11 77 12 -15
b only one	9 14
b only press	10 30
b only the	1 -28 6 23
b only where	11 51
b open in	0 -14 6 -23 9 -21
b open the	1 -23
b open to	0 73 1 -49 3 -29 4 23 6 -34 8 19 9 28 10 -24 12 -17
b opened a	4 -14 6 -16
b opening a	1 37 8 -15
b opening my	1 -14
b opportunity for	1 36 7 95
b ops lead	1 53
b opt out	1 -17 9 23
b or PROPER	1 20 5 22 6 26
b or a	1 15 4 16 6 19
b or an	6 22 7 28
b or anyone	0 16 1 21
b or better	6 37 10 24
b or colleague	6 17
b or colleagues	0 16 1 19
b or don't	6 -22 10 33 11 71 12 -25
b or family	7 34
b or five	0 -14
b or give	10 14 11 14
b or have	10 26 11 74
b or introduce	1 24
b or is	0 -46
b or know	1 -22 2 -22 4 14 7 -17
b or more	0 40 1 29 4 -15 5 22
b or not	0 39 1 -14
b or relations	10 -14
b or relative	0 28
b or selling	1 30 7 -20
b or send	0 -15 1 -27 7 -20
b or share	1 -21 3 20 4 -14
b or so	0 26 1 22
b or someone	0 15 1 -39 4 22 7 28 9 -20 10 34 11 -20
b or tell	11 36
b or text	10 15
b or the	0 24 1 17 2 25 4 -18
b or three	0 -27 1 -43
b or two	0 33 1 35 2 14 3 -34 5 23 11 35
b order and	0 28 9 19
b order is	9 -41
b other [KIND]	0 24 1 26 6 15
b other companies	1 -58
b other families	1 -22
b other parents	0 36
b others in	1 -33 7 25
b others who	1 17 6 16
b our PROPER	6 -16 9 -36 12 -17
b our board	0 -28
b our clinic	1 -19
b our first	1 21 9 -14
b our grants	1 24
b our name	0 28 4 14 12 14
b our new	0 -19
b our office	1 14
b our page	0 -50
b our panel	0 39
b our pre	1 -16
b our strings	0 21 1 40 7 23
b our survey	0 -19
b our team	0 -26
b our way	0 50 9 36 10 -15 11 -22
b our website	0 -16
b ours is	6 26
b out !	1 -24 6 -16 8 -28 9 -16 12 80
b out ?	1 35
b out a	0 19 1 33
b out and	12 29
b out at	0 22 6 20
b out because	1 20
b out before	0 34 1 49 10 22
b out by	6 77
b out in	0 -36 6 47 9 67 12 -18
b out of	0 22 1 -36 2 28 6 -18 7 73 8 -63 9 36 10 -15 11 -15 12 -79
b out on	0 17 8 20
b out since	9 -24
b out the	9 31
b out who	0 -24
b out with	1 -22
b over a	0 -22 1 -30
b over an	6 -34
b over asking	8 -27
b over at	0 -32
b over from	11 32
b over in	0 23 6 15
b over it	1 16 9 20 12 29
b over the	0 -29 6 -15 9 38 10 15 12 -21
b over there	6 -38 8 52
b over this	0 39 11 15
b over to	10 19
b over your	0 -31
b owe me	0 37 11 28
b own as	1 -17
b own studio	1 -14
b own the	6 26
b owner of	1 25
b owner who	1 24 4 -15 6 14
b owners in	1 36 3 -20 4 24 6 -18 9 32
b owners of	1 20 5 22
b owns a	0 18 1 14
b owns the	0 -51 1 22 6 -34
b p s	6 -14 8 -17
b packaging waste	1 -42
b page is	1 14 10 16
b page that	1 42
b page with	0 -50 1 -18 6 -22 7 18
b paid for	1 -21 9 35 12 -26
b paid in	8 38
b paid off	1 16
b panel that	9 -22
b paper ?	3 14 4 -15
b paper that	1 -44 6 25
b paragraph below	0 17
b parents in	0 34 1 -21
b parents of	0 14 1 -24
b part of	8 20 9 34
b pass it	0 48 1 25 10 22
b pass my	0 39 1 -19 3 -53 4 60 8 -14
b pass on	1 -27 7 30 10 -33
b pass our	0 21 1 37 7 -19 10 -23
b pass this	0 22 3 21
b pass your	0 -44
b passing my	0 18
b pay for	0 43 6 29 9 35 10 -14
b pay in	9 22
b pay the	6 45
b paying a	0 16 6 22
b paying farms	1 -25
b paying for	1 49 10 -14
b pays for	1 35 6 22 10 -16
b pays nothing	6 21
b pays the	1 -27
b peel in	6 15
b people !	0 89 1 -48 3 -21 4 16
b people ?	0 25 3 -49 4 50
b people i	1 -27 7 -14 8 -37 12 31
b people in	1 -34 4 -19 7 33 8 31
b people keep	0 -19
b people like	0 -36 1 -30 6 -16 8 -24 9 -23 12 -25
b people who	1 64 7 33
b people you	0 23 1 -20 2 52 3 -17 4 -29 6 -31 9 18 12 17
b per cent	6 15
b perfectly PROPER	11 17
b perhaps you	6 57 9 -19 11 16
b person and	0 -21
b person at	0 20 6 -26
b person in	0 44 1 47 3 28 4 -25 8 -18
b person or	1 -39 12 33
b person to	1 52 7 -18
b person who	1 -16 8 -33
b person would	6 18 10 28
b person you	1 59 2 14 6 15
b personal link	0 20 7 24
b phone call	1 -14 9 28
b photo of	0 15 9 22
b photographer and	0 14
b photos of	1 -15
b picks up	6 35
b piece on	6 -22 9 -46
b place in	1 23 6 46 9 -15
b place of	1 -30
b place to	0 -19 10 -30
b places in	1 -14 6 -23
b places left	7 58 9 -14 12 69
b plan ?	0 19
b plan and	6 21
b planning a	0 21 1 26
b planning something	0 21
b planning tool	1 -31
b plant is	2 15 9 22
b plant manager	0 47 1 28 4 -19 5 17
b plant managers	12 43
b play the	6 17
b please ?	0 -73
b please copy	0 17
b please do	0 -25 1 -21 7 23
b please don't	12 -27
b please feel	7 -16 10 23
b please find	0 -26
b please forward	0 20
b please introduce	3 19 4 -16 12 -14
b please pass	0 23 1 -24 3 21 10 -29
b please refer	0 -20 1 -26 6 -15
b please send	0 70 3 -31 4 40 6 18 7 -15 12 68
b please share	0 -34 1 -20
b please tell	0 27 1 19 3 26 10 29
b please would	0 68 3 21 4 -22 10 -46
b pleased to	0 19 1 34 5 17
b plenty i'll	10 24
b point at	0 -18 10 21
b point me	0 20 1 34 3 23 4 -26 9 -17 10 -21 11 26
b point them	0 32 1 -16 3 -16 4 16
b poll for	0 -29
b portal ?	0 18 1 -15
b portal and	0 37 10 30 12 28
b position at	3 23 4 -17 8 16
b practice and	0 -19
b practice grows	0 -28
b pre seed	1 -17
b prefer to	9 23
b press send	10 30
b pressure !	11 24
b pressure at	6 -24 11 55
b price for	6 -31 7 54
b privilege to	7 -21 9 42
b problem !	11 49
b profit from	0 17 1 17 7 63
b promise to	1 -15 7 35
b promised me	12 27
b promotion ?	0 15
b property in	1 -17 6 -31
b put a	1 -15
b put by	0 17 6 37
b put in	0 41 1 35 3 31 6 -23 7 -18 8 -32 10 37 12 36
b put me	2 -15 9 -27 10 35 11 -40
b put my	1 -24 3 16
b put them	0 -20
b put you	1 16
b putting us	0 29
b q NUMBER	0 39
b quarter and	1 -19
b question do	1 26
b question for	0 27 1 -46 2 32 6 17 7 18
b question from	0 25
b question to	0 -25
b questions ?	0 -18
b questions about	0 -16
b quick call	0 18 1 31 4 -23
b quick one	1 -27
b quick poll	0 -29
b quick question	0 -14 1 25 4 18 6 18 12 -15
b quite see	11 34
b quote ?	1 -42 6 -14 7 14
b quote code	7 24 12 -24
b raising MONEY	0 -14
b raising NUMBER	1 -16 6 -17
b rather keep	11 23
b rather not	7 -17 11 28 12 30
b rather than	0 -17 10 47 11 -19
b rd and	1 -16 9 17
b re the	0 26 1 19
b reach out	0 -15
b reaching out	1 20
b read out	1 22
b ready !	9 -41
b ready for	1 -67
b ready to	1 19 4 18 7 33 9 -20 10 21
b receive [KIND]	1 -15 6 -18 7 15 12 39
b recently bought	1 36
b recommend a	12 20
b recommend me	0 57 1 -26 3 -29 4 36 7 19
b recommend to	0 -153
b recommend us	0 -30 1 -33
b refer NUMBER	12 22
b refer a	4 30 5 -32 6 -28 7 25 8 -20 10 -19 12 51
b refer me	0 86 1 -41 3 64 4 -83 8 74 10 -32 11 44 12 -42
b refer one	0 15 10 27 11 16 12 16
b refer them	1 30 12 20
b refer to	0 -28
b refer us	0 39 3 19 9 -22 10 25 11 -19 12 23
b refer you	0 -44
b refer your	0 22 3 -20 4 37 7 -14 12 -47
b referral bonus	1 20 8 -22 12 49
b referral for	0 38 1 90 4 -47 5 45 7 -19 10 -19
b referral from	1 -17
b referral is	0 65 1 71
b referral or	1 -26 7 23 8 -18 12 48
b referral to	0 -50 1 27
b referrals and	1 -19
b referrals are	0 16 1 -24
b referrals come	1 -14
b referrals for	0 48 4 -14 5 15 7 -24
b referrals from	9 29
b referrals so	8 34
b referrals to	1 31
b referring me	0 29 1 -28 3 15
b reply and	10 20
b reply to	10 64
b reply with	0 -22 1 -35 6 -61 10 59 11 -39
b report goes	1 -22 6 24
b resource for	0 15
b restaurant owners	2 -16
b retired teacher	0 -14 1 -105
b retiring and	2 27 4 -24
b return is	10 48
b review ?	0 -16
b right now	1 -18 7 30 10 -28
b right one	10 28
b right person	1 25 7 23
b ring ?	1 -25 10 -18
b ring NUMBER	10 27
b ring PROPER	0 90 1 56 3 43 4 -33 6 45 9 -14 10 29
b ring before	0 -22
b ring me	9 20 10 35
b ring the	1 -32 6 -21
b road and	6 25
b role in	1 15 8 20
b roles in	1 -35
b roof ?	1 60
b roof and	0 20
b room for	0 -18 1 28
b room knows	0 74 4 -54 5 43
b room with	6 18
b round for	1 -48
b round here	0 16
b round the	9 35
b round to	0 -44 1 -33 11 -33
b rules of	1 -23
b run a	1 16 6 -28 8 46
b run into	0 22 1 40 6 -32
b run one	0 -16
b run out	0 39 1 42
b run the	0 -20 1 -42 6 14
b running a	1 16 6 32
b runs a	1 -69 4 24
b runs the	0 17 1 22 2 -14 3 56 4 -25 6 -16 10 25 12 18
b runs to	0 -15 1 -74
b s in	6 26
b said at	0 -24 1 -34
b said in	1 -18
b said on	12 -20
b said your	1 -14 9 30
b sale of	1 -21
b sales team	1 15
b salut PROPER	1 -44
b same ?	0 31 1 -58 6 -16 7 44
b same care	6 -28 7 20 10 -16
b same day	1 43 6 23
b same situation	1 22
b same trouble	1 30 6 18
b same way	1 -23
b sat in	0 16 1 -22 9 30
b save MONEY	6 -19 7 48
b save them	1 -23 6 59
b saw PROPER	1 43
b saw his	1 -20
b saw that	6 -24 8 -33
b saw you	1 72 9 -15
b saw you're	0 14
b say a	0 23 1 29
b say i	0 36
b say if	10 -19
b say in	1 -18 6 16
b say is	0 -66
b say it	0 68 1 25 7 44 9 -18
b say no	0 -20 1 -23 6 -15 11 44
b say so	0 -26 9 65 10 -15
b say that	10 -14
b say the	0 -16 6 19 9 20
b say they	1 -49 9 -15
b say you'd	9 -21
b says so	1 -17 9 -19 11 38
b says the	1 -24 9 28
b says they	1 19
b scale of	0 -22
b school and	1 -25
b school bursars	6 -17
b school caretakers	6 16 8 -15
b school gate	0 17
b search for	1 48
b second opinion	7 26
b second site	0 27 1 19
b see a	1 -14 11 38 12 46
b see if	0 -24
b see that	1 47 6 -15 8 17 9 -33
b see the	8 -14 9 33
b see them	7 32
b see you	0 -16 1 41 9 -35 10 -17 12 -17
b seeing the	6 52 9 34
b seen the	6 26 12 17
b self employed	1 42 6 46
b sell ?	1 27 6 -26
b selling a	1 16 6 -14
b selling his	0 -19
b selling this	7 -22
b sells to	4 16
b send NUMBER	0 34 10 -42 12 37
b send PROPER	0 -18
b send a	6 -23
b send em	0 40 9 42 10 -60
b send her	1 26 6 -29 7 37 10 23 12 66
b send him	1 30 10 33 11 40 12 -20
b send it	0 -16 1 39 10 18 11 -20
b send me	0 18 1 -59 2 35 3 -45 4 17 6 36 7 -14 10 -64
b send my	0 -15
b send on	10 20
b send them	0 96 1 14 3 -25 4 36 9 -16 11 -40
b send us	0 22 1 18 4 18 6 -20 7 21 10 69 11 17 12 20
b send you	0 -40 1 -25 10 14 12 -16
b sent me	6 -20 12 53
b sent you	0 -35
b sentences about	0 -14
b service ?	1 -26 7 37
b settled before	1 -14 6 30
b shall i	0 -46 1 20 10 17 12 50
b shall we	0 -40
b share a	6 16
b share it	0 65
b share my	1 -21 10 26
b share our	0 -54
b share the	0 -17 1 23
b share this	1 -19 7 24 10 -21 11 14 12 25
b share your	10 34 12 21
b shared a	0 27 9 -22
b she can	6 27
b she can't	6 30
b she gets	0 23 10 34 12 -27
b she has	0 -32 1 16 6 15
b she is	6 24
b she said	0 -20 1 -18 6 15
b she told	1 -28 6 16
b she wants	1 -17 6 28
b she'd have	0 18 1 23 4 -23 6 14
b she'd take	1 -21
b she's at	1 58 12 -14
b shoebox ?	0 16 4 15
b shop go	9 19
b shop is	0 -24
b shops that	1 37 6 40
b short of	0 35 1 64 3 29 4 -15 6 -22 8 18
b should a	0 15 1 38 3 -15 4 17
b should be	0 -43 1 56 2 -24 4 18 7 25 10 44
b should get	0 14 1 -27
b should have	1 -24 4 -17 7 21
b should i	0 48 1 19 2 36 3 -34 4 -14 6 24 7 -24 8 -21 9 32
b should it	0 -22 11 45
b should like	1 16 6 14
b should meet	7 -20
b should talk	1 -53
b should you	0 25 3 -44 4 65 6 -22 7 41 11 26
b show that	0 -21
b show this	0 52 10 27
b sick of	1 17 2 -21 4 46 6 53
b side of	1 -24
b signs up	1 -21 6 -18
b since NUMBER	9 20
b since PROPER	1 -52 6 -15 8 -59 9 19 12 67
b since day	9 16
b since i	8 19
b since last	9 -22
b since spring	6 20 12 20
b since the	0 30 2 23 4 -17 6 58 9 28 12 -24
b since we	6 39 9 21
b since you're	0 22
b sister if	0 18 1 31 4 -23
b sister in	0 44 1 22 3 49 4 -33 12 47
b sit at	1 -19 6 20
b sit down	6 21
b sit in	1 -21 9 18
b sit on	9 19
b site ?	0 17
b site in	1 22
b sits across	1 -15
b sits on	1 30
b sits right	0 -18 11 35
b situation as	1 22
b six PROPER	0 -38
b six months	0 -16 6 15 12 39
b six weeks	1 -44 6 35 9 -48
b six years	1 -25 6 -33 8 -48 9 41
b sleep on	6 -22 10 24 11 -20 12 56
b sleep through	10 -15
b small brewery	6 15
b small business	0 -15 6 -19 9 29
b small children	0 -40
b small firms	1 -14
b small team	1 -14 6 72
b so do	7 34 12 15
b so don't	12 31
b so far	9 19
b so glad	1 32 7 -28 8 -14
b so grateful	1 -32 9 30
b so i	6 29 9 -45
b so i'd	9 32 12 20
b so i'll	1 -22 12 -17
b so if	0 55 1 -43 6 -16 7 16 8 61 9 35
b so it	9 33 12 40
b so it's	0 25 10 19 11 36 12 31
b so kind	1 15 3 18 4 -19
b so much	0 -21 1 46 6 -34 8 31 9 -23 12 74
b so nobody	6 17 9 -14
b so on	0 -15
b so please	0 25 8 -34
b so that	1 18 6 56 8 14 9 30
b so that's	6 -33 8 -21 9 -22
b so the	6 58 9 -23
b so what	1 -14
b so which	1 -32 6 27 9 23
b so who	0 21 6 -25
b so who's	0 33 3 -14
b so yeah	0 18 10 -18
b so you	0 14 1 -35 6 23 10 16 12 -17
b so you've	6 -27 8 30 12 20
b sold a	1 -20 6 -26
b some of	1 -29
b somebody at	8 18
b somebody in	1 -69 6 -23 10 -24
b somebody like	1 -17
b somebody to	0 -21 1 14
b somebody who	1 -15 7 -20 10 24 11 21
b somebody you	0 -27 1 19 4 14
b someone ?	1 -44
b someone at	0 73 1 34 3 46 4 -42 7 -26
b someone in	0 28 1 28 3 -18 4 29 9 -25 10 55 12 34
b someone to	0 -59 1 -14 6 40
b someone who	1 -20 2 -46 4 37 6 -36 7 22 10 26 12 -16
b someone who'd	0 21 1 -27 6 33 7 40
b someone who's	1 25 6 28
b someone with	1 42
b someone you	1 -33
b something out	0 24 7 57
b something this	1 14
b sooner be	0 43 9 38 11 22
b sort of	1 -14
b sounding board	0 17 1 -15 7 22
b sounds like	9 -22 10 64
b south facing	1 54
b speak to	1 25 6 -22
b speak with	1 16 3 23 4 -17 6 -23 8 -51
b speaking with	1 -15 9 -30
b speaks PROPER	2 -14
b specialist PROPER	0 -14
b specific ask	0 37 3 20 4 -14
b spend MONEY	0 59
b spends PROPER	6 35
b spends the	1 16
b spread the	0 61 4 44 5 -17 12 -19
b spring ?	1 16 6 25 12 14
b spring programme	1 38
b spring your	9 43
b springs to	0 44 11 -23
b staring at	6 20
b start with	0 68 2 14 6 -22
b started a	6 -19
b starting a	0 -20
b stay in	7 -15 8 19
b stay on	11 -23
b stayed up	8 18
b stays on	1 -20
b step for	9 -14
b still has	0 24 6 -27
b still have	0 22 6 -24 9 -14
b still hear	1 -22
b still in	1 -42
b still need	9 -15
b still paying	0 55 1 15 2 -15 3 -17 4 55
b still running	1 19
b still smiling	9 61
b stopped eating	0 17
b story on	6 -24 7 -25
b street and	1 -29
b struggling to	1 45 6 68
b struggling with	1 17 6 -14
b study group	4 48 6 36
b subject a	0 -38 1 -19 12 -14
b subject intro	1 -57
b subject referral	1 25
b subject who	0 -16
b success fee	0 18
b such a	1 -17 6 24 7 -22 9 14 12 -15
b suits you	0 29 1 24
b supplier would	0 -49
b sure they'd	11 16
b surname and	10 100
b switch your	6 26 9 22
b ta PROPER	1 -43
b ta for	1 -39 9 -14
b table ?	0 43 1 21
b table at	1 28
b tag a	0 -49
b tag the	0 -19
b tag them	0 -30 7 -15
b take an	0 -14
b take good	7 19
b take it	0 -25 10 19 12 -15
b take me	1 19
b take over	6 55 11 32
b take the	1 -30 9 -15 10 31 11 -24
b taking on	8 17
b talk about	0 -26
b talk to	0 50 3 -16 7 -26
b talking about	12 29
b talking to	1 23 4 22 6 -18 9 26 12 17
b tall one	0 -19
b tax ?	1 16 2 -16
b tax office	1 -16 6 -15
b teach the	1 29
b teacher who	0 -41
b teacher you	0 49 1 24 3 -20 4 35 12 47
b team ?	1 36 6 -33
b team and	1 53
b team at	8 22
b team deals	6 -49
b team has	0 -15 1 -40 6 -31 9 28
b team in	6 19
b team that	1 19
b telephone number	0 52
b tell PROPER	10 79
b tell a	0 57 1 38 10 -18 11 -14 12 21
b tell em	1 39 6 59 11 -15 12 -14
b tell her	0 48 1 -35 2 53 4 -43 10 -50
b tell him	0 41 2 -16 4 26 7 -18 10 -37 12 26
b tell me	0 -171 2 20 6 -22 11 63 12 -22
b tell the	1 36 10 32
b tell them	0 21 8 -30 11 -19 12 -18
b tell ur	1 29 7 22 12 50
b tell us	0 14 1 -14 10 19
b tell you	1 72 10 -19 12 40
b tell your	0 69 1 -62 2 -20 3 -40 4 46 7 -24 9 21 10 -14
b tells me	9 24 10 -14 12 34
b tells you	12 18
b ten minutes	0 -38 9 14
b ten to	0 14 6 24
b ten years	1 -24 6 54 8 -29 9 27
b text PROPER	10 15
b text me	0 -25 6 -16 10 26 11 -14 12 46
b text us	0 -18 11 39
b th ?	0 -18
b th and	1 14
b than five	0 47 1 21 2 -22 3 58 4 -18
b than i	1 -25
b than the	0 18 1 38
b than you	0 -31
b thank you	0 -44 6 -27 7 59 9 -28 10 -16 11 32 12 -18
b thankful for	1 26 6 17
b thanks for	0 -20 1 -29 6 -28 7 -14 9 36 11 -24
b thanks so	8 -17 9 -32
b thanks to	0 -16
b that ?	0 40 1 -16
b that NUMBER	1 63 10 -14 12 -22
b that PROPER	0 -51 1 42 6 42 8 -17 9 -21 10 -14 11 -36 12 -16
b that [PROBLEM]	1 17 9 42
b that already	1 22 6 20 9 -17
b that close	1 55 12 -17
b that could	0 26 1 -32 6 -28 7 59 9 21
b that does	0 29 1 28 6 -19
b that down	6 17
b that for	1 15
b that got	0 -58
b that half	1 55
b that has	0 31 1 49 7 -20
b that he	0 15 1 67 6 65
b that i	0 34 1 -41 3 20 4 -17 6 -32 10 -14 11 34 12 25
b that in	1 -66
b that is	4 20
b that isn't	1 -21 10 17
b that it	0 44 1 -27 6 20
b that just	0 28 1 26 6 -49
b that keeps	0 19 1 78 6 42
b that leads	1 15
b that may	0 14 1 39 7 25
b that might	0 15 1 -29 4 -14 6 -24 10 17
b that needs	1 -121 6 -45 7 -32
b that never	6 26
b that night	0 37
b that no	6 35
b that nobody	6 30 9 -18
b that our	9 73
b that pays	1 24 6 26
b that person	0 -30 1 -33 6 41 10 24 11 21
b that runs	1 -40 6 -21
b that she	6 27
b that should	1 21 7 31
b that sort	1 -35
b that stays	1 -18 6 26
b that still	0 26 1 34 6 25
b that teaches	1 27
b that the	1 -77 3 25 4 -19 6 27 9 99
b that their	1 -27 6 29
b that they	1 -39 6 -27 12 37
b that too	11 14
b that uses	6 -18
b that wants	1 -52 6 25
b that was	1 -23 6 -29 8 -14 9 17
b that we	1 -21 6 -21
b that worries	1 16 6 45
b that would	1 -86 6 -44 11 17 12 -14
b that you	0 -66 6 -49 7 -18 8 14 9 -46 11 -24 12 -25
b that you're	1 36
b that your	0 -29 1 53
b that's a	12 85
b that's all	11 -23
b that's been	0 14 1 44 8 34
b that's it	6 -14 11 -40
b that's losing	1 31 6 22
b that's my	0 49 3 -18 4 -15 5 38 8 54 9 -24
b that's not	11 14
b that's stuck	1 22 6 15
b that's the	6 -61 8 -37 10 -38 11 -17 12 -24
b that's weird	11 17
b that's when	1 -15
b the NUMBER	0 -80 1 -44 9 -45 10 -40 12 18
b the PROPER	4 59 5 -37 6 27 7 -17 10 -21 11 -16 12 19
b the [KIND]	1 147 6 -30 7 16 8 32 9 18
b the account	1 -16
b the ad	6 25
b the aisle	1 36 6 -15
b the appropriate	1 36 9 -14
b the autumn	0 -15
b the baby	1 -23
b the back	1 -16 6 -45 10 67 12 30
b the bakery	0 -25
b the bank	1 -19
b the bar	1 -21
b the beach	0 -19
b the best	0 69 3 -22 5 25 6 -29 7 54 8 19 9 25 10 -25
b the big	6 32
b the bill	12 -15
b the billing	1 22 6 -21
b the blue	0 -58 1 -18
b the board	1 25 6 -25 9 -23 12 36
b the boiler	1 -15
b the books	0 31 4 30
b the bus	0 -21
b the button	0 17 9 -20 10 75
b the call	9 -35
b the canal	1 15
b the car	1 28
b the card	11 64
b the cheese	10 -29 12 43
b the children	6 72
b the choir	6 -18
b the client	0 -35
b the co	1 51 8 18
b the coast	1 17
b the coffee	10 31
b the colleague	1 -32
b the committee	1 29
b the company	9 -24
b the conservatoire	0 15 1 37 6 -31 10 14
b the corridor	1 -19
b the council	1 -27
b the counter	0 -19 1 -18 10 31
b the county	8 59 9 -15
b the credit	1 21 9 46
b the dale	1 24
b the deck	1 26 9 34
b the depot	6 -18 8 -26 9 32
b the desk	10 24
b the details	1 -31 12 40
b the diary	12 28
b the district	1 20 10 -22
b the dock	9 -19
b the dog	1 -18 9 22
b the draft	0 -24
b the drawer	1 -18
b the enclosed	1 21 6 -19
b the end	1 26 8 -25 12 36
b the estate	1 22 6 39
b the export	6 -38
b the fair	9 -21
b the family	1 98 6 -19 11 37
b the fence	1 -19 10 16
b the festival	0 14
b the fete	1 41
b the finest	1 -16 7 -18
b the firm	0 32 1 15
b the first	1 -76 2 33 3 29 4 -56 5 17 6 71 7 -18 8 20 9 30 12 -42
b the floor	6 25 10 -28 12 28
b the folks	3 25 4 -18
b the following	0 17
b the form	0 25
b the former	1 -29 8 -30
b the forms	1 21 6 81
b the foyer	1 -14 9 -17
b the friend	0 -24
b the front	1 41
b the fund	10 20
b the gin	1 23 3 28 4 -25 12 23
b the glass	1 -18 9 62
b the goat	1 -21 11 50
b the group	1 -35
b the guy	1 53 6 -15 10 86
b the hall	0 16 1 14 10 -28
b the handbook	0 -15
b the harbour	0 15 1 47 6 -14
b the head	0 23 1 22 6 -14 12 18
b the hearing	0 -14 1 30
b the hedge	9 20
b the hiring	0 20 1 26
b the homework	1 -15
b the honour	1 15 9 -30
b the hospital	1 30 6 -23
b the hour	9 -63
b the hours	12 46
b the house	6 -34 7 25 10 26
b the ice	1 -17 6 24
b the introduction	0 -77
b the keys	1 -15 6 -22
b the kids	1 -24
b the kitchen	0 14 6 25
b the lady	1 -24
b the lake	1 23
b the last	0 -17 1 -20 2 18 4 -16 6 29 9 -29 10 -25 12 15
b the late	1 40 6 16
b the lawn	0 15
b the licensed	1 15
b the lifeblood	0 -35 1 -27
b the lift	11 65
b the link	1 -27 4 16 10 -27
b the link's	1 -17 6 -24 10 50
b the list	1 -20 6 -33 9 -16
b the local	1 -15
b the lot	0 -16
b the market	8 -33
b the mate	0 28 1 18
b the merger	0 18 8 34
b the mill	0 24
b the moment	1 -26 4 16 11 66
b the money	1 32 6 23
b the month	0 14 3 22 6 -25 8 -27 12 31
b the morning	0 -23 1 -46
b the name	2 28 3 -22 4 -17 9 -16 10 73
b the names	1 46
b the new	0 -59 1 -88 6 -27 8 -53 9 34 12 -21
b the next	0 -19 1 49 2 -15 4 29 6 -16 10 25
b the night	9 45
b the number	3 47 4 -21 6 -47 10 36 12 16
b the number's	10 42
b the numbers	0 -24 9 23 11 -29
b the nursery	1 -17
b the office	0 -29 1 -26
b the old	4 -15 5 29 6 31
b the one	0 -29 1 -52 3 24 4 -52 6 54 8 18 9 14 10 19 12 -33
b the ones	6 18
b the only	1 -30 9 24
b the open	0 -22
b the orchestra	1 24
b the other	0 20 1 39 4 -20 11 -16
b the owners	0 24
b the panel	9 -21
b the paperwork	1 -31 6 -27 9 -56
b the paragraph	0 17
b the parcel	10 36
b the parents	6 15
b the parish	1 37
b the party	1 36
b the pen	12 57
b the pension	6 15
b the people	0 -16 1 -44
b the person	0 17 1 16 3 15 8 -33
b the phone	1 -45 12 56
b the photos	1 -15 9 -29
b the piece	9 14
b the pit	6 -25
b the playground	1 -20
b the portal	1 -26 6 -20 10 32
b the post	1 23
b the practice	1 -17
b the premium	6 -16 11 -23
b the rain	1 -22 9 22
b the ramp	9 14
b the referral	1 -26 7 -19 10 44
b the refinery	1 24
b the rent	1 -18
b the rest	10 20
b the right	0 61 1 63 3 35 4 -46 6 -27 9 -44 10 29 12 -19
b the rollout	0 -18
b the roof	1 -57 6 45 9 71
b the room	0 16
b the rota	0 -14
b the rules	1 -31
b the sale	0 -15 1 -26
b the salon	6 -23
b the same	0 37 1 27 3 -32 4 14 6 -25 7 221 8 -29 11 -20
b the scaffold	0 -33 12 -14
b the screen	9 -15 10 23
b the seat	0 17
b the second	0 34 1 20 12 27
b the shoebox	6 32
b the shop	0 -29 9 23
b the show	0 -17
b the sister	0 15 2 14 9 22
b the sort	1 18
b the spring	0 15 1 -15 4 15 9 34
b the staff	1 25
b the stage	0 14 1 -37
b the step	9 15
b the steps	9 15
b the stove	11 47
b the summer	1 26
b the switch	6 26 9 22
b the table	0 54 1 35 2 28 4 -34 6 53 8 36 9 -20 11 27 12 -14
b the talk	1 20
b the tall	0 -19
b the tax	0 -15 1 -15 6 -15 9 -16
b the team	1 -18 8 -35 9 14
b the theatre	0 -39
b the thing	1 24 6 21
b the third	1 17
b the three	1 22 6 -17 7 36 10 16
b the time	0 59 12 70
b the title	0 22
b the top	1 -18 10 -18 12 45
b the trade	6 24
b the train	6 19
b the tribunal	0 -35
b the trust	1 -18
b the two	0 79 2 14 3 25 4 -30 6 -25 10 -39 12 -43
b the union	1 14 10 -22
b the van	1 -17 8 25 10 24
b the village	0 26 1 33 10 17
b the visitor	9 24
b the wall	1 -20
b the ward	1 -21
b the warehouse	1 -41
b the way	0 -44 1 -31 6 -42 7 38 8 -41 9 -34 10 -33
b the wedding	1 -19
b the week	0 -18 12 31
b the weekend	0 -23
b the whole	0 17 1 -17 2 33 4 -32 6 24 9 76 10 -41
b the window	11 32 12 58
b the winter	1 43 6 -31 8 25
b the woman	0 -37
b the word	0 54 3 -18 4 44 5 -19 7 31 9 -16 10 14 12 -25
b the world	1 30
b the wrong	7 -14 8 -39 10 -17 12 31
b the year	0 32 1 47 3 -14 4 -18 5 33 9 20 12 32
b theatre ?	0 -29
b their PROPER	6 47
b their bank	6 27
b their first	0 56 6 -61 7 104 11 -15 12 27
b their handle	0 -18 6 -43
b their hands	0 33 1 27 6 16
b their house	1 26 6 -57 7 -17
b their kids	1 -35 6 -14
b their name	1 18 7 27 12 -27
b their names	12 15
b their number	12 81
b their own	1 49 9 18 11 68
b theirs ?	1 40 6 60
b them !	0 -29
b them ?	0 -31 3 17 4 -24 6 37 7 -19 10 48
b them a	0 17 1 -32 6 18 7 46 10 -14 12 -16
b them about	1 -30 10 -19
b them and	0 -22 1 39 7 -37 10 -63 11 32 12 19
b them because	0 -21 1 -20
b them call	10 14
b them down	12 29
b them first	11 -17
b them if	1 -17 11 26
b them in	0 -20 1 -20 6 31 10 52 12 -14
b them is	1 101 6 -17 7 -17 10 -19
b them know	0 31 3 24 4 -20 6 -17
b them my	1 32 6 24 7 19 10 26
b them on	0 26 1 23
b them or	7 -15
b them our	0 34 1 29 4 15 6 -15 7 -25
b them over	0 16
b them right	6 22
b them the	0 42 3 -20 4 32 6 -30 7 35 9 15 10 55 11 -35
b them this	6 -28 10 44 11 -31 12 -16
b them through	10 33
b them to	0 43 1 46 3 -27 4 24 6 20 7 19
b them too	0 -21
b them with	1 -23 6 -18 7 18 10 14
b then let	1 18 7 32
b then the	0 -21
b there ?	0 26 1 44 3 19 4 -21 6 -22 9 23 12 -20
b there a	1 14 4 17 6 31
b there another	0 22 2 -23 4 42 6 17
b there anyone	1 -56 2 -15 4 15 6 -27 7 23 12 -14
b there are	0 28
b there be	0 17 1 26 3 -16 4 27
b there is	0 14 1 -21 6 18 10 -32
b there must	12 36
b there still	0 -27
b there that	0 18
b there would	0 28 3 -15 4 -19 5 35 9 32
b there you	1 -17
b there'll be	1 22 6 60
b there's a	0 -30 6 61 9 -14 10 39 12 -28
b there's no	0 91 1 18 11 -35
b there's somebody	1 -24
b these days	0 51 1 17 2 17 6 -42
b thesis on	1 -14
b they all	12 17
b they are	0 -15 1 16 6 -37 11 19 12 45
b they can	10 69
b they could	6 16
b they don't	6 17
b they get	0 -17 1 -44 6 -21
b they got	1 -14 6 -36 8 -20
b they have	1 35 6 -37
b they leave	6 15
b they never	1 -25
b they prefer	1 -28
b they say	6 38
b they spend	0 58
b they tell	6 30
b they want	6 16
b they will	0 16 1 18 6 -28 7 83 10 -24 12 67
b they would	6 23
b they'd find	1 -25 6 -32 7 54 10 27
b they'll be	7 40
b they'll get	0 29 6 -19 7 25
b they'll have	0 17 6 37
b they're the	0 -14
b thing on	1 20
b thing we	1 23 6 22
b think about	0 -37
b think it	0 17 3 40 4 -38 11 64
b think it's	6 22 8 14
b think of	0 29 1 -45 3 -30 4 47 7 -35 11 -19 12 63
b think she	0 -28 11 33
b think we	1 -14 7 27
b think we'd	1 90 11 24
b thinking about	0 30 1 41 6 -31 7 -21 8 -46 10 28
b thinking of	0 -24 1 96 6 15 7 -21 8 20
b third ?	0 36 1 -16 12 70
b third time	1 -29 8 -19 12 104
b thirty years	0 -25 9 -22
b this ?	0 -78 2 19 6 -15 7 47 9 24 12 -16
b this PROPER	0 23 1 33 12 -42
b this and	0 -17 1 -17 10 -25 12 22
b this autumn	0 -32 1 17 12 43
b this card	0 65 1 15 3 -20 4 32 6 -18 7 39 10 25 12 20
b this email	6 -23 7 26 10 22 11 -14
b this envelope	6 -15 10 58 12 -21
b this flyer	1 -30
b this house	1 18
b this is	0 -16 1 -26 9 -17 10 -21 11 28 12 42
b this issue	0 -19
b this letter	0 20 1 -24 10 16
b this link	6 19 7 -16 10 31 11 23
b this list	0 -32
b this mail	0 36 4 15 6 -17 7 23 10 40 12 -19
b this month	0 48 1 68 5 17 6 -32 7 -24 9 -25 12 47
b this neighborhood	1 36
b this one	2 -18 7 38 11 26
b this page	0 30 1 32 6 19 7 27 10 14
b this photo	0 -95
b this quarter	0 19 1 80 12 -17
b this room	0 71 4 -54 5 43 9 20
b this season	1 -15 11 15
b this sheet	1 -20 7 -15 12 37
b this to	0 66 1 40 3 76 4 -50 10 22 11 -20 12 34
b this too	1 78 6 -22 7 77
b this valuable	7 42 9 53
b this week	0 40 1 -34 2 26 3 27 4 -49 6 26 8 -35 9 -33 10 -21 11 -24 12 61
b this winter	0 26 1 63 4 -30 5 24 8 53 10 -22 11 29
b this year	0 -50 6 -22 7 -17 9 80 11 41 12 -44
b those who	6 -35 7 -15 12 57
b thought a	6 -15 8 -19 9 21 12 18
b thought we	0 -14
b three days	1 -21 6 -34 9 -19
b three friends	6 22
b three in	1 -26
b three lines	11 29
b three months	9 35
b three names	8 -23 12 41
b three of	1 -34 9 28 10 -17
b three or	6 39
b three people	0 14 1 -76 2 32 7 39
b three places	1 -17
b three sentences	0 -18
b three times	0 61 1 37 6 42
b three weeks	1 -18 6 15 9 52
b three years	0 -19 6 -28 9 74
b through a	1 31 7 17 9 18
b through it	9 -16 10 30
b through the	0 -18 2 -18 4 20 6 37 9 55 10 38
b through you	12 -22
b through your	0 14 1 -16
b till PROPER	0 -24 6 26
b till midnight	0 -29
b till six	1 -14
b till the	1 71 6 19
b till two	1 -18 6 22
b time !	12 35
b time and	6 32 9 -22 12 -16
b time for	9 -18 12 -19
b time lucky	1 -35 12 81
b time to	0 -41
b tired of	6 24
b to ?	1 -118 2 50 3 -16 4 -17 7 -27 10 -15 12 -20
b to MONEY	1 19 9 18 12 35
b to NUMBER	0 71 1 15 4 21 6 30 7 -22 9 -23 10 75 12 49
b to PROPER	0 102 1 51 2 -42 3 94 4 -48 5 -55 8 -30 10 -36 12 62
b to [KIND]	0 29 1 54 4 -17 6 58 8 -54 10 32
b to [NAME]	0 47 1 78 3 26
b to a	0 -16 1 34 2 -22 3 -41 5 53 6 43 8 -50 9 -16 10 16 11 -55 12 -50
b to all	0 -15 1 -18 9 43
b to an	0 -27 6 42
b to and	1 -23
b to any	0 17 1 86 3 -31 4 47 5 -14 6 -25 7 29 11 36
b to anybody	0 44 4 47 5 -31 8 -25
b to anyone	10 -15
b to ask	0 -25 1 -19 6 -64 7 -15 8 19 9 41 10 -28 12 21
b to at	0 46 1 70 2 16 3 -15
b to be	0 30 3 19 4 -40 5 21 6 53 7 23 9 -32 10 -33 11 25 12 -24
b to book	0 -25
b to bring	1 22 12 21
b to buy	1 55 12 16
b to call	0 21 1 25 3 21
b to catch	1 -17
b to change	1 19 12 69
b to check	0 -17
b to come	1 -51
b to connect	0 -64 1 41 8 -21
b to do	6 16 7 49 8 28 10 29
b to double	1 -28
b to drive	1 -46
b to each	0 -30 1 -16
b to feel	0 -15 1 -36 7 98 9 -20 10 33
b to fill	0 -23 6 -24 12 -16
b to find	1 -33 7 -35 8 -44 9 28
b to forward	1 -16 6 -22 10 26
b to get	0 -46 1 -27 3 22 4 -14 6 -23 7 -30 9 32 10 -19 11 21 12 48
b to give	0 -28 1 -32 6 -27 7 55 9 15 12 -15
b to go	0 -21
b to grow	0 -18 1 -28 8 22
b to hand	1 -25 6 53 10 59 12 -20
b to have	0 37 1 38 4 -21 8 21 9 -18 10 -20 11 -22
b to heads	0 22 3 -14 4 -16 5 21
b to hear	0 -24 1 -54 6 -29 8 67 9 60
b to help	0 -18 1 -17 6 -33 7 99 8 25 11 -28
b to her	0 -45 6 14 8 -38 10 -15 11 -18 12 57
b to him	0 54 1 -46 3 39 4 -37 7 14 10 17 12 -17
b to hire	1 33 6 35
b to introduce	0 21 1 -41 3 27 4 -23 7 -18 10 26 11 -25 12 17
b to introducing	1 -27 3 -20 4 19 9 50
b to it	0 17 1 -30 7 -20
b to join	0 -18
b to keep	0 -19 1 -29
b to knock	0 122
b to know	0 -35 1 -19 2 14 4 17 6 27 7 -17 10 -14 12 -31
b to learn	0 -22 1 -51 6 -38 7 -16 8 41
b to leave	0 -33 8 28 10 29 11 38
b to look	0 -39 6 94
b to make	0 -66
b to me	0 19 1 -16 3 -30 4 24 6 20 8 14 9 -19 10 -60 12 -53
b to meet	0 123 1 84 2 -20 3 -15 4 -32 5 77 6 63 8 -75 11 29 12 -21
b to mention	10 -16
b to mind	0 72 1 -23 3 -24 4 29 6 -18 7 43 10 -16 11 25
b to move	1 26 7 -16
b to my	0 -68 1 -27 6 -15 10 85
b to nine	1 46 6 28
b to one	3 -33 4 70 6 39
b to other	0 26 1 -14 4 -18 5 16 7 -14 8 -18 9 38
b to others	0 16 1 -35 3 -22 4 16 9 51 12 -23
b to our	1 -42 2 17 6 -19 7 -64 10 22
b to owners	1 14
b to pass	3 48 4 -58 6 -18 11 37
b to paste	0 -15
b to people	0 -25 1 20 9 27
b to play	1 18
b to put	1 15
b to quote	0 -43
b to reach	0 16 1 41 10 21
b to read	1 17
b to recommend	1 -27 3 -29 4 36 7 17
b to refer	0 22 1 19 4 14 9 -16 12 -22
b to retire	1 28 6 38
b to ring	0 37 6 17
b to say	0 -24 1 -26 9 -41 10 50 11 55 12 -25
b to school	6 16 8 -15
b to see	0 27 1 -27 6 -31 9 37 12 31
b to sell	1 30
b to send	0 -27 6 31 10 -14 11 23
b to share	0 -37 6 -15
b to show	0 -16 1 20 6 30
b to sit	1 24 4 14 6 42
b to some	1 -15
b to somebody	0 26 3 64 4 -38 8 -25
b to someone	0 -32 1 73 10 26
b to speak	1 19 3 23 4 -17 6 -32 8 -51
b to stand	1 -20 9 25
b to take	6 35 11 -24
b to talk	0 -73 7 -24
b to tell	10 -20 12 59
b to ten	6 15
b to that	1 19
b to the	0 28 1 110 3 139 4 -99 5 -38 7 -35 8 48 9 14 10 -24 11 -56 12 61
b to them	0 -49 11 -27
b to thirty	0 14 6 24
b to this	1 -14 6 -15 10 42
b to three	0 14 1 34 4 14 6 -40 9 -27
b to train	1 19
b to two	1 -93 4 19 7 33
b to understand	8 19
b to us	0 -61 1 -15 4 21 7 61 9 40
b to walk	0 25 1 -19 6 34
b to whoever	0 28 1 -40 2 -16 3 47 9 -22 11 -29
b to work	0 -34 1 -36 6 -31 8 106 12 34
b to write	0 -27
b to you	4 20 10 -29 11 43 12 -31
b to your	0 44 1 100 3 60 4 -43 5 -21 6 -30 8 -16 9 -29 10 -19 11 14 12 -16
b today ?	0 -31
b today is	0 25 1 -50 4 -22 5 17 7 17
b today who	1 -26 6 21 12 34
b together and	1 -14 9 27
b together at	1 -17 9 -39
b together in	0 -17 6 -38
b together the	9 33
b together you	9 24
b told about	0 -15
b told by	0 27 1 23 4 20
b told her	0 80
b told me	0 -54 1 37 6 48 9 79 12 -18
b told my	0 -56
b told the	1 -40 6 21
b too ?	0 23 6 -43 7 -32
b too busy	0 31 4 26 12 -15
b too late	12 68
b too many	11 41
b too much	0 -22 1 -17 8 -18 9 35 11 28 12 25
b took over	1 35
b took you	9 -18 12 61
b tool for	1 -37
b top of	1 -19 10 -18 12 45
b totally fine	1 -16
b totally get	0 -33
b touch ?	0 32 6 -14
b touch with	0 23 1 55 6 -19 9 -34
b town and	6 -14
b trade fair	0 -17
b transport isn't	11 33
b trial and	6 16
b trouble with	1 30 6 18
b trouble you	0 26 3 23 10 19 11 -21
b true for	0 -31
b trust me	0 22 2 16 3 -17 11 37
b trust that	12 107
b trust with	1 -21
b trusting me	9 39
b trying to	0 -32 7 -15
b turned down	1 41 6 27
b turned into	0 -28
b twenty minutes	6 60
b twenty people	0 -20
b twenty years	9 -24
b twice and	1 33 6 -27 12 55
b two ?	0 -28 1 -66 10 -19 12 55
b two agents	0 -22
b two and	1 113
b two aren't	1 55 12 -17
b two best	0 16
b two councils	1 55 9 -23
b two lines	0 -14 10 17 12 -30
b two more	0 -19 1 47 6 -33 8 -52 12 21
b two names	0 29 9 -26 10 -76 12 25
b two new	8 -57
b two of	0 48 1 -28 3 27 4 -58 5 25 11 37 12 -53
b two or	0 -27 1 -43
b two other	6 24
b two people	0 -21 1 -23 7 53
b two referrals	0 -28
b two years	0 17 1 -28 6 60 8 26 9 26
b u can	1 32 8 -20 12 31
b u get	0 24 1 23 3 15 7 22 10 26
b u intro	1 37
b u know	0 55 3 -22 4 26 6 -21 8 -30 12 -22
b under NUMBER	6 23
b under it	1 -16
b under the	1 -22 6 53
b under this	12 -14
b understand how	1 26 8 19
b understand if	1 -15 8 -16 10 -14 11 44
b understand that	1 35 6 -17
b unpopular opinion	0 -17
b until PROPER	10 -15 11 -27 12 31
b up ?	0 14 1 107 2 -14 4 20 9 -16
b up SHARE	0 -15 6 -25
b up and	6 36 8 -19 12 -18
b up for	0 20 1 -52 3 15 6 -19 7 -27 9 -16 10 34 12 -15
b up four	9 56
b up in	0 14 1 -16
b up my	6 -16 9 -23
b up on	1 31 6 52 8 -26 9 -22 12 87
b up the	1 -52 8 104 10 21 12 54
b up to	0 -16 1 -23 6 -14 11 38 12 29
b up with	1 20 6 42
b up you	1 -21 6 -18
b up your	0 24 1 40 4 -14 5 19 6 28
b ur friends	1 15 7 18
b ur mates	0 14 1 67 9 50 10 39
b us !	0 -23 9 -17 10 -14 11 -16
b us ?	1 -30 2 -14 3 73 4 -77 6 39 9 18 10 -25 12 -16
b us a	0 -28 1 -27 3 25 4 -24 6 14 7 20 8 42 9 -21 12 28
b us and	12 34
b us are	9 20
b us at	10 36
b us both	9 46
b us by	3 21 4 -21
b us for	9 -25
b us her	0 -45 1 -16
b us his	0 -57 10 64
b us how	0 17
b us in	0 47 1 -20 3 16 4 -17 6 -45 7 -20 9 -24
b us on	9 18
b us so	1 56 11 16
b us the	0 -19 1 23 11 67
b us they	6 22
b us to	0 86 1 33 3 29 4 -17 5 -16 6 -20 7 23 8 -20 9 106 10 38 11 -15
b us your	0 62 12 26
b use a	1 -37 6 -19 9 26
b use for	0 -52
b use the	10 66
b use this	0 27 1 24
b used to	1 44 6 24
b useful ?	7 18
b uses PROPER	6 -18
b usually find	1 -15
b value from	7 24 9 22
b very best	1 -15
b very first	6 -23
b very much	0 29 1 14
b very welcome	0 18 1 33 7 45
b voice when	1 -22
b w the	0 18 1 20 6 25
b waiting for	12 32
b waiting to	1 34 8 20 9 -18
b walk them	10 64
b walk with	0 -31
b walking distance	1 18
b want a	0 38 1 -25 3 49 4 -30 6 28 10 -23
b want me	0 -53
b want to	0 -45 1 -182 5 14 6 -90 8 67 9 -19 12 33
b wanted to	9 -20
b wants a	0 50 1 88 6 -22 8 -25 10 27
b wants to	0 -23 1 -15 6 -34 7 30
b ward who	6 26
b warehouse manager	1 -49
b warm intros	0 15
b warmly PROPER	10 -16
b was a	0 -26 1 -16 9 17
b was an	9 37
b was at	1 18
b was good	9 71
b was hoping	1 42
b was it	0 14 6 16
b was looking	1 -23 12 34
b was nine	8 19 9 -14
b was so	9 17
b was the	0 25 1 -25 2 21 6 -32
b was wondering	1 25 6 14
b was your	1 -16 9 38
b wasn't a	12 20
b watched me	1 -23 6 39 9 32
b way !	0 49 7 -14 9 36 10 -14 11 -19
b way ?	1 -34
b way and	6 27
b way i	0 -34 1 25 12 35
b way i'd	1 20
b way to	0 -14
b way you	6 20
b we ?	1 -29 12 33
b we achieved	0 22
b we are	0 -26 1 21 6 -41 7 -14 8 19 9 -15
b we ask	0 17 11 16
b we began	6 53
b we both	1 42
b we can	0 -15 1 30 6 22 7 15 8 22 9 -17
b we close	9 -20
b we could	0 -18 1 -24
b we cut	1 25 6 -15 12 -41
b we did	9 99 10 -23 11 14
b we do	0 27 6 22 7 24 9 -17
b we find	6 -18 9 -16
b we finish	0 -26
b we finished	9 22
b we get	12 44
b we got	1 -14 9 31
b we grow	0 53
b we had	1 -29 6 63 10 25
b we have	1 -26 6 -58 7 32 8 -33 9 -28 12 -33
b we haven't	1 39
b we love	0 18
b we met	1 -41 9 14
b we need	0 -15 8 35 9 -20
b we offer	0 -16
b we pay	6 33 9 -38 12 44
b we seek	1 26
b we shall	11 53 12 -14
b we shared	1 -16 6 -28
b we should	0 15 10 26
b we started	1 -19
b we took	1 -15 6 27 9 -51 12 53
b we want	0 182 1 154 6 -21 8 -89
b we were	0 -28 6 -20 9 68
b we will	0 -22
b we worked	1 -23 6 -25 9 45
b we would	0 27 3 -16 4 25 7 30 10 -14
b we'd be	0 32 1 75 3 -22 4 29 7 28 8 -17
b we'd do	6 -21 7 40
b we'd like	0 27 1 21 3 23 4 -17 5 22
b we'd love	0 -53 6 -15 7 69 11 -15
b we'd welcome	0 41 1 -26 4 24
b we'll take	10 34
b we're a	0 27 3 -17 5 14 6 -21 7 20
b we're building	1 -63
b we're growing	1 38 6 -19 8 14
b we're hiring	0 -27 1 31
b we're looking	1 16 6 -29 8 51
b we're opening	6 25
b we're raising	1 18
b we've got	1 -24 8 19 9 -40
b we've had	0 23 4 -19 5 34 6 -53 8 21 9 81
b wedding planner	1 33 6 20
b week and	0 -17 1 -14 6 43 9 -20
b week in	0 -22 1 26
b week is	6 -32 11 39 12 28
b week on	0 34
b week so	12 34
b week the	0 -16 1 33
b week to	0 -27
b week who	1 -35 2 28 4 -18
b weekend ?	0 -17
b weeks ago	9 57
b weeks since	9 -19
b weeks to	9 20
b weird to	1 21
b welcome !	0 34 4 -31 12 -21
b welcome it	11 27
b welcome to	1 -21
b well !	9 74
b well after	1 -15
b well enough	1 -15
b well with	6 -17 7 46 9 -24 10 -14
b went well	1 51 9 -29
b were in	6 26 7 38
b were introduced	0 -37
b were on	6 -29 8 -48
b were the	1 -20 9 51
b what a	9 41
b what are	12 27
b what he	1 -24 6 -16
b what i	0 -14 1 -14 7 25 12 23
b what it	0 -16 6 14
b what our	1 -22
b what the	6 60
b what they	11 23 12 53
b what to	0 22 1 28 6 33 10 35
b what we	0 46 1 119 6 -22 11 21 12 -28
b what we've	1 -14
b what would	0 -30 1 33 6 33
b what you	0 -35 1 -32 9 -15 12 -30
b what your	0 -39
b what's the	0 15 1 24 2 28 3 -22 4 -17 6 -19
b what's your	0 -28
b whatever you	11 121
b when a	1 21 9 -19 12 -24
b when i	0 37 3 32 4 -38 6 -36 12 20
b when people	1 -28
b when the	0 15 6 18 7 -16 9 23 11 15
b when they	0 54 6 -17 7 -15 10 -18 12 15
b when we	0 -17 1 -24 9 41 11 16 12 -21
b when you	1 19 6 23 9 28
b when you're	0 -26
b when your	11 34
b where i	1 -28 8 -27 11 -44
b where the	0 74 1 45 3 -14 5 22 6 111 10 -18
b where they	1 -16 6 -29
b where you	1 -52 6 22 9 -42 10 -31 11 48
b whether the	1 -21
b whether you	0 -16
b which is	0 -19 1 -47 6 31
b which of	0 21 1 67 2 83 3 -24 4 -77 6 55 7 -21 8 45 12 -17
b which one	0 -38 1 -18
b which other	1 33 7 41
b which plumber	0 21 1 -16 6 -16 10 40
b which supplier	0 -49
b which they	1 -22
b which two	0 19 1 37
b while i	0 15 6 -16
b while the	0 -30
b while you	0 -17 10 61
b while you're	12 51
b who PROPER	0 -23
b who among	0 59 1 16 2 57 3 -14 4 -67 6 19 11 37
b who are	0 73 1 -57 2 17 4 -37 6 -73 7 24 9 -19 12 -36
b who at	0 34 1 44 2 24 3 -24 6 37
b who books	0 45 1 24 6 -23 8 -34
b who can	0 -52 6 -17 7 -21 10 15
b who can't	0 19 1 26 6 52
b who comes	0 24 2 18 11 48
b who could	0 51 1 -27 2 -16 4 42 6 -32 7 20 9 28 12 -32
b who did	1 22 9 44 11 -14
b who do	0 44 1 -23 2 132 3 -19 4 -132 7 36 9 -32 10 -31 11 -16 12 -21
b who does	1 40 2 21 6 -34 12 22
b who else	0 91 1 -104 2 58 4 -50 6 -51 7 -16 9 43 12 42
b who gets	0 -14 6 17
b who has	0 -88 1 -24 2 -16 4 31 6 31 8 16 10 38
b who hasn't	1 -27 6 31 12 20
b who have	1 27 6 26
b who here	0 16
b who in	0 51 1 73 2 24 4 -26 6 65 10 -34
b who is	0 38 1 58 2 -43 3 18 4 24 6 35 12 -22
b who know	0 -22
b who knows	1 -38 6 -62 7 -18 8 -40 10 14
b who looks	0 -47 1 -57 6 -19 8 -44 9 -15
b who may	0 23 1 -57 10 23
b who might	1 -63 2 -34 3 -17 4 69 6 -39 7 125 9 40 10 -27 11 -24 12 -19
b who needs	0 -53 1 -74 10 -19 11 30
b who of	0 47 1 56 2 33 4 -29 6 18
b who on	0 41 1 26 2 21 6 -72 9 15
b who owns	0 -52 1 25 6 -31
b who pay	0 30 2 -16 5 27 6 55
b who recently	1 14 6 -15
b who runs	0 45 2 14 3 31 6 -26 7 14 10 24
b who says	0 -69
b who should	1 -14 4 -36 7 -18
b who sits	1 24 6 53
b who still	4 19 6 34
b who took	1 35
b who wants	6 -16 7 30
b who was	0 76 1 60 2 41 3 -14 4 -18 9 -25
b who were	1 18
b who will	1 -32
b who work	6 -18
b who would	0 -15 3 -28 4 26 7 41 10 24 11 27
b who write	1 54
b who you	1 -24 12 39
b who'd appreciate	1 -24 7 30
b who'd be	0 45 1 -82 2 53 4 -39 7 -20 12 -16
b who'd benefit	0 25 1 37 6 -29 7 42 12 15
b who'd enjoy	0 -55
b who'd get	0 -28 1 18
b who'd like	0 39 1 46 6 54 7 68
b who'd love	0 37 1 -49 6 44
b who's a	0 17
b who's about	6 -36
b who's been	1 39 6 45
b who's got	0 18 1 -33 2 16 6 -47
b who's just	0 17 1 60 4 -18 6 16
b who's looking	1 -136 7 -21
b who's moving	1 -23 12 16
b who's next	1 -20
b who's one	1 55 2 14 4 -21 7 45
b who's that	1 -41
b who's the	0 55 1 46 2 46 3 -37 4 -30 6 -27
b who's where	1 -43
b who've had	1 17
b whoever does	1 -21 3 24 11 -18
b whoever is	1 -29
b whom at	1 27
b whom do	0 -25
b whom would	1 -29
b whose cellar	1 30
b whose kid	1 22
b whose labels	6 15
b why ?	0 -93
b widowed and	10 18
b will be	0 -33 1 -17 6 -53 7 45 10 -37 11 54
b will do	10 14
b will refer	0 -18
b will thank	0 34 1 29 7 51 12 63
b will you	0 28 6 14 7 -20 11 -15 12 68
b willing to	1 -14 3 -14 4 20 7 -14
b window is	11 32 12 61
b windows done	0 41 9 78 12 -33
b winter and	9 16
b wish to	0 26 1 -18 6 34
b with ?	0 55 2 34 3 -18 4 -14 6 -57 7 -17 11 35
b with PROPER	0 14 1 107 7 45 8 22 9 62 12 -15
b with [KIND]	1 -22
b with [PROBLEM]	0 28 1 48 2 -17 6 82
b with a	0 27 1 45 2 55 3 -37 4 -15 6 55 7 -27 9 -31 10 -39 11 -31 12 -28
b with an	7 -40 9 -19 10 35
b with and	10 25 12 52
b with anyone	0 61 1 -18 5 -16
b with big	1 40 6 29
b with fewer	1 21
b with her	0 -58 1 -23 9 -40 11 41
b with him	0 21 1 -20 3 15 6 -15 12 31
b with i	1 -28
b with me	0 20 1 -63 3 -17 4 19 7 28 9 20 11 -22
b with more	1 19 6 22
b with my	1 -18 9 -15 10 -14 11 16
b with no	0 -18 6 34
b with one	6 30
b with our	0 -23 1 -59 6 -14
b with people	1 -22
b with real	1 -16
b with respect	6 -23
b with someone	0 47 1 17 3 24
b with that	0 -16 1 -21 7 -21 10 28 11 19 12 20
b with the	0 45 1 39 3 46 4 -67 6 -31 7 31 9 41 10 -31 11 -18 12 -17
b with their	0 41 1 37 4 16 7 43 10 49
b with them	1 -50 6 -18 8 -51 11 30
b with this	11 21
b with three	0 39 1 25 4 -15 5 22
b with twins	12 20
b with under	0 16 1 14
b with us	0 -30 1 16 4 19 6 -36 8 61 10 -31 12 -14
b with warm	1 -22
b with what	0 17 9 49
b with who	0 26 1 17 4 -17 6 15
b with you	0 -39 1 -40 9 87 12 -16
b with your	0 18 3 32 4 -19 6 -55 7 23 8 34 9 40 12 -37
b within a	0 48 4 -20 5 36 9 -14
b within an	1 25
b within ten	1 -20
b within walking	1 18
b without a	0 33 1 21 6 -16 9 91 11 -15 12 -23
b without one	9 32
b women who	1 39
b won't ask	11 29 12 -15
b word and	10 -19 12 -20
b word of	0 45
b word with	0 -21 3 18 8 22 12 21
b work ?	4 18 6 17
b work at	1 16
b work by	0 31 9 19
b work for	1 42 8 -39
b work that	1 20 6 18
b work there	8 30
b work with	0 -47 10 -16 12 34
b worked with	0 -23
b working days	1 -15
b working on	0 -19 6 -34 8 -31
b working with	0 14 1 -29 6 21 9 18
b works for	0 -15 1 26
b works nights	1 17 6 -30
b world of	1 30
b worries about	1 16 6 45
b worth a	1 32 7 -30 8 -17
b would PROPER	0 -31
b would any	4 16 6 -14 7 22
b would appreciate	0 23 1 40 3 48 4 -15 5 -29 7 16
b would be	0 36 4 -42 6 35 7 -70 10 -14 11 -27 12 15
b would benefit	1 -44 2 37 4 -49 7 36 11 35
b would get	0 34 7 56
b would go	6 36
b would help	0 47 7 -72 8 18 11 16
b would it	1 22 11 -18
b would like	1 37 2 -17 3 -17 4 33 6 18 8 24 11 -14
b would love	1 -54 3 -14 4 15 7 -45
b would take	1 47 7 25
b would u	1 46
b would welcome	11 25
b would you	0 -54 1 27 3 33 4 17 5 -16 6 30 7 -42 9 31 10 49 12 -77
b would your	0 -41
b write a	0 35 1 -21 9 24 10 23
b write down	1 -23
b write it	10 -89
b write me	0 -34 10 29 12 24
b write the	0 18
b write to	2 18 3 -14 6 -28 8 -49
b write two	0 -14
b writing a	6 -40 8 18 10 -16
b writing because	1 -42
b written a	10 30
b written to	1 -17
b wrong person	8 -27 10 18 12 31
b wrote in	1 -18
b wrote that	9 16
b yard ?	6 24
b year ?	0 -82 1 -14 6 -24
b year and	6 16 12 14
b year i	1 -30
b year of	6 20 12 33
b year old	0 40 1 30 6 22 10 32
b year student	1 -26
b years ago	0 -18 1 51 6 -41
b years and	2 -16 6 -47 9 38 12 -18
b years at	6 -22 9 -36
b years i've	0 44 9 34
b years in	1 -15 6 -15
b years now	6 -16 9 35 12 16
b years of	9 41
b years so	1 -15
b yes ?	1 45 9 -24
b yet ?	6 43 12 48
b you !	9 -35 10 23 12 -19
b you ?	0 -170 1 -38 2 93 3 -30 4 -51 6 -18 10 -32 12 39
b you PROPER	0 -47 9 -24 12 44
b you a	0 28 1 -26 6 -37 9 33 10 56 11 -15 12 38
b you about	0 29 6 38
b you again	9 16 10 19 11 -21
b you all	0 -17 9 -28
b you and	0 -14 1 -55 8 20 9 -29 10 -21 11 -21 12 -35
b you any	1 14 2 -24 4 24 6 23
b you are	0 -30 6 16 9 -41 12 40
b you as	1 -23 6 -14 10 -47
b you ask	0 97 1 54 3 21 4 -30 6 21 10 16 11 -21
b you asked	0 -31
b you at	1 -42 6 27 9 27 10 17 12 85
b you be	1 -30 2 -15 3 25 4 -29 6 -30 7 -25 9 41 10 -31 11 -33 12 -19
b you before	0 -18
b you believe	1 -15 11 30
b you both	0 19 7 42 12 -89
b you bring	0 85 1 25 4 14 7 -20 8 -14 10 -18 12 60
b you but	1 30 11 -17
b you came	0 -27
b you can	1 -14 3 -24 4 27 5 24 6 -30 7 -37 8 -14 9 -33 10 20 11 21 12 -18
b you can't	1 -16 9 -18 11 18 12 -33
b you care	0 28 1 -25 6 -19 7 18 9 -21 11 18
b you close	0 25 9 -34
b you come	3 -16 4 20 7 51 12 15
b you connect	0 28 3 21
b you consider	1 -15
b you could	0 -42 1 24 4 22 6 15 7 -45 10 -20 11 -43
b you deal	1 44 6 14
b you did	0 39 4 14 9 61 11 -27 12 -17
b you direct	1 -35
b you do	0 20 6 52 7 20 9 -22
b you don't	0 -34 1 -24 9 -39 10 -14 11 32
b you ever	0 -52 1 15 4 27 7 -28 10 -14 11 -21
b you feel	0 74 1 14 2 -16 3 42 4 -41 5 19 9 -14 10 -63 11 88 12 -25
b you felt	6 17
b you find	1 31
b you for	0 -29 1 -75 3 23 6 -29 7 14 9 168 10 -24 11 21 12 -30
b you forward	0 19 1 -14 7 27 10 17 11 -20
b you gave	9 40
b you get	0 32 6 -30 7 -37 9 -30 12 -21
b you give	3 28 4 -29 6 45 9 -16 10 -50 11 -23 12 22
b you go	1 -15 6 -28 8 15 9 -21 12 -16
b you got	0 15 2 27 4 -15 9 81
b you had	6 -23 9 -43
b you hand	10 31
b you happen	0 18 1 18 2 -17 4 33
b you has	6 -25
b you have	0 -18 1 37 2 -37 3 -19 4 68 6 -30 8 -36 9 -36 12 67
b you haven't	0 28 1 -17 6 -14 11 -34
b you hear	0 73 1 144 3 -28 4 31 6 50 7 19 8 31 9 -43 10 -20 11 -30 12 -19
b you in	0 -20 1 -22 7 -14 9 40 11 56 12 -16
b you introduce	0 76 1 -15 3 41 4 -77 6 26 7 -29 8 25 10 -35 11 48
b you is	6 18
b you judge	1 -27
b you just	1 -16 6 -20 9 22
b you keep	11 20
b you kindly	0 20 3 21
b you know	0 -44 1 63 2 44 3 -114 4 43 5 -34 6 66 7 27 8 40 9 47 11 -99 12 92
b you leave	0 -23 1 -16 11 17
b you let	0 26 1 -29 3 24 4 -29 6 -14 7 -14 9 37
b you like	0 -43 1 51 9 -14 10 54 11 25 12 -24
b you look	0 -18
b you love	0 39 1 -14 3 -15 9 -15
b you loved	1 -27
b you lunch	0 -14
b you make	0 99 1 24 3 26 4 -15
b you may	0 19 1 -52 4 24 7 26 8 29 9 22 11 45 12 -24
b you meet	4 21 10 42 11 28
b you mentioned	0 -81 1 69 6 46 7 40 8 73 9 -42 10 -40 12 -42
b you might	0 20
b you mind	1 -26 3 45 4 -29 10 27 11 -19
b you must	1 -28 6 -17 9 -17 12 70
b you name	0 -16
b you need	0 24 8 -26 12 -15
b you needn't	1 -27
b you of	7 55 9 -18 12 38
b you on	0 -20 8 -14 9 22 10 -19 12 -17
b you once	1 28
b you one	0 21 9 28 12 18
b you only	1 -21
b you or	0 38 1 -25 4 28 7 27 8 16 9 -24 10 99 11 21 12 -28
b you out	10 23
b you owe	0 37 11 28
b you pass	0 37 1 21 3 -51 4 55 6 25 10 -34
b you pay	0 -33
b you point	0 17 1 16 3 22 4 -21 10 -15 11 29
b you prefer	1 -22 10 -18 11 17
b you present	0 23 1 -22
b you promised	1 14 9 -16 12 63
b you put	0 61 2 -29 3 34 8 18 9 -18
b you rate	0 34 1 43 11 -16
b you read	1 -22 6 20
b you recommend	0 -165
b you refer	0 53 1 -38 4 25 6 -25 10 41 12 25
b you reply	0 -15 11 -19
b you ring	0 -81 1 -20 9 20
b you run	0 40 1 72 3 -26 4 36 6 -35 7 23
b you said	0 -40 1 45 6 26 9 66 10 -21 11 33 12 -24
b you sat	6 -31 9 -37 10 -23 12 -14
b you say	0 -38 1 -21 3 -28 4 24 9 24
b you see	0 60 2 33 4 -69 5 41 11 38 12 -23
b you send	8 -26 9 51 10 33 11 -23 12 29
b you sent	9 43 12 19
b you so	0 32 4 16 9 21 12 39
b you still	0 -87 9 16 12 -37
b you taught	9 26
b you teach	0 -37 1 -17 6 -21
b you tell	0 21 2 -45 3 50 4 -17 6 -19 7 -19 9 -18 10 38 12 -41
b you the	0 -49 1 -64 9 44 11 64
b you think	0 32 3 27 4 -29 6 -37 7 -17 9 -16 11 110 12 -33
b you three	12 46
b you to	0 -66 1 -22 8 18 9 -59 10 29 12 -23
b you told	0 65 1 23 3 45 4 -38 9 117 12 -18
b you trust	0 25 1 -18 2 22 3 -20 6 -20 11 49
b you two	0 -56 1 38 6 44 12 -20
b you use	0 17
b you used	1 35 6 23
b you walk	1 18
b you want	0 -29
b you watched	1 -23 6 39 9 32
b you we	6 33 9 -17 12 -16
b you were	0 -20 1 -40 7 14 9 129 10 -39 12 31
b you what	1 79 10 -19 12 39
b you who	0 30 1 17 2 18 6 -21 8 35 11 -15 12 -23
b you will	0 -15 7 -16 9 31 12 -18
b you with	12 -15
b you work	1 23 3 34 4 -40 8 30 9 -16
b you would	1 59 2 38 4 -31 10 26 12 -15
b you write	0 37 1 -21 10 45 12 67
b you wrote	0 -14 1 -34 9 70
b you'd be	11 38
b you'd introduce	1 -14
b you'd know	6 -24 12 -40
b you'd like	0 15 1 -19
b you'd rather	11 -20 12 29
b you'd refer	1 14 12 -16
b you'd sooner	0 -39 11 28
b you'll have	0 -30 1 -43 6 -22
b you'll remember	12 27
b you're at	1 50 12 46
b you're connected	0 98 1 19 3 28 5 -17
b you're covered	6 17
b you're curious	0 -16
b you're happy	0 17 7 -20 12 17
b you're linked	1 14
b you're open	1 -17
b you're still	1 -22
b you're the	12 17
b you're welcome	1 -16
b you've a	0 40 1 70 4 19 10 44 11 -19
b you've been	9 24
b you've found	6 45 9 80
b you've got	0 63 1 -14 2 -17 4 36 9 -25 12 14
b you've had	0 -16 1 -19 9 28 11 60 12 14
b you've seen	6 -14
b you've told	0 -31
b young farmer	1 24
b your PROPER	1 127 2 14 4 -17 7 15 9 29 11 -17 12 -30
b your [KIND]	1 -27
b your account	0 -32
b your area	11 33
b your best	0 -20
b your books	0 32 1 27 9 -23
b your boss	1 28 8 34 12 37
b your bowls	0 21 6 18
b your bridesmaids	1 -18
b your brother	1 129 3 36 4 -31 9 -50 10 -15 12 30
b your brother's	1 89 8 50 12 -24
b your building	0 -23 1 30
b your business	1 25 12 48
b your buyers	0 -17 1 -51 6 -31 9 49 10 26
b your chairman	1 14
b your child	0 -39
b your circle	1 -88
b your code	12 -32
b your colleagues	0 -23 1 -24 6 45 7 47 10 44
b your company	0 -30 1 40 2 -18 12 -15
b your corridor	0 78 1 62 3 34 4 -21
b your counterpart	6 28
b your cousin	1 -21 12 61
b your crew	9 33
b your department	1 22
b your drivers	6 26 9 22
b your esteemed	1 17 9 16
b your family	1 18 3 -16 4 20 6 57 10 22 12 32
b your fellow	0 37 2 18 6 27
b your file	0 -20
b your former	0 15 1 24 9 -23
b your friend	0 -26 1 58 3 28 4 -25 6 -39 7 26 8 16 12 31
b your friends	0 82 1 -99 3 -97 4 71 6 -23 7 -36 9 -16 10 -34 11 26
b your gutters	12 16
b your hall	11 59
b your head	0 -36 1 -48 3 15 9 -32
b your help	7 -23 8 24
b your inbox	1 -19 10 -18 12 45
b your kitchen	0 -18 9 14
b your last	9 16 12 28
b your lenders	9 -27
b your life	0 21 1 -53 4 20 7 35 9 -21
b your link	10 38 12 21
b your manager	1 -16
b your mates	0 28 10 -68
b your membership	1 -20
b your mind	1 -32 6 -29 7 24 9 26 10 26
b your mosque	0 15
b your mother	0 43 1 15
b your name	0 -37 3 15 6 123 7 16 9 -50 12 71
b your neighbors	0 -40 6 96 9 -21
b your neighbour	1 20 6 -17 10 28 11 -32
b your neighbours	0 44 1 -19 6 -50 7 -45 8 49 11 -16
b your network	1 -110 6 -32 7 17
b your new	1 -54
b your next	0 41 9 -26 12 46
b your night	0 -19 1 -17 6 26 9 30
b your number	0 -37
b your office	0 32 1 89 4 18 6 31 11 -14
b your old	0 14 1 47 6 28
b your opinion	0 -21
b your order	9 -41
b your organisation	0 50 1 43 3 29 4 -29 9 -15
b your other	11 -18
b your own	1 -47 6 27
b your peers	1 -50
b your pension	0 -36
b your people	0 20 1 -71 3 -30 4 34 7 23 9 -14 12 -26
b your personal	0 51 4 15 6 -16 7 20 9 -25
b your phone	0 42 1 -22 6 -25 7 21 9 -16 12 29
b your place	1 18 6 -33 9 40 10 -30 12 -14
b your policy	10 -14 11 18
b your position	0 -21 6 -17 7 -18 11 16 12 39
b your referral	0 -41
b your referrals	0 23 1 -30 8 -20 9 -18 12 -14
b your sellers	9 20 12 34
b your side	6 -43 8 -16 12 47
b your sister	1 37 3 58 4 -65 7 43 9 -16 11 -14 12 38
b your site	1 57 6 -15
b your street	1 -27 9 -16
b your suppliers	1 28 6 15
b your table	0 -20 11 31 12 -15
b your team	6 -90 8 20 9 48
b your time	0 -23 9 -28
b your uncle	0 -25 1 23 9 -21
b your voice	1 -22
b your way	1 40 5 18 10 40
b your work	0 97
b your world	1 -16 4 25
b yours !	1 31 6 -20 8 -20
b yours ?	0 -30 1 -16 6 -25
b yours PROPER	1 -17
b yours could	1 -24
b yours faithfully	1 -15
b yours has	1 -23 2 -23 4 23
b yours is	1 47 6 30 7 25 12 20
b yourself ?	6 -14
b zero pressure	11 42
b 💸 💸	0 18 8 -16
c ANY	0 96 1 63 2 -43 3 -216 4 241 6 164 7 25 9 16 10 77 11 -90 12 55
c ASK	0 181 1 85 2 -123 4 28 6 24 7 44 8 -41 9 -109 11 -15 12 42
c BRANCH	0 207 1 327 2 35 3 -29 4 -88 5 165 6 96 7 -24 8 95 10 39 11 -56 12 -127
c DONE	0 61 1 53 2 60 3 -28 4 -22 6 89 7 -63 9 302 11 -47
c EASE	0 -74 2 57 3 33 4 -59 5 -17 6 -93 7 -56 8 -52 9 -62 10 -46 11 410 12 -93
c EVENT	0 109 1 296 2 52 3 -110 6 -117 8 129 9 -14 10 41 11 -59 12 -132
c GAIN	0 47 1 -73 2 14 3 -113 4 31 6 189 7 298 8 42 9 -45 10 -126 11 35 12 -75
c GLAD	0 47 1 -161 2 -27 3 -39 4 53 5 24 6 -129 7 176 8 -88 9 415 10 -118 11 -74 12 -126
c GROUP	0 93 1 104 2 46 3 72 4 -76 6 21 7 -50 8 176 9 -59 10 -121 11 -34 12 -76
c HAND	0 146 1 65 2 -77 3 18 4 93 5 -86 6 59 7 -115 8 -182 9 -90 10 333 11 -57 12 20
c HURRY	1 30 2 92 3 45 4 -77 5 -36 6 -42 7 71 8 15 9 56 10 18 11 -76 12 206
c IF	0 221 1 49 2 -116 3 42 4 98 5 -121 7 -56 8 18 9 -37 10 57 11 278 12 -32
c JOIN	0 332 1 231 2 -169 3 62 4 -168 5 266 6 -179 7 -65 8 -190 9 -204 10 -63 11 -124 12 116
c KIN	0 291 1 103 2 -132 3 -102 4 213 5 -89 7 197 8 -120 10 21 11 -159 12 63
c LACK	0 -45 1 -28 2 82 3 -75 5 -20 6 269 7 -71 8 -117 9 48 10 -96 11 185 12 102
c MAY	0 55 1 -55 2 -86 3 131 4 -48 5 -55 6 -78 7 229 8 76 10 96 11 182
c ME	1 -26 2 18 3 30 4 -49 5 31 6 -100 7 161 8 166 9 19 10 -40 11 18 12 22
c MEANS	0 106 1 -46 2 -15 3 -22 4 86 5 -33 7 -66 8 -161 9 -97 10 536 11 -87 12 63
c MUST	0 41 1 80 2 49 3 24 4 53 5 -53 6 90 7 63 8 -45 9 66 10 -143 11 43 12 328
c MY	0 -34 1 -23 2 36 3 35 6 -79 7 53 8 182 9 129 10 -102 11 -104 12 -21
c OBJ	0 133 1 -21 2 -81 3 206 4 -122 5 -27 6 -85 7 69 8 39 9 123 11 -77 12 25
c OFFER	0 30 1 68 2 33 3 28 4 -30 5 -25 6 -18 7 143 8 63 9 -33 10 -80 11 -31 12 -101
c PLACE	0 121 1 184 2 54 3 -38 4 -18 5 19 6 63 7 40 8 50 9 -75 10 53 11 -44 12 -145
c REWARD	0 19 1 36 3 45 5 -26 6 29 7 120 8 -31 10 -25 12 347
c ROLE	0 217 1 489 2 -50 3 -15 4 -39 5 169 6 82 7 -50 8 86 9 -81 10 -83 11 -78
c RUNS	0 144 1 158 2 54 3 -44 4 42 5 -22 6 163 9 38 10 -44 11 -48 12 -137
c SEEK	0 104 1 68 2 -61 3 -27 4 32 5 80 6 -65 8 198 9 34 10 -43 11 -23 12 -112
c SOMEBODY	0 242 1 183 2 -177 3 -168 4 355 5 -146 7 111 8 51 9 -53 10 -57 11 -125 12 59
c THANKS	0 -110 1 -75 4 15 6 -114 7 14 8 -105 9 73 10 -75 11 -18 12 -83
c THEIR	0 139 1 92 2 52 3 33 4 -30 5 -32 6 292 7 165 8 80 9 55 10 136 11 69 12 -16
c THEM	0 172 1 -46 2 -41 3 76 5 -50 6 165 7 233 8 -38 9 -93 10 172 11 -48 12 34
c THEY	2 30 6 259 7 256 8 49 9 -26
c TIME	2 41 3 66 4 -74 5 53 6 203 7 -126 8 102 9 135 10 -214 11 -87 12 -33
c TROUBLE	0 62 1 158 2 33 3 -16 4 -21 5 14 6 441 7 -38 8 52 9 43 10 -53 11 -45
c WHO	0 359 1 355 2 477 3 -257 4 -229 5 -72 6 273 7 50 8 -33 9 -87 10 -74 11 -44
c YOU	0 123 3 102 5 -154 6 -173 8 -256 9 138 11 51 12 148
c YOUR	0 132 1 135 2 40 3 131 4 -20 5 -139 6 -47 7 46 8 -61 9 168 11 76 12 61
d b ! !	14 -31 15 17
d b ! |	13 -34 14 61 15 -20
d b ? |	14 -44 15 49
d b MONEY a	14 -18
d b MONEY |	13 -14 14 -46 15 27
d b NUMBER PROPER	13 28 14 -24
d b NUMBER and	13 21 15 -18
d b NUMBER hours	13 -39 14 42
d b NUMBER k	13 19 15 -18
d b NUMBER more	13 -14 14 -36 15 54
d b NUMBER people	13 -14 15 30
d b NUMBER s	13 19 14 -17
d b NUMBER |	13 28 14 -69 15 29
d b PROPER !	14 -20 15 20
d b PROPER ?	13 34 14 15 15 -39
d b PROPER NUMBER	13 -50 14 41
d b PROPER PROPER	13 43 14 -15 15 -54
d b PROPER and	13 -38 14 52
d b PROPER area	14 21
d b PROPER at	13 19 14 -58 15 32
d b PROPER built	14 -14
d b PROPER by	13 -20 15 23
d b PROPER ever	13 18 14 -24
d b PROPER for	14 -22 15 20
d b PROPER got	13 17
d b PROPER has	14 -26
d b PROPER i	13 16 14 -23
d b PROPER in	13 69 14 -53
d b PROPER is	13 25 14 24 15 -25
d b PROPER me	14 26
d b PROPER meeting	14 -21
d b PROPER new	14 -52 15 42
d b PROPER of	13 38 14 -49
d b PROPER office	13 22 14 -34
d b PROPER or	13 -25 14 25
d b PROPER role	13 -14 14 23
d b PROPER still	14 15
d b PROPER that	13 -18
d b PROPER the	13 -43 14 47
d b PROPER their	13 55 14 -64
d b PROPER these	13 -21 14 32
d b PROPER thinking	14 -15
d b PROPER this	13 42 14 -19
d b PROPER twice	13 18
d b PROPER we	13 -14 14 18
d b PROPER who	13 32 14 -64
d b PROPER would	14 20
d b PROPER you	13 44 15 -22
d b PROPER |	14 -26 15 60
d b SHARE off	13 -16 15 15
d b [FIRM] and	13 -15 14 15
d b [FIRM] is	13 -36 14 31
d b [FIRM] |	13 45 14 -60
d b [KIND] and	14 -24 15 20
d b [KIND] at	13 27 14 -31
d b [KIND] in	13 17
d b [KIND] is	14 27 15 -18
d b [KIND] of	13 21
d b [KIND] owners	13 42 14 -20 15 -18
d b [KIND] with	13 22 15 -39
d b [KIND] |	14 -19 15 27
d b [NAME] at	13 38 14 -44
d b [NAME] |	13 -35 14 37 15 15
d b a PROPER	13 30 14 21 15 -47
d b a [KIND]	14 -20
d b a baby	13 -20 14 16
d b a back	14 -15
d b a boarding	13 14
d b a boat	14 -17
d b a bookkeeper	13 -16 14 16
d b a buddy	13 -20 14 -24 15 37
d b a bursar	13 14
d b a business	14 -26 15 50
d b a caf	14 54 15 -36
d b a call	14 17
d b a car	14 -63 15 72
d b a cheesemaker	13 18 14 -30
d b a client	14 21
d b a closing	14 48 15 -46
d b a coach	14 -46 15 37
d b a colleague	13 -81 14 76 15 14
d b a contact	13 -78 14 73
d b a couple	13 44 14 -37 15 -22
d b a daughter	13 22 14 -18
d b a day	13 -20 15 21
d b a dentist	13 -28 14 29
d b a drawer	13 15
d b a driver	13 35 14 -35
d b a drummer	13 15
d b a family	14 -35 15 42
d b a fence	13 31 14 -17
d b a first	13 28 14 -16
d b a flat	13 27 14 -40
d b a food	14 15
d b a free	15 27
d b a friend	13 -44 14 -77 15 64
d b a garden	13 25 14 -14
d b a gardener	14 -15
d b a good	13 -18 15 19
d b a group	13 -15 14 14
d b a half	13 17 14 -27
d b a hand	14 -24
d b a hip	14 41 15 -17
d b a home	13 16 14 -20
d b a hospital	14 -14
d b a landlord	14 -18
d b a large	13 51 14 -37
d b a lease	14 -16
d b a line	13 -14 14 24
d b a link	13 24
d b a logo	13 -71 14 34 15 44
d b a lot	14 -16 15 19
d b a manager	13 -45 14 48
d b a mate	13 -15 14 15
d b a mum	14 20
d b a musician	13 14
d b a nasty	13 25 14 -27
d b a neighbor	13 24 14 -16 15 -24
d b a neighbour	13 24 14 -38
d b a new	13 -67 14 80
d b a nurse	13 -18 14 27
d b a pal	13 48 14 -36
d b a person	13 -19
d b a quote	14 -39 15 14
d b a real	13 -17 15 22
d b a retired	13 -23 14 19
d b a ring	13 -42 14 33 15 19
d b a school	14 16
d b a second	14 -22
d b a shop	13 -29 15 21
d b a similar	15 18
d b a single	13 -34 14 25 15 20
d b a small	13 16 14 -28
d b a soul	13 -41 14 18 15 20
d b a sparky	14 58 15 -50
d b a staircase	13 -19
d b a surveyor	14 18
d b a team	13 77 14 -52 15 -15
d b a two	13 52 14 -26 15 -14
d b a wedding	13 -30 14 39
d b a week	13 -32 14 16
d b a word	13 45 14 -36
d b a year	13 -46 14 23 15 26
d b able to	13 24 14 -14
d b about a	13 27 14 -27
d b about it	13 -19 14 64 15 -37
d b about me	13 36 14 -15
d b about their	13 -45 14 23
d b about this	13 14 14 -23
d b about to	13 -19 14 15 15 -15
d b about us	13 -25
d b about |	13 52 14 -66
d b accountant |	13 -57 14 66
d b accounts |	13 78 14 -14 15 -48
d b across anybody	15 17
d b across from	13 -39 14 35
d b after a	15 -17
d b again |	14 -15 15 17
d b agent |	14 -27 15 26
d b all day	13 23 15 -15
d b all it	14 -40 15 45
d b along to	13 -15
d b among the	13 76 14 -80
d b among your	13 -33 14 22 15 34
d b an empty	13 -19
d b an hour	13 48 14 -28 15 -28
d b an introduction	13 32 14 -39
d b an opening	14 -20
d b and PROPER	13 28 14 -39
d b and a	13 -38 14 25 15 33
d b and does	13 55 14 -48
d b and family	13 -15
d b and has	13 35 14 -42
d b and hasn't	13 14 14 -15
d b and haven't	13 29 14 -16
d b and i	13 21
d b and i'll	13 -43 14 30 15 44
d b and i'm	13 -43 15 62
d b and is	13 27 14 -30
d b and it's	13 -22 14 27
d b and might	13 28 14 -15
d b and no	13 21 15 -22
d b and noticed	13 -47 14 19 15 23
d b and number	13 19
d b and people	13 15 14 17
d b and send	14 31 15 -14
d b and spends	14 -24
d b and that	14 15
d b and the	13 44 14 -31
d b and then	13 17
d b and they	14 -52
d b and thinks	14 15 15 -14
d b and wants	14 16
d b and we'll	14 -27
d b and within	13 23 15 -22
d b and would	13 -40 14 68 15 -19
d b and your	13 -37 14 36
d b another |	13 105 15 -91
d b any [KIND]	14 33 15 -23
d b any chance	13 17 14 -29
d b any clients	13 -28 14 22
d b any friends	13 14 14 -21
d b any mates	13 64 15 -43
d b any of	13 -46 14 46
d b any other	13 89 14 -16 15 -39
d b any restaurant	13 80 14 -65
d b any small	13 -14 14 32
d b any teacher	14 18 15 -21
d b any |	13 -20 14 42 15 -16
d b anybody who	13 -49 14 72
d b anybody you	13 15 14 -38
d b anybody |	14 52 15 -31
d b anyone ?	14 -88 15 95
d b anyone at	13 41 14 -36
d b anyone else	14 -15
d b anyone hiring	13 -21 14 -21 15 36
d b anyone i	13 -17
d b anyone in	13 26 15 -17
d b anyone who	14 -54 15 33
d b anyone who'd	13 -23 14 -18 15 23
d b anyone who's	14 27
d b anyone with	13 -17 14 -44 15 54
d b anyone you	13 -17
d b anyone |	13 -14
d b applying for	13 -23 14 18
d b applying to	14 15
d b appreciate an	14 -23
d b appreciated |	13 -14 14 34 15 -15
d b are looking	13 18 14 -47 15 34
d b are worth	13 -26 14 40
d b are you	13 19 15 -15
d b area |	14 -21
d b as a	13 -29 14 44
d b as much	13 -30 15 15
d b ask for	13 37 14 -28
d b ask |	13 -41 14 36
d b at PROPER	13 -89 14 51 15 -25
d b at [FIRM]	13 -52 14 45 15 -33
d b at [KIND]	13 19 15 -16
d b at a	13 75 14 -82 15 22
d b at four	14 -26
d b at it	14 17
d b at least	14 -25 15 19
d b at number	13 14
d b at ten	14 22
d b at the	13 28 14 -57 15 56
d b at work	13 -32 14 41 15 -14
d b at your	13 -90 14 94
d b at |	13 97 14 -46 15 -26
d b away from	13 15 15 -25
d b back at	15 23
d b back of	13 -22 14 -15 15 45
d b back to	15 -15
d b back |	13 -42 14 72 15 -47
d b be a	13 -27 14 27
d b be glad	14 -30 15 23
d b be interested	15 22
d b be put	13 -38 14 26
d b be talking	15 -17
d b be willing	14 -18
d b be |	13 -23 14 -31 15 56
d b because of	13 14
d b bed |	13 -43 14 47
d b been waiting	13 -20 14 50 15 -17
d b before PROPER	13 -33 14 55
d b before the	14 -25 15 36
d b being dragged	13 57 14 -43
d b below and	13 -19
d b below to	13 19
d b benefit ?	13 -26 14 37 15 -14
d b benefit from	13 -35 14 18
d b benefit |	13 -14 14 -23 15 21
d b best |	13 71 15 -55
d b board |	13 20 14 -16
d b boarding school	13 14
d b book club	13 14 14 33 15 -30
d b books for	14 -24
d b both save	14 -38
d b bought a	13 35 14 -33
d b bowls club	13 37 14 -32
d b bridesmaids is	13 -61 14 99 15 -26
d b bring a	13 -20 14 -36 15 38
d b bring me	14 33 15 -34
d b bring the	13 26 14 -15
d b brother in	13 -36 14 57 15 -15
d b bucket |	14 -15
d b built the	14 -14
d b bursar at	13 14
d b bus |	13 -18 14 23
d b business owners	13 -36 14 31 15 14
d b business |	14 -21 15 38
d b buyers in	13 -39 14 41
d b by PROPER	13 -52 14 43 15 19
d b by half	14 39 15 -38
d b by the	14 -15
d b call for	14 16
d b call me	13 66 15 -34
d b call |	13 -33 14 41
d b can think	14 -46 15 39
d b can you	13 -20
d b car |	13 -32 14 -19 15 62
d b card |	13 -14 14 -17 15 33
d b care about	14 -28 15 34
d b care and	14 29
d b care |	13 -43 14 42
d b cellar floods	13 -18 14 22
d b change |	14 -45 15 37
d b chat |	14 -26 15 32
d b child who	13 23
d b children and	14 -20
d b circle has	14 -16
d b client |	13 -17 14 15
d b clients who	13 -28 14 22
d b clients |	13 92 15 -76
d b close to	14 -20
d b closing |	15 29
d b club still	13 35 14 -30
d b club who	13 37 14 -21
d b club who'd	14 18
d b co op	14 -14
d b coach |	14 -46 15 37
d b codes |	13 28 14 -20
d b colleague at	13 -75 14 92
d b colleague of	14 29 15 -34
d b colleague |	15 19
d b come across	14 -32 15 14
d b comes to	13 -22 15 27
d b coming home	13 38 14 -21
d b companies like	13 -20 15 32
d b company that	13 47 14 -45
d b company |	13 -56 14 34
d b connect me	13 -20
d b contact at	14 15
d b contact with	13 19 14 -28
d b could benefit	13 -17 14 -21 15 16
d b could have	14 22
d b could help	14 -26 15 26
d b could introduce	14 21
d b could refer	13 -18 14 40
d b could use	13 -25 14 26
d b could you	13 -77 14 97
d b counsel |	15 15
d b couple in	13 56 14 -39
d b couple of	14 -27 15 18
d b cousins |	13 -70 14 64
d b coverage |	14 -18
d b d be	13 -24 15 26
d b day and	14 17
d b day |	13 -14 14 -14 15 20
d b days ?	13 -36 14 69
d b days |	13 38 14 -58
d b deal with	13 23 14 -28 15 23
d b dealing with	14 -40 15 68
d b deals with	13 19 14 -16
d b dear PROPER	13 56 15 -62
d b department at	14 24
d b desk with	13 -34 14 24
d b did you	14 15 15 -21
d b did |	14 21
d b direct me	13 -38 14 22
d b do any	13 -15 14 42 15 -25
d b do something	13 18 14 -15
d b do that	13 14 14 -18
d b do the	13 14 14 -21
d b do with	13 19 14 -60 15 38
d b do you	13 -80 14 37 15 32
d b do |	13 -27 15 44
d b does the	13 15 14 -19
d b does |	13 20 14 -18
d b door's open	14 -19
d b down |	13 19 14 -16
d b drop me	13 -16 14 18
d b drowning in	14 23 15 -15
d b each month	14 20 15 -20
d b each of	13 -17 14 15
d b easy to	14 -49 15 37
d b em my	13 -24 15 27
d b email |	14 -14
d b end of	14 24 15 -33
d b end |	13 33 14 -17
d b engaged |	14 21 15 -17
d b every PROPER	13 -26 14 14
d b every morning	13 16 14 -27
d b every night	14 21
d b exist ?	13 -26 14 25
d b family and	14 -29 15 17
d b family at	13 14
d b family in	14 26 15 -14
d b family member	13 -30 15 24
d b family or	13 -56 14 87
d b family |	13 -17 15 19
d b feel comfortable	15 17
d b find our	13 21
d b firm of	13 -49 14 47
d b first and	13 -23 14 25
d b first person	13 -17 14 17
d b first time	13 17
d b first two	13 18 14 -18
d b first |	13 -34 14 49 15 -14
d b fit for	13 -30 15 39
d b fit |	14 39 15 -44
d b flat |	13 27 14 -40
d b folks behind	14 52 15 -48
d b food logistics	13 19 14 -24
d b for PROPER	14 -21 15 25
d b for [KIND]	13 14 14 -66 15 48
d b for a	13 -69 14 116 15 -37
d b for an	14 48 15 -46
d b for free	14 -15 15 27
d b for it	13 -17
d b for me	13 -117 14 62 15 34
d b for my	13 20
d b for nothing	13 20 14 -26
d b for people	13 -29 14 44
d b for someone	13 29 14 -20
d b for the	13 -94 14 128 15 -38
d b for them	14 -37 15 20
d b for two	13 36 14 -54
d b for us	13 84 14 -31 15 -34
d b for your	14 -41 15 25
d b for |	13 48 14 -35
d b forward |	13 -44 14 54
d b foundation |	14 17
d b founders |	13 20
d b four |	13 16 14 -24
d b free to	14 -15 15 24
d b free |	14 -19 15 27
d b friend of	14 -57 15 39
d b friend or	13 -19 15 25
d b friend to	14 -19 15 22
d b friend who	13 -28 14 53 15 -16
d b friend |	14 -22
d b friends and	13 -17
d b friends getting	13 62 14 -58
d b friends of	13 -18 14 23
d b friends or	14 -36 15 31
d b friends |	14 28
d b from PROPER	13 21
d b from [KIND]	14 -17
d b from a	14 -32 15 21
d b from our	14 -32
d b from the	13 59 14 -37
d b from this	13 23 15 -36
d b from what	13 -24 14 83 15 -41
d b from you	13 -52 14 28 15 23
d b from your	13 -38 14 -14 15 58
d b front of	13 17
d b gardener |	14 -15
d b get a	13 -24 14 -40 15 54
d b get as	13 -16
d b get the	13 -43 14 41
d b get value	15 -16
d b getting engaged	13 29 14 -46
d b give em	13 -24 15 27
d b give me	13 -23 15 33
d b given up	13 -19 14 32
d b glad of	14 17
d b glad to	13 -26 14 -27 15 36
d b going to	14 -39 15 48
d b good afternoon	13 -39 14 36
d b good word	13 -26 14 22
d b got a	13 19 14 38 15 -50
d b got an	13 18
d b got friends	14 -17
d b got one	13 -18 15 19
d b got the	13 -16 15 33
d b got |	14 -24
d b group for	14 -14
d b group is	13 40 14 -24
d b group text	13 -15 14 14
d b group |	13 -18 14 16
d b had a	13 -32 15 18
d b half of	13 25 15 -14
d b hall |	13 -37 14 33
d b hand in	14 -15
d b hand over	13 -17 14 -16 15 25
d b happen to	13 22
d b hard to	13 -20 14 36
d b hardware at	13 53 14 -50
d b has a	13 66 15 -26
d b has been	13 -42 14 16 15 31
d b has given	13 -19 14 32
d b has gone	13 -60 14 68
d b has had	13 35 14 -37
d b has just	13 25 14 -27
d b has no	13 -36 14 31
d b has the	13 14 15 -16
d b hasn't got	14 -16 15 22
d b have a	13 62 14 18 15 -78
d b have friends	13 18
d b have it	14 22
d b have lost	13 -20 14 57 15 -38
d b have no	14 -23 15 18
d b have the	14 40 15 -19
d b have them	14 -29 15 15
d b have |	15 18
d b head of	13 20 14 -19
d b heads of	13 53 14 -45
d b hear a	14 -22
d b hear of	13 16 14 66 15 -59
d b help with	15 17
d b help |	13 -42 14 31 15 16
d b her PROPER	13 -53 14 36
d b her name	14 24
d b her |	13 24 15 -15
d b here in	14 -17
d b here with	13 -21 14 22
d b hi PROPER	13 65 14 -48
d b hi [KIND]	13 24 14 -17
d b hi [NAME]	13 -36 14 15 15 15
d b him for	14 17
d b him to	13 72 14 -16 15 -27
d b him |	13 -76 14 53
d b hire |	14 36 15 -23
d b hiring |	13 21 14 -28
d b his own	13 -27 14 17
d b home and	13 22 14 -29
d b home from	13 41 14 -30
d b home |	13 18
d b hot water	13 -38 14 35
d b hotel managers	14 -14
d b hours a	13 -35 14 21
d b house |	13 -40 14 50
d b how PROPER	14 -14
d b how to	14 16
d b i am	14 -18
d b i ask	13 37 14 -27
d b i believe	13 -27 14 35
d b i call	13 21 14 -20
d b i could	14 -17
d b i do	14 -36
d b i exist	13 -26 14 25
d b i gather	13 -42 14 28
d b i have	13 -38 14 56
d b i haven't	15 23
d b i help	13 17 14 71 15 -56
d b i know	13 15
d b i need	13 17 14 -19
d b i say	13 -15 14 28 15 -14
d b i see	13 -39 14 28
d b i should	14 31 15 -18
d b i want	13 -28 14 15
d b i was	14 -18 15 23
d b i work	15 17
d b i'd love	13 30 14 -31
d b i'll send	13 -17 14 31
d b i'll text	13 19 14 -17
d b i'm always	13 -28 14 44 15 -15
d b i'm applying	13 -32 14 34
d b i'm looking	14 -18
d b i'm the	13 -14 14 22
d b ice bucket	14 -15
d b if any	13 -18 14 14
d b if not	14 -17 15 27
d b if you're	13 -40 14 47
d b in NUMBER	13 35 14 -30
d b in PROPER	13 87 14 -70 15 -54
d b in [KIND]	13 108 14 -91 15 -52
d b in a	13 -47 14 30 15 30
d b in construction	13 20 14 -28
d b in contact	14 -17
d b in food	13 19 14 -24
d b in front	13 -18 14 53
d b in her	14 -18
d b in his	13 -25 14 20
d b in law	13 -31 14 39 15 -15
d b in my	13 -47 14 56
d b in need	13 -14 15 25
d b in procurement	13 48 14 -20
d b in that	13 23
d b in the	15 -49
d b in their	13 51 14 -38
d b in this	13 -20 14 39
d b in three	14 16 15 -18
d b in touch	13 -21
d b in what	13 -15 15 20
d b in wind	14 -18
d b in with	14 16 15 -18
d b in your	14 -31 15 58
d b in |	13 -57 15 20
d b inside out	14 28 15 -15
d b introduce me	13 39
d b introduce us	13 -28 15 24
d b introduced to	13 39 14 -32
d b introduction to	13 37 14 -22
d b introduction |	14 -18
d b is about	13 16
d b is all	14 -40 15 45
d b is coming	13 39 14 -25
d b is in	13 -26 14 20
d b is next	13 -61 14 99 15 -26
d b is on	13 -34 15 22
d b is planning	13 -14
d b is still	14 -18
d b is |	13 42 15 -52
d b it and	13 -16 14 38
d b it as	14 -39 15 34
d b it at	13 36 14 -28
d b it could	13 -23 14 19
d b it for	13 -14 15 19
d b it takes	13 -14 14 -33 15 45
d b it |	14 96 15 -90
d b jakob at	14 -16
d b juno PROPER	13 29 14 -19
d b just had	13 36 14 -26
d b keep asking	13 33 15 -20
d b keeps getting	13 -18 14 16
d b know PROPER	14 -28
d b know a	13 35 15 -25
d b know any	14 -20
d b know anyone	13 -36 14 -33 15 62
d b know in	13 15
d b know of	13 39 14 -30
d b know one	13 30 14 19 15 -31
d b know somebody	13 -65 14 48 15 18
d b know someone	13 38 14 -44
d b know that	13 20 14 -21
d b know the	14 25 15 -15
d b know where	13 -27 14 14 15 15
d b known to	13 -17 14 37
d b knows a	13 -26 14 31
d b labels peel	14 -15
d b lady who	14 -18
d b landlord with	14 -18
d b last week	13 18
d b learn how	14 -14
d b least three	14 -17 15 20
d b left before	14 -14 15 22
d b let |	14 20
d b letting agents	14 35 15 -14
d b licensed trade	13 18 14 -25
d b lie awake	14 14
d b like our	13 14
d b like that	13 -25 15 21
d b like the	13 -29 14 51 15 -15
d b like this	14 21 15 -24
d b like to	13 87 14 -59 15 -26
d b like what	13 15
d b like you	14 -18 15 20
d b like yours	13 -33 15 23
d b like yourself	14 -14 15 23
d b like |	13 -14 14 38 15 -36
d b lines and	13 -46 14 61
d b link to	13 24
d b link |	14 -15 15 16
d b list of	13 -23 15 26
d b list |	13 17 14 20 15 -34
d b looking for	13 61 14 -19 15 -57
d b looking to	13 -23 14 47 15 -19
d b looking |	14 -36 15 57
d b looks after	13 20 14 -18 15 -25
d b lost a	14 -17
d b lost her	14 40 15 -38
d b lost his	13 25 14 -16
d b lot of	15 17
d b love a	13 -38 14 -36 15 66
d b love |	14 14 15 -15
d b manager in	13 22 14 -28
d b manager |	13 51 14 -67
d b managers in	14 -16
d b mates are	13 -16 14 18
d b may be	14 -26
d b maybe |	13 28 14 -23
d b me ?	14 -17 15 23
d b me a	14 15
d b me and	13 -35
d b me at	14 39
d b me on	13 40 14 -34
d b me or	13 -14 14 17
d b me that	13 20
d b me their	14 19
d b me through	13 21 14 -15
d b me to	14 29
d b me two	14 28 15 -32
d b me with	13 -89 14 73
d b me |	14 -27 15 30
d b meet a	15 -15
d b meet |	13 63 14 -19 15 -39
d b mention it	14 -14 15 16
d b mention me	14 -21
d b mentioned PROPER	13 18
d b might be	13 15 15 15
d b might find	13 -21 15 18
d b might like	14 65 15 -34
d b might one	14 -39 15 33
d b might you	13 14
d b mind |	13 -29 14 -32 15 57
d b moaning about	13 -16 14 58 15 -20
d b month end	13 -31 15 43
d b month |	14 43 15 -35
d b months |	13 18
d b more [KIND]	13 24 14 -23
d b more than	13 -18
d b morning ?	13 16 14 -27
d b most welcome	13 -25 14 29
d b move |	13 -21 14 34 15 -16
d b moving |	13 -23 14 38
d b ms PROPER	13 33 14 -42
d b much out	13 -23 14 32
d b my PROPER	13 -19 14 16
d b my ask	13 62 15 -50
d b my card	14 -16 15 17
d b my name	13 -14 14 29 15 -27
d b my number	14 -47 15 35
d b name and	13 19
d b name is	13 -22 15 33
d b name on	13 -30 15 30
d b name |	13 -29 14 32
d b names of	13 -15 14 35
d b near PROPER	13 34 14 -30
d b need a	13 32 14 -42
d b need of	13 -14 15 25
d b needed |	13 33 14 -44
d b needs a	14 -63 15 56
d b new one	13 20 14 -29
d b next ?	14 28
d b next to	13 -37 14 41
d b next |	13 -47 14 -72 15 121
d b nights |	13 -28 14 31
d b not you	13 -17 14 61 15 -40
d b not |	13 -15 14 -29 15 34
d b nothing |	13 22 14 -29
d b noticed that	15 23
d b now ?	13 33 14 -25
d b number at	13 21
d b number four	13 14
d b number |	13 31 14 17 15 -42
d b nurses in	13 -35 14 43
d b of NUMBER	13 19 15 -17
d b of PROPER	13 -42 14 60
d b of a	13 86 14 -100 15 28
d b of an	13 -19 14 16
d b of anybody	13 33 14 -47
d b of anyone	13 -17 14 92 15 -47
d b of being	15 -16
d b of his	14 -33 15 55
d b of it	14 -24 15 19
d b of just	13 -16
d b of moving	13 -28 14 39
d b of nights	13 27 14 -33
d b of partnerships	13 17 14 -17
d b of people	13 -17 15 15
d b of the	13 31 14 35 15 -95
d b of their	14 -17 15 18
d b of them	13 26 14 -73 15 63
d b of this	13 -34 14 33 15 20
d b of ur	14 84 15 -60
d b of you	14 -18 15 22
d b of your	13 22 15 -23
d b of yours	13 -68 14 52
d b of |	13 67 14 -38
d b off |	13 -51 14 45
d b office in	13 19 14 -22
d b old and	13 41 14 -22
d b older than	13 31 14 -25
d b on PROPER	13 -46 14 35 15 26
d b on a	14 -30
d b on and	13 -26 14 30
d b on my	14 -15 15 24
d b on that	13 48 15 -41
d b on the	13 40 14 -44
d b on their	13 -31 14 28 15 18
d b on this	14 31
d b on your	13 36 15 -56
d b on |	13 31 14 -31
d b one family	14 -28 15 16
d b one friend	13 -29 14 18 15 26
d b one of	13 119 14 -101
d b one or	13 21 15 -15
d b one to	13 -31 15 25
d b one too	14 -46 15 45
d b one who	13 19 14 -27
d b one who's	14 -19
d b one with	13 37 14 -22
d b one |	13 -65 14 152 15 -98
d b only PROPER	13 27 14 -16
d b op |	14 -14
d b open in	14 30
d b open the	14 23
d b open to	14 -41 15 21
d b opening a	13 -18 14 16
d b or an	13 40 14 -24
d b or anyone	14 28 15 -24
d b or at	14 27
d b or colleague	14 -17
d b or more	13 17
d b or relations	14 -34 15 29
d b or relative	14 -14
d b or somebody	14 19 15 -19
d b or someone	15 14
d b or two	14 71 15 -39
d b organisation |	13 -49 14 61
d b other [KIND]	14 -14
d b other parents	13 25 14 -15
d b other |	13 121 15 -63
d b others |	14 -24 15 19
d b our strings	13 14
d b out ?	13 17
d b out before	13 -24 14 62 15 -24
d b out of	13 -44 14 -51 15 97
d b out |	14 15 15 -17
d b over a	14 -14 15 22
d b over there	14 14
d b own the	13 24 15 -25
d b own |	14 29 15 -15
d b owner who	13 -15 14 35 15 -16
d b owners in	14 16
d b owners |	13 -41 14 51
d b owns a	13 -16 14 19
d b owns the	13 51 14 -64
d b page |	13 -20 14 24
d b paid |	13 53 14 -17 15 -31
d b pal |	13 71 14 -29 15 -37
d b partnerships at	13 -29 14 34
d b pass my	13 -25 14 35
d b paying for	13 40 14 -37
d b peel in	14 -15
d b people i	14 -20
d b people in	13 -24
d b people like	15 17
d b people who	13 -19 14 36
d b people |	13 -49 14 -62 15 103
d b perhaps you	13 16 14 -14
d b person at	13 40 14 18 15 -34
d b person in	13 -77 14 54
d b person to	13 31 15 -43
d b person you	13 -37 14 31
d b person |	14 -16
d b personal code	15 16
d b picks up	15 35
d b planning a	13 -38 14 32
d b plant manager	13 49 14 -23 15 -40
d b plant managers	13 22 14 -30
d b please |	13 20
d b portal |	14 39
d b practice |	15 -22
d b procurement |	13 54 14 -39
d b promotion |	13 -24 14 20
d b put in	13 -64 14 49
d b rather not	13 -16
d b read out	13 26 15 -14
d b ready for	14 -39 15 42
d b ready to	14 30 15 -22
d b received |	13 -22 14 37
d b recently bought	13 24
d b refer a	14 -78 15 63
d b refer him	13 30 14 -38
d b refer me	13 -65 14 91 15 51
d b refer us	14 -17
d b refer |	14 94 15 -117
d b referrals for	13 40 14 -27 15 -30
d b referrals to	14 73 15 -54
d b referrals |	13 -17 14 -61 15 87
d b referring me	13 48 14 -47 15 18
d b rent |	14 -16 15 16
d b restaurant owners	13 80 14 -65
d b revenue |	13 43 14 -44
d b right now	13 -19 14 -16 15 37
d b right person	13 -34 14 34 15 -25
d b right |	13 18
d b ring PROPER	13 14
d b ring |	15 20
d b roof |	15 -43
d b run into	13 22 14 -40 15 33
d b running a	14 -15
d b runs a	14 -14 15 48
d b runs the	14 -22
d b same way	15 15
d b same |	14 -23 15 21
d b sat next	13 -37 14 41
d b save MONEY	14 -45 15 31
d b saw PROPER	13 17
d b saw you	13 14
d b school bursars	13 -72 14 68
d b school caretakers	13 52 14 -54
d b school gate	13 -20 14 24
d b school |	13 16 14 -18
d b see that	13 20 14 -30
d b see you	13 23 15 -15
d b self employed	13 21
d b selling |	13 -33 14 37
d b send a	13 42 14 -30
d b send him	13 15 14 -21
d b send it	15 -18
d b send me	13 -21 14 17
d b send the	14 36
d b send them	13 -29
d b send us	14 20
d b send your	14 -25 15 58
d b send |	13 25 14 -22
d b service |	14 -40 15 33
d b share a	13 -22 15 25
d b share my	13 33 14 -17
d b share your	15 16
d b shared a	13 -25 14 18
d b she said	14 -18
d b she wants	13 23 14 -17
d b she'd take	13 22 14 -32
d b shop and	13 -16
d b should be	14 32 15 -17
d b should get	13 -22 14 14
d b should have	14 -15 15 30
d b should i	13 48 14 -30
d b should meet	13 63 14 -19 15 -39
d b should talk	13 -18 14 -32 15 44
d b show this	15 14
d b sick of	13 37 14 -46
d b side of	13 -19 15 33
d b signs up	13 -25 14 -15 15 39
d b since PROPER	14 16
d b since the	13 37 14 -24
d b since we	13 25 14 -21
d b sister in	14 -18
d b sit on	13 14 14 -15
d b site |	13 48 14 -48
d b sits across	13 -39 14 35
d b six months	14 17
d b sleep |	13 19 15 -23
d b small brewery	14 -15
d b so much	14 22 15 -14
d b so that	14 -19 15 17
d b some of	13 -22 15 16
d b somebody at	14 -32 15 26
d b somebody in	14 -23 15 25
d b somebody you	13 -18 14 64 15 -36
d b somebody |	13 99 14 -97
d b someone at	13 -152 14 126
d b someone in	13 -19 14 26
d b someone to	13 -17 15 30
d b someone who	13 56 14 -54
d b someone who'd	14 -71 15 46
d b someone who's	14 20
d b someone you	13 -45 14 37 15 19
d b someone |	13 42 14 -19 15 -22
d b something this	13 17
d b sort of	13 19 15 -18
d b spare room	14 15
d b speak to	14 -38
d b speak with	13 -60 14 57
d b speaks PROPER	13 69 14 -58
d b spends PROPER	14 -24
d b spread the	13 -15 15 16
d b spring |	14 -15
d b stand in	14 -15 15 22
d b staring at	13 14
d b start with	13 -24 15 27
d b still have	13 -32 14 30
d b still in	13 15 14 -25
d b strings |	13 14
d b struggling to	14 15 15 -23
d b struggling with	13 19 14 -25
d b such a	14 16 15 -19
d b take it	13 24 14 -14
d b talk to	13 -21 14 21 15 17
d b talking to	15 -17
d b tax office	13 -32 14 27 15 16
d b teacher you	14 37 15 -25
d b team and	14 15
d b team at	13 -27 14 25
d b team that	13 32 14 -37
d b team |	13 33 14 -22
d b tell a	13 -17 14 45 15 -32
d b tell him	13 37 14 35 15 -33
d b tell me	15 18
d b tell them	13 19 15 -15
d b tell ur	13 36 14 -36
d b tell us	14 19
d b tells you	13 24 14 -23
d b tend to	13 17
d b testers |	13 37 14 -32
d b text me	13 42 14 -44
d b than five	14 -16
d b than one	13 -32 14 21
d b thank you	13 -23 14 32 15 -16
d b that ?	13 20 14 -17
d b that NUMBER	13 45 14 -33
d b that PROPER	13 15 14 -23
d b that could	13 -30 14 22
d b that does	13 48 14 -57
d b that for	13 15 14 -19
d b that half	13 21
d b that has	13 28 14 -22
d b that i	13 -43 14 41
d b that is	13 44 14 -43
d b that just	13 -21
d b that keeps	13 -58 14 66 15 -18
d b that may	13 16
d b that might	14 -17
d b that needs	13 -16 14 -29 15 25
d b that never	13 -16 15 25
d b that nobody	13 31 14 -26
d b that owns	13 -17 14 20
d b that pays	13 -55 14 60
d b that runs	13 20 14 -42 15 37
d b that she	13 38 14 -25
d b that still	13 -29 14 42
d b that teaches	13 45 14 -30
d b that they	15 17
d b that wants	13 -19 14 -16 15 47
d b that worries	13 -18 14 20
d b that would	14 -57 15 47
d b that you	13 36 14 -39 15 17
d b that you're	13 19
d b that |	13 46 15 -44
d b that's a	13 20
d b that's been	13 -23 14 30
d b that's stuck	13 -38 14 29
d b that's the	13 27
d b the PROPER	14 49 15 -52
d b the [KIND]	13 -41 14 54
d b the aisle	13 -26 14 63 15 -26
d b the appropriate	13 -22 14 29
d b the back	13 -22 14 -23 15 47
d b the best	14 -21 15 26
d b the billing	13 42 14 -49
d b the board	13 -50 14 56
d b the books	13 39 14 -39
d b the cheese	13 -15 14 -25 15 51
d b the children	14 -16
d b the choir	13 -22 14 26
d b the co	14 -14
d b the conservatoire	13 76 14 -34 15 -24
d b the council	13 32 14 -23
d b the details	13 -27 15 47
d b the end	13 47 15 -30
d b the family	14 64 15 -61
d b the first	13 19 14 -33
d b the floor	14 -19 15 33
d b the folks	14 43 15 -30
d b the guy	13 26 14 -32
d b the hall	13 -37 14 34
d b the harbour	13 20 14 -16
d b the house	13 46 14 -26 15 -27
d b the ice	14 -15
d b the lady	14 -18
d b the licensed	13 18 14 -25
d b the link	14 20
d b the month	13 32 15 -30
d b the name	13 -21 15 22
d b the names	13 -15 14 35
d b the new	13 14
d b the next	13 30 14 -17
d b the office	14 37 15 -18
d b the one	13 40 14 -45
d b the operations	14 -25
d b the other	13 34 14 -33 15 -15
d b the owners	13 34 14 -36
d b the paper	13 -44 14 33
d b the paperwork	13 19 14 -19
d b the parish	14 35
d b the person	13 50 14 -60
d b the playground	14 23
d b the portal	13 -52 14 66
d b the right	13 -75 14 77 15 -31
d b the same	13 -46 14 -14 15 65
d b the school	14 46 15 -28
d b the second	13 21 14 -21
d b the table	13 -14 14 19
d b the tax	13 -32 14 27 15 16
d b the team	13 -72 14 75
d b the third	13 -37 14 35
d b the village	13 -14 14 26
d b the warehouse	13 17 14 -23
d b the way	13 -36 14 44 15 17
d b the word	13 -19 15 25
d b the year	14 -18 15 20
d b their PROPER	13 42 14 -39
d b their bank	14 19
d b their first	14 -23
d b their hands	13 21
d b their house	13 -27 14 21
d b their kids	14 -20 15 40
d b their number	13 -16 14 47 15 -27
d b them ?	13 -20 14 20
d b them a	14 -16
d b them and	13 -25 14 21 15 27
d b them is	13 40 14 -26
d b them my	13 17 15 -15
d b them the	14 15
d b them this	13 56 14 -44 15 -21
d b them to	14 -19 15 19
d b them with	14 20
d b them |	13 -84 14 103 15 -49
d b therapy |	13 40 14 -34
d b there be	13 61 15 -52
d b there is	14 -33 15 16
d b there that	13 35 15 -36
d b there |	13 -46 14 25 15 15
d b there's a	14 28 15 -19
d b there's no	15 -14
d b there's somebody	14 -14 15 31
d b these days	13 -21 14 30
d b they can	13 -53 14 66
d b they could	14 22
d b they get	14 -15 15 28
d b they have	14 -14
d b they never	13 -17 15 15
d b they tend	13 17
d b they will	14 -19
d b they would	13 45 15 -31
d b they |	14 -20 15 23
d b they'd get	13 -41 14 47 15 -14
d b thing |	13 28 14 -19 15 -16
d b think of	13 -22 14 -20 15 33
d b thinking about	13 -22 14 19
d b this ?	13 -22 14 32
d b this PROPER	13 25 14 -29 15 27
d b this autumn	13 -19 14 15
d b this card	13 -39 15 42
d b this link	13 17 15 -20
d b this mail	14 -14
d b this month	13 40 15 -29
d b this page	13 -20 14 25
d b this room	13 -45 14 48
d b this to	14 24 15 -26
d b this week	13 -20 15 23
d b this winter	13 39 14 -23
d b this year	13 53 15 -61
d b this |	13 -16 14 -27 15 47
d b three months	13 27 14 -20
d b three people	13 -14 14 -43 15 33
d b three weeks	14 26
d b through the	13 -21 14 36 15 -15
d b through your	13 21 14 -15
d b till the	13 36 14 -18
d b time |	13 24
d b to ?	13 32 14 -19
d b to PROPER	14 -47 15 79
d b to [KIND]	15 22
d b to a	14 61 15 -23
d b to about	14 36 15 -26
d b to any	14 37 15 -56
d b to anybody	14 46 15 -37
d b to anyone	14 -18
d b to ask	14 -17
d b to at	13 -74 14 80
d b to be	13 -29 14 39
d b to buy	13 -16 14 32 15 -14
d b to call	13 66 15 -34
d b to do	13 57 14 -41
d b to find	14 -34 15 34
d b to get	13 -25 14 20
d b to hear	13 14
d b to her	15 -14
d b to learn	14 -14
d b to look	13 -20 15 15
d b to me	13 -32 14 32
d b to mind	13 -21 14 -27 15 38
d b to move	14 26 15 -16
d b to one	13 -28 14 55 15 -14
d b to pass	14 -15 15 24
d b to retire	14 32 15 -30
d b to share	13 -30 15 32
d b to show	13 -20 14 14
d b to somebody	13 19 14 -39
d b to someone	13 -22
d b to take	13 -26 14 19
d b to talk	14 56 15 -18
d b to the	13 41 14 23 15 -41
d b to them	14 -17 15 16
d b to this	14 -17
d b to work	14 -17
d b to you	14 22 15 -19
d b to your	13 47 14 -86 15 26
d b today |	14 52 15 -38
d b together |	15 21
d b told by	13 -17 14 23
d b told me	13 46 14 -20 15 -18
d b too |	13 -47 15 38
d b touch with	13 -21
d b trust me	13 -15
d b twice and	13 -47 14 41
d b two ?	13 -37 15 46
d b two and	13 21
d b two best	13 40 14 20 15 -56
d b two more	13 17 14 -19
d b two names	13 -19 14 -18 15 36
d b two of	13 17
d b two people	13 -18 15 25
d b two years	13 18
d b two |	13 -94 15 55
d b under a	14 17
d b universities |	13 23
d b up ?	13 26 14 -25
d b up for	13 -36 14 36
d b up on	14 26
d b up the	13 -19 14 32
d b up to	13 -25 14 26
d b up your	13 17 14 -19
d b up |	13 -21 15 40
d b ur friends	13 -26 14 98 15 -50
d b ur mates	13 14 15 -19
d b us ?	13 -16
d b us a	13 -16
d b us in	14 24
d b us to	13 -15 14 16
d b us |	14 -25 15 18
d b use a	14 -40 15 23
d b used to	14 20
d b useful |	13 -18 14 17
d b value from	15 -16
d b very welcome	14 27
d b w the	13 26 14 -41
d b walking distance	13 23 14 -15 15 -19
d b want to	14 -27 15 17
d b wanted to	13 -26 14 23
d b wants a	13 -71 14 152 15 -75
d b wants one	13 22 14 -17
d b wants to	13 27 14 -19
d b was it	13 33 14 -24
d b water |	13 -38 14 33
d b way you	14 26
d b way |	13 -22 15 25
d b we are	13 45 14 -44 15 -21
d b we can	13 26 14 -16
d b we did	13 -17 14 40
d b we do	14 31
d b we have	14 -16
d b we need	13 20 14 -15
d b we should	13 -15
d b we want	14 41 15 -44
d b we're hiring	13 -53 14 46
d b we're looking	13 15 14 -15
d b week of	13 20
d b week |	13 -30 15 19
d b welcome |	13 -40 14 21 15 16
d b were in	13 -82 14 62
d b what i	13 -24
d b what the	13 37 14 -41 15 -19
d b what to	13 22
d b what we	13 -25 14 66
d b when i	13 -15 14 28 15 -14
d b where the	13 60 14 -15 15 -47
d b where you	13 -21 14 30
d b who can	14 15
d b who can't	14 -26
d b who could	13 -22
d b who do	13 16 14 -24
d b who does	13 37 14 -52
d b who has	13 44 14 -41
d b who hasn't	14 -16 15 22
d b who have	13 -14
d b who is	13 -29 14 28
d b who may	14 -21 15 14
d b who might	13 -84 14 90
d b who needs	13 -21 14 55 15 -26
d b who owns	14 -25
d b who recently	13 -33
d b who runs	13 -26 14 24
d b who should	13 -16 15 17
d b who would	13 -14 15 15
d b who write	13 17 15 -16
d b who'd appreciate	14 -33 15 42
d b who'd be	13 -14 14 -56 15 71
d b who'd benefit	13 -15 14 33 15 -20
d b who'd get	14 39 15 -24
d b who'd like	14 42 15 -43
d b who'd love	13 -30 14 -54 15 43
d b who's been	13 17 14 -26
d b who's looking	13 -21 15 47
d b who's moving	13 26 14 -24
d b whoever does	13 20 14 -15
d b whoever runs	13 -38 14 28
d b whose cellar	13 -18 14 22
d b whose kid	13 -33 14 51
d b whose labels	14 -15
d b will be	13 -34 14 -33 15 43
d b will thank	14 38
d b willing to	14 -18
d b winter |	13 38 14 -27
d b with PROPER	13 43 14 -75
d b with [PROBLEM]	13 44 14 -57
d b with a	13 55 14 -31
d b with an	13 -18 14 38 15 -15
d b with me	14 -15
d b with more	13 51 14 -44
d b with no	13 41 14 -23
d b with our	14 -19
d b with someone	13 -34 14 36
d b with that	14 18
d b with the	13 42 14 -93 15 32
d b with their	13 39 15 -26
d b with them	13 -69 14 84
d b with three	13 17
d b with us	14 -28 15 29
d b with your	13 14
d b with |	14 -14 15 36
d b within a	15 18
d b within walking	13 23 14 -15 15 -19
d b without a	13 15
d b word for	13 -20 14 15
d b word |	14 -17
d b work for	13 14
d b work there	13 -24 14 19
d b work with	14 -27 15 18
d b work |	14 -16 15 32
d b worked with	13 47 14 -38
d b works nights	13 -22 14 26
d b worries about	13 -18 14 20
d b worth |	13 29 15 -19
d b would any	13 -14 14 70 15 -51
d b would be	13 -23 14 84 15 -43
d b would benefit	13 -34 14 34
d b would get	13 -14 14 -64 15 68
d b would like	14 15
d b would love	13 -16 15 46
d b would you	13 120 14 -67 15 -27
d b write down	13 -42 14 24 15 21
d b write the	13 -16 15 25
d b write to	13 -67 14 68
d b wrong |	14 25
d b x |	14 -14
d b yara PROPER	13 22 14 -27
d b year and	13 16 14 -23
d b year of	13 -14 15 20
d b year old	13 41 14 -22
d b year |	13 51 14 -58
d b years and	13 14
d b years |	13 16
d b yet |	14 -20 15 20
d b you a	13 23 14 -40
d b you as	13 -22 15 33
d b you ask	13 51 14 -30
d b you at	13 23 15 -28
d b you be	14 -14
d b you bring	14 33 15 -34
d b you can	14 -39 15 37
d b you care	14 -28 15 34
d b you come	14 -32 15 14
d b you could	13 18 14 61 15 -48
d b you deal	13 38 14 -18
d b you did	13 -14 14 44 15 -22
d b you do	13 -23 14 36
d b you feel	14 -22 15 24
d b you find	13 -58 14 38
d b you for	14 -33 15 15
d b you had	14 17
d b you happen	13 36 14 -17
d b you has	13 -29 14 35
d b you have	13 68 14 -64
d b you hear	13 25 14 55 15 -65
d b you introduce	13 -18
d b you know	13 97 14 -67 15 -42
d b you like	15 -17
d b you mentioned	13 34 14 -40
d b you of	13 16 15 -19
d b you or	13 -28 14 51 15 -15
d b you please	13 20
d b you rate	14 20
d b you refer	14 -19 15 48
d b you run	13 26 14 -49 15 35
d b you say	13 18
d b you send	13 35 14 -23
d b you the	13 28 14 -36
d b you this	13 -14
d b you to	13 -51 14 76
d b you told	13 41 14 -25 15 -19
d b you used	14 20
d b you walk	13 19
d b you were	13 -26 14 -17 15 30
d b you what	14 15 15 -22
d b you work	13 -22 14 17
d b you write	14 -19 15 22
d b you |	13 -14 15 52
d b you'd like	14 -14
d b you're still	13 15 14 -25
d b you've a	13 -33 14 69 15 -20
d b you've got	14 -33
d b your PROPER	13 34 15 -34
d b your boss	14 -26
d b your bridesmaids	14 15
d b your brother	13 59 14 -21 15 -22
d b your brother's	13 14
d b your building	13 34 14 -20
d b your code	14 26
d b your colleagues	14 -31
d b your counterpart	13 34 15 -50
d b your cousin	13 -35 14 33
d b your family	13 -42 14 95 15 -28
d b your fellow	13 72 14 -16 15 -44
d b your foundation	14 17
d b your friend	13 21
d b your friends	14 -82 15 68
d b your house	14 22
d b your life	14 -20 15 33
d b your mates	13 -29 15 21
d b your mind	14 -50 15 48
d b your neighbour	13 28 14 -16
d b your network	14 -28 15 18
d b your next	15 15
d b your office	14 38 15 -15
d b your old	13 23 14 -23
d b your organisation	13 -58 14 66
d b your peers	13 -26 15 44
d b your people	14 -43 15 42
d b your personal	14 -15 15 18
d b your phone	14 -43 15 38
d b your referrals	13 -15
d b your sister	14 -22
d b your suppliers	13 31 14 -23
d b your table	13 -23 14 23
d b your way	14 14
d b your world	13 -38 14 30
d b yours ?	13 -64 14 73
d b yours be	15 24
d b yours is	13 -21 14 21
d b yours |	13 23 15 -24
d b | ?	13 22
d b | NUMBER	14 -14 15 26
d b | a	13 -14
d b | anyone	14 -35 15 35
d b | at	14 -22
d b | by	13 18 14 -21
d b | could	13 -34 14 42
d b | do	14 -21 15 21
d b | each	13 -14 14 16
d b | for	13 -58 14 53 15 32
d b | got	13 -14 15 28
d b | he	14 -15
d b | i	13 42 14 -51
d b | i'm	13 20 14 -25
d b | it	13 25
d b | it's	13 30 14 -25
d b | one	13 -43 14 58 15 -23
d b | only	13 41 15 -22
d b | or	14 25 15 -15
d b | pass	14 14
d b | refer	13 -38 14 26 15 17
d b | referring	13 53 14 -38
d b | send	13 -56 14 75
d b | share	14 -17 15 20
d b | she	14 -16
d b | she'd	13 22 14 -32
d b | should	13 27
d b | so	13 15
d b | somebody	13 22 14 -24 15 18
d b | someone	13 39 14 19 15 -52
d b | tell	13 17 14 -18
d b | the	13 -19 14 19
d b | their	13 31 14 -21
d b | them	14 15
d b | there	13 -22
d b | they'd	13 -34 14 30 15 -14
d b | they'll	13 -18 14 27
d b | they're	15 -18
d b | who	14 56 15 -26
d b | whoever	14 -22
d b | would	13 33 14 -22
d b | you	13 50 15 -31
d b | you'd	14 17 15 -25
d b | you're	13 23 14 -27
d b | your	13 15
d b | |	13 17 14 -24
d b 👍 |	14 -27 15 36
d c ANY	14 52 15 -37
d c ASK	15 -16
d c BRANCH	13 147 14 -142
d c DONE	13 73 14 -52 15 -31
d c EASE	13 -90 14 60 15 41
d c EVENT	13 74 14 -50 15 -88
d c GAIN	13 -20 14 -69 15 81
d c GLAD	13 -28 14 -108 15 99
d c GROUP	13 -18 14 -34 15 21
d c HAND	13 -119 14 -41 15 156
d c HURRY	13 42 14 -52
d c IF	14 -56 15 44
d c JOIN	13 -233 14 155 15 45
d c KIN	13 -209 14 69 15 124
d c LACK	14 -22
d c MAY	13 -145 14 -25 15 182
d c ME	13 33 14 -20 15 -30
d c MEANS	13 44 14 -152 15 110
d c MUST	15 -35
d c MY	13 -48 14 -52 15 107
d c OBJ	13 -98 14 -54 15 162
d c OFFER	14 79 15 -119
d c PLACE	13 99 14 -118 15 23
d c REWARD	13 -127 14 39 15 96
d c ROLE	13 92 14 -30 15 -102
d c RUNS	13 76 14 20 15 -153
d c SEEK	13 -125 14 -39 15 144
d c SOMEBODY	13 -40 14 97 15 -88
d c THANKS	13 -69 15 48
d c THEIR	14 -16
d c THEM	13 -34 14 80 15 -72
d c THEY	13 -67 14 53
d c TIME	13 54 14 -69 15 -17
d c TROUBLE	13 42 15 -97
d c WHO	13 79 14 -47 15 -84
d c YOU	13 -63 14 -31 15 33
d c YOUR	13 95 14 -101
d end |	14 -65 15 19
d form anyone	13 -138 14 38 15 159
d form named	13 131 14 -54 15 -263
d form none	13 -31 15 115
d form who	13 38
d k ! !	14 -31 15 17
d k ! |	13 -34 14 61 15 -20
d k ? ME	14 45 15 -41
d k ? MY	13 17
d k ? |	14 -44 15 49
d k ANY ?	13 -46 15 40
d k ANY ANY	13 31 14 -32 15 16
d k ANY BRANCH	13 -40 14 125 15 -77
d k ANY EVENT	13 24 14 -25
d k ANY GROUP	14 -69 15 49
d k ANY LACK	13 -18 14 14
d k ANY MEANS	13 -54 15 39
d k ANY OFFER	13 17 14 -15
d k ANY REWARD	14 -22 15 20
d k ANY ROLE	13 -62 14 81 15 -55
d k ANY SOMEBODY	13 -72 15 52
d k ANY TIME	13 76 14 -20 15 -15
d k ANY WHO	13 28 14 -49
d k ANY [KIND]	14 19 15 -24
d k ANY a	14 16
d k ANY and	13 16 14 18
d k ANY at	13 -19
d k ANY best	13 40 14 20 15 -56
d k ANY chance	13 17 14 -29
d k ANY has	13 -31 14 31
d k ANY in	13 18 14 -18
d k ANY more	14 -23
d k ANY of	13 50 14 -81 15 37
d k ANY or	13 32 15 -15
d k ANY patients	13 -22 14 53 15 -17
d k ANY side	14 26
d k ANY small	13 -14 14 32
d k ANY times	13 -15 14 19
d k ANY to	13 -27 15 19
d k ANY too	14 -46 15 45
d k ANY with	13 36 15 -17
d k ANY |	13 -51 14 144 15 -100
d k ASK ANY	13 34 15 -23
d k ASK MAY	13 -16
d k ASK ME	14 30
d k ASK OBJ	14 -16
d k ASK PROPER	13 26 14 -37
d k ASK SOMEBODY	13 -83 14 41 15 43
d k ASK THEM	13 34 14 -35
d k ASK WHO	13 20 14 -21
d k ASK a	13 18 14 23 15 -43
d k ASK in	13 15
d k ASK it	13 22
d k ASK of	13 41 15 -24
d k ASK that	13 16 14 -23
d k ASK the	14 21 15 -16
d k ASK to	13 -28 14 -16 15 32
d k ASK where	13 -27 15 15
d k ASK with	13 14 14 -15
d k ASK |	13 28 14 -50 15 15
d k BRANCH ?	13 -36 14 -30 15 75
d k BRANCH BRANCH	15 -41
d k BRANCH GROUP	13 -18 14 63
d k BRANCH KIN	14 -66 15 66
d k BRANCH MAY	13 38 14 -20
d k BRANCH PROPER	13 20 14 -30
d k BRANCH ROLE	13 -58 14 113 15 -87
d k BRANCH RUNS	13 17 14 -19
d k BRANCH SEEK	14 16 15 -15
d k BRANCH SOMEBODY	15 -15
d k BRANCH TROUBLE	13 64 14 -50
d k BRANCH WHO	13 63 14 -89
d k BRANCH and	13 56 14 -69
d k BRANCH at	13 -23 14 -33 15 49
d k BRANCH for	13 -29 14 33
d k BRANCH gate	14 19
d k BRANCH groups	13 18
d k BRANCH in	13 43 14 -34
d k BRANCH is	13 -22 14 16
d k BRANCH or	13 -16 14 31 15 -22
d k BRANCH over	13 24
d k BRANCH owners	14 30 15 -23
d k BRANCH that	14 55 15 -24
d k BRANCH there	13 31 14 -36
d k BRANCH this	13 -19 15 24
d k BRANCH to	13 43 14 -25
d k BRANCH with	14 24
d k BRANCH |	13 -100 14 62 15 77
d k DONE THEIR	13 23 14 24 15 -44
d k DONE a	14 -19
d k DONE in	13 -23 14 15
d k DONE over	13 -23 14 19
d k DONE the	14 -15
d k DONE with	13 47 14 -38
d k EASE about	13 -18 14 20
d k EASE and	13 -16 14 42 15 -16
d k EASE not	13 -16
d k EASE |	13 44 14 -41
d k EVENT ?	13 -54 14 83 15 -15
d k EVENT ANY	14 25
d k EVENT ROLE	14 -15
d k EVENT a	13 31 14 -41
d k EVENT and	13 -25
d k EVENT in	13 96 14 -78
d k EVENT on	13 -45 14 66
d k EVENT or	14 17
d k EVENT this	13 21 15 -20
d k EVENT to	13 25 14 -29
d k EVENT |	13 -150 14 175 15 -57
d k GAIN ?	13 -26 14 37 15 -14
d k GAIN MONEY	14 -45 15 31
d k GAIN YOUR	13 19 14 -16
d k GAIN from	13 -38 14 30
d k GAIN in	13 -30 14 19
d k GAIN of	14 24 15 -33
d k GAIN with	14 -18 15 27
d k GAIN |	13 81 14 -81
d k GLAD an	14 -23
d k GLAD of	14 17
d k GLAD to	13 -15 14 -41 15 48
d k GLAD |	14 33 15 -16
d k GROUP ?	13 -26 14 23
d k GROUP HAND	13 -15 14 14
d k GROUP MUST	13 28 14 -38
d k GROUP ROLE	13 15
d k GROUP RUNS	14 -19
d k GROUP SEEK	13 64 14 -66 15 20
d k GROUP WHO	14 22 15 -15
d k GROUP at	13 -83 14 90 15 -15
d k GROUP for	14 -14
d k GROUP has	13 -17 14 18
d k GROUP in	13 45 14 -44
d k GROUP is	13 66 14 -49 15 -17
d k GROUP of	13 -47 14 44
d k GROUP owners	13 -36 14 31 15 14
d k GROUP that	13 80 14 -108
d k GROUP to	13 26 14 -15
d k GROUP who'd	13 -14 14 18
d k GROUP |	13 -139 14 119
d k HAND ?	13 -38 14 15
d k HAND ANY	13 -87 14 80 15 21
d k HAND MY	14 36 15 -44
d k HAND OBJ	13 34 14 14 15 -34
d k HAND PROPER	13 16
d k HAND SOMEBODY	13 -22 15 33
d k HAND THEIR	14 -15
d k HAND THEM	13 26 15 -43
d k HAND YOU	13 36 14 -24
d k HAND YOUR	14 -86 15 97
d k HAND a	13 -19
d k HAND at	13 -17 14 19
d k HAND down	13 -42 14 24 15 21
d k HAND em	13 -23 14 44 15 -20
d k HAND first	13 27 14 -37
d k HAND for	14 15
d k HAND in	15 33
d k HAND it	14 -35 15 15
d k HAND of	14 24
d k HAND on	13 -47 14 42 15 22
d k HAND over	13 -17 14 -16 15 25
d k HAND that	13 24
d k HAND the	15 29
d k HAND this	13 -15 14 15
d k HAND to	14 17 15 -16
d k HAND with	13 19 14 -33
d k HAND |	13 -27 15 18
d k HURRY ?	13 34 14 -26
d k HURRY BRANCH	14 20
d k HURRY SOMEBODY	13 -55 14 29
d k HURRY TIME	13 31 14 -20
d k HURRY WHO	13 27
d k HURRY and	13 -19 14 -16 15 37
d k HURRY before	14 -14 15 22
d k HURRY |	13 49 14 43 15 -79
d k IF ANY	13 -15
d k IF ME	13 -24 14 26
d k IF SOMEBODY	13 -23 15 28
d k IF not	14 -17 15 27
d k IF the	14 -22
d k IF |	13 28 14 -23
d k JOIN OBJ	13 -31 15 90
d k JOIN THEM	13 23 14 -23
d k JOIN WHO	14 -23
d k JOIN a	13 -31 14 -42 15 62
d k JOIN for	13 40 14 -28 15 -30
d k JOIN from	15 23
d k JOIN to	13 64 14 45 15 -102
d k JOIN with	13 -59 14 55
d k JOIN |	13 -24 14 44 15 -43
d k KIN ?	14 78 15 -71
d k KIN EVENT	13 101 14 -110
d k KIN IF	14 -19 15 18
d k KIN MAY	14 -33 15 19
d k KIN MY	14 -25 15 16
d k KIN PROPER	13 34 14 -18
d k KIN SEEK	13 -51 14 19 15 33
d k KIN WHO	13 -54 14 117 15 -35
d k KIN YOU	14 -92 15 45
d k KIN a	13 -18 15 28
d k KIN and	13 -20 14 -49 15 26
d k KIN are	13 -61 14 38 15 23
d k KIN at	13 -60 14 104 15 -20
d k KIN getting	13 39 14 42 15 -46
d k KIN has	13 36 14 -16
d k KIN have	14 -25 15 18
d k KIN is	14 30 15 -25
d k KIN member	13 -30 15 24
d k KIN on	14 -14 15 21
d k KIN or	13 -83 14 26 15 50
d k KIN that	13 -25 15 22
d k KIN that's	13 45 14 -23
d k KIN to	14 -17 15 29
d k KIN who'd	14 15 15 -23
d k KIN with	13 14
d k KIN |	13 56 15 -30
d k LACK ASK	14 21
d k LACK EASE	13 15
d k LACK HAND	14 27 15 -18
d k LACK MEANS	13 27 14 -34
d k LACK YOU	14 19
d k LACK a	13 17 14 -22
d k LACK been	13 26 14 -15
d k LACK got	14 -18 15 25
d k LACK had	15 23
d k LACK see	15 17
d k LACK |	13 20
d k MAY ANY	14 17 15 -23
d k MAY ASK	13 45 14 -49
d k MAY GAIN	13 -67 14 -34 15 63
d k MAY HAND	14 22
d k MAY JOIN	13 -21 14 49
d k MAY ME	13 50 14 -50
d k MAY SEEK	13 -28 14 53
d k MAY THANKS	14 38
d k MAY YOU	13 42 14 15 15 -26
d k MAY YOUR	15 19
d k MAY a	13 -30 14 14
d k MAY be	13 -24 14 18
d k MAY find	15 15
d k MAY get	13 -32 14 -34 15 63
d k MAY have	13 -20 15 31
d k MAY read	13 25 15 -14
d k MAY receive	13 45 15 -31
d k MAY talk	13 -22 14 -41 15 47
d k MAY there	13 61 15 -52
d k MAY use	13 -14 14 21
d k ME DONE	14 -24 15 17
d k ME GAIN	13 17 14 70 15 -56
d k ME HAND	13 -16 15 17
d k ME LACK	13 -70 14 70
d k ME MAY	13 21 14 -25
d k ME SEEK	14 98 15 -112
d k ME TROUBLE	13 -43 15 26
d k ME always	13 -34 14 47 15 -16
d k ME am	14 -18
d k ME are	13 45 14 -44 15 -21
d k ME ask	13 37 14 -27
d k ME believe	13 -27 14 35
d k ME did	13 -17 14 40
d k ME do	15 17
d k ME done	15 23
d k ME exist	13 -26 14 25
d k ME gather	13 -42 14 28
d k ME got	13 24 14 -19
d k ME have	13 -37 14 40
d k ME read	14 -21
d k ME right	13 27 14 -15
d k ME say	13 -15 14 28 15 -14
d k ME see	13 -39 14 28
d k ME the	13 -14 14 22
d k ME was	14 -18 15 23
d k ME work	15 17
d k MEANS ANY	14 -21 15 44
d k MEANS ROLE	13 24 14 -17
d k MEANS [KIND]	13 47 15 -33
d k MEANS and	13 -59 14 76
d k MEANS for	14 -56 15 26
d k MEANS in	13 43 14 -25
d k MEANS is	13 -21 15 33
d k MEANS of	13 -20 14 43
d k MEANS on	13 -34 15 32
d k MEANS that	14 -40
d k MEANS to	13 19 14 -15
d k MEANS under	14 -16
d k MEANS |	13 60 14 -15
d k MONEY a	14 -18
d k MONEY |	13 -14 14 -46 15 27
d k MUST HAND	13 61 14 -39
d k MUST at	14 16
d k MUST have	13 -32 14 30
d k MUST in	13 15 14 -25
d k MUST |	13 -15 14 -17 15 25
d k MY BRANCH	14 -62 15 75
d k MY KIN	13 34 14 -20
d k MY MEANS	14 -68 15 50
d k MY OFFER	14 -14
d k MY PROPER	13 -18 14 15
d k MY REWARD	15 18
d k MY ROLE	13 -35 14 33
d k MY TIME	13 -39 14 57
d k MY ask	13 62 15 -50
d k MY best	13 17
d k MY strings	13 14
d k MY way	14 -20
d k NUMBER PROPER	13 28 14 -24
d k NUMBER REWARD	13 -46 14 40
d k NUMBER SOMEBODY	13 -14 15 30
d k NUMBER and	13 21 15 -18
d k NUMBER hours	13 -39 14 42
d k NUMBER k	13 19 15 -18
d k NUMBER more	13 -14 14 -36 15 54
d k NUMBER s	13 19 14 -17
d k NUMBER |	13 28 14 -69 15 29
d k OBJ ?	14 -23 15 34
d k OBJ ANY	13 -14 14 18
d k OBJ LACK	14 19
d k OBJ THEIR	14 46
d k OBJ a	13 -27
d k OBJ and	13 -35 14 -17
d k OBJ at	14 39
d k OBJ in	13 -17 14 18
d k OBJ on	13 47 14 -37
d k OBJ or	13 -14 14 17
d k OBJ that	13 20
d k OBJ the	13 31 14 -22
d k OBJ through	13 21 14 -15
d k OBJ to	13 -24 14 44
d k OBJ with	13 -89 14 73
d k OBJ |	14 -52 15 48
d k OFFER ROLE	13 32 14 -37
d k OFFER is	14 -18
d k OFFER |	13 -18 14 -31 15 25
d k PLACE HAND	13 -34 14 33
d k PLACE ME	13 18 14 -18
d k PLACE PROPER	13 34 14 -33
d k PLACE WHO	14 33
d k PLACE in	13 24 14 -34
d k PLACE that's	13 27 15 -25
d k PLACE who'd	13 21
d k PLACE |	14 -45 15 26
d k PROPER !	14 -20 15 20
d k PROPER ?	13 34 14 15 15 -39
d k PROPER ANY	13 32 14 -24
d k PROPER BRANCH	13 26 14 -16
d k PROPER DONE	13 21 14 -34
d k PROPER GROUP	13 23 14 -25
d k PROPER KIN	13 18
d k PROPER MAY	14 20
d k PROPER ME	13 -49 14 43
d k PROPER MEANS	14 22
d k PROPER MUST	14 -15
d k PROPER NUMBER	13 -50 14 41
d k PROPER OBJ	14 26
d k PROPER PLACE	14 19
d k PROPER PROPER	13 43 14 -15 15 -54
d k PROPER ROLE	13 91 14 -130
d k PROPER RUNS	14 -16
d k PROPER SOMEBODY	13 38 14 -31
d k PROPER THEIR	13 55 14 -64
d k PROPER WHO	13 28 14 -35 15 -15
d k PROPER YOU	13 44 15 -22
d k PROPER and	13 -38 14 52
d k PROPER at	13 19 14 -58 15 32
d k PROPER by	13 -20 15 23
d k PROPER ever	13 18 14 -24
d k PROPER for	14 -22 15 20
d k PROPER got	13 17
d k PROPER has	14 -26
d k PROPER in	13 69 14 -53
d k PROPER is	13 25 14 24 15 -25
d k PROPER meeting	14 -21
d k PROPER new	14 -52 15 42
d k PROPER of	13 38 14 -49
d k PROPER or	13 -25 14 25
d k PROPER role	13 -14 14 23
d k PROPER that	13 -18
d k PROPER the	13 -43 14 47
d k PROPER these	13 -21 14 32
d k PROPER thinking	14 -15
d k PROPER this	13 42 14 -19
d k PROPER twice	13 18
d k PROPER |	14 -26 15 60
d k REWARD PROPER	13 25 14 -31 15 14
d k REWARD TIME	13 -39 14 20 15 23
d k REWARD a	13 -42 14 47
d k REWARD and	13 19 15 -22
d k REWARD to	14 -15 15 24
d k REWARD |	13 -70 14 -94 15 122
d k ROLE !	13 -23 14 26
d k ROLE ?	13 -86 14 88
d k ROLE ASK	13 -34 14 -55 15 86
d k ROLE BRANCH	13 25 14 -33
d k ROLE GROUP	14 -17
d k ROLE HAND	13 -36 14 33 15 22
d k ROLE JOIN	14 16
d k ROLE MAY	13 -29 14 68 15 -26
d k ROLE PLACE	13 69 14 -72
d k ROLE PROPER	13 15 14 -27
d k ROLE ROLE	13 -24 14 35
d k ROLE RUNS	13 -19 14 18
d k ROLE WHO	13 182 14 -188 15 -35
d k ROLE YOU	13 70 14 -65 15 15
d k ROLE about	13 43
d k ROLE and	13 -56 14 68
d k ROLE are	13 -52 14 70 15 35
d k ROLE at	13 44 14 -71
d k ROLE do	13 -40 14 54
d k ROLE for	14 -19
d k ROLE from	13 38 14 -18 15 -17
d k ROLE has	13 -25 14 23
d k ROLE in	13 75 14 -69 15 -26
d k ROLE is	13 17 14 -26
d k ROLE of	13 31 15 -28
d k ROLE on	13 28 14 -22
d k ROLE or	13 71 14 -54 15 -23
d k ROLE out	14 18
d k ROLE there	13 119 14 -97
d k ROLE to	13 -23 14 57 15 -15
d k ROLE with	13 54 14 -55
d k ROLE |	13 -96 14 22 15 93
d k RUNS REWARD	13 16
d k RUNS ROLE	14 -24
d k RUNS a	15 42
d k RUNS across	13 -41 14 28
d k RUNS after	13 20 14 -18 15 -25
d k RUNS at	13 78 14 -56 15 -14
d k RUNS for	14 -38 15 26
d k RUNS getting	13 -18 14 16
d k RUNS in	13 25 14 -42
d k RUNS into	13 22 14 -40 15 33
d k RUNS it	14 -18
d k RUNS more	13 -32 14 21
d k RUNS nights	13 -22 14 26
d k RUNS that	13 33 14 -23
d k RUNS the	13 32 15 -34
d k RUNS up	13 -25 14 -15 15 39
d k RUNS with	13 20 14 -17
d k RUNS |	13 -47 14 76 15 -21
d k SEEK ?	13 16 14 -65 15 32
d k SEEK ANY	13 21 14 -38
d k SEEK BRANCH	13 -24 15 29
d k SEEK MY	13 16
d k SEEK OBJ	14 -18
d k SEEK PROPER	14 29
d k SEEK ROLE	13 -19 14 35
d k SEEK SOMEBODY	13 -17 15 30
d k SEEK YOU	14 -18 15 20
d k SEEK YOUR	13 -33 15 23
d k SEEK a	13 -167 14 79 15 59
d k SEEK an	14 -26 15 39
d k SEEK for	13 70 14 -29 15 -58
d k SEEK it	13 -14 14 -23 15 20
d k SEEK of	13 -31 14 -20 15 59
d k SEEK that	13 -25 14 -14 15 37
d k SEEK the	13 -42 14 75 15 -21
d k SEEK this	13 35 14 18 15 -59
d k SEEK to	13 75 14 -68 15 -25
d k SEEK what	13 16
d k SEEK yourself	13 -25 15 20
d k SHARE REWARD	13 -16 15 15
d k SOMEBODY ?	13 62 14 -113 15 61
d k SOMEBODY ANY	14 -24
d k SOMEBODY BRANCH	13 38 14 -29
d k SOMEBODY EVENT	13 27 15 -22
d k SOMEBODY GROUP	14 -43 15 30
d k SOMEBODY IF	13 -14 14 -18 15 23
d k SOMEBODY MAY	14 16
d k SOMEBODY ME	13 31 14 -51 15 26
d k SOMEBODY MEANS	13 -22 15 33
d k SOMEBODY SEEK	14 -53 15 45
d k SOMEBODY SOMEBODY	13 -27 14 38 15 -15
d k SOMEBODY WHO	13 -15 14 -30 15 44
d k SOMEBODY YOU	13 -108 14 56 15 20
d k SOMEBODY and	13 38 14 -34
d k SOMEBODY at	13 -114 14 112
d k SOMEBODY behind	14 52 15 -48
d k SOMEBODY from	13 21
d k SOMEBODY in	13 -90 14 78
d k SOMEBODY is	13 -50 14 18 15 25
d k SOMEBODY new	13 -16 14 27
d k SOMEBODY of	14 -27 15 18
d k SOMEBODY on	13 43 14 -43
d k SOMEBODY or	13 18 14 -33 15 18
d k SOMEBODY that	14 38
d k SOMEBODY there	13 -68 14 89
d k SOMEBODY thinking	13 15 14 -29
d k SOMEBODY to	13 14 14 -16
d k SOMEBODY who'd	13 -22 14 -102 15 68
d k SOMEBODY who've	13 24 14 -33
d k SOMEBODY |	13 131 14 -76 15 -42
d k THANKS YOU	13 -23 14 32 15 -16
d k THANKS for	14 -31 15 24
d k THEIR GAIN	13 45 14 -18 15 -32
d k THEIR HAND	13 19
d k THEIR KIN	13 -17 14 -43 15 75
d k THEIR MEANS	13 -26 14 63 15 -24
d k THEIR ROLE	13 -41 14 33
d k THEIR RUNS	13 -26 14 26
d k THEIR SOMEBODY	13 -15 15 35
d k THEIR TIME	13 -62 15 44
d k THEIR first	14 -23
d k THEIR house	13 -27 14 21
d k THEIR |	13 24 15 -15
d k THEM ?	13 -20 14 19
d k THEM HAND	13 24 14 -35
d k THEM HURRY	13 -17 14 15
d k THEM ME	13 -14 14 25
d k THEM MY	13 18
d k THEM a	14 -28
d k THEM and	13 -25 14 21 15 27
d k THEM for	14 17
d k THEM is	13 40 14 -26
d k THEM the	14 15
d k THEM this	13 56 14 -44 15 -21
d k THEM to	13 60 14 -36
d k THEM with	14 20
d k THEM |	13 -160 14 156 15 -49
d k THEY GAIN	14 -14 15 19
d k THEY MAY	14 66 15 -55
d k THEY SEEK	13 30 14 -38
d k THEY be	13 -17 14 27
d k THEY get	13 -58 14 62
d k THEY have	14 -14
d k THEY said	14 -18
d k THEY tend	13 17
d k THEY |	14 -20 15 23
d k TIME ?	14 34 15 -16
d k TIME BRANCH	13 15
d k TIME EVENT	13 24
d k TIME GAIN	13 -18 14 -17 15 43
d k TIME ME	14 -15
d k TIME NUMBER	14 19
d k TIME PROPER	14 16
d k TIME REWARD	13 -82 14 85
d k TIME THEIR	13 -27 14 19
d k TIME WHO	13 -14 15 23
d k TIME and	13 33 14 -20
d k TIME for	14 -29
d k TIME in	13 -47 14 30
d k TIME of	14 -21 15 20
d k TIME old	13 41 14 -22
d k TIME on	13 -58 14 44
d k TIME the	13 54 14 -34 15 -14
d k TIME to	13 -32 14 -21 15 50
d k TIME |	13 129 14 -100 15 -51
d k TROUBLE ?	13 18 15 -20
d k TROUBLE SOMEBODY	13 -22
d k TROUBLE WHO	13 25 14 -14
d k TROUBLE about	13 -14 14 38 15 -27
d k TROUBLE at	13 20 14 -22
d k TROUBLE in	14 53 15 -36
d k TROUBLE of	13 25
d k TROUBLE over	15 22
d k TROUBLE to	13 53 15 -40
d k TROUBLE with	14 23 15 -14
d k TROUBLE |	13 -116 14 57 15 55
d k WHO ANY	13 -50 14 56
d k WHO ASK	13 16
d k WHO DONE	14 56 15 -16
d k WHO EVENT	13 23
d k WHO HAND	13 29 15 -20
d k WHO LACK	13 29 14 -53 15 19
d k WHO MAY	13 -129 14 80 15 63
d k WHO MEANS	13 -14 14 39 15 -18
d k WHO ROLE	13 28 14 -27
d k WHO RUNS	13 -28 14 -21
d k WHO SEEK	13 -97 14 102 15 17
d k WHO SOMEBODY	13 68 14 -21 15 -21
d k WHO TROUBLE	13 33 14 -28
d k WHO been	13 17 14 -26
d k WHO cellar	13 -18 14 22
d k WHO do	13 16 14 -24
d k WHO does	13 57 14 -68
d k WHO has	13 44 14 -41
d k WHO have	13 -14
d k WHO is	13 -49 14 43
d k WHO just	13 -28 14 43
d k WHO kid	13 -33 14 51
d k WHO labels	14 -15
d k WHO of	13 -34 14 33
d k YOU ANY	13 -41 14 47
d k YOU ASK	13 113 14 -29 15 -93
d k YOU EASE	13 -36 14 23
d k YOU HAND	14 -23
d k YOU JOIN	13 -109 14 58 15 50
d k YOU MAY	13 27
d k YOU MEANS	13 29 14 -18
d k YOU MUST	13 -56 14 21 15 42
d k YOU MY	13 -53 14 46
d k YOU RUNS	13 26 14 -49 15 35
d k YOU SEEK	13 -40 14 21
d k YOU a	14 29 15 -18
d k YOU as	13 -22 15 33
d k YOU ask	13 51 14 -30
d k YOU at	13 35 15 -34
d k YOU care	14 -28 15 34
d k YOU come	14 -32 15 14
d k YOU deal	13 39 14 -20
d k YOU did	13 -14 14 44 15 -22
d k YOU do	13 -23 14 36
d k YOU ever	13 -14 14 43
d k YOU feel	14 -22 15 24
d k YOU find	13 -58 14 38
d k YOU for	14 -33 15 15
d k YOU got	13 -40 14 23
d k YOU had	14 17
d k YOU happen	13 36 14 -17
d k YOU has	13 -29 14 35
d k YOU have	13 68 14 -64
d k YOU let	13 26 15 -25
d k YOU of	13 16 15 -19
d k YOU or	13 -28 14 51 15 -15
d k YOU please	13 20
d k YOU sat	13 -37 14 41
d k YOU say	13 18
d k YOU see	13 -26 14 19
d k YOU the	13 28 14 -36
d k YOU this	13 -14
d k YOU to	13 -51 14 76
d k YOU told	13 41 14 -26 15 -19
d k YOU trust	13 -15
d k YOU used	14 20
d k YOU walk	13 19
d k YOU were	13 -26 14 -17 15 30
d k YOU what	14 15 15 -22
d k YOU work	13 -22 14 17
d k YOU |	13 -14 15 52
d k YOUR ?	13 -64 14 73
d k YOUR ASK	14 -50 15 48
d k YOUR BRANCH	13 17 14 23 15 -33
d k YOUR GROUP	13 -120 14 146
d k YOUR HAND	14 -43 15 38
d k YOUR KIN	13 22 14 20 15 -48
d k YOUR MAY	14 -48 15 36
d k YOUR PROPER	13 34 15 -34
d k YOUR ROLE	13 -24 14 42
d k YOUR RUNS	13 -41 14 62
d k YOUR SEEK	13 34 14 -20
d k YOUR SOMEBODY	13 -41 14 29
d k YOUR be	15 24
d k YOUR bridesmaids	14 15
d k YOUR counterpart	13 34 15 -50
d k YOUR fellow	13 72 14 -16 15 -44
d k YOUR house	14 22
d k YOUR is	13 -21 14 21
d k YOUR life	14 -20 15 33
d k YOUR next	15 15
d k YOUR old	13 23 14 -23
d k YOUR peers	13 -26 15 44
d k YOUR personal	14 -15 15 18
d k YOUR suppliers	13 31 14 -23
d k YOUR table	13 -23 14 23
d k YOUR way	14 14
d k YOUR world	13 -38 14 30
d k YOUR |	13 23 15 -24
d k [FIRM] and	13 -15 14 15
d k [FIRM] is	13 -36 14 31
d k [FIRM] |	13 45 14 -60
d k [KIND] GROUP	14 25 15 -17
d k [KIND] ME	13 25 14 -17
d k [KIND] and	14 -24 15 20
d k [KIND] at	13 27 14 -31
d k [KIND] in	13 17
d k [KIND] is	14 27 15 -18
d k [KIND] of	13 21
d k [KIND] owners	13 42 14 -20 15 -18
d k [KIND] with	13 22 15 -39
d k [KIND] |	14 -19 15 27
d k [NAME] ME	13 -27 14 34
d k [NAME] at	13 38 14 -44
d k [NAME] |	13 -35 14 37 15 15
d k a ANY	13 57 14 -39 15 -14
d k a BRANCH	13 -17 15 55
d k a EASE	13 -46 14 30 15 34
d k a EVENT	13 -30 14 29 15 -20
d k a GLAD	14 -32 15 25
d k a GROUP	13 72 14 -78 15 31
d k a HAND	13 -77 14 -17 15 46
d k a KIN	13 -140 14 20 15 65
d k a LACK	14 20
d k a MEANS	13 27 14 -27 15 -17
d k a OFFER	14 -56 15 32
d k a PROPER	13 30 14 21 15 -47
d k a REWARD	15 27
d k a ROLE	13 -29 14 25 15 22
d k a RUNS	13 -18 15 28
d k a SEEK	15 -17
d k a SOMEBODY	13 -33 14 -14 15 48
d k a TIME	13 -103 14 22 15 53
d k a [KIND]	14 -20
d k a back	14 -15
d k a boarding	13 14
d k a boat	14 -17
d k a buddy	13 -20 14 -24 15 37
d k a caf	14 54 15 -36
d k a closing	14 48 15 -46
d k a drawer	13 15
d k a fence	13 31 14 -17
d k a first	13 28 14 -16
d k a flat	13 27 14 -40
d k a garden	13 25 14 -14
d k a good	13 -18 15 19
d k a half	13 17 14 -27
d k a hip	14 41 15 -17
d k a home	13 16 14 -20
d k a large	13 51 14 -37
d k a lease	14 -16
d k a logo	13 -71 14 34 15 44
d k a lot	14 -16 15 19
d k a nasty	13 25 14 -27
d k a new	13 -67 14 80
d k a pal	13 48 14 -36
d k a real	13 -17 15 22
d k a second	14 -22
d k a similar	15 18
d k a single	13 -34 14 25 15 20
d k a small	13 16 14 -28
d k a soul	13 -41 14 18 15 20
d k a sparky	14 58 15 -50
d k a staircase	13 -19
d k a word	13 45 14 -36
d k able to	13 24 14 -14
d k about BRANCH	13 -23
d k about EVENT	13 -27 14 32
d k about OBJ	14 -20
d k about THEIR	15 -35
d k about a	13 27 14 -27
d k about it	13 -19 14 64 15 -37
d k about this	13 14 14 -23
d k about to	13 -19 14 15 15 -15
d k about |	13 52 14 -66
d k accounts |	13 78 14 -14 15 -48
d k across SOMEBODY	15 17
d k across from	13 -39 14 35
d k after a	15 -17
d k afternoon MY	13 -39 14 36
d k all TIME	13 33 15 -16
d k all it	14 -40 15 45
d k along to	13 -15
d k among YOUR	13 -33 14 22 15 34
d k among the	13 76 14 -80
d k an JOIN	13 30 15 -44
d k an ROLE	13 53 14 -53
d k an SEEK	14 -20
d k an empty	13 -19
d k an hour	13 48 14 -28 15 -28
d k and ANY	14 17
d k and ASK	14 15 15 -14
d k and KIN	13 -17 14 -20
d k and LACK	13 79 14 -52 15 -36
d k and MAY	14 41 15 -28
d k and ME	13 -57 14 -29 15 103
d k and MEANS	13 19
d k and MY	13 -39 14 43
d k and PROPER	13 28 14 -39
d k and REWARD	14 -19
d k and ROLE	13 -59 14 73
d k and RUNS	14 -14
d k and SEEK	14 14
d k and SOMEBODY	13 15 14 17
d k and THEY	14 -68 15 34
d k and WHO	13 -29 14 28
d k and YOUR	13 -37 14 36
d k and a	13 -38 14 25 15 33
d k and does	13 55 14 -48
d k and has	13 35 14 -42
d k and is	13 27 14 -30
d k and it's	13 -22 14 27
d k and noticed	13 -47 14 19 15 23
d k and spends	14 -24
d k and that	14 15
d k and the	13 44 14 -31
d k and then	13 17
d k and within	13 23 15 -22
d k are GAIN	13 -26 14 40
d k are SEEK	13 18 14 -47 15 34
d k are YOU	13 19 15 -15
d k as a	13 -29 14 44
d k as much	13 -30 15 15
d k ask for	13 37 14 -28
d k ask |	13 -41 14 36
d k at ANY	14 15 15 -42
d k at BRANCH	13 36 14 -37
d k at MEANS	13 14
d k at PROPER	13 -89 14 51 15 -25
d k at TIME	14 20
d k at YOUR	13 -85 14 83
d k at [FIRM]	13 -52 14 45 15 -33
d k at [KIND]	13 19 15 -16
d k at a	13 75 14 -82 15 22
d k at it	14 17
d k at least	14 -25 15 19
d k at ten	14 22
d k at the	13 28 14 -57 15 56
d k at work	13 -32 14 41 15 -14
d k at |	13 97 14 -46 15 -26
d k away from	13 15 15 -25
d k back at	15 23
d k back of	13 -22 14 -15 15 45
d k back to	15 -15
d k back |	13 -42 14 72 15 -47
d k be GAIN	13 -24 15 23
d k be GLAD	13 -17 14 19
d k be SEEK	14 -45 15 16
d k be SOMEBODY	13 80 14 -19 15 -53
d k be a	13 -27 14 27
d k be interested	15 22
d k be put	13 -38 14 26
d k be talking	15 -17
d k be willing	14 -18
d k be |	13 -23 14 -31 15 56
d k because of	13 14
d k bed |	13 -43 14 47
d k been MUST	13 -20 14 50 15 -17
d k before ME	15 18
d k before PROPER	13 -33 14 55
d k before THEY	15 16
d k before the	14 -25 15 36
d k being dragged	13 57 14 -43
d k below and	13 -19
d k below to	13 19
d k best SOMEBODY	13 34 14 -16
d k best |	13 71 15 -55
d k boarding BRANCH	13 14
d k book GROUP	13 14 14 33 15 -30
d k both GAIN	14 -38
d k bowls GROUP	13 37 14 -32
d k bridesmaids is	13 -61 14 99 15 -26
d k bucket |	14 -15
d k bus |	13 -18 14 23
d k but ME	13 -27 14 41
d k but YOU	14 18
d k by ANY	13 -19 14 30
d k by HAND	13 16 14 -18
d k by HURRY	14 -28 15 27
d k by PROPER	13 -52 14 43 15 19
d k by half	14 39 15 -38
d k by the	14 -15
d k care about	14 -28 15 34
d k care and	14 29
d k care |	13 -43 14 42
d k cellar TROUBLE	13 -18 14 22
d k change |	14 -45 15 37
d k chat |	14 -26 15 32
d k child WHO	13 23
d k close to	14 -20
d k closing |	15 29
d k co op	14 -14
d k come across	14 -32 15 14
d k coming home	13 38 14 -21
d k coverage |	14 -18
d k d be	13 -24 15 26
d k deal with	13 23 14 -28 15 23
d k dealing with	14 -40 15 68
d k dear PROPER	13 56 15 -62
d k desk with	13 -34 14 24
d k did YOU	14 15 15 -21
d k did |	14 21
d k direct OBJ	13 -38 14 22
d k do ANY	14 38 15 -28
d k do HAND	13 -16 14 24
d k do YOU	13 -79 14 35 15 32
d k do something	13 18 14 -15
d k do that	13 14 14 -18
d k do the	13 14 14 -21
d k do with	13 19 14 -60 15 38
d k do |	13 -27 15 44
d k does BRANCH	13 55 14 -42
d k does YOUR	14 55 15 -39
d k does the	13 15 14 -19
d k does |	13 20 14 -18
d k door's open	14 -19
d k down ANY	14 -19 15 22
d k down |	13 19 14 -16
d k each TIME	14 14 15 -21
d k each of	13 -17 14 15
d k easy to	14 -49 15 37
d k em MY	13 -24 15 27
d k every PROPER	13 -26 14 14
d k every ROLE	14 -47 15 86
d k exist ?	13 -26 14 25
d k feel EASE	15 17
d k find MY	13 21
d k first ANY	13 17 14 -21
d k first KIN	13 -50 14 57
d k first SOMEBODY	13 -17 14 17
d k first and	13 -23 14 25
d k first time	13 17
d k first |	13 -34 14 49 15 -14
d k fit for	13 -30 15 39
d k fit |	14 39 15 -44
d k flat |	13 27 14 -40
d k for ANY	13 53 14 -106 15 32
d k for BRANCH	14 -25
d k for LACK	13 20 14 -26
d k for MY	13 21
d k for OBJ	13 -33 14 31
d k for PROPER	14 -21 15 25
d k for REWARD	14 -15 15 27
d k for ROLE	14 -18
d k for SOMEBODY	14 21 15 -25
d k for THEM	13 16 14 -46 15 20
d k for YOUR	14 -41 15 25
d k for [KIND]	13 14 14 -66 15 48
d k for a	13 -69 14 116 15 -37
d k for an	14 48 15 -46
d k for it	13 -17
d k for the	13 -94 14 128 15 -38
d k for |	13 48 14 -35
d k from MY	14 -32
d k from PROPER	13 21
d k from YOU	13 -52 14 28 15 23
d k from YOUR	13 -38 14 -14 15 58
d k from [KIND]	14 -17
d k from a	14 -32 15 21
d k from the	13 59 14 -37
d k from this	13 23 15 -36
d k from what	13 -24 14 83 15 -41
d k front of	13 17
d k get GAIN	15 -16
d k get a	13 -24 14 -40 15 54
d k get as	13 -16
d k get the	13 -43 14 41
d k getting EVENT	13 83 14 -77
d k give OBJ	13 -23 15 33
d k give THEM	13 16
d k give em	13 -24 15 27
d k given up	13 -19 14 32
d k going to	14 -39 15 48
d k good ROLE	13 -29 14 33
d k good afternoon	13 -39 14 36
d k good word	13 -26 14 22
d k got ANY	13 -18 15 20
d k got KIN	14 -17
d k got a	13 19 14 38 15 -50
d k got an	13 18
d k got the	13 -16 15 33
d k got |	14 -24
d k had a	13 -32 15 18
d k half of	13 25 15 -14
d k hall |	13 -37 14 33
d k happen to	13 22
d k hard to	13 -20 14 36
d k hardware at	13 53 14 -50
d k has DONE	14 16 15 -16
d k has EVENT	14 -18
d k has LACK	13 -36 14 30
d k has a	13 66 15 -26
d k has been	13 -42 14 16 15 31
d k has given	13 -19 14 32
d k has gone	13 -60 14 68
d k has had	13 35 14 -37
d k has just	13 25 14 -27
d k has the	13 14 15 -16
d k have ANY	14 -26
d k have DONE	13 -20 14 57 15 -38
d k have KIN	13 31
d k have LACK	14 -23 15 18
d k have THEM	14 -29 15 15
d k have a	13 62 14 18 15 -78
d k have it	14 22
d k have the	14 40 15 -19
d k have |	15 18
d k hi PROPER	13 65 14 -48
d k hi [KIND]	13 24 14 -17
d k hi [NAME]	13 -36 14 15 15 15
d k hire |	14 36 15 -23
d k home and	13 22 14 -29
d k home from	13 41 14 -30
d k home |	13 18
d k hot water	13 -38 14 35
d k hours a	13 -35 14 21
d k house |	13 -40 14 50
d k how PROPER	14 -14
d k how ROLE	14 22
d k how to	14 16
d k ice bucket	14 -15
d k in ANY	14 24 15 -24
d k in BRANCH	15 -44
d k in KIN	14 -17
d k in MY	13 -38 14 55
d k in NUMBER	13 35 14 -30
d k in PLACE	13 15
d k in PROPER	13 87 14 -70 15 -54
d k in ROLE	13 55 14 -39
d k in SEEK	13 -14 15 25
d k in THEIR	13 25 14 -35
d k in TROUBLE	13 -48 14 37
d k in YOUR	14 -31 15 58
d k in [KIND]	13 108 14 -91 15 -52
d k in a	13 -47 14 30 15 30
d k in front	13 -18 14 53
d k in that	13 23
d k in the	15 -49
d k in this	13 -20 14 39
d k in touch	13 -21
d k in what	13 -15 15 20
d k in with	14 16 15 -18
d k in |	13 -57 15 20
d k inside out	14 28 15 -15
d k into ANY	14 -63 15 79
d k into BRANCH	13 -25 14 19
d k is ANY	13 -16 14 25
d k is EVENT	13 -19 14 32
d k is MUST	14 -18
d k is SOMEBODY	14 -14 15 16
d k is TROUBLE	13 16 14 -26
d k is about	13 16
d k is all	14 -40 15 45
d k is coming	13 39 14 -25
d k is in	13 -26 14 20
d k is next	13 -61 14 99 15 -26
d k is on	13 -34 15 22
d k is planning	13 -14
d k is |	13 42 15 -52
d k it MAY	13 -23 14 19
d k it and	13 -16 14 38
d k it as	14 -39 15 34
d k it at	13 36 14 -28
d k it for	13 -14 15 19
d k it takes	13 -14 14 -33 15 45
d k it |	14 96 15 -90
d k jakob at	14 -16
d k juno PROPER	13 29 14 -19
d k just DONE	14 -16
d k just EVENT	13 -34 14 21
d k just had	13 36 14 -26
d k keep asking	13 33 15 -20
d k known to	13 -17 14 37
d k labels peel	14 -15
d k learn how	14 -14
d k least ANY	14 -22 15 18
d k let |	14 20
d k licensed GROUP	13 18 14 -25
d k lie awake	14 14
d k list of	13 -23 15 26
d k list |	13 17 14 20 15 -34
d k lot of	15 17
d k more [KIND]	13 24 14 -23
d k more than	13 -18
d k most welcome	13 -25 14 29
d k ms PROPER	13 33 14 -42
d k much out	13 -23 14 32
d k needed |	13 33 14 -44
d k new ANY	13 20 14 -29
d k new ROLE	13 -14 15 37
d k next ?	14 28
d k next TIME	13 -17 15 15
d k next to	13 -37 14 41
d k next |	13 -47 14 -72 15 121
d k nights |	13 -28 14 31
d k nine TIME	13 -31 15 44
d k not YOU	13 -17 14 61 15 -40
d k not |	13 -15 14 -29 15 34
d k noticed YOU	13 -23 14 17
d k noticed that	15 23
d k of ANY	13 -15 14 -51 15 62
d k of BRANCH	15 16
d k of EVENT	13 -50 14 42
d k of NUMBER	13 19 15 -17
d k of OBJ	14 20 15 -19
d k of PLACE	14 -16 15 27
d k of PROPER	13 -42 14 60
d k of ROLE	14 -16
d k of SOMEBODY	15 -19
d k of THEIR	13 -19 14 -50 15 73
d k of THEM	13 26 14 -73 15 63
d k of TIME	14 14
d k of TROUBLE	14 -15
d k of YOU	14 -18 15 22
d k of YOUR	13 -52 14 132 15 -86
d k of a	13 86 14 -100 15 28
d k of an	13 -19 14 16
d k of being	15 -16
d k of it	14 -24 15 19
d k of just	13 -16
d k of nights	13 27 14 -33
d k of partnerships	13 17 14 -17
d k of the	13 31 14 35 15 -95
d k of this	13 -34 14 33 15 20
d k of |	13 67 14 -38
d k old and	13 41 14 -22
d k older than	13 31 14 -25
d k on ANY	13 -61 14 76
d k on MY	13 -44 14 27 15 23
d k on OBJ	14 -31 15 18
d k on PROPER	13 -46 14 35 15 26
d k on THEIR	13 -30 14 27 15 18
d k on YOUR	13 53 14 -15 15 -56
d k on a	14 -30
d k on and	13 -26 14 30
d k on that	13 48 15 -41
d k on the	13 40 14 -44
d k on this	14 31
d k on |	13 31 14 -31
d k only ANY	13 -14 15 18
d k only PROPER	13 27 14 -16
d k op |	14 -14
d k open in	14 30
d k open the	14 23
d k open to	14 -41 15 21
d k or ANY	14 41 15 -37
d k or EVENT	13 34 14 -19
d k or JOIN	15 23
d k or KIN	14 -39
d k or SOMEBODY	13 26 14 19 15 -30
d k or an	13 40 14 -24
d k or at	14 27
d k or more	13 17
d k or relations	14 -34 15 29
d k out ?	13 17
d k out before	13 -24 14 62 15 -24
d k out of	13 -44 14 -51 15 97
d k out |	14 15 15 -17
d k outside ROLE	14 -14
d k over a	14 -14 15 22
d k over there	14 14
d k owner WHO	13 -15 14 35 15 -16
d k owners WHO	14 -30
d k owners in	14 16
d k owners |	13 -41 14 51
d k paid |	13 53 14 -17 15 -31
d k pal |	13 71 14 -29 15 -37
d k partnerships at	13 -29 14 34
d k paying for	13 40 14 -37
d k peel in	14 -15
d k personal MEANS	14 -15 15 18
d k picks up	15 35
d k planning a	13 -38 14 32
d k please |	13 20
d k practice ROLE	13 37 14 -32
d k practice |	15 -22
d k press HAND	13 27 15 -19
d k promotion |	13 -24 14 20
d k put in	13 -64 14 49
d k read out	13 26 15 -14
d k ready for	14 -39 15 42
d k ready to	14 30 15 -22
d k received |	13 -22 14 37
d k rent |	14 -16 15 16
d k revenue |	13 43 14 -44
d k right HURRY	13 -19 14 -16 15 37
d k right SOMEBODY	13 -34 14 34 15 -25
d k right |	13 18
d k roof |	15 -43
d k same GAIN	15 25
d k same TROUBLE	14 -21
d k same way	15 15
d k same |	14 -23 15 21
d k sat next	13 -37 14 41
d k saw PROPER	13 17
d k saw YOU	13 22 14 -19
d k say ME	14 16 15 -23
d k see ANY	14 24 15 -15
d k see YOU	13 -38 14 52 15 -15
d k see that	13 20 14 -30
d k self employed	13 21
d k shared a	13 -25 14 18
d k she'd take	13 22 14 -32
d k show this	15 14
d k sick of	13 37 14 -46
d k side of	13 -19 15 33
d k sit on	13 14 14 -15
d k six TIME	13 -15 14 16
d k small BRANCH	13 15 14 -22
d k small GROUP	13 -24 14 45
d k so HAND	15 27
d k so WHO	13 -84 14 83
d k so much	14 22 15 -14
d k so that	14 -19 15 17
d k something this	13 17
d k sort of	13 19 15 -18
d k spare room	14 15
d k speak to	14 -38
d k speak with	13 -60 14 57
d k speaks PROPER	13 69 14 -58
d k spends PROPER	14 -24
d k spread the	13 -15 15 16
d k stand in	14 -15 15 22
d k start with	13 -24 15 27
d k strings |	13 14
d k such a	14 16 15 -19
d k take it	13 24 14 -14
d k talk to	13 -21 14 21 15 17
d k talking to	15 -17
d k tend to	13 17
d k testers |	13 37 14 -32
d k than ANY	13 -23
d k that ?	13 20 14 -17
d k that EASE	13 -18 14 20
d k that GROUP	13 44 14 -32
d k that LACK	15 20
d k that MAY	14 -64 15 62
d k that ME	13 -46 14 37
d k that MUST	13 -29 14 42
d k that NUMBER	13 45 14 -33
d k that PROPER	13 15 14 -23
d k that SEEK	13 -36 14 -44 15 72
d k that THEIR	14 -14
d k that THEY	13 40 14 -44 15 14
d k that YOU	13 55 14 -51 15 14
d k that does	13 48 14 -57
d k that for	13 15 14 -19
d k that half	13 21
d k that has	13 28 14 -22
d k that is	13 44 14 -43
d k that just	13 -21
d k that pays	13 -55 14 60
d k that |	13 46 15 -44
d k that's TROUBLE	13 -47 14 45 15 -14
d k that's a	13 20
d k that's been	13 -23 14 30
d k that's the	13 27
d k the ANY	13 79 14 -84 15 -19
d k the BRANCH	13 -26 14 -47 15 69
d k the EASE	13 -31 14 26
d k the GAIN	13 47 14 -16 15 -30
d k the GROUP	13 -126 14 182 15 -65
d k the HAND	13 21
d k the KIN	14 35 15 -19
d k the MEANS	13 -65 14 110
d k the PLACE	13 43 14 -19 15 -15
d k the PROPER	14 49 15 -52
d k the ROLE	13 -15 14 -40
d k the RUNS	13 39 14 -39
d k the SOMEBODY	13 100 14 -106 15 -34
d k the TIME	13 56 14 -50 15 -25
d k the TROUBLE	13 46 14 -47
d k the [KIND]	13 -41 14 54
d k the aisle	13 -26 14 63 15 -26
d k the back	13 -22 14 -23 15 47
d k the best	14 -21 15 26
d k the billing	13 42 14 -49
d k the co	14 -14
d k the conservatoire	13 76 14 -34 15 -24
d k the details	13 -27 15 47
d k the first	13 19 14 -33
d k the floor	14 -19 15 33
d k the hall	13 -37 14 34
d k the house	13 46 14 -26 15 -27
d k the ice	14 -15
d k the licensed	13 18 14 -25
d k the new	13 14
d k the next	13 30 14 -17
d k the owners	13 34 14 -36
d k the playground	14 23
d k the right	13 -75 14 77 15 -31
d k the same	13 -46 14 -14 15 65
d k the second	13 21 14 -21
d k the table	13 -14 14 19
d k the third	13 -37 14 35
d k the way	13 -36 14 44 15 17
d k the word	13 -19 15 25
d k therapy |	13 40 14 -34
d k there be	13 61 15 -52
d k there is	14 -33 15 16
d k there that	13 35 15 -36
d k there |	13 -46 14 25 15 15
d k there's LACK	15 -14
d k there's SOMEBODY	13 33 14 -31
d k there's a	14 28 15 -19
d k these TIME	13 -21 14 30
d k thing |	13 28 14 -19 15 -16
d k thinking about	13 -22 14 19
d k this ?	13 -22 14 32
d k this HAND	14 -14
d k this MEANS	13 -18 14 -28 15 23
d k this PROPER	13 25 14 -29 15 27
d k this TIME	13 99 14 -46 15 -76
d k this room	13 -45 14 48
d k this to	14 24 15 -26
d k this |	13 -16 14 -27 15 47
d k through YOUR	13 21 14 -15
d k through the	13 -21 14 36 15 -15
d k till the	13 36 14 -18
d k time ROLE	13 17
d k time |	13 24
d k to ?	13 32 14 -19
d k to ANY	13 -52 14 76 15 -20
d k to ASK	14 -50 15 45
d k to BRANCH	14 -14
d k to EVENT	14 57 15 -45
d k to HAND	13 -26 14 33 15 33
d k to MY	14 -17
d k to OBJ	13 -32 14 23
d k to PROPER	14 -47 15 79
d k to SOMEBODY	14 -16 15 -25
d k to THEIR	13 38 15 -22
d k to THEM	14 -21 15 16
d k to YOU	14 22 15 -19
d k to YOUR	13 47 14 -86 15 26
d k to [KIND]	15 22
d k to a	14 61 15 -23
d k to about	14 36 15 -26
d k to ask	14 -17
d k to at	13 -74 14 80
d k to be	13 -29 14 39
d k to buy	13 -16 14 32 15 -14
d k to do	13 57 14 -41
d k to find	14 -34 15 34
d k to get	13 -25 14 20
d k to learn	14 -14
d k to look	13 -20 15 15
d k to show	13 -20 14 14
d k to take	13 -26 14 19
d k to talk	14 56 15 -18
d k to the	13 41 14 23 15 -41
d k to this	14 -17
d k to work	14 -17
d k told OBJ	13 46 14 -20 15 -18
d k told by	13 -17 14 23
d k too |	13 -47 15 38
d k touch with	13 -21
d k trust OBJ	13 -15
d k twice and	13 -47 14 41
d k under a	14 17
d k up ?	13 26 14 -25
d k up ANY	13 55 14 -53
d k up YOUR	13 17 14 -19
d k up for	13 -36 14 36
d k up on	14 26
d k up the	13 -19 14 32
d k up to	13 -25 14 26
d k up |	13 -21 15 40
d k use a	14 -40 15 23
d k used to	14 20
d k useful |	13 -18 14 17
d k very welcome	14 27
d k w the	13 26 14 -41
d k walk REWARD	14 -21
d k walking distance	13 23 14 -15 15 -19
d k was it	13 33 14 -24
d k water |	13 -38 14 33
d k way ME	14 -17 15 30
d k way YOU	14 26
d k way |	13 -22 15 25
d k welcome THEY	14 40 15 -15
d k welcome |	13 -40 14 21 15 16
d k were in	13 -82 14 62
d k what ME	13 -50 14 57
d k what the	13 37 14 -41 15 -19
d k what to	13 22
d k where THEY	15 18
d k where YOU	13 -21 14 30
d k where the	13 60 14 -15 15 -47
d k who'd GAIN	13 -15 14 33 15 -20
d k who'd GLAD	14 -48 15 55
d k who'd SEEK	13 -20
d k who'd be	13 -14 14 -56 15 71
d k who'd get	14 39 15 -24
d k willing to	14 -18
d k with ANY	13 -38 14 45
d k with BRANCH	13 18 14 -16
d k with LACK	13 44 14 -24
d k with MY	14 -20
d k with OBJ	13 -16 14 -43 15 42
d k with PROPER	13 43 14 -75
d k with REWARD	14 23
d k with ROLE	13 -33 14 30
d k with SOMEBODY	13 -27 14 30
d k with THEIR	13 42 14 15 15 -40
d k with THEM	13 -69 14 82
d k with YOUR	13 14
d k with [PROBLEM]	13 44 14 -57
d k with a	13 55 14 -31
d k with an	13 -18 14 38 15 -15
d k with more	13 51 14 -44
d k with that	14 18
d k with the	13 42 14 -93 15 32
d k with |	14 -14 15 36
d k within a	15 18
d k within walking	13 23 14 -15 15 -19
d k word for	13 -20 14 15
d k word |	14 -17
d k work for	13 14
d k work there	13 -24 14 19
d k work with	14 -27 15 18
d k work |	14 -16 15 32
d k wrong |	14 25
d k x |	14 -14
d k yara PROPER	13 22 14 -27
d k yet |	14 -20 15 20
d k | ?	13 22
d k | ANY	13 -62 14 73
d k | ASK	13 41 14 -35
d k | HAND	13 -22 14 24
d k | JOIN	13 17
d k | MAY	13 35 15 -19
d k | ME	13 56 14 -21 15 -46
d k | NUMBER	14 -14 15 26
d k | ROLE	13 -37 14 32
d k | SOMEBODY	13 66 14 -34
d k | THEIR	13 36 14 -27
d k | THEM	14 15
d k | THEY	13 -22 14 68 15 -41
d k | WHO	14 34 15 -26
d k | YOU	13 84 14 -17 15 -58
d k | YOUR	13 15
d k | a	13 -14
d k | at	14 -22
d k | by	13 18 14 -21
d k | do	14 -21 15 21
d k | each	13 -14 14 16
d k | for	13 -58 14 53 15 32
d k | got	13 -14 15 28
d k | it	13 25
d k | it's	13 30 14 -25
d k | only	13 41 15 -22
d k | or	14 25 15 -15
d k | she'd	13 22 14 -32
d k | so	13 15
d k | the	13 -19 14 19
d k | there	13 -22
d k | |	13 17 14 -24
d k 👍 |	14 -27 15 36
d length	13 317 14 -177 15 -109
d more than 0	13 -109 14 401 15 -233
d more than 1	13 192 14 -199 15 -29
d more than 2	15 -86
d more than 3	13 -49 14 20
d s !	14 73 15 -63
d s ?	13 -49 14 -19 15 42
d s ? |	13 -49 14 -19 15 42
d s ANY	13 81 14 -79
d s ANY ANY	13 34 14 -67 15 44
d s ANY BRANCH	13 22 14 -26
d s ANY GROUP	15 14
d s ANY KIN	13 37 14 17 15 -62
d s ANY MEANS	13 -22 14 -32 15 47
d s ANY ROLE	15 -15
d s ANY SOMEBODY	13 -16 14 -89 15 72
d s ANY [KIND]	14 21
d s ANY best	13 49 14 26 15 -70
d s ANY of	13 34 14 38 15 -51
d s ANY or	13 37 14 -35
d s ANY small	13 -18 14 41
d s ASK	13 -74 14 50 15 15
d s ASK to	13 -33 15 33
d s BRANCH	14 40 15 -53
d s BRANCH owners	13 -82 14 88
d s EASE	13 19 14 -37 15 19
d s EVENT	13 -82 14 23 15 114
d s HAND	13 -53 14 -90 15 97
d s HAND MY	14 43 15 -18
d s HAND OBJ	14 -23
d s HAND SOMEBODY	14 -32 15 19
d s HAND THEM	13 52 14 -48 15 -25
d s HAND YOUR	14 -56 15 78
d s HAND a	13 -47
d s HAND it	13 15
d s HAND this	13 -23 14 33
d s HURRY	13 78 15 -60
d s IF	14 20
d s IF ANY	14 25
d s JOIN	15 -29
d s JOIN OBJ	14 -63 15 91
d s JOIN YOUR	14 -16
d s JOIN a	14 -27 15 66
d s JOIN to	13 33 14 84 15 -111
d s JOIN |	14 34 15 -102
d s KIN WHO	13 -35 14 60 15 -14
d s KIN at	13 28
d s KIN or	14 -48 15 38
d s MAY	13 60 14 -98 15 -45
d s MAY ANY	13 -18 14 52 15 -50
d s MAY GAIN	14 -17
d s MAY ME	13 -31 15 32
d s MAY YOU	13 104 14 -93
d s MAY be	13 -15 14 19 15 -16
d s ME	14 123 15 -142
d s ME GAIN	13 21 14 89 15 -70
d s ME HAND	13 -45 14 24
d s ME MAY	13 -21 14 -37 15 51
d s ME SEEK	13 59 14 22 15 -85
d s ME TROUBLE	13 -45 14 24
d s ME are	13 51 14 -40 15 -24
d s ME have	13 -46 14 66
d s ME see	13 -63 14 45
d s MEANS	14 -34 15 48
d s MONEY	13 -24 14 -22 15 42
d s MONEY |	13 -17 15 23
d s MUST	13 57 14 -42
d s MY	13 110 14 -80
d s MY first	14 17
d s NUMBER	13 -25 14 -26 15 60
d s PLACE	13 -32
d s REWARD	13 -65 14 109 15 -26
d s ROLE	13 55 14 14 15 -79
d s ROLE MAY	13 -23 14 54 15 -29
d s ROLE ROLE	13 27 14 -35
d s ROLE YOU	13 74 14 -76
d s ROLE and	13 -49 14 73
d s ROLE at	14 -20
d s ROLE do	13 22 14 -29
d s ROLE in	13 18 14 -35
d s ROLE of	14 23 15 -17
d s ROLE |	13 -103 14 149 15 -35
d s RUNS	13 33 14 47 15 -59
d s RUNS a	14 -19
d s RUNS after	13 19 15 -31
d s RUNS the	13 -62 14 106
d s SEEK	14 -29 15 16
d s SEEK for	15 -26
d s SEEK to	15 15
d s SHARE	13 -27 14 -14 15 20
d s SHARE REWARD	13 -21 14 -14 15 18
d s SOMEBODY	13 18 14 -80 15 63
d s SOMEBODY ANY	14 -26 15 16
d s SOMEBODY ME	13 -24 15 17
d s SOMEBODY SEEK	14 -84 15 48
d s SOMEBODY WHO	14 44
d s SOMEBODY YOU	14 -20
d s SOMEBODY at	13 51 15 26
d s SOMEBODY in	14 52 15 -33
d s SOMEBODY on	13 46 14 -49
d s SOMEBODY to	14 17
d s SOMEBODY who'd	13 -32 14 -88 15 53
d s SOMEBODY with	13 -25 14 28
d s SOMEBODY |	13 -102 14 -52 15 125
d s THANKS	13 -15 14 -17 15 26
d s THANKS for	14 -39 15 30
d s TROUBLE	13 51 15 -45
d s WHO	13 -127 14 83 15 65
d s WHO MAY	14 -30 15 33
d s WHO MEANS	13 -18 14 49 15 -22
d s WHO ROLE	13 48 14 -47
d s WHO RUNS	13 -90 14 74
d s WHO SEEK	13 -30 14 -59 15 102
d s WHO SOMEBODY	13 85 14 -27 15 -26
d s YOU	13 -17 14 -46 15 89
d s YOU ASK	13 17 14 100 15 -107
d s YOU HAND	14 17
d s YOU MAY	14 -16 15 39
d s YOU RUNS	13 30 14 -47 15 40
d s YOU a	14 30 15 -19
d s YOU come	13 16 14 -40 15 18
d s YOU feel	14 -27 15 30
d s YOU got	14 -39 15 17
d s YOU have	13 90 14 34 15 -104
d s YOU or	13 -15
d s YOUR	13 37 15 -29
d s YOUR PROPER	14 68 15 -31
d s YOUR ROLE	13 -45 14 56
d s YOUR SOMEBODY	14 -35 15 35
d s YOUR counterpart	13 42 15 -62
d s [KIND]	13 14 14 -24
d s [KIND] at	13 26 14 -23
d s [KIND] |	13 -28 14 -14 15 35
d s [NAME]	13 34 14 -70 15 44
d s [NAME] at	13 48 14 -55
d s [NAME] |	14 -15 15 45
d s a	13 111 14 -19 15 -53
d s a BRANCH	13 21 14 16 15 -19
d s a EVENT	13 -35 14 26
d s a KIN	13 -86 14 23
d s a ROLE	14 23 15 -26
d s a SOMEBODY	14 -106 15 115
d s a good	14 16 15 -27
d s a word	13 21 14 -25
d s among	14 -71 15 52
d s among YOUR	13 -44 15 54
d s among the	13 51 14 -51
d s and	14 -24 15 19
d s at	13 -75 14 50
d s at PROPER	13 -31 14 42
d s at YOUR	13 -19
d s at least	14 -21 15 25
d s at the	14 28
d s before	15 23
d s before ME	15 23
d s by	13 -36 14 -32 15 51
d s by PROPER	13 -27 14 -23 15 34
d s d	13 -32 15 35
d s d be	13 -31 15 33
d s dear	13 46 14 36 15 -78
d s dear PROPER	13 70 15 -78
d s direct	13 -48 14 28
d s direct OBJ	13 -48 14 28
d s do	13 -76 14 93 15 -25
d s do ANY	14 52 15 -35
d s do HAND	13 -20 14 30
d s do YOU	13 -49 15 16
d s does	13 -96 14 219 15 -88
d s door's	14 -24 15 14
d s door's open	14 -24 15 14
d s every	13 -20 14 -44 15 62
d s first	13 -53 15 40
d s first SOMEBODY	13 -22 14 21
d s for	13 22
d s for the	13 -23 14 36
d s front	13 45 14 -50
d s front of	13 45 14 -50
d s good	13 -50 14 35
d s good afternoon	13 -49 14 45
d s got	13 69 14 -54 15 -27
d s got a	13 54 15 -27
d s hi	13 56 14 -37
d s hi PROPER	13 82 14 -60
d s hi [KIND]	13 30 14 -21
d s hi [NAME]	13 -45 14 19 15 19
d s in	13 -99 14 147 15 -84
d s in BRANCH	15 -30
d s in PROPER	13 -96 14 91
d s in YOUR	13 -28 14 61 15 -34
d s in the	13 41 14 -29
d s in this	13 -56 14 60
d s it	13 -29 14 -84 15 108
d s it's	13 26 15 -17
d s jakob	14 -20
d s jakob at	14 -20
d s keep	14 -22
d s mr	14 -15
d s mr PROPER	14 -15
d s ms	13 41 14 -53
d s ms PROPER	13 41 14 -53
d s next	13 22 14 -28
d s not	14 25 15 -48
d s of	13 80 14 -41 15 -43
d s of YOUR	13 17 14 -27
d s of the	13 68 15 -43
d s old	14 -18
d s on	13 55 14 -50 15 -56
d s on PROPER	13 55 14 -84 15 19
d s on YOUR	13 55 15 -60
d s on the	13 -40 14 21
d s only	13 -78 14 -20 15 107
d s or	13 33 15 -28
d s or an	13 46 14 -26 15 -16
d s partner	14 33
d s s	13 -53 14 -15 15 71
d s saw	13 21
d s saw PROPER	13 21
d s she'd	13 15
d s she'd have	13 15
d s so	13 35 14 -14
d s spread	13 -19 15 21
d s spread the	13 -19 15 21
d s subject	13 -16 15 29
d s that	13 -235 14 129 15 100
d s that EASE	13 -22 14 25
d s that MAY	14 -54 15 54
d s that ME	15 20
d s that RUNS	13 38 14 -40
d s that SEEK	13 -45 14 -55 15 90
d s that has	13 -29 14 25
d s that just	13 -31
d s that's	13 -161 14 86 15 104
d s that's TROUBLE	13 -81 14 89 15 -17
d s that's about	14 14
d s that's been	13 -30 14 40 15 -15
d s the	13 27 14 -68 15 53
d s the GROUP	13 -57 14 61
d s the ROLE	13 17 14 -21
d s the SOMEBODY	13 18 14 -38
d s there	13 40 14 -17 15 -24
d s there's	13 65 14 -44
d s there's SOMEBODY	13 42 14 -39
d s this	13 -16 14 17
d s this TIME	13 -16 14 17
d s those	13 41 14 -30
d s to	13 -70 15 64
d s was	13 96 14 -41 15 -45
d s welcome	14 -28 15 31
d s who'd	13 -36 14 -43 15 87
d s who'd be	13 -24 14 -43 15 86
d s with	13 -98 14 115 15 -35
d s with a	13 -28 14 39 15 -14
d s yara	13 27 14 -34
d s yara PROPER	13 27 14 -34
d s |	13 88 14 25 15 -83
d slot blank	13 94 14 31 15 -184
d slot branch	13 -23 14 47 15 -85
d slot event	13 104 14 15 15 -229
d slot firm	13 20 14 -39 15 32
d slot group	13 77 15 -74
d slot named	13 277 14 -168 15 -217
d slot place	13 174 14 -115 15 -112
d slot right	13 -35 14 77 15 -75
d slot role	13 55 14 -14 15 -134
d slot situation	13 67 14 -41 15 -98
d slot size	13 167 14 -187
d slot window	13 49 15 -65
d t ! | YOU	13 21
d t ? | ANY	14 17
d t ? | HAND	13 16 14 19 15 -24
d t ? | JOIN	13 16
d t ? | MAY	13 -41 14 40
d t ? | THEIR	13 16
d t ? | WHO	14 -24
d t ? | YOU	14 14 15 -17
d t ? | a	14 -15
d t ? | it	13 19
d t ANY ? |	13 -34 15 30
d t ANY ANY GROUP	13 -15 15 31
d t ANY ANY |	13 28
d t ANY BRANCH ROLE	13 -37 14 38
d t ANY BRANCH owners	13 52 14 -30
d t ANY EVENT ROLE	13 17 14 -18
d t ANY GROUP owners	15 16
d t ANY KIN WHO	13 -29 14 33
d t ANY KIN YOU	14 -36 15 19
d t ANY KIN getting	14 42 15 -31
d t ANY KIN of	14 23
d t ANY KIN on	15 16
d t ANY ROLE PLACE	13 25 14 -22
d t ANY ROLE WHO	13 20 14 -30
d t ANY ROLE YOU	14 14 15 -16
d t ANY ROLE in	13 22 14 -21
d t ANY ROLE |	13 -84 14 91
d t ANY SOMEBODY WHO	15 -15
d t ANY SOMEBODY YOU	14 18
d t ANY SOMEBODY at	13 -38 14 31
d t ANY SOMEBODY in	13 -15
d t ANY SOMEBODY |	14 -20 15 27
d t ANY TIME REWARD	13 -39 14 37
d t ANY TIME |	13 51 14 -25 15 -14
d t ANY of THEM	13 24 14 -50 15 38
d t ANY of YOUR	14 82 15 -71
d t ANY of the	13 22 14 -63 15 20
d t ANY or ANY	13 15
d t ANY too |	14 -34 15 33
d t ANY with the	13 28 14 -17
d t ASK OBJ to	13 14
d t ASK SOMEBODY ?	14 -61 15 66
d t ASK SOMEBODY WHO	13 -20 14 -20 15 31
d t ASK SOMEBODY who'd	14 -14 15 16
d t ASK a ROLE	13 -16 14 56 15 -30
d t ASK a SOMEBODY	14 -15
d t ASK a good	14 20
d t ASK of SOMEBODY	14 31
d t ASK of a	13 64 14 -44 15 -18
d t ASK of an	13 -14
d t ASK to ASK	13 -21 15 24
d t BRANCH ? |	13 -21 14 -36 15 59
d t BRANCH BRANCH and	14 -22
d t BRANCH BRANCH |	13 -26 14 27 15 -15
d t BRANCH GROUP WHO	13 -14 14 36
d t BRANCH PROPER PROPER	13 15 14 -21
d t BRANCH ROLE YOU	13 -26 14 24
d t BRANCH ROLE at	14 -15
d t BRANCH ROLE in	13 16 14 -17
d t BRANCH ROLE |	15 -14
d t BRANCH and spends	14 -18
d t BRANCH at PROPER	14 -14
d t BRANCH at [FIRM]	13 -22 14 18
d t BRANCH at the	14 -22 15 38
d t BRANCH in PROPER	13 32 14 -25
d t BRANCH over there	13 18
d t BRANCH owners |	13 -31 14 38
d t BRANCH that MAY	13 -15 14 49 15 -17
d t BRANCH this TIME	13 -14 15 18
d t BRANCH with a	13 -54 14 57
d t BRANCH | THEY	13 -14 14 23
d t EVENT ? |	13 -41 14 62
d t EVENT ROLE |	13 -17
d t EVENT in the	13 25 14 -19
d t EVENT or EVENT	13 25 14 -15
d t EVENT this TIME	13 16 15 -15
d t GAIN ? |	13 -19 14 28
d t GAIN from a	14 -18 15 17
d t GAIN from what	13 -18 14 63 15 -31
d t GAIN of the	13 19 15 -20
d t GLAD an JOIN	14 -17
d t GROUP ? |	13 -19 14 17
d t GROUP ROLE in	13 14 14 -22
d t GROUP SEEK YOUR	13 -15 15 24
d t GROUP WHO MAY	13 -21 14 35
d t GROUP at PROPER	13 -21 14 18
d t GROUP of YOUR	13 -36 14 34
d t GROUP | JOIN	14 18
d t HAND ? |	13 -29
d t HAND MY MEANS	13 -17 14 20 15 -18
d t HAND OBJ ANY	14 25 15 -26
d t HAND OBJ THEIR	14 36
d t HAND OBJ a	14 17
d t HAND OBJ on	13 24 14 -24
d t HAND OBJ |	13 46 15 -21
d t HAND PROPER PROPER	14 14
d t HAND PROPER |	13 17 15 -25
d t HAND SOMEBODY YOU	15 17
d t HAND THEM a	14 -21
d t HAND THEM this	13 42 14 -33 15 -16
d t HAND THEM to	13 34 14 -19
d t HAND THEM |	13 -17 14 19
d t HAND YOUR KIN	13 -14 14 -37 15 56
d t HAND YOUR MEANS	15 14
d t HAND YOUR ROLE	13 34
d t HAND a ANY	13 26 14 -14
d t HAND a KIN	14 -19
d t HAND a MEANS	13 -15 15 19
d t HAND a buddy	13 -15 14 -18 15 28
d t HAND on this	13 -17 14 18
d t HAND this to	14 18
d t HAND to at	13 -51 14 52
d t HURRY ? |	13 25 14 -20
d t HURRY WHO MAY	13 20
d t IF ME say	14 21
d t IF YOU EASE	13 -19 14 17
d t IF not |	15 20
d t JOIN OBJ through	13 16
d t JOIN OBJ to	13 -30 14 45
d t JOIN OBJ |	13 -49 15 60
d t JOIN a KIN	14 -57 15 24
d t JOIN for OBJ	14 -20
d t JOIN to ANY	13 24
d t JOIN to the	14 -15
d t KIN ? |	14 58 15 -53
d t KIN SEEK to	14 19
d t KIN WHO DONE	13 25 14 -14
d t KIN WHO MAY	13 -15
d t KIN WHO are	13 -21 14 16
d t KIN WHO is	13 -20 14 27
d t KIN YOU SEEK	14 -27 15 17
d t KIN a TIME	15 21
d t KIN and KIN	14 -15
d t KIN at PROPER	13 -25 14 26
d t KIN at YOUR	13 -56 14 69
d t KIN at the	13 27 14 -20
d t KIN getting EVENT	13 46 14 -44
d t KIN has a	13 25
d t KIN in the	14 -20
d t KIN or KIN	14 -23
d t KIN or relations	14 -26 15 22
d t KIN that MAY	15 20
d t KIN with the	13 15 14 -20
d t LACK ASK |	14 14
d t MAY ANY of	14 -27
d t MAY ASK OBJ	14 16
d t MAY ASK of	14 -37 15 30
d t MAY ASK |	13 47 14 -14 15 -29
d t MAY GAIN ?	13 -19 14 28
d t MAY GAIN from	13 -18 15 26
d t MAY GAIN |	14 -27 15 19
d t MAY HAND the	13 20
d t MAY ME ask	13 28 14 -21
d t MAY SEEK the	13 -22 14 48 15 -14
d t MAY SEEK to	13 25 15 -15
d t MAY THANKS YOU	14 28
d t MAY YOU HAND	13 14 15 -15
d t MAY YOU ask	13 38 14 -22
d t MAY YOU happen	13 27
d t MAY be GAIN	13 -18 15 17
d t MAY be GLAD	13 -17 14 46 15 -14
d t MAY be a	15 -14
d t MAY be the	13 25 15 -26
d t MAY get as	14 -29 15 26
d t MAY have it	14 16
d t MAY have the	15 22
d t MAY talk to	13 -23 14 -27 15 35
d t MAY there be	13 46 15 -39
d t MAY use a	14 -30 15 17
d t ME HAND YOU	13 22
d t ME HAND the	13 -28 14 27
d t ME MAY ASK	13 47 14 -14 15 -29
d t ME MAY GAIN	15 14
d t ME MAY HAND	14 17
d t ME MAY talk	13 -23 14 -21 15 35
d t ME SEEK a	13 -25 14 26
d t ME SEEK for	14 -16
d t ME SEEK to	13 49 14 -21 15 -29
d t ME are SEEK	13 18 15 -15
d t ME be GLAD	14 -30
d t ME be a	13 -29 14 33
d t ME do |	13 -14 15 16
d t ME exist ?	13 -20 14 19
d t ME have a	13 16
d t ME see YOU	13 -44 14 42
d t ME see that	13 15 14 -22
d t MEANS [KIND] |	13 35 15 -25
d t MEANS and ME	13 -18 15 19
d t MEANS and MEANS	13 14
d t MEANS below and	13 -14
d t MEANS of the	14 22
d t MEANS on the	13 -14 15 21
d t MEANS to HAND	14 -15 15 16
d t MONEY a TIME	14 -14
d t MUST HAND to	13 45 14 -29
d t MUST have a	13 -24 14 23
d t MUST in touch	14 -19
d t MY MEANS for	14 -18
d t MY MEANS in	13 34 14 -14
d t MY MEANS to	14 -18 15 16
d t MY MEANS |	14 22 15 -26
d t NUMBER SOMEBODY YOU	15 23
d t OBJ ? |	14 -14 15 26
d t OBJ THEIR MEANS	13 -16 14 50 15 -23
d t OBJ a MEANS	14 21 15 -16
d t OBJ and ME	14 21
d t OBJ through YOUR	13 16
d t OBJ to ANY	13 -14 14 16
d t OBJ to PROPER	13 33 14 -15
d t OBJ to SOMEBODY	13 -28 14 19
d t PROPER ! !	15 16
d t PROPER ? |	14 23 15 -28
d t PROPER GROUP for	13 -29 14 26
d t PROPER GROUP |	13 15 14 -19
d t PROPER MAY be	14 17
d t PROPER MEANS |	14 17
d t PROPER PLACE |	14 -16
d t PROPER PROPER ?	14 29
d t PROPER PROPER PROPER	14 -45
d t PROPER PROPER and	13 15 14 -21 15 16
d t PROPER PROPER has	14 -19
d t PROPER PROPER in	13 51 14 -39
d t PROPER PROPER or	13 -22 14 25
d t PROPER PROPER role	14 18
d t PROPER PROPER |	13 -131 14 133 15 -19
d t PROPER ROLE |	13 52 14 -78
d t PROPER WHO RUNS	14 -26
d t PROPER YOU MAY	13 16
d t PROPER YOU told	13 34 14 -14 15 -14
d t PROPER and MAY	13 -21 14 27
d t PROPER and ME	13 -17 14 29
d t PROPER and PROPER	14 -21
d t PROPER and does	13 41 14 -36
d t PROPER at PROPER	13 61 14 -61
d t PROPER at the	13 -40 14 36
d t PROPER for OBJ	13 -28 14 36
d t PROPER for a	13 25 14 -33
d t PROPER is SEEK	13 29 14 -30
d t PROPER of PROPER	13 17 14 -20
d t PROPER these TIME	13 -16 14 24
d t PROPER | ANY	13 -44 14 41
d t PROPER | JOIN	13 -33 14 18
d t PROPER | MAY	13 25 14 -16
d t PROPER | THEY	14 -21 15 25
d t PROPER | a	13 -18
d t PROPER | at	13 -22 14 16
d t PROPER | |	14 -18
d t REWARD to HAND	15 18
d t ROLE ! |	13 -18 14 20
d t ROLE ? |	13 -65 14 66
d t ROLE PLACE PROPER	13 25 14 -22
d t ROLE ROLE and	13 -16 14 15
d t ROLE WHO MAY	14 15
d t ROLE WHO TROUBLE	13 18
d t ROLE YOU ASK	13 32 14 -45
d t ROLE YOU JOIN	15 29
d t ROLE YOU SEEK	14 14 15 -16
d t ROLE about OBJ	13 32
d t ROLE and ROLE	13 -15 14 28
d t ROLE at the	13 14 14 -25
d t ROLE do YOU	13 -30 14 41
d t ROLE for the	14 14
d t ROLE from the	13 26
d t ROLE has gone	13 -18 14 17
d t ROLE in PROPER	13 67 14 -81
d t ROLE in YOUR	13 14
d t ROLE in the	13 -27 14 37
d t ROLE of BRANCH	13 18 14 -15
d t ROLE on the	13 21
d t ROLE there |	13 89 14 -70
d t ROLE with a	13 25 14 -22
d t RUNS a BRANCH	13 15
d t RUNS a GROUP	13 -21 15 38
d t RUNS across from	13 -29 14 26
d t RUNS at a	13 18
d t RUNS in the	13 15 14 -24
d t RUNS more than	13 -24 14 16
d t RUNS the BRANCH	14 -29
d t RUNS up |	13 -19 15 29
d t SEEK ROLE ?	13 -15 14 32
d t SEEK SOMEBODY to	15 23
d t SEEK YOUR |	13 -24 15 16
d t SEEK a BRANCH	13 -39 14 30
d t SEEK a ROLE	14 -24 15 24
d t SEEK a TROUBLE	13 -14
d t SEEK for a	13 23 15 -23
d t SEEK the same	13 -22 14 39
d t SEEK this ?	14 31 15 -31
d t SEEK to be	13 33 15 -29
d t SEEK to buy	14 19
d t SEEK to see	14 -20 15 28
d t SOMEBODY ? |	13 47 14 -84 15 46
d t SOMEBODY ME MAY	13 20 14 -16
d t SOMEBODY SEEK that	13 -16
d t SOMEBODY WHO DONE	13 -29 14 56
d t SOMEBODY WHO EVENT	14 15
d t SOMEBODY WHO MAY	14 -53 15 29
d t SOMEBODY WHO SEEK	14 -32 15 31
d t SOMEBODY WHO does	13 19 14 -29
d t SOMEBODY WHO has	13 15
d t SOMEBODY YOU ASK	13 -62 14 53 15 14
d t SOMEBODY YOU HAND	14 -15
d t SOMEBODY YOU SEEK	14 30 15 -28
d t SOMEBODY YOU care	14 -16 15 20
d t SOMEBODY and has	13 19
d t SOMEBODY at PROPER	13 -134 14 106
d t SOMEBODY at YOUR	13 45 14 -65 15 18
d t SOMEBODY at [FIRM]	13 -64 14 80
d t SOMEBODY at the	14 -37 15 51
d t SOMEBODY at work	14 -20 15 18
d t SOMEBODY in BRANCH	13 -23 14 29
d t SOMEBODY in THEIR	13 39 14 -31
d t SOMEBODY in YOUR	13 -79 14 70 15 21
d t SOMEBODY in the	15 -16
d t SOMEBODY there |	13 -36 14 37
d t SOMEBODY thinking about	14 -22
d t SOMEBODY to speak	13 -19
d t SOMEBODY to talk	13 43 14 -20
d t SOMEBODY who'd GAIN	14 -15
d t SOMEBODY who'd SEEK	13 -17 14 -42 15 34
d t SOMEBODY who'd be	14 -17
d t THANKS YOU |	14 31
d t THEIR BRANCH |	14 14
d t THEIR HURRY BRANCH	14 15
d t THEIR MEANS |	14 35 15 -20
d t THEIR PROPER |	13 -23 14 18
d t THEIR house |	13 -20 14 16
d t THEM ? |	13 -15 14 14
d t THEM and ME	15 27
d t THEM this MEANS	15 -15
d t THEY MAY be	14 -42
d t THEY SEEK ANY	13 17
d t THEY get a	14 -19 15 26
d t THEY get the	13 -30 14 40
d t TIME ? |	14 25
d t TIME EVENT a	13 18
d t TIME ME SEEK	13 -26
d t TIME TIME ME	13 18 14 -14
d t TIME old and	13 31 14 -16
d t TROUBLE about THEIR	13 -34 14 23
d t TROUBLE in a	14 25 15 -16
d t TROUBLE with [PROBLEM]	13 16 14 -30
d t WHO MAY GAIN	14 -42 15 28
d t WHO MAY SEEK	13 -29 14 58 15 -22
d t WHO MAY be	13 -36 14 20 15 20
d t WHO MAY use	13 -14 14 40 15 -17
d t WHO ROLE has	13 -18 14 17
d t WHO RUNS the	13 37 14 -57
d t WHO SEEK a	13 -40 15 27
d t WHO SEEK for	14 -31 15 45
d t WHO cellar TROUBLE	13 -14 14 17
d t WHO does the	14 -14
d t WHO does |	13 15
d t WHO is |	13 -21 14 19
d t YOU ASK ANY	13 19 15 -15
d t YOU ASK ME	14 17
d t YOU ASK PROPER	14 -21
d t YOU ASK SOMEBODY	13 -21
d t YOU ASK WHO	13 15 14 -16
d t YOU ASK a	13 40 15 -27
d t YOU ASK of	13 28 14 34 15 -39
d t YOU ASK the	14 19
d t YOU HAND OBJ	15 -18
d t YOU HAND PROPER	14 23
d t YOU HAND a	13 29
d t YOU HAND on	15 20
d t YOU JOIN WHO	14 -17
d t YOU JOIN a	14 -16
d t YOU JOIN |	15 29
d t YOU LACK ASK	14 22
d t YOU MAY ASK	14 -22 15 20
d t YOU MAY HAND	14 -14
d t YOU MUST in	14 -19
d t YOU RUNS into	13 17 14 -30 15 25
d t YOU SEEK to	14 -15 15 20
d t YOU SEEK |	14 31 15 -37
d t YOU a KIN	14 33
d t YOU a MEANS	13 18
d t YOU at PROPER	13 18 14 -20
d t YOU care about	14 -21 15 25
d t YOU come across	14 -24
d t YOU deal with	13 30 14 -15
d t YOU happen to	13 27
d t YOU has a	13 -22 14 26
d t YOU have a	13 38 14 19 15 -48
d t YOU or SOMEBODY	13 -21 14 38
d t YOU please |	13 15
d t YOU sat next	13 -28 14 31
d t YOU told OBJ	13 34 14 -14 15 -14
d t YOU used to	14 15
d t YOU were in	13 -25 14 18
d t YOU work there	13 -18 14 15
d t YOUR ? |	13 -48 14 54
d t YOUR BRANCH GROUP	13 32 14 -26
d t YOUR BRANCH |	13 -56 14 66
d t YOUR GROUP has	14 33
d t YOUR GROUP that	13 39 14 -32
d t YOUR GROUP who'd	14 -23 15 20
d t YOUR GROUP |	13 -141 14 132
d t YOUR KIN MAY	14 -15
d t YOUR KIN PROPER	13 26
d t YOUR KIN SEEK	13 -16
d t YOUR KIN are	13 -29 14 33
d t YOUR KIN has	13 17
d t YOUR KIN in	14 -19
d t YOUR KIN or	13 -40 14 69
d t YOUR KIN |	13 83 14 25 15 -66
d t YOUR PROPER GROUP	13 15 14 -21
d t YOUR ROLE about	13 32
d t YOUR ROLE |	13 -33 14 53
d t YOUR RUNS |	13 -33 14 51
d t YOUR SOMEBODY in	14 -15
d t YOUR SOMEBODY |	13 -40 14 28 15 21
d t [FIRM] is SEEK	13 -27 14 24
d t [FIRM] | JOIN	13 40 14 -23
d t [KIND] WHO is	14 -14
d t [KIND] and ME	15 17
d t [KIND] at [FIRM]	13 32 14 -47
d t [NAME] at [FIRM]	13 29 14 -33
d t a ANY SOMEBODY	13 21 14 -14
d t a BRANCH ROLE	13 -17 14 26
d t a BRANCH with	13 40 14 -25
d t a BRANCH |	13 -47 15 51
d t a EVENT ROLE	13 -18 14 14
d t a EVENT in	13 15 14 -15
d t a EVENT |	13 -55 14 38
d t a GROUP |	14 -18 15 28
d t a HAND |	13 -21 15 20
d t a KIN WHO	14 37 15 -17
d t a KIN and	14 -21
d t a KIN at	13 -74 14 82
d t a KIN in	14 16
d t a KIN or	14 -16 15 19
d t a KIN to	14 -14 15 17
d t a KIN who'd	14 -21
d t a KIN |	14 -18 15 19
d t a MEANS to	13 18
d t a MEANS |	14 -14 15 18
d t a REWARD TIME	13 -26 14 27
d t a ROLE WHO	13 40 14 -38
d t a ROLE with	13 18 14 -20
d t a ROLE |	14 -63 15 76
d t a SOMEBODY WHO	13 14
d t a SOMEBODY in	13 20
d t a SOMEBODY of	13 -15 15 14
d t a SOMEBODY |	13 -35 14 26 15 19
d t a TIME in	13 -36 14 28
d t a TIME |	13 -18 15 17
d t a child WHO	13 17
d t a desk with	13 -25 14 18
d t a flat |	13 20 14 -30
d t a good word	13 -19 14 17
d t a pal |	13 53 14 -22 15 -28
d t about EVENT |	13 -27 14 24
d t about OBJ |	13 32
d t about it |	14 41 15 -27
d t across from YOU	13 -29 14 26
d t among YOUR KIN	13 53 14 -37
d t among the PROPER	13 18
d t an JOIN to	13 28 14 -16
d t an JOIN |	14 26 15 -31
d t and HAND OBJ	14 18
d t and KIN |	14 -15
d t and MAY GAIN	14 31
d t and MAY be	13 26
d t and ME HAND	13 -17 14 20
d t and MEANS |	13 14
d t and PROPER PROPER	13 19 14 -18
d t and THEY MAY	14 -44
d t and a TROUBLE	13 -16 14 17
d t and a half	14 -20
d t and has a	13 19
d t and has had	13 26 14 -27
d t and noticed YOU	13 -18
d t and spends PROPER	14 -18
d t are SEEK for	13 18 15 -15
d t at ANY |	15 -22
d t at PROPER PROPER	13 -81 14 67 15 -15
d t at PROPER is	13 29 14 -30
d t at PROPER |	13 -59 14 54
d t at TIME |	14 15
d t at YOUR BRANCH	13 -32 14 55
d t at YOUR GROUP	13 -46 14 29 15 17
d t at [FIRM] and	13 -18 14 15
d t at [FIRM] |	14 -23
d t at a BRANCH	14 -17
d t at least ANY	14 -17
d t at the BRANCH	13 30 14 -62 15 41
d t at the GAIN	13 18 15 -19
d t at the PROPER	13 -31
d t at work |	13 24 15 -22
d t back of this	13 -17 15 34
d t be a good	13 -14 14 43 15 -33
d t be put in	13 -29 14 19
d t be the right	14 18 15 -19
d t be willing to	14 -14
d t bowls GROUP MUST	13 26 14 -23
d t bridesmaids is next	13 -46 14 74 15 -20
d t by HAND |	13 14 14 -14
d t by PROPER and	13 -27 14 18
d t by PROPER |	13 -16 15 18
d t d be the	13 -18 15 20
d t direct OBJ to	13 -29 14 17
d t do YOU ASK	13 30 14 -35
d t do YOU have	14 -27 15 23
d t do YOU rate	14 15
d t do that for	14 -14
d t door's open to	14 -15
d t down ANY KIN	14 -14 15 16
d t every TIME ?	14 -20
d t every TIME |	14 16
d t exist ? |	13 -20 14 19
d t fit for [KIND]	14 -34 15 30
d t for LACK |	13 15 14 -19
d t for OBJ ?	15 21
d t for OBJ to	13 18
d t for OBJ with	13 -55 14 52
d t for OBJ |	13 25 14 -35
d t for PROPER |	15 19
d t for REWARD |	15 20
d t for SOMEBODY WHO	13 -36 14 46
d t for THEM |	14 -28 15 21
d t for [KIND] |	14 -36 15 38
d t for a BRANCH	13 23 14 -30
d t for a ROLE	13 19
d t for a new	13 -49 14 79 15 -19
d t for the MEANS	14 26
d t for the PROPER	14 -19
d t for the [KIND]	13 -52 14 64
d t from the BRANCH	13 -21 14 16
d t from the PROPER	13 35 14 -28
d t from what ME	13 -18 14 62 15 -31
d t get the same	14 20
d t give em MY	13 -18 15 20
d t given up the	13 -15 14 24
d t good afternoon MY	13 -29 14 27
d t good fit |	14 37 15 -33
d t had a EVENT	13 -26
d t has been MUST	13 -15 14 38
d t has given up	13 -15 14 24
d t has the same	14 21
d t have LACK idea	14 -17 15 14
d t have a KIN	13 -61 14 75
d t have the same	15 22
d t hi PROPER |	13 17
d t hi [KIND] ME	13 18
d t hi [NAME] ME	13 -21 14 25
d t hours a TIME	13 -26 14 16
d t in BRANCH BRANCH	13 17 14 -18
d t in BRANCH at	13 22 14 -17
d t in BRANCH |	13 -31 14 39
d t in PROPER PROPER	15 -14
d t in PROPER WHO	13 16
d t in PROPER for	14 -19
d t in PROPER that	13 -16
d t in PROPER |	14 -18
d t in SEEK of	15 19
d t in THEIR RUNS	13 -17 14 16
d t in YOUR BRANCH	14 -15
d t in YOUR GROUP	13 -54 14 60
d t in YOUR HAND	14 -32 15 28
d t in YOUR KIN	13 -33 14 55
d t in YOUR SEEK	13 25 14 -15
d t in YOUR house	14 16
d t in YOUR life	14 -15 15 25
d t in YOUR world	13 -29 14 22
d t in [KIND] with	13 15 15 -29
d t in [KIND] |	13 41 14 -35
d t in a BRANCH	13 -28 14 39
d t in front of	13 -14 14 40
d t in the BRANCH	13 -36 14 43
d t in the KIN	14 49 15 -40
d t in the MEANS	13 -33 14 23
d t in the PLACE	13 15
d t in the PROPER	13 -16 14 23
d t in the first	13 21 14 -19
d t in the licensed	14 -19
d t in the next	13 17
d t in the same	14 -21
d t in this room	13 -33 14 36
d t in touch with	13 -16
d t in what ME	15 15
d t interested in what	15 15
d t is EVENT ANY	14 19
d t is SEEK for	13 29 14 -30
d t is SEEK |	13 16 14 -21
d t is all it	14 -30 15 34
d t it MAY YOU	13 -17 14 16
d t it at YOUR	13 24 14 -18
d t it to ANY	14 14 15 -16
d t it | ANY	14 15
d t just EVENT a	13 -26 14 16
d t just had a	14 16
d t least ANY SOMEBODY	15 15
d t let | THEY	14 15
d t more than ANY	13 -17
d t ms PROPER |	13 20 14 -20
d t much out of	13 -17 14 24
d t new ROLE |	13 -18 14 32
d t next ? |	13 18
d t of PROPER PROPER	13 16 14 -16
d t of PROPER at	13 25 14 -22
d t of SOMEBODY EVENT	13 21 15 -14
d t of SOMEBODY WHO	14 -31 15 28
d t of SOMEBODY |	13 -16 15 15
d t of THEIR KIN	14 -25 15 42
d t of THEM is	13 35 14 -26
d t of THEM |	13 -33 15 28
d t of TIME |	14 14
d t of YOU |	14 -25 15 19
d t of YOUR BRANCH	13 -30 14 30
d t of YOUR KIN	13 -54 14 71 15 -31
d t of YOUR MAY	14 -36 15 27
d t of YOUR fellow	13 54 15 -33
d t of YOUR is	13 -16 14 16
d t of YOUR suppliers	13 23 14 -17
d t of a GROUP	13 57 14 -38
d t of it as	14 -29 15 26
d t of the ANY	13 -23
d t of the BRANCH	13 15
d t of the PROPER	13 52 14 -66
d t of the ROLE	13 -42 14 25
d t of the SOMEBODY	15 14
d t of the TIME	13 23 15 -22
d t on MY MEANS	15 18
d t on OBJ |	14 -23
d t on PROPER PROPER	13 25 14 -15
d t on PROPER and	13 -34 14 46
d t on PROPER |	15 20
d t on YOUR GROUP	14 29
d t on YOUR RUNS	13 -29 14 39
d t on the MEANS	13 15
d t on the back	13 -19 15 36
d t on to a	13 17
d t open to SOMEBODY	14 -15
d t or ANY SOMEBODY	13 -14 14 17
d t or HAND OBJ	14 -14
d t or SOMEBODY YOU	13 -18 14 41 15 -17
d t or a KIN	15 15
d t or an JOIN	13 28 14 -16
d t out before PROPER	13 -18 14 47 15 -18
d t out of it	15 15
d t over there |	13 18
d t owner WHO MAY	14 26
d t picks up |	15 26
d t press HAND |	13 20 15 -14
d t right SOMEBODY to	15 -19
d t sat next to	13 -28 14 31
d t see that YOU	13 15 14 -22
d t shared a desk	13 -25 14 18
d t speak to about	14 -25
d t such a ROLE	15 -15
d t talk to about	14 52 15 -20
d t talk to |	13 -23 14 -21 15 35
d t that ? |	13 15
d t that EASE about	14 15
d t that MAY GAIN	13 -15 14 24
d t that MAY SEEK	13 15
d t that MAY be	13 16 14 -18
d t that ME MAY	15 -16
d t that PROPER PROPER	14 -17
d t that RUNS a	15 24
d t that RUNS at	13 48 14 -27
d t that SEEK a	14 -19
d t that THEY SEEK	13 17
d t that has a	13 31 14 -23
d t that's EVENT a	13 18 14 -14
d t that's TROUBLE in	14 15
d t the ANY SOMEBODY	13 19 14 -18
d t the ANY WHO	13 15 14 -22
d t the BRANCH ?	13 -45 14 -15 15 62
d t the BRANCH GROUP	13 -39 14 54
d t the BRANCH ROLE	14 -20
d t the BRANCH TROUBLE	13 23 14 -26
d t the BRANCH WHO	13 21 14 -20
d t the BRANCH is	13 -21 14 18
d t the BRANCH that	14 30
d t the BRANCH |	14 -41 15 29
d t the GAIN of	13 19 15 -20
d t the GAIN |	13 16
d t the GROUP at	13 -68 14 70
d t the GROUP |	13 -16 14 22 15 -14
d t the KIN |	14 51 15 -40
d t the MEANS of	13 -15 14 32
d t the MEANS |	14 14
d t the PLACE with	13 14
d t the PROPER PLACE	14 16
d t the PROPER PROPER	13 -76 14 54
d t the PROPER ROLE	13 53 14 -79
d t the PROPER of	14 -14
d t the PROPER this	13 29
d t the PROPER |	13 -26 14 33
d t the RUNS for	14 -18
d t the SOMEBODY WHO	13 20 14 -38
d t the SOMEBODY at	13 31 14 -48
d t the SOMEBODY behind	14 39 15 -36
d t the TIME and	15 17
d t the TIME |	13 32 14 -16 15 -22
d t the TROUBLE ?	13 18 14 -16
d t the [KIND] GROUP	14 14
d t the [KIND] at	13 -14
d t the back of	13 -17 15 34
d t the first ANY	14 -16
d t the licensed GROUP	14 -19
d t the right SOMEBODY	13 -25 14 26 15 -19
d t the same GAIN	15 19
d t the same TROUBLE	14 -16
d t the same |	14 -17 15 16
d t the way YOU	14 20
d t the way |	14 19
d t these TIME ?	13 -41 14 65
d t thinking of EVENT	13 -15 14 18
d t this ? |	13 -15 15 24
d t this MEANS |	15 20
d t this PROPER |	15 26
d t this TIME ME	13 -20
d t this TIME and	13 15 15 -14
d t this TIME |	13 56 14 -47 15 -19
d t this to the	13 -15 14 20
d t time | HAND	13 25 14 -30
d t to ? |	13 24 14 -14
d t to ANY ROLE	14 14 15 -16
d t to ANY SOMEBODY	13 -14 14 16
d t to ASK |	14 -15 15 26
d t to EVENT |	14 21
d t to HAND OBJ	13 42 15 -22
d t to HAND |	13 -31 14 28
d t to OBJ |	13 -27 14 59 15 -14
d t to PROPER PROPER	13 25 14 -22 15 15
d t to PROPER at	13 -35 14 20 15 25
d t to SOMEBODY YOU	14 -28
d t to SOMEBODY |	13 37 14 -18 15 -32
d t to a KIN	13 -14 14 23
d t to at the	13 -51 14 52
d t to be put	13 -29 14 19
d t to be |	13 -15 14 -17 15 38
d t to do with	13 17
d t to speak to	14 -25
d t to speak with	13 -16 14 15
d t to talk to	14 48 15 -20
d t to the EASE	13 -16 14 22
d t to the PLACE	14 16
d t to the PROPER	14 14
d t to the right	13 -17 14 21
d t to | THEY	13 15
d t told OBJ that	13 15
d t up ? |	13 19 14 -19
d t was it at	13 24 14 -18
d t were in PROPER	13 -25 14 36
d t were in |	14 -30 15 16
d t what ME did	14 30
d t what ME do	13 -14 15 16
d t what to do	13 17
d t where YOU were	13 -15 14 32
d t who'd GAIN from	14 27 15 -19
d t who'd SEEK to	13 -22
d t who'd be a	14 -19
d t with OBJ |	14 -29 15 24
d t with PROPER PROPER	13 25 14 -25
d t with THEIR HAND	13 16
d t with THEM ?	13 -41 14 40
d t with [PROBLEM] |	13 33 14 -41
d t with a BRANCH	14 -56 15 54
d t with a ROLE	13 -31 15 25
d t with the ANY	13 16
d t with the same	14 -28 15 26
d t within walking distance	13 17 15 -14
d t word for OBJ	13 -15
d t work there |	13 -18 14 15
d t yara PROPER |	13 16 14 -20
d t | ? |	13 16
d t | ANY KIN	14 15
d t | ANY of	14 14
d t | HAND OBJ	14 22
d t | HAND THEM	13 19 15 -20
d t | JOIN OBJ	14 19
d t | JOIN THEM	13 24 14 -29
d t | MAY ME	13 28 14 -21
d t | MAY YOU	13 -14 14 24
d t | ME SEEK	14 34 15 -33
d t | SOMEBODY SEEK	14 -14
d t | SOMEBODY there	13 -15 14 20
d t | SOMEBODY |	14 19 15 -26
d t | THEY MAY	13 43 15 -32
d t | THEY get	13 -59 14 66
d t | THEY |	14 -15 15 17
d t | WHO MAY	14 55 15 -19
d t | WHO RUNS	14 -16
d t | YOU ASK	13 61 14 -18 15 -32
d t | YOU MAY	14 14
d t | YOU have	15 15
d t | YOU or	14 35 15 -17
d t | at the	13 25 14 -22
d t | do YOU	15 16
d t | got a	15 21
d t | she'd take	13 16 14 -24
d t | the ANY	14 -14
d w !	13 -18 14 29 15 -23
d w ?	13 -34 14 20 15 60
d w MONEY	13 -61 14 -37 15 80
d w NUMBER	13 147 14 -188 15 47
d w PROPER	13 60 15 -133
d w SHARE	13 -57 14 24 15 19
d w [FIRM]	13 -26 14 44 15 -49
d w [KIND]	13 111 14 -111 15 -42
d w [NAME]	13 -32 15 40
d w [PROBLEM]	14 -16 15 -15
d w a	13 -27 14 90 15 -83
d w able	13 30 14 -18
d w about	13 112 15 -134
d w abroad	13 38 14 -33
d w account	14 -26 15 40
d w accountant	13 -71 14 82
d w accountants	14 -15
d w accounts	13 97 14 -17 15 -60
d w across	13 -35 15 23
d w actually	13 -30 14 49
d w add	14 19
d w address	13 32 15 -26
d w adviser	14 -51 15 60
d w after	13 101 14 -51 15 -81
d w afternoon	13 -49 14 45
d w again	13 -68 14 77 15 -26
d w agency	13 -14 14 25
d w agent	13 53 14 -56 15 30
d w agents	13 14 14 19 15 -20
d w aisle	13 -33 14 79 15 -32
d w all	13 -19 14 -69 15 81
d w allotment	13 -24
d w alone	13 27 15 -22
d w along	13 52 14 -84
d w already	13 58 14 -60
d w also	14 57 15 -44
d w always	13 -36 14 21
d w am	13 15
d w among	13 53 14 -72 15 37
d w an	13 39 14 32 15 -60
d w analyst	13 -37 14 21
d w and	13 48 14 -97
d w angels	13 15 15 -22
d w another	13 148 14 -20 15 -143
d w answers	13 -17 14 20
d w any	13 -26 14 218 15 -222
d w anybody	13 -80 14 72 15 18
d w anyone	13 -138 14 -42 15 166
d w anyone's	13 -39 14 97 15 -33
d w anything	13 -79 14 66 15 35
d w anywhere	13 -26 14 20
d w app	14 -15 15 19
d w applying	13 -39 14 42
d w appreciate	13 33 14 -75 15 26
d w appreciated	13 -18 14 43 15 -19
d w appropriate	13 -15 14 35
d w are	14 -25 15 42
d w area	13 23 14 20 15 -17
d w arguing	15 28
d w around	13 49 14 -27 15 -32
d w as	13 -26 14 -47 15 52
d w ask	13 59 14 -17 15 -66
d w asked	13 -43 14 14
d w asking	13 42 15 -38
d w asks	13 -22 14 17 15 23
d w assistant	13 29
d w association	13 44 14 -51
d w at	13 83 14 -35 15 -59
d w attorney	13 46 14 -33
d w authority	14 28
d w autumn	13 -23 14 18
d w awake	14 17
d w away	13 63 14 -19 15 -42
d w b	13 19 14 106 15 -100
d w baby	13 -25 14 20 15 -16
d w back	13 -53 14 37
d w backend	14 80 15 -60
d w bad	13 -23 14 30
d w badly	13 24 14 -15
d w banking	13 -17 14 24
d w banks	14 30
d w bar	13 -49 15 65
d w be	13 -60 14 -67 15 117
d w because	13 35 14 -51
d w become	13 40 14 -29
d w bed	13 -45 14 54
d w bedrooms	13 26 14 -32
d w been	14 19 15 -18
d w before	13 70 14 -90 15 34
d w behind	13 -67 14 117 15 -62
d w being	13 60 14 -53 15 -37
d w believe	13 -35 14 26 15 15
d w below	13 16 14 -16
d w benefit	13 -93 14 40 15 18
d w best	13 29 14 51 15 -51
d w beta	13 14 14 -16
d w better	13 55 14 -49 15 -17
d w between	13 39 15 -26
d w big	13 -38 14 63 15 -49
d w bike	13 29 14 -17 15 -17
d w bill	13 -27 14 58 15 -26
d w billing	13 52 14 -61
d w board	13 -71 14 134 15 -37
d w boarding	13 17 14 -17
d w boat	13 14 14 -25
d w boiler	14 -21
d w bonus	13 -61 14 109 15 -24
d w book	13 -30 14 91 15 -46
d w booked	13 26 14 -30
d w booking	14 -16 15 15
d w bookkeeper	13 -20 14 19
d w books	13 -36 14 88 15 -24
d w boss	13 14 14 -32
d w both	14 -33 15 14
d w bought	13 45 14 -45
d w bowls	13 46 14 -40 15 -14
d w brand	13 40 14 -19
d w break	13 -20 14 -23 15 38
d w brewery	13 27 14 -23
d w bridesmaids	13 -32 14 98 15 -42
d w bridge	13 14 14 -27
d w bring	14 -86 15 56
d w brings	13 -19 14 -21 15 50
d w broken	13 15 14 -17
d w brother	13 28 14 48 15 -47
d w brother's	13 18
d w bucket	13 16 14 -19
d w buddy	13 -21 14 -39 15 44
d w budget	13 16 14 -17
d w build	13 43 14 -45
d w building	13 86 14 -28 15 -50
d w built	14 -28
d w bursar	13 19 14 -21
d w bursars	13 -90 14 85
d w bus	13 -17 14 18
d w business	13 -32 14 -22 15 96
d w but	13 -54 14 49 15 26
d w buy	13 -20 14 40 15 -18
d w buyer	13 21 14 -36 15 53
d w buyers	13 -39 14 37
d w buying	13 -16 14 49 15 -20
d w by	13 -63 14 17 15 77
d w caf	14 62 15 -62
d w call	13 55 14 85 15 -80
d w came	13 14 14 -75 15 36
d w can	13 -19 15 21
d w can't	14 35 15 -46
d w car	13 -30 14 -29 15 77
d w card	13 -51 14 -54 15 89
d w care	13 -63 15 59
d w career	15 -19
d w caretakers	13 66 14 -67
d w case	13 -17 14 33
d w cash	14 -32 15 52
d w cause	13 32 15 -31
d w certificates	13 21 14 -35
d w chance	13 22 14 -36
d w change	13 23 14 -66 15 40
d w chat	13 -16 14 -37 15 48
d w cheese	13 -19 14 -31 15 63
d w cheesemaker	13 23 14 -37
d w chef	13 -57 14 41
d w chefs	14 -22
d w cheques	13 22 15 -21
d w child	13 20 15 -15
d w children	13 19 14 -28
d w choir	13 -28 14 46 15 -33
d w circle	14 -37 15 14
d w claims	13 43 14 -19
d w class	13 47 14 -90
d w clean	13 174 14 -113 15 -34
d w clears	13 -33 14 103 15 -49
d w client	14 48 15 -20
d w clients	13 84 14 28 15 -121
d w climate	13 22 15 -21
d w climb	13 28 14 -31
d w clinic	13 29 14 -27
d w clocks	13 -55 14 79
d w close	14 -25
d w closes	14 -36
d w closing	13 -16 14 49 15 -22
d w club	13 116 14 -72 15 -33
d w co	13 52 14 -38
d w coach	14 -58 15 46
d w code	13 -15 14 -16 15 34
d w codes	13 36 14 -25
d w coffee	13 -32 14 16
d w cold	14 -20
d w colleague	13 -112 14 109 15 23
d w colleagues	14 -57 15 18
d w collectors	13 -163 14 174
d w come	14 -20 15 14
d w comes	13 -20 14 -27 15 31
d w comfortable	13 -37 15 22
d w coming	13 74 14 -63 15 -19
d w comment	14 41
d w committee	13 -67 14 74
d w companies	13 -20 14 -28 15 31
d w company	13 55 14 -60
d w complaining	13 15
d w complains	13 -46 14 22
d w connect	13 -31 14 54 15 -16
d w conservatoire	13 95 14 -43 15 -30
d w construction	13 49 14 -60
d w contact	13 -42 14 93 15 -48
d w contacts	14 -27 15 33
d w could	13 -153 14 146 15 25
d w council	13 46 14 -41
d w counsel	14 -22 15 19
d w count	14 -14 15 -22
d w counter	13 -101 14 71
d w counterpart	13 42 15 -62
d w couple	13 73 14 -68 15 -29
d w couples	13 31 14 -35
d w course	13 -15 14 18
d w cousin	14 18 15 -22
d w cousins	13 -89 14 122 15 -47
d w cover	13 14 14 -37
d w coverage	14 -22 15 15
d w coworkers	13 -21 14 14 15 18
d w cpas	13 -21 14 28
d w credit	14 29 15 -14
d w crew	14 -19
d w customer	14 16
d w customers	14 -24
d w customs	13 17
d w cutting	15 14
d w d	13 36 14 -40 15 -15
d w dad	13 53 15 -26
d w damage	13 27 14 19 15 -23
d w dark	14 14 15 -19
d w data	13 -42 14 28
d w date	13 55 14 -36
d w daughter	13 31 14 -29
d w day	15 19
d w days	13 -18 14 -16 15 38
d w deal	13 18 14 -70 15 78
d w dealing	14 -50 15 85
d w deals	13 23 14 -20
d w dear	13 46 14 36 15 -78
d w decides	13 57 14 -67
d w dental	13 28 14 -30
d w dentist	13 -22 14 26
d w dentists	13 -39 14 27
d w department	13 -37 14 35 15 -14
d w design	14 -17
d w designers	13 -63 14 91
d w desk	14 -30
d w details	13 -45 14 29 15 41
d w did	13 -84 14 88
d w didn't	13 20
d w dinner	14 -15
d w direct	13 -48 14 28
d w director	13 24 14 -36
d w directors	13 16
d w distance	13 28 14 -19 15 -23
d w do	13 -72 14 17 15 56
d w does	13 106 15 -99
d w doesn't	15 -15
d w dogs	14 -27
d w doing	13 -25 14 -57 15 80
d w don't	13 -54 14 61
d w done	14 -56 15 41
d w door	13 32 14 -97 15 75
d w door's	14 -24 15 14
d w doubled	14 27 15 -19
d w down	13 -109 14 149
d w downsizing	14 15
d w dr	13 15
d w dragged	13 71 14 -53 15 -16
d w drawer	13 -62 14 83
d w dream	13 19 15 -21
d w drink	14 -16 15 30
d w drive	13 34 15 -23
d w driver	14 -15
d w drivers	13 -87 14 80
d w driving	13 50 14 -50
d w drop	13 -68 14 23 15 38
d w drowning	14 28 15 -19
d w drummer	13 19 15 -16
d w due	13 29
d w each	13 -27 14 55
d w easy	14 -61 15 46
d w eats	13 29 14 -15 15 -15
d w editor	13 82 14 -82
d w eight	13 58 14 -37
d w either	14 -32 15 15
d w electric	13 -38 14 68 15 -16
d w else	13 -31 15 15
d w em	13 -19 14 47
d w email	13 15
d w employed	13 27
d w employment	13 17
d w empty	13 -62 14 50
d w end	13 25 14 -18
d w engaged	14 14 15 -32
d w engineer	13 73 14 -54
d w estate	13 -16 14 -17 15 30
d w even	13 33 15 -31
d w ever	14 -46 15 24
d w every	13 -35 14 -107 15 118
d w everybody	13 19 14 -40 15 26
d w everyone	13 -24 14 24
d w everything	13 -22
d w exist	13 -33 14 31
d w expecting	14 -17
d w experience	14 16
d w facilities	13 22 14 -25
d w facing	14 -22
d w families	13 43 14 44 15 -59
d w family	13 -75 14 29 15 50
d w farm	13 32 14 -22
d w farmer	14 30 15 -14
d w farmers	13 58 14 -44
d w father	13 -15
d w favourite	14 30 15 -17
d w feel	13 -15 14 -54 15 75
d w feels	13 37 14 -21
d w fees	13 -19 15 20
d w fellow	13 96 14 -22 15 -56
d w fence	13 38 14 -22
d w festival	13 -32 14 52
d w few	13 14 14 -18
d w fifth	13 17
d w find	13 -48 14 -23 15 42
d w fine	14 19
d w firm	13 -78 14 50
d w first	13 -61 14 21 15 31
d w fit	13 -36 14 60
d w five	13 51 14 -116 15 59
d w fixed	13 34
d w flats	14 -23
d w fleet	13 14 14 -22
d w flood	14 -26
d w floods	13 -23 14 28
d w floor	13 -18 15 36
d w flow	15 -14
d w folk	13 -34 14 -78 15 134
d w folks	13 28 14 25 15 -38
d w food	14 -29 15 25
d w for	13 -81 14 53 15 25
d w form	13 37 14 -44
d w forty	13 38 14 -15 15 -44
d w forward	13 -65 14 75 15 21
d w foundation	14 21
d w founders	13 70 14 -74
d w four	13 61 14 -30 15 -32
d w fourteen	13 37 14 -24
d w free	13 16 14 -60 15 51
d w friend	13 -74 14 -80 15 116
d w friends	13 -24 14 -124 15 126
d w from	13 -126 14 -24 15 152
d w front	13 22 14 16 15 -14
d w fun	13 -17
d w funds	13 41 14 -19
d w funeral	13 -23 14 30
d w garden	13 83 14 -93 15 22
d w gardener	14 -18 15 14
d w gather	13 -52 14 35
d w gear	13 26 14 -16
d w get	13 -167 14 92 15 66
d w getting	13 47 14 69 15 -76
d w gimme	13 -17 14 30
d w give	13 -54 14 22 15 63
d w given	13 -22 14 39
d w glad	13 -49 14 -39 15 61
d w go	14 -36 15 22
d w goes	13 -17 14 48 15 -32
d w going	13 -21 14 -15 15 39
d w gone	13 -70 14 89
d w good	13 -51 14 31 15 26
d w got	13 -23 14 21
d w grant	13 -22 14 39
d w great	14 23
d w ground	13 38 14 -29
d w group	13 72 14 -60 15 -16
d w groups	13 23
d w grumbling	14 16
d w guest	13 31 14 -27
d w guy	13 -15 14 -54 15 68
d w had	13 25 14 -16 15 -19
d w hail	14 31 15 -21
d w half	13 59 15 -66
d w hall	13 -21 14 25
d w hand	13 -17 14 -79 15 52
d w handed	13 27 15 -24
d w handle	14 -18
d w handles	14 -30
d w hands	13 102 14 -46 15 -24
d w happen	13 27
d w happy	13 65 14 -69
d w harbour	13 25 14 -20
d w hard	13 -40 14 36 15 33
d w hardware	13 67 14 -62
d w has	13 -32 14 85 15 -76
d w hasn't	13 -15 15 20
d w have	14 85 15 -54
d w haven't	14 -17 15 32
d w he	13 16 14 -19 15 -20
d w he's	14 15
d w head	13 31 14 -23
d w headache	13 -29 14 20
d w headaches	14 38 15 -25
d w heads	13 72 14 -67
d w hear	13 52 14 54 15 -93
d w heard	13 127 14 -15 15 -80
d w hearing	13 25 14 -15
d w heating	14 -14
d w held	14 -67 15 16
d w help	13 -26 15 25
d w her	13 54 15 -74
d w here	13 -104 15 53
d w here's	14 -40 15 26
d w hi	13 65 14 -68 15 23
d w him	13 17 14 42 15 -52
d w hip	14 51 15 -21
d w hire	14 45 15 -28
d w hiring	13 -16 14 -16 15 25
d w his	13 47 14 -134 15 57
d w home	13 128 14 -119 15 -24
d w hospital	13 31 14 -24
d w hot	13 -47 14 43
d w hour	13 67 14 -42 15 -35
d w hours	13 -98 14 218 15 -117
d w house	13 47 14 16 15 -80
d w houses	14 -22
d w housing	13 -34 14 84 15 -22
d w how	13 -20 14 27
d w hr	13 17 14 -16
d w hundred	14 -64 15 66
d w i	13 79 14 -79
d w i'd	13 19 14 -59 15 21
d w i'll	13 -28 14 21 15 48
d w i'm	13 -164 14 87 15 48
d w i've	13 -127 14 145 15 -33
d w ice	13 17 14 -20
d w if	13 -44 14 29 15 22
d w in	13 21 14 -22 15 -73
d w inherited	14 -30
d w inside	14 35 15 -18
d w inspector	13 16
d w insurance	13 21 14 -34
d w interested	14 -27 15 27
d w interesting	13 28
d w into	13 -22 14 95 15 -20
d w intro	13 -22 14 122 15 -89
d w introduce	13 -15 14 -25 15 56
d w introduced	13 56 14 -47
d w introduction	13 27 14 -67 15 25
d w invite	14 -21
d w is	13 82 14 74 15 -210
d w isn't	13 23 14 -17
d w it	14 -43 15 77
d w it's	13 32 15 -44
d w its	13 20
d w ive	14 -26 15 38
d w jakob	14 -20
d w job	13 -21 14 51
d w juno	13 36 14 -24
d w just	14 16 15 -22
d w k	13 24 15 -22
d w keep	13 63 14 -42 15 -30
d w keeps	13 -50 14 68 15 -26
d w keys	13 32 14 -28
d w kid	13 29 14 46 15 -47
d w kids	13 -54 14 22 15 41
d w kindergarten	13 16
d w kindly	13 77 14 -24 15 -31
d w knees	13 59 14 -45
d w know	13 17 14 15
d w known	13 -21 14 46
d w knows	14 16 15 -28
d w lab	13 77 14 -45 15 -17
d w labels	13 43 14 -35
d w lady	13 36 14 -18 15 -23
d w land	13 -78 14 62
d w landlord	13 -36 14 38 15 -58
d w large	13 64 14 -51
d w last	13 17 14 -23
d w late	13 14 14 -18
d w law	13 -37 14 47 15 -19
d w lead	13 26 14 -40 15 -17
d w leads	14 -16
d w learn	13 24 15 -14
d w learning	13 25 15 -24
d w lease	13 -45 14 87 15 -29
d w least	14 -45 15 42
d w leave	13 34 14 -46
d w ledger	13 -41 14 42
d w left	13 90 14 -30 15 -57
d w legal	14 -56 15 36
d w lent	13 -63 14 60
d w let	13 20 15 -21
d w letter	14 16
d w letters	14 -17
d w letting	13 18 14 34 15 -20
d w licence	13 27 14 -28
d w licensed	13 22 14 -31
d w lie	14 17
d w life	14 -46 15 49
d w lift	13 35 14 -23
d w like	14 45 15 -29
d w likes	13 26 14 -14
d w line	13 -22 14 22
d w lines	13 -53 14 71
d w link	13 64 14 -32 15 -29
d w linked	13 15
d w list	13 -31 14 38
d w listen	13 30 14 -27
d w listing	13 -24 14 36
d w literacy	13 36 15 -74
d w little	15 19
d w live	13 14 14 41 15 -21
d w lives	13 85 14 -59 15 -53
d w local	13 51 14 -54
d w logistics	13 26 14 -40
d w logo	13 -88 14 42 15 55
d w longer	13 -15
d w look	13 -33 14 -31 15 46
d w looking	14 48 15 -16
d w looks	13 15 15 -36
d w lose	14 -22 15 32
d w loses	13 15
d w lost	13 64 14 -26 15 -57
d w lot	13 -73 14 -39 15 119
d w love	13 -61 14 -104 15 128
d w lower	13 -18 14 34
d w lunch	13 26 15 -18
d w mail	13 34 14 -40
d w maintenance	14 -22 15 29
d w make	15 -19
d w making	13 23 14 -29
d w man	14 28 15 -16
d w manager	13 116 14 -100 15 -56
d w managers	13 77 14 -81
d w market	13 15
d w marketing	13 62 14 -48
d w match	13 -57 14 -30 15 67
d w mate	13 -21 14 22
d w mates	13 61 15 -51
d w mats	13 -32 14 16 15 34
d w may	14 -39 15 39
d w maybe	13 60 14 -55
d w me	13 -52 14 14 15 77
d w meet	13 50 14 15 15 -69
d w meeting	14 -26
d w member	13 -72 14 -18 15 105
d w members	13 -15 14 -43 15 86
d w men	14 -15
d w mention	14 18 15 -15
d w mentioned	13 38 14 -60
d w merchants	14 -16
d w message	14 34 15 -27
d w midnight	14 -31 15 40
d w might	13 -30 15 51
d w mind	13 -43 14 -102 15 113
d w miss	13 -25 15 41
d w moaning	13 -20 14 72 15 -25
d w model	13 -17 14 23
d w moment	14 -18
d w money	13 -18 14 34 15 -28
d w month	13 18 14 40 15 -44
d w months	13 61 14 -32 15 -16
d w more	13 95 14 -177 15 52
d w morning	13 21 14 -34
d w mortgage	13 30 14 -26
d w mosque	13 19 14 -30
d w most	13 -34 14 41
d w mostly	13 30 14 -41
d w mother	13 42 14 -36
d w motor	13 26 15 -24
d w mould	13 16
d w move	14 17 15 -20
d w moved	13 -16
d w moving	13 -18 14 -44 15 116
d w mr	14 -15
d w ms	13 41 14 -53
d w much	13 -38 14 32
d w mum	13 45 14 -40 15 14
d w mums	13 -130 14 79
d w museum	14 39 15 -25
d w musician	13 17 14 16
d w must	13 -17 14 -18 15 45
d w my	13 -24 14 40 15 17
d w n	13 38 14 -48
d w name	13 -83 15 90
d w names	13 -47 14 -18 15 49
d w nasty	13 31 14 -34
d w near	13 101 14 -59 15 -42
d w need	13 23 14 -81 15 52
d w needed	13 41 14 -56
d w needs	13 -87 14 -20 15 63
d w neighbor	13 24 15 -37
d w neighbors	13 -18 14 29
d w neighbour	13 65 14 -67
d w neighbours	14 -33 15 33
d w network	14 -35 15 22
d w never	13 -51 15 48
d w new	13 -69 14 39 15 76
d w next	13 -127 14 -63 15 216
d w night	13 27 14 -33 15 -16
d w nights	13 18 14 -17
d w nine	13 -29 14 -16 15 55
d w no	13 -37 14 46 15 -23
d w nobody	13 69 14 -63
d w not	13 -54 14 53 15 -26
d w nothing	13 43 14 -38
d w notice	14 -17 15 21
d w noticed	13 -48 15 29
d w notices	13 -46 14 43
d w now	13 34 14 -81 15 42
d w number	13 74 14 -46 15 -19
d w nurse	13 -22 14 33
d w nursery	13 27 14 -18
d w nurses	13 -54 14 78
d w of	13 30 14 -108 15 94
d w off	13 -14
d w office	14 48 15 -20
d w old	13 150 14 -127 15 -45
d w older	13 38 14 -31
d w on	13 39 14 -22 15 -75
d w one	13 -24 14 113 15 -70
d w ones	13 -14 14 23
d w online	13 16
d w only	14 -64 15 83
d w op	14 -17
d w open	13 -29 14 28
d w opened	14 -20
d w operations	13 57 14 -67
d w or	13 59 14 -123 15 60
d w orchestra	14 -17
d w orders	13 54 14 -39
d w organisation	13 -61 14 76
d w other	13 66 14 -54
d w others	14 -57 15 44
d w otherwise	13 28
d w our	13 -46 14 -78 15 93
d w out	13 63 14 -61
d w outside	13 18 14 -29
d w over	13 86 14 -142
d w own	14 61 15 -68
d w owner	14 107 15 -89
d w owners	13 79 14 -39 15 -43
d w owns	14 -22
d w paid	13 89 14 -50 15 -38
d w pal	13 59 14 -45
d w paper	13 -100 14 76
d w paperwork	13 25 14 -18
d w parent	13 -25 14 23
d w parents	13 117 14 -174 15 59
d w parish	13 -22 14 -27 15 75
d w part	13 25 14 -38
d w partner	13 43 15 -31
d w partners	13 56 14 -14 15 -17
d w partnerships	13 -36 14 43
d w pass	14 -15 15 29
d w past	13 24 14 -22
d w patients	13 -35 14 33
d w pay	13 37 14 -24 15 -17
d w paying	13 68 14 -60
d w payroll	13 19 14 -16
d w pays	13 -55 14 62
d w peel	13 16 14 -19
d w peers	13 -32 14 -15 15 55
d w people	13 -186 14 -25 15 186
d w per	14 -24 15 27
d w perhaps	13 16 14 -56 15 36
d w person	13 -15 14 116 15 -118
d w personal	14 -19 15 22
d w pharmacy	13 20 14 -24
d w phone	13 -24 14 -24 15 24
d w photo	13 -45 14 99 15 -33
d w picks	13 -14 15 43
d w pictures	14 -18
d w place	13 27 15 -20
d w plan	14 -16
d w planners	14 44 15 -18
d w plant	13 116 14 -89 15 -52
d w play	14 45 15 -24
d w playground	14 29
d w plays	14 25
d w please	13 -17
d w pls	13 19 14 -31
d w plumber	13 -72 14 63
d w podcast	13 18
d w point	13 15 15 -18
d w poor	13 89 14 -27 15 -51
d w portal	13 -62 14 102
d w portfolio	13 17
d w post	13 61 14 -57
d w pour	13 -52 14 137 15 -51
d w practice	13 62 14 -50 15 -30
d w press	13 34 15 -24
d w price	14 -31 15 19
d w procurement	13 63 14 -30
d w producers	13 -36 14 60
d w programme	13 -32 14 30
d w promise	13 -16 15 14
d w promotion	13 -30 14 25
d w proper	13 33 14 -28
d w property	13 -28 14 15
d w pupils	14 23
d w put	13 -99 14 64 15 33
d w putting	13 14 15 -23
d w quarrels	13 15
d w quarter	13 20 14 -21
d w queue	13 -35 14 21
d w queues	13 -61 14 46
d w quick	13 14 14 -16
d w quit	14 -22
d w quote	14 -60 15 31
d w r	13 18 14 -28
d w raising	13 -26 14 40
d w rate	13 -17
d w rather	13 -16
d w reach	13 -15 15 29
d w read	13 48 14 -63 15 17
d w reading	14 -18
d w ready	13 -18 15 25
d w real	13 -22 14 -14 15 38
d w receipts	13 18 14 -21
d w receive	13 56 14 -15 15 -38
d w received	13 -27 14 46
d w recommend	13 -25 14 16
d w refer	13 -107 14 68 15 28
d w referral	13 -20 14 -37 15 57
d w referrals	13 31 14 -47
d w referred	13 -49 14 52
d w referring	13 59 14 -59 15 23
d w relations	13 35 14 -66 15 28
d w relative	14 -17
d w reliable	13 20 14 -28
d w relocating	14 20
d w rent	14 -20 15 20
d w rents	13 45 14 -65
d w restaurant	13 96 14 -54 15 -27
d w retire	14 38 15 -38
d w retired	13 -63 14 52
d w retiring	13 33 14 -28
d w revenue	13 54 14 -55
d w reviews	13 39 14 -30
d w rich	13 24
d w right	13 -91 14 61
d w ring	13 -57 14 84
d w ringing	13 17 15 -17
d w rings	13 -15 14 49 15 -21
d w risk	13 25 14 -18
d w road	13 39 14 -34
d w role	13 -17
d w roll	13 68 14 -21 15 -39
d w roof	13 25 15 -54
d w room	13 -74 14 73
d w rooms	13 46 14 -55
d w rota	13 -29 14 21
d w round	13 182 14 -127 15 -58
d w route	13 30 15 -22
d w row	14 -24
d w rules	14 -16
d w running	13 18 14 -31
d w runs	14 -43 15 49
d w s	13 -24 15 14
d w said	13 62 14 -40 15 -37
d w sales	13 -27 14 45
d w salon	13 -33 14 22
d w same	13 -59 14 -47 15 101
d w sat	13 -55 14 66
d w save	13 -26 14 -73 15 82
d w saw	13 35 14 -22
d w say	13 40 14 -38 15 40
d w says	13 -35 14 25
d w scheme	14 -14
d w school	13 16 14 31 15 -52
d w screen	13 -19
d w search	13 28 15 -32
d w seat	13 15
d w second	13 32 14 -54
d w security	13 -31 14 17
d w see	13 -135 14 108 15 26
d w seed	13 15
d w self	13 43 14 -18 15 -14
d w sell	14 31 15 -15
d w selling	15 -18
d w sells	14 -14
d w send	13 -31 15 28
d w sent	14 -18
d w service	13 -19 14 91 15 -74
d w set	13 -68 14 51
d w seventy	13 38 15 -32
d w several	13 -64 14 70
d w share	13 -27 14 -42 15 56
d w shared	13 -30 14 21
d w she	13 51 14 -39
d w she'd	13 43 14 -48
d w sheet	13 -26 15 23
d w shelf	13 27 14 -39
d w shift	13 22 14 -16
d w shoebox	13 16 14 -14
d w shop	13 -49 15 26
d w shops	14 43 15 -31
d w should	13 -61 14 17 15 50
d w show	13 87 15 -34
d w shows	13 -33 14 103 15 -49
d w shy	15 16
d w sick	13 46 14 -57
d w side	13 -25 14 -15 15 33
d w sign	14 -30 15 35
d w signs	14 -34 15 43
d w similar	14 -21 15 23
d w since	13 49 14 -35 15 -28
d w single	13 -43 14 32 15 25
d w sister	13 15 14 -39
d w sit	13 42 14 -19 15 -18
d w site	13 34 14 -71 15 30
d w sits	13 31 14 35 15 -56
d w six	14 37
d w sixty	14 32 15 -36
d w sleep	13 21 15 -34
d w small	13 -18 14 35 15 -21
d w smaller	14 -18
d w so	13 -38 15 42
d w software	13 14
d w soil	13 18 14 -21
d w some	13 -68 14 108
d w someone	13 -90 14 46 15 43
d w something	13 -45 14 -34 15 68
d w sort	13 24 15 -23
d w soul	13 23 15 -25
d w sound	13 29 14 -43
d w soup	13 -29 14 60 15 -19
d w spare	14 35 15 -29
d w sparky	14 73 15 -62
d w speak	13 -60 14 22
d w speaking	13 -58 14 -15 15 63
d w speaks	13 86 14 -73
d w spends	13 15 14 -34
d w sponsor	13 24 14 -16
d w spot	13 -44 14 24
d w spread	13 -19 15 21
d w spreadsheets	13 -37 14 43
d w spring	13 -38 14 49
d w staff	13 32 14 -33
d w stage	14 -25
d w staircase	13 -23 14 16
d w stand	13 -30 15 49
d w standing	13 -34 14 59
d w staring	13 17
d w start	13 -27 14 -14 15 33
d w started	13 16 14 41 15 -19
d w starts	13 -18 14 33
d w state	13 16
d w stay	14 41 15 -18
d w stays	14 -25
d w steam	14 -16
d w still	13 106 14 -81 15 -42
d w stock	14 -14 15 -22
d w stop	13 36 15 -21
d w stopped	14 26
d w story	13 65 14 -53
d w street	13 -52 14 75
d w stress	15 16
d w strings	13 17 14 16
d w strong	13 -43 14 69
d w struggling	13 35 15 -29
d w stuck	13 -45 14 33
d w student	13 27 15 -24
d w students	13 26 14 -46
d w study	13 60 14 -26 15 -27
d w subject	13 -16 15 29
d w such	15 -25
d w suppliers	13 77 14 -57 15 -18
d w supply	14 -70 15 66
d w support	13 14 14 -15
d w surveyor	14 17
d w table	13 -41 14 61 15 -27
d w take	14 -18
d w taken	13 -18 14 35
d w takes	14 -44 15 32
d w talk	13 -16 15 30
d w talked	13 24 14 -65 15 32
d w talking	14 24 15 -22
d w tape	13 -35 14 59
d w tax	13 20
d w tea	14 -56 15 48
d w teach	13 29 15 -25
d w teacher	14 60 15 -40
d w teaches	13 43
d w team	13 85 14 -106 15 18
d w teams	13 28 14 -20
d w tell	13 26 14 98 15 -69
d w tells	13 30 14 -29
d w template	14 19
d w ten	13 -16 14 18
d w tenant	13 -61 14 49
d w tend	13 21
d w tenors	13 -55 14 48
d w term	14 49 15 -48
d w testers	13 60 14 -56
d w text	13 57 14 -59
d w than	13 50 14 -33 15 -31
d w thank	13 -29 14 40 15 -20
d w that	13 78 14 -36 15 -55
d w that'd	14 -36
d w that's	14 -21 15 49
d w the	13 63 14 -28 15 -47
d w their	13 -110 14 114
d w theirs	13 65 14 -72
d w them	13 -50 14 36 15 -20
d w then	15 -14
d w therapy	13 50 14 -42
d w there	13 91 14 -18 15 -89
d w there's	13 54 15 -40
d w these	13 -54 14 69
d w they	13 -79 14 28 15 56
d w they'd	13 -54 14 68 15 -24
d w they'll	13 -24 14 20 15 23
d w they're	13 33 15 -23
d w thing	13 38 14 -26 15 -21
d w think	13 -20 14 -28 15 39
d w thinking	13 -30 14 35 15 -22
d w thinks	13 -15 14 50 15 -31
d w third	13 -41 14 16 15 15
d w thirty	13 20 14 -24
d w this	13 117 14 -72 15 -39
d w those	13 48 14 -14
d w thought	14 -15
d w thousand	15 16
d w three	13 -20 14 -42 15 61
d w through	13 -57 14 40 15 20
d w throw	13 -20 14 -18 15 42
d w time	13 78 14 -76
d w times	13 -19 14 24
d w tired	13 117 14 -70 15 -24
d w title	13 -34 15 31
d w to	13 -14 14 14 15 26
d w today	13 -85 14 64 15 -20
d w together	14 -15 15 27
d w told	13 40 14 -22 15 -28
d w too	13 -22
d w touch	13 -26
d w town	14 -35 15 38
d w trade	13 -67 15 30
d w train	14 -17
d w transport	14 -17
d w travel	13 -56 14 41
d w treasurer	14 21 15 -19
d w trouble	14 -15
d w trust	13 -19 14 23 15 -15
d w turn	14 26
d w turned	13 -16 14 36 15 -23
d w turning	13 102 14 -96
d w twice	13 -38 14 44
d w twins	14 38 15 -28
d w two	13 -83 14 -99 15 180
d w type	13 62 14 -65
d w u	13 31 14 -37
d w uncle	13 31 14 -17
d w under	13 52 14 -59
d w understand	13 20 14 -19
d w universities	13 41 14 -26
d w until	14 -19
d w up	14 -33 15 74
d w ups	14 -28 15 35
d w upstairs	13 -31 14 40
d w ur	13 100 15 -82
d w us	14 -70 15 54
d w use	13 -60 14 76 15 -19
d w used	14 26 15 -16
d w useful	13 -23 15 18
d w uses	14 22 15 -19
d w valley	13 16 14 -14
d w valuable	14 -16
d w value	14 14 15 -20
d w van	13 -52 14 44
d w vans	13 18 14 -26
d w vendor	13 44 14 -37
d w very	14 27
d w via	13 -25 14 45
d w village	13 -17 14 28
d w voice	14 49 15 -49
d w w	13 81 14 -81
d w wait	13 86 14 -49 15 -17
d w waiting	13 -17 14 54 15 -23
d w wakes	13 35 14 -22 15 -25
d w walk	13 55 14 -73 15 18
d w walking	13 29 14 -22 15 -23
d w walks	13 48 14 -49
d w wall	13 -82 14 152 15 -49
d w want	13 -86 14 21 15 56
d w wanted	13 -19 14 14
d w wanting	13 -17 14 -19 15 38
d w wants	13 -34 14 104 15 -53
d w ward	14 -14
d w warehouse	13 48 14 -53
d w was	13 100 14 -85 15 -24
d w watching	13 21 14 -37
d w water	13 -46 14 36
d w way	13 20 14 -85 15 55
d w we	13 78 15 -55
d w we'd	13 72 15 -56
d w we'll	14 -34
d w we're	13 -47 14 57
d w we've	13 20 14 -20
d w website	13 -25 14 17
d w wedding	13 -29 14 36
d w week	13 -50 15 23
d w weekend	13 -42 14 15
d w weekends	13 -74 14 86
d w weeks	13 25 15 -16
d w welcome	13 -80 14 37 15 49
d w were	13 -139 14 102
d w what	13 69 15 -68
d w whatever	13 -24 14 -15 15 39
d w when	15 -17
d w whenever	14 -14
d w where	13 -59 14 74 15 -17
d w whether	13 -21 14 30
d w which	13 -50 14 50
d w whichever	13 -73 14 47
d w while	13 -15 14 -59 15 67
d w who	13 87 14 -72 15 -64
d w who'd	13 -29 14 -115 15 107
d w who'll	13 -28 14 25 15 27
d w who's	13 37 14 -61 15 70
d w who've	13 41 14 -50
d w whoever	13 -90 14 80
d w whom	13 22 14 -30
d w whos	14 16
d w whose	13 42 15 -76
d w widowed	13 35 14 -22 15 -24
d w wife	13 57 14 -22 15 -15
d w will	13 -64 14 43 15 36
d w willing	14 -23
d w wind	13 14 14 -23
d w windows	13 -62 15 33
d w winter	13 64 14 -42
d w with	14 -35 15 45
d w within	13 -29
d w without	14 -20
d w women	13 46 15 -40
d w won't	13 -22 14 35
d w word	14 -30 15 21
d w work	13 31 14 -85 15 53
d w worked	14 38 15 -22
d w working	14 -14
d w works	14 15
d w workshop	14 -15
d w world	13 -37 14 62
d w worries	13 -22 14 25
d w worth	13 23 14 37 15 -42
d w would	13 24 14 22 15 -20
d w write	13 -122 14 84 15 36
d w wrong	13 -32 14 22 15 24
d w wrote	13 18 14 -33
d w x	14 -18
d w yara	13 27 14 -34
d w yard	13 -74 14 79
d w yeah	13 -14
d w year	13 82 14 -93 15 17
d w years	13 -18
d w yet	14 32
d w you	13 -37 15 34
d w you'd	14 -52 15 18
d w you're	13 -41 14 55
d w you've	13 -112 14 163 15 -24
d w young	13 -16 14 33 15 -16
d w youngster	14 32 15 -20
d w your	13 61 14 -123 15 58
d w yours	13 -96 14 84
d w yourself	13 -28 15 24
d w |	14 -65 15 19
d w 👍	13 -15 14 -35 15 48
end !	0 73 1 -25 2 -18 3 -80 4 109 5 -61 6 -130 7 -55 8 -41 9 56 10 -80 12 31
end ?	0 218 1 174 2 245 3 49 4 -161 5 -231 6 -45 7 -49 8 -179 9 -118 10 -155 11 -156 12 -28
end ANY	0 20 1 -83 4 -22 5 48 6 -65 7 -57 8 -35 10 -83 11 -24 12 137
end ASK	0 -91 1 -41 9 39 10 32 11 55
end BRANCH	0 -103 1 -39 3 -15 4 -45 5 49 6 16 7 -16 8 -31 9 -28 12 20
end DONE	1 -33 7 -19 9 49 12 -29
end EASE	0 -89 1 -75 6 -47 7 -14 8 -32 9 -72 10 -44 11 18 12 -42
end EVENT	7 -17 8 -89 9 -20 10 -18
end GAIN	0 -67 1 41 6 -28 7 62 9 32 10 -30 11 -44
end GLAD	0 70 1 -34 3 -23 4 -65 5 51 6 -41 7 -76 8 -30 9 77 10 -23 11 -27 12 -38
end GROUP	0 -41 1 -54 3 96 4 -74 6 -45 9 -96 11 -35 12 -38
end HAND	0 -76 1 -90 3 -26 4 17 6 -54 7 -31 8 19 9 -14 10 24 11 -23 12 -72
end HURRY	1 26 6 -30 9 131 10 66 11 19 12 -35
end JOIN	0 129 1 -151 3 34 4 -54 5 42 6 -37 7 -91 8 89 9 -48 12 -31
end KIN	0 222 1 16 2 -16 3 20 4 -15 6 -77 7 -67 8 23 9 -21 10 -67 11 -38 12 66
end LACK	0 23 1 -40 4 32 6 -67 7 -26 8 -57 10 -25 11 -65 12 -52
end MAY	0 -27 1 17 7 -52 9 15 10 -40 11 75
end ME	1 -23
end MEANS	0 -15 1 35 2 -16 3 24 4 -26 6 -20 7 -17 8 -46 9 -29 11 -96 12 -48
end MONEY	0 23 1 -56 6 -78 7 -36 8 14 9 71 10 -74 12 64
end MUST	0 -37 1 -53 6 20 8 47 9 -82 10 -22 11 26 12 -24
end MY	1 -14
end NUMBER	0 89 1 27 4 55 5 -32 6 -93 7 -51 9 -47 10 48 11 -20 12 -119
end OBJ	0 50 1 -44 3 -28 4 22 6 -57 7 16 8 21 9 47 10 -142 11 -87 12 -55
end OFFER	6 -32 7 -46 8 120 9 -34 10 -24
end PLACE	0 -26 1 -134 6 28 7 23 8 -22 9 -36 10 -41 12 -19
end PROPER	0 27 1 -35 2 -34 3 30 4 -61 5 42 6 -111 7 -46 8 -28 9 -158 10 73 11 -45 12 29
end REWARD	0 -65 1 -97 7 131 9 -70 10 35 11 -27 12 -93
end ROLE	0 -105 1 -40 3 -38 5 37 6 -85 7 78 9 27 10 -37 11 -28 12 -46
end RUNS	0 -43 1 33 7 -23 8 28 9 -21 10 -14
end SEEK	0 -56 3 -15 4 31 6 -62 7 -64 8 15 10 107 11 -23 12 -47
end SHARE	1 46 12 -24
end SOMEBODY	0 48 1 -144 3 29 4 -72 5 37 6 -23 7 -33 8 -51 9 -33 10 25 11 -18 12 76
end THANKS	0 -15 1 -31 7 -48 9 -25 11 -18
end THEIR	0 -14 1 -64 7 25 9 -39 10 -38 12 45
end THEM	0 28 1 -84 3 -22 4 21 5 -35 6 32 7 122 8 -29 9 -24 10 -55 12 -52
end TIME	0 -107 1 -60 3 -16 4 -33 5 73 6 15 7 -87 8 -23 9 -39 10 -84 11 14 12 -67
end TROUBLE	0 -46 1 -36 2 -28 4 28 6 -68 8 50 9 24 10 -18 12 -40
end YOU	0 21 1 73 3 -29 5 44 6 -62 7 103 8 -58 10 36 11 -41 12 14
end YOUR	0 31 1 -47 6 -15 9 -71 10 16 12 30
end [FIRM]	1 133 6 -34 7 -24 8 -97 10 -21
end [KIND]	1 -57 3 -21 4 18 6 -80 7 -40 8 -36 9 -42 10 -24 11 -50
end [NAME]	0 73 3 -18 4 -18 5 40 7 -23 8 -21 9 -65 10 -24 11 -25 12 -16
end [PROBLEM]	1 31 6 128
end about	0 35 6 -19 9 41
end above	1 18
end account	1 -29 10 -14
end after	0 -33
end ahead	6 51
end all	0 14 1 -26 6 -21 9 -52 10 26 11 15 12 -16
end allowed	11 160
end always	9 -17
end answer	6 -20 9 -19 10 30 11 88
end applications	8 73
end are	0 -31 1 -58 6 -50 7 -18 9 -49 11 25 12 114
end ask	0 -43 1 -18 6 -23 8 -14 9 83 11 -40
end at	0 -17 1 -17 6 17
end attention	6 -37 7 17
end away	6 50 9 -22
end back	0 -35 1 -45 6 93 9 -53 10 -20 12 -28
end background	9 39
end bag	1 -19
end barbecue	0 -38
end be	0 -23 10 -18 11 37
end believe	1 72
end below	0 -31 1 -17 9 -17 10 28
end best	1 -21 9 29 10 59
end bill	0 -18
end both	9 53
end brief	9 -31
end bus	0 22 1 37 6 73
end bye	8 -25 10 15
end cake	6 41 9 -28
end chair	0 -15 1 117 12 -17
end coat	1 -14
end coffee	10 15 11 -19
end cold	1 -14
end committee	9 -20
end costs	1 -25 6 29
end courtroom	1 -22 9 23
end customer	1 97 6 -14 9 44 12 24
end dance	11 42
end deal	1 -26 12 75
end desk	7 -14 10 -31
end did	0 -25 1 -21 8 -107 12 64
end do	0 -30 1 48 10 25
end done	6 -36 8 -20
end down	0 -23 1 -34 9 -17 10 47
end drink	1 125 11 97
end each	0 29 12 60
end early	7 28
end eight	12 39
end eleven	1 57
end em	0 138 1 37 7 51 9 60 10 -147
end enough	0 -25 1 -28 6 -15 10 -16
end envelope	6 -19 10 73 12 -26
end example	10 175
end experience	0 19 1 15
end fete	1 51 8 17
end fit	1 40 7 34 9 -23
end flat	1 28
end floor	0 -27
end for	1 27 6 -15 9 -21 12 -50
end fridge	9 27
end goat	1 -14 9 56 10 -19 11 30
end gold	7 29 9 -43 12 -20
end gone	0 16 4 14 6 -14 9 -22 10 -24 12 92
end ha	8 -29 9 -68
end had	1 -22 6 -25
end hall	0 -21 6 -21 8 -16 10 -34
end heard	1 -22 6 50 12 -15
end hm	10 -17
end hold	9 77 12 82
end home	12 -19
end hour	6 -60 9 -16
end house	1 -39 7 34 10 14 12 -19
end in	0 -29 1 -97 6 22 7 -31 9 -14 10 -35 12 111
end interesting	0 26 7 61
end invoice	1 -17 6 -34 12 -16
end is	11 -34
end it	0 -146 1 -56 4 37 6 -91 7 -20 9 -33 10 15 11 14 12 -89
end itself	0 -15
end job	1 -17 6 -14 7 28 9 24 10 16
end k	0 55
end knock	0 171
end late	12 -14
end letter	1 -15 12 -16
end letters	6 23 9 16
end life	0 38 1 47 6 16 12 26
end limit	6 -36 11 -17
end list	1 -15 9 -16 10 21
end live	0 -34 9 22
end lol	1 -29 6 -25 8 19 9 88 12 47
end lot	0 34 1 16 5 16 7 -14 12 52
end lunch	0 -27 10 30 11 43 12 -26
end m	1 -45
end ma	0 55 1 19 6 -14 9 -14
end mat	10 21
end matteo	9 -47
end matters	0 -37 10 -16 11 -24
end minutes	0 -20 1 -22 9 17
end more	1 -64 11 46 12 52
end mostly	6 -19 9 15
end myself	0 -28
end needed	1 28 6 16
end nine	0 -21 1 -26 6 16 8 24 9 -19
end noon	0 36 12 40
end not	0 41 1 -14 9 32 10 -18 12 55
end of	0 -15 1 -24 9 28
end on	0 -37 1 -24 6 -14 7 -30 8 -27 10 -22
end only	10 -31 11 -18
end op	1 64 8 22
end open	0 -18 1 -19 12 -39
end out	0 -27 1 -21 6 -108 7 -18 8 -24 9 -67 10 -92 12 152
end over	0 -21 6 -40 10 -83 12 69
end owners	0 57 1 32 8 -23
end paid	1 64 6 144 9 -22
end photos	9 -36
end pint	0 -50 1 -34 6 -26 8 -21
end place	0 -22 1 -15 6 27 9 41 10 -14 12 63
end plate	0 -16
end please	1 15 12 55
end porch	0 -14
end post	0 -16 1 -24 10 69 11 -37
end pounds	0 17 1 28 6 54
end practice	6 -14
end purchase	9 33
end question	0 -36 12 -20
end questions	1 -45 6 -29
end r	1 29
end rains	0 61 1 22 4 -17 5 30 6 41 9 80 10 -20
end received	0 32 1 40 4 -21 5 19 7 -23 10 -35 11 30
end regards	6 -17
end rent	1 -29 7 -16 8 25 10 31 12 18
end return	0 -17
end right	0 -20 1 37 6 46 7 30 11 40
end room	1 -25 9 -16
end rooms	1 60
end round	1 145 10 22
end rules	10 24 11 66
end s	6 -17 8 -21
end same	6 -22
end say	11 15
end screen	1 72 9 28
end seconds	6 41
end sentence	12 -18
end seven	0 15
end sheet	1 -25 7 -19 12 46
end side	1 56 9 -16 12 80
end sites	1 116
end six	1 -15 6 14 12 -14
end sixty	6 50
end slip	1 -27 9 31
end so	0 -52 1 -33 6 -16 8 -26 9 -38 10 14 11 90 12 -30
end soul	12 38
end speaker	1 41 6 16 10 -14
end starts	0 -15 1 -29
end stove	11 59
end sufficient	1 -34 11 32
end system	1 27
end table	0 15 6 65 9 -60 10 42 12 -19
end talk	6 -25 7 15
end target	1 -25 8 16
end tea	0 -16 6 24 10 31
end th	0 -22 6 -25 9 -51 10 -21 12 -26
end that	0 -64 1 -46 6 -111 7 -37 9 -15 10 43 11 41 12 99
end then	10 -16 12 107
end therapy	1 17
end there	0 -21 1 75 6 -26 8 65 9 -18
end these	1 -19 6 -26
end thing	1 -34 9 -25 12 -24
end things	12 -19
end third	12 49
end this	1 -40 6 -19 8 -19 11 45 12 38
end those	1 -32
end thought	12 -20
end time	0 -36 6 -29 7 39 9 -16
end to	7 -18 9 -34 12 -25
end too	1 49 7 124 8 48 10 -42 12 14
end train	0 -14 6 26 9 -16 10 -19
end travel	1 -18
end twice	9 -34
end up	0 -36 1 -48 6 -32 7 -16 8 -34 9 87 10 -58 12 -59
end use	1 -18 9 17
end van	10 52
end video	10 17
end vote	1 -20 9 -26
end wait	10 66
end wall	1 -39 9 -14
end water	1 127
end way	1 -42 5 24 6 -58 8 -37 10 -43 11 34
end welcome	0 -60 1 22 6 -30 7 29 12 -16
end well	0 -19 1 -15 6 -15 7 39 9 -22 10 58 11 29
end windows	0 50
end with	1 -23 7 28
end word	0 63 1 27 4 58 5 -22 9 -58 12 57
end words	0 -19
end work	0 78 1 -15 6 -25 9 31 10 -25 11 -15 12 -30
end wrong	0 16 7 127 12 -26
end x	0 111 1 67 4 53 5 -46 6 -17 8 -33 10 -24 11 64 12 -24
end 🍂	12 -21
end 🎉	1 -45 12 -15
end 👍	0 21 1 -71 8 -36 10 28
end 💸	0 22 1 -15 8 -19
end 🔥	8 -18 12 207
end 😂	0 -27 1 28 10 22 12 -27
end 😉	10 -65
end 🙈	1 -43 12 86
end 🙏	0 23 6 -15 10 -21
end 🚨	6 -16 8 -23
k ! !	0 36 3 -23 4 25 6 -30 7 26 8 92 9 57 11 -36 12 84
k ? ?	0 40 1 33 6 18 7 -17 8 -19 9 91 10 -22 12 36
k ANY ?	0 27 1 -175 2 -34 3 -19 4 34 6 -45 7 16 10 -39 12 100
k ANY ANY	2 -28 3 -31 4 74 6 -17 7 17 10 -19
k ANY ASK	0 -45 1 19 6 -25
k ANY BRANCH	0 17 1 163 3 -21 4 28 6 -69 7 28 9 -35 10 -25 11 32
k ANY EVENT	0 16 1 30 10 21
k ANY GROUP	1 -15 6 43 7 18 8 37 12 30
k ANY HAND	6 23 10 -24 12 18
k ANY JOIN	0 -35 1 -34 6 -24 7 -37 10 -22 12 42
k ANY KIN	0 94 1 115 2 -22 3 -28 4 40 6 75 7 27 11 -15 12 37
k ANY LACK	1 110 6 75
k ANY MAY	0 -41 1 -109 6 -27 7 -80 9 26
k ANY ME	0 20 1 -15 4 -25 7 -19 12 -21
k ANY MEANS	0 -59 1 -72 3 -16 4 38 6 26 8 -31 9 31 10 18
k ANY MUST	1 -33 6 -39
k ANY OFFER	1 -16 6 28
k ANY PROPER	0 -59 1 -54 6 -47 7 53 8 -27 10 25 12 -14
k ANY REWARD	0 35 6 -14 7 -20 12 55
k ANY ROLE	0 68 1 135 2 -23 3 -57 4 103 5 -20 6 -55 7 19 10 36 11 -14 12 -26
k ANY RUNS	9 18 12 33
k ANY SEEK	0 48 1 -27 11 70
k ANY SOMEBODY	1 -43 2 42 3 -41 4 23 6 -21 7 57 8 -15 9 31 10 -33
k ANY TIME	2 -53 3 -16 4 100 5 -17 6 133 8 35 9 151 10 16 11 -32 12 -77
k ANY WHO	3 17 4 -17 8 17 12 -18
k ANY YOU	1 -20 9 16 11 27
k ANY [KIND]	0 24 1 68 2 -21 4 26 7 35 10 66
k ANY a	6 -22
k ANY and	0 -15 1 90 12 -18
k ANY at	2 18 3 15 4 -46 10 25
k ANY back	1 -18
k ANY best	0 16
k ANY boxes	0 45
k ANY chance	1 23 3 42 4 -39 12 -18
k ANY councils	1 55 9 -23
k ANY customers	0 40
k ANY do	0 15 1 30 2 21 4 -16 6 -18 7 -40 9 22
k ANY for	0 28
k ANY has	1 47 6 -23 12 46
k ANY hour	0 -15
k ANY hours	1 -15 6 16
k ANY in	1 -51 6 -25 7 56 10 14 12 -39
k ANY is	0 23 1 -67
k ANY minute	0 -26
k ANY minutes	0 -14 6 33
k ANY more	2 16 4 -38 5 20 6 -36 7 14 8 -45 10 -28 12 14
k ANY new	1 -17 6 -25 8 -70 12 52
k ANY nights	1 30 6 24 9 -15
k ANY of	0 -19 1 -67 2 -46 3 -22 4 45 6 -84 7 -28 8 -30 9 34 10 -14 11 33 12 31
k ANY on	0 29 1 42 2 18 4 -17 6 15 9 14
k ANY or	0 14 2 20 3 -36 5 26 6 48 11 35 12 -18
k ANY patients	1 19
k ANY place	12 -14
k ANY question	1 -28 2 30 4 -21 8 17
k ANY questions	0 -23
k ANY sentences	0 -24 10 72
k ANY side	1 46
k ANY small	1 26 3 16
k ANY stars	0 -23
k ANY such	1 -24 6 74 9 -33
k ANY that	0 27 1 24 10 17
k ANY thing	0 -14 9 -24
k ANY things	1 -20 12 28
k ANY time	0 -25
k ANY times	0 61 1 44 2 27 4 -23 6 42
k ANY to	1 14 2 14 4 -26 6 -26 10 16
k ANY too	0 16 1 -15 6 -23 7 -22 11 32
k ANY winters	1 -27 6 -28 9 61
k ANY with	1 67 10 -16
k ANY words	0 -15
k ASK !	0 -22 1 41 6 65 7 17 8 -16 10 19 11 26
k ASK ?	0 29 1 -213 2 19 3 -19 7 -29 9 37 11 37
k ASK ANY	0 133 1 -46 2 -63 3 -39 4 62 6 -16 8 40 9 -24 12 35
k ASK BRANCH	0 34
k ASK HAND	0 16 1 -18 3 19 4 -16 8 50
k ASK IF	0 -66 1 17 2 -23 3 -17 4 44 6 -24
k ASK JOIN	1 -21
k ASK LACK	1 32
k ASK MAY	0 -16 1 -39 7 16 11 -16
k ASK ME	0 -24 1 23 2 17 7 55 8 15 9 14 12 -31
k ASK MY	9 31
k ASK OBJ	0 187 1 104 2 -46 3 45 4 -38 5 -24 7 -57 9 -41 10 -25 12 16
k ASK PLACE	1 14 6 83
k ASK PROPER	0 -101 1 34 8 -47
k ASK ROLE	0 71 1 39 4 -26 5 37 6 65 8 -61 10 -14 12 56
k ASK RUNS	1 30 6 40
k ASK SEEK	0 20
k ASK SOMEBODY	0 184 1 -85 2 -100 3 -90 4 148 6 16 7 30 11 17 12 35
k ASK THEIR	0 -33 4 18 10 -48 12 -14
k ASK THEM	1 -49 6 -30
k ASK THEY	0 -33 6 33 11 28
k ASK WHO	1 -17 2 17 4 -28 6 64 7 40 12 66
k ASK YOU	0 -121 1 -22 7 -14 8 -18 9 -56 12 41
k ASK YOUR	0 -66 1 -30 12 -14
k ASK [KIND]	1 51
k ASK a	0 115 1 147 2 -90 3 -55 4 167 5 -16 6 -15 7 -46 10 37 11 -63 12 -41
k ASK about	0 -27 1 -76 6 -16 9 20
k ASK among	1 17
k ASK at	0 17 6 -17 8 -17 10 16
k ASK best	0 -84
k ASK by	1 17
k ASK from	0 -26 1 27 8 57 9 -20
k ASK how	0 -67 1 -32 6 -18 8 -30 9 62 12 -19
k ASK in	0 41 1 105 2 29 4 -15 6 -43 7 33 9 19
k ASK it	3 40 4 -39 9 -18 11 62
k ASK it's	11 -16
k ASK making	1 -16 3 27
k ASK more	8 15
k ASK myself	0 -29
k ASK of	0 105 3 -58 4 79 8 36 9 -32 10 -17 11 -49 12 41
k ASK on	1 27
k ASK that	0 -58 2 37 4 -50 6 -59 7 -20 9 -16 10 -17 12 -36
k ASK that's	1 -30 6 -20 7 53 8 32
k ASK the	0 -33 1 55 3 31 9 20 12 -22
k ASK there	1 41 6 -29
k ASK there's	1 16 6 27
k ASK through	12 -22
k ASK to	0 47 1 -73 2 39 3 -18 6 -34 10 -16 11 28
k ASK up	0 -14
k ASK what	0 -54 1 -53 6 31
k ASK where	0 -29 1 -49 6 25 8 -27 10 -17
k ASK who'd	1 -44 6 -15 7 -27
k ASK with	0 40 1 70 2 54 4 -52 6 20
k BRANCH ?	0 56 1 -18 3 15 4 -28 6 -159 7 -29 8 -20 9 -30 10 -15 12 -17
k BRANCH BRANCH	0 101 1 90 2 22 3 -48 4 -15 5 40 6 20 7 -25 9 -40 10 -18 12 -19
k BRANCH DONE	0 15 3 23 5 -14 6 35
k BRANCH GAIN	0 -27
k BRANCH GROUP	0 -19 1 -85 4 -18 6 -40 12 20
k BRANCH IF	0 42 1 21 4 17 10 57
k BRANCH KIN	1 -48 2 19 6 -18 10 20
k BRANCH LACK	0 -15 1 29 6 18 9 30 11 31
k BRANCH MAY	1 27 6 26
k BRANCH ME	0 -28 1 -17 6 41 10 -31
k BRANCH MUST	1 52
k BRANCH NUMBER	1 -22
k BRANCH OBJ	1 -19
k BRANCH OFFER	1 -30
k BRANCH PLACE	4 14 6 29
k BRANCH PROPER	0 23 3 -19 4 17 9 -21 12 28
k BRANCH ROLE	0 84 1 47 3 27 4 -46 5 41 6 -14 8 -27 9 -30 11 24 12 57
k BRANCH RUNS	0 -26 1 18 6 -14
k BRANCH SEEK	1 57 6 18 8 38
k BRANCH SOMEBODY	1 -62 6 -20 8 -33
k BRANCH THEY	1 -16
k BRANCH TIME	1 18
k BRANCH TROUBLE	0 19 6 51 10 -29
k BRANCH WHO	0 45 2 -21 5 35 6 68 9 -20
k BRANCH YOU	1 49 7 -26 9 19 10 -16
k BRANCH a	0 -29
k BRANCH and	0 -17 1 -74 3 -27 4 16 6 -42 7 -24 8 41 9 -24 10 -38 12 26
k BRANCH are	6 -35 7 21
k BRANCH asks	6 19
k BRANCH at	0 29 2 17 4 -14 6 -15 8 -26 10 -16
k BRANCH for	1 -43 8 14
k BRANCH from	1 -19 9 -16
k BRANCH gate	0 17
k BRANCH go	9 19
k BRANCH groups	0 39 1 33 4 -14 5 23
k BRANCH has	1 -22
k BRANCH have	6 -34 8 25
k BRANCH in	0 -52 1 -48 3 -25 5 16 6 -69 7 -16 8 -20 9 -20
k BRANCH is	0 -55 2 20 4 -18 6 -41 9 42 10 24
k BRANCH it	0 -38
k BRANCH life	1 25
k BRANCH of	1 -61 12 -14
k BRANCH on	0 35 1 42 4 -16 5 28 6 -20
k BRANCH only	1 22 6 19 10 -15
k BRANCH or	1 37 6 31 11 40
k BRANCH over	0 -31 6 -17
k BRANCH owner	0 43 1 61 2 -16 4 21 5 -19 12 24
k BRANCH owners	0 48 1 105 3 -15 7 18 8 26 9 -15
k BRANCH paid	1 75 6 41
k BRANCH place	6 22 10 24
k BRANCH so	1 -26 6 42
k BRANCH that	0 18 3 23 4 -22 6 73 10 30
k BRANCH that's	10 14
k BRANCH the	0 18 4 -19
k BRANCH this	1 -44 9 34
k BRANCH to	9 24 10 71 11 22
k BRANCH was	9 -16
k BRANCH with	0 36 1 -34
k DONE !	9 -54
k DONE ANY	6 16
k DONE HAND	1 31 10 31
k DONE HURRY	1 23
k DONE MY	9 26
k DONE OBJ	0 -14 9 35
k DONE PROPER	6 72 12 40
k DONE THEIR	1 23 2 20 3 -21 6 23 9 -45 10 -15
k DONE WHO	2 19 4 -20
k DONE YOU	0 17 1 -23 6 -19 7 27 9 75
k DONE YOUR	9 46 12 -14
k DONE [KIND]	0 -14
k DONE a	0 21 8 32 9 -21 12 -15
k DONE and	1 -22
k DONE at	6 -45 8 40 9 -54 12 34
k DONE before	6 38
k DONE by	1 21
k DONE for	6 -17
k DONE from	0 27
k DONE half	1 -26
k DONE in	1 90 6 -35 10 14
k DONE into	0 -18
k DONE its	1 -25
k DONE on	1 -42
k DONE over	1 33 6 34
k DONE rate	1 34
k DONE that	9 -17 12 -31
k DONE the	0 -22 1 21 9 40
k DONE to	6 -23
k DONE with	0 -25 6 -16 9 17
k EASE !	0 -16 11 73
k EASE ?	0 -106
k EASE GAIN	9 27 11 64
k EASE HAND	1 17 11 -19
k EASE IF	1 -38 6 -24 8 -18 10 -28 11 58 12 -19
k EASE JOIN	4 45 7 23
k EASE MAY	1 -19 4 -20 7 15 11 41
k EASE ME	0 31 9 39
k EASE OBJ	0 -15 1 -28 11 28
k EASE PROPER	0 31 1 35
k EASE SOMEBODY	1 42
k EASE YOU	0 27 1 27 3 26 4 -29 6 -15 9 54 11 48
k EASE about	1 16 6 44
k EASE and	0 46 1 40 3 15 4 -33
k EASE answer	11 26
k EASE at	1 -30 6 -27 11 32 12 -14
k EASE but	6 16 11 -28
k EASE how	1 26 8 19
k EASE in	1 35
k EASE keep	11 23
k EASE not	7 -17 11 28 12 27
k EASE of	0 -26
k EASE putting	0 29
k EASE than	0 -17 10 47 11 -19
k EASE that	0 21 1 21 6 -19 12 31
k EASE this	7 -15 11 26
k EASE to	3 23 9 14 10 48 11 21
k EASE way	11 79
k EVENT ?	0 16 1 83 6 -41 7 -18 8 29
k EVENT ANY	1 -16
k EVENT HAND	1 23 10 -38
k EVENT KIN	1 20
k EVENT LACK	6 73
k EVENT ME	0 25 1 62 7 50 10 -19
k EVENT MY	8 -19
k EVENT REWARD	8 66 12 -19
k EVENT ROLE	0 46 1 -95 4 -22 7 -19 8 71
k EVENT THEIR	9 -18 10 -14
k EVENT a	0 33 1 38 2 24 4 -37 6 -48 7 -23 8 15
k EVENT and	0 25 1 23 2 31 4 -35 5 21 6 -15 7 61 9 22 10 16
k EVENT from	0 -36
k EVENT in	0 -18 1 74 2 -14 3 -24 4 30 6 -19 7 50 9 -29 10 -15
k EVENT into	1 -40
k EVENT on	1 41
k EVENT or	0 16 1 52 6 -28 7 -25
k EVENT out	6 -15 12 18
k EVENT the	1 -49
k EVENT this	1 27 7 -22
k EVENT to	1 -20 8 23
k GAIN !	12 39
k GAIN ?	0 28 1 -75 6 -53 7 60 11 31
k GAIN ANY	0 -20 6 -17 7 -26 8 16
k GAIN GROUP	6 29
k GAIN IF	7 -23
k GAIN ME	0 32 1 -55 4 14 6 -21 7 -50 8 44 11 -17
k GAIN MONEY	6 -19 7 48
k GAIN MY	1 -28
k GAIN OBJ	0 23 8 18 11 19
k GAIN REWARD	11 18
k GAIN SOMEBODY	1 31 6 43
k GAIN THEIR	6 -37
k GAIN THEM	1 -15 6 48 11 -20
k GAIN YOU	4 -16 9 18
k GAIN YOUR	0 -16 1 -24 6 19 11 -17
k GAIN a	1 16 7 -17 8 -41 11 35 12 31
k GAIN each	0 -14
k GAIN from	0 33 1 -14 6 -61 7 117 9 29 10 -15 12 -21
k GAIN of	1 -23 6 -33 8 16 12 32
k GAIN on	0 -34 6 -22 10 24 11 55 12 56
k GAIN than	1 -18 8 -22 9 -23 10 -18
k GAIN the	6 26
k GAIN through	10 -15
k GAIN with	0 25 1 -26 6 -26 7 17 9 22
k GLAD IF	0 28 1 -24 3 29 4 -21 7 -31 9 57 10 20 11 -33 12 -16
k GLAD JOIN	0 61 1 53 4 -53 5 47 6 -19
k GLAD KIN	0 -17
k GLAD ME	7 -18
k GLAD MY	7 16 9 29
k GLAD PROPER	7 32 10 32
k GLAD RUNS	9 39
k GLAD SEEK	9 52
k GLAD YOU	0 18 1 -28 7 39
k GLAD YOUR	0 -30 1 -35 7 -27 9 -45
k GLAD a	0 24 1 -23 7 55 9 28
k GLAD an	0 17 1 34 3 42 5 -29 11 25
k GLAD and	1 -28 12 67
k GLAD by	7 20
k GLAD doing	9 -19
k GLAD fit	1 -16 4 28 7 51 10 28
k GLAD for	1 75 3 20 4 -16 6 30 7 -37 8 -22 11 -21
k GLAD having	9 24
k GLAD it	7 15 11 19
k GLAD job	0 32 12 27
k GLAD meeting	0 -14
k GLAD of	0 -23 1 44 6 32 7 -29 9 -32
k GLAD opportunity	1 36 7 95
k GLAD that	9 60
k GLAD the	1 -80 4 19 6 -36 9 83 10 -36 11 17
k GLAD this	0 -74
k GLAD to	1 -40 3 -18 6 -104 7 66 8 24 9 64 10 -28 11 25 12 -38
k GLAD where	9 -36
k GLAD with	1 -26 3 -16 6 -20 7 -25 9 38 11 -17
k GROUP ?	1 -17 2 -16 6 -87 12 -17
k GROUP ANY	0 -30 1 -23
k GROUP ASK	0 -29
k GROUP EASE	0 -17
k GROUP GROUP	1 17
k GROUP LACK	1 14 11 57
k GROUP MAY	1 -45
k GROUP ME	0 -27 1 47 8 83 9 22 12 45
k GROUP MUST	0 26 1 18 6 14
k GROUP PLACE	1 -24
k GROUP ROLE	0 -26 1 33 6 44
k GROUP RUNS	6 -66 9 -15
k GROUP SEEK	0 -26 1 -22 6 -20 8 -20 10 -18
k GROUP SOMEBODY	1 35
k GROUP WHO	2 -19 4 16 6 40 7 52 9 23
k GROUP about	1 -21
k GROUP and	1 14 7 19 8 16 9 17
k GROUP at	0 20 1 26 3 14 8 21
k GROUP for	0 39 1 56 3 -17 4 15 5 28 6 -32 9 25 11 19
k GROUP has	9 16
k GROUP in	0 -25 7 -15 9 -24 12 31
k GROUP is	0 20 2 15 6 -15 7 -26 8 -25
k GROUP of	1 21 6 -16 12 43
k GROUP owners	1 -26 6 35
k GROUP that	0 62 3 -23 4 29 12 -20
k GROUP that's	1 17
k GROUP there	1 15
k GROUP this	0 -14
k GROUP to	1 40
k GROUP where	0 30
k GROUP who'd	1 -15 7 32
k GROUP with	1 33 6 44
k HAND !	0 -42
k HAND ?	0 31 1 47 4 -22 6 41 7 22 10 -43
k HAND ANY	1 -16 8 15 12 -73
k HAND HAND	9 17 10 44
k HAND IF	0 -47 1 -20 6 14 10 17 11 24
k HAND LACK	9 -14 11 42 12 31
k HAND MAY	10 18
k HAND ME	9 37 11 -29
k HAND MEANS	0 16 1 23 7 22 10 17 12 -42
k HAND MY	0 71 1 26 2 -20 4 28 6 21 7 -20 8 -72 9 -26 10 -89 11 -31 12 -21
k HAND NUMBER	0 27 12 34
k HAND OBJ	0 -128 1 -34 2 30 8 -26 9 -24 10 117 11 113 12 104
k HAND PROPER	0 78 1 135 3 42 4 -17 6 -24 9 44 10 40 11 -19 12 44
k HAND REWARD	0 17 7 19
k HAND SOMEBODY	0 20 9 -15 10 20 12 -16
k HAND THEIR	0 64 1 45 2 41 4 -31 6 -23 7 67 8 -14 10 38 11 -17 12 48
k HAND THEM	0 130 1 32 2 -32 4 22 6 -25 7 -18 8 -39 9 -38 11 -55
k HAND WHO	4 20 6 39
k HAND YOU	0 -26 1 22 6 -16 8 -19 11 -19 12 81
k HAND YOUR	0 49 1 -33 2 -33 3 15 4 17 6 -15 8 -15 9 -34 12 69
k HAND [KIND]	10 29
k HAND a	1 -23 3 -17 4 26 6 -35 7 -77 8 56 9 15 10 -50 12 77
k HAND along	6 -18 11 29
k HAND and	0 -50 3 18 6 45 7 34 9 -24 10 40 11 -25 12 -31
k HAND at	0 -36 1 31 6 43 10 38
k HAND before	0 -29
k HAND down	1 -26 12 33
k HAND each	6 18
k HAND em	1 38 4 17 6 63 9 39 12 -24
k HAND entirely	10 -17
k HAND first	1 25 7 24 12 50
k HAND for	0 -33 6 72 10 86 12 -19
k HAND from	1 -51 9 -16
k HAND in	0 33 6 14 10 -24 12 -49
k HAND is	1 -22 10 -14 11 18
k HAND it	4 30 5 -16 11 -47 12 -47
k HAND kindly	0 -18
k HAND of	0 -17 4 -14 6 20 9 47 12 -19
k HAND on	0 -18 1 -71 6 28 7 28 9 -25 10 14 12 67
k HAND or	1 -16 8 -18 10 57
k HAND over	0 49 1 -18 4 19 10 34
k HAND round	10 34
k HAND so	0 -16 6 -25
k HAND that	0 -61 1 40 6 81 9 34 12 -22
k HAND the	0 -14 3 24 4 -33 6 -63 9 -21 10 103 11 -23 12 -24
k HAND this	0 45 3 38 4 -29 6 -19 7 62 10 66 11 -20 12 21
k HAND to	0 -40 1 36 3 -28 4 27 8 -49 9 -20 10 68 12 -21
k HAND with	0 -41 1 -52 6 -29 10 71 11 -48 12 -16
k HURRY !	0 45 7 -23 8 -26 10 15 12 28
k HURRY ?	0 -78 1 38 2 15 4 -14 6 72 7 34 10 37
k HURRY ANY	0 32 1 -23 9 -27 10 -14 12 -23
k HURRY HAND	1 23 4 -23
k HURRY LACK	6 -14 10 28 12 55
k HURRY MAY	12 30
k HURRY ME	0 26
k HURRY OFFER	1 15
k HURRY PROPER	1 -29 7 32 9 -32 10 32 12 -22
k HURRY SEEK	6 -33 8 25
k HURRY SOMEBODY	0 41 1 17 3 20 4 -18
k HURRY THEY	6 26
k HURRY TIME	0 -49 2 -16 3 22 5 -14 6 -29 8 32 9 47 12 -73
k HURRY WHO	0 33 1 23 2 38 4 -15 6 24 7 -14 8 -15 12 62
k HURRY YOU	0 -16 12 -62
k HURRY and	0 22 1 -19 6 -34 7 -19 9 26 10 -31 11 25 12 21
k HURRY are	12 84
k HURRY before	1 18
k HURRY for	0 44 1 -17 6 -22 7 16
k HURRY have	1 -16
k HURRY in	0 -33 6 -21 7 73 9 -22 12 52
k HURRY is	0 22 1 -52 4 -22 5 17 6 -16 8 -21 12 44
k HURRY it's	1 48 12 21
k HURRY open	1 41
k HURRY please	1 -17 8 28 12 51
k HURRY poll	0 -29
k HURRY question	0 35 1 35 4 -15 12 -17
k HURRY that	1 -17 6 17 9 27
k HURRY the	1 -15 9 40 12 -18
k HURRY thing	6 25 12 -21
k HURRY to	12 15
k HURRY with	1 52 9 15
k HURRY year's	6 32
k IF ANY	0 62 1 67 3 -29 4 40 6 21 9 -20 10 39
k IF BRANCH	1 21 6 15 11 40
k IF KIN	0 44 1 20 4 20 6 31 11 -14
k IF LACK	0 -26 1 -19 6 -34 11 89
k IF MAY	0 -20 1 -31 11 -22 12 140
k IF ME	0 -24 1 -83 3 84 4 -97 6 -28 7 -35 8 -25 9 88 11 29
k IF SOMEBODY	0 60 1 50 3 -46 4 54 5 -18 7 -33 8 -49 9 41 11 -53
k IF THEY	0 36 6 -15 7 -24 9 -27 11 29 12 37
k IF YOU	0 -34 1 80 2 -22 3 15 5 -47 6 39 7 45 8 44 9 -40 10 23 11 136
k IF YOUR	0 37 2 -14 3 -15 4 42 6 -23 7 26 8 22 10 33 11 14 12 -34
k IF a	0 87 1 -20 2 -28 3 -30 4 55 6 -14 7 51 8 -21 9 -29 10 -30 11 -41 12 22
k IF anything	0 -15
k IF it	0 45 1 23 4 -19 5 23 7 -16 8 93 9 -24 11 52 12 -22
k IF it's	0 -25 1 -32 6 -15 12 -19
k IF not	0 35 3 32 4 -49 6 -23 8 -28 10 -33 11 -67 12 -17
k IF she'd	0 28 3 22 4 -37 11 28
k IF so	0 -32 1 -15 10 19
k IF that	0 -34 1 -39 6 -34
k IF that's	0 -34 9 -15 10 33 11 -23
k IF the	0 -18 1 -67 3 -15 4 41 7 -18 8 22 9 36 10 -35 11 77 12 -21
k IF there's	0 45 1 21 4 18 6 27 11 -19
k IF this	7 -16 10 15 11 22 12 -14
k JOIN !	0 78 1 25 9 -19 12 -15
k JOIN ?	0 49 1 -84 3 48 4 -28
k JOIN ANY	0 16 6 17 10 25 11 16 12 37
k JOIN GLAD	9 -14
k JOIN IF	1 -26
k JOIN LACK	0 -26
k JOIN MAY	0 -32 1 -24 12 -17
k JOIN ME	1 18
k JOIN MEANS	6 21 10 61
k JOIN NUMBER	12 22
k JOIN OBJ	0 183 1 27 2 -32 3 103 4 -34 5 -50 6 -14 7 81 8 38 9 34 10 -27 12 -54
k JOIN PLACE	0 15
k JOIN PROPER	0 -112
k JOIN REWARD	0 -20 6 -14 8 -23 12 34
k JOIN ROLE	1 50 8 -20 12 27
k JOIN SEEK	1 37
k JOIN SOMEBODY	0 -91 11 16 12 36
k JOIN THEM	0 19 1 26 4 15 6 -25 7 -17 10 -21 12 74
k JOIN WHO	1 -21 6 -16 12 -16
k JOIN YOU	0 -92 1 26
k JOIN YOUR	3 -20 4 37 7 -14 12 -47
k JOIN a	1 14 3 -15 4 48 5 -38 6 -30 7 20 8 -25 10 -20 12 71
k JOIN an	1 31
k JOIN and	0 -41 1 -41 6 -15 8 -27 12 -19
k JOIN are	0 34 1 -32 6 -34 8 18
k JOIN at	10 -49
k JOIN by	1 -18 9 -24 12 46
k JOIN come	1 -14
k JOIN for	0 69 1 88 3 -16 4 -64 5 68 6 36 7 -43 10 -21 12 -17
k JOIN from	0 -25 1 -38 7 -22 12 21
k JOIN is	0 70 1 61 3 -14 5 24 12 -22
k JOIN letter	0 -26
k JOIN of	0 -15
k JOIN only	0 -15
k JOIN or	7 19 8 -18 10 34 12 39
k JOIN over	0 -27 1 -25 10 21
k JOIN so	8 34
k JOIN than	11 -15
k JOIN the	0 -49
k JOIN to	1 354 2 -48 3 36 4 -112 5 51 6 28 7 78 8 -130 9 -47 10 -38 11 -23 12 -63
k JOIN welcome	1 -17 12 -23
k JOIN with	1 30 6 29 8 -27
k KIN !	0 -76 7 -25 9 -21 12 -54
k KIN ?	0 -50 3 -74 4 82 6 -39 7 -51 12 -17
k KIN ANY	0 -16 9 29 12 -17
k KIN EVENT	0 23 1 27
k KIN GAIN	1 -18 11 -16
k KIN GROUP	1 56
k KIN HAND	0 43 1 -29 6 -24 7 70 10 28 12 -42
k KIN IF	1 -79 6 -20 7 24 12 15
k KIN JOIN	0 -57
k KIN MAY	0 20 1 -35 2 29 4 -35 7 -32 9 20 11 62 12 -17
k KIN ME	12 -20
k KIN MEANS	1 -19 6 -36 10 19 12 22
k KIN MY	7 22 11 -14
k KIN PROPER	0 -42 1 23 6 -31 9 -63 10 23 12 -30
k KIN ROLE	1 -56
k KIN RUNS	0 -35 1 34 7 -20 8 -45
k KIN SEEK	0 26 1 -54 9 58 10 -24 11 -17
k KIN THEY	0 41 12 -37
k KIN TROUBLE	1 19 6 53
k KIN WHO	1 53 2 -72 4 115 6 39 10 26 11 -32
k KIN YOU	0 96 1 -79 3 -22 10 -42
k KIN a	1 27 6 29
k KIN and	1 -52 3 -16 4 45 6 -29 9 -31 10 -17 12 -24
k KIN are	0 18 1 76 6 -40 7 32 8 -30 9 -25 10 -14 11 -18 12 57
k KIN at	0 16 1 77 3 75 4 -76 10 19
k KIN for	0 -50 1 -17 7 28 8 -38 9 48
k KIN get	0 14 7 32 12 27
k KIN getting	0 14 1 26 3 -24 4 26
k KIN has	1 -17 8 31 9 -15 10 31
k KIN have	6 -29
k KIN in	6 -33 7 33 11 14 12 20
k KIN is	0 15 1 40 2 40 4 -43 6 31 7 -15 8 -50 11 -26 12 28
k KIN member	7 35
k KIN of	0 83 1 48 2 -38 3 23 4 33 5 -19 6 24 7 62 9 25 12 -22
k KIN on	0 18 6 -15 11 28 12 35
k KIN or	0 42 6 14 7 57 11 -28
k KIN that	4 -19 6 -17 7 19
k KIN that's	0 21 1 22 6 23
k KIN this	6 27 12 15
k KIN to	1 -36 4 25 6 -45 7 -38 12 69
k KIN who'd	0 -42 6 -24 7 53
k KIN with	1 46 2 -18 3 18 6 30
k LACK ?	0 -19 1 -18 6 -43 11 -72
k LACK ANY	0 -61 9 25
k LACK ASK	0 -48 1 70 4 -16 6 53 11 60 12 -24
k LACK BRANCH	0 -27
k LACK EASE	1 -30 6 -53 10 -28 11 57 12 -26
k LACK GAIN	6 -21 10 24 12 54
k LACK HAND	0 -25 6 51 9 -16 10 -34 11 33
k LACK MAY	1 -23 11 110 12 -16
k LACK ME	1 -33
k LACK MEANS	1 27 6 29 12 -16
k LACK NUMBER	9 27 12 47
k LACK PROPER	0 -23
k LACK ROLE	6 39 11 68
k LACK RUNS	1 -17 6 -24 9 26
k LACK SEEK	6 43 9 -18 12 55
k LACK THEIR	1 -18
k LACK TROUBLE	1 -53 6 -29 9 111 10 16 11 -17 12 -22
k LACK WHO	0 15 2 19 3 -15
k LACK YOU	0 66 1 31 3 16 9 -18 10 75 11 22 12 -25
k LACK YOUR	3 19 4 -28 6 -21 11 27
k LACK a	0 23 1 36 9 126 10 -14
k LACK add	11 37
k LACK advertise	12 -17
k LACK ask	0 -72 9 -19 12 -21
k LACK asked	1 -26 6 -15 9 -29 11 -33 12 38
k LACK asks	1 -23
k LACK be	0 39 5 19 6 -47 12 74
k LACK been	0 -47 9 -15
k LACK do	1 -14
k LACK feel	0 -16 9 33 12 40
k LACK find	6 70 9 -17
k LACK for	0 -24 1 -18
k LACK from	0 -14 10 -19
k LACK get	0 46 4 17 7 -25 8 -17 10 42
k LACK good	0 -16
k LACK got	1 -29 6 -18 9 18 11 -36
k LACK had	9 30 12 32
k LACK hard	1 -15
k LACK has	11 36
k LACK heard	12 28
k LACK idea	1 40 6 46
k LACK in	1 -15 9 18 11 -16
k LACK is	6 -17 11 81
k LACK leave	12 59
k LACK let	1 33 12 25
k LACK limit	6 -29 11 -23
k LACK longer	6 26 11 21
k LACK met	1 40 9 -15
k LACK more	1 39 6 54
k LACK on	1 26 6 46
k LACK room	6 -37
k LACK said	0 17 9 52
k LACK say	11 24
k LACK see	1 -17 6 15
k LACK seen	6 27 12 20
k LACK suppose	12 22
k LACK that	1 55 12 -17
k LACK told	1 -22
k LACK too	0 31 4 26 6 -14 8 -18
k LACK under	1 -17
k MAY ?	6 24
k MAY ANY	0 66 1 -52 2 -18 3 -24 4 61 6 14 7 41
k MAY ASK	0 -56 1 -24 4 21 6 -51 7 -38 11 -17 12 77
k MAY EASE	9 24
k MAY GAIN	0 74 1 -137 2 -29 3 -49 4 31 5 18 6 -123 7 108 11 49 12 -42
k MAY GLAD	0 49 3 40 4 21 5 -31 7 92
k MAY HAND	0 -75 1 -59 2 33 3 33 4 -64 6 -19 7 -27 8 -62 9 -34 10 -25 11 -39 12 -15
k MAY JOIN	3 29 4 -21 8 15 9 -14 10 38 12 -28
k MAY ME	2 54 3 -20 4 -23 5 -15 7 -34 8 -39 10 75 11 -30 12 64
k MAY MEANS	6 -16 12 42
k MAY MUST	9 -21
k MAY PROPER	0 -31
k MAY ROLE	1 -16 9 32
k MAY SEEK	0 27 1 43 2 15 4 22 5 -14 7 -14 8 28 9 -19 10 -17 11 -30
k MAY SOMEBODY	0 -35
k MAY THANKS	0 34 1 29 7 51 12 63
k MAY THEY	1 -66
k MAY YOU	0 49 1 129 2 -106 3 168 4 -63 5 -31 7 -105 9 -24 11 18 12 -97
k MAY YOUR	0 -20
k MAY a	0 -25 1 19 3 -20 4 27 7 -15 8 50
k MAY an	1 20
k MAY ask	1 44 11 16
k MAY be	2 -33 3 -19 4 20 6 -36 7 36 9 -22 10 30 11 -20 12 -35
k MAY do	0 18 1 -33 3 20 7 -14 9 18 10 21 11 -19 12 67
k MAY ever	1 -41
k MAY find	7 38 9 49 11 23
k MAY get	1 -20 2 14 4 -16 6 19 7 35 11 -22
k MAY give	0 49 1 22 7 19 8 -14 10 -18
k MAY go	1 49 6 40
k MAY have	1 -24 7 41 10 -18 12 -15
k MAY it	1 18 6 -14 7 -19 11 27
k MAY just	10 58 11 -47
k MAY kindly	0 26 1 20 7 40
k MAY make	6 31
k MAY not	0 -15 11 37
k MAY pay	6 34
k MAY profit	0 17 1 17 7 63
k MAY receive	1 48 6 21
k MAY say	0 40 1 33 11 71
k MAY see	1 14
k MAY stay	0 16
k MAY take	0 -42 1 26 7 23 10 30
k MAY talk	0 30 1 -64 7 -18 8 15
k MAY there	0 16 1 20 3 -16 4 27 6 27
k MAY use	0 39 1 -16 5 17 6 -23 7 14 9 26 10 -19
k MAY welcome	1 16 11 25
k ME ?	1 -29 12 33
k ME ANY	0 -16 6 32
k ME ASK	0 -129 3 33 4 -28 6 14 7 77 9 -33 10 -24 11 -36
k ME DONE	1 -31 6 -55 8 -19 9 83 11 -15
k ME EASE	1 38 6 -22 9 -17 11 46
k ME EVENT	0 -22 1 -48
k ME GAIN	1 150 6 73 7 104 8 -19 10 -16 12 -17
k ME GLAD	0 -20 1 -42 3 -16 4 -16 5 28 6 -15 7 -33 8 -56 9 30 11 -18 12 -34
k ME HAND	0 -28 1 -54 4 -22 6 19 7 31 8 49 9 26 10 -46 11 -15
k ME HURRY	0 -19 1 -70 6 -17 8 16 9 57 12 -20
k ME JOIN	0 -31
k ME LACK	0 -16 1 27 3 -19 4 40 6 -80 7 -46 8 -75 9 -65 10 -20 12 -55
k ME MAY	1 -48 3 33 6 41 7 39 8 -45 9 -28 10 -24 12 -58
k ME MEANS	8 18 11 31 12 -15
k ME MUST	0 -40 1 -94 4 37 6 -14 7 49 9 67 11 92 12 47
k ME NUMBER	1 37 8 43 12 -22
k ME PLACE	0 32 7 65
k ME PROPER	0 34 1 14
k ME REWARD	0 -24
k ME ROLE	0 56 1 22
k ME RUNS	0 -27 1 -85 6 16 8 22 9 -15 10 -14
k ME SEEK	0 115 1 203 2 -37 4 -92 5 87 6 -86 7 -92 8 124 9 19 10 -30 11 -37 12 -34
k ME TIME	1 -16
k ME TROUBLE	0 20 1 31 3 21 6 -71 8 17 10 25 12 34
k ME a	1 -96 3 -17 5 14 6 -24 8 -37 12 -18
k ME about	0 47 1 -22 6 -16 8 28 9 40
k ME always	0 25 1 -59 7 18 8 21 10 -16
k ME am	0 -25 1 -71 6 -28 7 -25 8 60 10 -19 11 -15 12 -30
k ME are	0 -26 1 21 6 -41 7 -14 8 19 9 -15
k ME ask	0 22 1 -70 7 -29 9 -26 12 -25
k ME asked	1 -20 12 64
k ME asking	8 -28 12 57
k ME at	1 -15 12 -16
k ME be	0 72 1 37 3 -34 4 20 6 -38 9 26 10 -38 11 -34 12 -53
k ME been	1 -51 6 -27 8 -28 9 -32
k ME began	6 53
k ME believe	1 70 7 99 9 -30 12 -17
k ME both	1 70
k ME clean	1 -16
k ME close	0 -18 9 -20
k ME completely	11 32
k ME did	0 43 1 -19 8 -28 9 64 10 -27 12 72
k ME do	0 40 1 -37 3 -24 4 15 5 18 7 78 9 -44 10 -19 11 -17 12 -15
k ME doing	1 -19 6 -15 8 30
k ME done	0 -16 1 -33 6 23 8 14 12 17
k ME exist	0 52
k ME fill	6 117
k ME find	9 -18
k ME finish	0 -26
k ME gather	1 100 9 -23
k ME get	0 112 1 66 2 -18 3 24 6 62 8 22 10 -18 12 34
k ME give	7 37 10 -17
k ME gladly	1 17
k ME go	1 -29
k ME gone	6 -22 8 20 12 -15
k ME got	0 -28 1 19 4 -19 8 45 10 20 11 -42 12 17
k ME had	0 41 1 -53 3 -20 5 25 8 16 9 96 10 22 12 -15
k ME happen	0 30 6 -17
k ME have	1 -36 2 23 7 19 8 -16 9 -62 10 15 11 -20
k ME heard	0 -18 1 19 6 33 11 -36 12 68
k ME hold	6 75 9 -19 12 61
k ME just	1 -42 8 -28 9 -14 10 -31 11 39 12 -26
k ME keep	1 -17 6 56 7 56 9 -17 11 -14 12 16
k ME knock	1 44 8 -16 12 39
k ME learned	1 -19
k ME let	0 -15 1 -15 6 -50 8 -24 9 41 12 50
k ME live	0 77
k ME look	0 -17 1 21 7 56 9 49
k ME looked	6 -20
k ME made	1 -17 9 40 10 37
k ME met	1 -43
k ME new	1 -23 6 -15
k ME not	0 -15 1 -31 11 -22 12 -21
k ME noticed	0 46 1 24 3 27 9 -35
k ME offer	0 -19 12 -14
k ME on	1 24 7 -22
k ME only	0 33 1 14 6 27 8 87 10 55
k ME open	1 -15
k ME order	0 -26
k ME paid	1 -14
k ME pay	6 26 9 -42 12 81
k ME photograph	1 95
k ME put	0 -41 1 -32 10 135 12 -20
k ME quite	10 -14 11 34
k ME ran	6 -47 8 42
k ME reaching	1 20
k ME read	1 29 6 17
k ME realise	11 30
k ME really	1 -19
k ME right	0 -16 1 41 7 51
k ME said	0 -19
k ME sat	1 -21 9 56
k ME saw	0 14 8 -46 9 -32
k ME say	1 28 6 -21 9 69 11 -44
k ME see	0 -18 1 91 7 32 8 -16 9 -33 12 -14
k ME seek	1 27
k ME sell	0 44 8 20
k ME shan't	11 19
k ME shared	6 -54 8 42
k ME sit	1 -22
k ME so	8 21
k ME spare	1 -16 9 35
k ME speak	1 30
k ME standing	1 -14
k ME started	0 -16 1 -49 6 -14 8 21
k ME stayed	0 33 8 -16 9 47 12 36
k ME sure	1 -20
k ME take	0 -30 1 -55 7 -17 9 -17 10 42 11 21 12 -16
k ME taking	1 -15 8 17
k ME talk	1 61
k ME the	1 -15 10 21
k ME thinking	1 78 6 31
k ME thought	9 -17
k ME told	1 20 6 55 12 25
k ME took	1 -25 6 26 9 -51 12 50
k ME trust	0 15
k ME try	1 19
k ME walked	9 15
k ME was	0 -22 7 -25 9 67
k ME welcome	0 43 4 27 6 -14
k ME went	0 -14
k ME were	0 -28 6 -20 9 68
k ME work	0 14 6 -30 8 -59 9 34 10 -19 12 -22
k ME writing	1 -46 6 -45 7 -17 8 52 10 -16
k ME written	1 -15 7 -16 10 27
k MEANS !	1 -16 12 -16
k MEANS ?	0 -97 1 34 2 -21 3 16 4 19 6 46 10 28 12 -30
k MEANS ANY	6 -43 9 29 10 -31 12 90
k MEANS DONE	0 32
k MEANS EASE	0 -16
k MEANS HAND	0 17 7 16 10 22
k MEANS HURRY	0 35 9 -15 10 35 12 20
k MEANS IF	0 65 3 24 4 -15 6 -17 11 55 12 25
k MEANS LACK	1 -27 6 42 9 31
k MEANS MAY	0 -17 2 60 3 -16 4 -40 9 -19 10 -24
k MEANS ME	0 -48 1 14 4 14 6 110 11 -32 12 -35
k MEANS MUST	1 -19 10 -18 12 45
k MEANS OBJ	0 19 1 19 10 42
k MEANS PROPER	0 26 7 55 10 -25 12 118
k MEANS ROLE	0 17 1 49 4 -16 5 22 6 33
k MEANS RUNS	10 -17
k MEANS THEY	0 33
k MEANS YOU	6 -16 8 -19
k MEANS [KIND]	1 -15 9 -21 10 73 12 20
k MEANS a	0 -14 6 30 10 -20
k MEANS about	0 -17 10 34
k MEANS above	1 14
k MEANS along	1 17 9 33
k MEANS and	0 26 1 37 2 -16 4 14 6 -75 8 -16 10 61 11 -23
k MEANS are	1 19 10 25 11 32
k MEANS at	0 19 1 -27 9 38 10 30
k MEANS back	7 30 12 22
k MEANS before	0 -15 1 -25 12 15
k MEANS below	0 70 4 14 6 -37
k MEANS book	0 16
k MEANS by	11 23
k MEANS for	0 33 1 -15 8 79
k MEANS from	0 -49 9 19
k MEANS has	0 -21
k MEANS in	1 -54 4 19 6 -47 9 -37 10 52 11 22 12 20
k MEANS is	0 15 1 -24 3 -18 4 20 6 -37 9 -26 11 -44 12 23
k MEANS it	1 42
k MEANS it's	1 16 6 25
k MEANS n	0 -14 6 58 10 19 11 38 12 -26
k MEANS needed	1 21
k MEANS of	0 43 1 71 2 30 3 26 4 -51 6 16
k MEANS on	1 -99 2 -16 3 -61 4 67 7 25 10 43
k MEANS only	10 15
k MEANS so	0 -26
k MEANS that	0 56 1 39 6 -31 10 -18 12 18
k MEANS the	8 -34 10 35
k MEANS to	0 60 2 -17 3 16 6 -23 7 -15 9 -18 10 32 12 -52
k MEANS under	10 -33 12 -14
k MEANS with	0 -50 1 -55 6 -28 7 18 10 51 11 15
k MONEY NUMBER	0 -15
k MONEY REWARD	0 44 4 17 7 -39 10 51
k MONEY SHARE	0 17 12 -14
k MONEY a	0 -17
k MONEY each	0 16
k MONEY for	0 -14 8 -25 9 -23 12 75
k MONEY m	9 16
k MUST ?	0 -40 1 -41 12 -48
k MUST ANY	12 33
k MUST ASK	0 16 1 -20 6 -29 10 29 12 42
k MUST HAND	1 47 9 34 10 -22 12 -16
k MUST HURRY	1 -22 12 22
k MUST IF	0 14
k MUST LACK	0 -18 9 47
k MUST OBJ	0 69 4 25 9 -15 10 -25 11 27 12 30
k MUST PROPER	12 38
k MUST RUNS	1 15
k MUST SEEK	0 -38 1 21 9 -28
k MUST SOMEBODY	0 -19
k MUST TROUBLE	6 21
k MUST YOU	1 14 4 18 9 -25 12 64
k MUST YOUR	1 -21 12 -14
k MUST about	0 40 1 14 12 80
k MUST an	0 -14
k MUST at	6 27
k MUST be	6 -14 9 -27 12 27
k MUST has	0 24 6 -27
k MUST have	0 -33 6 -25 9 -15
k MUST in	0 -16 1 -42
k MUST on	10 -16 11 17
k MUST paying	0 55 1 15 2 -15 3 -17 4 55
k MUST smiling	9 61
k MUST that	12 -34
k MUST the	1 -14 9 33
k MUST there	0 28
k MUST this	1 76
k MUST to	1 31 6 -28 7 32 8 20 9 -23 12 47
k MUST up	1 40 6 58
k MY ANY	1 -30
k MY BRANCH	1 -31 2 21 6 -48 9 -22 10 -18
k MY GAIN	1 -32 6 -14
k MY GROUP	0 -92 6 20 7 -17 8 51 9 -17
k MY HAND	0 -20 6 -17 9 20 11 14
k MY HURRY	1 -21 12 25
k MY JOIN	0 -31 1 -14
k MY KIN	0 -70 2 14 6 31 8 36 9 16 12 59
k MY MEANS	0 98 1 -16 2 15 3 -47 4 25 6 18 7 -33 8 -60 9 -25 10 -67 12 -23
k MY OFFER	0 -21 1 -33 7 34 9 17 12 -15
k MY PROPER	6 -26 9 -48 10 82 12 -36
k MY ROLE	0 -137 1 34 6 -47 7 58 12 -14
k MY RUNS	1 -52 6 36 8 29 9 -37
k MY SEEK	0 49 4 -18 9 74
k MY SOMEBODY	0 -34 1 -46 8 46
k MY TIME	0 -18 6 -26 9 25
k MY TROUBLE	9 35
k MY application	8 -24 10 -31
k MY ask	0 47 1 25 3 28 4 -14 5 17 10 -17
k MY best	1 35 7 55
k MY calendar	8 29
k MY desk	1 17
k MY details	4 20
k MY door's	0 47 8 -25
k MY first	9 -27
k MY follow	12 39
k MY grants	1 24
k MY ideal	0 58 1 96 8 -51
k MY is	6 26
k MY list	0 26 10 -16
k MY new	0 -45
k MY number's	10 48
k MY panel	0 39
k MY practice	0 -24 1 -23 7 -17
k MY pre	0 -15 1 -16
k MY question	0 20 6 23
k MY strings	0 21 1 40 7 23
k MY survey	0 -19
k MY target	1 -20
k MY thesis	1 -39
k MY very	1 -15
k MY way	0 53 6 -14 7 -18 9 29 10 -36 11 -33 12 25
k MY work	9 33
k NUMBER !	0 -91 1 -51 9 57 12 -25
k NUMBER ?	0 16 6 -38 7 25 8 -20 10 33
k NUMBER BRANCH	9 -22
k NUMBER HURRY	1 33 12 -26
k NUMBER IF	12 25
k NUMBER JOIN	0 -23 1 44 12 33
k NUMBER KIN	6 -19 7 -21 9 -23 10 -23 12 68
k NUMBER ME	0 37 1 24
k NUMBER NUMBER	1 66 5 23 6 -32 8 -26 9 -28 10 203 12 -19
k NUMBER PROPER	3 14 6 -16 7 -20 8 124 9 -19 10 24 12 -35
k NUMBER REWARD	1 37 7 23
k NUMBER ROLE	0 -18 1 -29 12 21
k NUMBER SHARE	0 55 1 14 8 -30 10 47 12 75
k NUMBER SOMEBODY	0 31 1 -15 9 21 12 37
k NUMBER TIME	0 -24 1 16 6 40 8 33 12 50
k NUMBER a	0 -66 8 -20 9 47
k NUMBER am	1 -18 6 -33 9 16 12 20
k NUMBER and	1 22 6 52 7 57
k NUMBER b	0 -15
k NUMBER before	0 -18
k NUMBER child	0 16 10 20
k NUMBER hours	1 -27 9 -20
k NUMBER how	0 -15
k NUMBER in	9 16
k NUMBER k	0 36 1 -15 4 -25 5 38 9 -14 12 -33
k NUMBER m	0 -16
k NUMBER minutes	1 -28 6 22
k NUMBER more	8 17
k NUMBER nd	1 21
k NUMBER of	0 -47
k NUMBER or	0 16 1 18 6 14
k NUMBER paying	1 -25
k NUMBER percent	0 16 1 30 8 -22 12 23
k NUMBER rd	1 -16 9 17
k NUMBER s	1 34 9 14
k NUMBER st	0 40 6 22 9 -15 12 30
k NUMBER th	0 -35 9 -23 10 -24 12 30
k NUMBER to	1 39 3 18 6 30
k NUMBER yrs	1 59
k OBJ !	0 -31 9 -19 10 35 11 -20
k OBJ ?	0 112 1 -134 2 -27 3 77 4 -44 7 46 8 -20 10 -33 11 -18 12 -23
k OBJ ANY	4 22 6 -18 7 -25 8 -51 9 -42 10 -77 11 -16 12 141
k OBJ ASK	0 -22 1 27 3 -17 4 16 9 -37 11 30 12 -25
k OBJ GAIN	0 -15
k OBJ HURRY	0 16 1 -51 9 23
k OBJ IF	0 -30 1 21 6 15 11 67 12 -17
k OBJ LACK	0 59 1 64 3 16 4 -15 6 16 10 -15 11 24 12 -17
k OBJ MAY	6 33
k OBJ ME	1 -28 7 -23
k OBJ MEANS	0 -14 10 17
k OBJ MUST	3 35 4 -25
k OBJ NUMBER	1 20 12 -34
k OBJ PROPER	0 68 1 17 3 -31 4 47 9 62 12 61
k OBJ THEIR	0 -126 7 -14 9 -32 10 107 11 29
k OBJ THEY	1 -16 6 27 9 21
k OBJ WHO	0 -32 1 29 12 -15
k OBJ YOUR	7 22 8 28 9 -45 12 77
k OBJ a	0 -60 1 -32 3 38 4 -45 6 34 8 39 9 -18 10 32 12 21
k OBJ about	0 -50 7 23 9 -30
k OBJ along	3 31 4 -39 10 -23
k OBJ and	0 21 1 -18 3 -20 4 38 6 -29 8 20 10 36 11 16
k OBJ are	9 20
k OBJ ask	1 29 6 16 7 30
k OBJ at	1 -21 10 78 12 26
k OBJ before	0 -17
k OBJ both	9 46
k OBJ by	0 -47 3 21 4 -21 6 -14 11 -18 12 -22
k OBJ do	7 -14 10 -18
k OBJ down	6 -17 9 -16 12 28
k OBJ for	0 -39 1 44 9 -27
k OBJ how	1 -15 9 -26 10 20
k OBJ in	0 64 1 -24 2 -22 3 45 4 -27 6 -57 7 -17 8 63
k OBJ is	0 54 1 42 3 -27 4 -33 5 61 7 22 10 -17
k OBJ on	0 32 6 -17 9 24 10 55 11 -14 12 -17
k OBJ or	0 -23 1 -25 3 24 4 -24
k OBJ so	0 -16 1 40 9 27 10 29 11 39
k OBJ that	1 48 6 38
k OBJ the	0 -23 1 22 3 -15 4 17 6 -16 7 33 10 34 11 62 12 -22
k OBJ this	6 -32
k OBJ through	1 -17 9 -20 10 38 11 -33
k OBJ to	0 113 1 92 2 -22 3 54 4 -32 5 -36 6 -47 8 -36 9 35 10 -37
k OBJ with	0 57 1 23 3 25 4 -19 11 50 12 -17
k OFFER ?	0 -16 1 -41 7 61
k OFFER DONE	6 -14 9 -19
k OFFER LACK	0 -21 11 -29
k OFFER ME	0 47 1 27 9 18
k OFFER SEEK	1 -14 9 34 12 29
k OFFER WHO	0 33
k OFFER YOU	0 17 1 -31 9 41 10 29 12 -30
k OFFER and	0 -17 6 15
k OFFER are	1 40
k OFFER by	1 14 6 -51 8 14
k OFFER for	0 15 1 33 6 19
k OFFER in	0 37
k OFFER is	6 -18 10 -20 11 16
k OFFER on	1 -21
k PLACE ?	0 -38 6 -37 7 -27
k PLACE ASK	0 15 7 27
k PLACE BRANCH	1 -30
k PLACE HAND	10 -18
k PLACE MAY	0 -89
k PLACE ME	0 45 1 25 4 16 6 34 10 47
k PLACE PROPER	0 21 1 45 3 -21 4 32 12 -14
k PLACE ROLE	0 43 4 -15
k PLACE THEY	0 14 1 30 6 15
k PLACE WHO	1 38 4 21 6 20 10 28
k PLACE YOU	0 16 9 -16
k PLACE [KIND]	0 81
k PLACE and	1 -47 7 -16 8 40 9 -15
k PLACE do	6 -26
k PLACE hall	0 21 1 20 3 49 4 -31 8 -23
k PLACE have	0 -24 4 23 10 16
k PLACE in	1 15 6 -31 10 33
k PLACE radio	1 21
k PLACE that's	1 31 6 83
k PLACE the	0 -25
k PLACE who'd	0 21
k PLACE with	1 77 6 30 9 22
k PROPER !	0 -61 1 -31 8 -43 9 -30 10 -14 12 35
k PROPER ?	1 95 2 26 3 -39 5 -19 6 -73 7 -51 8 -36 9 -55 10 -35
k PROPER ANY	1 15 6 17 9 43
k PROPER ASK	12 52
k PROPER BRANCH	0 88 4 -21 5 -14 6 26 9 33 10 -16
k PROPER DONE	0 -19 1 84 6 59 8 18
k PROPER GLAD	9 64
k PROPER GROUP	3 43 4 -23 6 -38 9 -31 10 22
k PROPER HAND	0 18 1 41 6 29 9 59 12 27
k PROPER HURRY	0 -25 8 -42 9 -65 12 -31
k PROPER IF	0 39 1 41 3 17 4 -31 6 -20 8 44 11 110
k PROPER JOIN	0 -23
k PROPER KIN	1 -58 6 -18 10 -29 12 27
k PROPER LACK	0 51 1 -21 6 -32 9 83 11 27 12 76
k PROPER MAY	1 93 2 -17 4 21 5 -20 7 -20 8 20 9 -14 10 41
k PROPER ME	0 30 1 108 3 -20 4 15 6 -21 7 27 9 -58 10 -34 11 -23 12 45
k PROPER MEANS	0 26 1 -22 9 43 10 28 12 19
k PROPER MUST	1 36
k PROPER MY	0 -18 1 -19
k PROPER NUMBER	0 29 1 -26 4 14 6 -15 7 48 8 -30 9 -27 10 79
k PROPER OBJ	7 30 9 -20
k PROPER OFFER	0 -28 1 32 9 -20 11 -33
k PROPER PLACE	0 64 1 65 3 43 4 -14 6 -27 7 19
k PROPER PROPER	0 94 1 221 2 -32 3 209 4 -108 5 -113 6 -32 7 -38 8 42 9 32 10 -46 11 -61 12 -52
k PROPER ROLE	2 -16 3 17 7 45 8 -18 9 -52
k PROPER RUNS	1 14 6 -17
k PROPER SEEK	0 -21 9 -54
k PROPER SOMEBODY	0 -31 1 -36 2 28 4 -23
k PROPER THANKS	0 -32 1 -21 9 48 12 -16
k PROPER THEIR	6 63
k PROPER THEY	6 21
k PROPER TIME	1 44 12 -15
k PROPER TROUBLE	0 -17 1 -29 9 23
k PROPER WHO	0 54 1 116 6 83 8 50 9 -22 12 -18
k PROPER YOU	0 -70 1 18 3 -18 4 41 7 25 8 -17 9 88 12 56
k PROPER YOUR	0 -62 1 14 6 66 9 -37 11 24
k PROPER a	0 -21 1 -61 6 -47 7 46 8 71 9 -17 10 -18 12 28
k PROPER about	1 35
k PROPER after	0 -22
k PROPER alhamdulillah	9 32 12 -15
k PROPER and	0 22 1 -31 2 -37 3 19 4 33 6 -27 7 -40 8 87 10 -52 11 -32 12 40
k PROPER are	0 -18 1 34 10 102
k PROPER as	0 -29 1 68 6 19 7 -15 8 22
k PROPER at	0 19 3 20 5 -16 7 73 8 51 9 -37 12 -28
k PROPER before	1 22 6 -17 10 -15 12 47
k PROPER bridge	1 36 8 -14 9 23
k PROPER by	8 -28 9 -25
k PROPER do	0 -38 1 27 2 46 4 -39
k PROPER does	0 -24
k PROPER evenings	0 -33
k PROPER ever	0 34 1 48
k PROPER file	9 15
k PROPER for	0 65 1 17 4 -36 6 -40
k PROPER from	8 -33 9 68
k PROPER got	0 -21 1 19
k PROPER had	0 -14 1 14
k PROPER has	0 -22 9 -18
k PROPER house	9 15
k PROPER in	0 -76 1 -85 3 -29 4 25 8 -19 9 37 10 40 12 -18
k PROPER is	1 35 3 21 7 17 9 -62 10 -14 11 -21 12 -25
k PROPER it	9 59 10 19
k PROPER it's	1 -66 9 59
k PROPER its	9 69
k PROPER job	1 -23
k PROPER kindly	0 43 1 39 3 26 4 -23 10 20
k PROPER new	0 49 12 35
k PROPER next	1 -17
k PROPER of	0 34 1 67 2 18 3 39 4 -30 5 -21 6 -14 7 -28
k PROPER on	0 -45 1 -69 6 -16 12 -20
k PROPER or	0 -39 1 39 5 19 6 25 10 -16
k PROPER please	1 23
k PROPER position	1 -39
k PROPER r	1 35
k PROPER role	1 35 6 41
k PROPER said	1 -14
k PROPER seminar	1 -19
k PROPER sent	0 -16
k PROPER so	0 -39
k PROPER that	0 14 3 -15 6 -17 9 -17
k PROPER the	0 -38 1 -91 6 -20 8 44 9 94 12 -17
k PROPER these	0 51 1 16 2 17
k PROPER thinking	0 -30
k PROPER this	1 39 9 -17 10 34 12 15
k PROPER time	12 16
k PROPER to	0 26 1 27 4 -25 5 61 12 -22
k PROPER twice	1 50 6 -28 9 -17
k PROPER very	7 25
k PROPER where	0 38 1 14 4 -17 5 25 6 44
k PROPER who've	1 28 6 20 9 -27
k PROPER with	0 -26 1 -97 6 -29 7 -15 8 43 9 46
k PROPER yes	1 52
k PROPER 🎉	1 -35
k REWARD !	0 34 3 -15 4 32 7 -18 8 -15
k REWARD ?	6 61 12 99
k REWARD ANY	0 -18
k REWARD GROUP	1 -17
k REWARD HURRY	11 18 12 -31
k REWARD IF	0 14 12 21
k REWARD PROPER	1 14 7 -21 8 53 10 16 12 38
k REWARD THEIR	0 18 7 44 9 42
k REWARD TIME	0 22 6 -35 12 15
k REWARD YOU	1 25 6 -29 7 55 9 22 10 -20 12 46
k REWARD YOUR	0 19 9 -18 11 -16 12 57
k REWARD [KIND]	1 -15 12 25
k REWARD a	1 54 8 -22 10 46 12 23
k REWARD and	0 41 1 17 3 48 4 -18 6 -16 7 22 8 -43 10 23
k REWARD at	1 17 9 58
k REWARD each	0 29
k REWARD for	0 -22 1 -38 6 24 9 20
k REWARD half	12 -22
k REWARD on	0 -16 9 39 12 -20
k REWARD places	1 -15
k REWARD that	0 37 1 21 6 -23
k REWARD the	6 -33
k REWARD to	1 -64 2 14 3 14 4 -23 7 -28 11 24 12 -35
k ROLE !	8 67 9 -16
k ROLE ?	0 -27 1 -135 2 18 3 -18 4 19 5 -18 6 -98 7 -53 8 22 9 -14 10 -27 11 29 12 -30
k ROLE ANY	1 -18 6 36
k ROLE ASK	1 -81 6 -24 8 117
k ROLE BRANCH	0 34 1 -21 3 -22 5 24
k ROLE GLAD	1 -26 12 65
k ROLE HAND	0 71 1 59 4 15 6 -15 9 20 10 20 11 -28 12 25
k ROLE HURRY	0 -22
k ROLE IF	0 -16 1 35
k ROLE JOIN	1 18 7 -16 10 -20 12 83
k ROLE LACK	1 48
k ROLE MAY	1 48 2 -18 4 -15 6 63 7 31 10 31
k ROLE ME	1 -133 7 22 10 -22 11 -27
k ROLE MUST	1 -26 6 25 9 -29 12 -15
k ROLE NUMBER	1 -54
k ROLE PLACE	0 50 3 -30 5 28 6 -22 7 20 8 -16 9 -15
k ROLE PROPER	3 39 4 -24 5 -15 12 -29
k ROLE REWARD	6 15
k ROLE ROLE	0 39 1 71 3 -20 4 30 12 44
k ROLE RUNS	1 -72
k ROLE SEEK	0 -21
k ROLE THEY	9 85 10 15 12 16
k ROLE TROUBLE	0 -14 1 -22 6 -41
k ROLE WHO	0 -41 1 47 5 16 6 84 7 -34 8 -34 9 -23 11 -15 12 -31
k ROLE YOU	0 156 1 107 2 37 3 22 4 -22 5 -15 7 -14 8 -42 11 -37 12 35
k ROLE [KIND]	0 -15 1 -65 9 36
k ROLE a	1 36 12 32
k ROLE about	0 34 1 59 3 30 4 -23 12 39
k ROLE after	1 -17 6 -22 8 19
k ROLE and	0 -26 4 -30 6 33 7 -14 8 -50 9 -32 12 -22
k ROLE are	0 -30 1 14 6 -40 7 -17 10 14
k ROLE at	0 138 1 23 2 -20 4 24 5 27 6 -27 8 -22 9 -22 10 38 12 22
k ROLE be	1 40 3 -30 4 57
k ROLE by	0 30 9 -17 12 37
k ROLE do	0 50 10 43
k ROLE for	0 -14 1 21 12 -15
k ROLE from	1 37 10 14 12 -15
k ROLE get	0 -92 1 -43 6 26 9 22
k ROLE has	1 -24 9 65
k ROLE in	0 78 1 122 2 -37 3 -38 4 20 5 33 6 39 7 62 8 -20 11 -24 12 44
k ROLE is	0 20 1 -14 9 20
k ROLE job	6 -26 8 -25
k ROLE let	0 -20
k ROLE of	0 -18 1 89 3 -46 4 -39 5 66 8 -92 9 -20 10 -23 11 32 12 -39
k ROLE on	1 -27 3 -37 4 58 6 49 7 30
k ROLE or	1 78 3 14 8 51 11 -15 12 46
k ROLE out	0 14 10 37
k ROLE please	1 -15 7 -15
k ROLE read	0 -23
k ROLE seat	0 -15 6 -20
k ROLE so	6 20 9 -22
k ROLE the	1 -20
k ROLE there	1 35 3 -23 4 22
k ROLE this	9 14
k ROLE to	0 -30 1 90 10 -19 12 33
k ROLE too	1 -23
k ROLE up	0 14 5 19
k ROLE was	1 23
k ROLE who'll	1 16 6 44
k ROLE who've	1 14 6 51
k ROLE with	0 45 1 21 3 20 6 38 10 -44
k RUNS !	9 -15
k RUNS ?	0 16 1 26 8 25 9 -15
k RUNS ANY	0 -16
k RUNS BRANCH	0 -25 8 -31 9 17
k RUNS DONE	1 -29 6 -16
k RUNS GROUP	1 -24 11 70
k RUNS HURRY	12 37
k RUNS REWARD	1 32
k RUNS ROLE	0 15 6 -35 9 -21
k RUNS THEIR	0 15
k RUNS TIME	1 -15
k RUNS a	0 35 1 -41 6 -14 8 45 9 29 10 -15
k RUNS across	0 22 1 -27 4 20
k RUNS after	0 -37 1 -50 6 -40 8 -47 9 -16
k RUNS and	0 -14 1 -16 6 46
k RUNS as	1 -17
k RUNS at	0 38 1 45 2 -14 6 -26
k RUNS for	0 -14 1 -66 6 -31 8 30 9 27
k RUNS getting	1 16 6 51
k RUNS in	0 15 2 20 6 -19
k RUNS into	0 22 1 40 6 -32
k RUNS it	6 -22
k RUNS nights	1 17 6 -30
k RUNS of	1 17
k RUNS on	0 -14 1 18 6 -19 8 -26 10 -20
k RUNS out	0 31
k RUNS right	0 -18 11 35
k RUNS the	3 35 4 -26 10 17 11 -37
k RUNS there	9 31
k RUNS to	0 -14 1 -77 4 16
k RUNS up	1 -21 6 -18
k RUNS with	0 16 5 -20 6 -33 7 -16
k SEEK !	0 -23 1 -17 7 -16 8 60 9 -20
k SEEK ?	0 18 1 -34
k SEEK ANY	0 -29 1 39 6 -26 7 -39 8 -18 12 24
k SEEK BRANCH	1 -47
k SEEK GAIN	6 70
k SEEK HURRY	1 -16 6 -18
k SEEK JOIN	0 113 2 -20 4 -22 6 37 8 -19
k SEEK LACK	0 34 6 -17 8 -30 11 61
k SEEK ME	1 -46
k SEEK MONEY	0 -14
k SEEK MY	0 -44 1 86 6 -21 8 34 9 -21
k SEEK NUMBER	1 -20 6 -43 8 68 12 37
k SEEK OBJ	0 -75 1 -14 6 -33 7 -31 9 -19 10 48 12 76
k SEEK PROPER	1 -39
k SEEK ROLE	0 28 1 30 6 28 8 65
k SEEK RUNS	6 -23
k SEEK SOMEBODY	0 -29 1 -49 6 43
k SEEK THEIR	0 -16 1 -23
k SEEK THEM	0 -50 6 34
k SEEK TIME	1 -17
k SEEK YOU	6 -21 7 -16 8 -29 9 -54 10 53 12 -60
k SEEK YOUR	0 -20 1 -62 3 -18 4 32 6 20 7 -27 8 -15 9 -14
k SEEK a	1 -56 3 72 4 -26 5 -22 6 -55 7 23 10 26 11 -39
k SEEK an	0 -19 1 -54 3 20 4 -34 6 14 7 -31 8 -33 11 22
k SEEK and	0 30 3 -17 4 21 6 18 8 22 10 17 11 -22
k SEEK at	7 45 9 -21
k SEEK back	1 -52 6 -31 12 34
k SEEK by	0 18 8 -40
k SEEK for	0 -22 1 27 4 -19 5 17 6 -24 7 -43 8 73 9 -78 10 -35 12 -32
k SEEK in	1 41
k SEEK is	1 -18 9 71
k SEEK it	0 36 1 -36 4 16 9 37 10 -16 11 -21
k SEEK of	1 -57 6 54
k SEEK on	1 -59 7 22 8 16 9 25
k SEEK only	0 38 10 22
k SEEK or	0 -26
k SEEK something	7 55
k SEEK that	0 65 1 -94 9 21 10 23 11 -16
k SEEK the	2 24 4 -27 6 89 9 147
k SEEK this	0 -23 1 41 6 -21 7 87 10 -38 11 21
k SEEK to	0 -96 1 -48 2 -19 5 57 6 -59 7 28 8 78 9 -105 10 -47 11 -68
k SEEK what	0 18 1 39 7 46 9 -16
k SEEK with	1 -19 9 121
k SEEK yourself	6 34
k SHARE REWARD	0 -17 6 -29 12 53
k SHARE TIME	1 -16 6 -23
k SHARE of	0 14 4 18 6 45 12 33
k SOMEBODY !	0 63 1 -60 3 -38 4 22 8 -25 12 -51
k SOMEBODY ?	0 102 1 -175 2 -21 3 -59 4 90 6 -48 7 -26 8 53 11 21
k SOMEBODY ANY	0 -49 1 -37 6 -27
k SOMEBODY ASK	0 27 1 56 6 -31 7 -27 11 -23 12 -15
k SOMEBODY BRANCH	6 26
k SOMEBODY EVENT	0 42 1 25 4 22 6 -28 7 39 8 -17 10 15
k SOMEBODY GAIN	10 -15
k SOMEBODY GROUP	1 15 6 -16 9 20 10 25
k SOMEBODY HAND	0 -24
k SOMEBODY IF	4 -23
k SOMEBODY MAY	1 68 3 15 4 -20 6 42 9 -23 10 19 12 55
k SOMEBODY ME	1 -71 6 -53 8 -23 9 -25 10 -18 11 -27 12 60
k SOMEBODY MEANS	0 14 6 -16 10 -47 12 -21
k SOMEBODY MUST	1 70
k SOMEBODY PLACE	0 -68 4 20 7 27
k SOMEBODY PROPER	1 -30 9 58
k SOMEBODY ROLE	0 -21 1 -29 6 27
k SOMEBODY RUNS	1 -16 6 22
k SOMEBODY SEEK	1 -49 6 -40 8 -30 9 97 12 -36
k SOMEBODY SOMEBODY	0 19 4 15 8 69 10 46
k SOMEBODY TROUBLE	1 35 6 47
k SOMEBODY WHO	0 -107 1 -15 2 -90 3 15 4 88 5 -18 6 -82 7 40 8 -48 9 91 10 42
k SOMEBODY YOU	0 99 1 35 2 46 3 -70 4 25 5 -14 6 -42 7 -25 8 -44 10 -14
k SOMEBODY [KIND]	0 15 1 45
k SOMEBODY about	1 -57
k SOMEBODY and	0 -49 10 17 11 22
k SOMEBODY are	0 -24 1 -21
k SOMEBODY asks	0 -24
k SOMEBODY at	0 111 1 80 2 -27 3 55 5 -18 6 -49 7 -25 8 -17 10 -53 12 -29
k SOMEBODY behind	3 25 4 -18
k SOMEBODY by	1 -14
k SOMEBODY from	1 34 9 -19
k SOMEBODY have	0 38 1 14
k SOMEBODY in	0 143 1 27 2 -18 3 33 4 -63 5 43 6 -35 7 59 8 -19 9 -99 10 29 11 -27 12 30
k SOMEBODY is	1 15 10 42
k SOMEBODY just	1 -14
k SOMEBODY keep	0 -19
k SOMEBODY new	0 33 1 23 7 18
k SOMEBODY of	1 -51 3 -27 4 16 6 -18 7 -17 8 -27 9 34 10 -37 12 64
k SOMEBODY on	0 61 1 63 8 -32 10 18
k SOMEBODY ops	1 53
k SOMEBODY or	0 22 6 -18 8 -18 10 -14 12 66
k SOMEBODY over	1 32
k SOMEBODY please	1 -33 7 -20
k SOMEBODY say	1 24 6 29 9 -17
k SOMEBODY so	7 18 8 36
k SOMEBODY that	1 17
k SOMEBODY there	3 16 4 -20 6 21 9 -19
k SOMEBODY thinking	10 36
k SOMEBODY this	0 -14 1 -43 7 -21 8 15
k SOMEBODY to	0 -85 2 15 6 49 7 -30 8 -33
k SOMEBODY used	0 -16
k SOMEBODY who'd	1 -46 3 -20 4 34 6 82 7 44 10 -19
k SOMEBODY who've	1 28
k SOMEBODY with	0 106 1 90 6 -23 7 -37
k THANKS IF	0 41 1 45 11 -22
k THANKS YOU	0 -44 6 -27 7 59 9 -28 10 -16 11 32 12 -18
k THANKS for	0 -28 1 -37 6 -35 7 -14 8 -33 9 128 10 -14 11 -25 12 -15
k THANKS so	8 -17 9 -32
k THANKS to	0 -16
k THEIR ?	0 28 1 -19 2 -18 3 46 4 -24
k THEIR ANY	0 -20 1 -38 6 -14
k THEIR BRANCH	1 -54 6 70 9 17 12 28
k THEIR GAIN	1 68
k THEIR GROUP	1 14
k THEIR HAND	0 58 1 17 3 45 4 -23 6 54 10 152
k THEIR HURRY	1 21 6 40 9 -25 10 14
k THEIR IF	0 26 1 -22 3 20 4 -19
k THEIR KIN	1 -57 6 -27
k THEIR ME	1 -19 10 -26 11 19
k THEIR MEANS	0 -116 1 -34 6 -99 9 -29 11 -30 12 47
k THEIR MY	0 116 2 49 4 -36 10 -35
k THEIR OFFER	6 26 9 21 10 19
k THEIR PROPER	0 40 4 14 6 34 8 -16
k THEIR ROLE	1 28 2 15
k THEIR RUNS	0 -16 1 36 6 53 11 65
k THEIR SOMEBODY	0 -41 1 -27 4 25 6 14 10 22
k THEIR TIME	1 -26
k THEIR a	12 76
k THEIR account	0 16 9 19 12 -30
k THEIR at	0 21
k THEIR first	0 53 6 -66 7 100 9 -17 11 -15 12 25
k THEIR house	1 26 6 -57 7 -17
k THEIR insta	10 22 11 29
k THEIR labels	1 28 6 14
k THEIR life	6 20
k THEIR nan	6 24 12 -14
k THEIR place	9 -19 12 63
k THEIR practice	0 -19
k THEIR space	6 -16 8 30
k THEIR the	0 -25 10 41 11 50 12 -15
k THEIR this	0 66 1 54 6 14 10 61 11 -14
k THEIR time	6 -31
k THEIR to	6 -20 7 -21
k THEIR voice	0 16 6 22
k THEIR weight	6 37
k THEIR work	6 -19 8 15
k THEM !	0 -29
k THEM ?	0 28 1 -14 3 47 4 -58 6 37 7 -19 10 57
k THEM ANY	0 -32 6 21
k THEM ASK	0 31 3 24 4 -20 6 -17
k THEM HAND	0 20 1 20 6 26 7 -26 10 19 12 -24
k THEM HURRY	0 31 7 -24 9 28 10 -14 12 44
k THEM IF	0 17 1 -31 6 -29 11 51
k THEM ME	0 32 1 21 6 -15 7 21 10 38
k THEM MY	0 56 1 65 3 -15 6 22 8 -17 9 -17 10 44
k THEM PROPER	0 19 4 15 12 54
k THEM SEEK	0 20 1 -19 6 34
k THEM a	1 -52 4 -15 6 18 7 46 10 42 11 44 12 -21
k THEM about	1 -17 2 23 9 23 10 -32
k THEM and	0 -26 1 39 7 -37 10 -63 11 32 12 17
k THEM at	10 -30
k THEM because	0 -21 1 -20
k THEM by	0 -31
k THEM down	12 29
k THEM first	11 -17
k THEM for	0 -76
k THEM in	0 -27 1 -30 6 32 7 -35 12 98
k THEM is	1 101 6 -17 7 -17 10 -19
k THEM on	0 23 1 23
k THEM or	7 -15
k THEM over	0 16 10 48
k THEM right	6 22
k THEM the	0 18 3 -20 4 32 7 35 10 55 11 -35 12 -15
k THEM there's	0 17 6 28 10 -32
k THEM this	4 22 6 -28 10 47 11 -31 12 -17
k THEM through	10 33
k THEM to	0 42 1 47 4 29 6 20 7 17 12 -28
k THEM too	0 -21
k THEM with	1 -23 6 -18 7 18 10 14
k THEY ?	0 28 1 -46
k THEY ASK	0 -18 1 -30 6 27
k THEY DONE	0 50 2 14 6 -29 10 28 12 20
k THEY EASE	0 29 1 -19 10 15 11 38
k THEY EVENT	1 -27
k THEY GAIN	1 -18 11 18 12 25
k THEY HAND	6 31 12 -23
k THEY LACK	0 -23 1 -48 6 37 9 -35 12 -22
k THEY MAY	0 16 1 53 6 77 7 75 9 -30 10 45 12 38
k THEY RUNS	1 114 6 14
k THEY SEEK	0 -32 1 29 6 25 7 55 9 -25
k THEY TROUBLE	6 -46 12 43
k THEY all	8 -41 10 31 12 17
k THEY are	0 -15 1 16 6 -37 11 19 12 45
k THEY at	1 58 12 -14
k THEY be	1 30 6 -17 7 63 11 38
k THEY ever	1 28 6 -14
k THEY find	1 -29 6 -35 7 54 10 27
k THEY get	1 -52 6 -48 7 47 10 -18
k THEY gets	0 22 6 49 10 16 12 -32
k THEY got	6 -60 8 -21
k THEY had	1 51
k THEY has	0 -33 6 26
k THEY have	0 16 1 34 12 -18
k THEY is	1 -15 6 24 9 22 11 28
k THEY leave	6 15
k THEY often	6 28
k THEY pays	6 21
k THEY said	0 -25 1 -36 6 27
k THEY say	6 38
k THEY says	6 -19 11 -71
k THEY spend	0 58
k THEY the	0 -20 1 -15
k THEY throw	6 18
k THEY told	0 -15 1 -39 6 17
k TIME !	0 -15
k TIME ?	1 139 2 29 3 26 4 -35 6 24 9 26 12 -21
k TIME ANY	0 -16 1 -16 6 33
k TIME BRANCH	0 39 1 85 5 17
k TIME DONE	1 -27 6 -28 8 19
k TIME EVENT	1 27
k TIME GAIN	0 -24 1 -43 6 -17 8 -27 12 37
k TIME HAND	0 15 10 36
k TIME HURRY	6 -17 8 14
k TIME IF	0 41 1 54 3 34 4 -35 12 31
k TIME LACK	1 -17 12 27
k TIME ME	0 56 1 98 5 32 6 -51 8 61 9 23 10 -24 12 -14
k TIME MY	1 17 6 21
k TIME NUMBER	1 -25 6 -35 8 14 9 -24 12 -34
k TIME OFFER	1 27 7 -33
k TIME PROPER	1 -15 6 -16 8 -92 12 118
k TIME REWARD	1 42 7 17 9 -44
k TIME ROLE	0 -16 1 -41 7 48 8 -21
k TIME RUNS	1 -23 6 46
k TIME SEEK	1 -23 8 18 9 -14
k TIME SOMEBODY	0 31 1 -15
k TIME THEIR	9 -14
k TIME THEY	1 -15 6 36 9 29
k TIME TIME	0 -25 1 83 6 -14 8 55 9 68 12 -20
k TIME WHO	0 -18 2 28 4 -18
k TIME YOU	1 -30 6 -53 7 -14 9 113 12 24
k TIME YOUR	1 -19 9 63
k TIME a	0 -38 1 -37 6 -33
k TIME ahead	6 45
k TIME all	1 -15 9 20
k TIME and	0 -54 1 -48 2 20 3 -14 6 -32 8 50 9 -16 10 -19 11 -19 12 -23
k TIME as	0 34 1 15 6 30
k TIME at	1 -19 6 -20 9 -31
k TIME back	6 -30
k TIME because	0 35 6 23
k TIME before	1 22 6 14
k TIME bus	0 -19 1 27 6 -20
k TIME for	0 54 6 -14 12 16
k TIME from	6 66
k TIME had	9 20
k TIME in	0 -40 1 -51 6 -20 8 15 10 18 12 -14
k TIME into	8 28 10 -14
k TIME is	1 -14 3 29 5 -43 6 -32 7 -17 9 -22 11 39 12 43
k TIME it	9 -15
k TIME of	0 -19 6 45 9 21 10 -31 12 28
k TIME old	0 40 1 30 6 22 10 32
k TIME on	0 18 1 -32 6 -17 9 -24 12 -20
k TIME or	6 -30 12 46
k TIME over	1 -17
k TIME shift	4 16 6 27 9 17
k TIME so	1 -36 12 24
k TIME that	0 20 1 65
k TIME the	2 23 4 -17 6 36 8 18 9 42 12 -29
k TIME to	1 -45 6 17 9 43
k TIME with	0 -15 1 -20 2 -21 4 26 6 20
k TROUBLE ?	0 55 1 35 2 -17 4 36 6 47 9 -17
k TROUBLE MAY	1 18
k TROUBLE ME	0 -17 1 -17
k TROUBLE MY	1 -42 6 -16 8 -27
k TROUBLE PROPER	12 19
k TROUBLE REWARD	1 -16
k TROUBLE ROLE	1 28 6 26
k TROUBLE SOMEBODY	0 -26 6 53
k TROUBLE WHO	0 -27
k TROUBLE YOU	0 44 3 22 4 -40 5 25 10 19 11 22
k TROUBLE a	1 -21 6 62
k TROUBLE about	0 62 1 54 4 25 6 132 9 24 10 -15
k TROUBLE and	1 -42 6 -23 8 27
k TROUBLE at	1 -49 6 -21 7 -18 8 28 9 -20
k TROUBLE by	9 26 12 -16
k TROUBLE every	1 17 6 18
k TROUBLE for	1 -39 6 15 12 54
k TROUBLE in	0 -17 1 69 4 -18 6 24
k TROUBLE of	6 56
k TROUBLE out	6 -117 8 -40 9 -15 12 84
k TROUBLE over	0 27 1 -18 6 15 9 14 10 20
k TROUBLE that	1 24
k TROUBLE the	0 -22 9 -40 10 -15
k TROUBLE to	0 21 1 110 4 21 6 114 12 33
k TROUBLE with	1 26 7 23 9 27
k WHO ANY	0 89 1 58 2 82 4 -84 6 -71 7 61 8 -21 9 23 10 -15 12 81
k WHO ASK	0 -17 1 -24 6 -39 7 -20 8 -40 10 14 11 36
k WHO BRANCH	3 15 6 41
k WHO DONE	0 -24 1 45 2 -15 4 17 9 19
k WHO EASE	0 -76
k WHO EVENT	0 15 1 15 2 -25 4 33 6 -32 12 15
k WHO GLAD	9 37
k WHO HAND	1 42 4 -16 5 24 6 -26 12 47
k WHO HURRY	0 14 3 -14 9 -21
k WHO KIN	1 22
k WHO LACK	0 19 1 -19 6 50
k WHO MAY	0 52 1 -176 3 -88 4 102 6 -104 7 129 8 -29 9 54 10 40 11 -20
k WHO ME	0 -20
k WHO MEANS	0 22 1 42
k WHO MUST	4 26 6 17 9 17
k WHO PLACE	0 16
k WHO PROPER	0 19 1 -56 2 -15 6 110
k WHO ROLE	0 29 1 35 3 -17 4 35 6 34 10 53 12 -24
k WHO RUNS	0 21 1 82 2 -14 3 57 6 -82 8 -78 9 -29 11 -24
k WHO SEEK	0 -73 1 -129 6 -28 8 -15 10 -27 11 26 12 -18
k WHO SOMEBODY	0 16 1 73 2 43 4 -52 6 53
k WHO THEY	0 -25 1 -39 6 -77 12 29
k WHO TIME	1 30 6 -24
k WHO TROUBLE	0 21 2 -22 4 31 6 119 10 15
k WHO YOU	0 85 1 -53 4 38 7 38 12 38
k WHO YOUR	0 -60 4 -16 9 15
k WHO a	0 17
k WHO about	6 -36
k WHO among	0 59 1 16 2 57 3 -14 4 -67 6 19 11 37
k WHO are	0 73 1 -57 2 17 4 -37 6 -73 7 24 9 -19 12 -36
k WHO at	0 46 1 71 2 25 3 -27 6 34
k WHO been	1 39 6 45
k WHO cellar	1 30
k WHO did	1 22 9 44 11 -14
k WHO do	0 19 1 -21 2 132 3 -20 4 -132 7 35 9 -32 10 -32 11 -16 12 -21
k WHO does	1 -26 2 15 3 14 4 -18 6 -34 11 -21 12 21
k WHO gets	0 -14 6 17
k WHO got	0 33 6 20
k WHO had	1 -18
k WHO has	0 -88 1 -24 2 -16 4 31 6 31 8 16 10 38
k WHO have	6 22
k WHO in	0 51 1 73 2 24 4 -26 6 65 10 -34
k WHO is	0 33 1 -19 2 -44 3 21 4 23 6 64 9 -19 10 -15 12 -27
k WHO just	0 24 1 84 6 14 10 21
k WHO kid	1 22
k WHO labels	6 15
k WHO next	1 -20
k WHO of	0 69 1 124 2 116 3 -28 4 -107 6 73 7 -22 8 44 12 -24
k WHO on	0 47 1 38 2 30 4 -23
k WHO pay	0 30 2 -16 5 27 6 55
k WHO says	0 -69
k WHO supplier	0 -49
k WHO that	1 -41
k WHO the	0 55 1 57 2 46 3 -37 4 -30 6 -30
k WHO took	1 35
k WHO was	0 76 1 60 2 41 3 -14 4 -18 9 -25
k WHO were	1 18
k WHO where	1 -43
k WHO work	6 -18
k YOU !	9 -35 10 23 12 -19
k YOU ?	0 -170 1 -38 2 93 3 -30 4 -51 6 -18 10 -32 12 39
k YOU ANY	0 -30 1 30 2 -24 4 17 6 63 7 -30 8 -20 10 -23 12 33
k YOU ASK	0 167 1 121 2 19 3 -52 5 -50 6 63 10 77 12 29
k YOU DONE	0 -50 1 -67 6 14 8 -14 9 49 10 -16 12 -29
k YOU EASE	1 -29 7 -15 10 -28 12 19
k YOU GLAD	1 -43 6 -18 7 -30 9 -17
k YOU HAND	0 108 1 14 2 -61 4 46 9 -39 11 -15 12 69
k YOU HURRY	1 -28 11 16 12 -18
k YOU IF	11 35
k YOU JOIN	0 51 1 18 2 -28 3 58 5 -24 6 -29 7 -19 8 41 9 34 10 24 12 -16
k YOU LACK	0 31 1 -37 6 -22 7 -14 9 -83 10 -25
k YOU MAY	1 90 2 16 6 -44 7 -89 9 -27 12 23
k YOU ME	0 31 1 40 6 24 7 -29 9 -22 11 -22 12 -24
k YOU MEANS	1 67 4 17 10 -21
k YOU MUST	0 -70 1 -55 3 52 4 -20 6 -53 8 -19 10 17 12 129
k YOU MY	8 -74 10 -29 12 68
k YOU NUMBER	12 58
k YOU PROPER	0 -64 1 -14 9 -25 12 89
k YOU REWARD	1 -17 10 23
k YOU ROLE	1 -27
k YOU RUNS	1 72 3 -26 4 36 6 -35 7 23
k YOU SEEK	3 -37 4 35 6 14 7 15 8 -63 9 -22 10 53
k YOU TIME	0 -20
k YOU WHO	0 42 1 24 2 25 4 -19 6 -16 8 35 11 -15 12 -24
k YOU YOU	0 15 11 -36 12 67
k YOU a	0 51 1 44 4 32 6 -27 9 25 10 100 11 -34 12 33
k YOU about	0 29 6 38
k YOU all	0 -17 9 -28
k YOU already	12 34
k YOU always	9 -21 12 -18
k YOU and	0 -14 1 -55 8 20 9 -29 10 -21 11 -21 12 -35
k YOU are	0 -30 6 16 9 -41 12 40
k YOU as	1 -23 6 -14 10 -47
k YOU ask	0 97 1 54 3 21 4 -30 6 21 10 16 11 -21
k YOU asked	0 -31 12 -17
k YOU at	6 20 7 -14 9 24 10 18 12 131
k YOU be	2 -16 3 30 4 -31 6 -32 7 -29 9 16 10 -35
k YOU been	9 24
k YOU before	0 -18
k YOU believe	1 -15 11 30
k YOU both	0 18 7 74 12 -73
k YOU but	1 30 11 -17
k YOU came	0 -27
k YOU care	0 28 1 -25 6 -19 7 18 9 -21 11 18
k YOU close	0 25 9 -34
k YOU come	3 -16 4 20 7 51 9 36
k YOU consider	1 -15
k YOU covered	6 17
k YOU curious	0 -16
k YOU deal	6 14
k YOU did	0 39 4 14 9 61 11 -27 12 -17
k YOU direct	1 -35
k YOU do	0 20 1 -14 6 51 7 18 9 -42 11 -15
k YOU done	12 55
k YOU each	7 22
k YOU ever	0 -47 1 47 4 26 6 -39 7 -28 10 -14 11 -21
k YOU feel	0 74 1 19 2 -16 3 42 4 -41 5 19 9 -16 10 -64 11 88 12 -25
k YOU felt	6 17
k YOU find	0 20 1 31
k YOU for	0 -29 1 -75 3 23 6 -29 7 14 9 168 10 -24 11 21 12 -30
k YOU found	6 45 9 80
k YOU gave	9 40
k YOU get	0 53 1 36 2 -14 3 16 6 -33 9 -38 10 36 12 -26
k YOU give	3 28 4 -29 6 45 9 -16 10 -50 11 -23 12 22
k YOU go	1 -15 6 -28 8 15 9 -21 12 -16
k YOU got	0 78 1 -18 3 -16 4 21 9 56
k YOU had	0 -15 1 -31 6 -38 11 56
k YOU happen	0 18 1 18 2 -17 4 33
k YOU has	6 -25
k YOU have	0 -45 2 -34 3 -20 4 66 6 -60 8 -36 9 -38 12 77
k YOU in	0 -20 1 -22 7 -14 9 40 11 56 12 -16
k YOU is	6 18
k YOU just	1 -19 6 -21 9 16
k YOU keep	11 20
k YOU kindly	0 20 3 21
k YOU leave	0 -23 1 -16 11 17
k YOU let	0 26 1 -32 3 24 4 -29 6 -14 7 -14 9 34
k YOU liked	1 -15 11 20 12 -21
k YOU linked	1 14
k YOU look	0 -18
k YOU lot	0 -60
k YOU lunch	0 -14
k YOU make	0 99 1 23 3 26 4 -15 11 -20
k YOU needn't	1 -27
k YOU not	11 41
k YOU of	7 55 9 -18 12 38
k YOU on	0 -20 9 22 10 -19 12 -18
k YOU once	1 28
k YOU only	0 -33 1 -21
k YOU open	1 -25
k YOU or	0 38 1 -25 4 28 7 27 8 16 9 -24 10 99 11 21 12 -28
k YOU out	10 23
k YOU pay	0 -34
k YOU present	0 23 1 -22
k YOU put	0 60 2 -30 3 36 8 14
k YOU rate	0 37 1 33 7 22 10 -16 11 -16
k YOU read	1 -22 6 20
k YOU receive	1 -15 6 -18 7 15 12 39
k YOU remember	12 27
k YOU said	0 -42 1 41 6 25 7 36 9 62 10 -23 11 19 12 44
k YOU sat	6 -33 7 -15 9 -37 10 -24 12 -14
k YOU say	3 -30 4 28 9 24 11 -24
k YOU see	0 60 2 33 4 -69 5 41 6 21 11 36 12 -23
k YOU seen	6 -14
k YOU sent	9 43 12 19
k YOU so	0 27 4 16 9 -19
k YOU sooner	0 -39 11 28
k YOU teach	0 -37 1 -17 6 -21
k YOU the	0 -57 1 -67 6 -17 9 39 11 64
k YOU to	0 -68 1 -22 8 18 9 -59 10 29 12 -23
k YOU told	0 35 1 42 3 45 4 -38 9 101 12 -18
k YOU trust	0 37 1 -23 2 22 3 -23 6 -22 11 49
k YOU up	0 -17
k YOU use	0 -30
k YOU used	1 35 6 23
k YOU walk	1 18
k YOU watched	1 -23 6 39 9 32
k YOU welcome	1 -16
k YOU were	0 -20 1 -40 7 14 9 129 10 -39 12 31
k YOU what	1 79 10 -19 12 39
k YOU with	12 -15
k YOU work	1 23 3 34 4 -40 8 30 9 -16
k YOU wrote	0 -14 1 -34 9 70
k YOUR !	1 31 6 -20 8 -20
k YOUR ?	0 -30 1 -16 6 -25
k YOUR ANY	0 -14 6 24 9 -60 10 33 11 -20 12 15
k YOUR ASK	1 -38 6 -29 7 24 9 23 10 26
k YOUR BRANCH	0 -48 1 18 2 17 3 39 4 -52 6 48 7 -22 8 -42 9 59 11 37
k YOUR GAIN	7 -23 8 24
k YOUR GROUP	0 32 1 120 2 -26 3 32 6 -58 9 29 10 -29 11 -42
k YOUR HAND	1 -47 6 -25 7 21 11 92 12 15
k YOUR HURRY	9 16 12 28
k YOUR JOIN	0 40 1 -28 3 -19 5 25 6 -25 8 -24 9 -23 12 -16
k YOUR KIN	0 123 1 -53 3 -101 4 64 5 -24 6 31 7 19 8 31 9 -44 10 21 11 -26
k YOUR MAY	1 -31 11 -33
k YOUR MEANS	0 -89 1 20 2 -22 3 45 6 87 9 -52 10 41 11 -18 12 91
k YOUR OFFER	0 -15 1 -22 7 -20 10 -14 11 15
k YOUR PLACE	1 -35 4 -17 9 -20 11 32
k YOUR PROPER	1 110 2 14 4 -17 7 15 9 25 11 -18 12 -39
k YOUR ROLE	0 14 1 -83 3 99 4 -83 6 -18 8 35 9 41 10 -34 12 26
k YOUR RUNS	0 22 1 -21 2 31 3 -17 4 -14 6 56 9 -29
k YOUR SEEK	0 -23 1 30
k YOUR SOMEBODY	0 47 1 127 2 -22 3 65 4 -47 5 -21 7 26 8 49 9 -102 10 23 11 -39 12 45
k YOUR TIME	0 -27 7 -31 11 35
k YOUR TROUBLE	12 -14
k YOUR [KIND]	1 -27
k YOUR account	0 -32
k YOUR at	6 -24
k YOUR best	0 -20
k YOUR bowls	0 21 6 18
k YOUR bridesmaids	1 -18
k YOUR child	0 -39
k YOUR corridor	0 78 1 62 3 34 4 -21
k YOUR counterpart	6 28
k YOUR crew	9 33
k YOUR esteemed	1 17 9 16
k YOUR faithfully	1 -15
k YOUR fellow	0 37 2 18 6 27
k YOUR file	0 -20
k YOUR former	0 15 1 24 9 -23
k YOUR gutters	12 16
k YOUR hall	11 59
k YOUR has	1 -23 2 -23 4 23
k YOUR is	1 47 6 30 7 25 12 20
k YOUR kitchen	0 -18 9 14
k YOUR life	0 21 1 -53 4 20 7 35 9 -21
k YOUR membership	1 -20
k YOUR new	1 -30 9 106 11 -17 12 -40
k YOUR next	0 37 9 -26 12 46
k YOUR old	0 14 1 47 6 28
k YOUR opinion	0 -21
k YOUR order	9 -41
k YOUR peers	1 -50
k YOUR personal	0 51 4 15 6 -16 7 20 9 -25
k YOUR place	1 18 6 -33 9 40 10 -30 12 -14
k YOUR position	0 -21 6 -17 7 -18 11 16 12 39
k YOUR rules	11 78
k YOUR sellers	9 20 12 34
k YOUR side	6 -43 8 -16 12 47
k YOUR suppliers	1 28 6 15
k YOUR table	0 -20 11 31 12 -15
k YOUR time	0 -23 9 -28
k YOUR uncle	0 -25 1 23 9 -21
k YOUR voice	1 -22
k YOUR way	1 40 5 18 10 40
k YOUR work	0 97
k YOUR world	1 -16 4 25
k [FIRM] ?	0 33 1 16 3 21 4 -27 6 -46 10 19
k [FIRM] DONE	1 -29 9 -23
k [FIRM] and	8 30
k [FIRM] is	1 51
k [KIND] !	0 -18 9 -33
k [KIND] ?	1 51
k [KIND] GROUP	1 141 6 -25
k [KIND] HAND	10 35
k [KIND] KIN	9 33
k [KIND] MAY	0 21 1 53 9 32
k [KIND] ME	1 31 7 15 9 14
k [KIND] PROPER	0 20 1 -46 10 26
k [KIND] TIME	1 -18 9 -15
k [KIND] WHO	2 -37 4 30 6 44
k [KIND] [KIND]	1 39 6 -17 10 -16
k [KIND] and	1 21 3 47 5 -29 7 23 10 69
k [KIND] at	1 58 6 64 7 14 9 -22
k [KIND] for	6 23 10 24 12 16
k [KIND] in	6 -22 12 -14
k [KIND] is	1 -16 6 -17
k [KIND] of	1 57 6 -20 10 -25
k [KIND] s	0 17 1 14 6 33
k [KIND] was	1 21 9 24
k [KIND] with	0 19 1 32 6 32
k [NAME] !	9 -44 12 -20
k [NAME] ?	1 124 6 -15
k [NAME] IF	0 28 1 -22 7 20
k [NAME] MAY	1 28
k [NAME] PROPER	1 -45 12 54
k [NAME] THANKS	9 56
k [NAME] WHO	2 56 4 -47 7 18
k [NAME] do	1 60
k [NAME] in	6 36 12 -17
k [NAME] it's	6 -17 9 22
k [NAME] just	12 30
k [PROBLEM] ?	0 31 1 46 6 100
k a ANY	0 -22 1 -24 5 19 6 -14 8 -16 9 -20 10 113
k a BRANCH	0 15 1 -19 3 -53 5 61 6 96 7 -21 8 -72 9 -63 10 -32 11 -40 12 -25
k a DONE	6 33
k a EASE	0 -20 7 16
k a EVENT	0 50 1 143 6 -20 7 16 10 16
k a GAIN	1 15
k a GLAD	6 -68 7 29 9 27 10 -14 11 -21 12 -20
k a GROUP	0 32 1 -14 4 14 7 -16 8 76 9 -33 10 -17 11 -16 12 -19
k a HAND	0 72 1 -30 2 -21 3 41 4 -25 6 -56 7 79 8 -40 9 -25 10 54 12 55
k a HURRY	0 21 3 18 4 -32
k a JOIN	0 -46 1 -57 4 30 7 55 8 -27 11 -22 12 40
k a KIN	0 52 1 -14 2 -34 3 21 4 19 5 -32 6 -22 7 18 8 -94 11 -52 12 -52
k a LACK	6 -24 7 -25 11 87 12 30
k a MEANS	0 -53 1 -51 3 15 4 -21 6 35 7 -47 8 37 9 -22 10 86 11 -79 12 -102
k a MONEY	1 43 7 -14
k a MUST	1 -17 9 -38 12 15
k a NUMBER	0 -47 1 -35 6 19 7 34 12 -22
k a OFFER	0 -14 3 33 4 -25 6 23 9 22 12 24
k a PLACE	6 14
k a PROPER	0 22 1 27 3 -33 4 41 6 35 8 27 9 -27 10 34
k a REWARD	0 22 1 -27 6 -25 7 104 9 -16 12 72
k a ROLE	1 -92 2 -23 3 -45 4 101 5 -23 6 -47 7 -48 8 -35 10 -51 11 -61 12 -64
k a RUNS	1 -55 6 -14
k a SEEK	6 27 7 -23 8 16
k a SOMEBODY	0 71 1 -38 2 -40 3 -63 4 106 6 -42 8 -69 10 -17 11 -14
k a TIME	0 -16 1 -128 2 -14 5 26 6 180 7 50 9 -39 11 -14
k a TROUBLE	6 75 7 -20 8 39 9 20 12 -18
k a [KIND]	1 41 6 -14
k a bag	12 34
k a barbecue	0 -31
k a beer	1 15 10 19
k a big	0 20 1 26 7 37
k a bit	0 -26 1 -21 6 35 12 63
k a boarding	4 27
k a boat	0 34 1 42 9 24
k a book	0 -16
k a booking	11 31
k a buddy	1 -16
k a caf	1 44
k a care	1 14
k a carrier	1 -22
k a case	0 -23 1 -14
k a certificate	6 20
k a chair	1 -31
k a child	1 21 6 73
k a clean	1 14
k a closing	0 23 1 91
k a conversation	0 32 10 -17
k a customer	6 -16 9 15 12 -14
k a decent	0 -24
k a desk	1 24 6 -23 9 -16
k a drawer	1 15
k a fan	1 -21
k a fence	0 38 1 22
k a fifth	6 21
k a final	1 -26
k a first	6 17 10 46 11 -19
k a fit	7 21 9 -18 11 36
k a flat	1 14
k a fourth	0 -30 8 16 12 47
k a friend's	0 64 1 36 3 -14 4 21 6 23 10 27 12 15
k a garden	1 21 10 -15
k a good	0 54 3 -21 5 31 7 24 8 -36 9 19 10 -43 12 -32
k a half	0 19 6 31 9 22
k a highlight	9 22
k a hip	1 15 6 31
k a house	6 29
k a job	0 -23 1 50 6 16
k a key	1 25 6 20 10 -19
k a large	0 30 1 14 3 -17 4 -24 5 31 6 -19
k a lease	1 -14
k a letter	0 -23
k a list	1 -19
k a loan	1 -26 12 53
k a logo	1 15 12 32
k a look	0 -16 1 -36 11 -18
k a lot	0 -14 6 -49 7 -21 8 -38 9 29 12 30
k a loyal	9 58
k a m	0 -66
k a million	6 -17
k a mobile	0 16
k a napkin	1 -18
k a nasty	6 64
k a new	0 33 1 81 6 -33 8 14 9 -19 11 -14 12 15
k a novel	1 34
k a pal	0 64 1 14 4 24 10 19 11 -24
k a part	1 16
k a perfectly	6 -14 11 16
k a personal	1 17 12 41
k a pint	0 -33 1 -27 12 53
k a plain	12 -15
k a postcard	10 42
k a real	1 -14
k a resource	0 15
k a role	0 14
k a roof	1 16 6 33
k a room	6 24
k a sales	0 16 1 17 10 17
k a scale	0 -37
k a second	1 -34 7 17 12 -30
k a seller	0 -22
k a sheet	6 15
k a short	0 -36 6 -14 7 -15 10 47
k a similar	11 24
k a simple	11 44
k a single	6 -23 12 83
k a small	0 -23 1 -71 3 -17 5 14 6 -55 8 19 9 25 10 -14
k a smoothie	1 -48
k a soul	0 54 1 -20 2 -25 4 30 6 22 10 -27 12 22
k a sounding	0 17 1 -15 7 22
k a sparky	0 18 1 19 10 15
k a staircase	0 16 1 33 6 32
k a star	0 -21
k a table	1 18 6 18 9 47
k a thing	1 -28
k a third	0 29 1 -24 6 -24 8 -23 9 -14 12 112
k a walk	0 -37
k a warm	0 -17
k a way	0 24
k a word	1 16 3 34 4 -17 8 20 11 50 12 15
k a young	1 21
k able to	0 25 3 28 4 -17 9 15 10 25
k about ?	2 24 4 -17
k about ANY	1 -17
k about BRANCH	6 23
k about EVENT	0 19 1 45 8 34
k about MY	0 32 1 -17 6 -19 7 33 8 19 9 52
k about OBJ	1 -36 6 -16 8 30 10 -34
k about THEIR	0 91 1 78 2 -19 4 40 7 -15
k about WHO	0 -32 9 35 12 14
k about YOU	0 -20
k about YOUR	0 33 9 -18 12 52
k about [KIND]	1 -31
k about a	1 30 6 47 10 -29
k about it	0 23 1 52 6 -26 10 -16
k about something	1 -29
k about that	1 -24
k about the	1 -20 3 22 4 -33 6 21 7 -14 8 -56 12 -17
k about to	0 24 6 -40 7 46 8 15
k about what	0 -33 6 16 9 -16 12 -20
k abroad ?	1 22
k account ?	0 23 9 20
k account MEANS	0 -28
k account and	6 15
k across SOMEBODY	7 -15
k across a	0 32 3 -15 4 23 7 35
k across from	1 -15
k ad says	1 16
k advance !	9 -23
k after ANY	6 20 9 -14
k after BRANCH	6 48
k after NUMBER	9 -14
k after THEM	1 40 7 37
k after a	1 73 8 33 10 37
k after that	9 -16
k after the	0 37 3 -18 5 33 9 23 10 -22 12 44
k after work	0 -15
k afternoon PROPER	1 -62 9 14
k all !	11 -35
k all ME	0 -16 1 23 8 17 10 60 11 -27 12 -28
k all MY	1 -20 9 16
k all NUMBER	9 70
k all SOMEBODY	0 -17 7 -15 8 -48 12 45
k all TIME	0 14 1 98
k all at	1 -38 10 14
k all down	6 18 10 38
k all is	9 -20 11 -62
k all of	1 -16 7 -18
k all that	1 -17 10 -15 11 18
k allow OBJ	0 -29
k along the	0 19 1 27 6 28
k along to	0 17 3 27 4 -39 10 -23
k along with	10 38
k already have	6 -21 12 31
k always GLAD	0 34 7 34 10 -16
k always SEEK	8 21
k always welcome	0 29 4 16 5 -23 6 31
k am a	1 -17 8 14
k among THEM	0 17 1 27
k among YOUR	0 14 2 26 4 -44 11 37
k among the	0 30 1 31
k an GLAD	0 26 9 47 12 35
k an JOIN	0 129 1 -23 2 -29 3 142 4 -54 5 -36 6 -14 7 -22 8 -78 12 -55
k an ROLE	1 -18 3 -25 4 27 11 -14
k an afternoon	0 -20
k an answer	10 31
k an envelope	1 -30
k an hour	0 -26 1 -16 6 92 9 -14 10 -17 12 -15
k an ideal	1 -17
k an ipad	0 -55 1 89 7 -22
k an offer	11 35
k an old	1 33
k and ANY	0 -38 1 -18 6 34 8 25 9 -36 12 -14
k and ASK	0 -25 9 -14 10 17
k and BRANCH	0 -34 1 18 8 15 10 76
k and EASE	1 17
k and EVENT	0 31 9 15
k and GLAD	1 47 8 27 9 58
k and HAND	0 -14 1 -53 3 -30 4 49 9 -51 10 54 11 -44 12 34
k and HURRY	1 -15
k and IF	0 -47 1 -74 6 -104 8 -32 9 -37 10 28 11 99 12 16
k and JOIN	8 24 9 -15
k and KIN	0 26 1 -34 4 36 9 -18 12 -44
k and LACK	1 46 6 72 9 -25 10 31 11 16 12 -44
k and MAY	0 22 1 35 3 54 4 -38 5 -16 6 -94 7 32 8 90 9 38 10 27 11 27 12 -33
k and ME	0 -135 1 -113 2 -15 6 -128 7 -47 8 73 9 -71 10 -37 11 70 12 -52
k and MEANS	0 22 1 63 10 -20 12 38
k and MUST	0 28 6 -40
k and MY	0 23 1 -29 8 -40 12 43
k and OFFER	1 14 6 -16 8 -88
k and PROPER	0 -41 1 -20 5 15 6 39 8 19 9 33 10 -21 12 -30
k and REWARD	7 -23 12 60
k and ROLE	1 33 8 51
k and RUNS	6 63
k and SEEK	0 16 3 33 4 -33 6 -58
k and SOMEBODY	1 62 7 28 12 -22
k and THANKS	9 -14
k and THEIR	1 -33 6 16 10 -17
k and THEY	0 -23 1 -101 8 -37 10 -31 12 20
k and TROUBLE	1 21 6 44
k and WHO	0 22 1 29 4 -22 5 18 12 115
k and YOU	0 -21 1 -71 6 -26 7 82 9 97 11 16 12 -51
k and YOUR	0 25 1 -32 3 28 4 -18 6 -50 7 -18 10 -15 11 -18 12 81
k and a	0 15 1 -39 2 -41 4 49 7 -27 8 -15 11 16
k and am	6 -30
k and are	0 29 1 36 6 -25
k and attention	6 -18
k and does	2 -16
k and every	1 -24 7 19 9 14
k and get	0 49 4 18 12 45
k and gets	6 54
k and give	0 -22 6 43
k and has	0 86 1 37 2 52 3 -14 4 -38 6 64 10 -21
k and have	4 -16 6 26 8 28 11 15
k and he'd	1 -15 6 71
k and in	0 39 12 42
k and is	0 32 1 21 2 30 4 -15 6 53
k and it	1 -20 6 14 9 48
k and it's	1 74 9 -31 10 79 11 33
k and just	4 -15 11 28
k and keep	1 -30
k and let	6 -20
k and lives	0 18 1 41
k and not	0 -15 9 21
k and noticed	1 24 6 -15 9 -14 12 33
k and of	1 -27 6 42 11 17
k and once	0 31 10 32 12 22
k and only	0 66 1 25 3 19 4 -30 9 16 11 66 12 -25
k and shipped	1 47 9 -23
k and so	6 -18 12 15
k and spends	6 35
k and that	0 14 1 -30 9 46 10 -17 11 29
k and that's	1 -27
k and the	0 -31 1 -51 3 31 4 -36 6 35 7 -17 8 92 9 25 10 -55 11 -30
k and then	1 31 6 22 9 -15
k and there's	6 16 9 -15
k and this	12 63
k and thought	1 -17
k and what	0 -33
k and why	0 -93
k annual meeting	1 -25
k apart ME	11 15
k are ANY	0 33 1 27 2 16 4 -32 6 -34 11 -17 12 -20
k are GAIN	0 15 6 -15
k are HAND	6 -20
k are HURRY	12 -14
k are MUST	0 29 1 -21 4 -15
k are REWARD	10 -18 11 30
k are SEEK	1 30 6 -21 7 -19 8 17 9 -20
k are SOMEBODY	0 36
k are THEY	0 18 6 -60 7 -20
k are TROUBLE	9 21 10 -30 12 31
k are YOU	0 -47 1 -83 3 18 6 19 12 21
k are a	0 -30 1 14 12 43
k are all	9 21
k are always	0 29 4 16 5 -23 6 31
k are at	1 -16 6 -22
k are being	1 -14
k are below	0 -14
k are down	6 -22
k are in	1 25 12 -16
k are most	0 46 9 17
k are open	0 -21
k are the	2 18 4 -20 6 -28 7 22 8 17 12 -19
k are there	2 -23 3 -18 4 39 6 -24
k are up	9 83 12 -42
k as ME	0 64 3 19 4 -30 5 25 6 -33 7 34 9 35
k as MY	1 -25
k as YOU	0 59 6 24 7 37 8 38 9 -21 10 20 11 -26 12 24
k as YOUR	0 -19
k as a	0 -51 1 24 6 -28 7 -37 8 25 9 66 11 30 12 43
k as always	11 15
k as an	1 -23 11 37
k as ever	9 -20
k as good	7 25
k as it	6 -19 10 28
k as much	7 63 11 19 12 -21
k as to	1 15 3 18 4 -19
k as well	9 50 11 18
k ask HURRY	0 37 3 20 4 -14
k ask MUST	11 29 12 -15
k ask OBJ	0 -20
k ask PROPER	0 -25
k ask SOMEBODY	0 22
k ask THEIR	0 26 1 -34 3 20 4 -19 6 -20
k ask THEM	1 -33 6 -56 7 -16 8 19 10 23 11 27
k ask WHO	0 36 1 20 2 30 6 -16
k ask YOU	0 41 1 57 4 18 6 25 7 -18 8 33 11 -21
k ask YOUR	0 18 1 42 4 -23 7 -15 11 -21 12 -14
k ask for	0 -22 1 -20 6 -16 8 -15 10 38 11 -15
k ask is	6 22
k ask of	9 -17
k asked YOU	1 14 10 34 12 33
k asked about	0 -20
k asked for	1 40 9 19 12 27
k asked in	12 29
k asked to	6 31 9 -15
k asking IF	1 -50
k asks for	1 -38 6 53
k at ANY	0 -26 6 72 10 -23 12 20
k at BRANCH	1 31 5 24 6 -20 8 -71 10 61
k at HURRY	9 64 10 20 12 15
k at LACK	0 41 9 40 10 -14
k at MEANS	0 14 1 32
k at MY	1 -20 9 14 10 -16 12 -17
k at NUMBER	0 -105 1 -52 6 50 8 16 9 112
k at PROPER	0 27 1 118 2 32 3 100 4 -110 5 -37 6 -36 10 -57 12 -69
k at THEIR	1 49 6 14 10 39
k at THEM	0 -18 1 -14
k at TIME	1 24 6 43
k at YOUR	1 20 2 45 4 -50 6 -41 7 40 10 -16 11 -16 12 37
k at [FIRM]	0 57 1 99 3 30 4 -39 6 23 7 -14 9 -50 10 16
k at [KIND]	1 16 7 27
k at a	0 30 4 17 6 52 7 30 9 -17 10 -18 12 -16
k at all	0 58 1 -52 3 14 6 -25 11 47 12 -32
k at closing	1 -23
k at eight	0 14 6 18
k at home	0 -14 1 17 6 -15 9 -27
k at it	0 -14 6 -37 7 -23 8 27 12 47
k at least	1 14 7 24 10 -30 12 48
k at the	1 -43 4 44 5 -46 6 -63 7 -24 8 14 9 -109 10 38 11 -33 12 17
k at this	0 -56
k at work	0 33 8 -15 12 -14
k awake about	6 33
k awake over	1 23 6 15 12 36
k away from	0 33 1 62 6 35 7 -20 9 -19 12 41
k b NUMBER	1 78 6 24
k back ?	1 52 6 46
k back and	1 20
k back at	0 22 1 -74 9 44 12 32
k back in	1 27 6 34 9 59
k back of	1 -25 6 -43 7 -15 9 -28 10 66 12 26
k back to	0 -29 1 27 6 -22 8 40 9 -25
k back with	9 52 12 15
k bag and	6 48
k bag of	9 -18 12 36
k be ?	1 -56 6 -31
k be DONE	0 44 6 -14 9 39
k be EASE	0 64 11 -22
k be GAIN	0 25 6 14 7 -53
k be GLAD	0 77 1 60 3 -18 4 -36 5 53 6 27 7 25 8 14 12 -32
k be JOIN	0 104 1 61 3 41 4 -37 9 -21 12 16
k be MY	0 -67
k be ROLE	12 -18
k be SEEK	0 67 1 -44 4 25 6 -23 10 16
k be SOMEBODY	1 26 6 25
k be a	0 47 1 58 3 -39 4 57 6 -30 7 126 9 -17 10 23 12 -19
k be at	0 -31
k be gone	9 52 12 52
k be helpful	0 16 7 30
k be highly	1 16
k be interested	0 27 1 -16 2 -18 4 30 6 -27 7 107 10 -23
k be made	0 14 1 23 9 -22
k be nice	6 15 10 -28 12 43
k be of	1 -33 7 35
k be on	0 -36
k be open	1 -32 3 -18 4 21 9 50
k be put	8 -34
k be so	1 32 4 -17 6 -15 7 -15
k be talking	0 14 1 25 4 22 6 -20 9 29 12 29
k be the	2 64 3 -14 4 -41 6 -58 7 -29 10 -17 11 36 12 33
k be treated	0 -36
k be true	0 -31
k be up	0 21 1 -42 7 -17
k be very	7 -14
k be weird	1 22 12 46
k be willing	1 -14 3 -14 4 20 7 -14
k because LACK	0 14 2 15 6 27
k because ME	1 -18 8 26 9 -14 12 15
k because THEIR	1 78 6 27
k because THEY	6 18
k because of	1 -16
k because the	0 55 5 15 6 55
k become a	1 19 6 27 8 16
k bed ?	0 -22 1 26
k beds and	9 -16
k been DONE	1 -30
k been GLAD	6 -14 9 28
k been MUST	1 41 6 26 9 -16 12 49
k been MY	9 26
k been SEEK	6 35
k been a	1 -35 6 -30 7 -16 9 91 10 -20 12 -19
k been out	9 -24
k been thinking	6 -21 8 -40
k been told	0 19 6 32
k before BRANCH	1 -22 6 20 9 -14
k before ME	0 -26 1 -18 2 14 6 -21 9 -30 10 -58
k before NUMBER	2 15 4 -24 6 15
k before PROPER	0 31 1 21 2 -16 4 25 6 -22
k before THEY	0 16 1 48 6 55 10 25
k before YOU	3 -14 4 21 9 14 10 14 12 -14
k before YOUR	12 -15
k before the	0 82 1 97 2 45 4 -30 6 35 7 -16 8 -52 9 25 10 -33 11 -16 12 78
k behind OBJ	9 -27
k behind YOU	11 15
k behind the	1 -20
k being a	9 44
k being behind	9 -30
k being dragged	1 35 6 44
k being such	9 32
k believe ME	7 14 9 -14
k believe in	1 -22 6 -17 9 14
k believe it's	11 31
k believe that	1 26
k below and	0 62 4 15
k below or	0 15 1 17 6 20 11 -17
k below to	0 14 1 20
k best BRANCH	0 16
k best JOIN	0 44
k best customer	9 16
k best in	0 -88
k best work	1 46 8 -17
k beta testers	1 21 6 -17
k between ANY	1 74
k between the	9 24
k bids because	1 16
k big SEEK	6 -16
k boarding BRANCH	4 27
k book GROUP	0 -15 1 38
k book a	0 30
k book on	0 -18
k booking widget	7 20 11 31
k both GAIN	0 17 7 47 12 -46
k both GLAD	1 28 11 24
k both MEANS	11 32
k both get	0 19 7 24
k bowls GROUP	0 47 1 52 6 18
k bridesmaids is	1 -15 6 -20
k bucket ?	6 15
k buddy to	1 -16
k bumping this	1 -19 10 -18 12 62
k buongiorno PROPER	9 35
k busy for	0 33 4 26 12 -14
k but LACK	1 62 6 20
k but ME	0 -31 1 83 6 43
k but WHO	0 16 2 16 4 -15 11 51
k but YOU	0 45 9 27 11 -40 12 47
k but a	1 31
k but do	11 29
k but only	11 47
k but the	6 38
k by ANY	0 -15 6 48 9 20 12 -19
k by HAND	6 23 9 -26 10 49 12 -30
k by HURRY	0 37 1 -34 9 15 12 36
k by JOIN	0 14 1 -28 6 -23 8 43 12 -30
k by NUMBER	6 29 12 36
k by PROPER	0 -62 1 37 9 43 12 69
k by THEIR	0 -20 1 17 6 28
k by a	0 -38 1 -58 6 -17 9 -19
k by half	0 15 1 38 6 27 9 24
k by noon	0 36
k by the	0 -19 1 38 4 24 6 22 8 -42 9 -69 10 91 11 33 12 -30
k by word	0 53
k came from	0 -31
k came out	1 16 9 32
k came to	1 -31 6 -24 9 -20 10 25
k came up	1 -37 12 45
k care about	0 28 1 -26 6 -19 7 18 9 -21 11 18
k care and	6 -33 7 31
k care home	1 14
k care of	5 21 7 56 10 27
k carrier bag	1 -22
k catch up	1 -17
k cellar TROUBLE	1 30
k certificate that	6 20
k chance YOU	3 17 12 -17
k change ?	0 19 1 -29
k change whatever	10 77
k chat and	1 -17 10 35
k child WHO	6 35
k child in	0 19 1 21 6 -16
k clause NUMBER	0 -23
k close to	0 31
k closes on	0 25
k closings ANY	6 -27
k co ROLE	1 -15 6 28 12 34
k co op	1 36 6 -17 8 18
k coffee machine	10 28
k come across	0 31 3 -16 4 20 7 27
k come back	1 25 2 20 4 -15
k come in	1 14 6 16 10 43
k come on	8 -18 10 -14
k come to	0 -22 4 14 7 52
k coming back	1 15
k coming in	9 -15 10 14
k comment PROPER	0 42 2 -15 4 35 6 -16
k completely EASE	11 41
k congrats on	9 87 12 -14
k congratulations MUST	12 -21
k consider JOIN	0 20 1 -15
k consider it	0 16 1 31 12 39
k content with	10 -29
k counter is	10 26
k counterpart in	6 28
k curious what	0 -24
k customer JOIN	1 -15 6 -16 7 16 12 -19
k customer TIME	9 24
k customers HURRY	0 39
k d'you ASK	0 42 1 35 2 -16 3 40
k dale that	1 24
k deal ?	1 -19
k deal with	9 -14 12 24
k dealing with	1 -52
k dear KIN	0 -29 1 16
k dear PROPER	0 -27 1 -16 2 14 6 -29 7 -20 8 44 10 -35 11 -14 12 -52
k dear ROLE	1 -41
k dear [NAME]	1 -46 6 -15 12 47
k dearest PROPER	10 -15 12 -16
k desk and	1 -16
k desk is	1 40
k desk with	1 21 9 -16
k diary is	12 28
k did ?	7 18
k did SOMEBODY	0 -30
k did YOU	1 30 3 17 9 -37 10 33 12 70
k did YOUR	1 20 9 34 12 30
k did it	1 -21 6 -23 11 36
k did that	1 -16
k did the	11 -29
k died ?	0 14 6 23
k direct OBJ	1 -14
k do ?	0 28 1 -57 6 -27 7 54
k do ANY	0 34 1 26 4 15
k do ASK	0 -25
k do EASE	11 21
k do HAND	6 -14 10 -42
k do JOIN	1 -24 11 15
k do ME	4 16 7 -14
k do MY	1 48
k do OBJ	1 58
k do PROPER	0 16
k do YOU	0 38 1 22 2 44 3 -35 4 -38 5 -24 7 29 8 -32 9 -29 10 -31 12 -35
k do YOUR	0 51 2 16 12 22
k do a	7 -17 12 -15
k do have	1 -38
k do is	0 21 1 24 6 20 12 46
k do it	6 19 9 18
k do something	1 14
k do the	9 -18 12 25
k do to	0 -18 1 -31
k do with	0 29 1 -47 6 20 9 -15 10 32
k does ?	1 -21 3 15 11 -18
k does BRANCH	1 -61
k does SOMEBODY	0 -27 1 22 2 -30 4 53 8 -18
k does not	0 -28
k does the	1 16 6 -16
k doing the	0 -21 1 64 9 14
k done and	1 36 6 32 9 48
k done so	1 -23 9 -22
k door's open	0 47 8 -25
k down ANY	0 22 1 -19 9 27 10 23 12 64
k down HAND	1 23 6 28
k down and	1 -32 6 -64 8 23 9 -31
k down by	0 -14 9 26
k down for	1 25
k down the	6 -21 9 48
k down to	0 20 1 56 4 16 6 16
k e HAND	6 -28
k each ANY	0 -18
k each KIN	0 29 6 25 10 19 12 33
k each TIME	0 35 1 38 6 58 9 -24
k each get	7 22
k each of	0 -27 6 -34
k each time	1 -18
k easy to	0 64 10 -27
k eight TIME	1 22 6 41
k eleven TIME	1 -32
k em MY	8 -14
k empty TIME	1 -25
k enough ME	10 42
k enough of	0 -28 10 38
k enough to	0 26 9 20
k estates ROLE	0 25 5 14
k esteemed GROUP	1 17 9 16
k even IF	9 67
k ever ASK	0 23 7 -27 10 -14 11 -20
k ever SEEK	0 -54
k ever get	1 16
k every HAND	0 -30
k every PROPER	1 27 6 15 12 64
k every ROLE	0 51 12 46
k every TIME	0 28 1 50 3 42 4 -37 5 22 6 31 12 -37
k every buddy	0 47 4 27 6 -18 7 -17 12 58
k every time	9 14
k everything and	1 -18 6 18 12 68
k exist ?	0 58
k face the	6 16
k fed up	1 16 6 41
k feel EASE	0 15 4 27 7 20
k feel REWARD	0 32 1 -29 2 14 3 14 4 -23 6 -15 7 -28 11 25 12 -32
k feel SEEK	0 -25 9 33 11 17 12 40
k feel good	1 15 11 21
k feel it	1 -14 4 -31 5 24 10 -18 11 72
k fetch the	0 108 3 -16 4 44
k fifth of	6 21
k fill it	0 -20
k final TIME	1 -29 7 53
k find HAND	0 -25
k find MY	1 30 7 62
k find OBJ	12 -17
k find THEM	0 21 1 17 9 28 10 32
k find a	1 -43 11 30
k find it	0 21 1 -23 6 -29 7 66 9 51 10 26
k find the	6 40
k find this	1 21 2 -14 4 14 7 46
k first ?	1 -39 6 -51 8 53 9 34 12 15
k first ANY	1 60 2 39 4 -29
k first BRANCH	1 -32 9 30
k first HAND	0 -19
k first KIN	1 -23 9 -14 10 24
k first MEANS	0 -39 6 44 10 46 11 -19 12 -57
k first MONEY	6 15 12 -15
k first ROLE	0 -27 1 -25 9 42
k first SOMEBODY	0 15 1 20 2 14 6 -36
k first TIME	1 -30 6 -24 10 -27 12 40
k first and	10 -15
k first clean	6 -34 7 45
k first home	1 25 7 -22 10 15
k first of	1 -14
k first time	1 17 12 -15
k fit ?	7 35
k fit for	1 -14 4 36 6 -18 7 69 10 25
k floating in	1 -20
k follow up	12 39
k following up	12 65
k for ?	1 -27 12 33
k for ANY	0 66 1 107 5 -14 6 -75 7 -28 8 -101 9 79 10 -33
k for BRANCH	0 54 1 -61 5 23 6 -17 7 17 8 64 9 -15 10 45 12 -22
k for GROUP	1 -31
k for HURRY	1 15 6 24
k for JOIN	0 -23 1 28 3 -18 5 15 7 28 8 -14 9 -17
k for LACK	0 68 10 39 11 -16 12 38
k for MY	1 44 9 -23 10 18
k for NUMBER	12 -32
k for OBJ	0 68 1 19 4 -46 5 47 6 52 7 -15 8 -41 9 -40 10 -49
k for PROPER	0 -22 8 27 10 37 12 -20
k for REWARD	0 -24 1 -14 6 -30 10 27
k for ROLE	1 -75 4 29 7 -17 8 116 11 -16
k for SEEK	6 60 9 102
k for SOMEBODY	0 -60 1 22 4 29 8 17 11 14 12 18
k for THEIR	0 -34 1 -63 6 -41
k for THEM	1 -22 3 -15 4 15 6 29 7 36 8 62 9 -17 11 51
k for YOU	0 20 1 -25 3 -17 4 14 6 -23 11 55
k for YOUR	1 -63 4 42 5 -16 6 59 7 -16 8 -41 9 50 10 43 12 -19
k for [KIND]	0 -21 1 37 8 35 10 22
k for [PROBLEM]	1 -22
k for a	1 18 2 22 3 39 4 -16 5 -33 6 48 7 39 9 -17 10 -24 11 -31
k for ads	0 50 6 -15
k for an	0 37 1 57 2 -16 3 28 6 64 7 -14 9 -20 10 -16
k for and	6 14
k for being	1 24 6 15 9 77
k for beta	1 18
k for choosing	9 59
k for each	1 -49 6 -27 10 24 12 41
k for every	1 -14 8 -40 12 15
k for having	9 73
k for it	1 22 6 45 9 -45 10 -19 11 57 12 -28
k for life	0 38 1 44 5 -19 12 23
k for new	1 14
k for next	0 14 9 -15
k for six	1 -26 6 -23 9 42 12 45
k for ten	0 -14 1 -20 6 -20 8 -40 10 -19 12 50
k for that	10 35
k for the	3 37 4 -18 6 -36 7 27 8 44 9 -26 10 -27 11 -43 12 -57
k for this	0 -19 1 -32 7 -18 8 21 9 -30
k for those	12 -19
k for trusting	9 39
k for twenty	9 -24
k forgot to	9 29
k former ROLE	0 -45 3 20
k forty ROLE	1 18 10 -22
k forty TIME	0 -16 1 40 6 -25 8 19 9 -25
k found the	1 -16
k fourteen TIME	9 -27
k fridge magnet	6 48 10 44
k from ANY	1 29 9 -34
k from MY	0 33 4 17 7 22 10 -22
k from NUMBER	1 40 3 18 7 -17 8 82 9 -17 10 -14
k from OBJ	0 -14
k from PROPER	0 -36 1 -32 5 14 6 47 9 24 12 -28
k from SOMEBODY	0 -40 1 -39 6 -26 10 23
k from THEIR	1 -15 6 17
k from TIME	9 -35
k from YOU	0 -34 1 -46 7 -20 12 71
k from YOUR	0 123 1 14 3 -23 4 42 7 -15 8 -14 9 -76 12 27
k from [KIND]	1 -17 7 28 9 71
k from a	1 -29 2 20 4 -36 7 61 10 -32 11 24 12 -16
k from nine	1 -27
k from scratch	1 30
k from six	9 28
k from the	0 21 2 22 3 -16 6 42 7 -17 8 -33 10 37 12 -25
k from there	10 18 11 29
k from this	0 18 1 25 7 14 9 18
k from what	1 66 6 -22 9 -20
k front desk	1 41
k front of	0 22 1 27 3 14 7 -21
k gave OBJ	9 20
k get ANY	0 18 12 39
k get DONE	0 -26 1 -14 10 -14
k get GAIN	7 24 9 22
k get MONEY	0 74 3 -14 4 19 9 -47 11 -14 12 55
k get NUMBER	0 -51 1 -33 6 -25 7 14 8 -16 12 85
k get OBJ	0 72 1 45 3 40 4 -33 7 -17 10 -38 12 23
k get SHARE	0 31 6 -27 7 49 12 34
k get YOUR	0 90 1 60 3 23 8 -32 9 22 10 -15 12 84
k get [KIND]	1 -14 6 -16 7 36 12 -50
k get a	0 -31 3 22 4 -16 7 23 10 -21 12 39
k get an	6 25 7 -22
k get as	7 30 12 -15
k get home	6 26 9 22
k get in	1 -17 7 -22 12 31
k get it	0 -34 6 14 11 14 12 -14
k get most	1 -16
k get paid	8 38
k get something	0 24 7 57
k get that	1 -14 6 48 12 40
k get the	7 49 8 36 12 -24
k get this	9 19
k get to	1 -21 7 -15 12 -26
k gets YOU	0 52 6 -23 12 19
k gets a	1 -61 6 31 7 97
k gets the	1 15 6 23
k getting EVENT	1 30 3 -24 4 23 6 -15
k gimme the	0 25 1 45 3 47 4 -16 6 -16 9 50 10 23 12 14
k gin BRANCH	1 23 3 28 4 -25 12 23
k give OBJ	0 -20 1 28 4 -27 5 26 7 -22 8 -17 9 -18 10 -39 12 31
k give THEIR	0 99 3 17 4 -16 7 -16 10 -26
k give THEM	0 59 1 22 2 -14 3 -14 4 34 6 42 7 34 9 17 10 56 11 -17
k give YOU	7 16 9 -15
k give YOUR	0 -38 12 -25
k give em	1 -19 6 45 8 -16 10 74 11 -16
k give it	12 -15
k given to	1 -24
k go WHO	1 -16 7 15
k go down	1 17
k go home	1 39 6 16
k go live	9 33
k go out	6 28
k go through	0 -21
k go to	0 -37 1 -15
k goes to	0 -18 1 -49 6 22
k going through	1 35 7 17
k going to	0 -39 6 -18 7 -16 12 63
k gone by	9 52 12 52
k gone out	1 -23 6 -21 8 20
k good JOIN	0 59 4 -27 5 35 6 30 7 -18 10 -17
k good ROLE	0 -27 2 17 7 -21 10 -14
k good SOMEBODY	1 -23 8 14
k good TIME	6 -16 8 -18 9 -34
k good a	7 15
k good about	1 15 11 21
k good afternoon	1 -26 7 -16 8 23 9 -14
k good book	0 -18
k good care	7 29
k good fit	6 -28 7 64
k good match	0 45 1 71 7 40
k good price	7 18
k good to	9 136
k good word	1 40 11 -14
k got ANY	0 -32 1 -54 6 17 10 -30
k got EVENT	0 -58
k got KIN	0 23 7 17
k got MY	1 -38 8 39
k got NUMBER	12 24
k got TROUBLE	6 -55 8 17
k got YOUR	0 -32 6 69 9 -14
k got a	0 81 1 50 2 -16 4 21 7 -20 8 -38 10 34 12 -14
k got an	1 21
k got the	4 -20 8 -39 9 37 10 24 12 47
k grants please	1 24
k grounds maintenance	0 -15 1 -50 8 -35
k groups with	0 39 1 27 4 -14 5 23
k grows by	0 -28
k guest passes	12 45
k had ANY	0 -39 6 -39
k had a	1 31 6 -40 8 -16 12 15
k had enough	0 -29 1 -15 11 67
k had not	0 43
k had the	6 16 9 21 12 19
k half a	6 19
k half of	1 27 6 31
k half term	0 15
k half the	1 19 6 81
k handed in	0 -25
k happen to	0 51 1 34 2 -18 3 17 4 17 8 14
k hard EASE	1 -15
k hard to	0 -48 1 26
k hardware at	1 29 6 -49
k has DONE	1 -32 9 28
k has EVENT	0 29 1 18 2 26 4 -26 9 24
k has HURRY	0 -14 1 -14
k has LACK	0 -43 9 -23
k has NUMBER	1 -14
k has ROLE	1 -25 6 14 11 17
k has SOMEBODY	2 -17 4 29 6 -48
k has a	0 57 1 114 2 29 4 -18 7 -29 9 -19 10 17 12 32
k has an	1 40
k has asked	1 -20
k has been	0 -15 1 -35 2 20 8 -19 9 23 10 -15
k has come	9 24
k has ever	6 28
k has gone	1 25 12 27
k has had	0 -25 6 15
k has just	1 19 6 18
k has the	0 -14 1 19 2 -15 4 15 6 -23
k has to	1 -22 6 22 11 36
k have ?	1 -14
k have ANY	0 -19 1 -100 6 -36 7 -32 8 36 9 -29 12 -33
k have DONE	0 15 1 14 6 21
k have EVENT	1 -21 8 -22
k have KIN	0 53 1 34 3 -29 4 38 7 21 11 15
k have LACK	1 -18 6 -55 8 34 9 -21 12 42
k have MY	1 124
k have PROPER	1 59
k have SOMEBODY	1 -27
k have THEIR	0 59 1 -21 3 24 6 35 10 106
k have THEM	0 17 1 -27 6 32 7 -49 12 -18
k have TIME	1 -32 6 -34 8 22
k have YOU	0 -15 1 -49 2 -27 3 33 6 -19
k have a	1 118 2 -15 6 -54 7 45 8 -19 9 -29 10 -24 11 -34 12 -19
k have an	0 24 4 41 7 22
k have been	6 64
k have gone	9 14
k have had	6 30
k have in	6 -24
k have it	0 -17 6 16
k have room	1 33 6 -24
k have seen	0 -22 1 -30 9 22
k have the	2 21 4 -18 6 63 8 -25 9 -34 10 -30
k have thought	6 -14 8 -19 12 38
k have to	0 -21 1 -14 12 48
k having OBJ	9 69
k he'd be	6 37
k heard YOU	0 -18 1 19 6 33 11 -36 12 68
k heard from	8 14 12 32
k heard of	1 23
k hello ME	1 -37
k hello PROPER	0 -27 1 16 9 21 10 -14 12 -18
k here's MY	0 52 1 -17 6 18 10 27 11 -16
k here's a	8 60 10 19
k here's the	1 -17
k hey PROPER	0 29 1 -16 6 -16 9 -25 12 -16
k hey [NAME]	0 -15 4 -18
k hi !	9 -15
k hi ME	0 -21
k hi PROPER	5 -27 7 -21 8 -30 9 20 10 -35 11 30 12 -61
k hi SOMEBODY	6 -30 12 -14
k hi [KIND]	1 55 3 15 9 38
k hi [NAME]	2 18 3 19 4 -16 6 -34 7 19 9 30 10 -16 11 -16
k hi all	1 26 8 23 9 -16
k highly THANKS	1 16
k hiya PROPER	9 14
k hiya its	8 -14
k home ?	1 14 7 -14
k home and	0 30 1 15 6 45 10 42
k home by	0 -22 1 -22 6 71 9 15 12 -16
k home from	1 19 10 23
k home with	1 -15 6 28 10 -14
k hot water	1 36
k hour of	1 25
k hour with	6 28
k hours a	1 27 6 21
k house ?	1 56 6 -40 7 -17
k house BRANCH	0 -15
k house in	9 15
k house is	1 19 6 44
k how ME	1 -54 6 -22 9 63 12 -18
k how PROPER	1 71 8 18 9 -20
k how ROLE	1 130 8 16
k how THEY	7 -16 8 16
k how YOU	0 -18 7 -32 8 -21 9 -41
k how did	0 -16
k how do	0 -23
k how likely	0 -34
k how the	0 19 1 -19 9 27
k how to	1 -59 3 24 4 -23 10 16
k how's the	1 -39
k hunting for	0 -16
k ice bucket	1 -17 6 24
k idea where	1 34
k ideal JOIN	0 100 1 75 4 -26 5 34
k ideal KIN	0 -34 7 22
k imogen PROPER	1 30
k in ?	1 -35 7 30
k in ANY	1 15 4 37 6 85 8 -14 9 42 10 21
k in ASK	0 14 4 15 6 -23 12 30
k in BRANCH	0 18 1 84 2 24 3 45 4 -44 6 -72 8 21 10 -28 11 -14 12 31
k in GAIN	0 -16 11 18 12 -19
k in GROUP	1 -40
k in HAND	6 33
k in JOIN	0 31 8 38
k in KIN	0 14 1 -27
k in MEANS	0 -20
k in MY	0 -49 1 34 9 30 10 17 12 -20
k in NUMBER	0 -35 1 36 7 -25 8 38 9 37 10 -23
k in PLACE	0 -53
k in PROPER	1 61 2 58 3 -96 4 -50 5 78 6 -34 7 36 8 -21 9 -42 10 -39 11 47 12 -94
k in REWARD	6 -18 7 14
k in ROLE	1 42
k in RUNS	1 20
k in SEEK	1 -30
k in THEIR	0 18 1 29 6 32 7 -22 8 40 10 -34
k in TIME	6 24 9 38
k in TROUBLE	0 -25 1 36
k in YOUR	0 140 1 18 5 -26 6 56 7 124 9 -31 10 82 12 -19
k in [KIND]	0 53 1 102 5 -26 6 33 7 -14 8 -39 9 27
k in a	0 17 1 31 3 28 6 -33 8 20 9 18 10 25 12 -70
k in advance	9 -30 11 -14
k in and	0 -25 1 19 6 -18 7 22 9 17 10 44
k in before	12 18
k in confidence	1 15
k in each	1 -21
k in front	0 22 1 27 3 14 7 -21
k in it	9 -15 11 -16
k in nine	1 -14 6 56 9 -26
k in ninety	0 -21
k in on	0 -15 9 17 11 33
k in place	1 -32
k in return	6 -19 12 73
k in spreadsheets	1 15
k in ten	1 -15
k in that	6 -49 7 18 9 21 12 71
k in the	0 47 1 53 2 -21 3 -26 4 65 5 -26 6 -28 7 18 8 36 9 -45 10 64 12 35
k in this	0 -20 1 15 4 -46 5 43 6 -23 7 -23 8 -28 10 28 12 24
k in touch	0 40 6 -24 8 -38 9 -18
k in well	1 -18 7 20
k in what	1 -27
k in whatever	1 -31
k in with	0 -16 9 14 10 21
k independent BRANCH	1 14
k inside out	1 36
k insta or	10 37 11 90
k instead of	0 25 1 16
k interested ?	7 136
k interested in	0 16 1 -15 3 17 7 46
k interested or	1 -29 7 -15
k into BRANCH	1 -45
k into PROPER	0 22 1 83
k into a	0 14 1 18 6 30
k into something	6 32
k into the	1 -23 9 16
k invite a	0 68 6 15
k is ?	0 -37 1 -51 2 -15 6 -19
k is ANY	0 -30 10 -19 11 31
k is DONE	9 36
k is EASE	10 25
k is EVENT	0 20 1 54 2 36 4 -30 6 -28 8 27 10 48 12 -15
k is HAND	0 18 3 43 4 -36 8 -15 10 26 12 31
k is MUST	6 40 9 22 10 -26 11 35 12 -23
k is MY	1 -19
k is NUMBER	6 -19 8 -24
k is PROPER	0 -22
k is REWARD	0 23 1 21 3 29 4 -25
k is ROLE	1 69
k is SEEK	0 -14 1 -19 6 -20 8 -22 10 -16
k is SOMEBODY	0 -44 1 -42 4 -19 5 17 6 -17 7 21 10 -25
k is TROUBLE	0 14 1 22 4 19 6 50 9 -21
k is YOUR	0 -63 1 35 6 -24 8 14 9 70 10 23 12 49
k is [NAME]	0 98 1 50 3 -14 4 -15 5 32
k is a	0 23 1 54 4 -38 5 49 6 38 7 -18 8 -49 9 -18 10 -23 11 93 12 -45
k is about	1 39
k is all	7 18 10 67 11 -23
k is almost	12 29
k is already	12 77
k is always	1 40
k is at	0 -36
k is back	1 -21 9 42
k is coming	1 18
k is enough	10 85 11 19
k is for	1 -20 12 54
k is in	0 30 1 -17 3 14 6 -30 7 -25 8 -21 9 -29 10 -26
k is it	0 26 1 -21 2 18 6 16
k is literally	12 67
k is next	1 -15 6 -20
k is not	0 -37 1 -24 9 -19 10 14 11 35 12 33
k is on	0 50 1 17 2 43 4 -46 6 21 7 23 9 17 10 -17
k is open	0 -20 1 18 8 40 10 16 12 -33
k is out	1 -25 12 26
k is planning	0 20 1 24
k is plenty	0 -29 1 -18 10 70
k is ready	7 32 9 92 10 18
k is right	0 37 1 -23 11 27
k is short	1 42
k is sufficient	1 -21
k is that	0 -18 1 -33 7 -22 12 96
k is the	0 -84 1 -44 2 21 6 -59 7 -50 10 -24 12 60
k is there	0 20 1 -49 2 -52 3 -22 4 83 6 19 7 47 9 -20 10 -16 12 -44
k is thinking	1 21
k is to	0 65 1 17 3 -32 4 15 5 25
k is up	0 -43
k it !	1 47 12 24
k it ?	0 18 1 29 3 25 4 -21 6 -18 7 -32 11 29 12 48
k it EASE	0 40 1 36 3 20 4 -24 11 29
k it GAIN	0 27 1 -16 6 29 11 -20
k it HAND	1 -14
k it HURRY	1 -16 9 -16
k it IF	1 -29 7 -14 9 29 11 -42 12 -18
k it LACK	1 -19 5 19 9 21 10 14 11 -20 12 32
k it MAY	0 45 1 -26 7 47 11 87 12 24
k it ME	6 -17 7 30 10 40
k it PLACE	0 81
k it RUNS	0 -16 1 26 11 32
k it YOU	0 -24 6 34 11 17
k it a	0 31 1 35 3 28 4 -20 7 -18 8 14 11 -19 12 26
k it all	6 23 9 -28
k it and	0 33 6 16 7 28 9 -14 10 -15 11 -15
k it as	1 -14 6 -22 10 28 12 -15
k it at	0 24 1 14 2 15
k it back	1 -16 12 -14
k it be	1 18 7 -14
k it before	6 45 10 -39
k it costs	1 -14
k it feels	0 -25 11 39
k it for	0 -30 1 34 9 -20 10 19 11 -17
k it has	0 -27 8 -30 9 47 11 -18 12 -14
k it in	0 -26
k it interesting	0 21 7 49
k it is	1 -25 6 -16 9 17 12 31
k it on	0 29 6 -15
k it rains	0 50 1 34 5 24 6 35 10 -14
k it takes	1 -16 7 19 9 -23 10 -22 12 16
k it to	0 19 1 51 3 14 7 -18 9 -19 11 -34
k it took	0 17 1 42 9 28
k it up	1 -17 7 20 9 -15
k it was	0 -31 1 -44 6 -21 11 -24 12 -18
k it with	1 -40 6 -25 7 35 9 -24 11 37
k it'd be	6 -27 7 78 12 34
k it's ANY	1 55 6 14
k it's EASE	0 -16 10 63 11 56
k it's PROPER	0 -21 1 -34 9 65 10 -17 12 -18
k it's YOUR	8 -14 9 -46 10 24 11 -20 12 14
k it's a	1 -22 6 -16 12 38
k it's been	1 -23 6 -56 9 81
k it's not	9 -19 10 15 11 14 12 -17
k it's only	12 35
k it's open	1 68
k it's right	6 22 11 25
k it's the	1 16 6 18 9 -25 11 24
k its PROPER	8 -18 9 43
k job PROPER	1 -39
k job for	0 29 7 -14 12 22
k joining [FIRM]	1 -22 8 16
k just ANY	0 29 1 -18 10 -22
k just DONE	1 18 6 -15 8 -14 9 -28
k just EVENT	6 -15 8 -83
k just HAND	0 -66 1 -33 3 -14 6 -77 8 -29 10 96 11 20 12 -27
k just LACK	6 29
k just a	1 23 9 -15
k just bumping	1 -19 10 -18 12 45
k just got	1 29 6 -37 8 30 10 22
k just had	0 22 1 33 9 25
k just have	11 36
k just that	1 15 6 35
k keep OBJ	0 18 4 15 7 14
k keep THEIR	1 60 6 14
k keep YOU	12 21
k keep YOUR	0 -27 1 -34 9 -43 11 34
k keep a	1 -19
k keep asking	1 20
k keep coming	1 15
k keep the	1 -18 6 17 9 24
k key a	1 25
k kind as	1 15 3 18 4 -19
k kind regards	1 -40
k kindly ASK	0 39 3 16
k kindly HAND	0 58 1 60 3 25 4 -19
k kindly JOIN	1 -22
k kindly do	1 19
k known to	1 68
k labels floating	1 -20
k labels peel	6 15
k lack ROLE	1 57
k late ?	0 -29
k late PROPER	1 45 6 -22
k learn from	0 -15
k learn how	1 47 6 -19 8 24
k least ANY	1 21 7 27 9 15 12 27
k leave BRANCH	8 22
k leave MY	9 -21 10 -27
k leave OBJ	0 -41 12 30
k leave THEIR	9 17 11 35 12 -17
k leave a	0 -19 10 32 11 22
k leave it	0 -19 11 46
k leave this	11 17
k leave until	12 25
k leave with	6 43
k let OBJ	0 -20 2 17 3 -19 7 22 8 42 12 -30
k let THEIR	6 -33 12 63
k let THEM	0 31 1 33 3 24 4 -20 6 -29 12 26
k let YOU	1 -24 6 -35 8 -15 9 80 12 -24
k letter of	0 -27
k licensed GROUP	1 15
k lie awake	1 32 6 50
k lieber PROPER	1 -21
k life ?	1 -51
k lifeblood of	0 -35 1 -27
k list ?	0 -32
k list in	6 -32
k list of	10 -44
k listen ME	7 24 12 -17
k little ANY	1 31
k little PROPER	9 23
k little ones	0 16 6 -32
k live on	0 -21 6 21
k loads of	6 -16 10 31 12 47
k log in	0 -17
k logging in	0 -42
k long time	6 -17
k longer in	11 22
k look after	1 54 6 -14 7 74
k look at	0 -43 1 -43
k look over	0 -19
k look up	0 -20 10 23
k looked at	1 -17
k lot about	9 -28 12 -22
k lot in	9 17 10 15
k lot of	0 -25 1 16 6 -33
k lot to	1 -17 9 29 12 22
k lunch with	0 -18
k made YOU	0 -40
k make JOIN	0 -42
k make an	1 -23 7 15 11 -14
k make it	0 35 1 -18
k make the	0 -20
k makes a	1 -30
k making an	0 21 1 -28 3 30 4 -15
k match for	1 40 7 19
k meant for	1 43 12 37
k member MAY	12 39
k member YOU	1 -15 7 28 12 57
k met but	1 42
k met in	0 28
k million in	0 -24
k minutes and	0 -22
k minutes at	1 -16 6 42
k minutes on	0 -18
k miss it	1 30 12 27
k miss the	9 35
k moment is	0 37 1 -23 11 27
k money ?	1 -30 6 18
k money goes	1 32 6 23
k more BRANCH	1 48 12 43
k more ROLE	0 -23
k more SOMEBODY	0 -27 6 -17 8 33
k more [KIND]	1 40 6 23
k more of	1 18
k more than	0 37 1 -18 2 -18 3 56 4 -20 6 65 9 26
k more thing	1 -14
k most GLAD	9 14
k most of	6 41
k most welcome	0 63 1 26 4 -19 5 23 6 -28 7 28
k mr PROPER	9 -27
k mrs PROPER	8 17 9 18
k much !	1 73 9 -15 12 -23
k much ME	12 18
k much SEEK	0 28
k much for	0 -17 8 -17 9 -30
k much out	6 -34 7 42 12 -25
k much to	8 -18 12 32
k n ME	0 43 1 -15 7 -19 8 88
k n il	11 38
k new ANY	6 -21
k new BRANCH	0 -15 1 -59 8 64
k new GROUP	0 -16
k new KIN	8 27
k new MEANS	0 -16
k new PLACE	0 -27 1 -31
k new PROPER	0 -16
k new ROLE	3 22 9 -15
k new TIME	1 -17
k new TROUBLE	1 -32 6 -41 12 46
k new in	0 -27 8 23
k new member	0 23 12 17
k new to	1 17 7 19
k next ?	1 -96 2 26 4 -32 6 -30 7 14 9 33 12 43
k next BRANCH	4 23 6 22
k next HAND	7 16 10 27
k next TIME	0 18 1 -25 6 -24 7 18 8 -20 9 -28
k next door	0 47
k next step	9 -14
k next to	9 14 12 -17
k nice to	1 -15 6 15 10 -29 12 39
k nine TIME	1 -51 10 -16
k ninety TIME	9 21
k ninety minutes	0 -21
k not ANY	0 43 1 14 6 -26 9 30 12 130
k not HURRY	1 15 11 33
k not LACK	0 -22 10 17 11 19
k not MAY	11 -24
k not ME	1 -22 8 -26
k not SEEK	11 20
k not YOU	0 53 1 54 3 27 4 -42 11 -72 12 -29
k not YOUR	0 -33 1 -28 10 -31
k not a	1 15 6 42 9 -18 11 38
k not at	0 40
k not be	11 43
k not sure	1 17 6 42
k not to	10 -18 11 43
k not work	0 -36
k not yet	12 40
k noticed YOU	0 58 3 24
k noticed that	0 -14 1 -17 9 -26 12 29
k number's on	9 -20 10 90
k of ANY	0 16 1 -35 4 27 6 -39 7 -17 10 46 12 83
k of BRANCH	0 21 1 52 2 -23 3 65 4 -18 6 34 7 31 8 17 9 -15 10 31
k of EVENT	0 -26 1 -53 6 -25 8 25
k of GAIN	7 14
k of HAND	1 21 12 41
k of KIN	1 17 9 30
k of MEANS	0 25 1 -42 8 -22 9 36 10 -39 12 19
k of MY	0 -63 1 -72 7 102 8 54 9 27 10 18 12 -30
k of NUMBER	0 17 4 -16 5 23 6 -18 12 25
k of OBJ	0 34 1 19 4 -16 6 30 7 -15 10 -32
k of OFFER	0 31 1 -34 7 61 11 45
k of PLACE	6 -24
k of PROPER	1 63 3 36 5 -21 6 -30 7 -25 12 -27
k of ROLE	1 19 3 -17 6 57 7 18 8 -20
k of RUNS	0 -21 1 -24
k of SOMEBODY	0 62 1 -20 3 -33 4 35 6 -50 7 25 10 -23 12 57
k of THEIR	0 15 1 -106 4 22 7 -41 9 -17
k of THEM	6 18 9 -20 10 -21 12 -26
k of TIME	6 -15
k of TROUBLE	6 28
k of YOU	0 -19 1 -28 3 14 4 -23 6 -75 8 -45 11 20 12 33
k of YOUR	0 144 1 115 2 19 3 -35 4 25 5 -27 7 18 8 -52 9 43 10 -32 11 35 12 25
k of [KIND]	1 -23
k of a	0 23 1 85 4 19 6 89 9 -15 11 -32 12 -41
k of all	0 -18
k of an	1 -18 3 20 4 -22 9 -18 10 43
k of being	1 25 6 39
k of each	6 24
k of it	1 -35 2 15 6 80 7 32 9 -14 12 -33
k of just	0 21 1 -17 10 -17
k of mouth	0 45
k of nights	1 17
k of ten	0 35 7 30
k of that	0 -35 6 -39 7 -18 10 35 11 34 12 -18
k of the	0 80 1 130 2 25 3 37 4 -29 6 70 7 -15 8 37 10 45
k of these	0 -69 1 -15 6 -21
k of thing	1 -20
k of this	0 -64 9 -21 12 22
k of those	0 27 4 -46 5 24 6 56 11 42 12 -16
k of use	0 -20 6 -16 7 -25 9 17
k of what	1 -21
k offer ?	6 24
k oh by	6 -20 10 -17
k old BRANCH	1 -29
k old PROPER	0 44 1 23 9 -27
k old ROLE	0 -18 1 -18 6 28
k old and	1 21 10 33
k older than	0 31 1 52 5 19
k on ?	0 23 3 -48 4 39
k on ANY	2 17 6 59 12 -15
k on BRANCH	0 15 6 19
k on GROUP	6 -24 7 17
k on HAND	9 98 12 -16
k on JOIN	0 -36 9 26
k on MY	0 -48 1 38 7 -22 8 -28 9 -29 10 -105 12 131
k on NUMBER	0 19 1 50 10 53 12 -18
k on OBJ	0 75 4 21 6 -17 7 63 8 -22 9 -22
k on PLACE	10 15
k on PROPER	0 -47 1 46 4 29 7 -20 8 -22 10 -16 11 35 12 -26
k on THEIR	4 15 6 -19 7 41 9 70 12 34
k on TIME	0 -18 6 -23 9 48
k on YOUR	0 105 1 133 2 25 4 -34 6 54 7 24 8 98 9 -56 11 -17 12 -30
k on [KIND]	6 -16
k on a	0 -65 7 -18 8 -56 11 20 12 -33
k on and	1 24
k on how	1 -19
k on it	0 -18 7 27 9 -14 10 44 12 22
k on joining	1 -22 8 16
k on that	1 14 8 -15 9 16
k on the	0 19 1 44 3 49 4 -41 5 21 6 -20 8 -46 9 32 10 121 11 20
k on this	0 17 1 -35 2 -19 4 27 9 -44 10 40 11 -27 12 28
k on time	1 35 6 78 12 -19
k on to	10 57
k ones ?	0 20 1 23
k ones WHO	6 18
k only ANY	1 -15 12 35
k only HAND	0 39
k only IF	0 31 1 28 3 20 4 -25 6 -23 9 -22 11 116 12 -19
k only NUMBER	7 45 9 -22
k only PROPER	0 -16 1 20 9 -21
k only do	0 35 6 38
k only press	10 30
k only the	1 -28 6 23
k only where	11 51
k open in	0 -14 6 -23 9 -21
k open the	1 -23
k open to	0 73 1 -49 3 -29 4 23 6 -34 8 19 9 28 10 -24 12 -17
k opportunity for	1 36 7 95
k ops RUNS	1 53
k opt out	1 -17 9 23
k or ANY	2 14 3 -34 5 23 6 25 8 22 10 -14 11 32 12 52
k or ASK	0 19 2 -22 4 25 6 -15 7 -18
k or EVENT	1 44 6 -23 7 -23
k or GAIN	6 37 10 24
k or HAND	0 -16 1 -72 3 37 4 -30 10 81 12 -31
k or JOIN	0 -14 1 -16 7 -16 12 29
k or KIN	0 42 1 -16 7 50 11 -19
k or LACK	1 -20 6 -22 10 32 11 71 12 -25
k or PROPER	1 20 5 22 6 26
k or SOMEBODY	0 62 3 -18 4 40 7 22 8 16 9 -25 10 52 11 -34 12 -22
k or a	1 15 4 16 6 19
k or an	6 22 7 28
k or give	10 14 11 14
k or have	10 26 11 74
k or is	0 -46
k or more	0 40 1 29 4 -15 5 22
k or not	0 39 1 -14
k or relations	10 -14
k or so	0 26 1 22
k or the	0 24 1 17 2 25 4 -18
k order and	0 28 9 19
k order is	9 -41
k out !	1 -24 6 -16 8 -28 9 -16 12 80
k out ?	1 35
k out WHO	0 -24
k out a	0 19 1 33
k out and	12 29
k out at	0 22 6 20
k out because	1 20
k out before	0 34 1 49 10 22
k out by	6 77
k out in	0 -36 6 47 9 67 12 -18
k out of	0 22 1 -36 2 28 6 -18 7 73 8 -63 9 36 10 -15 11 -15 12 -79
k out on	0 17 8 20
k out the	9 31
k out with	1 -22
k outside MY	0 -24
k outside ROLE	1 30
k over YOUR	0 -31
k over a	0 -22 1 -30
k over an	6 -34
k over asking	8 -27
k over at	0 -32
k over from	11 32
k over in	0 23 6 15
k over it	1 16 9 20 12 29
k over the	0 -29 6 -15 9 38 10 15 12 -21
k over there	6 -38 8 52
k over this	0 39 11 15
k over to	10 19
k owner WHO	1 24 4 -15 6 14
k owner of	1 25
k owners SEEK	1 -45 6 20
k owners WHO	0 -17
k owners in	1 36 3 -20 4 24 6 -18 9 32
k owners of	1 20 5 22
k p s	6 -14 8 -17
k paid REWARD	1 16
k paid for	1 -21 9 35 12 -26
k paid in	8 38
k panel that	9 -22
k part of	8 20 9 34
k partner ROLE	0 18
k pay for	0 43 6 29 9 35 10 -14
k pay in	9 22
k pay the	6 45
k paying BRANCH	1 -25
k paying a	0 16 6 22
k paying for	1 49 10 -14
k pays LACK	6 21
k pays for	1 35 6 22 10 -16
k pays the	1 -27
k peel in	6 15
k per cent	6 15
k perfectly PROPER	11 17
k personal JOIN	1 -17
k personal MEANS	0 34 6 -16 7 22
k photo of	0 15 9 22
k photos of	1 -15
k picks up	6 35
k piece on	6 -22 9 -46
k place in	1 23 6 46 9 -15
k place of	1 -30
k place to	0 -19 10 -30
k places HURRY	7 58 9 -14 12 69
k places in	1 -14 6 -23
k planning OFFER	1 -31
k planning a	0 21 1 26
k planning something	0 21
k play the	6 17
k please ?	0 -73
k please ASK	3 19 4 -16 6 15 12 -16
k please HAND	0 76 1 25 3 14 5 -15 9 -15 10 21 11 -21 12 28
k please JOIN	0 -22 1 -40 3 33 4 -40 6 -15
k please LACK	12 -27
k please MAY	0 68 3 21 4 -22 10 -47
k please do	0 -25 1 -21 7 23
k please feel	7 -16 10 23
k please find	0 -26
k plenty ME	0 -15 10 43
k pls HAND	1 21 6 15
k pls JOIN	3 16 4 -15 7 18 12 -33
k poll for	0 -29
k position at	3 23 4 -17 8 16
k practice ROLE	10 18
k practice and	0 -19
k practice grows	0 -28
k pre seed	1 -17
k present OBJ	0 23 1 -22
k press HAND	10 56
k price for	6 -31 7 54
k profit from	0 17 1 17 7 63
k promotion ?	0 15
k ps WHO	0 -24
k put ANY	10 37 12 -15
k put MY	1 -24 3 16
k put OBJ	1 -16 2 -15 9 -28 10 33 11 -41
k put THEIR	9 84
k put THEM	0 -23 10 28
k put YOU	1 16
k put a	1 -15
k put by	0 17 6 37
k put in	0 41 1 35 3 31 6 -23 7 -18 8 -32 10 37 12 36
k putting OBJ	0 28
k q NUMBER	0 39
k q WHO	1 23
k question WHO	6 26
k question do	1 26
k question for	0 27 1 -46 2 32 6 17 7 18
k question from	0 25
k question to	0 -25
k questions ?	0 -18
k questions about	0 -16
k quite see	11 34
k rd and	1 -16 9 17
k re the	0 26 1 19
k reach out	0 -15
k reaching out	1 20
k read out	1 22
k ready !	9 -41
k ready for	1 -67
k ready to	1 19 4 18 7 33 9 -20 10 21
k receive [KIND]	1 -15 6 -18 7 15 12 39
k reckon YOU	1 -16 6 -25
k report goes	1 -22 6 24
k resource for	0 15
k return is	10 48
k right ANY	10 28
k right HURRY	1 -18 7 30 10 -28
k right SOMEBODY	1 25 7 23
k role in	1 15 8 20
k roles in	1 -35
k roof ?	1 60
k roof and	0 20
k room ASK	0 74 4 -54 5 43
k room for	0 -18 1 28
k room with	6 18
k round PLACE	0 16
k round for	1 -48
k round the	9 35
k round to	0 -44 1 -33 11 -33
k rules of	1 -23
k s in	6 26
k said LACK	9 47 11 39
k said THEY	1 68 6 29
k said YOU	0 -31 9 20 11 -14 12 88
k said YOUR	1 -14 9 30
k said at	0 -24 1 -34
k said in	1 -18
k said on	12 -20
k sale of	1 -21
k sales GROUP	1 15
k salut PROPER	1 -44
k same ?	0 31 1 -58 6 -16 7 44
k same GAIN	1 -17 6 -19
k same TIME	1 27 6 25
k same care	6 -28 7 20 10 -16
k same situation	1 22
k same way	1 -23
k sat in	0 16 1 -22 9 30
k saw PROPER	1 43
k saw THEIR	1 -35 9 23
k saw YOU	1 83 9 -16
k saw YOUR	8 -24 9 -24
k saw that	6 -24 8 -33
k say IF	0 -14 10 -19
k say LACK	0 -20 1 -24 6 -15
k say ME	0 95 1 38 3 -29 4 41 9 64
k say THEY	1 -31 9 -16
k say YOU	9 -36 11 19
k say a	0 23 1 29
k say in	1 -18 6 16
k say is	0 -66
k say it	0 68 1 25 7 44 9 -18
k say so	0 -26 9 65 10 -15
k say that	10 -14
k say the	0 -16 6 19 9 20
k says THEY	1 17 6 21
k says so	1 -17 9 -19 11 38
k says the	1 -24 9 28
k scale of	0 -22
k search for	1 48
k second MEANS	0 27 1 19
k second TIME	6 -18
k second opinion	7 26
k see ANY	12 -21
k see IF	0 -27
k see THEM	7 32
k see YOU	0 -16 1 51 7 -15 9 -37 10 -17 12 -21
k see a	1 -14 11 38 12 46
k see that	1 47 6 -15 8 17 9 -33
k see the	8 -14 9 33
k seeing the	6 52 9 34
k seen the	6 26 12 17
k self employed	1 42 6 46
k sell ?	1 27 6 -26
k sent OBJ	6 -20 9 22 12 52
k sent YOU	0 -35
k sentences about	0 -14
k shared a	0 27 9 -22
k she'd have	0 18 1 23 4 -23 6 14
k she'd take	1 -21
k short HAND	0 -17 10 30
k short MEANS	7 -15 10 31
k short of	0 35 1 64 3 29 4 -15 6 -22 8 18
k show that	0 -21
k show this	0 52 10 27
k sick of	1 17 2 -21 4 46 6 53
k side of	1 -24
k sit at	1 -19 6 20
k sit down	6 21
k sit in	1 -21 9 18
k sit on	9 19
k situation as	1 22
k six PROPER	0 -38
k six TIME	1 -69 6 63 8 -48 9 -21 10 -23 12 46
k small BRANCH	1 45 3 -17 5 14 8 28 10 -17
k small GROUP	0 -14 1 -20 6 55
k small SOMEBODY	0 -40
k so GLAD	0 -25 6 -15 7 -37 8 -17 9 51 11 -15 12 -25
k so IF	0 55 1 -44 6 -17 7 14 8 61 12 14
k so LACK	1 -18 6 24 9 -21 12 27
k so ME	0 -54 1 -47 6 21 8 -32 11 -29
k so THEY	1 44 6 30 9 -16 12 -14
k so WHO	0 74 1 -41 2 27 3 -15 4 -26 9 17
k so YOU	1 -49 8 26 9 24 10 14
k so do	7 34 12 15
k so far	9 19
k so it	9 33 12 40
k so it's	0 25 10 19 11 36 12 31
k so kind	1 15 3 18 4 -19
k so much	0 -21 1 46 6 -34 8 31 9 -23 12 74
k so on	0 -15
k so please	0 25 8 -34
k so that	1 18 6 56 8 14 9 30
k so that's	6 -33 8 -21 9 -22
k so the	6 58 9 -23
k so what	1 -14
k so yeah	0 18 10 -18
k something out	0 24 7 57
k something this	1 14
k sooner be	0 43 9 38 11 22
k sort of	1 -14
k soul WHO	0 60 2 -25 4 29 6 37
k sounding GROUP	0 17 1 -15 7 22
k sounds SEEK	9 -22 10 64
k south TROUBLE	1 54
k speak to	1 25 6 -22
k speak with	1 16 3 23 4 -17 6 -23 8 -51
k speaking with	1 -15 9 -30
k speaks PROPER	2 -14
k specific ask	0 37 3 20 4 -14
k spend MONEY	0 59
k spends PROPER	6 35
k spends the	1 16
k spread the	0 61 4 44 5 -17 12 -19
k start with	0 68 2 14 6 -22
k started a	6 -19
k stay in	7 -15 8 19
k stay on	11 -23
k stayed up	8 18
k stays on	1 -20
k step for	9 -14
k stopped eating	0 17
k story on	6 -24 7 -25
k strings ME	0 21 1 40 7 23
k study GROUP	4 48 6 36
k subject JOIN	1 -32
k subject WHO	0 -16
k subject a	0 -38 1 -19 12 -14
k success fee	0 18
k such SOMEBODY	1 -23
k such TROUBLE	1 -18
k such a	1 -17 6 24 7 -22 9 14 12 -15
k supplier MAY	0 -49
k sure THEY	7 67 11 15
k surname and	10 100
k switch YOUR	6 26 9 22
k table ?	0 43 1 21
k table at	1 28
k take OBJ	0 15 1 19 10 -16
k take an	0 -14
k take good	7 19
k take it	0 -25 10 19 12 -15
k take over	6 55 11 32
k take the	1 -30 9 -15 10 31 11 -24
k takes ANY	6 36
k taking on	8 17
k talk about	0 -26
k talk to	0 50 3 -16 7 -26
k talking about	12 29
k talking to	1 23 4 22 6 -18 9 26 12 17
k tall ANY	0 -19
k teach the	1 29
k telephone MEANS	0 52
k ten MEANS	10 19 12 32
k ten TIME	1 -42 6 54 8 -29
k ten minutes	0 -38 9 14
k ten to	0 14 6 24
k th ?	0 -18
k th and	1 14
k than ANY	0 48 1 14 2 -19 3 56 4 -19 6 -16
k than HAND	1 -18
k than ME	1 -27
k than SOMEBODY	0 -17 1 -17
k than YOU	0 -31
k than the	0 18 1 38
k that ?	0 40 1 -16
k that ANY	1 -42 12 -16
k that BRANCH	9 15 12 41
k that EASE	1 16 6 45
k that HAND	0 -16 6 87 12 30
k that JOIN	0 -20
k that LACK	6 102 9 -30 10 14 11 -23 12 -20
k that MAY	0 64 1 -87 2 29 3 -22 6 -118 7 115 12 -18
k that ME	1 -74 3 20 4 -17 6 -72 8 55 9 -21 10 -14 11 34 12 14
k that MUST	0 26 1 34 6 25
k that MY	9 73
k that NUMBER	1 63 10 -14 12 -22
k that PROPER	0 -51 1 42 6 42 8 -17 9 -21 10 -14 11 -36 12 -16
k that ROLE	1 -21 9 27
k that RUNS	0 67 1 91 2 18 4 -17 10 20
k that SEEK	0 21 1 -172 6 -20 7 -32
k that SOMEBODY	0 -26 1 50 6 39 9 -29 10 24 11 18
k that THEIR	1 -17 6 36
k that THEY	0 14 6 53 7 25 9 -20 12 28
k that TIME	0 37
k that YOU	0 -61 1 40 6 -55 7 -20 9 -66 11 -32 12 -30
k that YOUR	0 -29 1 53
k that [PROBLEM]	1 17 9 42
k that already	1 22 6 20 9 -17
k that close	1 55 12 -17
k that does	0 29 1 28 6 -19
k that down	6 17
k that for	1 15
k that got	0 -58
k that half	1 55
k that has	0 31 1 49 7 -20
k that in	1 -66
k that is	4 20
k that it	0 44 1 -27 6 20
k that just	0 28 1 26 6 -49
k that pays	1 24 6 26
k that sort	1 -35
k that stays	1 -18 6 26
k that the	1 -77 3 25 4 -19 6 27 9 99
k that too	11 14
k that uses	6 -18
k that was	1 -23 6 -29 8 -14 9 17
k that's DONE	0 29 1 33 9 -29
k that's EASE	0 -20 6 -16
k that's EVENT	1 21 6 -22
k that's IF	1 -15
k that's MY	0 49 3 -18 4 -15 5 38 8 54 9 -24
k that's TROUBLE	1 71 6 84
k that's a	12 85
k that's all	11 -23
k that's been	0 14 1 44 8 34
k that's it	6 -14 11 -40
k that's not	11 14
k that's the	6 -61 8 -37 10 -38 11 -17 12 -24
k that's weird	11 17
k the ANY	0 66 2 31 3 45 4 -90 9 19 12 -86
k the BRANCH	0 -73 1 22 2 30 3 -24 4 22 5 -43 6 -93 7 -36 8 38 9 84 10 -30 12 -19
k the EASE	0 17 6 32 8 -23 9 -43 11 -24
k the EVENT	1 -49 8 34 9 -14 10 -28
k the GAIN	1 42 6 33 8 -25 12 34
k the GLAD	1 15 9 -31
k the GROUP	1 -50 2 23 3 20 5 -16 6 -32 7 -29 8 -32 9 -35 10 -29 12 55
k the HAND	0 35 1 36 5 24 9 -21 10 -18 11 -29 12 29
k the HURRY	0 -21 1 -21 2 18 4 -16 6 28 9 -35 10 -25 11 -20 12 15
k the JOIN	0 -89 1 -26 7 -19 10 44
k the KIN	1 37 11 21
k the MEANS	0 -14 1 48 2 28 4 -39 6 14 8 -22 10 100 12 -35
k the NUMBER	0 -80 1 -44 9 -45 10 -40 12 18
k the OFFER	0 -18 1 -27 6 24
k the PLACE	1 64 4 -14 6 101 8 53 9 -33 12 -22
k the PROPER	4 59 5 -37 6 27 7 -17 10 -21 11 -16 12 19
k the REWARD	1 -14 6 -43 7 -14 10 -32
k the ROLE	0 -17 1 -24 2 26 4 -18 7 -15 8 18 9 96 10 33 11 64 12 -29
k the RUNS	0 38 4 24 9 17
k the SEEK	8 -22
k the SOMEBODY	1 -26 2 39 3 68 4 -86 5 -19 6 51 7 -23 8 -28 10 60 12 -28
k the TIME	0 31 1 37 5 16 6 -51 7 -35 8 16 9 74 10 -17 11 -16 12 57
k the TROUBLE	3 25 4 -21 6 -26 8 -21 9 -79 12 -18
k the [KIND]	1 147 6 -30 7 16 8 32 9 18
k the account	1 -16
k the ad	6 25
k the aisle	1 36 6 -15
k the back	1 -16 6 -45 10 67 12 30
k the beach	0 -19
k the best	0 69 3 -22 5 25 6 -29 7 54 8 19 9 25 10 -25
k the big	6 32
k the bill	12 -15
k the billing	1 22 6 -21
k the blue	0 -58 1 -18
k the bus	0 -21
k the button	0 17 9 -20 10 75
k the canal	1 15
k the co	1 51 8 18
k the coffee	10 31
k the committee	1 29
k the conservatoire	0 15 1 37 6 -31 10 14
k the corridor	1 -19
k the counter	0 -19 1 -18 10 31
k the dale	1 24
k the desk	10 24
k the details	1 -31 12 40
k the diary	12 28
k the dock	9 -19
k the dog	1 -18 9 22
k the drawer	1 -18
k the fence	1 -19 10 16
k the fete	1 41
k the finest	1 -16 7 -18
k the first	1 -76 2 33 3 29 4 -56 5 17 6 71 7 -18 8 20 9 30 12 -42
k the floor	6 25 10 -28 12 28
k the following	0 17
k the former	1 -29 8 -30
k the foyer	1 -14 9 -17
k the front	1 41
k the gin	1 23 3 28 4 -25 12 23
k the goat	1 -21 11 50
k the hall	0 16 1 14 10 -28
k the handbook	0 -15
k the hearing	0 -14 1 30
k the hedge	9 20
k the homework	1 -15
k the hour	9 -63
k the hours	12 46
k the house	6 -34 7 25 10 26
k the ice	1 -17 6 24
k the keys	1 -15 6 -22
k the kitchen	0 14 6 25
k the lake	1 23
k the late	1 40 6 16
k the lawn	0 15
k the licensed	1 15
k the lifeblood	0 -35 1 -27
k the lift	11 65
k the link's	1 -17 6 -24 10 50
k the list	1 -20 6 -33 9 -16
k the lot	0 -16
k the moment	1 -26 4 16 11 66
k the money	1 32 6 23
k the new	0 -59 1 -88 6 -27 8 -53 9 34 12 -21
k the next	0 -19 1 49 2 -15 4 29 6 -16 10 25
k the number's	10 42
k the old	4 -15 5 29 6 31
k the ones	6 18
k the only	1 -30 9 24
k the open	0 -22
k the owners	0 24
k the panel	9 -21
k the parcel	10 36
k the party	1 36
k the pen	12 57
k the photos	1 -15 9 -29
k the piece	9 14
k the pit	6 -25
k the playground	1 -20
k the post	1 23
k the practice	1 -17
k the premium	6 -16 11 -23
k the rain	1 -22 9 22
k the ramp	9 14
k the rent	1 -18
k the rest	10 20
k the right	0 61 1 63 3 35 4 -46 6 -27 9 -44 10 29 12 -19
k the rollout	0 -18
k the roof	1 -57 6 45 9 71
k the room	0 16
k the rota	0 -14
k the rules	1 -31
k the sale	0 -15 1 -26
k the same	0 37 1 27 3 -32 4 14 6 -25 7 221 8 -29 11 -20
k the scaffold	0 -33 12 -14
k the screen	9 -15 10 23
k the seat	0 17
k the second	0 34 1 20 12 27
k the show	0 -17
k the sort	1 18
k the staff	1 25
k the stage	0 14 1 -37
k the step	9 15
k the steps	9 15
k the stove	11 47
k the switch	6 26 9 22
k the table	0 54 1 35 2 28 4 -34 6 53 8 36 9 -20 11 27 12 -14
k the talk	1 20
k the tall	0 -19
k the thing	1 24 6 21
k the third	1 17
k the time	0 59 12 70
k the title	0 22
k the top	1 -18 10 -18 12 45
k the train	6 19
k the tribunal	0 -35
k the trust	1 -18
k the van	1 -17 8 25 10 24
k the visitor	9 24
k the wall	1 -20
k the way	0 -44 1 -31 6 -42 7 38 8 -41 9 -34 10 -33
k the whole	0 17 1 -17 2 33 4 -32 6 24 9 76 10 -41
k the window	11 32 12 58
k the word	0 54 3 -18 4 44 5 -19 7 31 9 -16 10 14 12 -25
k the world	1 30
k the wrong	7 -14 8 -39 10 -17 12 31
k theirs ?	1 40 6 60
k then let	1 18 7 32
k then the	0 -21
k there ?	0 26 1 44 3 19 4 -21 6 -22 9 23 12 -20
k there MAY	0 17 1 -17 3 -15 4 -20 5 34 6 -30 8 48 9 30
k there MUST	0 -39 12 36
k there SOMEBODY	0 36 1 -54 2 -38 4 56 7 49 9 -19 10 -15 12 -19
k there YOU	1 -17
k there a	1 14 4 17 6 31
k there are	0 28
k there be	0 17 1 26 3 -16 4 27
k there is	0 14 1 -21 6 18 10 -32
k there that	0 18
k there'll be	1 22 6 60
k there's LACK	0 82 1 18 9 -15 11 -36 12 29
k there's SOMEBODY	0 30 1 -57 4 22 12 -20
k there's a	0 -30 6 61 9 -14 10 39 12 -28
k these TIME	0 51 1 17 2 17 6 -42
k thesis on	1 -14
k thing ME	0 -14 1 18 6 23
k thing on	1 20
k thinking about	0 30 1 41 6 -31 7 -21 8 -46 10 28
k thinking of	0 -24 1 96 6 15 7 -21 8 20
k third ?	0 36 1 -16 12 70
k third TIME	6 23
k third time	1 -29 8 -19 12 104
k thirty TIME	0 -25 9 -22
k this ?	0 -78 2 19 6 -15 7 47 9 24 12 -16
k this ANY	2 -18 7 38 11 26
k this BRANCH	1 -22 9 14
k this GROUP	6 17
k this HAND	0 23 4 15 6 -43 7 48 10 60 11 -20 12 -31
k this MEANS	0 92 1 33 3 -29 4 55 6 17 7 48 10 83 11 42 12 -18
k this PLACE	7 -21 8 -22
k this PROPER	0 23 1 33 12 -42
k this SEEK	9 -18
k this TIME	0 44 1 176 2 40 4 -92 5 45 6 -44 7 -71 10 -39 11 53 12 74
k this and	0 -17 1 -17 10 -25 12 22
k this envelope	6 -15 10 58 12 -21
k this house	1 18
k this is	0 -16 1 -26 9 -17 10 -21 11 28 12 42
k this issue	0 -19
k this letter	0 20 1 -24 10 16
k this list	0 -32
k this photo	0 -95
k this room	0 71 4 -54 5 43 9 20
k this sheet	1 -20 7 -15 12 37
k this to	0 66 1 40 3 76 4 -50 10 22 11 -20 12 34
k this too	1 78 6 -22 7 77
k this valuable	7 42 9 53
k those WHO	6 -35 7 -15 12 57
k thought ME	0 -14
k thought a	6 -15 8 -19 9 21 12 18
k through YOU	12 -22
k through YOUR	0 14 1 -16
k through a	1 31 7 17 9 18
k through it	9 -16 10 30
k through the	0 -18 2 -18 4 20 6 37 9 55 10 38
k till ANY	1 -18 6 22
k till HURRY	0 -29
k till PROPER	0 -24 6 26
k till six	1 -14
k till the	1 71 6 19
k time !	12 35
k time LACK	1 34 6 -19 12 24
k time ME	12 19
k time ROLE	0 30 1 31 2 14
k time and	6 32 9 -22 12 -16
k time for	9 -18 12 -19
k time lucky	1 -35 12 81
k time to	0 -41
k to ?	1 -118 2 50 3 -16 4 -17 7 -27 10 -15 12 -20
k to ANY	0 51 3 -101 4 146 6 -43 7 45 8 -40 9 -27 10 -21 11 22 12 -32
k to ASK	0 157 1 -53 3 -22 5 63 6 32 9 32 11 24 12 -47
k to BRANCH	0 65 1 32 3 -24 4 -30 5 43 7 19 8 -16
k to EASE	1 -27
k to EVENT	1 54 6 30 7 -17
k to GAIN	1 -16 6 -30 7 68 8 34 9 -22 11 -31
k to GROUP	6 50
k to HAND	0 -65 1 -18 2 -17 3 40 4 -29 6 21 7 -42 8 -17 9 -44 10 77 11 45 12 -22
k to JOIN	0 -24 1 20 3 -31 4 44 8 -31 9 33 11 -21 12 -31
k to KIN	1 16 7 -15
k to MEANS	0 -22
k to MONEY	1 19 9 18 12 35
k to MY	0 -68 1 -69 2 17 6 -34 7 -65 8 -15 10 107
k to NUMBER	0 71 1 15 4 21 6 30 7 -22 9 -23 10 75 12 49
k to OBJ	0 -42 1 -31 3 -34 4 45 6 19 7 52 8 52 9 21 10 -67 12 -57
k to PROPER	0 102 1 51 2 -42 3 94 4 -48 5 -55 8 -30 10 -36 12 62
k to ROLE	0 65 1 84 3 -37 4 -96 5 107 6 -24 7 -50 8 -19
k to RUNS	1 22 6 -32 11 -29
k to SEEK	0 -29 1 -48 8 45
k to SOMEBODY	0 19 1 43 4 33 5 -40 6 -32 7 20 8 -28 9 72 12 -43
k to THEIR	0 -45 6 14 8 -38 10 -15 11 -18 12 57
k to THEM	1 -42 3 37 4 -32 6 -16 11 -35 12 -23
k to TIME	10 16
k to TROUBLE	1 -18 6 48 9 50
k to WHO	1 -40 2 -16 3 47 9 -22 11 -29
k to YOU	4 20 10 -29 11 43 12 -31
k to YOUR	0 44 1 100 3 60 4 -43 5 -21 6 -30 8 -16 9 -29 10 -19 11 14 12 -16
k to [KIND]	0 29 1 54 4 -17 6 58 8 -54 10 32
k to [NAME]	0 47 1 78 3 26
k to a	0 -16 1 34 2 -22 3 -41 5 53 6 43 8 -50 9 -16 10 16 11 -55 12 -50
k to all	0 -15 1 -18 9 43
k to an	0 -27 6 42
k to and	1 -23
k to ask	0 -25 1 -19 6 -64 7 -15 8 19 9 41 10 -28 12 21
k to at	0 46 1 70 2 16 3 -15
k to be	0 30 3 19 4 -40 5 21 6 53 7 23 9 -32 10 -33 11 25 12 -24
k to book	0 -25
k to buy	1 55 12 16
k to catch	1 -17
k to change	1 19 12 69
k to check	0 -17
k to come	1 -51
k to do	6 16 7 49 8 28 10 29
k to drive	1 -46
k to each	0 -30 1 -16
k to feel	0 -15 1 -36 7 98 9 -20 10 33
k to fill	0 -23 6 -24 12 -16
k to find	1 -33 7 -35 8 -44 9 28
k to get	0 -46 1 -27 3 22 4 -14 6 -23 7 -30 9 32 10 -19 11 21 12 48
k to give	0 -28 1 -32 6 -27 7 55 9 15 12 -15
k to go	0 -21
k to have	0 37 1 38 4 -21 8 21 9 -18 10 -20 11 -22
k to hire	1 33 6 35
k to it	0 17 1 -30 7 -20
k to join	0 -18
k to keep	0 -19 1 -29
k to knock	0 122
k to learn	0 -22 1 -51 6 -38 7 -16 8 41
k to leave	0 -33 8 28 10 29 11 38
k to look	0 -39 6 94
k to make	0 -66
k to nine	1 46 6 28
k to owners	1 14
k to play	1 18
k to put	1 15
k to reach	0 16 1 41 10 21
k to read	1 17
k to say	0 -24 1 -26 9 -41 10 50 11 55 12 -25
k to see	0 27 1 -27 6 -31 9 37 12 31
k to sell	1 30
k to show	0 -16 1 20 6 30
k to sit	1 24 4 14 6 42
k to speak	1 19 3 23 4 -17 6 -32 8 -51
k to stand	1 -20 9 25
k to take	6 35 11 -24
k to talk	0 -73 7 -24
k to ten	6 15
k to that	1 19
k to the	0 28 1 110 3 139 4 -99 5 -38 7 -35 8 48 9 14 10 -24 11 -56 12 61
k to thirty	0 14 6 24
k to this	1 -14 6 -15 10 42
k to train	1 19
k to walk	0 25 1 -19 6 34
k to work	0 -34 1 -36 6 -31 8 106 12 34
k told MY	0 -56
k told OBJ	0 -54 1 37 6 48 9 79 12 -18
k told THEIR	0 80
k told about	0 -15
k told by	0 27 1 23 4 20
k told the	1 -40 6 21
k too ?	0 23 6 -43 7 -32
k too busy	0 31 4 26 12 -15
k too late	12 68
k too many	11 41
k too much	0 -22 1 -17 8 -18 9 35 11 28 12 25
k took YOU	9 -18 12 61
k took over	1 35
k top of	1 -19 10 -18 12 45
k totally EASE	1 -22 8 -15
k totally get	0 -33
k touch ?	0 32 6 -14
k touch with	0 23 1 55 6 -19 9 -34
k true for	0 -31
k trust OBJ	0 22 2 16 3 -15 11 50
k trust that	12 107
k trust with	1 -21
k trusting OBJ	9 39
k turned down	1 41 6 27
k turned into	0 -28
k twelve TIME	6 46
k twenty SOMEBODY	0 -20
k twenty TIME	9 -24
k twenty minutes	6 60
k twice and	1 33 6 -27 12 55
k um ME	9 15
k under NUMBER	6 23
k under it	1 -16
k under the	1 -22 6 53
k under this	12 -14
k unpopular opinion	0 -17
k until ME	6 -32 8 18 12 24
k until PROPER	10 -15 11 -27 12 31
k up ?	0 14 1 107 2 -14 4 20 9 -16
k up ANY	1 43 6 34 9 55
k up HURRY	9 77
k up ME	1 -14 12 14
k up MY	6 -16 9 -23
k up SHARE	0 -15 6 -25
k up THEIR	6 -27 7 76
k up YOU	1 -21 6 -18
k up YOUR	0 24 1 40 4 -14 5 19 6 28
k up and	6 36 8 -19 12 -18
k up for	0 20 1 -52 3 15 6 -19 7 -27 9 -16 10 34 12 -15
k up in	0 14 1 -16
k up on	1 31 6 52 8 -26 9 -22 12 87
k up the	1 -52 8 104 10 21 12 54
k up to	0 -16 1 -23 6 -14 11 38 12 29
k up with	1 20 6 42
k use a	1 -37 6 -19 9 26
k use for	0 -52
k use the	10 66
k use this	0 27 1 24
k used to	1 44 6 24
k useful ?	7 18
k uses PROPER	6 -18
k usually find	1 -15
k very best	1 -15
k very first	6 -23
k very much	0 29 1 14
k very welcome	0 18 1 33 7 45
k voice IF	1 -22
k w the	0 18 1 20 6 25
k walk REWARD	12 34
k walk THEM	10 64
k walk with	0 -31
k walking distance	1 18
k warm JOIN	0 15
k warmly PROPER	10 -16
k was DONE	10 14
k was EVENT	0 -18
k was GLAD	9 49
k was SEEK	1 19 9 -14 12 30
k was TROUBLE	9 -19
k was YOUR	1 -16 9 38
k was a	0 -26 1 -16 9 17
k was an	9 37
k was at	1 18
k was good	9 71
k was it	0 14 6 16
k was nine	8 19 9 -14
k was so	9 17
k was the	0 25 1 -25 2 21 6 -32
k was wondering	1 25 6 14
k watched OBJ	1 -23 6 39 9 32
k way !	0 49 7 -14 9 36 10 -14 11 -19
k way ?	1 -34
k way ME	1 36 4 21 6 -30 10 -16 12 33
k way YOU	6 20 9 16
k way and	6 27
k way to	0 -14
k weird to	1 21
k welcome !	0 34 4 -31 12 -21
k welcome JOIN	1 17
k welcome THEY	1 31 7 61
k welcome it	11 27
k welcome to	1 -21
k well !	9 74
k well after	1 -15
k well enough	1 -15
k well with	6 -17 7 46 9 -24 10 -14
k went well	1 51 9 -29
k were ANY	1 24
k were HURRY	1 66 6 -24
k were JOIN	0 -39
k were TROUBLE	1 -95 12 54
k were in	6 26 7 38
k were on	6 -29 8 -48
k were the	1 -20 9 51
k what MAY	0 -30 1 32 6 61
k what ME	1 84 3 -19 6 -24 7 36 9 19 12 -18
k what MY	1 -22
k what THEY	1 -41 6 -41 7 -24 8 35 11 21 12 49
k what YOU	0 -42 1 -32 9 -15 12 -31
k what YOUR	0 -45
k what a	9 41
k what are	12 27
k what it	0 -16 6 14
k what the	6 60
k what to	0 22 1 28 6 33 10 35
k what's YOUR	0 -28
k what's the	0 15 1 24 2 28 3 -22 4 -17 6 -19
k whatever YOU	11 121
k where ANY	1 70 6 17
k where ME	1 -28 8 -27 11 -44
k where THEY	0 -15 1 -21 6 -29
k where YOU	1 -52 6 22 9 -42 10 -31 11 48
k where the	0 74 1 45 3 -14 5 22 6 111 10 -18
k while ME	0 15 1 -24 6 -17 10 28
k while YOU	0 -16 9 -17 10 61 12 42
k while the	0 -30
k who'd GAIN	0 25 1 37 6 -29 7 42 12 15
k who'd GLAD	0 -54 1 -35 7 50
k who'd SEEK	0 76 4 17 6 98 7 65
k who'd be	0 45 1 -82 2 53 4 -39 7 -20 12 -16
k who'd get	0 -28 1 18
k who've had	1 17
k why ?	0 -93
k willing to	1 -14 3 -14 4 20 7 -14
k window is	11 32 12 61
k windows done	0 41 9 78 12 -33
k with ?	0 55 2 34 3 -18 4 -14 6 -57 7 -17 11 35
k with ANY	0 33 1 68 4 -25 5 20 6 36
k with BRANCH	1 -26 6 -50
k with GAIN	0 18 1 25 6 15
k with LACK	1 15 6 39
k with ME	1 -28
k with MY	0 -25 1 -78 3 21 4 -14 6 -15 9 -25 10 -18 11 14
k with OBJ	1 -47 3 -30 4 39 6 -45 7 24 8 71 10 -37 11 -29 12 -27
k with PROPER	0 14 1 107 7 45 8 22 9 62 12 -15
k with ROLE	1 28 6 -34 8 -33
k with SOMEBODY	0 54 3 22 5 -20 6 -39 7 -22 8 17 9 -14
k with THEIR	0 -20 1 14 2 -14 4 21 7 33 9 -38 10 57 11 27 12 -19
k with THEM	0 23 1 -70 6 -32 8 -51 11 29 12 26
k with WHO	0 23 1 -14 6 18
k with YOU	0 -39 1 -40 9 87 12 -16
k with YOUR	0 18 3 32 4 -19 6 -55 7 23 8 34 9 40 12 -37
k with [KIND]	1 -22
k with [PROBLEM]	0 28 1 48 2 -17 6 82
k with a	0 27 1 45 2 55 3 -37 4 -15 6 55 7 -27 9 -31 10 -39 11 -31 12 -28
k with an	7 -40 9 -19 10 35
k with and	10 25 12 52
k with big	1 40 6 29
k with more	1 19 6 22
k with real	1 -16
k with respect	6 -23
k with that	0 -16 1 -21 7 -21 10 28 11 19 12 20
k with the	0 45 1 39 3 46 4 -67 6 -31 7 31 9 41 10 -31 11 -18 12 -17
k with this	11 21
k with twins	12 20
k with under	0 16 1 14
k with warm	1 -22
k with what	0 17 9 49
k within a	0 48 4 -20 5 36 9 -14
k within an	1 25
k within ten	1 -20
k within walking	1 18
k wondering IF	1 25 6 14
k word and	10 -19 12 -20
k word of	0 45
k word with	0 -21 3 18 8 22 12 21
k work ?	4 18 6 17
k work at	1 16
k work by	0 31 9 19
k work for	1 42 8 -39
k work that	1 20 6 18
k work there	8 30
k work with	0 -47 10 -16 12 34
k world of	1 30
k writing a	6 -40 8 18 10 -16
k writing because	1 -42
k written a	10 30
k written to	1 -17
k wrong SOMEBODY	8 -27 10 18 12 31
k wrote in	1 -18
k wrote that	9 16
k yard ?	6 24
k yes ?	1 45 9 -24
k yet ?	6 43 12 48
k young ROLE	1 24
k young SOMEBODY	6 -20
k yourself ?	6 -14
k youth BRANCH	1 -26
k zero EASE	11 42
k 💸 💸	0 18 8 -16
s ANY	0 73 2 -21 4 42 6 59 7 22 8 -28 9 25 10 81 11 89 12 -50
s ANY BRANCH	0 -17 1 -28 9 -14
s ANY JOIN	0 -44
s ANY KIN	1 41 6 -24 12 -20
s ANY MEANS	1 -19 11 38 12 -20
s ANY TIME	0 -24 1 -31 6 25 9 60 12 -20
s ANY chance	1 25 12 -17
s ANY hours	0 -14 1 -19 6 21
s ANY of	0 -78 1 67 6 -21 7 -21 8 -28 10 -31 12 52
s ANY question	0 25 1 -26 2 30 4 -16
s ANY questions	0 -14
s ASK	0 57 1 41 2 -91 3 -35 4 113 5 -20 6 -20 7 35 8 -102 9 -36 10 -23 11 -17
s ASK ANY	0 82 1 46 7 -14 8 -43 12 57
s ASK OBJ	1 -23 3 -30 4 26 9 -17
s ASK SOMEBODY	0 64 2 -17 3 -35 4 43 7 19 8 -41 12 -30
s ASK a	0 -62 1 58 2 -60 4 49 7 -27
s ASK making	1 -20 3 33
s ASK of	12 -16
s BRANCH	1 58
s DONE	1 -14 6 -37 10 15 12 -24
s DONE HAND	6 -37 10 17
s EASE	0 71 1 54 2 40 4 -21 6 -30 7 15 8 -15 9 45 10 -68 11 -119 12 29
s EASE PROPER	0 39 1 24
s EVENT	0 -30 1 -147 8 95 9 89 10 -18 12 -21
s EVENT REWARD	10 -14 12 -19
s GLAD	1 -53 6 -58 8 -18 9 -134 10 -42 12 -29
s GLAD PROPER	9 67
s GLAD YOUR	0 -24
s GLAD meeting	0 -17
s GLAD the	6 -36 9 50 10 -43
s GLAD to	0 88 7 -19 9 -50
s GROUP	0 -35 1 -26
s HAND	0 113 1 -135 2 32 3 -145 4 146 5 -44 6 -63 7 -29 8 -69 9 -50 10 91 11 68 12 -62
s HAND IF	0 -23
s HAND NUMBER	0 35 10 -38 12 46
s HAND OBJ	0 -91 1 -38 2 20 3 -24 6 84 7 16 9 -40 10 122 11 134 12 -58
s HAND PROPER	0 -93 12 -21
s HAND THEIR	1 -27 12 -18
s HAND THEM	0 110 1 -18 2 -16 3 -34 4 50 6 -48 11 58 12 -38
s HAND YOU	0 -16 1 90 10 -24 12 50
s HAND YOUR	0 70 1 -54 2 -20 3 -36 4 59 6 -24 9 -24 10 30 12 21
s HAND a	0 77 1 -19 6 -18 7 -64 10 -56 11 34 12 41
s HAND em	1 -15 10 -47
s HAND it	0 22 1 34
s HAND the	0 -94
s HAND this	0 -24 7 26 10 25 12 20
s HAND to	1 -18
s HAND with	6 -21 7 38 10 14
s HURRY	0 20 1 60 2 49 4 -40 7 -51 8 -42 9 -42 10 -33 11 -22 12 145
s HURRY ME	1 27 12 -24
s HURRY TIME	0 -50 1 -14
s HURRY WHO	1 29 7 -16 12 36
s HURRY YOU	12 -68
s HURRY are	12 106
s HURRY poll	0 -36
s HURRY question	0 77 1 44 2 17 4 -19 7 -16 8 -14 12 -21
s HURRY that	0 -17 1 -24
s HURRY thing	12 -26
s IF	0 142 1 98 2 -35 3 -67 4 136 5 -86 6 44 7 36 8 -21 9 -22 10 71 11 63
s IF ANY	0 55 2 -14 3 -25 4 40 8 14 9 -14 10 83 11 -38 12 20
s IF LACK	0 -28 11 41
s IF MAY	1 -39 11 -27 12 174
s IF ME	1 -26 3 46 4 -29 7 -21 9 18 10 18 11 37 12 -21
s IF SOMEBODY	0 39 1 112 3 -39 4 38 5 -15 7 -31 8 -51 11 -55
s IF THEY	0 -19 1 -22 11 31
s IF YOU	3 -15 4 20 5 -31 6 122 7 47 8 41 9 48 11 -61 12 -54
s IF YOUR	0 29 1 35 4 25 7 41 9 46 10 -50 11 16
s IF a	0 96 1 18 3 -32 4 34 7 24 9 -15 10 -32 11 -25 12 -33
s IF it	0 15 4 20 6 -23 7 -16 8 53 9 -15 11 -32
s IF it's	0 -27 1 -16 6 -32 10 60 11 -19
s IF not	3 44 4 -63 6 -22 7 -14 8 -34 10 -55 11 15
s IF so	0 -27 1 -18
s IF that	1 -43 6 -23
s IF that's	0 -28
s IF the	0 -23 9 -19 10 -34 11 46
s IF there's	0 54 1 27 4 14 7 15 11 -23
s IF this	11 27
s JOIN	0 155 1 21 3 -76 5 58 6 -30 7 66 8 -49 9 -64 12 118
s JOIN ANY	0 49 6 26 10 33 12 61
s JOIN GLAD	9 -18
s JOIN NUMBER	7 -14 9 -15 12 27
s JOIN OBJ	0 53 1 21 3 -19 4 50 5 -22 7 48 11 49 12 39
s JOIN PROPER	0 -111
s JOIN a	0 22 3 -14 4 50 5 -43 6 -31 7 45 8 -28 10 -22 12 84
s JOIN are	0 24 1 -29
s JOIN to	1 82 4 -49 5 56 7 22 12 -17
s JOIN welcome	0 -15 1 -21 12 -28
s KIN	0 -79 1 -27 7 -38 8 -29 9 80
s KIN !	0 -22 9 -14 12 -21
s LACK	0 -75 1 -56 6 -117 7 117 8 -22 9 -26 10 -26 11 -79 12 59
s LACK ?	0 -18 1 -19
s LACK EASE	0 50 1 -17 6 -27 9 35 11 59 12 -21
s MAY	0 23 1 23 2 -212 3 134 4 32 5 -37 6 15 7 -100 8 27 9 -121 10 -24 11 130 12 -170
s MAY ANY	0 59 3 -23 4 53 6 37
s MAY ME	0 -78 1 -30 2 -16 7 -20 10 54 12 -29
s MAY SOMEBODY	0 -44
s MAY THEY	1 -83
s MAY YOU	0 39 1 34 2 -162 3 132 4 -45 5 -28 7 -55 8 21 9 -104 10 -44 11 -25 12 -108
s MAY YOUR	0 -19
s MAY a	0 23 1 24 3 -25 4 35 6 29 7 -17
s MAY an	1 25
s MAY be	0 -20
s MAY it	0 14 4 -15
s MAY there	0 21 1 32 2 -14 3 -20 4 33
s ME	0 -32 1 51 2 -73 3 74 4 -114 5 84 7 -29 8 183 9 -147 10 -184 11 -96 12 66
s ME ANY	1 -15
s ME ASK	0 -33 1 61 6 25 7 67 9 -31 11 -21 12 14
s ME DONE	0 -42 8 -29 9 51
s ME EASE	0 -15 6 -27 11 53 12 -15
s ME EVENT	0 -21 8 20
s ME GAIN	0 30 1 146 6 91
s ME GLAD	1 17 4 -38 5 37 6 -15 7 -28 8 -74 9 100 12 -26
s ME HAND	0 14 1 -17 6 -44 7 48 8 92 10 -83 12 87
s ME HURRY	0 -17 1 -73 7 15 8 16 9 74 12 -23
s ME LACK	0 89 1 -93 3 -15 4 35 6 -106 7 -26 8 -42 9 -27 10 -19 11 51 12 38
s ME MAY	0 -34 3 38 4 -14 5 -17 6 72 7 -150 8 -108 9 -31 10 16 12 -28
s ME MEANS	8 20 12 -16
s ME MUST	1 -17 12 23
s ME NUMBER	1 46 8 54 12 -28
s ME PROPER	0 44 1 21 9 -14
s ME RUNS	0 -25 1 20 6 37
s ME SEEK	0 75 1 63 2 -33 3 -42 4 -35 5 83 6 42 7 -79 8 -90 9 -102 10 -39 12 -85
s ME TROUBLE	1 66 12 46
s ME a	1 -100 6 -21 7 -31 8 -59 12 -20
s ME always	0 31 1 -71 7 23 8 26
s ME am	1 -15 6 -55 7 -18 8 87 9 -53
s ME are	0 -27 1 14 6 -34 8 60 12 -17
s ME ask	0 -20 1 -31 10 -18
s ME be	0 49 1 18 4 -35 5 26 7 -32 8 -40 11 43 12 -34
s ME been	1 -28 6 -23 7 -16 8 -36 12 -14
s ME believe	6 17 7 115 12 -18
s ME completely	11 40
s ME did	0 33 1 -14 8 -110 9 -22 12 138
s ME do	0 -16 1 46 6 -38 7 41
s ME doing	1 -18
s ME fill	6 139
s ME get	6 49
s ME go	1 -18
s ME gone	6 -16 8 24
s ME got	1 52 8 66 9 -36 12 -39
s ME had	0 -17 1 -57 6 -68 8 36 12 -22
s ME have	0 -45 1 37 7 39 9 -25 10 -19 11 -14 12 -17
s ME hold	6 77 9 -14 12 85
s ME just	1 -50 8 -34 9 -17 10 -38 12 -32
s ME keep	1 -57 6 110 12 -20
s ME learned	1 -24
s ME look	0 -23 1 -24 6 -27 7 52 9 62 12 17
s ME looked	6 -26
s ME new	1 -28 6 -19
s ME not	12 -20
s ME noticed	9 -43
s ME on	1 30 7 -27
s ME only	6 36
s ME open	1 -18
s ME pay	1 -16 9 -31 12 73
s ME put	10 98 12 -24
s ME reaching	1 25 6 -14
s ME read	1 25 6 22
s ME realise	11 38
s ME really	1 -22 6 -14 7 18
s ME saw	0 22 1 -26 9 -29
s ME see	1 48 6 -19 7 50 8 -17 9 -14
s ME sell	1 -15 8 22
s ME sit	1 -26
s ME standing	1 -17
s ME started	0 -16 1 -56 6 -18 8 26
s ME stayed	0 41 8 -20 9 59 12 45
s ME take	0 -15 1 -18
s ME taking	1 -19 8 21
s ME thinking	1 98 6 39
s ME told	1 25 6 69 12 31
s ME was	1 24 8 -28 9 77 12 20
s ME were	0 -34
s ME work	1 49
s ME writing	1 -57 6 -55 7 -16 8 41 10 -20
s ME written	10 38
s MEANS	1 -17 6 -35 7 -23 8 -23 10 167
s MEANS NUMBER	0 41 10 22
s MONEY	0 -46 1 -32 8 -18 9 -22 12 78
s MONEY each	12 66
s MONEY for	1 -29 12 52
s MUST	0 -109 6 -61 8 -20 9 -41 11 -21 12 19
s MUST YOU	0 -28
s MY	0 26 1 78 2 -15 3 125 4 -48 5 -39 6 61 7 28 8 157 9 -48 10 50 11 -53 12 -59
s MY BRANCH	1 -21 6 -38 9 -22
s MY GROUP	0 -43
s MY KIN	6 40 9 -16
s MY MEANS	0 -18
s MY PROPER	1 -34 9 -46 10 102 12 -22
s MY SOMEBODY	0 -21 1 -54
s MY ideal	0 73 1 120 7 -14 8 -63
s MY is	6 22 9 -15
s MY number's	10 60
s MY practice	0 -39
s NUMBER	0 113 1 -31 3 -16 4 64 5 -33 6 -19 7 19 8 -127 9 -38 10 -88 12 -67
s NUMBER BRANCH	9 -27
s NUMBER NUMBER	0 -16 8 -22 10 -26
s OBJ	3 43 4 -32
s OBJ MUST	0 14 3 43 4 -32
s PLACE	1 -27 6 28
s PROPER	0 66 1 16 6 -38 12 -20
s PROPER NUMBER	6 -33
s PROPER to	1 34
s REWARD	0 25 1 21 8 -46 9 -37 12 47
s ROLE	0 -82 1 -154 2 -41 3 91 6 -86 7 -43 8 -110 9 83 11 -19
s ROLE GLAD	1 -34 12 82
s ROLE ME	0 -23 6 38
s ROLE PROPER	1 82 8 -15 12 -15
s ROLE WHO	1 40 6 -24
s ROLE YOU	3 69 4 -34 6 -18 10 37
s ROLE [KIND]	0 -19 1 -81 9 45
s ROLE so	9 -27
s RUNS	8 -27 9 30
s RUNS with	9 15
s SEEK	0 -124 1 144 2 -24 4 -22 5 51 6 -65 7 -23 8 41 9 -150 10 -34 11 -23
s SEEK ANY	0 -17
s SEEK JOIN	6 31
s SEEK MY	1 -69
s SEEK OBJ	0 -45
s SEEK YOU	9 -47
s SEEK for	0 -33 1 -21 4 -18 5 28 6 -42 8 66 10 -15
s SEEK to	1 15 8 -21
s SOMEBODY	0 30 1 -60 2 -90 4 57 5 46 6 22 8 -33 9 50 10 -19 12 77
s SOMEBODY MAY	0 -17 6 -14 12 39
s SOMEBODY PLACE	0 19 3 26 4 -15 7 34
s SOMEBODY PROPER	0 -18 1 -31 9 30
s SOMEBODY WHO	0 -46 1 -34 6 -25
s SOMEBODY YOU	0 -41 1 -19 4 16 7 -14
s SOMEBODY at	0 42 1 -69 2 -21 4 42
s SOMEBODY from	1 17
s SOMEBODY in	0 98 1 25 4 -49 5 56 6 47
s SOMEBODY on	1 42
s THANKS	0 -64 1 -74 6 -51 7 -72 8 -76 10 -54 11 51 12 -72
s THANKS YOU	0 -37 1 -30 7 -42 9 20 10 -22 11 46 12 -38
s THANKS for	0 -14 1 -29 6 -28 7 -16 8 -39 9 118
s THANKS so	8 -21 9 -40
s THEIR	0 -56 1 105 6 101 9 -43 10 -60 11 -23 12 -18
s THEIR GROUP	1 15
s THEY	0 -144 1 58 6 104 7 77 8 34 9 -79 11 -73 12 -97
s THEY EVENT	0 -14 1 -34 6 16
s THEY MAY	1 -61 6 57 10 66 12 -27
s THEY SEEK	1 194 6 -17 7 71 9 -14
s THEY get	7 26
s THEY has	1 59 6 16
s THEY is	6 18
s THEY often	6 35
s THEY said	1 -52
s THEY the	1 -27 10 -14
s THEY told	0 -18 1 -49 6 22
s TIME	0 34 1 -33 2 31 4 -21 6 -97 8 -122 9 91 10 -20 12 -28
s TIME ME	0 28 1 38 2 20 9 77 12 32
s TIME PROPER	12 -22
s TIME YOU	0 48 3 14 4 -14 9 77
s TIME all	9 -21
s TIME the	0 -16 6 33 9 28
s TROUBLE	0 -38 1 30 6 -80 8 -43
s WHO	0 336 1 14 2 522 3 -201 4 -480 5 -94 7 -58 8 -38 9 -188 10 -100 11 21 12 -226
s WHO ANY	0 62 1 24 2 48 4 -59 6 -95 7 63 9 -30 12 -56
s WHO ASK	1 -73 2 -20 6 -73 7 -17
s WHO BRANCH	0 -30 6 14
s WHO EASE	0 -95
s WHO EVENT	1 -23
s WHO MAY	0 -98 1 -107 2 33 3 -20 6 -27 7 -62 11 -15
s WHO MEANS	0 22 1 36
s WHO PROPER	1 -82 6 89
s WHO ROLE	0 69 1 14 2 23 3 -17 10 50
s WHO RUNS	0 21 6 35
s WHO SOMEBODY	0 31 1 34 2 15 4 -19
s WHO among	0 63 1 29 2 21 4 -23 6 31
s WHO are	0 77 1 -85 2 14 4 -36 6 -83 7 28 12 -23
s WHO at	0 44 1 80 2 26 3 -24 6 29
s WHO did	0 -19
s WHO do	1 -106 2 78 3 -16 4 -87 6 -20 7 19 8 -23 9 -28 10 -33 11 -18 12 -60
s WHO got	0 36 2 26 4 -18 6 -27
s WHO in	0 49 1 67 2 30 4 -17 6 82 10 -39
s WHO is	0 -50 1 35 6 -39
s WHO next	1 -25 6 -14
s WHO of	0 -32 1 125 2 58 3 -15 4 -60 6 72 7 -21 8 55 9 -25 12 -22
s WHO on	0 36 1 42 2 16 4 -19
s WHO supplier	0 -61
s WHO that	1 -52
s WHO the	0 40 2 24 3 -23 4 -27 6 22
s YOU	0 -90 2 -20 3 -24 4 56 6 -28 7 -49 8 57 9 148 10 -54 11 29 12 31
s YOU ASK	0 -48 6 -73 8 14 9 -34 12 23
s YOU DONE	9 14
s YOU HAND	1 109 6 57 8 92 9 -19 10 -51 12 -61
s YOU LACK	12 54
s YOU MAY	0 -38 1 -37 10 55 11 70 12 -24
s YOU MUST	7 16 9 -42 12 69
s YOU SEEK	0 49
s YOU asked	0 -28
s YOU be	0 -29
s YOU been	12 -23
s YOU did	0 51 11 -34
s YOU get	0 -39 9 -50
s YOU got	0 16 6 -15
s YOU have	1 -20 2 -15 4 25 6 27 9 -70 10 22 12 40
s YOU just	0 19
s YOU needn't	12 -15
s YOU said	0 -44 1 66 7 50 9 69 10 -27 11 -23 12 97
s YOU told	0 22 1 32 6 53 9 70
s YOU were	1 -17 9 75
s YOUR	0 -205 1 -46 5 45 8 -19 9 -78 10 -44 11 28 12 -79
s YOUR GROUP	1 30
s YOUR JOIN	0 22
s YOUR KIN	0 -18 6 -27 7 -25 9 -28 12 45
s YOUR MEANS	6 35 9 -31
s YOUR PROPER	0 -59 1 43 9 44 12 -16
s YOUR ROLE	1 -52
s YOUR SOMEBODY	0 -82 1 49 7 75 9 -40
s YOUR faithfully	1 -19
s YOUR order	9 -51
s YOUR sincerely	1 -17 11 -14
s [FIRM]	1 -37
s [KIND]	1 -74 7 -25 8 95 9 -65 10 -29
s [KIND] PROPER	10 44
s [NAME]	0 -17 1 16 6 -43 12 -17
s a	0 -114 1 -18 4 -62 5 66 6 27 7 -49 8 -19 9 -36 10 121 11 36 12 -59
s a GLAD	1 24 6 -19
s a HAND	1 -15
s a JOIN	1 -41
s a LACK	6 -18 11 19
s a MEANS	0 -18 7 -14 10 52 11 -20
s a first	0 -23 10 29 11 30
s a good	0 43 1 14 4 -34 5 44 6 38 7 -22 10 -25
s a short	10 23
s after	0 20 1 -46 6 -42 9 -25 12 51
s after the	0 26 1 -16 6 -17 8 -24 9 32 12 59
s all	6 -17 7 -24 9 106 12 -16
s an	0 -88 1 -73 5 -23 10 -37 12 -20
s an JOIN	0 -58 1 -52 5 -23 7 -29 10 -37 12 -18
s an ideal	1 -22
s and	0 -92 1 -91 2 -68 4 70 6 -191 7 -39 8 -119 10 -69 11 83 12 189
s and IF	0 -19 1 -86 6 -56 9 -33 11 73 12 -32
s and MAY	0 -32 11 53
s and ME	9 -20 12 -35
s and THANKS	9 -17
s and WHO	1 43 6 -37 12 75
s and a	0 45 1 -20 12 88
s are	0 -52 2 -30 4 42 6 -31
s are YOU	0 -58
s are there	2 -28 3 -23 4 49 6 -30
s as	1 -51 6 -28 7 -19 8 34 10 -18 12 56
s as ME	0 20 9 26
s as YOU	1 -24 7 -19 8 25
s as a	1 -23 8 16 9 20 12 71
s ask	0 -53 1 -33 6 -26 10 30 11 29 12 -19
s ask OBJ	0 -16
s ask THEM	0 -16 1 -30 6 -25 10 30 11 37
s asks	0 125 1 54 4 -22 5 34 6 -23 7 41 8 -37 10 -22 12 -17
s at	0 -35 1 69 9 -15
s at PROPER	9 -15
s at YOUR	0 -28 1 25
s back	1 50 6 45 9 55
s before	0 32 1 -43 3 -20 4 22 6 -37 7 45 9 -26 12 -20
s before ME	0 -31 1 -20 6 -45 7 32 9 -22 12 -16
s before YOU	0 55 1 -23 3 -17 4 26 10 26
s best	1 -45 7 -20 9 -14 10 -61 12 -14
s buongiorno	9 44
s buongiorno PROPER	9 44
s but	0 66 1 -21 2 20 4 -32 6 -28 8 43 9 16 10 -28 11 -14 12 131
s but YOU	0 39 1 -26 9 35 12 73
s by	0 -44 11 19 12 -19
s by the	0 -41 11 19
s chef's	1 130
s coffee	0 -30
s come	8 -22 10 -28
s come on	8 -22 10 -18
s comment	0 29 2 -19 4 44 6 -18 9 -15
s comment PROPER	0 66 2 -19 4 44 6 -18 9 -15
s congrats	12 -16
s congrats on	12 -16
s congratulations	12 -21
s corinne	0 -17
s deal	1 -24
s deal ?	1 -24
s dear	0 -44 1 -71 2 15 4 -28 5 33 6 -70 7 -34 8 45 10 -61 11 -25 12 -31
s dear KIN	0 -36 1 29 12 -15
s dear PROPER	0 -34 1 -20 2 17 6 -36 7 -25 8 55 9 17 10 -41 11 -17 12 -64
s dear ROLE	1 -51
s dear [NAME]	1 -57 6 -19 12 59
s dearest	10 -18 12 -20
s dearest PROPER	10 -18 12 -20
s did	0 -32
s do	0 -49 2 -157 3 -24 4 159 6 51 7 -17 9 -19 10 -46 11 15 12 -66
s do ANY	0 45 1 33 4 18
s do HAND	0 30 1 35 7 26
s do YOU	0 -120 1 -63 2 -150 4 131 6 45 7 -65 8 -21 9 -17 10 -33 12 -56
s does	0 58 2 -58 3 -29 4 121 7 18 8 -22
s does SOMEBODY	0 -34 1 23 2 -37 3 -16 4 66 7 18 8 -22
s each	0 32 1 -37 6 -15 12 34
s even	0 -56 1 -18 7 -89
s every	0 154 1 -35 3 -16 4 51 5 -19 6 -97 7 -24 8 -30 9 -25 10 -49 12 230
s every buddy	0 59 1 -15 3 -14 4 34 6 -22 7 -21 12 72
s fancy	0 -18
s feel	11 58
s feel REWARD	11 58
s fetch	0 120 10 61
s first	9 37 10 -21 12 -15
s flick	10 65 11 62 12 -20
s following	9 19 12 19
s for	1 38 4 19 7 -19 8 38 10 62
s for MY	0 -32
s forty	0 -18
s from	0 18 9 -23
s from the	1 -17
s give	0 41 3 -16 4 18 6 43 7 -21 8 -31 9 -21 10 139 12 119
s give OBJ	7 -16 8 -17
s give THEM	0 17 10 54 11 16 12 15
s give YOUR	0 38 12 -31
s good	0 -27 1 -52 6 -28 7 22 9 31 11 -20
s good TIME	1 -14 6 -19 8 -22 9 -32
s good afternoon	0 -16 1 -32 7 -19 8 29 9 -17
s got	0 75 1 27 2 -27 4 35 6 38 7 14 8 -14 12 -21
s got a	0 46 1 59 2 -14 4 18
s hail	1 -30 12 -17
s has	0 56 1 28 2 -49 3 68 6 -60
s has SOMEBODY	2 -22 4 37 6 -60
s have	1 -32 2 -51 3 44 6 18 7 -16 8 -35 9 -15 10 22 11 -24 12 -21
s have THEIR	10 34
s have THEM	1 -26
s have YOU	2 -51 3 47
s have a	0 22 6 20 11 -18
s he'd	1 -17
s hello	0 -45 1 -42 6 -24 7 -19 8 -43 9 61 10 -33 11 -17 12 -14
s hello ME	1 -46
s hello PROPER	0 -33 1 21 6 -15 9 26 10 -18 12 -22
s here's	1 -31 6 17
s here's MY	0 15
s here's the	1 -21
s hey	0 20 1 31 3 24 4 -28 6 -33 7 -15 8 -28 9 -22 10 -20 11 -22 12 -52
s hey PROPER	0 37 1 -20 6 -20 9 -31 12 -20
s hey [NAME]	0 -19 4 -23 9 -14
s hi	0 -40 1 -21 2 24 3 49 4 -29 5 -46 6 -66 7 -27 8 -59 10 -76 12 -35
s hi !	9 -18
s hi ME	0 -26
s hi PROPER	0 15 5 -33 7 -26 8 -38 9 25 10 -43 11 38 12 -76
s hi SOMEBODY	6 -37 12 -18
s hi [KIND]	1 69 3 18 9 48
s hi [NAME]	2 22 3 24 4 -20 6 -42 7 23 9 37 10 -20 11 -20
s hi all	1 33 8 28 9 -20
s hiya	6 27 8 -45 9 74 12 -25
s hiya PROPER	9 17
s hiya its	8 -18
s host	0 -14
s how	0 -39
s how do	0 -28
s how's	0 -14 1 -49
s how's the	0 -14 1 -49
s in	1 -33 3 16 6 -24 7 28 9 20 12 -20
s in PROPER	0 -23
s interested	1 -37 7 -19
s interested or	1 -37 7 -19
s invite	0 158 4 14 7 24 11 -15
s is	0 -66 1 -27 2 -59 4 57 7 -37 9 80 10 -17 12 99
s is that	7 -28 12 130
s is there	1 -17 2 -59 4 57 10 -16 12 -26
s it	0 45 1 55 6 29 8 -51 9 16 10 37 12 99
s it MAY	0 49 11 47
s it RUNS	1 35
s it has	1 -28 9 47
s it is	0 -20 1 21 6 -20 7 -14 11 -19 12 52
s it was	1 -30 6 -36
s it's	0 -22 1 -18 6 100 9 44 10 -46 11 15 12 53
s it's a	6 37 12 92
s it's been	1 -20 6 -45 9 70
s it's the	1 26 6 73 9 -23
s jo	0 -14
s just	1 -37 6 -57 8 14 9 -47 11 -58 12 42
s just HAND	0 14 6 -30 10 28 12 -16
s keep	1 -30 9 -43
s kindly	0 65 3 16 4 -27 10 -16
s kindly do	1 23
s let	0 -56 1 -20 6 42 8 -21 9 -23 12 -19
s let OBJ	0 -56 1 -20 6 42 8 -21 9 -23 12 -19
s let's	0 -23
s lindqvist	1 -14
s listen	1 24 7 29 9 -14 12 -23
s listen ME	1 16 7 29 12 -21
s long	6 -20
s long time	6 -20
s look	8 -43
s money	1 -15 9 -18
s most	0 -34 1 -32 6 40 9 -33 11 -26 12 -36
s most of	1 -18
s mr	9 -15 10 -14
s mr PROPER	9 -34
s naturally	12 74
s new	0 -43 1 21 6 60 9 -21
s next	0 -16 9 -17
s next step	9 -17
s nice	0 -23 12 -31
s nine	6 -30 12 -15
s not	0 -39 1 -84 6 -36 7 127 9 -14 11 -34 12 83
s of	0 18
s of OFFER	0 -22
s oh	1 -48 6 -34 9 -19 10 -24 12 -14
s oh by	1 -16 6 -25 10 -21
s on	0 -22 1 39 10 48
s on a	0 -19
s only	0 -66 1 -21 6 -37 7 47 8 -38 9 -49 10 -30 11 44 12 89
s only ANY	6 -23
s only IF	0 -35 9 -17 11 73
s only NUMBER	7 57 9 -27
s open	0 -40 1 -26 8 52 9 -17
s open to	0 -40 1 -26 8 52
s or	0 15 1 -36 3 20 6 -35 10 -44 11 91 12 -25
s or LACK	6 -28 11 25
s p	6 -17 8 -21
s p s	6 -17 8 -21
s partner	1 50 12 31
s please	0 20 1 85 3 37 5 -18 7 -32 8 16 9 -40 10 -79 11 -28 12 79
s please ASK	6 19 12 -18
s please HAND	0 74 1 26 4 23 5 -15 6 14 7 -17 9 -15 12 58
s please JOIN	0 -20
s please MAY	10 -59
s please find	0 -31
s pls	0 47 1 42 3 20 4 -14 6 17 7 54 10 29 12 -44
s pls HAND	1 26 6 18
s pls JOIN	1 17 3 20 4 -19 7 22 10 -15 12 -42
s ps	0 60 1 45 2 56 3 -22 4 -25 6 -26 7 60 10 -27 11 -15 12 20
s ps WHO	0 -30
s put	0 -14 1 -20 6 -40 10 29
s q	6 -22 8 -32
s re	1 -17
s really	0 -99 1 -95 11 100
s reckon	6 72
s register	1 -29 10 35
s remember	0 -61
s respected	12 -16
s respected PROPER	12 -16
s respectfully	1 -28
s right	6 -20 7 -36 8 -24 9 119 11 -45
s salut	1 -54
s salut PROPER	1 -54
s saw	0 -17 1 97 9 -22
s saw PROPER	0 -17 1 54
s say	1 -35 7 56 9 -17 10 -21 11 105
s scribble	10 85
s see	0 -57 1 -38 9 -32 10 -21 12 -16
s see YOU	9 -32 10 -20 12 -15
s slide	0 -16 10 14 12 -18
s small	1 -14 6 87 9 -32
s so	0 109 2 50 3 -24 4 -57 6 -68 8 -60 9 -171 10 -18 11 -41 12 21
s so GLAD	0 -18
s so IF	9 -37 12 26
s so WHO	0 67 1 -56 2 23 3 -18 4 -22 6 -40
s so YOU	12 22
s so that's	6 -42 8 -26 9 -27
s sorry	8 -29
s specific	0 45 1 15 3 26 4 -18 8 -16
s specific ask	0 46 1 15 3 26 4 -18 8 -16
s subject	0 -117 1 -124 6 -30 7 -24 8 -54 9 -21 10 -73 11 -23 12 -78
s subject JOIN	1 -40
s subject WHO	0 -20 1 -14
s subject a	0 -47 1 -23 12 -17
s subject the	9 -15
s surname	10 105
s that	0 -14 1 -76 8 -20 10 -19 12 -25
s that was	1 -17 6 -33 8 -17 9 -21
s that's	0 22 1 -32 6 -59 7 -29 8 -39 9 17 10 -53 11 19 12 72
s that's IF	0 -15 1 -19
s that's MY	8 68 9 -18
s that's a	1 -21 12 114
s that's it	6 -17 11 -50
s that's the	6 -28 8 -20 9 -49 10 -35 12 -14
s the	0 -128 1 -110 3 -25 4 17 5 26 6 25 7 -33 8 64 9 -101 10 -148 11 -46 12 -72
s the ANY	1 41
s the BRANCH	0 -33 1 -61 6 -24
s the GROUP	1 19 8 -56 10 -26
s the PROPER	1 -47 6 43 9 -17 10 -33
s the ROLE	0 -21 9 70
s the TIME	1 -23
s the best	0 63
s the greatest	7 -15
s the old	0 -36
s the roof	1 -16
s then	0 94 1 57 6 -14 7 39 9 -26 12 58
s then let	1 23 4 15 7 40
s there	1 -24 6 -15 10 -21 12 40
s there is	1 -21 10 -16
s there's	0 -66 1 -32 11 -35 12 -29
s there's LACK	6 -32 11 -32
s there's a	0 -46 1 -43 6 41 12 -18
s theres	6 23 12 79
s third	0 -15 1 -15 8 -17 12 87
s third time	1 -15 12 54
s this	4 -43 5 54 6 38 7 -17 9 -64 10 -42 11 -31 12 81
s this TIME	0 20 1 44 4 -43 5 54 6 28 9 -30 10 -21 11 -17
s this is	1 -16 6 -14 9 -20 10 -16 12 77
s those	6 -19 12 76
s to	0 -29 1 -53 7 -35 9 38
s to MY	9 -14
s to all	1 -19 9 76
s to the	1 -21 9 -24
s totally	0 -44 1 -22 6 -17 11 221 12 -21
s totally EASE	1 -21 6 -15
s totally get	0 -41 11 14
s trust	11 14 12 117
s unpopular	0 -22
s unpopular opinion	0 -22
s warmly	10 -22 12 -18
s warmly PROPER	10 -19
s welcome	0 -25 9 -15
s what	0 46 1 117 9 -64 12 17
s what MAY	0 -40
s what are	12 34
s what's	1 30 2 35 3 -27 4 -21 6 -15 10 -25
s what's the	0 18 1 31 2 35 3 -27 4 -21 6 -24
s while	0 42 2 22 4 -26 6 26
s who'd	0 51 2 69 4 -48 6 -27
s who'd be	0 51 2 69 4 -48 6 -27
s with	0 -18 1 -74 6 -50 7 -25 9 -28 10 -28
s with respect	6 -29
s with warm	1 -28
s x	0 -18
s yes	0 -37
s yo	0 -38 1 55 9 -25 12 -37
s 😂	10 -21
t ! ! !	1 28 7 30 8 -26 9 48 12 76
t ANY ANY BRANCH	1 66
t ANY ANY GROUP	1 -47
t ANY ANY ROLE	2 -15 3 -21 4 47 6 -16 7 21
t ANY BRANCH BRANCH	6 -20
t ANY BRANCH ROLE	4 14
t ANY BRANCH owners	1 59 4 15 7 15
t ANY EVENT ROLE	1 22
t ANY GROUP owners	1 -35 6 33
t ANY KIN WHO	1 25 2 -18 4 17 6 34
t ANY KIN YOU	0 19 1 -26 7 15
t ANY KIN getting	1 15
t ANY KIN of	1 28 6 16
t ANY KIN on	12 29
t ANY LACK that	1 41
t ANY MAY ME	1 -29
t ANY MAY YOU	0 -16
t ANY MEANS ME	11 22
t ANY MEANS for	6 36
t ANY ROLE ?	0 22 1 24
t ANY ROLE PLACE	3 -14 4 19
t ANY ROLE YOU	1 37
t ANY ROLE and	1 -15
t ANY ROLE are	1 26
t ANY ROLE on	2 -14 3 -21 4 46
t ANY SOMEBODY WHO	0 14 1 -19 4 23 7 38 12 19
t ANY SOMEBODY YOU	2 28 4 -15 12 -14
t ANY SOMEBODY at	0 -19 1 42
t ANY SOMEBODY in	1 -36 7 30
t ANY TIME ?	4 15
t ANY TIME ME	0 34 4 23 9 25
t ANY TIME REWARD	1 -18
t ANY TIME TIME	1 29 6 24 9 40
t ANY TIME a	6 -26
t ANY TIME and	6 -22
t ANY TIME at	1 17
t ANY TIME of	9 26
t ANY TIME old	0 30 1 14 6 17 10 25
t ANY TIME the	1 -17
t ANY WHO ANY	6 -15
t ANY WHO RUNS	0 -16
t ANY WHO TROUBLE	1 -26
t ANY [KIND] GROUP	0 15 1 19
t ANY [KIND] WHO	1 15 2 -17
t ANY do YOU	1 23 2 16 6 -14 7 -30 9 17
t ANY in YOUR	1 -14 6 -21 7 35
t ANY in the	0 -16 1 -26 6 26 10 27
t ANY more [KIND]	1 15
t ANY of MY	0 -20 1 -24
t ANY of OBJ	0 27 3 22 4 -21
t ANY of THEIR	1 -25
t ANY of THEM	0 28 1 44 6 -21 7 -36 10 -17
t ANY of YOU	0 -78 1 -31 3 17 4 -28 8 -27 12 29
t ANY of YOUR	0 24 2 -24 3 -39 4 60 7 34
t ANY of the	1 22 3 -21 4 35
t ANY on YOUR	1 30
t ANY or ANY	3 -25 5 17 6 27 11 27
t ANY to HAND	0 21 10 17
t ANY with the	1 46
t ASK ANY ?	0 42 1 -114 3 -15 4 17 6 -15
t ASK ANY ANY	1 -32 6 -16
t ASK ANY EVENT	1 19
t ASK ANY ROLE	1 46 4 17 6 -15
t ASK ANY SOMEBODY	1 -25
t ASK ANY [KIND]	1 32 2 -18 4 27
t ASK ANY small	1 16
t ASK IF ME	0 -28
t ASK IF YOU	1 47
t ASK MAY GAIN	7 14
t ASK ME MAY	1 -24 7 15
t ASK ME be	1 47 6 -17 9 20
t ASK OBJ ?	0 49 1 -27 3 22 4 -14 9 20
t ASK OBJ by	3 16 4 -16
t ASK OBJ to	0 98 1 71 2 -23 6 -17 7 -27 8 -33 9 -37
t ASK PROPER PROPER	0 -41
t ASK ROLE of	0 23 5 15 6 54
t ASK RUNS a	6 24
t ASK SOMEBODY ?	0 39 1 -142 3 -25 4 25 6 -18 7 -19 8 43 11 17 12 16
t ASK SOMEBODY EVENT	7 33
t ASK SOMEBODY ME	0 17 7 21
t ASK SOMEBODY SEEK	0 20 8 15
t ASK SOMEBODY WHO	0 -59 1 -57 2 -48 4 35 6 -46 7 -21 9 20 11 21 12 -27
t ASK SOMEBODY [KIND]	6 15
t ASK SOMEBODY at	1 25 3 -25 4 22
t ASK SOMEBODY in	1 16
t ASK SOMEBODY please	1 -22
t ASK SOMEBODY who'd	0 -23 1 -53 6 66
t ASK SOMEBODY with	1 29 6 -18
t ASK WHO MAY	1 -30 7 43
t ASK WHO RUNS	0 -37 1 26 6 -19
t ASK WHO SEEK	1 -58
t ASK WHO TROUBLE	6 26
t ASK YOU LACK	0 30
t ASK YOU to	0 -67
t ASK YOUR voice	1 -17
t ASK a BRANCH	4 18
t ASK a EVENT	0 14
t ASK a KIN	1 -74 7 41
t ASK a ROLE	1 39 2 -21 4 32 7 -27 10 -14 11 -21
t ASK a SOMEBODY	0 25 4 15 6 -22 10 45
t ASK a good	1 53
t ASK a soul	0 28 6 18
t ASK about WHO	0 -28
t ASK about the	1 -60
t ASK at the	6 -17
t ASK how ME	0 21 1 -22 9 53
t ASK how to	0 -31
t ASK in BRANCH	0 17 2 17 9 18
t ASK in PROPER	6 -48
t ASK in the	1 27
t ASK making an	3 20
t ASK of ANY	0 -20 1 -17
t ASK of OBJ	1 33 6 28
t ASK of SOMEBODY	0 40 7 33 12 28
t ASK of a	0 16 1 15 3 -14 4 21
t ASK of an	0 14
t ASK that EASE	6 34
t ASK that MAY	0 26 1 -64 6 -36
t ASK that ME	0 38 1 -32 3 15 6 -19 7 18
t ASK that RUNS	0 35 1 19 6 18
t ASK that SEEK	1 -127 6 -14
t ASK that does	0 22 1 21 6 -14
t ASK that got	0 -44
t ASK that has	0 24 1 24
t ASK that just	6 -18
t ASK that's TROUBLE	1 39 6 38
t ASK that's a	1 20
t ASK that's been	1 24 6 -23 8 25
t ASK the ANY	1 -17
t ASK the SOMEBODY	1 30
t ASK the world	1 23
t ASK through YOU	12 -16
t ASK to ASK	0 39 1 -28 2 14 6 -22 11 21
t ASK where ME	1 -37 8 -20
t ASK where the	0 -22
t ASK who'd be	1 -45
t ASK with a	0 28 1 14 2 34 4 -31 6 36
t ASK with twins	1 15 12 15
t BRANCH BRANCH ?	1 18
t BRANCH BRANCH and	1 39
t BRANCH BRANCH in	1 -30
t BRANCH GROUP WHO	1 15
t BRANCH GROUP in	1 -26
t BRANCH GROUP of	12 33
t BRANCH LACK YOUR	11 25
t BRANCH PROPER PROPER	0 38 3 -14 12 25
t BRANCH ROLE ?	11 30
t BRANCH ROLE YOU	1 25 6 42
t BRANCH ROLE at	3 16 4 16 5 -32
t BRANCH ROLE in	0 -20 7 21 8 -27 12 31
t BRANCH and ME	0 -23 1 -42 6 -25 8 15 12 26
t BRANCH and spends	6 26
t BRANCH are TROUBLE	1 14 6 -16
t BRANCH at PROPER	1 -21 8 -22
t BRANCH at [FIRM]	6 -15
t BRANCH at the	1 -34 6 -18
t BRANCH for ANY	1 -26 9 16
t BRANCH go live	9 15
t BRANCH groups with	0 29 1 20 5 17
t BRANCH in PROPER	1 25 3 -19 6 -21 8 -37
t BRANCH in YOUR	1 -26 6 -31
t BRANCH in the	0 -36
t BRANCH on the	0 37 1 21 5 21
t BRANCH or a	6 27
t BRANCH that MAY	1 17 9 18
t BRANCH that stays	1 -15
t BRANCH that the	0 23 3 19 6 14 10 26
t BRANCH this TIME	1 -33 9 26
t DONE HAND with	6 -29
t DONE YOU and	9 18
t DONE a BRANCH	1 -15 6 -20
t DONE at NUMBER	12 30
t DONE at the	9 -36
t DONE in ?	0 15 1 29
t DONE on the	1 -30
t DONE the co	1 39
t EASE IF YOU	1 -21 11 24
t EASE JOIN OBJ	4 34 7 17
t EASE MAY YOU	4 -15 11 20
t EASE at all	1 -23 6 -20 11 24
t EASE putting OBJ	0 21
t EASE that PROPER	1 30 6 -18
t EASE that YOU	1 25 12 26
t EASE to say	10 53
t EVENT ME be	1 31 7 26
t EVENT ROLE in	0 26 8 -14
t EVENT THEIR practice	0 -14
t EVENT and MAY	5 16 7 48
t EVENT and has	2 20 4 -18
t EVENT in the	1 29 6 -23
t EVENT or EVENT	1 33 6 -17 7 -17
t EVENT this TIME	1 20 7 -17
t EVENT to PROPER	0 -15 1 -18 8 17
t EVENT to the	1 15
t GAIN ME SEEK	1 -30
t GAIN OBJ a	0 23
t GAIN THEM too	0 -16
t GAIN a HAND	1 24 7 -22
t GAIN from [KIND]	7 21 9 18
t GAIN from a	1 -20 7 15 11 19
t GAIN from this	9 16
t GAIN from what	1 48 6 -16
t GAIN of the	8 -19 12 28
t GAIN on PROPER	0 -23
t GAIN than ME	1 -15
t GLAD IF YOU	3 22 4 -22 7 -14 9 14 10 15 11 -24
t GLAD JOIN for	0 42 1 35 4 -31 5 26
t GLAD an JOIN	1 26 3 31 5 -22 11 19
t GLAD fit for	4 21 7 18 10 23
t GLAD for JOIN	1 27
t GLAD for a	1 -25 6 29
t GLAD for an	3 21
t GLAD for the	1 57
t GLAD job for	0 24 12 21
t GLAD of ANY	7 -16
t GLAD of a	1 35
t GLAD opportunity for	1 27 7 71
t GLAD the same	1 -24 7 18
t GLAD to ASK	9 -21 11 36
t GLAD to GAIN	1 14 7 33
t GLAD to HAND	0 -46
t GLAD to JOIN	0 -21
t GLAD to TROUBLE	9 15
t GLAD to be	0 63 1 34 7 23 8 27 11 28
t GLAD to have	1 -25 11 -15
t GLAD to make	0 -46
t GLAD to see	6 -15 9 45
t GLAD to work	9 16
t GLAD with what	9 37
t GROUP ROLE in	0 -16 1 23
t GROUP RUNS with	6 -37
t GROUP SEEK YOUR	1 -34
t GROUP WHO MAY	1 -23 7 31
t GROUP and ME	1 23
t GROUP at PROPER	8 17
t GROUP for SOMEBODY	1 31 4 22 6 20 11 15
t GROUP has DONE	9 26
t GROUP in PROPER	1 -20
t GROUP in the	6 -21 12 29
t GROUP of YOUR	6 -19
t GROUP with GAIN	1 16
t GROUP with a	6 18
t HAND ANY MEANS	6 26
t HAND ANY or	0 -18
t HAND HAND OBJ	12 25
t HAND MEANS PROPER	7 18 12 -18
t HAND MEANS and	1 27
t HAND MY KIN	10 23
t HAND MY MEANS	1 -19 3 -36 4 36 10 -38
t HAND MY application	0 14 8 -18 10 -23
t HAND MY details	4 15
t HAND NUMBER NUMBER	10 14
t HAND OBJ ?	0 30 7 33
t HAND OBJ ANY	1 15 8 -21 10 -21 12 60
t HAND OBJ LACK	1 21
t HAND OBJ PROPER	0 65 1 14 3 -23 4 35 12 46
t HAND OBJ THEIR	0 -92 6 -21 10 89 11 15 12 18
t HAND OBJ THEY	6 21 9 20
t HAND OBJ WHO	0 -16 1 22
t HAND OBJ YOUR	0 39 7 19 9 -22 12 21
t HAND OBJ a	0 -65 1 -53 6 65 12 -34
t HAND OBJ and	11 19 12 -16
t HAND OBJ at	12 21
t HAND OBJ by	0 -32
t HAND OBJ in	0 -14 11 23
t HAND OBJ so	0 -15 11 29
t HAND OBJ the	0 -18 6 -24 9 22 11 48
t HAND OBJ to	0 38 2 23 4 -37 9 17 10 -27 11 44 12 24
t HAND PROPER !	9 73
t HAND PROPER PROPER	0 71 1 50 3 33 4 -25 9 -19 10 16
t HAND PROPER and	6 14 12 46
t HAND PROPER to	10 -36
t HAND THEIR ME	10 -15
t HAND THEIR MEANS	0 -24
t HAND THEIR MY	2 46 3 -19 4 -25 10 -32
t HAND THEIR this	0 39 1 31 6 15 10 28
t HAND THEIR to	1 15 10 27
t HAND THEM HURRY	7 -18
t HAND THEM MY	0 16 1 33 6 -32 7 -14
t HAND THEM a	0 17 7 17 10 18 11 37
t HAND THEM about	1 -21 10 -24
t HAND THEM in	6 16
t HAND THEM the	0 14 6 -32 10 36
t HAND THEM there's	6 21 10 -24
t HAND THEM this	6 -22 10 19 11 -19
t HAND THEM to	0 40 1 24 4 14 6 22 7 16 10 -35
t HAND YOU LACK	0 28
t HAND YOU a	0 -22 10 15
t HAND YOU what	1 54 10 -14 12 30
t HAND YOUR BRANCH	0 -21
t HAND YOUR KIN	0 36 1 -27 12 22
t HAND YOUR MEANS	0 32 3 25 4 -20 10 22 12 41
t HAND YOUR PROPER	0 -24
t HAND YOUR ROLE	0 27 1 45 3 23 4 -17 12 28
t HAND YOUR RUNS	0 -17
t HAND YOUR SOMEBODY	1 -67 3 -24 4 33 9 -29 10 -14 12 -36
t HAND a KIN	0 35 1 -30 6 -24 7 -41 10 -35 11 21 12 65
t HAND and HAND	0 -23 10 36
t HAND and ME	1 17 6 -21 7 16
t HAND at the	0 34 10 61
t HAND for YOUR	0 -22 10 35
t HAND for the	0 -27
t HAND is enough	11 18
t HAND it on	0 28 1 17 10 -52
t HAND it to	1 17 11 -27
t HAND of the	0 -14
t HAND on MY	10 -48
t HAND on PROPER	1 -73 12 41
t HAND on the	9 -17
t HAND on this	1 -23 6 19 7 25 10 25
t HAND or HAND	10 31 11 -15
t HAND so that	6 -15
t HAND that PROPER	1 19 6 59
t HAND that YOUR	1 14
t HAND the HAND	1 14
t HAND the KIN	0 -14
t HAND the MEANS	0 21 6 -15
t HAND this HAND	0 -14 7 23 10 26
t HAND this MEANS	7 33
t HAND this to	0 48 1 37 3 43 4 -36 10 30 11 -14
t HAND to YOUR	0 -24
t HAND to at	0 21
t HAND to this	10 16
t HAND with OBJ	1 22 4 -17
t HAND with THEIR	6 -34 10 16
t HAND with a	0 -20 6 -19
t HAND with the	0 -22
t HURRY ! !	7 -17 8 -18
t HURRY ANY WHO	6 -15
t HURRY HAND with	1 24 4 -17
t HURRY TIME YOUR	9 15
t HURRY TIME a	0 -23
t HURRY TIME the	1 24
t HURRY WHO MAY	0 16 1 30 12 21
t HURRY WHO do	1 -19 6 16 12 25
t HURRY and LACK	6 -25
t HURRY in PROPER	0 -16
t HURRY in the	1 21 12 25
t HURRY poll for	0 -22
t HURRY question do	1 20
t IF ANY KIN	1 18 6 16
t IF ANY of	0 42 1 20 3 -15 4 23 9 -14 10 14
t IF MAY YOU	1 -22
t IF ME HAND	0 25 11 16 12 17
t IF ME MAY	1 -16 3 14 4 -26
t IF ME do	0 15 1 -19
t IF ME say	1 22 6 -15 9 54
t IF SOMEBODY ASK	0 33 1 -17 11 -17
t IF SOMEBODY SEEK	1 -23 9 18
t IF SOMEBODY YOU	1 64 12 16
t IF SOMEBODY asks	0 -18
t IF SOMEBODY at	6 20 10 -21
t IF SOMEBODY in	7 -17 10 15
t IF THEY EASE	11 29
t IF THEY MAY	1 26
t IF THEY is	11 22
t IF THEY spend	0 44
t IF YOU ANY	1 41
t IF YOU ASK	0 84 1 100 4 18 7 84 8 67 9 -17 10 52 12 -20
t IF YOU EASE	1 -17 10 -20 12 -29
t IF YOU GLAD	1 -29
t IF YOU HAND	0 37 1 -17 4 25 8 -14 10 19 12 70
t IF YOU JOIN	1 21
t IF YOU LACK	0 -17 9 -26
t IF YOU MAY	3 23 4 -19 9 -16 11 -20
t IF YOU RUNS	0 15 1 19
t IF YOU SEEK	0 -39 6 30 10 -17 11 22
t IF YOU a	0 21 1 28 10 18
t IF YOU come	0 14 7 23
t IF YOU do	0 29 1 -19 7 -16
t IF YOU ever	0 -25 7 -20 11 -15
t IF YOU feel	10 -21 11 55
t IF YOU got	10 14
t IF YOU have	1 52 4 19 6 -23 12 -17
t IF YOU liked	11 15 12 -16
t IF YOU only	1 -16
t IF YOU or	0 17 10 15 11 -18
t IF YOU sooner	0 -29 11 21
t IF YOU teach	1 -19
t IF YOU were	0 -17 7 -15 10 -20 11 -14
t IF YOUR BRANCH	0 -18
t IF YOUR KIN	0 35 1 31 7 16 9 28 11 -31
t IF YOUR OFFER	11 14
t IF a KIN	0 19 1 -47 2 -17 4 20 6 -24 7 18 12 -18
t IF a SOMEBODY	1 -14 10 -19
t IF it LACK	1 -18
t IF it feels	0 -18 11 29
t IF it's the	6 -14 11 18
t IF not LACK	0 -16 11 14
t IF not ME	1 -17 8 -20
t IF not YOU	0 31 1 20 3 27 4 -34 10 -18 11 -36
t IF she'd have	1 24 4 -17
t IF she'd take	1 -16
t IF that LACK	1 -16
t IF the BRANCH	0 -18
t IF the KIN	1 -40 11 21
t IF the moment	0 28 11 21
t IF there's SOMEBODY	1 -36
t JOIN IF YOU	1 -19
t JOIN MAY be	0 -44
t JOIN NUMBER KIN	12 16
t JOIN OBJ ?	1 -86 3 36 4 -42 7 19 12 -14
t JOIN OBJ for	1 39
t JOIN OBJ to	0 40 1 70 3 -14 4 53 7 30 9 57 11 -26
t JOIN OBJ with	0 26 1 32 3 18 7 22 9 -16
t JOIN PROPER PROPER	0 -14
t JOIN SOMEBODY YOU	12 27
t JOIN THEM to	1 17
t JOIN YOU to	0 -28
t JOIN YOUR KIN	0 17 3 -15 4 28 12 -35
t JOIN a BRANCH	0 -71 1 46
t JOIN a KIN	0 45 6 -17 7 33 12 -22
t JOIN a PROPER	0 68 1 -26 4 23 5 -19 12 53
t JOIN a good	0 -14
t JOIN a pal	7 -20
t JOIN and JOIN	1 -16
t JOIN are the	0 -27 1 -20
t JOIN at the	10 -37
t JOIN by PROPER	9 -17
t JOIN for OBJ	0 52 4 -34 5 38 6 29 7 -27
t JOIN for the	1 19
t JOIN from YOU	7 -14 12 24
t JOIN of the	0 -21
t JOIN or JOIN	12 23
t JOIN or an	6 18
t JOIN over the	0 -15 1 -16 10 16
t JOIN to ANY	4 -17 6 -17
t JOIN to BRANCH	0 54 1 24 3 -18 4 -23 5 32 7 14
t JOIN to GROUP	6 37
t JOIN to MY	0 -25
t JOIN to OBJ	0 16 1 -14
t JOIN to PROPER	0 36 1 28 3 36 5 -34 8 -17
t JOIN to ROLE	0 25 1 50 3 -17 4 -50 5 33 6 -17 7 -37 8 -14
t JOIN to SOMEBODY	0 -27 1 46 4 47 5 -24 8 20
t JOIN to YOUR	1 38 8 -26
t JOIN to [KIND]	6 45
t JOIN to [NAME]	1 41
t JOIN to a	0 -77 1 24 3 -21 5 21 7 31 8 -30
t JOIN to the	1 -25 3 41 4 -14 5 -20
t JOIN with ANY	1 18
t KIN MAY GAIN	1 -16 2 24 4 -36 11 29
t KIN MAY be	0 -22
t KIN MEANS and	10 16 12 21
t KIN PROPER PROPER	0 -14
t KIN SEEK YOU	0 16 9 51
t KIN WHO DONE	1 20
t KIN WHO MAY	0 35 1 -32 2 -14 4 26 7 19 10 31 11 -16
t KIN WHO are	1 19 2 -18 4 17 6 19
t KIN WHO is	1 16
t KIN YOU HAND	0 21 10 -25 12 27
t KIN YOU SEEK	1 -16
t KIN YOU both	12 -28
t KIN and KIN	0 19 1 -26 4 27 9 -14 12 -33
t KIN and why	0 -22
t KIN at MEANS	1 25 10 19
t KIN at PROPER	3 14 4 -16
t KIN at YOUR	3 14 4 -15
t KIN at the	1 21 3 20 4 -14 12 17
t KIN for OBJ	0 -36
t KIN has a	6 -15 10 25
t KIN in the	1 19 4 14
t KIN is EVENT	2 24 4 -26 9 21
t KIN is a	1 20
t KIN of KIN	0 22 9 24
t KIN of MY	6 16
t KIN of YOUR	0 55 1 20 2 -35 3 19 4 26
t KIN or KIN	0 26 7 34
t KIN that MAY	1 -16 7 15
t KIN this TIME	6 20
t KIN who'd GLAD	0 -42
t KIN who'd SEEK	0 29 1 -36
t KIN who'd get	0 -21
t LACK ANY ASK	0 -30
t LACK ASK !	1 44 11 22
t LACK ASK a	1 -16
t LACK ASK of	12 -16
t LACK EASE !	11 39
t LACK EASE ME	0 23
t LACK EASE at	1 -16 6 -20 11 23
t LACK GAIN on	6 -17 10 18 11 -15 12 42
t LACK HAND OBJ	12 18
t LACK MEANS needed	1 16
t LACK SEEK to	0 -15 12 33
t LACK WHO MAY	2 14
t LACK YOUR PLACE	11 25
t LACK ask MUST	11 22
t LACK asked for	12 36
t LACK got ANY	1 -20
t LACK had a	9 23 12 25
t LACK has to	11 27
t LACK idea where	1 25
t LACK is a	11 61
t LACK longer in	11 17
t LACK met but	1 31
t LACK that close	1 41
t LACK too busy	0 23 4 19
t MAY ANY of	0 26 1 -39 4 36 7 50
t MAY ASK ME	7 -15
t MAY ASK OBJ	1 15
t MAY ASK YOU	0 -16
t MAY ASK of	0 -17 1 -27 4 16 12 23
t MAY GAIN ?	0 25 1 -19 7 63 11 25
t MAY GAIN OBJ	0 23
t MAY GAIN from	1 -52 6 -25 7 56 9 17
t MAY HAND OBJ	0 28 2 28 4 -28 10 -15 11 14 12 46
t MAY HAND THEM	10 -23
t MAY HAND on	0 -14 10 16
t MAY HAND to	8 -30
t MAY JOIN OBJ	3 33 4 -31 10 20
t MAY JOIN YOU	0 -24
t MAY ME ASK	0 -65
t MAY ME HAND	0 -34 1 27 12 37
t MAY ME TROUBLE	0 21 3 17
t MAY ME ask	0 30 1 -30
t MAY ME be	1 -83 9 27
t MAY ME get	0 56 1 58 3 21 12 21
t MAY ME have	0 33 1 -39 10 31
t MAY ME put	0 -22
t MAY ME talk	1 46
t MAY SEEK the	1 28 2 18 4 -20
t MAY SEEK to	0 24 1 14 4 43 5 -14 7 -51 8 26 11 -20
t MAY THANKS YOU	0 26 1 22 7 38 12 47
t MAY YOU ?	0 -22 10 -23 12 69
t MAY YOU ASK	0 95 1 -46 2 -19 4 23 6 20 7 -25 11 19 12 -51
t MAY YOU HAND	0 -67 1 27 2 -30 3 30 4 -21 6 -25 7 -22 9 -19 10 56 12 -31
t MAY YOU JOIN	0 -42 1 31 2 -15 3 33 4 -20 7 -14 8 36 9 28 10 26 12 -16
t MAY YOU MEANS	1 17
t MAY YOU RUNS	0 22 3 -19 4 25
t MAY YOU SEEK	0 -114
t MAY YOU ask	0 80 1 40 3 16 4 -22 6 15 11 -15
t MAY YOU be	3 21 4 -26 6 -16 7 -16 9 31 11 -23
t MAY YOU feel	0 40 1 48 4 30
t MAY YOU get	0 50 1 25
t MAY YOU give	0 18 1 15 3 21 4 -22 6 34 10 -59
t MAY YOU happen	3 -14 4 29
t MAY YOU have	0 -41
t MAY YOU kindly	0 15 3 16
t MAY YOU leave	0 -16
t MAY YOU let	0 25 3 18 4 -22
t MAY YOU make	0 74 1 18 3 19
t MAY YOU present	0 17 1 -17
t MAY YOU put	2 -20 3 36 4 -19 10 -18
t MAY YOU say	0 -26 3 -21 4 18
t MAY YOU trust	0 18 1 -20 2 17 3 -16 6 -15 11 27
t MAY YOUR ROLE	0 -17
t MAY a KIN	0 30 1 20 3 -15 4 21 6 19
t MAY a ROLE	0 -18
t MAY an JOIN	1 15
t MAY be GAIN	0 15 1 -26 6 31 7 -27
t MAY be GLAD	0 19 1 19 4 -42 5 26 9 14 10 30
t MAY be SEEK	0 15 4 14 7 -21
t MAY be a	0 38 1 15 7 32 10 28 11 -19
t MAY be helpful	7 23
t MAY be interested	0 19 6 -47 7 63 10 -17
t MAY be most	1 15
t MAY be on	0 -27
t MAY be talking	1 45 4 19 12 22
t MAY be the	6 15
t MAY do the	12 20
t MAY do with	1 -29
t MAY get OBJ	12 15
t MAY get as	7 18
t MAY get that	6 30
t MAY go home	1 29
t MAY have the	1 -17
t MAY it be	1 16
t MAY profit from	7 47
t MAY take OBJ	1 14
t MAY talk to	0 33 1 -40
t MAY there be	1 19 4 20
t MAY use a	1 -28 6 -14 9 20
t ME ASK ANY	0 -29
t ME ASK ME	0 -19 7 26
t ME ASK YOU	0 -18 12 39
t ME ASK it's	6 18
t ME ASK that	1 17
t ME DONE THEIR	1 14 9 -21
t ME DONE WHO	2 14 4 -15
t ME DONE YOU	0 16 1 -16 6 -14 7 21 12 14
t ME DONE YOUR	9 35
t ME EASE that	1 37
t ME EVENT the	1 -26
t ME GLAD JOIN	0 38 1 26 4 -23 5 22
t ME GLAD MY	9 24
t ME GLAD YOUR	9 -62
t ME GLAD that	9 45
t ME GLAD the	1 -16
t ME GLAD to	0 -27 9 -33 11 -22
t ME HAND ANY	6 36 12 -45
t ME HAND MY	6 33
t ME HAND THEM	0 72 3 24 4 -18 6 -19 10 -15 12 33
t ME HAND YOU	0 -35 1 -25 7 14 10 21 12 22
t ME HAND YOUR	0 16
t ME HAND a	0 -24 1 -16 9 19 12 -28
t ME HAND it	12 -15
t ME HAND the	10 -14
t ME HAND to	0 19
t ME LACK ASK	0 -16 1 -14
t ME LACK SEEK	0 -15
t ME LACK TROUBLE	6 -50 10 14
t ME LACK ask	11 -19
t ME LACK heard	12 21
t ME LACK met	1 31
t ME LACK suppose	12 17
t ME LACK too	0 23 4 19
t ME MAY ASK	0 -34 7 -15
t ME MAY GAIN	1 -19 6 -37 7 82 11 -15
t ME MAY HAND	0 -16 1 -24 3 25 4 -31 6 27 8 -30 10 -17
t ME MAY JOIN	0 -24
t ME MAY SEEK	0 19 1 20 3 15 4 14 6 22
t ME MAY ask	11 23
t ME MAY be	0 43 1 50 4 21 7 21 9 -19 10 25
t ME MAY do	1 -18 6 16 9 15 12 17
t ME MAY get	6 29
t ME MAY give	7 25
t ME MAY talk	0 17 1 -28
t ME MAY use	1 18
t ME MUST ASK	1 -17
t ME MUST YOU	12 30
t ME MUST have	6 -17
t ME MUST to	7 26
t ME NUMBER HURRY	1 28
t ME PROPER ME	0 35 1 16
t ME RUNS a	8 25
t ME SEEK ANY	0 -16
t ME SEEK JOIN	0 25 8 -20
t ME SEEK MY	0 -14 1 -34 7 -24 8 16
t ME SEEK RUNS	6 -17
t ME SEEK SOMEBODY	0 -19
t ME SEEK THEM	0 -18
t ME SEEK YOU	1 -14 9 16
t ME SEEK a	0 -75 1 40 6 -30 8 54
t ME SEEK an	0 24 1 14 3 15 4 -25 7 -22 8 -24 11 17
t ME SEEK and	0 22 10 14 11 -16
t ME SEEK by	0 14 8 -30
t ME SEEK for	0 28 1 24 3 18 5 -15 6 43 9 -19
t ME SEEK it	0 20 1 -17
t ME SEEK on	1 -16
t ME SEEK that	1 -20
t ME SEEK the	1 17 6 60
t ME SEEK to	0 -17 1 67 2 -19 4 -54 5 64 6 -61 7 52 8 31 9 -41 10 -26 11 -35 12 -34
t ME TROUBLE YOU	0 21 3 17
t ME TROUBLE to	1 26 12 28
t ME a final	1 -20
t ME always GLAD	0 26 7 25
t ME always SEEK	8 16
t ME are SEEK	1 41 8 18 9 -15
t ME are a	12 33
t ME ask YOU	0 16
t ME ask for	1 -27
t ME be GLAD	0 30 1 25 5 14 7 -17 10 -21 12 -16
t ME be a	1 53 7 48
t ME be talking	1 -26 9 27
t ME completely EASE	11 24
t ME do ?	0 17 1 -41 6 -20 7 33
t ME do EASE	11 16
t ME do MY	1 36
t ME do a	1 18
t ME do have	1 -29
t ME exist ?	0 43
t ME find the	6 30
t ME get paid	8 28
t ME get that	12 34
t ME give YOU	7 15
t ME got YOUR	0 -16
t ME got the	4 -14 8 -22 9 15 10 18 12 40
t ME had ANY	6 -35
t ME had a	1 -26
t ME had not	0 32
t ME happen to	0 22
t ME have ANY	6 17 12 -20
t ME have LACK	6 -31 12 40
t ME have MUST	12 -18
t ME have THEIR	0 18
t ME have TIME	1 -24 6 -26 8 17
t ME have YOU	1 -18
t ME have a	6 15 7 48
t ME have the	6 53 9 -19
t ME have thought	8 -14 12 29
t ME heard YOU	0 -14 1 14 6 25 11 -27 12 51
t ME let YOU	6 -23 9 36
t ME look after	1 27 7 46
t ME look up	10 17
t ME noticed YOU	0 51 3 18
t ME only do	0 26 6 33
t ME put ANY	10 28
t ME quite see	11 25
t ME reaching out	1 15
t ME saw THEIR	1 -15
t ME saw YOU	0 14 1 24
t ME saw that	8 -25
t ME see THEM	6 16
t ME see YOU	1 46
t ME see that	1 31 9 -16
t ME so GLAD	9 16
t ME speak to	1 25
t ME take good	7 14
t ME take over	11 24
t ME take the	1 -16 6 -20
t ME talk to	1 46
t ME the ANY	1 -23
t ME thinking of	1 59 6 23
t ME was SEEK	1 14 12 23
t ME was nine	8 14
t ME was wondering	1 19
t ME were JOIN	0 -20
t ME work by	0 24 9 15
t ME work with	1 17 6 -23 8 -30
t ME writing a	6 -30
t ME writing because	1 -32
t ME written a	10 23
t MEANS ANY ?	0 -19 10 -17 12 43
t MEANS MAY YOU	1 17 2 45 4 -30
t MEANS ME MAY	0 -21
t MEANS ME do	6 16
t MEANS PROPER NUMBER	0 28 7 46
t MEANS YOU MAY	8 -15 10 14 12 -22
t MEANS and HAND	12 18
t MEANS and ME	12 -24
t MEANS and MEANS	1 53 12 -16
t MEANS and a	6 -18
t MEANS and let	6 -15
t MEANS below and	0 49
t MEANS by HAND	11 18
t MEANS for OBJ	1 -19 4 20
t MEANS for THEM	7 -14 10 -16
t MEANS for the	1 14 10 31
t MEANS has been	0 -16
t MEANS in MY	10 16
t MEANS in PROPER	1 16
t MEANS in YOUR	10 30 12 -17
t MEANS in the	0 14 1 -37 3 -14 4 25 11 23 12 28
t MEANS is HAND	10 -17
t MEANS is all	10 37 11 -16
t MEANS n il	11 29
t MEANS of the	0 21 1 29 3 31 4 -27 10 17
t MEANS on ?	0 16 3 -36 4 30 10 -16
t MEANS on a	10 20
t MEANS on the	0 -26 1 -36 6 38 10 21
t MEANS to HAND	10 21
t MEANS to a	0 37 10 18 12 -21
t MEANS to the	0 20 1 28 3 16 4 -14 10 -18
t MEANS with MY	10 15
t MEANS with THEM	6 -16
t MEANS with WHO	1 -20
t MUST ASK YOUR	1 -17
t MUST HAND to	1 38
t MUST LACK got	9 24
t MUST OBJ a	0 30
t MUST SEEK that	1 19
t MUST YOU ASK	12 30
t MUST at the	6 20
t MUST have a	0 -18
t MUST in touch	1 -16
t MUST to ASK	8 15 9 -15
t MY KIN PROPER	0 -15
t MY MEANS ?	0 -15 4 23 6 23 10 24
t MY MEANS along	9 25
t MY MEANS in	1 -20
t MY MEANS is	12 35
t MY MEANS on	0 23 1 -25 3 -36 4 30 10 -17
t MY MEANS to	0 46
t MY MEANS with	0 -49 10 22 11 17
t MY PROPER PROPER	1 -15
t MY PROPER are	0 -16
t MY RUNS BRANCH	1 -39
t MY SEEK JOIN	0 43
t MY TIME OFFER	1 29
t MY best work	1 36
t MY door's open	0 35 8 -19
t MY follow up	12 29
t MY grants please	1 18
t MY number's on	10 36
t MY practice grows	0 -21
t MY question for	0 15 6 17
t MY strings ME	0 16 1 30 7 17
t MY way !	0 36 9 27 11 -15
t NUMBER NUMBER ?	1 22 10 27
t NUMBER NUMBER NUMBER	0 -17 7 17 10 169 12 -14
t NUMBER PROPER PROPER	1 -18 8 57
t NUMBER SOMEBODY YOU	0 30
t NUMBER TIME and	9 26
t NUMBER a m	0 -50
t NUMBER and ME	1 20
t NUMBER and the	6 58 9 -22 12 18
t NUMBER paying BRANCH	1 -18
t NUMBER to NUMBER	1 30 3 14 6 22
t OBJ ANY JOIN	12 25
t OBJ ANY MEANS	0 22 10 -31 12 21
t OBJ ASK IF	1 34
t OBJ IF YOU	0 -22 11 44
t OBJ LACK MEANS	1 21
t OBJ MAY be	6 32
t OBJ THEIR MEANS	0 -35 11 -18 12 52
t OBJ WHO in	0 15 1 15
t OBJ YOUR KIN	0 32
t OBJ a HAND	0 28 1 -14 3 16 4 -17 10 41
t OBJ a KIN	0 -14
t OBJ a MEANS	1 -14 6 31 10 16 12 -21
t OBJ a NUMBER	1 -15
t OBJ a OFFER	0 -16
t OBJ a SOMEBODY	0 75 10 -22
t OBJ a lot	0 23
t OBJ a single	6 -15 12 40
t OBJ along to	3 23 4 -29 10 -17
t OBJ and ME	9 -27 12 -15
t OBJ ask YOU	6 20
t OBJ at the	10 25
t OBJ by HAND	3 16 4 -16
t OBJ by PROPER	0 -26
t OBJ for the	1 20
t OBJ in ?	0 17 1 -26
t OBJ in PROPER	1 -18
t OBJ in YOUR	9 27
t OBJ in front	1 14 3 17 12 15
t OBJ in touch	0 28 3 15
t OBJ is SOMEBODY	7 18
t OBJ is a	1 25 4 -20 5 21
t OBJ on a	10 17
t OBJ on the	9 17
t OBJ or HAND	0 -18 1 -14
t OBJ the SOMEBODY	1 21 9 14
t OBJ to ?	1 -34 2 29 4 -18
t OBJ to ANY	0 27 3 -61 4 98 7 23 8 -15 9 14
t OBJ to ASK	0 -15
t OBJ to HAND	0 -14 1 -18
t OBJ to JOIN	0 -27
t OBJ to PROPER	0 32 3 31 4 -41 8 -18 9 -17 11 16 12 21
t OBJ to SOMEBODY	1 -21 9 62 12 -20
t OBJ to THEIR	0 29 3 14 12 51
t OBJ to THEM	0 85 1 18 3 30 4 -28 10 16
t OBJ to WHO	0 15 1 -29 3 21 11 -19
t OBJ to YOUR	0 15 1 17 9 -27 11 15
t OBJ to [KIND]	0 14 1 42 3 16
t OBJ to a	1 -24 3 -15
t OBJ to the	0 40 1 100 3 22 4 -17 10 -18 11 -14
t OBJ with PROPER	0 22 7 35
t OFFER LACK EASE	11 -22
t OFFER for GROUP	1 -23
t PLACE MAY YOU	0 -67
t PLACE do YOU	6 -20
t PROPER ! !	1 21 8 -25 9 38 12 46
t PROPER ANY TIME	9 42
t PROPER BRANCH ROLE	1 -41
t PROPER DONE the	1 39
t PROPER GLAD to	9 24
t PROPER GROUP for	1 18
t PROPER HAND THEM	12 23
t PROPER HURRY TIME	9 -24
t PROPER IF YOU	0 33 1 46 11 53
t PROPER MAY YOU	0 15 1 50 4 15 8 17 10 32
t PROPER MAY be	5 -14 7 -14
t PROPER ME GAIN	0 -16
t PROPER ME LACK	1 43 9 -14
t PROPER ME RUNS	1 -21
t PROPER ME SEEK	1 21 5 -17 7 40
t PROPER MEANS and	0 19 12 19
t PROPER NUMBER and	0 28 7 50
t PROPER PROPER ?	0 28 3 -26 6 -20 9 -22 12 18
t PROPER PROPER BRANCH	0 -21 1 -15
t PROPER PROPER DONE	0 -18 1 24
t PROPER PROPER GROUP	0 26
t PROPER PROPER HURRY	1 37
t PROPER PROPER IF	1 18 11 14
t PROPER PROPER LACK	1 -14 9 68
t PROPER PROPER MAY	1 31 10 33
t PROPER PROPER ME	1 39 8 -33
t PROPER PROPER NUMBER	8 -18 9 -17 10 40
t PROPER PROPER PLACE	6 -17
t PROPER PROPER PROPER	0 -43 1 113 3 42 5 -41 6 58 8 -32 9 56 10 -25
t PROPER PROPER WHO	3 20 8 51
t PROPER PROPER YOU	9 24
t PROPER PROPER YOUR	1 22
t PROPER PROPER and	0 -26 6 -56 8 33 9 -15 12 25
t PROPER PROPER are	1 20
t PROPER PROPER at	1 19 3 26 4 -14 6 15 7 35 10 24
t PROPER PROPER for	0 49 1 47 4 -14
t PROPER PROPER from	1 -34 9 -28
t PROPER PROPER got	0 -15 1 14
t PROPER PROPER has	1 49
t PROPER PROPER in	0 -18 1 -66 6 -14 9 50
t PROPER PROPER is	0 17 9 -16 10 -16
t PROPER PROPER of	9 -22
t PROPER PROPER or	0 -26 1 14
t PROPER PROPER position	1 -29
t PROPER PROPER role	1 26 6 31
t PROPER PROPER the	1 -35 8 33 9 32
t PROPER ROLE ?	3 14
t PROPER SEEK YOU	9 -39
t PROPER SOMEBODY ?	1 -19
t PROPER THANKS YOU	9 16
t PROPER THANKS for	9 20
t PROPER WHO BRANCH	6 17
t PROPER WHO MAY	1 35
t PROPER WHO RUNS	0 34 1 21 6 -16
t PROPER YOU were	12 41
t PROPER YOUR MEANS	1 21 6 53 9 -29
t PROPER a TIME	6 -23
t PROPER and HAND	6 21
t PROPER and MAY	1 42 3 26 4 -14 7 -23 8 39
t PROPER and ME	0 -34 1 -85 6 -21 8 29 10 -23 12 -19
t PROPER and PROPER	0 -16 1 29 9 15
t PROPER and has	6 23
t PROPER and in	12 22
t PROPER and the	1 -24 9 27 10 -31 12 -34
t PROPER are open	0 -16
t PROPER as a	1 46 8 16
t PROPER at PROPER	7 32 8 51 9 -22
t PROPER at the	10 35
t PROPER by PROPER	1 16 6 16 9 -18
t PROPER by the	6 -22 8 -21
t PROPER do YOU	0 -16 1 20 2 35 4 -29
t PROPER for ANY	6 -20 9 26
t PROPER for OBJ	0 56 1 31 4 -14
t PROPER for a	0 14 4 -14
t PROPER from PROPER	9 31
t PROPER from the	8 -14 9 21
t PROPER has an	1 25
t PROPER has been	9 -21
t PROPER in NUMBER	1 -21 9 52
t PROPER in PROPER	0 -33 1 -49
t PROPER in the	3 -18 4 15 10 38
t PROPER is REWARD	0 28
t PROPER is back	1 -14 9 -15
t PROPER it was	9 38
t PROPER it's PROPER	1 -47 9 44
t PROPER kindly HAND	0 32 1 29 3 20 4 -17 10 15
t PROPER of PROPER	0 26 1 36 3 34 5 -15 6 14 7 -16 9 -15
t PROPER on NUMBER	1 14
t PROPER on PROPER	0 -18 1 -29
t PROPER or PROPER	1 16 5 16 6 20
t PROPER the PROPER	9 -20
t PROPER these TIME	0 38
t PROPER thinking of	0 -23
t PROPER this TIME	1 23 12 15
t PROPER to MY	0 -28
t PROPER where the	0 33 1 17 5 19 6 24
t PROPER with THEIR	1 -15 9 -14
t PROPER with a	6 -29
t REWARD THEIR first	6 -15 7 33
t REWARD YOU get	6 -20 7 34 12 35
t REWARD YOUR next	0 20 12 32
t REWARD and ME	6 -22 12 19
t REWARD and THEY	1 -18
t REWARD to HAND	0 17 1 -23 3 27 4 -29 11 -14
t ROLE JOIN THEM	1 14 10 -15 12 62
t ROLE MAY YOU	10 30
t ROLE MAY be	7 -15
t ROLE ME SEEK	1 -28 6 22
t ROLE PLACE PROPER	1 16 3 -14 4 18
t ROLE PROPER PROPER	0 38 1 -47 3 31 4 -18
t ROLE ROLE YOU	0 28 1 -15 3 -14 4 25 12 36
t ROLE ROLE and	1 66
t ROLE WHO MAY	0 -37 7 -16
t ROLE WHO TROUBLE	6 28
t ROLE WHO has	6 -16
t ROLE YOU ASK	1 -14 8 -29
t ROLE YOU JOIN	0 18 1 -23 12 43
t ROLE YOU SEEK	1 37
t ROLE [KIND] PROPER	1 -37
t ROLE a TIME	1 27 12 24
t ROLE about OBJ	0 27 1 50 3 23 4 -17 12 30
t ROLE and ME	0 -22
t ROLE at BRANCH	6 15
t ROLE at a	4 20
t ROLE at the	0 28 4 24 5 -33 6 -35 10 39 12 29
t ROLE do YOU	0 41 10 32
t ROLE for YOUR	1 -16 9 20
t ROLE for a	1 16
t ROLE for the	0 14 1 16
t ROLE from the	1 23
t ROLE get home	6 20 9 17
t ROLE in PROPER	0 17 1 23 2 -16 3 -18 4 -14 5 31 6 17 7 48 9 16
t ROLE in YOUR	0 23 6 26
t ROLE in a	6 29 9 16
t ROLE in the	0 25 1 41 6 -24 8 -26 12 23
t ROLE of BRANCH	0 -15
t ROLE of ROLE	6 37 8 -15
t ROLE of the	1 -20 12 14
t ROLE on ANY	1 -19
t ROLE on YOUR	0 21 2 -20 4 17 6 18
t ROLE on the	3 -24 4 30
t ROLE up YOUR	5 14
t ROLE with a	6 17
t RUNS BRANCH in	1 23
t RUNS a BRANCH	4 17 6 18
t RUNS a GROUP	1 -65 6 -21
t RUNS at a	0 27 1 14
t RUNS for the	9 18
t RUNS on a	1 32 6 -21
t RUNS there ?	9 23
t RUNS to the	1 -55
t RUNS up YOU	1 -16
t RUNS with ROLE	6 -23
t RUNS with SOMEBODY	6 -17
t RUNS with YOU	1 -14 9 21
t SEEK JOIN to	0 31 8 -26
t SEEK MY strings	0 16 1 30 7 17
t SEEK OBJ to	0 -61
t SEEK ROLE !	8 37
t SEEK ROLE ?	0 19 1 23
t SEEK RUNS with	6 -17
t SEEK SOMEBODY to	1 -30 6 21
t SEEK YOU ?	0 27
t SEEK YOU HAND	9 25
t SEEK YOU MAY	1 31
t SEEK YOU had	9 -28
t SEEK YOUR ?	1 -23
t SEEK a JOIN	7 20 10 17
t SEEK a OFFER	0 46 1 17 3 25 4 -14 7 28
t SEEK a ROLE	0 -19 1 -75 6 -23 7 14 8 -19
t SEEK a TROUBLE	1 17
t SEEK an JOIN	0 -18 1 14 3 15 4 -25 7 -22 8 -24 11 17
t SEEK and ME	11 -16
t SEEK back at	1 -17 12 26
t SEEK for JOIN	0 21 8 -34
t SEEK for MY	1 -61
t SEEK for SOMEBODY	0 -22 1 33
t SEEK for [KIND]	8 26
t SEEK for a	0 -39 1 112 3 36 5 -26 6 -30
t SEEK for an	0 20 3 -18 6 31 8 -21
t SEEK for the	0 -16 1 -30 8 17 9 -23
t SEEK it IF	0 20 1 -17
t SEEK on joining	1 -16
t SEEK the same	2 16 4 -20 6 50
t SEEK this ?	1 37 7 39
t SEEK to ASK	0 56 1 18 4 -29 5 42 6 27 8 -21 9 -20
t SEEK to EASE	1 19 8 14
t SEEK to EVENT	6 25
t SEEK to GAIN	0 -22 1 -66 6 -18 8 20
t SEEK to HAND	0 18 3 -15
t SEEK to JOIN	0 -14 8 -18
t SEEK to SEEK	1 -21 8 16
t SEEK to ask	0 -14 1 -17 6 -31 8 31
t SEEK to be	0 38 4 -23 6 14 8 -30
t SEEK to do	1 -38 7 40
t SEEK to feel	0 -17 1 -24 7 48
t SEEK to fill	6 -24
t SEEK to get	0 -18 1 -19 6 -24 7 -16 8 21 11 17 12 -14
t SEEK to give	7 22
t SEEK to have	1 29
t SEEK to join	0 -14
t SEEK to learn	0 -16 1 -38 6 -29 8 30
t SEEK to leave	1 44
t SEEK to play	1 15
t SEEK to see	0 44 1 -34 7 24
t SEEK to sell	6 14
t SEEK to talk	1 31
t SEEK to work	0 -20 1 -35 7 -26 8 17 12 35
t SEEK what ME	1 28 7 34
t SHARE REWARD THEIR	7 20
t SHARE REWARD YOUR	0 17 12 50
t SOMEBODY ! !	0 -20 1 -35
t SOMEBODY ASK to	0 33 11 -17
t SOMEBODY GROUP in	1 22
t SOMEBODY IF she'd	1 24 4 -17
t SOMEBODY MAY ASK	12 26
t SOMEBODY MAY be	12 22
t SOMEBODY ME MAY	0 16 7 29
t SOMEBODY ME SEEK	12 31
t SOMEBODY PLACE have	0 -22
t SOMEBODY PROPER from	1 -14
t SOMEBODY SEEK YOU	0 -14 7 -14 8 -14
t SOMEBODY SEEK that	1 -28 9 20
t SOMEBODY WHO DONE	1 21
t SOMEBODY WHO EVENT	1 22
t SOMEBODY WHO HAND	1 19 6 -15 12 38
t SOMEBODY WHO MAY	0 24 1 -96 2 -14 3 -14 4 33 6 -21 7 31 9 59 10 35
t SOMEBODY WHO RUNS	0 16 1 16 3 34 4 -22 6 -18 8 -26 10 18
t SOMEBODY WHO SEEK	0 -76 1 -86 6 -16 7 22 11 21
t SOMEBODY WHO has	0 -49 1 -28 10 32
t SOMEBODY YOU ASK	0 -40 1 36 3 -15 6 17 7 -14 9 17 10 22 11 -20
t SOMEBODY YOU HAND	0 35 8 -19
t SOMEBODY YOU MAY	0 15 2 22 12 -16
t SOMEBODY YOU SEEK	0 68 4 17 7 -16 9 -15 12 28
t SOMEBODY YOU care	0 19 9 -16 11 14
t SOMEBODY [KIND] in	1 18
t SOMEBODY about OBJ	1 -43
t SOMEBODY at PROPER	0 86 1 47 3 56 4 -35 6 -27 8 -33
t SOMEBODY at YOUR	1 20
t SOMEBODY at [FIRM]	1 14
t SOMEBODY at the	2 -21 4 34 6 31 8 30 10 -30
t SOMEBODY at work	6 -36
t SOMEBODY have a	0 24
t SOMEBODY in BRANCH	1 27 3 37 4 -22 6 -28 9 -21 12 28
t SOMEBODY in PROPER	0 -19
t SOMEBODY in YOUR	0 86 1 -49 2 -18 4 35 7 29 8 -21 9 -43 10 27 11 -18
t SOMEBODY in the	1 46 7 20
t SOMEBODY of MEANS	0 22 1 -21 8 -17 9 28 12 21
t SOMEBODY of SOMEBODY	0 39 10 -19 12 25
t SOMEBODY on PROPER	1 17
t SOMEBODY on the	1 16 6 28
t SOMEBODY ops RUNS	1 40
t SOMEBODY or HAND	1 -29
t SOMEBODY please HAND	1 -15
t SOMEBODY there ?	1 16 4 -17
t SOMEBODY thinking about	10 27
t SOMEBODY this TIME	1 -33 7 -16
t SOMEBODY to ASK	6 14
t SOMEBODY to HAND	0 -18
t SOMEBODY to speak	6 -15
t SOMEBODY who'd GAIN	0 16 6 -15 7 30
t SOMEBODY who'd SEEK	1 -17 6 93
t SOMEBODY who'd be	7 -29
t SOMEBODY with a	0 21 1 39 6 -34 7 -21
t THANKS IF YOU	0 31 1 34 11 -17
t THANKS YOU for	0 -35 1 -27 7 15 9 121 10 -14 12 -19
t THANKS for being	9 34
t THANKS for having	9 50
t THANKS for the	6 -17 8 -19 9 45 11 -14
t THANKS so much	9 -24
t THEIR HURRY ANY	6 27
t THEIR HURRY BRANCH	1 14
t THEIR MEANS ?	0 -22 1 -32
t THEIR MEANS in	0 -15 6 -23
t THEIR MY MEANS	0 17 2 38 3 -26 10 18
t THEIR first MEANS	12 -29
t THEIR first home	1 19 7 -17
t THEIR house ?	1 20 6 -43
t THEIR labels floating	1 -15
t THEIR this MEANS	0 27 1 54 4 15 10 23
t THEIR to MY	1 15 10 27
t THEM HAND OBJ	1 21
t THEM IF ME	1 -16
t THEM ME MAY	0 19
t THEM MY MEANS	0 23 1 41 6 44 7 -17 10 41
t THEM MY way	10 -15 12 27
t THEM a HAND	0 18 10 28
t THEM a MEANS	6 16
t THEM about OBJ	1 -23 10 -15
t THEM and ME	1 34 10 -29
t THEM for OBJ	0 -51
t THEM in a	6 20
t THEM in the	1 -14
t THEM the MEANS	0 24
t THEM the PROPER	0 -18
t THEM the same	0 18 1 35 6 -15 7 24 9 20 10 -20
t THEM there's a	6 21 10 -24
t THEM this MEANS	10 20
t THEM to HAND	1 16
t THEM to OBJ	0 30 1 35 3 -18 4 15 6 17 10 -52
t THEY HAND OBJ	6 22 12 -17
t THEY MAY THANKS	1 22 7 38
t THEY MAY be	6 -36 7 19
t THEY MAY have	6 16
t THEY SEEK to	1 -54
t THEY find it	6 -21 10 21
t THEY get a	6 25
t THEY gets a	0 17 12 -21
t THEY have a	1 34
t THEY pays LACK	6 16
t THEY said at	1 -25
t THEY spend MONEY	0 44
t THEY told the	1 -30
t TIME EVENT a	1 27
t TIME HAND THEM	10 25
t TIME LACK a	6 -17 9 16
t TIME ME SEEK	1 -15 3 22 9 -18
t TIME ME began	6 40
t TIME ME had	0 52 3 -15 5 19 9 61
t TIME ME have	1 44 8 32
t TIME ME shared	6 -31
t TIME ME was	8 14
t TIME PROPER !	9 26 12 53
t TIME TIME ?	1 21 6 30 12 15
t TIME TIME ME	6 -20
t TIME TIME YOU	1 -19 6 -23 9 36
t TIME TIME and	9 -30
t TIME YOU GLAD	0 17
t TIME a TIME	1 -19 6 -28
t TIME and LACK	9 26
t TIME and MAY	1 17 6 -19
t TIME and ME	1 -32 6 -18 8 26
t TIME and THEY	1 -16 6 14
t TIME and YOU	9 40
t TIME and are	1 19
t TIME and the	1 -18
t TIME at PROPER	1 16
t TIME because the	0 25
t TIME in PROPER	1 -15
t TIME in and	9 16 10 18
t TIME it was	9 -33
t TIME of PROPER	9 31
t TIME old and	1 16 10 24
t TIME on GROUP	6 -15
t TIME so LACK	12 24
t TIME so YOU	1 -25 9 14
t TIME the switch	6 20 9 17
t TIME to ANY	1 -20
t TIME to a	6 19
t TIME with YOUR	9 17
t TROUBLE YOU for	0 21 3 17
t TROUBLE about THEIR	0 17
t TROUBLE about the	0 17 6 25
t TROUBLE in a	1 64 6 -34
t TROUBLE in the	6 18
t TROUBLE of being	6 16
t TROUBLE with [PROBLEM]	0 15 1 15 6 30
t WHO ANY ?	1 -79 12 55
t WHO ANY BRANCH	1 14
t WHO ANY KIN	1 22 4 -15 7 34
t WHO ANY MAY	0 -23 1 -70 9 26
t WHO ANY do	1 23 2 16 6 -14 7 -30 9 17
t WHO ANY has	1 44 12 36
t WHO ANY in	7 28
t WHO ANY of	0 -32 1 34
t WHO ANY on	1 22
t WHO ASK to	0 18 2 14 11 36
t WHO BRANCH DONE	6 19
t WHO EVENT ?	1 23
t WHO LACK seen	6 20 12 15
t WHO MAY GAIN	0 18 1 -66 2 -37 4 31 7 33 9 20
t WHO MAY ME	0 27 1 15 2 43 3 -23 4 -30 7 -24 8 -19 12 20
t WHO MAY SEEK	0 16
t WHO MAY YOU	0 -30 1 -88 2 34 3 -17 11 27
t WHO MAY be	0 15 1 -49 2 -17 4 29 6 -33 7 -37 10 16 11 -19 12 -15
t WHO MAY find	4 19 7 16 9 39
t WHO MAY have	7 32
t WHO ROLE do	0 41 10 32
t WHO RUNS a	4 17
t WHO RUNS after	0 -35 1 -43 6 -14 8 -33
t WHO RUNS the	1 50 3 33 4 -24 6 -32 10 17
t WHO RUNS up	1 -16
t WHO SEEK a	0 -59 1 -42 6 -14
t WHO SEEK for	1 -103 7 -15
t WHO TROUBLE of	6 24
t WHO about to	6 -27
t WHO among THEM	1 20
t WHO among YOUR	1 -23 2 27 4 -39 11 28
t WHO among the	0 22
t WHO are ANY	0 24 1 23 4 -24
t WHO are MUST	1 -20
t WHO are THEY	1 -16 6 -26 7 -15
t WHO are YOU	0 20 1 -72
t WHO are the	0 20 1 15 6 -24 7 17
t WHO at YOUR	0 27 1 22
t WHO at the	1 26
t WHO cellar TROUBLE	1 23
t WHO do YOU	0 35 1 -43 2 99 3 -15 4 -99 6 26 7 38 9 -24 10 -23 12 -14
t WHO does ?	1 -16 11 -14
t WHO does BRANCH	1 -52
t WHO got a	1 -17 6 42
t WHO in YOUR	0 38 1 50 4 -18 6 35
t WHO in the	10 -14
t WHO is ?	0 15 1 -41 2 -17
t WHO is TROUBLE	1 16 2 -15 4 15 6 31
t WHO is it	0 19 1 -16
t WHO is the	0 -25 1 26 2 20 4 -16 6 -23
t WHO just had	1 36
t WHO of YOU	0 16 6 -23
t WHO of YOUR	1 17 2 42 4 -45 6 46
t WHO of the	0 71 1 55 2 35 4 -27 6 26 8 41 9 14
t WHO on YOUR	0 17 1 20
t WHO supplier MAY	0 -37
t WHO the KIN	6 14
t WHO the best	6 -15
t WHO the next	1 25
t WHO took over	1 26
t WHO was the	0 24 2 16 6 -24
t WHO where YOU	1 -32
t YOU ANY KIN	2 -18 4 18 6 18
t YOU ANY LACK	1 41
t YOU ASK ?	1 -93 6 16 9 28
t YOU ASK ANY	0 39 1 -79 2 -42 3 -27 4 65 6 -21 8 36 11 -24
t YOU ASK HAND	3 14 8 38
t YOU ASK MAY	1 -21
t YOU ASK ME	6 31
t YOU ASK OBJ	0 55 1 15 2 -22 3 26 4 -40 6 21 8 18 10 -27 11 33
t YOU ASK PROPER	0 -39 1 25
t YOU ASK RUNS	1 22 6 30
t YOU ASK SEEK	0 15
t YOU ASK SOMEBODY	0 60 2 -41 3 -21 4 55 6 39 8 -30 11 21 12 14
t YOU ASK THEIR	0 -24
t YOU ASK THEY	0 -24 11 25
t YOU ASK WHO	1 -18 2 20 4 -31 6 42 12 39
t YOU ASK YOUR	0 -35
t YOU ASK [KIND]	1 38
t YOU ASK a	0 131 1 62 2 -45 3 -33 4 90 6 -20 10 57 11 -39
t YOU ASK at	1 18
t YOU ASK best	0 -63
t YOU ASK how	1 -21 9 59
t YOU ASK in	0 31 1 79 2 22 6 -32 7 25 9 14
t YOU ASK it	0 15 3 30 4 -28 9 -14 11 47
t YOU ASK of	0 79 1 33 3 -35 4 40 6 -14 8 30 9 -16 11 -24 12 15
t YOU ASK on	0 14 1 15
t YOU ASK that	0 -68 1 -44 2 29 4 -29 6 -47
t YOU ASK that's	0 21 1 -23 7 40 8 24
t YOU ASK the	0 -26 1 39 9 -36 12 -15
t YOU ASK there	6 -19
t YOU ASK what	0 -14 1 -24 9 15
t YOU ASK where	1 -37 8 -20
t YOU ASK who'd	1 -33 7 -20
t YOU ASK with	0 30 1 52 2 41 4 -39 6 15
t YOU EASE not	11 16 12 22
t YOU GLAD YOUR	1 -16
t YOU GLAD with	9 37
t YOU HAND ANY	0 14
t YOU HAND MY	0 40 3 -37 4 41 10 -23
t YOU HAND OBJ	0 -94 1 15 2 -27 3 23 6 -23 7 22 8 -14 10 35 11 18 12 61
t YOU HAND PROPER	0 53 1 79 6 -23 9 -25
t YOU HAND REWARD	7 14
t YOU HAND THEIR	0 45 1 -33 3 15
t YOU HAND THEM	0 -60
t YOU HAND YOUR	1 -24 9 -35 10 -16 12 -45
t YOU HAND a	0 15 4 18
t YOU HAND it	0 -22 11 27
t YOU HAND on	1 -30 6 21 9 -16
t YOU HAND that	0 -19 1 33 6 52 9 31
t YOU HAND the	0 44 1 34 3 23 4 -29 10 36
t YOU HAND this	1 -17 11 -17 12 19
t YOU HAND with	11 -14
t YOU IF YOU	11 26
t YOU JOIN OBJ	0 64 2 -15 3 39 4 -38 7 -14 8 36 9 28 12 -27
t YOU JOIN WHO	1 -16
t YOU JOIN a	0 -14
t YOU JOIN to	0 -41 3 21
t YOU LACK ASK	1 19
t YOU LACK got	0 21 11 -25
t YOU MAY ASK	4 19
t YOU MAY GAIN	7 -39
t YOU MAY HAND	0 -33 1 -18 2 26 4 -17 6 -29 8 -15 9 -18
t YOU MAY JOIN	0 32 1 -15 3 22 4 -16 10 29 12 -21
t YOU MAY YOU	1 -18 9 24
t YOU MAY do	1 28 12 38
t YOU MAY get	12 15
t YOU MAY have	11 16
t YOU MAY just	10 44 11 -35
t YOU MAY kindly	0 19 1 15 7 30
t YOU MAY say	0 30 1 25 11 60
t YOU MEANS OBJ	1 14
t YOU MUST ASK	6 -21 10 22 12 38
t YOU MUST OBJ	0 25 10 -15 11 20 12 18
t YOU MUST SEEK	0 -29
t YOU MUST for	1 -16 12 19
t YOU MUST have	0 -59
t YOU MUST in	1 -16
t YOU RUNS into	0 16 1 30 6 -24
t YOU SEEK OBJ	0 -33
t YOU SEEK only	0 29 10 17
t YOU SEEK to	0 -59 1 -42 7 40 12 30
t YOU WHO RUNS	2 14
t YOU WHO do	1 16 8 26
t YOU a KIN	1 36
t YOU a MEANS	1 -14 10 30 11 -16
t YOU a TIME	0 31
t YOU and ME	9 16
t YOU ask THEIR	0 19 1 -16 3 15 4 -15
t YOU ask THEM	0 21
t YOU ask YOUR	1 53 4 -17 11 -15
t YOU asked about	0 -15
t YOU at PROPER	1 47 9 54
t YOU at it	12 39
t YOU at the	1 -29 12 17
t YOU be EASE	0 44
t YOU be JOIN	1 24 12 21
t YOU be open	1 -15 9 37
t YOU be so	3 14 4 -14
t YOU be the	0 -23 11 29
t YOU be up	0 16
t YOU be willing	4 -18
t YOU believe it's	11 23
t YOU both get	0 14 7 18
t YOU care about	0 21 1 -19 6 -14 7 14 9 -16
t YOU come across	0 24 4 15 7 20
t YOU consider JOIN	0 15
t YOU each get	7 16
t YOU ever ASK	0 17 7 -20 11 -15
t YOU feel EASE	0 14 4 21 7 17
t YOU feel good	11 16
t YOU feel it	4 -23 5 18 11 54
t YOU for JOIN	0 -18
t YOU for a	1 -23
t YOU for an	0 25 3 18
t YOU for being	9 24
t YOU for choosing	9 44
t YOU for it	11 35
t YOU gave OBJ	9 30
t YOU get MONEY	0 27 9 -32 10 45 12 -40
t YOU get OBJ	0 50 1 25
t YOU get a	3 17 6 -22 7 20 12 19
t YOU give OBJ	0 -54 10 -36 12 22
t YOU give THEIR	0 48
t YOU give THEM	6 36 10 33 11 -14
t YOU had a	9 -28
t YOU had the	9 16 12 15
t YOU happen to	4 25
t YOU has a	6 -15
t YOU have ANY	1 -29 7 -17
t YOU have KIN	0 35 1 21 7 17
t YOU have a	0 -15 1 54 6 -37
t YOU have seen	0 -17 1 -22 9 16
t YOU have to	12 45
t YOU leave OBJ	0 -16
t YOU let OBJ	1 -29 9 28
t YOU make an	1 -16
t YOU met in	0 21
t YOU or SOMEBODY	0 37 1 -18 4 21 7 20 9 -18 10 40 11 -22
t YOU present OBJ	0 17 1 -17
t YOU put MY	1 -18
t YOU put in	1 18 3 16
t YOU receive [KIND]	6 -14 12 30
t YOU said LACK	11 31
t YOU said YOU	0 -22 9 15 12 66
t YOU said YOUR	9 22
t YOU say ME	0 27
t YOU say is	0 -50
t YOU the ANY	0 -27
t YOU to ASK	1 30
t YOU to HAND	6 23 9 -22 10 28 11 21
t YOU to JOIN	1 -19 3 -22 4 27 7 14
t YOU to SOMEBODY	0 -17
t YOU told OBJ	0 -39 1 35 6 36 9 63
t YOU told THEIR	0 60
t YOU trust OBJ	0 16 11 37
t YOU trust with	1 -16
t YOU use for	0 -42
t YOU used to	1 27 6 15
t YOU watched OBJ	1 -17 6 29 9 24
t YOU were ANY	1 18
t YOU were in	1 -20 6 19 7 28
t YOU were the	1 -15 9 38
t YOU what ME	1 57 12 23
t YOU work there	8 22
t YOUR BRANCH ?	3 16 4 -15
t YOUR BRANCH GROUP	1 20 8 -19
t YOUR BRANCH KIN	10 15
t YOUR BRANCH ROLE	1 14 3 19 11 27
t YOUR GROUP ?	1 -20
t YOUR GROUP RUNS	6 -44
t YOUR GROUP SEEK	0 -28
t YOUR GROUP WHO	1 16 6 16 7 31 9 18
t YOUR GROUP has	6 -24 9 23
t YOUR GROUP is	7 -15
t YOUR GROUP that	7 -15
t YOUR GROUP who'd	1 -25 7 19
t YOUR KIN ?	1 -41 3 -51 4 44 7 -14
t YOUR KIN IF	1 -58 6 -15
t YOUR KIN MAY	1 -32 2 22 4 -28 7 -24 9 15 11 48
t YOUR KIN PROPER	1 17 6 -23 9 -17
t YOUR KIN SEEK	1 -24 7 17 10 -17
t YOUR KIN and	0 19 1 -23 4 27 7 16 12 -31
t YOUR KIN are	0 16 1 56 7 -16 8 -23 12 17
t YOUR KIN at	1 17 3 21 4 -19 12 17
t YOUR KIN has	6 -22 10 25
t YOUR KIN in	1 23 6 -27 7 20
t YOUR KIN is	9 -17 11 -19 12 27
t YOUR KIN or	1 37
t YOUR KIN to	12 -23
t YOUR MEANS ?	0 -53
t YOUR MEANS MAY	1 16
t YOUR MEANS MUST	1 -14 12 34
t YOUR MEANS [KIND]	9 -15 10 22
t YOUR MEANS and	0 -14 9 20
t YOUR MEANS in	0 25 12 36
t YOUR MEANS on	6 54 9 -18
t YOUR OFFER is	6 -20
t YOUR PROPER GROUP	0 -20 6 -15
t YOUR PROPER to	0 -24
t YOUR ROLE ?	0 18 1 -59 8 19
t YOUR ROLE about	0 26 1 44 3 23 4 -17 12 29
t YOUR ROLE get	6 20 9 17
t YOUR SOMEBODY ?	0 -41 1 -70
t YOUR SOMEBODY IF	1 24 4 -17
t YOUR SOMEBODY in	0 21 1 21 3 37 4 -25 9 -21 12 30
t YOUR bowls GROUP	0 16 6 14
t YOUR counterpart in	6 21
t YOUR old ROLE	6 21
t YOUR order is	9 -31
t YOUR personal MEANS	0 26 7 17
t YOUR place to	0 -14 10 -23
t YOUR voice IF	1 -17
t [KIND] GROUP and	1 62
t [KIND] MAY YOU	1 37
t [KIND] ME see	1 38
t [KIND] WHO is	2 -15
t [KIND] and ME	10 50
t [KIND] at [FIRM]	1 33 6 35
t [KIND] s in	6 20
t [NAME] IF YOU	1 -16 7 15
t [NAME] ME SEEK	8 15
t [NAME] THANKS for	9 33
t [NAME] do YOU	1 45
t [NAME] it's been	9 17
t a ANY MEANS	6 -19 10 29
t a ANY TIME	0 29 6 20 10 25
t a BRANCH ?	0 19 6 -51
t a BRANCH BRANCH	4 19 6 43
t a BRANCH GROUP	1 -27
t a BRANCH ROLE	0 -41 1 27 3 -21 5 21 8 -15
t a BRANCH in	1 -20 6 -25 8 -15
t a BRANCH or	1 16 6 28
t a BRANCH that	1 -28
t a BRANCH with	0 29
t a EVENT ME	1 20 7 32
t a EVENT ROLE	0 14 1 19
t a EVENT in	1 20
t a EVENT into	1 -21
t a GLAD JOIN	1 14
t a GLAD fit	4 21 7 38 10 21
t a GLAD to	1 -31 6 -17 9 54
t a GROUP ?	1 -37 6 -20
t a GROUP that	0 20 1 15 4 18
t a GROUP with	1 25 6 32
t a HAND ?	1 16 7 23
t a HAND HAND	1 18
t a HAND MEANS	1 -19
t a HAND with	0 -15
t a HURRY HAND	1 17 4 -17
t a JOIN or	7 17
t a JOIN to	1 49 7 41
t a KIN HAND	6 -16 7 32 12 -17
t a KIN JOIN	0 -43
t a KIN THEY	0 31 12 -27
t a KIN WHO	1 37 4 32 7 15 11 -20
t a KIN YOU	12 -28
t a KIN and	6 -16
t a KIN at	1 15 3 33 4 -31
t a KIN in	1 -26
t a KIN of	0 28 3 -16 4 25 6 49
t a KIN on	0 14
t a KIN to	1 -29 6 -29 7 -18 12 75
t a KIN who'd	0 -51 1 -32
t a MEANS LACK	1 -15
t a MEANS ME	0 -33
t a MEANS for	10 36
t a MEANS is	10 35 11 -21
t a MEANS on	6 -21 8 15
t a MEANS that	1 30
t a MEANS to	0 -18
t a MEANS with	1 -15
t a OFFER ?	7 17
t a OFFER SEEK	9 25 12 22
t a PROPER GROUP	0 -15
t a PROPER PROPER	1 -56 6 21 8 -27
t a REWARD TIME	0 15 6 -19
t a ROLE ?	0 -28 1 -53 6 -20
t a ROLE ME	1 -56
t a ROLE WHO	0 -51 2 -14 4 17 6 23 7 -21 8 -21
t a ROLE YOU	1 -24 8 -29
t a ROLE and	1 -14 6 16
t a ROLE at	4 20
t a ROLE for	1 50
t a ROLE in	0 27 4 22
t a ROLE or	0 16 1 14 4 16
t a ROLE with	0 20 6 -18
t a SOMEBODY ?	1 16
t a SOMEBODY WHO	1 -17 2 -14 4 17 6 27
t a SOMEBODY in	1 33 6 -26
t a SOMEBODY of	1 -48 3 -20 4 20 7 -17 8 -20 9 26 10 -26 12 49
t a SOMEBODY with	1 25
t a TIME REWARD	1 31 9 -16 12 22
t a TIME RUNS	1 -19
t a TIME and	0 -23 1 -23
t a TIME for	0 42 6 -15 12 16
t a TIME in	0 -17
t a TIME so	6 18 9 16
t a TIME to	9 21
t a TIME with	1 -20
t a TROUBLE ?	1 -39
t a boarding BRANCH	4 20
t a carrier bag	1 -17
t a certificate that	6 15
t a child WHO	6 26
t a desk with	1 15
t a fifth of	6 16
t a final TIME	1 -20
t a first MEANS	0 -17 6 35 10 23
t a good JOIN	0 44 4 -20 5 26 6 23
t a good ROLE	0 16 1 -14 7 -14
t a good book	0 -14
t a good fit	6 -21 7 48
t a good match	0 34 1 53 7 30
t a good word	1 30
t a look at	1 -22
t a lot about	9 -21 12 -16
t a lot of	0 -19 6 -25
t a lot to	9 22 12 16
t a new member	0 17
t a scale of	0 -16
t a second MEANS	0 20 1 14
t a second opinion	7 19
t a short MEANS	10 23
t a small BRANCH	1 -21
t a soul WHO	0 45 2 -19 4 22 6 28
t a sounding GROUP	7 17
t a third ?	0 27 12 53
t a way to	0 18
t a word with	0 -16 8 17 12 16
t a young ROLE	1 18
t able to get	9 14
t about MY OFFER	7 26
t about OBJ ?	1 22
t about the BRANCH	1 -53
t about the SOMEBODY	1 -24
t about the new	9 -16
t after ANY TIME	6 15
t after the EVENT	0 14 1 -19 8 26
t afternoon PROPER PROPER	1 -46
t all ME SEEK	1 27 8 14 10 46 11 -16
t all TIME and	1 42
t allow OBJ to	0 -22
t always GLAD to	0 26 7 25
t among THEM is	1 15
t among YOUR KIN	2 18 4 -33 11 28
t among the PROPER	1 16
t an GLAD to	9 28
t an JOIN !	1 22
t an JOIN ?	0 45 1 -55 3 26 4 -16
t an JOIN MAY	0 -17
t an JOIN at	10 -37
t an JOIN over	0 -20 1 -19 10 16
t an JOIN to	0 52 1 51 2 -16 3 26 5 -23 8 -46 9 -15
t an ROLE in	0 18 1 14
t an hour of	1 19
t and ASK YOU	0 -14
t and HAND OBJ	4 31 6 -15 9 -16 10 -30
t and HAND THEM	6 -19 12 25
t and HAND YOUR	0 -30 6 15
t and HAND it	11 -16
t and IF LACK	11 42
t and IF THEY	6 -35 12 34
t and IF YOU	0 -39 1 -19 6 -18 12 -44
t and IF a	7 24 11 -14 12 39
t and IF it	10 20 11 25
t and IF the	1 -19 11 14
t and LACK ANY	0 -20
t and MAY GAIN	6 -24 7 25
t and MAY SEEK	0 -14 1 -17 6 -15 8 15
t and MAY YOU	1 -15 11 17
t and MAY be	1 27 3 15 8 25
t and ME ASK	0 -19 8 22
t and ME DONE	6 -25
t and ME GAIN	1 18
t and ME GLAD	9 -26
t and ME HAND	1 -16 6 62 11 -14 12 -40
t and ME LACK	0 -22 1 -17 12 -37
t and ME MAY	1 29
t and ME MUST	0 -24 1 -29 9 25 11 64
t and ME SEEK	0 23 1 21 6 -49 7 -19 8 66
t and ME be	1 14 8 27
t and ME done	6 19
t and ME have	1 -22 9 -16
t and ME keep	1 30 6 -25 12 26
t and ME take	10 36 11 23
t and MUST has	6 -30
t and PROPER PROPER	1 42 9 -25
t and SEEK to	0 -19 6 -30
t and THEY GAIN	12 31
t and THEY MAY	6 -23
t and THEY get	1 -30
t and WHO ANY	6 -26 12 98
t and YOU MUST	10 -15 11 20
t and YOU both	7 38 12 -16
t and YOUR SOMEBODY	1 -19 8 -14 12 47
t and a REWARD	1 14 6 -21
t and a ROLE	1 -21
t and a TROUBLE	6 15 9 17
t and a half	0 14 6 23 9 16
t and a third	0 27 12 53
t and he'd be	6 28
t and it's open	1 51
t and just HAND	6 -17 11 21
t and let THEM	6 -15
t and only IF	0 40 1 26 3 15 4 -19 11 31
t and spends PROPER	6 26
t and the ANY	1 27 6 -20 12 -32
t and the BRANCH	1 -17 6 40 9 -20
t and the GROUP	1 -20 6 19
t and the MEANS	6 -16 9 14 10 -30
t and the ROLE	1 -20 6 -14 9 -17
t and the SOMEBODY	0 -21
t and why ?	0 -70
t are ANY or	4 -22
t are MUST RUNS	1 -22
t are SEEK for	1 46
t are YOU MUST	0 -24
t are YOU the	0 -32 1 -32
t are always welcome	0 22 5 -17 6 23
t are down and	6 -16
t are the ANY	0 20 1 15 6 -24 7 17
t are the lifeblood	0 -27 1 -20
t as YOU ASK	1 -17 6 30 12 38
t as YOU MAY	7 -14 8 22
t as YOU SEEK	0 64 10 52
t as YOU have	7 20
t as YOU were	1 16
t as much out	7 23
t as to HAND	0 -17
t ask THEIR IF	0 19 1 -16 3 15 4 -15
t ask THEM to	6 -21
t ask YOU WHO	6 20
t ask YOU to	0 36 3 15
t ask YOUR SOMEBODY	1 24 4 -17
t ask for PROPER	10 40
t asking IF ME	1 -37
t at ANY time	0 -16
t at MEANS ANY	1 25 10 19
t at NUMBER a	0 -50
t at NUMBER and	6 54 9 16 12 -14
t at PROPER ?	0 18 1 19 6 -24
t at PROPER PROPER	0 -40 1 86 3 38 4 -40 5 -19 7 17 8 29 9 -41 10 -22 12 -28
t at PROPER for	1 -27 6 -20 9 26
t at YOUR BRANCH	3 15 4 -23 9 20
t at YOUR PROPER	4 -14
t at YOUR place	1 20 6 -22 9 36
t at [FIRM] ?	0 24 3 16 4 -20 6 -35 10 14
t at [FIRM] and	8 22
t at a BRANCH	7 24
t at a boarding	4 20
t at least ANY	1 15 7 20 12 20
t at the BRANCH	1 23 2 -21 3 17 6 -46 8 -27
t at the EASE	9 -16
t at the GAIN	6 17
t at the GROUP	6 19
t at the PLACE	8 34
t at the PROPER	0 23 2 21 3 -31 4 21 6 -14 8 -25 9 -24 12 -14
t at the SOMEBODY	10 43
t at the TIME	0 -16 1 -29 12 26
t at the gin	1 17 3 21 4 -19 12 17
t at the moment	0 -21
t at the table	6 38
t at this ?	0 -42
t back at PROPER	0 22 1 -29 9 35
t back at the	1 -17 12 26
t back of this	12 20
t be EASE putting	0 21
t be GLAD IF	0 14 1 -32 3 25 4 -15 7 -21 9 24 10 17
t be GLAD for	0 22 1 83 6 32 7 -20 9 -17 11 -16
t be GLAD of	0 -17 1 29 6 25 7 -20
t be GLAD to	0 -20 3 -18 4 -18 5 24 6 -23 7 58 11 51
t be JOIN to	0 68 3 27 4 -26 6 23
t be a GLAD	4 21 7 31 10 21
t be a good	0 40 1 70 6 -14 7 58 11 -14
t be a sounding	7 17
t be gone by	9 39 12 39
t be interested in	0 14 7 37
t be nice to	10 -21 12 32
t be of OFFER	0 34 1 -14 7 34
t be on this	0 -24
t be open to	1 -24 4 16 9 37
t be put in	8 -25
t be so kind	3 14 4 -14
t be talking to	1 21 4 16 9 27
t be true for	0 -23
t be up for	0 16 1 -32
t be willing to	4 15
t because of the	1 -36
t been GLAD to	9 21
t been a GLAD	1 -20 9 49 10 -14
t been out TIME	9 -18
t been thinking about	6 -16 8 -30
t before ME finish	0 -16
t before ME let	6 -21
t before THEY RUNS	1 40
t before YOU HAND	1 -15 9 15
t before the TIME	0 18 1 25 6 -39 12 23
t being such a	9 24
t below or HAND	6 15
t below to PROPER	1 15
t best work for	1 36
t both get SHARE	12 24
t bowls GROUP MUST	0 27 1 36
t bridesmaids is next	6 -15
t bumping this to	1 -14 12 34
t busy for YOUR	0 17
t but ME both	1 31
t but do YOU	11 21
t by HAND ?	6 16 10 -24
t by HAND from	1 -19
t by PROPER ?	6 20
t by PROPER and	1 18 8 -15 9 -26
t by a third	12 -31
t by the BRANCH	1 24
t by the NUMBER	0 -15
t by the way	0 -18 4 14 6 -34 8 -31 9 -33 10 -22
t by word of	0 40
t care and attention	6 -14
t care of THEM	5 16 7 42 10 20
t come in and	1 22
t come to ASK	7 40
t comment PROPER and	0 29
t completely EASE IF	11 24
t consider JOIN OBJ	0 15
t counterpart in PROPER	6 21
t curious what YOUR	0 -18
t dale that MAY	1 18
t deal with ?	1 -16
t dealing with [PROBLEM]	1 19 6 21
t dear PROPER MAY	0 -14
t dear PROPER ME	0 -20 8 15
t dear PROPER PROPER	1 -38 3 -17 4 18 6 -14 8 28 10 19
t dear ROLE of	1 -28
t do HAND MY	10 -17
t do HAND THEM	1 -22
t do MY best	1 36
t do YOU ASK	0 56 1 61 2 53 3 -29 4 -35 5 -16 6 48 7 -31 8 -16 9 -14 10 -52 12 -60
t do YOU MUST	0 -29
t do YOU happen	1 14
t do YOU have	12 25
t do YOU use	0 -17
t does SOMEBODY ASK	0 -15
t does SOMEBODY PLACE	0 -22
t does SOMEBODY have	0 24
t door's open to	0 35 8 -19
t down ANY KIN	10 17 12 51
t down to ANY	1 -15 6 -18
t each of THEM	1 -16
t each of YOU	1 20
t enough to HAND	9 16
t every TIME ?	0 26 1 21 3 38 4 -20 6 22
t every TIME ME	12 -18
t fed up with	6 31
t feel EASE HAND	1 14
t feel EASE JOIN	3 -15 4 40 7 19
t feel REWARD to	0 24 1 -22 4 -17 7 -21 11 19 12 -24
t feel good about	11 16
t feel it MAY	11 20
t final TIME ROLE	1 -22 7 40
t find HAND MY	0 -19
t find it interesting	0 15 7 37
t find the TROUBLE	6 30 10 -21
t first SOMEBODY YOU	1 15 6 -27
t first time ROLE	1 19
t fit for [KIND]	1 -23 10 22
t fit for the	7 18
t floating in the	1 -15
t following up on	12 29
t for ANY TIME	1 -25 8 15 9 24
t for ANY more	1 49 12 -14
t for ANY of	0 42 1 -24 6 -19
t for ANY winters	1 -20 6 -21 9 46
t for BRANCH OBJ	1 -15
t for BRANCH ROLE	1 -32
t for GROUP ROLE	1 -23
t for JOIN OBJ	0 -30
t for JOIN to	0 28 1 30
t for MY survey	0 -14
t for OBJ ?	0 17 1 -54 4 20 6 28 12 22
t for OBJ is	4 -22 5 26 7 18
t for OBJ with	3 14
t for PROPER PROPER	6 -14
t for ROLE WHO	0 -16
t for SOMEBODY WHO	0 -35 1 21
t for SOMEBODY YOU	1 -16 6 -17 12 27
t for YOU ANY	12 52
t for YOU MAY	9 24
t for YOU so	12 24
t for YOU to	0 -16 10 29 11 16 12 -17
t for YOUR JOIN	0 17 1 -14 8 -14
t for a BRANCH	0 -22 1 22 8 -25
t for a JOIN	1 -25 6 17
t for a KIN	1 36
t for a PROPER	1 -30
t for a ROLE	1 17 6 -22
t for a SOMEBODY	1 -14
t for a new	0 35 1 62 8 21
t for a second	0 -17 1 -25
t for an JOIN	0 33 1 31 3 20 6 17 8 -24
t for an hour	1 -14 6 35
t for being a	9 33
t for being such	9 24
t for having OBJ	9 53
t for it ?	6 18
t for six TIME	1 -16 6 -17 9 31 12 34
t for the BRANCH	9 25
t for the HAND	1 34
t for the MEANS	1 24
t for the PROPER	1 -69 9 -20
t for the TIME	1 18 6 -18 8 44
t for the [KIND]	1 26
t for the fete	1 31
t for the hour	9 -43
t for trusting OBJ	9 29
t for twenty TIME	9 -18
t forty ROLE in	1 14 10 -17
t from PROPER PROPER	0 -15 9 24
t from SOMEBODY WHO	1 -16
t from TIME ANY	9 -26
t from YOU at	1 -20
t from [KIND] ME	9 19
t from the BRANCH	1 -25 6 -24
t from the PROPER	1 29 9 69
t from what ME	1 49 6 -16 9 -15
t front of the	12 17
t get GAIN from	7 18 9 16
t get MONEY REWARD	0 30 10 46
t get OBJ in	0 30 1 -40 3 20 4 -16
t get SHARE REWARD	6 -19
t get as much	7 23
t get home by	6 20 9 17
t get it IF	0 -24
t get paid in	8 28
t get something out	0 18 7 43
t get the same	0 17 6 -22 7 39
t get to ASK	1 -16 12 -19
t gets a REWARD	10 22
t give OBJ ANY	0 -18 10 -14 12 37
t give OBJ a	1 14
t give THEIR MY	0 69 3 22 4 -22
t give THEIR this	10 17
t give THEM MY	0 35 1 18 6 48
t give THEM the	6 -18 7 25 9 14 10 16 11 -18
t give THEM this	10 16
t give YOUR MEANS	0 -34
t goes to the	1 -16 6 16
t going through a	1 27
t going to be	0 -35 1 -33 6 -31
t gone by PROPER	9 39 12 39
t gone out on	6 -16 8 15
t good JOIN for	0 44 4 -20 5 26 6 23
t good ROLE ?	0 15 1 -17
t good about it	11 16
t good afternoon PROPER	1 -46
t good book on	0 -14
t good care of	7 21
t good fit for	1 -17 7 19
t good match for	1 30 7 14
t good to ASK	9 94
t got KIN who'd	0 17
t got the BRANCH	9 15
t groups with ANY	0 29 1 20 5 17
t grows by JOIN	0 -21
t had a EVENT	6 -15
t had a good	1 -22
t had enough of	0 -21
t happen to ASK	4 21
t happen to have	0 36 1 28 3 16 6 -21
t has DONE its	1 -19
t has LACK been	0 -40
t has a garden	1 14
t has been DONE	1 -22
t has been MUST	1 27 6 17 12 17
t has been a	1 -20 8 -14 9 32
t has the same	4 15
t have MUST that	12 -18
t have THEIR HAND	6 20 10 47
t have THEIR MEANS	0 18
t have THEM HAND	0 14 7 -20 10 15
t have YOU ANY	2 -18 4 18 6 18
t have a BRANCH	1 -15
t have a HURRY	1 24 4 -17
t have a KIN	1 49
t have a SOMEBODY	0 -31 1 -21
t have a look	0 -15
t have a word	0 -35
t have an JOIN	0 15 4 18
t have room for	1 25 6 -18
t have the same	0 18 7 20
t have the wrong	8 -25 10 -28
t have thought a	8 -14 12 29
t hello PROPER PROPER	1 -20 9 52
t here's MY MEANS	0 30 10 20
t here's a MEANS	8 45 10 14
t hey PROPER MAY	1 20
t hey PROPER its	9 -14
t hey [NAME] MAY	1 18
t hey [NAME] ME	0 -14
t hi PROPER !	9 -19
t hi PROPER ANY	9 41
t hi PROPER GLAD	9 33
t hi PROPER IF	11 22
t hi PROPER MAY	0 16 4 14
t hi PROPER ME	1 28 5 -19 6 -15 8 19 9 -58
t hi PROPER PROPER	1 -41 9 -28
t hi PROPER SEEK	9 -39
t hi PROPER THANKS	9 23
t hi PROPER WHO	0 37
t hi PROPER YOU	9 14
t hi PROPER as	0 -16
t hi PROPER it's	1 -38 9 -15
t hi PROPER the	9 15
t hi [KIND] MAY	1 37
t hi [KIND] ME	1 39
t hi [NAME] !	9 -21
t hi [NAME] IF	1 -16 7 15
t hi [NAME] ME	1 17
t hi [NAME] THANKS	9 39
t hi [NAME] WHO	2 32 4 -23
t hi [NAME] do	1 45
t hi [NAME] it's	9 17
t hi [NAME] just	12 23
t hi all ME	1 34 8 17
t home by ANY	0 -17 6 28 9 15
t hour of PROPER	1 19
t hour with OBJ	6 21
t hours a TIME	1 21
t how ME work	9 34
t how PROPER DONE	1 39
t in ANY TIME	0 21 9 28
t in BRANCH ?	6 -16
t in BRANCH BRANCH	1 48 8 20
t in BRANCH PROPER	0 -14
t in MY KIN	0 -19
t in MY PROPER	1 17
t in MY TIME	1 29
t in MY grants	1 18
t in PROPER ?	0 27 1 23 2 32 3 -19 6 -40 7 -21
t in PROPER LACK	6 -17
t in PROPER ME	1 -21
t in PROPER PROPER	4 16 6 26
t in PROPER SOMEBODY	9 17
t in PROPER WHO	0 -16 1 46 2 -26 5 17 6 71
t in PROPER YOU	1 58
t in PROPER and	0 -15 1 -37 6 -17 9 -27 12 14
t in PROPER at	7 23
t in PROPER for	0 20 1 36
t in PROPER or	0 52 1 18 5 15 6 23
t in PROPER that	1 -32
t in PROPER to	0 -18
t in PROPER with	1 -38 6 -31 8 32 9 35
t in RUNS of	1 15
t in SEEK of	1 -23
t in TIME ANY	6 17
t in YOUR GROUP	0 64 1 35 3 18 6 25 7 -16 8 -20 10 -14 11 -21
t in YOUR HAND	0 32 1 -14 6 -14 7 16
t in YOUR KIN	1 -55 6 24 10 15
t in YOUR PLACE	1 -20 6 -21
t in YOUR SEEK	1 22
t in YOUR account	0 -24
t in YOUR house	1 18
t in YOUR life	0 16 1 -39 4 15 7 26 9 -16
t in YOUR position	12 30
t in YOUR world	4 19
t in [KIND] ?	3 -18 4 19
t in [KIND] WHO	6 20
t in [KIND] with	0 16 6 24
t in a TIME	0 -25 1 -53 6 37 9 24
t in a word	0 26 1 28 3 26 8 15
t in advance !	9 -17
t in and HAND	0 -21
t in front of	0 16 1 21 7 -16
t in place of	1 -23
t in the BRANCH	1 73 4 24 6 -34 9 -21
t in the GROUP	1 16 12 28
t in the HURRY	1 14
t in the KIN	1 50
t in the MEANS	1 -25 6 42 10 29
t in the PLACE	0 -20 1 22 6 -14
t in the PROPER	1 36 3 -21 4 18 7 15 9 -14 12 14
t in the TIME	0 -24 1 23 9 22
t in the dale	1 18
t in the first	10 25
t in the hall	1 -15
t in the ice	6 18
t in the new	6 -24
t in the next	1 18 6 -19 10 15
t in the rain	1 -17 9 16
t in the right	1 14
t in the same	7 30
t in this SEEK	9 -14
t in this room	0 55 4 -40 5 32
t in touch ?	0 24
t in touch with	0 17 8 -27
t in what ME	1 -20
t interested in MY	1 18
t interested in what	1 -20
t interested or ASK	1 -22
t invite a KIN	0 51
t is HAND for	10 29
t is SEEK for	0 -16 1 -44 6 14
t is a ROLE	1 31
t is all ME	10 37 11 -16
t is at the	0 -27
t is enough ME	10 32
t is in the	10 -19
t is it YOU	6 26
t is on the	0 31 1 17 7 15 9 14
t is plenty ME	10 32
t is ready !	9 -31
t is short of	1 31
t is the ROLE	0 -29 1 -20
t is the only	1 -18
t is there MUST	0 -20
t is there SOMEBODY	0 27 1 -40 2 -29 4 42 7 36 9 -14 12 -14
t is there a	6 23
t it IF YOU	0 -31 1 -20 11 -22
t it LACK feel	12 34
t it MAY GAIN	0 19 11 30
t it MAY be	0 20 7 31 12 28
t it ME MAY	11 15
t it PLACE [KIND]	0 61
t it and YOU	6 22
t it before the	6 30
t it has been	1 -23 9 39
t it is a	12 -16
t it on the	1 -15 10 51
t it to ANY	1 37
t it to PROPER	0 24 1 21
t it to THEM	0 -17 11 -17
t it was a	1 -16
t it was an	9 19
t it with a	11 31
t it's EASE to	10 58 11 36
t it's PROPER at	1 -45
t it's been GLAD	9 15
t it's been a	9 31
t it's not YOU	11 -16
t it's the same	1 16
t its PROPER from	9 34
t job for YOU	0 24 12 20
t just DONE into	0 -14
t just HAND OBJ	0 -22 6 -34 11 38
t just HAND THEM	6 -17 7 17 10 15
t just bumping this	1 -14 12 34
t just got a	1 18 6 -20
t just had a	6 -21
t kind as to	3 14 4 -14
t kindly ASK OBJ	0 29
t kindly HAND MY	0 41 1 30 3 21 4 -18 10 15
t labels floating in	1 -15
t learn how PROPER	1 39
t least ANY SOMEBODY	1 21 7 20 12 22
t leave OBJ a	0 -20
t let OBJ ASK	1 17 9 -17 12 -15
t let OBJ ask	1 22 7 22
t let THEM ASK	0 23 3 18 4 -15
t let YOU go	6 -21
t lie awake about	6 25
t list in the	6 -24
t look after THEM	1 30 7 28
t look at the	1 -18
t look over YOUR	0 -14
t look up to	0 -15
t make an JOIN	1 -17
t making an JOIN	0 15 1 -21 3 22
t meant for SOMEBODY	1 32 12 27
t met but ME	1 31
t met in PROPER	0 21
t minutes on PROPER	0 -14
t moment is right	0 28 1 -17 11 21
t more of YOUR	1 14
t more than ANY	0 36 1 20 2 -14 3 42 4 -14
t much SEEK to	0 24 1 20
t much for the	9 -28
t much out of	6 -26 7 31 12 -19
t new BRANCH go	9 15
t new in PLACE	0 -21
t new to the	7 14
t next TIME to	0 -20
t nice to ASK	0 -19
t not MAY YOU	11 -18
t not YOUR place	10 -23
t not at all	0 30
t noticed YOU JOIN	0 51 3 18
t noticed that YOU	1 -22
t number's on the	9 -15 10 50
t of KIN GROUP	1 21
t of MY GROUP	8 44
t of MY new	0 -21
t of NUMBER NUMBER	0 19
t of NUMBER to	1 18
t of OBJ ?	1 19
t of OFFER ?	7 17
t of PROPER ?	6 -18
t of PROPER PROPER	0 -27 1 20 9 -19
t of PROPER at	0 18
t of SOMEBODY ME	1 -19 7 -23 12 23
t of SOMEBODY SEEK	1 21
t of SOMEBODY WHO	7 29
t of SOMEBODY in	1 -17
t of THEIR KIN	1 -34
t of THEM ?	1 35 4 -16 6 39
t of THEM and	1 -33
t of THEM is	1 62
t of THEM with	0 -24
t of YOU ASK	3 18 4 -32
t of YOU has	6 -15
t of YOU have	8 -16 12 23
t of YOU to	0 32 7 15
t of YOUR BRANCH	6 -16 9 21
t of YOUR KIN	0 55 1 33 3 -26 4 21 6 -35 7 16 8 -27 12 -24
t of YOUR MAY	1 -26
t of YOUR MEANS	12 32
t of YOUR ROLE	0 33 1 17 2 24 3 -22 6 -34 7 15 9 33
t of YOUR bridesmaids	1 -14
t of YOUR fellow	0 28 6 20
t of YOUR has	1 -17 2 -17 4 17
t of YOUR is	1 27 7 19
t of YOUR old	0 16 6 21
t of YOUR suppliers	1 21
t of YOUR time	0 -17
t of a BRANCH	6 30
t of a GROUP	1 16
t of a JOIN	1 21
t of a young	1 18
t of it as	7 18
t of the ANY	0 31 1 26 6 16 10 21
t of the BRANCH	1 34
t of the NUMBER	0 -17
t of the PROPER	0 -39 1 -22 10 -15
t of the ROLE	1 54 4 25 10 25
t of the SOMEBODY	0 20 3 30 4 -30 6 -37 10 15
t of the TIME	3 16 8 -19 12 24
t of the new	0 -19
t oh by the	6 -15
t on BRANCH ?	6 15
t on MY MEANS	0 -25 10 -73 12 34
t on MY RUNS	6 -16 8 15
t on MY desk	1 17
t on MY follow	12 29
t on NUMBER NUMBER	0 19 1 22 10 41
t on NUMBER PROPER	1 16
t on PROPER ?	0 -41
t on PROPER PROPER	0 42 1 77 3 -16 4 27 8 -28 12 31
t on PROPER and	1 47 3 19 6 27 10 26
t on PROPER at	1 -21
t on YOUR BRANCH	6 44
t on YOUR GROUP	1 34 6 -23 7 27
t on YOUR MEANS	1 31
t on YOUR PLACE	6 23
t on YOUR RUNS	0 26 1 18 2 20 9 -25
t on YOUR side	6 -24
t on a HAND	1 -25
t on a PROPER	10 22
t on a scale	0 -28
t on joining [FIRM]	1 -16
t on the GROUP	6 -31 9 -14 12 29
t on the MEANS	1 28 6 -21 7 35
t on the NUMBER	0 -14 1 -40 9 -16 10 -30 12 17
t on the PLACE	1 28 6 47
t on the PROPER	1 -38 12 -17
t on the back	1 -20 6 -34 9 -21 10 54 12 25
t on the bus	0 -15
t on the first	0 24 1 14
t on the list	6 -25
t on the same	8 -37 9 27
t on the screen	10 18
t on the wall	1 -15
t on this MEANS	1 -17 6 19 7 25
t on this PLACE	1 -18
t on this list	0 -24
t on to a	0 24
t only IF YOU	11 26
t only IF it	0 21 1 24
t only press HAND	10 22
t only where YOU	11 38
t open in the	1 -33
t open the BRANCH	1 -14
t open to JOIN	3 -17 5 14 9 36
t open to SOMEBODY	0 32 8 -19
t open to a	0 -37
t open to it	1 -21
t open to work	8 46
t or ANY SOMEBODY	1 -30
t or ANY of	11 31
t or ASK OBJ	1 18
t or ASK SOMEBODY	1 -16 2 -16
t or HAND MY	10 20
t or HAND OBJ	1 -35 10 30
t or HAND THEIR	10 17
t or HAND THEM	0 -17 7 -15 10 -14
t or JOIN OBJ	1 -15
t or KIN WHO	1 -14
t or KIN member	7 25
t or SOMEBODY YOU	0 32 1 -15 10 15 11 -22
t or an JOIN	6 18
t or is there	0 -17
t order is ready	9 -31
t out at eight	6 14
t out because ME	1 15
t out before PROPER	1 39
t out of PLACE	1 20 6 -17
t out of a	0 16 1 -20
t out of it	6 28 7 26 12 -20
t out of the	0 -23 9 21
t out on MY	6 -16 8 15
t over at PROPER	0 -24
t owner WHO MAY	1 18
t owners of KIN	1 14
t paid for the	9 26
t paid in JOIN	8 28
t places in the	1 -23
t planning OFFER for	1 -23
t please ASK OBJ	3 14
t please HAND OBJ	0 46 3 -35 4 34 6 14 12 38
t please HAND THEIR	1 17 6 -20
t please HAND THEM	1 -15
t please HAND this	0 32 1 15 3 31 4 -22 7 14
t please JOIN OBJ	1 -28 3 25 4 -30
t please JOIN to	0 -16
t please MAY YOU	0 51 3 16 4 -17 10 -36
t please find HAND	0 -19
t pls JOIN OBJ	12 -25
t practice grows by	0 -21
t present OBJ to	0 17 1 -17
t price for THEM	6 -23 7 41
t put MY MEANS	1 -18
t put in a	0 26 1 34 3 26
t putting OBJ in	0 21
t question do YOU	1 20
t question to the	0 -29
t reaching out because	1 15
t report goes to	1 -17 6 18
t right SOMEBODY to	1 28
t room for ANY	1 -20
t room with a	6 14
t s in [KIND]	6 20
t said at the	0 -18 1 -25
t sale of the	1 -14
t same TROUBLE with	1 22
t same care and	6 -15 7 14
t same situation as	1 16
t same way ?	1 -17
t sat in the	1 -15 9 22
t saw PROPER PROPER	1 32
t saw THEIR labels	1 -15
t say it to	0 29 1 26
t search for a	1 36
t see IF ME	0 -17
t see THEM right	6 16
t see YOU ASK	1 38
t see YOU on	9 -16
t see that YOU	1 39 9 -24
t see the new	9 15
t sent OBJ a	6 -15 12 40
t shared a desk	1 15
t she'd have a	1 24 4 -17
t short of a	0 30 1 18 3 22 6 -16
t show this HAND	0 38
t sit on the	9 15
t situation as YOU	1 16
t small SOMEBODY and	0 -30
t so GLAD IF	9 23
t so GLAD ME	9 18
t so GLAD for	0 -15 1 -22
t so IF YOU	1 -31 10 -14
t so ME be	0 -14 9 -26
t so WHO of	0 25
t so YOU ASK	1 -14
t so do YOU	7 25
t so kind as	3 14 4 -14
t so much !	1 55 12 -17
t so much for	9 -22
t so that THEY	0 15 1 25 6 21
t so that's the	6 -25 8 -16
t something out of	0 18 7 43
t sort of thing	1 -15
t specific ask HURRY	0 28 3 15
t spread the word	0 46 4 33 12 -14
t strings ME SEEK	0 16 1 30 7 17
t subject JOIN for	1 20
t subject JOIN to	1 -43
t such a GLAD	6 -14
t supplier MAY YOU	0 -37
t switch YOUR ROLE	6 20 9 17
t take good care	7 14
t take over from	11 25
t take the TROUBLE	6 -20
t talk to ?	1 -25
t talk to OBJ	1 -44
t talk to at	1 46
t ten to thirty	6 18
t that EASE about	6 34
t that MAY SEEK	1 -17 6 -15 7 -26
t that MAY be	0 23 1 22 6 -26 7 26
t that MAY get	7 26
t that ME LACK	12 21
t that ME MAY	0 17 1 -25 6 -30 8 32 11 26
t that PROPER PROPER	0 -21 1 74 6 41
t that RUNS a	0 20 1 -21 6 -15
t that RUNS at	1 16 6 -16
t that SEEK a	1 -71 6 -25
t that SOMEBODY MAY	6 15
t that THEIR BRANCH	1 -23 6 22
t that THEY LACK	1 -14
t that YOU ASK	1 30 9 -16
t that YOU HAND	12 27
t that YOU MAY	0 -77 7 -23 12 -18
t that YOU and	1 -20
t that has a	1 19
t that it takes	6 15
t that just got	6 -26
t that sort of	1 -26
t that stays on	1 -15
t that the JOIN	0 -16
t that the TIME	9 19
t that uses PROPER	6 -14
t that's TROUBLE in	1 23 6 25
t the ANY ANY	1 -25
t the ANY ME	0 16 9 19
t the ANY ROLE	0 24
t the ANY SOMEBODY	1 19 7 22
t the ANY WHO	0 -42 1 -25 8 16
t the ANY best	0 16
t the ANY of	0 26 1 -25 3 21 4 -17 9 28 12 -35
t the BRANCH ?	0 -36 1 -67 4 16
t the BRANCH GROUP	6 -27 12 -14
t the BRANCH MAY	1 15
t the BRANCH ROLE	1 -39 4 15
t the BRANCH TROUBLE	0 15 10 -21
t the BRANCH WHO	2 -16 6 -19
t the BRANCH and	1 -31 12 24
t the BRANCH asks	6 14
t the BRANCH at	1 50 6 35
t the BRANCH for	9 24
t the BRANCH has	1 -18
t the BRANCH in	1 -28
t the BRANCH is	0 -14 6 -14 9 20
t the BRANCH owners	6 -16
t the BRANCH that	0 27 1 19 3 19 10 27
t the BRANCH to	9 41
t the GAIN of	1 -17 6 -14 8 -19 12 28
t the HAND MEANS	1 16 6 -19
t the HAND of	9 21
t the HURRY ANY	12 -14
t the JOIN of	0 18
t the JOIN to	0 -38
t the KIN ?	1 18
t the KIN WHO	0 -24
t the KIN YOU	0 20 1 -27 6 14
t the KIN at	1 25 10 19
t the KIN with	0 33
t the MEANS and	0 21 10 32
t the MEANS are	1 19
t the MEANS below	0 19 6 -21
t the MEANS in	0 -15 1 -14
t the MEANS of	0 33 1 60 2 23 3 20 4 -38
t the NUMBER nd	1 15
t the NUMBER st	6 21
t the NUMBER th	0 -21 9 -17 10 -18 12 22
t the PLACE HAND	10 -14
t the PLACE WHO	6 23 10 16
t the PLACE and	6 19
t the PLACE do	6 -20
t the PROPER BRANCH	9 45 10 -17
t the PROPER GROUP	1 -33
t the PROPER HAND	1 29 6 27
t the PROPER MEANS	0 28 12 21
t the PROPER NUMBER	0 -16
t the PROPER PLACE	0 24 1 27 7 16
t the PROPER PROPER	1 27 9 72 10 -40 12 -18
t the PROPER ROLE	9 -16
t the PROPER at	10 -18
t the PROPER bridge	1 27 9 18
t the PROPER of	0 40 1 15 3 29 5 -15 7 -14
t the PROPER this	1 18 10 26
t the ROLE MAY	6 33 10 29
t the ROLE YOU	0 18 1 15 2 17 4 -15
t the ROLE has	1 -22
t the ROLE of	0 -33 1 -31 11 29
t the RUNS for	6 -21
t the SEEK ROLE	0 15 1 20
t the SOMEBODY GROUP	9 16
t the SOMEBODY ME	1 -19 6 -14
t the SOMEBODY WHO	0 18 3 32 4 -36 6 -19 8 -26 10 16
t the SOMEBODY at	0 -18 6 -21
t the SOMEBODY behind	3 18 4 -14
t the TIME ?	6 24
t the TIME GAIN	6 -25 8 -20 12 29
t the TIME ME	0 24 1 21 4 -15 5 20 9 22
t the TIME and	12 26
t the TIME shift	9 14
t the [KIND] GROUP	1 78
t the back of	1 -19 6 -32 9 -21 10 50 12 19
t the co op	1 39
t the dale that	1 18
t the first ANY	2 29 4 -22
t the first ROLE	1 -19 9 31
t the first SOMEBODY	1 15 6 -27
t the front desk	1 31
t the gin BRANCH	1 17 3 21 4 -19 12 17
t the ice bucket	6 18
t the late PROPER	1 33 6 -17
t the lifeblood of	0 -27 1 -20
t the list in	6 -24
t the moment is	0 28 1 -17 11 21
t the money goes	1 24 6 18
t the new TROUBLE	1 -20 6 -23 9 14
t the next BRANCH	4 17 6 17
t the number's on	10 32
t the old ANY	0 -22
t the old BRANCH	1 -19
t the ones WHO	6 14
t the only ANY	1 -18
t the panel that	9 -16
t the right ANY	10 21
t the right SOMEBODY	1 19 7 17
t the sale of	1 -16
t the same ?	0 23 1 -43 7 33
t the same GAIN	6 -15
t the same TIME	1 25
t the same care	6 -21 7 15
t the same situation	1 16
t the same way	1 -17
t the sort of	1 14
t the switch YOUR	6 20 9 17
t the tall ANY	0 -15
t the thing ME	1 17 6 16
t the top of	1 -14 12 34
t the way ME	0 -15 6 -15
t the way YOU	6 15
t the window is	11 24 12 46
t the word and	10 -14 12 -15
t the world of	1 23
t the wrong SOMEBODY	8 -20 12 24
t then let OBJ	1 14 7 24
t there MAY be	0 19 4 -15 5 27 9 23
t there MUST be	12 27
t there SOMEBODY in	1 -15 6 -15
t there's LACK limit	6 -18
t there's a BRANCH	0 -14 6 -14
t there's a SOMEBODY	6 29 10 -24
t these TIME ?	6 -32
t thinking about EVENT	0 14 1 27
t thinking of EVENT	0 -19 1 19
t third time lucky	1 -22 12 48
t this HAND and	6 -16 7 17
t this HAND at	0 38
t this HAND or	10 17
t this MEANS IF	0 38 11 32
t this MEANS it	1 32
t this PROPER and	0 23 12 -31
t this TIME ?	0 -96 6 -18 7 -22
t this TIME HAND	10 15
t this TIME ME	1 38 5 14 8 15
t this TIME WHO	1 -26 2 21
t this TIME and	1 19 6 28 9 27
t this TIME that	0 16 1 51
t this and HAND	11 -14 12 18
t this list ?	0 -24
t this room ASK	0 55 4 -40 5 32
t this to YOUR	0 14 1 19 3 16
t this to the	0 29 3 27 4 -24 10 43 11 -14 12 29
t through a EVENT	1 27
t through the PROPER	1 -27 9 68
t through the TIME	9 -20
t to ANY ?	0 14
t to ANY BRANCH	1 38 8 -17 11 31
t to ANY KIN	1 14
t to ANY ROLE	1 38
t to ANY SOMEBODY	0 20 4 25 7 34 9 26
t to ANY TIME	6 -27
t to ANY of	0 -21 1 -28
t to ANY or	3 -24 4 53
t to ASK ?	0 20 1 -58 11 35
t to ASK OBJ	0 32 4 15 7 -20 10 18 11 -19
t to ASK ROLE	0 50 1 25 4 -23 5 29 6 52 8 -46
t to ASK SOMEBODY	1 17
t to ASK WHO	6 14
t to ASK YOU	0 -32 9 -28
t to ASK a	6 30
t to ASK about	1 -43
t to ASK how	0 -17
t to ASK myself	0 -15
t to ASK that	1 27 7 14
t to ASK the	9 53
t to ASK through	12 -16
t to BRANCH ROLE	0 16 7 15
t to EASE how	1 20 8 14
t to EVENT ?	1 27
t to GAIN ANY	7 -19
t to GAIN MY	1 -21
t to HAND ?	0 30 10 -16
t to HAND OBJ	0 22 1 43 3 43 4 -39 6 -14 9 -22 10 28 11 -33
t to HAND THEM	6 23 10 -15
t to HAND YOUR	12 42
t to HAND it	6 17 10 17
t to HAND on	1 -19 6 28 10 34 12 -18
t to HAND round	10 26
t to HAND the	1 16 6 -19
t to JOIN OBJ	0 38 9 34 11 -14
t to JOIN YOU	0 -39
t to JOIN YOUR	0 15 3 -15 4 27 12 -15
t to MY HAND	9 15
t to MY PROPER	1 15 10 27
t to MY ROLE	0 -36 1 -15
t to NUMBER TIME	1 34
t to OBJ ?	0 -36 1 19
t to OBJ and	9 -27 10 -17
t to OBJ on	1 -34 10 16
t to PROPER ?	1 -135
t to PROPER PROPER	0 142 1 174 2 -23 3 75 4 -59 5 -39 6 -27 8 -19 9 -28 12 56
t to PROPER and	6 23
t to PROPER at	4 14
t to PROPER in	0 -31 1 14 6 21
t to ROLE MAY	1 19 4 -24 7 -18
t to ROLE of	0 20 4 -16 5 19 6 -14 7 -15 8 -41
t to SOMEBODY WHO	1 26 4 22 9 37 10 22
t to SOMEBODY YOU	0 53 1 -32 3 -18 7 15 8 -19 9 27 10 -23
t to SOMEBODY at	0 21 1 22 3 39 4 -32 8 -19
t to SOMEBODY in	1 -37
t to SOMEBODY there	1 16 4 -17
t to SOMEBODY with	1 30
t to THEIR ?	0 -41
t to THEIR SOMEBODY	0 -28
t to THEM ME	0 19 1 21
t to WHO RUNS	3 15
t to WHO does	1 -16 3 18
t to WHO is	1 -22
t to YOU about	0 28 6 28
t to YOUR BRANCH	1 27 3 19 8 -17 11 27
t to YOUR KIN	0 15 1 -14
t to YOUR PROPER	0 -17
t to YOUR ROLE	1 20 3 16 10 -25
t to YOUR SOMEBODY	1 -20 4 -15
t to [KIND] ?	1 40
t to [KIND] at	0 19 6 39 8 -36
t to [NAME] ?	1 53
t to a BRANCH	0 43 1 18 3 -20 5 21
t to a KIN	0 -80 1 -60 3 40 4 -41 7 -15 10 26 11 -38 12 -24
t to a MEANS	1 36
t to a SOMEBODY	0 29 1 17 3 -19 4 42
t to a soul	0 18 10 -16
t to an ROLE	6 18
t to an hour	6 14
t to at the	0 27 1 53
t to be ?	1 -24 6 -23
t to be JOIN	0 84 1 73 3 28 4 -26 6 16
t to be a	0 -16 1 -28 7 22 11 29
t to be of	1 -19 7 26
t to be put	8 -25
t to be true	0 -23
t to do with	0 22 1 21 6 25 10 26
t to each of	0 -15
t to get in	7 -16 12 23
t to get the	8 27
t to give THEM	0 19 7 30
t to have a	4 -16 7 26 11 -14
t to have the	0 15
t to learn how	1 35 6 -14 8 18
t to leave BRANCH	8 16
t to look at	0 -25
t to make JOIN	0 -31
t to say YOU	9 -16
t to see IF	0 -17
t to see the	9 25
t to sit down	6 16
t to speak with	3 17 6 -17 8 -38
t to take the	6 16 11 -17
t to talk to	0 -34 1 23
t to the ANY	1 21
t to the BRANCH	4 15 8 34
t to the EASE	1 27
t to the GROUP	1 -33 3 19
t to the HURRY	1 -15
t to the PLACE	0 22 1 28
t to the PROPER	0 -38 1 -35 3 39 4 -14 5 -15 7 -14 9 -18 12 35
t to the ROLE	1 18 6 -18
t to the SEEK	0 15 1 14
t to the SOMEBODY	1 33 3 19 4 -24 6 17
t to the right	0 41 1 35 3 27 4 -25 10 39
t to the top	1 -14 12 34
t to work with	0 -22 8 28 12 32
t told OBJ that	1 36 6 26
t told by the	0 15
t told the whole	9 17
t too busy for	0 24 4 19
t too much to	8 -14 12 24
t top of YOUR	1 -14 12 34
t totally EASE IF	1 -16
t totally get it	0 -24
t touch with the	1 14
t trust OBJ with	0 16 11 27
t trusting OBJ with	9 29
t twenty TIME so	9 -18
t up YOUR way	1 28 5 15
t up on MY	12 28
t use a OFFER	0 -19 9 21
t uses PROPER ?	6 -14
t very much SEEK	0 22
t voice IF ME	1 -17
t was SEEK YOU	1 31
t was SEEK back	1 -17 12 26
t was a GLAD	1 -14
t was an GLAD	9 28
t was good to	9 53
t was wondering IF	1 19
t way ME be	1 15
t way to the	0 -27
t well with OBJ	7 35
t were ANY TIME	1 18
t were JOIN to	0 -22
t were TROUBLE at	1 -37
t were in ?	1 -29 7 28
t were in PROPER	1 -32
t what ME DONE	0 15 1 -14
t what ME MAY	1 -23 6 15 9 15 12 27
t what ME SEEK	1 59
t what ME did	1 30 9 19 11 19 12 -16
t what ME do	0 16 6 -16 7 41
t what YOU SEEK	0 -15
t what YOU said	12 -15
t what to do	0 22 1 21 6 25 10 26
t what's the MEANS	1 18 2 21 3 -16 6 -14
t where ME am	1 -37 8 -20
t where YOU were	1 -29 6 18
t where the money	1 24 6 18
t while YOU at	12 39
t who'd GAIN from	1 35 6 -15 7 14
t who'd SEEK MY	0 16 1 30 7 17
t who'd SEEK to	6 57
t who'd be a	6 -18
t who'd be the	0 31 2 41 4 -29 6 -16
t willing to ASK	1 -21 3 -27 4 31
t willing to JOIN	1 40 3 16 4 -18
t with ANY of	1 37
t with GAIN than	1 16
t with MY MEANS	1 16 10 -24
t with OBJ ?	7 -20
t with OBJ about	0 -28
t with OBJ in	1 31 9 19
t with PROPER PROPER	1 82 7 33 8 16 9 -30
t with SOMEBODY WHO	1 17
t with THEIR BRANCH	9 21
t with THEIR HAND	0 25 1 20
t with THEIR MEANS	6 -46 7 20
t with THEM ?	0 45
t with THEM and	11 28
t with THEM at	0 -14
t with YOU on	1 -19 9 38
t with YOUR ROLE	1 -20 3 15 8 19
t with [PROBLEM] ?	0 18 6 39
t with a BRANCH	1 -40 4 -15 6 -19
t with a MEANS	0 -25 1 -14 6 -15
t with a ROLE	1 -19
t with a TROUBLE	6 33
t with an JOIN	1 -17
t with the PROPER	0 22 1 16
t with the SOMEBODY	6 19
t with the [KIND]	9 22
t with the same	1 -69 6 -24 7 50
t with what ME	9 37
t within a TIME	0 34 6 -17
t within an hour	1 19
t within walking distance	1 14
t word of mouth	0 34
t word with THEM	1 -21 12 23
t work with OBJ	1 -21 7 -20
t writing because ME	1 -31
t young ROLE in	1 18
w !	0 73 1 -25 2 -18 3 -80 4 109 5 -61 6 -130 7 -55 8 -41 9 56 10 -80 12 31
w ?	0 215 1 172 2 245 3 49 4 -161 5 -231 6 -45 7 -49 8 -179 9 -113 10 -155 11 -157 12 -30
w MONEY	0 93 1 -124 2 -20 3 -46 4 99 5 -34 6 -81 7 -69 8 -74 9 59 10 -14 11 -49 12 231
w NUMBER	0 47 2 22 3 -32 4 -17 5 31 7 -15 8 67 9 68 10 95 11 -128 12 155
w PROPER	0 52 1 129 3 46 4 -33 6 -47 7 -90 9 96 10 38 11 -140 12 69
w SHARE	0 95 1 54 3 -31 4 68 5 -36 6 -48 7 31 8 -46 9 -56 10 60 11 -26 12 214
w [FIRM]	0 54 1 255 3 38 4 -45 6 27 7 -40 8 -117 9 -89 10 -16 12 -50
w [KIND]	0 98 1 166 5 -15 6 -42 7 63 8 35 9 154 10 76 11 -83 12 -95
w [NAME]	0 43 1 22 2 42 4 -68 5 27 6 -115 8 -204 9 102 10 -68 11 -58 12 -22
w [PROBLEM]	0 36 1 88 4 -14 6 263 9 81
w a	0 44 1 103 3 -148 4 140 5 -69 6 81 7 139 8 102 9 -96 10 84 11 -63 12 64
w able	0 31 3 34 4 -21 9 19 10 31
w about	0 70 1 220 2 17 4 46 5 -35 6 91 7 28 8 44 9 63 10 -82 11 -40
w above	6 53
w abroad	0 14 1 79 4 -25
w absolutely	11 78
w according	0 15
w account	0 -58 1 -19 4 28 6 75 8 -14 10 42 11 -19 12 -58
w accountant	0 24 1 -51 2 14 3 -18
w accountants	6 -46
w accounts	0 69 1 51 3 21 4 -20 5 20 6 32
w achieved	0 28 2 15 9 15
w acquaintance	1 46
w acquainted	1 19 6 38
w across	0 33 1 -22 3 -37 4 50 7 50 8 52 9 -26 10 30
w act	0 -14
w actually	1 61
w actuary	1 31
w ad	1 14 6 32
w add	0 -18 1 -27 7 -21 9 -19 11 46
w address	6 -43 7 -16 9 -35 12 29
w admire	1 91 8 64 12 -25
w ads	0 63 1 58 6 -22 7 -16 9 47 10 -20 11 -22 12 -16
w advance	9 -37 11 -17
w advertise	0 -19 12 -23
w advertisement	1 -16
w advice	1 -68 8 15 9 -14
w advised	0 -18
w adviser	0 -23 1 -171 6 -15 9 19 10 14
w afraid	0 -14
w after	1 -56 2 -45 3 17 4 27 5 35 6 95 7 41 9 -46 10 28 11 -49
w afternoon	0 -51 1 -50 6 62 7 -20 8 29 9 105
w afterwards	0 -32 1 -24 6 -30 7 -20 10 47 12 68
w again	1 -63 2 14 3 34 4 -26 6 17 7 -44 9 -28 10 -55 11 -16 12 23
w against	6 47
w age	6 18 9 -23
w agencies	1 -17 6 -46
w agency	0 -19 1 -38 4 17
w agent	0 -53 1 -33 6 16 7 -28 8 -17 9 -51 10 -27 11 -52 12 64
w agents	0 -55 1 38 9 -16 11 46
w ago	0 -26 1 43 6 -51 9 75 12 -15
w agreed	6 -15
w agreement	0 -22
w ahead	6 57 9 -18
w aid	0 -19 1 47
w air	0 31 1 54
w airport	6 -31 7 16
w aisle	1 45 6 -19
w album	12 116
w alhamdulillah	9 40 12 -19
w all	0 -42 1 -56 3 51 4 29 5 -15 6 69 7 54 8 -22 9 36 10 100 11 -44
w allotment	0 16 1 48 6 -14
w allotments	0 14 6 27 10 -36
w allow	0 -28 1 -25
w allowed	11 159
w almost	12 35
w alone	1 37 6 34 11 34
w along	0 22 1 157 3 31 4 -47 6 51 8 24 9 30 10 29 11 40 12 -30
w already	2 14 4 -18 7 -15 9 -43 10 -14 11 16 12 123
w alright	0 41 1 17 2 33 4 -20 10 -16 11 -21
w also	1 20 4 18 6 -17 8 76 11 78
w always	0 140 4 59 5 -58 6 75 7 68 9 -76 10 -35 12 54
w am	0 -60 1 -62 6 -114 7 -35 8 86 10 -27 11 -24 12 -15
w amazing	0 41 1 -21 3 -16 4 29 7 102 9 -17 10 38 12 40
w among	0 86 1 70 2 63 3 -20 4 -75 11 45
w an	0 16 1 53 3 123 4 -28 5 -54 6 84 7 -26 8 -123 9 128 10 45 12 -67
w analyst	0 31 3 30 4 -28 8 18
w and	0 90 1 105 2 112 3 -55 5 -21 6 265 7 -18 8 162 9 75 10 73 11 132 12 23
w angels	0 61 5 29 10 -27 12 67
w angry	0 -22 6 15
w another	0 38 1 121 2 -45 3 -26 4 68 6 68 7 123 9 -15 11 101 12 -23
w answer	0 -38 1 -19 6 -20 9 -20 10 30 11 39
w answers	0 22 1 18 3 37
w any	0 330 1 292 2 -208 3 -79 4 282 5 -73 6 -68 7 50 8 24 9 -60 10 27 11 -26 12 -64
w anybody	0 140 1 18 2 -58 3 -58 4 166 5 -56 6 -91 7 -20 8 24 10 -30 11 -29 12 -35
w anyone	0 202 1 -83 2 -144 3 -95 4 246 5 -32 7 39 8 -42 9 -60 10 -66 11 -17 12 -40
w anyone's	0 104 1 76 2 -41 3 -23 4 99 12 -15
w anything	0 -78 1 -27 6 -23 9 -34 10 60 12 51
w anywhere	0 27 4 16
w apart	9 -29 11 18
w app	0 -18 1 -40
w applicants	1 -51
w application	8 -29 10 -38
w applications	8 73
w applied	0 -17 9 -16
w applying	0 -22 1 -20 8 100
w appreciate	0 86 3 38 4 -22 6 -19 7 80 8 17 9 -60 10 -59 12 -21
w appreciated	9 -18
w appropriate	1 39 9 -18 11 18
w approved	0 -20 1 27 9 15
w apps	6 -16
w archive	1 58 9 -29
w are	0 -40 2 15 3 -33 5 24 6 42 10 72 11 57 12 72
w area	0 40 1 63 6 -35 7 34 11 39
w aren't	0 -22 1 44 6 91 9 -25 11 43 12 -28
w arguing	1 -29 6 14
w around	0 -22 1 45 6 35 7 32 10 18 11 -19
w arrears	1 -46
w arrive	9 -18
w as	0 52 1 -67 3 47 5 -22 7 87 8 89 9 51 10 -22 11 131
w ask	0 30 1 82 3 76 4 -60 6 -57 7 -57 9 -24 10 62 11 23 12 -100
w asked	0 -51 1 34 3 23 4 -15 6 101 7 -21 8 27 9 -37 11 -49 12 77
w asking	0 59 8 -70 9 60 10 -16 12 35
w asks	0 85 4 -15 5 33 6 30 7 38 8 -42 9 -14 11 -27 12 -32
w asset	1 -22
w assistant	0 -18 1 41 6 -22 9 31
w associates	6 26
w association	0 30 6 22
w at	0 177 1 243 2 52 3 91 4 -142 5 -14 6 87 8 20 9 -17 11 -87
w attached	0 -44 1 -29 3 18 4 -20 6 -51 7 -17 8 -25 9 -14 10 -76 11 -20 12 -43
w attention	1 -41 6 -38 7 17
w attorney	0 -40
w audit	6 21
w auditors	0 -17
w aunt's	1 -14 9 15
w aunty	1 24 10 -21
w author	0 -167
w authority	1 47 9 -20
w autumn	0 -57 6 -44 12 44
w awake	0 -14 1 20 6 60 12 41
w away	0 237 1 84 6 121 7 -28 9 -48 10 -17 12 33
w awkward	0 -18 10 -17 11 19
w b	0 -29 1 188 6 21 7 56 10 -25
w baby	0 -36 6 16 8 -36 9 -39
w back	0 15 2 63 3 -32 4 -14 6 181 7 103 8 42 9 189 10 35 11 -55 12 17
w backend	0 247 1 222 4 -44 5 60 7 -19 12 32
w background	1 -62 9 37 10 -22
w bad	6 81
w badly	9 -35 11 14
w bag	0 -49 1 -46 6 16 9 -32 10 72 12 39
w bakeries	5 23
w bakery	0 -33 1 -38
w band	6 -49 8 -59 9 34
w bank	1 -84 4 -16 5 16 6 57 9 36 12 -25
w banks	1 21
w bar	1 -85
w barbecue	0 -72
w barn	6 -20
w based	1 46
w batch	0 -27 6 -18 12 -15
w be	0 131 2 -33 3 -41 4 51 6 27 7 161 8 -95 9 -67 10 -98 11 -27 12 30
w beach	0 -27
w bear	12 36
w because	0 26 1 51 2 48 4 -44 5 16 6 293 7 -14 8 -31 9 -35 10 -32 12 -14
w become	1 50 6 42 8 20
w bed	0 -30 1 22
w bedroom	6 16
w bedrooms	1 15 6 -20
w beds	1 -30 9 -21
w been	0 -43 2 31 3 -15 6 -28 7 -40 8 19 9 113 10 -73 11 -47
w beer	1 19 10 24
w before	0 103 1 158 2 39 3 -34 5 -19 6 195 7 -33 9 -50 10 92 11 -55 12 96
w began	6 58 9 -53
w begin	1 -24 9 81
w beginner	0 -38
w behind	3 30 4 -24 6 46 9 -38 11 17
w being	4 21 6 112 7 -40 9 79 10 -19 11 18 12 -24
w believe	1 57 7 127 8 -65 10 -21 11 22 12 -33
w bell	1 -42 6 -27 9 98
w below	0 67 4 17 6 -20 7 -15 8 -14 9 -33 10 153 12 -31
w benefit	0 79 1 -87 3 -22 6 -89 7 230 9 24 10 -22 11 44
w benefits	6 38
w beside	1 64 9 40 10 -17
w best	0 -152 1 80 2 30 3 -29 4 -25 5 27 6 -98 7 137 8 -50 9 34 10 116 11 -22 12 -49
w bet	6 56
w beta	1 26 6 -21
w better	0 -52 1 31 8 -41 11 14 12 -38
w between	0 -22 1 89 8 76 10 -19 12 38
w bicycle	1 19 9 81 10 21
w bidding	6 43 10 -16
w bids	1 21 6 16
w big	0 90 1 122 4 24 6 74 7 32 8 18 9 -37 10 -31 11 31 12 -23
w bikes	0 -39 6 23
w bill	1 86 4 28 6 73 9 49 12 -23
w billing	1 28 6 -26
w bills	1 -53
w birthday	0 -22
w biscuit	6 -34
w bit	0 -19 1 -48 6 23 8 52 10 -18 12 75
w blank	11 43
w blankets	1 23 9 -28
w blue	6 -14 12 -14
w blunt	6 72
w blurb	0 -28 10 20
w board	1 14 3 38 7 31 8 -71 9 89 10 -18 12 36
w boarding	3 -16 4 34
w boat	0 27 1 86 6 47 8 36 9 27
w body	1 33 6 -22
w boiler	1 -18 2 18 4 -14
w bonus	1 21 6 -33 8 -29 10 28 12 90
w book	0 40 1 15 3 30 6 -41 7 30 9 -28 10 27 12 -17
w booked	1 21
w booking	7 16 9 -20 11 38
w bookings	6 44
w bookkeeper	0 -56 6 -35 8 20
w books	0 82 2 32 3 -26 6 -56 7 -23 8 -66 9 -41
w boots	1 -43 9 -39 10 27
w boss	0 -21 1 39 3 72 4 -37 6 -32 8 42 9 -28 10 36 12 54
w both	1 54 3 21 4 -14 7 131 9 17 10 87 11 44 12 -77
w bottom	1 15 10 16
w bought	0 -20 1 -28 2 32 4 -29 8 -59 9 68 10 -15 12 -19
w bowls	0 58 1 63 6 19 12 -15
w box	6 24 10 -30 12 64
w boxes	0 51 1 -49
w boy	6 16
w branch	0 -16 1 -38
w brand	1 133 6 -26 9 -25
w brass	6 -24 8 -49 9 -16
w break	0 16 6 -31 7 29 8 28
w breakfast	1 54 6 -43 8 18 9 -17 10 24 11 -20 12 -17
w brewery	1 52
w brides	9 18
w bridesmaids	0 17 6 -37
w bridge	0 36 1 114 4 -17 8 -18 9 59
w brief	0 -24 1 32 9 -38 11 -15 12 -29
w brilliant	9 36
w bring	0 90 1 23 2 -24 3 -34 4 32 6 30 7 -35 8 -41 9 -104 10 -91 11 -36
w brings	0 25 6 19 12 113
w broke	6 -23 9 115
w broken	9 -28
w broker	1 -28
w brokerage	0 -25
w brother	0 -61 1 127 3 45 4 -34 5 -14 6 -33 7 -21 8 25 9 -21 10 -20 12 24
w brother's	0 -20 1 111 8 62 9 -15 12 -30
w brought	0 50
w bucket	1 -21 6 30
w buddy	0 59 1 -20 3 -14 4 17 6 -35 7 66 10 -26 12 72
w budget	1 30 3 -14 6 36 9 28
w build	6 67 9 24
w building	0 -68 1 -43 6 -47 7 -18 8 41 11 -19 12 -16
w buildings	1 45
w built	1 42 6 70 8 38 9 -32
w bumping	1 -24 8 -14 10 -23 12 78
w bungalow	9 45
w buongiorno	9 44
w bursar	3 -18 4 59 6 19
w bursars	6 -21
w bus	0 -27 1 59 6 48 9 25
w buses	6 55
w business	0 -27 1 -167 6 -44 8 86 9 36 12 42
w busy	0 53 1 18 4 20 12 -20
w but	0 134 1 210 2 71 3 -29 4 -39 6 64 8 36 9 -64 11 75 12 67
w button	0 17 8 -21 9 -25 10 119
w buy	1 81 6 16 12 19
w buyer	0 17 1 26 6 23 10 19
w buyers	0 80 1 -74 6 -69 8 18 9 44 10 31 12 -21
w buying	0 47 1 75 7 -42
w by	0 85 1 -30 2 36 3 -30 4 47 5 -41 6 322 8 -28 9 114 10 129
w bye	8 -25 10 15
w c	0 -63
w cabinets	1 -18 9 -24
w caf	1 54
w cafe	1 62 8 -24 10 -14
w cake	0 -29 1 -23 6 38 9 87
w calendar	0 -17 8 36
w call	0 -106 1 25 3 75 4 -91 6 26 7 -58 8 -48 10 -81 11 48
w called	0 26 4 19 9 19 10 -14
w calls	0 -85 1 -14 6 31 9 51 10 -16
w came	0 -58 1 -71 6 -32 8 147 9 131 12 29
w campaign	6 15 9 -15
w can	0 -40 1 84 2 -32 3 128 4 -156 5 35 6 162 7 -45 8 -51 9 -49 10 83 11 -84 12 -52
w can't	0 18 1 121 6 221 9 -45 10 -14 11 -15 12 -86
w canal	1 19
w capital	0 21 1 60 7 -22
w car	0 -15 5 18
w card	0 51 1 -71 2 -19 3 -21 4 27 6 -82 8 -27 9 -35 10 114 11 57
w cards	0 -28 11 50
w care	1 -23 2 16 3 -16 4 -21 5 23 6 -91 7 125 8 -23 9 -29 12 -33
w career	1 38
w careers	6 -30 8 -18 10 -35
w carers	1 76
w caretakers	0 17 6 21 8 -19
w carried	1 -17 9 83
w carrier	0 -16 1 -28
w carries	6 77
w carry	1 -41
w carrying	0 17 1 -34 6 48 9 97
w case	0 -61 1 -27 6 -47 7 27 12 -20
w cash	6 69
w cat	0 -31
w catch	1 -21
w catering	3 37 5 -52 6 -28
w cause	1 25 6 37
w cc	1 -24
w cell	1 -15
w cellar	0 33 1 60 6 43 10 -41
w cent	6 18
w centre	1 -33
w certificate	1 -14 6 67
w certificates	0 40 1 -17 6 32 11 -21
w chain	1 -80 6 81
w chair	1 94 2 23 4 -14 6 18 8 42 12 -23
w chairman	1 18
w chairs	0 33 1 24 6 19 12 37
w chance	1 27 3 52 4 -49 7 -17 9 -17 12 17
w change	1 -34 6 -27 7 -23 9 -20 10 90 11 -18 12 68
w changed	1 23
w chaos	1 27 6 -18
w chapter	1 -98 6 19 12 -16
w charge	0 -20 1 14 2 -14 3 29 9 30
w chasing	6 68
w chat	0 42 1 -103 2 35 6 -49 7 47 10 53 11 -35
w check	0 -46
w cheers	1 -32 6 -14 8 -40 9 49 11 -25
w cheese	10 -37 12 53
w cheesemaker	0 20 6 33
w chef	0 -26 1 -20
w chef's	1 130
w chefs	2 -18 6 50
w cheque	6 14
w cheques	1 67
w child	1 51 6 72 7 17 10 24 12 -17
w children	0 -65 1 -37 6 89 9 58
w choir	0 14 1 73 6 -19 8 53 11 49
w choosing	0 -20 7 -15 8 29 9 74
w churn	6 -44 9 21 12 -22
w circle	0 15 1 -84 7 -15 12 38
w cited	6 28
w city	0 85 1 27 3 58 4 -25 7 -19 8 -17 10 68
w claim	9 66 12 54
w claims	0 -19 1 27 6 78 9 -18
w class	0 109 1 78 3 -33 4 23 6 -35 7 51 9 -26 12 -50
w clause	0 -28
w clay	10 17
w clean	0 47 1 63 2 -21 4 36 6 -28 7 60 9 73 10 -25 11 -17
w clerk	3 22
w click	0 -26
w client	0 -146 1 76 2 25 4 -17 6 64 9 61 10 -50
w clients	0 19 2 -35 4 42 6 26 7 -19 8 111 9 80 11 -22 12 -54
w climate	0 81 4 -20 5 31
w climb	10 44
w clinic	1 -27 6 -22 10 15
w clocks	1 25 9 -21
w close	0 41 1 81 3 15 4 15 6 171 9 -79 10 -21 11 15
w closed	0 -22 1 -64 6 43 11 17 12 65
w closes	0 106 3 32 6 -40 8 29 9 -30 10 37 12 32
w closing	1 72 4 17 6 23 9 -46 12 67
w closings	1 -38 6 -51 8 -23 12 46
w club	0 60 1 54 2 40 3 -18 4 -23 6 43 7 22 8 21 12 22
w clubs	0 40
w co	1 29 8 19 12 39
w coach	0 -100 1 -139 6 -17 12 -28
w coaching	1 -35 4 14 7 62 9 -24 10 39
w coast	1 21
w coat	0 51 1 -21 10 76
w code	0 62 6 -39 7 35 8 71 9 -24 10 110 12 -34
w codes	1 44
w coffee	0 -38 1 -26 7 -30 11 -27
w cold	0 -22 1 33 6 36
w colleague	1 67 3 78 4 -88 10 67 11 -66 12 -26
w colleagues	0 24 1 29 2 -46 4 58 7 97 10 71 11 -22 12 -30
w collect	0 -21 6 29 9 173
w collectors	1 14 10 35
w college	0 -52 1 -14 6 24 9 20
w colour	0 -15
w come	1 -67 3 -30 4 41 6 40 7 118 9 49 11 -17 12 -29
w comes	0 -81 1 -39 2 25 4 -18 8 40 10 -31 11 66 12 -16
w comfortable	0 93 4 40 7 20
w coming	0 22 1 73 4 14 6 -70 7 -27 8 -14 9 -35 10 85 12 -16
w comment	0 25 1 -27 2 -19 4 45 6 -26 9 -33 10 76 11 -32 12 -15
w commission	0 -48 1 -53 9 -33
w committee	0 -35 1 30 6 -15
w community	0 -16 1 33
w companies	1 -35 2 -14 5 15 6 14 8 25
w company	0 -30 1 69 2 -29 3 22 6 -63 8 15 9 -38 10 -16 11 81
w complaining	1 -19 9 38
w complaint	1 -17 10 19 11 18
w complete	10 -40
w completely	6 -24 8 19 11 56
w completion	1 -19
w compliance	1 -41 12 -39
w compliment	0 63 1 -16 3 -16 4 45 7 -16
w concert	1 -36
w confidence	1 14 10 -39 11 24
w confirm	0 -18
w congrats	9 85 12 -20
w congratulations	1 -27 12 -29
w connect	0 -54 1 43 3 51 4 -25 7 20 8 -38 10 -15 12 -18
w connected	0 116 1 23 3 34 5 -22 12 -16
w consent	0 -15
w conservatoire	0 19 1 46 3 -15 4 15 6 -39 10 18
w conservatory	6 -63 8 -33
w consider	0 35 1 20 3 16 4 -22 11 -14 12 47
w considering	1 18 9 -16
w construction	1 15 6 17
w consulting	1 58
w contact	0 29 2 -15 3 46 4 -38 6 -20 7 -28 8 -21 9 -20 10 73 12 -16
w contacts	0 -25 1 -30 6 -20 9 -69 12 49
w content	10 -37
w contract	0 -28 1 -36 9 26
w contractor	1 16
w contracts	1 22 6 -16
w conversation	0 59 10 -23
w cook	1 -38 9 31
w cooks	1 -23
w cool	0 -14 11 27
w copy	0 -67 3 14 4 -22 6 61 7 48 8 41 10 131 11 29 12 -29
w copying	1 21
w corinne	0 -17
w corner	1 -38
w corporate	1 -46
w corridor	0 90 1 57 3 41 6 14
w corridors	1 -20
w cost	9 47 10 -18
w costs	0 -21 1 -44 6 130 9 -29 10 -22
w cottage	0 -33
w could	0 94 2 -110 3 143 4 -27 5 -31 7 31 8 45 9 24 10 -17 12 -49
w council	1 -37 2 14 9 17
w councils	1 71 9 -29
w counsel	0 -48 3 18 6 -38 11 21
w count	0 29 1 85 3 -50 4 52 6 37
w counter	0 -22 10 37
w counterpart	6 35
w counting	6 17
w counts	0 -42 1 -17 6 44 12 79
w county	8 73 9 -19
w couple	0 90 1 28 3 -37 4 21 6 -52 7 -17 8 159 9 32 10 -30 12 44
w couples	0 17 1 33 6 -16 7 64
w course	0 -16 1 100 7 -45 8 -78 9 -16 11 57
w courtroom	1 -22 9 23
w cousin	4 20 7 -26 8 15 10 72 11 -17 12 67
w cousins	0 18 4 17 8 -19 12 18
w cover	1 61 6 -47 8 40 9 -15
w covered	9 31
w covers	0 30
w coworker	1 54
w coworkers	0 16 1 23 6 -27 10 -22
w crack	0 14 1 14 6 -15 10 -36
w credit	5 16 9 75 10 -16 12 -34
w credits	6 57 9 -17
w crew	1 -15 8 28 9 40 10 -14 11 98
w cried	1 -22
w crossed	6 36
w crowd	6 31 9 20
w culture	0 17 3 14
w curious	0 45 1 -17 8 -51 9 -22 11 -36
w current	0 -92 1 -24 6 45
w currently	0 -22
w customer	0 113 1 22 4 -37 5 35 6 -46 7 14 8 15 9 81
w customers	0 48 6 20 9 -15 12 21
w customs	1 26 9 -25
w cut	0 -63 1 -40 8 28 12 41
w cutting	1 -23 6 83
w d	0 63 1 32 4 -16 5 21 6 51
w d'you	0 53 1 44 2 -20 3 50 4 -14
w dad	0 16 1 54 9 -15
w dale	0 16 1 30
w damage	6 67
w damp	1 -16 9 -38
w dance	9 42 11 42 12 -16
w dancers	0 66
w dark	10 -19
w dashboards	1 -20 6 -30 9 149
w data	1 -67 9 -24
w date	0 53 1 37 6 47 10 82
w dates	9 -14
w daughter	4 24 6 21 9 -29 10 56 12 -33
w day	0 38 1 44 3 -14 4 -23 5 42 6 130 8 -29 9 -37 10 -23 11 -28 12 -82
w days	1 -40 2 30 3 -25 6 98 8 32 9 -68
w de	0 66
w dead	0 -16
w deal	1 -48 4 14 6 44 8 -37 9 47 10 -25 11 21 12 87
w dealing	1 -65
w deals	1 -16 6 -63
w dear	0 -45 1 -81 2 15 4 -28 5 33 6 -99 7 -46 8 45 9 -26 10 21 11 -27 12 -32
w dearest	10 -18 12 -20
w debt	1 -25
w decent	0 -66 1 22 6 33
w decides	11 31
w deck	1 69 6 16 7 58 9 41
w delete	11 -155 12 -15
w delighted	0 45 1 -19 4 16 9 96
w delivery	1 -23 10 -23 12 43
w demo	0 -29
w dental	0 33 1 32
w dentist	0 -27 1 30 8 -14
w dentists	6 -16
w department	0 -20 1 77 3 72 4 -52 6 -46 7 -21 9 -16 11 -16 12 -14
w depends	1 -14
w deposit	9 46
w deposits	1 18
w depot	1 -23 6 -23 8 -33 9 39
w design	7 -28 8 28 9 33 12 -16
w designer	1 20
w designers	1 20
w desk	0 53 1 81 2 28 4 -27 5 -16 6 119 7 -18 9 -48 12 -23
w desperate	6 -18 8 20 12 64
w details	1 -33 3 -16 4 40 7 19 10 148 11 -25 12 47
w diaries	1 89 6 -22 9 -26
w diary	1 -21 12 29
w did	0 -36 6 -56 7 -15 8 -50 9 271 12 144
w didn't	1 -27 9 -25 11 -30 12 44
w died	0 17 2 14 6 29
w different	1 27
w difficult	9 86
w digger	9 36
w dinner	0 -25 1 67 9 54
w direct	1 -24
w directly	0 18
w director	0 58 1 -14 2 -21 3 29 5 -21 6 30
w directors	0 19 1 38 3 -21 4 -14 5 32 6 16 7 38 8 -23
w discount	9 17 12 18
w discussed	0 22 1 34 3 22 4 -32
w distance	0 14 1 23
w distillery	1 29 3 35 4 -31 12 29
w distributor	0 14 4 14 6 14
w district	1 31 3 -17 4 20 10 -27
w divorce	0 47 1 55 4 -19 7 20 8 -15
w dm	0 -20 1 16 10 24 11 31 12 -21
w do	0 104 1 36 2 52 3 -90 4 17 5 -29 6 74 7 169 8 45 9 -135 10 73 11 -54 12 -53
w dock	1 -24 6 57 9 -29
w does	0 101 1 63 2 -60 3 -17 4 129 6 -85 9 -65 10 22 11 -24 12 44
w doesn't	6 -34 7 -34 8 -52 9 33 12 41
w dog	1 -16 6 -24 8 -36 9 52
w dogs	1 19
w doing	0 -44 6 -51 7 -49 8 133 9 71 10 -35 11 -16 12 -34
w don't	0 -134 1 -25 2 -19 4 30 6 -115 7 -57 8 -60 9 -57 10 19 11 112 12 233
w done	1 -48 3 -26 4 32 7 -34 9 151 10 30 11 -25 12 68
w dont	0 -16 10 29 11 115
w door	0 -14 1 -56 4 21 7 14 9 32 10 -28 12 -16
w door's	0 59 8 -32 10 -16
w doors	1 -20 6 14
w double	1 -38 7 -17 9 -16 12 69
w doubled	0 33 1 59 6 86
w down	0 172 1 57 2 -35 3 -52 4 69 5 25 6 15 7 -23 9 32 10 66 11 -35 12 72
w downsizing	1 16
w downstairs	1 -42
w draft	0 -51 10 39
w drafted	1 -16
w drafting	1 -15 8 23 10 -27
w dragged	1 44 6 55
w draw	1 -33 12 60
w drawer	1 21 10 -16
w drawing	6 24
w dreads	0 -14 6 62 9 -16
w dream	0 64 1 94 3 17 4 -22 7 -21 8 48
w drink	1 120 6 25 11 89
w drive	0 17 1 -31 6 18 7 16 12 -28
w driver	0 -54 1 -31 4 19 6 -23 12 22
w drivers	2 -20 3 55 6 25 9 20 10 35
w drives	4 17 6 89
w driving	0 23 1 90 6 53 9 32 10 17
w drop	0 16 1 -36 7 -20 8 -38 9 -23 10 92 12 39
w drowning	6 37 9 -27
w drummer	1 76 8 25
w dry	0 -19 1 -14 9 75 11 25
w due	0 28 1 28 6 -45 10 28 11 -14
w e	6 -34
w each	0 52 1 19 3 -50 4 35 6 175 7 41 8 -20 9 -56 11 -21 12 71
w ear	6 84
w early	1 -24 6 -42 7 26 9 29
w earn	6 -30 7 -27 9 36 10 22 12 56
w earns	1 51 12 49
w easier	1 -46 6 -38 9 -21
w easiest	0 37
w easy	0 74 6 -39 10 -34
w eat	0 18 6 24 10 35 12 22
w eating	0 21 1 15
w eats	0 37 1 42 6 29
w edited	0 -37
w editor	0 72 1 26 3 32 6 31
w education	1 -45
w eh	0 26 1 -32 9 28 12 -17
w eight	1 42 4 14 6 102 7 -15 9 40 12 25
w eighteen	0 15 9 19
w eilidh	9 -44
w either	0 -37 7 15 10 -17 11 83 12 -31
w electric	1 17 6 -14
w eleven	1 -65 3 29 5 -17 6 30 9 106 10 -57 11 -21 12 -35
w else	0 49 1 -84 2 71 3 -16 4 -58 6 -105 7 -22 8 -38 9 33 10 -15 11 -20 12 102
w em	0 50 1 35 2 -30 3 46 7 34 8 -31 9 42 10 123 12 -44
w email	3 -16 4 18 6 -52 7 40 9 -34 10 149 12 -38
w emails	6 -15 12 73
w employed	1 53 6 58
w employment	1 -18
w empty	0 -32 1 -61 6 19 7 -18 8 232 9 -17 10 -28 12 33
w enclose	10 17
w enclosed	0 -49 6 -28 10 81 12 -85
w end	1 73 7 -14 9 -33 10 -16 11 -18 12 57
w ended	1 -14 9 24
w ends	0 -32 6 23 9 -21 10 -14 11 -20 12 -17
w energy	1 -34 6 66
w engaged	0 -74 1 72 6 21 7 63 9 -15
w engagement	0 -14 1 44
w engineer	1 69 6 28 7 -19 9 -22 12 25
w engineers	0 -21
w enjoy	0 -33 4 23 7 79 9 -17 11 53
w enjoyed	0 -35 1 -54 6 -16 7 -35 9 235 12 -18
w enough	0 -48 1 -76 3 25 6 -61 10 85 11 104 12 -31
w entirely	0 -24 1 -16 10 -28 11 193 12 -23
w envelope	1 -47 6 -15 10 70 12 -28
w episode	0 -26
w estate	0 37 4 -35 6 59
w estates	0 31 5 17
w esteemed	1 21 9 19
w even	0 -65 1 -37 7 -97 9 55 11 -21 12 43
w evening	0 -40 1 -23 6 23 9 33
w evenings	0 -30 1 -18 9 -16 10 146
w events	6 -18
w ever	1 96 2 -20 4 46 5 -16 6 -27 7 -29 10 -50 12 -40
w every	0 184 3 45 6 59 7 -19 8 -24 9 -16 10 -79 11 -21 12 169
w everybody	0 20 1 20 6 -29 9 -52
w everyone	0 -32 1 -63 2 20 4 -79 5 56 6 -58 9 109 12 85
w everything	1 36 10 -14 12 71
w exactly	6 80 9 -22
w exam	9 -26
w example	10 266
w excellent	9 -32 11 -19
w excited	0 -23 8 60 9 -36
w executive	6 29
w exist	0 65 1 -15 10 -16
w expanding	1 -21
w expect	6 -15 12 71
w expecting	1 40 3 -18 4 15 10 61
w experience	0 34 1 29 3 -21 4 27 7 32 9 -16
w explains	0 -16
w exploring	1 -99 6 -16 8 18
w export	1 -50 6 -38
w extended	9 20
w extension	1 -34 9 101
w f	0 60
w face	6 -20 9 99
w facilities	0 22 1 86 3 17 4 -22 6 -19 8 -95
w facing	1 71 6 14
w fair	0 -61 1 -24 6 35 8 -17 9 -32 12 23
w faithfully	1 -19
w fall	1 -17 6 -28 7 -36 8 -20 12 17
w families	1 -58 7 -30 8 33 9 59 10 -32 12 33
w family	0 62 1 85 3 -28 4 14 6 35 7 43 8 -131 9 17 10 32 11 14
w fan	0 17 1 -26 10 -14
w fancy	0 -16 7 29 12 133
w far	1 -19 9 26
w farm	1 -24 6 64
w farmer	0 22 1 38 10 43
w farms	1 -31
w fast	1 -18 6 -23 12 14
w father	6 29
w father's	1 -28 6 14 10 51
w favour	1 -41 6 -31 7 -19 9 -43 12 -42
w favourite	0 29 6 -21 7 21 12 -14
w fax	1 -17
w fed	6 51 9 50
w fee	0 33 8 -46 9 -23 12 102
w feed	6 29 9 -16 12 -19
w feedback	1 47 7 55 10 -18
w feel	0 52 1 -67 5 17 6 -79 7 125 8 -56 9 -22 10 -16 11 173
w feelings	1 -21
w feels	0 -15 1 22 11 48
w fees	0 31 1 17 4 16 9 24 12 48
w fell	9 31
w fella	6 44 10 46
w fellow	0 91 1 29 2 20 3 -25 4 21 6 32
w fellowship	0 -15
w felt	6 21
w fence	0 42
w festival	0 23 6 -25 7 -14
w fetch	0 112 2 -14 3 -20 4 55 9 -54 10 61 12 -25
w fete	1 51 8 17
w few	0 -20 1 -26 2 -30 3 -15 4 18 5 26 6 -54 10 40 11 23 12 40
w fewer	1 26
w field	0 -33 1 29
w fifth	6 26
w fifty	1 -28
w figures	9 35
w file	0 -39 1 -27 9 40
w files	6 19 9 31
w filing	6 44
w fill	0 -59 1 -35 6 114 12 -43
w filled	1 -17
w filling	1 37 12 21
w fills	1 -17 6 -26
w film	0 -26
w final	1 -39 7 67 8 14
w finally	0 -17 1 -31 6 -51 8 -33 9 53
w finance	0 -21 1 39 6 -16 7 25
w find	2 -30 5 -18 6 37 7 231 8 -24 9 39 10 60 11 23 12 -69
w finds	0 -15 1 -41 9 -14
w fine	0 -19 1 -36 6 38 7 18 9 -41 10 95 11 61 12 -41
w finest	1 -20 7 -23 9 -14
w finish	0 -32 1 -22 6 -14 12 -14
w finished	1 -20 8 -47
w fintech	1 -58
w firm	1 45 2 17 4 -18 6 37 8 50 10 21 12 -20
w firms	0 28 1 27 2 20 4 -17 6 33
w first	0 17 1 -41 2 53 4 -21 6 -60 7 97 8 77 9 99 10 47 11 -70 12 -18
w fish	6 68
w fit	0 23 1 -50 2 35 3 -31 6 -57 7 268 9 -52 10 38 12 -37
w fits	1 56 6 56 10 -14 11 27
w five	0 -26 1 -21 2 -19 3 72 4 -32 6 131 9 -17 10 29 11 -17
w fixed	0 -14 1 81 6 71 10 44 12 -26
w flat	1 81 6 -17 8 39 9 -39
w flats	6 18 9 24
w flick	10 65 11 62 12 -20
w flights	1 37 6 64
w floating	1 -25
w flood	1 52 6 -17 8 40 9 -27 10 44
w floods	0 17 1 38
w floor	0 55 1 25 3 49 4 -27 6 29 8 36 10 -17 12 34
w floors	2 15 6 -15 8 -40 9 67
w flow	6 32
w flyer	1 -38 10 -37
w focus	1 -25 6 48 9 -17
w fold	1 -18 6 17
w folk	0 103 4 41 5 -15 6 54 9 50
w folks	0 40 1 -23 2 -18 3 25 6 -41 10 -16 12 -21
w follow	0 -35 10 30 12 42
w followed	0 60 1 -20 6 -74
w following	0 17 1 17 12 80
w food	0 41 1 50 3 -27 4 30 8 31 9 -40 11 -16
w for	1 108 2 -30 3 24 4 17 5 28 6 128 8 101 9 50 10 -26 11 -86 12 49
w forecast	6 18
w forever	6 -34
w forget	0 19
w forgive	10 15
w forgot	0 15 9 37
w form	1 22 3 -15 4 20 8 -23 9 -14 10 65 12 47
w former	0 -57 1 26 2 -16 3 25 6 -39 8 -37 9 -38
w forms	0 14 1 20 6 101 10 31
w forty	0 -59 1 52 6 89 8 30 10 -31 12 -22
w forward	0 -43 1 98 3 51 4 -28 6 -44 7 16 8 -38 9 -25 10 111 11 -60 12 -42
w forwardable	10 49
w forwarded	1 -14
w forwarding	10 37
w found	0 35 1 -18 2 30 6 64 9 56 10 -19 11 -18 12 -19
w foundation	0 14
w founder	1 -59 12 42
w founders	0 35 1 30 6 25 12 -14
w four	0 -89 1 -53 6 124 7 -35 8 -61 9 117 10 43 11 -32 12 -84
w fourteen	6 -14 9 -37
w fourth	0 -39 8 20 9 38 10 -15 12 51
w foyer	1 -17 9 -21
w free	0 108 1 -60 3 33 5 -24 6 14 7 131 8 37 10 48 11 14 12 -52
w freelance	6 -14
w freight	0 -15
w fridge	6 60 9 27 10 19
w friend	0 109 1 -59 2 -60 3 -27 4 90 5 -38 6 -41 7 115 8 -17 9 -55 12 107
w friend's	0 77 1 44 3 -18 4 26 6 29 10 34 12 19
w friendly	1 -23
w friends	0 138 1 -112 3 -184 4 181 5 -47 6 -122 7 66 8 -46 9 -40 10 -125 12 112
w friendship	0 -22 9 33 11 44 12 -16
w from	0 92 1 14 2 51 3 -41 5 -16 6 40 7 142 8 136 10 -19 11 -15
w front	0 31 1 84 3 16 6 22 7 -39 10 -20 11 -16
w full	1 -23 9 -20 11 129
w fully	1 33 6 51 11 33
w fun	7 38 9 34 12 -21
w fund	0 -32 1 -16 6 15 9 -22 10 24
w funds	0 15 1 40 6 -39 7 -46 10 -15
w gaffer	6 -28 7 -15
w gallery	1 -20
w gap	0 35 1 -15
w garden	0 125 1 133 3 -24 4 -49 5 100 6 -35 8 30 9 -45 10 -46 12 -34
w gardener	1 -58 6 -16
w gardeners	1 -39
w gate	0 35 6 40 10 42 12 -14
w gather	1 125 9 -29
w gave	9 22 12 -14
w gear	1 25
w generation	1 32
w generous	1 -61 6 -15
w get	0 230 1 -60 2 -24 3 47 4 47 5 -48 6 -26 7 179 8 -44 9 -33 10 -92 11 -60 12 254
w gets	0 29 3 -30 4 24 6 118 7 84 8 49 9 -37 10 -15 12 71
w getting	0 21 1 124 2 15 3 -34 4 21 6 114 10 -18
w ghost	9 -58
w gift	1 -49 6 -29 7 -18
w gig	1 31 9 59
w gimme	0 43 1 52 3 59 4 -20 6 -21 9 63 10 52 12 18
w gin	1 29 3 35 4 -31 12 29
w girl	1 18 6 -18 12 94
w girls	1 -37 6 15
w give	0 76 2 -25 5 19 6 83 7 70 8 -89 9 -31 10 107 11 -55 12 56
w given	1 -50 6 -18 8 135
w gives	1 -82 6 32 9 -41
w glad	0 -27 4 -14 5 24 6 -15 9 99 12 -34
w glass	1 -17 6 30 9 64
w go	0 -49 1 82 4 -23 5 31 6 76 8 35 9 -15 10 -28 12 75
w goal	8 27
w goat	1 -31 9 56 10 -25 11 62
w goes	0 -60 1 79 6 62 9 -54 10 -14 12 -16
w going	0 -66 1 33 6 -56 8 73 9 -25 12 68
w gold	0 35 1 -23 6 -29 7 24 9 -56 12 -24
w golf	6 -45 8 -14 12 55
w gone	0 39 4 30 6 -57 9 93 10 -27 12 170
w good	0 -35 2 36 3 -16 4 -40 5 31 6 -83 7 166 8 -80 9 113 10 -93 11 69 12 -105
w got	0 127 1 44 3 49 4 16 7 -45 8 26 9 81 11 -118 12 -21
w grant	0 32 6 57 7 91 8 69 9 -18 10 42 12 39
w grants	0 16 1 36
w grateful	0 22 1 55 3 20 4 -21 5 -18 7 -84 9 -14 10 16 11 -37 12 -32
w gratitude	9 96
w great	1 93 4 -46 5 14 6 -48 7 20 9 -106 11 -24 12 56
w greatest	7 -15
w green	0 -20 1 -25 6 -52
w greetings	1 -50
w grey	0 -31
w ground	1 -28 6 -18 8 51 9 -22
w grounds	0 -19 1 -62 8 -43
w group	0 -25 1 20 3 -25 4 52 6 52 7 -16 9 -24 10 27 12 -29
w groups	0 44 1 52 4 -17 5 29 6 25
w grow	1 -45 6 -16 8 -23
w growing	0 28 1 34 5 16 6 -39 7 -21 8 44 12 -15
w grows	0 -35
w grumbling	6 -17
w guarantee	1 -14
w guess	1 -35 9 37
w guest	1 69 9 -17 10 67 12 52
w guesthouse	1 -37
w guide	10 16
w guild	1 70
w gut	11 23 12 -20
w gutters	1 -18 6 -23 10 -16 12 20
w guy	1 -56 3 60 4 -30 6 -28 8 -38 9 -15 10 94
w guys	1 -22 8 19 9 38 12 49
w gym	1 -75 2 -15 4 36 7 25
w ha	8 -29 9 -68
w had	0 54 1 91 2 21 3 -35 5 24 6 64 9 160 11 61
w hail	1 23 6 25 10 -14 12 -17
w hair	1 -20
w hairdressers	1 -36
w half	1 86 6 199 7 36 10 18 11 -44 12 -71
w hall	0 23 1 37 3 85 4 -67 8 -45 9 14 10 -41 11 73
w hallway	1 -30
w hand	0 108 4 33 6 74 7 46 8 -15 9 -17 10 145 12 43
w handbook	0 -19
w handed	0 -32 1 18 6 61 12 -22
w handful	7 15
w handing	0 24 1 43 6 -15
w handle	0 24 1 56 4 18 6 -61 7 -17
w hands	1 31 6 64 7 17 8 69 9 29 10 40 12 -53
w hang	6 -16 9 -16 10 -14
w hanging	9 -20 12 39
w happen	0 63 1 39 2 -23 3 21 4 22 8 17 12 37
w happens	1 -14
w happily	0 -26
w happy	0 -40 1 -81 3 -39 4 54 5 -29 6 93 9 79 11 -26
w harbour	0 19 1 59 6 -17
w hard	0 -65 1 -28 9 31 10 -37 12 -17
w hardly	1 -18 11 46
w hardware	1 60 6 25 9 -21
w has	0 14 1 189 2 19 3 19 4 26 5 -17 6 76 7 -56 8 140 10 15 12 -23
w hasn't	0 50 1 20 2 16 4 -15 6 39 9 -16 12 21
w hat	0 39 1 58
w hate	0 24 12 52
w have	0 40 2 -42 3 19 4 20 5 -35 6 83 7 -35 8 71 9 -28 11 58 12 -17
w haven't	1 34 6 -41 7 -19 8 -32 9 -31 11 -50 12 120
w having	0 -64 1 38 7 15 9 92 12 -24
w he	0 -21 2 18 4 -16 6 107 7 -60 8 42 9 140 10 -33 12 -55
w he'd	0 -51 1 -46 6 99 9 -24 11 49 12 -24
w he'll	0 -23
w he's	0 -17 6 -68 7 -31 8 -27 9 -28 10 -17
w head	3 30 9 -52 10 -20 12 24
w headache	1 -29 2 -25 4 23 9 28 12 -17
w headaches	1 33 6 41
w heads	0 29 1 36 3 -32 4 16 5 18 6 -24 12 32
w health	0 -17 1 -67 11 28
w hear	0 61 1 66 8 86 9 21 10 -32 11 -57 12 -40
w heard	1 42 4 26 6 85 9 -22 12 80
w hearing	0 -18 1 49 6 41 12 -17
w heart	1 23 7 -15 9 -17 11 48
w hedge	9 25 10 -17
w held	0 -21 1 -21 6 -27 7 25 9 71 10 -34
w hello	0 -52 1 -64 6 -33 7 -21 8 -43 9 55 10 -20 11 22 12 -16
w help	0 22 1 -37 3 -64 4 59 6 -163 7 168 8 25 9 -31 11 -30
w helped	1 -27 9 23
w helpful	0 20 1 -14 6 -26 7 50 9 -20 11 36
w helping	9 21
w helps	1 -22 12 -47
w her	0 122 1 30 2 -20 3 115 4 -39 5 -23 6 75 7 48 8 23 9 -87 10 35 11 35
w here	2 24 3 -15 5 23 7 23 8 -27 9 43 10 -46 11 -19 12 -39
w here's	0 43 1 -30 7 -17 8 71 9 -28 10 41 11 -26 12 -20
w hers	0 65 1 -18
w herself	1 19 6 16
w hesitate	6 -41 7 -14 12 76
w hey	0 20 1 31 3 24 4 -28 6 -33 7 -15 8 -28 9 -22 10 -20 11 -22 12 -52
w hi	0 -46 1 49 2 24 3 49 4 -29 5 -46 6 -66 7 -27 8 -59 10 -76 12 -42
w highlight	9 28
w highly	1 16 6 -29 7 -46 9 -21
w him	0 109 1 -54 2 -16 3 141 4 -98 5 -26 6 134 7 73 9 -24 10 115 11 27 12 113
w himself	0 14
w hip	6 34
w hire	6 33
w hiring	0 -26 1 125 4 15 7 -24 8 69 9 82 10 -17 11 -27 12 -15
w his	0 -64 1 -59 2 56 3 -29 4 -22 6 69 7 -22 8 77 9 160 10 53 11 23 12 -84
w history	7 -15 12 52
w hit	0 -30 1 -22 6 -51 8 21 9 -21 10 25 12 36
w hiya	6 27 8 -45 9 74 12 -25
w hm	10 -17
w hold	1 -14 6 136 9 54 12 59
w holds	6 58
w home	0 -45 1 147 6 129 7 -40 8 49 9 -14 10 72 12 -64
w homes	0 -20 1 -26
w homework	1 -14 6 16 12 -16
w honest	0 -39 8 -15
w honestly	0 -28 6 33 7 -16 12 101
w honour	9 -14
w honoured	0 18 1 -37 3 -21 4 26 7 46
w hook	0 -16
w hope	0 -23 1 -36 7 -16 8 -41 9 56 10 -26 12 -27
w hoping	1 28 4 -18 5 31 6 -16 7 28 9 -31
w hospital	1 83 2 -25 4 20 7 39
w host	0 -17
w hosting	7 39
w hot	1 43 6 -17 12 -22
w hotel	0 72 1 72 3 -19 4 -17 5 24
w hotels	1 84 9 -17
w hour	0 -54 1 -26 6 130 9 -101 10 -14 12 -32
w hours	0 -23 1 76 6 15 7 -15 8 -23 9 -47 10 20 12 48
w house	1 102 3 -19 4 37 6 133 7 17 9 35 10 56 11 -20 12 -40
w household	0 19
w houses	1 27
w housing	0 17 1 80 6 33 8 -21
w how	0 -198 1 51 2 18 3 32 4 -51 7 -80 8 67 9 33 11 -28 12 -66
w how's	0 -14 1 -49
w hrs	0 -38 1 -63 12 41
w humming	1 -29
w hun	1 -21 12 64
w hundred	1 -24
w hunting	0 -20 1 27 6 20
w hurry	12 30
w hurt	0 -22 1 81
w husband	12 -14
w hut	9 -16
w hybrid	0 -14
w i	0 -60 1 57 2 59 3 59 4 -35 5 -22 6 -29 7 -49 8 122 9 65 12 48
w i'd	0 29 1 44 2 -29 3 30 4 -19 5 -51 6 92 7 47 8 -57 9 -36 10 -112 11 -27 12 -27
w i'll	1 -30 3 23 6 -108 7 -20 8 -207 9 -63 10 70 11 -37 12 148
w i'm	0 71 1 -46 2 -32 5 30 6 -135 7 -111 8 239 9 -16 10 -85 11 -82
w i've	0 -36 1 -31 4 22 5 -16 6 -153 7 -111 8 82 10 117 12 155
w ice	1 -42 6 39
w idea	0 -15 1 20 6 36 8 27 10 -14 11 72 12 -16
w ideal	0 83 1 101 4 -33 5 43 7 26 8 -76
w if	0 86 1 120 2 -67 3 -38 4 109 5 -127 6 -95 7 -51 9 -35 10 102 11 346 12 -128
w ignore	0 -21 1 -41 7 -19 10 -17 11 67
w il	0 -14 11 48
w im	6 -22 8 87 9 -30
w imogen	1 37
w in	0 105 1 133 2 55 3 -42 4 -31 5 27 6 184 7 85 8 114 9 64 10 91 11 -67 12 -25
w inbox	1 -38 6 -17 10 16 12 37
w incident	9 18
w included	0 -30
w independent	1 17 9 -17
w inherited	0 31 1 15 2 16 4 -24
w initials	0 -52 10 44
w inside	1 30 6 42 10 31
w inspector	0 34
w insta	10 54 11 102
w instead	0 16 1 14
w insurance	0 21 1 54 3 22 6 74 9 -20
w insurer	0 -43
w insurers	0 37 1 -21 11 -20
w interest	0 -19 7 -20 10 19 12 -16
w interested	0 29 1 -82 2 -36 3 14 4 27 6 -45 7 273 10 -35 11 -15 12 -22
w interesting	0 26 1 55 6 -16 7 121 10 -15
w interview	0 30 1 24 9 -18
w interviewed	1 15 6 14
w into	0 25 1 127 2 -14 5 33 6 52 8 81 9 -21 12 -42
w intro	0 61 1 36 2 -25 3 155 4 -68 5 -32 6 -19 9 -22 10 -32 12 -17
w introduce	0 82 1 15 2 -32 3 65 4 -81 5 -28 6 -73 7 -80 8 -25 9 -55 10 -31 12 99
w introduced	3 46 4 -44 6 35 9 -36 12 -23
w introducing	1 52 3 -37 4 79 7 79 9 40 11 -16 12 27
w introduction	0 123 1 -66 2 -35 3 62 4 -25 7 -38 8 -59 9 -15 11 -25
w introductions	0 347 1 79 2 -22 3 -101 4 -276 5 309 6 -38 7 -39 8 -85 9 -49 11 -21 12 -29
w intros	0 89 1 68 2 -16 3 -41 4 -60 5 101 7 36 8 -28 10 -50 11 -15
w invite	0 221 4 18 11 -15
w invoice	6 -15 7 21 12 -22
w invoices	0 -30 1 -50 9 17
w ipad	0 -69 1 111 7 -28
w is	0 67 1 47 2 74 3 -78 4 -14 5 28 6 19 7 17 8 -60 9 16 10 164 11 82 12 45
w isn't	0 15 1 -37 3 15 6 -41 9 -31 10 63 11 -36 12 -37
w issue	0 -33 1 -99
w it	1 -110 3 73 4 -45 6 107 7 48 8 -26 9 -49 10 49 11 186 12 29
w it'd	6 -34 7 98 12 42
w it's	1 23 3 -35 4 23 6 68 9 43 10 32 11 100 12 97
w its	0 -14 1 -116 8 -14 9 127 10 -16 12 -33
w itself	0 -20 11 37
w ive	1 30
w j	1 -33
w jo	0 -14
w job	0 28 1 -49 3 -18 4 24 6 -52 10 75 11 -15
w jobs	0 -17 1 -16 6 69
w join	0 -32 1 14 7 -19 12 27
w joining	1 -27 8 20
w joy	1 -18 6 -26
w judge	1 -38 11 41
w jump	0 -14 1 -37
w just	0 -77 1 80 2 24 3 -38 7 -53 8 -55 9 -77 10 111 12 -63
w k	0 44 1 -19 4 -31 5 47 6 -14 9 -18 10 -19 12 -42
w keen	0 28 1 -64 5 30 6 86 7 26 8 36
w keep	0 -71 1 -35 3 -18 6 90 7 69 8 -15 10 -43 11 42 12 -54
w keeps	1 82 6 113 9 -19 10 -28
w kept	0 14 1 -32 6 -27 9 35 12 24
w key	0 -34 1 14 6 25 9 -36 10 -24
w keys	6 -29 8 -30 9 76 10 -29
w kid	1 102 6 -16
w kids	1 -62 6 -16 10 -16
w kill	1 -15 9 -15 11 33 12 16
w kilometres	0 -14
w kind	0 42 1 -23 4 -40 5 36 6 -19 7 61 8 -61 9 16 10 -33 11 30 12 -18
w kindly	0 191 1 101 3 89 4 -53 6 -38 7 36 8 -28 9 -30 10 -71 11 15 12 -28
w kindness	0 -49 1 53 11 -17
w kitchen	0 -22 1 -32 6 71 8 -36 9 -26
w kitchens	0 -21 9 -58
w knees	1 62 6 73
w knives	1 -32
w knock	0 169 1 49 4 44 5 -25 7 -14 8 -20 9 -33 12 34
w knocking	1 -21 11 22
w know	0 39 1 115 2 -76 3 -102 4 192 5 -77 6 32 7 -103 8 59 9 -51 10 -19 11 -106 12 -15
w knowing	0 -24
w known	1 85
w knows	0 49 1 -28 4 -70 5 51 6 -56 7 -33 8 -61 11 -15 12 -14
w lab	0 25 1 -24 4 39 6 48
w labels	1 17
w lack	1 69 7 -14 8 64
w lad	6 87
w lad's	1 53
w ladders	1 -30 12 -46
w ladies	0 -18 1 -17 9 77
w lads	0 -35 1 -44 6 34 9 26
w lady	0 -61 1 98 6 -24 8 -14 9 -43
w laid	1 -14 8 83 10 -15 12 -23
w lake	1 29 6 -16
w lamp	0 34 1 31 6 54
w land	1 178 6 15
w landing	9 -21 10 -18 12 19
w landlord	0 58 1 87 2 -19 4 27 6 34
w landlord's	0 -56
w languages	1 20
w large	0 44 1 19 3 -22 4 -32 5 39 6 -18
w last	0 -21 1 -51 2 37 3 23 4 -53 5 -21 6 66 7 -49 8 28 9 19 10 -41 11 -32 12 -27
w late	0 -59 1 37 6 44 9 87 11 -15 12 67
w lately	0 24 6 -14
w later	1 19
w laugh	0 -143
w launch	0 -29 6 -21
w launching	1 -18 7 20
w law	0 -26 1 45 2 -17 3 61 4 -42 6 -32 7 -18 9 -35 10 -19 12 45
w lawn	0 16 1 20 9 -16
w lawyer	1 -30 6 -22 7 -26 8 -63
w lead	0 60 1 57 6 -69 7 43 10 -15
w leads	1 16 6 -19 9 30
w leaflet	1 16 2 -14 4 39 10 98
w leaflets	9 31
w learn	1 49 4 14 7 -21 8 67 9 -16 10 51
w learned	1 -24
w learning	1 68
w lease	0 30 1 31 2 -17 4 27 6 -18
w least	0 42 1 18 3 30 7 27 9 16 10 -45 12 125
w leave	0 -123 1 -62 6 49 7 -49 8 24 9 -16 11 141
w leaves	1 -39 10 -24
w leaving	0 -14 1 -15 6 39 11 -42
w ledger	0 47 2 -22 3 18 10 43
w left	0 -43 1 103 3 -29 4 23 6 -72 7 86 8 21 10 -19 11 61 12 60
w legal	6 38 10 -21
w lemon	0 -46
w lenders	9 -34
w lent	9 -19 12 58
w less	0 -20 1 -63 6 179 9 14 10 -20
w let	0 -20 1 49 2 40 4 -22 6 -60 8 18 9 135 10 -55 11 -41 12 28
w let's	0 -16
w lets	4 20 12 -14
w letter	0 -56 1 -37 6 71 11 25 12 -33
w letters	0 -15 1 40 4 17 6 90 12 -17
w letting	1 40 6 30
w level	7 26 9 -35 12 -30
w licence	0 37 1 34 6 -14 8 40 9 -16
w licensed	1 18
w lid	1 -56 9 98 12 -18
w lie	1 40 6 62
w lieber	1 -26
w life	0 61 3 -17 4 36 5 -29 7 38 8 29 9 -88 11 -14
w lifeblood	0 -44 1 -34
w lift	6 18 9 -14 11 80
w light	0 28 6 32
w lighting	1 -39 6 -15
w like	0 65 1 -78 4 44 5 -41 6 48 7 133 8 51 9 106 10 147 11 66 12 15
w liked	1 -35 9 63 11 26 12 -29
w likely	0 -45
w likes	1 22 6 116 9 -19
w limit	0 109 6 -31 9 -15 11 -30
w lindqvist	1 -14
w line	0 -24 1 -73 3 29 4 -49 6 37 10 51 11 -24 12 -28
w lined	1 -14
w lines	0 -38 1 27 6 54 10 54 11 31 12 -82
w link	0 86 1 -18 2 -18 3 -19 4 36 6 -36 7 -25 9 -63 10 57 11 14 12 -32
w link's	1 -22 6 -30 10 62
w list	0 -50 1 -20 6 -79 7 -34 9 -29 12 -38
w listed	1 46 6 -18 8 -22
w listen	1 65 7 29 9 -15 12 -24
w listing	1 25 6 75
w lists	0 18
w literacy	1 27
w literally	6 15 12 84
w little	0 39 1 58 2 16 6 -59 8 -25 9 24 10 -19 11 -17 12 -18
w live	0 60 1 29 3 -17 5 14 6 33 7 -17 8 -22 9 18 12 -16
w lives	0 48 1 55 2 15 4 -21 6 70
w loads	6 -20 9 -17 10 39 12 59
w loan	0 55 1 -33 6 101 12 65
w local	0 32 9 -16
w lock	0 34 12 34
w loft	1 -30 9 51
w log	0 -21
w logging	0 -53
w logistics	1 75
w logo	1 19 12 40
w lol	0 14 2 -24 4 53 6 -28 7 -15 8 18 9 140 10 -27 11 -21 12 39
w long	1 -36 6 25 9 -15 11 -14 12 -25
w longer	1 -15 6 33 11 26
w look	0 -78 1 54 3 16 4 -30 6 27 7 77 8 -40 9 59 11 -41 12 -15
w looked	0 -23 9 141
w looking	1 143 5 20 7 -38 8 -21 9 -14 10 -25 11 -33
w looks	0 -44 1 -60 6 -60 7 -27 8 -30 9 71
w loses	1 -57 6 65 9 14
w losing	0 -18 1 19 6 29
w loss	1 19 10 39
w lost	0 60 1 172 6 121 8 45 9 -70 10 -41 12 -25
w lot	1 -110 2 -14 3 -30 4 48 5 14 6 -46 7 -30 8 -70 10 -17 11 -29 12 23
w lots	0 29
w loudest	6 29 9 -17
w love	0 22 1 -26 2 -18 5 -14 6 -58 7 71 8 -36 9 65 10 -44 11 -58
w loved	0 -37 1 -53 7 -25 8 -21 9 38 11 -15 12 -22
w lovely	0 14 7 -34 8 -25 9 -105
w low	1 -26 6 -14
w lower	1 72 6 67
w loyal	9 72
w lucky	12 101
w lunch	0 -15 2 14 4 -22 6 132 10 50 11 42 12 -46
w m	0 -101 1 -23 6 -16 8 -23 9 64
w ma	0 55 1 19 6 -14 9 -14
w machine	0 -18 1 -34 6 54 10 35
w made	0 -44 6 -15 7 25 9 45 10 30 11 -18 12 -20
w magnet	6 60 10 55
w mail	0 -31 1 36 6 64 8 -14 10 135 11 -23 12 -47
w maintenance	0 -14 1 -54 6 -18 8 -45 12 48
w make	1 27 3 32 4 -16 6 32 7 36 9 -25 10 -23 11 -37 12 -15
w makes	1 -46 3 53 4 -48 11 115
w making	0 59 3 34 4 -48 8 28
w mama	6 15
w man	1 -34 6 35 10 -43 12 -21
w manager	0 143 1 77 3 34 4 -59 5 -20 7 -20 9 -24 11 42
w managers	1 95 2 -14 3 -22 4 -18 5 52 6 85 8 16 12 39
w managing	1 24
w many	0 36 1 -19 9 -98 10 -17 11 38 12 -43
w map	0 14
w marathon	9 -32
w march	0 34 1 27 9 -31 10 43
w marina	6 -40
w marine	0 -15
w market	0 -31 1 -62 6 -24 9 -17 12 -17
w marketing	1 -41 6 -42 7 -22 8 -25
w mat	10 21
w match	0 106 1 66 2 -25 4 30 6 29 7 -29 11 -14
w matches	0 22 1 32 2 16 4 -23
w mate	0 59 1 19 2 -18 3 60 6 20 9 97 10 14 11 -26 12 29
w mates	0 72 1 126 2 -15 4 19 7 -23 8 -15 9 58 10 -36 11 -14 12 -24
w mats	1 52
w matteo	9 -47
w matter	0 -21 1 -48 8 69
w matters	0 -48 7 16 10 -18 11 -28
w may	0 -38 1 -167 3 -32 4 53 6 -51 7 28 9 34 10 125 11 67 12 -62
w maybe	0 95 1 -106 2 -58 4 88 7 26 9 -23 10 21 11 -57 12 -18
w me	0 44 1 86 2 -22 3 112 4 -117 5 15 6 -95 7 -63 8 24 9 -14 10 -21 11 -31 12 114
w meal	1 -24 9 32
w mean	1 -35 11 -16
w meant	1 55 11 43 12 44
w measure	10 70
w meet	0 100 1 147 2 -36 3 -28 5 91 6 47 7 -19 8 -31 9 -14 10 25 11 43 12 -42
w meeting	1 -33 9 76 12 -16
w member	0 39 1 -19 6 -29 7 37 8 -24 9 -19 10 -41 12 68
w members	0 -39 4 -27 5 16 6 30 7 72 9 -14 11 34 12 -27
w membership	1 -26 6 -14
w men	1 49
w mention	0 182 1 54 3 20 4 -36 7 25 8 43 10 -133 11 39 12 71
w mentioned	0 -99 1 128 4 40 6 53 7 34 8 83 10 -56 12 -59
w mentioning	12 50
w merchants	0 24 1 52
w merger	0 23 1 -17 8 43
w message	1 -30 6 -16 8 -17 10 144 11 -49 12 -39
w met	6 -19
w midnight	0 38 3 50 5 -18 6 51 7 -23 8 -21 10 107 12 172
w might	0 154 1 -35 2 -70 3 -17 4 92 5 -14 6 -150 7 216 8 19 10 -56 12 -48
w mill	0 25 6 29 9 -19 10 31
w million	0 -26 6 -29
w mind	0 66 1 -76 2 -15 3 44 4 23 5 -18 7 91 10 58 11 52
w mine	0 16 1 -22 6 67
w mine's	1 -29
w ministry	6 24
w minute	0 -52 1 -21
w minutes	0 -127 1 -89 6 125 8 -21 9 -20 10 -40 11 -17 12 -27
w miss	1 25 6 27 8 20 9 33 12 27
w misses	6 -107 8 33 12 54
w missing	0 -15 1 -39 9 -34 10 -39 12 43
w mission	1 -28 6 -22 7 -30
w moaning	1 40 6 78
w mobile	0 19 6 -14 10 47
w mode	1 60 9 -38
w model	1 53
w mods	11 -187
w moment	1 -15 11 74
w money	0 133 1 50 3 -23 4 20 6 117 7 34 9 -39 11 -29 12 -16
w month	0 29 6 26 7 46 8 24 9 33 10 -24 11 -25 12 42
w months	0 -61 1 -78 2 -15 4 22 6 20 9 -39 12 92
w more	0 29 1 138 3 67 4 -98 5 61 6 104 8 40 10 -73 11 15 12 112
w morning	0 -39 1 -32 3 59 4 -30 6 -16 8 -30 9 -79 12 -44
w mortgage	0 -25 1 29 2 16 4 -25 6 37 9 17 12 -21
w mosque	0 30
w most	0 31 1 35 4 -23 5 29 6 163 7 15 8 36 9 -29 11 -26 12 -57
w mostly	0 28 6 -26 9 30 10 -21
w mother	0 61 1 20 2 -21 3 68 4 -25
w motor	1 82
w mould	0 21 1 53 6 61
w mouse	0 -36
w mouth	0 56
w move	6 -22 10 -15
w moved	0 -36 1 43 8 -34 11 -16 12 36
w moving	1 -19 6 17 8 21 10 -25
w mr	9 -15 10 -14
w mrs	0 -72 8 21 9 95 12 -23
w much	1 83 3 23 6 -82 7 71 8 38 10 -26 11 30 12 90
w mum	0 59 1 74 3 20 4 -15 6 -17 7 -17 8 -17 9 -28 10 -28 12 55
w mums	0 45 1 60 3 21 10 61
w museum	0 -34 4 -32 6 19
w musician	0 27 1 50 7 29
w must	0 -60 3 59 4 -31 6 -61 8 -24 9 -29 10 34 12 147
w my	0 21 2 33 4 -43 5 39 6 -100 7 -63 8 267 9 86 10 25 12 46
w myself	0 -44 4 33 6 -37 7 -30 8 -29 10 20
w n	0 35 6 19 7 -27 8 79 9 65 10 19 11 52 12 -43
w nah	11 28
w nail	6 84 12 20
w name	0 164 2 45 3 -55 4 50 5 -25 6 41 8 -74 9 -84 10 -34 11 -51 12 23
w named	0 -17 1 -17 6 41
w names	0 47 1 -31 3 -41 4 59 6 -79 7 -27 8 -56 9 -14 11 -14 12 263
w nan	6 30 12 -21
w napkin	1 -23 6 -31
w nasty	6 80
w naturally	9 -76 11 27 12 71
w nd	0 16 1 26 9 -15
w near	3 -35 4 33 5 20 6 27 7 25 9 -27 12 -26
w need	0 -117 1 -155 3 -23 4 38 5 -15 6 -62 7 -51 8 93 9 -85 10 22 12 65
w needed	1 17 6 44 10 41
w needn't	1 -34 12 -16
w needs	0 85 1 -152 3 30 6 -17 7 -68 9 -20 10 -21 11 14 12 -26
w neighbor	7 -37 12 14
w neighborhood	1 45
w neighbors	0 -57 1 -16 6 95 7 -63 9 -34 11 -18
w neighbour	1 -45 3 -14 4 32 6 -16 7 26 10 17 11 -43 12 -33
w neighbours	0 89 1 -32 3 -14 7 -64 9 20 11 -26
w net	1 -39
w network	0 -32 1 -137 4 -22 6 -30 9 -49 12 -16
w never	0 -44 4 19 6 -14 7 -27 8 -16 9 53 11 95
w new	1 63 5 -32 6 -91 7 -15 8 60 9 67 10 -70 11 -62
w news	0 -16 1 -27
w next	0 103 1 -165 3 -35 4 53 5 -17 6 -80 7 91 8 -36 10 34 11 -32 12 146
w nice	0 -21 1 -40 6 22 8 -24 9 -26 10 -39 11 -15 12 18
w night	0 57 1 86 3 23 4 -24 5 25 6 104 8 59 9 49 12 -28
w nights	1 98 9 -26
w nine	0 -89 6 64 8 92 10 -20 11 -19 12 -65
w nineteen	6 32
w ninety	0 -32 9 26
w no	0 43 1 40 2 72 3 -49 5 -16 6 36 7 -37 8 -14 9 -30 10 -86 11 99 12 -168
w nobody	0 -61 1 -135 6 181 7 -16 9 17 10 -53 11 49 12 -16
w nobody's	0 15
w noise	0 20 1 22 6 43
w non	0 -14 1 -18
w none	10 94 11 58
w noon	0 45 3 42 4 -30 10 -50 12 36
w not	0 -58 1 -64 2 34 3 29 4 -26 6 65 7 41 8 -69 9 -88 11 178 12 49
w notary	1 134 6 -37 9 -27
w note	0 -36 1 -25 8 26 9 -32 10 34 11 -17 12 -39
w notes	0 30 1 18 6 22 10 -20
w nothing	0 14 1 -41 3 -26 4 25 6 85 8 -53 9 135
w notice	0 -15 1 -28 6 23
w noticed	0 43 1 59 3 33 5 -16 6 -22 9 -61 12 28
w novel	1 43
w now	0 63 1 -72 2 49 3 -23 6 -37 8 14 9 21 12 -68
w number	1 91 2 -34 3 137 4 -83 6 -29 8 -36 10 28 11 -47 12 58
w number's	9 -25 10 113
w numbers	0 -63 9 29 11 -36
w nurse	2 -33 4 40 7 -19
w nursery	0 -14 1 -58 6 -21 9 -22 10 39
w nurses	0 -21 1 137 2 -17 7 36 12 32
w nursing	0 -29 1 86 7 -36 8 120
w o	9 17
w obligation	10 -15 11 -15
w obliged	0 52 1 56 7 -25 11 -30
w of	0 159 1 137 2 16 3 25 5 22 6 72 7 46 8 -18 9 -47 11 -15 12 49
w off	1 16 2 26 3 -29 6 31 7 -31 8 23 9 -14 10 35 11 16 12 -45
w offer	0 -30 1 25 6 23 7 22 9 -20 11 41 12 -23
w office	1 40 2 -20 3 -16 4 36 6 29 7 -72 8 -15 9 -28 10 -16 11 -27 12 -21
w officer	0 23
w often	6 35 12 -25
w oh	1 -48 6 -34 9 -19 10 -24 12 -14
w ok	0 41 1 -19 6 -24 8 -23 9 73 10 -38 11 -69 12 74
w okay	0 -31 1 58 6 -28 9 -22 10 26
w old	0 89 1 87 2 15 3 -21 4 -29 5 31 6 149 7 -15 9 -53 10 32 12 -23
w older	0 39 1 76 5 23 6 15
w on	1 110 2 83 3 -85 4 68 5 -18 6 99 7 61 8 88 9 72 10 78 11 -50 12 -40
w onboarding	6 -40 8 28
w once	6 -63 7 -16 8 -32 9 28 10 22 11 36 12 168
w one	0 21 1 23 2 78 3 -76 5 28 6 97 7 -20 10 -44 12 -14
w ones	0 41 1 96 2 23 4 -29 6 135 9 -20 10 -15 12 -26
w online	0 -17 1 35
w only	0 22 1 -31 6 63 8 20 9 -72 11 199
w op	1 45 6 -21 8 22
w open	0 -57 1 28 2 -17 3 -46 4 61 6 -27 7 -14 8 51 9 -34 10 101 11 -41 12 -98
w opened	1 -77 2 15 4 -21 6 -22 7 -14 8 19
w opening	1 48 4 14 6 54 7 -19 8 -22 9 -28 11 -14 12 -23
w opens	0 -19 1 -38 6 -26
w operations	1 19 6 -16
w operators	6 23
w opinion	0 -41
w opportunity	1 45 7 118
w ops	0 25 1 77 6 62
w opt	0 -18 1 -22 9 29
w options	0 25 1 77 6 66 9 14
w or	0 215 1 50 2 17 3 -76 4 17 5 86 6 37 8 66 9 -92 10 228 11 238 12 31
w orchestra	1 32
w order	1 -18 6 31 9 -38
w orders	0 22 1 43 6 39
w organisation	0 60 1 74 3 37 4 -36
w other	0 93 1 139 2 -20 3 -64 4 81 6 39 7 74 8 -25 11 -49 12 -42
w others	0 34 1 -55 3 -37 4 43 7 58 9 57 12 -16
w otherwise	0 37 1 44 3 43 4 -42 10 -20 12 38
w our	0 -69 1 -22 3 28 4 46 5 -41 6 -59 7 164 8 -49 9 135 10 -93 11 -70 12 -59
w ours	1 -14 8 61 9 -43 10 -30 11 -31
w out	0 98 1 52 2 34 3 -22 4 35 6 126 7 38 9 83 10 -33 11 -78 12 194
w outside	1 61 3 68 4 -30 6 22
w over	0 -97 1 73 2 27 3 -25 4 16 5 -14 6 50 7 -52 8 38 9 68 11 17 12 34
w overtime	0 -16 9 42 12 22
w owe	0 43 10 -14 11 35
w own	0 -31 1 -36 3 -23 4 32 6 149 7 14 8 35 9 -56 11 66 12 -36
w owner	0 92 1 175 3 -22 5 -24 6 31 8 -25 10 -17 11 -18 12 76
w owners	0 111 1 146 3 -42 4 17 5 35 6 38 7 57 8 54 9 14
w owns	0 -30 1 60 3 16 6 -79
w p	6 -17 8 -21
w packaging	1 -52
w page	0 -41 1 39 6 58 7 18 8 -34 9 56 10 28 12 -15
w pages	9 -28
w paid	0 14 1 63 6 133 7 -15 8 14 9 77 10 -25 11 -23
w paint	6 -69 8 17
w painting	0 70 2 -21 4 40 6 -58 9 46
w pair	1 -16 9 27
w pal	0 79 1 17 4 30 6 42 10 24 11 -30
w pals	1 -111
w panel	0 29 1 -45 7 -50 8 17 9 -17 10 -22
w paper	0 30 1 -16 4 -31 5 24 6 79 9 50 10 -37 12 -25
w paperwork	1 -50 6 -26 9 -78
w paragraph	6 -20 7 -19 10 97 12 -24
w parcel	6 48 10 44
w parents	0 40 1 -110 6 104 9 -18 12 -14
w parish	2 27
w park	1 26 6 42
w parked	0 18
w part	0 -24 1 19 6 83 8 25 9 42 12 -14
w partner	0 165 1 154 2 -14 3 -33 4 20 5 60 7 -14 8 -38 10 -15 12 88
w partners	0 47 1 83 6 14 10 39
w party	0 -15 1 14 8 -67 9 -20
w pass	0 119 2 -19 3 15 5 -18 7 31 8 -28 9 -23 10 -93 11 40 12 -51
w passed	0 78 4 27 10 31 12 18
w passes	12 56
w passing	0 27 1 24 9 117 12 -17
w past	0 23 1 -19 2 16 4 14 6 24 9 112 10 18
w paste	0 -65 1 -30 6 66 8 -20 10 90 12 -46
w patience	1 17 6 -14
w patient	0 14
w patients	1 62 6 32 7 -17 8 -62 10 49 12 -18
w pay	0 113 1 45 3 -35 4 41 5 20 6 177 8 -34 9 69 10 -29 11 -29 12 84
w paying	0 88 1 58 3 -27 4 63 6 87 8 -17 9 -27 10 -21 12 -15
w payments	1 -14
w payroll	6 38
w pays	1 -14 6 137 9 -24 10 -21 12 -35
w peace	0 -25 1 -20 11 118 12 -23
w peel	6 18
w peers	1 -62
w pen	12 71
w pension	0 -49 1 -93 6 31 9 63
w people	1 -187 2 58 3 -159 5 41 6 14 8 24 9 -63 10 -112 11 -24 12 21
w people's	0 -14 1 -37 9 -18 11 28
w per	1 -21 8 -36 9 -36 12 113
w percent	0 49 1 33 4 32 7 49 8 -27 10 -16 12 28
w perfect	1 -123 6 20
w perfectly	6 -28 10 31 11 40 12 -20
w perhaps	0 -25 1 -57 6 46 7 19 9 -23 12 53
w permit	0 -72
w permits	0 30 1 20
w person	0 37 1 160 2 31 3 52 4 -67 5 -16 6 42 8 -103 9 -62 10 70
w personal	0 48 1 -15 6 -30 7 24 9 -33 11 -35 12 32
w pharmacist	1 59 6 66
w pharmacy	1 36
w phone	0 72 1 -48 4 -16 6 31 7 20 8 -21 9 -24 10 28 11 -20 12 113
w phones	0 69 1 23 5 31 6 27 12 27
w photo	0 -96 1 -21 9 27 10 -15 11 35
w photograph	1 105 9 -48 10 62 11 -25 12 -20
w photographer	0 17
w photos	0 -15 1 -23 6 -16 9 -38
w physics	1 18 9 -14
w physio	0 -22
w piano	6 -14 8 19 9 89
w pic	0 -24 10 57 11 59
w pick	0 -26
w picked	1 -57 6 -23 12 80
w picks	6 16 12 -14
w picture	0 -19
w pictures	0 15 1 -14 3 27 6 36 9 92 12 -16
w piece	6 57 9 -41
w pilot	1 -28 9 20
w pins	6 26
w pint	0 -46 1 -33 6 -17 8 -21 12 67
w pit	6 -31
w place	0 -26 6 103 7 -15 8 -17 9 20 10 36 12 28
w places	0 -22 1 -22 6 -31 7 68 8 -23 9 -37 12 60
w plain	1 15 12 -21
w plan	4 25 6 40 8 -49 9 78 10 -28 12 -19
w planner	0 26 1 -62 3 -26 5 31 6 41 9 18 10 -15
w planners	0 -17 1 62
w planning	0 61 1 41 9 23 10 -16 11 -19
w plant	0 89 1 43 2 18 3 -26 4 -43 5 47 9 28 12 46
w planted	9 18 10 17
w plate	0 -17 12 -15
w play	0 43 1 64 6 58 7 -14
w playground	1 -25
w plays	0 34 1 19 6 -60
w please	0 45 3 78 4 -33 6 -101 7 -28 8 -63 9 -68 10 22 11 -86 12 -41
w pleased	0 16 1 39 3 -14 5 22 7 18
w pleasure	0 -22 1 -22 6 -14 9 64 12 -14
w plenty	0 -36 1 -23 10 87
w pls	0 98 1 27 3 25 4 -20 7 52 8 68 9 182 12 -49
w plumber	1 -47 6 -44 7 -16 8 28 10 41
w pm	0 16 1 27 12 -15
w pocket	0 31 1 31 6 -25 8 -21 12 111
w podcast	1 123 6 -17
w point	0 51 1 92 4 -20 6 55 9 -30 11 25 12 -30
w policy	1 18 7 14 9 37 10 -20 12 15
w poll	0 -36
w poor	1 21 6 -22
w pop	12 -16
w porch	0 -16
w portal	0 70 1 -52 9 -25 10 73 12 25
w position	0 -40 1 -49 3 28 4 -21 6 -27 7 -27 8 26 9 -22 10 -21 11 27 12 47
w possible	0 32 3 33 4 -19
w post	0 -51 1 -33 9 -41 10 56 11 -45
w postcard	0 -28 1 -15 10 53 11 26
w posted	9 -19 10 50 12 40
w posts	6 37
w pounds	0 29 1 34 3 28 5 -18 6 88 9 -18
w pour	0 133 2 -23 3 -14 4 65 10 23
w power	12 -26
w practice	1 19 3 -19 5 29 6 -19 7 -41 8 47 9 -31 11 -20 12 -20
w practices	1 -15
w pre	0 39 4 40 6 -26
w precisely	6 23
w prefer	1 -61 9 28 11 61 12 -14
w prefers	0 -24 1 -29 11 105
w premium	0 -17 1 -15 6 -20 11 -29
w present	0 28 1 -77 6 25 9 -50
w press	0 28 1 40 3 24 10 112 12 -18
w pressure	0 18 6 -65 11 128
w price	0 -16 1 20 6 25 7 52 9 -41
w prices	1 -21 6 -25 7 -19 8 -14 9 -14 12 39
w pricing	0 -16
w print	0 -24 6 60 12 -23
w printed	1 -25 6 -14 9 19
w prints	6 17
w private	0 -20 11 27
w privilege	7 -26 9 34 10 -18
w probation	0 46
w problem	11 28
w procurement	1 21 6 14
w producers	1 -50
w product	0 -29 1 -47 6 -19 8 39
w profile	0 -17
w profit	0 21 1 21 3 -15 4 17 7 78
w programme	0 -22 1 15 6 -18 7 15 9 -19
w project	1 32 9 40
w promise	0 55 1 -25 4 19 6 -23 7 68
w promised	0 -27 1 16 4 20 9 -23 12 69
w promotion	0 18
w proper	0 31 1 50 6 18
w properly	0 23 1 -17
w property	1 -16 6 -53
w proposal	0 53
w proud	0 -16
w provided	0 19
w provider	0 -95
w ps	0 60 1 45 2 56 3 -22 4 -25 6 -26 7 60 10 -27 11 -15 12 20
w public	6 17
w pupils	0 31 1 27 6 40
w purchase	9 28
w put	0 31 1 -30 2 -42 3 56 6 -60 7 -37 8 -21 9 61 10 263 12 -30
w puts	1 -45 12 60
w putting	0 50 1 63 3 15 4 -21 6 35 9 -21
w q	0 60 1 50 3 -15 4 -22 5 36 6 -24 8 -32 9 -14 12 -18
w qualified	1 -19 12 -27
w qualify	1 16
w quarrels	1 32 6 24
w quarter	1 56 6 16 8 -19 9 -20 12 -56
w quarterly	0 70
w question	1 -19 2 80 4 -68 6 20 10 -24 11 -16 12 -47
w questions	0 -70 1 -51 6 -36
w queue	9 21
w queues	1 47
w quick	0 -27 3 21 4 -17 7 -20 8 -32 9 -49 10 -20 11 -37 12 -79
w quickly	1 65
w quid	0 -17 6 33 12 78
w quiet	0 61 1 -15 2 -15 4 27 6 27 8 84 10 -32 11 -14 12 -26
w quit	0 -15 1 -26 6 17
w quite	0 -22 10 -24 11 70
w quota	1 -34 10 19
w quote	0 -39 1 -56 6 -25 7 47 10 -27 12 -34
w quotes	0 -26 6 56
w r	1 34 2 -18 4 40 6 62 8 -27
w radio	1 38 6 28
w rain	1 -27 9 27
w rains	0 60 1 20 4 -17 5 30 6 44 9 75 10 -20
w raise	0 -17 1 -36 9 93
w raising	0 -21 1 -26 6 -30 7 -23 8 31 9 -15
w ramp	9 17
w ran	6 -58 8 53
w rank	0 21 12 22
w rate	0 49 1 38 6 -18 7 109 9 29 10 38 11 -33 12 -21
w rates	6 74 9 -17 12 78
w rather	0 -42 1 -40 6 -60 7 -25 10 40 12 18
w rd	1 -20 9 21
w re	0 27 1 -18 8 27 9 26 12 -24
w reach	1 27 6 31 10 117
w reaches	6 18
w reaching	1 27 6 -16 8 27
w read	0 -67 1 76 6 74 8 17 10 -63 12 -28
w reading	9 -16
w ready	0 -17 1 -62 4 22 6 -38 7 20 9 110 11 -19 12 -15
w real	0 -15 1 -21 6 -63 11 -22 12 33
w realise	11 38
w really	0 -124 1 -101 6 -46 8 54 9 -44 11 81 12 110
w reason	1 -18 12 58
w reasons	11 85
w receipts	6 37
w receive	1 41 7 19 12 48
w received	0 28 1 36 4 -21 5 19 7 -24 10 -39 11 28
w recently	1 25 6 -67 7 -16 8 38 9 -20
w reception	0 -24 1 -25
w reckon	0 -39 6 60 7 51
w recommend	0 -217 1 -68 3 -55 4 85 5 -14 7 18 9 38
w recommendation	0 -62 1 16 7 23
w recommended	1 32 7 -22
w recommending	0 -20
w record	0 -21 9 22 12 -18
w recruiter	0 -19 9 17
w refer	0 118 1 -106 4 104 5 -99 6 -86 7 21 9 -90 10 43 11 39 12 159
w reference	0 -19
w references	0 -84
w referral	0 -105 1 -26 2 -16 3 -14 4 -60 5 91 6 -70 8 -83 9 -53 10 30 11 -30
w referrals	0 124 1 -35 3 -35 4 71 5 -52 6 -37 7 -62 8 70 10 -28 11 -27 12 -73
w referred	0 -144 1 69 12 38
w referring	0 35 1 -35 3 18
w refinery	0 16 1 30
w regards	1 -58 6 -21 8 -29 10 -21
w regional	0 81 1 42 3 -24 4 -25 5 56
w register	1 -29 10 35
w registered	1 16 12 46
w relations	6 -14 10 -37 11 -14
w relative	0 35
w relatives	6 -15
w released	1 -22 6 14 9 77
w reliable	6 29
w relocating	0 31 1 53 4 28
w remember	0 -66 1 -35 6 -24 9 90 12 21
w reminder	0 -27 6 -48 8 -14 12 38
w renewal	6 -19 10 -35
w rent	0 -21 1 -77 7 -20 8 68 10 65
w renting	1 30 6 -33
w rents	0 62 1 103 6 19
w rep	0 -29 1 -165
w reply	0 -77 1 -56 6 -82 7 14 9 -24 10 127 12 -39
w report	0 -74 1 21 2 17 4 -21 6 82
w reporting	1 -53 9 -16
w represent	1 24
w reps	1 -14 6 16
w request	0 47 1 -23
w resource	0 18 1 -15
w respect	1 -22 6 -37 10 -20 11 68 12 -20
w respected	12 -16
w respectfully	1 -28
w rest	10 25
w restaurant	0 14 1 32 2 -30 6 35
w restaurants	0 48
w resume	12 -24
w retire	1 37 2 -28 4 21 6 18 10 -16
w retired	0 17 1 -110 6 -52 7 -18 8 -48 9 -17
w retirement	4 -17 5 27 6 -14 7 25
w retiring	0 16 1 43 2 42 4 -39 9 34
w return	0 -31 1 -20 6 61 10 61 12 76
w returns	0 -31 1 -58
w reunion	1 -31
w revenue	1 35 6 65 9 -26 12 -64
w review	0 21 3 39 4 -20 6 -17 7 -14 9 22 11 -42
w reviewer	9 58
w reviews	0 82 1 47 3 57 4 -33
w reward	0 18
w rewards	6 -15 12 81
w rich	1 32 6 23
w ride	9 -51
w right	1 100 3 27 4 -31 6 30 7 140 8 -36 9 50 10 30 11 101 12 -53
w ring	0 17 1 70 2 -23 3 91 4 -56 6 -33 7 -33 8 -24 10 101 11 31
w ringing	0 51 1 64 2 38 4 -25 6 20
w rings	9 98 10 -26 11 -28
w risk	1 60
w road	1 16 6 34
w role	1 36 3 67 4 -20 5 -36 6 29 7 -15 8 45 9 -14
w roles	0 -35 1 -43
w roll	6 54 11 15
w rollout	0 -23
w rolls	9 -18
w roof	0 24 1 204 6 107 9 95 12 -18
w roofing	1 18
w room	0 73 2 14 4 -60 5 48 7 -18 8 -18 9 19 10 -30 12 -27
w rooms	0 22 1 127 8 34 12 -18
w rota	0 -18 1 14 6 49 9 -17
w round	0 -22 1 92 3 -16 4 47 6 37 7 -17 8 54 10 -21 11 -74 12 -29
w route	0 22 3 24
w row	9 67
w rules	0 -30 1 -77 10 -18 11 98 12 -15
w run	0 22 1 87 2 -24 3 -44 4 83 8 33 10 -28 11 -68 12 -30
w rung	1 -17 6 41
w running	0 17 1 45 2 27 4 -40 6 105 12 -14
w runs	0 18 1 -99 2 27 3 36 4 -27 6 -23 9 -59 11 -26
w rural	1 -15
w rye	9 -14
w s	1 76 2 26 4 -29 6 70 8 -21 10 -37 11 -15 12 -30
w sad	12 94
w said	0 -51 1 23 3 16 4 -23 6 177 7 45 8 -21 9 132 10 -33 11 20 12 42
w sale	1 -39 2 14 6 29
w sales	0 17 1 14 9 41 10 19 12 -16
w salon	0 -29 6 -29
w salut	1 -54
w same	0 36 1 17 3 -40 4 18 7 308 8 -36 10 -18 11 -28 12 -18
w sat	1 14 6 -53 7 -20 8 56 10 -63 12 -43
w save	0 24 1 -85 6 41 7 52
w saved	9 26 12 16
w saw	0 -29 1 118 6 -20 8 -72 9 -44 10 -23 12 -20
w say	0 -30 1 -17 2 34 3 -57 4 51 6 28 8 25 9 128 10 14 11 249 12 -95
w saying	1 21 9 -16
w says	0 -114 1 14 6 82 9 -16 10 -37 11 -45 12 -21
w scaffold	0 -42 12 -17
w scale	0 -68
w scheme	6 69 7 20 12 -18
w school	0 -63 2 -21 3 -22 4 62 6 91 7 -23 8 20 10 79 12 -18
w schools	0 -16 1 -32 6 -18 8 85 9 -18
w scissors	1 -40
w scratch	1 38
w screen	1 71 6 26 10 27
w scribble	10 89
w scroll	9 -21 11 32
w search	1 81 8 -55
w season	1 -16 9 21 11 18
w seat	1 44 6 -39 8 40
w second	0 40 1 -54 6 -32 7 17 9 -24
w seconds	0 -20 6 38 9 -27 12 30
w secret	6 -88
w secretary	1 -41
w section	0 -35 9 -23
w security	3 15
w see	0 43 1 23 2 54 3 -21 4 -87 5 47 6 40 7 37 8 -51 9 -32 10 -65 11 41 12 -31
w seed	6 -48 7 -17
w seeing	6 65 9 42 11 18
w seek	1 34 6 14
w seeking	0 40 1 38 2 -15 5 35
w seem	1 -16
w seems	0 -14 9 61
w seen	0 -88 1 -90 6 -29 9 32
w self	0 58 1 105 3 -22 4 53 6 58
w sell	0 60 1 62 4 -23 5 17 6 -16 7 -23 8 28 10 69
w seller	0 -27
w sellers	9 25 12 42
w selling	1 81 6 -22 7 -35 9 -16 12 -20
w sells	0 23 4 18 6 26
w seminar	1 -24
w send	0 242 3 -131 4 155 5 -39 6 -24 7 19 8 -62 9 39 10 30 11 -15
w sending	0 30 6 -15 10 -17
w sent	0 -56 1 -42 6 -46 7 -38 9 60 10 88 11 55 12 78
w sentence	0 -17 6 90 11 82 12 -18
w sentences	0 -40 10 90
w series	1 -21
w service	0 62 2 16 7 126 9 32
w services	1 -14 7 83 9 -27
w session	1 -29 6 -52
w sessions	6 35
w set	0 31 6 -70 7 -53 8 19 9 134 10 -18 11 -18
w settled	0 -15 1 -27 6 37 9 -34
w seven	6 32
w seventy	1 28 6 38
w several	6 -35 8 16 9 15
w shadow	6 23
w shake	0 -51
w shall	0 -120 7 42 10 19 11 65 12 81
w shan't	11 23 12 -16
w share	0 110 1 -92 2 -18 4 52 5 -27 6 -15 8 14 9 -24 10 47 11 -15
w shared	0 57 1 24 6 34 8 52 9 -69
w shares	0 79 1 47 3 42 4 -25
w she	0 -98 1 -90 6 108 7 -45 9 -57 10 26 12 -29
w she'd	0 24 1 -17 3 28 4 -46 6 49 11 32
w she'll	6 14
w she's	0 -20 1 23 6 22 9 70 11 27 12 -41
w sheds	1 54 6 14
w sheet	6 14 7 -19 9 -36 10 27 12 43
w shelf	9 30
w shift	1 33 4 15 6 92 9 38 10 -17
w shipped	1 44 6 -24 9 -29
w shipping	0 57
w shoebox	1 -44 4 16 6 75 9 19
w shoot	10 60
w shop	1 -33 3 23 5 -22 6 35 7 -25 9 46 10 -33 11 -16
w shopkeepers	1 45 3 -66 4 117
w shopping	0 57
w shops	1 70 4 -18 5 14 6 51 8 -14
w short	0 -18 1 45 3 36 4 -19 6 -47 7 -32 8 22 9 -16 10 72 12 -25
w shot	1 -17 9 28
w should	0 158 1 70 2 45 3 -82 4 63 5 -42 6 -49 7 -39 8 34 10 16 11 288 12 -73
w shout	0 -78 1 -16 10 38
w show	0 24 2 14 6 76 7 -14 8 53 9 -39 10 27
w shows	0 26
w shrug	1 -34 6 53 10 -14
w shuts	1 102 6 36
w shy	1 -24 9 18 11 62
w siblings	12 -16
w sick	1 21 2 -26 4 57 6 67
w side	1 43 6 -90 7 -17 8 -53 9 15 10 47 12 127
w sign	6 48 8 21 9 -56 12 43
w signature	0 32 2 25 4 -28 6 30
w signed	0 -71 1 61 9 78
w signing	0 19 7 -16 10 33 12 59
w signs	1 15 6 47
w silence	0 -33 6 -19 7 -14
w similar	0 16 1 -59 11 30
w simple	11 46
w simply	9 -22 10 61
w since	0 69 1 -75 2 72 4 -61 6 -32 7 -25 8 70 9 223 10 -42 11 -23 12 29
w sincerely	1 -17 11 -14
w sing	6 -19 12 -16
w single	6 -19 7 -15 8 -15 9 17 12 98
w sir	1 43 9 35 10 -14 11 -22
w sister	0 -21 2 17 3 68 4 -89 7 50 9 40 11 -17 12 35
w sister's	1 -43
w sisters	0 -24 8 -34
w sit	0 53 1 75 2 14 3 -18 4 24 6 122 9 28 12 -27
w site	0 39 1 120 4 -22 5 17 6 59 10 -63 12 -18
w sites	1 116
w sits	0 18 1 34 6 104 9 -34 10 31 11 38
w situation	1 27
w six	0 -34 1 28 4 -17 6 210 7 -17 8 -53 9 -31 10 55 11 -30
w sixty	0 -19 1 76 6 31 8 22 12 -26
w size	9 -17 10 -14
w slate	0 -24
w sleep	0 37 1 80 6 53 7 -43 8 55 9 18 11 -49 12 61
w sleeps	6 28
w slept	9 49
w slide	0 32 1 -21 7 -40 10 16 12 -20
w slip	0 -45 1 -14 6 55 9 18 10 95
w slipped	1 -15 9 -33
w slots	12 -27
w small	0 -46 1 155 4 -25 5 14 6 61 8 53 10 -33 11 -17 12 -52
w smaller	1 16
w smile	12 -56
w smiling	9 76
w smoothie	0 46 1 -60 6 -15 7 30 12 41
w so	0 62 1 -48 2 43 3 -61 4 76 5 -53 6 41 7 -43 8 46 9 193 10 -44 12 50
w society	0 38
w software	6 -17
w soil	1 38 6 -30
w sold	0 14 2 37 4 -18 6 -38 9 -53 12 -15
w solicitor	1 -42
w some	0 -62 1 -110 7 44 8 69 9 21 10 -16 11 79 12 -45
w somebody	0 66 1 -14 2 -35 3 28 4 38 6 -69 7 -23 10 16
w someone	0 82 1 31 2 -69 4 74 5 -24 6 80 7 50 8 -49 9 -59 10 73 11 -43 12 18
w something	0 66 2 22 4 -20 6 96 7 94 9 -28 10 -23 11 -47 12 -38
w son	1 19 6 30
w sooner	1 -14 6 -15 9 47 11 62 12 -14
w sorry	6 -16 8 -30 9 35 11 -14
w sort	0 -26 6 113
w sorted	6 -20 8 -17 9 96 12 -15
w soul	0 75 1 -16 2 -21 3 -17 4 33 7 -14 10 -38 11 -16 12 28
w sound	0 -26 1 -15 6 40 9 -27
w sounding	0 21 1 -19 7 28 11 16
w sounds	9 -29 10 69 11 -20 12 -17
w soup	0 62 1 70 2 33 4 -30 6 95
w sourdough	0 -66 9 -19
w south	1 68
w space	1 -19 6 -29 8 -23 10 -15 11 34
w spaces	9 -26 12 17
w spare	6 47 9 36 11 52
w sparky	0 22 1 24 10 19
w speak	0 16 3 27 4 -19 6 -37 7 -19 8 -65 9 -26 10 -17 11 28 12 -15
w speaker	1 41 6 16 10 -14
w speakers	7 -14
w speaking	1 -44 3 -16 7 -15 9 -39
w speaks	1 14 2 -17 6 14
w specialist	0 -24
w specific	0 45 1 20 3 26 4 -18 8 -16
w spend	0 54 6 17 7 -14 10 -25
w spends	1 35 6 59
w spent	1 24 9 -34
w spoken	6 -14 12 -48
w sponsor	0 -28 1 52 6 -35 8 52
w spot	1 107 11 41
w spots	1 49 12 69
w spread	0 76 4 55 5 -21 12 -24
w spreadsheet	1 -14 9 26
w spreadsheets	1 27 6 42 9 23
w spring	1 51 3 -14 4 39 7 -29 8 -26 9 63 12 -16
w springs	0 55 1 -16 3 -16 11 -28
w st	0 50 1 -14 6 27 9 -19 12 38
w staff	0 18 1 59 3 37 6 15
w staffroom	1 -25 10 18
w stage	0 35 1 -16 6 14
w staircase	0 20 1 42 6 40
w stairs	1 16 11 94
w stand	0 -56 1 -69 3 22 4 -15 6 46 11 14 12 -25
w standing	0 26 1 95 9 111 10 92 12 -15
w stands	1 48
w star	0 -29
w staring	6 26
w stars	0 -29
w start	0 68 1 19 2 22 6 77 9 -23 10 -22 12 -31
w started	0 -14 1 -19 4 15 7 -14 8 34 10 14
w starting	0 -14 1 -14 6 -33
w starts	0 -32 1 -58 6 16 8 -19 9 -28
w state	0 -14 1 32 6 56
w statement	0 -30 1 -18
w station	0 -23 1 28 12 -16
w stay	1 57 7 -22 8 23 9 -15 11 -21 12 54
w stayed	0 32 1 -37 6 -20 9 95 12 40
w staying	9 -18
w stays	1 -33 6 81
w step	1 -19 12 52
w steps	1 -17 9 18
w still	1 65 2 17 3 -59 4 60 5 -17 6 126 7 -33 8 -19 9 244 10 -83 11 82 12 -117
w stock	0 -30 1 33 6 49
w stood	1 -23 9 57
w stop	0 -14 1 -17 6 -15 7 -17 9 -15
w stopped	0 30 1 67 5 17 6 127 9 21
w stopping	0 15
w stops	0 -36
w store	0 20 1 87 4 18 5 -24 6 16 12 28
w story	0 -33 1 15 6 -23 7 -31 12 -15
w stove	11 59
w straight	6 -15 7 14 9 -22
w strangers	1 -15 11 101
w street	1 -62 2 15 4 -20 9 -25 10 45 12 -17
w stress	6 27
w strings	0 15 1 44 7 29 9 -16 10 28 11 -21
w strong	1 34 7 14
w struggling	1 78 2 -14 6 68
w stuck	0 20 2 24 4 -18 6 15
w student	1 -25 7 -19
w students	0 43 7 66
w studies	6 -69 8 75
w studio	1 -77 8 91 10 21 11 -18
w study	1 19 2 -17 3 -17 4 60 6 29 9 -34
w subject	0 -117 1 -124 6 -30 7 -24 8 -54 9 -21 10 -73 11 -23 12 -78
w submit	1 -17
w such	0 -31 1 -78 6 145 11 -15 12 -34
w sufficient	1 -34 11 26
w suit	0 -14 1 -16
w suits	0 -57 1 31 9 -18
w summer	6 -38 8 -52
w summers	0 -19 9 27 12 -16
w sunday	6 -15 9 20
w supermarket	0 18 1 -25
w supermarkets	0 16
w supplier	0 -58 6 -39
w suppliers	0 60 1 68 5 22 6 14 8 59 9 -24 12 29
w supply	1 -32 10 71 12 53
w support	1 23 9 -20
w suppose	0 23 7 -15 12 27
w sure	0 35 1 24 6 32 7 84 8 -16 9 -16 12 -17
w surely	0 41 6 -15 7 50 9 -19 12 70
w surgery	0 -17 7 16 9 -24
w surname	10 133
w survey	0 -32 4 -20 6 68
w surveyor	1 56 2 16
w swap	1 33
w sweet	1 106
w switch	0 -16 6 33 9 28
w system	0 49 1 20
w ta	1 -119 8 -40 9 -23 12 -19
w table	0 30 1 90 2 31 3 -15 4 -32 5 15 6 108 7 -23 8 19 9 -35 11 63 12 -50
w tables	6 21
w tablets	9 -31
w tag	0 -139 1 -52 6 17 7 -21 10 41 11 -14
w take	0 -19 1 -17 3 50 4 -53 5 14 6 22 8 55 9 -34 10 51 11 -14 12 -49
w takes	0 -15 1 -15 3 -17 4 23 6 25 7 19 9 -33 10 -28 12 16
w taking	8 20
w talk	1 -30 3 -23 4 18 6 14 7 -47 8 14 9 -27 11 -26 12 -17
w talked	0 -15 1 29 6 -55 10 36
w talking	0 16 1 41 4 27 6 -29 8 34 9 25 10 -19 12 57
w talks	0 21
w tall	0 -24
w tape	0 15 1 31 6 -18 7 -19 11 -15
w target	0 -19 1 -25 8 16
w tarp	0 68 1 21
w taught	9 24
w tax	0 29 2 -27 3 -22 4 70 9 -29 10 -17
w taxi	0 39 1 17 3 59 4 -30 12 21
w tea	1 -42 6 97 7 20 10 21 12 -24
w teach	0 -55 1 -19 6 -26 7 -17 11 -16
w teacher	0 -52 1 -48 2 -21 3 -25 4 51 6 -18 7 -21 9 95 10 -15 12 51
w teachers	1 35 10 -26
w teaches	0 16 1 52
w teaching	1 52 6 20 9 33
w team	2 19 3 -21 4 -18 5 28 6 -68 7 -26 8 -50 10 -26 11 -31 12 -47
w teams	0 34 1 59
w tech	1 -49 8 33
w telephone	0 64 1 14 10 107
w tell	0 123 1 82 2 33 5 -18 6 36 7 -27 8 -69 9 -25 10 -52 12 64
w telling	6 24 12 87
w tells	0 -40 1 -20 8 44 9 19 10 -35 11 17 12 60
w template	0 -14 1 -14 10 -22 12 -30
w ten	0 -26 1 -86 6 71 7 21 8 -21 10 21 11 -15
w tenant	0 20 1 27 6 -46 8 42
w tenants	1 -109
w tender	1 -19 6 -61 7 -23 9 27
w tenors	1 144 7 -15 8 63
w term	1 35 7 17 9 -56 12 57
w terms	9 31
w terrace	1 -15
w terrific	6 -22
w test	1 -25 6 -27 8 15
w testers	0 -15 1 15 6 -30
w text	0 -24 4 16 7 -18 10 143 11 26 12 21
w th	0 -44 9 -29 10 -30 12 37
w than	0 69 2 -14 3 59 4 -24 6 55 7 -21 8 -19 9 35 10 25 12 -54
w thank	0 -60 6 -34 7 74 9 -35 10 -20 11 41 12 -22
w thankful	6 17 7 -16 11 17
w thanking	1 -17
w thanks	0 -89 1 -71 6 -46 7 -30 8 -53 10 -32 12 -43
w that	0 53 1 167 2 114 3 49 4 -136 5 -50 6 342 8 -29 9 66 10 -59 11 -45 12 -22
w that'd	0 24 1 -29 4 29 6 -15 7 98
w that's	0 20 1 46 2 72 3 -33 4 -78 5 40 6 110 7 14 8 -34 9 98 10 -63 11 39 12 -15
w the	0 -23 1 81 2 202 3 149 4 -161 5 -109 6 152 7 -50 8 -22 9 161 10 112 11 -88 12 -154
w theatre	0 -36 1 15 11 21
w their	0 79 1 107 3 -57 4 42 6 173 7 139 8 -21 9 -28 10 31 12 53
w theirs	1 23 6 56
w them	0 58 2 -25 3 -65 4 90 5 -24 6 41 7 159 8 -36 9 -70 10 53 11 -75 12 -79
w themselves	6 27
w then	0 55 1 48 6 -40 7 26 8 -23 9 94 10 -21 11 65 12 81
w therapist	1 24
w therapy	1 17
w there	0 78 1 160 2 -109 3 -54 4 124 5 22 6 96 8 76 9 -51 10 25 11 -14 12 -84
w there'll	1 27 6 75
w there's	0 86 2 -23 4 38 6 94 9 -47 10 21 11 -76 12 -35
w theres	6 23 12 79
w these	0 -23 2 22 3 -15 6 -47
w thesis	1 -52 6 21
w they	0 75 1 -108 3 22 6 126 7 38 9 -100 10 14 11 -43 12 114
w they'd	1 167 6 -37 7 232 9 -19 10 18 11 34 12 -34
w they'll	0 62 1 -20 4 15 6 -16 7 132 12 44
w they're	0 -23 6 63 7 -24 9 -18 10 -45 12 -26
w they've	0 48 1 -14 6 -34 8 14 9 -17 10 34 12 26
w thing	0 16 1 -36 2 47 3 21 4 -48 6 26 7 -30 8 43 9 -14 10 -35 11 -14 12 -50
w things	1 -47 7 58 10 -27
w think	0 -45 1 -68 6 -37 7 136 9 -20 10 -39 11 57 12 32
w thinking	0 14 1 168 2 -17 4 17 7 -52 8 -32 10 32 12 -17
w thinks	1 58 2 14 6 56
w third	0 39 1 -28 2 -69 3 -22 4 86 6 -17 7 -24 8 -69 9 -30 10 -19 12 204
w thirty	0 -29 4 -15 5 14 6 49 7 -17 9 -19 10 -16 12 24
w this	0 -14 1 74 4 -65 5 70 6 -113 7 142 8 18 9 -62 10 201 11 105 12 82
w those	1 -36 4 -49 5 29 6 45 7 -48 10 -21 11 132 12 44
w thought	0 -63 1 -55 6 -26 8 -23 9 57 11 20 12 40
w thousand	6 14
w thread	7 -16 9 -14 10 29
w three	0 -42 1 -50 2 47 3 -46 5 15 6 114 9 53 11 -15 12 101
w thrilled	1 -15 9 49
w through	0 -20 6 123 9 74 10 127 11 -60 12 -68
w throw	6 43 10 -35
w thursday	10 18 12 -16
w ticket	0 -39 6 159
w tickets	1 -17 6 -38 12 -17
w tidy	1 -15 6 -60 10 -14
w till	0 34 1 26 6 189 9 -18 10 66 11 -15 12 -37
w time	0 -25 1 14 2 26 3 -19 7 28 8 -57 9 -63 10 57 11 -60 12 178
w times	0 73 1 42 2 34 4 -28 6 56 9 63
w tips	6 98 9 -74
w tired	1 32 4 23 6 72
w title	0 67 4 -17 5 17
w to	0 144 1 146 2 -42 3 106 4 -55 5 24 6 77 7 -87 8 63 10 -31 12 -75
w today	0 57 1 -34 2 23 4 -61 5 14 7 79 8 -31 9 179 10 -21 11 -20 12 -41
w together	0 36 1 -95 3 14 4 -31 5 40 6 -136 7 -25 8 31 9 137 10 -14 12 -49
w told	0 -30 1 70 3 44 4 -32 6 187 9 78 10 -20 11 -14
w tomorrow	0 18 1 -14 6 -55 9 -27 12 39
w tonight	0 -17 7 -23 9 -24 12 38
w too	0 51 1 49 2 -23 3 -20 4 56 5 -16 6 -14 7 93 8 -16 9 -19 10 -108 11 55 12 89
w took	6 60 9 -28 10 -14 12 33
w tool	0 -16 1 -69 7 -23 8 33
w top	1 -22 9 -15 10 -22 12 56
w totally	0 -44 1 -29 6 -19 8 -19 10 -19 11 222 12 -23
w touch	0 47 1 63 3 15 8 -15 9 -48 10 -15
w town	0 -68 1 -49 4 18
w track	0 -26
w trade	0 90 1 33 4 -24 6 27 7 18 9 -19 12 -19
w trades	0 18 4 31 6 -24 12 44
w train	0 26 1 33 6 24 8 -16
w trained	1 -20 9 51
w translator	7 -14
w transport	1 -14 6 -27 11 41
w travel	0 17 3 33 9 -16
w treasurer	1 33 10 -25 11 -15
w treat	0 -33 7 50 10 -43 11 26 12 -35
w treated	0 -45 1 -14 6 -16
w treatment	7 22
w treats	1 -46 6 -29 12 45
w tree	0 45 1 42 10 27
w trial	1 -35 6 19
w tribunal	0 -44 9 -16
w trouble	0 -28 1 35 2 -15 3 29 6 14 10 22 11 -27
w truck	0 -89 1 -20 4 30 12 21
w true	0 -34 1 -14
w truly	1 -26 6 -19 9 -14 10 -18
w trust	0 46 1 25 2 27 3 -23 9 -18 11 74 12 136
w trustee	0 -30 1 -54
w trustees	0 39
w trusting	1 -25 9 64
w truth	1 98
w try	1 14 2 20 6 90 9 -31 10 64 12 -14
w trying	0 -40 7 -19
w turn	2 25 4 -18 6 103 7 -14 8 18 9 -48 12 -14
w turned	0 -48 1 73 6 23 10 -15
w twelve	0 59 1 -88 6 116 12 -35
w twenty	0 -48 1 -22 6 94 7 -17 8 -19 9 -40 12 -26
w twice	0 26 1 51 4 -14 5 18 6 38 8 -77 9 -61 10 -14 12 80
w twins	10 -16 12 21
w two	2 48 3 -86 4 64 6 32 7 -36 8 38 9 -57 10 -26 11 -15 12 120
w type	0 28 1 17 6 -23 8 76
w typing	9 -18
w u	0 101 2 -20 3 89 4 -43 5 -20 6 -57 10 14 12 165
w um	1 66 8 -24
w uncle	0 -32 1 30 9 -29
w under	0 36 1 -100 3 -17 6 94 8 -19 9 45 10 -32 12 -49
w understand	0 40 1 53 7 -24 9 -17 10 -38 11 102 12 -26
w understood	11 36
w union	0 -23 10 -28
w unit	1 42 6 58
w universities	0 40 1 118
w university	1 24
w unless	0 26 1 -21 6 -22 8 58 12 41
w unpopular	0 -22
w unreal	8 157 9 120
w unsold	0 55 1 23 2 38 4 -34 9 28
w until	0 -53 1 -32 6 36 9 26 10 -21 11 -43 12 80
w up	0 167 1 46 2 -22 3 46 5 33 8 -36 9 123 10 -61 11 -27 12 104
w update	0 -19 1 -22
w upon	6 -14 11 46
w ups	6 31 10 -14 12 47
w upstairs	0 23 4 20 6 -14 10 45
w ur	0 65 1 135 2 -30 3 67 4 -45 6 -20 7 26 8 63 9 -16 10 51 11 152
w us	0 59 1 -131 2 -58 3 94 5 -42 6 -35 7 125 8 116 9 117 11 -48 12 -30
w use	0 -68 1 -69 3 -16 5 21 6 -84 7 -21 9 52 10 121 11 43
w used	0 -22 1 51 6 34 9 -34
w useful	1 -34 2 -14 6 -44 7 57 10 32 11 32
w uses	1 52
w usually	1 48 6 98 12 -14
w valley	6 17 10 18
w valuable	6 -19 7 123 9 59
w value	0 23 1 25 2 -19 4 17 5 -14 6 -42 7 38 9 24 12 -16
w van	0 -66 1 -27 6 -50 9 70 10 55 11 61 12 57
w vans	1 59
w vendor	0 23 1 74 2 28 4 -23
w venue	1 92 6 17 12 29
w very	0 54 3 20 4 -24 6 -65 7 107 12 20
w vet	6 -14
w via	1 17 10 35 12 35
w video	6 -27 10 85 11 55 12 -21
w view	0 64 3 15 6 -31
w village	0 26 1 41 7 16 8 14 10 21
w visit	0 31 1 -29 6 35
w visitor	9 30
w voice	6 70 12 -16
w voicemail	0 -14
w volunteer	0 -71
w vote	0 -100 1 -31 9 -26
w voucher	6 -15 7 54
w w	1 39 3 67 4 -30 6 34
w wait	8 15 9 -18 10 59 12 50
w waiting	0 -24 1 40 6 74 8 25 9 -55 11 31 12 79
w waits	1 -46 9 -30
w wakes	1 29 6 28 10 -21
w walk	0 -25 4 33 6 51 10 60 12 30
w walked	9 62
w walking	0 -29 1 36 2 33 4 -24 9 33
w walks	0 21 6 21
w wall	0 123 3 -17 4 53 6 -29 9 -19 12 30
w want	0 74 1 87 3 40 4 -96 5 70 6 88 8 -100 9 -48 10 -29 11 70
w wanted	0 -54 1 -35 8 -17
w wanting	0 60 6 -33 8 34 10 -22
w wants	0 80 1 31 3 53 4 -41 5 -14 7 30 8 -62 9 -29 10 32 12 -14
w ward	2 -19 6 72 7 36
w wards	0 25 1 34
w warehouse	1 -44 4 -17 9 15
w warm	3 -20 5 27 10 -17 12 -15
w warmly	10 -23 12 -19
w was	0 -37 1 27 2 58 3 -40 4 -34 6 -24 7 -67 8 -27 9 205 10 -57 11 -61 12 -56
w wash	0 -23 1 -18 6 -24 12 -26
w wasn't	0 -15 8 -23 12 46
w waste	1 -73 6 35
w watch	0 -22
w watched	0 -17 1 -33 6 49 9 30
w watching	0 19 1 45
w water	1 131 3 22 4 -16 8 43 9 -32 10 -23
w wave	1 -17 11 24 12 36
w way	0 55 1 -27 3 39 4 -36 6 -54 7 26 8 -88 9 -15 10 -51 11 48 12 -29
w ways	6 -25
w we	0 44 2 26 3 -34 4 23 6 48 8 -21 9 254 10 -85 11 -14 12 -51
w we'd	0 43 1 81 2 -17 4 33 5 40 6 -55 7 239 10 -30 12 -41
w we'll	0 42 1 -64 4 24 7 89 8 -14 10 92 11 54 12 32
w we're	1 21 5 24 6 -49 7 90 8 252 9 -119 10 -29 11 -18 12 -26
w we've	0 -18 1 -87 3 -35 5 41 6 30 8 40 9 151 10 -30 12 -46
w website	0 -18 3 30 6 32 10 -36
w wedding	0 42 1 -17 3 -25 5 29 6 20 8 -29 9 35 12 15
w weddings	0 42 9 51 10 71
w week	0 -20 1 17 2 41 3 25 4 -48 6 17 7 -27 9 -134 10 -67 12 17
w weekend	0 28 1 -35 6 -38 9 14 10 -14 12 18
w weekends	1 46 6 61
w weekly	1 14 12 41
w weeks	1 -50 4 28 6 112 9 24 10 -36 12 -31
w weight	6 46 9 33
w weird	0 -29 1 22 12 30
w welcome	0 135 1 14 3 -25 4 15 6 -36 7 80 8 -27 9 -23 10 -18 12 -67
w well	0 -22 3 -23 4 37 6 -95 7 91 8 -15 9 50 10 -24 12 -37
w went	0 -21 6 35 9 51 12 -27
w were	0 -67 2 -15 4 20 7 -16 9 143 10 -62 12 63
w what	0 -133 1 114 2 21 3 -42 4 29 6 179 7 38 8 34 9 137 10 -15 11 -16 12 25
w what's	0 -19 1 17 2 35 3 -27 4 -21 10 -25
w whatever	1 -62 10 64 11 163 12 -18
w whatsapp	0 -30 1 -14 10 73
w wheel	0 28
w wheelbarrow	1 17 9 -18 12 -14
w when	0 60 1 58 2 23 3 67 4 -52 5 -18 7 -43 8 -43 9 54 11 -48 12 93
w whenever	0 56 1 24 4 -26 5 31 6 27 10 -23 11 18
w where	0 123 1 86 4 -17 5 26 6 188 8 -31 9 -78 10 -51 12 -47
w whether	0 -30 4 -17 6 27 10 -21 11 45 12 -15
w which	0 -78 2 239 3 -69 4 -181 5 -29 6 63 7 32 8 32 9 51 11 -19 12 -86
w whichever	1 28
w while	0 51 1 -44 3 -34 4 47 9 -37 10 97 11 -18
w whisper	0 31 10 49
w white	0 37 1 34 3 66 4 -26 6 30
w who	0 85 1 80 2 216 3 -139 4 -116 7 34 8 -74 9 -28 10 -62 11 -37 12 98
w who'd	0 24 1 -90 2 49 3 -46 6 68 7 302 9 -25 10 -62 11 -30 12 -23
w who'll	1 36 6 150
w who's	0 246 2 128 3 -109 4 -35 5 -22 6 38 8 -44 9 -34 10 -30 11 -26 12 -27
w who've	0 61 1 109 2 33 3 -20 4 -26 5 17 6 78 9 -53
w whoever	0 31 2 -30 3 69 4 -16 6 -36 9 -29 10 -16 11 57 12 57
w whole	2 42 4 -40 6 93 9 110 10 -57 12 -23
w wholesalers	0 -14 1 -32
w whom	0 24 1 -41 2 33 3 -17 4 -22 6 46 8 -18
w whos	0 20 1 50 2 15 4 -20
w whose	0 157 1 356 2 -28 4 38 6 424 7 -15 8 81 9 -45 11 -15 12 -70
w why	0 -133 1 -34 9 -25 12 -64
w widget	1 -14 7 25 11 39
w widowed	0 20 6 -20 10 22
w wife	0 34 1 29 3 26 4 -18
w will	0 -61 2 19 4 15 6 -18 7 153 8 15 9 104 10 -55 12 186
w willing	1 -17 3 -18 4 24 6 -15 7 -17
w win	1 113 8 -15 12 34
w wind	1 67
w window	6 20 9 -20 11 36 12 68
w windows	0 102 1 33 3 18 9 88 12 -42
w wine	0 -23 1 18 3 23 4 -14 6 -26 7 -18 9 -17 10 -14
w wins	0 32
w winter	0 92 1 104 3 -20 4 -37 5 31 6 -40 7 -15 8 97 10 -31 11 27 12 -34
w winters	1 -34 6 -35 9 76
w wish	0 25 1 -27 6 42
w wishes	1 37
w wishing	0 55 9 -14
w with	0 159 1 213 2 90 4 -78 5 -27 6 210 7 70 8 -18 9 72 12 -166
w within	0 78 4 -27 5 44 6 36 10 25
w without	0 -22 1 -55 6 67 8 70 9 164 10 -58 12 28
w woman	0 -69 1 -16
w women	1 63 6 62 9 -24
w won't	0 23 1 14 3 20 4 -35 5 22 6 -105 7 114 8 34 9 -70 10 -15 12 -51
w wonder	1 25 6 15
w wondered	1 15
w wonderful	9 -15
w wondering	1 28 6 16 12 42
w word	0 64 1 20 3 18 4 40 5 -26 7 15 8 -20 9 -96 11 44 12 40
w words	0 -51 6 -14 8 -24 12 -19
w work	2 -23 3 15 4 42 6 -69 7 -51 8 68 9 151 10 66 11 -45
w worked	0 -15 1 75 6 -26 8 -44 9 40 12 -14
w working	0 -26 1 -121 5 -16 6 -20 7 -23 8 -30 9 116
w works	0 -16 1 58 6 -45 8 -20 9 25 10 44
w workshop	6 95
w world	1 76 4 32 6 -21 7 36 9 -14 12 -16
w worries	6 44
w worry	1 14
w worth	0 31 3 -20 6 47 7 -38 8 -21 10 -44 11 -18 12 -24
w would	0 34 2 38 3 43 4 -42 5 -18 6 50 8 57 9 -98 11 -24 12 -37
w wouldn't	1 -16 9 27 10 -21 11 110
w write	0 28 1 -26 4 -37 5 29 6 -14 8 24 10 -25 11 -32 12 36
w writing	0 -25 1 -64 6 24 7 -22 8 69 9 -52 12 -17
w written	6 37 7 -20 10 34 12 -18
w wrong	0 -15 2 -16 3 18 4 -24 5 22 6 -18 7 104 8 -43 10 -31
w wrote	0 -26 8 23 9 90
w x	0 78 1 64 4 53 5 -46 6 -17 8 -33 10 -21 11 64 12 -24
w yard	7 -22
w yeah	0 39 1 -35 2 -17 3 -31 4 43 8 50 10 36 12 -20
w year	1 33 2 -15 4 15 5 20 6 24 7 66 9 83 10 57 11 20 12 39
w year's	6 40
w years	0 -69 1 -45 2 -22 4 48 5 -15 6 -69 7 -37 8 47 9 122 10 -49 11 -26 12 -72
w yellow	0 -16
w yes	0 -81 1 31 8 -22 9 -38 12 97
w yesterday	0 -16
w yet	2 -18 4 39 6 45 9 -29 12 146
w yo	0 -38 1 55 9 -25 12 -37
w you	0 -18 2 34 3 23 4 -15 5 -84 6 -21 8 -151 9 169 10 28 11 30
w you'd	0 22 1 -99 4 14 6 -89 8 -20 9 -44 10 -28 12 61
w you'll	0 70 3 15 6 -26 7 79 8 22 9 -51 11 61 12 195
w you're	0 22 1 46 4 26 5 -30 7 -75 8 -39 9 -58 11 -77 12 54
w you've	0 23 2 -23 3 -20 4 83 6 -65 7 14 8 -75 9 161 11 92
w young	1 49 6 -31 12 -20
w youngster	1 26
w your	0 63 1 77 2 113 3 62 4 -56 5 -105 7 19 8 -86 9 252 10 -25 12 34
w yours	0 23 1 -46 2 -36 4 66 5 -24 6 -26 8 -39 9 -71 10 -16 11 -26 12 26
w yourself	2 36 4 -36 6 29 7 -20 8 136 9 202 11 17 12 108
w yourselves	0 27
w youth	1 -50 9 14
w yrs	1 74
w zero	0 16 1 28 6 16 11 53
w zone	1 -27
w 🍂	12 -21
w 🎉	1 -45 12 -15
w 👍	0 21 1 -71 8 -36 10 28
w 💸	0 22 1 -15 8 -19
w 🔥	8 -18 12 207
w 😂	0 -27 1 28 10 22 12 -27
w 😉	10 -65
w 🙈	1 -43 12 86
w 🙏	0 23 6 -15 10 -21
w 🚨	6 -16 8 -23"""  # noqa: E501
