import { describe, expect, it } from 'vitest';
import { problemText, rolloutTexts } from '../../lib/locale/rollout';
import { checkDescription, readDescription, writeDescription } from '../../lib/rollout/description';
import { pilot } from './given';

describe('a description of a pilot', () => {
  it('is read as it was written', () => {
    expect(readDescription(writeDescription(pilot))).toEqual({ description: pilot });
    expect(readDescription(`\uFEFF${writeDescription(pilot)}`)).toEqual({ description: pilot });
  });

  it.each([
    ['no JSON', '{', { path: '', message: 'notJson' }],
    ['another format', { ...pilot, format: 'x' }, { path: 'format', message: 'badFormat' }],
    ['another version', { ...pilot, version: 2 }, { path: 'version', message: 'badFormat' }],
    ['no sites', { ...pilot, sites: [] }, { path: 'sites', message: 'noSites' }],
    ['a path behind a site', { ...pilot, sites: ['https://a.vn/x'] }, { path: 'sites.0', message: 'badSite' }],
    ['a site that is too broad', { ...pilot, sites: ['https://*.vn'] }, { path: 'sites.0', message: 'tooBroad' }],
    ['every site', { ...pilot, sites: ['*://*'] }, { path: 'sites.0', message: 'tooBroad' }],
    ['a star in a name', { ...pilot, sites: ['https://a*b.c'] }, { path: 'sites.0', message: 'badSite' }],
    ['a port that is none', { ...pilot, sites: ['https://a.b:99999'] }, { path: 'sites.0', message: 'badSite' }],
    [
      'a host without a name',
      { ...pilot, sites: ['https://a.vn', 'https://...'] },
      { path: 'sites.1', message: 'badSite' },
    ],
    [
      'a file name in the question',
      { ...pilot, chromium: { ...pilot.chromium, updateUrl: 'https://x/?a.xml' } },
      { path: 'chromium.updateUrl', message: 'badUrl' },
    ],
    ['too many', { ...pilot, sites: Array(101).fill('https://a.vn') }, { path: 'sites', message: 'tooMany' }],
    [
      'an ID of another form',
      { ...pilot, chromium: { id: 'xyz', updateUrl: 'https://a.vn/u.xml' } },
      { path: 'chromium.id', message: 'badId' },
    ],
    [
      'no address',
      { ...pilot, chromium: { ...pilot.chromium, updateUrl: 'a.vn/u.xml' } },
      { path: 'chromium.updateUrl', message: 'badUrl' },
    ],
    [
      'no XPI',
      { ...pilot, firefox: { ...pilot.firefox, xpiUrl: 'https://a.vn/x.zip' } },
      { path: 'firefox.xpiUrl', message: 'badUrl' },
    ],
    ['no browser', { ...pilot, chromium: undefined, firefox: undefined }, { path: '', message: 'noBrowser' }],
    ['an unknown part', { ...pilot, extra: 1 }, { path: '', message: 'unknown: extra' }],
    [
      'an unknown setting',
      { ...pilot, settings: { colour: 1 } },
      { path: 'settings.colour', setting: { within: '', mistake: { kind: 'noSetting' } } },
    ],
    [
      'a setting of persons',
      { ...pilot, settings: { identity: {} } },
      { path: 'settings.identity', setting: { within: '', mistake: { kind: 'notManaged' } } },
    ],
  ])('is refused with the place: %s', (_name, content, problem) => {
    const read = typeof content === 'string' ? readDescription(content) : checkDescription(content);
    expect(read).toEqual({ problems: [problem] });
  });

  it('names each site once, as an origin, and takes a pattern from who knows', () => {
    const sites = ['https://QLVB.example.gov.vn/', 'https://qlvb.example.gov.vn', 'https://*.vn'];
    expect(checkDescription({ ...pilot, sites }, { isBroadAllowed: true })).toEqual({
      description: { ...pilot, sites: ['https://qlvb.example.gov.vn', 'https://*.vn'] },
    });
  });

  it('is refused for one wrong entry of one setting, told by its path', () => {
    const settings = { calendar: { days: { '2026-13-01x': { off: true }, '2026-12-24': { off: true } } } };
    expect(checkDescription({ ...pilot, settings })).toMatchObject({
      problems: [{ path: 'settings.calendar.days.2026-13-01x' }],
    });
  });

  it('is refused for days that do not exist, hours that overlap and an absence that ends before it begins', () => {
    const settings = {
      calendar: {
        days: {
          '2026-13-40': { off: true },
          '2026-12-24': {
            intervals: [
              ['07:30', '11:30'],
              ['11:00', '17:00'],
            ],
          },
        },
      },
      reminders: { absent: [{ from: '2026-11-24', to: '2026-11-23' }] },
    };
    expect(checkDescription({ ...pilot, settings })).toMatchObject({
      problems: [
        { path: 'settings.calendar.days.2026-13-40', setting: { mistake: { kind: 'noDate' } } },
        { path: 'settings.calendar.days.2026-12-24', setting: { mistake: { kind: 'overlap' } } },
        { path: 'settings.reminders.absent.0', setting: { mistake: { kind: 'absence' } } },
      ],
    });
  });

  it('has words for every code in both languages', () => {
    expect(Object.keys(rolloutTexts.en.problems)).toEqual(Object.keys(rolloutTexts.vi.problems));
    for (const code of 'notJson badFormat badId badUrl badSite tooBroad noSites tooMany noBrowser'.split(' ')) {
      expect(problemText('vi', { path: '', message: code })).not.toBe(code);
    }
  });
});
