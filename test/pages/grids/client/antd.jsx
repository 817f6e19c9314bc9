import { Button, Checkbox, ConfigProvider, Space, Table, Tag } from 'antd';
import { useState } from 'react';
import { columns, compare, fetched, offer, options, rows } from './page.js';
import { run } from './react.jsx';

const colors = { Khẩn: 'orange', 'Hỏa tốc': 'red' };
const cells = {
  link: (text) => <a href="#xem">{text}</a>,
  tag: (text) => <Tag color={colors[text] ?? 'blue'}>{text}</Tag>,
  clock: (text) => (
    <Space size={4}>
      <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
        <circle cx="7" cy="7" r="6" fill="none" stroke="#999" />
      </svg>
      <span>{text}</span>
    </Space>
  ),
  ordinal: (_, row) => row.index + 1,
  actions: () => (
    <Space size="small">
      <Button size="small">Xem</Button>
      <Button size="small" type="primary">
        Xử lý
      </Button>
    </Space>
  ),
};

function columnOf({ key, as, sort, children, ...column }) {
  if (children) return { ...column, children: children.map(columnOf) };
  return {
    ...column,
    key: key ?? column.title,
    dataIndex: key,
    ...(as ? { render: cells[as] } : {}),
    ...(sort ? { sorter: compare(sort) } : {}),
  };
}

function App() {
  const [data, setData] = useState(rows);
  const [selected, setSelected] = useState([]);
  offer({
    refresh: () => setData(fetched()),
    filter: (word) => setData(rows.filter((row) => row.trichYeu.includes(word))),
    edit: (id, key, value) => setData((old) => old.map((row) => (row.id === id ? { ...row, [key]: value } : row))),
    selected: () => selected,
  });
  const detail = { expandedRowRender: (row) => <p style={{ margin: 0 }}>Ý kiến chỉ đạo: {row.nguoi} tham mưu.</p> };
  return (
    <ConfigProvider theme={{ hashed: true }}>
      <Checkbox>Chỉ văn bản của tôi</Checkbox>
      <Table
        rowKey="id"
        dataSource={data}
        columns={columns.map(columnOf)}
        onRow={(row) => ({ 'data-o': row.id })}
        rowSelection={
          options.selectable && { selectedRowKeys: selected, onChange: setSelected, columnWidth: 40, fixed: true }
        }
        expandable={options.expandable ? detail : undefined}
        pagination={
          options.pageSize
            ? { pageSize: options.pageSize, total: data.length, showTotal: (total) => `Tổng ${total}` }
            : false
        }
        {...options.table}
      />
    </ConfigProvider>
  );
}

run(App);
