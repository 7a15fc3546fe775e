using System.Text.Json;
using KnowledgeGraph.Exchange.JsonLines;
using KnowledgeGraph.Railway;

namespace KnowledgeGraph.Exchange.Tests;

public sealed class JsonLinesFormatTests
{
    private static readonly FactGraph Graph = Facts.Graph;

    private static readonly JsonElement[] Entries = [.. Exported.Text(new JsonLinesFormat(), Graph)
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => JsonDocument.Parse(line).RootElement)];

    [Fact]
    public void Export_HasEveryRowOnce()
    {
        Ids("source").ShouldBe(Enumerable.Range(0, Graph.Sources.Count).Select(row => Graph.Source(new SourceRow(row)).Id));
        Ids("entity").ShouldBe(Enumerable.Range(0, Graph.Entities.Count).Select(row => Graph.Entity(new EntityRow(row)).Id));
        Ids("statement").ShouldBe(Enumerable.Range(0, Graph.Statements.Count).Select(row => Graph.Statement(new StatementRow(row)).Id));
        OfType("conflict").Count().ShouldBe(Graph.Conflicts.Count);
    }

    [Fact]
    public void Entity_HasItsNamesAndFormerIds()
    {
        foreach (var entry in OfType("entity"))
        {
            Graph.TryFindEntity(entry.GetProperty("id").GetString()!, out var entity).ShouldBeTrue();
            entry.GetProperty("name").GetString().ShouldBe(entity.Name);
            Length(entry, "formerIds").ShouldBe(entity.FormerIds.Count);
            Length(entry, "aliases").ShouldBe(entity.Aliases.Count);
        }

        var lighthouse = OfType("entity").Single(entry => entry.GetProperty("id").GetString() == "lighthouse");
        lighthouse.GetProperty("formerIds").EnumerateArray().Select(id => id.GetString()).ShouldBe(["old-lighthouse"]);
        lighthouse.GetProperty("names").GetProperty("fr").GetString().ShouldBe("Le Phare");
    }

    [Fact]
    public void Statement_HasWhatTheGraphHas()
    {
        foreach (var entry in OfType("statement"))
        {
            Graph.TryFindStatement(entry.GetProperty("id").GetString()!, out var statement).ShouldBeTrue();
            entry.GetProperty("subject").GetString().ShouldBe(statement.Subject.Id);
            entry.GetProperty("predicate").GetString().ShouldBe(statement.Predicate.Name);
            entry.GetProperty("basis").GetString().ShouldBe(statement.Basis.ToString().ToLowerInvariant());
            Optional(entry, "since").ShouldBe(statement.Since);
            Optional(entry, "attributedTo").ShouldBe(statement.AttributedTo?.Id);
            Length(entry, "qualifiers").ShouldBe(statement.Qualifiers.Count);
            Length(entry, "evidence").ShouldBe(statement.Evidence.Count);
            Length(entry, "derivations").ShouldBe(statement.Derivations.Count);
            Optional(entry, "marking").ShouldBe(statement.Marking.Index == 0 ? null : statement.Marking.Name);
            for (var i = 0; i < statement.Evidence.Count; i++)
            {
                var fit = entry.GetProperty("evidence")[i].TryGetProperty("fit", out var found) ? found : default;
                (fit.ValueKind == JsonValueKind.Object && fit.TryGetProperty("subject", out var word) ? word.GetString() : null)
                    .ShouldBe(Support.Rows.Fit(statement.Evidence[i].Fit.Subject));
            }
        }
    }

    [Fact]
    public void Value_HasItsTypeAndItsDigits()
    {
        var values = OfType("statement").Select(entry => entry.GetProperty("object")).ToLookup(value => value.GetProperty("type").GetString());

        values["entity"].ShouldNotBeEmpty();
        values["quantity"].ShouldContain(value => Has(value, "amount") && Has(value, "unit"));
        values["integer"].ShouldAllBe(value => value.GetProperty("value").ValueKind == JsonValueKind.Number);
    }

    private static bool Has(JsonElement value, string member) => value.TryGetProperty(member, out _);

    private static IEnumerable<JsonElement> OfType(string type) => Entries.Where(entry => entry.GetProperty("type").GetString() == type);

    private static IEnumerable<string?> Ids(string type) => OfType(type).Select(entry => entry.GetProperty("id").GetString());

    private static string? Optional(JsonElement entry, string name) => entry.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static int Length(JsonElement entry, string name) => entry.TryGetProperty(name, out var list) ? list.GetArrayLength() : 0;
}
