import { describe, expect, test } from 'vitest';
import type { LetterItem } from '../../lib/model/letter-item';
import {
  at,
  document,
  drafted,
  firstNotice,
  noOffice,
  office,
  procedure,
  secondNotice,
  sentBefore,
  texts,
} from './given';

describe('công văn about one document', () => {
  test('lần 1 to a unit below', () => {
    const { letter, missing } = drafted({});
    expect(letter).toMatchObject({
      paper: 'A4',
      agency: 'Ủy ban nhân dân tỉnh An Bình',
      symbol: 'UBND-TH',
      about: 'nhắc thực hiện Công văn số 512/BXD-QHKT',
      title: null,
      addressees: ['Sở Xây dựng'],
      annex: null,
      signature: { lines: office.signatureLines, name: '' },
      recipients: ['Như trên', 'Chủ tịch, các Phó Chủ tịch UBND tỉnh (để b/c)', 'Lưu: VT, TH'],
    });
    expect(texts({})).toEqual([
      'Sở Xây dựng chủ trì thực hiện Công văn số 512/BXD-QHKT ngày 20/10/2026 của Bộ Xây dựng về việc rà soát quy hoạch chung đô thị (văn bản đến ngày 22/10/2026); thời hạn hoàn thành: ngày 13/11/2026.',
      'Đến ngày 20/11/2026, công việc nêu trên đã quá thời hạn 05 ngày làm việc nhưng UBND tỉnh chưa nhận được kết quả thực hiện của Sở Xây dựng.',
      'Để bảo đảm tiến độ chung, UBND tỉnh yêu cầu Sở Xây dựng khẩn trương hoàn thành nội dung nêu trên, gửi kết quả về UBND tỉnh chậm nhất ngày 26/11/2026.',
      'Trường hợp đã gửi kết quả trước khi nhận được Công văn này, Sở Xây dựng thông tin số, ngày văn bản để UBND tỉnh cập nhật; nếu có khó khăn, vướng mắc, kịp thời báo cáo UBND tỉnh trước thời hạn nêu trên./.',
    ]);
    expect(missing).toEqual([]);
  });

  test('to an equal: đề nghị, and trân trọng at the end; what the leader said stands in it', () => {
    const said = texts({ direction: 'equal', items: [{ ...document, chiDao: 'Giao Sở tham mưu trước ngày 13/11.' }] });
    expect(said[1]).toBe('Nội dung chỉ đạo: “Giao Sở tham mưu trước ngày 13/11”.');
    expect(said[3]).toMatch(/UBND tỉnh đề nghị Sở Xây dựng khẩn trương/);
    expect(said.at(-1)).toBe('Trân trọng./.');
    expect(said.join(' ')).not.toMatch(/yêu cầu|người đứng đầu/);
  });

  test.each(['first', 'second', 'third'] as const)('%s to a superior never demands', (stage) => {
    const said = texts({ direction: 'above', stage, items: [{ ...document, earlier: sentBefore(stage) }] });
    expect(said.join(' ')).toMatch(/trân trọng đề nghị/);
    expect(said.join(' ')).not.toMatch(/yêu cầu|được giao|người đứng đầu|trách nhiệm/);
  });

  const kinds = ['congVan', 'phieuNhacViec', 'phieuDonDocTthc'] as const;
  test.each(kinds)('%s to a superior neither accuses nor quotes him', (kind) => {
    const base = kind === 'phieuDonDocTthc' ? procedure : document;
    for (const stage of ['first', 'second', 'third'] as const)
      for (const count of [1, 3, 5]) {
        const items = Array.from({ length: count }, (_, i) => ({
          ...base,
          key: `k${i}`,
          chiDao: 'Giao Sở tham mưu',
          earlier: sentBefore(stage),
        }));
        const { letter } = drafted({ kind, stage, direction: 'above', unit: base.unit, items });
        const { title, ...rest } = letter;
        expect(JSON.stringify(rest)).not.toMatch(
          /quá thời hạn|quá hạn|đã nhắc|Giao Sở|lý do chậm|vẫn chưa|đôn đốc \(/i,
        );
        expect(title?.about ?? '').not.toContain('Khẩn');
        if (kind === 'congVan') expect(letter.about).toMatch(/^đề nghị quan tâm, có ý kiến đối với (?:Công văn|0)/);
      }
  });

  test('lần 2 names lần 1 in full, counts, and asks for reasons and responsibility', () => {
    const over = { stage: 'second' as const, items: [{ ...document, earlier: [firstNotice] }] };
    expect(drafted(over).letter.about).toBe('đôn đốc (lần 2) thực hiện Công văn số 512/BXD-QHKT');
    const said = texts(over);
    expect(said[1]).toBe(
      'Tiếp theo Công văn số 4501/UBND-TH ngày 16/11/2026 của UBND tỉnh về việc nhắc thực hiện Công văn số 512/BXD-QHKT, UBND tỉnh tiếp tục đôn đốc Sở Xây dựng thực hiện công việc nêu trên.',
    );
    expect(said[2]).toBe(
      'Đến ngày 20/11/2026, công việc nêu trên đã quá thời hạn 05 ngày làm việc, UBND tỉnh đã nhắc 01 lần nhưng vẫn chưa nhận được kết quả thực hiện của Sở Xây dựng.',
    );
    expect(said[3]).toMatch(/báo cáo rõ lý do chậm, trách nhiệm của người đứng đầu/);
    expect(said[4]).toMatch(/báo cáo cấp có thẩm quyền xem xét/);
  });

  test('lần 3 reports to the superior, who is among those it goes to', () => {
    const { letter, missing } = drafted({
      stage: 'third',
      items: [{ ...document, earlier: [firstNotice, secondNotice] }],
      office: { ...office, reportTo: 'Thường trực Tỉnh ủy' },
    });
    const said = letter.body.map((block) => (block.kind === 'table' ? '' : block.text)).join('\n');
    expect(said).toMatch(
      /\nTiếp theo Công văn số 4501\/UBND-TH ngày 16\/11\/2026 và Công văn số 4533\/UBND-TH ngày 18\/11\/2026, UBND tỉnh/,
    );
    expect(said).toContain('Đây là văn bản đôn đốc lần 3.');
    expect(said).toContain(
      'Công văn này đồng thời được gửi Thường trực Tỉnh ủy để báo cáo, kính đề nghị xem xét, chỉ đạo.',
    );
    expect(said).toContain('đã nhắc 02 lần');
    expect(letter.recipients.slice(0, 2)).toEqual(['Như trên', 'Thường trực Tỉnh ủy (để b/c)']);
    expect(missing).toEqual([]);
  });

  test('what is missing is a blank that can be seen, and is named', () => {
    const bare: LetterItem = {
      ...document,
      loaiVb: '',
      soKyHieu: '',
      ngayVb: '',
      coQuanBanHanh: '--',
      trichYeu: '',
      ngayGiao: '',
      due: null,
      precision: null,
    };
    const { letter, missing } = drafted({ items: [bare], office: noOffice, newDue: null });
    expect(letter.body[0]).toEqual({
      kind: 'paragraph',
      text: 'Sở Xây dựng chủ trì thực hiện văn bản số […] ngày […] của […] về việc […] (văn bản đến ngày […]); thời hạn hoàn thành: […].',
    });
    expect(letter).toMatchObject({ agency: '[…]', symbol: '[…]', place: '[…]', parentAgency: '' });
    expect(letter.signature).toEqual({ lines: ['[…]'], name: '' });
    expect(letter.recipients).toEqual(['Như trên', 'Lưu: VT, […]']);
    expect(missing.filter(({ key }) => key === null).map(({ name }) => name)).toEqual(
      expect.arrayContaining(['agency', 'symbol', 'place', 'signature', 'recipients', 'hanMoi']),
    );
    expect(missing.filter(({ key }) => key === bare.key).map(({ name }) => name)).toEqual([
      'soKyHieu',
      'ngayVb',
      'coQuanBanHanh',
      'trichYeu',
      'ngayGiao',
      'thoiHan',
    ]);
  });
});

describe('how a document is cited', () => {
  const cited = (over: Partial<LetterItem>) => String(texts({ items: [{ ...document, ...over }] })[0]);
  test.each([
    [{ trichYeu: 'V/v: họp' }, 'về việc họp ('],
    [{ trichYeu: 'Về việc họp' }, 'về việc họp ('],
    [{ trichYeu: 'Về công tác dân số' }, 'về công tác dân số ('],
    [{ trichYeu: 'Báo cáo quý III./.' }, 'về nội dung “Báo cáo quý III” ('],
    [{ trichYeu: '512/BXD-QHKT - V/v họp' }, 'Bộ Xây dựng về việc họp ('],
    [{ loaiVb: '' }, 'thực hiện văn bản số 512/BXD-QHKT ngày'],
    [{ loaiVb: 'quyết định' }, 'thực hiện Quyết định số 512/BXD-QHKT'],
    [{ kind: 'nhiemVu' as const, soKyHieu: '' }, 'thực hiện nhiệm vụ “V/v rà soát quy hoạch chung đô thị” ('],
    [{ due: at('2026-11-13T10:30'), precision: 'minute' as const }, 'hoàn thành: 10 giờ 30 phút ngày 13/11/2026.'],
    [{ due: at('2026-11-14T00:00') }, 'hoàn thành: ngày 13/11/2026.'],
  ])('%j', (over, words) => expect(cited(over)).toContain(words));
});

describe('a document is cited in full before it is cited shortly', () => {
  const full = /512\/BXD-QHKT ngày 20\/10\/2026 của Bộ Xây dựng về việc rà soát quy hoạch chung đô thị/;
  const stages = ['first', 'second', 'third'] as const;
  const directions = ['below', 'equal', 'above'] as const;
  test.each(stages.flatMap((stage) => directions.map((direction) => [stage, direction] as const)))(
    '%s, %s',
    (stage, direction) => {
      const earlier = sentBefore(stage);
      const items = [{ ...document, earlier }];
      const said = texts({ stage, direction, items }).join('\n');
      expect(said.indexOf('512/BXD-QHKT')).toBe(full.exec(said)?.index);
      // Of several, with one earlier letter whose trích yếu names one of them.
      const few = [...items, { ...document, key: '2', soKyHieu: '7/BXD', earlier }];
      const listed = texts({ stage, direction, items: few }).join('\n');
      expect(listed.indexOf('512/BXD-QHKT')).toBe(full.exec(listed)?.index);
    },
  );
  test('what names none of them keeps its trích yếu', () => {
    const earlier = [{ ...firstNotice, about: 'nhắc xử lý 02 văn bản đã đến hạn' }];
    const few = [1, 2].map((n) => ({ ...document, key: String(n), soKyHieu: `${n}/BXD`, earlier }));
    expect(texts({ stage: 'second', items: few })[0]).toMatch(
      /^Tiếp theo Công văn số 4501\/UBND-TH ngày 16\/11\/2026 của UBND tỉnh về việc nhắc xử lý 02 văn bản đã đến hạn, đến ngày/,
    );
  });
});

describe('one letter about many dossiers', () => {
  const many = (count: number): LetterItem[] =>
    Array.from({ length: count }, (_, i) => ({ ...document, key: `k${i}`, soKyHieu: `${i + 1}/BXD` }));

  test('up to three are a list in the letter', () => {
    const { letter } = drafted({ items: many(3) });
    expect(letter.about).toBe('nhắc xử lý 03 văn bản đã đến hạn');
    expect(letter.annex).toBeNull();
    expect(letter.body.filter(({ kind }) => kind === 'item')).toHaveLength(3);
    expect(letter.body[3]).toEqual({
      kind: 'item',
      text: '3. Công văn số 3/BXD ngày 20/10/2026 của Bộ Xây dựng về việc rà soát quy hoạch chung đô thị; ngày đến: 22/10/2026; thời hạn: 13/11/2026; đã quá thời hạn 05 ngày làm việc.',
    });
  });

  test('more stand in an annex', () => {
    const { letter } = drafted({ items: [...many(3), { ...procedure, unit: '' }] });
    expect(letter.body.some(({ kind }) => kind === 'item')).toBe(false);
    expect(letter.annex?.title).toBe('DANH MỤC VĂN BẢN, HỒ SƠ CHƯA CÓ KẾT QUẢ XỬ LÝ');
    expect(letter.annex?.note).toMatch(/^\(Kèm theo Công văn số +\/UBND-TH ngày +tháng +năm +của UBND tỉnh\)$/);
    expect(letter.annex?.table.rows.at(-1)).toEqual([
      '4',
      'Hồ sơ mã số 000.00.00.H05-261026-0001 (thủ tục: Cấp giấy phép xây dựng nhà ở riêng lẻ)',
      '26/10/2026',
      '17/11/2026',
      '3',
    ]);
    expect(letter.annex?.table.columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(1);
  });

  test('500 have 500 rows, and one dossier given twice has one', () => {
    expect(drafted({ items: many(500) }).letter.annex?.table.rows).toHaveLength(500);
    expect(drafted({ items: [document, { ...document }] }).letter.about).toBe(
      'nhắc thực hiện Công văn số 512/BXD-QHKT',
    );
  });
});

describe('a unit with a new name', () => {
  const aliases = [{ from: 'sở xây dựng', to: 'Sở Xây dựng và Giao thông', validFrom: '2026-11-01' }];
  test('is written to by the new one, and the old one is told once', () => {
    const { letter } = drafted({ aliases });
    expect(letter.addressees).toEqual(['Sở Xây dựng và Giao thông']);
    const second = texts({ aliases, stage: 'second', items: [{ ...document, earlier: [firstNotice] }] });
    expect(second[0]).toMatch(/^Sở Xây dựng và Giao thông \(trước đây là Sở Xây dựng\) chủ trì thực hiện/);
    expect(second.join(' ').match(/trước đây/g)).toHaveLength(1);
    expect(texts({ aliases })[0]).toContain('(trước đây là Sở Xây dựng)');
  });
  test('rows of either name are of one unit; before the day the old name holds', () => {
    const items = [document, { ...document, key: '2', unit: 'Sở Xây dựng và Giao thông' }];
    expect(drafted({ aliases, items }).letter.addressees).toEqual(['Sở Xây dựng và Giao thông']);
    const later = [{ ...aliases[0], from: 'Sở Xây dựng', to: 'X', validFrom: '2026-12-01' }];
    expect(drafted({ aliases: later }).letter.addressees).toEqual(['Sở Xây dựng']);
  });
  test('a table that runs in a circle ends', () => {
    const circle = [
      { from: 'Sở Xây dựng', to: 'B', validFrom: '2025-01-01' },
      { from: 'B', to: 'Sở Xây dựng', validFrom: '2025-01-01' },
    ];
    expect(drafted({ aliases: circle }).letter.addressees).toEqual(['B']);
  });
});
