using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

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
            $"Port {port} is taken: another program listens at http://127.0.0.1:{port}. Stop that one, or choose another port: --urls http://127.0.0.1:{port + 1}\n");
        output.ShouldBeEmpty();
        code.ShouldBe(1);
    }

    private static async Task<(int Code, string Output, string Errors)> RunAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "KnowledgeGraph.Server.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output, (await errors).ReplaceLineEndings("\n"));
    }
}
