import { useState } from 'preact/hooks';
import { askDocument, keyOf } from '../../api/client';
import { EntityName, Questions } from '../../api/operations.generated';
import { useAnswer, useAsked } from '../../api/useAnswer';
import { withValues } from '../../files/graphqlText';
import { download, fileName } from '../../files/download';
import { EntityPicker } from '../../parts/EntityPicker';
import { Go } from '../../parts/Go';
import { IdeLink } from '../../parts/IdeLink';
import { Answered, Empty } from '../../parts/States';
import { change, usePlace } from '../../state/address';
import { useTitle } from '../../state/title';
import { wordsOf } from '../../vocabulary/words';
import { AnswerTree } from './AnswerTree';
import { defaultText, readValues, variablesOf, type Question, type Values, type Variable } from './values';
import { groupBy } from '../../state/groupBy';
import { hasServer } from '../../api/path';

/** The saved questions, to be filled in and asked. */
export function QuestionsView() {
  const place = usePlace();
  const answer = useAnswer(Questions, {});
  const [text, setText] = useState('');
  useTitle('Questions');
  return (
    <Answered answer={answer}>
      {({ savedQuestions }) => {
        const question = savedQuestions.find(({ name }) => name === place.q);
        const shown = savedQuestions.filter(({ title, description }) => `${title} ${description}`.toLowerCase().includes(text.toLowerCase()));
        const groups = [...groupBy(shown, ({ group }) => group)];
        if (savedQuestions.length === 0) {
          return <Empty title="There are no saved questions"><p>“Save as question” under Share makes the file of one from any view.</p></Empty>;
        }

        return (
          <div class={question ? 'with-facets questions' : 'questions'}>
            <div class={question ? 'question-list aside' : 'question-list'}>
              <div class="toolbar"><h1>Questions</h1><input type="search" aria-label="Questions that contain" placeholder="Contains…" value={text} onInput={(event) => setText(event.currentTarget.value)} /></div>
              {groups.map(([group, all]) => (
                <section key={group}>
                  <h2>{wordsOf(group.replaceAll('-', '_'))}</h2>
                  <ul>{all.map(({ name, title }) => <li key={name}><Go to={{ q: name, values: '', s: '' }} current={name === place.q}>{title}</Go></li>)}</ul>
                </section>
              ))}
              {shown.length === 0 && <p class="figures">No question contains “{text}”.</p>}
            </div>
            {question && <Asked key={question.name} question={question} />}
          </div>
        );
      }}
    </Answered>
  );
}

/** The answer of a question with one field is the value of the field. */
function onlyMember(data: unknown): unknown {
  const members = data !== null && typeof data === 'object' ? Object.values(data) : [];
  return members.length === 1 ? members[0] : data;
}

function Asked({ question }: { readonly question: Question }) {
  const place = usePlace();
  const values = readValues(place.values);
  const variables = variablesOf(question, values);
  const answer = useAsked(keyOf(question, variables), () => askDocument(question.document, variables));
  useTitle(question.title);
  return (
    <article class="asked">
      <h2>{question.title}</h2>
      {question.description && question.description !== question.title && <p class="intro">{question.description}</p>}
      {question.variables.length > 0 && (
        <form class="values" onSubmit={(event) => event.preventDefault()}>
          {question.variables.map((variable) => <Field key={variable.name} variable={variable} values={values} />)}
        </form>
      )}
      <Answered answer={answer}>{(data) => <div class="tree"><AnswerTree value={onlyMember(data)} /></div>}</Answered>
      <p class="toolbar">
        <IdeLink query={withValues(question.document, variables)} />
        <button type="button" onClick={() => download(`${question.name}.graphql`, withValues(question.document, variables))}>Save with these values</button>
        <button type="button" disabled={answer.data === undefined} onClick={() => download(fileName(question.name, 'json'), JSON.stringify(answer.data, null, 2), 'application/json')}>JSON</button>
        {hasServer && <a class="button" href={`questions/${question.name}.csv?${new URLSearchParams(Object.entries(variables).flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((item) => [name, String(item)])))}`}>CSV</a>}
      </p>
    </article>
  );
}

function Field({ variable, values }: { readonly variable: Variable; readonly values: Values }) {
  const bare = variable.type.replaceAll(/[[\]!]/g, '');
  const value = values[variable.name] ?? defaultText(variable);
  const set = (text: string) => change({ values: JSON.stringify({ ...values, [variable.name]: text }) }, true);
  const label = variable.description || wordsOf(variable.name.replace(/\d+$/, (digits) => ` ${digits}`));
  if (variable.type.startsWith('ID')) {
    return <div class="field-of-entity"><span aria-hidden="true">{label}</span><NamedPicker label={label} id={value} onPick={set} /></div>;
  }

  return (
    <label>
      {label}
      <input type={bare === 'Date' && !variable.type.startsWith('[') ? 'date' : bare === 'Int' ? 'number' : 'text'} value={value} onInput={(event) => set(event.currentTarget.value)} />
    </label>
  );
}

function NamedPicker({ label, id, onPick }: { readonly label: string; readonly id: string; onPick(id: string): void }) {
  const answer = useAnswer(EntityName, id === '' ? null : { id });
  return <EntityPicker label={label} placeholder="Search for a name…" name={answer.data?.entity?.name ?? id} onPick={(entity) => onPick(entity.id)} />;
}
