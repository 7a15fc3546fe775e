namespace KnowledgeGraph.Format;

/// <summary>
/// The names that every schema has whatever its ontology. The compiler refuses an ontology that uses one of them for something else.
/// </summary>
public static class ApiNames
{
    /// <summary>The types of every schema.</summary>
    public static IReadOnlyList<string> Types { get; } =
    [
        "Int", "Float", "String", "Boolean", "ID", "Query", "Mutation", "Subscription", "Date", "Decimal", "Edtf", "Long", "URL", "Node",
        "Entity", "EntityKind", "Predicate", "Direction", "View", "CredibilityFilter", "LeftOut", "Certainty",
        "Basis", "Modality", "Rank", "Likelihood", "Reliability", "StringFilter", "IdFilter",
        "LongFilter", "DecimalFilter", "BooleanFilter", "DateFilter", "FuzzyDateFilter", "QuantityFilter", "TextValueFilter",
        "EntityKindFilter", "PredicateFilter", "BasisFilter", "ModalityFilter", "RankFilter", "LikelihoodFilter", "ReliabilityFilter",
        "QuantityComparatorFilter", "QuantityPeriodFilter", "StringListFilter", "LongListFilter", "DecimalListFilter",
        "BooleanListFilter", "FuzzyDateListFilter", "QuantityListFilter", "TextValueListFilter", "EntityFilter", "EntityListFilter",
        "StatementListFilter", "SourceFilter", "SourceListFilter", "EvidenceFilter", "EvidenceListFilter", "ExternalIdentifierFilter",
        "ExternalIdentifierListFilter", "QualifiersFilter", "ValueFilter", "ValidTimeFilter", "ConflictFilter", "ConflictListFilter",
        "DerivationFilter", "DerivationListFilter", "TimelineEntryFilter", "TimelineShapeFilter", "EntityOrder", "StatementOrder",
        "SourceOrder", "ConflictOrder", "TimelineEntryOrder", "OrderDirection", "ListOrder", "ValueListOrder", "Facet", "FacetKey",
        "SubgraphNode", "PageInfo",
        "EntityRelation", "RelationshipConnection", "RelationshipEdge", "Statement", "StatementConnection", "StatementEdge",
        "StatementFilter", "ValidTime", "Qualifier", "Derivation", "Value", "TextValue", "IntegerValue", "DecimalValue", "BooleanValue",
        "UrlValue", "EnumerationValue", "FuzzyDate", "Quantity", "QuantityComparator", "QuantityPeriod", "Unit", "ExternalIdentifier",
        "LocalName", "IdentifierScheme", "Evidence", "Source", "SourceConnection", "SourceEdge", "SourceLink", "TextQuote", "Conflict",
        "ConflictConnection", "ConflictEdge", "Path", "PathConnection", "PathEdge", "PathStep", "PathFilter", "PathWeighting", "Subgraph", "SubgraphHub",
        "EntityConnection", "EntityEdge", "RankingConnection", "RankingEdge", "CentralityMeasure", "Community", "Component",
        "SimilarEntity", "SimilarityMeasure", "SearchConnection", "SearchEdge", "SearchField", "TimelineConnection", "TimelineEdge",
        "TimelineEntry", "TimelineShape", "IndependentOrigins", "Ontology", "KindDefinition", "PredicateDefinition",
        "QualifierDefinition", "EnumerationDefinition", "EnumerationValueDefinition", "RuleDefinition", "StatementPattern", "ValueType",
        "StatementReview", "StatementReviewFilter", "StatementReviewListFilter", "ReviewState", "ReviewStateFilter",
        "TemporalShape", "FactSet", "DiagnosticCount", "EvidenceChecks", "DiagnosticSeverity", "FactSetChanged", "FactSetChanges", "FactChange",
        "FactChangeConnection", "FactChangeEdge", "FactChangeKind", "FactChangeCounts", "FactFieldChange", "WorkingCopy", "Diagnostic",
        "SavedQuestion", "SavedQuestionVariable",
        "MarkingDefinition", "EvidenceFit", "PassageFit", "HedgeFit", "EvidenceFitFilter", "PassageFitFilter", "HedgeFitFilter",
    ];

    /// <summary>The fields of every entity, in the schema's order.</summary>
    public static IReadOnlyList<string> EntityFields { get; } =
        ["id", "formerIds", "name", "localNames", "description", "aliases", "identifiers", "kind", "kindLabel", "relationships", "statements", "marking"];

    /// <summary>The fields of the query root.</summary>
    public static IReadOnlyList<string> QueryFields { get; } =
    [
        "node", "nodes", "entity", "entities", "search", "statement", "statements", "shortestPath", "paths", "allShortestPaths", "neighbourhood",
        "connect", "ranking", "communities", "components", "commonNeighbours", "similar", "timeline", "conflicts", "source", "sources",
        "ontology", "factSet", "changes", "savedQuestion", "savedQuestions",
    ];

    /// <summary>Endings of the names of the types that the schema has for each kind.</summary>
    public static IReadOnlyList<string> KindTypeSuffixes { get; } =
        ["Connection", "Edge", "Relation", "Filter", "ListFilter", "Order"];

    /// <summary>Endings of the names of the types that the schema has for each enumeration.</summary>
    public static IReadOnlyList<string> EnumerationTypeSuffixes { get; } = ["Filter", "ListFilter"];
}
