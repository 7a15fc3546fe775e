using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Compiler.Syntax.Explanations;

/// <summary>A text that is not YAML, and where the parser gave up.</summary>
/// <param name="Offset">Where the parser puts the beginning of the fault.</param>
/// <param name="End">Where it stopped.</param>
/// <param name="Message">What it says, which is about its own state more than about the text.</param>
internal sealed record YamlFault(SourceText Source, int Offset, int End, string Message)
{
    /// <summary>The line of <see cref="Offset"/>, from 1.</summary>
    public int Line => Source.GetPosition(Offset).Line;

    public YamlLine At(int line) => YamlLine.Read(Source, line);

    /// <summary>The line of the fault, and the lines above it that hold something; the nearest first.</summary>
    public IEnumerable<YamlLine> Upwards(int count)
    {
        for (var number = Math.Min(Line, Source.LineCount); number > 0 && count > 0; number--)
        {
            var line = At(number);
            if (!line.IsBlank || number == Line)
            {
                count--;
                yield return line;
            }
        }
    }

    public bool Says(string words) => Message.IndexOf(words, StringComparison.OrdinalIgnoreCase) >= 0;
}
