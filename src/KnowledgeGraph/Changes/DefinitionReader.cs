namespace KnowledgeGraph.Changes;

/// <summary>
/// Reads an ontology as texts: the fields of each definition, spelt as in <c>ontology.yaml</c>. Empty fields are omitted.
/// </summary>
internal static class DefinitionReader
{
    public static Dictionary<Definition, Dictionary<string, string[]>> Read(Ontology ontology)
    {
        var definitions = new Dictionary<Definition, Dictionary<string, string[]>>
        {
            [new("ontology", "")] = Fields(("name", ontology.Name), ("description", ontology.Description)),
        };
        foreach (var kind in ontology.Kinds)
        {
            definitions.Add(new("kinds", kind.Name), Of(kind));
        }

        foreach (var enumeration in ontology.Enumerations)
        {
            definitions.Add(new("enumerations", enumeration.Name), Of(enumeration));
        }

        foreach (var unit in ontology.Units)
        {
            definitions.Add(new("units", unit.Name), Of(unit));
        }

        foreach (var scheme in ontology.IdentifierSchemes)
        {
            definitions.Add(new("identifiers", scheme.Name), Of(scheme));
        }

        foreach (var qualifier in ontology.Qualifiers)
        {
            definitions.Add(new("qualifiers", qualifier.Name), Of(qualifier));
        }

        foreach (var predicate in ontology.Predicates)
        {
            definitions.Add(new(predicate.IsRelation ? "predicates" : "properties", predicate.Name), Of(predicate));
        }

        foreach (var rule in ontology.Rules)
        {
            definitions.Add(new("rules", rule.Name), Of(rule));
        }

        foreach (var marking in ontology.HasOwnMarkings ? ontology.Markings : [])
        {
            definitions.Add(
                new("markings", marking.Name),
                Fields(("description", marking.Description), ("above", Names(marking.Above.Select(lower => ontology.Markings[lower])))));
        }

        return definitions;
    }

    private static Dictionary<string, string[]> Of(Kind kind) => Fields(
        ("extends", Names(kind.Parents)),
        ("plural", kind.Plural),
        ("abstract", Flag(kind.IsAbstract)),
        ("description", kind.Description),
        ("label", kind.DeclaredLabel),
        ("begins", kind.Constraints.Begins?.Name),
        ("ends", kind.Constraints.Ends?.Name),
        ("requires", Names(kind.Constraints.RequiredStatements)),
        ("deprecated", kind.DeprecationReason));

    private static Dictionary<string, string[]> Of(Enumeration enumeration) => Fields(
        ("description", enumeration.Description),
        ("values", Names(enumeration.Values.Select(Text))));

    private static Dictionary<string, string[]> Of(Unit unit) => Fields(
        ("symbol", unit.Symbol), ("singular", unit.Singular), ("dimension", unit.Dimension), ("description", unit.Description));

    private static Dictionary<string, string[]> Of(IdentifierScheme scheme) => Fields(
        ("description", scheme.Description), ("format", scheme.Format), ("url", scheme.Url), ("domain", Names(scheme.Domain)));

    private static Dictionary<string, string[]> Of(Qualifier qualifier) => Fields(
        ("description", qualifier.Description),
        ("label", qualifier.DeclaredLabel),
        ("type", Type(qualifier.ValueKind, qualifier.Enumeration)),
        ("range", Names(qualifier.Range)),
        ("deprecated", qualifier.DeprecationReason));

    private static Dictionary<string, string[]> Of(Rule rule) => Fields(
        ("description", rule.Description), ("when", Names(rule.When.Select(Text))), ("then", Text(rule.Then)));

    private static Dictionary<string, string[]> Of(Predicate predicate) => Fields(
        ("description", predicate.Description),
        ("label", predicate.DeclaredLabel),
        ("inverseLabel", predicate.DeclaredInverseLabel),
        ("sentence", predicate.DeclaredSentence),
        ("domain", Names(predicate.Domain)),
        ("type", Type(predicate.ValueKind, predicate.Enumeration)),
        ("range", Names(predicate.Range)),
        ("inverse", predicate.Inverse),
        ("inverseDescription", predicate.InverseDescription),
        ("cardinality", predicate.IsSingleValued ? "one" : "many"),
        ("inverseCardinality", predicate.IsInverseSingleValued ? "one" : "many"),
        ("symmetric", Flag(predicate.IsSymmetric)),
        ("transitive", Flag(predicate.IsTransitive)),
        ("acyclic", Flag(predicate.IsAcyclic)),
        ("subPredicateOf", predicate.SubPredicateOf?.Name),
        ("chain", Names(predicate.Chain)),
        ("temporal", Word(predicate.Temporal)),
        ("continuous", Flag(predicate.IsContinuous)),
        ("evidence", Word(predicate.Evidence)),
        ("qualifiers.allowed", Names(predicate.AllowedQualifiers)),
        ("qualifiers.required", Names(predicate.RequiredQualifiers)),
        ("identifiedBy", Names(predicate.IdentifiedBy)),
        ("conflictsWith", Names(predicate.ConflictsWith)),
        ("distinctValues", Flag(predicate.Constraints.IsDistinct)),
        ("contemporary", Flag(predicate.Constraints.IsContemporary)),
        ("oneOf", Names(predicate.Constraints.OneOf)),
        ("format", predicate.Constraints.Format),
        ("requiresStatement", Names(predicate.Constraints.RequiredStatements)),
        ("deprecated", predicate.DeprecationReason));

    private static Dictionary<string, string[]> Fields(params ReadOnlySpan<(string Name, FieldText Text)> fields)
    {
        var known = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var (name, text) in fields)
        {
            if (text.Values.Length > 0)
            {
                known.Add(name, text.Values);
            }
        }

        return known;
    }

    private static string[] Names<T>(IEnumerable<T> things)
        where T : class => [.. things.Select(thing => thing.ToString()!)];

    private static string? Flag(bool value) => value ? "true" : null;

    private static string Type(ValueKind kind, Enumeration? enumeration) => enumeration?.Name ?? Word(kind);

    private static string Text(EnumerationValue value) =>
        (value.DeclaredLabel is { } label ? $"{value.Name} ({label}): {value.Description}" : $"{value.Name}: {value.Description}")
            + (value.DeprecationReason is { } reason ? $" (deprecated: {reason})" : "");

    private static string Text(StatementPattern pattern) => $"{pattern.Subject} {pattern.Predicate} {pattern.Object}";

    private static string Word<T>(T value)
        where T : struct, Enum => value.ToString() is var name ? char.ToLowerInvariant(name[0]) + name[1..] : "";

    /// <summary>The values of a field: none, one or several.</summary>
    private readonly record struct FieldText(string[] Values)
    {
        public static implicit operator FieldText(string? text) => new(string.IsNullOrEmpty(text) ? [] : [text]);

        public static implicit operator FieldText(string[] texts) => new(texts);
    }
}
