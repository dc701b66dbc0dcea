import { defineConfig } from 'wxt';
import { installHosts } from './src/helpdesks/install-hosts';

/**
 * `wxt build` makes the extension that ships. `--mode demo` adds the demo helpdesk on loopback to the hosts
 * and nothing else: `npm start` and the browser tests load that build.
 */
export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  manifest: ({ mode }) => ({
    name: 'Tactful',
    description: 'A real-time phrasing coach for people who answer customers. Nothing typed leaves the browser.',
    permissions: ['scripting'],
    host_permissions: installHosts(mode),
    minimum_chrome_version: '116',
  }),
});
