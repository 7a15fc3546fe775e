using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Image.Writing;

/// <summary>Writes records of varying length as 32-bit words.</summary>
internal sealed class WordWriter(SectionBuffer buffer, StringTable strings) : RecordFields
{
    public override void Text(ref string text) => buffer.AddInt32(strings.Id(text));

    public override void OptionalText(ref string? text) => buffer.AddInt32(strings.Id(text));

    protected override void Number(ref int number) => buffer.AddInt32(number);

    protected override void Count(ref int count) => buffer.AddInt32(count);
}
