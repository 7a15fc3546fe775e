using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Lists;

/// <summary>The arguments <c>first</c>, <c>after</c>, <c>last</c> and <c>before</c>.</summary>
/// <seealso href="https://relay.dev/graphql/connections.htm#sec-Arguments"/>
internal static class PageArguments
{
    public const int DefaultSize = 10;
    public const int MaximumSize = 100;

    private static readonly string FirstDescription = $"{DefaultSize} by default, {MaximumSize} at most.";

    /// <summary>New definitions, as every field needs its own.</summary>
    public static ArgumentDefinition[] Create() =>
    [
        new("first", "Int") { Description = FirstDescription },
        new("after", "String") { Description = "Behind this cursor." },
        new("last", "Int") { Description = "From the end, in place of `first`." },
        new("before", "String") { Description = "In front of this cursor." },
    ];

    /// <summary>Reads the arguments; false when they make no sense and the context has been told so.</summary>
    public static bool TryRead(ArgumentValues arguments, CursorFormat cursors, BindContext context, out PageRequest page)
    {
        page = default;
        var first = arguments.GetValue<int>("first");
        var last = arguments.GetValue<int>("last");
        if (first is not null && last is not null)
        {
            context.Fail(
                "Give either first or last, not both: together they do not say which items are wanted.",
                ApiErrorCodes.PageSizeAmbiguous);
            return false;
        }

        if (!IsPageSize("first", first, context) || !IsPageSize("last", last, context)
            || !TryReadCursor("after", PageRequest.FromStart, arguments, cursors, context, out var after)
            || !TryReadCursor("before", PageRequest.ToEnd, arguments, cursors, context, out var before))
        {
            return false;
        }

        page = new PageRequest(last ?? first ?? DefaultSize, last is not null, after, before);
        return true;
    }

    /// <summary>Whether the cursors are of rows that there are; if not, the context has been told so.</summary>
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

    // The argument whose cursor is of no row of the list.
    private static string? Outside(RowList list)
    {
        if (list.Page.After >= list.RowCount)
        {
            return "after";
        }

        return list.Page.Before != PageRequest.ToEnd && list.Page.Before >= list.RowCount ? "before" : null;
    }

    private static bool IsPageSize(string name, int? size, BindContext context)
    {
        if (size is null or (>= 0 and <= MaximumSize))
        {
            return true;
        }

        context.Fail($"{name} is {size}: a page has 0 to {MaximumSize} items.", ApiErrorCodes.PageSizeOutOfRange);
        return false;
    }

    private static bool TryReadCursor(
        string name, int absent, ArgumentValues arguments, CursorFormat cursors, BindContext context, out int row)
    {
        row = absent;
        if (arguments.Get<string>(name) is not { } text)
        {
            return true;
        }

        switch (cursors.Read(text, out row))
        {
            case CursorOutcome.Read:
                return true;
            case CursorOutcome.Stale:
                context.Fail(
                    $"The cursor in {name} belongs to another version of the facts. Begin again without it.",
                    ApiErrorCodes.StaleCursor);
                return false;
            default:
                Refuse(name, context);
                return false;
        }
    }

    private static void Refuse(string name, BindContext context) =>
        context.Fail(NoCursor(name), ApiErrorCodes.InvalidCursor);

    private static string NoCursor(string name) => $"{name} is no cursor of this list.";
}
