using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using KnowledgeGraph.Api.Receipts;
using KnowledgeGraph.Api.Tests.Samples;
using KnowledgeGraph.GraphQL;

namespace KnowledgeGraph.Api.Tests.Receipts;

/// <summary>What a receipt says of an answer, and whether it can be verified.</summary>
public sealed class ReceiptTests
{
    private const string Document =
        "query Line($id: ID!) { line(id: $id) { name gauge length { amount } serves(first: 5) { nodes { name } } operatedBy(first: 5) { edges { node { name } } } } }";

    private const string Variables = """{"id":"valley-line"}""";

    private const string Filled =
        """{ "version": 1, "contentHash": "", "documentHash": "", "document": "", "answerDigest": "", "statementCount": 0, """;

    private static readonly FactGraph Graph = Railway.Api.Graph;
    private static readonly GraphQLEngine Engine = new(GraphSchema.Create(Graph));
    private static readonly FactSetRoot Root = new(Graph);

    [Fact]
    public void Receipt_OfAnAnswer_HasAllThatIsNeededToAskAgain()
    {
        using var answer = Ask(Document, Variables, "Line");
        var receipt = answer.RootElement.GetProperty("extensions").GetProperty("receipt");

        receipt.GetProperty("version").GetInt32().ShouldBe(1);
        receipt.GetProperty("contentHash").GetString().ShouldBe(Graph.ContentHash);
        receipt.GetProperty("document").GetString().ShouldBe(Document);
        receipt.GetProperty("documentHash").GetString().ShouldBe(Receipt.HashOf(Encoding.UTF8.GetBytes(Document)));
        receipt.GetProperty("operationName").GetString().ShouldBe("Line");
        receipt.GetProperty("variables").GetRawText().ShouldBe(Variables);
        receipt.GetProperty("answerDigest").GetString().ShouldBe(Receipt.DigestOfAnswer(answer.RootElement));
        receipt.TryGetProperty("onError", out _).ShouldBeFalse();
    }

    /// <summary>The oracle: the statements that the same answer names by their ids.</summary>
    [Fact]
    public void Statements_OfTheReceipt_AreThoseThatTheAnswerShows()
    {
        using var answer = Ask(Document, Variables, "Line");
        using var named = Ask(
            """
            { line(id: "valley-line") {
                statements(where: { predicate: { in: [GAUGE, LENGTH] } }) { nodes { id } }
                serves(first: 5) { edges { statement { id } } }
                operatedBy(first: 5) { edges { statement { id } } }
            } }
            """);

        var expected = Ids(named.RootElement.GetProperty("data"));
        Listed(answer).Order(StringComparer.Ordinal).ShouldBe(expected.Order(StringComparer.Ordinal));
        expected.Count.ShouldBe(6);
    }

    [Theory]
    [InlineData("{ statements(first: 3) { nodes { predicate } } }", 3)]
    [InlineData("{ timeline(first: 4) { edges { node { at { edtf } } } } }", 4)]
    [InlineData("{ shortestPath(from: \"valley-rail\", to: \"northvale\") { length } }", 3)]
    [InlineData("{ paths(from: \"valley-rail\", to: \"northvale\", first: 1) { nodes { length } } }", 3)]
    [InlineData("{ conflicts(first: 1) { nodes { statements { id } } } }", 2)]
    [InlineData("{ conflicts(first: 1) { nodes { reason } } }", 2)]
    [InlineData("{ lines { totalCount } }", 0)]
    [InlineData("{ __typename }", 0)]
    public void Statements_OfAnyPartOfTheGraph_AreCounted(string document, int count)
    {
        using var answer = Ask(document);

        answer.RootElement.TryGetProperty("errors", out var errors).ShouldBeFalse(errors.ToString());
        answer.RootElement.GetProperty("extensions").GetProperty("receipt").GetProperty("statementCount").GetInt32().ShouldBe(count);
    }

