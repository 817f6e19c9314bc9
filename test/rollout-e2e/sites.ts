/** Addresses of the pilot: the office it is packed for, one that it is not, and where updates come from. */
export const officePort = 42030;
export const officeSite = `http://localhost:${officePort}`;
/** The same e-office at another port, which is another site. */
export const otherPort = 42031;
export const otherSite = `http://localhost:${otherPort}`;
export const updatesPort = 42032;
export const updateUrl = `http://localhost:${updatesPort}/updates.xml`;
/** What machines have at first, and what they are updated to. */
export const versions = ['1.0.0', '1.0.1'] as const;
