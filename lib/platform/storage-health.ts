/** How safely and how fully the browser keeps what is stored. */
export interface StorageHealth {
  /** Not thrown away when the disk is short of room. */
  persisted: boolean;
  /** Bytes in use and bytes the browser would allow; absent where it does not say. */
  usage?: number;
  quota?: number;
}

/** Never rejects: a browser that knows nothing of this says "not persisted". */
export async function storageHealth(
  storage: Partial<StorageManager> = navigator.storage ?? {},
): Promise<StorageHealth> {
  const persisted = (await storage.persisted?.().catch(() => false)) ?? false;
  const { usage, quota } = (await storage.estimate?.().catch(() => undefined)) ?? {};
  const health: StorageHealth = { persisted };
  if (usage !== undefined) health.usage = usage;
  if (quota !== undefined) health.quota = quota;
  return health;
}

/** Asks the browser to keep what is stored even when room is short; true when it will. Never rejects. */
export async function askToPersist(storage: Partial<StorageManager> = navigator.storage ?? {}): Promise<boolean> {
  return (await storage.persist?.().catch(() => false)) ?? false;
}
