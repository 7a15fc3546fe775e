export function QuestionsView() { return <p>…</p>; }
