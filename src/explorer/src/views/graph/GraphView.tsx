export function GraphView() { return <p>…</p>; }
