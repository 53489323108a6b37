import { languageTitle } from '../lib/i18n/format.ts';
import type { Glance } from '../lib/i18n/glance-messages.ts';
import { LOCALES, type Locale } from '../lib/i18n/locale.ts';
import { Choice } from './ui/Choice.tsx';

interface LocaleChoiceProps {
  locale: Locale;
  messages: Glance;
  onChoose: (locale: Locale) => void;
}

/** The interface's language, each by its own name. */
export function LocaleChoice({ locale, messages, onChoose }: LocaleChoiceProps) {
  return (
    <Choice
      legend={messages.interfaceLanguage}
      legendHidden
      options={LOCALES.map((code) => ({ value: code, label: languageTitle(code), lang: code }))}
      value={locale}
      onChange={onChoose}
    />
  );
}
