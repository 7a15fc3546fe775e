namespace KnowledgeGraph.Cli.Packing;

/// <summary>
/// The integers that a number of JavaScript cannot hold with all digits. They are written as a bigint, and the types of their predicates and
/// qualifiers say so.
/// </summary>
/// <param name="Predicates">The names of the predicates that have such an object.</param>
/// <param name="Qualifiers">The names of the qualifiers that have such a value.</param>
/// <seealso href="https://tc39.es/ecma262/#sec-number.max_safe_integer"/>
internal sealed record LargeIntegers(IReadOnlySet<string> Predicates, IReadOnlySet<string> Qualifiers)
{
    private const long MaxSafe = (1L << 53) - 1;

    /// <summary>Those of a graph. Linear in its statements.</summary>
    public static LargeIntegers Of(FactGraph graph)
    {
        var predicates = new HashSet<string>(StringComparer.Ordinal);
        var qualifiers = new HashSet<string>(StringComparer.Ordinal);
        foreach (var statement in graph.Statements)
        {
            if (IsLarge(statement.Object))
            {
                predicates.Add(statement.Predicate.Name);
            }

            foreach (var (qualifier, value) in statement.Qualifiers)
            {
                if (IsLarge(value))
                {
                    qualifiers.Add(qualifier.Name);
                }
            }
        }

        return new LargeIntegers(predicates, qualifiers);
    }

    /// <summary>Whether a value is an integer beyond 2⁵³ − 1.</summary>
    public static bool IsLarge(FactValue value) => value.Kind == ValueKind.Integer && value.AsInteger() is > MaxSafe or < -MaxSafe;
}
