import type { PageStatus } from '../model/page-status';
import { onConnect, type PortLike } from '../platform';
import { statusPort } from './names';

/**
 * Content-script end of the page status: answers every extension page that asks, and again whenever the returned
 * function is called, until aborted.
 */
export function answerPageStatus(status: () => PageStatus, signal: AbortSignal): () => void {
  const ports = new Set<PortLike>();
  const frame = `${Math.random()}`;
  const post = (port: PortLike) => {
    try {
      port.postMessage({ frame, status: status() });
    } catch {
      ports.delete(port);
    }
  };
  onConnect((port) => {
    if (port.name !== statusPort) return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    post(port);
  }, signal);
  signal.addEventListener('abort', () => ports.clear(), { once: true });
  return () => {
    for (const port of ports) post(port);
  };
}
