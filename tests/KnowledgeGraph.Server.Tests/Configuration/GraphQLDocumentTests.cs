using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using KnowledgeGraph.Api;
using KnowledgeGraph.AspNetCore.Transport;
using KnowledgeGraph.GraphQL;
using KnowledgeGraph.Server.Configuration;
using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Configuration;

/// <summary>What docs/graphql.md says of limits and codes is what the program has.</summary>
public sealed partial class GraphQLDocumentTests
{
    private static readonly string Document = File.ReadAllText(RepositoryFolder.Combine("docs", "graphql.md"));

    [Fact]
    public void Limits_OfTheDocument_AreThoseOfTheProgramWithTheirDefaults()
    {
        var options = new ServerOptions();
        var expected = Rows("Http", options.Http).Concat(Rows("GraphQL", options.GraphQL)).ToList();

        var rows = OptionRow().Matches(Document).Select(row => $"{row.Groups["name"].Value} = {row.Groups["default"].Value.Trim()}").ToList();

        rows.ShouldBeSubsetOf(expected);
        expected.Where(row => row.Contains(":Max", StringComparison.Ordinal)).Except(rows).ShouldBe(["Http:MaxConnections = 10000", "Http:MaxAge = 00:00:00"], ignoreOrder: true);
    }

    [Fact]
    public void Codes_OfTheDocument_AreThoseOfTheProgram()
    {
        var expected = new[] { typeof(GraphQLErrorCodes), typeof(ApiErrorCodes), typeof(TransportErrorCodes) }
            .SelectMany(static type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Select(static field => (string)field.GetRawConstantValue()!);

        CodeRow().Matches(Document).Select(row => row.Groups["code"].Value).ShouldBe(expected, ignoreOrder: true);
    }

    [Fact]
    public async Task Requests_OfTheDocument_AreAnswered()
    {
        var server = await RunningServer.StartAsync();

        var bodies = CurlBody().Matches(Document).Select(match => match.Groups["body"].Value).ToList();
        var answers = new List<Answer>();
        foreach (var body in bodies)
        {
            answers.Add(await Answer.PostAsync(server.Client, body));
        }

        await server.DisposeAsync();

        bodies.ShouldNotBeEmpty();
        answers.ShouldAllBe(answer => answer.Body.StartsWith("{\"data\":", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Rows(string section, object options) =>
        options.GetType().GetProperties().Select(property => $"{section}:{property.Name} = {Convert.ToString(property.GetValue(options), CultureInfo.InvariantCulture)}");

    [GeneratedRegex(@"^\| `(?<name>[A-Za-z]+:[A-Za-z]+)` \|(?<default>[^|]*)\|", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex OptionRow();

    [GeneratedRegex(@"^\| `(?<code>[A-Z_]+)` \|", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex CodeRow();

    [GeneratedRegex("-d '(?<body>.*)'$", RegexOptions.Multiline | RegexOptions.ExplicitCapture)]
    private static partial Regex CurlBody();
}
