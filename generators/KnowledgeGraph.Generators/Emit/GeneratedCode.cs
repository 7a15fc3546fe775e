namespace KnowledgeGraph.Generators.Emit;

/// <summary>The mark by which tools tell emitted types from written ones.</summary>
public static class GeneratedCode
{
    /// <summary>
    /// Writes the attribute. Its version is that of what is emitted, not of the assembly: a new release that emits the same should
    /// change no file.
    /// </summary>
    public static void Mark(SourceWriter writer) =>
        writer.Line("[global::System.CodeDom.Compiler.GeneratedCode(\"KnowledgeGraph.Generators\", \"1\")]");
}
