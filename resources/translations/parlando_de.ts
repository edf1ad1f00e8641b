<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Paste and listen</source>
        <translation>Einfügen und zuhören</translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation>Dokument öffnen</translation>
    </message>
    <message>
        <source>Find on the page</source>
        <translation>Auf der Seite suchen</translation>
    </message>
    <message>
        <source>Edit this text</source>
        <translation>Diesen Text bearbeiten</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Ask a language model</source>
        <translation>Sprachmodell fragen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Set a bookmark</source>
        <translation>Lesezeichen setzen</translation>
    </message>
    <message>
        <source>Original page</source>
        <translation>Originalseite</translation>
    </message>
    <message>
        <source>Save as audio</source>
        <translation>Als Audio speichern</translation>
    </message>
    <message>
        <source>Speak or pause</source>
        <translation>Vorlesen oder Pause</translation>
    </message>
    <message>
        <source>Go on where I was</source>
        <translation>An der letzten Stelle weiterlesen</translation>
    </message>
    <message>
        <source>Speak from here, or the rest</source>
        <translation>Ab hier oder den Rest vorlesen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Say the sentence again</source>
        <translation>Satz wiederholen</translation>
    </message>
    <message>
        <source>Say a word differently</source>
        <translation>Wort anders aussprechen</translation>
    </message>
    <message>
        <source>Back a sentence</source>
        <translation>Einen Satz zurück</translation>
    </message>
    <message>
        <source>Forward a sentence</source>
        <translation>Einen Satz vor</translation>
    </message>
    <message>
        <source>Back a paragraph</source>
        <translation>Einen Absatz zurück</translation>
    </message>
    <message>
        <source>Forward a paragraph</source>
        <translation>Einen Absatz vor</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation>5 Sekunden zurück</translation>
    </message>
    <message>
        <source>Back a chapter</source>
        <translation>Ein Kapitel zurück</translation>
    </message>
    <message>
        <source>Forward a chapter</source>
        <translation>Ein Kapitel vor</translation>
    </message>
    <message>
        <source>Back a page</source>
        <translation>Eine Seite zurück</translation>
    </message>
    <message>
        <source>Forward a page</source>
        <translation>Eine Seite vor</translation>
    </message>
    <message>
        <source>Link or note before</source>
        <translation>Vorheriger Link oder Anmerkung</translation>
    </message>
    <message>
        <source>Next link or note</source>
        <translation>Nächster Link oder Anmerkung</translation>
    </message>
    <message>
        <source>Follow the link</source>
        <translation>Link folgen</translation>
    </message>
    <message>
        <source>Say the table&apos;s heads</source>
        <translation>Tabellenköpfe vorlesen</translation>
    </message>
    <message>
        <source>Back to the voice</source>
        <translation>Zurück zur Stimme</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Sleep timer</source>
        <translation>Einschlaftimer</translation>
    </message>
    <message>
        <source>Choose a voice</source>
        <translation>Stimme wählen</translation>
    </message>
    <message>
        <source>Natural voices</source>
        <translation>Natürliche Stimmen</translation>
    </message>
    <message>
        <source>Speak as I type</source>
        <translation>Beim Tippen vorlesen</translation>
    </message>
    <message>
        <source>Text and colours</source>
        <translation>Text und Farben</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Übliche Textgröße</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>How it works here</source>
        <translation>Wie es hier läuft</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Small strip</source>
        <translation>Kleiner Streifen</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>AskCard</name>
    <message>
        <source>Ask</source>
        <translation>Fragen</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Frage</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>Was ist die Frage?</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Sprachmodell</translation>
    </message>
    <message>
        <source>{model} at {host}</source>
        <translation>{model} auf {host}</translation>
    </message>
    <message>
        <source>{model} here</source>
        <translation>{model} hier</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>auf diesem Computer</translation>
    </message>
    <message>
        <source>Language model: {model}</source>
        <translation>Sprachmodell: {model}</translation>
    </message>
    <message>
        <source>the first one there</source>
        <translation>das erste vorhandene</translation>
    </message>
    <message>
        <source>where one is needed</source>
        <translation>falls nötig</translation>
    </message>
</context>
<context>
    <name>AudioSaving</name>
    <message>
        <source>Save as audio</source>
        <translation>Als Audio speichern</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gesichert</translation>
    </message>
    <message>
        <source>Saved in {folder}</source>
        <translation>Gesichert in {folder}</translation>
    </message>
</context>
<context>
    <name>AudioSheet</name>
    <message>
        <source>Save as audio</source>
        <translation>Als Audio sichern</translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation>Speicherort wählen</translation>
    </message>
    <message>
        <source>The selection, about {length} of speech at your speed.</source>
        <translation>Die Auswahl, etwa {length} Sprache im eingestellten Tempo.</translation>
    </message>
    <message>
        <source>The whole text, about {length} of speech at your speed.</source>
        <translation>Der ganze Text, etwa {length} Sprache im eingestellten Tempo.</translation>
    </message>
    <message>
        <source>{form} needs one more package: pip install “parlando[audiobook]”. MP3 keeps chapters too.</source>
        <translation>{form} braucht ein weiteres Paket: pip install „parlando[audiobook]“. Auch MP3 behält Kapitel.</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>eine Minute</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>Bridge</name>
    <message>
        <source>{title}, spoken as you type</source>
        <translation>{title}, beim Tippen vorgelesen</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
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
        <translation>Text und Farben</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Kleinerer Text</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Größerer Text</translation>
    </message>
    <message>
        <source>The size is {size}</source>
        <translation>Die Größe ist {size}</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
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
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
</context>
<context>
    <name>Deck</name>
    <message>
        <source>Playback</source>
        <translation>Wiedergabe</translation>
    </message>
    <message>
        <source>Back a sentence</source>
        <translation>Einen Satz zurück</translation>
    </message>
    <message>
        <source>Forward a sentence</source>
        <translation>Einen Satz vor</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langsamer</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Schneller</translation>
    </message>
    <message>
        <source>Speak the rest</source>
        <translation>Rest vorlesen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Voice: {voice}</source>
        <translation>Stimme: {voice}</translation>
    </message>
    <message>
        <source>{speed}×</source>
        <translation>{speed}×</translation>
    </message>
    <message>
        <source>Speed {speed} times</source>
        <translation>Tempo {speed}-fach</translation>
    </message>
    <message>
        <source>All speeds</source>
        <translation>Alle Tempi</translation>
    </message>
    <message>
        <source>{name}, {accent}</source>
        <translation>{name}, {accent}</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>on {host}</source>
        <translation>auf {host}</translation>
    </message>
    <message>
        <source>your text is sent to {host}</source>
        <translation>der Text wird an {host} gesendet</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>auf diesem Computer</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>Wartet auf die Antwort</translation>
    </message>
    <message>
        <source>Getting the voice ready</source>
        <translation>Die Stimme wird vorbereitet</translation>
    </message>
    <message>
        <source>Paused at sentence {number}</source>
        <translation>Pausiert bei Satz {number}</translation>
    </message>
    <message>
        <source>Stopped at sentence {number}, with your place kept</source>
        <translation>Gestoppt bei Satz {number}, die Stelle ist gemerkt</translation>
    </message>
    <message>
        <source>Reading, sentence {number}</source>
        <translation>Liest Satz {number}</translation>
    </message>
    <message>
        <source>waiting for the answer</source>
        <translation>wartet auf die Antwort</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>getting the voice ready</source>
        <translation>die Stimme wird vorbereitet</translation>
    </message>
    <message>
        <source>getting ready</source>
        <translation>wird vorbereitet</translation>
    </message>
    <message>
        <source>Ctrl+Enter speaks the rest</source>
        <translation>Strg+Eingabe liest den Rest vor</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Strg+Eingabe</translation>
    </message>
    <message>
        <source>under a minute left</source>
        <translation>noch unter einer Minute</translation>
    </message>
    <message>
        <source>−1 min</source>
        <translation>−1 min</translation>
    </message>
    <message>
        <source>about {hours} h left</source>
        <translation>noch etwa {hours} h</translation>
    </message>
    <message>
        <source>−{hours} h</source>
        <translation>−{hours} h</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>noch etwa {minutes} min</translation>
    </message>
    <message>
        <source>−{minutes} min</source>
        <translation>−{minutes} min</translation>
    </message>
    <message>
        <source>sleeps when the paragraph ends</source>
        <translation>endet nach diesem Absatz</translation>
    </message>
    <message>
        <source>sleeps soon</source>
        <translation>endet bald</translation>
    </message>
    <message>
        <source>sleeps when the text ends</source>
        <translation>endet nach diesem Text</translation>
    </message>
    <message>
        <source>sleeps at the end</source>
        <translation>endet am Schluss</translation>
    </message>
    <message>
        <source>sleeps in {minutes} min</source>
        <translation>endet in {minutes} min</translation>
    </message>
    <message>
        <source>sleeps, {minutes} min</source>
        <translation>endet, {minutes} min</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>What would you like to hear?</source>
        <translation>Was soll vorgelesen werden?</translation>
    </message>
    <message>
        <source>Type here, or choose how to begin.</source>
        <translation>Hier tippen oder einen Anfang wählen.</translation>
    </message>
    <message>
        <source>Paste and listen</source>
        <translation>Einfügen und zuhören</translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation>Dokument öffnen</translation>
    </message>
    <message>
        <source>Ask a language model</source>
        <translation>Sprachmodell fragen</translation>
    </message>
    <message>
        <source>Hear a short sample</source>
        <translation>Kurze Hörprobe</translation>
    </message>
    <message>
        <source>offline, about {size} MB</source>
        <translation>ohne Netz, etwa {size} MB</translation>
    </message>
    <message>
        <source>Get a natural voice</source>
        <translation>Natürliche Stimme holen</translation>
    </message>
    <message>
        <source>Your text stays on this computer.</source>
        <translation>Der Text bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Go on: {title}, {minutes} min left</source>
        <translation>Weiter: {title}, noch {minutes} min</translation>
    </message>
    <message>
        <source>Go on: {title}, under a minute left</source>
        <translation>Weiter: {title}, noch unter einer Minute</translation>
    </message>
