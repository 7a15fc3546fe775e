using System.Collections.Immutable;
using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Views;

/// <summary>
/// Widens the default selection of statements if conditions mention modality or rank, so that a condition on planned statements finds them.
/// Explicit arguments are respected.
/// </summary>
internal static class MentionedTraits
{
    private static readonly ImmutableArray<Modality> Modalities = [.. Enum.GetValues<Modality>()];
    private static readonly ImmutableArray<Rank> Ranks = [.. Enum.GetValues<Rank>()];

    /// <summary>The selection of relations to entities.</summary>
    /// <param name="conditions">The conditions on the entities, or on lists of them.</param>
    public static EdgeFilterOptions WidenForEntities(EdgeFilterOptions options, object? conditions) =>
        Widen(options, trait => AboutEntity(conditions, trait));

    /// <summary>The selection of statements.</summary>
    /// <param name="conditions">The conditions on the statements, or on lists of them.</param>
    public static EdgeFilterOptions WidenForStatements(EdgeFilterOptions options, object? conditions) =>
        Widen(options, trait => AboutStatement(conditions, trait));

    /// <summary>The selection of statements of any modality and rank.</summary>
    public static EdgeFilterOptions WidenAll(EdgeFilterOptions options) => Widen(options, static _ => true);

    private static EdgeFilterOptions Widen(EdgeFilterOptions options, Func<string, bool> mentions)
    {
        // Defaults are recognised by identity: a client may have given the same values.
        if (options.Modalities == ViewArgument.DefaultModalities && mentions(StatementFieldNames.Modality))
        {
            options = options with { Modalities = Modalities };
        }

        if (options.Ranks == ViewArgument.DefaultRanks && mentions(StatementFieldNames.Rank))
        {
            options = options with { Ranks = Ranks };
        }

        return options;
    }

    // The parser limits the nesting depth. Conditions inside those on other objects concern their statements.
    private static bool AboutEntity(object? conditions, string trait) =>
        Through(conditions, trait, AboutEntity) || (
            conditions is InputObject given && AboutStatement(given[EntityFieldNames.Statement], trait));

    private static bool AboutStatement(object? conditions, string trait) =>
        Through(conditions, trait, AboutStatement) || (conditions is InputObject given && given[trait] is not null);

    private static bool Through(object? conditions, string trait, Func<object?, string, bool> mentions) => conditions switch
    {
        object?[] several => Array.Exists(several, each => mentions(each, trait)),
        InputObject given => given.Names.Any(name => IsTransparent(name) && mentions(given[name], trait)),
        _ => false,
    };

    private static bool IsTransparent(string name) =>
        name is ObjectFilter.And or ObjectFilter.Or or ListConditions.Some or ListConditions.All or ListConditions.None;
}
