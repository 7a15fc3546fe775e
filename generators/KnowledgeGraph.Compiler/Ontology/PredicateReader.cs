using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Ontology;

/// <summary>Reads the sections <c>properties</c> and <c>predicates</c>.</summary>
internal static class PredicateReader
{
    public static readonly string[] PropertyKeys =
        ["domain", "type", "description", "cardinality", "temporal", "evidence", "qualifiers", "identifiedBy", .. PredicateConstraintReader.Keys];

    private static readonly string[] RelationOnlyKeys =
    [
        "range", "inverse", "inverseDescription", "inverseCardinality", "symmetric", "transitive", "acyclic", "subPredicateOf", "chain",
        "conflictsWith", PredicateConstraintReader.Contemporary,
    ];

    public static readonly string[] RelationKeys =
        [.. PropertyKeys.Where(key => key is not ("type" or PredicateConstraintReader.Format)), .. RelationOnlyKeys];

    private const int MaximumPredicates = 2_000;

    private static readonly string[] ImplyingKeys = ["subPredicateOf", "transitive", "chain"];

    public static void Read(MappingSyntax root, OntologyScope scope)
    {
        var declarations = new List<PredicateDeclaration>();
        ReadSection(root, "properties", isRelation: false, declarations, scope);
        ReadSection(root, "predicates", isRelation: true, declarations, scope);
        PredicateChecker.Check(declarations, scope);
    }

    private static void ReadSection(
        MappingSyntax root, string section, bool isRelation, List<PredicateDeclaration> declarations, OntologyScope scope)
    {
        foreach (var entry in scope.Reader.Section(root, section))
        {
            if (declarations.Count == MaximumPredicates)
            {
                scope.Reader.Diagnostics.Report(
                    DiagnosticCatalogue.TooManyDeclarations, scope.Reader.At(entry.Key), "properties and predicates", "2,000");
                return;
            }

            var what = $"The {(isRelation ? "predicate" : "property")} '{entry.Name}'";
            if (scope.Reader.Mapping(entry.Value, what) is not { } mapping)
            {
                continue;
            }

            CheckKeys(mapping, what, isRelation, entry.Name, scope);
            var isNamed = scope.CheckSpelling(entry.Key, NameRules.IsCamelCase(entry.Name), NameRules.CamelCaseForm)
                && scope.CheckReserved(entry.Key, ReservedNames.EntityField(entry.Name))
                && scope.StatementKeys.TryAdd(entry.Name, $"the {(isRelation ? "predicate" : "property")} '{entry.Name}'", entry.Key);
            var symbol = ReadPredicate(mapping, entry, what, isRelation, scope);
            if (!isNamed || symbol is null)
            {
                scope.Dropped.Add(entry.Name);
                continue;
            }

            var definition = new PredicateDefinition(symbol, scope.Index.Cover(symbol.Domain), scope.Index.Cover(symbol.Range));
            scope.Index.Predicates.Add(entry.Name, definition);
            declarations.Add(new PredicateDeclaration(entry.Key, mapping, definition));
            foreach (var key in ImplyingKeys)
            {
                if (mapping.Find(key) is { } implying)
                {
                    scope.Index.ImplicationLocations.Add((entry.Name, key), scope.Reader.At(implying.Key));
                }
            }
        }
    }

    private static void CheckKeys(MappingSyntax mapping, string what, bool isRelation, string name, OntologyScope scope)
    {
        if (isRelation)
        {
            scope.Reader.CheckKeys(mapping, what, RelationKeys);
            return;
        }

        foreach (var entry in mapping.Entries)
        {
            if (RelationOnlyKeys.Contains(entry.Name))
            {
                scope.Reader.Diagnostics.Report(DiagnosticCatalogue.OnlyForRelations, scope.Reader.At(entry.Key), name, entry.Name);
            }
            else if (!PropertyKeys.Contains(entry.Name))
            {
                scope.Reader.ReportUnknownKey(entry.Key, what, PropertyKeys);
            }
        }
    }

    private static PredicateSymbol? ReadPredicate(
        MappingSyntax mapping, MappingEntrySyntax entry, string what, bool isRelation, OntologyScope scope)
    {
        var reader = scope.Reader;
        var description = scope.Description(mapping, entry.Key, what);
        var domain = RequiredKinds(mapping, entry, what, "domain", scope);
        var range = isRelation ? RequiredKinds(mapping, entry, what, "range", scope) : default;
        var type = isRelation ? (ValueKind.Entity, null) : ValueTypeReader.Read(mapping, entry.Key, what, scope);
        var isSymmetric = isRelation && reader.Flag(mapping, "symmetric");
        var shape = reader.Word(
            mapping, "temporal", FormatWords.TemporalShapes, isRelation ? TemporalShape.State : TemporalShape.Timeless);
        var (allowed, required) = QualifierListReader.Read(mapping, scope);
        var isSingle = reader.Word(mapping, "cardinality", FormatWords.Cardinalities, false);
        var isInverseSingle = isRelation && reader.Word(mapping, "inverseCardinality", FormatWords.Cardinalities, isSymmetric && isSingle);
        if (type is not var (valueType, enumeration))
        {
            return null;
        }

        return new PredicateSymbol
        {
            Name = entry.Name,
            Description = description,
            Domain = domain,
            Type = valueType,
            Range = range,
            Enumeration = enumeration,
            Inverse = isSymmetric ? entry.Name : isRelation ? InverseReader.Read(mapping, scope) : null,
            InverseDescription = isRelation ? reader.Optional(mapping, "inverseDescription")?.Value.Trim() : null,
            IsSingleValued = isSingle,
            IsInverseSingleValued = isInverseSingle,
            IsSymmetric = isSymmetric,
            IsTransitive = isRelation && reader.Flag(mapping, "transitive"),
            IsAcyclic = isRelation && reader.Flag(mapping, "acyclic"),
            SubPredicateOf = isRelation ? reader.Optional(mapping, "subPredicateOf")?.Value : null,
            Chain = isRelation ? Values(mapping, "chain", scope) : default,
            Temporal = shape,
            Evidence = reader.Word(mapping, "evidence", FormatWords.EvidencePolicies, EvidencePolicy.Required),
            AllowedQualifiers = allowed,
            RequiredQualifiers = required,
            IdentifiedBy = Sorted(Values(mapping, "identifiedBy", scope)),
            ConflictsWith = isRelation ? Sorted(Values(mapping, "conflictsWith", scope)) : default,
            Constraints = PredicateConstraintReader.Read(mapping, entry.Name, valueType, scope),
        };
    }

    private static EquatableArray<string> RequiredKinds(
        MappingSyntax mapping, MappingEntrySyntax entry, string what, string key, OntologyScope scope)
    {
        if (mapping.Find(key) is null)
        {
            scope.Reader.Diagnostics.Report(DiagnosticCatalogue.MissingKey, scope.Reader.At(entry.Key), what, key);
        }

        return scope.KindNames(mapping, key);
    }

    private static EquatableArray<string> Values(MappingSyntax mapping, string key, OntologyScope scope) =>
        scope.Reader.Scalars(mapping, key).Select(scalar => scalar.Value).ToEquatableArray();

    private static EquatableArray<string> Sorted(EquatableArray<string> names) =>
        new SortedSet<string>(names, StringComparer.Ordinal).ToEquatableArray();
}

/// <summary>A predicate as written, for the checks that need all the others.</summary>
internal sealed record PredicateDeclaration(ScalarSyntax Name, MappingSyntax Syntax, PredicateDefinition Definition)
{
    public PredicateSymbol Symbol => Definition.Symbol;
}
