// Speaks with the released Node client, unchanged: node speak.cjs FOLDER-OF-NODE_MODULES, address and key from
// LMNT_BASE_URL and LMNT_API_KEY. Prints one JSON object of what it got.
const { createRequire } = require('node:module');
const Lmnt = createRequire(process.argv[2] + '/')('lmnt-node').default;

async function main() {
  const client = new Lmnt();
  const got = { voices: (await client.voices.list()).length, seconds: 0, words: [], answers: [] };
  const session = client.speech.sessions.create({
    voice: 'espeak-ng:en-us', format: 'pcm_s16le', sample_rate: 16000, return_timestamps: true,
  });
  for (const piece of ['Hello th', 'ere.', ' How are you?']) session.sendText(piece);
  session.sendFlush();
  session.sendText('dropped');
  session.sendReset();
  session.sendText('The end');
  session.sendFinish();
  for await (const message of session) {
    if (message.type === 'audio') got.seconds += message.audio.byteLength / 32000;
    else if (message.type === 'timestamps') got.words.push(...message.timestamps.map((word) => word.text));
    else got.answers.push(message.type);
    if (message.type === 'reset_complete') Object.assign(got, { seconds: 0, words: [] });
  }
  const speech = await client.speech.generate({ text: 'Hi there', voice: 'espeak-ng:en-us', format: 'wav' });
  got.wav = Buffer.from(await speech.arrayBuffer()).toString('latin1', 0, 4);
  console.log(JSON.stringify(got));
}

main().catch((error) => { console.error(error); process.exit(1); });
