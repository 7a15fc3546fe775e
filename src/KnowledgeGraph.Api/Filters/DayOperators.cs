namespace KnowledgeGraph.Api.Filters;

/// <summary>Days as conditions see them.</summary>
internal static class DayOperators
{
    /// <summary>The day; null where it is open, which is how the API shows it, or where there is no date at all.</summary>
    public static int? Known(bool isPresent, int day) => isPresent && Day.ToDate(day) is not null ? day : null;

    /// <inheritdoc cref="Known(bool, int)"/>
    public static int? Known(int day) => Known(isPresent: true, day);
}
