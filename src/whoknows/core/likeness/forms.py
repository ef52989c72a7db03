"""Names that mean the same, and names that say little: small tables of our own."""

from __future__ import annotations

from collections.abc import Iterator

# A line a given name: its forms in several languages, short and long, folded; a long line goes on indented. A form may
# stand in several lines ("sasha" is he and she).
_GIVEN = """
alexander alexandr aleksandr aleksander alexandre alessandro alejandro alexandros oleksandr iskander alex alec sandy
    sasha sascha sandro sander xander lex sanya olek ale
alexandra aleksandra alessandra alejandra oleksandra alex sandra sasha sascha ola xandra lexi sanya
albert alberto adalbert al bert albie berto
alfred alfredo alf fred fredi
alan allan al
andrew andreas andre andrei andrey andrej andres anders andrzej andy drew andi andris andrius endre andras
andrea andi
ann anna anne annie anja anya ana anni hanna hannah anka anita annette nan nancy nannerl ania anouk
anthony antony anton antonio antoine antoni antonin tony toni tonio tonino
barbara barbora basia barb babs bara babette
bartholomew bartolomeo bartosz bartlomiej bart barto
beatrice beatriz beatrix bea trixie triss
benjamin ben benny benji benno
bernard bernhard bernardo bernd berni bernie
birgitta birgit brigitta brigitte bridget gitta gitte brit britta biddy
catherine katherine kathryn katharina katarina katerina katarzyna ekaterina yekaterina jekaterina kateryna caterina
    catalina caitlin kathleen katrin katrina karin kate katie kathy cathy kat kit kitty katja katya kasia kasha kata
    kati rina trina catriona
charles karl carl carlos carlo karel karol charlie chuck chas charly
charlotte carlotta karlotta lotte lotta charlie lottie
christian kristian cristian chris kris
christina christine kristina kristine cristina kirsten kirstin kirsty chris chrissy tina krystyna krysia stina
    kristin christiane
christopher kristoffer christoph christophe christoffer cristobal krzysztof chris kit kris stoffer topher krzys
christos hristos chris
claudia klaudia
clara klara
concepcion concha conchita
cornelius cornelis kees cor niels
cornelia nelia nele corrie
daniel danny dan dani daniil danilo danila
david dave davy dawid dafydd dai
deborah debora debbie deb
dennis denis denys den
diego santiago tiago thiago yago
dolores lola loli
dominic dominik domenico domingo mimmo dom nick menico
dorothy dorothea dorota dot dottie thea dora dorit
edward eduard eduardo edoardo edouard edvard ed eddie ted teddy ned eddy lalo
eleanor eleonora elinor ellen nell nellie ellie leonora nora helen helena helene elena elene jelena yelena olena
    alena ilona lena leni
elizabeth elisabeth elisabetta elsbeth elzbieta isabel isabella isabelle yelizaveta elizaveta erzsebet alzbeta liz
    lizzie beth betty betsy bess eliza elsa else elise elisa lisa liza lisbeth liesel bettina ela bella belle libby
    lilibet maribel
emanuel manuel immanuel manuela manolo manu manny
emily emilia emilie em emmy milly
enrique henry henri heinrich hendrik henrik henryk enrico harry hank hal heinz heiner henk rik quique kike rico
    jindrich hinrich
erik eric erich rick ricky
ernest ernst ernesto ernie
eugene evgeny evgeni yevgeny jewgeni eugen eugenio gene zhenya
eva ewa eve evi evka ewka evie
eugenia evgenia yevgenia jewgenija zhenya
florian flo flori
frances francesca franziska francisca francoise fran franca fanny franzi paquita frankie cesca chica
francis francesco francisco franz frans frantisek franciszek francois frank paco pancho pacho fran cisco curro kiko
    ciccio franco chico
frederick frederik friedrich frederic federico fryderyk fridrich fred freddy freddie fritz frits fiete fiddi rik
    fede
frederica friederike federica frederike rike fritzi freddie
fyodor fedor theodor theodore teodor teodoro feodor fedir ted theo teo fedya
gabriel gabe gabi gavriil gavril
gabriela gabriele gabrielle gabriella gabi gaby
george georg georges giorgio jorge jorgen juri jiri yuri jerzy georgy georgios giorgos gyorgy goran jurgen joerg
    jorg yorgos schorsch jurek yura
gerald gerhard gerard gerardo gerry jerry gerd gert geert
gertrude gertrud trudy trude gerti
giovanni john johann johannes johan jan jean juan joao ivan ian jens hans hannes jon jonny johnny jack gianni nanni
    hansi juanito vanya vania jovan jani janos janek jasiek sean shaun evan ioannis giannis yannis yannick jannik
    hovhannes ihannes jock
giulia julia yulia juliana julie iulia julka
giuseppe joseph josef jose josep jozef iosif yosef yusuf yousef joe joey jo jos joost jupp sepp beppe peppe pepe pep
    pino beppo chema zeppe jozsef jozko
gregory gregor grigory grigori gregorio grzegorz greg gregg grisha goyo
guadalupe lupe lupita
guillermo william wilhelm willem guglielmo guillaume wiliam vilem vilhelm bill billy will willy willi wim liam memo
    guille gwilym helmo
hannelore hanne lore
hassan hasan
hugh hugo huw hughie ugo
hussein hussain hossein husain
ignatius ignacio ignaz ignacy inigo nacho
irene irina irena ira irka irisha
isaac izaak itzhak yitzhak ike zak
jacob jakob jakub jacobo giacomo james jim jimmy jamie jacques jaap kuba yakov jake koba diego jaime jascha hamish
    seamus kobus jago
jacqueline jackie jacqui
jennifer jenny jen jenni jenna
jeremiah jeremy jeremias jerry jem
jerome hieronymus jeronimo geronimo gerome
joachim joaquin jochen achim jochem ximo quim joakim gioacchino
joan joanna johanna jane jana janet janina jean giovanna juana ivana ioanna jo joanie gianna asia siobhan vanna
    jeanne sinead zhanna
jonathan jonatan jon jonny natan
joshua josh yehoshua
judith judit judy jutta
justin justus just
khalid khaled halid chaled
kenneth ken kenny
konstantin constantin constantine kostas konstantinos kostya costa dinos
kunigunde gundi
ladislav laszlo vladislav laci vlad slava
laura lora lauretta laurie
lawrence laurence laurent lorenz lorenzo lars lauri larry laurie renzo enzo lavr laurentius lasse
leonard leonardo leonhard leon leo len lenny
louis luis luigi ludwig lodewijk ludvik luiz lou louie gigi gino lutz ludo luca wiggerl
louisa louise luisa luise lulu lou isa
lucia lucy lucie lucja luzia lucinda luz
ludmila lyudmila ljudmila liudmila luda mila lyuda
magdalena madeleine magdalene maddalena magda lena madi leni madlen
malgorzata margaret margarete margarita marguerite margherita margareta margit marketa margarethe greta grete gretel
    meg megan peggy maggie marge margie margot rita gosia malgosia daisy gitte mairead
marcus markus mark marc marco marcos marek marko
martin martino marten maarten marcin mart marty
mary maria marie marija mariya miriam maryam mariam mia mimi molly polly mitzi marika masha maryse moira maura
    marushka mariola manya ria rie pili marichu
matthew matthias mathias matteo mateo mateusz matthieu mathieu matej matus matt matze mats mattias mathew matvei teo
    hias
maurice moritz mauricio maurizio moriz mo
maximilian maximiliano maximus max maks
mercedes merche
michael mikhail michail michel miguel michele mikael mikkel michal mihail mykhailo mike mick mickey misha mikey
    mischa miki micha michi mitch mihai mihaly
michaela michelle micaela michele michi shelly
mohammed mohamed muhammad mohammad mohamad muhammed mehmet mohd mo hamada
natalia natalie nataliya natascha natasha nathalie nat tasha natalka
nathan nathaniel nat nate natan
nicholas nicolas nikolaus nicola nikolai nikolay nikola nikos mikolaj mykola nick nicky nico niko klaus claus niels
    nils kolya miklos nikita colin
nicole nicola nicky nikki
oliver olivier oli olly ollie olivero
oluwaseun seun
oluwadamilola damilola dami
otto ottokar otokar
patricia patrizia pat patty patsy tricia trish
patrick padraig patricio patryk patrizio pat paddy pad
paul paulo paolo pablo pavel pawel pal pauly pauli pavlo
paula paola pavla paulina pauline polina
peter pietro pedro pierre pieter piotr petr pyotr petros petar petter per peder pete piet pere petya petri petrus
    perico rino pjotr piero petro
philip phillip philipp philippe felipe filip filippo phil pip flip
rachel raquel rahel rachele shelly
raymond raimund ramon raimondo ray
rebecca rebekka rebeca rebekah becky bec becca
reginald reinhold reynaldo reg reggie
richard riccardo ricardo ryszard rikard dick rick rich ricky richie rico rici
robert roberto rupert ruprecht rob bob bobby robbie robby bert robin berto tito
roderick rodrigo rod roddy ruy
roger rogelio rutger ruediger rudiger hrothgar rodger
rosalind rosalinde rosalinda rosa roz
rosemary rosamund rose rosie roz
rudolf rodolfo rudolph rudi rudy ralf
salvatore salvador toto sal chava turi salva
samuel sam sammy samuele samu
samantha sam sammy
sebastian bastian sebastien sebastiano basti seb baz
sergei sergey sergej serge sergio serhiy sergiy seryozha serguei
silvia sylvia sylvie silvie
simon simeon semyon shimon simao
sofia sophia sophie sofie zofia sofya sonja sonia sonya zosia
stanislav stanislaw stanislas stan staszek stas stach stasik
stephen steven stefan stephan steffen stephane esteban istvan szczepan stepan stefano etienne steve stevie pisti
    staffan estevao steph
stephanie stefanie stefania steffi steph steffie stefi
susan susanna susannah susanne suzanne zuzana zsuzsanna zuzanna sue susie suzy zsuzsi sanne shoshana susi zuza suse
tadeusz thaddeus thaddaeus tadeo tad
tatiana tatyana tatjana tania tanya tanja tata
teresa theresa therese terezie teresia terry tess tessa resi reza tere terka
thomas tomas tommaso tomasz tom tommy thom maso tomek tomasch toma tomos
timothy timotheus timoteo tim timmy timofei
tobias toby tobi
ursula urszula orsola ulla uschi ula ursel
valentin valentine valentino val valja
valerie valeria valeriya val lera
victor viktor vittorio vitor vic vik vitya
victoria viktoria vittoria vicky vicki tori viki vika
vincent vincenzo vicente vinzenz vince vinnie enzo cenzo chente vincenc
vladimir volodymyr wladimir waldemar vladimiro volodya vova vlad vladi wolodymyr valdemar
walter walther gualtiero wally walt wat
wilhelmina wilhelmine mina minna willa billie minnie
wolfgang wolf wolfi
xenia ksenia kseniya oksana xenija ksenija
yael jael
zachary zacharias zach zak zack
zsofia zsofi
abimbola bimbo
olumide mide
"""
# Family names that Latin letters write in several ways.
_WRITTEN = """
park pak bak bag pac
kim gim
lee yi rhee ri lie i li
choi choe che choy
jung jeong chung cheong jong
kang gang kahng
cho jo joh
yoon yun yune
lim im rim
shin sin
kwon gwon
noh roh
"""
# Family names borne by so many that a name alone says little: the frequent ones of some forty countries.
_FAMILY = """
smith jones brown taylor wilson davies davis evans thomas johnson roberts walker wright robinson thompson white
hughes edwards green hall wood harris martin jackson clarke clark lewis turner hill scott cooper morris ward moore
king watson baker harrison morgan patel young allen mitchell james anderson phillips lee bell parker bennett cook
shaw miller williams rodriguez garcia martinez hernandez lopez gonzalez perez sanchez ramirez torres flores rivera
gomez diaz cruz reyes morales ortiz gutierrez ramos ruiz jimenez alvarez romero fernandez moreno munoz alonso
navarro dominguez vazquez castro gil serrano molina suarez delgado silva santos ferreira pereira oliveira costa
rodrigues martins jesus sousa fernandes goncalves gomes lopes marques alves almeida ribeiro pinto carvalho lima
souza araujo barbosa rocha dias nascimento moreira nunes mendes cardoso teixeira correia muller schmidt schneider
fischer weber meyer wagner becker schulz hoffmann schafer koch bauer richter klein wolf schroder neumann schwarz
zimmermann braun kruger hofmann hartmann lange schmitt werner krause meier lehmann schmid schulze maier kohler
herrmann konig walter mayer huber kaiser fuchs peters lang scholz moller weiss jung hahn schubert vogel friedrich
keller gunther frank berger winkler roth beck lorenz baumann franke albrecht schuster simon ludwig bohm winter kraus
gruber pichler steiner moser hofer bernard dubois petit durand leroy moreau laurent lefebvre michel david bertrand
roux vincent fournier morel girard andre lefevre mercier dupont lambert bonnet francois rossi russo ferrari esposito
bianchi romano colombo ricci marino greco bruno gallo conti deluca mancini giordano rizzo lombardi moretti jong
jansen vries berg bakker janssen dijk visser smit meijer boer mulder groot bos vos hendriks dekker brouwer peeters
maes jacobs willems mertens claes goossens wouters nielsen jensen hansen pedersen andersen christensen larsen
sorensen rasmussen petersen jorgensen madsen kristensen olsen thomsen christiansen poulsen johansen knudsen
mortensen johansson andersson karlsson nilsson eriksson larsson olsson persson svensson gustafsson pettersson
jonsson jansson hansson hanson bengtsson lindberg lindstrom lindqvist lindgren lund lundberg holm lind strom olson
johannsen kristiansen karlsen eriksen berntsen korhonen virtanen makinen nieminen nowak kowalski kowalska wisniewski
wojcik kowalczyk kaminski lewandowski zielinski szymanski wozniak dabrowski kozlowski novak novakova svoboda dvorak
cerny prochazka kucera horvat horvath kovac kovacs nagy szabo toth varga kiss molnar popescu ionescu popa ivanov
ivanova petrov petrova smirnov smirnova kuznetsov popov vasiliev sokolov mikhailov fedorov volkov novikov morozov
shevchenko kovalenko bondarenko melnik papadopoulos georgiou nikolaidis yilmaz kaya demir celik sahin yildiz ozturk
aydin arslan dogan kilic wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng
liang xie tang song han feng yu dong cao deng xiao cheng wong chan cheung lam nguyen tran le pham hoang phan vu vo
dang bui ngo duong ly kim park choi kang cho yoon jang lim shin kwon oh seo ahn hong sato suzuki takahashi tanaka
watanabe ito yamamoto nakamura kobayashi kato yoshida yamada sasaki yamaguchi matsumoto inoue kimura hayashi shimizu
mori singh kumar sharma gupta khan das shah kaur ram ali reddy rao mehta joshi verma mishra nair iyer agarwal jain
ahmed ahmad hassan hussain hussein mohammed mohamed muhammad mahmoud ibrahim rahman akhtar malik hossain begum islam
saleh abdullah haddad khoury cohen levi levy mizrahi peretz friedman katz okafor okeke eze adeyemi mensah owusu
diallo traore diop ndiaye mohamud abebe tesfaye murphy kelly sullivan walsh obrien byrne ryan oconnor campbell
stewart robertson macdonald reid ross graham hamilton kennedy pearson simpson
"""
NO_LINE: frozenset[int] = frozenset()


