using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Values;

namespace KnowledgeGraph.Compiler.Ontology;

/// <summary>Reads the constraints of a predicate or property.</summary>
internal static class PredicateConstraintReader
{
    public const string Contemporary = "contemporary";
    public const string Format = "format";
    public const string OneOf = "oneOf";
    public const string RequiresStatement = "requiresStatement";
    private const string DistinctValues = "distinctValues";

    /// <summary>Those that literal values can have.</summary>
    public static IReadOnlyList<string> Keys { get; } = [DistinctValues, Format, OneOf, RequiresStatement];

    public static PredicateConstraints Read(MappingSyntax mapping, string name, ValueKind type, OntologyScope scope)
    {
        var constraints = new PredicateConstraints(
            scope.Reader.Flag(mapping, DistinctValues),
            ReadFormat(mapping, name, type, scope),
            ReadOneOf(mapping, name, type, scope),
            type == ValueKind.Entity && scope.Reader.Flag(mapping, Contemporary),
            new SortedSet<string>(scope.Reader.Scalars(mapping, RequiresStatement).Select(scalar => scalar.Value), StringComparer.Ordinal)
                .ToEquatableArray());
        return constraints == PredicateConstraints.None ? PredicateConstraints.None : constraints;
    }

    private static string? ReadFormat(MappingSyntax mapping, string name, ValueKind type, OntologyScope scope)
    {
        if (type == ValueKind.Entity || scope.Reader.Optional(mapping, Format) is not { } format)
        {
            return null;
        }

        var at = scope.Reader.At(format);
        if (!FactValueTypes.Of(type).IsText)
        {
            scope.Reader.Diagnostics.Report(DiagnosticCatalogue.WrongConstraint, at, Format, name, "its values are not texts");
        }
        else if (IdentifierPattern.Create(format.Value, at, scope.Reader.Diagnostics) is { } pattern)
        {
            scope.Index.Formats[name] = pattern;
        }

        return format.Value;
    }

    private static EquatableArray<string> ReadOneOf(MappingSyntax mapping, string name, ValueKind type, OntologyScope scope)
    {
        var values = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var value in scope.Reader.Scalars(mapping, OneOf))
        {
            var at = scope.Reader.At(value);
            if (!FactValueTypes.Of(type).CanBeListed)
            {
                scope.Reader.Diagnostics.Report(
                    DiagnosticCatalogue.WrongConstraint, at, OneOf, name, "only entities, texts, URLs and whole numbers can be listed");
                break;
            }

            if (type == ValueKind.Entity)
            {
                scope.Index.ValueConstants.Add((value.Value, at));
            }

            if (FactValueTypes.Of(type).ListedText(value.Value) is null)
            {
                scope.Reader.Diagnostics.Report(DiagnosticCatalogue.MalformedValue, at, value.Value, "a whole number");
            }
            else
            {
                values.Add(value.Value);
            }
        }

        return values.ToEquatableArray();
    }
}
