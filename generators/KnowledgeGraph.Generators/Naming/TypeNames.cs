using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Generators.Naming;

/// <summary>
/// The C# names of an ontology's kinds and enumerations, all unique in their scope. Concrete kinds choose first, then interfaces,
/// then enumerations, each in ordinal order.
/// </summary>
public sealed class TypeNames
{
    private readonly Dictionary<string, string> _kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _collections = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _enumerations = new(StringComparer.Ordinal);

    /// <summary>Names the types of <paramref name="ontology"/>.</summary>
    public TypeNames(OntologySymbol ontology)
    {
        var types = new NameTable(StringComparer.Ordinal, ReservedNames.Types);
        foreach (var kind in ontology.Kinds.Where(kind => !kind.IsAbstract))
        {
            _kinds[kind.Name] = types.Take(CSharpIdentifier.FromName(kind.Name));
        }

        foreach (var kind in ontology.Kinds.Where(kind => kind.IsAbstract))
        {
            _kinds[kind.Name] = types.Take("I" + CSharpIdentifier.FromName(kind.Name));
        }

        foreach (var enumeration in ontology.Enumerations)
        {
            _enumerations[enumeration.Name] = types.Take(CSharpIdentifier.FromName(enumeration.Name));
        }

        var collections = new NameTable(StringComparer.Ordinal, ReservedNames.FactsMembers);
        foreach (var kind in ontology.Kinds)
        {
            _collections[kind.Name] = collections.Take(CSharpIdentifier.FromName(kind.Plural));
        }
    }

    /// <summary>The struct of a concrete kind or the interface of an abstract one.</summary>
    public string Kind(string kind) => _kinds[kind];

    /// <summary>The class inside <c>Facts</c> that holds a kind's entities.</summary>
    public string Collection(string kind) => _collections[kind];

    /// <summary>The enum of an enumeration.</summary>
    public string Enumeration(string enumeration) => _enumerations[enumeration];
}
