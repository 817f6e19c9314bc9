import 'datatables-legacy-style/css/jquery.dataTables.css';
import 'fixedcolumns-legacy-style/css/fixedColumns.dataTables.css';
import fixedColumns from 'fixedcolumns-legacy';
import $ from 'jquery';
import { language, settings } from './datatables-settings.js';
import { offer } from './page.js';

// Each of these modules is a function that wants the window and jQuery, and brings its own DataTables.
fixedColumns(window, $);

let table;
const draw = () => {
  table = $('#bang').DataTable({ ...settings, language });
};
offer({
  mount: draw,
  unmount: () => table.destroy(),
  refresh: () => table.rows().invalidate().draw(false),
  search: (word) => table.search(word).draw(),
});
draw();
