using System.IO.Compression;
using System.Text;
using System.Text.Json;
using KnowledgeGraph.Exchange.Export;
using KnowledgeGraph.Exchange.Selecting;
using KnowledgeGraph.GraphQL.Schemas;
using KnowledgeGraph.Site.Pages;

namespace KnowledgeGraph.Cli.Sites.Files;

/// <summary>The facts for programs: the image, the schema, exports, and a list of them with their digests.</summary>
internal static class DataFiles
{
    private const string ImageFile = "facts.kg";

    public static void Write(FactSite site, CancellationToken cancellationToken)
    {
        var files = new List<(string Name, string Description)>();
        Add(ImageFile, "the image: all facts, for kg and for the engine", stream => stream.Write(site.Image));

        // Brotli alone: what gzip makes of the same bytes depends on the processor.
        site.Folder.Write($"{ImageFile}.br", stream =>
        {
            using var compressed = new BrotliStream(stream, CompressionLevel.Optimal, leaveOpen: true);
            compressed.Write(site.Image);
        });
        Add("schema.graphql", "the GraphQL schema", stream => stream.Write(Encoding.UTF8.GetBytes(SchemaPrinter.Print(site.Engine.Schema))));
        var input = new ExportInput(
            GraphSelection.Whole(site.Graph), site.Options.Url is { } url && BaseIri.TryParse(url, out var iri) ? iri : BaseIri.Default);
        foreach (var (format, path) in ((string, string)[])[("csv", "exports/csv/"), ("json-ld", "exports/facts.jsonld"), ("gexf", "exports/facts.gexf")])
        {
            var export = ExportFormats.Find(format)!;
            foreach (var file in export.Files)
            {
                Add(path.EndsWith('/') ? path + file.Name : path, export.Description, stream => file.Write(input, stream, cancellationToken));
            }
        }

        WriteManifest(site, [.. files.Select(static file => file.Name)]);
        var rows = files.GroupBy(static file => file.Description).Select(static format =>
            $"<li>{string.Join(" · ", format.Select(static file => $"<a href=\"../{PageText.Encode(file.Name)}\">{PageText.Encode(file.Name)}</a>"))}"
            + $"<small>{PageText.Encode(KindWords.Capitalise(format.Key))}</small></li>\n");
        site.Write(new SitePage(
            "exports/",
            "Data",
            $"<h1>Data</h1>\n<ul>\n{string.Concat(rows)}</ul>\n<p class=\"soft\"><a href=\"manifest.json\">manifest.json</a> has the length and the SHA-256 of each.</p>\n"));

        void Add(string name, string description, Action<Stream> write)
        {
            site.Folder.Write(name, write);
            files.Add((name, description));
        }
    }

    private static void WriteManifest(FactSite site, IReadOnlyList<string> names) => site.Folder.Write("exports/manifest.json", stream =>
    {
        using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, NewLine = "\n" });
        json.WriteStartObject();
        json.WriteString("contentHash", site.Graph.ContentHash);
        json.WriteStartArray("files");
        foreach (var name in names)
        {
            using var file = site.Folder.OpenRead(name);
            json.WriteStartObject();
            json.WriteString("path", name);
            json.WriteNumber("bytes", file.Length);
            json.WriteString("sha256", Digest.Of(file));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    });
}