    [Theory]
    [InlineData("{ statements(where: { basis: { eq: DERIVED } }, first: 2) { nodes { id derivations { premises { id } } } } }", 2)]
    [InlineData("{ station(id: \"aldermoor\") { statements(predicates: [PLATFORMS], first: 1) { nodes { id conflicts { statements { id } } } } } }", 1)]
    public void Statements_ReachedFromAStatement_AreListedToo(string document, int inTheList)
    {
        using var answer = Ask(document);

        var expected = Ids(answer.RootElement.GetProperty("data")).Distinct().Order(StringComparer.Ordinal).ToArray();
        Listed(answer).Order(StringComparer.Ordinal).ShouldBe(expected);
        expected.Length.ShouldBeGreaterThan(inTheList);
    }

    [Fact]
    public void Statement_ThatAGatewayAsksFor_IsListed()
    {
        var engine = new GraphQLEngine(GraphSchema.Create(Graph, new GraphSchemaOptions { Federation = new FederationOptions() }));
        var id = Graph.Statement(new StatementRow(0)).Id;
        var trace = new AnswerTrace(Graph);
        const string document = "{ _entities(representations: [{ __typename: \"Statement\", id: \"ID\" }]) { __typename } }";
        var request = new GraphQLRequest
        {
            Document = Encoding.UTF8.GetBytes(document.Replace("ID", id, StringComparison.Ordinal)),
            Witness = trace,
        };

        using var result = engine.Execute(in request, Root);

        result.ErrorCodes.ShouldBeEmpty();
        trace.Statements.ShouldHaveSingleItem().Id.ShouldBe(id);
    }

    [Fact]
    public void Answer_WithHints_KeepsThemBesideTheReceipt()
    {
        using var answer = Ask("{ line(id: \"valey-line\") { name } }");

        answer.RootElement.GetProperty("extensions").EnumerateObject().Select(member => member.Name).ShouldBe(["hints", "receipt"]);
    }

    [Fact]
    public void Answer_ToARequestThatCannotRun_HasNoReceipt()
    {
        using var answer = Ask("{ noSuchField }");

        answer.RootElement.TryGetProperty("extensions", out _).ShouldBeFalse();
    }

    [Fact]
    public void Answer_WithErrors_HasAReceiptThatVerifies()
    {
        using var answer = Ask("{ timeline(from: \"2024-01-02\", to: \"2024-01-01\") { totalCount } }");

        answer.RootElement.GetProperty("errors").GetArrayLength().ShouldBe(1);
        Check(answer.RootElement).IsSameAnswer.ShouldBeTrue();
    }

    [Fact]
    public void Check_OfTheSameSet_IsTheSameAnswer()
    {
        using var answer = Ask(Document, Variables, "Line");

        var check = Check(answer.RootElement);

        (check.IsSameSet, check.IsSameAnswer, check.Faults.Count, check.Errors.Count).ShouldBe((true, true, 0, 0));
    }

    [Theory]
    [InlineData("document", "{ __typename }", "The document is not the one whose hash the receipt has.")]
    [InlineData("answerDigest", "00", "The answer in the file is not the one whose digest the receipt has.")]
    [InlineData("statementCount", "1", "It counts 1 statements and lists 6.")]
    [InlineData("statementCount", "7", "It counts 7 statements and lists 6.")]
    public void Check_OfAForgedReceipt_SaysWhatIsForged(string member, string value, string fault)
    {
        using var answer = Ask(Document, Variables, "Line");

        var check = Check(Edit(answer, json => json["extensions"]!["receipt"]![member] = member == "statementCount" ? JsonValue.Create(int.Parse(value, CultureInfo.InvariantCulture)) : value));

        check.Faults.ShouldContain(fault);
        check.IsSameAnswer.ShouldBeFalse();
    }

