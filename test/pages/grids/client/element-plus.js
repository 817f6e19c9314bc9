import 'element-plus/dist/index.css';
import { ElButton, ElLink, ElPagination, ElTable, ElTableColumn, ElTag } from 'element-plus';
import { computed, createApp, h, ref } from 'vue';
import { markByClass } from './mark.js';
import { columns, compare, fetched, offer, options, root, rows } from './page.js';

const renderers = {
  tag: (text) => h(ElTag, { size: 'small' }, () => text),
  link: (text) => h(ElLink, { type: 'primary', href: '#xem' }, () => text),
  clock: (text) => [h('i', { class: 'dong-ho' }, '◷'), ' ', text],
  actions: () => [h(ElButton, { size: 'small' }, () => 'Chi tiết')],
};

function columnOf({ title, key, as, sort, children, ...column }) {
  const slots = as ? { default: ({ row }) => renderers[as](row[key]) } : {};
  return h(
    ElTableColumn,
    {
      ...column,
      label: title,
      key: key ?? title,
      ...(key ? { prop: key } : {}),
      ...(sort ? { sortable: true, sortMethod: compare(sort) } : {}),
    },
    children ? { default: () => children.map(columnOf) } : slots,
  );
}

const App = {
  setup() {
    const data = ref(rows);
    const page = ref(1);
    const selected = ref([]);
    offer({
      refresh: () => (data.value = fetched()),
      filter: (word) => (data.value = rows.filter((row) => row.trichYeu.includes(word))),
      edit: (id, key, value) => (data.value.find((row) => row.id === id)[key] = value),
      selected: () => selected.value.map(({ id }) => id),
    });
    const size = options.pageSize ?? rows.length;
    const shown = computed(() => data.value.slice((page.value - 1) * size, page.value * size));
    return () => [
      h(
        ElTable,
        {
          data: shown.value,
          rowKey: 'id',
          rowClassName: ({ row }) => `o-${row.id}`,
          onSelectionChange: (chosen) => (selected.value = chosen),
          ...options.table,
        },
        () => columns.map(columnOf),
      ),
      options.pageSize &&
        h(ElPagination, {
          total: data.value.length,
          pageSize: size,
          layout: 'total, prev, pager, next',
          'onUpdate:currentPage': (next) => (page.value = next),
        }),
    ];
  },
};

markByClass(root);
let app;
function mount() {
  app = createApp(App);
  // Otherwise ids are drawn at random, and differ between two loads of the page.
  app.provide({ prefix: 1000, current: 0 });
  app.mount(root);
}
offer({ mount, unmount: () => app.unmount() });
mount();
