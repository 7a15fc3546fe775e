import { Statements, type StatementsData, type StatementsVariables } from '../../api/operations.generated';
import { usePages } from '../../api/usePages';
import { Badges } from '../../parts/Badges';
import { Go } from '../../parts/Go';
import { groundsOf } from '../../parts/grounds';
import { Sentence } from '../../parts/Sentence';
import { whenOf } from '../../parts/when';
import { useFromPlace, usePlace } from '../../state/address';
import { lensOf } from '../../state/lens';
import { useReporting } from '../../state/report';
import { wordsOf } from '../../vocabulary/words';
import { Downloads } from './Downloads';
import { statementCells } from './exports';
import { isFiltered, statementConditions } from './filters';
import { TableFrame } from './TableFrame';

type Row = StatementsData['statements']['nodes'][number];

const orders: readonly (readonly [string, string])[] = [
  ['subject', 'Statement'], ['start', 'When'], ['likelihood', 'Likelihood'], ['', 'According to'], ['', 'Sources'],
];

/** Statements in rows, as sentences. */
export function StatementTable() {
  const place = usePlace();
  const isDescending = place.sort.startsWith('-');
  const key = place.sort.replace(/^-/, '');
  const direction = isDescending ? 'DESC' : 'ASC';
  // By default the order of the API, by subject and predicate, in which the first page needs none of the others.
  const order = key === '' ? undefined : key === 'subject' ? [{ subject: { name: direction } }, { predicate: 'ASC' }] : [{ [key]: direction }];
  const variables: StatementsVariables = { where: statementConditions(place), view: lensOf(place), ...(order && { order }) };
  const pages = usePages(Statements, variables, (data) => data.statements);
  useReporting(Statements, variables, pages.first?.statements.leftOut, isFiltered(place)
    ? { centre: place.id ? [place.id] : [], among: pages.nodes.flatMap(({ subject, object }) => (object ? [subject.id, object.id] : [subject.id])), statements: pages.nodes.map(({ id }) => id) }
    : undefined);
  return (
    <TableFrame pages={pages} tools={<Downloads cells={() => statementCells(pages.nodes)} json={() => pages.nodes} />}>
      <table>
        <thead>
          <tr>
            {orders.map(([name, label]) => (
              <th key={label} scope="col" aria-sort={name !== '' && key === name ? (isDescending ? 'descending' : 'ascending') : undefined}>
                {name === '' ? label : <Go to={{ sort: key === name && !isDescending ? `-${name}` : name }}>{label}{key === name && (isDescending ? ' ↓' : ' ↑')}</Go>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{pages.nodes.map((statement) => <StatementTableRow key={statement.id} statement={statement} />)}</tbody>
      </table>
    </TableFrame>
  );
}

function StatementTableRow({ statement }: { readonly statement: Row }) {
  const isOpen = useFromPlace(({ s }) => s === statement.id);
  const sources = new Set(statement.evidence.map(({ source }) => source.title));
  return (
    <tr class={isOpen ? 'open' : undefined}>
      <td class={statement.basis === 'DERIVED' ? 'wide derived' : 'wide'}><Sentence statement={statement} /> <Badges statement={{ ...statement, likelihood: null }} /></td>
      <td class="when">{whenOf(statement)}</td>
      <td class="nowrap">{statement.likelihood && wordsOf(statement.likelihood)}</td>
      <td>{statement.attributedTo?.name}</td>
      <td><Go to={{ s: statement.id }} title={[...sources].join('\n')}>{groundsOf(statement)}</Go></td>
    </tr>
  );
}
