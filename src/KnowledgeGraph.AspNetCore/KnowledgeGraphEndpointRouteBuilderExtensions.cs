using System.Diagnostics.CodeAnalysis;
using KnowledgeGraph.AspNetCore;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Maps what an application serves of its facts.</summary>
public static class KnowledgeGraphEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Maps the API, and beside it the schema, the questions, the pages of entities and the explorer: for <c>/graphql</c> at
    /// <c>/schema.graphql</c>, <c>/questions</c>, <c>/openapi.json</c>, <c>/entity</c> and <c>/explore</c>; for <c>/facts/graphql</c>, all
    /// of them below <c>/facts</c>. A browser that opens the path of the API gets the IDE.
    /// </summary>
    /// <param name="endpoints">The application.</param>
    /// <param name="pattern">The path of the API, without parameters.</param>
    /// <returns>All endpoints, for what they have in common, such as <c>RequireAuthorization()</c>.</returns>
    /// <exception cref="InvalidOperationException">There are no facts to serve, or they are mapped already.</exception>
    /// <exception cref="KnowledgeGraph.AspNetCore.FactSets.RefusedImageException">The facts cannot be served; the message says why.</exception>
    /// <exception cref="System.IO.InvalidDataException">The trusted documents cannot be read.</exception>
    /// <example><code>app.MapKnowledgeGraph("/graphql");</code></example>
    public static IEndpointConventionBuilder MapKnowledgeGraph(
        this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern = ApiPath.Default)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(pattern);
        return KnowledgeGraphEndpoints.Map(endpoints, ApiPath.Parse(pattern));
    }
}
