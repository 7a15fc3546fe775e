using System.Text.Json;
using KnowledgeGraph.Api;
using KnowledgeGraph.GraphQL;

namespace KnowledgeGraph.Cli.Tests;

public sealed class ImpactCommandTests : IDisposable
{
    private readonly RailwayFolder _railway = new();

    public void Dispose() => _railway.Dispose();

    [Fact]
    public void Page_HasASectionForEachConsequence()
    {
        var (exitCode, output, error) = Kg.Run("impact", _railway.Path, "--without", "annual-report", "--limit", "1");

        exitCode.ShouldBe(0, error);
        output.ShouldMatch("(?m)^[0-9]+ statements fall: no other source supports them$");
        output.ShouldMatch("(?m)^  - st_[0-9a-f]{16}  \\S.*\\.$");
        output.ShouldMatch("(?m)^  and [0-9]+ more; --limit 0 shows all of them$");
        output.ShouldContain("gazette retells nothing but what is withdrawn, and still counts: name it with --without, too, if it falls as well.\n");
        output.ShouldMatch("(?m)^[0-9]+ statements remain of [0-9]+\\.$");
    }

    [Fact]
    public void WhatRemains_IsWhatAViewWithoutTheSourcesHas()
    {
        var image = Path.Combine(_railway.Path, "facts.kg");
        Kg.Run("compile", _railway.Path, "-o", image).ExitCode.ShouldBe(0);

        var (exitCode, output, error) = Kg.Run("impact", image, "--without", "annual-report", "gazette", "--json");

        exitCode.ShouldBe(0, error);
        var json = JsonElement.Parse(output);
        json.GetProperty("without").EnumerateArray().Select(static source => source.GetString()).ShouldBe(["annual-report", "gazette"]);
        json.GetProperty("retellings").GetArrayLength().ShouldBe(0);
        var fallen = json.GetProperty("fallen").GetArrayLength() + json.GetProperty("lostConclusions").GetArrayLength();
        fallen.ShouldBeGreaterThan(0);
        json.GetProperty("remaining").GetInt32().ShouldBe(json.GetProperty("statements").GetInt32() - fallen);
        json.GetProperty("remaining").GetInt32().ShouldBe(Count(image, "{ statements(view: { all: true, withoutSources: [\"annual-report\", \"gazette\"] }) { totalCount } }"));
    }

    [Fact]
    public void Source_ThatIsMisspelt_IsUnusable_WithANearName()
    {
        var (exitCode, _, error) = Kg.Run("impact", _railway.Path, "--without", "anual-report");

        exitCode.ShouldBe(2);
        error.ShouldContain("There is no source 'anual-report'; did you mean 'annual-report'? Available: ");
    }

    [Fact]
    public void Command_WithoutASource_SaysWhatIsMissing()
    {
        var (exitCode, _, error) = Kg.Run("impact", _railway.Path);

        exitCode.ShouldBe(2);
        error.ShouldContain("--without");
    }

    private static int Count(string image, string query)
    {
        using var graph = FactGraph.OpenFile(image);
        var request = new GraphQLRequest { Document = System.Text.Encoding.UTF8.GetBytes(query) };
        using var result = new GraphQLEngine(GraphSchema.Create(graph)).Execute(in request, new FactSetRoot(graph));
        return JsonElement.Parse(result.Body.Span).GetProperty("data").GetProperty("statements").GetProperty("totalCount").GetInt32();
    }
}
