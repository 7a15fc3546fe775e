import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface Properties {
  readonly label: ComponentChildren;
  readonly class?: string;
  readonly name?: string;
  readonly children: ComponentChildren | ((close: () => void) => ComponentChildren);
}

/** A button with something to choose below it. Escape and a click elsewhere close it. */
export function Popover({ label, name, class: className = '', children }: Properties) {
  const [isOpen, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!isOpen) {
      return undefined;
    }

    const leave = (event: Event) => {
      if (!root.current?.contains(event.target as Node)) {
        setOpen(false);
      }
    };
    const escape = (event: KeyboardEvent) => {
      if (event.key === 'Escape') {
        setOpen(false);
        button.current?.focus();
      }
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('keydown', escape);
    };
  }, [isOpen]);
  return (
    <div class={`popover ${isOpen ? 'open' : ''} ${className}`} ref={root}>
      <button type="button" ref={button} aria-expanded={isOpen} aria-label={name} onClick={() => setOpen(!isOpen)}>{label}<span class="arrow" aria-hidden="true">▾</span></button>
      {isOpen && <div class="sheet">{typeof children === 'function' ? children(() => setOpen(false)) : children}</div>}
    </div>
  );
}
