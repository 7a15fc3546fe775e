using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Entities;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Views;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Search;

/// <summary><c>Query.search</c>.</summary>
internal sealed class EntitySearchField(SchemaContext schema) : FoundEntitiesField<EntitySearchField.Request>(CursorScope.Search, schema)
{
    private static readonly Argument<string?> Text = Argument.Optional<string>(
        "text", "String", $"The text to search for, up to {FactGraph.MaxSearchLength} characters.")
            .AlsoKnownAs("q", "term", "terms", "words", "search", "for", "name");

    private static readonly Argument<string?> SameText = Argument.Optional<string>(
        "query", "String", "The text as well, as other APIs name it: one of the two has to be given.");

    protected override IEnumerable<Argument> OwnArguments => [Text, SameText, NamedChoices.Kinds];

    protected override string? LastOrder => null;

    public static FieldDefinition Create(SchemaContext schema) => new EntitySearchField(schema).As(
        "search",
        SearchTypes.Connection,
        "Searches names, aliases, ids and descriptions; best match first. Ignores case and accents, and also matches prefixes of "
            + "words and small "
            + "misspellings. Every word must match.");

    protected override bool AreInOrder(ArgumentValues arguments, BindContext context)
    {
        if (Text.Read(arguments) is not null && SameText.Read(arguments) is not null)
        {
            context.Fail(
                $"{Text.Name} and {SameText.Name} are the same argument: give one of them.", ApiErrorCodes.ContradictoryArguments);
            return false;
        }

        if (TextIn(arguments) is not { } text)
        {
            context.Fail($"There is nothing to search for: give {Text.Name}.", ApiErrorCodes.MissingArgument);
            return false;
        }

        if (text.Length <= FactGraph.MaxSearchLength)
        {
            return true;
        }

        context.Fail(
            $"{Text.Name} has {text.Length} characters: at most {FactGraph.MaxSearchLength} are allowed.",
            ApiErrorCodes.ArgumentOutOfRange);
        return false;
    }

    private static string? TextIn(ArgumentValues arguments) => Text.Read(arguments) ?? SameText.Read(arguments);

    protected override IPaged Create(in ListRequest request, BindContext context) => new Request(
        TextIn(request.Arguments)!,
        NamedChoices.Kinds.Read(request.Arguments),
        request.Graph,
        EntityPresence.For(request.Graph, request.View),
        request.Query);

    protected override FoundEntityList Find(Request request, in ObjectHandle parent, ResolveContext context)
    {
        var (text, kinds, graph, presence, query) = request;

        // Without conditions the page is a slice of the ranking; otherwise every hit must be examined.
        var isSlice = query.Where is null && presence is null && !query.Page.IsBackward;
        var (offset, count) = isSlice ? (query.Page.After + 1, query.Page.Size) : (0, int.MaxValue);
        return Load(offset, count, context.CancellationToken);

        SearchList Load(int offset, int count, CancellationToken cancellationToken) => new(
            graph.Search(text, kinds, offset, count, cancellationToken),
            offset,
            graph,
            presence,
            query,
            token => Load(0, int.MaxValue, token));
    }

    internal sealed record Request(string Text, Kind[]? Kinds, FactGraph Graph, EntityPresence? Presence, ListQuery Query) : IPaged
    {
        public PageRequest Page => Query.Page;
    }
}
