// `node scripts/serve.mjs PORT`: builds the app if need be and serves it, with the headers of vite.config.ts.
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from './build.mjs';
import { giveUp, installDependencies, root } from './project.mjs';

/** Builds the app if need be, serves it on this machine only, and resolves to its address. */
export async function serve(port) {
  await ensureBuilt();
  const vite = await import('vite');
  try {
    await vite.preview({ root, logLevel: 'warn', preview: { port } });
  } catch (error) {
    if (!/port|EADDRINUSE/i.test(String(error))) throw error;
    giveUp(
      `Port ${port} is taken. Is Stagecraft running already? Then open http://127.0.0.1:${port}/; ` +
        'otherwise stop the program that uses the port and start again. ' +
        '(The port is fixed because the browser keeps your work under it.)',
    );
  }
  return `http://127.0.0.1:${port}/`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await installDependencies();
  console.log(`Serving ${await serve(Number(process.argv[2] ?? 4747))}`);
}
