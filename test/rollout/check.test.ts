import { describe, expect, it } from 'vitest';
import { findingText } from '../../lib/locale/findings';
import type { CheckedTab, CheckInput, Finding } from '../../lib/model/check';
import type { ListStatus, PageStatus } from '../../lib/model/page-status';
import { findingsOf, isWrong } from '../../lib/rollout/check';
import { checkFile } from '../../lib/rollout/check-file';

const site = 'https://qlvb.tanhung.gov.vn:8443';

const list = (over: Partial<ListStatus> = {}): ListStatus => ({
  id: '/van-ban-den',
  title: 'Văn bản đến',
  site,
  rows: 50,
  badges: 41,
  unknown: 0,
  noRoom: 2,
  secret: 0,
  unnamed: 0,
  health: 'well',
  missing: [],
  coverage: null,
  ...over,
});
const tab = (status: Partial<PageStatus> = {}, over: Partial<CheckedTab> = {}): CheckedTab => ({
  site,
  state: 'reads',
  status: { lists: [list()], keeping: 'ok', ...status },
  isSuspect: false,
  ...over,
});
const unread = (state: CheckedTab['state']) => tab({}, { state, status: null });

const well: CheckInput = {
  at: Date.parse('2026-09-28T09:00+07:00'),
  versions: {
    extension: '1.2.3',
    browser: 'Edg/138',
    install: 'admin',
    data: '2.abc',
    officialYears: [2025, 2026],
    isUpdateWaiting: false,
  },
  policy: { seen: 'yes', paths: ['language'] },
  canAsk: false,
  sites: [{ site, from: 'packed', isGranted: true, isAllowed: true }],
  tabs: [tab()],
  blockedTabs: 0,
  problems: [],
  storage: { failure: null, dossiers: 50, persisted: true, usage: 1e6, quota: 1e9 },
};
const found = (over: Partial<CheckInput>) => findingsOf({ ...well, ...over });
const storage = (over: Partial<CheckInput['storage']>) => found({ storage: { ...well.storage, ...over } });
const other = 'http://mot-cua.local';

