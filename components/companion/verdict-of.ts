import type { DraftMessages, Verdict } from '../../lib/i18n/draft-messages.ts';
import { formatLanguage } from '../../lib/i18n/format.ts';
import { ALL_SIEVES, type Assessment, type Band } from '../../lib/sieves/index.ts';

/** A verdict with the worst band it stands for: what the headline says, and in which tone. */
export type Headline = Verdict & { readonly tone: Band };

/** The one sentence over the findings. */
export function verdictOf({ sieves, language }: Assessment, { locale, companion }: DraftMessages): Headline {
  const { verdicts } = companion;
  const findings = ALL_SIEVES.flatMap((sieve) => sieves[sieve].findings);
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  if (count('stop') > 0) return { ...verdicts.stop(count('stop')), tone: 'stop' };
  if (count('look') > 0) return { ...verdicts.look(count('look')), tone: 'look' };
  if (sieves.true.band === 'unsupported') {
    return {
      ...verdicts.unsupported(language === 'und' ? undefined : formatLanguage(locale, language)),
      tone: 'unsupported',
    };
  }
  if (sieves.true.band === 'too-short') return { ...verdicts.tooShort, tone: 'too-short' };
  if (findings.length > 0) return { ...verdicts.note(findings.length), tone: 'clear' };
  return { ...(sieves.useful.band === 'too-short' ? verdicts.clearButShort : verdicts.clear), tone: 'clear' };
}
