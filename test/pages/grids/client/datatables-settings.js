import { columns, options, rows } from './page.js';

const renderers = {
  ordinal: (_, __, row) => row.index + 1,
  link: (text) => `<a href="#xem">${text}</a>`,
  clock: (text) => `<i class="bi">⏰</i> ${text}`,
  label: (text) => `<span class="nhan">${text}</span>`,
  actions: () => '<button type="button">Xem</button> <button type="button">Chuyển</button>',
  check: () => '<input type="checkbox">',
};

export const language = {
  emptyTable: 'Không có dữ liệu',
  info: 'Hiển thị _START_ đến _END_ của _TOTAL_ bản ghi',
  infoFiltered: '(lọc từ _MAX_ bản ghi)',
  lengthMenu: 'Hiển thị _MENU_ bản ghi',
  search: 'Tìm kiếm:',
  paginate: { first: 'Đầu', last: 'Cuối', next: 'Sau', previous: 'Trước' },
};

const draw =
  ({ as, sort }) =>
  (value, type, row, meta) => {
    if (type === 'sort' && sort) return row[sort];
    return type === 'display' && as ? renderers[as](value, type, row, meta) : value;
  };

/** Settings that all versions of DataTables understand. */
export const settings = {
  data: rows,
  columns: columns.map(({ key, as, sort, ...column }) => ({
    ...column,
    data: key ?? null,
    defaultContent: '',
    orderable: Boolean(sort),
    render: draw({ as, sort }),
  })),
  order: [],
  createdRow: (element, row) => element.setAttribute('data-o', row.id),
  ...options.table,
};
