using System.Net.Sockets;
using System.Security.Cryptography;
using KnowledgeGraph.AspNetCore;
using KnowledgeGraph.AspNetCore.FactSets;
using KnowledgeGraph.Server.Configuration;
using Microsoft.AspNetCore.Connections;

namespace KnowledgeGraph.Server.Hosting;

/// <summary>Runs the server as a process: a fault that keeps it from starting is one line and an exit code.</summary>
public static class ServerProgram
{
    private const int CannotStart = 1;
    private const int EndedByFault = 2;

    /// <summary>Serves until the process is told to stop.</summary>
    /// <returns>The exit code: 0, 1 if there was nothing to serve, or 2 if a fault ended it.</returns>
    /// <inheritdoc cref="ServerHost.Build" path="/param"/>
    public static async Task<int> RunAsync(string[] arguments, Func<FactGraph> embedded)
    {
        ArgumentNullException.ThrowIfNull(arguments);
        if (CommandLine.Information(arguments) is { } text)
        {
            Console.Out.WriteLine(text.TrimEnd());
            return 0;
        }

        var hasStarted = false;
        try
        {
            await using var app = ServerHost.Build(arguments, embedded);
            app.Lifetime.ApplicationStarted.Register(() => hasStarted = true);
            return await RunAsync(app);
        }
        catch (Exception exception) when (exception is RefusedImageException or InvalidOptionException or InvalidDataException)
        {
            await Console.Error.WriteLineAsync(exception.Message);
            return CannotStart;
        }
        catch (IOException exception) when (exception.InnerException is AddressInUseException)
        {
            await Console.Error.WriteLineAsync(AddressMessage.InUse(exception.Message));
            return CannotStart;
        }
        catch (Exception exception) when (!hasStarted && IsOfConfiguration(exception))
        {
            await Console.Error.WriteLineAsync($"The server cannot start with these options: {exception.Message}");
            return CannotStart;
        }
    }

    /// <summary>Serves until the server is told to stop, or one of its services fails.</summary>
    /// <returns>The exit code: 0, or 2 if a service failed.</returns>
    internal static async Task<int> RunAsync(WebApplication app)
    {
        var services = app.Services.GetServices<IHostedService>().OfType<BackgroundService>().ToArray();
        await app.RunAsync();

        // The host stops when one of its services fails, and would call that an orderly end.
        return services.Any(service => service.ExecuteTask is { IsFaulted: true }) ? EndedByFault : 0;
    }

    /// <summary>
    /// An address or a port that cannot be had, a certificate that cannot be read: what Kestrel makes of its own options.
    /// </summary>
    private static bool IsOfConfiguration(Exception exception) => exception
        is FormatException or IOException or UnauthorizedAccessException or SocketException or CryptographicException or InvalidOperationException
        or ArgumentException or NotSupportedException;
}
