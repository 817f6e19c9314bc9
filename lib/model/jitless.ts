import { config } from 'zod/mini';

/**
 * Zod tries `new Function` once to see whether it may compile schemas. Extension pages forbid it, and in a host page the
 * attempt would show in the page's console as a violation of its policy. Import this wherever a schema is made.
 */
config({ jitless: true });
