using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph.Server.Configuration;

/// <summary>Looks at one section of the options after the other.</summary>
internal interface ISectionVisitor
{
    /// <param name="name">The name of the section.</param>
    /// <param name="options">Its options.</param>
    void Visit<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicProperties)] T>(string name, T options)
        where T : class;
}
