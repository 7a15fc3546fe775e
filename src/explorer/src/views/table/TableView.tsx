export function TableView() { return <p>…</p>; }
