import { LANGUAGES, type LanguageCode } from '../../lib/languages/index.ts';
import { fold } from '../../lib/sieves/fold.ts';
import { assess } from '../../lib/sieves/index.ts';
import { isOrdinary, type LabelledDraft, readLabelledDrafts, type Split } from './labelled-drafts.ts';

/** Says whether a tool points out anything in a text. */
export type Peer = (text: string, language: LanguageCode) => boolean | Promise<boolean>;

/** How sure a profanity list must be of a word, 0 to 2. */
const SURE = 2;
/** VADER calls a text negative from here on. */
const NEGATIVE = -0.05;

async function profanityLists(): Promise<Peer> {
  const [english, french] = await Promise.all([import('cuss'), import('cuss/fr')]);
  const sureWords = (list: Record<string, number>) =>
    new Set(
      Object.keys(list)
        .filter((word) => list[word]! >= SURE)
        .map(fold),
    );
  const lists = { en: sureWords(english.cuss), fr: sureWords(french.cuss) };
  return (text, language) => text.split(/[^\p{L}\p{M}\d'’-]+/u).some((word) => lists[language].has(fold(word)));
}

async function vader(): Promise<Peer> {
  const { SentimentIntensityAnalyzer } = (await import('vader-sentiment')).default;
  return (text) => SentimentIntensityAnalyzer.polarity_scores(text).compound <= NEGATIVE;
}

async function harper(): Promise<Peer> {
  const [{ LocalLinter }, { binary }] = await Promise.all([import('harper.js'), import('harper.js/binary')]);
  const linter = new LocalLinter({ binary });
  await linter.setup();
  return async (text) => (await linter.lint(text)).length > 0;
}

const aboveANote = (text: string) =>
  Object.values(assess({ text }).sieves).some(({ findings }) => findings.some(({ severity }) => severity !== 'note'));

/** The tools that judge writing on the device, each with its own defaults. */
export async function loadPeers(): Promise<Readonly<Record<string, Peer>>> {
  const { default: writeGood } = (await import('write-good')) as { default: (text: string) => unknown[] };
  const { text: alex } = (await import('alex')) as unknown as { text: (text: string) => { messages: unknown[] } };
  return {
    Tamis: aboveANote,
    'alex 11.0.1': (text) => alex(text).messages.length > 0,
    'write-good 1.0.8': (text) => writeGood(text).length > 0,
    'harper.js 2.10.0': await harper(),
    'cuss 2.2.0, surest words': await profanityLists(),
    'VADER 1.1.3, negative': await vader(),
  };
}

/** How often each tool speaks on flawed and on ordinary drafts: it should on the first and must not on the second. */
export async function comparePeers(split: Split): Promise<void> {
  const peers = await loadPeers();
  for (const { code } of LANGUAGES) {
    const drafts = readLabelledDrafts(code).filter((draft) => draft.split === split);
    const ordinary = drafts.filter(isOrdinary);
    const flawed = drafts.filter((draft) => !isOrdinary(draft));
    console.log(`\n| ${code}: tool | speaks on flawed drafts | speaks on ordinary drafts |\n|---|---|---|`);
    for (const [name, peer] of Object.entries(peers)) {
      console.log(`| ${name} | ${await share(peer, code, flawed)} | ${await share(peer, code, ordinary)} |`);
    }
  }
}

async function share(peer: Peer, code: LanguageCode, drafts: readonly LabelledDraft[]): Promise<string> {
  let spoken = 0;
  for (const { text } of drafts) if (await peer(text, code)) spoken++;
  return `${((100 * spoken) / drafts.length).toFixed(0)} % (${spoken}/${drafts.length})`;
}
