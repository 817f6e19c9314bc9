import { expect, test } from 'vitest';
import { isSiteAllowed } from '../../lib/settings';

test('where no site is named all that are granted are allowed, else those named, port and all', () => {
  expect(isSiteAllowed({ sites: [] }, 'https://a.vn')).toBe(true);
  const sites = ['https://a.vn', 'http://b.vn:8080'];
  expect(sites.map((site) => isSiteAllowed({ sites }, site))).toEqual([true, true]);
  expect(['http://a.vn', 'http://b.vn', 'https://c.vn', 'null'].map((site) => isSiteAllowed({ sites }, site))).toEqual(
    Array(4).fill(false),
  );
});
