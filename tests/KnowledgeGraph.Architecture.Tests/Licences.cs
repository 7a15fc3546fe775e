using System.Text.Json;

namespace KnowledgeGraph.Architecture.Tests;

/// <summary>The licences that packages may have: <c>.build/licences.json</c>.</summary>
internal static class Licences
{
    private static readonly JsonElement Root = JsonElement.Parse(File.ReadAllBytes(RepositoryFolder.Combine(".build", "licences.json")));

    /// <summary>The ids of those that are accepted, best first.</summary>
    public static IReadOnlyList<string> Accepted { get; } =
        [.. Root.GetProperty("accepted").EnumerateArray().Select(id => id.GetString()!)];

    /// <summary>The licence under which a package is used.</summary>
    /// <param name="expression">What the package says; null where it gives an address alone.</param>
    public static string Of(string package, string? expression)
    {
        if (Root.GetProperty("packages").TryGetProperty(package, out var read))
        {
            return read.GetString()!;
        }

        var choices = (expression ?? "").Split(["(", ")", " OR "], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return Accepted.FirstOrDefault(choices.Contains)
            ?? throw new InvalidOperationException(
                $"The licence of {package} is '{expression}', which .build/licences.json does not accept.");
    }
}
