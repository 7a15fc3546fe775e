using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Lists;

/// <summary>The arguments <c>first</c>, <c>after</c>, <c>last</c> and <c>before</c>.</summary>
/// <seealso href="https://relay.dev/graphql/connections.htm#sec-Arguments"/>
internal static class PageArguments
{
    public const int DefaultSize = 10;
    public const int MaxSize = 100;

    private static readonly Argument<int?> First =
        Argument.OptionalValue<int>("first", TypeNames.Int, $"{DefaultSize} by default, at most {MaxSize}.")
            .AlsoKnownAs("limit", "take", "top", "size", "pageSize", "perPage", "count");

    private static readonly Argument<string?> After = Argument.Optional<string>("after", TypeNames.String, "Items after this cursor.")
        .AlsoKnownAs("cursor");
    private static readonly Argument<int?> Last = Argument.OptionalValue<int>("last", TypeNames.Int, "From the end, in place of `first`.");
    private static readonly Argument<string?> Before = Argument.Optional<string>("before", TypeNames.String, "Items before this cursor.");

    /// <summary>Arguments of lists that are read from an offset.</summary>
    public static IReadOnlyList<MisplacedArgument> Misplaced { get; } =
    [
        new(
            ["offset", "skip", "page", "pageNumber"],
            $"Lists have no offsets: {After.Name} takes the cursor of an item, and pageInfo has that of the last one as endCursor.")
        {
            IsExplanation = true,
        },
    ];

    public static IReadOnlyList<Argument> All { get; } = [First, After, Last, Before];

    /// <summary>Reads the arguments; false after reporting an error.</summary>
    public static bool TryRead(ArgumentValues arguments, CursorFormat cursors, BindContext context, out PageRequest page)
    {
        page = default;
        var first = First.Read(arguments);
        var last = Last.Read(arguments);
        if (first is not null && last is not null)
        {
            context.Fail(
                $"Specify either {First.Name} or {Last.Name}, not both: together they are ambiguous.",
                ApiErrorCodes.PageSizeAmbiguous);
            return false;
        }

        if (!IsPageSize(First.Name, first, context) || !IsPageSize(Last.Name, last, context)
            || !TryReadCursor(After, PageRequest.FromStart, arguments, cursors, context, out var after)
            || !TryReadCursor(Before, PageRequest.ToEnd, arguments, cursors, context, out var before))
        {
            return false;
        }

        page = new PageRequest(last ?? first ?? DefaultSize, last is not null, after, before);
        return true;
    }

    /// <summary>Whether the cursors refer to existing rows; reports an error otherwise.</summary>
    public static bool LieWithin(RowList list, BindContext context)
    {
        if (Outside(list) is not { } name)
        {
            return true;
        }

        Refuse(name, context);
        return false;
    }

    /// <inheritdoc cref="LieWithin(RowList, BindContext)"/>
    public static bool LieWithin(RowList list, ResolveContext context)
    {
        if (Outside(list) is not { } name)
        {
            return true;
        }

        context.Fail(NoCursor(name), ApiErrorCodes.InvalidCursor);
        return false;
    }

    // The argument whose cursor is out of range.
    private static string? Outside(RowList list)
    {
        if (list.Page.After >= list.RowCount)
        {
            return After.Name;
        }

        return list.Page.Before != PageRequest.ToEnd && list.Page.Before >= list.RowCount ? Before.Name : null;
    }

    private static bool IsPageSize(string name, int? size, BindContext context)
    {
        if (size is null or (>= 0 and <= MaxSize))
        {
            return true;
        }

        context.Fail($"{name} is {size}: a page has 0 to {MaxSize} items.", ApiErrorCodes.PageSizeOutOfRange);
        return false;
    }

    private static bool TryReadCursor(
        Argument<string?> cursor, int absent, ArgumentValues arguments, CursorFormat cursors, BindContext context, out int row)
    {
        row = absent;
        if (cursor.Read(arguments) is not { } text)
        {
            return true;
        }

        switch (cursors.Read(text, out row))
        {
            case CursorOutcome.Read:
                return true;
            case CursorOutcome.Stale:
                context.Fail(
                    $"The cursor in {cursor.Name} belongs to another version of the facts. Start again without it.",
                    ApiErrorCodes.StaleCursor);
                return false;
            default:
                Refuse(cursor.Name, context);
                return false;
        }
    }

    private static void Refuse(string name, BindContext context) =>
        context.Fail(NoCursor(name), ApiErrorCodes.InvalidCursor);

    private static string NoCursor(string name) =>
        $"{name} is not a cursor of this list: it takes startCursor or endCursor of pageInfo, or cursor of an edge, and no offset.";
}
