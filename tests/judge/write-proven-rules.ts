/** `npm run proven`: writes the list of the rules that may pause. */
import { writeFileSync } from 'node:fs';
import { provenRulesModule } from './proven-rules.ts';

writeFileSync(new URL('../../lib/sieves/proven-rules.ts', import.meta.url), provenRulesModule());
