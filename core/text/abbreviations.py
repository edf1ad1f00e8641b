"""Words that carry a full stop without ending a sentence, by language, and words that begin sentences.

The lists are our own; what only CLDR has (`suppressions`) may end a sentence. An entry in small letters matches
however it is written, one with capitals only as it stands. A starter is a word that has a capital only because
a sentence begins: articles, pronouns, prepositions, conjunctions and their like.
"""

from dataclasses import dataclass
from functools import cache
from typing import Final

from core.text.suppressions import suppressions_of


@dataclass(frozen=True, slots=True)
class Words:
    """The word lists of one language, the international ones included."""

    never: frozenset[str]
    """Do not end a sentence whatever follows: titles, "e.g."."""
    numbered: frozenset[str]
    """Do not end one before a number: "No. 7"."""
    perhaps: frozenset[str]
    """End one only before a starter: "Inc.", "U.S."."""
    small: frozenset[str]
    """Do not end one before a small letter or a number: "etc.", units."""
    starters: frozenset[str]
    has_ordinals: bool
    """Whether a number with a full stop is an ordinal: "3. Oktober"."""


_NEVER: Final = {
    "": "dr drs prof mr mrs ms messrs mme mlle mt st Gen Gov Sen ing e.g i.e cf vs viz p.s ps",
    "en": """Col Capt Lt Maj Sgt Cpl Pvt Cmdr Adm Brig Rev Hon Rep Pres Supt Det Insp Amb Treas Fr Ft Atty Asst Att
        Sra Msgr Mx approx ca esp incl excl a.k.a w.r.t""",
    "de": """hr hrn Fr frl dipl mag univ med phil jur rer nat theol habil hc h.c z.b d.h i.d.r u.a u.ä m.e o.g u.u
        m.w i.v i.a bzw bspw vgl ca evtl ggf inkl exkl zzgl abzgl sog gem Lt insb insbes einschl ausschl allg
        ehem geb gest verh gesch kath ev zw mind max min vors stellv hl priv.-doz komm bzgl urspr eigtl entspr röm
        griech lat frz engl ital span russ""",
    "fr": "M MM Me Pr Vve Ste Mgr Gal Cdt Cel Col Cap Lt Adj mmes mlles p.ex c.-à-d c.à.d env",
    "es": """sr sra srta sres sras d dª dña dra lic arq gral cnel tte sto sta fr ej p.ej vda excmo excma ilmo ilma
        mons hno hna pbro ud uds vd vds aprox avda""",
    "it": """sig sigg sig.ra sig.na dott dott.ssa prof.ssa avv arch geom rag on mons magg gent.mo gent.ma egr spett
        p.es ad.es es cav comm cfr s.ta dir psicol""",
    "pt": """sr sra srs sras srta dra dras profa profs eng enga arq exmo exma ilmo ilma cel maj sgt cmte mons p.ex
        aprox""",
    "nl": """dhr mevr mw mej ir ds jhr kol kapt lt bijv bv d.w.z o.a m.n t.a.v i.p.v i.v.m m.b.t t.o.v z.g zgn ca
        evt resp incl excl nl""",
    "ru": """г-н г-жа тов проф акад доц канд инж им ул просп пер пл наб бул ш обл р-н пос дер пгт т.е т.н т.к т.о
        напр ср д-р род ум гр св адм ген полк ред изд табл англ нем франц лат греч итал исп араб букв яз собств
        макс ок прибл""",
    "uk": "проф акад доц ім вул просп пров пл обл р-н див напр т.зв т.е св ген англ нім фр лат грец гр",
    "pl": """inż hab doc red ks św bp abp kard gen płk mjr kpt por ppłk sierż im ul al pl os np tj tzn tzw m.in ur
        zm wg ang niem fr łac gr ros hiszp wł zob ww pw br śp woj gm""",
    "cs": """mgr doc mudr judr phdr rndr sv gen plk mjr kpt por tj tzv např resp popř ul nám tř vč cca angl něm lat
        řec srov""",
    "sk": "mgr doc mudr judr phdr sv gen plk mjr kpt tj tzv napr resp príp ul nám vr cca angl nem lat",
    "sv": "hr fru frk doc kapt t.ex bl.a d.v.s dvs s.k m.a.o ca resp inkl exkl jfr fr.o.m t.o.m p.g.a",
    "da": "hr fr frk skt f.eks bl.a dvs d.v.s s.k ca inkl ekskl jf jvf evt pga vedr",
    "no": "hr fr frk f.eks bl.a dvs d.v.s s.k ca inkl ekskl jf evt pga vedr",
    "fi": "esim dos maist ks ns t.s",
    "tr": "doç yrd av müh org alb yzb bşk hz örn bkz cad sok mah apt",
    "el": "κ κα κος δρ καθ αγ αρχιμ π.χ δηλ βλ πρβλ λ.χ λεωφ",
    "ro": "dl dna d-na d-l conf acad gen col lt sf str bd cca",
    "hu": "id ifj özv pl kb",
    "hi": """रु डॉ डा श्री प्रो पं मो कु श्रीमती सु ए बी सी डी ई एफ जी एच आई जे के एल एम एन ओ पी क्यू आर एस टी यू वी
        डब्ल्यू एक्स वाई जेड""",
    "mr": "डॉ श्री प्रा सौ",
    "ar": "د م أ",
    "bg": "г-н г-жа проф акад доц инж ул бул гр т.нар напр вж ср св",
    "id": "bpk drs ir yth",
    "vi": "ts ths gs pgs bs ks ls tp",
    "ca": "sr sra srs dra sta p.ex",
}

