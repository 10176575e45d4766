import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Boat } from '../ui/Boat.tsx';
import { t } from '../ui/i18n.ts';
import { displayHandle } from '../ui/names.ts';
import { AccountPage } from './AccountPage.tsx';
import { AccountsPage } from './AccountsPage.tsx';
import { arriveAt, arriveAtTop } from './arrive.ts';
import { BrandsPage } from './BrandsPage.tsx';
import { Counting } from './Counting.tsx';
import { FIRST_VIEW, type View } from './columns.ts';
import { DataPage } from './DataPage.tsx';
import { Navigation, PAGE_NAMES } from './Navigation.tsx';
import { OverviewPage } from './OverviewPage.tsx';
import { PrivacyPage } from './PrivacyPage.tsx';
import { pageHref, type Route, routeHref } from './route.ts';
import { SettingsPage } from './settings/SettingsPage.tsx';
import { TiersPage } from './TiersPage.tsx';
import { useRoute } from './use-route.ts';

/** The full page: navigation, and the page that the address asks for. */
export function Dashboard() {
  const { route, place, turn } = useRoute();
  const main = useRef<HTMLElement>(null);
  // Kept here, so that one comes back to the table as one left it.
  const [view, onView] = useState(FIRST_VIEW);
  // Said of what was left, on the page that follows.
  const [said, say] = useState({ words: '', turn });
  useLayoutEffect(() => {
    document.title = `${titleOf(route)} · ${t('extensionName')}`;
    if (turn === 0 || main.current === null) return;
    const left = new AbortController();
    if (place === null) arriveAtTop(main.current);
    else arriveAt(place, main.current, left.signal);
    return () => left.abort();
  }, [turn]);
  const leave = (words: string) => {
    say({ words, turn: turn + 1 });
    location.hash = pageHref('accounts');
  };
  return (
    <div class="frame">
      <button type="button" class="skip" onClick={() => main.current?.focus()}>
        {t('skipLink')}
      </button>
      <header class="side">
        <a class="brand" href={pageHref('overview')}>
          <Boat size={30} />
          {t('extensionName')}
        </a>
        <Navigation route={route} />
      </header>
      <main class="page" ref={main} tabIndex={-1}>
        <p class="outcome" role="status">
          {said.turn === turn && said.words}
        </p>
        <Counting />
        <Page key={routeHref(route)} {...{ route, view, onView }} onForgotten={leave} />
      </main>
    </div>
  );
}

interface PageProps {
  route: Route;
  view: View;
  onView(view: View): void;
  onForgotten(words: string): void;
}

function Page({ route, view, onView, onForgotten }: PageProps) {
  switch (route.page) {
    case 'overview':
      return <OverviewPage />;
    case 'accounts':
      return <AccountsPage view={view} onView={onView} />;
    case 'account':
      return <AccountPage account={route.account} onForgotten={onForgotten} />;
    case 'tiers':
      return <TiersPage />;
    case 'brands':
      return <BrandsPage />;
    case 'settings':
      return <SettingsPage />;
    case 'data':
      return <DataPage />;
    case 'privacy':
      return <PrivacyPage />;
  }
}

function titleOf(route: Route): string {
  return route.page === 'account' ? displayHandle(route.account) : t(PAGE_NAMES[route.page]);
}
