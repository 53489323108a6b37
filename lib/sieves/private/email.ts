import { everySentence } from '../each-sentence.ts';
import { fold } from '../fold.ts';
import { labelsOf } from '../lexicons.ts';
import { matchesIn } from '../matches-in.ts';
import { type DraftEntity, defineRule, type Match, type Sentence } from '../sieve.ts';
import { BRACKETS, LEADS, withSigns } from '../signs.ts';

/** A person's address; those of an organisation's desks are made to be published. */
export const email = defineRule({
  id: 'email',
  sieve: 'private',
  severity: 'look',
  source: 'CNIL, https://www.cnil.fr/fr/definition/donnee-personnelle; RFC 2142',
  anyLanguage: true,
  readsQuotes: true,
  examples: {
    fr: {
      flags: [
        'Écrivez-moi à lucie.berthet@boitemail.fr pour le covoiturage.',
        'Mon mail : k.moreau74@courrier-belmont.fr',
        'Envoyez vos photos à Nadia, nadia@atelier-belmont.fr.',
        'Mon adresse : lucie point berthet arobase boitemail point fr',
      ],
      passes: [
        'Toutes les questions sont à poser à contact@belmont-velo.fr.',
        'Candidatures à recrutement.lyon@belmont.fr avant vendredi.',
        'Le format attendu est prenom.nom@exemple.fr.',
        'Merci @lucie.berthet pour la relecture !',
        'Le plan est sur belmont-velo.fr, contact (at) belmont-velo (point) fr répond aussi.',
      ],
    },
    en: {
      flags: [
        'Write to me at hannah.lowe@mailbox-belmont.co.uk about the lift share.',
        'Drop Priya a line: priya@belmontstudio.com',
        'My address is t.okafor82@post-belmont.net, any time.',
        'Reach me on hannah dot lowe at mailbox-belmont dot co dot uk.',
      ],
      passes: [
        'All questions go to hello@belmontcycles.com.',
        'Send your application to jobs-london@belmont.com by Friday.',
        'The format is firstname.lastname@example.com.',
        'Thanks @hannah.lowe for the review!',
        'The map is at belmontcycles.com, at which point we all met.',
      ],
    },
  },
  find: (draft) => [
    ...draft.emails
      .filter((one) => isPersonal(one) && !isInLink(draft.text, one))
      .map(({ start, end }) => ({ start, end })),
    ...everySentence(draft, spelledOutIn, maySpellOut),
  ],
});

/** A sign written as a word, between spaces or brackets. */
const worded = (words: string) => `\\s?[\\s([](?:${words})[\\s)\\]]\\s?`;
const DOT = `(?:\\.|${worded('point|dot')})`;
/** "prenom point nom arobase …", "name (at) … (dot) com": so that no machine reads them. */
const SPELLED_OUT = new RegExp(
  `[\\p{L}\\d_-]+(?:${DOT}[\\p{L}\\d_-]+)*${worded('at|a|à|@|arobase?|chez')}(?:[\\p{L}\\d-]+${DOT})+?(?:com|fr|net|org|uk|eu|be|ch|io|me)(?!\\p{L})`,
  'giu',
);
/** What makes it one: "see you at example.com" spells nothing out. */
const SPELLS = new RegExp(`[([]\\s?(?:at|a|à|@)\\s?[)\\]]|arobas|${worded('dot|point')}`, 'i');

/** Brackets, or a sign in words. */
const maySpellOut = withSigns(BRACKETS | LEADS);

const spelledOutIn = ({ text }: Sentence): Match[] =>
  SPELLS.test(text)
    ? matchesIn(text, SPELLED_OUT)
        .filter(({ 0: found }) => SPELLS.test(found) && !roles().has(fold(/[\p{L}\d_-]+/u.exec(found)![0])))
        .map(({ 0: { length }, index }) => ({ start: index, end: index + length }))
    : [];

const roles = labelsOf('mailboxRole');
/** Domains set aside for examples (RFC 2606), and what people write in their place. */
const EXAMPLE_DOMAIN =
  /(?:^|\.)(?:(?:example|exemple|ejemplo|domain|domaine|yourdomain|votredomaine|mydomain|mondomaine|yourcompany|votreentreprise|company|entreprise|societe|test|email|mail|acme)\.[a-z]{2,4}(?:\.[a-z]{2})?|[a-z-]*\.(?:test|example|invalid|localhost))$/i;
/** A name that stands for any name. */
const PLACEHOLDER =
  /^(?:prenom|firstname|first|name|nom|votre|your|ton|you|vous|user|username|utilisateur|xxx+|abc|foo|bar|someone|quelqu|moi|me|adresse|address|email|mail)(?:$|[._-]?(?:prenom|nom|name|last|lastname|surname|adresse|address|email|mail|here|ici))/;

/** "ftp://name:password@host" holds no address. */
const isInLink = (text: string, { start }: DraftEntity) => /:\/\/\S*$/.test(text.slice(Math.max(0, start - 80), start));

function isPersonal({ text }: DraftEntity): boolean {
  const [local, domain] = fold(text).split('@') as [string, string];
  if (EXAMPLE_DOMAIN.test(domain) || PLACEHOLDER.test(local)) return false;
  const parts = local.split(/[._+\d-]+/).filter(Boolean);
  const isRole = (part: string) => roles().has(part);
  // "lina.marquet.cours": a name before what it is for.
  const isNamed = parts.length > 2 && !parts.slice(0, -1).some(isRole);
  if (!isNamed && parts.some(isRole)) return false;
  // An organisation's name at its own domain: "belmont@belmont.fr", "belmont@belmont-velo.fr", and not "nora@noracastle.fr".
  const site = domain.split('.')[0]!;
  return site.replaceAll('-', '') !== local && !`${site}-`.startsWith(`${local}-`);
}
