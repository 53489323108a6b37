import type { Span } from './sieve.ts';

/** Country endings (ISO 3166) and the endings of general use that people write without "https://". */
const ENDINGS = new Set(
  (
    'ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bv bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sj sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw ' +
    'com org net edu gov mil int info biz name pro mobi jobs travel tel cat asia coop aero museum xxx post ' +
    'app dev page new how google gle goo blog shop store online site website tech cloud space live news media video audio music art design studio agency digital marketing social network team work works company business consulting coach training academy school university education institute center events tickets show games game fun run fit health care dental clinic doctor legal law lawyer finance money cash fund capital bank credit insurance tax market markets trade deals sale shopping boutique fashion clothing shoes jewelry beauty salon photo photos photography pictures gallery film movie tours flights hotel restaurant cafe coffee pizza bar beer wine vin kitchen recipes garden house homes properties rent apartments land immo auto cars bike taxi world global international community foundation charity ngo ong church bio eco green solar energy farm vet dog pet guide guru expert tips wiki zone plus best top one link click xyz club life today group email chat ltd inc llc sarl gmbh ventures paris london berlin nyc bzh corsica alsace brussels vlaanderen gent quebec wales scot swiss barcelona eus gal madrid amsterdam wien tokyo africa'
  ).split(' '),
);

/** The letters of a host name X reads without a protocol: Latin ones, with or without accents. */
const HOST_LETTER = /[a-z0-9\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f-]/i;
const PROTOCOL = /https?:\/\/$/i;
/** A link may not lean on these, and one without a protocol not on the last four either. */
const LEANS_ON = /[A-Za-z0-9@＠$#＃]/;
const LEANS_BARE = /[A-Za-z0-9@＠$#＃_./-]/;
const PORT = /:\d+/y;
const PATH = /\/(?:[a-z\u0400-\u04ff0-9!*';:=+,.$/%#[\]\u2013_~@|&\u00c0-\u024f-]|\([^\s()]{1,200}\))*/iy;
const PATH_END = /[a-z\u0400-\u04ff0-9=_#/+)\u00c0-\u024f-]$/i;
const QUERY = /\?[a-z0-9!?*'@();:&=+$/%#[\]_.,~|-]*/iy;
const QUERY_END = /[a-z0-9_&=#/-]$/i;

const isSpace = (code: number): boolean => code === 32 || code === 10;

const matchAt = (pattern: RegExp, text: string, index: number) => {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0] ?? '';
};

/** What is left of a match once closing marks that end a sentence rather than a link are taken off. */
function trimmed(match: string, last: RegExp): number {
  let length = match.length;
  while (length > 1 && !last.test(match[length - 1]!)) length--;
  return length;
}

/** The end of the host that begins at `start`: after its last label that is a known ending. `start` where there is none. */
function hostEnd(text: string, start: number, end: number): number {
  const labels = text.slice(start, end).split('.');
  let at = end;
  for (let i = labels.length - 1; i > 0; at -= labels[i]!.length + 1, i--) {
    const ending = /^(?:xn--[a-z0-9-]+|[a-z]*)/i.exec(labels[i]!)![0].toLowerCase();
    if (!ENDINGS.has(ending) && !ending.startsWith('xn--')) continue;
    if (labels[i - 1] === '' || /^-|-$/.test(labels[i - 1]!)) continue;
    const stop = at - labels[i]!.length + ending.length;
    if (!/[0-9A-Za-z@+-]/.test(text[stop] ?? '')) return stop;
  }
  return start;
}

/** The end of port, path and query. Without a protocol, what follows the host counts only from a path on. */
function pathEnd(text: string, from: number, bare: boolean): number {
  let end = from + matchAt(PORT, text, from).length;
  const path = matchAt(PATH, text, end);
  if (bare && !path) return from;
  if (path) end += trimmed(path, PATH_END);
  const query = matchAt(QUERY, text, end);
  const kept = query ? trimmed(query, QUERY_END) : 0;
  return kept > 1 ? end + kept : end;
}

/** The links X shortens, with or without a protocol. Its own rules: https://github.com/twitter/twitter-text */
export function xLinks(text: string): Span[] {
  const links: Span[] = [];
  let from = 0;
  for (let dot = text.indexOf('.'); dot >= 0; dot = text.indexOf('.', Math.max(dot + 1, from))) {
    // Most full stops end a sentence.
    if (isSpace(text.charCodeAt(dot + 1))) continue;
    let start = dot;
    while (start > from && HOST_LETTER.test(text[start - 1]!)) start--;
    while (text[start] === '-') start++;
    if (start >= dot) continue;
    let end = dot + 1;
    while (end < text.length && (text[end] === '.' || HOST_LETTER.test(text[end]!))) end++;
    const protocol = PROTOCOL.exec(text.slice(Math.max(from, start - 8), start))?.[0].length ?? 0;
    const before = text[start - protocol - 1] ?? '';
    const stop = (protocol ? LEANS_ON : LEANS_BARE).test(before) ? start : hostEnd(text, start, end);
    from = stop > start ? pathEnd(text, stop, protocol === 0) : Math.max(from, end);
    if (stop > start) links.push({ start: start - protocol, end: from });
  }
  return links;
}
