"""Where sentences end, language by language: each line shows the cuts as "|"."""

import pytest

from core.text.segmenter import segment

ENGLISH = """
The lamp went out.| Nobody moved.
Ms. Alvarez and Lt. Brook called Gov. Shaw.| He was out.
Ring Dr.\u00a0Okoye before noon.| She will know.
Bring fruit, e.g. plums, i.e. something sweet.| Thanks!
We need nails, glue, tape, etc.| The shop shuts at six.
We need nails, tape, etc. for the shelf.| Hurry.
The train left at 7 p.m.| We were late.
By 4 a.m. Mrs. Gray had gone.| It was quiet.
The talk is at 3 p.m. Tuesday in the hall.
It closes at 9 p.m.| Visitors must leave.
He moved to the U.S.| It was cold there.
The U.S. Senate met.| Nothing happened.
Kerr Ltd. makes rope.| Moss Inc.| They both sell it.
See Fig. 7 and pp. 12-14.| Then read Vol. II again.
Was it No. 9?| No.| It was ten.
G. K. Ames wrote to H.G. Pell.| They never met.
Sales rose 3.5 percent to $12.75.| Then they fell by .25.
Version 4.2.1 fixes it.| Update now.
Ask at https://example.net/faq?page=2.html.| It helps.
Write to ann.lee@example.org.| She answers.
Edit setup.cfg, then run build.sh.| Wait.
.NET and Vue.js are fine.| Pick one.| .5 is half.
“Stay!” he called.| “Where?” she asked.| “Here.”
"I know," said Tom.| "You told me."| He smiled.
'Who is it?' asked the guard.| (Nobody answered.)| He slept.
He stopped... then he ran.| And then...| Silence.
“Never.”| He meant it.
Wait!!| What?!| Oh no...| Right.
We won! 🏆🎉| See you there.
Yahoo! was big.| Really!| It was.
no capitals here.| just small ones.| right?| yes.
The vote [...] was lost.| It was close (see p. 4).| Good.
She left.[12]| He stayed.
Well done :-)| Keep going.
He came.|She went.
A quick note (written in haste.) for you.| Bye.
The tide [17:02 again? 18:40] was late.| We left.
'Well,' said the clerk, 'we close now! Come back on Monday. Or write.'| She went.
'We close now!' said the sign.| 'Come back on Monday.'
He paid; Ada waited; I left.| Then rain;| The lamp went out.
What a day 😀| Tomorrow we rest.| I ❤ Paris and 🏠 work.| Bye.
Sing along ♪| The wind is low ♫| And so on.
📞 Call us 📧 Write to us
• Milk| • Eggs| • Bread ●●○
1. Open the lid 2.5 cm| 2. Wait| 3.\tClose it
We wrote to the mgmt. in June.| They lost it.
Add 2 tbsp. of oil and 1 tsp. salt.| Stir.
Under 12 U.S.C. § 40 it stands (9th Cir. 1993).| The motion is denied.
The play (Act I, sc. ii) is long.| It bores.
He ran 100 m.| Then he sat down.
They moved to N.Y. in May.| It all goes on Org. charts.
"""

