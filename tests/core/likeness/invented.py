"""Invented people's names, firms and ways of writing, for the dice of make_pairs.py."""

from __future__ import annotations


def words(text: str) -> list[str]:
    return text.split()


def phrases(text: str) -> list[str]:
    return [" ".join(phrase.split()) for phrase in text.split("|")]


# Given names, with a short form where they have one.
GIVEN = words(
    """
    William:Bill Elizabeth:Liz Robert:Bob Katherine:Kate Thomas:Tom Margaret:Maggie Richard:Dick Susannah:Sue
    Edward:Ted Jennifer:Jenny Anthony:Tony Rebecca:Becky Michael:Mick Victoria:Vicky Johannes:Hans Friederike:Rike
    Joachim:Jochen Elisabeth:Lisbeth Heinrich:Heinz Wilhelmina:Mina Giovanni:Gianni Francesca:Franca Salvatore:Totò
    Alessandro:Sandro Francisco:Paco Concepción:Concha Guadalupe:Lupe Enrique:Quique Aleksandra:Ola Małgorzata:Gosia
    Stanisław:Staszek Jekaterina:Katja Vladimir:Volodya Mikhail:Misha Tatiana:Tanya István:Pisti Frederik:Frits
    Cornelis:Kees Marguerite:Margot Frédéric:Fred Kristoffer:Stoffer Birgitta:Gitta Oluwaseun:Seun Abimbola:Bimbo
    Siobhán: Björn: Zoë: Céline: Ángel: Håkon: Göran: Şebnem: Ömer: Dušan: Žofie: Ilse: Norbert: Agneta: Ravi:
    Meera: Hiroko: Kenji: Xiuying: Tingting: Amara: Kwame: Leila: Tariq: Yael: Noam: Ioanna: Stavros: Petra: Rufus
    """
)
# Family names that many bear, and invented or rare ones.
COMMON = words(
    """
    Smith Jones Brown Taylor Wilson Müller Schmidt Schneider Fischer Weber García Martínez López Hernández Silva
    Santos Ferreira Rossi Russo Ferrari Martin Bernard Dubois Nowak Kowalski Ivanov Petrov Novák Nielsen Hansen
    Andersson Johansson Jansen Wang Li Zhang Chen Nguyen Kim Lee Park Tanaka Sato Suzuki Khan Ahmed Ali Singh Patel
    Sharma Cohen
    """
)
RARE = words(
    """
    Applegarth Brackenbury Culpepper Dunstable-Ward Etherington Fotherby Grimstead Hollinshead Ickeringill Jessamine
    Knatchley Lovibond Merriwether Netherclift Oldershaw Pettigrove Quillfeather Ravensdale Sallowfield Thrussell
    Umberslade Vennercott Wetherspook Yarborough-Finch Zouchley Achterberg Buntspecht Dornröschler Eulenspach
    Fürchtegott Gänseblum Hölzlwimmer Jägerlatz Käsebier Löwenzahner Mühlhölzer Nachtigäller Öchslein Pöppelmann
    Rübezahler Schlüsselfeld Tröpfchen Überreiter Wäschmüller Acquachiara Bentivegna Cantalamessa Diotallevi
    Fumagalluzzi Guadagnin Malaspineta Passalacqui Quattrocchini Scognamillo Tagliabuena Arrizabalago Berrocalejo
    Ciruelagos Echegoyenea Zubiaurrez Gutiérrezmora Bouchardeaux Croqueville Desforgettes Grandmougin Hautecombe
    Pinçonneau Vaillancourtois Brzęczyszek Chrząstowicz Dąbrowieczny Grzegżółkow Świerczewiak Źrebiecki Čapkovič
    Dvořáčkov Řehořinka Šťastnický Björkenstam Dahlströmer Ehrencronas Gyllenspets Hägglundius Lövenskjold
    Ångströmer Ødegårdslien Brønnlund Kjærsgårdholm Sønderskov Terpstrahof Uittenboogaart Wijnschenk Zonnevylle
    Adébáyòmi Chukwuemelu Okonkwelu Olatunjide Karunaratnam Venkatasubbu Chatterjeeva Takanohashi Shirakawabe
    Kurosumida Papathanasakis Stavrianoudis Kalogeropulis Yıldıztepe Çelikbilekli Gökdenizer Aghababayani
    Mirzakhanzad Ben-Shoshani Goldfaderman
    """
)
FIRMS = phrases(
    """
    Acorn Grid | Amber Freight | Anvil & Sons | Barley Press | Beacon Dental | Birch Audit | Blue Heron Travel |
    Bramble Foods | Brass Lantern | Cairn Surveyors | Candlewick Insurance | Cedar Metrics | Chalk Stream Water |
    Cobalt Roofing | Copper Kettle | Crane Lift Hire | Crocus Care | Dapple Dairy | Driftwood Hotels | Ember Heating
    | Falcon Optics | Fennel Kitchens | Flint Security | Foxglove Pharma | Gable Homes | Granite Payroll | Harrow
    Seeds | Hazel Looms | Ivy Bridge Legal | Juniper Labs | Kestrel Mapping | Lapwing Software | Larch Timber |
    Lodestar Energy | Maple Clinics | Merlin Motors | Millrace Power | Nettle Tea | Oyster Bay Cruises | Pebble
    Finance | Plover Media | Quince Preserves | Redwing Rail | Rowan Schools | Saffron Spice | Sedge Marine | Sorrel
    Stables | Spindle Textiles | Starling Telecom | Teal Recruitment | Thistle Brewing | Umber Paints | Verdant
    Parks | Willow Hospice
    """
)
CYRILLIC = [
    ("Сергей Волокитин", ("Sergey Volokitin", "Sergei Wolokitin")),
    ("Юлия Щукарева", ("Yulia Shchukareva", "Julia Schtschukarewa")),
    ("Михаил Чертополох", ("Mikhail Chertopolokh", "Michail Tschertopoloch")),
    ("Евгения Жаворонок", ("Evgenia Zhavoronok", "Jewgenija Schaworonok")),
    ("Фёдор Яблоневский", ("Fyodor Yablonevsky", "Fedor Jablonewskij")),
    ("Андрей Хворостин", ("Andrey Khvorostin", "Andrei Chworostin")),
    ("Ксения Цветочная", ("Ksenia Tsvetochnaya", "Xenia Zwetotschnaja")),
    ("Николай Шершавин", ("Nikolay Shershavin", "Nikolai Scherschawin")),
    ("Νίκος Γαλανόπουλος", ("Nikos Galanopoulos", "Nicos Galanopoulos")),
    ("Ελένη Θαλασσινού", ("Eleni Thalassinou", "Eleni Thalasinou")),
    ("Χρήστος Ψαραδάκης", ("Christos Psaradakis", "Hristos Psaradakis")),
]
FORMS = ("Ltd", "Limited", "GmbH", "Inc.", "LLC", "AG", "S.A.", "AB", "Group")
MAIL = ("gmail.example", "outlook.example", "gmx.example", "icloud.example", "posteo.example", "yahoo.example")
PLAIN = str.maketrans(
    "áàâäãåéèêëíìîïóòôöõøúùûüçñłśźżćńęąčřšžťďýğşıḍòÖÅØÜÁŠŹŚŁŻŽČŘŞÇ",
    "aaaaaaeeeeiiiioooooouuuucnlszzcneacrsztdygsidoOAOUASZSLZZCRSC",
)
LONG = {"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa", "ß": "ss", "Ö": "Oe", "Ü": "Ue", "Ø": "Oe", "Å": "Aa"}
# Given names a letter or two apart that are two people's.
CLOSE = [
    tuple(pair.split("/"))
    for pair in words(
        """
    Martin/Martina Daniel/Daniela Mario/Maria Jan/Jane Paul/Paula Erik/Erika Julian/Juliane Simon/Simone
    Louis/Louise Franz/Franzi Claudio/Claudia Elin/Erin Tim/Tom Dan/Don Gabriel/Gabriele Andre/Andrea
    Marian/Marion Alan/Allen Bernd/Bernard Hanna/Jana
    """
    )
]
