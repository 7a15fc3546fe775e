using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>
/// Decides how severe a broken constraint is. What the ontology says takes precedence; where it says nothing, the breach is a warning if
/// it would go away without the statements that lenient sources alone support.
/// </summary>
internal sealed class BreachSeverity(FactIndex facts)
{
    private HashSet<string>? _firmlyDerived;

    /// <summary>The severity of a breach by statements that break the constraint together.</summary>
    public DiagnosticSeverity Of(Constraint constraint, params BoundStatement[] statements)
    {
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

        return isWarning || Array.Exists(statements, IsLenient) ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error;
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

    /// <summary>True where only lenient sources support the statement. A derived one has such support if each of its derivations has.</summary>
    public bool IsLenient(BoundStatement statement)
    {
        if (statement.Origin is null)
        {
            return statement.IsLenient;
        }

        return facts.HasLenientSources && !(_firmlyDerived ??= FindFirmlyDerived()).Contains(statement.Symbol.Id);
    }

    /// <summary>True where the file of a declaration names a lenient source for all of it.</summary>
    public bool IsLenient(SyntaxLocation place) =>
        facts.DefaultSources.TryGetValue(place.Text.Path, out var source) && source.Symbol.IsLenient;

    private DiagnosticSeverity OfPlaces(SyntaxLocation[] places) =>
        Array.Exists(places, IsLenient) ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error;

    /// <summary>The derived statements that follow from statements of which none is lenient. Linear in the premises.</summary>
    private HashSet<string> FindFirmlyDerived()
    {
        var waiting = new Dictionary<string, List<(string Conclusion, int[] Missing)>>(StringComparer.Ordinal);
        foreach (var statement in facts.Statements)
        {
            for (var i = 0; statement.Origin is not null && i < statement.Symbol.Derivations.Count; i++)
            {
                var premises = statement.Symbol.Derivations[i].Premises.Distinct().ToArray();
                int[] missing = [premises.Length];
                foreach (var premise in premises)
                {
                    if (!waiting.TryGetValue(premise, out var list))
                    {
                        waiting.Add(premise, list = []);
                    }

                    list.Add((statement.Symbol.Id, missing));
                }
            }
        }

        var firm = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>(facts.Statements.Where(statement => statement.Origin is null && !statement.IsLenient)
            .Select(statement => statement.Symbol.Id));
        while (open.Count > 0)
        {
            foreach (var (conclusion, missing) in waiting.TryGetValue(open.Dequeue(), out var list) ? list : [])
            {
                if (--missing[0] == 0 && firm.Add(conclusion))
                {
                    open.Enqueue(conclusion);
                }
            }
        }

        return firm;
    }
}
