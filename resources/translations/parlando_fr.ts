<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Paste and listen</source>
        <translation>Coller et écouter</translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation>Ouvrir un document</translation>
    </message>
    <message>
        <source>Find on the page</source>
        <translation>Rechercher dans la page</translation>
    </message>
    <message>
        <source>Edit this text</source>
        <translation>Modifier ce texte</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Ask a language model</source>
        <translation>Interroger un modèle de langage</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Set a bookmark</source>
        <translation>Poser un signet</translation>
    </message>
    <message>
        <source>Original page</source>
        <translation>Page d’origine</translation>
    </message>
    <message>
        <source>Save as audio</source>
        <translation>Enregistrer en audio</translation>
    </message>
    <message>
        <source>Speak or pause</source>
        <translation>Lire ou mettre en pause</translation>
    </message>
    <message>
        <source>Go on where I was</source>
        <translation>Reprendre au dernier endroit</translation>
    </message>
    <message>
        <source>Speak from here, or the rest</source>
        <translation>Lire à partir d’ici, ou la suite</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Say the sentence again</source>
        <translation>Répéter la phrase</translation>
    </message>
    <message>
        <source>Say a word differently</source>
        <translation>Prononcer un mot autrement</translation>
    </message>
    <message>
        <source>Back a sentence</source>
        <translation>Phrase précédente</translation>
    </message>
    <message>
        <source>Forward a sentence</source>
        <translation>Phrase suivante</translation>
    </message>
    <message>
        <source>Back a paragraph</source>
        <translation>Paragraphe précédent</translation>
    </message>
    <message>
        <source>Forward a paragraph</source>
        <translation>Paragraphe suivant</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation>Reculer de 5 secondes</translation>
    </message>
    <message>
        <source>Back a chapter</source>
        <translation>Chapitre précédent</translation>
    </message>
    <message>
        <source>Forward a chapter</source>
        <translation>Chapitre suivant</translation>
    </message>
    <message>
        <source>Back a page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Forward a page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Link or note before</source>
        <translation>Lien ou note précédente</translation>
    </message>
    <message>
        <source>Next link or note</source>
        <translation>Lien ou note suivante</translation>
    </message>
    <message>
        <source>Follow the link</source>
        <translation>Suivre le lien</translation>
    </message>
    <message>
        <source>Say the table&apos;s heads</source>
        <translation>Lire les en-têtes du tableau</translation>
    </message>
    <message>
        <source>Back to the voice</source>
        <translation>Revenir à la voix</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Plus lentement</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Plus vite</translation>
    </message>
    <message>
        <source>Sleep timer</source>
        <translation>Minuteur de veille</translation>
    </message>
    <message>
        <source>Choose a voice</source>
        <translation>Choisir une voix</translation>
    </message>
    <message>
        <source>Natural voices</source>
        <translation>Voix naturelles</translation>
    </message>
    <message>
        <source>Speak as I type</source>
        <translation>Lire pendant la saisie</translation>
    </message>
    <message>
        <source>Text and colours</source>
        <translation>Texte et couleurs</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Réduire le texte</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Taille de texte habituelle</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>How it works here</source>
        <translation>Fonctionnement ici</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Small strip</source>
        <translation>Petit bandeau</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>AskCard</name>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>Quelle est la question&#x202f;?</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Modèle de langage</translation>
    </message>
    <message>
        <source>{model} at {host}</source>
        <translation>{model} sur {host}</translation>
    </message>
    <message>
        <source>{model} here</source>
        <translation>{model} ici</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>sur cet ordinateur</translation>
    </message>
    <message>
        <source>Language model: {model}</source>
        <translation>Modèle de langage&#xa0;: {model}</translation>
    </message>
    <message>
        <source>the first one there</source>
        <translation>le premier disponible</translation>
    </message>
    <message>
        <source>where one is needed</source>
        <translation>si nécessaire</translation>
    </message>
</context>
<context>
    <name>AudioSaving</name>
    <message>
        <source>Save as audio</source>
        <translation>Enregistrer en audio</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>Saved in {folder}</source>
        <translation>Enregistré dans {folder}</translation>
    </message>
</context>
<context>
    <name>AudioSheet</name>
    <message>
        <source>Save as audio</source>
        <translation>Enregistrer en audio</translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation>Choisir où l’enregistrer</translation>
    </message>
    <message>
        <source>The selection, about {length} of speech at your speed.</source>
        <translation>La sélection, environ {length} de lecture à la vitesse choisie.</translation>
    </message>
    <message>
        <source>The whole text, about {length} of speech at your speed.</source>
        <translation>Tout le texte, environ {length} de lecture à la vitesse choisie.</translation>
    </message>
    <message>
        <source>{form} needs one more package: pip install “parlando[audiobook]”. MP3 keeps chapters too.</source>
        <translation>{form} demande un paquet de plus : pip install « parlando[audiobook] ». MP3 garde aussi les chapitres.</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>une minute</translation>
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
        <translation>{title}, lu pendant la saisie</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>{setting}: {choice}</source>
        <translation>{setting}&#xa0;: {choice}</translation>
    </message>
</context>
<context>
    <name>ColoursCard</name>
    <message>
        <source>Text and colours</source>
        <translation>Texte et couleurs</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nuit</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Réduire le texte</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <source>The size is {size}</source>
        <translation>La taille est {size}</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
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
        <translation>En pause</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
</context>
<context>
    <name>Deck</name>
    <message>
        <source>Playback</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Back a sentence</source>
        <translation>Phrase précédente</translation>
    </message>
    <message>
        <source>Forward a sentence</source>
        <translation>Phrase suivante</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Plus lentement</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Plus vite</translation>
    </message>
    <message>
        <source>Speak the rest</source>
        <translation>Lire la suite</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Voice: {voice}</source>
        <translation>Voix&#xa0;: {voice}</translation>
    </message>
    <message>
        <source>{speed}×</source>
        <translation>{speed}×</translation>
    </message>
    <message>
        <source>Speed {speed} times</source>
        <translation>Vitesse {speed} fois</translation>
    </message>
    <message>
        <source>All speeds</source>
        <translation>Toutes les vitesses</translation>
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
        <translation>sur {host}</translation>
    </message>
    <message>
        <source>your text is sent to {host}</source>
        <translation>le texte est envoyé à {host}</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>sur cet ordinateur</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>En attente de la réponse</translation>
    </message>
    <message>
        <source>Getting the voice ready</source>
        <translation>Préparation de la voix</translation>
    </message>
    <message>
        <source>Paused at sentence {number}</source>
        <translation>En pause à la phrase {number}</translation>
    </message>
    <message>
        <source>Stopped at sentence {number}, with your place kept</source>
        <translation>Arrêté à la phrase {number}, position conservée</translation>
    </message>
    <message>
        <source>Reading, sentence {number}</source>
        <translation>Lecture, phrase {number}</translation>
    </message>
    <message>
        <source>waiting for the answer</source>
        <translation>en attente de la réponse</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>getting the voice ready</source>
        <translation>préparation de la voix</translation>
    </message>
    <message>
        <source>getting ready</source>
        <translation>préparation</translation>
    </message>
    <message>
        <source>Ctrl+Enter speaks the rest</source>
        <translation>Ctrl+Entrée lit la suite</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>under a minute left</source>
        <translation>moins d’une minute restante</translation>
    </message>
    <message>
        <source>−1 min</source>
        <translation>−1 min</translation>
    </message>
    <message>
        <source>about {hours} h left</source>
        <translation>environ {hours} h restantes</translation>
    </message>
    <message>
        <source>−{hours} h</source>
        <translation>−{hours} h</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>environ {minutes} min restantes</translation>
    </message>
    <message>
        <source>−{minutes} min</source>
        <translation>−{minutes} min</translation>
    </message>
    <message>
        <source>sleeps when the paragraph ends</source>
        <translation>s’arrête à la fin du paragraphe</translation>
    </message>
    <message>
        <source>sleeps soon</source>
        <translation>s’arrête bientôt</translation>
    </message>
    <message>
        <source>sleeps when the text ends</source>
        <translation>s’arrête à la fin du texte</translation>
    </message>
    <message>
        <source>sleeps at the end</source>
        <translation>s’arrête à la fin</translation>
    </message>
    <message>
        <source>sleeps in {minutes} min</source>
        <translation>s’arrête dans {minutes} min</translation>
    </message>
    <message>
        <source>sleeps, {minutes} min</source>
        <translation>arrêt, {minutes} min</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>What would you like to hear?</source>
        <translation>Que souhaitez-vous écouter&#x202f;?</translation>
    </message>
    <message>
        <source>Type here, or choose how to begin.</source>
        <translation>Écrire ici, ou choisir comment commencer.</translation>
    </message>
    <message>
        <source>Paste and listen</source>
        <translation>Coller et écouter</translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation>Ouvrir un document</translation>
    </message>
    <message>
        <source>Ask a language model</source>
        <translation>Interroger un modèle de langage</translation>
    </message>
    <message>
        <source>Hear a short sample</source>
        <translation>Écouter un court extrait</translation>
    </message>
    <message>
        <source>offline, about {size} MB</source>
        <translation>hors ligne, environ {size} Mo</translation>
    </message>
    <message>
        <source>Get a natural voice</source>
        <translation>Obtenir une voix naturelle</translation>
    </message>
    <message>
        <source>Your text stays on this computer.</source>
        <translation>Le texte reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Go on: {title}, {minutes} min left</source>
        <translation>Reprendre&#xa0;: {title}, {minutes} min restantes</translation>
    </message>
    <message>
        <source>Go on: {title}, under a minute left</source>
        <translation>Reprendre&#xa0;: {title}, moins d’une minute restante</translation>
    </message>
</context>
<context>
    <name>FiguresSheet</name>
    <message>
        <source>How it works here</source>
        <translation>Fonctionnement ici</translation>
    </message>
    <message>
        <source>Measure everything now</source>
        <translation>Tout mesurer maintenant</translation>
    </message>
    <message>
        <source>Since the window was opened</source>
        <translation>Depuis l’ouverture de la fenêtre</translation>
    </message>
    <message>
        <source>Measured now</source>
        <translation>Mesuré maintenant</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Mesure en cours</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find on the page</source>
        <translation>Rechercher dans la page</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Shift+Return</source>
        <translation>Maj+Entrée</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>aucun résultat</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Synthèse vocale</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>{voices} voices for {languages} languages, ready after {ready} ms, {times} times faster than real time</source>
        <translation>{voices} voix pour {languages} langues, prêtes au bout de {ready} ms, {times} fois plus rapides que le temps réel</translation>
    </message>
    <message>
        <source>ready after {ready} ms, from text to first speech {first} ms (median of {tries})</source>
        <translation>prête au bout de {ready} ms, du texte au premier son {first} ms (médiane de {tries})</translation>
    </message>
    <message>
        <source>{device}, open after {ready} ms, {latency} ms ahead, gaps in one second: {underruns}</source>
        <translation>{device}, ouvert au bout de {ready} ms, {latency} ms d’avance, interruptions en une seconde : {underruns}</translation>
    </message>
    <message>
        <source>{package} is missing</source>
        <translation>{package} manque</translation>
    </message>
