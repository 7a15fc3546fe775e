// Written by codegen.mjs from src/api/operations; do not edit.
import type { Operation } from './operation';

/** An input object, as the schema describes it. */
export interface Conditions {
  readonly [key: string]: unknown;
}

export interface View {
  readonly asOf?: string;
  readonly certainty?: 'POSSIBLE' | 'CERTAIN';
  readonly from?: string;
  readonly to?: string;
  readonly knownAsOf?: string;
  readonly undatedSources?: boolean;
  readonly modalities?: readonly ('ASSERTED' | 'REPORTED' | 'PLANNED' | 'PROPOSED' | 'FORECAST' | 'HYPOTHETICAL' | 'NEGATED')[];
  readonly rank?: readonly ('DEPRECATED' | 'NORMAL' | 'PREFERRED')[];
  readonly all?: boolean;
  readonly basis?: readonly ('EXPLICIT' | 'IMPLIED' | 'DERIVED')[];
  readonly withoutSources?: readonly (string)[];
  readonly credibility?: Conditions;
}

export interface LeftOutCounts {
  readonly total: number;
  readonly byModality: number;
  readonly byRank: number;
  readonly byTime: number;
  readonly byKnowledge: number;
  readonly byCredibility: number;
  readonly byBasis: number;
  readonly bySource: number;
}

export interface StatementLine {
  readonly id: string;
  readonly sentence: string;
  readonly predicate: string;
  readonly predicateLabel: string;
  readonly basis: 'EXPLICIT' | 'IMPLIED' | 'DERIVED';
  readonly modality: 'ASSERTED' | 'REPORTED' | 'PLANNED' | 'PROPOSED' | 'FORECAST' | 'HYPOTHETICAL' | 'NEGATED';
  readonly rank: 'DEPRECATED' | 'NORMAL' | 'PREFERRED';
  readonly likelihood: 'ALMOST_NO_CHANCE' | 'VERY_UNLIKELY' | 'UNLIKELY' | 'ROUGHLY_EVEN_CHANCE' | 'LIKELY' | 'VERY_LIKELY' | 'ALMOST_CERTAIN' | null;
  readonly subject: {
    readonly id: string;
    readonly name: string;
    readonly kind: string;
  };
  readonly object: {
    readonly id: string;
    readonly name: string;
    readonly kind: string;
  } | null;
  readonly value: {
    readonly text: string;
  } | null;
  readonly since: {
    readonly text: string;
    readonly latest: string | null;
  } | null;
  readonly until: {
    readonly text: string;
    readonly earliest: string | null;
  } | null;
  readonly on: {
    readonly text: string;
  } | null;
  readonly attributedTo: {
    readonly id: string;
    readonly name: string;
  } | null;
  readonly mentions: readonly {
    readonly entity: {
      readonly id: string;
      readonly name: string;
    } | null;
  }[];
  readonly independentOrigins: {
    readonly count: number;
  };
  readonly grounds: readonly {
    readonly source: {
      readonly id: string;
    };
  }[];
  readonly conflicts: readonly {
    readonly constraint: string;
  }[];
  readonly marking: string;
}

export interface ChangesData {
  readonly changes: {
    readonly isEmpty: boolean;
    readonly statementsCounts: {
      readonly gained: number;
      readonly lost: number;
      readonly altered: number;
    };
    readonly entitiesCounts: {
      readonly gained: number;
      readonly lost: number;
      readonly altered: number;
    };
    readonly sourcesCounts: {
      readonly gained: number;
      readonly lost: number;
      readonly altered: number;
    };
    readonly statements: {
      readonly totalCount: number;
      readonly pageInfo: {
        readonly hasNextPage: boolean;
        readonly endCursor: string | null;
      };
      readonly nodes: readonly ({
        readonly kind: 'GAINED' | 'LOST' | 'ALTERED';
        readonly id: string;
        readonly title: string;
        readonly entityIds: readonly string[];
        readonly fields: readonly {
          readonly field: string;
          readonly old: string | null;
          readonly new: string | null;
        }[];
      })[];
    };
    readonly entities: {
      readonly totalCount: number;
      readonly nodes: readonly ({
        readonly kind: 'GAINED' | 'LOST' | 'ALTERED';
        readonly id: string;
        readonly title: string;
        readonly entityIds: readonly string[];
        readonly fields: readonly {
          readonly field: string;
          readonly old: string | null;
          readonly new: string | null;
        }[];
      })[];
    };
    readonly inferences: {
      readonly totalCount: number;
      readonly nodes: readonly ({
        readonly kind: 'GAINED' | 'LOST' | 'ALTERED';
        readonly id: string;
        readonly title: string;
        readonly entityIds: readonly string[];
        readonly fields: readonly {
          readonly field: string;
          readonly old: string | null;
          readonly new: string | null;
        }[];
      })[];
    };
  } | null;
}

export interface ChangesVariables {
  readonly since: string;
  readonly first?: number;
  readonly after?: string;
}

export const Changes: Operation<ChangesData, ChangesVariables> = {
  name: 'Changes',
  text: `query Changes($since: String!, $first: Int = 100, $after: String) {
  changes(since: $since) {
    isEmpty
    statementsCounts {
      gained
      lost
      altered
    }
    entitiesCounts {
      gained
      lost
      altered
    }
    sourcesCounts {
      gained
      lost
      altered
    }
    statements(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        kind
        id
        title
        entityIds
        fields {
          field
          old
          new
        }
      }
    }
    entities(first: $first) {
      totalCount
      nodes {
        kind
        id
        title
        entityIds
        fields {
          field
          old
          new
        }
      }
    }
    inferences(first: $first) {
      totalCount
      nodes {
        kind
        id
        title
        entityIds
        fields {
          field
          old
          new
        }
      }
    }
  }
}
`,
};

