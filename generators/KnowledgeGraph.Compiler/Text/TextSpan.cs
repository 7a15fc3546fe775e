namespace KnowledgeGraph.Compiler.Text;

/// <summary>A stretch of a text, in UTF-16 code units.</summary>
/// <param name="Start">From 0.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The offset behind the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>The span from <paramref name="start"/> to <paramref name="end"/>, exclusive.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);
}