    /// <summary>An answer proves nothing about the statements beside it: they are looked up in the set of the receipt.</summary>
    [Fact]
    public void Check_OfAReceiptWithOtherStatements_SaysWhichAreForged()
    {
        using var answer = Ask(Document, Variables, "Line");
        var listed = Listed(answer);
        using var other = Ask("{ conflicts(first: 1) { nodes { reason } } }");
        var foreign = Listed(other)[0];
        var digest = other.RootElement.GetProperty("extensions").GetProperty("receipt").GetProperty("statementDigests")[0].GetString();
        listed.ShouldNotContain(foreign);

        Faults(receipt => receipt["statements"]![0] = "st_0000000000000000")
            .ShouldBe(["It lists the statement st_0000000000000000, which the set of the receipt does not have."]);
        Faults(receipt => receipt["statementDigests"]![1] = "0000000000000000")
            .ShouldBe([$"The digest of the statement {listed[1]} is not the one that it has in the set of the receipt."]);
        Faults(receipt => receipt["statements"]![1] = listed[0]).ShouldContain("It lists a statement twice.");
        Faults(receipt => receipt["statementDigests"]!.AsArray().RemoveAt(5)).ShouldContain("It lists 6 statements and 5 digests of statements.");
        Faults(receipt =>
        {
            receipt["statements"]![0] = foreign;
            receipt["statementDigests"]![0] = digest;
        }).ShouldBe([$"It lists the statement {foreign} where the answer shows {listed[0]}."]);
        Faults(receipt =>
        {
            receipt["statementCount"] = 5;
            receipt["statements"]!.AsArray().RemoveAt(5);
            receipt["statementDigests"]!.AsArray().RemoveAt(5);
        }).ShouldBe(["It counts 5 statements, and the answer shows 6."]);

        IReadOnlyList<string> Faults(Action<JsonNode> edit) => Check(Edit(answer, json => edit(json["extensions"]!["receipt"]!))).Faults;
    }

    [Fact]
    public void Check_OfTheSameAnswerByAnotherSet_NamesTheStatementsThatDiffer()
    {
        using var answer = Ask("{ line(id: \"valley-line\") { serves(first: 5) { nodes { name } } } }");
        var other = new ApiClient(RailwaySet.Load()
            .Replace("network/lines.yaml", "        credibility: 2\n", "        credibility: 1\n").Compile().FactSet.ShouldNotBeNull());

        var check = Check(answer.RootElement, other.Graph);

        (check.IsSameSet, check.IsSameAnswer, check.Faults.Count).ShouldBe((false, true, 0));
        check.Changed.ShouldHaveSingleItem().ToString().ShouldBe("valley-line serves brightwater");
    }

    [Fact]
    public void Check_OfATamperedAnswer_SaysSo()
    {
        using var answer = Ask(Document, Variables, "Line");

        Check(Edit(answer, json => json["data"]!["line"]!["name"] = "Hill Line")).Faults
            .ShouldBe(["The answer in the file is not the one whose digest the receipt has."]);
    }

    [Fact]
    public void Check_OfATamperedDigestWithoutItsAnswer_IsAnotherAnswerOfTheSameSet()
    {
        using var answer = Ask(Document, Variables, "Line");
        var receipt = Edit(answer, json => json["extensions"]!["receipt"]!["answerDigest"] = new string('0', 64)).GetProperty("extensions").GetProperty("receipt");

        var check = Check(receipt);

        (check.IsSameSet, check.IsSameAnswer, check.Faults.Count).ShouldBe((true, false, 0));
        (check.Gone.Count + check.Changed.Count + check.Added.Count + check.Hidden.Count).ShouldBe(0);
    }

    [Fact]
    public void Check_OfAnotherSet_NamesTheStatementsThatDiffer()
    {
        using var answer = Ask(Document, Variables, "Line");
        var other = new ApiClient(RailwaySet.Load()
            .Replace("network/lines.yaml", "gauge: 1.435", "gauge: 1.524")
            .Replace("network/lines.yaml", "        credibility: 2\n", "        credibility: 1\n")
            .Compile().FactSet.ShouldNotBeNull());

        var check = Check(answer.RootElement, other.Graph);

        (check.IsSameSet, check.IsSameAnswer).ShouldBe((false, false));
        check.Gone.ShouldHaveSingleItem();
        check.Added.ShouldHaveSingleItem().ToString().ShouldBe("valley-line gauge 1.524");
        check.Changed.ShouldHaveSingleItem().ToString().ShouldBe("valley-line serves brightwater");
    }

