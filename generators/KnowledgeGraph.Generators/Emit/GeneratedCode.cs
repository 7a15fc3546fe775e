using KnowledgeGraph.Generators.Model;

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

    /// <summary>Writes how the type of a kind becomes JSON.</summary>
    /// <param name="type">The type, in full.</param>
    public static void MarkJson(SourceWriter writer, string type) => writer.Line(
        $"[global::System.Text.Json.Serialization.JsonConverter(typeof({RuntimeNames.Runtime}.Json.EntityJsonConverter<{type}>))]");

    /// <summary>Writes how an enumeration becomes JSON: by the names of its values.</summary>
    /// <param name="type">The type, in full.</param>
    public static void MarkJsonOfEnum(SourceWriter writer, string type) => writer.Line(
        $"[global::System.Text.Json.Serialization.JsonConverter(typeof(global::System.Text.Json.Serialization.JsonStringEnumConverter<{type}>))]");

    /// <summary>Writes <c>[Obsolete]</c> for something that the ontology has deprecated; nothing for anything else.</summary>
    /// <param name="reason">Why it should not be used; null where it may.</param>
    public static void MarkObsolete(SourceWriter writer, string? reason)
    {
        if (reason is not null)
        {
            writer.Line($"[global::System.Obsolete({Literal.String(reason)})]");
        }
    }
}
