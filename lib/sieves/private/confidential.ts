import { anyOf } from '../context/any-of.ts';
import { distinct, hitsOf, textBetween } from '../context/hits.ts';
import { holding, isQuoted, pastedIn, toldSecretsIn } from '../context/told-secrets.ts';
import { eachSentence } from '../each-sentence.ts';
import { type Draft, defineRule, type Hit, type Match, type Sentence } from '../sieve.ts';

/** A text that says of itself that it must go no further. */
export const confidential = defineRule({
  id: 'confidential',
  sieve: 'private',
  severity: 'stop',
  source: 'ISO/IEC 27001:2022, A 5.12, A 5.13',
  needs: ['confidential'],
  readsQuotes: true,
  examples: {
    fr: {
      flags: [
        'Ne pas diffuser : le plan de mobilité sort lundi.',
        'Document strictement confidentiel, les chiffres du trimestre sont là.',
        'Sous embargo jusqu’au 14 mars, 8 h : le festival revient.',
        'Pour usage interne uniquement, la liste des postes supprimés.',
        'Document interne, merci de ne pas le transmettre.',
      ],
      passes: [
        'La confidentialité des données nous concerne tous.',
        'L’embargo est levé, on peut enfin en parler !',
        'Vos réponses resteront strictement confidentielles.',
        'J’ai choisi de ne pas diffuser la vidéo.',
        'Garde ça pour toi, c’est une surprise.',
      ],
    },
    en: {
      flags: [
        'Do not distribute: the mobility plan comes out on Monday.',
        'Strictly confidential, here are the figures of the quarter.',
        'Under embargo until 14 March, 8 am: the festival is back.',
        'For internal use only, the list of cut positions.',
        'We are under NDA, but our next client is the county.',
      ],
      passes: [
        'Confidentiality is a matter for every team.',
        'The embargo was lifted, so we can talk at last!',
        'Your answers will stay strictly confidential.',
        'I chose not to share the video.',
        'Keep it to yourself, it is a surprise.',
      ],
    },
  },
  find: (draft) => {
    const said = [
      ...eachSentence(draft, confidentialIn, mayRestrict).filter(({ start }) => !isQuoted(draft, start)),
      ...marksIn(draft),
    ];
    if (said.length > 0) return said;
    const pasted = pastedIn(draft);
    return pasted.length > 0 ? pasted : toldSecretsIn(draft);
  },
});

/** Asks about such words, or explains them. */
const isTalk = (sentence: Sentence) => sentence.ending.includes('?') || sentence.has('confidentialTalk');

/** "J'ai gardé ça pour toi": what was kept; without its accent it would be the order "garde". */
const KEPT = /^gard(?:é|e\u0301)/i;

/** How far a promise ("vos réponses resteront …") reaches. */
const PROMISE_REACH = 8;

const mayRestrict = anyOf(
  'confidential',
  'confidentialOrder',
  'confidentialSharing',
  'confidentialStamp',
  'confidentialReaders',
  'confidentialFor',
  'notToTell',
  'markWord',
);

function confidentialIn(sentence: Sentence): Match[] {
  if (isTalk(sentence)) return [];
  const promises = sentence.hits('confidentialPromise');
  const first = [
    ...sentence.hits('confidential'),
    ...sentence.hits('confidentialOrder').filter((hit) => isAnOrder(sentence, hit)),
    ...sentence.hits('confidentialSharing').filter((hit) => begins(sentence, hit) && isBounded(sentence, hit)),
    ...sentence.hits('confidentialStamp').filter((hit) => isStamp(sentence, hit)),
    ...restrictionsIn(sentence),
    ...keptAmong(sentence),
    ...confessedIn(sentence),
  ]
    .filter(
      (hit) =>
        !KEPT.test(sentence.text.slice(hit.start)) &&
        !isOfAnother(sentence, hit) &&
        !promises.some(
          (promise) =>
            promise.last >= hit.first - PROMISE_REACH &&
            promise.first <= hit.last + PROMISE_REACH &&
            // "Not for circulation: results of the survey": what the words stand over, and no promise.
            !/^\s*:/.test(sentence.text.slice(hit.end)),
        ),
    )
    .sort((a, b) => a.start - b.start)[0];
  return first ? [{ start: first.start, end: first.end }] : [];
}

