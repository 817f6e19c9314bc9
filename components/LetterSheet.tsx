import type { Letter, LetterTable } from '../lib/model/letter';

/** A letter about as it will look on paper; the file is laid out to the millimetre, this is for reading. */
export function LetterSheet({ letter }: { letter: Letter }) {
  const { title, annex, signature } = letter;
  return (
    <article class="letter" lang="vi" data-paper={letter.paper}>
      <header>
        <div>
          <p class="upper">{letter.parentAgency}</p>
          <p class="upper strong ruled">{letter.agency}</p>
          <p>{`Số:       /${letter.symbol}`}</p>
          {title === null && <p class="about">V/v {letter.about}</p>}
        </div>
        <div>
          <p class="upper strong">Cộng hòa xã hội chủ nghĩa Việt Nam</p>
          <p class="strong ruled long">Độc lập - Tự do - Hạnh phúc</p>
          <p class="italic">{`${letter.place}, ngày      tháng      năm      `}</p>
        </div>
      </header>
      {title !== null && (
        <div class="named">
          <p class="upper strong">{title.name}</p>
          {title.about !== '' && <p class="strong ruled">{title.about}</p>}
        </div>
      )}
      <Addressees of={letter.addressees} />
      {letter.body.map((block, i) =>
        block.kind === 'table' ? (
          <Table key={`${i}-table`} table={block.table} />
        ) : (
          <p key={`${i}-${block.kind}`} class={`body ${block.kind}`}>
            {block.text}
          </p>
        ),
      )}
      <footer>
        <div>
          <p class="strong italic">Nơi nhận:</p>
          {letter.recipients.map((one, i) => (
            <p key={one}>{`- ${one}${i === letter.recipients.length - 1 ? '.' : ';'}`}</p>
          ))}
        </div>
        <div>
          {signature.lines.map((line) => (
            <p key={line} class="upper strong">
              {line}
            </p>
          ))}
          <p class="strong name">{signature.name}</p>
        </div>
      </footer>
      {annex !== null && (
        <section class="annex">
          <p class="strong">Phụ lục</p>
          <p class="strong">{annex.title}</p>
          <p class="italic">{annex.note}</p>
          <Table table={annex.table} />
        </section>
      )}
    </article>
  );
}

function Addressees({ of }: { of: readonly string[] }) {
  if (of.length === 0) return null;
  if (of.length === 1) return <p class="to">Kính gửi: {of[0]}</p>;
  return (
    <div class="to">
      <p>Kính gửi:</p>
      {of.map((one, i) => (
        <p key={one}>{`- ${one}${i === of.length - 1 ? '.' : ';'}`}</p>
      ))}
    </div>
  );
}

function Table({ table }: { table: LetterTable }) {
  return (
    <table>
      <thead>
        <tr>
          {table.columns.map(({ title }) => (
            <th key={title}>{title}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((cells, row) => (
          <tr key={`${row}-${cells[0]}`}>
            {cells.map((cell, at) => (
              <td key={table.columns[at]?.title} class={table.columns[at]?.align}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
