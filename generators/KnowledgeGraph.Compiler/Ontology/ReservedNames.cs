using KnowledgeGraph.Compiler.Binding;

namespace KnowledgeGraph.Compiler.Ontology;

/// <summary>Names that the API or the format already gives a meaning.</summary>
internal static class ReservedNames
{
    private static readonly HashSet<string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        "Query", "Mutation", "Subscription", "String", "Int", "Float", "Boolean", "ID", "Date", "Long", "Decimal", "Url", "Edtf", "DateTime",
        "Node", "Entity", "EntityKind", "PageInfo", "Statement", "StatementFilter", "StatementOrder", "Source", "SourceFilter",
        "EntityRelationConnection", "EntityRelationEdge", "RelationshipConnection", "RelationshipEdge", "StatementConnection", "StatementEdge",
        "SourceConnection", "SourceEdge", "ConflictConnection", "ConflictEdge",
        "StringFilter", "LongFilter", "DecimalFilter", "BooleanFilter", "DateFilter", "FuzzyDateFilter", "QuantityFilter", "TextValueFilter",
        "EntityKindFilter", "PredicateFilter", "ModalityFilter", "RankFilter", "LikelihoodFilter", "ReliabilityFilter",
        "QuantityComparatorFilter", "QuantityPeriodFilter",
        "StringListFilter", "LongListFilter", "DecimalListFilter", "BooleanListFilter", "FuzzyDateListFilter", "QuantityListFilter",
        "TextValueListFilter",
        "EntityFilter", "EntityListFilter", "StatementListFilter", "SourceListFilter", "EvidenceFilter", "EvidenceListFilter",
        "ExternalIdentifierFilter", "ExternalIdentifierListFilter", "QualifiersFilter", "ValueFilter", "ValidTimeFilter",
        "ConflictFilter", "ConflictListFilter", "DerivationFilter", "DerivationListFilter", "TimelineEntryFilter", "TimelineShapeFilter",
        "EntityOrder", "SourceOrder", "ConflictOrder", "TimelineEntryOrder", "OrderDirection",
        "TimelineConnection", "TimelineEdge", "TimelineEntry", "TimelineShape", "IndependentOrigins",
        "TextValue", "IntegerValue", "DecimalValue", "BooleanValue", "UrlValue", "EnumerationValue", "FuzzyDate", "ValidTime",
        "QuantityComparator", "QuantityPeriod", "SourceLink", "TextQuote", "Reliability", "ValueType", "TemporalShape", "StatementPattern",
        "KindDefinition", "PredicateDefinition", "QualifierDefinition", "EnumerationDefinition", "EnumerationValueDefinition", "RuleDefinition",
        "Ontology", "FactSet", "DiagnosticCount", "DiagnosticSeverity", "Evidence", "Quantity", "LanguageText", "ExternalIdentifier", "Qualifier", "Derivation",
        "Path", "PathStep", "PathFilter", "PathWeighting", "Subgraph", "SubgraphHub", "EntityConnection", "EntityEdge",
        "RankingConnection", "RankingEdge", "Community", "Component", "SimilarEntity", "SimilarityMeasure",
        "SearchConnection", "SearchEdge", "SearchField", "Conflict", "Ranking", "Timeline", "Search", "Relationship",
        "Kind", "Predicate", "Enumeration", "Unit", "IdentifierScheme", "Rule", "Value", "Object",
        "FactSetChanged", "FactSetChanges", "FactChange", "FactChangeConnection", "FactChangeEdge", "FactChangeKind", "FactChangeCounts",
        "FactFieldChange", "WorkingCopy", "Diagnostic",
        "Direction", "Certainty", "Modality", "Likelihood", "Rank", "CentralityMeasure", "SortDirection",
    };

    private static readonly HashSet<string> QueryFields = new(StringComparer.OrdinalIgnoreCase)
    {
        "node", "nodes", "entity", "entities", "search", "statement", "statements", "shortestPath", "paths", "allShortestPaths",
        "neighbourhood", "connect", "ranking", "communities", "components", "commonNeighbours", "similar", "timeline", "conflicts", "changes", "source", "sources", "ontology", "factSet",
    };

    private static readonly HashSet<string> EntityFields = new(StringComparer.OrdinalIgnoreCase)
    {
        "id", "kind", "name", "description", "aliases", "identifiers", "statements", "relationships", "conflicts", "similar", "timeline",
    };

    /// <summary>Suffixes of the types that the API makes for each kind.</summary>
    public static IReadOnlyList<string> GeneratedSuffixes { get; } = ["Connection", "Edge", "RelationConnection", "RelationEdge", "Filter", "ListFilter", "Order"];

    /// <summary>Why a kind or an enumeration may not have this name; null where it may.</summary>
    public static string? Type(string name) => Types.Contains(name) ? "the API has a type of this name" : null;

    /// <summary>Why no field of the query root may have this name; null where it may.</summary>
    public static string? QueryField(string name) => QueryFields.Contains(name) ? "the API has a query of this name" : null;

    /// <summary>Why a predicate or an inverse may not have this name; null where it may.</summary>
    public static string? EntityField(string name)
    {
        if (EntityFields.Contains(name))
        {
            return "every entity has a field of this name";
        }

        return StatementFields.All.Contains(name) ? "every statement has a field of this name" : null;
    }

    /// <summary>Why a rule may not have this name; null where it may.</summary>
    public static string? Rule(string name) =>
        name is "transitive" or "chain" ? "derivations call a property of a predicate so" : null;

    /// <summary>Why a qualifier may not have this name; null where it may.</summary>
    public static string? StatementField(string name) =>
        StatementFields.All.Contains(name) || name is "id" or "predicate" or "object" or "inferred" or "derivation"
            ? "every statement has a field of this name"
            : null;
}
