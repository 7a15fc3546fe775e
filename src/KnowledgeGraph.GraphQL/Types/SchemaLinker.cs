using KnowledgeGraph.GraphQL.Execution;
using KnowledgeGraph.GraphQL.Types.Scalars;

namespace KnowledgeGraph.GraphQL.Types;

/// <summary>Resolves the names in definitions to types, and collects the errors of a schema.</summary>
internal sealed class SchemaLinker
{
    private readonly List<string> _errors = [];
    private readonly Dictionary<string, NamedType> _types;
    private readonly HashSet<NamedType> _referenced = [];
    private readonly HashSet<object> _linkedArguments = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<object> _checkedArguments = new(ReferenceEqualityComparer.Instance);
    private bool _isRenamed;

    /// <param name="rename">The names under which clients know the types; null for those of the definitions.</param>
    public SchemaLinker(
        IReadOnlyList<NamedType> types,
        IReadOnlyList<DirectiveDefinition> directives,
        FieldResolver defaultResolver,
        Func<string, string>? rename)
    {
        DefaultResolver = defaultResolver;
        _types = Index(types, static type => type.Name, "The schema has more than one type");
        if (rename is not null)
        {
            Rename(rename);
        }

        Directives = [.. Index(directives, static directive => directive.Name, "The schema has more than one directive").Values];
    }

    public FieldResolver DefaultResolver { get; }

    /// <summary>The types by the names that definitions call them by.</summary>
    public IReadOnlyDictionary<string, NamedType> Types => _types;

    public IReadOnlyList<DirectiveDefinition> Directives { get; }

    public IReadOnlyList<string> Errors => _errors;

    /// <summary>The input values whose defaults have been checked.</summary>
    public HashSet<InputValueDefinition> CheckedDefaults { get; } = [];

    /// <summary>Whether the arguments of a field still have to be linked: fields may share a list.</summary>
    // Why: docs/decisions.md#fields-share-argument-definitions
    public bool BeginLink(IReadOnlyList<ArgumentDefinition> arguments) => arguments.Count > 0 && _linkedArguments.Add(arguments);

    /// <summary>Whether the arguments of a field still have to be checked: fields may share a list.</summary>
    public bool BeginCheck(IReadOnlyList<ArgumentDefinition> arguments) => arguments.Count > 0 && _checkedArguments.Add(arguments);

    public void Report(string error) => _errors.Add(error);

    public void Link()
    {
        foreach (var type in _types.Values.OrderBy(type => type.Name, StringComparer.Ordinal))
        {
            type.Link(this);
        }

        foreach (var directive in Directives)
        {
            directive.Link(this);
        }

        RemoveUnreferencedScalars();
    }

    /// <summary>Resolves a reference to a type. A name that does not exist is reported and replaced by a built-in scalar.</summary>
    /// <param name="owner">The element that has the type, or its coordinate.</param>
    public GraphQLType Resolve(TypeReference reference, object owner)
    {
        GraphQLType type;
        if (reference.Item is { } item)
        {
            type = Resolve(item, owner).List;
        }
        else if (_types.TryGetValue(reference.Name, out var named))
        {
            type = named;
            _referenced.Add(named);
        }
        else
        {
            Report($"Unknown type: \"{reference.Name}\", the type of {owner}.");
            type = BuiltInScalars.String;
        }

        return reference.IsNonNull ? type.NonNull : type;
    }

    /// <param name="relation">The relation to the types, for the message: <c>Union type Place includes</c>.</param>
    public IReadOnlyList<T> ResolveAll<T>(IReadOnlyList<string> names, string relation)
        where T : NamedType
    {
        var found = new List<T>(names.Count);
        foreach (var name in names)
        {
            if (_types.GetValueOrDefault(name) is not T type)
            {
                Report(_types.ContainsKey(name) ? $"{relation} {name}, which is of another kind." : $"{relation} {name}, which does not exist.");
            }
            else if (found.Contains(type))
            {
                Report($"{relation} {name} more than once.");
            }
            else
            {
                found.Add(type);
            }
        }

        return found;
    }

    public ObjectType? ResolveRoot(string operation, string? name)
    {
        if (name is null)
        {
            return null;
        }

        if (_types.GetValueOrDefault(name) is ObjectType root)
        {
            return root;
        }

        Report(_types.ContainsKey(name)
            ? $"{operation} root type must be Object type, it cannot be {name}."
            : $"{operation} root type must be provided: there is no type {name}.");
        return null;
    }

    public Dictionary<string, T> Index<T>(IReadOnlyList<T> items, Func<T, string> nameOf, string duplicate)
    {
        var index = new Dictionary<string, T>(items.Count, StringComparer.Ordinal);
        foreach (var item in items)
        {
            if (!index.TryAdd(nameOf(item), item))
            {
                Report($"{duplicate} named \"{nameOf(item)}\".");
            }
        }

        return index;
    }

    /// <summary>The names of resolved types, which may differ from those they were found by.</summary>
    /// <param name="declared">The names they were found by.</param>
    public IReadOnlyList<string> NamesOf(IReadOnlyList<NamedType> types, IReadOnlyList<string> declared) =>
        _isRenamed ? [.. types.Select(static type => type.Name)] : declared;

    private void Rename(Func<string, string> rename)
    {
        _isRenamed = true;
        foreach (var type in _types.Values.Where(static type => !type.IsBuiltIn))
        {
            type.Rename(rename(type.Name));
        }

        Index([.. _types.Values], static type => type.Name, "The schema has, once its types are renamed, more than one type");
    }

    /// <summary>A built-in scalar that nothing in the schema refers to is not a type of the schema.</summary>
    /// <seealso href="https://spec.graphql.org/September2025/#sec-Scalars.Built-in-Scalars"/>
    private void RemoveUnreferencedScalars()
    {
        foreach (var scalar in BuiltInScalars.All.Where(scalar => !_referenced.Contains(scalar)))
        {
            _types.Remove(scalar.Name);
        }
    }
}
