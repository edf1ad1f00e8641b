<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Paste and listen</source>
        <translation>Pegar y escuchar</translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation>Abrir un documento</translation>
    </message>
    <message>
        <source>Find on the page</source>
        <translation>Buscar en la página</translation>
    </message>
    <message>
        <source>Edit this text</source>
        <translation>Editar este texto</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Ask a language model</source>
        <translation>Preguntar a un modelo de lenguaje</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Set a bookmark</source>
        <translation>Poner un marcador</translation>
    </message>
    <message>
        <source>Original page</source>
        <translation>Página original</translation>
    </message>
    <message>
        <source>Save as audio</source>
        <translation>Guardar como audio</translation>
    </message>
    <message>
        <source>Speak or pause</source>
        <translation>Leer o pausar</translation>
    </message>
    <message>
        <source>Go on where I was</source>
        <translation>Seguir donde se quedó</translation>
    </message>
    <message>
        <source>Speak from here, or the rest</source>
        <translation>Leer desde aquí, o el resto</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Say the sentence again</source>
        <translation>Repetir la frase</translation>
    </message>
    <message>
        <source>Say a word differently</source>
        <translation>Pronunciar una palabra de otra forma</translation>
    </message>
    <message>
        <source>Back a sentence</source>
        <translation>Frase anterior</translation>
    </message>
    <message>
        <source>Forward a sentence</source>
        <translation>Frase siguiente</translation>
    </message>
    <message>
        <source>Back a paragraph</source>
        <translation>Párrafo anterior</translation>
    </message>
    <message>
        <source>Forward a paragraph</source>
        <translation>Párrafo siguiente</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation>Retroceder 5 segundos</translation>
    </message>
    <message>
        <source>Back a chapter</source>
        <translation>Capítulo anterior</translation>
    </message>
    <message>
        <source>Forward a chapter</source>
        <translation>Capítulo siguiente</translation>
    </message>
    <message>
        <source>Back a page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Forward a page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Link or note before</source>
        <translation>Enlace o nota anterior</translation>
    </message>
    <message>
        <source>Next link or note</source>
        <translation>Enlace o nota siguiente</translation>
    </message>
    <message>
        <source>Follow the link</source>
        <translation>Seguir el enlace</translation>
    </message>
    <message>
        <source>Say the table&apos;s heads</source>
        <translation>Leer los encabezados de la tabla</translation>
    </message>
    <message>
        <source>Back to the voice</source>
        <translation>Volver a la voz</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más despacio</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Sleep timer</source>
        <translation>Temporizador de apagado</translation>
    </message>
    <message>
        <source>Choose a voice</source>
        <translation>Elegir una voz</translation>
    </message>
    <message>
        <source>Natural voices</source>
        <translation>Voces naturales</translation>
    </message>
    <message>
        <source>Speak as I type</source>
        <translation>Leer al escribir</translation>
    </message>
    <message>
        <source>Text and colours</source>
        <translation>Texto y colores</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>Tamaño de texto habitual</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>How it works here</source>
        <translation>Cómo funciona aquí</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Small strip</source>
        <translation>Barra pequeña</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Siguiente parte de la ventana</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>AskCard</name>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>¿Cuál es la pregunta?</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Modelo de lenguaje</translation>
    </message>
    <message>
        <source>{model} at {host}</source>
        <translation>{model} en {host}</translation>
    </message>
    <message>
        <source>{model} here</source>
        <translation>{model} aquí</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>en este equipo</translation>
    </message>
    <message>
        <source>Language model: {model}</source>
        <translation>Modelo de lenguaje: {model}</translation>
    </message>
    <message>
        <source>the first one there</source>
        <translation>el primero disponible</translation>
    </message>
    <message>
        <source>where one is needed</source>
        <translation>si hace falta</translation>
    </message>
</context>
<context>
    <name>AudioSaving</name>
    <message>
        <source>Save as audio</source>
        <translation>Guardar como audio</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>Saved in {folder}</source>
        <translation>Guardado en {folder}</translation>
    </message>
</context>
<context>
    <name>AudioSheet</name>
    <message>
        <source>Save as audio</source>
        <translation>Guardar como audio</translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation>Elegir dónde guardarlo</translation>
    </message>
    <message>
        <source>The selection, about {length} of speech at your speed.</source>
        <translation>La selección, unos {length} de lectura a la velocidad elegida.</translation>
    </message>
    <message>
        <source>The whole text, about {length} of speech at your speed.</source>
        <translation>Todo el texto, unos {length} de lectura a la velocidad elegida.</translation>
    </message>
    <message>
        <source>{form} needs one more package: pip install “parlando[audiobook]”. MP3 keeps chapters too.</source>
        <translation>{form} necesita un paquete más: pip install «parlando[audiobook]». MP3 también conserva los capítulos.</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>un minuto</translation>
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
        <translation>{title}, leído al escribir</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sin título</translation>
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
        <translation>Texto y colores</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noche</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>The size is {size}</source>
        <translation>El tamaño es {size}</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
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
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
</context>
<context>
    <name>Deck</name>
    <message>
        <source>Playback</source>
        <translation>Reproducción</translation>
    </message>
    <message>
        <source>Back a sentence</source>
        <translation>Frase anterior</translation>
    </message>
    <message>
        <source>Forward a sentence</source>
        <translation>Frase siguiente</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más despacio</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Más rápido</translation>
    </message>
    <message>
        <source>Speak the rest</source>
        <translation>Leer el resto</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Voice: {voice}</source>
        <translation>Voz: {voice}</translation>
    </message>
    <message>
        <source>{speed}×</source>
        <translation>{speed}×</translation>
    </message>
    <message>
        <source>Speed {speed} times</source>
        <translation>Velocidad {speed} veces</translation>
    </message>
    <message>
        <source>All speeds</source>
        <translation>Todas las velocidades</translation>
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
        <translation>en {host}</translation>
    </message>
    <message>
        <source>your text is sent to {host}</source>
        <translation>el texto se envía a {host}</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>en este equipo</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>Esperando la respuesta</translation>
    </message>
    <message>
        <source>Getting the voice ready</source>
        <translation>Preparando la voz</translation>
    </message>
    <message>
        <source>Paused at sentence {number}</source>
        <translation>En pausa en la frase {number}</translation>
    </message>
    <message>
        <source>Stopped at sentence {number}, with your place kept</source>
        <translation>Detenido en la frase {number}, posición guardada</translation>
    </message>
    <message>
        <source>Reading, sentence {number}</source>
        <translation>Leyendo, frase {number}</translation>
    </message>
    <message>
        <source>waiting for the answer</source>
        <translation>esperando la respuesta</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>esperando</translation>
    </message>
    <message>
        <source>getting the voice ready</source>
        <translation>preparando la voz</translation>
    </message>
    <message>
        <source>getting ready</source>
        <translation>preparando</translation>
    </message>
    <message>
        <source>Ctrl+Enter speaks the rest</source>
        <translation>Ctrl+Intro lee el resto</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <source>under a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message>
        <source>−1 min</source>
        <translation>−1 min</translation>
    </message>
    <message>
        <source>about {hours} h left</source>
        <translation>quedan unas {hours} h</translation>
    </message>
    <message>
        <source>−{hours} h</source>
        <translation>−{hours} h</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>quedan unos {minutes} min</translation>
    </message>
    <message>
        <source>−{minutes} min</source>
        <translation>−{minutes} min</translation>
    </message>
    <message>
        <source>sleeps when the paragraph ends</source>
        <translation>se detiene al acabar el párrafo</translation>
    </message>
    <message>
        <source>sleeps soon</source>
        <translation>se detiene pronto</translation>
    </message>
    <message>
        <source>sleeps when the text ends</source>
        <translation>se detiene al acabar el texto</translation>
    </message>
    <message>
        <source>sleeps at the end</source>
        <translation>se detiene al final</translation>
    </message>
    <message>
        <source>sleeps in {minutes} min</source>
        <translation>se detiene en {minutes} min</translation>
    </message>
    <message>
        <source>sleeps, {minutes} min</source>
        <translation>parada, {minutes} min</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>What would you like to hear?</source>
        <translation>¿Qué escuchamos?</translation>
    </message>
    <message>
        <source>Type here, or choose how to begin.</source>
        <translation>Escribir aquí o elegir cómo empezar.</translation>
    </message>
    <message>
        <source>Paste and listen</source>
        <translation>Pegar y escuchar</translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation>Abrir un documento</translation>
    </message>
    <message>
        <source>Ask a language model</source>
        <translation>Preguntar a un modelo de lenguaje</translation>
    </message>
    <message>
        <source>Hear a short sample</source>
        <translation>Escuchar una muestra breve</translation>
    </message>
    <message>
        <source>offline, about {size} MB</source>
        <translation>sin conexión, unos {size} MB</translation>
    </message>
    <message>
        <source>Get a natural voice</source>
        <translation>Obtener una voz natural</translation>
    </message>
    <message>
        <source>Your text stays on this computer.</source>
        <translation>El texto se queda en este equipo.</translation>
    </message>
    <message>
        <source>Go on: {title}, {minutes} min left</source>
        <translation>Seguir: {title}, quedan {minutes} min</translation>
    </message>
    <message>
        <source>Go on: {title}, under a minute left</source>
        <translation>Seguir: {title}, queda menos de un minuto</translation>
    </message>
</context>
<context>
    <name>FiguresSheet</name>
    <message>
        <source>How it works here</source>
        <translation>Cómo funciona aquí</translation>
    </message>
    <message>
        <source>Measure everything now</source>
        <translation>Medir todo ahora</translation>
    </message>
    <message>
        <source>Since the window was opened</source>
        <translation>Desde que se abrió la ventana</translation>
    </message>
    <message>
        <source>Measured now</source>
        <translation>Medido ahora</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>Midiendo</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find on the page</source>
        <translation>Buscar en la página</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Resultado anterior</translation>
    </message>
    <message>
        <source>Shift+Return</source>
        <translation>Mayús+Intro</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Resultado siguiente</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>sin resultados</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voces</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>Síntesis de voz</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>{voices} voices for {languages} languages, ready after {ready} ms, {times} times faster than real time</source>
        <translation>{voices} voces para {languages} idiomas, listas a los {ready} ms, {times} veces más rápidas que en tiempo real</translation>
    </message>
    <message>
        <source>ready after {ready} ms, from text to first speech {first} ms (median of {tries})</source>
        <translation>lista a los {ready} ms, del texto al primer sonido {first} ms (mediana de {tries})</translation>
    </message>
    <message>
        <source>{device}, open after {ready} ms, {latency} ms ahead, gaps in one second: {underruns}</source>
        <translation>{device}, abierto a los {ready} ms, {latency} ms de adelanto, cortes en un segundo: {underruns}</translation>
    </message>
    <message>
        <source>{package} is missing</source>
        <translation>falta {package}</translation>
    </message>
