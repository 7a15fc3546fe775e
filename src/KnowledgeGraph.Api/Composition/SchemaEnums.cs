using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.Api.Composition;

/// <summary>The enums generated from the ontology.</summary>
internal sealed class SchemaEnums
{
    private readonly EnumTable[] _enumerations;

    public SchemaEnums(Ontology ontology, SchemaNames names)
    {
        Kinds = Of(
            TypeNames.EntityKind,
            "The kinds of entity. An abstract kind stands for all its subkinds.",
            ontology.Kinds,
            kind => kind.Name,
            kind => kind.Description,
            kind => kind.DeprecationReason);
        Predicates = Of(
            TypeNames.Predicate,
            "The predicates: relations between entities, and properties with a value.",
            ontology.Predicates,
            predicate => predicate.Name,
            predicate => predicate.Description,
            predicate => predicate.DeprecationReason);
        _enumerations =
        [
            .. ontology.Enumerations.Select(enumeration => Of(
                names.Of(enumeration),
                enumeration.Description,
                enumeration.Values,
                value => value.Name,
                value => value.Description,
                value => value.DeprecationReason)),
        ];
    }

    /// <summary>Numbered as <see cref="Kind.Index"/>; resolvers are given the <see cref="Kind"/>.</summary>
    public EnumTable Kinds { get; }

    /// <summary>Numbered as <see cref="Predicate.Index"/>; resolvers are given the <see cref="Predicate"/>.</summary>
    public EnumTable Predicates { get; }

    /// <summary>Numbered from 0 in the order of <see cref="Enumeration.Values"/>.</summary>
    public EnumTable Of(Enumeration enumeration) => _enumerations[enumeration.Index];

    /// <summary>All types.</summary>
    public IEnumerable<NamedType> Types => [Kinds.Type, Predicates.Type, .. _enumerations.Select(table => table.Type)];

    private static EnumTable Of<T>(
        string type,
        string description,
        IReadOnlyList<T> items,
        Func<T, string> name,
        Func<T, string> describe,
        Func<T, string?> deprecate)
        where T : class
    {
        var names = EnumNames.Of(items.Select(name));
        var values = items.Select((item, i) => new EnumValueDefinition(names[i], item)
        {
            Description = describe(item),
            DeprecationReason = deprecate(item),
        });
        return new EnumTable(type, description, values);
    }
}
