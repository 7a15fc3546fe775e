namespace KnowledgeGraph.Benchmarks.Graph;

/// <summary>A <see cref="PowerLawGraph"/> in all its forms: in files as an image and as tables for the peers, and opened.</summary>
internal sealed class GraphInput : IDisposable
{
    private readonly EntityRow[] _rows;

    /// <param name="folder">Where an image of an earlier run is taken up again.</param>
    public GraphInput(string folder, int nodes)
    {
        Source = PowerLawGraph.Create(nodes);
        File.WriteAllText(Path.Combine(folder, $"edges-{nodes}.csv"), Source.EdgeTable());
        File.WriteAllLines(
            Path.Combine(folder, $"pairs-{nodes}.csv"), ["source,target", .. Source.Pairs.Select(pair => $"{pair.From},{pair.To}")]);
        File.WriteAllLines(Path.Combine(folder, $"centres-{nodes}.csv"), ["id", .. Source.Centres.Select(centre => $"{centre}")]);
        ImageFile = Path.Combine(folder, $"graph-{nodes}.kg");
        if (!File.Exists(ImageFile))
        {
            File.WriteAllBytes(ImageFile, PowerLawImage.Create(Source));
        }

        Graph = FactGraph.OpenFile(ImageFile);
        _rows = [.. Enumerable.Range(0, nodes).Select(RowOf)];
    }

    public PowerLawGraph Source { get; }

    public string ImageFile { get; }

    public FactGraph Graph { get; }

    public (Entity From, Entity To)[] Pairs => Array.ConvertAll(Source.Pairs, pair => (Entity(pair.From), Entity(pair.To)));

    public Entity[] Centres => Array.ConvertAll(Source.Centres, Entity);

    public void Dispose() => Graph.Dispose();

    private EntityRow RowOf(int node) =>
        Graph.TryFindEntity(PowerLawImage.Id(node), out var entity) ? entity.Row : throw new InvalidOperationException("An entity is missing.");

    private Entity Entity(int node) => Graph.Entity(_rows[node]);
}
