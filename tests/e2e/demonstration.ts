import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { MESSAGES } from '../../lib/i18n/index.ts';
import { networkById } from '../../lib/networks/index.ts';
import { ALL_SIEVES, assess, rankFindings } from '../../lib/sieves/index.ts';
import { type BrowserName, launch } from './browser.ts';
import { openPanel } from './companion.ts';
import { extensionFolder } from './extension-folder.ts';

const SHOTS = path.resolve(import.meta.dirname, '../../.output/demo');

/** Drafts a person could write, one a network and language. */
const SCENES = [
  {
    replica: 'linkedin-share',
    box: 'post',
    lang: 'fr',
    text: 'Des études montrent que 87 % des salariés détestent les réunions.\nTout le monde sait que c’est du temps perdu !\n\nCommentez OUI et je vous envoie ma méthode. #gestiondutemps',
  },
  {
    replica: 'facebook-comments',
    box: 'first',
    lang: 'fr',
    text: 'Franchement @Bruno tu es vraiment un imbécile, retourne à l’école.',
  },
  {
    replica: 'x-home',
    box: 'inline',
    lang: 'en',
    text: 'Rumour has it the Belmont plant closes in June. Call me on 07700 900123 for the details. https://exemple.org/a?utm_source=x',
  },
] as const;

/** Types real drafts into the replicas, prints what Tamis says of each, and keeps a picture of it. */
export async function demonstrate(browser: BrowserName): Promise<void> {
  await mkdir(SHOTS, { recursive: true });
  const driver = await launch({ browser, extension: extensionFolder(browser) });
  try {
    for (const { replica, box, lang, text } of SCENES) {
      const tab = await driver.open(replica, { lang });
      await tab.focusBox(box);
      await tab.type(text);
      await openPanel(tab);
      const written = await tab.modelText(box);
      report(tab.replica.network, tab.box(box).kind === 'comment' ? 'comment' : 'post', lang, written);
      await copyFile(await tab.screenshot(`demo/${replica}-${lang}`), path.join(SHOTS, `${replica}-${lang}.png`));
      await tab.page.close();
    }
    const practice = await driver.openExtensionPage('practice.html');
    await practice.find('[contenteditable]');
    await copyFile(await practice.screenshot('demo/practice'), path.join(SHOTS, 'practice.png'));
  } finally {
    await driver.close();
  }
  console.log(`\nScreenshots: ${path.relative(process.cwd(), SHOTS)}`);
}

function report(
  network: Parameters<typeof networkById>[0],
  kind: 'post' | 'comment',
  lang: 'fr' | 'en',
  text: string,
): void {
  const messages = MESSAGES[lang];
  const assessment = assess({ text, kind, network: networkById(network) });
  console.log(`\n${networkById(network).name} · ${messages.kinds[kind]}\n  ${text.replaceAll('\n', '\n  ')}`);
  for (const sieve of ALL_SIEVES)
    console.log(`  ${messages.sieves[sieve]}: ${messages.bands[assessment.sieves[sieve].band]}`);
  for (const { rule, start, end } of rankFindings(assessment)) {
    const { name } = messages.advice[rule as keyof typeof messages.advice];
    console.log(`    · ${name}: “${text.slice(start, end)}”`);
  }
}

/** Opens a browser with Tamis on the practice page, and waits until the person closes it. */
export async function openPractice(browser: BrowserName): Promise<void> {
  const driver = await launch({ browser, extension: extensionFolder(browser), headless: false, hasToolbar: true });
  await driver.openExtensionPage('practice.html');
  console.log('Tamis is open on its practice page. Close the browser to stop.');
  await new Promise((resolve) => driver.browser.once('disconnected', resolve));
}
