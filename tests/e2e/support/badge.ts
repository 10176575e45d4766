/** A badge in the hands of its user. All of these run in the page. */

/** @returns the post of the first badge that tells of no network ad */
export function firstBadge(): string | null {
  const badge = document.querySelector('[data-adrift=sponsored]:not([data-kind=platform-ad])');
  return badge?.closest<HTMLElement>('[data-demo-post]')?.dataset.demoPost ?? null;
}

export function focusBadge(id: string | null): void {
  const host = document.querySelector(`[data-demo-post="${id}"] [data-adrift]`);
  host?.shadowRoot?.querySelector('button')?.focus();
}

export function cardOf(id: string | null) {
  const host = document.querySelector<HTMLElement>(`[data-demo-post="${id}"] [data-adrift]`);
  const card = host?.shadowRoot?.querySelector('.card');
  return {
    state: host?.dataset.adrift ?? 'none',
    open: card?.matches(':popover-open') ?? false,
    text: card?.textContent ?? '',
    evidence: card?.querySelector('mark')?.textContent ?? '',
  };
}

export function pressAction(id: string | null, words: string): void {
  const host = document.querySelector(`[data-demo-post="${id}"] [data-adrift]`);
  const buttons = Array.from(
    host?.shadowRoot?.querySelectorAll<HTMLElement>('.actions button') ?? [],
  );
  buttons.find((button) => button.textContent === words)?.click();
}
