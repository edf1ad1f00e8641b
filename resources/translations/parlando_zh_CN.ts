<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Paste and listen</source>
        <translation>粘贴并收听</translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation>打开文档</translation>
    </message>
    <message>
        <source>Find on the page</source>
        <translation>在页面中查找</translation>
    </message>
    <message>
        <source>Edit this text</source>
        <translation>编辑此文本</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Ask a language model</source>
        <translation>询问语言模型</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>书库</translation>
    </message>
    <message>
        <source>Set a bookmark</source>
        <translation>添加书签</translation>
    </message>
    <message>
        <source>Original page</source>
        <translation>原始页面</translation>
    </message>
    <message>
        <source>Save as audio</source>
        <translation>存为音频</translation>
    </message>
    <message>
        <source>Speak or pause</source>
        <translation>朗读或暂停</translation>
    </message>
    <message>
        <source>Go on where I was</source>
        <translation>从上次的位置继续</translation>
    </message>
    <message>
        <source>Speak from here, or the rest</source>
        <translation>从此处朗读，或朗读其余部分</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Say the sentence again</source>
        <translation>重读这一句</translation>
    </message>
    <message>
        <source>Say a word differently</source>
        <translation>更改词的读音</translation>
    </message>
    <message>
        <source>Back a sentence</source>
        <translation>后退一句</translation>
    </message>
    <message>
        <source>Forward a sentence</source>
        <translation>前进一句</translation>
    </message>
    <message>
        <source>Back a paragraph</source>
        <translation>后退一段</translation>
    </message>
    <message>
        <source>Forward a paragraph</source>
        <translation>前进一段</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation>后退 5 秒</translation>
    </message>
    <message>
        <source>Back a chapter</source>
        <translation>后退一章</translation>
    </message>
    <message>
        <source>Forward a chapter</source>
        <translation>前进一章</translation>
    </message>
    <message>
        <source>Back a page</source>
        <translation>后退一页</translation>
    </message>
    <message>
        <source>Forward a page</source>
        <translation>前进一页</translation>
    </message>
    <message>
        <source>Link or note before</source>
        <translation>上一个链接或注释</translation>
    </message>
    <message>
        <source>Next link or note</source>
        <translation>下一个链接或注释</translation>
    </message>
    <message>
        <source>Follow the link</source>
        <translation>打开链接</translation>
    </message>
    <message>
        <source>Say the table&apos;s heads</source>
        <translation>读出表头</translation>
    </message>
    <message>
        <source>Back to the voice</source>
        <translation>回到朗读处</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>放慢</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>加快</translation>
    </message>
    <message>
        <source>Sleep timer</source>
        <translation>睡眠定时</translation>
    </message>
    <message>
        <source>Choose a voice</source>
        <translation>选择语音</translation>
    </message>
    <message>
        <source>Natural voices</source>
        <translation>自然语音</translation>
    </message>
    <message>
        <source>Speak as I type</source>
        <translation>边输入边朗读</translation>
    </message>
    <message>
        <source>Text and colours</source>
        <translation>文字与颜色</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Usual text size</source>
        <translation>默认文字大小</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>How it works here</source>
        <translation>本机运行情况</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Small strip</source>
        <translation>迷你条</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>窗口的下一区域</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
</context>
<context>
    <name>AskCard</name>
    <message>
        <source>Ask</source>
        <translation>提问</translation>
    </message>
    <message>
        <source>Your question</source>
        <translation>你的问题</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>想了解什么？</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>语言模型</translation>
    </message>
    <message>
        <source>{model} at {host}</source>
        <translation>{host} 上的 {model}</translation>
    </message>
    <message>
        <source>{model} here</source>
        <translation>本机的 {model}</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>在这台电脑上</translation>
    </message>
    <message>
        <source>Language model: {model}</source>
        <translation>语言模型：{model}</translation>
    </message>
    <message>
        <source>the first one there</source>
        <translation>那里的第一个</translation>
    </message>
    <message>
        <source>where one is needed</source>
        <translation>需要时填写</translation>
    </message>
</context>
<context>
    <name>AudioSaving</name>
    <message>
        <source>Save as audio</source>
        <translation>存为音频</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Saved in {folder}</source>
        <translation>已保存到 {folder}</translation>
    </message>
</context>
<context>
    <name>AudioSheet</name>
    <message>
        <source>Save as audio</source>
        <translation>另存为音频</translation>
    </message>
    <message>
        <source>Choose where to save it</source>
        <translation>选择保存位置</translation>
    </message>
    <message>
        <source>The selection, about {length} of speech at your speed.</source>
        <translation>所选内容，按当前语速约 {length}。</translation>
    </message>
    <message>
        <source>The whole text, about {length} of speech at your speed.</source>
        <translation>全文，按当前语速约 {length}。</translation>
    </message>
    <message>
        <source>{form} needs one more package: pip install “parlando[audiobook]”. MP3 keeps chapters too.</source>
        <translation>{form} 还需要一个软件包：pip install “parlando[audiobook]”。MP3 也能保留章节。</translation>
    </message>
    <message>
        <source>a minute</source>
        <translation>一分钟</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 小时</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
</context>
<context>
    <name>Bridge</name>
    <message>
        <source>{title}, spoken as you type</source>
        <translation>{title}，边输入边朗读</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>未命名</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>{setting}: {choice}</source>
        <translation>{setting}：{choice}</translation>
    </message>
</context>
<context>
    <name>ColoursCard</name>
    <message>
        <source>Text and colours</source>
        <translation>文字与颜色</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>夜间</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>缩小文字</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>放大文字</translation>
    </message>
    <message>
        <source>The size is {size}</source>
        <translation>大小为 {size}</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
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
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
</context>
<context>
    <name>Deck</name>
    <message>
        <source>Playback</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Back a sentence</source>
        <translation>后退一句</translation>
    </message>
    <message>
        <source>Forward a sentence</source>
        <translation>前进一句</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>放慢</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>加快</translation>
    </message>
    <message>
        <source>Speak the rest</source>
        <translation>朗读其余部分</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Speak</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Voice: {voice}</source>
        <translation>语音：{voice}</translation>
    </message>
    <message>
        <source>{speed}×</source>
        <translation>{speed}×</translation>
    </message>
    <message>
        <source>Speed {speed} times</source>
        <translation>语速 {speed} 倍</translation>
    </message>
    <message>
        <source>All speeds</source>
        <translation>全部语速</translation>
    </message>
    <message>
        <source>{name}, {accent}</source>
        <translation>{name}，{accent}</translation>
    </message>
</context>
<context>
    <name>Display</name>
    <message>
        <source>on {host}</source>
        <translation>在 {host} 上</translation>
    </message>
    <message>
        <source>your text is sent to {host}</source>
        <translation>文本会发送到 {host}</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>在这台电脑上</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>正在等待回答</translation>
    </message>
    <message>
        <source>Getting the voice ready</source>
        <translation>正在准备语音</translation>
    </message>
    <message>
        <source>Paused at sentence {number}</source>
        <translation>已暂停，第 {number} 句</translation>
    </message>
    <message>
        <source>Stopped at sentence {number}, with your place kept</source>
        <translation>已停在第 {number} 句，位置已保留</translation>
    </message>
    <message>
        <source>Reading, sentence {number}</source>
        <translation>正在朗读，第 {number} 句</translation>
    </message>
    <message>
        <source>waiting for the answer</source>
        <translation>正在等待回答</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>getting the voice ready</source>
        <translation>正在准备语音</translation>
    </message>
    <message>
        <source>getting ready</source>
        <translation>准备中</translation>
    </message>
    <message>
        <source>Ctrl+Enter speaks the rest</source>
        <translation>按 Ctrl+Enter 朗读其余部分</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>under a minute left</source>
        <translation>剩余不到 1 分钟</translation>
    </message>
    <message>
        <source>−1 min</source>
        <translation>−1 分钟</translation>
    </message>
    <message>
        <source>about {hours} h left</source>
        <translation>剩余约 {hours} 小时</translation>
    </message>
    <message>
        <source>−{hours} h</source>
        <translation>−{hours} 小时</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>剩余约 {minutes} 分钟</translation>
    </message>
    <message>
        <source>−{minutes} min</source>
        <translation>−{minutes} 分钟</translation>
    </message>
    <message>
        <source>sleeps when the paragraph ends</source>
        <translation>读完本段后停止</translation>
    </message>
    <message>
        <source>sleeps soon</source>
        <translation>即将停止</translation>
    </message>
    <message>
        <source>sleeps when the text ends</source>
        <translation>读完全文后停止</translation>
    </message>
    <message>
        <source>sleeps at the end</source>
        <translation>读完后停止</translation>
    </message>
    <message>
        <source>sleeps in {minutes} min</source>
        <translation>{minutes} 分钟后停止</translation>
    </message>
    <message>
        <source>sleeps, {minutes} min</source>
        <translation>{minutes} 分钟后停</translation>
    </message>
</context>
<context>
    <name>EmptyPage</name>
    <message>
        <source>What would you like to hear?</source>
        <translation>想听点什么？</translation>
    </message>
    <message>
        <source>Type here, or choose how to begin.</source>
        <translation>在此输入，或选择开始方式。</translation>
    </message>
    <message>
        <source>Paste and listen</source>
        <translation>粘贴并收听</translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation>打开文档</translation>
    </message>
    <message>
        <source>Ask a language model</source>
        <translation>询问语言模型</translation>
    </message>
    <message>
        <source>Hear a short sample</source>
        <translation>试听一小段</translation>
    </message>
    <message>
        <source>offline, about {size} MB</source>
        <translation>离线，约 {size} MB</translation>
    </message>
    <message>
        <source>Get a natural voice</source>
        <translation>获取自然语音</translation>
    </message>
    <message>
        <source>Your text stays on this computer.</source>
        <translation>文本只留在这台电脑上。</translation>
    </message>
    <message>
        <source>Go on: {title}, {minutes} min left</source>
        <translation>继续：{title}，剩余 {minutes} 分钟</translation>
    </message>
    <message>
        <source>Go on: {title}, under a minute left</source>
        <translation>继续：{title}，剩余不到 1 分钟</translation>
    </message>
