import type { LanguageCode } from '../../../lib/languages/language.ts';
import type { DraftKind, NetworkId } from '../../../lib/networks/network.ts';
import type { RuleId } from '../../../lib/sieves/index.ts';

export type SampleVersion = 'before' | 'after';

/** A text to try, and the same intention written with care; `after` is `''` where nobody wrote that yet. */
export interface Sample extends Readonly<Record<SampleVersion, string>> {
  readonly id: string;
  readonly language: LanguageCode;
  readonly network: NetworkId;
  readonly kind: DraftKind;
  readonly title: string;
}

/** A sample of ours. Its first text raises each rule it teaches; its second asks for no second look. */
export interface DeckSample extends Omit<Sample, 'language'> {
  readonly teaches: readonly [RuleId, ...RuleId[]];
}
