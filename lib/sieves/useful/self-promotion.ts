import { anyOf } from '../context/any-of.ts';
import { distinct, hitsOf } from '../context/hits.ts';
import { sentenceAt } from '../context/sentence-at.ts';
import { unkeptPromise } from '../context/unkept-promise.ts';
import { eachSentence } from '../each-sentence.ts';
import { type Draft, defineRule, type Hit, type Match, type Sentence } from '../sieve.ts';

/** A post only about buying from or following its author leaves a reader with nothing. */
export const selfPromotion = defineRule({
  id: 'self-promotion',
  sieve: 'useful',
  severity: 'look',
  source: 'Sezer, Gino & Norton 2018, https://doi.org/10.1037/pspi0000108',
  needs: ['promotion'],
  examples: {
    fr: {
      flags: [
        'Ma nouvelle formation est en ligne ! Profitez de l’offre de lancement, plus que 5 places. Réservez votre place dès maintenant, lien en bio.',
        'Suivez-moi pour plus de conseils et prenez rendez-vous : contactez-moi en MP, devis gratuit.',
        "Achetez mon ebook, code promo ÉTÉ20, et abonnez-vous à ma newsletter : n'attendez plus !",
      ],
      passes: [
        'Notre atelier de reliure ouvre samedi 14 mars à 10 h, 3 rue des Tanneurs. Entrée libre, inscription à l’accueil.',
        'Nous recrutons une comptable en CDI à Dole. Contactez-moi en MP pour en parler.',
        'Trois ans que je taille des pierres et j’apprends encore : hier, un calcaire gelé m’a rappelé qu’il faut le laisser sécher sous abri avant de le travailler.',
      ],
    },
    en: {
      flags: [
        'My new course is live! Grab the launch offer, only 5 spots left. Book your place now, link in bio.',
        'Follow me for more tips and book a free call. DM me to get started.',
        "Buy my ebook, use code SUMMER20 and join my newsletter. Don't miss out!",
      ],
      passes: [
        'Our bookbinding workshop opens on Saturday 14 March at 10 am, 3 Tanner Street. Free entry, sign up at the desk.',
        'We are hiring an accountant in Cork, full time. DM me to talk about the role.',
        'Three years of cutting stone and I still learn: a frozen limestone taught me yesterday to let it dry under cover before working it.',
      ],
    },
  },
  find(draft) {
    // "Our programme" may be spoken of by anybody.
    if (!draft.has('promotion')) return [];
    const calls = eachSentence(draft, callsIn, sells);
    if (calls.length < 2) return [];
    const selling = new Set(calls.map(({ start }) => sentenceAt(draft, start)));
    const different = differing(draft, calls);
    if (different < 2 || (draft.has('announcement') && different < CALLS_OVER_FACTS)) return [];
    // "The whole story is in my newsletter" sells nothing: `clickbait` says what is wrong with it.
    if (unkeptPromise(draft) && calls.every(({ start, end }) => ONLY_LEADS.test(draft.text.slice(start, end))))
      return [];
    if (different < CALLS_OVER_TALK && tellingIn(draft, selling) > selling.size && !sellsThroughout(draft, selling))
      return [];
    return [calls[0]!];
  },
});

/** Where the rest is told, and no price is paid for it. */
const ONLY_LEADS = /newsletter|lettre|link|lien|\bbio\b|profil/i;
/** So many calls are a sales talk, whatever it tells between them: posts that tell something have three at most. */
const CALLS_OVER_TALK = 5;
/** And with so many a date is one more of them ("tonight at 8"), and announces nothing. */
const CALLS_OVER_FACTS = 7;

/** The same call twice is one call. */
const differing = ({ text }: Draft, calls: readonly Match[]): number =>
  new Set(calls.map(({ start, end }) => text.slice(start, end).toLowerCase())).size;

/** Sentences that tell something: neither selling, nor what follows a hook in vain. */
function tellingIn(draft: Draft, selling: ReadonlySet<number>): number {
  const unkept = unkeptPromise(draft)?.start ?? draft.text.length;
  return draft.sentences.filter(
    ({ sentence, start }, index) => start < unkept && !selling.has(index) && tells(sentence),
  ).length;
}

const tells = ({ tokens }: Sentence) => tokens.length >= 8;

/** A sales talk comes back to its calls paragraph after paragraph; a post that tells something has them at its end. */
function sellsThroughout({ sentences }: Draft, selling: ReadonlySet<number>): boolean {
  const telling = new Set(sentences.filter(({ sentence }) => tells(sentence)).map(({ line }) => line));
  const sold = new Set([...selling].map((index) => sentences[index]!.line));
  return sold.size >= FEWEST_SOLD && sold.size * 2 >= telling.size;
}
const FEWEST_SOLD = 3;

const sells = anyOf('promotion', 'ownOffer');

/** Of calls that overlap, one: "get a | free | sample". */
const callsIn = (sentence: Sentence) =>
  distinct(hitsOf(sentence, 'promotion', 'ownOffer').filter((hit) => !isResult(sentence, hit)));

/** "+6 % in the shop, -2 % on repairs": where something rose, what fell is no discount. */
const isResult = ({ text }: Sentence, { start }: Hit): boolean =>
  /[-−–]\s?$/.test(text.slice(Math.max(0, start - 2), start)) && /\+\s?\d/.test(text);
