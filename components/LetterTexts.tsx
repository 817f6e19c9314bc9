import type { Language } from '../lib/locale/language';
import { letterTexts } from '../lib/locale/letter-editor';
import type { Letter } from '../lib/model/letter';
import { TypedText } from './TypedText';

interface Props {
  language: Language;
  letter: Letter;
  isSent: boolean;
  /** What is said of texts that are filled in by hand. */
  dots: string;
  /** Whether a text is filled in by hand only, and so is not edited. */
  isByHand: (text: string) => boolean;
  onEdit: (letter: Letter) => void;
}

/** The texts of a letter, each to be changed by hand. */
export function LetterTexts({ language, letter, isSent, dots, isByHand, onEdit }: Props) {
  const texts = letterTexts[language];
  const lines = (text: string) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  const { title, signature, annex } = letter;
  const hasTables = annex !== null || letter.body.some(({ kind }) => kind === 'table');
  return (
    <fieldset class="fields" disabled={isSent}>
      <legend>{texts.texts}</legend>
      <TypedText
        label={texts.about}
        text={title === null ? letter.about : title.about}
        onEdit={(about) => onEdit(title === null ? { ...letter, about } : { ...letter, title: { ...title, about } })}
      />
      {letter.addressees.length > 0 && (
        <TypedText
          label={`${texts.addressees} (${texts.onePerLine})`}
          text={letter.addressees.join('\n')}
          help={letter.addressees.some(isByHand) ? dots : null}
          onEdit={(text) => lines(text).length > 0 && onEdit({ ...letter, addressees: lines(text) })}
        />
      )}
      {letter.body.map((block, i) =>
        block.kind === 'table' ? null : (
          <TypedText
            key={i}
            label={texts.part(i + 1)}
            text={block.text}
            help={isByHand(block.text) ? dots : null}
            onEdit={(text) =>
              onEdit({ ...letter, body: letter.body.map((one, at) => (at === i ? { ...block, text } : one)) })
            }
          />
        ),
      )}
      {hasTables && <p class="quiet">{texts.tables}</p>}
      <TypedText
        label={`${texts.signature} (${texts.onePerTitle})`}
        text={signature.lines.join('\n')}
        onEdit={(text) => onEdit({ ...letter, signature: { ...signature, lines: lines(text) } })}
      />
      <TypedText
        label={texts.signer}
        text={signature.name}
        onEdit={(name) => onEdit({ ...letter, signature: { ...signature, name } })}
      />
      <TypedText
        label={`${texts.recipients} (${texts.onePerLine})`}
        text={letter.recipients.join('\n')}
        onEdit={(text) => onEdit({ ...letter, recipients: lines(text) })}
      />
    </fieldset>
  );
}
