import { columns, compare, fetched, offer, options } from './page.js';

const $ = window.jQuery;
const formatters = {
  link: (value) => `<a href="#xem">${value}</a>`,
  clock: (value) => `<i></i> ${value}`,
};
const columnOf = ({ key, as, sort, ...column }) => ({
  ...column,
  field: key,
  ...(as ? { formatter: formatters[as] } : {}),
  ...(sort ? { sortable: true, sorter: (_, __, a, b) => compare(sort)(a, b) } : {}),
});

const table = () => $('#bang');
const mount = () =>
  table().bootstrapTable({
    data: fetched(),
    columns: columns.map(columnOf),
    locale: 'vi-VN',
    rowAttributes: (row) => ({ 'data-o': row.id }),
    ...options.table,
  });
offer({
  mount,
  unmount: () => table().bootstrapTable('destroy'),
  refresh: () => table().bootstrapTable('load', fetched()),
  search: (word) => table().bootstrapTable('resetSearch', word),
  cards: () => table().bootstrapTable('toggleView'),
});
mount();
