using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.Api.Lists;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.Changes;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Changes;

/// <summary><c>FactSetChanges</c> and its parts: what changed between two states of the set.</summary>
internal static class ChangeTypes
{
    // What the cost of an operation takes for the number of fields that differ.
    private const int ExpectedFields = 3;

    /// <summary>The field of <c>Query</c>.</summary>
    public static FieldDefinition QueryField() => Define.Field(
        "changes",
        "FactSetChanges",
        new ChangesResolver(),
        "What changed since an earlier state of the facts, as long as the server still knows that one.",
        Define.Argument("since", "String!", "The `contentHash` of the earlier state."));

    public static IEnumerable<NamedType> Create()
    {
        var kinds = new EnumTable(
            "FactChangeKind",
            "What became of something.",
            [
                new("GAINED", ChangeKind.Gained) { Description = "It is new." },
                new("LOST", ChangeKind.Lost) { Description = "It is gone." },
                new("ALTERED", ChangeKind.Altered) { Description = "Something else is told of it." },
            ]);
        return
        [
            Changes(),
            Counts(),
            .. ConnectionTypes.Plain("FactChangeConnection", "FactChangeEdge", "FactChange"),
            Change(kinds),
            FieldChangeType(),
            kinds.Type,
        ];
    }

    private static ObjectType Changes() => new("FactSetChanges")
    {
        Description = "What changed from an earlier state of the facts to what is served.",
        Fields =
        [
            Define.Field(
                "since", "String!", new ModelTextResolver<FactGraphChanges>(changes => changes.Old.ContentHash), "The content hash of the earlier state."),
            Define.Field(
                "contentHash", "String!", new ModelTextResolver<FactGraphChanges>(changes => changes.New.ContentHash), "The content hash of what is served."),
            Define.Field(
                "isEmpty", "Boolean!", new ModelFlagResolver<FactGraphChanges>(changes => changes.IsEmpty), "Whether nothing changed."),
            .. FactChangeSection.All.Select(Section),
            .. FactChangeSection.All.Select(SectionCounts),
        ],
    };

    private static FieldDefinition Section(FactChangeSection section) => Define.Field(
        section.Field,
        "FactChangeConnection!",
        new FactChangeListResolver(section),
        section.Description,
        [Define.Argument("only", "[FactChangeKind!]", "What may have become of them: whatever it was, unless given."), .. PageArguments.Create()]);

    private static FieldDefinition SectionCounts(FactChangeSection section) => Define.Field(
        $"{section.Field}Counts",
        "FactChangeCounts!",
        new ModelResolver<FactGraphChanges>(changes => section.Counts(changes)),
        $"How many `{section.Field}` were gained, lost and altered.");

    private static ObjectType Counts() => new("FactChangeCounts")
    {
        Description = "How many were gained, lost and altered.",
        Fields =
        [
            Count("gained", counts => counts.Gained, "Those that are new."),
            Count("lost", counts => counts.Lost, "Those that are gone."),
            Count("altered", counts => counts.Altered, "Those that something else is told of."),
        ],
    };

    private static FieldDefinition Count(string name, Func<ChangeCounts, int> read, string description) =>
        Define.Field(name, "Int!", new ChangeCountResolver(read), description);

    private static ObjectType Change(EnumTable kinds) => new("FactChange")
    {
        Description = "What became of one thing.",
        Fields =
        [
            Define.Field("kind", "FactChangeKind!", new ModelEnumResolver<FactChange>(kinds, change => (int)change.Kind), "What became of it."),
            Define.Field(
                "id",
                "String!",
                new ModelTextResolver<FactChange>(change => change.Id),
                "What it is known by: the id of an entity, statement or source; the place of a passage; section and name in the ontology."),
            Define.Field("title", "String!", new ModelTextResolver<FactChange>(change => change.Title), "What a person calls it, in one line."),
            Define.Field(
                "node",
                "Node",
                new ChangeNodeResolver(),
                "The entity, statement or source as it is now, of a passage its statement; null where it is gone, and for what is no node."),
            Define.Field(
                "fields",
                "[FactFieldChange!]!",
                new ChangeFieldsResolver(ExpectedFields),
                "What differs, where it was altered; empty otherwise."),
        ],
    };

    private static ObjectType FieldChangeType() => new("FactFieldChange")
    {
        Description = "A field that differs. A member of a list that came or went is a change of its own.",
        Fields =
        [
            Define.Field("field", "String!", new FieldChangeResolver(change => change.Field), "The field, as fact files spell it."),
            Define.Field("old", "String", new FieldChangeResolver(change => change.Old), "What it was; null where it was not there."),
            Define.Field("new", "String", new FieldChangeResolver(change => change.New), "What it is; null where it is not there any more."),
        ],
    };
}
