import { Avatar } from '../ui/Avatar.tsx';
import { DriftTrack } from '../ui/DriftTrack.tsx';
import { t } from '../ui/i18n.ts';
import { displayHandle, displayName } from '../ui/names.ts';
import { SAMPLE_ACCOUNT } from '../ui/samples.ts';
import { detailText } from '../ui/say.ts';
import { sentenceOf } from '../ui/sentence.ts';

/** What Adrift adds: a badge beside a post, and the track of an account. */
export function Picture() {
  const { head, detail } = sentenceOf(SAMPLE_ACCOUNT);
  return (
    <div class="picture">
      <figure class="picture-part">
        <div class="mock" aria-hidden="true">
          <p class="mock-who">
            <Avatar account={SAMPLE_ACCOUNT} />
            <b>{displayName(SAMPLE_ACCOUNT)}</b>
            <span class="mock-badge">
              <svg viewBox="0 0 10 10" width="9" height="9" aria-hidden="true">
                <path d="M5 .5 9.6 9H.4z" />
              </svg>
              {t('startBadge')}
            </span>
          </p>
          <p class="mock-line" />
          <p class="mock-line mock-short" />
          <p class="mock-photo" />
        </div>
        <figcaption>{t('startBadgeCaption')}</figcaption>
      </figure>
      <figure class="picture-part">
        <div class="mock">
          <p class="mock-who">
            <Avatar account={SAMPLE_ACCOUNT} />
            <span>
              <b>{displayName(SAMPLE_ACCOUNT)}</b>
              <span class="mock-small">
                <bdi>{displayHandle(SAMPLE_ACCOUNT)}</bdi>
              </span>
            </span>
          </p>
          <p class="mock-say">
            <strong class="tone-sponsored">{t(head)}</strong> {detailText(detail)}
          </p>
          <DriftTrack account={SAMPLE_ACCOUNT} large />
          <p class="mock-ends">
            <span>{t('organic')}</span>
            <span>{t('sponsored')}</span>
          </p>
        </div>
        <figcaption>{t('startTrackCaption')}</figcaption>
      </figure>
    </div>
  );
}
