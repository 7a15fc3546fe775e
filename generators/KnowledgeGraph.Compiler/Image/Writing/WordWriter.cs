using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Compiler.Image.Writing;

/// <summary>Writes records of varying length as 32-bit words.</summary>
internal sealed class WordWriter(SectionBuffer buffer, StringTable strings)
{
    public void Number(int value) => buffer.AddInt32(value);

    public void Flag(bool value) => buffer.AddInt32(value ? 1 : 0);

    public void Text(string? text) => buffer.AddInt32(strings.Id(text));

    public void List<T>(IReadOnlyList<T> items, Action<T> write)
    {
        Number(items.Count);
        foreach (var item in items)
        {
            write(item);
        }
    }

    public void Rows(EquatableArray<string> names, NameIndex rows) => List(names, name => Number(rows.Row(name)));
}
