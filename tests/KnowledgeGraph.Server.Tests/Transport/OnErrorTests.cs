using System.Net;
using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Transport;

/// <summary>The request member <c>onError</c>, in a body and in a URL.</summary>
public sealed class OnErrorTests(TransportServer server) : IClassFixture<TransportServer>
{
    private const string Propagated = "\"data\":null}";

    [Theory]
    [InlineData("", Propagated)]
    [InlineData(",\"onError\":null", Propagated)]
    [InlineData(",\"onError\":\"PROPAGATE\"", Propagated)]
    [InlineData(",\"onError\":\"NULL\"", "{\"name\":\"Aldermoor\"},\"broken\":null}}")]
    [InlineData(",\"onError\":\"HALT\"", Propagated)]
    [InlineData(",\"onError\":\"HALT\",\"onError\":\"NULL\"", "{\"name\":\"Aldermoor\"},\"broken\":null}}")]
    public async Task Post_WithOnError_FollowsIt(string member, string end)
    {
        var answer = await Answer.PostAsync(server.Client, $$"""{"query":"{ station { name } broken }"{{member}}}""");

        answer.Body.ShouldEndWith(end);
        answer.Status.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("", Propagated)]
    [InlineData("&onError=", Propagated)]
    [InlineData("&onError=NULL", "{\"name\":\"Aldermoor\"},\"broken\":null}}")]
    [InlineData("&onError=HALT", Propagated)]
    public async Task Get_WithOnError_FollowsIt(string parameter, string end) =>
        (await Answer.GetAsync(server.Client, "graphql?query=" + Uri.EscapeDataString("{ station { name } broken }") + parameter)).Body.ShouldEndWith(end);

    [Theory]
    [InlineData("\"null\"", "must be \\\"PROPAGATE\\\", \\\"NULL\\\" or \\\"HALT\\\", in capital letters: did you mean \\\"NULL\\\"?")]
    [InlineData("\"NO_PROPAGATE\"", "must be \\\"PROPAGATE\\\", \\\"NULL\\\" or \\\"HALT\\\": did you mean \\\"NULL\\\"?")]
    [InlineData("\"ABORT\"", "must be \\\"PROPAGATE\\\", \\\"NULL\\\" or \\\"HALT\\\": did you mean \\\"HALT\\\"?")]
    [InlineData("\"CONTINUE\"", "must be \\\"PROPAGATE\\\", \\\"NULL\\\" or \\\"HALT\\\".")]
    [InlineData("\"\"", "must be \\\"PROPAGATE\\\", \\\"NULL\\\" or \\\"HALT\\\".")]
    [InlineData("true", "must be \\\"PROPAGATE\\\", \\\"NULL\\\" or \\\"HALT\\\".")]
    [InlineData("{\"a\":[1]}", "must be \\\"PROPAGATE\\\", \\\"NULL\\\" or \\\"HALT\\\".")]
    public async Task Post_WithAnotherValue_IsARequestError(string value, string message) =>
        (await Answer.PostAsync(server.Client, $$"""{"onError":{{value}},"query":"{ station { name } }"}""")).ShouldBeRefused(
            HttpStatusCode.BadRequest, "HTTP_BAD_REQUEST", "\\\"onError\\\" " + message);

    [Theory]
    [InlineData("onError=null", "\\\"onError\\\" must be \\\"PROPAGATE\\\", \\\"NULL\\\" or \\\"HALT\\\", in capital letters: did you mean \\\"NULL\\\"?")]
    [InlineData("onError=NULL&onError=HALT", "The parameter \\\"onError\\\" occurs twice.")]
    public async Task Get_WithAnotherValue_IsARequestError(string parameter, string message) =>
        (await Answer.GetAsync(server.Client, "graphql?query=%7B__typename%7D&" + parameter)).ShouldBeRefused(
            HttpStatusCode.BadRequest, "HTTP_BAD_REQUEST", message);
}
