import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../components/face.css';
import '../../components/options.css';
import { LimitsForm } from '../../components/options/LimitsForm';
import { ListThresholds } from '../../components/options/ListThresholds';
import { SecrecyForm } from '../../components/options/SecrecyForm';
import { SiteList, type SiteListProps } from '../../components/options/SiteList';
import { UrgencyThresholds } from '../../components/options/UrgencyThresholds';
import type { SettingFormProps } from '../../components/SettingForm';
import type { SettingName } from '../../lib/model/settings';
import { combine, type EntryState, entryStates } from '../../lib/settings';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));
const onSave = vi.fn<SettingFormProps['onSave']>();
beforeEach(() => {
  onSave.mockReset().mockResolvedValue(true);
});

const button = (name: string) =>
  [...root.querySelectorAll('button')].find((one) => (one.ariaLabel ?? one.textContent) === name) as HTMLButtonElement;
const field = (id: string) => document.getElementById(id) as HTMLInputElement;
const said = (id: string) => document.getElementById(`${id}-said`)?.textContent;
const saved = () => onSave.mock.calls.at(-1)?.[0];

function stateOf(path: string, own: unknown, policy: Record<string, unknown> = {}): EntryState {
  const name = path.split('.')[0] as SettingName;
  const read = combine(policy, { [`setting.${name}`]: own });
  return entryStates(read, [name]).find(({ entry }) => entry.path === path) as EntryState;
}

describe('limits', () => {
  const limit = { amount: 2, unit: 'workDay', basis: 'Điều 9', doKhan: 'khan' };
  const show = (own: unknown, policy = {}) =>
    render(<LimitsForm language="vi" state={stateOf('rules.limits', own, policy)} onSave={onSave} />, root);

  test('a limit is added, put first and saved as a policy has it', async () => {
    show({ limits: [limit] });
    await userEvent.click(button('Thêm thời hạn'));
    await userEvent.fill(field('limits.1.basis'), ' Quy chế, Điều 5 ');
    await userEvent.fill(field('limits.1.loaiVb'), 'Công văn');
    await userEvent.selectOptions(field('limits.1.unit'), 'week');
    await userEvent.click(button('Chuyển dòng 2 lên trên'));
    await expect.poll(() => document.activeElement?.ariaLabel).toBe('Chuyển dòng 1 lên trên');
    await userEvent.click(button('Lưu thời hạn'));
    const added = { loaiVb: 'Công văn', amount: 5, unit: 'week', basis: 'Quy chế, Điều 5' };
    await expect.poll(saved).toEqual({ 'rules.limits': [added, limit] });
    await userEvent.click(button('Hoàn tác'));
    await expect.poll(saved).toEqual({ 'rules.limits': [limit] });
  });
  test('what is wrong is told beside its field and not saved', async () => {
    show({ limits: [limit] });
    await userEvent.fill(field('limits.0.amount'), '5000');
    await userEvent.fill(field('limits.0.basis'), '');
    await userEvent.click(button('Lưu thời hạn'));
    await expect.poll(() => said('limits.0.amount')).toBe('Phải từ 1 đến 2.600.');
    expect(said('limits.0.basis')).toBe('Chưa nhập.');
    expect(onSave).not.toHaveBeenCalled();
  });
  test('without the last one nothing is set; those of policy cannot be changed', async () => {
    show({ limits: [limit] });
    await userEvent.click(button('Xoá thời hạn 1'));
    await userEvent.click(button('Lưu thời hạn'));
    await expect.poll(saved).toEqual({ 'rules.limits': undefined });
    show({}, { rules: { limits: [limit] } });
    await expect.poll(() => field('limits.0.basis').readOnly).toBe(true);
    expect(root.querySelectorAll('button')).toHaveLength(0);
  });
});

describe('thresholds', () => {
  test('by urgency: what is left empty is not set, what policy sets is kept as the user had it', async () => {
    const own = { perUrgency: { khan: { soonWorkMinutes: 240 }, hoaToc: { soonShare: 0.5 } } };
    const policy = { thresholds: { perUrgency: { khan: { soonWorkMinutes: 60 } } } };
    render(
      <UrgencyThresholds language="vi" state={stateOf('thresholds.perUrgency', own, policy)} onSave={onSave} />,
      root,
    );
    expect(field('perUrgency.khan.left')).toMatchObject({ value: '1', readOnly: true });
    await userEvent.fill(field('perUrgency.hoaToc.used'), '300');
    await userEvent.fill(field('perUrgency.thuongKhan.left'), '4 giờ');
    await userEvent.click(button('Lưu ngưỡng theo độ khẩn'));
    await expect.poll(() => said('perUrgency.hoaToc.used')).toBe('Phải từ 0 đến 100.');
    expect(said('perUrgency.thuongKhan.left')).toBe('Phải là số, nhiều nhất hai chữ số lẻ: 4 hoặc 7,5.');
    await userEvent.fill(field('perUrgency.thuongKhan.left'), '7,5');
    await userEvent.fill(field('perUrgency.hoaToc.used'), '');
    await userEvent.fill(field('perUrgency.thuong.used'), '90 %');
    await userEvent.click(button('Lưu ngưỡng theo độ khẩn'));
    const kept = { thuong: { soonShare: 0.9 }, khan: { soonWorkMinutes: 240 }, thuongKhan: { soonWorkMinutes: 450 } };
    await expect.poll(saved).toEqual({ 'thresholds.perUrgency': kept });
  });
  test('by list: a name stands once, and has a threshold', async () => {
    const own = { perList: { 'một cửa': { soonWorkMinutes: 480 } } };
    render(<ListThresholds language="vi" state={stateOf('thresholds.perList', own)} onSave={onSave} />, root);
    await userEvent.click(button('Thêm danh sách'));
    await userEvent.fill(field('perList.1.list'), 'Mot cua');
    await userEvent.click(button('Lưu ngưỡng theo danh sách'));
    await expect.poll(() => said('perList.1.list')).toBe('Đã có ở một dòng khác.');
    expect(said('perList.1.left')).toBe('Chưa nhập.');
    await userEvent.fill(field('perList.1.list'), 'Đơn thư v1.2');
    await userEvent.fill(field('perList.1.left'), '16');
    await userEvent.click(button('Lưu ngưỡng theo danh sách'));
    const lists = { ...own.perList, 'Đơn thư v1.2': { soonWorkMinutes: 960 } };
    await expect.poll(saved).toEqual({ 'thresholds.perList': lists });
  });
});

