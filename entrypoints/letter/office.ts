import type { TemplateFormProps } from '../../components/TemplateForm';
import { checkTemplateText, templates } from '../../lib/letters';
import { type LetterKind, letterKinds } from '../../lib/model/letter';
import type { LetterDirection, LetterOffice, LetterSettings } from '../../lib/model/letter-office';
import type { TemplateProblem } from '../../lib/model/letter-problem';
import { saveEntry } from '../../lib/settings';
import { stable } from '../../lib/text';
import type { Parts } from '../shared/parts';

/** Of these an office uses one. */
const apologies: readonly LetterKind[] = ['vanBanXinLoi', 'phieuXinLoi'];

/** What letters say of the office and in which words: settings, written where policy does not set them. */
export function letterOffice({ areas, settings, isManaged, draw }: Parts) {
  let problems: TemplateProblem[] = [];
  /** What was saved and is not in force yet. */
  let awaited: Partial<LetterSettings> | null = null;

  async function save(next: Partial<Pick<LetterSettings, 'office' | 'templates'>>): Promise<void> {
    awaited = next;
    if (next.office !== undefined) await saveEntry(areas, 'letters', 'office', next.office);
    if (next.templates !== undefined) await saveEntry(areas, 'letters', 'templates', next.templates);
  }

  function saveTemplate(kind: LetterKind, text: string): void {
    const checked = checkTemplateText(text, kind);
    problems = 'problems' in checked ? checked.problems : [];
    draw();
    const own = settings()?.letters.templates;
    if ('template' in checked) void save({ templates: { ...own, [kind]: checked.template } });
  }

  function reset(kind: LetterKind): void {
    const { [kind]: _own, ...others } = settings()?.letters.templates ?? {};
    problems = [];
    void save({ templates: others });
  }

  return {
    /** True once, when what was saved has come into force. */
    hasArrived(): boolean {
      const letters = settings()?.letters;
      if (awaited === null || letters === undefined) return false;
      if (stable({ ...letters, ...awaited }) !== stable(letters)) return false;
      awaited = null;
      return true;
    },
    props(kind: LetterKind) {
      const letters = settings()?.letters;
      const own = letters?.templates[kind];
      const template: Omit<TemplateFormProps, 'language'> = {
        text: JSON.stringify(own ?? templates[kind], null, 2),
        isOwn: own !== undefined,
        isLocked: isManaged(`letters.templates.${kind}`),
        problems,
        onSave: (text) => saveTemplate(kind, text),
        onReset: () => reset(kind),
      };
      return {
        template,
        kinds: letterKinds.filter((one) => one === kind || !apologies.includes(one) || one === letters?.apology),
        isOfficeLocked: isManaged('letters.office'),
        onOffice: (office: LetterOffice) => void save({ office }),
        onDirection: (unit: string, direction: LetterDirection) =>
          void saveEntry(areas, 'letters', 'directions', { ...letters?.directions, [unit]: direction }),
      };
    },
  };
}
