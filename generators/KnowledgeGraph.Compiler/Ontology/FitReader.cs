using KnowledgeGraph.Compiler.Binding;
using KnowledgeGraph.Compiler.Fit;
using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Ontology;

/// <summary>Reads the key <c>fit</c> of a kind, a property or a predicate: the parts of its statements that passages are read for.</summary>
internal static class FitReader
{
    public const string Key = "fit";

    private static readonly WordList<FitParts> Parts = new(
        ("subject", FitParts.Subject), ("object", FitParts.Object), ("amount", FitParts.Amount), ("date", FitParts.Date),
        ("hedge", FitParts.Hedge), ("speaker", FitParts.Speaker));

    public static IReadOnlyList<string> Words => Parts.Words;

    /// <summary>The parts; null where the key is absent.</summary>
    public static FitParts? Read(MappingSyntax declaration, OntologyScope scope)
    {
        if (declaration.Find(Key) is null)
        {
            return null;
        }

        var parts = FitParts.None;
        foreach (var word in scope.Reader.Scalars(declaration, Key))
        {
            parts |= scope.Reader.Word(word, Key, Parts) ?? FitParts.None;
        }

        return parts;
    }
}