export interface DisputesData {
  readonly conflicts: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly reason: string;
      readonly statements: readonly StatementLine[];
    }[];
  };
}

export interface DisputesVariables {
  readonly id: string;
}

export const Disputes: Operation<DisputesData, DisputesVariables> = {
  name: 'Disputes',
  text: `query Disputes($id: ID!) {
  conflicts(about: $id, first: 20) {
    totalCount
    nodes {
      reason
      statements {
        ...StatementLine
      }
    }
  }
}

fragment StatementLine on Statement {
  id
  sentence
  predicate
  predicateLabel
  basis
  modality
  rank
  likelihood
  subject {
    id
    name
    kind
  }
  object {
    id
    name
    kind
  }
  value {
    text
  }
  since {
    text
    latest
  }
  until {
    text
    earliest
  }
  on {
    text
  }
  attributedTo {
    id
    name
  }
  mentions: qualifiers {
    entity {
      id
      name
    }
  }
  independentOrigins {
    count
  }
  grounds: evidence {
    source {
      id
    }
  }
  conflicts {
    constraint
  }
  marking
}
`,
};

export interface DossierData {
  readonly entity: {
    readonly id: string;
    readonly name: string;
    readonly kind: string;
    readonly description: string | null;
    readonly marking: string;
    readonly aliases: readonly string[];
    readonly identifiers: readonly {
      readonly scheme: {
        readonly name: string;
      };
      readonly value: string;
      readonly url: string | null;
    }[];
    readonly statements: {
      readonly totalCount: number;
      readonly nodes: readonly StatementLine[];
      readonly groups: readonly {
        readonly key: string;
        readonly label: string;
        readonly count: number;
      }[];
      readonly sources: readonly {
        readonly key: string;
        readonly label: string;
        readonly count: number;
      }[];
      readonly leftOut: LeftOutCounts;
    };
  } | null;
}

export interface DossierVariables {
  readonly id: string;
  readonly view?: View;
}

export const Dossier: Operation<DossierData, DossierVariables> = {
  name: 'Dossier',
  text: `query Dossier($id: ID!, $view: View) {
  entity(id: $id) {
    id
    name
    kind
    description
    marking
    aliases
    identifiers {
      scheme {
        name
      }
      value
      url
    }
    statements(first: 100, view: $view, order: [{start: DESC}]) {
      totalCount
      nodes {
        ...StatementLine
      }
      groups: facets(by: [PREDICATE]) {
        key
        label
        count
      }
      sources: facets(by: [SOURCE]) {
        key
        label
        count
      }
      leftOut {
        ...LeftOutCounts
      }
    }
  }
}

fragment StatementLine on Statement {
  id
  sentence
  predicate
  predicateLabel
  basis
  modality
  rank
  likelihood
  subject {
    id
    name
    kind
  }
  object {
    id
    name
    kind
  }
  value {
    text
  }
  since {
    text
    latest
  }
  until {
    text
    earliest
  }
  on {
    text
  }
  attributedTo {
    id
    name
  }
  mentions: qualifiers {
    entity {
      id
      name
    }
  }
  independentOrigins {
    count
  }
  grounds: evidence {
    source {
      id
    }
  }
  conflicts {
    constraint
  }
  marking
}

fragment LeftOutCounts on LeftOut {
  total
  byModality
  byRank
  byTime
  byKnowledge
  byCredibility
  byBasis
  bySource
}
`,
};

export interface EntitiesData {
  readonly entities: {
    readonly totalCount: number;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
    readonly leftOut: LeftOutCounts;
    readonly nodes: readonly ({
      readonly id: string;
      readonly name: string;
      readonly kind: string;
      readonly description: string | null;
      readonly marking: string;
      readonly statements?: {
        readonly totalCount: number;
        readonly leftOut: LeftOutCounts;
        readonly nodes: readonly ({
          readonly id: string;
          readonly predicate: string;
          readonly modality: 'ASSERTED' | 'REPORTED' | 'PLANNED' | 'PROPOSED' | 'FORECAST' | 'HYPOTHETICAL' | 'NEGATED';
          readonly object: {
            readonly id: string;
            readonly name: string;
          } | null;
          readonly value: {
            readonly text: string;
            readonly amount?: string;
            readonly upTo?: string | null;
            readonly comparator?: 'EXACTLY' | 'ABOUT' | 'AT_LEAST' | 'MORE_THAN' | 'AT_MOST' | 'LESS_THAN';
            readonly per?: 'DAY' | 'WEEK' | 'MONTH' | 'QUARTER' | 'YEAR' | null;
            readonly unit?: {
              readonly name: string;
            };
            readonly edtf?: string;
            readonly earliest?: string | null;
            readonly name?: string;
          } | null;
          readonly evidence: readonly {
            readonly source: {
              readonly id: string;
            };
          }[];
        })[];
      };
    })[];
  };
}

export interface EntitiesVariables {
  readonly where?: Conditions;
  readonly view?: View;
  readonly order?: readonly (Conditions)[];
  readonly columns?: readonly (string)[];
  readonly first?: number;
  readonly after?: string;
  readonly withColumns: boolean;
}

