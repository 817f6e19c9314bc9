import { describe, expect, it } from 'vitest';
import { parseSite, SiteError, sitesFromEnvironment, takeSites } from '../../lib/rollout/sites';

describe('sites of a build', () => {
  it('takes origins, odd ports included', () => {
    expect(parseSite('https://qlvb.example.gov.vn')).toEqual({
      origin: 'https://qlvb.example.gov.vn',
      match: 'https://qlvb.example.gov.vn/*',
      matchWithoutPort: 'https://qlvb.example.gov.vn/*',
      isBroad: false,
    });
    expect(parseSite('http://localhost:42000').matchWithoutPort).toBe('http://localhost/*');
    expect(parseSite('http://may_chu.noi-bo').origin).toBe('http://may_chu.noi-bo');
    expect(parseSite('http://localhost:42000/').match).toBe('http://localhost:42000/*');
  });

  it.each([
    '',
    'qlvb.example.gov.vn',
    'ftp://a.vn',
    'https://*.gov.vn',
    '*://*/*',
    'https://a.vn/path',
    'https://u@a.vn',
    'https://a.vn/?q=1',
  ])('refuses %j', (text) => expect(() => parseSite(text)).toThrow(SiteError));

  it.each(['https://*.gov.vn', '*://*/*', 'http://*/*', '*://qlvb.example.gov.vn/'])(
    'takes %j only from who knows',
    (text) => {
      expect(() => parseSite(text)).toThrow(/too broad|--i-know/);
      const { match, matchWithoutPort, isBroad } = parseSite(text, { isBroadAllowed: true });
      expect([match, matchWithoutPort, isBroad]).toEqual([match, match, true]);
      expect(match).toMatch(/^(?:\*|https?):\/\/[^/]+\/\*$/);
      expect(takeSites(['--site', text, '--i-know'])).toMatchObject({ sites: [{ match }], rest: [] });
    },
  );

  it.each(['<all_urls>', 'ftp://*/*', '*', 'https://a.*.vn', 'https://*.vn/path'])(
    'refuses %j from everybody',
    (text) => expect(() => parseSite(text, { isBroadAllowed: true })).toThrow(SiteError),
  );

  it('leaves the other arguments to the build', () => {
    const { sites, rest } = takeSites(['--site', 'https://a.vn', '-b', 'firefox', '--site=http://b.vn:81']);
    expect(sites.map((site) => site.origin)).toEqual(['https://a.vn', 'http://b.vn:81']);
    expect(rest).toEqual(['-b', 'firefox']);
  });

  it('refuses --site without a site', () => expect(() => takeSites(['--site'])).toThrow(SiteError));

  it('hands sites on through the environment', () => {
    expect(sitesFromEnvironment({ DUNG_HAN_SITES: 'https://a.vn http://b.vn:81' })).toHaveLength(2);
    expect(sitesFromEnvironment({})).toEqual([]);
  });
});
