/**
 * The origin of an address as a person types it: with or without its scheme, with whatever stands behind the host. null
 * for what is no address of the web, or stands for more than one site.
 */
export function originTyped(typed: string): string | null {
  const text = typed.trim();
  if (text === '' || /[\s*]/.test(text) || /^(?!https?:\/\/)[^/]*:\/\//i.test(text)) return null;
  try {
    const { protocol, origin } = new URL(/^https?:\/\//i.test(text) ? text : `https://${text}`);
    return /^https?:$/.test(protocol) ? origin : null;
  } catch {
    return null;
  }
}