</context>
<context>
    <name>FiguresSheet</name>
    <message>
        <source>How it works here</source>
        <translation>本机运行情况</translation>
    </message>
    <message>
        <source>Measure everything now</source>
        <translation>立即全面测量</translation>
    </message>
    <message>
        <source>Since the window was opened</source>
        <translation>自窗口打开以来</translation>
    </message>
    <message>
        <source>Measured now</source>
        <translation>刚刚测得</translation>
    </message>
    <message>
        <source>Measuring</source>
        <translation>正在测量</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Find on the page</source>
        <translation>在页面中查找</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>上一个</translation>
    </message>
    <message>
        <source>Shift+Return</source>
        <translation>Shift+Return</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一个</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>{number} of {count}</source>
        <translation>第 {number} 个，共 {count} 个</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Speech</source>
        <translation>朗读服务</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>{voices} voices for {languages} languages, ready after {ready} ms, {times} times faster than real time</source>
        <translation>{voices} 个语音，{languages} 种语言，{ready} 毫秒后就绪，速度是实时的 {times} 倍</translation>
    </message>
    <message>
        <source>ready after {ready} ms, from text to first speech {first} ms (median of {tries})</source>
        <translation>{ready} 毫秒后就绪，从文字到出声 {first} 毫秒（{tries} 次的中位数）</translation>
    </message>
    <message>
        <source>{device}, open after {ready} ms, {latency} ms ahead, gaps in one second: {underruns}</source>
        <translation>{device}，{ready} 毫秒后打开，提前 {latency} 毫秒，一秒内中断次数：{underruns}</translation>
    </message>
    <message>
        <source>{package} is missing</source>
        <translation>缺少 {package}</translation>
    </message>
</context>
<context>
    <name>GlobalKey</name>
    <message>
        <source>Read aloud what is selected</source>
        <translation>朗读所选内容</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Document</source>
        <translation>文档</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>Open a document</source>
        <translation>打开文档</translation>
    </message>
    <message>
        <source>Speak as I type</source>
        <translation>边输入边朗读</translation>
    </message>
    <message>
        <source>Text and colours</source>
        <translation>文字与颜色</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>All actions and their keys</source>
        <translation>全部操作及其快捷键</translation>
    </message>
</context>
<context>
    <name>Insight</name>
    <message>
        <source>{device}, {ms} ms ahead</source>
        <translation>{device}，提前 {ms} 毫秒</translation>
    </message>
    <message>
        <source>First sound</source>
        <translation>首个声音</translation>
    </message>
    <message>
        <source>The mark behind the voice</source>
        <translation>标记滞后于语音</translation>
    </message>
    <message>
        <source>Gaps in the sound</source>
        <translation>声音中断</translation>
    </message>
    <message>
        <source>Sound goes to</source>
        <translation>声音输出到</translation>
    </message>
    <message>
        <source>Text sent to other computers</source>
        <translation>发送到其他电脑的文本</translation>
    </message>
    <message>
        <source>Voices that send text away</source>
        <translation>会发出文本的语音</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>nothing was read yet</source>
        <translation>尚未朗读</translation>
    </message>
    <message>
        <source>{ms} ms from asking for a sentence to its first sound</source>
        <translation>从请求一句到发出声音用时 {ms} 毫秒</translation>
    </message>
    <message>
        <source>{median} ms in the middle, {worst} ms at most for 19 of 20 words, of the last {count}</source>
        <translation>最近 {count} 个词：中位数 {median} 毫秒，每 20 个词中有 19 个不超过 {worst} 毫秒</translation>
    </message>
    <message>
        <source>none: offline</source>
        <translation>无：已离线</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{size} to {host}</source>
        <translation>{size}，发往 {host}</translation>
    </message>
    <message>
        <source>{voice} (to {host})</source>
        <translation>{voice}（发往 {host}）</translation>
    </message>
</context>
<context>
    <name>JobRow</name>
    <message>
        <source>Waits for its turn</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Pause “{file}”</source>
        <translation>暂停“{file}”</translation>
    </message>
    <message>
        <source>Cancel “{file}”</source>
        <translation>取消“{file}”</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent}%</translation>
    </message>
    <message>
        <source>Paused at {percent}</source>
        <translation>已暂停，完成 {percent}</translation>
    </message>
    <message>
        <source>{percent}, about {time} to go</source>
        <translation>{percent}，还需约 {time}</translation>
    </message>
    <message>
        <source>Take “{file}” off the list</source>
        <translation>将“{file}”移出列表</translation>
    </message>
    <message>
        <source>Go on with “{file}”</source>
        <translation>继续“{file}”</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{action}: {key}</source>
        <translation>{action}：{key}</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>按下按键</translation>
    </message>
    <message>
        <source>Press the keys for: {action}</source>
        <translation>按下按键，用于：{action}</translation>
    </message>
</context>
<context>
    <name>KeyCard</name>
    <message>
        <source>Key</source>
        <translation>密钥</translation>
    </message>
    <message>
        <source>The key that {host} gave you, then Return</source>
        <translation>{host} 提供的密钥，然后按 Return</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Press a key&apos;s button, then the keys that it shall be.</source>
        <translation>点按某个快捷键的按钮，再按下新的按键。</translation>
    </message>
    <message>
        <source>{key} is the key of: {action}</source>
        <translation>{key} 已用于：{action}</translation>
    </message>
    <message>
        <source>{action}: {key}</source>
        <translation>{action}：{key}</translation>
    </message>
    <message>
        <source>A key for any program&apos;s text</source>
        <translation>朗读任意程序中文本的快捷键</translation>
    </message>
    <message>
        <source>Let your desktop run this command when you press a key: parlando read-selection</source>
        <translation>在桌面设置中，让一个快捷键运行此命令：parlando read-selection</translation>
    </message>
    <message>
        <source>Others are: parlando read-clipboard, parlando pause, parlando stop</source>
        <translation>其他命令：parlando read-clipboard、parlando pause、parlando stop</translation>
    </message>
    <message>
        <source>GNOME: Settings, Keyboard, View and Customise Shortcuts, Custom Shortcuts</source>
        <translation>GNOME：设置、键盘、查看及自定义快捷键、自定义快捷键</translation>
    </message>
    <message>
        <source>KDE Plasma: System Settings, Shortcuts, Add New, Command</source>
        <translation>KDE Plasma：系统设置、快捷键、新增、命令</translation>
    </message>
    <message>
        <source>Xfce: Settings, Keyboard, Application Shortcuts</source>
        <translation>Xfce：设置、键盘、应用程序快捷键</translation>
    </message>
    <message>
        <source>sway: in its configuration, bindsym $mod+r exec parlando read-selection</source>
        <translation>sway：在配置文件中写入 bindsym $mod+r exec parlando read-selection</translation>
    </message>
    <message>
        <source>Windows: a shortcut to parlando read-clipboard; in its Properties, Shortcut key</source>
        <translation>Windows：为 parlando read-clipboard 创建快捷方式，在其“属性”中设置“快捷键”</translation>
    </message>
    <message>
        <source>macOS: Shortcuts, a new one with Run Shell Script; then Add Keyboard Shortcut</source>
        <translation>macOS：在“快捷指令”中新建一个，加入“运行 Shell 脚本”，再选“添加键盘快捷键”</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Save the text</source>
        <translation>保存文本</translation>
    </message>
    <message>
        <source>Texts ({suffixes})</source>
        <translation>文本（{suffixes}）</translation>
    </message>
</context>
<context>
    <name>LeavingCard</name>
    <message>
        <source>This text can&apos;t be kept, and is lost when the window closes.</source>
        <translation>此文本无法保留，关闭窗口后将会丢失。</translation>
    </message>
    <message>
        <source>Save it as a file</source>
        <translation>另存为文件</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>仍然关闭</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在这里</translation>
    </message>
</context>
<context>
    <name>LibrarySheet</name>
    <message>
        <source>Library</source>
        <translation>书库</translation>
    </message>
    <message>
        <source>Find in everything you have read</source>
        <translation>在读过的全部内容中查找</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>Nothing has these words.</source>
        <translation>没有包含这些词的内容。</translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation>尚未读过任何内容。</translation>
    </message>
    <message>
        <source>Take “{title}” out of the library</source>
        <translation>从书库中移除“{title}”</translation>
    </message>
    <message>
        <source>Remove the bookmark at “{words}”</source>
        <translation>移除“{words}”处的书签</translation>
    </message>
    <message>
        <source>under a minute left</source>
        <translation>剩余不到 1 分钟</translation>
    </message>
    <message>
        <source>{hours} h left</source>
        <translation>剩余 {hours} 小时</translation>
    </message>
    <message>
        <source>{minutes} min left</source>
        <translation>剩余 {minutes} 分钟</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>Loudspeakers</name>
    <message>
        <source>Loudspeaker</source>
        <translation>扬声器</translation>
    </message>
    <message>
        <source>Delay of this loudspeaker</source>
        <translation>此扬声器的延迟</translation>
    </message>
    <message>
        <source>While it is not connected, the system&apos;s choice plays.</source>
        <translation>未连接时，由系统默认设备播放。</translation>
    </message>
    <message>
        <source>For wireless headphones, which are heard later than the marked word.</source>
        <translation>用于无线耳机：其声音会晚于标记的词。</translation>
    </message>
    <message>
        <source>One that is not connected</source>
        <translation>未连接的设备</translation>
    </message>
    <message>
        <source>The system&apos;s choice</source>
        <translation>系统默认</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Back to the voice</source>
        <translation>回到朗读处</translation>
    </message>
