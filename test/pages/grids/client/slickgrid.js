import 'slickgrid/dist/styles/css/slick.grid.css';
import 'slickgrid/dist/styles/css/slick-alpine-theme.css';
import { SlickDataView, SlickGrid } from 'slickgrid';
import { markByClass } from './mark.js';
import { columns, compare, fetched, offer, options, root, rows } from './page.js';

const formatters = {
  link: (_, __, value) => ({ html: `<a href="#xem">${value}</a>` }),
  clock: (_, __, value) => ({ html: `<i></i> ${value}` }),
};
const definitions = columns.map(({ title, key, as, sort, ...column }) => ({
  ...column,
  id: key,
  field: key,
  name: title,
  sortable: Boolean(sort),
  ...(sort ? { sortKey: sort } : {}),
  ...(as ? { formatter: formatters[as] } : {}),
}));

markByClass(root);
let grid;
function mount() {
  const box = document.createElement('div');
  box.className = 'luoi slick-container';
  root.append(box);
  const view = new SlickDataView();
  view.getItemMetadata = (index) => ({ cssClasses: `o-${view.getItem(index)?.id}` });
  grid = new SlickGrid(box, view, definitions, {
    enableColumnReorder: false,
    enableCellNavigation: true,
    ...options.grid,
  });
  view.onRowCountChanged.subscribe(() => {
    grid.updateRowCount();
    grid.render();
  });
  view.onRowsChanged.subscribe((_, { rows: changed }) => {
    grid.invalidateRows(changed);
    grid.render();
  });
  grid.onSort.subscribe((_, { sortCol, sortAsc }) => view.sort(compare(sortCol.sortKey), sortAsc));
  view.setItems(fetched());
  offer({
    refresh: () => view.setItems(fetched()),
    filter: (word) => view.setItems(rows.filter((row) => row.trichYeu.includes(word))),
    edit: (id, key, value) => view.updateItem(id, { ...view.getItemById(id), [key]: value }),
  });
}
offer({
  mount,
  unmount: () => {
    grid.destroy();
    root.replaceChildren();
  },
});
mount();
