using KnowledgeGraph.Compiler.Diagnostics;

namespace KnowledgeGraph.Compiler.Disclosure;

/// <summary>A name of an entity or source that a release leaves out.</summary>
/// <param name="Name">A name, alias, title, identifier or id.</param>
/// <param name="Noun">What it is, in the words of messages.</param>
/// <param name="Id">The id of the entity or source.</param>
internal sealed record MarkedName(string Name, string Noun, string Id, string Marking, SyntaxLocation Location);
