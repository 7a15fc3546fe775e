using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Generators.Model;

/// <summary>All that the file of one kind is written from.</summary>
/// <param name="Namespace">Of the emitted code.</param>
/// <param name="Name">The kind's name in the ontology.</param>
/// <param name="TypeName">Of its struct or, for an abstract kind, its interface.</param>
/// <param name="CollectionName">Of the class in <c>Facts</c> that holds its entities.</param>
/// <param name="HintName">Of the file, unique without regard to case.</param>
/// <param name="Interfaces">The type names of the kinds directly above.</param>
/// <param name="Members">By predicate, ordinal; forward ones before inverses. An interface has those that it declares itself.</param>
/// <param name="Cases">For an abstract kind, the concrete kinds below it.</param>
/// <param name="Accessors">One per entity; null where they are switched off.</param>
public sealed record KindModel(
    string Namespace,
    string Name,
    string TypeName,
    string CollectionName,
    string HintName,
    string Description,
    bool IsAbstract,
    EquatableArray<string> Interfaces,
    EquatableArray<MemberModel> Members,
    EquatableArray<KindCase> Cases,
    EquatableArray<AccessorModel>? Accessors)
{
    /// <summary>Why it should not be used any longer; null where it may.</summary>
    public string? Deprecated { get; init; }
}

/// <summary>A concrete kind by its name in the ontology and its type.</summary>
public sealed record KindCase(string Kind, string TypeName);

/// <summary>A named entity.</summary>
/// <param name="Identifier">The C# name.</param>
/// <param name="Id">The slug.</param>
/// <param name="Name">What people call it; becomes the documentation.</param>
public sealed record AccessorModel(string Identifier, string Id, string Name, string? Description)
{
    /// <summary>Whether the C# name is that of an id which the entity had before.</summary>
    public bool IsFormer { get; init; }
}
