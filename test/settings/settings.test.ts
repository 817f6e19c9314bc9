import { describe, expect, test } from 'vitest';
import { settingTexts } from '../../lib/locale/settings';
import {
  combine,
  defaultSettings,
  definitions,
  entryStates,
  isSiteAllowed,
  readSettings,
  saveEntry,
  settingNames,
} from '../../lib/settings';
import { pageDefaults } from '../../lib/settings/page-defaults';
import { secrecyAt } from '../../lib/settings/secrecy';
import managedSchema from '../../public/managed_schema.json';
import { memory } from './memory';

describe('the effective value', () => {
  test('nothing set: the defaults, and no default is shared', async () => {
    const { settings, problems, managed } = await readSettings(memory(null).areas);
    expect(settings).toEqual(defaultSettings());
    expect([problems, managed]).toEqual([[], []]);
    settings.sites?.push('https://a.vn');
    expect(defaultSettings().sites).toEqual([]);
  });
  test('managed over user over default', () => {
    const { settings, managed } = combine(
      { thresholds: { soonShare: 0.5 }, secrecy: { 'https://a.vn': { emptyMeans: 'unclear' } } },
      {
        'setting.language': 'en',
        'setting.thresholds': { soonShare: 0.9, soonWorkMinutes: 60 },
        'setting.secrecy': { 'https://a.vn': { emptyMeans: 'notSecret' }, 'https://b.vn': { emptyMeans: 'notSecret' } },
      },
    );
    expect(settings.language).toBe('en');
    expect(settings.thresholds).toEqual({ soonShare: 0.5, soonWorkMinutes: 60, shares: [0.5, 0.75, 0.9] });
    expect(settings.secrecy).toEqual({
      'https://a.vn': { emptyMeans: 'unclear' },
      'https://b.vn': { emptyMeans: 'notSecret' },
    });
    expect(managed.sort()).toEqual(['secrecy.https://a.vn.emptyMeans', 'thresholds.soonShare']);
  });
  test('number series of policy and an empty cell of the user lie over each other site by site', async () => {
    const { settings, problems, managed } = combine(
      { secrecy: { 'https://a.vn': { series: ['*/M-UBND', '*', 7, '*-BM'] }, 'https://b.vn': { emptyMeans: 'x' } } },
      { 'setting.secrecy': { 'https://a.vn': { emptyMeans: 'notSecret', series: ['1/*'] } } },
    );
    expect(settings.secrecy).toEqual({
      'https://a.vn': { emptyMeans: 'notSecret', series: ['*/M-UBND', '*-BM'] },
    });
    expect(managed).toEqual(['secrecy.https://a.vn.series']);
    expect(problems.map(({ path }) => path).sort()).toEqual([
      'secrecy.https://a.vn.series.1',
      'secrecy.https://a.vn.series.2',
      'secrecy.https://b.vn.emptyMeans',
    ]);
    expect(secrecyAt(settings, 'https://b.vn')).toEqual({ emptyMeans: 'unclear' });
    expect(secrecyAt(settings, 'https://c.vn')).toEqual({ emptyMeans: 'unclear' });
    const { areas } = memory(null, { 'setting.secrecy': { 'https://a.vn': { series: ['1/*'] } } });
    await saveEntry(areas, 'secrecy', 'https://a.vn', { emptyMeans: 'notSecret' });
    expect((await readSettings(areas)).settings.secrecy['https://a.vn']).toEqual({
      emptyMeans: 'notSecret',
      series: ['1/*'],
    });
  });
  test('days of policy and user lie over each other date by date', () => {
    const { settings } = combine(
      { calendar: { days: { '2026-11-23': { off: true } } } },
      { 'setting.calendar': { name: 'Sở', days: { '2026-11-23': { like: 'mon' }, '2026-12-24': { off: true } } } },
    );
    expect(settings.calendar).toEqual({
      name: 'Sở',
      days: { '2026-11-23': { off: true }, '2026-12-24': { off: true } },
    });
  });
});

