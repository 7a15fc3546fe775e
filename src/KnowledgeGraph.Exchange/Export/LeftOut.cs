using KnowledgeGraph.Exchange.Selecting;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Exchange.Export;

/// <summary>Something that an export lacks.</summary>
/// <param name="Key">The key for programs, in lower case with hyphens.</param>
/// <param name="Noun">What it is, for people, in the singular.</param>
/// <param name="Plural">The same in the plural.</param>
/// <param name="Count">How many there are; more than 0.</param>
public sealed record LeftOut(string Key, string Noun, string Plural, long Count)
{
    private static readonly (ExportParts Part, string Key, string Noun, string Plural)[] Names =
    [
        (ExportParts.Values, "values", "statement with a literal value", "statements with a literal value"),
        (ExportParts.Qualifiers, "qualifiers", "qualifier", "qualifiers"),
        (ExportParts.Passages, "passages", "passage", "passages"),
        (ExportParts.Derivations, "derivations", "derivation", "derivations"),
        (ExportParts.Sources, "sources", "source", "sources"),
        (ExportParts.Conflicts, "conflicts", "conflict", "conflicts"),
        (ExportParts.OtherNames, "other-names", "other name", "other names"),
        (ExportParts.FormerIds, "former-ids", "former id", "former ids"),
        (ExportParts.Identifiers, "identifiers", "identifier", "identifiers"),
        (ExportParts.Descriptions, "descriptions", "description", "descriptions"),
        (ExportParts.Remarks, "remarks", "note or reason", "notes and reasons"),
        (ExportParts.Ratings, "ratings", "rating", "ratings"),
        (ExportParts.Attributions, "attributions", "attribution", "attributions"),
        (ExportParts.Reviews, "reviews", "review", "reviews"),
    ];

    /// <summary>As people read it: <c>1 conflict</c>, <c>3,000 conflicts</c>.</summary>
    public override string ToString() => CountPhrase.Of(Count, Noun, Plural);

    /// <summary>
    /// Counts the parts that a format has no place for, and what leads out of the selection. Linear in the selection, unless the format
    /// has a place for everything.
    /// </summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static IReadOnlyList<LeftOut> Of(ExportFormat format, GraphSelection selection, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(format);
        ArgumentNullException.ThrowIfNull(selection);
        var counts = new long[Names.Length];
        if (format.Carries != ExportParts.All)
        {
            Tally(selection, counts, cancellationToken);
        }

        var missing = Names.Select((name, index) => (name.Part, Item: new LeftOut(name.Key, name.Noun, name.Plural, counts[index])))
            .Where(each => each.Item.Count > 0 && !format.Carries.HasFlag(each.Part)).Select(each => each.Item);
        LeftOut[] others =
        [
            new("entities", "entity beyond the limit", "entities beyond the limit", selection.OmittedEntities),
            new(
                "other-ends", "statement to an entity that is not selected", "statements to entities that are not selected",
                selection.StatementsToOthers),
        ];
        return [.. others.Where(static item => item.Count > 0), .. missing, .. format.WithoutPlace(selection, cancellationToken)];
    }

    private static void Tally(GraphSelection selection, long[] counts, CancellationToken cancellationToken)
    {
        foreach (var statement in selection.Statements)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Add(ExportParts.Values, statement.Object.Kind == ValueKind.Entity ? 0 : 1);
            Add(ExportParts.Qualifiers, statement.Qualifiers.Count);
            Add(ExportParts.Passages, statement.Evidence.Count);
            Add(ExportParts.Derivations, statement.Derivations.Count);
            Add(ExportParts.Remarks, (statement.NoteUtf8.IsEmpty ? 0 : 1) + (statement.RankReasonUtf8.IsEmpty ? 0 : 1));
            Add(ExportParts.Ratings, (statement.Credibility > 0 ? 1 : 0) + (statement.Likelihood is null ? 0 : 1));
            Add(ExportParts.Attributions, statement.AttributedTo is null ? 0 : 1);
            Add(ExportParts.Reviews, statement.Reviews.Count);
        }

        foreach (var entity in selection.Entities)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Add(ExportParts.OtherNames, entity.Aliases.Count + entity.LocalNames.Count);
            Add(ExportParts.FormerIds, entity.FormerIds.Count);
            Add(ExportParts.Identifiers, entity.Identifiers.Count);
            Add(ExportParts.Descriptions, entity.DescriptionUtf8.IsEmpty ? 0 : 1);
        }

        Add(ExportParts.Sources, selection.SourceCount);
        Add(ExportParts.Conflicts, selection.ConflictCount);

        void Add(ExportParts part, long count) => counts[System.Numerics.BitOperations.Log2((uint)part)] += count;
    }
}
