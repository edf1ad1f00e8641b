"""Stream text into speech and the speech into a file, while the text is still being written.

    python docs/examples/stream_to_file.py http://127.0.0.1:40123 speech.wav < text.txt

Two tasks share one session: one writes text as it comes, the other reads sound as it is made. `parlando serve`
prints the address of a server to give here.
"""

import asyncio
import sys
import wave

from core.session.session import AudioChunk, Failed, SpeechSession, synthesize_streaming


async def write(session: SpeechSession) -> None:
    while line := await asyncio.to_thread(sys.stdin.readline):
        await session.append_text(line)
    await session.finish()


async def main(url: str, path: str) -> None:
    session = await synthesize_streaming(url, "any key", language="en", resume_within_s=30)
    with wave.open(path, "wb") as file:
        file.setparams((1, 2, 24_000, 0, "NONE", ""))
        async with session, asyncio.TaskGroup() as tasks:
            tasks.create_task(write(session))
            async for event in session:
                match event:
                    case AudioChunk(pcm):
                        file.writeframes(pcm)
                    case Failed(error):
                        raise error


asyncio.run(main(*sys.argv[1:]))
