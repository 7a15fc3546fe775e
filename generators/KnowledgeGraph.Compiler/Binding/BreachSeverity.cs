using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>
/// Decides how severe a broken constraint is. What the ontology says takes precedence; where it says nothing, the breach is a warning if
/// it would go away without the statements that lenient sources alone support. When images are linked, what one of them has by itself is
/// information: it was judged when that image was compiled.
/// </summary>
internal sealed class BreachSeverity(FactIndex facts)
{
    /// <summary>The severity of a breach by statements that break the constraint together.</summary>
    public static DiagnosticSeverity Of(Constraint constraint, params BoundStatement[] statements)
    {
        if (statements.Length > 0 && statements.Aggregate(ulong.MaxValue, (images, statement) => images & statement.Images) != 0)
        {
            return DiagnosticSeverity.Info;
        }

        var isWarning = false;
        foreach (var statement in statements)
        {
            switch (statement.Predicate.Severities.Of(constraint))
            {
                case DiagnosticSeverity.Error:
                    return DiagnosticSeverity.Error;
                case null:
                    break;
                default:
                    isWarning = true;
                    break;
            }
        }

        return isWarning || Array.Exists(statements, statement => statement.IsLenient) ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error;
    }

    /// <summary>The severity of a breach by an entity of a kind.</summary>
    /// <param name="place">Where the entity is declared.</param>
    public DiagnosticSeverity Of(Constraint constraint, KindSymbol kind, SyntaxLocation place) =>
        Declared(constraint, kind) ?? OfPlaces([place]);

    /// <summary>The severity that the nearest kind gives; null where none does.</summary>
    public DiagnosticSeverity? Declared(Constraint constraint, KindSymbol kind)
    {
        var declared = kind.Severities.Of(constraint);
        foreach (var ancestor in kind.Ancestors)
        {
            declared ??= facts.Ontology.Kinds[ancestor].Severities.Of(constraint);
        }

        return declared;
    }

    /// <summary>The severity of a breach by identifiers.</summary>
    /// <param name="places">Where the identifiers stand that break the constraint together.</param>
    public DiagnosticSeverity Of(Constraint constraint, IdentifierSchemeSymbol scheme, params SyntaxLocation[] places) =>
        scheme.Severities.Of(constraint) ?? OfPlaces(places);

    /// <summary>True where the file of a declaration names a lenient source for all of it.</summary>
    public bool IsLenient(SyntaxLocation place) =>
        facts.DefaultSources.TryGetValue(place.Text.Path, out var source) && source.Symbol.IsLenient;

    private DiagnosticSeverity OfPlaces(SyntaxLocation[] places)
    {
        if (facts.Places is { } linked && places.Aggregate(ulong.MaxValue, (images, place) => images & linked.ImagesAt(place)) != 0)
        {
            return DiagnosticSeverity.Info;
        }

        return Array.Exists(places, IsLenient) ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error;
    }
}
