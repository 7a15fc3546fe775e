using KnowledgeGraph.Compiler.Image;
using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Testing.Graphs;

/// <summary>Writes a set that must be right.</summary>
public static class Images
{
    public static byte[] Write(FactSet set)
    {
        var result = ImageWriter.Write(set);
        result.Errors.ShouldBeEmpty();
        return result.Image.ShouldNotBeNull().Bytes;
    }

    public static FactGraph Open(FactSet set) => FactGraph.Open(Write(set));
}
