using System.Collections.Immutable;
using System.Text.Json;
using KnowledgeGraph.Changes;

namespace KnowledgeGraph.Cli.Difference;

/// <summary>The changes as JSON, for programs. <c>docs/kg.md</c> has the format; fields are added to it and never taken away.</summary>
internal sealed class JsonPage(Utf8JsonWriter json)
{
    public void Print(string old, string changed, FactGraphChanges changes)
    {
        json.WriteStartObject();
        WriteGraph("old", old, changes.Old);
        WriteGraph("new", changed, changes.New);
        WriteSummary(changes.Summary);
        WriteList("definitions", changes.Definitions, definition =>
        {
            json.WriteString("section", definition.Section);
            json.WriteString("name", definition.Name);
        });
        WriteList("sources", changes.Sources, source =>
        {
            json.WriteString("id", source.Id);
            json.WriteString("title", source.Title);
        });
        WriteList("entities", changes.Entities, entity =>
        {
            json.WriteString("id", entity.Id);
            json.WriteString("kind", entity.Kind.Name);
            json.WriteString("name", entity.Name);
        });
        WriteList("statements", changes.Statements, WriteStatement);
        WriteList("evidence", changes.Evidence, passage =>
        {
            json.WriteString("statement", passage.Statement.Id);
            json.WriteString("source", passage.Evidence.Source.Id);
            if (passage.Evidence.HasPosition)
            {
                json.WriteNumber("offset", passage.Evidence.Offset);
            }
            else
            {
                json.WriteNull("offset");
            }

            json.WriteNumber("length", passage.Evidence.Length);
            json.WriteString("digest", passage.Evidence.DigestText);
        });
        WriteList("conflicts", changes.Conflicts, WriteConflict);
        WriteList("inferences", changes.Inferences, WriteStatement);
        json.WriteEndObject();
    }

    private void WriteGraph(string side, string name, FactGraph graph)
    {
        json.WriteStartObject(side);
        json.WriteString("name", name);
        json.WriteString("contentHash", graph.ContentHash);
        json.WriteEndObject();
    }

    private void WriteSummary(ChangeSummary summary)
    {
        json.WriteStartObject("summary");
        WriteCounts("definitions", summary.Definitions);
        WriteCounts("sources", summary.Sources);
        WriteCounts("entities", summary.Entities);
        WriteCounts("statements", summary.Statements);
        WriteCounts("evidence", summary.Evidence);
        WriteCounts("conflicts", summary.Conflicts);
        WriteCounts("inferences", summary.Inferences);
        json.WriteEndObject();
    }

    private void WriteCounts(string name, ChangeCounts counts)
    {
        json.WriteStartObject(name);
        json.WriteNumber("gained", counts.Gained);
        json.WriteNumber("lost", counts.Lost);
        json.WriteNumber("altered", counts.Altered);
        json.WriteEndObject();
    }

    private void WriteList<T>(string name, ChangeList<T> changes, Action<T> write)
        where T : struct
    {
        json.WriteStartArray(name);
        foreach (var change in changes)
        {
            json.WriteStartObject();
            json.WriteString("change", change.Kind.ToString().ToLowerInvariant());
            write(change.Latest);
            WriteFields(change.Fields);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteFields(ImmutableArray<FieldChange> fields)
    {
        json.WriteStartArray("fields");
        foreach (var field in fields)
        {
            json.WriteStartObject();
            json.WriteString("field", field.Field);
            json.WriteString("old", field.Old);
            json.WriteString("new", field.New);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteStatement(Statement statement)
    {
        json.WriteString("id", statement.Id);
        json.WriteString("subject", statement.Subject.Id);
        json.WriteString("predicate", statement.Predicate.Name);
        json.WriteString("object", statement.Object.ToString());
        json.WriteString("text", $"{statement.Subject.Id} {StatementText.Of(statement)}");
    }

    private void WriteConflict(Conflict conflict)
    {
        json.WriteString("constraint", conflict.Constraint);
        json.WriteString("reason", conflict.Reason);
        json.WriteStartArray("statements");
        foreach (var statement in conflict.Statements)
        {
            json.WriteStringValue(statement.Id);
        }

        json.WriteEndArray();
    }
}
