using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Ontology;

/// <summary>Reads the sections <c>properties</c> and <c>predicates</c>.</summary>
internal static class PredicateReader
{
    public static readonly string[] PropertyKeys =
    [
        "domain", "type", "description", LabelReader.Label, SentenceReader.Key, "cardinality", "temporal", Continuous, Ends, "evidence",
        "qualifiers", "identifiedBy", .. PredicateConstraintReader.Keys, SeverityReader.Key, ReviewPolicyReader.Key,
        DeprecationReader.Key, FitReader.Key,
    ];

    private const string Continuous = "continuous";
    private const string Ends = "ends";

    private static readonly string[] RelationOnlyKeys =
    [
        "range", "inverse", "inverseDescription", LabelReader.InverseLabel, "inverseCardinality", "symmetric", "transitive", "acyclic",
        "subPredicateOf", "chain", "conflictsWith", PredicateConstraintReader.Contemporary,
    ];

    public static readonly string[] RelationKeys =
        [.. PropertyKeys.Where(key => key is not ("type" or PredicateConstraintReader.Format)), .. RelationOnlyKeys];

    private static readonly string[] StateKeys = [Continuous, Ends];

    private const int MaxPredicates = 2_000;

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
        var noun = isRelation ? "predicate" : "property";
        var limit = new DeclarationLimit(MaxPredicates - declarations.Count, "properties and predicates", "2,000");
        foreach (var declaration in scope.Declarations(root, section, noun, keys: null, limit))
        {
            CheckKeys(declaration, isRelation, scope);
            var isNamed = scope.Claim(
                declaration, NameRules.CamelCase, ReservedNames.EntityField(declaration.Name), scope.StatementKeys,
                ReservedNames.FreeField(declaration.Name, FirstKind(declaration)));
            var symbol = ReadPredicate(declaration, isRelation, scope);
            if (!isNamed || symbol is null)
            {
                scope.Dropped.Add(declaration.Name);
                continue;
            }

            var definition = new PredicateDefinition(symbol, scope.Index.Cover(symbol.Domain), scope.Index.Cover(symbol.Range));
            scope.Index.Predicates.Add(declaration.Name, definition);
            if (FitReader.Read(declaration.Syntax, scope) is { } fit)
            {
                scope.Index.PredicateFits.Add(declaration.Name, fit);
            }

            declarations.Add(new PredicateDeclaration(declaration.Key, declaration.Syntax, definition));
            foreach (var key in ImplyingKeys)
            {
                if (declaration.Syntax.Find(key) is { } implying)
                {
                    scope.Index.ImplicationLocations.Add((declaration.Name, key), scope.Reader.At(implying.Key));
                }
            }
        }
    }

    private static string? FirstKind(Declaration declaration) => declaration.Syntax.Find("domain")?.Value switch
    {
        ScalarSyntax kind => kind.Value,
        SequenceSyntax { Items: [ScalarSyntax kind, ..] } => kind.Value,
        _ => null,
    };

    private static void CheckKeys(Declaration declaration, bool isRelation, OntologyScope scope)
    {
        if (isRelation)
        {
            scope.Reader.CheckKeys(declaration.Syntax, declaration.What, RelationKeys);
            return;
        }

        foreach (var entry in declaration.Syntax.Entries)
        {
            if (RelationOnlyKeys.Contains(entry.Name))
            {
                scope.Reader.Diagnostics.Report(
                    DiagnosticCatalogue.OnlyForRelations, scope.Reader.At(entry.Key), declaration.Name, entry.Name);
            }
            else if (!PropertyKeys.Contains(entry.Name))
            {
                scope.Reader.ReportUnknownKey(entry.Key, declaration.What, PropertyKeys);
            }
        }
    }

    private static PredicateSymbol? ReadPredicate(Declaration declaration, bool isRelation, OntologyScope scope)
    {
        var reader = scope.Reader;
        var mapping = declaration.Syntax;
        var description = scope.Description(declaration);
        var domain = RequiredKinds(declaration, "domain", scope);
        var range = isRelation ? RequiredKinds(declaration, "range", scope) : default;
        var type = isRelation ? (ValueKind.Entity, null) : ValueTypeReader.Read(declaration, scope);
        var isSymmetric = isRelation && reader.Flag(mapping, "symmetric");
        var shape = reader.Word(
            mapping, "temporal", FormatWords.TemporalShapes, isRelation ? TemporalShape.State : TemporalShape.Timeless);
        CheckStateKeys(declaration, shape, scope);
        var (allowed, required) = QualifierListReader.Read(mapping, scope);
        var label = LabelReader.Read(mapping, LabelReader.Label, declaration.Name, scope);
        var inverseLabel = isRelation ? LabelReader.Read(mapping, LabelReader.InverseLabel, declaration.Name, scope) : null;
        var isSingle = reader.Word(mapping, "cardinality", FormatWords.Cardinalities, false);
        var isInverseSingle = isRelation && reader.Word(mapping, "inverseCardinality", FormatWords.Cardinalities, isSymmetric && isSingle);
        if (type is not var (valueType, enumeration))
        {
            return null;
        }

        return new PredicateSymbol
        {
            Name = declaration.Name,
            Description = description,
            Label = label,
            InverseLabel = inverseLabel,
            Sentence = SentenceReader.Read(declaration, valueType, allowed, required, scope),
            Domain = domain,
            Type = valueType,
            Range = range,
            Enumeration = enumeration,
            Inverse = isSymmetric ? declaration.Name : isRelation ? InverseReader.Read(mapping, range.Count > 0 ? range[0] : null, scope) : null,
            InverseDescription = isRelation ? reader.Optional(mapping, "inverseDescription")?.Value.Trim() : null,
            IsSingleValued = isSingle,
            IsInverseSingleValued = isInverseSingle,
            IsSymmetric = isSymmetric,
            IsTransitive = isRelation && reader.Flag(mapping, "transitive"),
            IsAcyclic = isRelation && reader.Flag(mapping, "acyclic"),
            SubPredicateOf = isRelation ? reader.Optional(mapping, "subPredicateOf")?.Value : null,
            Chain = isRelation ? Values(mapping, "chain", scope) : default,
            Temporal = shape,
            IsContinuous = shape == TemporalShape.State && reader.Flag(mapping, Continuous),
            HasExclusiveEnds = reader.Optional(mapping, Ends) is { } ends ? reader.Word(ends, Ends, FormatWords.Ends) : null,
            Evidence = reader.Word(mapping, "evidence", FormatWords.EvidencePolicies, EvidencePolicy.Required),
            AllowedQualifiers = allowed,
            RequiredQualifiers = required,
            IdentifiedBy = mapping.Find("identifiedBy") is null ? DefaultIdentity(shape) : Sorted(Values(mapping, "identifiedBy", scope)),
            ConflictsWith = isRelation ? Sorted(Values(mapping, "conflictsWith", scope)) : default,
            Deprecated = DeprecationReader.Read(mapping, declaration.What, scope),
            Reviews = ReviewPolicyReader.Read(mapping, scope),
            Constraints = PredicateConstraintReader.Read(mapping, declaration.Name, valueType, scope),
            Severities = SeverityReader.Read(declaration, SeverityReader.OfPredicate, scope),
        };
    }

    /// <summary>Somebody who holds an office twice holds it in two terms, which begin on different days.</summary>
    private static EquatableArray<string> DefaultIdentity(TemporalShape shape) =>
        shape == TemporalShape.State ? new EquatableArray<string>([StatementFields.Since]) : default;

    private static void CheckStateKeys(Declaration declaration, TemporalShape shape, OntologyScope scope)
    {
        // Nothing is known about a misspelt shape, which has been reported.
        var isKnown = declaration.Syntax.Find("temporal")?.Value is not ScalarSyntax written || FormatWords.TemporalShapes.TryGet(written.Value, out _);
        foreach (var key in shape == TemporalShape.State || !isKnown ? [] : StateKeys)
        {
            if (declaration.Syntax.Find(key) is { } entry)
            {
                scope.Reader.Diagnostics.Report(
                    DiagnosticCatalogue.WrongConstraint, scope.Reader.At(entry.Key), key, declaration.Name, "it is not a state");
            }
        }
    }

    private static EquatableArray<string> RequiredKinds(Declaration declaration, string key, OntologyScope scope)
    {
        if (declaration.Syntax.Find(key) is null)
        {
            scope.Reader.Diagnostics.Report(DiagnosticCatalogue.MissingKey, scope.Reader.At(declaration.Key), declaration.What, key);
        }

        return scope.KindNames(declaration.Syntax, key);
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
