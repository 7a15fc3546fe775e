export function TrustView() { return <p>…</p>; }
