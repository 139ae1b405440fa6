import { type KeyboardEvent, useEffect, useId, useState } from 'react';
import type { HazardFactorMatch } from '../../../../functions/rules/factors/searchHazardFactors.ts';

type FactorSearchProps = { readonly taken: readonly string[]; readonly onChoose: (name: string) => void };

const severityWords = { ALWAYS: '严重', DEPENDS: '性质待判定', NO: '一般' } as const;

/** Finds a factor of the statutory catalogue by name, synonym, CAS number or pinyin initials; works with the keyboard alone. */
export function FactorSearch({ taken, onChoose }: FactorSearchProps) {
  const id = useId();
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly HazardFactorMatch[]>([]);
  const [active, setActive] = useState(0);
  useEffect(() => {
    let isCurrent = true;
    // The table of pinyin initials comes after the page.
    void import('../../../../functions/rules/factors/searchHazardFactors.ts').then(({ searchHazardFactors }) => {
      if (!isCurrent) return;
      setFound(searchHazardFactors(text, 10));
      setActive(0);
    });
    return () => {
      isCurrent = false;
    };
  }, [text]);
  const isOpen = text !== '' && found.length > 0;
  const choose = (match: HazardFactorMatch | undefined): void => {
    if (!match || taken.includes(match.matchedName)) return;
    onChoose(match.matchedName);
    setText('');
  };
  const press = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && found.length > 0) {
      event.preventDefault();
      setActive((active + step + found.length) % found.length);
    } else if (event.key === 'Enter' && isOpen) {
      event.preventDefault();
      choose(found[active]);
    } else if (event.key === 'Escape') setText('');
  };
  return (
    <div className="search screen">
      <div className="field">
        <label htmlFor={id}>查找并添加危害因素</label>
        <input
          id={id}
          role="combobox"
          aria-expanded={isOpen}
          aria-controls={`${id}-found`}
          aria-autocomplete="list"
          aria-activedescendant={isOpen ? `${id}-${active}` : undefined}
          autoComplete="off"
          placeholder="名称、别名、CAS 号或拼音首字母，如 zs"
          value={text}
          onChange={({ target }) => setText(target.value)}
          onKeyDown={press}
        />
      </div>
      <div
        id={`${id}-found`}
        role="listbox"
        aria-label="查到的危害因素"
        className={isOpen ? 'found' : ''}
        hidden={!isOpen}
      >
        {found.map((match, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the text field has the keys
          <div
            key={match.code}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onMouseEnter={() => setActive(index)}
            onClick={() => choose(match)}
          >
            {match.matchedName}
            {match.matchedName !== match.name && `（${match.name}）`} · {severityWords[match.severity]}
            {taken.includes(match.matchedName) && ' · 已在表中'}
          </div>
        ))}
      </div>
      {text !== '' && found.length === 0 && (
        <p role="status" className="quiet">
          《职业病危害因素分类目录》中没有查到，请换个名称、别名或拼音首字母。
        </p>
      )}
    </div>
  );
}
