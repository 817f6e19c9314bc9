/** Addresses the extension of the tests is built for. */
export const demoPort = 42017;
export const demoSite = `http://localhost:${demoPort}`;
export const redminePort = 42110;
export const redmineSite = `http://localhost:${redminePort}`;
