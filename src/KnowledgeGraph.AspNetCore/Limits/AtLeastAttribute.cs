using System.Globalization;

namespace KnowledgeGraph.AspNetCore.Limits;

/// <summary>The range of a whole number, which has no upper end.</summary>
public sealed class AtLeastAttribute(long minimum) : LimitAttribute
{
    /// <inheritdoc />
    public override string Minimum { get; } = minimum.ToString(CultureInfo.InvariantCulture);

    /// <inheritdoc />
    public override string? Refuse(object value) =>
        Convert.ToInt64(value, CultureInfo.InvariantCulture) >= minimum ? null : $"{Minimum} or more.";
}
