import { type DraftEntity, defineRule, type Match } from '../sieve.ts';

/** A link that carries a mark to follow its readers by. */
export const trackingLink = defineRule({
  id: 'tracking-link',
  sieve: 'legible',
  severity: 'note',
  source: 'https://support.mozilla.org/kb/enhanced-tracking-protection-firefox-desktop; https://docs.adguard.com/kb',
  anyLanguage: true,
  readsQuotes: true,
  examples: {
    fr: {
      flags: [
        'Le programme : https://exemple.fr/fete?utm_source=lettre&utm_medium=email',
        'À lire ici https://exemple.fr/article?id=12&fbclid=IwAR0abc#suite',
        'www.exemple.fr/vente?gclid=EAIaIQ vous attend',
      ],
      passes: [
        'La vidéo : https://exemple.fr/watch?v=dQw4w9&t=42',
        'Le dossier https://exemple.fr/dossier?id=12&page=3#annexes est en ligne.',
        'Le paramètre utm_source sert à mesurer une campagne.',
        'Tout est sur exemple.fr.',
      ],
    },
    en: {
      flags: [
        'The programme: https://example.com/fair?utm_source=letter&utm_medium=email',
        'Read it here https://example.com/story?id=12&fbclid=IwAR0abc#more',
        'www.example.com/sale?gclid=EAIaIQ is waiting',
      ],
      passes: [
        'The video: https://example.com/watch?v=dQw4w9&t=42',
        'The file https://example.com/file?id=12&page=3#notes is online.',
        'The utm_source parameter measures a campaign.',
        'It is all on example.com.',
      ],
    },
  },
  find: (draft) => draft.links.flatMap(trackingIn),
});

const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|igsh|mc_eid|mc_cid|mkt_tok|_hsenc|_hsmi|__hs\w+|hsctatracking|vero_id|vero_conv|oly_(?:anon|enc)_id|rb_clickid|s_cid|wickedid|epik|mibextid|__twitter_impression|ref_src|ref_url|xtor|at_(?:medium|campaign|custom\d|link_\w+|ptr_\w+)|(?:pk|mtm|piwik|matomo)_\w+|_ga|_gl|srsltid|guce_referrer(?:_sig)?|__s|sc_cid|irclickid|trk(?:info|email|campaign)?|trackingid|lipi|cmpid|ns_(?:campaign|source|mchannel)|wt_mc)$/i;
/** Marks of sharing that mean something else elsewhere. */
const TRACKING_AT: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:^|\.)(?:youtu\.be|youtube\.com|spotify\.com)$/i, /^(?:si|feature|pp)$/i],
  [/(?:^|\.)(?:x|twitter)\.com$/i, /^(?:s|t)$/i],
];

function trackingIn({ text, start, end }: DraftEntity): Match[] {
  const stop = text.search(/#|$/);
  const query = text.slice(0, stop).indexOf('?');
  if (query < 0) return [];
  const host = text.replace(/^https?:\/\//i, '').split(/[/?#:]/)[0]!;
  const here = TRACKING_AT.find(([hosts]) => hosts.test(host))?.[1];
  const parameters = text.slice(query + 1, stop).split('&');
  const kept = parameters.filter((parameter) => {
    const name = parameter.split('=')[0]!;
    return !TRACKING.test(name) && !here?.test(name);
  });
  const count = parameters.length - kept.length;
  if (count === 0) return [];
  const clean = text.slice(0, query) + (kept.length > 0 ? `?${kept.join('&')}` : '') + text.slice(stop);
  return [{ start, end, data: { count }, fixes: [{ start, end, text: clean }] }];
}
