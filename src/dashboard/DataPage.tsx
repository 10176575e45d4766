import { t } from '../ui/i18n.ts';
import { Heading } from './Heading.tsx';
import { KeepChoice } from './KeepChoice.tsx';
import { SyncChoice } from './SyncChoice.tsx';
import { YourData } from './YourData.tsx';

/** All about what Adrift holds. */
export function DataPage() {
  return (
    <>
      <Heading>{t('yourData')}</Heading>
      <YourData>
        <h2>{t('keepTitle')}</h2>
        <KeepChoice />
        <h2>{t('syncTitle')}</h2>
        <SyncChoice />
      </YourData>
    </>
  );
}
