namespace KnowledgeGraph.Api.Filters;

/// <summary>Days as seen by conditions.</summary>
internal static class DayOperators
{
    /// <summary>The day; null if it is open or there is no date.</summary>
    public static int? Known(bool isPresent, int day) => isPresent && Day.IsKnown(day) ? day : null;

    /// <inheritdoc cref="Known(bool, int)"/>
    public static int? Known(int day) => Known(isPresent: true, day);
}
