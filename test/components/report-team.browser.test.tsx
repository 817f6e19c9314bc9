import { render } from 'preact';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { ReportTeam } from '../../components/report/ReportTeam';
import type { TeamView } from '../../lib/model/report-files';

const root = document.createElement('div');
document.body.append(root);
afterEach(() => render(null, root));

const header = { id: 'b', name: 'Phòng Kinh tế', createdAt: 0, dossiers: 12 } as TeamView['members'][number]['header'];
const on = {
  onName: vi.fn(),
  onSaveOwn: vi.fn(),
  onFiles: vi.fn(),
  onFolder: vi.fn(),
  onFolderAgain: vi.fn(),
  onForgetFolder: vi.fn(),
  onRemoveAll: vi.fn(),
  onCancel: vi.fn(),
};
function show(members: TeamView['members']): void {
  const view: TeamView = {
    ...{ name: '', reading: null, results: [], members, conflicts: { some: [], count: 0 } },
    ...{ folder: undefined, isFolderLost: false },
  };
  render(<ReportTeam language="vi" view={view} {...on} />, root);
}

test('taken out by the keyboard, the files go with their button, and the focus is on what is said of it', async () => {
  show([]);
  expect(root.textContent).not.toContain('Đã bỏ hết');
  show([{ label: 'Phòng Kinh tế', header, refused: 0 }]);
  const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === 'Bỏ hết tệp nhóm');
  button?.focus();
  await userEvent.keyboard('{Enter}');
  expect(on.onRemoveAll).toHaveBeenCalledOnce();
  expect(document.activeElement).toBe(button);
  show([]);
  await expect.poll(() => document.activeElement?.textContent).toBe('Đã bỏ hết tệp nhóm.');
  // Files that come later are not said to be out.
  show([{ label: 'Phòng Kinh tế', header, refused: 0 }]);
  expect(root.textContent).not.toContain('Đã bỏ hết');
});
