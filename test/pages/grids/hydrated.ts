import { dossiers } from '../dossiers.ts';
import { data, page } from '../html.ts';
import { click, listPage } from '../page.ts';
import { drawer } from './host/draw.ts';
import { call, plain, sent } from './host/grid.ts';

const css = `${plain}table{border-collapse:collapse}td,th{border:1px solid #ccc;padding:8px;text-align:left}.chon{background:#eef}`;
const rows = (now: number) => dossiers('hydrated', 20, now, { forms: { slash: 70, time: 15, empty: 15 } });
const steps = [
  click('th button', 'sort by deadline'),
  click('tr[data-o] input', 'select a row'),
  call('filter', 'xã'),
  call('refresh'),
];
/** Before the browser's React takes over, whoever writes into the document has done so. */
const wait = 900;

export const pages = [
  listPage({
    name: 'hydrated',
    about: 'React on the server and in the browser: a list taken over late',
    rows,
    html: (list) => {
      const given = list.map(sent);
      return page({
        title: 'Văn bản đến',
        css,
        head: '<link rel="icon" href="data:,">',
        body: `<div id="goc">${drawer().drawList({ rows: given })}</div><script>window.duLieu=${data({ rows: given, wait })}</script><script src="/goi/hydrated-development.js"></script>`,
      });
    },
    leastRows: 4,
    steps,
  }),
  listPage({
    name: 'hydrated-document',
    about: 'React on the server and in the browser: the whole document taken over late',
    rows,
    html: (list) => {
      const given = list.map(sent);
      const script = `window.duLieu=${data({ rows: given, whole: true, css, wait })}`;
      return drawer().drawDocument({ rows: given, css, script });
    },
    leastRows: 4,
    steps,
  }),
];
