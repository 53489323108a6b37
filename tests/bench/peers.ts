import { assess } from '../../lib/sieves/index.ts';
import { medianMicroseconds, medianMicrosecondsAsync, shownTime } from './measure-time.ts';
import { freshened } from './texts.ts';

const ROUNDS = 12;

/** The whole of one English text by each peer that judges writing on the device, beside `assess`. */
export async function measurePeers(text: string): Promise<void> {
  const input = (round: number) => freshened(text, round);
  const ours = medianMicroseconds(ROUNDS * 4, input, (fresh) => assess({ text: fresh }));
  console.log('\n| peer, 3,000 characters of English | whole | times Tamis |\n|---|---|---|');
  const show = (name: string, time: number) =>
    console.log(`| ${name} | ${shownTime(time)} | ${(time / ours).toFixed(1)} × |`);
  show('Tamis', ours);
  const { default: writeGood } = (await import('write-good')) as { default: (text: string) => unknown };
  show('write-good 1.0.8', medianMicroseconds(ROUNDS, input, writeGood));
  const { text: alex } = (await import('alex')) as unknown as { text: (text: string) => unknown };
  show('alex 11.0.1', medianMicroseconds(ROUNDS, input, alex));
  const { LocalLinter, binary } = await loadHarper();
  const harper = new LocalLinter({ binary });
  await harper.setup();
  show('harper.js 2.10.0', await medianMicrosecondsAsync(ROUNDS, input, (fresh) => harper.lint(fresh)));
}

async function loadHarper() {
  const [{ LocalLinter }, { binary }] = await Promise.all([import('harper.js'), import('harper.js/binary')]);
  return { LocalLinter, binary };
}
