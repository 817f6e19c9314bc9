import { describe, expect, test, vi } from 'vitest';
import { settingTexts } from '../../lib/locale/settings';
import type { Adapter } from '../../lib/model/adapter';
import type { SettingAreas } from '../../lib/platform/storage';
import {
  adapterFile,
  combine,
  defaultSettings,
  definitions,
  keepSettings,
  readAdapterFile,
  readSettings,
  removeAdapter,
  saveAdapters,
  saveEntry,
  saveSetting,
  settingNames,
  teachAdapter,
  watchSettings,
} from '../../lib/settings';
import { watchEffective } from '../../lib/settings/effective';
import { secrecyAt } from '../../lib/settings/secrecy';
import managedSchema from '../../public/managed_schema.json';

/** Storage areas in memory; `managed: null` is Firefox without a policy, which throws. */
function memory(managed: Record<string, unknown> | null, local: Record<string, unknown> = {}) {
  const listeners = new Set<(area: string) => void>();
  const state = { managed, local };
  const areas: SettingAreas = {
    local: {
      get: async () => ({ ...state.local }),
      set: async (items) => {
        Object.assign(state.local, items);
        for (const listener of listeners) listener('local');
      },
      remove: async () => undefined,
    },
    managed: {
      get: async () => {
        if (state.managed === null) throw new Error('Managed storage manifest not found');
        return state.managed;
      },
    },
    onChanged(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener));
    },
  };
  const policy = (next: Record<string, unknown>) => {
    state.managed = next;
    for (const listener of listeners) listener('managed');
  };
  return { areas, policy, listeners };
}
const settle = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('the effective value', () => {
  test('nothing set: the defaults, and no default is shared', async () => {
    const { settings, problems, managed } = await readSettings(memory(null).areas);
    expect(settings).toEqual(defaultSettings());
    expect([problems, managed]).toEqual([[], []]);
    settings.sites.push('https://a.vn');
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
      'https://b.vn': {},
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
  test.each([null, 'x', 7, [1]])('a value of the wrong kind (%j) leaves the default', (raw) => {
    expect(combine({ calendar: raw, secrecy: raw }, {}).settings).toEqual(defaultSettings());
  });
});

describe('adapters', () => {
  const adapter = (id: string, over: object = {}) => ({
    version: 1,
    id,
    match: { sites: ['https://a.vn/*'] },
    ...over,
  });
  test('of policy and user together, by name: policy over user, the later over the earlier', () => {
    const { settings, managed } = combine(
      { adapters: [adapter('x', { title: 'policy' })] },
      {
        'setting.adapters': [
          adapter('x', { title: 'user' }),
          adapter('y', { title: 'first' }),
          adapter('z'),
          adapter('y', { title: 'second' }),
        ],
      },
    );
    expect(settings.adapters.map(({ id, title }) => [id, title])).toEqual([
      ['z', undefined],
      ['y', 'second'],
      ['x', 'policy'],
    ]);
    expect(managed).toEqual(['adapters.x']);
  });
  test('a bad one switches off itself and says where it is bad', () => {
    const bad = adapter('bad', { fields: { hanXuLy: { selector: 'td[' } } });
    const { settings, problems } = combine({ adapters: [bad, adapter('good')] }, {});
    expect(settings.adapters.map(({ id }) => id)).toEqual(['good']);
    expect(problems).toMatchObject([{ area: 'managed', path: 'adapters.0' }]);
    expect(problems[0]?.message).toContain('fields.hanXuLy.selector');
  });
  test('teaching lays field over field; saving replaces; what is wrong beside them stays', async () => {
    const { areas } = memory(null, { 'setting.adapters': ['not one'] });
    const taught = (fields: Adapter['fields']) => adapter('t', { fields }) as Adapter;
    await teachAdapter(areas, taught({ hanXuLy: { column: 'Mốc' } }));
    await teachAdapter(areas, taught({ soKyHieu: { column: 1 }, hanXuLy: { column: 'Hạn cuối' } }));
    const own = async () => (await areas.local.get())['setting.adapters'];
    const fields = { hanXuLy: { column: 'Hạn cuối' }, soKyHieu: { column: 1 } };
    expect(await own()).toEqual(['not one', adapter('t', { fields })]);
    await saveAdapters(areas, [adapter('t') as Adapter, adapter('u') as Adapter]);
    expect(await own()).toEqual(['not one', adapter('t'), adapter('u')]);
    await removeAdapter(areas, 't');
    expect(await own()).toEqual(['not one', adapter('u')]);
  });
  test('a file is what a policy takes, and comes back the same', () => {
    const adapters = [adapter('a', { fields: { hanXuLy: { column: 2 } } }), adapter('b')] as Adapter[];
    const file = adapterFile(adapters);
    const policy = JSON.parse(file) as Record<string, unknown>;
    expect(combine(policy, {}).settings.adapters).toMatchObject([
      { fields: { hanXuLy: { column: '#2' } } },
      { id: 'b' },
    ]);
    expect(readAdapterFile(`\uFEFF${file}`)).toEqual({ adapters: policy.adapters });
    expect(readAdapterFile(JSON.stringify(adapters[1]))).toEqual({ adapters: [adapters[1]] });
    expect(readAdapterFile(JSON.stringify(adapters))).toEqual({ adapters });
  });
  test.each([
    ['{', '', 'notJson'],
    ['[]', '', 'noAdapters'],
    ['7', '', 'noAdapters'],
    [JSON.stringify([adapter('a'), adapter('B C')]), '1.id', 'hyphens'],
    [JSON.stringify({ adapters: [adapter('a', { feilds: {} })] }), '0', 'feilds'],
    [`"${'x'.repeat(1_000_001)}"`, '', 'tooLarge'],
  ])('a bad file (%#) is refused whole, and says where', (text, path, message) => {
    const read = readAdapterFile(text);
    expect(read).toMatchObject({ problems: [{ path }] });
    expect('problems' in read && read.problems[0]?.message).toContain(message);
  });
});

describe('watching', () => {
  test('policy that arrives late is applied; nothing after the abort', async () => {
    const { areas, policy, listeners } = memory({});
    const life = new AbortController();
    const seen: string[] = [];
    watchSettings(areas, life.signal, ({ settings }) => seen.push(settings.language));
    await settle();
    policy({ language: 'en' });
    await settle();
    policy({ language: 'en' });
    await settle();
    expect(seen).toEqual(['vi', 'en']);
    life.abort();
    policy({ language: 'vi' });
    await settle();
    expect(seen).toEqual(['vi', 'en']);
    expect(listeners.size).toBe(0);
  });
  test('policy that answers late: the one seen last holds meanwhile', async () => {
    const { areas } = memory({ language: 'vi' }, { 'policy.last': { language: 'en' } });
    const policy = areas.managed.get;
    areas.managed.get = async () => {
      await new Promise((resolve) => setTimeout(resolve, 250));
      return policy();
    };
    const life = new AbortController();
    const seen: string[] = [];
    watchSettings(areas, life.signal, ({ settings }) => seen.push(settings.language));
    await new Promise((resolve) => setTimeout(resolve, 180));
    expect(seen).toEqual(['en']);
    await new Promise((resolve) => setTimeout(resolve, 120));
    expect(seen).toEqual(['en', 'vi']);
    expect((await areas.local.get())['policy.last']).toEqual({ language: 'vi' });
    life.abort();
  });
  test('kept settings answer with what holds now', async () => {
    const { areas, policy } = memory({});
    const life = new AbortController();
    const now = keepSettings(areas, life.signal);
    expect((await now()).settings.language).toBe('vi');
    policy({ language: 'en' });
    await settle();
    expect((await now()).settings.language).toBe('en');
    life.abort();
  });
  test('saving a setting and one entry of one', async () => {
    const { areas } = memory(null);
    await saveSetting(areas, 'language', 'en');
    await saveEntry(areas, 'secrecy', 'https://a.vn', { emptyMeans: 'notSecret' });
    await saveEntry(areas, 'secrecy', 'https://b.vn', { emptyMeans: 'unclear' });
    const { settings } = await readSettings(areas);
    expect(settings.language).toBe('en');
    expect(Object.keys(settings.secrecy)).toEqual(['https://a.vn', 'https://b.vn']);
  });
});

test('every setting has its texts and, where managed, its place in the policy schema', () => {
  for (const texts of Object.values(settingTexts)) expect(Object.keys(texts).sort()).toEqual([...settingNames].sort());
  const managed = settingNames.filter((name) => definitions[name].managed);
  expect(Object.keys(managedSchema.properties).sort()).toEqual(managed.sort());
});

test('content scripts get the settings in force, already checked, and hear of changes', async () => {
  const life = new AbortController();
  const { areas, policy } = memory({ language: 'en', thresholds: 'wrong' });
  const heard: { language: string; thresholds: unknown }[] = [];
  watchEffective(areas, life.signal, ({ language, thresholds }) => heard.push({ language, thresholds }));
  await keepSettings(areas, life.signal)();
  const { thresholds } = defaultSettings();
  await vi.waitFor(() => expect(heard.at(-1)).toEqual({ language: 'en', thresholds }));
  policy({});
  await vi.waitFor(() => expect(heard.at(-1)).toEqual({ language: 'vi', thresholds }));
  expect(heard[0]).toEqual({ language: 'vi', thresholds });
  life.abort();
});

test('settings that come back with their names in another order are the same', async () => {
  const life = new AbortController();
  const turned = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([name, one]) => [name, turned(one)]),
        )
      : value;
  const { areas } = memory({}, {});
  let heard = 0;
  watchEffective(areas, life.signal, () => heard++);
  await vi.waitFor(() => expect(heard).toBe(1));
  await areas.local.set({ 'settings.effective': turned(defaultSettings()) });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(heard).toBe(1);
  await areas.local.set({ 'settings.effective': { ...defaultSettings(), language: 'en' } });
  await vi.waitFor(() => expect(heard).toBe(2));
  life.abort();
});

test('the background waits for the policy itself, however late, and never gates by the one seen last', async () => {
  const life = new AbortController();
  const { areas } = memory({ language: 'en' }, { 'policy.last': { language: 'vi' } });
  const { managed } = areas;
  const late: SettingAreas = {
    ...areas,
    managed: { get: () => new Promise((resolve) => setTimeout(() => resolve(managed.get()), 300)) },
  };
  expect((await keepSettings(late, life.signal)()).settings.language).toBe('en');
  life.abort();
});
