import { useState } from 'react';

/** What the server draws, and the browser takes over. */
export function List({ rows, offer }) {
  const [data, setData] = useState(rows);
  const [selected, setSelected] = useState([]);
  const [draft, setDraft] = useState('');
  offer?.({
    refresh: () => setData(rows.map((row) => ({ ...row }))),
    filter: (word) => setData(rows.filter((row) => row.trichYeu.includes(word))),
    edit: (id, key, value) => setData((old) => old.map((row) => (row.id === id ? { ...row, [key]: value } : row))),
    selected: () => selected,
  });
  const sort = () => setData((old) => old.toSorted((a, b) => (a.hanDate < b.hanDate ? -1 : 1)));
  const toggle = (id) => setSelected((old) => (old.includes(id) ? old.filter((one) => one !== id) : [...old, id]));
  return (
    <div className="khung">
      <input className="tim" placeholder="Tìm" value={draft} onChange={(event) => setDraft(event.target.value)} />
      <table>
        <thead>
          <tr>
            <th />
            <th>Số ký hiệu</th>
            <th>Trích yếu</th>
            <th>Ngày đến</th>
            <th className="sap">
              <button type="button" onClick={sort}>
                Hạn xử lý
              </button>
            </th>
            <th>Người xử lý</th>
          </tr>
        </thead>
        <tbody>
          {data.map((row) => (
            <tr key={row.id} data-o={row.id} className={selected.includes(row.id) ? 'chon' : undefined}>
              <td>
                <input type="checkbox" checked={selected.includes(row.id)} onChange={() => toggle(row.id)} />
              </td>
              <td>{row.soKyHieu}</td>
              <td>{row.trichYeu}</td>
              <td>{row.ngayDen}</td>
              <td>{row.han}</td>
              <td>{row.nguoi}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A whole document, as some frameworks draw it. */
export function Html({ rows, offer, css, script }) {
  return (
    <html lang="vi">
      <head>
        <meta charSet="utf-8" />
        <title>Văn bản đến</title>
        <link rel="icon" href="data:," />
        <style dangerouslySetInnerHTML={{ __html: css }} />
      </head>
      <body>
        <div id="goc">
          <List rows={rows} offer={offer} />
        </div>
        <script dangerouslySetInnerHTML={{ __html: script }} />
        <script src="/goi/hydrated-development.js" />
      </body>
    </html>
  );
}
