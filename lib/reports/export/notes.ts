import { formatDateTime } from '../../locale/dates';
import type { Language } from '../../locale/language';
import { count } from '../../locale/numbers';
import { exportTexts } from '../../locale/report-export';
import type { ReportBasis } from '../../model/report';
import type { LayoutName } from '../../model/report-table';

/**
 * What every export says of itself: time, sites, filter, how much was seen, what was left out. `rows`: in the list, of
 * those that its layout takes.
 */
export function notesOf(basis: ReportBasis, rows: number, language: Language, layout: LayoutName): string[] {
  const texts = exportTexts[language];
  const coverage = basis.coverage.map(({ title, site, seen, total, seenAt }) =>
    texts.coverage({
      title,
      site,
      seen: count(language, seen),
      total: total === undefined ? null : count(language, total),
      seenAt: formatDateTime(seenAt),
    }),
  );
  return [
    texts.madeAt(formatDateTime(basis.now)),
    texts.sites(basis.sites.join(', ')),
    basis.filter === '' ? texts.noFilter : texts.filter(basis.filter),
    texts.basis(basis.seen),
    texts.rows(rows),
    ...(texts.takes[layout] ?? []),
    ...(coverage.length === 0 ? [texts.noCoverage] : coverage),
    basis.secret === null ? texts.secretUnknown : texts.secret(basis.secret),
    ...(basis.isWithoutPersons ? [texts.withoutPersons] : []),
    texts.notOfficial,
  ];
}
