using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Ontology;
using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Compiler.Values;

namespace KnowledgeGraph.Compiler.Validation;

/// <summary>When an entity may have existed, as far as the set dates it.</summary>
/// <param name="First">The first day on which it may have begun; <see cref="TimeValue.MinDay"/> where nothing says.</param>
/// <param name="Last">The last day on which it may have ceased; <see cref="TimeValue.MaxDay"/> where nothing says.</param>
/// <param name="Begin">The statement that <paramref name="First"/> is from.</param>
/// <param name="End">The statement that <paramref name="Last"/> is from.</param>
internal sealed record EntityLife(int First, int Last, BoundStatement? Begin, BoundStatement? End)
{
    public static EntityLife Unknown { get; } = new(TimeValue.MinDay, TimeValue.MaxDay, null, null);
}

/// <summary>
/// The lives of the entities whose kinds say which properties date them. Where several values are given, the widest counts.
/// </summary>
internal sealed class EntityLives
{
    private readonly Dictionary<string, EntityLife> _lives = new(StringComparer.Ordinal);

    public EntityLives(FactIndex facts)
    {
        var dated = facts.Ontology.DatedKinds();
        if (dated.Count == 0)
        {
            return;
        }

        foreach (var statement in facts.Statements)
        {
            var symbol = statement.Symbol;
            if (symbol.Object is not DateValue { Time: var time } || !statement.Holds || symbol.AttributedTo is not null
                || facts.EntityKinds[symbol.Subject] is not { } kind || !dated.TryGetValue(kind, out var properties))
            {
                continue;
            }

            var life = Of(symbol.Subject);
            if (properties.Begins == symbol.Predicate && (life.Begin is null || time.EarliestDay < life.First))
            {
                life = life with { First = time.EarliestDay, Begin = statement };
            }

            if (properties.Ends == symbol.Predicate && (life.End is null || time.LatestDay > life.Last))
            {
                life = life with { Last = time.LatestDay, End = statement };
            }

            _lives[symbol.Subject] = life;
        }
    }

    /// <summary>Those of which anything is known.</summary>
    public IEnumerable<KeyValuePair<string, EntityLife>> All => _lives;

    public EntityLife Of(string entity) => _lives.TryGetValue(entity, out var life) ? life : EntityLife.Unknown;
}
