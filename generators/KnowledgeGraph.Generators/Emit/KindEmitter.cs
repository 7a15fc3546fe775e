using KnowledgeGraph.Generators.Model;

namespace KnowledgeGraph.Generators.Emit;

/// <summary>The file of one kind: its struct, or its interface where it is abstract, and the class that holds its entities.</summary>
public static class KindEmitter
{
    /// <summary>Emits <paramref name="kind"/>.</summary>
    public static GeneratedSource Emit(KindModel kind)
    {
        var writer = new SourceWriter(kind.Namespace);
        writer.Line();
        if (kind.IsAbstract)
        {
            KindInterfaceEmitter.Emit(writer, kind);
        }
        else
        {
            KindStructEmitter.Emit(writer, kind);
        }

        writer.Line();
        CollectionEmitter.Emit(writer, kind);
        return new GeneratedSource($"Kinds/{kind.HintName}.g.cs", writer.ToString());
    }
}
