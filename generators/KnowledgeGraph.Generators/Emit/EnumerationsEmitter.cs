using KnowledgeGraph.Generators.Model;

namespace KnowledgeGraph.Generators.Emit;

/// <summary>The ontology's enumerations as enums.</summary>
public static class EnumerationsEmitter
{
    /// <summary>Emits all of them into one file, with the readers that members of their type use.</summary>
    public static GeneratedSource Emit(VocabularyModel vocabulary)
    {
        var writer = new SourceWriter(vocabulary.Namespace);
        foreach (var enumeration in vocabulary.Enumerations)
        {
            writer.Line();
            EmitEnum(writer, vocabulary.Namespace, enumeration);
        }

        writer.Line();
        using (writer.Open("public static partial class Facts"))
        using (writer.Open("internal static class Readers"))
        {
            var isFirst = true;
            foreach (var enumeration in vocabulary.Enumerations)
            {
                if (!isFirst)
                {
                    writer.Line();
                }

                isFirst = false;
                EmitReader(writer, vocabulary.Namespace, enumeration);
            }
        }

        return new GeneratedSource("Enumerations.g.cs", writer.ToString());
    }

    private static void EmitEnum(SourceWriter writer, string ns, EnumerationModel enumeration)
    {
        writer.Summary(enumeration.Description);
        GeneratedCode.Mark(writer);
        GeneratedCode.MarkJsonOfEnum(writer, $"global::{ns}.{enumeration.TypeName}");
        using var block = writer.Open($"public enum {enumeration.TypeName}");
        var isFirst = true;
        foreach (var value in enumeration.Values)
        {
            if (!isFirst)
            {
                writer.Line();
            }

            isFirst = false;
            writer.Summary(value.Description);
            GeneratedCode.MarkObsolete(writer, value.Deprecated);
            writer.Line($"{value.Identifier},");
        }
    }

    private static void EmitReader(SourceWriter writer, string namespaceName, EnumerationModel enumeration)
    {
        var type = $"global::{namespaceName}.{enumeration.TypeName}";
        writer.Line($"internal static {type} {enumeration.TypeName}({RuntimeNames.Runtime}.FactValue value) =>");
        writer.Line("    value.AsEnumerationValue().Name switch");
        writer.Line("    {");
        foreach (var value in enumeration.Values)
        {
            writer.Line($"        {Literal.String(value.Name)} => {type}.{value.Identifier},");
        }

        writer.Line($"        _ => throw {RuntimeNames.Typed}.UnknownEnumerationValue.Of(value),");
        writer.Line("    };");
    }
}
