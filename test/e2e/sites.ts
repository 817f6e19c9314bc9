/** Addresses the extension of the tests is built for. */
export const demoPort = 42017;
export const demoSite = `http://localhost:${demoPort}`;
export const pagesPort = 42018;
export const pagesSite = `http://localhost:${pagesPort}`;
export const redminePort = 42110;
export const redmineSite = `http://localhost:${redminePort}`;
/** Pages of test/e2e/account.spec.ts: two accounts, frames. */
export const accountPort = 42020;
export const accountSite = `http://localhost:${accountPort}`;
/** All of them, in the order of the build. */
export const allSites = [demoSite, pagesSite, redmineSite, accountSite];
