using System.Collections.Immutable;
using KnowledgeGraph.Changes;
using KnowledgeGraph.Cli.Difference;
using KnowledgeGraph.Format;
using KnowledgeGraph.GraphQL.Schemas.Changes;

namespace KnowledgeGraph.Cli.Versions;

/// <summary>The meaning of changes from one set to another for those who use it.</summary>
// Why: docs/formats.md#versions-of-a-set
internal static class VersionReasons
{
    /// <summary>Fields that say more about a fact and leave it as it is.</summary>
    private static readonly ImmutableHashSet<string> Remarks =
    [
        "note", "reason", "description", "derivations", "reviewed", "reviewState", "marking", .. FactGraphChanges.FitFields,
    ];

    /// <summary>The section of rules: nothing outside the set refers to one.</summary>
    private static readonly ImmutableHashSet<string> Unreferenced = ["rules", "ontology"];

    /// <summary>All reasons, those for the highest part first.</summary>
    /// <param name="schema">The differences of the schemas, and the operations of known consumers that break.</param>
    public static ImmutableArray<VersionReason> Of(FactGraphChanges changes, SchemaDifference schema)
    {
        List<VersionReason> reasons =
        [
            .. OfDefinitions(changes),
            .. OfEntities(changes),
            .. changes.Sources.Where(static change => change.Kind == ChangeKind.Lost).Select(static change => Major($"the source \"{change.Latest.Id}\" is gone")),
            .. schema.Broken.Select(static broken => Major($"{broken.Place} breaks: {broken.Errors[0].Message}")),
            .. schema.Changes.Where(static change => change.Severity == SchemaChangeSeverity.Breaking).Select(static change => Major($"schema: {change.Message}")),
            .. Counted("source", changes.Sources.Where(static change => change.Kind != ChangeKind.Lost), static change => PartOf(change.Kind, change.Fields)),
            .. Counted("statement", changes.Statements, static change => PartOf(change.Kind, change.Fields)),
            .. Counted("derived statement", changes.Inferences, static change => PartOf(change.Kind, change.Fields)),
            .. Counted("conflict", changes.Conflicts, static _ => VersionPart.Minor),
            .. Counted("passage", changes.Evidence, static _ => VersionPart.Patch),
        ];
        if (reasons.Count == 0 && changes.Old.ContentHash != changes.New.ContentHash)
        {
            reasons.Add(new VersionReason(VersionPart.Patch, "questions or other parts that are not facts have changed"));
        }

        return [.. reasons.Distinct().OrderByDescending(static reason => reason.Part)];
    }

    private static IEnumerable<VersionReason> OfDefinitions(FactGraphChanges changes)
    {
        foreach (var change in changes.Definitions)
        {
            var name = $"{change.Latest.Section}: {change.Latest.Name}";
            yield return change.Kind switch
            {
                ChangeKind.Gained => new VersionReason(VersionPart.Minor, $"{name} is new"),
                ChangeKind.Altered => new VersionReason(PartOf(change.Kind, change.Fields), $"{name} has changed"),
                _ when Unreferenced.Contains(change.Latest.Section) => new VersionReason(VersionPart.Minor, $"{name} is gone"),
                _ => Major($"{name} is gone"),
            };
        }
    }

    private static IEnumerable<VersionReason> OfEntities(FactGraphChanges changes)
    {
        foreach (var change in changes.Entities)
        {
            if (change.Kind == ChangeKind.Lost)
            {
                yield return Major($"the entity \"{change.Latest.Id}\" is gone, and no other has it in formerIds");
            }

            foreach (var field in change.Fields)
            {
                if (field is { Field: "kind" })
                {
                    yield return Major($"the kind of \"{change.Latest.Id}\" is {field.New} in place of {field.Old}");
                }
                else if (field is { Field: "formerIds", Old: { } former, New: null })
                {
                    yield return Major($"the former id \"{former}\" of \"{change.Latest.Id}\" is gone");
                }
            }
        }

        foreach (var reason in Counted(
            "entity", changes.Entities.Where(static change => change.Kind != ChangeKind.Lost), static change => PartOf(change.Kind, change.Fields), "entities"))
        {
            yield return reason;
        }
    }

    private static IEnumerable<VersionReason> Counted<T>(
        string noun, IEnumerable<Change<T>> changes, Func<Change<T>, VersionPart> partOf, string? plural = null)
        where T : struct =>
        changes.GroupBy(change => (change.Kind, Part: partOf(change)))
            .OrderBy(static group => group.Key)
            .Select(group => new VersionReason(group.Key.Part, $"{CountPhrase.Of(group.Count(), noun, plural)} {WordFor(group.Key.Kind)}"));

    private static VersionPart PartOf(ChangeKind kind, ImmutableArray<FieldChange> fields) =>
        kind == ChangeKind.Altered && fields.All(static field => Remarks.Contains(field.Field)) ? VersionPart.Patch : VersionPart.Minor;

    private static VersionReason Major(string text) => new(VersionPart.Major, text);

    private static string WordFor(ChangeKind kind) => kind switch
    {
        ChangeKind.Gained => "added",
        ChangeKind.Lost => "removed",
        _ => "changed",
    };
}
