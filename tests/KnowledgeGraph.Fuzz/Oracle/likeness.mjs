// Makes graphql-js describe schemas as the engine does, where the specification leaves a choice or graphql-js is ahead of it.
import {
  __Directive, __DirectiveLocation, __Schema, introspectionTypes, specifiedDirectives, specifiedScalarTypes,
} from 'graphql';

const byName = (a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

// Directives on directives and on the variables of fragments are in drafts that are later than September 2025.
function removeDrafts() {
  const drafts = ['DIRECTIVE_DEFINITION', 'FRAGMENT_VARIABLE_DEFINITION'];
  for (const directive of specifiedDirectives) directive.locations = directive.locations.filter((location) => !drafts.includes(location));
  __DirectiveLocation._values = __DirectiveLocation.getValues().filter(({ name }) => !drafts.includes(name));
  delete __Directive.getFields().isDeprecated;
  delete __Directive.getFields().deprecationReason;
  __Schema.getFields().directives.args = [];
}

// What is built in is described by each engine in its own words.
function describe(descriptions) {
  const set = (element, coordinate) => { element.description = descriptions[coordinate] ?? null; };
  for (const type of [...introspectionTypes, ...specifiedScalarTypes]) {
    set(type, type.name);
    for (const value of type.getValues?.() ?? []) set(value, `${type.name}.${value.name}`);
    for (const field of Object.values(type.getFields?.() ?? {})) {
      set(field, `${type.name}.${field.name}`);
      for (const argument of field.args) set(argument, `${type.name}.${field.name}(${argument.name}:)`);
    }
  }
  for (const directive of specifiedDirectives) {
    set(directive, `@${directive.name}`);
    for (const argument of directive.args) set(argument, `@${directive.name}(${argument.name}:)`);
  }
}

export function prepareBuiltIns(descriptions) {
  removeDrafts();
  describe(descriptions);
}

// Lists of types, of implementations and of directives have no order that the specification knows of. The engine sorts types by name and
// puts the directives of the specification first; graphql-js goes by who mentions whom.
export function inTheOrderOfTheEngine(schema) {
  schema._typeMap = Object.fromEntries(Object.values(schema._typeMap).sort(byName).map((type) => [type.name, type]));
  for (const { objects, interfaces } of Object.values(schema._implementationsMap)) {
    objects.sort(byName);
    interfaces.sort(byName);
  }
  const isSpecified = (directive) => specifiedDirectives.includes(directive);
  schema._directives = [...specifiedDirectives, ...schema._directives.filter((directive) => !isSpecified(directive))];
  return schema;
}