_NUMBERED: Final = {
    "": "n° nº rs no nos nr art fig figs pp vol vols cap tab eq ch chap sec sect op ed ver app al §",
    "en": "pop pt bk ex par para sc cir ln ll ref refs cl sched tel ext bldg rm apt ste hwy rte est circa",
    "de": "abb abs bd bde kap ss seite ziff anm aufl bl str tel az hs jg lfg ff ges erg verg rn rz",
    "fr": "nº chap t art fig vol av tél fasc éd",
    "es": "núm núms pág págs tel vol pte",
    "it": "nn pag pagg artt tav tel col par",
    "pt": "núm pág págs tel séc inc",
    "nl": "geb nrs blz afb hfdst hoofdst tel jg bd",
    "ru": "№ ст см стр рис табл гл пп кн кв корп тел вып гг",
    "uk": "№ ст стор рис табл гл пп кн кв буд тел вип",
    "pl": "nry str rys ust pkt poz rozdz tel lok par ok godz",
    "cs": "čís str obr čl odst tel roč kap",
    "sk": "čís str obr čl ods tel roč kap",
    "tr": "sf cilt böl şek tel",
    "el": "αρ αριθ σελ κεφ εικ τηλ άρθ τόμ",
    "sv": "sid kap tel bd kl",
    "da": "sid kap tlf bd stk pkt kl",
    "no": "sid kap tlf bd kl",
    "ro": "pag tel bl ap et",
}

_PERHAPS: Final = {
    "": """al inc ltd corp co bros jr sr llc plc gmbh a.m p.m u.s u.s.a u.k u.n e.u ph.d m.d b.a m.a d.c b.c a.d s.a
        s.l s.p.a s.r.l n.v b.v assn univ dept jan feb febr apr jun jul aug sep sept oct okt nov dec Mar Mon Tue
        Tues Wed Thu Thur Thurs Fri Sat Sun tel ext eds trans""",
    "en": """pvt ave blvd rd pl sq hwy pkwy st assoc bldg govt natl intl int'l misc orig dist encl esq mph Ala Ariz
        Ark
        Cal Calif Colo Conn Dak Del Fla Ga Ill Ind Kan Ky La Mass Mich Minn Mo Mont Neb Nev Okla Ore Pa Penn
        Tenn Tex Va Vt Wash Wis Wyo""",
    "de": """usw usf u.s.w uvm u.v.m o.ä u.a.m dgl ff ev e.v ag str pl mio mrd jh jhd jhdt v.chr n.chr chr jr jän
        mrz mär juni juli dez std abk anh anl anm betr bibl ders dies ebd erl hg hrsg jährl li mdl mtl nachm
        nördl südl östl westl vorm österr p.a reg tägl techn übers ungar unv wg wiss zt etc""",
    "fr": "av janv févr fév avr juil déc bd boul pl faub j.-c j.c s.a.r.l ibid op.cit univ",
    "es": """ee.uu ee uu ene abr ago dic lun mié jue vie sáb dom ff.aa rr.hh jj.oo cc.oo a.c d.c c.a s.a.s c.p cía
        dpto esq izq dcha hnos pte prov rep pdte
        admón atte""",
    "it": "a.c d.c s.n.c s.a.s p.zza v.le c.so f.lli genn febb magg giu lug ag sett ott dic d.l d.lgs l.r id ibid",
    "pt": "ltda cia a.c d.c e.u.a fev abr mai ago set out dez sáb trad org pça rod",
    "nl": "e.d e.a a.u.b jl mrt juni juli v.chr n.chr",
    "ru": """г до.н.э янв февр фев апр авг сент сен окт нояб ноя дек пн вт чт пт сб вс у.е кв куб м.кв ж.д с.г т.г
        о-в оз""",
    "uk": "р до.н.е січ лют бер квіт трав черв лип серп вер жовт лист груд",
    "pl": "r n.e p.n.e zł gr pon wt śr czw pt niedz kwiet sierp wrz paźdz listop grudz z.o.o sp cd ew dot",
    "cs": "s.r.o a.s v.o.s n.l př.n.l",
    "sk": "s.r.o a.s n.l pr.n.l",
    "tr": "a.ş ltd m.ö m.s yy",
    "el": "κ.ά π.μ μ.μ μ.χ α.ε ο.ε ιαν φεβρ μαρτ απρ ιουν ιουλ αυγ σεπτ οκτ νοεμ δεκ",
    "sv": "kr",
    "da": "kr",
    "no": "kr des",
    "kk": "т.б б.з.б б.з",
    "bg": "г т.г лв",
}

