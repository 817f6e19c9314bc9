import { describe, expect, it } from 'vitest';
import type { Adapter } from '../../../lib/model/adapter';
import { applicable, glob } from '../../../lib/reading/adapters/applicable';

const fits = (match: Partial<Adapter['match']>, href: string, isTop = true) =>
  applicable([{ version: 1, id: 'a', match: { sites: ['*://*/*'], ...match } }], { href, isTop }).length === 1;

describe('sites', () => {
  it.each([
    ['https://a.gov.vn/*', 'https://a.gov.vn/x?y#z', true],
    ['https://a.gov.vn/*', 'http://a.gov.vn/', false],
    ['*://a.gov.vn/*', 'http://a.gov.vn/', true],
    ['https://A.gov.vn/*', 'https://a.gov.vn/', true],
    ['https://*.gov.vn/*', 'https://qlvb.a.gov.vn/', true],
    ['https://*.gov.vn/*', 'https://gov.vn/', true],
    ['https://*.gov.vn/*', 'https://evilgov.vn/', false],
    ['https://a.gov.vn/*', 'https://a.gov.vn:8443/', true],
    ['https://a.gov.vn:443/*', 'https://a.gov.vn/', true],
    ['https://a.gov.vn:443/*', 'https://a.gov.vn:8443/', false],
    ['http://10.0.0.5:8080/*', 'http://10.0.0.5:8080/vb', true],
    ['http://10.0.0.5:8080/*', 'http://10.0.0.5:8081/vb', false],
    ['http://[::1]:8080/*', 'http://[::1]:8080/', true],
    ['https://a.gov.vn/vb/*', 'https://a.gov.vn/vb/1?p=2', true],
    ['https://a.gov.vn/vb/*', 'https://a.gov.vn/hs/', false],
    ['*://*/*', 'file:///tmp/a.html', false],
    ['*://*/*', 'about:blank', false],
  ])('%s on %s: %s', (pattern, href, expected) => expect(fits({ sites: [pattern] }, href)).toBe(expected));
});

describe('paths', () => {
  const site = 'https://a.vn';
  it.each([
    ['/van-ban-den/*', '/van-ban-den/1', true],
    ['/van-ban-den/*', '/van-ban-di/1', false],
    ['/*/ds', '/a/b/ds', true],
    ['/ds', '/ds?page=2#x', true],
    ['/ds?loai=1*', '/ds?loai=12', true],
    ['/ds?loai=1', '/ds?loai=2', false],
    ['/#/list*', '/#/list/3', true],
    ['/#/list*', '/?token=1#/list/3', true],
    ['/#/list*', '/#/chart', false],
    ['/văn-bản/*', '/v%C4%83n-b%E1%BA%A3n/1', true],
    ['/100%/*', '/100%/1', true],
  ])('%s on %s: %s', (path, place, expected) => expect(fits({ path }, site + place)).toBe(expected));

  it('takes time in proportion to the lengths, however many stars', () => {
    const begun = performance.now();
    expect(glob(`${'*a'.repeat(140)}*b`, 'a'.repeat(20_000))).toBe(false);
    // A matcher that tries all ways would not come back at all.
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});

it('frames', () => {
  expect([true, false].map((isTop) => fits({ frame: 'top' }, 'https://a.vn/', isTop))).toEqual([true, false]);
  expect([true, false].map((isTop) => fits({ frame: 'inner' }, 'https://a.vn/', isTop))).toEqual([false, true]);
});
