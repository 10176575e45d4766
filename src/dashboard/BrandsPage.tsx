import './insights.css';
import './brands.css';
import { useMemo, useState } from 'preact/hooks';
import { allBrands, type Brands, searchBrands } from '../ledger/insights/brands.ts';
import { DataTable } from '../ui/charts/AsTable.tsx';
import { SIGNAL_WORDS } from '../ui/evidence.ts';
import { dayName, number, plural, t } from '../ui/i18n.ts';
import { useLive } from '../ui/use-live.ts';
import { Heading } from './Heading.tsx';

const SIZE = 50;

/** Who pays, over all accounts. */
export function BrandsPage() {
  const brands = useLive('brands', allBrands);
  return (
    <>
      <Heading>{t('pageBrands')}</Heading>
      <p class="insight-say">{t('brandsLead')}</p>
      {brands.state === 'failed' && <p role="alert">{t('recordsFailed')}</p>}
      {brands.state === 'ready' && <BrandsShown found={brands.value} />}
    </>
  );
}

/** As `BrandsPage`, of given brands. */
export function BrandsShown({ found }: { found: Brands }) {
  const [search, setSearch] = useState('');
  const [most, setMost] = useState(SIZE);
  const brands = useMemo(() => searchBrands(found.brands, search), [found, search]);
  if (found.brands.length === 0) return <p class="empty">{t('brandsNone')}</p>;
  return (
    <>
      <search class="brands-search">
        <input
          type="search"
          aria-label={t('brandsSearch')}
          placeholder={t('brandsSearch')}
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
      </search>
      <p class="brands-found" role="status">
        {brands.length === 0 ? t('brandsNoneHere') : plural('brandsFound', brands.length)}{' '}
        {!found.complete && t('brandsPart', number(found.posts))}
      </p>
      {brands.length > 0 && (
        <DataTable
          caption={t('pageBrands')}
          columns={[
            t('columnBrand'),
            t('columnSponsoredPosts'),
            t('pageAccounts'),
            t('columnKinds'),
            t('columnLast'),
          ]}
          rows={brands.slice(0, most).map(({ key, name, posts, accounts, kinds, lastSeen }) => ({
            key,
            cells: [
              { value: name },
              { value: number(posts) },
              { value: number(accounts) },
              { value: kinds.map((kind) => t(SIGNAL_WORDS[kind])).join(', '), words: true },
              { value: dayName(lastSeen), words: true },
            ],
          }))}
        />
      )}
      {brands.length > most && (
        <button type="button" class="button" onClick={() => setMost(most + SIZE)}>
          {t('showMore')}
        </button>
      )}
    </>
  );
}
