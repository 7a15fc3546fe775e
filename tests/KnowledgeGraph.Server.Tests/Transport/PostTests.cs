using System.Net;
using System.Net.Sockets;
using System.Text;
using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Transport;

public sealed class PostTests(TransportServer server) : IClassFixture<TransportServer>
{
    private const string BadRequest = "HTTP_BAD_REQUEST";

    [Fact]
    public async Task Post_OfQuery_AnswersItsData()
    {
        var answer = await Answer.PostAsync(server.Client, """{"query":"{ station { name } }"}""");

        answer.ShouldBe(new Answer(
            HttpStatusCode.OK, "application/json; charset=utf-8", """{"data":{"station":{"name":"Aldermoor"}}}""", ""));
    }

    [Fact]
    public async Task Post_OfTheSameAgain_AnswersTheSame()
    {
        var expected = await Answer.PostAsync(server.Client, """{"query":"query A { a: __typename } query B { b: __typename }","operationName":"B"}""");
        for (var time = 0; time < 5; time++)
        {
            var answer = await Answer.PostAsync(
                server.Client, """{"query":"query A { a: __typename } query B { b: __typename }","operationName":"B"}""");

            answer.ShouldBe(expected);
        }
    }

    /// <summary>However a network cuts it.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(40)]
    public async Task Post_InPieces_AnswersTheSame(int length)
    {
        var body = Encoding.UTF8.GetBytes("""{"query":"query ($s: Boolean!) { __typename @skip(if: $s) a: __typename }","variables":{"s":true}}""");
        using var socket = new TcpClient { NoDelay = true };
        await socket.ConnectAsync(server.Client.BaseAddress!.Host, server.Client.BaseAddress.Port);
        var stream = socket.GetStream();
        var head = $"POST /graphql HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head));
        foreach (var piece in body.Chunk(length))
        {
            await stream.WriteAsync(piece);
            await stream.FlushAsync();
            await Task.Yield();
        }

        (await new StreamReader(stream).ReadToEndAsync()).ShouldEndWith("""{"data":{"a":"Query"}}""");
    }

    [Fact]
    public async Task Post_OfMutation_Runs() =>
        (await Answer.PostAsync(server.Client, """{"query":"mutation { rename(to: \"x\") }"}"""))
            .Body.ShouldBe("""{"data":{"rename":"renamed"}}""");

    [Theory]
    [InlineData("""{"query":"query A { a: __typename } query B { b: __typename }","operationName":"B"}""", """{"data":{"b":"Query"}}""")]
    [InlineData("""{"query":"{ __typename }","operationName":null,"variables":null,"extensions":null}""", """{"data":{"__typename":"Query"}}""")]
    [InlineData("""{"query":"query ($s: Boolean!) { __typename @skip(if: $s) a: __typename }","variables":{"s":true}}""", """{"data":{"a":"Query"}}""")]
    [InlineData("""{"query":"{ __typename }","unknown":[{"deep":[1]}],"extensions":{"any":"thing"}}""", """{"data":{"__typename":"Query"}}""")]
    [InlineData("""{"query":"{ __typename }","documentId":null,"extensions":{"persistedQuery":null,"cost":null}}""", """{"data":{"__typename":"Query"}}""")]
    [InlineData("""{"query":null,"query":"{ __typename }"}""", """{"data":{"__typename":"Query"}}""")]
    [InlineData("""{"query":"{ old: __typename }","query":"{ new: __typename }"}""", """{"data":{"new":"Query"}}""")]
    [InlineData("""{"query":"\u007b \u005f_typename\n\u007d"}""", """{"data":{"__typename":"Query"}}""")]
    public async Task Post_WithParameters_TakesThem(string body, string expected)
    {
        var answer = await Answer.PostAsync(server.Client, body);

        answer.Body.ShouldBe(expected);
        answer.Status.ShouldBe(HttpStatusCode.OK);
    }

    /// <summary>What a typed client with fixed members sends.</summary>
    [Theory]
    [InlineData("\"documentId\":\"sha256:0000000000000000000000000000000000000000000000000000000000000000\"", "DOCUMENT_NOT_FOUND")]
    [InlineData(
        "\"documentId\":null,\"extensions\":{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"0000000000000000000000000000000000000000000000000000000000000000\"}}",
        "PERSISTED_QUERY_NOT_FOUND")]
    public async Task Post_WithNullInPlaceOfTheDocument_LooksForTheNamedOne(string name, string code)
    {
        var answer = await Answer.PostAsync(server.Client, $$"""{"query":null,{{name}},"variables":null,"operationName":null}""");

        answer.Body.ShouldContain($"\"code\":\"{code}\"");
    }

