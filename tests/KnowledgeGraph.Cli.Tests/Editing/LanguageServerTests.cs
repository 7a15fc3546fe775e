using System.Text.Json;

namespace KnowledgeGraph.Cli.Tests.Editing;

public sealed class LanguageServerTests
{
    private const string Facts = "agents.yaml";

    [Fact]
    public async Task Lifecycle_InOrder_EndsWith0()
    {
        using var railway = new RailwayFolder();
        await using var client = await EditorClient.StartAsync(railway.Path);

        (await client.AskAsync("shutdown", "null")).ValueKind.ShouldBe(JsonValueKind.Null);
        CodeOf(await client.AnswerAsync("textDocument/hover", "{}")).ShouldBe(-32600);
        client.Tell("exit", "{}");

        (await client.Server).ShouldBe(0);
    }

    [Fact]
    public async Task Stream_ThatEndsWithoutShutdown_EndsWith1()
    {
        await using var client = new EditorClient();

        client.Close();

        (await client.Server).ShouldBe(1);
    }

    [Fact]
    public async Task Messages_ThatAreWrong_AreRefusedAndTheNextIsAnswered()
    {
        using var railway = new RailwayFolder();
        await using var client = new EditorClient();
        CodeOf(await client.AnswerAsync("textDocument/hover", "{}")).ShouldBe(-32002);
        await client.AskAsync("initialize", """{"capabilities":{},"rootUri":null}""");

        client.Send("no JSON");
        CodeOf(await client.ReceiveAsync()).ShouldBe(-32700);
        client.Send("""{"id":"x"}""");
        CodeOf(await client.ReceiveAsync()).ShouldBe(-32600);
        CodeOf(await client.AnswerAsync("workspace/nothing", "{}")).ShouldBe(-32601);
        CodeOf(await client.AnswerAsync("initialize", "{}")).ShouldBe(-32600);
        CodeOf(await client.AnswerAsync("textDocument/hover", """{"textDocument":{"uri":7}}""")).ShouldBe(-32602);
        CodeOf(await client.AnswerAsync("textDocument/hover", """{"textDocument":{"uri":"untitled:1"},"position":{"line":0,"character":0}}""")).ShouldBe(-32602);
        client.Tell("textDocument/nothing", "{}");
        client.Tell("textDocument/didChange", "{}");
        (await client.AskAsync("workspace/symbol", """{"query":""}""")).GetArrayLength().ShouldBe(0);

        client.SendRaw("Content-Size: 3\r\n\r\n{}\n");
        CodeOf(await client.ReceiveAsync()).ShouldBe(-32700);
        (await client.Server).ShouldBe(1);
    }

    [Fact]
    public async Task Findings_FollowTheBuffer_AndNotTheDisk()
    {
        using var railway = new RailwayFolder();
        await using var client = await EditorClient.StartAsync(railway.Path);
        var path = railway[Facts];
        var text = File.ReadAllText(path);
        client.Open(path);

        client.Tell("textDocument/didChange", $$"""
            {"textDocument":{"uri":"{{EditorClient.Uri(path)}}","version":2},"contentChanges":[{"range":{"start":{{EditorClient.PositionAfter(text, "operates: valley-li")}},
            "end":{{EditorClient.PositionAfter(text, "operates: valley-line")}}},"text":"nne"}]}
            """);
        var finding = (await client.FindingsAsync(path, findings => findings.GetArrayLength() > 0))[0];

        finding.GetProperty("code").GetString().ShouldBe("KG1010");
        finding.GetProperty("severity").GetInt32().ShouldBe(1);
        finding.GetProperty("message").GetString()!.ShouldEndWith("did you mean 'valley-line'?");
        finding.GetProperty("codeDescription").GetProperty("href").GetString().ShouldBe("https://pages.example/KG1010.md");

        var actions = await client.AskAsync("textDocument/codeAction", $$"""
            {"textDocument":{"uri":"{{EditorClient.Uri(path)}}"},"range":{{finding.GetProperty("range")}},"context":{"diagnostics":[]} }
            """);
        actions[0].GetProperty("title").GetString().ShouldBe("Change 'valley-linne' to 'valley-line'");
        actions.EnumerateArray().Select(action => action.GetProperty("kind").GetString()).ShouldBe(["quickfix", "source.fixAll.kg"]);
        var edit = actions[0].GetProperty("edit").GetProperty("documentChanges")[0];
        edit.GetProperty("textDocument").GetProperty("version").GetInt32().ShouldBe(2);
        edit.GetProperty("edits")[0].GetProperty("newText").GetString().ShouldBe("valley-line");

        client.Tell("textDocument/didClose", $$"""{"textDocument":{"uri":"{{EditorClient.Uri(path)}}"} }""");
        await client.FindingsAsync(path, findings => findings.GetArrayLength() == 0);
    }