_SMALL: Final = {
    "": "etc km kg cm mm min sec max temp",
    "en": "ft in oz lb lbs yd yds hr hrs secs mins yr yrs",
    "de": "sek",
    "it": "ecc",
    "nl": "enz",
    "ru": "др пр вв т.д т.п н.э руб коп долл млн млрд трлн тыс тж мин сек час см мм км кг экз чел шт",
    "uk": "ін рр т.д т.п н.е грн коп млн млрд тис хв сек год см мм км кг",
    "pl": "itd itp in mln mld tys sek",
    "cs": "atd apod aj hod tis mil",
    "sk": "atď apod hod tis mil",
    "tr": "vb vd tl dk",
    "el": "κ.λπ κλπ κ.τ.λ κτλ χλμ",
    "sv": "osv m.m o.s.v m.fl",
    "da": "osv m.m m.v m.fl",
    "no": "osv m.m m.v m.fl",
    "hu": "stb",
    "fi": "ym jne",
}

_STARTERS: Final = {
    "en": """a an the this that these those there here he she it we you they i his her its our your their my in on
        at by for from with without of to into after before when while where why who what which how if as
        although though because since until unless and but or nor so yet then thus therefore however meanwhile
        moreover also even only just not no yes all any some many most more much each every both either neither
        another other others such few several one two three first second next finally last is are was were am be
        been do does did has have had can could will would shall should may might must let please now today
        yesterday tomorrow once over under during between through about against among everyone everybody nobody
        someone something nothing anyone anything everything people despite according instead perhaps maybe well
        oh millions never always often sometimes still again don't didn't it's he's she's i'm i've i'll we're
        they're there's that's""",
    "de": """der die das den dem des ein eine einen einem einer eines er sie es wir ihr ich du man dieser diese
        dieses diesen diesem jener jene jenes mein meine sein seine ihre unser unsere euer kein keine in im am
        an auf aus bei mit nach von vom vor zu zum zur über unter durch für gegen ohne um während wegen trotz
        seit bis als wenn weil da dass ob obwohl nachdem bevor und aber oder denn doch sondern so dann dort hier
        jetzt heute gestern morgen nun auch nur noch schon sehr viele einige alle mehr wer was wie wo wann warum
        wieso welche welcher welches ist sind war waren hat haben hatte wird werden wurde kann können konnte
        soll sollte muss darf bitte ja nein außerdem dabei daher damit danach daraus darauf deshalb deswegen
        jedoch allerdings zudem ferner ebenso insgesamt später zunächst schließlich""",
    "fr": """le la les l un une des du au aux ce cet cette ces c il elle on nous vous ils elles je j tu mon ma mes
        son sa ses notre nos votre vos leur leurs et mais ou donc or ni car dans en sur sous avec sans pour par
        chez vers après avant depuis pendant lors lorsque quand si comme puis ensuite enfin ainsi aussi alors
        cependant toutefois néanmoins de d à où qui que quoi quel quelle quels quelles comment pourquoi combien
        ici là voici voilà tout toute tous toutes plusieurs certains chaque aucun aucune oui non est ne n ça
        cela ceci parmi selon malgré outre entre dès aujourd hier demain""",
    "es": """el la los las un una unos unas lo este esta estos estas ese esa esos esas aquel aquella esto eso él
        ella ellos ellas yo tú usted ustedes nosotros su sus mi mis nuestro nuestra y e o u pero sino aunque
        porque pues si cuando donde como que quien cual en de del al a ante con contra desde durante entre hacia
        hasta para por según sin sobre tras además también tampoco después antes luego entonces así no sí ya hoy
        ayer mañana ahora aquí allí todo toda todos todas muchos muchas algunos algunas otro otra otros otras
        cada más muy se le les nos me te fue es son era eran hay ha han había mientras finalmente actualmente
        posteriormente ambos ambas uno varios varias ningún ninguna ninguno quizá quizás está están estaba estaban
        ser tras incluso solo sólo""",
    "it": """il lo la i gli le l un uno una questo questa questi queste quello quella quelli quelle egli ella lui
        lei noi voi loro io tu esso essa essi si ci e ed ma o oppure però anche ancora così quindi dunque perché
        poiché se quando dove come che chi quale quali quanto in nel nella nei nelle negli nell di del della dei
        delle degli dell da dal dalla a al alla ai alle agli all con su sul sulla per tra fra senza dopo prima
        durante mentre poi infine inoltre tuttavia non sì già oggi ieri domani ora qui tutto tutti tutte molti
        molte alcuni alcune altri ogni è sono era erano ha hanno aveva c""",
    "pt": """o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela isto isso aquilo
        ele ela eles elas eu tu você vocês nós seu sua seus suas meu minha e ou mas porém contudo todavia
        entretanto pois porque se quando onde como que quem qual em no na nos nas de do da dos das ao à aos às
        com contra desde durante entre para pela pelo pelas pelos por até após sem sob sobre segundo além também
        depois antes então assim não sim já hoje ontem amanhã agora aqui ali lá todo toda todos todas muitos
        muitas alguns algumas outro outra outros cada mais muito é são era eram foi há""",
    "nl": """de het een dit dat deze die hij zij ze wij we jij je u ik men er hier daar zijn haar hun ons onze mijn
        in op aan bij met na naar van voor uit door over onder tegen tijdens tot tussen zonder om als toen
        wanneer omdat hoewel en maar of want dus toch ook nog nu vandaag gisteren morgen dan daarna daarom niet
        geen ja nee wie wat waar welke hoe waarom is was waren heeft hebben had wordt worden werd kan alle veel
        enkele sommige volgens""",
    "ru": """я ты он она оно мы вы они это этот эта эти тот та те то его её ее их мой моя наш наша ваш свой в во на
        по с со из к ко от до за о об при про для без под над перед через между среди после и а но или да ни не
        если когда где куда откуда как так что чтобы кто какой какая какие который потому поэтому однако хотя
        также тоже ещё еще уже только лишь даже затем потом теперь сейчас здесь там тут тогда сегодня вчера
        завтра все всё весь вся каждый другие многие некоторые нет есть был была было были будет может можно
        нужно пока вот кроме согласно""",
    "uk": """я ти він вона воно ми ви вони це цей ця ці той та те ті його її їх мій наш ваш у в на по з із зі до від
        за про при для без під над перед через між серед після і й а але або чи не ні якщо коли де куди як так
        що щоб хто який яка які тому однак хоча також теж ще вже тільки лише навіть потім тепер зараз тут там
        тоді сьогодні вчора завтра все весь вся кожен інші багато деякі є був була було були буде може""",
    "pl": """ten ta to ci te on ona ono oni one ja ty my wy jego jej ich mój nasz wasz swój w we na po z ze do od za
        o przy dla bez pod nad przed przez między wśród i a ale lub albo lecz nie jeśli jeżeli gdy kiedy gdzie
        jak tak co czy kto który która które dlatego jednak choć także też jeszcze już tylko nawet potem teraz
        tutaj tam wtedy dziś dzisiaj wczoraj jutro wszystko wszyscy każdy inne wiele niektóre jest są był była
        było byli będzie może można według podczas""",
    "cs": """ten ta to ti on ona ono oni já ty my vy jeho její jejich v ve na po z ze do od za o při pro bez pod nad
        před přes mezi a ale nebo ne když kde jak tak co kdo který proto však také už jen pak teď tady tam dnes
        včera zítra všechno každý je jsou byl byla bylo byli bude může podle""",
    "sk": """ten tá to tí on ona ono oni ja ty my vy jeho jej ich v vo na po z zo do od za o pri pre bez pod nad
        pred cez medzi a ale alebo nie keď kde ako tak čo kto ktorý preto však tiež už len potom teraz tu tam
        dnes včera zajtra všetko každý je sú bol bola bolo boli bude môže podľa""",
    "tr": """bu şu o ben sen biz siz onlar bir ve ama fakat ancak veya ya da çünkü eğer ne nasıl neden nerede kim
        hangi her tüm bütün bazı çok daha en sonra önce şimdi bugün dün yarın evet hayır değil var yok için ile""",
    "el": """ο η το οι τα τον την του της των ένας μία μια ένα αυτός αυτή αυτό αυτοί εγώ εσύ εμείς εσείς σε στο στη
        στην στον στα στις στους από με για χωρίς μετά πριν κατά και κι αλλά ή όμως γιατί αν όταν όπου πού πώς
        τι ποιος ποια που πως δεν ναι όχι τώρα σήμερα χθες αύριο εδώ εκεί όλα όλοι κάθε είναι ήταν έχει θα να""",
    "sv": """den det de en ett han hon vi ni jag du man i på av för med till från om under efter innan och men eller
        så när där här hur vad vem vilken inte nu idag igår är var har hade kan ska alla många några""",
    "da": """den det de en et han hun vi i jeg du man på af for med til fra om under efter før og men eller så når
        der her hvor hvad hvem hvilken ikke nu dag går er var har havde kan skal alle mange nogle""",
    "no": """den det de en et ei han hun vi dere jeg du man i på av for med til fra om under etter før og men eller
        så når der her hvor hva hvem hvilken ikke nå er var har hadde kan skal alle mange noen""",
    "ro": """un o unui unei acest această acești aceste acel acea acei acele el ea ei ele eu tu noi voi se este
        sunt era erau are au avea va vor în din de la pe cu fără pentru prin după înainte despre între spre până
        sub peste și sau dar însă ci iar ori dacă când unde cum ce cine care cât fiindcă deoarece deși totuși
        astfel apoi atunci aici acolo acum azi astăzi ieri mâine nu da mai foarte toate toți tot fiecare mulți
        multe unii unele alt alte alți deci""",
    "hu": """a az egy ez ezek azok én te ő mi ti ők nem igen és vagy de hanem pedig ha amikor mikor hol hova
        hogy ki kik milyen melyik miért mert ezért azért így úgy akkor most ma tegnap holnap itt ott van volt
        lesz vannak voltak is csak már még minden mindenki sok néhány más azonban tehát majd után előtt szerint
        végül""",
    "fi": """se ne hän he minä sinä me te tämä nämä tuo nuo joka jotka mikä mitä kuka missä minne milloin miten
        miksi kun jos koska vaikka että ja tai mutta vaan sillä siksi sitten nyt tänään eilen huomenna täällä
        siellä tässä siinä on oli ovat olivat ei eivät kyllä myös vain jo vielä kaikki moni monet jokainen muut
        toinen kuitenkin lisäksi lopuksi""",
    "bg": """аз ти той тя то ние вие те това този тази тези онзи онази в във на по с със от до за при без под
        над пред през между след преди и а но или да не ако когато където как така че защо защото кой коя кое
        кои какво затова обаче въпреки също още вече само дори после тогава сега тук там днес вчера утре всичко
        всички всеки много някои е са беше бяха има няма ще може според""",
    "id": """ini itu ia dia mereka kami kita saya aku kamu anda di ke dari pada untuk dengan tanpa dalam oleh
        tentang sebelum setelah sesudah selama sejak sampai dan atau tetapi namun jika kalau ketika saat karena
        meskipun walaupun sehingga maka jadi kemudian lalu sekarang hari kemarin besok sini sana apa siapa mana
        bagaimana mengapa kenapa semua setiap banyak beberapa ada adalah telah sudah akan tidak bukan ya juga
        hanya menurut selain""",
}

