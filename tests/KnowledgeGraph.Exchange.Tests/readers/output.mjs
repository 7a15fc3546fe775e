// Writes a value as JSON in ASCII: some readers of lines take other characters for the end of one.
export const output = (value) =>
  console.log(JSON.stringify(value).replace(/[^ -~]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`));
