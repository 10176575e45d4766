/** `npm run -s read-page -- --network tiktok [--url URL] FILE.html` */
import { MissingBrowser } from './browsers.ts';
import { readText, runCommand, UserError } from './command.ts';
import { networkArguments } from './network-arguments.ts';
import { openReader, type PageReaderTool } from './reader.ts';

const USAGE = 'npm run -s read-page -- --network NETWORK [--url URL] FILE.html';

await runCommand(async () => {
  const { network, url, file } = networkArguments(USAGE);
  const html = await readText(file);
  if (!/<[a-z!]/i.test(html)) throw new UserError(`${file} is not a saved page: it holds no HTML.`);
  const reader = await anyReader();
  try {
    return await reader.read(network.id, url.href, html);
  } finally {
    await reader.close();
  }
});

async function anyReader(): Promise<PageReaderTool> {
  try {
    return await openReader('chrome');
  } catch (error) {
    if (error instanceof MissingBrowser) return openReader('firefox');
    throw error;
  }
}
