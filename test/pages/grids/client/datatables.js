import 'datatables.net-dt/css/dataTables.dataTables.css';
import 'datatables.net-fixedcolumns-dt/css/fixedColumns.dataTables.css';
import DataTable from 'datatables.net';
import 'datatables.net-fixedcolumns';
import { language, settings } from './datatables-settings.js';
import { offer } from './page.js';

let table;
const draw = () => {
  table = new DataTable('#bang', { ...settings, language });
};
const row = (id) => table.row((_, data) => data.id === id);
offer({
  mount: draw,
  unmount: () => table.destroy(),
  refresh: () => table.rows().invalidate().draw(false),
  search: (word) => table.search(word).draw(),
  edit: (id, key, value) =>
    row(id)
      .data({ ...row(id).data(), [key]: value })
      .draw(false),
});
draw();
