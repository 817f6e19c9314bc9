/** What the project uses of a folder's handle (File System Access), which types of the DOM know in part. */
export interface FolderHandle {
  readonly kind: 'directory';
  readonly name: string;
  values(): AsyncIterable<{ kind: string; name: string; getFile?(): Promise<File> }>;
  queryPermission?(options: { mode: 'read' }): Promise<PermissionState>;
  requestPermission?(options: { mode: 'read' }): Promise<PermissionState>;
}

type Picker = (options: { id: string; mode: 'read' }) => Promise<FolderHandle>;
const picker = () => (globalThis as { showDirectoryPicker?: Picker }).showDirectoryPicker;

/** Whether this browser lets pages of ours read a folder; else files are picked or dropped. */
export function canPickFolder(): boolean {
  return picker() !== undefined;
}

/** The folder that the user picks, upon a click; null where they pick none. */
export async function pickFolder(): Promise<FolderHandle | null> {
  try {
    return (await picker()?.({ id: 'team', mode: 'read' })) ?? null;
  } catch {
    return null;
  }
}

/** Whether a value that was kept is a folder's handle. */
export function isFolder(value: unknown): value is FolderHandle {
  const { kind, values } = (value ?? {}) as Partial<FolderHandle>;
  return kind === 'directory' && typeof values === 'function';
}

/** Whether the folder may be read. Browsers forget what was allowed; `ask`, upon a click only, asks again. */
export async function mayReadFolder(folder: FolderHandle, ask: boolean): Promise<boolean> {
  const mode = { mode: 'read' } as const;
  try {
    if ((await (folder.queryPermission?.(mode) ?? 'granted')) === 'granted') return true;
    return ask && (await folder.requestPermission?.(mode)) === 'granted';
  } catch {
    return false;
  }
}

/**
 * The files of a folder with this ending (`.jsonl`), by name, as they are now; not those of folders in it. One that goes
 * away meanwhile is left out. Null where the folder itself is gone or may not be read.
 */
export async function filesOfFolder(folder: FolderHandle, ending: string): Promise<File[] | null> {
  const files: File[] = [];
  try {
    for await (const entry of folder.values()) {
      if (entry.kind !== 'file' || !entry.name.toLowerCase().endsWith(ending)) continue;
      const file = await entry.getFile?.().catch(() => undefined);
      if (file !== undefined) files.push(file);
    }
  } catch {
    return null;
  }
  return files.sort((a, b) => (a.name < b.name ? -1 : 1));
}