describe('what is wrong', () => {
  it('is nothing where all is well', () => {
    expect(findingsOf(well)).toEqual([]);
  });

  it('is what keeps a site from being read', () => {
    const packed = { site: other, from: 'packed', isGranted: true, isAllowed: true } as const;
    expect(found({ sites: [], tabs: [], canAsk: true })).toEqual([{ kind: 'noSite', canAsk: true }]);
    expect(found({ sites: [...well.sites, { ...packed, isGranted: false }] })).toEqual([
      { kind: 'withdrawn', site: other },
    ]);
    expect(found({ sites: [...well.sites, { ...packed, from: 'named', isGranted: false }] })).toEqual([
      { kind: 'notGranted', site: other, canAsk: false },
    ]);
    expect(found({ sites: [...well.sites, packed] })).toEqual([{ kind: 'notOpen', sites: [other] }]);
    expect(found({ sites: [...well.sites, { ...packed, isAllowed: false }] })).toEqual([
      { kind: 'notAllowed', site: other },
    ]);
    // Tabs that policy blocks are as they should be where every site of ours is seen.
    expect(found({ blockedTabs: 2 })).toEqual([]);
    expect(found({ blockedTabs: 2, sites: [...well.sites, packed] })).toEqual([
      { kind: 'blocked', tabs: 2, sites: [other] },
    ]);
  });

  it('takes a broad site for seen where a page it covers is open', () => {
    const broad = (pattern: string) =>
      found({ sites: [{ site: pattern, from: 'packed', isGranted: true, isAllowed: true }] });
    expect(broad('https://*.tanhung.gov.vn:8443')).toEqual([]);
    expect(broad('*://*')).toEqual([]);
    expect(broad('https://*.tanhung-gov-vn:8443')).toHaveLength(1);
  });

  it('is a page that is not read, or not well', () => {
    const tabs = (...of: CheckedTab[]) => found({ tabs: of });
    expect(tabs(unread('silent'), unread('silent'), tab())).toEqual([{ kind: 'silent', site }]);
    for (const state of ['refused', 'asleep', 'loading'] as const)
      expect(tabs(unread(state))).toEqual([{ kind: state, site }]);
    expect(tabs(tab({ lists: [list({ health: 'partly', missing: ['soKyHieu'] })] }))).toEqual([
      { kind: 'partly', site, missing: ['soKyHieu'] },
    ]);
    expect(tabs(tab({ lists: [list({ health: 'cannot', missing: ['hanXuLy'] })] }))).toEqual([
      { kind: 'unread', site, missing: ['hanXuLy'] },
    ]);
    expect(tabs(tab({ lists: [] }))).toEqual([{ kind: 'noList', site }]);
    expect(tabs(tab({ lists: [] }, { isSuspect: true }))).toEqual([{ kind: 'suspect', site }]);
    expect(tabs(tab({ keeping: 'quota' }))).toEqual([{ kind: 'keeping', site, why: 'quota' }]);
    const switchedOff = [{ id: 'cũ', selector: 'td', fault: 'slow' as const }];
    expect(tabs(tab({ switchedOff }))).toEqual([{ kind: 'adapterOff', site, id: 'cũ', fault: 'slow' }]);
  });

  it('is a wrong setting, storage that fails, and a year without a calendar', () => {
    const path = 'calendar.days.2026-13-01';
    const problem = { area: 'managed', path, within: '', mistake: { kind: 'noDate' }, message: '' } as const;
    expect(found({ problems: [problem] })).toEqual([{ kind: 'setting', ...problem }]);
    expect(storage({ failure: 'newer' })).toEqual([{ kind: 'storage', failure: 'newer' }]);
    expect(storage({ usage: 95, quota: 100 })).toEqual([{ kind: 'nearlyFull' }]);
    expect(storage({ persisted: false })).toEqual([{ kind: 'notPersisted' }]);
    expect(storage({ persisted: false, dossiers: 0 })).toEqual([]);
    expect(found({ at: Date.parse('2026-11-01T00:00+07:00') })).toEqual([{ kind: 'noCalendar', year: 2027 }]);
    expect(found({ at: Date.parse('2026-10-31T23:59+07:00') })).toEqual([]);
    expect(found({ policy: { seen: 'late', paths: [] } })).toEqual([{ kind: 'policyLate' }]);
    expect(found({ versions: { ...well.versions, isUpdateWaiting: true } })).toEqual([{ kind: 'updateWaiting' }]);
  });

  it('stands before what is only worth knowing', () => {
    const all = found({ tabs: [unread('asleep'), unread('silent')], policy: { seen: 'late', paths: [] } });
    expect(all.map(isWrong)).toEqual([true, false, false]);
  });

  it('says in both languages what to do', () => {
    const some: Finding[] = [
      { kind: 'noSite', canAsk: false },
      { kind: 'blocked', tabs: 2, sites: [site] },
      { kind: 'partly', site, missing: ['soKyHieu'] },
      { kind: 'keeping', site, why: 'secretColumnEmpty' },
      { kind: 'noCalendar', year: 2027 },
    ];
    for (const one of some) {
      expect(findingText('vi', one).help).not.toBe(findingText('en', one).help);
      expect(findingText('vi', one).title).not.toMatch(/undefined|\[object/);
    }
    expect(findingText('vi', some[2] as Finding).help).toContain('số ký hiệu');
  });
});

/** What must be in no file for support: persons, numbers, subjects, units, and what somebody wrote into a setting. */
const telling = [
  'Nguyễn Thị Hồng Ánh',
  'anhnth',
  '1234/UBND-VP',
  'V/v cấp giấy chứng nhận quyền sử dụng đất của ông Trần Văn Bảy',
  'Phòng Kinh tế, Hạ tầng và Đô thị',
  '0912345678',
  '079123456789',
];

/** An input where each text that comes from a page or a person holds all of that. */
function revealing(): CheckInput {
  const all = telling.join(' ');
  const lists = [
    list({ id: `/${all}`, title: all, site: `https://qlvb.tanhung.gov.vn/${encodeURI(all)}`, secret: 7777 }),
    list({ site: 'null', title: all, coverage: { total: 812 }, health: 'partly', missing: ['nguoiXuLy'] }),
  ];
  const paths = [
    ...telling.flatMap((one) => [`letters.directions.${one}`, `thresholds.perList.${one}.soonShare`, `views.${one}`]),
    `identity.${site}|anhnth.names`,
    `adapters.${all}`,
    all,
    'calendar.days.2026-13-01',
    'letters.aliases.3.from',
  ];
  return {
    ...well,
    policy: { seen: 'yes', paths },
    sites: [
      ...well.sites,
      { site: `https://qlvb.tanhung.gov.vn/${all}`, from: 'named', isGranted: false, isAllowed: true },
    ],
    tabs: [
      tab(
        {
          lists,
          keeping: 'secretColumnEmpty',
          switchedOff: [{ id: all, selector: `td[title="${all}"]`, fault: 'slow' }],
        },
        { isSuspect: true },
      ),
    ],
    problems: paths.map((path) => ({
      area: 'managed',
      path,
      within: all,
      mistake: { kind: 'unknownPlaceholder', placeholder: all },
      message: `Invalid input: "${all}"`,
    })),
  };
}

describe('the file for support', () => {
  const text = checkFile(revealing());
  const file = JSON.parse(text);

  it('holds nothing of what pages or persons wrote', () => {
    // All of it did stand in what it was made of.
    const given = JSON.stringify(revealing());
    for (const one of telling) expect(given).toContain(one);
    for (const one of telling) {
      expect(text).not.toContain(one);
      for (const word of one.split(/\s+/).filter((part) => part.length > 3)) expect(text).not.toContain(word);
    }
    expect(text).not.toMatch(/%[0-9A-F]{2}/);
    expect(text).not.toContain('7777');
  });

  it('holds what helps: versions, hosts, counts, names of fields, and where a setting is wrong', () => {
    expect(file).toMatchObject({
      format: 'dung-han-check',
      createdAt: '2026-09-28T02:00:00.000Z',
      versions: { extension: '1.2.3', browser: 'Edg/138', install: 'admin', officialYears: [2025, 2026] },
      sites: [{ site, from: 'packed', isGranted: true }, { site: 'https://qlvb.tanhung.gov.vn' }],
      pages: [
        {
          site,
          keeping: 'secretColumnEmpty',
          isSuspect: true,
          lists: [
            { site: 'https://qlvb.tanhung.gov.vn', health: 'well', rows: 50, withDeadline: 41, total: null },
            { site: '', health: 'partly', missing: ['nguoiXuLy'], total: 812 },
          ],
          adaptersOff: ['slow'],
        },
      ],
    });
    expect(file.policy.paths).toEqual([
      'letters.directions.…',
      'thresholds.perList.…',
      'views.…',
      'identity.…',
      'adapters.…',
      '…',
      'calendar.days.2026-13-01',
      'letters.aliases.3.…',
    ]);
    const settings = file.findings.filter(({ kind }: Finding) => kind === 'setting');
    expect(settings).toContainEqual({
      kind: 'setting',
      area: 'managed',
      path: 'calendar.days.2026-13-01',
      mistake: 'unknownPlaceholder',
    });
    expect(file.findings).toContainEqual({ kind: 'adapterOff', site, fault: 'slow' });
  });
});
