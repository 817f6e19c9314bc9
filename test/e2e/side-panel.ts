import type { BrowserContext, CDPSession, Page } from '@playwright/test';

/** What the browser's own side panel shows, which is no page to Playwright; '' where it is not open. */
export async function sidePanelText(context: BrowserContext, page: Page): Promise<string> {
  const session = await context.newCDPSession(page);
  try {
    const { targetInfos } = await session.send('Target.getTargets');
    const all = targetInfos.filter(({ url }) => url.endsWith('/panel.html'));
    const inTabs = context.pages().filter((one) => one.url().endsWith('/panel.html')).length;
    if (all.length <= inTabs) return '';
    const texts = await Promise.all(all.map(({ targetId }) => textOf(session, targetId)));
    return texts.join('\n');
  } finally {
    await session.detach();
  }
}

async function textOf(session: CDPSession, targetId: string): Promise<string> {
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  const answered = new Promise<string>((resolve) => {
    session.on('Target.receivedMessageFromTarget', (event) => {
      const { id, result } = JSON.parse(event.message) as { id?: number; result?: { result?: { value?: string } } };
      if (event.sessionId === sessionId && id === 1) resolve(result?.result?.value ?? '');
    });
  });
  const message = { id: 1, method: 'Runtime.evaluate', params: { expression: 'document.body.innerText' } };
  await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify(message) });
  return answered;
}
