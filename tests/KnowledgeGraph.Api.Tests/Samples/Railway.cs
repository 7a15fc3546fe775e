
namespace KnowledgeGraph.Api.Tests.Samples;

/// <summary>The sample set of lines, stations and operators, compiled once for all tests.</summary>
public static class Railway
{
    public static ApiClient Api { get; } = new(RailwaySet.Load().CompileCleanly());
}
