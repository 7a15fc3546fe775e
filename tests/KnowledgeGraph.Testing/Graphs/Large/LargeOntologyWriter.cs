using KnowledgeGraph.Format;

namespace KnowledgeGraph.Testing.Graphs.Large;

/// <summary>Writes records as words.</summary>
internal sealed class LargeOntologyWriter(Action<int> add, Func<string, int> textId) : RecordFields
{
    public override void Text(ref string text) => add(textId(text));

    public override void OptionalText(ref string? text) => add(textId(text ?? ""));

    protected override void Number(ref int number) => add(number);

    protected override void Count(ref int count) => add(count);
}
