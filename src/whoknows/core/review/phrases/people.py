"""What people do, in the singular, and words that only look like it."""

from __future__ import annotations

from .notation import words

ROLES = words("""
    academic accountant actor acupuncturist adjuster administrator adviser advisor advocate agent agronomist
    aid-worker air-hostess alderman allergist allotment-holder allotmenteer ambassador anaesthetist analyst
    anchor angel angler animator anthropologist apprentice arborist archaeologist architect archivist artist
    assessor astronomer attorney au-pair auctioneer audiologist auditor author babysitter bailiff baker
    ballerina bandmaster banker bar-owner barback barber barista barmaid barman barrister bartender bassist
    beautician beekeeper bellboy benefactor birdwatcher bishop blacksmith blogger boatbuilder boilermaker
    bookbinder bookie bookkeeper bookseller boss botanist bouncer breeder brewer brickie bricklayer bride
    broadcaster broker builder bursar butcher buyer cabbie cabinetmaker captain cardiologist care-worker
    caregiver carer caretaker carpenter cartographer caseworker cashier caterer cdo celebrant cellist ceo cfa
    cfo chairman chaplain chauffeur cheesemaker cheesemonger chef chemist childcarer childminder chiropodist
    chiropractor chocolatier choirmaster choreographer chro chw cidermaker cinematographer cio ciso cleaner
    clerk climber clinician cmo co-founder coach cobbler cofounder collector colonel columnist comedian
    commissioner commuter composer concierge conductor confectioner conservator constable consultant contractor
    controller conveyancer coo cook copilot coppersmith copyeditor copywriter coroner councillor counsel
    counsellor counselor couples courier cpa cpo craftsman cricketer cro crofter croupier cto curator cxo
    cyclist dad-to-be dancer dba dealer dean deckhand decorator dentist deputy dermatologist designer detective
    developer dietitian director dispatcher distiller diver divorcee dj docker doctor dog-walker dogwalker donor
    doorman doula draftsman draughtsman dressmaker driver drummer dryliner ea ecologist economist editor
    educator electrician endocrinologist engineer engraver entrepreneur epidemiologist equestrian ergonomist
    estimator examiner executive executor exhibitor expat exporter fabricator facilitator farmer farrier father
    fermenter fiancé fiancée filmmaker financier firefighter fisherman fishmonger fishwife fitter flautist
    florist footballer forager foreman forester forklift-driver forwarder founder franchisee franchisor
    freeholder freelance freelancer freight-forwarder funder fundraiser gamekeeper gamer gardener geneticist
    geographer geologist ghostwriter glassblower glazier gm goalkeeper godparent goldsmith golfer governor gp
    graduate grandfather grandmother grandparent greengrocer grocer groom groomer groundskeeper groundsman
    grower guardian guitarist gynaecologist gynecologist hairdresser haulier head headhunter headmaster
    headteacher herbalist hiker historian homebuyer homeopath homeowner horticulturist hostess hotelier
    house-hunter housekeeper housewife hr hydrologist hygienist hypnotherapist ifa illustrator immunologist
    importer influencer innkeeper inspector instructor insurer intern interpreter inventor investor ironmonger
    ironworker janitor jeweler jeweller jockey joiner journalist judge juror keeper kennel-owner key-worker
    laborer labourer landlady landlord landscaper lawyer leaseholder lecturer letting-agent librarian licensee
    lifeguard lighting-designer linguist litigator loader lobbyist locksmith logistician luthier lyricist
    machinist magistrate maid maker manager manicurist marketer mason masseur masseuse mathematician mayor md
    mechanic mediator mentor merchant metallurgist metalworker meteorologist microbiologist midwife millennial
    milliner millwright miner minister missionary mixologist mom mom-to-be mother mp mum mum-to-be muralist
    musician nanny naturopath nephrologist neurologist neurosurgeon newcomer newlywed newsagent newsreader
    notary novelist nun nurse nurseryman nutritionist obstetrician oceanographer officer ombudsman oncologist
    operations operator ophthalmologist optician optometrist organist orthodontist osteo osteopath owner-manager
    owner-operator pa packer paediatrician painter paralegal paramedic parent pastor pastry-chef patent-attorney
    pathologist patissier patron pediatrician pensioner perfumer petsitter pharmacist pharmacologist phd
    philanthropist phlebotomist photographer physician physicist physio physiotherapist pianist picker pilot
    pipefitter planner plasterer playwright plumber pm podcaster podiatrist poet policeman policewoman
    politician porter postdoc postgrad postgraduate postman potter practitioner preacher presenter president
    principal printer prison-officer probation-officer procurement producer professor programmer proofreader
    provost psychiatrist psychologist psychotherapist pta publican publisher pupil puppeteer purser rabbi
    radiographer radiologist radiotherapist rancher ranger rapper realtor receptionist recruiter referee
    registrar rep reporter researcher restaurateur retailer retiree rheumatologist rider rigger rn roaster
    roofer rower runner saddler sailor salesman salesperson saleswoman scaffolder scholar schoolmaster
    schoolmistress schoolteacher scientist screenwriter scriptwriter sculptor sdr seamstress secretary
    self-employed senator sergeant shareholder shepherd sheriff shipbroker shipper shopfitter shopkeeper
    shopowner silversmith singer skier skipper smallholder social-worker sociologist soldier sole-trader
    solicitor sommelier songwriter sonographer soprano specialist sprinter sre stablehand stagehand steelworker
    stevedore steward stewardess stockbroker stockist stonecutter stonemason storekeeper streamer student
    stylist sub-editor subcontractor superintendent supervisor support-worker surfer surgeon surveyor swe
    swimmer ta tailor tattooist tax-adviser teacher teaching-assistant technician technologist teenager tenant
    tenor thatcher therapist tiler toolmaker toolsetter toxicologist tpa trader trainee trainer translator
    treasurer triathlete trucker trustee tuner turner tutor typesetter umpire undergrad undergraduate undertaker
    underwriter upholsterer urologist usher valet valuer vc vendor verger vet veteran veterinarian vicar
    videographer vintner violinist violist virologist vlogger volunteer vp waiter waitress waitstaff warden
    warehouseman watchmaker weaver webmaster welder wellness-coach wholesaler widow widower winegrower winemaker
    woodcarver woodworker writer youth-worker youtuber zookeeper zoologist
""")
"""Occupations and roles that make a person findable; relations (friend, client) are none."""

NOT_ROLES = words("""
    after another answer answers assist better bigger brother brothers business-owner cancer career center
    centre chapter cheaper cleaner-than closer co-worker co-workers color colour common computer consider
    consist corner cover coworker coworkers customer customers december deliver dinner discover door easier
    either error ever exist factor faster father favor favour fever fewer fist floor flower flyer folder for
    former four further helper helpers her higher however human insider insist later layer letter letters list
    longer lower man manner master matter matters member members men mirror mist mother neighbor neighbors
    neighbour neighbours never newer newsletter november number numbers october offer offers older or order
    orders other others our over owner owners paper partner partners per person persons poor power prefer
    quarter rather refer referrer remember reminder resist river september server servers sharper shorter shower
    sister sisters smaller smarter sooner sponsor summer super superb supporter supporters tester testers than
    then together tower tractor trailer trailers transfer trigger twist under user users water weather whenever
    wherever whether whoever winter woman women women-led wonder younger your
""")
"""Words that end like an occupation and are none."""
