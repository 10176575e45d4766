import './panel.css';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  title: string;
  /** One sentence below the title. */
  intro?: string;
  testid?: string;
  children: ComponentChildren;
}

/** A part of a page with a heading of its own. */
export function Panel({ title, intro, testid, children }: Props) {
  const id = useId();
  return (
    <section class="panel" aria-labelledby={id} data-testid={testid}>
      <h2 id={id}>{title}</h2>
      {intro !== undefined && <p class="panel-intro">{intro}</p>}
      {children}
    </section>
  );
}
