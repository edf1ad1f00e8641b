<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Paste and listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a language model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set a bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on where I was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak from here, or the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the sentence again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say a word differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back a paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward a paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back a chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward a chapter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward a page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link or note before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next link or note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the table&apos;s heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sleep timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Natural voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak as I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text and colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it works here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Small strip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskCard</name>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} at {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{model} here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language model: {model}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first one there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where one is needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AudioSaving</name>
    <message>
        <source>Save as audio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bridge</name>
    <message>
        <source>{title}, spoken as you type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documents ({suffixes})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>{setting}: {choice}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ColoursCard</name>
    <message>
        <source>Text and colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The size is {size}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Control</name>
    <message>
        <source>{name} ({key})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Courtesy</name>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Deck</name>
    <message>
        <source>Playback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice: {voice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{speed}×</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed {speed} times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All speeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {accent}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>on {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your text is sent to {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Getting the voice ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused at sentence {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped at sentence {number}, with your place kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading, sentence {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting for the answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>getting the voice ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>getting ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter speaks the rest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {hours} h left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>−{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sleeps when the paragraph ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sleeps soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sleeps when the text ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sleeps at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sleeps in {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sleeps, {minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>What would you like to hear?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type here, or choose how to begin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste and listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask a language model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear a short sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get a natural voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about 60 MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text stays on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on: {title}, {minutes} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on: {title}, under a minute left</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FiguresSheet</name>
    <message>
        <source>How it works here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure everything now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the window was opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find on the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak as I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text and colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All actions and their keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Insight</name>
    <message>
        <source>Program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speech</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{device}, {ms} ms ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mark behind the voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps in the sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound goes to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text sent to other computers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voices that send text away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing was read yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ms} ms from asking for a sentence to its first sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{median} ms in the middle, {worst} ms at most for 19 of 20 words, of the last {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none: offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} to {host}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{voice} (to {host})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action}: {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the keys for: {action}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key that {host} gave you, then Return</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press a key&apos;s button, then the keys that it shall be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} is the key of: {action}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{action}: {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key for any program&apos;s text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let your desktop run this command when you press a key: parlando read-selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others are: parlando read-clipboard, parlando pause, parlando stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GNOME: Settings, Keyboard, View and Customise Shortcuts, Custom Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KDE Plasma: System Settings, Shortcuts, Add New, Command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Xfce: Settings, Keyboard, Application Shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sway: in its configuration, bindsym $mod+r exec parlando read-selection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Windows: a shortcut to parlando read-clipboard; in its Properties, Shortcut key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>macOS: Shortcuts, a new one with Run Shell Script; then Add Keyboard Shortcut</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LibrarySheet</name>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in everything you have read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take “{title}” out of the library</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the bookmark at “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>under a minute left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Loudspeakers</name>
    <message>
        <source>Loudspeaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay of this loudspeaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While it is not connected, the system&apos;s choice plays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For wireless headphones, which are heard later than the marked word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One that is not connected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s choice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Back to the voice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NaturalSheet</name>
    <message>
        <source>Natural voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a language or voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are fetched once and speak on this computer. What they read is sent nowhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Download {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read with {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NaturalVoices</name>
    <message>
        <source>The part that makes them speak is not installed: it comes with parlando[natural].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking what there is…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of voices can&apos;t be had now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told by its maker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} · licence: {licence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medium quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowest quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is being tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{have} of {all}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Open another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try {voice} again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading stopped, with your place kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading goes on from the same sentence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{voice} can&apos;t be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{voice} did not accept the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer of {voice} can&apos;t prove who it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{instead} carried on from the same word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{instead} reads in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parlando {version} is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes from where this one came from; nothing is installed by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your text and your place are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be done in that way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file can&apos;t be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are not allowed to read this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no address of a page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses begin with http:// or https://.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is in a private network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only pages of the open internet are fetched; save this one and open the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page can&apos;t be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the address and the network; the page here is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document is locked with a password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it without one in the program that opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of file can&apos;t be read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This book is locked to its seller&apos;s own program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Books without such a lock can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This PDF holds pictures of pages, no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program for text recognition can make a copy with text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get or save it anew; the page is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file unfolds to more than can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a part of it; the page is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is over 64 MB, too long for one page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file takes too long to read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it anew, or open a part of it; the page is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This voice is not here any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voices can&apos;t be used on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Installing Parlando again brings them back; your text is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice can&apos;t speak this passage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No loudspeaker can be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect one, or choose one in the system&apos;s settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part that makes sound is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the package libportaudio2, then start Parlando again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headphones or loudspeakers were unplugged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused, with your place kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice can&apos;t be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its voices are in the list once it answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other computer can&apos;t prove who it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was sent to it. Its certificate is not one that is trusted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice did not accept the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{host} did not accept the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its voices are in the list once it has the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice gave an answer that makes no sense.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be written there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder; your text is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of sound file needs one more package.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MP3 keeps chapters too; or add “parlando[audiobook]” with pip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language model did not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again, or ask another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language model can&apos;t be reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start it and ask again, or give another address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no language model at this address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most addresses end in /v1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This language model is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the name of one that is; nothing was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language model did not accept the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the right one; nothing was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The language model takes no more questions for now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask again in a while, or ask another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer broke off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What came is on the page; ask again for the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer was empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask in another way, or ask another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice could not be got.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later; the voices you have are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice could not be got: the network is away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again later; what has come is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough room for this voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room and try again; what has come is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voices can&apos;t be got while Parlando is offline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings say so, under Privacy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This voice does not speak on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was taken away again; choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The part that makes natural voices speak is not installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install parlando[natural], then start Parlando again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is in the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the other one, or start this one on another port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice stopped and is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound stopped and is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading goes on from the same word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading goes on through those that are left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice was away and is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one reads on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong for a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voices of {host} are in the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What they read is sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies in the system&apos;s keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keyring takes it; it lies in a file that only you can read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is being read into the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is there as soon as it is whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It lies where you chose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all of this document is on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rest the pointer here to see what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to say here, only signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the caret before some words and press Speak.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another text is on the page now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you had written is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your settings are in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys and passwords were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings can&apos;t be written there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings from the file are in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo brings yours back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds no settings of Parlando.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rule for “{word}” was removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is said as it is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no word to say differently.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select one, or put the caret into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pronunciations from the file are in force.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They go before older ones of the same words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file holds no pronunciations.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your pronunciations are in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those of one document or voice stay here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pronunciations can&apos;t be written there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library was damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is set aside, and a new one has begun with this page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library can&apos;t be used now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page works all the same; look whether the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The place is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It begins with “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to mark here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the caret where the text goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type or paste some text, or open a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text was taken out of the library.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its bookmarks went with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another one first, then take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is gone for good when the window is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library is in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any program that shows text can read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The library can&apos;t be written there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice could not be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be in use; try again when it is silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link leads to a place that is not on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be in a part of the document that could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no original page to show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDFs have them, as long as their file is where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no table here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its heads are said while a row of it is heard, or has the caret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy some text first, then paste and listen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parlando stays quiet beside a screen reader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is what the settings say, under Reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop gives no keys to programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let its own settings run: parlando read-selection. Keys (F1) says where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is not to be had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program has it, or it is none; choose another, such as Ctrl+Alt+R.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop shows no signs in its panel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything stays in the window; GNOME shows them with an extension.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it as #D8EDD8, or by an English name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text is hard to read on this colour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its contrast is under 4.5; lighter is better on paper, darker by night.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No selected text was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select some, or copy it, then paste and listen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to read yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticesSheet</name>
    <message>
        <source>Notices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing to say yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OriginalView</name>
    <message>
        <source>Original page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Original page {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Outlining</name>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Opening {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piped text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the password of {name}. Try another, then Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} is locked. Its password, then Return</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pronunciations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pronunciations ({suffixes})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Library</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>Show the window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>No language model answers on this computer: start Ollama, or say where one is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An address looks like {example}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>QuietLine</name>
    <message>
        <source>Choose what is read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScrollBar</name>
    <message>
        <source>Scroll</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Bring pronunciations from elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From a PLS lexicon, or a speech dictionary of NVDA.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your pronunciations elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes those for all documents and voices as a PLS lexicon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys for everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All actions with their keys; each key can be another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your library elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes all texts, places and bookmarks into one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget what I read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes everything out of the library but the text on the page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take your settings elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Writes them into a file, without keys and passwords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring settings from elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reads such a file; it can be undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice that reads. A text in another language gets one that knows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another computer&apos;s voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of a speech server. Its voices stand in the list of voices; what they read is sent there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where natural voices come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of a catalogue of Piper voices. It is asked when you look for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow the language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paragraph in another language is read by a voice that speaks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is the voice&apos;s own pace; the pitch stays the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is the voice&apos;s own; the speed stays the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause after a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At speed 1; it shrinks as the speed grows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause after a paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause after a heading</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause after an item of a list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak as I type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each sentence is spoken when it is complete, the rest with Ctrl+Enter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where they stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once is behind their paragraph; this counts from the next document on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out running heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out page numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the numbers of notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the numbers of lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out citations: [12]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out footnotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the texts of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the heads of tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out what you asked a language model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Link”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is said for an address of the web.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Silent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One by name leaves several in a row unsaid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where code is left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The word “code” stands for each block of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave out the signs of Markdown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stars, number signs, and where links lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say repeated marks once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“!!!!” is said like “!”, and drawn lines are silent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the sign in mail addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The @ is a word in the language that is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join words parted at the end of a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A hyphen of the word&apos;s own stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak when asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay quiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside a screen reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl, Tab and Esc silence Parlando at once, so that two never speak together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In force from the next start. What is read keeps its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Night</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System follows the desktop: light, dark, or high contrast.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence and word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is marked while it is read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page jumps instead of scrolling, the playhead steps from word to word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Literata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Atkinson Hyperlegible Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenDyslexic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenDyslexic is used where it is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Height of lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Air between letters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters in a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dims all but the spoken line and its neighbours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as #D8EDD8; empty is the palette&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour of the word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as #7CC47F; empty is the palette&apos;s own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where questions go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address of a language model; empty is Ollama on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which one is asked there; empty is the first one it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PulseAudio or PipeWire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PortAudio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way to the loudspeaker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic takes the quickest that works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer: no voices, no language model elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for new versions at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project&apos;s latest release, asked once a day. Empty asks nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remember what I read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts, places and bookmarks, in a file on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key that reads the selection of any program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Such as Ctrl+Alt+R; under X11. Elsewhere the desktop&apos;s own settings give one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in the panel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speak, pause and stop beside the clock, where the desktop shows such signs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then a key for any program&apos;s text is answered at once. On Linux desktops.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start minimised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window waits in the panel until it is wanted.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voice: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Back to the text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SleepCard</name>
    <message>
        <source>Sleep timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In {n} minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No sleep timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the paragraph ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the text ends</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpeedCard</name>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{speed}×</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message>
        <source>{setting}: less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{setting}: more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Back a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forward a sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full window</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Text to read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice itself told when it says this word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When this word is said was found by listening to the voice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When this word is said is estimated.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Unsaid</name>
    <message>
        <source>Running heads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers of lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Texts of pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heads of tables</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not read: {listed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnsaidCard</name>
    <message>
        <source>What is read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>VoiceCard</name>
    <message>
        <source>Voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a voice or language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Get natural voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>natural, high quality · on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>natural, medium quality · on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>natural, low quality · on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>natural, lowest quality · on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sends your text to {host}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wave</name>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sound broke off here for a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The voice was away here and came back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not made yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, sentence {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time}, sentence {number} of {count}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 second</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{minutes} {seconds}</source>
        <comment>a time in words</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>Say it like this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the letters of the text, or in IPA between slashes: /skruːdʒd/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never say it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say “{word}” differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear it in its sentence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Line</name>
    <message>
        <source>What is heard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Lines</name>
    <message>
        <source>being heard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Change the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Section</name>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset {heading}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Segment</name>
    <message>
        <source>{group}: {choice}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_Voices</name>
    <message>
        <source>{voice}, {details}, chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{voice}, {details}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
