using System.Collections.Immutable;
using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Views;

/// <summary>
/// Who asks for planned statements means planned ones: where conditions speak of modality or rank themselves, the defaults of the
/// arguments do not leave out what they ask for. What a client gave as an argument stays.
/// </summary>
internal static class MentionedTraits
{
    private static readonly ImmutableArray<Modality> Modalities = [.. Enum.GetValues<Modality>()];
    private static readonly ImmutableArray<Rank> Ranks = [.. Enum.GetValues<Rank>()];

    /// <summary>The selection for the statements that lead to entities.</summary>
    /// <param name="conditions">On the entities, or on lists of them.</param>
    public static EdgeFilterOptions WidenForEntities(EdgeFilterOptions options, object? conditions) =>
        Widen(options, trait => AboutEntity(conditions, trait));

    /// <summary>The selection for statements.</summary>
    /// <param name="conditions">On the statements, or on lists of them.</param>
    public static EdgeFilterOptions WidenForStatements(EdgeFilterOptions options, object? conditions) =>
        Widen(options, trait => AboutStatement(conditions, trait));

    /// <summary>The selection where what disagrees is wanted, of whatever modality and rank.</summary>
    public static EdgeFilterOptions WidenAll(EdgeFilterOptions options) => Widen(options, static _ => true);

    private static EdgeFilterOptions Widen(EdgeFilterOptions options, Func<string, bool> mentions)
    {
        // The defaults are told by identity: a client may well have given the same values.
        if (options.Modalities == StatementArguments.DefaultModalities && mentions(StatementFieldNames.Modality))
        {
            options = options with { Modalities = Modalities };
        }

        if (options.Ranks == StatementArguments.DefaultRanks && mentions(StatementFieldNames.Rank))
        {
            options = options with { Ranks = Ranks };
        }

        return options;
    }

    // The parser bounds how deep a value nests. What is inside conditions on other things is about their statements.
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
