import { useState } from 'preact/hooks';

/** Copies texts, and has what to tell the reader afterwards. A browser gives the clipboard to pages of this machine and of HTTPS only. */
export function useClipboard(): { readonly report: string; copy(name: string, text: string): void } {
  const [report, setReport] = useState('');
  const copy = async (name: string, text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setReport(`${name} copied`);
    } catch {
      setReport('The browser does not allow copying here');
    }
  };
  return { report, copy: (name, text) => void copy(name, text) };
}
