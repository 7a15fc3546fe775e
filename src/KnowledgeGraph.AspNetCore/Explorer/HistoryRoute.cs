using KnowledgeGraph.AspNetCore.Transport;

namespace KnowledgeGraph.AspNetCore.Explorer;

/// <summary>
/// The history of a statement for the explorer. It has facts and names of people in it: where keys are required, so is one here.
/// </summary>
internal static class HistoryRoute
{
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];
    private static readonly byte[] None = "[]"u8.ToArray();

    public static void Map(IEndpointRouteBuilder endpoints, StatementHistories histories) =>
        endpoints.MapMethods($"{ExplorerRoutes.Path}/history/{{statement}}", Reading, context =>
        {
            var history = histories.Of((string)context.Request.RouteValues["statement"]!) ?? None;
            return new ConstantResponse(history, "application/json; charset=utf-8").HandleAsync(context);
        });
}
