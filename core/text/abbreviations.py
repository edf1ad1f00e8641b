"""Words that carry a full stop without ending a sentence, by language, and words that begin sentences.

The lists are our own. An entry in small letters matches however it is written; one with capitals only as
it stands. `never` do not end a sentence whatever follows (titles, "e.g."); `numbered` do not before a
number ("No. 7"); `perhaps` end one only before a word of `starters`. A starter is a word that is written
with a capital only because a sentence begins: articles, pronouns, prepositions, conjunctions.
"""

from dataclasses import dataclass
from functools import cache
from typing import Final


@dataclass(frozen=True, slots=True)
class Words:
    """The word lists of one language, the international ones included."""

    never: frozenset[str]
    numbered: frozenset[str]
    perhaps: frozenset[str]
    small: frozenset[str]
    starters: frozenset[str]
    has_ordinals: bool
    """Whether a number with a full stop is an ordinal: "3. Oktober"."""


_NEVER: Final = {
    "": "p.s ps drs mt sen gov gen dr prof mr mrs ms messrs st ing mme mlle e.g i.e cf vs viz",
    "en": """gen col capt lt maj sgt cpl cmdr adm brig rev hon sen rep gov pres supt det insp amb treas fr
        mt ft approx ca esp incl excl a.k.a w.r.t adj att asst atty pvt msgr sra mx dept.of ofc bp pt.of""",
    "de": """hr hrn Fr frl dipl mag univ med phil jur rer nat theol habil h.c hc z.b z d.h i.d.r u.a u.ä m.e
        bzw bspw vgl ca evtl ggf inkl exkl zzgl abzgl sog gem lt insb insbes einschl ausschl allg ehem
        geb gest verh gesch kath ev bes zw mind max min vors stellv hl priv.-doz o.g u.u m.w s.o s.u i.v i.a i
        st komm rel urspr eigtl entspr ebf schles preuß röm griech lat frz engl dt ital span russ""",
    "fr": """m mm mgr me dr pr vve cie.de p.ex c.-à-d c.à.d env.on ste gal cdt cel col cap lt adj mlles mmes
        mrs éd.de no.de""",
    "es": """sr sra srta sres sras d dª dña don dr dra drs prof profa lic ing arq gral cnel cap tte sto sta fr
        p.ej ej vda excmo excma ilmo ilma mons hno hna pbro ud uds vd vds aprox avda av.da""",
    "it": """sig sigg sigra sig.ra sig.na signa dott dott.ssa dr prof prof.ssa avv ing arch geom rag on sen mons
        gen col cap ten magg gent.mo gent.ma egr spett sr suor don p.es es ad.es cav comm cfr v s.ta dir psicol""",
    "pt": """sr sra srs sras srta dr dra drs dras prof profa profs eng enga arq exmo exma ilmo ilma gen cel cap
        ten maj sgt cmte d dom fr frei pe mons des min dep sen p.ex ex aprox av r""",
    "nl": """dhr mevr mw mej mr drs ir ing dr prof ds jhr gen kol kapt lt bijv bv d.w.z o.a m.n t.a.v i.p.v
        i.v.m m.b.t t.o.v z.g zgn ca evt resp incl excl enz.o st nl t.w v.d a.d""",
    "ru": """г-н г-жа тов проф акад доц канд инж им ул просп пер пл наб бул ш обл р-н пос дер
        т.е т.н т.к т.о напр см ср д-р род ум пгт гр св адм ген полк майор кап лейт сер ред изд перев рис табл
         англ нем франц лат греч итал исп араб тж букв яз собств мин макс ок прибл""",
    "uk": """проф акад доц ім вул просп пров пл обл р-н див напр т.зв т.е тобто св ген полк англ нім фр лат
        грец рис табл ст гр пан див""",
    "pl": """dr prof mgr inż hab doc red ks św bp abp kard gen płk mjr kpt por ppłk sierż im ul al pl os np tj tzn
        tzw m.in ok ur zm wg godz min max ang niem fr łac gr ros pol hiszp wł zob por ww pt pw br ub śp płn płd
        wsch zach pow woj gm st""",
    "cs": """mgr ing doc prof dr mudr judr phdr rndr bc p pí sl sv gen plk mjr kpt por tj tzv např resp popř mj
        ul nám tř vč cca angl něm fr lat řec srov viz""",
    "sk": """mgr ing doc prof dr mudr judr phdr p pí sl sv gen plk mjr kpt tj tzv napr resp príp ul nám vr cca
        angl nem fr lat""",
    "sv": "dr prof hr fru frk doc kapt st t.ex bl.a d.v.s dvs s.k m.a.o ca resp inkl exkl jfr ung fr.o.m t.o.m p.g.a",
    "da": "dr prof hr fr frk st skt f.eks bl.a dvs d.v.s s.k ca inkl ekskl jf jvf evt pga vedr mht",
    "no": "dr prof hr fr frk st f.eks bl.a dvs d.v.s s.k ca inkl ekskl jf evt pga vedr",
    "tr": "dr prof doç yrd av mim müh org alb yzb bşk sn hz st vb.gibi örn bkz yak cad sok mah apt no.lu gön",
    "el": "κ κα κος κυρ δρ καθ αγ αρχιμ π.χ δηλ βλ πρβλ λ.χ τ.μ οδ λεωφ",
    "ro": "dl dna d-na d-l dr prof ing conf acad gen col lt sf str bd nr.crt de.ex ex cca",
    "hi": """डॉ डा श्री प्रो पं मो कु श्रीमती सु ए बी सी डी ई एफ जी एच आई जे के एल एम एन ओ पी क्यू आर एस टी यू वी
        डब्ल्यू एक्स वाई जेड""",
    "mr": "डॉ श्री प्रा सौ",
    "ar": "د م أ",
    "bg": "г-н г-жа проф акад доц инж ул бул гр с им т.нар напр вж ср св",
    "vi": "ts ths gs pgs bs ks ls tp",
    "id": "bpk drs dr prof ir h hj yth dll.nya",
    "ca": "sr sra srs dr dra prof st sta p.ex",
    "hu": "dr prof id ifj ún pl kb stb.vel özv st",
    "fi": "esim tri prof dos maist ns ym.s mm n t.s",
}

