interface Part {
  readonly text: string;
  readonly id?: string;
}

/** A sentence cut into text and the names of entities, each at its first occurrence. */
export function cut(sentence: string, entities: readonly { readonly id: string; readonly name: string }[]): readonly Part[] {
  let parts: readonly Part[] = [{ text: sentence }];
  const longestFirst = [...entities].sort((a, b) => b.name.length - a.name.length);
  for (const { id, name } of longestFirst) {
    let isFound = name === '';
    parts = parts.flatMap((part) => {
      const start = isFound || part.id !== undefined ? -1 : part.text.indexOf(name);
      if (start < 0) {
        return [part];
      }

      isFound = true;
      return [{ text: part.text.slice(0, start) }, { text: name, id }, { text: part.text.slice(start + name.length) }]
        .filter(({ text }) => text !== '');
    });
  }

  return parts;
}