test('secrecy: by site, what policy sets locked, what is no series told', async () => {
  const site = 'https://qlvb.example.gov.vn';
  const own = { [site]: { series: ['*/M-UBND'] }, 'https://khac.vn': { emptyMeans: 'unclear' } };
  const state = stateOf('secrecy', own, { secrecy: { [site]: { emptyMeans: 'notSecret' } } });
  const isLocked = (path: string) => path === `${site}.emptyMeans`;
  render(<SecrecyForm language="vi" state={state} sites={[site]} isLocked={isLocked} onSave={onSave} />, root);
  expect(field('secrecy.0.emptyMeans')).toMatchObject({ value: 'notSecret', disabled: true });
  await userEvent.fill(field('secrecy.0.series'), '*');
  await userEvent.click(button('Lưu cách nhận biết'));
  await expect.poll(() => said('secrecy.0.series')).toMatch(/ít nhất một chữ hoặc số/);
  await userEvent.fill(field('secrecy.0.series'), '*/M-UBND\n12/M-*\n');
  await userEvent.click(button('Lưu cách nhận biết'));
  const secrecy = { ...own, [site]: { series: ['*/M-UBND', '12/M-*'] } };
  await expect.poll(saved).toEqual({ secrecy });
});

describe('sites', () => {
  const onAllow = vi.fn<SiteListProps['onAllow']>();
  const onWithdraw = vi.fn<SiteListProps['onWithdraw']>();
  const added = { site: 'https://a.vn', from: 'added', isAllowed: true, isManaged: false } as const;
  const named = { site: 'https://b.vn', from: 'named', isAllowed: true, isManaged: true } as const;
  const show = (over: Partial<SiteListProps> = {}) =>
    render(
      <SiteList language="vi" sites={[added, named]} canAdd onAllow={onAllow} onWithdraw={onWithdraw} {...over} />,
      root,
    );
  const status = () => root.querySelector('[role="status"]') as HTMLElement;
  beforeEach(() => {
    onAllow.mockReset().mockResolvedValue(true);
    onWithdraw.mockReset().mockResolvedValue();
  });

  test('one is added by its address; what is none is told, what is refused changes nothing', async () => {
    show();
    await userEvent.fill(field('site-address'), 'ftp://c.vn');
    await userEvent.click(button('Thêm trang'));
    await expect.poll(() => said('site-address')).toMatch(/^Không phải địa chỉ.*\.$/);
    const mistake = document.getElementById('site-address-said') as HTMLElement;
    const { left, bottom } = field('site-address').getBoundingClientRect();
    // On lines of its own, and not glued to what was typed.
    expect(mistake.getClientRects()).toHaveLength(1);
    expect(mistake.getBoundingClientRect().left).toBe(left);
    expect(mistake.getBoundingClientRect().top).toBeGreaterThanOrEqual(bottom + 4);
    expect(onAllow).not.toHaveBeenCalled();
    onAllow.mockResolvedValueOnce(false);
    await userEvent.fill(field('site-address'), ' C.vn/vanban?loai=den ');
    await userEvent.click(button('Thêm trang'));
    await expect.poll(() => status().textContent).toMatch(/chưa cấp quyền đọc https:\/\/c\.vn/);
    expect(field('site-address').value).toBe(' C.vn/vanban?loai=den ');
    await userEvent.click(button('Thêm trang'));
    await expect.poll(() => field('site-address').value).toBe('');
    expect(onAllow.mock.calls).toEqual([['https://c.vn'], ['https://c.vn']]);
  });
  test('one is withdrawn and read again; the focus goes to what is said', async () => {
    show();
    await userEvent.click(button('Thôi đọc https://a.vn'));
    await expect.poll(() => status().textContent).toMatch(/Đã thôi đọc https:\/\/a\.vn/);
    expect(document.activeElement).toBe(status());
    await userEvent.click(button('Cho đọc lại'));
    expect([onWithdraw.mock.calls, onAllow.mock.calls]).toEqual([[['https://a.vn']], [['https://a.vn']]]);
  });
  test('those of policy look locked; a build for given sites takes no other', () => {
    show();
    expect(root.querySelectorAll('.locked')).toHaveLength(1);
    expect(button('Thôi đọc https://b.vn')).toBeUndefined();
    show({ canAdd: false, sites: [{ ...added, from: 'packed' }] });
    expect(root.querySelectorAll('button')).toHaveLength(0);
    expect(root.textContent).toContain('không thêm được trang khác');
  });
});
