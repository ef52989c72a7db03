"""Names that mean the same, and names that say little: small tables of our own."""

from __future__ import annotations

from collections.abc import Iterator

from whoknows.core.likeness.given import GIVEN

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


FORMS = _lines(GIVEN)
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
