"""Industries and kinds of organisation."""

from __future__ import annotations

from .notation import words

BRANCHES = words("""
    abattoir academies academy accessories accounting adtech advertising aerospace agencies agency agriculture
    agrifood agritech ai airline airport airports allotments almshouse apparel aquaculture architecture army art
    asphalt auction auto automotive aviation b&b b&bs b2b b2c bakehouse bakeries bakery band bank banking banks
    bar bars bathrooms batteries battery beauty beverage biofuel biogas biomass biotech biotechs bistro bni
    boatyard boiler bookkeeping bookshop bookshops bottling boutique branding brasserie breweries brewery
    broadcast brokerage brokerages builders-merchant building-society butchery cafe cafes café cafés call-center
    call-centre campsite campsites campus canning canteen canteens cantina car caravan caravans care-home cargo
    carpets cash-and-carry catering cement ceramics chain chains chamber charities charity cheese chemical
    chemicals chocolate choir choirs church church-run cider cinema cinemas cleaning cleantech cleantechs
    climate clinic clinics clothing co-op coaching cocoa cold-storage college concrete confectionery
    construction consulate consulting conveyancing cooperative cooperatives cosmetics council courier
    couriers creameries creamery creche credit-union credit-unions cruise crèche cybersecurity dairies dairy
    dairy-free data data-centre daycare dealer dealers dealership defence deli delis delivery dental dentistry
    depot depots dermatology diagnostics diner diners diocese dispensary distilleries distillery distribution
    distributor dockyard drinks drone drones e-commerce ecommerce edtech education electrical electronics
    embassies embassy embroidery energy engineering enterprise enterprises events export exporters factory
    faculty farm farming farms fashion federation ferry festival festivals fibre film finance fintech fire fish
    fisheries fishing fitness flooring food food-service foodservice forestry foundation foundations foundries
    foundry franchise franchises freight freight-forwarder fund funds funeral furniture galleries gallery games
    gaming garage garages garden-centre garden-centres garrison gas genetics glass glassworks gluten-free golf
    government greenhouse grid-storage grocery guesthouse guesthouses guild guilds gym gyms harbour
    haulage hauliers health healthcare healthtech heat-pump heat-pumps hedge-fund home-care homecare
    horticulture hospice hospices hospital hospitality hospitality-group hospitals hostel hostels hotel hotels
    housing housing-association housing-associations hr hvac hydrogen ice-cream import importer infrastructure
    inns insurance insurer insurers insurtech ironmongers jewellery joineries joinery kindergarten kindergartens
    lab laboratory labs landlords laundries laundry law leather legal leisure lender lenders letting lettings
    libraries library lighting litigation livestock lodge lodges logistics logistics-park lumber magazine
    magazines manufacturer manufacturers manufacturing marina marinas marine marketing meat mechanical media
    medical medtech medtechs metal microbreweries microbrewery military mill mills mining ministries ministry
    mobility mosque motorbike motorcycle municipality museum museums music navy newspaper newspapers ngo
    ngos nhs nightclub non-profit nonprofit nuclear nurseries nursery nutrition offshore oil optics orchard
    orchards orchestra orchestras outdoor packaging paper parish pastry payments pension pensions pet
    petrochemical petrol pharma pharmacies pharmacy photography physiotherapy pizzeria plant plastic plastics
    playgroup plumbing podcast police port ports pottery poultry pr practices preschool print printing prison
    prisons private-equity probate property property-management proptech pub publisher publishers publishing
    pubs quarries quarry racing rail railway railways real-estate recruiting recruitment recycling
    refinery regiment reinsurance removals renewables rental rentals resort resorts restaurant restaurants
    retail retailer retailers robotics roofing rotary rubber saas safari sailing salmon salon salons sawmill
    sawmills scaffolding school schools scouts seafood security semiconductor semiconductors sewing shipbuilding
    shipping shipping-line shipyard shipyards shoes shop shops signage sixth-form ski slaughterhouse
    social-housing software solar solar-park spa spirits sport sports staffing start-up startup startups
    stationery steel storage store stores studio studios supermarket surf surgeries surgery synagogue syndicate
    takeaway takeaways tannery tax taxi tea-room tearoom tearooms tech telecom telecoms temple textile
    textiles theater theatre theatres timber tobacco tourism toys trades transport truck trucking
    turbine turbines tutoring universities university upholstery utilities utility vegan vegetables veterinary
    vineyard vineyards wards warehouse warehouses waste wealth wedding weddings welding wellness wholesale
    wholesaler wholesalers wind wind-farm wind-farms wine wineries winery wood wool yacht yoga zoo
""")
