using KnowledgeGraph.Api.Composition;
using KnowledgeGraph.Api.Naming;
using KnowledgeGraph.Api.Resolvers;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.Api.Federation;

/// <summary>
/// The types whose objects a gateway may ask for by their ids: all kinds, the interface of all entities, statements, sources, and shared
/// entities in a namespaced schema. <c>Node</c> is not among them: a key on an interface would keep other services from implementing it.
/// </summary>
internal sealed class KeyedTypes
{
    private readonly Dictionary<string, KeyedType> _types = new(StringComparer.Ordinal);
    private readonly List<string> _objects = [];

    /// <param name="shared">The ids of shared entities; null if there are none.</param>
    public KeyedTypes(SchemaContext schema, SubgraphNames names, SharedIds? shared)
    {
        foreach (var kind in schema.Ontology.Kinds)
        {
            Add(schema.Names.Of(kind).Type, (root, id) => Find(root.Graph, id, kind), kind, isObject: !kind.IsAbstract);
        }

        Add(TypeNames.Entity, (root, id) => Find(root.Graph, id, kind: null), kind: null, isObject: false);
        Add(
            TypeNames.Statement,
            (root, id) => root.Graph.TryFindStatement(id, out var statement) ? Handles.Statement(root.Graph, statement.Row) : default,
            kind: null,
            isObject: true);
        Add(
            TypeNames.Source,
            (root, id) => root.Graph.TryFindSource(id, out var source) ? Handles.Document(root.Graph, source.Row) : default,
            kind: null,
            isObject: true);
        if (shared is not null)
        {
            Add(SubgraphNames.SharedEntity, (root, id) => SharedEntityType.Find(root, shared, id), kind: null, isObject: true);
        }

        void Add(string type, Func<FactSetRoot, string, ObjectHandle> find, Kind? kind, bool isObject)
        {
            _types.Add(names.Of(type), new KeyedType(find, new IdHints(schema.Names, type, kind)));
            if (isObject)
            {
                _objects.Add(type);
            }
        }
    }

    /// <summary>The names of the object types, as definitions call them.</summary>
    public IReadOnlyList<string> Objects => _objects;

    /// <summary>The type of this name, as clients call it; null if there is none with a key.</summary>
    public KeyedType? Find(string name) => _types.GetValueOrDefault(name);

    private static ObjectHandle Find(FactGraph graph, string id, Kind? kind) =>
        graph.TryFindEntity(id, out var entity) && (kind is null || entity.Kind.IsA(kind)) ? Handles.Entity(entity) : default;
}
