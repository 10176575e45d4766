import de from '../../../public/_locales/de/messages.json' with { type: 'json' };
import en from '../../../public/_locales/en/messages.json' with { type: 'json' };
import es from '../../../public/_locales/es/messages.json' with { type: 'json' };
import fr from '../../../public/_locales/fr/messages.json' with { type: 'json' };
import it from '../../../public/_locales/it/messages.json' with { type: 'json' };
import nl from '../../../public/_locales/nl/messages.json' with { type: 'json' };
import pl from '../../../public/_locales/pl/messages.json' with { type: 'json' };
import ptBR from '../../../public/_locales/pt_BR/messages.json' with { type: 'json' };

export interface Message {
  message: string;
  description?: string;
  placeholders?: Record<string, { content: string; example?: string }>;
}
export const LOCALES: Record<string, Record<string, Message>> = {
  de,
  en,
  es,
  fr,
  it,
  nl,
  pl,
  pt_BR: ptBR,
};

/** `browser.i18n` as browsers do it, in this language; for `vi.mock('webextension-polyfill')`. */
export function i18nIn(language: string) {
  const messages =
    LOCALES[language.replace('-', '_')] ??
    LOCALES[language.split('-')[0] ?? ''] ??
    LOCALES.en ??
    {};
  return {
    getUILanguage: () => language,
    getMessage: (key: string, parts: string | string[] = []) => fill(messages[key], [parts].flat()),
  };
}

function fill(message: Message | undefined, parts: readonly string[]): string {
  if (message === undefined) return '';
  return message.message.replace(/\$(\w+)\$/g, (_, name: string) => {
    const content = message.placeholders?.[name.toLowerCase()]?.content ?? '';
    return parts[Number(content.slice(1)) - 1] ?? '';
  });
}
