/** The database, in the extension's own origin. */
export const databaseName = 'dung-han';

/** Version of the tables that this code knows, as IndexedDB has it: Dexie counts each of its own as ten. */
export const rawVersion = 40;
