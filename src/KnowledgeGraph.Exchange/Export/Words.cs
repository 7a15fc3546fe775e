using System.Text.Json;

namespace KnowledgeGraph.Exchange.Export;

/// <summary>The values of enumerations as fact files spell them.</summary>
internal static class Words
{
    public static string Of<T>(T value)
        where T : struct, Enum =>
        JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
