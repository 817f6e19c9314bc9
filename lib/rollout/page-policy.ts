/**
 * What pages and workers of the extension may load: its own scripts, styles and images, and nothing else from anywhere.
 * `default-src` covers neither the base of addresses nor where forms go. For builds only: WXT's development pages come
 * from a server.
 */
export const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');
