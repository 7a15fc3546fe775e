using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.Changes;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Changes;

/// <summary><c>FactSetChanges</c> and its parts: the changes between two versions of the set.</summary>
internal static class ChangeTypes
{
    // The number of changed fields assumed by the cost analysis.
    private const int ExpectedFields = 3;

    public const string FactSetChanges = "FactSetChanges";
    public const string Connection = "FactChangeConnection";
    public const string Kind = "FactChangeKind";

    private const string Change = "FactChange";
    private const string CountsType = "FactChangeCounts";
    private const string FieldChange = "FactFieldChange";

    public static IEnumerable<NamedType> Create()
    {
        var kinds = new EnumTable(
            Kind,
            "The kind of a change.",
            [
                new("GAINED", ChangeKind.Gained) { Description = "Added." },
                new("LOST", ChangeKind.Lost) { Description = "Removed." },
                new("ALTERED", ChangeKind.Altered) { Description = "Present in both versions, with different content." },
            ]);
        return
        [
            Changes(),
            Counts(),
            .. ConnectionTypes.WithoutView(
                Connection,
                "FactChangeEdge",
                Change,
                $"A page of a list of `{Change}`.",
                $"An item of a list of `{Change}`, with its cursor."),
            CreateChange(kinds),
            FieldChangeType(),
            kinds.Type,
        ];
    }

    private static ObjectType Changes() => new(FactSetChanges)
    {
        Description = "The changes from an earlier version of the facts to the current one.",
        Fields =
        [
            Define.Field(
                "since",
                "String!",
                new ModelTextResolver<FactGraphChanges>(changes => changes.Old.ContentHash),
                "The content hash of the earlier version."),
            Define.Field(
                "contentHash",
                "String!",
                new ModelTextResolver<FactGraphChanges>(changes => changes.New.ContentHash),
                "The content hash of the current version."),
            Define.Field(
                "isEmpty",
                "Boolean!",
                new ModelFlagResolver<FactGraphChanges>(changes => changes.IsEmpty),
                "Whether there are no changes."),
            .. FactChangeSection.All.Select(FactChangesField.Create),
            .. FactChangeSection.All.Select(SectionCounts),
        ],
    };

    private static FieldDefinition SectionCounts(FactChangeSection section) => Define.Field(
        $"{section.Field}Counts",
        CountsType + "!",
        new ModelResolver<FactGraphChanges>(changes => section.Counts(changes)),
        $"The number of `{section.Field}` added, removed and altered.");

    private static ObjectType Counts() => new(CountsType)
    {
        Description = "The numbers added, removed and altered.",
        Fields =
        [
            Count("gained", counts => counts.Gained, "The number added."),
            Count("lost", counts => counts.Lost, "The number removed."),
            Count("altered", counts => counts.Altered, "The number altered."),
        ],
    };

    private static FieldDefinition Count(string name, Func<ChangeCounts, int> read, string description) =>
        Define.Field(name, "Int!", new ChangeCountResolver(read), description);

    private static ObjectType CreateChange(EnumTable kinds) => new(Change)
    {
        Description = "A change to one item.",
        Fields =
        [
            Define.Field(
                "kind", Kind + "!", new ModelEnumResolver<FactChange>(kinds, change => (int)change.Kind), "The kind of the change."),
            Define.Field(
                "id",
                "String!",
                new ModelTextResolver<FactChange>(change => change.Id),
                "The key of the item: the id of an entity, statement or source; the position of a passage; the section and name "
                    + "of a definition."),
            Define.Field("title", "String!", new ModelTextResolver<FactChange>(change => change.Title), "A one-line title for display."),
            Define.Field(
                "node",
                TypeNames.Node,
                new ChangeNodeResolver(),
                "The entity, statement or source in the current version, or the statement of a passage; null if it was removed or "
                    + "is not a node."),
            Define.Field(
                "entityIds",
                "[ID!]!",
                new ModelTextsResolver<FactChange>(change => change.EntityIds),
                "The ids of the entities concerned, removed or not: the entity itself, or the subject of a statement and the "
                    + "entity that is its object. Empty for a source or a definition."),
            Define.Field(
                "fields",
                TypeNames.ListOf(FieldChange),
                new ChangeFieldsResolver(ExpectedFields),
                "The fields that differ if the item was altered; otherwise empty."),
        ],
    };

    private static ObjectType FieldChangeType() => new(FieldChange)
    {
        Description = "A field that differs. Each member added to or removed from a list is a separate change.",
        Fields =
        [
            Define.Field("field", "String!", new FieldChangeResolver(change => change.Field), "The name of the field in fact files."),
            Define.Field("old", "String", new FieldChangeResolver(change => change.Old), "The old value; null if there was none."),
            Define.Field("new", "String", new FieldChangeResolver(change => change.New), "The new value; null if there is none."),
        ],
    };
}
