import { readTeamFile, TeamMerge, teamRows } from '../../lib/reports';
import { random } from '../random';
import { anyEvents, fileOf, hour, made, now, open, sourceOf, world } from '../reports/team-help';

const first = 1_000_000;
const units = ['Phòng Nội vụ', 'Phòng Tài chính - Kế hoạch', 'Phòng Văn hoá và Thông tin', 'Văn phòng'];

/** A file of so many dossiers with histories, as a text whose numbers begin at 1,000,000. */
export async function textOf(rows: number): Promise<string> {
  const next = random(1);
  const sources = Array.from({ length: rows }, (_, n) => {
    const subject = `V/v triển khai kế hoạch số ${first + n} về rà soát, thống kê và báo cáo kết quả thực hiện nhiệm vụ quý III`;
    const fields = { trichYeu: subject, donViChuTri: units[n % 4] ?? '', yKienChiDao: 'Giao phòng chủ trì tham mưu' };
    const dossier = made(`${first + n}/UBND`, fields, { lastSeen: now - hour - n * 1000 });
    return sourceOf(dossier, anyEvents(next, dossier));
  });
  return (await fileOf(sources, { id: 'may-0' })).text();
}

/** The file of another member, half of whose dossiers the next one has as well, too. */
export function fileOfMember(text: string, member: number, rows: number): Blob {
  const shifted = text.replace(/\b1\d{6}(?=\/| về)/g, (n) => String(Number(n) + (member * rows) / 2));
  return new Blob([shifted.replace('"id":"may-0"', `"id":"may-${member}"`)]);
}

/** Reads files and merges them, down to the rows of a report; the longest time nothing else had its turn, in ms. */
export async function work(count: number, file: (member: number) => Blob) {
  const merge = new TeamMerge();
  const start = performance.now();
  let last = start;
  let longest = 0;
  const timer = setInterval(() => {
    const at = performance.now();
    longest = Math.max(longest, at - last);
    last = at;
  }, 1);
  let bytes = 0;
  let making = 0;
  for (let member = 0; member < count; member++) {
    const from = performance.now();
    const one = file(member);
    last = performance.now();
    making += last - from;
    bytes += one.size;
    const read = await readTeamFile(one, { now, gate: open, refuses: (header) => merge.refuses(header) });
    const problem = 'problem' in read ? read : merge.add(read);
    if (problem !== null) throw new Error(JSON.stringify(problem));
  }
  const readAt = performance.now();
  const { items, sightings, conflicts } = await merge.merged({ world });
  const mergedAt = performance.now();
  let rows = 0;
  for await (const some of teamRows(items, { now, world, isWithoutPersons: false })) rows += some.length;
  clearInterval(timer);
  const times = { read: readAt - start - making, merge: mergedAt - readAt, rows: performance.now() - mergedAt };
  return { bytes, sightings, dossiers: items.length, rows, conflicts: conflicts.length, times, longest };
}
