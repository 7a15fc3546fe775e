interface Part {
  readonly text: string;
  readonly id?: string;
}

interface Named {
  readonly id: string;
  readonly name: string;
}

const wordAtEnd = /[\p{L}\p{N}]$/u;
const wordAtStart = /^[\p{L}\p{N}]/u;

/**
 * A sentence cut into text and the names of entities, each at its first occurrence as whole words. The longest names come first: a name within
 * another one that the sentence has is not taken for itself.
 */
export function cut(sentence: string, entities: readonly Named[]): readonly Part[] {
  let parts: readonly Part[] = [{ text: sentence }];
  const byId = new Map([...entities].reverse().map((entity) => [entity.id, entity]));
  const longestFirst = [...byId.values()].reverse().sort((a, b) => b.name.length - a.name.length);
  for (const { id, name } of longestFirst) {
    let isFound = name === '';
    parts = parts.flatMap((part) => {
      const start = isFound || part.id !== undefined ? -1 : indexOfWords(part.text, name);
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

/** Where a name stands in a text by itself; -1 where it is only a part of other words. */
function indexOfWords(text: string, name: string): number {
  for (let start = text.indexOf(name); start >= 0; start = text.indexOf(name, start + 1)) {
    const isBegun = wordAtEnd.test(text.slice(0, start)) && wordAtStart.test(name);
    const goesOn = wordAtEnd.test(name) && wordAtStart.test(text.slice(start + name.length));
    if (!isBegun && !goesOn) {
      return start;
    }
  }

  return -1;
}
