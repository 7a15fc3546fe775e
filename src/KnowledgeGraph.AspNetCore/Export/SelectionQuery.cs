using KnowledgeGraph.AspNetCore.Transport;
using KnowledgeGraph.Exchange.Selecting;
using KnowledgeGraph.Traversal;
using Microsoft.Extensions.Primitives;

namespace KnowledgeGraph.AspNetCore.Export;

/// <summary>Reads a selection out of the query string.</summary>
internal static class SelectionQuery
{
    /// <summary>Linear in the query string.</summary>
    /// <param name="others">Parameters that the route has besides, and reads itself.</param>
    /// <returns>What is wrong; null if nothing is.</returns>
    public static RequestError? Read(IQueryCollection query, string[] others, FactGraph graph, out SelectionOptions options) =>
        Read(query, others, SelectionParameters.All, graph, out options);

    /// <summary>Reads the view of a traversal, by default the one that queries have.</summary>
    /// <inheritdoc cref="Read(IQueryCollection, string[], FactGraph, out SelectionOptions)"/>
    public static RequestError? ReadFilter(IQueryCollection query, string[] others, FactGraph graph, out EdgeFilterOptions filter)
    {
        var values = new Dictionary<string, StringValues>(query, StringComparer.Ordinal);
        values.TryAdd(SelectionParameters.EveryTrait.Name, "false");
        var error = Read(values, others, SelectionParameters.OfFilter, graph, out var options);
        filter = options.Filter;
        return error;
    }

    private static RequestError? Read(
        IEnumerable<KeyValuePair<string, StringValues>> query,
        string[] others,
        IReadOnlyList<SelectionParameter> parameters,
        FactGraph graph,
        out SelectionOptions options)
    {
        options = new SelectionOptions();
        var values = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var (name, texts) in query)
        {
            if (others.Contains(name))
            {
                continue;
            }

            if (parameters.FirstOrDefault(parameter => parameter.Name == name || parameter.Alias == name) is not { } known)
            {
                return RequestError.BadRequest(
                    $"There is no parameter \"{name}\". The parameters are {string.Join(", ", others.Concat(parameters.Select(static each => each.Name)))}.");
            }

            values[known.Name] = [.. values.GetValueOrDefault(known.Name) ?? [], .. texts.Select(static text => text ?? "")];
        }

        try
        {
            options = SelectionParameters.Read(graph, values);
            return null;
        }
        catch (SelectionFaultException fault)
        {
            return fault.IsNotFound
                ? new RequestError(StatusCodes.Status404NotFound, TransportErrorCodes.EntityNotFound, fault.Message)
                : RequestError.BadRequest(fault.Message);
        }
    }
}
