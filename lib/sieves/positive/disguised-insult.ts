import { mayBeMasked } from '../context/disguise.ts';
import { bareDisguisedInsults, disguisedInsults, insultsOf } from '../context/insults.ts';
import { defineRule } from '../sieve.ts';

/**
 * The same as `insult`, spelled to pass a filter, or by the ear: the words are spelled out, and the same frames decide.
 */
export const disguisedInsult = defineRule({
  id: 'disguised-insult',
  sieve: 'positive',
  severity: 'stop',
  source: 'Röttger et al. 2021, HateCheck, https://aclanthology.org/2021.acl-long.4/',
  needs: ['insultNoun', 'youAre'],
  examples: {
    fr: {
      flags: [
        'bande de c*nnards',
        'Tu es un c0nnard et tu le sais.',
        'T’es qu’un i d i o t, Marc.',
        'Espèce d’imbéc*le.',
        'Vous êtes des abruuutis.',
        'Tu es qu’un boufon, laisse parler les autres.',
        'Vous êtes des enf...rés.',
      ],
      passes: [
        'La réunion est en salle B4, code C0N4RD77.',
        'On lance la v2.0 du site lundi, merci à tous.',
        'Quel 1d10t je suis, j’ai raté le train.',
        'Trop biiien, à samedi !',
        'Tu es une vraie perl, merci.',
      ],
    },
    en: {
      flags: [
        'u are such a l-o-s-e-r',
        'You are such an 1d10t.',
        'Shut up you m0r0n.',
        'you f.u.c.k.w.i.t',
        'You stupid c*nt.',
      ],
      passes: [
        'The brain-dead patient was moved to ward 4.',
        'The build is tagged v1.0-m0r0n by the robot, ignore it.',
        'Meet at gate B12, flight BA1404.',
        'I felt like an id*ot when I saw the bill.',
        'Sooo happy for the whole team!',
      ],
    },
  },
  find: (draft) => insultsOf(draft, disguisedInsults, bareDisguisedInsults, mayBeMasked),
});
