<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Paste and listen</source>
        <translation>لصق واستماع</translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation>فتح مستند</translation>
    </message>
    <message>
        <source>Find on the page</source>
        <translation>بحث في الصفحة</translation>
    </message>
    <message>
        <source>Edit this text</source>
        <translation>تحرير هذا النص</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Ask a language model</source>
        <translation>سؤال نموذج لغوي</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Set a bookmark</source>
        <translation>وضع إشارة مرجعية</translation>
    </message>
    <message>
        <source>Original page</source>
        <translation>الصفحة الأصلية</translation>
    </message>
    <message>
        <source>Save as audio</source>
        <translation>حفظ كملف صوتي</translation>
    </message>
    <message>
        <source>Speak or pause</source>
        <translation>نطق أو إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Go on where I was</source>
        <translation>متابعة من حيث كنت</translation>
    </message>
    <message>
        <source>Speak from here, or the rest</source>
        <translation>نطق من هنا، أو نطق الباقي</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Say the sentence again</source>
        <translation>إعادة نطق الجملة</translation>
    </message>
    <message>
        <source>Say a word differently</source>
        <translation>تغيير لفظ كلمة</translation>
    </message>
    <message>
        <source>Back a sentence</source>
        <translation>جملة إلى الوراء</translation>
    </message>
    <message>
        <source>Forward a sentence</source>
        <translation>جملة إلى الأمام</translation>
    </message>
    <message>
        <source>Back a paragraph</source>
        <translation>فقرة إلى الوراء</translation>
    </message>
    <message>
        <source>Forward a paragraph</source>
        <translation>فقرة إلى الأمام</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation>5 ثوانٍ إلى الوراء</translation>
    </message>
    <message>
        <source>Back a chapter</source>
        <translation>فصل إلى الوراء</translation>
    </message>
    <message>
        <source>Forward a chapter</source>
        <translation>فصل إلى الأمام</translation>
    </message>
    <message>
        <source>Back a page</source>
        <translation>صفحة إلى الوراء</translation>
    </message>
    <message>
        <source>Forward a page</source>
        <translation>صفحة إلى الأمام</translation>
    </message>
    <message>
        <source>Link or note before</source>
        <translation>الرابط أو الحاشية السابقة</translation>
    </message>
    <message>
        <source>Next link or note</source>
        <translation>الرابط أو الحاشية التالية</translation>
    </message>
    <message>
        <source>Follow the link</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <source>Say the table&apos;s heads</source>
        <translation>نطق رؤوس الجدول</translation>
    </message>
    <message>
        <source>Back to the voice</source>
        <translation>العودة إلى موضع القراءة</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>Sleep timer</source>
        <translation>مؤقّت النوم</translation>
    </message>
    <message>
        <source>Choose a voice</source>
        <translation>اختيار صوت</translation>
    </message>
    <message>
        <source>Natural voices</source>
        <translation>أصوات طبيعية</translation>
    </message>
    <message>
        <source>Speak as I type</source>
        <translation>النطق أثناء الكتابة</translation>
    </message>
    <message>
        <source>Text and colours</source>
        <translation>النص والألوان</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>حجم النص المعتاد</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>How it works here</source>
        <translation>الأداء على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Small strip</source>
        <translation>شريط صغير</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>AskCard</name>
    <message>
        <source>Ask</source>
        <translation>سؤال</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>سؤالك</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>ماذا تريد أن تعرف؟</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>النموذج اللغوي</translation>
    </message>
    <message>
        <source>{model} at {host}</source>
        <translation>{model} على {host}</translation>
    </message>
    <message>
        <source>{model} here</source>
        <translation>{model} هنا</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Language model: {model}</source>
        <translation>النموذج اللغوي: {model}</translation>
    </message>
    <message>
        <source>the first one there</source>
        <translation>أول نموذج هناك</translation>
    </message>
    <message>
        <source>where one is needed</source>
        <translation>حيث يلزم</translation>
    </message>
</context>
<context>
    <name>AudioSaving</name>
    <message>
        <source>Save as audio</source>
        <translation>حفظ كملف صوتي</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>لم يُحفظ</translation>
    </message>
    <message>
        <source>Saved in {folder}</source>
        <translation>حُفظ في {folder}</translation>
    </message>
</context>
<context>
    <name>AudioSheet</name>
    <message>
        <source>Save as audio</source>
        <translation>حفظ كصوت</translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation>اختيار مكان الحفظ</translation>
    </message>
    <message>
        <source>The selection, about {length} of speech at your speed.</source>
        <translation>النص المحدد، نحو {length} من الكلام بسرعتك.</translation>
    </message>
    <message>
        <source>The whole text, about {length} of speech at your speed.</source>
        <translation>النص كله، نحو {length} من الكلام بسرعتك.</translation>
    </message>
    <message>
        <source>{form} needs one more package: pip install “parlando[audiobook]”. MP3 keeps chapters too.</source>
        <translation>يحتاج {form} إلى حزمة أخرى: pip install “parlando[audiobook]”. ‏MP3 يحفظ الفصول أيضًا.</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>دقيقة</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} س</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
</context>
<context>
    <name>Bridge</name>
    <message>
        <source>{title}, spoken as you type</source>
        <translation>{title}، يُنطق أثناء الكتابة</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>بلا عنوان</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>{setting}: {choice}</source>
        <translation>{setting}: {choice}</translation>
    </message>
</context>
<context>
    <name>ColoursCard</name>
    <message>
        <source>Text and colours</source>
        <translation>النص والألوان</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ورق</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>ليل</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>The size is {size}</source>
        <translation>الحجم {size}</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
</context>
<context>
    <name>Control</name>
    <message>
        <source>{name} ({key})</source>
        <translation>{name} ({key})</translation>
    </message>
</context>
<context>
    <name>Courtesy</name>
    <message>
        <source>Paused</source>
        <translation>توقفت القراءة مؤقتًا</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>توقفت القراءة</translation>
    </message>
</context>
<context>
    <name>Deck</name>
    <message>
        <source>Playback</source>
        <translation>التشغيل</translation>
    </message>
    <message>
        <source>Back a sentence</source>
        <translation>جملة إلى الوراء</translation>
    </message>
    <message>
        <source>Forward a sentence</source>
        <translation>جملة إلى الأمام</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>أسرع</translation>
    </message>
    <message>
        <source>Speak the rest</source>
        <translation>نطق الباقي</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>نطق</translation>
    </message>
    <message>
        <source>Voice: {voice}</source>
        <translation>الصوت: {voice}</translation>
    </message>
    <message>
        <source>{speed}×</source>
        <translation>{speed}×</translation>
    </message>
    <message>
        <source>Speed {speed} times</source>
        <translation>السرعة {speed}</translation>
    </message>
    <message>
        <source>All speeds</source>
        <translation>كل السرعات</translation>
    </message>
    <message>
        <source>{name}, {accent}</source>
        <translation>{name}، {accent}</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>on {host}</source>
        <translation>على {host}</translation>
    </message>
    <message>
        <source>your text is sent to {host}</source>
        <translation>يُرسَل نصك إلى {host}</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهز</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>في انتظار الإجابة</translation>
    </message>
    <message>
        <source>Getting the voice ready</source>
        <translation>جارٍ تجهيز الصوت</translation>
    </message>
    <message>
        <source>Paused at sentence {number}</source>
        <translation>توقفت مؤقتًا عند الجملة {number}</translation>
    </message>
    <message>
        <source>Stopped at sentence {number}, with your place kept</source>
        <translation>توقفت القراءة عند الجملة {number}، وموضعك محفوظ</translation>
    </message>
    <message>
        <source>Reading, sentence {number}</source>
        <translation>تجري القراءة، الجملة {number}</translation>
    </message>
    <message>
        <source>waiting for the answer</source>
        <translation>في انتظار الإجابة</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>getting the voice ready</source>
        <translation>جارٍ تجهيز الصوت</translation>
    </message>
    <message>
        <source>getting ready</source>
        <translation>جارٍ التجهيز</translation>
    </message>
    <message>
        <source>Ctrl+Enter speaks the rest</source>
        <translation>‏Ctrl+Enter لنطق الباقي</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>under a minute left</source>
        <translation>بقي أقل من دقيقة</translation>
    </message>
    <message>
        <source>−1 min</source>
        <translation>بقي 1 د</translation>
    </message>
    <message>
        <source>about {hours} h left</source>
        <translation>بقي نحو {hours} س</translation>
    </message>
    <message>
        <source>−{hours} h</source>
        <translation>بقي {hours} س</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>بقي نحو {minutes} د</translation>
    </message>
    <message>
        <source>−{minutes} min</source>
        <translation>بقي {minutes} د</translation>
    </message>
    <message>
        <source>sleeps when the paragraph ends</source>
        <translation>يتوقف عند نهاية الفقرة</translation>
    </message>
    <message>
        <source>sleeps soon</source>
        <translation>يتوقف قريبًا</translation>
    </message>
    <message>
        <source>sleeps when the text ends</source>
        <translation>يتوقف عند نهاية النص</translation>
    </message>
    <message>
        <source>sleeps at the end</source>
        <translation>يتوقف في النهاية</translation>
    </message>
    <message>
        <source>sleeps in {minutes} min</source>
        <translation>يتوقف بعد {minutes} د</translation>
    </message>
    <message>
        <source>sleeps, {minutes} min</source>
        <translation>يتوقف، {minutes} د</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>What would you like to hear?</source>
        <translation>ماذا تريد أن تسمع؟</translation>
    </message>
    <message>
        <source>Type here, or choose how to begin.</source>
        <translation>اكتب هنا، أو اختر كيف تبدأ.</translation>
    </message>
    <message>
        <source>Paste and listen</source>
        <translation>لصق واستماع</translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation>فتح مستند</translation>
    </message>
    <message>
        <source>Ask a language model</source>
        <translation>سؤال نموذج لغوي</translation>
    </message>
    <message>
        <source>Hear a short sample</source>
        <translation>سماع عيّنة قصيرة</translation>
    </message>
    <message>
        <source>offline, about {size} MB</source>
        <translation>دون إنترنت، نحو {size} م.ب</translation>
    </message>
    <message>
        <source>Get a natural voice</source>
        <translation>الحصول على صوت طبيعي</translation>
    </message>
    <message>
        <source>Your text stays on this computer.</source>
        <translation>يبقى نصك على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Go on: {title}, {minutes} min left</source>
        <translation>متابعة: {title}، بقي {minutes} د</translation>
    </message>
    <message>
        <source>Go on: {title}, under a minute left</source>
        <translation>متابعة: {title}، بقي أقل من دقيقة</translation>
    </message>
</context>
<context>
    <name>FiguresSheet</name>
    <message>
        <source>How it works here</source>
        <translation>الأداء على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Measure everything now</source>
        <translation>قياس كل شيء الآن</translation>
    </message>
    <message>
        <source>Since the window was opened</source>
        <translation>منذ فتح النافذة</translation>
    </message>
    <message>
        <source>Measured now</source>
        <translation>القياس الآن</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>جارٍ القياس</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find on the page</source>
        <translation>بحث في الصفحة</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Shift+Return</source>
        <translation>Shift+Return</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>خدمة النطق</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>إخراج الصوت</translation>
    </message>
    <message>
        <source>{voices} voices for {languages} languages, ready after {ready} ms, {times} times faster than real time</source>
        <translation>الأصوات: {voices}، اللغات: {languages}، جاهزة بعد {ready} م.ث، أسرع من الزمن الحقيقي بمقدار {times} مرة</translation>
    </message>
    <message>
        <source>ready after {ready} ms, from text to first speech {first} ms (median of {tries})</source>
        <translation>جاهز بعد {ready} م.ث، من النص إلى أول صوت {first} م.ث (الوسيط من {tries})</translation>
    </message>
    <message>
        <source>{device}, open after {ready} ms, {latency} ms ahead, gaps in one second: {underruns}</source>
        <translation>{device}، فُتح بعد {ready} م.ث، متقدم {latency} م.ث، الانقطاعات في ثانية واحدة: {underruns}</translation>
    </message>
    <message>
        <source>{package} is missing</source>
        <translation>{package} غير موجود</translation>
    </message>
