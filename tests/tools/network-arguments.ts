import { parseArgs } from 'node:util';
import type { Network } from '../../src/networks/network.ts';
import { NETWORKS } from '../../src/networks/registry.ts';
import { UserError } from './command.ts';

/** Where a page of a network that anyone may run is taken to come from, unless told. */
const ANY_SERVER = 'mastodon.social';

/**
 * The arguments of `read-page` and `read-data`.
 * @throws UserError with the right form of the command
 */
export function networkArguments(usage: string): { network: Network; url: URL; file: string } {
  const { network: id, url, file } = parse(usage);
  const names = NETWORKS.map((network) => network.id).join(', ');
  if (id === undefined) throw new UserError(`Which network? ${usage} (${names})`);
  const network = NETWORKS.find((candidate) => candidate.id === id);
  if (network === undefined) throw new UserError(`No network "${id}"; there are: ${names}.`);
  if (file === undefined) throw new UserError(`Which file? ${usage}`);
  return { network, url: parseUrl(url ?? `https://${network.hosts[0] ?? ANY_SERVER}/`), file };
}

function parse(usage: string) {
  try {
    const { values, positionals } = parseArgs({
      options: { network: { type: 'string' }, url: { type: 'string' } },
      allowPositionals: true,
    });
    if (positionals.length > 1) throw new UserError(`One file at a time. ${usage}`);
    return { ...values, file: positionals[0] };
  } catch (error) {
    throw error instanceof UserError ? error : new UserError(usage);
  }
}

function parseUrl(text: string): URL {
  try {
    return new URL(text);
  } catch {
    throw new UserError(`"${text}" is not the address of a page.`);
  }
}
