namespace KnowledgeGraph.Benchmarks.Http;

/// <summary>
/// The queries of the folder <c>Queries</c> over the compiled memberships, beside the bare endpoint and the peers with the same data.
/// </summary>
internal static class MembershipBenchmark
{
    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("memberships-").FullName;
        try
        {
            var image = Path.Combine(folder, "facts.kg");
            await File.WriteAllBytesAsync(image, Memberships.Compile());
            var peers = await HttpPeer.PrepareAsync(folder, image);
            HttpBenchmark.WriteHeader(peers);
            var files = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Http", "Queries"), "*.graphql");
            foreach (var file in files.Order(StringComparer.Ordinal))
            {
                var name = Path.GetFileNameWithoutExtension(file);

                // Engines describe the types of introspection in words of their own.
                await HttpBenchmark.MeasureAsync(
                    name, HttpBenchmark.RequestsOf(file), peers, sameAnswer: name != "introspection", "--image", image);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
