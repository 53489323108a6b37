import { aggressivePunctuation } from './aggressive-punctuation.ts';
import { condescension } from './condescension.ts';
import { contempt } from './contempt.ts';
import { disguisedInsult } from './disguised-insult.ts';
import { groupAttack } from './group-attack.ts';
import { humblebrag } from './humblebrag.ts';
import { insult } from './insult.ts';
import { shouting } from './shouting.ts';
import { threat } from './threat.ts';

export { positiveStrengths } from './strengths.ts';

export const positiveRules = [
  insult,
  disguisedInsult,
  threat,
  groupAttack,
  contempt,
  condescension,
  shouting,
  aggressivePunctuation,
  humblebrag,
] as const;
