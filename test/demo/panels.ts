import { addDays, type IsoDate, slashed } from './civil.ts';
import type { ListDefinition } from './lists.ts';
import type { Office } from './office.ts';
import { createRandom } from './random.ts';
import { donVi } from './subjects.ts';

/** What stands around every list and is no dossier, though it speaks of deadlines. */
export function statistics(tally: ReturnType<Office['tally']>): string {
  const tiles = [
    ['Đang xử lý', tally.open, 'xanh'],
    ['Quá hạn', tally.overdue, 'do'],
    ['Đến hạn hôm nay', tally.today, 'cam'],
    ['Tạm dừng', tally.paused, 'xam'],
  ] as const;
  const html = tiles.map(([name, count, kind]) => `<li class="${kind}"><b>${count}</b> ${name}</li>`);
  return `<ul class="thong-ke" aria-label="Thống kê">${html.join('')}</ul>`;
}

export function filterForm(list: ListDefinition, today: IsoDate): string {
  const due = list.columns.find((column) => column.id === 'han')?.vi ?? 'Hạn xử lý';
  const from = slashed(addDays(today, -30));
  const to = slashed(addDays(today, 60));
  return `<form class="loc" id="loc" onsubmit="return false">
<label>Từ khóa<input name="tu-khoa" placeholder="Số ký hiệu, trích yếu…"></label>
<label>${due} từ ngày<input name="han-tu" value="${from}" size="10"></label>
<label>đến<input name="han-den" value="${to}" size="10"></label>
<label>Trạng thái<select name="trang-thai"><option>Tất cả</option><option>Trong hạn</option><option>Sắp đến hạn</option><option>Quá hạn</option></select></label>
<button class="nut" type="button">Tìm kiếm</button>
</form>`;
}

export function unitTable(office: Office, list: ListDefinition): string {
  const { total } = office.tally(list.slug);
  const random = createRandom(`${list.slug}/${total}`);
  const rows = donVi.map((name) => {
    const inTime = total === 0 ? 0 : 5 + random.below(40);
    const late = total === 0 ? 0 : random.below(9);
    return `<tr><td>${name}</td><td>${inTime + late}</td><td>${inTime}</td><td>${late}</td></tr>`;
  });
  return `<table class="tong-hop"><caption>Tổng hợp theo đơn vị</caption>
<thead><tr><th>Đơn vị</th><th>Được giao</th><th>Trong hạn</th><th>Quá hạn</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}
