import { resolve } from 'node:path';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';

// Everything comes from our own origin. Styles need no exception: React sets them through the CSSOM.
// Trusted Types: the one policy, `worker`, accepts only our own built script addresses.
// 'wasm-unsafe-eval' lets the engine be WebAssembly; it allows no text to be run as a script.
const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types worker',
];

const unusedPowers = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'serial',
  'usb',
];

const securityHeaders = {
  'Content-Security-Policy': contentSecurityPolicy.join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': unusedPowers.map((power) => `${power}=()`).join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** Repeats the policy inside the built page, for hosts whose headers we do not set. */
function policyInPage(): Plugin {
  // A <meta> policy may not say who frames the page; browsers report that directive as an error.
  const content = contentSecurityPolicy.filter((line) => !line.startsWith('frame-ancestors')).join('; ');
  return {
    name: 'stagecraft:policy-in-page',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content }, injectTo: 'head-prepend' },
    ],
  };
}

interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/**
 * Everything the first screen needs is one file: dozens of small ones compress worse and take longer to fetch.
 * What is only needed later stays apart.
 */
function firstScreen() {
  const needed = new Set<string>();
  const gather = (id: string, modules: Modules) => {
    if (needed.has(id)) return;
    needed.add(id);
    for (const imported of modules.getModuleInfo(id)?.importedIds ?? []) gather(imported, modules);
  };
  const beginnings = ['src/main.tsx', 'src/ui/shell/WorkspacePage.tsx'].map((file) => resolve(file));
  return (id: string, modules: Modules) => {
    if (needed.size === 0) for (const beginning of beginnings) gather(beginning, modules);
    return needed.has(id) ? 'first' : null;
  };
}

export default defineConfig({
  plugins: [react(), policyInPage()],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    manifest: true,
    sourcemap: true,
    // Fonts and images stay files: the policy allows no data: fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // One file on purpose; what it may weigh is checked by `npm run check -- budget`.
    chunkSizeWarningLimit: 1_500,
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ debugName: 'first screen', name: firstScreen() }] } },
    },
  },
  server: { host: '127.0.0.1' },
  preview: { host: '127.0.0.1', port: 4747, strictPort: true, cors: false, headers: securityHeaders },
  test: {
    // A test that needs a page is a .test.tsx file; every other one runs in plain Node.
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/bench/**'],
          setupFiles: ['./test/support/setup.node.ts'],
          testTimeout: 30_000,
          // Core is pure: its test files may share one set of modules, which halves the time.
          isolate: false,
          pool: 'threads',
        },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          environment: 'jsdom',
          include: ['test/ui/**/*.test.tsx'],
          setupFiles: ['./test/support/setup.ui.ts'],
          testTimeout: 30_000,
        },
      },
    ],
  },
});
