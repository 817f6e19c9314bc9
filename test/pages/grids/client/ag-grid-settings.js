import { columns, compare, fetched, offer, options, root, rows } from './page.js';

const renderers = {
  ordinal: ({ data }) => String(data.index + 1),
  link: ({ value }) => {
    const link = document.createElement('a');
    link.href = '#xem';
    link.textContent = value;
    return link;
  },
  clock: ({ value }) => {
    const box = document.createElement('span');
    const icon = document.createElement('i');
    icon.textContent = '🕑';
    box.append(icon, ' ', value);
    return box;
  },
  actions: () => {
    const button = document.createElement('button');
    button.textContent = 'Xử lý';
    return button;
  },
};

const columnOf = ({ title, key, as, sort, children, ...column }) => ({
  headerName: title,
  ...(children ? { children: children.map(columnOf) } : { field: key, colId: key ?? title, sortable: Boolean(sort) }),
  ...(as ? { cellRenderer: renderers[as] } : {}),
  ...(sort ? { comparator: (_, __, a, b) => compare(sort)(a.data, b.data) } : {}),
  ...column,
});

/** What all versions of AG Grid understand. */
export function gridOf(createGrid) {
  let grid;
  const mount = () => {
    grid = createGrid(root, {
      columnDefs: columns.map(columnOf),
      rowData: rows,
      getRowId: ({ data }) => data.id,
      processRowPostCreate: ({ node, eRow, ePinnedLeftRow, ePinnedRightRow }) => {
        for (const part of [eRow, ePinnedLeftRow, ePinnedRightRow]) part?.setAttribute('data-o', node.data.id);
      },
      ...options.grid,
    });
  };
  offer({
    mount,
    unmount: () => grid.destroy(),
    refresh: () => grid.setGridOption('rowData', fetched()),
    filter: (word) =>
      grid.setFilterModel(word ? { trichYeu: { filterType: 'text', type: 'contains', filter: word } } : null),
    edit: (id, key, value) => grid.getRowNode(id).setDataValue(key, value),
    select: (id) => grid.getRowNode(id).setSelected(true),
    selected: () => grid.getSelectedRows().map(({ id }) => id),
  });
  mount();
}
