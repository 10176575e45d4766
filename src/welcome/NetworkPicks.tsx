import { NETWORK_NAMES } from '../model/network.ts';
import { t } from '../ui/i18n.ts';
import { Switch } from '../ui/Switch.tsx';
import { useNetworks } from '../ui/use-networks.ts';

/** The networks, all on unless the user says otherwise. */
export function NetworkPicks() {
  const { networks, turn, failed } = useNetworks();
  return (
    <>
      {networks && (
        <ul class="picks">
          {networks.map((network) => (
            <li key={network.id}>
              <Switch
                on={network.on}
                label={NETWORK_NAMES[network.id]}
                hint={network.id === 'mastodon' ? t('networkServers') : undefined}
                testid={`network-${network.id}`}
                onTurn={(on) => turn(network, on)}
              />
            </li>
          ))}
        </ul>
      )}
      {failed && <p role="alert">{t('settingFailed')}</p>}
    </>
  );
}
