import { describe, expect, test } from 'vitest';
import type { FieldTexts } from '../../lib/model/row';
import type { Identity } from '../../lib/model/settings';
import { followUpOf } from '../../lib/standing';
import { aDossier, at, changes } from './a-dossier';

const me = { names: ['Nguyễn Văn An'], unit: 'Phòng Tổng hợp' };
const other = { donViChuTri: 'Sở Tài chính', nguoiXuLy: 'Trần Thị Bình' };
const handled = 'Văn bản đến đã xử lý';
const follow = (fields: FieldTexts, list = handled, identity: Identity | null = me) =>
  followUpOf(aDossier(fields, { list }), identity ?? undefined);

describe('finished by me, owed by another', () => {
  test('by a list of handled ones, whatever the unit’s status is', () => {
    expect(follow(other)).toEqual({ since: at('2026-09-14T08:00'), owedBy: 'Sở Tài chính', reason: 'finished' });
    expect(follow({ ...other, trangThai: 'Đang xử lý' })?.owedBy).toBe('Sở Tài chính');
  });
  test.each(['Đã xử lý', 'ĐÃ XỬ LÝ', 'DA_XU_LY', 'Đã xử lý đúng hạn', 'Đã chuyển Sở Tài chính', 'Xử lý xong'])(
    'by the status %j in any list',
    (trangThai) => expect(follow({ ...other, trangThai }, 'Tra cứu')?.reason).toBe('finished'),
  );
  test.each(['Đang xử lý', 'Chưa xử lý', '', 'Mới'])('not while my part is open: status %j', (trangThai) => {
    expect(follow({ ...other, trangThai }, 'Văn bản chờ xử lý')).toBeNull();
  });
  test('the list seen last of those that say something decides', () => {
    const dossier = aDossier(other);
    const list = (title: string, seenAt: number) => ({ id: title, title, seenAt });
    dossier.lists = [list('Tra cứu', 3), list('Chờ xử lý', 2), list(handled, 1)];
    expect(followUpOf(dossier, me)).toBeNull();
    dossier.lists = [list('Tra cứu', 3), list('Chờ xử lý', 1), list(handled, 2)];
    expect(followUpOf(dossier, me)?.reason).toBe('finished');
  });
});

describe('who owes', () => {
  test.each([
    [{ donViChuTri: 'PHÒNG TỔNG HỢP', nguoiXuLy: 'Nguyễn Văn An' }, undefined],
    [{ donViChuTri: 'Phòng Tổng hợp', nguoiXuLy: 'Ông Nguyễn Văn An (Phòng Tổng hợp)' }, undefined],
    [{ nguoiXuLy: 'Ông Nguyễn Văn An' }, undefined],
    [{ nguoiXuLy: 'Đ/c NGUYỄN VĂN AN (Phòng cũ)' }, undefined],
    [{ donViChuTri: 'Phòng Tổng hợp - Văn phòng UBND' }, undefined],
    [{ donViChuTri: '', nguoiXuLy: '--' }, undefined],
    [{ donViChuTri: 'Phòng Tổng hợp', nguoiXuLy: 'Trần Thị Bình' }, 'Trần Thị Bình'],
    [{ nguoiXuLy: 'Trần Thị Bình' }, 'Trần Thị Bình'],
    [{ nguoiXuLy: 'Nguyễn Văn Anh' }, 'Nguyễn Văn Anh'],
    [{ donViChuTri: 'Phòng Tổng hợp; Sở Y tế; Sở Tư pháp' }, 'Sở Y tế, Sở Tư pháp'],
    [{ donViChuTri: 'Sở Y tế', nguoiXuLy: 'Nguyễn Văn An' }, 'Sở Y tế'],
  ])('%j: %s', (fields, owedBy) => expect(follow(fields)?.owedBy).toBe(owedBy));
  test('without an own unit, a unit alone is nobody else', () => {
    const named = { names: ['Nguyễn Văn An'] };
    expect(follow({ donViChuTri: 'Sở Y tế' }, handled, named)).toBeNull();
    expect(follow({ donViChuTri: 'Sở Y tế', nguoiXuLy: 'Nguyễn Văn An' }, handled, named)).toBeNull();
    expect(follow(other, handled, named)?.owedBy).toBe('Sở Tài chính');
  });
  test('without knowing who the user is, nobody', () => {
    expect(follow(other, handled, null)).toBeNull();
    expect(follow(other, handled, { names: [] })).toBeNull();
    const unitOnly = { names: [], unit: 'Phòng Tổng hợp' };
    expect(follow({ donViChuTri: 'Phòng Tổng hợp', nguoiXuLy: 'Trần Thị Bình' }, handled, unitOnly)).toBeNull();
    expect(follow(other, handled, unitOnly)?.owedBy).toBe('Sở Tài chính');
  });
});