export const Entities: Operation<EntitiesData, EntitiesVariables> = {
  name: 'Entities',
  text: `query Entities($where: EntityFilter, $view: View, $order: [EntityOrder!], $columns: [Predicate!], $first: Int = 50, $after: String, $withColumns: Boolean!) {
  entities(
    where: $where
    view: $view
    order: $order
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    leftOut {
      ...LeftOutCounts
    }
    nodes {
      id
      name
      kind
      description
      marking
      statements(predicates: $columns, view: $view, first: 40) @include(if: $withColumns) {
        totalCount
        leftOut {
          ...LeftOutCounts
        }
        nodes {
          id
          predicate
          modality
          object {
            id
            name
          }
          value {
            text
            ... on Quantity {
              amount
              upTo
              comparator
              per
              unit {
                name
              }
            }
            ... on FuzzyDate {
              edtf
              earliest
            }
            ... on EnumerationValue {
              name
            }
          }
          evidence {
            source {
              id
            }
          }
        }
      }
    }
  }
}

fragment LeftOutCounts on LeftOut {
  total
  byModality
  byRank
  byTime
  byKnowledge
  byCredibility
  byBasis
  bySource
}
`,
};

export interface EntityKindsData {
  readonly entities: {
    readonly facets: readonly ({
      readonly by: 'KIND' | 'PREDICATE' | 'SOURCE' | 'YEAR' | 'MODALITY' | 'RANK' | 'BASIS' | 'LIKELIHOOD' | 'VALUE' | 'OBJECT' | 'ATTRIBUTED_TO' | 'REVIEW_STATE' | 'MARKING';
      readonly key: string;
      readonly label: string;
      readonly count: number;
    })[];
  };
}

export interface EntityKindsVariables {
  readonly where?: Conditions;
  readonly view?: View;
}

export const EntityKinds: Operation<EntityKindsData, EntityKindsVariables> = {
  name: 'EntityKinds',
  text: `query EntityKinds($where: EntityFilter, $view: View) {
  entities(where: $where, view: $view, first: 1) {
    facets(by: [KIND]) {
      by
      key
      label
      count
    }
  }
}
`,
};

export interface EntityNameData {
  readonly entity: {
    readonly id: string;
    readonly name: string;
    readonly kind: string;
  } | null;
}

export interface EntityNameVariables {
  readonly id: string;
}

export const EntityName: Operation<EntityNameData, EntityNameVariables> = {
  name: 'EntityName',
  text: `query EntityName($id: ID!) {
  entity(id: $id) {
    id
    name
    kind
  }
}
`,
};

export interface GroupData {
  readonly statements: {
    readonly totalCount: number;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
    readonly nodes: readonly StatementLine[];
  };
}

export interface GroupVariables {
  readonly predicates?: readonly (string)[];
  readonly where?: Conditions;
  readonly view?: View;
  readonly after?: string;
}

export const Group: Operation<GroupData, GroupVariables> = {
  name: 'Group',
  text: `query Group($predicates: [Predicate!], $where: StatementFilter, $view: View, $after: String) {
  statements(
    predicates: $predicates
    where: $where
    view: $view
    order: [{start: DESC}]
    first: 50
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...StatementLine
    }
  }
}

fragment StatementLine on Statement {
  id
  sentence
  predicate
  predicateLabel
  basis
  modality
  rank
  likelihood
  subject {
    id
    name
    kind
  }
  object {
    id
    name
    kind
  }
  value {
    text
  }
  since {
    text
    latest
  }
  until {
    text
    earliest
  }
  on {
    text
  }
  attributedTo {
    id
    name
  }
  mentions: qualifiers {
    entity {
      id
      name
    }
  }
  independentOrigins {
    count
  }
  grounds: evidence {
    source {
      id
    }
  }
  conflicts {
    constraint
  }
  marking
}
`,
};

export interface NamedInData {
  readonly statements: {
    readonly totalCount: number;
    readonly nodes: readonly StatementLine[];
    readonly groups: readonly {
      readonly key: string;
      readonly label: string;
      readonly count: number;
    }[];
    readonly leftOut: LeftOutCounts;
  };
}

export interface NamedInVariables {
  readonly naming?: Conditions;
  readonly view?: View;
}

export const NamedIn: Operation<NamedInData, NamedInVariables> = {
  name: 'NamedIn',
  text: `query NamedIn($naming: StatementFilter, $view: View) {
  statements(first: 100, view: $view, where: $naming, order: [{start: DESC}]) {
    totalCount
    nodes {
      ...StatementLine
    }
    groups: facets(by: [PREDICATE]) {
      key
      label
      count
    }
    leftOut {
      ...LeftOutCounts
    }
  }
}

fragment StatementLine on Statement {
  id
  sentence
  predicate
  predicateLabel
  basis
  modality
  rank
  likelihood
  subject {
    id
    name
    kind
  }
  object {
    id
    name
    kind
  }
  value {
    text
  }
  since {
    text
    latest
  }
  until {
    text
    earliest
  }
  on {
    text
  }
  attributedTo {
    id
    name
  }
  mentions: qualifiers {
    entity {
      id
      name
    }
  }
  independentOrigins {
    count
  }
  grounds: evidence {
    source {
      id
    }
  }
  conflicts {
    constraint
  }
  marking
}

fragment LeftOutCounts on LeftOut {
  total
  byModality
  byRank
  byTime
  byKnowledge
  byCredibility
  byBasis
  bySource
}
`,
};

export interface NeighbourhoodData {
  readonly neighbourhood: {
    readonly nodes: readonly {
      readonly id: string;
      readonly name: string;
      readonly kind: string;
      readonly distance: number;
    }[];
    readonly statements: readonly ({
      readonly id: string;
      readonly sentence: string;
      readonly predicate: string;
      readonly predicateLabel: string;
      readonly basis: 'EXPLICIT' | 'IMPLIED' | 'DERIVED';
      readonly modality: 'ASSERTED' | 'REPORTED' | 'PLANNED' | 'PROPOSED' | 'FORECAST' | 'HYPOTHETICAL' | 'NEGATED';
      readonly subject: {
        readonly id: string;
      };
      readonly object: {
        readonly id: string;
      } | null;
      readonly certainty?: 'POSSIBLE' | 'CERTAIN' | null;
    })[];
    readonly statementCount: number;
    readonly omittedCount: number;
    readonly hubs: readonly {
      readonly entity: {
        readonly id: string;
        readonly name: string;
      };
      readonly relationCount: number;
    }[];
    readonly leftOut: LeftOutCounts;
  };
}

