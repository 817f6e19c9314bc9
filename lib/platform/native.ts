import type { WritableArea } from './storage';

interface NativeStorage {
  local: WritableArea;
  /** Missing in old browsers. */
  session?: WritableArea;
}

/**
 * The browser's storage as it is, for what is drawn before anything else is loaded: every browser that is built for
 * answers with promises here, and what evens out the others takes longer to load than the shell of a page.
 */
export function nativeStorage(): NativeStorage {
  const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', { storage: NativeStorage }>;
  return (browser ?? chrome).storage;
}
