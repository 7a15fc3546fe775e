using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using KnowledgeGraph.Server.Tests.Support;

namespace KnowledgeGraph.Server.Tests.Hosting;

/// <summary>What keeps a process from starting is a line for whoever started it.</summary>
public sealed class StartFaultTests
{
    [Fact]
    public async Task Port_ThatIsTaken_IsOneLineThatSaysWhichAndWhatToDo()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        var (code, output, errors) = await RunAsync("--urls", $"http://127.0.0.1:{port}");

        errors.ShouldBe(
            $"Port {port} is in use: another program is listening at http://127.0.0.1:{port}. Stop that program, or choose another port: --urls http://127.0.0.1:{port + 1}\n");
        output.ShouldBeEmpty();
        code.ShouldBe(1);
    }

    [Theory]
    [InlineData("There is no option '--imgae'. ", "--imgae", "facts.kg")]
    [InlineData("There is no option 'facts.kg'. ", "facts.kg")]
    [InlineData("The option --image has no value.", "--image")]
    [InlineData("There is no option 'Request' in the section RateLimit: docs/operation.md lists them all.", "--RateLimit:Request", "5")]
    [InlineData("RateLimit:Requests is 'many', which is not valid. ", "--RateLimit:Requests", "many")]
    [InlineData("RateLimit:Requests is 0; it must be 1 or more.", "--RateLimit:Requests", "0")]
    [InlineData("Images:PollingInterval is 'soon', which is not valid. ", "--Images:PollingInterval", "soon")]
    [InlineData("Images:PollingInterval is 00:00:00; it must be a time above 0 to 24 days, such as 00:00:30 for half a minute.", "--Images:PollingInterval", "00:00:00")]
    [InlineData("Stopping:Delay is -00:00:01; it must be a time from 0 to 24 days, such as 00:00:30 for half a minute.", "--Stopping:Delay=-00:00:01")]
    [InlineData("Http:MaxBytesUnderWay is 100; it must be at least GraphQL:MaxResponseSize, 16777216: a larger answer would never be sent.", "--Http:MaxBytesUnderWay", "100")]
    [InlineData("The server cannot start with these options: Invalid url: 'nowhere'", "--urls", "nowhere")]
    [InlineData("urls has the port 80000 in 'http://127.0.0.1:80000'; it must be a number from 0 to 65535.", "--urls", "http://127.0.0.1:80000")]
    [InlineData("urls has the port 99999999999 in 'http://*:99999999999/'; it must be a number from 0 to 65535.", "--urls", "http://127.0.0.1:0;http://*:99999999999/")]
    [InlineData("The server cannot start with these options: ", "--urls", "http://127.0.0.1:-1")]
    [InlineData("The server cannot start with these options: ", "--urls", "ftp://127.0.0.1:5000")]
    [InlineData("The server cannot start with these options: ", "--urls", "http://192.0.2.1:5000")]
    public async Task Option_ThatMakesNoSense_IsOneLineThatSaysSo(string expected, params string[] arguments)
    {
        var (code, output, errors) = await RunAsync(arguments);

        errors.Trim().Split('\n').ShouldHaveSingleItem().ShouldStartWith(expected);
        output.ShouldBeEmpty();
        code.ShouldBe(1);
    }

    [Fact]
    public async Task Folder_ForTheCopyThatIsNotThere_IsOneLineThatSaysWhatToDo()
    {
        using var folder = new TemporaryFolder();
        RailwayImages.Publish(0, folder["facts.kg"]);

        var (code, output, errors) = await RunAsync(start => start.Environment["TMPDIR"] = folder["none"], "--image", folder["facts.kg"]);

        errors.ShouldStartWith($"The fact image '{folder["facts.kg"]}' cannot be copied to the folder for temporary files, {folder["none"]}");
        errors.ShouldEndWith("Name another folder in TMPDIR, or map the file itself: Images:PrivateCopy=false.\n");
        (code, output).ShouldBe((1, ""));
    }

    private static Task<(int Code, string Output, string Errors)> RunAsync(params string[] arguments) => RunAsync(static _ => { }, arguments);

    private static async Task<(int Code, string Output, string Errors)> RunAsync(Action<ProcessStartInfo> prepare, params string[] arguments)
    {
        var start = ServerProgram.Start(arguments);
        prepare(start);
        return await ChildProgram.RunAsync(start);
    }
}
