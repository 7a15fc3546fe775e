using KnowledgeGraph.Compiler.Syntax;
using KnowledgeGraph.Compiler.Text;

namespace KnowledgeGraph.Cli.Editing.Names;

/// <summary>A place where a name is written.</summary>
/// <param name="Name">The name; a value of an enumeration is preceded by that of its enumeration and a dot.</param>
/// <param name="Span">The name alone, without quotes, prefix of a used set, or position of a passage.</param>
/// <param name="Declaration">What is declared here; null where the name is referred to.</param>
internal sealed record NameUse(NameKind Kind, string Name, SourceText File, TextSpan Span, MappingEntrySyntax? Declaration = null)
{
    public bool IsDeclaration => Declaration is not null;
}