</context>
<context>
    <name>GlobalKey</name>
    <message>
        <source>Read aloud what is selected</source>
        <translation>Leer en voz alta lo seleccionado</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation>Abrir un documento</translation>
    </message>
    <message>
        <source>Speak as I type</source>
        <translation>Leer al escribir</translation>
    </message>
    <message>
        <source>Text and colours</source>
        <translation>Texto y colores</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>All actions and their keys</source>
        <translation>Todas las acciones y sus atajos</translation>
    </message>
</context>
<context>
    <name>Insight</name>
    <message>
        <source>{device}, {ms} ms ahead</source>
        <translation>{device}, {ms} ms de adelanto</translation>
    </message>
    <message>
        <source>First sound</source>
        <translation>Primer sonido</translation>
    </message>
    <message>
        <source>The mark behind the voice</source>
        <translation>Retraso de la marca respecto a la voz</translation>
    </message>
    <message>
        <source>Gaps in the sound</source>
        <translation>Cortes de sonido</translation>
    </message>
    <message>
        <source>Sound goes to</source>
        <translation>El sonido sale por</translation>
    </message>
    <message>
        <source>Text sent to other computers</source>
        <translation>Cantidad de texto enviada a otros equipos</translation>
    </message>
    <message>
        <source>Voices that send text away</source>
        <translation>Voces que envían texto fuera</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>nothing was read yet</source>
        <translation>aún no se ha leído nada</translation>
    </message>
    <message>
        <source>{ms} ms from asking for a sentence to its first sound</source>
        <translation>{ms} ms desde que se pide una frase hasta su primer sonido</translation>
    </message>
    <message>
        <source>{median} ms in the middle, {worst} ms at most for 19 of 20 words, of the last {count}</source>
        <translation>{median} ms de mediana, {worst} ms como máximo en 19 de cada 20 palabras, de las últimas {count}</translation>
    </message>
    <message>
        <source>none: offline</source>
        <translation>ninguna: sin conexión</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>{size} to {host}</source>
        <translation>{size} a {host}</translation>
    </message>
    <message>
        <source>{voice} (to {host})</source>
        <translation>{voice} (a {host})</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Waits for its turn</source>
        <translation>Espera su turno</translation>
    </message>
    <message>
        <source>Pause “{file}”</source>
        <translation>Pausar «{file}»</translation>
    </message>
    <message>
        <source>Cancel “{file}”</source>
        <translation>Cancelar «{file}»</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>Paused at {percent}</source>
        <translation>En pausa al {percent}</translation>
    </message>
    <message>
        <source>{percent}, about {time} to go</source>
        <translation>{percent}, quedan unos {time}</translation>
    </message>
    <message>
        <source>Take “{file}” off the list</source>
        <translation>Quitar «{file}» de la lista</translation>
    </message>
    <message>
        <source>Go on with “{file}”</source>
        <translation>Continuar con «{file}»</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>{action}: {key}</source>
        <translation>{action}: {key}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>Pulsar las teclas</translation>
    </message>
    <message>
        <source>Press the keys for: {action}</source>
        <translation>Pulsar las teclas para: {action}</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>The key that {host} gave you, then Return</source>
        <translation>La clave que dio {host}, luego Intro</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Press a key&apos;s button, then the keys that it shall be.</source>
        <translation>Pulsar el botón de un atajo y luego las teclas nuevas.</translation>
    </message>
    <message>
        <source>{key} is the key of: {action}</source>
        <translation>{key} es el atajo de: {action}</translation>
    </message>
    <message>
        <source>{action}: {key}</source>
        <translation>{action}: {key}</translation>
    </message>
    <message>
        <source>A key for any program&apos;s text</source>
        <translation>Un atajo para el texto de cualquier programa</translation>
    </message>
    <message>
        <source>Let your desktop run this command when you press a key: parlando read-selection</source>
        <translation>Hacer que el escritorio ejecute esta orden al pulsar una tecla: parlando read-selection</translation>
    </message>
    <message>
        <source>Others are: parlando read-clipboard, parlando pause, parlando stop</source>
        <translation>Otras son: parlando read-clipboard, parlando pause, parlando stop</translation>
    </message>
    <message>
        <source>GNOME: Settings, Keyboard, View and Customise Shortcuts, Custom Shortcuts</source>
        <translation>GNOME: Configuración, Teclado, Ver y personalizar los atajos, Atajos personalizados</translation>
    </message>
    <message>
        <source>KDE Plasma: System Settings, Shortcuts, Add New, Command</source>
        <translation>KDE Plasma: Preferencias del sistema, Atajos, Añadir nuevo, Orden</translation>
    </message>
    <message>
        <source>Xfce: Settings, Keyboard, Application Shortcuts</source>
        <translation>Xfce: Configuración, Teclado, Atajos de aplicaciones</translation>
    </message>
    <message>
        <source>sway: in its configuration, bindsym $mod+r exec parlando read-selection</source>
        <translation>sway: en su configuración, bindsym $mod+r exec parlando read-selection</translation>
    </message>
    <message>
        <source>Windows: a shortcut to parlando read-clipboard; in its Properties, Shortcut key</source>
        <translation>Windows: un acceso directo a parlando read-clipboard; en sus Propiedades, Tecla de método abreviado</translation>
    </message>
    <message>
        <source>macOS: Shortcuts, a new one with Run Shell Script; then Add Keyboard Shortcut</source>
        <translation>macOS: Atajos, uno nuevo con «Ejecutar script de shell»; luego «Añadir función rápida de teclado»</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Save the text</source>
        <translation>Guardar el texto</translation>
    </message>
    <message>
        <source>Texts ({suffixes})</source>
        <translation>Textos ({suffixes})</translation>
    </message>
</context>
<context>
    <name>LeavingCard</name>
    <message>
        <source>This text can&apos;t be kept, and is lost when the window closes.</source>
        <translation>Este texto no se puede conservar y se perderá al cerrar la ventana.</translation>
    </message>
    <message>
        <source>Save it as a file</source>
        <translation>Guardarlo en un archivo</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Cerrar de todos modos</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
</context>
<context>
    <name>LibrarySheet</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Find in everything you have read</source>
        <translation>Buscar en todo lo leído</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Textos</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>Nada contiene estas palabras.</translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation>Aún no se ha leído nada.</translation>
    </message>
    <message>
        <source>Take “{title}” out of the library</source>
        <translation>Quitar «{title}» de la biblioteca</translation>
    </message>
    <message>
        <source>Remove the bookmark at “{words}”</source>
        <translation>Quitar el marcador en «{words}»</translation>
    </message>
    <message>
        <source>under a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message>
        <source>{hours} h left</source>
        <translation>quedan {hours} h</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation>quedan {minutes} min</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
</context>
<context>
    <name>Loudspeakers</name>
    <message>
        <source>Loudspeaker</source>
        <translation>Altavoz</translation>
    </message>
    <message>
        <source>Delay of this loudspeaker</source>
        <translation>Retardo de este altavoz</translation>
    </message>
    <message>
        <source>While it is not connected, the system&apos;s choice plays.</source>
        <translation>Mientras no esté conectado, suena el que elija el sistema.</translation>
    </message>
    <message>
        <source>For wireless headphones, which are heard later than the marked word.</source>
        <translation>Para auriculares inalámbricos, que se oyen después de la palabra marcada.</translation>
    </message>
    <message>
        <source>One that is not connected</source>
        <translation>Uno no conectado</translation>
    </message>
    <message>
        <source>The system&apos;s choice</source>
        <translation>El que elija el sistema</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Back to the voice</source>
        <translation>Volver a la voz</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
