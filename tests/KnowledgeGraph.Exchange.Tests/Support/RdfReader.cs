using System.Text.Json;
using KnowledgeGraph.Exchange.Export;

namespace KnowledgeGraph.Exchange.Tests.Support;

/// <summary>A triple as another reader has read it.</summary>
/// <param name="Kind"><c>iri</c>, <c>literal</c> or <c>blank</c>.</param>
/// <param name="Datatype">Empty for plain text and for an IRI.</param>
internal readonly record struct ReadTriple(string Subject, string Predicate, string Kind, string Value, string Datatype, string Language);

/// <summary>Exports as readers of RDF understand them.</summary>
internal static class RdfReader
{
    public static HashSet<ReadTriple> Python(ExportFormat format, FactGraph graph) => Read(
        format, graph, path => PythonReader.Read("rdf.py", path, format.Name switch { "turtle" => "turtle", "n-quads" => "nquads", _ => "json-ld" }));

    public static HashSet<ReadTriple> Node(ExportFormat format, FactGraph graph) => Read(format, graph, path => NodeReader.Read("rdf.mjs", path, format.Name));

    private static HashSet<ReadTriple> Read(ExportFormat format, FactGraph graph, Func<string, JsonElement> read)
    {
        using var folder = new TemporaryFolder();
        Exported.Write(format, graph, folder);
        var answer = read(folder[format.Files.ShouldHaveSingleItem().Name]);
        answer.GetProperty("graphs").EnumerateArray().Select(static name => name.GetString())
            .ShouldBe(format.Name == "n-quads" ? ["urn:knowledgegraph:facts"] : []);
        return [.. answer.GetProperty("triples").EnumerateArray().Select(static triple => new ReadTriple(
            triple[0].GetString()!, triple[1].GetString()!, triple[2].GetString()!, triple[3].GetString()!, triple[4].GetString()!, triple[5].GetString()!))];
    }
}
