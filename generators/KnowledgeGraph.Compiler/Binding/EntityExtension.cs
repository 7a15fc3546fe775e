using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Binding;

/// <summary>Additions of a file to an entity that is declared elsewhere.</summary>
/// <param name="Name">The key under which it is written.</param>
internal sealed record EntityExtension(ScalarSyntax Name, MappingSyntax Syntax, BindingScope Scope)
{
    /// <summary>The id of the entity, as far as it is written.</summary>
    public string? Target => (Syntax.Find(ExtensionBinder.Key)?.Value as ScalarSyntax)?.Value;
}