OTHERS = {
    "de": """
Das gilt z. B. für Hrn. Dr. Weber, d. h. für alle.| Gut.
Sie kam am 7. Mai um 9 Uhr.| Er blieb bis 1998.| Dann ging er.
Im 19. Jahrhundert war das anders.| Heute nicht.
Er fragte: „Wer da?“| Niemand sprach.| „Ich“, sagte sie.
„Wohin?“ fragte er.| »Nach Hause!« rief sie.
Er rief: »Halt!«| Alle standen.| »So.«| Sie ging.
Brot, Käse usw. sind da.| Wein fehlt.
Kap. 4 und Abb. 12 fehlen.| Schade.
Er wohnt in der Hauptstr. 5.| Sie wohnt in der Lindenstr. 12.
Das Haus Nr. 5.| Garten gibt es nicht.
""",
    "fr": """
M. Roux et Mme Petit sont là.| Ils attendent.
« Où va-t-il ? » demanda Paul.| « À Lyon. »| Silence.
Quelle heure est-il ?| Il est tard !| Dormons.
Voir p. 12 et art. 3 du code.| C'est clair.
J.-P. Martin arrive à 14 h.| Venez !
""",
    "es": """
¿Quién es?| ¡Soy yo!| El Sr. Ruiz y la Dra. Paz llegaron.| ¿Y tú?
Salió a las 5 p. m. de casa.| Volvió tarde.
Vive en EE. UU. desde 2001.| Trabaja mucho.
Vinieron Ana; Luis; Eva.| Llovía;| De esta manera pasó el día;| ¿Y luego?
""",
    "it": """
Il dott. Neri e la sig.ra Bianchi partono.| Ciao.
Nel sec. XIX era così.| Oggi no.
Mele, pere, ecc. sono finite.| Peccato.
""",
    "pt": """
O Sr. Lima e a Dra. Reis chegaram.| Que bom!| A que horas?
Veja a pág. 9 e o art. 4.| Obrigado.
""",
    "nl": """
Dhr. de Wit en mevr. Smit zijn er.| Kom maar.
Neem bijv. appels, d.w.z. fruit.| Lekker.
""",
    "pl": """
Pan prof. Lis i dr Wrona mieszkają przy ul. Polnej.| Tak.
Urodził się 3. maja, tj. w piątek.| Było zimno.
Dzwoń o godz. 8.| Czekam.
""",
    "cs": """
Přišel 5. dubna, tj. v pátek.| Bylo pozdě.
Byl to Karel IV. Lucemburský.| A tak dál.
""",
    "ru": """
Л. Н. Орлов и г-н Белов живут на ул. Мира.| Хорошо.
Это было в 1905 г. в Одессе.| Потом он уехал.
Хлеб, соль и т. д. лежат там.| Возьми.
Купили хлеб, соль и т. п.| Потом ушли.
Согласно п. 2 ст. 5 кодекса, иск отклонён.| Решение верно.
«Кто там?» – спросил он.| – Я, – сказала она.
Как красиво))| Спасибо!
""",
    "ro": """
Firma Vega S.A.| Toate cad.| A plecat.
""",
    "hu": """
A Vega Kft. és a Lira Zrt.| Ez jó.
1848. március 15. volt.| Aztán vége lett.
""",
    "fi": """
Kirjat, lehdet jne.| Se oli hyvä.
""",
    "bg": """
Живее в гр. София.| Той е тук.
""",
    "id": """
Pak Bpk. Amir dan Ir. Budi.| Ini baik.
""",
    "tr": """
Doç. Dr. Kaya geldi.| 5. sınıf boş.| Evet!
""",
    "el": """
Ποιος είναι;| Εγώ.| Ο κ. Παππάς ήρθε στις 5 μ.μ.| Πάμε.
""",
    "hy": """
Նա եկավ։| Ես գնացի։
Նա եկավ:| Ես գնացի:
""",
    "hi": """
वह आया।| क्या वह गया?| डॉ. वर्मा बैठे।
कीमत रु. 50 है।| ठीक है।
""",
    "ar": """
من أنت؟| أنا هنا.| أهلا!
""",
    "ur": """
وہ آیا۔| کیا وہ گیا؟| ہاں۔
""",
    "am": """
ሰላም ነው።| ደህና ነህ፧| አዎ።
""",
    "bo": """
བཀྲ་ཤིས།| བདེ་ལེགས།
""",
    "zh": """
他走了。|她没走！|真的？|“好的。”|我说。
他说（我听见了。）就走了。|好。
（下雨了。）|他走了。
他问："走吗？"|"走！"|好。
《你好吗？》是一本书。|好看。
价格是3.5元。|不贵！
你好!|世界?|对。
""",
    "ja": """
「来い。」と父が言った。|風だ。|本当？|うん！
「だめ！」って言った。|彼は「帰る。また来る。」と笑った。
（雨だった。）と書いた。|終わり。
""",
    "ko": """
비가 옵니다.| 무게는 7.2킬로입니다!| 그래요?| 예.
집에 가는 곳.| 그는 왔다.
그는 "가자."라고 말했다.| 우리는 갔다.
""",
    "vi": """
TS. Minh đến.| Hôm nay trời đẹp.
""",
    "xx": """
Blorp gnarf.| Zibble!| Wump?| Ok.
""",
}  # fmt: skip

CASES = [("en", line) for line in ENGLISH.strip().splitlines()] + [
    (lang, line) for lang, lines in OTHERS.items() for line in lines.strip().splitlines()
]


def cut(text: str, lang: str) -> list[str]:
    return [text[found.start : found.end] for found in segment(text, lang)]


@pytest.mark.parametrize(("lang", "line"), CASES)
def test_sentences_end_where_a_reader_would_pause(lang: str, line: str) -> None:
    assert cut(line.replace("|", ""), lang) == [part.strip() for part in line.split("|")]
