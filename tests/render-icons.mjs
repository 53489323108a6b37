// Draws the toolbar icons from assets/icon.svg. Run by hand after the mark changes: `node tests/render-icons.mjs`.
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';

const svg = readFileSync('assets/icon.svg', 'utf8');
const browser = await puppeteer.launch({
  executablePath: process.env.CHROME ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
await page.setContent(`<style>* { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${svg}`);
for (const size of [16, 32, 48, 96, 128]) {
  await page.setViewport({ width: size, height: size });
  await page.screenshot({ path: `assets/public/icon/${size}.png`, omitBackground: true });
}
await browser.close();