export interface NeighbourhoodVariables {
  readonly of: string;
  readonly depth: number;
  readonly via?: Conditions;
  readonly limit: number;
  readonly hubLimit?: number;
  readonly statements?: number;
  readonly day?: string;
  readonly dated?: boolean;
}

export const Neighbourhood: Operation<NeighbourhoodData, NeighbourhoodVariables> = {
  name: 'Neighbourhood',
  text: `query Neighbourhood($of: ID!, $depth: Int!, $via: PathFilter, $limit: Int!, $hubLimit: Int, $statements: Int = 1000, $day: Date = "2000-01-01", $dated: Boolean = false) {
  neighbourhood(
    of: $of
    depth: $depth
    via: $via
    first: $limit
    hubLimit: $hubLimit
  ) {
    nodes {
      id
      name
      kind
      distance
    }
    statements(first: $statements) {
      id
      sentence
      predicate
      predicateLabel
      basis
      modality
      subject {
        id
      }
      object {
        id
      }
      certainty(asOf: $day) @include(if: $dated)
    }
    statementCount
    omittedCount
    hubs {
      entity {
        id
        name
      }
      relationCount
    }
    leftOut {
      ...LeftOutCounts
    }
  }
}

fragment LeftOutCounts on LeftOut {
  total
  byModality
  byRank
  byTime
  byKnowledge
  byCredibility
  byBasis
  bySource
}
`,
};

export interface PartData {
  readonly statements: {
    readonly totalCount: number;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
    readonly nodes: readonly StatementLine[];
  };
}

export interface PartVariables {
  readonly where?: Conditions;
  readonly view?: View;
  readonly order?: readonly (Conditions)[];
  readonly after?: string;
}

export const Part: Operation<PartData, PartVariables> = {
  name: 'Part',
  text: `query Part($where: StatementFilter, $view: View, $order: [StatementOrder!], $after: String) {
  statements(where: $where, view: $view, order: $order, first: 50, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...StatementLine
    }
  }
}

fragment StatementLine on Statement {
  id
  sentence
  predicate
  predicateLabel
  basis
  modality
  rank
  likelihood
  subject {
    id
    name
    kind
  }
  object {
    id
    name
    kind
  }
  value {
    text
  }
  since {
    text
    latest
  }
  until {
    text
    earliest
  }
  on {
    text
  }
  attributedTo {
    id
    name
  }
  mentions: qualifiers {
    entity {
      id
      name
    }
  }
  independentOrigins {
    count
  }
  grounds: evidence {
    source {
      id
    }
  }
  conflicts {
    constraint
  }
  marking
}
`,
};

export interface PathsData {
  readonly start: {
    readonly id: string;
    readonly name: string;
    readonly kind: string;
  } | null;
  readonly end: {
    readonly id: string;
    readonly name: string;
    readonly kind: string;
  } | null;
  readonly paths: {
    readonly leftOut: LeftOutCounts;
    readonly nodes: readonly ({
      readonly length: number;
      readonly cost: number | null;
      readonly nodes: readonly {
        readonly id: string;
        readonly name: string;
        readonly kind: string;
      }[];
      readonly steps: readonly ({
        readonly sentence: string;
        readonly statement: StatementLine & {
          readonly evidence: readonly {
            readonly source: {
              readonly id: string;
              readonly title: string;
            };
          }[];
        };
      })[];
    })[];
  };
}

export interface PathsVariables {
  readonly from: string;
  readonly to: string;
  readonly via?: Conditions;
  readonly weighting?: 'STEPS' | 'CREDIBILITY';
  readonly first?: number;
}

export const Paths: Operation<PathsData, PathsVariables> = {
  name: 'Paths',
  text: `query Paths($from: ID!, $to: ID!, $via: PathFilter, $weighting: PathWeighting = STEPS, $first: Int = 5) {
  start: entity(id: $from) {
    id
    name
    kind
  }
  end: entity(id: $to) {
    id
    name
    kind
  }
  paths(from: $from, to: $to, via: $via, weighting: $weighting, first: $first) {
    leftOut {
      ...LeftOutCounts
    }
    nodes {
      length
      cost
      nodes {
        id
        name
        kind
      }
      steps {
        sentence
        statement {
          ...StatementLine
          evidence {
            source {
              id
              title
            }
          }
        }
      }
    }
  }
}

fragment LeftOutCounts on LeftOut {
  total
  byModality
  byRank
  byTime
  byKnowledge
  byCredibility
  byBasis
  bySource
}

fragment StatementLine on Statement {
  id
  sentence
  predicate
  predicateLabel
  basis
  modality
  rank
  likelihood
  subject {
    id
    name
    kind
  }
  object {
    id
    name
    kind
  }
  value {
    text
  }
  since {
    text
    latest
  }
  until {
    text
    earliest
  }
  on {
    text
  }
  attributedTo {
    id
    name
  }
  mentions: qualifiers {
    entity {
      id
      name
    }
  }
  independentOrigins {
    count
  }
  grounds: evidence {
    source {
      id
    }
  }
  conflicts {
    constraint
  }
  marking
}
`,
};

