import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from '../../lib/editors/read-text.ts';
import { rereadText } from '../../lib/editors/reread-text.ts';
import { find, showPage } from './page.ts';

const LINES =
  `<p>Il paraît <b>que</b></p><p><br></p><p>Oui <span class="mention" contenteditable="false">@Ada</span> !</p>
  <p>La gare <img alt="😀" src=""> rouvre<br>demain</p>`.replace(/>\s+</g, '><');

function editable(whiteSpace = 'pre-wrap'): HTMLElement {
  showPage(`<div id="editor" contenteditable="true" style="white-space: ${whiteSpace}">${LINES}</div>`);
  return find('#editor');
}

function textsIn(editor: HTMLElement): Text[] {
  const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts;
}

describe('a draft of which one text changed', () => {
  it('reads as the whole of it would, wherever that is and whatever is written', () => {
    const pieces = fc.constantFrom('a', ' ', '  ', '\u00a0', 'é', '👩‍💻', '\n', '\u200b', '\ufeff', 'word ', '.');
    const written = fc.array(pieces, { maxLength: 6 }).map((all) => all.join(''));
    let reread = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), written), { maxLength: 8 }), (changes) => {
        const editor = editable();
        let map = readText(editor);
        for (const [at, data] of changes) {
          const texts = textsIn(editor);
          const text = texts[at % texts.length]!;
          text.data = data;
          const quick = rereadText(map, text);
          map = readText(editor);
          if (quick) reread++;
          expect(quick ?? map).toEqual(map);
        }
      }),
    );
    expect(reread).toBeGreaterThan(20);
  });

  it('moves what stands behind it, and leaves what stands before', () => {
    const editor = editable();
    const map = readText(editor);
    const [first, bold] = textsIn(editor);
    bold!.data = 'que tout';
    const quick = rereadText(map, bold!)!;
    expect(quick.text).toBe('Il paraît que tout\n\nOui @Ada !\nLa gare 😀 rouvre\ndemain');
    expect(quick.segments.find(({ node }) => node === first)).toBe(map.segments[0]);
    expect(quick.segments.at(-1)).toMatchObject({ start: quick.text.length - 6, end: quick.text.length });
  });

  it.each([
    ['was not read', (editor: HTMLElement) => editor.appendChild(document.createTextNode(''))],
    ['was emptied', (editor: HTMLElement) => Object.assign(textsIn(editor)[0]!, { data: '' })],
    ['now has a line feed', (editor: HTMLElement) => Object.assign(textsIn(editor)[0]!, { data: 'a\nb' })],
  ] as const)('takes a whole reading where the text %s', (_what, change) => {
    const editor = editable();
    const map = readText(editor);
    expect(rereadText(map, change(editor) as Text)).toBeUndefined();
  });

  it('takes a whole reading where white space collapses', () => {
    const editor = editable('normal');
    const map = readText(editor);
    const [first] = textsIn(editor);
    first!.data = 'Il paraît  ';
    expect(rereadText(map, first!)).toBeUndefined();
  });
});
