import { columns, compare, fetched, offer, options, rows } from './page.js';

const $ = window.jQuery;
const formatters = { link: (value) => `<a href="#xem">${value}</a>`, clock: (value) => `<i></i> ${value}` };

const modelOf = ({ title, key, as, sort, ...column }) => ({
  ...column,
  name: key ?? title,
  label: title,
  sortable: Boolean(sort),
  ...(sort ? { sortfunc: (_, __, direction, a, b) => direction * compare(sort)(a, b) } : {}),
  ...(as ? { formatter: formatters[as] } : {}),
});

const table = () => $('#bang');
function mount() {
  table().jqGrid({
    datatype: 'local',
    data: fetched(),
    colModel: columns.map(modelOf),
    rowattr: (row) => ({ 'data-o': row.id }),
    rowNum: 30,
    pager: true,
    viewrecords: true,
    shrinkToFit: false,
    autoencode: true,
    ...options.grid,
  });
  table().jqGrid('setFrozenColumns');
}
const load = (list) => table().jqGrid('clearGridData').jqGrid('setGridParam', { data: list }).trigger('reloadGrid');
offer({
  mount,
  unmount: () => table().jqGrid('GridUnload'),
  refresh: () => load(fetched()),
  filter: (word) => load(rows.filter((row) => row.trichYeu.includes(word))),
});
mount();
