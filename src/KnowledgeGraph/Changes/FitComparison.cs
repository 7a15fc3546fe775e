using System.Collections.Immutable;

namespace KnowledgeGraph.Changes;

/// <summary>
/// Compares how the passages of two statements fit: for each part, whether some passage has it. What was not checked in one of them has not
/// changed: it was compiled without its documents.
/// </summary>
internal static class FitComparison
{
    private const string HedgeField = "hedgeFit";

    private static readonly (string Field, Func<EvidenceFit, PassageFit> Read)[] Parts =
    [
        ("subjectFit", static fit => fit.Subject),
        ("objectFit", static fit => fit.Object),
        ("amountFit", static fit => fit.Amount),
        ("dateFit", static fit => fit.Date),
        ("speakerFit", static fit => fit.Speaker),
    ];

    /// <summary>The fields, in the order in which they are compared.</summary>
    public static ImmutableArray<string> Fields { get; } = [.. Parts.Select(static part => part.Field), HedgeField];

    /// <summary>Adds the parts that differ. Linear in the passages.</summary>
    public static void Compare(Statement old, Statement changed, FieldComparer fields)
    {
        foreach (var (field, read) in Parts)
        {
            Compare(field, Word(old.Evidence, read), Word(changed.Evidence, read), fields);
        }

        Compare(HedgeField, Hedge(old.Evidence), Hedge(changed.Evidence), fields);
    }

    private static void Compare(string field, string? old, string? changed, FieldComparer fields)
    {
        if (old is not null && changed is not null)
        {
            fields.Text(field, old, changed);
        }
    }

    private static string? Word(RowList<Evidence> passages, Func<EvidenceFit, PassageFit> read)
    {
        string? word = null;
        foreach (var passage in passages)
        {
            switch (read(passage.Fit))
            {
                case PassageFit.NotChecked:
                    break;
                case PassageFit.Missing:
                    return "missing";
                case PassageFit.Excused:
                    return "excused";
                default:
                    word = "found";
                    break;
            }
        }

        return word;
    }

    private static string? Hedge(RowList<Evidence> passages)
    {
        string? word = null;
        foreach (var passage in passages)
        {
            switch (passage.Fit.Hedge)
            {
                case HedgeFit.NotChecked:
                    break;
                case HedgeFit.Dropped:
                    return "dropped";
                case HedgeFit.Excused:
                    return "excused";
                default:
                    word = "kept";
                    break;
            }
        }

        return word;
    }
}
