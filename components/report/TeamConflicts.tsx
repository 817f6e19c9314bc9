import { formatDateTime } from '../../lib/locale/dates';
import type { Language } from '../../lib/locale/language';
import { reportFileTexts } from '../../lib/locale/report-files';
import { teamTexts } from '../../lib/locale/team';
import type { TeamView } from '../../lib/model/report-files';
import type { Dispute, TeamSide } from '../../lib/model/team';
import { Wide } from './Wide';

/** Where members tell a dossier otherwise, with every side. */
export function TeamConflicts({ language, conflicts }: { language: Language; conflicts: TeamView['conflicts'] }) {
  const texts = reportFileTexts[language];
  const { disputes } = teamTexts[language];
  const rest = conflicts.count - conflicts.some.length;
  return (
    <section class="card">
      <h2>{texts.conflicts(conflicts.count)}</h2>
      <p class="quiet">{texts.conflictsHelp}</p>
      <Wide label={texts.conflicts(conflicts.count)}>
        <table class="rates">
          <thead>
            <tr>
              {[texts.dossier, texts.dispute, texts.kept, texts.other].map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {conflicts.some.map((one) => (
              <tr key={one.key}>
                <th scope="row">{one.number || '—'}</th>
                <td>{one.disputes.map((name) => disputes[name]).join(', ')}</td>
                <td>{sideText(language, one.kept, one.disputes)}</td>
                <td>{one.others.map((side) => sideText(language, side, one.disputes)).join('; ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
      {rest > 0 && <p class="quiet">{texts.more(rest)}</p>}
    </section>
  );
}

function sideText(language: Language, side: TeamSide, disputes: readonly Dispute[]): string {
  const said: Record<Dispute, string> = {
    unit: side.unit,
    person: side.person,
    due: side.due === null ? '' : formatDateTime(side.due),
    done: reportFileTexts[language].doneOrNot[side.isDone ? 'done' : 'open'],
  };
  const facts = disputes.map((name) => said[name] || '—').join(' · ');
  return `${side.from || teamTexts[language].ownBrowser}: ${facts}`;
}
