import { describe, expect, test } from 'vitest';
import type { SettingAreas } from '../../lib/platform/storage';
import {
  defaultSettings,
  isSiteAllowed,
  keepSettings,
  readSettings,
  saveEntry,
  saveSetting,
  watchSettings,
} from '../../lib/settings';
import { watchEffective } from '../../lib/settings/effective';
import { pageDefaults } from '../../lib/settings/page-defaults';
import { until } from '../until';
import { memory, settle } from './memory';

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

test('content scripts get the settings in force, already checked, and hear of changes', async () => {
  const life = new AbortController();
  const { areas, policy } = memory({ language: 'en', thresholds: 'wrong' });
  const heard: { language: string; thresholds: unknown }[] = [];
  watchEffective(areas, life.signal, ({ language, thresholds }) => heard.push({ language, thresholds }));
  await keepSettings(areas, life.signal)();
  const { thresholds } = defaultSettings();
  await until(() => expect(heard.at(-1)).toEqual({ language: 'en', thresholds }));
  policy({});
  await until(() => expect(heard.at(-1)).toEqual({ language: 'vi', thresholds }));
  expect(heard[0]).toEqual({ language: 'vi', thresholds });
  const left = (await areas.local.get())['settings.effective'] as object;
  expect(Object.keys(left).sort()).toEqual(Object.keys(pageDefaults()).sort());
  expect(left).not.toHaveProperty('letters');
  life.abort();
});

test('content scripts hear, too, that no site is allowed because what a policy names is all wrong', async () => {
  const life = new AbortController();
  const { areas } = memory({ sites: ['localhost:9999'] });
  const allowed: boolean[] = [];
  watchEffective(areas, life.signal, (settings) => allowed.push(isSiteAllowed(settings, 'https://a.vn')));
  await keepSettings(areas, life.signal)();
  await until(() => expect(allowed.at(-1)).toBe(false));
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
  await until(() => expect(heard).toBe(1));
  await areas.local.set({ 'settings.effective': turned(pageDefaults()) });
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(heard).toBe(1);
  await areas.local.set({ 'settings.effective': { ...pageDefaults(), language: 'en' } });
  await until(() => expect(heard).toBe(2));
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
