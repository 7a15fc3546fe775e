using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Filters;
using KnowledgeGraph.Api.Orders;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Lists;

/// <summary>The arguments <c>where</c> and <c>order</c>.</summary>
internal static class ListArguments
{
    /// <summary>New definitions, as every field needs its own.</summary>
    /// <param name="last">How rows are ordered that the keys say nothing about.</param>
    public static ArgumentDefinition[] Create(string filter, string order, string last = "by id") =>
    [
        Define.Argument("where", filter, "Only what fulfils this."),
        Define.Argument("order", $"[{order}!]", $"Keys to order by; then {last}."),
    ];

    /// <summary>Compiles them; null when they make no sense and the scope has been told so.</summary>
    /// <param name="order">Null for a list whose order cannot be chosen.</param>
    public static ListQuery? Read(
        ArgumentValues arguments, ObjectFilter filter, ObjectOrder? order, FilterScope scope, CursorFormat cursors, PageRequest page, int maximumSteps)
    {
        var test = arguments.Get<InputObject>("where") is { } where ? filter.Compile(where, scope) : null;
        var keys = order is not null && arguments["order"] is object?[] given ? order.Compile(given, scope) : null;
        return scope.HasFailed ? null : new ListQuery(cursors, page, test, keys, maximumSteps);
    }
}
