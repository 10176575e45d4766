import { type MessageKey, t } from '../ui/i18n.ts';
import { PAGES, type PageName, pageHref, type Route } from './route.ts';

export const PAGE_NAMES: Record<PageName, MessageKey> = {
  overview: 'pageOverview',
  accounts: 'pageAccounts',
  tiers: 'pageTiers',
  brands: 'pageBrands',
  settings: 'pageSettings',
  data: 'yourData',
  privacy: 'pagePrivacy',
};

/** Outlines on a field of 20 by 20. */
const ICONS: Record<PageName, string> = {
  overview: 'M3 16h14M5 13V9m5 4V4m5 9V7',
  accounts: 'M10 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm-6 6c.6-2.6 3-4 6-4s5.4 1.4 6 4',
  tiers:
    'M5 10h.01M9 10a1 1 0 1 0 2 0 1 1 0 0 0-2 0m4 0a2.5 2.5 0 1 0 5 0 2.5 2.5 0 0 0-5 0M2 16h16',
  brands: 'M4 4h6l7 7-6 6-7-7zm3 3h.01',
  settings: 'M3 6h8m4 0h2M3 14h2m4 0h8M13 4v4M7 12v4',
  data: 'M4 5.5c0-3.3 12-3.3 12 0v9c0 3.3-12 3.3-12 0zm0 0c0 3 12 3 12 0M4 10c0 3 12 3 12 0',
  privacy: 'M10 3l6 2v5c0 3.5-2.5 6-6 7.5C6.5 16 4 13.5 4 10V5z',
};

/** The way to every page: beside the page where there is room, else above it. */
export function Navigation({ route }: { route: Route }) {
  // An account is one of the accounts: "true" says that it is there that one is, not which page it is.
  const current = (page: PageName) => {
    if (page === route.page) return 'page';
    return page === 'accounts' && route.page === 'account' ? 'true' : undefined;
  };
  return (
    <nav class="nav" aria-label={t('navLabel')}>
      <ul>
        {PAGES.map((page) => (
          <li key={page} class={`nav-${page}`}>
            <a class="nav-link" href={pageHref(page)} aria-current={current(page)}>
              <svg viewBox="0 0 20 20" width="18" height="18" aria-hidden="true">
                <path d={ICONS[page]} />
              </svg>
              {t(PAGE_NAMES[page])}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