export interface QuestionsData {
  readonly savedQuestions: readonly {
    readonly name: string;
    readonly group: string;
    readonly title: string;
    readonly description: string;
    readonly document: string;
    readonly variables: readonly {
      readonly name: string;
      readonly type: string;
      readonly defaultValue: string | null;
      readonly description: string | null;
    }[];
  }[];
}

export interface QuestionsVariables {}

export const Questions: Operation<QuestionsData, QuestionsVariables> = {
  name: 'Questions',
  text: `query Questions {
  savedQuestions {
    name
    group
    title
    description
    document
    variables {
      name
      type
      defaultValue
      description
    }
  }
}
`,
};

export interface RatedData {
  readonly conflicts: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly reason: string;
      readonly statements: readonly StatementLine[];
    }[];
  };
  readonly sources: {
    readonly totalCount: number;
    readonly nodes: readonly ({
      readonly id: string;
      readonly title: string;
      readonly publisher: string | null;
      readonly reliability: 'A' | 'B' | 'C' | 'D' | 'E' | 'F';
      readonly marking: string;
      readonly published: {
        readonly text: string;
      } | null;
      readonly derivedFrom: readonly {
        readonly source: {
          readonly title: string;
        };
      }[];
      readonly statements: {
        readonly totalCount: number;
      };
    })[];
  };
}

export interface RatedVariables {}

export const Rated: Operation<RatedData, RatedVariables> = {
  name: 'Rated',
  text: `query Rated {
  conflicts(first: 50) {
    totalCount
    nodes {
      reason
      statements {
        ...StatementLine
      }
    }
  }
  sources(first: 100, order: [{published: DESC}]) {
    totalCount
    nodes {
      id
      title
      publisher
      reliability
      marking
      published {
        text
      }
      derivedFrom {
        source {
          title
        }
      }
      statements {
        totalCount
      }
    }
  }
}

fragment StatementLine on Statement {
  id
  sentence
  predicate
  predicateLabel
  basis
  modality
  rank
  likelihood
  subject {
    id
    name
    kind
  }
  object {
    id
    name
    kind
  }
  value {
    text
  }
  since {
    text
    latest
  }
  until {
    text
    earliest
  }
  on {
    text
  }
  attributedTo {
    id
    name
  }
  mentions: qualifiers {
    entity {
      id
      name
    }
  }
  independentOrigins {
    count
  }
  grounds: evidence {
    source {
      id
    }
  }
  conflicts {
    constraint
  }
  marking
}
`,
};

export interface SaidData {
  readonly statements: {
    readonly totalCount: number;
    readonly nodes: readonly StatementLine[];
  };
}

export interface SaidVariables {
  readonly saying?: Conditions;
  readonly view?: View;
}

export const Said: Operation<SaidData, SaidVariables> = {
  name: 'Said',
  text: `query Said($saying: StatementFilter, $view: View) {
  statements(first: 50, view: $view, where: $saying, order: [{start: DESC}]) {
    totalCount
    nodes {
      ...StatementLine
    }
  }
}

fragment StatementLine on Statement {
  id
  sentence
  predicate
  predicateLabel
  basis
  modality
  rank
  likelihood
  subject {
    id
    name
    kind
  }
  object {
    id
    name
    kind
  }
  value {
    text
  }
  since {
    text
    latest
  }
  until {
    text
    earliest
  }
  on {
    text
  }
  attributedTo {
    id
    name
  }
  mentions: qualifiers {
    entity {
      id
      name
    }
  }
  independentOrigins {
    count
  }
  grounds: evidence {
    source {
      id
    }
  }
  conflicts {
    constraint
  }
  marking
}
`,
};

export interface SearchData {
  readonly search: {
    readonly totalCount: number;
    readonly edges: readonly ({
      readonly matchedOn: 'NAME' | 'ALIAS' | 'ID' | 'DESCRIPTION';
      readonly matchedText: string;
      readonly node: {
        readonly id: string;
        readonly name: string;
        readonly kind: string;
        readonly description: string | null;
        readonly marking: string;
      };
    })[];
  };
}

export interface SearchVariables {
  readonly text: string;
  readonly first?: number;
}

export const Search: Operation<SearchData, SearchVariables> = {
  name: 'Search',
  text: `query Search($text: String!, $first: Int = 8) {
  search(text: $text, first: $first) {
    totalCount
    edges {
      matchedOn
      matchedText
      node {
        id
        name
        kind
        description
        marking
      }
    }
  }
}
`,
};

