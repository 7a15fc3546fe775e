using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Diagnostics;
using KnowledgeGraph.Compiler.Linking;
using KnowledgeGraph.Compiler.Ontology;
using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;
using KnowledgeGraph.Format;

namespace KnowledgeGraph.Compiler.Uses;

/// <summary>
/// Puts the ontologies of used sets together with the one that uses them, as if all stood in one file. What several define has to be the same.
/// </summary>
internal static class OntologyMerger
{
    /// <summary>The whole, and a reader that knows in which file each node stands.</summary>
    public static (MappingSyntax Root, NodeReader Reader) Merge(
        SyntaxTree ontology, MappingSyntax root, IReadOnlyList<SyntaxTree> used, DiagnosticBag diagnostics, NameSuggester suggester)
    {
        var homes = new Dictionary<SyntaxNode, SourceText>();
        var reader = new NodeReader(ontology.Text, diagnostics, suggester) { Homes = homes };
        var sections = root.Entries.ToDictionary(entry => entry.Name, entry => (entry.Key, entry.Value), StringComparer.Ordinal);
        foreach (var tree in used)
        {
            if (FileRoot.Read(tree, "The ontology", new NodeReader(tree.Text, diagnostics, suggester)) is not { } other)
            {
                continue;
            }

            AddHomes(other, tree.Text, homes);
            reader.CheckKeys(other, "The ontology", OntologyReader.Keys);
            foreach (var entry in other.Entries.Where(entry => OntologyReader.Sections.Contains(entry.Name)))
            {
                if (entry.Name == MarkingReader.Key && MarkingReader.IsBuiltIn(entry.Value))
                {
                    continue;
                }

                if (entry.Value is not MappingSyntax definitions)
                {
                    reader.Section(other, entry.Name);
                }
                else if (!sections.TryGetValue(entry.Name, out var known) || known.Value.IsEmpty)
                {
                    sections[entry.Name] = (entry.Key, entry.Value);
                }
                else if (known.Value is MappingSyntax own)
                {
                    sections[entry.Name] = (known.Key, Merge(entry.Name, own, definitions, homes, reader));
                }
            }
        }

        return (new MappingSyntax(root.Span, [.. sections.Values.Select(section => new MappingEntrySyntax(section.Key, section.Value))]), reader);
    }

    private static MappingSyntax Merge(
        string section, MappingSyntax own, MappingSyntax other, Dictionary<SyntaxNode, SourceText> homes, NodeReader reader)
    {
        var known = own.Entries.ToDictionary(entry => entry.Name, StringComparer.Ordinal);
        var merged = own.Entries.ToList();
        foreach (var entry in other.Entries)
        {
            if (!known.TryGetValue(entry.Name, out var first))
            {
                merged.Add(entry);
            }
            else if (Difference(first.Value, entry.Value) is { } difference)
            {
                reader.Diagnostics.Report(
                    DiagnosticCatalogue.DefinitionsDiffer, reader.At(first.Key), reader.At(entry.Key), OntologyLinker.NounOf(section),
                    entry.Name, difference);
            }
        }

        var result = new MappingSyntax(own.Span, merged);
        if (homes.TryGetValue(own, out var home))
        {
            homes.Add(result, home);
        }

        return result;
    }

    private static string? Difference(SyntaxNode left, SyntaxNode right) => (left, right) switch
    {
        (MappingSyntax first, MappingSyntax second) => DefinitionDifference.Of(first, second),
        _ => DefinitionDifference.Phrase(["the form"]),
    };

    private static void AddHomes(SyntaxNode root, SourceText text, Dictionary<SyntaxNode, SourceText> homes)
    {
        var pending = new Stack<SyntaxNode>([root]);
        while (pending.Count > 0)
        {
            var node = pending.Pop();
            homes.Add(node, text);
            foreach (var child in Children(node))
            {
                pending.Push(child);
            }
        }
    }

    private static IEnumerable<SyntaxNode> Children(SyntaxNode node) => node switch
    {
        MappingSyntax mapping => mapping.Entries.SelectMany(entry => (SyntaxNode[])[entry.Key, entry.Value]),
        SequenceSyntax sequence => sequence.Items,
        _ => [],
    };
}
