import { Boat } from '../ui/Boat.tsx';
import { t } from '../ui/i18n.ts';
import { Accounts } from './Accounts.tsx';
import { YourData } from './YourData.tsx';

/** The full page: all followed accounts, and what the user may do with their data. */
export function Dashboard() {
  return (
    <>
      <header class="top">
        <Boat size={28} />
        <h1>{t('extensionName')}</h1>
      </header>
      <main class="page">
        <Accounts />
        <YourData />
      </main>
    </>
  );
}
