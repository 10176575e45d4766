import { t } from '../../ui/i18n.ts';
import { RulebookChoice } from '../../ui/RulebookChoice.tsx';
import { Heading } from '../Heading.tsx';
import { KeepChoice } from '../KeepChoice.tsx';
import { Panel } from '../Panel.tsx';
import { SyncChoice } from '../SyncChoice.tsx';
import { MarkingChoice } from './MarkingChoice.tsx';
import { Networks } from './Networks.tsx';
import { NeverMarked } from './NeverMarked.tsx';
import { NoticeChoice } from './NoticeChoice.tsx';

/** What the user may choose. */
export function SettingsPage() {
  return (
    <>
      <Heading>{t('pageSettings')}</Heading>
      <div class="settings">
        <div>
          <Panel title={t('markingTitle')} intro={t('markingIntro')} testid="marking">
            <MarkingChoice />
            <NeverMarked />
          </Panel>
          <Panel title={t('rulebookTitle')} intro={t('rulebookIntro')}>
            <RulebookChoice />
          </Panel>
          <Panel title={t('noticesTitle')}>
            <NoticeChoice />
          </Panel>
          <Panel title={t('keepTitle')}>
            <KeepChoice />
          </Panel>
          <Panel title={t('syncTitle')}>
            <SyncChoice />
          </Panel>
        </div>
        <Panel title={t('networksTitle')} intro={t('networksIntro')} testid="networks">
          <Networks />
        </Panel>
      </div>
    </>
  );
}
