import type { ComponentChildren } from 'preact';
import { checkTexts } from '../lib/locale/check';
import { guideTexts } from '../lib/locale/guide';
import type { Language } from '../lib/locale/language';
import { permissionTexts } from '../lib/locale/permissions';
import { popupTexts } from '../lib/locale/popup';
import type { GuideBlock } from '../lib/model/guide';
import { type GuideFor, guideFors } from '../lib/model/guide';
import type { SettingReference } from '../lib/settings';
import { GuidePicture } from './GuidePicture';
import { PageHead } from './PageHead';
import { Section } from './Section';
import { Table } from './Table';

export interface GuideProps {
  language: Language;
  whom: GuideFor;
  /** Every setting, as the settings tell of themselves. */
  settings: readonly SettingReference[];
  onCheck: () => void;
  onWelcome: () => void;
}

/**
 * One of the guides: for officers and heads of unit by their tasks; for administrators how a pilot is rolled out, checked,
 * updated and stopped, and what permissions and settings mean.
 */
export function Guide({ language, whom, settings, onCheck, onWelcome }: GuideProps) {
  const texts = guideTexts[language];
  const { title, intro, sections } = whom === 'quan-tri' ? texts : texts.tasks[whom];
  const links = [
    { name: popupTexts[language].firstSteps, onOpen: onWelcome },
    { name: checkTexts[language].title, onOpen: onCheck },
  ];
  return (
    <main>
      <PageHead language={language} title={title} links={links} />
      <nav class="guide-whom" aria-label={texts.name}>
        {guideFors.map((one) => (
          <a key={one} href={`?for=${one}`} aria-current={one === whom ? 'page' : undefined}>
            {texts.whom[one]}
          </a>
        ))}
      </nav>
      <p>{intro}</p>
      <nav class="framed guide-contents" aria-label={texts.contents}>
        <ul class="plain-list">
          {sections.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      {sections.map(({ id, title, blocks }) => (
        <Section key={id} id={id} title={title}>
          {blocks.map((block, at) => (
            <Block key={`${at} ${block.kind}`} of={block} language={language} settings={settings} />
          ))}
        </Section>
      ))}
    </main>
  );
}

interface BlockProps {
  of: GuideBlock;
  language: Language;
  settings: readonly SettingReference[];
}

function Block({ of: block, language, settings }: BlockProps) {
  switch (block.kind) {
    case 'text':
      return <p>{marked(block.text)}</p>;
    case 'note':
      return <p class="warning">{marked(block.text)}</p>;
    case 'steps':
      return <ol>{block.items.map(item)}</ol>;
    case 'list':
      return <ul>{block.items.map(item)}</ul>;
    case 'code':
      return <pre>{block.text}</pre>;
    case 'table':
      return <Table head={block.head} rows={block.rows.map((row) => row.map(marked))} />;
    case 'picture':
      return <GuidePicture name={block.name} alt={block.alt} />;
    case 'permissions':
      return <Permissions language={language} />;
    case 'settings':
      return <Settings language={language} settings={settings} />;
  }
}

const item = (text: string) => <li key={text}>{marked(text)}</li>;

/** `code` and **strong** words of a text. */
function marked(text: string): ComponentChildren {
  return text.split(/(`[^`]+`|\*\*[^*]+\*\*)/).map((part) => {
    if (part.startsWith('`')) return <code key={part}>{part.slice(1, -1)}</code>;
    return part.startsWith('**') ? <strong key={part}>{part.slice(2, -2)}</strong> : part;
  });
}

function Permissions({ language }: { language: Language }) {
  const texts = guideTexts[language];
  return (
    <Table
      head={[texts.permission, texts.why, texts.without]}
      rows={permissionTexts[language].map(({ name, where, why, without }) => [
        <>
          <code>{name}</code>
          {where !== undefined && <span class="quiet"> {where}</span>}
        </>,
        why,
        without,
      ])}
    />
  );
}

function Settings({ language, settings }: { language: Language; settings: readonly SettingReference[] }) {
  const texts = guideTexts[language];
  const own = settings.filter(({ managed }) => !managed).map(({ path }) => path);
  return (
    <>
      <Table
        head={[texts.setting, texts.value]}
        rows={settings
          .filter(({ managed }) => managed)
          .map(({ path, title, help, kind, default: normal }) => [
            <>
              <code>{path}</code> <strong>{title}</strong>
              <span class="quiet block">{help}</span>
            </>,
            <>
              {kind}
              <span class="quiet block">
                {texts.default} {normal}
              </span>
            </>,
          ])}
      />
      <p class="quiet">{texts.notManaged(own.join(', '))}</p>
    </>
  );
}
