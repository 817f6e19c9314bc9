import type { TemplateFormProps } from '../../components/TemplateForm';
import { checkTemplate, checkTemplateText, templates } from '../../lib/letters';
import type { LetterKind } from '../../lib/model/letter';
import type { LetterSettings } from '../../lib/model/letter-office';
import type { TemplateProblem } from '../../lib/model/letter-problem';
import type { LetterTemplate } from '../../lib/model/letter-template';
import { saveUnlocked } from '../../lib/settings';
import type { SettingParts } from './parts';

/**
 * What letters say of the office, when they are due and in which words: settings, written where policy does not set
 * them. `saving` is told what is to come into force; null: it could not be stored.
 */
export function letterSettings(
  { areas, settings, isManaged, draw }: SettingParts,
  saving: (next: Partial<LetterSettings> | null) => void = () => undefined,
) {
  let refused: { kind: LetterKind; problems: TemplateProblem[] } | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const isLocked = (path: string) => isManaged(`letters.${path}`);

  /** One after the other: each reads what is stored before it writes. Answers whether it is stored. */
  function save(next: Partial<LetterSettings>): Promise<boolean> {
    saving(next);
    const work = async () => {
      await saveUnlocked(areas, 'letters', next, isManaged);
      return true;
    };
    const done = last.then(work).catch(() => {
      saving(null);
      return false;
    });
    last = done;
    return done;
  }

  async function saveTemplate(kind: LetterKind, text: string): Promise<boolean> {
    const checked = checkTemplateText(text, kind);
    refused = 'problems' in checked ? { kind, problems: checked.problems } : null;
    draw();
    if ('problems' in checked) return false;
    return save({ templates: { ...settings()?.letters.templates, [kind]: checked.template } });
  }

  function reset(kind: LetterKind): Promise<boolean> {
    const { [kind]: _own, ...others } = settings()?.letters.templates ?? {};
    refused = null;
    return save({ templates: others });
  }

  return {
    isLocked,
    save,
    template(kind: LetterKind): Omit<TemplateFormProps, 'language'> {
      const own = settings()?.letters.templates[kind];
      return {
        text: JSON.stringify(own === undefined ? templates[kind] : inOrder(own), null, 2),
        isOwn: own !== undefined,
        isLocked: isLocked(`templates.${kind}`),
        problems: refused?.kind === kind ? refused.problems : [],
        onSave: (text) => saveTemplate(kind, text),
        onReset: () => reset(kind),
      };
    },
  };
}

/** Browsers give back what they stored with its names in another order; the check puts them in that of the shipped ones. */
function inOrder(template: LetterTemplate): LetterTemplate {
  const checked = checkTemplate(template);
  return 'template' in checked ? checked.template : template;
}
