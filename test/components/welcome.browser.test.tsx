import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import '../../components/face.css';
import '../../components/welcome.css';
import { HiddenParts } from '../../components/Part';
import { SampleList } from '../../components/SampleList';
import { Welcome, type WelcomeStep } from '../../components/Welcome';
import { WelcomeLists, type WelcomeListsProps } from '../../components/WelcomeLists';
import { type FirstBadge, WelcomeNext } from '../../components/WelcomeNext';
import { WelcomeSite, type WelcomeSiteProps } from '../../components/WelcomeSite';
import { sampleOffice } from '../../lib/locale/sample';
import { welcomeTexts } from '../../lib/locale/welcome';

const root = document.createElement('div');
beforeEach(() => {
  document.body.append(root);
  document.documentElement.dataset.view = 'welcome';
});
afterEach(() => {
  render(null, root);
  root.remove();
});

const nothing = () => undefined;
const text = () => root.textContent ?? '';
const button = (name: string) => [...root.querySelectorAll('button')].find((one) => one.textContent === name);

describe.each(['vi', 'en'] as const)('the frame, %s', (language) => {
  const texts = welcomeTexts[language];
  const show = (step: WelcomeStep, done: WelcomeStep[] = [], onStep: (step: WelcomeStep) => void = nothing) =>
    render(
      <Welcome language={language} step={step} done={done} onStep={onStep} onGuide={nothing} onOptions={nothing}>
        <button type="button">{texts.next}</button>
      </Welcome>,
      root,
    );

  test('says where one is and what is done, in words', () => {
    show(2, [1]);
    const steps = [...root.querySelectorAll('.welcome-steps button')];
    expect(steps.map((one) => one.getAttribute('aria-current'))).toEqual([null, 'step', null]);
    expect(steps.map((one) => one.textContent?.includes(texts.done))).toEqual([true, false, false]);
    expect(text()).toContain(texts.local);
  });

  test('moves the focus to a step that comes, and leaves it alone before', async () => {
    show(1);
    expect(document.activeElement).toBe(document.body);
    button(texts.next)?.focus();
    show(2);
    await expect.poll(() => document.activeElement?.textContent).toBe(texts.steps[1]);
  });

  test('every step can be gone to', () => {
    const onStep = vi.fn();
    show(1, [], onStep);
    for (const one of root.querySelectorAll<HTMLElement>('.welcome-steps button')) one.click();
    expect(onStep.mock.calls).toEqual([[1], [2], [3]]);
  });
});

describe('step 1', () => {
  const show = (over: Partial<WelcomeSiteProps> = {}) =>
    render(
      <WelcomeSite
        language="vi"
        packed={[]}
        added={[]}
        canAsk
        named={[]}
        asked={{ kind: 'nothing' }}
        onAllow={nothing}
        onSample={nothing}
        onNext={nothing}
        {...over}
      />,
      root,
    );
  const main = () => [...root.querySelectorAll('button.main')].map((one) => one.textContent);

  test('asks for what is typed, by one main button', () => {
    const onAllow = vi.fn();
    show({ named: ['https://a.gov.vn'], onAllow });
    expect(root.querySelector('input')?.value).toBe('https://a.gov.vn');
    expect(main()).toEqual(['Cho phép trang này']);
    button('Cho phép trang này')?.click();
    expect(onAllow).toHaveBeenCalledWith('https://a.gov.vn');
  });

  test('what came of it is told where it is heard', () => {
    show({ asked: { kind: 'invalid' } });
    expect(root.querySelector('input')?.getAttribute('aria-invalid')).toBe('true');
    expect(root.querySelector('[role=alert]')?.textContent).toContain('Địa chỉ chưa đúng');
    show({ asked: { kind: 'refused', site: 'https://a.gov.vn' } });
    expect(root.querySelector('[role=alert]')?.textContent).toContain('chưa cho phép đọc https://a.gov.vn');
    show({ asked: { kind: 'forbidden', site: 'https://a.gov.vn', isManaged: true } });
    expect(root.querySelector('[role=alert]')?.textContent).toContain('liên hệ quản trị');
    show({ asked: { kind: 'asking', site: 'https://a.gov.vn' } });
    expect(root.querySelector('[role=alert]')?.textContent).toBe('');
    expect(root.querySelector('[role=status]')?.textContent).toContain('đang hỏi về https://a.gov.vn');
  });

  test('a build for given sites names them, and asks for none', () => {
    show({ packed: ['https://a.gov.vn', 'https://*.b.gov.vn'], canAsk: false });
    expect([...root.querySelectorAll('.welcome-on li')].map((one) => one.textContent)).toEqual([
      'https://a.gov.vn',
      'https://*.b.gov.vn',
    ]);
    expect(root.querySelector('input')).toBeNull();
    expect(main()).toEqual(['Tiếp tục']);
  });
});

