import { t } from '../ui/i18n.ts';
import { Heading } from './Heading.tsx';
import { TierPicture } from './TierPicture.tsx';

/** The question of whether small accounts differ from large ones. */
export function TiersPage() {
  return (
    <>
      <Heading>{t('pageTiers')}</Heading>
      <TierPicture />
    </>
  );
}
