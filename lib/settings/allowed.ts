/**
 * Whether an origin is among the sites an office allows; it allows all that are granted where it names none. Asked of
 * every origin that is about to be read or written down, whatever the browser has granted.
 */
export function isSiteAllowed({ sites }: { sites: readonly string[] }, origin: string): boolean {
  return sites.length === 0 || sites.includes(origin);
}
