import { Chip, Link } from '@mui/material';
import { DataGrid, GridRow } from '@mui/x-data-grid';
import { viVN } from '@mui/x-data-grid/locales';
import { useState } from 'react';
import { columns, compare, fetched, offer, options, rows } from './page.js';
import { run } from './react.jsx';

const renderers = {
  chip: ({ value }) => <Chip size="small" label={value} />,
  link: ({ value }) => <Link href="#xem">{value}</Link>,
};
const marked = (props) => <GridRow {...props} data-o={props.rowId} />;

const columnOf = ({ title, key, as, sort, ...column }) => ({
  ...column,
  field: key ?? title,
  headerName: title,
  ...(as ? { renderCell: renderers[as] } : {}),
  ...(sort
    ? {
        getSortComparator: (way) => (_, __, x, y) =>
          (way === 'desc' ? -1 : 1) * compare(sort)(x.api.getRow(x.id), y.api.getRow(y.id)),
      }
    : { sortable: false }),
});

function App() {
  const [data, setData] = useState(rows);
  const [selected, setSelected] = useState([]);
  offer({
    refresh: () => setData(fetched()),
    filter: (word) => setData(rows.filter((row) => row.trichYeu.includes(word))),
    edit: (id, key, value) => setData((old) => old.map((row) => (row.id === id ? { ...row, [key]: value } : row))),
    selected: () => selected,
  });
  return (
    <div style={{ height: 620 }}>
      <DataGrid
        rows={data}
        columns={columns.map(columnOf)}
        slots={{ row: marked }}
        checkboxSelection
        rowSelectionModel={selected}
        onRowSelectionModelChange={setSelected}
        localeText={viVN.components.MuiDataGrid.defaultProps.localeText}
        {...options.table}
      />
    </div>
  );
}

run(App);
