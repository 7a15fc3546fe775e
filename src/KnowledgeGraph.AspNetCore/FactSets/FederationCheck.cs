using KnowledgeGraph.Api;

namespace KnowledgeGraph.AspNetCore.FactSets;

/// <summary>The options of federation, which depend on one another.</summary>
internal static class FederationCheck
{
    /// <summary>Refuses options of federation that do not go together.</summary>
    /// <exception cref="InvalidOptionException">They do not.</exception>
    public static void Check(GraphQLOptions options)
    {
        var hasNamespace = !string.IsNullOrEmpty(options.FederationNamespace);
        if (!options.Federation && (hasNamespace || !string.IsNullOrEmpty(options.FederationIdentifiers)))
        {
            throw new InvalidOptionException(
                $"GraphQL:{(hasNamespace ? nameof(GraphQLOptions.FederationNamespace) : nameof(GraphQLOptions.FederationIdentifiers))} has no effect without "
                + "GraphQL:Federation true.");
        }

        if (hasNamespace && FederationOptions.RefuseNamespace(options.FederationNamespace!) is { } reason)
        {
            throw new InvalidOptionException($"GraphQL:FederationNamespace is '{options.FederationNamespace}'. {reason}");
        }

        if (!hasNamespace && !string.IsNullOrEmpty(options.FederationIdentifiers))
        {
            throw new InvalidOptionException(
                "GraphQL:FederationIdentifiers has no effect without GraphQL:FederationNamespace: without a namespace, entities are known by their ids.");
        }
    }
}