    [Fact]
    public async Task Statement_WithoutEvidence_IsOfferedALineOfEvidence()
    {
        using var railway = new RailwayFolder();
        railway.Replace(Facts, "        evidence: annual-report@33+64#3300869c\n", "");
        await using var client = await EditorClient.StartAsync(railway.Path);
        var path = railway[Facts];
        var finding = (await client.FindingsAsync(path, findings => findings.GetArrayLength() > 0))[0];
        client.Open(path);

        var actions = await client.AskAsync("textDocument/codeAction", $$"""
            {"textDocument":{"uri":"{{EditorClient.Uri(path)}}"},"range":{{finding.GetProperty("range")}},"context":{"diagnostics":[],"only":["quickfix"]} }
            """);

        finding.GetProperty("code").GetString().ShouldBe("KG5002");
        actions[0].GetProperty("title").GetString().ShouldBe("Add evidence from 'annual-report'");
        var inserted = actions[0].GetProperty("edit").GetProperty("documentChanges")[0].GetProperty("edits")[0];
        inserted.GetProperty("newText").GetString().ShouldBe("\n        evidence: { source: annual-report, exact: \"\" }");
        inserted.GetProperty("range").GetProperty("start").GetProperty("line").GetInt32().ShouldBe(7);
    }

    [Fact]
    public async Task Hover_OverIdPredicateAndPassage_ExplainsThem()
    {
        using var railway = new RailwayFolder();
        await using var client = await EditorClient.StartAsync(railway.Path);
        var path = railway[Facts];
        var text = File.ReadAllText(path);

        var entity = ValueOf(await client.AtAsync("textDocument/hover", path, text, "operates: valley-l"));
        var predicate = ValueOf(await client.AtAsync("textDocument/hover", path, text, "- operat"));
        var passage = ValueOf(await client.AtAsync("textDocument/hover", path, text, "annual-report@33+6"));

        entity.ShouldStartWith("**Valley Line** · Line");
        entity.ShouldContain("\n- Valley Line ");
        predicate.ShouldBe("**operates** · relation\n\nRuns trains on a line.\n\n`Operator` → `Line` · state");
        passage.ShouldContain("\n\n> ");
    }

    [Fact]
    public async Task Definition_References_AndSymbols_LeadToTheDeclaration()
    {
        using var railway = new RailwayFolder();
        await using var client = await EditorClient.StartAsync(railway.Path);
        var path = railway[Facts];
        var text = File.ReadAllText(path);

        var definition = await client.AtAsync("textDocument/definition", path, text, "operates: valley-l");
        var references = await client.AtAsync("textDocument/references", path, text, "operates: valley-l", ""","context":{"includeDeclaration":true}""");
        var outline = await client.AskAsync("textDocument/documentSymbol", $$"""{"textDocument":{"uri":"{{EditorClient.Uri(path)}}"} }""");
        var found = await client.AskAsync("workspace/symbol", """{"query":"valley line"}""");

        definition.GetArrayLength().ShouldBe(1);
        definition[0].GetProperty("uri").GetString().ShouldBe(EditorClient.Uri(railway["network/lines.yaml"]));
        references.GetArrayLength().ShouldBeGreaterThan(3);
        outline[0].GetProperty("name").GetString().ShouldBe("valley-rail");
        outline[0].GetProperty("detail").GetString().ShouldBe("Valley Rail · Operator");
        found[0].GetProperty("name").GetString().ShouldBe("valley-line");
    }

    [Fact]
    public async Task Rename_OfAnId_LeavesASetThatCompiles()
    {
        using var railway = new RailwayFolder();
        await using var client = await EditorClient.StartAsync(railway.Path, options: """{"keepFormerIds":true}""");
        var path = railway[Facts];
        var text = File.ReadAllText(path);

        var prepared = await client.AtAsync("textDocument/prepareRename", path, text, "operates: valley-l");
        var taken = await client.AnswerAsync(
            "textDocument/rename", $$"""{"textDocument":{"uri":"{{EditorClient.Uri(path)}}"},"position":{{EditorClient.PositionAfter(text, "operates: valley-l")}},"newName":"coast-line"}""");
        var edit = await client.AtAsync("textDocument/rename", path, text, "operates: valley-l", ""","newName":"valley-main-line" """);

        prepared.GetProperty("placeholder").GetString().ShouldBe("valley-line");
        taken.GetProperty("error").GetProperty("message").GetString()!.ShouldStartWith("'coast-line' is taken: network/lines.yaml(");
        foreach (var change in edit.GetProperty("documentChanges").EnumerateArray())
        {
            Apply(change);
        }

        File.ReadAllText(railway["network/lines.yaml"]).ShouldContain("formerIds: [valley-line]");
        var (exitCode, output, _) = Kg.Run("check", railway.Path, "--accept-answers");
        exitCode.ShouldBe(0, output);
        output.ShouldNotContain("KG1043");
    }

