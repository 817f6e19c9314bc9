import type { PageStatus } from '../model/page-status';
import { type FieldName, fieldNames } from '../model/row';
import { onConnect, type PortLike } from '../platform';
import { statusPort } from './names';

/**
 * Content-script end of the page status: answers every extension page that asks, and again whenever the returned
 * function is called, until aborted. `point` is called when such a page has the user point at a field's column.
 */
export function answerPageStatus(
  status: () => PageStatus,
  point: (field: FieldName) => void,
  signal: AbortSignal,
): () => void {
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
    port.onMessage.addListener((message) => {
      const field = fieldToPoint(message);
      if (field !== undefined) point(field);
    });
    post(port);
  }, signal);
  signal.addEventListener('abort', () => ports.clear(), { once: true });
  return () => {
    for (const port of ports) post(port);
  };
}

/** Only extension pages can open a port to here; what they say is checked without zod, which no page should carry. */
function fieldToPoint(message: unknown): FieldName | undefined {
  const { type, field } = (message ?? {}) as { type?: unknown; field?: unknown };
  return type === 'point' ? fieldNames.find((name) => name === field) : undefined;
}