</context>
<context>
    <name>GlobalKey</name>
    <message>
        <source>Read aloud what is selected</source>
        <translation>اقرأ النص المحدد بصوت عالٍ</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>المحتويات</translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation>فتح مستند</translation>
    </message>
    <message>
        <source>Speak as I type</source>
        <translation>النطق أثناء الكتابة</translation>
    </message>
    <message>
        <source>Text and colours</source>
        <translation>النص والألوان</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>All actions and their keys</source>
        <translation>كل الإجراءات واختصاراتها</translation>
    </message>
</context>
<context>
    <name>Insight</name>
    <message>
        <source>{device}, {ms} ms ahead</source>
        <translation>{device}، قبل {ms} م.ث</translation>
    </message>
    <message>
        <source>First sound</source>
        <translation>أول صوت مسموع</translation>
    </message>
    <message>
        <source>The mark behind the voice</source>
        <translation>تأخر العلامة عن الصوت</translation>
    </message>
    <message>
        <source>Gaps in the sound</source>
        <translation>انقطاعات في إخراج الصوت</translation>
    </message>
    <message>
        <source>Sound goes to</source>
        <translation>يخرج الصوت إلى</translation>
    </message>
    <message>
        <source>Text sent to other computers</source>
        <translation>النص المُرسَل إلى حواسيب أخرى</translation>
    </message>
    <message>
        <source>Voices that send text away</source>
        <translation>أصوات ترسل النص إلى الخارج</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>nothing was read yet</source>
        <translation>لم يُقرأ شيء بعد</translation>
    </message>
    <message>
        <source>{ms} ms from asking for a sentence to its first sound</source>
        <translation>{ms} م.ث من طلب الجملة إلى أول صوت مسموع</translation>
    </message>
    <message>
        <source>{median} ms in the middle, {worst} ms at most for 19 of 20 words, of the last {count}</source>
        <translation>الوسيط {median} م.ث، و{worst} م.ث على الأكثر في 19 من كل 20 كلمة، لآخر {count}</translation>
    </message>
    <message>
        <source>none: offline</source>
        <translation>لا شيء: دون اتصال</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>{size} to {host}</source>
        <translation>{size} إلى {host}</translation>
    </message>
    <message>
        <source>{voice} (to {host})</source>
        <translation>{voice} (إلى {host})</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Waits for its turn</source>
        <translation>ينتظر دوره</translation>
    </message>
    <message>
        <source>Pause “{file}”</source>
        <translation>إيقاف «{file}» مؤقتًا</translation>
    </message>
    <message>
        <source>Cancel “{file}”</source>
        <translation>إلغاء «{file}»</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}٪</translation>
    </message>
    <message>
        <source>Paused at {percent}</source>
        <translation>متوقف مؤقتًا عند {percent}</translation>
    </message>
    <message>
        <source>{percent}, about {time} to go</source>
        <translation>{percent}، بقي نحو {time}</translation>
    </message>
    <message>
        <source>Take “{file}” off the list</source>
        <translation>إزالة «{file}» من القائمة</translation>
    </message>
    <message>
        <source>Go on with “{file}”</source>
        <translation>متابعة «{file}»</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>{action}: {key}</source>
        <translation>{action}: {key}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>اضغط المفاتيح</translation>
    </message>
    <message>
        <source>Press the keys for: {action}</source>
        <translation>اضغط مفاتيح الإجراء: {action}</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>The key that {host} gave you, then Return</source>
        <translation>المفتاح الذي أعطاك إياه {host}، ثم Return</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Press a key&apos;s button, then the keys that it shall be.</source>
        <translation>اضغط زر الاختصار، ثم المفاتيح التي تريدها له.</translation>
    </message>
    <message>
        <source>{key} is the key of: {action}</source>
        <translation>{key} هو اختصار: {action}</translation>
    </message>
    <message>
        <source>{action}: {key}</source>
        <translation>{action}: {key}</translation>
    </message>
    <message>
        <source>A key for any program&apos;s text</source>
        <translation>اختصار لنص أي برنامج</translation>
    </message>
    <message>
        <source>Let your desktop run this command when you press a key: parlando read-selection</source>
        <translation>اجعل سطح المكتب يشغّل هذا الأمر عند ضغط اختصار: parlando read-selection</translation>
    </message>
    <message>
        <source>Others are: parlando read-clipboard, parlando pause, parlando stop</source>
        <translation>أوامر أخرى: parlando read-clipboard، ‏parlando pause، ‏parlando stop</translation>
    </message>
    <message>
        <source>GNOME: Settings, Keyboard, View and Customise Shortcuts, Custom Shortcuts</source>
        <translation>‏GNOME: الإعدادات، لوحة المفاتيح، عرض الاختصارات وتخصيصها، اختصارات مخصصة</translation>
    </message>
    <message>
        <source>KDE Plasma: System Settings, Shortcuts, Add New, Command</source>
        <translation>‏KDE Plasma: إعدادات النظام، الاختصارات، إضافة جديد، أمر</translation>
    </message>
    <message>
        <source>Xfce: Settings, Keyboard, Application Shortcuts</source>
        <translation>‏Xfce: الإعدادات، لوحة المفاتيح، اختصارات التطبيقات</translation>
    </message>
    <message>
        <source>sway: in its configuration, bindsym $mod+r exec parlando read-selection</source>
        <translation>‏sway: في ملف إعداداته، bindsym $mod+r exec parlando read-selection</translation>
    </message>
    <message>
        <source>Windows: a shortcut to parlando read-clipboard; in its Properties, Shortcut key</source>
        <translation>‏Windows: أنشئ اختصارًا إلى parlando read-clipboard؛ وفي «خصائص» حدّد «مفتاح الاختصار»</translation>
    </message>
    <message>
        <source>macOS: Shortcuts, a new one with Run Shell Script; then Add Keyboard Shortcut</source>
        <translation>‏macOS: في تطبيق «الاختصارات»، اختصار جديد فيه Run Shell Script؛ ثم إضافة اختصار لوحة مفاتيح</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Save the text</source>
        <translation>حفظ النص</translation>
    </message>
    <message>
        <source>Texts ({suffixes})</source>
        <translation>نصوص ({suffixes})</translation>
    </message>
</context>
<context>
    <name>LeavingCard</name>
    <message>
        <source>This text can&apos;t be kept, and is lost when the window closes.</source>
        <translation>لا يمكن الاحتفاظ بهذا النص، وسيُفقد عند إغلاق النافذة.</translation>
    </message>
    <message>
        <source>Save it as a file</source>
        <translation>حفظه في ملف</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>الإغلاق رغم ذلك</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>البقاء هنا</translation>
    </message>
</context>
<context>
    <name>LibrarySheet</name>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Find in everything you have read</source>
        <translation>بحث في كل ما قرأته</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>الإشارات المرجعية</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>النصوص</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>لا شيء يحتوي على هذه الكلمات.</translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation>لم يُقرأ شيء بعد.</translation>
    </message>
    <message>
        <source>Take “{title}” out of the library</source>
        <translation>إزالة «{title}» من المكتبة</translation>
    </message>
    <message>
        <source>Remove the bookmark at “{words}”</source>
        <translation>إزالة الإشارة المرجعية عند «{words}»</translation>
    </message>
    <message>
        <source>under a minute left</source>
        <translation>بقي أقل من دقيقة</translation>
    </message>
    <message>
        <source>{hours} h left</source>
        <translation>بقي {hours} س</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation>بقي {minutes} د</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
