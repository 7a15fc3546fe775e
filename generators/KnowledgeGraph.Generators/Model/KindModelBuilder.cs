using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Generators.Naming;

namespace KnowledgeGraph.Generators.Model;

/// <summary>From a fact set to one model per kind.</summary>
public static class KindModelBuilder
{
    /// <summary>Models for all kinds, by name. Linear in entities; in the ontology, kinds by predicates.</summary>
    public static KindModels Build(FactSet set, GeneratorOptions options)
    {
        var names = new OntologyNames(set.Ontology, options.Namespace);
        var hintNames = new NameTable(StringComparer.OrdinalIgnoreCase, []);
        var entities = EntitiesByKind(set.Entities);
        var models = new KindModel[set.Ontology.Kinds.Count];
        for (var i = 0; i < models.Length; i++)
        {
            var kind = set.Ontology.Kinds[i];
            var typeName = names.Types.Kind(kind.Name);
            entities.TryGetValue(kind.Name, out var own);
            models[i] = new KindModel(
                options.Namespace,
                kind.Name,
                typeName,
                names.Types.Collection(kind.Name),
                hintNames.Take(typeName),
                kind.Description,
                kind.IsAbstract,
                kind.Parents.Select(names.Types.Kind).OrderBy(name => name, StringComparer.Ordinal).ToEquatableArray(),
                MemberModelBuilder.Build(kind, names),
                kind.IsAbstract ? names.Cases(names.Hierarchy.ConcreteUnder(kind.Name)) : default,
                HasAccessors(kind, own, options)
                    ? AccessorModelBuilder.Build(own ?? [], names.Types.Collection(kind.Name))
                    : null)
            {
                Deprecated = kind.Deprecated,
            };
        }

        return new KindModels(new EquatableArray<KindModel>(models));
    }

    private static bool HasAccessors(KindSymbol kind, List<EntitySymbol>? entities, GeneratorOptions options) =>
        !kind.IsAbstract
        && (entities?.Count ?? 0) <= options.AccessorLimit
        && !options.KindsWithoutAccessors.Contains(kind.Name);

    private static Dictionary<string, List<EntitySymbol>> EntitiesByKind(EquatableArray<EntitySymbol> entities)
    {
        var byKind = new Dictionary<string, List<EntitySymbol>>(StringComparer.Ordinal);
        foreach (var entity in entities)
        {
            if (!byKind.TryGetValue(entity.Kind, out var list))
            {
                byKind.Add(entity.Kind, list = []);
            }

            list.Add(entity);
        }

        return byKind;
    }
}
