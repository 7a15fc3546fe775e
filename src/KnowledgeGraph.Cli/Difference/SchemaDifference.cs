using System.Collections.Immutable;
using System.Text.Json;
using KnowledgeGraph.Api;
using KnowledgeGraph.Api.Questions;
using KnowledgeGraph.Api.StoredOperations;
using KnowledgeGraph.Cli.Input;
using KnowledgeGraph.Cli.Output;
using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Format;
using KnowledgeGraph.GraphQL;
using KnowledgeGraph.GraphQL.Schemas;
using KnowledgeGraph.GraphQL.Schemas.Changes;
using KnowledgeGraph.GraphQL.Types;
using Spectre.Console;

namespace KnowledgeGraph.Cli.Difference;

/// <summary>The changes between two GraphQL schemas, and the stored operations that they break.</summary>
/// <param name="Changes">The breaking ones first.</param>
/// <param name="Reasons">Why what changed was deprecated in the old schema, by coordinate; without what was not.</param>
/// <param name="Broken">The operations that were valid and no longer are, each with its errors.</param>
/// <param name="Checked">The number of operations that were valid before.</param>
internal sealed record SchemaDifference(
    ImmutableArray<SchemaChange> Changes, IReadOnlyDictionary<string, string> Reasons, IReadOnlyList<(string Place, ImmutableArray<GraphQLError> Errors)> Broken, int Checked)
{
    /// <summary>Whether something no longer works that did.</summary>
    public bool IsBreaking => Broken.Count > 0 || Changes.Any(change => change.Severity == SchemaChangeSeverity.Breaking);

    /// <summary>Compares two sets, images, revisions or schema files; null where one has errors, which are then printed.</summary>
    /// <param name="operations">Stored operations besides the questions of the older set.</param>
    public static SchemaDifference? Between(
        string old, string changed, DirectoryInfo set, IReadOnlyList<DocumentFile>? documents, IReadOnlyList<StoredOperation> operations)
    {
        if (Open(old, set, documents) is not var (before, questions) || Open(changed, set, documents) is not var (after, _))
        {
            return null;
        }

        return Between(before, after, operations.Concat(questions));
    }

    /// <summary>Compares the schemas of two sets.</summary>
    /// <param name="operations">Stored operations besides the questions of the older set.</param>
    public static SchemaDifference Between(FactGraph old, FactGraph changed, IReadOnlyList<StoredOperation> operations) =>
        Between(GraphSchema.Create(old), GraphSchema.Create(changed), operations.Concat(QuestionsOf(old)));

    private static SchemaDifference Between(Schema before, Schema after, IEnumerable<StoredOperation> operations)
    {
        var valid = operations.Where(operation => operation.Check(before).IsEmpty).ToArray();
        var changes = SchemaChanges.Between(before, after);
        return new SchemaDifference(
            changes,
            DeprecationReasons.Of(before, changes.Select(change => change.Coordinate)),
            [.. valid.Select(operation => (operation.Place, operation.Check(after))).Where(operation => !operation.Item2.IsEmpty)],
            valid.Length);
    }

    private static (Schema Schema, IReadOnlyList<StoredOperation> Questions)? Open(
        string name, DirectoryInfo set, IReadOnlyList<DocumentFile>? documents)
    {
        if (File.Exists(name) && Path.GetExtension(name) is ".graphql" or ".graphqls" or ".gql")
        {
            return SchemaFromSdl.TryBuild(File.ReadAllText(name), out var schema, out var errors)
                ? (schema, [])
                : throw new UnusableInputException($"'{name}' is not a GraphQL schema: {errors[0]}");
        }

        using var graph = GraphInput.Find(name, set, documents).Open();
        return graph is null
            ? null
            : (GraphSchema.Create(graph), QuestionsOf(graph));
    }

    private static StoredOperation[] QuestionsOf(FactGraph graph) =>
        [.. QuestionCatalogue.Of(graph).All.Select(static question => new StoredOperation(
            question.Name, $"question {question.Name}", question.Document))];

    public void Print(string old, string changed)
    {
        var console = Terminal.Output;
        console.WriteLine($"{old} → {changed}");
        foreach (var (severity, heading) in (ReadOnlySpan<(SchemaChangeSeverity, string)>)
            [
                (SchemaChangeSeverity.Breaking, "breaking"), (SchemaChangeSeverity.Dangerous, "dangerous"), (SchemaChangeSeverity.Safe, "safe"),
            ])
        {
            var changes = Changes.Where(change => change.Severity == severity).ToArray();
            console.WriteLine($"{CountPhrase.Of(changes.Length, heading + " change")}");
            foreach (var change in changes)
            {
                console.WriteLine(VisibleText.Of(
                    Reasons.TryGetValue(change.Coordinate, out var reason) ? $"  {change.Message} It was deprecated: {reason}" : $"  {change.Message}"));
            }
        }

        console.WriteLine(Checked == 0 ? "No stored operation was checked."
            : $"{CountPhrase.Of(Broken.Count, "stored operation")} of {Checked} would break.");
        foreach (var (place, errors) in Broken)
        {
            foreach (var error in errors)
            {
                var at = error.Locations.IsEmpty ? "" : $"({error.Locations[0].Line},{error.Locations[0].Column})";
                console.WriteLine(VisibleText.Of($"  {place}{at}: {error.Message}"));
            }
        }
    }

    public void PrintJson(string old, string changed) => JsonOutput.Print(json =>
    {
        json.WriteStartObject();
        json.WriteString("old", old);
        json.WriteString("new", changed);
        json.WriteStartArray("changes");
        foreach (var change in Changes)
        {
            json.WriteStartObject();
            json.WriteString("severity", change.Severity.ToString().ToLowerInvariant());
            json.WriteString("coordinate", change.Coordinate);
            json.WriteString("message", change.Message);
            if (Reasons.TryGetValue(change.Coordinate, out var reason))
            {
                json.WriteString("deprecationReason", reason);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("operationsChecked", Checked);
        json.WriteStartArray("brokenOperations");
        foreach (var (place, errors) in Broken)
        {
            json.WriteStartObject();
            json.WriteString("place", place);
            json.WriteStartArray("errors");
            foreach (var error in errors)
            {
                WriteError(json, error);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteError(Utf8JsonWriter json, GraphQLError error)
    {
        json.WriteStartObject();
        json.WriteString("message", error.Message);
        if (!error.Locations.IsEmpty)
        {
            json.WriteNumber("line", error.Locations[0].Line);
            json.WriteNumber("column", error.Locations[0].Column);
        }

        json.WriteEndObject();
    }
}