</context>
<context>
    <name>Loudspeakers</name>
    <message>
        <source>Loudspeaker</source>
        <translation>مكبّر الصوت</translation>
    </message>
    <message>
        <source>Delay of this loudspeaker</source>
        <translation>تأخير مكبّر الصوت هذا</translation>
    </message>
    <message>
        <source>While it is not connected, the system&apos;s choice plays.</source>
        <translation>ما دام غير متصل، يعمل اختيار النظام.</translation>
    </message>
    <message>
        <source>For wireless headphones, which are heard later than the marked word.</source>
        <translation>للسماعات اللاسلكية التي تُسمع بعد الكلمة المعلَّمة.</translation>
    </message>
    <message>
        <source>One that is not connected</source>
        <translation>مكبّر غير متصل</translation>
    </message>
    <message>
        <source>The system&apos;s choice</source>
        <translation>اختيار النظام</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Back to the voice</source>
        <translation>العودة إلى موضع القراءة</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>NaturalSheet</name>
    <message>
        <source>Natural voices</source>
        <translation>أصوات طبيعية</translation>
    </message>
    <message>
        <source>Find a language or voice</source>
        <translation>بحث عن لغة أو صوت</translation>
    </message>
    <message>
        <source>Each comes once, when you ask for it. Then it speaks without a network and sends nothing.</source>
        <translation>يُجلب كل صوت مرة واحدة عند الطلب، ثم يتكلم دون شبكة ولا يرسل شيئًا.</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>من ملف</translation>
    </message>
    <message>
        <source>Take in a voice from a file</source>
        <translation>إضافة صوت من ملف</translation>
    </message>
    <message>
        <source>No voice has these words.</source>
        <translation>لا يوجد صوت بهذه الكلمات.</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>الحصول عليه</translation>
    </message>
    <message>
        <source>Get {name}</source>
        <translation>الحصول على {name}</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>تنزيل</translation>
    </message>
    <message>
        <source>Download {name}</source>
        <translation>تنزيل {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel {name}</source>
        <translation>إلغاء {name}</translation>
    </message>
    <message>
        <source>Get anew</source>
        <translation>جلب من جديد</translation>
    </message>
    <message>
        <source>Get {name} anew</source>
        <translation>جلب {name} من جديد</translation>
    </message>
    <message>
        <source>Read with it</source>
        <translation>القراءة به</translation>
    </message>
    <message>
        <source>Read with {name}</source>
        <translation>القراءة بصوت {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>إزالة {name}</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>إسكات</translation>
    </message>
    <message>
        <source>Silence {name}</source>
        <translation>إسكات {name}</translation>
    </message>
    <message>
        <source>Hear</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Hear {name}</source>
        <translation>استماع إلى {name}</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>إغلاق هذا الإشعار</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Open another</source>
        <translation>فتح ملف آخر</translation>
    </message>
    <message>
        <source>Choose a voice</source>
        <translation>اختيار صوت</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Try {voice} again</source>
        <translation>إعادة تجربة {voice}</translation>
    </message>
    <message>
        <source>Read at {possible}×</source>
        <translation>القراءة بسرعة {possible}×</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>تغيير المفتاح</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>اختيار نموذج</translation>
    </message>
    <message>
        <source>Speak all the same</source>
        <translation>النطق رغم ذلك</translation>
    </message>
    <message>
        <source>See what is new</source>
        <translation>عرض الجديد</translation>
    </message>
    <message>
        <source>Use a voice</source>
        <translation>استخدام صوت</translation>
    </message>
    <message>
        <source>Edit it</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Reading stopped, with your place kept.</source>
        <translation>توقفت القراءة، وموضعك محفوظ.</translation>
    </message>
    <message>
        <source>Reading goes on from the same sentence.</source>
        <translation>تتابع القراءة من الجملة نفسها.</translation>
    </message>
    <message>
        <source>{voice} breaks off: this computer is too slow for it at {speed}×.</source>
        <translation>{voice} يتقطع: هذا الحاسوب أبطأ من أن يواكبه عند {speed}×.</translation>
    </message>
    <message>
        <source>{voice} can&apos;t be reached.</source>
        <translation>يتعذر الوصول إلى {voice}.</translation>
    </message>
    <message>
        <source>{voice} did not accept the key.</source>
        <translation>لم يقبل الصوت {voice} المفتاح.</translation>
    </message>
    <message>
        <source>The computer of {voice} can&apos;t prove who it is.</source>
        <translation>تعذر التحقق من هوية حاسوب الصوت {voice}.</translation>
    </message>
    <message>
        <source>{instead} carried on from the same word.</source>
        <translation>تابع الصوت {instead} من الكلمة نفسها.</translation>
    </message>
    <message>
        <source>{instead} reads in its place.</source>
        <translation>يقرأ الصوت {instead} بدلًا منه.</translation>
    </message>
    <message>
        <source>Parlando {version} is there.</source>
        <translation>يتوفر Parlando {version}.</translation>
    </message>
    <message>
        <source>It comes from where this one came from; nothing is installed by itself.</source>
        <translation>مصدره مصدر هذا الإصدار نفسه؛ ولا يُثبَّت شيء من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>The page is as it was.</source>
        <translation>الصفحة كما كانت.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>حدث خطأ ما.</translation>
    </message>
    <message>
        <source>Your text and your place are kept.</source>
        <translation>نصك وموضعك محفوظان.</translation>
    </message>
    <message>
        <source>This can&apos;t be done in that way.</source>
        <translation>لا يمكن فعل ذلك بهذه الطريقة.</translation>
    </message>
    <message>
        <source>This file can&apos;t be opened.</source>
        <translation>لا يمكن فتح هذا الملف.</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>لم يعد هذا الملف موجودًا.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>هذا مجلد.</translation>
    </message>
    <message>
        <source>You are not allowed to read this file.</source>
        <translation>لا تملك إذنًا بقراءة هذا الملف.</translation>
    </message>
    <message>
        <source>This is no address of a page.</source>
        <translation>هذا ليس عنوان صفحة.</translation>
    </message>
    <message>
        <source>Addresses begin with http:// or https://.</source>
        <translation>تبدأ العناوين بـ ‎http://‎ أو ‎https://‎.</translation>
    </message>
    <message>
        <source>This address is in a private network.</source>
        <translation>هذا العنوان في شبكة خاصة.</translation>
    </message>
    <message>
        <source>Only pages of the open internet are fetched; save this one and open the file.</source>
        <translation>لا تُجلب إلا صفحات الإنترنت العام؛ احفظ هذه الصفحة وافتح الملف.</translation>
    </message>
    <message>
        <source>This page can&apos;t be reached.</source>
        <translation>يتعذر الوصول إلى هذه الصفحة.</translation>
    </message>
    <message>
        <source>Check the address and the network; the page here is as it was.</source>
        <translation>تحقق من العنوان والشبكة؛ الصفحة هنا كما كانت.</translation>
    </message>
    <message>
        <source>Pages of the web can&apos;t be opened while Parlando is offline.</source>
        <translation>لا يمكن فتح صفحات الويب ما دام Parlando غير متصل.</translation>
    </message>
    <message>
        <source>This document is locked with a password.</source>
        <translation>هذا المستند مقفل بكلمة سر.</translation>
    </message>
    <message>
        <source>Save it without one in the program that opens it.</source>
        <translation>احفظه دون كلمة سر في البرنامج الذي يفتحه.</translation>
    </message>
    <message>
        <source>This kind of file can&apos;t be read yet.</source>
        <translation>لا يمكن قراءة هذا النوع من الملفات بعد.</translation>
    </message>
    <message>
        <source>This is a book for {kind}, which can&apos;t be read here.</source>
        <translation>هذا كتاب مخصص لـ {kind} ولا يمكن قراءته هنا.</translation>
    </message>
    <message>
        <source>Convert it to EPUB first, for instance with calibre.</source>
        <translation>حوّله أولًا إلى EPUB، باستخدام calibre مثلًا.</translation>
    </message>
    <message>
        <source>This is a DjVu file, which holds pictures of pages.</source>
        <translation>هذا ملف DjVu يحتوي على صور صفحات.</translation>
    </message>
    <message>
        <source>A program for text recognition can make a PDF with text of it.</source>
        <translation>يمكن لبرنامج التعرف على النصوص أن يصنع منه ملف PDF بنص.</translation>
    </message>
    <message>
        <source>This is a picture.</source>
        <translation>هذه صورة.</translation>
    </message>
    <message>
        <source>A program for text recognition can make a text of it.</source>
        <translation>يمكن لبرنامج التعرف على النصوص أن يستخرج منها نصًا.</translation>
    </message>
    <message>
        <source>This is sound or video, no text.</source>
        <translation>هذا صوت أو فيديو وليس نصًا.</translation>
    </message>
    <message>
        <source>This is a packed file.</source>
        <translation>هذا ملف مضغوط.</translation>
    </message>
    <message>
        <source>Unpack it, then open what was in it.</source>
        <translation>فك ضغطه، ثم افتح ما بداخله.</translation>
    </message>
    <message>
        <source>This is a spreadsheet, drawing or presentation.</source>
        <translation>هذا جدول بيانات أو رسم أو عرض تقديمي.</translation>
    </message>
    <message>
        <source>Save it as PDF first, in the program that made it.</source>
        <translation>احفظه أولًا بصيغة PDF في البرنامج الذي أنشأه.</translation>
    </message>
    <message>
        <source>This file is in a format that only its own program reads.</source>
        <translation>هذا الملف بصيغة لا يقرؤها إلا برنامجه.</translation>
    </message>
    <message>
        <source>Save it as DOCX there, then open that.</source>
        <translation>احفظه هناك بصيغة DOCX، ثم افتحه.</translation>
    </message>
    <message>
        <source>This book is locked to its seller&apos;s own program.</source>
        <translation>هذا الكتاب مقفل على برنامج بائعه.</translation>
    </message>
    <message>
        <source>Books without such a lock can be read.</source>
        <translation>الكتب التي بلا قفل كهذا يمكن قراءتها.</translation>
    </message>
    <message>
        <source>This PDF holds pictures of pages, no text.</source>
        <translation>في ملف PDF هذا صور صفحات بلا نص.</translation>
    </message>
    <message>
        <source>A program for text recognition can make a copy with text.</source>
        <translation>يمكن لبرنامج للتعرف على النصوص أن يصنع نسخة فيها نص.</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation>لا نص في هذا الملف.</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>هذا الملف تالف.</translation>
    </message>
    <message>
        <source>Get or save it anew; the page is as it was.</source>
        <translation>نزّله أو احفظه من جديد؛ الصفحة كما كانت.</translation>
    </message>
    <message>
        <source>This file unfolds to more than can be read.</source>
        <translation>محتوى هذا الملف بعد فك ضغطه أكبر مما يمكن قراءته.</translation>
    </message>
    <message>
        <source>Open a part of it; the page is as it was.</source>
        <translation>افتح جزءًا منه؛ الصفحة كما كانت.</translation>
    </message>
    <message>
        <source>This file is over 64 MB, too long for one page.</source>
        <translation>يتجاوز هذا الملف 64 MB، وهو أطول من أن تسعه صفحة واحدة.</translation>
    </message>
    <message>
        <source>This file takes too long to read.</source>
        <translation>تستغرق قراءة هذا الملف وقتًا طويلًا جدًا.</translation>
    </message>
    <message>
        <source>Save it anew, or open a part of it; the page is as it was.</source>
        <translation>احفظه من جديد، أو افتح جزءًا منه؛ الصفحة كما كانت.</translation>
    </message>
    <message>
        <source>This voice is not here any more.</source>
        <translation>لم يعد هذا الصوت موجودًا هنا.</translation>
    </message>
    <message>
        <source>The voices can&apos;t be used on this computer.</source>
        <translation>لا يمكن استخدام الأصوات على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Installing Parlando again brings them back; your text is kept.</source>
        <translation>تعود الأصوات بتثبيت Parlando من جديد؛ نصك محفوظ.</translation>
    </message>
    <message>
        <source>The voice can&apos;t speak this passage.</source>
        <translation>لا يستطيع الصوت نطق هذا المقطع.</translation>
    </message>
    <message>
        <source>No loudspeaker can be used.</source>
        <translation>لا مكبّر صوت يمكن استخدامه.</translation>
    </message>
    <message>
        <source>Connect one, or choose one in the system&apos;s settings.</source>
        <translation>صِل مكبّرًا، أو اختر واحدًا في إعدادات النظام.</translation>
    </message>
    <message>
        <source>The part that makes sound is not installed.</source>
        <translation>الجزء الذي يُخرج الصوت غير مثبَّت.</translation>
    </message>
    <message>
        <source>Install the package libportaudio2, then start Parlando again.</source>
        <translation>ثبّت الحزمة libportaudio2، ثم شغّل Parlando من جديد.</translation>
    </message>
    <message>
        <source>{device} is open, but plays nothing.</source>
        <translation>{device} مفتوح، لكنه لا يُخرج أي صوت.</translation>
    </message>
    <message>
        <source>Choose another one in the system&apos;s settings.</source>
        <translation>اختر جهازًا آخر في إعدادات النظام.</translation>
    </message>
    <message>
        <source>The headphones or loudspeakers were unplugged.</source>
        <translation>فُصلت السماعات أو مكبّرات الصوت.</translation>
    </message>
    <message>
        <source>Paused, with your place kept.</source>
        <translation>توقفت القراءة مؤقتًا، وموضعك محفوظ.</translation>
    </message>
    <message>
        <source>The sound stopped.</source>
        <translation>توقف إخراج الصوت.</translation>
    </message>
    <message>
        <source>The sound can&apos;t be used now.</source>
        <translation>لا يمكن استخدام الصوت الآن.</translation>
    </message>
    <message>
        <source>It comes back by itself as soon as it can.</source>
        <translation>سيعود من تلقاء نفسه حالما يمكن.</translation>
    </message>
    <message>
        <source>The voice can&apos;t be reached.</source>
        <translation>يتعذر الوصول إلى الصوت.</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached.</source>
        <translation>يتعذر الوصول إلى {host}.</translation>
    </message>
    <message>
        <source>Its voices are in the list once it answers.</source>
        <translation>تظهر أصواته في القائمة حين يستجيب.</translation>
    </message>
    <message>
        <source>The other computer can&apos;t prove who it is.</source>
        <translation>تعذر التحقق من هوية الحاسوب الآخر.</translation>
    </message>
    <message>
        <source>Nothing was sent to it. Its certificate is not one that is trusted here.</source>
        <translation>لم يُرسَل إليه شيء. شهادته ليست من الشهادات الموثوق بها هنا.</translation>
    </message>
    <message>
        <source>The voice did not accept the key.</source>
        <translation>لم يقبل الصوت المفتاح.</translation>
    </message>
    <message>
        <source>{host} did not accept the key.</source>
        <translation>لم يقبل {host} المفتاح.</translation>
    </message>
    <message>
        <source>Its voices are in the list once it has the right one.</source>
        <translation>تظهر أصواته في القائمة حين يحصل على المفتاح الصحيح.</translation>
    </message>
    <message>
        <source>The voice broke off.</source>
        <translation>انقطع الصوت القارئ.</translation>
    </message>
    <message>
        <source>The voice gave an answer that makes no sense.</source>
        <translation>أعطى الصوت جوابًا غير مفهوم.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written there.</source>
        <translation>لا يمكن كتابة الملف هناك.</translation>
    </message>
    <message>
        <source>Choose another folder; your text is kept.</source>
        <translation>اختر مجلدًا آخر؛ نصك محفوظ.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>القرص ممتلئ.</translation>
    </message>
    <message>
        <source>Make room on it or choose another one, then save again; your text is kept.</source>
        <translation>أفرغ مساحة فيه أو اختر قرصًا آخر، ثم احفظ من جديد؛ نصك محفوظ.</translation>
    </message>
    <message>
        <source>Nothing may be written in that folder.</source>
        <translation>لا يُسمح بالكتابة في ذلك المجلد.</translation>
    </message>
    <message>
        <source>The file would become too large.</source>
        <translation>سيصبح الملف كبيرًا جدًا.</translation>
    </message>
    <message>
        <source>Save it as MP3, or as a file for each chapter; your text is kept.</source>
        <translation>احفظه بصيغة MP3، أو ملفًا لكل فصل؛ نصك محفوظ.</translation>
    </message>
    <message>
        <source>This file is being saved already.</source>
        <translation>هذا الملف قيد الحفظ بالفعل.</translation>
    </message>
    <message>
        <source>Wait until it is whole, or choose another name.</source>
        <translation>انتظر حتى يكتمل، أو اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The text can&apos;t be written there.</source>
        <translation>لا يمكن كتابة النص هناك.</translation>
    </message>
    <message>
        <source>Choose another folder or disk; it is still on the page.</source>
        <translation>اختر مجلدًا أو قرصًا آخر؛ النص لا يزال على الصفحة.</translation>
    </message>
    <message>
        <source>Your settings can&apos;t be saved.</source>
        <translation>لا يمكن حفظ إعداداتك.</translation>
    </message>
    <message>
        <source>They hold until the window is closed, not beyond that.</source>
        <translation>تبقى سارية حتى إغلاق النافذة، لا بعد ذلك.</translation>
    </message>
    <message>
        <source>The disk is full, so your settings can&apos;t be saved.</source>
        <translation>القرص ممتلئ، فلا يمكن حفظ إعداداتك.</translation>
    </message>
    <message>
        <source>They hold until the window is closed; make room, then try again.</source>
        <translation>تبقى سارية حتى إغلاق النافذة؛ أفسح مكانًا ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Your settings can&apos;t be saved: nothing may be written in {folder}.</source>
        <translation>لا يمكن حفظ إعداداتك: لا يُسمح بالكتابة في {folder}.</translation>
    </message>
    <message>
        <source>They hold until the window is closed; allow it, then try again.</source>
        <translation>تبقى سارية حتى إغلاق النافذة؛ اسمح بذلك ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>Your pronunciations can&apos;t be saved.</source>
        <translation>لا يمكن حفظ طرق اللفظ التي وضعتها.</translation>
    </message>
    <message>
        <source>They hold until the window is closed; look whether the disk is full.</source>
        <translation>تبقى سارية حتى إغلاق النافذة؛ انظر هل القرص ممتلئ.</translation>
    </message>
    <message>
        <source>This text can&apos;t be kept.</source>
        <translation>لا يمكن الاحتفاظ بهذا النص.</translation>
    </message>
    <message>
        <source>It stays until the window is closed; copy it elsewhere to be safe.</source>
        <translation>يبقى حتى إغلاق النافذة؛ انسخه إلى مكان آخر احتياطًا.</translation>
    </message>
    <message>
        <source>The disk is full, so this text can&apos;t be kept.</source>
        <translation>القرص ممتلئ، فلا يمكن الاحتفاظ بهذا النص.</translation>
    </message>
    <message>
        <source>It stays until the window is closed; make room, then try again.</source>
        <translation>يبقى حتى إغلاق النافذة؛ أفسح مكانًا ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>This text can&apos;t be kept: nothing may be written in {folder}.</source>
        <translation>لا يمكن الاحتفاظ بهذا النص: لا يُسمح بالكتابة في {folder}.</translation>
    </message>
    <message>
        <source>It stays until the window is closed; allow it, then try again.</source>
        <translation>يبقى حتى إغلاق النافذة؛ اسمح بذلك ثم حاول مجددًا.</translation>
    </message>
    <message>
        <source>The page works all the same; closing the window and opening it anew may help.</source>
        <translation>الصفحة تعمل مع ذلك؛ قد يفيد إغلاق النافذة وفتحها من جديد.</translation>
    </message>
    <message>
        <source>The disk is full, so the library takes nothing in.</source>
        <translation>القرص ممتلئ، فلا تقبل المكتبة شيئًا.</translation>
    </message>
    <message>
        <source>The page works all the same; make room on it.</source>
        <translation>الصفحة تعمل مع ذلك؛ أفسح مكانًا عليه.</translation>
    </message>
    <message>
        <source>The library can&apos;t be used: nothing may be written in {folder}.</source>
        <translation>لا يمكن استخدام المكتبة: لا يُسمح بالكتابة في {folder}.</translation>
    </message>
    <message>
        <source>The page works all the same; allow it, then open the window anew.</source>
        <translation>الصفحة تعمل مع ذلك؛ اسمح بذلك ثم افتح النافذة من جديد.</translation>
    </message>
    <message>
        <source>This kind of sound file needs one more package.</source>
        <translation>هذا النوع من ملفات الصوت يحتاج إلى حزمة أخرى.</translation>
    </message>
    <message>
        <source>MP3 keeps chapters too; or add “parlando[audiobook]” with pip.</source>
        <translation>يحتفظ MP3 بالفصول أيضًا؛ أو أضف «parlando[audiobook]» عبر pip.</translation>
    </message>
    <message>
        <source>The language model did not answer.</source>
        <translation>لم يُجب النموذج اللغوي.</translation>
    </message>
    <message>
        <source>Ask again, or ask another model.</source>
        <translation>اسأل من جديد، أو اسأل نموذجًا آخر.</translation>
    </message>
    <message>
        <source>The language model can&apos;t be reached.</source>
        <translation>يتعذر الوصول إلى النموذج اللغوي.</translation>
    </message>
    <message>
        <source>Start it and ask again, or give another address.</source>
        <translation>شغّله واسأل من جديد، أو أدخل عنوانًا آخر.</translation>
    </message>
    <message>
        <source>There is no language model at this address.</source>
        <translation>لا نموذج لغويًا في هذا العنوان.</translation>
    </message>
    <message>
        <source>Most addresses end in /v1.</source>
        <translation>تنتهي معظم العناوين بـ ‎/v1.</translation>
    </message>
    <message>
        <source>This language model is not there.</source>
        <translation>هذا النموذج اللغوي غير موجود.</translation>
    </message>
    <message>
        <source>Give the name of one that is; nothing was asked.</source>
        <translation>أدخل اسم نموذج موجود؛ لم يُرسَل أي سؤال.</translation>
    </message>
    <message>
        <source>The language model did not accept the key.</source>
        <translation>لم يقبل النموذج اللغوي المفتاح.</translation>
    </message>
    <message>
        <source>Give the right one; nothing was asked.</source>
        <translation>أدخل المفتاح الصحيح؛ لم يُرسَل أي سؤال.</translation>
    </message>
    <message>
        <source>The language model takes no more questions for now.</source>
        <translation>لا يستقبل النموذج اللغوي أسئلة أخرى الآن.</translation>
    </message>
    <message>
        <source>Ask again in a while, or ask another one.</source>
        <translation>اسأل من جديد بعد قليل، أو اسأل نموذجًا آخر.</translation>
    </message>
    <message>
        <source>The answer broke off.</source>
        <translation>انقطعت الإجابة.</translation>
    </message>
    <message>
        <source>What came is on the page; ask again for the rest.</source>
        <translation>ما وصل موجود على الصفحة؛ اسأل من جديد عن الباقي.</translation>
    </message>
    <message>
        <source>The answer was empty.</source>
        <translation>كانت الإجابة فارغة.</translation>
    </message>
    <message>
        <source>Ask in another way, or ask another model.</source>
        <translation>اسأل بطريقة أخرى، أو اسأل نموذجًا آخر.</translation>
    </message>
    <message>
        <source>This computer is too slow for the voice.</source>
        <translation>هذا الحاسوب أبطأ من أن يواكب الصوت.</translation>
    </message>
    <message>
        <source>Choose a lower speed, or another voice.</source>
        <translation>اختر سرعة أقل، أو صوتًا آخر.</translation>
    </message>
    <message>
        <source>This voice is on its way already.</source>
        <translation>هذا الصوت في الطريق بالفعل.</translation>
    </message>
    <message>
        <source>Another window or command is getting it; wait for that.</source>
        <translation>تجلبه نافذة أخرى أو أمر آخر؛ انتظر انتهاء ذلك.</translation>
    </message>
    <message>
        <source>The voice could not be got.</source>
        <translation>تعذر جلب الصوت.</translation>
    </message>
    <message>
        <source>Try again later; the voices you have are as they were.</source>
        <translation>أعد المحاولة لاحقًا؛ الأصوات التي لديك كما كانت.</translation>
    </message>
    <message>
        <source>The voice could not be got: the network is away.</source>
        <translation>تعذر جلب الصوت: الشبكة غير متاحة.</translation>
    </message>
    <message>
        <source>Try again later; what has come is kept.</source>
        <translation>أعد المحاولة لاحقًا؛ ما وصل محفوظ.</translation>
    </message>
    <message>
        <source>There is not enough room for this voice.</source>
        <translation>لا مساحة كافية لهذا الصوت.</translation>
    </message>
    <message>
        <source>Make room and try again; what has come is kept.</source>
        <translation>أفسح مساحة وأعد المحاولة؛ ما وصل محفوظ.</translation>
    </message>
    <message>
        <source>Voices can&apos;t be got while Parlando is offline.</source>
        <translation>لا يمكن جلب الأصوات ما دام Parlando دون اتصال.</translation>
    </message>
    <message>
        <source>The library was made by a newer Parlando.</source>
        <translation>أُنشئت المكتبة بإصدار أحدث من Parlando.</translation>
    </message>
    <message>
        <source>It is left as it is; another one is used here until you have that version.</source>
        <translation>تبقى كما هي؛ وتُستخدم هنا مكتبة أخرى حتى يكون لديك ذلك الإصدار.</translation>
    </message>
    <message>
        <source>The settings say so, under Privacy.</source>
        <translation>هكذا تنص الإعدادات، في «الخصوصية».</translation>
    </message>
    <message>
        <source>This voice does not speak on this computer.</source>
        <translation>لا ينطق هذا الصوت على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>It was taken away again; choose another one.</source>
        <translation>أُزيل من جديد؛ اختر صوتًا آخر.</translation>
    </message>
    <message>
        <source>The part that makes natural voices speak is not installed.</source>
        <translation>الجزء الذي يجعل الأصوات الطبيعية تنطق غير مثبَّت.</translation>
    </message>
    <message>
        <source>Install {package}, then start Parlando again.</source>
        <translation>ثبّت {package}، ثم شغّل Parlando من جديد.</translation>
    </message>
    <message>
        <source>Another program is in the way.</source>
        <translation>برنامج آخر يشغل المنفذ.</translation>
    </message>
    <message>
        <source>Close the other one, or start this one on another port.</source>
        <translation>أغلق البرنامج الآخر، أو شغّل هذا على منفذ آخر.</translation>
    </message>
    <message>
        <source>The voice stopped and is back.</source>
        <translation>توقف الصوت القارئ ثم عاد.</translation>
    </message>
    <message>
        <source>The sound stopped and is back.</source>
        <translation>توقف إخراج الصوت ثم عاد.</translation>
    </message>
    <message>
        <source>Reading goes on from the same word.</source>
        <translation>تتابع القراءة من الكلمة نفسها.</translation>
    </message>
    <message>
        <source>The sound is back.</source>
        <translation>عاد الصوت.</translation>
    </message>
    <message>
        <source>You can listen again.</source>
        <translation>يمكنك الاستماع من جديد.</translation>
    </message>
    <message>
        <source>Reading goes on through those that are left.</source>
        <translation>تتابع القراءة عبر ما بقي منها.</translation>
    </message>
    <message>
        <source>The voice was away and is back.</source>
        <translation>غاب الصوت القارئ ثم عاد.</translation>
    </message>
    <message>
        <source>Another one reads on.</source>
        <translation>يتابع القراءة صوت آخر.</translation>
    </message>
    <message>
        <source>It is fast enough for {possible}×.</source>
        <translation>وهو سريع بما يكفي عند {possible}×.</translation>
    </message>
    <message>
        <source>Another voice reads without breaks.</source>
        <translation>صوت آخر يقرأ دون تقطع.</translation>
    </message>
    <message>
        <source>Something went wrong for a moment.</source>
        <translation>حدث خطأ ما للحظة.</translation>
    </message>
    <message>
        <source>The voices of {host} are in the list.</source>
        <translation>أصوات {host} في القائمة.</translation>
    </message>
    <message>
        <source>What they read is sent there.</source>
        <translation>ما تقرؤه يُرسَل إلى هناك.</translation>
    </message>
    <message>
        <source>The key is kept.</source>
        <translation>المفتاح محفوظ.</translation>
    </message>
    <message>
        <source>It lies in the system&apos;s keyring.</source>
        <translation>هو في حافظة مفاتيح النظام.</translation>
    </message>
    <message>
        <source>No keyring takes it; it lies in a file that only you can read.</source>
        <translation>لا حافظة مفاتيح تقبله؛ هو في ملف لا يقرؤه سواك.</translation>
    </message>
    <message>
        <source>The sound is saved.</source>
        <translation>حُفظ الملف الصوتي.</translation>
    </message>
    <message>
        <source>It lies where you chose.</source>
        <translation>هو حيث اخترت.</translation>
    </message>
    <message>
        <source>Not all of this document is on the page.</source>
        <translation>ليس كل هذا المستند على الصفحة.</translation>
    </message>
    <message>
        <source>Rest the pointer here to see what is missing.</source>
        <translation>ضع مؤشر الفأرة هنا لترى ما ينقص.</translation>
    </message>
    <message>
        <source>There is nothing to say here, only signs.</source>
        <translation>لا شيء يُنطق هنا، بل رموز فقط.</translation>
    </message>
    <message>
        <source>Put the caret before some words and press Speak.</source>
        <translation>ضع مؤشر الكتابة قبل كلمات واضغط «نطق».</translation>
    </message>
    <message>
        <source>This book brings a recording of its own.</source>
        <translation>يتضمن هذا الكتاب تسجيلًا خاصًا به.</translation>
    </message>
    <message>
        <source>Its narrator is heard in place of a voice.</source>
        <translation>يُسمَع راوي الكتاب بدلًا من الصوت.</translation>
    </message>
    <message>
        <source>This book&apos;s own recording can&apos;t be played here, so a voice reads it.</source>
        <translation>لا يمكن تشغيل تسجيل هذا الكتاب هنا، لذلك يقرؤه صوت.</translation>
    </message>
    <message>
        <source>Add “parlando[audiobook]” with pip to hear its narrator.</source>
        <translation>أضف “parlando[audiobook]” باستخدام pip لسماع راويه.</translation>
    </message>
    <message>
        <source>Another text is on the page now.</source>
        <translation>على الصفحة نص آخر الآن.</translation>
    </message>
    <message>
        <source>What you had written is kept.</source>
        <translation>ما كنت قد كتبته محفوظ.</translation>
    </message>
    <message>
        <source>This page is for reading.</source>
        <translation>هذه الصفحة للقراءة.</translation>
    </message>
    <message>
        <source>A click or Enter on a word reads from there, Space pauses.</source>
        <translation>النقر على كلمة أو ضغط Enter عندها يقرأ من هناك، والمسافة للإيقاف المؤقت.</translation>
    </message>
    <message>
        <source>This text can be edited.</source>
        <translation>يمكن تحرير هذا النص.</translation>
    </message>
    <message>
        <source>Ctrl and a click on a word reads from there.</source>
        <translation>النقر على كلمة مع ضغط Ctrl يقرأ من هناك.</translation>
    </message>
    <message>
        <source>The file with your settings can&apos;t be read.</source>
        <translation>تتعذّر قراءة ملف إعداداتك.</translation>
    </message>
    <message>
        <source>The usual ones are in force; the file is kept beside the new one.</source>
        <translation>تسري الإعدادات المعتادة، ويبقى الملف بجانب الجديد.</translation>
    </message>
    <message>
        <source>Your settings are in the file.</source>
        <translation>إعداداتك في الملف.</translation>
    </message>
    <message>
        <source>Keys and passwords were left out.</source>
        <translation>لم تُضمَّن المفاتيح وكلمات السر.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be written there.</source>
        <translation>لا يمكن كتابة الإعدادات هناك.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>The settings from the file are in force.</source>
        <translation>الإعدادات المأخوذة من الملف سارية.</translation>
    </message>
    <message>
        <source>Undo brings yours back.</source>
        <translation>«تراجع» يعيد إعداداتك.</translation>
    </message>
    <message>
        <source>This file holds no settings of Parlando.</source>
        <translation>لا إعدادات لبرنامج Parlando في هذا الملف.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The rule for “{word}” was removed.</source>
        <translation>أُزيلت قاعدة «{word}».</translation>
    </message>
    <message>
        <source>It is said as it is written.</source>
        <translation>تُنطق كما هي مكتوبة.</translation>
    </message>
    <message>
        <source>There is no word to say differently.</source>
        <translation>لا كلمة لتغيير لفظها.</translation>
    </message>
    <message>
        <source>Select one, or put the caret into it.</source>
        <translation>حدّد كلمة، أو ضع مؤشر الكتابة فيها.</translation>
    </message>
    <message>
        <source>The pronunciations from the file are in force.</source>
        <translation>طرق اللفظ المأخوذة من الملف سارية.</translation>
    </message>
    <message>
        <source>They go before older ones of the same words.</source>
        <translation>تُقدَّم على الأقدم منها للكلمات نفسها.</translation>
    </message>
    <message>
        <source>This file holds no pronunciations.</source>
        <translation>لا طرق لفظ في هذا الملف.</translation>
    </message>
    <message>
        <source>Your pronunciations are in the file.</source>
        <translation>طرق اللفظ التي وضعتها في الملف.</translation>
    </message>
    <message>
        <source>Those of one document or voice stay here.</source>
        <translation>ما يخص مستندًا أو صوتًا واحدًا يبقى هنا.</translation>
    </message>
    <message>
        <source>The pronunciations can&apos;t be written there.</source>
        <translation>لا يمكن كتابة طرق اللفظ هناك.</translation>
    </message>
    <message>
        <source>The library was damaged.</source>
        <translation>كانت المكتبة تالفة.</translation>
    </message>
    <message>
        <source>It is set aside, and a new one has begun with this page.</source>
        <translation>نُحّيت جانبًا، وبدأت مكتبة جديدة بهذه الصفحة.</translation>
    </message>
    <message>
        <source>The library can&apos;t be used now.</source>
        <translation>لا يمكن استخدام المكتبة الآن.</translation>
    </message>
    <message>
        <source>The place is marked.</source>
        <translation>الموضع معلَّم.</translation>
    </message>
    <message>
        <source>It begins with “{words}”.</source>
        <translation>يبدأ بـ «{words}».</translation>
    </message>
    <message>
        <source>There is nothing to mark here.</source>
        <translation>لا شيء هنا لوضع إشارة مرجعية عليه.</translation>
    </message>
    <message>
        <source>Put the caret where the text goes on.</source>
        <translation>ضع مؤشر الكتابة حيث يستمر النص.</translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation>لم يُقرأ شيء بعد.</translation>
    </message>
    <message>
        <source>Type or paste some text, or open a document.</source>
        <translation>اكتب نصًا أو الصقه، أو افتح مستندًا.</translation>
    </message>
    <message>
        <source>The text was taken out of the library.</source>
        <translation>أُزيل النص من المكتبة.</translation>
    </message>
    <message>
        <source>Its bookmarks went with it.</source>
        <translation>أُزيلت معه إشاراته المرجعية.</translation>
    </message>
    <message>
        <source>This text is on the page.</source>
        <translation>هذا النص على الصفحة.</translation>
    </message>
    <message>
        <source>Open another one first, then take it out.</source>
        <translation>افتح نصًا آخر أولًا، ثم أزله.</translation>
    </message>
    <message>
        <source>The library is empty.</source>
        <translation>المكتبة فارغة.</translation>
    </message>
    <message>
        <source>It is gone for good when the window is closed.</source>
        <translation>تزول نهائيًا عند إغلاق النافذة.</translation>
    </message>
    <message>
        <source>The library is in the file.</source>
        <translation>المكتبة في الملف.</translation>
    </message>
    <message>
        <source>Any program that shows text can read it.</source>
        <translation>يمكن لأي برنامج يعرض النصوص قراءته.</translation>
    </message>
    <message>
        <source>The library can&apos;t be written there.</source>
        <translation>لا يمكن كتابة المكتبة هناك.</translation>
    </message>
    <message>
        <source>There is no sample of this voice.</source>
        <translation>لا توجد عيّنة لهذا الصوت.</translation>
    </message>
    <message>
        <source>Once it is here it can be heard, and removed again.</source>
        <translation>متى صار هنا أمكن سماعه، ثم إزالته.</translation>
    </message>
    <message>
        <source>There is no voice in this file that can be used.</source>
        <translation>لا يوجد في هذا الملف صوت يمكن استخدامه.</translation>
    </message>
    <message>
        <source>A voice is a file that ends in .onnx, with its description beside it.</source>
        <translation>الصوت ملف ينتهي بـ ‎.onnx ومعه وصفه بجانبه.</translation>
    </message>
    <message>
        <source>The voice could not be removed.</source>
        <translation>تعذّرت إزالة الصوت.</translation>
    </message>
    <message>
        <source>It may be in use; try again when it is silent.</source>
        <translation>قد يكون قيد الاستخدام؛ أعد المحاولة حين يصمت.</translation>
    </message>
    <message>
        <source>This link leads to a place that is not on the page.</source>
        <translation>يؤدي هذا الرابط إلى موضع ليس على الصفحة.</translation>
    </message>
    <message>
        <source>It may be in a part of the document that could not be read.</source>
        <translation>قد يكون في جزء من المستند تعذرت قراءته.</translation>
    </message>
    <message>
        <source>There is no link here.</source>
        <translation>لا يوجد رابط هنا.</translation>
    </message>
    <message>
        <source>{key} goes to the next one.</source>
        <translation>ينتقل {key} إلى الرابط التالي.</translation>
    </message>
    <message>
        <source>There are no links or notes on this page.</source>
        <translation>لا توجد روابط ولا حواشٍ في هذه الصفحة.</translation>
    </message>
    <message>
        <source>The caret is where it was.</source>
        <translation>المؤشر حيث كان.</translation>
    </message>
    <message>
        <source>This text has no chapters.</source>
        <translation>ليس في هذا النص فصول.</translation>
    </message>
    <message>
        <source>{key} goes on by a paragraph.</source>
        <translation>ينتقل {key} فقرة إلى الأمام.</translation>
    </message>
    <message>
        <source>Where printed pages begin is not known here.</source>
        <translation>لا يُعرف هنا أين تبدأ الصفحات المطبوعة.</translation>
    </message>
    <message>
        <source>{key} goes on by a chapter.</source>
        <translation>ينتقل {key} فصلًا إلى الأمام.</translation>
    </message>
    <message>
        <source>There is no original page to show.</source>
        <translation>لا صفحة أصلية لعرضها.</translation>
    </message>
    <message>
        <source>PDFs have them, as long as their file is where it was.</source>
        <translation>توجد في ملفات PDF ما دام ملفها في مكانه.</translation>
    </message>
    <message>
        <source>There is no table here.</source>
        <translation>لا جدول هنا.</translation>
    </message>
    <message>
        <source>Its heads are said while a row of it is heard, or has the caret.</source>
        <translation>تُنطق رؤوسه حين يُسمع صف منه، أو يكون فيه مؤشر الكتابة.</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>لا نص للصقه.</translation>
    </message>
    <message>
        <source>Copy some text first, then paste and listen.</source>
        <translation>انسخ نصًا أولًا، ثم اختر «لصق واستماع».</translation>
    </message>
    <message>
        <source>Parlando stays quiet beside a screen reader.</source>
        <translation>يبقى Parlando صامتًا إلى جانب قارئ الشاشة.</translation>
    </message>
    <message>
        <source>That is what the settings say, under Reading.</source>
        <translation>هكذا تنص الإعدادات، في «القراءة».</translation>
    </message>
    <message>
        <source>This desktop gives no keys to programs.</source>
        <translation>سطح المكتب هذا لا يمنح البرامج مفاتيح.</translation>
    </message>
    <message>
        <source>Let its own settings run: parlando read-selection. Keys (F1) says where.</source>
        <translation>دع إعداداته تشغّل: parlando read-selection. وتبيّن المفاتيح (F1) أين.</translation>
    </message>
    <message>
        <source>This key is not to be had.</source>
        <translation>هذا المفتاح غير متاح.</translation>
    </message>
    <message>
        <source>Another program has it, or it is none; choose another, such as Ctrl+Alt+R.</source>
        <translation>يستخدمه برنامج آخر، أو ليس مفتاحًا؛ اختر غيره، مثل Ctrl+Alt+R.</translation>
    </message>
    <message>
        <source>This desktop shows no signs in its panel.</source>
        <translation>لا يعرض سطح المكتب هذا أيقونات في شريطه.</translation>
    </message>
    <message>
        <source>Everything stays in the window; GNOME shows them with an extension.</source>
        <translation>يبقى كل شيء في النافذة؛ يعرضها GNOME بامتداد.</translation>
    </message>
    <message>
        <source>This is no colour.</source>
        <translation>هذا ليس لونًا.</translation>
    </message>
    <message>
        <source>Write it as #D8EDD8, or by an English name.</source>
        <translation>اكتبه مثل ‎#D8EDD8‎، أو باسمه الإنجليزي.</translation>
    </message>
    <message>
        <source>Text is hard to read on this colour.</source>
        <translation>تصعب قراءة النص على هذا اللون.</translation>
    </message>
    <message>
        <source>Its contrast is under 4.5; lighter is better on paper, darker by night.</source>
        <translation>تباينه دون 4.5؛ الأفتح أفضل على الورق، والأغمق ليلًا.</translation>
    </message>
    <message>
        <source>No selected text was found.</source>
        <translation>لم يُعثر على نص محدَّد.</translation>
    </message>
    <message>
        <source>Select some, or copy it, then paste and listen.</source>
        <translation>حدّد نصًا، أو انسخه ثم اختر «لصق واستماع».</translation>
    </message>
    <message>
        <source>There is nothing to read yet.</source>
        <translation>لا شيء للقراءة بعد.</translation>
    </message>
</context>
<context>
    <name>NoticesSheet</name>
    <message>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>There was nothing to say yet.</source>
        <translation>لا إشعارات بعد.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open a document</source>
        <translation>فتح مستند</translation>
    </message>
    <message>
        <source>Documents ({suffixes})</source>
        <translation>مستندات ({suffixes})</translation>
    </message>
</context>
<context>
    <name>OriginalView</name>
    <message>
        <source>Original page</source>
        <translation>الصفحة الأصلية</translation>
    </message>
    <message>
        <source>Original page {number}</source>
        <translation>الصفحة الأصلية {number}</translation>
    </message>
</context>
<context>
    <name>Outlining</name>
    <message>
        <source>{hours} h</source>
        <translation>{hours} س</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Opening {name}</source>
        <translation>جارٍ فتح {name}</translation>
    </message>
    <message>
        <source>Piped text</source>
        <translation>نص ممرَّر</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>الدخل القياسي</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Password</source>
        <translation>كلمة السر</translation>
    </message>
    <message>
        <source>This is not the password of {name}. Try another, then Return</source>
        <translation>هذه ليست كلمة سر {name}. جرّب أخرى، ثم Return</translation>
    </message>
    <message>
        <source>{name} is locked. Its password, then Return</source>
        <translation>{name} مقفل. أدخل كلمة سره، ثم Return</translation>
    </message>
</context>
<context>
    <name>PlaceInWords</name>
    <message>
        <source>{time}, sentence {number}</source>
        <translation>{time}، الجملة {number}</translation>
    </message>
    <message>
        <source>{time}, sentence {number} of {count}</source>
        <translation>{time}، الجملة {number} من {count}</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>ثانية واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>دقيقة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} {seconds}</source>
        <comment>a time in words</comment>
        <translation>{minutes} و{seconds}</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Pronunciations</source>
        <translation>طرق اللفظ</translation>
    </message>
    <message>
        <source>Pronunciations ({suffixes})</source>
        <translation>طرق اللفظ ({suffixes})</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>Show the window</source>
        <translation>إظهار النافذة</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>No language model answers on this computer: start Ollama, or say where one is.</source>
        <translation>لا نموذج لغويًا يستجيب على هذا الحاسوب: شغّل Ollama، أو أدخل عنوان نموذج.</translation>
    </message>
    <message>
        <source>An address looks like {example}.</source>
        <translation>يكون العنوان على شكل {example}.</translation>
    </message>
</context>
<context>
    <name>QuietLine</name>
    <message>
        <source>Choose what is read</source>
        <translation>اختيار ما يُقرأ</translation>
    </message>
</context>
<context>
    <name>ScrollBar</name>
    <message>
        <source>Scroll</source>
        <translation>تمرير</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Bring pronunciations from elsewhere</source>
        <translation>استيراد طرق اللفظ</translation>
    </message>
    <message>
        <source>From a PLS lexicon, or a speech dictionary of NVDA.</source>
        <translation>من معجم PLS، أو قاموس نطق NVDA.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Take your pronunciations elsewhere</source>
        <translation>تصدير طرق اللفظ</translation>
    </message>
    <message>
        <source>Writes those for all documents and voices as a PLS lexicon.</source>
        <translation>يكتب ما يخص كل المستندات والأصوات كمعجم PLS.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Keys for everything</source>
        <translation>اختصارات لكل شيء</translation>
    </message>
    <message>
        <source>All actions with their keys; each key can be another one.</source>
        <translation>كل الإجراءات واختصاراتها؛ ويمكن تغيير أي منها.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Take your library elsewhere</source>
        <translation>تصدير المكتبة</translation>
    </message>
    <message>
        <source>Writes all texts, places and bookmarks into one file.</source>
        <translation>يكتب كل النصوص والمواضع والإشارات المرجعية في ملف واحد.</translation>
    </message>
    <message>
        <source>Forget what I read</source>
        <translation>نسيان ما قرأته</translation>
    </message>
    <message>
        <source>Takes everything out of the library but the text on the page.</source>
        <translation>يزيل كل ما في المكتبة إلا النص الذي على الصفحة.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>Take your settings elsewhere</source>
        <translation>تصدير الإعدادات</translation>
    </message>
    <message>
        <source>Writes them into a file, without keys and passwords.</source>
        <translation>يكتبها في ملف، دون مفاتيح وكلمات سر.</translation>
    </message>
    <message>
        <source>Bring settings from elsewhere</source>
        <translation>استيراد الإعدادات</translation>
    </message>
    <message>
        <source>Reads such a file; it can be undone.</source>
        <translation>يقرأ ملفًا كهذا؛ ويمكن التراجع عنه.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>الصوت</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>إخراج الصوت</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>The voice that reads. A text in another language gets the one you chose for it last.</source>
        <translation>الصوت الذي يقرأ. ويُقرأ النص بلغة أخرى بآخر صوت اختير لها.</translation>
    </message>
    <message>
        <source>Another computer&apos;s voices</source>
        <translation>أصوات حاسوب آخر</translation>
    </message>
    <message>
        <source>The address of a speech server. Its voices stand in the list of voices; what they read is sent there.</source>
        <translation>عنوان خادم نطق. تظهر أصواته في قائمة الأصوات؛ وما تقرؤه يُرسَل إليه.</translation>
    </message>
    <message>
        <source>Liveliness of natural voices</source>
        <translation>حيوية الأصوات الطبيعية</translation>
    </message>
    <message>
        <source>1 is the voice&apos;s own; 0 says the same words always in the same tone.</source>
        <translation>1 هي حيوية الصوت نفسه؛ وعند 0 تُقال الكلمات نفسها بالنبرة نفسها دائمًا.</translation>
    </message>
    <message>
        <source>Length of natural voices&apos; sounds</source>
        <translation>طول أصوات الحروف في الأصوات الطبيعية</translation>
    </message>
    <message>
        <source>More is spoken with more leisure, whatever the speed.</source>
        <translation>الزيادة تجعل الكلام أكثر تمهلًا، أيًا كانت السرعة.</translation>
    </message>
    <message>
        <source>Where natural voices come from</source>
        <translation>مصدر الأصوات الطبيعية</translation>
    </message>
    <message>
        <source>The address of a catalogue of Piper voices. It is asked when you look for one.</source>
        <translation>عنوان فهرس لأصوات Piper. يُسأل حين تبحث عن صوت.</translation>
    </message>
    <message>
        <source>Where Kokoro&apos;s voices come from</source>
        <translation>مصدر أصوات Kokoro</translation>
    </message>
    <message>
        <source>The address of its two files. They are asked for when you get its voices.</source>
        <translation>عنوان ملفيه. لا يُسأل إلا عند جلب أصواته.</translation>
    </message>
    <message>
        <source>Follow the language</source>
        <translation>اتباع اللغة</translation>
    </message>
    <message>
        <source>A paragraph in another language is read by a voice that speaks it.</source>
        <translation>فقرة بلغة أخرى يقرؤها صوت يتكلم بها.</translation>
    </message>
    <message>
        <source>Play a book&apos;s own recording</source>
        <translation>تشغيل تسجيل الكتاب</translation>
    </message>
    <message>
        <source>Where a book brings a reading by its narrator, that is heard in place of a voice.</source>
        <translation>إذا تضمن الكتاب قراءة بصوت راويه، فهي التي تُسمَع بدلًا من الصوت.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>1 is the voice&apos;s own pace; the pitch stays the same.</source>
        <translation>1 هي سرعة الصوت نفسه؛ وتبقى طبقة الصوت كما هي.</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>طبقة الصوت</translation>
    </message>
    <message>
        <source>1 is the voice&apos;s own; the speed stays the same.</source>
        <translation>1 هي طبقة الصوت نفسه؛ وتبقى السرعة كما هي.</translation>
    </message>
    <message>
        <source>Pause after a sentence</source>
        <translation>وقفة بعد الجملة</translation>
    </message>
    <message>
        <source>At speed 1; it shrinks as the speed grows.</source>
        <translation>عند السرعة 1؛ وتقصر كلما زادت السرعة.</translation>
    </message>
    <message>
        <source>Pause after a paragraph</source>
        <translation>وقفة بعد الفقرة</translation>
    </message>
    <message>
        <source>Pause after a heading</source>
        <translation>وقفة بعد العنوان</translation>
    </message>
    <message>
        <source>Pause after an item of a list</source>
        <translation>وقفة بعد عنصر القائمة</translation>
    </message>
    <message>
        <source>Speak as I type</source>
        <translation>النطق أثناء الكتابة</translation>
    </message>
    <message>
        <source>Each sentence is spoken when it is complete, the rest with Ctrl+Enter.</source>
        <translation>تُنطق كل جملة حين تكتمل، والباقي مع Ctrl+Enter.</translation>
    </message>
    <message>
        <source>Where they stand</source>
        <translation>في موضعها</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>في النهاية</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>الحواشي</translation>
    </message>
    <message>
        <source>At once is behind their paragraph; this counts from the next document on.</source>
        <translation>«فورًا» تعني بعد فقرتها؛ يسري هذا بدءًا من المستند التالي.</translation>
    </message>
    <message>
        <source>Leave out running heads</source>
        <translation>تخطّي ترويسات الصفحات</translation>
    </message>
    <message>
        <source>Leave out page numbers</source>
        <translation>تخطّي أرقام الصفحات</translation>
    </message>
    <message>
        <source>Leave out the numbers of notes</source>
        <translation>تخطّي أرقام الحواشي</translation>
    </message>
    <message>
        <source>Leave out the numbers of lines</source>
        <translation>تخطّي أرقام الأسطر</translation>
    </message>
    <message>
        <source>Leave out citations: [12]</source>
        <translation>تخطّي الاستشهادات: [12]</translation>
    </message>
    <message>
        <source>Leave out footnotes</source>
        <translation>تخطّي الحواشي</translation>
    </message>
    <message>
        <source>Leave out code</source>
        <translation>تخطّي الشيفرة</translation>
    </message>
    <message>
        <source>Leave out the texts of pictures</source>
        <translation>تخطّي نصوص الصور</translation>
    </message>
    <message>
        <source>Leave out the heads of tables</source>
        <translation>تخطّي رؤوس الجداول</translation>
    </message>
    <message>
        <source>Leave out what you asked a language model</source>
        <translation>تخطّي ما سألت عنه نموذجًا لغويًا</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>اسم الموقع</translation>
    </message>
    <message>
        <source>“Link”</source>
        <translation>«رابط»</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>كاملًا</translation>
    </message>
    <message>
        <source>Web addresses</source>
        <translation>عناوين الويب</translation>
    </message>
    <message>
        <source>What is said for an address of the web.</source>
        <translation>ما يُنطق لعنوان الويب.</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>بالاسم</translation>
    </message>
    <message>
        <source>One by name</source>
        <translation>المفرد بالاسم</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>صامتة</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>الرموز التعبيرية</translation>
    </message>
    <message>
        <source>One by name leaves several in a row unsaid.</source>
        <translation>«المفرد بالاسم» لا ينطق عدة رموز متتالية.</translation>
    </message>
    <message>
        <source>Say where code is left out</source>
        <translation>الإشارة إلى الشيفرة المتخطاة</translation>
    </message>
    <message>
        <source>The word “code” stands for each block of it.</source>
        <translation>تحل كلمة «شيفرة» محل كل كتلة منها.</translation>
    </message>
    <message>
        <source>Leave out the signs of Markdown</source>
        <translation>تخطّي رموز Markdown</translation>
    </message>
    <message>
        <source>Stars, number signs, and where links lead.</source>
        <translation>النجوم، وعلامات المربع، ووجهات الروابط.</translation>
    </message>
    <message>
        <source>Say repeated marks once</source>
        <translation>نطق العلامات المكررة مرة واحدة</translation>
    </message>
    <message>
        <source>“!!!!” is said like “!”, and drawn lines are silent.</source>
        <translation>تُنطق «!!!!» مثل «!»، والخطوط المرسومة صامتة.</translation>
    </message>
    <message>
        <source>Say the sign in mail addresses</source>
        <translation>نطق الرمز في عناوين البريد</translation>
    </message>
    <message>
        <source>The @ is a word in the language that is read.</source>
        <translation>الرمز @ كلمة باللغة التي تُقرأ.</translation>
    </message>
    <message>
        <source>Join words parted at the end of a line</source>
        <translation>وصل الكلمات المقطوعة عند نهاية السطر</translation>
    </message>
    <message>
        <source>A hyphen of the word&apos;s own stays.</source>
        <translation>تبقى الشرطة التي من أصل الكلمة.</translation>
    </message>
    <message>
        <source>Speak when asked</source>
        <translation>النطق عند الطلب</translation>
    </message>
    <message>
        <source>Stay quiet</source>
        <translation>البقاء صامتًا</translation>
    </message>
    <message>
        <source>Beside a screen reader</source>
        <translation>إلى جانب قارئ الشاشة</translation>
    </message>
    <message>
        <source>Ctrl, Tab and Esc silence Parlando at once, so that two never speak together.</source>
        <translation>تُسكت المفاتيح Ctrl وTab وEsc برنامج Parlando فورًا، فلا يتكلم برنامجان معًا.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>In force from the next start. What is read keeps its own.</source>
        <translation>تسري من التشغيل التالي. ما يُقرأ يحتفظ بلغته.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>ورق</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>ليل</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>الألوان</translation>
    </message>
    <message>
        <source>System follows the desktop: light, dark, or high contrast.</source>
        <translation>«النظام» يتبع سطح المكتب: فاتح أو داكن أو عالي التباين.</translation>
    </message>
    <message>
        <source>Sentence and word</source>
        <translation>الجملة والكلمة</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>الجملة</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>الكلمة</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>What is marked while it is read</source>
        <translation>ما يُعلَّم أثناء قراءته</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>حركة أقل</translation>
    </message>
    <message>
        <source>The page jumps instead of scrolling, the playhead steps from word to word.</source>
        <translation>تقفز الصفحة بدل التمرير، ويتنقل رأس التشغيل من كلمة إلى كلمة.</translation>
    </message>
    <message>
        <source>Literata</source>
        <translation>Literata</translation>
    </message>
    <message>
        <source>Atkinson Hyperlegible Next</source>
        <translation>Atkinson Hyperlegible Next</translation>
    </message>
    <message>
        <source>OpenDyslexic</source>
        <translation>OpenDyslexic</translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <translation>خط النظام</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>OpenDyslexic is used where it is installed.</source>
        <translation>يُستخدم OpenDyslexic حيث يكون مثبَّتًا.</translation>
    </message>
    <message>
        <source>Height of lines</source>
        <translation>ارتفاع السطر</translation>
    </message>
    <message>
        <source>Air between letters</source>
        <translation>المسافة بين الأحرف</translation>
    </message>
    <message>
        <source>Letters in a line</source>
        <translation>الأحرف في السطر</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>مسطرة القراءة</translation>
    </message>
    <message>
        <source>Dims all but the spoken line and its neighbours.</source>
        <translation>تُعتم كل شيء إلا السطر المنطوق وجاريه.</translation>
    </message>
    <message>
        <source>Colour of the sentence</source>
        <translation>لون الجملة</translation>
    </message>
    <message>
        <source>Such as #D8EDD8; empty is the palette&apos;s own.</source>
        <translation>مثل ‎#D8EDD8‎؛ الفارغ هو لون مجموعة الألوان.</translation>
    </message>
    <message>
        <source>Colour of the word</source>
        <translation>لون الكلمة</translation>
    </message>
    <message>
        <source>Such as #7CC47F; empty is the palette&apos;s own.</source>
        <translation>مثل ‎#7CC47F‎؛ الفارغ هو لون مجموعة الألوان.</translation>
    </message>
    <message>
        <source>Where questions go</source>
        <translation>وجهة الأسئلة</translation>
    </message>
    <message>
        <source>The address of a language model; empty is Ollama on this computer.</source>
        <translation>عنوان نموذج لغوي؛ الفارغ هو Ollama على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>النموذج اللغوي</translation>
    </message>
    <message>
        <source>Which one is asked there; empty is the first one it has.</source>
        <translation>أي نموذج يُسأل هناك؛ الفارغ هو أول نموذج لديه.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>PulseAudio or PipeWire</source>
        <translation>‏PulseAudio أو PipeWire</translation>
    </message>
    <message>
        <source>PortAudio</source>
        <translation>PortAudio</translation>
    </message>
    <message>
        <source>Way to the loudspeaker</source>
        <translation>الطريق إلى مكبّر الصوت</translation>
    </message>
    <message>
        <source>Automatic takes the quickest that works.</source>
        <translation>«تلقائي» يختار أسرع ما يعمل.</translation>
    </message>
    <message>
        <source>MP3</source>
        <translation>MP3</translation>
    </message>
    <message>
        <source>M4B, an audiobook</source>
        <translation>M4B، كتاب صوتي</translation>
    </message>
    <message>
        <source>Opus</source>
        <translation>Opus</translation>
    </message>
    <message>
        <source>Ogg Opus</source>
        <translation>Ogg Opus</translation>
    </message>
    <message>
        <source>FLAC</source>
        <translation>FLAC</translation>
    </message>
    <message>
        <source>WAV</source>
        <translation>WAV</translation>
    </message>
    <message>
        <source>EPUB, text and voice</source>
        <translation>EPUB، النص والصوت</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>نوع الملف</translation>
    </message>
    <message>
        <source>MP3 plays everywhere, Opus is the smallest, FLAC loses nothing, an EPUB shows words as they are heard.</source>
        <translation>يعمل MP3 في كل مكان، وOpus هو الأصغر، وFLAC لا يفقد شيئًا، وEPUB يُظهر الكلمات وهي تُسمع.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>SubRip (srt)</source>
        <translation>SubRip (srt)</translation>
    </message>
    <message>
        <source>WebVTT (vtt)</source>
        <translation>WebVTT (vtt)</translation>
    </message>
    <message>
        <source>Lyrics (lrc)</source>
        <translation>كلمات (lrc)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>ترجمة نصية</translation>
    </message>
    <message>
        <source>A second file with the words and when each is heard.</source>
        <translation>ملف ثانٍ فيه الكلمات ووقت سماع كل منها.</translation>
    </message>
    <message>
        <source>One file for each chapter</source>
        <translation>ملف لكل فصل</translation>
    </message>
    <message>
        <source>They come into a folder of their own.</source>
        <translation>توضع في مجلد خاص بها.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>دون اتصال</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: no voices, no language model elsewhere.</source>
        <translation>لا شيء يغادر هذا الحاسوب: لا أصوات ولا نموذج لغويًا في مكان آخر.</translation>
    </message>
    <message>
        <source>Ask for new versions at</source>
        <translation>السؤال عن الإصدارات الجديدة في</translation>
    </message>
    <message>
        <source>A project&apos;s latest release, asked once a day. Empty asks nobody.</source>
        <translation>أحدث إصدار لمشروع، يُسأل عنه مرة في اليوم. الفارغ لا يسأل أحدًا.</translation>
    </message>
    <message>
        <source>Remember what I read</source>
        <translation>تذكّر ما قرأته</translation>
    </message>
    <message>
        <source>Texts, places and bookmarks, in a file on this computer.</source>
        <translation>النصوص والمواضع والإشارات المرجعية، في ملف على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>A key that reads the selection of any program</source>
        <translation>مفتاح يقرأ النص المحدد في أي برنامج</translation>
    </message>
    <message>
        <source>Such as Ctrl+Alt+R. Under Wayland the desktop asks you whether it may be.</source>
        <translation>مثل Ctrl+Alt+R. تحت Wayland يسألك سطح المكتب عن الإذن.</translation>
    </message>
    <message>
        <source>Sign in the panel</source>
        <translation>أيقونة في الشريط</translation>
    </message>
    <message>
        <source>Speak, pause and stop beside the clock, where the desktop shows such signs.</source>
        <translation>نطق وإيقاف مؤقت وإيقاف بجانب الساعة، حيث يعرض سطح المكتب أيقونات كهذه.</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>التشغيل عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>Then a key for any program&apos;s text is answered at once. On Linux desktops.</source>
        <translation>عندها يُستجاب فورًا لاختصار نص أي برنامج. على أسطح مكتب Linux.</translation>
    </message>
    <message>
        <source>Start minimised</source>
        <translation>التشغيل مصغَّرًا</translation>
    </message>
    <message>
        <source>The window waits in the panel until it is wanted.</source>
        <translation>تنتظر النافذة في الشريط حتى تُطلب.</translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Voice: {name}</source>
        <translation>الصوت: {name}</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>بحث عن إعداد</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>التراجع عن آخر تغيير</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>لا إعداد فيه هذه الكلمات.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Back to the text</source>
        <translation>العودة إلى النص</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>SleepCard</name>
    <message>
        <source>Sleep timer</source>
        <translation>مؤقّت النوم</translation>
    </message>
    <message>
        <source>In {n} minutes</source>
        <translation>بعد {n} د</translation>
    </message>
    <message>
        <source>No sleep timer</source>
        <translation>بلا مؤقّت نوم</translation>
    </message>
    <message>
        <source>When the paragraph ends</source>
        <translation>عند نهاية الفقرة</translation>
    </message>
    <message>
        <source>When the text ends</source>
        <translation>عند نهاية النص</translation>
    </message>
</context>
<context>
    <name>SpeedCard</name>
    <message>
        <source>Speed</source>
        <translation>السرعة</translation>
    </message>
    <message>
        <source>{speed}×</source>
        <translation>{speed}×</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{setting}: less</source>
        <translation>{setting}: أقل</translation>
    </message>
    <message>
        <source>{setting}: more</source>
        <translation>{setting}: أكثر</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Back a sentence</source>
        <translation>جملة إلى الوراء</translation>
    </message>
    <message>
        <source>Forward a sentence</source>
        <translation>جملة إلى الأمام</translation>
    </message>
    <message>
        <source>Full window</source>
        <translation>النافذة الكاملة</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Text to read</source>
        <translation>نص للقراءة</translation>
    </message>
    <message>
        <source>Read from here</source>
        <translation>قراءة من هنا</translation>
    </message>
    <message>
        <source>The voice itself told when it says this word.</source>
        <translation>أخبر الصوت نفسه متى ينطق هذه الكلمة.</translation>
    </message>
    <message>
        <source>When this word is said was found by listening to the voice.</source>
        <translation>عُرف وقت نطق هذه الكلمة بالاستماع إلى الصوت.</translation>
    </message>
    <message>
        <source>When this word is said is estimated.</source>
        <translation>وقت نطق هذه الكلمة مقدَّر.</translation>
    </message>
</context>
<context>
    <name>Unsaid</name>
    <message>
        <source>Running heads</source>
        <translation>ترويسات الصفحات</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>أرقام الصفحات</translation>
    </message>
    <message>
        <source>Numbers of notes</source>
        <translation>أرقام الحواشي</translation>
    </message>
    <message>
        <source>Numbers of lines</source>
        <translation>أرقام الأسطر</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>الاستشهادات</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>الحواشي</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الشيفرة</translation>
    </message>
    <message>
        <source>Texts of pictures</source>
        <translation>نصوص الصور</translation>
    </message>
    <message>
        <source>Heads of tables</source>
        <translation>رؤوس الجداول</translation>
    </message>
    <message>
        <source>Not read: {listed}</source>
        <translation>لا يُقرأ: {listed}</translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation>يُقرأ كل شيء</translation>
    </message>
</context>
<context>
    <name>UnsaidCard</name>
    <message>
        <source>What is read</source>
        <translation>ما يُقرأ</translation>
    </message>
</context>
<context>
    <name>VoiceCard</name>
    <message>
        <source>Voices</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>Find a voice or language</source>
        <translation>بحث عن صوت أو لغة</translation>
    </message>
    <message>
        <source>Get natural voices</source>
        <translation>الحصول على أصوات طبيعية</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>natural, high quality · offline</source>
        <translation>طبيعي، جودة عالية · دون إنترنت</translation>
    </message>
    <message>
        <source>natural, medium quality · offline</source>
        <translation>طبيعي، جودة متوسطة · دون إنترنت</translation>
    </message>
    <message>
        <source>natural, low quality · offline</source>
        <translation>طبيعي، جودة منخفضة · دون إنترنت</translation>
    </message>
    <message>
        <source>natural, lowest quality · offline</source>
        <translation>طبيعي، أدنى جودة · دون إنترنت</translation>
    </message>
    <message>
        <source>natural · offline</source>
        <translation>طبيعي · دون إنترنت</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>{count} speakers</source>
        <translation>{count} متحدثًا</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Hear {voice}</source>
        <translation>استماع إلى {voice}</translation>
    </message>
    <message>
        <source>Space in the list</source>
        <translation>مسافة في القائمة</translation>
    </message>
    <message>
        <source>No favourite</source>
        <translation>ليس مفضلًا</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>مفضل</translation>
    </message>
    <message>
        <source>Take {voice} from the favourites</source>
        <translation>إخراج {voice} من المفضلة</translation>
    </message>
    <message>
        <source>Make {voice} a favourite</source>
        <translation>جعل {voice} مفضلًا</translation>
    </message>
    <message>
        <source>sends your text to {host}</source>
        <translation>يرسل نصك إلى {host}</translation>
    </message>
</context>
<context>
    <name>VoiceList</name>
    <message>
        <source>{voice}, {details}, chosen</source>
        <translation>{voice}، {details}، مُختار</translation>
    </message>
    <message>
        <source>{voice}, {details}</source>
        <translation>{voice}، {details}</translation>
    </message>
</context>
<context>
    <name>VoiceManager</name>
    <message>
        <source>The part that makes them speak is not installed: it comes with {package}.</source>
        <translation>الجزء الذي يجعلها تنطق غير مثبّت: يأتي مع {package}.</translation>
    </message>
    <message>
        <source>Looking what there is…</source>
        <translation>جارٍ البحث عمّا هو متاح…</translation>
    </message>
    <message>
        <source>The list of voices can&apos;t be had now.</source>
        <translation>تعذّر الحصول على قائمة الأصوات الآن.</translation>
    </message>
    <message>
        <source>Take in a voice</source>
        <translation>إضافة صوت</translation>
    </message>
    <message>
        <source>Voices ({suffixes})</source>
        <translation>أصوات ({suffixes})</translation>
    </message>
    <message>
        <source>{file} is being tried.</source>
        <translation>تجري تجربة {file}.</translation>
    </message>
</context>
<context>
    <name>VoiceOffers</name>
    <message>
        <source>It is being tried.</source>
        <translation>تجري تجربته.</translation>
    </message>
    <message>
        <source>{have} of {all}</source>
        <translation>{have} من {all}</translation>
    </message>
    <message>
        <source>up to {speed}× on this computer</source>
        <translation>حتى {speed}× على هذا الحاسوب</translation>
    </message>
    <message>
        <source>damaged: a file has changed or is missing</source>
        <translation>تالف: تغيّر ملف أو فُقد</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>على هذا الحاسوب</translation>
    </message>
    <message>
        <source>{count} speakers</source>
        <translation>{count} متحدثًا</translation>
    </message>
    <message>
        <source>not told by its maker</source>
        <translation>لم يذكرها صانعه</translation>
    </message>
    <message>
        <source>{words} · licence: {licence}</source>
        <translation>{words} · الرخصة: {licence}</translation>
    </message>
    <message>
        <source>Several languages with one download</source>
        <translation>لغات عدة في تنزيل واحد</translation>
    </message>
    <message>
        <source>high quality</source>
        <translation>جودة عالية</translation>
    </message>
    <message>
        <source>medium quality</source>
        <translation>جودة متوسطة</translation>
    </message>
    <message>
        <source>low quality</source>
        <translation>جودة منخفضة</translation>
    </message>
    <message>
        <source>lowest quality</source>
        <translation>أدنى جودة</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} م.ب</translation>
    </message>
