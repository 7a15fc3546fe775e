namespace KnowledgeGraph.Compiler.Symbols;

/// <summary>A question that the set answers, saved as a GraphQL document.</summary>
/// <param name="Name">The name of its file, which is an id.</param>
/// <param name="Group">The folder of its file below the folder of questions, with slashes; empty for none.</param>
/// <param name="Document">The document with its comment, lines ended by line feeds.</param>
public sealed record QuestionSymbol(string Name, string Group, string Document);
