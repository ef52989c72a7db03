"""What the learned part has learned, written by scripts/train_review.py."""

WEIGHTS = """\
always	0 -613 1 -561 2 -417 3 -438 4 78 5 -244 6 -490 7 -473 8 -329 9 -579 10 -547 11 -592 12 -518 13 -193 14 -446 15 136
b ! !	1 24 8 84 9 -14 12 103
b ? ?	0 25 1 -20 8 -17 12 48
b MONEY for	1 -14 8 -19 12 75
b MONEY when	1 17
b NUMBER !	1 -17 12 24
b NUMBER ?	1 31 10 43
b NUMBER NUMBER	1 34 10 43 12 -15
b NUMBER and	1 28 7 29
b NUMBER friends	0 16 7 -17 12 37
b NUMBER k	1 -17 6 19
b NUMBER more	6 -16 8 22
b NUMBER paying	1 -24
b NUMBER spots	1 38
b NUMBER th	1 -16
b NUMBER to	6 60
b NUMBER years	1 -14 8 23
b NUMBER yrs	1 52
b PROPER !	0 -35 1 -24 8 -47 9 -31 12 18
b PROPER ?	0 48 1 74 2 19 3 25 5 -29 6 -114 7 -48 8 -28 9 -19 10 -16 12 -24
b PROPER NUMBER	0 17 1 -27 6 -24 7 22 8 -29
b PROPER PROPER	0 112 1 194 3 132 4 -102 5 -56 7 -57 8 -54 9 15 10 43 11 -30 12 -15
b PROPER a	1 -56 6 -17 7 50
b PROPER and	0 36 1 -40 2 -22 3 30 6 14 7 -29 8 95 9 -28 10 30
b PROPER area	0 14 1 41 4 15 7 22
b PROPER as	0 -31 1 54 7 -18 8 23
b PROPER at	3 45 4 -24 5 -17 7 40 10 31 12 -23
b PROPER before	1 30
b PROPER bridge	1 30 9 24
b PROPER built	1 45 8 15
b PROPER by	0 -24 6 -19 8 -20
b PROPER could	0 17 1 37
b PROPER do	0 -27 2 39 4 -29 6 -14
b PROPER for	4 -15 6 -51 8 21
b PROPER from	1 16
b PROPER has	9 36
b PROPER hope	9 -28
b PROPER i	0 35 1 147 8 -17
b PROPER i'd	3 15 5 -25 7 41
b PROPER i'm	0 25 1 -20 12 44
b PROPER if	0 38 1 32 11 104
b PROPER in	1 -72
b PROPER it	9 38
b PROPER job	1 -15
b PROPER last	9 -23
b PROPER no	11 32
b PROPER now	1 29
b PROPER of	0 14
b PROPER office	6 -14
b PROPER on	1 -51 6 -19
b PROPER or	1 14 3 16
b PROPER please	1 26 7 -15
b PROPER position	1 -44
b PROPER quick	1 -19 12 -21
b PROPER role	1 33 6 39
b PROPER still	6 23
b PROPER thank	0 -16
b PROPER thanks	0 -18 9 25
b PROPER that	9 -18 12 -15
b PROPER the	9 15
b PROPER this	1 15 12 30
b PROPER to	0 72 1 32 4 -22 5 46 10 44
b PROPER twice	1 51 6 -25
b PROPER very	7 36
b PROPER we	1 52
b PROPER we're	1 -26
b PROPER who	0 62 1 60 2 -21 5 15 6 61
b PROPER with	1 -49 6 -17 7 -25 8 36
b PROPER would	0 -36 8 19
b PROPER you	0 -63 1 -42 3 -15 4 20 6 18 9 27 12 37
b PROPER your	0 -50
b SHARE off	6 -19 7 33 12 47
b [FIRM] ?	0 30 1 30 3 28 4 -24 6 -53 10 25
b [FIRM] and	8 31
b [FIRM] is	1 48
b [KIND] ?	1 56
b [KIND] and	1 31
b [KIND] at	1 40 6 47 7 19 9 -16
b [KIND] companies	1 38
b [KIND] for	6 22 10 39 12 26
b [KIND] i	1 40 9 -14
b [KIND] i'd	7 16 9 19
b [KIND] in	6 -20 12 -14
b [KIND] who	0 15 1 42 2 -37 4 25 6 53
b [NAME] !	0 -14 1 -16 9 -33 12 -46
b [NAME] ?	1 95
b [NAME] PROPER	1 -35 12 47
b [NAME] do	1 54
b [NAME] i	9 22
b [NAME] in	6 48
b [NAME] just	12 26
b [NAME] thank	9 29
b [NAME] thanks	9 43
b [NAME] who	2 22 4 -20
b [NAME] who's	0 22 1 24 2 35 4 -20
b [NAME] would	1 37 3 17
b [PROBLEM] ?	0 27 1 45 6 82
b a MONEY	1 43
b a PROPER	0 -24 4 36 7 -14 8 -34 12 31
b a [KIND]	1 25
b a baby	1 44
b a bank	1 -19
b a barbecue	0 -29
b a blurb	10 19
b a boarding	4 25
b a boat	1 31
b a booking	1 -19 11 28
b a bursar	4 25
b a business	1 -72 6 -38
b a caf	1 46
b a car	1 -38
b a cheesemaker	6 27
b a child	1 31
b a clean	1 16
b a client	0 -40 1 67
b a coach	0 -49 1 -32 8 19
b a contact	0 17 1 14 3 23 4 -17
b a couple	0 48 3 -22 5 14 6 -28 7 -21 8 -17
b a customer	1 -14 6 -14 9 23 12 -15
b a data	0 16 1 -24
b a dentist	1 21 8 -16
b a divorce	1 39 7 22
b a drummer	1 54 8 24
b a family	1 -36 8 -98 10 15
b a few	1 -18 3 -15 5 18 7 16 10 28
b a fifth	0 17 6 21
b a firm	6 44
b a first	11 -17
b a fit	1 -16 7 18 11 30
b a food	1 -28
b a free	0 34 1 30 7 118
b a friend	0 63 1 -46 2 -24 3 -19 4 52 5 -14 7 72 10 -42 12 -28
b a friend's	1 37 6 29 12 16
b a gardener	1 -43 6 -18
b a good	0 40 4 -24 5 23 6 -26 7 26 8 -20 11 -17 12 -19
b a great	1 35 5 18 6 -36 7 56 9 -23
b a handful	1 -17
b a highlight	9 33
b a home	6 20 8 -14
b a job	0 -21 1 24
b a landlord	1 -38 6 15
b a large	0 29 1 17 4 -20 5 28 6 -20
b a line	1 -17
b a loan	1 -18 12 52
b a look	0 -20
b a lot	5 14 6 -20 7 -19 12 -16
b a loyal	9 51
b a message	1 -34
b a month	7 53
b a musician	0 20 1 37 7 23
b a name	0 -52 1 -22 6 -21 7 -18 8 -44 10 59 12 -21
b a new	0 -28 1 68 6 -22 8 34
b a night	2 -15 4 25 6 17 10 16
b a note	1 -19 6 -23 8 16
b a nurse	6 -16 7 -14
b a page	1 23
b a paper	1 -38 6 18
b a personal	12 48
b a portal	0 17 6 21
b a privilege	1 -22 9 15
b a property	1 -14 6 -28
b a quarter	1 -16
b a quick	0 15 3 14 4 -30
b a real	1 -15
b a referral	1 -24 8 -15
b a reply	6 -16
b a resource	0 24
b a retired	0 20 1 24
b a ring	1 57 12 47
b a role	0 16
b a second	0 22 2 16 4 -19 7 20
b a shoebox	6 20
b a shop	1 -26 6 26
b a similar	11 30
b a small	1 -26 6 -41 8 32 9 21
b a sounding	0 19 7 21
b a surveyor	1 20
b a teacher	0 -20
b a team	0 14 1 28 4 15
b a third	12 65
b a trustee	1 -63
b a two	10 53
b a walk	0 -36
b a wedding	0 67 1 36 5 20 8 -16
b a week	1 24 10 14
b a weekend	0 55 1 -35 6 25 9 30 12 37
b a word	0 18 1 17 6 24 8 17
b a year	1 -27 6 20
b a young	1 17
b able to	9 21
b about [KIND]	1 -17
b about it	1 69 11 23
b about our	7 25 9 20
b about selling	10 19
b about something	1 -23
b about the	0 -16 1 -96 7 -18 8 -46 12 -18
b about their	0 14 1 43 6 36 10 17
b about to	0 32 1 44 4 14 6 -17 7 23
b about us	1 -32 10 -15
b about what	0 -19 6 15
b about who	0 -23 9 31 12 16
b accountant ?	0 26 2 19 4 -16 6 -17
b acquainted with	1 22 6 29
b across anybody	1 -23
b advice on	1 -28 8 18
b after a	1 31
b after the	0 29 5 27 8 16 9 21
b after them	1 35 7 42
b after your	1 19
b again PROPER	12 17
b again for	12 -17
b agent ?	1 -32
b all i'm	1 25 8 29
b along the	0 19 1 18 6 31
b always open	0 16
b among the	1 21
b among your	2 25 4 -37 11 28
b an empty	1 16
b an envelope	1 -36
b an hour	0 -19 6 43
b an idea	1 -16
b an ideal	1 -17
b an intro	0 15 3 77 4 -47 11 17 12 -16
b an introduction	0 36 1 -18 3 28 4 -14 6 21 7 -37 8 -83 10 17 11 17 12 -15
b an offer	9 29
b an old	1 15
b and NUMBER	0 -14
b and PROPER	1 24 6 -15 8 29
b and a	7 -26 10 14 12 54
b and can't	6 25
b and could	6 41
b and family	4 19 12 -41
b and get	0 62 4 34 12 43
b and has	6 29
b and hasn't	0 15 6 22
b and have	1 -33 6 36 8 22
b and haven't	1 34
b and he	1 -27 6 23
b and his	6 26
b and i	0 17 6 -45 7 -16 8 60 9 33 12 -60
b and i'd	1 59 6 -26 7 -30 8 122
b and i'll	0 -16 1 -16 7 34 9 -17 10 23 12 -25
b and i'm	0 -23 1 -21 6 -20 7 -15 8 -20 12 15
b and i've	1 -14 6 20
b and if	1 -45 6 -57 7 -32 11 18
b and introductions	8 24
b and is	6 23
b and it	9 31
b and just	1 15 4 -14 6 17 10 15
b and let	6 -25
b and might	1 21 6 -27 7 44
b and my	0 31 12 46
b and no	6 -31 9 27
b and nobody	6 64 12 -19
b and noticed	1 23 6 -15 12 32
b and number	1 53 12 -16
b and one	6 20
b and only	0 21 9 37 11 76 12 -22
b and our	1 -23
b and send	0 16
b and shipped	1 47 9 -16
b and should	1 18
b and so	12 22
b and spends	1 16 6 44
b and tell	0 -47
b and that	6 17
b and the	1 -20 6 -38 8 39 9 90 10 -21
b and they	1 -41
b and thought	1 -23
b and wants	1 16 6 -17
b and we	0 -20 6 24
b and we'll	1 -27 6 -14 12 -18
b and what	0 -53
b and when	1 15
b and who	1 -35 12 67
b and would	0 23 3 57 4 -19 5 -20 6 -39 7 43 8 65
b and you	0 24 1 -48 12 -56
b and you'll	6 -14 7 57 12 23
b and your	1 -60 6 -20 8 -15 12 65
b and yours	6 19 12 23
b another [KIND]	0 23 1 38
b any accountants	6 -25
b any chance	0 16 1 36 3 50 4 -31 12 -25
b any clients	1 29 2 -24 4 23 6 23
b any names	9 31
b any of	1 -44 6 -27 9 -17 11 17 12 -23
b any other	0 17 4 14 6 -23
b any restaurant	1 21 2 -17 4 14
b any small	1 32 2 -14
b any teacher	0 15 1 60
b anybody you	0 52 1 15 8 -21 9 16
b anyone ?	0 41 1 -105 6 -25 7 -17 8 61 11 20 12 38
b anyone at	0 20 1 46 3 -17 4 16 6 17
b anyone else	0 -14
b anyone hiring	1 -48
b anyone i	7 29
b anyone in	7 32
b anyone know	0 -27 1 18 7 -15
b anyone who	0 -84 1 -72 2 -35 4 35 6 -34 7 47 9 27 10 -19
b anyone who'd	1 -19 6 61 7 25 9 -14
b anyone who's	1 33 6 -17
b anyone with	1 -24
b anyone you	0 76 1 35 2 -15 4 17 6 -16 7 -20 8 15 10 43
b applied for	1 -28
b applying for	0 -17 1 -16 8 49
b applying to	1 32 8 25
b appreciate an	0 22 1 27 3 37 5 -34 7 22 9 -17 11 26
b appreciate introductions	1 14
b appreciate the	1 -37 9 -24
b are the	6 -14 7 33 8 26 12 -15
b are there	2 -18 3 -27 4 52 6 -17
b are two	1 17
b are you	0 -64 1 -47 6 28
b aren't that	1 43
b around PROPER	0 19
b as a	0 -25 1 15 6 -21 7 -27 8 62 9 31
b as an	1 -24
b as good	7 16
b as much	7 31
b as our	1 -25
b as we	0 20
b as you	0 73 7 58 12 -16
b ask him	0 -14 1 -28 10 17
b ask me	0 -27
b ask them	1 -16 6 -17
b ask today	0 35 3 28
b ask who	0 27 1 28 2 36 6 -19 7 17
b ask you	1 14 6 27
b ask your	0 22 1 29 3 14 4 -26 7 -15 12 -18
b asked for	1 47 9 16
b asked me	0 -17
b at NUMBER	0 -84
b at PROPER	1 89 3 81 4 -60 5 -32 6 -38 7 -22 8 17 10 -18 12 -53
b at [FIRM]	0 60 1 69 3 30 4 -34 7 -14 9 -38 10 23 12 -14
b at [KIND]	1 -14
b at a	0 20 1 38 3 -20 4 20 6 38 7 40 9 -18
b at all	0 14 1 -21 11 36
b at closing	1 -18
b at eight	0 29 6 18
b at least	1 16 7 22 9 15 12 68
b at number	10 15
b at our	1 -43
b at the	1 -62 2 21 3 23 6 -23 7 -31 8 -36 9 -32 10 31 12 36
b at work	6 20
b at your	6 -15 7 17
b attached my	0 -14
b away from	0 33 1 38 8 21
b back at	0 -15 1 -50 6 30 9 50 12 31
b back to	1 55 6 -22 9 -25
b bank ?	1 -25
b bank and	0 17
b bank for	1 18 6 18
b be ?	1 -60 6 -17 7 21
b be a	0 24 6 -22 7 102 9 -20 11 34
b be asked	7 -15
b be comfortable	0 45 3 21 4 -20
b be easier	1 -35 6 -20
b be glad	1 22 7 -16
b be grateful	0 30 1 26 3 21 5 -15 6 23 7 -42 8 17 9 -18 11 -16
b be great	1 18
b be happy	7 28 11 40
b be honored	0 16 1 15
b be honoured	1 -25 7 21
b be interested	0 25 1 -14 7 94
b be introduced	0 51 1 50 4 -23 6 27
b be looking	0 19 1 -17 4 22 7 -20 10 18
b be lovely	9 24
b be most	1 24
b be my	0 -40
b be of	1 -21 7 32
b be on	0 -22
b be open	1 -33 3 -16 4 28 9 40
b be so	9 27
b be thankful	1 -17 6 26
b be the	1 27 6 19
b be willing	1 -24 7 -15
b be worth	6 31
b because i	1 -45
b because the	0 39 6 29
b because we	1 -16
b become a	6 28 8 18
b bed ?	1 22 6 18
b been a	1 -37 6 -16 9 42
b been great	9 30
b been my	9 15
b been thinking	6 -26 8 -32
b been waiting	1 37 6 29 12 25
b before PROPER	1 -29
b before i	0 15 6 24 7 18
b before the	0 26 1 73 8 -38 12 30
b before we	0 -23 12 17
b behind us	9 -27
b being a	9 43
b being dragged	1 41 6 47
b being such	9 26
b believe it's	11 27
b below and	10 17
b below or	0 16 10 16
b below to	1 25
b benefit ?	0 22 1 -27 6 -22 7 64 11 23
b benefit from	0 39 6 -42 7 95
b best customer	9 15
b best in	0 -93
b beta testers	1 23
b board for	0 16 9 41 11 25
b boarding school	4 25
b book on	0 -17
b booking widget	7 26 9 -14 11 27
b both get	7 55 12 -25
b bought a	1 31 6 -20
b bring a	0 14 11 18
b bring me	0 47 9 -15 12 37
b brother in	0 -36
b bucket ?	6 15
b building a	1 -38
b building my	7 -18 8 16
b built the	1 45 8 15
b bumping this	1 -17 12 40
b bursar at	4 25
b business ?	1 -52 6 -32
b business owners	1 -19 6 32 7 17
b busy for	0 32 1 -16
b but do	1 -15 11 20
b but no	1 31
b but only	11 49
b but we	1 16
b buying or	1 31 7 -15
b by PROPER	0 -47
b by a	0 -42 1 -36 9 -22 12 24
b by five	0 -32 1 -17 6 48 9 22
b by hand	1 -15 6 36
b by introductions	0 49 8 -62
b by the	0 -38 8 -39 9 -30 11 19
b by their	0 -14 1 17 6 25
b call ?	0 17 1 38 2 17
b call PROPER	6 -18
b call anybody	1 -14
b call me	3 35 4 -19
b call or	10 27 12 -18
b call to	1 -15
b call with	0 22 1 17 3 14 4 -26
b can anyone	0 -37
b can do	0 -14
b can get	1 23 7 -25 9 -18 12 27
b can give	0 38 1 20 7 -16 8 -14
b can help	6 -23 7 62
b can i	1 47
b can send	10 14
b can think	0 -20
b can you	0 34 1 24 3 29 4 -42 7 -16 12 -20
b can't find	6 50
b can't think	12 -16
b care about	0 37 2 15 7 20 11 24
b care of	7 47
b caretakers in	6 19
b catch up	1 -16
b cc me	1 -15
b cellar floods	0 14 1 32
b chance you	3 15 4 -16
b change ?	1 -48
b clients like	0 23 9 73
b clients who	1 29 2 -24 4 23 6 23
b club who'd	7 30
b co op	1 40 8 15
b coach ?	0 -45
b code PROPER	7 30
b colleague who	6 14
b colleague who's	1 24
b come across	0 16 4 14
b come to	1 -25
b comes to	1 -33 2 16 6 -30 11 27
b comfortable introducing	1 22 3 -15 4 29 7 32
b comfortable making	0 17
b comfortable passing	1 20
b comfortable putting	0 25
b community nurses	1 15
b companies like	1 -41
b company ?	0 16 1 25
b company that	6 -22 12 -14
b completely understand	11 27
b connect me	0 32 1 50 3 45 9 17 12 -15
b connect us	0 16 1 -26
b connect you	0 -51
b connected to	0 78 1 16 3 37 5 -26
b contact at	0 17 1 14 3 23 4 -17
b copy the	1 18 10 17
b could benefit	0 24 2 -23 4 22 6 -28 7 53 9 20
b could do	1 -25
b could help	0 21 1 -38 7 25 10 31
b could i	0 20 12 -34
b could introduce	1 -21 4 16
b could use	1 -36 6 -25 7 14 9 26
b could you	2 -51 3 105 4 -57 7 -32 11 22 12 -45
b counts !	8 -15
b couple of	0 30 3 -21 6 -17 10 -26
b coworker who'd	1 36
b curious what	0 -20
b customer since	9 26
b dale that	1 17
b day one	6 41
b days ?	1 24 6 -24
b days on	6 -14
b deal ?	1 -14
b deal with	0 18 1 31
b dealing with	1 -42
b deals with	1 17 6 -44
b dear PROPER	0 -22 1 -21 8 48 9 14 10 -15 12 -43
b dear [NAME]	1 -35 6 -20 12 42
b dear parents	1 -15
b did you	1 14
b direct me	1 -18
b dm me	0 -31
b do ?	0 15 1 -47 6 -14 7 39
b do a	7 -18 12 -16
b do have	1 -36
b do me	1 60
b do tell	1 -24
b do the	6 -27 9 -14
b do u	1 -18 6 -20
b do with	1 -39 6 20 9 -15
b do you	0 52 1 87 2 49 3 -38 4 -33 5 -25 6 57 7 16 9 -35 10 -45
b do your	0 58 2 16 12 24
b does anybody	0 -18
b does anyone	0 -20 4 47 7 -15 8 -14
b don't ask	0 -51
b don't feel	0 -20
b done and	9 21
b done it	0 -19
b door's open	0 52 8 -21 9 17
b down and	1 -15 6 -50 8 30
b down to	0 25 1 17 6 30 10 14
b drivers get	1 -14 6 22 9 24
b drivers out	0 25
b drop me	1 -18 12 30
b drowning in	1 15 6 29
b each friend	0 36 10 36 12 52
b each month	1 36
b each night	0 26 6 37
b each of	1 28
b each other	0 -18
b eight ?	4 14
b eight weeks	1 25 6 59
b either way	11 64
b eleven months	1 -37
b else ?	1 -73 6 -18 12 62
b else do	0 20 1 24 2 26 4 -21 6 -15 9 22
b else i	1 -23
b else in	0 28 1 14
b else on	1 38 7 16
b email or	10 29
b end of	8 -19
b enjoyed our	9 46
b every PROPER	6 15 12 79
b every night	1 15 6 24
b everyone who	0 -15
b experience in	1 14
b facilities manager	1 14
b family at	1 20 10 23
b family lawyer	1 -28
b family member	0 26 7 39
b family of	1 24 9 34
b farmer in	1 17
b feel comfortable	0 22 7 31
b feel free	0 21 1 -26 2 16 6 -18 7 -27 10 21 11 66 12 -16
b feel good	1 19 11 28
b few lines	10 14
b few people	1 -20 3 -14 4 14
b fifth of	0 18 6 21
b find a	1 -27 11 27
b find them	1 -16 9 31
b find this	1 23 2 -18 6 -14 7 57
b fine if	1 -17
b first home	1 31 10 16
b first name	10 28 11 -18
b fit ?	7 43
b fit between	7 17
b fit for	7 36
b five years	1 39 9 -22
b floating in	1 -22 6 18
b following up	12 68
b food bank	0 17
b for ?	1 -18 12 27
b for NUMBER	6 -16 12 -24
b for PROPER	0 -14
b for [KIND]	0 -23 7 -17 8 39
b for a	1 75 3 40 5 -30 6 52 7 32 9 -15 10 -16 12 36
b for an	0 31 1 85 6 21
b for and	6 35
b for being	7 -15 9 96
b for beta	1 18
b for each	1 -32 6 -20 10 39 12 14
b for every	1 -22 7 -16 8 -41 12 34
b for free	6 -25 12 -17
b for having	1 14
b for her	6 -39
b for introductions	0 20 1 47 3 -19 5 20
b for letting	12 -16
b for market	1 -25
b for me	0 50 1 -74 3 -27 5 40 6 -29 8 -25 10 -15 12 22
b for my	0 -15 1 75
b for new	1 15 8 18
b for nothing	0 43 1 -15 12 20
b for one	1 20
b for six	1 -24 9 37 12 44
b for someone	1 20 6 16 11 25
b for the	0 -14 1 63 3 19 6 -14 7 17 8 43 9 -16 11 -26
b for them	0 31 1 -16 4 19 7 28 8 51 10 21 11 55 12 -14
b for this	0 -18 9 -23
b for three	1 44 9 48
b for two	0 72 1 53 6 -39 8 -18 12 26
b for us	1 66 6 81
b for you	0 25 1 -23 4 15 10 17 11 -25
b for your	1 -33 6 48 7 -14 8 -37 9 46 10 58 12 -35
b forward it	0 -22
b forward this	0 -21 10 29
b forwardable email	10 68
b found a	1 -16
b four ?	10 -14
b free PROPER	1 20 7 -14 12 29
b free to	0 21 1 -35 2 16 6 -18 7 -27 10 21 11 66 12 -18
b friend and	0 -61 12 -20
b friend at	3 24 4 -17 12 16
b friend of	1 -28 2 -29 4 23 6 -22 7 16
b friend or	7 39
b friend who	1 24 2 -18 4 23 7 -19 10 22 12 44
b friends !	0 -98 10 -16
b friends ?	0 16 1 -18 3 -47 4 44 7 -20 12 -15
b friends and	0 18 4 25 5 -15 12 -20
b friends get	0 20 7 26 12 31
b friends in	11 31
b friends of	6 -16 7 70
b friends or	1 -14
b from PROPER	0 -18 1 -35
b from [KIND]	1 -14 7 31 9 61
b from a	1 -33 2 17 7 20
b from day	9 -41
b from scratch	1 43
b from somebody	1 -20
b from the	0 57 1 26 8 -16 9 22 10 15
b from this	7 15 9 19
b from what	0 18 1 62 6 -14 9 -18
b from you	0 -23 1 -38 7 -14 12 74
b from your	1 -19
b front desk	1 38
b front of	1 22 7 -26 12 32
b gardener ?	1 -43 6 -18
b get MONEY	0 36 9 -16 10 -25 12 44
b get NUMBER	1 -16 7 27
b get SHARE	0 29 6 -19 7 75 12 33
b get [KIND]	6 -14 7 32 12 -56
b get a	1 -14 6 -20 12 75
b get as	7 31
b get home	1 -14 6 22 9 24
b get in	1 -18 7 -23 12 47
b get me	1 17 10 -16 12 44
b get paid	1 -14 8 33
b get the	7 41 12 -16
b get to	0 16 1 -15 12 -31
b get us	0 55 1 29 3 17 4 -18
b get value	7 29 9 19
b get your	0 101 1 46 3 21 4 17 12 44
b gets you	0 55 12 34
b getting your	9 24
b gin distillery	3 24 4 -17 12 16
b give em	1 -20
b give her	0 26
b give me	0 -16 8 -20 10 -18 12 32
b give them	0 42 1 25 4 17 6 61 7 28 10 15 12 -14
b give you	7 18
b glad of	0 -15 1 26 7 -17
b glad the	0 -14 1 -26 9 34
b glad to	8 14 9 -29
b glad we	9 30
b go live	9 22
b go out	1 16 6 19
b go who	1 -20 7 18
b going through	1 39 7 22
b going to	0 -22 1 -18 6 30
b good a	7 16
b good about	1 19 11 28
b good book	0 -17
b good care	7 22
b good fit	1 17 7 60
b good introduction	6 16
b good match	1 50 7 20
b good price	1 -17 7 21
b good to	1 -17 9 117
b got NUMBER	12 30
b got a	0 47 6 -32 8 -42
b got any	9 29 12 14
b got my	1 -27 8 42
b got promoted	6 -14
b grants please	1 17
b grateful for	3 23 5 -14 6 20 7 -22 8 -23 9 -14
b grateful if	1 51 9 19 11 -14
b great fit	1 -26 7 45 9 -20
b great referral	1 22 6 -18
b great to	9 28
b great working	9 24
b grounds maintenance	1 -48 8 -33
b group is	1 25
b grow by	0 25 8 -50
b growing and	0 20 5 14 8 15
b growing my	9 20
b had a	6 -34 7 -15 8 -14 12 19
b had three	0 -14
b half of	1 31 6 47
b half the	0 17 6 22
b handful of	1 -17
b happen to	3 15 4 -15
b happy to	0 -41 1 -22 4 16 6 -22 7 31 9 -24 10 -18 11 21
b happy where	9 -23
b happy with	0 19 2 14 3 -19 6 -18 7 -24 9 54 11 -14
b has a	1 41 6 -30 12 43
b has an	1 47 6 16 9 28
b has been	8 -21 9 24 12 16
b has drivers	0 25
b has never	0 -51
b has no	1 -21 6 35
b has now	1 -38
b has the	1 18 2 -14 4 17 6 -15
b have PROPER	1 55
b have a	0 30 1 116 3 19 5 -14 7 94 8 -22 10 -24 11 -25 12 -29
b have friends	0 28 2 -16 4 16 11 23
b have no	1 -16
b have room	1 19
b have the	0 31 1 -14 2 16 7 26
b have them	1 -34 7 -55 8 -16 10 22
b have three	1 -26 6 14
b have to	12 55
b have you	0 -22 1 17 2 -26 4 27 6 17
b haven't got	1 17 9 29
b haven't heard	12 25
b haven't met	1 16
b having us	7 21
b he would	1 34
b head of	1 46
b hear a	11 -14
b hear about	1 -60
b hear of	0 24 1 36
b hear the	1 -15
b hello PROPER	1 24
b hello [NAME]	9 15
b help ?	0 29 1 -33 6 -29
b help a	11 21 12 36
b help each	0 -20
b help me	0 20 5 14 8 15
b help them	0 15
b help we'd	1 -31 4 21 6 -15
b help with	1 -21 6 -19
b her ?	0 19 1 19
b her at	6 19
b her this	0 63 1 61 4 25 6 19 10 51
b here [KIND]	0 50
b here in	1 16 10 16
b here's a	7 -16 8 51 10 35
b here's my	0 30 6 16
b here's the	1 -34
b hey PROPER	0 24 12 -18
b hey [NAME]	4 -22
b hi PROPER	0 22 1 -14 3 16 5 -33 6 15 8 -24 9 27 11 27 12 -71
b hi [KIND]	1 67 9 -18
b hi [NAME]	0 -14 3 14 4 -15 6 -34 7 23 9 49 10 -14
b hi all	8 29
b hi everyone	6 -19
b him well	1 -17
b hiring manager	0 26 1 30 3 25 6 22
b hiring two	1 15
b his labels	1 -22 6 18
b his time	6 -25
b hit reply	0 -15 6 -18 10 19
b home ?	0 14 1 23
b home by	0 -32 1 -24 6 89 9 21 12 -15
b hope the	9 33
b hope you	9 -19
b hope you're	9 -24
b hoping to	7 24
b hoping you	1 43
b house ?	1 37 2 15 4 -14 6 -57 7 -16
b house is	1 19 6 54
b how PROPER	1 45 8 15
b how do	0 -22
b how i	1 -40 8 24 9 35 12 -15
b how likely	0 -27
b how they	1 -19 7 -15 8 15
b how to	0 -35
b how we	0 -26
b how's the	1 -27
b i am	1 -52 6 -20 7 -21 8 20 12 -19
b i ask	0 -22 1 -43
b i be	1 -55
b i believe	1 31 7 79
b i can	0 -77 1 -48 6 36 7 43 9 30
b i can't	1 26
b i completely	11 27
b i could	0 30 1 -42 7 30 8 18
b i did	1 -26 8 -53 12 78
b i do	1 -28 5 18 9 -20 12 -25
b i don't	0 29 1 -24 6 -40 7 -17 8 -26 12 -20
b i find	1 23 6 32
b i found	1 -16
b i get	0 68 1 41 3 29 8 17 12 18
b i got	8 36 11 -18
b i have	1 -24 6 18 7 -20 8 58
b i haven't	1 -14 12 48
b i help	1 126 6 43
b i introduce	0 -42
b i just	8 -17
b i keep	6 56 7 52
b i know	0 -19 1 25 7 -15 9 -18 12 65
b i looked	1 -15
b i love	1 19
b i loved	7 -14 9 28 12 -15
b i need	6 -17 8 54 10 51 12 89
b i noticed	0 56 3 35 5 -18 9 -16
b i promise	1 -16
b i run	1 -74 8 70
b i saw	0 15 1 -19 8 -37
b i see	1 92 9 -19
b i send	0 -18
b i should	0 16 1 -29 7 -37
b i still	1 -20
b i think	0 -39 1 28 6 49 7 77 9 -24 12 -22
b i understand	1 32 11 18
b i want	0 42 8 29
b i was	1 23 7 -21 8 -17 9 61 12 15
b i will	7 -27
b i won't	0 -26 1 -22 8 -21 11 24
b i work	0 33 1 40 8 -76 9 35
b i would	1 34
b i'd appreciate	9 -23 11 24
b i'd be	0 30 1 44 5 -21 6 31 10 -16 11 -16 12 -23
b i'd like	0 -18 4 -16 5 26 6 34 8 -27
b i'd look	1 36 7 23
b i'd love	0 45 3 39 4 -21 6 -25 8 -34 9 -14 10 -14 11 17 12 -21
b i'd really	1 -21
b i'd take	7 22
b i'll leave	0 -21 10 18
b i'll see	1 15 6 20
b i'll send	1 -19 6 -14 7 20 10 23 12 -30
b i'll write	10 28
b i'm PROPER	0 34
b i'm a	0 -21 1 -47 7 -22 8 -45
b i'm always	0 21 1 -22 8 19
b i'm applying	1 59 8 74
b i'm asking	8 -33 12 64
b i'm building	0 -14 7 -19 8 16
b i'm exploring	1 -64 8 21
b i'm glad	0 -14 1 -25
b i'm growing	0 18 5 14 8 18 9 20
b i'm hoping	4 -18 5 22 6 17 7 24
b i'm keen	0 22 5 22 6 70 8 21
b i'm looking	0 71 1 111 3 23 4 -20 6 29 8 -105
b i'm never	0 32 1 -16
b i'm new	1 -20
b i'm not	1 -16 12 -18
b i'm on	1 17 7 -17
b i'm opening	1 -18
b i'm reaching	1 14
b i'm taking	1 -17 8 16
b i'm the	6 19
b i'm thinking	1 78 6 43
b i'm thrilled	9 48
b i'm trying	0 -29 1 22 6 -41
b i'm writing	1 -25 6 -16 8 30
b i've been	1 -27 9 -15
b i've done	1 -16 6 16
b i've got	1 72 10 32
b i've opened	1 -22 8 20
b ice bucket	1 -17 6 33
b ideal client	0 -49 7 23
b ideal referral	0 86 1 79 4 -27 5 35
b if a	0 51 1 39 6 60
b if any	0 43 6 -14 11 17
b if anyone	0 30 1 57 6 16 8 -21 10 -15 12 25
b if i	0 -19 1 -15 7 -19
b if it	0 25 1 29 6 -19 7 17
b if it's	0 18 11 23
b if not	1 -14 6 -30 8 -20 11 82
b if she'd	0 22 1 17 3 14 4 -26
b if so	0 -40
b if someone	0 28 1 -23 4 22 10 35
b if that	6 -24
b if that's	0 -25
b if the	0 -34
b if there's	4 16
b if they	6 73 12 50
b if this	1 -16 7 -18 10 22 12 -19
b if you	0 74 1 55 3 15 5 -32 6 -64 8 75 10 45 11 176 12 -17
b if you'd	0 -18 1 -17 6 -16 7 -17 9 -24 12 -25
b if you're	1 -41 4 14 6 39 9 15 10 -16 11 -33 12 18
b if you've	1 16 4 14 6 26 9 19 10 -14
b if your	6 -29 7 23
b ignore this	7 -16
b in ?	0 -14 1 -35 7 23
b in NUMBER	1 47 6 -24 7 -14 8 57
b in PROPER	0 24 3 -58 4 -18 5 68 6 -15 7 63 9 -26 12 -53
b in [KIND]	0 22 1 84 2 -15 3 30 5 -26 6 53 8 -40
b in a	1 31 9 31 10 20 11 30
b in catering	6 -28
b in front	1 22 7 -26 12 32
b in his	6 36
b in law	0 -42
b in my	0 -21 1 47
b in need	0 16 1 -22 4 17
b in nine	1 -16 6 46
b in our	1 16
b in place	1 -38
b in spreadsheets	1 18
b in that	1 31 6 -34 12 71
b in the	0 54 1 64 3 26 5 -16 6 -24 7 35 8 33 9 -28
b in their	1 17 6 16
b in this	0 -76 1 31 7 -14 9 33
b in three	0 -19 1 33 6 44
b in touch	0 37 3 24 4 -16
b in town	10 16
b in what	1 -30
b in your	0 45 1 -31 2 23 3 -14 6 27 7 46 9 -23 12 -26
b inbox again	1 -17 12 40
b interested ?	1 16 7 116
b interested in	0 20 1 -19 3 15 7 48
b into PROPER	0 16 1 74
b into the	1 -23
b into your	0 19
b intro me	1 50
b introduce a	0 -18
b introduce me	0 81 1 27 2 -26 3 20 4 -20 6 -20 7 -32 8 15 9 -39 10 -27 12 31
b introduce us	0 80 1 22 2 -17 3 65 4 -55 6 18 7 16 9 17
b introduce you	0 -70
b introduced to	0 29 1 51 4 -23 6 28 8 -16
b introducing me	0 35 1 36 4 17 7 72 9 -17 12 25
b introducing us	3 -26 4 31 9 43
b introduction ?	0 17 1 -21
b introduction for	6 25
b introduction to	0 -34 1 28 4 -17 6 32 8 -80
b introductions to	0 109 1 150 2 -21 3 -45 4 -65 5 87 6 -14 7 16 8 -53
b is ?	0 23 1 -34 6 -18
b is [NAME]	0 87 1 54 4 -20 5 28
b is a	1 41 4 -15 5 17 7 -18 8 -32 11 77
b is about	6 20
b is at	0 -63 1 -23
b is hiring	1 47 6 -16
b is in	7 -18
b is looking	0 -16 1 -59
b is on	1 -22 6 -15 7 34
b is open	1 26 12 -38
b is someone	7 26
b is still	1 39 6 59
b is sufficient	1 -14
b is that	6 -20 12 101
b is the	0 -41 1 -43 2 14 6 -47 7 -33 9 -16
b is there	2 -37 4 48 6 28 12 -21
b is thinking	1 32 11 19
b is three	1 -20
b is your	0 -60
b isn't your	1 -14 11 38
b it !	1 46 11 19 12 30
b it ?	1 40 6 17 7 -26 11 44
b it a	1 14 12 44
b it and	12 18
b it be	1 23
b it before	0 25
b it could	11 28
b it has	1 18
b it here	0 50
b it if	0 -22 1 -28
b it takes	1 -19
b it to	1 25 7 -21 10 38 11 -15
b it took	0 31 1 37 9 30
b it was	0 -31 1 -40
b it would	0 32 1 -23 11 23
b it'd be	6 -24 7 82
b it's PROPER	1 -14
b it's a	1 -14 6 -18 10 27
b it's been	1 -26 6 -21 9 72
b it's only	12 36
b it's right	6 32 11 31
b it's the	1 41
b its PROPER	1 -18
b job for	0 34 7 -16 12 22
b joining [FIRM]	1 -15
b just bumping	1 -17 12 40
b just forward	6 -32
b just got	6 -31 8 29
b just had	1 25 6 -14
b just reply	1 -19 10 43
b keen on	1 -15
b keen to	0 29 5 22 6 77
b keeps getting	1 17 6 53
b kind of	1 -15
b know ?	1 -135 7 -14 9 25
b know PROPER	0 -47 1 26
b know a	0 50 1 126 2 -85 4 104 6 -45 7 -51 10 16 11 -18
b know another	1 36
b know any	0 85 1 23 2 -57 4 68 6 -31 7 18 8 40
b know anybody	0 15 4 15 6 -22 7 -68
b know anyone	0 48 1 -81 2 -31 3 -31 4 59 7 53 8 52 10 -21
b know at	12 24
b know best	0 -81
b know him	1 -17
b know how	0 -35 1 -23 12 -17
b know if	0 -74
b know in	0 43 1 99 2 33 4 -19 6 -37 7 29 9 20
b know of	1 -15 7 25 10 14
b know on	0 21 1 26
b know one	0 39 1 -65 3 -30 4 35 9 -18 10 15 11 -15 12 21
b know people	1 -14 7 -15 12 52
b know running	1 23 6 43
b know somebody	0 51 4 15 6 -19 7 -20 10 38 11 -14
b know someone	0 14 1 -55 2 -52 4 40 6 19 7 32 11 -14 12 -26
b know that	0 -71 1 -26 2 43 4 -47 6 -46 9 -15 12 -29
b know that's	0 30 1 -37 7 39 8 37
b know there	6 -15
b know what	0 -27 1 -30 6 33 9 34
b know where	1 -37 6 25 8 -20
b know who	2 36 4 -37 6 -19 7 23 12 50
b know who'd	1 -43 6 -15
b know who's	1 -77 6 -25
b know whose	0 22 1 68 6 94
b know with	0 38 1 67 2 55 4 -50 12 17
b know you	7 -14 8 -14 12 79
b know your	0 -67
b knows a	0 27 1 26 2 29 4 -23
b labels floating	1 -22 6 18
b labels peel	6 15
b laid off	1 -16 7 -14 8 67 12 -19
b last month	9 21
b last one	0 36
b last two	6 31
b last week	1 -15 9 -25 12 -16
b last year	0 -28 1 18 12 -15
b learn how	1 33 7 -15 8 19
b least three	1 -17 7 25 9 16 12 41
b leave until	1 -14 12 27
b leave us	0 -23
b leave you	0 -18
b let me	0 -27 1 19 2 27 6 27 7 14 8 41
b let them	1 29 6 -36 12 35
b let you	6 -15
b letter of	0 -24
b lie awake	1 44 6 61
b like a	0 -18
b like an	1 21 8 -16
b like introductions	8 -22
b like our	0 20 1 37 7 23
b like that	1 -25
b like this	1 21 7 70 12 25
b like to	0 -116 1 -54 5 21 6 20 8 40
b like what	1 27 7 32
b like you	0 49 1 -30 6 -17 7 -17 8 -14 9 55 12 -37
b like yours	0 -20 1 -42 9 27 12 14
b lines and	1 40 6 22
b link [KIND]	12 30
b link and	7 26
b list ?	0 -20
b list in	1 -18 6 -27 10 28
b list of	1 -15
b little PROPER	12 -20
b local radio	1 20
b long time	6 -26
b look after	1 29 7 42
b look at	0 -32
b looking back	1 -22 12 33
b looking for	0 35 1 55 7 -34 8 50 9 -20 12 -21
b looking to	1 88 2 14 6 -33 8 -48
b looks after	0 -29 1 -54 8 -44
b lost a	1 29
b lot of	1 18 6 -14
b love an	0 15 1 -15 3 33 4 -20 7 -21 11 26
b love it	0 21 1 -29
b love our	1 109
b love to	0 -21 1 -51 4 22 5 -21 6 18 7 23 8 -15 9 -23 11 -22 12 29
b love working	1 15
b loved your	1 -17
b make intros	0 -18
b making an	0 17 1 -17
b manager ?	0 37 1 41 3 35 4 -18 11 36
b manager of	0 21 6 -28 8 -19
b market gardeners	1 -25
b match for	1 50 7 20
b may be	0 15 1 -29 4 17 7 33 10 24
b may i	0 -33
b me ?	0 85 1 -79 2 -17 3 35 6 -26 7 31
b me a	0 -25 4 -16 6 28 10 42 12 -36
b me about	0 -14
b me and	8 35 9 -24 12 -25
b me ask	1 44 6 26 7 16
b me for	1 57
b me in	0 31 1 47 2 -15 6 -17 7 -15 12 24
b me is	0 49 1 44 3 -16 4 -27 5 50 7 25
b me know	0 -30 1 -27
b me on	0 33 1 28 10 51
b me or	1 -19
b me that	1 46
b me the	1 22
b me their	0 -33 10 24 12 43
b me three	8 -23
b me to	0 72 1 91 2 -46 3 75 4 -25 5 -25 6 -30 8 -29 9 -32 10 -47 11 15
b me today	1 -47
b me two	1 -20 4 23 10 -23 12 82
b me which	0 -28
b me who	0 -64
b me with	0 25 1 41 11 36 12 -19
b me your	0 -43 1 19 8 35 9 -25 12 32
b meet ?	1 -15
b meet PROPER	0 -32
b meet a	0 14 1 41
b meet them	6 -16
b mention me	0 17 3 -16 10 -14 11 21 12 -19
b mentioned PROPER	1 51 6 -25
b mentioned that	0 -15 1 38 6 62
b mentioned your	0 -21 1 -31 12 -32
b message me	1 -18 10 47 12 -26
b met but	1 16
b midnight ?	6 76 10 55
b might be	0 20 2 -16 4 23 6 -55 7 45
b might benefit	0 16 1 -23 2 -20 4 15 7 25
b might find	0 14 7 52 9 36 11 24
b might like	1 71 2 24 4 -17 7 40
b might you	0 -33 3 16 11 22
b mind ?	0 29 1 -50 2 16 11 16
b money ?	1 -23 6 27
b more [KIND]	1 58 6 34
b more about	0 -16
b more families	1 -18 6 -14 8 17
b more people	1 14
b more than	6 16
b more thing	1 -21
b most grateful	1 24
b move to	1 -18
b moving to	8 14
b much !	1 62 12 -35
b much for	0 -26 8 -17 12 -14
b much out	7 31
b much to	8 -15 12 26
b my PROPER	1 37 10 -16
b my business	8 72
b my card	0 21 6 -18 10 80
b my door's	0 52 8 -21 9 17
b my ideal	0 44 1 95 8 -30
b my last	1 -15
b my name	0 53 1 -19 3 -45 4 50 9 28 10 -58 11 14
b my number	0 47 1 49 3 39 4 -25 6 47 7 24 8 -16 10 -40 12 -15
b my own	0 18 1 -36 6 15 8 27 10 16
b my practice	1 -17 7 -17 8 17
b my question	0 22 2 17 6 19
b my spring	1 29
b my very	1 -14
b my way	10 -18
b name and	0 58 1 39 3 32 6 -31 7 20 12 -21
b name i'll	0 -22 10 15 11 -21
b name is	10 51
b name of	0 15 1 33 2 31 4 -23 6 -14
b name on	0 28 1 -63 3 -40 4 41 6 38 9 -20
b names before	1 -18
b names from	6 -15 9 24
b names today	12 32
b near PROPER	0 16 1 16 3 -26 4 33
b near you	1 -15
b need NUMBER	6 -16 8 22
b need a	0 25 1 20
b need of	0 16 1 -22 4 17
b needs a	0 -55 1 -114
b needs to	0 39
b network that	1 -15 2 14 4 -20
b never been	0 -51
b never too	0 23 1 -17 6 -15 12 -14
b new clients	1 -16 8 28
b new in	8 20
b new shop	9 36
b next ?	0 19 1 -86 2 17 4 -22 6 -28 12 30
b next quarter	1 -20 8 -16
b next week	0 29
b night ?	6 19
b night to	0 18 6 21
b no idea	1 50 6 62 9 26
b no limit	6 -31 11 -19
b no one	0 -34 1 27
b no pressure	1 -16 6 -26 11 42
b no problem	0 -25 11 46
b no worries	0 -15 6 -17
b not a	6 45
b not no	0 -19 6 -14
b not sure	1 21 6 39
b not the	1 -20
b note on	6 -22 8 16
b note to	1 -14
b noticed that	1 -35 9 -22 12 27
b noticed you're	0 49 1 22 3 29 5 -14
b now and	8 -22 9 35 10 -16
b now who	1 20 12 14
b number !	12 -46
b number ?	12 -18
b number below	1 -41 6 -26
b number four	1 20 10 23
b number on	0 -25
b nursery class	1 -17
b nurses in	1 25 8 -17 12 43
b of PROPER	1 49 6 -26 8 -48
b of [KIND]	1 -53
b of a	0 16 1 58 3 -26 4 22 6 43
b of an	1 -35 3 34
b of anyone	1 -25 12 56
b of being	1 23 6 38
b of course	11 26
b of each	0 18 6 38
b of family	1 23
b of help	1 -14
b of his	1 -29 6 -15
b of it	1 -25 7 15
b of me	1 44 6 53
b of mouth	0 52
b of moving	1 23
b of my	0 -34 1 -25 7 34 8 82
b of names	1 -32
b of nights	1 29
b of one	0 -27 6 -21 7 -17 8 -14 11 24 12 -18
b of our	7 55 9 32
b of people	0 20 1 -17 3 -21 4 21 6 -18 10 -25
b of service	0 20 1 -19 7 48
b of ten	6 -15
b of that	1 15
b of the	0 29 1 74 6 57 7 -22 9 -19 10 -16 12 41
b of their	0 23 1 -38 6 19
b of them	3 19 4 -28 5 18 7 22 8 -17 12 -15
b of these	0 -26 11 21
b of this	0 -45
b of three	8 27
b of two	1 -27 7 15 12 39
b of what	1 -14
b of years	1 14 2 14 6 -15
b of you	0 -24 3 16 4 -38 5 18 6 -39 8 -19 9 -26
b of your	0 50 1 50 2 31 3 -54 4 21 5 -14 6 53 9 -18 10 -17 11 16
b of yours	0 16 1 31 2 -47 4 45 6 -45 8 -14 12 38
b off and	1 -21 12 -16
b off their	7 20
b off your	12 67
b offer ?	0 15 6 23
b office ?	0 21 1 34
b office in	6 -16
b oh by	6 -15
b on ?	0 43 3 -40 4 40 10 -18
b on NUMBER	0 40
b on PROPER	0 17 3 30 7 -21 9 -22 10 19 11 16 12 14
b on [KIND]	9 21
b on a	0 -32 1 23 7 -29 8 -29
b on it	12 17
b on joining	1 -15
b on market	6 -14
b on me	7 34
b on my	6 -19 8 -18 10 -30 12 61
b on the	1 30 2 17 4 -19 6 20 7 -39 8 -83 10 110 12 -31
b on this	0 -26 1 -26 2 -19 4 15 8 19 9 -30
b on time	1 27 6 78 12 -25
b on us	0 38 4 18 6 -16 7 35
b on you	1 15
b on your	0 25 1 64 2 18 6 -16 8 -38 9 -18 12 -14
b one ?	0 48 1 52 3 -27 4 24
b one friend	0 39 7 29
b one i	0 -14
b one in	1 -17 12 -16
b one more	1 -21
b one of	0 -34 1 41 6 16 12 71
b one or	1 31 6 21
b one page	9 54
b one person	1 39
b one to	6 21
b one too	0 22 1 -20 6 -26 7 -22 12 15
b one who	1 -59
b only if	0 18 6 -14 11 72
b open to	0 40 1 -21 3 -22 4 25 6 -22 8 37 9 30 12 -31
b opened a	2 19 4 -27 6 -16 8 15
b opened my	1 -14
b or a	6 39 12 -14
b or an	6 25
b or anyone	0 14
b or family	0 26 7 39
b or more	6 19
b or not	1 -19
b or selling	1 31 7 -15
b or send	1 -25 6 -15 7 -21 10 21
b or share	1 -27 3 17 10 14
b or someone	1 -46 6 -15
b or text	10 27 12 -18
b or three	1 -34
b or two	12 16
b other [KIND]	0 15 1 27 2 -14 4 22
b other companies	1 -48
b other parents	6 -16
b others in	1 -29 7 25
b others who	1 16 6 31
b our first	1 28 9 -18
b our grants	1 17
b our name	10 -17
b our new	0 -18
b our office	1 20 7 -15
b our page	0 -49
b our strings	0 20 1 37 7 23
b our team	0 -30
b our way	9 45
b out !	1 -16 12 95
b out ?	1 38
b out and	12 31
b out at	0 29 6 18
b out because	1 15
b out of	1 -31 7 19 8 -23 9 18 12 -25
b over a	0 -30 1 -23
b own studio	1 -22
b owner who	0 17 1 46 6 20 7 17
b owners in	0 16 1 32
b owners of	1 25 4 -18 5 28 6 17
b owns a	0 20 1 17
b owns the	0 -39 1 22 6 -23
b packaging waste	1 -44
b page that	1 37
b page with	0 -50 1 -15 7 15
b paid for	1 -18 6 28 12 -17
b paid in	8 33
b paper that	1 -38 6 18
b paragraph below	1 17 10 17
b parents at	6 -15
b part of	8 24 9 37
b pass my	0 39 1 -22 3 -40 4 41 10 -19
b pass on	6 15 7 19
b pass our	1 19 7 -19
b passing my	0 23 3 22
b paying farms	1 -24
b paying for	1 49 10 -14
b pays the	1 -30
b peel in	6 15
b people ?	3 -24 4 40
b people i	8 -32
b people in	1 -27 7 43
b people like	0 -40 1 -18 6 -14 7 -15
b people who	6 -16 7 41 12 18
b people you	0 14 2 15 3 -16 6 -14 9 14
b perhaps you	6 51
b person at	0 23
b person or	1 -40 12 38
b person to	1 48
b person who	8 -27
b person you	1 35 6 22
b phone call	9 31
b photos of	1 -25
b places in	1 -17
b planning tool	1 -25
b please copy	1 18 10 17
b please don't	1 -15
b please feel	7 -18 10 25
b please give	7 -15
b please introduce	3 14
b please pass	0 22 3 40 4 -28 10 -21
b please send	0 66 1 -24 3 -28 4 28 7 -15 12 46
b please share	1 -20 7 14
b please tell	0 27 1 26 3 33 4 -16 10 36
b point me	0 22 1 40 3 22 4 -17 11 31
b position at	0 17 3 19 8 21
b practice and	0 -14
b pressure at	6 -19 11 27
b privilege to	1 -22 9 15
b problem !	0 -16 11 37
b promise to	1 -16
b promised me	12 38
b proud of	1 -19 12 -17
b put in	0 18 1 25
b put me	1 -17
b putting us	0 25
b quarter and	1 -24
b question do	1 30
b question for	0 22 2 17 6 19
b quick call	0 22 1 17 3 14 4 -26
b quick favour	12 -20
b quick one	1 -15
b quick question	0 17 1 33 4 16 6 18
b raising our	1 -14
b rather not	7 -19 11 34
b reaching out	1 14
b ready for	1 -74
b receive [KIND]	1 -15 6 -18 7 14 12 38
b recently bought	1 29
b recommend a	1 25 12 20
b recommend to	0 -93
b recommend us	0 -17 1 -31
b refer NUMBER	12 30
b refer a	0 -54 1 -46 7 32 12 24
b refer me	0 40 1 -36 3 37 4 -36 8 21 12 -34
b refer them	1 31 12 34
b refer to	0 -22
b refer us	1 -18 12 20
b referral for	0 27 1 59 4 -36 5 34
b referral or	1 -34 8 -20 12 52
b referrals so	1 15 8 39
b referring me	0 15 1 -19
b reply and	10 20
b reply to	10 22
b reply with	0 -30 1 -33 6 -36 10 55
b resource for	0 24
b restaurant owners	1 21 2 -17 4 14
b right now	1 -14 7 31 10 -15 12 15
b right one	10 33
b right person	0 20 1 26 2 15 6 -16
b ring PROPER	1 30 6 42 12 -15
b ring before	0 -24
b ring the	1 -44 6 -14 10 22
b role in	0 14 1 24 8 24
b roles in	1 -40
b roof ?	1 57
b room for	1 19
b round for	1 -39
b run a	8 52
b run into	0 35 1 45 4 16 6 -19
b running a	1 23 6 43
b runs a	0 15 1 -59
b runs the	1 14
b said your	9 24
b sale of	1 -21
b sale through	9 15
b same ?	0 16 1 -21 7 43
b same for	1 -21
b same situation	6 16
b same trouble	1 21 6 17
b same way	1 -25
b saw his	1 -22 6 18
b saw that	6 -22
b say no	6 -15
b school caretakers	8 -22
b search for	1 37
b second opinion	0 17 7 29
b see that	1 39 8 21 9 -15
b see the	8 -14 9 38
b see them	7 27
b see you	1 45 9 -17
b seeing the	9 44
b seen the	6 20
b self employed	1 21 6 27
b selling this	1 14 7 -19
b send NUMBER	0 55 10 -19 12 25
b send a	0 -21
b send her	6 -22 10 -15
b send him	1 35
b send it	1 49 10 17
b send me	1 -56 3 -35 4 34 6 21 10 -16
b send them	0 52 3 -16 4 24 6 21 10 17 12 -30
b send us	0 15
b send you	0 -40 1 -30 12 -18
b service ?	1 -24 7 41
b shall i	0 -20
b shall we	0 -20
b share it	0 59
b share my	1 -25 7 14
b share our	0 -54
b share this	1 -22 7 22 11 18 12 22
b she can't	6 35
b she has	1 18 6 28
b she is	1 -22
b she told	6 17
b she wants	6 30
b she'd have	0 22 3 14 4 -26 6 34
b shoot me	1 14
b shop go	9 22
b short of	1 38
b should be	0 -18 1 35 2 -27 4 34
b should have	1 -21 2 17 4 -16 7 23
b should i	0 33 2 22 3 -30 7 -15
b should meet	7 -17
b should talk	1 -65
b should we	1 -15
b should you	0 37 4 24 10 29
b show this	0 46
b sick of	1 28 6 36
b side ?	1 16
b signs up	1 -21 6 -15
b since PROPER	1 16 6 -16 8 -34 12 52
b since day	9 15
b since spring	6 18 12 25
b since the	1 -22 6 32 9 19
b since you	1 -15 9 41 12 -20
b since you're	0 26 2 16 9 15
b sister if	0 22 1 17 3 14 4 -26
b sit with	6 31
b situation as	6 16
b six months	12 44
b six weeks	1 -25 9 -18
b six years	1 -22 9 39
b sleep through	1 17
b small brewery	6 15
b small business	1 21 6 -19 9 26
b small team	1 -15 6 69
b so do	7 30
b so glad	7 -16 9 30 12 -16
b so grateful	1 -24 9 27
b so i	6 31
b so it's	0 22 10 28 12 33
b so much	0 -23 1 40 6 -18 8 29 9 20 12 63
b so please	0 33 1 -16 8 -42
b so that	1 37 6 89
b so that's	6 -39 8 -29
b so who	6 -17
b so you	0 20 1 -28 6 37 9 39
b some of	1 -32 8 14
b somebody at	6 16
b somebody in	1 -59
b somebody who	1 -20 7 -29 10 25
b somebody you	0 -34
b someone ?	1 -36 6 -14
b someone at	0 35 1 42 3 31 4 -22
b someone to	0 -44 1 -20 6 41
b someone who	2 -49 4 36 6 -38 7 27
b someone who'd	0 29 1 -33 6 27 7 47
b someone with	1 48 6 -15 7 -14
b someone you	1 -60 10 16 11 18
b sounding board	0 19 7 21
b speak to	0 17 1 21
b speaking with	1 -36 9 -21
b specific ask	0 35 3 28
b spends PROPER	1 16 6 44
b spread the	0 63 4 33 5 -17 12 -18
b spring ?	1 18 6 19 12 16
b spring programme	1 34
b started a	6 -18
b stay in	6 43
b stays on	1 -22 6 18
b still has	0 25
b story on	1 15 6 -15 7 -15
b street and	1 -16
b struggling to	1 48 6 60
b struggling with	1 17 6 -23
b subject intro	1 -35
b such a	1 -27 7 -32 9 19 12 -19
b switch your	1 -14 6 22 9 24
b table and	9 29
b tag a	0 -50
b tag them	7 -15
b take a	0 -14
b take good	7 22
b taking on	8 16
b talk to	0 26 2 15 3 -18 7 -14
b talking to	12 37
b teacher who	0 -20
b teacher you	0 15 1 60
b team ?	0 19 1 28 6 -34
b team and	1 41
b team at	0 25 8 16
b team deals	1 15 6 -39
b team has	1 -27 6 -19
b team that	1 24
b tell a	0 60 1 35 7 -14 10 -18 12 20
b tell him	0 51 3 28 6 27 10 -31
b tell me	0 -126 6 -20
b tell them	6 18 10 -15
b tell your	0 51 1 -23 7 -38 9 39 11 17 12 22
b ten days	1 -19
b ten more	6 29
b ten years	1 -31 6 33 8 -21 9 26
b text me	0 -19 1 -21 6 -19 10 29 12 44
b thank you	0 -24 1 -35 6 -20 7 47 8 -14 9 19 10 22 12 -20
b thankful for	1 29
b thanks for	0 -23 1 -31 6 -19 11 -20
b thanks so	8 -17 9 -20 12 -15
b that PROPER	0 -15 1 20 6 50
b that [PROBLEM]	1 14 9 47
b that close	1 43
b that could	0 14 1 -26 6 -19 7 42 9 20
b that doesn't	1 -16
b that for	1 33
b that got	0 -49
b that has	0 33 1 30 6 -20
b that he	1 59 6 63
b that i	1 -28 6 -27 7 24 12 23
b that it	1 -16
b that just	0 22 1 23 6 -43
b that keeps	0 22 1 60 6 44
b that may	0 14 1 29 7 29
b that might	0 33 1 -29 2 14 6 -23
b that needs	0 15 1 -117 6 -58 7 -43
b that nobody	6 40
b that our	9 18
b that owns	1 14
b that pays	1 29 6 43
b that runs	1 -46
b that she	10 16
b that stays	1 -21 6 36
b that teaches	1 26
b that the	0 23 1 -22 10 35
b that their	6 14
b that they	1 -39
b that uses	6 -21
b that wants	1 -49 6 33
b that was	0 -18 1 -20 6 -19
b that worries	1 28 6 40
b that would	0 24 1 -53 6 -36
b that you	0 -70 6 -40 7 14 8 19 9 -37 12 -20
b that you're	1 15
b that your	1 28
b that's a	1 29
b that's about	1 15
b that's been	1 54 8 39
b that's losing	1 32 6 26
b that's my	0 56 4 -14 5 25
b that's the	6 -39 8 -29
b the NUMBER	1 -20 6 -16 9 -17
b the PROPER	0 64 1 -36 2 15 4 28 5 -22 6 -42 7 14 9 -27 10 -26
b the [KIND]	1 98 6 -19 7 30 8 37
b the bank	1 -28 9 -20
b the best	0 59 1 20 5 20 6 -24 8 24 9 35
b the billing	1 21 6 -24
b the blue	0 -53 1 -27
b the board	1 16 6 -38
b the choir	1 -23
b the co	1 45 8 15
b the conservatoire	0 28 1 29 4 14 6 -22 10 16
b the county	0 -27 6 -23
b the dale	1 17
b the depot	0 -16 1 -24 6 -22 8 -24 9 39 10 15
b the dock	1 -15
b the drawer	1 -26
b the end	8 -19
b the estate	1 33 6 37
b the fair	9 -31
b the family	1 46 10 23
b the farm	1 -14
b the fete	1 23
b the first	1 -47 4 -23 5 16 6 71 9 62
b the floor	6 19 10 -15 12 40
b the front	1 38
b the gin	3 24 4 -17 12 16
b the hall	0 -17
b the harbour	1 30 6 15
b the hiring	0 26 1 30 3 25
b the house	0 -14 1 -17 6 -29
b the ice	1 -17 6 33
b the kids	6 38
b the lake	6 21
b the link	1 -18
b the list	1 -18 6 -27 10 28
b the market	1 -18 8 -36
b the moment	0 -23 1 -27
b the month	1 14 6 -28 8 -21 12 32
b the move	1 -21
b the name	1 19 2 31 4 -23 6 -21
b the new	0 -20 1 -58 8 -55 9 22
b the next	1 41 4 32
b the night	1 -20
b the number	1 -21 6 -28
b the numbers	9 15 11 -18
b the nursery	1 -17
b the office	0 -22 1 -27
b the old	0 16
b the one	1 -48 2 20 4 -25 6 54 9 56 12 -17
b the operations	1 28
b the other	1 22
b the paperwork	1 -35 6 -32
b the paragraph	1 18 10 17
b the people	1 -15
b the person	1 14 6 18 8 -27
b the photos	1 -21
b the post	1 25
b the referral	1 -30 7 -16
b the right	0 36 1 49 3 26 4 -28 6 -34 7 -24 9 -15 10 26
b the roof	6 58
b the sale	1 -35 9 17
b the same	0 41 1 -17 3 -18 6 -51 7 198 12 -24
b the school	1 16 6 -21 10 33
b the second	1 27
b the shop	0 -29 10 28
b the switch	1 -14 6 22 9 24
b the team	1 -21 8 -41
b the three	1 15 6 -21 7 39
b the top	1 -17 12 40
b the two	9 -19
b the valley	6 20
b the warehouse	1 -42
b the way	0 -44 1 -28 6 -16 7 43 8 -39 9 -31 11 19
b the whole	1 -20 9 41
b the winter	1 44 6 -20 8 29
b the word	0 63 4 33 5 -17 12 -18
b the wrong	8 -24 10 28 12 36
b the year	8 -18 9 16 12 33
b their bank	6 23
b their first	0 15 6 -73 7 69 10 14
b their house	1 32 4 -14 6 -55 7 -15
b their name	6 -38 7 34 10 22 12 -19
b their names	12 31
b their number	12 54
b theirs ?	1 45 6 57
b them ?	0 -45 1 -14 7 -16
b them a	7 30
b them about	1 -24 10 -15
b them and	1 44 6 20 7 -28 12 29
b them call	10 16
b them in	1 -19
b them know	6 -20
b them my	0 27 1 28 6 43 7 29 12 -16
b them or	7 -15
b them our	1 15
b them right	1 15 6 20
b them text	1 -15
b them the	0 26 1 43 4 21 6 -24 10 22
b them this	6 -21 10 40
b them to	1 49 6 43 10 -14
b them with	1 -34 6 -32 7 23
b there ?	0 26 1 38 3 34 4 -28 6 -18 9 17
b there another	1 21 2 -18 4 25 6 22
b there anyone	0 22 1 -54 2 -19 4 23
b there would	0 28 5 30 9 25
b there'll be	1 19 6 30
b there's a	6 53 7 18 9 -14
b there's no	0 73
b these days	1 24 6 -24
b they are	10 14
b they don't	6 17
b they get	1 -23 6 -46 12 14
b they got	1 -20 6 -30 8 -21
b they have	1 34
b they never	0 17 1 -22
b they'll be	6 -19 7 57
b they'll get	7 19
b they're the	1 -23
b think about	0 -31
b think it	3 43 4 -32 11 65
b think it's	6 28
b think of	0 55 3 -20 4 22 7 -32 12 20
b think we	1 -21
b think we'd	1 80 11 23
b thinking about	0 32 1 56 6 -40 7 -20 8 -37 10 32 11 15
b thinking of	1 101 6 36 7 -24 8 42
b third time	1 -18 12 90
b this ?	1 25 2 27 4 -16 6 -14 7 64 9 25
b this card	7 21 12 17
b this email	6 -29 7 21 10 29 12 -14
b this flyer	1 -37 6 19 10 17
b this is	1 -21 12 29
b this link	7 -17 10 24
b this list	0 -20
b this mail	0 31 1 -24 6 -24 10 46
b this month	1 -22 6 -15 7 -19 8 50
b this neighborhood	1 38
b this page	0 39 1 31 6 22 7 26 10 33 11 20
b this quarter	1 73
b this to	0 24 3 59 4 -44 12 34
b this too	1 50 6 -30 7 73
b this valuable	6 -14 7 57 9 43
b this week	4 -29 5 18 8 -27 9 -14 12 85
b this winter	1 38 7 -16 8 50
b this year	1 64 2 21 4 -17 6 -21 9 30 12 -16
b thought a	12 15
b three days	1 -26 9 -16
b three friends	6 19 12 18
b three months	1 20
b three names	8 -21 12 35
b three or	6 19
b three people	1 -73 6 -17 7 45 12 14
b three places	1 -17
b three weeks	1 -22 9 21
b three years	0 -15 1 -21 6 -34 8 16 9 49
b through a	1 39 7 22
b through the	1 -30 9 18
b through with	9 15
b time !	12 22
b time and	6 51 12 -23
b time for	1 -19 9 -21
b time to	0 -22
b tired of	6 25
b to ?	1 -75 3 -14 4 32 6 20 7 -16 12 -17
b to NUMBER	1 -32 6 44
b to PROPER	0 63 1 19 2 -28 3 90 4 -49 5 -47 7 -17 8 -18 9 -32 12 25
b to [KIND]	0 27 1 65 6 39 8 -49
b to [NAME]	0 33 1 74 3 25
b to a	1 25 3 -49 5 51 8 -49
b to all	9 17
b to an	6 30
b to any	1 41 6 -14
b to anybody	0 52 8 -21 9 17
b to ask	2 21 6 -30 7 -15 8 28
b to at	0 42 1 30 2 16 3 -16
b to be	0 25 1 -27 6 15 7 43 8 19 9 -15 10 -22 11 39 12 -17
b to believe	1 -15
b to buy	0 22 1 60 6 -14 12 19
b to call	0 30 3 35 4 -19 6 -15
b to catch	1 -16
b to connect	0 -42 1 41 8 -24
b to do	1 16 7 41
b to double	1 -18
b to each	0 -24
b to everyone	0 -15
b to feel	0 -25 1 -31 7 69
b to find	0 -14 1 -44 6 15 9 31
b to forward	0 14 10 52
b to get	1 -19 7 -26 9 16 12 27
b to give	0 20 6 -15 7 58 12 -14
b to grow	0 -15 1 -24
b to hand	0 15 6 35 10 37
b to have	0 18 1 15
b to hear	1 -57 8 44 9 89
b to help	5 -16 6 -31 7 68 8 24 11 -18
b to her	1 49 6 28
b to hire	1 36 6 34
b to introduce	0 26 1 -28 7 -18 12 16
b to introducing	1 -26 3 -23 4 28 9 40
b to it	1 -34 7 -23
b to join	0 -17
b to know	0 -22 1 -23 12 -31
b to learn	0 -21 1 -43 6 -31 7 -21 8 36
b to look	0 -14
b to make	0 -24
b to me	1 26 6 35 9 -25 10 -16 12 -17
b to meet	0 130 1 76 2 -18 4 -43 5 71 6 57 8 -59
b to mind	0 21 1 -67 2 16 6 -37 11 19
b to one	1 -16 6 52
b to other	0 22 4 -18 5 22 8 -19
b to others	1 -43 3 -21 4 18 7 18 9 41 12 -16
b to our	0 -27 7 -14
b to owners	1 17
b to pass	1 -18 11 17
b to people	0 -24 1 23 9 20
b to recommend	0 -42
b to refer	0 18 1 15
b to retire	1 39 6 36
b to ring	0 28 1 24 6 21 10 62
b to say	1 -23 6 -15
b to school	8 -22
b to see	0 39 1 -20 9 24
b to sell	1 19 6 20
b to send	0 -16 6 34 10 -25
b to share	10 -19
b to sit	1 25
b to some	1 -15
b to somebody	1 -23
b to someone	0 -43 1 60
b to speak	6 -21
b to take	0 15 6 34
b to talk	0 -37 7 -26
b to ten	6 32
b to the	1 74 2 -20 3 85 4 -16 5 -18 6 34 7 -29 11 -17 12 46
b to them	0 -44 1 -15
b to this	6 -19 10 22
b to three	6 -17 9 -14
b to train	1 16
b to two	1 -54 7 31
b to understand	1 25
b to us	0 -52 1 -44
b to whoever	0 27 1 -36 3 14
b to work	0 -16 1 -46 4 17 6 -37 8 107 12 21
b to write	0 -31 1 19 6 16
b to you	1 -18 6 -15 9 -26
b to your	1 93 3 115 4 -72 5 -23 6 -22 8 -23 9 -30 10 -25 11 26 12 -19
b today ?	0 -25
b today is	0 23 1 -48 4 -23 5 17 7 23
b today who	1 -29 6 16 12 32
b together and	1 -14 9 41
b told me	6 50 9 67 12 -22
b told the	6 17
b too ?	2 -19 4 23 6 -20
b too busy	0 23 1 -17 6 -15 12 -14
b too much	8 -15 12 26
b tool for	1 -36
b top of	1 -17 12 40
b totally fine	1 -17
b totally understand	11 15
b touch ?	0 25
b touch with	1 60 6 -14 8 22
b transport isn't	1 -14 11 38
b trouble with	1 21 6 17
b trust me	1 -19
b trust with	1 -27
b trying to	0 -23 1 26 6 -17
b turned down	1 41 6 30
b twice and	1 26 6 -23 12 56
b two ?	1 -34
b two aren't	1 43
b two community	1 15
b two councils	1 58 9 -16
b two lines	10 30
b two more	1 66 8 -38 12 28
b two names	0 28 9 -25 10 -28 12 34
b two of	6 -21
b two or	1 -34
b two people	2 15 3 -18 6 16 7 53
b two referrals	0 -15
b two years	1 -24 6 47
b u know	0 46 1 -24 6 -21 8 -19 12 -25
b under the	1 -23
b understand how	1 25
b understand if	1 -20 6 -17 11 78
b up ?	0 -36 1 68 6 -20
b up SHARE	6 -28
b up and	6 18 8 -21
b up for	1 -17
b up four	9 103 10 16
b up on	1 27 6 24 12 46
b up the	1 -36 6 -20 8 114 12 50
b up to	6 16 12 38
b up with	1 24 6 44
b up you	1 -21 6 -15
b up your	0 30 1 34 5 16 6 30
b us !	0 18 7 16
b us ?	1 -48 3 49 4 -49 6 45 7 -28
b us a	0 -48
b us and	0 17 12 31
b us at	1 -21
b us in	0 57 1 -57 3 24 4 -24 6 -33 7 -16
b us to	3 -25 4 31 7 18 9 65
b use a	1 -30 6 -21 9 27 12 14
b use for	0 -42
b used to	1 38 6 27
b useful ?	7 24
b uses PROPER	6 -21
b value from	7 29 9 19
b very best	1 -14
b very first	6 -15
b very welcome	7 40
b w the	1 20
b want me	0 -43
b want to	0 29 1 -83 5 15 6 -47 8 63
b wants a	1 29
b wants to	0 -27 6 -29 7 30
b warehouse manager	1 -36
b was a	1 -17
b was hoping	1 43
b was looking	1 -22 12 33
b was so	9 20
b was that	0 18
b was wondering	1 24
b way ?	0 17 1 -29
b way i	0 -31 1 18
b way of	6 -15
b way you	6 28
b we ?	1 -24 12 34
b we achieved	0 26 2 16 9 15
b we are	1 56 8 26
b we both	1 16
b we can	1 33 9 -15
b we could	1 -18
b we did	0 22 1 39 9 60 11 27
b we do	1 18 7 15
b we finish	0 -15
b we get	12 30
b we got	1 -16
b we grow	0 52
b we had	1 -22
b we have	1 23 7 46 12 -24
b we haven't	1 16
b we made	9 33
b we need	8 19
b we pay	6 49 12 53
b we shared	1 -17
b we should	0 14 4 14
b we want	1 16
b we were	0 -24 9 63
b we worked	1 -25 6 -26 9 49
b we'd be	0 15 1 45 7 37 11 20
b we'd do	7 54
b we'd love	0 -33 4 19 7 48
b we're a	6 -14
b we're building	1 -52
b we're hiring	0 -18 1 54
b we're looking	0 27 6 -14 8 52
b we're now	1 -14
b we've been	9 14
b we've got	1 -24 9 -15
b we've had	0 24 4 -15 5 27 6 -36 8 22 9 65
b wedding planner	1 28
b week ?	0 -19
b week and	6 39 12 18
b weeks to	9 25
b welcome !	12 -21
b well after	1 -22
b well enough	1 -24
b went from	1 -14
b went through	6 18
b went well	1 53 9 -16
b were in	1 52 6 32
b were on	8 -50
b were the	1 -29 9 61
b what i	1 -62 6 34 7 29 9 35
b what the	0 18 6 19 9 30
b what we	0 43 1 102 2 18 4 -14 9 34 11 30 12 -27
b what we've	1 -14
b what would	0 -19 1 31 6 47
b what you	0 -15 1 -19 9 -24 12 -17
b what your	0 -16
b what's the	0 15 1 21 2 31 4 -23
b when a	6 14 12 -19
b when i	6 -20
b when the	8 19 9 15
b when they	6 -22 12 21
b when you	1 32 6 27
b where i	1 -33 8 -20 11 -20
b where the	0 14 1 65 6 37
b where you	4 14 6 25 9 -28 11 27
b which of	0 -19 1 31 2 19 6 72 12 -20
b who among	0 22 1 23 2 35 4 -45 11 29
b who are	0 63 1 -23 2 17 4 -24 6 -38 7 31 12 -38
b who at	0 14 1 41 2 14 6 51
b who books	0 43 1 31 6 -15 8 -28
b who can	0 -34 1 -27 7 -26
b who can't	0 18 1 15 6 40
b who comes	0 29 2 16 11 17
b who could	0 43 1 -24 2 -27 4 47 6 -24 7 -14 9 16 12 -33
b who do	0 76 1 -26 2 155 3 -21 4 -151 5 -15 6 34 7 32 9 -36 10 -29 11 -18 12 -18
b who does	1 35
b who else	0 88 1 -46 2 58 4 -36 6 -25 8 -14 9 44 12 45
b who gets	0 -22 6 31
b who has	0 -90 8 18
b who have	1 30
b who in	0 16 1 24 6 29 10 -15
b who is	1 57 2 -26 4 33 7 23
b who knows	0 -14 1 -18 6 -50 7 -20 8 -34
b who looks	0 -29 1 -54 8 -44
b who may	0 23 1 -65 7 14 10 21
b who might	0 34 1 -37 2 -40 3 -27 4 83 6 -25 7 93 9 31
b who needs	0 -62 1 -50 11 16
b who on	1 15 6 -54
b who owns	0 -46 1 29 6 -22
b who pay	0 34 2 -18 5 29 6 57
b who recently	1 14
b who runs	0 15 7 18
b who should	0 24 1 -16
b who still	0 20 1 19 6 31
b who wants	1 15 6 -18 7 29
b who was	0 36 1 48 2 22
b who would	0 -15 1 -16 2 34 3 -17 7 24 11 34 12 22
b who'd appreciate	1 -23 7 39
b who'd be	0 15 1 -49 6 16
b who'd benefit	0 23 1 27 6 -23 7 42
b who'd get	1 16 7 16
b who'd like	0 20 1 65 6 60 7 69
b who'd love	0 22 1 -58 6 33
b who's looking	1 -139 7 -21
b who's moving	1 -26
b who's one	1 66 4 -14 7 41
b who's the	0 37 1 46 2 21
b whoever is	1 -42
b whom would	1 -27
b whose cellar	0 14 1 32
b whose labels	6 15
b will be	0 -39
b will thank	0 24 12 55
b will you	7 -20 12 65
b willing to	1 -24 7 -15
b with ?	0 35 2 31 6 -19 11 37
b with PROPER	0 17 1 81 8 22
b with [KIND]	1 -38
b with [PROBLEM]	1 43 2 -22 4 16 6 72
b with a	0 24 1 67 2 44 4 -58 5 30 6 31 7 -27 8 -16 9 -17 11 -26 12 -22
b with an	7 -33 10 26
b with her	1 25 6 26
b with me	0 37 1 -14 9 -24
b with more	1 26 6 19
b with my	9 -14
b with no	6 31
b with one	1 27
b with our	0 -20 1 -44
b with people	1 -22
b with respect	6 -18
b with that	1 -21 7 -20
b with the	0 16 1 -63 2 -21 6 -25 7 40 8 -16
b with their	0 35 1 20 4 16 6 37 7 54 10 14
b with them	0 22 1 -26 6 19 7 26
b with three	6 19
b with twins	1 18 4 -14 6 -21 12 24
b with us	6 -43 7 -30 8 48 9 25 10 -15
b with what	0 16 2 16 3 -16 9 41
b with you	0 -25 1 -40 6 -14 9 88 12 -19
b with your	0 36 3 14 7 41 8 19 9 36 12 -30
b woman who	0 -17 6 21
b word of	0 52
b word with	0 18 1 16 8 17
b work ?	1 -17
b work for	8 -30
b work from	8 16
b work that	1 19 6 24
b work there	8 31
b work together	12 -14
b work with	0 -18 1 14 4 17 6 -32 12 35
b working on	1 15
b working with	0 -33 1 -21 6 -21 9 51
b works nights	1 22 6 -33
b worries about	1 28 6 40
b would appreciate	0 28 1 33 3 45 4 -15 5 -33 7 23
b would be	0 69 4 -22 5 22 6 44 7 -54
b would benefit	1 -30 2 47 4 -48 7 50 11 28
b would help	0 36 7 -77 8 15 11 23
b would it	1 23
b would like	6 28 7 15
b would love	1 -26 6 -22 7 -38
b would take	1 43 7 23
b would you	0 -19 1 17 2 -26 3 27 4 27 5 -20 6 35 9 29 11 22 12 -80
b write me	0 -40
b write to	2 15
b writing a	1 21
b writing because	1 -46
b wrong person	8 -24 10 28 12 32
b wrote that	9 34
b year ?	1 22 2 18 4 -17 6 -19 7 -24
b year and	12 18
b year i	1 -34
b years ago	1 34
b years and	6 -28 9 28
b years at	6 -25 8 20 9 -41
b years of	1 21 9 16
b yet ?	12 57
b you !	10 51 12 -17
b you ?	0 -106 1 -50 2 40 4 -23 6 -21 12 37
b you PROPER	0 -21
b you a	0 60 1 -22 6 -33 9 -23 12 61
b you and	1 -36 8 27 12 -39
b you any	0 39 1 18 2 -26 4 27 6 19
b you are	1 -37 6 23 9 -26 12 59
b you ask	0 42 1 67 3 16 4 -28 10 33
b you at	1 -46 9 23 12 20
b you be	1 -20 2 -15 3 16 6 -17 9 31 10 -18 11 -15 12 -19
b you believe	11 27
b you both	0 18 7 54 12 -54
b you can	0 20 1 17 2 -16 5 23 6 -17 7 -15 9 -17 10 29
b you can't	0 -15 1 -25 11 24 12 -17
b you care	0 37 2 15 7 20 11 24
b you come	4 14 7 37
b you connect	0 42 3 28 9 14
b you could	0 -58 1 23 4 16 6 26 7 -14 8 19 12 -22
b you deal	0 18 1 38
b you do	0 17 2 14 7 45 9 -17
b you don't	0 -25 1 -17 11 17
b you ever	0 -65 1 20 6 -15 7 -27 11 -17
b you feel	0 70 1 26 3 19 7 28 11 56
b you for	0 -25 1 -29 6 -27 7 17 9 71 10 -25 12 -23
b you get	0 43 1 18 2 -16 3 19 6 -18 7 -23
b you give	0 -51 6 19 12 15
b you got	9 57
b you had	0 15 9 -16 12 -15
b you happen	3 16 4 -14
b you have	2 -19 3 -14 4 33 6 -24 7 22 8 -23 9 -41 10 -17 12 51
b you hear	0 45 1 108 4 19 6 53 7 31 10 -15 11 -25 12 -14
b you in	0 -18 7 -15 9 -20
b you introduce	0 69 1 29 2 -26 3 71 4 -79 6 29 7 -19 8 29 9 -16 10 -25 11 35 12 -16
b you is	6 17
b you judge	1 -28
b you just	1 17
b you know	0 -37 1 94 2 21 3 -106 4 74 5 -43 6 60 9 22 10 65 11 -62 12 56
b you leave	0 -23
b you like	0 33 1 29 4 19 11 15 12 -19
b you may	7 -17
b you meet	10 16
b you mentioned	0 -37 1 70 6 46 9 -27 10 -18 12 -48
b you mind	0 14 3 32 4 -24 10 33
b you must	1 -21 12 48
b you need	0 -14
b you next	0 17
b you on	9 38
b you only	1 -19
b you or	0 27 1 -25 6 -14 8 16 10 39
b you pass	0 54 1 21 3 -34 4 37 6 21 10 -21
b you point	0 20 1 18 3 15 11 32
b you prefer	1 -17
b you promised	12 64
b you put	0 30 1 19 2 -14 3 23 8 15
b you recommend	0 -103
b you refer	1 -60 4 -17 6 -25
b you run	0 35 1 29 4 16 6 -19
b you said	0 -26 1 -14 9 93
b you say	0 -55
b you send	0 34 8 -22 9 72 12 40
b you so	0 21 9 55 12 33
b you tell	0 -46 1 23 7 -18 10 34 12 -15
b you the	0 -37 1 -47
b you think	0 64 1 -40 2 22 3 36 4 -35 6 -49 11 103 12 -24
b you to	0 -113 6 14 8 17 9 -26 10 21 12 -20
b you told	1 25 6 50 9 69 12 -20
b you trust	1 -21 2 22 11 50
b you two	0 -36 1 22 6 47 9 26 11 34
b you used	1 38 6 27
b you we	6 54 9 -14 12 -19
b you well	9 31
b you were	1 -49 9 73 10 -26 12 41
b you who	0 26 1 35 2 21 6 -23 8 42
b you will	7 -19
b you with	9 -19 12 -17
b you work	8 31
b you would	1 54
b you write	0 -20
b you wrote	1 -23 9 71
b you'd get	0 -14
b you'd introduce	1 -14
b you'd like	1 -20
b you'd refer	12 -16
b you'll be	0 16
b you'll introduce	9 16
b you're connected	0 78 1 25 3 37 5 -26
b you're curious	0 -16
b you're happy	0 16 2 16 3 -16 7 -16
b you're open	1 -21
b you've been	1 -14 9 22 12 18
b you've found	0 17 9 67
b you've seen	1 -16
b young farmer	1 17
b your PROPER	0 -25
b your [KIND]	1 -19
b your account	0 -20
b your area	1 -14 11 38
b your board	1 18
b your book	12 -14
b your brother	1 97 3 27 4 -15 5 -14 6 -18 9 -19 12 26
b your brother's	1 85 6 15 8 51 12 -35
b your business	1 27 12 40
b your child	0 -32
b your circle	1 -51 7 -20
b your colleagues	6 36
b your company	1 40
b your department	1 36
b your drivers	1 -14 6 22 9 24
b your family	6 28
b your firm	1 16
b your friend	3 24 4 -17 7 20 12 22
b your friends	0 81 1 -61 3 -68 4 58 5 -15 6 -36 9 15 10 -28 11 34 12 19
b your gutters	1 -22 12 16
b your help	7 -21 8 32
b your inbox	1 -17 12 40
b your mum	1 -30
b your name	6 99 9 -17
b your neighbors	0 -15
b your network	1 -89 6 -20
b your next	0 58 7 16 12 45
b your number	0 -22
b your phone	12 32
b your referrals	0 32 1 -24 8 -25
b your side	6 -19
b your sister	1 53 3 14 4 -26 7 44
b your street	1 -22 8 15
b your team	0 17 3 17 6 -46 9 18 12 -27
b your time	9 -15
b your way	0 28 1 34 5 16 6 30
b yours ?	1 19 6 -15
b yours is	1 42 6 34 12 24
c ANY	0 86 1 54 2 -80 3 -121 4 190 5 -15 6 89 8 29 9 113 10 60 11 -44 12 23
c ASK	0 188 1 105 2 -67 4 18 5 -40 6 108 8 -45 10 19 11 14 12 -60
c BRANCH	0 146 1 258 2 23 3 -43 4 -79 5 127 6 101 7 -38 8 97 10 21 11 -24 12 -107
c DONE	1 -17 2 22 3 -26 5 26 6 102 7 -15 9 267 10 23 11 -15
c EASE	1 -58 2 30 3 26 4 -30 5 -14 6 -89 7 -70 8 -51 9 -42 10 -62 11 395 12 -82
c EVENT	0 118 1 295 3 -24 4 -19 5 23 6 -129 8 143 9 -57 12 -94
c GAIN	0 75 1 -83 3 -72 4 34 5 -15 6 145 7 311 10 -40 12 -22
c GLAD	1 -152 3 -17 4 21 6 -76 7 70 8 -69 9 370 10 -115 11 -31 12 -113
c GROUP	0 31 1 77 2 26 6 41 7 -20 8 148 9 -45 10 -48 11 -29 12 -73
c HAND	0 106 1 24 2 -78 4 102 5 -93 6 77 7 -78 8 -210 9 -126 10 374 11 -54 12 25
c HURRY	1 33 2 85 3 28 4 -89 6 -15 7 37 8 49 9 68 11 -54 12 203
c IF	0 122 2 -56 4 77 5 -94 6 15 7 -22 9 -28 10 24 11 245 12 -33
c JOIN	0 318 1 205 2 -118 3 112 4 -203 5 239 6 -52 7 -93 8 -146 9 -95 10 -53 11 -31 12 70
c KIN	0 254 1 134 2 -86 3 -92 4 175 5 -65 6 35 7 195 8 -125 9 45 10 28 12 42
c LACK	1 98 2 65 3 -17 4 -16 6 368 7 -87 8 -48 9 -54 10 -40 11 184 12 69
c MAY	0 49 1 -23 2 -66 3 156 4 -97 6 -116 7 138 10 97 11 37 12 -52
c ME	0 16 3 15 5 16 6 -134 7 120 8 189 9 63 10 -79 11 -21 12 47
c MEANS	0 142 1 -61 2 -23 3 -26 4 73 6 20 7 -53 8 -102 10 406 11 -79 12 50
c MUST	1 29 2 56 5 -29 6 64 7 24 8 -28 10 -80 11 -22 12 408
c MY	0 -57 1 -62 4 25 5 20 6 -84 7 64 8 210 9 139 10 -82 11 -71
c OBJ	0 159 2 -80 3 143 4 -60 5 -16 6 -41 8 23 9 60 10 -18 11 -52 12 61
c OFFER	0 -81 3 17 6 -18 7 145 8 38 9 33 10 -39 11 24 12 -28
c PLACE	0 75 1 82 2 25 3 -61 4 34 5 28 6 34 10 28 11 16 12 -70
c REWARD	0 102 1 -41 3 -38 4 68 5 -25 6 50 7 154 8 42 10 29 11 41 12 256
c ROLE	0 247 1 408 2 -36 3 -62 4 -38 5 164 6 121 7 -42 8 61 9 -61 10 -70 11 -66
c RUNS	0 108 1 172 2 39 4 -39 5 -14 6 83 7 -38 8 14 9 50 10 -39 11 -69 12 -101
c SEEK	0 44 1 24 3 -31 4 -41 5 87 6 -50 8 228 9 -35 10 -38 11 -38 12 -91
c SOMEBODY	0 263 1 180 2 -148 3 -76 4 278 5 -102 6 51 7 67 8 27 9 -114 10 -49 11 -79 12 42
c THANKS	0 -112 1 -113 6 -62 8 -94 9 56 10 15 11 17 12 -71
c THEIR	0 61 1 103 3 29 6 262 7 117 8 103 9 -57 10 82 11 -35 12 -52
c THEM	0 113 1 -19 2 -32 4 59 5 -15 6 80 7 188 8 24 9 -48 10 107 11 -27 12 -61
c THEY	0 36 1 44 4 -26 5 27 6 243 7 190 8 60 9 -82 10 -27 11 18 12 28
c TIME	0 39 1 -15 2 25 5 40 6 186 7 -128 8 96 9 132 10 -69 11 -61
c TROUBLE	0 73 1 132 2 -20 3 23 6 517 8 77 9 -44 11 -24 12 48
c WHO	0 267 1 298 2 341 3 -192 4 -175 5 -30 6 266 7 60 8 -45 9 -58 10 -16 11 -35
c YOU	0 23 1 -34 3 69 4 37 5 -168 6 -106 7 32 8 -226 9 136 11 -14 12 189
c YOUR	0 26 1 104 2 19 3 73 5 -101 6 -37 7 16 8 -34 9 122 10 -76 12 81
d b ! !	14 -29 15 17
d b ! |	13 -35 14 62 15 -32
d b ? |	13 17 14 -20 15 -14
d b MONEY a	13 17 14 -23
d b MONEY |	14 -20 15 16
d b NUMBER NUMBER	13 23 14 -27
d b NUMBER and	13 37 15 -30
d b NUMBER more	14 -44 15 62
d b NUMBER |	13 33 14 -31
d b PROPER !	14 -28 15 15
d b PROPER ?	13 35 14 -32
d b PROPER NUMBER	15 15
d b PROPER PROPER	13 29 14 -18 15 -31
d b PROPER and	13 38 14 -43
d b PROPER at	14 -25
d b PROPER by	13 -34 15 17
d b PROPER for	14 -28
d b PROPER has	14 -23
d b PROPER in	13 62 14 -49
d b PROPER of	13 26 14 -35
d b PROPER office	14 -24
d b PROPER or	13 -19 14 15
d b PROPER role	13 -17 14 19
d b PROPER that	13 -20
d b PROPER the	14 14
d b PROPER twice	13 19
d b PROPER who	13 17 14 -28
d b PROPER you	13 46 14 -18 15 -15
d b PROPER |	13 29 14 -30
d b [FIRM] and	13 -16 14 19
d b [FIRM] is	13 -35 14 31
d b [FIRM] |	13 33 14 -61
d b [KIND] at	14 -27
d b [KIND] |	13 42 14 -19
d b [NAME] at	13 22 14 -29
d b [NAME] |	14 30
d b [PROBLEM] |	15 -16
d b a PROPER	14 17
d b a [KIND]	13 17 14 -20
d b a baby	14 17 15 -17
d b a business	14 -26 15 34
d b a caf	14 53 15 -49
d b a call	13 -17 14 23
d b a car	14 -50 15 67
d b a cheesemaker	13 16 14 -27
d b a child	13 -21 14 21
d b a client	14 26
d b a couple	13 47 14 -50
d b a divorce	14 16
d b a drummer	15 -16
d b a family	15 22
d b a few	14 -18
d b a free	14 -27 15 16
d b a friend	13 -30 14 -22 15 31
d b a gardener	14 -20
d b a good	13 -26 14 15
d b a home	13 19 14 -25
d b a large	13 40 14 -22
d b a month	13 17 14 -23
d b a mum	14 20
d b a new	13 -23 14 15
d b a page	13 24 14 -25
d b a parent	14 16
d b a shop	13 -24 15 41
d b a small	13 18 14 -18
d b a team	13 68 14 -54
d b a wedding	13 -41 14 60
d b a week	13 -68 14 52
d b a year	13 -24 15 40
d b about it	14 56 15 -49
d b about their	13 -22
d b about this	14 -20
d b accountant |	13 -31 14 42
d b agent |	14 -25 15 16
d b among the	13 34 14 -33
d b among your	13 52 14 -21 15 -15
d b an hour	13 39 15 -31
d b an old	13 24 14 -19
d b an opening	14 -26
d b and PROPER	14 -22
d b and a	13 -32 14 34
d b and haven't	13 34 14 -26
d b and i	13 15 14 -14
d b and i'll	15 23
d b and i'm	13 -26 14 -22 15 64
d b and might	13 29 14 -20
d b and noticed	13 -47 14 17 15 25
d b and number	13 30 15 -14
d b and spends	14 -22
d b and the	13 43 14 -38
d b and they	14 -16
d b and wants	14 14
d b and when	13 17 14 -17
d b and your	13 -38 14 37
d b any chance	13 20 14 -23
d b any clients	13 -18 14 31
d b any friends	13 16 14 -16
d b any of	13 14 15 14
d b any restaurant	13 64 14 -29 15 -16
d b any small	14 28
d b any teacher	14 17 15 -18
d b anybody you	14 -20
d b anyone at	13 69 14 -23 15 -50
d b anyone hiring	13 -31 14 -21 15 51
d b anyone i	13 -21 15 14
d b anyone who	14 -26 15 19
d b anyone who'd	13 -29 15 24
d b anyone who's	14 21
d b anyone you	13 -18
d b applying for	13 -24 14 24
d b appreciate an	14 -15
d b appreciated |	14 32 15 -19
d b are looking	13 35 14 -40 15 14
d b are you	13 26 14 -34
d b as you	13 18
d b at PROPER	13 -114 14 59
d b at [FIRM]	13 -14 14 27 15 -31
d b at [KIND]	13 -17 14 20
d b at a	13 71 14 -58
d b at least	14 -14 15 16
d b at the	13 84 14 -96
d b at work	13 -34 15 17
d b at your	13 -58 14 35 15 27
d b bank |	13 -15 14 15
d b be a	13 -21 15 18
d b be the	13 23 14 31 15 -43
d b be |	13 -15 14 -30 15 43
d b bed |	13 -31 14 46
d b been waiting	14 55 15 -39
d b before the	13 58 14 -40
d b being dragged	13 43 14 -25
d b benefit ?	13 -17 14 17
d b benefit from	13 -25
d b benefit |	13 -15
d b beta testers	13 19 14 -17
d b bought a	13 33 14 -32
d b brother |	15 -19
d b business owners	13 -26 14 22 15 14
d b business |	14 -23 15 22
d b by PROPER	13 -31
d b by their	13 -20 14 30
d b call me	13 68 15 -31
d b call |	13 -15 14 39 15 -18
d b can't find	14 21
d b car |	13 -37 15 60
d b card |	13 -22 15 26
d b care about	14 -23 15 21
d b change |	14 -28 15 29
d b clients who	13 -18 14 31
d b code PROPER	15 17
d b comes to	15 25
d b company that	13 36 14 -29
d b company |	13 -36 14 29
d b contact at	13 -33 14 26
d b could benefit	13 -15 15 16
d b could help	14 -24 15 21
d b could introduce	14 21
d b could use	13 -15 14 30
d b could you	13 -44 14 58
d b couple of	13 14 14 -32
d b coverage |	14 -16
d b days ?	13 -20 14 59 15 -19
d b deal with	14 -23 15 27
d b dealing with	13 -16 14 -32 15 61
d b dear PROPER	13 75 15 -76
d b direct me	13 -31 14 29
d b divorce |	14 16
d b do that	13 39 14 -39
d b do you	14 -33
d b do |	13 -30 14 14 15 30
d b down |	13 14
d b drop me	13 -18 14 14
d b drowning in	13 -15 14 30
d b each of	14 14
d b experience |	14 18
d b family member	13 -17 15 18
d b few people	14 -14
d b fit |	15 -29
d b for a	14 47 15 -36
d b for an	14 60 15 -45
d b for me	13 -62 14 32
d b for the	13 -79 14 86 15 -15
d b for them	14 -26 15 15
d b for two	13 37 14 -56
d b for us	13 70 14 -24 15 -38
d b for your	13 14 14 -58 15 39
d b four |	14 -23
d b franchise owners	14 19
d b friend of	14 -18
d b friend or	15 16
d b friend who	13 -17 14 42
d b friend |	14 -26
d b friends |	13 25 14 -34 15 30
d b from PROPER	13 -24
d b from a	14 -28 15 23
d b from the	13 33 14 -43 15 14
d b from what	13 -19 14 67 15 -45
d b from you	13 -38 14 17 15 25
d b front of	13 -53 14 58
d b gardener |	14 -20
d b get a	14 -32
d b get the	14 24
d b give me	13 -25 15 37
d b glad to	13 -14 14 -17 15 25
d b going through	14 16
d b going to	14 -39 15 41
d b good fit	14 14 15 -28
d b good word	13 -26 14 22
d b got a	13 15 14 -22
d b had a	13 -32 15 22
d b half of	13 24
d b has a	14 14
d b has an	14 -17
d b has been	13 -32 14 32
d b has the	13 45 14 -30 15 -17
d b have friends	14 25
d b have lost	13 -21 14 21
d b have the	13 -15 15 18
d b have them	14 -16
d b heads of	13 20 14 -23
d b hear of	13 71 14 -44 15 -31
d b help |	13 -30 14 26
d b her |	13 33
d b here in	13 16 14 -16
d b hi PROPER	13 80 14 -61
d b hi [NAME]	13 -33 14 18
d b hire |	14 36 15 -31
d b hiring |	13 28 14 -26
d b i believe	13 -29 14 36
d b i could	14 -17
d b i do	14 -17
d b i haven't	13 -16 15 25
d b i help	13 42 14 57 15 -69
d b i know	13 27 14 -24
d b i saw	13 -15
d b i see	13 -34 14 18
d b i should	13 21 15 -21
d b i was	14 -22 15 26
d b i'd be	14 14
d b i'd love	13 33 14 -23
d b i'm always	13 -15 14 39 15 -20
d b i'm applying	13 -36 14 37
d b i'm looking	14 -15
d b if not	13 -19 15 29
d b if you	13 23 14 -18
d b if you're	13 -44 14 45
d b in NUMBER	13 15 14 -14
d b in PROPER	13 72 14 -79 15 -29
d b in [KIND]	13 67 14 -78
d b in my	13 -37 14 47
d b in need	15 19
d b in procurement	13 47 14 -27
d b in spreadsheets	14 14
d b in the	13 -26 14 44 15 -21
d b in this	13 -32 14 52
d b in three	14 16
d b in touch	13 16 14 -22
d b in what	15 14
d b in your	13 28 14 -76 15 62
d b in |	13 -18
d b interested in	13 16 14 -20
d b interested |	13 -16 14 14
d b introduce me	13 22
d b introduction |	14 -15
d b is on	13 -17 15 23
d b is still	14 -23
d b is thinking	14 15
d b it could	13 -27 14 21
d b it to	15 -16
d b it |	13 -15 14 56 15 -54
d b jakob at	14 -17
d b juno PROPER	13 38 14 -36
d b keeps getting	13 -26 14 23
d b know PROPER	13 35 14 -56
d b know a	13 26 15 -32
d b know any	13 -18
d b know anyone	13 -42 14 -51 15 83
d b know of	13 31 14 -38
d b know one	13 27 14 37 15 -39
d b know somebody	13 -51 14 56
d b know someone	13 18 14 -16
d b know where	13 -20 14 15
d b knows a	13 -14
d b least three	15 14
d b lie awake	14 21 15 -15
d b like this	14 16 15 -26
d b like to	14 -26
d b like yours	14 17
d b like |	14 21 15 -25
d b lines and	13 -46 14 46
d b list of	15 22
d b looking for	13 62 14 -17 15 -24
d b looking to	13 18 15 -27
d b looking |	14 -38 15 46
d b looks after	13 44 15 -42
d b lost a	13 -19 14 20
d b love to	13 23 14 -16
d b manager |	13 73 14 -102
d b may be	14 -18
d b me a	13 -26 14 21
d b me and	13 -34 14 45
d b me for	14 18
d b me on	13 50 14 -18 15 -24
d b me their	14 27 15 -14
d b me to	13 -31 14 36
d b me with	13 -35 14 33
d b me |	13 31 14 -38
d b meet |	13 58 14 -23 15 -43
d b mentioned PROPER	13 19
d b might be	13 17 14 -14
d b might find	13 -15
d b might like	14 17
d b mind |	14 -25 15 29
d b month |	13 20 14 -17
d b more [KIND]	13 45 14 -37
d b moving |	13 -15 14 43 15 -23
d b ms PROPER	13 28 14 -40
d b my PROPER	13 -21 14 19
d b my card	14 -17
d b my name	14 17 15 -17
d b my number	13 20 14 -48 15 40
d b my way	14 -14
d b name and	13 30 15 -14
d b name on	13 -29 15 42
d b name |	13 -16 14 17
d b near PROPER	13 35 14 -25
d b need of	15 19
d b needs a	14 -70 15 46
d b next |	13 -25 14 -82 15 103
d b nights |	14 18
d b not |	13 -21 14 -14 15 34
d b number |	13 49 15 -44
d b nurses in	13 -42 14 43
d b of PROPER	13 -71 14 92
d b of a	13 78 14 -83
d b of anyone	15 31
d b of his	14 -37 15 45
d b of it	14 -30 15 30
d b of moving	13 -17 14 24
d b of nights	13 31 14 -21
d b of partnerships	13 19 14 -23
d b of someone	13 -14
d b of the	13 41 15 -37
d b of their	14 -22 15 14
d b of them	13 -43 14 27 15 24
d b of this	13 -33 14 35 15 15
d b of ur	13 27 14 -23
d b of years	13 17 14 -22
d b of your	13 -67 14 87 15 -22
d b of yours	13 -33 14 26
d b off |	13 -46 14 46
d b office in	13 19 14 -27
d b on PROPER	13 -26 14 14 15 24
d b on a	14 -14
d b on my	15 22
d b on the	13 44 14 -44
d b on this	15 -14
d b on your	13 16 15 -21
d b on |	13 37 14 -39
d b one friend	13 -31 15 41
d b one of	13 -41 14 36
d b one or	13 16
d b one too	14 -51 15 41
d b one |	13 -26 14 149 15 -111
d b open the	14 16
d b open to	14 -26
d b opened a	14 -14
d b or a	13 -25 14 17 15 14
d b or anyone	14 23
d b or two	14 40 15 -15
d b out of	13 -29 14 -16 15 55
d b out |	14 15 15 -15
d b over there	13 39 15 -17
d b own |	14 26 15 -15
d b owner who	13 -22 14 42
d b owners in	14 26
d b owners |	13 -44 14 55
d b owns the	13 43 14 -61
d b parents at	14 -16
d b partnerships at	13 -30 14 35
d b paying for	13 58 14 -56
d b people in	14 19 15 -18
d b people |	13 -20 14 -25 15 30
d b person at	13 -35 14 69 15 -20
d b person to	13 45 14 20 15 -61
d b person you	13 -20 14 21
d b practice |	15 -16
d b procurement |	13 55 14 -52
d b ready for	14 -29 15 30
d b recently bought	13 20
d b refer a	14 -23
d b refer me	13 -57 14 70 15 23
d b refer us	14 -41 15 18
d b referring me	14 -16
d b restaurant owners	13 64 14 -29 15 -16
d b right now	14 -27 15 36
d b right person	13 -37 14 62 15 -39
d b run a	13 18 14 -17
d b run into	13 20 15 -21
d b runs a	13 24 14 -46 15 33
d b same trouble	14 -18
d b saw that	13 -15
d b school caretakers	13 31 14 -24
d b school |	13 15 14 -17
d b see that	13 33 14 -45
d b see you	13 26
d b selling this	14 -14
d b selling |	13 -25 14 42 15 -23
d b send a	14 -15
d b send it	15 -16
d b send me	13 -26 15 21
d b send them	13 -27 14 42
d b service |	14 -59 15 38
d b should be	14 26
d b should have	13 -14 15 18
d b should meet	13 58 14 -23 15 -43
d b should talk	13 -14 14 -25 15 36
d b sick of	13 35 14 -31
d b signs up	14 -19 15 28
d b since PROPER	13 -25 14 31
d b since the	13 27 14 -23
d b sleep |	13 50 14 -14 15 -34
d b somebody at	14 -47 15 31
d b someone at	13 -40 14 64
d b someone to	14 -16 15 19
d b someone who	13 33 14 -26
d b someone who'd	14 -55 15 45
d b someone with	14 17
d b someone you	13 -33 14 16
d b someone |	13 56 14 -34 15 -21
d b speak to	13 27 14 -49
d b spends PROPER	14 -22
d b struggling to	14 16 15 -31
d b struggling with	14 -15
d b such a	13 17 14 18 15 -31
d b talk to	13 16
d b tax office	13 -19 14 21
d b teacher you	14 17 15 -18
d b team at	13 -35 14 21
d b team that	13 40 14 -35
d b team |	13 45 14 -27
d b tell a	14 41 15 -31
d b testers |	13 49 14 -48
d b that PROPER	14 -21
d b that could	13 -29 14 23 15 19
d b that for	13 41 14 -45
d b that has	13 27 14 -21
d b that i	13 24 15 -20
d b that keeps	13 -44 14 52 15 -14
d b that may	13 16
d b that might	14 -21
d b that needs	14 -44 15 29
d b that nobody	13 36 14 -35
d b that pays	13 -48 14 51
d b that runs	13 28 14 -40 15 21
d b that teaches	13 38 14 -36
d b that wants	15 26
d b that would	14 -44 15 35
d b that you	13 34 14 -34
d b that's been	14 18 15 -14
d b the PROPER	13 -28 14 77 15 -31
d b the billing	13 39 14 -48
d b the conservatoire	13 55 14 -42
d b the floor	14 -26 15 31
d b the harbour	13 14 14 -22
d b the last	14 -14
d b the name	13 -39 15 42
d b the next	13 26 14 -22
d b the office	14 20 15 -15
d b the operations	13 17 14 -27
d b the other	13 79 14 -44
d b the paperwork	13 22 14 -18
d b the person	13 33 14 -29
d b the right	13 -47 14 68 15 -39
d b the roof	13 -14 14 31
d b the same	13 -36 14 -41 15 81
d b the school	14 15
d b the second	13 33 14 -34
d b the tax	13 -19 14 21
d b the team	13 -59 14 45
d b the way	13 -25 14 42
d b their bank	13 -23 14 27
d b their number	14 35 15 -19
d b them a	14 -18
d b them and	15 32
d b them this	13 46 14 -20 15 -19
d b them |	13 -85 14 65
d b there ?	13 18 14 -16
d b there |	13 -52 14 44
d b these days	13 -20 14 59 15 -19
d b they get	14 -32
d b they have	13 15 14 -14
d b think of	13 -28 14 23
d b thinking about	15 -18
d b thinking of	14 16
d b this ?	14 23 15 -22
d b this link	13 46 14 -20 15 -19
d b this mail	14 -18 15 14
d b this room	13 -59 14 58
d b this year	13 35 15 -59
d b three months	13 33 14 -27
d b three people	14 -25 15 31
d b through a	14 16
d b time |	13 -14 14 27
d b to PROPER	13 -20
d b to a	13 27 14 -18
d b to about	13 62 15 -41
d b to any	14 17 15 -18
d b to at	13 -48 14 51
d b to be	13 -14 14 -23 15 40
d b to buy	14 24 15 -30
d b to call	13 68 15 -31
d b to do	13 42 14 -34
d b to get	13 -27 14 22
d b to give	13 17
d b to mind	14 -24 15 25
d b to retire	14 19 15 -19
d b to share	13 -14 14 -19 15 27
d b to speak	14 -31
d b to talk	13 33 14 34 15 -37
d b to the	13 -40 14 67 15 -18
d b to your	13 55 14 -50
d b to |	13 -27 14 22 15 23
d b today |	14 37 15 -48
d b too |	13 -28 15 28
d b touch with	13 16 14 -21
d b trouble with	14 -18
d b twice and	13 -30 14 27
d b two more	13 41 14 -34
d b two names	14 -28 15 33
d b two of	13 21 14 -16
d b two people	14 -21 15 23
d b two |	13 -24 14 -19 15 34
d b u know	13 -18 14 22
d b up to	13 -43 14 50
d b up your	13 19 14 -20
d b up |	14 -32 15 17
d b us in	14 16
d b us to	14 -15
d b us |	15 19
d b use a	14 -34 15 23
d b used to	14 22
d b useful |	14 16
d b w the	13 22 14 -25
d b want to	13 21 14 -31
d b wants a	13 -37 14 34
d b wants to	14 14
d b way you	14 27
d b way |	13 -17
d b we can	13 27 14 -23
d b we did	14 28 15 -27
d b we do	13 -16 14 29
d b we need	15 -16
d b we should	13 -14
d b we're hiring	13 -44 14 34
d b we're looking	13 24 14 -24
d b wedding planner	14 14
d b week |	13 -20 15 19
d b welcome |	13 -24 14 18
d b were in	13 -75 14 70
d b what the	14 -19
d b what we	13 -23 14 56 15 -24
d b where the	15 -14
d b who are	13 -18 14 28
d b who can't	14 -14
d b who could	13 -15 14 30 15 -17
d b who does	13 39 14 -45
d b who has	13 14
d b who have	13 -20 14 17
d b who is	13 -27 14 36
d b who knows	13 20 14 -24
d b who might	13 -63 14 62
d b who needs	14 81 15 -54
d b who owns	13 17 14 -28
d b who should	13 -20 15 14
d b who would	14 -15 15 24
d b who'd appreciate	14 -47 15 35
d b who'd be	14 -33 15 30
d b who'd benefit	14 26 15 -30
d b who'd get	14 35 15 -23
d b who'd like	14 49 15 -48
d b who'd love	13 -32 14 -47 15 58
d b who's looking	14 -37 15 42
d b whoever runs	13 -45 14 42
d b winter |	13 21
d b with PROPER	13 21 14 -38
d b with [PROBLEM]	13 29 14 -44
d b with a	13 45 15 -16
d b with an	14 15
d b with her	14 15
d b with more	13 46 14 -39
d b with no	13 35 14 -25
d b with our	14 -15
d b with the	13 -49 15 63
d b with their	13 15 14 25 15 -25
d b with us	14 -29 15 38
d b with |	13 36 14 -41
d b work there	13 -25 14 26
d b work |	13 15
d b works nights	14 17
d b would be	14 17 15 -26
d b would benefit	13 -24
d b would love	13 24
d b write to	13 -42 14 43
d b yara PROPER	14 -24
d b year and	15 25
d b year |	13 66 14 -30 15 -64
d b years and	13 18
d b years |	14 -15
d b yet |	14 -20 15 20
d b you a	14 -30 15 14
d b you care	14 -23 15 21
d b you could	13 21 14 27 15 -24
d b you deal	13 28 15 -15
d b you do	15 20
d b you ever	13 45 14 -19
d b you feel	14 -15 15 17
d b you for	14 -28 15 21
d b you had	14 15 15 -16
d b you have	13 -16 14 -20 15 47
d b you hear	13 61 14 -26 15 -32
d b you know	13 57 15 -50
d b you like	14 15 15 -18
d b you mentioned	13 21 14 -23
d b you or	13 -31 14 35
d b you refer	13 -16 14 -31 15 47
d b you run	13 17 15 -15
d b you the	13 28 14 -34
d b you to	13 -51 14 55
d b you used	14 22
d b you were	14 -15 15 30
d b you work	13 -25 14 26
d b you |	14 -25 15 37
d b your PROPER	14 -16
d b your brother	13 42 14 -18 15 -29
d b your brother's	13 23 14 -16
d b your company	14 21
d b your family	14 27
d b your friends	14 -34 15 27
d b your way	13 19 14 -20
d b yours is	14 14
d b yours |	14 18
d b | a	13 15
d b | for	13 -62 14 45 15 42
d b | i'm	14 -19
d b | me	13 -22 14 14
d b | one	13 -57 14 66 15 -22
d b | or	14 20
d b | refer	13 -44 14 42 15 16
d b | referring	14 -14
d b | send	13 -75 14 84
d b | somebody	13 18
d b | someone	13 59 14 -21 15 -31
d b | the	13 -14 14 16
d b | them	14 27
d b | there	14 -33
d b | they	13 -19
d b | they'll	14 29 15 -15
d b | they're	14 26 15 -16
d b | whoever	14 -14
d b | you	13 46 15 -25
d b | you'd	13 29 15 -36
d b | you're	13 18 14 -34
d b 👍 |	14 -22 15 36
d c ANY	13 -64 14 94 15 -61
d c ASK	13 65 14 22 15 -88
d c BRANCH	13 142 14 -88 15 -46
d c DONE	13 26 14 -62 15 36
d c EASE	13 -54 14 61
d c EVENT	13 80 14 -60 15 -40
d c GAIN	14 -36 15 19
d c GLAD	13 -27 14 -81 15 86
d c GROUP	14 14 15 -29
d c HAND	13 -108 14 22 15 63
d c HURRY	13 -19 15 36
d c IF	14 -49 15 44
d c JOIN	13 -192 14 83 15 96
d c KIN	13 -148 14 58 15 75
d c LACK	13 79 14 -66
d c MAY	13 -60 14 -16 15 89
d c ME	13 16 14 38 15 -69
d c MEANS	13 37 14 -155 15 109
d c MUST	13 -54 14 62 15 -17
d c MY	13 -60 14 -22 15 63
d c OBJ	13 -67 14 -72 15 146
d c OFFER	13 35 14 62 15 -100
d c PLACE	13 130 14 -154 15 30
d c REWARD	13 -95 15 102
d c ROLE	13 17 15 -37
d c RUNS	13 67 14 32 15 -141
d c SEEK	13 -44 14 -76 15 100
d c SOMEBODY	13 -150 14 71 15 55
d c THANKS	13 -47 14 -16 15 65
d c THEIR	13 -21 14 47 15 -46
d c THEM	13 23 14 30 15 -36
d c THEY	13 -53 14 66 15 -22
d c TIME	13 -42 15 17
d c TROUBLE	13 18 14 45 15 -114
d c WHO	13 23 15 -47
d c YOU	13 -19 14 -39 15 19
d c YOUR	13 89 14 -129 15 58
d end |	13 -60 14 43 15 29
d form anyone	13 -89 14 25 15 131
d form named	13 108 15 -296
d form none	13 21 14 -81 15 137
d form who	13 -39 14 65 15 28
d k ! !	14 -29 15 17
d k ! |	13 -35 14 62 15 -32
d k ? ME	14 42 15 -42
d k ? MY	13 25 14 -21
d k ? |	13 17 14 -20 15 -14
d k ANY ANY	14 -14 15 20
d k ANY BRANCH	13 -28 14 80 15 -37
d k ANY EVENT	14 -14
d k ANY GROUP	14 -40 15 30
d k ANY KIN	13 -38 14 21
d k ANY LACK	13 -22 14 22
d k ANY MEANS	13 -48 15 35
d k ANY ROLE	13 -33 14 66 15 -46
d k ANY SOMEBODY	13 -71 14 -16 15 62
d k ANY TIME	13 -17 14 37
d k ANY WHO	14 -15
d k ANY chance	13 20 14 -23
d k ANY in	14 -14
d k ANY more	13 44 14 -36
d k ANY of	13 -21 14 -15 15 53
d k ANY or	13 20 14 -16
d k ANY small	14 28
d k ANY too	14 -51 15 41
d k ANY |	13 -42 14 112 15 -79
d k ASK ANY	14 32 15 -29
d k ASK MAY	13 -19 14 14
d k ASK ME	13 -19 14 29
d k ASK OBJ	13 19 14 -14
d k ASK PROPER	13 55 14 -80
d k ASK SOMEBODY	13 -90 14 57 15 41
d k ASK THEM	13 18 14 -22
d k ASK a	14 14 15 -34
d k ASK of	13 74 14 -59 15 -20
d k ASK the	13 -16 14 22
d k ASK to	14 -16 15 26
d k ASK where	13 -20 14 15
d k ASK |	13 44 14 -50 15 -17
d k BRANCH BRANCH	13 -25 14 26 15 -26
d k BRANCH GROUP	13 28
d k BRANCH ROLE	13 -34 14 47
d k BRANCH SEEK	14 25 15 -20
d k BRANCH TROUBLE	13 43 14 -37
d k BRANCH WHO	13 41 14 -49
d k BRANCH and	14 -29
d k BRANCH at	13 18 14 -34
d k BRANCH for	13 -32 14 33
d k BRANCH in	13 40 14 -47
d k BRANCH on	14 -15
d k BRANCH over	13 39 15 -17
d k BRANCH owners	13 35 15 -30
d k BRANCH that	13 -20 14 41
d k BRANCH with	14 21
d k BRANCH |	14 17 15 24
d k DONE a	13 -19 14 20
d k DONE |	14 15 15 -14
d k EASE |	13 50 14 -54
d k EVENT ROLE	14 -17
d k EVENT THEIR	14 18
d k EVENT a	13 38 14 -50
d k EVENT in	13 43 14 -32
d k EVENT or	13 25 15 -17
d k EVENT this	14 -14
d k EVENT to	13 37 14 -28
d k EVENT |	13 -78 14 116 15 -59
d k GAIN ?	13 -17 14 17
d k GAIN from	13 -30 14 20
d k GAIN in	13 -24 14 17
d k GAIN with	15 22
d k GAIN |	13 42 14 -33 15 -22
d k GLAD an	14 -15
d k GLAD to	14 -39 15 50
d k GLAD |	14 31 15 -19
d k GROUP ?	13 -25 14 21
d k GROUP ROLE	14 -14
d k GROUP SEEK	13 35 14 -35
d k GROUP at	13 -53 14 46
d k GROUP in	13 32 14 -42
d k GROUP is	13 14 14 -30
d k GROUP of	13 -34 14 37
d k GROUP owners	13 -26 14 22 15 14
d k GROUP that	13 77 14 -65
d k GROUP |	13 -50 14 68 15 -19
d k HAND ?	13 -55 14 53
d k HAND ANY	13 -79 14 52 15 41
d k HAND MY	15 -17
d k HAND OBJ	13 61 14 -23 15 -21
d k HAND PROPER	13 28 15 -17
d k HAND SOMEBODY	14 -19 15 19
d k HAND THEM	13 55 14 21 15 -44
d k HAND YOUR	13 -29 14 -25 15 56
d k HAND a	13 -28 14 34
d k HAND at	13 -22
d k HAND first	13 25 14 -36
d k HAND on	13 -32 14 22
d k HAND the	13 -28 15 59
d k HAND with	14 -15
d k HAND |	13 -35 14 15
d k HURRY SOMEBODY	13 -49 14 48
d k HURRY TIME	13 14
d k HURRY and	14 -26 15 33
d k HURRY |	14 32 15 -44
d k IF SOMEBODY	13 -22 15 31
d k IF not	13 -19 15 29
d k JOIN OBJ	13 -59 15 70
d k JOIN WHO	14 -14
d k JOIN a	13 -19 14 15
d k JOIN for	14 -15
d k JOIN to	13 67 14 -47
d k JOIN with	13 -68 14 61
d k JOIN |	13 -22 14 14
d k KIN MAY	13 -14 14 -16 15 17
d k KIN MY	14 -20 15 14
d k KIN SEEK	15 15
d k KIN WHO	13 -35 14 78 15 -21
d k KIN YOU	14 -20
d k KIN a	13 -26 15 41
d k KIN and	14 -37
d k KIN are	13 -35 14 49 15 -14
d k KIN at	13 -26 14 26
d k KIN is	14 26 15 -20
d k KIN member	13 -17 15 18
d k KIN of	14 -15
d k KIN or	13 -20 14 18
d k KIN that	14 -32 15 34
d k KIN who'd	14 30 15 -46
d k KIN |	13 40 14 -79 15 44
d k LACK ASK	14 14
d k LACK EASE	13 27 14 -24
d k LACK HAND	14 17
d k LACK been	13 27 14 -23
d k LACK find	14 21
d k LACK get	13 19 14 -18
d k LACK got	13 16
d k LACK had	13 -14 15 25
d k LACK |	13 19 14 -24
d k MAY ASK	13 53 14 -20 15 -26
d k MAY GAIN	13 -59 14 -36 15 60
d k MAY HAND	13 -14 14 18
d k MAY JOIN	14 25
d k MAY ME	13 62 14 -57
d k MAY YOU	13 -49 14 65 15 -18
d k MAY be	13 25 15 -32
d k MAY find	14 -18
d k MAY get	14 -21 15 22
d k MAY have	13 -14 15 18
d k MAY talk	13 -14 14 -33 15 37
d k MAY use	13 -15 14 30
d k ME ASK	13 18 14 -19
d k ME DONE	14 -30 15 19
d k ME GAIN	13 42 14 57 15 -69
d k ME HAND	15 17
d k ME LACK	13 -45 14 59
d k ME MAY	13 22 14 -41
d k ME SEEK	13 -40 14 58 15 -28
d k ME TROUBLE	15 21
d k ME always	13 -15 14 39 15 -20
d k ME be	13 -15 14 19
d k ME believe	13 -29 14 36
d k ME did	14 28 15 -27
d k ME do	13 -17
d k ME done	13 -14 15 26
d k ME got	13 27 14 -24
d k ME have	14 -14
d k ME saw	13 -15
d k ME see	13 -34 14 18
d k ME was	14 -22 15 26
d k MEANS PROPER	15 17
d k MEANS [KIND]	13 57 15 -38
d k MEANS and	13 -35 14 43
d k MEANS at	15 -15
d k MEANS for	14 -30 15 16
d k MEANS on	13 -29 15 42
d k MEANS that	13 22 14 -51 15 14
d k MEANS to	14 -25 15 26
d k MEANS |	13 24
d k MONEY a	13 17 14 -23
d k MONEY |	14 -20 15 16
d k MY MEANS	14 -60 15 57
d k MY OFFER	14 -14
d k MY PROPER	13 -21 14 19
d k MY REWARD	15 15
d k MY TIME	13 -27 14 33
d k MY way	14 -18
d k NUMBER NUMBER	13 23 14 -27
d k NUMBER and	13 37 15 -30
d k NUMBER more	14 -44 15 62
d k NUMBER |	13 33 14 -31
d k OBJ ANY	13 -21 14 -20 15 44
d k OBJ IF	13 -22 14 21
d k OBJ THEIR	14 27 15 -14
d k OBJ a	13 -26 14 21
d k OBJ and	13 -34 14 17
d k OBJ for	14 18
d k OBJ in	13 -16
d k OBJ on	13 60 14 -26 15 -24
d k OBJ to	13 -35 14 21
d k OBJ with	13 -35 14 33
d k OBJ |	13 27 14 -51 15 32
d k OFFER |	14 -86 15 56
d k PLACE HAND	13 -33 14 31
d k PLACE PROPER	13 37 14 -32
d k PLACE WHO	14 21
d k PLACE in	13 16 14 -16
d k PLACE that's	13 38 15 -34
d k PLACE who'd	13 16
d k PLACE with	13 16
d k PLACE |	13 29 14 -28
d k PROPER !	14 -28 15 15
d k PROPER ?	13 35 14 -32
d k PROPER KIN	13 19 14 -21
d k PROPER ME	13 -41 14 41
d k PROPER NUMBER	15 15
d k PROPER PROPER	13 29 14 -18 15 -31
d k PROPER ROLE	13 18 14 -21
d k PROPER WHO	13 15 14 -16
d k PROPER YOU	13 46 14 -18 15 -15
d k PROPER and	13 38 14 -43
d k PROPER at	14 -25
d k PROPER by	13 -34 15 17
d k PROPER for	14 -28
d k PROPER has	14 -23
d k PROPER in	13 62 14 -49
d k PROPER of	13 26 14 -35
d k PROPER or	13 -19 14 15
d k PROPER role	13 -17 14 19
d k PROPER that	13 -20
d k PROPER the	14 14
d k PROPER twice	13 19
d k PROPER |	13 29 14 -30
d k REWARD |	13 -64 14 -60 15 104
d k ROLE !	13 -34 14 35
d k ROLE ?	13 -92 14 105
d k ROLE GROUP	13 19 14 -22
d k ROLE PLACE	13 38 14 -27
d k ROLE WHO	13 58 14 -83
d k ROLE YOU	13 80 14 -62
d k ROLE and	13 -16 14 24 15 -17
d k ROLE are	14 -38 15 45
d k ROLE at	13 40 14 -56
d k ROLE for	13 -20 15 -16
d k ROLE in	13 49 14 -42
d k ROLE of	14 53 15 -27
d k ROLE or	13 71 14 -24 15 -24
d k ROLE there	13 95 14 -60
d k ROLE to	13 -20 14 58
d k ROLE |	13 -88 14 124 15 -57
d k RUNS ROLE	13 18 14 -28
d k RUNS a	13 35 14 -53 15 25
d k RUNS across	13 -25 14 20
d k RUNS after	13 44 15 -42
d k RUNS at	13 37 14 -35
d k RUNS getting	13 -26 14 23
d k RUNS into	13 20 15 -21
d k RUNS nights	14 17
d k RUNS the	13 25 14 -15 15 -19
d k RUNS up	14 -19 15 28
d k RUNS |	14 20 15 -17
d k SEEK ANY	14 -29 15 18
d k SEEK BRANCH	13 -19 15 19
d k SEEK ROLE	13 -29 14 56
d k SEEK SOMEBODY	15 19
d k SEEK YOUR	14 17
d k SEEK a	13 -77 14 -20 15 60
d k SEEK an	15 22
d k SEEK for	13 51 14 -14 15 -24
d k SEEK of	15 19
d k SEEK the	13 -18 14 40
d k SEEK this	13 44 14 16 15 -86
d k SEEK to	13 16 14 -32
d k SEEK yourself	13 -19
d k SEEK |	13 16 14 -48 15 20
d k SOMEBODY ?	14 -142 15 110
d k SOMEBODY ANY	14 -24
d k SOMEBODY IF	14 -40 15 26
d k SOMEBODY MAY	13 15 14 14
d k SOMEBODY ME	14 -29
d k SOMEBODY SEEK	13 20 14 -33
d k SOMEBODY WHO	13 26 14 -44 15 25
d k SOMEBODY YOU	13 -92 14 38 15 30
d k SOMEBODY at	13 -75 14 124 15 -43
d k SOMEBODY of	13 14 14 -32
d k SOMEBODY on	13 30 14 -15
d k SOMEBODY or	13 27 14 -24
d k SOMEBODY there	13 -52 14 64
d k SOMEBODY thinking	13 20 14 -32
d k SOMEBODY to	13 42 15 -38
d k SOMEBODY who'd	13 -28 14 -76 15 71
d k SOMEBODY with	14 39 15 -16
d k SOMEBODY |	13 33 14 -77
d k THANKS for	14 -20 15 19
d k THEIR BRANCH	13 -20
d k THEIR KIN	14 -38 15 47
d k THEIR MEANS	14 27 15 -14
d k THEIR PROPER	13 -45 14 53
d k THEIR ROLE	13 -14
d k THEIR RUNS	13 -19 14 16
d k THEIR |	13 33
d k THEM HAND	13 28 14 -19
d k THEM MY	15 -20
d k THEM a	14 -18
d k THEM and	15 32
d k THEM this	13 46 14 -20 15 -19
d k THEM |	13 -106 14 87
d k THEY LACK	13 20 14 -26
d k THEY MAY	13 -53 14 69
d k THEY have	13 15 14 -14
d k TIME ?	13 -17 14 55 15 -19
d k TIME EVENT	13 20
d k TIME ME	13 32 14 -30
d k TIME PROPER	13 -25 14 31
d k TIME REWARD	13 -39 14 42
d k TIME and	13 39 14 -52 15 22
d k TIME in	13 -69 14 53
d k TIME of	13 22 14 -15
d k TIME on	13 -62 14 45 15 15
d k TIME the	13 27 14 -23
d k TIME |	13 99 14 -63 15 -67
d k TROUBLE ?	13 23
d k TROUBLE by	14 17
d k TROUBLE every	13 14 14 -14
d k TROUBLE in	13 -19 14 39 15 -14
d k TROUBLE of	13 18
d k TROUBLE to	14 16 15 -31
d k TROUBLE |	13 -76 14 85 15 -22
d k WHO ANY	13 -35 14 39
d k WHO ASK	13 22 14 -26
d k WHO LACK	13 32 14 -36
d k WHO MAY	13 -106 14 47 15 69
d k WHO RUNS	14 -18
d k WHO SEEK	13 -60 14 90 15 -19
d k WHO TIME	13 14
d k WHO are	13 -18 14 28
d k WHO does	13 39 14 -45
d k WHO has	13 14
d k WHO have	13 -20 14 17
d k WHO is	13 -30 14 39
d k YOU ANY	13 -40 14 43
d k YOU ASK	13 99 14 -37 15 -76
d k YOU EASE	13 -32 14 19
d k YOU JOIN	13 -115 14 54 15 48
d k YOU LACK	14 15
d k YOU MAY	13 33 15 -26
d k YOU MUST	14 -37 15 42
d k YOU MY	13 -37 14 33
d k YOU RUNS	13 17 15 -15
d k YOU SEEK	13 -29 14 20
d k YOU care	14 -23 15 21
d k YOU deal	13 28 15 -15
d k YOU do	15 20
d k YOU ever	13 45 14 -19
d k YOU feel	14 -15 15 17
d k YOU for	14 -28 15 21
d k YOU had	14 15 15 -16
d k YOU have	13 -16 14 -20 15 47
d k YOU or	13 -31 14 35
d k YOU the	13 28 14 -34
d k YOU to	13 -51 14 55
d k YOU used	14 22
d k YOU were	14 -15 15 30
d k YOU work	13 -25 14 26
d k YOU |	14 -25 15 37
d k YOUR BRANCH	13 82 14 -58
d k YOUR GROUP	13 -40 14 38
d k YOUR KIN	14 -18 15 18
d k YOUR PROPER	14 -16
d k YOUR ROLE	15 27
d k YOUR SOMEBODY	13 36 15 -36
d k YOUR is	14 14
d k YOUR way	13 19 14 -20
d k YOUR |	14 18
d k [FIRM] and	13 -16 14 19
d k [FIRM] is	13 -35 14 31
d k [FIRM] |	13 33 14 -61
d k [KIND] GROUP	14 16
d k [KIND] at	14 -27
d k [KIND] |	13 42 14 -19
d k [NAME] ME	13 -29 14 33
d k [NAME] at	13 22 14 -29
d k [NAME] |	14 30
d k [PROBLEM] |	15 -16
d k a ANY	14 -20
d k a BRANCH	13 -34 14 -34 15 84
d k a EVENT	13 -18 14 28 15 -27
d k a GLAD	14 -24 15 28
d k a GROUP	13 68 14 -83 15 28
d k a HAND	13 -70 14 37 15 18
d k a KIN	13 -64 14 14 15 29
d k a MEANS	13 19 14 -26
d k a OFFER	14 -42 15 31
d k a PROPER	14 17
d k a REWARD	13 15 14 -27 15 16
d k a ROLE	13 -23 14 50 15 -39
d k a SOMEBODY	13 75 14 -88
d k a TIME	13 -67 15 58
d k a [KIND]	13 17 14 -20
d k a caf	14 53 15 -49
d k a child	13 -21 14 21
d k a good	13 -26 14 15
d k a home	13 19 14 -25
d k a large	13 40 14 -22
d k a new	13 -23 14 15
d k a small	13 18 14 -18
d k about BRANCH	13 -15
d k about EVENT	14 16 15 -16
d k about THEIR	13 -22
d k about it	14 56 15 -49
d k about this	14 -20
d k among YOUR	13 52 14 -21 15 -15
d k among the	13 34 14 -33
d k an JOIN	14 32 15 -51
d k an SEEK	14 -26
d k an hour	13 39 15 -31
d k an old	13 24 14 -19
d k and KIN	14 -16
d k and LACK	13 44 14 -36 15 -16
d k and MAY	13 46 14 -29
d k and ME	13 -17 14 -55 15 86
d k and MEANS	13 30 15 -14
d k and PROPER	14 -22
d k and REWARD	14 -16
d k and ROLE	14 20
d k and SEEK	14 14
d k and THEY	14 -18
d k and WHO	13 -33 14 36
d k and YOUR	13 -38 14 37
d k and a	13 -32 14 34
d k and noticed	13 -47 14 17 15 25
d k and spends	14 -22
d k and the	13 43 14 -38
d k are SEEK	13 35 14 -40 15 14
d k are YOU	13 26 14 -34
d k as YOU	13 18
d k at ANY	14 29 15 -56
d k at BRANCH	13 20 14 -23
d k at PROPER	13 -114 14 59
d k at YOUR	13 -58 14 35 15 27
d k at [FIRM]	13 -14 14 27 15 -31
d k at [KIND]	13 -17 14 20
d k at a	13 71 14 -58
d k at least	14 -14 15 16
d k at the	13 84 14 -96
d k at work	13 -34 15 17
d k be GAIN	15 14
d k be a	13 -21 15 18
d k be the	13 23 14 31 15 -43
d k be |	13 -15 14 -30 15 43
d k bed |	13 -31 14 46
d k been MUST	14 55 15 -39
d k before the	13 58 14 -40
d k being dragged	13 43 14 -25
d k beta testers	13 19 14 -17
d k but ME	13 -22 14 28
d k by HAND	13 16 14 -21
d k by PROPER	13 -31
d k by THEIR	13 -20 14 30
d k care about	14 -23 15 21
d k change |	14 -28 15 29
d k coverage |	14 -16
d k deal with	14 -23 15 27
d k dealing with	13 -16 14 -32 15 61
d k dear PROPER	13 75 15 -76
d k direct OBJ	13 -31 14 29
d k do YOU	14 -33
d k do that	13 39 14 -39
d k do |	13 -30 14 14 15 30
d k does BRANCH	13 56 14 -41
d k does YOUR	14 81 15 -62
d k down |	13 14
d k each TIME	14 19
d k each of	14 14
d k ever ASK	13 -15 14 15
d k experience |	14 18
d k fit |	15 -29
d k for ANY	13 47 14 -66
d k for BRANCH	13 -31 15 14
d k for OBJ	15 -32
d k for SOMEBODY	13 -18 14 14
d k for THEM	14 -26 15 15
d k for YOUR	13 14 14 -58 15 39
d k for a	14 47 15 -36
d k for an	14 60 15 -45
d k for the	13 -79 14 86 15 -15
d k from PROPER	13 -24
d k from YOU	13 -38 14 17 15 25
d k from a	14 -28 15 23
d k from the	13 33 14 -43 15 14
d k from what	13 -19 14 67 15 -45
d k front of	13 -53 14 58
d k get a	14 -32
d k get the	14 24
d k getting EVENT	13 41 14 -27
d k give OBJ	13 -25 15 37
d k give THEM	13 23 15 -22
d k going through	14 16
d k going to	14 -39 15 41
d k good fit	14 14 15 -28
d k good word	13 -26 14 22
d k got a	13 15 14 -22
d k had a	13 -32 15 22
d k half of	13 24
d k has DONE	14 18 15 -15
d k has a	14 14
d k has an	14 -17
d k has been	13 -32 14 32
d k has the	13 45 14 -30 15 -17
d k have DONE	13 -21 14 21
d k have KIN	14 20 15 -20
d k have THEM	14 -16
d k have the	13 -15 15 18
d k hi PROPER	13 80 14 -61
d k hi [NAME]	13 -33 14 18
d k hire |	14 36 15 -31
d k how ROLE	13 -16 14 19
d k in ANY	14 32
d k in BRANCH	13 -14 15 -18
d k in MY	13 -31 14 45
d k in NUMBER	13 15 14 -14
d k in PROPER	13 72 14 -79 15 -29
d k in ROLE	13 48 14 -41
d k in SEEK	15 19
d k in THEIR	13 22
d k in YOUR	13 28 14 -76 15 62
d k in [KIND]	13 67 14 -78
d k in spreadsheets	14 14
d k in the	13 -26 14 44 15 -21
d k in this	13 -32 14 52
d k in touch	13 16 14 -22
d k in what	15 14
d k in |	13 -18
d k interested in	13 16 14 -20
d k interested |	13 -16 14 14
d k is EVENT	14 -14
d k is MUST	14 -23
d k is on	13 -17 15 23
d k is thinking	14 15
d k it MAY	13 -27 14 21
d k it to	15 -16
d k it |	13 -15 14 56 15 -54
d k jakob at	14 -17
d k juno PROPER	13 38 14 -36
d k just EVENT	13 -26 14 18
d k least ANY	15 14
d k lie awake	14 21 15 -15
d k list of	15 22
d k more [KIND]	13 45 14 -37
d k ms PROPER	13 28 14 -40
d k new ROLE	13 -15 14 25
d k next |	13 -25 14 -82 15 103
d k nights |	14 18
d k not |	13 -21 14 -14 15 34
d k noticed YOU	13 -22 14 15
d k of BRANCH	13 16
d k of EVENT	13 -17 14 24
d k of PROPER	13 -71 14 92
d k of ROLE	14 -17
d k of SOMEBODY	13 14 14 -23
d k of THEIR	14 -59 15 59
d k of THEM	13 -43 14 27 15 24
d k of TIME	13 17 14 -22
d k of YOUR	13 -73 14 90 15 -23
d k of a	13 78 14 -83
d k of it	14 -30 15 30
d k of nights	13 31 14 -21
d k of partnerships	13 19 14 -23
d k of the	13 41 15 -37
d k of this	13 -33 14 35 15 15
d k on ANY	13 -48 14 49
d k on MY	15 22
d k on OBJ	14 -25 15 25
d k on PROPER	13 -26 14 14 15 24
d k on YOUR	13 36 14 -20 15 -21
d k on a	14 -14
d k on the	13 44 14 -44
d k on this	15 -14
d k on |	13 37 14 -39
d k only ANY	15 15
d k open the	14 16
d k open to	14 -26
d k or ANY	14 24 15 -14
d k or EVENT	13 41 14 -31
d k or HAND	13 21 14 -35
d k or JOIN	15 25
d k or a	13 -25 14 17 15 14
d k out of	13 -29 14 -16 15 55
d k out |	14 15 15 -15
d k over there	13 39 15 -17
d k owner WHO	13 -22 14 42
d k owners in	14 26
d k owners |	13 -44 14 55
d k partnerships at	13 -30 14 35
d k paying for	13 58 14 -56
d k practice ROLE	13 49 14 -50
d k practice |	15 -16
d k ready for	14 -29 15 30
d k right HURRY	14 -27 15 36
d k right SOMEBODY	13 -37 14 62 15 -39
d k same GAIN	15 17
d k same TROUBLE	14 -24
d k saw that	13 -15
d k see YOU	13 -43 14 54
d k see that	13 33 14 -45
d k sick of	13 35 14 -31
d k so HAND	15 22
d k so WHO	13 -72 14 76
d k speak to	13 27 14 -49
d k spends PROPER	14 -22
d k such a	13 17 14 18 15 -31
d k talk to	13 16
d k testers |	13 49 14 -48
d k than ANY	13 -17
d k that LACK	14 -20 15 35
d k that MAY	14 -52 15 58
d k that ME	13 20
d k that PROPER	14 -21
d k that RUNS	13 20 14 -25
d k that SEEK	13 -20 14 -55 15 55
d k that THEY	13 23 14 -28
d k that YOU	13 61 14 -58
d k that for	13 41 14 -45
d k that has	13 27 14 -21
d k that pays	13 -48 14 51
d k that's EVENT	13 27 14 -27
d k that's TROUBLE	13 -40 14 46
d k that's been	14 18 15 -14
d k the ANY	13 80 14 -46
d k the BRANCH	15 -15
d k the EASE	13 -30 14 20
d k the GROUP	13 -74 14 88 15 -48
d k the HURRY	14 -14
d k the KIN	14 -25 15 38
d k the MEANS	13 -52 14 36 15 32
d k the PLACE	13 56 14 -37 15 -16
d k the PROPER	13 -28 14 77 15 -31
d k the ROLE	13 24 14 -45
d k the SOMEBODY	13 56 14 -48
d k the TIME	13 19 14 -33 15 19
d k the TROUBLE	13 48 14 -40
d k the billing	13 39 14 -48
d k the conservatoire	13 55 14 -42
d k the floor	14 -26 15 31
d k the next	13 26 14 -22
d k the right	13 -47 14 68 15 -39
d k the roof	13 -14 14 31
d k the same	13 -36 14 -41 15 81
d k the second	13 33 14 -34
d k the way	13 -25 14 42
d k there ?	13 18 14 -16
d k there |	13 -52 14 44
d k these TIME	13 -20 14 59 15 -19
d k thinking about	15 -18
d k thinking of	14 16
d k this ?	14 23 15 -22
d k this HAND	14 -18 15 14
d k this MEANS	13 47 14 -44 15 15
d k this TIME	13 36 14 -21 15 -48
d k this room	13 -59 14 58
d k through a	14 16
d k time |	13 -14 14 27
d k to ANY	13 -19 14 36 15 -18
d k to ASK	14 -51 15 40
d k to EVENT	14 24 15 -30
d k to HAND	13 -14 14 33 15 18
d k to PROPER	13 -20
d k to SOMEBODY	13 -18
d k to THEIR	13 31 14 -22
d k to YOUR	13 55 14 -50
d k to a	13 27 14 -18
d k to about	13 62 15 -41
d k to at	13 -48 14 51
d k to be	13 -14 14 -23 15 40
d k to buy	14 24 15 -30
d k to do	13 42 14 -34
d k to get	13 -27 14 22
d k to give	13 17
d k to speak	14 -31
d k to talk	13 33 14 34 15 -37
d k to the	13 -40 14 67 15 -18
d k to |	13 -27 14 22 15 23
d k too |	13 -28 15 28
d k touch with	13 16 14 -21
d k twice and	13 -30 14 27
d k up YOUR	13 19 14 -20
d k up to	13 -43 14 50
d k up |	14 -32 15 17
d k use a	14 -34 15 23
d k used to	14 22
d k useful |	14 16
d k w the	13 22 14 -25
d k walk REWARD	14 -15
d k way YOU	14 27
d k way |	13 -17
d k welcome |	13 -24 14 18
d k were in	13 -75 14 70
d k what ME	13 -30 14 44
d k what the	14 -19
d k where the	15 -14
d k who'd GAIN	14 26 15 -30
d k who'd GLAD	14 -47 15 35
d k who'd SEEK	13 -25
d k who'd be	14 -33 15 30
d k who'd get	14 35 15 -23
d k with ANY	13 -67 14 61
d k with LACK	13 35 14 -25
d k with MY	14 -15
d k with OBJ	14 -39 15 41
d k with PROPER	13 21 14 -38
d k with THEIR	13 15 14 40 15 -35
d k with [PROBLEM]	13 29 14 -44
d k with a	13 45 15 -16
d k with an	14 15
d k with more	13 46 14 -39
d k with the	13 -49 15 63
d k with |	13 36 14 -41
d k work there	13 -25 14 26
d k work |	13 15
d k yara PROPER	14 -24
d k yet |	14 -20 15 20
d k | ANY	13 -47 14 59 15 -22
d k | HAND	13 -45 14 53
d k | JOIN	13 -40 14 42
d k | MAY	13 52 14 -36
d k | ME	14 -19
d k | OBJ	13 -22 14 14
d k | SOMEBODY	13 67 15 -33
d k | THEIR	13 25 14 -29
d k | THEM	14 25
d k | THEY	13 -27 14 53 15 -24
d k | WHO	14 47 15 -31
d k | YOU	13 97 14 -31 15 -60
d k | a	13 15
d k | for	13 -62 14 45 15 42
d k | or	14 20
d k | the	13 -14 14 16
d k | there	14 -33
d k 👍 |	14 -22 15 36
d length	13 163 15 -88
d more than 0	13 -66 14 501 15 -379
d more than 1	13 310 14 -335 15 -49
d more than 2	13 -52 14 17 15 -58
d more than 3	13 -48 14 19
d s ?	14 -20 15 28
d s ? |	14 -20 15 28
d s ANY	13 40 14 -69 15 21
d s ANY BRANCH	13 -17 14 55 15 -21
d s ANY KIN	14 26 15 -35
d s ANY MEANS	14 -35 15 43
d s ANY ROLE	13 -18 14 50 15 -28
d s ANY SOMEBODY	14 -97 15 64
d s ANY of	13 -32 15 24
d s ANY or	13 23 14 -19
d s ANY small	14 35
d s ASK	13 -45 14 31 15 14
d s ASK to	13 -17 14 -16 15 31
d s BRANCH	14 41 15 -48
d s BRANCH ROLE	13 67 14 -53
d s BRANCH owners	13 -49 14 60 15 -16
d s EVENT	13 -25 14 -65 15 106
d s HAND THEM	13 68 15 -24
d s HAND YOUR	13 -33 15 53
d s HAND a	13 -20 14 41 15 -16
d s JOIN	13 25 14 -50 15 36
d s JOIN OBJ	14 -35 15 43
d s JOIN to	13 72 14 -49
d s KIN	14 27 15 -15
d s MAY	13 -46 15 24
d s MAY ME	13 -20 15 19
d s MAY YOU	14 -16
d s MAY be	14 44 15 -36
d s ME	14 101 15 -118
d s ME ASK	13 23 14 -24
d s ME GAIN	13 53 14 72 15 -86
d s ME MAY	13 -22 14 -21 15 44
d s ME SEEK	13 -34 14 56 15 -30
d s ME see	13 -45 14 22
d s MONEY	14 -23 15 19
d s MONEY |	14 -23 15 19
d s MY	14 16
d s NUMBER	13 -18 14 -49 15 72
d s PLACE	13 -29 15 -19
d s ROLE YOU	13 84 14 -60 15 -15
d s ROLE and	13 -32 14 63 15 -21
d s ROLE at	14 -23
d s ROLE in	13 21 14 -23
d s ROLE of	13 -35 14 86 15 -18
d s ROLE |	13 -49 14 109 15 -62
d s RUNS	13 40 14 21 15 -47
d s RUNS a	14 -16
d s RUNS after	13 55 14 -14 15 -53
d s SEEK	13 21 14 -51 15 27
d s SEEK for	13 16 14 -25
d s SHARE	13 -20
d s SOMEBODY	14 -70 15 26
d s SOMEBODY ANY	14 -19
d s SOMEBODY ME	13 -27 15 21
d s SOMEBODY SEEK	14 -113 15 68
d s SOMEBODY WHO	13 49 14 -14
d s SOMEBODY YOU	13 -14 14 -19
d s SOMEBODY at	13 72 15 -34
d s SOMEBODY in	14 29 15 -34
d s SOMEBODY on	13 37 14 -19
d s SOMEBODY to	13 26 15 -22
d s SOMEBODY who'd	13 -40 14 -74 15 73
d s SOMEBODY with	13 -21 14 38
d s SOMEBODY |	14 -46 15 22
d s THANKS	13 -19 15 23
d s THANKS for	14 -24 15 24
d s WHO	13 -166 14 96 15 66
d s WHO MAY	14 -23 15 20
d s WHO RUNS	13 -64 14 59
d s WHO SEEK	14 -75 15 71
d s YOU	13 -38 14 29
d s YOU ASK	13 27 14 26 15 -57
d s YOU HAND	14 -24 15 17
d s YOU RUNS	13 21 14 15 15 -26
d s YOU come	13 16
d s YOU ever	13 -19 14 18
d s YOU feel	14 -17 15 21
d s YOU have	14 39 15 -43
d s YOU or	13 -17 14 18
d s YOUR	14 -22 15 -31
d s YOUR ROLE	13 -18 14 29
d s YOUR SOMEBODY	13 27 15 -33
d s [KIND] at	13 21 14 -22
d s [KIND] |	14 -26 15 16
d s [NAME]	13 26 14 -65 15 47
d s [NAME] at	13 27 14 -37
d s [NAME] |	14 -29 15 48
d s a	13 47 14 15 15 -52
d s a BRANCH	14 18
d s a EVENT	13 -21
d s a KIN	13 -56 14 33
d s a ROLE	14 -15 15 -14
d s a SOMEBODY	13 70 14 -69 15 17
d s a good	15 -16
d s among	14 -22
d s among YOUR	13 -14
d s at	13 53 14 -58
d s at PROPER	13 -19
d s at least	15 18
d s at the	13 65 14 -51
d s dear	13 66 14 32 15 -96
d s dear PROPER	13 93 15 -96
d s direct	13 -39 14 36
d s direct OBJ	13 -39 14 36
d s do	14 -24
d s do YOU	14 -24
d s door's	14 -15
d s door's open	14 -15
d s for	13 46 14 -36
d s front	14 -35
d s front of	14 -35
d s hi	13 47 14 -38
d s hi PROPER	13 100 14 -77
d s hi [NAME]	13 -41 14 22
d s in	13 -41 14 96 15 -70
d s in BRANCH	15 -21
d s in PROPER	13 -38 14 26
d s in YOUR	13 68 15 -39
d s in the	14 34
d s in this	13 -74 14 72
d s it	14 -96 15 111
d s it's	13 30 14 -17 15 -15
d s jakob	13 14 14 -21
d s jakob at	13 14 14 -21
d s ms	13 35 14 -50
d s ms PROPER	13 35 14 -50
d s on	14 19 15 -17
d s on YOUR	14 14 15 -25
d s only	13 -42 15 72
d s or	14 32 15 -15
d s she'd	13 14
d s she'd have	13 14
d s spread	13 -14 15 16
d s spread the	13 -14 15 16
d s subject	13 -20 15 32
d s that	13 -148 14 67 15 62
d s that EASE	14 16
d s that MAY	14 -53 15 46
d s that ME	15 19
d s that RUNS	13 25 14 -31
d s that SEEK	13 -25 14 -68 15 69
d s that has	13 -14
d s that's	13 -80 14 22 15 62
d s that's TROUBLE	13 -63 14 84 15 -16
d s that's been	14 24 15 -18
d s the	13 49 14 -52 15 -23
d s the GROUP	13 -40 14 25
d s there's SOMEBODY	15 15
d s to	13 -23 15 26
d s who'd	14 -21 15 35
d s with	13 -56 14 125 15 -65
d s with a	15 -21
d s yara	13 17 14 -30
d s yara PROPER	13 17 14 -30
d s |	13 -14
d slot blank	13 70 14 33 15 -162
d slot branch	14 23 15 -80
d slot event	13 103 14 41 15 -169
d slot firm	13 -18 14 -60 15 38
d slot group	13 -60 14 103
d slot named	13 402 14 -301 15 -237
d slot place	13 60 14 -28 15 -78
d slot right	13 -34 14 83 15 -124
d slot role	13 110 14 -47 15 -115
d slot situation	13 159 14 -108 15 -72
d slot size	13 118 14 -159 15 15
d slot window	13 105 14 -63 15 -59
d t ANY ANY BRANCH	14 14 15 -15
d t ANY ANY GROUP	15 16
d t ANY BRANCH owners	13 56 14 -26
d t ANY GROUP owners	15 15
d t ANY KIN WHO	13 -16 14 30
d t ANY KIN YOU	14 -15
d t ANY ROLE PLACE	13 25 14 -17
d t ANY ROLE in	13 16 14 -17
d t ANY ROLE |	13 -43 14 49
d t ANY TIME REWARD	13 -30 14 32
d t ANY more [KIND]	13 28 14 -21
d t ANY of THEM	13 -34 14 21 15 19
d t ANY of YOUR	14 41 15 -40
d t ANY of the	13 27 14 -41 15 26
d t ANY or ANY	13 14
d t ANY too |	14 -38 15 31
d t ASK SOMEBODY WHO	13 -23 15 19
d t ASK a ROLE	13 -22 14 42 15 -18
d t ASK a SOMEBODY	14 -17
d t ASK a good	14 18
d t ASK of a	13 55 14 -54
d t ASK to ASK	15 19
d t BRANCH BRANCH |	15 -15
d t BRANCH GROUP |	13 27
d t BRANCH ROLE |	13 -32 14 39
d t BRANCH and spends	14 -17
d t BRANCH at PROPER	13 21 14 -29
d t BRANCH at [FIRM]	13 -14
d t BRANCH in PROPER	13 30 14 -35
d t BRANCH over there	13 29
d t BRANCH owners |	13 -33 14 41
d t BRANCH that MAY	13 -15 14 34
d t BRANCH with a	13 -39 14 39
d t EVENT in the	13 26 14 -17
d t EVENT or EVENT	13 31 14 -24
d t EVENT to the	13 16
d t GAIN from a	14 -18 15 17
d t GAIN from what	13 -14 14 51 15 -34
d t GROUP ? |	13 -19 14 16
d t GROUP at PROPER	13 -26 14 16
d t GROUP of YOUR	13 -26 14 27
d t HAND ? |	13 -41 14 40
d t HAND OBJ THEIR	14 22
d t HAND OBJ a	13 -18 14 17
d t HAND OBJ on	13 32 14 -14 15 -15
d t HAND OBJ |	13 50 15 -19
d t HAND PROPER |	13 15
d t HAND THEM this	13 34 14 -15 15 -14
d t HAND YOUR KIN	13 -19 14 -17 15 42
d t HAND a KIN	15 14
d t HAND a MEANS	15 17
d t HAND the MEANS	13 -16 15 26
d t HAND to at	13 -32 14 32
d t IF YOU EASE	13 -20 14 17
d t IF not |	13 -15 15 22
d t JOIN OBJ to	13 -23 14 15
d t JOIN OBJ |	13 -42 15 32
d t JOIN a KIN	14 -17
d t KIN SEEK to	14 14 15 -19
d t KIN WHO are	13 -14 14 23
d t KIN at PROPER	13 -35 14 32
d t KIN at the	14 -16
d t KIN that MAY	14 -24 15 26
d t MAY ASK OBJ	14 16
d t MAY ASK |	13 43 14 -17 15 -32
d t MAY GAIN from	13 -17 15 29
d t MAY GAIN |	14 -16
d t MAY SEEK to	13 15 14 -15
d t MAY YOU HAND	14 20 15 -14
d t MAY be the	13 18 14 23 15 -32
d t MAY talk to	13 -17 14 -19 15 28
d t MAY use a	14 -25 15 17
d t ME HAND the	13 -24 14 16 15 18
d t ME MAY ASK	13 43 14 -17 15 -32
d t ME MAY GAIN	15 14
d t ME MAY talk	13 -14 14 -19 15 28
d t ME SEEK a	13 -27 14 36
d t ME SEEK to	13 20
d t ME be GLAD	13 17 14 -16
d t ME be a	13 -28 14 31
d t ME do |	13 -18 14 14
d t ME see YOU	13 -50 14 47
d t MEANS [KIND] |	13 42 15 -29
d t MEANS and ME	15 17
d t MEANS and MEANS	13 23
d t MEANS to HAND	14 -15 15 20
d t MONEY a TIME	14 -17
d t MY MEANS to	15 20
d t MY MEANS |	15 -25
d t OBJ THEIR MEANS	14 20
d t OBJ a MEANS	13 -15 14 26
d t OBJ to SOMEBODY	13 -16 14 14
d t OBJ to the	13 -19
d t PROPER PROPER has	14 -18
d t PROPER PROPER in	13 46 14 -37
d t PROPER PROPER or	13 -21 14 19
d t PROPER PROPER role	14 14
d t PROPER PROPER |	13 -42 14 35
d t PROPER YOU MAY	13 17
d t PROPER and ME	14 17
d t PROPER and PROPER	14 -17
d t PROPER at PROPER	13 27 14 -41
d t PROPER at the	13 -35 14 32
d t PROPER by PROPER	13 -24
d t PROPER for OBJ	13 -23 14 20
d t PROPER for a	13 27 14 -37
d t PROPER has an	14 -18
d t PROPER of PROPER	13 19 14 -21
d t PROPER | SOMEBODY	14 17
d t PROPER | YOU	13 22 14 -30
d t ROLE ! |	13 -25 14 26
d t ROLE ? |	13 -69 14 79
d t ROLE PLACE PROPER	13 26 14 -19
d t ROLE YOU ASK	14 -14
d t ROLE and ROLE	14 15
d t ROLE for the	13 -19 14 19
d t ROLE in PROPER	13 38 14 -44
d t ROLE in the	14 17
d t ROLE of BRANCH	13 23 14 -19
d t ROLE of partnerships	13 14 14 -17
d t ROLE there |	13 72 14 -45
d t RUNS a BRANCH	13 29 14 -25
d t RUNS a GROUP	15 26
d t RUNS the BRANCH	14 -22
d t RUNS up |	14 -14 15 21
d t SEEK ROLE ?	13 -23 14 50
d t SEEK SOMEBODY to	15 14
d t SEEK a BRANCH	13 -33 14 29
d t SEEK a ROLE	14 -29 15 17
d t SEEK for a	13 14
d t SEEK this ?	14 25 15 -32
d t SEEK to buy	14 14 15 -19
d t SEEK to do	13 30 14 -22
d t SEEK to see	15 18
d t SOMEBODY ? |	14 -106 15 83
d t SOMEBODY ME MAY	14 -22
d t SOMEBODY WHO MAY	13 -15 14 -17 15 19
d t SOMEBODY WHO SEEK	14 -22 15 22
d t SOMEBODY WHO is	13 -18 14 21
d t SOMEBODY YOU ASK	13 -50 14 38
d t SOMEBODY YOU care	14 -17 15 15
d t SOMEBODY at PROPER	13 -67 14 76
d t SOMEBODY at YOUR	13 28 14 -54 15 21
d t SOMEBODY at [FIRM]	13 -35 14 63 15 -15
d t SOMEBODY at the	13 19 14 -20
d t SOMEBODY in THEIR	13 31 14 -20
d t SOMEBODY in YOUR	13 -26 15 21
d t SOMEBODY in the	14 18 15 -26
d t SOMEBODY of TIME	14 -17
d t SOMEBODY there |	13 -29 14 29
d t SOMEBODY thinking about	13 15 14 -24
d t SOMEBODY to talk	13 47 14 -19 15 -16
d t SOMEBODY who'd SEEK	13 -22 14 -36 15 44
d t SOMEBODY with a	13 14
d t THEIR BRANCH |	13 -17 14 20
d t THEIR MEANS |	14 26 15 -14
d t THEM and ME	15 31
d t THEM the same	13 14
d t THEM this MEANS	13 34 14 -15 15 -14
d t TIME ? |	14 41 15 -15
d t TIME EVENT a	13 15
d t TROUBLE about THEIR	13 -19 14 14
d t TROUBLE with [PROBLEM]	14 -24
d t WHO MAY GAIN	13 -14 14 -26 15 23
d t WHO MAY be	13 -38 14 32
d t WHO MAY use	14 39 15 -23
d t WHO RUNS a	14 -17
d t WHO RUNS the	13 30 14 -47
d t WHO SEEK a	13 -29 15 18
d t WHO SEEK for	14 -37 15 37
d t WHO is |	13 -14 14 18
d t YOU ASK ANY	13 17 14 21 15 -21
d t YOU ASK MAY	13 -14
d t YOU ASK ME	14 18
d t YOU ASK PROPER	13 27 14 -42
d t YOU ASK SOMEBODY	13 -20 14 24
d t YOU ASK a	13 26 15 -19
d t YOU ASK of	13 65 14 -55
d t YOU JOIN a	14 -17
d t YOU RUNS into	13 15 15 -15
d t YOU SEEK |	14 16 15 -19
d t YOU care about	14 -17 15 16
d t YOU deal with	13 21
d t YOU have KIN	14 15 15 -15
d t YOU or SOMEBODY	13 -23 14 26
d t YOU used to	14 16
d t YOU work there	13 -18 14 20
d t YOUR BRANCH GROUP	13 41 14 -29
d t YOUR GROUP that	13 32 14 -22
d t YOUR GROUP |	13 -94 14 98
d t YOUR KIN SEEK	14 16 15 -18
d t YOUR KIN are	13 -26 14 37
d t YOUR KIN |	13 25 14 -23 15 21
d t YOUR ROLE |	13 -15 14 33
d t YOUR SOMEBODY |	15 -14
d t [FIRM] is SEEK	13 -26 14 24
d t [KIND] at [FIRM]	13 23 14 -44
d t [NAME] at [FIRM]	13 16 14 -22
d t a BRANCH BRANCH	14 -16
d t a BRANCH ROLE	13 -31 14 42
d t a BRANCH |	13 -37 15 45
d t a EVENT |	13 -24 14 19
d t a GROUP |	14 -20 15 17
d t a HAND |	13 -17
d t a KIN WHO	13 -15 14 26
d t a MEANS |	14 -17 15 15
d t a ROLE WHO	13 36 14 -47
d t a ROLE for	13 -18 14 19
d t a ROLE or	14 16
d t a ROLE |	14 -24
d t a SOMEBODY in	13 35 14 -20
d t a SOMEBODY with	13 22 14 -17
d t a TIME in	13 -52 14 40
d t a TIME |	13 16 14 -14
d t a good fit	15 -21
d t a good word	13 -19 14 17
d t about EVENT |	13 -16 14 18
d t among YOUR KIN	13 39 14 -16
d t an JOIN |	14 26 15 -32
d t and MEANS |	13 23
d t and noticed YOU	13 -17
d t and spends PROPER	14 -17
d t as YOU have	14 -27 15 23
d t at ANY |	15 -35
d t at PROPER PROPER	13 -20
d t at PROPER |	13 -66 14 45
d t at YOUR GROUP	13 -44 14 26 15 20
d t at [FIRM] and	13 -18 14 20
d t at [FIRM] |	14 -29
d t at [KIND] |	14 15
d t at the BRANCH	13 48 14 -55
d t at the PROPER	13 -26 14 24
d t be a good	14 14 15 -21
d t be interested in	14 -15
d t by PROPER |	13 -15
d t direct OBJ to	13 -23 14 22
d t do that for	13 29 14 -29
d t for ANY more	13 28 14 -21
d t for OBJ |	13 28 15 -22
d t for THEM |	14 -18 15 14
d t for a BRANCH	14 -27
d t for a PROPER	14 -17
d t for a ROLE	13 15
d t for a new	13 -19 14 16
d t for the [KIND]	13 -40 14 48
d t from what ME	13 -14 14 50 15 -34
d t front of the	14 -21
d t get the same	14 20
d t good fit |	15 -21
d t has been MUST	14 42 15 -29
d t have a KIN	14 15
d t hi PROPER |	13 43 14 -26
d t hi [NAME] ME	13 -22 14 25
d t in BRANCH |	13 -20 14 25
d t in PROPER that	13 -20 14 14
d t in PROPER |	13 26 14 -25
d t in SEEK of	15 14
d t in [KIND] |	13 35 14 -31
d t in the BRANCH	13 -38 14 42
d t in the PROPER	14 24
d t in the next	13 16
d t in this room	13 -45 14 43
d t in touch with	14 -16
d t is SEEK |	13 21 14 -19
d t it MAY YOU	13 -20 14 18
d t just EVENT a	13 -19 14 14
d t ms PROPER |	14 -18
d t new ROLE |	14 19
d t of PROPER |	13 19 14 -21
d t of THEIR KIN	14 -28 15 35
d t of THEM |	13 -40 14 41
d t of YOUR KIN	14 26 15 -32
d t of a GROUP	13 51 14 -41
d t on MY MEANS	15 16
d t on OBJ |	14 -19 15 19
d t on YOUR GROUP	15 -15
d t or ANY SOMEBODY	14 20
d t or HAND OBJ	13 19 14 -29
d t or SOMEBODY YOU	13 -23 14 26
d t over there |	13 29
d t owner WHO MAY	13 -16 14 32
d t right SOMEBODY to	14 23 15 -29
d t see that YOU	13 25 14 -34
d t speak to about	13 21 14 -34
d t such a ROLE	14 14 15 -23
d t talk to about	13 26 14 32 15 -31
d t talk to |	13 -14 14 -19 15 28
d t that MAY GAIN	13 -14 14 19
d t that MAY SEEK	13 16
d t that MAY be	13 18 14 -24
d t that MAY get	14 -14 15 17
d t that ME MAY	13 27 15 -28
d t that PROPER PROPER	14 -16
d t that RUNS a	14 -14
d t that SEEK a	14 -30 15 16
d t that THEY LACK	13 17 14 -21
d t that has a	13 25 14 -17
d t that's EVENT a	13 20 14 -21
d t that's TROUBLE in	14 19
d t the BRANCH GROUP	13 -25 14 43
d t the BRANCH WHO	13 16 14 -19
d t the BRANCH that	14 26
d t the BRANCH |	13 32 14 -35
d t the GROUP at	13 -37 14 34
d t the PROPER PROPER	13 -34 14 31
d t the PROPER |	13 -33 14 39
d t the SOMEBODY WHO	13 19 14 -21
d t the TIME |	13 20 14 -14
d t the right SOMEBODY	13 -28 14 47 15 -29
d t the same TROUBLE	14 -18
d t the way YOU	14 20
d t the way |	14 18
d t these TIME ?	13 -15 14 44 15 -14
d t thinking of EVENT	14 18
d t this ? |	14 -14 15 15
d t this MEANS |	14 -22 15 26
d t this TIME |	13 45 14 -32 15 -39
d t to ASK |	14 -16 15 18
d t to HAND OBJ	13 49 14 15 15 -37
d t to HAND |	13 -32 14 21
d t to PROPER PROPER	13 14
d t to a MEANS	13 21 14 -22
d t to at the	13 -32 14 32
d t to be |	14 -17 15 30
d t to speak to	13 21 14 -34
d t to talk to	13 29 14 29 15 -31
d t to the BRANCH	14 24
d t to the PLACE	13 16
d t up YOUR way	13 14 14 -15
d t what ME did	14 21 15 -20
d t what ME do	13 -18 14 14
d t who'd GAIN from	14 22 15 -25
d t who'd SEEK to	13 -23
d t who'd be a	14 -17 15 16
d t with OBJ |	14 -24 15 22
d t with PROPER PROPER	13 16 14 -28
d t with [PROBLEM] |	13 22 14 -33
d t with a BRANCH	14 -41 15 50
d t with an old	13 18 14 -15
d t with the same	13 -17 14 -21 15 48
d t work there |	13 -18 14 20
d t yara PROPER |	14 -18
d t | ANY of	13 -20 14 23
d t | ANY |	13 -14 14 18
d t | HAND OBJ	13 -15
d t | HAND THEM	15 -18
d t | JOIN OBJ	13 -32 14 22
d t | SOMEBODY there	13 -17 14 22
d t | SOMEBODY |	13 32 15 -15
d t | THEM |	14 20
d t | THEY get	14 14
d t | WHO MAY	14 46 15 -23
d t | YOU ASK	13 63 14 -18 15 -38
d w !	14 41 15 -41
d w ?	13 -27 14 30
d w MONEY	13 -43 14 25
d w NUMBER	13 98 14 -162 15 74
d w PROPER	13 51 14 36 15 -136
d w SHARE	13 -20
d w [FIRM]	13 -15 14 28 15 -40
d w [KIND]	13 67 14 -40 15 -38
d w [NAME]	14 19
d w [PROBLEM]	15 -21
d w a	13 -77 14 152 15 -85
d w about	14 92 15 -133
d w accountant	13 -38 14 53
d w across	13 -15
d w after	13 59 15 -68
d w again	13 -92 14 61
d w agency	13 -23 14 35
d w agent	13 18 14 -35 15 18
d w alone	13 36 14 -29
d w along	13 43 14 -48
d w always	13 -22 14 56 15 -29
d w among	13 102 14 -60 15 -24
d w an	13 34 14 30 15 -69
d w and	13 -45 14 70 15 -41
d w another	13 26 14 35 15 -65
d w any	13 -43 14 109 15 -76
d w anybody	13 38 14 -57
d w anyone	13 -105 14 -49 15 140
d w applying	13 -45 14 46
d w appreciate	14 -80 15 55
d w appreciated	14 40 15 -24
d w appropriate	13 -27 14 32
d w are	13 41 14 -38 15 -15
d w area	13 36 15 -20
d w around	13 50 15 -42
d w as	13 21
d w ask	14 18
d w asking	13 29 14 -23
d w asks	13 -31 14 27 15 32
d w at	13 123 14 25 15 -119
d w awake	14 26 15 -19
d w away	13 24 14 -19
d w baby	14 22 15 -21
d w back	13 -19 15 41
d w backend	14 15
d w bad	13 -25 14 35 15 -14
d w banks	13 -61 14 65
d w be	14 -67 15 80
d w become	13 33 14 -23
d w bed	13 -38 14 57
d w been	13 24 15 -21
d w before	13 35 14 70 15 -63
d w being	13 55 14 -31 15 -23
d w believe	13 -37 14 36
d w below	13 31 14 -29
d w benefit	13 -72 14 26
d w best	14 20
d w beta	13 24 14 -21
d w better	13 31 14 -56 15 16
d w between	13 49 15 -39
d w big	14 89 15 -64
d w bike	13 32 14 -16 15 -15
d w bill	13 -30 14 66 15 -33
d w billing	13 49 14 -60
d w board	13 -22 14 51 15 -25
d w boarding	13 14
d w bonus	13 -62 14 54 15 25
d w book	13 -19 14 60 15 -36
d w booked	13 34 14 -32
d w books	14 72 15 -24
d w bought	13 42 14 -40
d w brand	13 25
d w break	15 -16
d w bridge	13 46 14 -59
d w bring	14 -56 15 36
d w brother	13 53 14 -22 15 -37
d w brother's	13 28 14 -20
d w budget	14 -17
d w building	13 106 14 -37 15 -81
d w built	14 -15
d w bursar	13 14
d w business	14 -37 15 77
d w but	13 -38 14 40
d w buy	14 30 15 -37
d w buyer	13 -15 15 52
d w buyers	14 -15
d w buying	14 30 15 -18
d w by	13 18 14 -80 15 71
d w caf	13 25 14 56 15 -76
d w call	13 99 14 43 15 -88
d w can	13 -34 14 27
d w can't	13 -21 14 54 15 -27
d w car	13 -46 15 74
d w card	13 -35 14 -24 15 66
d w care	13 -37 15 50
d w career	15 -16
d w caretakers	13 39 14 -30
d w cash	13 -17 14 -35 15 61
d w cellar	13 24 14 -20
d w certificates	14 -19
d w chance	13 25 14 -29
d w change	14 -35 15 37
d w cheesemaker	13 20 14 -34
d w child	13 -22 14 18
d w choir	13 33 14 -29
d w claims	13 32 14 -16
d w class	13 39 14 -56
d w clears	13 -26 14 130 15 -77
d w client	14 41 15 -14
d w clients	13 -17 14 25
d w closes	14 -35 15 17
d w club	13 42 14 -51
d w co	13 56 14 -32 15 -21
d w code	14 -24 15 23
d w colleague	14 31
d w colleagues	14 -23
d w comes	13 -14 14 -18 15 30
d w comfortable	13 -35 14 21 15 16
d w coming	13 19 14 -24
d w community	14 -15
d w companies	14 -15
d w company	13 45 14 -32
d w connect	13 -15 14 29
d w conservatoire	13 69 14 -52
d w contact	13 -42 14 86 15 -49
d w could	13 -102 14 125
d w count	15 -14
d w counter	13 -53 14 42
d w couple	13 83 14 -94
d w couples	13 14 14 -19
d w course	13 -17 14 31
d w cousin	13 -34 14 44
d w coverage	14 -20
d w coworkers	13 -16 14 46
d w cpas	14 22 15 -14
d w dad	13 -20 14 15
d w damage	13 22 14 14 15 -20
d w dark	14 30 15 -21
d w days	14 62 15 -25
d w deal	14 -35 15 38
d w dealing	13 -20 14 -39 15 77
d w deals	14 -14
d w dear	13 66 14 32 15 -96
d w dentists	14 14
d w department	13 -34 14 30
d w did	13 -20 14 38
d w didn't	13 15
d w direct	13 -39 14 36
d w divorce	14 18
d w do	13 42 14 -119 15 47
d w does	13 92 14 22 15 -85
d w doesn't	13 35 14 -35
d w doing	13 15 14 -56 15 47
d w done	13 -41 14 -34 15 46
d w door's	14 -15
d w down	13 -57 14 164 15 -84
d w dragged	13 54 14 -31
d w drawer	13 -41 14 78
d w drink	13 -21 15 50
d w drivers	13 -53 14 23
d w drop	13 -48 14 20 15 31
d w drowning	13 -19 14 38 15 -14
d w drummer	13 14 15 -20
d w each	14 21
d w early	13 14
d w eight	13 47 14 -37
d w electric	13 -54 14 91 15 -23
d w else	13 -42
d w em	13 -30 15 38
d w email	13 16 14 -18
d w engaged	13 32 14 -30
d w engineer	13 78 14 -49 15 -26
d w estate	15 25
d w even	13 52 15 -42
d w ever	13 58 14 -33
d w every	14 -65 15 63
d w everybody	15 21
d w experience	14 41 15 -15
d w father	13 -15 14 16
d w feel	14 -21 15 26
d w few	13 16 14 -27
d w find	13 19 14 -31
d w firm	13 -101 14 111
d w first	14 -40 15 23
d w fit	13 -34 14 72 15 -39
d w five	13 65 14 -78
d w fleet	13 35 14 -45
d w floor	14 -27 15 35
d w folks	14 -22 15 27
d w food	14 -45 15 16
d w for	13 -71 14 119 15 -84
d w forty	13 -16 14 47 15 -49
d w forward	13 -86 14 48 15 51
d w founders	14 -20
d w four	14 -15
d w franchise	14 23
d w free	14 -40 15 24
d w friend	13 -78 14 -27 15 87
d w friends	14 -157 15 151
d w from	13 -57 14 -18 15 52
d w front	13 -66 14 70
d w funeral	13 -20 14 25
d w garden	13 66 14 -44
d w gardener	14 -25 15 15
d w get	13 -29
d w getting	13 63 14 19 15 -72
d w give	13 -17 14 -29 15 69
d w given	13 -23 14 47
d w glad	13 -17 14 -21 15 31
d w go	13 32 14 -35
d w going	13 -17 14 -17 15 25
d w gone	13 -45 14 62
d w good	14 -26
d w got	13 31 14 -64 15 40
d w great	14 26 15 -14
d w guy	13 17 14 -41 15 20
d w had	13 -42 14 49
d w half	13 40 14 -18 15 -16
d w hand	14 -55 15 34
d w handed	13 50 14 -14 15 -39
d w hands	13 75 14 -44 15 -17
d w happy	13 26 14 -27
d w harbour	13 18 14 -27
d w hardware	13 21
d w has	14 99 15 -72
d w have	13 -32 14 -22 15 64
d w haven't	13 15 14 -27 15 28
d w heads	13 26 14 -31
d w hear	13 76 14 -33 15 -41
d w her	13 23 15 -27
d w here	13 -66 14 16
d w here's	14 -34 15 32
d w hi	13 28 14 -44 15 30
d w him	13 61 14 14 15 -51
d w hire	14 45 15 -39
d w hiring	13 -37 14 -32 15 56
d w his	13 -18 14 -45 15 54
d w home	13 19 14 -29
d w hospital	13 18 14 -16
d w hotel	13 -14
d w hour	13 56 15 -40
d w hours	13 -93 14 225 15 -121
d w house	13 79 14 -20 15 -57
d w how	13 -18 14 18
d w i	13 49 14 -42 15 -31
d w i'd	13 33 14 -20 15 -16
d w i'll	13 -18 15 30
d w i'm	13 -87 14 59 15 16
d w i've	13 -135 14 159 15 -17
d w idea	15 -14
d w if	13 23
d w in	13 44 15 -49
d w insurance	13 35 14 -47
d w interested	15 15
d w into	13 -40 14 97 15 -29
d w introduce	13 24 14 -18
d w introduced	13 72 14 -50
d w introduction	14 -28 15 22
d w invite	14 -19
d w is	13 50 14 17 15 -86
d w isn't	13 35 14 -34
d w it	13 -45 15 39
d w it's	13 77 14 -29 15 -51
d w jakob	13 14 14 -21
d w job	13 -42 14 96
d w juno	13 47 14 -45
d w just	15 -27
d w keep	14 -33
d w keeps	13 -41 14 57 15 -20
d w kids	14 38 15 -24
d w know	14 31
d w knows	13 15 15 -20
d w landlord	13 -22
d w large	13 50 14 -27
d w lead	14 37 15 -56
d w least	14 -17 15 21
d w left	13 38 15 -18
d w let	13 45 15 -44
d w letter	13 -18 14 29
d w licence	13 36 14 -22
d w lie	14 26 15 -19
d w life	15 14
d w like	13 -32 14 63 15 -51
d w line	13 -20 14 23
d w lines	13 -54 14 54
d w link	13 48 14 -22 15 -18
d w list	13 -33 14 16 15 21
d w little	15 24
d w live	14 20
d w logistics	14 -17
d w long	14 14
d w look	13 -41 15 27
d w looking	13 44 14 -27
d w looks	13 45 15 -57
d w lose	14 -14 15 25
d w losing	13 -14 14 16
d w love	13 20 14 -83 15 60
d w lower	13 -21 14 40
d w mail	14 -22 15 18
d w make	15 -16
d w manager	13 47 14 -85
d w marketing	13 102 14 -60 15 -22
d w match	14 -42 15 62
d w mates	13 34 15 -27
d w may	13 -32 14 -26 15 60
d w maybe	14 -18
d w me	13 -34 14 25 15 35
d w meet	13 73 14 -23 15 -60
d w member	13 -55 15 73
d w members	14 -37 15 55
d w mention	15 -21
d w mentioned	13 27 14 -29
d w midnight	14 -47 15 53
d w might	13 -39 14 19
d w mind	14 -36 15 38
d w money	13 -34 14 69 15 -25
d w month	13 16 15 -16
d w months	13 46 14 -32
d w more	13 100 14 -155 15 64
d w motor	13 49 15 -39
d w move	15 -15
d w moving	13 -14 14 -44 15 85
d w ms	13 35 14 -50
d w mum	15 33
d w museum	13 -20 14 49 15 -22
d w must	13 -18 14 -23 15 52
d w my	13 -103 14 48 15 52
d w n	13 39 14 -24
d w name	13 -27 14 -22 15 59
d w names	14 -49 15 51
d w near	13 46 14 -33
d w need	15 22
d w needs	13 -51 14 28
d w neighbors	14 25
d w neighbours	14 -23 15 37
d w network	14 -14
d w never	13 -27 14 -19 15 54
d w new	13 -48 14 45
d w next	13 -70 14 -65 15 118
d w night	13 18
d w nights	13 24 15 -18
d w no	14 44 15 -45
d w nobody	13 49 14 -45
d w not	14 -27 15 24
d w noticed	13 -58 14 22 15 32
d w now	13 33 14 -65 15 42
d w number	13 93 14 -53
d w nurses	13 -67 14 71
d w of	13 -69 14 79
d w off	13 -20 14 30
d w office	13 -20 14 38
d w old	13 86 14 -64
d w on	13 48 14 -24 15 -16
d w one	13 -112 14 193 15 -112
d w only	14 -52 15 56
d w op	14 -15
d w open	13 -29 14 41
d w opened	14 -17
d w opening	13 16 14 -37
d w operations	13 23 14 -34
d w or	13 78 14 -60 15 16
d w orders	13 48 14 -37
d w other	13 100 14 -26 15 -36
d w others	14 -24 15 16
d w our	14 -44
d w out	13 55 14 -72 15 29
d w over	13 144 14 -75 15 -48
d w own	13 -33 14 50 15 -22
d w owner	13 -29 14 120 15 -76
d w owners	13 20 14 37 15 -28
d w owns	13 23 14 -41
d w page	13 33 14 -43
d w paid	13 53 15 -47
d w paper	13 -75 14 39
d w paperwork	13 20
d w parent	14 21
d w parents	13 14 14 -68 15 52
d w parish	13 -23 14 45
d w partner	13 33 14 -19
d w partners	13 47
d w partnerships	13 -38 14 43
d w pass	13 18 14 -45 15 17
d w patients	14 54 15 -38
d w paying	13 78 14 -77
d w pays	13 -53 14 57
d w people	13 -144 14 24 15 66
d w perhaps	14 -65 15 42
d w person	13 -42 14 170 15 -104
d w phone	14 -14
d w photo	13 -30 14 121 15 -66
d w place	13 23 14 -21
d w planning	14 21
d w plant	13 36 14 -41
d w please	13 28 14 -27
d w plumber	14 28
d w point	13 37 14 -25
d w practice	13 76 14 -58 15 -23
d w price	14 -14 15 16
d w procurement	13 62 14 -45
d w programme	13 -25 14 27
d w property	13 -15
d w put	13 -75 14 35 15 50
d w queues	13 -84 14 63
d w quote	14 -15 15 22
d w rate	13 23 14 -27
d w reach	13 -28 15 51
d w read	13 33 14 -18 15 -15
d w ready	15 15
d w receipts	13 17 14 -22
d w recently	13 22 14 -23
d w recommend	13 -24 14 33
d w refer	13 -101 15 101
d w referral	14 -15 15 31
d w referring	14 -20
d w reliable	14 -26
d w restaurant	13 67 14 -16 15 -30
d w retire	14 19 15 -24
d w retiring	13 44 14 -33
d w reviews	13 -38 14 35
d w right	13 -28
d w ring	13 -47 14 61
d w role	13 -17
d w roof	14 31 15 -15
d w room	13 -100 14 87
d w rooms	13 100 14 -106
d w round	13 45 14 -54
d w row	14 -18
d w run	13 47 14 -20 15 -21
d w running	14 -15
d w runs	14 -30 15 38
d w s	13 18 14 17 15 -44
d w said	13 48 15 -42
d w same	13 -47 14 -71 15 119
d w save	13 -14 15 25
d w saw	13 -17
d w say	14 29 15 -17
d w school	13 -30 14 52 15 -19
d w search	13 55 15 -53
d w second	13 47 14 -56
d w security	13 -38 14 30
d w see	13 -60 14 40 15 14
d w seed	13 32 14 -21
d w sell	14 29 15 -32
d w selling	13 24 15 -31
d w send	13 -157 14 105 15 44
d w service	14 85 15 -73
d w share	13 -43 14 -27 15 50
d w she	13 27 14 -17
d w she'd	13 14
d w shop	13 -33 15 50
d w shops	13 -23 14 56 15 -22
d w should	13 55 14 -80 15 18
d w show	13 -14 15 17
d w sick	13 44 14 -38
d w side	14 -61 15 46
d w signs	14 -28 15 35
d w similar	14 -14 15 15
d w since	13 39 14 -15 15 -16
d w site	13 -14 15 28
d w sleep	13 38 15 -45
d w small	13 22 14 -17
d w so	13 -44 14 24 15 32
d w some	13 -16 14 85 15 -38
d w somebody	13 -101 14 68
d w someone	13 26 14 -31 15 46
d w something	13 -16 15 26
d w speak	14 -42
d w spends	13 15 14 -29
d w spread	13 -14 15 16
d w spreadsheets	14 18
d w spring	14 16
d w staff	13 14
d w standing	13 -67 14 105
d w still	13 73 14 -72 15 -19
d w stock	15 -14
d w store	13 24 14 -23
d w strong	13 -33 14 57
d w struggling	13 21 15 -39
d w student	13 53 15 -39
d w subject	13 -20 15 32
d w such	13 23 14 20 15 -39
d w suppliers	13 -22 15 35
d w tag	14 -14
d w takes	13 50 15 -39
d w talk	13 29
d w talking	14 16
d w tax	13 46 14 -25
d w teacher	14 33 15 -26
d w teaches	13 48 14 -45
d w team	13 91 14 -83 15 -24
d w tell	13 57 14 45 15 -65
d w ten	13 -34 15 15
d w tenant	13 -29
d w testers	13 85 14 -81
d w text	13 30 14 -18 15 -14
d w than	13 34 14 -26
d w thank	13 -17 14 16
d w thanks	13 -17 14 14
d w that	13 14 14 15 15 -25
d w that's	13 51 14 -72
d w the	13 159 14 -53 15 -107
d w their	13 -22 14 78 15 -73
d w theirs	13 41 14 -55 15 39
d w them	13 -37 15 15
d w there	13 100 14 -44 15 -84
d w there's	13 -15 14 26
d w these	13 -46 14 100 15 -24
d w they	13 -99 14 41 15 28
d w they'll	14 36 15 -19
d w they're	13 27 15 -20
d w thing	14 36 15 -20
d w think	13 -38 14 22
d w thinking	13 -21 14 27 15 -37
d w third	13 23 14 -23
d w this	13 75 15 -82
d w those	14 18
d w three	13 -42 14 -39 15 99
d w through	13 -47 14 67
d w throw	14 -31 15 40
d w till	13 -50 14 39 15 17
d w to	13 -76 14 55 15 18
d w today	13 -79 14 93 15 -34
d w told	13 31 15 -15
d w touch	13 20 14 -27
d w town	14 -45 15 46
d w transport	14 -15
d w travel	13 -54 14 49
d w treasurer	14 20
d w trouble	14 -22
d w trust	14 27
d w turn	14 31
d w twice	13 -18 14 26
d w twins	14 35 15 -21
d w two	13 -66 14 -67 15 116
d w understand	13 27 14 -23
d w until	14 -15
d w up	13 -82 14 117
d w ur	13 59 14 -81 15 16
d w us	14 -98 15 69
d w use	13 -24 14 42
d w used	14 27 15 -16
d w uses	14 15 15 -15
d w w	13 27 14 -32
d w waiting	14 69 15 -49
d w walk	14 -19
d w want	13 16 14 -67 15 61
d w wants	13 -61 14 47 15 17
d w warehouse	13 26 14 -33
d w was	14 -27 15 27
d w way	14 -24 15 21
d w we	13 110 14 -29 15 -53
d w we'd	14 17
d w we're	13 -28 14 26
d w we've	13 20 14 -28
d w wedding	13 -49 14 69
d w week	13 -103 14 54 15 32
d w weekends	13 -21 14 21
d w weeks	13 -18 14 34
d w welcome	13 -29 14 22
d w went	13 -17 14 38 15 -14
d w were	13 -138 14 93 15 37
d w what	14 27 15 -27
d w when	13 -29 14 27
d w where	14 31
d w whether	13 -17 14 26
d w which	13 -43 14 38
d w while	13 -20 14 -18 15 45
d w who	13 147 14 -129 15 -27
d w who'd	13 -33 14 -62 15 49
d w who'll	13 -21 14 28
d w who's	13 14 14 -30 15 25
d w who've	13 15
d w whoever	13 -104 14 103
d w whom	13 -35 14 40
d w whose	14 25 15 -49
d w will	13 -56 14 23 15 48
d w winter	13 32 14 -23
d w with	13 59 14 -29
d w word	13 -40 15 16
d w work	13 -48 15 25
d w works	13 -14 14 22
d w world	14 25
d w worries	14 16
d w would	13 32 14 -34
d w write	13 -118 14 88 15 48
d w wrong	13 -20 15 32
d w yara	13 17 14 -30
d w yard	13 -63 14 70
d w years	13 -36 15 15
d w yet	14 -26 15 25
d w you	14 -38 15 58
d w you'd	13 22 14 -21 15 -28
d w you're	13 -91 14 54
d w you've	13 -22 14 40
d w young	14 23 15 -22
d w your	13 113 14 -84
d w yours	13 -90 14 51 15 43
d w yourself	13 -24 14 15
d w |	13 -60 14 43 15 29
d w 👍	14 -28 15 44
end !	0 64 1 -23 2 -19 3 -53 4 92 5 -35 6 -95 7 -93 9 30 10 -16 11 14 12 81
end ?	0 147 1 105 2 210 3 72 4 -130 5 -191 6 -21 7 -43 8 -100 9 -102 10 -105 12 36
end ANY	1 -50 7 -44 8 -27 9 26 10 -19 12 74
end ASK	0 -59 1 -29 6 -26 9 52 10 -16
end BRANCH	0 -53 1 23 4 -40 5 30 6 -49 7 -63 8 33 9 -14 10 38
end DONE	1 -21 8 -17 12 -14
end EASE	0 -79 1 -63 6 -61 7 -21 8 -18 9 -62 10 -23 11 143 12 -22
end EVENT	1 -24 7 -15 8 -54
end GAIN	0 -63 1 17 5 16 6 -20 7 68 10 -14
end GLAD	0 86 1 -51 3 -23 4 -40 5 58 6 -35 7 -48 8 -30 9 88 11 -19 12 -19
end GROUP	0 -62 1 -62 7 -16 8 -27 9 -34 11 -22 12 -21
end HAND	0 -31 1 -83 6 21 8 -45 9 45 10 93 12 -54
end HURRY	0 -31 1 21 6 -17 7 31 9 109 12 -75
end JOIN	0 74 1 -99 3 76 4 -55 6 -35 7 -83 8 101 9 -42 10 26 11 23
end KIN	0 168 1 -37 2 -14 3 -29 4 56 5 -30 6 -47 7 -53 8 16 9 30 10 -80 11 -15 12 80
end LACK	0 33 6 -93 8 -19 10 -25 11 -74 12 40
end ME	1 -26 12 -20
end MEANS	1 34 2 -23 3 31 6 -64 7 -57 8 -64 10 92 11 -25 12 -88
end MONEY	0 45 1 -22 6 -42 7 -23 8 29 9 -19 10 -33 12 84
end MUST	0 -31 1 -73 6 -26 8 34 9 -32 10 -14 11 26
end NUMBER	1 37 6 -69 7 -38 8 102 10 24 12 -36
end OBJ	1 -57 4 15 7 55 8 41 9 68 10 -24 11 -23 12 -82
end OFFER	1 21 7 -72 8 69 9 -16
end PLACE	0 -39 1 -47
end PROPER	0 65 1 -26 2 -17 3 86 4 -51 5 -26 6 -101 7 -17 8 -68 9 -71 10 26 11 -71 12 111
end REWARD	0 -30 1 -68 6 -37 7 75 9 -21 12 -68
end ROLE	0 -28 3 -19 4 -14 5 43 6 -39 7 55 8 38 12 -42
end RUNS	0 -41
end SEEK	1 41 4 26 6 -35 7 -43 9 -17 10 46 11 -17 12 -21
end SOMEBODY	0 58 1 -113 3 32 5 -23 7 -42 8 -27 9 -19 10 -37 12 51
end THANKS	1 -15 7 -26
end THEIR	0 -14 9 36
end THEM	0 22 1 -58 3 -23 4 42 5 -21 7 156 9 -22 11 14 12 -23
end TIME	0 -64 4 -28 5 36 6 31 7 -88 8 -51 10 -35 11 -17 12 -52
end TROUBLE	1 -65 2 -37 4 29 6 15 12 -18
end YOU	0 -21 1 -69 3 -33 5 22 6 -50 7 85 8 -15 9 26 10 -26 12 106
end YOUR	1 -32 9 -36
end [FIRM]	0 20 1 21 6 -15 8 -59
end [KIND]	0 46 1 -77 3 -25 4 21 6 -69 7 -34 8 -74 9 16 10 39 11 -26
end [NAME]	0 45 1 -15 4 -25 5 35 6 -19 7 -34 8 -30 9 -79 10 -15 11 -14
end [PROBLEM]	1 32 6 114
end account	0 31 1 -23 6 14
end ahead	6 63
end all	1 -17 6 -16
end answer	11 78
end are	0 -16 1 -60 6 -16 9 -33 10 17 12 73
end away	6 47 10 19
end barbecue	0 -36
end below	0 -54 1 -20
end counter	1 -16
end deal	1 -26 12 87
end did	8 -63 12 72
end do	0 -36 6 42 9 38 10 29
end done	6 -43 8 -23
end door	1 -17
end enough	0 -31 1 -24
end experience	0 14
end fete	1 29 8 17
end first	0 -15
end fit	1 35
end for	1 44
end ha	8 -34 9 -36
end it	0 -65 1 -28 4 27 6 -38 8 -23 9 -33 12 -29
end limit	6 -37 11 -21
end live	1 -17 6 19 9 27
end lol	0 -20
end lot	0 25 5 17 8 19
end matteo	9 -34
end matters	0 -35
end needed	1 31
end nine	0 -33 1 -44 12 -15
end not	0 21 11 55
end on	1 45 6 36 7 -23 8 -29 12 40
end op	1 57 8 18
end open	1 -15 12 -46
end out	1 17 9 -16
end owners	1 47 8 -25
end please	0 -26 1 32 12 48
end practice	6 -17
end purchase	9 55
end questions	1 -51 6 -21
end ready	0 -21
end right	6 21 7 55 11 39
end s	8 -16
end starts	1 -27 6 34
end talk	0 -39 1 -19 6 -33
end th	1 -20 9 -15
end that	1 -21 6 -17 7 -35 8 16
end there	0 -25 1 53 6 -19 8 69 9 -16
end these	1 -16 6 -15 11 26
end this	1 -29 8 -15 11 55
end time	1 -16 6 -36 7 36 12 16
end to	6 16
end too	0 -15 6 24 7 130 10 -20 12 53
end twice	1 24 6 14 12 -16
end up	1 -38 6 -24 8 -25
end van	10 140
end way	0 20 5 20 6 -39 8 -27 10 -33 11 69
end welcome	0 -46
end well	1 -20 6 -23 7 38
end with	7 47 8 14
end work	0 -27 6 -27 12 -15
end 🍂	12 -23
end 🎉	1 -37
end 👍	1 -39 8 -20 10 36
end 😂	0 -62
end 😉	10 -46
k ! !	1 24 8 84 9 -14 12 103
k ? ?	0 25 1 -20 8 -17 12 48
k ANY ?	0 33 1 -140 2 -20 3 -26 4 28 6 -29 7 -16 10 -25 12 48
k ANY ANY	0 17 1 -39 4 14 6 -31
k ANY BRANCH	0 14 1 51 6 -32 9 -16
k ANY EVENT	1 18 7 -14 10 21
k ANY GROUP	1 -74 6 35 8 39 12 26
k ANY HAND	1 23 6 22 9 26
k ANY JOIN	7 -29
k ANY KIN	0 116 1 99 2 -15 4 25 6 38 7 38 9 -22
k ANY LACK	1 22 6 70 11 33
k ANY MAY	0 -17 1 -58 6 -16 7 -82 9 30
k ANY ME	0 16 1 -32 4 -16 7 -14 9 49 11 14 12 -28
k ANY MEANS	1 -48 3 -21 4 43 8 -32 9 45 10 39 12 57
k ANY MUST	1 -27 6 -24
k ANY ROLE	0 66 1 94 3 -31 4 51 5 -16 6 -64 12 -27
k ANY SOMEBODY	0 20 1 -96 3 -39 4 53 7 77
k ANY TIME	0 -50 6 119 7 19 8 67 9 57 12 -48
k ANY TROUBLE	1 16
k ANY WHO	1 -23 6 22 9 -15
k ANY YOU	9 27
k ANY [KIND]	0 19 1 49 2 -33 4 36
k ANY a	6 -15
k ANY and	1 103
k ANY at	10 33
k ANY chance	0 16 1 36 3 50 4 -31 12 -25
k ANY councils	1 58 9 -16
k ANY customers	0 42
k ANY do	0 20 1 24 2 26 4 -21 6 -15 9 22
k ANY in	0 22 12 -23
k ANY more	1 40 4 -21 5 18 6 -24 8 -30 12 22
k ANY new	1 -17 8 -39
k ANY of	0 -35 1 -32 4 15 6 -61 7 -14 9 -39 10 -17 12 36
k ANY on	1 50 7 16
k ANY or	2 16 4 -30 6 35
k ANY small	1 32 2 -14
k ANY things	1 -20 12 39
k ANY time	0 -16
k ANY to	1 31 6 19 10 33
k ANY too	0 22 1 -20 6 -26 7 -22 12 15
k ASK !	0 -27 1 43 6 50 11 35
k ASK ?	0 43 1 -199 2 15 3 -15 6 -23 7 -29 9 28
k ASK ANY	0 135 1 -15 2 -79 3 -36 4 122 6 -39 7 26 8 38 9 -28 10 25 11 -21
k ASK HAND	3 31 4 -21
k ASK IF	0 -75 1 -20 2 -30 4 33 6 -26
k ASK JOIN	1 -29
k ASK LACK	1 23
k ASK MAY	1 -40 7 21
k ASK ME	1 73 6 17 11 16 12 -20
k ASK MY	9 24
k ASK OBJ	0 152 1 44 2 -43 3 85 4 -74 5 -15 7 -20 9 -26 10 -22 12 34
k ASK PROPER	0 -114 1 29 6 -14 8 -40
k ASK ROLE	0 74 1 50 4 -26 5 39 6 78 8 -57
k ASK RUNS	1 23 6 43
k ASK SOMEBODY	0 208 1 -77 2 -105 3 -47 4 131 5 -16 7 24 8 21 11 -17 12 15
k ASK THEIR	1 15
k ASK THEM	1 -53 6 -26
k ASK THEY	1 18 6 21
k ASK WHO	0 14 1 -28 2 37 4 -50 6 50 9 -16 12 42
k ASK YOU	0 -95 7 -14 8 -14 9 -24 12 78
k ASK YOUR	0 -67 1 -38
k ASK a	0 79 1 184 2 -57 3 -17 4 90 5 -17 6 -32 7 -37 10 14 11 -38
k ASK about	0 -21 1 -69 9 23 12 16
k ASK at	12 24
k ASK best	0 -81
k ASK how	0 -44 1 -23 12 -17
k ASK in	0 43 1 99 2 33 4 -19 6 -37 7 29 9 20
k ASK it	3 43 4 -32 11 65
k ASK it's	6 28
k ASK of	0 87 3 -33 4 47 9 -17
k ASK on	0 21 1 26
k ASK that	0 -72 1 -47 2 43 4 -47 6 -67 7 -27 9 -23 12 -31
k ASK that's	1 -44 6 -21 7 39 8 37
k ASK the	0 -43 1 31 9 51
k ASK there	1 55 6 -17
k ASK there's	6 19
k ASK to	1 -42 2 16 6 -37 11 20
k ASK what	0 -27 1 -30 6 33 9 34
k ASK where	1 -37 6 25 8 -20
k ASK who'd	1 -43 6 -15
k ASK with	0 38 1 69 2 55 4 -50
k BRANCH ?	0 28 1 58 4 15 6 -186 7 -36
k BRANCH BRANCH	0 62 1 46 2 14 3 -23 4 -19 5 23 6 31 7 -21 9 -17
k BRANCH GROUP	1 -71 6 -16 8 -18 12 26
k BRANCH LACK	11 37
k BRANCH ME	1 -39 6 27 9 -23
k BRANCH MUST	1 35
k BRANCH OBJ	12 -16
k BRANCH OFFER	1 -34
k BRANCH PLACE	0 19
k BRANCH ROLE	1 -50 3 -22 5 24 6 29 7 29 9 -15 11 34 12 52
k BRANCH SEEK	1 132 6 36 8 42
k BRANCH TIME	1 15
k BRANCH TROUBLE	0 20 1 16 6 60
k BRANCH WHO	0 69 2 -26 4 17 5 37 6 81
k BRANCH and	0 29 1 -40 7 -17 12 27
k BRANCH are	1 21 6 -31 7 23
k BRANCH at	0 16 2 32 4 -16 6 -52
k BRANCH for	1 -26 8 24 9 19
k BRANCH go	9 22
k BRANCH have	6 -34 8 26
k BRANCH in	1 -54 3 -16 5 15 6 -52 7 -16 8 -48
k BRANCH is	0 -24 6 -19
k BRANCH of	1 -71
k BRANCH on	1 34 6 -17
k BRANCH or	1 20 6 43
k BRANCH owners	0 70 1 65 8 -20
k BRANCH so	1 -18 6 34
k BRANCH that	3 33 4 -25 6 33 7 15 9 21 10 40
k BRANCH the	1 -17
k BRANCH with	1 -21 6 34
k DONE ANY	0 -18
k DONE HAND	0 19 1 33 6 14 10 36
k DONE MY	1 -19 12 -16
k DONE OBJ	0 -24
k DONE PROPER	1 -18 6 67 9 31 12 51
k DONE THEIR	1 -15 6 52 9 -16
k DONE WHO	0 21 2 25 4 -29
k DONE YOU	0 20 1 -22 6 -21 7 29 9 25
k DONE a	6 15 8 32 9 -16
k DONE and	1 -23 9 41
k DONE at	1 -14
k DONE for	8 14
k DONE in	1 16 9 17
k DONE on	1 -31
k DONE the	1 33 6 33 8 15 9 15
k EASE !	0 -34 11 51
k EASE ?	0 -48
k EASE HAND	1 25
k EASE IF	1 -38 6 -24 7 -15 11 80 12 -14
k EASE JOIN	4 27 7 30
k EASE MAY	4 -17 11 18
k EASE ME	0 32
k EASE about	1 27 6 38
k EASE at	1 -19 6 -21 11 37
k EASE how	1 25
k EASE in	1 46
k EASE making	0 17
k EASE not	7 -19 11 34
k EASE please	1 -25
k EASE putting	0 25
k EASE that	1 25 12 30
k EASE this	7 -16
k EASE to	1 -16
k EASE way	11 64
k EVENT ?	0 39 1 93 6 -34 7 -23 8 35
k EVENT ME	0 19 1 64 7 42 11 16
k EVENT MY	1 -19
k EVENT REWARD	1 -16 7 -14 8 67 12 -19
k EVENT ROLE	0 49 5 15 7 -24 8 56 10 19
k EVENT a	0 33 1 58 2 21 4 -30 6 -37 7 -26 8 16
k EVENT and	4 -17 5 18 7 58
k EVENT in	1 57 4 16 6 -27 7 45
k EVENT or	0 21 1 55 6 -21 7 -24
k EVENT this	1 14 7 -19
k GAIN ?	0 64 1 -58 6 -53 7 69 11 21
k GAIN ANY	0 -22 1 -16 7 -23 8 15
k GAIN IF	7 -16
k GAIN ME	1 -31 4 21 6 -15
k GAIN MY	1 -18
k GAIN OBJ	0 20 5 14 8 15
k GAIN SOMEBODY	1 29 6 42
k GAIN THEM	0 22 6 27
k GAIN YOU	1 -15 2 16 4 -15 9 34
k GAIN YOUR	6 24
k GAIN a	7 20 11 21 12 34
k GAIN each	0 -20
k GAIN from	0 41 2 18 6 -51 7 124 9 14 12 -20
k GAIN of	8 -19
k GAIN the	6 40
k GAIN through	1 17
k GAIN with	0 15 1 -26 6 -19 7 20 9 23
k GLAD IF	0 19 8 16 9 17 11 -15
k GLAD JOIN	0 26 1 36 4 -28 5 34 6 -20
k GLAD KIN	0 -17 12 -16
k GLAD ME	9 17
k GLAD MY	7 19 9 45
k GLAD RUNS	9 33
k GLAD TIME	0 -15
k GLAD YOUR	1 -21 7 -21 9 -38
k GLAD an	0 22 1 27 3 37 5 -34 7 22 9 -17 11 26
k GLAD and	1 -15 12 57
k GLAD fit	1 -26 7 45 9 -20
k GLAD for	1 22 3 23 5 -14 6 27 7 -25 8 -23 9 -14 12 -14
k GLAD getting	9 24
k GLAD it	1 17
k GLAD job	0 39 12 25
k GLAD of	0 -15 1 24 7 -17 12 -18
k GLAD the	0 -16 1 -83 9 46
k GLAD this	0 -48
k GLAD to	0 -17 1 -44 3 -20 4 39 5 -24 6 -57 7 69 9 23 10 -34 12 -28
k GLAD where	9 -23
k GLAD with	0 19 1 -15 2 14 3 -19 6 -27 7 -24 9 54 11 -14
k GROUP ?	0 58 3 16 6 -83
k GROUP ASK	0 -25
k GROUP ME	1 38 8 76 9 20 12 36
k GROUP ROLE	6 15 8 14
k GROUP RUNS	6 -43
k GROUP SEEK	0 -15 1 -16 7 14
k GROUP TROUBLE	0 19 2 16
k GROUP WHO	1 -16 4 -15 5 17 6 34 7 23 9 24
k GROUP and	1 33 6 24 7 29
k GROUP at	0 26 1 17 8 16
k GROUP for	0 16 1 22 9 40 11 25
k GROUP has	6 -23 7 18
k GROUP in	1 33
k GROUP is	0 52 1 17 7 -20 8 -31
k GROUP of	1 43 6 -20 8 -14
k GROUP owners	1 -19 6 32 7 17
k GROUP that	1 22 12 -18
k GROUP that's	1 16 6 14
k GROUP who'd	7 30
k GROUP with	6 47
k HAND ?	0 26 1 22 6 54 7 -15 10 -18
k HAND ANY	1 -36 8 22 10 17 12 -48
k HAND HAND	1 -24 9 28 10 63 12 23
k HAND LACK	6 -14 11 32 12 34
k HAND MEANS	12 -23
k HAND MY	0 18 3 -27 4 45 6 -16 7 -33 8 -48 10 -56 12 -26
k HAND NUMBER	0 55 10 -19 12 25
k HAND OBJ	0 -112 1 -43 2 -17 6 -48 7 -40 8 -25 9 -36 10 109 11 26 12 91
k HAND PROPER	1 91 3 33 4 -18 6 -20 10 67 12 -33
k HAND SOMEBODY	1 -43 6 -23 7 -19 12 -19
k HAND THEIR	0 49 1 94 4 16
k HAND THEM	0 108 1 43 2 -18 4 15 7 20 9 -22 11 -24 12 -28
k HAND YOU	0 -49 1 -38 7 63 9 -15 10 15 12 58
k HAND YOUR	0 17 1 -56 4 17 6 14 7 -23 9 20 10 15 11 14 12 24
k HAND a	1 14 6 -23 7 -26
k HAND along	11 17
k HAND and	0 -20 6 21 7 40 10 91 12 -24
k HAND at	0 -15 1 26 6 45 10 24
k HAND before	0 -24
k HAND em	12 -15
k HAND first	1 29 7 30 12 42
k HAND for	6 68 10 73 12 -14
k HAND from	1 -27
k HAND is	6 -20
k HAND it	0 39 1 24 4 17 10 40 11 -28
k HAND on	6 21 7 17 12 76
k HAND or	0 -16 1 -15 10 50 12 -25
k HAND that	0 -43 1 34 6 62
k HAND the	0 32 1 -42 6 -36 10 85
k HAND this	0 14 3 49 4 -39 6 -24 7 24 8 -17 10 53 12 25
k HAND to	0 -21 1 35 2 14 10 28 12 -20
k HAND with	1 -40 6 -56 10 42
k HURRY !	8 -32 12 47
k HURRY ?	0 -58 1 26 2 20 4 -17 6 68 7 41 10 55
k HURRY ANY	0 33 1 -30 9 -25
k HURRY BRANCH	6 16
k HURRY HAND	0 20 1 16 3 14 4 -26
k HURRY MAY	12 25
k HURRY ME	0 39 12 24
k HURRY MUST	12 -25
k HURRY SEEK	1 -19
k HURRY SOMEBODY	0 35 1 14 3 27 4 -15
k HURRY TIME	0 -42 1 -17 6 -16 12 -47
k HURRY WHO	0 36 2 39 4 -15 7 -16 12 46
k HURRY YOU	12 -41
k HURRY and	0 24 8 -24 9 34 10 -16
k HURRY in	0 -21 1 31
k HURRY is	0 16 1 -48 4 -23 5 17 7 23
k HURRY please	1 24 8 32 12 39
k HURRY question	0 44 1 28 6 16
k IF ANY	0 43 11 17
k IF LACK	0 -31 6 -23
k IF MAY	0 -30 12 115
k IF ME	1 -20 3 16 4 -25 6 -25 7 -29 9 -22 10 31
k IF SOMEBODY	0 49 1 21 2 -19 4 44 8 -39 10 18 12 16
k IF THEY	0 43 1 34 6 44 7 -23 12 64
k IF YOU	0 40 1 73 2 -20 4 26 5 -35 6 27 7 28 8 59 11 135 12 -35
k IF YOUR	6 -33 7 21
k IF a	0 57 2 -30 4 31 6 53 7 16 12 -21
k IF it	0 22 1 29 6 -19 7 17 10 -15
k IF it's	0 18 11 23
k IF not	1 -14 6 -30 8 -20 11 82
k IF she'd	0 22 1 17 3 14 4 -26
k IF so	0 -40
k IF that	1 -19 6 -24
k IF that's	0 -25
k IF the	0 -37 1 -36 6 -18 7 -14 8 18 9 15
k IF there's	4 16
k IF this	1 -16 7 -18 10 22 12 -19
k JOIN !	0 79 4 27 5 -15 12 -14
k JOIN ?	0 -42 1 -46
k JOIN ANY	6 14 12 22
k JOIN GLAD	9 -21
k JOIN IF	1 -29
k JOIN MAY	1 -21 6 -18
k JOIN MEANS	6 21
k JOIN NUMBER	12 30
k JOIN OBJ	0 88 2 -30 3 65 4 25 5 -46 6 -23 7 59 9 40 10 -22 11 -20 12 -22
k JOIN PROPER	0 -26
k JOIN REWARD	12 27
k JOIN SOMEBODY	12 48
k JOIN THEM	1 31 12 34
k JOIN WHO	1 -20 6 -14 12 -15
k JOIN YOU	0 -31 1 24
k JOIN a	0 -53 1 -21 3 -15 4 38 7 28 11 -14 12 44
k JOIN and	1 -39 8 -28 12 -19
k JOIN for	0 28 1 28 3 -14 4 -36 5 41 6 27 7 -34 12 -14
k JOIN from	1 -32 7 -14 12 26
k JOIN is	0 60
k JOIN or	1 -39 8 -20 12 41
k JOIN so	1 15 8 39
k JOIN the	0 -19
k JOIN to	0 55 1 293 2 -38 3 20 4 -91 5 70 6 29 7 17 8 -156 9 -26 12 -40
k JOIN welcome	12 -26
k JOIN with	1 36 6 22 8 -28
k KIN !	0 -91 7 -32 10 -17 12 -70
k KIN ?	0 -19 1 18 3 -48 4 41 7 -30 12 -15
k KIN HAND	0 24 1 -18 6 -15 7 30 12 -29
k KIN IF	1 -61 7 27
k KIN KIN	12 -14
k KIN MAY	0 18 1 -21 2 34 4 -31 7 18 11 57 12 -19
k KIN ME	7 15
k KIN MY	7 26
k KIN PROPER	0 -29
k KIN ROLE	1 -66
k KIN RUNS	0 -32 1 19 7 -23 8 -36
k KIN SEEK	0 30 8 -17 9 72
k KIN TROUBLE	1 21 6 32
k KIN WHO	0 31 1 36 2 -48 4 60 6 51 10 48 12 29
k KIN YOU	0 66 10 -19 12 40
k KIN a	1 41
k KIN and	0 -43 1 -33 4 31 5 -19 9 -16 12 -41
k KIN are	0 35 1 37 8 -14 12 49
k KIN at	0 23 1 48 3 55 4 -47 6 -16 10 20
k KIN before	8 16
k KIN for	0 -33 1 -19 7 31 9 28
k KIN get	0 20 7 26 12 31
k KIN in	6 -37 7 25 9 25 11 28 12 28
k KIN is	1 30 6 16
k KIN member	0 26 7 39
k KIN of	0 58 1 14 2 -29 4 29 5 -18 6 -47 7 72 9 35
k KIN on	1 14 11 18
k KIN or	0 19 6 34 7 41
k KIN that	1 -25 2 14 4 -20 7 28
k KIN this	6 21 12 19
k KIN who'd	0 -39 1 33 7 21
k LACK ANY	0 -45 1 27
k LACK ASK	1 76 6 31 11 53 12 25
k LACK EASE	1 -54 6 -55 9 31 10 -19 11 86 12 -22
k LACK HAND	6 24 11 31
k LACK ME	1 -32
k LACK MEANS	1 33 6 28
k LACK SEEK	6 -25
k LACK TROUBLE	1 -75
k LACK YOUR	1 -19 11 38
k LACK a	1 25 6 43
k LACK ask	0 -64 11 23 12 -21
k LACK be	12 62
k LACK been	0 -51
k LACK feel	0 -20
k LACK find	6 50
k LACK get	0 48 1 14 6 29
k LACK got	1 24 9 29
k LACK had	12 33
k LACK heard	12 25
k LACK idea	1 50 6 62 9 26
k LACK limit	6 -31 11 -19
k LACK met	1 16
k LACK of	11 -25
k LACK see	1 -23 6 17
k LACK that	1 43
k LACK the	1 -24
k LACK too	0 23 1 -28 6 -23 8 -22
k MAY ?	1 -20 6 22
k MAY ANY	1 -37 3 16 7 21
k MAY ASK	0 -28 1 -25 3 -25 4 33 7 -33 12 -15
k MAY GAIN	0 100 1 -120 2 -20 3 -28 5 23 6 -96 7 147 10 15 11 45 12 -26
k MAY GLAD	0 30 1 14 3 27 4 18 5 -33 7 57
k MAY HAND	0 -93 1 -23 6 -38 7 -33 9 -24 10 63 11 -20 12 -40
k MAY JOIN	1 17 3 22 4 -15
k MAY ME	0 16 1 62 2 47 4 -49 6 -16 7 -55 8 -25 9 -16 12 51
k MAY SEEK	1 -29 2 21 3 -15 6 -20 8 27
k MAY SOMEBODY	0 -32
k MAY THANKS	0 24 12 55
k MAY YOU	0 28 1 114 2 -84 3 149 4 -46 5 -33 7 -59 8 -16 9 24 10 22 11 48 12 -84
k MAY be	0 40 2 -39 3 -18 4 52 6 -29 9 -14 10 24 11 -26 12 -31
k MAY do	0 -21 1 -55 6 40 9 39 10 24
k MAY find	1 -15 7 52 9 35 11 24
k MAY get	1 25 4 -18 12 18
k MAY give	0 38 1 20 7 -16 8 -14
k MAY go	1 48 6 22
k MAY have	1 -24 2 17 4 -16 7 17
k MAY it	1 39
k MAY take	1 43 7 23
k MAY talk	1 -68
k MAY use	1 -36 6 -25 7 14 9 26
k ME ?	1 -24 12 34
k ME ASK	0 -119 1 35 6 50 7 48 8 14 9 -50 12 41
k ME DONE	0 25 2 17 6 43 7 18 9 63 12 -17
k ME EASE	0 -17 1 27 11 30
k ME EVENT	0 -16 1 -34 8 21
k ME GAIN	0 -18 1 159 6 60 7 89
k ME GLAD	0 -23 1 -80 5 15 6 -18 8 -42 9 104 12 -39
k ME HAND	1 -19 2 16 3 -28 7 76 8 -17 10 25 12 31
k ME HURRY	1 -41 8 17
k ME LACK	0 39 1 33 4 46 5 -20 6 -39 7 -36 8 -68 9 -29
k ME MAY	0 -55 1 -88 4 23 8 -34 10 -23 11 -19 12 -48
k ME MEANS	8 14 10 26
k ME MUST	1 -67 6 -27 7 30 9 21 12 71
k ME NUMBER	1 42 8 47
k ME PROPER	0 34
k ME RUNS	0 -16 1 -47 8 36
k ME SEEK	0 83 1 141 2 -49 3 24 4 -43 5 60 7 -83 8 142 12 -14
k ME TIME	1 -28
k ME TROUBLE	12 57
k ME a	1 -54 6 -17 7 -22 8 -45
k ME always	0 21 1 -19 8 19
k ME am	1 -52 6 -20 7 -21 8 20 12 -19
k ME are	1 56 8 26
k ME ask	1 -51 4 -21 7 -17 12 -22
k ME asking	8 -33 12 64
k ME be	0 44 1 23 4 21 5 -26 6 22 7 28 9 -15 10 -18 12 -30
k ME been	1 -41 7 -14 8 -35
k ME believe	1 31 7 79
k ME both	1 39
k ME completely	11 27
k ME did	0 19 1 14 7 -16 8 -54 9 46 11 25 12 75
k ME do	0 32 1 -29 5 18 7 72 9 -35
k ME doing	1 -20
k ME done	0 -15 1 -33 8 20
k ME find	1 18
k ME finish	0 -15
k ME found	1 -16
k ME get	0 67 1 35 3 29 7 -16 12 44
k ME give	7 25
k ME got	1 21 6 -17 7 -17 8 81 10 31 11 -20 12 -24
k ME had	1 -30 4 -15 5 27 6 -37 8 22 9 65
k ME have	0 14 2 15 4 -18 7 24 8 51 9 -20
k ME just	1 -42
k ME keep	6 56 7 52 12 -14
k ME learned	1 -19
k ME leave	0 -21 10 14
k ME look	1 36 7 23
k ME looked	1 -15
k ME made	9 33
k ME new	1 -20
k ME not	1 -18 12 -18
k ME noticed	0 56 3 35 5 -18 9 -16
k ME on	1 17 7 -17
k ME pay	6 49 12 53
k ME put	1 -21 10 14
k ME reaching	1 14
k ME really	1 -25 8 14
k ME saw	0 15 1 -19 8 -37
k ME say	1 22 11 -18
k ME see	1 107 6 14 7 28 9 -19
k ME shared	1 -17
k ME sit	10 16
k ME so	8 26 9 17 12 -17
k ME started	0 -14 1 -31 6 -14 8 23
k ME sure	1 -18
k ME take	0 -16 1 -21
k ME taking	1 -17 8 16
k ME the	6 19
k ME thinking	1 78 6 43
k ME took	1 -22
k ME was	1 23 7 -21 8 -17 9 61 12 15
k ME were	0 -24 9 63
k ME work	0 32 1 26 8 -60 9 32
k ME writing	1 -25 6 -16 8 30
k MEANS !	1 -17 8 -16 12 -20
k MEANS ?	0 15 1 50 3 32 4 -21 6 24 10 -19 12 -30
k MEANS ANY	1 20 10 23
k MEANS HURRY	12 39
k MEANS LACK	6 27
k MEANS ME	1 36 6 56 10 21 11 -21
k MEANS MUST	1 -17 12 40
k MEANS MY	6 20 10 15
k MEANS PROPER	7 28 9 -20 12 107
k MEANS ROLE	0 39 5 27 6 36
k MEANS THEY	0 20
k MEANS YOU	10 16 12 22
k MEANS [KIND]	9 -22 10 44 12 26
k MEANS along	1 20 9 29
k MEANS and	0 64 1 47 3 25 6 -45 7 39 8 -17 9 37 10 32 12 -43
k MEANS at	1 -27
k MEANS before	1 -20
k MEANS below	0 36 6 -36 10 27
k MEANS by	10 15
k MEANS for	0 18 1 -18 3 -16 4 29 6 35
k MEANS from	0 -29 6 -15 9 24
k MEANS in	1 -16
k MEANS is	1 -27 6 -17 10 54
k MEANS n	1 15
k MEANS of	0 15 1 48 2 31 4 -23
k MEANS on	1 -71 3 -40 4 41 6 15 8 14 9 -24
k MEANS that	0 73 1 28 6 -23 10 -18 12 29
k MEANS the	1 -14 8 -29 10 20
k MEANS to	0 16 1 -25 6 -16 10 21
k MEANS with	0 -55 1 -64 6 -16 7 15 10 22
k MONEY IF	1 17
k MONEY REWARD	7 -29 12 21
k MONEY for	1 -14 8 -19 12 75
k MUST ?	1 -36
k MUST ASK	1 -30 12 19
k MUST LACK	9 31 12 14
k MUST OBJ	0 21 12 38
k MUST PROPER	12 17
k MUST RUNS	1 17 6 31
k MUST YOU	0 -19 9 -14 12 65
k MUST at	6 27
k MUST has	0 25
k MUST this	1 34
k MUST to	1 16 6 -18 7 28 12 50
k MY BRANCH	1 64 6 -23
k MY GAIN	1 -27 6 -15 7 -14
k MY GROUP	0 -38 7 -23 8 60
k MY HURRY	1 -20
k MY KIN	0 -51 1 27 6 58 9 36 12 23
k MY MEANS	0 45 1 29 2 -18 4 21 7 -33 8 -23 12 -44
k MY OFFER	1 -34 7 22 9 38 10 -14 12 -14
k MY PROPER	1 37 10 -16
k MY ROLE	0 -51 1 -34
k MY RUNS	0 18 1 -36 6 15 8 27 10 16
k MY SEEK	0 49
k MY TIME	6 -28
k MY best	7 55
k MY door's	0 52 8 -21 9 17
k MY first	1 28 9 -18
k MY grants	1 17
k MY ideal	0 44 1 95 8 -30
k MY new	0 -46
k MY practice	1 -17 7 -17 8 17
k MY question	0 22 2 17 6 19
k MY strings	0 20 1 37 7 23
k MY very	1 -14
k MY way	0 49 9 41 10 -28 11 -17
k MY work	9 32
k NUMBER !	1 -17 12 24
k NUMBER ?	1 31 10 43
k NUMBER HURRY	1 38
k NUMBER KIN	6 -16 7 -18 12 71
k NUMBER NUMBER	1 34 10 43 12 -15
k NUMBER TIME	1 -15 8 23 12 -17
k NUMBER and	1 28 7 29
k NUMBER k	1 -17 6 19
k NUMBER more	6 -16 8 22
k NUMBER paying	1 -24
k NUMBER th	1 -16
k NUMBER to	6 60
k NUMBER yrs	1 52
k OBJ !	7 16 10 22 12 -24
k OBJ ?	0 74 1 -126 2 -24 3 84 4 -45 6 19 8 -14
k OBJ ANY	0 -19 1 -35 4 23 6 -19 7 -21 8 -36 9 -25 10 -30 12 128
k OBJ ASK	0 -48 1 -27
k OBJ HURRY	1 -47
k OBJ IF	0 -24
k OBJ JOIN	1 16
k OBJ ME	1 -43 9 21
k OBJ PROPER	12 49
k OBJ THEIR	0 -33 10 15 12 40
k OBJ WHO	0 -92
k OBJ YOUR	0 -17 1 19 8 35 12 68
k OBJ a	0 -73 4 -16 6 28 7 -28 10 42 12 -38
k OBJ about	0 -14
k OBJ and	8 18 9 -15
k OBJ ask	1 44 6 26 7 16
k OBJ at	1 -34 12 28
k OBJ by	1 -15 6 -15
k OBJ for	1 50 9 14
k OBJ in	0 87 2 -19 3 33 4 -18 6 -50 7 -31 8 47 9 -17 11 -17 12 15
k OBJ is	0 49 1 44 3 -16 4 -27 5 50 7 25
k OBJ on	0 34 1 41 6 -14 7 19 10 51
k OBJ or	1 -19
k OBJ that	1 46
k OBJ the	1 49 6 15
k OBJ to	0 67 1 89 2 -57 3 50 5 -28 6 -41 8 -31 9 33 10 -49 11 18
k OBJ with	0 25 1 32 7 -24 11 36 12 -19
k OFFER ?	1 -38 6 -17 7 70
k OFFER DONE	1 18
k OFFER LACK	0 -18 11 26
k OFFER SEEK	1 -16 9 29 12 43
k OFFER for	7 -14 8 14
k OFFER in	1 -19
k OFFER is	1 14
k OFFER on	1 -28 8 18
k PLACE ?	1 20 7 -18
k PLACE ASK	0 25 7 30
k PLACE HAND	1 -18 6 -21
k PLACE PROPER	0 35 1 20 3 -27 4 30
k PLACE WHO	0 17 1 51 6 36 10 27
k PLACE YOU	1 -15
k PLACE [KIND]	0 50
k PLACE and	1 -29 6 -18 8 21
k PLACE do	4 -16 6 -18
k PLACE in	1 16 10 16
k PLACE radio	1 20
k PLACE that's	1 38 6 88
k PLACE who'd	0 16
k PLACE with	1 27 6 15
k PROPER !	0 -35 1 -24 8 -47 9 -31 12 18
k PROPER ?	0 48 1 74 2 19 3 25 5 -29 6 -114 7 -48 8 -28 9 -19 10 -16 12 -24
k PROPER DONE	1 41 8 15
k PROPER GROUP	0 -17 1 14 6 -15
k PROPER HURRY	9 -40 12 -25
k PROPER IF	0 42 1 47 11 102
k PROPER KIN	12 26
k PROPER LACK	11 32
k PROPER MAY	0 -19 1 49 2 -16 3 34 8 18
k PROPER ME	0 45 1 149 4 16 7 33 9 -29 12 29
k PROPER MUST	6 23
k PROPER NUMBER	0 17 1 -27 6 -24 7 22 8 -29
k PROPER PLACE	1 40 4 15 7 22 9 30
k PROPER PROPER	0 112 1 194 3 132 4 -102 5 -56 7 -57 8 -54 9 15 10 43 11 -30 12 -15
k PROPER ROLE	0 -19 1 50 7 57
k PROPER SEEK	9 -28
k PROPER SOMEBODY	1 -72 6 22
k PROPER THANKS	0 -35 1 -16 9 15
k PROPER TROUBLE	1 -18
k PROPER WHO	0 102 1 78 3 -26 5 16 6 66
k PROPER YOU	0 -64 1 -42 3 -15 4 20 6 18 9 90 12 27
k PROPER YOUR	0 -50
k PROPER a	1 -56 6 -17 7 50
k PROPER and	0 36 1 -40 2 -22 3 30 6 14 7 -29 8 95 9 -28 10 30
k PROPER as	0 -31 1 54 7 -18 8 23
k PROPER at	3 45 4 -24 5 -17 7 40 10 31 12 -23
k PROPER before	1 30
k PROPER bridge	1 30 9 24
k PROPER by	0 -24 6 -19 8 -20
k PROPER do	0 -27 2 39 4 -29 6 -14
k PROPER for	4 -15 6 -51 8 21
k PROPER from	1 16
k PROPER has	9 36
k PROPER in	1 -72
k PROPER it	9 38
k PROPER job	1 -15
k PROPER of	0 14
k PROPER on	1 -51 6 -19
k PROPER or	1 14 3 16
k PROPER please	1 26 7 -15
k PROPER position	1 -44
k PROPER role	1 33 6 39
k PROPER that	9 -18 12 -15
k PROPER the	9 15
k PROPER this	1 15 12 30
k PROPER to	0 72 1 32 4 -22 5 46 10 44
k PROPER twice	1 51 6 -25
k PROPER very	7 36
k PROPER with	1 -49 6 -17 7 -25 8 36
k REWARD !	0 59 4 42 5 -21 8 -17
k REWARD PROPER	7 -17 8 45
k REWARD THEIR	7 20
k REWARD TIME	0 18
k REWARD YOU	0 16 6 -19 7 39 9 41 12 55
k REWARD YOUR	12 67
k REWARD [KIND]	12 34
k REWARD and	1 -34 6 -21 7 29 12 -29
k REWARD each	0 25 12 16
k REWARD to	0 21 1 -35 2 16 6 -18 7 -27 10 21 11 66 12 -18
k ROLE !	1 74 8 64
k ROLE ?	0 -45 1 -102 3 22 5 -21 6 -107 7 -55 8 14 11 29 12 -36
k ROLE GLAD	1 -15 12 56
k ROLE GROUP	1 24
k ROLE HAND	0 15 1 63 6 -14
k ROLE LACK	1 16
k ROLE MAY	0 28 1 41 2 16 3 -16 4 -15 6 -19 9 26
k ROLE ME	0 17 1 -119 7 32 8 24 12 31
k ROLE MUST	6 19
k ROLE NUMBER	1 -64
k ROLE PLACE	0 44 3 -30 5 30 7 19
k ROLE PROPER	1 -30
k ROLE RUNS	1 -77 6 23
k ROLE TROUBLE	6 -17
k ROLE WHO	0 -84 1 56 2 -32 4 28 6 103 7 -26 8 -23
k ROLE YOU	0 58 1 84 7 -21 8 -29
k ROLE and	0 -16 4 -14 5 16 6 -29 7 -21 8 -44 12 -22
k ROLE are	1 -32
k ROLE at	0 72 1 17 2 -27 3 -21 4 43 5 45 9 -14 12 -17
k ROLE for	0 17 1 65
k ROLE get	0 -92 1 -27 6 21 9 24 12 26
k ROLE in	0 57 1 108 3 -27 5 35 6 77 7 93 8 -47 9 27 12 61
k ROLE job	8 -26
k ROLE of	0 35 1 62 3 -21 4 -33 5 44 6 21 7 -14 8 -75
k ROLE or	1 68 8 53 12 31
k ROLE out	0 25
k ROLE please	7 -18
k ROLE so	12 -15
k ROLE there	1 19
k ROLE to	1 59 10 -17
k ROLE up	0 17
k ROLE who'll	1 26 6 78
k ROLE who've	1 15 6 58
k ROLE with	0 47 1 17 3 39 4 -17 6 22 10 -31
k RUNS ?	0 21 1 39 6 14 8 19
k RUNS BRANCH	0 -23 1 -17
k RUNS DONE	1 -23
k RUNS ROLE	0 22
k RUNS a	0 30 1 -28 2 17 4 -17 6 16 8 50
k RUNS across	1 -26 6 25
k RUNS after	0 -29 1 -54 8 -44
k RUNS at	0 27 1 16 6 -26
k RUNS for	1 -38 6 -30 8 16 9 23
k RUNS getting	1 17 6 53
k RUNS into	0 35 1 45 4 16 6 -19
k RUNS it	2 -14
k RUNS nights	1 22 6 -33
k RUNS on	1 14
k RUNS the	1 25 2 17 6 16 9 -15 11 -30
k RUNS there	9 29
k RUNS up	1 -21 6 -15
k RUNS with	0 -33 6 -64 7 -16 9 45
k SEEK !	1 -20 12 -16
k SEEK ANY	0 -21 1 42 6 -32 7 -44 12 29
k SEEK BRANCH	1 -57 7 -18
k SEEK GAIN	6 70
k SEEK JOIN	0 107 1 19 2 -20 3 -24 4 -32 5 58 6 28
k SEEK ME	1 -44
k SEEK MY	0 -36 1 71 6 -23 7 30 8 40
k SEEK NUMBER	1 -17 6 -25 8 27 12 52
k SEEK OBJ	0 -54
k SEEK ROLE	0 36 1 66 3 24 6 54 8 60
k SEEK RUNS	1 15
k SEEK SOMEBODY	1 -42 6 25
k SEEK YOU	0 41 1 16 6 -33 7 -24 8 -27 12 -55
k SEEK YOUR	0 -18 1 -53 7 -14 9 24
k SEEK a	0 -52 1 -78 2 -17 7 30 10 -16 12 -20
k SEEK an	0 -14 1 -44 3 22 4 -22 6 18 7 -26 8 -41 11 25
k SEEK and	0 20 5 14 8 15
k SEEK at	1 15 6 -18
k SEEK back	1 -22 12 33
k SEEK by	0 25 8 -50
k SEEK for	0 14 1 31 7 -39 8 68 9 -29 10 -14 12 -26
k SEEK in	1 24
k SEEK it	1 -29
k SEEK of	0 20 1 -29 4 19
k SEEK on	1 -19 9 44
k SEEK something	7 55
k SEEK that	1 -38
k SEEK the	1 30 9 26
k SEEK this	1 55 6 -15 7 79 12 20
k SEEK to	0 -73 1 -48 4 -23 5 56 6 -34 7 48 8 79 9 -55 10 -15 11 -38 12 -25
k SEEK what	1 27 7 32
k SEEK yourself	1 17 6 37
k SHARE REWARD	6 -19 7 33 12 47
k SHARE TIME	1 -14 6 -15
k SOMEBODY !	0 58 1 -27 3 -16 12 -42
k SOMEBODY ?	0 62 1 -210 2 -23 3 -20 4 39 6 -77 7 -38 8 56 11 16
k SOMEBODY ANY	0 -20 1 -25
k SOMEBODY ASK	1 54 6 -21 7 -21 8 -20
k SOMEBODY BRANCH	4 16 6 25
k SOMEBODY EVENT	0 15 1 24 7 35
k SOMEBODY IF	0 26 1 -16 4 -27
k SOMEBODY MAY	1 89 10 32
k SOMEBODY ME	0 29 1 -50 6 -16 8 -15 9 -17 11 -18 12 46
k SOMEBODY PLACE	0 -38 4 41 7 31
k SOMEBODY ROLE	1 18 6 31
k SOMEBODY SEEK	0 20 1 -16 4 16 6 -38 8 -15 12 -30
k SOMEBODY WHO	0 -99 1 -34 2 -80 3 -35 4 120 5 -18 6 -31 7 72 9 53 10 -24 12 -26
k SOMEBODY YOU	0 76 3 -31 4 27 6 -36 7 -25 8 -23 10 38 11 37 12 25
k SOMEBODY [KIND]	0 23 1 38
k SOMEBODY at	0 78 1 94 6 23 10 -17 12 -15
k SOMEBODY for	0 18
k SOMEBODY in	0 -18 1 -66 7 78 8 24 9 -18 12 -23
k SOMEBODY of	0 30 3 -21 6 -17 10 -26
k SOMEBODY on	1 61 6 21
k SOMEBODY or	12 73
k SOMEBODY please	1 -41 7 -17
k SOMEBODY so	8 37
k SOMEBODY there	1 -16 3 18 4 -16
k SOMEBODY thinking	10 36
k SOMEBODY to	0 -35 1 16 2 23 6 49 7 -21
k SOMEBODY who'd	0 50 1 -54 4 18 6 72 7 38
k SOMEBODY with	1 72 4 -31 5 16 6 -52 7 -32
k THANKS YOU	0 -24 1 -35 6 -20 7 47 8 -14 9 19 10 22 12 -20
k THANKS for	0 -28 1 -34 6 -21 8 -35 9 83 11 -20
k THANKS so	8 -17 9 -20 12 -15
k THEIR ?	0 19 1 19
k THEIR BRANCH	6 57
k THEIR GAIN	1 28
k THEIR HAND	6 31
k THEIR HURRY	1 15 6 38
k THEIR KIN	1 -40
k THEIR MEANS	0 -24 1 -15 6 -77 7 20 10 28 12 59
k THEIR OFFER	1 15 6 23
k THEIR PROPER	1 -28 6 -26
k THEIR ROLE	0 -17 1 -17 10 16
k THEIR SOMEBODY	0 -23
k THEIR at	6 19
k THEIR first	6 -79 7 67 8 26
k THEIR house	1 32 4 -14 6 -55 7 -15
k THEIR labels	1 -22 6 18
k THEIR this	0 63 1 61 4 25 6 19 10 51
k THEIR time	6 -25
k THEIR work	6 -16
k THEM ?	0 -45 1 -14 7 -16
k THEM ANY	1 29 10 15
k THEM ASK	6 -20
k THEM HAND	7 -30 10 23
k THEM MY	0 28 1 42 6 32 7 20 10 48 12 -18
k THEM a	7 30
k THEM about	1 -24 10 -15
k THEM and	1 44 6 20 7 -28 12 29
k THEM as	10 14
k THEM in	1 -19
k THEM or	7 -15
k THEM right	1 15 6 20
k THEM the	0 26 1 43 4 21 6 -24 10 22
k THEM this	6 -21 10 40
k THEM to	0 18 1 41 3 22 6 33 10 -22 12 -16
k THEM well	1 -17
k THEM with	1 -34 6 -32 7 23
k THEY ASK	1 -17
k THEY LACK	0 14 6 64 12 -14
k THEY MAY	1 44 7 68 11 17 12 57
k THEY RUNS	1 137 6 50
k THEY SEEK	0 -20 1 36 6 17 7 62
k THEY are	10 14
k THEY asked	0 -17
k THEY be	6 -19 7 57
k THEY find	6 -18
k THEY get	1 -27 6 -58 7 32 12 25
k THEY got	1 -20 6 -30 8 -21
k THEY has	1 20 6 48
k THEY have	1 34
k THEY is	1 -23
k THEY the	0 -15 1 -23
k THEY told	6 17
k TIME !	0 -16
k TIME ?	1 141 2 36 4 -36 6 21 7 -28
k TIME ANY	6 41
k TIME DONE	1 -15 6 -20 8 20 9 17
k TIME EVENT	1 29
k TIME GAIN	6 -14 8 -21 12 34
k TIME HAND	0 17 1 -20 6 -15 10 22
k TIME LACK	6 43
k TIME ME	0 54 1 81 4 -33 5 46 6 -26 7 24 8 42 9 31
k TIME OFFER	1 32 7 -35
k TIME PROPER	1 16 6 -16 8 -34 12 52
k TIME REWARD	1 -31 6 21 12 -14
k TIME RUNS	1 -29 6 56
k TIME SEEK	1 -38 8 29
k TIME THEIR	1 17
k TIME TIME	1 42 6 57 9 57
k TIME YOU	0 31 3 16 4 -18 6 -27 9 78 12 22
k TIME a	0 -36 1 -14 9 18
k TIME ahead	6 50
k TIME and	0 -27 1 -17 2 15 12 15
k TIME at	1 -21 6 -25 8 20 9 -42
k TIME before	1 18 6 53
k TIME for	12 37
k TIME in	1 -16
k TIME is	12 20
k TIME of	1 22
k TIME on	0 18 1 -33 9 -21 12 -24
k TIME or	6 -33 12 32
k TIME so	1 -40 6 36 9 39 10 15
k TIME the	1 -22 6 32 9 19
k TIME to	0 17 2 14 6 22 9 17
k TIME with	1 -14 4 14 6 22 10 16
k TROUBLE ?	1 51 6 35
k TROUBLE about	0 26 1 64 6 99
k TROUBLE and	1 -41 6 -29 8 16
k TROUBLE at	6 21
k TROUBLE by	1 15
k TROUBLE every	1 22 6 24
k TROUBLE for	1 -19 12 51
k TROUBLE in	1 31 6 39
k TROUBLE of	6 53
k TROUBLE that	6 26
k TROUBLE the	6 25
k TROUBLE to	0 20 1 31 6 48 12 56
k TROUBLE with	1 40
k WHO ANY	0 82 1 58 2 73 4 -59 6 -28 7 25 8 -22 9 37 12 88
k WHO ASK	0 15 1 -23 2 14 6 -38 7 -22 8 -36 11 16
k WHO BRANCH	0 29 1 22 2 21 4 -14 6 21
k WHO DONE	0 -24 1 44
k WHO EVENT	0 14 1 -17 2 -16 4 20
k WHO HAND	1 70
k WHO KIN	1 23
k WHO LACK	0 19 1 19 6 31 12 19
k WHO MAY	0 99 1 -183 3 -85 4 112 6 -67 7 72 8 -20 9 37 10 27
k WHO ME	0 -15
k WHO MUST	0 20 1 19 6 31
k WHO ROLE	1 29 6 22
k WHO RUNS	1 49 3 14 6 -95 8 -67 9 -19 10 -17 11 -17 12 -17
k WHO SEEK	0 -28 1 -107 4 -18 6 -42 8 -17 10 -16 12 -17
k WHO TIME	1 25 6 -20
k WHO TROUBLE	0 20 1 24 4 15 6 81
k WHO YOU	1 -55 12 65
k WHO among	0 22 1 23 2 35 4 -45 11 29
k WHO are	0 63 1 -23 2 17 4 -24 6 -38 7 31 12 -38
k WHO at	0 14 1 50 2 14 6 50
k WHO cellar	0 14 1 32
k WHO do	0 76 1 -26 2 155 3 -21 4 -151 5 -15 6 34 7 32 9 -36 10 -29 11 -18 12 -18
k WHO does	1 -14
k WHO get	1 -19
k WHO gets	0 -22 6 31
k WHO had	1 -20
k WHO has	0 -90 8 18
k WHO have	1 30
k WHO in	0 16 1 24 6 29 10 -15
k WHO is	0 17 1 19 2 -29 4 31 7 21
k WHO it	0 17
k WHO labels	6 15
k WHO of	0 -19 1 31 2 19 6 72 12 -20
k WHO on	1 15 6 -54
k WHO pay	0 34 2 -18 5 29 6 57
k WHO the	0 37 1 46 2 21
k WHO was	0 36 1 48 2 22
k YOU !	10 51 12 -17
k YOU ?	0 -106 1 -50 2 40 4 -23 6 -21 12 37
k YOU ANY	1 24 2 -26 4 27 6 84 7 -22 9 44 11 33 12 -17
k YOU ASK	0 195 1 108 4 -17 5 -60 6 41 9 31 10 81 12 58
k YOU DONE	1 -36 6 16 9 38
k YOU EASE	1 -24 6 -14 11 22 12 -14
k YOU GLAD	1 -30 2 16 3 -16 6 -23 7 -21 9 -17
k YOU HAND	0 83 1 44 3 -41 4 39 6 20 7 -35 8 -25 9 20 10 -37 11 23
k YOU HURRY	9 -14 12 -15
k YOU JOIN	0 60 1 16 2 -26 3 90 4 -33 5 -31 6 -33 9 30 12 -44
k YOU LACK	0 -31 1 -26 6 -26 9 -22 11 22 12 25
k YOU MAY	0 -65 1 94 2 -21 5 17 7 -92 9 -42 10 31 11 -22 12 38
k YOU ME	0 20 6 41 7 -15 9 -26 12 -21
k YOU MUST	0 18 1 -46 6 -17 9 -23 12 123
k YOU MY	1 -14 8 -40 12 80
k YOU PROPER	0 -21
k YOU REWARD	12 30
k YOU ROLE	1 -28
k YOU RUNS	0 17 1 29 4 16 6 -19
k YOU SEEK	1 20 4 20 6 17 7 29 8 -52 9 -21 12 16
k YOU WHO	0 26 1 35 2 21 6 -23 8 42
k YOU a	0 52 6 -16 9 -24 10 -17 12 61
k YOU and	1 -36 8 27 12 -39
k YOU are	1 -37 6 23 9 -26 12 59
k YOU ask	0 42 1 67 3 16 4 -28 10 33
k YOU at	0 14 1 -52 6 -19 9 22 12 20
k YOU be	0 27 2 -15 3 27 5 -16 6 -19 7 -14 9 20 10 -18 11 -15
k YOU been	1 -14 9 22 12 18
k YOU believe	11 27
k YOU both	0 16 6 -15 7 78 12 -36
k YOU care	0 37 2 15 7 20 11 24
k YOU come	4 14 7 37 9 58
k YOU curious	0 -16
k YOU deal	0 18 1 38
k YOU do	0 17 2 14 7 45 9 -17
k YOU ever	0 -65 1 20 6 -15 7 -27 11 -17
k YOU feel	0 70 1 37 3 19 7 27 11 56
k YOU for	0 -25 1 -29 6 -27 7 17 9 71 10 -25 12 -23
k YOU found	0 17 9 67
k YOU get	0 34 1 17 2 -18 3 17 6 -20
k YOU give	0 -51 6 19 12 15
k YOU got	9 47
k YOU had	0 14 12 -17
k YOU happen	3 16 4 -14
k YOU have	2 -19 3 -14 4 33 6 -24 7 22 8 -23 9 -41 10 -17 12 51
k YOU in	0 -18 7 -15 9 -20
k YOU is	6 17
k YOU just	0 41 1 15 8 -15
k YOU leave	0 -23
k YOU liked	11 31 12 -21
k YOU next	0 17
k YOU on	9 37
k YOU only	1 -19 10 27
k YOU open	1 -21
k YOU or	0 26 1 -25 6 -14 8 16 10 39
k YOU put	0 29 1 24 2 -14 3 23
k YOU receive	1 -15 6 -18 7 14 12 38
k YOU said	0 -27 1 -15 7 32 9 90 12 68
k YOU say	0 -55
k YOU see	11 30
k YOU seen	1 -16
k YOU so	0 21 9 55 12 33
k YOU the	0 -64 1 -58
k YOU to	0 -113 6 14 8 17 9 -26 10 21 12 -20
k YOU told	1 25 6 50 9 69 12 -20
k YOU trust	1 -29 2 22 11 50
k YOU use	0 -42
k YOU used	1 38 6 27
k YOU well	9 28
k YOU were	1 -49 9 73 10 -26 12 41
k YOU with	9 -19 12 -17
k YOU work	8 31
k YOU wrote	1 -23 9 71
k YOUR ?	1 19 6 -15
k YOUR ANY	6 36
k YOUR BRANCH	0 28 1 35 2 17 3 14 4 -36 6 31 8 -27 9 31 11 39
k YOUR GAIN	7 -21 8 32
k YOUR GROUP	0 39 1 87 2 28 3 17 4 -15 6 -28 7 18 9 24
k YOUR HAND	1 -22 12 24
k YOUR JOIN	0 20 1 -24 8 -25
k YOUR KIN	0 83 1 -49 3 -50 4 34 5 -23 7 95 8 -25 10 21 11 50
k YOUR MEANS	0 -46 1 -37 6 84 10 31 12 63
k YOUR OFFER	0 -16 1 -26
k YOUR PLACE	1 -36 8 15 11 37
k YOUR PROPER	0 -25
k YOUR ROLE	0 27 2 17 3 53 4 -55 8 38 9 44 10 -27
k YOUR RUNS	1 -14
k YOUR SOMEBODY	1 152 3 41 4 -41 5 -14 6 -20 7 23 8 34 9 -34 10 -15 12 34
k YOUR [KIND]	1 -19
k YOUR account	0 -20
k YOUR at	1 21 6 -17
k YOUR book	12 -14
k YOUR child	0 -32
k YOUR gutters	1 -22 12 16
k YOUR is	1 42 6 34 12 24
k YOUR next	0 51 7 16 12 45
k YOUR side	6 -19
k YOUR time	9 -15
k YOUR way	0 28 1 34 5 16 6 30
k [FIRM] ?	0 30 1 30 3 28 4 -24 6 -53 10 25
k [FIRM] DONE	9 -20
k [FIRM] and	8 31
k [FIRM] is	1 48
k [KIND] ?	1 56
k [KIND] GROUP	1 129 6 -39
k [KIND] MAY	1 48
k [KIND] ME	9 23
k [KIND] TIME	1 -22
k [KIND] WHO	0 15 2 -37 4 25 6 53
k [KIND] and	1 31
k [KIND] at	1 40 6 47 7 19 9 -16
k [KIND] for	6 22 10 39 12 26
k [KIND] in	6 -20 12 -14
k [NAME] !	0 -14 1 -16 9 -33 12 -46
k [NAME] ?	1 95
k [NAME] ASK	0 -15
k [NAME] MAY	1 37 3 20
k [NAME] ME	9 28
k [NAME] PROPER	1 -35 12 47
k [NAME] THANKS	9 72
k [NAME] WHO	0 23 2 58 4 -40 7 21
k [NAME] do	1 54
k [NAME] in	6 48
k [NAME] just	12 26
k [PROBLEM] ?	0 27 1 45 6 82
k a ANY	1 -32 3 -15 5 18 6 -18 7 14 10 90
k a BRANCH	0 -18 1 -41 3 -28 4 -27 5 41 6 77 8 -64 9 -17
k a EVENT	0 25 1 119 6 -22 8 -18
k a GLAD	0 -21 5 18 6 -52 7 45 8 -16 10 -15 11 -15 12 -14
k a GROUP	0 20 1 -42 8 39 9 -17
k a HAND	0 24 1 -45 2 -15 4 27 6 -55 7 17 10 54 12 27
k a HURRY	0 15 3 14 4 -30
k a JOIN	0 -20 1 -23 8 -16
k a KIN	0 48 2 -37 4 43 5 -18 8 -88 9 -15 12 -47
k a MEANS	0 -64 1 -35 6 -27 7 -48 8 22 9 -14 10 102 11 -15 12 -52
k a MONEY	1 43
k a MUST	9 -21
k a OFFER	1 -15 6 29 7 42 9 27 12 39
k a PROPER	0 -24 4 36 7 -14 8 -34 12 31
k a REWARD	0 29 1 37 7 118
k a ROLE	0 35 2 -44 3 -24 4 97 5 -21 7 -52 8 -53 10 -27 11 -28 12 -50
k a SEEK	6 23
k a SOMEBODY	0 86 1 -45 3 -23 4 15 7 -25 8 -18 12 -22
k a TIME	1 -103 4 24 6 70 7 50 8 20
k a TROUBLE	1 20 6 38
k a [KIND]	1 25
k a barbecue	0 -29
k a boarding	4 25
k a boat	1 31
k a booking	1 -19 11 28
k a caf	1 46
k a child	1 31
k a clean	1 16
k a customer	1 -14 6 -14 9 23 12 -15
k a fifth	0 17 6 21
k a first	11 -17
k a fit	1 -16 7 18 11 30
k a friend's	1 37 6 29 12 16
k a good	0 40 4 -24 5 23 6 -26 7 26 8 -20 11 -17 12 -19
k a handful	1 -17
k a highlight	9 33
k a home	6 20 8 -14
k a job	0 -21 1 24
k a large	0 29 1 17 4 -20 5 28 6 -20
k a loan	1 -18 12 52
k a look	0 -20
k a lot	5 14 6 -20 7 -19 12 -16
k a loyal	9 51
k a new	0 -28 1 68 6 -22 8 34
k a personal	12 48
k a real	1 -15
k a resource	0 24
k a role	0 16
k a second	0 22 2 16 4 -19 7 20
k a similar	11 30
k a small	1 -26 6 -41 8 32 9 21
k a sounding	0 19 7 21
k a third	12 65
k a walk	0 -36
k a word	0 18 1 17 6 24 8 17
k a young	1 17
k able to	9 21
k about ANY	1 -23
k about BRANCH	6 32
k about EVENT	0 19 1 57 8 42 10 15 11 15
k about MY	7 25 9 20
k about OBJ	1 -48 10 -16
k about THEIR	1 28 6 33 10 16
k about WHO	0 -23 9 31 12 16
k about [KIND]	1 -17
k about it	1 69 11 23
k about something	1 -23
k about the	0 -16 1 -96 7 -18 8 -46 12 -18
k about to	0 32 1 44 4 14 6 -17 7 23
k about what	0 -19 6 15
k across SOMEBODY	1 -23
k after ANY	1 -32 6 32 9 -22
k after THEM	1 35 7 42
k after YOUR	1 19
k after a	1 31
k after the	0 29 5 27 8 16 9 21
k all ME	1 14 8 17 10 52
k all MY	1 -16 9 27
k along the	0 19 1 18 6 31
k always SEEK	8 19
k always open	0 16
k among YOUR	2 25 4 -37 11 28
k among the	1 21
k an GLAD	0 24 9 44 12 36
k an JOIN	0 51 1 19 3 105 4 -60 7 -48 8 -85 11 34 12 -31
k an ROLE	0 -25 1 -43
k an empty	1 16
k an envelope	1 -36
k an hour	0 -19 6 43
k an idea	1 -16
k an ideal	1 -17
k an offer	9 29
k an old	1 15
k and ANY	0 -16 1 -15 8 26
k and ASK	6 16 7 17 10 14
k and BRANCH	1 44 6 41
k and GLAD	1 40 8 33 9 -14
k and HAND	0 -70 1 -19 6 67 9 -22 10 76 12 22
k and IF	0 44 1 -30 6 -65 7 -36 11 18
k and JOIN	8 24
k and KIN	1 -30 4 19 9 -15 12 -54
k and LACK	1 69 6 84 9 20 12 -36
k and MAY	0 19 1 46 3 56 4 -31 5 -22 6 -26 7 91 8 65 9 -15
k and ME	0 -65 1 -24 5 14 6 -68 7 -18 8 108 9 -16 10 -17 12 -95
k and MEANS	1 51 12 -16
k and MY	0 30 1 -31 6 -21 9 33 12 45
k and NUMBER	0 -14
k and OFFER	1 26 8 -84
k and PROPER	1 24 6 -15 8 29
k and REWARD	1 19 7 -20 12 69
k and ROLE	6 28
k and SEEK	6 -38
k and THEIR	1 -47 6 26
k and THEY	1 -57 6 42 7 -20
k and TROUBLE	1 17 6 20
k and WHO	1 25 6 -23 12 116
k and YOU	0 34 1 -55 6 -25 7 65 12 -24
k and YOUR	1 -51 8 -15 9 -19 12 88
k and a	7 -26 10 14 12 54
k and get	0 62 4 34 12 43
k and has	6 29
k and have	1 -33 6 36 8 22
k and is	6 23
k and it	9 31
k and just	1 15 4 -14 6 17 10 15
k and let	6 -25
k and noticed	1 23 6 -15 12 32
k and only	0 21 9 37 11 76 12 -22
k and shipped	1 47 9 -16
k and so	12 22
k and spends	1 16 6 44
k and that	6 17
k and the	1 -20 6 -38 8 39 9 90 10 -21
k and thought	1 -23
k and what	0 -53
k are ANY	6 -19 7 17 12 -17
k are SEEK	8 19
k are TROUBLE	1 14 6 -34 12 55
k are YOU	0 -64 1 -47 6 28
k are the	6 -14 7 33 8 26 12 -15
k are there	2 -18 3 -27 4 52 6 -17
k as ME	0 41 1 14 5 22 7 36 9 21
k as MY	1 -25
k as YOU	0 73 7 58 12 -17
k as a	0 -25 1 15 6 -21 7 -27 8 62 9 31
k as an	1 -24
k as good	7 16
k as much	7 31
k ask HURRY	0 35 3 28
k ask OBJ	0 -27
k ask THEM	0 -14 1 -44 6 -29 10 17
k ask WHO	0 27 1 28 2 36 6 -19 7 17
k ask YOU	1 14 6 27
k ask YOUR	0 22 1 29 3 14 4 -26 7 -15 12 -18
k asked OBJ	0 -17
k asked for	1 47 9 16
k at ANY	1 35 6 38
k at BRANCH	0 24 1 44 5 23 8 -67
k at HURRY	9 66
k at MEANS	10 15
k at MY	1 -58
k at NUMBER	0 -84
k at PROPER	1 89 3 81 4 -60 5 -32 6 -38 7 -22 8 17 10 -18 12 -53
k at YOUR	6 -15 7 17
k at [FIRM]	0 60 1 69 3 30 4 -34 7 -14 9 -38 10 23 12 -14
k at [KIND]	1 -14
k at a	0 20 1 38 3 -20 4 20 6 38 7 40 9 -18
k at all	0 14 1 -21 11 36
k at closing	1 -18
k at eight	0 29 6 18
k at least	1 16 7 22 9 15 12 68
k at the	1 -62 2 21 3 23 6 -23 7 -31 8 -36 9 -32 10 31 12 36
k at work	6 20
k away from	0 33 1 38 8 21
k back at	0 -15 1 -50 6 30 9 50 12 31
k back to	1 55 6 -22 9 -25
k be ?	1 -60 6 -17 7 21
k be EASE	0 45 1 -15 3 21 4 -20
k be GAIN	0 15 1 -45 7 -26
k be GLAD	0 83 1 39 6 22 8 19 9 -22 10 -19 12 -21
k be JOIN	0 71 1 72 3 23 4 -26 6 18 9 -14 12 25
k be MY	0 -40
k be SEEK	0 19 1 -17 4 22 7 -20 10 18
k be a	0 24 6 -22 7 102 9 -20 11 34
k be asked	7 -15
k be interested	0 25 1 -14 7 94
k be most	1 24
k be of	1 -21 7 32
k be on	0 -22
k be open	1 -33 3 -16 4 28 9 40
k be so	9 27
k be the	1 27 6 19
k be willing	1 -24 7 -15
k because LACK	0 18 1 20 2 14 6 31
k because ME	1 -24 8 34
k because the	0 39 6 29
k become a	6 28 8 18
k bed ?	1 22 6 18
k been GLAD	9 32
k been MUST	1 37 6 29 12 25
k been MY	9 15
k been a	1 -37 6 -16 9 42
k been thinking	6 -26 8 -32
k before ME	6 20 7 17
k before PROPER	1 -29
k before THEY	1 53
k before the	0 26 1 73 8 -38 12 30
k behind OBJ	9 -27
k being a	9 43
k being dragged	1 41 6 47
k being such	9 26
k believe ME	7 16
k believe it's	11 27
k below and	10 17
k below or	0 16 10 16
k below to	1 25
k best customer	9 15
k best in	0 -93
k beta testers	1 23
k big SEEK	1 -19
k boarding BRANCH	4 25
k book on	0 -17
k booking widget	7 26 9 -14 11 27
k both get	7 55 12 -25
k bucket ?	6 15
k bumping this	1 -17 12 40
k busy for	0 32 1 -16
k but LACK	1 48 6 20
k but ME	1 54 6 50
k but do	1 -15 11 20
k but only	11 49
k by ANY	0 -33 1 -17 6 48 9 22
k by HAND	0 19 6 37
k by HURRY	0 35 9 36 12 44
k by JOIN	0 49 1 -22 8 54
k by PROPER	0 -47
k by THEIR	0 -14 1 17 6 25
k by a	0 -42 1 -36 9 -22 12 24
k by the	0 -38 8 -39 9 -30 11 19
k care about	0 37 2 15 7 20 11 24
k care of	7 47
k catch up	1 -16
k cellar TROUBLE	0 14 1 32
k chance YOU	3 15 4 -16 12 -24
k change ?	1 -48
k co op	1 40 8 15
k come across	0 16 4 14
k come to	1 -25
k completely EASE	11 27
k counts !	8 -15
k curious what	0 -20
k customer TIME	9 26
k customers HURRY	0 43
k dale that	1 17
k deal ?	1 -14
k deal with	0 18 1 31
k dealing with	1 -42
k dear KIN	1 27
k dear PROPER	0 -22 1 -21 8 48 9 14 10 -15 12 -43
k dear ROLE	1 -20
k dear [NAME]	1 -35 6 -20 12 42
k did ME	1 -14
k did YOU	12 68
k direct OBJ	1 -18
k do ?	0 15 1 -47 6 -14 7 39
k do HAND	1 -26 10 -24
k do OBJ	1 60
k do YOU	0 63 1 69 2 48 3 -38 4 -29 5 -28 6 37 9 -35 10 -47 12 -20
k do YOUR	0 58 2 16 12 24
k do a	7 -18 12 -16
k do have	1 -36
k do the	6 -27 9 -14
k do with	1 -39 6 20 9 -15
k does BRANCH	1 -29
k does SOMEBODY	0 -38 2 -14 4 48 7 -16 8 -17
k done and	9 21
k done it	0 -19
k door's open	0 52 8 -21 9 17
k down and	1 -15 6 -50 8 30
k down to	0 25 1 17 6 30 10 14
k each ANY	0 -20
k each KIN	0 36 10 36 12 52
k each TIME	0 37 1 44 6 65
k each of	1 28
k eight ?	4 14
k eight TIME	1 14 6 51
k eleven TIME	1 -37
k estates ROLE	0 26
k ever ASK	0 23 1 15 7 -26 11 -17
k ever SEEK	0 -46
k every PROPER	6 15 12 79
k every TIME	4 -16 5 27 6 14
k experience in	1 14
k facilities ROLE	1 14
k feel EASE	0 22 7 28
k feel REWARD	0 21 1 -26 2 16 6 -18 7 -27 10 21 11 66 12 -16
k feel good	1 19 11 28
k fifth of	0 18 6 21
k find OBJ	6 -18
k find THEM	1 -16 9 31
k find a	1 -27 11 27
k find this	1 23 2 -18 6 -14 7 57
k first BRANCH	1 -36
k first MEANS	6 37 10 29 11 -18 12 -34
k first TIME	1 -15 9 35
k first home	1 31 10 16
k fit ?	7 43
k fit between	7 17
k fit for	7 36
k floating in	1 -22 6 18
k following up	12 68
k for ?	1 -18 12 27
k for ANY	0 73 1 82 6 -57 8 -60 9 74 10 -17
k for BRANCH	0 17 1 -56 6 -26 7 24 8 37 12 -18
k for GROUP	1 -25
k for HAND	10 -16
k for HURRY	1 14 6 21
k for JOIN	0 -27 1 36 3 -19 5 20 7 34
k for LACK	0 43 1 -15 12 20
k for MY	0 -22 1 42
k for NUMBER	6 -16 12 -24
k for OBJ	0 50 3 -27 5 40 6 52 8 -25 10 -15 12 19
k for PROPER	0 -14
k for REWARD	6 -25 12 -17
k for ROLE	0 -29 1 -76 8 68
k for SOMEBODY	6 -21 11 23
k for THEIR	1 -52 6 -39
k for THEM	0 31 1 -16 4 19 7 28 8 51 10 21 11 55 12 -14
k for YOU	0 25 1 -23 4 15 10 17 11 -25
k for YOUR	1 -33 6 48 7 -14 8 -37 9 46 10 58 12 -35
k for [KIND]	0 -23 7 -17 8 39
k for a	1 75 3 40 5 -30 6 52 7 32 9 -15 10 -16 12 36
k for an	0 31 1 85 6 21
k for and	6 35
k for being	7 -15 9 96
k for beta	1 18
k for each	1 -32 6 -20 10 39 12 14
k for every	1 -22 7 -16 8 -41 12 34
k for having	1 14
k for new	1 15 8 18
k for six	1 -24 9 37 12 44
k for the	0 -14 1 63 3 19 6 -14 7 17 8 43 9 -16 11 -26
k for this	0 -18 9 -23
k found a	1 -16
k from PROPER	0 -18 1 -35
k from SOMEBODY	0 -34 1 -32
k from TIME	9 -41
k from YOU	0 -23 1 -38 7 -14 12 74
k from YOUR	1 -19
k from [KIND]	1 -14 7 31 9 61
k from a	1 -33 2 17 7 20
k from scratch	1 43
k from the	0 57 1 26 8 -16 9 22 10 15
k from this	7 15 9 19
k from what	0 18 1 62 6 -14 9 -18
k front desk	1 38
k front of	1 22 7 -26 12 32
k get ANY	12 45
k get DONE	0 -19
k get GAIN	7 29 9 19
k get MONEY	0 36 9 -16 10 -25 12 44
k get NUMBER	1 -16 7 27
k get OBJ	0 64 1 47 3 30 4 -31 7 -23 10 -17 12 36
k get SHARE	0 29 6 -19 7 75 12 33
k get YOUR	0 101 1 46 3 21 4 17 12 44
k get [KIND]	6 -14 7 32 12 -56
k get a	1 -14 6 -20 12 75
k get as	7 31
k get home	1 -14 6 22 9 24
k get in	1 -18 7 -23 12 47
k get paid	1 -14 8 33
k get the	7 41 12 -16
k get to	0 16 1 -15 12 -31
k gets YOU	0 55 12 34
k getting EVENT	1 26
k getting YOUR	9 24
k gin BRANCH	3 24 4 -17 12 16
k give OBJ	0 -16 8 -20 10 -18 12 32
k give THEIR	0 26
k give THEM	0 42 1 24 4 17 6 58 7 25 10 62 12 -14
k give YOU	7 18
k give em	1 -20
k go WHO	1 -20 7 18
k go live	9 22
k go out	1 16 6 19
k going through	1 39 7 22
k going to	0 -22 1 -18 6 30
k good JOIN	0 37 4 -23 5 26 6 23
k good ROLE	0 33 1 25 2 14 7 -17
k good TIME	9 -26
k good a	7 16
k good about	1 19 11 28
k good book	0 -17
k good care	7 22
k good fit	1 17 7 60
k good match	1 50 7 20
k good price	1 -17 7 21
k good to	1 -17 9 117
k got ANY	1 -19 9 16 12 17
k got DONE	9 17
k got EVENT	0 -49 6 -14 7 -14
k got MY	1 -27 8 42
k got NUMBER	12 30
k got TROUBLE	6 -32
k got a	0 47 6 -32 8 -42
k grants please	1 17
k grounds maintenance	1 -48 8 -33
k had ANY	0 -14 1 -16 6 -31
k had a	6 -34 7 -15 8 -14 12 19
k half of	1 31 6 47
k half the	0 17 6 22
k handful of	1 -17
k happen to	3 15 4 -15
k has DONE	0 33 1 23 6 29 10 17
k has HURRY	1 -38
k has LACK	0 -49 1 -29 6 17
k has ROLE	0 25
k has a	1 41 6 -30 12 43
k has an	1 47 6 16 9 28
k has been	8 -21 9 24 12 16
k has the	1 18 2 -14 4 17 6 -15
k have ANY	1 -61 7 -37 8 41 12 -17
k have EVENT	8 -15
k have KIN	0 40 1 28 2 -17 4 26 7 23 11 21
k have LACK	1 -16
k have PROPER	1 55
k have THEM	1 -34 7 -55 8 -16 10 22
k have YOU	0 -22 1 17 2 -26 4 27 6 17
k have a	0 30 1 116 3 19 5 -14 7 94 8 -22 10 -24 11 -25 12 -29
k have room	1 19
k have the	0 31 1 -14 2 16 7 26
k have to	12 55
k having OBJ	7 21
k hello PROPER	1 24
k hello [NAME]	9 15
k here's MY	0 30 6 16
k here's a	7 -16 8 51 10 35
k here's the	1 -34
k hey PROPER	0 24 12 -18
k hey [NAME]	4 -22
k hi PROPER	0 22 1 -14 3 16 5 -33 6 15 8 -24 9 27 11 27 12 -71
k hi SOMEBODY	6 -19
k hi [KIND]	1 67 9 -18
k hi [NAME]	0 -14 3 14 4 -15 6 -34 7 23 9 49 10 -14
k hi all	8 29
k home ?	0 14 1 23
k home by	0 -32 1 -24 6 89 9 21 12 -15
k house ?	1 37 2 15 4 -14 6 -57 7 -16
k house is	1 19 6 54
k how ME	1 -43 8 24 9 33 12 -16
k how PROPER	1 45 8 15
k how ROLE	1 106
k how THEY	7 -18 8 16
k how do	0 -22
k how likely	0 -27
k how to	0 -35
k how's the	1 -27
k ice bucket	1 -17 6 33
k ideal JOIN	0 86 1 81 4 -27 5 35
k ideal KIN	0 -49 7 23
k in ?	0 -14 1 -35 7 23
k in ANY	0 -20 1 22 6 76
k in BRANCH	0 -35 1 31 2 26 6 -58 8 26 9 15
k in GAIN	0 -16 1 23
k in JOIN	0 23 8 33
k in MY	0 -22 1 64 6 -17
k in NUMBER	1 47 6 -24 7 -14 8 57
k in PLACE	6 20 10 16
k in PROPER	0 24 3 -58 4 -18 5 68 6 -15 7 63 9 -26 12 -53
k in REWARD	1 -14 6 -17
k in ROLE	1 58
k in SEEK	0 16 1 -22 4 17
k in THEIR	1 18 4 -19 5 18 6 57
k in TIME	0 -19 9 31
k in YOUR	0 45 1 -31 2 23 3 -14 6 27 7 46 9 -23 12 -26
k in [KIND]	0 22 1 84 2 -15 3 30 5 -26 6 53 8 -40
k in a	1 31 9 31 10 20 11 30
k in front	1 22 7 -26 12 32
k in nine	1 -16 6 46
k in place	1 -38
k in spreadsheets	1 18
k in that	1 31 6 -34 12 71
k in the	0 54 1 64 3 26 5 -16 6 -24 7 35 8 33 9 -28
k in this	0 -76 1 31 7 -14 9 33
k in touch	0 37 3 24 4 -16
k in what	1 -30
k independent BRANCH	9 -15
k interested ?	1 16 7 116
k interested in	0 20 1 -19 3 15 7 48
k into BRANCH	1 -26 6 -18
k into PROPER	0 16 1 74
k into YOUR	0 19
k into the	1 -23
k is ?	0 23 1 -34 6 -18
k is ANY	1 -26
k is EVENT	1 19 2 14
k is MUST	1 39 6 59
k is SEEK	1 -18 6 -26
k is SOMEBODY	0 -19 1 -32 7 24
k is TROUBLE	6 27
k is YOUR	0 -60
k is [NAME]	0 87 1 54 4 -20 5 28
k is a	1 41 4 -15 5 17 7 -18 8 -32 11 77
k is about	6 20
k is at	0 -63 1 -23
k is in	7 -18
k is on	1 -22 6 -15 7 34
k is open	1 26 12 -38
k is sufficient	1 -14
k is that	6 -20 12 101
k is the	0 -41 1 -43 2 14 6 -47 7 -33 9 -16
k is there	2 -37 4 48 6 28 12 -21
k is thinking	1 32 11 19
k it !	1 46 11 19 12 30
k it ?	1 40 6 17 7 -26 11 44
k it IF	0 15 1 -28 7 -14 9 39
k it LACK	4 -15 5 24
k it MAY	0 37 1 -21 7 17 11 51
k it PLACE	0 50
k it a	1 14 12 44
k it and	12 18
k it be	1 23
k it before	0 25
k it has	1 18
k it takes	1 -19
k it to	1 25 7 -21 10 38 11 -15
k it took	0 31 1 37 9 30
k it was	0 -31 1 -40
k it'd be	6 -24 7 82
k it's PROPER	1 -14
k it's a	1 -14 6 -18 10 27
k it's been	1 -26 6 -21 9 72
k it's only	12 36
k it's right	6 32 11 31
k it's the	1 41
k its PROPER	1 -18
k job for	0 34 7 -16 12 22
k joining [FIRM]	1 -15
k just DONE	0 -37 6 -23 8 -16
k just EVENT	6 -18 8 -53
k just GLAD	6 -19
k just HAND	0 -63 6 -48 8 -27 10 46 12 -19
k just bumping	1 -17 12 40
k just got	6 -31 8 29
k just had	1 25 6 -14
k kind of	1 -15
k labels floating	1 -22 6 18
k labels peel	6 15
k learn how	1 33 7 -15 8 19
k least ANY	1 28 7 25 9 16 12 40
k leave OBJ	0 -23
k leave YOU	0 -18
k leave until	1 -14 12 27
k let OBJ	0 -32 2 27 6 18 8 58
k let THEM	1 29 6 -36 12 35
k let YOU	6 -15
k letter of	0 -24
k lie awake	1 44 6 61
k list ?	0 -20
k list in	1 -18 6 -27 10 28
k list of	1 -15
k little PROPER	12 -20
k long time	6 -26
k look after	1 29 7 42
k look at	0 -32
k lot of	1 18 6 -14
k make JOIN	0 -18
k making an	0 17 1 -17
k match for	1 50 7 20
k met but	1 16
k money ?	1 -23 6 27
k more BRANCH	12 40
k more SOMEBODY	0 -27 6 -17 8 29
k more [KIND]	1 58 6 34
k more about	0 -16
k more than	6 16
k more thing	1 -21
k most GLAD	1 24
k much !	1 62 12 -35
k much ME	12 14
k much for	0 -26 8 -17 12 -14
k much out	7 31
k much to	8 -15 12 26
k new BRANCH	0 -19 1 -14 9 35
k new KIN	1 -16 8 28
k new ROLE	0 -35 1 16 6 -19 8 18
k new in	8 20
k next ?	0 19 1 -86 2 17 4 -22 6 -28 12 30
k next BRANCH	4 20 6 32 10 14
k next TIME	0 28 1 -40 4 14 8 -23 12 18
k nine TIME	1 -18 6 38
k not LACK	0 -22 6 -14
k not ME	1 -20 8 -17
k not a	6 45
k not sure	1 21 6 39
k not the	1 -20
k noticed YOU	0 41 1 25 3 29 5 -14
k noticed that	1 -35 9 -22 12 27
k of ANY	0 -22 1 -16 6 -18 11 23 12 18
k of BRANCH	1 50 2 -19 4 14 6 21 9 -14
k of EVENT	1 -35 8 20
k of GAIN	1 -14
k of KIN	0 40 1 21 9 32
k of MEANS	1 -32
k of MY	0 -43 1 -38 6 -22 7 89 8 69 9 24 12 -18
k of OBJ	1 23 6 51
k of OFFER	1 -33 7 49 11 26
k of PROPER	1 49 6 -26 8 -48
k of ROLE	0 43 1 20 5 15 6 52 7 21 8 -20
k of SOMEBODY	0 42 1 -46 3 -25 4 30 6 -29 7 29 10 -31 11 -15 12 45
k of THEIR	0 19 1 -80 7 -36
k of THEM	3 19 4 -28 5 18 7 40 8 -17 12 -16
k of TIME	1 14 2 14 6 -15
k of YOU	0 -55 3 16 4 -38 5 18 6 -39 8 -19 9 -26
k of YOUR	0 66 1 81 2 -16 3 -57 4 66 5 -17 8 -28 9 -21 10 -26 12 29
k of [KIND]	1 -53
k of a	0 16 1 58 3 -26 4 22 6 43
k of an	1 -35 3 34
k of being	1 23 6 38
k of each	0 18 6 38
k of it	1 -25 7 15
k of mouth	0 52
k of nights	1 29
k of ten	6 -15
k of that	1 15
k of the	0 29 1 74 6 57 7 -22 9 -19 10 -16 12 41
k of these	0 -26 11 21
k of this	0 -45
k of what	1 -14
k offer ?	0 15 6 23
k oh by	6 -15
k on ?	0 43 3 -40 4 40 10 -18
k on ANY	1 -14 9 34
k on BRANCH	0 15 1 -14
k on GROUP	6 -18 7 22
k on MY	0 -16 6 -19 8 -18 10 -30 12 61
k on NUMBER	0 40
k on OBJ	0 44 4 24 6 -24 7 69 8 -19
k on PROPER	0 17 3 30 7 -21 9 -22 10 19 11 16 12 14
k on THEIR	9 29
k on TIME	0 -14
k on YOU	1 15
k on YOUR	0 25 1 61 2 18 6 -17 8 74 9 -20 10 -15 12 -16
k on [KIND]	9 21
k on a	0 -32 1 23 7 -29 8 -29
k on it	12 17
k on joining	1 -15
k on the	1 30 2 17 4 -19 6 20 7 -39 8 -83 10 110 12 -31
k on this	0 -26 1 -26 2 -19 4 15 8 19 9 -30
k on time	1 27 6 78 12 -25
k only IF	0 18 6 -14 11 72
k open to	0 40 1 -21 3 -22 4 25 6 -22 8 37 9 30 12 -31
k or ANY	8 22 12 53
k or EVENT	0 16 1 49 6 -14 7 -20
k or HAND	0 22 1 -61 3 42 4 -18 7 -14 8 17 10 47 12 -35
k or JOIN	12 26
k or KIN	0 19 7 44
k or SOMEBODY	0 27 1 15 8 16 10 38 12 -16
k or a	6 39 12 -14
k or an	6 25
k or more	6 19
k or not	1 -19
k out !	1 -16 12 95
k out ?	1 38
k out and	12 31
k out at	0 29 6 18
k out because	1 15
k out of	1 -31 7 19 8 -23 9 18 12 -25
k over a	0 -30 1 -23
k owner WHO	0 17 1 46 6 20 7 17
k owners SEEK	1 -27 6 41
k owners in	0 16 1 32
k owners of	1 25 4 -18 5 28 6 17
k paid for	1 -18 6 28 12 -17
k paid in	8 33
k part of	8 24 9 37
k paying BRANCH	1 -24
k paying for	1 49 10 -14
k pays the	1 -30
k peel in	6 15
k photos of	1 -25
k places in	1 -17
k planning OFFER	1 -25
k please ASK	3 14 6 23
k please HAND	0 83 3 22 5 -18 6 -28 10 29
k please JOIN	0 -25 1 -23
k please LACK	1 -15
k please feel	7 -18 10 25
k please give	7 -15
k position at	0 17 3 19 8 21
k practice ROLE	1 18
k practice and	0 -14
k press HAND	10 52
k put OBJ	1 -25
k put in	0 18 1 25
k putting OBJ	0 25
k question do	1 30
k question for	0 22 2 17 6 19
k reaching out	1 14
k ready for	1 -74
k receive [KIND]	1 -15 6 -18 7 14 12 38
k resource for	0 24
k right ANY	10 33
k right HURRY	1 -14 7 31 10 -15 12 15
k right SOMEBODY	0 20 1 26 2 15 6 -16
k role in	0 14 1 24 8 24
k roles in	1 -40
k roof ?	1 57
k room for	1 19
k round for	1 -39
k said YOU	0 -25 9 36 12 103
k said YOUR	9 24
k sale of	1 -21
k sale through	9 15
k same ?	0 16 1 -21 7 43
k same TIME	1 19 6 20
k same TROUBLE	1 -15
k same for	1 -21
k same situation	6 16
k same way	1 -25
k saw THEIR	1 -22 6 18
k saw YOUR	1 16 8 -14
k saw that	6 -22
k say LACK	1 -14 6 -15 11 20
k say THEY	1 -19
k search for	1 37
k second opinion	0 17 7 29
k see THEM	7 27
k see YOU	1 54 9 -18 12 -15
k see that	1 39 8 21 9 -15
k see the	8 -14 9 38
k seeing the	9 44
k seen the	6 20
k self employed	1 21 6 27
k she'd have	0 22 3 14 4 -26 6 34
k shoot OBJ	1 14
k short HAND	0 -17
k short of	1 38
k show this	0 46
k sick of	1 28 6 36
k side ?	1 16
k sit with	6 31
k situation as	6 16
k six TIME	1 -49 9 18 12 34
k small BRANCH	0 17 9 28
k small GROUP	6 65
k so GLAD	0 -25 7 -24 9 76 12 -34
k so IF	1 -17
k so ME	0 -27 1 -34 6 30
k so THEY	1 38
k so YOU	0 20 1 -47 6 33 8 34 9 37
k so do	7 30
k so it's	0 22 10 28 12 33
k so much	0 -23 1 40 6 -18 8 29 9 20 12 63
k so please	0 33 1 -16 8 -42
k so that	1 37 6 89
k so that's	6 -39 8 -29
k sounding GROUP	0 19 7 21
k speak to	0 17 1 21
k speaking with	1 -36 9 -21
k specific ask	0 35 3 28
k spends PROPER	1 16 6 44
k spread the	0 63 4 33 5 -17 12 -18
k started a	6 -18
k stay in	6 43
k stays on	1 -22 6 18
k story on	1 15 6 -15 7 -15
k strings ME	0 20 1 37 7 23
k subject JOIN	1 -25
k such a	1 -27 7 -32 9 19 12 -19
k sure ME	1 -15
k sure THEY	7 21
k switch YOUR	1 -14 6 22 9 24
k table and	9 29
k take a	0 -14
k take good	7 22
k taking on	8 16
k talk to	0 26 2 15 3 -18 7 -14
k talking to	12 37
k ten TIME	1 -50 6 33 8 -21 9 26
k ten more	6 29
k that BRANCH	1 -14 12 36
k that EASE	1 28 6 40
k that HAND	1 -19 6 64 12 30
k that LACK	0 20 1 -43 6 70 12 -15
k that MAY	0 86 1 -98 2 37 4 -23 6 -92 7 110 12 -16
k that ME	1 -62 6 -54 7 25 8 22 12 21
k that MY	9 18
k that PROPER	0 -15 1 20 6 50
k that RUNS	0 60 1 69 6 24
k that SEEK	0 26 1 -165 2 15 6 -24 7 -43
k that SOMEBODY	0 -15 1 76 9 -16
k that THEIR	6 14
k that THEY	0 19 6 81 10 15
k that YOU	0 -65 1 31 6 -45 8 17 9 -27 12 -25
k that YOUR	1 28
k that [PROBLEM]	1 14 9 47
k that close	1 43
k that for	1 33
k that got	0 -49
k that has	0 33 1 30 6 -20
k that it	1 -16
k that just	0 22 1 23 6 -43
k that pays	1 29 6 43
k that stays	1 -21 6 36
k that the	0 23 1 -22 10 35
k that uses	6 -21
k that was	0 -18 1 -20 6 -19
k that's EASE	0 -34 6 -23 11 18
k that's EVENT	6 -15
k that's MY	0 56 4 -14 5 25
k that's TROUBLE	1 74 6 68
k that's a	1 29
k that's about	1 15
k that's been	1 54 8 39
k that's the	6 -39 8 -29
k the ANY	2 25 4 -30 6 27 7 25 9 33 10 -15 12 -29
k the BRANCH	2 33 4 23 5 -25 6 -75 7 -16 8 -15 9 16 10 85 11 -18
k the EASE	6 33 8 -19 9 -38
k the EVENT	1 -40
k the GAIN	1 20 8 -19 12 36
k the GROUP	0 -34 1 -25 6 -37 7 -21 8 -23 9 -14
k the HAND	1 -42 6 -34 9 -24 10 22 12 46
k the HURRY	0 -21 11 -16
k the JOIN	1 -30 7 -16
k the KIN	1 59 10 23
k the MEANS	2 24 6 -74 7 -18 8 -15 9 25 10 29 11 -21 12 -24
k the NUMBER	1 -20 6 -16 9 -17
k the PLACE	0 22 1 59 2 19 6 32 7 -24 8 -17
k the PROPER	0 64 1 -36 2 15 4 28 5 -22 6 -42 7 14 9 -27 10 -26
k the ROLE	1 -32 4 -21 6 -44
k the RUNS	6 -37
k the SEEK	0 24 1 28 3 25 8 -27
k the SOMEBODY	3 30 4 -19 6 46 8 -60
k the TIME	0 64 1 52 5 23 6 -57 8 33 12 61
k the TROUBLE	0 36 1 -16 3 32 4 -18 6 30 10 31
k the [KIND]	1 98 6 -19 7 30 8 37
k the best	0 59 1 20 5 20 6 -24 8 24 9 35
k the billing	1 21 6 -24
k the blue	0 -53 1 -27
k the co	1 45 8 15
k the conservatoire	0 28 1 29 4 14 6 -22 10 16
k the dale	1 17
k the dock	1 -15
k the drawer	1 -26
k the fete	1 23
k the first	1 -47 4 -23 5 16 6 71 9 62
k the floor	6 19 10 -15 12 40
k the front	1 38
k the gin	3 24 4 -17 12 16
k the hall	0 -17
k the house	0 -14 1 -17 6 -29
k the ice	1 -17 6 33
k the lake	6 21
k the list	1 -18 6 -27 10 28
k the moment	0 -23 1 -27
k the new	0 -20 1 -58 8 -55 9 22
k the next	1 41 4 32
k the old	0 16
k the photos	1 -21
k the post	1 25
k the right	0 36 1 49 3 26 4 -28 6 -34 7 -24 9 -15 10 26
k the roof	6 58
k the sale	1 -35 9 17
k the same	0 41 1 -17 3 -18 6 -51 7 198 12 -24
k the second	1 27
k the switch	1 -14 6 22 9 24
k the top	1 -17 12 40
k the way	0 -44 1 -28 6 -16 7 43 8 -39 9 -31 11 19
k the whole	1 -20 9 41
k the word	0 63 4 33 5 -17 12 -18
k the wrong	8 -24 10 28 12 36
k theirs ?	1 45 6 57
k there ?	0 26 1 38 3 34 4 -28 6 -18 9 17
k there MAY	0 24 5 30 9 21
k there SOMEBODY	0 27 1 -21 2 -37 4 48 12 -19
k there'll be	1 19 6 30
k there's LACK	0 69 6 -16 12 29
k there's SOMEBODY	1 -26 4 14 6 -14
k there's a	6 53 7 18 9 -14
k these TIME	1 24 6 -24
k thinking about	0 32 1 56 6 -40 7 -20 8 -37 10 32 11 15
k thinking of	1 101 6 36 7 -24 8 42
k third time	1 -18 12 90
k this ?	1 25 2 27 4 -16 6 -14 7 64 9 25
k this BRANCH	1 -22 9 30
k this HAND	0 26 1 -21 6 -54 10 70 12 -25
k this MEANS	0 83 3 -16 4 34 6 33 7 37 10 115
k this PLACE	7 -29 8 -14
k this TIME	1 149 2 28 4 -46 5 16 6 -47 7 -46 8 39 12 36
k this is	1 -21 12 29
k this list	0 -20
k this to	0 24 3 59 4 -44 12 34
k this too	1 50 6 -30 7 73
k this valuable	6 -14 7 57 9 43
k thought a	12 15
k through a	1 39 7 22
k through the	1 -30 9 18
k through with	9 15
k time !	12 22
k time LACK	1 30 6 -32 12 33
k time and	6 51 12 -23
k time for	1 -19 9 -21
k time to	0 -22
k to ?	1 -75 3 -14 4 32 6 20 7 -16 12 -17
k to ANY	1 -55 3 -65 4 50 5 17 7 29 8 -21 9 -30 12 -22
k to ASK	0 145 1 -99 3 -26 4 -34 5 60 7 -23 8 -33 9 71 10 -20 12 -28
k to BRANCH	0 35 3 -15 5 20 6 16 7 40 8 -23
k to EASE	1 24 7 -14 11 21
k to EVENT	1 47 6 28
k to GAIN	1 -46 5 -16 6 -23 7 40 8 25 9 -15 11 -19 12 -15
k to HAND	0 61 1 -34 2 -20 3 27 6 49 7 -35 8 -18 9 -39 10 104
k to JOIN	0 -28 1 40 8 -30 9 37
k to MY	0 -45 1 -19 7 -14
k to NUMBER	1 -32 6 44
k to OBJ	0 -43 1 -18 4 16 6 33 8 59 9 -26 10 -17 12 -19
k to PROPER	0 63 1 19 2 -28 3 90 4 -49 5 -47 7 -17 8 -18 9 -32 12 25
k to ROLE	0 37 1 76 3 -33 4 -49 5 75 6 -29 7 -26
k to RUNS	1 31 6 -26 11 -18
k to SEEK	0 -15 1 -24
k to SOMEBODY	0 -14 1 23 3 -18 4 14 6 -25 7 18 9 70 12 -32
k to THEIR	1 40 6 28
k to THEM	0 -44 1 -17
k to TROUBLE	0 18 9 32
k to WHO	0 27 1 -36 3 14
k to YOU	1 -18 6 -15 9 -26
k to YOUR	1 93 3 115 4 -72 5 -23 6 -22 8 -23 9 -30 10 -25 11 26 12 -19
k to [KIND]	0 27 1 65 6 39 8 -49
k to [NAME]	0 33 1 74 3 25
k to a	1 25 3 -49 5 51 8 -49
k to all	9 17
k to an	6 30
k to ask	2 21 6 -30 7 -15 8 28
k to at	0 42 1 30 2 16 3 -16
k to be	0 25 1 -27 6 15 7 43 8 19 9 -15 10 -22 11 39 12 -17
k to believe	1 -15
k to buy	0 22 1 60 6 -14 12 19
k to catch	1 -16
k to do	1 16 7 41
k to each	0 -24
k to feel	0 -25 1 -31 7 69
k to find	0 -14 1 -44 6 15 9 31
k to get	1 -19 7 -26 9 16 12 27
k to give	0 20 6 -15 7 58 12 -14
k to have	0 18 1 15
k to hire	1 36 6 34
k to it	1 -34 7 -23
k to join	0 -17
k to learn	0 -21 1 -43 6 -31 7 -21 8 36
k to look	0 -14
k to make	0 -24
k to owners	1 17
k to say	1 -23 6 -15
k to see	0 39 1 -20 9 24
k to sell	1 19 6 20
k to sit	1 25
k to speak	6 -21
k to take	0 15 6 34
k to talk	0 -37 7 -26
k to ten	6 32
k to the	1 74 2 -20 3 85 4 -16 5 -18 6 34 7 -29 11 -17 12 46
k to this	6 -19 10 22
k to train	1 16
k to work	0 -16 1 -46 4 17 6 -37 8 107 12 21
k told OBJ	6 50 9 67 12 -22
k told the	6 17
k too ?	2 -19 4 23 6 -20
k too busy	0 23 1 -17 6 -15 12 -14
k too much	8 -15 12 26
k top of	1 -17 12 40
k totally EASE	1 -24 11 15
k touch ?	0 25
k touch with	1 60 6 -14 8 22
k trust OBJ	2 22 11 50
k trust with	1 -27
k turned down	1 41 6 30
k twice and	1 26 6 -23 12 56
k under the	1 -23
k until ME	6 -31 12 25
k up ?	0 -36 1 68 6 -20
k up ANY	9 103 10 16
k up ME	1 -15 11 -15
k up SHARE	6 -28
k up YOU	1 -21 6 -15
k up YOUR	0 30 1 34 5 16 6 30
k up and	6 18 8 -21
k up for	1 -17
k up on	1 27 6 24 12 46
k up the	1 -36 6 -20 8 114 12 50
k up to	6 16 12 38
k up with	1 24 6 44
k use a	1 -30 6 -21 9 27 12 14
k use for	0 -42
k used to	1 38 6 27
k useful ?	7 24
k uses PROPER	6 -21
k very best	1 -14
k very first	6 -15
k very welcome	7 40
k w the	1 20
k walk REWARD	1 14 12 33
k was EVENT	0 -15
k was GLAD	9 81
k was SEEK	1 21 12 28
k was a	1 -17
k was so	9 20
k was that	0 18
k was wondering	1 24
k way ?	0 17 1 -29
k way ME	0 -20 6 -27 7 18 8 -14
k way YOU	6 28
k way of	6 -15
k welcome !	12 -21
k well after	1 -22
k well enough	1 -24
k went from	1 -14
k went through	6 18
k went well	1 53 9 -16
k were HURRY	1 50 6 -20
k were JOIN	0 -26
k were TROUBLE	1 -56 12 51
k were in	1 52 6 32
k were on	8 -50
k were the	1 -29 9 61
k what MAY	0 -19 1 31 6 47
k what ME	0 33 1 23 3 -20 6 25 7 31 9 84 11 27 12 -40
k what THEY	1 -28
k what YOU	0 -24 1 -19 9 -24 12 -17
k what YOUR	0 -23
k what the	0 18 6 19 9 30
k what's the	0 15 1 21 2 31 4 -23
k where ME	1 -33 8 -20 11 -20
k where YOU	4 14 6 25 9 -28 11 27
k where the	0 14 1 65 6 37
k who'd GAIN	0 23 1 27 6 -23 7 42
k who'd GLAD	0 -48 1 -23 7 39
k who'd SEEK	0 42 4 15 6 93 7 61
k who'd be	0 15 1 -49 6 16
k who'd get	1 16 7 16
k willing to	1 -24 7 -15
k with ?	0 35 2 31 6 -19 11 37
k with ANY	0 16 1 51 3 17 4 -18
k with BRANCH	6 -30
k with LACK	6 31
k with MY	0 -16 1 -40 3 40 4 -19 9 -20
k with OBJ	0 35 6 -56 7 -41 8 59 10 -16 12 -20
k with PROPER	0 17 1 81 8 22
k with SOMEBODY	0 -53 6 -24 8 18
k with THEIR	0 42 1 45 4 23 6 63 7 54 10 21
k with THEM	0 23 1 -21 6 20 7 26 10 25
k with WHO	0 15 1 -20 2 -14 6 20
k with YOU	0 -25 1 -40 6 -14 9 88 12 -19
k with YOUR	0 36 3 14 7 41 8 19 9 36 12 -30
k with [KIND]	1 -38
k with [PROBLEM]	1 43 2 -22 4 16 6 72
k with a	0 24 1 67 2 44 4 -58 5 30 6 31 7 -27 8 -16 9 -17 11 -26 12 -22
k with an	7 -33 10 26
k with more	1 26 6 19
k with respect	6 -18
k with that	1 -21 7 -20
k with the	0 16 1 -63 2 -21 6 -25 7 40 8 -16
k with twins	1 18 4 -14 6 -21 12 24
k with what	0 16 2 16 3 -16 9 41
k wondering IF	1 24
k word of	0 52
k word with	0 18 1 16 8 17
k work ?	1 -17
k work DONE	12 -14
k work for	8 -30
k work from	8 16
k work that	1 19 6 24
k work there	8 31
k work with	0 -18 1 14 4 17 6 -32 12 35
k writing a	1 21
k writing because	1 -46
k wrong SOMEBODY	8 -24 10 28 12 32
k wrote that	9 34
k yet ?	12 57
k young ROLE	1 17
s ANY	1 77 3 15 4 21 6 26 7 -16
s ANY KIN	1 28
s ANY chance	1 41 12 -24
s ANY of	1 53 6 15 8 -21
s ASK	0 19 1 44 2 -78 4 79 6 -23 8 -52 9 -17 12 -30
s ASK ANY	0 46 1 -24 2 -17 4 18 6 -15
s ASK SOMEBODY	0 136 2 -38 4 42 7 28 8 -35 12 -18
s ASK a	0 -129 1 82 7 -15
s DONE	12 -15
s EASE	0 53 1 -18 11 -26
s EVENT	1 -26 8 99 12 -22
s GLAD	0 -55 1 -16 6 -22 7 -17 9 -18 10 -28 12 -26
s GLAD meeting	0 -14
s GLAD the	9 37
s GLAD to	0 -35 10 -15
s GROUP	1 -31
s HAND	0 86 1 -121 2 -28 3 -29 4 62 5 -26 7 -23 8 -30 9 -34 10 150 12 30
s HAND NUMBER	0 69 10 -24 12 31
s HAND OBJ	0 -103 6 18 10 65 12 -29
s HAND PROPER	1 -19 6 -22 12 -18
s HAND THEM	0 59 1 -22 4 23
s HAND YOUR	6 -17 7 -17 9 -16 10 30
s HAND a	0 31 1 -20 4 14 6 -15 7 -17 10 -27 11 21 12 24
s HAND it	0 27 1 39
s HAND this	0 -21 12 22
s HAND to	1 -30
s HAND with	6 -16 7 43
s HURRY	1 99 2 50 4 -16 7 -31 8 -19 9 -24 12 135
s HURRY TIME	0 -43
s HURRY WHO	1 33 7 -17 12 17
s HURRY question	0 56 1 36 2 14 6 23
s IF	0 121 1 85 3 -21 4 72 5 -70 6 32 7 71 9 14 10 105 12 53
s IF ANY	0 15 8 28
s IF LACK	0 -35
s IF MAY	12 144
s IF ME	0 23 3 20 4 -14 7 -22 10 40 12 -17
s IF SOMEBODY	0 39 4 33 6 16 7 -16 8 -32 10 30 12 23
s IF YOU	0 45 1 47 2 -14 3 -24 4 41 5 -32 6 92 7 52 8 43 9 76 10 41 12 -27
s IF a	0 64 1 62 6 75 7 20 12 -21
s IF it	0 36 1 43 6 -14 7 24
s IF it's	6 -15
s IF not	6 -27 7 -14 8 -25 11 20
s IF so	0 -50 1 -16
s IF that	1 -19
s IF that's	0 -32 1 -24
s IF there's	0 15 1 15 4 20 7 14
s IF this	1 -17
s JOIN	0 111 1 -68 3 -48 5 25 7 53 8 -19 9 -45 12 132
s JOIN ANY	6 26
s JOIN GLAD	9 -27
s JOIN NUMBER	12 38
s JOIN a	1 -59 3 -18 4 47 7 43 8 -16 12 55
s JOIN to	0 21 1 19 6 -16 7 46
s JOIN welcome	1 -14 12 -33
s KIN	0 -77 1 -53 6 20 7 -43 12 -35
s LACK	0 -46 1 -64 6 -118 7 22 8 -22 9 38 11 -66 12 -16
s LACK EASE	0 63 1 -23 6 -25 9 50 11 25
s MAY	0 -16 1 32 2 -120 3 127 4 -34 5 -25 6 -38 7 -35 8 -14 9 -92 10 18 11 -17 12 -139
s MAY ANY	1 -46 3 20 7 26
s MAY ME	0 -33 1 41 2 -24 3 50 4 -21 7 -15 12 -22
s MAY SOMEBODY	0 -40
s MAY YOU	0 63 1 56 2 -85 3 55 5 -31 7 -27 8 -31 9 -84 10 23 12 -107
s ME	0 -26 1 -14 2 -69 3 16 4 -42 5 71 6 15 8 173 9 -87 10 -85 11 -26 12 25
s ME ANY	1 -20
s ME ASK	0 -55 1 80 6 41 7 61 9 -42 12 59
s ME DONE	0 -24 1 17 6 88 12 -25
s ME EVENT	0 -20 1 -28 8 26
s ME GAIN	0 -20 1 150 6 47
s ME GLAD	8 -67 9 72 12 -24
s ME HAND	0 -16 7 80 10 -22 12 44
s ME HURRY	1 -37 7 16
s ME LACK	0 121 1 -55 4 52 5 -24 6 -36 7 -14 8 -37 9 -15 12 56
s ME MAY	0 -27 6 -21 7 -71 8 -39 9 -19 12 -29
s ME MUST	1 -16 6 -19 12 52
s ME NUMBER	1 52 8 59
s ME PROPER	0 43
s ME RUNS	0 -14
s ME SEEK	0 19 1 57 2 -48 3 -14 4 -38 5 77 6 36 7 -92 8 -26 9 -60 10 -25 11 -15 12 -91
s ME TROUBLE	12 73
s ME a	1 -44 6 -19 7 -27
s ME always	0 26 1 -23 8 24 9 -15
s ME am	1 -19 6 -24 8 50
s ME are	1 40 8 48
s ME be	0 14 1 21 3 24 5 -19 6 14 7 -49 8 -42 9 -25 11 18 12 -17
s ME been	7 -18 8 -44 9 19
s ME completely	11 34
s ME did	0 28 7 -14 8 -66 12 126
s ME do	1 -19 6 -22 7 45 8 25
s ME doing	1 -25
s ME found	1 -20
s ME got	1 45 6 -28 7 -20 8 67 9 -19 12 -24
s ME had	0 -20 1 -45 6 -40 8 42 9 19
s ME have	1 -22 6 -37 7 48 9 -19
s ME just	1 -51 8 -14 10 -17
s ME keep	1 -20 6 98
s ME learned	1 -24
s ME new	1 -25
s ME not	12 -21
s ME noticed	1 -26 9 -17
s ME on	1 22 7 -22 8 15
s ME reaching	1 18 7 14
s ME really	1 -27 7 14
s ME saw	0 19 1 -16 6 15
s ME see	1 37 6 -15 7 40 8 -14
s ME so	9 22 12 -19
s ME started	0 -16 1 -39 6 -18 8 29
s ME take	7 28
s ME taking	1 -21 8 20
s ME thinking	1 97 6 54
s ME was	0 31 1 48 8 -28 9 47 12 20
s ME were	0 -29
s ME writing	1 -31 6 -20 8 37
s MUST	0 -46 6 -43 9 -21 12 88
s MY	0 43 1 65 4 -18 5 21 6 61 7 -29 9 -55 10 -20 12 26
s MY BRANCH	1 -31 6 -28
s MY ideal	0 55 1 119 7 -14 8 -38
s NUMBER	1 -27 12 -28
s OBJ	1 -22 9 29
s PLACE	1 -27 6 -26
s PROPER	0 80 6 -18
s PROPER NUMBER	1 -18 6 -14
s ROLE	1 -218 6 -44 7 -21 8 -54 12 32
s ROLE GLAD	1 -19 12 70
s ROLE so	12 -19
s RUNS	9 27
s RUNS with	9 27
s SEEK	0 -113 1 35 2 -14 5 19 6 -23 7 -23 8 23 9 -41 12 24
s SEEK MY	1 -45
s SEEK OBJ	0 -41
s SEEK YOU	9 -18
s SEEK for	0 -57 1 -50 6 -32 8 92
s SEEK to	1 25 8 -35
s SOMEBODY	0 -69 1 15 2 -52 4 46 7 24 8 26 12 56
s SOMEBODY YOU	0 -38 2 -16
s THANKS	0 -51 1 -43 6 -33 7 -59 8 -63 9 23 10 -40 11 45 12 -75
s THANKS YOU	0 -30 1 -19 7 -37 9 70 10 -29 12 -42
s THANKS for	1 -14 7 -15 8 -40 9 25
s THANKS so	8 -21 9 -25 12 -18
s THEIR	0 -30 1 44 6 68 10 -27
s THEY	0 -41 1 85 6 164 7 115 8 38 9 -21 10 -18
s THEY MAY	1 -14 6 -15
s THEY SEEK	1 140
s THEY get	6 -31 7 18 12 36
s THEY has	1 22 6 35
s THEY told	6 21
s TIME	0 63 2 25 3 33 4 -34 6 -22 9 137
s TIME ME	0 26 1 22 7 15 9 20 12 39
s TIME YOU	0 54 2 15 3 20 4 -22 6 -14 9 87 12 -17
s TIME the	0 -17 1 -17 6 28 9 30
s WHO	0 214 1 22 2 359 3 -90 4 -314 5 -63 6 -56 7 -69 8 -84 9 -71 10 -71 11 -44 12 -190
s WHO ANY	0 43 1 15 2 43 4 -51 6 -59 9 -14 12 -44
s WHO ASK	1 -65 2 -24 6 -52 7 -20
s WHO BRANCH	0 34 1 28 2 28 4 -17 6 23
s WHO EVENT	1 -34
s WHO MAY	0 -63 1 -96 2 30 3 -14 6 -17 7 -52
s WHO ROLE	0 48 1 32 2 24
s WHO RUNS	0 32
s WHO among	1 45 7 -17
s WHO are	0 54 1 -83 2 31 4 -38 6 -48 7 46 12 -25
s WHO at	0 18 1 52 2 17 6 63
s WHO do	0 33 1 -65 2 104 3 -20 4 -119 5 -16 8 -28 9 -32 10 -34 11 -21 12 -60
s WHO in	0 35 1 30 2 14 6 37 10 -19
s WHO is	0 -40 1 29 2 21 4 -17 6 -40
s WHO of	0 -42 1 55 6 113 12 -23
s WHO on	6 -53
s WHO the	0 34 1 48 6 35
s YOU	0 -88 1 47 6 -49 7 -29 8 35 9 99 10 -51 11 -16 12 110
s YOU ASK	1 29 6 -32 8 29 9 28 12 58
s YOU HAND	0 -41 1 60 6 64 9 -18 10 -18 12 -55
s YOU MAY	0 -16
s YOU MUST	1 -14 12 94
s YOU been	9 30 12 -27
s YOU get	0 -37 9 -18 12 -40
s YOU have	0 20 7 -16 9 -47 12 48
s YOU said	0 -33 7 43 9 117 12 104
s YOU told	1 63 6 51
s YOUR	0 -50 6 -33 7 58 9 -18 12 -39
s YOUR KIN	9 -15 12 60
s YOUR MEANS	9 -23
s YOUR SOMEBODY	1 104 7 71 9 -15
s [FIRM]	1 -43
s [KIND]	1 -72 7 -19 9 -32 10 -21
s [NAME]	0 -30 6 -26 7 -17 12 -18
s a	0 -30 1 -39 4 -51 5 54 6 -18 7 -30 8 -27 10 96 11 92 12 -37
s a GLAD	1 27 6 -23
s a HAND	1 -21
s a MEANS	10 69
s a good	0 46 1 -14 4 -29 5 32 6 29
s after	0 30 1 -35 6 -16
s all	1 -14
s an	0 -53 1 -65 7 37
s an JOIN	1 -43
s an ideal	1 -21
s and	0 -35 1 -16 6 -119 7 -54 8 -85 9 -60 11 51 12 156
s and IF	0 -22 1 -43 6 -56 7 -31 11 33 12 -69
s and ME	9 -20 12 -14
s and WHO	1 39 6 -32 12 75
s are	0 -56 1 18 2 -22 3 -33 4 65 6 -22
s are YOU	0 -67
s are there	2 -22 3 -33 4 65 6 -21
s as	0 17 1 -40 6 -19 7 -16 8 31 9 37 12 21
s as ME	0 36 7 14 9 26 12 17
s as a	1 -29 8 35 9 26 12 15
s ask	0 -50 1 -46 6 -18 12 -20
s ask THEM	1 -44 6 -16
s before	0 -26 1 -39
s before ME	0 -26 1 -39
s best	1 -14 7 -17
s by	0 -35 8 -17 11 27
s by the	0 -34 8 -17 11 27
s congratulations	12 -50
s deal	1 -18
s deal ?	1 -18
s dear	0 -61 1 -47 2 17 6 -52 7 -15 8 43 10 -27
s dear KIN	1 51
s dear PROPER	0 -27 1 -27 2 17 8 59 9 17 10 -19 12 -54
s dear ROLE	1 -25
s dear [NAME]	1 -44 6 -25 8 -16 12 52
s did	0 -20
s do	0 -78 1 -54 2 -150 4 151 6 59 7 -48 8 -17 9 -16 10 -15 12 -57
s do YOU	0 -78 1 -30 2 -150 4 151 6 59 7 -48 8 -17 9 -16 10 -15 12 -56
s does	0 133 2 -48 3 -26 4 122 5 -15 7 -15 8 -21
s does SOMEBODY	0 -47 2 -17 3 -15 4 60 5 -15 7 -15 8 -21
s every	0 58 6 -45 8 -19 9 -15 10 -21 12 116
s feel	1 -19 6 -15 7 -15 11 75 12 -14
s feel REWARD	1 -19 6 -15 7 -15 11 75 12 -14
s give	1 -14 8 -23 12 64
s give OBJ	8 -23 12 21
s good	1 -16 9 45
s got	0 84 1 -35 4 15 6 48 8 -17 12 -15
s got a	1 -14
s have	0 -20 1 -20 2 -32 4 42 6 18 7 -17 8 -26 12 -14
s have THEM	1 -31
s have YOU	0 -27 1 21 2 -32 4 33 6 21
s have a	0 17
s hello	7 -19 9 17 12 -14
s hello PROPER	1 30
s hello [NAME]	9 19
s here's	1 -53 6 20
s here's MY	0 14
s here's the	1 -42
s hey	0 28 1 41 2 -18 3 36 4 -23 6 -30 8 -24 12 -67
s hey PROPER	0 30 1 -16 12 -22
s hey [NAME]	2 16 3 14 4 -27
s hi	0 -26 1 18 2 23 3 50 4 -29 5 -54 6 -57 8 -34 9 36 10 -40 12 -14
s hi PROPER	0 27 1 -17 3 20 5 -42 6 18 7 -17 8 -30 9 34 10 -14 11 34 12 -89
s hi SOMEBODY	6 -24
s hi [KIND]	1 84 9 -23
s hi [NAME]	0 -17 2 14 3 18 4 -19 6 -42 7 28 9 62 10 -17
s hi all	1 15 8 36
s hi there	1 -15
s hiya	1 -15 8 -20 9 38 12 -16
s how	0 -32
s how do	0 -27
s how's	1 -34
s how's the	1 -34
s in	0 -19 6 28 9 36
s invite	0 155 4 19 7 29
s is	1 -31 2 -43 4 55 12 113
s is there	1 -22 2 -43 4 55 6 14 12 -23
s it	0 -17 1 -41 6 -31 8 -21 9 48
s it has	1 -29
s it was	6 -28 9 42
s it's	6 -22 8 41 9 48 12 -14
s it's been	1 -29 6 -16 9 52
s just	0 -28 1 -22 6 -29 8 29 9 -28 11 -23 12 46
s just DONE	0 -14 6 -15 10 15
s kindly	6 -18 12 -16
s let	0 -48 1 -22 6 39
s let OBJ	0 -48 1 -22 6 39
s let's	0 -20
s listen	1 34
s most	1 -35 6 14
s most of	1 -15
s not	1 -22 6 -16 7 119
s not the	1 -17
s oh	1 -94 6 -24
s oh by	6 -18
s only	8 -35 12 55
s open	0 -14
s open to	0 -14
s p	8 -16
s p s	8 -16
s please	0 84 1 104 3 45 5 -23 6 26 8 32 9 -18 10 14 12 66
s please ASK	6 30 12 -14
s please HAND	0 116 1 16 3 34 5 -21 10 22 12 33
s ps	0 41 1 51 2 45 4 -24 6 -14 7 38 12 26
s put	1 -22 6 -33 10 35
s saw	1 77
s seller	8 -14
s small	1 -15 6 85 9 -21
s so	0 89 1 -42 2 24 4 -23 6 -107 7 14 8 -44 9 -55 12 34
s so WHO	1 -22 6 -49 7 -16
s so that's	6 -49 8 -37 9 -15
s specific	0 42 1 15 3 35 4 -16
s specific ask	0 44 1 15 3 35 4 -16
s subject	0 -72 1 -69 6 -26 7 -23 8 -48 9 -22 10 -55 12 -52
s subject JOIN	1 -31
s that	0 -15 1 -53 6 -30 7 -14 8 -17 9 67
s that was	1 -26 6 -23 8 -14
s that's	0 57 1 30 7 -17 8 23 11 57
s the	0 -18 1 -112 3 -14 5 19 6 -70 7 -23 8 139 10 50 12 -37
s the BRANCH	0 -21 1 -80
s the GROUP	8 -69
s the best	0 48
s the greatest	7 -15
s then	1 28
s there	6 -16 12 44
s there's	0 -41 1 -23
s there's a	0 -32 1 -20
s this	1 41 7 -16 12 53
s this TIME	1 47 8 17
s to	7 -28 9 21
s totally	0 -24 1 -23 11 36
s totally EASE	1 -23
s what	0 -27 1 36 9 -27 12 28
s what MAY	0 -27
s what's	0 19 1 27 2 38 4 -28
s what's the	0 19 1 27 2 38 4 -28
s with	1 -42 6 -29
s with respect	1 -15 6 -22
t ! ! !	1 19 8 -38 12 84
t ANY ANY BRANCH	1 21
t ANY ANY GROUP	1 -41
t ANY BRANCH BRANCH	1 15
t ANY BRANCH owners	1 18 2 -14 4 16
t ANY EVENT ROLE	1 14 10 15
t ANY GROUP owners	1 -37 6 30
t ANY JOIN to	1 16
t ANY KIN WHO	1 28 2 -18 4 17 6 30
t ANY KIN YOU	0 30
t ANY LACK that	1 32
t ANY ME MAY	1 -17
t ANY MEANS for	6 29
t ANY ROLE ?	0 28 1 29
t ANY ROLE PLACE	3 -20 4 25
t ANY ROLE YOU	1 45
t ANY ROLE and	1 -23
t ANY SOMEBODY WHO	1 -41 7 36 12 18
t ANY SOMEBODY YOU	1 19
t ANY SOMEBODY in	1 -31 7 35
t ANY TIME REWARD	1 -24 6 16
t ANY TIME TIME	1 30 6 30 9 15
t ANY TIME and	6 -17
t ANY TIME at	1 29 9 -16
t ANY WHO RUNS	0 -16
t ANY [KIND] WHO	1 17 2 -18
t ANY chance YOU	12 -18
t ANY do YOU	0 15 1 18 2 19 4 -16 9 16
t ANY in YOUR	0 21
t ANY more [KIND]	1 22
t ANY more thing	1 -16
t ANY of THEIR	1 -20
t ANY of YOU	0 -51 1 -20 8 -14 12 26
t ANY of YOUR	0 33 1 16 3 -37 4 37 12 -15
t ANY of the	8 14
t ANY on YOUR	1 37
t ANY or more	6 14
t ASK ANY ?	0 38 1 -113 3 -20 4 24
t ASK ANY ANY	6 -18
t ASK ANY EVENT	1 14 10 15
t ASK ANY ROLE	0 34 1 55 4 16 6 -31
t ASK ANY [KIND]	1 36 2 -21 4 25
t ASK ANY small	1 24
t ASK IF ME	0 -18
t ASK IF YOU	0 -21
t ASK MAY GAIN	7 17
t ASK ME MAY	1 -34
t ASK ME be	1 54
t ASK OBJ ?	0 29 1 -38 3 35 4 -36
t ASK OBJ to	0 74 1 36 2 -26 3 24 4 -22 6 -21 7 -17 8 -16 9 -21 10 -21
t ASK ROLE of	0 25 1 14 5 17 6 60
t ASK RUNS a	1 17 6 33
t ASK SOMEBODY ?	0 39 1 -116 6 -30 7 -20 8 44 11 14 12 23
t ASK SOMEBODY ANY	0 15 1 -17
t ASK SOMEBODY EVENT	1 18 7 26
t ASK SOMEBODY ME	0 22 7 25
t ASK SOMEBODY SEEK	0 17 1 -15 8 15
t ASK SOMEBODY WHO	0 -47 1 -33 2 -48 4 37 6 -39 7 -27 9 17 12 -15
t ASK SOMEBODY [KIND]	6 14
t ASK SOMEBODY at	1 16
t ASK SOMEBODY please	1 -26
t ASK SOMEBODY who'd	0 31 1 -60 6 58
t ASK SOMEBODY with	1 36
t ASK WHO MAY	1 -33 7 22
t ASK WHO RUNS	0 -33 1 23 6 -28
t ASK WHO SEEK	1 -71
t ASK WHO TROUBLE	6 16
t ASK YOU to	0 -44
t ASK a EVENT	0 15
t ASK a KIN	0 -33 1 -40 7 34
t ASK a ROLE	0 19 1 50 2 -29 4 40 7 -24 8 14
t ASK a SOMEBODY	0 31 1 -19 6 -29 10 23
t ASK a good	0 27 1 61
t ASK about WHO	0 -23
t ASK about the	1 -53
t ASK how to	0 -32
t ASK in BRANCH	0 18 2 18 9 19
t ASK in PROPER	6 -49
t ASK in the	1 26 7 18
t ASK of ANY	1 -17 11 17
t ASK of OBJ	1 33 6 40
t ASK of SOMEBODY	0 24 7 27 12 40
t ASK of a	3 -14 4 18
t ASK on the	1 16
t ASK that EASE	1 21 6 30
t ASK that MAY	0 33 1 -78 6 -34
t ASK that ME	1 -30 6 -18 7 24
t ASK that RUNS	0 40 1 25 6 22
t ASK that SEEK	0 17 1 -122 6 -17 7 -18
t ASK that got	0 -37
t ASK that has	0 25 1 17
t ASK that just	0 16 1 16 6 -20
t ASK that's TROUBLE	1 40 6 28
t ASK that's a	1 22
t ASK that's been	1 37 6 -20 8 30
t ASK to ASK	0 16 1 -32 6 -28 11 15
t ASK where ME	1 -24 8 -15
t ASK with a	0 27 1 14 2 31 4 -25 6 62
t ASK with twins	6 -16 12 18
t BRANCH BRANCH ?	1 25
t BRANCH BRANCH in	0 15 1 -32
t BRANCH GROUP in	1 -19
t BRANCH LACK YOUR	11 28
t BRANCH PLACE PROPER	0 15
t BRANCH ROLE ?	6 -18 11 30
t BRANCH ROLE YOU	1 15 6 30
t BRANCH ROLE in	1 25 7 29 8 -31 12 27
t BRANCH WHO is	1 -16
t BRANCH and spends	6 33
t BRANCH are TROUBLE	1 14 6 -21
t BRANCH at the	6 -19
t BRANCH go live	9 17
t BRANCH in PROPER	1 21 6 -19 8 -64
t BRANCH in YOUR	1 -19 6 -19
t BRANCH or a	6 37
t BRANCH that MAY	1 18 9 17
t BRANCH that stays	1 -17 6 14
t DONE and ME	9 17
t DONE on the	1 -22
t DONE the co	1 34
t EASE IF YOU	1 -20 11 27
t EASE JOIN OBJ	4 20 7 22
t EASE and ME	1 -16
t EASE at all	1 -14 6 -16 11 27
t EASE putting OBJ	0 18
t EASE that YOU	1 29 12 25
t EVENT ME be	1 37 7 32
t EVENT ROLE in	0 20 8 -14
t EVENT and MAY	5 14 7 43
t EVENT in the	1 40 6 -19
t EVENT or EVENT	1 37 7 -15
t EVENT this TIME	7 -14
t EVENT to PROPER	1 -17
t EVENT to the	1 16
t GAIN ME SEEK	1 -23 4 16
t GAIN OBJ a	0 15
t GAIN from [KIND]	7 23
t GAIN from a	7 15
t GAIN from this	9 14
t GAIN from what	0 14 1 44
t GAIN of the	8 -14
t GLAD IF YOU	0 14
t GLAD JOIN for	1 16 6 -14
t GLAD an JOIN	0 17 1 20 3 28 5 -25 7 16 11 19
t GLAD for JOIN	1 31
t GLAD for a	1 -22 6 37
t GLAD for an	0 15 1 16 3 17
t GLAD getting YOUR	9 18
t GLAD job for	0 30 12 19
t GLAD to GAIN	0 30 1 22 7 24
t GLAD to HAND	0 -32
t GLAD to be	0 39 7 33 11 33
t GLAD to have	1 -30
t GLAD to make	0 -14
t GLAD to see	9 27
t GLAD to work	9 20
t GLAD with what	9 30
t GROUP RUNS with	6 -29
t GROUP SEEK YOUR	1 -31
t GROUP WHO MAY	1 -31
t GROUP and ME	1 17
t GROUP at PROPER	0 19
t GROUP for SOMEBODY	1 18 11 19
t GROUP in PROPER	1 -19
t GROUP in the	6 -14
t GROUP of YOUR	1 32 6 -15
t GROUP with a	6 29
t HAND ANY MEANS	6 29 10 17
t HAND HAND OBJ	12 29
t HAND MEANS and	1 31 6 14
t HAND MY MEANS	3 -25 4 33 7 -19 10 -36
t HAND OBJ !	1 15 12 -25
t HAND OBJ ?	0 23 3 26 4 -14
t HAND OBJ ANY	0 -23 1 -14 12 49
t HAND OBJ PROPER	12 36
t HAND OBJ THEIR	0 -25 1 -18 6 -17 10 18 12 33
t HAND OBJ WHO	0 -57
t HAND OBJ YOUR	0 21 12 24
t HAND OBJ a	0 -34 1 -41 6 24 12 -17
t HAND OBJ and	12 -17
t HAND OBJ at	12 21
t HAND OBJ to	10 -14 11 23 12 -16
t HAND PROPER PROPER	0 14 1 32 10 25
t HAND THEIR this	0 27 1 34 6 15 10 25
t HAND THEM MY	1 15
t HAND THEM a	7 22
t HAND THEM about	1 -18
t HAND THEM the	0 16 6 -19 10 21
t HAND THEM this	6 -27
t HAND THEM to	0 23 1 34 3 16 6 42 10 -27
t HAND YOU a	0 -22
t HAND YOUR KIN	0 38 1 -20 9 25 10 -16 12 16
t HAND YOUR MEANS	6 15 12 26
t HAND YOUR SOMEBODY	1 -23 12 -24
t HAND a ANY	10 21
t HAND a KIN	0 38 10 -16 12 14
t HAND and HAND	0 -18 10 49
t HAND and ME	6 -28 7 17
t HAND at the	0 34
t HAND it to	1 23 7 -16 10 32
t HAND on MY	1 21
t HAND on PROPER	1 -54 12 35
t HAND on this	1 -19 6 16
t HAND or HAND	10 32 12 -16
t HAND that PROPER	1 20 6 45
t HAND the MEANS	0 29 10 16
t HAND this HAND	0 -14 10 22
t HAND this MEANS	0 15 7 26 10 17 11 15
t HAND this to	0 20 1 17 3 44 4 -33
t HAND to YOUR	0 -15
t HAND to at	0 18
t HAND to this	6 -14 10 16
t HAND with OBJ	0 17 4 -20
t HAND with THEIR	6 -25
t HAND with a	0 -32 1 -14
t HURRY HAND with	0 17 4 -20
t HURRY TIME a	0 -23
t HURRY WHO MAY	1 15
t HURRY WHO do	1 -22 12 24
t HURRY in the	1 23
t HURRY question do	1 22
t IF ANY of	0 29 11 15
t IF ME did	1 -15
t IF SOMEBODY ASK	1 -16
t IF SOMEBODY YOU	0 17 1 32 12 24
t IF SOMEBODY at	6 24
t IF YOU ANY	1 32
t IF YOU ASK	0 31 1 71 2 -17 4 24 7 94 8 43 9 -17 10 62 11 15 12 -35
t IF YOU EASE	1 -18 11 17
t IF YOU GLAD	1 -25
t IF YOU HAND	0 14 1 -33 12 16
t IF YOU LACK	0 -18 6 -15 12 21
t IF YOU MAY	1 28 7 -22 12 22
t IF YOU SEEK	6 27
t IF YOU come	7 28
t IF YOU ever	0 -29 7 -20
t IF YOU feel	0 20 11 48
t IF YOU have	0 17 1 36
t IF YOU liked	11 23 12 -16
t IF YOU only	1 -14
t IF YOU open	1 -16
t IF YOU or	0 20 1 -14 10 30
t IF YOU were	7 -15 10 -15
t IF a KIN	0 17 1 -21 2 -22 4 19
t IF not ME	1 -15
t IF she'd have	0 17 4 -20
t IF the BRANCH	0 -15
t IF there's SOMEBODY	1 -19
t IF this is	12 -14
t JOIN IF YOU	1 -22
t JOIN NUMBER KIN	12 23
t JOIN OBJ ?	0 17 1 -61 7 26 12 -20
t JOIN OBJ for	1 43
t JOIN OBJ to	1 51 4 33 7 28 9 52
t JOIN OBJ with	1 23 3 15
t JOIN PROPER PROPER	0 -15
t JOIN SOMEBODY YOU	12 36
t JOIN YOU with	0 -14
t JOIN a KIN	7 27 12 -22
t JOIN a PROPER	1 -18 12 29
t JOIN and JOIN	1 -16
t JOIN for OBJ	0 41 4 -27 5 31 6 21 7 -25
t JOIN from YOU	9 -15 12 23
t JOIN or ANY	1 -14 12 16
t JOIN or JOIN	12 23
t JOIN to ANY	4 -14 5 17 8 -15
t JOIN to BRANCH	0 28 5 16 6 19 7 31 8 -16
t JOIN to PROPER	0 23 1 24 3 17 5 -27 8 -16
t JOIN to ROLE	0 17 1 49 3 -17 4 -24 5 21 6 -19 7 -19
t JOIN to SOMEBODY	1 29 8 20
t JOIN to YOUR	0 -17 1 27 8 -26
t JOIN to [KIND]	6 30
t JOIN to [NAME]	1 34
t JOIN to a	1 24 4 -14 5 21 7 17 8 -35
t JOIN to the	1 -21 3 20 4 14
t JOIN welcome !	12 -16
t JOIN with ANY	1 15
t KIN MAY GAIN	1 -20 2 27 4 -35 11 23
t KIN SEEK YOU	0 17 9 55
t KIN SEEK to	1 14
t KIN WHO MAY	0 16 1 -45 2 -14 4 14 10 20
t KIN WHO are	1 22 2 -18 4 17 6 18
t KIN YOU HAND	0 20 12 34
t KIN and KIN	1 -22 4 14 12 -40
t KIN at MEANS	1 15 10 17
t KIN at PROPER	3 16 4 -17
t KIN at the	3 15
t KIN in the	1 16 9 21
t KIN of KIN	0 24 9 25
t KIN of YOUR	0 20 2 -21 4 16 6 -22
t KIN or KIN	0 14 7 33
t KIN that MAY	1 -19 4 -15 7 21
t KIN this TIME	6 16 12 15
t LACK EASE !	0 -19 11 38
t LACK EASE ME	0 24
t LACK EASE at	1 -14 6 -16 11 27
t LACK SEEK to	6 -16
t LACK YOUR PLACE	11 28
t LACK find a	1 -14
t LACK that close	1 32
t LACK too busy	0 18
t MAY ANY of	1 -28 7 15
t MAY ASK ME	7 -14
t MAY ASK of	1 -18
t MAY GAIN ?	0 33 7 71 11 17
t MAY GAIN OBJ	0 15
t MAY GAIN each	0 -15
t MAY GAIN from	0 20 1 -38 6 -25 7 56
t MAY JOIN OBJ	3 16
t MAY ME ASK	0 -37
t MAY ME HAND	1 34 12 31
t MAY ME ask	1 -27
t MAY ME be	1 -41
t MAY ME get	1 39 12 16
t MAY SEEK to	1 -36 4 15 7 -34 8 23
t MAY THANKS YOU	0 18 12 41
t MAY YOU ASK	0 86 1 -45 2 -31 3 43 6 22 7 -20 11 22 12 -45
t MAY YOU HAND	0 -35 1 43 3 -18 4 14 7 -16 11 19 12 -20
t MAY YOU JOIN	0 -14 1 23 2 -14 3 40 4 -27 9 26 12 -19
t MAY YOU SEEK	0 -78
t MAY YOU ask	0 47 1 50 4 -21 10 24
t MAY YOU be	1 -15 9 23 10 -14 12 -14
t MAY YOU feel	0 33 1 25 4 15 7 22
t MAY YOU get	0 45 1 23 3 14 4 -14
t MAY YOU give	0 -38 6 15
t MAY YOU leave	0 -17
t MAY YOU put	0 22 1 21 3 17
t MAY YOU trust	1 -29
t MAY be GAIN	1 -24 6 27 7 -24
t MAY be GLAD	0 26 4 -25 5 22 8 14
t MAY be SEEK	0 15 4 16 7 -15 10 14
t MAY be a	7 27
t MAY be interested	0 19 1 16 6 -38 7 70
t MAY be on	0 -16
t MAY be the	1 20 6 14
t MAY do with	1 -22
t MAY get OBJ	12 25
t MAY have the	1 -17
t MAY it be	1 18
t MAY talk to	0 18 1 -41
t MAY use a	1 -23 6 -16 9 20
t ME ASK ME	1 45 7 18
t ME ASK YOU	0 -39
t ME ASK it's	6 21
t ME ASK that	1 17
t ME DONE WHO	0 15 2 19 4 -21
t ME DONE YOU	0 15 1 -16 6 -16 7 22
t ME EASE IF	11 27
t ME GLAD MY	9 36
t ME GLAD YOUR	9 -29
t ME GLAD an	7 19
t ME GLAD the	1 -36 9 21
t ME GLAD to	9 -26 11 -14
t ME HAND ANY	6 31 12 -21
t ME HAND THEM	7 22
t ME HAND YOU	0 -25 1 -16 7 52 12 38
t ME HAND a	10 25
t ME LACK HAND	12 -14
t ME LACK SEEK	6 -16
t ME LACK ask	11 17
t ME LACK heard	12 19
t ME LACK too	0 18
t ME MAY GAIN	1 -26 6 -21 7 80
t ME MAY HAND	1 -18
t ME MAY be	1 51 7 -19
t ME MAY talk	1 -36
t ME MUST YOU	12 21
t ME RUNS a	1 -15 8 33
t ME SEEK JOIN	0 18 8 -30
t ME SEEK MY	0 -15 1 -30 7 -21 8 16 9 14
t ME SEEK NUMBER	8 17
t ME SEEK YOU	11 16
t ME SEEK a	0 -25 1 51 8 16
t ME SEEK an	0 30 3 17 4 -15 7 -17 8 -30 11 19
t ME SEEK and	0 15
t ME SEEK by	0 19 8 -38
t ME SEEK for	0 52 1 39 3 15 6 37
t ME SEEK it	0 22 1 -14
t ME SEEK that	1 -25
t ME SEEK the	1 25
t ME SEEK to	1 91 2 -19 4 -30 5 51 6 -20 7 46 8 38 9 -19 11 -19 12 -32
t ME TIME SEEK	1 -21
t ME a KIN	1 -21
t ME always SEEK	8 15
t ME are SEEK	1 30 8 14
t ME be GLAD	0 36 1 19 4 17 5 -18 6 26 9 -25
t ME be a	1 44 7 32
t ME be so	9 20
t ME completely EASE	11 20
t ME do ?	1 -33 7 22
t ME do have	1 -27
t ME get paid	8 25
t ME give YOU	7 17
t ME had ANY	6 -23
t ME had a	1 -16
t ME have ANY	6 19
t ME have a	1 21 7 55
t ME just GLAD	6 -14
t ME leave YOU	0 -14
t ME look after	1 27 7 17
t ME noticed YOU	0 37 3 22
t ME noticed that	1 -20
t ME saw THEIR	1 -17 6 14
t ME see THEM	6 15
t ME see YOU	1 51
t ME so GLAD	9 22
t ME take good	7 17
t ME thinking of	1 58 6 32
t ME was SEEK	1 16 12 21
t ME was wondering	1 18
t ME work with	1 28 8 -30
t ME writing a	1 16
t ME writing because	1 -35
t MEANS PROPER NUMBER	7 23
t MEANS YOU MAY	10 15
t MEANS and MEANS	1 38
t MEANS and let	6 -19
t MEANS below to	1 18
t MEANS for THEM	7 -15
t MEANS on ?	0 29 3 -30 4 31
t MEANS on the	0 -14 1 -29 6 34 9 -14 10 23
t MEANS to HAND	10 28
t MUST LACK got	9 23
t MUST YOU ASK	12 34
t MUST at the	6 20
t MUST has ROLE	0 19
t MY KIN PROPER	0 -14
t MY MEANS along	1 15 9 22
t MY MEANS for	7 16
t MY MEANS is	8 16
t MY MEANS on	0 29 1 -19 3 -30 4 31 10 -25
t MY MEANS to	0 20
t MY MEANS with	0 -36
t MY PROPER to	1 15
t MY RUNS BRANCH	1 -37
t MY TIME OFFER	1 26
t MY door's open	0 39 8 -16
t MY question for	0 17 6 14
t MY strings ME	0 15 1 28 7 17
t NUMBER NUMBER ?	1 24 10 33
t NUMBER paying BRANCH	1 -18
t NUMBER to NUMBER	6 45
t OBJ ANY MEANS	0 21 10 -16 12 30
t OBJ ANY of	8 -15
t OBJ ASK IF	0 -24
t OBJ THEIR MEANS	0 -17 12 50
t OBJ YOUR KIN	0 21 12 14
t OBJ a HAND	1 -28 10 42
t OBJ a MEANS	1 -15
t OBJ a lot	0 15
t OBJ and ME	9 -18 12 -18
t OBJ ask YOU	1 16 6 20
t OBJ at the	1 -16
t OBJ for the	1 18
t OBJ in front	12 25
t OBJ in touch	0 27 3 18
t OBJ is SOMEBODY	7 20
t OBJ is a	1 22
t OBJ to ?	1 -47
t OBJ to ANY	1 -54 3 -46 4 48 7 20
t OBJ to JOIN	0 -25
t OBJ to PROPER	0 31 2 -17 3 45 4 -33 9 -16 12 35
t OBJ to SOMEBODY	1 -16 9 47 12 -14
t OBJ to WHO	0 20 1 -25
t OBJ to YOUR	0 14 1 26 3 30 4 -24 9 -16 11 21
t OBJ to [KIND]	0 15 1 48
t OBJ to a	1 -31
t OBJ to the	0 20 1 99 3 18 10 -15
t OFFER for GROUP	1 -19
t PLACE do YOU	6 -14
t PROPER ! !	8 -21 12 15
t PROPER DONE the	1 34
t PROPER HURRY MUST	12 -15
t PROPER HURRY TIME	9 -17
t PROPER IF YOU	0 28 1 28 11 46
t PROPER MAY YOU	0 -14 1 28 3 25 8 14
t PROPER ME GLAD	9 22
t PROPER ME SEEK	5 -19 7 31
t PROPER NUMBER and	7 26 12 17
t PROPER PROPER ?	1 60 4 -17 6 -23 12 18
t PROPER PROPER IF	1 17 11 15
t PROPER PROPER ME	1 46 8 -18
t PROPER PROPER PROPER	1 43 6 22 8 -39
t PROPER PROPER and	1 26
t PROPER PROPER at	1 18 3 27 4 -15 10 31
t PROPER PROPER for	1 19
t PROPER PROPER has	1 28 9 21
t PROPER PROPER in	1 -46 6 -20
t PROPER PROPER position	1 -33
t PROPER PROPER role	1 25 6 29
t PROPER PROPER to	0 17
t PROPER SEEK YOU	9 -21
t PROPER THANKS for	9 19
t PROPER WHO MAY	1 24
t PROPER WHO RUNS	0 35 1 25
t PROPER YOU MAY	4 15
t PROPER and MAY	8 31
t PROPER and ME	0 -21 1 -82 8 22
t PROPER and PROPER	1 31 8 22
t PROPER as a	1 45 7 -14 8 17
t PROPER at PROPER	12 -14
t PROPER by the	8 -14
t PROPER do YOU	0 -20 2 30 4 -22
t PROPER for OBJ	6 -14
t PROPER for a	6 -15
t PROPER has an	1 28 9 21
t PROPER it was	9 29
t PROPER that YOU	1 14
t PROPER this TIME	1 18 12 23
t PROPER with a	6 -27
t REWARD THEIR first	7 15
t REWARD YOU get	7 21 12 30
t REWARD YOUR next	7 21 12 18
t REWARD and THEY	1 -22
t REWARD to HAND	1 -15 10 21
t ROLE ME SEEK	1 -18
t ROLE PLACE PROPER	3 -20 4 25
t ROLE WHO MAY	0 -14 2 -15 7 -14
t ROLE WHO TROUBLE	6 24
t ROLE YOU ASK	8 -21
t ROLE YOU SEEK	1 45
t ROLE at a	4 19
t ROLE at the	4 30 6 -18
t ROLE for the	0 29 1 34
t ROLE get home	6 17 9 18
t ROLE in PROPER	0 25 1 46 3 -17 5 31 6 32 7 65 12 -14
t ROLE in the	0 38 1 37 6 -20 8 -24 12 32
t ROLE of ROLE	0 25 1 16 6 39 8 -15
t ROLE of a	6 -15
t ROLE out at	0 19
t RUNS BRANCH in	1 14
t RUNS a BRANCH	0 14 1 15 6 21
t RUNS a GROUP	1 -60 6 -26
t RUNS the BRANCH	0 16 2 16
t RUNS there ?	9 22
t RUNS up YOU	1 -16
t RUNS with YOU	1 -17 9 39
t SEEK JOIN to	0 24 8 -33
t SEEK MY strings	0 15 1 28 7 17
t SEEK NUMBER more	8 17
t SEEK OBJ to	0 -41
t SEEK ROLE !	1 30 8 34
t SEEK ROLE ?	0 21 1 27
t SEEK SOMEBODY to	1 -31 6 19
t SEEK YOU ?	0 62
t SEEK YOU HAND	9 33
t SEEK YOU MAY	1 32
t SEEK a ROLE	1 -63 6 -27 7 15 8 -16
t SEEK an JOIN	0 -15 3 17 4 -15 7 -17 8 -30 11 19
t SEEK back at	1 -16 12 25
t SEEK for JOIN	0 27 3 -14 5 15 8 -32
t SEEK for MY	1 -50
t SEEK for [KIND]	8 29
t SEEK for a	1 93 3 32 5 -29 6 -29
t SEEK for an	0 15 6 18 8 -28
t SEEK for the	8 16 9 -21
t SEEK it IF	0 22 1 -14
t SEEK this ?	1 33 7 40
t SEEK to ASK	0 70 1 27 2 -14 4 -24 5 51 6 32
t SEEK to EASE	1 19
t SEEK to EVENT	6 26
t SEEK to GAIN	0 -23 1 -62 6 -18 7 17
t SEEK to HAND	1 -14
t SEEK to JOIN	8 -19
t SEEK to SEEK	1 -18
t SEEK to ask	1 -28 6 -16 8 24
t SEEK to be	4 -17 6 19
t SEEK to buy	1 14
t SEEK to do	7 34
t SEEK to feel	0 -18 1 -24 7 52
t SEEK to get	6 -15 7 -15
t SEEK to give	7 21
t SEEK to have	1 26 7 -18
t SEEK to learn	0 -16 1 -32 6 -23 7 -16 8 27
t SEEK to see	0 41 1 -19 7 20
t SEEK to sell	1 15 6 15
t SEEK to work	0 -15 1 -41 4 14 7 -22 8 19 12 34
t SEEK what ME	1 20 7 24
t SHARE REWARD YOUR	7 15 12 46
t SOMEBODY ANY ME	0 15 1 -17
t SOMEBODY IF she'd	0 17 4 -20
t SOMEBODY ME MAY	0 19 7 42
t SOMEBODY ME SEEK	8 16 12 39
t SOMEBODY SEEK YOU	0 -23 1 -18 7 -17
t SOMEBODY WHO MAY	0 32 1 -85 2 -25 3 -23 4 58 6 -26 7 28 9 47 11 -15
t SOMEBODY WHO RUNS	8 -21
t SOMEBODY WHO SEEK	0 -58 1 -75 6 -28 7 24
t SOMEBODY WHO has	0 -46
t SOMEBODY WHO is	7 18
t SOMEBODY YOU ASK	0 -22 3 -14 7 -15 10 38
t SOMEBODY YOU HAND	0 39 8 -16
t SOMEBODY YOU SEEK	0 18 12 27
t SOMEBODY YOU care	0 26 11 19
t SOMEBODY at PROPER	0 28 1 29 3 14
t SOMEBODY at [FIRM]	0 17
t SOMEBODY at the	1 22 6 31
t SOMEBODY in BRANCH	0 -32
t SOMEBODY in THEIR	1 14
t SOMEBODY in YOUR	1 -76 7 25
t SOMEBODY in the	1 21 7 21
t SOMEBODY of SOMEBODY	0 21 3 -16 4 16 10 -18
t SOMEBODY on the	1 25 6 27
t SOMEBODY or HAND	1 -33
t SOMEBODY please HAND	1 -16
t SOMEBODY there ?	1 15 3 14
t SOMEBODY thinking about	10 27
t SOMEBODY who'd GAIN	1 -14 7 27
t SOMEBODY who'd SEEK	0 16 1 -21 6 85
t SOMEBODY who'd be	6 -15 7 -23
t SOMEBODY with a	1 27 4 -23 6 -37 7 -20
t THANKS YOU for	0 -19 1 -19 7 20 9 56 10 -18 12 -16
t THANKS for being	9 54
t THANKS for the	8 -20 9 44
t THANKS so much	9 -15
t THEIR MEANS and	6 -25
t THEIR first MEANS	12 -19
t THEIR first home	1 24
t THEIR house ?	1 24 6 -41
t THEIR labels floating	1 -17 6 14
t THEIR this MEANS	0 47 1 46 4 19 6 14 10 38
t THEM HAND OBJ	1 18
t THEM MY MEANS	0 15 1 47 6 29 10 43
t THEM about OBJ	1 -18
t THEM and ME	1 18
t THEM the same	1 32
t THEM this MEANS	10 30
t THEM to OBJ	1 24 6 15
t THEY SEEK to	1 -51
t THEY find OBJ	6 -14
t TIME EVENT a	1 22
t TIME ME SEEK	1 -16
t TIME ME had	0 20 5 21 9 38
t TIME SEEK for	1 -21
t TIME TIME ?	1 26 6 21 12 18
t TIME YOU GLAD	0 19
t TIME and MAY	6 -15
t TIME and ME	1 -28 8 38
t TIME at the	9 -15
t TIME it was	9 -27
t TIME so YOU	1 -30 6 26
t TIME the switch	6 17 9 18
t TIME to a	0 14 6 16
t TROUBLE with [PROBLEM]	6 19
t WHO ANY ?	1 -63 12 47
t WHO ANY KIN	1 25 7 31
t WHO ANY MAY	1 -33 9 22
t WHO ANY ROLE	1 -16
t WHO ANY do	0 15 1 18 2 19 4 -16 9 16
t WHO ANY in	0 15
t WHO ANY on	1 28
t WHO ASK to	0 22
t WHO BRANCH ROLE	1 16
t WHO EVENT ?	1 19
t WHO MAY GAIN	0 22 1 -52 2 -46 4 29 6 -15 7 16 9 14
t WHO MAY ME	0 36 2 47 3 -24 4 -24 7 -20
t WHO MAY SEEK	6 16
t WHO MAY YOU	0 -22 1 -65 2 26 11 27
t WHO MAY be	1 -23 2 -23 4 31 6 -23 7 -19
t WHO MAY find	2 -16 4 18 7 23 9 30
t WHO RUNS a	7 14
t WHO RUNS after	0 -22 1 -41 8 -33
t WHO RUNS the	1 48 6 -21
t WHO RUNS up	1 -16
t WHO SEEK a	0 -49 1 -20 6 -15
t WHO SEEK for	1 -105 7 -15
t WHO TROUBLE of	6 22
t WHO among YOUR	11 22
t WHO are ANY	7 15
t WHO are the	7 25
t WHO at the	1 30 6 20
t WHO cellar TROUBLE	1 24
t WHO do YOU	0 57 1 -20 2 116 3 -16 4 -113 6 42 7 25 9 -27 10 -22 11 -14 12 -14
t WHO is ?	0 24 1 -35
t WHO is the	0 -24 1 17 6 -24
t WHO of YOUR	6 35
t WHO of the	0 18 1 23 2 14 6 19
t WHO on YOUR	6 -32
t WHO the best	6 -18
t YOU ANY KIN	0 30 1 15 2 -19 4 20 6 15
t YOU ANY LACK	1 32
t YOU ASK ?	1 -96 9 19
t YOU ASK ANY	0 49 2 -48 3 -25 4 72 6 -14 7 28 8 31 9 -20 10 21 11 -15
t YOU ASK HAND	3 23 4 -16
t YOU ASK MAY	1 -21 7 16
t YOU ASK ME	0 14 6 16 11 15
t YOU ASK OBJ	0 60 1 15 2 -20 3 48 4 -48 6 16 8 21 10 -19 11 25
t YOU ASK PROPER	0 -35 1 20
t YOU ASK RUNS	1 17 6 33
t YOU ASK SOMEBODY	0 36 1 -19 2 -52 3 -27 4 69 6 20 7 -15 8 -25 12 25
t YOU ASK WHO	1 -15 2 28 4 -37 6 37 12 34
t YOU ASK YOUR	0 -45
t YOU ASK a	0 114 1 33 2 -47 4 70 6 -19 10 22 11 -23
t YOU ASK best	0 -61
t YOU ASK in	0 32 1 74 2 25 4 -14 6 -27 7 22 9 15
t YOU ASK it	3 32 4 -24 11 49
t YOU ASK of	0 50 3 -14 4 24 6 -21 7 23 12 33
t YOU ASK on	0 16 1 19
t YOU ASK that	0 -53 1 -45 2 32 4 -35 6 -24 12 -18
t YOU ASK that's	0 23 1 -27 7 29 8 28
t YOU ASK what	0 -16
t YOU ASK where	1 -24 8 -15
t YOU ASK who'd	1 -32
t YOU ASK with	0 29 1 52 2 41 4 -37
t YOU EASE not	11 26
t YOU GLAD with	6 -17 9 30
t YOU HAND MY	0 31 1 -18 3 -30 4 31 10 -14
t YOU HAND OBJ	0 -83 1 15 11 34 12 39
t YOU HAND PROPER	1 50 6 -20
t YOU HAND YOUR	1 -32 12 -32
t YOU HAND on	1 -19 6 16
t YOU HAND that	1 28 6 47
t YOU HAND the	0 18 1 33
t YOU HAND this	12 19
t YOU HAND with	1 -14
t YOU JOIN OBJ	0 51 3 27 4 -22 9 26 12 -31
t YOU JOIN WHO	1 -15
t YOU JOIN to	3 28 5 -19
t YOU LACK ASK	6 -15 12 25
t YOU MAY ASK	1 -19 3 -15 4 23
t YOU MAY HAND	0 -54 6 -14 10 37 12 -21
t YOU MAY JOIN	3 16
t YOU MAY YOU	1 -19 9 15
t YOU MAY get	12 23
t YOU MUST OBJ	0 22 12 28
t YOU RUNS into	0 27 1 34 6 -14
t YOU SEEK OBJ	0 -16
t YOU SEEK to	0 -50 1 -32 7 43 12 34
t YOU WHO do	1 22 8 32
t YOU and ANY	6 18
t YOU ask YOUR	0 17 1 40 4 -20
t YOU at the	1 -32 12 16
t YOU be EASE	0 34 3 16 4 -15
t YOU be JOIN	1 16 12 24
t YOU be open	1 -15 4 18 9 30
t YOU believe it's	11 20
t YOU both get	7 41 12 -19
t YOU care about	0 27 7 15 11 18
t YOU deal with	0 14 1 29
t YOU ever ASK	0 17 7 -20
t YOU feel EASE	0 20 7 23
t YOU feel good	1 14 11 21
t YOU for JOIN	0 -14
t YOU for YOUR	9 22
t YOU for being	9 20
t YOU get MONEY	12 -24
t YOU get OBJ	0 45 1 23 3 14 4 -14
t YOU get a	12 38
t YOU give OBJ	0 -38
t YOU have KIN	0 30 1 21 4 19 7 17 11 16
t YOU have a	1 32
t YOU have to	12 41
t YOU leave OBJ	0 -17
t YOU on [KIND]	9 16
t YOU on the	9 15
t YOU open to	1 -16
t YOU or SOMEBODY	0 20 1 -19 10 30
t YOU put in	1 19
t YOU receive [KIND]	12 29
t YOU said YOU	0 -15 9 27 12 77
t YOU said YOUR	9 18
t YOU so much	9 34
t YOU the ANY	0 -21
t YOU to ASK	1 26
t YOU to HAND	6 26 10 17
t YOU to JOIN	0 -25
t YOU told OBJ	1 19 6 38 9 52 12 -15
t YOU trust OBJ	2 16 11 37
t YOU trust with	1 -21
t YOU use for	0 -32
t YOU used to	1 29 6 20
t YOU were in	6 24
t YOU were the	1 -22 9 46
t YOU with MY	0 -14
t YOU work there	8 23
t YOU wrote that	9 25
t YOUR BRANCH GROUP	8 -19
t YOUR GROUP ?	0 20 3 14
t YOUR GROUP RUNS	6 -29
t YOUR GROUP TROUBLE	0 14
t YOUR GROUP WHO	1 14 6 14
t YOUR KIN ?	3 -35 4 33 7 -15
t YOUR KIN IF	1 -45
t YOUR KIN MAY	0 22 1 -26 2 25 4 -24 7 14 11 43 12 -14
t YOUR KIN SEEK	7 16
t YOUR KIN and	1 -19 4 14 12 -39
t YOUR KIN are	0 26 1 37 12 38
t YOUR KIN at	3 18
t YOUR KIN in	1 26 6 -31 7 16 9 21
t YOUR KIN that	4 -15
t YOUR MEANS MUST	12 30
t YOUR MEANS [KIND]	9 -16
t YOUR MEANS and	9 39
t YOUR ROLE ?	0 23 1 -28 2 14 4 -14 8 14
t YOUR ROLE get	6 17 9 18
t YOUR SOMEBODY IF	0 17 4 -20
t [KIND] GROUP and	1 55
t [KIND] MAY YOU	1 40
t [KIND] at [FIRM]	1 21 6 25
t [NAME] MAY YOU	3 15
t [NAME] ME SEEK	8 16
t [NAME] ME was	9 20
t [NAME] THANKS YOU	9 22
t [NAME] THANKS for	9 32
t [NAME] do YOU	1 41
t a ANY MEANS	10 36
t a ANY SOMEBODY	1 -15
t a BRANCH ?	6 -51 7 -14
t a BRANCH BRANCH	6 36
t a BRANCH GROUP	1 -19
t a BRANCH ROLE	0 -24 1 47 5 19 8 -19 12 23
t a BRANCH in	6 -21
t a BRANCH or	6 37
t a BRANCH that	1 -23 6 20
t a EVENT ROLE	0 15 1 18
t a EVENT in	1 30
t a GLAD JOIN	1 16 6 -14
t a GLAD fit	1 -19 7 34 9 -15
t a GLAD to	1 -23 9 26
t a GROUP ?	1 -39 6 -24
t a HURRY HAND	0 17 4 -20
t a JOIN or	1 -19 6 15 12 14
t a JOIN to	1 22
t a KIN HAND	7 30
t a KIN ROLE	1 -21
t a KIN and	0 -14
t a KIN at	3 18
t a KIN in	1 -24 6 15
t a KIN of	1 -23 2 -22 4 17
t a MEANS ME	0 -18
t a MEANS at	1 -15
t a MEANS is	10 42
t a MEANS on	6 -17
t a MEANS that	1 26
t a OFFER ?	7 21
t a OFFER SEEK	9 22 12 32
t a PROPER PROPER	1 -49 6 21 8 -21
t a ROLE ?	1 -47 6 -27
t a ROLE HAND	1 16
t a ROLE ME	1 -29 7 16
t a ROLE WHO	0 -31 1 19 2 -24 4 21 6 37 7 -19 8 -17
t a ROLE YOU	1 -16 8 -20
t a ROLE at	4 19
t a ROLE for	0 22 1 42
t a ROLE or	1 17
t a ROLE with	0 19 6 -15
t a SOMEBODY WHO	6 43
t a SOMEBODY in	1 16
t a SOMEBODY of	0 21 1 -20 3 -16 4 16 10 -19
t a SOMEBODY with	6 -22
t a TIME for	12 28
t a TIME so	1 -20 6 30 9 29
t a TIME with	6 14
t a boarding BRANCH	4 19
t a fifth of	0 14 6 16
t a good JOIN	0 27 4 -17 5 19 6 17
t a good ROLE	0 25 1 19
t a good fit	7 45
t a good match	1 38 7 15
t a lot of	1 14
t a resource for	0 18
t a second opinion	7 22
t a sounding GROUP	0 15 7 16
t about MY OFFER	7 19 9 15
t about OBJ !	7 19
t about the BRANCH	1 -47
t about the new	1 -14
t after ANY TIME	6 24 9 -14
t after the EVENT	1 -24
t all ME SEEK	1 17 8 14 10 39
t among YOUR KIN	2 19 4 -27 11 21
t an JOIN ?	1 -27
t an JOIN to	1 29 3 26 4 -24 6 24 8 -52
t and HAND OBJ	0 -22 1 -16
t and IF YOU	1 -21 6 -24 7 -18 11 18 12 -26
t and JOIN from	1 -16
t and MAY GAIN	6 -21 7 33
t and MAY SEEK	0 -18 1 -20 7 17
t and MAY be	6 -17 8 31
t and ME GLAD	9 -17
t and ME HAND	6 24 7 20 12 -21
t and ME LACK	12 -30
t and ME MAY	1 19
t and ME MUST	1 -28 9 17
t and ME SEEK	0 26 1 64 6 -21 7 -20 8 60 9 14
t and ME done	6 17
t and PROPER PROPER	1 36
t and SEEK to	1 18 6 -22
t and WHO ANY	6 -23 12 92
t and YOU both	7 30 12 -19
t and YOUR SOMEBODY	1 -30 12 50
t and let THEM	6 -19
t and only IF	11 33
t and spends PROPER	6 33
t and the MEANS	9 14
t are SEEK for	1 36
t are YOU the	0 -24 1 -30
t are the ANY	7 25
t as YOU have	7 23
t as much out	7 23
t ask THEM to	1 -18 6 -16
t ask YOU WHO	1 16 6 20
t ask YOUR SOMEBODY	0 17 4 -20
t ask for PROPER	1 -18
t at MEANS ANY	1 15 10 17
t at PROPER ?	0 17
t at PROPER PROPER	0 -24 1 101 3 25 4 -19 6 -32 9 -21 12 -24
t at PROPER for	1 -16
t at [FIRM] ?	0 22 3 21 4 -18 6 -40 10 19
t at [FIRM] and	8 23
t at a BRANCH	0 14 6 -14 7 31
t at a boarding	4 19
t at least ANY	1 21 7 19 12 30
t at the BRANCH	0 32 1 40 3 20 6 -40 10 19 12 21
t at the EASE	9 -24
t at the GROUP	6 19
t at the PLACE	0 -29 6 -15
t at the PROPER	0 21 2 16 3 -15 4 18
t at the gin	3 18
t at the moment	0 -17
t back at the	1 -16 12 25
t be EASE JOIN	1 15
t be EASE putting	0 18
t be GLAD IF	1 -18 8 15
t be GLAD for	0 15 1 32 3 17 6 39
t be GLAD of	1 19
t be GLAD to	0 15 4 17 7 47 11 22
t be JOIN to	0 38 1 28 4 -17 6 21
t be a GLAD	1 -17 7 24
t be a good	1 51 7 60
t be a resource	0 18
t be a sounding	0 15 7 16
t be interested in	0 16 7 38
t be most GLAD	1 18
t be on this	0 -15
t be open to	1 -25 4 21 9 30
t be so GLAD	9 20
t be willing to	1 -18
t been GLAD to	9 23
t been a GLAD	1 -19
t been thinking about	6 -19 8 -24
t before the TIME	0 25 1 47
t being such a	9 20
t bumping this to	12 30
t busy for YOUR	0 24
t but do YOU	11 15
t by HAND ?	1 22 6 29
t by the lake	6 16
t by the way	0 -22 1 -19 6 -18 8 -29 9 -20 11 14
t care of THEM	7 35
t come to ASK	1 -18
t completely EASE IF	11 20
t curious what YOUR	0 -15
t dealing with [PROBLEM]	1 21 6 27
t dear PROPER MAY	0 -15
t dear PROPER ME	1 19
t dear PROPER PROPER	1 -19
t direct OBJ to	1 -14
t do HAND THEM	1 -18
t do YOU ASK	0 88 1 69 2 50 3 -35 4 -32 5 -20 6 52 7 -29 9 -25 10 -35 12 -57
t do YOU have	0 -19 1 -16 12 25
t do the same	1 -15
t does SOMEBODY ASK	0 -17
t door's open to	0 39 8 -16
t down to ANY	1 -14
t each TIME to	0 14 6 16
t each of YOU	1 24
t feel EASE HAND	1 21
t feel REWARD to	0 16 1 -20 6 -14 7 -20 10 16 11 49
t feel good about	1 14 11 21
t fifth of each	0 14 6 16
t fit for the	7 27
t floating in the	1 -17 6 14
t for ANY TIME	6 -23 8 22 9 36
t for ANY more	1 56
t for ANY of	1 -15
t for GROUP ROLE	1 -19
t for JOIN OBJ	0 -28
t for JOIN to	0 27 1 36 3 -14 5 15
t for OBJ ?	0 19 4 19 6 38 12 24
t for OBJ is	1 16 4 -17 5 20 7 20
t for YOU MAY	9 15
t for YOU so	12 26
t for YOU to	10 17
t for YOUR JOIN	0 24 8 -17
t for YOUR ROLE	1 -22
t for a BRANCH	0 -31 8 -20
t for a JOIN	1 -22 6 18
t for a KIN	1 28
t for a PROPER	1 -25
t for a ROLE	1 20 6 -21
t for a new	1 50 8 25
t for an JOIN	0 19 1 35 6 21 8 -29
t for being a	9 32
t for being such	9 20
t for new ROLE	8 14
t for six TIME	1 -18 9 28 12 33
t for the JOIN	0 -16
t for the TIME	8 38
t for the [KIND]	7 16
t for the fete	1 17
t from PROPER PROPER	0 -15
t from SOMEBODY WHO	1 -21
t from TIME ANY	9 -31
t from [KIND] ME	9 14
t from the BRANCH	6 -14
t from the PROPER	1 22 9 18
t from what ME	0 14 1 47
t front of the	12 25
t get GAIN from	7 22 9 14
t get OBJ in	0 28 1 -36 12 21
t get SHARE REWARD	7 30
t get as much	7 23
t get home by	6 17 9 18
t get paid in	8 25
t get the same	7 31
t get to ASK	12 -23
t give OBJ ANY	8 -14 12 31
t give THEM MY	0 19 1 17 6 36 7 20 10 28
t give THEM this	10 23
t give YOU ANY	12 14
t going through a	1 29 7 16
t going to be	0 -15 1 -28
t good JOIN for	0 27 4 -17 5 19 6 17
t good ROLE ?	0 15
t good about it	1 14 11 21
t good care of	7 17
t good fit ?	7 21
t good match for	1 38 7 15
t good to ASK	9 87
t had a EVENT	1 18
t had a good	1 -17
t has LACK been	0 -38
t has ROLE out	0 19
t has been MUST	1 28 6 22 12 19
t has been a	1 -21 8 -14 9 16
t have LACK idea	6 14
t have THEM HAND	7 -23 10 17
t have YOU ANY	0 30 1 15 2 -19 4 20 6 15
t have a BRANCH	1 -17 6 14
t have a GLAD	0 -15
t have a HURRY	0 17 4 -20
t have a KIN	0 15 1 32
t have room for	1 15
t have the same	0 23 7 24
t here's a MEANS	8 38 10 26
t hey PROPER MAY	1 27
t hey [NAME] MAY	1 23
t hi PROPER HURRY	12 -15
t hi PROPER MAY	0 14
t hi PROPER ME	0 -31 3 16 5 -21
t hi PROPER SEEK	9 -21
t hi PROPER THANKS	0 -15 9 27
t hi PROPER WHO	0 44 1 18 2 14
t hi PROPER YOU	9 38
t hi PROPER as	0 -14
t hi [KIND] MAY	1 40
t hi [KIND] ME	1 34
t hi [NAME] !	9 -20
t hi [NAME] ME	1 20
t hi [NAME] THANKS	9 41
t hi [NAME] WHO	0 18 2 31 4 -18
t hi [NAME] do	1 41
t hi [NAME] just	12 19
t hi all ME	1 19 8 22
t home by ANY	0 -24 6 36 9 17
t how PROPER DONE	1 34
t in BRANCH ?	6 -20 7 -15
t in BRANCH BRANCH	1 19
t in MY TIME	1 26
t in PROPER ?	0 21 1 16 2 21 6 -22 7 -21
t in PROPER PROPER	1 -19
t in PROPER WHO	0 14 1 18 2 -25 5 14 6 60
t in PROPER and	0 -14 1 -17 8 25
t in PROPER for	1 17
t in PROPER is	1 -19
t in PROPER that	1 -26 6 15
t in PROPER with	1 -22 6 -29 7 -19 8 27
t in SEEK of	1 -17
t in YOUR BRANCH	6 19
t in YOUR GROUP	0 19 7 -16
t in YOUR KIN	1 -61
t in YOUR account	0 -16
t in [KIND] WHO	1 14 6 29
t in a TIME	0 -15 1 -43 6 40 9 26
t in front of	1 16 7 -19 12 24
t in the BRANCH	1 17 6 -37 10 18
t in the HURRY	1 16
t in the PLACE	0 21
t in the PROPER	0 18 1 29 7 14 12 31
t in the ice	6 25
t in the next	1 26 6 -15
t in the right	1 20
t in the same	7 25
t in touch ?	0 18
t in what ME	1 -22
t interested in what	1 -22
t is ANY TIME	1 -15
t is SEEK for	1 -45
t is a ROLE	1 24
t is about to	6 15
t is at the	0 -47
t is on OBJ	7 26 12 16
t is there SOMEBODY	0 20 1 -16 2 -28 4 36 12 -14
t it IF YOU	1 -21
t it MAY GAIN	0 16 11 34
t it PLACE [KIND]	0 38
t it has been	1 -17
t it to ANY	1 45
t it's been GLAD	9 18
t it's been a	9 20
t job for YOU	0 30 12 18
t just HAND THEM	1 19 6 -26 7 17
t just bumping this	12 30
t just had a	1 18
t labels floating in	1 -17 6 14
t learn how PROPER	1 34
t least ANY SOMEBODY	1 21 7 19 12 30
t let OBJ ASK	0 -36 1 -20
t let OBJ ask	1 33 6 19
t let THEM ASK	6 -15
t list in the	6 -20 10 21
t look after THEM	1 27 7 32
t most GLAD IF	1 19
t much out of	7 23
t new BRANCH go	9 17
t noticed YOU JOIN	0 37 3 22
t of MY GROUP	8 54
t of MY new	0 -22
t of OFFER ?	7 20
t of PROPER ?	6 -15
t of SOMEBODY SEEK	1 28
t of SOMEBODY in	1 -17
t of THEIR KIN	1 -30
t of THEM and	1 -22
t of YOUR KIN	0 46 1 46 3 -37 4 47 8 -16 11 14
t of YOUR MEANS	12 30
t of YOUR is	1 24
t of a BRANCH	6 40
t of a GROUP	1 21
t of a JOIN	1 25
t of each TIME	0 14 6 16
t of the TIME	8 -14 12 26
t on MY MEANS	1 21 10 -18
t on PROPER ?	0 -24
t on PROPER PROPER	0 24 6 -24 8 -14 12 39
t on YOUR GROUP	0 14 1 48 6 -16
t on YOUR side	6 -14
t on a PROPER	1 23
t on the GROUP	6 -28
t on the MEANS	6 -14
t on the NUMBER	1 -14
t on the PLACE	1 37 6 32
t on the PROPER	1 -19
t on the list	6 -20 10 21
t on this MEANS	1 -22 6 16
t on this PLACE	1 -19
t on this list	0 -15
t only IF YOU	1 14 11 31
t open to JOIN	0 29 9 29
t open to SOMEBODY	0 36 8 -16
t open to a	0 -33
t open to it	1 -26 7 -17
t open to work	8 46 9 -16
t or ANY SOMEBODY	1 -25 6 16
t or HAND OBJ	1 -38 10 37 12 -18
t or HAND THEM	0 17 3 21 7 -15
t or KIN member	0 19 7 29
t or SOMEBODY YOU	0 20 1 -19 10 30
t out at eight	0 21
t owner WHO MAY	1 35 6 15
t owners of KIN	1 17
t paid in JOIN	8 25
t places in the	1 -25
t planning OFFER for	1 -19
t please HAND OBJ	0 52 1 -22 3 -31 4 24 12 26
t please HAND THEIR	1 20 6 -15
t please HAND THEM	1 -16
t please HAND this	3 30 4 -21
t please JOIN OBJ	1 -17
t put OBJ in	1 -19
t put in a	1 19
t putting OBJ in	0 18
t question do YOU	1 22
t resource for THEM	0 18
t right SOMEBODY at	0 17
t right SOMEBODY to	1 23
t same TROUBLE with	1 16
t same way ?	1 -19
t saw THEIR labels	1 -17 6 14
t search for a	1 28
t see THEM right	6 15
t see that YOU	1 29 8 16
t see the new	9 17
t she'd have a	0 17 4 -20
t show this HAND	0 34
t sit with THEM	6 23
t six TIME TIME	1 -22
t so GLAD IF	9 20
t so GLAD ME	9 23
t so GLAD for	0 -15
t so WHO SEEK	1 22
t so do YOU	7 23
t so much !	1 46 12 -26
t so much for	0 -20
t so that THEY	0 15 1 21 6 34
t so that's the	6 -29 8 -22
t specific ask HURRY	0 26 3 21
t spread the word	0 47 4 25 12 -14
t strings ME SEEK	0 15 1 28 7 17
t subject JOIN for	1 15
t subject JOIN to	1 -26
t such a ROLE	1 -18 6 17
t switch YOUR ROLE	6 17 9 18
t take good care	7 17
t talk to ?	1 -36
t that EASE about	1 21 6 30
t that MAY SEEK	6 -15 7 -20
t that MAY be	0 29 6 -24 7 21
t that MAY get	7 22
t that ME LACK	6 -15 12 19
t that ME MAY	1 -23 7 20
t that PROPER PROPER	1 43 6 52
t that RUNS a	0 20 1 -16 6 -15
t that SEEK a	1 -72 6 -31
t that THEY LACK	1 -19
t that YOU ASK	1 24
t that YOU HAND	12 27
t that YOU MAY	0 -68
t that has a	1 15
t that just got	6 -23
t that stays on	1 -17 6 14
t that uses PROPER	6 -16
t that's TROUBLE in	1 29 6 17
t the ANY ME	0 18 9 39
t the ANY WHO	0 -27 1 -39
t the BRANCH ?	6 -18
t the BRANCH GROUP	6 -18
t the BRANCH ROLE	1 -41
t the BRANCH WHO	1 -21 4 15
t the BRANCH and	1 -23 12 25
t the BRANCH for	9 29
t the BRANCH in	1 -17
t the BRANCH is	0 -14
t the BRANCH that	0 18 1 27 3 25 4 -15 10 31
t the GAIN of	8 -14
t the KIN at	1 15 10 17
t the MEANS below	0 26 6 -23 10 16
t the MEANS of	1 36 2 23 4 -17
t the MEANS on	10 15
t the PLACE WHO	6 32
t the PLACE do	6 -14
t the PLACE with	1 16
t the PROPER PLACE	1 31 7 17
t the PROPER PROPER	0 16 2 19
t the PROPER bridge	1 22 9 18
t the ROLE of	0 -23 1 -36
t the SEEK ROLE	0 20 1 22 3 19
t the SOMEBODY WHO	8 -21
t the TIME GAIN	8 -16 12 26
t the TIME ME	1 25
t the [KIND] GROUP	1 63
t the [KIND] at	7 15
t the co op	1 34
t the front desk	1 28
t the gin BRANCH	3 18
t the ice bucket	6 25
t the list in	6 -20 10 21
t the new BRANCH	9 26
t the next BRANCH	4 15 6 24
t the right ANY	10 25
t the right SOMEBODY	0 15 1 20
t the sale of	1 -16
t the same ?	1 -15 7 32
t the same TIME	1 14 6 15
t the same for	1 -15
t the same way	1 -19
t the switch YOUR	6 17 9 18
t the top of	12 30
t the way ME	0 -18 6 -20
t the way YOU	6 21
t the wrong SOMEBODY	8 -18 10 21 12 27
t there MAY be	0 18 5 22 9 17
t there's LACK limit	6 -17
t there's a SOMEBODY	6 43
t these TIME ?	1 18 6 -18
t thinking about EVENT	0 15 1 31
t thinking of EVENT	1 17
t this HAND and	6 -22 7 17
t this HAND at	0 34
t this HAND or	10 22
t this TIME ?	0 -21 1 22 2 14 6 -16 7 -19
t this TIME HAND	1 -15 10 16
t this TIME ME	0 14 1 57 5 17
t this TIME and	6 21 8 16 12 14
t this list ?	0 -15
t this to YOUR	1 16
t this to the	10 20 12 29
t through a EVENT	1 29 7 16
t to ANY ROLE	1 49
t to ANY SOMEBODY	1 -29 7 25
t to ANY of	1 -25
t to ASK ?	0 22 1 -34
t to ASK OBJ	0 20 1 -24 7 -17
t to ASK ROLE	0 56 1 37 4 -20 5 30 6 58 8 -43
t to ASK YOU	0 -15
t to ASK about	1 -35
t to BRANCH ROLE	0 16 7 30 8 -17
t to EASE how	1 19
t to GAIN ANY	0 -14 7 -17
t to GAIN MY	1 -14
t to HAND OBJ	0 38 1 31 3 31 4 -17 10 36
t to HAND THEM	6 26 10 -18
t to HAND it	6 18 10 19
t to HAND on	6 29
t to JOIN OBJ	0 19 1 21 9 29
t to JOIN YOU	0 -29
t to OBJ ?	0 -33
t to PROPER ?	1 -116
t to PROPER PROPER	0 77 1 137 2 -16 3 61 4 -34 5 -35 9 -17 12 37
t to PROPER at	1 -18
t to ROLE MAY	1 18
t to ROLE of	0 14 8 -41
t to SOMEBODY WHO	1 14 9 32
t to SOMEBODY YOU	0 47 1 -24 8 -16 9 29
t to SOMEBODY in	1 -33
t to SOMEBODY there	1 15 3 14
t to SOMEBODY with	1 31
t to WHO is	1 -31
t to YOUR BRANCH	8 -16 11 30
t to YOUR KIN	3 18
t to YOUR ROLE	0 16 1 16 3 31 4 -21 10 -17
t to YOUR SOMEBODY	0 15 3 20
t to [KIND] ?	1 46
t to [KIND] at	6 26
t to [NAME] ?	1 47
t to a BRANCH	0 35 1 18 5 19 8 -14
t to a KIN	0 -42 1 -31 10 19
t to a MEANS	0 14 1 37 6 20
t to a ROLE	1 -16
t to ask for	1 16
t to at the	0 18
t to be JOIN	0 38 1 38 4 -17 6 20
t to be a	1 -16 7 20 11 33
t to be of	1 -15 7 24
t to get in	1 -14 7 -17 12 35
t to give THEM	0 14 7 31
t to have a	7 19
t to learn how	1 24 8 14
t to make JOIN	0 -14
t to see the	9 28
t to talk to	1 21
t to the ANY	1 19
t to the BRANCH	1 23
t to the GROUP	1 -40 8 14
t to the PROPER	0 -22 1 -30
t to the ROLE	1 22 6 -18
t to the SEEK	0 20 1 15 3 19
t to the SOMEBODY	3 26
t to the right	0 14 3 15 10 23
t to the top	12 30
t to this HAND	6 -14
t to work with	1 -15 6 -18 8 24 12 29
t told OBJ that	1 35
t too busy for	0 24
t too much to	12 19
t top of YOUR	12 30
t totally EASE IF	1 -16
t touch with the	1 17
t trust OBJ with	1 -14
t up YOUR way	0 22 1 26 6 23
t use a OFFER	9 22
t uses PROPER ?	6 -16
t was SEEK YOU	1 32
t was SEEK back	1 -16 12 25
t was so GLAD	9 15
t was wondering IF	1 18
t went through the	6 14
t were JOIN to	0 -19
t what ME DONE	0 19
t what ME did	1 30 9 29 11 24 12 -17
t what ME do	7 32
t what's the MEANS	1 16 2 23 4 -17
t where ME am	1 -24 8 -15
t where YOU were	1 15 6 19
t who'd GAIN from	1 31 7 15 9 -15
t who'd SEEK MY	0 15 1 28 7 17
t who'd SEEK to	1 -22 6 51
t who'd be a	6 -20
t willing to ASK	1 -31 3 -19
t willing to HAND	0 -21
t willing to JOIN	0 18 1 43 3 20
t with ANY of	1 35
t with ANY or	6 14
t with OBJ ?	1 -15 7 -14
t with PROPER PROPER	1 61 8 17
t with THEIR MEANS	6 -25
t with YOU on	9 36
t with YOUR ROLE	8 14
t with [PROBLEM] ?	2 -14 6 32
t with a BRANCH	1 -33 6 -14
t with a MEANS	0 -32
t with the same	1 -58 6 -28 7 50
t with what ME	9 30
t word of mouth	0 39
t work with OBJ	1 -28 4 14 7 -14
t writing because ME	1 -34
w !	0 64 1 -23 2 -19 3 -53 4 92 5 -35 6 -95 7 -93 9 30 10 -16 11 14 12 81
w ?	0 145 1 104 2 210 3 72 4 -130 5 -191 6 -21 7 -43 8 -100 9 -89 10 -105 12 34
w MONEY	0 71 1 -24 2 -14 4 29 6 -30 7 -103 8 -43 9 -54 10 -49 11 -18 12 292
w NUMBER	0 -99 1 62 2 15 6 -16 8 65 9 -79 11 -26 12 99
w PROPER	0 41 1 137 3 96 4 -85 5 17 6 -31 7 -84 8 -20 9 25 10 -59 12 62
w SHARE	0 19 1 -24 4 17 6 -78 7 74 8 16 9 -16 12 69
w [FIRM]	0 67 1 171 3 37 4 -39 6 35 7 -27 8 -78 9 -69 10 18 12 -40
w [KIND]	0 101 1 113 2 -19 3 25 5 -38 6 17 7 55 8 32 9 79 10 16 11 -36 12 -75
w [NAME]	0 21 1 43 2 27 3 25 4 -75 5 21 6 -62 7 -16 8 -172 9 57 10 -39 11 -29 12 -21
w [PROBLEM]	0 34 1 119 6 249 9 112
w a	0 45 1 63 2 28 3 -122 4 95 5 -30 7 101 8 114 9 -69 10 115 11 -25 12 20
w able	9 26
w about	0 61 1 56 2 56 3 -32 5 -23 6 81 7 41 8 -24 9 -33 10 -23 11 23 12 -56
w account	0 -32 1 -16 6 31 12 -47
w accountant	0 33 1 -25 2 24 4 -20 6 -24
w accountants	6 -32
w achieved	0 32 2 20 9 18
w acquainted	1 27 6 36
w across	4 17 6 23 8 57 9 -22
w add	1 -30
w address	0 -22 1 -25
w admire	1 74 8 65 12 -37
w advice	1 -70 8 23
w adviser	1 -167
w after	1 -126 2 -15 3 -18 5 32 6 114 7 37 8 25 9 38 10 -22 11 -18 12 -24
w again	0 -17 1 -91 2 27 6 -43 7 -27 9 -22 10 -29 11 27 12 45
w agencies	1 -17 6 -34
w agency	0 14 1 20 2 -17 4 26 6 25
w agent	0 -19 1 -48 7 -17 12 66
w ago	1 34 6 16
w ahead	6 63
w airport	1 -15 6 -18 7 23
w all	0 -16 1 -61 2 22 7 -36 8 48 10 53 11 64 12 -46
w allotments	0 20 6 32
w along	0 -16 1 86 6 52 7 -16 8 25 9 33 11 19 12 -20
w already	6 34
w alright	11 -16
w always	0 57 6 19 7 86 8 20 9 -43 10 -15 12 -24
w am	1 -65 6 -25 7 -26 8 24 9 -16 12 -23
w among	0 32 1 83 2 35 4 -50 6 -24 7 -21 11 34
w an	0 46 1 -18 3 124 4 -86 5 -15 6 97 7 -54 8 -95 9 63 10 17 11 29 12 -29
w analyst	0 24 1 -25 3 33 4 -19 8 25
w and	0 95 1 37 3 33 4 20 6 177 7 -23 8 161 9 52 10 46 11 49 12 75
w angels	1 15 6 35
w annual	1 25
w another	0 28 1 135 2 -23 4 28 6 65 7 69 12 -17
w answer	11 57
w any	0 218 1 164 2 -147 4 182 5 -36 6 -78 8 66 9 -29 12 -40
w anybody	0 96 2 -23 4 45 5 -15 6 -32 7 -32 12 -26
w anyone	0 99 1 -69 2 -138 3 -82 4 226 5 -29 6 -30 7 33 9 -21 10 -39 12 33
w anything	0 -69
w app	1 -54
w applied	1 -36
w applying	1 21 8 93
w appreciate	0 44 1 -34 3 23 4 19 5 -22 6 -23 7 124 8 18 9 -70 10 -22 11 19 12 -17
w appreciated	9 -27
w appropriate	1 35
w are	1 41 2 -20 3 -40 4 34 5 19 6 -14 8 18 9 -77 10 -63 11 -26 12 95
w area	0 39 1 38 4 18 6 -21 7 39 11 42
w aren't	1 53 12 -16
w around	1 36 6 85
w as	0 46 1 -20 2 -15 4 24 5 20 7 101 8 71 9 80 11 -14 12 -31
w ask	0 -28 2 50 3 56 4 -93 5 -18 6 -71 7 -47 8 56 9 -28 10 52 11 20 12 -110
w asked	0 -31 6 49 7 -22 9 19 12 20
w asking	8 -59 12 56
w asks	4 16 6 -28 10 41
w at	0 164 1 296 3 113 4 -97 6 84 8 -80 9 -54 10 27 12 -39
w attached	0 -23 6 -25 7 -17 8 -20 9 -15 10 -40 12 -19
w auditors	0 -19
w author	0 -128
w awake	1 55 6 77
w away	0 209 1 46 6 67 7 -19 8 25 10 17
w awkward	1 22
w baby	1 29 6 -17 8 -38 9 -23
w back	0 -21 1 -29 6 114 7 92 8 17 9 57 12 45
w backend	1 25 7 -23 12 46
w bad	1 31 6 113
w bag	1 -15 6 -28 12 40
w bank	0 18 1 -55 6 49 9 14
w banking	6 -17 7 -18
w banks	1 15
w barbecue	0 -36
w barn	1 -16 6 -19
w be	0 106 1 -19 2 -75 3 22 4 34 6 -16 7 184 8 -23 9 -32 10 -47 11 -68 12 15
w because	0 68 1 27 2 20 4 -21 5 14 6 222 8 43 9 -19 12 -17
w become	1 34 6 65 8 22
w bed	0 16 1 26 6 18
w been	0 -74 1 -27 6 -28 7 -24 8 -35 9 130 10 -29 11 -15
w before	0 14 1 61 6 122 7 -24 8 -30 9 -25 10 -33 12 94
w behind	9 -34
w being	1 72 6 93 7 -20 9 120
w believe	6 -15 7 110 8 -38 9 35 11 31 12 -15
w below	0 14 1 -15 6 -31 7 -14 10 97 12 -17
w benefit	0 101 1 -58 3 -26 4 -14 6 -84 7 225 11 15
w beside	1 17 9 28
w best	0 -108 1 -16 3 -16 4 -18 5 24 6 -89 7 79 8 -27 9 27 10 -19 12 -38
w beta	1 29
w better	0 -32 1 22 6 -38 7 -16 8 -20
w between	1 141 7 16 8 42 9 -17 12 -20
w big	0 53 1 87 6 38 7 20 9 -18 11 20
w bike	1 15
w bikes	0 -42
w bill	0 49 1 76 4 24 6 86 10 17
w billing	1 26 6 -30
w bills	1 -67
w birthday	0 -19
w biscuit	6 -26
w blue	0 -66 1 -34
w blurb	0 -14 1 -18 10 24
w board	0 15 1 58 2 21 7 57 8 -62 9 49 11 14
w boarding	4 32
w boat	1 32 6 51 8 43
w bonus	6 -26 8 -26 12 80
w book	0 -20 1 -14 7 33 10 14 12 -20
w booked	1 22
w booking	1 -25 7 23 9 -21 11 33
w books	0 16 1 25 6 -57 7 -25 8 -38 9 16
w boss	0 -31
w both	0 -16 1 44 6 -27 7 125 11 17 12 -33
w bother	1 -23
w bought	1 32 6 -27 8 -14
w boxes	1 -45
w brand	1 134 6 -29
w break	6 -17 8 29
w breakfast	1 47 6 -41 8 32
w brewery	1 41 6 15
w brides	9 35 10 19
w bridge	1 101 9 29
w brief	0 -30 1 35
w bring	0 70 1 21 3 -14 6 -23 7 22 9 -36 10 -14 11 -24 12 41
w broke	6 -26
w brother	0 -28 1 119 3 34 4 -19 5 -17 6 -23 8 45 9 -24 12 32
w brother's	1 107 6 19 8 64 12 -44
w bucket	1 -21 6 41
w buddy	1 -14
w budget	1 50 6 136
w build	1 18 6 109 9 49
w building	0 -30 6 -29 8 29
w built	1 41 6 45 8 18 9 -17
w bumping	1 -22 12 50
w bursar	4 32
w business	1 -132 6 -38 8 107 9 39 12 37
w busy	0 29 1 -21 6 -19 12 -17
w but	0 46 1 122 6 85 7 20 9 -22 11 98 12 -17
w buy	0 26 1 81 4 16 12 23
w buyer	1 31 12 32
w buyers	0 80 1 -20 6 -24
w buying	0 18 1 66 7 -30
w by	0 38 1 -86 3 -19 4 27 6 236 7 -16 8 -16 9 29 12 -15
w caf	1 55
w calendar	1 -15
w call	0 -124 1 70 3 41 4 -50 6 23 7 -43 8 -27 10 34
w came	0 -19 6 -14 8 70 9 50
w can	0 -62 1 103 2 -23 3 98 4 -108 5 23 6 34 7 -37 8 -56 9 -15 10 26 11 -28 12 -72
w can't	0 51 1 86 6 172 10 35 11 19 12 -47
w car	1 -40 4 -22 5 21 6 -40
w card	0 76 1 -23 2 -16 3 -15 4 31 6 -48 8 -17 9 -17 10 114 12 22
w care	0 37 2 20 4 -27 5 20 6 -36 7 90 8 -20 10 -16 11 28 12 -25
w career	1 37 6 20
w caretakers	0 15 8 -27
w cash	1 16 6 33
w catch	1 -21
w catering	6 -35 7 -17
w cc	1 -18
w cellar	0 42 1 72 6 51 10 -14
w certificates	6 39
w chain	1 -74 6 83
w chair	8 19
w chance	0 15 1 39 3 63 4 -39 12 28
w change	1 -60
w changed	1 18
w chapter	1 -62 12 -22
w charge	1 26
w check	0 -24
w cheers	1 -16 8 -42 9 83
w cheesemaker	0 15 2 -14 6 34
w chefs	2 -21 6 38
w cheques	1 62
w child	0 -40 1 45
w choir	1 67 8 77
w churn	1 -16
w circle	1 -64 4 14 7 -25
w claims	1 57
w class	0 22 1 31 7 96 12 -24
w clean	0 20 6 -28 7 18
w clears	6 50
w client	0 -104 1 114 6 58 9 35 10 -15 12 31
w clients	1 -19 2 -32 4 33 6 17 7 -15 8 139 9 93 11 -16 12 -44
w close	1 42 6 68 9 -17 11 43 12 -23
w closed	6 85 9 -29 12 85
w closes	0 122 1 21 3 41 4 -16 6 -15 10 43 12 48
w closing	1 -23
w closings	1 -24 6 -27 12 44
w club	1 -25 6 58 7 31 8 21 12 36
w co	1 51 6 -27 8 16
w coach	0 -66 1 -57 6 -27 12 -22
w coast	1 17
w code	0 27 6 -16 8 64 9 -20 10 35
w coffee	0 21
w cold	6 40
w colleague	0 -24 1 61
w colleagues	1 32 2 -23 4 29 6 15 7 34 10 70 12 -20
w come	0 -21 1 -76 4 17 6 53 7 38 8 21 9 71
w comes	0 -45 1 -23 2 20 6 -51 8 52 11 36
w comfortable	0 84 2 -15 3 39 4 -14 7 29
w coming	1 41 6 -54 8 18 9 -16
w comment	1 -40
w community	0 -16 1 32
w companies	0 18 1 -14 2 -15 5 21 6 29 8 18
w company	1 87 6 -19 8 23 9 -21 12 29
w complaining	6 20
w completely	6 -20 8 23 11 32
w compliment	1 -17 7 -15
w congrats	1 21
w congratulations	1 -35 12 -52
w connect	0 -35 1 37 2 -17 3 55 4 -19 7 -17 8 -34 10 -16 12 -28
w connected	0 89 1 31 3 46 5 -32 12 -16
w connecting	0 -16
w conservatoire	0 35 1 36 4 18 6 -28 10 20
w considering	1 25
w contact	0 20 1 19 3 26 4 -24 6 -18 12 -16
w contacts	0 25 1 -20 6 -21 12 40
w conversation	0 30 2 15 7 21
w copy	0 -21 6 70 10 127 12 -17
w copying	1 17
w could	0 33 1 -42 2 -69 3 112 4 -20 5 -22 7 38 9 97 10 42 11 20 12 -90
w councils	1 78 9 -21
w count	1 93 6 44
w counts	0 -20 8 -18 12 99
w county	0 -33 6 -29
w couple	0 63 2 15 3 -28 5 15 6 -53 7 -20 8 -21
w couples	1 21 7 51 10 26
w course	0 -16 1 106 6 -17 7 -43 8 -44 11 32
w cousin	1 -36 7 -17 12 80
w cover	1 20
w coverage	0 18
w covers	0 28
w coworker	1 46
w coworkers	0 49 1 39 4 14
w credit	12 -18
w crew	8 32
w curious	0 -26 8 -43 11 -23
w currently	0 -25
w customer	1 -86 6 -36 8 42 9 68 12 -29
w customers	0 57 6 23 12 29
w cut	6 42 9 -35 12 -26
w cutting	1 -27 6 90
w dad	1 27 6 18
w dale	0 14 1 21
w damage	6 57
w dark	1 27 6 20
w data	0 14 1 -49 8 -14
w daughter	1 -36 6 15 10 18 12 -34
w day	1 47 2 14 6 160 9 -26 12 -25
w days	0 39 1 -61 6 45 8 -21 9 -44 12 -28
w deal	0 62 1 -15 4 15 7 -20 8 -54 9 -15 11 14 12 98
w dealing	1 -52
w deals	6 -55
w dear	0 -61 1 -65 2 17 6 -52 7 -26 8 43 10 -27
w deck	1 33 6 21
w delighted	7 40
w delivery	1 -15 6 21 12 41
w dentist	1 34 8 -20
w department	1 45
w depot	0 -20 1 -37 6 -28 8 -30 9 49 10 19
w design	1 24 4 15 7 -26 8 29
w desk	1 47
w details	7 16 10 14
w diaries	1 63
w did	0 -18 2 14 6 -48 8 -74 9 56 10 30 11 24 12 128
w didn't	1 -27 11 -25 12 60
w different	1 29
w direct	1 -26
w director	6 52
w directors	0 35 1 15 5 29 7 55 8 -22
w distillery	1 17 3 30 4 -21 12 20
w distributor	0 25 4 21 6 18
w divorce	0 32 1 54 5 20 7 25
w dm	0 -39 1 23 12 -25
w do	0 95 1 55 2 81 3 -65 4 -45 5 -17 6 16 7 176 8 -51 9 -79 10 -81 11 -43 12 -64
w dock	1 -25 6 50
w does	0 114 2 -47 3 -32 4 132 5 -15 6 -41 7 -30 8 27 12 35
w doesn't	6 22
w doing	0 -27 1 51 6 -22 7 -48 8 107 9 -34 12 -14
w don't	0 -102 1 -56 4 19 6 -81 7 -29 8 -37 9 30 10 -22 12 99
w done	0 20 1 -80 3 -30 4 54 6 -35 7 -35 9 67 12 53
w door	0 -76 1 -40
w door's	0 64 8 -26 9 22
w double	0 -18 1 -30 7 -21 12 96
w doubled	1 39 6 82 10 21
w down	0 206 1 57 2 -32 4 69 6 42 8 27 9 -32
w draft	0 -14
w drafting	1 -20
w dragged	1 52 6 58
w dreads	1 14 6 43
w dream	0 64 1 128
w drink	1 110 6 22
w drive	12 -19
w driver	0 -62 6 -24 12 42
w drivers	4 14 6 69 9 27 12 -29
w drop	0 56 1 -16 7 -16 12 30
w drowning	1 19 6 36
w drummer	1 68 8 30
w due	6 -39
w each	0 28 1 63 6 81 7 55 9 -21 10 35 12 29
w early	0 26
w earn	1 20 6 -17 7 -37 10 44 12 91
w easier	1 -45 6 -25
w easy	7 55
w editors	1 -21 12 -15
w eight	0 32 1 20 4 15 6 86
w eilidh	9 -51
w either	1 -34 11 74
w electric	1 16 6 -18
w eleven	1 -75
w else	0 77 1 -14 2 65 3 -16 4 -36 6 -68 8 -43 9 42 11 -14 12 108
w em	1 -29 6 -15 8 -14 12 -19
w email	1 -22 6 -41 7 43 10 147 12 -32
w emails	6 -20 12 65
w employed	1 26 6 34
w empty	1 -36 6 38
w enclosed	1 -16 6 -16 12 -28
w end	1 35 7 -25 8 -30 12 79
w energy	1 -41 6 67
w engaged	0 -62 1 14 6 14 9 -16
w engineer	0 31 1 24 6 -43 7 -24 12 44
w enjoy	0 -63 1 19 9 -15
w enjoyed	7 -16 9 67
w enough	0 -49 1 -35 6 -40 10 16
w envelope	1 -45
w estate	0 31 1 31 4 -17 5 20 6 37
w estates	0 33 5 16
w even	7 -78 9 -17
w evening	0 -14
w events	6 -18
w ever	0 -62 1 72 7 -39 9 -25 10 -17 11 -24 12 -14
w every	0 103 1 -14 5 28 6 45 7 -27 8 -19 9 -22 10 -34 12 128
w everybody	1 49 9 -26
w everyone	0 -97 1 -17 6 -26
w exactly	1 -27 6 90
w excited	0 -26 8 69 9 -24
w expanding	1 -24
w expect	1 -19 12 67
w experience	0 14 1 27
w explains	0 -17
w exploring	0 -14 1 -80 6 -15 8 27
w extension	1 -14 8 -15 9 62
w facilities	0 25 1 87 6 -19 8 -90
w facing	1 64
w fair	0 -29 1 -16 6 15 9 -25 12 45
w fall	1 -20 6 -18 7 -36
w families	0 -35 1 -78 7 -34 8 41 10 -15
w family	0 55 1 49 7 38 8 -131 9 27 10 38 11 -16 12 -69
w far	1 -26 9 71
w farm	1 -23
w farmer	0 14 1 21
w farms	1 -29
w fast	12 35
w father	6 44 10 20
w favour	1 -34 6 -14 7 -16 9 -20 12 -38
w fee	1 -30 12 39
w feel	0 59 1 -40 2 16 6 -53 7 81 8 -19 10 18 11 157 12 -38
w fees	1 24
w fence	1 27
w fetch	0 -14
w fete	1 29 8 17
w few	0 16 1 -20 2 -24 3 -19 4 24 5 20 6 -30 7 20 10 34
w fifteen	0 -16 1 -14
w fifth	0 22 6 27
w figures	1 -22 9 38
w file	0 -38 1 -15
w fill	1 -15
w filling	1 38 12 40
w final	1 -26
w finance	1 29 6 -19 7 27
w find	1 -51 2 -16 3 -19 4 16 6 61 7 169 8 -21 9 73 10 -22 11 23 12 -37
w fine	11 80
w finish	0 -19
w fintech	0 -20
w firm	1 64 6 49 8 46 9 -22
w first	1 -50 5 14 7 76 8 20 9 120 10 27 11 -37 12 17
w fit	1 -44 2 40 4 -52 6 -29 7 181 9 -46 11 21 12 -26
w fits	6 74 9 15
w five	0 -75 1 -17 6 59 8 16 12 -21
w fixed	1 28
w floating	1 -28 6 23
w flood	6 21
w floods	0 18 1 40 6 14
w floor	2 17 4 -19 6 18 8 47 10 -23 12 49
w flyer	1 -46 6 24 10 22
w folks	1 -109 6 -24 10 -14
w follow	6 15 10 35 12 59
w following	12 85
w food	0 26 1 58 8 34 9 -14
w for	0 -38 1 120 2 -45 4 32 5 16 6 95 7 34 8 62 9 125 11 -34
w forget	0 35
w form	6 -21
w former	1 46 6 -28 9 -16
w forty	0 -14 1 59 6 104 10 17
w forward	0 -26 1 31 4 14 6 -25 8 -15 10 79 11 -18 12 -27
w forwardable	10 85
w forwarding	10 46
w found	1 -68 9 82
w founders	1 64
w four	0 -15 1 28 6 71 7 -20 8 -49 9 164 10 43 12 -22
w free	0 22 1 -51 2 33 3 -19 7 171 9 -20 11 61 12 59
w friend	0 113 1 -90 2 -45 4 69 5 -27 6 -20 7 109 9 -43 10 -31 12 102
w friend's	0 42 1 46 6 36 12 20
w friends	0 241 1 -153 3 -98 4 115 5 -47 6 -72 7 129 8 -26 9 17 10 -68 11 51 12 68
w from	1 -77 2 33 3 -19 5 -15 6 69 7 74 8 63 9 43 11 -26
w front	1 74 7 -42 10 -19 12 36
w fun	6 -20
w funds	0 32
w garden	0 80 1 116 3 -15 4 -44 5 80 6 -41 8 64 12 -38
w gardener	1 -54 6 -23
w gardeners	1 -31
w get	0 246 1 -40 2 18 3 35 4 14 5 -34 6 -29 7 182 8 -23 9 21 10 -94 12 269
w gets	0 60 6 37 7 105 9 -18 11 27 12 35
w getting	0 27 1 123 6 127 10 -17
w gift	1 -15 7 -22
w gin	1 17 3 30 4 -21 12 20
w girl	1 -15 12 128
w give	0 73 3 -31 4 41 5 18 6 28 7 43 8 -69 9 -32 10 75 11 -30 12 30
w glad	0 -35 4 14 6 -15 7 -43 9 37 10 -18 12 -32
w go	1 102 2 14 6 17 7 20 8 -17 9 19 10 -16 12 -22
w going	0 -25 1 52 6 22 8 21
w golf	1 16 6 -25 8 -17 12 50
w gone	8 -14 12 55
w good	0 -15 1 -33 2 21 4 -38 5 27 6 -76 7 87 8 -61 9 113 10 -25 11 123 12 -58
w got	0 -38 3 17 6 -46 7 -61 8 71 9 94 11 -32 12 -64
w grant	0 26 1 -29
w grants	0 14 1 21
w grateful	0 28 1 23 3 19 5 -20 7 -69 11 -34 12 -28
w great	0 -14 1 85 4 -31 5 29 6 -59 7 58 11 -19 12 51
w greatest	7 -15
w grounds	0 -17 1 -60 8 -41
w group	1 87 6 52 12 -14
w groups	6 14
w grow	1 -44 8 -48
w growing	0 19 1 32 5 17 6 -15 7 -20 8 36 9 17
w guesthouse	1 -31
w guide	10 20
w gutters	1 -40 6 -18 12 20
w guy	1 -53
w guys	8 25
w ha	8 -34 9 -36
w had	0 29 1 54 2 14 3 -15 4 -23 5 33 6 -61 9 40
w half	1 50 6 100 12 -15
w hall	0 -22 6 -26 9 41
w hand	0 26 6 96 10 69 12 -22
w handed	6 29
w handful	1 -22 7 17
w hands	1 71 6 64 12 -31
w happen	0 14 3 19 4 -19 6 17
w happy	0 -65 1 -82 2 15 3 -35 4 23 6 111 9 83 10 -28 12 -15
w harbour	1 38 6 19
w hard	1 -42 6 35 12 -21
w hardware	1 45 6 30 12 -14
w has	0 -20 1 207 6 116 7 -33 8 128 9 20 11 -19 12 51
w hasn't	0 27 1 59 2 19 4 -22 6 59 12 26
w hate	0 30 12 70
w have	0 47 1 20 3 26 5 -20 6 83 7 17 9 -92 10 27 11 -27 12 -25
w haven't	0 -26 1 42 6 -17 8 -19 9 16 12 72
w having	0 -48 1 29 7 25
w he	0 -23 1 -27 6 88 7 -16 8 49 12 -18
w he'd	0 -17 1 -16 6 48
w head	1 59 6 17
w headache	1 -36
w heads	1 15
w hear	0 39 3 -16 4 37 6 32 7 34 8 21 9 87 10 -21 11 -35 12 -36
w heard	12 32
w hello	0 -14 1 -24 6 -14 7 -20 9 16 12 -14
w help	0 42 1 -47 3 -40 4 59 5 -22 6 -118 7 142 8 41 9 -22
w helpful	0 31 1 -14 4 16 6 -16 7 26 9 -22 11 34
w helping	9 41 12 -17
w helps	0 -14
w her	0 31 1 68 2 -24 3 42 6 102 8 65 10 59 11 -14 12 -23
w here	0 -17 3 -27 4 40 5 14 7 21 8 -30 9 60 10 14 11 -17
w here's	1 -49 7 -23 8 61 9 -17 10 75 12 -17
w hey	0 28 1 41 2 -18 3 36 4 -23 6 -30 8 -24 12 -67
w hi	0 -26 1 18 2 23 3 50 4 -29 5 -54 6 -57 8 -34 9 36 10 -40 12 -14
w highlight	1 -15 9 41
w him	0 45 1 -37 2 -16 3 34 6 40 10 62 12 -21
w hire	6 17
w hiring	1 151 3 20 7 -23 8 48 12 -14
w his	0 -42 1 -42 8 16 10 -28 12 -25
w hit	0 -21 1 -14 6 -24 8 26 10 23 12 57
w hiya	1 -15 8 -20 9 38 12 -16
w home	0 -28 1 60 6 112 7 -28 9 50 10 16 12 -33
w honored	0 20 1 18
w honour	9 38
w honoured	0 15 1 -31 7 26
w hope	0 -16 1 -24 6 -14 7 -22 8 -45 9 -30 11 20 12 -26
w hoping	0 14 1 51 4 -23 5 28 6 15 7 27
w hospital	1 74 2 -21 4 27 6 21 7 51
w hotel	0 70 1 26 3 -16 4 -26 5 29 6 -16
w hour	0 -23 1 21 6 67
w hours	0 -15 1 115 6 29
w house	0 -28 1 89 2 28 4 -24
w housing	1 73 6 48 8 -22
w how	0 -165 1 70 3 35 4 -19 6 -20 7 -39 8 79 9 37 12 -52
w how's	1 -34
w hun	1 -16
w hurry	12 35
w i	0 -42 1 55 2 33 3 33 4 -45 6 -31 8 57 9 43 10 -58 12 77
w i'd	0 40 1 65 2 -28 3 50 4 -38 7 57 8 -66 9 -87 10 -57
w i'll	0 -26 1 -71 4 18 6 -22 7 31 8 -19 9 -44 10 106 11 -47 12 16
w i'm	0 50 2 -31 5 38 7 -107 8 184 9 17 10 -72 11 -47 12 72
w i've	3 35 4 -20 6 -33 7 -80 8 31 9 -31 10 43 12 31
w ice	1 -26 6 57
w idea	1 27 6 58 8 49 9 29
w ideal	0 45 1 102 4 -34 5 44 7 25 8 -49
w if	0 80 1 120 2 -17 4 49 5 -90 6 -16 7 -49 9 -61 10 50 11 294 12 -67
w ignore	7 -20
w in	0 61 1 148 2 19 3 15 4 -67 5 23 6 103 7 104 8 144 9 -47 10 27 11 -54 12 -32
w inbox	1 -35 8 22 12 49
w independent	9 -18
w instead	0 -15
w interest	0 -26 7 -22 10 28 12 -23
w interested	0 19 1 -56 2 -17 3 18 7 250
w into	0 59 1 121 4 17 6 -19 7 -25 8 59 9 -18 12 -15
w intro	0 35 1 23 3 102 4 -64 9 -15 11 20 12 -27
w introduce	0 74 1 61 2 -53 3 107 4 -93 5 -18 7 -19 8 16 9 -28 10 -22 12 45
w introduced	1 55 3 14 4 -29 6 32 8 -20 9 -18 12 -21
w introducing	0 34 1 34 3 -20 4 60 7 102 9 32 11 -15 12 30
w introduction	0 157 1 -20 2 -15 4 -49 5 70 6 26 7 -52 8 -20 9 -14 10 14 11 17
w introductions	0 282 1 103 2 -30 3 -79 4 -176 5 215 6 -28 8 -70 9 -38 12 -39
w intros	2 -14 5 29 6 19
w invite	0 228 1 -14 4 28
w invoice	12 -24
w is	0 -20 2 -20 3 -44 4 26 5 58 6 48 8 -15 9 -77 10 26 11 58 12 -41
w isn't	1 -17 3 16 6 -27 10 27 11 33 12 -21
w it	0 44 1 -84 2 -39 3 54 4 18 8 -60 9 58 10 40 11 86 12 -41
w it'd	6 -30 7 103
w it's	0 28 1 -55 3 -15 6 -19 8 67 9 58 10 18 11 55
w its	1 -20 12 -16
w job	0 37 1 -82 6 -31 7 -35 9 -22 10 30
w join	0 -23 1 19 7 -26 12 41
w joined	1 -19
w joining	1 -19
w joy	6 -14
w judge	1 -35
w jump	1 -16
w just	0 -62 1 18 3 -17 6 43 7 -50 8 -41 9 -16 10 113
w k	1 -21 6 24
w keen	0 28 1 -20 5 27 6 132 8 27
w keep	6 99 7 50 9 -31 12 -41
w keeps	0 27 1 71 6 107
w kind	1 -21 7 48 9 21 12 -15
w kindergarten	6 14 10 19
w kindly	1 57 6 -29 9 -16 12 -20
w know	0 30 1 100 2 -36 3 -155 4 200 5 -82 6 -24 7 -26 8 48 9 -24 10 45 11 -71 12 -35
w knows	4 -18 6 -47 7 -27 8 -44
w labels	1 -48 6 24
w laid	1 -20 7 -18 8 83 12 -24
w lake	1 -16 6 26
w landlord	1 -40 6 47
w large	0 36 1 21 4 -25 5 35 6 -25
w last	0 19 1 -79 2 26 4 -25 6 34 7 -38 8 -37 9 75 10 -18
w late	0 -89 1 18
w launching	1 -20 7 24
w law	0 -53 1 14 6 -14
w lawyer	1 -35
w lead	0 49 1 61 6 -32 7 55 8 -23 9 28
w leads	1 26
w learn	0 -31 1 38 6 -39 7 -27 8 59
w learned	1 -24
w lease	0 -35 1 -43
w least	0 14 1 19 4 16 7 27 9 18 10 -14 12 85
w leave	0 -76 1 18 7 -44 8 -15 12 18
w leaves	1 -28
w leaving	6 52
w left	0 -30 1 95 6 -31 8 42 12 47
w let	0 -30 1 29 2 47 4 -14 6 38 8 64 9 -18 10 -19
w let's	0 -20
w letter	0 -59 1 15
w letting	6 20 12 -22
w licence	0 23 1 29 6 -25 7 -16 8 37 12 -21
w lie	1 55 6 77
w life	1 -19 4 18 6 -29 8 18 9 -31
w like	0 48 1 -21 2 27 3 -37 6 40 7 150 8 -24 9 51 12 -45
w liked	1 -14 11 39 12 -27
w likely	0 -35
w limit	6 -39 11 -24
w line	1 -33 10 42
w lines	1 41 6 74 10 59 12 -31
w link	0 25 2 -15 4 38 6 -24 7 -19 9 -42 10 75
w list	0 -48 1 -38 2 -23 4 18 6 -91 7 -25 10 22
w listen	1 34
w little	0 14 6 -32 7 15 8 -27 12 -25
w live	0 106 1 44 5 28 6 16 7 -18 8 -23 9 23 10 17
w loan	1 -28 6 68 12 64
w local	1 24 6 17
w logistics	1 70
w lol	0 -20
w long	6 23 12 -22
w look	0 -65 6 68 7 45 9 22 12 -14
w looked	1 -18
w looking	0 41 1 120 6 -35 7 -81 9 -16 11 -22
w looks	0 -33 1 -71 7 -15 8 -35
w loses	0 19 6 40
w losing	1 40 6 33
w lost	1 66 9 -15
w lot	0 -34 1 -29 5 17 6 -26 7 -26 8 -31 9 -14 12 -22
w love	0 44 3 27 5 -17 6 -65 7 48 8 -61 9 19 10 -26
w loved	0 -19 1 -42 7 -21 9 62 12 -25
w lovely	0 16 8 -28 9 -28 12 -21
w lower	1 28 6 74
w loyal	9 63
w lunch	0 -28
w made	0 -78 9 39
w mail	0 17 6 84 7 -15 10 102 12 -23
w maintenance	0 -16 1 -49 8 -41
w make	0 -46 7 34
w makes	1 -58
w making	0 66 1 -19 4 -21 6 -15
w man	6 38
w manager	0 65 1 59 3 45 4 -40 6 -29 7 -26 8 -19 11 39 12 32
w managers	0 -54 1 105 4 -20 5 31 6 38 8 17 12 41
w many	0 57 11 26
w marathon	1 -14
w marina	6 -31
w market	0 -19 1 -46 6 -32
w marketing	1 -40 6 -36 7 -23 8 -25
w mat	0 -21
w match	1 28 6 -15 7 -49
w mate	1 19 6 21 11 -26
w mates	1 86
w matteo	9 -34
w matters	0 -43 7 14
w may	0 -61 1 -65 2 -18 6 -29 7 21 10 27 12 -24
w maybe	0 17 1 -119 2 -37 4 29 6 -35
w me	0 95 1 104 2 -43 3 105 4 -87 5 18 7 -78 9 -65 10 23 12 79
w meet	0 94 1 145 2 -24 3 -19 4 -39 5 84 6 64 7 -20 8 -79 12 -19
w meeting	0 -32
w member	0 32 7 49
w members	2 24 4 -28 6 34 11 32
w mention	0 32 1 16 3 -21 6 25 10 -38 11 15 12 -27
w mentioned	0 -54 1 88 6 57 9 -34 10 -23 12 -60
w message	1 -42 6 -19 10 117 12 -43
w met	0 -18 1 20
w midnight	0 -14 1 -19 6 90 8 24 10 68 12 64
w might	1 -30 2 -32 3 -28 4 86 6 -103 7 243 11 35 12 -32
w mind	0 38 1 -37 3 28 4 -16 8 -17 10 28 11 57 12 -20
w minute	0 -14
w minutes	0 -73 1 -28 10 -56
w missing	6 -24
w moment	0 -35 1 -14
w money	0 63 1 39 3 -15 4 19 6 130
w month	0 -22 6 -37 7 56 8 39 12 26
w months	0 -25 1 -49 6 36 9 14 12 44
w more	1 75 4 -41 5 48 6 71 8 50 9 -18 10 -14 12 110
w morning	1 -18 6 -19
w mortgage	1 28 6 36 12 -14
w most	0 -26 1 29 6 79 8 53 12 -17
w motor	1 83
w mould	1 21 6 40
w mouth	0 65 1 -14
w move	6 -15 7 -22
w moved	0 -25 1 42
w moving	0 17 1 -20 11 20
w much	0 -25 1 63 6 -45 7 35 8 18 9 23 12 97
w mum	1 -26 9 28 10 -20
w museum	1 44 6 22
w musician	0 25 1 46 4 16 7 28
w must	1 -17 6 -24 8 -17 12 111
w my	0 59 1 -16 2 16 4 -23 5 40 6 -35 7 -52 8 163 9 18 10 -71 11 -33 12 50
w n	1 53 6 14 12 -14
w name	0 122 3 -25 4 28 6 30 7 16 8 -59 9 -25 10 36 11 -19 12 -22
w names	1 -45 3 -26 4 54 6 -42 7 -23 8 -50 9 -16 10 -37 12 149
w near	0 -16 3 -34 4 21 5 18 6 -16 7 23 8 19 9 -18
w need	0 -83 1 -154 4 30 6 -56 7 -24 8 39 9 -29 10 48 12 122
w needed	1 31
w needn't	1 -27
w needs	1 -126 2 15 6 -35 7 -56 8 24 12 -27
w neighbor	7 -37
w neighborhood	1 47
w neighbors	0 -27 6 14
w neighbour	0 -28 12 -21
w neighbours	0 19 1 15 6 21 7 -21 8 -54 9 34 12 -24
w network	0 -17 1 -109 2 18 4 -17 9 -41 12 -24
w never	0 -18 2 14 4 15 5 -19 6 86 9 -17 11 36 12 -46
w new	0 -92 1 96 6 -92 7 -39 8 16 10 -16 12 -45
w next	0 101 1 -171 4 50 5 -17 6 -54 7 75 8 -32 9 -45 12 105
w night	0 34 2 -14 5 38 6 75 10 17
w nights	1 78 6 -29 10 25
w nine	1 25 6 95 8 55 9 -27 10 19 12 -67
w no	0 44 1 18 2 51 3 -22 6 -22 8 -16 9 -33 10 -55 11 164 12 -103
w nobody	1 -56 6 121 9 -17
w not	0 -43 1 -40 2 26 4 -16 6 45 7 70 8 -39 9 -43 10 -23 11 143 12 -68
w note	6 -32 8 20 10 45 12 -15
w nothing	0 39 1 -37 6 39 9 -14 11 -33
w noticed	0 59 1 14 3 43 5 -23 6 -20 9 -34 12 27
w now	0 58 1 -102 2 43 6 -48 7 32 8 20 9 76 10 -31 12 14
w number	0 -16 1 124 2 -19 3 98 4 -62 8 -28 9 -20 10 -24
w numbers	9 18 11 -23
w nurse	2 -21 4 29 7 -18
w nursery	1 -26 6 -16
w nurses	0 -17 1 143 12 52
w obligation	1 -14
w of	0 152 1 144 3 -91 4 84 6 77 7 52 8 -69 9 -36 10 -104
w off	0 15 1 -29 6 53 7 27 8 76 9 38 10 -17
w offended	1 -16
w offer	1 15 6 24 7 21 9 27
w office	1 -14 2 -17 4 22 6 -41 7 -35
w often	1 -32 6 76
w oh	1 -94 6 -24
w ok	0 46
w okay	6 -26
w old	1 60 8 22 12 -17
w older	1 27 6 21
w on	1 55 2 53 5 -36 6 71 7 -22 8 106 10 98 11 -34 12 -39
w onboarding	6 -14 8 34
w one	0 17 1 33 2 73 4 -95 6 68 7 -33 8 -39 9 33 10 31 11 -18 12 -56
w only	0 65 1 -53 7 -32 8 15 9 17 11 145 12 40
w op	1 49 8 18
w open	0 -73 3 -27 4 33 6 -43 7 -25 8 71 9 28 12 -91
w opened	1 -28 2 24 4 -33 6 -21 7 -16 8 24
w opening	0 -14 1 17 6 37 10 15
w operations	1 41 6 -18
w operators	6 40
w opinion	7 19
w or	0 118 1 34 2 20 3 37 4 -63 5 24 7 -40 8 44 9 -25 10 97 11 -52 12 120
w orders	1 37 6 40
w other	0 24 1 84 2 -28 4 19 5 24 6 63 8 -39 10 -14 12 -33
w others	0 38 1 -49 3 -32 4 39 6 34 7 64 9 74
w our	0 -96 1 -15 2 -18 4 37 5 -18 6 -36 7 157 9 126 10 -15 11 -32 12 -40
w ours	1 -23 6 -18 8 98
w out	0 53 1 14 2 22 3 14 4 -17 6 75 7 31 8 20 12 78
w over	0 -40 1 54 6 34 7 -21 8 14 10 29 12 -33
w owe	0 40
w own	0 31 6 50 8 30 9 -28 10 18
w owner	0 21 1 113 6 33 7 14
w owners	0 105 1 74 2 -23 5 51 6 111 7 17
w owns	0 -22 1 57 6 -48
w p	8 -16
w packaging	1 -51
w page	0 -14 1 74 6 36 7 19 9 60 11 22 12 -25
w paid	6 65 7 -21 8 40 12 -26
w paint	6 -34 9 40
w paper	1 36 6 17
w paperwork	1 -54 6 -25
w paragraph	0 14 1 16 10 21
w parents	0 27 1 -75 5 16 6 53 8 18
w parish	1 40
w part	8 30 9 47 12 -17
w partner	1 45 8 -16 12 50
w partners	1 25
w pass	0 106 1 19 2 -16 4 20 6 -17 7 30 8 -15 10 -65 12 -29
w passed	6 30 9 36
w passing	0 29 1 26 3 27
w past	0 -24 1 -30 9 98 12 -19
w paste	0 -28 1 -34 6 72 10 92 12 -28
w patients	1 24 6 50 7 -19 8 -52 12 -22
w pay	0 30 1 14 2 -22 4 -14 5 36 6 124 9 -14 10 -49 12 64
w paying	0 16 1 21 2 18 8 -19 9 -15 10 -19 12 -14
w payments	1 -16 6 19
w payroll	6 41
w pays	1 22 6 92 9 -14
w peel	0 15 6 18
w people	0 20 1 -106 2 21 3 -85 4 76 6 -24 7 46 8 25 9 -24 10 -57 11 -16 12 16
w per	6 -14 12 81
w perfect	1 -105 6 21
w perfectly	6 -22 11 101
w perhaps	1 -29 2 -19 4 16 6 50 7 20
w person	0 35 1 186 2 35 3 26 4 -47 6 31 7 -43 8 -75 9 -21 10 37 12 14
w personal	0 46 3 18 6 -17 7 37 11 -25 12 40
w pharmacist	1 64
w phone	0 39 1 -44 6 64 7 51 9 28 12 136
w photo	0 -65 6 70
w photos	0 -14 1 -33 9 -32
w piano	1 25 8 -39 9 129
w pick	0 -18
w picture	0 -17
w pictures	1 -30
w place	0 -14 1 -49 6 34 9 -14
w places	0 -22 1 -27 6 16 8 -34 12 47
w plan	1 44 8 -58 9 78 10 -15
w planner	0 16 1 -87 6 50 9 47
w planning	0 51 6 16 9 25 11 -15
w plant	1 18 2 17 6 -15 8 -14 12 45
w play	1 18
w please	0 99 1 -37 2 -22 3 33 4 52 5 -53 6 -79 7 -37 8 -48 9 -37 10 44 11 -62
w pleasure	1 -15 9 32
w plumber	0 -29 6 -21 8 -18
w podcast	1 120 6 -19
w point	0 28 1 106 3 27 4 -21 6 20 10 -29 11 39 12 -17
w policy	0 -24 9 47 11 14 12 19
w portal	0 22 6 21
w portraits	8 17
w position	1 -55 3 24 4 -16 8 46
w post	0 -25 1 27
w practice	0 -28 1 20 6 -49 7 -41 8 59 12 -17
w practices	1 -16
w precisely	1 -46
w prefer	1 -67
w present	1 -47
w press	10 65
w pressure	1 -20 6 -32 11 132
w price	7 19 9 -17
w prices	1 -18 7 -25 8 -15 12 59
w pricing	0 -20
w print	0 -20
w private	11 16
w privilege	1 -28 9 19
w problem	0 -31 11 57
w producer	1 14
w product	0 -32 1 -35 8 28
w programme	0 -14 12 28
w promise	1 -20
w promised	0 -15 9 -16 12 80
w promoted	6 -17
w property	6 -32
w proud	12 -22
w ps	0 41 1 51 2 45 4 -24 6 -14 7 38 12 26
w purchase	1 -18 8 -16 9 55
w put	0 18 1 -36 2 -14 3 29 6 -42 7 -16 10 45 12 -22
w putting	0 25 1 40 3 15 4 -16 6 37
w q	1 19
w quarter	0 -19 1 42 6 16 8 -20 9 -18 12 -17
w question	0 84 2 41 4 -24 6 42 7 19 8 14 12 -17
w questions	0 -33 1 -59 6 -26
w queues	1 55
w quick	0 -19 1 26 3 16 4 -17 7 -16 8 -25 9 -39 11 -27 12 -67
w quickly	1 63
w quit	6 16
w quote	7 -16 12 -21
w radio	1 24 6 17
w raising	1 -50 6 -25 7 -18 8 23
w rate	1 40
w rates	6 85
w rather	1 -25 7 -27 12 -23
w reach	0 -20 1 18 6 23
w reaching	1 19 6 -15 7 14 8 20
w read	1 24 6 14
w ready	1 -62 6 -37 7 -23 10 -17
w real	1 -29 6 -35 9 18
w really	0 -121 1 -91 6 -49 7 -15 8 59 9 -55 12 103
w receipts	1 23 6 35
w receive	1 21 6 -16 7 18 12 48
w recently	1 29 6 -53 7 -16 8 55
w recommend	0 -150 1 -16 3 -31 4 65 9 31 12 21
w recommendation	0 -47
w refer	1 -128 3 24 5 -45 6 -37 8 -25 9 -37 10 -21 12 150
w reference	0 -14
w referral	0 60 1 39 4 -62 5 77 6 -37 7 -23 8 -79 9 -38 10 -15 12 26
w referrals	0 40 1 -64 3 -20 4 58 5 -26 6 -19 7 -45 8 46 12 -35
w referred	0 -101
w referring	0 17 1 -24 3 16
w reliable	6 38
w reminder	6 -40
w rep	1 -141
w reply	0 -79 1 -59 4 17 6 -84 7 21 10 150 11 17 12 -22
w report	0 -71
w reporting	1 -56
w represent	1 20
w resource	0 29
w respect	1 -15 6 -22
w restaurant	0 29 1 59 2 -37 4 19 6 33
w retire	0 16 1 51 2 -23 4 28 6 25 10 -17
w retired	0 40 1 -42 6 -26 7 -16 8 -46
w retirement	0 42 1 39 4 -22 5 21 7 18
w retiring	1 35 2 18 6 -16
w returns	0 -26
w reunion	1 -34 12 -14
w revenue	1 27 6 69
w review	0 -15
w reward	0 32
w right	2 20 3 30 4 -37 6 15 7 63 8 -17 9 -26 11 33
w ring	0 57 1 63 3 43 4 -23 6 -18 7 -26 8 -25 10 126
w role	0 16 1 47 3 71 4 -18 5 -42 6 30 8 30
w roles	0 -36 1 -50
w roof	1 217 6 62
w room	0 48 1 25 6 30 8 27
w rooms	0 14 1 48
w rota	6 63
w round	1 16 12 -19
w row	9 20
w rules	1 -59
w run	1 102 4 20 6 -52 7 -23 8 46 9 -26 11 -32 12 -14
w running	0 14 1 49 6 83
w runs	0 21 1 -117 4 -21 6 34 7 15 9 -24 10 -15 11 -14 12 -15
w s	1 60 6 38 8 -16 10 -23 12 -17
w said	0 -39 6 77 7 40 9 112 12 83
w sale	1 -54 6 27 9 21
w sales	1 17 6 -14
w same	0 51 1 -24 2 17 3 -23 6 -65 7 285 9 16 10 -17 12 -31
w sat	1 -22 6 -16
w save	1 -64 6 31
w saw	0 19 1 40 8 -51 9 -21 12 -18
w say	0 -63 1 23 2 43 3 -17 4 -16 6 17 7 -34 10 -15 11 16 12 -33
w says	1 -24 6 57
w scale	0 -21
w school	2 -20 3 -21 4 34 6 60 7 -23 9 -15 10 35
w schools	1 -34 6 -42 8 95
w scratch	1 54
w search	1 72 8 -44
w season	9 37
w second	0 32 2 17 4 -21 7 24 10 25 12 -22
w security	0 32 3 23
w see	0 41 1 42 2 52 4 -50 6 62 7 39 8 -20 10 -28 11 21 12 -42
w seed	6 -62 7 -19
w seeing	9 55
w seeking	0 60 1 14 2 -14 3 -14 5 30 6 22
w seen	0 -41 12 17
w self	1 26 6 34
w sell	0 57 1 80 4 -18 5 21 6 20 8 15
w seller	8 -14
w selling	1 85 7 -35 10 19 12 -24
w send	0 222 1 -25 2 -14 3 -83 4 100 5 -36 7 -55 8 -29 9 27 10 29 11 -54 12 -18
w sending	6 -16
w sent	0 -20
w service	0 25 1 17 7 91 9 22
w services	7 86 9 -23
w session	9 14
w set	6 -38 8 24
w settled	1 -25
w seven	0 -21
w several	6 -26 8 19
w shall	0 -52 1 29 12 96
w share	0 153 1 -130 2 -15 4 40 5 -23 6 -40 7 17 8 24 9 -15 10 30 12 19
w shared	1 -21
w she	0 -44 1 -17 6 159 7 -33 9 -21 10 14 11 54 12 -28
w she'd	0 24 3 17 4 -33 6 43
w she's	1 -25
w sheds	1 49 6 27
w sheet	6 18
w shift	2 -16 4 24 6 97 9 15
w shipped	1 34 9 -20
w shoebox	6 26
w shoot	1 15 10 54
w shop	1 -60 2 16 6 95 7 -24 8 -18 9 74 10 25
w shops	0 17 1 17
w short	0 -35 1 23 7 -22 10 48
w should	0 118 2 35 3 -44 4 27 5 -15 6 -57 7 -45 8 -30 9 -22 10 19 12 -36
w show	0 43 7 -16 10 35
w shows	0 35
w sick	1 35 6 45
w side	0 21 1 14 6 -37 7 -15 8 -37 9 41 12 76
w sign	12 66
w signing	1 -14 12 39
w signs	0 24 1 26 3 15 6 46
w similar	0 14 1 -48 11 37
w since	0 62 1 -37 2 43 3 33 4 -53 6 -46 9 182 10 -14 12 45
w sister	1 54 3 18 4 -34 7 55
w sit	0 46 1 26 2 17 6 96 10 16
w site	0 25 1 41 4 -35 5 20 6 43 10 -19
w situation	6 20
w six	0 -32 6 35 7 -17 8 -46 9 18 12 32
w size	9 -19
w sleep	0 18 1 67 6 82
w slipped	1 -30
w small	1 73 6 79 8 47 9 39 12 -30
w so	0 54 1 -82 4 54 5 -34 6 57 7 -23 8 78 9 138 11 -36 12 94
w software	1 -16
w sold	0 -42 1 -28 9 17 12 -14
w some	0 -18 1 -94 3 -32 4 26 6 -33 7 33 8 105 9 18 12 -35
w somebody	1 -43 4 18 6 -30 10 43 12 -20
w someone	0 29 1 -21 2 -55 4 50 5 -22 6 26 7 46 8 -47 9 -30 10 25
w something	0 16 6 46 7 60 8 16
w sooner	12 -14
w sorry	0 23 8 -22
w sort	1 17
w sorted	6 -18 9 74 12 -18
w sound	7 14
w sounding	0 24 1 -17 7 26 11 16
w space	1 -20 8 -48
w speak	0 29 1 27 6 -34
w speakers	7 -16
w speaking	1 -45 9 -27
w speaks	6 16
w specific	0 42 1 15 3 35 4 -16
w spend	0 48
w spends	1 40 6 77
w spot	1 14
w spots	1 48
w spread	0 79 4 42 5 -22 12 -23
w spreadsheets	1 23
w spring	0 -22 1 24 7 -14 8 20 9 34
w staff	12 -14
w stand	0 -23
w standing	1 25
w start	0 20 1 24 12 -23
w started	0 -22 1 -42 6 -33 7 -19 8 42
w starting	6 -33
w starts	0 -42 1 -38 6 45
w stay	1 -17 6 48 12 62
w stays	1 -26 6 45
w still	0 14 1 80 2 19 6 158 8 -16 9 76 10 -31 12 -78
w stock	1 62 6 49
w store	0 -24 1 36 6 39
w story	6 -19 7 -19
w street	1 -57 8 18
w strings	0 23 1 43 4 16 6 -17 7 28
w strong	1 45 6 -16 7 15 8 19
w struggling	0 15 1 81 6 47
w stuck	6 -15
w student	1 -57 6 -19 7 -27 8 32
w students	6 42
w studio	0 -16 1 -48
w subject	0 -72 1 -69 6 -26 7 -23 8 -48 9 -22 10 -55 12 -52
w submit	1 -22
w subscribe	0 -15
w such	1 -73 6 42 7 -24 9 53 12 -31
w sufficient	1 -18
w summer	1 37 6 -15
w supplier	0 -66
w suppliers	1 16 6 -14 8 59 12 25
w sure	0 -45 1 -17 6 41 7 24 12 -17
w surely	0 -35 9 -18 12 88
w surveyor	0 28 1 30 2 29
w switch	0 -17 1 -17 6 28 9 30
w ta	1 -33 6 -14 8 -46
w table	0 26 9 31
w tag	0 -54 1 -54 6 -17 7 -20 10 20
w take	1 53 4 -24 5 18 6 26 7 17 8 90 12 -15
w takes	0 -17
w taking	1 18 8 19
w talk	0 -38 1 -71 2 21 3 -22 6 35 7 -48 9 -30 11 -16 12 -20
w talking	1 23 8 47 12 42
w tax	2 -22 4 18 6 -28
w teacher	1 85 2 -26 4 25 7 -15 8 -17
w teaches	1 33
w teaching	1 74 6 55
w team	0 52 1 32 2 18 6 -51 7 -26 8 -55 9 -17 10 -15 11 -20 12 -50
w teams	0 -14 6 17
w tell	0 63 1 39 2 -31 3 63 7 -23 8 -26 9 19 10 -68 12 40
w telling	10 -27 12 88
w ten	0 -50 1 -63 6 92 7 -23 9 61 12 -22
w tenant	1 -18 6 -38
w test	1 -17 6 -16 8 18
w testers	0 -16 1 16 6 -16
w text	0 -42 1 -25 6 -19 10 93 12 47
w th	0 -16 1 -20 9 -15
w than	1 -21 4 -19 5 28 6 45 7 -26 8 -18 12 -16
w thank	0 -34 1 -43 6 -26 7 59 8 -17 9 24 10 28 12 -25
w thanks	0 -70 1 -51 6 -32 7 -23 8 -35 9 -50 11 37 12 -36
w that	0 33 1 173 2 91 3 23 4 -62 5 -28 6 306 7 -17 8 -41 9 47 11 -14 12 30
w that's	0 21 1 50 2 17 4 -46 5 29 6 105 8 27 9 24 10 -15 11 91 12 -59
w the	1 144 2 174 3 89 4 -150 5 -35 6 119 7 -47 8 24 9 150 10 92 11 -174 12 -137
w their	0 72 1 83 2 14 6 158 7 107 8 22 9 -43 10 51 11 -19
w theirs	1 24 6 73 8 -19
w them	0 68 1 18 2 -16 3 -39 4 52 6 40 7 190 8 27 9 -41 10 45 11 -21 12 -41
w then	0 23 2 16 6 -27 9 48 11 38 12 -28
w there	0 62 1 171 2 -74 4 69 5 28 6 -71 7 -31 8 32 9 15 11 -16 12 -29
w there'll	1 23 6 37
w there's	0 86 1 -18 2 -14 4 43 5 -18 6 46 7 22 8 18 9 -26 10 -14 11 -16 12 17
w these	0 22 11 26
w thesis	1 -26 6 32
w they	0 88 1 -19 5 26 6 54 7 46 8 -17 9 -23 11 -21 12 96
w they'd	1 164 7 137
w they'll	0 21 6 -39 7 94
w they're	0 -17 1 -35 6 90 7 -29 8 28 9 -18 10 -17 12 -21
w they've	6 -21
w thing	0 29 1 -26 2 35 4 -20 6 -45 7 -30 8 67 12 -17
w things	1 -42 7 49 8 20 9 24 12 26
w think	0 28 1 -46 2 23 3 23 4 -15 6 28 7 60 9 -20 11 120
w thinking	0 35 1 197 2 -16 4 15 7 -54 10 40 11 14
w thinks	1 24 6 50
w third	1 -18 9 -19 12 184
w this	0 -64 1 98 3 15 5 -15 6 -110 7 145 8 14 10 229 11 -21 12 69
w those	6 -26 7 -21 12 24
w thought	0 -22 1 -61 6 -16 9 60
w three	0 -59 1 -108 3 -14 6 56 7 39 9 41 10 -40 12 48
w thrilled	9 58
w through	0 27 2 31 9 84 12 -61
w throw	6 19 10 -19 12 19
w till	0 38 1 -45 6 102 10 111 12 -15
w time	0 -14 4 18 7 32 8 -39 9 -65 11 -25 12 133
w tired	6 31
w to	0 93 1 166 2 23 3 105 4 -164 5 91 6 35 7 -104 8 91 10 -16 12 -46
w today	0 81 1 -61 2 22 3 21 4 -36 6 -15 7 80 8 -21 12 55
w together	0 15 1 -84 6 -29 8 36 9 146 12 -28
w told	0 -56 1 16 6 125 9 74 12 -35
w too	0 36 1 58 2 -26 4 60 5 -23 6 43 7 111 8 -38 9 -14 10 -22 11 29 12 51
w took	0 23 6 39 9 93 10 15 12 -21
w tool	0 -16 1 -72 7 -15 8 15
w top	1 -22 12 50
w totally	0 -24 1 -30 6 -15 8 -16 11 51
w touch	0 46 1 59 2 -15 3 30 4 -19 6 -18 8 27 9 -14
w tour	1 17
w town	1 -16 10 19
w track	0 -30
w trade	1 17 6 28 7 27 12 -15
w train	1 20
w translator	7 -16
w transport	0 22 1 -17 11 47
w travel	6 19 9 -14
w treasurer	0 30 1 46 10 -18
w trouble	0 -47 1 39 6 21
w trust	0 37 2 26 4 -16 6 24 11 61 12 32
w trustee	1 -78
w trying	0 -29 1 32 6 -21 7 -16
w turn	1 33 2 17 6 42 9 -16
w turned	1 34 6 55
w twelve	0 -17 1 -74 6 32
w twenty	1 -14
w twice	0 53 1 39 4 -23 5 14 6 49 8 -44 9 -24 10 -16 12 91
w twins	1 22 2 16 4 -17 6 -26 12 31
w two	0 -71 1 31 2 17 3 -36 4 42 6 19 7 -30 8 -27 9 -87 10 38 11 15 12 156
w u	0 -26 1 19 6 -31 8 -41 9 -38 12 141
w under	1 -43 12 -15
w understand	1 53 6 -20 7 -21 11 88 12 -17
w until	1 -26 8 15 12 25
w up	0 -25 2 -20 4 14 5 15 6 -22 7 -25 9 83 10 -24 11 -28 12 123
w update	0 -15
w ur	1 24 7 30 8 86 12 -17
w us	0 64 1 -113 2 -37 3 39 4 27 5 -34 6 -40 7 74 8 77 9 125 10 -41 11 -47 12 -20
w use	0 -62 1 -52 6 -48 7 17 9 18
w used	0 -17 1 48 6 34
w useful	0 15 7 38 9 -31 11 33
w uses	1 66
w valley	0 16 6 25 10 14
w valuable	6 -17 7 71 9 54
w value	4 21 6 -36 7 53 9 19 12 -20
w van	0 -65 6 -44 8 -35 10 140 12 60
w very	0 21 1 -43 6 -36 7 109 9 20 12 -33
w video	10 43
w w	1 25
w waiting	0 -24 1 37 6 31 12 66
w wakes	0 14 1 31 2 -15 6 36
w walk	0 -37 1 18 6 33 10 18 12 42
w want	0 -46 1 -134 5 18 8 67
w wanted	0 -22
w wants	1 -47 6 34 7 34
w ward	1 43 6 79
w warehouse	1 -29
w warm	6 17
w was	0 -39 6 -21 7 -54 8 -20 9 201 10 -25 12 -36
w waste	1 -73 6 40
w watched	1 -37 6 50 9 40
w way	0 49 2 14 4 -16 5 17 6 -34 7 49 8 -58 10 -49 11 78 12 -46
w we	1 -27 2 37 3 -26 4 26 5 -25 6 -68 9 227 10 -36
w we'd	0 -30 1 49 4 21 6 -33 7 200 9 -25 11 56 12 -31
w we'll	0 49 1 -47 6 -25 7 40 12 -40
w we're	1 43 3 -29 5 21 8 207 9 -49 12 -28
w we've	0 21 1 -52 3 -32 5 32 6 21 8 91 9 134 12 -42
w website	1 21 6 19
w wedding	0 83 1 52 5 24 8 -20
w week	0 50 4 -17 5 16 7 -15 8 -50 9 -74 12 43
w weekend	0 61 1 -44 6 32 9 37 12 46
w weekends	1 48 6 60
w weeks	0 -15 1 -32 6 99 12 -19
w welcome	4 -71 5 56 6 -35 7 40 11 24 12 -56
w well	0 -29 6 -43 7 49 9 42 12 -18
w went	1 28 9 -25 12 -16
w were	0 -30 2 -15 4 15 9 144 10 -35 11 -17 12 26
w what	0 -148 1 58 2 22 3 -27 6 102 7 43 9 73 10 -29 12 -27
w what's	0 19 2 38 4 -28
w when	0 43 2 14 9 37 10 -21 11 -45 12 90
w whenever	0 16 1 14 11 36
w where	0 29 1 35 4 15 6 86 8 -23 9 -40 12 -24
w whether	0 -17 1 20 6 17
w which	0 -97 2 112 3 -18 4 -84 6 123 12 -61
w while	0 15 6 15 8 -21 10 14
w who	0 108 1 33 2 221 3 -155 4 -136 6 -14 7 55 8 -66 9 -23 10 -23 12 42
w who'd	0 52 1 -19 3 -22 4 29 6 93 7 258 9 -23 10 -21 11 -21
w who'll	1 49 6 169
w who's	0 202 1 91 2 94 3 -32 4 -44 5 -14 6 65 8 -34 9 -25 11 -16 12 -29
w who've	1 56 6 90
w whoever	0 34 1 32 2 -18 3 31 6 -35 11 -14 12 59
w whole	1 -25 9 51
w wholesalers	1 -14
w whom	0 31 1 -16 2 18
w whose	0 117 1 269 5 18 6 358 12 -31
w why	0 -54 1 -20
w widget	7 32 9 -18 11 34
w will	0 -49 1 23 4 19 10 -26 11 -18 12 127
w willing	0 14 1 -30 6 -15 7 -19
w win	0 15
w windows	0 67
w wine	1 -19
w winter	0 46 1 104 6 -28 7 -24 8 99 9 -14 12 -23
w with	0 178 1 220 2 37 3 31 4 -56 6 204 7 36 8 56 9 39 11 -62 12 -98
w within	9 57
w without	0 -51 6 64
w woman	0 -22 6 26
w women	1 64 6 40
w won't	0 -19 1 -18 4 -21 5 30 6 -29 8 54 11 29
w wondered	1 19
w wonderful	9 16
w wondering	1 30 6 17
w word	0 90 4 36 5 -24 8 -34 12 -31
w work	0 -72 1 -27 4 15 6 -97 7 -27 8 119 9 178
w worked	0 17 1 -28 6 -48 8 -32 9 52
w working	0 -52 1 -42 6 -18 7 -21 9 91
w works	6 -41 9 29
w workshop	1 36 6 84
w world	1 89 6 -21 9 -14
w worries	1 20 6 29
w worry	1 28
w worth	1 -17 6 67
w would	0 100 1 -30 2 18 3 58 4 -71 6 49 7 -44 8 104 9 -42 11 53 12 -33
w write	0 -62 1 39 2 18 6 43 8 -20 10 37
w writing	1 -31 6 -20 8 37
w written	1 14 6 18
w wrong	0 35 2 -16 3 23 4 -25 5 21 8 -34 10 30 12 36
w wrote	1 -29 9 89
w yard	6 40 9 24
w year	0 -20 1 -21 3 -16 4 -20 5 31 6 -31 7 -19 9 94 12 -18
w years	0 -36 1 -62 7 -26 9 97 12 -49
w yet	12 115
w you	0 15 2 -15 3 37 4 34 5 -117 6 -15 8 -154 9 134 11 67 12 26
w you'd	0 -29 1 -97 4 22 6 -68 10 15
w you'll	0 59 1 18 4 17 6 -16 7 75 8 29 10 -18 11 21 12 185
w you're	0 83 1 -28 3 21 4 15 5 -38 7 -51 8 -19 9 -57 10 -21 11 -47 12 -14
w you've	1 -37 6 -34 7 41 8 -21 9 212 10 -32 12 -50
w young	0 15 1 61 6 -47
w your	0 64 1 122 2 62 3 76 4 -28 5 -96 6 30 8 -92 9 147 10 -57 11 29 12 51
w yours	0 -37 1 -42 2 -43 4 40 6 -61 8 -27 9 -15 10 -15 11 -32 12 47
w yourself	1 22 6 46
w yrs	1 65
w 🍂	12 -23
w 🎉	1 -37
w 👍	1 -39 8 -20 10 36
w 😂	0 -62
w 😉	10 -46"""  # noqa: E501