def _lines(table: str) -> dict[str, frozenset[int]]:
    found: dict[str, set[int]] = {}
    for number, line in enumerate(table.replace("\n    ", " ").split("\n")):
        for form in line.split():
            found.setdefault(form, set()).add(number)
    return {form: frozenset(lines) for form, lines in found.items()}


FORMS = _lines(_GIVEN)
WRITTEN = _lines(_WRITTEN)
MANY_BEAR = frozenset(_FAMILY.split())


def is_form(one: str, other: str) -> bool:
    """Whether two folded given names are forms of one.

    >>> is_form("bill", "william"), is_form("sasha", "alexandra"), is_form("bill", "robert")
    (True, True, False)
    """
    return not FORMS.get(one, NO_LINE).isdisjoint(FORMS.get(other, NO_LINE))


def is_written(one: str, other: str) -> bool:
    """Whether two folded family names are one, written in two ways.

    >>> is_written("park", "bag"), is_written("park", "kim")
    (True, False)
    """
    return not WRITTEN.get(one, NO_LINE).isdisjoint(WRITTEN.get(other, NO_LINE))


def is_given(word: str) -> bool:
    """Whether a folded word is a given name of the table."""
    return word in FORMS


# What ends her family name where his ends otherwise: Slavic, Czech, Greek; folded and by sound.
_HERS = "skaya/sky skaia/ski ska/ski cka/cky ova/ov eva/ev ina/in aia/ii aia/i ova/ kova/ek kova/ak u/os"
_ENDINGS = [tuple(pair.split("/")) for pair in _HERS.split()]


def is_his_and_hers(one: str, other: str) -> bool:
    """Whether two family names, folded or by sound, are the forms that a man and a woman bear.

    >>> is_his_and_hers("rudnitski", "rudnitskaia"), is_his_and_hers("lind", "linda")
    (True, False)
    """
    if one[:3] != other[:3]:
        return False
    short, long = sorted((one, other), key=len)
    return any(long.endswith(hers) and short == long[: -len(hers)] + his for hers, his in _ENDINGS)


def his_of_hers(word: str) -> Iterator[str]:
    """The forms that he may bear of her family name, folded or by sound.

    >>> sorted(set(his_of_hers("rudnitskaia"))), list(his_of_hers("lind"))
    (['rudnitski', 'rudnitskii'], [])
    """
    if word[-1:] in ("a", "u"):
        ends = ((hers, his) for hers, his in _ENDINGS if word.endswith(hers) and len(word) > len(hers) + 2)
        yield from (word[: -len(hers)] + his for hers, his in ends)
