import { t } from '../ui/i18n.ts';
import { Heading } from './Heading.tsx';

/** Privacy in plain words. */
export function PrivacyPage() {
  return (
    <div class="prose">
      <Heading>{t('pagePrivacy')}</Heading>
      <p class="lead">{t('privacyLead')}</p>
      <h2>{t('privacyReadTitle')}</h2>
      <p>{t('privacyRead')}</p>
      <h2>{t('privacyKeepTitle')}</h2>
      <p>{t('privacyKeep')}</p>
      <h2>{t('privacyNeverTitle')}</h2>
      <p>{t('privacyNever')}</p>
      <h2>{t('privacyAskTitle')}</h2>
      <ul>
        <li>{t('privacyAskSites')}</li>
        <li>{t('privacyAskTab')}</li>
        <li>{t('privacyAskScripting')}</li>
        <li>{t('privacyAskStorage')}</li>
        <li>{t('privacyAskNotices')}</li>
        <li>{t('privacyAskOther')}</li>
      </ul>
      <h2>{t('privacySyncTitle')}</h2>
      <p>{t('privacySync')}</p>
      <h2>{t('privacyReportTitle')}</h2>
      <p>{t('privacyReport')}</p>
      <h2>{t('privacyRemoveTitle')}</h2>
      <p>{t('privacyRemove')}</p>
    </div>
  );
}