</context>
<context>
    <name>GlobalKey</name>
    <message>
        <source>Read aloud what is selected</source>
        <translation>Lire à voix haute ce qui est sélectionné</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation>Ouvrir un document</translation>
    </message>
    <message>
        <source>Speak as I type</source>
        <translation>Lire pendant la saisie</translation>
    </message>
    <message>
        <source>Text and colours</source>
        <translation>Texte et couleurs</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>All actions and their keys</source>
        <translation>Toutes les actions et leurs raccourcis</translation>
    </message>
</context>
<context>
    <name>Insight</name>
    <message>
        <source>{device}, {ms} ms ahead</source>
        <translation>{device}, {ms} ms d’avance</translation>
    </message>
    <message>
        <source>First sound</source>
        <translation>Premier son</translation>
    </message>
    <message>
        <source>The mark behind the voice</source>
        <translation>Retard du repère sur la voix</translation>
    </message>
    <message>
        <source>Gaps in the sound</source>
        <translation>Coupures du son</translation>
    </message>
    <message>
        <source>Sound goes to</source>
        <translation>Sortie du son</translation>
    </message>
    <message>
        <source>Text sent to other computers</source>
        <translation>Quantité de texte envoyée à d’autres ordinateurs</translation>
    </message>
    <message>
        <source>Voices that send text away</source>
        <translation>Voix qui envoient du texte ailleurs</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>nothing was read yet</source>
        <translation>rien n’a encore été lu</translation>
    </message>
    <message>
        <source>{ms} ms from asking for a sentence to its first sound</source>
        <translation>{ms} ms entre la demande d’une phrase et son premier son</translation>
    </message>
    <message>
        <source>{median} ms in the middle, {worst} ms at most for 19 of 20 words, of the last {count}</source>
        <translation>{median} ms en valeur médiane, {worst} ms au plus pour 19 mots sur 20, sur les {count} derniers</translation>
    </message>
    <message>
        <source>none: offline</source>
        <translation>aucune&#xa0;: hors ligne</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>{size} to {host}</source>
        <translation>{size} à {host}</translation>
    </message>
    <message>
        <source>{voice} (to {host})</source>
        <translation>{voice} (à {host})</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Waits for its turn</source>
        <translation>Attend son tour</translation>
    </message>
    <message>
        <source>Pause “{file}”</source>
        <translation>Mettre « {file} » en pause</translation>
    </message>
    <message>
        <source>Cancel “{file}”</source>
        <translation>Annuler « {file} »</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Paused at {percent}</source>
        <translation>En pause à {percent}</translation>
    </message>
    <message>
        <source>{percent}, about {time} to go</source>
        <translation>{percent}, encore {time} environ</translation>
    </message>
    <message>
        <source>Take “{file}” off the list</source>
        <translation>Retirer « {file} » de la liste</translation>
    </message>
    <message>
        <source>Go on with “{file}”</source>
        <translation>Reprendre « {file} »</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>{action}: {key}</source>
        <translation>{action}&#xa0;: {key}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>Appuyer sur les touches</translation>
    </message>
    <message>
        <source>Press the keys for: {action}</source>
        <translation>Appuyer sur les touches pour&#xa0;: {action}</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>The key that {host} gave you, then Return</source>
        <translation>La clé fournie par {host}, puis Entrée</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Press a key&apos;s button, then the keys that it shall be.</source>
        <translation>Cliquer sur un raccourci, puis appuyer sur les nouvelles touches.</translation>
    </message>
    <message>
        <source>{key} is the key of: {action}</source>
        <translation>{key} est le raccourci pour&#xa0;: {action}</translation>
    </message>
    <message>
        <source>{action}: {key}</source>
        <translation>{action}&#xa0;: {key}</translation>
    </message>
    <message>
        <source>A key for any program&apos;s text</source>
        <translation>Un raccourci pour le texte de tout programme</translation>
    </message>
    <message>
        <source>Let your desktop run this command when you press a key: parlando read-selection</source>
        <translation>Faire exécuter cette commande par le bureau à l’appui d’une touche&#xa0;: parlando read-selection</translation>
    </message>
    <message>
        <source>Others are: parlando read-clipboard, parlando pause, parlando stop</source>
        <translation>D’autres commandes&#xa0;: parlando read-clipboard, parlando pause, parlando stop</translation>
    </message>
    <message>
        <source>GNOME: Settings, Keyboard, View and Customise Shortcuts, Custom Shortcuts</source>
        <translation>GNOME&#xa0;: Paramètres, Clavier, Voir et personnaliser les raccourcis, Raccourcis personnalisés</translation>
    </message>
    <message>
        <source>KDE Plasma: System Settings, Shortcuts, Add New, Command</source>
        <translation>KDE Plasma&#xa0;: Configuration du système, Raccourcis, Ajouter, Commande</translation>
    </message>
    <message>
        <source>Xfce: Settings, Keyboard, Application Shortcuts</source>
        <translation>Xfce&#xa0;: Paramètres, Clavier, Raccourcis d’applications</translation>
    </message>
    <message>
        <source>sway: in its configuration, bindsym $mod+r exec parlando read-selection</source>
        <translation>sway&#xa0;: dans sa configuration, bindsym $mod+r exec parlando read-selection</translation>
    </message>
    <message>
        <source>Windows: a shortcut to parlando read-clipboard; in its Properties, Shortcut key</source>
        <translation>Windows&#xa0;: un raccourci vers parlando read-clipboard&#x202f;; dans ses Propriétés, Touche de raccourci</translation>
    </message>
    <message>
        <source>macOS: Shortcuts, a new one with Run Shell Script; then Add Keyboard Shortcut</source>
        <translation>macOS&#xa0;: Raccourcis, un nouveau avec «&#xa0;Exécuter un script shell&#xa0;»&#x202f;; puis «&#xa0;Ajouter un raccourci clavier&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Save the text</source>
        <translation>Enregistrer le texte</translation>
    </message>
    <message>
        <source>Texts ({suffixes})</source>
        <translation>Textes ({suffixes})</translation>
    </message>
</context>
<context>
    <name>LeavingCard</name>
    <message>
        <source>This text can&apos;t be kept, and is lost when the window closes.</source>
        <translation>Ce texte ne peut pas être conservé et sera perdu à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>Save it as a file</source>
        <translation>L’enregistrer dans un fichier</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Fermer quand même</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Rester ici</translation>
    </message>
</context>
<context>
    <name>LibrarySheet</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Find in everything you have read</source>
        <translation>Rechercher dans tout ce qui a été lu</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textes</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>Rien ne contient ces mots.</translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation>Rien n’a encore été lu.</translation>
    </message>
    <message>
        <source>Take “{title}” out of the library</source>
        <translation>Retirer «&#xa0;{title}&#xa0;» de la bibliothèque</translation>
    </message>
    <message>
        <source>Remove the bookmark at “{words}”</source>
        <translation>Supprimer le signet à «&#xa0;{words}&#xa0;»</translation>
    </message>
    <message>
        <source>under a minute left</source>
        <translation>moins d’une minute restante</translation>
    </message>
    <message>
        <source>{hours} h left</source>
        <translation>{hours} h restantes</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation>{minutes} min restantes</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
