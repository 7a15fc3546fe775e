namespace KnowledgeGraph.Api.Naming;

/// <summary>The fields of an entity that recur in conditions or orders.</summary>
internal static class EntityFieldNames
{
    public const string Id = "id";
    public const string FormerIds = "formerIds";
    public const string Name = "name";
    public const string LocalNames = "localNames";
    public const string Description = "description";
    public const string Aliases = "aliases";
    public const string Identifiers = "identifiers";
    public const string Kind = "kind";
    public const string KindLabel = "kindLabel";
    public const string Statements = "statements";
    public const string Relationships = "relationships";
    public const string Statement = "statement";
    public const string Marking = "marking";

    /// <summary>The field of every entity of a namespaced subgraph that leads to what other sets know of it.</summary>
    public const string Shared = "shared";
}