export interface StatementDetailData {
  readonly statement: StatementLine & {
    readonly credibility: number | null;
    readonly reason: string | null;
    readonly note: string | null;
    readonly knownSince: string | null;
    readonly qualifiers: readonly {
      readonly name: string;
      readonly description: string;
      readonly entity: {
        readonly id: string;
        readonly name: string;
      } | null;
      readonly value: {
        readonly text: string;
      } | null;
    }[];
    readonly evidence: readonly ({
      readonly source: {
        readonly id: string;
        readonly title: string;
        readonly publisher: string | null;
        readonly url: string | null;
        readonly reliability: 'A' | 'B' | 'C' | 'D' | 'E' | 'F';
        readonly mayBeQuoted: boolean;
        readonly authors: readonly string[];
        readonly published: {
          readonly text: string;
        } | null;
        readonly marking: string;
      };
      readonly offset: number | null;
      readonly length: number | null;
      readonly row: number | null;
      readonly pointer: string | null;
      readonly wholeDocument: boolean;
      readonly quote: {
        readonly exact: string;
      } | null;
      readonly passage: string | null;
      readonly verified: boolean;
      readonly fit: {
        readonly subject: 'NOT_CHECKED' | 'IN_PASSAGE' | 'BY_STAND_IN' | 'IN_SENTENCE' | 'IN_OTHER' | 'MISSING' | 'EXCUSED';
        readonly object: 'NOT_CHECKED' | 'IN_PASSAGE' | 'BY_STAND_IN' | 'IN_SENTENCE' | 'IN_OTHER' | 'MISSING' | 'EXCUSED';
        readonly amount: 'NOT_CHECKED' | 'IN_PASSAGE' | 'BY_STAND_IN' | 'IN_SENTENCE' | 'IN_OTHER' | 'MISSING' | 'EXCUSED';
        readonly date: 'NOT_CHECKED' | 'IN_PASSAGE' | 'BY_STAND_IN' | 'IN_SENTENCE' | 'IN_OTHER' | 'MISSING' | 'EXCUSED';
        readonly speaker: 'NOT_CHECKED' | 'IN_PASSAGE' | 'BY_STAND_IN' | 'IN_SENTENCE' | 'IN_OTHER' | 'MISSING' | 'EXCUSED';
        readonly hedge: 'NOT_CHECKED' | 'NONE' | 'KEPT' | 'IN_OTHER' | 'DROPPED' | 'EXCUSED';
      };
    })[];
    readonly independentOrigins: {
      readonly count: number;
      readonly sources: readonly {
        readonly id: string;
        readonly title: string;
      }[];
    };
    readonly derivations: readonly {
      readonly rule: string;
      readonly premises: readonly StatementLine[];
    }[];
    readonly reviewState: 'NONE' | 'CURRENT' | 'STALE' | 'DUE';
    readonly reviews: readonly {
      readonly by: string;
      readonly on: string;
      readonly isCurrent: boolean;
    }[];
    readonly disputes: readonly {
      readonly reason: string;
      readonly statements: readonly StatementLine[];
    }[];
  } | null;
  readonly ontology: {
    readonly rules: readonly {
      readonly name: string;
      readonly description: string;
    }[];
  };
}

export interface StatementDetailVariables {
  readonly id: string;
}

export const StatementDetail: Operation<StatementDetailData, StatementDetailVariables> = {
  name: 'StatementDetail',
  text: `query StatementDetail($id: ID!) {
  statement(id: $id) {
    ...StatementLine
    credibility
    reason
    note
    knownSince
    qualifiers {
      name
      description
      entity {
        id
        name
      }
      value {
        text
      }
    }
    evidence {
      source {
        id
        title
        publisher
        url
        reliability
        mayBeQuoted
        authors
        published {
          text
        }
        marking
      }
      offset
      length
      row
      pointer
      wholeDocument
      quote {
        exact
      }
      passage
      verified
      fit {
        subject
        object
        amount
        date
        speaker
        hedge
      }
    }
    independentOrigins {
      count
      sources {
        id
        title
      }
    }
    derivations {
      rule
      premises {
        ...StatementLine
      }
    }
    reviewState
    reviews {
      by
      on
      isCurrent
    }
    disputes: conflicts {
      reason
      statements {
        ...StatementLine
      }
    }
  }
  ontology {
    rules {
      name
      description
    }
  }
}

fragment StatementLine on Statement {
  id
  sentence
  predicate
  predicateLabel
  basis
  modality
  rank
  likelihood
  subject {
    id
    name
    kind
  }
  object {
    id
    name
    kind
  }
  value {
    text
  }
  since {
    text
    latest
  }
  until {
    text
    earliest
  }
  on {
    text
  }
  attributedTo {
    id
    name
  }
  mentions: qualifiers {
    entity {
      id
      name
    }
  }
  independentOrigins {
    count
  }
  grounds: evidence {
    source {
      id
    }
  }
  conflicts {
    constraint
  }
  marking
}
`,
};

export interface StatementFacetsData {
  readonly statements: {
    readonly facets: readonly ({
      readonly by: 'KIND' | 'PREDICATE' | 'SOURCE' | 'YEAR' | 'MODALITY' | 'RANK' | 'BASIS' | 'LIKELIHOOD' | 'VALUE' | 'OBJECT' | 'ATTRIBUTED_TO' | 'REVIEW_STATE' | 'MARKING';
      readonly key: string;
      readonly label: string;
      readonly count: number;
    })[];
  };
}

export interface StatementFacetsVariables {
  readonly where?: Conditions;
  readonly view?: View;
  readonly by: readonly ('KIND' | 'PREDICATE' | 'SOURCE' | 'YEAR' | 'MODALITY' | 'RANK' | 'BASIS' | 'LIKELIHOOD' | 'VALUE' | 'OBJECT' | 'ATTRIBUTED_TO' | 'REVIEW_STATE' | 'MARKING')[];
}

export const StatementFacets: Operation<StatementFacetsData, StatementFacetsVariables> = {
  name: 'StatementFacets',
  text: `query StatementFacets($where: StatementFilter, $view: View, $by: [FacetKey!]!) {
  statements(where: $where, view: $view, first: 1) {
    facets(by: $by, first: 40) {
      by
      key
      label
      count
    }
  }
}
`,
};

export interface StatementsData {
  readonly statements: {
    readonly totalCount: number;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
    readonly nodes: readonly (StatementLine & {
      readonly credibility: number | null;
      readonly knownSince: string | null;
      readonly evidence: readonly {
        readonly source: {
          readonly id: string;
          readonly title: string;
        };
        readonly offset: number | null;
        readonly length: number | null;
      }[];
    })[];
    readonly leftOut: LeftOutCounts;
  };
}

export interface StatementsVariables {
  readonly where?: Conditions;
  readonly view?: View;
  readonly order?: readonly (Conditions)[];
  readonly first?: number;
  readonly after?: string;
}

