using System.Text.Json;

namespace KnowledgeGraph.Json;

/// <summary>Values of enumerations as fact files have them: <c>atLeast</c>.</summary>
internal static class EnumNames
{
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
