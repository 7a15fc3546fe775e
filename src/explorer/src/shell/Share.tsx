import { useState } from 'preact/hooks';
import { withValues } from '../files/graphqlText';
import { download, fileName } from '../files/download';
import { Popover } from '../parts/Popover';
import { useReport } from '../state/report';

/** Takes the view along: as a link, as GraphQL, as a saved question. */
export function Share() {
  const report = useReport();
  const [done, setDone] = useState('');
  const document_ = () => report && withValues(report.operation.text, (report.variables ?? {}) as Record<string, unknown>, document.title);
  const copy = async () => {
    await navigator.clipboard.writeText(location.href);
    setDone('Link copied');
  };
  return (
    <Popover label="Share" class="share">
      <div class="menu">
        <button type="button" onClick={() => void copy()}>Copy link</button>
        {report && <a class="button" href={`graphql?query=${encodeURIComponent(document_() ?? '')}`}>Open as GraphQL</a>}
        {report && <button type="button" onClick={() => download(fileName(document.title, 'graphql'), document_() ?? '')}>Save as question</button>}
        <button type="button" onClick={() => print()}>Print</button>
        <span role="status">{done}</span>
      </div>
    </Popover>
  );
}
