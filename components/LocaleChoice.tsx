import { languageTitle } from '../lib/i18n/format.ts';
import { type Locale, MESSAGES, type Messages } from '../lib/i18n/index.ts';
import { Choice } from './ui/Choice.tsx';

interface LocaleChoiceProps {
  locale: Locale;
  messages: Messages;
  onChoose: (locale: Locale) => void;
}

const LOCALES = Object.keys(MESSAGES) as Locale[];

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
