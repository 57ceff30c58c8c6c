"""Which letters beyond ASCII a language is written with, and in which encodings its texts came before Unicode."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Alphabet:
    """`letters` are the small ones, `encodings` Python's names of its single-byte encodings, the commonest first.

    `words` are its commonest words that need no other letters than ASCII's.
    """

    language: str
    letters: str
    encodings: tuple[str, ...]
    words: frozenset[str] = frozenset()

    @property
    def is_far(self) -> bool:
        """Whether its letters are not Latin ones."""
        return self.letters[0] > "\u0370"


def _row(language: str, letters: str, encodings: str, words: str = "") -> Alphabet:
    return Alphabet(language, letters, tuple(encodings.split()), frozenset(words.split()))


_WEST = "cp1252 iso8859_15 mac_roman cp850 cp437"
_MIDDLE = "cp1250 iso8859_2 mac_latin2 cp852"
_CYRILLIC = "cp1251 koi8_r iso8859_5 mac_cyrillic cp866"
_RUSSIAN = "абвгдежзийклмнопрстуфхцчшщъыьэюяё"

ALPHABETS = (
    _row("en", "éèçñöüï", _WEST, "the of and to in that is was for on with as by at from has have not it he said"),
    _row("de", "äöüß", _WEST, "der die das und ist nicht mit den von zu dem ein eine im auf sich auch wurde des"),
    _row("fr", "éèêëàâçîïôùûüœ", _WEST, "le la les et des est dans une du que pour qui sur pas au avec par plus ce en"),
    _row("es", "áéíóúñü", _WEST, "el la los de que y en del las por con una para se no al es su como"),
    _row("it", "àèéìòù", _WEST, "il di che la e un per non una sono della con del si le gli nel dei alla"),
    _row("pt", "ãõáâàéêíóôúç", _WEST, "o de que e do da em um para com uma os no se na por mais dos ao"),
    _row("nl", "éëïöüèó", _WEST, "de het een van en dat is niet op te met voor zijn aan er door ook bij maar naar"),
    _row("ca", "àçéèíïóòúü", _WEST, "el la els les de que i en del per amb una va no al es com dels"),
    _row("sv", "åäöé", _WEST, "och att det som en av med den till inte om ett han men var jag"),
    _row("da", "æøåé", _WEST, "og at det som en af med den til ikke om et han men var de er har"),
    _row("nb", "æøåé", _WEST, "og at det som en av med den til ikke om et han men var jeg er har"),
    _row("fi", "äöå", _WEST, "ja on ei oli se ett mutta kuin ovat joka hän sen ollut mukaan vuonna"),
    _row("is", "áéíóúýðþæö", _WEST, "og er en um til hann ekki var sem fyrir af hefur"),
    _row("pl", "ąćęłńóśźż", _MIDDLE, "w na i nie z do to jest o jak po od za przez dla ale przy oraz roku"),
    _row("cs", "áčďéěíňóřšťúůýž", _MIDDLE, "a v na je se to s o do ve od za po by ale jako podle pro jeho byl"),
    _row("sk", "áäčďéíĺľňóôŕšťúýž", _MIDDLE, "a v na je sa to s o do vo od za po by ale ako podla pre jeho bol"),
    _row("hu", "áéíóöőúüű", _MIDDLE, "a az hogy nem is egy meg volt csak de mint ezt szerint azt lesz"),
    _row("ro", "ăâîşţșț", _MIDDLE + " iso8859_16", "de la care cu nu pe din un o pentru este sunt prin mai al ca"),
    _row("hr", "čćđšž", _MIDDLE, "je i u na se da su za od koji s bi to ne ali o kao nije"),
    _row("sl", "čšž", _MIDDLE, "je in v na se da so za od ki bi pa ne ali o kot ni z po"),
    _row("lt", "ąčęėįšųūž", "cp1257 iso8859_13 iso8859_4", "ir kad su bet tai yra buvo nuo iki per apie kaip jis"),
    _row("lv", "āčēģīķļņšūž", "cp1257 iso8859_13 iso8859_4", "un ir ar ka no par bet tas uz kas pie gan tika"),
    _row("et", "äöõüšž", "cp1257 cp1252 iso8859_15 iso8859_4", "ja on ei et ka oli see kui ning aga mis ta oma"),
    _row("tr", "çğıöşüâ", "cp1254 mac_turkish cp857 iso8859_3", "ve bir bu ile da de olarak olan en gibi kadar sonra"),
    _row("ru", _RUSSIAN, _CYRILLIC),
    _row("uk", "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя", "cp1251 koi8_u iso8859_5 mac_cyrillic cp1125"),
    _row("bg", "абвгдежзийклмнопрстуфхцчшщъьюя", _CYRILLIC),
    _row("sr", "абвгдђежзијклљмнњопрстћуфхцчџш", "cp1251 iso8859_5 cp855"),
    _row("el", "αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋΐΰ", "cp1253 iso8859_7 mac_greek cp737"),
    _row("he", "אבגדהוזחטיכלמנסעפצקרשתךםןףץ", "cp1255 iso8859_8 cp862"),
    _row("ar", "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئةىًٌٍَُِّْ", "cp1256 iso8859_6 cp864"),
    _row("fa", "ابپتثجچحخدذرزژسشصضطظعغفقكگلمنوهيءآأئ\u200c", "cp1256"),
    _row("th", "กขคฆงจฉชซญฎฏฐณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮะัาำิีึืุูเแโใไๅๆ็่้๊๋์ฯ", "cp874 tis_620"),
    _row("vi", "ăâđêôơưáàãạéèíìóòõúùýĩũ\u0300\u0301\u0303\u0309\u0323", "cp1258", "trong khi cho"),
)  # fmt: skip
# The commonest letters of the alphabets that are not Latin, three of four in a text: what is read with a wrong table
# has fewer of them.
FREQUENT = frozenset("оеаинтсрвлкмдіαοιετσνηυρπκςλόיוהלארתבמשםנالينموتربدعกานรอเงทลมยว่้ัีáéíóúàèìòùäöåü")