</context>
<context>
    <name>FiguresSheet</name>
    <message>
        <source>How it works here</source>
        <translation>Wie es hier läuft</translation>
    </message>
    <message>
        <source>Measure everything now</source>
        <translation>Jetzt alles messen</translation>
    </message>
    <message>
        <source>Since the window was opened</source>
        <translation>Seit dem Öffnen des Fensters</translation>
    </message>
    <message>
        <source>Measured now</source>
        <translation>Jetzt gemessen</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Wird gemessen</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find on the page</source>
        <translation>Auf der Seite suchen</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorheriger Treffer</translation>
    </message>
    <message>
        <source>Shift+Return</source>
        <translation>Umschalt+Eingabe</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht gefunden</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Sprachausgabe</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>{voices} voices for {languages} languages, ready after {ready} ms, {times} times faster than real time</source>
        <translation>{voices} Stimmen für {languages} Sprachen, bereit nach {ready} ms, {times}-mal schneller als in Echtzeit</translation>
    </message>
    <message>
        <source>ready after {ready} ms, from text to first speech {first} ms (median of {tries})</source>
        <translation>bereit nach {ready} ms, vom Text zum ersten Ton {first} ms (Median von {tries})</translation>
    </message>
    <message>
        <source>{device}, open after {ready} ms, {latency} ms ahead, gaps in one second: {underruns}</source>
        <translation>{device}, offen nach {ready} ms, {latency} ms Vorlauf, Aussetzer in einer Sekunde: {underruns}</translation>
    </message>
    <message>
        <source>{package} is missing</source>
        <translation>{package} fehlt</translation>
    </message>
</context>
<context>
    <name>GlobalKey</name>
    <message>
        <source>Read aloud what is selected</source>
        <translation>Vorlesen, was markiert ist</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation>Dokument öffnen</translation>
    </message>
    <message>
        <source>Speak as I type</source>
        <translation>Beim Tippen vorlesen</translation>
    </message>
    <message>
        <source>Text and colours</source>
        <translation>Text und Farben</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>All actions and their keys</source>
        <translation>Alle Befehle und ihre Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>Insight</name>
    <message>
        <source>{device}, {ms} ms ahead</source>
        <translation>{device}, {ms} ms Vorlauf</translation>
    </message>
    <message>
        <source>First sound</source>
        <translation>Erster Ton</translation>
    </message>
    <message>
        <source>The mark behind the voice</source>
        <translation>Markierung hinter der Stimme</translation>
    </message>
    <message>
        <source>Gaps in the sound</source>
        <translation>Aussetzer im Ton</translation>
    </message>
    <message>
        <source>Sound goes to</source>
        <translation>Ton geht an</translation>
    </message>
    <message>
        <source>Text sent to other computers</source>
        <translation>An andere Computer gesendete Texte</translation>
    </message>
    <message>
        <source>Voices that send text away</source>
        <translation>Stimmen, die Text versenden</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>nothing was read yet</source>
        <translation>noch nichts vorgelesen</translation>
    </message>
    <message>
        <source>{ms} ms from asking for a sentence to its first sound</source>
        <translation>{ms} ms vom Anfordern eines Satzes bis zum ersten Ton</translation>
    </message>
    <message>
        <source>{median} ms in the middle, {worst} ms at most for 19 of 20 words, of the last {count}</source>
        <translation>{median} ms im Mittel, höchstens {worst} ms bei 19 von 20 Wörtern, von den letzten {count}</translation>
    </message>
    <message>
        <source>none: offline</source>
        <translation>keine: offline</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>{size} to {host}</source>
        <translation>{size} an {host}</translation>
    </message>
    <message>
        <source>{voice} (to {host})</source>
        <translation>{voice} (an {host})</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Waits for its turn</source>
        <translation>Wartet, bis es dran ist</translation>
    </message>
    <message>
        <source>Pause “{file}”</source>
        <translation>„{file}“ anhalten</translation>
    </message>
    <message>
        <source>Cancel “{file}”</source>
        <translation>„{file}“ abbrechen</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Paused at {percent}</source>
        <translation>Angehalten bei {percent}</translation>
    </message>
    <message>
        <source>{percent}, about {time} to go</source>
        <translation>{percent}, noch etwa {time}</translation>
    </message>
    <message>
        <source>Take “{file}” off the list</source>
        <translation>„{file}“ von der Liste nehmen</translation>
    </message>
    <message>
        <source>Go on with “{file}”</source>
        <translation>Mit „{file}“ fortfahren</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>{action}: {key}</source>
        <translation>{action}: {key}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>Tasten drücken</translation>
    </message>
    <message>
        <source>Press the keys for: {action}</source>
        <translation>Tasten drücken für: {action}</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>The key that {host} gave you, then Return</source>
        <translation>Der Schlüssel von {host}, dann Eingabe</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Press a key&apos;s button, then the keys that it shall be.</source>
        <translation>Ein Tastenkürzel anklicken, dann die neuen Tasten drücken.</translation>
    </message>
    <message>
        <source>{key} is the key of: {action}</source>
        <translation>{key} ist das Tastenkürzel für: {action}</translation>
    </message>
    <message>
        <source>{action}: {key}</source>
        <translation>{action}: {key}</translation>
    </message>
    <message>
        <source>A key for any program&apos;s text</source>
        <translation>Ein Tastenkürzel für Text aus jedem Programm</translation>
    </message>
    <message>
        <source>Let your desktop run this command when you press a key: parlando read-selection</source>
        <translation>Den Desktop auf Tastendruck diesen Befehl ausführen lassen: parlando read-selection</translation>
    </message>
    <message>
        <source>Others are: parlando read-clipboard, parlando pause, parlando stop</source>
        <translation>Weitere sind: parlando read-clipboard, parlando pause, parlando stop</translation>
    </message>
    <message>
        <source>GNOME: Settings, Keyboard, View and Customise Shortcuts, Custom Shortcuts</source>
        <translation>GNOME: Einstellungen, Tastatur, Tastenkürzel anzeigen und anpassen, Eigene Tastenkürzel</translation>
    </message>
    <message>
        <source>KDE Plasma: System Settings, Shortcuts, Add New, Command</source>
        <translation>KDE Plasma: Systemeinstellungen, Kurzbefehle, Neu hinzufügen, Befehl</translation>
    </message>
    <message>
        <source>Xfce: Settings, Keyboard, Application Shortcuts</source>
        <translation>Xfce: Einstellungen, Tastatur, Tastenkürzel für Anwendungen</translation>
    </message>
    <message>
        <source>sway: in its configuration, bindsym $mod+r exec parlando read-selection</source>
        <translation>sway: in der Konfiguration, bindsym $mod+r exec parlando read-selection</translation>
    </message>
    <message>
        <source>Windows: a shortcut to parlando read-clipboard; in its Properties, Shortcut key</source>
        <translation>Windows: eine Verknüpfung mit parlando read-clipboard; in ihren Eigenschaften, Tastenkombination</translation>
    </message>
    <message>
        <source>macOS: Shortcuts, a new one with Run Shell Script; then Add Keyboard Shortcut</source>
        <translation>macOS: Kurzbefehle, ein neuer mit „Shell-Skript ausführen“; dann „Tastaturkurzbefehl hinzufügen“</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Save the text</source>
        <translation>Text speichern</translation>
    </message>
    <message>
        <source>Texts ({suffixes})</source>
        <translation>Texte ({suffixes})</translation>
    </message>
</context>
<context>
    <name>LeavingCard</name>
    <message>
        <source>This text can&apos;t be kept, and is lost when the window closes.</source>
        <translation>Dieser Text kann nicht aufbewahrt werden und geht verloren, wenn das Fenster schließt.</translation>
    </message>
    <message>
        <source>Save it as a file</source>
        <translation>Als Datei speichern</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
</context>
<context>
    <name>LibrarySheet</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Find in everything you have read</source>
        <translation>In allem Gelesenen suchen</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>Nichts enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation>Noch nichts vorgelesen.</translation>
    </message>
    <message>
        <source>Take “{title}” out of the library</source>
        <translation>„{title}“ aus der Bibliothek entfernen</translation>
    </message>
    <message>
        <source>Remove the bookmark at “{words}”</source>
        <translation>Lesezeichen bei „{words}“ entfernen</translation>
    </message>
    <message>
        <source>under a minute left</source>
        <translation>noch unter einer Minute</translation>
    </message>
    <message>
        <source>{hours} h left</source>
        <translation>noch {hours} h</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation>noch {minutes} min</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
