import { useEffect, useState } from 'preact/hooks';
import { followCounting } from '../ui/counting.ts';
import { t } from '../ui/i18n.ts';

/** Says so while what was recorded is still being counted. */
export function Counting() {
  const [counting, setCounting] = useState(false);
  useEffect(() => followCounting(setCounting), []);
  return (
    <p class="outcome" role="status" data-testid="counting">
      {counting && t('stillCounting')}
    </p>
  );
}