    [Fact]
    public void Check_OfASetThatDiffersElsewhere_IsTheSameAnswer()
    {
        using var answer = Ask(Document, Variables, "Line");
        var other = new ApiClient(RailwaySet.Load().Replace("network/stations.yaml", "name: Eastquay", "name: East Quay").Compile().FactSet.ShouldNotBeNull());

        var check = Check(answer.RootElement, other.Graph);

        (check.IsSameSet, check.IsSameAnswer).ShouldBe((false, true));
    }

    [Fact]
    public void Check_OfAnOperationThatDoesNotFitTheSet_SaysWhy()
    {
        using var answer = Ask("{ line(id: \"valley-line\") { name } }");
        using var other = JsonDocument.Parse(answer.RootElement.GetRawText().Replace("{ line(", "{ linea(", StringComparison.Ordinal));
        var receipt = ReceiptCheck.Read(other.RootElement, out var kept, out _)! with { DocumentHash = Receipt.HashOf("{ linea(id: \"valley-line\") { name } }"u8) };

        ReceiptCheck.Run(receipt, kept, Engine, Root).Errors.ShouldHaveSingleItem().ShouldContain("linea");
    }

    [Theory]
    [InlineData(""" "\ud800" """)]
    [InlineData("1e400")]
    public void Check_OfAnAnswerThatNoServerGives_IsAFault(string value)
    {
        using var answer = Ask(Document, Variables, "Line");
        using var foreign = JsonDocument.Parse(answer.RootElement.GetRawText().Replace("\"Valley Line\"", value, StringComparison.Ordinal));

        Check(foreign.RootElement).Faults.ShouldBe(["The answer in the file is not the one whose digest the receipt has."]);
    }

    [Fact]
    public void Read_OfAReceiptWithoutItsDocument_SaysWhatIsWrong()
    {
        using var answer = Ask(Document, Variables, "Line");

        ReceiptCheck.Read(Edit(answer, json => json["extensions"]!["receipt"]!["document"] = null), out _, out var fault).ShouldBeNull();
        fault.ShouldNotBeNull().ShouldContain("document", Case.Insensitive);
    }

    [Theory]
    [InlineData("{}", "It is not a receipt, because it lacks \"version\", \"contentHash\", ")]
    [InlineData("null", "It is not a JSON object: a receipt is the object in \"extensions\": { \"receipt\": … } of an answer")]
    [InlineData("[]", "It is not a JSON object: ")]
    [InlineData("""{ "version": 2 }""", "It is of version 2; this program knows receipts of version 1.")]
    [InlineData("""{ "version": 1, "contentHash": "" }""", "It is not a receipt, because it lacks \"documentHash\", ")]
    [InlineData(Filled + """ "statements": 1, "statementDigests": [] }""", "It is not a receipt: $.statements has a value of another type")]
    [InlineData(Filled + """ "statements": [null], "statementDigests": [""] }""", "It is not a receipt: $.statements has a value of another type")]
    [InlineData("""{ "data": null, "extensions": { "hints": [] } }""", "The answer has no receipt: ")]
    public void Read_OfSomethingElse_SaysWhatIsWrong(string json, string expected)
    {
        using var document = JsonDocument.Parse(json);

        ReceiptCheck.Read(document.RootElement, out _, out var fault).ShouldBeNull();
        fault.ShouldNotBeNull().ShouldStartWith(expected);
    }

