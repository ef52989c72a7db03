"""Words that fill a slot of an avatar: what people do, and where."""

from __future__ import annotations

from .phrases.notation import words

ROLES = words("""
    accountant actor adviser advisor agent ambassador analyst angel animator architect artist attorney auditor
    author baker banker barber barista bartender beekeeper bookbinder bookkeeper boss brewer bride broker builder
    bursar butcher buyer cardiologist caregiver carer caretaker carpenter caterer cellist ceo cfo chairman chef
    chemist chiropractor choreographer chw cio ciso cleaner clerk cmo co-founder coach cofounder columnist composer
    concierge conductor consultant contractor controller coo cook copywriter councillor counsellor counselor couples
    cto curator cyclist dancer dean decorator dentist dermatologist designer developer dietitian director doctor
    driver drummer economist editor electrician engineer entrepreneur estimator executive expat fabricator
    facilitator farmer father filmmaker firefighter fitter florist forager forwarder founder freelancer funder
    gardener geologist glazier goldsmith grandparent groom grower guitarist gynaecologist hairdresser head
    headhunter headmaster headteacher historian homeowner hotelier hr hygienist illustrator importer influencer
    insurer investor jeweler jeweller joiner journalist judge labourer landlady landlord landscaper lawyer lecturer
    librarian logistician machinist magistrate maker manager marketer mason mechanic mediator mentor merchant
    midwife millennial millwright miner minister mom mother mum musician nanny neurologist newlywed notary novelist
    nurse nutritionist officer operations operator optician optometrist orthodontist osteopath owner-operator
    paediatrician painter paralegal paramedic parent pastor pathologist pensioner pharmacist photographer physician
    physio physiotherapist pianist pilot planner plasterer plumber podiatrist policeman politician potter president
    principal printer procurement producer professor programmer psychiatrist psychologist publican publisher realtor
    receptionist recruiter referee rep reporter researcher restaurateur retailer retiree roofer runner sailor
    salesperson scientist scriptwriter sculptor secretary shopkeeper singer skipper soldier solicitor sommelier
    specialist student superintendent supervisor surgeon surveyor tailor tax-adviser teacher teenager tenant
    therapist tiler trader trainer translator treasurer trucker trustee tuner tutor undertaker upholsterer vc vet
    veteran veterinarian vicar videographer vintner volunteer vp waiter warden warehouseman welder widow winemaker
    woodworker writer zookeeper
""")
"""Occupations and roles that make a person findable, in the singular; relations (friend, client) are none."""

BRANCHES = words("""
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
""")
"""Industries and kinds of organisation."""

NOT_ROLES = words("""
    whenever wherever
    after another answer answers assist better bigger brother brothers business-owner cancer career center centre
    chapter cheaper cleaner-than closer co-worker co-workers color colour common computer consider consist corner
    cover coworker coworkers customer customers december deliver dinner discover door easier either error ever exist
    factor faster father favor favour fever fewer fist floor flower flyer folder for former four further helper
    helpers her higher however human insider insist later layer letter letters list longer lower man manner master
    matter matters member members men mirror mist mother neighbor neighbors neighbour neighbours never newer
    newsletter november number numbers october offer offers older or order orders other others our over owner owners
    paper partner partners per person persons poor power prefer quarter rather refer referrer remember reminder
    resist river september server servers sharper shorter shower sister sisters smaller smarter sooner sponsor
    summer super superb supporter supporters tester testers than then together tower tractor trailer trailers
    transfer trigger twist under user users water weather whether whoever winter woman women women-led wonder
    younger your
""")
"""Words that end like an occupation and are none."""


def is_role(word: str) -> bool:
    """Whether the word, in the singular or plural, is what somebody does."""
    if word in ROLES:
        return True
    for ending, singular in (("ies", "y"), ("men", "man"), ("ves", "fe"), ("es", ""), ("s", "")):
        if word.endswith(ending) and word.removesuffix(ending) + singular in ROLES:
            return True
    return False