</context>
<context>
    <name>Loudspeakers</name>
    <message>
        <source>Loudspeaker</source>
        <translation>Haut-parleur</translation>
    </message>
    <message>
        <source>Delay of this loudspeaker</source>
        <translation>Retard de ce haut-parleur</translation>
    </message>
    <message>
        <source>While it is not connected, the system&apos;s choice plays.</source>
        <translation>Tant qu’il n’est pas connecté, le choix du système est utilisé.</translation>
    </message>
    <message>
        <source>For wireless headphones, which are heard later than the marked word.</source>
        <translation>Pour les casques sans fil, entendus après le mot marqué.</translation>
    </message>
    <message>
        <source>One that is not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>The system&apos;s choice</source>
        <translation>Choix du système</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Back to the voice</source>
        <translation>Revenir à la voix</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>NaturalSheet</name>
    <message>
        <source>Natural voices</source>
        <translation>Voix naturelles</translation>
    </message>
    <message>
        <source>Find a language or voice</source>
        <translation>Chercher une langue ou une voix</translation>
    </message>
    <message>
        <source>Each comes once, when you ask for it. Then it speaks without a network and sends nothing.</source>
        <translation>Chacune est téléchargée une fois, sur demande. Ensuite elle parle sans réseau et n&apos;envoie rien.</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Depuis un fichier</translation>
    </message>
    <message>
        <source>Take in a voice from a file</source>
        <translation>Ajouter une voix depuis un fichier</translation>
    </message>
    <message>
        <source>No voice has these words.</source>
        <translation>Aucune voix ne contient ces mots.</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Obtenir</translation>
    </message>
    <message>
        <source>Get {name}</source>
        <translation>Obtenir {name}</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Download {name}</source>
        <translation>Télécharger {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel {name}</source>
        <translation>Annuler {name}</translation>
    </message>
    <message>
        <source>Get anew</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Get {name} anew</source>
        <translation>Reprendre {name}</translation>
    </message>
    <message>
        <source>Read with it</source>
        <translation>Lire avec elle</translation>
    </message>
    <message>
        <source>Read with {name}</source>
        <translation>Lire avec {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Supprimer {name}</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Silence {name}</source>
        <translation>Couper {name}</translation>
    </message>
    <message>
        <source>Hear</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Hear {name}</source>
        <translation>Écouter {name}</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Open another</source>
        <translation>Ouvrir un autre</translation>
    </message>
    <message>
        <source>Choose a voice</source>
        <translation>Choisir une voix</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Try {voice} again</source>
        <translation>Réessayer {voice}</translation>
    </message>
    <message>
        <source>Read at {possible}×</source>
        <translation>Lire à {possible}×</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Modifier la clé</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Speak all the same</source>
        <translation>Lire quand même</translation>
    </message>
    <message>
        <source>See what is new</source>
        <translation>Voir les nouveautés</translation>
    </message>
    <message>
        <source>Use a voice</source>
        <translation>Utiliser une voix</translation>
    </message>
    <message>
        <source>Edit it</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Reading stopped, with your place kept.</source>
        <translation>La lecture s’est arrêtée, la position est conservée.</translation>
    </message>
    <message>
        <source>Reading goes on from the same sentence.</source>
        <translation>La lecture reprend à la même phrase.</translation>
    </message>
    <message>
        <source>{voice} breaks off: this computer is too slow for it at {speed}×.</source>
        <translation>{voice} s&apos;interrompt : cet ordinateur est trop lent pour elle à {speed}×.</translation>
    </message>
    <message>
        <source>{voice} can&apos;t be reached.</source>
        <translation>{voice} est injoignable.</translation>
    </message>
    <message>
        <source>{voice} did not accept the key.</source>
        <translation>{voice} n’a pas accepté la clé.</translation>
    </message>
    <message>
        <source>The computer of {voice} can&apos;t prove who it is.</source>
        <translation>L’ordinateur de {voice} ne peut pas prouver son identité.</translation>
    </message>
    <message>
        <source>{instead} carried on from the same word.</source>
        <translation>{instead} a continué au même mot.</translation>
    </message>
    <message>
        <source>{instead} reads in its place.</source>
        <translation>{instead} lit à sa place.</translation>
    </message>
    <message>
        <source>Parlando {version} is there.</source>
        <translation>Parlando {version} est disponible.</translation>
    </message>
    <message>
        <source>It comes from where this one came from; nothing is installed by itself.</source>
        <translation>Cette version vient de la même source que celle-ci&#x202f;; rien ne s’installe tout seul.</translation>
    </message>
    <message>
        <source>The page is as it was.</source>
        <translation>La page est restée telle quelle.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Un problème est survenu.</translation>
    </message>
    <message>
        <source>Your text and your place are kept.</source>
        <translation>Le texte et la position sont conservés.</translation>
    </message>
    <message>
        <source>This can&apos;t be done in that way.</source>
        <translation>Ce n’est pas possible de cette façon.</translation>
    </message>
    <message>
        <source>This file can&apos;t be opened.</source>
        <translation>Ce fichier ne peut pas être ouvert.</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>Ce fichier n’est plus là.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Ceci est un dossier.</translation>
    </message>
    <message>
        <source>You are not allowed to read this file.</source>
        <translation>L’autorisation de lire ce fichier manque.</translation>
    </message>
    <message>
        <source>This is no address of a page.</source>
        <translation>Ce n’est pas l’adresse d’une page.</translation>
    </message>
    <message>
        <source>Addresses begin with http:// or https://.</source>
        <translation>Les adresses commencent par http:// ou https://.</translation>
    </message>
    <message>
        <source>This address is in a private network.</source>
        <translation>Cette adresse est dans un réseau privé.</translation>
    </message>
    <message>
        <source>Only pages of the open internet are fetched; save this one and open the file.</source>
        <translation>Seules les pages de l’Internet public sont récupérées&#x202f;; enregistrer celle-ci et ouvrir le fichier.</translation>
    </message>
    <message>
        <source>This page can&apos;t be reached.</source>
        <translation>Cette page est injoignable.</translation>
    </message>
    <message>
        <source>Check the address and the network; the page here is as it was.</source>
        <translation>Vérifier l’adresse et le réseau&#x202f;; la page ici est restée telle quelle.</translation>
    </message>
    <message>
        <source>Pages of the web can&apos;t be opened while Parlando is offline.</source>
        <translation>Les pages du web ne peuvent pas être ouvertes tant que Parlando est hors ligne.</translation>
    </message>
    <message>
        <source>This document is locked with a password.</source>
        <translation>Ce document est verrouillé par un mot de passe.</translation>
    </message>
    <message>
        <source>Save it without one in the program that opens it.</source>
        <translation>L’enregistrer sans mot de passe dans le programme qui l’ouvre.</translation>
    </message>
    <message>
        <source>This kind of file can&apos;t be read yet.</source>
        <translation>Ce type de fichier ne peut pas encore être lu.</translation>
    </message>
    <message>
        <source>This is a book for {kind}, which can&apos;t be read here.</source>
        <translation>C’est un livre pour {kind}, qui ne peut pas être lu ici.</translation>
    </message>
    <message>
        <source>Convert it to EPUB first, for instance with calibre.</source>
        <translation>Le convertir d’abord en EPUB, par exemple avec calibre.</translation>
    </message>
    <message>
        <source>This is a DjVu file, which holds pictures of pages.</source>
        <translation>C’est un fichier DjVu, qui contient des images de pages.</translation>
    </message>
    <message>
        <source>A program for text recognition can make a PDF with text of it.</source>
        <translation>Un programme de reconnaissance de texte peut en faire un PDF avec du texte.</translation>
    </message>
    <message>
        <source>This is a picture.</source>
        <translation>C’est une image.</translation>
    </message>
    <message>
        <source>A program for text recognition can make a text of it.</source>
        <translation>Un programme de reconnaissance de texte peut en faire un texte.</translation>
    </message>
    <message>
        <source>This is sound or video, no text.</source>
        <translation>C’est du son ou de la vidéo, pas du texte.</translation>
    </message>
    <message>
        <source>This is a packed file.</source>
        <translation>C’est un fichier compressé.</translation>
    </message>
    <message>
        <source>Unpack it, then open what was in it.</source>
        <translation>Le décompresser, puis ouvrir ce qu’il contenait.</translation>
    </message>
    <message>
        <source>This is a spreadsheet, drawing or presentation.</source>
        <translation>C’est une feuille de calcul, un dessin ou une présentation.</translation>
    </message>
    <message>
        <source>Save it as PDF first, in the program that made it.</source>
        <translation>L’enregistrer d’abord en PDF, dans le programme qui l’a fait.</translation>
    </message>
    <message>
        <source>This file is in a format that only its own program reads.</source>
        <translation>Ce fichier est dans un format que seul son propre programme lit.</translation>
    </message>
    <message>
        <source>Save it as DOCX there, then open that.</source>
        <translation>L’y enregistrer en DOCX, puis ouvrir celui-ci.</translation>
    </message>
    <message>
        <source>This book is locked to its seller&apos;s own program.</source>
        <translation>Ce livre est verrouillé pour le programme de son vendeur.</translation>
    </message>
    <message>
        <source>Books without such a lock can be read.</source>
        <translation>Les livres sans ce verrou peuvent être lus.</translation>
    </message>
    <message>
        <source>This PDF holds pictures of pages, no text.</source>
        <translation>Ce PDF contient des images de pages, pas de texte.</translation>
    </message>
    <message>
        <source>A program for text recognition can make a copy with text.</source>
        <translation>Un programme de reconnaissance de texte peut créer une copie avec du texte.</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation>Ce fichier ne contient pas de texte.</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>Ce fichier est endommagé.</translation>
    </message>
    <message>
        <source>Get or save it anew; the page is as it was.</source>
        <translation>Le récupérer ou l’enregistrer à nouveau&#x202f;; la page est restée telle quelle.</translation>
    </message>
    <message>
        <source>This file unfolds to more than can be read.</source>
        <translation>Une fois décompressé, ce fichier est trop volumineux pour être lu.</translation>
    </message>
    <message>
        <source>Open a part of it; the page is as it was.</source>
        <translation>En ouvrir une partie&#x202f;; la page est restée telle quelle.</translation>
    </message>
    <message>
        <source>This file is over 64 MB, too long for one page.</source>
        <translation>Ce fichier dépasse 64 Mo, trop long pour une page.</translation>
    </message>
    <message>
        <source>This file takes too long to read.</source>
        <translation>Ce fichier est trop long à lire.</translation>
    </message>
    <message>
        <source>Save it anew, or open a part of it; the page is as it was.</source>
        <translation>L’enregistrer à nouveau, ou en ouvrir une partie&#x202f;; la page est restée telle quelle.</translation>
    </message>
    <message>
        <source>This voice is not here any more.</source>
        <translation>Cette voix n’est plus là.</translation>
    </message>
    <message>
        <source>The voices can&apos;t be used on this computer.</source>
        <translation>Les voix ne peuvent pas être utilisées sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Installing Parlando again brings them back; your text is kept.</source>
        <translation>Réinstaller Parlando les ramène&#x202f;; le texte est conservé.</translation>
    </message>
    <message>
        <source>The voice can&apos;t speak this passage.</source>
        <translation>La voix ne peut pas lire ce passage.</translation>
    </message>
    <message>
        <source>No loudspeaker can be used.</source>
        <translation>Aucun haut-parleur n’est disponible.</translation>
    </message>
    <message>
        <source>Connect one, or choose one in the system&apos;s settings.</source>
        <translation>En connecter un, ou en choisir un dans les réglages du système.</translation>
    </message>
    <message>
        <source>The part that makes sound is not installed.</source>
        <translation>La partie qui produit le son n’est pas installée.</translation>
    </message>
    <message>
        <source>Install the package libportaudio2, then start Parlando again.</source>
        <translation>Installer le paquet libportaudio2, puis redémarrer Parlando.</translation>
    </message>
    <message>
        <source>{device} is open, but plays nothing.</source>
        <translation>{device} est ouvert, mais ne restitue aucun son.</translation>
    </message>
    <message>
        <source>Choose another one in the system&apos;s settings.</source>
        <translation>En choisir un autre dans les réglages du système.</translation>
    </message>
    <message>
        <source>The headphones or loudspeakers were unplugged.</source>
        <translation>Le casque ou les haut-parleurs ont été débranchés.</translation>
    </message>
    <message>
        <source>Paused, with your place kept.</source>
        <translation>En pause, position conservée.</translation>
    </message>
    <message>
        <source>The sound stopped.</source>
        <translation>Le son s’est arrêté.</translation>
    </message>
    <message>
        <source>The sound can&apos;t be used now.</source>
        <translation>Le son n’est pas disponible pour l’instant.</translation>
    </message>
    <message>
        <source>It comes back by itself as soon as it can.</source>
        <translation>Il revient de lui-même dès que possible.</translation>
    </message>
    <message>
        <source>The voice can&apos;t be reached.</source>
        <translation>La voix est injoignable.</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached.</source>
        <translation>{host} est injoignable.</translation>
    </message>
    <message>
        <source>Its voices are in the list once it answers.</source>
        <translation>Ses voix sont dans la liste dès qu’il répond.</translation>
    </message>
    <message>
        <source>The other computer can&apos;t prove who it is.</source>
        <translation>L’autre ordinateur ne peut pas prouver son identité.</translation>
    </message>
    <message>
        <source>Nothing was sent to it. Its certificate is not one that is trusted here.</source>
        <translation>Rien ne lui a été envoyé. Son certificat n’est pas de ceux auxquels on fait confiance ici.</translation>
    </message>
    <message>
        <source>The voice did not accept the key.</source>
        <translation>La voix n’a pas accepté la clé.</translation>
    </message>
    <message>
        <source>{host} did not accept the key.</source>
        <translation>{host} n’a pas accepté la clé.</translation>
    </message>
    <message>
        <source>Its voices are in the list once it has the right one.</source>
        <translation>Ses voix sont dans la liste dès qu’il a la bonne.</translation>
    </message>
    <message>
        <source>The voice broke off.</source>
        <translation>La voix s’est interrompue.</translation>
    </message>
    <message>
        <source>The voice gave an answer that makes no sense.</source>
        <translation>La voix a donné une réponse incompréhensible.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written there.</source>
        <translation>Le fichier ne peut pas être écrit là.</translation>
    </message>
    <message>
        <source>Choose another folder; your text is kept.</source>
        <translation>Choisir un autre dossier&#x202f;; le texte est conservé.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Le disque est plein.</translation>
    </message>
    <message>
        <source>Make room on it or choose another one, then save again; your text is kept.</source>
        <translation>Faites-y de la place ou choisissez-en un autre, puis enregistrez de nouveau ; votre texte est conservé.</translation>
    </message>
    <message>
        <source>Nothing may be written in that folder.</source>
        <translation>Rien ne peut être écrit dans ce dossier.</translation>
    </message>
    <message>
        <source>The file would become too large.</source>
        <translation>Le fichier deviendrait trop grand.</translation>
    </message>
    <message>
        <source>Save it as MP3, or as a file for each chapter; your text is kept.</source>
        <translation>Enregistrez en MP3, ou un fichier par chapitre ; votre texte est conservé.</translation>
    </message>
    <message>
        <source>This file is being saved already.</source>
        <translation>Ce fichier est déjà en cours d’enregistrement.</translation>
    </message>
    <message>
        <source>Wait until it is whole, or choose another name.</source>
        <translation>Attendez qu’il soit complet, ou choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The text can&apos;t be written there.</source>
        <translation>Le texte ne peut pas être écrit à cet endroit.</translation>
    </message>
    <message>
        <source>Choose another folder or disk; it is still on the page.</source>
        <translation>Choisir un autre dossier ou un autre disque&#x202f;; il est encore sur la page.</translation>
    </message>
    <message>
        <source>Your settings can&apos;t be saved.</source>
        <translation>Les paramètres ne peuvent pas être enregistrés.</translation>
    </message>
    <message>
        <source>They hold until the window is closed, not beyond that.</source>
        <translation>Ils valent jusqu’à la fermeture de la fenêtre, pas au-delà.</translation>
    </message>
    <message>
        <source>The disk is full, so your settings can&apos;t be saved.</source>
        <translation>Le disque est plein&#x202f;: les paramètres ne peuvent pas être enregistrés.</translation>
    </message>
    <message>
        <source>They hold until the window is closed; make room, then try again.</source>
        <translation>Ils valent jusqu’à la fermeture de la fenêtre&#x202f;; libérer de la place, puis réessayer.</translation>
    </message>
    <message>
        <source>Your settings can&apos;t be saved: nothing may be written in {folder}.</source>
        <translation>Les paramètres ne peuvent pas être enregistrés&#x202f;: rien ne peut être écrit dans {folder}.</translation>
    </message>
    <message>
        <source>They hold until the window is closed; allow it, then try again.</source>
        <translation>Ils valent jusqu’à la fermeture de la fenêtre&#x202f;; l’autoriser, puis réessayer.</translation>
    </message>
    <message>
        <source>Your pronunciations can&apos;t be saved.</source>
        <translation>Les prononciations ne peuvent pas être enregistrées.</translation>
    </message>
    <message>
        <source>They hold until the window is closed; look whether the disk is full.</source>
        <translation>Elles valent jusqu’à la fermeture de la fenêtre&#x202f;; voir si le disque est plein.</translation>
    </message>
    <message>
        <source>This text can&apos;t be kept.</source>
        <translation>Ce texte ne peut pas être conservé.</translation>
    </message>
    <message>
        <source>It stays until the window is closed; copy it elsewhere to be safe.</source>
        <translation>Il reste jusqu’à la fermeture de la fenêtre&#x202f;; le copier ailleurs pour plus de sûreté.</translation>
    </message>
    <message>
        <source>The disk is full, so this text can&apos;t be kept.</source>
        <translation>Le disque est plein&#x202f;: ce texte ne peut pas être conservé.</translation>
    </message>
    <message>
        <source>It stays until the window is closed; make room, then try again.</source>
        <translation>Il reste jusqu’à la fermeture de la fenêtre&#x202f;; libérer de la place, puis réessayer.</translation>
    </message>
    <message>
        <source>This text can&apos;t be kept: nothing may be written in {folder}.</source>
        <translation>Ce texte ne peut pas être conservé&#x202f;: rien ne peut être écrit dans {folder}.</translation>
    </message>
    <message>
        <source>It stays until the window is closed; allow it, then try again.</source>
        <translation>Il reste jusqu’à la fermeture de la fenêtre&#x202f;; l’autoriser, puis réessayer.</translation>
    </message>
    <message>
        <source>The page works all the same; closing the window and opening it anew may help.</source>
        <translation>La page fonctionne malgré tout&#x202f;; fermer la fenêtre et la rouvrir peut aider.</translation>
    </message>
    <message>
        <source>The disk is full, so the library takes nothing in.</source>
        <translation>Le disque est plein&#x202f;: la bibliothèque n’enregistre plus rien.</translation>
    </message>
    <message>
        <source>The page works all the same; make room on it.</source>
        <translation>La page fonctionne malgré tout&#x202f;; y libérer de la place.</translation>
    </message>
    <message>
        <source>The library can&apos;t be used: nothing may be written in {folder}.</source>
        <translation>La bibliothèque ne peut pas être utilisée&#x202f;: rien ne peut être écrit dans {folder}.</translation>
    </message>
    <message>
        <source>The page works all the same; allow it, then open the window anew.</source>
        <translation>La page fonctionne malgré tout&#x202f;; l’autoriser, puis rouvrir la fenêtre.</translation>
    </message>
    <message>
        <source>This kind of sound file needs one more package.</source>
        <translation>Ce type de fichier audio demande un paquet de plus.</translation>
    </message>
    <message>
        <source>MP3 keeps chapters too; or add “parlando[audiobook]” with pip.</source>
        <translation>MP3 garde aussi les chapitres ; ou ajouter « parlando[audiobook] » avec pip.</translation>
    </message>
    <message>
        <source>The language model did not answer.</source>
        <translation>Le modèle de langage n’a pas répondu.</translation>
    </message>
    <message>
        <source>Ask again, or ask another model.</source>
        <translation>Demander à nouveau, ou interroger un autre modèle.</translation>
    </message>
    <message>
        <source>The language model can&apos;t be reached.</source>
        <translation>Le modèle de langage est injoignable.</translation>
    </message>
    <message>
        <source>Start it and ask again, or give another address.</source>
        <translation>Le démarrer et demander à nouveau, ou donner une autre adresse.</translation>
    </message>
    <message>
        <source>There is no language model at this address.</source>
        <translation>Il n’y a pas de modèle de langage à cette adresse.</translation>
    </message>
    <message>
        <source>Most addresses end in /v1.</source>
        <translation>La plupart des adresses finissent par /v1.</translation>
    </message>
    <message>
        <source>This language model is not there.</source>
        <translation>Ce modèle de langage n’est pas là.</translation>
    </message>
    <message>
        <source>Give the name of one that is; nothing was asked.</source>
        <translation>Donner le nom d’un modèle présent&#x202f;; rien n’a été demandé.</translation>
    </message>
    <message>
        <source>The language model did not accept the key.</source>
        <translation>Le modèle de langage n’a pas accepté la clé.</translation>
    </message>
    <message>
        <source>Give the right one; nothing was asked.</source>
        <translation>Donner la bonne&#x202f;; rien n’a été demandé.</translation>
    </message>
    <message>
        <source>The language model takes no more questions for now.</source>
        <translation>Le modèle de langage n’accepte plus de questions pour le moment.</translation>
    </message>
    <message>
        <source>Ask again in a while, or ask another one.</source>
        <translation>Demander à nouveau dans un moment, ou interroger un autre.</translation>
    </message>
    <message>
        <source>The answer broke off.</source>
        <translation>La réponse s’est interrompue.</translation>
    </message>
    <message>
        <source>What came is on the page; ask again for the rest.</source>
        <translation>Ce qui est arrivé est sur la page&#x202f;; demander à nouveau pour la suite.</translation>
    </message>
    <message>
        <source>The answer was empty.</source>
        <translation>La réponse était vide.</translation>
    </message>
    <message>
        <source>Ask in another way, or ask another model.</source>
        <translation>Demander autrement, ou interroger un autre modèle.</translation>
    </message>
    <message>
        <source>This computer is too slow for the voice.</source>
        <translation>Cet ordinateur est trop lent pour cette voix.</translation>
    </message>
    <message>
        <source>Choose a lower speed, or another voice.</source>
        <translation>Une vitesse plus basse, ou une autre voix, y remédie.</translation>
    </message>
    <message>
        <source>This voice is on its way already.</source>
        <translation>Cette voix est déjà en route.</translation>
    </message>
    <message>
        <source>Another window or command is getting it; wait for that.</source>
        <translation>Une autre fenêtre ou commande la télécharge ; attendez-la.</translation>
    </message>
    <message>
        <source>The voice could not be got.</source>
        <translation>La voix n’a pas pu être téléchargée.</translation>
    </message>
    <message>
        <source>Try again later; the voices you have are as they were.</source>
        <translation>Réessayer plus tard&#x202f;; les voix présentes sont restées telles quelles.</translation>
    </message>
    <message>
        <source>The voice could not be got: the network is away.</source>
        <translation>La voix n’a pas pu être téléchargée&#xa0;: le réseau est absent.</translation>
    </message>
    <message>
        <source>Try again later; what has come is kept.</source>
        <translation>Réessayer plus tard&#x202f;; ce qui est arrivé est conservé.</translation>
    </message>
    <message>
        <source>There is not enough room for this voice.</source>
        <translation>Il n’y a pas assez de place pour cette voix.</translation>
    </message>
    <message>
        <source>Make room and try again; what has come is kept.</source>
        <translation>Libérer de la place et réessayer&#x202f;; ce qui est arrivé est conservé.</translation>
    </message>
    <message>
        <source>Voices can&apos;t be got while Parlando is offline.</source>
        <translation>Les voix ne peuvent pas être téléchargées tant que Parlando est hors ligne.</translation>
    </message>
    <message>
        <source>The library was made by a newer Parlando.</source>
        <translation>La bibliothèque vient d’un Parlando plus récent.</translation>
    </message>
    <message>
        <source>It is left as it is; another one is used here until you have that version.</source>
        <translation>Elle reste telle quelle&#x202f;; une autre sert ici en attendant cette version.</translation>
    </message>
    <message>
        <source>The settings say so, under Privacy.</source>
        <translation>C’est ce que disent les paramètres, sous «&#xa0;Confidentialité&#xa0;».</translation>
    </message>
    <message>
        <source>This voice does not speak on this computer.</source>
        <translation>Cette voix ne parle pas sur cet ordinateur.</translation>
    </message>
    <message>
        <source>It was taken away again; choose another one.</source>
        <translation>Elle a été retirée&#x202f;; en choisir une autre.</translation>
    </message>
    <message>
        <source>The part that makes natural voices speak is not installed.</source>
        <translation>La partie qui fait parler les voix naturelles n’est pas installée.</translation>
    </message>
    <message>
        <source>Install {package}, then start Parlando again.</source>
        <translation>Installer {package}, puis redémarrer Parlando.</translation>
    </message>
    <message>
        <source>Another program is in the way.</source>
        <translation>Un autre programme gêne.</translation>
    </message>
    <message>
        <source>Close the other one, or start this one on another port.</source>
        <translation>Fermer l’autre, ou démarrer celui-ci sur un autre port.</translation>
    </message>
    <message>
        <source>The voice stopped and is back.</source>
        <translation>La voix s’est arrêtée, puis est revenue.</translation>
    </message>
    <message>
        <source>The sound stopped and is back.</source>
        <translation>Le son s’est arrêté, puis est revenu.</translation>
    </message>
    <message>
        <source>Reading goes on from the same word.</source>
        <translation>La lecture reprend au même mot.</translation>
    </message>
    <message>
        <source>The sound is back.</source>
        <translation>Le son est revenu.</translation>
    </message>
    <message>
        <source>You can listen again.</source>
        <translation>On peut de nouveau écouter.</translation>
    </message>
    <message>
        <source>Reading goes on through those that are left.</source>
        <translation>La lecture continue sur ceux qui restent.</translation>
    </message>
    <message>
        <source>The voice was away and is back.</source>
        <translation>La voix était injoignable, puis est revenue.</translation>
    </message>
    <message>
        <source>Another one reads on.</source>
        <translation>Une autre poursuit la lecture.</translation>
    </message>
    <message>
        <source>It is fast enough for {possible}×.</source>
        <translation>Il est assez rapide pour {possible}×.</translation>
    </message>
    <message>
        <source>Another voice reads without breaks.</source>
        <translation>Une autre voix lit sans interruption.</translation>
    </message>
    <message>
        <source>Something went wrong for a moment.</source>
        <translation>Un problème est survenu un instant.</translation>
    </message>
    <message>
        <source>The voices of {host} are in the list.</source>
        <translation>Les voix de {host} sont dans la liste.</translation>
    </message>
    <message>
        <source>What they read is sent there.</source>
        <translation>Ce qu’elles lisent y est envoyé.</translation>
    </message>
    <message>
        <source>The key is kept.</source>
        <translation>La clé est enregistrée.</translation>
    </message>
    <message>
        <source>It lies in the system&apos;s keyring.</source>
        <translation>Elle est dans le trousseau du système.</translation>
    </message>
    <message>
        <source>No keyring takes it; it lies in a file that only you can read.</source>
        <translation>Aucun trousseau ne l’accepte&#x202f;; elle est dans un fichier que seul ce compte peut lire.</translation>
    </message>
    <message>
        <source>The sound is saved.</source>
        <translation>Le son est enregistré.</translation>
    </message>
    <message>
        <source>It lies where you chose.</source>
        <translation>Il est à l’endroit choisi.</translation>
    </message>
    <message>
        <source>Not all of this document is on the page.</source>
        <translation>Ce document n’est pas entièrement sur la page.</translation>
    </message>
    <message>
        <source>Rest the pointer here to see what is missing.</source>
        <translation>Laisser le pointeur ici pour voir ce qui manque.</translation>
    </message>
    <message>
        <source>There is nothing to say here, only signs.</source>
        <translation>Il n’y a rien à lire ici, seulement des signes.</translation>
    </message>
    <message>
        <source>Put the caret before some words and press Speak.</source>
        <translation>Placer le curseur devant des mots et appuyer sur Lire.</translation>
    </message>
    <message>
        <source>This book brings a recording of its own.</source>
        <translation>Ce livre contient son propre enregistrement.</translation>
    </message>
    <message>
        <source>Its narrator is heard in place of a voice.</source>
        <translation>Le narrateur est entendu à la place d’une voix.</translation>
    </message>
    <message>
        <source>This book&apos;s own recording can&apos;t be played here, so a voice reads it.</source>
        <translation>L’enregistrement de ce livre ne peut pas être écouté ici&#x202f;; une voix le lit.</translation>
    </message>
    <message>
        <source>Add “parlando[audiobook]” with pip to hear its narrator.</source>
        <translation>Ajouter «&#x202f;parlando[audiobook]&#x202f;» avec pip pour entendre son narrateur.</translation>
    </message>
    <message>
        <source>Another text is on the page now.</source>
        <translation>Un autre texte est maintenant sur la page.</translation>
    </message>
    <message>
        <source>What you had written is kept.</source>
        <translation>Ce qui était écrit est conservé.</translation>
    </message>
    <message>
        <source>This page is for reading.</source>
        <translation>Cette page est faite pour la lecture.</translation>
    </message>
    <message>
        <source>A click or Enter on a word reads from there, Space pauses.</source>
        <translation>Un clic ou Entrée sur un mot lit à partir de là, Espace met en pause.</translation>
    </message>
    <message>
        <source>This text can be edited.</source>
        <translation>Ce texte peut être modifié.</translation>
    </message>
    <message>
        <source>Ctrl and a click on a word reads from there.</source>
        <translation>Ctrl et un clic sur un mot lit à partir de là.</translation>
    </message>
    <message>
        <source>The file with your settings can&apos;t be read.</source>
        <translation>Le fichier de vos réglages ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The usual ones are in force; the file is kept beside the new one.</source>
        <translation>Les réglages habituels s’appliquent ; le fichier est gardé à côté du nouveau.</translation>
    </message>
    <message>
        <source>Your settings are in the file.</source>
        <translation>Les paramètres sont dans le fichier.</translation>
    </message>
    <message>
        <source>Keys and passwords were left out.</source>
        <translation>Les clés et mots de passe ont été omis.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be written there.</source>
        <translation>Les paramètres ne peuvent pas être écrits là.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisir un autre dossier.</translation>
    </message>
    <message>
        <source>The settings from the file are in force.</source>
        <translation>Les paramètres du fichier sont en vigueur.</translation>
    </message>
    <message>
        <source>Undo brings yours back.</source>
        <translation>Annuler ramène les précédents.</translation>
    </message>
    <message>
        <source>This file holds no settings of Parlando.</source>
        <translation>Ce fichier ne contient pas de paramètres de Parlando.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>The rule for “{word}” was removed.</source>
        <translation>La règle pour «&#xa0;{word}&#xa0;» a été supprimée.</translation>
    </message>
    <message>
        <source>It is said as it is written.</source>
        <translation>Le mot se dit comme il s’écrit.</translation>
    </message>
    <message>
        <source>There is no word to say differently.</source>
        <translation>Il n’y a pas de mot à prononcer autrement.</translation>
    </message>
    <message>
        <source>Select one, or put the caret into it.</source>
        <translation>En sélectionner un, ou y placer le curseur.</translation>
    </message>
    <message>
        <source>The pronunciations from the file are in force.</source>
        <translation>Les prononciations du fichier sont en vigueur.</translation>
    </message>
    <message>
        <source>They go before older ones of the same words.</source>
        <translation>Elles passent avant les anciennes des mêmes mots.</translation>
    </message>
    <message>
        <source>This file holds no pronunciations.</source>
        <translation>Ce fichier ne contient pas de prononciations.</translation>
    </message>
    <message>
        <source>Your pronunciations are in the file.</source>
        <translation>Les prononciations sont dans le fichier.</translation>
    </message>
    <message>
        <source>Those of one document or voice stay here.</source>
        <translation>Celles d’un seul document ou d’une seule voix restent ici.</translation>
    </message>
    <message>
        <source>The pronunciations can&apos;t be written there.</source>
        <translation>Les prononciations ne peuvent pas être écrites là.</translation>
    </message>
    <message>
        <source>The library was damaged.</source>
        <translation>La bibliothèque était endommagée.</translation>
    </message>
    <message>
        <source>It is set aside, and a new one has begun with this page.</source>
        <translation>Elle est mise de côté, et une nouvelle commence avec cette page.</translation>
    </message>
    <message>
        <source>The library can&apos;t be used now.</source>
        <translation>La bibliothèque n’est pas disponible en ce moment.</translation>
    </message>
    <message>
        <source>The place is marked.</source>
        <translation>Le signet est posé.</translation>
    </message>
    <message>
        <source>It begins with “{words}”.</source>
        <translation>Il commence par «&#xa0;{words}&#xa0;».</translation>
    </message>
    <message>
        <source>There is nothing to mark here.</source>
        <translation>Il n’y a rien à marquer ici.</translation>
    </message>
    <message>
        <source>Put the caret where the text goes on.</source>
        <translation>Placer le curseur là où le texte continue.</translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation>Rien n’a encore été lu.</translation>
    </message>
    <message>
        <source>Type or paste some text, or open a document.</source>
        <translation>Écrire ou coller du texte, ou ouvrir un document.</translation>
    </message>
    <message>
        <source>The text was taken out of the library.</source>
        <translation>Le texte a été retiré de la bibliothèque.</translation>
    </message>
    <message>
        <source>Its bookmarks went with it.</source>
        <translation>Ses signets sont partis avec lui.</translation>
    </message>
    <message>
        <source>This text is on the page.</source>
        <translation>Ce texte est sur la page.</translation>
    </message>
    <message>
        <source>Open another one first, then take it out.</source>
        <translation>Ouvrir d’abord un autre texte, puis retirer celui-ci.</translation>
    </message>
    <message>
        <source>The library is empty.</source>
        <translation>La bibliothèque est vide.</translation>
    </message>
    <message>
        <source>It is gone for good when the window is closed.</source>
        <translation>L’effacement devient définitif à la fermeture de la fenêtre.</translation>
    </message>
    <message>
        <source>The library is in the file.</source>
        <translation>La bibliothèque est dans le fichier.</translation>
    </message>
    <message>
        <source>Any program that shows text can read it.</source>
        <translation>Tout programme qui affiche du texte peut le lire.</translation>
    </message>
    <message>
        <source>The library can&apos;t be written there.</source>
        <translation>La bibliothèque ne peut pas être écrite là.</translation>
    </message>
    <message>
        <source>There is no sample of this voice.</source>
        <translation>Il n&apos;y a pas d&apos;extrait de cette voix.</translation>
    </message>
    <message>
        <source>Once it is here it can be heard, and removed again.</source>
        <translation>Une fois ici, on peut l&apos;écouter, puis la retirer.</translation>
    </message>
    <message>
        <source>There is no voice in this file that can be used.</source>
        <translation>Ce fichier ne contient aucune voix utilisable.</translation>
    </message>
    <message>
        <source>A voice is a file that ends in .onnx, with its description beside it.</source>
        <translation>Une voix est un fichier terminé par .onnx, accompagné de sa description.</translation>
    </message>
    <message>
        <source>The voice could not be removed.</source>
        <translation>La voix n’a pas pu être supprimée.</translation>
    </message>
    <message>
        <source>It may be in use; try again when it is silent.</source>
        <translation>Elle est peut-être utilisée ; réessayer quand elle se tait.</translation>
    </message>
    <message>
        <source>This link leads to a place that is not on the page.</source>
        <translation>Ce lien mène à un endroit absent de la page.</translation>
    </message>
    <message>
        <source>It may be in a part of the document that could not be read.</source>
        <translation>Il est peut-être dans une partie du document qui n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>There is no link here.</source>
        <translation>Il n’y a pas de lien ici.</translation>
    </message>
    <message>
        <source>{key} goes to the next one.</source>
        <translation>{key} mène au suivant.</translation>
    </message>
    <message>
        <source>There are no links or notes on this page.</source>
        <translation>Il n’y a ni liens ni notes sur cette page.</translation>
    </message>
    <message>
        <source>The caret is where it was.</source>
        <translation>Le curseur est resté à sa place.</translation>
    </message>
    <message>
        <source>This text has no chapters.</source>
        <translation>Ce texte n’a pas de chapitres.</translation>
    </message>
    <message>
        <source>{key} goes on by a paragraph.</source>
        <translation>{key} avance d’un paragraphe.</translation>
    </message>
    <message>
        <source>Where printed pages begin is not known here.</source>
        <translation>On ne sait pas ici où commencent les pages imprimées.</translation>
    </message>
    <message>
        <source>{key} goes on by a chapter.</source>
        <translation>{key} avance d’un chapitre.</translation>
    </message>
    <message>
        <source>There is no original page to show.</source>
        <translation>Il n’y a pas de page d’origine à montrer.</translation>
    </message>
    <message>
        <source>PDFs have them, as long as their file is where it was.</source>
        <translation>Les PDF en ont, tant que leur fichier est resté à sa place.</translation>
    </message>
    <message>
        <source>There is no table here.</source>
        <translation>Il n’y a pas de tableau ici.</translation>
    </message>
    <message>
        <source>Its heads are said while a row of it is heard, or has the caret.</source>
        <translation>Ses en-têtes se disent quand une de ses lignes est entendue ou porte le curseur.</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>Il n’y a pas de texte à coller.</translation>
    </message>
    <message>
        <source>Copy some text first, then paste and listen.</source>
        <translation>Copier d’abord du texte, puis coller et écouter.</translation>
    </message>
    <message>
        <source>Parlando stays quiet beside a screen reader.</source>
        <translation>Parlando se tait à côté d’un lecteur d’écran.</translation>
    </message>
    <message>
        <source>That is what the settings say, under Reading.</source>
        <translation>C’est ce que disent les paramètres, sous «&#xa0;Lecture&#xa0;».</translation>
    </message>
    <message>
        <source>This desktop gives no keys to programs.</source>
        <translation>Ce bureau ne donne pas de touches aux programmes.</translation>
    </message>
    <message>
        <source>Let its own settings run: parlando read-selection. Keys (F1) says where.</source>
        <translation>Ses propres réglages peuvent lancer : parlando read-selection. Touches (F1) dit où.</translation>
    </message>
    <message>
        <source>This key is not to be had.</source>
        <translation>Cette touche n’est pas disponible.</translation>
    </message>
    <message>
        <source>Another program has it, or it is none; choose another, such as Ctrl+Alt+R.</source>
        <translation>Un autre programme l’utilise, ou ce n’en est pas une ; en choisir une autre, comme Ctrl+Alt+R.</translation>
    </message>
    <message>
        <source>This desktop shows no signs in its panel.</source>
        <translation>Ce bureau n’affiche pas d’icônes dans sa barre.</translation>
    </message>
    <message>
        <source>Everything stays in the window; GNOME shows them with an extension.</source>
        <translation>Tout reste dans la fenêtre&#x202f;; GNOME les affiche avec une extension.</translation>
    </message>
    <message>
        <source>This is no colour.</source>
        <translation>Ce n’est pas une couleur.</translation>
    </message>
    <message>
        <source>Write it as #D8EDD8, or by an English name.</source>
        <translation>L’écrire comme #D8EDD8, ou par un nom anglais.</translation>
    </message>
    <message>
        <source>Text is hard to read on this colour.</source>
        <translation>Le texte est difficile à lire sur cette couleur.</translation>
    </message>
    <message>
        <source>Its contrast is under 4.5; lighter is better on paper, darker by night.</source>
        <translation>Son contraste est inférieur à 4,5 ; plus clair va mieux sur papier, plus foncé la nuit.</translation>
    </message>
    <message>
        <source>No selected text was found.</source>
        <translation>Aucun texte sélectionné n’a été trouvé.</translation>
    </message>
    <message>
        <source>Select some, or copy it, then paste and listen.</source>
        <translation>En sélectionner ou en copier, puis coller et écouter.</translation>
    </message>
    <message>
        <source>There is nothing to read yet.</source>
        <translation>Il n’y a encore rien à lire.</translation>
    </message>
</context>
<context>
    <name>NoticesSheet</name>
    <message>
        <source>Notices</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>There was nothing to say yet.</source>
        <translation>Il n’y avait encore rien à dire.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open a document</source>
        <translation>Ouvrir un document</translation>
    </message>
    <message>
        <source>Documents ({suffixes})</source>
        <translation>Documents ({suffixes})</translation>
    </message>
</context>
<context>
    <name>OriginalView</name>
    <message>
        <source>Original page</source>
        <translation>Page d’origine</translation>
    </message>
    <message>
        <source>Original page {number}</source>
        <translation>Page d’origine {number}</translation>
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
        <translation>Ouverture de {name}</translation>
    </message>
    <message>
        <source>Piped text</source>
        <translation>Texte transmis</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Entrée standard</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>This is not the password of {name}. Try another, then Return</source>
        <translation>Ce n’est pas le mot de passe de {name}. En essayer un autre, puis Entrée</translation>
    </message>
    <message>
        <source>{name} is locked. Its password, then Return</source>
        <translation>{name} est verrouillé. Son mot de passe, puis Entrée</translation>
    </message>
</context>
<context>
    <name>PlaceInWords</name>
    <message>
        <source>{time}, sentence {number}</source>
        <translation>{time}, phrase {number}</translation>
    </message>
    <message>
        <source>{time}, sentence {number} of {count}</source>
        <translation>{time}, phrase {number} sur {count}</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 seconde</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
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
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Pronunciations</source>
        <translation>Prononciations</translation>
    </message>
    <message>
        <source>Pronunciations ({suffixes})</source>
        <translation>Prononciations ({suffixes})</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>Show the window</source>
        <translation>Afficher la fenêtre</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>No language model answers on this computer: start Ollama, or say where one is.</source>
        <translation>Aucun modèle de langage ne répond sur cet ordinateur&#xa0;: démarrer Ollama, ou indiquer où il y en a un.</translation>
    </message>
    <message>
        <source>An address looks like {example}.</source>
        <translation>Une adresse ressemble à {example}.</translation>
    </message>
</context>
<context>
    <name>QuietLine</name>
    <message>
        <source>Choose what is read</source>
        <translation>Choisir ce qui est lu</translation>
    </message>
</context>
<context>
    <name>ScrollBar</name>
    <message>
        <source>Scroll</source>
        <translation>Faire défiler</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Bring pronunciations from elsewhere</source>
        <translation>Importer des prononciations</translation>
    </message>
    <message>
        <source>From a PLS lexicon, or a speech dictionary of NVDA.</source>
        <translation>D’un lexique PLS, ou d’un dictionnaire de prononciation de NVDA.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Take your pronunciations elsewhere</source>
        <translation>Exporter les prononciations</translation>
    </message>
    <message>
        <source>Writes those for all documents and voices as a PLS lexicon.</source>
        <translation>Écrit celles de tous les documents et de toutes les voix dans un lexique PLS.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Keys for everything</source>
        <translation>Raccourcis pour tout</translation>
    </message>
    <message>
        <source>All actions with their keys; each key can be another one.</source>
        <translation>Toutes les actions avec leurs raccourcis&#x202f;; chacun peut être changé.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Take your library elsewhere</source>
        <translation>Exporter la bibliothèque</translation>
    </message>
    <message>
        <source>Writes all texts, places and bookmarks into one file.</source>
        <translation>Écrit tous les textes, positions et signets dans un fichier.</translation>
    </message>
    <message>
        <source>Forget what I read</source>
        <translation>Oublier ce qui a été lu</translation>
    </message>
    <message>
        <source>Takes everything out of the library but the text on the page.</source>
        <translation>Retire tout de la bibliothèque sauf le texte sur la page.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Take your settings elsewhere</source>
        <translation>Exporter les paramètres</translation>
    </message>
    <message>
        <source>Writes them into a file, without keys and passwords.</source>
        <translation>Les écrit dans un fichier, sans clés ni mots de passe.</translation>
    </message>
    <message>
        <source>Bring settings from elsewhere</source>
        <translation>Importer des paramètres</translation>
    </message>
    <message>
        <source>Reads such a file; it can be undone.</source>
        <translation>Lit un tel fichier&#x202f;; peut être annulé.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>The voice that reads. A text in another language gets the one you chose for it last.</source>
        <translation>La voix qui lit. Un texte dans une autre langue reçoit la dernière choisie pour elle.</translation>
    </message>
    <message>
        <source>Another computer&apos;s voices</source>
        <translation>Voix d’un autre ordinateur</translation>
    </message>
    <message>
        <source>The address of a speech server. Its voices stand in the list of voices; what they read is sent there.</source>
        <translation>L’adresse d’un serveur de voix. Ses voix sont dans la liste des voix&#x202f;; ce qu’elles lisent y est envoyé.</translation>
    </message>
    <message>
        <source>Liveliness of natural voices</source>
        <translation>Vivacité des voix naturelles</translation>
    </message>
    <message>
        <source>1 is the voice&apos;s own; 0 says the same words always in the same tone.</source>
        <translation>1 est celle de la voix ; à 0, les mêmes mots ont toujours le même ton.</translation>
    </message>
    <message>
        <source>Length of natural voices&apos; sounds</source>
        <translation>Longueur des sons des voix naturelles</translation>
    </message>
    <message>
        <source>More is spoken with more leisure, whatever the speed.</source>
        <translation>Plus, c&apos;est plus posé, quelle que soit la vitesse.</translation>
    </message>
    <message>
        <source>Where natural voices come from</source>
        <translation>D’où viennent les voix naturelles</translation>
    </message>
    <message>
        <source>The address of a catalogue of Piper voices. It is asked when you look for one.</source>
        <translation>L’adresse d’un catalogue de voix Piper. Il est consulté quand une voix est recherchée.</translation>
    </message>
    <message>
        <source>Where Kokoro&apos;s voices come from</source>
        <translation>D&apos;où viennent les voix de Kokoro</translation>
    </message>
    <message>
        <source>The address of its two files. They are asked for when you get its voices.</source>
        <translation>L&apos;adresse de ses deux fichiers. On ne l&apos;interroge que pour obtenir ces voix.</translation>
    </message>
    <message>
        <source>Follow the language</source>
        <translation>Suivre la langue</translation>
    </message>
    <message>
        <source>A paragraph in another language is read by a voice that speaks it.</source>
        <translation>Un paragraphe dans une autre langue est lu par une voix qui la parle.</translation>
    </message>
    <message>
        <source>Play a book&apos;s own recording</source>
        <translation>Lire l’enregistrement d’un livre</translation>
    </message>
    <message>
        <source>Where a book brings a reading by its narrator, that is heard in place of a voice.</source>
        <translation>Quand un livre contient une lecture par son narrateur, elle est entendue à la place d’une voix.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>1 is the voice&apos;s own pace; the pitch stays the same.</source>
        <translation>1 est le rythme propre à la voix&#x202f;; la hauteur reste la même.</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>1 is the voice&apos;s own; the speed stays the same.</source>
        <translation>1 est celle de la voix&#x202f;; la vitesse reste la même.</translation>
    </message>
    <message>
        <source>Pause after a sentence</source>
        <translation>Pause après une phrase</translation>
    </message>
    <message>
        <source>At speed 1; it shrinks as the speed grows.</source>
        <translation>À la vitesse 1&#x202f;; elle diminue quand la vitesse augmente.</translation>
    </message>
    <message>
        <source>Pause after a paragraph</source>
        <translation>Pause après un paragraphe</translation>
    </message>
    <message>
        <source>Pause after a heading</source>
        <translation>Pause après un titre</translation>
    </message>
    <message>
        <source>Pause after an item of a list</source>
        <translation>Pause après un élément de liste</translation>
    </message>
    <message>
        <source>Speak as I type</source>
        <translation>Lire pendant la saisie</translation>
    </message>
    <message>
        <source>Each sentence is spoken when it is complete, the rest with Ctrl+Enter.</source>
        <translation>Chaque phrase est lue dès qu’elle est complète, la suite avec Ctrl+Entrée.</translation>
    </message>
    <message>
        <source>Where they stand</source>
        <translation>À leur place</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Juste après</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>À la fin</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Notes de bas de page</translation>
    </message>
    <message>
        <source>At once is behind their paragraph; this counts from the next document on.</source>
        <translation>Juste après veut dire derrière leur paragraphe&#x202f;; ceci vaut à partir du prochain document.</translation>
    </message>
    <message>
        <source>Leave out running heads</source>
        <translation>Omettre les en-têtes de page</translation>
    </message>
    <message>
        <source>Leave out page numbers</source>
        <translation>Omettre les numéros de page</translation>
    </message>
    <message>
        <source>Leave out the numbers of notes</source>
        <translation>Omettre les numéros de note</translation>
    </message>
    <message>
        <source>Leave out the numbers of lines</source>
        <translation>Omettre les numéros de ligne</translation>
    </message>
    <message>
        <source>Leave out citations: [12]</source>
        <translation>Omettre les références&#xa0;: [12]</translation>
    </message>
    <message>
        <source>Leave out footnotes</source>
        <translation>Omettre les notes de bas de page</translation>
    </message>
    <message>
        <source>Leave out code</source>
        <translation>Omettre le code</translation>
    </message>
    <message>
        <source>Leave out the texts of pictures</source>
        <translation>Omettre les textes d’image</translation>
    </message>
    <message>
        <source>Leave out the heads of tables</source>
        <translation>Omettre les en-têtes de tableau</translation>
    </message>
    <message>
        <source>Leave out what you asked a language model</source>
        <translation>Omettre les questions posées à un modèle de langage</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Nom du site</translation>
    </message>
    <message>
        <source>“Link”</source>
        <translation>«&#xa0;Lien&#xa0;»</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>En entier</translation>
    </message>
    <message>
        <source>Web addresses</source>
        <translation>Adresses web</translation>
    </message>
    <message>
        <source>What is said for an address of the web.</source>
        <translation>Ce qui est dit pour une adresse du web.</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par leur nom</translation>
    </message>
    <message>
        <source>One by name</source>
        <translation>Isolés, par leur nom</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Muets</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Émojis</translation>
    </message>
    <message>
        <source>One by name leaves several in a row unsaid.</source>
        <translation>«&#xa0;Isolés, par leur nom&#xa0;» tait ceux qui se suivent.</translation>
    </message>
    <message>
        <source>Say where code is left out</source>
        <translation>Dire où du code est omis</translation>
    </message>
    <message>
        <source>The word “code” stands for each block of it.</source>
        <translation>Le mot «&#xa0;code&#xa0;» remplace chaque bloc.</translation>
    </message>
    <message>
        <source>Leave out the signs of Markdown</source>
        <translation>Omettre les signes de Markdown</translation>
    </message>
    <message>
        <source>Stars, number signs, and where links lead.</source>
        <translation>Les astérisques, les dièses et la destination des liens.</translation>
    </message>
    <message>
        <source>Say repeated marks once</source>
        <translation>Dire une seule fois les signes répétés</translation>
    </message>
    <message>
        <source>“!!!!” is said like “!”, and drawn lines are silent.</source>
        <translation>«&#xa0;!!!!&#xa0;» se dit comme «&#xa0;!&#xa0;», et les lignes tracées restent muettes.</translation>
    </message>
    <message>
        <source>Say the sign in mail addresses</source>
        <translation>Dire le signe des adresses e-mail</translation>
    </message>
    <message>
        <source>The @ is a word in the language that is read.</source>
        <translation>Le @ est un mot dans la langue lue.</translation>
    </message>
    <message>
        <source>Join words parted at the end of a line</source>
        <translation>Réunir les mots coupés en fin de ligne</translation>
    </message>
    <message>
        <source>A hyphen of the word&apos;s own stays.</source>
        <translation>Un trait d’union propre au mot reste.</translation>
    </message>
    <message>
        <source>Speak when asked</source>
        <translation>Lire sur demande</translation>
    </message>
    <message>
        <source>Stay quiet</source>
        <translation>Rester silencieux</translation>
    </message>
    <message>
        <source>Beside a screen reader</source>
        <translation>À côté d’un lecteur d’écran</translation>
    </message>
    <message>
        <source>Ctrl, Tab and Esc silence Parlando at once, so that two never speak together.</source>
        <translation>Ctrl, Tab et Échap font taire Parlando aussitôt, pour que deux voix ne parlent jamais ensemble.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>In force from the next start. What is read keeps its own.</source>
        <translation>En vigueur au prochain démarrage. Ce qui est lu garde sa langue.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nuit</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>System follows the desktop: light, dark, or high contrast.</source>
        <translation>Système suit le bureau&#xa0;: clair, sombre ou contraste élevé.</translation>
    </message>
    <message>
        <source>Sentence and word</source>
        <translation>Phrase et mot</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>What is marked while it is read</source>
        <translation>Ce qui est marqué pendant la lecture</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins de mouvement</translation>
    </message>
    <message>
        <source>The page jumps instead of scrolling, the playhead steps from word to word.</source>
        <translation>La page saute au lieu de défiler, le repère de lecture avance de mot en mot.</translation>
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
        <translation>Celle du système</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>OpenDyslexic is used where it is installed.</source>
        <translation>OpenDyslexic est utilisée là où elle est installée.</translation>
    </message>
    <message>
        <source>Height of lines</source>
        <translation>Hauteur de ligne</translation>
    </message>
    <message>
        <source>Air between letters</source>
        <translation>Espace entre les lettres</translation>
    </message>
    <message>
        <source>Letters in a line</source>
        <translation>Lettres par ligne</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>Règle de lecture</translation>
    </message>
    <message>
        <source>Dims all but the spoken line and its neighbours.</source>
        <translation>Atténue tout sauf la ligne lue et ses voisines.</translation>
    </message>
    <message>
        <source>Colour of the sentence</source>
        <translation>Couleur de la phrase</translation>
    </message>
    <message>
        <source>Such as #D8EDD8; empty is the palette&apos;s own.</source>
        <translation>Comme #D8EDD8&#x202f;; vide pour celle de la palette.</translation>
    </message>
    <message>
        <source>Colour of the word</source>
        <translation>Couleur du mot</translation>
    </message>
    <message>
        <source>Such as #7CC47F; empty is the palette&apos;s own.</source>
        <translation>Comme #7CC47F&#x202f;; vide pour celle de la palette.</translation>
    </message>
    <message>
        <source>Where questions go</source>
        <translation>Où vont les questions</translation>
    </message>
    <message>
        <source>The address of a language model; empty is Ollama on this computer.</source>
        <translation>L’adresse d’un modèle de langage&#x202f;; vide pour Ollama sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Modèle de langage</translation>
    </message>
    <message>
        <source>Which one is asked there; empty is the first one it has.</source>
        <translation>Celui qui est interrogé là-bas&#x202f;; vide pour le premier disponible.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>PulseAudio or PipeWire</source>
        <translation>PulseAudio ou PipeWire</translation>
    </message>
    <message>
        <source>PortAudio</source>
        <translation>PortAudio</translation>
    </message>
    <message>
        <source>Way to the loudspeaker</source>
        <translation>Voie vers le haut-parleur</translation>
    </message>
    <message>
        <source>Automatic takes the quickest that works.</source>
        <translation>Automatique prend la plus rapide qui fonctionne.</translation>
    </message>
    <message>
        <source>MP3</source>
        <translation>MP3</translation>
    </message>
    <message>
        <source>M4B, an audiobook</source>
        <translation>M4B, un livre audio</translation>
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
        <translation>EPUB, texte et voix</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>MP3 plays everywhere, Opus is the smallest, FLAC loses nothing, an EPUB shows words as they are heard.</source>
        <translation>MP3 se lit partout, Opus est le plus petit, FLAC ne perd rien, un EPUB montre les mots quand on les entend.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
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
        <translation>Paroles (lrc)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Sous-titres</translation>
    </message>
    <message>
        <source>A second file with the words and when each is heard.</source>
        <translation>Un second fichier avec les mots et le moment où chacun est entendu.</translation>
    </message>
    <message>
        <source>One file for each chapter</source>
        <translation>Un fichier par chapitre</translation>
    </message>
    <message>
        <source>They come into a folder of their own.</source>
        <translation>Ils vont dans un dossier à eux.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: no voices, no language model elsewhere.</source>
        <translation>Rien ne quitte cet ordinateur&#xa0;: ni voix ni modèle de langage ailleurs.</translation>
    </message>
    <message>
        <source>Ask for new versions at</source>
        <translation>Chercher les nouvelles versions sur</translation>
    </message>
    <message>
        <source>A project&apos;s latest release, asked once a day. Empty asks nobody.</source>
        <translation>La dernière version d’un projet, consultée une fois par jour. Vide n’interroge personne.</translation>
    </message>
    <message>
        <source>Remember what I read</source>
        <translation>Mémoriser ce qui a été lu</translation>
    </message>
    <message>
        <source>Texts, places and bookmarks, in a file on this computer.</source>
        <translation>Les textes, positions et signets, dans un fichier sur cet ordinateur.</translation>
    </message>
    <message>
        <source>A key that reads the selection of any program</source>
        <translation>Une touche qui lit la sélection de tout programme</translation>
    </message>
    <message>
        <source>Such as Ctrl+Alt+R. Under Wayland the desktop asks you whether it may be.</source>
        <translation>Par exemple Ctrl+Alt+R. Sous Wayland, le bureau demande votre accord.</translation>
    </message>
    <message>
        <source>Sign in the panel</source>
        <translation>Icône dans la barre</translation>
    </message>
    <message>
        <source>Speak, pause and stop beside the clock, where the desktop shows such signs.</source>
        <translation>Lire, mettre en pause et arrêter à côté de l’horloge, là où le bureau affiche de telles icônes.</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Démarrer à l’ouverture de session</translation>
    </message>
    <message>
        <source>Then a key for any program&apos;s text is answered at once. On Linux desktops.</source>
        <translation>Un raccourci pour le texte de tout programme répond alors aussitôt. Sur les bureaux Linux.</translation>
    </message>
    <message>
        <source>Start minimised</source>
        <translation>Démarrer réduit</translation>
    </message>
    <message>
        <source>The window waits in the panel until it is wanted.</source>
        <translation>La fenêtre attend dans la barre jusqu’à ce qu’elle serve.</translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Voice: {name}</source>
        <translation>Voix&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Rechercher un paramètre</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Annuler la dernière modification</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Aucun paramètre ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Back to the text</source>
        <translation>Revenir au texte</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
</context>
<context>
    <name>SleepCard</name>
    <message>
        <source>Sleep timer</source>
        <translation>Minuteur de veille</translation>
    </message>
    <message>
        <source>In {n} minutes</source>
        <translation>Dans {n} minutes</translation>
    </message>
    <message>
        <source>No sleep timer</source>
        <translation>Aucun minuteur de veille</translation>
    </message>
    <message>
        <source>When the paragraph ends</source>
        <translation>À la fin du paragraphe</translation>
    </message>
    <message>
        <source>When the text ends</source>
        <translation>À la fin du texte</translation>
    </message>
</context>
<context>
    <name>SpeedCard</name>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
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
        <translation>{setting}&#xa0;: moins</translation>
    </message>
    <message>
        <source>{setting}: more</source>
        <translation>{setting}&#xa0;: plus</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Back a sentence</source>
        <translation>Phrase précédente</translation>
    </message>
    <message>
        <source>Forward a sentence</source>
        <translation>Phrase suivante</translation>
    </message>
    <message>
        <source>Full window</source>
        <translation>Fenêtre entière</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Text to read</source>
        <translation>Texte à lire</translation>
    </message>
    <message>
        <source>Read from here</source>
        <translation>Lire à partir d’ici</translation>
    </message>
    <message>
        <source>The voice itself told when it says this word.</source>
        <translation>La voix elle-même a indiqué quand elle dit ce mot.</translation>
    </message>
    <message>
        <source>When this word is said was found by listening to the voice.</source>
        <translation>Le moment de ce mot a été trouvé en écoutant la voix.</translation>
    </message>
    <message>
        <source>When this word is said is estimated.</source>
        <translation>Le moment de ce mot est estimé.</translation>
    </message>
</context>
<context>
    <name>Unsaid</name>
    <message>
        <source>Running heads</source>
        <translation>En-têtes de page</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>Numéros de page</translation>
    </message>
    <message>
        <source>Numbers of notes</source>
        <translation>Numéros de note</translation>
    </message>
    <message>
        <source>Numbers of lines</source>
        <translation>Numéros de ligne</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Références</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Notes de bas de page</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Texts of pictures</source>
        <translation>Textes d’image</translation>
    </message>
    <message>
        <source>Heads of tables</source>
        <translation>En-têtes de tableau</translation>
    </message>
    <message>
        <source>Not read: {listed}</source>
        <translation>Non lus&#xa0;: {listed}</translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation>Tout est lu</translation>
    </message>
</context>
<context>
    <name>UnsaidCard</name>
    <message>
        <source>What is read</source>
        <translation>Ce qui est lu</translation>
    </message>
</context>
<context>
    <name>VoiceCard</name>
    <message>
        <source>Voices</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Find a voice or language</source>
        <translation>Rechercher une voix ou une langue</translation>
    </message>
    <message>
        <source>Get natural voices</source>
        <translation>Obtenir des voix naturelles</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favorites</translation>
    </message>
    <message>
        <source>natural, high quality · offline</source>
        <translation>naturelle, haute qualité · hors ligne</translation>
    </message>
    <message>
        <source>natural, medium quality · offline</source>
        <translation>naturelle, qualité moyenne · hors ligne</translation>
    </message>
    <message>
        <source>natural, low quality · offline</source>
        <translation>naturelle, qualité faible · hors ligne</translation>
    </message>
    <message>
        <source>natural, lowest quality · offline</source>
        <translation>naturelle, qualité minimale · hors ligne</translation>
    </message>
    <message>
        <source>natural · offline</source>
        <translation>naturelle · hors ligne</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>sur cet ordinateur</translation>
    </message>
    <message>
        <source>{count} speakers</source>
        <translation>{count} locuteurs</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Hear {voice}</source>
        <translation>Écouter {voice}</translation>
    </message>
    <message>
        <source>Space in the list</source>
        <translation>Espace dans la liste</translation>
    </message>
    <message>
        <source>No favourite</source>
        <translation>Pas favorite</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorite</translation>
    </message>
    <message>
        <source>Take {voice} from the favourites</source>
        <translation>Retirer {voice} des favorites</translation>
    </message>
    <message>
        <source>Make {voice} a favourite</source>
        <translation>Ajouter {voice} aux favorites</translation>
    </message>
    <message>
        <source>sends your text to {host}</source>
        <translation>envoie le texte à {host}</translation>
    </message>
</context>
<context>
    <name>VoiceList</name>
    <message>
        <source>{voice}, {details}, chosen</source>
        <translation>{voice}, {details}, sélectionnée</translation>
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
        <translation>La partie qui les fait parler n’est pas installée : elle vient avec {package}.</translation>
    </message>
    <message>
        <source>Looking what there is…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <source>The list of voices can&apos;t be had now.</source>
        <translation>La liste des voix est inaccessible pour le moment.</translation>
    </message>
    <message>
        <source>Take in a voice</source>
        <translation>Ajouter une voix</translation>
    </message>
    <message>
        <source>Voices ({suffixes})</source>
        <translation>Voix ({suffixes})</translation>
    </message>
    <message>
        <source>{file} is being tried.</source>
        <translation>{file} est à l’essai.</translation>
    </message>
</context>
<context>
    <name>VoiceOffers</name>
    <message>
        <source>It is being tried.</source>
        <translation>Elle est mise à l’essai.</translation>
    </message>
    <message>
        <source>{have} of {all}</source>
        <translation>{have} sur {all}</translation>
    </message>
    <message>
        <source>up to {speed}× on this computer</source>
        <translation>jusqu’à {speed}× sur cet ordinateur</translation>
    </message>
    <message>
        <source>damaged: a file has changed or is missing</source>
        <translation>endommagée : un fichier a changé ou manque</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>{count} speakers</source>
        <translation>{count} locuteurs</translation>
    </message>
    <message>
        <source>not told by its maker</source>
        <translation>non précisée par l’auteur</translation>
    </message>
    <message>
        <source>{words} · licence: {licence}</source>
        <translation>{words} · licence : {licence}</translation>
    </message>
    <message>
        <source>Several languages with one download</source>
        <translation>Plusieurs langues en un téléchargement</translation>
    </message>
    <message>
        <source>high quality</source>
        <translation>haute qualité</translation>
    </message>
    <message>
        <source>medium quality</source>
        <translation>qualité moyenne</translation>
    </message>
    <message>
        <source>low quality</source>
        <translation>qualité basse</translation>
    </message>
    <message>
        <source>lowest quality</source>
        <translation>qualité minimale</translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} Mo</translation>
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
        <translation>Le son s’est interrompu ici un instant.</translation>
    </message>
    <message>
        <source>The voice was away here and came back.</source>
        <translation>La voix a disparu ici, puis est revenue.</translation>
    </message>
    <message>
        <source>Not made yet</source>
        <translation>Pas encore créé</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>Say it like this</source>
        <translation>Le prononcer ainsi</translation>
    </message>
    <message>
        <source>In the letters of the text, or in IPA between slashes: /skruːdʒd/</source>
        <translation>Dans les lettres du texte, ou en API entre barres obliques&#xa0;: /skruːdʒd/</translation>
    </message>
    <message>
        <source>Hear</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Ce document</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Celle-ci</translation>
    </message>
    <message>
        <source>Never say it</source>
        <translation>Ne jamais le dire</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Say “{word}” differently</source>
        <translation>Prononcer «&#xa0;{word}&#xa0;» autrement</translation>
    </message>
    <message>
        <source>Hear it in its sentence</source>
        <translation>L’écouter dans sa phrase</translation>
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
        <translation>Ce qui est entendu</translation>
    </message>
</context>
<context>
    <name>_Lines</name>
    <message>
        <source>being heard</source>
        <translation>en cours d’écoute</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Change the note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>_Section</name>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset {heading}</source>
        <translation>Réinitialiser {heading}</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>Comme au début</translation>
    </message>
</context>
<context>
    <name>_Segment</name>
    <message>
        <source>{group}: {choice}</source>
        <translation>{group}&#xa0;: {choice}</translation>
    </message>
</context>
</TS>