    /// <summary>The list is bounded, and the count is not.</summary>
    [Fact]
    public void Receipt_OfAHugeAnswer_ListsNoMoreThanItsBound()
    {
        using var graph = OpenLongLine();
        using var answer = AnswerThatShowsAll(graph);

        graph.Statements.Count.ShouldBeGreaterThan(Receipt.MaxStatements);
        Listed(answer).Length.ShouldBe(Receipt.MaxStatements);
        answer.RootElement.GetProperty("extensions").GetProperty("receipt").GetProperty("statementCount").GetInt32().ShouldBe(graph.Statements.Count);
    }

    [Fact]
    public void Check_OfAReceiptThatListsAPart_SaysThatTheDifferencesAreAPartToo()
    {
        using var graph = OpenLongLine();
        using var answer = AnswerThatShowsAll(graph);
        var receipt = answer.RootElement.GetProperty("extensions").GetProperty("receipt");

        // Asked again, the operation shows no statement.
        var check = Check(Edit(receipt, json => json["answerDigest"] = new string('0', 64)), graph);

        (check.IsSameAnswer, check.Hidden.Count, check.Added.Count, check.IsPartial).ShouldBe((false, Receipt.MaxStatements, 0, true));
    }

    private static FactGraph OpenLongLine() => Network.Open(1_500, Enumerable.Range(0, 1_499).Select(station => (station, station + 1)));

    private static JsonDocument AnswerThatShowsAll(FactGraph graph)
    {
        var trace = new AnswerTrace(graph);
        for (var row = 0; row < graph.Statements.Count; row++)
        {
            trace.Add(graph, new StatementRow(row));
        }

        var request = new GraphQLRequest { Document = "{ __typename }"u8.ToArray(), Witness = trace };
        using var result = new GraphQLEngine(GraphSchema.Create(graph)).Execute(in request, new FactSetRoot(graph));
        return JsonDocument.Parse(ReceiptAnswer.Attach(in request, result.Body));
    }

    private static JsonElement Edit(JsonDocument answer, Action<JsonNode> edit) => Edit(answer.RootElement, edit);

    private static JsonElement Edit(JsonElement element, Action<JsonNode> edit)
    {
        var json = JsonNode.Parse(element.GetRawText())!;
        edit(json);
        return JsonSerializer.SerializeToElement(json);
    }

    private static ReceiptCheck Check(JsonElement json, FactGraph? graph = null)
    {
        var receipt = ReceiptCheck.Read(json, out var answer, out var fault).ShouldNotBeNull(fault);
        return graph is null
            ? ReceiptCheck.Run(receipt, answer, Engine, Root)
            : ReceiptCheck.Run(receipt, answer, new GraphQLEngine(GraphSchema.Create(graph)), new FactSetRoot(graph));
    }

    private static JsonDocument Ask(string document, string variables = "", string? operationName = null)
    {
        var request = new GraphQLRequest
        {
            Document = Encoding.UTF8.GetBytes(document),
            Variables = Encoding.UTF8.GetBytes(variables),
            OperationName = operationName,
            Witness = new AnswerTrace(Graph),
        };
        using var result = Engine.Execute(in request, Root);
        return JsonDocument.Parse(ReceiptAnswer.Attach(in request, result.Body));
    }

    private static string[] Listed(JsonDocument answer) =>
        [.. answer.RootElement.GetProperty("extensions").GetProperty("receipt").GetProperty("statements").EnumerateArray().Select(id => id.GetString()!)];

    private static List<string> Ids(JsonElement value)
    {
        var ids = new List<string>();
        Collect(value);
        return ids;

        void Collect(JsonElement element)
        {
            if (element.ValueKind == JsonValueKind.String)
            {
                ids.Add(element.GetString()!);
            }
            else if (element.ValueKind == JsonValueKind.Object)
            {
                element.EnumerateObject().ToList().ForEach(member => Collect(member.Value));
            }
            else if (element.ValueKind == JsonValueKind.Array)
            {
                element.EnumerateArray().ToList().ForEach(Collect);
            }
        }
    }
}
