using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>
/// Binds <c>refersBy</c>: the words by which texts refer to an entity without its name. Under an entity they hold for all its passages, under a
/// statement for those of the statement.
/// </summary>
internal static class StandInBinder
{
    public const string Key = "refersBy";

    /// <summary>The words under a statement: a mapping from entities to words, or the words that stand for its subject.</summary>
    public static IReadOnlyList<StandIn> Bind(MappingSyntax statement, string? subject, BindingScope scope)
    {
        if (statement.Find(StatementFields.RefersBy) is not { } entry)
        {
            return [];
        }

        var standIns = new List<StandIn>();
        if (entry.Value is not MappingSyntax mapping)
        {
            Add(entry.Value, subject, standIns, scope);
            return standIns;
        }

        foreach (var item in mapping.Entries)
        {
            Add(item.Value, ReferenceChecker.Entity(item.Key, scope), standIns, scope);
        }

        return standIns;
    }

    /// <summary>Adds the words under an entity, or under an extension of it.</summary>
    public static void AddOfEntity(MappingSyntax entity, string id, BindingScope scope)
    {
        foreach (var scalar in scope.Reader.Scalars(entity, Key))
        {
            if (!scope.Index.StandIns.TryGetValue(id, out var words))
            {
                scope.Index.StandIns.Add(id, words = []);
            }

            words.Add(scalar.Value.Trim());
        }
    }

    private static void Add(SyntaxNode words, string? entity, List<StandIn> standIns, BindingScope scope)
    {
        foreach (var scalar in scope.Reader.Scalars(words, $"'{Key}'"))
        {
            if (entity is not null)
            {
                standIns.Add(new StandIn(entity, scalar.Value.Trim(), scope.Reader.At(scalar)));
            }
        }
    }
}
