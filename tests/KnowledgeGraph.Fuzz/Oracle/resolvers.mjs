// Values made up from a hash of where they stand. DerivedResolver.cs does the same, step for step.
import { GraphQLError, GraphQLList, GraphQLNonNull, isAbstractType, isEnumType, isObjectType } from 'graphql';

const ROOT = 0x811c9dc5;

const TEXTS = ['', 'plain', 'a "quoted" text', 'two\nlines', 'back\\slash', 'é', '🚂', '\u0001', '\u2028', '</script>', '\u007f', '日本'];
const FLOATS = [0, 0.5, -1.25, 1e21, 1e-7, 123456789.125, 1.7976931348623157e308, 5e-324, 3, 1e15];
const PLAIN = ['text', 7, 0.5, true, [1, null, 'x'], { a: 1, b: [false] }, [], {}];

function mix(hash, value) {
  let mixed = hash ^ value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

function hashText(text) {
  let hash = ROOT;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619);
  return hash >>> 0;
}

const bits = new DataView(new ArrayBuffer(8));

// Numbers by their bits: two engines need not write them alike.
function canonical(value) {
  switch (typeof value) {
    case 'undefined':
      return 'u';
    case 'number':
      bits.setFloat64(0, value === 0 ? 0 : value);
      return `n${bits.getBigUint64(0).toString(16)};`;
    case 'string':
      return `s${value.length}:${value}`;
    case 'boolean':
      return value ? 't' : 'f';
    default:
      if (value === null) return 'z';
      if (Array.isArray(value)) return `[${value.map(canonical).join('')}]`;
      return `{${Object.keys(value).sort().map((key) => canonical(key) + canonical(value[key])).join('')}}`;
  }
}

export function createResolvers(schema) {
  const possible = new Map();
  const possibleTypes = (type) => {
    if (!possible.has(type.name)) possible.set(type.name, schema.getPossibleTypes(type).map(({ name }) => name).sort());
    return possible.get(type.name);
  };
  const objectTypes = Object.values(schema.getTypeMap()).filter((type) => isObjectType(type) && !type.name.startsWith('__')).map(({ name }) => name).sort();

  function derive(type, hash) {
    if (type instanceof GraphQLNonNull) return hash % 97 === 0 ? null : deriveNullable(type.ofType, mix(hash, 1));
    return hash % 9 === 0 ? null : deriveNullable(type, mix(hash, 2));
  }

  function deriveNullable(type, hash) {
    if (type instanceof GraphQLList) {
      if (hash % 71 === 0) return 5;
      return Array.from({ length: hash % 4 }, (_, index) => derive(type.ofType, mix(hash, index + 10)));
    }

    const choice = hash >>> 8;
    if (isEnumType(type)) {
      const values = type.getValues();
      return hash % 61 === 0 ? 'NO_VALUE_OF_IT' : values[choice % values.length].name;
    }

    switch (type.name) {
      case 'Int':
        return hash % 61 === 0 ? 3e9 : hash | 0;
      case 'Float':
        return hash % 61 === 0 ? NaN : FLOATS[choice % FLOATS.length];
      case 'String':
        return TEXTS[choice % TEXTS.length];
      case 'Boolean':
        return choice % 2 === 0;
      case 'ID':
        return hash % 61 === 0 ? 1.5 : choice % 2 === 0 ? `id-${choice}` : choice;
    }

    if (isAbstractType(type)) {
      const names = hash % 61 === 0 || possibleTypes(type).length === 0 ? objectTypes : possibleTypes(type);
      return { hash, typeName: names[choice % names.length] };
    }
    return isObjectType(type) ? { hash, typeName: type.name } : PLAIN[choice % PLAIN.length];
  }

  return {
    fieldResolver(parent, args, context, info) {
      const hash = mix(mix(parent?.hash ?? ROOT, hashText(info.fieldName)), hashText(canonical(args)));
      if (hash % 83 === 0) throw new GraphQLError('Derived failure.');
      return derive(info.returnType, mix(hash, 3));
    },
    typeResolver: (value) => value.typeName,
  };
}
