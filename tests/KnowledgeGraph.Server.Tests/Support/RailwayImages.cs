using KnowledgeGraph.Compiler.Image;

namespace KnowledgeGraph.Server.Tests.Support;

/// <summary>The sample set in several editions. In edition n every name ends in <c>#n</c>, so that an answer shows which editions it is made of.</summary>
internal static class RailwayImages
{
    private static readonly Lazy<FactImage[]> All = new(() => [.. Enumerable.Range(0, 4).Select(Compile)]);

    public static int Count => All.Value.Length;

    /// <summary>An edition, from 0.</summary>
    public static FactImage Edition(int number) => All.Value[number % Count];

    /// <summary>Puts an edition into place as <c>kg compile</c> does: written beside it and renamed.</summary>
    public static void Publish(int number, string path)
    {
        var unfinished = path + ".new";
        File.WriteAllBytes(unfinished, Edition(number).Bytes);
        File.Move(unfinished, path, overwrite: true);
    }

    private static FactImage Compile(int number)
    {
        var set = RailwaySet.Load();
        foreach (var path in set.Paths.Where(path => path is not ("ontology.yaml" or "sources.yaml")).ToList())
        {
            var lines = set[path].Split('\n').Select(line => line.StartsWith("    name: ", StringComparison.Ordinal) ? Mark(line, number) : line);
            set = set.With(path, string.Join('\n', lines));
        }

        return ImageWriter.Write(set.CompileCleanly()).Image.ShouldNotBeNull();
    }

    private static string Mark(string line, int number) =>
        line.EndsWith('"') ? $"{line[..^1]} #{number}\"" : $"    name: \"{line["    name: ".Length..]} #{number}\"";
}
