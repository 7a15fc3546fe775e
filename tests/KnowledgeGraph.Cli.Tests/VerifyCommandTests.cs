using System.Text;
using System.Text.Json.Nodes;
using KnowledgeGraph.Api;
using KnowledgeGraph.Api.Receipts;
using KnowledgeGraph.GraphQL;

namespace KnowledgeGraph.Cli.Tests;

public sealed class VerifyCommandTests : IDisposable
{
    private readonly RailwayFolder _railway = new();

    public void Dispose() => _railway.Dispose();

    [Fact]
    public void Answer_OfTheSameSet_IsGiven()
    {
        var image = Compile();
        var file = Save(Answer(image));

        var (exitCode, output, error) = Kg.Run("verify", file, "--image", image);

        exitCode.ShouldBe(0, error);
        output.ShouldStartWith($"{image} gives this answer to 'Line': it is the set of the receipt, ");
        output.ShouldEndWith("It shows 1 statement.\n");
    }

    [Fact]
    public void Answer_OfAServerWithWiderLimits_IsGiven()
    {
        const string Costly =
            "query Line { entities(first: 100) { nodes { statements(first: 100) { nodes { subject { statements(first: 100) { nodes { id } } } } } } } }";
        var image = Compile();
        Answer(image, Costly)["errors"]![0]!["extensions"]!["code"]!.GetValue<string>().ShouldBe(GraphQLErrorCodes.LimitExceeded);
        var file = Save(Answer(image, Costly, new EngineOptions { MaxCost = 10_000_000 }));

        var (exitCode, output, error) = Kg.Run("verify", file, "--image", image);

        exitCode.ShouldBe(0, output + error);
    }

    [Fact]
    public void Receipt_OverAChangedFolder_NamesTheStatements()
    {
        var file = Save(Answer(Compile())["extensions"]!["receipt"]!);
        _railway.Replace("network/lines.yaml", "electrified: true", "electrified: false");

        var (exitCode, output, error) = Kg.Run("verify", file, "--image", _railway.Path);

        exitCode.ShouldBe(1, error);
        var lines = output.Split('\n');
        lines[0].ShouldBe($"{_railway.Path} gives another answer to 'Line'.");
        lines[1].ShouldMatch("^  - st_[0-9a-f]{16} is gone$");
        lines[2].ShouldMatch("^  \\+ st_[0-9a-f]{16} valley-line electrified: false is new in the answer$");
    }

    [Fact]
    public void Answer_ThatWasTamperedWith_IsRefused()
    {
        var image = Compile();
        var answer = Answer(image);
        answer["data"]!["line"]!["electrified"] = false;

        var (exitCode, output, _) = Kg.Run("verify", Save(answer), "--image", image);

        exitCode.ShouldBe(1);
        output.ShouldBe("The receipt has been altered, or is not of this answer:\n  The answer in the file is not the one whose digest the receipt has.\n");
    }

    [Fact]
    public void Receipt_WithAnotherStatement_IsRefused()
    {
        var image = Compile();
        var receipt = Answer(image)["extensions"]!["receipt"]!;
        receipt["statements"]![0] = "st_0000000000000000";

        var (exitCode, output, _) = Kg.Run("verify", Save(receipt), "--image", image);

        exitCode.ShouldBe(1);
        output.ShouldBe("The receipt has been altered, or is not of this answer:\n"
            + "  It lists the statement st_0000000000000000, which the set of the receipt does not have.\n");
    }

    [Theory]
    [InlineData("{", "is not JSON")]
    [InlineData("{\"data\":{}}", "The answer has no receipt: ask for one")]
    [InlineData("{\"version\":2}", "It is of version 2")]
    [InlineData("{\"dependencies\":{}}", "It is not a receipt, because it lacks \"version\", ")]
    public void File_ThatIsNoReceipt_IsUnusable(string text, string message)
    {
        var path = Path.Combine(_railway.Path, "receipt.json");
        File.WriteAllText(path, text);

        var (exitCode, _, error) = Kg.Run("verify", path, "--image", _railway.Path);

        exitCode.ShouldBe(2);
        error.ShouldContain(message);
    }

    private string Compile()
    {
        var image = Path.Combine(_railway.Path, "facts.kg");
        Kg.Run("compile", _railway.Path, "-o", image).ExitCode.ShouldBe(0);
        return image;
    }

    private static JsonNode Answer(
        string image, string document = "query Line { line(id: \"valley-line\") { name electrified } }", EngineOptions? options = null)
    {
        using var graph = FactGraph.OpenFile(image);
        var request = new GraphQLRequest
        {
            Document = Encoding.UTF8.GetBytes(document),
            OperationName = "Line",
            Witness = new AnswerTrace(graph),
        };
        using var result = new GraphQLEngine(GraphSchema.Create(graph), options).Execute(in request, new FactSetRoot(graph));
        return JsonNode.Parse(ReceiptAnswer.Attach(in request, result.Body).Span)!;
    }

    private string Save(JsonNode json)
    {
        var path = Path.Combine(_railway.Path, "receipt.json");
        File.WriteAllText(path, json.ToJsonString());
        return path;
    }
}