</context>
<context>
    <name>Loudspeakers</name>
    <message>
        <source>Loudspeaker</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>Delay of this loudspeaker</source>
        <translation>Verzögerung dieses Lautsprechers</translation>
    </message>
    <message>
        <source>While it is not connected, the system&apos;s choice plays.</source>
        <translation>Solange er nicht verbunden ist, spielt die Wahl des Systems.</translation>
    </message>
    <message>
        <source>For wireless headphones, which are heard later than the marked word.</source>
        <translation>Für kabellose Kopfhörer, die später zu hören sind als das markierte Wort.</translation>
    </message>
    <message>
        <source>One that is not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>The system&apos;s choice</source>
        <translation>Wahl des Systems</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Back to the voice</source>
        <translation>Zurück zur Stimme</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>NaturalSheet</name>
    <message>
        <source>Natural voices</source>
        <translation>Natürliche Stimmen</translation>
    </message>
    <message>
        <source>Find a language or voice</source>
        <translation>Sprache oder Stimme suchen</translation>
    </message>
    <message>
        <source>Each comes once, when you ask for it. Then it speaks without a network and sends nothing.</source>
        <translation>Jede kommt einmal, wenn sie gewünscht wird. Danach spricht sie ohne Netz und sendet nichts.</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Aus einer Datei</translation>
    </message>
    <message>
        <source>Take in a voice from a file</source>
        <translation>Eine Stimme aus einer Datei aufnehmen</translation>
    </message>
    <message>
        <source>No voice has these words.</source>
        <translation>Keine Stimme hat diese Wörter.</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Holen</translation>
    </message>
    <message>
        <source>Get {name}</source>
        <translation>{name} holen</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Download {name}</source>
        <translation>{name} laden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel {name}</source>
        <translation>{name} abbrechen</translation>
    </message>
    <message>
        <source>Get anew</source>
        <translation>Neu holen</translation>
    </message>
    <message>
        <source>Get {name} anew</source>
        <translation>{name} neu holen</translation>
    </message>
    <message>
        <source>Read with it</source>
        <translation>Damit vorlesen</translation>
    </message>
    <message>
        <source>Read with {name}</source>
        <translation>Mit {name} vorlesen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} entfernen</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Still</translation>
    </message>
    <message>
        <source>Silence {name}</source>
        <translation>{name}: still</translation>
    </message>
    <message>
        <source>Hear</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Hear {name}</source>
        <translation>{name} anhören</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Mitteilung schließen</translation>
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
        <translation>Anderes öffnen</translation>
    </message>
    <message>
        <source>Choose a voice</source>
        <translation>Stimme wählen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Try {voice} again</source>
        <translation>{voice} erneut versuchen</translation>
    </message>
    <message>
        <source>Read at {possible}×</source>
        <translation>Mit {possible}× lesen</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Schlüssel ändern</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Modell wählen</translation>
    </message>
    <message>
        <source>Speak all the same</source>
        <translation>Trotzdem vorlesen</translation>
    </message>
    <message>
        <source>See what is new</source>
        <translation>Neues ansehen</translation>
    </message>
    <message>
        <source>Use a voice</source>
        <translation>Stimme verwenden</translation>
    </message>
    <message>
        <source>Edit it</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Reading stopped, with your place kept.</source>
        <translation>Das Vorlesen wurde gestoppt, die Stelle ist gemerkt.</translation>
    </message>
    <message>
        <source>Reading goes on from the same sentence.</source>
        <translation>Das Vorlesen geht beim selben Satz weiter.</translation>
    </message>
    <message>
        <source>{voice} breaks off: this computer is too slow for it at {speed}×.</source>
        <translation>{voice} stockt: Dieser Rechner ist bei {speed}× zu langsam für sie.</translation>
    </message>
    <message>
        <source>{voice} can&apos;t be reached.</source>
        <translation>{voice} ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>{voice} did not accept the key.</source>
        <translation>{voice} hat den Schlüssel nicht angenommen.</translation>
    </message>
    <message>
        <source>The computer of {voice} can&apos;t prove who it is.</source>
        <translation>Der Computer von {voice} kann sich nicht ausweisen.</translation>
    </message>
    <message>
        <source>{instead} carried on from the same word.</source>
        <translation>{instead} hat beim selben Wort weitergelesen.</translation>
    </message>
    <message>
        <source>{instead} reads in its place.</source>
        <translation>{instead} liest stattdessen.</translation>
    </message>
    <message>
        <source>Parlando {version} is there.</source>
        <translation>Parlando {version} ist da.</translation>
    </message>
    <message>
        <source>It comes from where this one came from; nothing is installed by itself.</source>
        <translation>Es kommt aus derselben Quelle wie dieses; nichts installiert sich von selbst.</translation>
    </message>
    <message>
        <source>The page is as it was.</source>
        <translation>Die Seite ist, wie sie war.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Etwas ist schiefgegangen.</translation>
    </message>
    <message>
        <source>Your text and your place are kept.</source>
        <translation>Text und Stelle bleiben erhalten.</translation>
    </message>
    <message>
        <source>This can&apos;t be done in that way.</source>
        <translation>Auf diese Weise geht es nicht.</translation>
    </message>
    <message>
        <source>This file can&apos;t be opened.</source>
        <translation>Diese Datei lässt sich nicht öffnen.</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>Diese Datei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Das ist ein Ordner.</translation>
    </message>
    <message>
        <source>You are not allowed to read this file.</source>
        <translation>Für diese Datei fehlt die Leseberechtigung.</translation>
    </message>
    <message>
        <source>This is no address of a page.</source>
        <translation>Das ist keine Adresse einer Seite.</translation>
    </message>
    <message>
        <source>Addresses begin with http:// or https://.</source>
        <translation>Adressen beginnen mit http:// oder https://.</translation>
    </message>
    <message>
        <source>This address is in a private network.</source>
        <translation>Diese Adresse liegt in einem privaten Netz.</translation>
    </message>
    <message>
        <source>Only pages of the open internet are fetched; save this one and open the file.</source>
        <translation>Nur Seiten des offenen Internets werden geholt; diese speichern und die Datei öffnen.</translation>
    </message>
    <message>
        <source>This page can&apos;t be reached.</source>
        <translation>Diese Seite ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Check the address and the network; the page here is as it was.</source>
        <translation>Adresse und Netz prüfen; die Seite hier ist, wie sie war.</translation>
    </message>
    <message>
        <source>Pages of the web can&apos;t be opened while Parlando is offline.</source>
        <translation>Webseiten können nicht geöffnet werden, solange Parlando offline ist.</translation>
    </message>
    <message>
        <source>This document is locked with a password.</source>
        <translation>Dieses Dokument ist mit einem Passwort gesperrt.</translation>
    </message>
    <message>
        <source>Save it without one in the program that opens it.</source>
        <translation>Im Programm, das es öffnet, ohne Passwort speichern.</translation>
    </message>
    <message>
        <source>This kind of file can&apos;t be read yet.</source>
        <translation>Diese Art von Datei kann noch nicht gelesen werden.</translation>
    </message>
    <message>
        <source>This is a book for {kind}, which can&apos;t be read here.</source>
        <translation>Das ist ein Buch für {kind}, das hier nicht gelesen werden kann.</translation>
    </message>
    <message>
        <source>Convert it to EPUB first, for instance with calibre.</source>
        <translation>Erst in EPUB umwandeln, zum Beispiel mit calibre.</translation>
    </message>
    <message>
        <source>This is a DjVu file, which holds pictures of pages.</source>
        <translation>Das ist eine DjVu-Datei mit Bildern von Seiten.</translation>
    </message>
    <message>
        <source>A program for text recognition can make a PDF with text of it.</source>
        <translation>Ein Programm zur Texterkennung kann daraus ein PDF mit Text machen.</translation>
    </message>
    <message>
        <source>This is a picture.</source>
        <translation>Das ist ein Bild.</translation>
    </message>
    <message>
        <source>A program for text recognition can make a text of it.</source>
        <translation>Ein Programm zur Texterkennung kann daraus einen Text machen.</translation>
    </message>
    <message>
        <source>This is sound or video, no text.</source>
        <translation>Das ist Ton oder Video, kein Text.</translation>
    </message>
    <message>
        <source>This is a packed file.</source>
        <translation>Das ist eine gepackte Datei.</translation>
    </message>
    <message>
        <source>Unpack it, then open what was in it.</source>
        <translation>Erst entpacken, dann öffnen, was darin war.</translation>
    </message>
    <message>
        <source>This is a spreadsheet, drawing or presentation.</source>
        <translation>Das ist eine Tabelle, Zeichnung oder Präsentation.</translation>
    </message>
    <message>
        <source>Save it as PDF first, in the program that made it.</source>
        <translation>Im Programm, das sie gemacht hat, erst als PDF speichern.</translation>
    </message>
    <message>
        <source>This file is in a format that only its own program reads.</source>
        <translation>Diese Datei hat ein Format, das nur ihr eigenes Programm liest.</translation>
    </message>
    <message>
        <source>Save it as DOCX there, then open that.</source>
        <translation>Dort als DOCX speichern, dann diese öffnen.</translation>
    </message>
    <message>
        <source>This book is locked to its seller&apos;s own program.</source>
        <translation>Dieses Buch ist an das Programm seines Händlers gebunden.</translation>
    </message>
    <message>
        <source>Books without such a lock can be read.</source>
        <translation>Bücher ohne solche Sperre können gelesen werden.</translation>
    </message>
    <message>
        <source>This PDF holds pictures of pages, no text.</source>
        <translation>Dieses PDF enthält Bilder von Seiten, keinen Text.</translation>
    </message>
    <message>
        <source>A program for text recognition can make a copy with text.</source>
        <translation>Ein Texterkennungsprogramm kann eine Kopie mit Text anlegen.</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation>Diese Datei enthält keinen Text.</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>Diese Datei ist beschädigt.</translation>
    </message>
    <message>
        <source>Get or save it anew; the page is as it was.</source>
        <translation>Neu beschaffen oder neu speichern; die Seite ist, wie sie war.</translation>
    </message>
    <message>
        <source>This file unfolds to more than can be read.</source>
        <translation>Diese Datei wird entpackt größer, als gelesen werden kann.</translation>
    </message>
    <message>
        <source>Open a part of it; the page is as it was.</source>
        <translation>Einen Teil davon öffnen; die Seite ist, wie sie war.</translation>
    </message>
    <message>
        <source>This file is over 64 MB, too long for one page.</source>
        <translation>Diese Datei hat über 64 MB, zu viel für eine Seite.</translation>
    </message>
    <message>
        <source>This file takes too long to read.</source>
        <translation>Das Lesen dieser Datei dauert zu lange.</translation>
    </message>
    <message>
        <source>Save it anew, or open a part of it; the page is as it was.</source>
        <translation>Neu speichern oder einen Teil davon öffnen; die Seite ist, wie sie war.</translation>
    </message>
    <message>
        <source>This voice is not here any more.</source>
        <translation>Diese Stimme ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The voices can&apos;t be used on this computer.</source>
        <translation>Die Stimmen funktionieren auf diesem Computer nicht.</translation>
    </message>
    <message>
        <source>Installing Parlando again brings them back; your text is kept.</source>
        <translation>Parlando neu zu installieren bringt sie zurück; der Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>The voice can&apos;t speak this passage.</source>
        <translation>Die Stimme kann diese Stelle nicht sprechen.</translation>
    </message>
    <message>
        <source>No loudspeaker can be used.</source>
        <translation>Kein Lautsprecher ist verfügbar.</translation>
    </message>
    <message>
        <source>Connect one, or choose one in the system&apos;s settings.</source>
        <translation>Einen anschließen oder in den Systemeinstellungen wählen.</translation>
    </message>
    <message>
        <source>The part that makes sound is not installed.</source>
        <translation>Der Teil für die Tonausgabe ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install the package libportaudio2, then start Parlando again.</source>
        <translation>Das Paket libportaudio2 installieren, dann Parlando neu starten.</translation>
    </message>
    <message>
        <source>{device} is open, but plays nothing.</source>
        <translation>{device} ist offen, gibt aber nichts wieder.</translation>
    </message>
    <message>
        <source>Choose another one in the system&apos;s settings.</source>
        <translation>Ein anderes Gerät in den Systemeinstellungen wählen.</translation>
    </message>
    <message>
        <source>The headphones or loudspeakers were unplugged.</source>
        <translation>Die Kopfhörer oder Lautsprecher wurden getrennt.</translation>
    </message>
    <message>
        <source>Paused, with your place kept.</source>
        <translation>Pausiert, die Stelle ist gemerkt.</translation>
    </message>
    <message>
        <source>The sound stopped.</source>
        <translation>Der Ton ist abgebrochen.</translation>
    </message>
    <message>
        <source>The sound can&apos;t be used now.</source>
        <translation>Der Ton ist gerade nicht verfügbar.</translation>
    </message>
    <message>
        <source>It comes back by itself as soon as it can.</source>
        <translation>Er kommt von selbst zurück, sobald es geht.</translation>
    </message>
    <message>
        <source>The voice can&apos;t be reached.</source>
        <translation>Die Stimme ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached.</source>
        <translation>{host} ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Its voices are in the list once it answers.</source>
        <translation>Die Stimmen stehen in der Liste, sobald er antwortet.</translation>
    </message>
    <message>
        <source>The other computer can&apos;t prove who it is.</source>
        <translation>Der andere Computer kann sich nicht ausweisen.</translation>
    </message>
    <message>
        <source>Nothing was sent to it. Its certificate is not one that is trusted here.</source>
        <translation>Es wurde nichts an ihn gesendet. Seinem Zertifikat wird hier nicht vertraut.</translation>
    </message>
    <message>
        <source>The voice did not accept the key.</source>
        <translation>Die Stimme hat den Schlüssel nicht angenommen.</translation>
    </message>
    <message>
        <source>{host} did not accept the key.</source>
        <translation>{host} hat den Schlüssel nicht angenommen.</translation>
    </message>
    <message>
        <source>Its voices are in the list once it has the right one.</source>
        <translation>Die Stimmen stehen in der Liste, sobald er den richtigen hat.</translation>
    </message>
    <message>
        <source>The voice broke off.</source>
        <translation>Die Stimme ist abgebrochen.</translation>
    </message>
    <message>
        <source>The voice gave an answer that makes no sense.</source>
        <translation>Die Stimme hat eine unverständliche Antwort gegeben.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written there.</source>
        <translation>Die Datei kann dort nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another folder; your text is kept.</source>
        <translation>Einen anderen Ordner wählen; der Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Make room on it or choose another one, then save again; your text is kept.</source>
        <translation>Schaffen Sie dort Platz oder wählen Sie einen anderen und speichern Sie noch einmal; Ihr Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>Nothing may be written in that folder.</source>
        <translation>In diesen Ordner darf nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>The file would become too large.</source>
        <translation>Die Datei würde zu groß.</translation>
    </message>
    <message>
        <source>Save it as MP3, or as a file for each chapter; your text is kept.</source>
        <translation>Speichern Sie als MP3 oder eine Datei für jedes Kapitel; Ihr Text bleibt erhalten.</translation>
    </message>
    <message>
        <source>This file is being saved already.</source>
        <translation>Diese Datei wird schon gespeichert.</translation>
    </message>
    <message>
        <source>Wait until it is whole, or choose another name.</source>
        <translation>Warten Sie, bis sie fertig ist, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The text can&apos;t be written there.</source>
        <translation>Der Text kann dort nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another folder or disk; it is still on the page.</source>
        <translation>Einen anderen Ordner oder Datenträger wählen; er steht noch auf der Seite.</translation>
    </message>
    <message>
        <source>Your settings can&apos;t be saved.</source>
        <translation>Ihre Einstellungen können nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>They hold until the window is closed, not beyond that.</source>
        <translation>Sie gelten, bis das Fenster geschlossen wird, nicht darüber hinaus.</translation>
    </message>
    <message>
        <source>The disk is full, so your settings can&apos;t be saved.</source>
        <translation>Der Datenträger ist voll, Ihre Einstellungen können nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>They hold until the window is closed; make room, then try again.</source>
        <translation>Sie gelten, bis das Fenster geschlossen wird; schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Your settings can&apos;t be saved: nothing may be written in {folder}.</source>
        <translation>Ihre Einstellungen können nicht gespeichert werden: In {folder} darf nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>They hold until the window is closed; allow it, then try again.</source>
        <translation>Sie gelten, bis das Fenster geschlossen wird; erlauben Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Your pronunciations can&apos;t be saved.</source>
        <translation>Ihre Aussprachen können nicht gespeichert werden.</translation>
    </message>
    <message>
        <source>They hold until the window is closed; look whether the disk is full.</source>
        <translation>Sie gelten, bis das Fenster geschlossen wird; sehen Sie nach, ob der Datenträger voll ist.</translation>
    </message>
    <message>
        <source>This text can&apos;t be kept.</source>
        <translation>Dieser Text kann nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>It stays until the window is closed; copy it elsewhere to be safe.</source>
        <translation>Er bleibt, bis das Fenster geschlossen wird; kopieren Sie ihn zur Sicherheit woandershin.</translation>
    </message>
    <message>
        <source>The disk is full, so this text can&apos;t be kept.</source>
        <translation>Der Datenträger ist voll, dieser Text kann nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>It stays until the window is closed; make room, then try again.</source>
        <translation>Er bleibt, bis das Fenster geschlossen wird; schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This text can&apos;t be kept: nothing may be written in {folder}.</source>
        <translation>Dieser Text kann nicht aufbewahrt werden: In {folder} darf nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>It stays until the window is closed; allow it, then try again.</source>
        <translation>Er bleibt, bis das Fenster geschlossen wird; erlauben Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The page works all the same; closing the window and opening it anew may help.</source>
        <translation>Die Seite geht trotzdem; das Fenster zu schließen und neu zu öffnen kann helfen.</translation>
    </message>
    <message>
        <source>The disk is full, so the library takes nothing in.</source>
        <translation>Der Datenträger ist voll, die Bibliothek nimmt nichts auf.</translation>
    </message>
    <message>
        <source>The page works all the same; make room on it.</source>
        <translation>Die Seite geht trotzdem; schaffen Sie Platz darauf.</translation>
    </message>
    <message>
        <source>The library can&apos;t be used: nothing may be written in {folder}.</source>
        <translation>Die Bibliothek kann nicht benutzt werden: In {folder} darf nichts geschrieben werden.</translation>
    </message>
    <message>
        <source>The page works all the same; allow it, then open the window anew.</source>
        <translation>Die Seite geht trotzdem; erlauben Sie es und öffnen Sie das Fenster neu.</translation>
    </message>
    <message>
        <source>This kind of sound file needs one more package.</source>
        <translation>Diese Art Audiodatei braucht ein weiteres Paket.</translation>
    </message>
    <message>
        <source>MP3 keeps chapters too; or add “parlando[audiobook]” with pip.</source>
        <translation>Auch MP3 behält Kapitel; oder „parlando[audiobook]“ mit pip ergänzen.</translation>
    </message>
    <message>
        <source>The language model did not answer.</source>
        <translation>Das Sprachmodell hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Ask again, or ask another model.</source>
        <translation>Erneut fragen oder ein anderes Modell fragen.</translation>
    </message>
    <message>
        <source>The language model can&apos;t be reached.</source>
        <translation>Das Sprachmodell ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>Start it and ask again, or give another address.</source>
        <translation>Es starten und erneut fragen oder eine andere Adresse angeben.</translation>
    </message>
    <message>
        <source>There is no language model at this address.</source>
        <translation>Unter dieser Adresse gibt es kein Sprachmodell.</translation>
    </message>
    <message>
        <source>Most addresses end in /v1.</source>
        <translation>Die meisten Adressen enden auf /v1.</translation>
    </message>
    <message>
        <source>This language model is not there.</source>
        <translation>Dieses Sprachmodell ist nicht da.</translation>
    </message>
    <message>
        <source>Give the name of one that is; nothing was asked.</source>
        <translation>Den Namen eines vorhandenen angeben; es wurde nichts gefragt.</translation>
    </message>
    <message>
        <source>The language model did not accept the key.</source>
        <translation>Das Sprachmodell hat den Schlüssel nicht angenommen.</translation>
    </message>
    <message>
        <source>Give the right one; nothing was asked.</source>
        <translation>Den richtigen angeben; es wurde nichts gefragt.</translation>
    </message>
    <message>
        <source>The language model takes no more questions for now.</source>
        <translation>Das Sprachmodell nimmt vorerst keine Fragen mehr an.</translation>
    </message>
    <message>
        <source>Ask again in a while, or ask another one.</source>
        <translation>Nach einer Weile erneut fragen oder ein anderes fragen.</translation>
    </message>
    <message>
        <source>The answer broke off.</source>
        <translation>Die Antwort ist abgebrochen.</translation>
    </message>
    <message>
        <source>What came is on the page; ask again for the rest.</source>
        <translation>Was kam, steht auf der Seite; für den Rest erneut fragen.</translation>
    </message>
    <message>
        <source>The answer was empty.</source>
        <translation>Die Antwort war leer.</translation>
    </message>
    <message>
        <source>Ask in another way, or ask another model.</source>
        <translation>Anders fragen oder ein anderes Modell fragen.</translation>
    </message>
    <message>
        <source>This computer is too slow for the voice.</source>
        <translation>Dieser Rechner ist zu langsam für die Stimme.</translation>
    </message>
    <message>
        <source>Choose a lower speed, or another voice.</source>
        <translation>Ein langsameres Tempo hilft, oder eine andere Stimme.</translation>
    </message>
    <message>
        <source>This voice is on its way already.</source>
        <translation>Diese Stimme ist schon unterwegs.</translation>
    </message>
    <message>
        <source>Another window or command is getting it; wait for that.</source>
        <translation>Ein anderes Fenster oder ein Befehl holt sie; das dauert noch.</translation>
    </message>
    <message>
        <source>The voice could not be got.</source>
        <translation>Die Stimme konnte nicht geladen werden.</translation>
    </message>
    <message>
        <source>Try again later; the voices you have are as they were.</source>
        <translation>Später erneut versuchen; die vorhandenen Stimmen sind, wie sie waren.</translation>
    </message>
    <message>
        <source>The voice could not be got: the network is away.</source>
        <translation>Die Stimme konnte nicht geladen werden: Es fehlt das Netz.</translation>
    </message>
    <message>
        <source>Try again later; what has come is kept.</source>
        <translation>Später erneut versuchen; was da ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>There is not enough room for this voice.</source>
        <translation>Für diese Stimme ist nicht genug Platz.</translation>
    </message>
    <message>
        <source>Make room and try again; what has come is kept.</source>
        <translation>Platz schaffen und erneut versuchen; was da ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>Voices can&apos;t be got while Parlando is offline.</source>
        <translation>Stimmen können nicht geladen werden, solange Parlando offline ist.</translation>
    </message>
    <message>
        <source>The library was made by a newer Parlando.</source>
        <translation>Die Bibliothek stammt von einem neueren Parlando.</translation>
    </message>
    <message>
        <source>It is left as it is; another one is used here until you have that version.</source>
        <translation>Sie bleibt, wie sie ist; hier gilt eine andere, bis Sie diese Version haben.</translation>
    </message>
    <message>
        <source>The settings say so, under Privacy.</source>
        <translation>So steht es in den Einstellungen unter „Datenschutz“.</translation>
    </message>
    <message>
        <source>This voice does not speak on this computer.</source>
        <translation>Diese Stimme spricht auf diesem Computer nicht.</translation>
    </message>
    <message>
        <source>It was taken away again; choose another one.</source>
        <translation>Sie wurde wieder entfernt; eine andere wählen.</translation>
    </message>
    <message>
        <source>The part that makes natural voices speak is not installed.</source>
        <translation>Der Teil, der natürliche Stimmen sprechen lässt, ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install {package}, then start Parlando again.</source>
        <translation>{package} installieren, dann Parlando neu starten.</translation>
    </message>
    <message>
        <source>Another program is in the way.</source>
        <translation>Ein anderes Programm ist im Weg.</translation>
    </message>
    <message>
        <source>Close the other one, or start this one on another port.</source>
        <translation>Das andere schließen oder dieses auf einem anderen Port starten.</translation>
    </message>
    <message>
        <source>The voice stopped and is back.</source>
        <translation>Die Stimme war weg und ist wieder da.</translation>
    </message>
    <message>
        <source>The sound stopped and is back.</source>
        <translation>Der Ton war weg und ist wieder da.</translation>
    </message>
    <message>
        <source>Reading goes on from the same word.</source>
        <translation>Das Vorlesen geht beim selben Wort weiter.</translation>
    </message>
    <message>
        <source>The sound is back.</source>
        <translation>Der Ton ist wieder da.</translation>
    </message>
    <message>
        <source>You can listen again.</source>
        <translation>Sie können wieder zuhören.</translation>
    </message>
    <message>
        <source>Reading goes on through those that are left.</source>
        <translation>Das Vorlesen geht über die übrigen weiter.</translation>
    </message>
    <message>
        <source>The voice was away and is back.</source>
        <translation>Die Stimme war nicht erreichbar und ist wieder da.</translation>
    </message>
    <message>
        <source>Another one reads on.</source>
        <translation>Eine andere liest weiter.</translation>
    </message>
    <message>
        <source>It is fast enough for {possible}×.</source>
        <translation>Für {possible}× ist er schnell genug.</translation>
    </message>
    <message>
        <source>Another voice reads without breaks.</source>
        <translation>Eine andere Stimme liest ohne Stocken.</translation>
    </message>
    <message>
        <source>Something went wrong for a moment.</source>
        <translation>Kurz ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>The voices of {host} are in the list.</source>
        <translation>Die Stimmen von {host} stehen in der Liste.</translation>
    </message>
    <message>
        <source>What they read is sent there.</source>
        <translation>Was sie vorlesen, wird dorthin gesendet.</translation>
    </message>
    <message>
        <source>The key is kept.</source>
        <translation>Der Schlüssel ist gespeichert.</translation>
    </message>
    <message>
        <source>It lies in the system&apos;s keyring.</source>
        <translation>Er liegt im Schlüsselbund des Systems.</translation>
    </message>
    <message>
        <source>No keyring takes it; it lies in a file that only you can read.</source>
        <translation>Kein Schlüsselbund nimmt ihn an; er liegt in einer Datei, die nur das eigene Konto lesen kann.</translation>
    </message>
    <message>
        <source>The sound is saved.</source>
        <translation>Der Ton ist gespeichert.</translation>
    </message>
    <message>
        <source>It lies where you chose.</source>
        <translation>Er liegt am gewählten Ort.</translation>
    </message>
    <message>
        <source>Not all of this document is on the page.</source>
        <translation>Nicht das ganze Dokument steht auf der Seite.</translation>
    </message>
    <message>
        <source>Rest the pointer here to see what is missing.</source>
        <translation>Den Zeiger hier ruhen lassen, um zu sehen, was fehlt.</translation>
    </message>
    <message>
        <source>There is nothing to say here, only signs.</source>
        <translation>Hier gibt es nichts vorzulesen, nur Zeichen.</translation>
    </message>
    <message>
        <source>Put the caret before some words and press Speak.</source>
        <translation>Den Cursor vor Wörter setzen und Vorlesen drücken.</translation>
    </message>
    <message>
        <source>This book brings a recording of its own.</source>
        <translation>Dieses Buch bringt eine eigene Aufnahme mit.</translation>
    </message>
    <message>
        <source>Its narrator is heard in place of a voice.</source>
        <translation>Statt einer Stimme ist der Erzähler zu hören.</translation>
    </message>
    <message>
        <source>This book&apos;s own recording can&apos;t be played here, so a voice reads it.</source>
        <translation>Die Aufnahme dieses Buchs kann hier nicht abgespielt werden; eine Stimme liest es vor.</translation>
    </message>
    <message>
        <source>Add “parlando[audiobook]” with pip to hear its narrator.</source>
        <translation>Mit „parlando[audiobook]“, von pip hinzugefügt, ist der Erzähler zu hören.</translation>
    </message>
    <message>
        <source>Another text is on the page now.</source>
        <translation>Auf der Seite steht jetzt ein anderer Text.</translation>
    </message>
    <message>
        <source>What you had written is kept.</source>
        <translation>Das Geschriebene bleibt erhalten.</translation>
    </message>
    <message>
        <source>This page is for reading.</source>
        <translation>Diese Seite ist zum Lesen da.</translation>
    </message>
    <message>
        <source>A click or Enter on a word reads from there, Space pauses.</source>
        <translation>Ein Klick oder Eingabe auf einem Wort liest ab dort vor, die Leertaste hält an.</translation>
    </message>
    <message>
        <source>This text can be edited.</source>
        <translation>Dieser Text kann bearbeitet werden.</translation>
    </message>
    <message>
        <source>Ctrl and a click on a word reads from there.</source>
        <translation>Strg und ein Klick auf ein Wort liest ab dort vor.</translation>
    </message>
    <message>
        <source>The file with your settings can&apos;t be read.</source>
        <translation>Die Datei mit den Einstellungen ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The usual ones are in force; the file is kept beside the new one.</source>
        <translation>Es gelten die üblichen; die Datei bleibt neben der neuen liegen.</translation>
    </message>
    <message>
        <source>Your settings are in the file.</source>
        <translation>Die Einstellungen sind in der Datei.</translation>
    </message>
    <message>
        <source>Keys and passwords were left out.</source>
        <translation>Schlüssel und Passwörter wurden ausgelassen.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be written there.</source>
        <translation>Die Einstellungen können dort nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Einen anderen Ordner wählen.</translation>
    </message>
    <message>
        <source>The settings from the file are in force.</source>
        <translation>Die Einstellungen aus der Datei gelten.</translation>
    </message>
    <message>
        <source>Undo brings yours back.</source>
        <translation>Rückgängig bringt die vorigen zurück.</translation>
    </message>
    <message>
        <source>This file holds no settings of Parlando.</source>
        <translation>Diese Datei enthält keine Einstellungen von Parlando.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The rule for “{word}” was removed.</source>
        <translation>Die Regel für „{word}“ wurde entfernt.</translation>
    </message>
    <message>
        <source>It is said as it is written.</source>
        <translation>Es wird gesprochen, wie es geschrieben steht.</translation>
    </message>
    <message>
        <source>There is no word to say differently.</source>
        <translation>Es gibt kein Wort, das anders zu sprechen wäre.</translation>
    </message>
    <message>
        <source>Select one, or put the caret into it.</source>
        <translation>Eines auswählen oder den Cursor hineinsetzen.</translation>
    </message>
    <message>
        <source>The pronunciations from the file are in force.</source>
        <translation>Die Aussprachen aus der Datei gelten.</translation>
    </message>
    <message>
        <source>They go before older ones of the same words.</source>
        <translation>Sie gehen älteren derselben Wörter vor.</translation>
    </message>
    <message>
        <source>This file holds no pronunciations.</source>
        <translation>Diese Datei enthält keine Aussprachen.</translation>
    </message>
    <message>
        <source>Your pronunciations are in the file.</source>
        <translation>Die Aussprachen sind in der Datei.</translation>
    </message>
    <message>
        <source>Those of one document or voice stay here.</source>
        <translation>Die eines einzelnen Dokuments oder einer Stimme bleiben hier.</translation>
    </message>
    <message>
        <source>The pronunciations can&apos;t be written there.</source>
        <translation>Die Aussprachen können dort nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The library was damaged.</source>
        <translation>Die Bibliothek war beschädigt.</translation>
    </message>
    <message>
        <source>It is set aside, and a new one has begun with this page.</source>
        <translation>Sie ist beiseitegelegt, und eine neue hat mit dieser Seite begonnen.</translation>
    </message>
    <message>
        <source>The library can&apos;t be used now.</source>
        <translation>Die Bibliothek ist gerade nicht verfügbar.</translation>
    </message>
    <message>
        <source>The place is marked.</source>
        <translation>Das Lesezeichen ist gesetzt.</translation>
    </message>
    <message>
        <source>It begins with “{words}”.</source>
        <translation>Es beginnt mit „{words}“.</translation>
    </message>
    <message>
        <source>There is nothing to mark here.</source>
        <translation>Hier gibt es nichts zu merken.</translation>
    </message>
    <message>
        <source>Put the caret where the text goes on.</source>
        <translation>Den Cursor dorthin setzen, wo der Text weitergeht.</translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation>Noch nichts vorgelesen.</translation>
    </message>
    <message>
        <source>Type or paste some text, or open a document.</source>
        <translation>Text tippen oder einfügen oder ein Dokument öffnen.</translation>
    </message>
    <message>
        <source>The text was taken out of the library.</source>
        <translation>Der Text wurde aus der Bibliothek entfernt.</translation>
    </message>
    <message>
        <source>Its bookmarks went with it.</source>
        <translation>Seine Lesezeichen gingen mit.</translation>
    </message>
    <message>
        <source>This text is on the page.</source>
        <translation>Dieser Text steht auf der Seite.</translation>
    </message>
    <message>
        <source>Open another one first, then take it out.</source>
        <translation>Erst einen anderen öffnen, dann diesen entfernen.</translation>
    </message>
    <message>
        <source>The library is empty.</source>
        <translation>Die Bibliothek ist leer.</translation>
    </message>
    <message>
        <source>It is gone for good when the window is closed.</source>
        <translation>Endgültig weg ist es, wenn das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>The library is in the file.</source>
        <translation>Die Bibliothek ist in der Datei.</translation>
    </message>
    <message>
        <source>Any program that shows text can read it.</source>
        <translation>Jedes Programm, das Text zeigt, kann sie lesen.</translation>
    </message>
    <message>
        <source>The library can&apos;t be written there.</source>
        <translation>Die Bibliothek kann dort nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>There is no sample of this voice.</source>
        <translation>Von dieser Stimme gibt es keine Probe.</translation>
    </message>
    <message>
        <source>Once it is here it can be heard, and removed again.</source>
        <translation>Ist sie da, lässt sie sich anhören und wieder entfernen.</translation>
    </message>
    <message>
        <source>There is no voice in this file that can be used.</source>
        <translation>In dieser Datei ist keine Stimme, die sich verwenden lässt.</translation>
    </message>
    <message>
        <source>A voice is a file that ends in .onnx, with its description beside it.</source>
        <translation>Eine Stimme ist eine Datei, die auf .onnx endet, mit ihrer Beschreibung daneben.</translation>
    </message>
    <message>
        <source>The voice could not be removed.</source>
        <translation>Die Stimme ließ sich nicht entfernen.</translation>
    </message>
    <message>
        <source>It may be in use; try again when it is silent.</source>
        <translation>Vielleicht wird sie benutzt; noch einmal versuchen, wenn sie schweigt.</translation>
    </message>
    <message>
        <source>This link leads to a place that is not on the page.</source>
        <translation>Dieser Link führt zu einer Stelle, die nicht auf der Seite steht.</translation>
    </message>
    <message>
        <source>It may be in a part of the document that could not be read.</source>
        <translation>Sie liegt vielleicht in einem Teil des Dokuments, der nicht gelesen werden konnte.</translation>
    </message>
    <message>
        <source>There is no link here.</source>
        <translation>Hier ist kein Link.</translation>
    </message>
    <message>
        <source>{key} goes to the next one.</source>
        <translation>{key} führt zum nächsten.</translation>
    </message>
    <message>
        <source>There are no links or notes on this page.</source>
        <translation>Auf dieser Seite gibt es keine Links oder Anmerkungen.</translation>
    </message>
    <message>
        <source>The caret is where it was.</source>
        <translation>Die Einfügemarke steht, wo sie stand.</translation>
    </message>
    <message>
        <source>This text has no chapters.</source>
        <translation>Dieser Text hat keine Kapitel.</translation>
    </message>
    <message>
        <source>{key} goes on by a paragraph.</source>
        <translation>{key} geht einen Absatz weiter.</translation>
    </message>
    <message>
        <source>Where printed pages begin is not known here.</source>
        <translation>Wo gedruckte Seiten beginnen, ist hier nicht bekannt.</translation>
    </message>
    <message>
        <source>{key} goes on by a chapter.</source>
        <translation>{key} geht ein Kapitel weiter.</translation>
    </message>
    <message>
        <source>There is no original page to show.</source>
        <translation>Es gibt keine Originalseite zu zeigen.</translation>
    </message>
    <message>
        <source>PDFs have them, as long as their file is where it was.</source>
        <translation>PDFs haben welche, solange ihre Datei dort ist, wo sie war.</translation>
    </message>
    <message>
        <source>There is no table here.</source>
        <translation>Hier gibt es keine Tabelle.</translation>
    </message>
    <message>
        <source>Its heads are said while a row of it is heard, or has the caret.</source>
        <translation>Ihre Köpfe werden gesprochen, während eine Zeile zu hören ist oder den Cursor hat.</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>Es gibt keinen Text zum Einfügen.</translation>
    </message>
    <message>
        <source>Copy some text first, then paste and listen.</source>
        <translation>Erst Text kopieren, dann Einfügen und zuhören.</translation>
    </message>
    <message>
        <source>Parlando stays quiet beside a screen reader.</source>
        <translation>Neben einem Screenreader bleibt Parlando still.</translation>
    </message>
    <message>
        <source>That is what the settings say, under Reading.</source>
        <translation>So steht es in den Einstellungen unter „Vorlesen“.</translation>
    </message>
    <message>
        <source>This desktop gives no keys to programs.</source>
        <translation>Dieser Desktop gibt Programmen keine Tasten.</translation>
    </message>
    <message>
        <source>Let its own settings run: parlando read-selection. Keys (F1) says where.</source>
        <translation>Seine eigenen Einstellungen können „parlando read-selection“ ausführen. Wo, steht unter Tasten (F1).</translation>
    </message>
    <message>
        <source>This key is not to be had.</source>
        <translation>Diese Taste ist nicht zu haben.</translation>
    </message>
    <message>
        <source>Another program has it, or it is none; choose another, such as Ctrl+Alt+R.</source>
        <translation>Ein anderes Programm hat sie, oder es ist keine; eine andere wählen, etwa Strg+Alt+R.</translation>
    </message>
    <message>
        <source>This desktop shows no signs in its panel.</source>
        <translation>Dieser Desktop zeigt keine Symbole in seiner Leiste.</translation>
    </message>
    <message>
        <source>Everything stays in the window; GNOME shows them with an extension.</source>
        <translation>Alles bleibt im Fenster; GNOME zeigt sie mit einer Erweiterung.</translation>
    </message>
    <message>
        <source>This is no colour.</source>
        <translation>Das ist keine Farbe.</translation>
    </message>
    <message>
        <source>Write it as #D8EDD8, or by an English name.</source>
        <translation>Als #D8EDD8 schreiben oder mit einem englischen Namen.</translation>
    </message>
    <message>
        <source>Text is hard to read on this colour.</source>
        <translation>Text ist auf dieser Farbe schwer zu lesen.</translation>
    </message>
    <message>
        <source>Its contrast is under 4.5; lighter is better on paper, darker by night.</source>
        <translation>Der Kontrast liegt unter 4,5; heller ist besser auf Papier, dunkler bei Nacht.</translation>
    </message>
    <message>
        <source>No selected text was found.</source>
        <translation>Es wurde kein ausgewählter Text gefunden.</translation>
    </message>
    <message>
        <source>Select some, or copy it, then paste and listen.</source>
        <translation>Text auswählen oder kopieren, dann Einfügen und zuhören.</translation>
    </message>
    <message>
        <source>There is nothing to read yet.</source>
        <translation>Es gibt noch nichts vorzulesen.</translation>
    </message>
