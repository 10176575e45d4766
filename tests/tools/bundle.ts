import { build } from 'vite';

/**
 * A module with all that it needs as one script, for a page to run.
 * @param entry path from the project's folder
 * @param name the global that holds its exports
 */
export async function bundled(entry: string, name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name } },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((result) =>
    'output' in result ? result.output : [],
  );
  const chunk = outputs.find((output) => output.type === 'chunk');
  if (chunk === undefined) throw new Error(`${entry} could not be bundled.`);
  return chunk.code;
}
