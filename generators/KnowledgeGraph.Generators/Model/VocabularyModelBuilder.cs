using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Generators.Naming;

namespace KnowledgeGraph.Generators.Model;

/// <summary>From an ontology to the model of everything that is not about one kind.</summary>
public static class VocabularyModelBuilder
{
    /// <summary>The model of <paramref name="ontology"/>.</summary>
    public static VocabularyModel Build(OntologySymbol ontology, GeneratorOptions options)
    {
        var names = new OntologyNames(ontology, options.Namespace);
        return new VocabularyModel(
            options.Namespace,
            ontology.Name,
            ontology.Description,
            names.Cases(ontology.Kinds.Where(kind => !kind.IsAbstract).Select(kind => kind.Name)),
            Terms(ontology.Kinds, "Kinds", kind => (kind.Name, kind.Description, kind.Deprecated)),
            Terms(ontology.Predicates, "Predicates", predicate => (predicate.Name, predicate.Description, predicate.Deprecated)),
            Qualifiers(names),
            ontology.Enumerations.Select(enumeration => Enumeration(enumeration, names)).ToEquatableArray())
        {
            IsFileCarried = options.IsFileCarried,
        };
    }

    private static EnumerationModel Enumeration(EnumerationSymbol enumeration, OntologyNames names)
    {
        var typeName = names.Types.Enumeration(enumeration.Name);
        return new EnumerationModel(
            typeName,
            enumeration.Name,
            enumeration.Description,
            Terms(enumeration.Values, typeName, value => (value.Name, value.Description, value.Deprecated)));
    }

    private static EquatableArray<QualifierModel> Qualifiers(OntologyNames names)
    {
        var table = new NameTable(StringComparer.Ordinal, ReservedNames.QualifierMembers);

        // The names of single values are all taken before those of lists, so that a list never takes the name of a qualifier.
        var identifiers = names.Ontology.Qualifiers.Select(qualifier => table.Take(CSharpIdentifier.FromName(qualifier.Name))).ToArray();
        return names.Ontology.Qualifiers.Select((qualifier, index) => new QualifierModel(
            identifiers[index],
            table.Take(CSharpIdentifier.FromName(qualifier.Name) + "Values"),
            qualifier.Name,
            qualifier.Description,
            qualifier.Type == ValueKind.Entity,
            qualifier.Type == ValueKind.Entity ? IsInterface(qualifier, names) : RuntimeNames.IsReferenceType(qualifier.Type),
            qualifier.Type == ValueKind.Entity
                ? names.Entity(qualifier.Range)
                : names.Value(qualifier.Type, qualifier.Enumeration))
        {
            Deprecated = qualifier.Deprecated,
        }).ToEquatableArray();
    }

    private static bool IsInterface(QualifierSymbol qualifier, OntologyNames names) =>
        names.Hierarchy.CommonKind(qualifier.Range) is not { } kind || names.Hierarchy.IsAbstract(kind);

    private static EquatableArray<VocabularyTerm> Terms<T>(
        EquatableArray<T> symbols, string scope, Func<T, (string Name, string Description, string? Deprecated)> read)
        where T : IEquatable<T>
    {
        var table = new NameTable(StringComparer.Ordinal, ReservedNames.TermMembers.Append(scope));
        return symbols.Select(symbol =>
        {
            var (name, description, deprecated) = read(symbol);
            return new VocabularyTerm(table.Take(CSharpIdentifier.FromName(name)), name, description) { Deprecated = deprecated };
        }).ToEquatableArray();
    }
}
