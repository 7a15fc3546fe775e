namespace KnowledgeGraph.Benchmarks.Http;

/// <summary>
/// The queries of the folder <c>Queries</c> over the compiled memberships, beside the bare endpoint and mercurius with the same data.
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
            var peer = await MercuriusPeer.PrepareAsync(folder, image);

            // The schema is described by each engine in words of its own: the peer is asked for data.
            foreach (var file in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Http", "Queries"), "*.graphql").Order(StringComparer.Ordinal))
            {
                var name = Path.GetFileNameWithoutExtension(file);
                await HttpBenchmark.MeasureAsync(
                    name, HttpBenchmark.RequestsOf(file), name == "introspection" ? null : peer, "--image", image);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
