using KnowledgeGraph.Api.Definitions;
using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types;
using KnowledgeGraph.Traversal;

namespace KnowledgeGraph.Api.Views;

/// <summary><c>LeftOut</c>. The handle is a <see cref="LeftOutTally"/>.</summary>
internal static class LeftOutType
{
    public const string Name = "LeftOut";
    public const string Field = "leftOut";

    public static ObjectType Create() => new(Name)
    {
        Description = "The number of items that a view excludes. Each is counted once, under the first reason that applies, in the order of "
            + "these fields; only if selected, in time linear in the items examined. `view: { all: true }` shows what is excluded for its "
            + "modality or rank.",
        Fields =
        [
            Define.Field("total", "Int!", new CountResolver(tally => tally.Total), "All of them."),
            Reason(LeftOutReason.Modality, "By `modalities`: planned, proposed, denied and so on."),
            Reason(LeftOutReason.Rank, "By `rank`: mostly what is deprecated."),
            Reason(LeftOutReason.Time, "By `asOf` and `certainty`, and by `from` and `to`."),
            Reason(LeftOutReason.Knowledge, "By `knownAsOf` and `undatedSources`."),
            Reason(LeftOutReason.Credibility, "By `credibility`."),
            Reason(LeftOutReason.Basis, "By `basis`."),
            Reason(LeftOutReason.Source, "By `withoutSources`."),
        ],
    };

    private static FieldDefinition Reason(LeftOutReason reason, string description) =>
        Define.Field("by" + reason, "Int!", new CountResolver(tally => tally[reason]), description);

    private sealed class CountResolver(Func<LeftOutTally, int> read) : LeafResolver
    {
        public override void Write(in ObjectHandle parent, ResolveContext context, ResponseWriter writer) =>
            writer.WriteInt(read((LeftOutTally)parent.Reference!));
    }
}
