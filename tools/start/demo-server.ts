import { serveDemo } from '../../tests/demo/serve';

/**
 * The demo helpdesk's server, which leaves SIGTERM to us: Vite's own handler exits at once, while the browser is still
 * closing, and its files would stay behind.
 */
export async function startDemoServer(): Promise<{ url: string; close(): Promise<void> }> {
  const ours = process.listeners('SIGTERM');
  const server = await serveDemo();
  for (const listener of process.listeners('SIGTERM')) {
    if (!ours.includes(listener)) process.off('SIGTERM', listener);
  }
  return server;
}
