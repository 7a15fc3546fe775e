using KnowledgeGraph.Format;

namespace KnowledgeGraph;

/// <summary>A question that the set answers, saved as a GraphQL document: a graph and a row in it.</summary>
public readonly record struct Question : IRowItem<Question>
{
    internal Question(FactGraph graph, QuestionRow row)
    {
        Graph = graph;
        Row = row;
    }

    public FactGraph Graph { get; }

    /// <summary>The row; questions are sorted by name.</summary>
    public QuestionRow Row { get; }

    /// <summary>The name, which is unique in the set: lower-case letters, digits and hyphens.</summary>
    public string Name => Graph.Texts.Text(Graph.Questions[Row].Name);

    public ReadOnlySpan<byte> NameUtf8 => Graph.Texts.Utf8(Graph.Questions[Row].Name);

    /// <summary>The folder of the question below the folder of questions, with slashes; empty for none.</summary>
    public string Group => Graph.Texts.Text(Graph.Questions[Row].Group);

    public ReadOnlySpan<byte> GroupUtf8 => Graph.Texts.Utf8(Graph.Questions[Row].Group);

    /// <summary>The question in words. Linear in the comment of the document.</summary>
    public string Title => QuestionComment.TryRead(Document, out var title, out _) ? title : Name;

    /// <summary>The rest of its comment; empty if there is none. Linear in the comment of the document.</summary>
    public string Description => QuestionComment.TryRead(Document, out _, out var description) ? description : "";

    /// <summary>The GraphQL document with its comment.</summary>
    public string Document => Graph.Texts.Text(Graph.Questions[Row].Document);

    public ReadOnlySpan<byte> DocumentUtf8 => Graph.Texts.Utf8(Graph.Questions[Row].Document);

    /// <summary>The name; empty for the default.</summary>
    public override string ToString() => Graph is null ? "" : Name;

    static Question IRowItem<Question>.At(FactGraph graph, int index) => new(graph, new QuestionRow(index));
}
