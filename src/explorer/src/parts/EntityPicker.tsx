import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Search, type SearchData } from '../api/operations.generated';
import { useAnswer } from '../api/useAnswer';
import { useVocabulary } from '../vocabulary/vocabulary';
import { KindMark } from './KindMark';
import { MarkingBadge } from './MarkingBadge';

export type Hit = SearchData['search']['edges'][number];

interface Properties {
  readonly label: string;
  readonly placeholder: string;
  /** The name that it shows at first. */
  readonly name?: string;
  /** The text that it searches for at once. */
  readonly find?: string;
  readonly class?: string;
  readonly clears?: boolean;
  onPick(entity: Hit['node']): void;
}

const pause = 40;

/** A text field that finds entities: misspelt, abbreviated or in another script, as the search of the API does. */
export function EntityPicker({ label, placeholder, name = '', find = '', class: className = '', clears = false, onPick }: Properties) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(find || name);
  const [asked, setAsked] = useState('');
  const [isOpen, setOpen] = useState(find !== '');
  const [active, setActive] = useState(0);
  const vocabulary = useVocabulary();
  useEffect(() => setText(find || name), [name]);
  useEffect(() => find === '' ? undefined : input.current?.focus(), []);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(isOpen ? text.trim() : ''), pause);
    return () => clearTimeout(timer);
  }, [text, isOpen]);
  const answer = useAnswer(Search, asked === '' ? null : { text: asked });
  const hits = asked === '' ? [] : answer.data?.search.edges ?? [];
  const total = answer.data?.search.totalCount ?? 0;
  const pick = (hit: Hit) => {
    setOpen(false);
    setText(clears ? '' : hit.node.name);
    onPick(hit.node);
  };
  const press = (event: KeyboardEvent) => {
    const hit = hits[active];
    if (event.key === 'Enter' && hit && asked === text.trim()) {
      event.preventDefault();
      pick(hit);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      setActive((index) => Math.max(0, Math.min(hits.length - 1, index + (event.key === 'ArrowDown' ? 1 : -1))));
    } else if (event.key === 'Escape') {
      setOpen(false);
    }
  };
  const isShown = isOpen && text.trim() !== '' && asked !== '';
  return (
    <div class={`picker ${className}`}>
      <input
        ref={input}
        type="search"
        role="combobox"
        aria-label={label}
        aria-expanded={isShown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isShown && hits[active] ? `${id}-${active}` : undefined}
        placeholder={placeholder}
        autocomplete="off"
        spellcheck={false}
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={(event) => event.currentTarget.select()}
        onKeyDown={press}
        onBlur={() => setOpen(false)}
      />
      <ul id={`${id}-list`} role="listbox" aria-label="Found" hidden={!isShown}>
        {hits.map((hit, index) => (
          // The list closes when the field loses the focus: a press must not take it away.
          <li
            key={hit.node.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={index === active}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => pick(hit)}
          >
            <KindMark kind={hit.node.kind} />
            <span class="found">
              <b>{hit.node.name}</b> <MarkingBadge marking={hit.node.marking} />
              {hit.matchedText !== hit.node.name && hit.matchedOn !== 'DESCRIPTION' && <span class="alias"> “{hit.matchedText}”</span>}
              <small>{vocabulary.kindLabel(hit.node.kind)}{hit.node.description && ` · ${hit.node.description}`}</small>
            </span>
          </li>
        ))}
      </ul>
      {isShown && !answer.isLoading && hits.length === 0 && <p class="nothing" role="status">{answer.error?.message ?? `Nothing is called “${asked}”.`}</p>}
      {isShown && hits.length > 0 && <p class="hidden" role="status">{total} found</p>}
    </div>
  );
}
