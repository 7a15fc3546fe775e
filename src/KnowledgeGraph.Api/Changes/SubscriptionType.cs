using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Changes;

/// <summary><c>Subscription</c> and its event.</summary>
internal static class SubscriptionType
{
    public const string Name = "Subscription";

    private const string Changed = "FactSetChanged";

    // The transport reads it: it decides which event a client hears first.
    private static readonly Argument<string?> Since = Argument.Optional<string>(
        "since",
        TypeNames.String,
        "The `contentHash` that the client has: if the facts differ from it, an event is sent immediately. The current facts by default.");

    public static IEnumerable<NamedType> Create() =>
    [
        new ObjectType(Name)
        {
            Description = "The events to which clients can subscribe.",
            Fields =
            [
                Define.Field(
                    "factSetChanged",
                    Changed + "!",
                    new EventResolver(),
                    "Sent when the facts change. A slow client receives only the latest change.",
                    Since),
            ],
        },
        new ObjectType(Changed)
        {
            Description = "The facts differ from those that the client has.",
            Fields =
            [
                Define.Field("factSet", "FactSet!", new RootResolver(root => root), "The current facts."),
                Define.Field(
                    "previousContentHash",
                    "String!",
                    new ModelTextResolver<FactSetChangedEvent>(change => change.PreviousContentHash),
                    "The content hash of the facts that the client has."),
                Define.Field(
                    "changes",
                    ChangeTypes.FactSetChanges,
                    new EventChangesResolver(),
                    "The changes since then; null if the server no longer knows those facts."),
            ],
        },
    ];
}