_NUMBERED: Final = {
    "": "n° nº rs no nos nr art fig figs pp vol vols p cap tab eq ch chap sec sect op ed ver app al §",
    "en": "pt bk ex par para ln ll r ref refs cl sched tel ext bldg rm apt ste hwy rte lot fl ca c circa b d",
    "de": "abb abs bd bde kap s ss seite ziff anm aufl bl str tel az hs jg lfg ff f ges erg verg rn rz",
    "fr": "n nº chap t art p pp fig vol av r tél fasc pl al éd",
    "es": "núm núms n nº pág págs art cap fig t tel vol c pte s sec siglo",
    "it": "n nn pag pagg art artt cap fig tav vol tel sec col par c",
    "pt": "n nº núm pág págs art cap fig tel vol séc sec inc",
    "nl": "nr nrs blz p art afb fig hfdst hoofdst tel jg bd d",
    "ru": "№ с стр рис табл гл ст п пп т ч кн кв д корп тел вып изд гг оп ок",
    "uk": "№ с стор рис табл гл ст п пп т ч кн кв буд тел вип",
    "pl": "nr nry s str rys tab art ust pkt poz rozdz t tel lok m par z",
    "cs": "č čís s str obr tab čl odst tel sv roč kap",
    "sk": "č čís s str obr tab čl ods tel zv roč kap",
    "tr": "no s sf cilt c md böl şek tab tel",
    "el": "αρ αριθ σελ κεφ εικ τηλ άρθ τόμ",
    "sv": "nr s sid kap fig tab art tel bd st",
    "da": "nr s sid kap fig tab art tlf bd stk pkt",
    "no": "nr s sid kap fig tab art tlf bd",
    "ro": "nr pag art fig cap vol tel",
}

