namespace KnowledgeGraph.GraphQL.Types;

/// <summary>One of several object types that need not share a field.</summary>
/// <seealso href="https://spec.graphql.org/September2025/#sec-Unions"/>
public sealed class UnionType(string name) : AbstractType(name)
{
    private IReadOnlyList<string> _memberNames = [];

    /// <summary>The names of the object types.</summary>
    public IReadOnlyList<string> MemberNames
    {
        get => _memberNames;
        init => _memberNames = value;
    }

    internal override string KindName => "Union type";

    internal override void Link(SchemaLinker linker)
    {
        base.Link(linker);
        PossibleTypes = linker.ResolveAll<ObjectType>(MemberNames, $"Union type {Name} includes");
        _memberNames = linker.NamesOf(PossibleTypes, MemberNames);
    }
}
