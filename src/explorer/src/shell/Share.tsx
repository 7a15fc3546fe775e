import { withValues } from '../files/graphqlText';
import { download, fileName } from '../files/download';
import { useClipboard } from '../files/useClipboard';
import { IdeLink } from '../parts/IdeLink';
import { Popover } from '../parts/Popover';
import { useReport } from '../state/report';

/** Takes the view along: as a link, as GraphQL, as a saved question. */
export function Share() {
  const report = useReport();
  const { report: copied, copy } = useClipboard();
  const documentText = () => report && withValues(report.operation.text, (report.variables ?? {}) as Record<string, unknown>, document.title);
  return (
    <Popover label="Share" class="share">
      <div class="menu">
        <button type="button" onClick={() => copy('Link', location.href)}>Copy link</button>
        {report && <IdeLink query={documentText() ?? ''} />}
        {report && <button type="button" onClick={() => download(fileName(document.title, 'graphql'), documentText() ?? '')}>Save as question</button>}
        <button type="button" onClick={() => print()}>Print</button>
        <span role="status">{copied}</span>
      </div>
    </Popover>
  );
}
