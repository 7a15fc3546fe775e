using KnowledgeGraph.Generators.Model;

namespace KnowledgeGraph.Generators.Emit;

/// <summary>The entry: the graph, and any entity as its own type.</summary>
public static class FactsEmitter
{
    /// <summary>Emits the file of <c>Facts</c> itself.</summary>
    public static GeneratedSource Emit(VocabularyModel vocabulary)
    {
        var writer = new SourceWriter(vocabulary.Namespace);
        writer.Line();
        writer.Summary($"{vocabulary.Name}: {vocabulary.Description}");
        GeneratedCode.Mark(writer);
        using (writer.Open("public static partial class Facts"))
        {
            if (vocabulary.IsFileCarried)
            {
                FileGraph(writer, vocabulary);
            }
            else
            {
                EmbeddedGraph(writer, vocabulary);
            }

            writer.Documentation("<summary>The entity with this id, as the struct of its kind; null where there is none.</summary>");
            writer.Line($"public static {RuntimeNames.Typed}.IEntity? Find(string id) =>");
            writer.Line($"    Graph.TryFindEntity(id, out var entity) ? From(entity) : null;").Line();
            writer.Documentation("<summary>An entity as the struct of its kind.</summary>");
            writer.Documentation(
                "<exception cref=\"global::System.ArgumentException\">It is of a kind that this set does not have.</exception>");
            KindSwitch.Emit(
                writer, $"public static {RuntimeNames.Typed}.IEntity From", vocabulary.Namespace, vocabulary.Kinds, vocabulary.Name);
        }

        return new GeneratedSource("Facts.g.cs", writer.ToString());
    }

    private static void EmbeddedGraph(SourceWriter writer, VocabularyModel vocabulary)
    {
        writer.Documentation("<summary>The whole graph. It lies in this assembly and is read in place; nothing is loaded.</summary>");
        writer.Line($"public static {RuntimeNames.Runtime}.FactGraph Graph {{ get; }} =");
        writer.Line($"    {RuntimeNames.Runtime}.FactGraph.Open(global::{vocabulary.Namespace}.FactImage.Text);").Line();
    }

    private static void FileGraph(SourceWriter writer, VocabularyModel vocabulary)
    {
        writer.Line($"private static readonly {RuntimeNames.Typed}.GraphFile s_file = new(");
        writer.Line($"    [{string.Join(", ", vocabulary.KindNames.Select(kind => Literal.String(kind.Name)))}],");
        writer.Line($"    [{string.Join(", ", vocabulary.Predicates.Select(predicate => Literal.String(predicate.Name)))}]);").Line();
        writer.Documentation("<summary>The whole graph, from the file that was opened last.</summary>");
        writer.Documentation("<exception cref=\"global::System.InvalidOperationException\">None was opened yet.</exception>");
        writer.Line($"public static {RuntimeNames.Runtime}.FactGraph Graph => s_file.Graph;").Line();
        writer.Documentation("<summary>Opens the image in a file, which is mapped into memory and read in place. The one opened before stays open.</summary>");
        writer.Documentation("<exception cref=\"global::System.ArgumentException\">It has another vocabulary than these types were emitted for.</exception>");
        writer.Documentation($"<seealso cref=\"{RuntimeNames.Runtime}.FactGraph.OpenFile\"/>");
        writer.Line($"public static {RuntimeNames.Runtime}.FactGraph Open(string path) => s_file.Open(path);").Line();
    }
}