/**
 * What is said of another text, or of this one as it once was: "medical records are strictly confidential", "our minutes
 * used to be for internal use only"; unless it is shown all the same.
 */
function isOfAnother(sentence: Sentence, { first }: Hit): boolean {
  if (shows(sentence)) return false;
  if (sentence.hits('confidentialPast').some((past) => past.first < first && first - past.last <= PAST_REACH))
    return true;
  const verb = sentence.hits('confidentialIs').find((is) => is.first < first && is.last >= first - 1);
  return verb !== undefined && !sentence.hits('confidentialSelf').some((self) => self.first < verb.first);
}
const PAST_REACH = 6;

const shows = holding('confidentialShown', 'discloses');

/** How far from a text's name stands whom it is for. */
const READERS_REACH = 8;

/** "Compte rendu du conseil, réservé aux élus : …", "Minutes of the board, for members only". */
function restrictionsIn(sentence: Sentence): readonly Hit[] {
  const [name] = sentence.hits('confidentialText');
  if (!name || name.first > 1) return [];
  return sentence
    .hits('confidentialReaders')
    .filter(
      ({ first }) =>
        first > name.last && first - name.last <= READERS_REACH && !/:/.test(textBetween(sentence, name.last, first)),
    );
}

/** "They're strictly for members, so don't show them": whom a text is for, and an order that keeps it among them. */
function keptAmong(sentence: Sentence): readonly Hit[] {
  const [order] = sentence.hits('keepTo');
  return sentence.hits('confidentialFor').filter(({ last }) => order !== undefined && order.first > last);
}

/** "I'm not supposed to share this yet, but …": and it is shared. */
function confessedIn(sentence: Sentence): readonly Hit[] {
  return sentence
    .hits('notToTell')
    .filter(
      ({ last }) => !sentence.has('idleSecret') && sentence.hits('nonetheless').some(({ first }) => first >= last),
    );
}

/**
 * A text that shows the mark it bears: "mention « diffusion restreinte » : …", "marked “staff only”, photos below". Other
 * quoted words are somebody else's.
 */
function marksIn(draft: Draft): Match[] {
  if (!mayRestrict(draft)) return [];
  return draft.sentences.flatMap(({ sentence, start }, index) => {
    const mark = markIn(sentence);
    return mark && isShown(draft, index, mark) ? [{ start: start + mark.start, end: start + mark.end }] : [];
  });
}

const OPENING = /[«“"][^»”"]*$/;

/** A restriction in a quotation: one where a mark is spoken of, two where none is. */
function markIn(sentence: Sentence): Match | undefined {
  if (!mayRestrict(sentence) || isTalk(sentence) || hitsOf(sentence, 'publicFigure', 'inTheNews').length > 0)
    return undefined;
  const isQuoted = ({ start }: Hit) => OPENING.test(sentence.text.slice(0, start));
  const strict = [
    ...hitsOf(sentence, 'confidential', 'confidentialOrder', 'confidentialStamp'),
    ...sentence.hits('confidentialSharing').filter((hit) => isBounded(sentence, hit)),
  ].filter(isQuoted);
  const words = sentence.hits('markWord').filter(isQuoted);
  const [first, second] = distinct([...strict, ...sentence.hits('confidentialReaders').filter(isQuoted)]);
  if (strict[0] && isOfAnother(sentence, strict[0])) return undefined;
  if (first && second) return first;
  const [mark] = [...strict, ...words];
  return sentence
    .hits('confidentialMark')
    .some(({ end, ...hit }) => mark && end < mark.start && !isQuoted({ end, ...hit }))
    ? mark
    : undefined;
}