_PERHAPS: Final = {
    "": """al inc ltd corp co bros jr sr a.m p.m am.pm u.s u.s.a u.k u.n e.u ph.d m.d b.a m.a d.c b.c a.d
        llc plc sa gmbh s.a s.l s.p.a s.r.l n.v b.v assn univ dept jan feb febr apr jun jul aug sep
        sept oct okt nov dec Mar Sat Sun Mon Tue Tues Wed Thu Thur Thurs Fri tel ext ed eds trans ref""",
    "en": """ave blvd rd pl sq hwy pkwy ln st mt ft in.of oz lb lbs yd yds ft mi mph hr hrs sec secs min mins
        misc orig gov govt nat natl intl int'l assoc bldg cal calif conn colo fla ga ill ind kan ky mich minn
        neb nev okla ore pa penn tenn tex va vt wash wis wyo ariz ark dak mo mont med mil sci tech
        bf cent cu dist div encl exch exp ext fwd hosp inst jour jun lab loc mgr mfg mkt
        n.b nr obs pop prob pub quot ret sing sub suppl syn syst var vet viz yr yrs esq""",
    "de": """usw usf u.s.w uvm u.v.m o.ä u.ä dgl ff ev e.v gmbh ag str pl mio mrd tsd jh jhd jhdt jahrh n.chr v.chr
        chr jr jun sen jän mrz mär mai juni juli sept okt nov dez mo di mi do fr sa so std min sek km qm abk adj
        anh anl antw betr bibl bundesgebiet ders dies ebd ebda ed erl ersch hg hrsg jährl kl li ltd m.a m.e
        mdl mtl n.n nachm nördl südl östl westl vorm österr p.a proz rd red reg sept tägl techn u.a.m übers
        ungar unv v.a vorl wg wiss zit zt ztr""",
    "fr": """etc av janv févr fév avr juil sept oct nov déc apr cf c.-à-d ed éd env ext hab int bd boul pl faub
        j.-c j.c r.f s.a.r.l sarl tél ibid id op.cit univ""",
    "es": """etc ee.uu ee uu a.c d.c a.m p.m c.a s.a.s s.l.u av avda c.p cía dpto esq izq dcha ext tel hnos
        ene feb abr may jun jul ago sept oct nov dic lun mié jue vie sáb dom pag prov rep pdte admón atte ff.aa
        rr.hh jj.oo cc.oo ntra ntro máx mín mgtr km kms seg aprox""",
    "it": """ecc etc a.c d.c s.r.l s.n.c s.a.s p.zza v.le c.so f.lli geom genn febb magg giu lug ag sett ott dic
        mar mer gio ven sab dom c.a p.v r.d d.l d.lgs l.r tel id ibid op.cit""",
    "pt": """etc ltda cia s.a s/a a.c d.c e.u.a jan fev abr mai jun jul ago set out nov dez seg ter qua qui sex
        sáb dom tel trad org obs pça rod al ed""",
    "nl": "enz etc e.d e.a b.v n.v a.u.b jl jhr mrt mei juni juli okt ma di wo do vr za zo v.chr n.chr t/m",
    "ru": """г в до.н.э ч м
        янв февр фев апр авг сент сен окт нояб ноя дек пн вт ср чт пт сб вс у.е кв куб м.кв ж.д
        с.г т.г н.с о-в оз р""",
    "uk": "т.д т.п р ст до.н.е м січ лют бер квіт трав черв лип серп вер жовт лист груд",
    "pl": "itd itp in i.in r w n.e p.n.e zł gr mln mld tys sek min godz pon wt śr czw pt sob niedz stycz luty kwiet maj czerw lip sierp wrz paźdz listop grudz spółka z.o.o s.a sp jw cd ew dot daw dosł",
    "cs": "atd apod aj kol r s.r.o a.s v.o.s n.l př.n.l hod min sek led ún bř dub kv čvn čvc srp zář říj list pros tis mil",
    "sk": "atď apod s.r.o a.s n.l pr.n.l hod min sek tis mil",
    "tr": "vb vd vs as.ş a.ş ltd.şti m.ö m.s tl dk sn sa yy",
    "el": "κ.λπ κλπ κ.ά κ.τ.λ κτλ π.μ μ.μ μ.χ π.χ.ε α.ε ο.ε χλμ εκ ιαν φεβρ μαρτ απρ ιουν ιουλ αυγ σεπτ οκτ νοεμ δεκ",
    "sv": "etc osv m.m o.s.v m.fl o.d aug sept okt nov dec kl kr st",
    "da": "etc osv m.m m.v m.fl o.l aug sept okt nov dec kl kr",
    "no": "etc osv m.m m.v m.fl o.l aug sept okt nov des kl kr",
    "kk": "т.б б.з.б б.з ж.б т.с.с",
    "bg": "т.г т.н и.др лв ст г",
}

_SMALL: Final = {
    "": "etc km kg cm mm min sec max temp",
    "ru": "др пр гг вв т.д т.п н.э руб коп долл млн млрд трлн тыс тж мин сек час см мм км кг экз чел шт",
    "uk": "ін рр ст н.е грн коп млн млрд тис хв сек год см мм км кг",
}

