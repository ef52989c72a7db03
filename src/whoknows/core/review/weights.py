"""What the learned part has learned, written by scripts/train_review.py."""

WEIGHTS = """\
always	0 -613 1 -417 2 -438 3 78 4 -244 5 -490 6 -473 7 -329 8 -579 9 -547 10 -592 11 -518 12 -114 13 -510 14 119
b ! !	0 -10 5 -13 7 84 8 -14 11 103
b ? ?	0 25 7 -17 11 48
b MONEY for	6 -11 7 -19 8 -13 11 75
b MONEY off	5 -12 6 -13
b NUMBER !	6 -9 11 24
b NUMBER ?	9 43
b NUMBER NUMBER	5 -10 6 10 9 43 11 -15
b NUMBER and	6 29 11 10
b NUMBER friends	0 16 6 -17 11 37
b NUMBER k	5 19 7 -10 11 -9
b NUMBER more	5 -16 7 22
b NUMBER th	0 -13 5 -10 7 -10 8 -12 9 -9
b NUMBER to	5 60
b NUMBER years	7 23
b PROPER !	0 -35 7 -47 8 -31 11 18
b PROPER ?	0 48 1 19 2 25 3 -10 4 -29 5 -114 6 -48 7 -28 8 -19 9 -16 10 -11 11 -24
b PROPER NUMBER	0 17 5 -24 6 22 7 -29
b PROPER PROPER	0 112 1 -9 2 132 3 -102 4 -56 6 -57 7 -54 8 15 9 43 10 -30 11 -15
b PROPER a	5 -17 6 50
b PROPER and	0 36 1 -22 2 30 5 14 6 -29 7 95 8 -28 9 30 11 -13
b PROPER area	0 14 3 15 5 -11 6 22
b PROPER as	0 -31 5 11 6 -18 7 23
b PROPER at	0 -9 2 45 3 -24 4 -17 5 11 6 40 8 -10 9 31 11 -23
b PROPER bridge	7 -10 8 24
b PROPER built	7 15
b PROPER by	0 -24 5 -19 6 -9 7 -20 8 -13
b PROPER could	0 17
b PROPER do	0 -27 1 39 3 -29 5 -14
b PROPER for	3 -15 4 9 5 -51 7 21
b PROPER from	0 -13
b PROPER has	5 -11 8 36
b PROPER hope	8 -28
b PROPER i	0 35 3 -12 4 13 7 -17 10 -9 11 -11
b PROPER i'd	2 15 4 -25 6 41
b PROPER i'm	0 25 7 12 11 44
b PROPER if	0 38 10 104
b PROPER in	7 12
b PROPER is	8 -11 9 -13
b PROPER it	8 38
b PROPER last	5 12 8 -23
b PROPER no	10 32
b PROPER of	0 14
b PROPER office	5 -14
b PROPER on	0 -11 5 -19
b PROPER or	0 -13 2 16 3 -9
b PROPER please	5 -10 6 -15
b PROPER quick	8 -13 11 -21
b PROPER role	5 39
b PROPER still	5 23
b PROPER thank	0 -16 8 -10
b PROPER thanks	0 -18 8 25
b PROPER that	0 11 5 11 8 -18 11 -15
b PROPER the	8 15
b PROPER this	5 12 8 -12 11 30
b PROPER to	0 72 3 -22 4 46 5 -13 9 44
b PROPER twice	5 -25 11 -11
b PROPER very	6 36
b PROPER who	0 62 1 -21 4 15 5 61
b PROPER with	5 -17 6 -25 7 36
b PROPER would	0 -36 2 12 7 19
b PROPER you	0 -63 2 -15 3 20 5 18 8 27 11 37
b PROPER you've	11 -10
b PROPER your	0 -50
b SHARE off	5 -19 6 33 11 47
b [FIRM] ?	0 30 2 28 3 -24 5 -53 9 25
b [FIRM] and	0 -10 7 31 8 -10
b [FIRM] is	5 13
b [KIND] !	8 11
b [KIND] ?	0 9 1 9 3 -11 8 -10
b [KIND] at	2 -9 5 47 6 19 8 -16
b [KIND] for	5 22 9 39 11 26
b [KIND] i	0 -9 6 -10 8 -14
b [KIND] i'd	6 16 8 19
b [KIND] in	5 -20 11 -14
b [KIND] who	0 15 1 -37 3 25 5 53
b [NAME] !	0 -14 8 -33 11 -46
b [NAME] ?	6 -9
b [NAME] PROPER	11 47
b [NAME] i	0 11 6 11 8 22
b [NAME] in	5 48
b [NAME] just	11 26
b [NAME] thank	8 29
b [NAME] thanks	0 -9 8 43
b [NAME] who	1 22 3 -20 6 13
b [NAME] who's	0 22 1 35 2 -12 3 -20 5 -11
b [NAME] would	2 17 3 -9
b [PROBLEM] ?	0 27 5 82
b a MONEY	0 10
b a PROPER	0 -24 2 -13 3 36 4 -11 6 -14 7 -34 11 31
b a [KIND]	5 -12
b a baby	5 -13
b a barbecue	0 -29
b a blurb	0 -11 9 19
b a boarding	2 -9 3 25 5 9
b a booking	10 28
b a bursar	2 -9 3 25 5 9
b a business	5 -38 6 9
b a car	0 9
b a cheesemaker	0 12 1 -11 3 11 5 27
b a client	0 -40 5 13
b a coach	0 -49 5 -13 7 19
b a colleague	5 10
b a contact	0 17 2 23 3 -17 6 -10
b a couple	0 48 2 -22 4 14 5 -28 6 -21 7 -17 9 -9
b a customer	5 -14 8 23 11 -15
b a data	0 16 7 -11
b a dentist	7 -16
b a divorce	6 22
b a drummer	7 24
b a family	7 -98 9 15
b a favour	6 -9
b a few	0 9 2 -15 4 18 6 16 9 28
b a fifth	0 17 1 10 5 21
b a firm	5 44
b a first	10 -17
b a fit	6 18 10 30 11 -9
b a food	5 10
b a free	0 34 3 12 6 118
b a friend	0 63 1 -24 2 -19 3 52 4 -14 6 72 8 -9 9 -42 10 9 11 -28
b a friend's	5 29 11 16
b a gardener	5 -18
b a good	0 40 1 9 2 -9 3 -24 4 23 5 -26 6 26 7 -20 8 -12 10 -17 11 -19
b a great	3 -12 4 18 5 -36 6 56 8 -23 10 -12
b a handful	6 13
b a highlight	8 33
b a home	5 20 7 -14
b a job	0 -21
b a joy	5 -11
b a landlord	5 15
b a large	0 29 2 -9 3 -20 4 28 5 -20
b a link	6 -9
b a loan	11 52
b a look	0 -20
b a lot	4 14 5 -20 6 -19 7 -11 8 -11 11 -16
b a lovely	0 -12
b a loyal	8 51
b a month	6 53
b a musician	0 20 3 13 6 23
b a name	0 -52 5 -21 6 -18 7 -44 9 59 11 -21
b a new	0 -28 5 -22 7 34
b a night	1 -15 3 25 5 17 9 16
b a no	5 -10
b a note	5 -23 7 16 9 12 11 -9
b a nurse	5 -16 6 -14
b a paper	0 -9 5 18
b a personal	11 48
b a portal	0 17 1 10 5 21
b a privilege	8 15
b a property	5 -28
b a quick	0 15 2 14 3 -30
b a referral	7 -15 8 -12 11 10
b a reply	5 -16
b a resource	0 24
b a retired	0 20 7 -11
b a ring	11 47
b a role	0 16
b a sales	5 -9
b a scale	0 -11
b a second	0 22 1 16 3 -19 6 20 11 -11
b a shoebox	5 20
b a shop	5 26
b a short	0 -13
b a similar	0 11 10 30
b a small	0 -9 4 10 5 -41 6 -13 7 32 8 21
b a sounding	0 19 6 21 10 13
b a surveyor	5 11
b a teacher	0 -20
b a team	0 14 3 15
b a third	11 65
b a two	0 -11 9 53
b a walk	0 -36
b a wedding	0 67 2 -10 4 20 7 -16
b a week	0 -11 9 14 11 -12
b a weekend	0 55 5 25 8 30 9 -11 11 37
b a word	0 18 2 12 5 24 7 17
b a year	5 20
b a young	0 11
b able to	8 21
b about it	0 10 3 11 5 -10 6 11 10 23
b about our	6 25 8 20 11 -12
b about selling	9 19
b about the	0 -16 6 -18 7 -46 11 -18
b about their	0 14 5 36 9 17
b about to	0 32 3 14 5 -17 6 23
b about us	5 -10 6 9 9 -15
b about what	0 -19 5 15 11 -11
b about who	0 -23 8 31 11 16
b accountant ?	0 26 1 19 3 -16 5 -17
b acquainted with	5 29
b across anybody	6 -10
b admire your	0 -9
b advice on	7 18 8 -9
b after the	0 29 2 -10 4 27 7 16 8 21
b after them	0 9 5 -10 6 42
b again PROPER	11 17
b again for	11 -17
b again on	11 10
b all i	7 -11 11 -11
b all i'm	7 29
b all who	0 -10
b along my	9 -10
b along the	0 19 5 31
b along with	0 -13
b always open	0 16
b among your	1 25 3 -37 10 28
b an honour	5 -10
b an hour	0 -19 5 43
b an intro	0 15 2 77 3 -47 5 -9 9 -9 10 17 11 -16
b an introduction	0 36 1 -9 2 28 3 -14 5 21 6 -37 7 -83 9 17 10 17 11 -15
b an offer	8 29
b an opening	5 -13 9 12
b and NUMBER	0 -14
b and PROPER	5 -15 7 29 8 -9 11 -11
b and a	6 -26 9 14 11 54
b and can't	5 25
b and could	5 41
b and family	3 19 4 -11 11 -41
b and get	0 62 2 -13 3 34 4 -10 11 43
b and has	0 9 5 29
b and hasn't	0 15 5 22
b and have	5 36 7 22
b and he	5 23
b and his	5 26
b and i	0 17 5 -45 6 -16 7 60 8 33 9 -13 11 -60
b and i'd	5 -26 6 -30 7 122
b and i'll	0 -16 5 -11 6 34 8 -17 9 23 11 -25
b and i'm	0 -23 5 -20 6 -15 7 -20 9 -11 11 15
b and i've	5 20 8 -9
b and if	5 -57 6 -32 8 -10 10 18
b and introductions	6 -9 7 24 8 -10
b and is	5 23
b and it	8 31
b and just	3 -14 4 10 5 17 9 15
b and let	5 -25
b and might	5 -27 6 44
b and my	0 31 7 -13 11 46
b and need	7 13
b and no	0 -11 5 -31 8 27
b and nobody	5 64 11 -19
b and noticed	0 -9 5 -15 8 -11 11 32
b and number	11 -16
b and one	5 20
b and only	0 21 8 37 10 76 11 -22
b and paste	11 -11
b and see	0 -11
b and send	0 16 2 -12 3 10 5 -10 8 -13
b and share	0 -13
b and shipped	8 -16
b and so	11 22
b and spends	0 9 5 44
b and tell	0 -47
b and that	5 17 8 11
b and the	5 -38 7 39 8 90 9 -21 11 -13
b and they	6 -11
b and want	0 -13
b and wants	5 -17
b and we	0 -20 5 24 8 -11 9 -10
b and we'll	5 -14 11 -18
b and we're	5 -10 7 9
b and what	0 -53
b and when	5 -9
b and who	11 67
b and would	0 23 2 57 3 -19 4 -20 5 -39 6 43 7 65
b and you	0 24 6 11 11 -56
b and you'll	5 -14 6 57 11 23
b and your	5 -20 7 -15 8 -12 11 65
b and yours	5 19 11 23
b another [KIND]	0 23
b any accountants	5 -25
b any chance	0 16 2 50 3 -31 11 -25
b any clients	0 12 1 -24 3 23 5 23
b any names	8 31
b any of	2 12 5 -27 6 10 8 -17 9 -9 10 17 11 -23
b any other	0 17 1 -9 3 14 5 -23 7 -9
b any restaurant	1 -17 3 14
b any small	1 -14 3 12
b any teacher	0 15
b any time	0 -13
b anybody you	0 52 7 -21 8 16 11 -10
b anyone ?	0 41 1 -9 3 11 5 -25 6 -17 7 61 10 20 11 38
b anyone at	0 20 2 -17 3 16 5 17 9 -11 10 -11
b anyone else	0 -14 6 9
b anyone hiring	0 13
b anyone i	6 29
b anyone in	6 32
b anyone know	0 -27 5 -12 6 -15
b anyone who	0 -84 1 -35 3 35 5 -34 6 47 8 27 9 -19 10 11 11 -13
b anyone who'd	5 61 6 25 8 -14
b anyone who's	5 -17
b anyone with	6 -12 7 -12
b anyone you	0 76 1 -15 3 17 5 -16 6 -20 7 15 9 43 10 13 11 13
b applied for	8 -9
b applying for	0 -17 7 49
b applying to	7 25
b appreciate an	0 22 2 37 4 -34 6 22 8 -17 10 26
b appreciate the	6 10 8 -24 9 -10
b are down	5 -11
b are the	5 -14 6 33 7 26 11 -15
b are there	0 9 1 -18 2 -27 3 52 5 -17
b are three	11 -12
b are you	0 -64 5 28 11 13
b aren't that	11 -13
b around PROPER	0 19 1 9 5 12
b as a	0 -25 5 -21 6 -27 7 62 8 31
b as good	6 16
b as much	5 -10 6 31 11 -10
b as promised	0 -9
b as we	0 20
b as you	0 73 6 58 7 13 11 -16
b ask PROPER	0 -10
b ask for	0 -9
b ask him	0 -14 5 -13 6 -9 7 9 9 17
b ask me	0 -27
b ask them	5 -17
b ask today	0 35 2 28 3 -13
b ask who	0 27 1 36 5 -19 6 17
b ask you	5 27
b ask your	0 22 2 14 3 -26 6 -15 9 -12 11 -18
b asked for	8 16 11 -9
b asked me	0 -17
b at NUMBER	0 -84
b at PROPER	2 81 3 -60 4 -32 5 -38 6 -22 7 17 8 13 9 -18 11 -53
b at [FIRM]	0 60 2 30 3 -34 6 -14 7 9 8 -38 9 23 11 -14
b at a	0 20 2 -20 3 20 5 38 6 40 7 -9 8 -18
b at all	0 14 1 11 5 -11 10 36
b at any	0 -13
b at eight	0 29 3 12 5 18
b at it	0 11
b at least	0 11 2 -9 3 13 6 22 8 15 9 -11 11 68
b at my	0 -13
b at number	0 9 3 -13 9 15
b at the	1 21 2 23 4 -13 5 -23 6 -31 7 -36 8 -32 9 31 11 36
b at work	5 20 6 10
b at your	0 11 2 11 5 -15 6 17 8 -9
b attached my	0 -14
b audit is	8 11
b away from	0 33 5 12 6 -12 7 21
b back at	0 -15 5 30 8 50 11 31
b back to	5 -22 8 -25
b bank ?	5 -12
b bank and	0 17 4 10
b bank for	5 18
b be ?	5 -17 6 21
b be a	0 24 3 11 5 -22 6 102 8 -20 10 34 11 -10
b be asked	6 -15
b be comfortable	0 45 2 21 3 -20
b be easier	5 -20
b be glad	3 11 6 -16 8 -12
b be grateful	0 30 2 21 4 -15 5 23 6 -42 7 17 8 -18 10 -16
b be happy	5 -10 6 28 10 40
b be honored	0 16
b be honoured	0 12 3 9 6 21
b be interested	0 25 1 -13 3 12 6 94
b be introduced	0 51 2 11 3 -23 5 27
b be looking	0 19 3 22 5 -10 6 -20 9 18
b be lovely	8 24
b be my	0 -40
b be of	6 32
b be on	0 -22
b be open	0 -12 2 -16 3 28 6 -11 8 40
b be so	5 -9 8 27
b be thankful	5 26
b be the	5 19
b be very	6 -10
b be willing	0 11 5 -12 6 -15 9 -10
b be worth	5 31
b because of	3 -9 5 13
b because the	0 39 4 13 5 29
b because we	8 -11
b become a	5 28 7 18
b bed ?	0 13 5 18
b been a	0 -9 5 -16 6 -9 7 10 8 42 11 -9
b been great	8 30
b been my	8 15
b been thinking	5 -26 6 -10 7 -32
b been waiting	5 29 11 25
b been with	11 -11
b before PROPER	6 -12 7 12
b before he	0 12
b before i	0 15 1 10 5 24 6 18 9 -10 11 -10
b before the	0 26 7 -38 11 30
b before we	0 -23 11 17
b behind us	8 -27
b being a	8 43
b being dragged	5 47
b being such	8 26
b believe it's	10 27
b below and	0 10 9 17
b below or	0 16 5 12 6 -9 9 16
b benefit ?	0 22 3 -10 5 -22 6 64 10 23
b benefit from	0 39 1 10 2 -12 5 -42 6 95 10 -11 11 -10
b best customer	8 15
b best in	0 -93
b best work	6 -10
b beta testers	5 -9
b board for	0 16 8 41 10 25
b board was	8 11
b boarding school	2 -9 3 25 5 9
b book on	0 -17
b booking widget	6 26 8 -14 10 27
b both get	5 -13 6 55 11 -25
b bought a	5 -20
b bring a	0 14 10 18
b bring me	0 47 2 -9 4 10 5 -11 8 -15 9 10 11 37
b brother in	0 -36 5 -11
b bucket ?	0 12 5 15
b building a	0 -11
b building my	0 -11 6 -18 7 16
b built the	7 15
b bumping this	11 40
b bursar at	2 -9 3 25 5 9
b business ?	5 -32 6 -10
b business owners	5 32 6 17
b busy for	0 32 11 -12
b but do	0 12 5 -13 10 20
b but only	0 13 6 12 10 49
b buying or	6 -15
b by PROPER	0 -47 7 11 8 -13 11 -12
b by a	0 -42 5 11 8 -22 11 24
b by email	5 11 9 13
b by five	0 -32 5 48 8 22 11 -13
b by hand	5 36 9 -10
b by introductions	0 49 7 -62
b by the	0 -38 5 9 6 -13 7 -39 8 -30 9 -9 10 19
b by their	0 -14 5 25
b by way	11 -9
b call ?	0 17 1 17 2 -9
b call PROPER	5 -18
b call for	9 10
b call me	0 11 2 35 3 -19 9 11
b call or	0 -13 9 27 11 -18
b call with	0 22 2 14 3 -26 9 -10
b can anyone	0 -37
b can do	0 -14
b can get	6 -25 8 -18 11 27
b can give	0 38 6 -16 7 -14
b can help	0 -10 5 -23 6 62
b can i	0 10 6 -9 11 -12
b can introduce	0 -11
b can paste	11 -10
b can send	9 14
b can think	0 -20
b can you	0 34 2 29 3 -42 6 -16 11 -20
b can't find	1 -10 5 50 11 -10
b can't think	11 -16
b care about	0 37 1 15 5 -13 6 20 8 -9 10 24
b care and	5 -11 11 -10
b care of	6 47
b caretakers in	5 19
b cellar floods	0 14 5 11
b chance you	0 9 2 15 3 -16
b clients like	0 23 8 73
b clients who	1 -24 3 23 5 23
b club who'd	6 30
b co op	5 -9 7 15
b coach ?	0 -45
b code PROPER	0 13 6 30
b colleague PROPER	0 -13
b colleague who	5 14
b come across	0 16 3 14 6 11
b comes to	1 16 5 -30 10 27
b comfortable introducing	2 -15 3 29 6 32
b comfortable making	0 17 2 10
b comfortable putting	0 25 2 12 3 -13
b coming on	7 -13
b community nurses	0 -13
b companies in	5 -9
b company ?	0 16
b company that	5 -22 11 -14
b completely understand	0 9 5 -9 10 27
b connect me	0 32 1 -13 2 45 3 -13 6 -9 8 17 9 -9 11 -15
b connect us	0 16
b connect you	0 -51
b connected to	0 78 2 37 4 -26 11 -9
b contact at	0 17 2 23 3 -17 6 -10
b copy and	11 -11
b copy the	0 11 9 17
b could benefit	0 24 1 -23 3 22 5 -28 6 53 8 20
b could help	0 21 5 -10 6 25 7 -9 9 31 10 13
b could i	0 20 6 -10 11 -34
b could introduce	0 13 2 -10 3 16
b could use	0 12 3 9 5 -25 6 14 8 26 11 12
b could you	0 12 1 -51 2 105 3 -57 5 -10 6 -32 7 -12 8 11 10 22 11 -45
b counts !	7 -15
b couple of	0 30 1 13 2 -21 3 10 5 -17 9 -26
b curious what	0 -20
b customer since	8 26
b dale that	0 11
b day one	5 41 8 -13
b days ?	5 -24
b days on	5 -14
b deal with	0 18 3 9 11 11
b deals with	5 -44
b dear PROPER	0 -22 1 13 5 -9 7 48 8 14 9 -15 11 -43
b dear [NAME]	5 -20 7 -13 11 42
b did you	0 -13 8 -12
b directors in	0 9
b dm me	0 -31 11 -10
b do ?	0 15 1 12 5 -14 6 39
b do a	5 10 6 -18 11 -16
b do tell	9 -10
b do the	5 -27 8 -14
b do u	0 11 5 -20 6 -9 11 -13
b do with	1 -11 5 20 8 -15
b do you	0 52 1 49 2 -38 3 -33 4 -25 5 57 6 16 8 -35 9 -45
b do your	0 58 1 16 11 24
b does anybody	0 -18
b does anyone	0 -20 1 -11 2 -12 3 47 4 -11 5 -13 6 -15 7 -14
b don't ask	0 -51
b don't feel	0 -20
b don't know	10 13
b done and	6 -11 8 21
b done for	0 -9
b done it	0 -19
b door's open	0 52 7 -21 8 17 11 -10
b down and	5 -50 7 30 11 -9
b down to	0 25 5 30 8 -12 9 14
b drivers get	0 -13 5 22 8 24
b drivers out	0 25 1 12 5 11
b drop me	11 30
b drowning in	5 29
b each friend	0 36 5 -10 9 36 11 52
b each night	0 26 3 -12 4 10 5 37
b each of	5 -11
b each other	0 -18
b eight ?	0 12 3 14 5 11
b eight weeks	5 59
b either way	10 64
b else ?	5 -18 11 62
b else do	0 20 1 26 3 -21 5 -15 6 -13 8 22 11 -9
b else in	0 28
b else on	5 -12 6 16
b else should	0 10 1 9
b em to	11 -11
b email or	9 29
b end of	0 -9 5 -13 7 -19
b enjoyed our	8 46
b every PROPER	5 15 11 79
b every night	5 24
b everyone who	0 -15
b extension would	6 -9 7 -12
b facilities manager	5 -9
b family at	0 9 3 -13 9 23
b family member	0 26 5 -9 6 39
b family of	6 -11 8 34
b farmer in	0 11
b feel comfortable	0 22 2 10 3 9 6 31
b feel free	0 21 1 16 2 -12 5 -18 6 -27 7 -13 9 21 10 66 11 -16
b feel good	10 28
b few lines	9 14
b few people	2 -14 3 14
b fifteen minutes	0 -13
b fifth of	0 18 1 10 5 21
b find a	5 12 8 -9 10 27
b find them	8 31
b find this	1 -18 3 13 5 -14 6 57
b first home	0 12 5 -13 6 -13 9 16
b first name	9 28 10 -18 11 -9
b first time	5 9
b fit ?	5 -12 6 43
b fit between	6 17 8 -12
b fit for	6 36 8 -12
b five years	8 -22
b floating in	5 18
b following up	11 68
b food bank	0 17 4 10
b for ?	11 27
b for NUMBER	5 -16 11 -24
b for PROPER	0 -14 6 13
b for [KIND]	0 -23 6 -17 7 39
b for a	2 40 4 -30 5 52 6 32 8 -15 9 -16 11 36
b for an	0 31 2 12 3 -13 5 21 8 -12 11 -11
b for and	5 35
b for being	5 11 6 -15 8 96
b for coming	7 -13
b for connecting	0 -13
b for each	5 -20 9 39 11 14
b for every	6 -16 7 -41 11 34
b for free	5 -25 11 -17
b for having	5 13
b for her	5 -39
b for introductions	0 20 2 -19 4 20 5 10
b for letting	11 -16
b for market	7 9
b for me	0 50 2 -27 3 -11 4 40 5 -29 7 -25 9 -15 11 22
b for my	0 -15
b for new	7 18
b for nothing	0 43 11 20
b for one	5 9
b for recommending	0 -11
b for six	5 -10 6 -12 8 37 11 44
b for someone	5 16 10 25
b for the	0 -14 2 19 5 -14 6 17 7 43 8 -16 9 -11 10 -26 11 -12
b for them	0 31 2 -12 3 19 6 28 7 51 8 -9 9 21 10 55 11 -14
b for this	0 -18 8 -23
b for three	7 -12 8 48 11 -12
b for two	0 72 5 -39 6 -11 7 -18 8 -12 9 -10 11 26
b for us	5 81
b for you	0 25 2 -12 3 15 5 12 9 17 10 -25
b for your	0 -10 5 48 6 -14 7 -37 8 46 9 58 11 -35
b forward it	0 -22
b forward this	0 -21 9 29
b forwardable email	9 68
b four ?	1 -9 9 -14
b free PROPER	6 -14 11 29
b free to	0 21 1 16 2 -12 5 -18 6 -27 7 -13 9 21 10 66 11 -18
b friend PROPER	0 -12
b friend and	0 -61 11 -20
b friend at	2 24 3 -17 11 16
b friend of	0 12 1 -29 3 23 5 -22 6 16
b friend or	6 39
b friend who	1 -18 3 23 6 -19 9 22 11 44
b friends !	0 -98 8 -10 9 -16
b friends ?	0 16 1 -11 2 -47 3 44 6 -20 11 -15
b friends and	0 18 3 25 4 -15 11 -20
b friends get	0 20 3 11 6 26 11 31
b friends in	10 31
b friends of	5 -16 6 70
b from PROPER	0 -18 5 13 7 11 11 -13
b from [KIND]	6 31 8 61 9 9
b from a	1 17 3 -9 6 20
b from day	8 -41
b from our	9 -9
b from the	0 57 1 10 6 -10 7 -16 8 22 9 15
b from this	6 15 8 19
b from what	0 18 5 -14 6 11 8 -18
b from you	0 -23 5 12 6 -14 7 -12 11 74
b front of	0 11 6 -26 11 32
b gardener ?	5 -18
b get MONEY	0 36 5 -13 8 -16 9 -25 11 44
b get NUMBER	6 27
b get SHARE	0 29 3 13 5 -19 6 75 11 33
b get [KIND]	5 -14 6 32 11 -56
b get a	0 9 5 -20 6 10 11 75
b get as	5 -10 6 31 11 -10
b get home	0 -13 5 22 8 24
b get in	6 -23 11 47
b get introduced	11 -9
b get me	0 10 2 13 3 -13 6 -13 9 -16 11 44
b get paid	6 -13 7 33
b get the	0 11 6 41 11 -16
b get to	0 16 6 -12 11 -31
b get us	0 55 2 17 3 -18 6 -10
b get value	5 -9 6 29 8 19 11 -10
b get your	0 101 1 -12 2 21 3 17 4 -9 11 44
b gets you	0 55 8 -10 11 34
b getting your	8 24
b gin distillery	2 24 3 -17 11 16
b give em	7 -10
b give her	0 26
b give me	0 -16 5 -9 6 -12 7 -20 8 -11 9 -18 11 32
b give them	0 42 3 17 5 61 6 28 9 15 10 -9 11 -14
b give you	6 18 7 -11 8 -10 9 -9
b glad of	0 -15 6 -17
b glad the	0 -14 8 34
b glad to	3 11 7 14 8 -29 9 -13
b glad we	8 30 11 -10
b go live	8 22
b go out	5 19
b go who	5 -9 6 18 11 -9
b going through	6 22
b going to	0 -22 5 30 6 -10
b good a	6 16
b good about	10 28
b good book	0 -17
b good care	6 22
b good fit	0 9 5 -12 6 60 9 13
b good introduction	5 16
b good match	6 20
b good price	6 21
b good referral	6 -9
b good to	0 -13 8 117
b got NUMBER	11 30
b got a	0 47 1 11 5 -32 6 -12 7 -42 11 -11
b got any	8 29 11 14
b got my	7 42 11 -13
b got promoted	0 9 5 -14
b got the	0 -9 7 -10
b got your	0 -12
b grants please	0 11
b grateful for	0 11 2 23 4 -14 5 20 6 -22 7 -23 8 -14 11 -11
b grateful if	0 9 8 19 10 -14
b great fit	5 -9 6 45 8 -20
b great referral	5 -18
b great to	8 28
b great working	8 24
b greatest compliment	6 -12
b grounds maintenance	0 -13 7 -33
b grow by	0 25 7 -50
b growing and	0 20 4 14 7 15
b growing my	8 20
b had a	5 -34 6 -15 7 -14 11 19
b had three	0 -14
b half of	5 47 11 -9
b half the	0 17 5 22
b hand them	5 -11
b handful of	6 13
b happen to	0 12 2 15 3 -15 5 13
b happy to	0 -41 2 -10 3 16 5 -22 6 31 8 -24 9 -18 10 21
b happy where	8 -23
b happy with	0 19 1 14 2 -19 5 -18 6 -24 8 54 10 -14 11 -12
b has a	0 11 5 -30 6 -12 11 43
b has an	5 16 8 28
b has been	6 -9 7 -21 8 24 11 16
b has drivers	0 25 1 12 5 11
b has never	0 -51
b has no	5 35
b has now	11 -13
b has the	1 -14 3 17 5 -15
b have PROPER	5 10
b have a	0 30 1 -10 2 19 3 9 4 -14 5 -13 6 94 7 -22 9 -24 10 -25 11 -29
b have friends	0 28 1 -16 3 16 6 12 10 23
b have no	5 -12
b have room	5 -11 7 11
b have the	0 31 1 16 6 26
b have them	0 10 6 -55 7 -16 9 22 11 -9
b have three	5 14
b have to	0 -11 11 55
b have you	0 -22 1 -26 3 27 5 17
b haven't got	8 29 11 13
b haven't heard	11 25
b having us	6 21
b he'd like	0 -10
b hear a	5 10 10 -14
b hear about	0 9 6 13
b hear how	0 -10
b hear of	0 24 3 12 5 -9 6 12
b hello PROPER	11 -10
b hello [NAME]	8 15
b help ?	0 29 3 10 5 -29
b help a	10 21 11 36
b help each	0 -20
b help me	0 20 4 14 7 15
b help them	0 15 10 -12
b help we'd	3 21 4 -11 5 -15 6 -12
b help with	5 -19
b her ?	0 19 2 12 3 -10
b her at	5 19
b her number	0 -10
b her this	0 63 2 -10 3 25 5 19 9 51
b here [KIND]	0 50
b here in	5 -10 9 16
b here's a	6 -16 7 51 9 35
b here's my	0 30 5 16
b hey PROPER	0 24 11 -18
b hey [NAME]	1 13 2 11 3 -22
b hi PROPER	0 22 1 10 2 16 4 -33 5 15 6 -13 7 -24 8 27 9 -12 10 27 11 -71
b hi [KIND]	2 10 8 -18
b hi [NAME]	0 -14 1 11 2 14 3 -15 4 -9 5 -34 6 23 8 49 9 -14 10 -10
b hi all	7 29 8 -9
b hi everyone	5 -19
b him to	0 9 5 -10
b hiring manager	0 26 2 25 3 -13 5 22
b hiring two	0 -13
b his labels	5 18
b his time	5 -25
b hit reply	0 -15 5 -18 9 19
b home ?	0 14 5 -10 6 -10
b home by	0 -32 5 89 8 21 11 -15
b honour to	5 -10
b hope the	8 33
b hope you	0 -12 7 -10 8 -19 11 -10
b hope you're	8 -24
b hoping to	6 24
b house ?	0 12 1 15 3 -14 5 -57 6 -16
b house is	5 54
b how PROPER	7 15
b how do	0 -22
b how i	7 24 8 35 11 -15
b how likely	0 -27
b how they	6 -15 7 15
b how to	0 -35
b how we	0 -26
b how you	0 -10
b i am	5 -20 6 -21 7 20 8 -13 11 -19
b i ask	0 -22 11 -9
b i be	6 -10
b i believe	0 -11 6 79 8 -11
b i can	0 -77 5 36 6 43 7 -12 8 30 9 11 11 -13
b i can't	5 12
b i completely	0 9 5 -9 10 27
b i could	0 30 6 30 7 18
b i did	6 -12 7 -53 8 -13 11 78
b i do	4 18 5 12 7 -11 8 -20 11 -25
b i don't	0 29 5 -40 6 -17 7 -26 11 -20
b i find	5 32
b i get	0 68 1 -12 2 29 6 -10 7 17 11 18
b i got	0 -13 6 -12 7 36 10 -18 11 -9
b i have	5 18 6 -20 7 58 11 -11
b i haven't	5 -10 7 -10 8 -13 11 48
b i help	0 -11 5 43
b i hope	6 -12 11 -10
b i introduce	0 -42
b i just	7 -17
b i keep	5 56 6 52 11 -11
b i know	0 -19 5 12 6 -15 8 -18 11 65
b i love	5 -11
b i loved	6 -14 8 28 11 -15
b i need	5 -17 7 54 8 -10 9 51 11 89
b i noticed	0 56 2 35 4 -18 8 -16 11 -10
b i run	5 -11 7 70
b i saw	0 15 7 -37 8 -10
b i see	0 -10 6 -11 7 -11 8 -19 11 -9
b i send	0 -18
b i should	0 16 2 9 5 -12 6 -37
b i think	0 -39 5 49 6 77 8 -24 11 -22
b i understand	6 -9 10 18
b i want	0 42 5 -12 7 29
b i was	0 -13 6 -21 7 -17 8 61 11 15
b i will	6 -27 9 -12
b i won't	0 -26 7 -21 10 24
b i work	0 33 7 -76 8 35 11 -11
b i would	11 -10
b i'd appreciate	8 -23 10 24
b i'd be	0 30 3 12 4 -21 5 31 7 13 9 -16 10 -16 11 -23
b i'd like	0 -18 1 -12 3 -16 4 26 5 34 6 -12 7 -27
b i'd look	6 23
b i'd love	0 45 2 39 3 -21 4 -12 5 -25 7 -34 8 -14 9 -14 10 17 11 -21
b i'd really	6 11
b i'd take	6 22
b i'll leave	0 -21 9 18
b i'll see	5 20
b i'll send	0 -13 5 -14 6 20 9 23 11 -30
b i'll take	5 -10 9 10
b i'll write	9 28 11 -10
b i'm PROPER	0 34
b i'm a	0 -21 6 -22 7 -45
b i'm always	0 21 7 19 8 -12 9 -10 11 -11
b i'm applying	7 74
b i'm asking	5 -10 7 -33 11 64
b i'm building	0 -14 6 -19 7 16
b i'm exploring	0 -11 5 -12 7 21
b i'm glad	0 -14 8 11
b i'm growing	0 18 4 14 6 -9 7 18 8 20
b i'm happy	6 9 8 -12
b i'm hoping	0 11 3 -18 4 22 5 17 6 24
b i'm keen	0 22 1 -9 3 -10 4 22 5 70 7 21
b i'm looking	0 71 2 23 3 -20 4 -9 5 29 7 -105
b i'm never	0 32 11 -12
b i'm not	11 -18
b i'm on	0 -9 6 -17 7 12
b i'm opening	0 -12
b i'm reaching	5 -9 6 11
b i'm so	0 -10 8 10 11 -11
b i'm taking	7 16
b i'm the	5 19
b i'm thinking	5 43
b i'm thrilled	8 48
b i'm trying	0 -29 5 -41 6 -13
b i'm working	0 -11
b i'm writing	5 -16 6 -9 7 30
b i've been	5 -10 6 -12 8 -15
b i've done	5 16
b i've got	9 32 11 -9
b i've opened	7 20
b ice bucket	5 33
b ideal client	0 -49 5 -13 6 23
b ideal referral	0 86 3 -27 4 35 7 -10
b if a	0 51 3 9 5 60 9 9
b if any	0 43 5 -14 6 13 8 -12 9 -9 10 17 11 -12
b if anyone	0 30 3 12 5 16 7 -21 9 -15 10 10 11 25
b if i	0 -19 6 -19 11 -12
b if it	0 25 3 9 5 -19 6 17 9 -10
b if it's	0 18 1 11 10 23
b if not	0 12 1 11 5 -30 6 -13 7 -20 9 -10 10 82 11 -9
b if she'd	0 22 2 14 3 -26 9 -10
b if so	0 -40
b if someone	0 28 3 22 5 -9 7 -13 9 35
b if that	5 -24
b if that's	0 -25 5 -9 10 13
b if the	0 -34
b if there's	0 12 3 16 4 -10 6 11
b if they	5 73 11 50
b if this	0 10 6 -18 9 22 11 -19
b if you	0 74 2 15 4 -32 5 -64 7 75 9 45 10 176 11 -17
b if you'd	0 -18 5 -16 6 -17 8 -24 11 -25
b if you're	1 -11 3 14 5 39 6 -10 8 15 9 -16 10 -33 11 18
b if you've	3 14 5 26 6 13 8 19 9 -14
b if your	5 -29 6 23 10 11
b ignore this	6 -16
b in ?	0 -14 5 -12 6 23
b in NUMBER	5 -24 6 -14 7 57 11 -11
b in PROPER	0 24 2 -58 3 -18 4 68 5 -15 6 63 7 13 8 -26 10 -12 11 -53
b in [KIND]	0 22 1 -15 2 30 4 -26 5 53 6 -10 7 -40
b in a	0 12 2 10 3 -10 7 9 8 31 9 20 10 30 11 -12
b in catering	5 -28 6 -13
b in front	0 11 6 -26 11 32
b in his	5 36
b in it	5 -12
b in law	0 -42 5 -11
b in mind	5 -13
b in my	0 -21 5 -12 11 -10
b in need	0 16 3 17
b in nine	5 46 8 -12
b in that	5 -34 7 -11 11 71
b in the	0 54 2 26 4 -16 5 -24 6 35 7 33 8 -28 11 12
b in their	5 16
b in this	0 -76 1 9 6 -14 8 33 9 -13
b in three	0 -19 5 44
b in touch	0 37 1 -12 2 24 3 -16 10 -10
b in town	9 16
b in your	0 45 1 23 2 -14 4 -9 5 27 6 46 8 -23 11 -26
b inbox again	11 40
b interested ?	6 116
b interested in	0 20 2 15 6 48
b into PROPER	0 16
b into your	0 19
b intro me	0 13
b introduce a	0 -18
b introduce me	0 81 1 -26 2 20 3 -20 4 -12 5 -20 6 -32 7 15 8 -39 9 -27 11 31
b introduce us	0 80 1 -17 2 65 3 -55 5 18 6 16 8 17 9 10
b introduce you	0 -70
b introduced to	0 29 2 11 3 -23 5 28 7 -16
b introducing me	0 35 2 9 3 17 4 -9 6 72 8 -17 11 25
b introducing us	2 -26 3 31 6 10 8 43
b introduction ?	0 17 2 10
b introduction for	5 25
b introduction to	0 -34 3 -17 4 10 5 32 7 -80
b introductions to	0 109 1 -21 2 -45 3 -65 4 87 5 -14 6 16 7 -53 8 -10 11 -9
b is ?	0 23 2 11 5 -18 10 -9
b is PROPER	7 -13
b is [NAME]	0 87 3 -20 4 28
b is a	3 -15 4 17 5 13 6 -18 7 -32 9 11 10 77 11 -10
b is about	5 20
b is at	0 -63
b is behind	8 11
b is enough	0 -10 5 -9 9 10
b is hiring	0 13 5 -16
b is in	5 -9 6 -18
b is looking	0 -16
b is on	5 -15 6 34 9 -12 11 13
b is open	0 -13 11 -38
b is someone	5 -9 6 26
b is still	5 59 11 -10
b is that	5 -20 11 101
b is the	0 -41 1 14 4 -10 5 -47 6 -33 8 -16
b is there	1 -37 3 48 5 28 11 -21
b is thinking	0 12 6 12 10 19
b is three	5 10
b is up	0 -12
b is your	0 -60
b isn't your	10 38
b it !	5 -9 10 19 11 30
b it ?	0 11 1 -12 2 12 5 17 6 -26 10 44
b it a	0 11 11 44
b it and	11 18
b it before	0 25
b it could	10 28
b it for	0 -11
b it from	5 -9 11 -9
b it has	6 -9 7 -11
b it here	0 50
b it if	0 -22 6 -10 10 9
b it to	3 10 6 -21 8 -9 9 38 10 -15
b it took	0 31 8 30
b it was	0 -31 5 -11 7 -10 8 13 11 -9
b it would	0 32 3 13 5 12 6 11 10 23
b it'd be	5 -24 6 82
b it's a	5 -18 9 27
b it's been	5 -21 8 72
b it's not	0 10 1 12 8 -9
b it's only	8 11 11 36
b it's right	5 32 10 31
b it's the	5 -11
b its PROPER	11 -10
b job for	0 34 6 -16 8 -11 11 22
b joining [FIRM]	7 10
b joy to	5 -10
b just a	8 -12
b just bumping	11 40
b just forward	5 -32
b just got	5 -31 7 29 11 -12
b just had	5 -14
b just hit	5 -12 9 12
b just one	8 -11
b just reply	6 -11 9 43 10 -10
b keen on	7 10
b keen to	0 29 1 -9 3 -10 4 22 5 77
b keep sending	5 -13 6 -9
b keeps getting	5 53
b know ?	2 -12 3 10 5 -9 6 -14 8 25
b know PROPER	0 -47 8 -9
b know a	0 50 1 -85 2 -13 3 104 4 -9 5 -45 6 -51 9 16 10 -18 11 9
b know among	5 -9
b know another	0 9 1 -12 3 13 5 12
b know any	0 85 1 -57 3 68 4 -12 5 -31 6 18 7 40 8 -10 9 11 11 -13
b know anybody	0 15 1 -12 3 15 5 -22 6 -68
b know anyone	0 48 1 -31 2 -31 3 59 4 -11 6 53 7 52 9 -21 10 13
b know at	0 12 1 10 3 -11 11 24
b know best	0 -81
b know how	0 -35 11 -17
b know if	0 -74
b know in	0 43 1 33 3 -19 5 -37 6 29 8 20 11 -10
b know of	3 13 5 10 6 25 9 14
b know on	0 21 1 10
b know one	0 39 1 -13 2 -30 3 35 6 9 8 -18 9 15 10 -15 11 21
b know people	6 -15 7 -13 11 52
b know running	0 11 3 -9 5 43
b know somebody	0 51 3 15 5 -19 6 -20 9 38 10 -14
b know someone	0 14 1 -52 3 40 5 19 6 32 7 -9 9 -12 10 -14 11 -26
b know that	0 -71 1 43 3 -47 5 -46 6 -13 8 -15 9 -12 11 -29
b know that's	0 30 1 9 3 -12 6 39 7 37
b know there	0 11 5 -15 6 -13
b know what	0 -27 5 33 8 34
b know where	5 25 7 -20 9 -9 11 -10
b know who	0 -12 1 36 3 -37 5 -19 6 23 8 -11 11 50
b know who'd	0 10 5 -15
b know who's	5 -25 6 -12
b know whose	0 22 1 11 3 -11 5 94
b know with	0 38 1 55 3 -50 5 13 6 -13 11 17
b know you	6 -14 7 -14 11 79
b know your	0 -67
b knows a	0 27 1 29 3 -23
b labels floating	5 18
b labels peel	0 12 5 15
b laid off	6 -14 7 67 11 -19
b last month	8 21
b last one	0 36 5 -12
b last two	5 31 11 10
b last week	0 -9 8 -25 11 -16
b last year	0 -28 11 -15
b lead ?	8 -9
b leads a	5 -9
b learn from	0 -11
b learn how	6 -15 7 19
b least three	6 25 8 16 11 41
b leave until	0 -11 11 27
b leave us	0 -23
b leave you	0 -18
b let me	0 -27 1 27 5 27 6 14 7 41 11 -12
b let them	5 -36 11 35
b let you	0 9 5 -15 6 -9 11 -11
b letter of	0 -24
b letting me	11 -13
b lie awake	5 61
b like a	0 -18
b like an	7 -16
b like introductions	0 12 5 10 7 -22
b like our	0 20 3 13 6 23
b like this	1 13 5 -12 6 70 9 -9 11 25
b like to	0 -116 2 -9 4 21 5 20 7 40 8 -11 11 -10
b like what	6 32
b like you	0 49 1 9 3 -11 5 -17 6 -17 7 -14 8 55 10 -10 11 -37
b like yours	0 -20 5 -9 8 27 11 14
b lines and	5 22 9 11
b link [KIND]	5 -9 8 -11 11 30
b link and	5 -13 6 26
b list ?	0 -20
b list in	0 -10 5 -27 9 28
b little PROPER	11 -20
b live by	7 -9
b local radio	5 13
b long time	5 -26 11 -12
b look after	0 9 5 -10 6 42
b look at	0 -32
b looking back	8 10 11 33
b looking for	0 35 2 11 4 -11 6 -34 7 50 8 -20 9 -12 11 -21
b looking to	0 13 1 14 3 -10 5 -33 6 -11 7 -48
b looks after	0 -29 5 -11 7 -44
b lot about	11 -11
b lot of	5 -14
b love a	0 13
b love an	0 15 2 33 3 -20 6 -21 10 26
b love it	0 21 6 -11 7 -10 10 -10 11 -10
b love our	5 -9
b love to	0 -21 3 22 4 -21 5 18 6 23 7 -15 8 -23 9 -11 10 -22 11 29
b make intros	0 -18
b make sure	0 -9
b making an	0 17 2 10
b manager ?	0 37 2 35 3 -18 5 -13 7 12 10 36
b manager of	0 21 2 -12 4 13 5 -28 7 -19
b market gardeners	7 9
b match for	6 20
b may be	0 15 3 17 5 -13 6 33 9 24 10 -10
b may i	0 -33
b me ?	0 85 1 -17 2 35 5 -26 6 31
b me a	0 -25 3 -16 4 11 5 28 6 -13 7 10 9 42 11 -36
b me about	0 -14
b me and	0 -10 7 35 8 -24 11 -25
b me ask	5 26 6 16
b me by	11 -10
b me for	2 10
b me in	0 31 1 -15 2 10 5 -17 6 -15 7 -9 8 -10 10 -12 11 24
b me is	0 49 2 -16 3 -27 4 50 6 25
b me know	0 -30 5 -10
b me on	0 33 5 -10 9 51
b me that	11 -12
b me their	0 -33 9 24 11 43
b me three	6 -10 7 -23 8 -11
b me to	0 72 1 -46 2 75 3 -25 4 -25 5 -30 7 -29 8 -32 9 -47 10 15
b me two	2 -9 3 23 6 -10 7 -9 8 -13 9 -23 11 82
b me which	0 -28
b me who	0 -64
b me with	0 25 1 13 2 9 5 9 6 -12 9 -9 10 36 11 -19
b me you	11 -11
b me your	0 -43 7 35 8 -25 9 -10 11 32
b meet ?	6 -13
b meet PROPER	0 -32
b meet a	0 14
b meet them	0 10 3 11 4 -10 5 -16 6 10
b mention me	0 17 2 -16 9 -14 10 21 11 -19
b mentioned PROPER	5 -25 11 -11
b mentioned that	0 -15 5 62
b mentioned your	0 -21 5 9 11 -32
b message me	9 47 11 -26
b midnight ?	0 -9 5 76 9 55 11 -11
b might be	0 20 1 -16 3 23 5 -55 6 45 11 -11
b might benefit	0 16 1 -20 3 15 6 25
b might find	0 14 2 -9 5 -9 6 52 8 36 10 24
b might like	0 10 1 24 3 -17 5 -13 6 40 8 -10
b might you	0 -33 2 16 10 22
b mind ?	0 29 1 16 5 -11 10 16
b money ?	5 27
b month and	5 -11 8 -10
b more [KIND]	5 34
b more about	0 -16
b more families	5 -14 6 -10 7 17
b more than	5 16
b move to	6 -12
b moving to	0 -13 5 11 7 14
b much !	8 -9 11 -35
b much for	0 -26 7 -17 8 10 11 -14
b much out	5 -10 6 31 11 -10
b much to	7 -15 10 12 11 26
b my PROPER	9 -16 11 -10
b my address	0 -9
b my best	6 -11 8 9
b my business	5 -10 7 72
b my card	0 21 5 -18 6 -13 7 -12 8 -9 9 80
b my colleague	0 -13
b my door's	0 52 7 -21 8 17 11 -10
b my ideal	0 44 6 -11 7 -30
b my last	5 9 11 13
b my list	9 -10
b my name	0 53 2 -45 3 50 5 -10 8 28 9 -58 10 14
b my number	0 47 2 39 3 -25 5 47 6 24 7 -16 9 -40 11 -15
b my own	0 18 5 15 7 27 9 16
b my practice	0 -10 6 -17 7 17
b my question	0 22 1 17 3 -11 5 19
b my way	0 12 5 -9 9 -18
b name and	0 58 1 -11 2 32 3 -11 5 -31 6 20 9 10 11 -21
b name i'll	0 -22 9 15 10 -21
b name is	9 51
b name of	0 15 1 31 3 -23 5 -14
b name on	0 28 2 -40 3 41 5 38 8 -20 11 13
b name with	9 -9
b names from	5 -15 8 24
b names today	11 32
b near PROPER	0 16 2 -26 3 33 5 -10
b near you	5 11
b need NUMBER	5 -16 7 22
b need a	0 25 7 -10 9 -11
b need of	0 16 3 17
b needs a	0 -55 1 -11
b needs to	0 39
b network that	0 10 1 14 3 -20 5 -9 6 10
b network who	5 11
b never been	0 -51
b never too	0 23 5 -15 11 -14
b new clients	7 28 11 -11
b new in	7 20
b new shop	8 36
b new tax	0 -9
b next ?	0 19 1 17 3 -22 5 -28 6 10 7 -10 11 30
b next quarter	0 -9 7 -16
b next week	0 29
b night ?	5 19
b night shift	5 12
b night to	0 18 1 10 5 21
b no idea	5 62 8 26
b no is	5 -10
b no limit	5 -31 10 -19
b no obligation	5 -9 9 -10 10 10
b no one	0 -34 5 -13 10 9
b no pressure	0 10 5 -26 10 42
b no problem	0 -25 10 46
b no worries	0 -15 5 -17
b not a	5 45
b not have	0 -12
b not no	0 -19 5 -14 10 9
b not sure	5 39
b not the	8 -9
b note on	5 -22 7 16 9 -9
b noticed that	8 -22 11 27
b noticed you're	0 49 2 29 4 -14
b now and	7 -22 8 35 9 -16
b now who	6 -13 11 14
b number !	9 10 11 -46
b number ?	9 -12 11 -18
b number below	5 -26
b number four	0 9 3 -13 9 23
b number on	0 -25
b nurses in	0 -13 7 -17 11 43
b of NUMBER	5 11 11 -11
b of PROPER	5 -26 7 -48 11 -9
b of a	0 16 2 -26 3 22 5 43 6 -11 10 -9 11 -10
b of an	0 10 2 34 3 -13 5 -10 9 13
b of anyone	11 56
b of being	5 38
b of course	0 -11 10 26
b of each	0 18 1 10 5 38
b of help	0 -9 6 13
b of his	5 -15
b of interest	0 -11
b of it	6 15
b of me	5 53
b of mouth	0 52
b of moving	0 9 1 -12 3 9 6 9
b of my	0 -34 5 -10 6 34 7 82 11 -12
b of one	0 -27 5 -21 6 -17 7 -14 8 -9 10 24 11 -18
b of our	0 -9 5 -12 6 55 7 -13 8 32
b of partnerships	0 10 2 -9
b of people	0 20 2 -21 3 21 5 -18 9 -25 11 -9
b of service	0 20 6 48
b of someone	0 12
b of ten	5 -15 7 12
b of that	1 10
b of the	0 29 1 12 5 57 6 -22 8 -19 9 -16 11 41
b of their	0 23 1 10 5 19
b of them	2 19 3 -28 4 18 6 22 7 -17 11 -15
b of these	0 -26 5 -12 6 -9 10 21
b of this	0 -45
b of three	5 -9 7 27
b of two	6 15 11 39
b of years	1 14 3 -11 5 -15
b of you	0 -24 2 16 3 -38 4 18 5 -39 6 9 7 -19 8 -26 11 13
b of your	0 50 1 31 2 -54 3 21 4 -14 5 53 8 -18 9 -17 10 16
b of yours	0 16 1 -47 3 45 5 -45 6 10 7 -14 11 38
b off and	11 -16
b off their	0 13 5 9 6 20
b off your	11 67
b offer ?	0 15 5 23
b office ?	0 21 1 -11 3 12
b office in	5 -16
b oh by	5 -15
b on ?	0 43 2 -40 3 40 9 -18
b on NUMBER	0 40
b on PROPER	0 17 2 30 3 -13 6 -21 8 -22 9 19 10 16 11 14
b on [KIND]	8 21
b on a	0 -32 6 -29 7 -29 8 -9 11 -12
b on it	11 17
b on joining	7 10
b on market	5 -14
b on me	5 -9 6 34
b on my	5 -19 7 -18 9 -30 11 61
b on one	0 -13
b on our	0 -10
b on the	1 17 3 -19 5 20 6 -39 7 -83 8 13 9 110 10 -11 11 -31
b on this	0 -26 1 -19 3 15 5 9 7 19 8 -30 11 -9
b on time	5 78 11 -25
b on us	0 38 3 18 5 -16 6 35
b on your	0 25 1 18 3 -12 5 -16 6 13 7 -38 8 -18 9 -13 11 -14
b one ?	0 48 1 -10 2 -27 3 24 9 -10
b one ask	5 -11
b one favour	11 -11
b one friend	0 39 5 12 6 29 8 -9
b one i	0 -14
b one in	11 -16
b one of	0 -34 5 16 11 71
b one or	5 21
b one page	8 54 9 -10
b one person	5 -9
b one to	0 -10 5 21
b one too	0 22 5 -26 6 -22 11 15
b one who	0 11 5 -11 8 -12 11 -11
b only if	0 18 5 -14 10 72
b open to	0 40 2 -22 3 25 4 10 5 -22 6 -13 7 37 8 30 11 -31
b opened a	1 19 3 -27 5 -16 6 -11 7 15
b or a	5 39 11 -14
b or an	5 25
b or anyone	0 14
b or family	0 26 6 39
b or is	0 -11
b or more	5 19
b or selling	6 -15
b or send	0 9 5 -15 6 -21 9 21
b or share	2 17 3 -10 6 9 9 14
b or someone	0 13 5 -15
b or text	0 -13 9 27 11 -18
b or three	0 -10
b or two	5 12 11 16
b other [KIND]	0 15 1 -14 3 22
b other parents	5 -16
b others in	6 25
b others who	5 31
b our first	8 -18
b our grants	0 11
b our name	9 -17
b our new	0 -18
b our office	6 -15
b our page	0 -49
b our service	11 -12
b our strings	0 20 3 13 6 23
b our team	0 -30
b our way	8 45 9 -9 10 -12
b out !	5 -9 11 95
b out and	11 31
b out at	0 29 3 12 5 18
b out because	6 11
b out of	0 9 1 11 3 -9 6 19 7 -23 8 18 11 -25
b out on	8 11
b over a	0 -30
b over the	5 -12
b own studio	0 -13
b owner who	0 17 5 20 6 17
b owners in	0 16
b owners of	0 12 3 -18 4 28 5 17
b owns a	0 20
b owns the	0 -39 5 -23
b p s	5 -10 7 -13
b page with	0 -50 5 -13 6 15
b paid for	5 28 11 -17
b paid in	7 33
b panel that	8 -12
b paper that	0 -9 5 18
b paragraph below	0 11 9 17
b parents at	5 -15
b part of	5 9 6 -9 7 24 8 37
b partnerships at	0 10
b pass my	0 39 2 -40 3 41 9 -19
b pass on	5 15 6 19 11 -11
b pass our	6 -19
b passing my	0 23 2 22 3 -10
b pay for	0 13
b paying for	5 10 9 -14
b peel in	0 12 5 15
b people ?	1 -9 2 -24 3 40 6 -10
b people i	6 -13 7 -32
b people in	6 43
b people like	0 -40 5 -14 6 -15 7 -13 8 -11 11 -13
b people who	0 -9 5 -16 6 41 11 18
b people you	0 14 1 15 2 -16 5 -14 8 14 11 -12
b perhaps you	5 51
b person at	0 23 1 9 2 -10
b person or	5 -11 11 38
b person to	1 11
b person who	7 -27
b person you	5 22
b phone call	8 31
b places in	5 13
b planning tool	7 9
b please connect	0 -10
b please copy	0 11 9 17
b please don't	11 -10
b please feel	6 -18 9 25
b please give	6 -15
b please introduce	2 14 3 -12 11 -12
b please pass	0 22 2 40 3 -28 6 12 9 -21
b please send	0 66 2 -28 3 28 6 -15 11 46
b please share	3 10 5 -9 6 14
b please tell	0 27 2 33 3 -16 9 36
b point me	0 22 2 22 3 -17 5 -9 9 -12 10 31
b portal ?	11 -10
b position at	0 17 2 19 3 -12 7 21
b practice and	0 -14
b pressure at	0 13 5 -19 10 27
b privilege to	8 15
b problem !	0 -16 10 37
b promised me	8 -9 11 38
b proud of	11 -17
b put in	0 18 2 12 7 11
b put me	0 12 1 -10 2 11
b putting us	0 25 2 12 3 -13
b quarter and	5 -9
b question for	0 22 1 17 3 -11 5 19
b quick call	0 22 2 14 3 -26 9 -10
b quick favour	11 -20
b quick one	8 -9
b quick question	0 17 3 16 5 18
b raising a	5 -9 7 10
b raising our	6 -11
b rather not	6 -19 10 34 11 -9
b reach out	0 -11
b reaching out	5 -9 6 11
b receive [KIND]	5 -18 6 14 11 38
b recently bought	5 -9
b recommend a	11 20
b recommend to	0 -93
b recommend us	0 -17
b recommending us	0 -11
b refer NUMBER	11 30
b refer a	0 -54 6 32 10 -13 11 24
b refer me	0 40 2 37 3 -36 6 -9 7 21 11 -34
b refer them	11 34
b refer to	0 -22
b refer us	8 -11 11 20
b referral for	0 27 3 -36 4 34 6 -10 11 -10
b referral of	6 -12
b referral or	5 12 7 -20 11 52
b referrals and	7 12
b referrals so	7 39
b referred to	0 -12
b referring me	0 15 2 13
b reply and	9 20
b reply to	9 22
b reply with	0 -30 3 9 5 -36 9 55 10 -10
b resource for	0 24
b restaurant owners	1 -17 3 14
b resume and	0 -12
b right now	6 31 9 -15 11 15
b right one	9 33
b right person	0 20 1 15 3 -11 5 -16 6 -9
b ring PROPER	5 42 11 -15
b ring before	0 -24
b ring the	5 -14 7 -10 9 22
b role in	0 14 7 24
b room for	5 -11 7 11
b round for	5 9 7 10
b run a	5 -11 7 52
b run into	0 35 2 -9 3 16 5 -19
b running a	0 11 3 -9 5 43
b runs a	0 15 6 13
b said your	8 24
b sale through	8 15
b sales team	5 -9
b same ?	0 16 6 43
b same care	5 -13 6 10 11 -10
b same situation	5 16
b same trouble	5 17
b saw his	5 18
b saw that	5 -22
b say no	5 -15
b say so	6 -13
b school ?	3 11 5 -10
b school caretakers	0 12 5 10 7 -22
b second opinion	0 17 6 29
b see that	7 21 8 -15
b see the	7 -14 8 38
b see them	6 27
b see you	0 -13 6 -11 8 -17 11 -12
b seeing the	8 44
b seen the	5 20
b self employed	5 27
b selling ?	5 -10
b selling this	6 -19 11 -9
b send NUMBER	0 55 6 -10 9 -19 11 25
b send a	0 -21 9 12
b send her	5 -22 9 -15
b send it	9 17
b send me	2 -35 3 34 5 21 9 -16
b send them	0 52 2 -16 3 24 5 21 7 13 8 -10 9 17 10 -12 11 -30
b send us	0 15
b send you	0 -40 8 -9 11 -18
b service ?	6 41
b shall i	0 -20
b shall we	0 -20
b share it	0 59
b share my	3 9 6 14
b share our	0 -54
b share this	5 -12 6 22 10 18 11 22
b share your	5 -9
b she can't	5 35
b she has	5 28
b she told	5 17
b she wants	5 30
b she'd have	0 22 2 14 3 -26 5 34 9 -10
b shop go	8 22
b short call	0 -10
b should be	0 -18 1 -27 3 34
b should have	0 9 1 17 3 -16 6 23
b should i	0 33 1 22 2 -30 6 -15
b should meet	6 -17
b should talk	5 -10
b should you	0 37 2 -10 3 24 5 -10 6 13 9 29
b show this	0 46
b sick of	5 36
b signs up	5 -15
b since PROPER	5 -16 7 -34 11 52
b since day	8 15
b since i	5 9
b since spring	5 18 11 25
b since the	0 -13 5 32 8 19 11 -11
b since you	8 41 11 -20
b since you're	0 26 1 16 3 -9 5 -10 6 -9 8 15
b sister if	0 22 2 14 3 -26 9 -10
b sit with	5 31
b situation as	5 16
b six months	11 44
b six weeks	8 -18
b six years	8 39
b small brewery	0 12 5 15
b small business	0 -12 5 -19 8 26
b small team	5 69
b so do	0 -10 3 11 6 30 11 11
b so glad	6 -16 7 -9 8 30 11 -16
b so grateful	8 27
b so i	5 31
b so it's	0 22 8 11 9 28 11 33
b so much	0 -23 5 -18 7 29 8 20 11 63
b so please	0 33 7 -42
b so pleased	8 11
b so that	0 10 2 11 5 89 8 -13 9 11
b so that's	5 -39 7 -29 8 -12
b so which	5 13
b so who	5 -17
b so you	0 20 5 37 8 39
b some of	5 -10 7 14
b somebody at	5 16
b somebody in	5 -9
b somebody who	6 -29 9 25
b somebody you	0 -34
b someone ?	0 9 5 -14
b someone at	0 35 2 31 3 -22 6 -13 10 11
b someone to	0 -44 1 11 5 41
b someone who	0 -9 1 -49 3 36 5 -38 6 27
b someone who'd	0 29 5 27 6 47
b someone with	5 -15 6 -14
b someone you	5 -13 6 12 9 16 10 18
b sounding board	0 19 6 21 10 13
b speak to	0 17 5 -13
b speaking with	8 -21
b speaks PROPER	5 13
b specific ask	0 35 2 28 3 -13
b spends PROPER	0 9 5 44
b spread the	0 63 3 33 4 -17 11 -18
b spring ?	5 19 11 16
b started a	5 -18 6 -12
b starting a	0 -13
b stay in	5 43
b stays on	5 18
b still has	0 25 1 12 5 11
b story on	5 -15 6 -15
b struggling to	0 9 5 60
b struggling with	5 -23
b such a	5 11 6 -32 8 19 11 -19
b switch your	0 -13 5 22 8 24
b table and	8 29
b tag a	0 -50
b tag them	6 -15
b take a	0 -14
b take good	6 22
b take it	5 -9 11 -9
b taking on	7 16
b talk about	0 -9
b talk at	0 -9
b talk to	0 26 1 15 2 -18 6 -14
b talking to	11 37
b tax office	5 -9
b teacher who	0 -20
b teacher you	0 15
b team ?	0 19 5 -34
b team at	0 25 2 11 7 16
b team deals	5 -39
b team has	5 -19
b team in	5 13
b tell a	0 60 5 -10 6 -14 9 -18 11 20
b tell em	11 -13
b tell him	0 51 1 -12 2 28 5 27 9 -31
b tell me	0 -126 5 -20
b tell them	5 18 6 9 9 -15
b tell your	0 51 2 -12 3 12 6 -38 8 39 10 17 11 22
b ten more	5 29
b ten years	5 33 7 -21 8 26
b text me	0 -19 5 -19 9 29 11 44
b thank you	0 -24 5 -20 6 47 7 -14 8 19 9 22 10 -10 11 -20
b thanks for	0 -23 5 -19 6 -12 7 -10 10 -20
b thanks so	0 -12 7 -17 8 -20 11 -15
b that PROPER	0 -15 5 50
b that [PROBLEM]	8 47
b that close	11 -13
b that could	0 14 1 11 5 -19 6 42 8 20
b that for	5 12
b that got	0 -49
b that has	0 33 5 -20 6 -12
b that he	5 63
b that i	5 -27 6 24 8 -9 11 23
b that just	0 22 5 -43
b that keeps	0 22 5 44
b that leads	5 -9
b that may	0 14 5 -9 6 29
b that might	0 33 1 14 3 -11 5 -23 6 13 9 12
b that needs	0 15 1 11 5 -58 6 -43
b that nobody	5 40
b that our	8 18
b that pays	5 43 8 -11
b that she	5 9 9 16
b that stays	5 36
b that the	0 23 8 11 9 35
b that their	5 14
b that uses	5 -21
b that wants	0 11 5 33
b that was	0 -18 5 -19 6 -10 7 -12
b that worries	0 9 5 40
b that would	0 24 1 10 5 -36 6 11 11 -10
b that you	0 -70 5 -40 6 14 7 19 8 -37 9 9 10 -11 11 -20
b that's a	5 -9
b that's been	0 11 7 39
b that's losing	5 26
b that's my	0 56 3 -14 4 25 5 11
b that's not	10 13
b that's the	5 -39 7 -29 8 -12
b the NUMBER	0 -13 5 -16 7 -10 8 -17 9 -9
b the PROPER	0 64 1 15 2 -9 3 28 4 -22 5 -42 6 14 7 10 8 -27 9 -26
b the [KIND]	5 -19 6 30 7 37
b the app	0 -10
b the area	6 9
b the audit	8 11
b the bank	5 11 8 -20
b the best	0 59 2 -13 4 20 5 -24 7 24 8 35 9 -10
b the billing	5 -24
b the blue	0 -53 5 -11
b the board	5 -38
b the co	7 15
b the coast	5 9
b the conservatoire	0 28 3 14 5 -22 9 16
b the county	0 -27 5 -23
b the dale	0 11
b the depot	0 -16 5 -22 7 -24 8 39 9 15
b the end	0 -9 5 -13 7 -19
b the estate	5 37
b the fair	5 13 8 -31
b the family	0 9 3 -13 9 23
b the fete	7 13
b the first	1 12 3 -23 4 16 5 71 6 -11 8 62 9 -13 11 -12
b the floor	5 19 9 -15 11 40
b the gin	2 24 3 -17 11 16
b the greatest	6 -12
b the hall	0 -17
b the harbour	5 15
b the hiring	0 26 2 25 3 -13
b the house	0 -14 5 -29
b the ice	5 33
b the kids	5 38
b the lake	5 21
b the last	1 10 6 -11 11 -13
b the link	0 -11 5 -11
b the list	0 -10 5 -27 9 28
b the market	7 -36
b the moment	0 -23
b the month	0 -9 5 -28 7 -21 11 32
b the name	1 31 3 -23 5 -21 8 -9 9 13
b the new	0 -20 5 -12 7 -55 8 22
b the next	1 -12 3 32 9 13
b the number	5 -28
b the numbers	8 15 10 -18
b the office	0 -22
b the old	0 16 5 -10
b the one	0 -10 1 20 3 -25 5 54 8 56 11 -17
b the operations	5 -12
b the paperwork	5 -32
b the paragraph	0 11 9 17
b the pension	5 11
b the people	0 -12
b the person	5 18 7 -27 9 10
b the post	0 12
b the referral	0 12 6 -16
b the right	0 36 1 10 2 26 3 -28 5 -34 6 -24 7 -11 8 -15 9 26
b the roof	5 58
b the sale	0 -9 8 17
b the same	0 41 1 13 2 -18 3 10 5 -51 6 198 8 13 9 -13 11 -24
b the school	5 -21 9 33
b the shop	0 -29 5 11 9 28
b the switch	0 -13 5 22 8 24
b the tax	5 -9
b the team	6 -9 7 -41
b the three	5 -21 6 39
b the top	11 40
b the trade	5 13
b the two	5 -11 8 -19 9 -10
b the valley	0 13 5 20 9 11
b the way	0 -44 5 -16 6 43 7 -39 8 -31 10 19 11 -9
b the whole	8 41
b the winter	5 -20 7 29
b the word	0 63 3 33 4 -17 11 -18
b the wrong	7 -24 9 28 11 36
b the year	5 -9 7 -18 8 16 11 33
b their bank	5 23
b their first	0 15 5 -73 6 69 9 14
b their house	0 10 1 13 3 -14 5 -55 6 -15
b their name	0 -11 5 -38 6 34 9 22 11 -19
b their names	11 31
b their number	5 -10 11 54
b theirs ?	5 57
b them ?	0 -45 5 -9 6 -16
b them a	5 -9 6 30
b them about	6 9 9 -15
b them and	5 20 6 -28 11 29
b them call	0 -9 9 16
b them know	5 -20
b them my	0 27 5 43 6 29 11 -16
b them or	6 -15
b them our	5 -9
b them right	5 20
b them the	0 26 2 -10 3 21 5 -24 9 22
b them this	5 -21 6 -11 9 40 10 -10 11 -10
b them to	0 10 5 43 9 -14 11 -11
b them with	0 12 5 -32 6 23 9 11
b there ?	0 26 2 34 3 -28 5 -18 8 17
b there another	1 -18 3 25 5 22
b there anyone	0 22 1 -19 3 23 5 -12 6 13 11 -10
b there would	0 28 2 -11 3 -12 4 30 8 25
b there'll be	5 30
b there's a	3 9 5 53 6 18 8 -14 11 -13
b there's no	0 73 10 -10
b these days	5 -24
b they are	9 14
b they don't	5 17
b they get	5 -46 6 13 11 14
b they got	5 -30 7 -21
b they never	0 17
b they'll be	5 -19 6 57
b they'll get	5 -12 6 19 11 11
b think about	0 -31
b think it	2 43 3 -32 10 65
b think it's	5 28
b think of	0 55 1 9 2 -20 3 22 6 -32 8 -13 11 20
b think we'd	6 13 10 23
b think you'd	0 -11
b thinking about	0 32 5 -40 6 -20 7 -37 8 -9 9 32 10 15
b thinking of	1 -12 3 9 5 36 6 -24 7 42
b third time	5 -12 11 90
b this ?	0 -10 1 27 3 -16 5 -14 6 64 8 25
b this card	6 21 11 17
b this email	5 -29 6 21 9 29 11 -14
b this flyer	5 19 9 17
b this is	7 -12 11 29
b this link	5 12 6 -17 9 24 11 -10
b this list	0 -20
b this mail	0 31 5 -24 6 -10 9 46 11 -9
b this month	0 -10 5 -15 6 -19 7 50 8 -12 11 -13
b this page	0 39 5 22 6 26 9 33 10 20
b this room	9 -9
b this to	0 24 2 59 3 -44 5 -10 8 -9 11 34
b this too	5 -30 6 73
b this valuable	3 10 5 -14 6 57 8 43
b this week	2 10 3 -29 4 18 6 -10 7 -27 8 -14 11 85
b this winter	6 -16 7 50
b this year	1 21 3 -17 5 -21 7 -12 8 30 9 11 11 -16
b thought a	11 15
b three days	8 -16
b three friends	5 19 11 18
b three names	7 -21 8 -10 11 35
b three or	5 19
b three people	5 -17 6 45 11 14
b three weeks	8 21
b three years	0 -15 5 -34 7 16 8 49 11 -11
b through a	6 22
b through the	0 -9 5 13 8 18
b through with	8 15
b time !	11 22
b time and	5 51 8 -11 11 -23
b time for	8 -21
b time to	0 -22
b tired of	5 25
b to ?	0 11 2 -14 3 32 5 20 6 -16 11 -17
b to NUMBER	5 44
b to PROPER	0 63 1 -28 2 90 3 -49 4 -47 5 -9 6 -17 7 -18 8 -32 9 -11 11 25
b to [KIND]	0 27 3 -11 4 13 5 39 7 -49
b to [NAME]	0 33 2 25
b to a	0 -11 2 -49 4 51 7 -49 9 9 10 -10 11 -12
b to all	0 -13 6 -11 8 17
b to an	5 30
b to any	5 -14 9 9
b to anybody	0 52 7 -21 8 17 11 -10
b to anyone	6 -10 7 -9
b to ask	0 10 1 21 5 -30 6 -15 7 28 10 10 11 -13
b to at	0 42 1 16 2 -16 5 -9 8 11
b to be	0 25 3 -11 5 15 6 43 7 19 8 -15 9 -22 10 39 11 -17
b to become	5 -11
b to buy	0 22 3 13 5 -14 6 -10 7 -11 11 19
b to call	0 30 2 35 3 -19 5 -15 9 11 11 -9
b to connect	0 -42 7 -24
b to do	6 41
b to double	6 -12
b to each	0 -24
b to everyone	0 -15
b to feel	0 -25 5 -11 6 69
b to find	0 -14 5 15 8 31
b to follow	5 13
b to forward	0 14 9 52 10 -11
b to get	6 -26 7 -13 8 16 11 27
b to give	0 20 3 10 5 -15 6 58 11 -14
b to grow	0 -15 7 12
b to hand	0 15 5 35 9 37 11 -9
b to have	0 18 7 9 10 -10
b to hear	0 -10 5 -13 6 11 7 44 8 89
b to help	3 10 4 -16 5 -31 6 68 7 24 8 -9 10 -18 11 -11
b to her	0 -12 5 28
b to hire	5 34
b to ignore	6 -13
b to introduce	0 26 1 -12 5 -11 6 -18 8 -9 10 -9 11 16
b to introducing	2 -23 3 28 6 12 8 40
b to it	6 -23
b to join	0 -17
b to keep	0 -13 10 12
b to know	0 -22 6 -13 11 -31
b to learn	0 -21 5 -31 6 -21 7 36
b to look	0 -14
b to make	0 -24
b to me	0 10 5 35 8 -25 9 -16 11 -17
b to meet	0 130 1 -18 2 -9 3 -43 4 71 5 57 7 -59
b to mind	0 21 1 16 5 -37 7 -13 10 19
b to move	6 -13
b to one	0 -10 5 52
b to other	0 22 3 -18 4 22 7 -19
b to others	0 12 2 -21 3 18 6 18 8 41 11 -16
b to our	0 -27 5 -11 6 -14
b to owners	5 10
b to pass	10 17
b to people	0 -24 8 20
b to pick	0 -11
b to receive	0 -9
b to recommend	0 -42
b to refer	0 18
b to retire	5 36
b to ring	0 28 5 21 9 62
b to say	5 -15
b to school	0 12 5 10 7 -22
b to see	0 39 5 -9 6 9 7 9 8 24
b to sell	5 20
b to send	0 -16 5 34 9 -25
b to share	3 12 9 -19
b to somebody	6 13
b to someone	0 -43 3 -10 10 11
b to speak	5 -21
b to take	0 15 1 11 5 34
b to talk	0 -37 1 12 2 -11 6 -26 7 9
b to ten	5 32
b to the	0 -9 1 -20 2 85 3 -16 4 -18 5 34 6 -29 7 11 10 -17 11 46
b to them	0 -44
b to this	5 -19 9 22
b to three	5 -17 8 -14
b to two	6 31
b to understand	7 13
b to us	0 -52
b to whoever	0 27 2 14 10 -10
b to work	0 -16 3 17 5 -37 7 107 11 21
b to write	0 -31 5 16
b to you	0 11 5 -15 8 -26 11 -9
b to your	1 -10 2 115 3 -72 4 -23 5 -22 7 -23 8 -30 9 -25 10 26 11 -19
b today ?	0 -25
b today and	0 -13
b today is	0 23 3 -23 4 17 6 23
b today who	5 16 11 32
b together and	8 41
b told me	0 -11 5 50 8 67 11 -22
b told the	5 17
b too ?	0 9 1 -19 3 23 5 -20
b too busy	0 23 5 -15 11 -14
b too much	7 -15 10 12 11 26
b tool for	6 -12 7 12
b top of	11 40
b totally understand	10 15
b touch ?	0 25 2 12 3 -13
b touch with	0 12 1 -10 2 11 5 -14 7 22 8 -10
b transport isn't	10 38
b trouble with	5 17
b trying to	0 -23 5 -17 6 -13 11 -10
b turned down	5 30
b twice and	5 -23 11 56
b two aren't	11 -13
b two community	0 -13
b two councils	8 -16
b two lines	9 30
b two more	5 -10 7 -38 11 28
b two names	0 28 7 -9 8 -25 9 -28 11 34
b two of	5 -21
b two or	0 -10
b two people	1 15 2 -18 3 10 5 16 6 53
b two referrals	0 -15
b two years	5 47
b u can	11 -10
b u know	0 46 5 -21 6 -11 7 -19 11 -25
b understand how	7 13
b understand if	5 -17 6 -13 7 -11 10 78
b up ?	0 -36 5 -20
b up SHARE	5 -28
b up and	5 18 7 -21
b up for	11 -13
b up four	8 103 9 16 11 -9
b up on	5 24 11 46
b up the	5 -20 7 114 11 50
b up to	0 -12 5 16 11 38
b up with	0 11 1 -10 5 44
b up you	5 -15
b up your	0 30 3 -12 4 16 5 30 11 -10
b us !	0 18 6 16 8 -12 9 -13 10 -10
b us ?	0 -11 2 49 3 -49 5 45 6 -28 8 10 11 -9
b us a	0 -48
b us and	0 17 8 9 11 31
b us at	0 -9
b us in	0 57 2 24 3 -24 5 -33 6 -16 11 -10
b us to	1 -10 2 -25 3 31 5 -11 6 18 8 65
b use a	0 12 3 9 5 -21 8 27 11 14
b use for	0 -42
b use the	5 -11
b used to	5 27
b useful ?	3 -10 6 24
b uses PROPER	5 -21
b value from	5 -9 6 29 8 19 11 -10
b very first	5 -15 6 -12 11 -11
b very welcome	6 40
b want me	0 -43
b want to	0 29 4 15 5 -47 6 9 7 63 11 -10
b wants a	5 -11
b wants to	0 -27 5 -29 6 30
b was a	8 13
b was an	5 -10
b was looking	8 10 11 33
b was so	0 -9 8 20
b was that	0 18 8 12 11 -10
b was wondering	5 13
b way !	10 -10
b way ?	0 17
b way i	0 -31
b way of	5 -15 11 -10
b way you	5 28
b we ?	11 34
b we achieved	0 26 1 16 3 -9 5 -10 6 -9 8 15
b we are	6 -11 7 26
b we ask	6 -9
b we can	0 -13 5 -10 8 -15
b we could	0 -12
b we did	0 22 8 60 10 27
b we do	0 -9 5 -12 6 15 8 -12
b we finish	0 -15
b we get	11 30
b we grow	0 52
b we had	0 -13
b we have	0 13 6 46 8 -13 11 -24
b we made	8 33
b we need	7 19
b we pay	5 49 8 -10 11 53
b we should	0 14 3 14
b we want	6 -11 8 -9
b we were	0 -24 8 63
b we worked	5 -26 8 49
b we'd be	0 15 3 10 6 37 8 -12 10 20
b we'd do	5 -10 6 54
b we'd love	0 -33 3 19 6 48 10 -10
b we're a	5 -14
b we're building	0 -12
b we're hiring	0 -18
b we're looking	0 27 3 10 5 -14 7 52
b we're now	5 -9 6 13
b we're raising	6 -12 7 11
b we've been	8 14
b we've done	0 -9
b we've got	5 -9 7 13 8 -15
b we've had	0 24 2 -10 3 -15 4 27 5 -36 7 22 8 65
b wedding planner	5 12
b week ?	0 -19
b week and	5 39 11 18
b weeks to	8 25
b welcome !	11 -21
b went through	5 18
b went well	8 -16
b were in	5 32
b were on	5 -12 6 -10 7 -50
b were the	8 61
b what i	3 11 5 34 6 29 8 35
b what the	0 18 5 19 8 30
b what we	0 43 1 18 3 -14 8 34 10 30 11 -27
b what we've	0 -9
b what would	0 -19 5 47
b what you	0 -15 8 -24 11 -17
b what your	0 -16
b what's the	0 15 1 31 3 -23
b when a	5 14 11 -19
b when i	5 -20 6 -9
b when the	5 -12 6 -11 7 19 8 15
b when they	5 -22 6 -12 11 21
b when you	5 27 11 11
b where i	7 -20 10 -20 11 -10
b where the	0 14 5 37
b where you	0 10 1 -11 3 14 5 25 8 -28 10 27
b which of	0 -19 1 19 3 -9 5 72 11 -20
b which plumber	0 -10
b who among	0 22 1 35 3 -45 5 -10 6 -11 10 29
b who are	0 63 1 17 3 -24 5 -38 6 31 7 11 11 -38
b who at	0 14 1 14 2 -11 3 -9 5 51
b who books	0 43 5 -15 7 -28
b who can	0 -34 5 -9 6 -26
b who can't	0 18 1 -9 5 40
b who comes	0 29 1 16 5 -10 10 17
b who could	0 43 1 -27 3 47 5 -24 6 -14 8 16 9 10 10 -13 11 -33
b who did	5 -11
b who do	0 76 1 155 2 -21 3 -151 4 -15 5 34 6 32 7 13 8 -36 9 -29 10 -18 11 -18
b who does	5 -9
b who else	0 88 1 58 2 -10 3 -36 5 -25 6 -10 7 -14 8 44 11 45
b who gets	0 -22 5 31 11 -9
b who has	0 -90 7 18
b who in	0 16 1 11 5 29 9 -15
b who is	1 -26 3 33 5 -11 6 23 9 -9
b who knows	0 -14 5 -50 6 -20 7 -34
b who looks	0 -29 5 -11 7 -44
b who may	0 23 4 10 6 14 9 21 10 -9
b who might	0 34 1 -40 2 -27 3 83 5 -25 6 93 8 31 10 -11 11 -13
b who needs	0 -62 9 -10 10 16
b who on	5 -54
b who owns	0 -46 5 -22
b who pay	0 34 1 -18 3 -11 4 29 5 57
b who recently	5 -13
b who runs	0 15 1 13 6 18
b who should	0 24 3 -11 5 -9 6 -12 7 -11
b who still	0 20 1 9 5 31
b who wants	5 -18 6 29
b who was	0 36 1 22 11 -9
b who would	0 -15 1 34 2 -17 6 24 10 34 11 22
b who'd appreciate	6 39
b who'd be	0 15 5 16 6 12
b who'd benefit	0 23 2 -12 3 10 5 -23 6 42 11 11
b who'd get	6 16
b who'd like	0 20 3 13 5 60 6 69
b who'd love	0 22 5 33
b who's looking	5 -13 6 -21
b who's moving	5 9
b who's one	0 13 1 12 3 -14 5 12 6 41
b who's the	0 37 1 21 2 -13 5 9
b whoever runs	1 -11 2 13 10 -10
b whose cellar	0 14 5 11
b whose labels	0 12 5 15
b will be	0 -39
b will thank	0 24 11 55
b will you	6 -20 10 -12 11 65
b willing to	0 11 5 -12 6 -15 9 -10
b with ?	0 35 1 31 2 -13 3 -10 5 -19 6 -12 10 37
b with PROPER	0 17 5 -10 7 22 8 -9
b with [KIND]	0 -10
b with [PROBLEM]	0 11 1 -22 3 16 5 72
b with a	0 24 1 44 2 -11 3 -58 4 30 5 31 6 -27 7 -16 8 -17 9 9 10 -26 11 -22
b with an	6 -33 9 26
b with her	5 26
b with me	0 37 5 -13 6 -10 7 11 8 -24 11 -10
b with more	0 -13 5 19
b with my	8 -14
b with no	5 31
b with our	0 -20
b with respect	5 -18
b with that	0 -12 6 -20 7 10 8 -13 11 9
b with the	0 16 1 -21 3 10 5 -25 6 40 7 -16 10 -11 11 -9
b with their	0 35 1 -10 3 16 5 37 6 54 9 14
b with them	0 22 3 9 5 19 6 26 9 9
b with three	5 19
b with twins	1 13 3 -14 5 -21 11 24
b with us	5 -43 6 -30 7 48 8 25 9 -15 11 -10
b with what	0 16 1 16 2 -16 5 -11 6 -9 8 41
b with you	0 -25 5 -14 8 88 11 -19
b with your	0 36 2 14 5 -11 6 41 7 19 8 36 11 -30
b woman who	0 -17 5 21
b word of	0 52
b word with	0 18 2 12 7 17
b work ?	5 -10
b work for	0 -11 5 -12 6 -9 7 -30
b work from	5 -11 7 16
b work that	5 24
b work there	0 -10 7 31 8 -10 11 -11
b work together	8 9 11 -14
b work with	0 -18 3 17 5 -32 6 11 8 11 11 35
b worked with	5 -12
b working on	7 -10
b working with	0 -33 5 -21 6 -10 8 51
b works nights	5 -33
b worries about	0 9 5 40
b would appreciate	0 28 2 45 3 -15 4 -33 6 23
b would be	0 69 3 -22 4 22 5 44 6 -54 7 9 10 -9
b would benefit	1 47 3 -48 5 -12 6 50 10 28
b would help	0 36 2 -10 4 13 6 -77 7 15 10 23
b would like	5 28 6 15
b would love	2 -10 5 -22 6 -38 7 9
b would take	6 23
b would you	0 -19 1 -26 2 27 3 27 4 -20 5 35 8 29 9 -10 10 22 11 -80
b write me	0 -40
b write to	0 10 1 15 2 -9 5 -9
b writing a	5 -10 7 12
b wrong person	7 -24 9 28 11 32
b wrote that	8 34
b year ?	1 18 3 -17 5 -19 6 -24
b year and	8 -13 11 18
b years ago	5 13
b years and	3 13 5 -28 8 28 11 -12
b years at	5 -25 7 20 8 -41
b years of	5 10 8 16
b yet ?	11 57
b you !	7 -10 9 51 11 -17
b you ?	0 -106 1 40 3 -23 5 -21 8 -12 10 -9 11 37
b you PROPER	0 -21
b you a	0 60 5 -33 8 -23 9 -11 11 61
b you and	5 13 7 27 11 -39
b you any	0 39 1 -26 3 27 5 19 6 -12 7 -11 11 -11
b you are	5 23 6 -10 8 -26 11 59
b you as	8 9
b you ask	0 42 2 16 3 -28 9 33
b you at	5 -11 8 23 11 20
b you be	0 12 1 -15 2 16 4 -11 5 -17 6 -10 8 31 9 -18 10 -15 11 -19
b you believe	10 27
b you both	0 18 5 -12 6 54 11 -54
b you can	0 20 1 -16 4 23 5 -17 6 -15 7 -11 8 -17 9 29 11 12
b you can't	0 -15 10 24 11 -17
b you care	0 37 1 15 5 -13 6 20 8 -9 10 24
b you come	3 14 6 37 11 12
b you connect	0 42 1 -13 2 28 3 -13 8 14
b you could	0 -58 2 -10 3 16 5 26 6 -14 7 19 8 13 9 10 11 -22
b you deal	0 18 3 9 5 10 11 -11
b you do	0 17 1 14 3 -12 6 45 8 -17
b you don't	0 -25 5 -9 10 17 11 -9
b you ever	0 -65 5 -15 6 -27 9 -10 10 -17
b you feel	0 70 1 -10 2 19 6 28 10 56
b you felt	5 11
b you for	0 -25 5 -27 6 17 8 71 9 -25 11 -23
b you get	0 43 1 -16 2 19 5 -18 6 -23 8 9
b you give	0 -51 5 19 9 -12 11 15
b you got	8 57
b you had	0 15 5 -10 8 -16 11 -15
b you happen	2 16 3 -14
b you have	1 -19 2 -14 3 33 5 -24 6 22 7 -23 8 -41 9 -17 11 51
b you hear	0 45 2 -11 3 19 5 53 6 31 9 -15 10 -25 11 -14
b you her	0 -10
b you in	0 -18 6 -15 8 -20
b you introduce	0 69 1 -26 2 71 3 -79 5 29 6 -19 7 29 8 -16 9 -25 10 35 11 -16
b you is	5 17 8 -12
b you know	0 -37 1 21 2 -106 3 74 4 -43 5 60 8 22 9 65 10 -62 11 56
b you leave	0 -23
b you like	0 33 2 -10 3 19 4 -10 5 -10 6 10 10 15 11 -19
b you may	0 -12 6 -17
b you meet	9 16
b you mentioned	0 -37 5 46 8 -27 9 -18 11 -48
b you mind	0 14 2 32 3 -24 9 33
b you must	6 11 11 48
b you need	0 -14 9 -11
b you next	0 17
b you on	0 -12 8 38
b you or	0 27 5 -14 7 16 9 39 10 -9
b you pass	0 54 2 -34 3 37 5 21 9 -21
b you point	0 20 2 15 3 -11 10 32
b you promised	8 -13 11 64
b you put	0 30 1 -14 2 23 7 15
b you recommend	0 -103
b you refer	2 12 3 -17 5 -25
b you run	0 35 2 -9 3 16 5 -19
b you said	0 -26 8 93
b you say	0 -55
b you send	0 34 3 10 7 -22 8 72 10 -11 11 40
b you so	0 21 3 13 8 55 11 33
b you tell	0 -46 6 -18 9 34 11 -15
b you the	0 -37 11 -10
b you think	0 64 1 22 2 36 3 -35 5 -49 8 -9 9 10 10 103 11 -24
b you to	0 -113 1 -9 2 13 5 14 6 -12 7 17 8 -26 9 21 11 -20
b you told	0 -10 5 50 8 69 11 -20
b you trust	0 10 1 22 3 -10 10 50
b you two	0 -36 5 47 6 -10 8 26 10 34
b you used	5 27
b you we	5 54 8 -14 11 -19
b you well	8 31
b you were	0 10 1 -12 3 12 5 11 7 -11 8 73 9 -26 10 -13 11 41
b you who	0 26 1 21 3 -12 5 -23 7 42 11 -9
b you will	5 -9 6 -19
b you with	8 -19 11 -17
b you work	0 -10 7 31 8 -10 11 -11
b you would	6 -13 11 -10
b you write	0 -20
b you wrote	8 71
b you'd get	0 -14
b you'd rather	6 -10 10 10
b you'd refer	11 -16
b you'll be	0 16
b you'll introduce	6 11 8 16
b you're connected	0 78 2 37 4 -26 11 -13
b you're covered	1 -10 2 10 5 12
b you're curious	0 -16
b you're happy	0 16 1 16 2 -16 5 -13 6 -16
b you've been	5 -10 8 22 11 18
b you've found	0 17 8 67
b you've got	8 -9 11 -9
b you've seen	7 9 11 -11
b young farmer	0 11
b your PROPER	0 -25 11 -11
b your account	0 -20
b your area	10 38
b your board	8 11
b your book	11 -14
b your brother	2 27 3 -15 4 -14 5 -18 8 -19 11 26
b your brother's	5 15 7 51 11 -35
b your business	8 11 11 40
b your child	0 -32
b your circle	0 11 3 11 6 -20
b your code	8 -11
b your colleagues	5 36 11 -10
b your drivers	0 -13 5 22 8 24
b your family	5 28
b your friend	2 24 3 -17 6 20 11 22
b your friends	0 81 2 -68 3 58 4 -15 5 -36 8 15 9 -28 10 34 11 19
b your gutters	11 16
b your help	6 -21 7 32
b your inbox	11 40
b your link	8 -11
b your mum	0 -10
b your name	0 -13 5 99 8 -17
b your neighbors	0 -15
b your network	0 11 3 -10 5 -20 6 13
b your next	0 58 3 12 6 16 8 -13 11 45
b your number	0 -22
b your own	8 -11
b your personal	8 -10
b your phone	11 32
b your policy	10 11
b your referrals	0 32 5 -10 7 -25 8 -11 11 -13
b your side	5 -19
b your sister	0 12 2 14 3 -26 6 44 9 -10
b your street	7 15 8 -10
b your team	0 17 2 17 3 -10 5 -46 6 9 7 11 8 18 11 -27
b your time	8 -15 11 -12
b your way	0 28 3 -12 4 16 5 30 11 -10
b yours ?	5 -15 6 -11
b yours is	1 13 3 -13 5 34 11 24
c ANY	0 86 1 -80 2 -121 3 190 4 -15 5 89 7 29 8 113 9 60 10 -44 11 23
c ASK	0 188 1 -67 3 18 4 -40 5 108 7 -45 9 19 10 14 11 -60
c BRANCH	0 146 1 23 2 -43 3 -79 4 127 5 101 6 -38 7 97 9 21 10 -24 11 -107
c DONE	0 -9 1 22 2 -26 3 -9 4 26 5 102 6 -15 7 10 8 267 9 23 10 -15
c EASE	1 30 2 26 3 -30 4 -14 5 -89 6 -70 7 -51 8 -42 9 -62 10 395 11 -82
c EVENT	0 118 2 -24 3 -19 4 23 5 -129 7 143 8 -57 10 -10 11 -94
c GAIN	0 75 1 13 2 -72 3 34 4 -15 5 145 6 311 9 -40 11 -22
c GLAD	2 -17 3 21 5 -76 6 70 7 -69 8 370 9 -115 10 -31 11 -113
c GROUP	0 31 1 26 3 11 4 -9 5 41 6 -20 7 148 8 -45 9 -48 10 -29 11 -73
c HAND	0 106 1 -78 3 102 4 -93 5 77 6 -78 7 -210 8 -126 9 374 10 -54 11 25
c HURRY	0 11 1 85 2 28 3 -89 5 -15 6 37 7 49 8 68 10 -54 11 203
c IF	0 122 1 -56 2 11 3 77 4 -94 5 15 6 -22 8 -28 9 24 10 245 11 -33
c JOIN	0 318 1 -118 2 112 3 -203 4 239 5 -52 6 -93 7 -146 8 -95 9 -53 10 -31 11 70
c KIN	0 254 1 -86 2 -92 3 175 4 -65 5 35 6 195 7 -125 8 45 9 28 11 42
c LACK	1 65 2 -17 3 -16 5 368 6 -87 7 -48 8 -54 9 -40 10 184 11 69
c MAY	0 49 1 -66 2 156 3 -97 5 -116 6 138 9 97 10 37 11 -52
c ME	0 16 1 -13 2 15 4 16 5 -134 6 120 7 189 8 63 9 -79 10 -21 11 47
c MEANS	0 142 1 -23 2 -26 3 73 5 20 6 -53 7 -102 9 406 10 -79 11 50
c MUST	0 -13 1 56 2 11 4 -29 5 64 6 24 7 -28 8 -13 9 -80 10 -22 11 408
c MY	0 -57 1 -13 3 25 4 20 5 -84 6 64 7 210 8 139 9 -82 10 -71
c OBJ	0 159 1 -80 2 143 3 -60 4 -16 5 -41 7 23 8 60 9 -18 10 -52 11 61
c OFFER	0 -81 2 17 3 -13 5 -18 6 145 7 38 8 33 9 -39 10 24 11 -28
c PLACE	0 75 1 25 2 -61 3 34 4 28 5 34 9 28 10 16 11 -70
c REWARD	0 102 1 11 2 -38 3 68 4 -25 5 50 6 154 7 42 8 -10 9 29 10 41 11 256
c ROLE	0 247 1 -36 2 -62 3 -38 4 164 5 121 6 -42 7 61 8 -61 9 -70 10 -66
c RUNS	0 108 1 39 3 -39 4 -14 5 83 6 -38 7 14 8 50 9 -39 10 -69 11 -101
c SEEK	0 44 2 -31 3 -41 4 87 5 -50 7 228 8 -35 9 -38 10 -38 11 -91
c SOMEBODY	0 263 1 -148 2 -76 3 278 4 -102 5 51 6 67 7 27 8 -114 9 -49 10 -79 11 42
c THANKS	0 -112 5 -62 6 10 7 -94 8 56 9 15 10 17 11 -71
c THEIR	0 61 1 -10 2 29 5 262 6 117 7 103 8 -57 9 82 10 -35 11 -52
c THEM	0 113 1 -32 3 59 4 -15 5 80 6 188 7 24 8 -48 9 107 10 -27 11 -61
c THEY	0 36 1 9 3 -26 4 27 5 243 6 190 7 60 8 -82 9 -27 10 18 11 28
c TIME	0 39 1 25 2 -13 3 -9 4 40 5 186 6 -128 7 96 8 132 9 -69 10 -61
c TROUBLE	0 73 1 -20 2 23 3 11 5 517 7 77 8 -44 10 -24 11 48
c WHO	0 267 1 341 2 -192 3 -175 4 -30 5 266 6 60 7 -45 8 -58 9 -16 10 -35
c YOU	0 23 2 69 3 37 4 -168 5 -106 6 32 7 -226 8 136 9 -13 10 -14 11 189
c YOUR	0 26 1 19 2 73 3 11 4 -101 5 -37 6 16 7 -34 8 122 9 -76 11 81
d b ! !	12 16 13 -35 14 19
d b ! |	12 -48 13 64 14 -26
d b ? |	12 32 13 -19 14 -22
d b MONEY a	13 -10
d b MONEY |	12 -14 13 -24 14 26
d b NUMBER NUMBER	12 24 13 -24
d b NUMBER and	12 45 14 -38
d b NUMBER more	13 -51 14 58
d b NUMBER |	12 42 13 -23 14 -10
d b PROPER !	12 14 13 -29 14 17
d b PROPER ?	12 27 13 -29
d b PROPER NUMBER	14 17
d b PROPER PROPER	12 62 13 -47 14 -28
d b PROPER and	14 27
d b PROPER area	14 -9
d b PROPER at	12 -16 13 -17
d b PROPER by	12 -81 14 88
d b PROPER for	12 12 13 -21
d b PROPER in	12 55 13 -51
d b PROPER of	12 43 13 -52
d b PROPER office	12 16 13 -25
d b PROPER or	12 10 13 -15
d b PROPER role	12 -12 13 11
d b PROPER still	13 10
d b PROPER that	12 -24 13 12
d b PROPER the	13 13
d b PROPER to	12 16 14 -9
d b PROPER who	12 14 13 -23
d b PROPER with	12 9 13 -14
d b PROPER you	12 32 13 -32
d b PROPER |	12 14 13 -62 14 61
d b SHARE off	12 -14
d b [FIRM] is	12 -43 13 37
d b [FIRM] |	12 86 13 -28 14 -54
d b [KIND] at	12 19 13 -60
d b [KIND] companies	12 -15 13 14
d b [KIND] who	12 -10 13 14
d b [KIND] |	12 22 13 -23 14 17
d b [NAME] at	13 -24
d b [NAME] |	12 -37 13 48 14 12
d b [PROBLEM] |	12 -26 13 36 14 -15
d b a PROPER	13 36
d b a [KIND]	12 10 13 -19
d b a baby	13 17 14 -14
d b a boarding	12 10 13 -13
d b a bursar	12 10 13 -13
d b a business	13 -27 14 33
d b a caf	13 44 14 -41
d b a call	12 -26 13 26
d b a car	13 -53 14 57
d b a cheesemaker	12 14 13 -30
d b a child	12 -20 13 20
d b a couple	12 63 13 -54
d b a divorce	12 -13 13 17 14 -15
d b a family	12 10 13 -11 14 21
d b a few	13 -23 14 13
d b a free	12 21 13 -32 14 20
d b a friend	12 -35 13 -13 14 33
d b a gardener	13 -19 14 10
d b a good	12 -25 13 27
d b a great	12 9 14 -12
d b a home	12 22 13 -26
d b a large	12 52 13 -26 14 -14
d b a message	14 12
d b a month	13 -10
d b a musician	13 10
d b a name	12 -12 13 12
d b a nurse	12 -12
d b a parent	13 20
d b a quick	12 12
d b a retired	12 -17
d b a sales	12 -10 13 12
d b a second	13 -11
d b a shop	12 -27 14 43
d b a similar	14 12
d b a small	12 15 13 -15
d b a surveyor	13 9
d b a team	12 55 13 -43 14 -9
d b a wedding	12 -51 13 67
d b a word	13 -17
d b a year	12 -25 14 42
d b about it	13 49 14 -41
d b about their	12 -31 13 11
d b about to	12 -11 13 12 14 -11
d b accountant |	12 -37 13 52
d b after a	13 11 14 -12
d b agent |	13 -24 14 13
d b among the	12 28 13 -28
d b among your	12 54 13 -23 14 -17
d b an old	12 18 13 -18
d b and a	12 -26 13 31
d b and can't	13 -9
d b and hasn't	13 -14
d b and haven't	12 38 13 -23
d b and i	12 11
d b and i'll	13 32 14 -31
d b and i'm	12 -46 13 -12 14 66
d b and is	12 9 13 -13
d b and might	12 28 13 -16 14 -9
d b and noticed	12 -22 14 22
d b and number	12 39 13 -11 14 -17
d b and spends	12 12 13 -18
d b and the	12 33 13 -35
d b and they	13 -14
d b and wants	13 17 14 -16
d b and when	12 17 13 -17
d b and would	14 -11
d b and your	12 -30 13 35
d b any clients	12 -26 13 35
d b any friends	12 18 13 -16
d b any of	12 68 13 -24
d b any restaurant	12 68 13 -29 14 -17
d b any small	12 -19 13 32
d b any teacher	13 20 14 -14
d b anybody you	13 -20
d b anyone at	12 65 13 -28 14 -25
d b anyone else	13 -15
d b anyone hiring	12 -36 13 -9 14 57
d b anyone i	12 -19 14 14
d b anyone who	13 -29 14 16
d b anyone who'd	12 -29 13 -11 14 24
d b anyone who's	13 20
d b anyone with	12 -9 14 15
d b anyone you	12 -24 13 9
d b anyone |	13 -15
d b appreciate an	13 -13 14 9
d b appreciated |	12 -25 13 50 14 -17
d b are looking	12 39 13 -32 14 9
d b are you	12 28 13 -27
d b as much	12 -9 13 9
d b as you	12 10 14 -18
d b at PROPER	12 -105 13 45
d b at [FIRM]	12 -68 13 51 14 -56
d b at [KIND]	12 -13 13 14
d b at a	12 73 13 -56 14 -10
d b at least	13 -10 14 15
d b at the	12 70 13 -94 14 18
d b at work	12 -34 14 26
d b at your	12 -40 13 12 14 31
d b back to	13 10 14 -13
d b bank for	12 -9 13 14
d b bank |	12 -12 13 9
d b be a	12 12 13 -25 14 21
d b be interested	12 13 13 -14 14 12
d b be looking	13 -9
d b be the	12 24 13 26 14 -40
d b be |	12 -23 13 -23 14 48
d b bed |	12 -40 13 47
d b been waiting	12 -17 13 61 14 -40
d b before the	12 61 13 -38 14 -9
d b being dragged	12 32 13 -18
d b benefit ?	12 -21 13 16 14 -12
d b benefit from	12 -23 13 15
d b benefit |	12 -19 14 13
d b board |	12 12 13 -13
d b boarding school	12 10 13 -13
d b bought a	12 29 13 -25
d b brother |	12 13 14 -26
d b built the	13 -11
d b bursar at	12 10 13 -13
d b business owners	12 -32 13 25 14 16
d b business |	13 -23 14 21
d b buying or	14 -11
d b by PROPER	12 -83 13 12 14 88
d b by email	12 12 13 -15
d b by hand	13 -9
d b by their	12 -14 13 29
d b call me	12 66 13 -9 14 -53
d b call with	12 14 14 -9
d b call |	12 -31 13 48 14 -12
d b can you	14 12
d b can't find	12 -17 13 19
d b car |	12 -35 13 -16 14 53
d b card |	12 -26 14 28
d b care about	12 -9 13 -21 14 19
d b cellar floods	13 12
d b change |	13 -24 14 29
d b clients who	12 -26 13 35
d b club who'd	13 -14
d b co op	13 -11
d b code PROPER	12 -12 13 -9 14 20
d b colleague who	12 45 13 -33
d b colleague who's	12 -20 13 18
d b come across	12 10
d b come to	12 15 13 -11
d b comes to	12 -16 13 -14 14 27
d b companies in	12 9 13 -12
d b companies like	14 12
d b company that	12 29 13 -25
d b connect me	12 18 13 -14
d b contact at	12 -23 13 10
d b could benefit	12 -16 14 19
d b could do	13 -9
d b could help	12 -12 13 -16 14 20
d b could introduce	12 13 13 53 14 -56
d b could use	12 -11 14 11
d b could you	12 -21 13 35 14 -12
d b couple of	12 13 13 -30 14 10
d b coverage |	13 -14
d b days ?	12 -28 13 62 14 -16
d b deal with	13 -16 14 31
d b dealing with	12 -26 13 -26 14 70
d b deals with	13 -9
d b dear PROPER	12 69 14 -68
d b direct me	12 -28 13 24
d b divorce |	12 -13 13 17 14 -15
d b do with	13 -12
d b do you	12 13 13 -47
d b do |	12 -32 13 10 14 28
d b door's open	13 -13 14 9
d b down |	12 13 13 -11
d b drop me	12 -14
d b drowning in	12 -35 13 36
d b else i	13 -15 14 9
d b email |	12 12 13 -15
d b end of	12 10
d b every night	13 13
d b experience |	13 20 14 -10
d b facilities manager	12 34 13 -15 14 -9
d b family member	12 -18 14 18
d b family |	12 10 13 -9
d b few people	13 -20 14 15
d b find a	13 -11 14 9
d b find this	12 -11 13 17
d b first home	12 -10 13 10
d b fit |	13 21 14 -30
d b for a	13 34 14 -27
d b for an	13 102 14 -78
d b for each	13 -12
d b for having	12 -16 13 14
d b for me	12 -67 13 32 14 16
d b for the	12 -40 13 27
d b for them	13 -19 14 23
d b for us	12 75 13 -19 14 -43
d b for your	12 13 13 -54 14 41
d b forward this	12 35 13 -15 14 -9
d b four |	12 11 13 -27
d b franchise owners	12 -12 13 25 14 -10
d b friend of	13 -21
d b friend or	12 -12 14 17
d b friend who	12 -16 13 51 14 -16
d b friend |	13 -25 14 9
d b friends in	12 20 13 -13
d b friends |	12 13 13 -32 14 34
d b from PROPER	12 -20 13 17
d b from [KIND]	13 -10 14 9
d b from a	12 9 13 -28 14 22
d b from the	14 13
d b from what	12 -17 13 64 14 -50
d b from you	12 -36 13 15 14 23
d b front of	12 -40 13 38
d b gardener |	13 -19 14 10
d b get a	13 -30
d b get as	12 -9 13 9
d b get the	13 18 14 -9
d b give me	12 -37 13 11 14 37
d b glad to	12 -15 13 -13 14 28
d b going through	12 -13 13 17 14 -15
d b going to	13 -41 14 45
d b good fit	13 23 14 -25
d b good word	12 -9
d b got a	12 35 13 -42
d b had a	12 -29 13 10 14 19
d b half of	12 16
d b happen to	13 9
d b happy with	12 -22
d b has a	13 17
d b has been	12 -41 13 38 14 14
d b has just	12 9
d b has the	12 45 13 -20 14 -20
d b have a	13 26 14 -11
d b have friends	12 -10 13 18 14 -9
d b have lost	12 -22 13 21
d b have the	12 -15 14 16
d b have them	13 -12 14 10
d b having us	13 -10
d b head of	13 -9
d b heads of	12 21 13 -21
d b hear a	13 -11
d b hear of	12 56 13 -39 14 -25
d b help |	12 -30 14 16
d b her |	12 37 13 -9 14 -11
d b here in	12 18 13 -13
d b hi PROPER	12 82 13 -55
d b hire |	13 31 14 -26
d b hiring manager	12 25 13 -25
d b hiring |	12 18 13 -16
d b house |	12 -12 14 -11
d b i could	13 -18
d b i do	12 9 13 -21
d b i haven't	12 -11 14 23
d b i should	12 44 13 -24 14 -15
d b i'd be	12 15 13 -17
d b i'll send	13 58 14 -57
d b i'm always	12 -15 13 34 14 -18
d b i'm thinking	13 -10
d b if not	12 -20 13 -10 14 30
d b if you	12 34 13 -15
d b in NUMBER	12 9
d b in PROPER	12 91 13 -71 14 -37
d b in [KIND]	12 22 13 -32
d b in a	14 -11
d b in mind	12 -13 14 14
d b in need	12 -13 14 15
d b in procurement	12 27 13 -23
d b in spreadsheets	12 -13 13 14
d b in that	12 27 14 -13
d b in the	13 28
d b in this	12 -36 13 55
d b in touch	12 53 13 -32 14 -19
d b in what	12 -12 14 13
d b in your	12 28 13 -92 14 62
d b in |	12 -19
d b ines built	13 -11
d b interested in	13 -15 14 13
d b interested |	12 -16 13 11
d b introduce me	12 28 14 -42
d b introduction |	13 -14
d b is hiring	12 -16 13 9
d b is on	12 -17 14 23
d b is still	12 9 13 -22
d b is thinking	13 12 14 -11
d b it could	12 -36 13 23
d b it to	12 14 13 -12 14 -12
d b it |	12 19 13 26 14 -50
d b jakob at	12 10 13 -17
d b just got	12 17 13 -21
d b keeps getting	12 -25 13 21
d b know a	12 10 13 9 14 -30
d b know any	12 -20 14 9
d b know anyone	12 -40 13 -70 14 97
d b know of	12 25 13 -32 14 15
d b know one	12 46 13 -15 14 -22
d b know somebody	12 -81 13 81 14 9
d b know someone	12 14
d b know where	12 -24 13 11
d b know |	12 32 13 -15 14 -15
d b knows a	12 -10 13 12
d b last year	12 10
d b leads a	12 -10 13 12
d b least three	14 9
d b like our	13 10
d b like this	12 9 13 16 14 -32
d b like to	13 -26 14 12
d b like you	14 11
d b like yours	12 -12 13 18
d b like |	13 22 14 -23
d b lines and	12 -52 13 46
d b link to	12 14
d b list of	12 -10 13 -9 14 22
d b looking for	12 52 13 -38
d b looking to	12 13 13 17 14 -26
d b looking |	12 -19 13 -28 14 49
d b looks after	12 44 13 -13 14 -44
d b lost a	12 -18 13 19
d b love to	12 17 13 -10
d b manager |	12 145 13 -144 14 -12
d b may be	13 -14
d b me a	12 -24 13 14
d b me and	12 -26 13 39
d b me for	13 62 14 -37
d b me in	12 -13 14 14
d b me on	12 53 13 -16 14 -33
d b me their	12 -12 13 23 14 -11
d b me to	13 15 14 -40
d b me with	12 -54 13 41
d b me |	12 34 13 -44 14 16
d b meet a	12 -9 13 18
d b meet |	12 53 13 -20 14 -32
d b mention it	12 20 13 -27
d b might be	12 39 13 -29
d b might benefit	13 -11 14 11
d b might find	12 -30 13 13 14 19
d b might like	12 -18 13 37 14 -13
d b mind |	12 -13 13 -31 14 41
d b more than	12 -12
d b moving |	12 -17 13 40 14 -22
d b ms PROPER	12 33 13 -45
d b much out	12 -9 13 9
d b my PROPER	12 -23 13 21
d b my card	13 -15 14 13
d b my name	12 -13 13 27 14 -15
d b my number	13 -43 14 53
d b my way	13 -15
d b name and	12 39 13 -11 14 -17
d b name of	12 -12 13 12
d b name on	12 -36 14 45
d b name |	12 -20 13 25
d b names today	13 -10 14 10
d b near PROPER	12 28 13 -33
d b need a	14 10
d b need of	12 -13 14 15
d b needs a	13 -63 14 36
d b next |	12 -27 13 -81 14 107
d b nights |	12 -18 13 21
d b no idea	13 17
d b not |	12 -32 13 -12 14 43
d b number |	12 49 14 -41
d b nurses in	12 -46 13 51
d b of PROPER	12 -62 13 78
d b of a	12 63 13 -73
d b of anyone	13 -13 14 35
d b of being	13 10 14 -16
d b of his	12 -11 13 -28 14 49
d b of it	13 -30 14 34
d b of moving	12 -13 13 22 14 -10
d b of nights	12 22 13 -18
d b of one	13 12
d b of partnerships	12 19 13 -21
d b of people	13 -10 14 11
d b of someone	12 -20
d b of the	12 51 13 16 14 -50
d b of their	13 -25 14 13
d b of them	12 40 14 -21
d b of this	12 -33 13 33 14 12
d b of ur	12 19 13 -22
d b of years	12 18 13 -20
d b of you	13 13
d b of your	12 -110 13 108
d b of yours	12 -38 13 33
d b off and	13 -11
d b off your	12 -9
d b off |	12 -49 13 49
d b office in	12 19 13 -28
d b on NUMBER	12 -16 14 11
d b on PROPER	12 -24 13 13 14 16
d b on a	13 -11
d b on my	14 21
d b on the	12 44 13 -50
d b on this	14 -10
d b on your	12 27 14 -29
d b on |	12 37 13 -44
d b one friend	12 -36 13 9 14 44
d b one of	12 -49 13 64 14 -29
d b one or	12 9 13 -13
d b one to	13 -16
d b one too	13 -47 14 60
d b one |	12 -39 13 148 14 -93
d b op |	13 -11
d b open the	12 -15 13 22
d b open to	12 54 13 -51
d b opened a	13 -12
d b or a	12 -23 13 12 14 16
d b or anyone	13 20 14 -9
d b or selling	14 -11
d b or send	13 -14 14 16
d b or three	12 12
d b or two	13 82 14 -68
d b our strings	13 10
d b out of	12 -42 14 53
d b out |	12 19 14 -10
d b over there	12 38 13 -13 14 -19
d b own |	12 -14 13 34 14 -17
d b owner who	12 -22 13 51 14 -15
d b owners in	12 -17 13 29
d b owners |	12 -51 13 59 14 -13
d b owns a	13 9
d b owns the	12 52 13 -56
d b parents at	12 13 13 -17
d b partnerships at	12 -38 13 44
d b pass on	12 9
d b people in	12 -29 13 31 14 13
d b people you	13 14
d b people |	13 -42 14 27
d b person at	12 -33 13 65 14 -15
d b person to	12 42 13 21 14 -59
d b person you	12 -28 13 27
d b portal |	13 13
d b practice |	14 -13
d b procurement |	12 52 13 -52
d b putting us	12 9 14 -11
d b quick call	12 14 14 -9
d b rather not	12 -12 14 9
d b ready for	13 -27 14 30
d b refer a	13 -22
d b refer me	12 -29 13 82 14 -9
d b refer them	13 11
d b refer us	13 -46 14 24
d b referrals |	12 -15 14 11
d b referring me	13 -18 14 22
d b restaurant owners	12 68 13 -29 14 -17
d b right now	13 -31 14 36
d b right person	12 -31 13 62 14 -38
d b run into	12 26 14 -18
d b runs a	12 25 13 -51 14 32
d b sales team	12 -10 13 12
d b same way	14 11
d b same |	12 -13
d b school caretakers	12 38 13 -23
d b school |	12 17 13 -18
d b selling this	13 -12
d b selling |	12 -31 13 43 14 -22
d b send a	12 12 13 -18
d b send it	13 15 14 -12
d b send me	12 -26 13 -13 14 33
d b send them	12 20 13 33 14 -32
d b send |	13 -13 14 9
d b service |	13 -58 14 44
d b she'd have	12 14 14 -9
d b should be	12 -33 13 35
d b should have	12 -14 14 16
d b should meet	12 53 13 -20 14 -32
d b should talk	12 -16 13 -25 14 32
d b sick of	12 25 13 -25
d b signs up	12 -13 13 -21 14 39
d b since PROPER	12 -28 13 35
d b since the	12 33 13 -21
d b six months	12 -15 13 18
d b sleep |	12 44 13 -24 14 -12
d b so that	13 -18 14 11
d b some of	12 16 13 -13
d b somebody else	13 -16
d b somebody in	13 -12 14 11
d b someone at	12 -33 13 48
d b someone to	13 -16 14 18
d b someone who	12 52 13 -39
d b someone who'd	13 -46 14 40
d b someone with	13 16 14 -12
d b someone you	12 -30 13 9 14 14
d b someone |	12 29 13 -28
d b speak to	12 27 13 -42
d b spends PROPER	12 12 13 -18
d b spread the	12 -22 14 21
d b spring |	13 -9
d b strings |	13 10
d b struggling to	13 16 14 -24
d b struggling with	12 13 13 -18
d b such a	12 28 13 17 14 -40
d b talk to	12 20
d b tax office	12 -17 13 15
d b teacher you	13 20 14 -14
d b team at	12 -26 13 11
d b team that	12 40 13 -33
d b team |	12 43 13 -26 14 -12
d b tell a	12 -13 13 36 14 -15
d b testers |	12 39 13 -44
d b thank you	12 -12 13 15 14 -11
d b that could	12 -26 13 24 14 17
d b that for	12 47 13 -35
d b that has	12 20 13 -16
d b that i	12 26 13 -13 14 -10
d b that just	13 -15
d b that keeps	12 -48 13 51 14 -13
d b that leads	12 -10 13 12
d b that may	12 14 13 -9
d b that might	12 19 13 -32
d b that needs	12 -10 13 -37 14 22
d b that nobody	12 43 13 -40
d b that owns	13 13
d b that pays	12 -52 13 54
d b that runs	12 29 13 -45 14 20
d b that teaches	12 37 13 -32
d b that uses	13 11 14 -10
d b that wants	12 -12 13 -13 14 36
d b that worries	12 -9 13 13
d b that would	12 10 13 -42 14 40
d b that you	13 16
d b that's a	13 9
d b that's been	12 -11 13 21 14 -17
d b that's losing	12 -19 13 18
d b the PROPER	12 -19 13 74 14 -35
d b the [KIND]	12 10 13 -42
d b the billing	12 49 13 -44
d b the co	13 -11
d b the conservatoire	12 47 13 -36
d b the end	12 10
d b the floor	13 -30 14 31
d b the harbour	12 13 13 -17
d b the hiring	12 25 13 -24
d b the last	13 -9
d b the link	12 -9
d b the month	12 12
d b the name	12 -41 13 9 14 44
d b the next	12 24 13 -20
d b the office	13 27 14 -15
d b the operations	12 17 13 -25
d b the other	12 86 13 -26 14 -37
d b the paperwork	12 25 13 -19
d b the person	12 37 13 -27
d b the right	12 -53 13 65 14 -38
d b the roof	12 -20 13 36 14 -9
d b the same	12 -53 13 -23 14 78
d b the school	13 14 14 -11
d b the second	12 27 13 -30
d b the tax	12 -17 13 15
d b the team	12 -57 13 42
d b the town	12 9 13 -9
d b the trade	13 -9
d b the way	12 -18 13 32
d b the word	12 -22 14 21
d b their bank	12 -22 13 21
d b their first	12 -10
d b their house	12 -14 13 13
d b their number	12 -12 13 33 14 -17
d b them a	12 9 13 -18 14 13
d b them and	12 -24 14 34
d b them my	12 70 14 -50
d b them the	12 9 14 -9
d b them this	12 33 13 -26
d b them with	13 9
d b them |	12 -12 13 47 14 -29
d b there ?	12 27 13 -33
d b there |	12 -37 13 19
d b there's no	13 9 14 -11
d b these days	12 -28 13 62 14 -16
d b they get	13 -30
d b they never	14 9
d b think of	12 -53 13 24 14 21
d b thinking about	12 -9 13 9 14 -19
d b thinking of	12 -9 13 12 14 -10
d b this ?	13 17 14 -22
d b this link	12 33 13 -26
d b this mail	13 -20 14 21
d b this room	12 -69 13 60
d b this to	12 16 13 -14 14 -9
d b this week	12 -13 14 13
d b this year	12 42 14 -62
d b three days	12 13 13 -11
d b three months	12 26 13 -26
d b three people	12 -14 13 -19 14 24
d b through a	12 -13 13 17 14 -15
d b time |	12 -10 13 24
d b to PROPER	12 -38
d b to a	13 9 14 -9
d b to about	12 68 14 -37
d b to an	12 10 13 -9
d b to any	13 20 14 -14
d b to anybody	13 -13 14 9
d b to at	12 -25 13 35
d b to be	12 -18 13 -17 14 43
d b to buy	12 -13 13 32 14 -28
d b to call	12 66 13 -9 14 -53
d b to get	12 -33 13 22
d b to give	12 17
d b to it	12 56 13 -38
d b to know	13 -10 14 14
d b to mind	13 -30 14 29
d b to move	14 -13
d b to retire	13 28 14 -18
d b to share	12 -14 13 -21 14 29
d b to speak	12 9 13 -29
d b to take	13 -13
d b to talk	12 33 13 31 14 -30
d b to the	12 -45 13 41 14 -15
d b to you	12 -12
d b to your	12 84 13 -56 14 -13
d b to |	12 -32 13 39
d b today |	13 38 14 -47
d b too |	12 -40 14 44
d b touch with	12 44 13 -32
d b touch |	12 9 14 -11
d b trust me	12 -20 13 16
d b trust with	12 59 13 -37 14 -14
d b turned down	12 31 13 -44
d b two names	13 -32 14 36
d b two of	12 29 13 -37
d b two or	12 12
d b two people	13 -36 14 31
d b two |	12 -19 13 9
d b u know	12 -15 13 19
d b up your	12 19 13 -17
d b up |	12 -12 13 -28 14 26
d b us in	13 22 14 -14
d b us to	13 -12 14 16
d b us |	13 -11 14 22
d b use a	13 -26 14 18
d b used to	13 20
d b useful |	12 -18 13 23
d b uses PROPER	13 11 14 -10
d b w the	12 46 13 -49
d b want to	12 -13 14 11
d b wants a	12 -36 13 36
d b wants to	13 17 14 -16
d b way you	13 19
d b way |	12 -13
d b we can	12 32 13 -22
d b we did	12 -10 13 27 14 -21
d b we do	12 -23 13 30
d b we should	12 -30 13 13 14 16
d b week |	12 -29 14 21
d b welcome |	12 -25 13 18
d b well |	12 -11 14 11
d b were in	12 -9 13 17
d b what i	13 -14
d b what the	13 -15
d b what we	12 -33 13 54 14 -14
d b when they	12 -10 14 12
d b where the	13 13 14 -9
d b who are	12 -24 13 34
d b who books	12 9
d b who can't	13 -9
d b who could	12 -16
d b who does	12 40 13 -43
d b who has	12 16 13 -11
d b who is	12 -27 13 36 14 -13
d b who leads	12 11 13 -26
d b who may	12 -13 14 9
d b who might	12 -83 13 81
d b who needs	12 -16 13 78 14 -45
d b who owns	12 23 13 -28
d b who runs	12 33 13 -34 14 9
d b who should	12 -21 14 13
d b who would	13 -12 14 16
d b who'd appreciate	13 -51 14 40
d b who'd be	12 -10 13 -21 14 39
d b who'd benefit	13 24 14 -32
d b who'd get	13 34 14 -27
d b who'd like	13 47 14 -47
d b who'd love	12 -34 13 -43 14 58
d b who's looking	12 -9 13 -18 14 28
d b whoever runs	12 -53 13 55
d b whom would	12 59 13 -37 14 -14
d b whose cellar	13 12
d b winter |	12 18 13 -16
d b with [PROBLEM]	12 18 13 -28
d b with a	12 59 13 -12 14 -41
d b with an	12 -9
d b with her	13 22 14 -9
d b with me	13 -11
d b with more	12 40 13 -33
d b with no	12 39 13 -25
d b with the	12 -79 14 73
d b with their	12 13 13 9 14 -10
d b with us	12 -10 13 -24 14 38
d b with your	13 9
d b with |	12 24 13 -45 14 25
d b word with	13 -17
d b works nights	12 -17 13 20
d b worries about	12 -9 13 13
d b would be	13 17 14 -22
d b would benefit	12 -27 13 13
d b would love	12 29
d b would take	12 13
d b would you	12 38 13 -15 14 -18
d b write to	12 -15 13 23
d b yara PROPER	12 16 13 -26
d b year and	13 -11 14 22
d b year |	12 65 13 -29 14 -64
d b years ago	13 10
d b years and	12 20 13 -13
d b years |	12 11 13 -15
d b yet |	13 -26 14 18
d b you a	13 -41 14 20
d b you care	12 -9 13 -21 14 19
d b you come	12 10
d b you could	12 22 13 50 14 -58
d b you deal	12 30 14 -12
d b you do	14 18
d b you ever	12 44 13 -20
d b you feel	12 -14 13 -10 14 28
d b you for	13 -27 14 18
d b you had	14 -13
d b you have	12 -24 13 -13 14 53
d b you hear	12 39 13 -21 14 -25
d b you introduce	14 12
d b you know	12 27 14 -23
d b you like	12 -17 13 17 14 -11
d b you or	12 -27 13 27
d b you refer	12 -27 13 -28 14 54
d b you run	12 23 14 -14
d b you send	12 -11
d b you think	12 48 14 -45
d b you to	12 -57 13 52
d b you trust	12 49 13 -39 14 -9
d b you used	13 20
d b you were	12 -32 13 -9 14 36
d b you |	13 -27 14 22
d b you'd introduce	13 -10
d b you'd rather	13 -22
d b your PROPER	12 14 13 -19
d b your agent	13 -9
d b your brother	12 39 13 -12 14 -32
d b your circle	13 -9
d b your company	12 19
d b your family	13 19
d b your friends	12 15 13 -30 14 29
d b your network	13 -11
d b your next	12 -13
d b your personal	12 -10
d b your referrals	12 -15 14 11
d b your side	12 9 13 -11
d b your team	12 18 13 -9
d b your way	12 19 13 -17
d b yours is	12 -11 13 20
d b yours |	12 -10 13 20 14 -9
d b | MONEY	12 -9 13 -12 14 15
d b | a	12 10 13 -9
d b | anyone	12 14 13 -15
d b | at	13 9
d b | by	12 10 13 -12
d b | for	12 -75 13 50 14 46
d b | i'm	13 -16
d b | me	12 -23 13 13
d b | one	12 -125 13 100
d b | refer	13 -16 14 24
d b | referring	12 14
d b | send	12 -119 13 87 14 24
d b | someone	12 62 13 -29 14 -14
d b | the	12 -13 13 17
d b | them	12 -36 13 40
d b | they	13 -23
d b | they'll	13 23 14 -12
d b | they're	13 24 14 -18
d b | you	12 57 13 -18 14 -14
d b | you'd	12 47 14 -41
d b 👍 |	12 -11 13 -22 14 36
d c ANY	12 -80 13 98 14 -58
d c ASK	12 24 13 52 14 -93
d c BRANCH	12 86 13 -67 14 -47
d c DONE	13 -39 14 33
d c EASE	13 63 14 -51
d c EVENT	12 34 13 -20 14 -38
d c GAIN	12 54 13 -90 14 36
d c GLAD	12 26 13 -103 14 75
d c GROUP	12 -36 13 32
d c HAND	12 -124 13 58 14 49
d c HURRY	13 -38 14 35
d c IF	12 10 13 -26 14 15
d c JOIN	12 -149 13 60 14 88
d c KIN	12 -192 13 45 14 137
d c LACK	12 58 13 -33 14 -42
d c MAY	12 -45 13 -17 14 70
d c ME	12 14 13 58 14 -61
d c MEANS	12 54 13 -167 14 110
d c MUST	12 -17 13 35 14 -13
d c MY	12 -38 13 -35 14 62
d c OBJ	12 -71 13 -54 14 122
d c OFFER	12 35 13 65 14 -86
d c PLACE	12 112 13 -176 14 52
d c REWARD	12 -123 14 124
d c ROLE	12 -17 13 22 14 -19
d c RUNS	12 65 13 22 14 -134
d c SEEK	12 -46 13 -124 14 161
d c SOMEBODY	12 -200 13 85 14 104
d c THANKS	12 -60 13 -10 14 70
d c THEIR	12 -67 13 88 14 -24
d c THEM	12 82 13 9 14 -90
d c THEY	12 -57 13 88 14 -71
d c TIME	12 -30 13 -17 14 35
d c TROUBLE	12 10 13 58 14 -110
d c WHO	12 21 14 -36
d c YOU	12 -56 14 23
d c YOUR	12 47 13 -129 14 86
d end |	12 -62 13 83 14 9
d form anyone	12 -28 13 12 14 60
d form named	12 55 13 47 14 -235
d form none	13 -110 14 165
d form who	12 -24 13 51 14 10
d k ! !	12 16 13 -35 14 19
d k ! |	12 -48 13 64 14 -26
d k ? ME	13 38 14 -41
d k ? MY	12 18 13 -19
d k ? |	12 32 13 -19 14 -22
d k ANY ANY	12 -14 13 -20 14 45
d k ANY BRANCH	12 -49 13 86 14 -39
d k ANY EVENT	12 24 13 -33
d k ANY GROUP	13 -43 14 33
d k ANY KIN	12 -48 13 30 14 16
d k ANY LACK	12 -23 13 21
d k ANY ME	13 -15 14 9
d k ANY MEANS	12 29 13 -10
d k ANY ROLE	12 -64 13 77 14 -32
d k ANY SOMEBODY	12 -77 14 46
d k ANY TIME	12 -19 13 36
d k ANY WHO	12 42 13 -62
d k ANY [KIND]	12 -16 13 23
d k ANY in	12 12 13 -15
d k ANY more	12 9
d k ANY of	12 31 13 -17 14 9
d k ANY or	12 24 13 -21
d k ANY small	12 -19 13 32
d k ANY to	12 10 13 -16
d k ANY too	13 -47 14 60
d k ANY |	12 -49 13 133 14 -88
d k ASK ANY	12 26 14 -13
d k ASK MAY	12 -16
d k ASK ME	12 52 13 25 14 -59
d k ASK OBJ	12 24 14 -30
d k ASK SOMEBODY	12 -121 13 72 14 53
d k ASK THEM	13 -18
d k ASK a	13 27 14 -32
d k ASK of	12 28 13 -47 14 10
d k ASK to	12 -17 13 -19 14 30
d k ASK where	12 -24 13 11
d k ASK |	12 72 13 -66
d k BRANCH BRANCH	12 -13 13 24 14 -23
d k BRANCH GROUP	12 23
d k BRANCH ROLE	12 -69 13 72 14 -12
d k BRANCH TROUBLE	12 43 13 -40
d k BRANCH WHO	12 38 13 -45
d k BRANCH and	12 12 13 -29
d k BRANCH are	12 9 13 -10
d k BRANCH at	12 16 13 -40
d k BRANCH for	12 -43 13 39
d k BRANCH in	12 35 13 -29
d k BRANCH or	12 -17
d k BRANCH over	12 38 13 -13 14 -19
d k BRANCH owners	12 37 13 15 14 -33
d k BRANCH that	12 -19 13 42
d k BRANCH with	12 -18 13 21
d k BRANCH |	12 -14 13 14 14 17
d k DONE a	12 -18 13 19
d k DONE the	13 -11
d k DONE |	13 10 14 -9
d k EASE about	12 -9 13 13
d k EASE not	12 -12 14 9
d k EASE |	12 85 13 -48 14 -17
d k EVENT ROLE	13 -28
d k EVENT THEIR	12 -16 13 15
d k EVENT a	12 28 13 -36
d k EVENT and	13 12 14 -9
d k EVENT in	12 44 13 -31
d k EVENT or	12 18 14 -16
d k EVENT this	13 -12
d k EVENT to	12 29 13 -18
d k EVENT |	12 -87 13 121 14 -65
d k GAIN ?	12 -21 13 16 14 -12
d k GAIN from	12 -30 13 23
d k GAIN in	12 -28 13 18
d k GAIN of	12 10
d k GAIN with	12 -9 14 18
d k GAIN |	12 28 13 -62 14 16
d k GLAD an	13 -13 14 9
d k GLAD to	12 -16 13 -32 14 59
d k GLAD with	12 -22
d k GLAD |	12 61 13 17 14 -46
d k GROUP ?	12 -32 13 23
d k GROUP ROLE	13 -11
d k GROUP SEEK	12 31 13 -30
d k GROUP WHO	13 -10
d k GROUP and	14 11
d k GROUP at	12 -51 13 33
d k GROUP in	12 30 13 -42
d k GROUP is	12 13 13 -22
d k GROUP owners	12 -32 13 25 14 16
d k GROUP that	12 70 13 -58
d k GROUP who'd	13 -14
d k GROUP |	12 -29 13 49
d k HAND ?	12 -67 13 55
d k HAND ANY	12 -83 13 51 14 40
d k HAND MEANS	14 14
d k HAND MY	12 -13 13 21 14 -13
d k HAND OBJ	12 34 13 -24 14 -13
d k HAND PROPER	12 18 13 14 14 -18
d k HAND SOMEBODY	13 -26 14 23
d k HAND THEM	12 69 13 15 14 -72
d k HAND YOUR	12 -42 13 -19 14 63
d k HAND a	12 -47 13 38 14 14
d k HAND at	12 -20 14 20
d k HAND first	12 24 13 -32 14 15
d k HAND it	12 18 13 -31
d k HAND on	12 -22 13 20 14 10
d k HAND the	12 -14 13 34 14 12
d k HAND this	13 -24
d k HAND with	12 14 13 -12
d k HAND |	12 34 14 -25
d k HURRY HAND	12 14 14 -9
d k HURRY SOMEBODY	12 -45 13 48
d k HURRY TIME	12 11
d k HURRY and	13 -31 14 33
d k HURRY |	13 35 14 -43
d k IF SOMEBODY	12 -28 13 -11 14 37
d k IF THEY	12 -13
d k IF YOU	12 19 13 -10
d k IF a	12 -11
d k IF not	12 -20 13 -10 14 30
d k JOIN OBJ	13 -22 14 49
d k JOIN THEM	13 11
d k JOIN WHO	13 -12
d k JOIN a	12 -24 13 19
d k JOIN to	12 84 13 -59 14 -11
d k JOIN with	12 -87 13 70
d k JOIN |	12 -39 13 12 14 20
d k KIN HAND	13 -9 14 9
d k KIN IF	13 -11 14 9
d k KIN MAY	12 -19 13 -14 14 19
d k KIN MY	13 -19 14 18
d k KIN SEEK	12 -19 14 20
d k KIN WHO	12 -30 13 79 14 -25
d k KIN YOU	13 -22 14 9
d k KIN and	12 -11 13 -32 14 9
d k KIN are	12 -56 13 60 14 -9
d k KIN at	12 -17 13 10
d k KIN in	12 27 13 -14 14 -10
d k KIN member	12 -18 14 18
d k KIN of	13 -12
d k KIN or	12 -21 13 11 14 13
d k KIN that	13 -33 14 38
d k KIN to	12 -9
d k KIN who'd	13 35 14 -47
d k KIN |	12 22 13 -83 14 53
d k LACK EASE	12 43 14 -31
d k LACK HAND	13 19 14 -16
d k LACK a	13 -9
d k LACK been	12 32 13 -21
d k LACK find	12 -17 13 19
d k LACK get	12 16 13 -16
d k LACK got	12 17 13 -11
d k LACK had	12 -10 13 -12 14 23
d k LACK idea	13 17
d k LACK see	13 -12 14 10
d k MAY ASK	12 51 14 -46
d k MAY GAIN	12 -65 13 -22 14 56
d k MAY GLAD	13 -9
d k MAY HAND	12 20 14 -9
d k MAY JOIN	13 25
d k MAY ME	12 65 13 -57
d k MAY SEEK	13 17 14 -13
d k MAY YOU	12 13 13 14 14 -18
d k MAY be	12 10 13 9 14 -25
d k MAY do	13 -9
d k MAY find	12 12 14 -10
d k MAY get	13 -19 14 27
d k MAY have	12 -14 14 16
d k MAY take	12 13
d k MAY talk	12 -16 13 -35 14 34
d k MAY use	12 -11 14 11
d k ME DONE	14 14
d k ME HAND	12 14 13 44 14 -42
d k ME LACK	12 -47 13 51 14 9
d k ME MAY	12 37 13 -55 14 11
d k ME SEEK	12 -15 13 15
d k ME always	12 -15 13 34 14 -18
d k ME be	12 15 13 -17
d k ME did	12 -10 13 27 14 -21
d k ME do	12 -17 14 14
d k ME done	12 -12 13 -15 14 23
d k ME got	12 21 13 -23
d k ME thinking	13 -10
d k MEANS HURRY	13 -10 14 10
d k MEANS PROPER	12 -12 13 -9 14 20
d k MEANS [KIND]	12 52 13 -19 14 -18
d k MEANS and	12 -35 13 39
d k MEANS for	13 -22 14 25
d k MEANS of	12 -12 13 12
d k MEANS on	12 -36 14 45
d k MEANS to	13 -25 14 24
d k MEANS |	12 21 13 -11
d k MONEY a	13 -10
d k MONEY |	12 -14 13 -24 14 26
d k MUST at	13 9
d k MY MEANS	12 -13 13 -63 14 74
d k MY PROPER	12 -23 13 21
d k MY REWARD	12 -26 13 9 14 16
d k MY TIME	12 -34 13 12 14 9
d k MY strings	13 10
d k MY way	13 -19
d k NUMBER NUMBER	12 24 13 -24
d k NUMBER and	12 45 14 -38
d k NUMBER more	13 -51 14 58
d k NUMBER |	12 42 13 -23 14 -10
d k OBJ ANY	12 -39 13 -11 14 50
d k OBJ IF	12 -25 13 20
d k OBJ THEIR	12 -12 13 23 14 -11
d k OBJ a	12 -24 13 14
d k OBJ and	12 -26 14 13
d k OBJ for	13 62 14 -37
d k OBJ in	12 -20 13 19
d k OBJ on	12 62 13 -23 14 -34
d k OBJ to	14 -24
d k OBJ with	12 -54 13 41
d k OBJ |	12 31 13 -55 14 38
d k OFFER |	13 -83 14 67
d k PLACE HAND	12 -25 13 31
d k PLACE PROPER	12 30 13 -40
d k PLACE WHO	12 -14 13 27
d k PLACE are	12 21 13 -28
d k PLACE in	12 18 13 -13
d k PLACE that's	12 39 14 -35
d k PLACE who'd	12 16
d k PLACE with	12 12
d k PLACE |	12 28 13 -30 14 13
d k PROPER !	12 14 13 -29 14 17
d k PROPER ?	12 27 13 -29
d k PROPER KIN	12 17 13 -22
d k PROPER MUST	13 10
d k PROPER NUMBER	14 17
d k PROPER PLACE	14 -9
d k PROPER PROPER	12 62 13 -47 14 -28
d k PROPER ROLE	12 33 13 -12
d k PROPER RUNS	13 -11
d k PROPER WHO	12 12 13 -15
d k PROPER YOU	12 32 13 -32
d k PROPER and	14 27
d k PROPER at	12 -16 13 -17
d k PROPER by	12 -81 14 88
d k PROPER for	12 12 13 -21
d k PROPER in	12 55 13 -51
d k PROPER of	12 43 13 -52
d k PROPER or	12 10 13 -15
d k PROPER role	12 -12 13 11
d k PROPER that	12 -24 13 12
d k PROPER the	13 13
d k PROPER to	12 16 14 -9
d k PROPER with	12 9 13 -14
d k PROPER |	12 14 13 -62 14 61
d k REWARD THEIR	13 12 14 -9
d k REWARD YOUR	12 -9
d k REWARD and	13 -11
d k REWARD |	12 -69 13 -75 14 113
d k ROLE !	12 -44 13 41
d k ROLE ?	12 -90 13 107
d k ROLE GROUP	12 37 13 -26
d k ROLE PLACE	12 32 13 -34
d k ROLE ROLE	12 -15 13 13
d k ROLE TROUBLE	12 -20 13 19
d k ROLE WHO	12 43 13 -57 14 -10
d k ROLE YOU	12 72 13 -58 14 18
d k ROLE and	12 -16 13 36 14 -25
d k ROLE are	12 -11 13 -28 14 49
d k ROLE at	12 43 13 -65
d k ROLE for	12 -39 13 10
d k ROLE in	12 51 13 -37 14 -17
d k ROLE of	12 -10 13 68 14 -25
d k ROLE or	12 51 13 -11 14 -18
d k ROLE there	12 81 13 -44 14 -9
d k ROLE to	12 -25 13 60 14 -15
d k ROLE with	12 9
d k ROLE |	12 -50 13 81 14 -65
d k RUNS BRANCH	12 10
d k RUNS ROLE	12 18 13 -24
d k RUNS a	12 22 13 -38 14 24
d k RUNS across	12 -25 13 20
d k RUNS after	12 44 13 -13 14 -44
d k RUNS at	12 37 13 -31
d k RUNS getting	12 -25 13 21
d k RUNS into	12 26 14 -18
d k RUNS it	13 -11
d k RUNS nights	12 -17 13 20
d k RUNS the	12 25 14 -18
d k RUNS there	12 10 13 -18
d k RUNS up	12 -13 13 -21 14 39
d k RUNS with	13 -11
d k RUNS |	13 17 14 -20
d k SEEK ANY	13 -15 14 13
d k SEEK BRANCH	12 -20 14 17
d k SEEK MY	13 9
d k SEEK ROLE	13 43
d k SEEK SOMEBODY	13 -15 14 18
d k SEEK YOU	14 11
d k SEEK YOUR	12 -12 13 18
d k SEEK a	12 -39 13 -59 14 69
d k SEEK an	12 -11 13 -16 14 31
d k SEEK for	12 54 13 -38
d k SEEK of	12 -13 14 15
d k SEEK this	12 43 13 16 14 -92
d k SEEK to	12 -24
d k SEEK |	12 -14 13 -27 14 27
d k SHARE REWARD	12 -14
d k SOMEBODY ?	12 10 13 -153 14 109
d k SOMEBODY ANY	13 -32 14 14
d k SOMEBODY ASK	13 -13
d k SOMEBODY EVENT	13 13
d k SOMEBODY IF	13 -45 14 32
d k SOMEBODY MAY	12 18 13 33 14 -29
d k SOMEBODY ME	13 -23 14 9
d k SOMEBODY SEEK	12 23 13 -20 14 -9
d k SOMEBODY WHO	12 13 13 -35 14 16
d k SOMEBODY YOU	12 -55 14 27
d k SOMEBODY at	12 -93 13 106
d k SOMEBODY in	12 -9 14 23
d k SOMEBODY of	12 13 13 -30 14 10
d k SOMEBODY on	12 24 13 -18
d k SOMEBODY or	12 29 13 -28
d k SOMEBODY there	12 -10 13 91 14 -60
d k SOMEBODY thinking	12 21 13 -25
d k SOMEBODY to	12 40 13 -21 14 -25
d k SOMEBODY who'd	12 -36 13 -62 14 76
d k SOMEBODY with	13 37 14 -19
d k SOMEBODY |	12 19 13 -97 14 31
d k THANKS YOU	12 -12 13 15 14 -11
d k THANKS for	12 -9 13 -19 14 25
d k THEIR BRANCH	12 -25 14 11
d k THEIR KIN	12 -12 13 -32 14 51
d k THEIR MEANS	12 -12 13 22 14 -11
d k THEIR PROPER	12 -43 13 57
d k THEIR ROLE	12 -22
d k THEIR RUNS	12 -22 13 15
d k THEIR first	12 -10
d k THEIR house	12 -14 13 13
d k THEIR |	12 37 13 -9 14 -11
d k THEM HAND	12 17 13 -17
d k THEM MY	12 73 14 -65
d k THEM a	12 9 13 -18 14 13
d k THEM and	12 -24 14 34
d k THEM the	12 9 14 -9
d k THEM this	12 33 13 -26
d k THEM with	13 9
d k THEM |	12 -34 13 69 14 -30
d k THEY LACK	12 39 13 -18 14 -20
d k THEY MAY	12 -33 13 62 14 -23
d k TIME ?	12 -24 13 59 14 -17
d k TIME ME	12 44 13 -33
d k TIME PROPER	12 -28 13 35
d k TIME REWARD	12 -40 13 43
d k TIME TIME	12 -15 14 11
d k TIME and	12 44 13 -51 14 19
d k TIME on	12 -85 13 49 14 26
d k TIME the	12 33 13 -21
d k TIME to	13 -9
d k TIME |	12 67 13 -37 14 -66
d k TROUBLE about	14 -10
d k TROUBLE at	12 9
d k TROUBLE by	13 18
d k TROUBLE every	12 17 13 -16
d k TROUBLE in	12 -38 13 45 14 -9
d k TROUBLE of	12 14
d k TROUBLE that	13 -9
d k TROUBLE to	13 16 14 -24
d k TROUBLE |	12 -30 13 42 14 -19
d k WHO ANY	12 -30 13 38
d k WHO EVENT	12 10
d k WHO KIN	12 11
d k WHO LACK	12 21 13 -29
d k WHO MAY	12 -70 13 10 14 75
d k WHO RUNS	12 15 13 -26
d k WHO SEEK	12 -65 13 108 14 -23
d k WHO TIME	12 9
d k WHO TROUBLE	13 11
d k WHO are	12 -24 13 34
d k WHO cellar	13 12
d k WHO does	12 40 13 -44
d k WHO has	12 16 13 -11
d k WHO is	12 -30 13 37 14 -13
d k YOU ANY	12 -49 13 49
d k YOU ASK	12 103 13 -21 14 -79
d k YOU EASE	12 -26
d k YOU HAND	12 -39 13 13 14 17
d k YOU JOIN	12 -121 13 47 14 52
d k YOU MAY	12 38 13 30 14 -58
d k YOU MUST	12 12 13 -40 14 35
d k YOU MY	12 -36 13 33
d k YOU RUNS	12 23 14 -14
d k YOU SEEK	12 -19
d k YOU a	13 -15 14 11
d k YOU be	12 -12 13 10
d k YOU care	12 -9 13 -21 14 19
d k YOU come	12 10
d k YOU deal	12 30 14 -12
d k YOU do	14 18
d k YOU ever	12 44 13 -20
d k YOU feel	12 -14 13 -10 14 28
d k YOU for	13 -27 14 18
d k YOU had	14 -13
d k YOU have	12 -24 13 -13 14 53
d k YOU or	12 -27 13 27
d k YOU to	12 -57 13 52
d k YOU trust	12 39 13 -21 14 -11
d k YOU used	13 20
d k YOU were	12 -32 13 -9 14 36
d k YOU |	13 -27 14 22
d k YOUR BRANCH	12 85 13 -64 14 -12
d k YOUR GROUP	13 9
d k YOUR JOIN	12 -15 14 11
d k YOUR KIN	12 -31 14 37
d k YOUR PROPER	12 14 13 -19
d k YOUR ROLE	12 -12 14 25
d k YOUR SOMEBODY	12 31 14 -36
d k YOUR is	12 -11 13 20
d k YOUR next	12 -13
d k YOUR personal	12 -10
d k YOUR side	12 9 13 -11
d k YOUR way	12 19 13 -17
d k YOUR |	12 -10 13 20 14 -9
d k [FIRM] is	12 -43 13 37
d k [FIRM] |	12 86 13 -28 14 -54
d k [KIND] GROUP	12 -12 13 11
d k [KIND] WHO	12 -10 13 13
d k [KIND] at	12 19 13 -60
d k [KIND] |	12 22 13 -23 14 17
d k [NAME] at	13 -24
d k [NAME] |	12 -37 13 48 14 12
d k [PROBLEM] |	12 -26 13 36 14 -15
d k a ANY	13 -26 14 13
d k a BRANCH	12 -58 13 -24 14 78
d k a EVENT	12 -30 13 33 14 -30
d k a GLAD	13 -18 14 26
d k a GROUP	12 55 13 -75 14 23
d k a HAND	12 -72 13 39 14 30
d k a HURRY	12 12
d k a KIN	12 -54 13 9 14 32
d k a MEANS	12 9
d k a OFFER	13 -40 14 31
d k a PROPER	13 36
d k a REWARD	12 22 13 -32 14 19
d k a ROLE	12 -67 13 92 14 -40
d k a SOMEBODY	12 83 13 -92 14 13
d k a TIME	12 -17 13 -60 14 68
d k a TROUBLE	12 9
d k a [KIND]	12 10 13 -19
d k a boarding	12 10 13 -13
d k a caf	13 44 14 -41
d k a child	12 -20 13 20
d k a good	12 -25 13 27
d k a home	12 22 13 -26
d k a large	12 52 13 -26 14 -14
d k a sales	12 -10 13 12
d k a second	13 -11
d k a similar	14 12
d k a small	12 15 13 -15
d k a word	13 -17
d k about BRANCH	12 -17
d k about EVENT	12 -12 13 17 14 -18
d k about THEIR	12 -31 13 11
d k about it	13 49 14 -41
d k about to	12 -11 13 12 14 -11
d k after a	13 11 14 -12
d k among YOUR	12 54 13 -23 14 -17
d k among the	12 28 13 -28
d k an JOIN	13 30 14 -43
d k an ROLE	13 -19
d k an old	12 18 13 -18
d k and KIN	13 -13
d k and LACK	12 48 13 -32 14 -17
d k and MAY	12 46 13 -26 14 -20
d k and ME	12 -38 14 36
d k and MEANS	12 39 13 -11 14 -17
d k and REWARD	13 -28 14 13
d k and ROLE	13 22 14 -13
d k and SEEK	13 17 14 -16
d k and THEY	13 -17
d k and WHO	12 -24 13 34
d k and YOUR	12 -30 13 35
d k and a	12 -26 13 31
d k and is	12 9 13 -13
d k and noticed	12 -22 14 22
d k and spends	12 12 13 -18
d k and the	12 33 13 -35
d k are SEEK	12 39 13 -32 14 9
d k are TROUBLE	12 9 13 -10
d k are YOU	12 28 13 -27
d k as YOU	12 10 14 -18
d k as much	12 -9 13 9
d k at ANY	13 31 14 -31
d k at BRANCH	12 22 13 -21
d k at PROPER	12 -105 13 45
d k at YOUR	12 -40 13 12 14 31
d k at [FIRM]	12 -68 13 51 14 -56
d k at [KIND]	12 -13 13 14
d k at a	12 73 13 -56 14 -10
d k at least	13 -10 14 15
d k at the	12 70 13 -94 14 18
d k at work	12 -34 14 26
d k back to	13 10 14 -13
d k be GAIN	12 -25 14 18
d k be SEEK	13 -9
d k be a	12 12 13 -25 14 21
d k be interested	12 13 13 -14 14 12
d k be the	12 24 13 26 14 -40
d k be |	12 -23 13 -23 14 48
d k bed |	12 -40 13 47
d k been MUST	12 -17 13 61 14 -40
d k before the	12 61 13 -38 14 -9
d k being dragged	12 32 13 -18
d k boarding BRANCH	12 10 13 -13
d k but LACK	12 -15 13 15
d k by HAND	12 17 13 -24
d k by PROPER	12 -83 13 12 14 88
d k by THEIR	12 -14 13 29
d k care about	12 -9 13 -21 14 19
d k cellar TROUBLE	13 12
d k change |	13 -24 14 29
d k co op	13 -11
d k come across	12 10
d k come to	12 15 13 -11
d k coverage |	13 -14
d k deal with	13 -16 14 31
d k dealing with	12 -26 13 -26 14 70
d k dear PROPER	12 69 14 -68
d k direct OBJ	12 -28 13 24
d k do YOU	12 13 13 -47
d k do with	13 -12
d k do |	12 -32 13 10 14 28
d k does BRANCH	12 73 13 -59
d k does YOUR	12 -13 13 85 14 -55
d k door's open	13 -13 14 9
d k down |	12 13 13 -11
d k each TIME	12 -9 13 21 14 -10
d k ever ASK	12 -22 13 18
d k every TIME	13 13
d k experience |	13 20 14 -10
d k facilities ROLE	12 34 13 -15 14 -9
d k find a	13 -11 14 9
d k find this	12 -11 13 17
d k first home	12 -10 13 10
d k fit |	13 21 14 -30
d k for ANY	13 -48 14 16
d k for BRANCH	12 -21 14 16
d k for OBJ	13 13 14 -27
d k for SOMEBODY	12 21 14 -18
d k for THEM	13 -19 14 23
d k for YOUR	12 13 13 -54 14 41
d k for a	13 34 14 -27
d k for an	13 102 14 -78
d k for each	13 -12
d k for having	12 -16 13 14
d k for the	12 -40 13 27
d k from PROPER	12 -20 13 17
d k from YOU	12 -36 13 15 14 23
d k from [KIND]	13 -10 14 9
d k from a	12 9 13 -28 14 22
d k from the	14 13
d k from what	12 -17 13 64 14 -50
d k front of	12 -40 13 38
d k get a	13 -30
d k get as	12 -9 13 9
d k get the	13 18 14 -9
d k getting EVENT	12 34 13 -22
d k give OBJ	12 -37 13 11 14 37
d k give THEM	12 21 14 -22
d k going through	12 -13 13 17 14 -15
d k going to	13 -41 14 45
d k good ROLE	12 -12
d k good fit	13 23 14 -25
d k good word	12 -9
d k got a	12 35 13 -42
d k had a	12 -29 13 10 14 19
d k half of	12 16
d k happen to	13 9
d k has DONE	13 12 14 -9
d k has a	13 17
d k has been	12 -41 13 38 14 14
d k has just	12 9
d k has the	12 45 13 -20 14 -20
d k have DONE	12 -22 13 21
d k have KIN	13 16 14 -17
d k have THEM	13 -12 14 10
d k have a	13 26 14 -11
d k have the	12 -15 14 16
d k having OBJ	13 -10
d k hi PROPER	12 82 13 -55
d k hire |	13 31 14 -26
d k house |	12 -12 14 -11
d k in ANY	12 -20 13 37 14 -10
d k in ASK	12 -13 14 14
d k in BRANCH	12 -15 13 14 14 -15
d k in MY	12 -18 13 20
d k in NUMBER	12 9
d k in PROPER	12 91 13 -71 14 -37
d k in ROLE	12 27 13 -23
d k in SEEK	12 -13 14 15
d k in THEIR	12 29 14 -16
d k in YOUR	12 28 13 -92 14 62
d k in [KIND]	12 22 13 -32
d k in a	14 -11
d k in spreadsheets	12 -13 13 14
d k in that	12 27 14 -13
d k in the	13 28
d k in this	12 -36 13 55
d k in touch	12 53 13 -32 14 -19
d k in what	12 -12 14 13
d k in |	12 -19
d k ines DONE	13 -11
d k interested in	13 -15 14 13
d k interested |	12 -16 13 11
d k is EVENT	12 17 13 -15
d k is MUST	12 9 13 -22
d k is SEEK	12 -16 13 9
d k is TROUBLE	12 10 13 -14
d k is on	12 -17 14 23
d k is thinking	13 12 14 -11
d k it MAY	12 -36 13 23
d k it to	12 14 13 -12 14 -12
d k it |	12 19 13 26 14 -50
d k jakob at	12 10 13 -17
d k just EVENT	12 -26 13 20
d k just got	12 17 13 -21
d k least ANY	14 9
d k list of	12 -10 13 -9 14 22
d k more than	12 -12
d k ms PROPER	12 33 13 -45
d k much out	12 -9 13 9
d k next |	12 -27 13 -81 14 107
d k nights |	12 -18 13 21
d k not |	12 -32 13 -12 14 43
d k of ANY	13 12
d k of BRANCH	12 22 13 -20
d k of EVENT	12 -13 13 22 14 -10
d k of PROPER	12 -62 13 78
d k of ROLE	13 -18
d k of SOMEBODY	13 -21
d k of THEIR	12 -13 13 -52 14 62
d k of THEM	12 40 14 -21
d k of TIME	12 18 13 -20
d k of YOU	13 13
d k of YOUR	12 -129 13 119
d k of a	12 63 13 -73
d k of being	13 10 14 -16
d k of it	13 -30 14 34
d k of nights	12 22 13 -18
d k of partnerships	12 19 13 -21
d k of the	12 51 13 16 14 -50
d k of this	12 -33 13 33 14 12
d k on MY	14 21
d k on NUMBER	12 -16 14 11
d k on OBJ	13 -23 14 28
d k on PROPER	12 -24 13 13 14 16
d k on YOUR	12 48 13 -25 14 -29
d k on a	13 -11
d k on the	12 44 13 -50
d k on this	14 -10
d k on |	12 37 13 -44
d k only ANY	12 -16 14 17
d k op |	13 -11
d k open the	12 -15 13 22
d k open to	12 54 13 -51
d k or ANY	12 14 13 57 14 -71
d k or EVENT	12 30 13 -26 14 -12
d k or HAND	13 -24 14 13
d k or JOIN	12 9 13 -17 14 21
d k or SOMEBODY	12 12
d k or a	12 -23 13 12 14 16
d k out of	12 -42 14 53
d k out |	12 19 14 -10
d k over there	12 38 13 -13 14 -19
d k owner WHO	12 -22 13 51 14 -15
d k owners SEEK	13 -10 14 9
d k owners in	12 -17 13 29
d k owners |	12 -51 13 59 14 -13
d k partnerships at	12 -38 13 44
d k personal MEANS	12 -10
d k practice ROLE	12 38 13 -44
d k practice |	14 -13
d k putting OBJ	12 9 14 -11
d k ready for	13 -27 14 30
d k right HURRY	13 -31 14 36
d k right SOMEBODY	12 -31 13 62 14 -38
d k sales GROUP	12 -10 13 12
d k same GAIN	14 14
d k same way	14 11
d k same |	12 -13
d k see YOU	12 -76 13 64
d k she'd have	12 14 14 -9
d k sick of	12 25 13 -25
d k six TIME	12 -14 13 18
d k small BRANCH	13 -10
d k so HAND	13 -18 14 25
d k so WHO	12 -61 13 75
d k so that	13 -18 14 11
d k speak to	12 27 13 -42
d k spends PROPER	12 12 13 -18
d k spread the	12 -22 14 21
d k strings |	13 10
d k such a	12 28 13 17 14 -40
d k talk to	12 20
d k testers |	12 39 13 -44
d k than ANY	12 -22 13 12
d k that EASE	12 -9 13 13
d k that LACK	13 -25 14 37
d k that MAY	13 -60 14 62
d k that ME	12 21 13 -17
d k that RUNS	12 17 13 -20
d k that SEEK	12 -22 13 -50 14 57
d k that THEY	12 41 13 -26 14 -18
d k that YOU	13 16
d k that for	12 47 13 -35
d k that has	12 20 13 -16
d k that just	13 -15
d k that pays	12 -52 13 54
d k that uses	13 11 14 -10
d k that's EVENT	12 24 13 -26
d k that's TROUBLE	12 -53 13 48 14 -11
d k that's a	13 9
d k that's been	12 -11 13 21 14 -17
d k the ANY	12 86 13 -27 14 -37
d k the BRANCH	12 30 14 -14
d k the EASE	12 -27 13 15
d k the GAIN	12 10
d k the GROUP	12 -101 13 107 14 -16
d k the HURRY	13 -9
d k the KIN	12 20 13 -50 14 44
d k the MEANS	12 -63 13 39 14 36
d k the PLACE	12 48 13 -31 14 -14
d k the PROPER	12 -19 13 74 14 -35
d k the ROLE	12 24 13 -44
d k the SEEK	12 25 13 -24
d k the SOMEBODY	12 59 13 -43
d k the TIME	12 22 13 -36 14 15
d k the TROUBLE	12 45 13 -39
d k the [KIND]	12 10 13 -42
d k the billing	12 49 13 -44
d k the co	13 -11
d k the conservatoire	12 47 13 -36
d k the floor	13 -30 14 31
d k the next	12 24 13 -20
d k the right	12 -53 13 65 14 -38
d k the roof	12 -20 13 36 14 -9
d k the same	12 -53 13 -23 14 78
d k the second	12 27 13 -30
d k the way	12 -18 13 32
d k the word	12 -22 14 21
d k there ?	12 27 13 -33
d k there |	12 -37 13 19
d k there's LACK	13 9 14 -11
d k there's SOMEBODY	14 15
d k these TIME	12 -28 13 62 14 -16
d k thinking about	12 -9 13 9 14 -19
d k thinking of	12 -9 13 12 14 -10
d k this ?	13 17 14 -22
d k this HAND	13 -20 14 21
d k this MEANS	12 18 13 -46 14 46
d k this TIME	12 37 13 -13 14 -51
d k this room	12 -69 13 60
d k this to	12 16 13 -14 14 -9
d k through a	12 -13 13 17 14 -15
d k time |	12 -10 13 24
d k to ANY	13 31 14 -17
d k to ASK	13 -59 14 57
d k to EVENT	13 36 14 -30
d k to GAIN	12 -11
d k to HAND	12 -24 13 24
d k to PROPER	12 -38
d k to SOMEBODY	13 -28 14 13
d k to THEIR	12 29 13 -12 14 -12
d k to THEM	12 20 13 -27
d k to YOU	12 -12
d k to YOUR	12 84 13 -56 14 -13
d k to a	13 9 14 -9
d k to about	12 68 14 -37
d k to an	12 10 13 -9
d k to at	12 -25 13 35
d k to be	12 -18 13 -17 14 43
d k to buy	12 -13 13 32 14 -28
d k to get	12 -33 13 22
d k to give	12 17
d k to it	12 56 13 -38
d k to speak	12 9 13 -29
d k to take	13 -13
d k to talk	12 33 13 31 14 -30
d k to the	12 -45 13 41 14 -15
d k to |	12 -32 13 39
d k too |	12 -40 14 44
d k touch with	12 44 13 -32
d k touch |	12 9 14 -11
d k trust OBJ	12 -20 13 16
d k trust with	12 59 13 -37 14 -14
d k turned down	12 31 13 -44
d k up YOUR	12 19 13 -17
d k up |	12 -12 13 -28 14 26
d k use a	13 -26 14 18
d k used to	13 20
d k useful |	12 -18 13 23
d k uses PROPER	13 11 14 -10
d k w the	12 46 13 -49
d k walk REWARD	13 -14
d k way YOU	13 19
d k way |	12 -13
d k welcome |	12 -25 13 18
d k well |	12 -11 14 11
d k were in	12 -9 13 17
d k what ME	12 -39 13 39
d k what the	13 -15
d k where the	13 13 14 -9
d k who'd GAIN	13 24 14 -32
d k who'd GLAD	13 -51 14 40
d k who'd SEEK	12 -30 14 11
d k who'd be	12 -10 13 -21 14 39
d k who'd get	13 34 14 -27
d k with ANY	12 -88 13 71
d k with BRANCH	13 -13
d k with LACK	12 39 13 -25
d k with OBJ	12 -11 13 -35 14 46
d k with THEIR	12 10 13 30 14 -19
d k with YOUR	13 9
d k with [PROBLEM]	12 18 13 -28
d k with a	12 59 13 -12 14 -41
d k with an	12 -9
d k with more	12 40 13 -33
d k with the	12 -79 14 73
d k with |	12 24 13 -45 14 25
d k word with	13 -17
d k yara PROPER	12 16 13 -26
d k yet |	13 -26 14 18
d k | ANY	12 -128 13 98
d k | HAND	12 -98 13 63 14 25
d k | JOIN	12 11 14 13
d k | MAY	12 54 13 -35 14 -11
d k | ME	13 -16
d k | MONEY	12 -9 13 -12 14 15
d k | OBJ	12 -23 13 13
d k | SOMEBODY	12 73 13 -40 14 -21
d k | THEM	12 -36 13 40
d k | THEY	13 21 14 -22
d k | WHO	13 14
d k | YOU	12 104 13 -22 14 -55
d k | a	12 10 13 -9
d k | at	13 9
d k | by	12 10 13 -12
d k | for	12 -75 13 50 14 46
d k | the	12 -13 13 17
d k 👍 |	12 -11 13 -22 14 36
d length	12 63 13 81 14 -46
d more than 0	12 -66 13 474 14 -350
d more than 1	12 320 13 -355 14 -70
d more than 2	12 -26 13 13 14 -65
d more than 3	13 -17
d s ?	12 83 13 -31 14 -35
d s ? |	12 83 13 -31 14 -35
d s ANY	12 71 13 -67
d s ANY ANY	12 -14 13 -17 14 44
d s ANY BRANCH	12 -39 13 63 14 -22
d s ANY GROUP	13 -16 14 16
d s ANY KIN	12 -22 13 33 14 -31
d s ANY MEANS	12 -14 13 -40 14 50
d s ANY ROLE	12 -45 13 46 14 -17
d s ANY SOMEBODY	13 -100 14 67
d s ANY of	12 102 13 -14 14 -41
d s ANY or	12 25 13 -25
d s ANY small	12 -24 13 40 14 -9
d s ASK	12 -52 13 33 14 18
d s ASK of	13 13
d s ASK to	12 -22 13 -17 14 34
d s BRANCH	13 57 14 -47
d s BRANCH ROLE	12 68 13 -48
d s BRANCH owners	12 -55 13 65 14 -18
d s EVENT	12 -32 13 -63 14 115
d s HAND	12 87 13 -28 14 -48
d s HAND SOMEBODY	13 -9
d s HAND THEM	12 153 13 -32 14 -96
d s HAND YOUR	12 -47 14 58
d s HAND a	12 -34 13 39
d s HAND this	12 19 13 -18 14 -10
d s IF	12 -9
d s IF a	12 -14
d s JOIN	13 9 14 11
d s JOIN OBJ	12 -33 13 36 14 20
d s JOIN to	12 69 13 -50 14 -11
d s KIN	12 -27 13 36 14 -16
d s KIN at	12 12 13 -26
d s KIN of	12 9 13 -10
d s MAY	12 -84 13 -10 14 65
d s MAY GAIN	13 -9
d s MAY ME	12 -17 13 -14 14 22
d s MAY YOU	13 -15 14 13
d s MAY be	12 -23 13 48 14 -36
d s ME	12 -116 13 104 14 -13
d s ME MAY	12 -14 13 -26 14 39
d s MONEY	12 -17 13 -28 14 32
d s MONEY |	12 -17 13 -28 14 32
d s NUMBER	12 -16 13 -57 14 69
d s PLACE	12 -52 13 10
d s ROLE	12 -14 13 42 14 -22
d s ROLE YOU	12 91 13 -69 14 -16
d s ROLE and	12 -29 13 65 14 -30
d s ROLE at	12 17 13 -31
d s ROLE in	12 26 13 -26
d s ROLE of	12 -45 13 108 14 -16
d s ROLE |	12 -63 13 133 14 -68
d s RUNS	12 24 13 26 14 -34
d s RUNS ROLE	12 11 13 -10
d s RUNS a	13 -12
d s RUNS after	12 55 13 -16 14 -55
d s SEEK	12 -10 13 -20 14 32
d s SHARE	12 -23 14 12
d s SHARE REWARD	12 -17 14 9
d s SOMEBODY	13 -29 14 26
d s SOMEBODY ANY	13 -26 14 17
d s SOMEBODY ME	12 -25 13 -9 14 20
d s SOMEBODY SEEK	12 26 13 -101 14 62
d s SOMEBODY WHO	12 48 13 -32 14 -9
d s SOMEBODY YOU	12 -23 13 -18 14 12
d s SOMEBODY at	12 76 13 -9 14 -27
d s SOMEBODY in	12 -41 13 52
d s SOMEBODY on	12 30 13 -23
d s SOMEBODY there	12 -9 13 100 14 -71
d s SOMEBODY to	12 23 14 -24
d s SOMEBODY who'd	12 -49 13 -62 14 85
d s SOMEBODY with	12 -21 13 40
d s SOMEBODY |	12 -9 13 -62 14 26
d s THANKS	12 -23 14 30
d s THANKS for	12 -11 13 -23 14 31
d s THEY	13 22 14 -25
d s THEY MAY	12 20 14 -22
d s WHO	12 -134 13 99 14 38
d s WHO MAY	12 54 13 -62
d s WHO RUNS	12 -73 13 71
d s WHO SEEK	12 -13 13 -48 14 54
d s YOU	12 12 13 -25 14 32
d s YOU ASK	12 93 13 -18 14 -88
d s YOU HAND	12 -10 13 -12 14 20
d s YOU MAY	12 -9 13 11
d s YOU MUST	12 15 13 -50 14 44
d s YOU RUNS	13 28 14 -23
d s YOU come	12 13 13 -11
d s YOU ever	12 -28 13 23
d s YOU feel	12 -18 13 -13 14 35
d s YOU have	13 46 14 -38
d s YOU or	12 -18 13 16
d s YOUR	13 -22 14 -37
d s YOUR BRANCH	13 -9
d s YOUR ROLE	12 -20 13 36 14 -15
d s YOUR SOMEBODY	12 16 14 -32
d s [KIND]	13 -10
d s [KIND] GROUP	12 -18 13 18
d s [KIND] at	12 14 13 -27
d s [KIND] |	12 9 13 -45 14 16
d s [NAME]	13 -40 14 39
d s [NAME] at	13 -30
d s [NAME] |	13 -10 14 39
d s a	13 80 14 -66
d s a BRANCH	12 -66 13 69 14 -9
d s a EVENT	12 -22
d s a KIN	12 -32 13 24
d s a PROPER	12 -21 13 72
d s a ROLE	12 -9 14 -25
d s a SOMEBODY	12 75 13 -77 14 16
d s a good	12 27 13 -34 14 -12
d s a new	12 -30 13 37
d s a word	12 9 13 -21
d s among	12 9 13 -20
d s among YOUR	12 -17
d s at	12 36 13 -27
d s at PROPER	12 -33 13 37
d s at least	14 11
d s at the	12 57 13 -48
d s dear	12 58 13 20 14 -85
d s dear PROPER	12 87 14 -85
d s direct	12 -35 13 31
d s direct OBJ	12 -35 13 31
d s do	12 26 13 -57
d s do YOU	12 14 13 -52
d s door's	13 -17 14 11
d s door's open	13 -17 14 11
d s for	12 43 13 -31
d s front	12 63 13 -80
d s front of	12 63 13 -80
d s got	13 -9
d s hi	12 68 13 -77 14 12
d s hi PROPER	12 103 13 -68 14 -10
d s in	12 -57 13 85 14 -68
d s in BRANCH	12 -13 14 -15
d s in PROPER	12 -28
d s in YOUR	12 61 14 -42
d s in the	12 -18 13 35
d s in this	12 -87 13 75
d s ines	12 30 13 -15 14 -11
d s ines DONE	13 -13
d s it	12 -23 13 -84 14 119
d s it's	12 20 13 -14
d s jakob	12 13 13 -21
d s jakob at	12 13 13 -21
d s mr	13 -10
d s mr PROPER	13 -10
d s ms	12 41 13 -56
d s ms PROPER	12 41 13 -56
d s on	12 -12 13 14 14 -25
d s on YOUR	13 15 14 -28
d s on the	12 -13
d s only	12 -43 13 -16 14 78
d s or	12 23 13 96 14 -91
d s or ANY	12 -13 13 119 14 -87
d s owners	12 10 14 -11
d s owners of	12 10 14 -11
d s putting	12 11 14 -14
d s putting OBJ	12 11 14 -14
d s s	12 -15 14 15
d s she'd	12 17 14 -11
d s she'd have	12 17 14 -11
d s so	12 34 13 -28 14 -9
d s spread	12 -27 14 26
d s spread the	12 -27 14 26
d s subject	12 -15 13 -9 14 29
d s that	12 -175 13 67 14 65
d s that EASE	12 -11 13 16
d s that MAY	12 10 13 -54 14 44
d s that ME	12 -11 13 -9 14 16
d s that RUNS	12 21 13 -25
d s that SEEK	12 -27 13 -63 14 72
d s that has	12 -14
d s that just	12 -23 13 15
d s that's	12 -64 13 20 14 59
d s that's TROUBLE	12 -76 13 82 14 -14
d s that's a	13 11
d s that's about	13 9
d s that's been	12 -14 13 28 14 -21
d s the	12 50 13 -79 14 -26
d s the GROUP	12 -29 13 20
d s the KIN	12 51 13 -38
d s there	13 46 14 -49
d s there's	12 -19 13 12 14 12
d s there's SOMEBODY	13 -9 14 19
d s to	12 -28 14 32
d s who'd	12 -9 13 -23 14 34
d s with	12 -80 13 137 14 -58
d s with a	14 -16
d s yara	12 20 13 -32
d s yara PROPER	12 20 13 -32
d s |	12 -19 13 -18 14 21
d slot blank	12 190 13 -51 14 -186
d slot branch	13 35 14 -80
d slot event	12 125 13 19 14 -168
d slot firm	12 -14 13 -37 14 30
d slot group	12 -108 13 116 14 25
d slot named	12 420 13 -313 14 -258
d slot place	12 42 14 -87
d slot right	12 -23 13 114 14 -158
d slot role	12 124 13 -62 14 -104
d slot situation	12 186 13 -126 14 -85
d slot size	12 96 13 -99
d slot window	12 104 13 -46 14 -64
d t ! | YOU	12 13
d t ANY ANY BRANCH	13 14 14 -16
d t ANY ANY GROUP	13 -9 14 15
d t ANY BRANCH owners	12 61 13 -28 14 -14
d t ANY EVENT ROLE	12 18 13 -24
d t ANY GROUP owners	14 17
d t ANY KIN WHO	12 -23 13 37
d t ANY KIN YOU	13 -16
d t ANY ME MAY	13 -12
d t ANY ROLE PLACE	12 19 13 -24
d t ANY ROLE YOU	13 15 14 -11
d t ANY ROLE in	12 16 13 -18
d t ANY ROLE |	12 -54 13 55
d t ANY SOMEBODY YOU	12 -10 13 16
d t ANY SOMEBODY in	14 10
d t ANY TIME REWARD	12 -30 13 33
d t ANY [KIND] WHO	12 -12 13 17
d t ANY of THEM	12 28 14 -14
d t ANY of YOUR	12 -35 13 52 14 -26
d t ANY of the	12 25 13 -25 14 10
d t ANY or ANY	12 15 13 -15
d t ANY too |	13 -35 14 45
d t ASK OBJ to	12 17 14 -22
d t ASK SOMEBODY WHO	12 -18 14 12
d t ASK SOMEBODY with	13 12 14 -9
d t ASK a ROLE	12 -21 13 43 14 -19
d t ASK a SOMEBODY	13 -13
d t ASK a good	12 -13 13 19
d t ASK of ANY	13 9
d t ASK of a	12 44 13 -48
d t ASK to ASK	12 -13 13 -14 14 22
d t BRANCH ? |	13 -9
d t BRANCH BRANCH |	12 -17 13 25 14 -14
d t BRANCH GROUP |	12 28 13 -9 14 -9
d t BRANCH ROLE YOU	12 10
d t BRANCH ROLE |	12 -45 13 50
d t BRANCH and spends	12 9 13 -14
d t BRANCH at PROPER	12 22 13 -30
d t BRANCH at [FIRM]	12 -15
d t BRANCH in PROPER	12 26 13 -21
d t BRANCH over there	12 29 13 -10 14 -14
d t BRANCH owners |	12 -38 13 44 14 -10
d t BRANCH that MAY	12 -15 13 33
d t BRANCH with a	12 -46 13 40
d t EVENT ROLE |	13 -12
d t EVENT and MAY	13 9
d t EVENT in the	12 25 13 -16
d t EVENT or EVENT	12 23 13 -20 14 -9
d t EVENT this TIME	13 -9
d t EVENT to the	12 15
d t GAIN ? |	12 -16 13 12 14 -9
d t GAIN from a	13 -17 14 17
d t GAIN from what	12 -12 13 49 14 -37
d t GLAD an JOIN	13 -10
d t GROUP ? |	12 -24 13 17
d t GROUP SEEK YOUR	14 9
d t GROUP at PROPER	12 -20
d t GROUP in the	13 -9
d t HAND ? |	12 -50 13 42
d t HAND MY MEANS	12 -10 13 20 14 -11
d t HAND OBJ THEIR	12 -10 13 18
d t HAND OBJ a	12 -16 13 11
d t HAND OBJ on	12 28 13 -12 14 -12
d t HAND OBJ to	13 -15
d t HAND OBJ |	12 36 14 -31
d t HAND PROPER |	12 21 14 -12
d t HAND SOMEBODY YOU	13 -10 14 15
d t HAND THEM MY	12 52 14 -37
d t HAND THEM a	13 -14 14 10
d t HAND THEM this	12 25 13 -19
d t HAND YOUR KIN	12 -26 13 -14 14 47
d t HAND a KIN	13 -11 14 20
d t HAND a MEANS	13 -15 14 17
d t HAND it to	12 11 13 -9 14 -9
d t HAND the MEANS	12 -19 14 29
d t HAND this to	12 12 13 -11
d t HAND to at	12 -12 13 17
d t HAND with OBJ	12 10
d t HURRY HAND with	12 10
d t IF not |	12 -16 14 23
d t JOIN OBJ for	13 47 14 -28
d t JOIN OBJ |	12 -13 13 -10 14 37
d t JOIN a KIN	13 -16
d t KIN MAY GAIN	12 -13
d t KIN SEEK to	13 19 14 -18
d t KIN WHO are	12 -19 13 26
d t KIN and KIN	13 -10
d t KIN at PROPER	12 -27 13 24
d t KIN at the	12 12 13 -17
d t KIN in the	12 20 13 -11
d t KIN that MAY	13 -25 14 28
d t MAY ASK OBJ	12 10 13 40 14 -42
d t MAY ASK of	13 -17 14 14
d t MAY ASK |	12 40 13 -15 14 -24
d t MAY GAIN ?	12 -16 13 12 14 -9
d t MAY GAIN from	12 -15 14 28
d t MAY GAIN |	12 -14 13 -11 14 11
d t MAY JOIN OBJ	12 14 13 -12
d t MAY SEEK to	12 21 13 -14
d t MAY YOU ASK	14 9
d t MAY YOU HAND	12 -14 13 22 14 -9
d t MAY YOU trust	12 37 13 -29
d t MAY be GAIN	12 -18 14 13
d t MAY be a	12 12 13 -9
d t MAY be interested	12 16
d t MAY be the	12 18 13 20 14 -30
d t MAY have the	12 -11 14 12
d t MAY talk to	12 -14 13 -24 14 26
d t MAY use a	13 -19 14 14
d t ME HAND the	12 -15 13 51 14 -25
d t ME MAY ASK	12 40 13 -15 14 -24
d t ME MAY GAIN	13 -9 14 11
d t ME MAY HAND	12 22
d t ME MAY talk	12 -9 13 -23 14 25
d t ME SEEK to	12 -17 13 16
d t ME be GLAD	12 11 13 -13
d t ME do |	12 -21 13 12 14 11
d t MEANS PROPER NUMBER	12 -9 14 15
d t MEANS [KIND] |	12 39 13 -14 14 -14
d t MEANS and ME	12 -9 14 17
d t MEANS and MEANS	12 30 14 -13
d t MEANS to HAND	13 -13 14 21
d t MONEY | MONEY	13 -9 14 12
d t MY MEANS for	13 -12 14 13
d t MY MEANS to	13 -11 14 21
d t MY MEANS |	12 12 14 -24
d t OBJ THEIR MEANS	12 -9 13 17
d t OBJ a MEANS	12 -12 13 23 14 -13
d t OBJ in touch	14 -9
d t OBJ to PROPER	12 10 13 -13
d t OBJ to the	12 -17
d t OBJ to |	13 22 14 -22
d t OBJ with YOUR	13 13
d t PLACE in PROPER	12 14 13 -10
d t PROPER PROPER PROPER	12 15
d t PROPER PROPER for	12 9 13 -15
d t PROPER PROPER in	12 41 13 -38
d t PROPER PROPER role	12 -9
d t PROPER PROPER |	12 -36 13 39
d t PROPER YOU MAY	12 13 13 -18
d t PROPER and ME	13 49 14 -43
d t PROPER at PROPER	12 31 13 -43
d t PROPER at the	12 -47 13 37
d t PROPER by PROPER	12 -63 13 10 14 66
d t PROPER for OBJ	12 -14 13 14
d t PROPER for a	12 19 13 -25
d t PROPER of PROPER	12 32 13 -39
d t PROPER with a	13 -11
d t PROPER | SOMEBODY	12 15
d t ROLE ! |	12 -33 13 31
d t ROLE ? |	12 -68 13 80
d t ROLE PLACE PROPER	12 21 13 -24
d t ROLE TROUBLE ?	12 -15 13 14
d t ROLE WHO TROUBLE	12 9
d t ROLE YOU ASK	12 10 13 -12
d t ROLE YOU SEEK	13 15 14 -11
d t ROLE and ROLE	13 16 14 -10
d t ROLE at PROPER	13 -9
d t ROLE at a	13 -9
d t ROLE at the	13 -10
d t ROLE for the	12 -27 13 17
d t ROLE in PROPER	12 45 13 -44
d t ROLE in the	12 -10 13 19
d t ROLE of BRANCH	12 15 13 -13
d t ROLE of ROLE	12 10 13 -12
d t ROLE of partnerships	12 14 13 -16
d t ROLE there |	12 61 13 -33
d t RUNS a BRANCH	12 30 13 -27
d t RUNS a GROUP	12 -12 13 -9 14 25
d t RUNS a sales	13 9
d t RUNS the BRANCH	13 -14
d t RUNS up |	12 -10 13 -16 14 30
d t SEEK ROLE |	12 18 13 -18
d t SEEK SOMEBODY to	13 -11 14 14
d t SEEK YOUR |	13 15
d t SEEK a ROLE	13 -36 14 21
d t SEEK for a	13 -22 14 19
d t SEEK this ?	13 22 14 -31
d t SEEK to buy	13 19 14 -18
d t SEEK to give	12 12
d t SEEK to see	13 -11 14 17
d t SOMEBODY ? |	13 -115 14 81
d t SOMEBODY ANY ME	13 -12
d t SOMEBODY ME MAY	13 -17
d t SOMEBODY WHO MAY	12 -10 13 -14 14 14
d t SOMEBODY WHO SEEK	13 -22 14 15
d t SOMEBODY WHO is	12 -18 13 21
d t SOMEBODY YOU ASK	12 -24 13 14
d t SOMEBODY YOU HAND	13 -10
d t SOMEBODY YOU care	13 -16 14 13
d t SOMEBODY at PROPER	12 -77 13 78
d t SOMEBODY at YOUR	12 24 13 -53 14 25
d t SOMEBODY at [FIRM]	12 -35 13 51 14 -12
d t SOMEBODY at the	12 19 13 -20
d t SOMEBODY in YOUR	12 -25 14 22
d t SOMEBODY in the	12 -19 13 32
d t SOMEBODY of TIME	12 13 13 -15
d t SOMEBODY there |	13 11
d t SOMEBODY thinking about	12 16 13 -19
d t SOMEBODY to talk	12 47 13 -21 14 -16
d t SOMEBODY who'd SEEK	12 -25 13 -33 14 44
d t SOMEBODY with a	12 18 13 -9
d t THEIR BRANCH |	12 -17 13 16
d t THEIR MEANS |	12 -9 13 24 14 -13
d t THEIR house |	12 -10 13 9
d t THEM a HAND	13 -10 14 13
d t THEM and ME	12 -24 14 32
d t THEM the same	12 14
d t THEM this MEANS	12 25 13 -19
d t TIME ? |	12 -18 13 44 14 -13
d t TIME and MAY	12 15 13 -10
d t TIME | YOU	13 9
d t TROUBLE ? |	12 -15 13 14
d t TROUBLE about THEIR	12 -25 13 15
d t TROUBLE with [PROBLEM]	13 -13
d t WHO MAY GAIN	12 -18 13 -18 14 22
d t WHO MAY SEEK	13 19
d t WHO MAY YOU	12 44 13 -28 14 -11
d t WHO MAY be	12 -40 13 31
d t WHO MAY find	12 -19 13 17
d t WHO MAY use	13 11
d t WHO RUNS the	12 38 13 -38
d t WHO SEEK a	12 -28 13 10 14 13
d t WHO SEEK for	13 -20 14 25
d t WHO cellar TROUBLE	13 9
d t WHO is |	12 -12 13 16
d t YOU ASK ANY	12 29 13 -13 14 -10
d t YOU ASK MAY	12 -12
d t YOU ASK ME	12 39 13 18 14 -44
d t YOU ASK OBJ	13 -12 14 9
d t YOU ASK SOMEBODY	12 -45 13 49
d t YOU ASK a	12 11 14 -18
d t YOU ASK of	12 45 13 -46
d t YOU ASK |	12 25 13 -18 14 -9
d t YOU EASE not	12 -9
d t YOU HAND |	12 -12 13 13
d t YOU JOIN WHO	13 -9
d t YOU JOIN a	13 -16
d t YOU MAY ASK	12 9 13 23 14 -28
d t YOU MAY JOIN	12 14 13 -12
d t YOU RUNS into	12 19 14 -14
d t YOU SEEK to	13 -14 14 11
d t YOU SEEK |	13 17 14 -17
d t YOU care about	13 -16 14 14
d t YOU deal with	12 22 14 -9
d t YOU ever ASK	12 -17 13 14
d t YOU have KIN	13 12 14 -12
d t YOU have a	13 13
d t YOU or SOMEBODY	12 -20 13 20
d t YOU trust OBJ	12 -15 13 12
d t YOU trust with	12 44 13 -28 14 -11
d t YOU used to	13 15
d t YOU were in	13 12
d t YOUR BRANCH GROUP	12 43 13 -30
d t YOUR GROUP has	13 10 14 -15
d t YOUR GROUP that	12 34 13 -20
d t YOUR GROUP |	12 -73 13 78
d t YOUR JOIN |	12 -12
d t YOUR KIN MAY	12 -15 14 10
d t YOUR KIN SEEK	13 20 14 -17
d t YOUR KIN are	12 -42 13 45
d t YOUR KIN in	12 22 13 -10
d t YOUR KIN |	12 18 13 -22 14 24
d t YOUR ROLE |	12 -17 13 42 14 -9
d t YOUR SOMEBODY |	12 10 14 -19
d t [FIRM] is SEEK	12 -32 13 28
d t [KIND] WHO is	13 -9
d t [KIND] at [FIRM]	12 13 13 -44
d t [NAME] at [FIRM]	13 -18
d t a ANY SOMEBODY	13 -15 14 11
d t a BRANCH BRANCH	12 10 13 -13
d t a BRANCH ROLE	12 -35 13 44
d t a BRANCH |	12 -43 14 39
d t a EVENT ROLE	12 -13
d t a EVENT in	12 10
d t a EVENT |	12 -25 13 24 14 -12
d t a GROUP |	13 -22 14 16
d t a HAND |	12 -24 13 12 14 11
d t a HURRY HAND	12 10
d t a KIN WHO	12 -16 13 35
d t a KIN or	14 10
d t a KIN |	12 10 13 -21
d t a MEANS |	13 -20 14 15
d t a PROPER PROPER	12 15 13 -9
d t a ROLE WHO	12 25 13 -32
d t a ROLE at	13 -9
d t a ROLE for	12 -27 13 17
d t a ROLE with	13 9
d t a ROLE |	12 14 13 -14
d t a SOMEBODY in	12 42 13 -22 14 -10
d t a SOMEBODY with	12 20 13 -18
d t a boarding BRANCH	13 -9
d t a good ROLE	12 -9
d t a good fit	13 17 14 -19
d t a sales GROUP	13 9
d t a word with	13 -13
d t about EVENT |	12 -19 13 16
d t among YOUR KIN	12 41 13 -17 14 -13
d t an JOIN |	13 24 14 -31
d t and KIN |	13 -10
d t and ME HAND	13 44 14 -43
d t and MEANS |	12 30 14 -13
d t and spends PROPER	12 9 13 -14
d t as YOU have	13 -22 14 25
d t at ANY |	14 -17
d t at PROPER PROPER	12 -19 13 13
d t at PROPER |	12 -60 13 24
d t at YOUR GROUP	12 -30 13 9 14 23
d t at [FIRM] |	12 -53 14 -28
d t at [KIND] |	12 -10 13 10
d t at a BRANCH	12 14 13 -16
d t at a boarding	13 -9
d t at the BRANCH	12 49 13 -56
d t at the PROPER	12 -9 13 9
d t be a good	13 17 14 -19
d t be interested in	13 -11 14 10
d t be interested |	12 -12
d t by HAND |	12 9 13 -11
d t by PROPER |	12 -55 14 67
d t come to ASK	12 12
d t direct OBJ to	12 -21 13 18
d t door's open to	13 -10
d t every TIME |	13 10
d t for OBJ |	12 24 13 -16 14 -17
d t for THEM |	13 -17 14 20
d t from the BRANCH	12 -9
d t from what ME	12 -12 13 48 14 -37
d t front of the	12 38 13 -48
d t get the same	13 16
d t going through a	12 -10 13 13 14 -11
d t good ROLE |	12 -13
d t good fit |	13 17 14 -19
d t has been MUST	12 -13 13 46 14 -30
d t has the same	14 -11
d t have a HURRY	12 10
d t have a KIN	12 -13 13 19
d t have the same	12 -11 14 12
d t hi PROPER |	12 47 13 -27
d t in ASK |	12 -9 14 11
d t in BRANCH |	12 -18 13 19
d t in PROPER PROPER	12 9
d t in PROPER WHO	12 10 13 -9
d t in PROPER for	12 12 13 -12
d t in PROPER that	12 -21 13 14
d t in PROPER with	13 -11
d t in PROPER |	12 39 13 -25 14 -14
d t in SEEK of	12 -10 14 11
d t in [KIND] |	12 9 13 -12
d t in the BRANCH	13 19
d t in the HURRY	12 9 13 -10
d t in the PROPER	12 -9 13 23 14 -10
d t in the next	12 16 13 -13
d t in this room	12 -52 13 45
d t in touch with	12 33 13 -24
d t in touch |	14 -9
d t in what ME	12 -9 14 10
d t interested in what	12 -9 14 10
d t is SEEK |	12 13 13 -12
d t it MAY YOU	12 -25 13 18
d t it to ANY	13 15 14 -11
d t jakob at PROPER	13 -13
d t just EVENT a	12 -20 13 15
d t more than ANY	12 -17 13 9
d t ms PROPER |	12 11 13 -16
d t of SOMEBODY |	12 -10 13 -10 14 15
d t of THEIR KIN	12 -9 13 -24 14 38
d t of THEM |	12 40 13 15 14 -42
d t of YOUR KIN	12 -21 13 37 14 -23
d t of YOUR is	13 15
d t of a GROUP	12 41 13 -33
d t on MY MEANS	14 16
d t on OBJ |	13 -17 14 21
d t on YOUR GROUP	12 11 13 10 14 -20
d t open to SOMEBODY	13 -10
d t open to it	12 42 13 -28
d t or ANY SOMEBODY	13 11
d t or HAND OBJ	13 -22 14 12
d t or SOMEBODY YOU	12 -20 13 20
d t over there |	12 29 13 -10 14 -14
d t owner WHO MAY	12 -16 13 39 14 -11
d t putting OBJ in	14 -9
d t she'd have a	12 10
d t six TIME |	12 -11 13 14
d t so that THEY	13 -13
d t spread the word	12 -16 14 16
d t such a ROLE	12 21 13 12 14 -30
d t talk to about	12 29 13 27 14 -27
d t talk to |	12 -9 13 -23 14 25
d t that EASE about	13 10
d t that MAY GAIN	12 -13 13 19
d t that MAY SEEK	12 20
d t that MAY be	12 21 13 -30
d t that MAY get	13 -12 14 22
d t that ME MAY	12 26 14 -19
d t that RUNS a	12 12 13 -15 14 10
d t that SEEK a	13 -27 14 13
d t that THEY LACK	12 30 13 -11 14 -14
d t that has a	12 21 13 -13
d t that just got	12 13 13 -15
d t that's EVENT a	12 18 13 -19
d t that's TROUBLE in	12 -13 13 19
d t the BRANCH GROUP	12 -30 13 38
d t the BRANCH WHO	12 16 13 -19
d t the BRANCH for	13 10
d t the BRANCH that	12 -12 13 26
d t the BRANCH |	12 13 13 -16
d t the GROUP at	12 -36 13 29
d t the MEANS of	12 -9 13 9
d t the PROPER ROLE	12 17
d t the PROPER |	12 -35 13 43
d t the SEEK ROLE	12 19 13 -18
d t the SOMEBODY WHO	12 20 13 -19
d t the TIME |	12 19 13 -16
d t the right SOMEBODY	12 -23 13 47 14 -29
d t the same GAIN	14 11
d t the same |	12 -10
d t the way YOU	13 14
d t the way |	13 15
d t there ? |	12 20 13 -25
d t these TIME ?	12 -21 13 46 14 -12
d t thinking about EVENT	13 9 14 -12
d t thinking of EVENT	12 -10 13 16
d t this ? |	13 -16 14 14
d t this MEANS |	12 -10 13 -18 14 33
d t this TIME |	12 41 13 -28 14 -39
d t this to YOUR	12 26 13 -11
d t through a EVENT	12 -10 13 13 14 -11
d t to ANY ROLE	13 15 14 -11
d t to ASK |	13 -18 14 20
d t to HAND OBJ	12 52 13 12 14 -51
d t to HAND |	12 -37 13 20
d t to PROPER PROPER	12 15 13 -19
d t to SOMEBODY YOU	13 -14
d t to at the	12 -12 13 17
d t to be |	12 -14 13 -13 14 33
d t to it |	12 42 13 -28
d t to talk to	12 29 13 27 14 -27
d t to the BRANCH	12 -16 13 26
d t to the PLACE	12 15
d t trust OBJ with	12 -15 13 12
d t up YOUR way	12 14 13 -13
d t what ME did	13 20 14 -16
d t what ME do	12 -21 13 12 14 11
d t where YOU were	13 9
d t who'd GAIN from	13 19 14 -27
d t who'd SEEK to	12 -23 14 14
d t who'd be a	13 -10 14 19
d t with OBJ |	13 -21 14 22
d t with [PROBLEM] |	12 14 13 -21
d t with a BRANCH	13 -46 14 43
d t with an old	12 14 13 -13
d t with the same	12 -21 13 -19 14 53
d t yara PROPER |	12 12 13 -19
d t | ANY |	12 -26 13 16
d t | HAND OBJ	12 -14
d t | HAND THEM	12 -25 13 19
d t | JOIN OBJ	12 10 13 -17 14 17
d t | MONEY |	13 -9 14 12
d t | SOMEBODY in	13 -10
d t | SOMEBODY |	12 27 13 -18
d t | THEM |	12 -27 13 30
d t | THEY get	13 10
d t | WHO MAY	13 16
d t | YOU ASK	12 30 14 -25
d t | YOU EASE	12 14 13 -14
d t | by HAND	13 -9
d w !	12 -25 13 44 14 -32
d w ?	12 -11 13 25
d w MONEY	12 -79 13 45 14 30
d w NUMBER	12 55 13 -147 14 86
d w PROPER	13 81 14 -111
d w SHARE	12 -23 14 12
d w [FIRM]	12 63 13 63 14 -92
d w [KIND]	12 9 13 -41
d w [NAME]	12 -38 13 28 14 15
d w [PROBLEM]	12 -32 13 40 14 -19
d w a	12 -116 13 141 14 -35
d w about	12 -22 13 91 14 -104
d w accountant	12 -46 13 65
d w across	12 -19 13 14
d w after	12 66 13 -15 14 -68
d w again	13 -9 14 12
d w agency	12 -17 13 34
d w agent	12 24 13 -35 14 15
d w ago	13 12
d w all	12 11 13 -22
d w alone	12 42 13 -27
d w along	12 85 13 -35 14 -47
d w already	12 34 14 -12
d w always	12 -22 13 51 14 -28
d w am	12 10 13 -9
d w among	12 94 13 -50 14 -27
d w an	12 10 13 86 14 -87
d w and	12 -83 13 100
d w another	12 25 13 25 14 -66
d w any	12 -56 13 111 14 -65
d w anybody	12 9 13 -63 14 16
d w anyone	12 -147 13 -24 14 156
d w appreciate	12 -14 13 -83 14 67
d w appreciated	12 -31 13 62 14 -21
d w appropriate	12 -29 13 28
d w are	12 42 13 -26 14 -21
d w area	12 27 14 -20
d w around	12 50 13 -11 14 -43
d w as	12 11 13 -12 14 -11
d w ask	13 12 14 11
d w asked	13 -12
d w asking	12 33 13 -22
d w asks	12 -42 13 32 14 35
d w at	12 135 14 -220
d w away	13 -11
d w baby	12 -9 13 21 14 -17
d w back	12 -39 13 9 14 52
d w backend	13 14 14 -9
d w bad	12 -31 13 39 14 -13
d w bank	12 -12 13 9
d w banks	12 -79 13 71
d w be	13 -58 14 88
d w because	12 -13
d w become	12 10
d w bed	12 -50 13 59 14 -10
d w been	12 50 13 -43 14 -20
d w before	12 25 13 63 14 -55
d w being	12 91 13 -84 14 -26
d w benefit	12 -79 13 30
d w best	13 20
d w better	12 16 13 -47 14 20
d w big	12 -18 13 99 14 -67
d w bike	12 22 13 -15
d w bill	12 -39 13 65 14 -24
d w billing	12 61 13 -56
d w board	12 -26 13 39 14 -28
d w boarding	12 13 13 -16
d w bonus	12 -65 13 58 14 21
d w book	12 -17 13 57 14 -41
d w booked	12 25 13 -28
d w books	12 -24 13 80 14 -22
d w bought	12 36 13 -31
d w break	12 25 14 -17
d w brewery	12 17
d w bring	12 -23 13 -48 14 56
d w brother	12 49 13 -15 14 -41
d w budget	13 -14
d w building	12 105 13 -36 14 -82
d w built	13 -13
d w bursar	12 13 13 -16
d w business	12 -12 13 -36 14 78
d w but	12 -19
d w buy	12 -16 13 40 14 -35
d w buyer	12 -28 14 57
d w buyers	12 12 13 -20
d w buying	12 -12 13 30 14 -18
d w by	12 -58 13 -75 14 162
d w caf	12 15 13 45 14 -59
d w call	12 91 13 44 14 -106
d w can	12 -35 13 29
d w can't	12 -26 13 51 14 -25
d w car	12 -42 13 -24 14 67
d w card	12 -44 13 -22 14 71
d w care	12 -49 14 52
d w career	14 -14
d w caretakers	12 48 13 -28
d w cash	12 -26 13 -28 14 67
d w cellar	12 14 13 -17
d w certificates	13 -13
d w change	13 -30 14 36
d w cheesemaker	12 17 13 -37
d w child	12 -19 13 14
d w circle	13 -12
d w class	12 24 13 -44 14 19
d w clears	12 -43 13 138 14 -69
d w client	12 -14 13 12
d w clients	12 -27 13 35
d w closes	13 -49 14 25
d w club	12 72 13 -62
d w co	12 53 13 -30 14 -23
d w code	12 -23 13 -18 14 31
d w colleagues	12 10 13 -16
d w come	13 15
d w comes	12 -16 13 -19 14 33
d w comfortable	12 -47 13 24 14 26
d w comment	13 87 14 -71
d w community	13 -12
d w companies	12 -29
d w company	12 75 13 -60 14 -9
d w complaining	12 9
d w connect	12 19 14 -12
d w conservatoire	12 59 13 -45
d w contact	12 -30 13 64 14 -48
d w copy	13 10
d w could	12 -68 13 93 14 -22
d w count	13 10 14 -9
d w counter	12 -74 13 51
d w couple	12 105 13 -98
d w course	12 -15 13 31 14 -14
d w cousin	12 -20 13 39
d w coverage	13 -18
d w coworkers	12 -35 13 57 14 -11
d w cpas	12 -11 13 21 14 -14
d w cutting	13 -10 14 16
d w damage	12 17 13 24 14 -21
d w dark	13 34 14 -23
d w daughter	12 9 13 -10
d w day	13 -9
d w days	12 -17 13 63 14 -22
d w deal	12 -10 13 -28 14 48
d w dealing	12 -32 13 -33 14 87
d w deals	13 -12
d w dear	12 58 13 20 14 -85
d w dentist	12 13 14 -10
d w dentists	12 -18 13 16
d w department	12 -31 13 27
d w did	12 -29 13 36
d w didn't	12 16 13 -21
d w direct	12 -35 13 31
d w director	12 9 13 -16
d w directors	12 11 13 -9
d w divorce	12 -15 13 21 14 -19
d w do	12 61 13 -130 14 43
d w does	12 98 13 10 14 -79
d w doing	12 -14 13 -35 14 53
d w done	12 -42 13 -34 14 42
d w door's	13 -17 14 11
d w down	12 -20 13 113 14 -76
d w dragged	12 41 13 -22 14 -11
d w drawer	12 -61 13 117 14 -38
d w dreads	13 -10
d w driver	12 -18
d w drivers	12 38 13 -36
d w drop	12 -36 14 29
d w drowning	12 -44 13 45
d w each	12 13 13 19
d w early	12 19
d w eight	12 48 13 -28 14 -11
d w electric	12 -63 13 88 14 -16
d w else	12 -29 14 15
d w em	12 -39 13 11 14 46
d w email	12 19 13 -25
d w employed	12 10
d w end	12 16 14 -9
d w energy	13 -11 14 16
d w engaged	12 36 13 -24
d w engineer	12 81 13 -38 14 -25
d w estate	13 -11 14 26
d w even	12 76 13 -15 14 -46
d w ever	12 58 13 -35
d w every	13 -71 14 75
d w everybody	13 -15 14 23
d w experience	12 -9 13 42 14 -14
d w facilities	12 50 13 -22 14 -15
d w family	12 11
d w father	12 -19 13 19
d w feel	12 -20 13 -15 14 40
d w few	12 16 13 -34 14 16
d w find	12 11 14 -20
d w firm	12 -107 13 122
d w first	12 11 13 -60 14 25
d w fit	13 39 14 -40
d w five	12 49 13 -65
d w fleet	12 40 13 -49
d w floods	12 -9 13 15
d w floor	12 13 13 -42 14 34
d w folks	12 47 13 -54 14 16
d w food	13 -21 14 17
d w for	12 -78 13 98 14 -54
d w forty	12 62 13 -29 14 -24
d w forward	12 -58 13 34 14 43
d w founders	12 11
d w four	13 -25
d w franchise	12 -15 13 32 14 -13
d w free	13 -34 14 37
d w freight	13 -9
d w friend	12 -89 13 -13 14 97
d w friends	12 -28 13 -145 14 172
d w from	12 -101 13 32 14 51
d w front	12 -50 13 47
d w funeral	12 -26 13 23
d w garden	12 78 13 -56 14 -17
d w gardener	13 -23 14 12
d w get	12 49 13 -10 14 -53
d w getting	12 52 13 34 14 -71
d w give	12 -44 13 -13 14 74
d w glad	12 -18 13 -17 14 35
d w going	12 -25 13 -13 14 24
d w gone	12 -52 13 69
d w good	12 -13 14 13
d w got	12 32 13 -76 14 47
d w great	12 12 14 -15
d w group	12 -26 13 20
d w guy	12 19 13 -48 14 24
d w had	12 -42 13 53 14 -11
d w half	12 34 13 -17 14 -10
d w hand	13 -40 14 37
d w handed	12 67 13 -12 14 -50
d w hands	12 66 13 -47 14 -9
d w happen	13 11
d w happy	12 99 13 -59 14 -35
d w harbour	12 17 13 -21
d w has	12 -56 13 151 14 -54
d w have	12 -60 14 74
d w haven't	12 33 13 -38 14 20
d w having	12 -9 13 9
d w he	12 23 13 -14 14 -24
d w head	13 -11
d w heads	12 26 13 -28
d w hear	12 49 13 -26 14 -31
d w help	12 -52 13 -27 14 57
d w her	12 20 13 25 14 -27
d w here	12 -60 14 18
d w here's	13 -23 14 35
d w hi	12 53 13 -86 14 41
d w him	12 55 13 14 14 -82
d w hire	13 39 14 -33
d w hiring	12 34 13 -54 14 42
d w his	12 -33 13 -30 14 59
d w home	12 20 13 -24
d w hospital	12 21 13 -18
d w hotel	12 -11
d w hour	12 74 13 -10 14 -52
d w hours	12 -13 13 157 14 -99
d w house	12 74 13 -20 14 -62
d w housing	13 9
d w i	12 -63 13 -10 14 50
d w i'd	12 37 13 -33
d w i'll	13 39 14 -34
d w i'm	13 -17 14 26
d w i've	12 -136 13 135 14 -10
d w idea	13 21 14 -9
d w if	12 57 14 -45
d w in	12 19 13 28 14 -45
d w ines	12 30 13 -15 14 -11
d w interested	12 16 13 -18 14 15
d w into	12 -26 13 70 14 -32
d w introduce	12 30 14 -37
d w introduced	12 78 13 -53 14 -12
d w introduction	12 -12 13 -29 14 28
d w invite	13 -18
d w is	12 31 13 29 14 -86
d w isn't	12 28 13 -35
d w it	12 -25 13 -17 14 44
d w it's	12 64 13 -25 14 -39
d w jakob	12 13 13 -21
d w job	12 -44 13 92 14 -9
d w just	13 10 14 -19
d w keep	13 -20 14 14
d w keeps	12 -42 13 51 14 -18
d w kids	12 -14 13 47 14 -25
d w know	12 -54 13 28 14 45
d w knows	12 -23 13 18 14 -19
d w landlord	12 -29
d w large	12 66 13 -32 14 -17
d w last	12 -10 13 17
d w lead	12 12 13 31 14 -55
d w leads	13 -19
d w least	13 -13 14 18
d w leaving	12 14 13 -12
d w left	12 56 13 -19 14 -26
d w let	12 36 14 -45
d w letter	12 -17 13 27
d w licence	12 36 13 -24
d w life	13 -11 14 18
d w like	12 -51 13 88 14 -56
d w line	12 -14 13 13
d w lines	12 -62 13 54
d w link	12 43 13 -33
d w list	12 -35 13 14 14 23
d w little	13 -9 14 17
d w live	12 16 13 23 14 -18
d w long	12 -18 13 15
d w look	12 -48 14 31
d w looking	12 38 13 -58 14 42
d w looks	12 34 14 -58
d w lose	13 -16 14 22
d w losing	12 -24 13 22
d w lost	12 -22 13 24
d w lot	13 -16 14 9
d w love	13 -69 14 63
d w lower	12 -29 13 43
d w mail	13 -25 14 26
d w make	14 -14
d w manager	12 123 13 -130 14 -18
d w managers	12 23 13 -25
d w marketing	12 106 13 -61 14 -32
d w mates	12 15 14 -18
d w may	12 -42 13 -21 14 60
d w maybe	13 -21
d w me	12 -30 13 35
d w meet	12 55 14 -46
d w member	12 -58 14 77
d w members	12 -9 13 -35 14 63
d w mention	12 16 14 -17
d w message	12 -14 13 17
d w midnight	13 -54 14 51
d w might	12 -39 13 21 14 20
d w mind	12 -17 13 -45 14 54
d w moment	12 14 13 -16
d w money	12 -38 13 57 14 -16
d w month	13 11 14 -11
d w months	12 25 13 -22
d w more	12 39 13 -106 14 61
d w most	13 16
d w move	14 -17
d w moved	12 -20 13 17
d w moving	12 -29 13 -49 14 95
d w mr	13 -10
d w ms	12 41 13 -56
d w much	12 -11 13 12
d w mum	12 -18 14 30
d w museum	12 -21 13 51 14 -22
d w musician	12 9 13 12 14 -9
d w my	12 -27 13 14 14 33
d w n	12 28 13 -21
d w name	12 -28 13 -25 14 66
d w names	12 -15 13 -58 14 62
d w near	12 38 13 -42
d w need	12 -22 13 -21 14 32
d w needs	12 -59 13 27 14 13
d w neighbor	13 -9 14 -13
d w neighbors	12 -21 13 39
d w neighbours	12 -18 13 -13 14 42
d w network	13 -14
d w never	12 -40 13 -16 14 59
d w new	12 -24
d w next	12 -72 13 -58 14 122
d w night	12 16 14 -10
d w nights	14 -13
d w no	13 42 14 -40
d w nobody	12 58 13 -52
d w not	13 -47 14 40
d w noticed	12 -27 14 28
d w now	12 21 13 -60 14 44
d w number	12 79 13 -49 14 -9
d w nurse	12 -14
d w nurses	12 -75 13 77
d w of	12 -32 13 62 14 -17
d w off	12 -19 13 38 14 -13
d w office	12 -22 13 40
d w old	12 85 13 -59 14 -12
d w on	12 29 14 -16
d w one	12 -57 13 191 14 -156
d w ones	13 -10
d w only	12 74 13 -62 14 32
d w op	13 -13
d w open	12 39 13 42 14 -48
d w opened	12 9 13 -15
d w opening	13 -13 14 20
d w operations	12 23 13 -32
d w or	12 61 13 -23 14 -35
d w orders	12 49 13 -40
d w other	12 92 14 -40
d w others	12 -14 13 -11 14 23
d w our	12 -33 13 -25 14 31
d w out	12 52 13 -81 14 36
d w over	12 98 13 -59 14 -19
d w own	12 -44 13 62 14 -24
d w owner	12 -29 13 124 14 -71
d w owners	12 24 13 41 14 -32
d w owns	12 31 13 -39 14 -9
d w page	12 114 13 -24 14 -58
d w paid	12 51 13 -10 14 -52
d w paragraph	13 10
d w parent	13 25 14 -9
d w parents	13 -56 14 58
d w parish	12 -30 13 48
d w partner	12 46 13 -38 14 -9
d w partners	12 42 14 -9
d w partnerships	12 -48 13 55
d w pass	12 10 13 -44 14 27
d w patients	12 -15 13 63 14 -37
d w paying	12 58 13 -56
d w payroll	12 63 13 -49
d w pays	12 -52 13 57
d w people	12 -188 13 36 14 105
d w perhaps	13 -70 14 46
d w person	12 -27 13 161 14 -96
d w personal	12 -12
d w phone	12 -11 13 -21 14 13
d w photo	12 -45 13 128 14 -59
d w place	12 23 13 -19
d w planner	13 23
d w planning	12 -16 13 36 14 -10
d w plant	12 29 13 -30
d w please	12 17 13 -28
d w plumber	12 -21 13 30
d w point	12 11 14 -15
d w portal	13 16
d w practice	12 62 13 -49 14 -19
d w price	13 -16 14 18
d w procurement	12 38 13 -40
d w property	12 -18
d w put	12 -84 13 33 14 53
d w putting	12 12 14 -25
d w quick	12 15
d w quote	12 -9 13 -16 14 25
d w rate	12 14 13 -22
d w rather	12 9 13 -27 14 10
d w reach	12 -29 14 36
d w read	12 20 13 -11
d w ready	14 16
d w receipts	12 14 13 -22
d w recently	12 11
d w recommend	12 -30 13 41
d w refer	12 -85 13 20 14 79
d w referral	13 -21 14 28
d w referrals	12 -35 13 12 14 9
d w referring	12 9 13 -22 14 27
d w reliable	13 -25
d w restaurant	12 75 13 -25 14 -31
d w retire	13 30 14 -23
d w retired	12 11 13 -37
d w retirement	12 -9 13 14
d w retiring	12 34 13 -26
d w reviews	12 -23 13 24
d w right	12 -19 13 27 14 -39
d w ring	12 -29 13 53
d w role	12 -12
d w roof	12 -24 13 45 14 -12
d w room	12 -101 13 90
d w rooms	12 97 13 -117
d w round	12 48 13 -49
d w run	12 45 13 -13 14 -20
d w running	13 -10
d w runs	12 34 13 -51 14 33
d w s	12 -17 13 43 14 -37
d w said	12 48 14 -43
d w sales	12 -9 13 12
d w same	12 -70 13 -48 14 119
d w save	12 -20 13 -10 14 35
d w say	13 31 14 -11
d w school	12 -49 13 59 14 -19
d w second	12 42 13 -52
d w security	12 -22 13 17
d w see	12 -141 13 94 14 20
d w seed	12 33 13 -26
d w self	12 10
d w sell	13 37 14 -30
d w selling	12 11 14 -29
d w send	12 -109 13 142 14 -14
d w sending	13 -15
d w service	12 -21 13 85 14 -44
d w set	12 17
d w share	12 -43 13 -30 14 53
d w she	12 53 14 -40
d w she'd	12 17 14 -11
d w shoebox	12 9
d w shop	12 -30 13 -13 14 51
d w shops	12 -21 13 51 14 -22
d w should	12 72 13 -83
d w show	12 -16 14 25
d w sick	12 31 13 -31
d w side	13 -47 14 51
d w signs	12 -11 13 -41 14 49
d w similar	13 -17 14 17
d w since	12 64 13 -14 14 -24
d w sit	13 -9
d w site	12 -15 14 28
d w six	12 -18 13 23
d w sleep	12 26 14 -18
d w small	12 50 13 -63 14 -11
d w so	12 -58 13 33 14 36
d w software	12 17 13 -11
d w some	12 9 13 25 14 -13
d w somebody	12 -88 13 71
d w someone	13 -38 14 64
d w something	12 -12 14 21
d w sorted	12 9
d w speak	12 9 13 -42
d w spends	12 15 13 -23
d w spread	12 -27 14 26
d w spreadsheets	12 -16 13 17
d w spring	13 -11
d w staff	12 11
d w standing	12 -109 13 124
d w still	12 69 13 -50 14 -26
d w stock	13 10 14 -9
d w stress	13 -10
d w strings	12 9 13 12 14 -9
d w strong	13 21 14 -11
d w struggling	12 19 14 -34
d w stuck	13 12
d w student	12 73 13 -14 14 -50
d w subject	12 -15 13 -9 14 29
d w such	12 39 13 15 14 -50
d w summer	12 -26 13 -13 14 25
d w suppliers	12 -55 14 45
d w tag	13 -17 14 20
d w takes	12 66 14 -50
d w talk	12 30 13 -14
d w talking	12 -33 13 27
d w tax	12 70 13 -53
d w teacher	12 -17 13 37 14 -20
d w teaches	12 46 13 -40
d w team	12 94 13 -80 14 -36
d w tell	12 35 13 41 14 -58
d w ten	12 -39 13 16 14 16
d w tenant	12 -24 13 18
d w testers	12 53 13 -56
d w text	12 18 13 -15 14 -10
d w than	12 35 13 -32
d w thank	12 -15 13 18 14 -13
d w thanks	12 -20 13 13
d w that	12 -17 13 66 14 -29
d w that's	12 62 13 -61
d w the	12 175 13 -86 14 -107
d w their	12 -49 13 81 14 -56
d w theirs	12 18 13 -45 14 47
d w them	12 27
d w there	12 135 13 -43 14 -127
d w there's	12 -20 13 24
d w these	12 -62 13 100 14 -20
d w they	12 -113 13 46 14 33
d w they'll	12 -10 13 28 14 -15
d w they're	13 28 14 -23
d w thing	13 39 14 -28
d w think	12 20 13 19 14 -34
d w thinking	12 -22 13 27 14 -37
d w third	12 23 13 -20
d w this	12 32 13 9 14 -51
d w those	12 -12 13 17
d w three	12 -65 13 -20 14 101
d w through	12 -61 13 73 14 -13
d w throw	13 -37 14 40
d w till	12 -43 13 38 14 25
d w time	13 9 14 -13
d w tired	12 9
d w to	12 -99 13 71 14 15
d w today	12 -77 13 90 14 -26
d w told	12 22 13 -18
d w too	12 24 13 -44
d w touch	12 67 13 -41 14 -24
d w town	13 -38 14 52
d w transport	13 -12
d w travel	12 -52 13 48
d w treasurer	12 -16 13 24
d w trust	12 43 14 -23
d w turn	12 -20 13 31
d w turned	12 39 13 -55
d w twice	12 -40 13 37
d w twins	12 -11 13 32 14 -17
d w two	12 -82 13 -44 14 101
d w until	12 17 13 -16
d w up	12 -118 13 134 14 12
d w ur	12 47 13 -78 14 22
d w us	13 -91 14 84
d w use	12 -19 14 12
d w used	13 25 14 -10
d w useful	12 -27 13 20 14 11
d w uses	13 15 14 -18
d w valuable	13 -17 14 13
d w w	12 57 13 -61
d w waiting	12 -21 13 77 14 -50
d w wakes	14 -11
d w walk	13 -17
d w want	12 -33 13 -33 14 68
d w wants	12 -64 13 50 14 26
d w warehouse	12 19 13 -22
d w was	12 -19 14 24
d w way	13 -34 14 17
d w we	12 39 14 -30
d w wedding	12 -64 13 84 14 -10
d w week	12 -34 14 32
d w weekends	12 -14 13 14
d w weeks	12 -17 13 43 14 -10
d w welcome	12 -30 13 22
d w well	12 -13 14 14
d w went	12 -24 13 45 14 -11
d w were	12 -72 13 32 14 43
d w what	12 -45 13 38 14 -11
d w when	12 -35 13 28 14 9
d w where	12 -36 13 38
d w which	12 -34 13 36
d w while	12 -31 13 -13 14 52
d w who	12 83 13 -103 14 10
d w who'd	12 -52 13 -50 14 58
d w who'll	12 -35 13 30 14 24
d w who's	12 18 13 -37 14 10
d w who've	12 9
d w whoever	12 -102 13 115
d w whom	12 69 13 -33 14 -22
d w whose	12 -42 13 62 14 -40
d w will	12 -57 13 25 14 49
d w willing	14 9
d w winter	12 24 13 -24
d w with	12 36 13 -20
d w word	12 -29 13 -23 14 25
d w work	12 -34 13 -26 14 37
d w working	13 -12
d w works	12 -22 13 25
d w workshop	13 -12
d w worries	12 -11 13 16
d w would	12 38 13 -46 14 13
d w write	12 -80 13 58 14 47
d w wrong	12 -16 14 29
d w yara	12 20 13 -32
d w yard	12 -72 13 77
d w years	12 -42 13 9 14 17
d w yet	13 -33 14 22
d w you	13 -53 14 55
d w you'd	12 34 13 -35 14 -23
d w you're	12 -53 13 37 14 -15
d w you've	12 -23 13 44
d w young	13 27 14 -25
d w your	12 86 13 -90 14 18
d w yours	12 -99 13 61 14 43
d w |	12 -62 13 83 14 9
d w 👍	12 -14 13 -27 14 46
end !	0 64 1 -19 2 -53 3 92 4 -35 5 -95 6 -93 8 30 9 -16 10 14 11 81
end ?	0 147 1 210 2 72 3 -130 4 -191 5 -21 6 -43 7 -100 8 -102 9 -105 10 13 11 36
end ANY	6 -44 7 -27 8 26 9 -19 11 74
end ASK	0 -59 5 -26 8 52 9 -16 10 10 11 -12
end BRANCH	0 -53 3 -40 4 30 5 -49 6 -63 7 33 8 -14 9 38 10 -11
end DONE	7 -17 8 -10 11 -14
end EASE	0 -79 5 -61 6 -21 7 -18 8 -62 9 -23 10 143 11 -22
end EVENT	6 -15 7 -54 8 -11
end GAIN	0 -63 3 9 4 16 5 -20 6 68 9 -14 10 9
end GLAD	0 86 2 -23 3 -40 4 58 5 -35 6 -48 7 -30 8 88 10 -19 11 -19
end GROUP	0 -62 6 -16 7 -27 8 -34 10 -22 11 -21
end HAND	0 -31 3 11 5 21 7 -45 8 45 9 93 10 -11 11 -54
end HURRY	0 -31 5 -17 6 31 7 13 8 109 11 -75
end JOIN	0 74 2 76 3 -55 4 11 5 -35 6 -83 7 101 8 -42 9 26 10 23
end KIN	0 168 1 -14 2 -29 3 56 4 -30 5 -47 6 -53 7 16 8 30 9 -80 10 -15 11 80
end LACK	0 33 5 -93 6 -13 7 -19 8 -13 9 -25 10 -74 11 40
end ME	11 -20
end MEANS	1 -23 2 31 3 -12 5 -64 6 -57 7 -64 8 -10 9 92 10 -25 11 -88
end MONEY	0 45 3 9 5 -42 6 -23 7 29 8 -19 9 -33 11 84
end MUST	0 -31 5 -26 6 -13 7 34 8 -32 9 -14 10 26
end NUMBER	5 -69 6 -38 7 102 9 24 11 -36
end OBJ	0 -10 2 -12 3 15 5 -11 6 55 7 41 8 68 9 -24 10 -23 11 -82
end OFFER	3 9 6 -72 7 69 8 -16
end PLACE	0 -39 9 -11 11 -9
end PROPER	0 65 1 -17 2 86 3 -51 4 -26 5 -101 6 -17 7 -68 8 -71 9 26 10 -71 11 111
end REWARD	0 -30 5 -37 6 75 8 -21 10 -13 11 -68
end ROLE	0 -28 2 -19 3 -14 4 43 5 -39 6 55 7 38 9 -10 11 -42
end RUNS	0 -41 8 -11
end SEEK	2 -10 3 26 4 -11 5 -35 6 -43 8 -17 9 46 10 -17 11 -21
end SOMEBODY	0 58 2 32 3 -11 4 -23 6 -42 7 -27 8 -19 9 -37 11 51
end THANKS	6 -26
end THEIR	0 -14 8 36
end THEM	0 22 2 -23 3 42 4 -21 6 156 8 -22 10 14 11 -23
end TIME	0 -64 1 -12 3 -28 4 36 5 31 6 -88 7 -51 9 -35 10 -17 11 -52
end TROUBLE	0 -13 1 -37 3 29 5 15 8 -9 11 -18
end YOU	0 -21 2 -33 3 12 4 22 5 -50 6 85 7 -15 8 26 9 -26 11 106
end YOUR	8 -36
end [FIRM]	0 20 5 -15 6 -10 7 -59
end [KIND]	0 46 1 -10 2 -25 3 21 5 -69 6 -34 7 -74 8 16 9 39 10 -26
end [NAME]	0 45 2 -10 3 -25 4 35 5 -19 6 -34 7 -30 8 -79 9 -15 10 -14
end [PROBLEM]	5 114
end account	0 31 5 14
end ahead	5 63
end all	0 -9 5 -16
end answer	5 -13 10 78
end are	0 -16 5 -16 6 -12 8 -33 9 17 11 73
end ask	11 -10
end attention	11 -10
end away	1 -12 4 9 5 47 9 19
end barbecue	0 -36
end below	0 -54
end deal	11 87
end did	6 -9 7 -63 11 72
end do	0 -36 5 42 8 38 9 29
end done	5 -43 7 -23 8 13 11 -10
end enough	0 -31 5 -12 9 11
end experience	0 14 6 12
end fete	7 17
end first	0 -15
end floor	0 -13
end for	5 -11 8 13
end ha	7 -34 8 -36
end hour	5 -12
end it	0 -65 2 -11 3 27 5 -38 7 -23 8 -33 9 9 10 -11 11 -29
end limit	5 -37 10 -21
end live	5 19 8 27
end lol	0 -20
end lot	0 25 2 -10 3 -9 4 17 7 19
end matteo	8 -34
end matters	0 -35
end nine	0 -33 5 12 11 -15
end not	0 21 6 -13 9 -9 10 55
end on	0 -13 5 36 6 -23 7 -29 8 -12 10 -10 11 40
end op	7 18
end open	11 -46
end out	5 -12 8 -16
end owners	5 -11 7 -25
end please	0 -26 5 -10 11 48
end practice	5 -17
end purchase	8 55
end questions	0 13 5 -21
end ready	0 -21
end right	5 21 6 55 9 -9 10 39
end s	5 -13 7 -16
end starts	5 34
end talk	0 -39 5 -33
end th	5 -13 6 -10 7 -12 8 -15 9 -11 11 -9
end that	0 -12 5 -17 6 -35 7 16
end there	0 -25 5 -19 6 -9 7 69 8 -16 9 11
end these	5 -15 6 -11 10 26
end this	7 -15 10 55 11 11
end time	5 -36 6 36 11 16
end to	0 -10 5 16
end too	0 -15 5 24 6 130 9 -20 11 53
end twice	5 14 8 -9 9 -12 11 -16
end up	5 -24 6 -12 7 -25 9 -13 11 13
end van	9 140
end way	0 20 4 20 5 -39 6 -12 7 -27 8 -10 9 -33 10 69
end welcome	0 -46 5 -10 6 -13 11 -9
end well	0 -9 5 -23 6 38
end with	5 -9 6 47 7 14 8 12
end work	0 -27 5 -27 6 -13 11 -15
end wrong	5 10
end 🍂	5 -13 11 -23
end 👍	5 -10 7 -20 9 36
end 😂	0 -62
end 😉	9 -46
k ! !	0 -10 5 -13 7 84 8 -14 11 103
k ? ?	0 25 7 -17 11 48
k ANY ?	0 33 1 -20 2 -26 3 28 5 -29 6 -16 9 -25 11 48
k ANY ANY	0 17 1 -9 3 14 5 -31 7 -11
k ANY BRANCH	0 14 1 -13 5 -32 6 -11 7 12 8 -16 11 -10
k ANY EVENT	6 -14 9 21
k ANY GROUP	5 35 6 11 7 39 8 -9 11 26
k ANY HAND	5 22 8 26 9 -10 11 9
k ANY JOIN	0 -11 2 -10 5 -13 6 -29 8 -9
k ANY KIN	0 116 1 -15 2 -10 3 25 5 38 6 38 8 -22
k ANY LACK	5 70 10 33 11 12
k ANY MAY	0 -17 1 9 5 -16 6 -82 8 30 11 10
k ANY ME	0 16 1 13 3 -16 6 -14 8 49 10 14 11 -28
k ANY MEANS	0 -13 2 -21 3 43 5 12 6 -13 7 -32 8 45 9 39 11 57
k ANY MUST	5 -24 11 -13
k ANY ROLE	0 66 2 -31 3 51 4 -16 5 -64 7 -10 8 -13 11 -27
k ANY SOMEBODY	0 20 2 -39 3 53 5 -11 6 77 9 -13 10 -9
k ANY TIME	0 -50 5 119 6 19 7 67 8 57 9 -10 10 -13 11 -48
k ANY WHO	0 11 5 22 8 -15 11 -12
k ANY YOU	5 9 8 27
k ANY [KIND]	0 19 1 -33 3 36
k ANY a	5 -15
k ANY ask	5 -11
k ANY at	5 11 9 33
k ANY chance	0 16 2 50 3 -31 11 -25
k ANY councils	8 -16
k ANY customers	0 42
k ANY do	0 20 1 26 3 -21 5 -15 6 -13 8 22 11 -9
k ANY in	0 22 6 10 8 -11 11 -23
k ANY more	1 10 3 -21 4 18 5 -24 6 9 7 -30 11 22
k ANY new	6 -9 7 -39
k ANY of	0 -35 2 -11 3 15 5 -61 6 -14 7 -10 8 -39 9 -17 11 36
k ANY on	5 10 6 16
k ANY or	0 9 1 16 3 -30 4 10 5 35 11 -10
k ANY questions	0 -9
k ANY small	1 -14 3 12
k ANY things	11 39
k ANY time	0 -16
k ANY to	5 19 9 33
k ANY too	0 22 5 -26 6 -22 11 15
k ASK !	0 -27 5 50 10 35
k ASK ?	0 43 1 15 2 -15 5 -23 6 -29 8 28 10 12
k ASK ANY	0 135 1 -79 2 -36 3 122 4 -13 5 -39 6 26 7 38 8 -28 9 25 10 -21
k ASK HAND	0 13 2 31 3 -21
k ASK IF	0 -75 1 -30 3 33 5 -26
k ASK MAY	0 -9 6 21 10 -9 11 -9
k ASK ME	1 11 5 17 7 13 10 16 11 -20
k ASK MY	6 13 8 24
k ASK OBJ	0 152 1 -43 2 85 3 -74 4 -15 6 -20 7 12 8 -26 9 -22 11 34
k ASK PROPER	0 -114 5 -14 7 -40 8 -10 11 -9
k ASK ROLE	0 74 1 -12 3 -26 4 39 5 78 7 -57
k ASK RUNS	0 11 3 -9 5 43
k ASK SOMEBODY	0 208 1 -105 2 -47 3 131 4 -16 6 24 7 21 8 -12 10 -17 11 15
k ASK THEIR	5 -11
k ASK THEM	3 11 4 -10 5 -26
k ASK THEY	5 21
k ASK WHO	0 14 1 37 2 12 3 -50 5 50 6 11 8 -16 9 -9 11 42
k ASK YOU	0 -95 6 -14 7 -14 8 -24 11 78
k ASK YOUR	0 -67 11 -10
k ASK a	0 79 1 -57 2 -17 3 90 4 -17 5 -32 6 -37 8 -12 9 14 10 -38
k ASK about	0 -21 5 -9 6 13 8 23 11 16
k ASK among	5 -9
k ASK at	0 12 1 10 3 -11 11 24
k ASK best	0 -81
k ASK how	0 -44 11 -17
k ASK in	0 43 1 33 3 -19 5 -37 6 29 8 20 11 -10
k ASK it	2 43 3 -32 10 65
k ASK it's	5 28
k ASK of	0 87 2 -33 3 47 8 -17 9 12 11 12
k ASK on	0 21 1 10
k ASK that	0 -72 1 43 3 -47 5 -67 6 -27 7 -9 8 -23 9 -13 11 -31
k ASK that's	1 9 3 -12 5 -21 6 39 7 37 11 -9
k ASK the	0 -43 8 51
k ASK there	0 10 5 -17 6 -9
k ASK there's	5 19
k ASK to	0 13 1 16 5 -37 7 -13 10 20
k ASK what	0 -27 5 33 8 34
k ASK where	5 25 7 -20 9 -9 11 -10
k ASK who'd	0 10 5 -15
k ASK with	0 38 1 55 3 -50 5 13 6 -13 11 11
k BRANCH ?	0 28 2 -12 3 15 5 -186 6 -36 7 -12 11 -10
k BRANCH BRANCH	0 62 1 14 2 -23 3 -19 4 23 5 31 6 -21 8 -17 11 -11
k BRANCH GROUP	5 -16 7 -18 8 -10 11 26
k BRANCH LACK	5 11 10 37
k BRANCH ME	0 -11 5 27 8 -23
k BRANCH OBJ	11 -16
k BRANCH PLACE	0 19 1 9 5 12
k BRANCH PROPER	0 -12
k BRANCH ROLE	2 -22 4 24 5 29 6 29 7 -13 8 -15 9 -12 10 34 11 52
k BRANCH SEEK	5 36 7 42
k BRANCH TROUBLE	0 20 5 60 9 -10
k BRANCH WHO	0 69 1 -26 3 17 4 37 5 81
k BRANCH and	0 29 4 9 5 9 6 -17 7 13 8 -9 9 -9 11 27
k BRANCH are	5 -31 6 23
k BRANCH at	0 16 1 32 3 -16 5 -52
k BRANCH for	5 13 7 24 8 19
k BRANCH go	8 22
k BRANCH groups	5 12
k BRANCH have	5 -34 7 26
k BRANCH in	0 -13 2 -16 4 15 5 -52 6 -16 7 -48
k BRANCH is	0 -24 5 -19
k BRANCH next	0 -13
k BRANCH on	5 -17
k BRANCH or	5 43
k BRANCH owners	0 70 4 13 7 -20
k BRANCH so	5 34
k BRANCH that	0 11 2 33 3 -25 5 33 6 15 8 21 9 40
k BRANCH the	8 12
k BRANCH with	5 34
k DONE ANY	0 -18 5 12
k DONE HAND	0 19 5 14 9 36
k DONE MY	11 -16
k DONE OBJ	0 -24
k DONE PROPER	5 67 8 31 11 51
k DONE THEIR	0 -9 5 52 8 -16
k DONE WHO	0 21 1 25 3 -29 8 12
k DONE YOU	0 20 3 9 5 -21 6 29 8 25
k DONE a	5 15 7 32 8 -16 11 -9
k DONE and	8 41
k DONE for	5 -13 7 14
k DONE in	8 17
k DONE the	5 33 7 15 8 15
k DONE with	5 -12
k EASE !	0 -34 10 51
k EASE ?	0 -48
k EASE HAND	10 -10
k EASE IF	5 -24 6 -15 7 -13 10 80 11 -14
k EASE JOIN	0 9 2 -13 3 27 6 30
k EASE MAY	2 12 3 -17 10 18
k EASE ME	0 32
k EASE about	0 9 5 38
k EASE and	5 11
k EASE at	0 12 5 -21 10 37
k EASE how	7 13
k EASE making	0 17 2 10
k EASE not	6 -19 10 34 11 -10
k EASE putting	0 25 2 12 3 -13
k EASE that	10 -9 11 30
k EASE this	6 -16
k EASE way	10 64
k EVENT ?	0 39 5 -34 6 -23 7 35
k EVENT ME	0 19 6 42 10 16
k EVENT MY	7 -10
k EVENT REWARD	6 -14 7 67 11 -19
k EVENT ROLE	0 49 4 15 6 -24 7 56 9 19
k EVENT a	0 33 1 21 3 -30 5 -37 6 -26 7 16
k EVENT and	0 13 3 -17 4 18 6 58
k EVENT in	0 -10 3 16 5 -27 6 45
k EVENT or	0 21 1 -9 5 -21 6 -24
k EVENT this	6 -19 11 -9
k EVENT to	3 11 7 13
k GAIN ?	0 64 2 -10 5 -53 6 69 10 21 11 -10
k GAIN ANY	0 -22 5 -10 6 -23 7 15
k GAIN IF	6 -16 7 9
k GAIN ME	3 21 4 -11 5 -15 6 -12
k GAIN MY	6 -12
k GAIN OBJ	0 20 4 14 7 15
k GAIN SOMEBODY	0 -12 5 42
k GAIN THEM	0 22 5 27 10 -12
k GAIN YOU	1 16 3 -15 8 34 11 -13
k GAIN YOUR	5 24
k GAIN a	6 20 10 21 11 34
k GAIN each	0 -20
k GAIN from	0 41 1 18 2 -13 5 -51 6 124 8 14 9 -9 10 -13 11 -20
k GAIN of	0 -9 5 -13 7 -19
k GAIN the	5 40
k GAIN with	0 15 1 13 5 -19 6 20 8 23
k GLAD IF	0 19 5 -9 6 -10 7 16 8 17 9 -9 10 -15 11 -10
k GLAD JOIN	0 26 3 -28 4 34 5 -20 7 -10
k GLAD KIN	0 -17 11 -16
k GLAD ME	6 -12 8 17
k GLAD MY	0 9 6 19 8 45
k GLAD RUNS	8 33
k GLAD TIME	0 -15
k GLAD YOUR	0 -12 6 -21 7 9 8 -38 11 -9
k GLAD an	0 22 2 37 4 -34 6 22 8 -17 10 26
k GLAD and	11 57
k GLAD fit	5 -9 6 45 8 -20
k GLAD for	2 23 4 -14 5 27 6 -25 7 -23 8 -14 11 -14
k GLAD getting	8 24
k GLAD job	0 39 11 25
k GLAD meeting	0 -11
k GLAD of	0 -15 6 -17 11 -18
k GLAD the	0 -16 5 -12 8 46 9 -11
k GLAD this	0 -48
k GLAD to	0 -17 2 -20 3 39 4 -24 5 -57 6 69 7 13 8 23 9 -34 10 13 11 -28
k GLAD where	8 -23
k GLAD with	0 19 1 14 2 -19 5 -27 6 -24 8 54 10 -14 11 -12
k GROUP ?	0 58 1 -12 2 16 5 -83
k GROUP ASK	0 -25
k GROUP ME	7 76 8 20 11 36
k GROUP ROLE	0 -9 5 15 7 14 11 -11
k GROUP RUNS	5 -43
k GROUP SEEK	0 -15 5 -10 6 14
k GROUP TROUBLE	0 19 1 16
k GROUP WHO	0 11 3 -15 4 17 5 34 6 23 8 24
k GROUP and	5 24 6 29
k GROUP are	5 9
k GROUP at	0 26 2 10 5 -13 7 16
k GROUP for	0 16 8 40 10 25
k GROUP has	5 -23 6 18
k GROUP in	0 -10 5 -12 6 -12
k GROUP is	0 52 1 13 5 -10 6 -20 7 -31
k GROUP of	5 -20 7 -14
k GROUP owners	5 32 6 17
k GROUP that	11 -18
k GROUP that's	5 14
k GROUP this	0 -13
k GROUP was	8 11
k GROUP who'd	6 30
k GROUP with	5 47
k HAND ?	0 26 2 -11 5 54 6 -15 9 -18
k HAND ANY	5 13 7 22 9 17 11 -48
k HAND HAND	8 28 9 63 11 23
k HAND IF	0 -9
k HAND LACK	5 -14 10 32 11 34
k HAND MEANS	11 -23
k HAND MY	0 18 1 -13 2 -27 3 45 5 -16 6 -33 7 -48 8 -13 9 -56 10 -13 11 -26
k HAND NUMBER	0 55 6 -10 9 -19 11 25
k HAND OBJ	0 -112 1 -17 5 -48 6 -40 7 -25 8 -36 9 109 10 26 11 91
k HAND PROPER	0 12 2 33 3 -18 5 -20 9 67 11 -33
k HAND SOMEBODY	5 -23 6 -19 9 -9 11 -19
k HAND THEIR	0 49 3 16 5 9 9 11 10 -9
k HAND THEM	0 108 1 -18 3 15 5 10 6 20 8 -22 9 -9 10 -24 11 -28
k HAND YOU	0 -49 6 63 7 -9 8 -15 9 15 11 58
k HAND YOUR	0 17 1 -12 2 -12 3 17 5 14 6 -23 8 20 9 15 10 14 11 24
k HAND a	5 -23 6 -26 10 10 11 9
k HAND along	5 -11 10 17
k HAND and	0 -20 5 21 6 40 8 -10 9 91 11 -24
k HAND at	0 -15 5 45 9 24
k HAND before	0 -24
k HAND em	11 -15
k HAND first	6 30 11 42
k HAND for	5 68 9 73 11 -14
k HAND from	0 -12
k HAND is	5 -20
k HAND it	0 39 3 17 4 -13 5 13 6 -10 8 -10 9 40 10 -28 11 -12
k HAND on	0 -11 5 21 6 17 7 -11 8 -13 9 10 11 76
k HAND or	0 -16 3 10 7 -13 9 50 11 -25
k HAND that	0 -43 5 62 9 12 11 -11
k HAND the	0 32 5 -36 7 -12 8 -9 9 85 11 -10
k HAND this	0 14 2 49 3 -39 5 -24 6 24 7 -17 9 53 10 12 11 25
k HAND to	0 -21 1 14 2 -10 9 28 11 -20
k HAND with	0 -10 2 11 5 -56 9 42 10 -12 11 -10
k HURRY !	7 -32 11 47
k HURRY ?	0 -58 1 20 3 -17 5 68 6 41 9 55 11 -13
k HURRY ANY	0 33 5 12 6 -9 8 -25
k HURRY BRANCH	5 16
k HURRY HAND	0 20 2 14 3 -26
k HURRY MAY	11 25
k HURRY ME	0 39 11 24
k HURRY MUST	11 -25
k HURRY SEEK	5 -9 6 13
k HURRY SOMEBODY	0 35 2 27 3 -15 5 -12
k HURRY TIME	0 -42 5 -16 7 -11 11 -47
k HURRY WHO	0 36 1 39 3 -15 5 10 6 -16 7 -10 11 46
k HURRY YOU	11 -41
k HURRY and	0 24 7 -24 8 34 9 -16 11 12
k HURRY in	0 -21
k HURRY is	0 16 3 -23 4 17 6 23
k HURRY please	7 32 11 39
k HURRY question	0 44 1 11 5 16
k IF ANY	0 43 6 13 8 -12 9 -9 10 17 11 -12
k IF LACK	0 -31 5 -23 10 12
k IF MAY	0 -30 6 -9 11 115
k IF ME	0 -13 2 16 3 -25 5 -25 6 -29 8 -22 9 31 10 -10 11 -12
k IF SOMEBODY	0 49 1 -19 2 -13 3 44 4 -13 7 -39 9 18 11 16
k IF THEY	0 43 5 44 6 -23 8 -11 10 10 11 64
k IF YOU	0 40 1 -20 3 26 4 -35 5 27 6 28 7 59 10 135 11 -35
k IF YOUR	5 -33 6 21 10 10
k IF a	0 57 1 -30 3 31 5 53 6 16 11 -21
k IF it	0 22 3 9 5 -19 6 17 9 -15 10 -9 11 -9
k IF it's	0 18 1 11 10 23
k IF not	0 12 1 11 5 -30 6 -13 7 -20 9 -10 10 82 11 -9
k IF she'd	0 22 2 14 3 -26 9 -10
k IF so	0 -40
k IF that	5 -24
k IF that's	0 -25 5 -9 10 13
k IF the	0 -37 5 -18 6 -14 7 18 8 15
k IF there's	0 12 3 16 4 -10 6 11
k IF this	0 10 6 -18 9 22 11 -19
k JOIN !	0 79 3 27 4 -15 8 -12 10 -12 11 -14
k JOIN ?	0 -42 2 10
k JOIN ANY	5 14 11 22
k JOIN GLAD	8 -21
k JOIN MAY	5 -18 6 -10
k JOIN MEANS	5 21
k JOIN NUMBER	11 30
k JOIN OBJ	0 88 1 -30 2 65 3 25 4 -46 5 -23 6 59 8 40 9 -22 10 -20 11 -22
k JOIN PROPER	0 -26
k JOIN REWARD	11 27
k JOIN SOMEBODY	10 9 11 48
k JOIN THEM	11 34
k JOIN WHO	5 -14 11 -15
k JOIN YOU	0 -31
k JOIN a	0 -53 2 -15 3 38 4 -10 5 -9 6 28 7 -12 10 -14 11 44
k JOIN and	7 -28 11 -19
k JOIN for	0 28 2 -14 3 -36 4 41 5 27 6 -34 7 -12 11 -14
k JOIN from	6 -14 11 26
k JOIN is	0 60
k JOIN of	6 -12
k JOIN or	7 -20 8 -12 11 41
k JOIN so	7 39
k JOIN the	0 -19
k JOIN to	0 55 1 -38 2 20 3 -91 4 70 5 29 6 17 7 -156 8 -26 10 -9 11 -40
k JOIN welcome	11 -26
k JOIN with	5 22 7 -28
k KIN !	0 -91 6 -32 9 -17 11 -70
k KIN ?	0 -19 2 -48 3 41 5 -13 6 -30 11 -15
k KIN HAND	0 24 5 -15 6 30 11 -29
k KIN IF	5 -12 6 27 11 13
k KIN KIN	11 -14
k KIN MAY	0 18 1 34 3 -31 6 18 8 -11 10 57 11 -19
k KIN ME	6 15 11 -13
k KIN MY	6 26
k KIN PROPER	0 -29
k KIN RUNS	0 -32 6 -23 7 -36
k KIN SEEK	0 30 1 9 6 13 7 -17 8 72 10 -10
k KIN TROUBLE	5 32
k KIN WHO	0 31 1 -48 3 60 5 51 6 -13 8 -10 9 48 10 -13 11 29
k KIN YOU	0 66 2 -11 3 12 5 9 9 -19 11 40
k KIN and	0 -43 3 31 4 -19 5 -10 6 -11 8 -16 9 -9 10 -9 11 -41
k KIN are	0 35 5 -10 6 -10 7 -14 11 49
k KIN at	0 23 1 -9 2 55 3 -47 5 -16 6 -11 9 20 11 10
k KIN before	6 -9 7 16
k KIN for	0 -33 5 -11 6 31 8 28
k KIN get	0 20 3 11 6 26 11 31
k KIN in	5 -37 6 25 8 25 9 11 10 28 11 28
k KIN is	5 16
k KIN member	0 26 5 -9 6 39
k KIN of	0 58 1 -29 3 29 4 -18 5 -47 6 72 8 35 9 -9
k KIN on	5 -13 9 -9 10 18
k KIN or	0 19 5 34 6 41 10 -13
k KIN that	0 10 1 14 3 -20 5 -12 6 28 11 -10
k KIN this	5 21 11 19
k KIN who'd	0 -39 3 -9 6 21 8 -12
k LACK ANY	0 -45 5 -13 10 9
k LACK ASK	0 -10 5 31 8 -9 10 53 11 25
k LACK EASE	5 -55 6 -13 7 -12 8 31 9 -19 10 86 11 -22
k LACK HAND	5 24 9 -10 10 31 11 12
k LACK MEANS	5 28
k LACK SEEK	5 -25 11 -12
k LACK THEY	11 -13
k LACK TROUBLE	5 11
k LACK YOUR	10 38
k LACK a	0 10 5 43
k LACK ask	0 -64 10 23 11 -21
k LACK be	11 62
k LACK been	0 -51 5 -9
k LACK feel	0 -20
k LACK find	1 -10 5 50 11 -10
k LACK get	0 48 1 11 5 29
k LACK got	8 29 11 11
k LACK had	11 33
k LACK heard	11 25
k LACK idea	5 62 8 26
k LACK is	5 -10
k LACK limit	5 -31 10 -19
k LACK of	10 -25
k LACK see	5 17
k LACK that	11 -13
k LACK too	0 23 5 -23 7 -22 11 12
k MAY ?	5 22
k MAY ANY	0 9 2 16 3 -10 6 21
k MAY ASK	0 -28 1 -9 2 -25 3 33 5 -13 6 -33 7 9 11 -15
k MAY GAIN	0 100 1 -20 2 -28 3 9 4 23 5 -96 6 147 9 15 10 45 11 -26
k MAY GLAD	0 30 2 27 3 18 4 -33 6 57
k MAY HAND	0 -93 2 13 5 -38 6 -33 7 -12 8 -24 9 63 10 -20 11 -40
k MAY JOIN	2 22 3 -15
k MAY ME	0 16 1 47 3 -49 5 -16 6 -55 7 -25 8 -16 11 51
k MAY SEEK	1 21 2 -15 5 -20 7 27
k MAY SOMEBODY	0 -32
k MAY THANKS	0 24 11 55
k MAY YOU	0 28 1 -84 2 149 3 -46 4 -33 6 -59 7 -16 8 24 9 22 10 48 11 -84
k MAY be	0 40 1 -39 2 -18 3 52 4 12 5 -29 8 -14 9 24 10 -26 11 -31
k MAY do	0 -21 5 40 8 39 9 24
k MAY find	2 -9 6 52 8 35 10 24
k MAY get	2 10 3 -18 11 18
k MAY give	0 38 6 -16 7 -14
k MAY go	5 22
k MAY have	1 17 3 -16 6 17
k MAY it	5 -9
k MAY take	6 23
k MAY talk	0 12 5 -11 6 -10
k MAY use	0 12 3 9 5 -25 6 14 8 26 11 12
k ME ?	11 34
k ME ANY	0 -9
k ME ASK	0 -119 5 50 6 48 7 14 8 -50 11 41
k ME DONE	0 25 1 17 5 43 6 18 8 63 11 -17
k ME EASE	0 -17 6 -9 10 30 11 -10
k ME EVENT	0 -16 7 21
k ME GAIN	0 -18 5 60 6 89
k ME GLAD	0 -23 2 -13 4 15 5 -18 7 -42 8 104 11 -39
k ME HAND	1 16 2 -28 3 9 6 76 7 -17 8 -10 9 25 11 31
k ME HURRY	5 -10 6 12 7 17
k ME JOIN	0 -12
k ME LACK	0 39 2 -13 3 46 4 -20 5 -39 6 -36 7 -68 8 -29 9 -13
k ME MAY	0 -55 3 23 6 -9 7 -34 9 -23 10 -19 11 -48
k ME MEANS	7 14 9 26 11 -9
k ME MUST	0 -11 3 10 5 -27 6 30 8 21 11 71
k ME NUMBER	7 47
k ME PROPER	0 34
k ME RUNS	0 -16 5 -13 6 -9 7 36
k ME SEEK	0 83 1 -49 2 24 3 -43 4 60 5 -13 6 -83 7 142 8 -13 9 11 11 -14
k ME TIME	8 -9
k ME TROUBLE	5 -10 11 57
k ME a	5 -17 6 -22 7 -45
k ME always	0 21 7 19 8 -12 9 -10 11 -11
k ME am	5 -20 6 -21 7 20 8 -13 11 -19
k ME are	6 -11 7 26
k ME ask	3 -21 6 -17 7 -9 8 -13 11 -22
k ME asking	5 -10 7 -33 11 64
k ME be	0 44 3 21 4 -26 5 22 6 28 8 -15 9 -18 11 -30
k ME been	5 -13 6 -14 7 -35
k ME believe	0 -11 6 79 8 -11
k ME completely	0 9 5 -9 10 27
k ME did	0 19 5 -10 6 -16 7 -54 8 46 10 25 11 75
k ME do	0 32 1 -9 2 -10 4 18 5 -13 6 72 7 -12 8 -35 9 -10 10 -13
k ME done	0 -15 5 13 7 20 8 12 11 11
k ME find	9 -10
k ME finish	0 -15
k ME get	0 67 1 -12 2 29 6 -16 7 12 11 44
k ME give	6 25 11 11
k ME got	0 -10 5 -17 6 -17 7 81 9 31 10 -20 11 -24
k ME had	0 11 2 -10 3 -15 4 27 5 -37 7 22 8 65 11 -10
k ME have	0 14 1 15 3 -18 5 12 6 24 7 51 8 -20 11 -9
k ME just	0 -12 7 -12 9 -13 11 -10
k ME keep	5 56 6 52 11 -14
k ME leave	0 -21 9 14
k ME let	0 12
k ME live	7 -9
k ME look	6 23
k ME made	8 33
k ME not	11 -18
k ME noticed	0 56 2 35 4 -18 8 -16 11 -10
k ME on	0 -9 6 -17 7 12
k ME pay	5 49 8 -10 11 53
k ME put	9 14
k ME reaching	5 -9 6 11
k ME really	7 14
k ME saw	0 15 7 -37 8 -10
k ME say	10 -18
k ME see	0 -13 5 14 6 28 7 -11 8 -19 11 -10
k ME sit	9 16
k ME so	0 -11 6 -9 7 26 8 17 11 -17
k ME started	0 -14 5 -14 6 -10 7 23
k ME sure	6 9
k ME take	0 -16 5 -12 9 9
k ME taking	7 16
k ME the	5 19
k ME thinking	5 43
k ME took	11 -12
k ME was	0 -13 6 -21 7 -17 8 61 11 15
k ME were	0 -24 8 63
k ME work	0 32 7 -60 8 32 11 -12
k ME writing	5 -16 6 -9 7 30
k MEANS !	0 -12 5 -9 6 -9 7 -16 9 11 11 -20
k MEANS ?	0 15 2 32 3 -21 5 24 9 -19 11 -30
k MEANS ANY	0 9 3 -13 9 23
k MEANS HURRY	7 -11 8 -10 11 39
k MEANS LACK	0 -9 5 27
k MEANS MAY	6 -9 7 -12
k MEANS ME	0 -9 5 56 9 21 10 -21 11 -9
k MEANS MUST	11 40
k MEANS MY	5 20 9 15
k MEANS PROPER	0 13 5 -9 6 28 8 -20 11 107
k MEANS ROLE	0 39 1 -11 3 -10 4 27 5 36
k MEANS RUNS	9 -9
k MEANS THEY	0 20
k MEANS YOU	6 -9 9 16 11 22
k MEANS [KIND]	5 -13 6 -13 8 -22 9 44 11 26
k MEANS along	8 29
k MEANS and	0 64 1 -10 2 25 5 -45 6 39 7 -17 8 37 9 32 11 -43
k MEANS below	0 36 5 -36 6 -9 9 27
k MEANS by	9 15
k MEANS for	0 18 2 -16 3 29 5 35 6 9 9 11 11 -10
k MEANS from	0 -29 5 -15 8 24
k MEANS in	0 -10
k MEANS is	5 -17 7 10 9 54 11 -10
k MEANS n	5 11
k MEANS of	0 15 1 31 3 -23
k MEANS on	2 -40 3 41 5 15 7 14 8 -24 9 -11
k MEANS that	0 73 5 -23 8 -12 9 -18 11 29
k MEANS the	7 -29 9 20
k MEANS to	0 16 2 11 5 -16 6 -11 8 -12 9 21 11 -10
k MEANS with	0 -55 5 -16 6 15 9 22
k MONEY REWARD	0 10 5 -13 6 -29 11 21
k MONEY for	6 -11 7 -19 8 -13 11 75
k MUST ASK	6 13 11 19
k MUST LACK	8 31 11 14
k MUST OBJ	0 21 7 -11 8 -10 11 38
k MUST PROPER	11 17
k MUST RUNS	5 31 11 -9
k MUST YOU	0 -19 6 9 8 -14 11 65
k MUST at	5 27
k MUST for	11 10
k MUST has	0 25 1 12 5 11
k MUST in	0 -13
k MUST on	11 10
k MUST to	0 11 2 11 5 -18 6 28 11 50
k MY BRANCH	5 -23 11 -11
k MY GAIN	1 10 5 -15 6 -14
k MY GROUP	0 -38 6 -23 7 60 8 -10 9 12 11 -11
k MY HAND	0 -13 11 -10
k MY HURRY	0 -10 5 9 11 12
k MY KIN	0 -51 1 13 5 58 8 36 11 23
k MY MEANS	0 45 1 -18 3 21 6 -33 7 -23 9 -11 11 -44
k MY OFFER	5 -9 6 22 8 38 9 -14 11 -14
k MY PROPER	9 -16 11 -10
k MY ROLE	0 -51
k MY RUNS	0 18 5 15 7 27 9 16
k MY SEEK	0 49
k MY SOMEBODY	0 -13 5 11
k MY TIME	5 -28 6 -10 8 11
k MY best	5 -12 6 55 11 -11
k MY door's	0 52 7 -21 8 17 11 -10
k MY first	8 -18
k MY grants	0 11
k MY ideal	0 44 6 -11 7 -30
k MY list	9 -10
k MY new	0 -46
k MY practice	0 -10 6 -17 7 17
k MY question	0 22 1 17 3 -11 5 19
k MY strings	0 20 3 13 6 23
k MY way	0 49 5 -13 8 41 9 -28 10 -17
k MY work	8 32
k NUMBER !	6 -9 11 24
k NUMBER ?	9 43
k NUMBER KIN	0 13 5 -16 6 -18 9 -9 11 71
k NUMBER NUMBER	5 -10 6 10 9 43 11 -15
k NUMBER TIME	0 -9 7 23 11 -17
k NUMBER and	6 29 11 10
k NUMBER k	5 19 7 -10 11 -9
k NUMBER more	5 -16 7 22
k NUMBER th	0 -13 5 -10 7 -10 8 -12 9 -9
k NUMBER to	5 60
k OBJ !	6 16 8 -13 9 22 10 -11 11 -24
k OBJ ?	0 74 1 -24 2 84 3 -45 5 19 7 -14
k OBJ ANY	0 -19 2 -9 3 23 5 -19 6 -21 7 -36 8 -25 9 -30 11 128
k OBJ ASK	0 -48 5 -10
k OBJ IF	0 -24
k OBJ ME	8 21
k OBJ PROPER	11 49
k OBJ THEIR	0 -33 5 -12 9 15 11 40
k OBJ WHO	0 -92
k OBJ YOU	11 -11
k OBJ YOUR	0 -17 7 35 8 -13 9 -10 11 68
k OBJ a	0 -73 3 -16 4 11 5 28 6 -28 7 10 9 42 11 -38
k OBJ about	0 -14
k OBJ and	6 -9 7 18 8 -15
k OBJ ask	5 26 6 16
k OBJ at	11 28
k OBJ by	5 -15 11 -11
k OBJ for	2 10 5 -11 8 14
k OBJ how	0 -11
k OBJ in	0 87 1 -19 2 33 3 -18 5 -50 6 -31 7 47 8 -17 9 -9 10 -17 11 15
k OBJ is	0 49 2 -16 3 -27 4 50 6 25
k OBJ on	0 34 5 -14 6 19 9 51
k OBJ that	11 -12
k OBJ the	5 15
k OBJ to	0 67 1 -57 2 50 4 -28 5 -41 6 12 7 -31 8 33 9 -49 10 18
k OBJ with	0 25 1 13 2 9 6 -24 9 -10 10 36 11 -19
k OFFER ?	0 9 5 -17 6 70
k OFFER LACK	0 -18 10 26
k OFFER SEEK	8 29 11 43
k OFFER for	6 -14 7 14
k OFFER is	5 9
k OFFER of	11 -11
k OFFER on	7 18 8 -9
k OFFER please	9 -9
k PLACE ?	0 -12 6 -18
k PLACE ASK	0 25 6 30
k PLACE HAND	5 -21 6 -13
k PLACE PROPER	0 35 2 -27 3 30
k PLACE WHO	0 17 5 36 9 27
k PLACE YOU	0 -9 5 11
k PLACE [KIND]	0 50
k PLACE and	0 9 5 -18 7 21
k PLACE do	0 13 1 9 3 -16 5 -18
k PLACE in	5 -10 9 16
k PLACE radio	5 13
k PLACE that's	5 88
k PLACE who'd	0 16 3 12 6 12
k PLACE with	5 15
k PROPER !	0 -35 7 -47 8 -31 11 18
k PROPER ?	0 48 1 19 2 25 3 -10 4 -29 5 -114 6 -48 7 -28 8 -19 9 -16 10 -11 11 -24
k PROPER DONE	7 15
k PROPER GROUP	0 -17 5 -15
k PROPER HURRY	5 10 8 -40 11 -25
k PROPER IF	0 42 3 -10 10 102
k PROPER KIN	9 -11 11 26
k PROPER LACK	10 32
k PROPER MAY	0 -19 1 -16 2 34 3 -13 7 18 8 -9
k PROPER ME	0 45 3 16 4 -13 6 33 8 -29 9 -10 10 -13 11 29
k PROPER MUST	0 9 5 23
k PROPER NUMBER	0 17 5 -24 6 22 7 -29
k PROPER OFFER	0 -11
k PROPER PLACE	0 11 3 15 5 -12 6 22 8 30
k PROPER PROPER	0 112 1 -9 2 132 3 -102 4 -56 6 -57 7 -54 8 15 9 43 10 -30 11 -15
k PROPER ROLE	0 -19 5 -12 6 57 7 -13 8 -9
k PROPER SEEK	8 -28
k PROPER SOMEBODY	5 22
k PROPER THANKS	0 -35 8 15
k PROPER THEY	0 -10
k PROPER TROUBLE	5 -13
k PROPER WHO	0 102 1 9 2 -26 4 16 5 66
k PROPER YOU	0 -64 2 -15 3 20 5 18 8 90 11 27
k PROPER YOUR	0 -50
k PROPER a	5 -17 6 50
k PROPER and	0 36 1 -22 2 30 5 14 6 -29 7 95 8 -28 9 30 11 -13
k PROPER as	0 -31 5 11 6 -18 7 23
k PROPER at	0 -9 2 45 3 -24 4 -17 5 11 6 40 8 -10 9 31 11 -23
k PROPER bridge	7 -10 8 24
k PROPER by	0 -24 5 -19 6 -9 7 -20 8 -13
k PROPER do	0 -27 1 39 3 -29 5 -14
k PROPER for	3 -15 4 9 5 -51 7 21
k PROPER from	0 -13
k PROPER has	5 -11 8 36
k PROPER in	7 12
k PROPER is	8 -11 9 -13
k PROPER it	8 38
k PROPER of	0 14
k PROPER on	0 -11 5 -19
k PROPER or	0 -13 2 16 3 -9
k PROPER please	5 -10 6 -15
k PROPER role	5 39
k PROPER that	0 11 5 11 8 -18 11 -15
k PROPER the	8 15
k PROPER this	5 12 8 -12 11 30
k PROPER to	0 72 3 -22 4 46 5 -13 9 44
k PROPER twice	5 -25 11 -11
k PROPER very	6 36
k PROPER with	5 -17 6 -25 7 36
k REWARD !	0 59 2 -13 3 42 4 -21 6 -9 7 -17 8 -9
k REWARD PROPER	6 -17 7 45 11 12
k REWARD THEIR	0 13 5 12 6 20
k REWARD TIME	0 18
k REWARD YOU	0 16 5 -19 6 39 8 41 9 -9 11 55
k REWARD YOUR	11 67
k REWARD [KIND]	11 34
k REWARD and	5 -21 6 29 11 -29
k REWARD each	0 25 5 13 11 16
k REWARD to	0 21 1 16 2 -12 5 -18 6 -27 7 -13 9 21 10 66 11 -18
k ROLE !	7 64
k ROLE ?	0 -45 2 22 4 -21 5 -107 6 -55 7 14 8 -10 10 29 11 -36
k ROLE GLAD	11 56
k ROLE GROUP	5 -13
k ROLE HAND	0 15 5 -14 10 -9 11 -12
k ROLE MAY	0 28 1 16 2 -16 3 -15 5 -19 8 26
k ROLE ME	0 17 5 -12 6 32 7 24 9 -9 11 31
k ROLE MUST	5 19
k ROLE PLACE	0 44 2 -30 4 30 6 19 7 -12
k ROLE ROLE	5 13 6 -13
k ROLE RUNS	5 23
k ROLE TROUBLE	5 -17
k ROLE WHO	0 -84 1 -32 3 28 5 103 6 -26 7 -23 11 -12
k ROLE YOU	0 58 4 -10 6 -21 7 -29 8 10 11 12
k ROLE and	0 -16 3 -14 4 16 5 -29 6 -21 7 -44 11 -22
k ROLE at	0 72 1 -27 2 -21 3 43 4 45 5 -11 8 -14 9 -9 11 -17
k ROLE for	0 17 2 11 5 12 8 -12 11 -9
k ROLE from	0 13
k ROLE get	0 -92 5 21 8 24 11 26
k ROLE in	0 57 2 -27 3 -10 4 35 5 77 6 93 7 -47 8 27 11 61
k ROLE job	5 -12 7 -26
k ROLE of	0 35 2 -21 3 -33 4 44 5 21 6 -14 7 -75 8 -9
k ROLE or	7 53 11 31
k ROLE out	0 25 1 12 5 11
k ROLE please	5 -10 6 -18
k ROLE so	11 -15
k ROLE to	5 -10 9 -17
k ROLE up	0 17
k ROLE who'll	5 78
k ROLE who've	5 58
k ROLE with	0 47 2 39 3 -17 5 22 9 -31
k RUNS ?	0 21 2 13 5 14 7 19 8 -11
k RUNS BRANCH	0 -23 5 -12 6 -9 7 -13
k RUNS ROLE	0 22
k RUNS a	0 30 1 17 3 -17 5 16 7 50
k RUNS across	5 25
k RUNS after	0 -29 5 -11 7 -44
k RUNS at	0 27 2 -11 5 -26 6 10
k RUNS for	0 -10 5 -30 6 -10 7 16 8 23
k RUNS getting	5 53
k RUNS into	0 35 2 -9 3 16 5 -19
k RUNS it	1 -14 2 13
k RUNS nights	5 -33
k RUNS on	7 -10
k RUNS the	1 17 3 -12 5 16 8 -15 10 -30
k RUNS there	8 29
k RUNS up	5 -15
k RUNS with	0 -33 5 -64 6 -16 8 45 11 -11
k SEEK !	0 -13 3 10 6 -13 7 13 9 -9 11 -16
k SEEK ANY	0 -21 5 -32 6 -44 7 -13 11 29
k SEEK BRANCH	0 11 6 -18
k SEEK GAIN	5 70
k SEEK HURRY	8 9
k SEEK JOIN	0 107 1 -20 2 -24 3 -32 4 58 5 28
k SEEK ME	0 -13
k SEEK MY	0 -36 1 9 3 10 5 -23 6 30 7 40 11 -11
k SEEK NUMBER	5 -25 7 27 11 52
k SEEK OBJ	0 -54
k SEEK ROLE	0 36 2 24 5 54 7 60
k SEEK SOMEBODY	0 9 1 11 5 25
k SEEK YOU	0 41 1 9 3 -10 5 -33 6 -24 7 -27 11 -55
k SEEK YOUR	0 -18 5 -12 6 -14 7 -10 8 24 11 13
k SEEK a	0 -52 1 -17 3 13 6 30 9 -16 11 -20
k SEEK an	0 -14 2 22 3 -22 5 18 6 -26 7 -41 10 25
k SEEK and	0 20 4 14 7 15
k SEEK at	5 -18
k SEEK back	8 10 11 33
k SEEK by	0 25 7 -50
k SEEK for	0 14 1 -10 2 11 6 -39 7 68 8 -29 9 -14 11 -26
k SEEK in	5 -13
k SEEK it	0 12 6 -11 7 -10 10 -10 11 -10
k SEEK of	0 20 2 -9 3 19
k SEEK on	0 -13 7 10 8 44
k SEEK something	6 55
k SEEK that	5 10
k SEEK the	0 -12 5 -10 8 26
k SEEK this	1 12 5 -15 6 79 9 -11 11 20
k SEEK to	0 -73 2 -11 3 -23 4 56 5 -34 6 48 7 79 8 -55 9 -15 10 -38 11 -25
k SEEK what	6 32
k SEEK yourself	5 37
k SHARE REWARD	5 -19 6 33 11 47
k SHARE TIME	5 -15 7 -10
k SOMEBODY !	0 58 2 -16 11 -42
k SOMEBODY ?	0 62 1 -23 2 -20 3 39 5 -77 6 -38 7 56 10 16 11 11
k SOMEBODY ANY	0 -20 5 -10 7 -12 8 -11
k SOMEBODY ASK	5 -21 6 -21 7 -20
k SOMEBODY BRANCH	1 -9 3 16 5 25
k SOMEBODY EVENT	0 15 6 35
k SOMEBODY IF	0 26 2 13 3 -27 5 13 6 11 9 -10
k SOMEBODY MAY	9 32
k SOMEBODY ME	0 29 2 -9 3 11 5 -16 6 13 7 -15 8 -17 10 -18 11 46
k SOMEBODY PLACE	0 -38 2 -9 3 41 4 -10 6 31
k SOMEBODY ROLE	5 31
k SOMEBODY SEEK	0 20 3 16 5 -38 6 -11 7 -15 8 -13 9 -11 11 -30
k SOMEBODY WHO	0 -99 1 -80 2 -35 3 120 4 -18 5 -31 6 72 8 53 9 -24 11 -26
k SOMEBODY YOU	0 76 2 -31 3 27 4 -9 5 -36 6 -25 7 -23 9 38 10 37 11 25
k SOMEBODY [KIND]	0 23
k SOMEBODY at	0 78 3 -9 5 23 7 -9 9 -17 11 -15
k SOMEBODY for	0 18
k SOMEBODY in	0 -18 2 -13 4 9 6 78 7 24 8 -18 9 10 11 -23
k SOMEBODY of	0 30 1 13 2 -21 3 10 5 -17 9 -26
k SOMEBODY on	5 21
k SOMEBODY or	11 73
k SOMEBODY please	6 -17 11 -11
k SOMEBODY so	7 37
k SOMEBODY there	2 18 3 -16
k SOMEBODY thinking	0 11 9 36
k SOMEBODY to	0 -35 1 23 2 -13 5 49 6 -21 11 -9
k SOMEBODY who'd	0 50 2 -9 3 18 5 72 6 38
k SOMEBODY with	0 13 1 9 3 -31 4 16 5 -52 6 -32 7 -13 11 -10
k THANKS YOU	0 -24 5 -20 6 47 7 -14 8 19 9 22 10 -10 11 -20
k THANKS for	0 -28 5 -21 6 -12 7 -35 8 83 10 -20 11 -11
k THANKS so	0 -12 7 -17 8 -20 11 -15
k THEIR ?	0 19 2 12 3 -10
k THEIR BRANCH	5 57
k THEIR GAIN	5 13
k THEIR HAND	5 31
k THEIR HURRY	5 38
k THEIR MEANS	0 -24 5 -77 6 20 7 10 9 28 11 59
k THEIR OFFER	5 23
k THEIR PROPER	5 -26
k THEIR ROLE	0 -17 9 16
k THEIR SOMEBODY	0 -23
k THEIR at	5 19
k THEIR first	0 13 5 -79 6 67 7 26 8 -13 9 13
k THEIR house	0 10 1 13 3 -14 5 -55 6 -15
k THEIR labels	5 18
k THEIR this	0 63 2 -10 3 25 5 19 9 51
k THEIR time	5 -25
k THEIR work	5 -16 7 11
k THEM ?	0 -45 5 -9 6 -16
k THEM ANY	9 15
k THEM ASK	5 -20
k THEM HAND	6 -30 7 -11 9 23 11 -12
k THEM MY	0 28 5 32 6 20 9 48 11 -18
k THEM a	5 -9 6 30
k THEM about	6 9 9 -15
k THEM and	5 20 6 -28 11 29
k THEM as	9 14
k THEM or	6 -15
k THEM right	5 20
k THEM the	0 26 2 -10 3 21 5 -24 9 22
k THEM this	5 -21 6 -11 9 40 10 -10 11 -10
k THEM to	0 18 2 22 5 33 7 10 9 -22 11 -16
k THEM with	0 12 5 -32 6 23 9 11
k THEY HURRY	8 -9
k THEY LACK	0 14 5 64 11 -14
k THEY MAY	6 68 9 -12 10 17 11 57
k THEY RUNS	0 12 5 50
k THEY SEEK	0 -20 5 17 6 62
k THEY TROUBLE	5 9
k THEY are	9 14
k THEY asked	0 -17
k THEY be	5 -19 6 57
k THEY find	5 -18 11 -9
k THEY get	0 12 5 -58 6 32 11 25
k THEY got	5 -30 7 -21
k THEY has	5 48
k THEY the	0 -15
k THEY told	5 17
k TIME !	0 -16
k TIME ?	1 36 3 -36 5 21 6 -28
k TIME ANY	5 41 8 -13
k TIME DONE	5 -20 7 20 8 17
k TIME EVENT	5 -9
k TIME GAIN	5 -14 7 -21 11 34
k TIME HAND	0 17 5 -15 9 22
k TIME HURRY	11 -11
k TIME LACK	5 43
k TIME ME	0 54 3 -33 4 46 5 -26 6 24 7 42 8 31
k TIME NUMBER	11 -10
k TIME OFFER	6 -35
k TIME PROPER	5 -16 7 -34 11 52
k TIME REWARD	5 21 8 -11 11 -14
k TIME RUNS	5 56
k TIME SEEK	7 29 8 -9
k TIME TIME	5 57 8 57
k TIME YOU	0 31 1 12 2 16 3 -18 5 -27 6 -12 8 78 11 22
k TIME a	0 -36 5 -10 8 18
k TIME ahead	5 50
k TIME and	0 -27 1 15 6 -11 7 10 9 -9 11 15
k TIME at	5 -25 7 20 8 -42
k TIME before	5 53
k TIME for	11 37
k TIME in	0 -9
k TIME is	5 -9 11 20
k TIME of	8 13
k TIME on	0 18 8 -21 11 -24
k TIME or	5 -33 11 32
k TIME shift	5 12
k TIME so	0 -12 5 36 8 39 9 15
k TIME the	0 -13 5 32 8 19 11 -11
k TIME to	0 17 1 14 5 22 8 17
k TIME with	1 -11 3 14 5 22 8 -12 9 16
k TROUBLE ?	0 13 5 35 11 -9
k TROUBLE about	0 26 5 99 9 -11
k TROUBLE and	5 -29 7 16
k TROUBLE at	5 21
k TROUBLE by	0 10 5 12
k TROUBLE every	0 13 5 24
k TROUBLE for	11 51
k TROUBLE in	5 39
k TROUBLE of	5 53
k TROUBLE that	5 26
k TROUBLE the	5 25
k TROUBLE to	0 20 5 48 11 56
k TROUBLE with	1 -10
k WHO ANY	0 82 1 73 2 -11 3 -59 4 -9 5 -28 6 25 7 -22 8 37 11 88
k WHO ASK	0 15 1 14 5 -38 6 -22 7 -36 10 16
k WHO BRANCH	0 29 1 21 3 -14 5 21
k WHO DONE	0 -24
k WHO EVENT	0 14 1 -16 3 20 5 -11
k WHO KIN	5 12
k WHO LACK	0 19 5 31 11 19
k WHO MAY	0 99 2 -85 3 112 5 -67 6 72 7 -20 8 37 9 27
k WHO ME	0 -15
k WHO MUST	0 20 1 9 5 31
k WHO ROLE	1 13 2 -10 5 22 11 -9
k WHO RUNS	0 9 1 9 2 14 3 -12 5 -95 7 -67 8 -19 9 -17 10 -17 11 -17
k WHO SEEK	0 -28 1 9 3 -18 5 -42 7 -17 9 -16 10 13 11 -17
k WHO TIME	5 -20 6 -9
k WHO TROUBLE	0 20 1 -10 3 15 5 81
k WHO YOU	11 65
k WHO among	0 22 1 35 3 -45 5 -10 6 -11 10 29
k WHO are	0 63 1 17 3 -24 5 -38 6 31 7 11 11 -38
k WHO at	0 14 1 14 2 -11 3 -9 5 50
k WHO cellar	0 14 5 11
k WHO did	5 -11
k WHO do	0 76 1 155 2 -21 3 -151 4 -15 5 34 6 32 7 13 8 -36 9 -29 10 -18 11 -18
k WHO does	5 -9
k WHO gets	0 -22 5 31 11 -9
k WHO has	0 -90 7 18
k WHO in	0 16 1 11 5 29 9 -15
k WHO is	0 17 1 -29 3 31 6 21 9 -9 11 -9
k WHO it	0 17
k WHO labels	0 12 5 15
k WHO of	0 -19 1 19 3 -9 5 72 11 -20
k WHO on	5 -54
k WHO pay	0 34 1 -18 3 -11 4 29 5 57
k WHO the	0 37 1 21 2 -13 5 9
k WHO was	0 36 1 22 11 -9
k YOU !	7 -10 9 51 11 -17
k YOU ?	0 -106 1 40 3 -23 5 -21 8 -12 10 -9 11 37
k YOU ANY	1 -26 3 27 5 84 6 -22 7 -13 8 44 10 33 11 -17
k YOU ASK	0 195 2 12 3 -17 4 -60 5 41 7 9 8 31 9 81 10 -10 11 58
k YOU DONE	5 16 8 38 11 -10
k YOU EASE	5 -14 6 -12 8 -10 10 22 11 -14
k YOU GLAD	1 16 2 -16 5 -23 6 -21 8 -17
k YOU HAND	0 83 2 -41 3 39 5 20 6 -35 7 -25 8 20 9 -37 10 23
k YOU HURRY	8 -14 11 -15
k YOU JOIN	0 60 1 -26 2 90 3 -33 4 -31 5 -33 7 -10 8 30 9 -13 11 -44
k YOU LACK	0 -31 5 -26 8 -22 10 22 11 25
k YOU MAY	0 -65 1 -21 2 -11 3 13 4 17 5 -13 6 -92 7 11 8 -42 9 31 10 -22 11 38
k YOU ME	0 20 5 41 6 -15 8 -26 11 -21
k YOU MUST	0 18 3 10 5 -17 7 -12 8 -23 11 123
k YOU MY	6 -9 7 -40 9 -11 11 80
k YOU PROPER	0 -21
k YOU REWARD	11 30
k YOU RUNS	0 17 2 -9 3 16 5 -19
k YOU SEEK	2 -13 3 20 4 -11 5 17 6 29 7 -52 8 -21 11 16
k YOU THEIR	0 -10
k YOU WHO	0 26 1 21 3 -12 5 -23 7 42 11 -9
k YOU a	0 52 3 10 5 -16 8 -24 9 -17 11 61
k YOU and	5 13 7 27 11 -39
k YOU are	5 23 6 -10 8 -26 11 59
k YOU as	8 9
k YOU ask	0 42 2 16 3 -28 9 33
k YOU at	0 14 5 -19 8 22 9 9 11 20
k YOU be	0 27 1 -15 2 27 4 -16 5 -19 6 -14 8 20 9 -18 10 -15 11 13
k YOU been	5 -10 8 22 11 18
k YOU believe	10 27
k YOU both	0 16 5 -15 6 78 11 -36
k YOU care	0 37 1 15 5 -13 6 20 8 -9 10 24
k YOU change	0 -10
k YOU come	3 14 6 37 8 58
k YOU covered	1 -10 2 10 5 12
k YOU curious	0 -16
k YOU deal	0 18 3 9 5 10 11 -11
k YOU do	0 17 1 14 3 -12 6 45 8 -17
k YOU ever	0 -65 5 -15 6 -27 9 -10 10 -17
k YOU feel	0 70 1 -10 2 19 6 27 10 56
k YOU felt	5 11
k YOU for	0 -25 5 -27 6 17 8 71 9 -25 11 -23
k YOU found	0 17 8 67
k YOU get	0 34 1 -18 2 17 5 -20 11 12
k YOU give	0 -51 5 19 9 -12 11 15
k YOU got	8 47 11 -11
k YOU had	0 14 5 -10 11 -17
k YOU happen	2 16 3 -14
k YOU have	1 -19 2 -14 3 33 5 -24 6 22 7 -23 8 -41 9 -17 11 51
k YOU in	0 -18 6 -15 8 -20
k YOU is	5 17 8 -12
k YOU just	0 41 1 9 7 -15 8 -10
k YOU leave	0 -23
k YOU liked	6 -9 10 31 11 -21
k YOU next	0 17
k YOU on	0 -12 8 37
k YOU only	7 -10 9 27
k YOU or	0 26 5 -14 7 16 9 39 10 -9
k YOU put	0 29 1 -14 2 23 7 9
k YOU receive	5 -18 6 14 11 38
k YOU said	0 -27 5 -9 6 32 8 90 11 68
k YOU say	0 -55
k YOU see	5 12 10 30
k YOU seen	7 9 11 -11
k YOU so	0 21 3 13 8 55 11 33
k YOU the	0 -64 11 -11
k YOU to	0 -113 1 -9 2 13 5 14 6 -12 7 17 8 -26 9 21 11 -20
k YOU told	0 -10 5 50 8 69 11 -20
k YOU trust	0 10 1 22 3 -10 8 -9 10 50
k YOU use	0 -42
k YOU used	5 27
k YOU well	8 28
k YOU were	0 10 1 -12 3 12 5 11 7 -11 8 73 9 -26 10 -13 11 41
k YOU with	8 -19 11 -17
k YOU work	0 -10 7 31 8 -10 11 -11
k YOU wrote	8 71
k YOUR ?	5 -15 6 -11
k YOUR ANY	5 36
k YOUR BRANCH	0 28 1 17 2 14 3 -36 5 31 7 -27 8 31 10 39 11 -11
k YOUR GAIN	6 -21 7 32
k YOUR GROUP	0 39 1 28 2 17 3 -15 4 -11 5 -28 6 18 8 24 10 -9
k YOUR HAND	11 24
k YOUR JOIN	0 20 5 -10 7 -25 8 -11 11 -13
k YOUR KIN	0 83 2 -50 3 34 4 -23 6 95 7 -25 9 21 10 50
k YOUR MEANS	0 -46 5 84 6 -12 8 9 9 31 11 63
k YOUR OFFER	0 -16 10 11
k YOUR PLACE	0 11 2 13 3 -13 7 15 8 -12 10 37 11 -11
k YOUR PROPER	0 -25 11 -11
k YOUR ROLE	0 27 1 17 2 53 3 -55 6 -9 7 38 8 44 9 -27 10 -9 11 13
k YOUR SOMEBODY	2 41 3 -41 4 -14 5 -20 6 23 7 34 8 -34 9 -15 11 34
k YOUR TIME	5 -11 11 11
k YOUR account	0 -20
k YOUR at	5 -17
k YOUR book	11 -14
k YOUR child	0 -32
k YOUR gutters	11 16
k YOUR is	1 13 3 -13 5 34 11 24
k YOUR next	0 51 3 12 6 16 8 -13 11 45
k YOUR personal	8 -10
k YOUR side	5 -19
k YOUR time	8 -15 11 -12
k YOUR way	0 28 3 -12 4 16 5 30 11 -10
k [FIRM] ?	0 30 2 28 3 -24 5 -53 9 25
k [FIRM] DONE	8 -20
k [FIRM] and	0 -10 7 31 8 -10
k [FIRM] is	5 13
k [KIND] !	8 11
k [KIND] ?	0 9 1 9 3 -11 8 -10
k [KIND] GROUP	5 -39 6 10
k [KIND] MAY	2 10
k [KIND] ME	0 -9 5 -9 8 23
k [KIND] WHO	0 15 1 -37 3 25 5 53
k [KIND] at	2 -9 5 47 6 19 8 -16
k [KIND] for	5 22 9 39 11 26
k [KIND] in	5 -20 11 -14
k [NAME] !	0 -14 8 -33 11 -46
k [NAME] ?	6 -9
k [NAME] ASK	0 -15
k [NAME] MAY	1 -12 2 20 3 -11
k [NAME] ME	8 28
k [NAME] PROPER	11 47
k [NAME] THANKS	0 -10 8 72
k [NAME] WHO	0 23 1 58 2 -13 3 -40 5 -12 6 21
k [NAME] in	5 48
k [NAME] just	11 26
k [PROBLEM] ?	0 27 5 82
k a ANY	0 -9 2 -15 4 18 5 -18 6 14 9 90 11 -12
k a BRANCH	0 -18 2 -28 3 -27 4 41 5 77 6 9 7 -64 8 -17 9 -11 10 -13
k a EVENT	0 25 5 -22 7 -18
k a GAIN	0 -9
k a GLAD	0 -21 3 -12 4 18 5 -52 6 45 7 -16 9 -15 10 -15 11 -14
k a GROUP	0 20 1 9 5 11 6 -9 7 39 8 -17 11 -12
k a HAND	0 24 1 -15 2 -11 3 27 5 -55 6 17 7 -13 8 -10 9 54 11 27
k a HURRY	0 15 2 14 3 -30
k a JOIN	0 -20 7 -16 8 -12 11 10
k a KIN	0 48 1 -37 3 43 4 -18 7 -88 8 -15 11 -47
k a LACK	5 -10
k a MEANS	0 -64 1 10 5 -27 6 -48 7 22 8 -14 9 102 10 -15 11 -52
k a MONEY	0 10
k a MUST	6 -10 7 -11 8 -21 11 12
k a OFFER	0 -11 5 29 6 42 8 27 11 39
k a PROPER	0 -24 2 -13 3 36 4 -11 6 -14 7 -34 11 31
k a REWARD	0 29 3 12 5 13 6 118
k a ROLE	0 35 1 -44 2 -24 3 97 4 -21 5 -13 6 -52 7 -53 9 -27 10 -28 11 -50
k a SEEK	5 23
k a SOMEBODY	0 86 1 -9 2 -23 3 15 4 10 6 -25 7 -18 11 -22
k a TIME	0 11 1 -12 3 24 5 70 6 50 7 20
k a TROUBLE	5 38 11 -13
k a [KIND]	5 -12
k a barbecue	0 -29
k a boarding	2 -9 3 25 5 9
k a booking	10 28
k a customer	5 -14 8 23 11 -15
k a fifth	0 17 1 10 5 21
k a first	10 -17
k a fit	6 18 10 30 11 -9
k a friend's	5 29 11 16
k a good	0 40 1 9 2 -9 3 -24 4 23 5 -26 6 26 7 -20 8 -12 10 -17 11 -19
k a handful	6 13
k a highlight	8 33
k a home	5 20 7 -14
k a job	0 -21
k a large	0 29 2 -9 3 -20 4 28 5 -20
k a loan	11 52
k a look	0 -20
k a lot	4 14 5 -20 6 -19 7 -11 8 -11 11 -16
k a loyal	8 51
k a new	0 -28 5 -22 7 34
k a personal	11 48
k a resource	0 24
k a role	0 16
k a sales	5 -9
k a scale	0 -11
k a second	0 22 1 16 3 -19 6 20 11 -11
k a short	0 -13
k a similar	0 11 10 30
k a small	0 -9 4 10 5 -41 6 -13 7 32 8 21
k a sounding	0 19 6 21 10 13
k a third	11 65
k a walk	0 -36
k a word	0 18 2 12 5 24 7 17
k a young	0 11
k able to	8 21
k about BRANCH	0 9 5 32
k about EVENT	0 19 5 -11 7 42 9 15 10 15
k about MY	6 25 8 20 11 -12
k about OBJ	5 -10 9 -16
k about THEIR	0 13 5 33 9 16
k about WHO	0 -23 8 31 11 16
k about it	0 10 3 11 5 -10 6 11 10 23
k about the	0 -16 6 -18 7 -46 11 -18
k about to	0 32 3 14 5 -17 6 23
k about what	0 -19 5 15 11 -11
k across SOMEBODY	6 -10
k admire YOUR	0 -9
k after ANY	5 32 8 -22
k after THEM	0 9 5 -10 6 42
k after the	0 29 2 -10 4 27 7 16 8 21
k all ME	7 17 9 52 11 -12
k all MY	8 27
k all WHO	0 -10
k along MY	9 -10
k along the	0 19 5 31
k along with	0 -13
k always GLAD	9 -10
k always SEEK	0 -12 6 -10 7 19
k always open	0 16
k among YOUR	1 25 3 -37 10 28
k an GLAD	0 24 5 -10 8 44 11 36
k an JOIN	0 51 1 -13 2 105 3 -60 5 10 6 -48 7 -85 10 34 11 -31
k an ROLE	0 -25 5 12
k an SEEK	5 -13 9 12
k an hour	0 -19 5 43
k an offer	8 29
k and ANY	0 -16 5 -10 7 26
k and ASK	5 16 6 17 9 14
k and BRANCH	5 41
k and GLAD	7 33 8 -14
k and HAND	0 -70 2 -12 3 10 5 67 8 -22 9 76 11 22
k and IF	0 44 3 12 5 -65 6 -36 7 -13 8 -12 10 18
k and JOIN	5 -10 6 -10 7 24 8 -11
k and KIN	3 19 4 -11 8 -15 11 -54
k and LACK	5 84 8 20 11 -36
k and MAY	0 19 1 13 2 56 3 -31 4 -22 5 -26 6 91 7 65 8 -15
k and ME	0 -65 2 -10 4 14 5 -68 6 -18 7 108 8 -16 9 -17 10 -13 11 -95
k and MEANS	6 -9 11 -16
k and MY	0 30 5 -21 7 -13 8 33 11 45
k and NUMBER	0 -14
k and OFFER	5 -12 7 -84
k and PROPER	5 -15 7 29 8 -9 11 -11
k and REWARD	6 -20 11 69
k and ROLE	5 28
k and SEEK	4 10 5 -38 6 -13 7 11
k and THEIR	5 26
k and THEY	0 -11 5 42 6 -20 9 -10
k and TROUBLE	0 9 5 20
k and WHO	5 -23 7 -9 11 116
k and YOU	0 34 5 -25 6 65 8 9 11 -24
k and YOUR	1 12 7 -15 8 -19 11 88
k and a	6 -26 9 14 11 54
k and get	0 62 2 -13 3 34 4 -10 11 43
k and has	0 9 5 29
k and have	5 36 7 22
k and is	5 23
k and it	8 31
k and just	3 -14 4 10 5 17 9 15
k and let	5 -25
k and noticed	0 -9 5 -15 8 -11 11 32
k and only	0 21 8 37 10 76 11 -22
k and see	0 -11
k and shipped	8 -16
k and so	11 22
k and spends	0 9 5 44
k and that	5 17 8 11
k and the	5 -38 7 39 8 90 9 -21 11 -13
k and what	0 -53
k are ANY	5 -19 6 17 11 -17
k are SEEK	7 19
k are TROUBLE	5 -34 11 55
k are YOU	0 -64 5 28 11 13
k are down	5 -11
k are the	5 -14 6 33 7 26 11 -15
k are there	0 9 1 -18 2 -27 3 52 5 -17
k as ME	0 41 3 -11 4 22 6 36 8 21 11 13
k as MUST	0 -9
k as YOU	0 73 6 58 7 13 11 -17
k as a	0 -25 5 -21 6 -27 7 62 8 31
k as good	6 16
k as much	5 -10 6 31 11 -10
k ask HURRY	0 35 2 28 3 -13
k ask OBJ	0 -27
k ask PROPER	0 -10
k ask THEM	0 -14 5 -29 6 -13 7 9 9 17
k ask WHO	0 27 1 36 5 -19 6 17
k ask YOU	5 27
k ask YOUR	0 22 2 14 3 -26 6 -15 9 -12 11 -18
k ask for	0 -9
k asked OBJ	0 -17
k asked for	8 16 11 -9
k at ANY	1 -12 3 11 5 38 10 -11
k at BRANCH	0 24 1 -11 2 -10 4 23 7 -67
k at HURRY	8 66
k at MEANS	0 9 3 -13 9 15
k at MY	0 -13 5 11
k at NUMBER	0 -84
k at PROPER	2 81 3 -60 4 -32 5 -38 6 -22 7 17 8 13 9 -18 11 -53
k at YOUR	2 11 5 -15 6 17 8 -9
k at [FIRM]	0 60 2 30 3 -34 6 -14 7 9 8 -38 9 23 11 -14
k at a	0 20 2 -20 3 20 5 38 6 40 7 -9 8 -18
k at all	0 14 1 11 5 -11 10 36
k at eight	0 29 3 12 5 18
k at it	0 11
k at least	0 11 2 -9 3 13 6 22 8 15 9 -11 11 68
k at the	1 21 2 23 4 -13 5 -23 6 -31 7 -36 8 -32 9 31 11 36
k at work	5 20 6 10
k audit is	8 11
k away from	0 33 5 12 6 -12 7 21
k back at	0 -15 5 30 8 50 11 31
k back to	5 -22 8 -25
k be ?	5 -17 6 21
k be EASE	0 45 2 21 3 -20
k be GAIN	0 15 6 -26
k be GLAD	0 83 3 -10 5 22 7 19 8 -22 9 -19 10 10 11 -21
k be JOIN	0 71 2 23 3 -26 5 18 8 -14 11 25
k be MY	0 -40
k be SEEK	0 19 3 22 5 -10 6 -20 9 18
k be a	0 24 3 11 5 -22 6 102 8 -20 10 34 11 -10
k be asked	6 -15
k be interested	0 25 1 -13 3 12 6 94
k be of	6 32
k be on	0 -22
k be open	0 -12 2 -16 3 28 6 -11 8 40
k be so	5 -9 8 27
k be the	5 19
k be very	6 -10
k be willing	0 11 5 -12 6 -15 9 -10
k because LACK	0 18 1 14 5 31
k because ME	7 34 8 -12
k because of	3 -9 5 13
k because the	0 39 4 13 5 29
k become a	5 28 7 18
k bed ?	0 13 5 18
k been GLAD	8 32
k been MUST	5 29 11 25
k been MY	8 15
k been a	0 -9 5 -16 6 -9 7 10 8 42 11 -9
k been thinking	5 -26 6 -10 7 -32
k been with	11 -11
k before ME	1 10 5 20 6 17 9 -13
k before PROPER	6 -12 7 12
k before THEY	0 12
k before the	0 26 7 -38 11 30
k behind OBJ	8 -27
k being a	8 43
k being dragged	5 47
k being such	8 26
k believe ME	6 16
k believe it's	10 27
k below and	0 10 9 17
k below or	0 16 5 12 6 -9 9 16
k best customer	8 15
k best in	0 -93
k best work	6 -10
k beta testers	5 -9
k big SEEK	5 -9 8 -13
k boarding BRANCH	2 -9 3 25 5 9
k book on	0 -17
k booking widget	6 26 8 -14 10 27
k both get	5 -13 6 55 11 -25
k bucket ?	0 12 5 15
k bumping this	11 40
k busy for	0 32 11 -12
k but LACK	5 20
k but ME	5 50
k but do	0 12 5 -13 10 20
k but only	0 13 6 12 10 49
k by ANY	0 -33 5 48 8 22 11 -13
k by HAND	0 19 5 37
k by HURRY	0 35 8 36 11 44
k by JOIN	0 49 5 -10 7 54
k by PROPER	0 -47 7 11 8 -13 11 -12
k by THEIR	0 -14 5 25
k by a	0 -42 5 11 8 -22 11 24
k by the	0 -38 5 9 6 -13 7 -39 8 -30 9 -9 10 19
k by way	11 -9
k care about	0 37 1 15 5 -13 6 20 8 -9 10 24
k care and	5 -11 11 -10
k care of	6 47
k cellar TROUBLE	0 14 5 11
k chance YOU	0 9 2 15 3 -16 11 -24
k co op	5 -9 7 15
k come across	0 16 3 14 6 11
k coming on	7 -13
k completely EASE	0 9 5 -9 10 27
k counts !	7 -15
k curious what	0 -20
k customer TIME	8 26
k customers HURRY	0 43
k dale that	0 11
k deal with	0 18 3 9 11 11
k dear KIN	5 -9 6 -11
k dear PROPER	0 -22 1 13 5 -9 7 48 8 14 9 -15 11 -43
k dear [NAME]	5 -20 7 -13 11 42
k did YOU	0 -13 8 -13 11 68
k do ?	0 15 1 12 5 -14 6 39
k do HAND	5 -10 7 -9 9 -24
k do ME	0 -12
k do YOU	0 63 1 48 2 -38 3 -29 4 -28 5 37 7 -12 8 -35 9 -47 11 -20
k do YOUR	0 58 1 16 11 24
k do a	5 10 6 -18 11 -16
k do the	5 -27 8 -14
k do with	1 -11 5 20 8 -15
k does SOMEBODY	0 -38 1 -14 2 -12 3 48 4 -12 5 -13 6 -16 7 -17
k done and	6 -11 8 21
k done for	0 -9
k done it	0 -19
k door's open	0 52 7 -21 8 17 11 -10
k down and	5 -50 7 30 11 -9
k down to	0 25 5 30 8 -12 9 14
k each ANY	0 -20
k each KIN	0 36 5 -10 9 36 11 52
k each TIME	0 37 3 -9 4 10 5 65
k each of	5 -11
k eight ?	0 12 3 14 5 11
k eight TIME	5 51
k em to	11 -11
k estates ROLE	0 26 4 12
k ever ASK	0 23 6 -26 9 -10 10 -17
k ever SEEK	0 -46
k every PROPER	5 15 11 79
k every TIME	0 10 3 -16 4 27 5 14
k facilities ROLE	5 -9
k feel EASE	0 22 2 10 3 9 6 28
k feel REWARD	0 21 1 16 2 -12 5 -18 6 -27 7 -13 9 21 10 66 11 -16
k feel good	10 28
k fifteen minutes	0 -13
k fifth of	0 18 1 10 5 21
k find OBJ	5 -18 11 -9
k find THEM	8 31
k find a	5 12 8 -9 10 27
k find this	1 -18 3 13 5 -14 6 57
k first BRANCH	8 -9
k first MEANS	0 -13 5 37 9 29 10 -18 11 -34
k first TIME	8 35
k first home	0 12 5 -13 6 -13 9 16
k first time	5 9
k fit ?	5 -12 6 43
k fit between	6 17 8 -12
k fit for	6 36 8 -12
k floating in	5 18
k following up	11 68
k for ?	11 27
k for ANY	0 73 5 -57 6 -11 7 -60 8 74 9 -17 11 12
k for BRANCH	0 17 5 -26 6 24 7 37 11 -18
k for GROUP	7 9
k for HAND	9 -16
k for HURRY	0 -12 5 21
k for JOIN	0 -27 2 -19 4 20 6 34 8 -12
k for LACK	0 43 11 20
k for MY	0 -22
k for NUMBER	5 -16 11 -24
k for OBJ	0 50 2 -27 3 -11 4 40 5 52 7 -25 8 -9 9 -15 11 19
k for PROPER	0 -14 6 13
k for REWARD	5 -25 11 -17
k for ROLE	0 -29 5 9 7 68
k for SOMEBODY	0 -11 5 -21 10 23
k for THEIR	5 -39
k for THEM	0 31 2 -12 3 19 6 28 7 51 8 -9 9 21 10 55 11 -14
k for YOU	0 25 2 -12 3 15 5 12 9 17 10 -25
k for YOUR	0 -10 5 48 6 -14 7 -37 8 46 9 58 11 -35
k for [KIND]	0 -23 6 -17 7 39
k for a	2 40 4 -30 5 52 6 32 8 -15 9 -16 11 36
k for an	0 31 2 12 3 -13 5 21 8 -12 11 -11
k for and	5 35
k for being	5 11 6 -15 8 96
k for coming	7 -13
k for each	5 -20 9 39 11 14
k for every	6 -16 7 -41 11 34
k for having	5 13
k for new	7 18
k for six	5 -10 6 -12 8 37 11 44
k for the	0 -14 2 19 5 -14 6 17 7 43 8 -16 9 -11 10 -26 11 -12
k for this	0 -18 8 -23
k from MY	9 -9
k from PROPER	0 -18 5 13 7 11 11 -13
k from SOMEBODY	0 -34
k from TIME	8 -41
k from YOU	0 -23 5 12 6 -14 7 -12 11 74
k from [KIND]	6 31 8 61 9 9
k from a	1 17 3 -9 6 20
k from the	0 57 1 10 6 -10 7 -16 8 22 9 15
k from this	6 15 8 19
k from what	0 18 5 -14 6 11 8 -18
k front of	0 11 6 -26 11 32
k get ANY	6 10 11 45
k get DONE	0 -19
k get GAIN	5 -9 6 29 8 19 11 -10
k get JOIN	11 -9
k get MONEY	0 36 5 -13 8 -16 9 -25 11 44
k get NUMBER	6 27
k get OBJ	0 64 1 -9 2 30 3 -31 6 -23 9 -17 11 36
k get SHARE	0 29 3 13 5 -19 6 75 11 33
k get YOUR	0 101 1 -12 2 21 3 17 4 -9 11 44
k get [KIND]	5 -14 6 32 11 -56
k get a	0 9 5 -20 6 10 11 75
k get as	5 -10 6 31 11 -10
k get home	0 -13 5 22 8 24
k get in	6 -23 11 47
k get paid	6 -13 7 33
k get the	0 11 6 41 11 -16
k get to	0 16 6 -12 11 -31
k gets YOU	0 55 8 -10 11 34
k getting EVENT	5 -10
k getting YOUR	8 24
k gin BRANCH	2 24 3 -17 11 16
k give OBJ	0 -16 5 -9 6 -12 7 -20 8 -11 9 -18 11 32
k give THEIR	0 26
k give THEM	0 42 3 17 5 58 6 25 9 62 10 -9 11 -14
k give YOU	6 18 7 -11 8 -10 9 -9
k give em	7 -10
k go WHO	5 -9 6 18 11 -9
k go live	8 22
k go out	5 19
k going through	6 22
k going to	0 -22 5 30 6 -10
k good JOIN	0 37 3 -23 4 26 5 23 6 -9
k good ROLE	0 33 1 14 6 -17 9 -10
k good TIME	8 -26
k good a	6 16
k good about	10 28
k good book	0 -17
k good care	6 22
k good fit	0 9 5 -12 6 60 9 13
k good match	6 20
k good price	6 21
k good to	0 -13 8 117
k got ANY	8 16 9 -12 11 17
k got DONE	8 17
k got EVENT	0 -49 5 -14 6 -14
k got MY	7 42 11 -13
k got NUMBER	11 30
k got TROUBLE	5 -32 7 13
k got YOUR	0 -12
k got a	0 47 1 11 5 -32 6 -12 7 -42 11 -11
k got the	0 -9 7 -10
k grants please	0 11
k greatest compliment	6 -12
k grounds maintenance	0 -13 7 -33
k had ANY	0 -14 5 -31 11 -10
k had a	5 -34 6 -15 7 -14 11 19
k half of	5 47 11 -9
k half the	0 17 5 22
k handful of	6 13
k happen to	0 12 2 15 3 -15 5 13
k has DONE	0 33 5 29 9 17
k has HURRY	11 -13
k has LACK	0 -49 5 17
k has ROLE	0 25 1 12 5 11
k has a	0 11 5 -30 6 -12 11 43
k has an	5 16 8 28
k has been	6 -9 7 -21 8 24 11 16
k has the	1 -14 3 17 5 -15
k have ANY	0 -11 6 -37 7 41 8 -12 11 -17
k have EVENT	7 -15
k have KIN	0 40 1 -17 3 26 6 23 10 21
k have LACK	5 -12
k have PROPER	5 10
k have THEM	0 10 6 -55 7 -16 9 22 11 -9
k have YOU	0 -22 1 -26 3 27 5 17
k have a	0 30 1 -10 2 19 3 9 4 -14 5 -13 6 94 7 -22 9 -24 10 -25 11 -29
k have room	5 -11 7 11
k have the	0 31 1 16 6 26
k have to	0 -11 11 55
k having OBJ	6 21
k he'd SEEK	0 -10
k hello PROPER	11 -10
k hello [NAME]	8 15
k here's MY	0 30 5 16
k here's a	6 -16 7 51 9 35
k hey PROPER	0 24 11 -18
k hey [NAME]	1 13 2 11 3 -22
k hi PROPER	0 22 1 10 2 16 4 -33 5 15 6 -13 7 -24 8 27 9 -12 10 27 11 -71
k hi SOMEBODY	5 -19
k hi [KIND]	2 10 8 -18
k hi [NAME]	0 -14 1 11 2 14 3 -15 4 -9 5 -34 6 23 8 49 9 -14 10 -10
k hi all	7 29 8 -9
k home ?	0 14 5 -10 6 -10
k home by	0 -32 5 89 8 21 11 -15
k house ?	0 12 1 15 3 -14 5 -57 6 -16
k house is	5 54
k how ME	0 11 7 24 8 33 11 -16
k how PROPER	7 15
k how ROLE	7 13
k how THEY	6 -18 7 16
k how YOU	0 -10
k how do	0 -22
k how likely	0 -27
k how to	0 -35
k ice bucket	5 33
k ideal JOIN	0 86 3 -27 4 35 7 -10
k ideal KIN	0 -49 5 -13 6 23
k in ?	0 -14 5 -12 6 23
k in ANY	0 -20 5 76
k in ASK	5 -13
k in BRANCH	0 -35 1 26 3 -12 5 -58 7 26 8 15 11 -13
k in GAIN	0 -16 5 -10
k in JOIN	0 23 7 33
k in MY	0 -22 5 -17 11 -11
k in NUMBER	5 -24 6 -14 7 57 11 -11
k in PLACE	0 9 5 20 9 16
k in PROPER	0 24 2 -58 3 -18 4 68 5 -15 6 63 7 13 8 -26 10 -12 11 -53
k in REWARD	5 -17 6 10
k in SEEK	0 16 3 17
k in THEIR	0 13 3 -19 4 18 5 57
k in TIME	0 -19 8 31
k in YOUR	0 45 1 23 2 -14 4 -9 5 27 6 46 8 -23 11 -26
k in [KIND]	0 22 1 -15 2 30 4 -26 5 53 6 -10 7 -40
k in a	0 12 2 10 3 -10 7 9 8 31 9 20 10 30 11 -12
k in front	0 11 6 -26 11 32
k in it	5 -12
k in nine	5 46 8 -12
k in that	5 -34 7 -11 11 71
k in the	0 54 2 26 4 -16 5 -24 6 35 7 33 8 -28 11 12
k in this	0 -76 1 9 6 -14 8 33 9 -13
k in touch	0 37 1 -12 2 24 3 -16 10 -10
k independent BRANCH	8 -15
k interested ?	6 116
k interested in	0 20 2 15 6 48
k into BRANCH	5 -18 7 13
k into PROPER	0 16
k into YOUR	0 19
k is ?	0 23 2 11 5 -18 10 -9
k is ANY	5 10
k is EVENT	0 11 1 14 3 -10
k is MUST	5 59 11 -10
k is PROPER	7 -13
k is SEEK	5 -26 6 -10
k is SOMEBODY	0 -19 5 -13 6 24
k is TROUBLE	5 27
k is YOUR	0 -60
k is [NAME]	0 87 3 -20 4 28
k is a	3 -15 4 17 5 13 6 -18 7 -32 9 11 10 77 11 -10
k is about	5 20
k is at	0 -63
k is behind	8 11
k is enough	0 -10 5 -9 9 10
k is in	5 -9 6 -18
k is on	5 -15 6 34 9 -12 11 13
k is open	0 -13 11 -38
k is that	5 -20 11 101
k is the	0 -41 1 14 4 -10 5 -47 6 -33 8 -16
k is there	1 -37 3 48 5 28 11 -21
k is thinking	0 12 6 12 10 19
k is up	0 -12
k it !	5 -9 10 19 11 30
k it ?	0 11 1 -12 2 12 5 17 6 -26 10 44
k it IF	0 15 6 -14 8 39
k it LACK	3 -15 4 24 6 13
k it MAY	0 37 2 -9 3 13 5 11 6 17 10 51
k it ME	8 -10
k it PLACE	0 50
k it a	0 11 11 44
k it and	11 18
k it before	0 25
k it for	0 -11
k it from	5 -9 11 -9
k it has	6 -9 7 -11
k it to	3 10 6 -21 8 -9 9 38 10 -15
k it took	0 31 8 30
k it was	0 -31 5 -11 7 -10 8 13 11 -9
k it'd be	5 -24 6 82
k it's a	5 -18 9 27
k it's been	5 -21 8 72
k it's not	0 10 1 12 8 -9
k it's only	8 11 11 36
k it's right	5 32 10 31
k it's the	5 -11
k its PROPER	11 -10
k job for	0 34 6 -16 8 -11 11 22
k joining [FIRM]	7 10
k just ANY	8 -11
k just DONE	0 -37 5 -23 7 -16 8 -11 9 12
k just EVENT	5 -18 7 -53
k just GLAD	5 -19
k just HAND	0 -63 4 9 5 -48 6 11 7 -27 9 46 10 -11 11 -19
k just SEEK	0 -12
k just a	8 -12
k just bumping	11 40
k just got	5 -31 7 29 11 -12
k just had	5 -14
k keep HAND	5 -13 6 -9
k labels floating	5 18
k labels peel	0 12 5 15
k learn from	0 -11
k learn how	6 -15 7 19
k least ANY	6 25 8 16 11 40
k leave OBJ	0 -23
k leave YOU	0 -18
k leave until	0 -11 11 27
k let OBJ	0 -32 1 27 5 18 6 12 7 58 8 -9 11 -13
k let THEM	5 -36 11 35
k let YOU	0 9 5 -15 6 -9 11 -11
k letter of	0 -24
k lie awake	5 61
k list ?	0 -20
k list in	0 -10 5 -27 9 28
k little PROPER	11 -20
k live by	7 -9
k long time	5 -26 11 -12
k look after	0 9 5 -10 6 42
k look at	0 -32
k lot about	11 -11
k lot of	5 -14
k make JOIN	0 -18
k make sure	0 -9
k making an	0 17 2 10
k match for	6 20
k money ?	5 27
k more BRANCH	11 40
k more SOMEBODY	0 -27 5 -17 6 -10 7 29
k more [KIND]	5 34
k more about	0 -16
k more than	5 16
k much !	8 -9 11 -35
k much ME	11 14
k much for	0 -26 7 -17 8 10 11 -14
k much out	5 -10 6 31 11 -10
k much to	7 -15 10 12 11 26
k new BRANCH	0 -19 8 35
k new GROUP	0 -12
k new KIN	7 28 11 -11
k new ROLE	0 -35 5 -19 7 18
k new in	7 20
k next ?	0 19 1 17 3 -22 5 -28 6 10 7 -10 11 30
k next BRANCH	3 20 5 32 9 14
k next TIME	0 28 3 14 5 -12 7 -23 8 -10 11 18
k nine TIME	5 38 8 -13
k not LACK	0 -22 5 -14 10 12
k not ME	7 -17
k not a	5 45
k not have	0 -12
k not sure	5 39
k not the	8 -9
k noticed YOU	0 41 2 29 4 -14
k noticed that	8 -22 11 27
k of ANY	0 -22 5 -18 7 10 10 23 11 18
k of BRANCH	0 10 1 -19 3 14 5 21 8 -14 9 -10
k of EVENT	0 9 1 -12 3 9 5 -11 7 20
k of GAIN	0 -9 6 13
k of KIN	0 40 4 10 8 32
k of MY	0 -43 5 -22 6 89 7 69 8 24 11 -18
k of NUMBER	5 11 11 -11
k of OBJ	5 51
k of OFFER	0 10 6 49 10 26
k of PROPER	5 -26 7 -48 11 -9
k of ROLE	0 43 2 -9 4 15 5 52 6 21 7 -20
k of SOMEBODY	0 42 2 -25 3 30 5 -29 6 29 9 -31 10 -15 11 45
k of THEIR	0 19 1 10 6 -36
k of THEM	2 19 3 -28 4 18 6 40 7 -17 11 -16
k of TIME	1 14 3 -11 5 -15
k of YOU	0 -55 2 16 3 -38 4 18 5 -39 6 9 7 -19 8 -26 11 13
k of YOUR	0 66 1 -16 2 -57 3 66 4 -17 7 -28 8 -21 9 -26 10 11 11 29
k of a	0 16 2 -26 3 22 5 43 6 -11 10 -9 11 -10
k of an	0 10 2 34 3 -13 5 -10 9 13
k of being	5 38
k of each	0 18 1 10 5 38
k of interest	0 -11
k of it	6 15
k of mouth	0 52
k of partnerships	0 10 2 -9
k of ten	5 -15 7 12
k of that	1 10
k of the	0 29 1 12 5 57 6 -22 8 -19 9 -16 11 41
k of these	0 -26 5 -12 6 -9 10 21
k of this	0 -45
k offer ?	0 15 5 23
k oh by	5 -15
k on ?	0 43 2 -40 3 40 9 -18
k on ANY	0 -13 8 34
k on BRANCH	0 15
k on GROUP	5 -18 6 22
k on MY	0 -16 5 -19 7 -18 9 -30 11 61
k on NUMBER	0 40
k on OBJ	0 44 3 24 5 -24 6 69 7 -19 8 -9
k on PROPER	0 17 2 30 3 -13 6 -21 8 -22 9 19 10 16 11 14
k on THEIR	0 -10 8 29
k on TIME	0 -14
k on YOUR	0 25 1 18 3 -12 5 -17 6 13 7 74 8 -20 9 -15 11 -16
k on [KIND]	8 21
k on a	0 -32 6 -29 7 -29 8 -9 11 -12
k on it	11 17
k on joining	7 10
k on the	1 17 3 -19 5 20 6 -39 7 -83 8 13 9 110 10 -11 11 -31
k on this	0 -26 1 -19 3 15 5 9 7 19 8 -30 11 -9
k on time	5 78 11 -25
k only ANY	5 12
k only IF	0 18 5 -14 10 72
k open to	0 40 2 -22 3 25 4 10 5 -22 6 -13 7 37 8 30 11 -31
k or ANY	7 22 8 -10 11 53
k or EVENT	0 16 5 -14 6 -20
k or HAND	0 22 2 42 3 -18 5 -9 6 -14 7 17 9 47 10 -11 11 -35
k or JOIN	5 -10 8 -11 11 26
k or KIN	0 19 5 10 6 44 10 -11
k or SOMEBODY	0 27 3 12 7 16 9 38 10 -10 11 -16
k or a	5 39 11 -14
k or an	5 25
k or is	0 -11
k or more	5 19
k out !	5 -9 11 95
k out and	11 31
k out at	0 29 3 12 5 18
k out because	6 11
k out of	0 9 1 11 3 -9 6 19 7 -23 8 18 11 -25
k out on	8 11
k over a	0 -30
k over the	5 -12
k owner WHO	0 17 5 20 6 17
k owners SEEK	5 41
k owners in	0 16
k owners of	0 12 3 -18 4 28 5 17
k p s	5 -10 7 -13
k paid for	5 28 11 -17
k paid in	7 33
k panel that	8 -12
k part of	5 9 6 -9 7 24 8 37
k partner ROLE	0 11
k partnerships at	0 10
k pay for	0 13
k paying for	5 10 9 -14
k peel in	0 12 5 15
k perfectly EASE	5 -10
k personal MEANS	8 -10
k places in	5 13
k planning OFFER	7 9
k please ASK	2 14 3 -12 5 23 11 -13
k please HAND	0 83 2 22 4 -18 5 -28 6 10 7 9 9 29 11 13
k please JOIN	0 -25 11 -9
k please LACK	11 -10
k please feel	6 -18 9 25
k please give	6 -15
k position at	0 17 2 19 3 -12 7 21
k practice and	0 -14
k press HAND	9 52
k put OBJ	0 12 1 -10 2 11
k put in	0 18 2 12 7 11
k putting OBJ	0 25 2 12 3 -13
k question for	0 22 1 17 3 -11 5 19
k reach out	0 -11
k reaching out	5 -9 6 11
k receive [KIND]	5 -18 6 14 11 38
k resource for	0 24
k right ANY	9 33
k right HURRY	6 31 9 -15 11 15
k right SOMEBODY	0 20 1 15 3 -11 5 -16 6 -9
k role in	0 14 7 24
k room for	5 -11 7 11
k round for	5 9 7 10
k said YOU	0 -25 8 36 11 103
k said YOUR	8 24
k sale through	8 15
k sales GROUP	5 -9
k same ?	0 16 6 43
k same GAIN	0 9 5 -10 6 10
k same TIME	5 20
k same care	5 -13 6 10 11 -10
k same situation	5 16
k saw THEIR	5 18
k saw YOUR	7 -14 8 -9
k saw that	5 -22
k say LACK	5 -15 10 20
k say so	6 -13
k second opinion	0 17 6 29
k see THEM	6 27
k see YOU	0 -13 6 -13 8 -18 11 -15
k see that	7 21 8 -15
k see the	7 -14 8 38
k seeing the	8 44
k seen the	5 20
k self employed	5 27
k she'd have	0 22 2 14 3 -26 5 34 9 -10
k short HAND	0 -17
k show this	0 46
k sick of	5 36
k sit with	5 31
k situation as	5 16
k six TIME	0 -13 6 -12 8 18 11 34
k small BRANCH	0 17 4 10 8 28
k small GROUP	0 -12 5 65 8 10
k so GLAD	0 -25 5 -13 6 -24 7 -13 8 76 10 -9 11 -34
k so HURRY	5 -9
k so IF	11 12
k so ME	0 -27 5 30
k so THEY	5 13 9 -11 11 -11
k so WHO	6 -13
k so YOU	0 20 5 33 7 34 8 37
k so do	0 -10 3 11 6 30 11 11
k so it's	0 22 8 11 9 28 11 33
k so much	0 -23 5 -18 7 29 8 20 11 63
k so please	0 33 7 -42
k so that	0 10 2 11 5 89 8 -13 9 11
k so that's	5 -39 7 -29 8 -12
k sounding GROUP	0 19 6 21 10 13
k speak to	0 17 5 -13
k speaking with	8 -21
k speaks PROPER	5 13
k specific ask	0 35 2 28 3 -13
k spends PROPER	0 9 5 44
k spread the	0 63 3 33 4 -17 11 -18
k started a	5 -18 6 -12
k stay in	5 43
k stays on	5 18
k story on	5 -15 6 -15
k strings ME	0 20 3 13 6 23
k such a	5 11 6 -32 8 19 11 -19
k sure THEY	6 21
k switch YOUR	0 -13 5 22 8 24
k table and	8 29
k take a	0 -14
k take good	6 22
k take it	5 -9 11 -9
k taking on	7 16
k talk about	0 -9
k talk at	0 -9
k talk to	0 26 1 15 2 -18 6 -14
k talking to	11 37
k ten TIME	5 33 7 -21 8 26 11 -9
k ten more	5 29
k than ANY	5 -10
k that BRANCH	11 36
k that EASE	5 40
k that HAND	5 64 11 30
k that LACK	0 20 3 -9 4 11 5 70 8 -10 11 -15
k that MAY	0 86 1 37 2 -9 3 -23 5 -92 6 110 9 13 11 -16
k that ME	0 -10 5 -54 6 25 7 22 8 -10 11 21
k that MY	8 18
k that PROPER	0 -15 5 50
k that RUNS	0 60 1 9 3 -11 5 24
k that SEEK	0 26 1 15 5 -24 6 -43
k that SOMEBODY	0 -15 5 12 8 -16
k that THEIR	5 14
k that THEY	0 19 2 11 5 81 8 -10 9 15 11 -9
k that YOU	0 -65 5 -45 6 13 7 17 8 -27 10 -11 11 -25
k that [PROBLEM]	8 47
k that close	11 -13
k that for	5 12
k that got	0 -49
k that has	0 33 5 -20 6 -12
k that just	0 22 5 -43
k that pays	5 43 8 -11
k that stays	5 36
k that the	0 23 8 11 9 35
k that uses	5 -21
k that was	0 -18 5 -19 6 -10 7 -12
k that's EASE	0 -34 5 -23 10 18
k that's EVENT	5 -15
k that's MY	0 56 3 -14 4 25 5 11
k that's TROUBLE	5 68
k that's a	5 -9
k that's been	0 11 7 39
k that's not	10 13
k that's the	5 -39 7 -29 8 -12
k the ANY	1 25 3 -30 5 27 6 25 7 -9 8 33 9 -15 11 -29
k the BRANCH	1 33 3 23 4 -25 5 -75 6 -16 7 -15 8 16 9 85 10 -18
k the EASE	5 33 7 -19 8 -38 10 -13
k the EVENT	8 -13
k the GAIN	0 -13 7 -19 11 36
k the GROUP	0 -34 5 -37 6 -21 7 -23 8 -14 9 -11
k the HAND	5 -34 8 -24 9 22 11 46
k the HURRY	0 -21 1 10 6 -11 10 -16 11 -13
k the JOIN	6 -16
k the KIN	3 -13 5 13 7 -10 9 23
k the MEANS	1 24 2 -11 5 -74 6 -18 7 -15 8 25 9 29 10 -21 11 -24
k the NUMBER	0 -13 5 -16 7 -10 8 -17 9 -9
k the OFFER	0 -9
k the PLACE	0 22 1 19 3 -11 4 -10 5 32 6 -24 7 -17 8 -12 11 -11
k the PROPER	0 64 1 15 2 -9 3 28 4 -22 5 -42 6 14 7 10 8 -27 9 -26
k the ROLE	1 10 3 -21 5 -44 6 -9 8 -10 10 -9 11 -10
k the RUNS	5 -37
k the SEEK	0 24 2 25 3 -13 7 -27 8 -11
k the SOMEBODY	2 30 3 -19 5 46 6 -12 7 -60 8 -11 11 -11
k the TIME	0 64 2 -12 3 -9 4 23 5 -57 6 -13 7 33 8 -12 11 61
k the TROUBLE	0 36 2 32 3 -18 5 30 9 31
k the [KIND]	5 -19 6 30 7 37
k the audit	8 11
k the best	0 59 2 -13 4 20 5 -24 7 24 8 35 9 -10
k the billing	5 -24
k the blue	0 -53 5 -11
k the co	7 15
k the conservatoire	0 28 3 14 5 -22 9 16
k the dale	0 11
k the fete	7 13
k the first	1 12 3 -23 4 16 5 71 6 -11 8 62 9 -13 11 -12
k the floor	5 19 9 -15 11 40
k the gin	2 24 3 -17 11 16
k the greatest	6 -12
k the hall	0 -17
k the house	0 -14 5 -29
k the ice	5 33
k the lake	5 21
k the list	0 -10 5 -27 9 28
k the moment	0 -23
k the new	0 -20 5 -12 7 -55 8 22
k the next	1 -12 3 32 9 13
k the old	0 16 5 -10
k the post	0 12
k the right	0 36 1 10 2 26 3 -28 5 -34 6 -24 7 -11 8 -15 9 26
k the roof	5 58
k the sale	0 -9 8 17
k the same	0 41 1 13 2 -18 3 10 5 -51 6 198 8 13 9 -13 11 -24
k the switch	0 -13 5 22 8 24
k the top	11 40
k the way	0 -44 5 -16 6 43 7 -39 8 -31 10 19 11 -9
k the whole	8 41
k the word	0 63 3 33 4 -17 11 -18
k the wrong	7 -24 9 28 11 36
k theirs ?	5 57
k there ?	0 26 2 34 3 -28 5 -18 8 17
k there MAY	0 24 2 -11 3 -12 4 30 8 21
k there SOMEBODY	0 27 1 -37 3 48 5 10 11 -19
k there'll be	5 30
k there's LACK	0 69 5 -16 10 -10 11 29
k there's SOMEBODY	3 14 5 -14
k there's a	3 9 5 53 6 18 8 -14 11 -13
k these TIME	5 -24
k thinking about	0 32 5 -40 6 -20 7 -37 8 -9 9 32 10 15
k thinking of	1 -12 3 9 5 36 6 -24 7 42
k third time	5 -12 11 90
k this ?	0 -10 1 27 3 -16 5 -14 6 64 8 25
k this BRANCH	8 30
k this HAND	0 26 3 9 5 -54 6 13 8 -10 9 70 11 -25
k this MEANS	0 83 1 -9 2 -16 3 34 4 -9 5 33 6 37 9 115 10 12
k this PLACE	6 -29 7 -14 9 -10
k this TIME	1 28 3 -46 4 16 5 -47 6 -46 7 39 10 -9 11 36
k this is	7 -12 11 29
k this list	0 -20
k this room	9 -9
k this to	0 24 2 59 3 -44 5 -10 8 -9 11 34
k this too	5 -30 6 73
k this valuable	3 10 5 -14 6 57 8 43
k thought a	11 15
k through a	6 22
k through the	0 -9 5 13 8 18
k through with	8 15
k time !	11 22
k time LACK	5 -32 10 -9 11 33
k time and	5 51 8 -11 11 -23
k time for	8 -21
k time to	0 -22
k to ?	0 11 2 -14 3 32 5 20 6 -16 11 -17
k to ANY	0 13 2 -65 3 50 4 17 5 10 6 29 7 -21 8 -30 11 -22
k to ASK	0 145 1 13 2 -26 3 -34 4 60 5 -11 6 -23 7 -33 8 71 9 -20 10 11 11 -28
k to BRANCH	0 35 1 -10 2 -15 3 -11 4 20 5 16 6 40 7 -23
k to EASE	6 -14 10 21
k to EVENT	0 9 5 28 6 -13 9 -10
k to GAIN	0 9 4 -16 5 -23 6 40 7 25 8 -15 10 -19 11 -15
k to HAND	0 61 1 -20 2 27 3 9 5 49 6 -35 7 -18 8 -39 9 104
k to JOIN	0 -28 2 10 4 10 5 -10 7 -30 8 37
k to MY	0 -45 5 -11 6 -14 8 -12
k to NUMBER	5 44
k to OBJ	0 -43 1 -10 3 16 5 33 7 59 8 -26 9 -17 11 -19
k to PROPER	0 63 1 -28 2 90 3 -49 4 -47 5 -9 6 -17 7 -18 8 -32 9 -11 11 25
k to ROLE	0 37 2 -33 3 -49 4 75 5 -29 6 -26 7 -10 9 13
k to RUNS	5 -26 10 -18
k to SEEK	0 -15 7 12
k to SOMEBODY	0 -14 2 -18 3 14 5 -25 6 18 8 70 9 -11 11 -32
k to THEIR	0 -12 5 28
k to THEM	0 -44
k to TROUBLE	0 18 5 11 8 32
k to WHO	0 27 2 14 10 -10
k to YOU	0 11 5 -15 8 -26 11 -9
k to YOUR	1 -10 2 115 3 -72 4 -23 5 -22 7 -23 8 -30 9 -25 10 26 11 -19
k to [KIND]	0 27 3 -11 4 13 5 39 7 -49
k to [NAME]	0 33 2 25
k to a	0 -11 2 -49 4 51 7 -49 9 9 10 -10 11 -12
k to all	0 -13 6 -11 8 17
k to an	5 30
k to ask	0 10 1 21 5 -30 6 -15 7 28 10 10 11 -13
k to at	0 42 1 16 2 -16 5 -9 8 11
k to be	0 25 3 -11 5 15 6 43 7 19 8 -15 9 -22 10 39 11 -17
k to become	5 -11
k to buy	0 22 3 13 5 -14 6 -10 7 -11 11 19
k to do	6 41
k to each	0 -24
k to feel	0 -25 5 -11 6 69
k to find	0 -14 5 15 8 31
k to follow	5 13
k to get	6 -26 7 -13 8 16 11 27
k to give	0 20 3 10 5 -15 6 58 11 -14
k to have	0 18 7 9 10 -10
k to hire	5 34
k to it	6 -23
k to join	0 -17
k to keep	0 -13 10 12
k to learn	0 -21 5 -31 6 -21 7 36
k to look	0 -14
k to make	0 -24
k to owners	5 10
k to pick	0 -11
k to receive	0 -9
k to say	5 -15
k to see	0 39 5 -9 6 9 7 9 8 24
k to sell	5 20
k to speak	5 -21
k to take	0 15 1 11 5 34
k to talk	0 -37 1 12 2 -11 6 -26 7 9
k to ten	5 32
k to the	0 -9 1 -20 2 85 3 -16 4 -18 5 34 6 -29 7 11 10 -17 11 46
k to this	5 -19 9 22
k to work	0 -16 3 17 5 -37 7 107 11 21
k told OBJ	0 -11 5 50 8 67 11 -22
k told the	5 17
k too ?	0 9 1 -19 3 23 5 -20
k too busy	0 23 5 -15 11 -14
k too much	7 -15 10 12 11 26
k top of	11 40
k totally EASE	5 -11 7 -13 10 15
k touch ?	0 25 2 12 3 -13
k touch with	0 12 1 -10 2 11 5 -14 7 22 8 -10
k trust OBJ	0 10 1 22 3 -10 10 50
k turned down	5 30
k twice and	5 -23 11 56
k until ME	5 -31 7 12 11 25
k up ?	0 -36 5 -20
k up ANY	8 103 9 16 11 -9
k up ME	6 -9 10 -15 11 11
k up SHARE	5 -28
k up YOU	5 -15
k up YOUR	0 30 3 -12 4 16 5 30 11 -10
k up and	5 18 7 -21
k up for	11 -13
k up on	5 24 11 46
k up the	5 -20 7 114 11 50
k up to	0 -12 5 16 11 38
k up with	0 11 1 -10 5 44
k use a	0 12 3 9 5 -21 8 27 11 14
k use for	0 -42
k use the	5 -11
k used to	5 27
k useful ?	3 -10 6 24
k uses PROPER	5 -21
k very first	5 -15 6 -12 11 -11
k very welcome	6 40
k walk REWARD	11 33
k was EVENT	0 -15
k was GLAD	5 -9 8 81
k was SEEK	0 -10 5 -10 11 28
k was a	8 13
k was an	5 -10
k was so	0 -9 8 20
k was that	0 18 8 12 11 -10
k was wondering	5 13
k way !	10 -10
k way ?	0 17
k way ME	0 -20 5 -27 6 18 7 -14
k way YOU	5 28
k way of	5 -15 11 -10
k welcome !	11 -21
k went through	5 18
k went well	8 -16
k were HURRY	5 -20
k were JOIN	0 -26
k were TROUBLE	11 51
k were in	5 32
k were on	5 -12 6 -10 7 -50
k were the	8 61
k what MAY	0 -19 5 47
k what ME	0 33 1 12 2 -20 5 25 6 31 8 84 10 27 11 -40
k what THEY	5 -10
k what YOU	0 -24 8 -24 11 -17
k what YOUR	0 -23
k what the	0 18 5 19 8 30
k what's the	0 15 1 31 3 -23
k where ME	7 -20 10 -20 11 -10
k where YOU	0 10 1 -11 3 14 5 25 8 -28 10 27
k where the	0 14 5 37
k who'd GAIN	0 23 2 -12 3 10 5 -23 6 42 11 11
k who'd GLAD	0 -48 6 39
k who'd SEEK	0 42 3 15 5 93 6 61
k who'd be	0 15 5 16 6 12
k who'd get	6 16
k willing to	0 11 5 -12 6 -15 9 -10
k with ?	0 35 1 31 2 -13 3 -10 5 -19 6 -12 10 37
k with ANY	0 16 2 17 3 -18 4 10 6 -10
k with BRANCH	5 -30 7 -9
k with LACK	5 31
k with MY	0 -16 2 40 3 -19 4 -12 8 -20 11 -9
k with OBJ	0 35 5 -56 6 -41 7 59 9 -16 11 -20
k with PROPER	0 17 5 -10 7 22 8 -9
k with SOMEBODY	0 -53 3 11 5 -24 6 -11 7 18
k with THEIR	0 42 1 -13 3 23 5 63 6 54 9 21
k with THEM	0 23 3 13 5 20 6 26 9 25
k with WHO	0 15 1 -14 2 9 3 12 5 20 11 -9
k with YOU	0 -25 5 -14 8 88 11 -19
k with YOUR	0 36 2 14 5 -11 6 41 7 19 8 36 11 -30
k with [KIND]	0 -10
k with [PROBLEM]	0 11 1 -22 3 16 5 72
k with a	0 24 1 44 2 -11 3 -58 4 30 5 31 6 -27 7 -16 8 -17 9 9 10 -26 11 -22
k with an	6 -33 9 26
k with more	0 -13 5 19
k with respect	5 -18
k with that	0 -12 6 -20 7 10 8 -13 11 9
k with the	0 16 1 -21 3 10 5 -25 6 40 7 -16 10 -11 11 -9
k with twins	1 13 3 -14 5 -21 11 24
k with what	0 16 1 16 2 -16 5 -11 6 -9 8 41
k wondering IF	5 13
k word of	0 52
k word with	0 18 2 12 7 17
k work ?	5 -10
k work DONE	8 9 11 -14
k work for	0 -11 5 -12 6 -9 7 -30
k work from	5 -11 7 16
k work that	5 24
k work there	0 -10 7 31 8 -10 11 -11
k work with	0 -18 3 17 5 -32 6 11 8 11 11 35
k writing a	5 -10 7 12
k wrong SOMEBODY	7 -24 9 28 11 32
k wrote that	8 34
k yet ?	11 57
k young ROLE	0 11
s ANY	0 12 1 -11 2 15 3 21 5 26 6 -16 8 -9 9 9 11 -13
s ANY BRANCH	8 -10
s ANY chance	11 -24
s ANY of	5 15 7 -21
s ANY questions	0 -9
s ASK	0 19 1 -78 2 -12 3 79 4 -12 5 -23 7 -52 8 -17 11 -30
s ASK ANY	0 46 1 -17 3 18 5 -15 7 -13
s ASK SOMEBODY	0 136 1 -38 2 -10 3 42 6 28 7 -35 11 -18
s ASK a	0 -129 6 -15
s ASK of	8 -9
s DONE	0 -12 11 -15
s DONE HAND	0 -12
s EASE	0 53 6 -9 10 -26 11 -12
s EVENT	7 99 11 -22
s GAIN	0 -12
s GLAD	0 -55 5 -22 6 -17 8 -18 9 -28 11 -26
s GLAD meeting	0 -14
s GLAD the	8 37 9 -13
s GLAD to	0 -35 5 -11 8 -10 9 -15
s HAND	0 86 1 -28 2 -29 3 62 4 -26 5 -13 6 -23 7 -30 8 -34 9 150 10 10 11 30
s HAND NUMBER	0 69 3 9 6 -12 9 -24 11 31
s HAND OBJ	0 -103 3 -13 4 9 5 18 6 -12 9 65 11 -29
s HAND PROPER	5 -22 11 -18
s HAND THEM	0 59 1 -9 2 -9 3 23 6 -11 11 -13
s HAND YOUR	5 -17 6 -17 8 -16 9 30
s HAND a	0 31 3 14 5 -15 6 -17 9 -27 10 21 11 24
s HAND it	0 27 3 10 4 -11
s HAND this	0 -21 6 13 11 22
s HAND with	5 -16 6 43
s HURRY	1 50 3 -16 5 -12 6 -31 7 -19 8 -24 11 135
s HURRY TIME	0 -43
s HURRY WHO	6 -17 11 17
s HURRY question	0 56 1 14 5 23 6 -9
s IF	0 121 2 -21 3 72 4 -70 5 32 6 71 8 14 9 105 10 12 11 53
s IF ANY	0 15 7 28 9 -11 10 -9 11 -11
s IF LACK	0 -35 10 13
s IF MAY	6 -11 10 -10 11 144
s IF ME	0 23 2 20 3 -14 6 -22 8 -9 9 40 11 -17
s IF SOMEBODY	0 39 2 -10 3 33 4 -12 5 16 6 -16 7 -32 9 30 10 -12 11 23
s IF YOU	0 45 1 -14 2 -24 3 41 4 -32 5 92 6 52 7 43 8 76 9 41 10 10 11 -27
s IF a	0 64 3 11 5 75 6 20 9 11 11 -21
s IF it	0 36 3 12 5 -14 6 24
s IF it's	5 -15
s IF not	0 -9 5 -27 6 -14 7 -25 9 -11 10 20
s IF so	0 -50
s IF that's	0 -32
s IF there's	0 15 3 20 4 -12 6 14
s JOIN	0 111 2 -48 3 9 4 25 5 -10 6 53 7 -19 8 -45 9 -10 10 -13 11 132
s JOIN ANY	5 26
s JOIN GLAD	8 -27
s JOIN NUMBER	6 -10 11 38
s JOIN a	2 -18 3 47 4 -13 6 43 7 -16 11 55
s JOIN to	0 21 3 -10 4 10 5 -16 6 46
s JOIN welcome	11 -33
s KIN	0 -77 5 20 6 -43 11 -35
s LACK	0 -46 1 11 5 -118 6 22 7 -22 8 38 9 -10 10 -66 11 -16
s LACK EASE	0 63 1 11 5 -25 8 50 10 25
s MAY	0 -16 1 -120 2 127 3 -34 4 -25 5 -38 6 -35 7 -14 8 -92 9 18 10 -17 11 -139
s MAY ANY	0 11 2 20 3 -13 6 26
s MAY ME	0 -33 1 -24 2 50 3 -21 6 -15 11 -22
s MAY SOMEBODY	0 -40
s MAY YOU	0 63 1 -85 2 55 3 13 4 -31 5 -13 6 -27 7 -31 8 -84 9 23 11 -107
s MAY it	5 -9
s ME	0 -26 1 -69 2 16 3 -42 4 71 5 15 7 173 8 -87 9 -85 10 -26 11 25
s ME ANY	0 -11
s ME ASK	0 -55 5 41 6 61 8 -42 11 59
s ME DONE	0 -24 5 88 7 9 8 10 11 -25
s ME EVENT	0 -20 6 -9 7 26
s ME GAIN	0 -20 5 47
s ME GLAD	0 -12 5 -9 6 -13 7 -67 8 72 11 -24
s ME HAND	0 -16 6 80 9 -22 11 44
s ME HURRY	6 16
s ME LACK	0 121 2 -11 3 52 4 -24 5 -36 6 -14 7 -37 8 -15 10 -9 11 56
s ME MAY	0 -27 5 -21 6 -71 7 -39 8 -19 11 -29
s ME MUST	0 -11 5 -19 8 -9 11 52
s ME NUMBER	6 -10 7 59
s ME PROPER	0 43
s ME RUNS	0 -14
s ME SEEK	0 19 1 -48 2 -14 3 -38 4 77 5 36 6 -92 7 -26 8 -60 9 -25 10 -15 11 -91
s ME TROUBLE	11 73
s ME a	0 10 5 -19 6 -27
s ME always	0 26 7 24 8 -15 11 -13
s ME am	5 -24 6 -12 7 50 8 -12 11 -10
s ME are	7 48
s ME be	0 14 2 24 3 -10 4 -19 5 14 6 -49 7 -42 8 -25 10 18 11 -17
s ME been	5 -12 6 -18 7 -44 8 19
s ME completely	0 11 5 -11 10 34
s ME did	0 28 6 -14 7 -66 8 11 11 126
s ME do	0 -11 5 -22 6 45 7 25
s ME got	5 -28 6 -20 7 67 8 -19 11 -24
s ME had	0 -20 5 -40 7 42 8 19 11 -11
s ME have	5 -37 6 48 7 9 8 -19
s ME just	7 -14 8 -10 9 -17 11 -12
s ME keep	5 98 11 -12
s ME learned	11 -9
s ME not	11 -21
s ME noticed	8 -17 11 -9
s ME on	5 -9 6 -22 7 15
s ME reaching	5 -11 6 14
s ME really	6 14
s ME saw	0 19 5 15 8 -10
s ME see	5 -15 6 40 7 -14 8 -10 11 -9
s ME so	0 -13 8 22 11 -19
s ME started	0 -16 5 -18 6 -12 7 29
s ME take	0 -11 6 28
s ME taking	7 20
s ME thinking	5 54
s ME was	0 31 6 -9 7 -28 8 47 11 20
s ME were	0 -29
s ME writing	5 -20 6 -12 7 37 9 -9
s MUST	0 -46 5 -43 8 -21 11 88
s MY	0 43 3 -18 4 21 5 61 6 -29 8 -55 9 -20 10 -9 11 26
s MY BRANCH	5 -28
s MY ideal	0 55 6 -14 7 -38
s NUMBER	11 -28
s OBJ	0 10 8 29 9 11 11 -10
s PLACE	5 -26
s PROPER	0 80 5 -18 6 -11
s PROPER NUMBER	5 -14 6 -9
s ROLE	5 -44 6 -21 7 -54 8 -10 11 32
s ROLE GLAD	5 -10 11 70
s ROLE so	11 -19
s RUNS	0 -9 8 27
s RUNS with	8 27
s SEEK	0 -113 1 -14 4 19 5 -23 6 -23 7 23 8 -41 11 24
s SEEK ANY	0 -11
s SEEK OBJ	0 -41
s SEEK YOU	8 -18
s SEEK for	0 -57 5 -32 6 -11 7 92
s SEEK to	7 -35
s SOMEBODY	0 -69 1 -52 3 46 6 24 7 26 11 56
s SOMEBODY YOU	0 -38 1 -16 3 13
s THANKS	0 -51 5 -33 6 -59 7 -63 8 23 9 -40 10 45 11 -75
s THANKS YOU	0 -30 5 -12 6 -37 8 70 9 -29 11 -42
s THANKS for	0 -11 5 -12 6 -15 7 -40 8 25 11 -10
s THANKS so	7 -21 8 -25 11 -18
s THEIR	0 -30 5 68 8 -9 9 -27 11 -11
s THEY	0 -41 5 164 6 115 7 38 8 -21 9 -18 11 -13
s THEY MAY	5 -15 11 -12
s THEY get	5 -31 6 18 11 36
s THEY has	5 35
s THEY told	5 21
s TIME	0 63 1 25 2 33 3 -34 4 -9 5 -22 7 -10 8 137 11 10
s TIME ME	0 26 1 10 2 13 3 -11 6 15 8 20 11 39
s TIME YOU	0 54 1 15 2 20 3 -22 5 -14 6 -12 8 87 11 -17
s TIME the	0 -17 5 28 8 30 11 -11
s WHO	0 214 1 359 2 -90 3 -314 4 -63 5 -56 6 -69 7 -84 8 -71 9 -71 10 -44 11 -190
s WHO ANY	0 43 1 43 3 -51 5 -59 8 -14 11 -44
s WHO ASK	0 9 1 -24 3 11 5 -52 6 -20
s WHO BRANCH	0 34 1 28 3 -17 5 23
s WHO EVENT	0 13 5 -11
s WHO MAY	0 -63 1 30 2 -14 3 -10 5 -17 6 -52 11 -9
s WHO ROLE	0 48 1 24 2 -11
s WHO RUNS	0 32
s WHO among	5 -11 6 -17
s WHO are	0 54 1 31 3 -38 5 -48 6 46 11 -25
s WHO at	0 18 1 17 2 -13 3 -12 5 63
s WHO do	0 33 1 104 2 -20 3 -119 4 -16 7 -28 8 -32 9 -34 10 -21 11 -60
s WHO in	0 35 1 14 5 37 9 -19
s WHO is	0 -40 1 21 3 -17 5 -40 6 -11
s WHO of	0 -42 5 113 11 -23
s WHO on	5 -53
s WHO the	0 34 1 11 5 35
s YOU	0 -88 5 -49 6 -29 7 35 8 99 9 -51 10 -16 11 110
s YOU ASK	0 -10 5 -32 6 -10 7 29 8 28 11 58
s YOU HAND	0 -41 5 64 8 -18 9 -18 11 -55
s YOU MAY	0 -16
s YOU MUST	6 12 8 -13 11 94
s YOU and	11 -13
s YOU been	8 30 11 -27
s YOU get	0 -37 8 -18 11 -40
s YOU have	0 20 6 -16 8 -47 11 48
s YOU said	0 -33 5 -10 6 43 8 117 9 -10 11 104
s YOU told	5 51 11 -11
s YOUR	0 -50 5 -33 6 58 8 -18 10 -11 11 -39
s YOUR KIN	0 9 5 -11 8 -15 11 60
s YOUR MEANS	8 -23
s YOUR SOMEBODY	6 71 8 -15
s [KIND]	5 -11 6 -19 8 -32 9 -21
s [NAME]	0 -30 5 -26 6 -17 8 -9 11 -18
s a	0 -30 3 -51 4 54 5 -18 6 -30 7 -27 8 -12 9 96 10 92 11 -37
s a GLAD	5 -23
s a MEANS	6 -11 9 69
s a good	0 46 3 -29 4 32 5 29 6 -11
s after	0 30 5 -16
s an	0 -53 6 37
s and	0 -35 5 -119 6 -54 7 -85 8 -60 10 51 11 156
s and IF	0 -22 5 -56 6 -31 8 -10 9 9 10 33 11 -69
s and ME	8 -20 11 -14
s and WHO	5 -32 7 -12 11 75
s are	0 -56 1 -22 2 -33 3 65 5 -22
s are YOU	0 -67
s are there	0 11 1 -22 2 -33 3 65 5 -21
s as	0 17 5 -19 6 -16 7 31 8 37 9 -9 11 21
s as ME	0 36 6 14 8 26 11 17
s as MUST	0 -9
s as a	6 -11 7 35 8 26 11 15
s ask	0 -50 5 -18 7 -11 11 -20
s ask THEM	5 -16
s before	0 -26
s before ME	0 -26
s best	6 -17 11 -10
s by	0 -35 7 -17 10 27
s by the	0 -34 7 -17 10 27
s congratulations	11 -50
s dear	0 -61 1 17 2 -10 5 -52 6 -15 7 43 9 -27 11 -9
s dear PROPER	0 -27 1 17 2 -10 5 -11 6 -10 7 59 8 17 9 -19 11 -54
s dear ROLE	0 -9
s dear [NAME]	5 -25 7 -16 11 52
s did	0 -20
s do	0 -78 1 -150 2 -11 3 151 5 59 6 -48 7 -17 8 -16 9 -15 11 -57
s do YOU	0 -78 1 -150 2 -11 3 151 5 59 6 -48 7 -17 8 -16 9 -15 11 -56
s does	0 133 1 -48 2 -26 3 122 4 -15 5 -10 6 -15 7 -21 11 -9
s does SOMEBODY	0 -47 1 -17 2 -15 3 60 4 -15 5 -10 6 -15 7 -21
s even	5 12
s every	0 58 5 -45 7 -19 8 -15 9 -21 11 116
s feel	5 -15 6 -15 7 -12 9 -9 10 75 11 -14
s feel REWARD	5 -15 6 -15 7 -12 9 -9 10 75 11 -14
s for	0 -10
s give	5 -11 7 -23 8 -10 11 64
s give OBJ	6 -12 7 -23 11 21
s good	0 -13 5 -12 6 -11 8 45
s got	0 84 3 15 5 48 7 -17 11 -15
s have	0 -20 1 -32 3 42 5 18 6 -17 7 -26 10 -13 11 -14
s have YOU	0 -27 1 -32 3 33 5 21 6 -9 11 -10
s have a	0 17 10 -10
s hello	6 -19 8 17 11 -14
s hello PROPER	11 -13
s hello [NAME]	8 19
s here's	0 -12 5 20 9 12
s here's MY	0 14
s hey	0 28 1 -18 2 36 3 -23 5 -30 6 -13 7 -24 9 -10 10 -11 11 -67
s hey PROPER	0 30 8 -9 11 -22
s hey [NAME]	1 16 2 14 3 -27
s hi	0 -26 1 23 2 50 3 -29 4 -54 5 -57 6 -12 7 -34 8 36 9 -40 11 -14
s hi PROPER	0 27 1 12 2 20 4 -42 5 18 6 -17 7 -30 8 34 9 -14 10 34 11 -89
s hi SOMEBODY	5 -24
s hi [KIND]	2 12 8 -23
s hi [NAME]	0 -17 1 14 2 18 3 -19 4 -12 5 -42 6 28 7 10 8 62 9 -17 10 -13
s hi all	0 -11 7 36 8 -11
s hiya	5 -9 7 -20 8 38 11 -16
s how	0 -32
s how do	0 -27
s in	0 -19 5 28 7 10 8 36
s invite	0 155 3 19 5 -10 6 29 7 -9
s is	1 -43 3 55 11 113
s is there	1 -43 3 55 5 14 11 -23
s it	0 -17 5 -31 7 -21 8 48 11 -9
s it was	5 -28 7 -9 8 42
s it's	0 -12 5 -22 7 41 8 48 11 -14
s it's been	5 -16 8 52
s just	0 -28 5 -29 7 29 8 -28 10 -23 11 46
s just DONE	0 -14 5 -15 9 15
s just HAND	11 -11
s kindly	5 -18 8 -12 11 -16
s let	0 -48 5 39 11 -11
s let OBJ	0 -48 5 39 11 -11
s let's	0 -20
s most	5 14
s not	0 -11 5 -16 6 119 8 -11
s not the	8 -11
s of	0 -10
s of OFFER	0 -10
s oh	5 -24 11 -9
s oh by	5 -18
s only	7 -35 11 55
s open	0 -14
s open to	0 -14
s p	5 -13 7 -16
s p s	5 -13 7 -16
s please	0 84 1 -9 2 45 4 -23 5 26 6 -12 7 32 8 -18 9 14 10 -12 11 66
s please ASK	5 30 11 -14
s please HAND	0 116 2 34 4 -21 5 12 7 -11 9 22 11 33
s ps	0 41 1 45 3 -24 5 -14 6 38 9 -13 11 26
s put	0 -13 5 -33 9 35
s see	9 -9
s see YOU	9 -9
s seller	7 -14 11 -11
s small	5 85 8 -21 11 -10
s so	0 89 1 24 3 -23 5 -107 6 14 7 -44 8 -55 11 34
s so WHO	5 -49 6 -16
s so that's	5 -49 7 -37 8 -15
s specific	0 42 2 35 3 -16
s specific ask	0 44 2 35 3 -16
s subject	0 -72 5 -26 6 -23 7 -48 8 -22 9 -55 11 -52
s that	0 -15 5 -30 6 -14 7 -17 8 67 11 -12
s that was	0 -9 5 -23 6 -12 7 -14 11 -10
s that's	0 57 5 -11 6 -17 7 23 10 57 11 -13
s the	0 -18 2 -14 3 12 4 19 5 -70 6 -23 7 139 8 9 9 50 11 -37
s the BRANCH	0 -21
s the GROUP	7 -69
s the best	0 48
s the greatest	6 -15
s there	5 -16 11 44
s there's	0 -41 10 -9 11 -13
s there's a	0 -32
s this	6 -16 7 9 11 53
s this TIME	6 -9 7 17
s to	6 -28 8 21
s totally	0 -24 5 -13 6 -10 10 36
s totally EASE	5 -11
s what	0 -27 8 -27 11 28
s what MAY	0 -27
s what's	0 19 1 38 3 -28 5 -10
s what's the	0 19 1 38 3 -28 5 -10
s with	5 -29 6 -11
s with respect	5 -22
t ! ! !	7 -38 11 84
t ANY ANY ROLE	5 -13
t ANY BRANCH BRANCH	0 11 5 -13 7 -13
t ANY BRANCH ROLE	5 10
t ANY BRANCH owners	1 -14 3 16
t ANY EVENT ROLE	6 -10 9 15
t ANY GROUP ROLE	0 -10
t ANY GROUP owners	5 30
t ANY KIN WHO	0 9 1 -18 3 17 5 30
t ANY KIN YOU	0 30
t ANY LACK that	11 -10
t ANY MEANS for	0 10 5 29
t ANY ROLE ?	0 28 3 9
t ANY ROLE PLACE	0 12 2 -20 3 25
t ANY ROLE YOU	0 11
t ANY ROLE and	11 -10
t ANY ROLE at	5 -12
t ANY SOMEBODY WHO	6 36 11 18
t ANY SOMEBODY YOU	5 -10
t ANY SOMEBODY in	5 13 6 35
t ANY TIME REWARD	5 16 11 -11
t ANY TIME TIME	5 30 8 15
t ANY TIME and	5 -17
t ANY TIME at	8 -16
t ANY TIME of	8 11
t ANY WHO ANY	5 -9
t ANY WHO RUNS	0 -16
t ANY [KIND] WHO	1 -18 3 12
t ANY chance YOU	2 11 3 -12 11 -18
t ANY do YOU	0 15 1 19 3 -16 5 -11 6 -10 8 16
t ANY in YOUR	0 21
t ANY of THEM	7 -13 11 -9
t ANY of YOU	0 -51 5 -13 6 -9 7 -14 8 -9 11 26
t ANY of YOUR	0 33 2 -37 3 37 5 -12 6 11 8 -13 10 13 11 -15
t ANY of the	7 14
t ANY on YOUR	6 12
t ANY or ANY	5 13
t ANY or more	5 14
t ASK ANY ?	0 38 1 -10 2 -20 3 24 5 -13
t ASK ANY ANY	0 13 3 11 5 -18
t ASK ANY EVENT	6 -10 9 15
t ASK ANY ROLE	0 34 3 16 5 -31 6 9
t ASK ANY [KIND]	0 12 1 -21 3 25
t ASK ANY small	1 -11 3 9
t ASK IF ME	0 -18
t ASK IF YOU	0 -21
t ASK MAY GAIN	6 17
t ASK ME MAY	1 9
t ASK OBJ ?	0 29 2 35 3 -36 8 12
t ASK OBJ to	0 74 1 -26 2 24 3 -22 4 -10 5 -21 6 -17 7 -16 8 -21 9 -21
t ASK ROLE of	0 25 3 -10 4 17 5 60
t ASK RUNS a	0 9 5 33
t ASK SOMEBODY ?	0 39 1 -10 3 10 5 -30 6 -20 7 44 10 14 11 23
t ASK SOMEBODY ANY	0 15
t ASK SOMEBODY EVENT	0 11 6 26
t ASK SOMEBODY ME	0 22 6 25
t ASK SOMEBODY SEEK	0 17 5 -9 6 -10 7 15
t ASK SOMEBODY WHO	0 -47 1 -48 3 37 5 -39 6 -27 7 -13 8 17 11 -15
t ASK SOMEBODY [KIND]	1 -9 3 9 5 14
t ASK SOMEBODY at	2 -12 3 10 5 -12
t ASK SOMEBODY in	5 12
t ASK SOMEBODY who'd	0 31 5 58 6 10 8 -12
t ASK SOMEBODY with	5 -11 6 -11
t ASK WHO MAY	6 22
t ASK WHO RUNS	0 -33 5 -28
t ASK WHO SEEK	0 12 1 9 6 -11
t ASK WHO TROUBLE	5 16
t ASK YOU to	0 -44
t ASK a EVENT	0 15
t ASK a KIN	0 -33 5 13 6 34 9 11 10 -11
t ASK a ROLE	0 19 1 -29 3 40 6 -24 7 14 9 -12 10 -10 11 -12
t ASK a SOMEBODY	0 31 5 -29 9 23
t ASK a good	0 27 6 -9
t ASK about WHO	0 -23
t ASK how to	0 -32
t ASK in BRANCH	0 18 1 18 8 19
t ASK in PROPER	5 -49
t ASK in the	6 18
t ASK of ANY	5 -13 10 17 11 -13
t ASK of OBJ	5 40
t ASK of SOMEBODY	0 24 6 27 10 -11 11 40
t ASK of a	2 -14 3 18 5 9
t ASK on the	0 11 5 -13
t ASK that EASE	5 30
t ASK that MAY	0 33 1 10 5 -34
t ASK that ME	0 10 5 -18 6 24
t ASK that RUNS	0 40 5 22
t ASK that SEEK	0 17 5 -17 6 -18
t ASK that got	0 -37
t ASK that has	0 25 5 -9
t ASK that just	0 16 5 -20
t ASK that's TROUBLE	5 28
t ASK that's been	5 -20 7 30
t ASK to ASK	0 16 1 12 5 -28 7 -10 10 15
t ASK where ME	7 -15
t ASK who'd SEEK	6 -9
t ASK with a	0 27 1 31 3 -25 5 62
t ASK with twins	1 10 3 -10 5 -16 11 18
t BRANCH BRANCH and	0 13
t BRANCH BRANCH in	0 15
t BRANCH LACK YOUR	10 28
t BRANCH PLACE PROPER	0 15 5 9
t BRANCH ROLE ?	2 10 5 -18 10 30
t BRANCH ROLE YOU	5 30
t BRANCH ROLE in	0 11 5 9 6 29 7 -31 11 27
t BRANCH and spends	5 33
t BRANCH are TROUBLE	5 -21
t BRANCH at [FIRM]	5 -12
t BRANCH at the	5 -19
t BRANCH go live	8 17
t BRANCH in PROPER	2 -12 4 11 5 -19 6 -9 7 -64
t BRANCH in YOUR	5 -19
t BRANCH or a	5 37
t BRANCH that MAY	6 11 8 17
t BRANCH that stays	5 14
t DONE HAND with	5 -13 9 10
t DONE and ME	8 17
t DONE the co	7 11
t EASE IF YOU	7 -9 10 27
t EASE JOIN OBJ	0 10 2 -10 3 20 6 22
t EASE MAY YOU	2 9 3 -13 10 13
t EASE at all	0 9 5 -16 10 27
t EASE making an	0 12
t EASE putting OBJ	0 18 2 9 3 -10
t EASE that YOU	11 25
t EVENT ME be	6 32
t EVENT ROLE in	0 20 4 12 7 -14
t EVENT a second	5 -9
t EVENT and MAY	0 10 3 -13 4 14 6 43
t EVENT in the	3 10 5 -19
t EVENT or EVENT	0 12 5 -11 6 -15
t EVENT this TIME	6 -14
t EVENT to PROPER	0 -11 7 10
t EVENT to the	0 10 3 9
t GAIN ME SEEK	3 16 5 -11 6 -9
t GAIN OBJ a	0 15 4 10 7 11
t GAIN from [KIND]	6 23 8 11
t GAIN from a	1 12 6 15
t GAIN from this	6 11 8 14
t GAIN from what	0 14 5 -10 8 -13
t GAIN of the	5 -9 7 -14
t GLAD IF YOU	0 14 7 12 8 13 10 -11
t GLAD JOIN for	5 -14
t GLAD TIME !	0 -10
t GLAD an JOIN	0 17 2 28 4 -25 6 16 8 -12 10 19
t GLAD fit between	6 12 8 -9
t GLAD for a	5 37
t GLAD for an	0 15 2 17 4 -11
t GLAD getting YOUR	8 18
t GLAD job for	0 30 11 19
t GLAD to GAIN	0 30 4 -12 6 24
t GLAD to HAND	0 -32
t GLAD to be	0 39 3 9 6 33 10 33
t GLAD to have	0 10 2 -9 3 11 6 -11
t GLAD to make	0 -14
t GLAD to see	7 -10 8 27
t GLAD to work	8 20
t GLAD with the	6 -11
t GLAD with what	0 12 1 12 2 -12 8 30
t GROUP ROLE in	5 13
t GROUP RUNS with	5 -29
t GROUP at PROPER	0 19 7 12
t GROUP for SOMEBODY	10 19
t GROUP in the	5 -14
t GROUP of YOUR	5 -15 7 -10
t GROUP this TIME	0 -10
t GROUP with a	5 29
t HAND ANY MEANS	5 29 9 17
t HAND HAND OBJ	11 29
t HAND MEANS and	5 14
t HAND MY MEANS	2 -25 3 33 6 -19 9 -36 11 -11
t HAND OBJ !	11 -25
t HAND OBJ ?	0 23 2 26 3 -14
t HAND OBJ ANY	0 -23 11 49
t HAND OBJ PROPER	11 36
t HAND OBJ THEIR	0 -25 5 -17 9 18 11 33
t HAND OBJ WHO	0 -57
t HAND OBJ YOUR	0 21 11 24
t HAND OBJ a	0 -34 5 24 11 -17
t HAND OBJ and	11 -17
t HAND OBJ at	11 21
t HAND OBJ to	9 -14 10 23 11 -16
t HAND PROPER PROPER	0 14 5 10 9 25
t HAND THEIR this	0 27 5 15 9 25
t HAND THEM MY	5 -12 11 -9
t HAND THEM a	6 22
t HAND THEM about	9 -11
t HAND THEM or	6 -12
t HAND THEM the	0 16 5 -19 9 21
t HAND THEM this	5 -27
t HAND THEM to	0 23 2 16 5 42 7 13 9 -27 11 -11
t HAND YOU a	0 -22
t HAND YOUR KIN	0 38 2 -9 3 9 8 25 9 -16 10 12 11 16
t HAND YOUR MEANS	5 15 11 26
t HAND YOUR SOMEBODY	0 -13 11 -24
t HAND a ANY	9 21
t HAND a KIN	0 38 3 9 6 -10 9 -16 10 13 11 14
t HAND and HAND	0 -18 9 49 11 -12
t HAND and ME	5 -28 6 17 9 9
t HAND at the	0 34
t HAND it to	6 -16 9 32 10 -11
t HAND on MY	9 -10
t HAND on PROPER	5 -13 11 35
t HAND on the	8 -9
t HAND on this	5 16
t HAND or HAND	0 -12 9 32 11 -16
t HAND that PROPER	0 -11 5 45
t HAND the MEANS	0 29 5 -10 9 16
t HAND this HAND	0 -14 9 22
t HAND this MEANS	0 15 5 -13 6 26 9 17 10 15
t HAND this to	0 20 2 44 3 -33 9 9
t HAND to YOUR	0 -15
t HAND to at	0 18 1 11
t HAND to this	5 -14 9 16
t HAND with OBJ	0 17 2 10 3 -20
t HAND with THEIR	0 12 5 -25 9 11
t HAND with a	0 -32 5 -9 9 9
t HAND with the	0 -10
t HURRY ANY WHO	5 -9
t HURRY HAND with	0 17 2 10 3 -20
t HURRY TIME YOU	5 -9
t HURRY TIME a	0 -23
t HURRY TIME and	8 -9 11 -11
t HURRY WHO MAY	6 -10 11 10
t HURRY WHO do	5 12 11 24
t IF ANY of	0 29 8 -9 10 15
t IF ME MAY	0 -9
t IF ME do	6 -13 11 -9
t IF SOMEBODY YOU	0 17 10 13 11 24
t IF SOMEBODY at	5 24
t IF YOU ANY	11 -10
t IF YOU ASK	0 31 1 -17 3 24 4 -12 5 -10 6 94 7 43 8 -17 9 62 10 15 11 -35
t IF YOU EASE	5 -10 6 -9 10 17 11 -11
t IF YOU HAND	0 14 11 16
t IF YOU LACK	0 -18 5 -15 8 -11 10 10 11 21
t IF YOU MAY	2 9 3 -9 6 -22 7 9 10 -9 11 22
t IF YOU RUNS	9 -10
t IF YOU SEEK	5 27 9 -12 10 9
t IF YOU come	0 12 3 10 6 28 11 9
t IF YOU covered	5 9
t IF YOU curious	0 -12
t IF YOU ever	0 -29 6 -20 10 -12
t IF YOU feel	0 20 3 -9 10 48
t IF YOU have	0 17 3 12 9 -11
t IF YOU liked	10 23 11 -16
t IF YOU or	0 20 7 12 9 30
t IF YOU were	6 -15 9 -15 10 -9
t IF a KIN	0 17 1 -22 3 19 6 12 11 -13
t IF it LACK	5 -11 6 10
t IF it's not	1 9
t IF not LACK	0 -12
t IF not ME	7 -13
t IF she'd have	0 17 2 10 3 -20
t IF that's not	10 10
t IF the BRANCH	0 -15
t IF there's SOMEBODY	3 11 5 -11
t IF this is	11 -14
t JOIN NUMBER KIN	11 23
t JOIN OBJ ?	0 17 3 -10 6 26 11 -20
t JOIN OBJ to	1 -10 3 33 4 -9 6 28 8 52 10 -13
t JOIN OBJ with	0 13 2 15 8 -9
t JOIN PROPER PROPER	0 -15
t JOIN SOMEBODY YOU	11 36
t JOIN YOU with	0 -14
t JOIN a KIN	6 27 10 -9 11 -22
t JOIN a PROPER	11 29
t JOIN a good	0 -13
t JOIN and JOIN	7 9
t JOIN for OBJ	0 41 2 -10 3 -27 4 31 5 21 6 -25 7 -9 11 -9
t JOIN from YOU	6 -9 8 -15 11 23
t JOIN or ANY	11 16
t JOIN or JOIN	8 -9 11 23
t JOIN to ANY	3 -14 4 17 5 -13 7 -15
t JOIN to BRANCH	0 28 2 -11 4 16 5 19 6 31 7 -16
t JOIN to PROPER	0 23 2 17 4 -27 7 -16
t JOIN to ROLE	0 17 2 -17 3 -24 4 21 5 -19 6 -19 9 10
t JOIN to SOMEBODY	5 -9 7 20
t JOIN to YOUR	0 -17 7 -26
t JOIN to [KIND]	2 -12 4 11 5 30
t JOIN to a	2 -12 3 -14 4 21 6 17 7 -35
t JOIN to the	2 20 3 14
t JOIN welcome !	11 -16
t KIN MAY GAIN	1 27 3 -35 10 23
t KIN SEEK YOU	0 17 8 55
t KIN WHO MAY	0 16 1 -14 3 14 9 20
t KIN WHO are	0 9 1 -18 3 17 5 18
t KIN YOU HAND	0 20 9 -11 11 34
t KIN and KIN	3 14 4 -9 8 -11 11 -40
t KIN at MEANS	3 -9 9 17
t KIN at PROPER	2 16 3 -17
t KIN at the	0 10 2 15 11 12
t KIN in the	8 21 9 11
t KIN of KIN	0 24 8 25
t KIN of YOUR	0 20 1 -21 3 16 5 -22 6 9
t KIN or KIN	0 14 6 33
t KIN that MAY	1 10 3 -15 5 -9 6 21
t KIN this TIME	5 16 11 15
t LACK ASK of	11 -12
t LACK EASE !	0 -19 10 38
t LACK EASE ME	0 24
t LACK EASE at	0 9 5 -16 10 27
t LACK SEEK to	5 -16
t LACK YOUR PLACE	10 28
t LACK that close	11 -10
t LACK too busy	0 18 5 -11 11 -10
t MAY ANY of	2 12 6 15
t MAY ASK ?	6 -10
t MAY ASK ME	6 -14
t MAY ASK OBJ	0 9 3 12
t MAY ASK of	1 -10 3 12
t MAY GAIN ?	0 33 6 71 10 17
t MAY GAIN OBJ	0 15 4 10 7 11
t MAY GAIN each	0 -15
t MAY GAIN from	0 20 5 -25 6 56 8 11
t MAY HAND ANY	5 -10 9 9
t MAY JOIN OBJ	0 10 2 16 3 -11
t MAY ME ASK	0 -37
t MAY ME HAND	0 -9 11 31
t MAY ME get	11 16
t MAY SEEK to	3 15 6 -34 7 23
t MAY THANKS YOU	0 18 11 41
t MAY YOU ASK	0 86 1 -31 2 43 5 22 6 -20 8 -9 9 10 10 22 11 -45
t MAY YOU HAND	0 -35 2 -18 3 14 6 -16 8 -13 10 19 11 -20
t MAY YOU JOIN	0 -14 1 -14 2 40 3 -27 8 26 11 -19
t MAY YOU SEEK	0 -78
t MAY YOU ask	0 47 2 12 3 -21 9 24
t MAY YOU be	0 9 1 -11 2 12 5 -13 8 23 9 -14 10 -11 11 -14
t MAY YOU feel	0 33 3 15 6 22
t MAY YOU get	0 45 2 14 3 -14 11 -9
t MAY YOU give	0 -38 5 15 9 -9
t MAY YOU leave	0 -17
t MAY YOU put	0 22 1 -11 2 17
t MAY be GAIN	0 13 5 27 6 -24
t MAY be GLAD	0 26 3 -25 4 22 6 -13 7 14 8 11
t MAY be SEEK	0 15 3 16 6 -15 9 14
t MAY be a	5 9 6 27 9 10
t MAY be interested	0 19 1 -10 3 9 5 -38 6 70
t MAY be on	0 -16
t MAY be the	5 14
t MAY get OBJ	11 25
t MAY have the	1 12 3 -12 6 13
t MAY talk to	0 18
t MAY use a	0 9 5 -16 8 20 11 10
t ME ASK ME	0 -11 6 18
t ME ASK YOU	0 -39
t ME ASK it's	5 21
t ME ASK that	5 -13 6 -11
t ME DONE ANY	0 -11
t ME DONE WHO	0 15 1 19 3 -21 8 9
t ME DONE YOU	0 15 5 -16 6 22 8 12 11 11
t ME EASE IF	10 27
t ME GLAD MY	8 36
t ME GLAD YOUR	6 -12 8 -29
t ME GLAD an	6 19 8 -12
t ME GLAD the	0 -10 8 21
t ME GLAD to	8 -26 10 -14
t ME HAND ANY	5 31 11 -21
t ME HAND THEM	6 22 11 -12
t ME HAND YOU	0 -25 6 52 11 38
t ME HAND a	9 25
t ME HURRY SEEK	6 10
t ME LACK HAND	11 -14
t ME LACK SEEK	5 -16
t ME LACK ask	0 -10 10 17 11 -12
t ME LACK heard	11 19
t ME LACK too	0 18 5 -11 11 -10
t ME MAY ASK	0 -12 6 -13
t ME MAY GAIN	5 -21 6 80
t ME MAY HAND	9 10
t ME MAY JOIN	0 -11
t ME MAY be	6 -19
t ME MAY do	0 -11
t ME MAY talk	0 11
t ME MUST YOU	11 21
t ME RUNS a	7 33
t ME SEEK ANY	0 -13
t ME SEEK JOIN	0 18 7 -30
t ME SEEK MY	0 -15 6 -21 7 16 8 14
t ME SEEK NUMBER	5 -12 7 17
t ME SEEK YOU	10 16
t ME SEEK a	0 -25 5 -11 7 16
t ME SEEK an	0 30 2 17 3 -15 6 -17 7 -30 10 19
t ME SEEK and	0 15 4 10 7 11
t ME SEEK by	0 19 7 -38
t ME SEEK for	0 52 2 15 4 -12 5 37 8 -9
t ME SEEK it	0 22
t ME SEEK that	5 9
t ME SEEK the	7 9
t ME SEEK to	1 -19 3 -30 4 51 5 -20 6 46 7 38 8 -19 9 -13 10 -19 11 -32
t ME a small	5 -11
t ME always SEEK	0 -9 7 15
t ME are SEEK	7 14
t ME be GLAD	0 36 3 17 4 -18 5 26 8 -25 9 -9 10 9 11 -12
t ME be a	6 32
t ME be so	8 20
t ME believe ME	6 12
t ME completely EASE	10 20
t ME do ?	5 -10 6 22
t ME do a	6 -13 11 -11
t ME get paid	7 25
t ME give YOU	6 17
t ME had ANY	5 -23
t ME had a	0 -10
t ME have ANY	5 19
t ME have a	6 55 11 -11
t ME just GLAD	5 -14
t ME leave YOU	0 -14
t ME let YOU	0 9
t ME look after	6 17
t ME noticed YOU	0 37 2 22 4 -11
t ME noticed that	8 -10
t ME saw THEIR	5 14
t ME saw that	5 -11
t ME see THEM	5 15
t ME see YOU	8 -9
t ME so GLAD	8 22 11 -12
t ME take good	6 17
t ME taking on	7 12
t ME thinking of	5 32
t ME was SEEK	11 21
t ME was wondering	5 10
t ME work with	7 -30
t ME writing a	7 9
t MEANS MAY be	7 -9
t MEANS PROPER NUMBER	6 23
t MEANS YOU MAY	9 15
t MEANS and ME	0 9
t MEANS and MEANS	11 -12
t MEANS and let	5 -19
t MEANS below and	9 13
t MEANS for THEM	6 -15
t MEANS on ?	0 29 2 -30 3 31 9 -11
t MEANS on it	11 13
t MEANS on the	0 -14 5 34 8 -14 9 23
t MEANS to HAND	9 28
t MUST LACK got	8 23 11 10
t MUST YOU ASK	0 -13 11 34
t MUST at the	5 20
t MUST has ROLE	0 19 1 9
t MY KIN PROPER	0 -14
t MY MEANS along	8 22
t MY MEANS and	0 -9
t MY MEANS for	6 16
t MY MEANS is	7 16
t MY MEANS on	0 29 2 -30 3 31 6 -10 9 -25
t MY MEANS to	0 20 2 9
t MY MEANS with	0 -36
t MY RUNS BRANCH	0 -10 7 13
t MY best customer	8 11
t MY door's open	0 39 7 -16 8 13
t MY grants please	0 9
t MY question for	0 17 1 13 5 14
t MY strings ME	0 15 3 10 6 17
t NUMBER NUMBER ?	9 33
t NUMBER and NUMBER	0 -11
t NUMBER to NUMBER	5 45
t OBJ ANY MEANS	0 21 7 -11 8 -11 9 -16 11 30
t OBJ ANY of	7 -15
t OBJ ASK IF	0 -24
t OBJ THEIR MEANS	0 -17 11 50
t OBJ YOUR KIN	0 21 11 14
t OBJ a HAND	9 42
t OBJ a MEANS	0 -10 11 -11
t OBJ a OFFER	0 -11
t OBJ a lot	0 15 4 10 7 11
t OBJ and ME	8 -18 11 -18
t OBJ ask YOU	5 20
t OBJ in front	11 25
t OBJ in touch	0 27 1 -9 2 18 3 -12
t OBJ is SOMEBODY	6 20
t OBJ to ?	0 9 3 12
t OBJ to ANY	2 -46 3 48 6 20
t OBJ to JOIN	0 -25
t OBJ to PROPER	0 31 1 -17 2 45 3 -33 7 -10 8 -16 10 11 11 35
t OBJ to SOMEBODY	6 12 8 47 9 -9 11 -14
t OBJ to WHO	0 20 2 11
t OBJ to YOUR	0 14 2 30 3 -24 8 -16 10 21 11 -9
t OBJ to [KIND]	0 15 2 11
t OBJ to the	0 20 2 18 3 -13 5 -10 8 10 9 -15
t PLACE do YOU	0 10 3 -12 5 -14
t PLACE in PROPER	9 12
t PROPER ! !	7 -21 11 15
t PROPER DONE the	7 11
t PROPER HURRY MUST	11 -15
t PROPER HURRY TIME	5 9 8 -17
t PROPER IF YOU	0 28 10 46
t PROPER MAY YOU	0 -14 1 -12 2 25 3 -9 7 14
t PROPER ME GLAD	8 22
t PROPER ME SEEK	2 11 4 -19 6 31
t PROPER NUMBER and	6 26 11 17
t PROPER PROPER ?	1 9 2 -12 3 -17 5 -23 11 18
t PROPER PROPER IF	10 15
t PROPER PROPER ME	7 -18
t PROPER PROPER PROPER	5 22 7 -39
t PROPER PROPER and	5 -10
t PROPER PROPER at	2 27 3 -15 5 11 9 31 11 -9
t PROPER PROPER has	8 21
t PROPER PROPER in	5 -20
t PROPER PROPER it	8 12
t PROPER PROPER or	2 12
t PROPER PROPER role	5 29
t PROPER PROPER this	0 10
t PROPER PROPER to	0 17
t PROPER SEEK YOU	8 -21
t PROPER THANKS YOU	0 -12
t PROPER THANKS for	8 19
t PROPER WHO RUNS	0 35 5 -10
t PROPER YOU MAY	2 -12 3 15
t PROPER and MAY	7 31
t PROPER and ME	0 -21 7 22 11 -11
t PROPER and PROPER	5 -10 7 22 8 -13
t PROPER as a	6 -14 7 17
t PROPER at PROPER	4 -11 11 -14
t PROPER by PROPER	8 -9
t PROPER by the	5 -12 7 -14
t PROPER do YOU	0 -20 1 30 3 -22 5 -10
t PROPER for ANY	5 -9
t PROPER for OBJ	5 -14
t PROPER for a	5 -15
t PROPER has an	8 21
t PROPER it was	8 29
t PROPER of PROPER	0 11
t PROPER or HAND	0 -10
t PROPER this TIME	5 9 8 -9 11 23
t PROPER with a	5 -27 6 -12
t REWARD THEIR first	5 -12 6 15
t REWARD YOU get	5 -12 6 21 11 30
t REWARD YOUR next	6 21 11 18
t REWARD and THEY	11 -11
t REWARD to EASE	6 -10
t REWARD to HAND	0 12 9 21
t REWARD to say	5 -9
t ROLE HAND THEIR	5 -9 9 13
t ROLE PLACE PROPER	0 12 2 -20 3 25
t ROLE TROUBLE ?	5 -12
t ROLE WHO MAY	0 -14 1 -15 3 13 6 -14
t ROLE WHO TROUBLE	5 24
t ROLE WHO has	5 -11 7 10
t ROLE YOU ASK	6 -13 7 -21 11 -9
t ROLE YOU SEEK	0 11
t ROLE at BRANCH	5 10
t ROLE at a	3 19
t ROLE at the	0 -10 3 30 5 -18
t ROLE for the	0 29 7 9
t ROLE get home	0 -10 5 17 8 18
t ROLE in ANY	0 -10
t ROLE in PROPER	0 25 1 -11 2 -17 3 -9 4 31 5 32 6 65 9 9 11 -14
t ROLE in the	0 38 5 -20 7 -24 11 32
t ROLE of ROLE	0 25 4 12 5 39 7 -15
t ROLE of a	5 -15
t ROLE out at	0 19 1 9
t RUNS BRANCH in	0 -11
t RUNS a BRANCH	0 14 5 21
t RUNS a GROUP	5 -26 6 10
t RUNS it ?	1 -10 2 10
t RUNS the BRANCH	0 16 1 16 2 -11
t RUNS there ?	8 22
t RUNS up YOU	5 -11
t RUNS with YOU	8 39
t SEEK ANY GROUP	0 -10
t SEEK JOIN to	0 24 2 -12 3 -9 4 11 7 -33
t SEEK MY practice	6 -12 7 13
t SEEK MY strings	0 15 3 10 6 17
t SEEK NUMBER more	5 -12 7 17
t SEEK OBJ to	0 -41
t SEEK ROLE !	7 34
t SEEK ROLE ?	0 21 2 9 7 11
t SEEK SOMEBODY to	0 12 1 9 5 19
t SEEK YOU ?	0 62 3 -9
t SEEK YOU HAND	0 13 8 33 10 10
t SEEK YOU had	8 -11
t SEEK a OFFER	0 11
t SEEK a ROLE	5 -27 6 15 7 -16
t SEEK an JOIN	0 -15 2 17 3 -15 6 -17 7 -30 10 19
t SEEK back at	11 25
t SEEK for JOIN	0 27 2 -14 4 15 7 -32
t SEEK for ROLE	0 9
t SEEK for SOMEBODY	0 -12
t SEEK for [KIND]	6 -13 7 29
t SEEK for a	2 32 4 -29 5 -29
t SEEK for an	0 15 2 -9 4 10 5 18 7 -28
t SEEK for the	0 -9 7 16 8 -21
t SEEK it IF	0 22
t SEEK this ?	6 40
t SEEK to ASK	0 70 1 -14 2 -9 3 -24 4 51 5 32 6 9 7 -11
t SEEK to EASE	7 10
t SEEK to EVENT	5 26
t SEEK to GAIN	0 -23 5 -18 6 17 7 13
t SEEK to HAND	5 -9
t SEEK to JOIN	0 -11 7 -19
t SEEK to SEEK	0 -12 7 9
t SEEK to ask	5 -16 6 -10 7 24
t SEEK to be	3 -17 5 19 6 10
t SEEK to do	6 34
t SEEK to feel	0 -18 6 52
t SEEK to get	5 -15 6 -15 11 -10
t SEEK to give	0 9 6 21
t SEEK to have	6 -18 7 10
t SEEK to join	0 -12
t SEEK to learn	0 -16 5 -23 6 -16 7 27
t SEEK to pick	0 -9
t SEEK to see	0 41 6 20
t SEEK to sell	5 15
t SEEK to work	0 -15 3 14 5 -11 6 -22 7 19 11 34
t SEEK what ME	6 24
t SHARE REWARD YOUR	6 15 11 46
t SOMEBODY ANY ME	0 15
t SOMEBODY ASK a	7 -10
t SOMEBODY IF she'd	0 17 2 10 3 -20
t SOMEBODY ME MAY	0 19 6 42
t SOMEBODY ME SEEK	7 16 11 39
t SOMEBODY SEEK YOU	0 -23 5 -11 6 -17 7 -10 8 -9 11 -12
t SOMEBODY WHO MAY	0 32 1 -25 2 -23 3 58 5 -26 6 28 8 47 10 -15 11 10
t SOMEBODY WHO RUNS	7 -21
t SOMEBODY WHO SEEK	0 -58 1 -11 5 -28 6 24 7 -9 9 -12 10 11
t SOMEBODY WHO has	0 -46
t SOMEBODY WHO is	1 -11 3 9 6 18
t SOMEBODY YOU ASK	0 -22 2 -14 5 -9 6 -15 7 10 8 10 9 38 11 12
t SOMEBODY YOU HAND	0 39 7 -16 8 13
t SOMEBODY YOU SEEK	0 18 6 -9 11 27
t SOMEBODY YOU care	0 26 1 11 10 19
t SOMEBODY at PROPER	0 28 2 14 5 -12 10 9
t SOMEBODY at [FIRM]	0 17
t SOMEBODY at the	5 31
t SOMEBODY in BRANCH	0 -32
t SOMEBODY in YOUR	6 25
t SOMEBODY in the	5 9 6 21
t SOMEBODY of SOMEBODY	0 21 2 -16 3 16 9 -18
t SOMEBODY of TIME	1 10 5 -11
t SOMEBODY on the	5 27
t SOMEBODY please HAND	6 -11
t SOMEBODY there ?	2 14 3 -12
t SOMEBODY thinking about	9 27
t SOMEBODY to speak	5 -11
t SOMEBODY to talk	5 9
t SOMEBODY who'd GAIN	0 11 3 11 5 -13 6 27 11 11
t SOMEBODY who'd SEEK	0 16 5 85
t SOMEBODY who'd be	0 10 5 -15 6 -23
t SOMEBODY with a	0 10 3 -23 4 12 5 -37 6 -20 7 -9
t THANKS YOU for	0 -19 5 -10 6 20 8 56 9 -18 11 -16
t THANKS YOU so	0 -11 11 -13
t THANKS for JOIN	0 -9
t THANKS for being	8 54
t THANKS for the	7 -20 8 44 10 -12
t THANKS so much	0 -9 7 -12 8 -15 11 -11
t THEIR MEANS and	0 12 5 -25 9 11
t THEIR first MEANS	11 -19
t THEIR first home	0 9 5 -10 6 -10 9 12
t THEIR house ?	1 10 3 -10 5 -41 6 -11
t THEIR labels floating	5 14
t THEIR this MEANS	0 47 3 19 5 14 9 38
t THEM MY MEANS	0 15 5 29 6 -9 9 43
t THEM about OBJ	9 -11
t THEM the MEANS	5 -9
t THEM the same	6 10
t THEM this MEANS	6 -13 9 30
t THEM to OBJ	5 15 9 -11
t THEY asked OBJ	0 -13
t THEY find OBJ	5 -14
t THEY get the	6 10
t THEY told the	5 12
t TIME ME SEEK	7 -10
t TIME ME had	0 20 3 -11 4 21 6 9 8 38
t TIME TIME ?	5 21 11 18
t TIME TIME ANY	8 11
t TIME YOU GLAD	0 19 1 12 8 11
t TIME a TIME	5 -13
t TIME and MAY	3 10 5 -15
t TIME and ME	5 -13 7 38 8 -9
t TIME and YOUR	5 9 11 13
t TIME at the	8 -15
t TIME it was	8 -27
t TIME on GROUP	5 -10
t TIME so YOU	5 26
t TIME the switch	0 -10 5 17 8 18
t TIME to a	0 14 5 16
t TROUBLE about THEIR	5 13
t TROUBLE with [PROBLEM]	5 19
t WHO ANY ?	5 -11 11 47
t WHO ANY KIN	0 10 3 -9 6 31
t WHO ANY MAY	8 22 11 9
t WHO ANY do	0 15 1 19 3 -16 5 -11 6 -10 8 16
t WHO ANY in	0 15
t WHO ANY on	5 -9 6 12
t WHO ASK to	0 22 1 12 10 13
t WHO BRANCH ROLE	1 12 3 -9
t WHO MAY GAIN	0 22 1 -46 3 29 4 12 5 -15 6 16 8 14 9 9 10 -11
t WHO MAY ME	0 36 1 47 2 -24 3 -24 6 -20 7 -11
t WHO MAY SEEK	0 11 1 13 5 16 6 10 9 9
t WHO MAY YOU	0 -22 1 26 2 -12 10 27
t WHO MAY be	0 13 1 -23 3 31 5 -23 6 -19 9 11 11 -11
t WHO MAY find	1 -16 3 18 6 23 8 30
t WHO RUNS a	6 14
t WHO RUNS after	0 -22 7 -33
t WHO RUNS it	1 -10 2 10
t WHO RUNS the	1 12 3 -9 5 -21 10 -9
t WHO RUNS up	5 -11
t WHO SEEK a	0 -49 1 -9 5 -15
t WHO SEEK for	5 -10 6 -15
t WHO TROUBLE of	5 22
t WHO among YOUR	10 22
t WHO are ANY	5 -12 6 15 11 -9
t WHO are the	6 25
t WHO at the	5 20
t WHO cellar TROUBLE	0 11
t WHO do YOU	0 57 1 116 2 -16 3 -113 4 -11 5 42 6 25 7 10 8 -27 9 -22 10 -14 11 -14
t WHO in YOUR	0 13
t WHO is ?	0 24 1 -12 2 9
t WHO is the	0 -24 1 13 3 -10 5 -24
t WHO labels peel	0 9 5 11
t WHO of YOUR	5 35 11 -12
t WHO of the	0 18 1 14 5 19
t WHO on YOUR	5 -32
t WHO the best	5 -18
t WHO the right	5 -10
t YOU ANY KIN	0 30 1 -19 3 20 5 15
t YOU ANY LACK	11 -10
t YOU ASK ?	2 -9 6 -10 8 19
t YOU ASK ANY	0 49 1 -48 2 -25 3 72 5 -14 6 28 7 31 8 -20 9 21 10 -15
t YOU ASK HAND	0 10 2 23 3 -16
t YOU ASK MAY	6 16
t YOU ASK ME	0 14 1 9 5 16 10 15 11 -12
t YOU ASK OBJ	0 60 1 -20 2 48 3 -48 5 16 7 21 9 -19 10 25
t YOU ASK PROPER	0 -35
t YOU ASK RUNS	0 9 5 33
t YOU ASK SOMEBODY	0 36 1 -52 2 -27 3 69 5 20 6 -15 7 -25 10 -10 11 25
t YOU ASK WHO	0 11 1 28 2 9 3 -37 5 37 8 -9 11 34
t YOU ASK YOUR	0 -45
t YOU ASK a	0 114 1 -47 2 -11 3 70 5 -19 7 12 8 -9 9 22 10 -23
t YOU ASK at	0 9
t YOU ASK best	0 -61
t YOU ASK in	0 32 1 25 3 -14 5 -27 6 22 8 15
t YOU ASK it	0 9 2 32 3 -24 10 49
t YOU ASK of	0 50 2 -14 3 24 5 -21 6 23 9 10 10 -10 11 33
t YOU ASK on	0 16
t YOU ASK that	0 -53 1 32 3 -35 5 -24 6 -9 8 -11 11 -18
t YOU ASK that's	0 23 3 -9 6 29 7 28
t YOU ASK there	5 -11 6 -9
t YOU ASK what	0 -16
t YOU ASK where	7 -15
t YOU ASK who'd	5 -11
t YOU ASK with	0 29 1 41 3 -37 5 9 6 -10
t YOU EASE not	10 26
t YOU GLAD with	0 10 1 12 2 -12 5 -17 6 -11 8 30
t YOU HAND MY	0 31 2 -30 3 31 9 -14
t YOU HAND OBJ	0 -83 5 -10 9 -12 10 34 11 39
t YOU HAND PROPER	5 -20
t YOU HAND YOUR	6 -13 8 -10 11 -32
t YOU HAND on	5 16 8 -9
t YOU HAND that	0 -11 5 47
t YOU HAND the	0 18 2 9 3 -11
t YOU HAND this	11 19
t YOU JOIN OBJ	0 51 1 -13 2 27 3 -22 8 26 11 -31
t YOU JOIN WHO	5 -11 11 -11
t YOU JOIN a	0 -13
t YOU JOIN to	0 -11 2 28 4 -19
t YOU LACK ASK	5 -15 10 12 11 25
t YOU MAY ASK	1 -11 2 -15 3 23 6 -12 7 10 11 -9
t YOU MAY HAND	0 -54 5 -14 6 -12 8 -10 9 37 11 -21
t YOU MAY JOIN	0 10 2 16 3 -11
t YOU MAY SEEK	0 -12
t YOU MAY YOU	2 -11 3 11 8 15 11 -9
t YOU MAY get	6 -10 11 23
t YOU MUST OBJ	0 22 11 28
t YOU MUST for	11 11
t YOU RUNS into	0 27 3 12 5 -14
t YOU SEEK OBJ	0 -16
t YOU SEEK it	0 -13
t YOU SEEK to	0 -50 5 -9 6 43 11 34
t YOU WHO do	7 32
t YOU and ANY	5 18
t YOU and ME	11 -11
t YOU and YOUR	11 -9
t YOU ask YOUR	0 17 2 10 3 -20 9 -9
t YOU at the	11 16
t YOU be EASE	0 34 2 16 3 -15
t YOU be JOIN	11 24
t YOU be open	0 -10 2 -11 3 18 6 9 8 30
t YOU been MY	8 11
t YOU believe it's	10 20
t YOU both get	5 -10 6 41 11 -19
t YOU care about	0 27 1 11 5 -10 6 15 10 18
t YOU come across	0 12 3 10
t YOU curious what	0 -12
t YOU deal with	0 14
t YOU ever ASK	0 17 6 -20 10 -12
t YOU feel EASE	0 20 6 23
t YOU feel good	10 21
t YOU for JOIN	0 -14
t YOU for YOUR	8 22
t YOU for being	8 20
t YOU get MONEY	8 -11 11 -24
t YOU get OBJ	0 45 2 14 3 -14 11 -9
t YOU get a	5 -13 6 9 11 38
t YOU give OBJ	0 -38 9 -9 11 12
t YOU had a	8 -11
t YOU happen to	2 12 3 -11
t YOU have KIN	0 30 1 -12 3 19 6 17 10 16
t YOU have a	0 9
t YOU have to	11 41
t YOU leave OBJ	0 -17
t YOU on [KIND]	8 16
t YOU on the	8 15
t YOU or SOMEBODY	0 20 5 -10 7 12 9 30
t YOU put OBJ	0 9
t YOU put in	0 13 2 9
t YOU receive [KIND]	5 -13 6 11 11 29
t YOU said YOU	0 -15 8 27 11 77
t YOU said YOUR	8 18
t YOU so much	8 34
t YOU the ANY	0 -21
t YOU to ASK	2 10
t YOU to HAND	5 26 8 -11 9 17
t YOU to JOIN	0 -25
t YOU told OBJ	5 38 8 52 11 -15
t YOU trust OBJ	1 16 10 37
t YOU use for	0 -32
t YOU used to	5 20
t YOU were in	5 24
t YOU were the	8 46
t YOU with MY	0 -14
t YOU work there	7 23
t YOU wrote that	8 25
t YOUR BRANCH GROUP	7 -19
t YOUR GROUP ?	0 20 2 14
t YOUR GROUP RUNS	5 -29
t YOUR GROUP TROUBLE	0 14 1 12
t YOUR GROUP WHO	5 14
t YOUR GROUP is	6 -13
t YOUR KIN ?	0 12 2 -35 3 33 6 -15 11 -11
t YOUR KIN MAY	0 22 1 25 3 -24 6 14 10 43 11 -14
t YOUR KIN SEEK	6 16
t YOUR KIN and	3 14 4 -9 6 13 8 -10 11 -39
t YOUR KIN are	0 26 7 -13 11 38
t YOUR KIN at	2 18 3 -13 11 12
t YOUR KIN in	5 -31 6 16 8 21
t YOUR KIN that	1 10 3 -15
t YOUR MEANS MUST	11 30
t YOUR MEANS [KIND]	8 -16
t YOUR MEANS and	8 39
t YOUR OFFER LACK	0 -12
t YOUR ROLE ?	0 23 1 14 3 -14 7 14
t YOUR ROLE get	0 -10 5 17 8 18
t YOUR SOMEBODY IF	0 17 2 10 3 -20
t [KIND] WHO is	1 -11 3 10 5 10
t [KIND] at [FIRM]	2 -10 5 25
t [NAME] MAY YOU	1 -9 2 15
t [NAME] ME SEEK	0 -9 7 16
t [NAME] ME was	0 -9 8 20
t [NAME] THANKS YOU	8 22
t [NAME] THANKS for	8 32
t a ANY MEANS	0 -13 5 -10 9 36
t a ANY SOMEBODY	2 -10 3 10
t a BRANCH ?	5 -51 6 -14
t a BRANCH BRANCH	5 36
t a BRANCH ROLE	0 -24 2 -11 4 19 7 -19 11 23
t a BRANCH in	5 -21 7 -10
t a BRANCH or	5 37
t a BRANCH that	0 -9 5 20
t a EVENT ROLE	0 15
t a GLAD JOIN	5 -14
t a GLAD TIME	0 -11
t a GLAD fit	6 34 8 -15
t a GLAD to	5 -9 8 26
t a GROUP ?	5 -24
t a HURRY HAND	0 17 2 10 3 -20
t a JOIN or	5 15 11 14
t a JOIN to	6 10
t a KIN HAND	5 -11 6 30 11 -12
t a KIN WHO	0 -13 6 11 9 12
t a KIN and	0 -14 6 -10
t a KIN at	0 13 2 18 3 -13
t a KIN in	5 15 9 11
t a KIN of	1 -22 3 17
t a MEANS ME	0 -18
t a MEANS and	6 -10
t a MEANS is	9 42
t a MEANS on	5 -17 7 12
t a OFFER ?	6 21
t a OFFER SEEK	8 22 11 32
t a PROPER PROPER	5 21 7 -21 11 12
t a REWARD TIME	0 13
t a ROLE ?	5 -27 7 -12
t a ROLE HAND	5 -10
t a ROLE ME	6 16
t a ROLE WHO	0 -31 1 -24 3 21 5 37 6 -19 7 -17
t a ROLE YOU	6 -11 7 -20
t a ROLE at	3 19
t a ROLE for	0 22 7 11
t a ROLE with	0 19 5 -15
t a SOMEBODY WHO	5 43
t a SOMEBODY in	0 13 3 -10 4 12 9 11
t a SOMEBODY of	0 21 2 -16 3 16 6 -9 9 -19
t a SOMEBODY with	5 -22
t a TIME for	11 28
t a TIME so	0 -9 5 30 8 29 9 11
t a TIME with	5 14
t a boarding BRANCH	3 19
t a fifth of	0 14 5 16
t a first MEANS	10 -13
t a good JOIN	0 27 3 -17 4 19 5 17
t a good ROLE	0 25 1 10 6 -12
t a good book	0 -13
t a good fit	5 -9 6 45 9 10
t a good match	6 15
t a handful of	6 10
t a lot about	11 -9
t a lot of	5 -10
t a resource for	0 18
t a second opinion	0 13 6 22
t a small BRANCH	0 9 5 -9
t a small GROUP	5 -11
t a sounding GROUP	0 15 6 16 10 10
t a word with	0 13 2 9 7 13
t a young ROLE	0 9
t about MY OFFER	6 19 8 15 11 -9
t about OBJ !	6 19
t about the BRANCH	8 9
t about the new	0 -9
t after ANY TIME	5 24 8 -14
t all ME SEEK	7 14 9 39
t always open to	0 12
t among YOUR KIN	1 19 3 -27 10 21
t an JOIN ?	0 12
t an JOIN MAY	5 -12
t an JOIN to	0 -10 2 26 3 -24 5 24 7 -52
t and ASK YOU	0 -10
t and HAND OBJ	0 -22
t and HAND it	9 13
t and IF YOU	5 -24 6 -18 10 18 11 -26
t and MAY GAIN	0 10 5 -21 6 33
t and MAY SEEK	0 -18 5 -11 6 17 7 11
t and MAY be	2 13 3 -9 5 -17 7 31
t and ME GLAD	0 -12 6 -12 8 -17
t and ME HAND	0 -11 5 24 6 20 9 11 11 -21
t and ME LACK	5 -12 11 -30
t and ME MUST	8 17
t and ME SEEK	0 26 4 13 5 -21 6 -20 7 60 8 14 11 -9
t and ME done	5 17
t and SEEK to	5 -22
t and THEY get	5 -11 6 -9
t and WHO ANY	5 -23 11 92
t and YOU both	6 30 11 -19
t and YOUR GROUP	11 -12
t and YOUR SOMEBODY	6 -11 11 50
t and let THEM	5 -19
t and only IF	10 33
t and spends PROPER	5 33
t and the MEANS	8 14 9 -13
t are YOU the	0 -24
t are down and	5 -9
t are the ANY	6 25
t as YOU have	6 23
t as YOU were	5 12
t as good a	6 12
t as much out	6 23
t ask THEM to	5 -16
t ask YOU WHO	5 20
t ask YOUR SOMEBODY	0 17 2 10 3 -20
t asked OBJ to	0 -13
t at ANY time	0 -10
t at MEANS ANY	3 -9 9 17
t at PROPER ?	0 17 1 -12 2 12
t at PROPER PROPER	0 -24 2 25 3 -19 4 -13 5 -32 8 -21 11 -24
t at PROPER for	5 -9
t at YOUR GROUP	0 10 5 -10 6 13
t at [FIRM] ?	0 22 2 21 3 -18 5 -40 9 19
t at [FIRM] and	7 23
t at a BRANCH	0 14 5 -14 6 31
t at a boarding	3 19
t at eight ?	0 9 3 11
t at least ANY	6 19 8 12 11 30
t at the BRANCH	0 32 1 -11 2 20 5 -40 7 -12 8 13 9 19 11 21
t at the EASE	5 10 8 -24
t at the GROUP	5 19
t at the MEANS	0 -9
t at the PLACE	0 -29 5 -15
t at the PROPER	0 21 1 16 2 -15 3 18 5 -10
t at the gin	2 18 3 -13 11 12
t at the moment	0 -17
t back at the	11 25
t be EASE JOIN	0 9
t be EASE putting	0 18 2 9 3 -10
t be GLAD IF	2 10 7 15
t be GLAD for	0 15 2 17 4 -11 5 39 6 -10 7 13 8 -11
t be GLAD of	0 -12 6 -13
t be GLAD to	0 15 2 -11 3 17 5 -9 6 47 7 11 8 -10 10 22
t be JOIN to	0 38 3 -17 5 21
t be a GLAD	6 24
t be a good	5 -10 6 60 9 10
t be a resource	0 18
t be a sounding	0 15 6 16 10 10
t be interested in	0 16 6 38
t be on this	0 -15
t be open to	0 -9 2 -12 3 21 8 30
t be so GLAD	8 20
t be willing to	0 9 5 -9 6 -11
t become a ROLE	7 13
t been GLAD to	8 23
t been MY best	8 11
t been thinking about	5 -19 7 -24
t before ME finish	0 -12
t before the TIME	0 25 5 -12
t being such a	8 20
t below and HAND	9 13
t below or HAND	0 12 5 9 9 12
t best customer TIME	8 11
t bumping this to	11 30
t busy for YOUR	0 24
t but do YOU	0 9 5 -10 10 15
t by HAND ?	5 29
t by the lake	5 16
t by the way	0 -22 5 -18 7 -29 8 -20 10 14
t care of THEM	6 35
t chance YOU MAY	2 11 3 -12
t completely EASE IF	10 20
t curious what YOUR	0 -15
t customer TIME TIME	8 11
t dale that MAY	0 9
t dealing with [PROBLEM]	5 27
t dear PROPER MAY	0 -15 2 12
t dear PROPER PROPER	8 -9
t do YOU ASK	0 88 1 50 2 -35 3 -32 4 -20 5 52 6 -29 8 -25 9 -35 11 -57
t do YOU have	0 -19 11 25
t does SOMEBODY ASK	0 -17 7 -10
t door's open to	0 39 7 -16 8 13
t each TIME to	0 14 5 16
t feel REWARD to	0 16 1 12 2 -9 5 -14 6 -20 7 -10 9 16 10 49 11 -12
t feel good about	10 21
t fifth of each	0 14 5 16
t fit for the	6 27 8 -9
t floating in the	5 14
t for ANY TIME	5 -23 7 22 8 36 11 -9
t for BRANCH OBJ	11 -12
t for JOIN OBJ	0 -28
t for JOIN to	0 27 2 -14 4 15
t for OBJ ?	0 19 2 -10 3 19 5 38 11 24
t for OBJ is	3 -17 4 20 6 20
t for SOMEBODY to	0 -12
t for YOU MAY	2 -11 3 11 6 -13 8 15 11 -9
t for YOU so	11 26
t for YOU to	0 -12 5 12 9 17 11 -11
t for YOUR JOIN	0 24 7 -17 11 -9
t for a BRANCH	0 -31 7 -20
t for a JOIN	5 18
t for a ROLE	3 11 5 -21
t for a new	7 25
t for a role	0 12
t for a short	0 -9
t for an JOIN	0 19 5 21 7 -29
t for being a	8 32
t for being such	8 20
t for coming on	7 -10
t for new ROLE	7 14
t for six TIME	6 -9 8 28 11 33
t for the JOIN	0 -16
t for the PROPER	6 9 7 -9 8 -9
t for the TIME	7 38 8 -13
t for the [KIND]	6 16
t for the fete	7 10
t from PROPER PROPER	0 -15
t from TIME ANY	8 -31
t from [KIND] ME	6 12 8 14
t from the BRANCH	0 13 5 -14
t from the PROPER	8 18
t from what ME	0 14 5 -10 8 -13
t front of the	11 25
t get GAIN from	6 22 8 14
t get OBJ in	0 28 2 10 3 -9 6 -12 11 21
t get SHARE REWARD	5 -13 6 30
t get as much	6 23
t get home by	0 -10 5 17 8 18
t get paid in	7 25
t get the same	5 -9 6 31
t get to ASK	0 12 6 -9 11 -23
t give OBJ ANY	7 -14 11 31
t give THEM MY	0 19 5 36 6 20 9 28
t give THEM the	6 10
t give THEM this	5 11 6 -12 9 23
t give YOU ANY	11 14
t going through a	6 16
t going to be	0 -15 5 -13
t good JOIN for	0 27 3 -17 4 19 5 17
t good ROLE ?	0 15 1 11 6 -9
t good about it	10 21
t good book on	0 -13
t good care of	6 17
t good fit ?	6 21
t good match for	6 15
t good to ASK	0 -9 8 87
t had a EVENT	5 -9
t had a GLAD	0 -11 8 9
t happen to have	2 12 3 -11
t has LACK been	0 -38
t has ROLE out	0 19 1 9
t has been MUST	5 22 11 19
t has been a	7 -14 8 16
t has the same	0 10 1 -11 3 13
t have LACK idea	5 14
t have THEM HAND	6 -23 7 -9 9 17
t have YOU ANY	0 30 1 -19 3 20 5 15
t have a BRANCH	5 14
t have a GLAD	0 -15
t have a HURRY	0 17 2 10 3 -20
t have a KIN	0 15
t have the same	0 23 1 12 6 24
t here's a MEANS	6 -12 7 38 9 26
t hi PROPER !	8 -9
t hi PROPER HURRY	8 -9 11 -15
t hi PROPER MAY	0 14
t hi PROPER ME	0 -31 2 16 4 -21
t hi PROPER SEEK	8 -21
t hi PROPER THANKS	0 -15 8 27
t hi PROPER WHO	0 44 1 14
t hi PROPER YOU	8 38
t hi PROPER as	0 -14
t hi [NAME] !	8 -20
t hi [NAME] MAY	0 9
t hi [NAME] THANKS	8 41
t hi [NAME] WHO	0 18 1 31 2 -9 3 -18 5 -9 6 9
t hi [NAME] just	11 19
t hi all ME	7 22
t home by ANY	0 -24 5 36 8 17 11 -10
t how PROPER DONE	7 11
t ice bucket ?	0 9 5 11
t in ANY TIME	0 -10
t in BRANCH ?	5 -20 6 -15
t in BRANCH BRANCH	7 13
t in MY KIN	0 -13
t in MY grants	0 9
t in PROPER ?	0 21 1 21 4 -9 5 -22 6 -21 7 -13
t in PROPER WHO	0 14 1 -25 3 10 4 14 5 60
t in PROPER and	0 -14 3 -9 7 25 9 9
t in PROPER that	5 15 8 -10
t in PROPER with	5 -29 6 -19 7 27
t in SEEK of	0 12 3 12
t in YOUR BRANCH	5 19
t in YOUR GROUP	0 19 1 12 5 12 6 -16
t in YOUR KIN	0 9 3 -10 6 12
t in YOUR account	0 -16
t in [KIND] WHO	5 29
t in a TIME	0 -15 5 40 8 26
t in a word	0 13 2 9 7 13
t in front of	6 -19 11 24
t in the BRANCH	0 -11 5 -37 8 -10 9 18
t in the HURRY	5 -12
t in the PLACE	0 21 6 -10 7 -9
t in the PROPER	0 18 3 11 6 14 11 31
t in the dale	0 9
t in the ice	5 25
t in the next	3 10 5 -15
t in the same	5 11 6 25
t in touch ?	0 18 2 9 3 -10
t in touch with	0 9
t interested in MY	0 9
t is SEEK for	0 -10 5 10
t is a ROLE	6 -10
t is about to	5 15
t is at the	0 -47
t is on OBJ	5 -10 6 26 11 16
t is the JOIN	6 -9
t is there SOMEBODY	0 20 1 -28 3 36 11 -14
t it MAY GAIN	0 16 10 34
t it MAY YOU	5 10
t it MAY be	0 12
t it PLACE [KIND]	0 38
t it to ANY	0 11
t it's been GLAD	8 18
t it's been a	8 20
t job for YOU	0 30 6 -13 11 18
t just DONE HAND	5 -9 9 9
t just EVENT a	5 -13
t just HAND THEM	5 -26 6 17
t just bumping this	11 30
t just got EVENT	5 -10
t just had a	5 -11
t keep HAND SOMEBODY	5 -9
t labels floating in	5 14
t labels peel in	0 9 5 11
t learn how PROPER	7 11
t learn how THEY	6 -11
t least ANY SOMEBODY	6 19 8 12 11 30
t let OBJ ASK	0 -36
t let OBJ ask	5 19 6 12
t let THEM ASK	5 -15
t list in the	5 -20 9 21
t look after THEM	6 32
t making an JOIN	0 12
t much for coming	7 -10
t much out of	6 23
t new BRANCH go	8 17
t next TIME and	0 -10
t not LACK EASE	0 -12
t noticed YOU JOIN	0 37 2 22 4 -11
t noticed that YOU	8 -10
t of MY GROUP	7 54
t of MY new	0 -22
t of OFFER ?	6 20
t of PROPER ?	5 -15
t of SOMEBODY SEEK	5 -11
t of YOUR KIN	0 46 2 -37 3 47 4 -9 6 13 7 -16 10 14 11 -12
t of YOUR MEANS	11 30
t of YOUR is	5 10
t of a BRANCH	5 40
t of a GROUP	0 10 3 11
t of a young	0 9
t of each TIME	0 14 5 16
t of the ANY	5 12
t of the TIME	5 -13 7 -14 11 26
t oh by the	5 -11
t on MY MEANS	9 -18
t on PROPER ?	0 -24
t on PROPER PROPER	0 24 5 -24 7 -14 11 39
t on PROPER and	0 9
t on YOUR GROUP	0 14 1 9 5 -16 6 11
t on YOUR side	5 -14
t on a HAND	9 -9
t on a PROPER	0 -9
t on a scale	0 -9
t on the GROUP	5 -28
t on the MEANS	0 -13 5 -14
t on the NUMBER	5 -9 8 -11
t on the PLACE	0 11 5 32
t on the list	5 -20 9 21
t on this MEANS	5 16
t on this list	0 -15
t only IF YOU	10 31
t open to JOIN	0 29 2 -13 3 13 4 10 8 29
t open to SOMEBODY	0 36 7 -16 8 10
t open to a	0 -33
t open to it	6 -17
t open to work	5 -9 7 46 8 -16 11 -12
t or ANY SOMEBODY	5 16
t or HAND MY	9 12
t or HAND OBJ	5 -11 9 37 11 -18
t or HAND THEM	0 17 2 21 5 -9 6 -15 9 -12
t or HAND to	0 -12
t or KIN member	0 19 6 29
t or SOMEBODY YOU	0 20 5 -10 7 12 9 30
t out at eight	0 21 3 9 5 13
t owner WHO MAY	0 13 5 15 6 13
t paid in JOIN	7 25
t peel in the	0 9 5 11
t places in the	5 13
t please ASK OBJ	2 11 3 -9 11 -9
t please HAND OBJ	0 52 2 -31 3 24 9 -9 11 26
t please HAND THEIR	5 -15
t please HAND THEM	6 -11
t please HAND the	9 13
t please HAND this	2 30 3 -21 6 12 9 -10
t please give THEM	6 -12
t put OBJ in	0 9
t put in a	0 13 2 9
t putting OBJ in	0 18 2 9 3 -10
t resource for THEM	0 18
t right SOMEBODY at	0 17
t sale through with	8 12
t same TROUBLE with	5 13
t same situation as	5 12
t saw THEIR labels	5 14
t see THEM right	5 15
t see that YOU	7 16 8 -11
t see the new	8 17
t see the sale	8 12
t she'd have a	0 17 2 10 3 -20
t show this HAND	0 34
t sit with THEM	5 23
t situation as YOU	5 12
t so GLAD IF	8 20
t so GLAD ME	8 23
t so GLAD for	0 -15
t so do YOU	6 23
t so much !	11 -26
t so much for	0 -20 7 -12 11 -10
t so that THEY	0 15 5 34 9 12
t so that's the	5 -29 7 -22 8 -9
t specific ask HURRY	0 26 2 21 3 -10
t spread the word	0 47 3 25 4 -13 11 -14
t strings ME SEEK	0 15 3 10 6 17
t such a GLAD	11 -13
t such a ROLE	5 17
t switch YOUR ROLE	0 -10 5 17 8 18
t take good care	6 17
t talk to ?	0 10
t that EASE about	5 30
t that MAY GAIN	5 -10 6 11
t that MAY SEEK	0 9 5 -15 6 -20
t that MAY be	0 29 5 -24 6 21 9 11
t that MAY get	6 22
t that ME LACK	5 -15 11 19
t that ME MAY	6 20
t that PROPER PROPER	5 52
t that RUNS a	0 20 5 -15 6 -10
t that SEEK a	5 -31
t that YOU HAND	11 27
t that YOU JOIN	5 -10 6 12 11 -11
t that YOU MAY	0 -68 11 -10
t that just got	5 -23
t that stays on	5 14
t that uses PROPER	5 -16
t that's EVENT a	5 -11
t that's TROUBLE in	5 17
t the ANY ME	0 18 8 39
t the ANY WHO	0 -27 5 12
t the BRANCH ?	0 -11 5 -18
t the BRANCH GROUP	5 -18 6 11
t the BRANCH WHO	1 -12 3 15 5 -10
t the BRANCH and	11 25
t the BRANCH for	8 29
t the BRANCH is	0 -14
t the BRANCH that	0 18 2 25 3 -15 9 31
t the GAIN of	5 -9 7 -14
t the GROUP at	5 -10
t the HAND MEANS	5 -13
t the JOIN of	6 -9
t the JOIN to	0 -13
t the KIN at	3 -9 9 17
t the MEANS below	0 26 5 -23 9 16
t the MEANS of	0 12 1 23 3 -17
t the MEANS on	0 -9 9 15
t the NUMBER th	0 -9 8 -9
t the PLACE WHO	0 11 5 32
t the PLACE do	0 10 3 -12 5 -14
t the PLACE with	5 11
t the PROPER PLACE	0 10 3 11 6 17
t the PROPER PROPER	0 16 1 19 2 -9 3 -10 9 -10 11 -10
t the PROPER bridge	8 18
t the ROLE of	0 -23 5 -10
t the SEEK ROLE	0 20 2 19 3 -9
t the SOMEBODY WHO	7 -21
t the TIME GAIN	5 -10 7 -16 11 26
t the [KIND] GROUP	5 -11
t the [KIND] at	6 15
t the co op	7 11
t the dale that	0 9
t the gin BRANCH	2 18 3 -13 11 12
t the greatest compliment	6 -9
t the ice bucket	5 25
t the list in	5 -20 9 21
t the new BRANCH	0 -9 8 26
t the next BRANCH	3 15 5 24 9 11
t the right ANY	9 25
t the right SOMEBODY	0 15 1 11 3 -9 5 -12
t the sale through	8 12
t the same ?	0 12 6 32
t the same TIME	5 15
t the same care	5 -9
t the same situation	5 12
t the switch YOUR	0 -10 5 17 8 18
t the top of	11 30
t the way ME	0 -18 5 -20 6 12 7 -10
t the way YOU	5 21
t the wrong SOMEBODY	7 -18 9 21 11 27
t there MAY be	0 18 2 -9 3 -9 4 22 8 17
t there SOMEBODY ANY	0 10 6 10
t there's LACK limit	5 -17
t there's a SOMEBODY	5 43
t these TIME ?	5 -18
t thinking about EVENT	0 15 9 12 10 12
t thinking of EVENT	1 -9
t this HAND and	5 -22 6 17
t this HAND at	0 34
t this HAND or	9 22
t this TIME ?	0 -21 1 14 3 -13 5 -16 6 -19 11 -9
t this TIME HAND	0 13 5 -12 9 16
t this TIME ME	0 14 3 -11 4 17 6 9 7 10
t this TIME and	5 21 7 16 11 14
t this list ?	0 -15
t this to the	9 20 11 29
t through a EVENT	6 16
t through with YOU	8 12
t to ANY ROLE	0 11
t to ANY SOMEBODY	6 25
t to ANY TIME	5 -13 8 -10
t to ANY of	0 -11 5 -10
t to ASK ?	0 22 1 12 10 12
t to ASK OBJ	0 20 1 -9 5 -12 6 -17 8 -9 11 11
t to ASK ROLE	0 56 1 -9 3 -20 4 30 5 58 7 -43
t to ASK THEM	5 -12
t to ASK YOU	0 -15
t to ASK about	6 11
t to BRANCH ROLE	0 16 2 -9 6 30 7 -17
t to EASE how	7 10
t to EASE this	6 -10
t to GAIN ANY	0 -14 6 -17 7 11
t to GAIN MY	6 -9
t to GAIN THEM	0 12 10 -9
t to HAND OBJ	0 38 2 31 3 -17 5 -13 8 -11 9 36
t to HAND THEM	5 26 9 -18
t to HAND it	5 18 9 19
t to HAND on	5 29
t to JOIN OBJ	0 19 2 10 8 29
t to JOIN YOU	0 -29
t to OBJ ?	0 -33
t to PROPER ?	11 -9
t to PROPER PROPER	0 77 1 -16 2 61 3 -34 4 -35 7 -9 8 -17 11 37
t to PROPER at	0 -11
t to ROLE MAY	3 -10
t to ROLE of	0 14 2 -9 7 -41
t to SOMEBODY WHO	0 -13 6 10 8 32
t to SOMEBODY YOU	0 47 2 -12 3 12 7 -16 8 29 11 -9
t to SOMEBODY at	10 9
t to SOMEBODY there	2 14 3 -12
t to SOMEBODY with	6 -9
t to YOUR BRANCH	7 -16 10 30
t to YOUR KIN	2 18 3 -13 8 -10
t to YOUR PROPER	0 -11
t to YOUR ROLE	0 16 2 31 3 -21 9 -17
t to YOUR SOMEBODY	0 15 2 20 3 -11 4 -10
t to [KIND] ?	0 11
t to [KIND] at	5 26
t to a BRANCH	0 35 2 -11 4 19 7 -14
t to a KIN	0 -42 9 19
t to a MEANS	0 14 5 20 9 -9
t to a ROLE	7 -12
t to at the	0 18 1 11
t to be JOIN	0 38 3 -17 5 20
t to be a	6 20 10 33
t to be of	6 24
t to get in	6 -17 11 35
t to give THEM	0 14 6 31 11 -9
t to have a	2 12 3 -12 6 19
t to learn how	6 -11 7 14
t to make JOIN	0 -14
t to say LACK	5 -11
t to see the	7 -10 8 28
t to the ANY	5 11
t to the GROUP	0 -11 5 -12 7 14
t to the PLACE	0 10 3 9
t to the PROPER	0 -22
t to the ROLE	5 -18
t to the SEEK	0 20 2 19 3 -9
t to the SOMEBODY	2 26 3 -12 5 10
t to the right	0 14 2 15 3 -13 9 23
t to the top	11 30
t to this HAND	5 -14
t to work with	0 -10 3 12 5 -18 6 11 7 24 8 12 11 29
t told OBJ that	11 -9
t too busy for	0 24 11 -9
t too much to	7 -11 10 9 11 19
t top of YOUR	11 30
t totally EASE IF	10 11
t up YOUR way	0 22 3 -9 4 12 5 23
t use a OFFER	8 22 11 12
t uses PROPER ?	5 -16
t was SEEK back	11 25
t was so GLAD	8 15
t was wondering IF	5 10
t went through the	5 14
t were JOIN to	0 -19
t what ME DONE	0 19 1 12 8 11
t what ME did	0 13 8 29 10 24 11 -17
t what ME do	5 -10 6 32 8 -12
t what YOU SEEK	0 -9
t what YOU said	11 -9
t what's the MEANS	0 12 1 23 3 -17
t where ME am	7 -15
t where YOU were	5 19
t who'd GAIN from	0 10 6 15 8 -15
t who'd SEEK MY	0 15 3 10 6 17
t who'd SEEK to	5 51
t who'd be a	0 11 5 -20
t willing to ASK	0 11 2 -19 3 13
t willing to HAND	0 -21
t willing to JOIN	0 18 2 20 3 -13
t with ANY or	5 14
t with MY MEANS	0 10
t with OBJ ?	6 -14
t with PROPER PROPER	0 13 7 17
t with THEIR MEANS	0 12 5 -25 9 11
t with YOU on	0 -9 8 36
t with YOUR ROLE	2 12 7 14
t with [PROBLEM] ?	0 9 1 -14 3 13 5 32
t with a BRANCH	3 -13 4 12 5 -14
t with a MEANS	0 -32 5 -9 9 9
t with the same	5 -28 6 50
t with what ME	0 12 1 12 2 -12 8 30
t word of mouth	0 39
t work with OBJ	3 14 6 -14 7 10
t work with more	0 -13
t young ROLE in	0 9
w !	0 64 1 -19 2 -53 3 92 4 -35 5 -95 6 -93 8 30 9 -16 10 14 11 81
w ?	0 145 1 210 2 72 3 -130 4 -191 5 -21 6 -43 7 -100 8 -89 9 -105 10 12 11 34
w MONEY	0 71 1 -14 3 29 4 -10 5 -30 6 -103 7 -43 8 -54 9 -49 10 -18 11 292
w NUMBER	0 -99 1 15 4 -13 5 -16 7 65 8 -79 9 10 10 -26 11 99
w PROPER	0 41 2 96 3 -85 4 17 5 -31 6 -84 7 -20 8 25 9 -59 11 62
w SHARE	0 19 3 17 5 -78 6 74 7 16 8 -16 11 69
w [FIRM]	0 67 2 37 3 -39 5 35 6 -27 7 -78 8 -69 9 18 11 -40
w [KIND]	0 101 1 -19 2 25 4 -38 5 17 6 55 7 32 8 79 9 16 10 -36 11 -75
w [NAME]	0 21 1 27 2 25 3 -75 4 21 5 -62 6 -16 7 -172 8 57 9 -39 10 -29 11 -21
w [PROBLEM]	0 34 5 249 8 112 11 -10
w a	0 45 1 28 2 -122 3 95 4 -30 5 -9 6 101 7 114 8 -69 9 115 10 -25 11 20
w able	0 9 8 26 11 -11
w about	0 61 1 56 2 -32 3 13 4 -23 5 81 6 41 7 -24 8 -33 9 -23 10 23 11 -56
w account	0 -32 5 31 11 -47
w accountant	0 33 1 24 3 -20 5 -24
w accountants	5 -32
w achieved	0 32 1 20 3 -11 5 -13 6 -11 8 18
w acquainted	5 36
w across	0 10 3 17 5 23 7 57 8 -22
w address	0 -22 5 -13 11 -9
w admire	0 -12 7 65 11 -37
w advice	0 10 7 23 8 -12 11 -10
w adviser	5 -13
w after	1 -15 2 -18 4 32 5 114 6 37 7 25 8 38 9 -22 10 -18 11 -24
w again	0 -17 1 27 4 -9 5 -43 6 -27 7 13 8 -22 9 -29 10 27 11 45
w agencies	5 -34 7 11
w agency	0 14 1 -17 3 26 5 25
w agent	0 -19 6 -17 7 11 11 66
w ago	5 16
w agreed	5 -13
w ahead	5 63
w airport	5 -18 6 23
w all	0 -16 1 22 3 -12 6 -36 7 48 8 10 9 53 10 64 11 -46
w allotments	0 20 5 32 9 -12
w along	0 -16 3 -10 5 52 6 -16 7 25 8 33 10 19 11 -20
w already	5 34
w alright	6 -10 10 -16
w always	0 57 5 19 6 86 7 20 8 -43 9 -15 11 -24
w am	5 -25 6 -26 7 24 8 -16 11 -23
w among	0 32 1 35 3 -50 5 -24 6 -21 10 34 11 -9
w an	0 46 1 9 2 124 3 -86 4 -15 5 97 6 -54 7 -95 8 63 9 17 10 29 11 -29
w analyst	0 24 2 33 3 -19 7 25
w and	0 95 1 -9 2 33 3 20 5 177 6 -23 7 161 8 52 9 46 10 49 11 75
w angels	5 35
w another	0 28 1 -23 3 28 5 65 6 69 11 -17
w answer	5 -13 10 57
w answers	0 12
w any	0 218 1 -147 2 -10 3 182 4 -36 5 -78 7 66 8 -29 11 -40
w anybody	0 96 1 -23 2 -11 3 45 4 -15 5 -32 6 -32 8 12 9 -11 10 -11 11 -26
w anyone	0 99 1 -138 2 -82 3 226 4 -29 5 -30 6 33 8 -21 9 -39 11 33
w anything	0 -69
w app	0 -12
w applied	8 -11
w applying	0 -9 7 93
w appreciate	0 44 2 23 3 19 4 -22 5 -23 6 124 7 18 8 -70 9 -22 10 19 11 -17
w appreciated	8 -27
w are	1 -20 2 -40 3 34 4 19 5 -14 7 18 8 -77 9 -63 10 -26 11 95
w area	0 39 1 -11 2 10 3 18 5 -21 6 39 8 -9 10 42
w aren't	11 -16
w around	1 11 5 85
w as	0 46 1 -15 2 -10 3 24 4 20 5 11 6 101 7 71 8 80 10 -14 11 -31
w ask	0 -28 1 50 2 56 3 -93 4 -18 5 -71 6 -47 7 56 8 -28 9 52 10 20 11 -110
w asked	0 -31 5 49 6 -22 8 19 11 20
w asking	7 -59 11 56
w asks	3 16 5 -28 6 -9 9 41
w at	0 164 2 113 3 -97 4 13 5 84 7 -80 8 -54 9 27 11 -39
w attached	0 -23 5 -25 6 -17 7 -20 8 -15 9 -40 11 -19
w attention	11 -10
w audit	5 9 8 12
w auditors	0 -19
w author	0 -128
w awake	5 77
w away	0 209 1 -12 5 67 6 -19 7 25 8 -13 9 17
w baby	5 -17 6 -12 7 -38 8 -23
w back	0 -21 3 -12 5 114 6 92 7 17 8 57 11 45
w backend	5 -10 6 -23 11 46
w background	9 -11
w bad	5 113
w bag	5 -28 11 40
w bank	0 18 2 -10 4 11 5 49 7 12 8 14
w banking	5 -17 6 -18
w banks	5 13
w barbecue	0 -36
w barn	5 -19
w be	0 106 1 -75 2 22 3 34 5 -16 6 184 7 -23 8 -32 9 -47 10 -68 11 15
w because	0 68 1 20 3 -21 4 14 5 222 7 43 8 -19 11 -17
w become	5 65 7 22
w bed	0 16 5 18
w been	0 -74 5 -28 6 -24 7 -35 8 130 9 -29 10 -15
w before	0 14 4 -9 5 122 6 -24 7 -30 8 -25 9 -33 11 94
w behind	8 -34
w being	5 93 6 -20 8 120 11 -9
w believe	0 -11 5 -15 6 110 7 -38 8 35 10 31 11 -15
w below	0 14 5 -31 6 -14 8 -11 9 97 11 -17
w benefit	0 101 2 -26 3 -14 4 13 5 -84 6 225 8 10 10 15
w beside	0 9 8 28
w best	0 -108 1 11 2 -16 3 -18 4 24 5 -89 6 79 7 -27 8 27 9 -19 11 -38
w beta	5 -11
w better	0 -32 5 -38 6 -16 7 -20 8 -13 9 -11 11 -10
w between	0 -13 6 16 7 42 8 -17 11 -20
w big	0 53 5 38 6 20 8 -18 9 -10 10 20 11 -13
w bikes	0 -42
w bill	0 49 3 24 5 86 9 17
w billing	5 -30
w birthday	0 -19
w biscuit	5 -26
w blue	0 -66 5 -13
w blurb	0 -14 9 24
w board	0 15 1 21 2 -10 5 10 6 57 7 -62 8 49 9 -9 10 14
w boarding	2 -11 3 32 5 11
w boat	5 51 7 43 11 -10
w bonus	5 -26 6 11 7 -26 11 80
w book	0 -20 3 9 6 33 8 -10 9 14 11 -20
w booking	6 23 7 10 8 -21 10 33 11 -10
w books	0 16 5 -57 6 -25 7 -38 8 16
w boss	0 -31
w both	0 -16 5 -27 6 125 10 17 11 -33
w bought	5 -27 6 -9 7 -14
w brain	0 -10
w brand	5 -29
w break	5 -17 6 10 7 29
w breakfast	5 -41 6 -10 7 32
w breweries	0 -9
w brewery	5 15
w brides	5 -10 8 35 9 19
w bridge	5 -9 7 -13 8 29
w brief	0 -30
w bring	0 70 2 -14 4 10 5 -23 6 22 8 -36 9 -14 10 -24 11 41
w broke	5 -26
w brother	0 -28 2 34 3 -19 4 -17 5 -23 7 45 8 -24 11 32
w brother's	5 19 7 64 11 -44
w bucket	5 41
w budget	5 136
w build	5 109 8 49
w building	0 -30 5 -29 6 -11 7 29
w built	5 45 7 18 8 -17
w bumping	9 -9 11 50
w bursar	2 -11 3 32 5 11
w business	0 -13 5 -38 7 107 8 39 9 -10 11 37
w busy	0 29 5 -19 7 -10 11 -17
w but	0 46 2 -9 5 85 6 20 8 -22 9 -9 10 98 11 -17
w buy	0 26 3 16 6 -13 11 23
w buyer	5 13 11 32
w buyers	0 80 5 -24 8 -10
w buying	0 18 5 -10 6 -30
w by	0 38 2 -19 3 27 5 236 6 -16 7 -16 8 29 10 11 11 -15
w calendar	5 -9
w call	0 -124 1 12 2 41 3 -50 5 23 6 -43 7 -27 9 34 10 -12 11 -13
w came	0 -19 5 -14 7 70 8 50
w can	0 -62 1 -23 2 98 3 -108 4 23 5 34 6 -37 7 -56 8 -15 9 26 10 -28 11 -72
w can't	0 51 2 -10 4 12 5 172 6 -11 8 -10 9 35 10 19 11 -47
w car	3 -22 4 21 5 -40
w card	0 76 1 -16 2 -15 3 31 5 -48 6 -9 7 -17 8 -17 9 114 11 22
w care	0 37 1 20 2 -12 3 -27 4 20 5 -36 6 90 7 -20 8 -13 9 -16 10 28 11 -25
w career	5 20
w caretakers	0 15 1 -10 5 12 7 -27
w cash	5 33
w catering	5 -35 6 -17
w cc	6 -9
w cellar	0 42 2 11 5 51 9 -14
w certificates	5 39
w chain	5 83
w chair	7 19
w chance	0 15 2 63 3 -39 6 -10 8 -9 11 28
w change	5 -11
w chapter	11 -22
w check	0 -24
w checkout	0 -12
w cheers	7 -42 8 83
w cheesemaker	0 15 1 -14 3 13 5 34
w chefs	1 -21 4 9 5 38
w child	0 -40
w choir	7 77
w choosing	11 -11
w circle	0 13 3 14 6 -25
w class	0 22 5 -12 6 96 8 -10 9 -10 11 -24
w clean	0 20 5 -28 6 18 11 12
w clears	5 50
w client	0 -104 5 58 7 -11 8 35 9 -15 11 31
w clients	1 -32 3 33 5 17 6 -15 7 139 8 93 10 -16 11 -44
w close	5 68 6 11 8 -17 10 43 11 -23
w closed	0 -9 5 85 8 -29 11 85
w closes	0 122 2 41 3 -16 5 -15 8 -10 9 43 11 48
w closings	5 -27 11 44
w club	0 11 1 12 3 -10 5 58 6 31 7 21 11 36
w co	5 -27 7 16
w coach	0 -66 5 -27 6 -10 11 -22
w coast	5 11
w code	0 27 3 13 5 -16 7 64 8 -20 9 35
w coffee	0 21
w cold	5 40
w colleague	0 -24 5 11 10 -11 11 -10
w colleagues	0 -13 1 -23 3 29 5 15 6 34 9 70 10 -13 11 -20
w come	0 -21 3 17 5 53 6 38 7 21 8 71 10 -10 11 -12
w comes	0 -45 1 20 5 -51 7 52 9 -11 10 36
w comfortable	0 84 1 -15 2 39 3 -14 6 29 11 -9
w coming	5 -54 6 -12 7 18 8 -16 9 -12 11 -10
w community	0 -16
w companies	0 18 1 -15 3 12 4 21 5 29 7 18 8 -12
w company	0 -9 2 10 5 -19 6 11 7 23 8 -21 11 29
w complaining	5 20
w completely	0 11 5 -20 6 -9 7 23 10 32
w compliment	6 -15 11 -10
w congratulations	11 -52
w connect	0 -35 1 -17 2 55 3 -19 4 -10 5 -12 6 -17 7 -34 8 13 9 -16 10 -11 11 -28
w connected	0 89 2 46 4 -32 11 -16
w connecting	0 -16
w conservatoire	0 35 2 -10 3 18 5 -28 6 9 9 20
w contact	0 20 2 26 3 -24 5 -18 9 11 10 -11 11 -16
w contacts	0 25 5 -21 11 40
w conversation	0 30 1 15 6 21
w copy	0 -21 5 70 9 127 11 -17
w copying	5 13
w could	0 33 1 -69 2 112 3 -20 4 -22 5 -11 6 38 7 13 8 97 9 42 10 20 11 -90
w councils	8 -21
w count	5 44
w counts	0 -20 7 -18 11 99
w county	0 -33 5 -29
w couple	0 63 1 15 2 -28 3 -10 4 15 5 -53 6 -20 7 -21 9 -12 11 -11
w couples	6 51 9 26
w course	0 -16 5 -17 6 -43 7 -44 10 32
w cousin	6 -17 11 80
w cover	5 -13
w coverage	0 18 9 -12
w covered	0 11 1 -13 2 13 5 10
w covers	0 28
w coworker	5 -9
w coworkers	0 49 3 14
w credit	11 -18
w crew	5 -11 7 32
w curious	0 -26 6 -12 7 -43 8 -12 10 -23
w currently	0 -25
w customer	5 -36 6 12 7 42 8 68 11 -29
w customers	0 57 5 23 11 29
w cut	0 -13 5 42 8 -35 11 -26
w cutting	5 90
w dad	5 18
w dale	0 14
w damage	5 57
w dark	5 20
w data	0 14 7 -14
w daughter	0 -10 5 15 8 -9 9 18 11 -34
w day	1 14 5 160 8 -26 11 -25
w days	0 39 5 45 7 -21 8 -44 11 -28
w deal	0 62 3 15 6 -20 7 -54 8 -15 9 -9 10 14 11 98
w dealing	5 10
w deals	5 -55
w dear	0 -61 1 17 2 -10 5 -52 6 -26 7 43 9 -27 11 -9
w deck	0 -12 5 21
w delighted	6 40
w delivery	5 21 11 41
w dentist	7 -20
w dentists	3 10 5 -11 7 -11
w department	6 -11 11 -11
w depot	0 -20 5 -28 7 -30 8 49 9 19
w design	0 9 3 15 6 -26 7 29
w details	6 16 9 14
w diaries	8 -10
w did	0 -18 1 14 5 -48 6 -10 7 -74 8 56 9 30 10 24 11 128
w didn't	0 13 10 -25 11 60
w different	5 13
w director	5 52
w directors	0 35 2 -13 3 -12 4 29 6 55 7 -22
w distillery	0 10 2 30 3 -21 11 20
w distributor	0 25 3 21 5 18
w divorce	0 32 3 -11 4 20 6 25 7 -13
w dm	0 -39 11 -25
w do	0 95 1 81 2 -65 3 -45 4 -17 5 16 6 176 7 -51 8 -79 9 -81 10 -43 11 -64
w dock	5 50 8 -12 11 -10
w does	0 114 1 -47 2 -32 3 132 4 -15 5 -41 6 -30 7 27 8 -10 11 35
w doesn't	5 22 10 13
w doing	0 -27 5 -22 6 -48 7 107 8 -34 11 -14
w don't	0 -102 3 19 5 -81 6 -29 7 -37 8 30 9 -22 11 99
w done	0 20 2 -30 3 54 4 -10 5 -35 6 -35 8 67 11 53
w door	0 -76 8 -9
w door's	0 64 7 -26 8 22 11 -12
w double	0 -18 6 -21 8 -11 11 96
w doubled	5 82 9 21
w down	0 206 1 -32 2 -13 3 69 5 42 6 -9 7 27 8 -32 9 13 11 11
w draft	0 -14
w dragged	5 58
w drawer	8 -10
w dreads	5 43
w dream	0 64
w drink	5 22
w drive	5 9 11 -19
w driver	0 -62 1 -10 3 12 5 -24 7 -11 11 42
w drivers	3 14 5 69 8 27 11 -29
w drop	0 56 5 -12 6 -16 11 30
w drowning	5 36
w drummer	7 30
w due	5 -39
w each	0 28 1 -10 4 13 5 81 6 55 8 -21 9 35 11 29
w early	0 26
w earn	5 -17 6 -37 9 44 11 91
w easier	5 -25
w easy	5 -13 6 55
w editors	11 -15
w eight	0 32 3 15 5 86 8 -9 11 -13
w eilidh	8 -51
w either	6 -13 10 74 11 -9
w electric	5 -18
w else	0 77 1 65 2 -16 3 -36 4 -11 5 -68 6 -12 7 -43 8 42 10 -14 11 108
w em	5 -15 7 -14 11 -19
w email	5 -41 6 43 9 147 10 -11 11 -32
w emails	0 -11 5 -20 11 65
w employed	5 34
w empty	5 38 8 -9
w enclosed	5 -16 11 -28
w end	5 -13 6 -25 7 -30 8 -11 11 79
w energy	5 67
w engaged	0 -62 5 14 8 -16
w engineer	0 31 5 -43 6 -24 11 44
w enjoy	0 -63 8 -15
w enjoyed	6 -16 8 67
w enough	0 -49 5 -40 9 16
w entirely	11 -10
w estate	0 31 3 -17 4 20 5 37
w estates	0 33 3 -9 4 16
w even	6 -78 8 -17 11 -10
w evening	0 -14 5 -13
w events	1 13 5 -18
w ever	0 -62 6 -39 8 -25 9 -17 10 -24 11 -14
w every	0 103 1 -13 4 28 5 45 6 -27 7 -19 8 -22 9 -34 11 128
w everybody	8 -26
w everyone	0 -97 5 -26
w exactly	5 90
w excited	0 -26 7 69 8 -24
w expanding	0 -9
w expect	5 -13 6 9 11 67
w experience	0 14 7 13
w explains	0 -17
w exploring	0 -14 5 -15 7 27
w extension	6 -11 7 -15 8 62 11 -10
w facilities	0 25 5 -19 7 -90
w fair	0 -29 5 15 8 -25 11 45
w fall	5 -18 6 -36 11 12
w families	0 -35 6 -34 7 41 9 -15
w family	0 55 3 -11 4 10 5 13 6 38 7 -131 8 27 9 38 10 -16 11 -69
w far	8 71 11 -10
w farm	0 -10 8 13
w farmer	0 14
w fast	11 35
w father	5 44 8 13 9 20
w favour	5 -14 6 -16 8 -20 11 -38
w fee	11 39
w feel	0 59 1 16 4 -10 5 -53 6 81 7 -19 8 -10 9 18 10 157 11 -38
w fees	5 -11 6 10
w felt	5 13
w fetch	0 -14
w fete	7 17
w few	0 16 1 -24 2 -19 3 24 4 20 5 -30 6 20 9 34
w fifteen	0 -16
w fifth	0 22 1 13 3 -9 5 27
w figures	8 38
w file	0 -38
w filling	11 40
w finance	5 -19 6 27
w find	1 -16 2 -19 3 16 5 61 6 169 7 -21 8 73 9 -22 10 23 11 -37
w fine	10 80 11 -11
w finish	0 -19
w fintech	0 -20
w firm	5 49 7 46 8 -22
w first	0 -10 1 9 3 -12 4 14 5 11 6 76 7 20 8 120 9 27 10 -37 11 17
w fit	1 40 3 -52 5 -29 6 181 8 -46 9 13 10 21 11 -26
w fits	5 74 8 15
w five	0 -75 5 59 7 16 11 -21
w fixed	11 -13
w floating	5 23
w flood	5 21
w floods	0 18 5 14
w floor	1 17 3 -19 5 18 7 47 9 -23 11 49
w flyer	5 24 9 22
w folks	5 -24 6 -13 9 -14
w follow	5 15 9 35 11 59
w following	11 85
w food	0 26 2 -11 4 12 5 12 7 34 8 -14 11 -13
w for	0 -38 1 -45 3 32 4 16 5 95 6 34 7 62 8 125 10 -34
w forget	0 35
w form	0 -10 5 -21
w former	5 -28 8 -16
w forty	0 -14 5 104 9 17
w forward	0 -26 3 14 5 -25 7 -15 8 -12 9 79 10 -18 11 -27
w forwardable	9 85
w forwarding	9 46
w found	8 82 11 -9
w four	0 -15 1 -13 5 71 6 -20 7 -49 8 164 9 43 11 -22
w free	0 22 1 33 2 -19 6 171 7 13 8 -20 9 12 10 61 11 59
w freight	5 13
w friend	0 113 1 -45 3 69 4 -27 5 -20 6 109 7 -11 8 -43 9 -31 11 102
w friend's	0 42 5 36 11 20
w friends	0 241 1 -11 2 -98 3 115 4 -47 5 -72 6 129 7 -26 8 17 9 -68 10 51 11 68
w from	1 33 2 -19 3 10 4 -15 5 69 6 74 7 63 8 43 10 -26
w front	0 13 6 -42 9 -19 11 36
w fun	5 -20
w funds	0 32
w garden	0 80 2 -15 3 -44 4 80 5 -41 6 -11 7 64 11 -38
w gardener	5 -23
w gardeners	7 11
w get	0 246 1 18 2 35 3 14 4 -34 5 -29 6 182 7 -23 8 21 9 -94 11 269
w gets	0 60 5 37 6 105 8 -18 9 -12 10 27 11 35
w getting	0 27 5 127 9 -17 11 -10
w gift	5 -12 6 -22
w gin	0 10 2 30 3 -21 11 20
w girl	11 128
w give	0 73 1 -11 2 -31 3 41 4 18 5 28 6 43 7 -69 8 -32 9 75 10 -30 11 30
w glad	0 -35 2 -10 3 14 5 -15 6 -43 7 -11 8 37 9 -18 11 -32
w go	1 14 5 17 6 20 7 -17 8 19 9 -16 11 -22
w goes	0 9
w going	0 -25 5 22 6 10 7 21
w golf	0 11 5 -25 7 -17 11 50
w gone	6 -10 7 -14 11 55
w good	0 -15 1 21 2 -12 3 -38 4 27 5 -76 6 87 7 -61 8 113 9 -25 10 123 11 -58
w got	0 -38 1 10 2 17 3 -13 5 -46 6 -61 7 71 8 94 9 11 10 -32 11 -64
w grant	0 26
w grants	0 14
w grateful	0 28 2 19 4 -20 5 12 6 -69 8 -12 10 -34 11 -28
w great	0 -14 2 -10 3 -31 4 29 5 -59 6 58 9 -13 10 -19 11 51
w greatest	6 -15
w grounds	0 -17 7 -41
w group	5 52 11 -14
w groups	5 14
w grow	5 -10 7 -48
w growing	0 19 2 -10 3 -9 4 17 5 -15 6 -20 7 36 8 17 11 -11
w guide	9 20
w gutters	5 -18 11 20
w guys	5 -10 7 25
w ha	7 -34 8 -36
w had	0 29 1 14 2 -15 3 -23 4 33 5 -61 7 9 8 40 9 -10
w half	0 11 5 100 11 -15
w hall	0 -22 5 -26 8 41
w hand	0 26 5 96 9 69 11 -22
w handed	5 29 11 -11
w handful	6 17
w handle	6 -11
w handles	0 10
w hands	5 64 11 -31
w happen	0 14 2 19 3 -19 5 17
w happy	0 -65 1 15 2 -35 3 23 5 111 7 -9 8 83 9 -28 11 -15
w harbour	5 19
w hard	5 35 11 -21
w hardware	5 30 11 -14
w has	0 -20 2 -11 3 12 4 -11 5 116 6 -33 7 128 8 20 10 -19 11 51
w hasn't	0 27 1 19 3 -22 5 59 11 26
w hate	0 30 5 -12 11 70
w have	0 47 1 -11 2 26 4 -20 5 83 6 17 8 -92 9 27 10 -27 11 -25
w haven't	0 -26 5 -17 6 -11 7 -19 8 16 11 72
w having	0 -48 6 25 8 13
w he	0 -23 5 88 6 -16 7 49 8 -9 10 -9 11 -18
w he'd	0 -17 5 48
w head	1 -11 5 17
w headache	11 -10
w heads	11 -9
w hear	0 39 2 -16 3 37 5 32 6 34 7 21 8 87 9 -21 10 -35 11 -36
w heard	11 32
w hello	0 -14 5 -14 6 -20 8 16 11 -14
w help	0 42 2 -40 3 59 4 -22 5 -118 6 142 7 41 8 -22 9 10 10 12 11 9
w helped	0 13
w helpful	0 31 2 -11 3 16 5 -16 6 26 8 -22 10 34
w helping	0 -12 8 41 11 -17
w helps	0 -14
w her	0 31 1 -24 2 42 3 12 4 -13 5 102 6 10 7 65 9 59 10 -14 11 -23
w here	0 -17 2 -27 3 40 4 14 6 21 7 -30 8 60 9 14 10 -17 11 -10
w here's	0 11 6 -23 7 61 8 -17 9 75 11 -17
w hey	0 28 1 -18 2 36 3 -23 5 -30 6 -13 7 -24 9 -10 10 -11 11 -67
w hi	0 -26 1 23 2 50 3 -29 4 -54 5 -57 6 -12 7 -34 8 36 9 -40 11 -14
w highlight	8 41
w him	0 45 1 -16 2 34 5 40 9 62 11 -21
w hire	5 17 6 -9
w hiring	0 13 1 -11 2 20 3 9 4 -10 6 -23 7 48 8 -10 10 -12 11 -14
w his	0 -42 7 16 8 -9 9 -28 11 -25
w hit	0 -21 5 -24 7 26 9 23 11 57
w hiya	5 -9 7 -20 8 38 11 -16
w home	0 -28 5 112 6 -28 8 50 9 16 11 -33
w homes	0 -13
w honored	0 20
w honour	5 -12 8 38
w honoured	0 15 3 11 6 26
w hope	0 -16 5 -14 6 -22 7 -45 8 -30 9 -10 10 20 11 -26
w hoping	0 14 3 -23 4 28 5 15 6 27 8 -9
w hospital	1 -21 3 27 5 21 6 51
w hotel	0 70 2 -16 3 -26 4 29 5 -16 6 -13 11 -10
w hour	0 -23 5 67 11 -13
w hours	0 -15 5 29
w house	0 -28 1 28 3 -24 11 -9
w housing	5 48 7 -22
w how	0 -165 2 35 3 -19 5 -20 6 -39 7 79 8 37 11 -52
w hurry	11 35
w i	0 -42 1 33 2 33 3 -45 5 -31 7 57 8 43 9 -58 11 77
w i'd	0 40 1 -28 2 50 3 -38 4 -11 6 57 7 -66 8 -87 9 -57
w i'll	0 -26 3 18 5 -22 6 31 7 -19 8 -44 9 106 10 -47 11 16
w i'm	0 50 1 -31 3 -10 4 38 6 -107 7 184 8 17 9 -72 10 -47 11 72
w i've	0 -12 2 35 3 -20 5 -33 6 -80 7 31 8 -31 9 43 11 31
w ice	5 57
w idea	5 58 7 49 8 29 11 -10
w ideal	0 45 3 -34 4 44 5 -9 6 25 7 -49 11 -9
w if	0 80 1 -17 2 11 3 49 4 -90 5 -16 6 -49 8 -61 9 50 10 294 11 -67
w ignore	6 -20
w in	0 61 1 19 2 15 3 -67 4 23 5 103 6 104 7 144 8 -47 9 27 10 -54 11 -32
w inbox	7 22 8 -9 9 -9 11 49
w independent	8 -18
w instead	0 -15
w insurance	5 9
w interest	0 -26 6 -22 7 -9 9 28 11 -23
w interested	0 19 1 -17 2 18 5 -13 6 250
w into	0 59 3 17 5 -19 6 -25 7 59 8 -18 11 -15
w intro	0 35 2 102 3 -64 5 -13 6 -12 8 -15 10 20 11 -27
w introduce	0 74 1 -53 2 107 3 -93 4 -18 6 -19 7 16 8 -28 9 -22 11 45
w introduced	2 14 3 -29 5 32 7 -20 8 -18 11 -21
w introducing	0 34 2 -20 3 60 4 -12 6 102 8 32 10 -15 11 30
w introduction	0 157 1 -15 3 -49 4 70 5 26 6 -52 7 -20 8 -14 9 14 10 17
w introductions	0 282 1 -30 2 -79 3 -176 4 215 5 -28 7 -70 8 -38 11 -39
w intros	0 10 1 -14 2 -12 4 29 5 19 7 -11 8 -10 11 9
w invite	0 228 3 28 5 -11 7 -11
w invoice	11 -24
w is	0 -20 1 -20 2 -44 3 26 4 58 5 48 6 9 7 -15 8 -77 9 26 10 58 11 -41
w isn't	0 9 2 16 5 -27 9 27 10 33 11 -21
w issue	0 -10
w it	0 44 1 -39 2 54 3 18 4 -10 6 9 7 -60 8 58 9 40 10 86 11 -41
w it'd	5 -30 6 103 11 -10
w it's	0 28 1 13 2 -15 3 10 5 -19 7 67 8 58 9 18 10 55
w its	8 -9 11 -16
w job	0 37 3 12 5 -31 6 -35 7 -9 8 -22 9 30 10 -10 11 11
w jobs	0 -10
w join	0 -23 5 -9 6 -26 11 41
w joining	7 13
w joy	5 -14
w just	0 -62 1 13 2 -17 5 43 6 -50 7 -41 8 -16 9 113
w k	5 24 7 -12 11 -11
w keen	0 28 1 -11 3 -12 4 27 5 132 7 27
w keep	2 -9 4 12 5 99 6 50 7 -9 8 -31 11 -41
w keeps	0 27 5 107 9 -10
w keys	0 -13 8 11
w kilometres	0 -9
w kind	6 48 8 21 9 -10 11 -15
w kindergarten	5 14 9 19
w kindly	5 -29 8 -16 11 -20
w know	0 30 1 -36 2 -155 3 200 4 -82 5 -24 6 -26 7 48 8 -24 9 45 10 -71 11 -35
w knows	1 12 3 -18 5 -47 6 -27 7 -44 9 -9
w labels	5 24
w laid	6 -18 7 83 11 -24
w lake	5 26
w landlord	0 10 5 47 11 -10
w large	0 36 2 -11 3 -25 4 35 5 -25
w last	0 19 1 26 3 -25 5 34 6 -38 7 -37 8 75 9 -18
w late	0 -89
w launch	5 -9
w launching	6 24
w law	0 -53 5 -14
w lead	0 49 3 -9 5 -32 6 55 7 -23 8 28
w leads	0 11 1 -10 5 -13
w learn	0 -31 5 -39 6 -27 7 59
w learned	11 -9
w lease	0 -35
w least	0 14 2 -11 3 16 6 27 8 18 9 -14 11 85
w leave	0 -76 6 -44 7 -15 11 18
w leaving	5 52
w left	0 -30 5 -31 7 42 11 47
w let	0 -30 1 47 3 -14 5 38 7 64 8 -18 9 -19 10 -13 11 13
w let's	0 -20
w letter	0 -59
w letting	5 20 11 -22
w licence	0 23 5 -25 6 -16 7 37 11 -21
w lie	5 77
w life	3 18 4 -9 5 -29 7 18 8 -31
w like	0 48 1 27 2 -37 5 40 6 150 7 -24 8 51 9 -11 10 -12 11 -45
w liked	6 -11 10 39 11 -27
w likely	0 -35
w limit	5 -39 10 -24
w line	9 42 11 -10
w lines	0 -9 5 74 6 -10 9 59 11 -31
w link	0 25 1 -15 2 -13 3 38 5 -24 6 -19 8 -42 9 75
w list	0 -48 1 -23 3 18 5 -91 6 -25 9 22 11 -9
w little	0 14 5 -32 6 15 7 -27 11 -25
w live	0 106 2 -13 3 -12 4 28 5 16 6 -18 7 -23 8 23 9 17 11 -12
w loan	5 68 11 64
w local	5 17
w lol	0 -20
w long	5 23 10 -11 11 -22
w look	0 -65 5 68 6 45 8 22 10 -10 11 -14
w looking	0 41 4 -13 5 -35 6 -81 8 -16 10 -22
w looks	0 -33 6 -15 7 -35
w lose	0 10 8 -10
w loses	0 19 5 40
w losing	5 33
w lost	5 -11 8 -15 11 -9
w lot	0 -34 2 -10 3 -9 4 17 5 -26 6 -26 7 -31 8 -14 11 -22
w love	0 44 1 -12 2 27 4 -17 5 -65 6 48 7 -61 8 19 9 -26 10 -11
w loved	0 -19 6 -21 8 62 11 -25
w lovely	0 16 5 -10 6 -10 7 -28 8 -28 11 -21
w lower	5 74
w loyal	8 63
w lunch	0 -28
w made	0 -78 8 39
w mail	0 17 5 84 6 -15 9 102 11 -23
w maintenance	0 -16 7 -41
w make	0 -46 6 34 8 -9 11 -12
w making	0 66 2 11 3 -21 4 10 5 -15
w man	5 38
w manager	0 65 2 45 3 -40 5 -29 6 -26 7 -19 8 -13 10 39 11 32
w managers	0 -54 1 -11 3 -20 4 31 5 38 7 17 11 41
w many	0 57 6 -13 10 26
w marathon	8 -10
w marina	5 -31
w market	0 -19 5 -32 7 10 8 -13 11 -9
w marketing	5 -36 6 -23 7 -25
w mat	0 -21
w match	5 -15 6 -49
w mate	5 21 10 -26
w matteo	8 -34
w matters	0 -43 6 14 10 9
w may	0 -61 1 -18 3 9 4 11 5 -29 6 21 8 -9 9 27 10 -13 11 -24
w maybe	0 17 1 -37 3 29 5 -35
w me	0 95 1 -43 2 105 3 -87 4 18 5 -10 6 -78 8 -65 9 23 11 79
w meet	0 94 1 -24 2 -19 3 -39 4 84 5 64 6 -20 7 -79 10 -12 11 -19
w meeting	0 -32
w member	0 32 5 -11 6 49
w members	1 24 3 -28 5 34 10 32
w mention	0 32 2 -21 3 11 5 25 6 -13 7 -13 9 -38 10 15 11 -27
w mentioned	0 -54 5 57 8 -34 9 -23 11 -60
w message	5 -19 9 117 10 -12 11 -43
w met	0 -18
w midnight	0 -14 5 90 7 24 9 68 11 64
w might	0 13 1 -32 2 -28 3 86 4 -10 5 -103 6 243 8 10 10 35 11 -32
w mind	0 38 1 10 2 28 3 -16 4 -9 6 -12 7 -17 8 -9 9 28 10 57 11 -20
w mine	0 -13
w minute	0 -14
w minutes	0 -73 5 -10 6 -10 8 -12 9 -56
w missing	5 -24 8 -13
w mobile	6 -9
w moment	0 -35
w money	0 63 2 -15 3 19 5 130 9 10
w month	0 -22 3 13 5 -37 6 56 7 39 9 -12 10 -13 11 26
w months	0 -25 5 36 8 14 11 44
w more	1 13 2 -13 3 -41 4 48 5 71 6 -11 7 50 8 -18 9 -14 11 110
w morning	5 -19
w mortgage	0 -9 5 36 11 -14
w most	0 -26 5 79 6 -11 7 53 8 -10 9 -10 11 -17
w mould	5 40
w mouth	0 65
w move	5 -15 6 -22
w moved	0 -25 5 -11
w moving	0 17 1 -12 3 9 10 20 11 -9
w much	0 -25 5 -45 6 35 7 18 8 23 10 9 11 97
w mum	0 -10 6 -10 8 28 9 -20
w museum	0 10 3 -11 4 11 5 22
w musician	0 25 3 16 6 28
w must	5 -24 7 -17 8 -9 11 111
w my	0 59 1 16 2 -11 3 -23 4 40 5 -35 6 -52 7 163 8 18 9 -71 10 -33 11 50
w myself	0 -12
w n	5 14 11 -14
w name	0 122 1 12 2 -25 3 28 4 -11 5 30 6 16 7 -59 8 -25 9 36 10 -19 11 -22
w names	2 -26 3 54 5 -42 6 -23 7 -50 8 -16 9 -37 11 149
w near	0 -16 2 -34 3 21 4 18 5 -16 6 23 7 19 8 -18 11 -13
w need	0 -83 2 -9 3 30 4 -11 5 -56 6 -24 7 39 8 -29 9 48 11 122
w needs	1 15 5 -35 6 -56 7 24 9 -9 10 13 11 -27
w neighbor	5 -12 6 -37 11 12
w neighbors	0 -27 5 14
w neighbour	0 -28 11 -21
w neighbours	0 19 5 21 6 -21 7 -54 8 34 11 -24
w network	0 -17 1 18 3 -17 5 -11 8 -41 11 -24
w never	0 -18 1 14 3 15 4 -19 5 86 7 -10 8 -17 10 36 11 -46
w new	0 -92 5 -92 6 -39 7 16 9 -16 11 -45
w next	0 101 1 -10 2 -13 3 50 4 -17 5 -54 6 75 7 -32 8 -45 9 11 11 105
w night	0 34 1 -14 4 38 5 75 9 17 11 -10
w nights	5 -29 9 25
w nine	5 95 7 55 8 -27 9 19 11 -67
w no	0 44 1 51 2 -22 4 -9 5 -22 6 -10 7 -16 8 -33 9 -55 10 164 11 -103
w nobody	5 121 8 -17
w not	0 -43 1 26 3 -16 5 45 6 70 7 -39 8 -43 9 -23 10 143 11 -68
w note	5 -32 7 20 8 -13 9 45 11 -15
w nothing	0 39 5 39 8 -14 10 -33 11 12
w noticed	0 59 2 43 4 -23 5 -20 8 -34 11 27
w now	0 58 1 43 3 -13 5 -48 6 32 7 20 8 76 9 -31 11 14
w number	0 -16 1 -19 2 98 3 -62 4 -11 7 -28 8 -20 9 -24 10 -9
w numbers	0 -9 5 -10 8 18 10 -23
w nurse	1 -21 3 29 6 -18 9 10
w nursery	0 -10 5 -16 8 -12
w nurses	0 -17 11 52
w obligation	0 -10 5 -12 9 -13 10 12
w of	0 152 2 -91 3 84 5 77 6 52 7 -69 8 -36 9 -104 10 -12 11 13
w off	0 15 4 9 5 53 6 27 7 76 8 38 9 -17 10 -11
w offer	0 12 5 24 6 21 8 27
w office	1 -17 3 22 5 -41 6 -35 8 -11 11 -11
w often	5 76 11 -13
w oh	5 -24 11 -9
w ok	0 46
w okay	5 -26
w old	0 13 1 10 5 11 7 22 11 -17
w older	5 21
w on	1 53 4 -36 5 71 6 -22 7 106 9 98 10 -34 11 -39
w onboarding	5 -14 7 34
w one	0 17 1 73 3 -95 4 -12 5 68 6 -33 7 -39 8 33 9 31 10 -18 11 -56
w ones	0 -13 5 12 11 -10
w only	0 65 6 -32 7 15 8 17 10 145 11 40
w op	5 -11 7 18
w open	0 -73 1 -9 2 -27 3 33 4 11 5 -43 6 -25 7 71 8 28 9 -9 10 -10 11 -91
w opened	1 24 3 -33 5 -21 6 -16 7 24
w opening	0 -14 5 37 6 -9 8 -13 9 15 11 -12
w operations	5 -18 10 -10
w operators	5 40
w opinion	6 19
w or	0 118 1 20 2 37 3 -63 4 24 6 -40 7 44 8 -25 9 97 10 -52 11 120
w order	8 -10
w orders	5 40
w other	0 24 1 -28 3 19 4 24 5 63 7 -39 8 -9 9 -14 11 -33
w others	0 38 2 -32 3 39 5 34 6 64 8 74 9 -9
w our	0 -96 1 -18 3 37 4 -18 5 -36 6 157 8 126 9 -15 10 -32 11 -40
w ours	5 -18 7 98
w out	0 53 1 22 2 14 3 -17 4 -12 5 75 6 31 7 20 9 -11 11 78
w over	0 -40 5 34 6 -21 7 14 8 -13 9 29 11 -33
w owe	0 40
w own	0 31 5 50 7 30 8 -28 9 18 11 -9
w owner	0 21 5 33 6 14
w owners	0 105 1 -23 2 -9 3 -12 4 51 5 111 6 17 8 -10 9 -11
w owns	0 -22 2 -13 5 -48 6 -11
w p	5 -13 7 -16
w page	0 -14 5 36 6 19 8 60 10 22 11 -25
w paid	5 65 6 -21 7 40 11 -26
w paint	5 -34 7 12 8 40
w paper	5 17 11 -12
w paperwork	5 -25
w paragraph	0 14 9 21
w parents	0 27 4 16 5 53 7 18
w parish	5 11
w part	5 9 6 -11 7 30 8 47 11 -17
w partner	0 13 6 -10 7 -16 11 50
w partnerships	0 12
w pass	0 106 1 -16 3 20 4 -11 5 -17 6 30 7 -15 9 -65 10 13 11 -29
w passed	5 30 8 36 11 -9
w passing	0 29 2 27 3 -12
w past	0 -24 8 98 11 -19
w paste	0 -28 5 72 6 -10 8 -10 9 92 11 -28
w patients	0 -10 5 50 6 -19 7 -52 11 -22
w pay	0 30 1 -22 3 -14 4 36 5 124 8 -14 9 -49 11 64
w paying	0 16 1 18 7 -19 8 -15 9 -19 11 -14
w payments	5 19
w payroll	5 41 11 -9
w pays	5 92 8 -14
w peace	9 9
w peel	0 15 5 18
w pension	5 13
w people	0 20 1 21 2 -85 3 76 5 -24 6 46 7 25 8 -24 9 -57 10 -16 11 16
w per	5 -14 11 81
w perfect	5 21
w perfectly	5 -22 10 101
w perhaps	0 11 1 -19 3 16 5 50 6 20 9 -11
w person	0 35 1 35 2 26 3 -47 5 31 6 -43 7 -75 8 -21 9 37 10 -13 11 14
w personal	0 46 2 18 5 -17 6 37 8 -12 10 -25 11 40
w phone	0 39 5 64 6 51 8 28 9 11 11 136
w photo	0 -65 5 70
w photos	0 -14 8 -32
w piano	7 -39 8 129 11 -12
w pick	0 -18
w picture	0 -17
w place	0 -14 5 34 8 -14
w places	0 -22 5 16 7 -34 8 -10 11 47
w plan	5 13 7 -58 8 78 9 -15 11 -13
w planner	0 16 5 50 8 47 11 -10
w planning	0 51 2 13 5 16 8 25 10 -15 11 -9
w plant	1 17 3 -12 5 -15 7 -14 11 45
w play	5 -9 6 -10
w please	0 99 1 -22 2 33 3 52 4 -53 5 -79 6 -37 7 -48 8 -37 9 44 10 -62
w pleased	8 13
w pleasure	0 -11 8 32
w plumber	0 -29 5 -21 7 -18
w podcast	0 -11 5 -19
w point	0 28 2 27 3 -21 5 20 9 -29 10 39 11 -17
w policy	0 -24 8 47 10 14 11 19
w port	0 -11
w portal	0 22 1 13 3 -9 5 21 11 -13
w portfolio	0 -10
w portraits	7 17
w position	2 24 3 -16 5 -12 7 46
w possible	5 -13
w post	0 -25 8 -10
w practice	0 -28 5 -49 6 -41 7 59 11 -17
w precisely	5 10 8 -10
w press	9 65
w pressure	0 12 5 -32 10 132 11 -10
w price	6 19 8 -17
w prices	0 -10 6 -25 7 -15 11 59
w pricing	0 -20
w print	0 -20
w private	10 16
w privilege	8 19
w problem	0 -31 5 -9 10 57
w product	0 -32 7 28
w profile	0 -9
w programme	0 -14 5 -13 8 -11 11 28
w promise	11 -10
w promised	0 -15 8 -16 11 80
w promoted	5 -17
w property	0 12 5 -32
w proud	11 -22
w ps	0 41 1 45 3 -24 5 -14 6 38 9 -13 11 26
w purchase	7 -16 8 55 11 -9
w put	0 18 1 -14 2 29 3 -10 5 -42 6 -16 9 45 10 -10 11 -22
w putting	0 25 2 15 3 -16 5 37 8 -10
w q	11 -12
w quarter	0 -19 5 16 7 -20 8 -18 11 -17
w question	0 84 1 41 3 -24 5 42 6 19 7 14 8 -9 11 -17
w questions	0 -33 5 -26
w queues	5 10
w quick	0 -19 2 16 3 -17 6 -16 7 -25 8 -39 10 -27 11 -67
w quit	5 16
w quote	6 -16 11 -21
w radio	5 17
w raising	0 -10 5 -25 6 -18 7 23
w rates	5 85
w rather	5 -11 6 -27 8 -10 10 12 11 -23
w reach	0 -20 5 23
w reaching	5 -15 6 14 7 20
w read	5 14
w ready	0 -9 5 -37 6 -23 7 -9 8 -12 9 -17 11 -13
w real	5 -35 8 18
w really	0 -121 5 -49 6 -15 7 59 8 -55 11 103
w receipts	5 35
w receive	0 -11 5 -16 6 18 11 48
w recently	5 -53 6 -16 7 55 8 -13
w recommend	0 -150 2 -31 3 65 4 -11 8 31 9 -9 11 21
w recommendation	0 -47
w recommending	0 -13
w refer	1 9 2 24 3 9 4 -45 5 -37 7 -25 8 -37 9 -21 11 150
w reference	0 -14
w referral	0 60 2 -11 3 -62 4 77 5 -37 6 -23 7 -79 8 -38 9 -15 10 -11 11 26
w referrals	0 40 2 -20 3 58 4 -26 5 -19 6 -45 7 46 11 -35
w referred	0 -101
w referring	0 17 2 16 3 -11
w reliable	5 38
w remember	0 -11 5 -9 11 -13
w reminder	0 -11 5 -40 8 -11
w rep	11 -9
w reply	0 -79 3 17 5 -84 6 21 8 -11 9 150 10 17 11 -22
w report	0 -71
w reporting	8 -9
w resource	0 29
w respect	5 -22
w restaurant	0 29 1 -37 3 19 4 12 5 33
w results	0 -9
w retire	0 16 1 -23 3 28 5 25 9 -17
w retired	0 40 5 -26 6 -16 7 -46
w retirement	0 42 3 -22 4 21 6 18
w retiring	1 18 3 -13 5 -16
w returns	0 -26
w reunion	11 -14
w revenue	5 69
w review	0 -15
w reward	0 32
w right	1 20 2 30 3 -37 5 15 6 63 7 -17 8 -26 10 33 11 -10
w ring	0 57 2 43 3 -23 5 -18 6 -26 7 -25 9 126
w rings	9 -11
w role	0 16 2 71 3 -18 4 -42 5 30 6 -10 7 30
w roles	0 -36
w roof	5 62 11 -9
w room	0 48 1 9 3 9 5 30 6 -13 7 27 9 -12 11 -11
w rooms	0 14 6 -10
w rota	5 63
w round	7 9 9 -9 10 -10 11 -19
w row	8 20
w rules	0 -12
w run	2 -11 3 20 5 -52 6 -23 7 46 8 -26 10 -32 11 -14
w running	0 14 1 10 3 -11 5 83 11 -12
w runs	0 21 1 13 2 12 3 -21 5 34 6 15 8 -24 9 -15 10 -14 11 -15
w s	5 38 7 -16 9 -23 11 -17
w said	0 -39 5 77 6 40 8 112 9 -11 11 83
w sale	5 27 8 21
w sales	5 -14
w same	0 51 1 17 2 -23 3 12 5 -65 6 285 8 16 9 -17 10 -9 11 -31
w sat	5 -16 11 -11
w save	5 31
w saw	0 19 7 -51 8 -21 11 -18
w say	0 -63 1 43 2 -17 3 -16 5 17 6 -34 8 -11 9 -15 10 16 11 -33
w says	0 -11 5 57
w scale	0 -21
w scan	0 12
w school	0 11 1 -20 2 -21 3 34 5 60 6 -23 8 -15 9 35 11 -10
w schools	5 -42 7 95 8 -9
w search	7 -44
w season	8 37
w second	0 32 1 17 3 -21 6 24 9 25 11 -22
w seconds	0 -12
w security	0 32 2 23 3 -9 8 -9
w see	0 41 1 52 2 -11 3 -50 5 62 6 39 7 -20 9 -28 10 21 11 -42
w seed	5 -62 6 -19
w seeing	8 55
w seeking	0 60 1 -14 2 -14 4 30 5 22
w seen	0 -41 7 11 11 17
w self	5 34
w sell	0 57 3 -18 4 21 5 20 6 -9 7 15
w seller	7 -14 11 -13
w selling	6 -35 9 19 10 -9 11 -24
w send	0 222 1 -14 2 -83 3 100 4 -36 6 -55 7 -29 8 27 9 29 10 -54 11 -18
w sending	5 -16 6 -11 7 -9
w sent	0 -20
w service	0 25 1 9 5 -13 6 91 8 22
w services	6 86 8 -23 9 -12
w session	8 14
w set	5 -38 7 24 11 -12
w seven	0 -21
w several	5 -26 7 19
w shall	0 -52 11 96
w share	0 153 1 -15 3 40 4 -23 5 -40 6 17 7 24 8 -15 9 30 10 11 11 19
w shared	5 -9
w she	0 -44 5 159 6 -33 8 -21 9 14 10 54 11 -28
w she'd	0 24 2 17 3 -33 5 43 9 -12
w sheds	5 27
w sheet	5 18
w shift	1 -16 3 24 5 97 8 15 9 -9 11 -13
w shipped	5 -13 8 -20 11 -9
w shoebox	5 26
w shoot	9 54
w shop	0 -10 1 16 5 95 6 -24 7 -18 8 74 9 25
w shops	0 17 3 -11 4 11
w short	0 -35 5 12 6 -22 8 -10 9 48 11 -12
w should	0 118 1 35 2 -44 3 27 4 -15 5 -57 6 -45 7 -30 8 -22 9 19 11 -36
w show	0 43 3 9 5 11 6 -16 9 35
w shows	0 35
w sick	5 45
w side	0 21 5 -37 6 -15 7 -37 8 41 9 -9 10 -10 11 76
w sign	11 66
w signing	11 39
w signs	0 24 1 -13 2 15 3 9 5 46
w similar	0 14 3 9 10 37
w since	0 62 1 43 2 33 3 -53 4 -10 5 -46 6 -13 8 182 9 -14 11 45
w sister	2 18 3 -34 6 55 9 -13
w sit	0 46 1 17 5 96 9 16
w site	0 25 1 10 3 -35 4 20 5 43 9 -19
w situation	5 20
w six	0 -32 5 35 6 -17 7 -46 8 18 11 32
w size	8 -19
w sleep	0 18 5 82
w slipped	11 -13
w small	2 -11 4 12 5 79 6 -10 7 47 8 39 9 -10 11 -30
w so	0 54 3 54 4 -34 5 57 6 -23 7 78 8 138 10 -36 11 94
w sold	0 -42 8 17 11 -14
w some	0 -18 2 -32 3 26 5 -33 6 33 7 105 8 18 11 -35
w somebody	1 -12 3 18 5 -30 7 -10 8 -12 9 43 10 -9 11 -20
w someone	0 29 1 -55 3 50 4 -22 5 26 6 46 7 -47 8 -30 9 25
w something	0 16 5 46 6 60 7 16 10 -13 11 -13
w soon	0 -11
w sooner	11 -14
w sorry	0 23 5 -13 7 -22
w sorted	5 -18 8 74 11 -18
w sound	6 14 8 -12
w sounding	0 24 6 26 10 16
w space	6 -10 7 -48
w speak	0 29 5 -34
w speakers	6 -16
w speaking	8 -27
w speaks	5 16
w specific	0 42 2 35 3 -16
w spend	0 48
w spends	0 11 5 77
w spread	0 79 3 42 4 -22 11 -23
w spring	0 -22 6 -14 7 20 8 34 11 10
w staff	5 10 11 -14
w stand	0 -23
w start	0 20 5 10 8 -10 11 -23
w started	0 -22 5 -33 6 -19 7 42 8 -13
w starting	0 -9 5 -33 7 9
w starts	0 -42 5 45 8 -9 11 -11
w stay	5 48 11 62
w stays	5 45
w step	0 -9
w still	0 14 1 19 4 -9 5 158 6 -10 7 -16 8 76 9 -31 10 -9 11 -78
w stock	0 -10 5 49
w store	0 -24 5 39
w story	5 -19 6 -19
w street	7 18 8 -13 11 -12
w strings	0 23 3 16 5 -17 6 28 8 -13 10 -10
w strong	5 -16 6 15 7 19
w struggling	0 15 1 -9 5 47
w stuck	5 -15
w student	5 -19 6 -27 7 32
w students	5 42
w studio	0 -16
w subject	0 -72 5 -26 6 -23 7 -48 8 -22 9 -55 11 -52
w subscribe	0 -15
w such	5 42 6 -24 8 53 11 -31
w summer	5 -15 6 -9
w supplier	0 -66
w suppliers	5 -14 7 59 8 -12 11 25
w support	0 -11
w supported	0 -10
w sure	0 -45 5 41 6 24 7 -12 11 -17
w surely	0 -35 8 -18 11 88
w surveyor	0 28 1 29 3 -11 4 -10
w switch	0 -17 5 28 8 30 11 -11
w ta	5 -14 7 -46 8 -9
w table	0 26 8 31
w tag	0 -54 5 -17 6 -20 9 20
w take	1 12 3 -24 4 18 5 26 6 17 7 90 8 -11 10 -13 11 -15
w takes	0 -17
w taking	5 -12 7 19 11 -9
w talk	0 -38 1 21 2 -22 5 35 6 -48 8 -30 10 -16 11 -20
w talking	0 13 5 -9 6 -9 7 47 11 42
w tax	1 -22 3 18 5 -28
w teacher	1 -26 3 25 4 -9 5 -10 6 -15 7 -17 9 11
w teaches	0 9 5 10
w teaching	5 55
w team	0 52 1 18 2 12 3 -13 4 -9 5 -51 6 -26 7 -55 8 -17 9 -15 10 -20 11 -50
w teams	0 -14 5 17
w tell	0 63 1 -31 2 63 4 -12 6 -23 7 -26 8 19 9 -68 11 40
w telling	9 -27 11 88
w ten	0 -50 5 92 6 -23 8 61 11 -22
w tenant	5 -38
w test	5 -16 6 -13 7 18
w testers	0 -16 5 -16 7 11
w text	0 -42 5 -19 9 93 11 47
w th	0 -16 5 -13 6 -10 7 -12 8 -15 9 -11 11 -9
w than	3 -19 4 28 5 45 6 -26 7 -18 8 -10 11 -16
w thank	0 -34 5 -26 6 59 7 -17 8 24 9 28 10 -12 11 -25
w thanks	0 -70 5 -32 6 -23 7 -35 8 -50 9 -11 10 37 11 -36
w that	0 33 1 91 2 23 3 -62 4 -28 5 306 6 -17 7 -41 8 47 9 -10 10 -14 11 30
w that's	0 21 1 17 3 -46 4 29 5 105 6 11 7 27 8 24 9 -15 10 91 11 -59
w the	1 174 2 89 3 -150 4 -35 5 119 6 -47 7 24 8 150 9 92 10 -174 11 -137
w theatre	3 -10
w their	0 72 1 14 2 -13 3 -12 4 11 5 158 6 107 7 22 8 -43 9 51 10 -19
w theirs	5 73 7 -19
w them	0 68 1 -16 2 -39 3 52 5 40 6 190 7 27 8 -41 9 45 10 -21 11 -41
w then	0 23 1 16 5 -27 6 13 8 48 10 38 11 -28
w there	0 62 1 -74 2 -10 3 69 4 28 5 -71 6 -31 7 32 8 15 10 -16 11 -29
w there'll	5 37
w there's	0 86 1 -14 3 43 4 -18 5 46 6 22 7 18 8 -26 9 -14 10 -16 11 17
w these	0 22 5 -13 6 -12 9 -10 10 26
w thesis	5 32
w they	0 88 4 26 5 54 6 46 7 -17 8 -23 9 -11 10 -21 11 96
w they'd	6 137
w they'll	0 21 5 -39 6 94 11 12
w they're	0 -17 5 90 6 -29 7 28 8 -18 9 -17 11 -21
w they've	5 -21
w thing	0 29 1 35 3 -20 5 -45 6 -30 7 67 8 11 11 -17
w things	6 49 7 20 8 24 11 26
w think	0 28 1 23 2 23 3 -15 4 -11 5 28 6 60 7 11 8 -20 10 120
w thinking	0 35 1 -16 3 15 6 -54 8 -12 9 40 10 14
w thinks	5 50
w third	0 9 5 11 8 -19 11 184
w this	0 -64 2 15 3 13 4 -15 5 -110 6 145 7 14 8 9 9 229 10 -21 11 69
w those	0 -11 5 -26 6 -21 11 24
w thought	0 -22 5 -16 8 60
w thread	11 -10
w three	0 -59 1 9 2 -14 4 9 5 56 6 39 7 9 8 41 9 -40 10 -11 11 48
w thrilled	8 58
w through	0 27 1 31 7 -10 8 84 9 -11 11 -61
w throw	5 19 9 -19 11 19
w till	0 38 5 102 6 -11 9 111 11 -15
w time	0 -14 3 18 6 32 7 -39 8 -65 10 -25 11 133
w tired	5 31
w to	0 93 1 23 2 105 3 -164 4 91 5 35 6 -104 7 91 9 -16 11 -46
w today	0 81 1 22 2 21 3 -36 5 -15 6 80 7 -21 9 -9 10 -9 11 55
w together	0 15 5 -29 7 36 8 146 11 -28
w told	0 -56 5 125 8 74 11 -35
w tomorrow	0 -11
w too	0 36 1 -26 3 60 4 -23 5 43 6 111 7 -38 8 -14 9 -22 10 29 11 51
w took	0 23 5 39 8 93 9 15 11 -21
w tool	0 -16 6 -15 7 15
w top	9 -9 11 50
w totally	0 -24 5 -15 6 -13 7 -16 10 51 11 -9
w touch	0 46 1 -15 2 30 3 -19 5 -18 7 27 8 -14 10 -13 11 -10
w town	7 -11 9 19
w track	0 -30
w trade	5 28 6 27 11 -15
w translator	6 -16
w transport	0 22 3 -12 10 47
w travel	5 19 8 -14
w treasurer	0 30 1 10 5 13 9 -18
w trouble	0 -47 5 21
w trust	0 37 1 26 3 -16 5 24 10 61 11 32
w trying	0 -29 5 -21 6 -16 11 -13
w turn	1 17 5 42 8 -16
w turned	5 55
w twelve	0 -17 5 32
w twice	0 53 2 13 3 -23 4 14 5 49 7 -44 8 -24 9 -16 11 91
w twins	1 16 3 -17 5 -26 11 31
w two	0 -71 1 17 2 -36 3 42 4 -12 5 19 6 -30 7 -27 8 -87 9 38 10 15 11 156
w u	0 -26 5 -31 6 -12 7 -41 8 -38 11 141
w under	9 13 11 -15
w understand	5 -20 6 -21 7 -13 8 -13 10 88 11 -17
w until	0 -9 7 15 11 25
w up	0 -25 1 -20 3 14 4 15 5 -22 6 -25 8 83 9 -24 10 -28 11 123
w update	0 -15
w ur	6 30 7 86 8 -10 11 -17
w us	0 64 1 -37 2 39 3 27 4 -34 5 -40 6 74 7 77 8 125 9 -41 10 -47 11 -20
w use	0 -62 5 -48 6 17 8 18
w used	0 -17 5 34
w useful	0 15 2 9 3 -13 5 -13 6 38 8 -31 10 33 11 -12
w uses	0 10 6 -9
w valley	0 16 5 25 9 14
w valuable	3 13 5 -17 6 71 8 54
w value	1 -12 3 21 5 -36 6 53 8 19 11 -20
w van	0 -65 5 -44 7 -35 9 140 11 60
w very	0 21 5 -36 6 109 8 20 11 -33
w video	9 43
w waiting	0 -24 5 31 11 66
w wakes	0 14 1 -15 3 13 5 36
w walk	0 -37 5 33 9 18 11 42
w want	0 -46 4 18 6 10 7 67 8 -9 11 -13
w wanted	0 -22
w wants	5 34 6 34 7 -9
w ward	5 79
w warehouse	10 -10
w warm	5 17 11 -9
w was	0 -39 1 13 5 -21 6 -54 7 -20 8 201 9 -25 10 -13 11 -36
w waste	5 40
w watched	5 50 8 40
w way	0 49 1 14 2 -13 3 -16 4 17 5 -34 6 49 7 -58 9 -49 10 78 11 -46
w we	1 37 2 -26 3 26 4 -25 5 -68 7 -12 8 227 9 -36
w we'd	0 -30 1 -12 2 -11 3 21 5 -33 6 200 7 -12 8 -25 9 -9 10 56 11 -31
w we'll	0 49 5 -25 6 40 10 -10 11 -40
w we're	2 -29 3 9 4 21 7 207 8 -49 9 -10 11 -28
w we've	0 21 2 -32 4 32 5 21 7 91 8 134 11 -42
w website	0 -11 5 19
w wedding	0 83 2 -13 4 24 5 12 7 -20
w week	0 50 3 -17 4 16 6 -15 7 -50 8 -74 10 -12 11 43
w weekend	0 61 5 32 8 37 9 -13 11 46
w weekends	5 60
w weeks	0 -15 5 99 8 11 11 -19
w welcome	0 13 3 -71 4 56 5 -35 6 40 7 -9 9 -13 10 24 11 -56
w well	0 -29 5 -43 6 49 8 42 9 -11 11 -18
w went	0 -9 5 12 8 -25 11 -16
w were	0 -30 1 -15 3 15 5 13 8 144 9 -35 10 -17 11 26
w what	0 -148 1 22 2 -27 5 102 6 43 8 73 9 -29 11 -27
w what's	0 19 1 38 3 -28
w when	0 43 1 14 6 -13 8 37 9 -21 10 -45 11 90
w whenever	0 16 10 36
w where	0 29 2 -9 3 15 5 86 6 12 7 -23 8 -40 9 -13 11 -24
w whether	0 -17 5 17
w which	0 -97 1 112 2 -18 3 -84 4 -10 5 123 11 -61
w while	0 15 3 10 5 15 7 -21 9 14
w who	0 108 1 221 2 -155 3 -136 5 -14 6 55 7 -66 8 -23 9 -23 11 42
w who'd	0 52 2 -22 3 29 4 -13 5 93 6 258 8 -23 9 -21 10 -21 11 -13
w who'll	0 12 5 169 11 -13
w who's	0 202 1 94 2 -32 3 -44 4 -14 5 65 7 -34 8 -25 10 -16 11 -29
w who've	5 90 7 9
w whoever	0 34 1 -18 2 31 5 -35 7 -12 10 -14 11 59
w whole	8 51
w wholesalers	0 -9
w whom	0 31 1 18 2 -11
w whose	0 117 2 -11 4 18 5 358 8 -11 11 -31
w why	0 -54
w widget	6 32 8 -18 10 34
w will	0 -49 3 19 8 13 9 -26 10 -18 11 127
w willing	0 14 3 9 5 -15 6 -19 9 -12 11 -9
w win	0 15
w windows	0 67
w winter	0 46 5 -28 6 -24 7 99 8 -14 11 -23
w with	0 178 1 37 2 31 3 -56 4 10 5 204 6 36 7 56 8 39 10 -62 11 -98
w within	8 57
w without	0 -51 5 64 11 -9
w woman	0 -22 5 26
w women	5 40
w won't	0 -19 3 -21 4 30 5 -29 7 54 10 29 11 -12
w wonderful	8 16
w wondering	5 17
w word	0 90 1 -10 2 9 3 36 4 -24 6 -11 7 -34 8 -12 9 -13 11 -31
w work	0 -72 3 15 5 -97 6 -27 7 119 8 178 9 -11 10 -12
w worked	0 17 5 -48 7 -32 8 52
w working	0 -52 5 -18 6 -21 8 91 11 -11
w works	5 -41 8 29
w workshop	5 84
w world	5 -21 8 -14
w worries	5 29 10 -10
w worth	5 67 11 -13
w would	0 100 1 18 2 58 3 -71 5 49 6 -44 7 104 8 -42 10 53 11 -33
w wrap	0 10
w write	0 -62 1 18 2 -11 5 43 7 -20 8 -9 9 37
w writing	5 -20 6 -12 7 37 9 -9 11 -10
w written	5 18
w wrong	0 35 1 -16 2 23 3 -25 4 21 6 -13 7 -34 9 30 11 36
w wrote	8 89
w yard	5 40 8 24
w year	0 -20 1 11 2 -16 3 -20 4 31 5 -31 6 -19 7 -13 8 94 10 -10 11 -18
w years	0 -36 3 13 6 -26 8 97 9 -11 11 -49
w yet	5 9 11 115
w you	0 15 1 -15 2 37 3 34 4 -117 5 -15 7 -154 8 134 10 67 11 26
w you'd	0 -29 2 -11 3 22 5 -68 7 -10 8 10 9 15 11 13
w you'll	0 59 3 17 4 -10 5 -16 6 75 7 29 9 -18 10 21 11 185
w you're	0 83 2 21 3 15 4 -38 6 -51 7 -19 8 -57 9 -21 10 -47 11 -14
w you've	3 12 5 -34 6 41 7 -21 8 212 9 -32 11 -50
w young	0 15 5 -47
w your	0 64 1 62 2 76 3 -28 4 -96 5 30 6 -11 7 -92 8 147 9 -57 10 29 11 51
w yours	0 -37 1 -43 3 40 5 -61 7 -27 8 -15 9 -15 10 -32 11 47
w yourself	5 46
w yrs	5 -11
w 🍂	5 -13 11 -23
w 👍	5 -10 7 -20 9 36
w 😂	0 -62
w 😉	9 -46"""
