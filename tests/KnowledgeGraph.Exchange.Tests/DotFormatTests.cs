using KnowledgeGraph.Exchange.Dot;
using KnowledgeGraph.Exchange.Tests.Support;

namespace KnowledgeGraph.Exchange.Tests;

public sealed class DotFormatTests
{
    public static TheoryData<string> Graphs => SampleGraphs.Names;

    [Theory]
    [MemberData(nameof(Graphs))]
    public void Graphviz_ReadsEveryEntityAndEveryRelation(string name)
    {
        var graph = SampleGraphs.Find(name);
        using var folder = new TemporaryFolder();
        Exported.Write(new DotFormat(), graph, folder);

        var read = NodeReader.Read("dot.mjs", folder["facts.dot"]);

        read.GetProperty("directed").GetBoolean().ShouldBeTrue();
        read.GetProperty("nodes").EnumerateObject().Select(static node => Rows.Line(node.Name, Rows.Text(node.Value, "kind"), Rows.Text(node.Value, "drawn"), Rows.Text(node.Value, "marking") ?? ""))
            .ShouldBe(
                Rows.Entities(graph).Select(static entity => Rows.Line(entity.Id, entity.Kind.Name, Label(entity.Name), Rows.Marking(entity.Marking) ?? "")),
                ignoreOrder: true);
        read.GetProperty("edges").EnumerateArray()
            .Select(static edge => Rows.Line(
                [.. ((string[])["id", "source", "target", "predicate", "modality", "rank", "basis", "time", "marking"]).Select(key => Rows.Text(edge, key) ?? "")]))
            .ShouldBe(
                Rows.Relations(graph).Select(static statement => Rows.Line(
                    statement.Id, statement.Subject.Id, statement.Object.AsEntity().Id, statement.Predicate.Name, Rows.Word(statement.Modality),
                    Rows.Word(statement.Rank), Rows.Word(statement.Basis), Time(statement), Rows.Marking(statement.Marking) ?? "")),
                ignoreOrder: true);
    }

    // Other control characters than the ends of lines are not drawn.
    private static string Label(string text) => string.Concat(text.ReplaceLineEndings("\n").TrimEnd('\n')
        .Select(static character => character is '\t' or '\n' || !char.IsControl(character) ? character : '\uFFFD'));

    private static string Time(Statement statement) => statement switch
    {
        { On: { } on } => on,
        { Since: null, Until: null } => "",
        _ => $"{statement.Since ?? ".."}/{statement.Until ?? ".."}",
    };
}
