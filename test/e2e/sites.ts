/** Addresses the extension of the tests is built for. */
export const demoPort = 42017;
export const demoSite = `http://localhost:${demoPort}`;
export const pagesPort = 42018;
export const pagesSite = `http://localhost:${pagesPort}`;
/** Pages that generic reading gets wrong, for teaching by pointing. */
export const teachPort = 42019;
export const teachSite = `http://localhost:${teachPort}`;
export const redminePort = 42110;
export const redmineSite = `http://localhost:${redminePort}`;
/** Pages of test/e2e/account.spec.ts: two accounts, frames. */
export const accountPort = 42020;
export const accountSite = `http://localhost:${accountPort}`;
/** Pages of test/e2e/secrecy.spec.ts: every place a mark of secrecy may stand in. */
export const secretPort = 42021;
export const secretSite = `http://localhost:${secretPort}`;
/** All of them, in the order of the build. */
export const allSites = [demoSite, pagesSite, teachSite, redmineSite, accountSite, secretSite];
