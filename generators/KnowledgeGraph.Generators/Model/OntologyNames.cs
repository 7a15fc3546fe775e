using KnowledgeGraph.Compiler.Symbols;
using KnowledgeGraph.Generators.Naming;

namespace KnowledgeGraph.Generators.Model;

/// <summary>An ontology with all its C# names, from which the models are built.</summary>
public sealed class OntologyNames
{
    private readonly string _namespace;

    /// <summary>Names everything in <paramref name="ontology"/>.</summary>
    /// <param name="namespaceName">Of the emitted code.</param>
    public OntologyNames(OntologySymbol ontology, string namespaceName)
    {
        _namespace = namespaceName;
        Ontology = ontology;
        Hierarchy = new KindHierarchy(ontology);
        Types = new TypeNames(ontology);
        Members = new MemberNames(ontology, Hierarchy, Types);
    }

    public OntologySymbol Ontology { get; }

    public KindHierarchy Hierarchy { get; }

    public TypeNames Types { get; }

    public MemberNames Members { get; }

    /// <summary>The type that covers every kind of <paramref name="kinds"/> most closely.</summary>
    public TypeReference Entity(EquatableArray<string> kinds) =>
        Hierarchy.CommonKind(kinds) is { } kind
            ? new TypeReference(
                $"global::{_namespace}.{Types.Kind(kind)}", $"global::{_namespace}.Facts.{Types.Collection(kind)}.From")
            : new TypeReference($"{RuntimeNames.Typed}.IEntity", $"global::{_namespace}.Facts.From");

    /// <summary>The type of a literal.</summary>
    public TypeReference Value(ValueKind type, string? enumeration) =>
        type == ValueKind.Enumeration
            ? new TypeReference(
                $"global::{_namespace}.{Types.Enumeration(enumeration!)}",
                $"global::{_namespace}.Facts.Readers.{Types.Enumeration(enumeration!)}")
            : RuntimeNames.Literal(type);

    /// <summary>The names of concrete kinds with their types.</summary>
    public EquatableArray<KindCase> Cases(IEnumerable<string> kinds) =>
        kinds.Select(kind => new KindCase(kind, Types.Kind(kind))).ToEquatableArray();
}