</context>
<context>
    <name>NoticesSheet</name>
    <message>
        <source>Notices</source>
        <translation>Mitteilungen</translation>
    </message>
    <message>
        <source>There was nothing to say yet.</source>
        <translation>Es gab noch nichts zu sagen.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open a document</source>
        <translation>Dokument öffnen</translation>
    </message>
    <message>
        <source>Documents ({suffixes})</source>
        <translation>Dokumente ({suffixes})</translation>
    </message>
</context>
<context>
    <name>OriginalView</name>
    <message>
        <source>Original page</source>
        <translation>Originalseite</translation>
    </message>
    <message>
        <source>Original page {number}</source>
        <translation>Originalseite {number}</translation>
    </message>
</context>
<context>
    <name>Outlining</name>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Opening {name}</source>
        <translation>{name} wird geöffnet</translation>
    </message>
    <message>
        <source>Piped text</source>
        <translation>Übergebener Text</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Standardeingabe</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>This is not the password of {name}. Try another, then Return</source>
        <translation>Das ist nicht das Passwort von {name}. Ein anderes versuchen, dann Eingabe</translation>
    </message>
    <message>
        <source>{name} is locked. Its password, then Return</source>
        <translation>{name} ist gesperrt. Das Passwort, dann Eingabe</translation>
    </message>
