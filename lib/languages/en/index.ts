import type { Language } from '../language.ts';
import { spelling } from './spelling.ts';

export const en: Language = {
  code: 'en',
  franc: 'eng',
  stopWords:
    "the a an and or but not of to in on at for with from by about into over after before between is are was were be been being am have has had do does did don't doesn't didn't isn't aren't wasn't can't won't will would can could should may might must i you he she it we they me him her us them my your his its our their this that these those there here what which who whom whose when where why how all any each every some no nor so than too very just only also more most much many if because while as it's i'm you're we're they're i've we've that's let's thanks thank great good".split(
      ' ',
    ),
  frequentWords:
    'love loved lovely great good nice beautiful amazing awesome cool thanks thank congrats congratulations well done happy glad sorry shame idea photo picture article book share shared work job year years day days week weeks month tomorrow yesterday tonight morning evening saturday sunday monday tuesday wednesday thursday friday people world life time thing things way need want know think see look read say said make made take get got go going come coming back new best better next last first other another each many much more most only here there where why how which while because though really actually finally always never often together against same still already soon even every everyone someone something anything nothing oh yes yeah wow please welcome city school kids team free count wait season trainers excited proud interesting door home house open'.split(
      ' ',
    ),
  letters: '',
  abbreviations: [
    'mr',
    'mrs',
    'ms',
    'dr',
    'prof',
    'st',
    'inc',
    'ltd',
    'co',
    'corp',
    'vs',
    'etc',
    'e.g',
    'i.e',
    'eg',
    'ie',
    'approx',
    'dept',
    'est',
    'fig',
    'no',
    'vol',
    'jr',
    'sr',
    'a.m',
    'p.m',
    'u.s',
    'u.k',
  ],
  spelling,
};
