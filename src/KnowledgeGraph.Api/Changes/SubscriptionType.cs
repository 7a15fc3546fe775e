using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Changes;

/// <summary><c>Subscription</c> and its event.</summary>
internal static class SubscriptionType
{
    public const string Name = "Subscription";

    public static IEnumerable<NamedType> Create() =>
    [
        new ObjectType(Name)
        {
            Description = "What a client can be told of when it happens.",
            Fields =
            [
                Define.Field(
                    "factSetChanged",
                    "FactSetChanged!",
                    new EventResolver(),
                    "The facts have changed. Whoever is slow hears of the latest change alone.",
                    Define.Argument(
                        "since",
                        "String",
                        "The `contentHash` that the client knows: if the facts are others by now, it hears so at once. Without it, the facts at the time of the call.")),
            ],
        },
        new ObjectType("FactSetChanged")
        {
            Description = "The facts are others than those that the client knew.",
            Fields =
            [
                Define.Field("factSet", "FactSet!", new RootResolver(root => root), "The facts that are served now."),
                Define.Field(
                    "previousContentHash",
                    "String!",
                    new ModelTextResolver<FactSetChangedEvent>(change => change.PreviousContentHash),
                    "The content hash of the facts that the client knew."),
                Define.Field(
                    "changes",
                    "FactSetChanges",
                    new EventChangesResolver(),
                    "What changed since then; null if the server does not know those facts any more."),
            ],
        },
    ];
}