</context>
<context>
    <name>PlaceInWords</name>
    <message>
        <source>{time}, sentence {number}</source>
        <translation>{time}, Satz {number}</translation>
    </message>
    <message>
        <source>{time}, sentence {number} of {count}</source>
        <translation>{time}, Satz {number} von {count}</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 Sekunde</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} {seconds}</source>
        <comment>a time in words</comment>
        <translation>{minutes} {seconds}</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pronunciations</source>
        <translation>Aussprachen</translation>
    </message>
    <message>
        <source>Pronunciations ({suffixes})</source>
        <translation>Aussprachen ({suffixes})</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>Show the window</source>
        <translation>Fenster zeigen</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>No language model answers on this computer: start Ollama, or say where one is.</source>
        <translation>Auf diesem Computer antwortet kein Sprachmodell: Ollama starten oder angeben, wo eines ist.</translation>
    </message>
    <message>
        <source>An address looks like {example}.</source>
        <translation>Eine Adresse sieht so aus: {example}.</translation>
    </message>
</context>
<context>
    <name>QuietLine</name>
    <message>
        <source>Choose what is read</source>
        <translation>Wählen, was vorgelesen wird</translation>
    </message>
</context>
<context>
    <name>ScrollBar</name>
    <message>
        <source>Scroll</source>
        <translation>Scrollen</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Bring pronunciations from elsewhere</source>
        <translation>Aussprachen importieren</translation>
    </message>
    <message>
        <source>From a PLS lexicon, or a speech dictionary of NVDA.</source>
        <translation>Aus einem PLS-Lexikon oder einem Aussprachewörterbuch von NVDA.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Take your pronunciations elsewhere</source>
        <translation>Aussprachen exportieren</translation>
    </message>
    <message>
        <source>Writes those for all documents and voices as a PLS lexicon.</source>
        <translation>Schreibt die für alle Dokumente und Stimmen als PLS-Lexikon.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Keys for everything</source>
        <translation>Tastenkürzel für alles</translation>
    </message>
    <message>
        <source>All actions with their keys; each key can be another one.</source>
        <translation>Alle Befehle mit ihren Tastenkürzeln; jedes lässt sich ändern.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Take your library elsewhere</source>
        <translation>Bibliothek exportieren</translation>
    </message>
    <message>
        <source>Writes all texts, places and bookmarks into one file.</source>
        <translation>Schreibt alle Texte, Stellen und Lesezeichen in eine Datei.</translation>
    </message>
    <message>
        <source>Forget what I read</source>
        <translation>Gelesenes vergessen</translation>
    </message>
    <message>
        <source>Takes everything out of the library but the text on the page.</source>
        <translation>Entfernt alles aus der Bibliothek außer dem Text auf der Seite.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Take your settings elsewhere</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Writes them into a file, without keys and passwords.</source>
        <translation>Schreibt sie in eine Datei, ohne Schlüssel und Passwörter.</translation>
    </message>
    <message>
        <source>Bring settings from elsewhere</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Reads such a file; it can be undone.</source>
        <translation>Liest eine solche Datei; lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Vorlesen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>The voice that reads. A text in another language gets the one you chose for it last.</source>
        <translation>Die Stimme, die liest. Ein Text in anderer Sprache bekommt die zuletzt dafür gewählte.</translation>
    </message>
    <message>
        <source>Another computer&apos;s voices</source>
        <translation>Stimmen eines anderen Computers</translation>
    </message>
    <message>
        <source>The address of a speech server. Its voices stand in the list of voices; what they read is sent there.</source>
        <translation>Die Adresse eines Sprachservers. Seine Stimmen stehen in der Liste der Stimmen; was sie vorlesen, wird dorthin gesendet.</translation>
    </message>
    <message>
        <source>Liveliness of natural voices</source>
        <translation>Lebhaftigkeit natürlicher Stimmen</translation>
    </message>
    <message>
        <source>1 is the voice&apos;s own; 0 says the same words always in the same tone.</source>
        <translation>1 ist die der Stimme selbst; bei 0 klingen dieselben Worte immer gleich.</translation>
    </message>
    <message>
        <source>Length of natural voices&apos; sounds</source>
        <translation>Länge der Laute natürlicher Stimmen</translation>
    </message>
    <message>
        <source>More is spoken with more leisure, whatever the speed.</source>
        <translation>Mehr klingt gemächlicher, bei jedem Tempo.</translation>
    </message>
    <message>
        <source>Where natural voices come from</source>
        <translation>Woher natürliche Stimmen kommen</translation>
    </message>
    <message>
        <source>The address of a catalogue of Piper voices. It is asked when you look for one.</source>
        <translation>Die Adresse eines Katalogs von Piper-Stimmen. Er wird gefragt, wenn eine gesucht wird.</translation>
    </message>
    <message>
        <source>Where Kokoro&apos;s voices come from</source>
        <translation>Woher die Stimmen von Kokoro kommen</translation>
    </message>
    <message>
        <source>The address of its two files. They are asked for when you get its voices.</source>
        <translation>Die Adresse ihrer beiden Dateien. Sie wird gefragt, wenn du diese Stimmen holst.</translation>
    </message>
    <message>
        <source>Follow the language</source>
        <translation>Der Sprache folgen</translation>
    </message>
    <message>
        <source>A paragraph in another language is read by a voice that speaks it.</source>
        <translation>Einen Absatz in einer anderen Sprache liest eine Stimme, die sie spricht.</translation>
    </message>
    <message>
        <source>Play a book&apos;s own recording</source>
        <translation>Die Aufnahme eines Buchs abspielen</translation>
    </message>
    <message>
        <source>Where a book brings a reading by its narrator, that is heard in place of a voice.</source>
        <translation>Bringt ein Buch eine Lesung mit, ist sie statt einer Stimme zu hören.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>1 is the voice&apos;s own pace; the pitch stays the same.</source>
        <translation>1 ist das eigene Tempo der Stimme; die Tonhöhe bleibt gleich.</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Tonhöhe</translation>
    </message>
    <message>
        <source>1 is the voice&apos;s own; the speed stays the same.</source>
        <translation>1 ist die eigene Tonhöhe der Stimme; das Tempo bleibt gleich.</translation>
    </message>
    <message>
        <source>Pause after a sentence</source>
        <translation>Pause nach einem Satz</translation>
    </message>
    <message>
        <source>At speed 1; it shrinks as the speed grows.</source>
        <translation>Bei Tempo 1; sie schrumpft, wenn das Tempo steigt.</translation>
    </message>
    <message>
        <source>Pause after a paragraph</source>
        <translation>Pause nach einem Absatz</translation>
    </message>
    <message>
        <source>Pause after a heading</source>
        <translation>Pause nach einer Überschrift</translation>
    </message>
    <message>
        <source>Pause after an item of a list</source>
        <translation>Pause nach einem Listenpunkt</translation>
    </message>
    <message>
        <source>Speak as I type</source>
        <translation>Beim Tippen vorlesen</translation>
    </message>
    <message>
        <source>Each sentence is spoken when it is complete, the rest with Ctrl+Enter.</source>
        <translation>Jeder Satz wird vorgelesen, sobald er vollständig ist, der Rest mit Strg+Eingabe.</translation>
    </message>
    <message>
        <source>Where they stand</source>
        <translation>An ihrer Stelle</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Gleich danach</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Am Ende</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Fußnoten</translation>
    </message>
    <message>
        <source>At once is behind their paragraph; this counts from the next document on.</source>
        <translation>Gleich danach heißt hinter ihrem Absatz; dies gilt ab dem nächsten Dokument.</translation>
    </message>
    <message>
        <source>Leave out running heads</source>
        <translation>Kopfzeilen auslassen</translation>
    </message>
    <message>
        <source>Leave out page numbers</source>
        <translation>Seitenzahlen auslassen</translation>
    </message>
    <message>
        <source>Leave out the numbers of notes</source>
        <translation>Nummern von Anmerkungen auslassen</translation>
    </message>
    <message>
        <source>Leave out the numbers of lines</source>
        <translation>Zeilennummern auslassen</translation>
    </message>
    <message>
        <source>Leave out citations: [12]</source>
        <translation>Quellenangaben auslassen: [12]</translation>
    </message>
    <message>
        <source>Leave out footnotes</source>
        <translation>Fußnoten auslassen</translation>
    </message>
    <message>
        <source>Leave out code</source>
        <translation>Code auslassen</translation>
    </message>
    <message>
        <source>Leave out the texts of pictures</source>
        <translation>Bildtexte auslassen</translation>
    </message>
    <message>
        <source>Leave out the heads of tables</source>
        <translation>Tabellenköpfe auslassen</translation>
    </message>
    <message>
        <source>Leave out what you asked a language model</source>
        <translation>Fragen an ein Sprachmodell auslassen</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Name der Website</translation>
    </message>
    <message>
        <source>“Link”</source>
        <translation>„Link“</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Web addresses</source>
        <translation>Webadressen</translation>
    </message>
    <message>
        <source>What is said for an address of the web.</source>
        <translation>Was für eine Adresse im Web gesprochen wird.</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Mit Namen</translation>
    </message>
    <message>
        <source>One by name</source>
        <translation>Einzelne mit Namen</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emojis</translation>
    </message>
    <message>
        <source>One by name leaves several in a row unsaid.</source>
        <translation>„Einzelne mit Namen“ lässt mehrere hintereinander aus.</translation>
    </message>
    <message>
        <source>Say where code is left out</source>
        <translation>Sagen, wo Code ausgelassen ist</translation>
    </message>
    <message>
        <source>The word “code” stands for each block of it.</source>
        <translation>Das Wort „Code“ steht für jeden Block.</translation>
    </message>
    <message>
        <source>Leave out the signs of Markdown</source>
        <translation>Markdown-Zeichen auslassen</translation>
    </message>
    <message>
        <source>Stars, number signs, and where links lead.</source>
        <translation>Sternchen, Rautezeichen und Linkziele.</translation>
    </message>
    <message>
        <source>Say repeated marks once</source>
        <translation>Wiederholte Zeichen einmal sprechen</translation>
    </message>
    <message>
        <source>“!!!!” is said like “!”, and drawn lines are silent.</source>
        <translation>„!!!!“ wird wie „!“ gesprochen, und gezogene Linien bleiben stumm.</translation>
    </message>
    <message>
        <source>Say the sign in mail addresses</source>
        <translation>Zeichen in E-Mail-Adressen sprechen</translation>
    </message>
    <message>
        <source>The @ is a word in the language that is read.</source>
        <translation>Das @ ist ein Wort in der vorgelesenen Sprache.</translation>
    </message>
    <message>
        <source>Join words parted at the end of a line</source>
        <translation>Am Zeilenende getrennte Wörter verbinden</translation>
    </message>
    <message>
        <source>A hyphen of the word&apos;s own stays.</source>
        <translation>Ein Bindestrich, der zum Wort gehört, bleibt.</translation>
    </message>
    <message>
        <source>Speak when asked</source>
        <translation>Auf Wunsch vorlesen</translation>
    </message>
    <message>
        <source>Stay quiet</source>
        <translation>Still bleiben</translation>
    </message>
    <message>
        <source>Beside a screen reader</source>
        <translation>Neben einem Screenreader</translation>
    </message>
    <message>
        <source>Ctrl, Tab and Esc silence Parlando at once, so that two never speak together.</source>
        <translation>Strg, Tab und Esc bringen Parlando sofort zum Schweigen, damit nie zwei zugleich sprechen.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>In force from the next start. What is read keeps its own.</source>
        <translation>Gilt ab dem nächsten Start. Vorgelesenes behält seine Sprache.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nacht</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Kontrast</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>System follows the desktop: light, dark, or high contrast.</source>
        <translation>System folgt dem Desktop: hell, dunkel oder hoher Kontrast.</translation>
    </message>
    <message>
        <source>Sentence and word</source>
        <translation>Satz und Wort</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>What is marked while it is read</source>
        <translation>Was beim Vorlesen markiert wird</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>The page jumps instead of scrolling, the playhead steps from word to word.</source>
        <translation>Die Seite springt statt zu scrollen, der Abspielzeiger geht von Wort zu Wort.</translation>
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
        <translation>Schrift des Systems</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>OpenDyslexic is used where it is installed.</source>
        <translation>OpenDyslexic wird verwendet, wo es installiert ist.</translation>
    </message>
    <message>
        <source>Height of lines</source>
        <translation>Zeilenhöhe</translation>
    </message>
    <message>
        <source>Air between letters</source>
        <translation>Zeichenabstand</translation>
    </message>
    <message>
        <source>Letters in a line</source>
        <translation>Zeichen pro Zeile</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>Leselineal</translation>
    </message>
    <message>
        <source>Dims all but the spoken line and its neighbours.</source>
        <translation>Dunkelt alles ab außer der gesprochenen Zeile und ihren Nachbarn.</translation>
    </message>
    <message>
        <source>Colour of the sentence</source>
        <translation>Farbe des Satzes</translation>
    </message>
    <message>
        <source>Such as #D8EDD8; empty is the palette&apos;s own.</source>
        <translation>Etwa #D8EDD8; leer ist die Farbe der Palette.</translation>
    </message>
    <message>
        <source>Colour of the word</source>
        <translation>Farbe des Wortes</translation>
    </message>
    <message>
        <source>Such as #7CC47F; empty is the palette&apos;s own.</source>
        <translation>Etwa #7CC47F; leer ist die Farbe der Palette.</translation>
    </message>
    <message>
        <source>Where questions go</source>
        <translation>Wohin Fragen gehen</translation>
    </message>
    <message>
        <source>The address of a language model; empty is Ollama on this computer.</source>
        <translation>Die Adresse eines Sprachmodells; leer ist Ollama auf diesem Computer.</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Sprachmodell</translation>
    </message>
    <message>
        <source>Which one is asked there; empty is the first one it has.</source>
        <translation>Welches dort gefragt wird; leer ist das erste vorhandene.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>PulseAudio or PipeWire</source>
        <translation>PulseAudio oder PipeWire</translation>
    </message>
    <message>
        <source>PortAudio</source>
        <translation>PortAudio</translation>
    </message>
    <message>
        <source>Way to the loudspeaker</source>
        <translation>Weg zum Lautsprecher</translation>
    </message>
    <message>
        <source>Automatic takes the quickest that works.</source>
        <translation>Automatisch nimmt den schnellsten, der funktioniert.</translation>
    </message>
    <message>
        <source>MP3</source>
        <translation>MP3</translation>
    </message>
    <message>
        <source>M4B, an audiobook</source>
        <translation>M4B, ein Hörbuch</translation>
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
        <translation>EPUB, Text und Stimme</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Art der Datei</translation>
    </message>
    <message>
        <source>MP3 plays everywhere, Opus is the smallest, FLAC loses nothing, an EPUB shows words as they are heard.</source>
        <translation>MP3 läuft überall, Opus ist am kleinsten, FLAC verliert nichts, ein EPUB zeigt die Wörter, während man sie hört.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
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
        <translation>Liedtext (lrc)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Untertitel</translation>
    </message>
    <message>
        <source>A second file with the words and when each is heard.</source>
        <translation>Eine zweite Datei mit den Wörtern und wann jedes zu hören ist.</translation>
    </message>
    <message>
        <source>One file for each chapter</source>
        <translation>Eine Datei je Kapitel</translation>
    </message>
    <message>
        <source>They come into a folder of their own.</source>
        <translation>Sie kommen in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: no voices, no language model elsewhere.</source>
        <translation>Nichts verlässt diesen Computer: keine Stimmen, kein Sprachmodell anderswo.</translation>
    </message>
    <message>
        <source>Ask for new versions at</source>
        <translation>Neue Versionen erfragen bei</translation>
    </message>
    <message>
        <source>A project&apos;s latest release, asked once a day. Empty asks nobody.</source>
        <translation>Die neueste Veröffentlichung eines Projekts, einmal am Tag erfragt. Leer fragt niemanden.</translation>
    </message>
    <message>
        <source>Remember what I read</source>
        <translation>Gelesenes merken</translation>
    </message>
    <message>
        <source>Texts, places and bookmarks, in a file on this computer.</source>
        <translation>Texte, Stellen und Lesezeichen, in einer Datei auf diesem Computer.</translation>
    </message>
    <message>
        <source>A key that reads the selection of any program</source>
        <translation>Eine Taste, die die Auswahl jedes Programms vorliest</translation>
    </message>
    <message>
        <source>Such as Ctrl+Alt+R. Under Wayland the desktop asks you whether it may be.</source>
        <translation>Etwa Strg+Alt+R. Unter Wayland fragt der Desktop, ob das sein darf.</translation>
    </message>
    <message>
        <source>Sign in the panel</source>
        <translation>Symbol in der Leiste</translation>
    </message>
    <message>
        <source>Speak, pause and stop beside the clock, where the desktop shows such signs.</source>
        <translation>Vorlesen, Pause und Stopp neben der Uhr, wo der Desktop solche Symbole zeigt.</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Beim Anmelden starten</translation>
    </message>
    <message>
        <source>Then a key for any program&apos;s text is answered at once. On Linux desktops.</source>
        <translation>So wird ein Tastenkürzel für Text aus jedem Programm sofort beantwortet. Auf Linux-Desktops.</translation>
    </message>
    <message>
        <source>Start minimised</source>
        <translation>Minimiert starten</translation>
    </message>
    <message>
        <source>The window waits in the panel until it is wanted.</source>
        <translation>Das Fenster wartet in der Leiste, bis es gebraucht wird.</translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Voice: {name}</source>
        <translation>Stimme: {name}</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Letzte Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Back to the text</source>
        <translation>Zurück zum Text</translation>
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
        <translation>Einschlaftimer</translation>
    </message>
    <message>
        <source>In {n} minutes</source>
        <translation>In {n} Minuten</translation>
    </message>
    <message>
        <source>No sleep timer</source>
        <translation>Kein Einschlaftimer</translation>
    </message>
    <message>
        <source>When the paragraph ends</source>
        <translation>Wenn der Absatz endet</translation>
    </message>
    <message>
        <source>When the text ends</source>
        <translation>Wenn der Text endet</translation>
    </message>