</context>
<context>
    <name>Wave</name>
    <message>
        <source>Position</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <source>The sound broke off here for a moment.</source>
        <translation>انقطع إخراج الصوت هنا للحظة.</translation>
    </message>
    <message>
        <source>The voice was away here and came back.</source>
        <translation>غاب الصوت القارئ هنا ثم عاد.</translation>
    </message>
    <message>
        <source>Not made yet</source>
        <translation>لم يُنشأ بعد</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>Say it like this</source>
        <translation>نطقها هكذا</translation>
    </message>
    <message>
        <source>In the letters of the text, or in IPA between slashes: /skruːdʒd/</source>
        <translation>بأحرف النص، أو بالأبجدية الصوتية الدولية بين شرطتين مائلتين: ‎/skruːdʒd/‎</translation>
    </message>
    <message>
        <source>Hear</source>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>هذا المستند</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>في كل مكان</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>الأصوات</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>هذا فقط</translation>
    </message>
    <message>
        <source>Never say it</source>
        <translation>عدم نطقها أبدًا</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Say “{word}” differently</source>
        <translation>تغيير لفظ «{word}»</translation>
    </message>
    <message>
        <source>Hear it in its sentence</source>
        <translation>سماعها في جملتها</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>What is heard</source>
        <translation>ما يُسمع</translation>
    </message>
</context>
<context>
    <name>_Lines</name>
    <message>
        <source>being heard</source>
        <translation>يُسمع الآن</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Change the note</source>
        <translation>تغيير الملاحظة</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>_Section</name>
    <message>
        <source>Reset</source>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <source>Reset {heading}</source>
        <translation>إعادة ضبط {heading}</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>كما كان في البداية</translation>
    </message>
</context>
<context>
    <name>_Segment</name>
    <message>
        <source>{group}: {choice}</source>
        <translation>{group}: {choice}</translation>
    </message>
</context>
</TS>
