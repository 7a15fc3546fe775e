using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Ontology;

/// <summary>An entry of a section of the ontology.</summary>
/// <param name="Noun">The sort of thing that the section declares, in the words of messages: <c>unit</c>.</param>
internal sealed record Declaration(string Noun, ScalarSyntax Key, MappingSyntax Syntax)
{
    public string Name => Key.Value;

    /// <summary>How a message begins that is about it.</summary>
    public string What => $"The {Noun} '{Name}'";
}

/// <summary>How many declarations a section may have.</summary>
/// <param name="Room">So many may still be read.</param>
/// <param name="Nouns">What there would be too many of.</param>
/// <param name="Max">The most that there may be of them, as messages write it.</param>
internal sealed record DeclarationLimit(int Room, string Nouns, string Max);
