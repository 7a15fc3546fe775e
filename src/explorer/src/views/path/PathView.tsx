export function PathView() { return <p>…</p>; }