_ORDINALS: Final = frozenset(
    ("az", "bs", "cs", "da", "de", "et", "eu", "fi", "fo", "hr", "hu", "is", "ka", "kk", "lb", "lv", "nb", "nn",
     "no", "pl", "sk", "sl", "sr", "tr")
)  # fmt: skip

_ALIASES: Final = {"nb": "no", "nn": "no"}

_UND: Final = ("en", "ru")
"""A text of unknown language: English words for Latin script, Russian ones for Cyrillic; they never meet."""


@cache
def words_of(language: str) -> Words:
    """The lists for a language by its first subtag; an unknown one gets the international list alone."""
    bases = _UND if language == "und" else (_ALIASES.get(language, language),)
    starters = _collect(_STARTERS, bases)
    known = [_collect(table, bases) for table in (_NEVER, _NUMBERED, _SMALL)]
    listed = starters.union(*known)
    more = {word for base in bases for word in suppressions_of(base) if listed.isdisjoint((word, word.lower()))}
    return Words(
        never=known[0],
        numbered=known[1],
        perhaps=_collect(_PERHAPS, bases) | more,
        small=known[2],
        starters=starters,
        has_ordinals=language in _ORDINALS,
    )


def _collect(table: dict[str, str], bases: tuple[str, ...]) -> frozenset[str]:
    return frozenset(word for base in ("", *bases) for word in table.get(base, "").split())