</context>
<context>
    <name>MoreMenu</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>NaturalSheet</name>
    <message>
        <source>Natural voices</source>
        <translation>自然语音</translation>
    </message>
    <message>
        <source>Find a language or voice</source>
        <translation>查找语言或语音</translation>
    </message>
    <message>
        <source>Each comes once, when you ask for it. Then it speaks without a network and sends nothing.</source>
        <translation>每个语音只在您要求时下载一次，之后无需网络即可朗读，也不发送任何内容。</translation>
    </message>
    <message>
        <source>From a file</source>
        <translation>从文件</translation>
    </message>
    <message>
        <source>Take in a voice from a file</source>
        <translation>从文件导入语音</translation>
    </message>
    <message>
        <source>No voice has these words.</source>
        <translation>没有包含这些词的语音。</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>获取</translation>
    </message>
    <message>
        <source>Get {name}</source>
        <translation>获取 {name}</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>下载</translation>
    </message>
    <message>
        <source>Download {name}</source>
        <translation>下载 {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel {name}</source>
        <translation>取消 {name}</translation>
    </message>
    <message>
        <source>Get anew</source>
        <translation>重新获取</translation>
    </message>
    <message>
        <source>Get {name} anew</source>
        <translation>重新获取 {name}</translation>
    </message>
    <message>
        <source>Read with it</source>
        <translation>用它朗读</translation>
    </message>
    <message>
        <source>Read with {name}</source>
        <translation>用 {name} 朗读</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Silence {name}</source>
        <translation>停止 {name}</translation>
    </message>
    <message>
        <source>Hear</source>
        <translation>试听</translation>
    </message>
    <message>
        <source>Hear {name}</source>
        <translation>试听 {name}</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>关闭此通知</translation>
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
        <translation>打开其他文件</translation>
    </message>
    <message>
        <source>Choose a voice</source>
        <translation>选择语音</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Try {voice} again</source>
        <translation>重试 {voice}</translation>
    </message>
    <message>
        <source>Read at {possible}×</source>
        <translation>以 {possible}× 朗读</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>更改密钥</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>选择模型</translation>
    </message>
    <message>
        <source>Speak all the same</source>
        <translation>仍要朗读</translation>
    </message>
    <message>
        <source>See what is new</source>
        <translation>查看新内容</translation>
    </message>
    <message>
        <source>Use a voice</source>
        <translation>使用语音</translation>
    </message>
    <message>
        <source>Edit it</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Reading stopped, with your place kept.</source>
        <translation>朗读已停止，位置已保留。</translation>
    </message>
    <message>
        <source>Reading goes on from the same sentence.</source>
        <translation>将从同一句继续朗读。</translation>
    </message>
    <message>
        <source>{voice} breaks off: this computer is too slow for it at {speed}×.</source>
        <translation>{voice} 断断续续：在 {speed}× 下这台电脑太慢。</translation>
    </message>
    <message>
        <source>{voice} can&apos;t be reached.</source>
        <translation>无法连接 {voice}。</translation>
    </message>
    <message>
        <source>{voice} did not accept the key.</source>
        <translation>{voice} 未接受密钥。</translation>
    </message>
    <message>
        <source>The computer of {voice} can&apos;t prove who it is.</source>
        <translation>无法确认 {voice} 所在电脑的身份。</translation>
    </message>
    <message>
        <source>{instead} carried on from the same word.</source>
        <translation>{instead} 已从同一个词接着朗读。</translation>
    </message>
    <message>
        <source>{instead} reads in its place.</source>
        <translation>改由 {instead} 朗读。</translation>
    </message>
    <message>
        <source>Parlando {version} is there.</source>
        <translation>Parlando {version} 已发布。</translation>
    </message>
    <message>
        <source>It comes from where this one came from; nothing is installed by itself.</source>
        <translation>新版本与当前版本来源相同；不会自动安装。</translation>
    </message>
    <message>
        <source>The page is as it was.</source>
        <translation>页面保持原样。</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>出了点问题。</translation>
    </message>
    <message>
        <source>Your text and your place are kept.</source>
        <translation>文本和位置均已保留。</translation>
    </message>
    <message>
        <source>This can&apos;t be done in that way.</source>
        <translation>无法以这种方式完成。</translation>
    </message>
    <message>
        <source>This file can&apos;t be opened.</source>
        <translation>无法打开此文件。</translation>
    </message>
    <message>
        <source>This file is not there any more.</source>
        <translation>此文件已不存在。</translation>
    </message>
    <message>
        <source>This is a folder.</source>
        <translation>这是一个文件夹。</translation>
    </message>
    <message>
        <source>You are not allowed to read this file.</source>
        <translation>没有读取此文件的权限。</translation>
    </message>
    <message>
        <source>This is no address of a page.</source>
        <translation>这不是网页地址。</translation>
    </message>
    <message>
        <source>Addresses begin with http:// or https://.</source>
        <translation>地址以 http:// 或 https:// 开头。</translation>
    </message>
    <message>
        <source>This address is in a private network.</source>
        <translation>此地址位于专用网络中。</translation>
    </message>
    <message>
        <source>Only pages of the open internet are fetched; save this one and open the file.</source>
        <translation>只能获取公开互联网上的网页；可先保存此网页，再打开文件。</translation>
    </message>
    <message>
        <source>This page can&apos;t be reached.</source>
        <translation>无法访问此网页。</translation>
    </message>
    <message>
        <source>Check the address and the network; the page here is as it was.</source>
        <translation>检查地址和网络；当前页面保持原样。</translation>
    </message>
    <message>
        <source>Pages of the web can&apos;t be opened while Parlando is offline.</source>
        <translation>Parlando 处于离线状态时无法打开网页。</translation>
    </message>
    <message>
        <source>This document is locked with a password.</source>
        <translation>此文档已用密码锁定。</translation>
    </message>
    <message>
        <source>Save it without one in the program that opens it.</source>
        <translation>在能打开它的程序中，另存一份不带密码的文档。</translation>
    </message>
    <message>
        <source>This kind of file can&apos;t be read yet.</source>
        <translation>暂不支持读取此类文件。</translation>
    </message>
    <message>
        <source>This is a book for {kind}, which can&apos;t be read here.</source>
        <translation>这是用于 {kind} 的电子书，这里无法朗读。</translation>
    </message>
    <message>
        <source>Convert it to EPUB first, for instance with calibre.</source>
        <translation>请先将它转换为 EPUB，例如使用 calibre。</translation>
    </message>
    <message>
        <source>This is a DjVu file, which holds pictures of pages.</source>
        <translation>这是 DjVu 文件，其中只有页面的图片。</translation>
    </message>
    <message>
        <source>A program for text recognition can make a PDF with text of it.</source>
        <translation>文字识别程序可以将它制作成带文字的 PDF。</translation>
    </message>
    <message>
        <source>This is a picture.</source>
        <translation>这是一张图片。</translation>
    </message>
    <message>
        <source>A program for text recognition can make a text of it.</source>
        <translation>文字识别程序可以将它转换成文字。</translation>
    </message>
    <message>
        <source>This is sound or video, no text.</source>
        <translation>这是声音或视频，不是文字。</translation>
    </message>
    <message>
        <source>This is a packed file.</source>
        <translation>这是压缩文件。</translation>
    </message>
    <message>
        <source>Unpack it, then open what was in it.</source>
        <translation>请先解压，再打开其中的文件。</translation>
    </message>
    <message>
        <source>This is a spreadsheet, drawing or presentation.</source>
        <translation>这是电子表格、绘图或演示文稿。</translation>
    </message>
    <message>
        <source>Save it as PDF first, in the program that made it.</source>
        <translation>请先在制作它的程序中另存为 PDF。</translation>
    </message>
    <message>
        <source>This file is in a format that only its own program reads.</source>
        <translation>这个文件的格式只有它自己的程序能读取。</translation>
    </message>
    <message>
        <source>Save it as DOCX there, then open that.</source>
        <translation>请在那里另存为 DOCX，再打开它。</translation>
    </message>
    <message>
        <source>This book is locked to its seller&apos;s own program.</source>
        <translation>此书已加锁，只能用销售方的程序打开。</translation>
    </message>
    <message>
        <source>Books without such a lock can be read.</source>
        <translation>没有这种锁的书可以读取。</translation>
    </message>
    <message>
        <source>This PDF holds pictures of pages, no text.</source>
        <translation>此 PDF 只有页面图片，没有文本。</translation>
    </message>
    <message>
        <source>A program for text recognition can make a copy with text.</source>
        <translation>可用文字识别程序制作一份带文本的副本。</translation>
    </message>
    <message>
        <source>There is no text in this file.</source>
        <translation>此文件中没有文本。</translation>
    </message>
    <message>
        <source>This file is damaged.</source>
        <translation>此文件已损坏。</translation>
    </message>
    <message>
        <source>Get or save it anew; the page is as it was.</source>
        <translation>重新获取或保存一份；页面保持原样。</translation>
    </message>
    <message>
        <source>This file unfolds to more than can be read.</source>
        <translation>此文件解压后过大，无法读取。</translation>
    </message>
    <message>
        <source>Open a part of it; the page is as it was.</source>
        <translation>打开其中一部分；页面保持原样。</translation>
    </message>
    <message>
        <source>This file is over 64 MB, too long for one page.</source>
        <translation>此文件超过 64 MB，一个页面容纳不下。</translation>
    </message>
    <message>
        <source>This file takes too long to read.</source>
        <translation>读取此文件用时过长。</translation>
    </message>
    <message>
        <source>Save it anew, or open a part of it; the page is as it was.</source>
        <translation>重新保存，或打开其中一部分；页面保持原样。</translation>
    </message>
    <message>
        <source>This voice is not here any more.</source>
        <translation>此语音已不在这里。</translation>
    </message>
    <message>
        <source>The voices can&apos;t be used on this computer.</source>
        <translation>语音无法在这台电脑上使用。</translation>
    </message>
    <message>
        <source>Installing Parlando again brings them back; your text is kept.</source>
        <translation>重新安装 Parlando 即可恢复；文本已保留。</translation>
    </message>
    <message>
        <source>The voice can&apos;t speak this passage.</source>
        <translation>语音无法朗读这一段。</translation>
    </message>
    <message>
        <source>No loudspeaker can be used.</source>
        <translation>没有可用的扬声器。</translation>
    </message>
    <message>
        <source>Connect one, or choose one in the system&apos;s settings.</source>
        <translation>连接一个，或在系统设置中选择一个。</translation>
    </message>
    <message>
        <source>The part that makes sound is not installed.</source>
        <translation>未安装发声组件。</translation>
    </message>
    <message>
        <source>Install the package libportaudio2, then start Parlando again.</source>
        <translation>安装软件包 libportaudio2，然后重新启动 Parlando。</translation>
    </message>
    <message>
        <source>{device} is open, but plays nothing.</source>
        <translation>{device} 已打开，但没有声音。</translation>
    </message>
    <message>
        <source>Choose another one in the system&apos;s settings.</source>
        <translation>请在系统设置中选择其他设备。</translation>
    </message>
    <message>
        <source>The headphones or loudspeakers were unplugged.</source>
        <translation>耳机或扬声器已断开。</translation>
    </message>
    <message>
        <source>Paused, with your place kept.</source>
        <translation>已暂停，位置已保留。</translation>
    </message>
    <message>
        <source>The sound stopped.</source>
        <translation>声音已停止。</translation>
    </message>
    <message>
        <source>The sound can&apos;t be used now.</source>
        <translation>现在无法使用声音。</translation>
    </message>
    <message>
        <source>It comes back by itself as soon as it can.</source>
        <translation>一旦可以，它会自行恢复。</translation>
    </message>
    <message>
        <source>The voice can&apos;t be reached.</source>
        <translation>无法连接语音。</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached.</source>
        <translation>无法连接 {host}。</translation>
    </message>
    <message>
        <source>Its voices are in the list once it answers.</source>
        <translation>有回应后，其语音会出现在列表中。</translation>
    </message>
    <message>
        <source>The other computer can&apos;t prove who it is.</source>
        <translation>无法确认另一台电脑的身份。</translation>
    </message>
    <message>
        <source>Nothing was sent to it. Its certificate is not one that is trusted here.</source>
        <translation>没有向它发送任何内容。本机不信任它的证书。</translation>
    </message>
    <message>
        <source>The voice did not accept the key.</source>
        <translation>语音未接受密钥。</translation>
    </message>
    <message>
        <source>{host} did not accept the key.</source>
        <translation>{host} 未接受密钥。</translation>
    </message>
    <message>
        <source>Its voices are in the list once it has the right one.</source>
        <translation>填入正确的密钥后，其语音会出现在列表中。</translation>
    </message>
    <message>
        <source>The voice broke off.</source>
        <translation>语音中断了。</translation>
    </message>
    <message>
        <source>The voice gave an answer that makes no sense.</source>
        <translation>语音返回了无法识别的结果。</translation>
    </message>
    <message>
        <source>The file can&apos;t be written there.</source>
        <translation>无法将文件写入该处。</translation>
    </message>
    <message>
        <source>Choose another folder; your text is kept.</source>
        <translation>选择其他文件夹；文本已保留。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁盘已满。</translation>
    </message>
    <message>
        <source>Make room on it or choose another one, then save again; your text is kept.</source>
        <translation>请在其中腾出空间或选择另一个磁盘，然后重新保存；您的文本已保留。</translation>
    </message>
    <message>
        <source>Nothing may be written in that folder.</source>
        <translation>该文件夹不允许写入。</translation>
    </message>
    <message>
        <source>The file would become too large.</source>
        <translation>文件会变得太大。</translation>
    </message>
    <message>
        <source>Save it as MP3, or as a file for each chapter; your text is kept.</source>
        <translation>请保存为 MP3，或每章一个文件；您的文本已保留。</translation>
    </message>
    <message>
        <source>This file is being saved already.</source>
        <translation>此文件正在保存中。</translation>
    </message>
    <message>
        <source>Wait until it is whole, or choose another name.</source>
        <translation>请等待其完成，或选择另一个名称。</translation>
    </message>
    <message>
        <source>The text can&apos;t be written there.</source>
        <translation>文本无法写入该位置。</translation>
    </message>
    <message>
        <source>Choose another folder or disk; it is still on the page.</source>
        <translation>选择其他文件夹或磁盘；文本仍在页面上。</translation>
    </message>
    <message>
        <source>Your settings can&apos;t be saved.</source>
        <translation>无法保存你的设置。</translation>
    </message>
    <message>
        <source>They hold until the window is closed, not beyond that.</source>
        <translation>它们只在窗口关闭之前有效。</translation>
    </message>
    <message>
        <source>The disk is full, so your settings can&apos;t be saved.</source>
        <translation>磁盘已满，无法保存你的设置。</translation>
    </message>
    <message>
        <source>They hold until the window is closed; make room, then try again.</source>
        <translation>它们在窗口关闭之前有效；请腾出空间后重试。</translation>
    </message>
    <message>
        <source>Your settings can&apos;t be saved: nothing may be written in {folder}.</source>
        <translation>无法保存你的设置：{folder} 中不允许写入。</translation>
    </message>
    <message>
        <source>They hold until the window is closed; allow it, then try again.</source>
        <translation>它们在窗口关闭之前有效；请允许写入后重试。</translation>
    </message>
    <message>
        <source>Your pronunciations can&apos;t be saved.</source>
        <translation>无法保存你的读音。</translation>
    </message>
    <message>
        <source>They hold until the window is closed; look whether the disk is full.</source>
        <translation>它们在窗口关闭之前有效；请看看磁盘是否已满。</translation>
    </message>
    <message>
        <source>This text can&apos;t be kept.</source>
        <translation>无法保留这段文字。</translation>
    </message>
    <message>
        <source>It stays until the window is closed; copy it elsewhere to be safe.</source>
        <translation>它会保留到窗口关闭为止；为安全起见请复制到别处。</translation>
    </message>
    <message>
        <source>The disk is full, so this text can&apos;t be kept.</source>
        <translation>磁盘已满，无法保留这段文字。</translation>
    </message>
    <message>
        <source>It stays until the window is closed; make room, then try again.</source>
        <translation>它会保留到窗口关闭为止；请腾出空间后重试。</translation>
    </message>
    <message>
        <source>This text can&apos;t be kept: nothing may be written in {folder}.</source>
        <translation>无法保留这段文字：{folder} 中不允许写入。</translation>
    </message>
    <message>
        <source>It stays until the window is closed; allow it, then try again.</source>
        <translation>它会保留到窗口关闭为止；请允许写入后重试。</translation>
    </message>
    <message>
        <source>The page works all the same; closing the window and opening it anew may help.</source>
        <translation>页面仍可照常使用；关闭窗口再重新打开也许有用。</translation>
    </message>
    <message>
        <source>The disk is full, so the library takes nothing in.</source>
        <translation>磁盘已满，书库无法收入内容。</translation>
    </message>
    <message>
        <source>The page works all the same; make room on it.</source>
        <translation>页面仍可照常使用；请在磁盘上腾出空间。</translation>
    </message>
    <message>
        <source>The library can&apos;t be used: nothing may be written in {folder}.</source>
        <translation>书库无法使用：{folder} 中不允许写入。</translation>
    </message>
    <message>
        <source>The page works all the same; allow it, then open the window anew.</source>
        <translation>页面仍可照常使用；请允许写入，然后重新打开窗口。</translation>
    </message>
    <message>
        <source>This kind of sound file needs one more package.</source>
        <translation>这种音频文件还需要一个软件包。</translation>
    </message>
    <message>
        <source>MP3 keeps chapters too; or add “parlando[audiobook]” with pip.</source>
        <translation>MP3 也能保留章节；或用 pip 添加“parlando[audiobook]”。</translation>
    </message>
    <message>
        <source>The language model did not answer.</source>
        <translation>语言模型没有回答。</translation>
    </message>
    <message>
        <source>Ask again, or ask another model.</source>
        <translation>再问一次，或询问其他模型。</translation>
    </message>
    <message>
        <source>The language model can&apos;t be reached.</source>
        <translation>无法连接语言模型。</translation>
    </message>
    <message>
        <source>Start it and ask again, or give another address.</source>
        <translation>启动它后再问，或填写其他地址。</translation>
    </message>
    <message>
        <source>There is no language model at this address.</source>
        <translation>此地址没有语言模型。</translation>
    </message>
    <message>
        <source>Most addresses end in /v1.</source>
        <translation>多数地址以 /v1 结尾。</translation>
    </message>
    <message>
        <source>This language model is not there.</source>
        <translation>没有这个语言模型。</translation>
    </message>
    <message>
        <source>Give the name of one that is; nothing was asked.</source>
        <translation>填写已有模型的名称；问题尚未发出。</translation>
    </message>
    <message>
        <source>The language model did not accept the key.</source>
        <translation>语言模型未接受密钥。</translation>
    </message>
    <message>
        <source>Give the right one; nothing was asked.</source>
        <translation>填写正确的密钥；问题尚未发出。</translation>
    </message>
    <message>
        <source>The language model takes no more questions for now.</source>
        <translation>语言模型暂时不再接受问题。</translation>
    </message>
    <message>
        <source>Ask again in a while, or ask another one.</source>
        <translation>稍后再问，或询问其他模型。</translation>
    </message>
    <message>
        <source>The answer broke off.</source>
        <translation>回答中断了。</translation>
    </message>
    <message>
        <source>What came is on the page; ask again for the rest.</source>
        <translation>收到的部分已在页面上；再问一次可获取其余部分。</translation>
    </message>
    <message>
        <source>The answer was empty.</source>
        <translation>回答是空的。</translation>
    </message>
    <message>
        <source>Ask in another way, or ask another model.</source>
        <translation>换一种问法，或询问其他模型。</translation>
    </message>
    <message>
        <source>This computer is too slow for the voice.</source>
        <translation>这台电脑对该语音来说太慢。</translation>
    </message>
    <message>
        <source>Choose a lower speed, or another voice.</source>
        <translation>请选较低的语速或其他语音。</translation>
    </message>
    <message>
        <source>This voice is on its way already.</source>
        <translation>该语音已在下载中。</translation>
    </message>
    <message>
        <source>Another window or command is getting it; wait for that.</source>
        <translation>另一个窗口或命令正在获取它；请等待完成。</translation>
    </message>
    <message>
        <source>The voice could not be got.</source>
        <translation>无法获取语音。</translation>
    </message>
    <message>
        <source>Try again later; the voices you have are as they were.</source>
        <translation>稍后再试；已有的语音保持原样。</translation>
    </message>
    <message>
        <source>The voice could not be got: the network is away.</source>
        <translation>无法获取语音：网络已断开。</translation>
    </message>
    <message>
        <source>Try again later; what has come is kept.</source>
        <translation>稍后再试；已下载的部分会保留。</translation>
    </message>
    <message>
        <source>There is not enough room for this voice.</source>
        <translation>空间不足，放不下此语音。</translation>
    </message>
    <message>
        <source>Make room and try again; what has come is kept.</source>
        <translation>腾出空间后再试；已下载的部分会保留。</translation>
    </message>
    <message>
        <source>Voices can&apos;t be got while Parlando is offline.</source>
        <translation>Parlando 离线时无法获取语音。</translation>
    </message>
    <message>
        <source>The library was made by a newer Parlando.</source>
        <translation>书库由更新版本的 Parlando 建立。</translation>
    </message>
    <message>
        <source>It is left as it is; another one is used here until you have that version.</source>
        <translation>它保持原样；在你装上该版本之前，这里使用另一个书库。</translation>
    </message>
    <message>
        <source>The settings say so, under Privacy.</source>
        <translation>这是“隐私”设置中的选择。</translation>
    </message>
    <message>
        <source>This voice does not speak on this computer.</source>
        <translation>此语音无法在这台电脑上发声。</translation>
    </message>
    <message>
        <source>It was taken away again; choose another one.</source>
        <translation>已将它移除；选择其他语音。</translation>
    </message>
    <message>
        <source>The part that makes natural voices speak is not installed.</source>
        <translation>未安装自然语音所需的组件。</translation>
    </message>
    <message>
        <source>Install {package}, then start Parlando again.</source>
        <translation>安装 {package}，然后重新启动 Parlando。</translation>
    </message>
    <message>
        <source>Another program is in the way.</source>
        <translation>端口被另一个程序占用。</translation>
    </message>
    <message>
        <source>Close the other one, or start this one on another port.</source>
        <translation>关闭那个程序，或让本程序使用其他端口。</translation>
    </message>
    <message>
        <source>The voice stopped and is back.</source>
        <translation>语音曾停止，现已恢复。</translation>
    </message>
    <message>
        <source>The sound stopped and is back.</source>
        <translation>声音曾停止，现已恢复。</translation>
    </message>
    <message>
        <source>Reading goes on from the same word.</source>
        <translation>将从同一个词继续朗读。</translation>
    </message>
    <message>
        <source>The sound is back.</source>
        <translation>声音恢复了。</translation>
    </message>
    <message>
        <source>You can listen again.</source>
        <translation>你可以继续收听了。</translation>
    </message>
    <message>
        <source>Reading goes on through those that are left.</source>
        <translation>将通过其余设备继续朗读。</translation>
    </message>
    <message>
        <source>The voice was away and is back.</source>
        <translation>语音曾断开，现已恢复。</translation>
    </message>
    <message>
        <source>Another one reads on.</source>
        <translation>由另一个语音继续朗读。</translation>
    </message>
    <message>
        <source>It is fast enough for {possible}×.</source>
        <translation>{possible}× 则足够快。</translation>
    </message>
    <message>
        <source>Another voice reads without breaks.</source>
        <translation>其他语音可流畅朗读。</translation>
    </message>
    <message>
        <source>Something went wrong for a moment.</source>
        <translation>刚才出了点问题。</translation>
    </message>
    <message>
        <source>The voices of {host} are in the list.</source>
        <translation>{host} 的语音已在列表中。</translation>
    </message>
    <message>
        <source>What they read is sent there.</source>
        <translation>它们朗读的内容会发送到那里。</translation>
    </message>
    <message>
        <source>The key is kept.</source>
        <translation>密钥已保存。</translation>
    </message>
    <message>
        <source>It lies in the system&apos;s keyring.</source>
        <translation>存放在系统的密钥环中。</translation>
    </message>
    <message>
        <source>No keyring takes it; it lies in a file that only you can read.</source>
        <translation>没有可用的密钥环；已存入只有你能读取的文件。</translation>
    </message>
    <message>
        <source>The sound is saved.</source>
        <translation>音频已保存。</translation>
    </message>
    <message>
        <source>It lies where you chose.</source>
        <translation>位于你选择的位置。</translation>
    </message>
    <message>
        <source>Not all of this document is on the page.</source>
        <translation>页面上不是此文档的全部内容。</translation>
    </message>
    <message>
        <source>Rest the pointer here to see what is missing.</source>
        <translation>将指针停在这里，可查看缺少的内容。</translation>
    </message>
    <message>
        <source>There is nothing to say here, only signs.</source>
        <translation>这里没有可读的内容，只有符号。</translation>
    </message>
    <message>
        <source>Put the caret before some words and press Speak.</source>
        <translation>将光标放在文字前，然后按“朗读”。</translation>
    </message>
    <message>
        <source>This book brings a recording of its own.</source>
        <translation>这本书自带录音。</translation>
    </message>
    <message>
        <source>Its narrator is heard in place of a voice.</source>
        <translation>将播放朗读者的录音，而不使用语音。</translation>
    </message>
    <message>
        <source>This book&apos;s own recording can&apos;t be played here, so a voice reads it.</source>
        <translation>这本书自带的录音无法在这里播放，因此由语音朗读。</translation>
    </message>
    <message>
        <source>Add “parlando[audiobook]” with pip to hear its narrator.</source>
        <translation>用 pip 添加“parlando[audiobook]”即可听到书中的朗读者。</translation>
    </message>
    <message>
        <source>Another text is on the page now.</source>
        <translation>页面上现在是另一份文本。</translation>
    </message>
    <message>
        <source>What you had written is kept.</source>
        <translation>你写的内容已保留。</translation>
    </message>
    <message>
        <source>This page is for reading.</source>
        <translation>此页面用于阅读。</translation>
    </message>
    <message>
        <source>A click or Enter on a word reads from there, Space pauses.</source>
        <translation>点击某个词或在词上按 Enter，即从那里开始朗读；空格键暂停。</translation>
    </message>
    <message>
        <source>This text can be edited.</source>
        <translation>此文本可以编辑。</translation>
    </message>
    <message>
        <source>Ctrl and a click on a word reads from there.</source>
        <translation>按住 Ctrl 点击某个词，即从那里开始朗读。</translation>
    </message>
    <message>
        <source>The file with your settings can&apos;t be read.</source>
        <translation>无法读取您的设置文件。</translation>
    </message>
    <message>
        <source>The usual ones are in force; the file is kept beside the new one.</source>
        <translation>现在使用默认设置；原文件保留在新文件旁边。</translation>
    </message>
    <message>
        <source>Your settings are in the file.</source>
        <translation>设置已存入文件。</translation>
    </message>
    <message>
        <source>Keys and passwords were left out.</source>
        <translation>不含密钥和密码。</translation>
    </message>
    <message>
        <source>The settings can&apos;t be written there.</source>
        <translation>无法将设置写入该处。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>选择其他文件夹。</translation>
    </message>
    <message>
        <source>The settings from the file are in force.</source>
        <translation>文件中的设置已生效。</translation>
    </message>
    <message>
        <source>Undo brings yours back.</source>
        <translation>“撤销”可恢复你原来的设置。</translation>
    </message>
    <message>
        <source>This file holds no settings of Parlando.</source>
        <translation>此文件中没有 Parlando 的设置。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>未作任何更改。</translation>
    </message>
    <message>
        <source>The rule for “{word}” was removed.</source>
        <translation>“{word}”的规则已移除。</translation>
    </message>
    <message>
        <source>It is said as it is written.</source>
        <translation>将按原文读出。</translation>
    </message>
    <message>
        <source>There is no word to say differently.</source>
        <translation>没有可更改读音的词。</translation>
    </message>
    <message>
        <source>Select one, or put the caret into it.</source>
        <translation>选中一个词，或将光标放在词中。</translation>
    </message>
    <message>
        <source>The pronunciations from the file are in force.</source>
        <translation>文件中的读音已生效。</translation>
    </message>
    <message>
        <source>They go before older ones of the same words.</source>
        <translation>对同样的词，它们优先于旧读音。</translation>
    </message>
    <message>
        <source>This file holds no pronunciations.</source>
        <translation>此文件中没有读音。</translation>
    </message>
    <message>
        <source>Your pronunciations are in the file.</source>
        <translation>读音已存入文件。</translation>
    </message>
    <message>
        <source>Those of one document or voice stay here.</source>
        <translation>仅用于某个文档或语音的读音留在这里。</translation>
    </message>
    <message>
        <source>The pronunciations can&apos;t be written there.</source>
        <translation>无法将读音写入该处。</translation>
    </message>
    <message>
        <source>The library was damaged.</source>
        <translation>书库已损坏。</translation>
    </message>
    <message>
        <source>It is set aside, and a new one has begun with this page.</source>
        <translation>已将它另存，新书库从此页面开始。</translation>
    </message>
    <message>
        <source>The library can&apos;t be used now.</source>
        <translation>书库暂时无法使用。</translation>
    </message>
    <message>
        <source>The place is marked.</source>
        <translation>此处已加书签。</translation>
    </message>
    <message>
        <source>It begins with “{words}”.</source>
        <translation>开头为“{words}”。</translation>
    </message>
    <message>
        <source>There is nothing to mark here.</source>
        <translation>这里没有可加书签的内容。</translation>
    </message>
    <message>
        <source>Put the caret where the text goes on.</source>
        <translation>将光标放在后面还有文字的地方。</translation>
    </message>
    <message>
        <source>Nothing was read yet.</source>
        <translation>尚未读过任何内容。</translation>
    </message>
    <message>
        <source>Type or paste some text, or open a document.</source>
        <translation>输入或粘贴文本，或打开文档。</translation>
    </message>
    <message>
        <source>The text was taken out of the library.</source>
        <translation>文本已移出书库。</translation>
    </message>
    <message>
        <source>Its bookmarks went with it.</source>
        <translation>其书签也一并移除。</translation>
    </message>
    <message>
        <source>This text is on the page.</source>
        <translation>此文本正在页面上。</translation>
    </message>
    <message>
        <source>Open another one first, then take it out.</source>
        <translation>先打开其他文本，再移除它。</translation>
    </message>
    <message>
        <source>The library is empty.</source>
        <translation>书库已清空。</translation>
    </message>
    <message>
        <source>It is gone for good when the window is closed.</source>
        <translation>关闭窗口后将无法恢复。</translation>
    </message>
    <message>
        <source>The library is in the file.</source>
        <translation>书库已存入文件。</translation>
    </message>
    <message>
        <source>Any program that shows text can read it.</source>
        <translation>任何能显示文本的程序都可读取。</translation>
    </message>
    <message>
        <source>The library can&apos;t be written there.</source>
        <translation>无法将书库写入该处。</translation>
    </message>
    <message>
        <source>There is no sample of this voice.</source>
        <translation>该语音没有试听样本。</translation>
    </message>
    <message>
        <source>Once it is here it can be heard, and removed again.</source>
        <translation>获取后即可试听，也可再移除。</translation>
    </message>
    <message>
        <source>There is no voice in this file that can be used.</source>
        <translation>此文件中没有可用的语音。</translation>
    </message>
    <message>
        <source>A voice is a file that ends in .onnx, with its description beside it.</source>
        <translation>语音是以 .onnx 结尾的文件，旁边有它的说明文件。</translation>
    </message>
    <message>
        <source>The voice could not be removed.</source>
        <translation>无法移除该语音。</translation>
    </message>
    <message>
        <source>It may be in use; try again when it is silent.</source>
        <translation>它可能正在使用；请在它静默时重试。</translation>
    </message>
    <message>
        <source>This link leads to a place that is not on the page.</source>
        <translation>此链接指向的位置不在页面上。</translation>
    </message>
    <message>
        <source>It may be in a part of the document that could not be read.</source>
        <translation>它可能在文档中无法读取的部分。</translation>
    </message>
    <message>
        <source>There is no link here.</source>
        <translation>这里没有链接。</translation>
    </message>
    <message>
        <source>{key} goes to the next one.</source>
        <translation>按 {key} 转到下一个。</translation>
    </message>
    <message>
        <source>There are no links or notes on this page.</source>
        <translation>此页面没有链接或注释。</translation>
    </message>
    <message>
        <source>The caret is where it was.</source>
        <translation>光标仍在原处。</translation>
    </message>
    <message>
        <source>This text has no chapters.</source>
        <translation>此文本没有章节。</translation>
    </message>
    <message>
        <source>{key} goes on by a paragraph.</source>
        <translation>按 {key} 前进一段。</translation>
    </message>
    <message>
        <source>Where printed pages begin is not known here.</source>
        <translation>这里不知道印刷页从何处开始。</translation>
    </message>
    <message>
        <source>{key} goes on by a chapter.</source>
        <translation>按 {key} 前进一章。</translation>
    </message>
    <message>
        <source>There is no original page to show.</source>
        <translation>没有可显示的原始页面。</translation>
    </message>
    <message>
        <source>PDFs have them, as long as their file is where it was.</source>
        <translation>PDF 才有原始页面，且文件需在原处。</translation>
    </message>
    <message>
        <source>There is no table here.</source>
        <translation>这里没有表格。</translation>
    </message>
    <message>
        <source>Its heads are said while a row of it is heard, or has the caret.</source>
        <translation>朗读到表格某行或光标位于其中时，可读出表头。</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>没有可粘贴的文本。</translation>
    </message>
    <message>
        <source>Copy some text first, then paste and listen.</source>
        <translation>先复制文本，再粘贴并收听。</translation>
    </message>
    <message>
        <source>Parlando stays quiet beside a screen reader.</source>
        <translation>使用屏幕阅读器时，Parlando 保持安静。</translation>
    </message>
    <message>
        <source>That is what the settings say, under Reading.</source>
        <translation>这是“朗读”设置中的选择。</translation>
    </message>
    <message>
        <source>This desktop gives no keys to programs.</source>
        <translation>此桌面不向程序提供快捷键。</translation>
    </message>
    <message>
        <source>Let its own settings run: parlando read-selection. Keys (F1) says where.</source>
        <translation>可在桌面自己的设置中运行：parlando read-selection。位置见“按键”(F1)。</translation>
    </message>
    <message>
        <source>This key is not to be had.</source>
        <translation>此按键不可用。</translation>
    </message>
    <message>
        <source>Another program has it, or it is none; choose another, such as Ctrl+Alt+R.</source>
        <translation>它已被其他程序占用，或不是按键；请另选一个，例如 Ctrl+Alt+R。</translation>
    </message>
    <message>
        <source>This desktop shows no signs in its panel.</source>
        <translation>此桌面的面板不显示图标。</translation>
    </message>
    <message>
        <source>Everything stays in the window; GNOME shows them with an extension.</source>
        <translation>一切功能都在窗口中；GNOME 安装扩展后可显示图标。</translation>
    </message>
    <message>
        <source>This is no colour.</source>
        <translation>这不是颜色。</translation>
    </message>
    <message>
        <source>Write it as #D8EDD8, or by an English name.</source>
        <translation>写成 #D8EDD8 的形式，或用英文颜色名。</translation>
    </message>
    <message>
        <source>Text is hard to read on this colour.</source>
        <translation>文字在此颜色上不易阅读。</translation>
    </message>
    <message>
        <source>Its contrast is under 4.5; lighter is better on paper, darker by night.</source>
        <translation>对比度低于 4.5；浅色纸面宜更亮，夜间宜更暗。</translation>
    </message>
    <message>
        <source>No selected text was found.</source>
        <translation>没有找到选中的文本。</translation>
    </message>
    <message>
        <source>Select some, or copy it, then paste and listen.</source>
        <translation>选中文本，或先复制，再粘贴并收听。</translation>
    </message>
    <message>
        <source>There is nothing to read yet.</source>
        <translation>还没有可读的内容。</translation>
    </message>
</context>
<context>
    <name>NoticesSheet</name>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>There was nothing to say yet.</source>
        <translation>还没有通知。</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>Open a document</source>
        <translation>打开文档</translation>
    </message>
    <message>
        <source>Documents ({suffixes})</source>
        <translation>文档 ({suffixes})</translation>
    </message>
</context>
<context>
    <name>OriginalView</name>
    <message>
        <source>Original page</source>
        <translation>原始页面</translation>
    </message>
    <message>
        <source>Original page {number}</source>
        <translation>原始页面第 {number} 页</translation>
    </message>
</context>
<context>
    <name>Outlining</name>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 小时</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Opening {name}</source>
        <translation>正在打开 {name}</translation>
    </message>
    <message>
        <source>Piped text</source>
        <translation>管道传入的文本</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>标准输入</translation>
    </message>
</context>
<context>
    <name>PasswordCard</name>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>This is not the password of {name}. Try another, then Return</source>
        <translation>这不是 {name} 的密码。换一个，然后按 Return</translation>
    </message>
    <message>
        <source>{name} is locked. Its password, then Return</source>
        <translation>{name} 已锁定。输入密码，然后按 Return</translation>
    </message>
</context>
<context>
    <name>PlaceInWords</name>
    <message>
        <source>{time}, sentence {number}</source>
        <translation>{time}，第 {number} 句</translation>
    </message>
    <message>
        <source>{time}, sentence {number} of {count}</source>
        <translation>{time}，第 {number} 句，共 {count} 句</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 秒</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
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
        <translation>设置</translation>
    </message>
    <message>
        <source>Pronunciations</source>
        <translation>读音</translation>
    </message>
    <message>
        <source>Pronunciations ({suffixes})</source>
        <translation>读音 ({suffixes})</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>书库</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>Show the window</source>
        <translation>显示窗口</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>No language model answers on this computer: start Ollama, or say where one is.</source>
        <translation>这台电脑上没有语言模型回应：启动 Ollama，或填写模型所在的地址。</translation>
    </message>
    <message>
        <source>An address looks like {example}.</source>
        <translation>地址的格式如 {example}。</translation>
    </message>
</context>
<context>
    <name>QuietLine</name>
    <message>
        <source>Choose what is read</source>
        <translation>选择朗读的内容</translation>
    </message>
</context>
<context>
    <name>ScrollBar</name>
    <message>
        <source>Scroll</source>
        <translation>滚动</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Bring pronunciations from elsewhere</source>
        <translation>导入读音</translation>
    </message>
    <message>
        <source>From a PLS lexicon, or a speech dictionary of NVDA.</source>
        <translation>来自 PLS 词典或 NVDA 语音词典。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Take your pronunciations elsewhere</source>
        <translation>导出读音</translation>
    </message>
    <message>
        <source>Writes those for all documents and voices as a PLS lexicon.</source>
        <translation>将适用于全部文档和语音的读音写成 PLS 词典。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Keys for everything</source>
        <translation>全部操作的快捷键</translation>
    </message>
    <message>
        <source>All actions with their keys; each key can be another one.</source>
        <translation>全部操作及其快捷键；每个都可更改。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Take your library elsewhere</source>
        <translation>导出书库</translation>
    </message>
    <message>
        <source>Writes all texts, places and bookmarks into one file.</source>
        <translation>将全部文本、位置和书签写入一个文件。</translation>
    </message>
    <message>
        <source>Forget what I read</source>
        <translation>忘记读过的内容</translation>
    </message>
    <message>
        <source>Takes everything out of the library but the text on the page.</source>
        <translation>清空书库，只留下页面上的文本。</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Take your settings elsewhere</source>
        <translation>导出设置</translation>
    </message>
    <message>
        <source>Writes them into a file, without keys and passwords.</source>
        <translation>将设置写入文件，不含密钥和密码。</translation>
    </message>
    <message>
        <source>Bring settings from elsewhere</source>
        <translation>导入设置</translation>
    </message>
    <message>
        <source>Reads such a file; it can be undone.</source>
        <translation>读取这样的文件；可以撤销。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>朗读</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>声音</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隐私</translation>
    </message>
    <message>
        <source>The voice that reads. A text in another language gets the one you chose for it last.</source>
        <translation>朗读用的语音。其他语言的文字使用上次为该语言选的语音。</translation>
    </message>
    <message>
        <source>Another computer&apos;s voices</source>
        <translation>其他电脑的语音</translation>
    </message>
    <message>
        <source>The address of a speech server. Its voices stand in the list of voices; what they read is sent there.</source>
        <translation>语音服务器的地址。其语音会出现在语音列表中；朗读的内容会发送到那里。</translation>
    </message>
    <message>
        <source>Liveliness of natural voices</source>
        <translation>自然语音的生动程度</translation>
    </message>
    <message>
        <source>1 is the voice&apos;s own; 0 says the same words always in the same tone.</source>
        <translation>1 为语音本来的程度；0 时相同的词语语气总是一样。</translation>
    </message>
    <message>
        <source>Length of natural voices&apos; sounds</source>
        <translation>自然语音的发音长度</translation>
    </message>
    <message>
        <source>More is spoken with more leisure, whatever the speed.</source>
        <translation>越大说得越从容，与语速无关。</translation>
    </message>
    <message>
        <source>Where natural voices come from</source>
        <translation>自然语音的来源</translation>
    </message>
    <message>
        <source>The address of a catalogue of Piper voices. It is asked when you look for one.</source>
        <translation>Piper 语音目录的地址。查找语音时才会访问。</translation>
    </message>
    <message>
        <source>Where Kokoro&apos;s voices come from</source>
        <translation>Kokoro 语音的来源</translation>
    </message>
    <message>
        <source>The address of its two files. They are asked for when you get its voices.</source>
        <translation>它的两个文件的地址。只在获取这些语音时访问。</translation>
    </message>
    <message>
        <source>Follow the language</source>
        <translation>随语言切换</translation>
    </message>
    <message>
        <source>A paragraph in another language is read by a voice that speaks it.</source>
        <translation>其他语言的段落由会说该语言的语音朗读。</translation>
    </message>
    <message>
        <source>Play a book&apos;s own recording</source>
        <translation>播放书籍自带的录音</translation>
    </message>
    <message>
        <source>Where a book brings a reading by its narrator, that is heard in place of a voice.</source>
        <translation>如果书中带有朗读者的录音，就播放录音，而不使用语音。</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>语速</translation>
    </message>
    <message>
        <source>1 is the voice&apos;s own pace; the pitch stays the same.</source>
        <translation>1 为语音本来的语速；音高不变。</translation>
    </message>
    <message>
        <source>Pitch</source>
        <translation>音高</translation>
    </message>
    <message>
        <source>1 is the voice&apos;s own; the speed stays the same.</source>
        <translation>1 为语音本来的音高；语速不变。</translation>
    </message>
    <message>
        <source>Pause after a sentence</source>
        <translation>句后停顿</translation>
    </message>
    <message>
        <source>At speed 1; it shrinks as the speed grows.</source>
        <translation>语速为 1 时的长度；语速越快，停顿越短。</translation>
    </message>
    <message>
        <source>Pause after a paragraph</source>
        <translation>段后停顿</translation>
    </message>
    <message>
        <source>Pause after a heading</source>
        <translation>标题后停顿</translation>
    </message>
    <message>
        <source>Pause after an item of a list</source>
        <translation>列表项后停顿</translation>
    </message>
    <message>
        <source>Speak as I type</source>
        <translation>边输入边朗读</translation>
    </message>
    <message>
        <source>Each sentence is spoken when it is complete, the rest with Ctrl+Enter.</source>
        <translation>每句写完即朗读，其余部分按 Ctrl+Enter。</translation>
    </message>
    <message>
        <source>Where they stand</source>
        <translation>在原处</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>随即</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>在末尾</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>脚注</translation>
    </message>
    <message>
        <source>At once is behind their paragraph; this counts from the next document on.</source>
        <translation>“随即”指在所属段落之后；从下一个文档起生效。</translation>
    </message>
    <message>
        <source>Leave out running heads</source>
        <translation>略过页眉</translation>
    </message>
    <message>
        <source>Leave out page numbers</source>
        <translation>略过页码</translation>
    </message>
    <message>
        <source>Leave out the numbers of notes</source>
        <translation>略过注释编号</translation>
    </message>
    <message>
        <source>Leave out the numbers of lines</source>
        <translation>略过行号</translation>
    </message>
    <message>
        <source>Leave out citations: [12]</source>
        <translation>略过引文标记：[12]</translation>
    </message>
    <message>
        <source>Leave out footnotes</source>
        <translation>略过脚注</translation>
    </message>
    <message>
        <source>Leave out code</source>
        <translation>略过代码</translation>
    </message>
    <message>
        <source>Leave out the texts of pictures</source>
        <translation>略过图片文字</translation>
    </message>
    <message>
        <source>Leave out the heads of tables</source>
        <translation>略过表头</translation>
    </message>
    <message>
        <source>Leave out what you asked a language model</source>
        <translation>略过向语言模型提的问题</translation>
    </message>
    <message>
        <source>Name of the site</source>
        <translation>网站名称</translation>
    </message>
    <message>
        <source>“Link”</source>
        <translation>“链接”</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>完整地址</translation>
    </message>
    <message>
        <source>Web addresses</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>What is said for an address of the web.</source>
        <translation>遇到网址时读什么。</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>One by name</source>
        <translation>仅读单个</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>不读</translation>
    </message>
    <message>
        <source>Emoji</source>
        <translation>表情符号</translation>
    </message>
    <message>
        <source>One by name leaves several in a row unsaid.</source>
        <translation>“仅读单个”不读连续的多个表情。</translation>
    </message>
    <message>
        <source>Say where code is left out</source>
        <translation>提示略过的代码</translation>
    </message>
    <message>
        <source>The word “code” stands for each block of it.</source>
        <translation>每段代码以“代码”一词代替。</translation>
    </message>
    <message>
        <source>Leave out the signs of Markdown</source>
        <translation>略过 Markdown 符号</translation>
    </message>
    <message>
        <source>Stars, number signs, and where links lead.</source>
        <translation>星号、井号以及链接的目标。</translation>
    </message>
    <message>
        <source>Say repeated marks once</source>
        <translation>重复符号只读一次</translation>
    </message>
    <message>
        <source>“!!!!” is said like “!”, and drawn lines are silent.</source>
        <translation>“!!!!”读作“!”，线条不读。</translation>
    </message>
    <message>
        <source>Say the sign in mail addresses</source>
        <translation>读出邮箱地址中的符号</translation>
    </message>
    <message>
        <source>The @ is a word in the language that is read.</source>
        <translation>按所读语言读出 @。</translation>
    </message>
    <message>
        <source>Join words parted at the end of a line</source>
        <translation>连接行末断开的词</translation>
    </message>
    <message>
        <source>A hyphen of the word&apos;s own stays.</source>
        <translation>词中本有的连字符会保留。</translation>
    </message>
    <message>
        <source>Speak when asked</source>
        <translation>需要时朗读</translation>
    </message>
    <message>
        <source>Stay quiet</source>
        <translation>保持安静</translation>
    </message>
    <message>
        <source>Beside a screen reader</source>
        <translation>与屏幕阅读器同时使用</translation>
    </message>
    <message>
        <source>Ctrl, Tab and Esc silence Parlando at once, so that two never speak together.</source>
        <translation>Ctrl、Tab 和 Esc 会立即让 Parlando 静音，避免两者同时说话。</translation>
    </message>
    <message>
        <source>System</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>In force from the next start. What is read keeps its own.</source>
        <translation>下次启动时生效。朗读的内容保持自己的语言。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>夜间</translation>
    </message>
    <message>
        <source>Contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>System follows the desktop: light, dark, or high contrast.</source>
        <translation>“跟随系统”随桌面而变：浅色、深色或高对比度。</translation>
    </message>
    <message>
        <source>Sentence and word</source>
        <translation>句和词</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>句</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>词</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>What is marked while it is read</source>
        <translation>朗读时标记</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>减少动态效果</translation>
    </message>
    <message>
        <source>The page jumps instead of scrolling, the playhead steps from word to word.</source>
        <translation>页面跳转而不滚动，播放位置逐词移动。</translation>
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
        <translation>系统字体</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>字体</translation>
    </message>
    <message>
        <source>OpenDyslexic is used where it is installed.</source>
        <translation>安装了 OpenDyslexic 才会使用。</translation>
    </message>
    <message>
        <source>Height of lines</source>
        <translation>行高</translation>
    </message>
    <message>
        <source>Air between letters</source>
        <translation>字间距</translation>
    </message>
    <message>
        <source>Letters in a line</source>
        <translation>每行字符数</translation>
    </message>
    <message>
        <source>Reading ruler</source>
        <translation>阅读标尺</translation>
    </message>
    <message>
        <source>Dims all but the spoken line and its neighbours.</source>
        <translation>只突出正在朗读的行及其相邻行，其余变暗。</translation>
    </message>
    <message>
        <source>Colour of the sentence</source>
        <translation>句的颜色</translation>
    </message>
    <message>
        <source>Such as #D8EDD8; empty is the palette&apos;s own.</source>
        <translation>例如 #D8EDD8；留空则用配色自带的颜色。</translation>
    </message>
    <message>
        <source>Colour of the word</source>
        <translation>词的颜色</translation>
    </message>
    <message>
        <source>Such as #7CC47F; empty is the palette&apos;s own.</source>
        <translation>例如 #7CC47F；留空则用配色自带的颜色。</translation>
    </message>
    <message>
        <source>Where questions go</source>
        <translation>问题发往</translation>
    </message>
    <message>
        <source>The address of a language model; empty is Ollama on this computer.</source>
        <translation>语言模型的地址；留空则用这台电脑上的 Ollama。</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>语言模型</translation>
    </message>
    <message>
        <source>Which one is asked there; empty is the first one it has.</source>
        <translation>向哪个模型提问；留空则用那里的第一个。</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>PulseAudio or PipeWire</source>
        <translation>PulseAudio 或 PipeWire</translation>
    </message>
    <message>
        <source>PortAudio</source>
        <translation>PortAudio</translation>
    </message>
    <message>
        <source>Way to the loudspeaker</source>
        <translation>到扬声器的途径</translation>
    </message>
    <message>
        <source>Automatic takes the quickest that works.</source>
        <translation>“自动”选用可用途径中最快的。</translation>
    </message>
    <message>
        <source>MP3</source>
        <translation>MP3</translation>
    </message>
    <message>
        <source>M4B, an audiobook</source>
        <translation>M4B，有声书</translation>
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
        <translation>EPUB，文字与语音</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>MP3 plays everywhere, Opus is the smallest, FLAC loses nothing, an EPUB shows words as they are heard.</source>
        <translation>MP3 处处可播放，Opus 最小，FLAC 毫无损失，EPUB 会随朗读显示所听到的词。</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
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
        <translation>歌词 (lrc)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>字幕</translation>
    </message>
    <message>
        <source>A second file with the words and when each is heard.</source>
        <translation>另一个文件，含每个词及其发声时间。</translation>
    </message>
    <message>
        <source>One file for each chapter</source>
        <translation>每章一个文件</translation>
    </message>
    <message>
        <source>They come into a folder of their own.</source>
        <translation>它们会放入单独的文件夹。</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Nothing leaves this computer: no voices, no language model elsewhere.</source>
        <translation>没有任何内容离开这台电脑：不用别处的语音和语言模型。</translation>
    </message>
    <message>
        <source>Ask for new versions at</source>
        <translation>查询新版本的地址</translation>
    </message>
    <message>
        <source>A project&apos;s latest release, asked once a day. Empty asks nobody.</source>
        <translation>项目的最新发布，每天查询一次。留空则不查询。</translation>
    </message>
    <message>
        <source>Remember what I read</source>
        <translation>记住读过的内容</translation>
    </message>
    <message>
        <source>Texts, places and bookmarks, in a file on this computer.</source>
        <translation>文本、位置和书签，存在这台电脑的文件中。</translation>
    </message>
    <message>
        <source>A key that reads the selection of any program</source>
        <translation>朗读任意程序所选内容的按键</translation>
    </message>
    <message>
        <source>Such as Ctrl+Alt+R. Under Wayland the desktop asks you whether it may be.</source>
        <translation>例如 Ctrl+Alt+R。在 Wayland 下，桌面会先征求您的同意。</translation>
    </message>
    <message>
        <source>Sign in the panel</source>
        <translation>面板图标</translation>
    </message>
    <message>
        <source>Speak, pause and stop beside the clock, where the desktop shows such signs.</source>
        <translation>在时钟旁朗读、暂停和停止，需桌面支持此类图标。</translation>
    </message>
    <message>
        <source>Start when I log in</source>
        <translation>登录时启动</translation>
    </message>
    <message>
        <source>Then a key for any program&apos;s text is answered at once. On Linux desktops.</source>
        <translation>这样，朗读任意程序文本的快捷键会立即响应。适用于 Linux 桌面。</translation>
    </message>
    <message>
        <source>Start minimised</source>
        <translation>启动时最小化</translation>
    </message>
    <message>
        <source>The window waits in the panel until it is wanted.</source>
        <translation>窗口留在面板中，需要时再打开。</translation>
    </message>
</context>
<context>
    <name>SettingsSheet</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Voice: {name}</source>
        <translation>语音：{name}</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>查找设置</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>撤销上次更改</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>没有包含这些词的设置。</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Back to the text</source>
        <translation>返回文本</translation>
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
        <translation>睡眠定时</translation>
    </message>
    <message>
        <source>In {n} minutes</source>
        <translation>{n} 分钟后</translation>
    </message>
    <message>
        <source>No sleep timer</source>
        <translation>不定时</translation>
    </message>
    <message>
        <source>When the paragraph ends</source>
        <translation>读完本段后</translation>
    </message>
    <message>
        <source>When the text ends</source>
        <translation>读完全文后</translation>
    </message>
</context>
<context>
    <name>SpeedCard</name>
    <message>
        <source>Speed</source>
        <translation>语速</translation>
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
        <translation>{setting}：减小</translation>
    </message>
    <message>
        <source>{setting}: more</source>
        <translation>{setting}：增大</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Back a sentence</source>
        <translation>后退一句</translation>
    </message>
    <message>
        <source>Forward a sentence</source>
        <translation>前进一句</translation>
    </message>
    <message>
        <source>Full window</source>
        <translation>完整窗口</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Text to read</source>
        <translation>要朗读的文本</translation>
    </message>
    <message>
        <source>Read from here</source>
        <translation>从此处朗读</translation>
    </message>
    <message>
        <source>The voice itself told when it says this word.</source>
        <translation>语音自身给出了读到此词的时刻。</translation>
    </message>
    <message>
        <source>When this word is said was found by listening to the voice.</source>
        <translation>读到此词的时刻由聆听语音得出。</translation>
    </message>
    <message>
        <source>When this word is said is estimated.</source>
        <translation>读到此词的时刻为估计值。</translation>
    </message>
</context>
<context>
    <name>Unsaid</name>
    <message>
        <source>Running heads</source>
        <translation>页眉</translation>
    </message>
    <message>
        <source>Page numbers</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Numbers of notes</source>
        <translation>注释编号</translation>
    </message>
    <message>
        <source>Numbers of lines</source>
        <translation>行号</translation>
    </message>
    <message>
        <source>Citations</source>
        <translation>引文标记</translation>
    </message>
    <message>
        <source>Footnotes</source>
        <translation>脚注</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Texts of pictures</source>
        <translation>图片文字</translation>
    </message>
    <message>
        <source>Heads of tables</source>
        <translation>表头</translation>
    </message>
    <message>
        <source>Not read: {listed}</source>
        <translation>不读：{listed}</translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation>全部朗读</translation>
    </message>
</context>
<context>
    <name>UnsaidCard</name>
    <message>
        <source>What is read</source>
        <translation>朗读的内容</translation>
    </message>
</context>
<context>
    <name>VoiceCard</name>
    <message>
        <source>Voices</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>Find a voice or language</source>
        <translation>查找语音或语言</translation>
    </message>
    <message>
        <source>Get natural voices</source>
        <translation>获取自然语音</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>natural, high quality · offline</source>
        <translation>自然，高质量 · 离线</translation>
    </message>
    <message>
        <source>natural, medium quality · offline</source>
        <translation>自然，中等质量 · 离线</translation>
    </message>
    <message>
        <source>natural, low quality · offline</source>
        <translation>自然，低质量 · 离线</translation>
    </message>
    <message>
        <source>natural, lowest quality · offline</source>
        <translation>自然，最低质量 · 离线</translation>
    </message>
    <message>
        <source>natural · offline</source>
        <translation>自然 · 离线</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>在这台电脑上</translation>
    </message>
    <message>
        <source>{count} speakers</source>
        <translation>{count} 位说话人</translation>
    </message>
    <message>
        <source>Hear it</source>
        <translation>试听</translation>
    </message>
    <message>
        <source>Hear {voice}</source>
        <translation>试听 {voice}</translation>
    </message>
    <message>
        <source>Space in the list</source>
        <translation>在列表中按空格键</translation>
    </message>
    <message>
        <source>No favourite</source>
        <translation>取消收藏</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>收藏</translation>
    </message>
    <message>
        <source>Take {voice} from the favourites</source>
        <translation>将 {voice} 移出收藏</translation>
    </message>
    <message>
        <source>Make {voice} a favourite</source>
        <translation>收藏 {voice}</translation>
    </message>
    <message>
        <source>sends your text to {host}</source>
        <translation>会将文本发送到 {host}</translation>
    </message>
</context>
<context>
    <name>VoiceList</name>
    <message>
        <source>{voice}, {details}, chosen</source>
        <translation>{voice}，{details}，已选择</translation>
    </message>
    <message>
        <source>{voice}, {details}</source>
        <translation>{voice}，{details}</translation>
    </message>
</context>
<context>
    <name>VoiceManager</name>
    <message>
        <source>The part that makes them speak is not installed: it comes with {package}.</source>
        <translation>尚未安装让它们发声的组件：它随 {package} 一起安装。</translation>
    </message>
    <message>
        <source>Looking what there is…</source>
        <translation>正在查看可用语音…</translation>
    </message>
    <message>
        <source>The list of voices can&apos;t be had now.</source>
        <translation>现在无法获取语音列表。</translation>
    </message>
    <message>
        <source>Take in a voice</source>
        <translation>导入语音</translation>
    </message>
    <message>
        <source>Voices ({suffixes})</source>
        <translation>语音 ({suffixes})</translation>
    </message>
    <message>
        <source>{file} is being tried.</source>
        <translation>正在试用 {file}。</translation>
    </message>
</context>
<context>
    <name>VoiceOffers</name>
    <message>
        <source>It is being tried.</source>
        <translation>正在试用。</translation>
    </message>
    <message>
        <source>{have} of {all}</source>
        <translation>{have}/{all}</translation>
    </message>
    <message>
        <source>up to {speed}× on this computer</source>
        <translation>本机最快 {speed}×</translation>
    </message>
    <message>
        <source>damaged: a file has changed or is missing</source>
        <translation>已损坏：有文件被改动或缺失</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在本机上</translation>
    </message>
    <message>
        <source>{count} speakers</source>
        <translation>{count} 位说话人</translation>
    </message>
    <message>
        <source>not told by its maker</source>
        <translation>作者未说明</translation>
    </message>
    <message>
        <source>{words} · licence: {licence}</source>
        <translation>{words} · 许可证：{licence}</translation>
    </message>
    <message>
        <source>Several languages with one download</source>
        <translation>一次下载，多种语言</translation>
    </message>
    <message>
        <source>high quality</source>
        <translation>高音质</translation>
    </message>
    <message>
        <source>medium quality</source>
        <translation>中等音质</translation>
    </message>
    <message>
        <source>low quality</source>
        <translation>低音质</translation>
    </message>
    <message>
        <source>lowest quality</source>
        <translation>最低音质</translation>
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
        <translation>位置</translation>
    </message>
    <message>
        <source>The sound broke off here for a moment.</source>
        <translation>声音在此处中断了片刻。</translation>
    </message>
    <message>
        <source>The voice was away here and came back.</source>
        <translation>语音在此处断开后又恢复。</translation>
    </message>
    <message>
        <source>Not made yet</source>
        <translation>尚未生成</translation>
    </message>
</context>
<context>
    <name>WordCard</name>
    <message>
        <source>Say it like this</source>
        <translation>这样读</translation>
    </message>
    <message>
        <source>In the letters of the text, or in IPA between slashes: /skruːdʒd/</source>
        <translation>用文本的文字书写，或在斜线之间写国际音标：/skruːdʒd/</translation>
    </message>
    <message>
        <source>Hear</source>
        <translation>试听</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>This document</source>
        <translation>此文档</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>所有地方</translation>
    </message>
    <message>
        <source>Voices</source>
        <translation>语音</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>仅此语音</translation>
    </message>
    <message>
        <source>Never say it</source>
        <translation>从不读出</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Say “{word}” differently</source>
        <translation>更改“{word}”的读音</translation>
    </message>
    <message>
        <source>Hear it in its sentence</source>
        <translation>在句中试听</translation>
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
        <translation>正在听到的内容</translation>
    </message>
</context>
<context>
    <name>_Lines</name>
    <message>
        <source>being heard</source>
        <translation>正在听到</translation>
    </message>
</context>
<context>
    <name>_Row</name>
    <message>
        <source>Change the note</source>
        <translation>更改备注</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>添加备注</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
</context>
<context>
    <name>_Section</name>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Reset {heading}</source>
        <translation>重置{heading}</translation>
    </message>
    <message>
        <source>As it was at first</source>
        <translation>恢复为初始状态</translation>
    </message>
</context>
<context>
    <name>_Segment</name>
    <message>
        <source>{group}: {choice}</source>
        <translation>{group}：{choice}</translation>
    </message>
</context>
</TS>
