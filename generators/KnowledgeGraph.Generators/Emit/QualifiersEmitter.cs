using KnowledgeGraph.Generators.Model;

namespace KnowledgeGraph.Generators.Emit;

/// <summary>The ontology's qualifiers as extensions of a statement.</summary>
public static class QualifiersEmitter
{
    /// <summary>Emits <c>StatementQualifiers</c>.</summary>
    public static GeneratedSource Emit(VocabularyModel vocabulary)
    {
        var writer = new SourceWriter(vocabulary.Namespace);
        writer.Line();
        writer.Documentation("<summary>");
        writer.Documentation("The qualifiers of the ontology, on any statement. Each is null where a statement has none, and the first where it has several;");
        writer.Documentation("all of them are in the list.");
        writer.Documentation("</summary>");
        GeneratedCode.Mark(writer);
        using (writer.Open("public static class StatementQualifiers"))
        {
            var isFirst = true;
            foreach (var qualifier in vocabulary.Qualifiers)
            {
                if (!isFirst)
                {
                    writer.Line();
                }

                isFirst = false;
                Emit(writer, qualifier);
            }
        }

        return new GeneratedSource("StatementQualifiers.g.cs", writer.ToString());
    }

    private static void Emit(SourceWriter writer, QualifierModel qualifier)
    {
        var reader = qualifier.IsEntity ? $"static value => {qualifier.Type.Reader}(value.AsEntity())" : qualifier.Type.Reader;
        var sort = qualifier.IsReferenceType ? "Object" : "Struct";
        writer.Summary(qualifier.Description);
        GeneratedCode.MarkObsolete(writer, qualifier.Deprecated);
        writer.Line($"public static {qualifier.Type.Name}? {qualifier.Identifier}(this {RuntimeNames.Runtime}.Statement statement) =>");
        writer.Line(
            $"    {RuntimeNames.Typed}.QualifierReader.{sort}<{qualifier.Type.Name}>"
            + $"(statement, {Literal.String(qualifier.Name)}, {reader});").Line();
        writer.Summary(qualifier.Description);
        GeneratedCode.MarkObsolete(writer, qualifier.Deprecated);
        writer.Line(
            $"public static global::System.Collections.Generic.IReadOnlyList<{qualifier.Type.Name}> {qualifier.ListIdentifier}"
            + $"(this {RuntimeNames.Runtime}.Statement statement) =>");
        writer.Line(
            $"    {RuntimeNames.Typed}.QualifierReader.All<{qualifier.Type.Name}>(statement, {Literal.String(qualifier.Name)}, {reader});");
    }
}
