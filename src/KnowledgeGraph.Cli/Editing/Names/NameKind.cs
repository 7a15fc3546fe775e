namespace KnowledgeGraph.Cli.Editing.Names;

/// <summary>The kinds of names in the files of a set.</summary>
internal enum NameKind
{
    Entity,
    Source,
    Kind,
    Predicate,
    Qualifier,
    Enumeration,
    EnumerationValue,
    Unit,
}
