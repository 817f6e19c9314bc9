import { expect, test } from 'vitest';
import type { Row, Sighting } from '../../lib/model/row';
import { admit, type KeepingRules } from '../../lib/store/admit';

const list = { id: '/mc', title: 'Hồ sơ một cửa' };
const admitted = async (trichYeu: string, rules: Partial<KeepingRules> = {}) => {
  const row: Row = { fields: { maHoSo: '1', trichYeu }, headers: {} };
  const sightings: Sighting[] = [{ key: 'hoSo|1||', kind: 'hoSo', list, row }];
  const seen = { site: 'https://a.vn', account: '', list, observedAt: 1, sightings };
  const { open, refused } = await admit(seen, { emptyMeans: 'unclear', ...rules });
  return { subject: open.get('hoSo|1||')?.row.fields.trichYeu, refused };
};

test('applicants are cut away at the entrance, unless the setting keeps them', async () => {
  const subject = 'Đăng ký khai sinh - Trần Thị Mỹ Hạnh, 0912345678';
  expect(await admitted(subject)).toEqual({ subject: 'Đăng ký khai sinh', refused: 0 });
  expect(await admitted(subject, { privacy: { keepApplicant: true } })).toEqual({ subject, refused: 0 });
});

test('a mark of secrecy in what is cut away still counts', async () => {
  expect(await admitted('Đăng ký khai sinh - Trần Thị Mỹ Hạnh (Mật)')).toEqual({ subject: undefined, refused: 1 });
});

test('the number of a secret answer is not kept, that it came is', async () => {
  const row: Row = { fields: { soKyHieu: '5/UBND', soVbTraLoi: '12/M-UBND' }, headers: {} };
  const sightings: Sighting[] = [{ key: 'vanBan|5||', kind: 'vanBan', list, row }];
  const seen = { site: 'https://a.vn', account: '', list, observedAt: 1, sightings };
  const { open } = await admit(seen, { emptyMeans: 'unclear', series: ['*/M-UBND'] });
  expect(open.get('vanBan|5||')?.row.fields).toEqual({ soKyHieu: '5/UBND', soVbTraLoi: 'đã có, không lưu số' });
});
