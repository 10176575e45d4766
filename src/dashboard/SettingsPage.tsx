import { t } from '../ui/i18n.ts';
import { RulebookChoice } from '../ui/RulebookChoice.tsx';
import { Heading } from './Heading.tsx';
import { KeepChoice } from './KeepChoice.tsx';

/** What the user may choose. */
export function SettingsPage() {
  return (
    <>
      <Heading>{t('pageSettings')}</Heading>
      <RulebookChoice />
      <KeepChoice />
    </>
  );
}
