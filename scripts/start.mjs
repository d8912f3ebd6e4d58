// `npm start`: from a fresh clone to the app in a browser.
import { spawn } from 'node:child_process';
import { installDependencies } from './project.mjs';
import { serve } from './serve.mjs';

await installDependencies();
const address = await serve(4747);
console.log(`Stagecraft is running at ${address}  (Ctrl+C stops it)`);
if (hasScreen()) openBrowser(address);

function hasScreen() {
  if (process.env['CI']) return false;
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

function openBrowser(url) {
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', url]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '', url]
        : ['xdg-open', url];
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  // The address is on the screen already, so a missing opener is no failure.
  child.on('error', () => {});
  child.unref();
}