</context>
<context>
    <name>SpeedCard</name>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
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
        <translation>{setting}: weniger</translation>
    </message>
    <message>
        <source>{setting}: more</source>
        <translation>{setting}: mehr</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Back a sentence</source>
        <translation>Einen Satz zurück</translation>
    </message>
    <message>
        <source>Forward a sentence</source>
        <translation>Einen Satz vor</translation>
    </message>
    <message>
        <source>Full window</source>
        <translation>Ganzes Fenster</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Text to read</source>
        <translation>Text zum Vorlesen</translation>
    </message>
    <message>
        <source>Read from here</source>
        <translation>Ab hier vorlesen</translation>
    </message>
    <message>
        <source>The voice itself told when it says this word.</source>
        <translation>Die Stimme selbst hat gemeldet, wann sie dieses Wort spricht.</translation>
    </message>
    <message>
        <source>When this word is said was found by listening to the voice.</source>
        <translation>Wann dieses Wort zu hören ist, wurde durch Abhören der Stimme ermittelt.</translation>
    </message>
    <message>
        <source>When this word is said is estimated.</source>
        <translation>Wann dieses Wort zu hören ist, ist geschätzt.</translation>
    </message>
</context>
<context>
    <name>Unsaid</name>
    <message>
        <source>Running heads</source>
        <translation>Kopfzeilen</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>Seitenzahlen</translation>
    </message>
    <message>
        <source>Numbers of notes</source>
        <translation>Nummern von Anmerkungen</translation>
    </message>
    <message>
        <source>Numbers of lines</source>
        <translation>Zeilennummern</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Quellenangaben</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Fußnoten</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Texts of pictures</source>
        <translation>Bildtexte</translation>
    </message>
    <message>
        <source>Heads of tables</source>
        <translation>Tabellenköpfe</translation>
    </message>
    <message>
        <source>Not read: {listed}</source>
        <translation>Nicht vorgelesen: {listed}</translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation>Alles wird vorgelesen</translation>
    </message>
