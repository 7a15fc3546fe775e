export function TimelineView() { return <p>…</p>; }
