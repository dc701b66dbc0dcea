import { defineConfig } from 'wxt';
import { installHosts } from './src/helpdesks/install-hosts';
import { unindentRules } from './tools/build/unindent-rules';

/**
 * What Firefox alone asks for. 153 is the oldest Firefox that still gets security updates (the ESR) and the oldest
 * that the tests run on.
 */
const FIREFOX = {
  browser_specific_settings: {
    gecko: {
      id: 'coach@tactful.example',
      strict_min_version: '153.0',
      data_collection_permissions: { required: ['none' as const] },
    },
  },
};

/** The oldest Chrome that registers scripts with `matchOriginAsFallback`. */
const MIN_CHROME = { minimum_chrome_version: '119' };

/**
 * `wxt build` makes the extension that ships. `--mode demo` adds the demo helpdesk on loopback to the hosts
 * and nothing else: `npm start` and the browser tests load that build.
 */
export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  // WXT would give Firefox 2
  manifestVersion: 3,
  // what a reviewer of the Firefox package builds it from; pictures and builds are not that
  zip: { excludeSources: ['screenshots/**', 'dist/**', 'docs/**'] },
  // Vite's stand-in for module preloading fetches, and every browser that we support preloads by itself
  vite: () => ({ plugins: [unindentRules()], build: { modulePreload: { polyfill: false } } }),
  hooks: {
    // WXT 0.21.4 gives scripts the mode as NODE_ENV; a React that reads "demo" there is the development build
    'vite:build:extendConfig': (_entrypoints, config) => {
      config.define = { ...config.define, 'process.env.NODE_ENV': '"production"' };
    },
  },
  manifest: ({ mode, browser }) => ({
    name: 'Tactful',
    description:
      'A real-time phrasing coach for people who answer customers. Nothing typed leaves the browser.',
    // activeTab: opening the popup tells it the address of that one tab, so that it can ask for that one site
    permissions: ['activeTab', 'scripting', 'storage'],
    host_permissions: installHosts(mode),
    // asked for one site at a time; a helpdesk in a company's own network may be without TLS
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_icon: { 16: '/icon/16.png', 32: '/icon/32.png' } },
    ...(browser === 'firefox' ? FIREFOX : MIN_CHROME),
    commands: {
      'next-flag': { suggested_key: { default: 'Alt+Down' }, description: 'Go to the next flagged phrase' },
    },
  }),
});
