import './networks.css';
import { NETWORK_NAMES, type NetworkId } from '../../model/network.ts';
import type { NetworkHealth } from '../../network-health.ts';
import { withdrawPatterns } from '../../ui/access.ts';
import { dayName, t } from '../../ui/i18n.ts';
import { isolated } from '../../ui/names.ts';
import type { NetworkAccess } from '../../ui/network-access.ts';
import { ReportCopy } from '../../ui/ReportCopy.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { useNetworks } from '../../ui/use-networks.ts';
import { useHealth } from './use-health.ts';

/** Each network: whether Adrift reads it, when it last did, and whether it still understands it. */
export function Networks() {
  const { networks, turn, failed } = useNetworks();
  const health = useHealth();
  return (
    <>
      {networks && health && (
        <ul class="networks">
          {networks.map((network) => (
            <li key={network.id} class="network" data-network={network.id}>
              <Switch
                on={network.on}
                label={NETWORK_NAMES[network.id]}
                hint={stateText(network, health[network.id])}
                testid={`network-${network.id}`}
                onTurn={(on) => turn(network, on)}
              />
              {network.id === 'mastodon' && <Servers network={network} />}
              <Trouble network={network.id} health={health[network.id]} />
            </li>
          ))}
        </ul>
      )}
      {failed && <p role="alert">{t('settingFailed')}</p>}
    </>
  );
}

function stateText({ on, id, sites }: NetworkAccess, { readAt }: NetworkHealth): string {
  if (!on) return t('networkOff');
  if (id === 'mastodon' && sites.length === 0) return t('networkServers');
  return readAt === null ? t('networkUnread') : t('networkRead', dayName(readAt));
}

/** The servers of Mastodon that the user allowed. */
function Servers({ network }: { network: NetworkAccess }) {
  if (network.sites.length === 0) return null;
  return (
    <ul class="servers">
      {network.sites.map((pattern) => {
        const host = pattern.replace(/^https:\/\/|\/\*$/g, '');
        return (
          <li key={pattern} class="never-item">
            <bdi class="never-who">{host}</bdi>
            <button
              type="button"
              class="button"
              aria-label={t('serverStopLabel', isolated(host))}
              onClick={() => void withdrawPatterns([pattern])}
            >
              {t('siteStop')}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** That a network's page looked changed, and the report on it. */
function Trouble({ network, health }: { network: NetworkId; health: NetworkHealth }) {
  if (health.changed === null) return null;
  return (
    <div class="network-trouble" data-testid="network-changed">
      <p>
        <strong>{t('changedTitle', NETWORK_NAMES[network])}</strong>{' '}
        {t('changedSince', dayName(health.changed.at))} {t('changedWhy')}
      </p>
      <ReportCopy network={network} report={health.changed.report} />
    </div>
  );
}
