import { columns, fetched, offer, options, rows } from './page.js';

const wanted = [
  'dgrid/OnDemandGrid',
  'dgrid/ColumnSet',
  'dgrid/Selection',
  'dstore/Memory',
  'dstore/Trackable',
  'dojo/aspect',
  'dojo/_base/declare',
];

const columnOf = ({ title, key, sort, as, ...column }) => ({
  ...column,
  label: title,
  field: key ?? title,
  sortable: Boolean(sort),
  ...(as === 'link'
    ? {
        renderCell: (row) => {
          const link = document.createElement('a');
          link.href = '#xem';
          link.textContent = row[key];
          return link;
        },
      }
    : {}),
});

window.require(wanted, (OnDemandGrid, ColumnSet, Selection, Memory, Trackable, aspect, declare) => {
  const Grid = declare([OnDemandGrid, ColumnSet, Selection]);
  const Store = declare([Memory, Trackable]);
  let grid;
  let store;
  const mount = () => {
    const box = document.createElement('div');
    document.getElementById('goc').append(box);
    store = new Store({ data: fetched() });
    const sets = columns.map((set) => [set.map(columnOf)]);
    grid = new Grid({ columnSets: sets, selectionMode: 'single', ...options.table }, box);
    aspect.after(grid, 'renderRow', (element, [row]) => {
      element.setAttribute('data-o', row.id);
      return element;
    });
    grid.set('collection', store);
    grid.startup();
  };
  offer({
    mount,
    unmount: () => grid.destroy(),
    refresh: () => grid.refresh(),
    filter: (word) =>
      grid.set(
        'collection',
        store.filter((row) => row.trichYeu.includes(word)),
      ),
    sort: (key, descending) => grid.set('sort', key, descending),
    edit: (id, key, value) => store.put({ ...rows.find((row) => row.id === id), [key]: value }),
    select: (id) => grid.select(id),
    selected: () => Object.keys(grid.selection),
  });
  mount();
  // The loader leaves a script for each module, in the order in which they happened to arrive.
  for (const script of document.querySelectorAll('head script[src]')) script.remove();
});
