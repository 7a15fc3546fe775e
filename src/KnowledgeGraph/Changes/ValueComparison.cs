namespace KnowledgeGraph.Changes;

/// <summary>Values of two graphs: handles into different tables, which may say the same.</summary>
internal static class ValueComparison
{
    /// <summary>True when both say the same. Allocates for quantities and numbers alone.</summary>
    public static bool AreSame(FactValue old, FactValue changed) => old.Kind == changed.Kind && old.Kind switch
    {
        ValueKind.Entity => old.AsEntity().IdUtf8.SequenceEqual(changed.AsEntity().IdUtf8),
        ValueKind.Integer => old.AsInteger() == changed.AsInteger(),
        ValueKind.Boolean => old.AsBoolean() == changed.AsBoolean(),
        ValueKind.Date => old.EdtfUtf8().SequenceEqual(changed.EdtfUtf8()),
        ValueKind.LanguageText => old.AsUtf8().SequenceEqual(changed.AsUtf8()) && old.LanguageUtf8().SequenceEqual(changed.LanguageUtf8()),
        ValueKind.Text or ValueKind.Url => old.AsUtf8().SequenceEqual(changed.AsUtf8()),
        ValueKind.Decimal or ValueKind.Quantity or ValueKind.Enumeration => old.ToString() == changed.ToString(),
        _ => false,
    };

    /// <summary>A value as a reader of a change sees it.</summary>
    public static string Text(FactValue value) => value.Kind == ValueKind.LanguageText ? $"{value.AsText()} ({value.Language()})" : value.ToString();
}
