import { defineConfig } from 'wxt';
import { installHosts } from './src/helpdesks/install-hosts';

/**
 * `wxt build` makes the extension that ships. `--mode demo` adds the demo helpdesk on loopback to the hosts
 * and nothing else: `npm start` and the browser tests load that build.
 */
export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  hooks: {
    // WXT 0.21.4 gives scripts the mode as NODE_ENV; a React that reads "demo" there is the development build
    'vite:build:extendConfig': (_entrypoints, config) => {
      config.define = { ...config.define, 'process.env.NODE_ENV': '"production"' };
    },
  },
  manifest: ({ mode }) => ({
    name: 'Tactful',
    description:
      'A real-time phrasing coach for people who answer customers. Nothing typed leaves the browser.',
    permissions: ['scripting'],
    host_permissions: installHosts(mode),
    minimum_chrome_version: '116',
    commands: {
      'next-flag': { suggested_key: { default: 'Alt+Down' }, description: 'Go to the next flagged phrase' },
    },
  }),
});