</context>
<context>
    <name>UnsaidCard</name>
    <message>
        <source>What is read</source>
        <translation>Was vorgelesen wird</translation>
    </message>
</context>
<context>
    <name>VoiceCard</name>
    <message>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Find a voice or language</source>
        <translation>Stimme oder Sprache suchen</translation>
    </message>
    <message>
        <source>Get natural voices</source>
        <translation>Natürliche Stimmen holen</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Lieblingsstimmen</translation>
    </message>
    <message>
        <source>natural, high quality · offline</source>
        <translation>natürlich, hohe Qualität · ohne Netz</translation>
    </message>
    <message>
        <source>natural, medium quality · offline</source>
        <translation>natürlich, mittlere Qualität · ohne Netz</translation>
    </message>
    <message>
        <source>natural, low quality · offline</source>
        <translation>natürlich, geringe Qualität · ohne Netz</translation>
    </message>
    <message>
        <source>natural, lowest quality · offline</source>
        <translation>natürlich, geringste Qualität · ohne Netz</translation>
    </message>
    <message>
        <source>natural · offline</source>
        <translation>natürlich · ohne Netz</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>auf diesem Computer</translation>
    </message>
    <message>
        <source>{count} speakers</source>
        <translation>{count} Sprecher</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Hear {voice}</source>
        <translation>{voice} anhören</translation>
    </message>
    <message>
        <source>Space in the list</source>
        <translation>Leertaste in der Liste</translation>
    </message>
    <message>
        <source>No favourite</source>
        <translation>Kein Liebling</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Liebling</translation>
    </message>
    <message>
        <source>Take {voice} from the favourites</source>
        <translation>{voice} aus den Lieblingsstimmen nehmen</translation>
    </message>
    <message>
        <source>Make {voice} a favourite</source>
        <translation>{voice} zu den Lieblingsstimmen nehmen</translation>
    </message>
    <message>
        <source>sends your text to {host}</source>
        <translation>sendet den Text an {host}</translation>
    </message>