/** Outside the quotation or in the next sentence ("Photo below."), or in one that leads to it ("I paste it here: “…”"). */
function isShown({ sentences }: Draft, index: number, mark: Match): boolean {
  const { sentence, line } = sentences[index]!;
  const before = sentences[index - 1]?.sentence;
  const after = sentences[index + 1];
  const isBefore = ({ end }: Hit) => end < mark.start;
  const isBehind = ({ start }: Hit) => /[»”"]/.test(sentence.text.slice(mark.end, start));
  return (
    /^[^»”"]*[»”"]\s?[:–—]/.test(sentence.text.slice(mark.end)) ||
    // "…, so mind whom you show it to: Rotterdam closes", "…, so keep this among us"
    sentence.hits('nonetheless').some((but) => isBehind(but) && /[:–—]\s/.test(sentence.text.slice(but.end))) ||
    sentence.hits('keepTo').some(isBehind) ||
    hitsOf(sentence, 'confidentialShown', 'discloses').some((hit) => isBefore(hit) || isBehind(hit)) ||
    sentences.slice(Math.max(0, index - SHOWN_REACH), index).some((one) => shows(one.sentence)) ||
    // "The rise is 1.8%, it's in the memo marked “confidential”"
    (sentence.hits('matter').some(isBefore) &&
      sentence.tokens.some((token) => token.kind === 'number' && token.end < mark.start)) ||
    sentence.hits('confidentialHere').some(isBehind) ||
    (before !== undefined && /:\s*$/.test(before.text) && (shows(before) || before.has('confidentialHere'))) ||
    (after?.line === line && shows(after.sentence))
  );
}

/** How many sentences before a mark what bears it may be shown. */
const SHOWN_REACH = 3;

/** "Ne pas diffuser" by itself or of this very text, and not "décider de ne pas diffuser la vidéo". */
function isAnOrder(sentence: Sentence, hit: Hit): boolean {
  // "If you are sent a key, do not forward it": advice on other texts.
  if (/^(?:si|if|when|quand|lorsque)\s/iu.test(sentence.text)) return false;
  const ends =
    !sentence.tokens[hit.last + 1] ||
    // "Do not forward this, it stays among parents", but "ne pas diffuser, c'est cacher"
    /^(?!,\sc['’]est)(?:\s(?:this|ceci|cela|ça))?\s*[.:;!–—)\]|/,-]/iu.test(sentence.text.slice(hit.end));
  return begins(sentence, hit) && (ends || isBounded(sentence, hit));
}

const begins = (sentence: Sentence, { start, first }: Hit) =>
  first === 0 ||
  /[:;–—(!|[/,.-]\s*$/.test(sentence.text.slice(0, start)) ||
  sentence.hits('confidentialLead').some((lead) => lead.last === first - 1);

/** "… before Thursday", "… outside the team": until when, or among whom. */
const isBounded = (sentence: Sentence, { last }: Hit) =>
  sentence.hits('confidentialObject').some((object) => object.first === last + 1);

/** "CONFIDENTIEL" as a heading: alone, in brackets or before a colon or a dash. */
function isStamp({ text, tokens }: Sentence, { start, end, first, last }: Hit): boolean {
  if (first === 0 && last === tokens.length - 1) return true;
  // "Confidential: the new thriller"
  if (first === last && !tokens[first]!.capitals) return false;
  const before = text.slice(0, start).trimEnd();
  const after = text.slice(end);
  if (/[([]$/.test(before) && /^\s?[)\]]/.test(after)) return true;
  const opens = first === 0 || /[([|–—:-]$/.test(before);
  // "Embargo : jeudi 14 h."
  if (opens && last > first && /^[^:]*:\s/.test(text.slice(start, end))) return true;
  return opens && /^\s?(?:[:|–—)\]]|-\s)/.test(after);
}