    [Theory]
    [InlineData("", "The body is not valid JSON, or is nested too deeply: line 1, byte 1.")]
    [InlineData("{\n \"query\": ", "The body is not valid JSON, or is nested too deeply: line 2, byte 11.")]
    [InlineData("""{"query":"{ __typename }"} x""", "The body is not valid JSON, or is nested too deeply: line 1, byte 28.")]
    [InlineData("""[{"query":"{ __typename }"}]""", "Batches are not supported: send one request per body, as an object.")]
    [InlineData("7", "The body must be a JSON object.")]
    [InlineData("{}", "There is no \\\"query\\\".")]
    [InlineData("""{"query":null}""", "There is no \\\"query\\\".")]
    [InlineData("""{"query":"{ __typename }","query":null}""", "There is no \\\"query\\\".")]
    [InlineData("""{"query":null,"documentId":null,"variables":null,"operationName":null,"extensions":null}""", "There is no \\\"query\\\".")]
    [InlineData("""{"query":null,"extensions":{"persistedQuery":null,"cost":null}}""", "There is no \\\"query\\\".")]
    [InlineData("""{"query":["{ __typename }"]}""", "\\\"query\\\" must be a string or null.")]
    [InlineData("""{"query":"{ __typename }","operationName":7}""", "\\\"operationName\\\" must be a string or null.")]
    [InlineData("""{"query":"{ __typename }","variables":[]}""", "\\\"variables\\\" must be an object or null.")]
    [InlineData("""{"query":"{ __typename }","extensions":"x"}""", "\\\"extensions\\\" must be an object or null.")]
    [InlineData("""{"query":"\ud83d"}""", "A string in the body has an unpaired surrogate.")]
    public async Task Post_OfNoGraphQLRequest_IsRefused(string body, string message) =>
        (await Answer.PostAsync(server.Client, body)).ShouldBeRefused(HttpStatusCode.BadRequest, BadRequest, message);

    [Fact]
    public async Task Post_OfBytesThatAreNoUtf8_IsRefused() =>
        (await Answer.PostAsync(server.Client, Encoding.Latin1.GetBytes("""{"query":"{ echo(text: \"é\") }"}""")))
            .ShouldBeRefused(HttpStatusCode.BadRequest, BadRequest, "The body is not UTF-8.");

    [Theory]
    [InlineData(null)]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("application/json; charset=iso-8859-1")]
    [InlineData("application/graphql")]
    public async Task Post_OfOtherContentType_IsRefusedUnread(string? contentType) =>
        (await Answer.PostAsync(server.Client, """{"query":"mutation { rename(to: \"x\") }"}""", contentType)).ShouldBeRefused(
            HttpStatusCode.UnsupportedMediaType,
            "HTTP_UNSUPPORTED_MEDIA_TYPE",
            "Send the request as application/json in UTF-8, uncompressed, and say so in the header Content-Type.");

    [Theory]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/json;charset=\"UTF-8\"")]
    [InlineData("Application/JSON")]
    public async Task Post_OfJsonInOtherWords_IsTaken(string contentType) =>
        (await Answer.PostAsync(server.Client, """{"query":"{ __typename }"}""", contentType)).Status.ShouldBe(HttpStatusCode.OK);

    [Fact]
    public async Task Post_OfCompressedBody_IsRefused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "graphql") { Content = new StringContent("{}", Encoding.UTF8, "application/json") };
        request.Content.Headers.ContentEncoding.Add("gzip");

        (await Answer.OfAsync(server.Client, request)).Status.ShouldBe(HttpStatusCode.UnsupportedMediaType);
    }

    [Theory]
    [InlineData("HEAD")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task Request_OfOtherMethod_IsRefusedAndToldWhichAreAllowed(string method)
    {
        using var request = new HttpRequestMessage(HttpMethod.Parse(method), "graphql");

        var answer = await Answer.OfAsync(server.Client, request);

        answer.Status.ShouldBe(HttpStatusCode.MethodNotAllowed);
        answer.Allow.ShouldBe("GET, POST");
    }
}