</context>
<context>
    <name>VoiceList</name>
    <message>
        <source>{voice}, {details}, chosen</source>
        <translation>{voice}, {details}, ausgewählt</translation>
    </message>
    <message>
        <source>{voice}, {details}</source>
        <translation>{voice}, {details}</translation>
    </message>
</context>
<context>
    <name>VoiceManager</name>
    <message>
        <source>The part that makes them speak is not installed: it comes with {package}.</source>
        <translation>Der Teil, mit dem sie sprechen, ist nicht installiert: Er kommt mit {package}.</translation>
    </message>
    <message>
        <source>Looking what there is…</source>
        <translation>Es wird nachgesehen …</translation>
    </message>
    <message>
        <source>The list of voices can&apos;t be had now.</source>
        <translation>Die Liste der Stimmen ist gerade nicht zu haben.</translation>
    </message>
    <message>
        <source>Take in a voice</source>
        <translation>Eine Stimme aufnehmen</translation>
    </message>
    <message>
        <source>Voices ({suffixes})</source>
        <translation>Stimmen ({suffixes})</translation>
    </message>
    <message>
        <source>{file} is being tried.</source>
        <translation>{file} wird ausprobiert.</translation>
    </message>
</context>
<context>
    <name>VoiceOffers</name>
    <message>
        <source>It is being tried.</source>
        <translation>Sie wird ausprobiert.</translation>
    </message>
    <message>
        <source>{have} of {all}</source>
        <translation>{have} von {all}</translation>
    </message>
    <message>
        <source>up to {speed}× on this computer</source>
        <translation>bis {speed}× auf diesem Computer</translation>
    </message>
    <message>
        <source>damaged: a file has changed or is missing</source>
        <translation>beschädigt: eine Datei ist verändert oder fehlt</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>{count} speakers</source>
        <translation>{count} Sprecher</translation>
    </message>
    <message>
        <source>not told by its maker</source>
        <translation>vom Hersteller nicht genannt</translation>
    </message>
    <message>
        <source>{words} · licence: {licence}</source>
        <translation>{words} · Lizenz: {licence}</translation>
    </message>
    <message>
        <source>Several languages with one download</source>
        <translation>Mehrere Sprachen in einem</translation>
    </message>
    <message>
        <source>high quality</source>
        <translation>hohe Qualität</translation>
    </message>
    <message>
        <source>medium quality</source>
        <translation>mittlere Qualität</translation>
    </message>
    <message>
        <source>low quality</source>
        <translation>niedrige Qualität</translation>
    </message>
    <message>
        <source>lowest quality</source>
        <translation>niedrigste Qualität</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} MB</translation>
    </message>
</context>
<context>
    <name>Wave</name>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>The sound broke off here for a moment.</source>
        <translation>Hier ist der Ton kurz abgebrochen.</translation>
    </message>
    <message>
        <source>The voice was away here and came back.</source>
        <translation>Hier war die Stimme weg und kam wieder.</translation>
    </message>
    <message>
        <source>Not made yet</source>
        <translation>Noch nicht erzeugt</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>Say it like this</source>
        <translation>So aussprechen</translation>
    </message>
    <message>
        <source>In the letters of the text, or in IPA between slashes: /skruːdʒd/</source>
        <translation>In den Buchstaben des Textes oder in IPA zwischen Schrägstrichen: /skruːdʒd/</translation>
    </message>
    <message>
        <source>Hear</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Dieses Dokument</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Diese</translation>
    </message>
    <message>
        <source>Never say it</source>
        <translation>Nie aussprechen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Say “{word}” differently</source>
        <translation>„{word}“ anders aussprechen</translation>
    </message>
    <message>
        <source>Hear it in its sentence</source>
        <translation>In seinem Satz anhören</translation>
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
        <translation>Was zu hören ist</translation>
    </message>
</context>
<context>
    <name>_Lines</name>
    <message>
        <source>being heard</source>
        <translation>wird gerade gehört</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Change the note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>_Section</name>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset {heading}</source>
        <translation>{heading} zurücksetzen</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>Wie es anfangs war</translation>
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