describe('a wrong entry switches off itself only', () => {
  const paths = (managed: Record<string, unknown>) => combine(managed, {}).problems.map(({ path }) => path);
  test('a whole value', () => {
    const { settings, problems, managed } = combine({ language: 'fr' }, { 'setting.language': 'en' });
    expect(settings.language).toBe('en');
    expect(problems).toMatchObject([{ area: 'managed', path: 'language' }]);
    expect(managed).toEqual([]);
  });
  test('elements of a list, with the paths as given', () => {
    const sites = ['ftp://x', 'https://a.vn', 'http://b.vn:8080', 'https://c.vn/path', '*://*/*'];
    const { settings } = combine({ sites }, {});
    expect(settings.sites).toEqual(['https://a.vn', 'http://b.vn:8080']);
    expect(paths({ sites }).sort()).toEqual(['sites.0', 'sites.3', 'sites.4']);
  });
  test('one day, one limit, one threshold', () => {
    const managed = {
      calendar: { days: { '2026-1-2': { off: true }, '2026-01-02': { off: true }, '2026-01-03': { off: 'yes' } } },
      rules: {
        before: 'inclusive',
        limits: [
          { amount: 'x', unit: 'day', basis: 'a' },
          { amount: 5, unit: 'workDay', basis: 'b' },
        ],
      },
      thresholds: { soonShare: 7, soonWorkMinutes: 30 },
    };
    const { settings } = combine(managed, {});
    expect(settings.calendar).toEqual({ days: { '2026-01-02': { off: true } } });
    expect(settings.rules).toEqual({ before: 'inclusive', limits: [{ amount: 5, unit: 'workDay', basis: 'b' }] });
    expect(settings.thresholds).toEqual({ soonShare: 0.75, soonWorkMinutes: 30, shares: [0.5, 0.75, 0.9] });
    expect(paths(managed).sort()).toEqual([
      'calendar.days.2026-01-03',
      'calendar.days.2026-1-2',
      'rules.limits.0',
      'thresholds.soonShare',
    ]);
  });
  test('thresholds of one list and one urgency lie over each other entry by entry', () => {
    const { settings, problems } = combine(
      { thresholds: { perList: { 'một cửa': { soonShare: 0.5 } }, perUrgency: { khan: { soonWorkMinutes: 240 } } } },
      {
        'setting.thresholds': {
          shares: [0.6, 2, 0.8],
          perList: { 'một cửa': { soonShare: 0.9 }, 'phối hợp': { soonWorkMinutes: 60 } },
          perUrgency: { khan: { soonWorkMinutes: 60 }, hoaToc: { soonShare: 7 } },
        },
        'setting.risk': { returns: 0, stillWorkDays: 5 },
      },
    );
    expect(settings.thresholds).toEqual({
      soonWorkMinutes: 960,
      soonShare: 0.75,
      shares: [0.6, 0.8],
      perList: { 'một cửa': { soonShare: 0.5 }, 'phối hợp': { soonWorkMinutes: 60 } },
      perUrgency: { khan: { soonWorkMinutes: 240 } },
    });
    expect(settings.risk).toEqual({ ...defaultSettings().risk, stillWorkDays: 5 });
    expect(problems.map(({ path }) => path).sort()).toEqual([
      'risk.returns',
      'thresholds.perUrgency.hoaToc',
      'thresholds.shares.1',
    ]);
  });
  test('an interval of the week costs the week, never half a day', () => {
    const { settings, problems } = combine({ calendar: { name: 'Sở', week: { mon: [['7h', '11:30']] } } }, {});
    expect(settings.calendar).toEqual({ name: 'Sở' });
    expect(problems.map(({ path }) => path)).toEqual(['calendar.week']);
  });
  test('what loses its last entry is not set: nothing is locked, and what lies below holds', () => {
    const limit = { amount: 5, unit: 'workDay', basis: 'b' };
    const read = combine(
      {
        calendar: { days: { '2026-1-2': { off: true } } },
        rules: { limits: [{ amount: 'x', unit: 'day', basis: 'a' }], prefer: {} },
        secrecy: { 'https://a.vn': { series: ['*', '-'] } },
        letters: { office: { agency: 5 }, aliases: [] },
        adapters: [5],
      },
      { 'setting.rules': { limits: [limit] }, 'setting.secrecy': { 'https://a.vn': { series: ['M-*'] } } },
    );
    expect(read.problems).toHaveLength(6);
    expect(read.managed).toEqual(['letters.aliases']);
    expect(read.policy).toEqual({ rules: { prefer: {} }, letters: { aliases: [] } });
    expect(read.settings.rules.limits).toEqual([limit]);
    expect(read.settings.secrecy).toEqual({ 'https://a.vn': { series: ['M-*'] } });
  });
  test.each([null, 'x', 7, [1]])('a value of the wrong kind (%j) leaves the default', (raw) => {
    expect(combine({ calendar: raw, secrecy: raw }, {}).settings).toEqual(defaultSettings());
  });
});

