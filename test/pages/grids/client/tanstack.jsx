import { flexRender, getCoreRowModel, getSortedRowModel, useReactTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState } from 'react';
import { columns, compare, fetched, offer, rows } from './page.js';
import { run } from './react.jsx';

const definitions = columns.map(({ title, key, sort, width }) => ({
  header: title,
  accessorKey: key,
  size: width,
  enableSorting: Boolean(sort),
  ...(sort ? { sortingFn: (a, b) => compare(sort)(a.original, b.original) } : {}),
}));

/** Rows lie at their place by transform; cells are flexible boxes; nothing has a role. */
function App() {
  const [data, setData] = useState(rows);
  const [sorting, setSorting] = useState([]);
  const box = useRef(null);
  const table = useReactTable({
    data,
    columns: definitions,
    state: { sorting },
    onSortingChange: setSorting,
    getCoreRowModel: getCoreRowModel(),
    getSortedRowModel: getSortedRowModel(),
    getRowId: (row) => row.id,
  });
  const list = table.getRowModel().rows;
  const virtual = useVirtualizer({
    count: list.length,
    getScrollElement: () => box.current,
    estimateSize: () => 46,
    overscan: 4,
  });
  offer({
    refresh: () => setData(fetched()),
    filter: (word) => setData(rows.filter((row) => row.trichYeu.includes(word))),
    edit: (id, key, value) => setData((old) => old.map((row) => (row.id === id ? { ...row, [key]: value } : row))),
  });
  const width = table.getTotalSize();
  return (
    <div ref={box} className="khung">
      <div className="dau" style={{ width }}>
        {table.getFlatHeaders().map((header) => (
          <button
            type="button"
            key={header.id}
            style={{ width: header.getSize() }}
            onClick={header.column.getToggleSortingHandler()}
          >
            {flexRender(header.column.columnDef.header, header.getContext())}
          </button>
        ))}
      </div>
      <div style={{ height: virtual.getTotalSize(), width, position: 'relative' }}>
        {virtual.getVirtualItems().map(({ index, start, size }) => (
          <div
            key={list[index].id}
            data-o={list[index].id}
            className="dong"
            style={{ transform: `translateY(${start}px)`, height: size, width }}
          >
            {list[index].getVisibleCells().map((cell) => (
              <div key={cell.id} style={{ width: cell.column.getSize() }}>
                {flexRender(cell.column.columnDef.cell, cell.getContext())}
              </div>
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

run(App);
