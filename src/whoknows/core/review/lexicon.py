"""Words that fill a slot of an avatar: what people do, and where."""

ROLES = frozenset(
    """
    accountant accountants actor actors adviser advisers advisor advisors agent agents agents-ofs ambassador
    ambassadors analyst analysts angel angels animator animators architect architects artist artists attorneies
    attorney attorneys auditor auditors author authors baker bakers banker bankers barber barbers barista baristas
    bartender bartenders beekeeper beekeepers bookbinder bookbinders bookkeeper bookkeepers boss bosss brewer
    brewers bride brides broker brokers builder builders bursar bursars butcher butchers buyer buyers cardiologist
    cardiologists caregiver caregivers carer carers caretaker caretakers carpenter carpenters caterer caterers
    cellist cellists ceo ceos cfo cfos chairman chairmans chairmen chef chefs chemist chemists chiefs chiropractor
    chiropractors choreographer choreographers chw chws cio cios ciso cisos cleaner cleaners clerk clerks cmo cmos
    co-founder co-founders coach coaches coachs cofounder cofounders columnist columnists composer composers
    concierge concierges conductor conductors consultant consultants contractor contractors controller controllers
    coo cook cooks coos copywriter copywriters councillor councillors counsellor counsellors counselor counselors
    couples coupless cto ctos curator curators cyclist cyclists dads dancer dancers dean deans decorator decorators
    dentist dentists dermatologist dermatologists designer designers developer developers dietitian dietitians
    director directors doctor doctors driver drivers drummer drummers economist economists editor editors
    electrician electricians engineer engineers entrepreneur entrepreneurs estimator estimators executive executives
    expat expats fabricator fabricators facilitator facilitators farmer farmers father fathers filmmaker filmmakers
    firefighter firefighters fitter fitters florist florists forager foragers forwarder forwarders founder founders
    freelancer freelancers funder funders gardener gardeners geologist geologists glazier glaziers goldsmith
    goldsmiths grandparent grandparents groom grooms grower growers guitarist guitarists gynaecologist
    gynaecologists hairdresser hairdressers head headhunter headhunters headmaster headmasters heads headteacher
    headteachers historian historians homeowner homeowners hosts hotelier hoteliers hr hygienist hygienists
    illustrator illustrators importer importers influencer influencers influencerss insurer insurers investor
    investors jeweler jewelers jeweller jewellers joiner joiners journalist journalists judge judges labourer
    labourers landladies landlady landladys landlord landlords landscaper landscapers lawyer lawyers lecturer
    lecturers librarian librarians logistician logisticians machinist machinists magistrate magistrates maker makers
    manager managers marketer marketers mason masons md mds mechanic mechanics mediator mediators mentor mentors
    merchant merchants midwife midwifes midwives millennial millennials millwright millwrights miner miners minister
    ministers mom moms mother mothers mum mum-to-be mum-to-bes mums musician musicians nannies nanny nannys
    neurologist neurologists newlywed newlyweds notaries notary notarys novelist novelists nurse nurses nutritionist
    nutritionists officer officers operations operator operators optician opticians optometrist optometrists
    orthodontist orthodontists osteopath osteopaths owner-operator owner-operators paediatrician paediatricians
    painter painters paralegal paralegals paramedic paramedics parent parents pastor pastors pathologist
    pathologists pensioner pensioners people-opss pharmacist pharmacists photographer photographers physician
    physicians physio physios physiotherapist physiotherapists pianist pianists pilot pilots planner planners
    plasterer plasterers plumber plumbers podiatrist podiatrists police policeman policemans policemen politician
    politicians potter potters president presidents principal principals printer printers procurement producer
    producers professor professors programmer programmers psychiatrist psychiatrists psychologist psychologists
    publican publicans publisher publishers realtor realtors receptionist receptionists recruiter recruiters referee
    referees rep reporter reporters reps researcher researchers restaurateur restaurateurs retailer retailers
    retiree retirees roofer roofers runner runners sailor sailors salesperson salespersons scientist scientists
    scriptwriter scriptwriters sculptor sculptors secretaries secretary secretarys shopkeeper shopkeepers singer
    singers single-parents skipper skippers social-worker social-workers soldier soldiers solicitor solicitors
    sommelier sommeliers specialist specialists student students superintendent superintendents supervisor
    supervisors surgeon surgeons surveyor surveyors tailor tailors tax-adviser tax-advisers teacher teachers
    teenager teenagers tenant tenants therapist therapists tiler tilers trader traders trainer trainers translator
    translators treasurer treasurers trucker truckers trustee trustees tuner tuners tutor tutors undertaker
    undertakers upholsterer upholsterers vc vcs vet veteran veterans veterinarian veterinarians vets vicar vicars
    videographer videographers vintner vintners volunteer volunteers vp vps waiter waiters warden wardens
    warehouseman warehousemans warehousemen welder welders widow widows winemaker winemakers woodworker woodworkers
    writer writers zookeeper zookeepers
    """.split()
)
"""Occupations and roles that make a person findable; relation words (friend, client, neighbour) are none."""