describe('until', () => {
  test.each([
    { soVbTraLoi: '12/STC-NS' },
    { trangThai: 'Đã trả lời' },
    { trangThai: 'Đơn vị đã có văn bản trả lời' },
    { trangThai: 'Đã hoàn thành' },
    { trangThai: 'Kết thúc xử lý' },
    { trangThai: 'Đã hủy' },
    { vaiTro: 'Nhận để biết' },
  ])('%j', (fields) => expect(follow({ ...other, ...fields })).toBeNull());
  test('an empty answer is none', () => {
    expect(follow({ ...other, soVbTraLoi: '--' })?.reason).toBe('finished');
  });
  test('a list of what is answered, and no list that holds both', () => {
    const inBoth = (...titles: string[]) => {
      const dossier = aDossier(other);
      dossier.lists = titles.map((title, i) => ({ id: title, title, seenAt: i }));
      return followUpOf(dossier, me)?.reason;
    };
    expect(inBoth(handled, 'Văn bản đã trả lời')).toBeUndefined();
    expect(inBoth('Đã trả lời, chưa trả lời', handled)).toBe('finished');
  });
  test('the user closes it', () => {
    const closed = aDossier(other, { list: handled, own: { closed: { at: 1, reason: 'đã điện thoại' } } });
    expect(followUpOf(closed, me)).toBeNull();
  });
});

describe('followed', () => {
  test('by the role or by the list’s title, known user or not', () => {
    const followed = { ...other, vaiTro: 'Theo dõi', trangThai: 'Đang xử lý' };
    expect(follow(followed, 'Văn bản đến')).toEqual({
      since: at('2026-09-14T08:00'),
      owedBy: 'Sở Tài chính',
      reason: 'followed',
    });
    expect(follow(followed, 'Văn bản đến', null)?.owedBy).toBe('Sở Tài chính');
    expect(follow(other, 'Văn bản đang theo dõi')?.reason).toBe('followed');
    expect(follow({ donViChuTri: 'Sở Y tế' }, 'Theo dõi', { names: ['Nguyễn Văn An'] })?.owedBy).toBe('Sở Y tế');
  });
  test('no longer once the unit has handled it; and no register that is merely called so', () => {
    expect(follow({ ...other, vaiTro: 'Theo dõi', trangThai: 'Hoàn thành' }, 'Văn bản đến')).toBeNull();
    expect(follow(other, 'Sổ theo dõi giải quyết văn bản đến')).toBeNull();
    expect(follow({ donViChuTri: 'Phòng Tổng hợp', vaiTro: 'Theo dõi' }, 'Văn bản đến')).toBeNull();
  });
});

test('since: the event that told it, or else the first sighting', () => {
  const status = changes(
    'trangThai',
    'Đang xử lý',
    ['2026-09-16T09:00', 'Đã xử lý'],
    ['2026-09-17T09:00', 'Đã chuyển'],
  );
  const dossier = aDossier({ ...other, trangThai: 'Đã chuyển' }, { list: 'Tra cứu' });
  expect(followUpOf(dossier, me, status)?.since).toBe(at('2026-09-16T09:00'));
  const list = { id: 'x', title: handled };
  const listed = { key: 'k', at: at('2026-09-18T09:00'), kind: 'listed' as const, list };
  expect(followUpOf(aDossier(other, { list: handled }), me, [listed])?.since).toBe(at('2026-09-18T09:00'));
});