describe('step 2', () => {
  const show = (over: Partial<WelcomeListsProps> = {}) =>
    render(
      <WelcomeLists
        language="vi"
        sites={['https://a.gov.vn', 'https://*.b.gov.vn']}
        kept={0}
        onSample={nothing}
        onCheck={nothing}
        onBack={nothing}
        onNext={nothing}
        {...over}
      />,
      root,
    );

  test('opens single sites, not broad ones, and waits', () => {
    show();
    expect([...root.querySelectorAll('a')].map((one) => one.getAttribute('href'))).toEqual(['https://a.gov.vn']);
    expect(root.querySelector('[role=status]')?.textContent).toBe('Đang chờ danh sách đầu tiên…');
  });

  test('says what was seen, with a decimal point of thousands', () => {
    show({ kept: 1250 });
    expect(root.querySelector('[role=status]')?.textContent).toBe('Đã thấy 1.250 hồ sơ, văn bản.');
    expect(root.querySelector('button.main')?.textContent).toBe('Tiếp tục');
  });

  test('without any site says what to do', () => {
    show({ sites: [] });
    expect(text()).toContain('Chưa cho phép trang nào.');
    expect(root.querySelector('[role=status]')?.textContent).toBe('');
  });
});

describe('step 3', () => {
  const first: FirstBadge = {
    state: 'soon',
    number: 'A'.repeat(500),
    subject: 'V/v '.concat('x'.repeat(500)),
    countdown: { vi: { short: 'còn 5 giờ', long: 'còn 5 giờ làm việc' }, en: { short: '5 h left', long: '' } },
    isSample: false,
  };
  const show = (of: FirstBadge | null, hidden: readonly 'report'[] = []) =>
    render(
      <HiddenParts.Provider value={hidden}>
        <div style="width: 320px">
          <WelcomeNext
            language="vi"
            first={of}
            onPanel={nothing}
            onReport={nothing}
            onGuide={nothing}
            onSample={nothing}
            onBack={nothing}
          />
        </div>
      </HiddenParts.Provider>,
      root,
    );

  test('shows the badge in words, whatever its dossier is called, and one main way on', () => {
    show(first);
    expect(root.querySelector('.welcome-first')?.getAttribute('data-state')).toBe('soon');
    expect(root.querySelector('.state')?.textContent).toContain('còn 5 giờ');
    expect(root.firstElementChild?.scrollWidth).toBe(320);
    expect([...root.querySelectorAll('button.main')].map((one) => one.textContent)).toEqual(['Mở bảng bên']);
  });

  test('without one says what to do', () => {
    show(null);
    expect(root.querySelector('.empty')?.textContent).toContain('Chưa có nhãn nào');
    expect([...root.querySelectorAll('button.main')].map((one) => one.textContent)).toEqual(['Thử trên trang mẫu']);
  });

  test('names no report that is hidden', () => {
    show(first, ['report']);
    expect(button('Mở báo cáo')).toBeUndefined();
    expect(button('Mở bảng bên')).toBeDefined();
  });
});

test.each(['vi', 'en'] as const)('the sample says first of all that it is one, %s', (language) => {
  const cells = sampleOffice.columns.map((name) => `${name} 1`);
  render(<SampleList language={language} rows={[cells]} onNext={nothing} onBack={nothing} />, root);
  expect(root.querySelector('aside strong')?.textContent).toMatch(/không được lưu|nothing of it is kept/);
  expect([...root.querySelectorAll('td')].map((one) => one.textContent)).toEqual(cells);
});