_STARTERS: Final = {
    "en": """a an the this that these those there here he she it we you they i his her its our your their my
        in on at by for from with without of to into after before when while where why who what which how if
        as although though because since until unless and but or nor so yet then thus therefore however
        meanwhile moreover also even only just not no yes all any some many most more much each every both
        either neither another other others such few several one two three first second next finally last
        is are was were am be been do does did has have had can could will would shall should may might must
        let please now today yesterday tomorrow once over under during between through about against among
        everyone everybody nobody someone something nothing anyone anything everything people despite
        according instead perhaps maybe well oh millions its it's he's she's i'm we're they're there's that's
        don't i've i'll we've you're who's what's here's let's never always often sometimes still again""",
    "de": """der die das den dem des ein eine einen einem einer eines er sie es wir ihr ich du man dieser diese
        dieses diesen diesem jener jene jenes mein meine sein seine ihre unser unsere euer kein keine in im
        am an auf aus bei mit nach von vom vor zu zum zur über unter durch für gegen ohne um während wegen
        trotz seit bis als wenn weil da dass ob obwohl nachdem bevor und aber oder denn doch sondern so dann
        dort hier jetzt heute gestern morgen nun auch nur noch schon sehr viele einige alle mehr wer was wie
        wo wann warum wieso welche welcher welches ist sind war waren hat haben hatte wird werden wurde kann
        können konnte soll sollte muss darf bitte ja nein außerdem dabei daher damit danach daraus darauf
        deshalb deswegen jedoch allerdings zudem ferner ebenso insgesamt später zunächst schließlich""",
    "fr": """le la les l' un une des du au aux ce cet cette ces c'est il elle on nous vous ils elles je tu mon ma
        mes son sa ses notre nos votre vos leur leurs et mais ou donc or ni car dans en sur sous avec sans
        pour par chez vers après avant depuis pendant lors lorsque quand si comme puis ensuite enfin ainsi
        aussi alors cependant toutefois néanmoins de d' à où qui que quoi quel quelle quels quelles comment
        pourquoi combien ici là voici voilà tout toute tous toutes plusieurs certains chaque aucun aucune
        oui non est-ce ne n' ça cela ceci parmi selon malgré outre entre dès aujourd'hui hier demain""",
    "es": """el la los las un una unos unas lo este esta estos estas ese esa esos esas aquel aquella esto eso
        él ella ellos ellas yo tú usted ustedes nosotros su sus mi mis nuestro nuestra y e o u pero sino
        aunque porque pues si cuando donde como que quien cual en de del al a ante con contra desde durante
        entre hacia hasta para por según sin sobre tras además también tampoco después antes luego entonces
        así sin embargo no sí ya hoy ayer mañana ahora aquí allí todo toda todos todas muchos muchas algunos
        algunas otro otra otros otras cada más muy se le les nos me te fue es son era eran hay ha han había
        mientras finalmente actualmente posteriormente""",
    "it": """il lo la i gli le l' un uno una un' questo questa questi queste quello quella quelli quelle egli ella
        lui lei noi voi loro io tu esso essa essi si ci e ed ma o oppure però anche ancora così quindi dunque
        perché poiché se quando dove come che chi quale quali quanto in nel nella nei nelle negli nell' di del
        della dei delle degli dell' da dal dalla a al alla ai alle agli all' con su sul sulla per tra fra senza
        dopo prima durante mentre poi infine inoltre tuttavia non sì già oggi ieri domani ora qui tutto tutti
        tutte molti molte alcuni alcune altri ogni è sono era erano ha hanno aveva c'è""",
    "pt": """o a os as um uma uns umas este esta estes estas esse essa esses essas aquele aquela isto isso aquilo
        ele ela eles elas eu tu você vocês nós seu sua seus suas meu minha e ou mas porém contudo todavia
        entretanto pois porque se quando onde como que quem qual em no na nos nas de do da dos das ao à aos às
        com contra desde durante entre para pela pelo pelos pelas por até após sem sob sobre segundo além também
        depois antes então assim não sim já hoje ontem amanhã agora aqui ali lá todo toda todos todas muitos
        muitas alguns algumas outro outra outros cada mais muito é são era eram foi há""",
    "nl": """de het een dit dat deze die hij zij ze wij we jij je u ik men er hier daar zijn haar hun ons onze mijn
        in op aan bij met na naar van voor uit door over onder tegen tijdens tot tussen zonder om als toen
        wanneer omdat hoewel en maar of want dus toch ook nog nu vandaag gisteren morgen dan daarna daarom
        niet geen ja nee wie wat waar welke hoe waarom is was waren heeft hebben had wordt worden werd kan alle
        veel enkele sommige volgens""",
    "ru": """я ты он она оно мы вы они это этот эта эти тот та те то его её ее их мой моя наш наша ваш свой в во
        на по с со из к ко от до за о об при про для без под над перед через между среди после во и а но или
        да ни не если когда где куда откуда как так что чтобы кто какой какая какие который потому поэтому
        однако хотя также тоже ещё еще уже только лишь даже затем потом теперь сейчас здесь там тут тогда
        сегодня вчера завтра все всё весь вся каждый другие многие некоторые нет есть был была было были будет
        может можно нужно пока вот при кроме согласно""",
    "uk": """я ти він вона воно ми ви вони це цей ця ці той та те ті його її їх мій наш ваш у в на по з із зі до від
        за про при для без під над перед через між серед після і й а але або чи не ні якщо коли де куди як так що
        щоб хто який яка які тому однак хоча також теж ще вже тільки лише навіть потім тепер зараз тут там тоді
        сьогодні вчора завтра все весь вся кожен інші багато деякі є був була було були буде може""",
    "pl": """ten ta to ci te on ona ono oni one ja ty my wy jego jej ich mój nasz wasz swój w we na po z ze do od za
        o przy dla bez pod nad przed przez między wśród i a ale lub albo lecz nie jeśli jeżeli gdy kiedy gdzie
        jak tak co czy kto który która które dlatego jednak choć także też jeszcze już tylko nawet potem teraz
        tutaj tam wtedy dziś dzisiaj wczoraj jutro wszystko wszyscy każdy inne wiele niektóre jest są był była
        było byli będzie może można tak według podczas""",
    "cs": "ten ta to ti on ona ono oni já ty my vy jeho její jejich v ve na po z ze do od za o při pro bez pod nad před přes mezi a ale nebo ne když kde jak tak co kdo který proto však také už jen pak teď tady tam dnes včera zítra všechno každý je jsou byl byla bylo byli bude může podle",
    "sk": "ten tá to tí on ona ono oni ja ty my vy jeho jej ich v vo na po z zo do od za o pri pre bez pod nad pred cez medzi a ale alebo nie keď kde ako tak čo kto ktorý preto však tiež už len potom teraz tu tam dnes včera zajtra všetko každý je sú bol bola bolo boli bude môže podľa",
    "tr": "bu şu o ben sen biz siz onlar bir ve ama fakat ancak veya ya da çünkü eğer ne nasıl neden nerede kim hangi her tüm bütün bazı çok daha en sonra önce şimdi bugün dün yarın evet hayır değil var yok için ile gibi",
    "el": "ο η το οι τα τον την του της των ένας μία μια ένα αυτός αυτή αυτό αυτοί εγώ εσύ εμείς εσείς σε στο στη στην στον στα στις στους από με για χωρίς μετά πριν κατά και κι αλλά ή όμως γιατί αν όταν όπου πού πώς τι ποιος ποια που πως δεν ναι όχι τώρα σήμερα χθες αύριο εδώ εκεί όλα όλοι κάθε είναι ήταν έχει θα να",
    "sv": "den det de en ett han hon vi ni jag du man i på av för med till från om under efter innan och men eller så när där här hur vad vem vilken inte nu idag igår är var har hade kan ska alla många några",
    "da": "den det de en et han hun vi i jeg du man på af for med til fra om under efter før og men eller så når der her hvor hvad hvem hvilken ikke nu dag går er var har havde kan skal alle mange nogle",
    "no": "den det de en et ei han hun vi dere jeg du man i på av for med til fra om under etter før og men eller så når der her hvor hva hvem hvilken ikke nå er var har hadde kan skal alle mange noen",
}

_ORDINALS: Final = frozenset(["de", "da", "no", "nb", "nn", "fi", "et", "cs", "sk", "pl", "hu", "tr", "sl", "hr", "sr", "bs", "lv", "is", "fo", "lb", "eu", "ka", "az", "kk"])

_ALIASES: Final = {"nb": "no", "nn": "no", "iw": "he", "hr": "sl", "sr": "sl", "bs": "sl", "be": "ru"}

_UND: Final = ("en", "ru")
"""A text of unknown language: English words for Latin script, Russian for Cyrillic; they never meet."""


@cache
def words_of(language: str) -> Words:
    """The lists for a language by its first subtag; an unknown one gets the international list alone."""
    base = _ALIASES.get(language, language)
    bases = _UND if base == "und" else (base,)
    return Words(
        never=_collect(_NEVER, bases),
        numbered=_collect(_NUMBERED, bases),
        perhaps=_collect(_PERHAPS, bases),
        small=_collect(_SMALL, bases),
        starters=_collect(_STARTERS, bases),
        has_ordinals=language in _ORDINALS,
    )


def _collect(table: dict[str, str], bases: tuple[str, ...]) -> frozenset[str]:
    return frozenset(word for base in ("", *bases) for word in table.get(base, "").split())
