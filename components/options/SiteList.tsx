import { useRef, useState } from 'preact/hooks';
import type { Language } from '../../lib/locale/language';
import { siteOptionTexts } from '../../lib/locale/option-sites';
import type { OptionSite } from '../../lib/model/option-site';
import { originTyped } from '../../lib/text';
import { Locked } from '../Field';

export interface SiteListProps {
  language: Language;
  sites: readonly OptionSite[];
  /** False in a build for given sites. */
  canAdd: boolean;
  /** Asks the browser; must be called straight from a click. Answers whether it granted the site. */
  onAllow: (site: string) => Promise<boolean>;
  onWithdraw: (site: string) => Promise<void>;
}

type Notice = { kind: 'allowed' | 'refused' | 'withdrawn'; site: string };

/** Which sites are read, by whose word, and the ways to add one and to stop reading one. */
export function SiteList({ language, sites, canAdd, onAllow, onWithdraw }: SiteListProps) {
  const texts = siteOptionTexts[language];
  const [notice, setNotice] = useState<Notice | null>(null);
  const allow = (site: string) =>
    onAllow(site).then((isGranted) => {
      setNotice({ kind: isGranted ? 'allowed' : 'refused', site });
      return isGranted;
    });
  const said = useRef<HTMLParagraphElement>(null);
  const withdraw = (site: string) =>
    void onWithdraw(site).then(() => {
      setNotice({ kind: 'withdrawn', site });
      // The site's own line goes with its button; whoever came by keyboard goes on here.
      said.current?.focus();
    });
  return (
    <section class="card" aria-labelledby="sites-title">
      <h3 id="sites-title">{texts.title}</h3>
      {sites.length === 0 && <p class="empty">{canAdd ? texts.none : texts.noneHere}</p>}
      <ul class="listed">
        {sites.map((one) => (
          <Site key={one.site} language={language} canAdd={canAdd} of={one} onAllow={allow} onWithdraw={withdraw} />
        ))}
      </ul>
      <div class="form-end">
        <p
          role="status"
          tabIndex={-1}
          ref={said}
          class={notice === null ? 'no-notice' : notice.kind === 'refused' ? 'warning' : 'notice'}
        >
          {notice && texts[notice.kind](notice.site)}
        </p>
        {notice?.kind === 'withdrawn' && canAdd && (
          <button type="button" onClick={() => void allow(notice.site)}>
            {texts.allowAgain}
          </button>
        )}
      </div>
      {canAdd ? <AddSite language={language} onAllow={allow} /> : <p class="quiet">{texts.cannotAdd}</p>}
    </section>
  );
}

interface SiteProps extends Pick<SiteListProps, 'language' | 'canAdd'> {
  of: OptionSite;
  onAllow: (site: string) => Promise<boolean>;
  onWithdraw: (site: string) => void;
}

function Site({ language, canAdd, of, onAllow, onWithdraw }: SiteProps) {
  const texts = siteOptionTexts[language];
  const { site, from, isAllowed, isManaged } = of;
  return (
    <li>
      <div>
        <p class="name">{site}</p>
        <p class="quiet">
          {texts.from[from]}
          {isManaged && (
            <>
              {' · '}
              <Locked language={language} />
            </>
          )}
        </p>
        {!isAllowed && <p class="warning">{texts.notAllowed}</p>}
      </div>
      {from === 'added' && (
        <button type="button" aria-label={texts.withdrawOne(site)} onClick={() => onWithdraw(site)}>
          {texts.withdraw}
        </button>
      )}
      {from === 'named' && canAdd && (
        <button type="button" aria-label={texts.allowOne(site)} onClick={() => void onAllow(site)}>
          {texts.allow}
        </button>
      )}
    </li>
  );
}

function AddSite({ language, onAllow }: Pick<SiteProps, 'language' | 'onAllow'>) {
  const texts = siteOptionTexts[language];
  const [address, setAddress] = useState('');
  const [isWrong, setWrong] = useState(false);
  const submit = (event: Event) => {
    event.preventDefault();
    const site = originTyped(address);
    setWrong(site === null);
    // Straight from the click: a browser asks the user only then.
    if (site !== null) void onAllow(site).then((isGranted) => isGranted && setAddress(''));
  };
  return (
    <form class="fields add-site" noValidate onSubmit={submit}>
      <div class="field">
        <label for="site-address">{texts.address}</label>
        <span id="site-address-help" class="quiet">
          {texts.addressHelp}
        </span>
        <input
          id="site-address"
          value={address}
          inputMode="url"
          autocomplete="off"
          spellcheck={false}
          placeholder="https://qlvb.example.gov.vn"
          aria-invalid={isWrong}
          aria-describedby={isWrong ? 'site-address-help site-address-said' : 'site-address-help'}
          onInput={({ currentTarget }) => {
            setAddress(currentTarget.value);
            setWrong(false);
          }}
        />
        {isWrong && (
          <span id="site-address-said" class="mistake" role="alert">
            {texts.wrongAddress}
          </span>
        )}
      </div>
      <p class="buttons">
        <button type="submit">{texts.add}</button>
      </p>
    </form>
  );
}
