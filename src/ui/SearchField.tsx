import { plural, t } from './i18n.ts';

interface Props {
  /** How many accounts are searched. */
  accounts: number;
  value: string;
  onSearch(value: string): void;
}

/** Where the user names an account. */
export function SearchField({ accounts, value, onSearch }: Props) {
  return (
    <input
      type="search"
      aria-label={t('searchLabel')}
      placeholder={plural('searchHint', accounts)}
      value={value}
      onInput={(event) => onSearch(event.currentTarget.value)}
    />
  );
}
