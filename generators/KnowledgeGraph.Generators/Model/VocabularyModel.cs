using KnowledgeGraph.Compiler.Symbols;

namespace KnowledgeGraph.Generators.Model;

/// <summary>The model of the files that are not about one kind: the ontology, with its C# names.</summary>
/// <param name="Kinds">Every concrete kind, for telling an entity's type at run time.</param>
/// <param name="KindNames">Every kind as a symbol.</param>
public sealed record VocabularyModel(
    string Namespace,
    string Name,
    string Description,
    EquatableArray<KindCase> Kinds,
    EquatableArray<VocabularyTerm> KindNames,
    EquatableArray<VocabularyTerm> Predicates,
    EquatableArray<QualifierModel> Qualifiers,
    EquatableArray<EnumerationModel> Enumerations)
{
    /// <summary>See <see cref="GeneratorOptions.IsFileCarried"/>.</summary>
    public bool IsFileCarried { get; init; }
}

/// <summary>A name of the ontology and the C# symbol for it.</summary>
public sealed record VocabularyTerm(string Identifier, string Name, string Description)
{
    /// <summary>Why it should not be used any longer; null where it may.</summary>
    public string? Deprecated { get; init; }
}

/// <summary>A qualifier as an extension of a statement.</summary>
/// <param name="Type">Of the value; its reader takes an entity where <paramref name="IsEntity"/> is true.</param>
/// <param name="IsReferenceType">Its C# type is a class or an interface, which decides how a missing value is written.</param>
/// <param name="ListIdentifier">Of the extension that has all its values, where a statement may have several.</param>
public sealed record QualifierModel(
    string Identifier, string ListIdentifier, string Name, string Description, bool IsEntity, bool IsReferenceType, TypeReference Type)
{
    /// <summary>Why it should not be used any longer; null where it may.</summary>
    public string? Deprecated { get; init; }
}

/// <summary>An enumeration as an enum; its values are numbered in the order of the ontology.</summary>
public sealed record EnumerationModel(
    string TypeName, string Name, string Description, EquatableArray<VocabularyTerm> Values);
