using KnowledgeGraph.Compiler.Syntax;

namespace KnowledgeGraph.Compiler.Uses;

/// <summary>A set that another uses, as its ontology names it.</summary>
/// <param name="Name">The name by which the using set calls it.</param>
/// <param name="Folder">
/// Where its files are: relative to the set that is compiled, with slashes, or <see cref="FactSetPaths.PackagePrefix"/> and the name of a
/// package.
/// </param>
/// <param name="Prefix">What may stand before its ids, with a colon; null for nothing.</param>
/// <param name="Place">The node that says where it is.</param>
public sealed record SetUse(string Name, string Folder, string? Prefix, ScalarSyntax Place)
{
    /// <summary>Whether it is in a package, which the reader of the files has to find.</summary>
    public bool IsPackage => Folder.StartsWith(FactSetPaths.PackagePrefix, StringComparison.Ordinal);
}
