// Writes every state of every surface to .output/gallery/*.html, to look at: `node tests/components/build-gallery.mjs`.
// A stylesheet named on the command line is added to each page (other fonts, for instance).
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const out = resolve('.output/gallery');
const extra = process.argv[2] ? readFileSync(process.argv[2], 'utf8') : '';
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const bundle = (entryPoints, options) =>
  build({ entryPoints, bundle: true, write: false, outdir: out, logLevel: 'error', ...options });
const [script] = (await bundle(['tests/components/gallery.tsx'], { platform: 'node', format: 'cjs', jsx: 'automatic' }))
  .outputFiles;
writeFileSync(`${out}/gallery.cjs`, script.text);
const { galleryPages } = (await import(pathToFileURL(`${out}/gallery.cjs`).href)).default;

const styles = {};
for (const name of ['companion', 'popup', 'practice']) {
  const sheet = await bundle([`components/${name}/${name}.css`], { target: ['chrome130', 'firefox140'] });
  styles[name] = sheet.outputFiles[0].text + extra;
}

const frame = `body { margin: 0; background: light-dark(#e9e6e1, #0f0e0c) }
.gallery { display: flex; flex-wrap: wrap; gap: 28px; padding: 28px; align-items: flex-start }
.gallery > figure { margin: 0 } .gallery > figure > figcaption { font: 11px monospace; color: gray; margin-block-end: 8px }`;

for (const locale of ['fr', 'en']) {
  for (const theme of ['light', 'dark']) {
    for (const { name, css, shadow, pieces, draft } of galleryPages(locale)) {
      const piece = ({ name: caption, html }) => {
        if (!caption) return html;
        const inside = shadow
          ? `<div><template shadowrootmode="open"><style>${styles[css]}</style>${html}</template></div>`
          : html;
        return `<figure><figcaption>${caption}</figcaption>${inside.replace('<div><template', `<div data-theme="${theme}"><template`)}</figure>`;
      };
      const whole = css === 'practice';
      const body = whole ? piece(pieces[0]) : `<div class="gallery">${pieces.map(piece).join('')}</div>`;
      const script = draft
        ? `<script>document.querySelector('.draft-box').textContent = ${JSON.stringify(draft)}</script>`
        : '';
      writeFileSync(
        `${out}/${name}-${locale}-${theme}.html`,
        `<!doctype html><html lang="${locale}" data-theme="${theme}"><meta charset="utf-8"><title>${name}</title><style>:root { color-scheme: ${theme} } ${extra} ${shadow ? '' : styles[css]} ${whole ? '' : frame}</style><body>${body}${script}</body></html>`,
      );
    }
  }
}
