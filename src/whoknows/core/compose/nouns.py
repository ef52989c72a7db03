"""Common nouns that are counted, and want an article in the singular, and such as are not."""

from __future__ import annotations

from .words import words_on

COUNTABLE = words_on(
    """
    account answer apartment appointment archive artist audience audit baby bag barn basement bath bathroom battery
    bed bedroom bell bike bill boat boiler book boss bottle box boy bride bridge budget building bus business cake
    calendar call camera car card case cat ceiling cellar chair chance chap chart certificate chat check checklist
    child chimney choice church class client clock coat collection contract copy cost count course court cover crew
    crop crowd customer cut date day deal decision deposit design desk diagnosis diagram diary dinner discount
    document dog door drawing dress driver estimate event exam example factory farm fault fence festival field
    figure file film firm fix floor folder forecast form freezer fridge garage garden gate gift goal grant grave
    group guarantee guest guide guitar hall handover head headline heart hearing hedge helper hive hole holiday home
    horse hour house idea instrument introduction inventory invoice job joint journey kitchen lab label lamp land
    landing lawn layout leak lease lecture lesson letter licence license lift line list loan lock look loom loss
    machine magazine manual map mark market match mattress meal meeting menu message method mistake model month
    morning mortgage museum name neighbour neighbor network night note notebook number nurse offer office opinion
    order oven owner page pair pan panel paper park part partner party path patient payment phone photo photograph
    piano picture piece pipe place plan plant plate play plot pocket policy pond pool portrait price print prize
    problem product profile programme project prototype pump puppy puzzle quarter question queue quote rate ratio
    reading reason receipt recipe record recording refund register report response result review ring road roof room
    route routine rule sale sample schedule school score screen script seat second sentence session shed sheet shelf
    ship shirt shoe shop show shower sign site size sketch slide slot song spare spreadsheet square stage stall
    stamp step store story strategy street study suit summary supplier survey switch system table tank task team
    template tenant tent test text theatre ticket timeline timetable title tool total touch tour track trail tree
    trial trick trip truck tune tutor van vehicle verdict version vet video view village vineyard violin visit voice
    walk wall wardrobe warehouse warning wedding week weekend well wheel window winner workshop year yes
    """
)
MASS = words_on(
    """
    access admin advice air bacteria beer bread business butter cash cattle chaos cheese cider clay cloth clothing
    coal coffee compost concrete confusion copper cotton damp damage data debt dirt dust electricity energy
    equipment evidence fabric fat feedback fish flour food footfall frost fruit fuel fun furniture gas glass gold
    grain grass gravel grief guilt hair hardware harm hay health heat help homework honey hope income ink iron
    jewellery juice knowledge land laundry law lead leather light linen litter livestock logic loyalty luck luggage
    mail meat metal milk mold money moss mould mud music news noise oil overtime paint paper patience pay paperwork
    peace plastic poultry power practice praise pressure pride progress proof protein publicity rain relief respect
    rest revenue rice rot rust salt sand scaffolding sense shame silence silver sleep smoke snow soap software soil
    space spam speed staff stamina steam steel stock stone straw stress stuff sugar support sympathy talent tea
    technology time timber toxin traffic training transport trouble trust turnover veg vegetables waste wire rope
    string tape glue foam felt cement plaster netting fencing spray bleach rubber tarmac turf silicone cardboard
    water weather welfare wheat wine wood wool work yarn yield youtube facebook google
    """
)
