import './month-bars.css';
import { useId } from 'preact/hooks';
import type { Month } from '../model/tally.ts';
import { monthName, number, t } from './i18n.ts';
import { lastMonths } from './months.ts';
import { postsSeen } from './share.ts';

const GAP = 0.8;

/** Posts per month for a year: organic, likely (hatched) and sponsored; as a table to a reader. */
export function MonthBars({ months, name }: { months: readonly Month[]; name: string }) {
  const hatch = useId();
  const shown = lastMonths(months, Date.now());
  const most = Math.max(1, ...shown.map(postsSeen));
  return (
    <figure class="months">
      <svg class="months-bars" aria-hidden="true">
        <pattern id={hatch} width="4" height="4" patternUnits="userSpaceOnUse">
          <path class="months-hatch" d="M-1 1l2-2M0 4l4-4M3 5l2-2" />
        </pattern>
        {shown.map((month, index) => (
          <Bar
            key={month.month}
            month={month}
            index={index}
            of={shown.length}
            {...{ most, hatch }}
          />
        ))}
      </svg>
      <p class="months-axis" aria-hidden="true">
        <span>{monthName(shown[0]?.month ?? '')}</span>
        <span>{monthName(shown.at(-1)?.month ?? '')}</span>
      </p>
      <div class="visually-hidden">
        <MonthTable months={shown} name={name} />
      </div>
    </figure>
  );
}

interface BarProps {
  month: Month;
  index: number;
  of: number;
  most: number;
  hatch: string;
}

function Bar({ month, index, of, most, hatch }: BarProps) {
  const width = 100 / of;
  const height = (posts: number) => (posts / most) * 100;
  const x = `${index * width + GAP / 2}%`;
  const part = (kind: string, posts: number, above: number, fill?: string) => (
    <rect
      class={`months-${kind}`}
      x={x}
      y={`${100 - height(above + posts)}%`}
      width={`${width - GAP}%`}
      height={`${height(posts)}%`}
      {...(fill && { fill })}
    />
  );
  const { organic, likely, sponsored } = month;
  return (
    <g>
      {part('base', 0, 0)}
      {part('organic', organic, 0)}
      {part('likely', likely, organic, `url(#${hatch})`)}
      {part('sponsored', sponsored, organic + likely)}
    </g>
  );
}

function MonthTable({ months, name }: { months: readonly Month[]; name: string }) {
  return (
    <table>
      <caption>{t('monthsCaption', name)}</caption>
      <thead>
        <tr>
          <th scope="col">{t('month')}</th>
          <th scope="col">{t('organic')}</th>
          <th scope="col">{t('likely')}</th>
          <th scope="col">{t('sponsored')}</th>
        </tr>
      </thead>
      <tbody>
        {months.map((month) => (
          <tr key={month.month}>
            <th scope="row">{monthName(month.month)}</th>
            <td>{number(month.organic)}</td>
            <td>{number(month.likely)}</td>
            <td>{number(month.sponsored)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
