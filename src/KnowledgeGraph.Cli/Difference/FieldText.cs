using KnowledgeGraph.Changes;

namespace KnowledgeGraph.Cli.Difference;

/// <summary>A field that differs, on one line.</summary>
internal static class FieldText
{
    public static string Of(FieldChange field) => field switch
    {
        { Old: null } => $"{field.Field}: {field.New}",
        { New: null } => $"{field.Field}: {field.Old}",
        _ => $"{field.Field}: {field.Old} → {field.New}",
    };

    /// <summary>A field that only one side has was gained or lost.</summary>
    public static ChangeKind KindOf(FieldChange field) =>
        field.Old is null ? ChangeKind.Gained : field.New is null ? ChangeKind.Lost : ChangeKind.Altered;
}
