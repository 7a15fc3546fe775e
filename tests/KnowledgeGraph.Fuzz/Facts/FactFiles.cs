using System.Text;
using KnowledgeGraph.Compiler.Evidence;
using KnowledgeGraph.Testing.Railways;

namespace KnowledgeGraph.Fuzz.Facts;

/// <summary>The railway of the tests: the good set that inputs are made from.</summary>
internal static class FactFiles
{
    private static readonly string Folder = RailwayFolder.Original;

    /// <summary>The bytes of each file by its path in the set, in ordinal order.</summary>
    public static IReadOnlyList<KeyValuePair<string, byte[]>> All { get; } =
    [
        .. Directory.EnumerateFiles(Folder, "*.yaml", SearchOption.AllDirectories)
            .Select(path => KeyValuePair.Create(Path.GetRelativePath(Folder, path).Replace('\\', '/'), File.ReadAllBytes(path)))
            .OrderBy(file => file.Key, StringComparer.Ordinal),
    ];

    /// <summary>The same as text.</summary>
    public static IReadOnlyList<string> Texts { get; } = [.. All.Select(file => Encoding.UTF8.GetString(file.Value))];

    public static IReadOnlyList<DocumentFile> Documents => RailwaySet.Documents;
}
