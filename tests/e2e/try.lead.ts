import { launch } from './browser.ts';
import { extensionFolder } from './extension-folder.ts';

const b = (process.env.BROWSER ?? 'chrome') as 'chrome';
const d = await launch({ browser: b, extension: extensionFolder(b) });
try {
  for (const [r, box] of [
    ['x-home', 'post'],
    ['linkedin-share', 'post'],
    ['facebook-comments', 'comment'],
  ] as const) {
    try {
      const tab = await d.open(r, { lang: 'fr' });
      console.log(r, tab.replica.boxes.map((b) => b.name + ':' + b.kind).join(' '));
      const name = tab.replica.boxes.find((x) => x.kind === 'post' || x.kind === 'comment')!.name;
      await tab.focusBox(name);
      await tab.type('Il paraît que 87 % des gens sont contre. Commentez OUI et je vous envoie le guide ! #unmotdiese');
      await tab.find({ role: 'button', contains: 'Tamis' });
      await tab.screenshot('try/' + r);
      await tab.click({ role: 'button', contains: 'Tamis' });
      await tab.find({ role: 'region', contains: 'Tamis' });
      await tab.screenshot('try/' + r + '-open');
      console.log(r, 'ok', await tab.errors(), await tab.modelText(name));
    } catch (e) {
      console.log(r, String(e));
    }
  }
  const p = await d.openExtensionPage('popup.html');
  await p.screenshot('try/popup');
  const q = await d.openExtensionPage('practice.html');
  await q.screenshot('try/practice');
  console.log(d.blocked);
} finally {
  await d.close();
}
