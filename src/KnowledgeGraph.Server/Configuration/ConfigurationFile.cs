using KnowledgeGraph.AspNetCore;
using Microsoft.Extensions.Configuration.EnvironmentVariables;
using Microsoft.Extensions.Configuration.Json;
using Microsoft.Extensions.FileProviders;

namespace KnowledgeGraph.Server.Configuration;

/// <summary>
/// A file of options that is named by <c>--config FILE</c>. It takes precedence over <c>appsettings.json</c>; the
/// environment and the command line take precedence over it.
/// </summary>
public static class ConfigurationFile
{
    /// <summary>The name of the option.</summary>
    public const string Setting = "config";

    /// <summary>Adds the file, if one is named.</summary>
    /// <exception cref="InvalidOptionException">It is not there, or no JSON.</exception>
    public static void AddNamedFile(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        if (builder.Configuration[Setting] is not { } name)
        {
            return;
        }

        var path = Path.GetFullPath(name);
        if (!File.Exists(path))
        {
            throw new InvalidOptionException($"There is no file '{path}' to read options from (--config).");
        }

        var sources = ((IConfigurationBuilder)builder.Configuration).Sources;
        var environment = sources.Select((source, index) => (source, index))
            .Last(entry => entry.source is EnvironmentVariablesConfigurationSource).index;
        try
        {
            sources.Insert(environment, new JsonConfigurationSource
            {
                FileProvider = new PhysicalFileProvider(Path.GetDirectoryName(path)!),
                Path = Path.GetFileName(path),
            });
        }
        catch (InvalidDataException exception)
        {
            throw new InvalidOptionException(
                $"The options in '{path}' are not valid JSON: {exception.InnerException?.Message ?? exception.Message}");
        }
    }
}
