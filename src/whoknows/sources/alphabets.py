"""The letters beyond ASCII that names in each language are written with, the most frequent first, and the old
encodings that each language was written in. Only ``charset`` reads this."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, eq=False)  # each is itself alone, which is soon told
class Language:
    """``letters``: in lower case. ``share``: of the words of its script that are of this language. ``never``: what does
    not stand in its words. ``often``: which of very many signs stand in names and firms most."""

    letters: str = ""
    share: float = 1.0
    never: str = ""
    often: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Encoding:
    """An encoding, how seldom it is met in files of today (as a power of ten below the most frequent), and the
    languages that are written in it."""

    name: str
    rarity: float
    languages: tuple[Language, ...]


# Of one word that can be written in several encodings each must say the same: all of them share these.
_LATIN = (
    Language("üöäß", 0.2),  # German
    Language("éèçëïêîôâàûœùæÿ", 0.15, "[èêâùàû][aeouy]|[aeo][èù]|[ìòãõøåð]"),  # French
    Language("íáéóñúü", 0.2),  # Spanish, Irish
    Language("ãçáéíóõêâôúà", 0.1, "[ãõ](?![oesi]|$)"),  # Portuguese
    Language("òàèìùéó", 0.05, "[òàèìù](?!$)"),  # Italian
    Language("öäåé", 0.05),  # Swedish, Finnish
    Language("øåæéöäü", 0.05),  # Danish, Norwegian
    Language("ðóáúíþýöæé", 0.015),  # Icelandic
    Language("èàóéíçòúïü", 0.01),  # Catalan
    Language("õäöüžš", 0.02),  # Estonian
    Language("áíéřčěžšýůúňöťďüóä", 0.05),  # Czech
    Language("łńóśążęćź", 0.05),  # Polish
    Language("áéóöőíüúű", 0.05),  # Hungarian
    Language("áíčéšžýúľňťäôóďĺŕ", 0.02),  # Slovak
    Language("ćšžčđ", 0.03),  # Croatian, Slovene, Bosnian
    Language("ăţâşîțș", 0.03),  # Romanian
    Language("ışüöçğİâ", 0.07),  # Turkish
    Language("šėūčžįąųęė", 0.01),  # Lithuanian
    Language("āīšņēūļķģžčē", 0.01),  # Latvian
)
_CYRILLIC = (
    Language("аоиенрвлткссдмуяькгйбпчзшыжюфхцщэёъ", 0.7),  # Russian, Bulgarian
    Language("аоиненрвкілтсдмуяьюгйбпзчхшєжїцщфґ", 0.2),  # Ukrainian
    Language("аоиенрвјктслдмћпзуђбгшчжљњцхфџѓќѕ", 0.1),  # Serbian, Macedonian
)
_GREEK = (Language("αοςινησρκτεπλυμδόάίγωήέύχθφβξζψώϊϋΐΰ"),)
_ARABIC = (Language("الميرنودحعبهسفةتقكجشزخصأطيضغإذثءئىؤآظپچژگکی"),)
_HEBREW = (Language("יולהארבמשנתדחקפעכצגזטסןםךףץ"),)
_THAI = (Language("".join(map(chr, [*range(0x0E01, 0x0E3B), *range(0x0E40, 0x0E4F)]))),)
_JAPANESE = (
    Language(
        often=(
            "田山本木村川藤中小林佐加高橋伊渡辺斎斉松井上野原島石岡吉和池谷内大西口森前長福三清坂永安平沢澤武新宮今河竹北東南青水千古土横黒金菊"
            "子美太郎一介健二恵真由香奈智裕明正直樹輝翔優愛咲花陽菜結衣大輔拓也哉雄夫男人仁司浩博隆幸弘秀信義久英俊和彦之典文代紀江理沙麻純"
            "株式会社商事工業店堂有限産業建設部長課名前姓電話東京"
            "あいうえおかがきぎくぐけげこごさざしじすずせそただちつてでとどなにねのはばひびふぶへほまみむめもやゆよらりるれろわをん"
            "アイウエオカガキギクグケゲコゴサザシジスズセソタダチッツテデトドナニネノハバヒビフブヘベホボ"
            "マミムメモヤユヨャュョラリルレロワヲンー　"
        )
    ),
)
_SIMPLIFIED = (
    Language(
        often=(
            "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石"
            "姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文"
            "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红建国志海小晓春雪梅佳婷宇浩欣怡子涵俊峰鹏飞凯鑫波斌辉琳琴燕"
            "公司有限科技北京上海广州深圳股份集团贸易厂姓名电子邮件地址手机职位"
        )
    ),
)
_TRADITIONAL = (
    Language(
        often=(
            "陳林黃張李王吳劉蔡楊許鄭謝郭洪曾邱廖賴徐周葉蘇莊呂江何羅高簡蕭鍾游詹胡施沈余盧潘梁趙顏柯翁魏孫戴范方宋鄧杜傅侯曹薛丁卓馬"
            "志明雅婷俊傑淑芬家豪美玲宗翰怡君佩珊承恩惠雯建宏文華玉秀麗英珍雪惠芳娟萍欣冠宇佳穎偉小子心怡庭"
            "公司股份有限台灣科技北香港貿易企業工行坊姓名電子郵件地址手機職稱"
        )
    ),
)
_KOREAN = (
    Language(
        often=(
            "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지나엄채원천방공현함변염여추도소석"
            "영수철희미경숙순자옥훈준호우연은선아름빛나래동건형석재상승환태규일광용기종인병창혜예원윤서연지후주시율하린다솔"
            "주식회사대표이사한국서울전자이름성명전화회사메일"
        )
    ),
)

ENCODINGS = (
    Encoding("cp1252", 0, _LATIN),
    Encoding("cp1250", 1.2, _LATIN),
    Encoding("iso8859-2", 2, _LATIN),
    Encoding("cp1254", 1.7, _LATIN),
    Encoding("cp1257", 2.2, _LATIN),
    Encoding("cp1251", 1, _CYRILLIC),
    Encoding("koi8-r", 1.5, _CYRILLIC),
    Encoding("koi8-u", 2, _CYRILLIC),
    Encoding("cp866", 2.3, _CYRILLIC),
    Encoding("iso8859-5", 2.7, _CYRILLIC),
    Encoding("mac-cyrillic", 3, _CYRILLIC),
    Encoding("cp1253", 1.3, _GREEK),
    Encoding("iso8859-7", 1.7, _GREEK),
    Encoding("cp1255", 1.3, _HEBREW),
    Encoding("cp1256", 1.3, _ARABIC),
    Encoding("iso8859-6", 3, _ARABIC),
    Encoding("cp874", 2, _THAI),
    Encoding("cp932", 1, _JAPANESE),
    Encoding("euc-jp", 2, _JAPANESE),
    Encoding("gb18030", 1, _SIMPLIFIED),
    Encoding("big5", 1.5, _TRADITIONAL),
    Encoding("cp949", 1, _KOREAN),
    Encoding("mac-roman", 1.5, _LATIN),
    Encoding("cp850", 1.7, _LATIN),
    Encoding("cp852", 2.5, _LATIN),
    Encoding("mac-latin2", 3, _LATIN),
    Encoding("cp857", 3, _LATIN),
    Encoding("mac-turkish", 3, _LATIN),
)