    [Fact]
    public async Task Formatting_IsThatOfKgFmt()
    {
        using var railway = new RailwayFolder();
        var path = railway[Facts];
        var before = File.ReadAllText(path);
        railway.Replace(Facts, "        since: 2019-03-03\n        evidence: annual-report@33+64#3300869c\n", "        evidence:   annual-report@33+64#3300869c\n        since: 2019-03-03\n");
        await using var client = await EditorClient.StartAsync(railway.Path);

        var edits = await client.AskAsync("textDocument/formatting", $$"""{"textDocument":{"uri":"{{EditorClient.Uri(path)}}"},"options":{"tabSize":2,"insertSpaces":true} }""");

        edits.GetArrayLength().ShouldBe(1);
        edits[0].GetProperty("newText").GetString().ShouldBe("        since: 2019-03-03\n        evidence: annual-report@33+64#3300869c\n");
        Apply(path, edits.EnumerateArray());
        File.ReadAllText(path).ShouldBe(before);
    }

    [Theory]
    [InlineData("      - ope", "operates", "serves")]
    [InlineData("      - operates: ", "valley-line", "aldermoor")]
    [InlineData("      - operates: valley-line\n        mod", "modality", "operates")]
    [InlineData("      - operates: valley-line\n        modality: ", "negated", "valley-line")]
    [InlineData("      - operates: valley-line\n        evidence: ", "annual-report", "valley-line")]
    [InlineData("      - operates: valley-line\n        evidence: { source: ", "annual-report", "valley-line")]
    [InlineData("      - { operates: valley-line, rank: ", "deprecated", "asserted")]
    public async Task Completion_InAHalfWrittenLine_OffersWhatFits(string line, string offered, string missing)
    {
        using var railway = new RailwayFolder();
        await using var client = await EditorClient.StartAsync(railway.Path);
        var path = railway[Facts];
        var text = File.ReadAllText(path);
        text = text.Replace("    statements:\n      - operates: harbour-branch\n", $"    statements:\n{line}\n      - operates: harbour-branch\n", StringComparison.Ordinal);
        client.Open(path, text);

        var items = (await client.AtAsync("textDocument/completion", path, text, "Harbour Transit\n    statements:\n" + line)).GetProperty("items");

        var labels = items.EnumerateArray().Select(item => item.GetProperty("label").GetString()).ToArray();
        labels.ShouldContain(offered);
        labels.ShouldNotContain(missing);
    }

    [Fact]
    public async Task Positions_AreCountedAsNegotiated()
    {
        using var railway = new RailwayFolder();
        await using var client = await EditorClient.StartAsync(railway.Path, """{"general":{"positionEncodings":["utf-8","utf-16"]}}""");
        var path = railway["more.yaml"];
        client.Open(path, "entities:\n  é-é: { kind: Operator, name: É }\n");

        var finding = (await client.FindingsAsync(path, findings => findings.GetArrayLength() > 0))[0];

        finding.GetProperty("range").GetProperty("end").GetProperty("character").GetInt32().ShouldBe(7);
    }

    private static int CodeOf(JsonElement answer) => answer.GetProperty("error").GetProperty("code").GetInt32();

    private static string ValueOf(JsonElement hover) => hover.GetProperty("contents").GetProperty("value").GetString()!;

    private static void Apply(JsonElement change) =>
        Apply(new Uri(change.GetProperty("textDocument").GetProperty("uri").GetString()!).LocalPath, change.GetProperty("edits").EnumerateArray());

    private static void Apply(string path, IEnumerable<JsonElement> edits)
    {
        var text = File.ReadAllText(path);
        foreach (var edit in edits.Reverse())
        {
            var start = Offset(text, edit.GetProperty("range").GetProperty("start"));
            var end = Offset(text, edit.GetProperty("range").GetProperty("end"));
            text = text[..start] + edit.GetProperty("newText").GetString() + text[end..];
        }

        File.WriteAllText(path, text);
    }

    private static int Offset(string text, JsonElement position)
    {
        var offset = 0;
        for (var line = position.GetProperty("line").GetInt32(); line > 0; line--)
        {
            offset = text.IndexOf('\n', offset) + 1;
        }

        return offset + position.GetProperty("character").GetInt32();
    }
}
