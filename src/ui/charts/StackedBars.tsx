import './stacked-bars.css';
import { scaleLinear } from 'd3-scale';
import { useId } from 'preact/hooks';
import { number, t } from '../i18n.ts';
import { AsTable } from './AsTable.tsx';

/** Posts of one stretch of time. */
export interface Bar {
  key: string;
  /** In full, for its table. */
  name: string;
  /** Below the bar. */
  label: string;
  organic: number;
  likely: number;
  sponsored: number;
}

interface Props {
  caption: string;
  /** Header of the names. */
  column: string;
  /** Oldest first, without gaps. */
  bars: readonly Bar[];
  /** A moment to point out: the bar's index, a range of bars around it, and words. */
  mark?: { at: number; low: number; high: number; words: string } | null;
}

/** Space between two bars, as a part of a bar's. */
const GAP = 0.22;
const LABELS = 6;

/**
 * Posts over time as stacked bars: organic below, likely (hatched), sponsored on top. Bars stand in
 * percent of the width, so that nothing is measured; mirrored where text runs from the right.
 */
export function StackedBars({ caption, column, bars, mark = null }: Props) {
  const most = Math.max(1, ...bars.map((bar) => bar.organic + bar.likely + bar.sponsored));
  const y = scaleLinear([0, most], [0, 100]).nice(4);
  const ticks = y.ticks(4).filter(Number.isInteger);
  return (
    <figure class="stacked">
      <figcaption class="visually-hidden">{caption}</figcaption>
      <Key />
      <div class="stacked-plot" aria-hidden="true" style={{ '--bars': bars.length }}>
        {ticks.map((tick) => (
          <span key={tick} class="stacked-tick" style={{ insetBlockEnd: `${y(tick)}%` }}>
            <span>{number(tick)}</span>
          </span>
        ))}
        <Bars bars={bars} height={(posts) => y(posts)} mark={mark} />
        <Labels bars={bars} />
      </div>
      {mark !== null && <p class="stacked-mark-words">{mark.words}</p>}
      <AsTable
        caption={caption}
        columns={[column, t('organic'), t('likely'), t('sponsored')]}
        rows={bars.map(({ key, name, label: _, ...counts }) => ({
          key,
          cells: [
            { value: name },
            ...[counts.organic, counts.likely, counts.sponsored].map((count) => ({
              value: number(count),
            })),
          ],
        }))}
      />
    </figure>
  );
}

interface BarsProps extends Required<Pick<Props, 'bars' | 'mark'>> {
  /** Of so many posts, in percent. */
  height: (posts: number) => number;
}

function Bars({ bars, height, mark }: BarsProps) {
  const hatch = useId();
  const width = 100 / Math.max(1, bars.length);
  return (
    <svg class="stacked-bars" aria-hidden="true">
      <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse">
        <path class="stacked-hatch" d="M-1 1l2-2M0 5l5-5M4 6l2-2" />
      </pattern>
      {mark !== null && (
        <rect
          class="stacked-band"
          x={`${mark.low * width}%`}
          width={`${(mark.high - mark.low + 1) * width}%`}
          height="100%"
        />
      )}
      {bars.map((bar, i) => (
        <Stack
          key={bar.key}
          bar={bar}
          x={(i + GAP / 2) * width}
          {...{ height, hatch }}
          wide={width * (1 - GAP)}
        />
      ))}
      {mark !== null && (
        <line
          class="stacked-mark"
          x1={`${mark.at * width}%`}
          x2={`${mark.at * width}%`}
          y2="100%"
        />
      )}
    </svg>
  );
}

interface StackProps {
  bar: Bar;
  x: number;
  wide: number;
  height: (posts: number) => number;
  hatch: string;
}

function Stack({ bar, x, wide, height, hatch }: StackProps) {
  const { organic, likely, sponsored } = bar;
  const part = (kind: string, posts: number, below: number, fill?: string) =>
    posts > 0 && (
      <rect
        class={`stacked-${kind}`}
        x={`${x}%`}
        width={`${wide}%`}
        y={`${100 - height(below + posts)}%`}
        height={`${height(below + posts) - height(below)}%`}
        {...(fill && { fill })}
      />
    );
  return (
    <g>
      <title>{`${bar.name}: ${t('countOrganic', number(organic))}, ${t('countLikely', number(likely))}, ${t('countSponsored', number(sponsored))}`}</title>
      <rect class="stacked-whole" x={`${x}%`} width={`${wide}%`} height="100%" />
      {part('organic', organic, 0)}
      {part('likely', likely, organic, `url(#${hatch})`)}
      {part('sponsored', sponsored, organic + likely)}
    </g>
  );
}

/** Names below some of the bars, evenly. */
function Labels({ bars }: { bars: readonly Bar[] }) {
  const every = Math.max(1, Math.ceil(bars.length / LABELS));
  return (
    <>
      {bars.map(({ key, label }, i) =>
        (bars.length - 1 - i) % every === 0 ? (
          <span
            key={key}
            class="stacked-label"
            style={
              // The newest ends with the plot, and the page.
              i === bars.length - 1
                ? { insetInlineEnd: 0, transform: 'none' }
                : { insetInlineStart: `${((i + 0.5) * 100) / bars.length}%` }
            }
          >
            {label}
          </span>
        ) : null,
      )}
    </>
  );
}

/** What the colours stand for. */
function Key() {
  return (
    <ul class="tally stacked-key">
      <li class="tally-key tally-sponsored">{t('sponsored')}</li>
      <li class="tally-key tally-likely">{t('likely')}</li>
      <li class="tally-key tally-organic">{t('organic')}</li>
    </ul>
  );
}
