namespace KnowledgeGraph.Changes;

/// <summary>Compares values of two graphs, which are handles into different tables.</summary>
internal static class ValueComparison
{
    /// <summary>Whether two values are equal. Allocates for quantities and decimals only.</summary>
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

    /// <summary>Formats a value for the reader of a change.</summary>
    public static string Text(FactValue value) =>
        value.Kind == ValueKind.LanguageText ? $"{value.AsText()} ({value.Language()})" : value.ToString();
}
