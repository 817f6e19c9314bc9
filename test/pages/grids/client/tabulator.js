import 'tabulator-tables/dist/css/tabulator.css';
import { TabulatorFull } from 'tabulator-tables';
import { columns, compare, fetched, offer, options, root } from './page.js';

const formatters = {
  ordinal: (cell) => String(cell.getData().index + 1),
  link: (cell) => `<a href="#xem">${cell.getValue()}</a>`,
  clock: (cell) => `<i>⏱</i> ${cell.getValue()}`,
  actions: () => '<button>Xem</button>',
};

const columnOf = ({ key, as, sort, columns: inner, ...column }) => ({
  ...column,
  ...(inner ? { columns: inner.map(columnOf) } : { field: key, headerSort: Boolean(sort) }),
  ...(as ? { formatter: formatters[as] } : {}),
  ...(sort ? { sorter: (_, __, a, b) => compare(sort)(a.getData(), b.getData()) } : {}),
});

let table;
function mount() {
  table = new TabulatorFull(root, {
    data: fetched(),
    index: 'id',
    columns: columns.map(columnOf),
    rowFormatter: (row) => row.getElement().setAttribute('data-o', row.getData().id),
    ...options.table,
  });
}
offer({
  mount,
  unmount: () => table.destroy(),
  refresh: () => table.replaceData(fetched()),
  filter: (word) => (word ? table.setFilter('trichYeu', 'like', word) : table.clearFilter()),
  edit: (id, key, value) => table.updateData([{ id, [key]: value }]),
  select: (id) => table.selectRow(id),
  selected: () => table.getSelectedData().map(({ id }) => id),
  sort: (key, direction) => table.setSort(key, direction),
});
mount();