</context>
<context>
    <name>NaturalSheet</name>
    <message>
        <source>Natural voices</source>
        <translation>Voces naturales</translation>
    </message>
    <message>
        <source>Find a language or voice</source>
        <translation>Buscar un idioma o una voz</translation>
    </message>
    <message>
        <source>Each comes once, when you ask for it. Then it speaks without a network and sends nothing.</source>
        <translation>Cada una llega una vez, cuando se pide. Después habla sin red y no envía nada.</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>Desde un archivo</translation>
    </message>
    <message>
        <source>Take in a voice from a file</source>
        <translation>Añadir una voz desde un archivo</translation>
    </message>
    <message>
        <source>No voice has these words.</source>
        <translation>Ninguna voz tiene estas palabras.</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Obtener</translation>
    </message>
    <message>
        <source>Get {name}</source>
        <translation>Obtener {name}</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Download {name}</source>
        <translation>Descargar {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel {name}</source>
        <translation>Cancelar {name}</translation>
    </message>
    <message>
        <source>Get anew</source>
        <translation>Obtener de nuevo</translation>
    </message>
    <message>
        <source>Get {name} anew</source>
        <translation>Obtener {name} de nuevo</translation>
    </message>
    <message>
        <source>Read with it</source>
        <translation>Leer con ella</translation>
    </message>
    <message>
        <source>Read with {name}</source>
        <translation>Leer con {name}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Silence {name}</source>
        <translation>Silenciar {name}</translation>
    </message>
    <message>
        <source>Hear</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Hear {name}</source>
        <translation>Escuchar {name}</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
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
        <translation>Abrir otro</translation>
    </message>
    <message>
        <source>Choose a voice</source>
        <translation>Elegir una voz</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Try {voice} again</source>
        <translation>Reintentar con {voice}</translation>
    </message>
    <message>
        <source>Read at {possible}×</source>
        <translation>Leer a {possible}×</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Cambiar la clave</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>Speak all the same</source>
        <translation>Leer de todos modos</translation>
    </message>
    <message>
        <source>See what is new</source>
        <translation>Ver las novedades</translation>
    </message>
    <message>
        <source>Use a voice</source>
        <translation>Usar una voz</translation>
    </message>
    <message>
        <source>Edit it</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Reading stopped, with your place kept.</source>
        <translation>La lectura se detuvo; la posición está guardada.</translation>
    </message>
    <message>
        <source>Reading goes on from the same sentence.</source>
        <translation>La lectura sigue en la misma frase.</translation>
    </message>
    <message>
        <source>{voice} breaks off: this computer is too slow for it at {speed}×.</source>
        <translation>{voice} se corta: este ordenador es demasiado lento para ella a {speed}×.</translation>
    </message>
    <message>
        <source>{voice} can&apos;t be reached.</source>
        <translation>No se puede conectar con {voice}.</translation>
    </message>
    <message>
        <source>{voice} did not accept the key.</source>
        <translation>{voice} no aceptó la clave.</translation>
    </message>
    <message>
        <source>The computer of {voice} can&apos;t prove who it is.</source>
        <translation>El equipo de {voice} no puede demostrar su identidad.</translation>
    </message>
    <message>
        <source>{instead} carried on from the same word.</source>
        <translation>{instead} siguió en la misma palabra.</translation>
    </message>
    <message>
        <source>{instead} reads in its place.</source>
        <translation>{instead} lee en su lugar.</translation>
    </message>
    <message>
        <source>Parlando {version} is there.</source>
        <translation>Ya está Parlando {version}.</translation>
    </message>
    <message>
        <source>It comes from where this one came from; nothing is installed by itself.</source>
        <translation>Viene de donde vino esta versión; nada se instala por sí solo.</translation>
    </message>
    <message>
        <source>The page is as it was.</source>
        <translation>La página está como estaba.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Algo salió mal.</translation>
    </message>
    <message>
        <source>Your text and your place are kept.</source>
        <translation>El texto y la posición se conservan.</translation>
    </message>
    <message>
        <source>This can&apos;t be done in that way.</source>
        <translation>No se puede hacer de esa forma.</translation>
    </message>
    <message>
        <source>This file can&apos;t be opened.</source>
        <translation>No se puede abrir este archivo.</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>Este archivo ya no está.</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>Esto es una carpeta.</translation>
    </message>
    <message>
        <source>You are not allowed to read this file.</source>
        <translation>Falta el permiso para leer este archivo.</translation>
    </message>
    <message>
        <source>This is no address of a page.</source>
        <translation>Esta no es la dirección de una página.</translation>
    </message>
    <message>
        <source>Addresses begin with http:// or https://.</source>
        <translation>Las direcciones empiezan por http:// o https://.</translation>
    </message>
    <message>
        <source>This address is in a private network.</source>
        <translation>Esta dirección está en una red privada.</translation>
    </message>
    <message>
        <source>Only pages of the open internet are fetched; save this one and open the file.</source>
        <translation>Solo se obtienen páginas de la internet abierta; guardar esta y abrir el archivo.</translation>
    </message>
    <message>
        <source>This page can&apos;t be reached.</source>
        <translation>No se puede acceder a esta página.</translation>
    </message>
    <message>
        <source>Check the address and the network; the page here is as it was.</source>
        <translation>Comprobar la dirección y la red; la página de aquí está como estaba.</translation>
    </message>
    <message>
        <source>Pages of the web can&apos;t be opened while Parlando is offline.</source>
        <translation>No se pueden abrir páginas web mientras Parlando está sin conexión.</translation>
    </message>
    <message>
        <source>This document is locked with a password.</source>
        <translation>Este documento está bloqueado con una contraseña.</translation>
    </message>
    <message>
        <source>Save it without one in the program that opens it.</source>
        <translation>Guardarlo sin contraseña en el programa que lo abre.</translation>
    </message>
    <message>
        <source>This kind of file can&apos;t be read yet.</source>
        <translation>Este tipo de archivo aún no se puede leer.</translation>
    </message>
    <message>
        <source>This is a book for {kind}, which can&apos;t be read here.</source>
        <translation>Es un libro para {kind}, que no se puede leer aquí.</translation>
    </message>
    <message>
        <source>Convert it to EPUB first, for instance with calibre.</source>
        <translation>Convertirlo primero a EPUB, por ejemplo con calibre.</translation>
    </message>
    <message>
        <source>This is a DjVu file, which holds pictures of pages.</source>
        <translation>Es un archivo DjVu, que contiene imágenes de páginas.</translation>
    </message>
    <message>
        <source>A program for text recognition can make a PDF with text of it.</source>
        <translation>Un programa de reconocimiento de texto puede hacer de él un PDF con texto.</translation>
    </message>
    <message>
        <source>This is a picture.</source>
        <translation>Es una imagen.</translation>
    </message>
    <message>
        <source>A program for text recognition can make a text of it.</source>
        <translation>Un programa de reconocimiento de texto puede hacer de ella un texto.</translation>
    </message>
    <message>
        <source>This is sound or video, no text.</source>
        <translation>Es sonido o vídeo, no texto.</translation>
    </message>
    <message>
        <source>This is a packed file.</source>
        <translation>Es un archivo comprimido.</translation>
    </message>
    <message>
        <source>Unpack it, then open what was in it.</source>
        <translation>Descomprimirlo y abrir lo que contenía.</translation>
    </message>
    <message>
        <source>This is a spreadsheet, drawing or presentation.</source>
        <translation>Es una hoja de cálculo, un dibujo o una presentación.</translation>
    </message>
    <message>
        <source>Save it as PDF first, in the program that made it.</source>
        <translation>Guardarlo primero como PDF en el programa que lo hizo.</translation>
    </message>
    <message>
        <source>This file is in a format that only its own program reads.</source>
        <translation>Este archivo tiene un formato que solo lee su propio programa.</translation>
    </message>
    <message>
        <source>Save it as DOCX there, then open that.</source>
        <translation>Guardarlo allí como DOCX y abrir ese archivo.</translation>
    </message>
    <message>
        <source>This book is locked to its seller&apos;s own program.</source>
        <translation>Este libro está bloqueado para el programa de su vendedor.</translation>
    </message>
    <message>
        <source>Books without such a lock can be read.</source>
        <translation>Los libros sin ese bloqueo se pueden leer.</translation>
    </message>
    <message>
        <source>This PDF holds pictures of pages, no text.</source>
        <translation>Este PDF contiene imágenes de páginas, no texto.</translation>
    </message>
    <message>
        <source>A program for text recognition can make a copy with text.</source>
        <translation>Un programa de reconocimiento de texto puede crear una copia con texto.</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation>No hay texto en este archivo.</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>Este archivo está dañado.</translation>
    </message>
    <message>
        <source>Get or save it anew; the page is as it was.</source>
        <translation>Obtenerlo o guardarlo de nuevo; la página está como estaba.</translation>
    </message>
    <message>
        <source>This file unfolds to more than can be read.</source>
        <translation>Este archivo, al desplegarse, es más grande de lo que se puede leer.</translation>
    </message>
    <message>
        <source>Open a part of it; the page is as it was.</source>
        <translation>Abrir una parte; la página está como estaba.</translation>
    </message>
    <message>
        <source>This file is over 64 MB, too long for one page.</source>
        <translation>Este archivo supera los 64 MB, demasiado para una página.</translation>
    </message>
    <message>
        <source>This file takes too long to read.</source>
        <translation>Leer este archivo tarda demasiado.</translation>
    </message>
    <message>
        <source>Save it anew, or open a part of it; the page is as it was.</source>
        <translation>Guardarlo de nuevo o abrir una parte; la página está como estaba.</translation>
    </message>
    <message>
        <source>This voice is not here any more.</source>
        <translation>Esta voz ya no está.</translation>
    </message>
    <message>
        <source>The voices can&apos;t be used on this computer.</source>
        <translation>Las voces no se pueden usar en este equipo.</translation>
    </message>
    <message>
        <source>Installing Parlando again brings them back; your text is kept.</source>
        <translation>Volver a instalar Parlando las recupera; el texto se conserva.</translation>
    </message>
    <message>
        <source>The voice can&apos;t speak this passage.</source>
        <translation>La voz no puede leer este pasaje.</translation>
    </message>
    <message>
        <source>No loudspeaker can be used.</source>
        <translation>No hay ningún altavoz disponible.</translation>
    </message>
    <message>
        <source>Connect one, or choose one in the system&apos;s settings.</source>
        <translation>Conectar uno o elegir uno en la configuración del sistema.</translation>
    </message>
    <message>
        <source>The part that makes sound is not installed.</source>
        <translation>La parte que produce el sonido no está instalada.</translation>
    </message>
    <message>
        <source>Install the package libportaudio2, then start Parlando again.</source>
        <translation>Instalar el paquete libportaudio2 y volver a abrir Parlando.</translation>
    </message>
    <message>
        <source>{device} is open, but plays nothing.</source>
        <translation>{device} está abierto, pero no suena.</translation>
    </message>
    <message>
        <source>Choose another one in the system&apos;s settings.</source>
        <translation>Elegir otro en la configuración del sistema.</translation>
    </message>
    <message>
        <source>The headphones or loudspeakers were unplugged.</source>
        <translation>Se desconectaron los auriculares o los altavoces.</translation>
    </message>
    <message>
        <source>Paused, with your place kept.</source>
        <translation>En pausa, con la posición guardada.</translation>
    </message>
    <message>
        <source>The sound stopped.</source>
        <translation>El sonido se detuvo.</translation>
    </message>
    <message>
        <source>The sound can&apos;t be used now.</source>
        <translation>El sonido no se puede usar ahora.</translation>
    </message>
    <message>
        <source>It comes back by itself as soon as it can.</source>
        <translation>Vuelve por sí solo en cuanto es posible.</translation>
    </message>
    <message>
        <source>The voice can&apos;t be reached.</source>
        <translation>No se puede acceder a la voz.</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached.</source>
        <translation>No se puede conectar con {host}.</translation>
    </message>
    <message>
        <source>Its voices are in the list once it answers.</source>
        <translation>Sus voces aparecen en la lista en cuanto responda.</translation>
    </message>
    <message>
        <source>The other computer can&apos;t prove who it is.</source>
        <translation>El otro equipo no puede demostrar su identidad.</translation>
    </message>
    <message>
        <source>Nothing was sent to it. Its certificate is not one that is trusted here.</source>
        <translation>No se le envió nada. Su certificado no es de los que se consideran fiables aquí.</translation>
    </message>
    <message>
        <source>The voice did not accept the key.</source>
        <translation>La voz no aceptó la clave.</translation>
    </message>
    <message>
        <source>{host} did not accept the key.</source>
        <translation>{host} no aceptó la clave.</translation>
    </message>
    <message>
        <source>Its voices are in the list once it has the right one.</source>
        <translation>Sus voces aparecen en la lista en cuanto tenga la correcta.</translation>
    </message>
    <message>
        <source>The voice broke off.</source>
        <translation>La voz se interrumpió.</translation>
    </message>
    <message>
        <source>The voice gave an answer that makes no sense.</source>
        <translation>La voz dio una respuesta sin sentido.</translation>
    </message>
    <message>
        <source>The file can&apos;t be written there.</source>
        <translation>No se puede escribir el archivo ahí.</translation>
    </message>
    <message>
        <source>Choose another folder; your text is kept.</source>
        <translation>Elegir otra carpeta; el texto se conserva.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>El disco está lleno.</translation>
    </message>
    <message>
        <source>Make room on it or choose another one, then save again; your text is kept.</source>
        <translation>Libere espacio en él o elija otro y guarde de nuevo; su texto se conserva.</translation>
    </message>
    <message>
        <source>Nothing may be written in that folder.</source>
        <translation>No se puede escribir nada en esa carpeta.</translation>
    </message>
    <message>
        <source>The file would become too large.</source>
        <translation>El archivo sería demasiado grande.</translation>
    </message>
    <message>
        <source>Save it as MP3, or as a file for each chapter; your text is kept.</source>
        <translation>Guárdelo como MP3, o en un archivo por capítulo; su texto se conserva.</translation>
    </message>
    <message>
        <source>This file is being saved already.</source>
        <translation>Este archivo ya se está guardando.</translation>
    </message>
    <message>
        <source>Wait until it is whole, or choose another name.</source>
        <translation>Espere a que esté completo o elija otro nombre.</translation>
    </message>
    <message>
        <source>The text can&apos;t be written there.</source>
        <translation>El texto no se puede escribir ahí.</translation>
    </message>
    <message>
        <source>Choose another folder or disk; it is still on the page.</source>
        <translation>Elegir otra carpeta u otro disco; sigue en la página.</translation>
    </message>
    <message>
        <source>Your settings can&apos;t be saved.</source>
        <translation>No se pueden guardar los ajustes.</translation>
    </message>
    <message>
        <source>They hold until the window is closed, not beyond that.</source>
        <translation>Valen hasta que se cierre la ventana, no más allá.</translation>
    </message>
    <message>
        <source>The disk is full, so your settings can&apos;t be saved.</source>
        <translation>El disco está lleno: no se pueden guardar los ajustes.</translation>
    </message>
    <message>
        <source>They hold until the window is closed; make room, then try again.</source>
        <translation>Valen hasta que se cierre la ventana; liberar espacio y reintentar.</translation>
    </message>
    <message>
        <source>Your settings can&apos;t be saved: nothing may be written in {folder}.</source>
        <translation>No se pueden guardar los ajustes: no se puede escribir nada en {folder}.</translation>
    </message>
    <message>
        <source>They hold until the window is closed; allow it, then try again.</source>
        <translation>Valen hasta que se cierre la ventana; permitirlo y reintentar.</translation>
    </message>
    <message>
        <source>Your pronunciations can&apos;t be saved.</source>
        <translation>No se pueden guardar las pronunciaciones.</translation>
    </message>
    <message>
        <source>They hold until the window is closed; look whether the disk is full.</source>
        <translation>Valen hasta que se cierre la ventana; mirar si el disco está lleno.</translation>
    </message>
    <message>
        <source>This text can&apos;t be kept.</source>
        <translation>Este texto no se puede conservar.</translation>
    </message>
    <message>
        <source>It stays until the window is closed; copy it elsewhere to be safe.</source>
        <translation>Permanece hasta que se cierre la ventana; conviene copiarlo en otro lugar.</translation>
    </message>
    <message>
        <source>The disk is full, so this text can&apos;t be kept.</source>
        <translation>El disco está lleno: este texto no se puede conservar.</translation>
    </message>
    <message>
        <source>It stays until the window is closed; make room, then try again.</source>
        <translation>Permanece hasta que se cierre la ventana; liberar espacio y reintentar.</translation>
    </message>
    <message>
        <source>This text can&apos;t be kept: nothing may be written in {folder}.</source>
        <translation>Este texto no se puede conservar: no se puede escribir nada en {folder}.</translation>
    </message>
    <message>
        <source>It stays until the window is closed; allow it, then try again.</source>
        <translation>Permanece hasta que se cierre la ventana; permitirlo y reintentar.</translation>
    </message>
    <message>
        <source>The page works all the same; closing the window and opening it anew may help.</source>
        <translation>La página funciona igualmente; cerrar la ventana y abrirla de nuevo puede ayudar.</translation>
    </message>
    <message>
        <source>The disk is full, so the library takes nothing in.</source>
        <translation>El disco está lleno: la biblioteca no admite nada.</translation>
    </message>
    <message>
        <source>The page works all the same; make room on it.</source>
        <translation>La página funciona igualmente; liberar espacio en él.</translation>
    </message>
    <message>
        <source>The library can&apos;t be used: nothing may be written in {folder}.</source>
        <translation>No se puede usar la biblioteca: no se puede escribir nada en {folder}.</translation>
    </message>
    <message>
        <source>The page works all the same; allow it, then open the window anew.</source>
        <translation>La página funciona igualmente; permitirlo y abrir la ventana de nuevo.</translation>
    </message>
    <message>
        <source>This kind of sound file needs one more package.</source>
        <translation>Este tipo de archivo de audio necesita un paquete más.</translation>
    </message>
    <message>
        <source>MP3 keeps chapters too; or add “parlando[audiobook]” with pip.</source>
        <translation>MP3 también conserva los capítulos; o añada «parlando[audiobook]» con pip.</translation>
    </message>
    <message>
        <source>The language model did not answer.</source>
        <translation>El modelo de lenguaje no respondió.</translation>
    </message>
    <message>
        <source>Ask again, or ask another model.</source>
        <translation>Preguntar de nuevo o a otro modelo.</translation>
    </message>
    <message>
        <source>The language model can&apos;t be reached.</source>
        <translation>No se puede conectar con el modelo de lenguaje.</translation>
    </message>
    <message>
        <source>Start it and ask again, or give another address.</source>
        <translation>Iniciarlo y preguntar de nuevo, o dar otra dirección.</translation>
    </message>
    <message>
        <source>There is no language model at this address.</source>
        <translation>No hay ningún modelo de lenguaje en esta dirección.</translation>
    </message>
    <message>
        <source>Most addresses end in /v1.</source>
        <translation>La mayoría de las direcciones acaban en /v1.</translation>
    </message>
    <message>
        <source>This language model is not there.</source>
        <translation>Este modelo de lenguaje no está.</translation>
    </message>
    <message>
        <source>Give the name of one that is; nothing was asked.</source>
        <translation>Dar el nombre de uno que esté; no se preguntó nada.</translation>
    </message>
    <message>
        <source>The language model did not accept the key.</source>
        <translation>El modelo de lenguaje no aceptó la clave.</translation>
    </message>
    <message>
        <source>Give the right one; nothing was asked.</source>
        <translation>Dar la correcta; no se preguntó nada.</translation>
    </message>
    <message>
        <source>The language model takes no more questions for now.</source>
        <translation>El modelo de lenguaje no acepta más preguntas por ahora.</translation>
    </message>
    <message>
        <source>Ask again in a while, or ask another one.</source>
        <translation>Preguntar de nuevo dentro de un rato o a otro.</translation>
    </message>
    <message>
        <source>The answer broke off.</source>
        <translation>La respuesta se interrumpió.</translation>
    </message>
    <message>
        <source>What came is on the page; ask again for the rest.</source>
        <translation>Lo que llegó está en la página; preguntar de nuevo para el resto.</translation>
    </message>
    <message>
        <source>The answer was empty.</source>
        <translation>La respuesta estaba vacía.</translation>
    </message>
    <message>
        <source>Ask in another way, or ask another model.</source>
        <translation>Preguntar de otra forma o a otro modelo.</translation>
    </message>
    <message>
        <source>This computer is too slow for the voice.</source>
        <translation>Este ordenador es demasiado lento para la voz.</translation>
    </message>
    <message>
        <source>Choose a lower speed, or another voice.</source>
        <translation>Ayuda una velocidad menor, u otra voz.</translation>
    </message>
    <message>
        <source>This voice is on its way already.</source>
        <translation>Esta voz ya está en camino.</translation>
    </message>
    <message>
        <source>Another window or command is getting it; wait for that.</source>
        <translation>Otra ventana u orden la está obteniendo; espere a que acabe.</translation>
    </message>
    <message>
        <source>The voice could not be got.</source>
        <translation>No se pudo descargar la voz.</translation>
    </message>
    <message>
        <source>Try again later; the voices you have are as they were.</source>
        <translation>Reintentar más tarde; las voces que hay están como estaban.</translation>
    </message>
    <message>
        <source>The voice could not be got: the network is away.</source>
        <translation>No se pudo descargar la voz: no hay red.</translation>
    </message>
    <message>
        <source>Try again later; what has come is kept.</source>
        <translation>Reintentar más tarde; lo que llegó se conserva.</translation>
    </message>
    <message>
        <source>There is not enough room for this voice.</source>
        <translation>No hay espacio suficiente para esta voz.</translation>
    </message>
    <message>
        <source>Make room and try again; what has come is kept.</source>
        <translation>Liberar espacio y reintentar; lo que llegó se conserva.</translation>
    </message>
    <message>
        <source>Voices can&apos;t be got while Parlando is offline.</source>
        <translation>No se pueden descargar voces mientras Parlando está sin conexión.</translation>
    </message>
    <message>
        <source>The library was made by a newer Parlando.</source>
        <translation>La biblioteca es de un Parlando más nuevo.</translation>
    </message>
    <message>
        <source>It is left as it is; another one is used here until you have that version.</source>
        <translation>Queda como está; aquí se usa otra hasta tener esa versión.</translation>
    </message>
    <message>
        <source>The settings say so, under Privacy.</source>
        <translation>Así está en los ajustes, en «Privacidad».</translation>
    </message>
    <message>
        <source>This voice does not speak on this computer.</source>
        <translation>Esta voz no habla en este equipo.</translation>
    </message>
    <message>
        <source>It was taken away again; choose another one.</source>
        <translation>Se volvió a quitar; elegir otra.</translation>
    </message>
    <message>
        <source>The part that makes natural voices speak is not installed.</source>
        <translation>La parte que hace hablar a las voces naturales no está instalada.</translation>
    </message>
    <message>
        <source>Install {package}, then start Parlando again.</source>
        <translation>Instalar {package} y volver a abrir Parlando.</translation>
    </message>
    <message>
        <source>Another program is in the way.</source>
        <translation>Otro programa lo impide.</translation>
    </message>
    <message>
        <source>Close the other one, or start this one on another port.</source>
        <translation>Cerrar el otro o abrir este en otro puerto.</translation>
    </message>
    <message>
        <source>The voice stopped and is back.</source>
        <translation>La voz se detuvo y ha vuelto.</translation>
    </message>
    <message>
        <source>The sound stopped and is back.</source>
        <translation>El sonido se detuvo y ha vuelto.</translation>
    </message>
    <message>
        <source>Reading goes on from the same word.</source>
        <translation>La lectura sigue en la misma palabra.</translation>
    </message>
    <message>
        <source>The sound is back.</source>
        <translation>El sonido ha vuelto.</translation>
    </message>
    <message>
        <source>You can listen again.</source>
        <translation>Se puede volver a escuchar.</translation>
    </message>
    <message>
        <source>Reading goes on through those that are left.</source>
        <translation>La lectura sigue por los que quedan.</translation>
    </message>
    <message>
        <source>The voice was away and is back.</source>
        <translation>La voz no respondía y ha vuelto.</translation>
    </message>
    <message>
        <source>Another one reads on.</source>
        <translation>Otra sigue leyendo.</translation>
    </message>
    <message>
        <source>It is fast enough for {possible}×.</source>
        <translation>Es bastante rápido para {possible}×.</translation>
    </message>
    <message>
        <source>Another voice reads without breaks.</source>
        <translation>Otra voz lee sin cortes.</translation>
    </message>
    <message>
        <source>Something went wrong for a moment.</source>
        <translation>Algo falló por un momento.</translation>
    </message>
    <message>
        <source>The voices of {host} are in the list.</source>
        <translation>Las voces de {host} están en la lista.</translation>
    </message>
    <message>
        <source>What they read is sent there.</source>
        <translation>Lo que leen se envía allí.</translation>
    </message>
    <message>
        <source>The key is kept.</source>
        <translation>La clave está guardada.</translation>
    </message>
    <message>
        <source>It lies in the system&apos;s keyring.</source>
        <translation>Está en el llavero del sistema.</translation>
    </message>
    <message>
        <source>No keyring takes it; it lies in a file that only you can read.</source>
        <translation>Ningún llavero la acepta; está en un archivo que solo esta cuenta puede leer.</translation>
    </message>
    <message>
        <source>The sound is saved.</source>
        <translation>El sonido está guardado.</translation>
    </message>
    <message>
        <source>It lies where you chose.</source>
        <translation>Está en el lugar elegido.</translation>
    </message>
    <message>
        <source>Not all of this document is on the page.</source>
        <translation>No está todo el documento en la página.</translation>
    </message>
    <message>
        <source>Rest the pointer here to see what is missing.</source>
        <translation>Dejar el puntero aquí para ver qué falta.</translation>
    </message>
    <message>
        <source>There is nothing to say here, only signs.</source>
        <translation>Aquí no hay nada que leer, solo signos.</translation>
    </message>
    <message>
        <source>Put the caret before some words and press Speak.</source>
        <translation>Poner el cursor delante de unas palabras y pulsar Leer.</translation>
    </message>
    <message>
        <source>This book brings a recording of its own.</source>
        <translation>Este libro trae su propia grabación.</translation>
    </message>
    <message>
        <source>Its narrator is heard in place of a voice.</source>
        <translation>Se oye al narrador en lugar de una voz.</translation>
    </message>
    <message>
        <source>This book&apos;s own recording can&apos;t be played here, so a voice reads it.</source>
        <translation>La grabación de este libro no se puede reproducir aquí; lo lee una voz.</translation>
    </message>
    <message>
        <source>Add “parlando[audiobook]” with pip to hear its narrator.</source>
        <translation>Añadir «parlando[audiobook]» con pip para oír a su narrador.</translation>
    </message>
    <message>
        <source>Another text is on the page now.</source>
        <translation>Ahora hay otro texto en la página.</translation>
    </message>
    <message>
        <source>What you had written is kept.</source>
        <translation>Lo que se había escrito se conserva.</translation>
    </message>
    <message>
        <source>This page is for reading.</source>
        <translation>Esta página es para leer.</translation>
    </message>
    <message>
        <source>A click or Enter on a word reads from there, Space pauses.</source>
        <translation>Un clic o Intro sobre una palabra lee desde ahí; Espacio pone en pausa.</translation>
    </message>
    <message>
        <source>This text can be edited.</source>
        <translation>Este texto se puede editar.</translation>
    </message>
    <message>
        <source>Ctrl and a click on a word reads from there.</source>
        <translation>Ctrl y un clic sobre una palabra lee desde ahí.</translation>
    </message>
    <message>
        <source>The file with your settings can&apos;t be read.</source>
        <translation>El archivo con los ajustes no se puede leer.</translation>
    </message>
    <message>
        <source>The usual ones are in force; the file is kept beside the new one.</source>
        <translation>Valen los habituales; el archivo se guarda junto al nuevo.</translation>
    </message>
    <message>
        <source>Your settings are in the file.</source>
        <translation>Los ajustes están en el archivo.</translation>
    </message>
    <message>
        <source>Keys and passwords were left out.</source>
        <translation>Las claves y contraseñas se omitieron.</translation>
    </message>
    <message>
        <source>The settings can&apos;t be written there.</source>
        <translation>No se pueden escribir los ajustes ahí.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elegir otra carpeta.</translation>
    </message>
    <message>
        <source>The settings from the file are in force.</source>
        <translation>Los ajustes del archivo están en vigor.</translation>
    </message>
    <message>
        <source>Undo brings yours back.</source>
        <translation>Deshacer recupera los anteriores.</translation>
    </message>
    <message>
        <source>This file holds no settings of Parlando.</source>
        <translation>Este archivo no contiene ajustes de Parlando.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>The rule for “{word}” was removed.</source>
        <translation>Se quitó la regla de «{word}».</translation>
    </message>
    <message>
        <source>It is said as it is written.</source>
        <translation>Se dice como está escrita.</translation>
    </message>
    <message>
        <source>There is no word to say differently.</source>
        <translation>No hay ninguna palabra que pronunciar de otra forma.</translation>
    </message>
    <message>
        <source>Select one, or put the caret into it.</source>
        <translation>Seleccionar una o poner el cursor en ella.</translation>
    </message>
    <message>
        <source>The pronunciations from the file are in force.</source>
        <translation>Las pronunciaciones del archivo están en vigor.</translation>
    </message>
    <message>
        <source>They go before older ones of the same words.</source>
        <translation>Tienen prioridad sobre las anteriores de las mismas palabras.</translation>
    </message>
    <message>
        <source>This file holds no pronunciations.</source>
        <translation>Este archivo no contiene pronunciaciones.</translation>
    </message>
    <message>
        <source>Your pronunciations are in the file.</source>
        <translation>Las pronunciaciones están en el archivo.</translation>
    </message>
    <message>
        <source>Those of one document or voice stay here.</source>
        <translation>Las de un solo documento o voz se quedan aquí.</translation>
    </message>
    <message>
        <source>The pronunciations can&apos;t be written there.</source>
        <translation>No se pueden escribir las pronunciaciones ahí.</translation>
    </message>
    <message>
        <source>The library was damaged.</source>
        <translation>La biblioteca estaba dañada.</translation>
    </message>
    <message>
        <source>It is set aside, and a new one has begun with this page.</source>
        <translation>Se ha apartado, y una nueva empieza con esta página.</translation>
    </message>
    <message>
        <source>The library can&apos;t be used now.</source>
        <translation>La biblioteca no se puede usar ahora.</translation>
    </message>
    <message>
        <source>The place is marked.</source>
        <translation>El marcador está puesto.</translation>
    </message>
    <message>
        <source>It begins with “{words}”.</source>
        <translation>Empieza con «{words}».</translation>
    </message>
    <message>
        <source>There is nothing to mark here.</source>
        <translation>Aquí no hay nada que marcar.</translation>
    </message>
    <message>
        <source>Put the caret where the text goes on.</source>
        <translation>Poner el cursor donde el texto continúa.</translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation>Aún no se ha leído nada.</translation>
    </message>
    <message>
        <source>Type or paste some text, or open a document.</source>
        <translation>Escribir o pegar texto, o abrir un documento.</translation>
    </message>
    <message>
        <source>The text was taken out of the library.</source>
        <translation>El texto se quitó de la biblioteca.</translation>
    </message>
    <message>
        <source>Its bookmarks went with it.</source>
        <translation>Sus marcadores se fueron con él.</translation>
    </message>
    <message>
        <source>This text is on the page.</source>
        <translation>Este texto está en la página.</translation>
    </message>
    <message>
        <source>Open another one first, then take it out.</source>
        <translation>Abrir primero otro y luego quitar este.</translation>
    </message>
    <message>
        <source>The library is empty.</source>
        <translation>La biblioteca está vacía.</translation>
    </message>
    <message>
        <source>It is gone for good when the window is closed.</source>
        <translation>Se borra del todo al cerrar la ventana.</translation>
    </message>
    <message>
        <source>The library is in the file.</source>
        <translation>La biblioteca está en el archivo.</translation>
    </message>
    <message>
        <source>Any program that shows text can read it.</source>
        <translation>Cualquier programa que muestre texto puede leerlo.</translation>
    </message>
    <message>
        <source>The library can&apos;t be written there.</source>
        <translation>No se puede escribir la biblioteca ahí.</translation>
    </message>
    <message>
        <source>There is no sample of this voice.</source>
        <translation>No hay muestra de esta voz.</translation>
    </message>
    <message>
        <source>Once it is here it can be heard, and removed again.</source>
        <translation>Una vez aquí se puede escuchar y volver a quitar.</translation>
    </message>
    <message>
        <source>There is no voice in this file that can be used.</source>
        <translation>En este archivo no hay ninguna voz que se pueda usar.</translation>
    </message>
    <message>
        <source>A voice is a file that ends in .onnx, with its description beside it.</source>
        <translation>Una voz es un archivo terminado en .onnx, con su descripción al lado.</translation>
    </message>
    <message>
        <source>The voice could not be removed.</source>
        <translation>No se pudo quitar la voz.</translation>
    </message>
    <message>
        <source>It may be in use; try again when it is silent.</source>
        <translation>Puede que esté en uso; inténtelo de nuevo cuando calle.</translation>
    </message>
    <message>
        <source>This link leads to a place that is not on the page.</source>
        <translation>Este enlace lleva a un lugar que no está en la página.</translation>
    </message>
    <message>
        <source>It may be in a part of the document that could not be read.</source>
        <translation>Puede estar en una parte del documento que no se pudo leer.</translation>
    </message>
    <message>
        <source>There is no link here.</source>
        <translation>Aquí no hay ningún enlace.</translation>
    </message>
    <message>
        <source>{key} goes to the next one.</source>
        <translation>{key} lleva al siguiente.</translation>
    </message>
    <message>
        <source>There are no links or notes on this page.</source>
        <translation>En esta página no hay enlaces ni notas.</translation>
    </message>
    <message>
        <source>The caret is where it was.</source>
        <translation>El cursor sigue donde estaba.</translation>
    </message>
    <message>
        <source>This text has no chapters.</source>
        <translation>Este texto no tiene capítulos.</translation>
    </message>
    <message>
        <source>{key} goes on by a paragraph.</source>
        <translation>{key} avanza un párrafo.</translation>
    </message>
    <message>
        <source>Where printed pages begin is not known here.</source>
        <translation>Aquí no se sabe dónde empiezan las páginas impresas.</translation>
    </message>
    <message>
        <source>{key} goes on by a chapter.</source>
        <translation>{key} avanza un capítulo.</translation>
    </message>
    <message>
        <source>There is no original page to show.</source>
        <translation>No hay ninguna página original que mostrar.</translation>
    </message>
    <message>
        <source>PDFs have them, as long as their file is where it was.</source>
        <translation>Los PDF las tienen mientras su archivo siga donde estaba.</translation>
    </message>
    <message>
        <source>There is no table here.</source>
        <translation>Aquí no hay ninguna tabla.</translation>
    </message>
    <message>
        <source>Its heads are said while a row of it is heard, or has the caret.</source>
        <translation>Sus encabezados se dicen mientras se oye una fila suya o el cursor está en ella.</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>No hay texto que pegar.</translation>
    </message>
    <message>
        <source>Copy some text first, then paste and listen.</source>
        <translation>Copiar primero texto y luego pegar y escuchar.</translation>
    </message>
    <message>
        <source>Parlando stays quiet beside a screen reader.</source>
        <translation>Parlando guarda silencio junto a un lector de pantalla.</translation>
    </message>
    <message>
        <source>That is what the settings say, under Reading.</source>
        <translation>Así está en los ajustes, en «Lectura».</translation>
    </message>
    <message>
        <source>This desktop gives no keys to programs.</source>
        <translation>Este escritorio no cede teclas a los programas.</translation>
    </message>
    <message>
        <source>Let its own settings run: parlando read-selection. Keys (F1) says where.</source>
        <translation>Sus propios ajustes pueden ejecutar: parlando read-selection. Teclas (F1) dice dónde.</translation>
    </message>
    <message>
        <source>This key is not to be had.</source>
        <translation>Esta tecla no está disponible.</translation>
    </message>
    <message>
        <source>Another program has it, or it is none; choose another, such as Ctrl+Alt+R.</source>
        <translation>La tiene otro programa, o no es una tecla; elija otra, como Ctrl+Alt+R.</translation>
    </message>
    <message>
        <source>This desktop shows no signs in its panel.</source>
        <translation>Este escritorio no muestra iconos en su panel.</translation>
    </message>
    <message>
        <source>Everything stays in the window; GNOME shows them with an extension.</source>
        <translation>Todo sigue en la ventana; GNOME los muestra con una extensión.</translation>
    </message>
    <message>
        <source>This is no colour.</source>
        <translation>Esto no es un color.</translation>
    </message>
    <message>
        <source>Write it as #D8EDD8, or by an English name.</source>
        <translation>Escribirlo como #D8EDD8 o con un nombre en inglés.</translation>
    </message>
    <message>
        <source>Text is hard to read on this colour.</source>
        <translation>El texto se lee mal sobre este color.</translation>
    </message>
    <message>
        <source>Its contrast is under 4.5; lighter is better on paper, darker by night.</source>
        <translation>Su contraste está por debajo de 4,5; más claro va mejor en papel, más oscuro de noche.</translation>
    </message>
    <message>
        <source>No selected text was found.</source>
        <translation>No se encontró texto seleccionado.</translation>
    </message>
    <message>
        <source>Select some, or copy it, then paste and listen.</source>
        <translation>Seleccionarlo o copiarlo, luego pegar y escuchar.</translation>
    </message>
    <message>
        <source>There is nothing to read yet.</source>
        <translation>Aún no hay nada que leer.</translation>
    </message>
</context>
<context>
    <name>NoticesSheet</name>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>There was nothing to say yet.</source>
        <translation>Aún no hubo nada que decir.</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open a document</source>
        <translation>Abrir un documento</translation>
    </message>
    <message>
        <source>Documents ({suffixes})</source>
        <translation>Documentos ({suffixes})</translation>
    </message>
</context>
<context>
    <name>OriginalView</name>
    <message>
        <source>Original page</source>
        <translation>Página original</translation>
    </message>
    <message>
        <source>Original page {number}</source>
        <translation>Página original {number}</translation>
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
        <translation>Abriendo {name}</translation>
    </message>
    <message>
        <source>Piped text</source>
        <translation>Texto recibido</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Entrada estándar</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>This is not the password of {name}. Try another, then Return</source>
        <translation>No es la contraseña de {name}. Probar otra, luego Intro</translation>
    </message>
    <message>
        <source>{name} is locked. Its password, then Return</source>
        <translation>{name} está bloqueado. Su contraseña, luego Intro</translation>
    </message>
</context>
<context>
    <name>PlaceInWords</name>
    <message>
        <source>{time}, sentence {number}</source>
        <translation>{time}, frase {number}</translation>
    </message>
    <message>
        <source>{time}, sentence {number} of {count}</source>
        <translation>{time}, frase {number} de {count}</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 segundo</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
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
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Pronunciations</source>
        <translation>Pronunciaciones</translation>
    </message>
    <message>
        <source>Pronunciations ({suffixes})</source>
        <translation>Pronunciaciones ({suffixes})</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>Show the window</source>
        <translation>Mostrar la ventana</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>No language model answers on this computer: start Ollama, or say where one is.</source>
        <translation>Ningún modelo de lenguaje responde en este equipo: iniciar Ollama o indicar dónde hay uno.</translation>
    </message>
    <message>
        <source>An address looks like {example}.</source>
        <translation>Una dirección tiene este aspecto: {example}.</translation>
    </message>
</context>
<context>
    <name>QuietLine</name>
    <message>
        <source>Choose what is read</source>
        <translation>Elegir qué se lee</translation>
    </message>
</context>
<context>
    <name>ScrollBar</name>
    <message>
        <source>Scroll</source>
        <translation>Desplazar</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Bring pronunciations from elsewhere</source>
        <translation>Importar pronunciaciones</translation>
    </message>
    <message>
        <source>From a PLS lexicon, or a speech dictionary of NVDA.</source>
        <translation>De un léxico PLS o de un diccionario de voz de NVDA.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Take your pronunciations elsewhere</source>
        <translation>Exportar las pronunciaciones</translation>
    </message>
    <message>
        <source>Writes those for all documents and voices as a PLS lexicon.</source>
        <translation>Escribe las de todos los documentos y voces como un léxico PLS.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keys for everything</source>
        <translation>Atajos para todo</translation>
    </message>
    <message>
        <source>All actions with their keys; each key can be another one.</source>
        <translation>Todas las acciones con sus atajos; cada uno se puede cambiar.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Take your library elsewhere</source>
        <translation>Exportar la biblioteca</translation>
    </message>
    <message>
        <source>Writes all texts, places and bookmarks into one file.</source>
        <translation>Escribe todos los textos, posiciones y marcadores en un archivo.</translation>
    </message>
    <message>
        <source>Forget what I read</source>
        <translation>Olvidar lo leído</translation>
    </message>
    <message>
        <source>Takes everything out of the library but the text on the page.</source>
        <translation>Quita todo de la biblioteca salvo el texto de la página.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Take your settings elsewhere</source>
        <translation>Exportar los ajustes</translation>
    </message>
    <message>
        <source>Writes them into a file, without keys and passwords.</source>
        <translation>Los escribe en un archivo, sin claves ni contraseñas.</translation>
    </message>
    <message>
        <source>Bring settings from elsewhere</source>
        <translation>Importar ajustes</translation>
    </message>
    <message>
        <source>Reads such a file; it can be undone.</source>
        <translation>Lee un archivo así; se puede deshacer.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>The voice that reads. A text in another language gets the one you chose for it last.</source>
        <translation>La voz que lee. Un texto en otro idioma recibe la última elegida para él.</translation>
    </message>
    <message>
        <source>Another computer&apos;s voices</source>
        <translation>Voces de otro equipo</translation>
    </message>
    <message>
        <source>The address of a speech server. Its voices stand in the list of voices; what they read is sent there.</source>
        <translation>La dirección de un servidor de voz. Sus voces están en la lista de voces; lo que leen se envía allí.</translation>
    </message>
    <message>
        <source>Liveliness of natural voices</source>
        <translation>Viveza de las voces naturales</translation>
    </message>
    <message>
        <source>1 is the voice&apos;s own; 0 says the same words always in the same tone.</source>
        <translation>1 es la propia de la voz; con 0, las mismas palabras suenan siempre igual.</translation>
    </message>
    <message>
        <source>Length of natural voices&apos; sounds</source>
        <translation>Duración de los sonidos de las voces naturales</translation>
    </message>
    <message>
        <source>More is spoken with more leisure, whatever the speed.</source>
        <translation>Más es hablar con más calma, a cualquier velocidad.</translation>
    </message>
    <message>
        <source>Where natural voices come from</source>
        <translation>De dónde vienen las voces naturales</translation>
    </message>
    <message>
        <source>The address of a catalogue of Piper voices. It is asked when you look for one.</source>
        <translation>La dirección de un catálogo de voces Piper. Se consulta al buscar una.</translation>
    </message>
    <message>
        <source>Where Kokoro&apos;s voices come from</source>
        <translation>De dónde vienen las voces de Kokoro</translation>
    </message>
    <message>
        <source>The address of its two files. They are asked for when you get its voices.</source>
        <translation>La dirección de sus dos archivos. Solo se consulta al obtener esas voces.</translation>
    </message>
    <message>
        <source>Follow the language</source>
        <translation>Seguir el idioma</translation>
    </message>
    <message>
        <source>A paragraph in another language is read by a voice that speaks it.</source>
        <translation>Un párrafo en otro idioma lo lee una voz que lo habla.</translation>
    </message>
    <message>
        <source>Play a book&apos;s own recording</source>
        <translation>Reproducir la grabación de un libro</translation>
    </message>
    <message>
        <source>Where a book brings a reading by its narrator, that is heard in place of a voice.</source>
        <translation>Cuando un libro trae una lectura de su narrador, se oye esa en lugar de una voz.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>1 is the voice&apos;s own pace; the pitch stays the same.</source>
        <translation>1 es el ritmo propio de la voz; el tono no cambia.</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>Tono</translation>
    </message>
    <message>
        <source>1 is the voice&apos;s own; the speed stays the same.</source>
        <translation>1 es el propio de la voz; la velocidad no cambia.</translation>
    </message>
    <message>
        <source>Pause after a sentence</source>
        <translation>Pausa tras una frase</translation>
    </message>
    <message>
        <source>At speed 1; it shrinks as the speed grows.</source>
        <translation>A velocidad 1; se acorta cuando la velocidad sube.</translation>
    </message>
    <message>
        <source>Pause after a paragraph</source>
        <translation>Pausa tras un párrafo</translation>
    </message>
    <message>
        <source>Pause after a heading</source>
        <translation>Pausa tras un título</translation>
    </message>
    <message>
        <source>Pause after an item of a list</source>
        <translation>Pausa tras un elemento de lista</translation>
    </message>
    <message>
        <source>Speak as I type</source>
        <translation>Leer al escribir</translation>
    </message>
    <message>
        <source>Each sentence is spoken when it is complete, the rest with Ctrl+Enter.</source>
        <translation>Cada frase se lee cuando está completa; el resto, con Ctrl+Intro.</translation>
    </message>
    <message>
        <source>Where they stand</source>
        <translation>Donde están</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Enseguida</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Al final</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Notas al pie</translation>
    </message>
    <message>
        <source>At once is behind their paragraph; this counts from the next document on.</source>
        <translation>Enseguida es tras su párrafo; vale a partir del próximo documento.</translation>
    </message>
    <message>
        <source>Leave out running heads</source>
        <translation>Omitir los encabezados de página</translation>
    </message>
    <message>
        <source>Leave out page numbers</source>
        <translation>Omitir los números de página</translation>
    </message>
    <message>
        <source>Leave out the numbers of notes</source>
        <translation>Omitir los números de nota</translation>
    </message>
    <message>
        <source>Leave out the numbers of lines</source>
        <translation>Omitir los números de línea</translation>
    </message>
    <message>
        <source>Leave out citations: [12]</source>
        <translation>Omitir las citas: [12]</translation>
    </message>
    <message>
        <source>Leave out footnotes</source>
        <translation>Omitir las notas al pie</translation>
    </message>
    <message>
        <source>Leave out code</source>
        <translation>Omitir el código</translation>
    </message>
    <message>
        <source>Leave out the texts of pictures</source>
        <translation>Omitir los textos de imagen</translation>
    </message>
    <message>
        <source>Leave out the heads of tables</source>
        <translation>Omitir los encabezados de tabla</translation>
    </message>
    <message>
        <source>Leave out what you asked a language model</source>
        <translation>Omitir lo preguntado a un modelo de lenguaje</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>Nombre del sitio</translation>
    </message>
    <message>
        <source>“Link”</source>
        <translation>«Enlace»</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>Web addresses</source>
        <translation>Direcciones web</translation>
    </message>
    <message>
        <source>What is said for an address of the web.</source>
        <translation>Qué se dice en lugar de una dirección web.</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por su nombre</translation>
    </message>
    <message>
        <source>One by name</source>
        <translation>Los sueltos, por su nombre</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>En silencio</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>Emojis</translation>
    </message>
    <message>
        <source>One by name leaves several in a row unsaid.</source>
        <translation>«Los sueltos, por su nombre» calla los que van seguidos.</translation>
    </message>
    <message>
        <source>Say where code is left out</source>
        <translation>Decir dónde se omite código</translation>
    </message>
    <message>
        <source>The word “code” stands for each block of it.</source>
        <translation>La palabra «código» sustituye a cada bloque.</translation>
    </message>
    <message>
        <source>Leave out the signs of Markdown</source>
        <translation>Omitir los signos de Markdown</translation>
    </message>
    <message>
        <source>Stars, number signs, and where links lead.</source>
        <translation>Asteriscos, almohadillas y adónde llevan los enlaces.</translation>
    </message>
    <message>
        <source>Say repeated marks once</source>
        <translation>Decir una sola vez los signos repetidos</translation>
    </message>
    <message>
        <source>“!!!!” is said like “!”, and drawn lines are silent.</source>
        <translation>«!!!!» se dice como «!», y las líneas trazadas no suenan.</translation>
    </message>
    <message>
        <source>Say the sign in mail addresses</source>
        <translation>Decir el signo de las direcciones de correo</translation>
    </message>
    <message>
        <source>The @ is a word in the language that is read.</source>
        <translation>La @ es una palabra en el idioma que se lee.</translation>
    </message>
    <message>
        <source>Join words parted at the end of a line</source>
        <translation>Unir las palabras cortadas a final de línea</translation>
    </message>
    <message>
        <source>A hyphen of the word&apos;s own stays.</source>
        <translation>Un guion propio de la palabra se conserva.</translation>
    </message>
    <message>
        <source>Speak when asked</source>
        <translation>Leer cuando se pida</translation>
    </message>
    <message>
        <source>Stay quiet</source>
        <translation>Guardar silencio</translation>
    </message>
    <message>
        <source>Beside a screen reader</source>
        <translation>Junto a un lector de pantalla</translation>
    </message>
    <message>
        <source>Ctrl, Tab and Esc silence Parlando at once, so that two never speak together.</source>
        <translation>Ctrl, Tab y Esc callan a Parlando al instante, para que nunca hablen dos a la vez.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>In force from the next start. What is read keeps its own.</source>
        <translation>En vigor desde el próximo inicio. Lo que se lee conserva su idioma.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noche</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>Contraste</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>System follows the desktop: light, dark, or high contrast.</source>
        <translation>Sistema sigue al escritorio: claro, oscuro o alto contraste.</translation>
    </message>
    <message>
        <source>Sentence and word</source>
        <translation>Frase y palabra</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Frase</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Palabra</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>What is marked while it is read</source>
        <translation>Qué se marca durante la lectura</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>The page jumps instead of scrolling, the playhead steps from word to word.</source>
        <translation>La página salta en vez de desplazarse; el cursor de lectura avanza de palabra en palabra.</translation>
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
        <translation>La del sistema</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>OpenDyslexic is used where it is installed.</source>
        <translation>OpenDyslexic se usa donde está instalada.</translation>
    </message>
    <message>
        <source>Height of lines</source>
        <translation>Altura de línea</translation>
    </message>
    <message>
        <source>Air between letters</source>
        <translation>Espacio entre letras</translation>
    </message>
    <message>
        <source>Letters in a line</source>
        <translation>Letras por línea</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>Regla de lectura</translation>
    </message>
    <message>
        <source>Dims all but the spoken line and its neighbours.</source>
        <translation>Atenúa todo salvo la línea que se lee y sus vecinas.</translation>
    </message>
    <message>
        <source>Colour of the sentence</source>
        <translation>Color de la frase</translation>
    </message>
    <message>
        <source>Such as #D8EDD8; empty is the palette&apos;s own.</source>
        <translation>Por ejemplo #D8EDD8; vacío, el de la paleta.</translation>
    </message>
    <message>
        <source>Colour of the word</source>
        <translation>Color de la palabra</translation>
    </message>
    <message>
        <source>Such as #7CC47F; empty is the palette&apos;s own.</source>
        <translation>Por ejemplo #7CC47F; vacío, el de la paleta.</translation>
    </message>
    <message>
        <source>Where questions go</source>
        <translation>Adónde van las preguntas</translation>
    </message>
    <message>
        <source>The address of a language model; empty is Ollama on this computer.</source>
        <translation>La dirección de un modelo de lenguaje; vacío, Ollama en este equipo.</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Modelo de lenguaje</translation>
    </message>
    <message>
        <source>Which one is asked there; empty is the first one it has.</source>
        <translation>A cuál se pregunta allí; vacío, el primero disponible.</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>PulseAudio or PipeWire</source>
        <translation>PulseAudio o PipeWire</translation>
    </message>
    <message>
        <source>PortAudio</source>
        <translation>PortAudio</translation>
    </message>
    <message>
        <source>Way to the loudspeaker</source>
        <translation>Vía hasta el altavoz</translation>
    </message>
    <message>
        <source>Automatic takes the quickest that works.</source>
        <translation>Automático toma la más rápida que funcione.</translation>
    </message>
    <message>
        <source>MP3</source>
        <translation>MP3</translation>
    </message>
    <message>
        <source>M4B, an audiobook</source>
        <translation>M4B, un audiolibro</translation>
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
        <translation>EPUB, texto y voz</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>MP3 plays everywhere, Opus is the smallest, FLAC loses nothing, an EPUB shows words as they are heard.</source>
        <translation>MP3 suena en todas partes, Opus es el más pequeño, FLAC no pierde nada, un EPUB muestra las palabras mientras se oyen.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
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
        <translation>Letra (lrc)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Subtítulos</translation>
    </message>
    <message>
        <source>A second file with the words and when each is heard.</source>
        <translation>Un segundo archivo con las palabras y cuándo se oye cada una.</translation>
    </message>
    <message>
        <source>One file for each chapter</source>
        <translation>Un archivo por capítulo</translation>
    </message>
    <message>
        <source>They come into a folder of their own.</source>
        <translation>Van a una carpeta propia.</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: no voices, no language model elsewhere.</source>
        <translation>Nada sale de este equipo: ni voces ni modelo de lenguaje en otra parte.</translation>
    </message>
    <message>
        <source>Ask for new versions at</source>
        <translation>Buscar versiones nuevas en</translation>
    </message>
    <message>
        <source>A project&apos;s latest release, asked once a day. Empty asks nobody.</source>
        <translation>La última versión de un proyecto, consultada una vez al día. Vacío no pregunta a nadie.</translation>
    </message>
    <message>
        <source>Remember what I read</source>
        <translation>Recordar lo leído</translation>
    </message>
    <message>
        <source>Texts, places and bookmarks, in a file on this computer.</source>
        <translation>Textos, posiciones y marcadores, en un archivo de este equipo.</translation>
    </message>
    <message>
        <source>A key that reads the selection of any program</source>
        <translation>Una tecla que lee la selección de cualquier programa</translation>
    </message>
    <message>
        <source>Such as Ctrl+Alt+R. Under Wayland the desktop asks you whether it may be.</source>
        <translation>Por ejemplo Ctrl+Alt+R. En Wayland, el escritorio le pide permiso.</translation>
    </message>
    <message>
        <source>Sign in the panel</source>
        <translation>Icono en el panel</translation>
    </message>
    <message>
        <source>Speak, pause and stop beside the clock, where the desktop shows such signs.</source>
        <translation>Leer, pausar y detener junto al reloj, donde el escritorio muestra esos iconos.</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>Abrir al iniciar sesión</translation>
    </message>
    <message>
        <source>Then a key for any program&apos;s text is answered at once. On Linux desktops.</source>
        <translation>Así un atajo para el texto de cualquier programa responde al instante. En escritorios Linux.</translation>
    </message>
    <message>
        <source>Start minimised</source>
        <translation>Abrir minimizado</translation>
    </message>
    <message>
        <source>The window waits in the panel until it is wanted.</source>
        <translation>La ventana espera en el panel hasta que haga falta.</translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Voice: {name}</source>
        <translation>Voz: {name}</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Deshacer el último cambio</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Ningún ajuste contiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Back to the text</source>
        <translation>Volver al texto</translation>
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
        <translation>Temporizador de apagado</translation>
    </message>
    <message>
        <source>In {n} minutes</source>
        <translation>En {n} minutos</translation>
    </message>
    <message>
        <source>No sleep timer</source>
        <translation>Sin temporizador de apagado</translation>
    </message>
    <message>
        <source>When the paragraph ends</source>
        <translation>Al acabar el párrafo</translation>
    </message>
    <message>
        <source>When the text ends</source>
        <translation>Al acabar el texto</translation>
    </message>
</context>
<context>
    <name>SpeedCard</name>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
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
        <translation>{setting}: menos</translation>
    </message>
    <message>
        <source>{setting}: more</source>
        <translation>{setting}: más</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Back a sentence</source>
        <translation>Frase anterior</translation>
    </message>
    <message>
        <source>Forward a sentence</source>
        <translation>Frase siguiente</translation>
    </message>
    <message>
        <source>Full window</source>
        <translation>Ventana completa</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Text to read</source>
        <translation>Texto para leer</translation>
    </message>
    <message>
        <source>Read from here</source>
        <translation>Leer desde aquí</translation>
    </message>
    <message>
        <source>The voice itself told when it says this word.</source>
        <translation>La propia voz indicó cuándo dice esta palabra.</translation>
    </message>
    <message>
        <source>When this word is said was found by listening to the voice.</source>
        <translation>El momento de esta palabra se halló escuchando la voz.</translation>
    </message>
    <message>
        <source>When this word is said is estimated.</source>
        <translation>El momento de esta palabra es una estimación.</translation>
    </message>
</context>
<context>
    <name>Unsaid</name>
    <message>
        <source>Running heads</source>
        <translation>Encabezados de página</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>Números de página</translation>
    </message>
    <message>
        <source>Numbers of notes</source>
        <translation>Números de nota</translation>
    </message>
    <message>
        <source>Numbers of lines</source>
        <translation>Números de línea</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>Notas al pie</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Texts of pictures</source>
        <translation>Textos de imagen</translation>
    </message>
    <message>
        <source>Heads of tables</source>
        <translation>Encabezados de tabla</translation>
    </message>
    <message>
        <source>Not read: {listed}</source>
        <translation>No se lee: {listed}</translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation>Se lee todo</translation>
    </message>
</context>
<context>
    <name>UnsaidCard</name>
    <message>
        <source>What is read</source>
        <translation>Qué se lee</translation>
    </message>
</context>
<context>
    <name>VoiceCard</name>
    <message>
        <source>Voices</source>
        <translation>Voces</translation>
    </message>
    <message>
        <source>Find a voice or language</source>
        <translation>Buscar una voz o un idioma</translation>
    </message>
    <message>
        <source>Get natural voices</source>
        <translation>Obtener voces naturales</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritas</translation>
    </message>
    <message>
        <source>natural, high quality · offline</source>
        <translation>natural, calidad alta · sin conexión</translation>
    </message>
    <message>
        <source>natural, medium quality · offline</source>
        <translation>natural, calidad media · sin conexión</translation>
    </message>
    <message>
        <source>natural, low quality · offline</source>
        <translation>natural, calidad baja · sin conexión</translation>
    </message>
    <message>
        <source>natural, lowest quality · offline</source>
        <translation>natural, calidad mínima · sin conexión</translation>
    </message>
    <message>
        <source>natural · offline</source>
        <translation>natural · sin conexión</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>en este equipo</translation>
    </message>
    <message>
        <source>{count} speakers</source>
        <translation>{count} locutores</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Hear {voice}</source>
        <translation>Escuchar {voice}</translation>
    </message>
    <message>
        <source>Space in the list</source>
        <translation>Espacio en la lista</translation>
    </message>
    <message>
        <source>No favourite</source>
        <translation>No favorita</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorita</translation>
    </message>
    <message>
        <source>Take {voice} from the favourites</source>
        <translation>Quitar {voice} de las favoritas</translation>
    </message>
    <message>
        <source>Make {voice} a favourite</source>
        <translation>Añadir {voice} a las favoritas</translation>
    </message>
    <message>
        <source>sends your text to {host}</source>
        <translation>envía el texto a {host}</translation>
    </message>
</context>
<context>
    <name>VoiceList</name>
    <message>
        <source>{voice}, {details}, chosen</source>
        <translation>{voice}, {details}, seleccionada</translation>
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
        <translation>La parte que las hace hablar no está instalada: viene con {package}.</translation>
    </message>
    <message>
        <source>Looking what there is…</source>
        <translation>Buscando lo que hay…</translation>
    </message>
    <message>
        <source>The list of voices can&apos;t be had now.</source>
        <translation>La lista de voces no está disponible ahora.</translation>
    </message>
    <message>
        <source>Take in a voice</source>
        <translation>Añadir una voz</translation>
    </message>
    <message>
        <source>Voices ({suffixes})</source>
        <translation>Voces ({suffixes})</translation>
    </message>
    <message>
        <source>{file} is being tried.</source>
        <translation>Se está probando {file}.</translation>
    </message>
</context>
<context>
    <name>VoiceOffers</name>
    <message>
        <source>It is being tried.</source>
        <translation>Se está probando.</translation>
    </message>
    <message>
        <source>{have} of {all}</source>
        <translation>{have} de {all}</translation>
    </message>
    <message>
        <source>up to {speed}× on this computer</source>
        <translation>hasta {speed}× en este equipo</translation>
    </message>
    <message>
        <source>damaged: a file has changed or is missing</source>
        <translation>dañada: un archivo ha cambiado o falta</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>{count} speakers</source>
        <translation>{count} locutores</translation>
    </message>
    <message>
        <source>not told by its maker</source>
        <translation>no indicada por su autor</translation>
    </message>
    <message>
        <source>{words} · licence: {licence}</source>
        <translation>{words} · licencia: {licence}</translation>
    </message>
    <message>
        <source>Several languages with one download</source>
        <translation>Varios idiomas en una descarga</translation>
    </message>
    <message>
        <source>high quality</source>
        <translation>calidad alta</translation>
    </message>
    <message>
        <source>medium quality</source>
        <translation>calidad media</translation>
    </message>
    <message>
        <source>low quality</source>
        <translation>calidad baja</translation>
    </message>
    <message>
        <source>lowest quality</source>
        <translation>calidad mínima</translation>
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
        <translation>Posición</translation>
    </message>
    <message>
        <source>The sound broke off here for a moment.</source>
        <translation>El sonido se cortó aquí un momento.</translation>
    </message>
    <message>
        <source>The voice was away here and came back.</source>
        <translation>La voz se fue aquí y volvió.</translation>
    </message>
    <message>
        <source>Not made yet</source>
        <translation>Aún no creado</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>Say it like this</source>
        <translation>Pronunciarla así</translation>
    </message>
    <message>
        <source>In the letters of the text, or in IPA between slashes: /skruːdʒd/</source>
        <translation>Con las letras del texto o en AFI entre barras: /skruːdʒd/</translation>
    </message>
    <message>
        <source>Hear</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>Este documento</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>Voces</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Esta</translation>
    </message>
    <message>
        <source>Never say it</source>
        <translation>No decirla nunca</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Say “{word}” differently</source>
        <translation>Pronunciar «{word}» de otra forma</translation>
    </message>
    <message>
        <source>Hear it in its sentence</source>
        <translation>Escucharla en su frase</translation>
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
        <translation>Lo que se oye</translation>
    </message>
</context>
<context>
    <name>_Lines</name>
    <message>
        <source>being heard</source>
        <translation>se está oyendo</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Change the note</source>
        <translation>Cambiar la nota</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>_Section</name>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset {heading}</source>
        <translation>Restablecer {heading}</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>Como era al principio</translation>
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
