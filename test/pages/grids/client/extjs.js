import { columns, fetched, offer, options, root, rows } from './page.js';

const { Ext } = window;
let panel;
/** A view lets nobody set an attribute of a row: it is a table with the internal key of its record. */
const marker = new MutationObserver(() => {
  for (const row of root.querySelectorAll('table[data-recordid]')) {
    const id = panel?.getStore().getByInternalId(row.getAttribute('data-recordid'))?.get('id');
    if (id && row.getAttribute('data-o') !== id) row.setAttribute('data-o', id);
  }
});
marker.observe(root, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-recordid'] });

const renderers = {
  clock: (text) => `<span>◷</span> ${text}`,
  link: (text) => `<a href="#xem">${text}</a>`,
};
const columnOf = ({ title, key, as, sort, columns: inner, ...column }) => ({
  ...column,
  text: title,
  ...(inner ? { columns: inner.map(columnOf) } : {}),
  ...(key ? { dataIndex: key } : {}),
  ...(as ? { renderer: renderers[as] } : {}),
  sortable: Boolean(sort),
  ...(sort ? { sorter: { property: sort } } : {}),
});

function mount() {
  Ext.define('VanBan', { extend: 'Ext.data.Model', fields: Object.keys(rows[0]) });
  panel = Ext.create('Ext.grid.Panel', {
    renderTo: root,
    height: 620,
    width: 1150,
    store: Ext.create('Ext.data.Store', { model: 'VanBan', data: fetched() }),
    columns: columns.map(columnOf),
    ...options.table,
    ...(options.editable ? { plugins: [{ ptype: 'cellediting', clicksToEdit: 2 }] } : {}),
  });
}
const record = (id) => panel.getStore().findRecord('id', id, 0, false, true, true);
offer({
  mount,
  unmount: () => panel.destroy(),
  refresh: () => panel.getStore().loadData(fetched()),
  sort: (key, direction) => panel.getStore().sort(key, direction),
  filter: (word) => panel.getStore().filterBy((row) => row.get('trichYeu').includes(word)),
  edit: (id, key, value) => record(id).set(key, value),
  select: (id) => panel.getSelectionModel().select(record(id)),
  selected: () =>
    panel.destroyed
      ? []
      : panel
          .getSelectionModel()
          .getSelection()
          .map((row) => row.get('id')),
});
Ext.onReady(mount);