export const Statements: Operation<StatementsData, StatementsVariables> = {
  name: 'Statements',
  text: `query Statements($where: StatementFilter, $view: View, $order: [StatementOrder!], $first: Int = 50, $after: String) {
  statements(
    where: $where
    view: $view
    order: $order
    first: $first
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      ...StatementLine
      credibility
      knownSince
      evidence {
        source {
          id
          title
        }
        offset
        length
      }
    }
    leftOut {
      ...LeftOutCounts
    }
  }
}

fragment StatementLine on Statement {
  id
  sentence
  predicate
  predicateLabel
  basis
  modality
  rank
  likelihood
  subject {
    id
    name
    kind
  }
  object {
    id
    name
    kind
  }
  value {
    text
  }
  since {
    text
    latest
  }
  until {
    text
    earliest
  }
  on {
    text
  }
  attributedTo {
    id
    name
  }
  mentions: qualifiers {
    entity {
      id
      name
    }
  }
  independentOrigins {
    count
  }
  grounds: evidence {
    source {
      id
    }
  }
  conflicts {
    constraint
  }
  marking
}

fragment LeftOutCounts on LeftOut {
  total
  byModality
  byRank
  byTime
  byKnowledge
  byCredibility
  byBasis
  bySource
}
`,
};

export interface TimelineData {
  readonly timeline: {
    readonly totalCount: number;
    readonly pageInfo: {
      readonly hasNextPage: boolean;
      readonly endCursor: string | null;
    };
    readonly leftOut: LeftOutCounts;
    readonly nodes: readonly {
      readonly at: {
        readonly text: string;
        readonly earliest: string | null;
        readonly latest: string | null;
      } | null;
      readonly start: {
        readonly text: string;
        readonly earliest: string | null;
        readonly latest: string | null;
      } | null;
      readonly end: {
        readonly text: string;
        readonly earliest: string | null;
        readonly latest: string | null;
      } | null;
      readonly statement: StatementLine;
    }[];
  };
}

export interface TimelineVariables {
  readonly about?: string;
  readonly from?: string;
  readonly to?: string;
  readonly kinds?: readonly (string)[];
  readonly predicates?: readonly (string)[];
  readonly view?: View;
  readonly after?: string;
}

export const Timeline: Operation<TimelineData, TimelineVariables> = {
  name: 'Timeline',
  text: `query Timeline($about: ID, $from: Date, $to: Date, $kinds: [EntityKind!], $predicates: [Predicate!], $view: View, $after: String) {
  timeline(
    about: $about
    from: $from
    to: $to
    kinds: $kinds
    predicates: $predicates
    view: $view
    first: 100
    after: $after
  ) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    leftOut {
      ...LeftOutCounts
    }
    nodes {
      at {
        text
        earliest
        latest
      }
      start {
        text
        earliest
        latest
      }
      end {
        text
        earliest
        latest
      }
      statement {
        ...StatementLine
      }
    }
  }
}

fragment LeftOutCounts on LeftOut {
  total
  byModality
  byRank
  byTime
  byKnowledge
  byCredibility
  byBasis
  bySource
}

fragment StatementLine on Statement {
  id
  sentence
  predicate
  predicateLabel
  basis
  modality
  rank
  likelihood
  subject {
    id
    name
    kind
  }
  object {
    id
    name
    kind
  }
  value {
    text
  }
  since {
    text
    latest
  }
  until {
    text
    earliest
  }
  on {
    text
  }
  attributedTo {
    id
    name
  }
  mentions: qualifiers {
    entity {
      id
      name
    }
  }
  independentOrigins {
    count
  }
  grounds: evidence {
    source {
      id
    }
  }
  conflicts {
    constraint
  }
  marking
}
`,
};

export interface TimelineYearsData {
  readonly timeline: {
    readonly facets: readonly {
      readonly key: string;
      readonly count: number;
    }[];
  };
}

export interface TimelineYearsVariables {
  readonly about?: string;
  readonly from?: string;
  readonly to?: string;
  readonly kinds?: readonly (string)[];
  readonly predicates?: readonly (string)[];
  readonly view?: View;
}

export const TimelineYears: Operation<TimelineYearsData, TimelineYearsVariables> = {
  name: 'TimelineYears',
  text: `query TimelineYears($about: ID, $from: Date, $to: Date, $kinds: [EntityKind!], $predicates: [Predicate!], $view: View) {
  timeline(
    about: $about
    from: $from
    to: $to
    kinds: $kinds
    predicates: $predicates
    view: $view
    first: 1
  ) {
    facets(by: [YEAR], first: 1000) {
      key
      count
    }
  }
}
`,
};

export interface TrustData {
  readonly all: {
    readonly totalCount: number;
    readonly leftOut: LeftOutCounts;
  };
  readonly single: {
    readonly totalCount: number;
    readonly facets: readonly ({
      readonly by: 'KIND' | 'PREDICATE' | 'SOURCE' | 'YEAR' | 'MODALITY' | 'RANK' | 'BASIS' | 'LIKELIHOOD' | 'VALUE' | 'OBJECT' | 'ATTRIBUTED_TO' | 'REVIEW_STATE' | 'MARKING';
      readonly key: string;
      readonly label: string;
      readonly count: number;
    })[];
  };
}

export interface TrustVariables {
  readonly single?: Conditions;
  readonly view?: View;
}

export const Trust: Operation<TrustData, TrustVariables> = {
  name: 'Trust',
  text: `query Trust($single: StatementFilter, $view: View) {
  all: statements(first: 1, view: $view) {
    totalCount
    leftOut {
      ...LeftOutCounts
    }
  }
  single: statements(first: 1, view: $view, where: $single) {
    totalCount
    facets(by: [SOURCE, KIND], first: 1000) {
      by
      key
      label
      count
    }
  }
}

fragment LeftOutCounts on LeftOut {
  total
  byModality
  byRank
  byTime
  byKnowledge
  byCredibility
  byBasis
  bySource
}
`,
};