describe('what restricts, and is all wrong, opens nothing', () => {
  test.each([[['localhost:9999', 'https://a.vn/x']], ['https://a.vn']])('sites %j: no site is allowed', (sites) => {
    const read = combine({ sites }, { 'setting.sites': ['https://b.vn'] });
    expect(['https://a.vn', 'https://b.vn'].map((site) => isSiteAllowed(read.settings, site))).toEqual([false, false]);
    expect(read.managed).toEqual(['sites']);
    expect(entryStates(read, ['sites'])).toMatchObject([{ own: ['https://b.vn'], policy: null, isLocked: true }]);
    const ofUser = combine({}, { 'setting.sites': sites });
    expect(isSiteAllowed(ofUser.settings, 'https://a.vn')).toBe(false);
    expect(
      isSiteAllowed(combine({ sites: ['https://a.vn'] }, { 'setting.sites': sites }).settings, 'https://a.vn'),
    ).toBe(true);
  });
  test('none that is named is not all wrong', () => {
    expect(isSiteAllowed(combine({ sites: [] }, {}).settings, 'https://a.vn')).toBe(true);
  });
  test('nor is one behind the site that a setting of secrecy is for', () => {
    const { settings, problems, managed } = combine({ secrecy: { 'https://a.vn/': { emptyMeans: 'notSecret' } } }, {});
    expect(settings.secrecy).toEqual({ 'https://a.vn': { emptyMeans: 'notSecret' } });
    expect([problems, managed]).toEqual([[], ['secrecy.https://a.vn.emptyMeans']]);
  });
  test('a slash behind a site is no mistake', () => {
    const { settings, problems } = combine({ sites: ['https://a.vn/', 'http://b.vn:8080//'] }, {});
    expect(settings.sites).toEqual(['https://a.vn']);
    expect(problems.map(({ path }) => path)).toEqual(['sites.1']);
  });
  test.each([
    [['soDen', 'hanXuLi'], 1],
    [['hanXuLi'], 0],
    ['soDen', 0],
  ])('fields to be kept %j: what is wrong among them is not kept, and nothing else', (keep, left) => {
    const { settings, managed } = combine({ privacy: { keep } }, { 'setting.privacy': { keep: ['trichYeu'] } });
    expect(settings.privacy.keep).toHaveLength(left);
    expect(managed).toEqual(['privacy.keep']);
  });
});

test('what either policy or user hides is hidden; an unknown part switches off itself only', () => {
  const hidden = (managed: unknown, local: unknown) =>
    combine({ hiddenParts: managed }, { 'setting.hiddenParts': local });
  expect(hidden(undefined, undefined).settings.hiddenParts).toEqual([]);
  expect(hidden(['persons'], undefined)).toMatchObject({
    settings: { hiddenParts: ['persons'] },
    managed: ['hiddenParts.persons'],
  });
  expect(hidden(['persons'], []).settings.hiddenParts).toEqual(['persons']);
  expect(hidden([], ['persons']).settings.hiddenParts).toEqual(['persons']);
  const unknown = hidden(['everything', 'persons'], undefined);
  expect(unknown.settings.hiddenParts).toEqual(['persons']);
  expect(unknown.problems.map(({ path }) => path)).toEqual(['hiddenParts.0']);
});

test('what is hidden in letters and how reports count is no matter of pages', () => {
  for (const name of ['hiddenParts', 'reports']) expect(Object.keys(pageDefaults())).not.toContain(name);
});

describe('how reports count', () => {
  const read = (reports: unknown, local?: unknown) => combine({ reports }, { 'setting.reports': local });
  test.each([
    { kind: 'nd09' },
    { kind: 'calendar' },
    { kind: 'own', start: '12-01' },
    { kind: 'own', start: '02-28' },
    { kind: 'own', start: '08-31' },
  ])('quarters %j, over those of the user', (quarter) => {
    const { settings, problems } = read({ quarter }, { quarter: { kind: 'own', start: '02-15' }, separator: ',' });
    expect(settings.reports).toEqual({ ...defaultSettings().reports, quarter, separator: ',' });
    expect(problems).toEqual([]);
  });
  test.each([
    { quarter: { kind: 'own' } },
    { quarter: { kind: 'nd09', start: '12-15' } },
    { quarter: { kind: 'own', start: '02-29' } },
    { quarter: { kind: 'own', start: '11-31' } },
    { quarter: { kind: 'own', start: '13-01' } },
    { quarter: { kind: 'lunar' } },
    { threshold: 5.5 },
    { threshold: -1 },
    { threshold: 1001 },
    { denominator: 'all' },
    { separator: '\t' },
    { showPersons: 'yes' },
    { alarmWorkMinutes: -1 },
  ])('%j switches off itself only', (wrong) => {
    const { settings, problems } = read({
      separator: ',',
      ...wrong,
      ...(!('threshold' in wrong) && { threshold: 20 }),
    });
    const rest = {
      ...('separator' in wrong ? {} : { separator: ',' }),
      ...('threshold' in wrong ? {} : { threshold: 20 }),
    };
    expect(settings.reports).toEqual({ ...defaultSettings().reports, ...rest });
    expect(problems.map(({ path }) => path)).toEqual([`reports.${Object.keys(wrong)[0]}`]);
  });
});

test('every setting has its texts and, where managed, its place in the policy schema', () => {
  for (const texts of Object.values(settingTexts)) expect(Object.keys(texts).sort()).toEqual([...settingNames].sort());
  const managed = settingNames.filter((name) => definitions[name].managed);
  expect(Object.keys(managedSchema.properties).sort()).toEqual(managed.sort());
});
