namespace KnowledgeGraph.Api.Tests.Samples;

/// <summary>Compares with a file beside the tests. What differs is written next to the copy in the output folder, to be looked at and taken over.</summary>
public static class Approved
{
    public static void ShouldMatch(string actual, string path)
    {
        var file = Path.Combine(AppContext.BaseDirectory, path);
        var expected = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : "";
        if (actual == expected)
        {
            return;
        }

        var received = Path.ChangeExtension(file, ".received" + Path.GetExtension(file));
        File.WriteAllText(received, actual);
        actual.ShouldBe(expected, $"See {received}");
    }
}
