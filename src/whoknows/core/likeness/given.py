"""Given names and their forms: a small table of our own."""

from __future__ import annotations

# A line a given name: its forms in several languages, short and long, folded; a long line goes on indented. A form may
# stand in several lines ("sasha" is he and she).
GIVEN = """
aaron aharon aron haroun harun
abraham abram avraham avi ibrahim ibrahima
alexander alexandr aleksandr aleksander alexandre alessandro alejandro alexandros oleksandr iskander alex alec sandy
    sasha sascha sandro sander xander lex sanya olek ale sandor sanyi
alexandra aleksandra alessandra alejandra oleksandra alex sandra sasha sascha ola xandra lexi sanya
albert alberto adalbert al bert albie berto
alfred alfredo alf fred fredi
alan allan al
andrew andreas andre andrei andrey andrej andres anders andrzej andy drew andi andris andrius endre andras
andrea andi
ann anna anne annie anja anya ana anni hanna hannah anka anita annette nan nancy nannerl ania anouk
anthony antony anton antonio antoine antoni antonin tony toni tonio tonino
barbara barbora basia barb babs bara babette
bjorn bjoern bjossi
bartholomew bartolomeo bartosz bartlomiej bart barto
beatrice beatriz beatrix bea trixie triss
benjamin ben benny benji benno
bernard bernhard bernardo bernd berni bernie
birgitta birgit brigitta brigitte bridget gitta gitte brit britta biddy
catherine katherine kathryn katharina katarina katerina katarzyna ekaterina yekaterina jekaterina kateryna caterina
    catalina caitlin kathleen katrin katrina karin kate katie kathy cathy kat kit kitty katja katya kasia kasha kata
    kati rina trina catriona katalin
charles karl carl carlos carlo karel karol charlie chuck chas charly
charlotte carlotta karlotta lotte lotta charlie lottie
christian kristian cristian chris kris kristjan stjani
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
david dave davy dawid dafydd dai daoud dawud
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
    lilibet maribel bozsi erzsi zsoka
elijah elias elia eliyahu ilya ilja ilyas
emanuel manuel immanuel manuela manolo manu manny
emily emilia emilie em emmy milly
enrique henry henri heinrich hendrik henrik henryk enrico harry hank hal heinz heiner henk rik quique kike rico
    jindrich hinrich heniek
erik eric erich rick ricky
ernest ernst ernesto ernie
eugene evgeny evgeni yevgeny jewgeni eugen eugenio gene zhenya
eva ewa eve evi evka ewka evie
eugenia evgenia yevgenia jewgenija zhenya
florian flo flori
frances francesca franziska francisca francoise fran franca fanny franzi paquita frankie cesca chica
francis francesco francisco franz frans frantisek franciszek francois frank paco pancho pacho fran cisco curro kiko
    ciccio franco chico ferenc feri fanda
frederick frederik friedrich frederic federico fryderyk fridrich fred freddy freddie fritz frits fiete fiddi rik
    fede
frederica friederike federica frederike rike fritzi freddie
fyodor fedor theodor theodore teodor teodoro feodor fedir ted theo teo fedya
gabriel gabe gabi gavriil gavril
gabriela gabriele gabrielle gabriella gabi gaby
george georg georges giorgio jorge jorgen juri jiri yuri jerzy georgy georgios giorgos gyorgy goran jurgen joerg
    jorg yorgos schorsch jurek yura jirka
gerald gerhard gerard gerardo gerry jerry gerd gert geert
gertrude gertrud trudy trude gerti
giovanni john johann johannes johan jan jean juan joao ivan ian jens hans hannes jon jonny johnny jack gianni nanni
    hansi juanito vanya vania jovan jani janos janek jasiek sean shaun evan ioannis giannis yannis yannick jannik
    hovhannes ihannes jock jancsi honza
giulia julia yulia juliana julie iulia julka
giuseppe joseph josef jose josep jozef iosif yosef yusuf yousef joe joey jo jos joost jupp sepp beppe peppe pepe pep
    pino beppo chema zeppe jozsef jozko pepa yossi
gregory gregor grigory grigori gregorio grzegorz greg gregg grisha goyo
guadalupe lupe lupita
guillermo william wilhelm willem guglielmo guillaume wiliam vilem vilhelm bill billy will willy willi wim liam memo
    guille gwilym helmo
gudmundur gudmund gummi gvendur
gudrun gunna guro
gunnar gunni
hannelore hanne lore
hassan hasan
hugh hugo huw hughie ugo
hussein hussain hossein husain
ignatius ignacio ignaz ignacy inigo nacho
irene irina irena ira irka irisha
isaac isaak izaak itzhak yitzhak jitzchak yitzchak icchak ishaq ike zak
ismael ishmael ismail yishmael
jacob jakob jakub jacobo giacomo james jim jimmy jamie jacques jaap kuba yakov jake koba diego jaime jascha hamish
    seamus kobus jago
jacqueline jackie jacqui
jaroslav jaroslaw jarda
jennifer jenny jen jenni jenna
jeremiah jeremy jeremias jerry jem
jerome hieronymus jeronimo geronimo gerome
joachim joaquin jochen achim jochem ximo quim joakim gioacchino
joan joanna johanna jane jana janet janina jean giovanna juana ivana ioanna jo joanie gianna asia siobhan vanna
    jeanne sinead zhanna
jonathan jonatan jon jonny natan
joshua josh yehoshua
judith judit judy jutta
judah juda yehuda jehuda
justin justus just
khalid khaled halid chaled
kazimierz kazik casimir kasimir
kenneth ken kenny
konstantin constantin constantine kostas konstantinos kostya costa dinos
kunigunde gundi
ladislav laszlo vladislav laci vlad slava
laura lora lauretta laurie
lawrence laurence laurent lorenz lorenzo lars lauri larry laurie renzo enzo lavr laurentius lasse
leah lea
leonard leonardo leonhard leon leo len lenny
louis luis luigi ludwig lodewijk ludvik luiz lou louie gigi gino lutz ludo luca wiggerl
louisa louise luisa luise lulu lou isa
lucia lucy lucie lucja luzia lucinda luz
ludmila lyudmila ljudmila liudmila luda mila lyuda lida
magdalena madeleine magdalene maddalena magda lena madi leni madlen
magnus maggi mans
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
moses moshe moises moise moussa musa
natalia natalie nataliya natascha natasha nathalie nat tasha natalka
nathan nathaniel nat nate natan
nicholas nicolas nikolaus nicola nikolai nikolay nikola nikos mikolaj mykola nick nicky nico niko klaus claus niels
    nils kolya miklos nikita colin
nicole nicola nicky nikki
olaf olafur olav olof oli ole
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
ragnhild ragnhildur ragga
raymond raimund ramon raimondo ray
rebecca rebekka rebeca rebekah becky bec becca rivka
reginald reinhold reynaldo reg reggie
richard riccardo ricardo ryszard rikard dick rick rich ricky richie rico rici
robert roberto rupert ruprecht rob bob bobby robbie robby bert robin berto tito
roderick rodrigo rod roddy ruy
roger rogelio rutger ruediger rudiger hrothgar rodger
rosalind rosalinde rosalinda rosa roz
rosemary rosamund rose rosie roz
rudolf rodolfo rudolph rudi rudy ralf
salvatore salvador toto sal chava turi salva
samuel sam sammy samuele samu shmuel samuil
samantha sam sammy
sarah sara
sebastian bastian sebastien sebastiano basti seb baz
sergei sergey sergej serge sergio serhiy sergiy seryozha serguei
sigrid sigridur sigga siri
sigurd sigurdur siggi sjur
silvia sylvia sylvie silvie
simon simeon semyon shimon simao
sofia sophia sophie sofie zofia sofya sonja sonia sonya zosia
solomon salomon shlomo soliman suleiman sulayman
stanislav stanislaw stanislas stan staszek stas stach stasik
stephen steven stefan stephan steffen stephane esteban istvan szczepan stepan stefano etienne steve stevie pisti
    staffan estevao steph pista
stephanie stefanie stefania steffi steph steffie stefi
susan susanna susannah susanne suzanne zuzana zsuzsanna zuzanna sue susie suzy zsuzsi sanne shoshana susi zuza suse
    zsuzsa
tadeusz thaddeus thaddaeus tadeo tad
tatiana tatyana tatjana tania tanya tanja tata
teresa theresa therese terezie teresia terry tess tessa resi reza tere terka
thomas tomas tommaso tomasz tom tommy thom maso tomek tomasch toma tomos
timothy timotheus timoteo tim timmy timofei
tobias toby tobi
ursula urszula orsola ulla uschi ula ursel
vaclav vasek wenceslas wenzel
valentin valentine valentino val valja
valerie valeria valeriya val lera
victor viktor vittorio vitor vic vik vitya
victoria viktoria vittoria vicky vicki tori viki vika
vincent vincenzo vicente vinzenz vince vinnie enzo cenzo chente vincenc
vladimir volodymyr wladimir waldemar vladimiro volodya vova vlad vladi wolodymyr valdemar
vojtech vojta wojciech wojtek
walter walther gualtiero wally walt wat
wilhelmina wilhelmine mina minna willa billie minnie
wolfgang wolf wolfi
xenia ksenia kseniya oksana xenija ksenija
yael jael
zachary zacharias zach zak zack
zbigniew zbyszek zbynek
zdena zdenka
zsofia zsofi
abimbola bimbo
olumide mide
"""
