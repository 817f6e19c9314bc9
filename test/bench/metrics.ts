import type { CDPSession, Page } from '@playwright/test';

/** Main-thread time of a page in ms, as the browser itself counts it. */
export interface Cost {
  script: number;
  style: number;
  layout: number;
}

export class Meter {
  readonly #session: CDPSession;

  private constructor(session: CDPSession) {
    this.#session = session;
  }

  static async of(page: Page): Promise<Meter> {
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable');
    return new Meter(session);
  }

  async read(): Promise<Cost> {
    const { metrics } = await this.#session.send('Performance.getMetrics');
    const seconds = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return {
      script: seconds('ScriptDuration') * 1000,
      style: seconds('RecalcStyleDuration') * 1000,
      layout: seconds('LayoutDuration') * 1000,
    };
  }

  /** What a piece of work cost. */
  async during(work: () => Promise<void>): Promise<Cost> {
    const before = await this.read();
    await work();
    const after = await this.read();
    return {
      script: after.script - before.script,
      style: after.style - before.style,
      layout: after.layout - before.layout,
    };
  }
}

export function total({ script, style, layout }: Cost): number {
  return script + style + layout;
}
