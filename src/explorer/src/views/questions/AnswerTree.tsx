import { Fragment, type ComponentChildren } from 'preact';
import { EntityLink } from '../../parts/Go';
import { useVocabulary } from '../../vocabulary/vocabulary';
import { wordsOf } from '../../vocabulary/words';
import { plainText } from './plain';

type Json = unknown;
type JsonObject = Readonly<Record<string, Json>>;

const isObject = (value: Json): value is JsonObject => value !== null && typeof value === 'object' && !Array.isArray(value);
const maxRows = 200;

/** Any answer, laid out: lists of objects as tables, objects as terms and their values, entities as links. */
export function AnswerTree({ value, member = '' }: { readonly value: Json; readonly member?: string }): ComponentChildren {
  const vocabulary = useVocabulary();
  const plain = unwrap(value);
  if (Array.isArray(plain)) {
    return <AnswerList items={plain} member={member} />;
  }

  if (isObject(plain)) {
    return isLink(plain) ? <EntityLink id={plain.id} name={plain.name} /> : <AnswerObject value={plain} />;
  }

  return plain === null || plain === undefined ? <span class="none">–</span> : <>{plainText(member, plain, vocabulary)}</>;
}

/** Connections are their nodes, and objects with nothing but a text are that text. */
function unwrap(value: Json): Json {
  if (!isObject(value)) {
    return value;
  }

  const members = Object.entries(value).filter(([name]) => name !== '__typename');
  const [only] = members;
  if (members.length === 1 && only) {
    return ['nodes', 'edges', 'node', 'text', 'edtf', 'name', 'title', 'totalCount'].includes(only[0]) ? unwrap(only[1]) : value;
  }

  return value;
}

const isLink = (value: JsonObject): value is { readonly id: string; readonly name: string } =>
  typeof value['id'] === 'string' && typeof value['name'] === 'string' && Object.keys(value).every((name) => ['id', 'name', '__typename'].includes(name));

function AnswerObject({ value }: { readonly value: JsonObject }) {
  const { id, name } = value;
  const members = Object.entries(value).filter(([key]) => key !== '__typename' && !(typeof id === 'string' && typeof name === 'string' && (key === 'id' || key === 'name')));
  return (
    <div class="answer">
      {typeof id === 'string' && typeof name === 'string' && <b><EntityLink id={id} name={name} /></b>}
      <dl>{members.map(([key, member]) => <Fragment key={key}><dt>{wordsOf(key)}</dt><dd><AnswerTree value={member} member={key} /></dd></Fragment>)}</dl>
    </div>
  );
}

function AnswerList({ items, member }: { readonly items: readonly Json[]; readonly member: string }) {
  const plain = items.map(unwrap);
  if (plain.length === 0) {
    return <span class="none">none</span>;
  }

  const objects = plain.filter(isObject);
  if (objects.length < plain.length || objects.every(isLink)) {
    return <ul class="answer-list">{plain.slice(0, maxRows).map((item, index) => <li key={index}><AnswerTree value={item} member={member} /></li>)}</ul>;
  }

  const columns = [...new Set(objects.flatMap((item) => Object.keys(item)))].filter((name) => name !== '__typename');
  return (
    <div class="scroll" tabIndex={0} role="group" aria-label="Answer">
      <table>
        <thead><tr>{columns.map((name) => <th key={name} scope="col">{wordsOf(name)}</th>)}</tr></thead>
        <tbody>
          {objects.slice(0, maxRows).map((item, index) => (
            <tr key={index}>{columns.map((name) => <td key={name}>{name === 'name' && typeof item['id'] === 'string' ? <EntityLink id={item['id']} name={String(item['name'])} /> : <AnswerTree value={item[name]} member={name} />}</td>)}</tr>
          ))}
        </tbody>
      </table>
      {objects.length > maxRows && <p class="figures">The first {maxRows} of {objects.length}.</p>}
    </div>
  );
}
