/**
 * Lets whatever waits run: messages, and with them an abort. By a message channel, because browsers hold back timers that
 * follow each other by 4 ms each.
 */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
