// Lists of types, of implementations and of directives have no order that the specification knows of. The engine sorts types by name and
// puts the directives of the specification first; graphql-js goes by who mentions whom.
import { specifiedDirectives } from 'graphql';

const byName = (a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

const isSpecified = (directive) => specifiedDirectives.some(({ name }) => name === directive.name);

export function inTheOrderOfTheEngine(schema) {
  schema._typeMap = Object.fromEntries(Object.values(schema._typeMap).sort(byName).map((type) => [type.name, type]));
  for (const { objects, interfaces } of Object.values(schema._implementationsMap)) {
    objects.sort(byName);
    interfaces.sort(byName);
  }
  schema._directives = [
    ...specifiedDirectives.map(({ name }) => schema._directives.find((directive) => directive.name === name)).filter(Boolean),
    ...schema._directives.filter((directive) => !isSpecified(directive)),
  ];
  return schema;
}
