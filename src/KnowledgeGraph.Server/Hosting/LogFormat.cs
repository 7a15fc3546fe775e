using KnowledgeGraph.AspNetCore;
using Microsoft.Extensions.Logging.Console;

namespace KnowledgeGraph.Server.Hosting;

/// <summary>
/// The form of the log: lines for people, or objects for programs. The slim host of ASP.NET Core would ignore
/// <c>Logging:Console:FormatterName</c>.
/// </summary>
internal static class LogFormat
{
    private const string Setting = "Logging:Console:FormatterName";
    private const string JsonTime = "yyyy-MM-ddTHH:mm:ss.fffZ";

    private static readonly string[] Names = [ConsoleFormatterNames.Simple, ConsoleFormatterNames.Json, ConsoleFormatterNames.Systemd];

    /// <exception cref="InvalidOptionException">There is no such form.</exception>
    public static void UseLogFormat(this WebApplicationBuilder builder)
    {
        var name = builder.Configuration[Setting] ?? ConsoleFormatterNames.Simple;
        if (Names.FirstOrDefault(known => known.Equals(name, StringComparison.OrdinalIgnoreCase)) is not { } format)
        {
            throw new InvalidOptionException($"{Setting} is '{name}'; it must be {string.Join(", ", Names[..^1])} or {Names[^1]}.");
        }

        builder.Services.Configure<ConsoleLoggerOptions>(options => options.FormatterName = format);
        builder.Services.PostConfigure<JsonConsoleFormatterOptions>(static options =>
        {
            options.TimestampFormat ??= JsonTime;
            options.UseUtcTimestamp = true;
        });
    }
}
