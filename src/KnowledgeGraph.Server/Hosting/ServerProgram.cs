using KnowledgeGraph.Server.Configuration;
using KnowledgeGraph.Server.Images;
using Microsoft.AspNetCore.Connections;

namespace KnowledgeGraph.Server.Hosting;

/// <summary>Runs the server as a process: what keeps it from starting is one line for whoever started it, and an exit code.</summary>
public static class ServerProgram
{
    private const int CannotStart = 1;

    /// <summary>Serves until the process is told to stop.</summary>
    /// <returns>The exit code: 0, or 1 if there was nothing to serve.</returns>
    /// <inheritdoc cref="ServerHost.Build" path="/param"/>
    public static async Task<int> RunAsync(string[] arguments, Func<FactGraph> embedded)
    {
        try
        {
            await using var app = ServerHost.Build(arguments, embedded);
            await app.RunAsync();
            return 0;
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
    }
}