BRANCHES = frozenset(
    """
    accessories accounting advertising aerospace agencies agency agriculture ai airline art automotive aviation b2b
    b2c bakeries bakery band bank banking banks bar beauty beverage biotech bni bookkeeping boutique branding
    breweries brewery cafe cafes café car catering ceramics chain chains chamber charities charity chemical
    chemicals choir church climate clinic clinics clothing college construction consulting council courier couriers
    cybersecurity dairies dairy data data-centre dealer dealers dealership defence delivery dental distillery
    distribution distributor drinks e-commerce ecommerce edtech education energy enterprise enterprises events
    export factory farm farming farms fashion federation film finance fintech fire fish fitness food foundation
    foundations freight freight-forwarder furniture gallery games gaming garage garages gas glass government
    grid-storage grocery gym gyms haulage health healthcare healthtech hospital hospitality hospitals hotel hotels
    housing hr import insurance jewellery kindergarten lab laboratory labs landlords law legal logistics
    manufacturer manufacturers manufacturing marine marketing meat media medical medtech metal military mill mills
    mining municipality museum museums music non-profit nonprofit nursery oil orchestra packaging paper pharma
    pharmacy plant plastic plastics podcast police port pr practices print printing property proptech pub publishing
    quarry rail recruiting recruitment recycling refinery restaurant restaurants retail retailer retailers robotics
    rotary saas salon salons school schools security shipping shoes shop shops software solar spa sport sports
    staffing start-up startup startups steel store stores studio studios supermarket tax tech telecom textile
    theater theatre timber tourism trades transport trucking universities university utilities utility veterinary
    vineyard warehouse waste wholesale wholesaler wholesalers wind wine wineries winery wood yoga
    """.split()
)
"""Industries and kinds of organisation."""

NOT_ROLES = frozenset(
    """
    'em after another answer answers assist better bigger brother brothers business-owner buyer's cancer career
    center centre chapter cheaper cleaner-than closer co-worker co-workers color colour common computer consider
    consist corner cover coworker coworkers customer customers december deliver dinner discover door easier either
    error ever exist factor faster father favor favour fever fewer fist floor flower flyer folder for former four
    further helper helpers her higher however human insider insist later layer letter letters list longer lower man
    manner master matter matters member members men mirror mist mother neighbor neighbors neighbour neighbours never
    newer newsletter november number numbers october offer offers older or order orders other others others' our
    over owner owners paper partner partners per person persons poor power prefer quarter rather refer referrer
    remember reminder resist river seller's september server servers sharper shorter shower sister sisters smaller
    smarter sooner sponsor summer super superb supporter supporters tester testers than then together tower tractor
    trailer trailers transfer trigger tutor's twist under user users water weather whether whoever winter woman
    women women-led wonder younger your
    """.split()
)
"""Words that end like an occupation and are none."""
