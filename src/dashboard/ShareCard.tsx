import './share-card.css';
import { useMemo, useState } from 'preact/hooks';
import { NETWORK_NAMES } from '../model/network.ts';
import type { AccountSummary, Month } from '../model/tally.ts';
import { monthRange, percent, plural, t } from '../ui/i18n.ts';
import { displayName, isolatedHandle } from '../ui/names.ts';
import { detailText, sinceText } from '../ui/say.ts';
import { sentenceOf } from '../ui/sentence.ts';
import { postsSeen } from '../ui/share.ts';
import { CARD, shareCardSvg } from '../ui/share-card.ts';
import { trackOf } from '../ui/track.ts';
import { fileName, pngOf, svgAddress } from './picture.ts';
import { save } from './save.ts';

interface Props {
  account: AccountSummary;
  /** From the first with a post to the last. */
  months: readonly Month[];
}

/** An account's drift as a picture, with the caption that keeps it honest: seen, saved or copied. */
export function ShareCard({ account, months }: Props) {
  const [said, say] = useState('');
  const words = wordsOf(account, months);
  const svg = useMemo(() => shareCardSvg(words), [JSON.stringify(words)]);
  const name = fileName(account);
  const savePng = () => pngOf(svg).then((png) => save(name, 'png', png));
  const copy = () =>
    // A promise, made within the click: browsers let a page copy only while the user acts.
    navigator.clipboard.write([new ClipboardItem({ 'image/png': pngOf(svg) })]).then(
      () => say(t('imageCopied')),
      () => say(t('imageNotCopied')),
    );
  return (
    <section class="insight" aria-labelledby="share" data-testid="share-card">
      <h2 id="share">{t('shareTitle')}</h2>
      <p class="insight-hint">{t('shareWhy')}</p>
      <img
        class="share-card"
        src={svgAddress(svg)}
        width={CARD.width}
        height={CARD.height}
        alt={[words.name, words.head, words.detail, ...words.caption].join(' ')}
      />
      <p class="buttons">
        <button type="button" class="button button-main" data-testid="copy-png" onClick={copy}>
          {t('copyImage')}
        </button>
        <button type="button" class="button" data-testid="save-png" onClick={savePng}>
          {t('savePng')}
        </button>
        <button
          type="button"
          class="button"
          data-testid="save-svg"
          onClick={() => save(name, 'svg', svg)}
        >
          {t('saveSvg')}
        </button>
      </p>
      <p class="insight-hint" role="status">
        {said}
      </p>
    </section>
  );
}

function wordsOf(account: AccountSummary, months: readonly Month[]) {
  const sentence = sentenceOf(account);
  const [low, high] = account.drift.interval ?? [0, 1];
  const period = monthRange(months[0]?.month ?? '', months.at(-1)?.month ?? '');
  return {
    name: displayName(account),
    who: `${isolatedHandle(account)} · ${NETWORK_NAMES[account.network]}`,
    head: t(sentence.head),
    detail: [detailText(sentence.detail), sinceText(sentence)].filter(Boolean).join(' '),
    caption: [
      t('cardRange', percent(low), percent(high)),
      plural('cardPosts', postsSeen(account.tally), period),
      t('cardBy'),
    ],
    ends: { organic: t('organic'), sponsored: t('sponsored') },
    track: trackOf(account),
    direction: document.documentElement.dir === 'rtl' ? ('rtl' as const) : ('ltr' as const),
  };
}
