using System.Reflection;
using KnowledgeGraph.AspNetCore;

namespace KnowledgeGraph.Server.Configuration;

/// <summary>
/// The command line: <c>--Name value</c> or <c>--Name=value</c>. What is misspelt there would otherwise be passed over without a word, and
/// other facts served than those that were meant.
/// </summary>
internal static class CommandLine
{
    /// <summary>The options of ASP.NET Core and of the host that are of use here.</summary>
    private static readonly string[] OfTheFramework =
        ["urls", "http_ports", "https_ports", "Kestrel", "Logging", "AllowedHosts", "environment", "OTEL_EXPORTER_OTLP_ENDPOINT"];

    private static readonly HashSet<string> Names = new(
        [ConfigurationFile.Setting, .. ServerOptions.Names, .. OfTheFramework],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>The text that is asked for in place of a server; null if a server is.</summary>
    public static string? Information(IReadOnlyList<string> arguments)
    {
        for (var i = 0; i < arguments.Count; i += arguments[i].Contains('=', StringComparison.Ordinal) ? 1 : 2)
        {
            switch (arguments[i])
            {
                case "--help" or "-h" or "-?":
                    return HelpText.Write();
                case "--version":
                    return ProductVersion;
            }
        }

        return null;
    }

    /// <summary>The version of the server, with the commit that it was built from where that is known.</summary>
    private static string ProductVersion =>
        typeof(CommandLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    /// <summary>Looks at every argument.</summary>
    /// <exception cref="InvalidOptionException">One names no option, or an option has no value.</exception>
    public static void Check(IReadOnlyList<string> arguments)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            var argument = arguments[i];
            var equals = argument.IndexOf('=', StringComparison.Ordinal);
            var name = (equals < 0 ? argument : argument[..equals]).TrimStart('-');
            if (!argument.StartsWith("--", StringComparison.Ordinal) || !Names.Contains(name.Split(':')[0]))
            {
                throw new InvalidOptionException(
                    $"There is no option '{argument}'. --image FILE or URL serves an image, --watch FOLDER a folder of fact files, --urls "
                        + $"ADDRESS sets the address; --help lists all options.");
            }

            // The value is the next argument, whatever it looks like.
            if (equals < 0 && ++i == arguments.Count)
            {
                throw new InvalidOptionException($"The option {argument} has no value.");
            }
        }
    }
}