export interface UnsourcedData {
  readonly none: {
    readonly totalCount: number;
  };
}

export interface UnsourcedVariables {
  readonly none?: Conditions;
  readonly view?: View;
}

export const Unsourced: Operation<UnsourcedData, UnsourcedVariables> = {
  name: 'Unsourced',
  text: `query Unsourced($none: StatementFilter, $view: View) {
  none: statements(first: 1, view: $view, where: $none) {
    totalCount
  }
}
`,
};

export interface ValueFacetsData {
  readonly statements: {
    readonly facets: readonly ({
      readonly by: 'KIND' | 'PREDICATE' | 'SOURCE' | 'YEAR' | 'MODALITY' | 'RANK' | 'BASIS' | 'LIKELIHOOD' | 'VALUE' | 'OBJECT' | 'ATTRIBUTED_TO' | 'REVIEW_STATE' | 'MARKING';
      readonly key: string;
      readonly label: string;
      readonly count: number;
    })[];
  };
}

export interface ValueFacetsVariables {
  readonly predicates?: readonly (string)[];
  readonly where?: Conditions;
  readonly view?: View;
}

export const ValueFacets: Operation<ValueFacetsData, ValueFacetsVariables> = {
  name: 'ValueFacets',
  text: `query ValueFacets($predicates: [Predicate!], $where: StatementFilter, $view: View) {
  statements(predicates: $predicates, where: $where, view: $view, first: 1) {
    facets(by: [VALUE], first: 30) {
      by
      key
      label
      count
    }
  }
}
`,
};

export interface VocabularyData {
  readonly factSet: {
    readonly contentHash: string;
    readonly entityCount: number;
    readonly statementCount: number;
    readonly derivedStatementCount: number;
    readonly sourceCount: number;
    readonly conflictCount: number;
  };
  readonly ontology: {
    readonly name: string;
    readonly description: string;
    readonly kinds: readonly {
      readonly kind: string;
      readonly name: string;
      readonly label: string;
      readonly plural: string;
      readonly description: string;
      readonly abstract: boolean;
      readonly entityCount: number;
      readonly properties: readonly string[];
      readonly relations: readonly string[];
    }[];
    readonly markings: readonly {
      readonly name: string;
      readonly description: string;
      readonly above: readonly string[];
    }[];
    readonly predicates: readonly ({
      readonly predicate: string;
      readonly name: string;
      readonly label: string;
      readonly description: string;
      readonly valueType: 'ENTITY' | 'TEXT' | 'LANGUAGE_TEXT' | 'INTEGER' | 'DECIMAL' | 'BOOLEAN' | 'DATE' | 'QUANTITY' | 'URL' | 'ENUMERATION';
      readonly singleValued: boolean;
    })[];
  };
  readonly sources: {
    readonly totalCount: number;
    readonly nodes: readonly {
      readonly id: string;
      readonly title: string;
      readonly publisher: string | null;
      readonly published: {
        readonly text: string;
      } | null;
      readonly marking: string;
    }[];
  };
}

export interface VocabularyVariables {}

export const Vocabulary: Operation<VocabularyData, VocabularyVariables> = {
  name: 'Vocabulary',
  text: `query Vocabulary {
  factSet {
    contentHash
    entityCount
    statementCount
    derivedStatementCount
    sourceCount
    conflictCount
  }
  ontology {
    name
    description
    kinds {
      kind
      name
      label
      plural
      description
      abstract
      entityCount
      properties
      relations
    }
    markings {
      name
      description
      above
    }
    predicates {
      predicate
      name
      label
      description
      valueType
      singleValued
    }
  }
  sources(first: 100, order: [{published: DESC}]) {
    totalCount
    nodes {
      id
      title
      publisher
      published {
        text
      }
      marking
    }
  }
}
`,
};

export interface WithdrawnData {
  readonly remaining: {
    readonly totalCount: number;
  };
  readonly stated: {
    readonly totalCount: number;
    readonly nodes: readonly StatementLine[];
  };
  readonly derivedNow: {
    readonly totalCount: number;
  };
  readonly derivedThen: {
    readonly totalCount: number;
  };
}

export interface WithdrawnVariables {
  readonly without?: View;
  readonly view?: View;
  readonly stated?: Conditions;
  readonly derived?: Conditions;
}

export const Withdrawn: Operation<WithdrawnData, WithdrawnVariables> = {
  name: 'Withdrawn',
  text: `query Withdrawn($without: View, $view: View, $stated: StatementFilter, $derived: StatementFilter) {
  remaining: statements(first: 1, view: $without) {
    totalCount
  }
  stated: statements(first: 50, view: $view, where: $stated) {
    totalCount
    nodes {
      ...StatementLine
    }
  }
  derivedNow: statements(first: 1, view: $view, where: $derived) {
    totalCount
  }
  derivedThen: statements(first: 1, view: $without, where: $derived) {
    totalCount
  }
}

fragment StatementLine on Statement {
  id
  sentence
  predicate
  predicateLabel
  basis
  modality
  rank
  likelihood
  subject {
    id
    name
    kind
  }
  object {
    id
    name
    kind
  }
  value {
    text
  }
  since {
    text
    latest
  }
  until {
    text
    earliest
  }
  on {
    text
  }
  attributedTo {
    id
    name
  }
  mentions: qualifiers {
    entity {
      id
      name
    }
  }
  independentOrigins {
    count
  }
  grounds: evidence {
    source {
      id
    }
  }
  conflicts {
    constraint
  }
  marking
}
`,
};
