using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Generators.Model;

namespace KnowledgeGraph.Generators.Emit;

/// <summary>The ontology's kinds and predicates as symbols, for filters and searches over the whole graph.</summary>
public static class PredicatesEmitter
{
    /// <summary>Emits <c>Facts.Predicates</c> and <c>Facts.Kinds</c>.</summary>
    public static GeneratedSource Emit(VocabularyModel vocabulary)
    {
        var writer = new SourceWriter(vocabulary.Namespace);
        writer.Line();
        using (writer.Open("public static partial class Facts"))
        {
            Emit(writer, vocabulary.Namespace, "Predicate", "The predicates of the ontology.", vocabulary.Predicates);
            writer.Line();
            Emit(writer, vocabulary.Namespace, "Kind", "The kinds of the ontology.", vocabulary.KindNames);
        }

        return new GeneratedSource("Facts.Ontology.g.cs", writer.ToString());
    }

    private static void Emit(
        SourceWriter writer, string namespaceName, string type, string summary, EquatableArray<VocabularyTerm> terms)
    {
        writer.Summary(summary);
        GeneratedCode.Mark(writer);
        using var block = writer.Open($"public static class {type}s");
        var isFirst = true;
        foreach (var term in terms)
        {
            if (!isFirst)
            {
                writer.Line();
            }

            isFirst = false;
            writer.Summary(term.Description);
            GeneratedCode.MarkObsolete(writer, term.Deprecated);
            writer.Line($"public static {RuntimeNames.Runtime}.{type} {term.Identifier} =>");
            writer.Line($"    global::{namespaceName}.Facts.Graph.Ontology.Find{type}({Literal.String(term.Name)})!;");
        }
    }
}
