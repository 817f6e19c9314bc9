import { expect, it } from 'vitest';
import { describeTyped, typedFrom, typedHere } from '../../lib/rollout/typed';
import { combine, defaultSettings } from '../../lib/settings';
import { pilot } from './given';

const here = {
  settings: defaultSettings(),
  sites: ['https://qlvb.example.gov.vn'],
  chromiumId: pilot.chromium?.id ?? '',
  updateUrl: '',
  firefoxId: 'dung-han@dung-han.vn',
};

it('offers nothing of what is as shipped, and of the rest what differs and no more', () => {
  expect(typedHere(here).settings).toEqual({});
  const { settings } = combine(pilot.settings, { 'setting.identity': { 'https://a.vn|': { names: ['An'] } } });
  const offered = typedHere({ ...here, settings }).settings;
  expect(offered.identity).toBeUndefined();
  expect(offered.retention).toEqual({ closedDays: 200 });
  expect(offered.thresholds).toEqual({
    soonWorkMinutes: 480,
    soonShare: 0.6,
    perList: { 'Văn bản đến': { soonShare: 0.5 } },
  });
  // As policy it gives the same settings again.
  expect(combine(offered, {}).settings).toEqual({ ...settings, identity: {} });
});

it('offers nothing of what was switched off', () => {
  const { settings } = combine(
    {},
    {
      'setting.sites': ['localhost:9999'],
      'setting.rules': { limits: [{ amount: 'x', unit: 'day', basis: 'a' }] },
      'setting.calendar': { days: { '2026-02-31': { off: true } } },
    },
  );
  expect(typedHere({ ...here, settings }).settings).toEqual({});
});

it('describes what was typed, and leaves out the browser without an address', () => {
  const typed = {
    ...typedHere(here),
    updateUrl: ' https://a.vn/updates.xml ',
    sites: ' https://a.vn/ \n\nhttp://b.vn:81',
  };
  expect(describeTyped(typed)).toEqual({
    description: {
      format: 'dung-han-rollout',
      version: 1,
      chromium: { id: here.chromiumId, updateUrl: 'https://a.vn/updates.xml' },
      sites: ['https://a.vn', 'http://b.vn:81'],
      settings: {},
    },
  });
  expect(describeTyped({ ...typed, updateUrl: '' })).toEqual({ problems: [{ path: '', message: 'noBrowser' }] });
});

it('gives back a description that was opened, less what is not chosen', () => {
  const typed = typedFrom(pilot, typedHere(here));
  expect(describeTyped(typed)).toEqual({ description: pilot });
  const { language: _language, ...others } = pilot.settings;
  expect(describeTyped({ ...typed, chosen: typed.chosen.filter((name) => name !== 'language') })).toEqual({
    description: { ...pilot, settings: others },
  });
});
