import './as-table.css';
import type { ComponentChildren } from 'preact';
import { t } from '../i18n.ts';

export interface Cell {
  value: string;
  /** Where it leads. */
  href?: string;
  /** Words begin where the column does, numbers end where it ends. */
  words?: boolean;
}

interface Props {
  caption: string;
  columns: readonly string[];
  /** The first cell of each names the row. */
  rows: readonly { key: string; cells: readonly Cell[] }[];
}

/** The numbers of a chart, one press away: for screen readers, and for whoever wants them exact. */
export function AsTable({ summary, ...props }: Props & { summary?: string }) {
  return (
    <details class="as-table">
      <summary>{summary ?? t('chartTable')}</summary>
      <DataTable {...props} />
    </details>
  );
}

/** A plain table. */
export function DataTable({ caption, columns, rows }: Props) {
  return (
    // Focusable, so that the keyboard can scroll it where it is too wide.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls.
    <section class="as-table-scroll" aria-label={caption} tabIndex={0}>
      <table>
        <caption class="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column, i) => (
              <th key={column} scope="col" class={rows[0]?.cells[i]?.words ? 'as-table-words' : ''}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [head, ...others] }) => (
            <tr key={key}>
              <th scope="row">{head && <Content {...head} />}</th>
              {others.map((cell, i) => (
                <td key={columns[i + 1]} class={cell.words ? 'as-table-words' : ''}>
                  <Content {...cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Content({ value, href }: Cell): ComponentChildren {
  const text = <bdi>{value}</bdi>;
  return href === undefined ? text : <a href={href}>{text}</a>;
}
