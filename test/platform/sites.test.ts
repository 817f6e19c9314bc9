import { beforeEach, describe, expect, test, vi } from 'vitest';
import { until } from '../until';
import { fakeBrowser } from './fake-browser';

const host = 'http://qlvb.example.gov.vn';

/** The sites of a general build in a fake browser. */
async function sitesIn(name: 'chrome' | 'firefox', over: Parameters<typeof fakeBrowser>[0] = {}) {
  vi.resetModules();
  vi.stubEnv('FIREFOX', name === 'firefox' ? 'true' : '');
  const fake = fakeBrowser(over);
  vi.doMock('../../lib/platform/browser', () => ({ browser: fake.browser }));
  return { ...fake, sites: await import('../../lib/platform/sites') };
}
beforeEach(() => vi.unstubAllEnvs());

describe('a site that the user adds', () => {
  test('is registered once, in all frames, also after an update has cleared it, and no longer when it is withdrawn', async () => {
    const { browser, scripts, sites } = await sitesIn('chrome');
    await sites.requestSite(`${host}:8080`);
    await Promise.all([sites.registerSites(), sites.registerSites()]);
    const pattern = `${host}:8080/*`;
    const script = { matches: [pattern], allFrames: true, matchOriginAsFallback: true, runAt: 'document_start' };
    expect([...scripts.values()]).toEqual([expect.objectContaining(script)]);
    scripts.clear();
    await sites.registerSites();
    expect([...scripts.keys()]).toEqual([pattern]);
    await browser.permissions.remove({ origins: [pattern] });
    await sites.registerSites();
    expect([...scripts.keys()]).toEqual([]);
  });

  test('is registered without what an old browser does not know, and not where the manifest injects already', async () => {
    const { scripts, sites } = await sitesIn('chrome', { refusesFallback: true, ownMatches: ['https://packed.vn/*'] });
    await sites.requestSite('https://packed.vn');
    await sites.requestSite(host);
    await sites.registerSites();
    expect([...scripts.keys()]).toEqual([`${host}/*`]);
    expect(scripts.get(`${host}/*`)).not.toHaveProperty('matchOriginAsFallback');
  });

  test('in Chromium is its port by the pattern, and nothing need be remembered', async () => {
    const { items, sites } = await sitesIn('chrome');
    await sites.requestSite(`${host}:8080`);
    expect(await sites.isGranted(`${host}:8080`)).toBe(true);
    expect(await sites.isGranted(`${host}:9090`)).toBe(false);
    expect(items).toEqual({});
  });
});

describe('in Firefox, whose patterns take no port', () => {
  test('only the port that was added is granted', async () => {
    const { browser, sites } = await sitesIn('firefox');
    await sites.requestSite(`${host}:8080`);
    expect(await browser.permissions.getAll()).toEqual({ origins: [`${host}/*`] });
    expect(await sites.isGranted(`${host}:8080`)).toBe(true);
    for (const other of [host, `${host}:9090`]) {
      expect(await sites.isGranted(other)).toBe(false);
      expect(await sites.isAdded(other)).toBe(false);
    }
    // Frames without an address of their own are in pages of the site only.
    expect(await sites.isAdded('null')).toBe(true);
  });

  test('another port is added without a question, and told of', async () => {
    const { sites } = await sitesIn('firefox');
    await sites.requestSite(`${host}:8080`);
    const told = vi.fn();
    sites.onSitesChanged(told);
    await sites.requestSite(`${host}:9090`);
    expect(told.mock.calls).toEqual([[[`${host}/*`], []]]);
    expect(await sites.isGranted(`${host}:9090`)).toBe(true);
    expect(await sites.isGranted(`${host}:8080`)).toBe(true);
  });

  test('what is refused or withdrawn is forgotten; a host allowed in the browser’s settings is so on every port', async () => {
    const { browser, items, sites, willAnswer } = await sitesIn('firefox');
    willAnswer(false);
    expect(await sites.requestSite(`${host}:8080`)).toBe(false);
    expect(items).toEqual({ 'sites.added': [] });
    willAnswer(true);
    await sites.requestSite(`${host}:8080`);
    await sites.requestSite('https://khac.vn');
    const told = vi.fn();
    sites.onSitesChanged(told);
    await browser.permissions.remove({ origins: [`${host}/*`] });
    await until(() => expect(told).toHaveBeenCalledWith([], [`${host}/*`]));
    await until(() => expect(items).toEqual({ 'sites.added': ['https://khac.vn'] }));
    await browser.permissions.request({ origins: [`${host}/*`] });
    expect(await sites.isGranted(`${host}:9090`)).toBe(true);
  });
});

test('wiping data leaves what the user has allowed', async () => {
  const { browser, items, sites } = await sitesIn('firefox');
  await sites.requestSite(`${host}:8080`);
  Object.assign(items, { 'setting.language': 'en' });
  const { wipeStorage } = await import('../../lib/platform/storage');
  Object.assign(browser.storage, { session: { clear: async () => undefined, set: async () => undefined } });
  await wipeStorage([], 0);
  expect(items).toEqual({ 'sites.added': [`${host}:8080`] });
});
